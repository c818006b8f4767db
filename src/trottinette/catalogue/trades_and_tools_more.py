"""What stands for a trade rather than serves it: a house to sell, a plan, a lock, a sign, a dish under its cover."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import apart
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    egg,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    CARAMEL,
    CREAM,
    GOLD,
    GRAPHITE,
    GREEN,
    LIME,
    NAVY,
    ORANGE,
    RED,
    SAND,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a house", "houses", "little house", "cottage", "family house"),
    fr=("une maison", "maisons", "petite maison", "pavillon", "maisonnette"),
    near={"en": ("real estate", "cabin", "bungalow"), "fr": ("immobilier", "villa", "chalet", "cabane")},
    tall=46,
    show=(-26, 20, 0),
    grip=(0, 0, 42),
)
def house(walls: Colour = CREAM, roof: Colour = RED, door: Colour = TURQUOISE) -> Parts:
    """Family house, 9 m tall in life, at 1:200: a door, windows, a chimney, two bushes."""
    # Build the walls up to the gables, cut the openings
    front = slab(polygon([(-16, 1), (16, 1), (16, 24), (0, 39), (-16, 24)], 0.6), 30, 0.8)
    lawn = block(46, 42, 2.4, round=1)
    openings = (slab(rectangle(7.6, 8.2, 0.8).at(x, 15), 6).at(y=-15) for x in (-10, 10))
    upper = slab(circle(3.4).at(0, 28.4), 6).at(y=-15)
    sides = union(*(block(6, 8, 8.2, round=0.8).at(x=16, y=y, z=11) for y in (-7.4, 7.4))).mirrored()
    shell = carve(front, *openings, upper, sides, soft=0.4)
    panes = slab(rectangle(30, 15).at(0, 14), 28.2) | slab(circle(4).at(0, 28.4), 28.2)
    frames = union(*(slab(rectangle(9.6, 10.2, 1.2).at(x, 15) - rectangle(7, 7.6, 0.6).at(x, 15), 2, 0.5).at(y=-15)
                     for x in (-10, 10)))  # fmt: skip
    bars = union(*(rod((x, -14.8, 11), (x, -14.8, 19), 0.6) | rod((x - 3.8, -14.8, 15), (x + 3.8, -14.8, 15), 0.6)
                   for x in (-10, 10)))  # fmt: skip
    eye = slab(circle(4.4).at(0, 28.4) - circle(3).at(0, 28.4), 2, 0.5).at(y=-15)
    rows = union(*(block(2, 10, 10.2, round=0.6).at(x=16, y=y, z=10) - block(4, 7, 7.6).at(x=16, y=y, z=11.3)
                   for y in (-7.4, 7.4))).mirrored()  # fmt: skip
    cross = union(*(rod((15.9, y, 11), (15.9, y, 19), 0.6) for y in (-7.4, 7.4))).mirrored()

    # Hang the door over its step
    leaf = slab(polygon([(-4.2, 2), (4.2, 2), (4.2, 14), (2.6, 16.6), (-2.6, 16.6), (-4.2, 14)], 1.2), 2.4, 0.6).at(
        y=-15
    )
    step = block(11, 5, 3.6, round=0.9).at(y=-17)
    knob = ball(0.9).at(x=2.6, y=-16.4, z=9)

    # Lay the roof in three courses a side, ridge it, raise the chimney
    def course(low: float, high: float, out: float) -> Solid:
        pitch = [(low, 41.6 - 0.9375 * low + out), (high, 41.6 - 0.9375 * high + out),
                 (high, 38.4 - 0.9375 * high), (low, 38.4 - 0.9375 * low)]  # fmt: skip
        return slab(polygon(pitch, 0.7), 35, 0.9).mirrored()

    tiles = union(course(-0.4, 7.4, 1.4), course(6.4, 14, 0.9), course(13, 20.4, 0.4))
    ridge = rod((0, -17, 42.4), (0, 17, 42.4), 1.5)
    stack = block(6, 6, 14, round=0.6).at(x=9.4, y=5, z=30) | block(7.6, 7.6, 2.6, round=0.8).at(x=9.4, y=5, z=43.4)
    bushes = union(
        *(egg(3.6, 3.4, 3.6).at(x, -17.4, 4.6) | egg(2.6, 2.4, 2.8).at(x * 1.22, -16.6, 3.8) for x in (-11, 11))
    )
    return (
        Part(shell, walls, "plastic", 0.7),
        Part(panes, SKY, "glass", 0.7),
        Part(frames | bars | eye | rows | cross, WHITE, cell=0.45),
        Part(leaf, door, cell=0.45),
        Part(step, walls.mixed(GRAPHITE, 0.35), "matte", 0.5),
        Part(knob, GOLD, "metal", 0.35),
        Part(tiles | ridge, roof, "plastic", 0.7),
        Part(stack, roof.mixed(BLACK, 0.3), "matte", 0.55),
        Part(lawn, LIME, "matte", 0.7),
        Part(bushes, GREEN, "matte", 0.5),
    )


@toy(
    en=("a blueprint", "blueprints", "architect's plan", "floor plan", "building plans", "architect's drawing"),
    fr=("un plan d'architecte", "plans d'architecte", "plan de maison", "plans de maison", "plan de construction"),
    near={"en": ("architecture", "engineering drawing"), "fr": ("architecture", "dessin industriel")},
    tall=8.2,
    show=(-14, 50, -8),
    grip=(-24, 0, 5),
)
def blueprint(paper: Colour = BLUE, lines: Colour = WHITE, pencil: Colour = YELLOW) -> Parts:
    """Architect's plan of a house, 90 cm wide in life, at 1:16, half unrolled, a pencil on it."""
    # Roll the sheet at both ends
    sheet = block(46, 36, 1.5, round=0.5)
    turns = [(20, 0.9), (24.4, 1.2), (27, 4.0), (25.2, 7.2), (21.8, 7.0), (20.6, 4.6), (22.4, 3.0), (24.2, 3.8)]
    coil = tube([(x, -17.3, z) for x, z in turns], 0.75, curved=False)
    roll = can(4.1, 36, round=0.7).at(z=-18).turned(x=90).at(x=23.2, z=4.1)
    spiral = tube([(x - 0.3, -18.0, z) for x, z in turns[2:]], 0.7)
    ends = (spiral | spiral.flipped("y") | coil).mirrored()

    # Draw the walls, the openings, a stair and a measure
    def wall(a: tuple[float, float], b: tuple[float, float], thick: float = 0.75) -> Solid:
        return rod((a[0], a[1], 1.4), (b[0], b[1], 1.4), thick)

    plan = [((-15, -11), (-15, 12)), ((-15, 12), (13, 12)), ((13, 12), (13, -3)), ((13, -11), (13, -8)),
            ((13, -11), (2, -11)), ((-4, -11), (-15, -11)), ((-3, 12), (-3, 5)), ((-3, 1), (-3, -11)),
            ((-3, 2.4), (3, 2.4)), ((8, 2.4), (13, 2.4)), ((-15, 1), (-9, 1))]  # fmt: skip
    drawn = union(*(wall(a, b) for a, b in plan))
    stairs = union(*(wall((-14.4 + 2 * i, 6), (-14.4 + 2 * i, 11.4), 0.45) for i in range(1, 4)))
    swing = tube([(2, -11, 1.4), (1.6, -8.4, 1.4), (0, -6.2, 1.4), (-3, -5.4, 1.4)], 0.45)
    table = ring(2.2, 0.5).at(x=7.6, y=-3.4, z=1.4) | wall((-15, -14.2), (13, -14.2), 0.45)
    marks = union(*(wall((x, -15.4), (x, -13), 0.45) for x in (-15, -1, 13)))

    # Lay the pencil across
    shaft = rod((1, 10, 3.4), (16, -9.4, 3.4), 1.6)
    tip = rod((16, -9.4, 3.4), (18.2, -12.2, 3.2), 1.6, 0.5)
    lead = ball(0.8).at(18.0, -12.0, 3.2)
    rubber = rod((-0.4, 11.8, 3.4), (0.6, 10.5, 3.4), 1.7)
    return (
        Part(sheet | roll.mirrored(), paper, "matte", 0.55),
        Part(ends, paper.mixed(WHITE, 0.35), "matte", 0.4),
        Part(drawn | stairs | swing | table | marks, lines, "matte", 0.35),
        Part(shaft, pencil, cell=0.45),
        Part(tip, SAND, cell=0.4),
        Part(lead, GRAPHITE, cell=0.3),
        Part(rubber, RED, "matte", 0.4),
    )


@toy(
    en=("a padlock", "padlocks", "lock"),
    fr=("un cadenas",),
    near={"en": ("locksmith", "bike lock"), "fr": ("antivol", "serrurerie", "serrure", "verrou")},
    tall=48,
    show=(-20, 12, 0),
    grip=(0, 0, 45),
)
def padlock(body: Colour = GOLD, shackle: Colour = SILVER, hole: Colour = GRAPHITE) -> Parts:
    """Brass padlock, 7 cm tall in life, at 1:1.5, closed."""
    # Cast the body with a bead along both edges, bend the shackle
    case = slab(polygon([(-17, 0), (17, 0), (17, 27), (-17, 27)], (5, 5, 7, 7)), 15, 3)
    beads = slab(rectangle(34.6, 3, 1.4).at(0, 4.6) | rectangle(34.6, 3, 1.4).at(0, 22), 15.8, 1.2)
    arch = [(-10.6, 0, 22), (-10.6, 0, 34), (-9.4, 0, 39.6), (-5.4, 0, 43.8), (0, 0, 45.2), (5.4, 0, 43.8),
            (9.4, 0, 39.6), (10.6, 0, 34), (10.6, 0, 22)]  # fmt: skip
    bow = tube(arch, 2.9)
    collars = can(4.4, 2.4, round=0.8).at(x=10.6, z=26).mirrored()

    # Set the plate with its keyhole
    plate = slab(circle(6.6).at(0, 13.4), 3, 0.9).at(y=-7.2)
    key = slab(circle(2.2).at(0, 14.8) | polygon([(-1.1, 14.6), (1.1, 14.6), (1.9, 9.6), (-1.9, 9.6)], 0.4), 2, 0.3)
    rivets = union(*(egg(1.4, 1.0, 1.4).at(x=x, y=-7.5, z=z) for x in (-12.4, 12.4) for z in (9, 18)))
    return (
        Part(join(case, beads, soft=0.6), body, "metal", 0.6),
        Part(bow, shackle, "metal", 0.5),
        Part(collars | plate | rivets, body.mixed(WHITE, 0.35), "metal", 0.45),
        Part(key.at(y=-8.3), hole, "matte", 0.4),
    )


@toy(
    en=("a stop sign", "stop signs", "road sign", "traffic sign", "street sign"),
    fr=("un panneau stop", "panneau de signalisation", "panneau routier", "panneaux stop"),
    near={"en": ("crossing guard", "highway code"), "fr": ("panneau", "code de la route", "sens interdit")},
    tall=60,
    show=(-18, 10, 0),
    grip=(0, 0, 18),
    face=(0.0, 42.6, 25.0, 20.0),
)
def stop_sign(face: Colour = RED, border: Colour = WHITE, post: Colour = SILVER) -> Parts:
    """Stop sign on its post, 2.5 m tall in life, at 1:42, in a heavy foot."""
    # Cut the plate: eight sides, a white border standing out
    a, b = 17.4, 7.2
    octagon = polygon([(-b, -a), (b, -a), (a, -b), (a, b), (b, a), (-b, a), (-a, b), (-a, -b)], 1.6).at(0, 42.6)
    plate = slab(octagon.grown(-0.4), 3.4, 1)
    rim = slab(octagon - octagon.grown(-2.2), 4.4, 0.8)

    # Bend the four letters
    s = tube([(2.2, 0, 3.4), (0.6, 0, 4.6), (-1.6, 0, 4), (-1.8, 0, 1.6), (0.2, 0, 0.2), (2.1, 0, -1.4), (1.8, 0, -3.8),
              (-0.4, 0, -4.6), (-2.3, 0, -3.6)], 0.95)  # fmt: skip
    t = rod((-2.2, 0, 4.4), (2.2, 0, 4.4), 0.95) | rod((0, 0, 4.4), (0, 0, -4.5), 0.95)
    o = tube(
        [(-2.1, 0, 2.4), (0, 0, 4.5), (2.1, 0, 2.4), (2.1, 0, -2.4), (0, 0, -4.5), (-2.1, 0, -2.4)], 0.95, closed=True
    )
    p = rod((-1.9, 0, -4.5), (-1.9, 0, 4.4), 0.95) | tube(
        [(-1.9, 0, 4.4), (0.8, 0, 4.2), (2.2, 0, 2.2), (0.8, 0, 0.2), (-1.9, 0, 0)], 0.95)  # fmt: skip
    letters = union(s.at(x=-9.6), t.at(x=-3.4), o.at(x=3), p.at(x=9.9)).at(y=-1.7, z=42.6)

    rim_, letters_ = apart(rim, letters)
    # Plant the post
    pole = can(2.2, 54, round=1).at(y=2.6, z=1)
    clamps = union(*(block(8, 4.4, 3, round=0.8).at(y=2.6, z=z) for z in (35, 48)))
    foot = lathe([(0, 0), (12.6, 0), (13, 1.4), (11.6, 4.4), (5, 6), (3.4, 8.4), (0, 8.4)], 1).at(y=2.6)
    return (
        Part(plate, face, "plastic", 0.55, role="front"),
        Part(rim_, border, cell=0.4),
        Part(letters_, border, cell=0.4, role="ornament"),
        Part(pole | clamps, post, "metal", 0.5),
        Part(foot, GRAPHITE, "matte", 0.55),
    )


@toy(
    en=("a serving cloche", "cloche", "silver platter", "serving tray", "waiter's tray", "dish cover", "silver tray"),
    fr=(
        "une cloche de service",
        "plateau de serveur",
        "cloche de restaurant",
        "plateau d'argent",
        "plateau de service",
    ),
    near={"en": ("fine dining", "room service", "tray"), "fr": ("plateau", "gastronomie", "dessous de cloche")},
    tall=40.8,
    show=(-18, 20, 0),
    grip=(0, 0, 31),
)
def serving_cloche(silver: Colour = SILVER, knob: Colour = GOLD, roast: Colour = CARAMEL) -> Parts:
    """A silver cover lifted from a roast chicken, on a tray 45 cm across in life, at 1:8."""
    # Spin the tray and the dome
    tray = lathe([(0, 1), (20, 1), (22, 2), (27, 4.2), (28, 5.6), (26.4, 6), (20.4, 4), (0, 4)], 0.8)
    foot = lathe([(0, 0), (14, 0), (14.6, 1), (13, 2.4), (0, 2.4)], 0.6)
    dome = (egg(20.4, 20.4, 21) & block(60, 60, 30)) - egg(18.8, 18.8, 19.4)
    beads = ring(20.3, 1.1).at(z=0.6) | ring(19.8, 0.6).at(z=5)

    # Screw on the knob, lift the cover by its front
    top = join(
        lathe([(0, 20), (4, 20), (3.4, 22), (1.8, 23), (1.8, 24.6), (0, 24.6)], 0.5), ball(3.0).at(z=26.4), soft=1
    )

    def lifted(solid: Solid) -> Solid:
        return solid.at(y=-20.4).turned(x=-44).at(y=21.6, z=4.6)

    # Roast the chicken: a plump body, legs with their bones, wings; greens and tomatoes about it
    bird = join(egg(8.6, 10.4, 6.8).turned(x=8).at(0, -2, 10), egg(5.6, 4.6, 4.6).at(0, -8.6, 10.4), soft=3)
    shank = rod((6, -11.4, 10), (4.8, -14.2, 12), 1.8, 1.5)
    thigh = join(egg(3.7, 5.6, 4.2).turned(x=20, z=-20).at(6.8, -7.6, 9), shank, soft=1.4)
    wing = egg(2.4, 5, 3).turned(z=16).at(8.6, 2.2, 10.4)
    bird = join(bird, thigh.mirrored(), wing.mirrored(), soft=1.0)
    bones = (rod((4.8, -14, 11.8), (4.0, -16.8, 14), 1.2) | ball(1.7).at(3.9, -17.2, 14.6)).mirrored()
    greens = union(*(egg(4.2, 2.6, 1.5).turned(x=-10, z=t).at(y=-14.8).turned(z=a).at(y=-2, z=5)
                     for a, t in ((-70, 20), (-42, -24), (-14, 16), (14, -16), (42, 24), (70, -20))))  # fmt: skip
    tomatoes = ball(2.5).at(12.8, -9.6, 6.1).mirrored() | ball(2.5).at(0, -18, 6.0)
    return (
        Part(tray | foot | ring(27.2, 0.9).at(z=5.2), silver, "metal", 0.6),
        Part(lifted(dome), silver, "metal", 0.6),
        Part(lifted(beads), silver.mixed(WHITE, 0.3), "metal", 0.45),
        Part(lifted(top), knob, "metal", 0.4),
        Part(bird, roast.mixed(ORANGE, 0.15), "plastic", 0.55),
        Part(bones, CREAM, "plastic", 0.4),
        Part(greens, GREEN, "plastic", 0.45),
        Part(tomatoes, RED, "plastic", 0.45),
    )


@toy(
    en=("an anchor", "anchors", "ship's anchor", "boat anchor"),
    fr=("une ancre", "ancres", "ancre de bateau", "ancre marine"),
    tall=58,
    show=(-16, 8, 10),
    grip=(0, 0, 26),
)
def anchor(iron: Colour = NAVY, rope: Colour = SAND) -> Parts:
    """Admiralty anchor, 2 m tall in life, at 1:35, a rope wound round it."""
    # Forge the shank, the stock, the arms and their flukes
    shank = rod((0, 0, 6), (0, 0, 46), 3.4, 2.6)
    eye = ring(4.4, 1.8).turned(x=90).at(z=51.6)
    stock = rod((-12.4, 0, 42), (12.4, 0, 42), 2.2) | ball(3).at(x=13, z=42).mirrored()
    arms = tube([(-19.4, 0, 20), (-16.4, 0, 11.4), (-9.4, 0, 5.4), (0, 0, 3.7), (9.4, 0, 5.4), (16.4, 0, 11.4),
                 (19.4, 0, 20)], [2.0, 2.8, 3.4, 3.7, 3.4, 2.8, 2.0])  # fmt: skip
    fluke = slab(polygon([(24.6, 15.4), (20.6, 26.6), (12.4, 18)], (1.2, 1.0, 1.2)), 8, 2.4).mirrored()
    whole = join(shank, stock, arms, fluke, soft=1.8) | join(eye, rod((0, 0, 45), (0, 0, 47.4), 2.6), soft=1)

    # Tie the rope to the eye, wind it tight round the shank, knot its end in front
    turns = [(3.9, math.radians(-30 - 45 * i), 36.4 - 0.8 * i) for i in range(25)]
    winds = [(r * math.cos(t), r * math.sin(t), z) for r, t, z in turns]
    line = tube([(3.6, -1.6, 49), (4.6, -3.4, 45), (4.6, -3.6, 40), *winds, (0.4, -4.2, 15.4)], 1.5, steps=3)
    loop = ring(2.4, 1.4).turned(y=90, z=-40).turned(y=40).at(3.2, 0, 48.8)
    end = rod((0.4, -4.2, 15.6), (2.6, -4.3, 8.6), 1.4, 1.9)
    knot = egg(2.6, 2.2, 2.4).at(0.4, -4.4, 15.4)
    return (
        Part(whole, iron, "plastic", 0.55),
        Part(union(line, loop, knot, end), rope, "matte", 0.45),
    )
