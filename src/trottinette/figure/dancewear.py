"""Clothes of yoga and of dance. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import creased
from trottinette.figure.sewn import band, patch, pinned, seam
from trottinette.figure.sportswear import sleeveless
from trottinette.figure.trimmings import CELL, SMALL, TRIM, ruffled
from trottinette.figure.wear import Look, Wearer, garment
from trottinette.geometry import (
    ball,
    egg,
    join,
    lathe,
    polygon,
    union,
)  # fmt: skip
from trottinette.palette import (
    LILAC,
    PINK,
    PURPLE,
    SILVER,
    WHITE,
    Colour,
)  # fmt: skip

# ---- dance and yoga ----------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("leggings", "sports leggings"),
    fr=("un legging", "legging de sport", "collant de sport"),
)
def sport_leggings(leggings: Colour = PURPLE, trim: Colour = LILAC, *, on: Wearer) -> Parts:
    """Tight, to the ankle, a broad waist and a curved line down each side."""
    return _leggings(leggings, trim, on.body)


@cache
def _leggings(colour: Colour, trim: Colour, body: Body) -> Parts:
    form = legs(body, 8.0, 0.1)
    curve = [(13.0, 34.0), (15.2, 27.0), (13.6, 20.0), (15.2, 13.0), (13.8, 9.6)]
    lines = [seam(form, [(x * s, z) for x, z in curve], 0.6, lift=0.0) for s in (1, -1)]
    return (
        Part(creased(form, leg_folds(form, 9.0)[:8]), colour, "matte", CELL),
        Part(union(band(form, 34.0, 38.6, 0.4, 0.8, 0.5), *lines), trim, "matte", TRIM),
    )


@trait(
    "garment",
    slot="top",
    en=("a sports top", "yoga top", "sports vest"),
    fr=("un haut de sport", "débardeur de yoga", "brassière longue"),
)
def sports_top(top: Colour = LILAC, trim: Colour = PURPLE, *, on: Wearer) -> Parts:
    """Tight, without sleeves, edged, straps crossed at the back."""
    return _sports_top(top, trim, on.body, on.tucked)


@cache
def _sports_top(colour: Colour, trim: Colour, body: Body, tucked: bool) -> Parts:
    hem = 37.0 if tucked else 34.0
    form, cloth, rim = sleeveless(body, hem, 0.2, -1.6 if tucked else 0.5, 9.9)
    cross = [
        patch(
            form,
            polygon([(-7.6 * s, 61), (-5.4 * s, 62.4), (6.6 * s, 48.4), (4.6 * s, 47.2)]),
            0.8,
            "back",
            soft=0.4,
            near=-1,
        )
        for s in (1, -1)
    ]
    line = seam(form, [(-12.6, 45.4), (-6.0, 43.6), (0.0, 43.2), (6.0, 43.6), (12.6, 45.4)], 0.45, lift=0.05)
    return Part(cloth, colour, "matte", CELL), Part(union(rim, line, *cross), trim, "matte", TRIM)


@trait("garment", slot="dress", hides=("legs",), en=("a tutu", "ballet dress"), fr=("un tutu", "tutu de danse"))
def tutu(tutu: Colour = PINK, tights: Colour = WHITE, sash: Colour = WHITE, *, on: Wearer) -> Parts:
    """A bodice with straps, a wide skirt in four layers of tulle, tights."""
    return _tutu(tutu, tights, sash, on.body)


@cache
def _tutu(colour: Colour, tights: Colour, sash: Colour, body: Body) -> Parts:
    top, bodice, rim = sleeveless(body, 33.0, 0.2, -0.4, 9.9)
    layers = []
    for i, (wide, z, count) in enumerate(((27.0, 35.4, 24), (26.2, 33.6, 23), (24.6, 31.8, 22), (22.0, 30.0, 20))):
        rim_ = [(11.0, z + 0.6), (wide - 1.0, z - 1.7), (wide, z - 1.2), (wide - 0.2, z - 0.3), (11.0, z + 2.6)]
        disc = lathe(rim_, 0.3).stretched(y=0.92)
        layers.append((ruffled(disc, count, 0.75), i))
    pale = colour.mixed(WHITE, 0.45)
    hose = legs(body, 6.2, -0.2)
    bows = pinned(
        join(egg(2.6, 1.3, 1.7).at(x=2.4), egg(2.6, 1.3, 1.7).at(x=-2.4), egg(1.2, 1.4, 1.2), soft=0.4),
        top,
        (0, 37.4),
        lift=0.9,
    )
    gems = [
        pinned(ball(0.7), top, (x, z), lift=0.2)
        for x, z in ((0, 53.6), (0, 50.2), (0, 46.8), (3.0, 54.8), (-3.0, 54.8), (5.8, 56.8), (-5.8, 56.8))
    ]
    return (
        Part(bodice, colour, "matte", CELL),
        Part(union(layers[0][0], layers[2][0]), colour, "matte", 0.55),
        Part(union(layers[1][0], layers[3][0]), pale, "matte", 0.55),
        Part(hose, tights.mixed(colour, 0.18), "matte", CELL),
        Part(union(rim), pale, "matte", TRIM),
        Part(union(band(top, 36.2, 38.8, 0.6, 0.8, 0.4), bows), sash, "plastic", TRIM),
        Part(union(*gems), SILVER, "metal", SMALL),
    )


@trait(
    "outfit",
    en=("yoga leggings and a top", "yoga", "yoga teacher", "pilates", "fitness", "fitness coach", "gym",
        "personal trainer", "gymnast", "sports coach"),
    fr=("un legging et un haut de sport", "yoga", "yogi", "professeur de yoga", "professeure de yoga", "pilates",
        "fitness", "coach sportif", "coach sportive", "gymnaste", "gymnastique", "musculation"),
)  # fmt: skip
def yoga(top: Colour = LILAC, leggings: Colour = PURPLE) -> Look:
    return garment("sports_top", top=top, trim=leggings), garment("sport_leggings", leggings=leggings, trim=top)


@trait(
    "outfit",
    en=("a tutu", "ballet dancer", "dancer", "ballet", "ballerina", "dance"),
    fr=("un tutu", "danseur", "danseuse", "danseuse classique", "danseur classique", "ballerine", "danse classique",
        "danse", "ballet"),
)  # fmt: skip
def dancer(tutu: Colour = PINK, tights: Colour = WHITE, shoes: Colour = PINK) -> Look:
    return garment("tutu", tutu=tutu, tights=tights, sash=shoes), garment("flats", shoes=shoes)
