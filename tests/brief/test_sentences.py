"""Whole texts: names, taglines, looks, objects and hands together, as in sentences.toml."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from test_phrases import written

from trottinette.brief import compose, read_brief, report
from trottinette.catalogue import shelf
from trottinette.pack import MOST_ACCESSORIES

TEXTS = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text("utf-8"))["text"]


@pytest.mark.parametrize("text", TEXTS, ids=[text["words"][:40] for text in TEXTS])
def test_text(text: dict[str, Any]) -> None:
    brief = read_brief(text["words"])
    assert (brief.title, brief.tagline, brief.language) == (text["title"], text["tagline"], text["language"])
    assert brief.background == text.get("background", "")
    assert [line for line in written(brief).split("; ") if line] == text["read"]
    pack = compose(brief, shelf())
    assert pack.title == text["title"]
    wished = sum(wish.count for wish in brief.wishes)
    assert sum(accessory.count for accessory in pack.accessories) == min(wished, MOST_ACCESSORIES)


@pytest.mark.parametrize(
    "text",
    [
        "Damien, nurse. Coffee",
        "Aïcha, 30. Coffee",
        "Mr Wang. Coffee",
        "Grandma Rose. Coffee",
        "a man. Coffee",
    ],
)
def test_nothing_is_taken_from_a_name_a_gender_or_an_age(text: str) -> None:
    """The figure of a bare name is everybody's figure; only a job may choose the clothes, and says so."""
    brief = read_brief(text)
    figure = compose(brief, shelf()).figure
    plain = compose(read_brief("Coffee, cat"), shelf()).figure
    assert figure.model_copy(update={"outfit": plain.outfit}) == plain
    assert (figure.outfit != plain.outfit) == any("nurse" in note for note in brief.notes)


def test_capitals_accents_and_marks_change_nothing() -> None:
    usual = read_brief("Léa, prof de yoga. Vélo rouge, café, théière, sac à dos")
    for words in (
        "Léa, prof de yoga. velo rouge, cafe, theiere, sac a dos",
        "Léa, prof de yoga. VÉLO ROUGE, CAFÉ, THÉIÈRE, SAC À DOS",
        "Léa, prof de yoga. - Vélo rouge\n- café\n- théière\n- sac à dos",
        "Léa, prof de yoga. Vélo rouge ; café ; théière ; sac-à-dos",
        "Léa, prof de yoga. Un vélo rouge, du café, une théière et un sac à dos !",
    ):
        brief = read_brief(words, "fr")
        assert [(w.toy, w.colours) for w in brief.wishes] == [(w.toy, w.colours) for w in usual.wishes], words
        assert len(brief.unknown) == len(usual.unknown)


def test_a_name_is_kept_letter_for_letter() -> None:
    for name in (
        "Léa",
        "DAMIEN",
        "Lynn Gold / Gail Alexander",
        "Jean-Pierre",
        "O'Brien",
        "van der Berg",
        "Zoë",
    ):
        assert read_brief(f'named "{name}". Coffee').title == name
        assert read_brief(f'je m’appelle "{name}". Café').title == name


def test_more_than_a_box_holds() -> None:
    brief = read_brief("Tom. 5 cats, 5 dogs, 4 books, a guitar")
    pack = compose(brief, shelf())
    assert [(a.object, a.count) for a in pack.accessories] == [("cat", 5), ("dog", 5), ("book", 2)]
    assert sum(a.count for a in pack.accessories) == MOST_ACCESSORIES
    assert any("4 books" in note and "guitar" in note for note in brief.notes)


def test_one_of_several_in_a_hand() -> None:
    pack = compose(read_brief("Tom. Three books in his left hand"), shelf())
    assert [(a.object, a.count, a.place) for a in pack.accessories] == [
        ("book", 1, "left hand"),
        ("book", 2, "cell"),
    ]


def test_three_things_in_two_hands() -> None:
    brief = read_brief("Tom. Holding a mug and a book and a pen")
    assert [wish.place for wish in brief.wishes] == ["right hand", "left hand", "cell"]
    assert any("pen" in note for note in brief.notes)


def test_the_report_is_plain_and_complete() -> None:
    told = report(read_brief("Léa, prof. iPhone, café, machine à voter, une canete"))
    assert [line["as"] for line in told["understood"] if line["kind"] == "toy"] == ["tasse de café"]
    assert [(line["said"], line["as"]) for line in told["approximated"]] == [
        ("iPhone", "smartphone"),
        ("canete", "canette"),
    ]
    assert all(line["why"] for line in told["approximated"])
    assert [line["said"] for line in told["unknown"]] == ["machine à voter"]


def test_suggestions_look_like_the_words() -> None:
    told = report(read_brief("Tom. Coffee, saxofonne, zorglub"))
    assert [line["suggestions"] for line in told["unknown"]] == [["saxophone"], []]


def test_one_word_more_moves_nothing_else() -> None:
    short = compose(read_brief("Léa, prof. Café, vélo rouge"), shelf(), seed=7)
    longer = compose(read_brief("Léa, prof. Café, vélo rouge, guitare"), shelf(), seed=7)
    assert longer.accessories[:2] == short.accessories
    assert longer.model_copy(update={"accessories": short.accessories}) == short
