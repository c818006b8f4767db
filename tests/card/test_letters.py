import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.card import check_letters, missing_letters, plan_card, print_card
from trottinette.card.fonts import TITAN, display, has
from trottinette.card.lettering import _runs
from trottinette.errors import MissingLetters
from trottinette.pack import Accessory, Card, Pack


def test_missing_letters_are_named_once_in_order() -> None:
    assert missing_letters("Zoë 🎉 et 🚀🎉") == ("🎉", "🚀")
    assert missing_letters("Zoë") == ()
    assert missing_letters("") == ()


@pytest.mark.parametrize("text", ["👩\u200d🚀", "👍🏽", "🇫🇷", "❤\ufe0f", "1\ufe0f\u20e3", "🏴‍☠️"])
def test_emoji_and_their_sequences_are_told(text: str) -> None:
    assert missing_letters(text)


@pytest.mark.parametrize("text", ["გიორგი", "Հայկ", "தமிழ்", "አማርኛ"])
def test_scripts_without_a_font_are_told(text: str) -> None:
    assert set(missing_letters(text)) <= set(text)
    assert missing_letters(text)


@pytest.mark.parametrize(
    "text", ["a\u00a0b\u202fc\u2009d\u3000e", "co\u2011op", "soft\u00adhyphen", "क्\u200dष", "می\u200cخواهم"]
)
def test_spaces_hyphens_and_joiners_need_no_glyph(text: str) -> None:
    assert missing_letters(text) == ()


def test_the_message_says_where_what_and_what_to_do() -> None:
    pack = Pack(
        title="Léa 🎉",
        card=Card(badge="გ", labels=True),
        accessories=(Accessory(object="mug", label="☕︎🫖"),),
    )
    with pytest.raises(MissingLetters) as caught:
        check_letters(pack)
    message = str(caught.value)
    for words in ("title has 🎉 (U+1F389 PARTY POPPER)", "badge has გ", "label of mug has", "leave it out"):
        assert words in message
    assert "tagline" not in message


def test_a_label_that_is_not_printed_is_not_refused() -> None:
    toys = (Accessory(object="mug", label="🫖"),)
    check_letters(Pack(accessories=toys))
    with pytest.raises(MissingLetters):
        check_letters(Pack(accessories=toys, card=Card(labels=True)))


def test_a_long_list_is_cut_short() -> None:
    with pytest.raises(MissingLetters, match="4 more"):
        check_letters(Pack(title="აბგდევზთიკ"))


@pytest.mark.parametrize("place", ["title", "tagline", "badge", "series"])
def test_nothing_is_printed_without_its_letters(place: str) -> None:
    words = {"title": "", "tagline": "", "badge": "", "series": "", place: "🎉"}
    card = Card(badge=words["badge"], series=words["series"])
    with pytest.raises(MissingLetters, match=place):
        print_card(card, words["title"], words["tagline"], plan_card(1), 1)


@given(st.characters(codec="utf-8"))
def test_any_character_is_told_or_its_font_has_it(character: str) -> None:
    if not missing_letters(character):
        for run in _runs(unicodedata.normalize("NFC", character), display(TITAN), 0):
            assert has(run.face, run.words)
