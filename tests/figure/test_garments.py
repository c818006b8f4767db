"""Every garment by itself: it builds in each pose, is of its own cloth, in its place, in one piece with its wearer."""

from __future__ import annotations

import inspect
import re
from collections import defaultdict
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from trottinette.catalogue import Parts
from trottinette.figure import choose, traits
from trottinette.figure._kit import Trait
from trottinette.figure.body import body
from trottinette.figure.bottoms import WAIST
from trottinette.figure.hands import bare_body
from trottinette.figure.wear import SLOTS, Made, Wearer
from trottinette.geometry import Mesh, union
from trottinette.geometry.checks import grouped
from trottinette.palette import BROWN

GARMENTS = list(traits()["garment"])
TOPS = [id for id in GARMENTS if choose("garment", id).slot == "top"]
COVERED = [id for id in GARMENTS if choose("garment", id).slot in ("top", "dress")]
HIDDEN = {"arms", "legs", "trunk", "hem", "chest", "neck", "soles", "feet"}
SHINY = {"armour", "biker_jacket", "boxing_shorts", "swimsuit"}  # moulded shiny: these take no pattern
OUTSIDE = {"gi_jacket", "smock", "surgical_gown"}  # tops that hang over anything
REACH = 45.0  # mm from the middle to either side
CHIN = 72.0  # mm above the ground that a hood or a collar may reach
APART = 0.5  # mm between a piece and the rest that would be seen as floating
SEEN = 24  # corners that a loose piece must have to be seen
WIDEST = 16.6  # mm from the middle to the flank at the waist of what goes over a hem


@cache
def made(id: str, raised: bool = False, tucked: bool = False, under: bool = False) -> Parts:
    trait = choose("garment", id)
    on = Wearer(body(raised, raised), tucked=tucked, under=under)
    out = trait.make(on=on) if "on" in inspect.signature(trait.make).parameters else trait.make()
    return out.parts if isinstance(out, Made) else out


@pytest.mark.sampled(4)
@pytest.mark.parametrize("raised", [False, True], ids=["down", "raised"])
@pytest.mark.parametrize("id", GARMENTS)
def test_it_stays_in_its_place(id: str, raised: bool) -> None:
    for part in made(id, raised):
        points = part.mesh().points
        assert np.abs(points[:, 0]).max() < REACH
        assert points[:, 2].min() > -0.3
        assert points[:, 2].max() < CHIN


@pytest.mark.parametrize("id", GARMENTS)
def test_its_first_part_is_its_cloth(id: str) -> None:
    trait = choose("garment", id)
    parts = made(id)
    if not trait.colours:
        assert not parts
        return
    assert parts[0].colour == next(iter(trait.colours.values())) or id in SHINY
    assert parts[0].finish == "matte" or trait.slot == "shoes" or id in SHINY


@pytest.mark.sampled(5)
@pytest.mark.parametrize("raised", [False, True], ids=["down", "raised"])
@pytest.mark.parametrize("id", GARMENTS)
def test_nothing_of_it_floats(id: str, raised: bool) -> None:
    skin = bare_body(BROWN, body(raised, raised))
    parts = made(id, raised)
    solids = [part.solid for part in (*parts, *skin)]
    for i, part in enumerate(parts):
        rest = grouped(union(*(solid for j, solid in enumerate(solids) if j != i)))
        for loose in pieces(part.mesh()):
            if len(loose) >= SEEN:
                assert float(rest.distance(loose).min()) < APART


def pieces(mesh: Mesh) -> list[NDArray[np.float32]]:
    """The points of each connected piece of a mesh."""
    label = np.arange(len(mesh.points))
    while True:
        least = label[mesh.faces].min(1)
        before = label.copy()
        for corner in range(3):
            np.minimum.at(label, mesh.faces[:, corner], least)
        label = label[label]
        if (label == before).all():
            return [mesh.points[label == one] for one in np.unique(label)]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("id", [id for id in TOPS if id not in OUTSIDE])
def test_a_top_that_is_tucked_in_goes_into_the_waist(id: str) -> None:
    for part in made(id, tucked=True):
        points = part.mesh().points
        low = points[(points[:, 2] < WAIST - 0.3) & (np.abs(points[:, 0]) < 17.0)]
        if len(low):
            assert np.abs(low[:, 0]).max() < WIDEST
            assert low[:, 2].min() > WAIST - 2.6


@pytest.mark.sampled(4)
@pytest.mark.parametrize("id", COVERED)
def test_it_goes_under_a_coat(id: str) -> None:
    for tucked in (False, True) if id in TOPS else (False,):
        assert made(id, tucked=tucked, under=True)[0].mesh().points.size


@pytest.mark.parametrize("id", GARMENTS)
def test_it_says_where_it_goes_and_what_it_hides(id: str) -> None:
    trait = choose("garment", id)
    assert trait.slot in SLOTS
    assert trait.hides <= HIDDEN


@pytest.mark.parametrize("family", ["garment", "outfit"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_its_words_are_its_own(family: str, language: str) -> None:
    taken: dict[str, set[str]] = defaultdict(set)
    for trait in traits()[family].values():
        words = trait.words[language]
        assert words
        assert all(words)
        for word in words:
            taken[bare(word)].add(trait.id)
    assert {word: ids for word, ids in taken.items() if len(ids) > 1} == {}


def bare(word: str) -> str:
    """Without its article."""
    return re.sub(r"^(an?|the|une?|des|les|la|le) |^l'", "", word.lower())


@pytest.mark.parametrize("id", traits()["outfit"])
def test_an_outfit_wears_things_that_exist_one_in_a_slot(id: str) -> None:
    outfit: Trait = choose("outfit", id)
    look = outfit.make()
    worn_in = [(piece.family, piece.trait.slot) for piece in look]
    assert len(set(worn_in)) == len(worn_in)
    for piece in look:
        assert set(piece.colours) <= set(piece.trait.colours)
