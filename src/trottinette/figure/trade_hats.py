"""Headwear of a few outfits: the surgeon's cap, the rider's helmet, the knight's helm. Millimetres, on the head."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import creased, shade
from trottinette.figure.head import skull
from trottinette.figure.headgear import Flare, Rim, between, room, sheet
from trottinette.figure.wear import Made
from trottinette.geometry import Outline, ball, block, can, carve, common, egg, half, join, slab, smooth, tube, union
from trottinette.palette import BLACK, GOLD, GRAPHITE, RED, SILVER, TEAL, WHITE, Colour

_CAP = Rim(107.0, 86.0)
_RIDING = Rim(103.5, 92.0)
_BAKER = Rim(108.0, 100.0)


@trait(
    "worn",
    slot="head",
    en=("a surgical cap", "scrub cap", "surgeon's cap"),
    fr=("une charlotte", "calot de bloc", "calot de chirurgien", "bonnet de chirurgien"),
)
def surgical_cap(cap: Colour = TEAL) -> Made:
    """Gathered into its edge, tied behind."""
    form = join(skull().grown(2.6), egg(25.0, 22.0, 15.0).at(y=4.0, z=109.0), soft=8)
    folds = []
    for x in (-20, -12, -4, 4, 12, 20):
        way = [(x * 0.95, -21.0 + abs(x) * 0.28, 110.0), (x * 0.7, -12.0, 119.0), (x * 0.4, 2.0, 124.0)]
        folds.append((way, 1.6, -0.8))
    cloth = common(creased(form, folds), _CAP.put(half(z=-1)), soft=1.2)
    edge = common(form.grown(0.4), between(_CAP, -0.4, 3.4), soft=0.7)
    bow = [tube([(0, 31.0, 87.0), (s * 4.6, 33.6, 88.6), (s * 6.0, 33.0, 85.6), (0, 31.2, 86.6)], 1.0) for s in (1, -1)]
    ends = [tube([(0, 31.0, 86.8), (s * 2.4, 33.0, 82.0), (s * 4.0, 32.4, 77.0)], 0.9) for s in (1, -1)]
    return Made(
        (
            Part(cloth, cap, "matte", 0.7),
            Part(union(edge, *bow, *ends, ball(1.7).at(y=32.0, z=87.0)), shade(cap, 0.14), "matte", 0.5),
        ),
        room(_CAP, lift=2.4, low=0.3),
    )


@trait(
    "worn",
    slot="head",
    en=("a baker's cap", "kitchen cap"),
    fr=("un calot de boulanger", "calot", "toque basse"),
)
def bakers_cap(cap: Colour = WHITE, band: Colour = WHITE) -> Made:
    """A band around the head and a low gathered top."""
    form = skull().grown(2.4)
    top = join(form, egg(25.5, 23.0, 8.0).at(y=2.0, z=118.0), soft=6)
    folds = []
    for x in (-21, -14, -7, 0, 7, 14, 21):
        folds.append(
            ([(x * 1.05, -19.0 + abs(x) * 0.3, 114.0), (x * 0.9, -12.0, 121.0), (x * 0.5, 0.0, 126.0)], 1.5, -0.9)
        )
    cloth = common(creased(top, folds), _BAKER.put(half(z=-1).at(z=2.0)), soft=1.6)
    strip = common(form.grown(0.7), between(_BAKER, -0.4, 7.0), soft=0.8)
    return Made(
        (Part(cloth, cap, "matte", 0.7), Part(strip, shade(band, 0.05), "matte", 0.6)),
        room(_BAKER, lift=2.4, low=0.3),
    )


@trait(
    "worn",
    slot="head",
    en=("a riding helmet", "riding hat"),
    fr=("une bombe d'équitation", "bombe", "casque d'équitation"),
)
def riding_helmet(velvet: Colour = BLACK, trim: Colour = GRAPHITE) -> Made:
    """Velvet, a short peak, a band around, a button on top."""
    form = join(skull().grown(2.1), egg(24.0, 23.0, 16.4).at(y=0.0, z=106.0), soft=7)
    crown = common(form, _RIDING.put(half(z=-1).at(z=-0.6)), soft=1.0)
    outline = smooth([(-23, -13), (-21, -26), (-13, -36.5), (0, -40.0), (13, -36.5), (21, -26), (23, -13)])
    peak = _RIDING.put(sheet(outline, 2.2, tip=0.2, arch=0.011, start=-25))
    band = common(form.grown(0.5), between(_RIDING, -0.6, 2.6), soft=0.5)
    seams = common(form.grown(0.35), block(1.2, 90, 90).at(z=100) | block(90, 1.2, 90).at(y=1.0, z=100), soft=0.3)
    seams = common(seams, _RIDING.put(half(z=-1)), soft=0.2)
    return Made(
        (
            Part(join(crown, peak, soft=1.0), velvet, "matte", 0.65),
            Part(union(band, seams), trim, "matte", 0.5),
            Part(egg(2.2, 2.2, 1.2).at(y=1.0, z=form.box.high[2] - 2.2), trim, "plastic", 0.4),
        ),
        room(_RIDING, Flare((11.0, 3.0, 3.0), (-0.2, -0.1, -0.15), thick=2.2), 2.8),
    )


@trait(
    "worn",
    slot="head",
    en=("a knight's helmet", "helm"),
    fr=("un heaume", "casque de chevalier"),
)
@cache
def knight_helmet(steel: Colour = SILVER, trim: Colour = GOLD, plume: Colour = RED) -> Made:
    """Steel, open over the face, the visor raised, a plume."""
    whole = join(egg(36.0, 33.5, 32.5).at(y=1.5, z=94.5), egg(27.0, 15.0, 12.0).at(y=-15.5, z=74.0), soft=10)
    whole = common(whole, half(z=-1).at(z=65.4), soft=2.4)
    drawn = [(-25, 88), (-24, 79), (-15.5, 72.6), (0, 70.8), (15.5, 72.6), (24, 79), (25, 88), (23.5, 99), (13, 104.6)]
    drawn += [(0, 105.6), (-13, 104.6), (-23.5, 99)]
    window = slab(smooth([(float(x), float(z)) for x, z in drawn]), 70).at(y=-39.0)
    edge = slab(smooth([(x * 1.07, 88 + (z - 88) * 1.1) for x, z in drawn]), 70).at(y=-39.0)
    hollow = skull().grown(1.4) | can(19.0, 30).at(y=0.5, z=50)
    body = carve(whole, window, hollow, soft=1.4)
    rim = common(whole.grown(0.7).hollow(3.0), edge - window, soft=0.6)
    ridge = common(whole.grown(1.1), block(3.4, 200, 100).at(z=106) & half(y=-1).at(y=-24), soft=0.7)
    shield = egg(37.8, 35.6, 34.3).at(y=1.5, z=94.5).hollow(2.0)
    raised = common(
        shield,
        slab(
            smooth([(-30, 103), (0, 107.4), (30, 103), (30, 114), (15, 121.5), (0, 123), (-15, 121.5), (-30, 114)]), 50
        ).at(y=-30),
        soft=0.8,
    )
    slits = union(*(block(9.0, 40, 1.5, 0.5).turned(y=t).at(x, -30, 113) for x, t in ((-9.0, -8), (9.0, 8))))
    pivots = can(4.6, 82, 1.2).turned(y=90).at(x=-41, y=-4, z=99)
    pivots = common(pivots, egg(40.0, 37.4, 36.4).at(y=1.5, z=94.5).hollow(4.0), soft=0.8)
    feather = tube(
        [(0, 2, 124), (0, 8, 133), (0, 20, 134), (0, 30, 126), (0, 36, 112), (0, 37, 100)],
        [2.0, 4.4, 5.6, 5.4, 4.2, 1.6],
    )
    tufts = [
        egg(2.6, 3.6, 2.8).at(s * 3.6, y, z)
        for s in (1, -1)
        for y, z in ((11, 135), (19, 135.6), (27, 130), (32.6, 121.6), (36, 111))
    ]
    return Made(
        (
            Part(body, steel, "metal", 0.8),
            Part(union(rim, ridge), trim, "metal", 0.55),
            Part(raised - slits, steel.mixed(WHITE, 0.2), "metal", 0.6),
            Part(pivots, trim, "metal", 0.5),
            Part(join(feather, *tufts, soft=1.2), plume, "matte", 0.7),
        ),
        room(Rim(66.0, 66.0), edge=_oval(), fall=0.9),
    )


def _oval() -> Outline:
    turn = np.radians(np.arange(0, 360, 15))
    return smooth([(float(30.5 * np.sin(a)), float(29.0 * np.cos(a))) for a in turn])
