"""What glasses are built from: rims along a line round the eye, a bridge, temples over the ears, dark lenses.

Millimetres. A ring is the line of the figure's left rim, (x, z) as seen from the front, counter-clockwise.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from trottinette.figure.head import EYE, along, skull
from trottinette.geometry import Solid, Vector, join, slab, smooth, tube
from trottinette.geometry.outline import Point2

STAND = 3.3  # how far frames stand off the skin: clear of the eyes, resting on the nose

_EAR_TOP = 94.6  # where a temple lies over the ear

Ring = list[Point2]


def oval(wide: float, high: float, drop: float = 0.0) -> Ring:
    x, z = EYE
    turn = [math.radians(t) for t in range(0, 360, 30)]
    return [(x + 0.4 + wide * math.cos(t), z - drop + high * math.sin(t)) for t in turn]


def squarish(top: float, bottom: float, high: float, low: float, corner: float = 2.4) -> Ring:
    """A rounded lens: half widths of its top and bottom, heights above and below the eye."""
    x, z = EYE[0] + 0.5, EYE[1]
    return [
        (x - top, z + high - corner),
        (x - top + corner, z + high),
        (x, z + high + 0.2),
        (x + top - corner, z + high),
        (x + top, z + high - corner),
        (x + (top + bottom) / 2, z),
        (x + bottom, z - low + corner),
        (x + bottom - corner, z - low),
        (x, z - low - 0.2),
        (x - bottom + corner, z - low),
        (x - bottom, z - low + corner),
        (x - (top + bottom) / 2, z),
    ]


def about_eye(points: Sequence[Point2]) -> Ring:
    """Points told from the middle of the eye."""
    return [(EYE[0] + 0.4 + x, EYE[1] + z) for x, z in points]


def rim(ring: Ring, wire: float | Sequence[float], stand: float = STAND) -> Solid:
    """The left rim."""
    return tube(along(ring, stand), wire, closed=True, steps=3)


def bridge(ring: Ring, wire: float, at: float, arch: float = 1.2) -> Solid:
    """From rim to rim over the nose, at that height."""
    inner = min(x for x, _ in ring)
    half = along([(inner + 0.2, at), (inner * 0.5, at + 0.75 * arch), (0, at + arch)], STAND)
    return tube([*half, *((-x, y, z) for x, y, z in reversed(half[:-1]))], wire)


def temple(start: Point2, wire: float) -> Solid:
    """From the left rim's outer corner back over the ear, and down behind it."""
    hinge: Vector = along([start], STAND)[0]
    _, y, z = hinge
    rise = (_EAR_TOP - z) / (0.5 - y)
    side = [hinge, *((x, back, z + rise * (back - y)) for x, back in ((27.6, -12.5), (29.9, -6.0)))]
    side += [(30.4, 0.5, _EAR_TOP), (29.8, 5.2, 93.6), (28.9, 8.6, 89.2)]
    return tube(side, [wire, *[wire * 0.9] * 4, wire * 0.8])


def corner(ring: Ring) -> Point2:
    """Where a temple is hinged: the ring's outer upper corner."""
    x, z = max(ring, key=lambda p: p[0] + 0.35 * p[1])
    return x - 0.4, z


def frame(ring: Ring, wire: float, at: float) -> Solid:
    """Both rims, the bridge at that height, and the temples."""
    sides = rim(ring, wire) | temple(corner(ring), wire)
    return join(sides.mirrored(), bridge(ring, wire, at), soft=0.5)


def lenses(ring: Ring) -> Solid:
    """Thin plates that fill the rims."""
    plate = slab(smooth(list(ring)), 30, 0.3).at(y=-24)
    return ((plate & skull().grown(STAND + 0.45)) - skull().grown(STAND - 0.45)).mirrored()
