"""Glasses: frames that stand on the nose and reach behind the ears. Millimetres, (x, z) as seen from the front."""

from __future__ import annotations

import math
from collections.abc import Sequence

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.head import EYE, along, skull
from trottinette.geometry import Solid, join, slab, smooth, tube
from trottinette.palette import BLACK, Colour

_STAND = 3.3  # how far frames stand off the skin, mm: clear of the eyes, resting on the nose
_SMOKE = Colour("#16181c", "#16181c")


def _frame(ring: Sequence[tuple[float, float]], wire: float, bridge: float) -> Solid:
    """Both rims round `ring` (the figure's left lens, x and z), a bridge at that height, and the temples."""
    rim = tube(along(list(ring), _STAND), wire, closed=True, steps=3)
    inner = min(x for x, _ in ring)
    outer_x, outer_z = max(ring, key=lambda p: p[0] + 0.35 * p[1])
    middle = along([(inner + 0.2, bridge), (inner * 0.5, bridge + 0.9), (0, bridge + 1.2)], _STAND)
    nose = tube([*middle, *((-x, y, z) for x, y, z in reversed(middle[:-1]))], wire)
    hinge = along([(outer_x - 0.4, outer_z)], _STAND)[0]
    side = [hinge, (27.4, -12.5, 90.6), (30.0, -5.5, 92.4), (30.4, 0.5, 94.6), (29.6, 5.5, 93.4), (28.9, 8.5, 89.0)]
    temple = tube(side, [wire, *[wire * 0.9] * 4, wire * 0.8])
    return join((rim | temple).mirrored(), nose, soft=0.5)


def _lenses(ring: Sequence[tuple[float, float]]) -> Solid:
    """Thin plates that fill the rims."""
    plate = slab(smooth(list(ring)), 30, 0.3).at(y=-24)
    return ((plate & skull().grown(_STAND + 0.45)) - skull().grown(_STAND - 0.45)).mirrored()


def _oval(wide: float, high: float, drop: float = 0.0) -> list[tuple[float, float]]:
    x, z = EYE
    turn = [math.radians(t) for t in range(0, 360, 30)]
    return [(x + 0.4 + wide * math.cos(t), z - drop + high * math.sin(t)) for t in turn]


def _squarish(top: float, bottom: float, high: float, low: float) -> list[tuple[float, float]]:
    """A rounded lens: half widths of its top and bottom, heights above and below the eye."""
    x, z = EYE[0] + 0.5, EYE[1]
    corner = 2.4
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


@trait("glasses", en=("no glasses", "without glasses"), fr=("sans lunettes", "pas de lunettes"))
def none(colour: Colour = BLACK) -> Parts:
    return ()


@trait("glasses", en=("round glasses",), fr=("lunettes rondes",))
def round_(colour: Colour = BLACK) -> Parts:
    return (Part(_frame(_oval(8.6, 8.8), 0.8, 87.2), colour, cell=0.4),)


@trait(
    "glasses",
    en=("square glasses", "rectangular glasses"),
    fr=("lunettes carrées", "lunettes rectangulaires"),
)
def square(colour: Colour = BLACK) -> Parts:
    return (Part(_frame(_squarish(9.0, 8.2, 7.6, 7.0), 1.0, 88.2), colour, cell=0.4),)


@trait("glasses", en=("sunglasses", "shades"), fr=("lunettes de soleil", "lunettes noires"))
def sunglasses(colour: Colour = BLACK) -> Parts:
    ring = _squarish(9.6, 7.8, 7.4, 7.2)
    return Part(_frame(ring, 1.05, 89.0), colour, cell=0.4), Part(_lenses(ring), _SMOKE, "glass", cell=0.55)
