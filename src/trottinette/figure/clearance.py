"""Room for hands: how far a pose's hands move off the trunk for what this person wears. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from trottinette import pack
from trottinette.figure.body import Arm, Body, body
from trottinette.figure.hands import bare_arm
from trottinette.figure.poses import Limb
from trottinette.figure.wear import dressed
from trottinette.geometry import Solid, mesh_of

TOUCHING = 0.25  # mm that a hand sinks into the cloth it lies on


def _away(side: int) -> Arm:
    """An arm held straight out: cloth cut for it is the trunk's wherever another pose has its hands."""
    way = (side * 16.5, 0.5, 58.5), (side * 34.0, 0.5, 60.0), (side * 52.0, 0.5, 60.0)
    return Arm(*way, (side * 58.0, 0.5, 60.0), (side * 60.0, 0.5, 60.0), False, "relaxed", (0.0, -1.0, 0.0))


OPEN = Body(_away(1), _away(-1), body().left_leg, body().right_leg)


@cache
def hand_and_forearm(arm: Arm) -> NDArray[np.float64]:
    """Points of the skin of hand and forearm."""
    points = mesh_of(bare_arm(arm), 0.9).points.astype(float)
    elbow, wrist, shoulder = (np.array(p) for p in (arm.elbow, arm.wrist, arm.shoulder))
    along = (points - elbow) @ (wrist - elbow) / ((wrist - elbow) @ (wrist - elbow))
    up = (points - elbow) @ (shoulder - elbow) / ((shoulder - elbow) @ (shoulder - elbow))
    return np.asarray(points[(along > 0) & ~((up > 0.25) & (along < 0.9))])


def worn_on_trunk(figure: pack.Figure, joints: Body) -> tuple[Solid, ...]:
    """Everything worn above the knees."""
    return tuple(part.solid for part in dressed(figure, joints).clothes if part.solid.box.high[2] > 20)


def off_cloth(figure: pack.Figure, left: Limb | None, right: Limb | None) -> tuple[float, float]:
    """How far each hand is moved along its limb's `off`, in its lengths."""
    if not any(limb and any(limb.off) for limb in (left, right)):
        return 0.0, 0.0
    cloth = worn_on_trunk(figure, OPEN)
    moves = []
    for side, limb in ((1, left), (-1, right)):
        if limb is None or not any(limb.off):
            moves.append(0.0)
            continue
        way = np.array(limb.off) * [side, 1.0, 1.0]
        points = hand_and_forearm(limb.arm(side, 0.0))
        points, far = points[points[:, 2] < 56], 0.0
        for _ in range(6):  # distances are cautious, so the way out is found in steps
            deep = max((-float(solid.distance(points + far * way).min()) for solid in cloth), default=0.0)
            far += max(deep - TOUCHING, 0.0) / float(np.linalg.norm(way))
        moves.append(round(far, 2))
    return moves[0], moves[1]
