"""Shoes to slip on: heels, loafers, slippers. Millimetres; one foot in a shoe's own frame."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from trottinette.catalogue import Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import shade
from trottinette.figure.sandals import through_points
from trottinette.figure.sewn import laid, layer, pinned, prism
from trottinette.figure.shoes import ANKLE, ankle_cup, footprint, pairs, shoe_bow, vamp
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    common,
    egg,
    extrude,
    join,
    polygon,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.paint import Linear, Places, Values, mixed, paint, recipe
from trottinette.palette import (
    BLACK,
    BURGUNDY,
    CARAMEL,
    CREAM,
    RED,
    SAND,
    Colour,
)

# ---- for town and home -------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="shoes",
    en=("high heels", "heels", "pumps", "court shoes", "stilettos"),
    fr=("des escarpins", "escarpins", "talons", "talons hauts", "chaussures à talons", "stilettos"),
)
@cache
def heels(shoes: Colour = RED) -> Parts:
    """Pumps: a pointed toe, a low-cut top, an arched sole and a fine heel."""
    point = smooth(
        [
            (0.1, 8.2),
            (4.2, 6.6),
            (5.4, 1.8),
            (6.4, -5.0),
            (6.7, -10.6),
            (4.4, -16.0),
            (-0.6, -20.4),
            (-4.8, -15.6),
            (-6.2, -10.6),
            (-5.6, -4.5),
            (-5.0, 2.4),
            (-3.8, 6.6),
        ],
        3,
    )
    side = [
        (-21, 0.8),
        (-20.4, 3.4),
        (-16, 6.0),
        (-12, 7.2),
        (-8.5, 7.4),
        (-3, 7.0),
        (3, 8.0),
        (7.4, 10.8),
        (8.6, 10.4),
        (8.6, 4.6),
        (4, 3.2),
        (0, 1.9),
        (-5, 1.2),
        (-11, 0.8),
    ]
    form = common(extrude(point.grown(0.5), 20, 2), slab(smooth(side, 4), 20).turned(z=90), 1.6)
    cup = common(egg(7.7, 8.0, 6.5).at(*ANKLE, 7.2), block(40, 40, 6.5).at(z=2.2), 0.6)
    low = slab(
        smooth([(-30, 7.6), (-10, 7.6), (-3, 7.2), (3, 8.2), (6, 10.4), (9, 11.4), (12, 20), (-30, 20)], 3), 40
    ).turned(z=90)
    body = carve(join(form, cup, soft=2.0), low, soft=0.6)
    rim = smooth(
        [
            (-21.4, 0.0),
            (-21.4, 1.0),
            (-11, 1.0),
            (-5, 1.4),
            (0, 2.1),
            (4, 3.4),
            (8.8, 4.8),
            (8.8, 3.6),
            (4, 2.2),
            (0, 0.9),
            (-5, 0.2),
            (-11, 0.0),
        ],
        3,
    )
    sole = common(extrude(point.grown(0.7), 20, 0.5), slab(rim, 20).turned(z=90), 0.5) & block(40, 60, 20)
    heel = join(rod((0, 6.4, 4.6), (0, 6.6, 1.6), 2.6, 1.5), can(1.5, 1.4, 0.4).at(0, 6.6), soft=0.5)
    return pairs(
        (body, shoes, "plastic"),
        (sole, shade(shoes, 0.5), "plastic"),
        (heel, shoes, "plastic"),
        (pinned(shoe_bow().scaled(0.7), form, (0.0, -11.6), "top", 0.1), shade(shoes), "plastic"),
    )


_SLIPPER = [
    (-19.6, 1),
    (-18.8, 6.4),
    (-15.5, 8.2),
    (-11, 9.4),
    (-7, 11.0),
    (-4, 11.6),
    (1, 9.6),
    (7, 8.2),
    (8.8, 6.4),
    (8.6, 1),
]


@trait(
    "garment",
    slot="shoes",
    en=("loafers", "penny loafers", "moccasins", "boat shoes"),
    fr=("des mocassins", "mocassins", "chaussures bateau"),
)
@cache
def loafers(shoes: Colour = CARAMEL) -> Parts:
    """A raised seam around the apron, a strap with a slot, a stacked heel."""
    form = vamp(_SLIPPER)
    apron = [(-4.6, -6.4), (-4.9, -11.0), (-3.2, -14.8), (0, -16.2), (3.4, -14.8), (5.1, -11.0), (4.8, -6.4)]
    ridge = tube(laid(form, through_points(apron), "top", 0.1), 0.55, steps=2)
    strap = layer(form, prism(polygon([(-9, -9.8), (9, -9.8), (9, -6.4), (-9, -6.4)]), "top"), 0.6, soft=0.4)
    slot = prism(polygon([(-1.5, -8.7), (1.5, -8.7), (1.9, -8.0), (1.5, -7.4), (-1.5, -7.4), (-1.9, -8.0)]), "top")
    sole = extrude(footprint().grown(0.6), 1.4, 0.5).at(z=1.0)
    heel = common(extrude(footprint().grown(0.5), 2.2, 0.3), block(40, 8, 9).at(y=6.6), 0.3)
    front = common(extrude(footprint().grown(0.5), 1.6, 0.3), block(40, 15, 9).at(y=-11.4), 0.3)
    cup = carve(ankle_cup(8.0, 8.2), block(30, 20, 30).at(y=-12), soft=0.6)
    return pairs(
        (join(form, cup, soft=1.2), shoes, "plastic"),
        (union(ridge, strap - slot), shade(shoes, 0.18), "plastic"),
        (union(sole, heel, front), shade(shoes, 0.5), "plastic"),
    )


@trait(
    "garment",
    slot="shoes",
    en=("slippers", "house slippers", "carpet slippers"),
    fr=("des pantoufles", "chaussons", "charentaises", "pantoufles"),
)
@cache
def slippers(shoes: Colour = BURGUNDY, check: Colour = SAND) -> Parts:
    """Checked wool with a soft turned collar and a felt sole."""
    form = vamp(
        [
            (-19.8, 0.8),
            (-19.0, 6.8),
            (-15.5, 9.0),
            (-11, 10.2),
            (-7, 11.6),
            (-4, 12.0),
            (1, 10.0),
            (7, 8.6),
            (9, 6.4),
            (8.8, 0.8),
        ]
    )
    prints = (paint("plaid", check, BLACK),)
    body = join(form, ankle_cup(8.4, 8.4), soft=1.6)
    x, y = ANKLE
    collar = tube(
        [
            (x + 7.6, y, 8.8),
            (x, y + 8.0, 9.6),
            (x - 7.6, y, 8.8),
            (x - 5.8, -7.4, 10.6),
            (x + 0.6, -9.6, 11.4),
            (x + 6.4, -7.4, 10.6),
        ],
        1.5,
        closed=True,
        steps=4,
    )
    sole = extrude(footprint().grown(0.5), 2.0, 0.9)
    pompon = ball(2.1).at(0.4, -13.0, 10.4)
    whole = pairs(
        (body, shoes, "matte"), (sole, shade(shoes, 0.5), "matte"), (collar, CREAM, "matte"), (pompon, CREAM, "matte")
    )
    return (replace(whole[0], paint=prints), *whole[1:])


@recipe
def plaid(at: Places, ground: Linear, ink: Linear, dark: Linear, every: float = 4.6) -> Linear:
    """Woollen check seen from above or the side: bands along x, y and z."""

    def bands(value: Values, wide: float, shift: float = 0.0) -> Values:
        away = np.abs(value + shift - every * np.round((value + shift) / every))
        return np.asarray(np.clip((wide / 2 - away) / 0.06 + 0.5, 0, 1))

    along = at[:, 1] + np.where(at[:, 1] < 0, 1.0, -1.0) * at[:, 2]
    out = mixed(ground, dark, 0.55 * bands(at[:, 0], 1.7))
    out = mixed(out, dark, 0.55 * bands(along, 1.7))
    out = mixed(out, ink, 0.85 * bands(at[:, 0], 0.5, 2.3))
    return mixed(out, ink, 0.85 * bands(along, 0.5, 2.3))
