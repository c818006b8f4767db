"""How a figure stands: its joints, what bends its parts to its build and its pose, and where its hands hold."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

import numpy as np

from trottinette import pack
from trottinette.figure._kit import choose
from trottinette.figure.aids import adapted
from trottinette.figure.body import Body, body
from trottinette.figure.builds import BUMP, Forms
from trottinette.figure.clearance import off_cloth
from trottinette.figure.poses import RESTING, Limb, Pose
from trottinette.figure.rig import SIDES, Array, Rig
from trottinette.geometry import Vector, Warp

Hand = Literal["left hand", "right hand"]


@dataclass(frozen=True, slots=True)
class Stance:
    """`body` is what clothes are cut for, before it is bent; the warps bend what was moulded for it, None where it
    stays as it is. `grips` is where each hand holds, after that."""

    body: Body
    warp: Warp | None
    head_warp: Warp | None
    hair_warp: Warp | None
    grips: Mapping[Hand, Vector]
    pose: Pose
    forms: Forms
    seat: float = 0.0  # how high it sits, mm

    @property
    def wider(self) -> float:
        """mm by which the hips are wider than the standard, each side."""
        return self.placed((SIDES, 0.0, 33.0))[0] - SIDES

    @property
    def deep(self) -> float:
        """How far the soles' middle is in front of the hips, mm (negative)."""
        return self.placed((9.9, -5.0, 0.0))[1] - self.placed((0.0, 0.0, 33.0))[1]

    def placed(self, point: Vector) -> Vector:
        """Where a point of the standard body is."""
        return _vector(self.warp.moved(np.array([point]))[0]) if self.warp else point


def stand(figure: pack.Figure, held: Set[str] = frozenset()) -> Stance:
    """The stance of a figure whose `held` hands hold something. Raises UnknownChoice."""
    pose: Pose = choose("pose", figure.pose).make()
    if figure.pregnant and pose == Pose():
        pose = replace(pose, left=RESTING)
    pose = adapted(pose, figure, held)
    forms = Forms(
        (
            choose("age", figure.age).make(),
            choose("build", figure.build).make(),
            choose("height", figure.height).make(),
            *((BUMP,) if figure.pregnant else ()),
        )
    )
    raised = "left hand" in held, "right hand" in held
    joints = _body(pose, raised, off_cloth(figure, *_posed(pose, raised)))
    joints = _fitted(joints, {aid.side for aid in figure.aids if aid.kind == "prosthetic_arm"})
    rig = Rig(joints, pose, forms)
    warps = rig.warps()
    grips: dict[Hand, Vector] = {"left hand": joints.left_arm.grip, "right hand": joints.right_arm.grip}
    if warps[0]:
        moved = warps[0].moved(np.array(list(grips.values())))
        grips = {hand: _vector(point) for hand, point in zip(grips, moved, strict=True)}
    return Stance(joints, *warps, MappingProxyType(grips), pose, forms, rig.seat)


def _posed(pose: Pose, raised: tuple[bool, bool]) -> tuple[Limb | None, Limb | None]:
    """The arms that the pose has a say in: a hand that holds something is raised."""
    return None if raised[0] else pose.left, None if raised[1] else pose.right


def _body(pose: Pose, raised: tuple[bool, bool], off: tuple[float, float]) -> Body:
    plain, (left, right) = body(*raised), _posed(pose, raised)
    return Body(
        left.arm(1, off[0]) if left else plain.left_arm,
        right.arm(-1, off[1]) if right else plain.right_arm,
        plain.left_leg,
        plain.right_leg,
    )


def _fitted(joints: Body, made: Set[str]) -> Body:
    """With prostheses on these sides."""
    left, right = (
        replace(arm, made=True) if made & {side, "both"} else arm
        for side, arm in (("left", joints.left_arm), ("right", joints.right_arm))
    )
    return Body(left, right, joints.left_leg, joints.right_leg)


def _vector(point: Array) -> Vector:
    x, y, z = (round(float(v), 4) for v in point)
    return x, y, z
