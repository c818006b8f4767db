"""Bad, hostile and strange input: a clear refusal or a partial reading, never a traceback, never slow."""

import contextlib
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trottinette.brief import (
    MOST_CHARACTERS,
    Brief,
    brief_from_options,
    compose,
    read_brief,
    read_item,
    report,
)
from trottinette.brief.draft import Draft
from trottinette.brief.lexicon import little_words
from trottinette.brief.scan import scan
from trottinette.brief.text import folded, normalised
from trottinette.catalogue import shelf
from trottinette.errors import BadWords, TrottinetteError, UnknownChoice
from trottinette.pack import MOST_ACCESSORIES

WORDS = """je m'appelle|Léa|PAUL|prof de|nurse|cheveux|longs|red hair|et|and|avec|sans|no|deux|34|ans
|1990|x2|café|chat|laptop|ballon de|foot|sac à|vélo|rouge|noire|main gauche|holding
|wearing|veste|« Ma vie »|"quoted"|:|,|.|;|(|)|/|-|!|\n|\n- |☕|🐱|🦄|✨|fond bleu|Accessories
|Nom|bloup|zorglub|l'|d'|porte-vélo|猫|سلام|\u202e|\x00|œuf|#ff0000|the|un|une|my|titre
|named|of|de|plage"""
SOUP = st.lists(st.sampled_from(WORDS.replace("\n|", "|").split("|")), max_size=30).map(" ".join)
TEXT = st.one_of(SOUP, st.text(max_size=200))


@pytest.mark.parametrize("words", ["", " ", "\n\t  \n", "\u200b", "\x00\x01", "\u202e"])
def test_nothing_to_read(words: str) -> None:
    for read in (read_brief, read_item):
        with pytest.raises(BadWords) as caught:
            read(words)
        assert caught.value.hint


def calls(work: Callable[[], object]) -> int:
    """How many Python functions are entered: the cost of some work, the same on every machine."""
    count = 0

    def enter(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(enter)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("words", ["bloup", "猫, 电脑", "✨✨", "!!! ???", "قطة", "12", "\ud800"])
def test_nothing_that_can_be_read(words: str) -> None:
    with pytest.raises(BadWords) as caught:
        read_brief(words)
    assert caught.value.hint


@pytest.mark.parametrize("length", [MOST_CHARACTERS + 1, 60_000, 10_000_000])
def test_too_long_is_refused_at_once(length: int) -> None:
    words = "cat " * (length // 4 + 1)
    with pytest.raises(BadWords, match="at most 4,000"):
        assert calls(lambda: read_brief(words)) < 100


def test_strange_words_beside_known_ones_are_reported() -> None:
    brief = read_brief("Léa, prof. 猫, un café, قطة, 🦄")
    assert [wish.toy for wish in brief.wishes] == ["coffee_cup", "unicorn"]
    assert brief.unknown == ("猫", "قطة")


def test_a_language_we_do_not_speak() -> None:
    with pytest.raises(UnknownChoice):
        read_brief("Katze", language="sv")


@pytest.mark.parametrize(
    "words",
    [
        ",",
        '"',
        "chat ",
        "chat, ",
        "zorglub ",
        "a-",
        "l'",
        "1 ",
        "☕",
        "☕,",
        '"a" ',
        "Abc ",
        "figurine Abc ",
        "nom: a ",
        "prof de ",
        "tient ",
        "chat main gauche ",
        "cheveux longs, ",
        "tasse rouge bleu ",
        "(",
        "de ",
        "no ",
        "and ",
    ],
)
def test_work_is_bounded(words: str) -> None:
    """The longest text of anything costs at most five million calls, and never grows faster than its square."""

    def read(length: int) -> None:
        with contextlib.suppress(TrottinetteError):
            report(read_brief((words * length)[:length]))

    read(MOST_CHARACTERS)  # what is learnt once is not counted
    assert calls(lambda: read(MOST_CHARACTERS)) < min(5_000_000, 4 * calls(lambda: read(MOST_CHARACTERS // 2)) + 20_000)


def accounted(brief: Brief, text: str) -> None:
    """Every noun the person wrote is in an entry or in an unknown, unless it is a little word."""
    draft = Draft(text, brief.language)
    told = [entry.said for entry in brief.entries] + list(brief.unknown)
    covered = set()
    for said in told:
        at = text.find(said)
        while said and at >= 0:
            covered.update(range(at, at + len(said)))
            at = text.find(said, at + 1)
    for piece in scan(draft.tokens, draft.language, draft.quotes):
        token = draft.tokens[piece.start]
        if piece.kind in ("unknown", "toy", "trait", "part", "glasses", "other"):
            little = token.key in {folded(word) for word in little_words()}
            name_again = text[token.start : token.end] in brief.title
            spoken = token.start in covered or little or name_again
            assert spoken, (draft.said(piece.start, piece.end), text, told)


@settings(max_examples=150, deadline=None)
@given(TEXT, st.sampled_from([None, "fr", "en"]))
def test_any_words(words: str, language: str | None) -> None:
    """Only our own errors; what is reported was said; every noun is accounted for; the pack is valid."""
    try:
        text = normalised(words)
        brief = read_brief(words, language)
    except TrottinetteError:
        return
    assert all(entry.said and entry.said in text for entry in brief.entries)
    assert all(unknown and unknown in text for unknown in brief.unknown)
    assert all(1 <= wish.count <= MOST_ACCESSORIES for wish in brief.wishes)
    assert all(entry.why for entry in brief.approximated)
    accounted(brief, text)
    pack = compose(brief, shelf())
    assert sum(accessory.count for accessory in pack.accessories) <= MOST_ACCESSORIES
    assert set(report(brief)) >= {"understood", "approximated", "unknown"}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40), st.lists(TEXT, max_size=4), TEXT)
def test_any_options(name: str, tagline: str, accessories: list[str], description: str) -> None:
    try:
        brief = brief_from_options(name, tagline, accessories, description)
        compose(brief, shelf())
    except TrottinetteError:
        return
    assert brief.title


@settings(max_examples=60, deadline=None)
@given(SOUP)
def test_reading_is_a_function(words: str) -> None:
    """The same words give the same brief, and a pack that does not depend on the order of anything hidden."""
    try:
        first, again = read_brief(words), read_brief(words)
    except TrottinetteError:
        return
    assert first == again
    assert compose(first, shelf(), seed=1) == compose(again, shelf(), seed=1)


def test_reading_loads_no_engine() -> None:
    program = """
import sys
from trottinette.brief import read_brief
read_brief("Damien, présentateur télé. Cheveux bruns. Caméra, calepin bleu, ballon de foot")
assert not {"mitsuba", "drjit", "resvg_py", "hypothesis"} & set(sys.modules), "too much is loaded"
"""
    subprocess.run([sys.executable, "-c", program], check=True)
