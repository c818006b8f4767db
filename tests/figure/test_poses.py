"""Every outfit in every pose: on its soles, within its box, no skin through the cloth, fists closed."""

from __future__ import annotations

import itertools
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from trottinette.catalogue import Part, shelf, take
from trottinette.figure import traits
from trottinette.figure.assemble import Assembled, assemble
from trottinette.figure.body import Arm, body
from trottinette.figure.hands import HANDLE, bare_body
from trottinette.figure.wear import Piece, dressed, wardrobe
from trottinette.geometry import union
from trottinette.geometry.cache import mesh_of
from trottinette.geometry.checks import grouped
from trottinette.pack import Figure
from trottinette.palette import BROWN

POSES = list(itertools.product((False, True), repeat=2))  # left hand raised, right hand raised
OUTFITS = list(traits()["outfit"])
SEEN = 0.05  # mm of skin outside the cloth that could be seen


@cache
def posed(outfit: str, left: bool, right: bool) -> Assembled:
    held = {hand: None for hand, up in (("left hand", left), ("right hand", right)) if up}
    return assemble(Figure.model_validate({"outfit": {"kind": outfit}}), held)  # type: ignore[arg-type]


def corners(parts: tuple[Part, ...]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    meshes = [mesh_of(part.solid, part.cell) for part in parts]
    return np.min([m.points.min(0) for m in meshes], axis=0), np.max([m.points.max(0) for m in meshes], axis=0)


@pytest.mark.sampled(6)
@pytest.mark.parametrize(("left", "right"), POSES)
@pytest.mark.parametrize("outfit", OUTFITS)
def test_it_stands_on_its_soles_within_its_box(outfit: str, left: bool, right: bool) -> None:
    parts = posed(outfit, left, right).parts
    low, high = corners(parts)
    assert abs(low[2]) <= 0.3
    assert high[2] <= 170
    hat = dressed(Figure.model_validate({"outfit": {"kind": outfit}}), body(left, right)).things.get("head", ())
    hats = {part.solid.key for part in hat}
    low, high = corners(tuple(part for part in parts if part.solid.key not in hats))
    assert high[2] <= 140
    if not (left or right):
        assert high[0] - low[0] <= 80


LONG = 1.86  # how far down the arm long sleeves cover its skin: 1 is the elbow, 2 the wrist (`cut.sleeve`)
SHORT = {  # how far the sleeves of tops and dresses do that leave arms bare
    "tshirt": 0.72,
    "dress": 0.5,
    "jersey": 0.8,
    "work_shirt": 0.92,
    "scrub_top": 0.8,
    "rugby_shirt": 0.9,
    "tennis_shirt": 0.72,
    "cycling_jersey": 0.8,
    "rash_vest": 0.95,
    "basketball_jersey": 0.0,
    "running_vest": 0.0,
    "sports_top": 0.0,
    "swimsuit": 0.0,
    "tutu": 0.0,
    "polo": 0.74,
    "hawaiian_shirt": 0.8,
    "short_shirt": 0.78,
    "crop_top": 0.62,
    "tank_top": 0.0,
    "summer_dress": 0.0,
    "evening_gown": 0.0,
    "sari": 0.5,
    "qipao": 0.34,
    "dirndl": 0.8,
}

WIDE = {"kimono": 1.7, "djellaba": 1.75, "boubou": 1.55, "hanbok": 1.75}  # sleeves one sees into


def covered(clothes: dict[str, Piece]) -> float:
    """The share of the arm that nobody sees in these clothes."""
    if any("arms" in piece.trait.hides for piece in clothes.values()):
        return min(WIDE.get(piece.kind, LONG) for piece in clothes.values())
    return max(SHORT[piece.kind] for slot, piece in clothes.items() if slot in ("top", "dress"))


@pytest.mark.sampled(6)
@pytest.mark.parametrize(("left", "right"), POSES)
@pytest.mark.parametrize("outfit", OUTFITS)
def test_no_skin_comes_through_the_cloth(outfit: str, left: bool, right: bool) -> None:
    joints = body(left, right)
    figure = Figure.model_validate({"outfit": {"kind": outfit}})
    wear, share = dressed(figure, joints), covered(wardrobe(figure)[0])
    cloth = grouped(union(*(part.solid for part in wear.clothes)))
    bare = bare_body(BROWN, joints, wear.shown)[:2]
    for part, arm in zip(bare, (joints.left_arm, joints.right_arm), strict=True):
        skin = mesh_of(part.solid, part.cell).points
        hidden = skin[down_the_arm(skin, arm) < share - 0.22]  # above the hem's rim
        assert len(hidden) or not share
        assert float(cloth.distance(hidden).max(initial=0)) < SEEN


def down_the_arm(points: NDArray[np.float32], arm: Arm) -> NDArray[np.float64]:
    """The share of the arm at which each point lies."""
    joints = np.array([arm.shoulder, arm.elbow, arm.wrist])
    shares, gaps = [], []
    for at, (a, b) in enumerate(itertools.pairwise(joints)):
        t = (points - a) @ (b - a) / ((b - a) @ (b - a))
        t = np.clip(t, 0, 1 if at == 0 else 9)
        shares.append(at + t)
        gaps.append(np.linalg.norm(points - a - t[:, None] * (b - a), axis=1))
    return np.asarray(np.where(gaps[0] <= gaps[1], shares[0], shares[1]))


@pytest.mark.sampled(6)
@pytest.mark.parametrize("side", ["left hand", "right hand"])
@pytest.mark.parametrize("outfit", OUTFITS)
def test_a_hand_that_holds_is_a_fist_around_the_handle(outfit: str, side: str) -> None:
    one = posed(outfit, side == "left hand", side == "right hand")
    x, y, z = one.grips[side]  # type: ignore[index]
    joints = body(side == "left hand", side == "right hand")
    shown = dressed(Figure.model_validate({"outfit": {"kind": outfit}}), joints).shown
    hands = bare_body(BROWN, joints, shown)[:2]
    fist = hands[0 if side == "left hand" else 1].solid
    assert float(fist.distance(np.array([[x, y, z]]))[0]) > 0, "the handle's axis is free"

    # A handle touches fingers or palm all around: within half a millimetre on three sides at least
    turn = np.radians(np.arange(0, 360, 30))
    rim = np.stack([x + HANDLE * np.cos(turn), y + HANDLE * np.sin(turn), np.full(12, z)], 1)
    assert int((fist.distance(rim) < 0.5).sum()) >= 8
    assert any(part.solid.key == fist.key for part in one.parts)


def test_an_open_hand_is_not_a_fist() -> None:
    open_, closed = (bare_body(BROWN, body(up))[0].solid.key for up in (False, True))
    assert open_ != closed


@pytest.mark.sampled(3)
@pytest.mark.parametrize("toy", [toy.id for toy in shelf().values() if toy.grip])
def test_a_held_object_touches_the_fist(toy: str) -> None:
    grip = np.array(take(toy).grip)
    joints = body(True)
    fist = bare_body(BROWN, joints)[0].solid
    held = grouped(union(*(part.solid for part in take(toy).make())))
    moved = held.at(*(np.array(joints.left_arm.grip) - grip).tolist())
    points = mesh_of(bare_body(BROWN, joints)[0].solid, 0.5).points
    assert float(moved.distance(points).min()) < 0.6
    assert fist.key != bare_body(BROWN, body())[0].solid.key
