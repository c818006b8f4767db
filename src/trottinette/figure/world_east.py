"""Garments of the world, as they are worn: hanbok, qipao, ao dai. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import Section, creased, shade
from trottinette.figure.cut import arms, cuff, elbow_folds, sleeve
from trottinette.figure.drapes import robe, wide_sleeve
from trottinette.figure.gowns import bodice, waist_folds
from trottinette.figure.pleats import folded, opened, skirt_form
from trottinette.figure.sewn import band, drape, laid, patch, pinned, prism, seam
from trottinette.figure.trousers import shaped
from trottinette.figure.wear import Wearer
from trottinette.geometry import (
    Solid,
    ball,
    block,
    carve,
    egg,
    join,
    lathe,
    polygon,
    rectangle,
    rod,
    slab,
    tube,
    union,
)
from trottinette.geometry.outline import Point2
from trottinette.paint import paint
from trottinette.palette import GOLD, PINK, RED, SKY, WHITE, Colour

_CELL, _TRIM = 0.65, 0.46

# ---- hanbok ------------------------------------------------------------------------------------------------

_CHIMA: tuple[Section, ...] = (
    (4.0, 28.0, 25.6, 24.6),
    (12, 26.4, 23.4, 22.6),
    (22, 24.0, 20.0, 19.4),
    (32, 21.4, 16.4, 15.8),
    (42, 17.6, 12.8, 12.2),
    (50.5, 15.6, 11.6, 10.8),
)


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a hanbok", "Korean dress"),
    fr=("un hanbok", "robe coréenne"),
)
@cache
def hanbok(hanbok: Colour = PINK, jacket: Colour = WHITE, ribbon: Colour = RED, *, on: Wearer) -> Parts:
    """A full skirt from the chest, a short jacket crossed to the right with a white neck band, a long ribbon tied in
    one loop."""
    form = skirt_form(_CHIMA, 0.85)
    skirt = opened(folded(form, "soft", 22, 0.9, 5.0, 43.5), _CHIMA, 2.6, 34.0, 0.85)
    top = robe(((45.5, 17.2, 12.9, 12.1),))
    sleeves = [] if on.under else [wide_sleeve(arm, 4.0, 1.92, 0.8) for arm in arms(on.body)]
    jacket_ = join(top, *sleeves, soft=2.4)
    folds = drape(
        top,
        [
            ("front", [(13.4, 54.0), (10.4, 51.6), (7.0, 49.6)], -0.6),
            ("back", [(13.0, 54.0), (9.6, 51.6), (6.0, 49.8)], -0.6),
        ],
    )
    throat = prism(polygon([(-5.8, 72), (-5.4, 64), (0.0, 58.0), (5.4, 64), (5.8, 72)]), near=0.0)
    collar = [
        patch(
            top,
            polygon([(5.4, 67), (9.2, 67), (8.4, 60.0), (-1.0, 50.4), (-3.8, 52.4), (5.0, 61.0)]),
            0.9,
            deep=1.2,
            near=0.0,
        ),
        patch(
            top,
            polygon([(-5.4, 67), (-9.2, 67), (-8.4, 60.0), (-2.4, 54.0), (-0.4, 56.2), (-5.0, 61.0)]),
            0.6,
            deep=1.0,
            near=0.0,
        ),
        patch(top, polygon([(-9.2, 61.0), (9.2, 61.0), (9, 67), (-9, 67)], 1.5), 0.8, "back", 1.0, near=0.0),
    ]
    white = [
        patch(
            top,
            polygon([(5.2, 67), (6.8, 67), (6.2, 62.4), (-2.6, 53.4), (-3.8, 54.6), (4.8, 62.8)]),
            1.15,
            deep=1.4,
            near=0.0,
        ),
        patch(
            top,
            polygon([(-5.2, 67), (-6.8, 67), (-6.2, 62.4), (-2.0, 58.0), (-0.8, 59.0), (-4.8, 62.8)]),
            0.9,
            deep=1.2,
            near=0.0,
        ),
    ]
    loop = pinned(_ribbon(), form.grown(1.2), (-1.6, 50.0), lift=1.2)
    long = [
        patch(
            form.grown(1.0), polygon([(x, 49.0), (x + 2.6, 49.0), (x + 3.4, low), (x + 0.4, low)], 0.3), 0.8, deep=1.0
        )
        for x, low in ((-2.6, 20.0), (0.6, 24.0))
    ]
    edges = [] if on.under else [cuff(arm, 1.9, 12.0, 0.3, 0.9, 1.4) for arm in arms(on.body)]
    hems = band(form, 5.4, 8.0, 1.0, 1.2, 0.3)
    return (
        Part(skirt, hanbok, "matte", _CELL),
        Part(carve(creased(jacket_, folds), throat, soft=0.4), jacket, "matte", 0.7),
        Part(union(*collar, *edges), ribbon, "matte", _TRIM),
        Part(union(*white), WHITE, "matte", _TRIM),
        Part(union(loop, *long), ribbon, "matte", _TRIM),
        Part(hems, GOLD, "matte", 0.5, (paint("border", hanbok, low=5.4, high=8.0),)),
    )


def _ribbon() -> Solid:
    """One loop to the figure's left and a knot, facing -y."""
    loop = slab(polygon([(0.2, 1.0), (5.4, 2.6), (7.0, 0.8), (5.6, -1.6), (0.2, -0.8)], 0.8), 1.6, 0.7)
    return join(
        carve(loop, slab(rectangle(3.0, 0.8, 0.3), 6).at(x=4.4, z=0.5), soft=0.4),
        egg(1.5, 1.4, 1.5).at(y=-0.3),
        soft=0.4,
    )


# ---- qipao, ao dai -----------------------------------------------------------------------------------------


def _stand(high: float = 66.4) -> Solid:
    """A stiff upright collar."""
    whole = lathe([(8.6, 60.0), (8.4, high), (9.9, high), (10.6, 61.0), (11.6, 59.6)], 0.4).at(y=0.4)
    return carve(whole, prism(polygon([(-0.4, 59), (0.4, 59), (1.6, 70), (-1.6, 70)]), near=4.0), soft=0.4)


def _frogs(form: Solid, places: list[tuple[float, float, float]]) -> Solid:
    """Knotted fastenings: a ball and two flat loops each, at x, z, turned by degrees."""
    one = union(ball(0.7), rod((0.6, 0, 0), (2.2, 0, 0), 0.5), rod((-0.6, 0, 0), (-2.2, 0, 0), 0.5))
    return union(*(pinned(one.turned(y=turn), form, (x, z), lift=0.4) for x, z, turn in places))


@trait(
    "garment",
    slot="dress",
    hides=("trunk",),
    en=("a qipao", "cheongsam", "Chinese dress"),
    fr=("un qipao", "cheongsam", "robe chinoise"),
)
@cache
def qipao(dress: Colour = RED, trim: Colour = GOLD, *, on: Wearer) -> Parts:
    """Fitted silk: a stiff collar, a slanting closure with knots, cap sleeves, slits at both sides."""
    rows: tuple[Section, ...] = (
        (11.0, 17.2, 11.4, 11.6),
        (20, 17.6, 11.8, 12.0),
        (30, 17.4, 12.0, 12.4),
        (38, 15.4, 11.2, 10.8),
        (42.5, 14.4, 10.9, 10.2),
    )
    top, base = bodice(), skirt_form(rows, 0.8)
    caps = [] if on.under else [sleeve(arm, 0.6, 0.34, 2.4, 0.2) for arm in arms(on.body)]
    slits = [block(14, 0.9, 14).at(x=18 * s, y=0.2, z=8) for s in (1, -1)]
    skirt = carve(opened(base, rows, 1.6, 24.0, 0.8), *slits, soft=0.4)
    folds = waist_folds(top) + drape(base, [("front", [(14.0, 30.0), (9.0, 29.2), (3.0, 30.0)], -0.5)])
    cloth = creased(join(join(top, *caps, soft=2.4), skirt, soft=0.8), folds)
    slant: list[Point2] = [(0.2, 60.4), (2.6, 57.6), (7.4, 55.4), (11.6, 54.6)]
    lines = [
        tube(laid(top, slant, "front", 0.1), 0.55, steps=3),
        tube(
            laid(base, [(-15.0, 12.0), (-8.0, 11.9), (0.0, 11.8), (8.0, 11.9), (15.0, 12.0)], "front", 0.1),
            0.55,
            steps=2,
        ),
    ]
    lines.append(tube(laid(base, [(-15.0, 12.0), (0.0, 11.8), (15.0, 12.0)], "back", 0.1), 0.55, steps=4))
    lines += [
        seam(base, [(y, 12.4), (y, 21.6)], 0.5, side, lift=0.1) for side in ("left", "right") for y in (-1.0, 1.4)
    ]
    rim = tube(
        [(8.9 * float(np.sin(t)), 0.4 - 8.9 * float(np.cos(t)), 66.4) for t in np.radians(np.arange(12, 349, 16.0))],
        0.55,
        steps=2,
    )
    return (
        Part(cloth, dress, "matte", _CELL, (paint("blossoms", trim, low=8.0, high=50.0),)),
        Part(_stand(), dress, "matte", _TRIM),
        Part(
            union(*lines, rim, _frogs(top, [(1.6, 58.6, 40.0), (6.0, 55.9, 24.0), (10.6, 54.8, 10.0)])),
            trim,
            "matte",
            0.4,
        ),
    )


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("an ao dai", "Vietnamese dress"),
    fr=("un ao dai", "áo dài", "robe vietnamienne"),
)
@cache
def ao_dai(tunic: Colour = SKY, trousers: Colour = WHITE, *, on: Wearer) -> Parts:
    """A long close tunic with a stiff collar, slit from the waist, over wide silk trousers."""
    rows: tuple[Section, ...] = (
        (8.5, 19.4, 17.2, 16.6),
        (18, 19.0, 15.8, 15.8),
        (29, 18.6, 14.2, 15.0),
        (37, 16.8, 12.8, 12.6),
        (42.5, 14.6, 11.0, 10.3),
    )
    top, base = bodice(), skirt_form(rows, 0.7)
    sleeves = [] if on.under else [sleeve(arm, 0.35, 2.0) for arm in arms(on.body)]
    gaps = [
        prism(polygon([(-3.4, 0), (3.4, 0), (2.2, 30), (0.3, 38.5), (-0.3, 38.5), (-2.2, 30)]), side, near=9.0)
        for side in ("left", "right")
    ]
    panels = carve(opened(base, rows, 1.6, 36.0, 0.7), *gaps, soft=0.5)
    folds = waist_folds(top) + ([] if on.under else [f for arm in arms(on.body) for f in elbow_folds(arm, 0.35)])
    folds += drape(
        base,
        [
            ("front", [(6.0, 34.0), (6.6, 22.0), (7.6, 9.0)], -0.6),
            ("back", [(6.0, 34.0), (6.6, 22.0), (7.6, 9.0)], -0.6),
        ],
    )
    cloth = creased(join(join(top, *sleeves, soft=2.4), panels, soft=0.8), folds)
    legs_: tuple[Section, ...] = (
        (4.0, 9.3, 13.4, 11.4),
        (12, 8.9, 10.6, 10.2),
        (22, 8.3, 9.2, 9.2),
        (29, 7.9, 8.9, 9.3),
        (36, 7.4, 8.2, 8.6),
    )
    flowers = (paint("blossoms", shade(tunic, 0.0).mixed(WHITE, 0.75), low=8.0, high=44.0),)
    slant: list[Point2] = [(0.2, 60.4), (4.6, 57.4), (11.6, 55.2)]
    return (
        Part(cloth, tunic, "matte", _CELL, flowers),
        Part(shaped(on.body, legs_, 0.5), trousers, "matte", 0.75),
        Part(union(_stand(), tube(laid(top, slant, "front", 0.05), 0.45, steps=4)), shade(tunic, 0.14), "matte", _TRIM),
    )
