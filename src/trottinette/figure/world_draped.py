"""Garments of the world, as they are worn: sari and kimono. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import Section, Side, creased, shade
from trottinette.figure.cut import arms, sleeve, trunk
from trottinette.figure.drapes import hollow_robe, robe, sleeve_falls, wide_sleeve
from trottinette.figure.everyday import scooped
from trottinette.figure.pleats import opened, skirt_form
from trottinette.figure.sewn import band, drape, laid, patch, pinned, prism
from trottinette.figure.wear import Wearer
from trottinette.geometry import (
    Solid,
    block,
    carve,
    egg,
    join,
    polygon,
    smooth,
    union,
)
from trottinette.geometry.outline import Point2
from trottinette.paint import paint
from trottinette.palette import (
    FUCHSIA,
    GOLD,
    NAVY,
    PINK,
    RED,
    TEAL,
    WHITE,
    Colour,
)  # fmt: skip

_CELL, _TRIM = 0.7, 0.46

# ---- sari --------------------------------------------------------------------------------------------------

_SARI: tuple[Section, ...] = (
    (5.0, 21.0, 19.0, 16.6),
    (12, 19.8, 16.6, 15.4),
    (22, 18.4, 14.2, 14.0),
    (32, 17.3, 12.9, 12.8),
    (38, 16.3, 12.2, 11.8),
    (42.5, 15.4, 11.7, 11.0),
)
_FRONT: list[Point2] = [
    (-17.5, 35.4),
    (-17.5, 43.0),
    (-12.0, 47.2),
    (-4.0, 53.8),
    (2.2, 60.0),
    (4.4, 67),
    (13.6, 67),
    (12.8, 60.0),
    (9.6, 53.2),
    (4.4, 46.4),
    (-1.6, 40.6),
    (-9.0, 36.2),
]
_BEHIND: list[Point2] = [(4.4, 67), (3.0, 56), (1.4, 44), (0.8, 22.0), (14.0, 22.0), (13.4, 44), (13.2, 56), (13.4, 67)]


@trait(
    "garment",
    slot="dress",
    hides=("legs",),
    en=("a sari", "saree"),
    fr=("un sari",),
)
@cache
def sari(sari: Colour = FUCHSIA, blouse: Colour = TEAL, border: Colour = GOLD, *, on: Wearer) -> Parts:
    """Nivi style: pleats tucked at the navel, the pallu across the chest over the left shoulder and down the back,
    a woven border all along, a short fitted blouse."""
    base = skirt_form(_SARI, 0.75)
    lines = [("front", [(x * 0.75, 39.5), (x, 24.0), (x * 1.6, 6.0)], -1.3) for x in (0.7, 2.5, 4.4, 6.4)]
    sweeps = [
        ("front", [(13.6, 38.0), (10.8, 30.0), (8.6, 20.0)], -0.6),
        ("back", [(14.0, 34.0), (6.0, 29.0), (-6.0, 27.0)], -0.7),
        ("back", [(15.0, 26.0), (6.0, 20.0), (-5.0, 18.0)], -0.7),
    ]
    skirt = opened(creased(base, drape(base, [*lines, *sweeps], 0.85)), _SARI, 2.8, 30.0)  # type: ignore[list-item]
    top = trunk(43.5, 0.3)
    arms_ = [] if on.under else [sleeve(arm, 0.7, 0.5, 2.4, 0.2) for arm in arms(on.body)]
    low: list[Point2] = [(0.1, 56.6), (5.0, 57.4), (7.6, 60.4), (8.4, 64), (8.6, 72), (0.1, 72)]
    cut, _ = scooped(join(top, *arms_, soft=2.6), low, low, [(30, 80), (31, 80), (31, 90), (30, 90)])
    over = join(trunk(38.0, 0.9), base, soft=2.0)
    front = patch(over, smooth(_FRONT, 3), 1.5, deep=1.2, soft=0.6, near=-1.0)
    behind = patch(over, smooth(_BEHIND, 2), 1.5, "back", 1.2, 0.6, near=-1.0)
    shoulder = patch(over, polygon([(4.4, -7), (13.6, -7), (13.6, 8), (4.4, 8)]), 1.5, "top", 1.2, 0.6) & block(
        60, 60, 20
    ).at(z=55)
    folds = []
    for x, z, x2, z2 in ((-13.5, 40.0, 8.6, 63.0), (-12.0, 43.6, 6.4, 63.4), (-9.4, 38.6, 10.6, 62.4)):
        path = laid(over.grown(1.5), [(x, z), ((x + x2) / 2 - 0.6, (z + z2) / 2 - 1.4), (x2, z2)], "front")
        folds.append((path, 0.7, -0.8))
    for x in (4.4, 8.0, 11.6):
        folds.append((laid(over.grown(1.5), [(x + 1.0, 61.0), (x, 44.0), (x * 1.05, 25.0)], "back"), 0.8, -0.85))
    pallu = creased(union(front, behind, shoulder), folds)
    edges = [
        _strip(over, _FRONT[:6], 1.6, "front", 1.75),
        _strip(over, _FRONT[6:], 1.6, "front", 1.75),
        patch(
            over,
            polygon([(0.6, 21.8), (14.2, 21.8), (14.0, 27.4), (0.8, 27.4)], 0.3),
            1.75,
            "back",
            1.2,
            0.4,
            near=-4.0,
        ),
        band(base, 5.2, 8.8, 0.35, 0.9, 0.3),
    ]
    gold = (paint("border", shade(sari, 0.1), low=5.2, high=8.8),)
    return (
        Part(union(skirt, pallu), sari, "matte", _CELL),
        Part(cut, blouse, "matte", 0.7),
        Part(union(*edges), border, "matte", _TRIM, gold),
    )


def _strip(form: Solid, line: list[Point2], wide: float, side: Side, thick: float) -> Solid:
    """A strip along a line drawn on the form."""
    points = np.array(line)
    way = np.gradient(points, axis=0)
    across = np.stack([way[:, 1], -way[:, 0]], 1) / np.linalg.norm(way, axis=1, keepdims=True)
    inner = points + across * wide
    return patch(
        form, polygon([(float(x), float(z)) for x, z in [*points, *inner[::-1]]]), thick, side, 1.2, 0.3, near=-1.0
    )


# ---- kimono ------------------------------------------------------------------------------------------------

_KIMONO: tuple[Section, ...] = (
    (6.5, 18.0, 13.6, 13.0),
    (18, 17.9, 13.3, 13.2),
    (30, 17.6, 13.0, 13.1),
    (40, 16.9, 12.7, 12.1),
    (47, 16.6, 12.6, 11.8),
)


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs"),
    en=("a kimono", "yukata"),
    fr=("un kimono", "yukata", "kimono japonais"),
)
@cache
def kimono(kimono: Colour = NAVY, obi: Colour = RED, blossoms: Colour = PINK, *, on: Wearer) -> Parts:
    """Straight to the ankles, the left side over the right, a wide obi with its cord and its drum bow, sleeves that
    hang, a white under-collar."""
    form = robe(_KIMONO)
    sleeves = [] if on.under else [wide_sleeve(arm, 13.0, 1.86, 0.6) for arm in arms(on.body)]
    throat = prism(polygon([(-6.0, 72), (-5.6, 64), (0.2, 56.6), (5.6, 64), (6.0, 72)]), near=0.0)
    folds = drape(
        form,
        [
            ("front", [(13.6, 53.0), (10.4, 50.6), (7.6, 48.6)], -0.6),
            ("front", [(12.6, 36.0), (12.0, 26.0), (12.6, 12.0)], -0.6),
            ("back", [(13.0, 53.0), (9.6, 51.0), (6.0, 49.4)], -0.6),
            ("back", [(9.0, 36.0), (9.4, 26.0), (9.8, 10.0)], -0.5),
        ],
    )
    falls = [] if on.under else [fold for arm in arms(on.body) for fold in sleeve_falls(arm, 13.0)]
    cloth = carve(creased(join(hollow_robe(form, _KIMONO, 24.0), *sleeves, soft=2.0), folds + falls), throat, soft=0.5)
    left = patch(
        form, polygon([(-6.4, 6.8), (17.0, 6.8), (17.0, 39), (-4.6, 39)], [0.6, 0, 0, 0]), 0.55, deep=1.0, near=1.0
    )
    upper = patch(form, polygon([(-5.4, 47), (6.2, 66), (16, 60), (16, 47)]), 0.45, deep=0.9, near=0.0)
    collars = [
        patch(
            form,
            polygon([(6.2, 67), (10.0, 67), (8.6, 59.0), (-1.8, 45.0), (-5.8, 45.0), (5.2, 59.6)]),
            1.3,
            deep=1.2,
            near=0.0,
        ),
        patch(
            form,
            polygon([(-6.2, 67), (-10.0, 67), (-8.6, 59.0), (-1.0, 48.0), (3.0, 48.0), (-5.2, 59.6)]),
            0.8,
            deep=1.0,
            near=0.0,
        ),
        patch(form, polygon([(-10, 60.6), (10, 60.6), (9.4, 67), (-9.4, 67)], 2.0), 1.2, "back", 1.0, near=0.0),
    ]
    white = [
        patch(
            form,
            polygon([(4.2, 67), (7.0, 67), (5.6, 60.4), (-1.4, 51.4), (-3.2, 53.0), (3.6, 60.6)]),
            0.95,
            deep=1.6,
            near=0.0,
        ),
        patch(
            form,
            polygon([(-4.2, 67), (-7.0, 67), (-5.6, 60.4), (0.4, 52.6), (1.8, 54.4), (-3.6, 60.6)]),
            0.65,
            deep=1.4,
            near=0.0,
        ),
    ]
    belt = band(form, 38.4, 47.6, 1.7, 1.8, 0.7)
    drum = join(block(14.0, 5.0, 11.5, 1.8).at(y=13.8, z=38.2), block(10.5, 3.6, 5.0, 1.4).at(y=12.6, z=47.0), soft=0.6)
    drum = carve(drum, block(20, 1.2, 0.8).at(y=16.6, z=44.6), soft=0.4)
    tail = block(9.0, 2.0, 8.0, 0.8).at(y=14.0, z=31.6)
    cord = union(band(form, 42.2, 43.8, 2.3, 0.9, 0.5), pinned(egg(1.9, 1.1, 1.4), form, (0, 43.0), lift=2.6))
    scarf = band(form, 47.2, 48.9, 1.3, 1.2, 0.5)
    prints = (paint("blossoms", blossoms),)
    return (
        Part(cloth, kimono, "matte", _CELL, prints),
        Part(union(left, upper), kimono, "matte", 0.55, prints),
        Part(union(*collars), shade(kimono, 0.14), "matte", _TRIM),
        Part(union(*white), WHITE, "matte", _TRIM),
        Part(union(belt, drum, tail), obi, "matte", 0.5, (paint("border", shade(obi, 0.35), low=39.6, high=46.4),)),
        Part(union(cord), GOLD, "matte", 0.42),
        Part(scarf, blossoms, "matte", _TRIM),
    )
