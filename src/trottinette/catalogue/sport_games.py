"""Sport, games of skill, and what tells who has won: pins, bowls, darts, a whistle, a medal."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._folds import spindle, spun
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
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
    slab,
    smooth,
    star,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    CARAMEL,
    CREAM,
    GOLD,
    GRAPHITE,
    GREEN,
    ORANGE,
    RED,
    SAND,
    SILVER,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


@toy(
    en=("a table tennis bat", "table tennis racket", "ping pong paddle", "ping-pong bat", "ping pong racket",
        "ping pong",
        "ping-pong", "table tennis", "ping pong ball", "ping pong bat", "table tennis paddle", "table tennis ball"),
    fr=("une raquette de ping-pong", "raquette de tennis de table", "ping-pong", "raquette de ping pong",
        "tennis de table", "balle de ping-pong", "ping pong", "palette de ping-pong"),
    near={"en": ("padel racket", "pickleball paddle"), "fr": ("raquette de padel", "raquette de plage")},
    tall=54,
    show=(-20, 8, 22),
    grip=(0, 0, 8),
)  # fmt: skip
def table_tennis_bat(rubber: Colour = RED, wood: Colour = SAND, ball_colour: Colour = WHITE) -> Parts:
    """Bat of 255 mm at 1:4.7 on its handle, red before and black behind; the ball sits on the red."""
    round_ = smooth([(0, 54), (9.5, 51.6), (16.2, 44.4), (17, 35), (13.4, 26.4), (7.2, 20.6), (3.6, 17), (-3.6, 17),
        (-7.2, 20.6), (-13.4, 26.4), (-17, 35), (-16.2, 44.4), (-9.5, 51.6)], 4)  # fmt: skip
    cover = round_.grown(-0.9) - rectangle(60, 40).at(0, 2.6)
    blade = slab(round_, 2.6, 0.6)
    handle = slab(
        polygon([(-3.2, 20), (3.2, 20), (3.6, 14), (3.2, 7), (4.6, 0), (-4.6, 0), (-3.2, 7), (-3.6, 14)], 1.2), 7.4, 2.6
    )
    stripe = slab(polygon([(-5, 4.6), (5, 4.6), (5, 6.4), (-5, 6.4)], 0.3), 20) & handle.grown(0.25)
    shell = ball(5.6).at(x=5.6, y=-6.6, z=35)
    return (
        Part(blade, wood.mixed(CREAM, 0.3), cell=0.5),
        Part(handle, wood.mixed(CARAMEL, 0.45), cell=0.5),
        Part(stripe, rubber, cell=0.4),
        Part(slab(cover, 2.2, 0.5).at(y=-1.9), rubber, "matte", 0.5),
        Part(slab(cover, 2.2, 0.5).at(y=1.9), BLACK, "matte", 0.5),
        Part(shell, ball_colour, cell=0.5),
    )


@toy(
    en=("a bowling set", "bowling pins", "bowling", "bowling ball", "bowling pin", "skittles", "tenpins",
        "tenpin bowling", "ten-pin bowling", "ninepins"),
    fr=("des quilles de bowling", "bowling", "quilles", "quille", "boule de bowling", "quille de bowling",
        "jeu de quilles"),
    tall=44,
    show=(-14, 14, 0),
)  # fmt: skip
def bowling_pins(ball_colour: Colour = BLUE, pins: Colour = WHITE, bands: Colour = RED) -> Parts:
    """Three pins of 380 mm at 1:8.6, belly to belly, and before them a ball of the same scale, made larger."""
    profile = [(0.1, 0), (4.0, 0), (4.5, 0.8), (6.2, 6), (7.1, 12.4), (6.6, 18), (4.6, 24.6), (3.2, 29.6), (3.0, 32),
               (3.7, 36), (4.0, 39), (3.4, 42.2), (1.8, 43.8), (0.1, 44)]  # fmt: skip
    pin = lathe(profile, curved=True)
    zone = can(9, 1.9).at(z=26.6) | can(9, 1.9).at(z=30.2)
    stripes = common(pin.grown(0.3), zone, soft=0.3) - can(1.6, 60)
    places = ((-13.6, 2), (0, 6), (13.6, 2))
    r = 11.0
    holes = [rod((x, y, r - 4), (1.4 * x, 1.4 * y, r + 3), 1.5) for x, y in ((-2.1, 2.4), (2.1, 2.4), (0, -2.6))]
    sphere = carve(ball(r), *holes, soft=0.5).turned(x=52, z=14).at(x=3, y=-11.6, z=r)
    return (
        Part(union(*(pin.at(x=x, y=y) for x, y in places)), pins, cell=0.6),
        Part(union(*(stripes.at(x=x, y=y) for x, y in places)), bands, cell=0.5),
        Part(sphere, ball_colour, cell=0.5),
    )


@toy(
    en=("a whistle", "referee whistle", "whistles", "referee's whistle", "coach whistle"),
    fr=("un sifflet", "sifflet d'arbitre", "sifflets", "sifflet de coach"),
    tall=28.1,
    show=(-26, 20, -10),
    grip=(16, 0, 21),
)
def whistle(body: Colour = SILVER, cord: Colour = RED, star_: Colour = RED) -> Parts:
    """A referee's whistle, 50 mm in life, at about its own size; the mouthpiece is on the right."""
    drum = can(13, 17, 2.2).at(z=-8.5).turned(x=90).at(z=13)
    mouth = slab(polygon([(-2, 26), (-2, 16), (26, 17), (30.4, 19), (30.4, 24), (29, 26)], [0, 0, 2, 1, 1, 1]), 14.6, 2)
    lip = slab(polygon([(24.4, 27), (24.4, 16.4), (26.6, 16.4), (26.6, 27)], 0.6), 15.8, 0.8)
    slot = slab(polygon([(2, 30), (2, 19.4), (4.4, 18.4), (12, 30)], 0.4), 9.4)
    dish = can(9.4, 3, 0.6).turned(x=90).at(y=-7.5, z=13)
    hollow = can(9.8, 9.4, 1).at(z=-4.7).turned(x=90).at(z=13)
    shell = carve(join(drum, mouth, soft=1.6) | lip, slot, dish, hollow, soft=0.5)
    mark = slab(star(5, 7.2, 3.4, 0.8).at(0, 13), 1.8, 0.5).at(y=-8)
    pea = ball(5).at(x=2.2, z=10)

    # Hang the ring and the cord, which lies round the front
    lug = join(rod((-11, 0, 20), (-14.4, 0, 22.6), 2.2), ring(3.0, 1.3).turned(x=90).at(x=-15.6, z=23.6), soft=1)
    rope = tube(
        [
            (-16, 0, 25.6),
            (-20, 0.6, 26),
            (-23.6, -1, 20),
            (-25.4, -5, 9),
            (-22, -13, 2.2),
            (-10, -18, 1.6),
            (6, -18.6, 1.6),
            (18, -17, 1.6),
            (22, -12, 1.6),
            (16, -8, 1.6),
            (2, -9.6, 1.6),
            (-12, -11, 1.7),
            (-21, -5, 7),
            (-21.4, 1.4, 18),
            (-17, 1.2, 23),
        ],
        1.5,
        steps=4,
    )
    return (
        Part(shell | lug, body, "metal", 0.5),
        Part(mark, star_, cell=0.4),
        Part(pea, CARAMEL, "matte", 0.6),
        Part(rope, cord, "matte", 0.5),
    )


@toy(
    en=("a medal", "gold medal", "medals", "winner's medal", "olympic medal", "finisher medal", "sports medal"),
    fr=("une médaille", "médaille d'or", "médailles", "médaille olympique", "médaille de finisher"),
    near={"en": ("silver medal", "bronze medal", "marathon"), "fr": ("médaille d'argent", "médaille de bronze",
    "marathon")},
    tall=60,
    show=(-16, 8, 0), face=(0.0, 15.0, 17.0, 15.0),
)  # fmt: skip
def medal(disc: Colour = GOLD, ribbon: Colour = BLUE, stripe: Colour = WHITE) -> Parts:
    """A medal of 80 mm at 1:2.6 on its ribbon, which is shortened; a one within rays."""
    middle = 15.0
    plate = spindle([(12.4, -2.0), (15, -1.6), (15, 1.6), (12.4, 2.0)], 0.7) | can(13, 3, 0.4).at(z=-1.5)
    beads = spun(ball(0.9).at(x=13.2, z=2.0), 30).mirrored("z")
    leaf = slab(smooth([(0, -2.6), (1.3, 0), (0, 2.8), (-1.3, 0)], 4), 2.2, 0.6)
    wreath = [
        leaf.turned(y=s * (-38)).at(x=s * 9.2).turned(y=s * a).at(y=-1.7)
        for s in (-1, 1)
        for a in (-38, -14, 10, 34, 58, 80)
    ]
    one = slab(polygon([(-4.2, 2.6), (0.2, 6.4), (2.6, 6.4), (2.6, -4), (4.4, -4), (4.4, -6.6), (-3.4, -6.6), (-3.4,
        -4),
        (-0.8, -4), (-0.8, 2.4), (-2.8, 0.8)], 0.5), 2.4, 0.6).at(y=-1.9)  # fmt: skip
    face = plate.turned(x=90) | beads.turned(x=90)
    ear = ring(2.8, 1.1).turned(x=90).at(z=31)

    # Fold the ribbon, its ends up, the right one behind
    left = polygon([(-17.4, 60), (-7.6, 60), (4.4, 31.4), (-4.4, 31.4)], 0.3)
    line = polygon([(-13.9, 61), (-11.1, 61), (1.2, 30), (-1.4, 30)], 0)

    def flown(wide: float) -> Solid:
        front = slab(left if wide else line, 1.6 if wide else 2.4, 0.4)
        return front.at(y=-0.9) | front.flipped().at(y=0.5)

    trim = flown(0) & slab(polygon([(-30, 32.2), (30, 32.2), (30, 59.4), (-30, 59.4)], 0), 20)
    return (
        Part(face.at(z=middle) | ear, disc, "metal", 0.42, role="front"),
        Part(union(*wreath, one).at(z=middle), disc.mixed(CREAM, 0.6), "metal", 0.4, role="ornament"),
        Part(flown(1), ribbon, "matte", 0.5),
        Part(trim, stripe, "matte", 0.45),
    )


@toy(
    en=("a dartboard", "darts", "dart board", "darts board"),
    fr=("une cible de fléchettes", "fléchettes", "jeu de fléchettes", "jeu de darts"),
    near={"en": ("archery target",), "fr": ("cible de tir",)},
    tall=50,
    show=(-32, 12, 4),
)
def dartboard(dark: Colour = BLACK, light: Colour = CREAM, red: Colour = RED, green: Colour = GREEN) -> Parts:
    """Dartboard of 450 mm at 1:9, on its rim, its rings widened; two darts stick in it."""
    middle = 25.0

    def field(near: float, far: float, turn: float) -> Solid:
        """Every second of twenty fields between two radii."""
        half_turn = math.radians(9)
        c, s = math.cos(half_turn), math.sin(half_turn)
        wedge = polygon([(near * c, -near * s), (far * c, -far * s), (far, 0), (far * c, far * s), (near * c,
            near * s)])  # fmt: skip
        return spun(extrude(wedge, 2.2, 0.2), 10).turned(z=turn).at(z=1.4)

    def facing(solid: Solid) -> Solid:
        return solid.turned(x=90).at(z=middle)

    disc = spindle([(25, -2.6), (25, 2.2), (24, 3), (21.2, 3)], 0.6)
    hoop = ring(24.2, 0.8).at(z=2.7) | ring(20.4, 0.5).at(z=3.0)
    fields = field(4.2, 11, 0) | field(13.4, 17.6, 0)
    reds = union(field(10.8, 13.6, 18), field(17.4, 20.2, 18), can(2.2, 4.2, 0.4))
    greens = union(field(10.8, 13.6, 0), field(17.4, 20.2, 0), can(4.2, 3.7, 0.3))

    # Throw two darts
    tip = rod((0, 0, -1), (0, 0, 5), 0.8)
    barrel = spindle([(0.9, 4), (1.7, 5), (1.8, 12), (1.2, 13.4)], 0.4)
    grooves = union(*(ring(1.9, 0.35).at(z=z) for z in (6.4, 7.8, 9.2, 10.6)))
    stem = rod((0, 0, 12), (0, 0, 22), 0.95)
    vane = slab(polygon([(0, 16.4), (1, 16.4), (3.8, 19), (3.8, 24), (2.6, 26), (0, 24.4)], 0.7), 1.1, 0.3)

    def thrown(solid: Solid) -> Solid:
        first = solid.turned(z=45).turned(x=68, z=-22).at(x=0.6, y=-3, z=middle + 0.4)
        return first | solid.turned(z=45).turned(x=72, z=-14).at(x=11.4, y=-3, z=middle + 9)

    return (
        Part(facing(disc), dark, "matte", 0.7),
        Part(facing(hoop), SILVER, "metal", 0.5),
        Part(facing(fields), light, "matte", 0.5),
        Part(facing(reds), red, "matte", 0.45),
        Part(facing(greens), green, "matte", 0.45),
        Part(thrown(tip | carve(barrel, grooves, soft=0.3)), GOLD, "metal", 0.4),
        Part(thrown(stem | vane.around(4)), BLUE, cell=0.4),
    )


@toy(
    en=("a set of boules", "boules", "petanque", "pétanque", "petanque balls", "bocce balls", "bocce"),
    fr=(
        "des boules de pétanque",
        "pétanque",
        "boules",
        "trois boules de pétanque",
        "3 boules de pétanque",
        "3 boules",
        "cochonnet",
        "jeu de boules",
        "boules et cochonnet",
    ),
    near={"en": ("lawn bowls",), "fr": ("boule lyonnaise", "boule", "mölkky")},
    tall=24.4,
    show=(-18, 30, 0),
)
def petanque(steel: Colour = SILVER, jack: Colour = ORANGE, ground: Colour = SAND) -> Parts:
    """Three boules of 74 mm at 1:3.4 and their jack on a patch of gravel; each boule has its own grooves."""
    patch = smooth([(-25, -2), (-21, -13), (-11, -22), (4, -23), (18, -18), (25, -6), (23, 8), (11, 15.6), (-9, 15),
        (-22, 10)], 4)  # fmt: skip
    gravel = extrude(patch, 3, 1.3)
    stones = [
        egg(1.7, 1.4, 1.3).turned(z=40 * i).at(x=x, y=y, z=2.9)
        for i, (x, y) in enumerate(
            (
                (-20, -8),
                (-16, -15),
                (-9, -19.6),
                (5, -20),
                (21, -8),
                (23, -2),
                (19, 9),
                (-22, 3),
                (10, -17.6),
                (16, -16),
            )
        )
    ]
    r = 11.0
    groove = ring(r, 0.8)
    first = union(*(ring(math.sqrt(r * r - z * z), 0.8).at(z=z) for z in (-3.4, 0, 3.4))).turned(x=66, y=-30)
    second = union(groove, groove.turned(y=60), groove.turned(y=120)).turned(x=35, z=20)
    third = union(*(ring(math.sqrt(r * r - z * z), 0.8).at(z=z) for z in (-6, -3.6))).mirrored("z").turned(x=-40,
        y=-35)  # fmt: skip
    places = ((-11.6, 4.0, first), (11.2, 5.4, second), (-2.6, -14.6, third))
    balls = [carve(ball(r), lines, soft=0.5).at(x=x, y=y, z=r + 2.4) for x, y, lines in places]
    small = ball(4.4).at(x=15.6, y=-11, z=6.8)
    return (
        Part(join(gravel, *stones, soft=0.5), ground, "matte", 0.6),
        Part(union(*balls), steel.mixed(GRAPHITE, 0.3), "metal", 0.55),
        Part(small, jack, cell=0.5),
    )


@toy(
    en=("a set of skateboard wheels", "skateboard wheels", "skate wheels", "4 skateboard wheels",
        "four skateboard wheels", "4 skate wheels", "longboard wheels",
        "roller skate wheels"),
    fr=("des roues de skateboard", "roues de skate", "4 roues de skate", "4 roues de skateboard",
        "quatre roues de skate", "quatre roues de skateboard", "roues de longboard", "roulettes de skate"),
    near={"en": ("skateboard bearings", "skateboard trucks"), "fr": ("roulements de skate", "roulettes",
    "trucks de skate")},
    tall=34.9,
    show=(-30, 16, 0),
)  # fmt: skip
def skateboard_wheels(
    tyre: Colour = ORANGE, print_: Colour = WHITE, bearing: Colour = SILVER, shield: Colour = BLACK
) -> Parts:
    """Four wheels of 52 mm at 1:2.4 with their bearings: two on the axle of a truck, two more before them."""
    rim = spindle([(8.8, -5.8), (10.9, -3.2), (10.9, 3.2), (8.8, 5.8)], 1.1)
    body = carve(rim, can(5.4, 14).at(z=-7), soft=0.8)
    outer = spindle([(5.6, -4.8), (5.6, 5.0), (4.5, 5.0), (4.1, 3.9)], 0.3).mirrored("z") - can(1.7, 14).at(z=-7)
    inner = can(2.7, 10.6, 0.4).at(z=-5.3)
    disc = can(4.6, 9.2).at(z=-4.6)
    line = ring(7.4, 0.55).at(z=5.6)
    nut = extrude(polygon([(2 * math.cos(t), 2 * math.sin(t)) for t in np.radians(range(0, 360, 60))], 0.3), 3, 0.4)
    nuts = (nut.at(z=5) | can(0.9, 10.6, 0.4)).turned(y=90)

    def four(solid: Solid) -> Solid:
        loose = solid.turned(x=90)
        return union(
            solid.turned(y=90).at(x=-19.6, y=7, z=24),
            solid.turned(y=90).at(x=19.6, y=7, z=24),
            loose.turned(z=-14).at(x=-11.4, y=-12, z=10.9),
            loose.turned(z=14).at(x=11.4, y=-12, z=10.9),
        )

    # Cast the truck upside down: plate, rubber, hanger with its axle
    plate = carve(block(25, 29, 4.4, 1.4), *(can(1.4, 9).at(x=x, y=y) for x in (-9, 9) for y in (-11, 11)), soft=0.4)
    yoke = slab(polygon([(-13.6, 26), (13.6, 26), (13.6, 21), (5.6, 12), (-5.6, 12), (-13.6, 21)], 2), 9, 2.6)
    truck = rod((-24, 7, 24), (24, 7, 24), 1.3) | plate.at(y=4) | yoke.at(y=7) | can(4, 9, 1).at(y=7, z=4)
    rubber = can(6.2, 4.2, 1.6).at(y=7, z=4.2) | can(6.2, 4.6, 1.6).at(y=7, z=8.2)
    return (
        Part(four(body), tyre, cell=0.65),
        Part(four(line), print_, cell=0.4),
        Part(four(outer | inner), bearing, "metal", 0.4),
        Part(four(disc), shield, "matte", 0.5),
        Part(truck, bearing, "metal", 0.55),
        Part(rubber, YELLOW, "matte", 0.5),
        Part((nuts.at(x=19.6) | nuts.turned(z=180).at(x=-19.6)).at(y=7, z=24), bearing, "metal", 0.4),
    )


@toy(
    en=("a badminton shuttlecock", "shuttlecock", "badminton", "shuttlecocks", "birdie"),
    fr=("un volant de badminton", "badminton", "volant de bad", "volants de badminton"),
    tall=44,
    show=(-20, 10, 32),
)
def shuttlecock(feathers: Colour = WHITE, cork: Colour = CREAM, band: Colour = RED) -> Parts:
    """Shuttlecock of 85 mm at 1:1.9, on its cork: sixteen goose feathers held by two threads."""
    bulb = lathe([(0.1, 0), (3.4, 0.5), (6.2, 3), (7.2, 7), (7.2, 11.4), (0.1, 11.4)], 1.0)
    tape = spindle([(5, 9.2), (7.7, 9.2), (7.7, 12.2), (5, 12.2)], 0.5)
    lean = 14.0
    quill = rod((5.2, 0, 10), (5.2 + 32 * math.tan(math.radians(lean)), 0, 42), 1.0, 0.75)
    leaf = smooth([(0, 0), (1.6, 2.6), (2.7, 8), (3.0, 15), (2.4, 19.4), (0, 21), (-2.4, 19.4), (-3.0, 15), (-2.7,
        8), (-1.6, 2.6)], 4)  # fmt: skip
    vane = side(leaf, 1.2, 0.4).turned(y=lean).at(x=8.5, z=23.4)
    crown = spun(join(quill, vane, soft=0.5), 16)
    threads = ring(7.5, 0.75).at(z=18.6) | ring(8.8, 0.75).at(z=23.8)
    return (
        Part(crown, feathers, "matte", 0.45),
        Part(threads, feathers, cell=0.4),
        Part(bulb, cork, "matte", 0.5),
        Part(tape, band, cell=0.45),
    )
