"""Clothes that protect: firefighter, paramedic, mechanic. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import creased, shade
from trottinette.figure.sewn import band, patch, pinned, seam
from trottinette.figure.trimmings import (
    CELL,
    HI_VIS,
    SHINE,
    SMALL,
    TRIM,
    cuffs,
    cut,
    folded_collar,
    knee_pads,
    one_piece,
    pocket,
    shining,
    stand_collar,
    two,
    zipper,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import (
    block,
    can,
    carve,
    join,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    GRAPHITE,
    NAVY,
    ORANGE,
    RED,
    SILVER,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip

# ---- firefighter -------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("a fire jacket", "turnout coat", "firefighter's coat"),
    fr=("une veste de pompier", "veste de feu"),
)
def fire_jacket(jacket: Colour = NAVY, bands: Colour = HI_VIS, *, on: Wearer) -> Made:
    """Thick, to the thigh: clasps under a storm flap, a high collar, shining bands, a radio on the chest."""
    return _fire_jacket(jacket, bands, on.body)


@cache
def _fire_jacket(colour: Colour, bands: Colour, body: Body) -> Made:
    hem = 25.0
    made = cut(body, hem, 2.0, 2.0, 1.6, 1.0, folds=0.9)
    flap = patch(made.form, polygon([(-3.0, hem + 0.4), (3.0, hem + 0.4), (3.0, 60.4), (-3.0, 60.4)], 0.5), 0.8)
    clasp = union(
        block(5.6, 1.0, 1.3, 0.4),
        block(1.8, 1.5, 2.3, 0.5).at(x=2.6, z=-0.5),
        block(1.8, 1.5, 2.3, 0.5).at(x=-2.6, z=-0.5),
    )
    clasps = [pinned(clasp.at(z=-0.6), made.form, (0, z), lift=1.2) for z in (54.4, 48.4, 37.0, 31.4)]
    radio = join(block(4.0, 2.8, 6.4, 0.8).at(z=-3.6), rod((1.1, 0, 2.0), (1.1, 0, 6.8), 0.5), soft=0.2)
    trim = shade(colour, 0.3)
    parts = (
        Part(made.cloth, colour, "matte", CELL),
        Part(
            union(flap, two(made.form, 10.6, 37.6, 8.2, 6.4, flap=True), stand_collar(1.4, 66.6)),
            shade(colour, 0.1),
            "matte",
            TRIM,
        ),
        *shining(body, made.form, (hem + 2.0, 41.6), 1.6, (0.9, 1.66), bands, 3.6),
        Part(union(*clasps), SILVER, "metal", SMALL),
        Part(
            union(pinned(radio, made.form, (-10.0, 51.6), lift=1.2), cuffs(body, 1.6, 2.0, 0.5)), trim, "plastic", TRIM
        ),
        Part(pinned(can(1.3, 3.4, 0.5).turned(x=90), made.form, (10.0, 52.4), lift=0.6), YELLOW, "plastic", SMALL),
        Part(patch(made.form, rectangle(13.0, 4.4, 0.4).at(0, 52.6), 0.5, "back"), SHINE, "plastic", TRIM),
    )
    return Made(parts, made.form)


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("fire trousers", "turnout trousers"),
    fr=("un pantalon de pompier", "surpantalon"),
)
def fire_trousers(trousers: Colour = NAVY, bands: Colour = HI_VIS, *, on: Wearer) -> Parts:
    """Thick, padded knees, a shining band above the boots."""
    return _fire_trousers(trousers, bands, on.body)


@cache
def _fire_trousers(colour: Colour, bands: Colour, body: Body) -> Parts:
    hem = 6.6
    form = legs(body, hem, 1.0)
    return (
        Part(creased(form, leg_folds(form, hem)), colour, "matte", CELL),
        *shining(body, form, (hem + 7.6,), 0.0, (), bands, 3.4),
        Part(knee_pads(form, 0.9), shade(colour, 0.3), "matte", TRIM),
    )


# ---- paramedic ---------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("a rescue jacket", "paramedic's jacket", "ambulance jacket"),
    fr=("une veste de secours", "veste d'ambulancier", "veste de secouriste"),
)
def rescue_jacket(jacket: Colour = ORANGE, second: Colour = NAVY, *, on: Wearer) -> Made:
    """Two colours, shining bands, a six-armed star on chest and back, a radio."""
    return _rescue_jacket(jacket, second, on.body)


@cache
def _rescue_jacket(colour: Colour, second: Colour, body: Body) -> Made:
    hem = 28.0
    made = cut(body, hem, 1.5, 2.0, 1.2, 0.5)
    foot = (made.form & block(60, 60, 11).at(z=hem)).grown(0.35)
    arms_ = rectangle(1.9, 7.4, 0.3)
    drawn = arms_ | arms_.turned(60) | arms_.turned(-60)
    stars = [
        patch(made.form, drawn.at(9.2, 51.2), 0.7, soft=0.3),
        patch(made.form, drawn.at(0, 51.0), 0.7, "back", soft=0.3),
    ]
    radio = join(block(3.8, 2.6, 6.0, 0.8).at(z=-3.4), rod((1.1, 0, 2.0), (1.1, 0, 6.0), 0.5), soft=0.2)
    parts = (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(foot, stand_collar(0.8), cuffs(body, 1.2, 4.0, 0.35)), second, "matte", 0.6),
        *shining(body, made.form, (38.6,), 1.2, (0.98, 1.56), HI_VIS, 3.6, 0.5),
        *zipper(made.form, hem + 1.0, 60.0),
        Part(union(*stars), WHITE, "plastic", SMALL),
        Part(pinned(radio, made.form, (-9.8, 52.0), lift=1.0), BLACK, "plastic", TRIM),
        Part(two(made.form, 9.6, 36.4, 7.4, 6.4, flap=True).grown(0.25), shade(second, 0.14), "matte", TRIM),
    )
    return Made(parts, made.form)


# ---- mechanic ----------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a boiler suit", "coveralls", "jumpsuit"),
    fr=("une combinaison de travail", "bleu de mécanicien", "combinaison"),
)
def boiler_suit(suit: Colour = BLUE, label: Colour = WHITE, rag: Colour = RED, *, on: Wearer) -> Parts:
    """Zipped up the front, a name label, tools in the pocket, a rag hanging out, smears of oil."""
    return _boiler_suit(suit, label, rag, on.body)


@cache
def _boiler_suit(colour: Colour, label: Colour, rag: Colour, body: Body) -> Parts:
    made = one_piece(body, 0.9, 6.4, 0.9)
    trim = shade(colour, 0.12)
    belt = band(made.form, 36.8, 39.2, 0.55, 0.8, 0.4)
    sewn = [belt, folded_collar(0.8, 0.6), cuffs(body, 0.9, 3.2, 0.55), two(made.form, 8.6, 52.2, 7.0, 6.4, flap=True)]
    sewn += [two(made.form, 8.4, 31.0, 7.4, 7.4, "back"), pocket(made.form, 0.4, 26, 7.4, 8.0, "left")]
    lines = [seam(made.form, [(11.0 * s, 36.0), (14.4 * s, 31.0)], 0.5) for s in (1, -1)]
    cloth = smooth([(-2.4, 2.0), (1.8, 2.4), (2.8, -3.0), (1.6, -8.0), (0.2, -5.6), (-1.8, -9.4), (-3.0, -3.0)], 3)
    hanging = pinned(slab(cloth, 1.8, 0.8), made.form, (13.2, 33.6), lift=0.6)
    spots = [((-5.6, 24.6), 2.4), ((10.4, 16.6), 2.0), ((-10.6, 44.0), 1.8), ((4.6, 41.8), 1.4)]
    smear = [(1, 0), (0.6, 0.8), (-0.3, 0.7), (-1.2, 0.3), (-0.8, -0.6), (0.2, -0.8)]
    oil = [
        patch(made.form, smooth([(size * a, size * b) for a, b in smear], 4).at(*at), 0.3, soft=0.3)
        for at, size in spots
    ]
    spanner = union(
        rod((0, -0.9, -1), (0, -0.9, 3.6), 0.8),
        carve(can(1.9, 1.3, 0.4).turned(x=90).at(y=-0.3, z=5.0), block(1.4, 4, 3).at(z=5.2), soft=0.2),
    )
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*sewn, *lines), trim, "matte", TRIM),
        *zipper(made.form, 39.6, 59.0),
        Part(patch(made.form, rectangle(6.0, 2.2, 1.0).at(8.6, 55.0), 0.8), label, "matte", SMALL),
        Part(hanging, rag, "matte", TRIM),
        Part(union(*oil), Colour("#23242a", "#23242a"), "plastic", TRIM),
        Part(pinned(spanner, made.form, (-9.6, 53.4), lift=0.8), SILVER, "metal", SMALL),
    )


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("a firefighter's kit", "firefighter", "fireman", "firewoman", "fire brigade"),
    fr=("une tenue de pompier", "pompier", "pompière", "sapeur-pompier", "sapeuse-pompière", "pompier volontaire"),
)
def firefighter(
    jacket: Colour = NAVY, trousers: Colour = NAVY, bands: Colour = HI_VIS, helmet: Colour = RED, boots: Colour = BLACK
) -> Look:
    return (
        garment("fire_jacket", jacket=jacket, bands=bands),
        garment("fire_trousers", trousers=trousers, bands=bands),
        worn("fire_helmet", shell=helmet),
        garment("combat_boots", shoes=boots),
    )


@trait(
    "outfit",
    en=("a paramedic's uniform", "paramedic", "ambulance driver", "first aider", "lifesaver", "emergency doctor"),
    fr=("une tenue d'ambulancier", "ambulancier", "ambulancière", "secouriste", "urgentiste", "médecin urgentiste",
        "sauveteur", "sauveteuse", "samu"),
)  # fmt: skip
def paramedic(jacket: Colour = ORANGE, trousers: Colour = NAVY, shoes: Colour = BLACK) -> Look:
    return (
        garment("rescue_jacket", jacket=jacket, second=trousers),
        garment("combat_trousers", trousers=trousers),
        garment("combat_boots", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a boiler suit", "mechanic", "car mechanic", "garage owner", "technician", "welder", "factory worker",
        "machinist"),
    fr=("une combinaison de mécanicien", "mécanicien", "mécanicienne", "mécano", "garagiste", "technicien",
        "technicienne", "soudeur", "soudeuse", "carrossier", "carrossière", "ajusteur", "bricoleur", "bricoleuse"),
)  # fmt: skip
def mechanic(suit: Colour = BLUE, rag: Colour = RED, cap: Colour = GRAPHITE, boots: Colour = BROWN) -> Look:
    return (
        garment("boiler_suit", suit=suit, rag=rag),
        worn("cap", crown=cap, peak=cap),
        garment("work_boots", shoes=boots),
    )
