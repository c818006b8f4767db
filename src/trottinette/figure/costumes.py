"""Costumes: superhero, pirate, clown, rocker. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import legs
from trottinette.figure.cloth import Side, creased, shade
from trottinette.figure.cut import arms, elbow_folds, trunk, trunk_folds
from trottinette.figure.robes import robe_form, sleeve_rims
from trottinette.figure.sewn import band, layer, patch, pinned, prism, seam
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    buckle,
    cuffs,
    cut,
    domes,
    epaulettes,
    hands,
    hoop,
    one_piece,
    ruffled,
    wide_sleeve,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import Solid, block, can, carve, egg, join, lathe, polygon, star, union
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    BURGUNDY,
    GOLD,
    GRAPHITE,
    RED,
    SILVER,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip

BOTH: tuple[Side, Side] = ("front", "back")


# ---- superhero ---------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a superhero suit",),
    fr=("une combinaison de super-héros", "costume de super-héros", "costume de super-héroïne"),
)
def hero_suit(suit: Colour = BLUE, second: Colour = RED, emblem: Colour = YELLOW, *, on: Wearer) -> Parts:
    """Tight: trunks and gloves in a second colour, a belt, a shield on the chest for a letter."""
    return _hero_suit(suit, second, emblem, on.body)


@cache
def _hero_suit(colour: Colour, second: Colour, emblem: Colour, body: Body) -> Parts:
    made = one_piece(body, 0.1, 7.0, 0.4, 0.4)
    chest = trunk(33.0, 0.1, 0.3)
    muscles = [egg(5.6, 2.2, 4.4).at(5.2 * s, -11.0, 52.4) for s in (1, -1)]
    muscles += [egg(2.6, 1.3, 2.0).at(2.9 * s, -11.4, z) for s in (1, -1) for z in (45.6, 41.8)]
    cloth = join(made.cloth, *muscles, soft=1.8)
    shield = [(-6.6, 56.0), (0, 57.4), (6.6, 56.0), (6.0, 49.4), (0, 44.2), (-6.0, 49.4)]
    badge = patch(chest.grown(0.9), polygon(shield, 0.8), 1.2, deep=1.6, soft=0.4)
    edge = patch(chest.grown(0.9), polygon(shield, 0.8).grown(0.9), 0.8, deep=1.6, soft=0.4)
    sign = patch(chest.grown(0.9), star(5, 3.6, 1.6, 0.2).at(0, 51.4), 1.6, deep=-0.6, soft=0.25)
    lower = legs(body, 12.0, 0.5)
    brief = [(-18, 38), (18, 38), (18, 32.0), (9.0, 27.0), (3.4, 23.8), (-3.4, 23.8), (-9.0, 27.0), (-18, 32.0)]
    trunks = [patch(lower, polygon(brief), 0.35, side, soft=0.4, near=-0.5) for side in BOTH]
    gloves = [hands(body, 0.5), *(hoop(arm, 1.98, 0.5, 8.0, 0.25) for arm in arms(body))]
    gloves += [hoop(arm, 1.5, 0.5, 1.8, 0.9) for arm in arms(body)]
    belt = band(made.form, 35.4, 38.6, 0.8, 0.8, 0.5)
    plate = pinned(egg(3.4, 1.5, 2.6), made.form, (0, 37.0), lift=0.8)
    return (
        Part(cloth, colour, "matte", CELL),
        Part(union(*trunks, *gloves), second, "plastic", 0.55),
        Part(edge, second, "plastic", TRIM),
        Part(badge, emblem, "plastic", TRIM, role="chest"),
        Part(sign, second, "plastic", SMALL, role="number"),
        Part(union(belt, plate), emblem, "plastic", TRIM),
    )


# ---- pirate ------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk"),
    en=("a pirate's coat", "frock coat"),
    fr=("un manteau de pirate", "redingote"),
)
def pirate_coat(coat: Colour = BURGUNDY, braid: Colour = GOLD, *, on: Wearer) -> Made:
    """Open, to the knee, braided edges, broad turned cuffs with buttons, flaps."""
    return _pirate_coat(coat, braid, on.body)


@cache
def _pirate_coat(colour: Colour, braid: Colour, body: Body) -> Made:
    form = robe_form(15.0, 1.5, 1.6)
    raw = join(form, *(wide_sleeve(arm, 0.9, 1.9, 8.4) for arm in arms(body)), soft=2.4)
    edge = [(9.4, 14.0), (7.0, 24.0), (5.6, 38.0), (4.8, 50.0), (7.2, 61.0), (8.4, 68.0)]
    opening = prism(polygon([*edge, *((-x, z) for x, z in reversed(edge))]), near=0.0)
    inside = robe_form(11.0, 0.1, 0.6) & block(80, 80, 24).at(z=4)
    folds = trunk_folds(form, 36, 0.6) + [fold for arm in arms(body) for fold in elbow_folds(arm, 0.9)]
    vent = block(0.9, 12, 14).at(y=15, z=13)
    cloth = carve(creased(raw, folds), opening, inside, vent, soft=0.5)
    lines = [seam(form, [((x + 0.5) * s, z) for x, z in edge[1:-1]], 0.8, lift=0.1) for s in (1, -1)]
    lapels = [(5.4, 47.0), (7.6, 60.0), (12.6, 58.6), (11.4, 52.0), (8.0, 45.0)]
    turned = [patch(form, polygon([(x * s, z) for x, z in lapels], 0.6), 0.9, soft=0.5, near=0.0) for s in (1, -1)]
    flap = [(8.6, 34.0), (15.8, 34.6), (15.6, 30.2), (12.2, 29.0), (8.8, 29.8)]
    flaps = [patch(form, polygon([(x * s, z) for x, z in flap], 0.5), 0.8) for s in (1, -1)]
    rows = [(8.4 * s, z) for s in (1, -1) for z in (42.0, 37.6)] + [
        (x * s, 32.0) for s in (1, -1) for x in (10.4, 13.8)
    ]
    rims = sleeve_rims(body, 0.9, 1.9, 8.4, 5.4, 0.8)
    parts = (
        Part(cloth, colour, "matte", CELL),
        Part(union(rims, *turned, *flaps), shade(colour, 0.25), "matte", TRIM),
        Part(
            union(
                *lines,
                sleeve_rims(body, 0.9, 1.9, 8.4, 1.2, 1.1),
                band(form, 15.0, 16.4, 0.3, 0.8, 0.3) - opening - vent,
            ),
            braid,
            "plastic",
            TRIM,
        ),
        Part(domes(form, rows, 1.0, 0.6), braid, "metal", SMALL),
    )
    return Made(parts, form)


@trait(
    "worn",
    slot="waist",
    en=("a sash belt", "cummerbund"),
    fr=("une ceinture de tissu", "ceinture de flanelle", "large ceinture"),
)
def waist_sash(sash: Colour = RED, *, on: Wearer) -> Parts:
    """Cloth wound about the waist, its ends hanging at the side."""
    return _waist_sash(sash)


@cache
def _waist_sash(colour: Colour) -> Parts:
    form = trunk(28.0, 0.9)
    rolls = [band(form, z, z + 2.6, 0.7, 0.8, 0.9) for z in (34.4, 36.6, 38.8)]
    knot = pinned(join(egg(2.2, 1.6, 2.6), egg(1.6, 1.8, 1.4).at(y=-0.5), soft=0.3), form, (-9.6, 37.8), lift=1.4)
    tails = (
        [(-10.6, 38.0), (-7.6, 38.0), (-6.4, 25.4), (-10.4, 24.2)],
        [(-12.4, 37.6), (-9.8, 37.6), (-10.8, 28.0), (-14.2, 29.0)],
    )
    ends = [patch(trunk(20.0, 1.4, 1.5), polygon(one, 0.4), 0.9, deep=0.6, soft=0.5) for one in tails]
    return Part(union(*rolls), colour, "matte", TRIM), Part(union(knot, *ends), shade(colour, 0.12), "matte", TRIM)


# ---- clown -------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a clown suit",),
    fr=("un costume de clown",),
)
def clown_suit(suit: Colour = YELLOW, ruff: Colour = RED, pompoms: Colour = BLUE, *, on: Wearer) -> Parts:
    """Baggy, a pleated ruff, frilled wrists and ankles, pompoms down the front."""
    return _clown_suit(suit, ruff, pompoms, on.body)


@cache
def _clown_suit(colour: Colour, ruff: Colour, pompoms: Colour, body: Body) -> Parts:
    made = one_piece(body, 2.4, 8.0, 1.6, 0.8)
    collar = []
    for wide, z, count in ((25.0, 63.0, 18), (20.5, 65.0, 16)):
        rim = [(7.0, z - 2.0), (wide - 1.2, z - 1.3), (wide, z - 0.7), (wide - 0.4, z + 0.3), (7.0, z + 1.6)]
        collar.append(ruffled(lathe(rim, 0.4).stretched(y=0.86).at(y=0.8), count, 1.3))
    frills = [hoop(arm, 1.98, 1.6, 2.6, 1.3) for arm in arms(body)]
    frills += [band(made.form, 8.2, 10.8, 1.1, 1.0, 1.0)]
    fluff = [pinned(egg(2.5, 2.3, 2.5), made.form, (0, z), lift=0.8) for z in (53.4, 46.2, 39.0)]
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*collar), ruff, "matte", 0.6),
        Part(union(*frills), ruff, "matte", TRIM),
        Part(union(*fluff), pompoms, "matte", TRIM),
    )


# ---- rock --------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk"),
    en=("a biker jacket", "leather jacket", "motorcycle jacket"),
    fr=("un perfecto", "blouson en cuir", "veste en cuir", "blouson de motard", "blouson noir"),
)
def biker_jacket(jacket: Colour = BLACK, metal: Colour = SILVER, *, on: Wearer) -> Made:
    """Leather: a slanted zip left open, broad lapels with snaps, studded shoulders, zipped pockets, a belt."""
    return _biker_jacket(jacket, metal, on.body)


@cache
def _biker_jacket(colour: Colour, metal: Colour, body: Body) -> Made:
    hem = 30.5
    made = cut(body, hem, 1.4, 2.0, 1.0, -0.2)
    edge = [(4.6, 29.0), (4.2, 40.0), (5.2, 50.0), (7.2, 60.0), (8.0, 68.0)]
    opening = prism(polygon([*edge, *((-x, z) for x, z in reversed(edge))]), near=0.0)
    lapel = [(4.6, 41.0), (7.0, 60.0), (11.4, 60.0), (13.6, 53.4), (9.4, 47.4)]
    lapels = [patch(made.form, polygon([(x * s, z) for x, z in lapel], 0.5), 1.1, soft=0.5, near=0.0) for s in (1, -1)]
    back = patch(
        made.raw, polygon([(-11, 61.6), (11, 61.6), (12.0, 67), (-12.0, 67)], 1.0), 1.2, "back", soft=0.6, near=-2.0
    )
    belt = band(made.form, hem, hem + 3.2, 0.5, 1.0, 0.5) - opening
    zips = [seam(made.form, [(x * s, z) for x, z in [(4.7, 31.4), *edge[1:3]]], 0.55, lift=0.15) for s in (1, -1)]
    zips += [
        seam(made.form, line, 0.55, lift=0.1)
        for line in ([(7.6, 42.6), (13.6, 45.0)], [(8.0, 35.6), (14.0, 37.4)], [(-8.0, 35.6), (-14.0, 37.4)])
    ]
    studs = [
        layer(made.raw, _spot(x * s, y), 0.7, 0.5, 0.2)
        for s in (1, -1)
        for x in (12.4, 14.6, 16.8)
        for y in (-1.8, 0.6, 3.0)
    ]
    snaps = [
        pinned(egg(0.95, 0.7, 0.95), made.form, (x * s, z), lift=1.0)
        for s in (1, -1)
        for x, z in ((11.8, 54.2), (8.6, 59.0))
    ]
    parts = (
        Part(carve(made.cloth, opening, soft=0.4), colour, "plastic", CELL),
        Part(
            union(*lapels, back, belt, epaulettes(made.raw, 0.6), cuffs(body, 1.0, 2.0, 0.35)),
            shade(colour, 0.16),
            "plastic",
            TRIM,
        ),
        Part(union(*zips, *snaps, buckle(made.form, hem + 1.6, 4.4, 3.6, 0.9, 7.6)), metal, "metal", SMALL),
        Part(union(*studs), metal, "metal", SMALL),
    )
    return Made(parts, made.form)


def _spot(x: float, y: float) -> Solid:
    return can(0.75, 20).at(x, y, 55)


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("a superhero suit", "superhero", "superheroine", "hero", "heroine"),
    fr=("une tenue de super-héros", "super-héros", "super-héroïne", "superhéros", "superhéroïne", "héros", "héroïne"),
)
def superhero(suit: Colour = BLUE, cape: Colour = RED, emblem: Colour = YELLOW, boots: Colour = RED) -> Look:
    return (
        garment("hero_suit", suit=suit, second=cape, emblem=emblem),
        worn("cape", cape=cape),
        garment("boots", shoes=boots),
    )


@trait(
    "outfit",
    en=("a pirate's coat", "pirate", "buccaneer", "privateer", "pirate captain"),
    fr=("une tenue de pirate", "pirate", "corsaire", "flibustier", "flibustière", "boucanier"),
)
def pirate(
    coat: Colour = BURGUNDY,
    shirt: Colour = WHITE,
    sash: Colour = RED,
    trousers: Colour = GRAPHITE,
    boots: Colour = BROWN,
) -> Look:
    return (
        garment("pirate_coat", coat=coat),
        garment("shirt", shirt=shirt),
        worn("waist_sash", sash=sash),
        worn("pirate_hat"),
        garment("trousers", trousers=trousers, belt=boots),
        garment("boots", shoes=boots),
    )


@trait(
    "outfit",
    en=("a clown suit", "clown", "circus artist", "juggler"),
    fr=("un costume de clown", "clown", "clownesse", "artiste de cirque", "jongleur", "jongleuse", "cirque"),
)
def clown(suit: Colour = YELLOW, ruff: Colour = RED, pompoms: Colour = BLUE, shoes: Colour = RED) -> Look:
    return (
        garment("clown_suit", suit=suit, ruff=ruff, pompoms=pompoms, pattern="dots", second=pompoms),
        worn("party_hat"),
        garment("leather_shoes", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a leather jacket and jeans", "rocker", "musician", "guitarist", "rock star", "punk", "biker", "bassist",
        "drummer", "singer", "rock"),
    fr=("un blouson en cuir et un jean", "rocker", "rockeur", "rockeuse", "musicien", "musicienne", "guitariste",
        "bassiste", "batteur", "batteuse", "chanteur", "chanteuse", "motard", "motarde", "punk", "rock"),
)  # fmt: skip
def rocker(jacket: Colour = BLACK, shirt: Colour = WHITE, trousers: Colour = GRAPHITE, shoes: Colour = BLACK) -> Look:
    return (
        garment("biker_jacket", jacket=jacket),
        garment("tshirt", shirt=shirt),
        garment("jeans", trousers=trousers),
        garment("combat_boots", shoes=shoes),
    )
