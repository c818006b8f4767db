"""Every trait of a figure, alone and beside the others: it builds, and is refused by its name."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest

from trottinette.errors import UnknownChoice
from trottinette.figure import choose, traits
from trottinette.figure.assemble import assemble
from trottinette.figure.clothes import SKIN
from trottinette.geometry.cache import mesh_of
from trottinette.pack import Figure

FACE = ("hair", "beard", "glasses", "expression")
EACH = [(family, id) for family in FACE for id in traits()[family]]  # outfits: test_poses.py


def a_figure(**chosen: str) -> Figure:
    """A figure in an outfit that is quick to build, with these choices."""
    told: dict[str, object] = {}
    for family, id in {"outfit": "dress", **chosen}.items():
        if family in ("skin", "expression"):
            told[family] = id
        else:
            told[family] = {"kind" if family == "outfit" else "style": id}
    return Figure.model_validate(told)


def keys(figure: Figure) -> Counter[str]:
    return Counter(part.solid.key for part in assemble(figure).parts)


@pytest.mark.parametrize(("family", "id"), EACH)
def test_every_part_of_every_trait_has_a_skin_within_its_box(family: str, id: str) -> None:
    for part in assemble(a_figure(**{family: id})).parts:
        skin, box = mesh_of(part.solid, part.cell), part.solid.box.grown(0.6)  # half a cell of the coarsest
        assert (skin.points >= box.low).all()
        assert (skin.points <= box.high).all()


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(FACE, 2)))
def test_all_choices_of_two_families_go_together(one: str, other: str) -> None:
    for a, b in itertools.product(traits()[one], traits()[other]):
        assert assemble(a_figure(**{one: a, other: b})).parts


@pytest.mark.parametrize("family", traits())
def test_a_change_of_one_trait_leaves_all_other_parts_as_they_were(family: str) -> None:
    plain = {trait: next(iter(choices)) for trait, choices in traits().items()}
    first, *others = traits()[family]
    known = keys(a_figure(**{**plain, family: first}))
    for id in others:
        changed = keys(a_figure(**{**plain, family: id}))
        kept = sum((known & changed).values())
        if family == "skin":
            assert changed == known
        elif family == "outfit":  # an outfit says which bare parts are seen, and the face is not among them
            face = keys_of_face(a_figure(**plain))
            assert face <= set(changed)
        else:
            own = own_parts(family, first)
            assert kept >= sum(known.values()) - own


def own_parts(family: str, id: str) -> int:
    """How many parts a choice brings."""
    make = choose(family, id).make
    return len(make())


def keys_of_face(figure: Figure) -> set[str]:
    from trottinette.figure.head import head
    from trottinette.palette import BROWN

    return {part.solid.key for part in head(BROWN, figure.expression, BROWN)}


def test_every_outfit_says_which_skin_it_shows() -> None:
    assert set(SKIN) == set(traits()["outfit"])


def test_ten_skin_tones_from_light_to_deep() -> None:
    tones = [choice.make(id).luminance for id, choice in traits()["skin"].items()]
    assert len(tones) == 10
    assert tones == sorted(tones, reverse=True)
    assert len(set(tones)) == 10


@pytest.mark.parametrize("family", traits())
def test_an_unknown_choice_is_refused_with_a_hint(family: str) -> None:
    with pytest.raises(UnknownChoice) as wrong:
        choose(family, "teapot-on-stilts")
    assert family in str(wrong.value)
    assert wrong.value.hint
    near = next(iter(traits()[family]))
    with pytest.raises(UnknownChoice) as wrong:
        choose(family, near + "x")
    assert near in wrong.value.hint


@pytest.mark.parametrize("outfit", traits()["outfit"])
def test_a_part_the_outfit_does_not_have_cannot_be_coloured(outfit: str) -> None:
    figure = Figure.model_validate({"outfit": {"kind": outfit, "colours": {"wings": "red"}}})
    with pytest.raises(UnknownChoice) as wrong:
        assemble(figure)
    assert "wings" in str(wrong.value)
    assert wrong.value.hint
