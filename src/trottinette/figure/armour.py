"""A suit of armour, and the knight in it. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import legs
from trottinette.figure.cloth import loft
from trottinette.figure.costumes import BOTH
from trottinette.figure.cut import arms, trunk
from trottinette.figure.sewn import band, patch, pinned, seam
from trottinette.figure.trimmings import (
    CELL,
    TRIM,
    buckle,
    hands,
    hoop,
    one_piece,
)
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import ball, block, carve, egg, join, polygon, tube, union
from trottinette.paint import paint
from trottinette.palette import (
    BROWN,
    GOLD,
    GRAPHITE,
    RED,
    SILVER,
    WHITE,
    Colour,
)  # fmt: skip

# ---- knight ------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a suit of armour", "armour"),
    fr=("une armure", "armure de chevalier"),
)
def armour(
    armour: Colour = SILVER, tabard: Colour = RED, mail: Colour = GRAPHITE, trim: Colour = GOLD, *, on: Wearer
) -> Parts:
    """Mail under plates: breastplate with a ridge, shoulder and elbow plates, skirt of hoops, greaves, gauntlets."""
    return _armour(armour, tabard, mail, trim, on.body)


@cache
def _armour(colour: Colour, tabard: Colour, mail: Colour, trim: Colour, body: Body) -> Parts:
    made = one_piece(body, 0.4, 7.0, 0.6, 0.3)
    top = trunk(36.0, 1.7)
    plate = carve(
        join(
            top & block(60, 60, 25.4).at(z=36.0), tube([(0, -11.2, 38), (0, -12.4, 48), (0, -11.0, 57)], 1.6), soft=3.0
        ),
        *(egg(7.6, 8.6, 8.6).at(20.0 * s, 0.5, 56.0) for s in (1, -1)),
        soft=0.8,
    )
    skirts = [
        band(loft([(24, 19.6, 14.8, 14.8), (32, 18.2, 13.8, 13.6), (40, 16.8, 13.0, 12.6)]), z, z + 4.0, 0.5, 1.2, 0.8)
        for z in (25.2, 28.6, 32.0)
    ]
    shoulders = []
    for arm in arms(body):
        s = 1 if arm.shoulder[0] > 0 else -1
        x, y, z = arm.shoulder
        dome = join(
            egg(7.6, 8.4, 6.2).at(x + 1.2 * s, y, z + 0.6), egg(8.0, 8.6, 4.4).at(x + 3.2 * s, y, z - 3.8), soft=0.8
        )
        shoulders.append(carve(dome, block(60, 60, 30).at(z=z - 36.2), soft=0.6))
        ex, ey, ez = arm.elbow
        shoulders += [egg(7.2, 7.4, 4.6).at(ex, ey, ez), hoop(arm, 1.92, 0.6, 7.0, 0.9), hoop(arm, 1.98, 0.6, 1.8, 1.6)]
    form = legs(body, 7.0, 0.4)
    greaves = [band(form, 7.4, 15.6, 0.8, 0.8, 0.8), band(form, 22.6, 25.6, 0.8, 0.8, 0.8)]
    greaves += [egg(6.6, 4.4, 4.4).at(8.9 * s, -5.4, 19.0) for s in (1, -1)]
    rivets = [
        pinned(ball(0.75), top, (x * s, z), lift=0.2)
        for s in (1, -1)
        for x, z in ((9.0, 54.6), (11.6, 46.0), (11.4, 40.0))
    ]
    long = loft(
        [
            (14, 20.6, 15.8, 15.8),
            (26, 20.0, 15.4, 15.4),
            (36, 18.0, 14.6, 14.2),
            (50, 17.4, 14.6, 13.4),
            (58, 17.0, 12.8, 12.8),
            (62, 13.0, 10.4, 11.6),
        ]
    )
    drawn = [(-7.4, 16.4), (7.4, 16.4), (7.4, 40), (8.6, 61.6), (-8.6, 61.6), (-7.4, 40)]
    cloth = [patch(long, polygon(drawn, 0.6), 0.5, side, deep=1.0, soft=0.5, near=-1.0) for side in BOTH]
    borders = [seam(long, [(-6.9, 40.0), (-6.9, 17.0), (6.9, 17.0), (6.9, 40.0)], 0.6, side, lift=0.5) for side in BOTH]
    lily = patch(long, polygon([(-4.0, 53.6), (4.0, 53.6), (4.0, 47.6), (0, 43.6), (-4.0, 47.6)], 0.5), 1.0, soft=0.4)
    belt = band(long, 35.6, 38.4, 0.7, 1.4, 0.5)
    edges = [*borders, lily, buckle(long, 37.0, 5.4, 4.2, 0.9)]
    return (
        Part(made.cloth, mail, "matte", CELL, paint=(paint("dots", mail.mixed(WHITE, 0.5), every=1.5, wide=0.8),)),
        Part(plate, colour, "metal", 0.6),
        Part(union(*skirts, *greaves), colour, "metal", 0.6),
        Part(union(*shoulders, hands(body, 0.45)), colour.mixed(WHITE, 0.15), "metal", 0.6),
        Part(union(*cloth), tabard, "matte", 0.6, role="chest"),
        Part(belt, BROWN, "plastic", TRIM),
        Part(union(*rivets, *edges), trim, "metal", 0.42),
    )


@trait(
    "outfit",
    en=("a suit of armour", "knight", "crusader", "paladin"),
    fr=("une armure de chevalier", "chevalier", "chevaleresse", "chevalière", "paladin"),
)
def knight(armour: Colour = SILVER, tabard: Colour = RED, trim: Colour = GOLD, shoes: Colour = GRAPHITE) -> Look:
    return (
        garment("armour", armour=armour, tabard=tabard, trim=trim),
        worn("knight_helmet", steel=armour, trim=trim, plume=tabard),
        garment("combat_boots", shoes=shoes),
    )
