"""Trousers: chinos, cargo, wide, flared, tracksuit bottoms, leggings, bermuda shorts."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import WAIST, leg_folds, legs
from trottinette.figure.bottoms import belt as belted
from trottinette.figure.cloth import Crease, Section, Side, creased, loft, shade
from trottinette.figure.cut import button
from trottinette.figure.sewn import band, drape, layer, patch, pinned, prism, seam, stitches
from trottinette.figure.wear import Wearer
from trottinette.geometry import Solid, block, carve, join, polygon, rectangle, rod, union
from trottinette.palette import BLACK, BROWN, CARAMEL, GRAPHITE, NAVY, OLIVE, SAND, WHITE, Colour

_CELL, _TRIM = 0.75, 0.48
_HIPS: list[Section] = [
    (27.5, 15.2, 9.6, 10.2),
    (30, 15.9, 10.6, 11.0),
    (33, 15.9, 10.9, 11.1),
    (WAIST, 15.2, 10.9, 10.4),
]
_SIDES: tuple[Side, Side] = ("left", "right")


@cache
def shaped(body: Body, rows: tuple[Section, ...], out: float = 0.0) -> Solid:
    """Both legs and the seat; `rows` of one leg from the hem up, about its own middle; `out` sets the hem apart."""
    knee, hip = body.left_leg.knee, body.left_leg.hip
    low = rows[0][0]
    spine = [(9.4 + out, 0.6, low - 1), (knee[0] + 0.2, 0.2, knee[2]), (hip[0], 0.2, 36.0)]
    leg = loft(rows, spine, round=0.9)
    z, a, f, b = rows[0]
    inner = loft([(z - 3, a - 1.9, f - 1.9, b - 1.9), (z + 3.0, a - 2.2, f - 2.2, b - 2.2)], spine, round=0.2)
    return join(carve(leg, inner, soft=0.6).mirrored(), loft(_HIPS, round=0.8), soft=2.0)


def _both(one: list[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    return [[(x * s, z) for x, z in one] for s in (1, -1)]


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("chinos", "khakis", "slacks", "cotton trousers"),
    fr=("un chino", "pantalon chino", "pantalon de toile", "pantalon en coton"),
)
@cache
def chinos(trousers: Colour = SAND, belt: Colour = BROWN, *, on: Wearer) -> Parts:
    """Cotton trousers with turned-up hems, slanted pockets, a belt."""
    hem = 7.5
    form = legs(on.body, hem, 0.2)
    turned = layer(form, block(80, 80, 3.0).at(z=hem - 0.2), 0.7, 1.0, 0.5)
    pockets = [seam(form, line, 0.42, fade=True) for line in _both([(11.6, 36.4), (14.6, 30.4)])]
    welts = [patch(form, rectangle(7.0, 1.4, 0.4).at(7.6 * s, 31.2), 0.45, "back") for s in (1, -1)]
    fly = seam(form, [(0.4, 36.6), (0.4, 29.5)], 0.4, fade=True)
    sides = [seam(form, [(0.6, hem + 3.4), (0.2, 22), (0, 35)], 0.4, side, lift=0.1) for side in _SIDES]
    return (
        Part(creased(form, leg_folds(form, hem + 2)), trousers, "matte", _CELL),
        Part(union(turned, *pockets, *welts, fly, *sides), shade(trousers, 0.1), "matte", _TRIM),
        *belted(belt, on.body),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("cargo pants", "cargos", "baggy trousers"),
    fr=("un cargo", "pantalon baggy", "baggy"),
)
@cache
def cargo_trousers(trousers: Colour = OLIVE, *, on: Wearer) -> Parts:
    """Roomy, big pockets with flaps on both thighs, hems drawn in with a cord."""
    rows: tuple[Section, ...] = (
        (5.5, 7.8, 8.6, 8.4),
        (8.0, 8.7, 9.6, 9.6),
        (14, 8.9, 9.6, 9.6),
        (21, 8.8, 9.5, 9.6),
        (29, 8.2, 9.2, 9.7),
        (36, 7.4, 8.2, 8.6),
    )
    form = shaped(on.body, rows)
    bags, flaps, snaps = [], [], []
    for side in _SIDES:
        bags.append(
            patch(form, polygon([(-5.2, 25.5), (4.6, 25.5), (4.6, 16.4), (-5.2, 16.4)], 1.0), 1.6, side, 1.0, 0.8)
        )
        flaps.append(
            patch(
                form,
                polygon([(-5.7, 26.4), (5.1, 26.4), (5.1, 22.8), (-0.3, 21.8), (-5.7, 22.8)], 0.6),
                2.2,
                side,
                1.0,
                0.6,
            )
        )
        snaps += [pinned(button(0.9), form, (y, 23.6), side, 2.1) for y in (-3.6, 3.0)]
    flaps += [patch(form, rectangle(7.4, 3.2, 0.6).at(7.6 * s, 31.0), 0.8, "back") for s in (1, -1)]
    pleat = union(*(rod_groove(side) for side in _SIDES))
    lines = [seam(form, line, 0.4) for line in _both([(3.6, 19.6), (9.4, 18.8), (15.6, 19.8)])]
    pockets = [seam(form, line, 0.42, fade=True) for line in _both([(10.6, 36.4), (14.8, 31.0)])]
    ties = [rod((9.4 * s + 1.2, -8.4, 6.2), (9.4 * s + 1.8, -9.2, 3.4), 0.5) for s in (1, -1)]
    return (
        Part(creased(form, leg_folds(form, 7.5)), trousers, "matte", _CELL),
        Part(union(*bags) - pleat, trousers, "matte", _TRIM),
        Part(
            union(*flaps, *lines, *pockets, band(form, WAIST - 3.0, WAIST, 0.5, 1.0, 0.4)),
            shade(trousers, 0.14),
            "matte",
            _TRIM,
        ),
        Part(union(*ties), BLACK, "matte", 0.36),
        Part(union(*snaps), shade(trousers, 0.5), "plastic", 0.3),
    )


def rod_groove(side: Side) -> Solid:
    """The pleat down the middle of a thigh pocket."""
    return prism(polygon([(-0.6, 15), (0.0, 15), (0.0, 22.4), (-0.6, 22.4)]), side, near=17.4)


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("wide trousers", "wide-leg trousers", "palazzo trousers", "culottes"),
    fr=("un pantalon large", "pantalon palazzo", "pantalon fluide", "jupe-culotte"),
)
@cache
def wide_trousers(trousers: Colour = CARAMEL, *, on: Wearer) -> Parts:
    """Flowing from pleats at the waist, a pressed crease, over the shoe."""
    rows: tuple[Section, ...] = (
        (4.0, 9.3, 16.0, 11.8),
        (9, 9.2, 14.4, 11.2),
        (15, 9.1, 11.8, 10.6),
        (22, 8.9, 10.4, 10.2),
        (29, 8.4, 9.6, 9.9),
        (36, 7.4, 8.2, 8.6),
    )
    form = shaped(on.body, rows, 0.7)
    folds = drape(
        form,
        [
            ("front", [(13.6, 4.6), (13.0, 12.0), (12.8, 22.0)], -1.0),
            ("front", [(5.8, 4.6), (6.2, 12.0), (6.6, 22.0)], -1.0),
            ("front", [(15.8, 6.0), (15.4, 14.0), (14.8, 26.0)], -0.7),
            ("front", [(2.2, 31.0), (5.6, 28.8), (10.5, 29.0)], -0.7),
            ("back", [(13.6, 4.6), (13.2, 12.0), (12.4, 24.0)], -1.0),
            ("back", [(5.4, 4.6), (5.8, 12.0), (6.4, 24.0)], -1.0),
            ("left", [(4.2, 4.6), (3.6, 13.0), (2.6, 24.0)], -0.9),
        ],
    )
    press = [seam(form, line, 0.5, lift=-0.15, fade=True) for line in _both([(9.9, 4.8), (9.6, 16), (8.6, 32)])]
    tucks = [seam(form, line, 0.4, fade=True) for line in _both([(5.4, 35.4), (5.8, 31.4)])]
    sash = band(form, WAIST - 3.4, WAIST, 0.6, 1.0, 0.4)
    return (
        Part(creased(form, folds), trousers, "matte", _CELL),
        Part(union(*press, *tucks, sash), shade(trousers, 0.08), "matte", _TRIM),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("flared trousers", "bell-bottoms", "flares", "bootcut trousers"),
    fr=("un pantalon pattes d'éléphant", "pattes d'eph", "pantalon évasé", "pantalon à pattes d'éléphant"),
)
@cache
def flared_trousers(trousers: Colour = NAVY, *, on: Wearer) -> Parts:
    """Narrow at the knee, wide as a bell over the shoe, with a seam down the front."""
    rows: tuple[Section, ...] = (
        (3.5, 9.5, 14.6, 12.4),
        (7, 9.2, 12.4, 11.0),
        (12, 9.3, 10.8, 10.4),
        (16.5, 8.9, 9.7, 9.7),
        (22, 7.8, 8.4, 8.5),
        (29, 7.9, 8.9, 9.3),
        (36, 7.4, 8.2, 8.6),
    )
    form = shaped(on.body, rows, 0.9)
    folds = drape(
        form,
        [
            ("front", [(2.2, 31.0), (6.0, 28.6), (12.5, 28.4)], -0.9),
            ("front", [(3.6, 19.6), (8.0, 18.6), (14.0, 19.8)], -0.7),
            ("front", [(14.6, 4.2), (13.2, 9.0), (12.0, 15.0)], -1.0),
            ("front", [(5.2, 4.2), (6.2, 9.0), (7.0, 15.0)], -1.0),
            ("back", [(14.0, 4.2), (12.6, 9.0), (11.6, 15.0)], -1.0),
            ("back", [(3.0, 28.4), (7.0, 26.6), (14.4, 27.2)], -0.9),
        ],
    )
    lines = [stitches(form, line, lift=0.1) for line in _both([(9.8, 4.4), (9.4, 14), (9.0, 27.5)])]
    lines += [stitches(form, line, lift=0.1) for line in _both([(6.4, 34.5), (7.2, 31.2), (10.2, 29.2), (14.8, 28.8)])]
    hem = layer(creased(form, folds), block(90, 90, 0.7).at(z=5.2), 0.3, 0.6, 0.25)
    return (
        Part(creased(form, folds), trousers, "matte", _CELL),
        Part(union(hem, band(form, WAIST - 3.0, WAIST, 0.5, 1.0, 0.4)), shade(trousers, 0.12), "matte", 0.5),
        Part(union(*lines), SAND, "matte", 0.3),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("tracksuit bottoms", "jogging bottoms", "joggers", "sweatpants", "tracksuit trousers"),
    fr=("un bas de survêtement", "jogging", "bas de jogging", "pantalon de survêtement", "pantalon de jogging"),
)
@cache
def tracksuit_bottoms(trousers: Colour = NAVY, stripes: Colour = WHITE, *, on: Wearer) -> Parts:
    """Soft and loose, ribbed at the ankle, two stripes down each side, a drawn waist."""
    rows: tuple[Section, ...] = (
        (6.0, 7.4, 7.9, 7.8),
        (8.6, 7.6, 8.1, 8.0),
        (11, 8.8, 9.6, 9.5),
        (16, 8.7, 9.3, 9.3),
        (22, 8.5, 9.1, 9.3),
        (29, 8.1, 9.1, 9.6),
        (36, 7.4, 8.2, 8.6),
    )
    form = shaped(on.body, rows)
    bands = [
        seam(form, [(y + 0.5, 9.6), (y, 22), (y, 36)], 0.55, side, lift=0.05) for side in _SIDES for y in (-1.2, 1.2)
    ]
    ribs: list[Crease] = []
    for turn in np.radians(np.arange(0, 360, 24.0)):
        x, y = 9.5 + 7.8 * float(np.sin(turn)), 0.6 - 8.2 * float(np.cos(turn))
        ribs += [([(s * x, y, 5.8), (s * x, y, 7.2), (s * x, y, 8.8)], 0.5, -0.35) for s in (1, -1)]
    pockets = [seam(form, line, 0.42, fade=True) for line in _both([(12.2, 36.4), (14.9, 30.4)])]
    cord = [rod((1.4 * s, -11.8, 36.4), (1.9 * s, -12.2, 34.0 + 0.6 * s), 0.55) for s in (1, -1)]
    return (
        Part(creased(form, [*leg_folds(form, 10.5), *ribs]), trousers, "matte", 0.65),
        Part(union(*bands), stripes, "matte", 0.42),
        Part(union(*pockets, band(form, WAIST - 3.2, WAIST, 0.5, 1.0, 0.5)), shade(trousers, 0.12), "matte", _TRIM),
        Part(union(*cord), stripes, "matte", 0.36),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("cotton leggings", "yoga pants", "treggings", "jeggings"),
    fr=("un caleçon long", "leggings", "jegging"),
)
@cache
def leggings(leggings: Colour = BLACK, *, on: Wearer) -> Parts:
    """Close to the leg down to the ankle, flat seams, a wide waistband."""
    rows: tuple[Section, ...] = (
        (8.0, 7.35, 7.35, 7.4),
        (10, 7.4, 7.4, 7.5),
        (15, 7.6, 7.7, 7.9),
        (21, 7.9, 8.0, 8.0),
        (29, 8.3, 8.8, 9.0),
        (36, 7.4, 8.2, 8.6),
    )
    form = shaped(on.body, rows, -0.2)
    folds = drape(
        form,
        [
            ("front", [(4.4, 10.6), (9.0, 9.8), (14.4, 11.0)], -0.4),
            ("front", [(4.2, 12.6), (9.0, 12.0), (14.6, 13.0)], -0.35),
            ("front", [(4.0, 21.6), (8.4, 20.4), (14.4, 21.6)], -0.4),
            ("back", [(4.4, 20.6), (9.0, 19.6), (14.4, 20.8)], -0.45),
        ],
    )
    lines = [seam(form, [(0.3, 9.0), (0.2, 22), (0, 35)], 0.32, side, lift=0.05) for side in _SIDES]
    cuffs = layer(form, block(90, 90, 1.0).at(z=8.2), 0.25, 0.6, 0.25)
    return (
        Part(creased(form, folds), leggings, "matte", _CELL),
        Part(
            union(*lines, cuffs, band(form, WAIST - 4.4, WAIST, 0.4, 1.0, 0.4)), shade(leggings, 0.16), "matte", _TRIM
        ),
    )


@trait(
    "garment",
    slot="bottom",
    en=("bermuda shorts", "casual shorts", "summer shorts", "denim shorts"),
    fr=("un bermuda", "short de ville", "pantacourt", "short en jean"),
)
@cache
def bermuda(shorts: Colour = SAND, *, on: Wearer) -> Parts:
    """To the knee, wide turned hems, slanted and back pockets, a button and fly."""
    hem = 17.5
    form = legs(on.body, hem, 1.3, 0.5)
    turned = layer(form, block(90, 90, 3.2).at(z=hem - 0.2), 0.7, 1.0, 0.5)
    folds = drape(
        form,
        [
            ("front", [(2.4, 31), (6.0, 28.6), (13.0, 28.2)], -0.9),
            ("front", [(3.6, 23.4), (8.0, 22.4), (14.5, 23.6)], -0.7),
            ("back", [(3.0, 28.0), (9.0, 25.8), (15.0, 27.0)], -0.9),
        ],
    )
    pockets = [seam(form, line, 0.42, fade=True) for line in _both([(10.6, 36.2), (14.8, 30.0)])]
    back = [
        patch(
            form,
            polygon([(4.8 * s, 31), (11.6 * s, 31), (11.2 * s, 25.4), (8.1 * s, 24.2), (5.1 * s, 25.4)], 0.6),
            0.6,
            "back",
        )
        for s in (1, -1)
    ]
    fly = stitches(form, [(2.1, 34.6), (2.1, 30.4), (0.3, 28.0)], lift=0.1)
    loops = [
        pinned(block(1.4, 1.4, 3.6, 0.5).at(y=0.1, z=-1.8), form, (x, WAIST - 1.7), side, 0.6)
        for side in ("front", "back")
        for x in (-8.5, 8.5)
    ]
    waist = band(form, WAIST - 3.0, WAIST, 0.5, 1.0, 0.4)
    return (
        Part(creased(form, folds), shorts, "matte", _CELL),
        Part(union(turned, *pockets, *back, waist, *loops), shade(shorts, 0.12), "matte", _TRIM),
        Part(fly, shade(shorts, 0.3), "matte", 0.3),
        Part(pinned(button(1.0), form, (0, WAIST - 1.6), lift=0.5), GRAPHITE, "plastic", 0.3),
    )
