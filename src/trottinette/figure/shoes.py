"""Shoes: one sculpted for the left foot, turned a little outwards, and its mirror image. Soles at z = 0."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Finish, Part, Parts
from trottinette.figure.cloth import contrast_of, shade
from trottinette.figure.sewn import laid, layer, pinned, prism
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    block,
    can,
    common,
    egg,
    extrude,
    join,
    polygon,
    ring,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import BLACK, CREAM, GOLD, SAND, WHITE, Colour

_X, _OUT = 9.9, 7.0  # where a shoe stands, and how far its toe turns outwards
ANKLE = (-0.6, 0.7)  # the middle of the leg, seen from the shoe
_CELL = 0.5


def footprint(wide: float = 1.0) -> Outline:
    """The left foot's outline from above, heel at y = 8, toe at y = -19."""
    ring = [
        (0.2, 8.4),
        (4.4, 7.0),
        (5.9, 2.0),
        (7.0, -5.0),
        (7.4, -12.0),
        (5.2, -17.4),
        (0.2, -19.2),
        (-4.8, -17.2),
        (-7.0, -12.0),
        (-6.4, -4.5),
        (-5.6, 2.4),
        (-4.0, 7.0),
    ]
    return smooth([(x * wide, y) for x, y in ring], 3)


def vamp(profile: list[tuple[float, float]], soft: float = 5.0) -> Solid:
    """The foot's outline raised, and cut to a side view drawn as (y, z)."""
    return common(extrude(footprint(), 20, 2), slab(smooth(profile, 4), 20).turned(z=90), soft)


def ankle_cup(radius: float, high: float) -> Solid:
    """A cup around the ankle, for shoes that are seen to their rim."""
    cup = egg(radius, radius + 0.3, 7.5).at(x=ANKLE[0], y=ANKLE[1], z=high)
    return common(cup, block(40, 40, high - 1).at(z=1), 0.8)


def pair(one: Solid) -> Solid:
    return one.turned(z=_OUT).at(x=_X).mirrored()


def pairs(*pieces: tuple[Solid, Colour, Finish]) -> Parts:
    fine = {"metal": 0.36, "matte": 0.42}
    return tuple(Part(pair(solid), colour, finish, fine.get(finish, _CELL)) for solid, colour, finish in pieces)


def laced(upper: Solid, rows: tuple[float, ...], wide: float, thick: float = 0.55) -> Solid:
    """Laces across the instep at these y, and a bow on the last."""
    bars = [
        tube(
            laid(
                upper,
                [(-wide, y), (-wide * 0.6, y - 0.3), (0, y - 0.4), (wide * 0.6, y - 0.3), (wide, y)],
                "top",
                0.25,
            ),
            thick * 1.15,
            steps=2,
        )
        for y in rows
    ]
    loop = tube(
        [
            (0.4, -0.3, 0),
            (2.6, -0.8, 1.5),
            (4.0, -0.5, 0.9),
            (3.8, -0.4, -0.6),
            (2.2, -0.6, -0.7),
            (0.4, -0.3, -0.2),
        ],
        thick,
        steps=3,
    )
    tail = tube([(0.3, -0.2, -0.3), (1.4, -0.3, -1.9), (2.0, 0.2, -3.6)], thick, steps=3)
    bow = union(loop.mirrored(), tail.mirrored(), egg(1.1, 0.9, 0.9).at(y=-0.4))
    return union(*bars, pinned(bow, upper, (0, rows[-1] + 0.6), "top", 0.3))


@cache
def sneakers(colour: Colour) -> Parts:
    """Canvas low-tops with a rubber toe cap and a thick sole."""
    upper = vamp(
        [
            (-19.6, 1),
            (-18.8, 6.6),
            (-15.5, 8.4),
            (-12, 9.2),
            (-9, 10.8),
            (-6.4, 13.2),
            (-3, 13),
            (1, 9.6),
            (7, 8.2),
            (8.8, 6.4),
            (8.6, 1),
        ]
    )
    sole = extrude(footprint().grown(0.55), 3.4, 1.1)
    line = layer(extrude(footprint().grown(0.75), 3.4), block(60, 60, 0.9).at(z=2.1), 0.0, 1.2, 0.3)
    cap = layer(upper, block(40, 12, 40).at(y=-20), 0.55, soft=0.5)
    stay = layer(
        upper,
        prism(
            polygon(
                [
                    (-4.7, -13.4),
                    (4.7, -13.4),
                    (5.4, -4.5),
                    (2.0, -4.5),
                    (2.1, -11.6),
                    (-2.1, -11.6),
                    (-2.0, -4.5),
                    (-5.4, -4.5),
                ],
                1.0,
            ),
            "top",
        ),
        0.5,
        soft=0.4,
    )
    heel = layer(upper, block(40, 8, 40).at(y=9.4), 0.5, soft=0.5)
    laces = laced(upper.grown(0.3), (-12.4, -10.6, -8.8), 3.2)
    rubber = contrast_of(colour, WHITE, CREAM)
    return pairs(
        (upper, colour, "plastic"),
        (sole, rubber, "plastic"),
        (line, contrast_of(colour, colour, SAND), "plastic"),
        (cap, rubber, "plastic"),
        (union(stay, heel), shade(colour, 0.26), "matte"),
        (laces, WHITE, "matte"),
    )


@cache
def leather(colour: Colour, work: bool = False) -> Parts:
    """Polished lace-ups with a heel and a toe cap; `work` has a thick pale sole and a padded ankle."""
    upper = vamp(
        [
            (-19.6, 1),
            (-18.8, 6.2),
            (-15, 8.0 if not work else 9.2),
            (-12, 8.8 if not work else 9.6),
            (-9, 10.6),
            (-6.2, 13),
            (-3, 13),
            (1, 9.6),
            (7, 8.2),
            (8.8, 6.4),
            (8.6, 1),
        ]
    )
    high = 3.4 if work else 2.8
    sole = extrude(footprint().grown(0.8), 1.5, 0.6).at(z=high - 1.5)
    tread = join(
        common(extrude(footprint().grown(0.6), high, 0.4), block(40, 14.5, 9).at(y=-11.4), 0.4),
        common(extrude(footprint().grown(0.6), high, 0.4), block(40, 9, 9).at(y=6.4), 0.4),
        soft=0.3,
    )
    welt = layer(extrude(footprint().grown(0.5), 8), block(60, 60, 0.8).at(z=high - 0.1), 0.25, 0.8, 0.3)
    cap = layer(upper, block(40, 11, 40).at(y=-19.6), 0.4, soft=0.4)
    stay = layer(
        upper,
        prism(
            polygon(
                [
                    (-4.6, -12.4),
                    (4.6, -12.4),
                    (6.4, -4.0),
                    (1.1, -4.0),
                    (1.0, -11.0),
                    (-1.0, -11.0),
                    (-1.1, -4.0),
                    (-6.4, -4.0),
                ],
                1.1,
            ),
            "top",
        ),
        0.55,
        soft=0.4,
    )
    laces = laced(upper.grown(0.45), (-10.8, -9.0), 2.5)
    under = SAND if work else colour.mixed(BLACK, 0.45)
    thread = CREAM if work else shade(colour, 0.3)
    return pairs(
        (upper, colour, "plastic"),
        (union(sole, tread), under, "plastic"),
        (welt, thread, "matte"),
        (cap, colour, "plastic"),
        (stay, colour, "plastic"),
        (laces, SAND if work else shade(colour, 0.35), "matte"),
    )


@cache
def boots(colour: Colour) -> Parts:
    """Football boots: studs, three stripes on each side."""
    upper = vamp(
        [
            (-19.4, 2),
            (-18.8, 6.4),
            (-15, 7.8),
            (-11.5, 8.8),
            (-8.6, 10.8),
            (-6.4, 12.2),
            (-3, 11.8),
            (1, 9.2),
            (7, 8.0),
            (8.6, 6),
            (8.4, 2),
        ]
    )
    upper = join(upper, ankle_cup(8.7, 8.6), soft=1.5)
    accent = contrast_of(colour, WHITE, BLACK)
    plate = extrude(footprint().grown(0.35), 1.5, 0.6).at(z=2.0)
    spots = ((4.4, -13), (-4.0, -13), (4.8, -7), (-4.2, -7), (0.2, -16.6), (3.6, 4.6), (-3.2, 4.6))
    studs = union(*(can(1.5, 3, 0.5).at(x=x, y=y) for x, y in spots))
    slashes = union(
        *(
            prism(polygon([(y, 4.2), (y + 1.5, 4.2), (y + 3.4, 9.6), (y + 1.9, 9.6)], 0.3), side)
            for y in (-10.5, -7.8, -5.1)
            for side in ("left", "right")
        )
    )
    return pairs(
        (upper, colour, "plastic"),
        (union(plate, studs), accent, "plastic"),
        (layer(upper, slashes, 0.4, soft=0.3), accent, "plastic"),
        (laced(upper, (-13.2, -11.4, -9.6), 2.9), accent, "matte"),
    )


@cache
def flats(colour: Colour) -> Parts:
    """Round-toed flats with a strap and a button, for the dress; the ankle comes out of a low opening."""
    upper = vamp(
        [
            (-19.6, 1),
            (-18.8, 5.6),
            (-15, 6.8),
            (-10, 7.4),
            (-6, 7.4),
            (2, 7.4),
            (8.6, 8.6),
            (8.8, 5),
            (8.6, 1),
        ],
        4.5,
    )
    sole = extrude(footprint().grown(0.45), 1.6, 0.6)
    heel = common(extrude(footprint(), 2.2, 0.3), block(40, 8, 4).at(y=7), 0.4)
    cup = ankle_cup(8.1, 7.8)
    rim = ring(7.7, 0.75).at(x=ANKLE[0], y=ANKLE[1], z=7.8)
    strap = tube(
        [
            (-7.6, -2.6, 7.4),
            (-6.2, -5.6, 9.6),
            (-3.4, -7.6, 10.8),
            (0.6, -7.9, 11.0),
            (4.4, -6.2, 10.0),
            (6.6, -2.8, 7.4),
        ],
        0.95,
    )
    bow = pinned(shoe_bow(), upper, (0.2, -11.6), "top", 0.1)
    return pairs(
        (join(upper, cup, rim, soft=1.0), colour, "plastic"),
        (union(sole, heel), colour.mixed(BLACK, 0.35), "plastic"),
        (strap, colour, "plastic"),
        (ball(1.25).at(x=6.5, y=-4.2, z=8.6), GOLD, "metal"),
        (bow, shade(colour), "plastic"),
    )


def shoe_bow() -> Solid:
    """Two loops and a knot, facing -y."""
    loop = slab(smooth([(0.3, 0.8), (3.0, 2.2), (3.8, 0.2), (3.0, -2.0), (0.3, -0.8)], 4), 1.6, 0.7)
    return join(loop, loop.flipped("x"), ball(1.2).at(y=-0.4), soft=0.4)
