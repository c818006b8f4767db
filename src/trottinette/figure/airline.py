"""Uniforms of an airline: pilot and cabin crew. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import shade
from trottinette.figure.cut import arms, trunk
from trottinette.figure.sewn import patch, pinned, prism, seam
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    bars,
    cut,
    domes,
    epaulettes,
    folded_collar,
    hoop,
    shield,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import block, carve, egg, join, polygon, rectangle, union
from trottinette.palette import (
    BLACK,
    GOLD,
    NAVY,
    RED,
    WHITE,
    Colour,
)

# ---- jackets -----------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("a pilot's jacket", "uniform jacket", "double-breasted jacket"),
    fr=("une veste de pilote", "veste d'uniforme", "veste croisée"),
)
def pilot_jacket(
    jacket: Colour = NAVY, braid: Colour = GOLD, shirt: Colour = WHITE, tie: Colour = BLACK, *, on: Wearer
) -> Made:
    """Double-breasted, gold buttons, rings on the sleeves, wings on the chest, a shirt and tie in its opening."""
    return _pilot_jacket(jacket, braid, shirt, tie, on.body)


@cache
def _pilot_jacket(colour: Colour, braid: Colour, shirt: Colour, tie: Colour, body: Body) -> Made:
    made = cut(body, 27.0, 1.3, loose=0.9, flare=0.8, folds=0.8)
    opening = prism(polygon([(-1.2, 47.5), (7.0, 61), (7.2, 67), (-7.2, 67), (-7.0, 61)]), near=0.0)
    inside = trunk(40.0, 0.0)
    lapels = [(1.0, 46.2), (4.2, 53.0), (7.0, 60.5), (9.2, 58.4), (13.0, 57.4), (11.8, 53.0), (6.0, 48.0)]
    front = [patch(made.form, polygon([(x * s, z) for x, z in lapels], 0.4), 0.9, soft=0.5, near=0.0) for s in (1, -1)]
    wrap = patch(made.form, polygon([(-6.6, 27.6), (-6.6, 44), (-1.6, 47.8), (2, 46), (9, 46), (9, 27.6)], 0.6), 0.5)
    flaps = [
        patch(made.form, polygon([(7.8 * s, 36), (14 * s, 36.4), (14 * s, 33.2), (7.8 * s, 32.8)], 0.6), 0.9)
        for s in (1, -1)
    ]
    knot = patch(inside, polygon([(-1.4, 59.2), (1.4, 59.2), (2.9, 44), (-2.9, 44)], 0.3), 1.3)
    top = pinned(egg(2.4, 1.9, 2.1), inside, (0, 58.6), lift=1.0)
    rings = [hoop(arm, 1.9 - 0.16 * i, 0.9, 1.0, 0.45) for arm in arms(body) for i in range(4)]
    wings = [(6.0, 52.8), (9.4, 51.6), (12.8, 52.8), (12.0, 51.0), (9.4, 50.4), (6.8, 51.0)]
    parts = (
        Part(carve(made.cloth, opening, soft=0.5), colour, "matte", CELL),
        Part(union(*front, wrap, *flaps, epaulettes(made.raw)), shade(colour, 0.1), "matte", TRIM),
        Part(union(inside & block(40, 40, 40).at(z=42), folded_collar(-0.3)), shirt, "matte", TRIM),
        Part(join(knot, top, soft=0.3), tie, "plastic", SMALL),
        Part(
            domes(made.form, [(s * 4.6 + 1.2, z) for s in (1, -1) for z in (43, 37.4, 31.8)], lift=0.5),
            braid,
            "metal",
            SMALL,
        ),
        Part(union(*rings, bars(made.raw, 3)), braid, "metal", 0.42),
        Part(
            union(patch(made.form, polygon(wings, 0.3), 0.8), shield(made.form, 9.4, 51.6, 1.8, 1.2)),
            braid,
            "metal",
            SMALL,
        ),
    )
    return Made(parts, made.form)


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("a fitted jacket", "cabin jacket"),
    fr=("une veste cintrée", "veste d'hôtesse"),
)
def cabin_jacket(jacket: Colour = NAVY, trim: Colour = RED, *, on: Wearer) -> Made:
    """Short fitted jacket without a collar, piped edges, wings on the chest."""
    return _cabin_jacket(jacket, trim, on.body)


@cache
def _cabin_jacket(colour: Colour, trim: Colour, body: Body) -> Made:
    made = cut(body, 31.0, 0.9, loose=0.6, flare=1.6, folds=0.7)
    vee = prism(polygon([(0, 50.5), (6.4, 61), (6.6, 67), (-6.6, 67), (-6.4, 61)]), near=0.0)
    inside = trunk(44.0, 0.0)
    line = [(8.4, 61.2), (6.4, 58.6), (3.4, 54.6), (0.0, 50.2), (0.0, 44.0), (0.6, 36.0), (4.4, 31.6)]
    piping = [
        seam(made.form, [(x * s + 0.0, z) for x, z in (line if s > 0 else line[:4])], 0.6, lift=0.1) for s in (1, -1)
    ]
    wings = [(6.4, 51.4), (9.4, 50.4), (12.4, 51.4), (11.4, 49.7), (9.4, 49.2), (7.4, 49.7)]
    pockets = [patch(made.form, rectangle(6.4, 1.6, 0.4).at(9.0 * s, 38.2), 0.7) for s in (1, -1)]
    parts = (
        Part(carve(made.cloth, vee, soft=0.5), colour, "matte", CELL),
        Part(inside & block(30, 40, 40).at(z=46), WHITE, "matte", TRIM),
        Part(union(*piping, *(hoop(a, 1.9, 0.6, 1.2, 0.4) for a in arms(body)), *pockets), trim, "matte", TRIM),
        Part(
            union(patch(made.form, polygon(wings, 0.3), 0.9), domes(made.form, [(0, 48.0), (0.1, 42.4)], 1.0)),
            GOLD,
            "metal",
            SMALL,
        ),
    )
    return Made(parts, made.form)


@trait(
    "outfit",
    en=("a pilot's uniform", "pilot", "airline pilot", "captain", "copilot"),
    fr=("un uniforme de pilote", "pilote", "pilote de ligne", "commandant de bord", "commandante de bord",
        "copilote", "aviateur", "aviatrice"),
)  # fmt: skip
def pilot(
    jacket: Colour = NAVY, shirt: Colour = WHITE, tie: Colour = BLACK, trousers: Colour = NAVY, shoes: Colour = BLACK
) -> Look:
    return (
        garment("pilot_jacket", jacket=jacket, shirt=shirt, tie=tie),
        worn("peaked_cap", crown=jacket, badge=GOLD),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a cabin crew uniform", "flight attendant", "cabin crew", "air hostess", "steward", "stewardess", "hostess",
        "receptionist"),
    fr=("une tenue d'hôtesse de l'air", "hôtesse de l'air", "hôtesse", "steward", "stewart", "personnel navigant",
        "agent d'escale", "agente d'escale", "réceptionniste"),
)  # fmt: skip
def cabin_crew(jacket: Colour = NAVY, trim: Colour = RED, skirt: Colour = NAVY, shoes: Colour = BLACK) -> Look:
    return (
        garment("cabin_jacket", jacket=jacket, trim=trim),
        garment("pencil_skirt", skirt=skirt),
        garment("tights"),
        worn("silk_scarf", silk=trim),
        worn("cabin_crew_hat", felt=jacket, trim=trim),
        garment("heels", shoes=shoes),
    )
