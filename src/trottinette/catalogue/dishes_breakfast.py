"""Dishes of the morning."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    egg,
    extrude,
    half,
    join,
    lathe,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLUE,
    BROWN,
    CARAMEL,
    CREAM,
    NAVY,
    ORANGE,
    RED,
    SAND,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a fried egg", "egg", "eggs", "sunny side up egg", "fried eggs", "sunny side up"),
    fr=(
        "un oeuf au plat",
        "oeuf",
        "oeufs",
        "oeuf sur le plat",
        "oeufs au plat",
        "œuf au plat",
        "œuf",
        "œufs",
    ),
    near={"en": ("omelette", "boiled egg", "scrambled eggs"), "fr": ("omelette", "oeuf à la coque", "oeufs brouillés")},
    tall=11.2,
    show=(-8, 62, 0),
)
def fried_egg(yolk: Colour = YELLOW, white: Colour = WHITE) -> Parts:
    """One egg, sunny side up, 12 cm across in life, at 1:2.3. The edge is crisp."""
    side = [(-24, -1), (-21, 9.4), (-12, 11.6), (-7.4, 18.4), (2.6, 19.6), (8.8, 14), (17, 13.6), (24, 6.4), (21, -3),
            (23.4, -11), (14.6, -16.4), (6, -13.6), (-1.6, -18.4), (-11, -16.6), (-14.4, -9.6)]  # fmt: skip
    edge = smooth(side, 5)
    crisp = extrude(edge, 3.0, 1.3)
    puff = join(extrude(edge.grown(-1.1), 3.9, 1.6), egg(15, 14, 4.0).at(-1, 1, 2.4), soft=2.5)
    bubbles = union(
        *(egg(2.2, 2.0, 1.3).at(x, y, 3.6) for x, y in ((17, 4), (14, -11), (-18.6, 3.4), (-8, -13.6), (4, 15.6)))
    )
    bead = egg(9.2, 9.2, 6.4).at(-1, 1, 4.8) & half(z=-1).at(z=0.6)
    return (
        Part(crisp, white.mixed(CARAMEL, 0.42), "plastic", 0.6),
        Part(join(puff, bubbles, soft=1.2) & half(z=-1), white, "plastic", 0.6),
        Part(bead, yolk.mixed(ORANGE, 0.3), "plastic", 0.6),
    )


@toy(
    en=("some pancakes", "pancake", "stack of pancakes", "maple syrup", "breakfast pancakes"),
    fr=("des pancakes", "pancake", "pile de pancakes", "sirop d'érable"),
    near={
        "en": ("waffles", "crepes", "waffle", "crepe", "brunch"),
        "fr": ("crêpes", "crêpe", "gaufres", "gaufre", "galettes", "brunch", "blinis"),
    },
    tall=27.2,
    show=(-16, 28, 0),
)
def pancakes(cake: Colour = SAND, syrup: Colour = CARAMEL, plate: Colour = SKY) -> Parts:
    """Five pancakes with butter, syrup and blueberries. Plate 22 cm across, at 1:4.6."""
    dish = lathe([(0, 0), (13, 0), (14, 1.0), (22, 2.6), (23.4, 4.4), (22.6, 5.2), (14, 3.6), (0, 3.4)], 0.7)
    shifts = ((0, 0), (0.8, -0.5), (-0.9, 0.3), (0.5, 0.6), (-0.2, -0.3))
    rounds = [(17.4 - 0.35 * i, 3.2 + 3.9 * i, *at) for i, at in enumerate(shifts)]
    sides = union(*(can(r, 4.2, 2.0).at(x, y, z) for r, z, x, y in rounds))
    tops = union(*(can(r - 0.5, 2.3, 0.9).at(x, y, z + 2.1) for r, z, x, y in rounds))

    # Pour: a pool on top, runs of unlike lengths down the sides
    pool = extrude(
        smooth(
            [
                (
                    (11.6 + 1.6 * (-1) ** k) * math.cos(math.pi * k / 6),
                    (11.6 + 1.6 * (-1) ** k) * math.sin(math.pi * k / 6),
                )
                for k in range(12)
            ],
            4,
        ),
        1.6,
        0.7,
    ).at(z=22.3)
    way = [(0, -9, 23.0), (0, -15.2, 22.3), (0, -17.5, 21)]
    lows = ((-6, 7.6), (34, 12.4), (-48, 13.4), (88, 8.6), (160, 11))
    runs = [tube([*way, (0, -17.8, low)], [1.8, 2.2, 2.0, 2.5]).turned(z=turn) for turn, low in lows]
    butter = block(9, 9, 3.8, 1.0).turned(z=24, x=4).at(-0.6, 0.4, 23.4)
    berries = [(17.6, -11, 7.2), (20, -5.6, 7.0), (14.8, -14.8, 6.8), (7, -5.6, 25)]
    blue = carve(
        union(*(ball(2.7).at(*at) for at in berries[:3])),
        *(can(0.9, 3).at(x, y, z + 2) for x, y, z in berries[:3]),
        soft=0.4,
    )
    red = egg(3, 3, 3.4).at(-17.4, -11.4, 7.2)
    return (
        Part(dish, plate, "plastic", 0.6),
        Part(sides, cake.mixed(CREAM, 0.35), "matte", 0.6),
        Part(tops, cake.mixed(CARAMEL, 0.55), "matte", 0.6),
        Part(join(pool, *runs, soft=1.2), syrup.mixed(ORANGE, 0.2).mixed(BROWN, 0.45), "plastic", 0.5),
        Part(butter, YELLOW.mixed(CREAM, 0.45), "plastic", 0.5),
        Part(blue, NAVY.mixed(BLUE, 0.35), "plastic", 0.4),
        Part(
            join(
                red,
                *(
                    ball(1.15)
                    .at(
                        2.6 * math.cos(i * 2.4) * math.sqrt(1 - (0.1 * i - 0.5) ** 2),
                        2.6 * math.sin(i * 2.4) * math.sqrt(1 - (0.1 * i - 0.5) ** 2),
                        3 * (0.1 * i - 0.5),
                    )
                    .at(-17.4, -11.4, 7.2)
                    for i in range(13)
                ),
                soft=0.4,
            ),
            RED,
            "plastic",
            0.4,
        ),
    )
