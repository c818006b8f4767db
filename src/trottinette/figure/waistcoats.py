"""Waistcoats and knitted vests, and the teacher in one. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import creased, loft, pleated, shade
from trottinette.figure.cut import trunk_folds
from trottinette.figure.sewn import patch, prism, seam
from trottinette.figure.trimmings import (
    TRIM,
    buttons,
    vest,
)
from trottinette.figure.vests import edging, vee_neck
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import carve, polygon, union
from trottinette.palette import (
    BLACK,
    BROWN,
    BURGUNDY,
    MUSTARD,
    SILVER,
    TAN,
    WHITE,
    Colour,
)  # fmt: skip

# ---- waistcoats --------------------------------------------------------------------------------------------


@trait("garment", slot="coat", hides=("trunk", "neck"), en=("a waistcoat", "vest"), fr=("un gilet de costume", "gilet"))
def waistcoat(vest: Colour = BLACK, buttons: Colour = SILVER, *, on: Wearer) -> Made:
    """Buttoned, a deep V, two points below, welt pockets, a strap at the back."""
    return _waistcoat(vest, buttons, on.body)


@cache
def _waistcoat(colour: Colour, shine: Colour, body: Body) -> Made:
    hem = 31.5
    form, solid, over = vest(body, hem, 0.9, -0.2, 13.2)
    vee, line = vee_neck(48.0, 7.4)
    points = [
        (0.0, 36.0),
        (3.6, 32.6),
        (7.0, 35.4),
        (20, 37.0),
        (20, 28),
        (-20, 28),
        (-20, 37.0),
        (-7, 35.4),
        (-3.6, 32.6),
    ]
    cloth = carve(creased(solid, trunk_folds(form, 36, 0.6)), vee, prism(polygon(points), near=0.0), soft=0.5)
    welts = [
        patch(form, polygon([(6.0 * s, 41.0), (11.6 * s, 41.8), (11.6 * s, 40.2), (6.0 * s, 39.4)], 0.3), 0.6)
        for s in (1, -1)
    ]
    lapels = [
        patch(
            solid,
            polygon([(1.0 * s, 48.6), (7.2 * s, 59), (10.4 * s, 58), (7.8 * s, 51.6)], 0.5),
            0.7,
            soft=0.4,
            near=0,
        )
        for s in (1, -1)
    ]
    strap = patch(form, polygon([(-8, 39.4), (8, 39.4), (8, 41.6), (-8, 41.6)], 0.5), 0.6, "back")
    return Made(
        (
            Part(cloth, colour, "matte", 0.6),
            Part(union(*welts, *lapels, strap, edging(solid, line, 0.45)), shade(colour, 0.12), "matte", TRIM),
            Part(seam(form, [(0, 47.0), (0, 36.4)], 0.35), shade(colour, 0.12), "matte", TRIM),
            Part(buttons(form, [(0.1, z) for z in (46.2, 42.8, 39.4)], 0.95), shine, "metal", 0.28),
        ),
        union(over, vee),
    )


@trait(
    "garment",
    slot="coat",
    hides=("trunk", "neck"),
    en=("a knitted vest", "sweater vest", "slipover"),
    fr=("un gilet sans manches", "pull sans manches", "débardeur en laine"),
)
def knit_vest(vest: Colour = MUSTARD, ribs: Colour = BROWN, *, on: Wearer) -> Made:
    """Knitted, a V over the shirt, ribbed edges, a row of diamonds on the chest."""
    return _knit_vest(vest, ribs, on.body)


@cache
def _knit_vest(colour: Colour, second: Colour, body: Body) -> Made:
    hem = 30.0
    form, solid, over = vest(body, hem + 1.5, 1.4, 0.6, 13.6)
    vee, line = vee_neck(51.0, 6.4)
    ribbing = loft([(hem, 18.8, 14.0, 14.2), (hem + 3.6, 19.2, 14.5, 14.5)], round=1.3)
    diamonds = [
        patch(form, polygon([(x, 46.4), (x + 2.6, 42.4), (x, 38.4), (x - 2.6, 42.4)], 0.2), 0.35, soft=0.25)
        for x in (-11.2, -5.6, 0.0, 5.6, 11.2)
    ]
    return Made(
        (
            Part(carve(creased(solid, trunk_folds(form, hem, 0.7)), vee, soft=0.5), colour, "matte", 0.6),
            Part(union(pleated(ribbing, 44, 0.22, hem - 9, hem + 6), edging(solid, line, 0.95)), second, "matte", TRIM),
            Part(union(*diamonds), second, "matte", TRIM),
        ),
        union(over, vee),
    )


@trait(
    "outfit",
    en=("a knitted vest over a shirt and tie", "teacher", "schoolteacher", "professor", "lecturer", "librarian",
        "headteacher", "tutor"),
    fr=("un gilet sans manches sur une chemise", "prof", "professeur", "professeure", "enseignant", "enseignante",
        "instituteur", "institutrice", "maître d'école", "maîtresse d'école", "bibliothécaire", "libraire"),
)  # fmt: skip
def teacher(
    vest: Colour = MUSTARD, shirt: Colour = WHITE, tie: Colour = BURGUNDY, trousers: Colour = BROWN, shoes: Colour = TAN
) -> Look:
    return (
        garment("knit_vest", vest=vest, ribs=tie),
        garment("shirt", shirt=shirt),
        worn("tie", tie=tie),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )
