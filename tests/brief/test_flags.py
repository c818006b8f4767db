"""Flags: which one the words name, in every language; what has no flag is a plain one and told."""

import tomllib
from pathlib import Path

import pytest

from trottinette.brief import compose, flags, read_brief, read_item
from trottinette.catalogue import shelf
from trottinette.charms import has_drawing
from trottinette.tongues import READ

ROWS = tomllib.loads((Path(flags.__file__).with_name("flags.toml")).read_text("utf-8"))

SAID = """
fr: drapeau français = 🇫🇷, drapeau de la France = 🇫🇷, drapeau du Brésil = 🇧🇷, drapeau des États-Unis = 🇺🇸
fr: grand drapeau japonais = 🇯🇵, drapeau arc-en-ciel = 🏳️‍🌈, drapeau pirate = 🏴‍☠️, drapeau suisse = 🇨🇭
fr: drapeau du Royaume-Uni = 🇬🇧, drapeau sud-coréen = 🇰🇷, drapeau européen = 🇪🇺, drapeau de la Côte d'Ivoire = 🇨🇮
en: a French flag = 🇫🇷, flag of Japan = 🇯🇵, the flag of the United States = 🇺🇸, a South Korean flag = 🇰🇷
en: rainbow flag = 🏳️‍🌈, pirate flag = 🏴‍☠️, UK flag = 🇬🇧, Scottish flag = 🏴󠁧󠁢󠁳󠁣󠁴󠁿, flag of New Zealand = 🇳🇿
es: bandera de Argentina = 🇦🇷, bandera mexicana = 🇲🇽, bandera de España = 🇪🇸, bandera del orgullo = 🏳️‍🌈
de: Deutschlandflagge = 🇩🇪, deutsche Flagge = 🇩🇪, Japanflagge = 🇯🇵, österreichische Fahne = 🇦🇹, Regenbogenflagge = 🏳️‍🌈
it: bandiera italiana = 🇮🇹, bandiera della Francia = 🇫🇷, bandiera spagnola = 🇪🇸
pt: bandeira do Brasil = 🇧🇷, bandeira portuguesa = 🇵🇹, bandeira de Angola = 🇦🇴
nl: Nederlandse vlag = 🇳🇱, vlag van België = 🇧🇪, Franse vlag = 🇫🇷, regenboogvlag = 🏳️‍🌈
"""
PAIRS = [(line[:2], *pair.split(" = ")) for line in SAID.strip().splitlines() for pair in line[4:].split(", ")]


@pytest.mark.parametrize(("language", "said", "emoji"), PAIRS, ids=[f"{a}-{b}" for a, b, _ in PAIRS])
def test_the_flag_that_is_named(language: str, said: str, emoji: str) -> None:
    brief = read_item(said, language)
    (wish,) = brief.wishes
    assert (wish.toy, wish.picture, wish.sure, wish.why) == ("flag", emoji, True, "")
    assert brief.unknown == ()


@pytest.mark.parametrize("emoji", ["🇫🇷", "🇯🇵", "🏳️‍🌈", "🏴‍☠️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])
def test_an_emoji_alone(emoji: str) -> None:
    (wish,) = read_item(emoji, "en").wishes
    assert (wish.toy, wish.picture, wish.sure) == ("flag", emoji, True)


def test_an_emoji_beside_words_decorates_them() -> None:
    brief = read_brief("Léa, cuisinière. Objets : un chat 🇫🇷, une guitare", "fr")
    assert [wish.toy for wish in brief.wishes] == ["cat", "guitar"]


def test_two_flags_are_two() -> None:
    brief = read_brief("Léa. Un drapeau français, un drapeau italien, 🇧🇷 🇵🇹", "fr")
    assert [wish.picture for wish in brief.wishes] == ["🇫🇷", "🇮🇹", "🇧🇷", "🇵🇹"]
    assert read_brief("Léa 🇫🇷. Un chat", "fr").wishes[0].toy == "cat"


@pytest.mark.parametrize(("language", "said"), [("fr", "drapeau breton"), ("fr", "drapeau de la Bretagne"),
                                                ("en", "Klingon flag")])  # fmt: skip
def test_a_flag_that_nobody_drew_is_plain_and_told(language: str, said: str) -> None:
    (wish,) = read_item(said, language).wishes
    assert (wish.toy, wish.picture, wish.sure) == ("flag", "", False)
    assert wish.why


def test_bands_take_the_colours() -> None:
    """One colour is the whole cloth's, two stand on both sides of the first's like, three are told from the pole."""
    of = {
        said: list(read_item(said, "fr").wishes[0].colours.values())
        for said in ("drapeau vert", "drapeau rouge et blanc", "drapeau bleu, blanc, rouge", "drapeau bleu blanc rouge")
    }
    assert of["drapeau vert"] == ["green"] * 3
    assert of["drapeau rouge et blanc"] == ["red", "white", "red"]
    assert of["drapeau bleu blanc rouge"] == ["blue", "white", "red"]


def test_beside_other_things_it_stays_itself() -> None:
    brief = read_brief("Tom. Items: a French flag and an Italian pizza, a rainbow, a pirate hat", "en")
    assert [(wish.toy, wish.picture) for wish in brief.wishes][:2] == [("flag", "🇫🇷"), ("pizza_slice", "")]
    assert "rainbow" in [wish.toy for wish in brief.wishes]


def test_it_goes_into_the_pack() -> None:
    pack = compose(read_brief("Léa. Un drapeau japonais", "fr"), shelf())
    assert [(one.object, one.picture) for one in pack.accessories] == [("flag", "🇯🇵")]


def test_the_table_is_whole() -> None:
    """Every row is a flag that is drawn, with words in every language, and no word names two."""
    assert len(ROWS) >= 60
    for emoji, words in ROWS.items():
        assert flags.is_flag(emoji) and has_drawing(emoji), emoji
        assert tuple(words) == READ and all(words.values()), emoji
    for language in READ:
        said = [word for words in ROWS.values() for word in words[language].split(", ")]
        twice = {word for word in said if said.count(word) > 1}
        assert not twice, f"{language}: {twice}"
