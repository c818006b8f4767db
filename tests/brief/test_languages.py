"""Small things of each language that the rules ask the tables for."""

from __future__ import annotations

import pytest

from trottinette.brief import read_brief, read_item


@pytest.mark.parametrize(
    ("language", "said", "toy", "count"),
    [
        ("nl", "een gitaartje", "guitar", 1),
        ("nl", "een kopje", "coffee_cup", 1),
        ("nl", "een hondje", "dog", 1),
        ("nl", "twee hondjes", "dog", 2),
        ("nl", "een klein autootje", "car", 1),
        ("de", "ein Hündchen", "dog", 1),
        ("de", "ein Tässchen", "coffee_cup", 1),
        ("de", "ein Büchlein", "book", 1),
        ("de", "Schluessel", "key", 1),
        ("de", "einen Koffer fuer die Reise", "suitcase", 1),
    ],
)
def test_a_small_one_or_one_without_its_dots_is_the_thing_itself(
    language: str, said: str, toy: str, count: int
) -> None:
    (wish,) = read_item(said, language).wishes
    assert (wish.toy, wish.count) == (toy, count)


def test_haar_is_hair_where_it_is_described_and_hers_elsewhere() -> None:
    brief = read_brief("Anna heeft mooi lang haar en haar kat", language="nl")
    assert [look.family for look in brief.looks] == ["hair"]
    assert [wish.toy for wish in brief.wishes] == ["cat"]
    assert not read_brief("Anna met haar hond", language="nl").looks


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Anna spielt seit 8 Jahren mit Ball"),
        ("nl", "Anna werkt al 12 jaar als lerares"),
        ("it", "Anna lavora da 12 anni come maestra"),
        ("es", "Ana trabaja desde hace 12 años como maestra"),
        ("pt", "Ana trabalha há 12 anos como professora"),
    ],
)
def test_since_so_many_years_is_no_age(language: str, said: str) -> None:
    assert all(look.family != "age" for look in read_brief(said, language=language).looks)


def test_in_before_a_garment_is_worn() -> None:
    brief = read_brief("Tom im Kapuzenpulli, mit Ball", language="de")
    assert brief.title == "Tom"
    assert [look.choice for look in brief.looks] == ["hoodie"]
    assert [wish.toy for wish in read_brief("Anna, mit Hund im Garten", language="de").wishes] == ["dog"]


@pytest.mark.parametrize(
    ("language", "said"), [("it", "Il dott. Rossi, con la borsa"), ("es", "La dra. Pérez, con un libro")]
)
def test_a_dot_after_a_title_of_courtesy_ends_no_sentence(language: str, said: str) -> None:
    assert not read_brief(said, language=language).title.lower().endswith(("dott", "dra"))
