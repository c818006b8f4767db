"""Clothes of the mat and the ring: judo, boxing. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import creased, oriented, shade
from trottinette.figure.cut import arms, sleeve_end
from trottinette.figure.sewn import band, layer, patch, pinned, prism, stitches
from trottinette.figure.trimmings import CELL, TRIM, cuffs, cut
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import (
    block,
    can,
    carve,
    egg,
    join,
    lathe,
    polygon,
    rod,
    union,
)  # fmt: skip
from trottinette.geometry.outline import Point2
from trottinette.palette import (
    BLACK,
    BLUE,
    RED,
    WHITE,
    Colour,
)  # fmt: skip

# ---- judo --------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("arms",),
    en=("a judo jacket", "gi", "karate jacket", "judogi"),
    fr=("une veste de judo", "veste de judogi", "veste de karaté"),
)
def gi_jacket(jacket: Colour = WHITE, belt: Colour = BLACK, *, on: Wearer) -> Parts:
    """Crossed in front, thick lapels, skirts to the thigh, a knotted belt."""
    return _gi_jacket(jacket, belt, on.body)


@cache
def _gi_jacket(colour: Colour, belt: Colour, body: Body) -> Parts:
    hem = 22.5
    made = cut(body, hem, 1.4, 1.8, 1.6, 2.2)
    vee = prism(polygon([(-0.4, 49.6), (5.6, 60.6), (6.4, 68), (-6.4, 68), (-6.2, 60.6)]), near=0.0)
    slits = [
        prism(polygon([(-1.0, hem - 3), (1.0, hem - 3), (0.3, 31), (-0.3, 31)]), side) for side in ("left", "right")
    ]
    cloth = carve(made.cloth, vee, *slits, soft=0.5)
    over: list[Point2] = [
        (8.6, 63.0),
        (5.0, 60.6),
        (-2.6, 46.6),
        (-6.4, 36.0),
        (-8.4, 24.0),
        (-4.8, 23.4),
        (-3.0, 35.4),
        (0.8, 45.4),
        (8.2, 57.6),
        (11.0, 61.0),
    ]
    left = patch(made.form, polygon(over, 0.4), 1.1, soft=0.5, near=0.0)
    under: list[Point2] = [
        (-8.6, 63.0),
        (-5.0, 60.6),
        (-0.4, 51.6),
        (1.4, 47.6),
        (-1.6, 46.0),
        (-8.2, 57.6),
        (-11.0, 61.0),
    ]
    right = patch(made.form, polygon(under, 0.4), 0.9, soft=0.5, near=0.0)
    back = lathe([(8.6, 61), (9.0, 65.0), (10.9, 65.0), (11.8, 61)], 0.5).at(y=0.7) & block(60, 40, 40).at(y=17.5, z=40)
    sash = band(made.form, 35.6, 39.2, 1.1, 1.2, 0.5)
    knot = pinned(join(egg(3.2, 2.2, 2.5), egg(2.2, 2.4, 1.7).at(y=-0.6), soft=0.4), made.form, (0, 37.4), lift=1.6)
    tails = [
        patch(
            made.form,
            polygon([(0.4 * s, 37.6), (3.2 * s, 37.0), (6.4 * s, 26.4), (3.2 * s, 25.6)], 0.4),
            1.9,
            deep=-0.6,
            soft=0.5,
        )
        for s in (1, -1)
    ]
    lines = [stitches(made.form, [(x * s, 44.0), (x * s, 40.4)], radius=0.3) for s in (1, -1) for x in (9.0, 12.5)]
    return (
        Part(cloth, colour, "matte", CELL),
        Part(union(left, right, back, cuffs(body, 1.6, 2.0, 0.4, 1.78)), shade(colour, 0.05), "matte", TRIM),
        Part(union(sash, knot, *tails), belt, "matte", TRIM),
        Part(union(*lines), shade(colour, 0.2), "matte", 0.3),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("judo trousers", "loose trousers"),
    fr=("un pantalon de judo", "pantalon de kimono"),
)
def gi_trousers(trousers: Colour = WHITE, *, on: Wearer) -> Parts:
    """Wide, ending above the ankle, padded knees."""
    return _gi_trousers(trousers, on.body)


@cache
def _gi_trousers(colour: Colour, body: Body) -> Parts:
    hem = 7.4
    form = legs(body, hem, 0.9, 0.7)
    knees = [stitches(form, [(9.0 * s - 4, z), (9.0 * s + 4, z)], radius=0.3) for s in (1, -1) for z in (22.0, 14.6)]
    return (
        Part(creased(form, leg_folds(form, hem)), colour, "matte", CELL),
        Part(union(*knees, band(form, hem + 1.5, hem + 2.1, 0.3, 0.6, 0.25)), shade(colour, 0.12), "matte", 0.42),
    )


# ---- boxing ------------------------------------------------------------------------------------------------


@trait("worn", slot="hands", en=("boxing gloves",), fr=("des gants de boxe",))
def boxing_gloves(gloves: Colour = RED, cuffs: Colour = WHITE, *, on: Wearer) -> Parts:
    return _boxing_gloves(gloves, cuffs, on.body)


@cache
def _boxing_gloves(colour: Colour, cuff: Colour, body: Body) -> Parts:
    fists, wrists, laces = [], [], []
    for arm in arms(body):
        start, way = sleeve_end(arm, 1.55)
        end = tuple(w + 3.0 * d for w, d in zip(arm.wrist, way, strict=True))
        wrists.append(oriented(can(7.0, 7.6, 1.6), start, end))  # type: ignore[arg-type]
        s = 1 if arm.shoulder[0] > 0 else -1
        x, y, z = arm.fist
        aim = np.array(arm.fist) - np.array(arm.wrist)
        aim /= np.linalg.norm(aim)
        mitt = join(
            egg(7.4, 7.2, 7.4).at(x, y, z),
            egg(6.6, 6.4, 6.6).at(*(np.array(arm.fist) + aim * 3.2).tolist()),
            soft=3.0,
        )
        thumb = rod((x - s * 5.4, y - 3.4, z + 2.8), (x - s * 5.0, y - 5.6, z - 3.0), 3.0, 2.7)
        fists.append(join(mitt, thumb, soft=0.6))
        laces.append(oriented(lathe([(7.2, 0), (7.5, 0.4), (7.5, 1.4), (7.2, 1.8)], 0.2), start, end).at())  # type: ignore[arg-type]
    return (
        Part(union(*fists), colour, "plastic", 0.6),
        Part(union(*wrists), cuff, "plastic", 0.55),
        Part(union(*laces), colour, "plastic", 0.5),
    )


@trait("garment", slot="bottom", hides=("hem",), en=("boxing shorts", "boxing trunks"), fr=("un short de boxe",))
def boxing_shorts(shorts: Colour = RED, trim: Colour = WHITE, *, on: Wearer) -> Parts:
    """Satin, to the knee, a high waistband, a stripe and a slit at each side."""
    return _boxing_shorts(shorts, trim, on.body)


@cache
def _boxing_shorts(colour: Colour, trim: Colour, body: Body) -> Parts:
    form = legs(body, 17.0, 1.7, 0.9)
    sides = [
        layer(form, block(18, 3.4, 60).at(x=s * 21, y=0.2, z=16), 0.4, soft=0.3) & block(80, 80, 17.6).at(z=17.2)
        for s in (1, -1)
    ]
    waist = band(form, 33.6, 38.6, 1.1, 1.2, 0.8)
    ribs = [band(form, z, z + 0.6, 1.3, 0.6, 0.2) for z in (34.6, 35.9, 37.2)]
    return (
        Part(form, colour, "plastic", CELL),
        Part(union(*sides, waist, band(form, 17.0, 18.6, 0.35, 0.8, 0.4)), trim, "matte", TRIM),
        Part(union(*ribs), colour, "matte", 0.42),
    )


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("a judo gi", "judoka", "judo", "karateka", "karate", "martial artist", "taekwondo", "aikido", "jiu-jitsu"),
    fr=("un judogi", "judoka", "judo", "karatéka", "karaté", "aïkido", "taekwondo", "arts martiaux", "jujitsu",
        "kimono de judo"),
)  # fmt: skip
def judoka(jacket: Colour = WHITE, belt: Colour = BLACK, trousers: Colour = WHITE) -> Look:
    return garment("gi_jacket", jacket=jacket, belt=belt), garment("gi_trousers", trousers=trousers)


@trait(
    "outfit",
    en=("a boxing kit", "boxer", "boxing", "kickboxer", "kickboxing"),
    fr=("une tenue de boxe", "boxeur", "boxeuse", "boxe", "kickboxing", "boxe française"),
)
def boxer(
    gloves: Colour = RED, shorts: Colour = BLUE, trim: Colour = WHITE, top: Colour = WHITE, shoes: Colour = WHITE
) -> Look:
    return (
        garment("boxing_shorts", shorts=shorts, trim=trim),
        garment("sports_top", top=top, trim=shorts),
        worn("boxing_gloves", gloves=gloves, cuffs=trim),
        garment("high_tops", shoes=shoes),
    )
