"""The words of the shelf and of the wardrobe: each reads as what it belongs to, and as nothing else."""

import os
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

import pytest

from trottinette.brief import read_brief, read_item
from trottinette.brief.languages import inflections
from trottinette.brief.lexicon import lexicon_of
from trottinette.brief.sources import bare, is_ordinary
from trottinette.brief.text import tokens_of
from trottinette.brief.typos import is_slip
from trottinette.brief.wishes import ALREADY_MANY, COME_IN_TWOS
from trottinette.catalogue import shelf
from trottinette.figure import traits
from trottinette.pack import Figure
from trottinette.palette import COLOURS
from trottinette.tongues import READ, SPOKEN

LANGUAGES = SPOKEN
SOME = 1 if os.environ.get("TROTTINETTE_THOROUGH") else 13  # of the words in the tables, one in so many is tried
NAMES = [
    (toy.id, language, word, sure)
    for toy in shelf().values()
    for language in LANGUAGES
    for words, sure in (
        ((toy.names[language], *toy.words[language]), True),
        (toy.near.get(language, ()), False),
    )
    for word in words
]

BY_TOY = {toy: [(language, word, sure) for id, language, word, sure in NAMES if id == toy] for toy in shelf()}


@pytest.mark.parametrize("toy", shelf())
def test_every_word_of_a_toy_reads_as_that_toy(toy: str) -> None:
    """Sure for its names, approximate for its cousins; a plural may ask how many."""
    for language, word, sure in BY_TOY[toy]:
        assert reads_as(word, language, toy, sure)


@pytest.mark.parametrize("language", [one for one in READ if one not in SPOKEN])
def test_words_of_the_tables_read_as_their_toys(language: str) -> None:
    """One in some (all with TROTTINETTE_THOROUGH=1), always the same ones, in every language of a table."""
    words = [
        (word, toy.id, sure)
        for toy in shelf().values()
        for said, sure in ((toy.words[language], True), (toy.near[language], False))
        for word in said
    ]
    assert len(words) > 5 * len(shelf())
    assert [word for word, toy, sure in words[::SOME] if not reads_as(word, language, toy, sure)] == []


def reads_as(word: str, language: str, toy: str, sure: bool) -> bool:
    """Whether the word brings that toy alone, as surely as it should; a plural may ask how many."""
    wishes = read_item(word, language).wishes
    if [wish.toy for wish in wishes] != [toy]:
        return False
    return wishes[0].sure is sure or (sure and wishes[0].count > 1)


def test_no_word_means_two_toys() -> None:
    """Accents count: `rose` is a flower and `rosé` a wine, and what is typed is looked for first."""
    owners = defaultdict(set)
    for id, language, word, _ in NAMES:
        owners[language, bare(word).lower()].add(id)
    assert not {word: ids for word, ids in owners.items() if len(ids) > 1}


def owners_of(word: str, language: str) -> set[tuple[str, str]]:
    """Every (family, choice) that has this word; several may, and then any of them may be read."""
    return _owners(language)[bare(word).lower()]


@cache
def _owners(language: str) -> Mapping[str, set[tuple[str, str]]]:
    out: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for family, choices in traits().items():
        for trait in choices.values():
            for word in trait.words[language]:
                out[bare(word).lower()].add((family, trait.id))
    return out


@cache
def _toys_called() -> Mapping[str, set[tuple[str, str]]]:
    """Every toy by every word of its own or of its cousins."""
    out: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for id, _, name, _ in NAMES:
        out[bare(name).lower()].add(("toy", id))
    return out


def read_as(word: str, language: str) -> set[tuple[str, str]]:
    """(family, choice) of every look and object that the word becomes when it is said of somebody."""
    start = "Sam. Sam: " if language == "en" else "Sam : "
    brief = read_brief(f"{start}{word}.", language)
    out = {(look.family, look.choice) for look in brief.looks}
    for outfit in [choice for family, choice in out if family == "outfit"]:
        out |= {(piece.family, piece.kind) for piece in traits()["outfit"][outfit].make()}
    out |= {("job", word)} if brief.tagline and not out else set()
    return out | {("toy", wish.toy) for wish in brief.wishes}


@pytest.mark.parametrize("family", traits())
def test_every_word_of_a_trait_reads_as_that_trait(family: str) -> None:
    """Save for words that are also an object's, adjectives of anything, and `man` and `woman`, which say nothing."""
    plain = Figure()
    for trait in traits()[family].values():
        for language in LANGUAGES:
            for word in trait.words[language]:
                if family == "outfit" and {"and", "et", "over", "sur"} & set(word.split()):
                    continue  # read garment by garment
                if family == "age" and trait.id == plain.age:
                    continue
                if is_ordinary(word, language):
                    continue
                looks = read_as(word, language)
                if family == "outfit" and {look for look, _ in looks} <= {"age", "pose"}:
                    continue  # being a grandfather, or running, is no way to dress
                also = _toys_called()[bare(word).lower()] | {("job", word), ("toy", trait.id)}
                assert looks & (owners_of(word, language) | also), (word, language, looks)


@pytest.mark.parametrize("id", COLOURS)
def test_every_colour_can_be_said(id: str) -> None:
    colour = COLOURS[id]
    assert dict(read_item(f"un vélo {colour.fr}", "fr").wishes[0].colours) == {"frame": id}
    assert dict(read_item(f"a {colour.en} bicycle", "en").wishes[0].colours) == {"frame": id}


def test_own_colour_by_its_code() -> None:
    assert dict(read_item("un vélo #12ab34", "fr").wishes[0].colours) == {"frame": "#12ab34"}


def test_singulars() -> None:
    assert "chat" in inflections("chats", "fr")
    assert "journal" in inflections("journaux", "fr")
    assert "gateau" in inflections("gateaux", "fr")
    assert "watch" in inflections("watches", "en")
    assert "kitty" in inflections("kitties", "en")
    assert inflections("glass", "en") == ()
    assert inflections("bus", "fr") == ("bu",)  # harmless: no word of ours


def test_a_slip_is_not_another_word() -> None:
    for typed, meant in [("ordinatuer", "ordinateur"), ("microphon", "microphone"), ("balon", "ballon")]:
        assert is_slip(typed, meant)
    for typed, meant in [
        ("chameau", "chapeau"),
        ("gateau", "bateau"),
        ("monstre", "montre"),
        ("veste", "reste"),
    ]:
        assert not is_slip(typed, meant)


def test_nothing_names_a_toy_that_is_gone() -> None:
    assert set(shelf()) >= COME_IN_TWOS | ALREADY_MANY


def test_articles_are_dropped_from_names() -> None:
    assert bare("une tasse de café") == "tasse de café"
    assert bare("l'encens") == bare("de l’encens") == bare("de l'encens") == "encens"
    assert bare("an airplane") == "airplane"
    assert bare("headphones") == "headphones"


def test_a_phrase_is_found_longest_first() -> None:
    found = lexicon_of("fr").at(tokens_of("sac à dos rouge"), 0)
    assert found is not None
    assert {meaning.id for meaning in found.meanings} == {"backpack", "worn/backpack"}
    assert found.end == 3
