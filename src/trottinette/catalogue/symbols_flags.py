"""A flag that waves on its pole."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import ball, block, can, common, extrude, lathe, polygon, ring, rod, slab, union
from trottinette.palette import CARAMEL, GOLD, WHITE, Colour

_WIDE, _HIGH, _LOW = 39.0, 27.0, 29.0  # the cloth, and the height of its lower edge


@toy(
    en=(
        "a flag",
        "flags",
        "national flag",
        "country flag",
        "hand flag",
        "rainbow flag",
        "pride flag",
        "pirate flag",
        "jolly roger",
    ),
    fr=(
        "un drapeau",
        "drapeaux",
        "drapeau national",
        "petit drapeau",
        "drapeau arc-en-ciel",
        "drapeau lgbt",
        "drapeau pirate",
        "drapeau de pirate",
        "drapeau à damier",
    ),
    near={"en": ("banner", "pennant", "standard"), "fr": ("étendard", "bannière", "oriflamme")},
    tall=61.8,
    show=(-18, 8, 0),
    grip=(-20, -4, 12),
    face=(0.5, _LOW + _HIGH / 2, 33.0, 22.0, 1.3),
)
def flag(hoist: Colour = WHITE, middle: Colour = WHITE, fly: Colour = WHITE, pole: Colour = CARAMEL) -> Parts:
    """A flag in the wind on its pole, 90 cm wide in life, at 1:22. The pole is on the left."""

    # The cloth is a wavy ribbon raised upwards, its edges wavy too
    xs = [-19.0 + _WIDE * i / 40 for i in range(41)]
    swing = [math.sin((x + 19) / _WIDE * 2 * math.pi * 1.2) * min(1.0, (x + 20) / 14) for x in xs]
    ys, zs = [-4.0 - 2.8 * a for a in swing], [_LOW + 1.1 * a for a in swing]
    ribbon = polygon(_band(xs, [y - 0.75 for y in ys], 1.5), 0.5)
    corners = [1.5, *[0.0] * (len(xs) - 2), 1.5]
    sheet = polygon(_band(xs, zs, _HIGH), [*corners, *corners])
    cloth = common(extrude(ribbon, 70), slab(sheet, 60), soft=0.5)
    third = _WIDE / 3
    left, right = (cloth & block(third, 30, 70).at(x=-19 + third * at) for at in (0.5, 2.5))
    between = cloth.grown(-0.04) & block(third + 1.6, 30, 70).at(x=-19 + third * 1.5)  # no gap at the seams
    # Plant it: a pole with a gold ball, two ties, a round foot
    staff = rod((-20, -4, 2), (-20, -4, 58), 1.6)
    ferrule = lathe([(0, 0), (2.2, 0), (2.2, 2.2), (0, 2.2)], 0.6).at(-20, -4, 56.6)
    knob = ball(2.6).at(-20, -4, 59.2)
    ties = union(*(ring(1.9, 0.8).at(-20, -4, z) for z in (31, 42.5, 54)))
    foot = can(2.4, 3.2, 1.0).at(-20, -4, 0)
    return (
        Part(left, hoist, "matte", 0.6, role="front"),
        Part(between, middle, "matte", 0.6, role="front"),
        Part(right, fly, "matte", 0.6, role="front"),
        Part(staff, pole, cell=0.5),
        Part(union(ferrule, knob, foot, ties), GOLD, "metal", 0.45),
    )


def _band(xs: list[float], low: list[float], high: float) -> list[tuple[float, float]]:
    """Round a band of one height that begins at `low`."""
    there = list(zip(xs, low, strict=True))
    return [*there, *((x, y + high) for x, y in reversed(there))]
