"""Clothes of wheels, snow, rock and horses: cyclist, skier, climber, rider. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import creased, loft, shade
from trottinette.figure.cut import arms, seam_band, trunk
from trottinette.figure.sewn import band, patch, pinned, prism, seam
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    cuffs,
    cut,
    domes,
    folded_collar,
    hands,
    hoop,
    stand_collar,
    zipper,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import block, can, carve, egg, join, polygon, rectangle, ring, tube, union
from trottinette.palette import (
    BLACK,
    BROWN,
    GRAPHITE,
    NAVY,
    ORANGE,
    RED,
    SAND,
    SILVER,
    SKY,
    TEAL,
    TURQUOISE,
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
        body, hem, 0.3 if tucked else 0.8, 0.0 if under else share, 0.6, -1.6 if tucked else 0.9, folds=0.6, mouth=0.0
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
    ]  # type: ignore[misc]
    if not under:
        lines += [seam_band(arm, share, 0.6, 0.0, 3.2, 3.2, 0.4) for arm in arms(body)]
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
    ]  # type: ignore[arg-type]
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
    ]  # type: ignore[misc]
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
    sides = [seam(form, [(0.4, 8.0), (0.4, 34.0)], 0.7, side, lift=0.0) for side in ("left", "right")]  # type: ignore[arg-type]
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
