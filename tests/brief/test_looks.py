"""What people write about somebody, and how the figure looks: the table of looks.txt, line by line."""

import json
from pathlib import Path

import pytest
from test_phrases import written

from trottinette.brief import compose, read_brief, report
from trottinette.catalogue import shelf
from trottinette.pack import Figure

TABLE = [
    tuple(field.strip() for field in line.split("|"))
    for line in (Path(__file__).parent / "looks.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "words", "expected"), TABLE, ids=[words for _, words, _ in TABLE])
def test_look(language: str, words: str, expected: str) -> None:
    brief = read_brief(words, language)
    got = [line.strip() for line in written(brief).split("; ") if line[:1] in ("=", "+")]
    assert got == [line for line in expected.split("; ") if line]
    compose(brief, shelf())


@pytest.mark.parametrize(
    "words",
    [
        "Mohamed. Café",
        "Fatou, Mei et Jean-Pierre. Café",
        "Sven, from Sweden. Coffee",
        "María is Catholic. Coffee",
        "une femme. Café",
        "a Japanese man. Coffee",
        "un musulman, café",
        "Grandma Rose. Coffee",
    ],
)
def test_no_trait_comes_from_a_name_a_gender_an_origin_or_a_religion(words: str) -> None:
    assert compose(read_brief(words), shelf()).figure == Figure()


def test_what_gives_way_is_told() -> None:
    for words in ("She is short. Actually she is tall", "cheveux bleus, non en fait cheveux verts"):
        assert any("gives way" in note or "cède la place" in note for note in read_brief(words).notes)


def test_what_is_assumed_is_one_line_and_only_what_was_not_said() -> None:
    told = report(read_brief("Sam, nurse. Coffee", "en"))
    assert told["assumed"] in told["notes"]
    assert "medium skin" in told["assumed"]
    assert "t-shirt" not in told["assumed"], "the job chose the clothes, and a note says so"
    full = read_brief("Sam: fair skin, red hair, blue eyes, a red dress", "en")
    assert full.assumed == ""


def test_more_people_than_a_box_holds() -> None:
    brief = read_brief("a family of six")
    assert len(compose(brief, shelf()).companions) == 3
    assert any("4 figures" in note for note in brief.notes)


def test_a_report_can_be_kept_as_json() -> None:
    json.dumps(report(read_brief("Anne, avec sa fille de 6 ans, robe rose. Vélo rouge")))
