"""Vehicles of the road that serve: to rescue, to plough, to sleep in. They lie along x, their front to the right."""

from __future__ import annotations

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._wheels import axles, cap, guard, tyre
from trottinette.catalogue.vehicles import car
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    block,
    can,
    carve,
    common,
    egg,
    extrude,
    half,
    join,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    CREAM,
    GRAPHITE,
    ORANGE,
    RED,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


def _across(outline: Outline, long: float = 80) -> Solid:
    """An outline of the (y, z) plane made long along x."""
    return extrude(outline, long).at(z=-long / 2).turned(x=90, z=90)


@toy(
    en=("a camper van", "campervan", "van", "camper", "minivan", "surf van"),
    fr=("un van", "van aménagé", "fourgon aménagé", "camping car", "camping-car", "minibus aménagé", "combi"),
    near={
        "en": ("motorhome", "caravan", "vw bus", "volkswagen bus", "kombi", "rv", "road trip"),
        "fr": ("caravane", "combi volkswagen", "combi vw", "road trip", "roulotte"),
    },
    tall=35.5,
    show=(-40, 16, 0),
)
def camper_van(paint: Colour = ORANGE, upper: Colour = CREAM, board: Colour = SKY) -> Parts:
    """A round van of the sixties, 4.3 m in life, at 1:80: two tones, a surfboard on the roof rack."""
    xs, z, wide = (-14.6, 14.8), 5.6, 24.0

    # Body: side, plan and front in common; two tones part along a belt that dips to a V in front
    side = smooth([(-26.6, 5), (-27, 14), (-25.8, 22), (-22, 26.6), (-12, 27.8), (6, 27.8), (17, 26.8), (22.2, 22.4),
        (25.4, 15), (26.2, 8), (25, 4.4), (0, 4)], 4)  # fmt: skip
    whole = common(slab(side, 80), extrude(rectangle(53.4, wide, 6.5).at(-0.2), 60), soft=5)
    line = slab(polygon([(-60, 15.2), (60, 15.2), (60, 60), (-60, 60)]), 80)
    dip = _across(
        smooth([(-11, 17), (-8, 14.4), (-3, 9.4), (0, 7.2), (3, 9.4), (8, 14.4), (11, 17), (0, 20)], 4)
    ) & half(x=-1).at(x=17)
    top = union(line, dip)

    # Cut the windows, the arches, the seams of the doors
    glass = union(
        *(slab(rectangle(w, 7.0, 1.6).at(x, 20.4), 80) for x, w in ((-20, 6.0), (-11.6, 7.6), (-2.6, 7.6), (6.4, 7.6))),
        slab(polygon([(12, 17), (19.8, 17), (17.8, 23.8), (12, 23.8)], 1.5), 80),
    )
    split = union(*(_across(rectangle(8.2, 6.6, 1.6).at(y, 19.8)) & half(x=-1).at(x=10) for y in (-4.8, 4.8)))
    back = _across(rectangle(14, 6, 1.8).at(0, 20.6)) & half(x=1).at(x=-14)
    arches = axles(can(6.6, 20).at(z=-3), xs, 9, z)
    door = rectangle(9.8, 20.6, 1.4)
    seams = union(*(slab(door.at(x, 15).grown(0.35) - door.at(x, 15).grown(-0.35), 80) - block(80, wide - 0.4,
        80) for x in (-7.1, 3.0)))  # fmt: skip
    shell = carve(whole.grown(0.5), glass, split, back, arches, seams, soft=0.5)
    low, high = shell - top, shell & top.grown(0.05)
    trim = common(whole.grown(1.0), _across(polygon([(-60, 14.7), (60, 14.7), (60, 15.9), (-60,
        15.9)])) & half(x=1).at(x=19), soft=0.3) - seams  # fmt: skip

    # Face: round lamps, bumpers, a rack with the board
    lamps = union(egg(1.6, 2.9, 2.9).at(x=25.2, y=8.0, z=11.6)).mirrored("y")
    rings = ring(2.8, 0.75).turned(y=84).at(x=25.4, y=8.0, z=11.6).mirrored("y")
    blink = egg(1.0, 1.3, 0.9).at(x=25.2, y=8.4, z=16.4).mirrored("y")
    bumper = common(
        extrude(rectangle(56.6, wide + 3, 7), 3, 1.2).at(z=4.6),
        union(block(20, 60, 40).at(x=30), block(14, 60, 40).at(x=-27)),
        soft=0.6,
    )
    mirrors = join(
        egg(1.0, 1.8, 2.0).at(x=19.4, y=14.6, z=19.4), rod((18.6, 11.4, 18.4), (19.2, 14.4, 19.2), 0.75), soft=0.3
    ).mirrored("y")
    rack = union(*(tube([(x, -9.4, 26.6), (x, -8.8, 29.6), (x, 8.8, 29.6), (x, 9.4, 26.6)], 0.95,
        curved=False) for x in (-13, 5)), *(rod((-17, y, 29.8), (9, y, 29.8), 0.95) for y in (-8, 8)))  # fmt: skip
    plan = smooth(
        [(-27, -2.6), (-18, -5), (0, -5.8), (14, -4.4), (22, 0), (14, 4.4), (0, 5.8), (-18, 5), (-27, 2.6)], 5
    )
    surf = extrude(plan, 3.0, 1.4).turned(y=-1.5).at(z=30.0)
    stripe = (
        (extrude(rectangle(60, 2.0, 0.6).at(-3), 3.6, 0.4) & extrude(plan.grown(-0.8), 9).at(z=-2))
        .turned(y=-1.5)
        .at(z=29.8)
    )
    fins = slab(polygon([(-25.6, 32), (-21, 32), (-24.6, 36), (-26.4, 35.4)], 0.8), 1.4, 0.5)
    tails = egg(1.0, 1.4, 2.2).at(x=-26.8, y=8.6, z=12.6).mirrored("y")
    return (
        Part(low, paint, cell=0.68),
        Part(high, upper, cell=0.68),
        Part(trim, SILVER, "metal", 0.55),
        Part(whole, GRAPHITE, "glass", 1.0),
        Part(union(rings, bumper, mirrors, rack), SILVER, "metal", 0.45),
        Part(lamps, CREAM, cell=0.4),
        Part(blink | tails, RED, cell=0.4),
        Part(surf | fins, board, cell=0.65),
        Part(stripe, RED, cell=0.5),
        Part(axles(tyre(5.6, 4.8), xs, 9.6, z), GRAPHITE, "matte", 0.7),
        Part(axles(cap(5.6, 4.8), xs, 9.6, z), SILVER, "metal", 0.5),
    )


@toy(
    en=("a fire engine", "fire truck", "firetruck", "fire engines", "fire brigade truck"),
    fr=(
        "un camion de pompiers",
        "voiture de pompier",
        "voiture de pompiers",
        "camion pompier",
        "grande échelle",
    ),
    near={
        "en": ("ambulance", "fire station", "fire ladder"),
        "fr": ("ambulance", "caserne"),
    },
    tall=41.6,
    show=(-36, 16, 0),
)
def fire_engine(paint: Colour = RED, stripe: Colour = WHITE, steel: Colour = SILVER) -> Parts:
    """Fire engine, 9 m in life, much shortened: a ladder on its turntable, blue lamps, steel shutters."""
    xs, z, wide = (-15.6, 17.0), 5.8, 23.0

    # Cab in front, a lower body behind
    shape = smooth(
        [(7, 5), (7, 24), (9, 26.6), (20, 26.8), (24.8, 25.4), (27, 20), (27.6, 12), (27.2, 5), (16, 4.2)], 3
    )
    cabin = common(slab(shape, 80), extrude(rectangle(21.4, wide, 4.4).at(17.2), 60), soft=3)
    pane = slab(polygon([(17.4, 15.6), (24.8, 15.6), (23.2, 23.6), (17.4, 23.6)], 1.3), 80) | slab(
        rectangle(5.6, 8, 1.3).at(12.4, 19.6), 80
    )
    screen = _across(polygon([(-9.6, 15.4), (9.6, 15.4), (8.8, 24), (-8.8, 24)], 2)) & half(x=-1).at(x=17)
    arches = axles(can(6.8, 20).at(z=-3), xs, 8, z)
    body = block(35, wide + 0.6, 17.4, 1.8).at(x=-10.6, z=4.6)
    bays = union(*(slab(rectangle(w, h, 0.8).at(x, c), 80) - block(90, wide - 1.4, 80) for x, w, h, c in ((-22.9, 6.4,
        6.0, 16.6), (-14.2, 8.4, 6.0, 16.6), (-3.8, 9.6, 11.6, 13.8))))  # fmt: skip
    shell = carve(cabin.grown(0.5), pane, screen, arches, soft=0.5) | carve(body, bays, arches, soft=0.5)
    slats = union(*(block(44, wide - 0.6, 1.3, 0.5).at(x=-13.6, z=8.2 + 1.9 * i) for i in range(6)))
    shutter = bays.grown(1.0) & slats

    # White stripe along cab and body, lamps and a bumper in front
    band = union(
        common(cabin.grown(1.0), block(90, 60, 2.6).at(z=11), soft=0.2),
        block(35.6, wide + 1.3, 2.6, 0.8).at(x=-10.6, z=11) - bays.grown(0.4),
    ) - arches.grown(0.2)
    bumper = block(5, wide + 2, 4, 1.6).at(x=26.4, z=4)
    grille = union(*(block(2.4, 9, 1.0, 0.45).at(x=27.6, z=h) for h in (8.4, 10.0)))
    lamps = egg(1.4, 1.9, 1.9).at(x=27.4, y=8.4, z=9.6).mirrored("y")
    bar = union(block(4.4, 17, 1.8, 0.8).at(x=19.4, z=26.4), *(rod((x, -9, z), (x, 9, z), 1.6) for x in xs))
    blue = union(
        *(block(4.0, 6, 3.4, 1.5).at(x=19.4, y=y, z=27.4) for y in (-5, 5)),
        ball(1.7).at(x=-26.2, y=-9, z=22.6),
        ball(1.7).at(x=-26.2, y=9, z=22.6),
    )
    mirrors = join(
        block(1.4, 1.8, 4.6, 0.7).at(x=25.4, y=13.6, z=16.4), rod((23.6, 9.4, 20), (25.4, 13.6, 20), 0.8), soft=0.4
    ).mirrored("y")

    # Raise the ladder on its turntable
    def raised(solid: Solid) -> Solid:
        return solid.turned(y=-12).at(x=-18, z=28)

    table = join(can(6, 3, 0.8).at(z=21), block(7, 8, 6, 1.4).at(z=23), soft=0.8).at(x=-17)
    rails = union(*(rod((-7, y, h), (42, y, h), 0.95) for y in (-3.8, 3.8) for h in (0, 3.2)))
    rungs = union(*(rod((-5 + 4.6 * i, -3.8, 0), (-5 + 4.6 * i, 3.8, 0), 0.75) for i in range(11)))
    braces = union(*(tube([(-5 + 9.2 * i, -3.8, 0), (-0.4 + 9.2 * i, -3.8, 3.2), (4.2 + 9.2 * i, -3.8, 0)], 0.6,
        curved=False) for i in range(5))).mirrored("y")  # fmt: skip
    basket = block(1.4, 9, 5, 0.6).at(x=42)
    return (
        Part(shell, paint, cell=0.68),
        Part(cabin, GRAPHITE.mixed(BLACK, 0.4), "glass", 1.0),
        Part(band, stripe, cell=0.5),
        Part(shutter, steel, "metal", 0.55),
        Part(union(bumper, grille, mirrors, table), steel, "metal", 0.5),
        Part(raised(union(rails, rungs, braces, basket)), steel, "metal", 0.5),
        Part(bar, GRAPHITE, "matte", 0.5),
        Part(blue, BLUE, cell=0.42),
        Part(lamps, CREAM, cell=0.4),
        Part(axles(tyre(5.8, 5.2), xs, 9.6, z), GRAPHITE, "matte", 0.7),
        Part(axles(cap(5.8, 5.2), xs, 9.6, z), SILVER, "metal", 0.5),
    )


@toy(
    en=("a tractor", "farm tractor", "tractors"),
    fr=("un tracteur", "tracteur agricole", "tracteurs"),
    near={
        "en": ("combine harvester", "john deere", "ploughing"),
        "fr": ("moissonneuse", "moissonneuse-batteuse", "john deere", "charrue"),
    },
    tall=43.7,
    show=(-36, 14, 0),
)
def tractor(paint: Colour = RED, rims: Colour = CREAM, roof: Colour = WHITE) -> Parts:
    """Farm tractor, 4 m long in life, at 1:75: huge lugged wheels behind, a cab, an exhaust."""
    rear, front = -11.0, 15.0

    # Lug the tyres: bars slanting both ways about the tread
    def lugged(radius: float, wide: float, count: int, tall: float) -> Solid:
        bar = rod((radius - 0.6, 0.2, 0.2), (radius - 0.9, 2.6, wide / 2 - 0.6), tall)
        bars = bar.around(count) | bar.flipped("z").turned(z=180 / count).around(count)
        return join(tyre(radius, wide, 0.58, 1.8), bars, soft=0.4)

    big, small = lugged(12.4, 8.6, 12, 1.3), lugged(6.9, 6.4, 10, 0.85)
    rubber = axles(big, (rear,), 11.4, 13.1) | axles(small, (front,), 9.6, 7.4)
    dish = spindle([(7.3, 3.0), (7.3, 4.4), (6.3, 4.8), (5.2, 3.9), (3.0, 3.9), (2.4, 5.6)], 0.5)
    little = spindle([(4.2, 1.0), (4.2, 2.4), (3.2, 2.8), (2.0, 1.8), (1.4, 3.2)], 0.4)
    plates = axles(dish, (rear,), 11.4, 13.1) | axles(little, (front,), 9.6, 7.4)

    # Shape the bonnet with its grille and lamps, the belly, the mudguards
    side = smooth([(-4, 12), (-4, 23.4), (4, 24), (14, 23.2), (19.4, 21.4), (21.4, 17.6), (21.2, 12.4), (10, 11.6)], 3)
    bonnet = common(slab(side, 60), extrude(rectangle(56, 12.6, 3.6).at(x=-6), 60), soft=2.6)
    vents = union(*(rod((3 + 2.4 * i, -7, 15.6), (4.4 + 2.4 * i, -7, 20.4), 0.6) for i in range(4))).mirrored("y")
    bonnet = carve(bonnet, vents, soft=0.4)
    grille = union(*(block(2, 8.4, 0.95, 0.4).at(x=20.8, z=13.2 + 1.7 * i) for i in range(3)))
    lamps = egg(1.1, 1.7, 1.5).at(x=20.6, y=3.4, z=19.6).mirrored("y")
    belly = join(block(30, 9, 7, 1.4).at(x=3, z=7), rod((front, -9, 7.7), (front, 9, 7.7), 1.8), rod((rear, -10, 13.4),
        (rear, 10, 13.4), 3), soft=1)  # fmt: skip
    wings = guard(15.0, 8.4, 28, 168, 1.6).at(rear, -10.6, 13.4).mirrored("y")
    deck = block(17, 17, 12, 2).at(x=-10, z=10)

    # Raise the cab: four posts, glass, a roof; the stack beside it
    room = common(
        slab(polygon([(-18.6, 20), (-17.6, 38), (-4.6, 38), (-1.6, 24), (-1.6, 20)], 1.6), 60),
        extrude(rectangle(40, 17.4, 2.4).at(x=-10), 60),
        soft=1.2,
    )
    holes = union(
        slab(polygon([(-8.8, 24), (-3.8, 24), (-6.2, 35.8), (-8.8, 35.8)], 1), 60),
        slab(polygon([(-16.4, 27.6), (-10.8, 24), (-10.8, 35.8), (-15.6, 35.8)], 1), 60),
        _across(rectangle(13, 11.4, 1.2).at(0, 30.4)),
    )
    posts = carve(room.grown(0.5), holes, soft=0.5)
    top = common(block(21, 21, 4, 1.8), extrude(rectangle(21, 21, 4), 9), soft=0.8).at(x=-10.8, z=37.6)
    beacon = join(can(1.5, 2, 0.6), ball(1.4).at(z=1.6), soft=0.5).at(x=-15, z=41.0)
    stack = join(rod((8, 0, 22), (8, 0, 34), 1.1), rod((8, 0, 25.4), (8, 0, 30), 1.9), rod((8, 0, 33.8), (6.4, 0,
        35.6), 1.1), soft=0.6)  # fmt: skip
    hitch = rod((-14, 0, 10), (-25.4, 0, 9), 1.5)
    step = block(5, 3, 1.4, 0.6).at(x=1, y=-6.6, z=8.4) | block(1.4, 3, 8, 0.5).at(x=-1, y=-6.6, z=8.4)
    return (
        Part(rubber, GRAPHITE, "matte", 0.75),
        Part(plates, rims, cell=0.6),
        Part(union(bonnet, wings, posts), paint, cell=0.6),
        Part(deck, paint, cell=0.7),
        Part(room, SKY.mixed(GRAPHITE, 0.55), "glass", 1.0),
        Part(top, roof, cell=0.55),
        Part(union(belly, grille, hitch, step.mirrored("y")), GRAPHITE, "matte", 0.55),
        Part(stack, SILVER, "metal", 0.45),
        Part(lamps, CREAM, cell=0.4),
        Part(beacon, ORANGE, cell=0.4),
    )


@toy(
    en=("a taxi", "cab", "taxicab", "taxi cab", "yellow cab", "minicab"),
    fr=("un taxi", "taxi jaune", "taxis", "taxi parisien"),
    near={"en": ("uber",), "fr": ("uber", "vtc")},
    tall=36,
    show=(-36, 16, 0),
)
def taxi(paint: Colour = YELLOW, checks: Colour = BLACK, sign: Colour = WHITE) -> Parts:
    """Chubby taxi, of the same mould as the car: chequered flanks, a lit sign on the roof."""
    body, glass, lid, *rest = car(paint=paint, roof=paint)

    # Chequer the doors in two rows, round the belt of the car
    squares = union(*(block(2.5, 60, 2.1).at(x=-17.6 + 2.5 * i, z=11.2 + 2.1 * (i % 2)) for i in range(13)))
    chequer = common(body.solid.grown(0.4), squares - block(90, 20, 90), soft=0.1)

    # Letter the sign on both its faces
    box = slab(polygon([(-8.4, 0), (8.4, 0), (7.4, 6.4), (-7.4, 6.4)], 1.6), 6.4, 1.2)
    strokes = ((-6.2, 5, -3.4, 5), (-4.8, 5, -4.8, 1.4), (-3, 1.4, -1.7, 5), (-1.7, 5, -0.4, 1.4), (0.8, 1.4, 3.4, 5),
        (0.8, 5, 3.4, 1.4), (5.4, 1.4, 5.4, 5))  # fmt: skip
    word = union(
        *(rod((a, -3.2, b), (c, -3.2, d), 0.5) for a, b, c, d in strokes),
        rod((-2.4, -3.2, 2.5), (-1.0, -3.2, 2.5), 0.5),
    )
    word = word | word.turned(z=180)
    return (
        body,
        glass,
        lid,
        *rest,
        Part(chequer, checks, cell=0.5),
        Part(box.at(x=-1, z=30), sign, cell=0.5),
        Part(word.at(x=-1, z=30), checks, cell=0.38),
    )
