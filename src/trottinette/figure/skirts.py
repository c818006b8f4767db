"""Skirts: flared, pleated, straight, long, denim; and tights to go with them."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.bottoms import WAIST
from trottinette.figure.cloth import Section, creased, shade
from trottinette.figure.cut import button
from trottinette.figure.pleats import folded, opened, skirt_form
from trottinette.figure.sewn import band, drape, patch, pinned, seam, stitches
from trottinette.figure.wear import Wearer
from trottinette.geometry import Solid, block, carve, polygon, tube, union
from trottinette.palette import BLACK, BLUE, FOREST, GOLD, GREY, NAVY, RED, SAND, TEAL, Colour

_CELL, _TRIM = 0.6, 0.46
_TOP: Section = (WAIST, 16.0, 11.2, 10.8)


def waistband(form: Solid, wide: float = 2.6, thick: float = 0.55) -> Solid:
    return band(form, WAIST - wide, WAIST + 0.2, thick, 1.0, 0.4)


@trait(
    "garment",
    slot="bottom",
    hides=("hem",),
    en=("a skirt", "A-line skirt", "flared skirt", "short skirt"),
    fr=("une jupe", "jupe évasée", "jupe trapèze", "jupe courte", "jupe patineuse"),
)
@cache
def skirt(skirt: Colour = TEAL, *, on: Wearer) -> Parts:
    """Flared to the knee, in a few deep soft folds."""
    rows: tuple[Section, ...] = (
        (17.0, 22.2, 18.4, 18.2),
        (23, 20.4, 16.2, 16.0),
        (30, 18.6, 13.8, 13.6),
        (35, 16.8, 12.0, 11.8),
        _TOP,
    )
    form = folded(skirt_form(rows), "soft", 11, 1.0, 18, 37)
    hem = band(form, 18.2, 19.0, 0.25, 0.6, 0.25)
    return (
        Part(opened(form, rows, 1.8, 33), skirt, "matte", _CELL),
        Part(waistband(skirt_form(rows)), shade(skirt, 0.14), "matte", _TRIM),
        Part(hem, shade(skirt, 0.14), "matte", 0.5),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("hem",),
    en=("a pleated skirt", "school skirt", "tennis skirt"),
    fr=("une jupe plissée", "jupe à plis", "jupe d'écolière"),
)
@cache
def pleated_skirt(skirt: Colour = NAVY, *, on: Wearer) -> Parts:
    """Knife pleats, all turned one way, stitched down at the hips."""
    rows: tuple[Section, ...] = (
        (18.0, 20.6, 16.6, 16.6),
        (24, 19.4, 15.0, 15.0),
        (31, 17.8, 13.2, 13.0),
        (35, 16.6, 11.9, 11.7),
        _TOP,
    )
    form = folded(skirt_form(rows), "knife", 26, 0.75, 19, 37)
    return (
        Part(opened(form, rows, 2.0, 33), skirt, "matte", 0.5),
        Part(waistband(skirt_form(rows), 3.0), shade(skirt, 0.12), "matte", _TRIM),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("hem",),
    en=("a pencil skirt", "straight skirt", "fitted skirt"),
    fr=("une jupe crayon", "jupe droite", "jupe tailleur", "jupe fourreau"),
)
@cache
def pencil_skirt(skirt: Colour = BLACK, *, on: Wearer) -> Parts:
    """Straight to below the knee: darts, a vent at the back, a hidden zip."""
    rows: tuple[Section, ...] = (
        (12.5, 16.8, 9.6, 9.8),
        (20, 17.3, 10.4, 10.8),
        (27, 17.6, 11.4, 12.0),
        (33, 16.9, 11.6, 12.0),
        _TOP,
    )
    form = skirt_form(rows, 0.85)
    folds = drape(
        form,
        [
            ("front", [(15.5, 30.5), (9.0, 29.4), (2.0, 30.2)], -0.55),
            ("front", [(14.0, 26.6), (9.0, 25.8), (4.0, 26.6)], -0.4),
            ("front", [(5.6, 16.0), (5.0, 20.0), (5.4, 24.0)], -0.4),
            ("back", [(15.0, 28.0), (9.0, 26.6), (2.5, 27.6)], -0.6),
        ],
    )
    vent = block(0.9, 14, 9.5).at(y=9, z=11)
    lines = [
        seam(form, [(6.4 * s, 36.0), (6.8 * s, 30.6)], 0.35, side, fade=True)
        for s in (1, -1)
        for side in ("front", "back")
    ]
    lines.append(seam(form, [(0, 36), (0, 21.4)], 0.35, "back"))
    hem = band(form, 13.8, 14.4, 0.22, 0.6, 0.25)
    cloth = carve(opened(creased(form, folds), rows, 1.3, 22, 0.85), vent, soft=0.4)
    return (
        Part(cloth, skirt, "matte", _CELL),
        Part(union(waistband(form, 2.2), *lines), shade(skirt, 0.14), "matte", _TRIM),
        Part(hem - vent, shade(skirt, 0.14), "matte", 0.5),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("hem",),
    en=("a long skirt", "maxi skirt", "bohemian skirt"),
    fr=("une jupe longue", "longue jupe", "jupe bohème", "jupon"),
)
@cache
def long_skirt(skirt: Colour = FOREST, *, on: Wearer) -> Parts:
    """To the ankles, in three gathered tiers."""
    parts = []
    steps = ((8.0, 18.5, 24.6, 21.6, 1.0, 24), (16.5, 28.5, 22.4, 18.6, 0.9, 20), (26.5, WAIST, 19.4, 15.0, 0.7, 16))
    for low, high, wide, deep, fold, count in steps:
        top = (high, wide - 2.6, deep - 3.4, deep - 3.4) if high < WAIST else _TOP
        rows: tuple[Section, ...] = (
            (low, wide, deep, deep - 0.4),
            ((low + high) / 2, wide - 1.5, deep - 1.9, deep - 2.2),
            top,
        )
        form = folded(skirt_form(rows), "soft", count, fold, low, high + (2 if high < WAIST else -2))
        parts.append(opened(form, rows, 1.9, high - 3.0))
    ruffles = union(*parts)
    return (
        Part(ruffles, skirt, "matte", 0.65),
        Part(waistband(skirt_form(((30, 17, 12, 12), _TOP))), shade(skirt, 0.14), "matte", _TRIM),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("hem",),
    en=("a denim skirt", "mini skirt", "button-through skirt"),
    fr=("une jupe en jean", "mini-jupe", "minijupe", "jupe boutonnée"),
)
@cache
def denim_skirt(skirt: Colour = BLUE, *, on: Wearer) -> Parts:
    """Short and stiff, brass buttons all down the front, pockets in yellow thread."""
    rows: tuple[Section, ...] = (
        (20.5, 19.4, 14.2, 14.2),
        (26, 18.6, 13.2, 13.2),
        (33, 17.0, 12.0, 11.8),
        _TOP,
    )
    form = skirt_form(rows, 0.8)
    cloth = creased(
        form,
        drape(
            form,
            [
                ("front", [(16.0, 31.0), (10.0, 29.8), (4.0, 30.6)], -0.6),
                ("back", [(15.0, 29.0), (9.0, 27.4), (3.0, 28.6)], -0.7),
            ],
        ),
    )
    strip = patch(form, polygon([(-1.8, 20.5), (1.8, 20.5), (1.8, 38.5), (-1.8, 38.5)]), 0.45)
    pockets = [
        patch(
            form,
            polygon([(5.0 * s, 31), (11.8 * s, 31), (11.4 * s, 25), (8.3 * s, 23.6), (5.4 * s, 25)], 0.7),
            0.6,
            "back",
        )
        for s in (1, -1)
    ]
    lines = []
    for s in (1, -1):
        lines.append(stitches(form, [(6.4 * s, 35.4), (7.2 * s, 32.0), (10.4 * s, 30.0), (15.0 * s, 29.6)], lift=0.1))
        lines.append(stitches(form, [(2.4 * s, 21.6), (2.4 * s, 35.4)], lift=0.1))
        lines.append(
            stitches(
                form.grown(0.6),
                [
                    (5.6 * s, 30.2),
                    (11.2 * s, 30.2),
                    (10.8 * s, 25.5),
                    (8.3 * s, 24.4),
                    (5.9 * s, 25.5),
                    (5.6 * s, 30.2),
                ],
                "back",
            )
        )
    brass = union(*(pinned(button(1.0), form, (0, z), lift=0.4) for z in (36.8, 33.2, 29.6, 26.0, 22.4)))
    return (
        Part(opened(cloth, rows, 1.6, 32, 0.8), skirt, "matte", _CELL),
        Part(union(strip, waistband(form, 2.8), *pockets), shade(skirt, 0.1), "matte", _TRIM),
        Part(union(*lines), SAND, "matte", 0.3),
        Part(brass, GOLD, "metal", 0.3),
    )


# ---- under skirts ------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="legwear",
    hides=("legs",),
    en=("tights", "pantyhose", "stockings"),
    fr=("des collants", "collant", "bas"),
)
@cache
def tights(tights: Colour = GREY, *, on: Wearer) -> Parts:
    """Fine knit on the whole leg."""
    leg = on.body.left_leg
    one = tube([leg.hip, leg.knee, leg.ankle], [8.3, 7.8, 7.2])
    return (Part(one.mirrored(), tights, "matte", 0.8),)


@trait(
    "garment",
    slot="legwear",
    en=("ankle socks", "short socks"),
    fr=("des socquettes", "chaussettes courtes"),
)
@cache
def ankle_socks(socks: Colour = RED, *, on: Wearer) -> Parts:
    """Turned over above the shoe."""
    x, y, _ = on.body.left_leg.ankle
    shaft = tube([(x, y, 5.0), (x, y, 11.0)], [7.6, 7.7], curved=False)
    shaft = carve(shaft, block(30, 30, 9).at(x, y, 13.2), block(30, 30, 9).at(x, y, -5.0), soft=0.4)
    roll = band(shaft, 10.6, 13.0, 0.7, 1.0, 0.6)
    ribs = folded(roll.at(-x, -y), "soft", 22, 0.2, 0, 1).at(x, y)
    return Part(shaft.mirrored(), socks, "matte", 0.5), Part(ribs.mirrored(), shade(socks, 0.1), "matte", 0.42)
