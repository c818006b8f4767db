"""Clothes of horses and of rock: rider, climber. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import creased, loft, shade
from trottinette.figure.cut import arms, trunk
from trottinette.figure.sewn import band, patch, pinned, prism, seam
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    cut,
    domes,
    folded_collar,
    hoop,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import block, can, carve, egg, join, polygon, ring, tube, union
from trottinette.palette import (
    BLACK,
    BROWN,
    GRAPHITE,
    NAVY,
    ORANGE,
    RED,
    SAND,
    SILVER,
    TEAL,
    TURQUOISE,
    WHITE,
    Colour,
)  # fmt: skip

# ---- rock --------------------------------------------------------------------------------------------------


@trait("worn", slot="waist", en=("a climbing harness", "harness"), fr=("un baudrier", "harnais d'escalade"))
def climbing_harness(harness: Colour = ORANGE, rope: Colour = TURQUOISE, *, on: Wearer) -> Parts:
    """A belt and two leg loops, karabiners and quickdraws, a bag of chalk, the rope tied in."""
    return _climbing_harness(harness, rope, on.body)


@cache
def _climbing_harness(colour: Colour, rope: Colour, body: Body) -> Parts:
    waist = loft([(26, 17.6, 13.0, 13.2), (34, 17.4, 13.0, 13.2), (42, 17.0, 13.0, 12.6)])
    thighs = legs(body, 10.0, 0.9)
    strap = band(waist, 34.4, 38.0, 0.5, 1.8, 0.6)
    loops = union(band(thighs, 23.2, 26.4, 1.0, 1.4, 0.6))
    risers = [tube([(1.0 * s, -13.4, 34.8), (2.4 * s, -12.2, 30.0), (5.0 * s, -10.4, 26.2)], 1.1) for s in (1, -1)]
    loop = tube([(0, -13.6, 35.6), (0, -15.4, 32.6), (0, -13.2, 29.6)], 1.0)
    knot = join(egg(1.9, 1.7, 1.6).at(0, -15.6, 36.0), egg(1.7, 1.6, 1.5).at(0, -15.8, 38.2), soft=0.3)
    line = tube(
        [
            (0, -15.8, 38.6),
            (-1.0, -17.2, 33.0),
            (-4.0, -17.0, 26.0),
            (-3.4, -15.4, 22.0),
            (-7.4, -14.6, 21.0),
            (-9.6, -16.0, 25.0),
            (-10.4, -14.8, 33.0),
        ],
        1.0,
    )
    biners, slings = [], []
    for x, side in ((9.0, "front"), (13.0, "front"), (-13.0, "front")):
        ring_ = tube(
            [
                (0, -0.9, 0),
                (1.7, -0.9, -1.4),
                (1.5, -0.9, -5.2),
                (0, -0.9, -6.4),
                (-1.5, -0.9, -5.2),
                (-1.7, -0.9, -1.4),
            ],
            0.5,
            closed=True,
            steps=3,
        )
        biners.append(pinned(ring_, waist, (x, 34.6), side, 0.8))  # type: ignore[arg-type]
        slings.append(pinned(block(1.7, 0.9, 5.0, 0.4).at(y=-0.9, z=-10.4), waist, (x, 34.6), side, 0.9))  # type: ignore[arg-type]
    bag = pinned(join(can(3.6, 7.0, 1.4).at(z=-6.4), ring(3.6, 0.7).at(z=0.6), soft=0.3), waist, (0, 35.2), "back", 3.4)
    return (
        Part(union(strap, loops, *risers, loop), colour, "matte", TRIM),
        Part(union(line, knot), rope, "matte", 0.42),
        Part(union(*biners), SILVER, "metal", 0.32),
        Part(union(*slings), shade(colour, 0.4), "matte", SMALL),
        Part(bag, rope, "matte", TRIM),
    )


# ---- horses ------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("a riding jacket", "show jacket"),
    fr=("une veste d'équitation", "veste de concours"),
)
def riding_jacket(jacket: Colour = NAVY, collar: Colour = BROWN, stock: Colour = WHITE, *, on: Wearer) -> Made:
    """Fitted, velvet collar, four buttons, long skirts split behind, a white stock at the throat."""
    return _riding_jacket(jacket, collar, stock, on.body)


@cache
def _riding_jacket(colour: Colour, collar: Colour, stock: Colour, body: Body) -> Made:
    hem = 24.5
    made = cut(body, hem, 1.2, 2.0, 0.8, 2.6, folds=0.7)
    vee = prism(polygon([(0, 50.0), (6.0, 60.4), (6.6, 67), (-6.6, 67), (-6.0, 60.4)]), near=0.0)
    foot = prism(polygon([(0.0, 37.0), (1.2, 33.0), (5.6, 23.0), (-5.6, 23.0), (-1.2, 33.0)]), near=0.0)
    vents = [block(0.9, 12, 10).at(x=6.0 * s, y=13, z=hem - 1.5) for s in (1, -1)]
    lapels = [
        patch(
            made.form,
            polygon([(0.4 * s, 49.2), (6.0 * s, 59.6), (10.4 * s, 57.4), (5.8 * s, 52.0)], 0.4),
            0.8,
            soft=0.4,
            near=0.0,
        )
        for s in (1, -1)
    ]
    front = seam(made.form, [(0, 49.0), (0, 37.4)], 0.4)
    inner = trunk(44.0, 0.0) & block(30, 40, 40).at(z=47)
    throat = join(egg(5.2, 3.0, 3.4).at(0, -8.4, 60.6), egg(3.2, 2.4, 4.4).at(0, -11.0, 55.6), soft=1.2)
    flaps = [
        patch(made.form, polygon([(7.0 * s, 36.4), (13.8 * s, 37.0), (13.8 * s, 33.6), (7.0 * s, 33.0)], 0.7), 0.8)
        for s in (1, -1)
    ]
    parts = (
        Part(carve(made.cloth, vee, foot, *vents, soft=0.5), colour, "matte", CELL),
        Part(union(*lapels, front, *flaps), shade(colour, 0.12), "matte", TRIM),
        Part(folded_collar(1.1, 1.6), collar, "matte", TRIM),
        Part(union(inner, throat), stock, "matte", TRIM),
        Part(domes(made.form, [(0.2, z) for z in (47.4, 44.2, 41.0, 37.9)], 0.95, 0.3), SILVER, "metal", SMALL),
        Part(union(*(hoop(arm, 1.98, 0.8, 1.4, 0.1) for arm in arms(body))), stock, "matte", TRIM),
    )
    return Made(parts, made.form)


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("breeches", "riding breeches", "jodhpurs"),
    fr=("un pantalon d'équitation", "culotte de cheval", "jodhpurs"),
)
def breeches(breeches: Colour = WHITE, patches: Colour = SAND, *, on: Wearer) -> Parts:
    """Tight below, with knee patches and a seat in suede."""
    return _breeches(breeches, patches, on.body)


@cache
def _breeches(colour: Colour, patches: Colour, body: Body) -> Parts:
    form = legs(body, 6.6, 0.1)
    knees = [
        patch(form, polygon([(3.6 * s, 23.6), (8.0 * s, 24.6), (7.4 * s, 15), (3.4 * s, 15)], 1.2), 0.4, soft=0.3)
        for s in (1, -1)
    ]
    seat = patch(
        form,
        polygon([(-11.0, 32.0), (11.0, 32.0), (9.0, 23.5), (3.0, 21.0), (-3.0, 21.0), (-9.0, 23.5)], 2.0),
        0.4,
        "back",
        soft=0.3,
    )
    return (
        Part(creased(form, leg_folds(form, 8.0)[:10]), colour, "matte", CELL),
        Part(union(*knees, seat), patches, "matte", TRIM),
    )


@trait(
    "outfit",
    en=("a climbing harness", "climber", "climbing", "mountaineer", "rock climber", "bouldering", "alpinist"),
    fr=("une tenue d'escalade", "grimpeur", "grimpeuse", "escalade", "alpiniste", "alpinisme", "bloc"),
)
def climber(top: Colour = TEAL, trousers: Colour = GRAPHITE, harness: Colour = ORANGE, shoes: Colour = RED) -> Look:
    return (
        garment("sports_top", top=top, trim=harness),
        garment("knee_trousers", trousers=trousers, pads=shade(trousers)),
        worn("climbing_harness", harness=harness),
        worn("bicycle_helmet", shell=harness),
        garment("sneakers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a riding jacket and breeches", "horse rider", "horse riding", "equestrian", "jockey", "show jumper",
        "riding instructor"),
    fr=("une tenue d'équitation", "cavalier", "cavalière", "équitation", "jockey", "monitrice d'équitation",
        "moniteur d'équitation", "écuyer", "écuyère"),
)  # fmt: skip
def horse_rider(jacket: Colour = NAVY, breeches: Colour = WHITE, boots: Colour = BLACK) -> Look:
    return (
        garment("riding_jacket", jacket=jacket),
        garment("breeches", breeches=breeches),
        worn("riding_helmet", velvet=boots),
        garment("boots", shoes=boots),
    )
