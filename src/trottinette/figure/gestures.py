"""The shapes a hand takes: relaxed, open, flat, fist, thumb up, pointing. Millimetres, sculpted for the left hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.body import Arm
from trottinette.geometry import Solid, Vector, egg, join, tube
from trottinette.geometry.solid import Box, Distances, Points, made

_Direction = NDArray[np.float64]  # (3,)
_Along = tuple[float, float, float]  # from the wrist, towards the index finger, out of the back of the hand, mm

# Fingers from the index to the little one: where they start across the palm, and how long they are
_FINGERS = ((3.75, 0.94), (1.3, 1.06), (-1.15, 1.0), (-3.5, 0.84))
_JOINTS = (80.0, 92.0, 52.0)  # degrees that a finger bends at its knuckle and after, in a fist
_BONES = (3.0, 2.5, 1.7)
_BARE = [1.5, 1.68, 1.64, 1.54, 1.3]  # radii of a finger

_BESIDE: tuple[_Along, ...] = ((2.6, 3.4, -0.6), (5.2, 6.0, -0.9), (8.0, 6.5, -1.9), (9.8, 5.9, -2.8))
_ALONG: tuple[_Along, ...] = ((2.6, 3.2, -0.8), (5.4, 5.0, -1.2), (8.2, 5.5, -1.4), (10.0, 5.3, -1.5))
_OUT: tuple[_Along, ...] = ((2.2, 3.0, -0.2), (4.2, 6.0, -0.5), (6.8, 8.4, -0.6), (8.6, 9.2, -0.6))
_UP: tuple[_Along, ...] = ((3.0, 2.4, -1.6), (4.6, 5.4, -2.2), (5.2, 8.6, -2.0), (4.6, 11.0, -1.4))
_ACROSS: tuple[_Along, ...] = ((2.6, 3.2, -1.4), (4.6, 4.6, -4.0), (6.8, 3.0, -5.6), (7.6, 0.6, -5.8))


@dataclass(frozen=True, slots=True)
class Gesture:
    """How far each finger is bent (0 straight, 1 as in a fist), how wide they are spread, and the line of the thumb."""

    bent: tuple[float, float, float, float]
    spread: float
    thumb: tuple[_Along, ...]


GESTURES: Mapping[str, Gesture] = {
    "open": Gesture((0.02, 0.0, 0.02, 0.05), 1.5, _OUT),
    "flat": Gesture((0.1, 0.1, 0.1, 0.12), 1.0, _ALONG),
    "cupped": Gesture((0.26, 0.28, 0.3, 0.34), 1.04, _OUT),
    "fist": Gesture((1.0, 1.0, 1.0, 1.0), 0.95, _ACROSS),
    "thumb": Gesture((1.0, 1.0, 1.0, 1.0), 0.95, _UP),
    "point": Gesture((0.03, 1.0, 1.0, 1.0), 0.95, _ACROSS),
    "chin": Gesture((0.42, 0.95, 1.0, 1.0), 0.95, _OUT),
}


def shaped_hand(arm: Arm) -> Solid:
    """The left hand of an arm, in the shape and the way that the arm says."""
    axes = back, index, along = axes_of(arm)
    wrist = np.array(arm.wrist)

    def at(d: float, i: float, b: float) -> Vector:
        x, y, z = (wrist + along * d + index * i + back * b).tolist()
        return round(x, 4), round(y, 4), round(z, 4)

    palm = join(
        _pad(at(4.6, 0, 0), axes, (2.7, 4.9, 4.6)),
        _pad(at(4.2, 2.8, -0.9), axes, (2.2, 2.4, 3.4)),
        soft=2,
    )
    fingers = [
        tube([at(*point) for point in line], [1.4, 1.42, 1.36, 1.15] if arm.hand == "relaxed" else _BARE, steps=4)
        for line in finger_lines(arm)
    ]
    thick = [1.9, 1.75, 1.6, 1.25] if arm.hand == "relaxed" else [2.1, 2.05, 1.95, 1.6]
    line = tube([at(*point) for point in thumb_line(arm)], thick, steps=4)
    return join(join(palm, *fingers, soft=0.55), line, soft=0.9)


def axes_of(arm: Arm) -> tuple[_Direction, _Direction, _Direction]:
    """Out of the back of the hand, towards the index finger and the thumb, and along the hand."""
    along = _unit(np.array(arm.fist) - np.array(arm.wrist))
    back = np.array(arm.back)
    back = _unit(back - along * (back @ along))
    return back, np.cross(along, back), along


def finger_lines(arm: Arm) -> list[list[_Along]]:
    """The four fingers from knuckle to tip, the index first."""
    if arm.hand == "relaxed":
        return [_hanging(side, long) for side, long in _FINGERS]
    shape = GESTURES[arm.hand]
    return [_finger(side, long, bent, shape.spread) for (side, long), bent in zip(_FINGERS, shape.bent, strict=True)]


def thumb_line(arm: Arm) -> tuple[_Along, ...]:
    return _BESIDE if arm.hand == "relaxed" else GESTURES[arm.hand].thumb


def _hanging(side: float, long: float) -> list[_Along]:
    """A finger of a hand that hangs."""
    knuckle = 7.0 + 0.5 * long
    return [
        (knuckle - 2, side * 0.92, -0.1),
        (knuckle + 2.0 * long, side * 1.02, 0.1),
        (knuckle + 4.6 * long, side * 1.0, -1.3),
        (knuckle + 5.8 * long, side * 0.95, -3.6),
    ]


def _finger(side: float, long: float, bent: float, spread: float) -> list[_Along]:
    """A finger bent about its three joints; two of them share a fan as wide as `spread` says."""
    d, b, angle = 7.0 + 0.4 * long, 0.2, 0.0
    line = [(d - 2.4, side * 0.92, 0.0), (d, side * 0.98, b)]
    for joint, bone in zip(_JOINTS, _BONES, strict=True):
        angle += np.radians(joint * bent)
        step = bone * long * (1.0 - 0.12 * bent)
        d, b = d + step * float(np.cos(angle)), b - step * float(np.sin(angle))
        fan = 1 + (spread - 1) * (d - 5.0) / 8.0
        line.append((d, side * fan * (1.0 - 0.04 * bent), b))
    return line


def _unit(v: _Direction) -> _Direction:
    return np.asarray(v / np.linalg.norm(v))


def _pad(at: Vector, axes: tuple[_Direction, _Direction, _Direction], half: Vector) -> Solid:
    """An egg with these half sizes along three axes square to each other."""
    matrix = np.array([a.round(6) for a in axes])
    shape = egg(*half)
    reach = max(half)

    def distance(p: Points) -> Distances:
        return shape.distance((p - np.array(at, p.dtype)) @ matrix.T.astype(p.dtype))

    box = Box((at[0] - reach, at[1] - reach, at[2] - reach), (at[0] + reach, at[1] + reach, at[2] + reach))
    return made("pad", (at, matrix.tolist(), half), (shape,), distance, box)
