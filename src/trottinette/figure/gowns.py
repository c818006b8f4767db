"""Dresses: summer dress, shirt dress, pinafore, evening gown, wedding dress."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import Crease, Section, contrast_of, creased, loft, shade
from trottinette.figure.collared import soft_bow
from trottinette.figure.cut import arms, button, cuff, elbow_folds, neck_ring, sleeve
from trottinette.figure.everyday import scooped
from trottinette.figure.pleats import Fold, folded, opened, skirt_form
from trottinette.figure.sewn import band, drape, patch, pinned, stitches
from trottinette.figure.tops import shirt_collar
from trottinette.figure.wear import Wearer
from trottinette.geometry import (
    Solid,
    ball,
    egg,
    join,
    polygon,
    rectangle,
    slab,
    union,
)
from trottinette.geometry.outline import Point2
from trottinette.paint import Linear, Places, around, mixed, paint, recipe
from trottinette.palette import BROWN, BURGUNDY, CREAM, GOLD, NAVY, SKY, WHITE, YELLOW, Colour

_TRIM = 0.46
WAIST = 41.0
_TOP: tuple[Section, ...] = (
    (38, 14.6, 10.6, 10.1),
    (42, 14.2, 10.5, 9.9),
    (47, 14.9, 11.3, 10.3),
    (52, 16.0, 11.9, 11.0),
    (57.5, 16.3, 10.9, 11.0),
    (60.5, 14.6, 9.6, 10.8),
    (62.8, 12.2, 8.6, 10.4),
    (64.8, 9.6, 7.8, 9.8),
)
KNEE: tuple[Section, ...] = (
    (16.5, 23.0, 19.4, 19.2),
    (24, 20.8, 17.0, 16.8),
    (32, 18.8, 14.8, 14.4),
    (38, 16.6, 12.4, 11.8),
    (WAIST + 1.5, 14.6, 11.0, 10.4),
)
FLOOR: tuple[Section, ...] = (
    (3.0, 29.0, 26.4, 25.0),
    (9, 27.0, 24.2, 23.2),
    (18, 23.4, 20.0, 19.4),
    (28, 19.8, 15.8, 15.6),
    (36, 17.0, 12.6, 12.4),
    (WAIST + 1.5, 14.6, 11.0, 10.4),
)


@cache
def bodice(ease: float = 0.0) -> Solid:
    """The upper part of a dress, close to the body."""
    return loft([(z, a + ease, f + ease, b + ease) for z, a, f, b in _TOP])


@cache
def skirt_of(rows: tuple[Section, ...], kind: Fold, count: int, deep: float, thick: float = 2.0) -> Solid:
    """A dress's skirt in folds, hollow below."""
    form = folded(skirt_form(rows, 0.85), kind, count, deep, rows[0][0] + 1, WAIST - 0.5)
    return opened(form, rows, thick, 33.0, 0.85)


def waist_folds(form: Solid) -> list[Crease]:
    """Drags from the armpits and at the waist."""
    return drape(
        form,
        [
            ("front", [(13.0, 53.0), (10.6, 50.4), (8.4, 46.4)], -0.7),
            ("front", [(12.4, 45.6), (8.0, 44.6), (4.0, 45.8)], -0.5),
            ("back", [(12.0, 52.5), (9.6, 48.6), (6.4, 45.0)], -0.7),
        ],
    )


_SCOOP: list[Point2] = [(0.1, 53.6), (4.6, 54.6), (7.4, 58.0), (8.4, 63.0), (8.6, 72), (0.1, 72)]
_BACK: list[Point2] = [(0.1, 52.6), (5.0, 53.8), (7.6, 57.6), (8.4, 63.0), (8.6, 72), (0.1, 72)]
_ARMHOLE: list[Point2] = [(10.9, 72), (11.0, 64), (11.2, 58.6), (13.0, 53.8), (18.5, 51.6), (26, 52.0), (26, 72)]


@trait(
    "garment",
    slot="dress",
    en=("a summer dress", "sundress", "strappy dress", "beach dress"),
    fr=("une robe d'été", "robe à bretelles", "robe légère", "robe de plage", "robe bain de soleil"),
)
@cache
def summer_dress(dress: Colour = YELLOW, flowers: Colour = WHITE, *, on: Wearer) -> Parts:
    """Straps, a gathered skirt to the knee, printed with flowers, a ribbon at the waist."""
    top = bodice(0.6)
    cut, edges = scooped(creased(top, waist_folds(top)), _SCOOP, _BACK, _ARMHOLE)
    cloth = join(cut, skirt_of(KNEE, "soft", 15, 1.1), soft=0.8)
    prints = (paint("flowers", flowers),)
    ribbon = band(top, WAIST - 0.2, WAIST + 2.2, 0.9, 1.2, 0.5)
    bow = pinned(soft_bow(0.85), top, (0, WAIST + 1.0), "back", 1.2)
    hem = band(folded(skirt_form(KNEE, 0.85), "soft", 15, 1.1, 17.5, WAIST - 0.5), 17.6, 18.4, 0.25, 0.6, 0.25)
    return (
        Part(cloth, dress, "matte", 0.6, prints),
        Part(edges, shade(dress, 0.16), "matte", 0.42),
        Part(union(ribbon, bow), shade(dress, 0.3), "matte", _TRIM),
        Part(hem, shade(dress, 0.16), "matte", 0.5),
    )


@trait(
    "garment",
    slot="dress",
    hides=("arms", "trunk"),
    en=("a shirt dress", "shirtdress", "belted dress"),
    fr=("une robe chemise", "robe-chemise", "robe chemisier", "robe ceinturée"),
)
@cache
def shirt_dress(dress: Colour = SKY, belt: Colour = BROWN, *, on: Wearer) -> Parts:
    """Buttoned from collar to hem, cuffs, two breast pockets, a leather belt."""
    rows: tuple[Section, ...] = (
        (16.5, 20.4, 15.6, 15.6),
        (24, 19.2, 14.4, 14.2),
        (32, 17.8, 13.2, 13.0),
        (38, 16.2, 12.0, 11.4),
        (WAIST + 1.5, 14.8, 11.1, 10.5),
    )
    top = bodice()
    below = folded(skirt_form(rows, 0.8), "soft", 12, 0.7, 17.5, WAIST - 0.5)
    skirt = opened(below, rows, 1.8, 33.0, 0.8)
    cloth, folds = top, waist_folds(top)
    sewn = [shirt_collar()]
    if not on.under:
        cloth = join(top, *(sleeve(arm, 0.6, 2.0) for arm in arms(on.body)), soft=2.4)
        folds += [fold for arm in arms(on.body) for fold in elbow_folds(arm, 0.6)]
        sewn += [cuff(arm, 2.0, 8.5, 0.6, 0.6, 3.4) for arm in arms(on.body)]
        sewn += [
            patch(
                top,
                polygon([(4.2 * s, 53.0), (10.2 * s, 53.0), (10.2 * s, 48), (7.2 * s, 46.9), (4.2 * s, 48)], 0.5),
                0.5,
            )
            for s in (1, -1)
        ]
    strip = [
        patch(top, polygon([(-1.6, WAIST), (1.6, WAIST), (1.6, 62), (-1.6, 62)]), 0.45),
        patch(below, polygon([(-1.6, 16.5), (1.6, 16.5), (1.6, WAIST), (-1.6, WAIST)]), 0.5),
    ]
    buttons = [pinned(button(0.9), top, (0, z), lift=0.4) for z in (56.6, 51.8, 46.9)]
    buttons += [pinned(button(0.9), below, (0, z), lift=0.45) for z in (35.6, 30.8, 26.0, 21.2)]
    strap = band(top, WAIST - 0.8, WAIST + 2.2, 1.8, 1.8, 0.5)
    frame = slab(rectangle(5.4, 4.4, 0.8) - rectangle(3.2, 2.4, 0.5), 1.2, 0.5)
    return (
        Part(join(creased(cloth, folds), skirt, soft=0.8), dress, "matte", 0.65),
        Part(union(*sewn, *strip), dress.mixed(WHITE, 0.14), "matte", _TRIM),
        Part(union(*buttons), contrast_of(dress, WHITE, CREAM), "plastic", 0.28),
        Part(strap, belt, "plastic", 0.5),
        Part(pinned(frame, top, (0, WAIST + 0.7), lift=2.1), GOLD, "metal", 0.34),
    )


@trait(
    "garment",
    slot="dress",
    hides=("arms", "trunk"),
    en=("a pinafore dress", "pinafore", "jumper dress", "school tunic", "dungaree dress"),
    fr=("une robe chasuble", "chasuble", "robe salopette", "robe d'écolière", "robe tablier"),
)
@cache
def pinafore(dress: Colour = NAVY, shirt: Colour = WHITE, *, on: Wearer) -> Parts:
    """A sleeveless dress with a bib and pleats, over a shirt with a round collar."""
    top = bodice()
    shirt_ = join(top, *(sleeve(arm, 0.5, 2.0) for arm in arms(on.body)), soft=2.4) if not on.under else top
    folds = waist_folds(top) + ([f for arm in arms(on.body) for f in elbow_folds(arm, 0.5)] if not on.under else [])
    bib = patch(top, polygon([(-9.4, 40), (9.4, 40), (8.0, 52.6), (-8.0, 52.6)], 1.2), 1.2, deep=1.0, soft=0.6)
    rear = patch(top, polygon([(-9.4, 40), (9.4, 40), (8.0, 52.6), (-8.0, 52.6)], 1.2), 1.2, "back", deep=1.0, soft=0.6)
    straps = [
        patch(
            shirt_,
            polygon([(4.6 * s, 51), (8.2 * s, 51), (11.2 * s, 66), (7.6 * s, 66)]),
            1.3,
            side,
            0.8,
            0.5,
            near=-1.0,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]
    waist = band(top, WAIST - 1.6, WAIST + 1.8, 1.25, 1.4, 0.6)
    rows: tuple[Section, ...] = tuple((z, a - 1.8, f - 2.0, b - 2.0) if z < 35 else (z, a, f, b) for z, a, f, b in KNEE)
    skirt = skirt_of(rows, "box", 16, 0.8)
    shanks = union(*(pinned(button(1.3), shirt_, (6.3 * s, 51.2), lift=1.2) for s in (1, -1)))
    round_: list[Point2] = [(0.4, 59.6), (1.6, 56.4), (5.4, 55.0), (9.2, 56.8), (11.2, 60.6), (11.6, 66), (0.4, 66)]
    collar = patch(top, polygon(round_, 1.5), 1.0, near=-1.0).mirrored()
    cuffs = [cuff(arm, 2.0, 8.5, 0.6, 0.5, 3.0) for arm in arms(on.body)] if not on.under else []
    return (
        Part(join(skirt, bib, rear, waist, soft=0.6), dress, "matte", 0.55),
        Part(creased(shirt_, folds), shirt, "matte", 0.75),
        Part(union(collar, neck_ring(top, 1.0, 9.0), *cuffs), shade(shirt, 0.05), "matte", _TRIM),
        Part(union(*straps), dress, "matte", _TRIM),
        Part(
            stitches(top.grown(1.2), [(-8.6, 41.8), (-7.3, 51.8), (7.3, 51.8), (8.6, 41.8)]),
            shade(dress, 0.35),
            "matte",
            0.3,
        ),
        Part(shanks, GOLD, "metal", 0.3),
    )


# ---- to the floor ------------------------------------------------------------------------------------------

_DEEP: list[Point2] = [(0.1, 49.6), (3.0, 52.4), (6.0, 57.4), (7.8, 63.0), (8.0, 72), (0.1, 72)]
_BARE: list[Point2] = [(0.1, 46.4), (4.6, 49.0), (7.4, 55.0), (8.4, 63.0), (8.6, 72), (0.1, 72)]


@trait(
    "garment",
    slot="dress",
    hides=("legs",),
    en=("an evening gown", "evening dress", "ball gown", "long dress", "gala dress", "cocktail dress"),
    fr=("une robe de soirée", "robe de gala", "robe de bal", "robe du soir", "robe de cocktail"),
)
@cache
def evening_gown(dress: Colour = BURGUNDY, jewel: Colour = GOLD, *, on: Wearer) -> Parts:
    """A crossed bodice with a deep neck, a waist gathered under a brooch, long folds to the floor."""
    top = bodice(0.6)
    crossed = drape(
        top,
        [
            ("front", [(14.0, 53.5), (7.0, 47.6), (1.0, 43.2)], -0.6),
            ("front", [(14.2, 50.4), (8.0, 46.0), (2.0, 42.4)], -0.6),
            ("front", [(11.0, 55.0), (5.0, 49.4), (0.6, 45.4)], -0.6),
            ("front", [(13.6, 47.0), (9.0, 44.2), (4.0, 42.4)], -0.7),
        ],
        0.8,
    )
    cut, edges = scooped(creased(top, crossed), _DEEP, _BARE, _ARMHOLE)
    skirt = skirt_of(FLOOR, "soft", 14, 1.5, 2.6)
    form = skirt_form(FLOOR, 0.85)
    sweep = drape(
        form,
        [
            ("front", [(2.0, 38.6), (9.0, 30.0), (15.0, 18.0)], -0.8),
            ("front", [(1.0, 36.8), (6.0, 27.0), (11.0, 12.0)], -0.8),
        ],
        1.2,
    )
    sash = band(top, WAIST - 0.6, WAIST + 2.8, 0.8, 1.2, 0.6)
    brooch = union(
        egg(2.0, 0.9, 2.0),
        *(ball(0.8).at(2.5 * float(np.cos(t)), 0, 2.5 * float(np.sin(t))) for t in np.arange(0, 6.2, 0.7854)),
    )
    return (
        Part(join(cut, creased(skirt, sweep), soft=0.8), dress, "matte", 0.65),
        Part(union(edges, sash), shade(dress, 0.2), "matte", 0.44),
        Part(pinned(brooch, top, (0, WAIST + 1.1), lift=1.0), jewel, "metal", 0.32),
    )


@recipe
def lacework(
    at: Places, ground: Linear, ink: Linear, low: float = 0.0, high: float = 999.0, every: float = 4.4
) -> Linear:
    """Small flowers in rows between two heights, as lace over a lining."""
    u, v = around(at) * 1.5, at[:, 2] - low
    row = np.floor(v / every)
    x = u + (row % 2) * every / 2
    x, y = x - every * np.round(x / every), v - (row + 0.5) * every
    far, turn = np.hypot(x, y), np.arctan2(y, x)
    petal = np.abs(far - (1.45 + 0.4 * np.cos(6 * turn))) < 0.16
    heart = far < 0.5
    on = (at[:, 2] > low) & (at[:, 2] < high)
    return mixed(ground, ink, (petal | heart) * on * 0.8)


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a wedding dress", "bridal gown", "wedding gown", "bride's dress"),
    fr=("une robe de mariée", "robe de mariage", "robe blanche de mariée"),
)
@cache
def wedding_dress(dress: Colour = WHITE, lace: Colour = CREAM, *, on: Wearer) -> Parts:
    """Lace sleeves and bodice, a satin sash, a wide skirt in tiers edged with scallops, pearl buttons behind."""
    top = bodice()
    cloth = top if on.under else join(top, *(sleeve(arm, 0.4, 2.0) for arm in arms(on.body)), soft=2.4)
    pattern = shade(lace, 0.25)
    parts, edges = [], []
    steps: tuple[tuple[Section, ...], ...] = (
        ((3.0, 28.0, 25.4, 25.6), (10, 26.2, 23.4, 23.4), (18, 23.0, 19.4, 19.4), (24, 20.6, 16.8, 16.6)),
        ((15.5, 25.0, 21.4, 21.4), (22, 22.8, 18.8, 18.6), (29, 20.0, 15.8, 15.4), (34, 17.8, 13.4, 13.0)),
        ((26.5, 21.8, 17.8, 17.6), (32, 19.4, 15.0, 14.6), (38, 16.6, 12.4, 11.8), (WAIST + 1.5, 14.6, 11.0, 10.4)),
    )
    for rows in steps:
        low, high = rows[0][0], rows[-1][0]
        form = folded(skirt_form(rows, 0.85), "soft", 18, 0.9, low, high)
        parts.append(opened(form, rows, 2.4, high - 3.5, 0.85))
        edges.append(band(form, low + 0.1, low + 1.5, 0.45, 0.9, 0.4))
    sash = band(top, WAIST - 0.8, WAIST + 2.4, 0.8, 1.2, 0.6)
    bow = pinned(soft_bow(1.1), top, (0, WAIST + 0.8), "back", 1.4)
    pearls = [pinned(ball(0.75), top, (0, z), "back", 0.2) for z in np.arange(46.5, 62, 2.6)]
    neck = neck_ring(top, 0.9, 9.2)
    ends = [] if on.under else [cuff(arm, 2.0, 8.5, 0.4, 0.4, 1.6) for arm in arms(on.body)]
    folds = [] if on.under else [f for arm in arms(on.body) for f in elbow_folds(arm, 0.4)]
    prints = (paint("lacework", pattern, low=43.8),)
    return (
        Part(union(*parts), dress, "matte", 0.65),
        Part(creased(cloth, waist_folds(top) + folds), dress, "matte", 0.75, prints),
        Part(union(*edges, neck, *ends), shade(lace, 0.06), "matte", 0.5),
        Part(union(sash, bow), shade(lace, 0.12), "plastic", _TRIM),
        Part(union(*pearls), CREAM, "plastic", 0.3),
    )
