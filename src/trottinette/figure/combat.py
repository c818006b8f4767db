"""Clothes of the mat and the ring, of water, and of the stage: judo, boxing, swimming, diving, yoga, dance. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import between, creased, oriented, shade
from trottinette.figure.cut import arms, sleeve, sleeve_end, trunk
from trottinette.figure.sewn import band, layer, patch, pinned, prism, seam, stitches
from trottinette.figure.sportswear import sleeveless
from trottinette.figure.trimmings import CELL, SMALL, TRIM, cuffs, cut, hoop, one_piece, ruffled, zipper
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    common,
    egg,
    extrude,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    tube,
    union,
)  # fmt: skip
from trottinette.geometry.outline import Point2
from trottinette.palette import (
    BLACK,
    BLUE,
    GRAPHITE,
    LILAC,
    NAVY,
    PINK,
    PURPLE,
    RED,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
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
    ]  # type: ignore[arg-type]
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


# ---- water -------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    en=("a racing suit", "swimming costume", "swimsuit", "bathing suit"),
    fr=("un maillot de bain", "maillot de bain une pièce", "maillot une pièce", "combinaison de natation"),
)
def swimsuit(suit: Colour = NAVY, trim: Colour = TURQUOISE, *, on: Wearer) -> Parts:
    """Tight, without sleeves, to the thigh, a curved panel down each side."""
    return _swimsuit(suit, trim, on.body)


@cache
def _swimsuit(colour: Colour, trim: Colour, body: Body) -> Parts:
    top, cloth, rim = sleeveless(body, 33.0, 0.2, -0.6, 9.6)
    lower = legs(body, 20.0, 0.9, 0.0)
    panels = [
        patch(
            top,
            polygon([(17 * s, 52), (11.4 * s, 48.0), (9.4 * s, 41), (10.6 * s, 33.5), (17.6 * s, 33.5)], 0.8),
            0.3,
            side,
            soft=0.25,
            near=-0.5,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]  # type: ignore[misc]
    return (
        Part(join(cloth, lower, soft=2.0), colour, "plastic", CELL),
        Part(union(rim, *panels, band(lower, 20.0, 21.6, 0.35, 0.8, 0.3)), trim, "plastic", TRIM),
    )


@trait(
    "garment",
    slot="bottom",
    en=("swim trunks", "board shorts", "swim shorts"),
    fr=("un short de bain", "maillot de bain short", "boardshort"),
)
def swim_trunks(trunks: Colour = TURQUOISE, trim: Colour = WHITE, *, on: Wearer) -> Parts:
    """Loose, to the knee, a drawstring."""
    from trottinette.figure.sportswear import _sport_shorts

    return _sport_shorts(trunks, trim, on.body, 18.0, 1.5, 1.4)


@trait(
    "garment",
    slot="top",
    hides=("trunk",),
    en=("a rash vest", "rash guard"),
    fr=("un lycra", "t-shirt anti-uv", "top de surf"),
)
def rash_vest(vest: Colour = WHITE, sleeves: Colour = TURQUOISE, *, on: Wearer) -> Parts:
    """Tight, with coloured sleeves to the elbow and a high neck."""
    return _rash_vest(vest, sleeves, on.body, on.tucked, on.under)


@cache
def _rash_vest(colour: Colour, second: Colour, body: Body, tucked: bool, under: bool) -> Parts:
    made = cut(
        body, 37.0 if tucked else 32.0, 0.3 if tucked else 0.7, 0.0 if under else 0.95, 0.6, -1.6 if tucked else 0.7
    )
    neck = lathe([(8.4, 60.8), (8.7, 65), (9.9, 65), (11.0, 60.8)], 0.4).at(y=0.4)
    flanks = [
        patch(
            made.form,
            polygon([(17 * s, 54), (13.6 * s, 52), (10.4 * s, 44), (12.4 * s, 38), (18 * s, 38)], 1.2),
            0.3,
            side,
            soft=0.25,
            near=-0.5,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]  # type: ignore[misc]
    parts = [Part(made.cloth, colour, "matte", CELL), Part(union(neck, *flanks), second, "matte", TRIM)]
    if not under:
        ends = [
            layer(
                sleeve(arm, 0.6, 0.95, 0.0, 0.0),
                between(sleeve_end(arm, 0.5)[0], sleeve_end(arm, 0.95)[0], 11.0),
                0.35,
                0.8,
                0.3,
            )
            for arm in arms(body)
        ]
        parts.append(Part(union(*ends), second, "matte", TRIM))
    return tuple(parts)


@trait("garment", slot="shoes", en=("flippers", "fins", "swim fins"), fr=("des palmes",))
def flippers(flippers: Colour = YELLOW) -> Parts:
    """Long ribbed blades in front of a rubber shoe."""
    return _flippers(flippers)


@cache
def _flippers(colour: Colour) -> Parts:
    shoe = join(egg(7.4, 9.6, 6.4).at(y=-4.0, z=4.2), egg(7.0, 7.0, 7.6).at(x=-0.6, y=0.8, z=7.0), soft=3.0)
    shoe = common(shoe, block(40, 40, 40), 0.8)
    blade = polygon(
        [(-6.0, -9.0), (6.0, -9.0), (9.4, -27.0), (5.4, -29.4), (0, -27.6), (-5.4, -29.4), (-8.6, -27.0)], 2.0
    )
    fin = extrude(blade, 2.4, 0.9)
    ribs = [rod((x * 0.62, -9.0, 2.6), (x, -26.4, 2.0), 1.2, 0.8) for x in (-7.8, -2.6, 2.6, 8.2)]
    strap = ring(7.2, 0.9).at(x=-0.6, y=0.8, z=9.0)
    return tuple(
        Part(one.turned(z=9.0).at(x=10.6).mirrored(), tint, "plastic", 0.5)
        for one, tint in (
            (common(join(shoe, fin, soft=1.6), block(80, 80, 40), 0.3), colour),
            (union(*ribs, strap), shade(colour, 0.35)),
        )
    )


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a wetsuit", "diving suit"),
    fr=("une combinaison de plongée", "combinaison néoprène", "combinaison de surf"),
)
def wetsuit(suit: Colour = BLACK, panels: Colour = BLUE, *, on: Wearer) -> Parts:
    """Neoprene: coloured shoulders and flanks, ribbed knees, a zip, a high neck."""
    return _wetsuit(suit, panels, on.body)


@cache
def _wetsuit(colour: Colour, panels: Colour, body: Body) -> Parts:
    made = one_piece(body, -0.1, 6.4, 0.3, 0.35)
    flanks = [
        patch(
            made.form,
            polygon([(17 * s, 53), (12.6 * s, 49), (9.6 * s, 40), (11.6 * s, 30), (14.0 * s, 12), (18.5 * s, 12)], 1.5),
            0.35,
            side,
            soft=0.3,
            near=-0.5,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]  # type: ignore[misc]
    bands = [hoop(arm, share, 0.3, wide, 0.35) for arm in arms(body) for share, wide in ((1.34, 1.6), (1.2, 5.0))]
    neck = lathe([(8.2, 60.2), (8.5, 66), (9.7, 66), (10.8, 60.4)], 0.4).at(y=0.4)
    knees = [
        patch(made.form, rectangle(8.6, 1.2, 0.5).at(8.9 * s, z), 0.7, soft=0.4)
        for s in (1, -1)
        for z in (21.6, 19.4, 17.2)
    ]
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*flanks, *bands), panels, "matte", TRIM),
        Part(union(neck, *knees), shade(colour, 0.3), "matte", TRIM),
        *zipper(made.form, 40.0, 60.5, colour=panels),
        Part(patch(made.form, rectangle(6.2, 2.0, 0.6).at(8.0, 52.6), 0.5), WHITE, "plastic", SMALL),
    )


@trait(
    "worn",
    slot="back",
    en=("a diving tank", "air tank", "scuba tank"),
    fr=("une bouteille de plongée", "bouteille d'air"),
)
def diving_tank(tank: Colour = YELLOW, straps: Colour = GRAPHITE, *, on: Wearer) -> Parts:
    """A cylinder with its valve, harnessed on the back; a hose and its mouthpiece on the chest."""
    return _diving_tank(tank, straps)


@cache
def _diving_tank(colour: Colour, straps: Colour) -> Parts:
    form = trunk(30.0, 0.6)
    tank = can(6.4, 26.0, 4.0).at(y=17.6, z=33.0)
    plate = block(14.0, 4.0, 21.0, 1.6).at(y=12.4, z=36.0)
    held = union(
        plate,
        lathe([(6.3, 0), (6.9, 0), (6.9, 2.2), (6.3, 2.2)], 0.3).at(y=17.6, z=39.0),
        band(form, 37.6, 39.8, 0.7, 0.8, 0.4),
    )
    for s in (1, -1):
        for side in ("front", "back"):
            drawn = polygon([(9.0 * s, 38), (12.0 * s, 38), (12.6 * s, 67), (9.6 * s, 67)])
            held = held | patch(form.grown(0.2), drawn, 0.8, side, soft=0.4, near=-2.5)  # type: ignore[arg-type]
    hose = tube(
        [
            (4.0, 18.0, 60.5),
            (12.0, 14.0, 63.4),
            (15.4, 2.0, 64.6),
            (12.4, -9.0, 59.4),
            (9.4, -13.4, 53.0),
            (7.8, -14.4, 49.4),
        ],
        1.15,
    )
    mouth = join(
        can(2.9, 2.6, 0.9).turned(x=90).at(7.4, -13.0, 47.4), block(3.0, 2.0, 2.0, 0.7).at(7.4, -14.8, 45.6), soft=0.4
    )
    valve = union(can(2.4, 2.8, 0.8).at(y=17.6, z=58.6), can(1.5, 5.0, 0.6).turned(y=90).at(2.0, 17.6, 61.0))
    return (
        Part(tank, colour, "plastic", 0.6),
        Part(held, straps, "matte", TRIM),
        Part(union(hose, mouth), BLACK, "plastic", 0.42),
        Part(
            union(valve, pinned(block(4.4, 1.2, 3.0, 0.5).at(z=-1.5), form, (0, 38.7), lift=0.8)),
            SILVER,
            "metal",
            SMALL,
        ),
    )


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


@trait(
    "outfit",
    en=("a swimsuit", "swimmer", "swimming", "water polo player"),
    fr=("un maillot de bain", "nageur", "nageuse", "natation", "maître-nageur", "maîtresse-nageuse", "aquagym"),
)
def swimmer(suit: Colour = NAVY, trim: Colour = TURQUOISE, cap: Colour = TURQUOISE) -> Look:
    return garment("swimsuit", suit=suit, trim=trim), worn("swim_cap", cap=cap)


@trait(
    "outfit",
    en=("a wetsuit and a tank", "diver", "scuba diver", "diving", "scuba diving", "freediver"),
    fr=(
        "une combinaison et une bouteille de plongée",
        "plongeur",
        "plongeuse",
        "plongée",
        "plongée sous-marine",
        "apnéiste",
    ),
)
def diver(suit: Colour = BLACK, panels: Colour = BLUE, tank: Colour = YELLOW) -> Look:
    return (
        garment("wetsuit", suit=suit, panels=panels),
        worn("diving_tank", tank=tank),
        worn("diving_mask", frame=tank),
        garment("flippers", flippers=tank),
    )


@trait(
    "outfit",
    en=("swim shorts and a rash vest", "surfer", "surfing", "kitesurfer", "windsurfer", "bodyboarder"),
    fr=("un short de bain et un lycra", "surfeur", "surfeuse", "surf", "kitesurfeur", "kitesurfeuse", "véliplanchiste"),
)
def surfer(shorts: Colour = TURQUOISE, trim: Colour = WHITE, vest: Colour = WHITE) -> Look:
    return (
        garment("swim_trunks", trunks=shorts, trim=trim, pattern="flowers", second=trim),
        garment("rash_vest", vest=vest, sleeves=shorts),
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
