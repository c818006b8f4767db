"""Garments of the world, as they are worn: kilt and hose, dirndl. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.bottoms import WAIST
from trottinette.figure.cloth import Crease, Section, creased, loft, shade
from trottinette.figure.collared import soft_bow
from trottinette.figure.cut import arms, cuff, sleeve
from trottinette.figure.everyday import scooped
from trottinette.figure.gowns import bodice, waist_folds
from trottinette.figure.pleats import folded, opened, skirt_form
from trottinette.figure.sewn import band, laid, patch, pinned
from trottinette.figure.wear import Wearer
from trottinette.geometry import (
    ball,
    can,
    cone,
    egg,
    join,
    polygon,
    rectangle,
    rod,
    slab,
    tube,
    union,
)
from trottinette.geometry.outline import Point2
from trottinette.paint import paint
from trottinette.palette import BLACK, CREAM, FOREST, GOLD, RED, SILVER, WHITE, YELLOW, Colour

_CELL, _TRIM = 0.65, 0.46

# ---- kilt --------------------------------------------------------------------------------------------------

_KILT: tuple[Section, ...] = (
    (19.5, 19.6, 14.0, 16.0),
    (26, 18.8, 13.2, 14.8),
    (32, 17.4, 12.2, 13.0),
    (36, 16.4, 11.6, 11.4),
    (WAIST, 16.0, 11.2, 10.8),
)


@trait(
    "garment",
    slot="bottom",
    hides=("hem",),
    en=("a kilt", "tartan kilt"),
    fr=("un kilt", "kilt écossais"),
)
@cache
def kilt(kilt: Colour = RED, second: Colour = FOREST, sporran: Colour = BLACK, *, on: Wearer) -> Parts:
    """Tartan, pleated all round the back, a flat apron in front closed on the right with straps and a pin, a sporran
    on its chain."""
    base = skirt_form(_KILT, 0.8)
    pleats = folded(base, "knife", 30, 0.75, 20.5, 36.5, 62.0)
    cloth = opened(pleats, _KILT, 2.2, 32.0, 0.8)
    apron = patch(
        base, polygon([(-13.4, 19.6), (15.0, 19.6), (14.4, 38.6), (-12.8, 38.6)], 0.3), 0.6, deep=1.0, soft=0.3
    )
    fringe = [
        tube(laid(base, [(-13.5, z), (-15.0, z - 0.2)], "front", 0.7), 0.36, curved=False)
        for z in np.arange(20.4, 36.0, 0.95)
    ]
    prints = (paint("tartan", second, shade(YELLOW, 0.05)),)
    belt = band(base, WAIST - 3.0, WAIST - 0.2, 0.9, 1.2, 0.5)
    buckle = pinned(
        slab(rectangle(6.4, 4.4, 1.0) - rectangle(3.6, 2.0, 0.5), 1.2, 0.5), base, (0, WAIST - 1.6), lift=1.1
    )
    straps = [
        patch(base, polygon([(-15.2, z), (-9.6, z), (-9.6, z + 1.6), (-15.2, z + 1.6)], 0.3), 1.1) for z in (33.2,)
    ]
    pin = pinned(
        union(rod((0, 0, 2.4), (0, 0, -2.4), 0.42), can(0.9, 0.8, 0.3).turned(x=90).at(z=2.2)),
        base,
        (-9.6, 24.0),
        lift=1.0,
    )
    hung = base.grown(0.8)
    bag = egg(5.2, 2.4, 5.0).at(y=-0.6)
    flap = join(
        slab(polygon([(-4.8, 4.4), (4.8, 4.4), (4.2, 0.6), (0, -1.4), (-4.2, 0.6)], 1.6), 2.0, 0.8).at(y=-2.4), soft=0.3
    )
    pouch = pinned(bag, hung, (0, 28.6), lift=0.6)
    cover = pinned(flap, hung, (0, 28.6), lift=0.6)
    tassels = []
    for x in (-2.8, 0.0, 2.8):
        drop = join(
            cone(1.0, 0.6, 3.4, 0.4).at(y=-3.4, z=-4.6 - (x == 0) * 0.8), ball(0.8).at(y=-3.3, z=-0.9), soft=0.3
        )
        tassels.append(pinned(drop.at(x=x), hung, (0, 28.6), lift=0.6))
    chain = [
        ball(0.62).at(*p)
        for s in (1, -1)
        for p in laid(base, [(s * x, 33.4 + 0.018 * x * x) for x in np.arange(4.0, 15.2, 1.25)], "front", 0.7)
    ]
    studs = [pinned(ball(0.7), hung, (x, 31.6), lift=3.4) for x in (-2.4, 0, 2.4)]
    return (
        Part(cloth, kilt, "matte", 0.5, prints),
        Part(apron, kilt, "matte", 0.5, prints),
        Part(union(*fringe), kilt, "matte", 0.36),
        Part(union(belt, *straps), BLACK, "plastic", _TRIM),
        Part(union(pouch, *tassels), sporran, "matte", 0.42),
        Part(cover, shade(sporran, 0.3), "plastic", 0.42),
        Part(union(buckle, pin, *chain, *studs), SILVER, "metal", 0.34),
    )


@trait(
    "garment",
    slot="legwear",
    en=("kilt hose", "kilt socks", "woollen knee socks", "hiking socks"),
    fr=("des chaussettes de kilt", "mi-bas", "chaussettes écossaises", "chaussettes de laine"),
)
@cache
def kilt_socks(socks: Colour = CREAM, flashes: Colour = RED, *, on: Wearer) -> Parts:
    """Ribbed wool to below the knee, a thick turned cuff, garter flashes at the outer side."""
    leg = on.body.left_leg
    spine = [(leg.ankle[0], leg.ankle[1], 5.0), (leg.ankle[0], leg.ankle[1], 9.0), (leg.knee[0], leg.knee[1], 21.0)]
    form = loft([(4.5, 7.6, 7.6, 7.6), (9, 7.7, 7.7, 7.8), (13, 8.1, 8.1, 8.4), (18, 8.3, 8.3, 8.6)], spine, oval=0.9)
    ribs: list[Crease] = []
    for turn in np.radians(np.arange(0, 360, 20.0)):
        x, y = 9.1 + 8.0 * float(np.sin(turn)), 0.4 - 8.1 * float(np.cos(turn))
        ribs.append(([(x, y, 5.0), (x, y, 9.5), (x - 0.1, y, 14.0)], 0.55, -0.4))
    roll = band(form, 14.0, 18.0, 0.9, 1.0, 0.7)
    ties = [
        patch(
            form,
            polygon([(y, 14.2), (y + 2.0, 14.2), (y + 2.3, 10.2), (y + 1.0, 11.2), (y - 0.3, 10.2)]),
            0.5,
            "left",
            near=5.0,
        )
        for y in (-2.4, 0.2)
    ]
    return (
        Part(union(creased(form, ribs), roll).mirrored(), socks, "matte", 0.5),
        Part(union(*ties).mirrored(), flashes, "matte", 0.42),
    )


# ---- dirndl ------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    en=("a dirndl", "Bavarian dress"),
    fr=("un dirndl", "robe bavaroise", "robe tyrolienne"),
)
@cache
def dirndl(dress: Colour = FOREST, apron: Colour = CREAM, blouse: Colour = WHITE, *, on: Wearer) -> Parts:
    """A laced bodice over a blouse with puffed sleeves, a gathered skirt, an apron tied with a bow."""
    rows: tuple[Section, ...] = (
        (15.0, 23.4, 19.8, 19.6),
        (24, 21.0, 17.2, 17.0),
        (32, 18.9, 14.9, 14.5),
        (38, 16.6, 12.4, 11.8),
        (42.5, 14.8, 11.1, 10.5),
    )
    under, top = bodice(0.5), bodice(1.1)
    form = folded(skirt_form(rows, 0.85), "soft", 18, 0.9, 16.0, 40.5)
    bust: list[Point2] = [(0.1, 52.0), (6.0, 53.4), (8.0, 57.4), (8.4, 63), (8.6, 72), (0.1, 72)]
    hole: list[Point2] = [(11.8, 72), (11.9, 64), (12.2, 58.6), (14.0, 54.0), (18.5, 51.6), (26, 52.0), (26, 72)]
    vest, edges = scooped(creased(top, waist_folds(top)), bust, bust, hole)
    puffs = (
        []
        if on.under
        else [
            join(sleeve(arm, 0.8, 0.8, 2.4), egg(8.6, 8.0, 7.0).at(arm.shoulder[0] * 1.16, 0.6, 53.4), soft=2.0)
            for arm in arms(on.body)
        ]
    )
    low: list[Point2] = [(0.1, 55.6), (5.4, 56.6), (8.0, 60.4), (8.6, 64), (8.8, 72), (0.1, 72)]
    shirt, frill = scooped(join(under, *puffs, soft=2.0), low, low, [(50, 80), (51, 80), (51, 90), (50, 90)])
    front = patch(
        form,
        polygon([(-10.2, 19.0), (10.2, 19.0), (8.8, 40.6), (-8.8, 40.6)], [2.5, 2.5, 0, 0]),
        1.0,
        deep=1.6,
        soft=0.5,
    )
    sash = band(skirt_form(rows, 0.85), 39.6, 42.2, 1.2, 1.4, 0.5)
    bow = pinned(soft_bow(0.7), top, (5.4, 41.2), lift=1.4)
    laces = [
        tube(laid(top, [(-2.6 * s, z), (0.0, z + 0.9), (2.6 * s, z + 1.8)], "front", 0.4), 0.45, steps=2)
        for s in (1, -1)
        for z in (43.4, 45.8, 48.2)
    ]
    hooks = [pinned(ball(0.6), top, (2.8 * s, z), lift=0.4) for s in (1, -1) for z in (43.4, 45.8, 48.2, 50.4)]
    bands = [] if on.under else [cuff(arm, 0.8, 10.0, 0.5, 0.8, 1.4) for arm in arms(on.body)]
    return (
        Part(join(vest, opened(form, rows, 2.2, 33.0, 0.85), soft=0.8), dress, "matte", _CELL),
        Part(shirt, blouse, "matte", 0.7),
        Part(union(front, sash, bow), apron, "matte", _TRIM),
        Part(union(edges, frill, *bands), shade(blouse, 0.06), "matte", 0.42),
        Part(union(*laces, *hooks), GOLD, "metal", 0.32),
    )
