"""Aids: what each brings to a figure, and how a pose gives way to it.

An aid is `@trait("aid", ...) def cane(shaft: Colour = BROWN, *, on: Stance, side: Side) -> Aided`. It is built on the
figure as it stands: `on.placed` tells where a point of the standard body is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, replace
from typing import Literal

from trottinette import pack
from trottinette.catalogue import Parts
from trottinette.figure.poses import Limb, Pose, Step
from trottinette.geometry import Solid

__all__ = ["Aided", "Side", "adapted", "sides_of"]

Side = Literal["left", "right", "both"]


@dataclass(frozen=True, slots=True)
class Aided:
    """`parts` stand in the figure's space; `limbs` are bent with the body. `without`: the room, on the standard body,
    in which there is nothing of the body nor of its clothes."""

    parts: Parts = ()
    limbs: Parts = ()
    without: tuple[Solid, ...] = ()


# ---- how a pose gives way ----------------------------------------------------------------------------------

SEATED = Step(swing=84, knee=84, out=4)
RIM = Limb((27.0, 6.5, 50.0), (29.0, -2.0, 45.6), (0.2, -4.6, -3.6), (0.75, -0.3, 0.6), "cupped")
CANE = Limb((25.5, 0.0, 47.5), (30.0, -7.0, 41.0), (0.6, -2.6, -5.4), (1.0, 0.1, 0.0), "fist")
WHITE_CANE = Limb((25.5, -1.0, 46.5), (24.5, -12.0, 44.0), (-1.0, -5.6, 2.2), (1.0, -0.15, 0.1), "fist")
CRUTCH = Limb((27.5, 2.0, 48.5), (31.5, -4.0, 40.0), (0.4, -3.4, -5.0), (1.0, 0.1, 0.0), "fist")
HARNESS = Limb((27.5, 2.0, 48.5), (31.5, -5.0, 43.0), (0.6, -3.4, -5.2), (1.0, 0.1, 0.0), "fist")
WALKER = Limb((25.5, 0.0, 47.0), (25.0, -11.5, 42.0), (0.0, -5.4, -2.8), (0.9, 0.1, 0.45), "fist")

_BUSY = frozenset({"arms_up", "wave", "thumbs_up", "pointing", "thinking", "arms_crossed", "holding", "welcoming"})


def adapted(pose: Pose, figure: pack.Figure, held: Set[str]) -> Pose:
    """The pose as far as it goes with the person's aids."""
    for aid in figure.aids:
        if aid.kind in _ADAPTED:
            pose = _ADAPTED[aid.kind](pose, figure.pose, sides_of(aid.side, held))
    return pose


def sides_of(side: Side, held: Set[str]) -> Side:
    """The side of an aid that a hand holds: the other one where that hand holds something else."""
    other: Side = "right" if side == "left" else "left"
    return other if f"{side} hand" in held and f"{other} hand" not in held else side


def _wheeled(pose: Pose, name: str, side: Side) -> Pose:
    """Seated, the hands on the rims unless they say something."""
    arms = (pose.left, pose.right) if name in _BUSY else (RIM, RIM)
    head = pose.head if name in _BUSY else (0.0, 0.0, 0.0)
    return Pose(*arms, SEATED, SEATED, head=head, seat="wheelchair")


def _leaning(limb: Limb) -> Callable[[Pose, str, Side], Pose]:
    """Standing, one hand (or both) on the aid."""

    def adapt(pose: Pose, name: str, side: Side) -> Pose:
        if pose.seat:
            return pose
        pose = replace(pose, lean=(0.0, 0.0, 0.0), sway=0.0, left_leg=_stood(pose.left_leg),
                       right_leg=_stood(pose.right_leg))  # fmt: skip
        if side in ("left", "both"):
            pose = replace(pose, left=limb)
        if side in ("right", "both"):
            pose = replace(pose, right=limb)
        return pose

    return adapt


def _stood(step: Step) -> Step:
    return step if abs(step.swing) < 10 and step.knee < 10 else Step(turn=5)


def _both(limb: Limb) -> Callable[[Pose, str, Side], Pose]:
    adapt = _leaning(limb)
    return lambda pose, name, side: adapt(pose, name, "both")


_ADAPTED: Mapping[str, Callable[[Pose, str, Side], Pose]] = {
    "wheelchair": _wheeled,
    "cane": _leaning(CANE),
    "white_cane": _leaning(WHITE_CANE),
    "crutches": _both(CRUTCH),
    "walker": _both(WALKER),
    "guide_dog": _leaning(HARNESS),
}
