"""Every pose with every garment, head and hair: no limb through a body, a garment, a head or the other arm."""

from __future__ import annotations

import itertools
import os
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from trottinette.figure import traits
from trottinette.figure._kit import grown
from trottinette.figure.body import Body, body
from trottinette.figure.clearance import OPEN, hand_and_forearm, worn_on_trunk
from trottinette.figure.hands import bare_arm
from trottinette.figure.head import skull
from trottinette.figure.stance import Stance, stand
from trottinette.geometry import Solid, mesh_of
from trottinette.pack import Figure
from trottinette.palette import BROWN, SAND

THOROUGH = os.environ.get("TROTTINETTE_THOROUGH") == "1"
INTO_CLOTH = 0.8  # mm that a hand or forearm may sink into what is worn
STANDING = 1.05  # the same in the one pose that does not make room: its arms are where clothes are cut for them
PADDED = {"space_suit": 1.3, "puffer_jacket": 1.1}
INTO_HEAD = 0.5
INTO_ARM = 1.0
INTO_HAIR = 3.6  # hair is soft: it may lie about an arm as deep as this

POSES = list(traits()["pose"])
DRAPED = ("poncho", "boubou", "cloak")  # hung from the arms: where an arm is, so is the cloth
GARMENTS = [
    id for id, one in traits()["garment"].items() if one.slot in ("top", "dress", "coat", "bottom") and id not in DRAPED
]
PAIRS = list(itertools.product(POSES, GARMENTS))
Points = NDArray[np.float64]


def stance_of(pose: str, garment: str = "") -> Stance:
    return stand(Figure.model_validate({"pose": pose, "clothes": [{"kind": garment}] if garment else []}))


@cache
def cloth(garment: str, joints: Body) -> tuple[Solid, ...]:
    return worn_on_trunk(Figure.model_validate({"clothes": [{"kind": garment}]}), joints)


def sunk(points: Points, solids: tuple[Solid, ...]) -> Points:
    """How far each point is inside any of the solids; negative outside."""
    return -np.min([np.asarray(solid.distance(points)) for solid in solids], axis=0)


def _some(pairs: list[tuple[str, str]], many: int) -> list[tuple[str, str]]:
    if THOROUGH:
        return pairs
    order = np.random.default_rng([7, len(pairs)]).permutation(len(pairs))[:many]
    return [pairs[i] for i in sorted(order)]


@pytest.mark.sampled(4)
@pytest.mark.parametrize(("pose", "garment"), _some(PAIRS, 220))
def test_hands_stay_out_of_the_cloth(pose: str, garment: str) -> None:
    joints = stance_of(pose, garment).body
    for arm in (joints.left_arm, joints.right_arm):
        points = hand_and_forearm(arm)
        deep = sunk(points, cloth(garment, OPEN))
        high = (points[:, 2] > 43) & (deep > INTO_CLOTH)  # there it may be the sleeve of the arm held out
        if high.any():
            deep[high] = np.minimum(deep[high], sunk(points[high], cloth(garment, body())))
        most = STANDING if pose == "standing" else PADDED.get(garment, INTO_CLOTH)
        assert deep.max() <= most, points[deep.argmax()]


@pytest.mark.parametrize("pose", POSES)
def test_arms_stay_out_of_each_other(pose: str) -> None:
    joints = stance_of(pose).body
    assert sunk(hand_and_forearm(joints.right_arm), (bare_arm(joints.left_arm),)).max() <= INTO_ARM


def rigid(stance: Stance, head: bool) -> tuple[Points, Points]:
    """The turn and the place that a stance gives the head, or the arms with the chest: p @ turn + place."""
    warp = stance.head_warp if head else stance.warp
    at = np.array([0.0, -1.0, 93.0]) if head else np.array(stance.body.left_arm.wrist)
    if warp is None:
        return np.eye(3), np.zeros(3)
    moved = warp.moved(np.concatenate([[at], at + np.eye(3)]))
    turn = moved[1:] - moved[0]
    return turn, moved[0] - at @ turn


@pytest.mark.parametrize("pose", POSES)
def test_hands_stay_out_of_the_head(pose: str) -> None:
    stance = stance_of(pose)
    turn, place = rigid(stance, head=True)
    for arm in (stance.body.left_arm, stance.body.right_arm):
        points = stance.warp.moved(hand_and_forearm(arm)) if stance.warp else hand_and_forearm(arm)
        assert sunk((points - place) @ np.linalg.inv(turn), (skull(),)).max() <= INTO_HEAD


HAIRY = list(itertools.product(POSES, traits()["hair"]))


@cache
def hair(style: str) -> Points:
    parts = grown("hair", style, BROWN, SAND)
    points = [mesh_of(part.solid, 1.6).points.astype(float) for part in parts]
    return np.concatenate(points) if points else np.zeros((0, 3))


@pytest.mark.sampled(4)
@pytest.mark.parametrize(("pose", "style"), _some(HAIRY, 160))
def test_arms_stay_out_of_the_hair(pose: str, style: str) -> None:
    stance = stance_of(pose)
    turn, place = rigid(stance, head=False)
    points = hair(style)
    points = points[points[:, 2] < 90]
    if not len(points):
        return
    moved = stance.hair_warp.moved(points) if stance.hair_warp else points
    back = (moved - place) @ np.linalg.inv(turn)
    for arm in (stance.body.left_arm, stance.body.right_arm):
        hand = sunk(back, (bare_arm(arm),))
        assert hand.max() <= INTO_HAIR, points[hand.argmax()]
