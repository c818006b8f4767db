"""Every trait of a figure, alone and beside the others: it builds, changes only what it should, and is refused by its
name where it does not exist."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator

import pytest

from trottinette.catalogue import Parts
from trottinette.errors import UnknownChoice
from trottinette.figure import choose, traits
from trottinette.figure.assemble import assemble
from trottinette.figure.portrait import portrait
from trottinette.geometry.cache import mesh_of
from trottinette.pack import Figure

FIELD = {"hair": "style", "beard": "style", "glasses": "style", "eyes": "shape", "outfit": "kind"}
LISTS = {"mark": "marks", "worn": "worn", "garment": "clothes", "aid": "aids"}
FACE = ("head", "eyes", "brows", "nose", "mouth", "expression", "mark")
WORN_ON_IT = ("hair", "beard", "glasses")
EACH = [(family, id) for family in (*FACE, *WORN_ON_IT) for id in traits()[family]]


def a_figure(**chosen: str) -> Figure:
    """A figure in an outfit that is quick to build, with these choices."""
    told: dict[str, object] = {}
    for family, id in {"outfit": "dress", **chosen}.items():
        if family in LISTS:
            told[LISTS[family]] = [{"kind": id}]
        else:
            told[family] = {FIELD[family]: id} if family in FIELD else id
    return Figure.model_validate(told)


def keys(parts: Parts) -> Counter[str]:
    return Counter(part.solid.key for part in parts)


def dealt(one: str, other: str) -> Iterator[tuple[str, str]]:
    """Every choice of each family at least once, with as many of the other as that takes."""
    a, b = list(traits()[one]), list(traits()[other])
    long = max(len(a), len(b))
    return ((a[i % len(a)], b[i % len(b)]) for i in range(long))


@pytest.mark.sampled(4)
@pytest.mark.parametrize(("family", "id"), EACH)
def test_every_part_of_every_trait_has_a_skin_within_its_box(family: str, id: str) -> None:
    for part in assemble(a_figure(**{family: id})).upper:
        skin, box = mesh_of(part.solid, part.cell), part.solid.box.grown(0.6)  # half a cell of the coarsest
        assert (skin.points >= box.low).all()
        assert (skin.points <= box.high).all()


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(FACE, 2)))
def test_choices_of_two_families_go_together(one: str, other: str) -> None:
    for a, b in dealt(one, other):
        assert portrait(a_figure(**{one: a, other: b}))


@pytest.mark.parametrize("family", FACE)
def test_a_change_of_the_face_changes_nothing_else(family: str) -> None:
    plain = assemble(a_figure())
    beside = keys(plain.parts) - keys(portrait(a_figure()))
    for id in traits()[family]:
        changed = a_figure(**{family: id})
        assert keys(assemble(changed).parts) - keys(portrait(changed)) == beside, id


@pytest.mark.parametrize(("family", "most"), [("head", 0), ("nose", 1), ("brows", 1), ("mouth", 1), ("mark", 0)])
def test_a_change_of_one_feature_leaves_the_others_as_they_were(family: str, most: int) -> None:
    """`most` parts of the plain face may make way; make-up draws the lashes out, and is the exception."""
    known = keys(portrait(a_figure()))
    for id in traits()[family]:
        gone = known - keys(portrait(a_figure(**{family: id})))
        if family == "mark" and choose("mark", id).make().lashes:
            most = max(most, 1)
        assert gone.total() <= most, id


@pytest.mark.parametrize("family", ["skin", "outfit", *WORN_ON_IT])
def test_what_is_not_of_the_face_leaves_it_as_it_was(family: str) -> None:
    face = keys(portrait(a_figure()))
    for id in traits()[family]:
        assert keys(portrait(a_figure(**{family: id}))) == face, id
    first = next(iter(traits()[family]))
    assert not face - keys(assemble(a_figure(**{family: first})).upper)


def test_ten_skin_tones_from_light_to_deep() -> None:
    tones = [choice.make(id).luminance for id, choice in traits()["skin"].items()]
    assert len(tones) == 10
    assert tones == sorted(tones, reverse=True)
    assert len(set(tones)) == 10


@pytest.mark.parametrize("family", [family for family, choices in traits().items() if choices])
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
