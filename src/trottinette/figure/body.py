"""The body: joints every layer is built around. Millimetres, z up, facing -y; the sole is at z = 0.

A vinyl toy of 2.3 heads, 120 mm without hair: head 52 mm, body 68 mm. "left" and "right" are the figure's own;
its left is at x > 0, on the right of the picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from trottinette.geometry import Vector

TALL = 120.0
HEAD = (0.0, -1.0, 93.0)  # centre of the head
HEAD_HALF = (30.0, 26.0, 27.0)  # half width, depth, height of the skull and cheeks together
CHIN = 67.0
NECK = (0.0, 1.0, 64.0)
NECK_RADIUS = 8.0
SHOULDER_Z = 60.0
HIP_Z = 34.0
TORSO_HALF = (15.5, 10.5)  # half width and depth at the chest, skin; clothes add about 1 to 1.5 mm


@dataclass(frozen=True, slots=True)
class Arm:
    """A bare arm: round bar through shoulder, elbow, wrist, radii 6.2, 5.6, 5.0; the fist's centre and size beyond.

    `grip` is the point a held object's own grip is brought to, `raised` whether the forearm is lifted to hold.
    `hand` is its shape (hands.py, gestures.py), `back` the way the back of the hand looks,
    `made` whether a prosthesis takes the place of forearm and hand.
    """

    shoulder: Vector
    elbow: Vector
    wrist: Vector
    fist: Vector
    grip: Vector
    raised: bool
    hand: str = "relaxed"
    back: Vector = (0.66, -0.75, 0.0)
    made: bool = False

    @property
    def flipped(self) -> Arm:
        """The same arm on the other side."""
        shoulder, elbow, wrist, fist, grip, back = (
            (-x, y, z) for x, y, z in (self.shoulder, self.elbow, self.wrist, self.fist, self.grip, self.back)
        )
        return Arm(shoulder, elbow, wrist, fist, grip, self.raised, self.hand, back, self.made)


@dataclass(frozen=True, slots=True)
class Leg:
    """A bare leg: round bar through hip, knee, ankle, radii 8.2, 7.6, 7.0."""

    hip: Vector
    knee: Vector
    ankle: Vector


@dataclass(frozen=True, slots=True)
class Body:
    left_arm: Arm
    right_arm: Arm
    left_leg: Leg
    right_leg: Leg


def body(left_raised: bool = False, right_raised: bool = False) -> Body:
    """Standing, arms a little apart; a raised arm is bent at the elbow, fist forward, ready to hold."""
    return Body(_arm(1, left_raised), _arm(-1, right_raised), _leg(1), _leg(-1))


def _arm(side: int, raised: bool) -> Arm:
    if raised:
        return Arm(
            (side * 16.5, 0.5, 58.5),
            (side * 25.0, 0.0, 45.5),
            (side * 27.5, -12.0, 49.5),
            (side * 28.0, -17.0, 52.0),
            (side * 28.0, -20.0, 53.0),
            True,
            "closed",
            (side * 0.66, -0.75, 0.0),
        )
    return Arm(
        (side * 16.5, 0.5, 58.5),
        (side * 23.5, 0.0, 47.0),
        (side * 25.5, -4.0, 36.5),
        (side * 26.0, -6.0, 30.5),
        (side * 26.0, -8.5, 29.5),
        False,
        "relaxed",
        (side * 0.66, -0.75, 0.0),
    )


def _leg(side: int) -> Leg:
    return Leg((side * 8.3, 0.0, 34.0), (side * 8.8, -0.4, 21.0), (side * 9.2, 0.6, 9.0))
