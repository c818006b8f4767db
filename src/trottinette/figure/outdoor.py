"""Clothes of wheels and snow: cyclist, skier. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import creased, shade
from trottinette.figure.cut import arms, seam_band
from trottinette.figure.sewn import band, patch, pinned, seam
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    cuffs,
    cut,
    hands,
    stand_collar,
    zipper,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import block, can, polygon, rectangle, union
from trottinette.palette import (
    BLACK,
    NAVY,
    RED,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip

# ---- cycling -----------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("trunk",),
    en=("a cycling jersey",),
    fr=("un maillot de cycliste", "maillot de vélo", "maillot cycliste"),
)
def cycling_jersey(jersey: Colour = YELLOW, bands: Colour = BLACK, *, on: Wearer) -> Parts:
    """Tight and zipped, a band across the chest, three pockets at the back."""
    return _cycling_jersey(jersey, bands, on.body, on.tucked, on.under)


@cache
def _cycling_jersey(colour: Colour, bands: Colour, body: Body, tucked: bool, under: bool) -> Parts:
    hem, share = (37.0 if tucked else 32.0), 0.8
    made = cut(
        body, hem, 0.3 if tucked else 0.8, 0.0 if under else share, 0.95, -1.6 if tucked else 0.9, folds=0.6, mouth=0.0
    )
    lines = [band(made.form, z, z + 2.2, 0.3, 0.8, 0.25) for z in (38.4, 42.2)]
    lines += [
        patch(
            made.form,
            polygon([(17 * s, 54), (14.4 * s, 52), (12.6 * s, 45), (13.4 * s, 38), (18 * s, 38)], 1.0),
            0.32,
            side,
            soft=0.25,
            near=-0.5,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]
    if not under:
        lines += [seam_band(arm, share, 0.95, 0.0, 3.2, 3.2, 0.4) for arm in arms(body)]
    trim = [stand_collar(0.2, 65.2)]
    parts = [Part(made.cloth, colour, "matte", CELL), Part(union(*lines, *trim), bands, "matte", TRIM)]
    if not tucked:
        backs = [
            patch(made.form, rectangle(7.4, 8.4, 0.9).at(x, 38.0), 0.9, "back", soft=0.5) for x in (-8.2, 0.0, 8.2)
        ]
        tube_ = pinned(can(2.0, 8.0, 0.8).at(y=-0.6, z=-3.0), made.form, (0.0, 42.6), "back", 0.4)
        parts += [Part(union(*backs), shade(colour, 0.14), "matte", TRIM), Part(tube_, SKY, "plastic", 0.4)]
    return (*parts, *zipper(made.form, hem + 1.0, 60.0))


@trait(
    "garment",
    slot="bottom",
    en=("cycling shorts", "bib shorts"),
    fr=("un cuissard", "cuissard de vélo", "short de cycliste"),
)
def cycling_shorts(shorts: Colour = BLACK, trim: Colour = YELLOW, *, on: Wearer) -> Parts:
    """Tight, to the knee, coloured grippers, panels down the sides."""
    return _cycling_shorts(shorts, trim, on.body)


@cache
def _cycling_shorts(colour: Colour, trim: Colour, body: Body) -> Parts:
    form = legs(body, 17.6, 0.8)
    grip = band(form, 17.6, 20.4, 0.35, 0.8, 0.4)
    sides = [
        patch(form, polygon([(-3.4, 20), (3.6, 20), (2.4, 34), (-2.0, 34)], 0.8), 0.35, side, soft=0.3)
        for side in ("left", "right")
    ]
    return Part(form, colour, "matte", CELL), Part(union(grip, *sides), trim, "matte", TRIM)


# ---- snow --------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("a ski jacket",),
    fr=("une veste de ski", "blouson de ski"),
)
def ski_jacket(jacket: Colour = RED, second: Colour = NAVY, *, on: Wearer) -> Made:
    """Padded, two colours, a zip with a storm flap, a pass on the sleeve, thick gloves' cuffs."""
    return _ski_jacket(jacket, second, on.body)


@cache
def _ski_jacket(colour: Colour, second: Colour, body: Body) -> Made:
    hem = 27.5
    made = cut(body, hem, 2.0, 2.0, 1.7, 0.0, folds=0.5)
    rolls = [band(made.raw, z, z + 4.6, 0.7, 1.6, 1.7) for z in (42.6, 47.4)]
    top = (made.raw & block(100, 60, 20).at(z=52.4)).grown(0.6)
    vee = [
        patch(
            made.form,
            polygon([(0, 48.6), (18.0 * s, 53.6), (18.0 * s, 51.2), (0, 46.2)]),
            0.95,
            side,
            soft=0.4,
            near=-1.0,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]
    skirt = band(made.form, hem, hem + 3.0, 0.4, 1.0, 0.6)
    pockets = [
        patch(made.form, polygon([(6.0 * s, 40.0), (7.6 * s, 40.4), (12.6 * s, 34.0), (11.2 * s, 33.2)], 0.4), 0.7)
        for s in (1, -1)
    ]
    arm = body.left_arm
    pass_ = patch(made.raw, rectangle(4.0, 5.0, 0.6).at(-1.0, 47.0), 0.8, "left") if not arm.raised else None
    parts = [
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*rolls), colour, "matte", 0.55),
        Part(union(top, stand_collar(1.4, 67.0)), second, "matte", 0.6),
        Part(union(*vee), WHITE, "matte", TRIM),
        Part(union(skirt, *pockets, cuffs(body, 1.7, 3.0, 0.5)), second, "matte", TRIM),
        *zipper(made.form.grown(0.5), hem + 1.0, 60.0),
    ]
    if pass_:
        parts.append(Part(pass_, YELLOW, "plastic", SMALL))
    return Made(tuple(parts), made.form)


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("ski trousers", "snow trousers", "salopettes"),
    fr=("un pantalon de ski", "fuseau"),
)
def ski_trousers(trousers: Colour = NAVY, trim: Colour = WHITE, *, on: Wearer) -> Parts:
    """Padded, straight, a line down each side."""
    return _ski_trousers(trousers, trim, on.body)


@cache
def _ski_trousers(colour: Colour, trim: Colour, body: Body) -> Parts:
    form = legs(body, 7.0, 1.0, 0.4)
    sides = [seam(form, [(0.4, 8.0), (0.4, 34.0)], 0.7, side, lift=0.0) for side in ("left", "right")]
    knees = [patch(form, rectangle(9.6, 8.0, 3.0).at(9.0 * s, 18.6), 0.7, soft=0.7) for s in (1, -1)]
    return (
        Part(creased(form, leg_folds(form, 7.0)), colour, "matte", CELL),
        Part(union(*knees), shade(colour, 0.16), "matte", TRIM),
        Part(union(*sides), trim, "matte", TRIM),
    )


@trait(
    "worn",
    slot="hands",
    en=("ski gloves", "thick gloves", "work gloves"),
    fr=("des gants de ski", "gros gants", "gants de travail"),
)
def thick_gloves(gloves: Colour = BLACK, *, on: Wearer) -> Parts:
    return (Part(hands(on.body, 0.95), gloves, "matte", 0.55),)


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("a cycling kit", "cyclist", "cycling", "road cyclist", "mountain biker", "bike rider"),
    fr=("une tenue de cycliste", "cycliste", "vélo", "cyclisme", "cyclotouriste", "vététiste", "vtt"),
)  # fmt: skip
def cyclist(
    jersey: Colour = YELLOW,
    bands: Colour = BLACK,
    shorts: Colour = BLACK,
    helmet: Colour = WHITE,
    shoes: Colour = WHITE,
) -> Look:
    return (
        garment("cycling_jersey", jersey=jersey, bands=bands),
        garment("cycling_shorts", shorts=shorts, trim=jersey),
        worn("bicycle_helmet", shell=helmet),
        garment("sneakers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a ski suit", "skier", "skiing", "snowboarder", "snowboarding", "ski instructor"),
    fr=("une tenue de ski", "skieur", "skieuse", "ski", "snowboardeur", "snowboardeuse", "snowboard",
        "moniteur de ski", "monitrice de ski"),
)  # fmt: skip
def skier(
    jacket: Colour = RED, second: Colour = NAVY, trousers: Colour = NAVY, gloves: Colour = BLACK, boots: Colour = WHITE
) -> Look:
    return (
        garment("ski_jacket", jacket=jacket, second=second),
        garment("ski_trousers", trousers=trousers),
        worn("thick_gloves", gloves=gloves),
        worn("ski_goggles"),
        garment("combat_boots", shoes=boots),
    )
