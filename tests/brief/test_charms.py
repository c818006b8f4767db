"""What the catalogue lacks becomes a charm, said to be one; people, faces and signs do not; personal data stays out."""

import pytest

from trottinette.brief import compose, read_brief, read_item
from trottinette.catalogue import shelf
from trottinette.pack import pack_to_yaml

CHARMS = {
    ("fr", "un renard"): ("🦊", 1),
    ("fr", "deux renards"): ("🦊", 2),
    ("fr", "une pieuvre"): ("🐙", 1),
    ("fr", "un homard"): ("🦞", 1),
    ("en", "two foxes"): ("🦊", 2),
    ("en", "a volcano"): ("🌋", 1),
    ("en", "my hedgehog"): ("🦔", 1),
    ("en", "a pieuvre"): ("🐙", 1),  # the other language is looked in too
}
NONE = ["un homme", "visage souriant", "flèche droite", "a woman", "thumbs up", "pouce", "love", "pain", "end", "xyzzy"]


@pytest.mark.parametrize(("asked", "got"), CHARMS.items())
def test_it_is_drawn_and_told_as_approximate(asked: tuple[str, str], got: tuple[str, int]) -> None:
    (wish,) = read_item(asked[1], asked[0]).wishes
    assert (wish.of, wish.count, wish.sure) == (*got, False)
    assert wish.why


@pytest.mark.parametrize("words", NONE)
def test_words_that_are_no_thing_become_none(words: str) -> None:
    for language in ("fr", "en"):
        assert all(wish.toy != "charm" for wish in read_item(words, language).wishes)


def test_a_colour_that_a_charm_cannot_take_is_said() -> None:
    (wish,) = read_item("un renard vert", "fr").wishes
    assert "vert" in wish.why


def test_our_own_toy_comes_before_a_drawing() -> None:
    assert [wish.toy for wish in read_item("un chat", "fr").wishes] == ["cat"]


def test_a_charm_goes_into_the_pack() -> None:
    pack = compose(read_brief("Tom, pilote. Un renard"), shelf())
    assert [(one.object, one.of) for one in pack.accessories] == [("charm", "🦊")]


@pytest.mark.parametrize(
    "private", ["06 39 98 12 34", "lea@exemple.fr", "12 rue de la Paix", "FR14 2004 1010 0505 0001 3M02 606"]
)
def test_personal_data_is_in_nothing_that_is_kept(private: str) -> None:
    brief = read_brief(f"Léa, prof de yoga, un chat, {private}")
    kept = pack_to_yaml(compose(brief, shelf())) + repr((brief.entries, brief.unknown, brief.wishes))
    assert private not in kept
    assert not any(piece in kept.split() for piece in private.split() if len(piece) > 2)
    assert any("ni dans l’image" in note for note in brief.notes)
    assert [wish.toy for wish in brief.wishes] == ["cat"]
