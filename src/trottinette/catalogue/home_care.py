"""Housework and the bathroom: what washes, irons, sweeps and soaks."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat
from trottinette.geometry import (
    Solid,
    Vector,
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
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.geometry.outline import through
from trottinette.palette import (
    BLACK,
    CORAL,
    GOLD,
    GRAPHITE,
    LIME,
    ORANGE,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a washing machine", "washer", "front loader", "washing machines"),
    fr=("une machine à laver", "lave-linge", "machine à laver le linge", "lave linge"),
    near={
        "en": ("dryer", "tumble dryer", "dishwasher", "laundromat", "laundry"),
        "fr": ("sèche-linge", "lave-vaisselle", "laverie", "lessive", "linge"),
    },
    tall=45,
    show=(-22, 14, 0),
    grip=(17, -10, 40),
)
def washing_machine(shell: Colour = WHITE, clothes: Colour = CORAL) -> Parts:
    """Front-loading washing machine, 85 cm tall in life, at 1:19, a wash going round behind its window."""
    case = block(36, 30, 43.4, round=2.6).at(z=1.6)
    feet = can(2.4, 3, round=0.6).at(x=13, y=10).mirrored().mirrored("y")
    seam = block(40, 40, 0.9).at(z=34)
    kick = flat(board(0, 4.4, 30, 3.4, 1.2), -15.5, 1.6, 0.5)

    def faced(solid: Solid) -> Solid:
        return solid.turned(x=90).at(y=-15, z=20)

    # Hang the door: a ring, a hinge, a catch; the window bulges
    rim = faced(
        carve(lathe([(0, -1), (13.4, -1), (13.4, 1.6), (12.2, 2.8), (0, 2.8)], 1), can(9.6, 9).at(z=0.6), soft=0.7)
    )
    hinge = flat(board(-12.6, 20, 3.6, 7, 1.4), -17.8, 3)
    catch = flat(board(12.4, 20, 3, 7.6, 1.5), -18.6, 2.6, 0.9)
    drum = faced(can(10.4, 2).at(z=-0.2))
    # Wash: water to the middle, clothes, suds
    pool = smooth([(-10, -10), (10, -10), (10, 0.6), (5, 2), (0, 0), (-5, -1.6), (-10, 0.4)], 4)
    inside = lathe([(0, 0), (9.6, 0), (9.4, 1.4), (5, 2.6), (0, 3)], 0.3)
    water = faced(common(inside, extrude(pool, 9), soft=0.3))
    shirt = faced(egg(4.6, 2.8, 1.6).turned(z=28).at(-2.8, -3.6, 2.4))
    sock = faced(egg(3.6, 2.2, 1.6).turned(z=-40).at(4.4, 1.4, 2.2))
    suds = union(
        *(
            faced(ball(r).at(x, z, 2.2))
            for x, z, r in ((-5.6, 1.6, 1.3), (-3.2, 2.6, 1), (5, -4.6, 1.5), (2.4, -6, 1), (-0.6, 0.6, 1.4))
        )
    )
    # Lay out the panel: a drawer, a knob, a display, a light
    drawer = flat(board(-10.6, 39.4, 11, 6, 1.4), -15.8, 1.6, 0.5)
    pull = flat(board(-10.6, 38.2, 6, 1.4, 0.7), -16.4, 1.4)
    knob = can(3.2, 4.4, round=1).turned(x=90).at(y=-14.4, z=39.4)
    mark = rod((0, -18.9, 39.8), (1.4, -18.9, 41.4), 0.5)
    display = flat(board(10.4, 39.4, 9.6, 4.6, 1.2), -15.6, 1.4)
    digits = flat(board(8.6, 39.4, 3.2, 1.3, 0.5) | board(12.8, 39.4, 2.2, 1.3, 0.5), -16.1, 1.3)
    return (
        Part(carve(case, seam - case.grown(-0.6), soft=0.4), shell, cell=0.65),
        Part(feet | kick, GRAPHITE, "matte", 0.5),
        Part(rim | hinge, SILVER, "metal", 0.5),
        Part(catch | knob, GRAPHITE, cell=0.42),
        Part(drum, BLACK.mixed(SKY, 0.25), "glass", 0.5),
        Part(water, SKY, cell=0.45),
        Part(shirt, clothes, "matte", 0.4),
        Part(sock, YELLOW, "matte", 0.4),
        Part(suds | mark, WHITE, cell=0.35),
        Part(drawer, shell.mixed(SILVER, 0.4), cell=0.45),
        Part(pull, GRAPHITE, cell=0.35),
        Part(display, BLACK, "glass", 0.4),
        Part(digits, LIME, cell=0.3),
    )


@toy(
    en=("a steam iron", "clothes iron", "iron for clothes"),
    fr=("un fer à repasser", "fer vapeur", "fer à vapeur"),
    near={
        "en": ("ironing board", "ironing"),
        "fr": ("planche à repasser", "centrale vapeur", "repassage"),
    },
    tall=32.8,
    show=(-26, 20, 0),
    grip=(2, 0, 29),
)
def iron(body: Colour = TURQUOISE, grip: Colour = WHITE) -> Parts:
    """Steam iron, 28 cm long in life, at 1:5.5, its point to the left, its cord behind."""
    sole = [(-29, 0), (-27.4, 2), (-19, 7), (-8, 11.2), (8, 13), (20, 12.6), (22, 9), (22, 0)]
    plan = sole + [(x, -y) for x, y in sole[-2:0:-1]]
    plate = extrude(smooth(plan, 4), 2.6, 0.9)
    skirt = extrude(smooth([(x * 0.94, y * 0.9) for x, y in plan], 4), 9.6, 3.4).at(z=1.8)
    hull = extrude(smooth([(x * 0.8 + 1.6, y * 0.62) for x, y in plan], 4), 8, 3.6).at(z=9)
    # Arch the handle from the nose to the heel
    arch = tube(
        [(-15, 0, 13), (-12.4, 0, 22), (-5, 0, 28.4), (6, 0, 29.6), (15, 0, 27), (18, 0, 20), (17, 0, 13)],
        [4, 3.6, 3.1, 3.1, 3.2, 3.6, 4.4],
    )
    shell = join(skirt, hull, soft=2.4)
    pad = common(arch.grown(0.4), block(17, 20, 30).at(x=3.5, z=15), soft=0.4)
    # Set the dial, the steam button, the window on the water, the cord
    dial = join(can(4.4, 3, round=0.8), block(7, 1.8, 3.6, round=0.7), soft=0.3).at(x=1, z=16.2)
    dot = ball(0.9).at(x=4.6, z=19)
    button = can(2, 3.4, round=0.9).turned(y=-38).at(x=-9.6, z=27)
    window = slab(polygon([(6, 4.4), (16, 4.4), (16, 8.6), (8.6, 8.6)], 1), 40, 0.2)
    pane = common(shell.grown(0.4), window, soft=0.3) - shell.grown(-0.8)
    sleeve = rod((17.4, 0, 22), (22.6, 0, 24.6), 2.2, 1.5)
    cord = tube(
        [(22, 0, 24.4), (27.4, 0, 26), (29, 2, 20), (26.6, 5, 12), (28.4, 7, 4.4), (29.2, 10, 1.4), (27, 14, 1.3)], 1.1
    )
    return (
        Part(plate, SILVER, "metal", 0.55),
        Part(shell, body, cell=0.55),
        Part(arch, grip, cell=0.55),
        Part(pad, body.mixed(BLACK, 0.15), "matte", 0.5),
        Part(dial, grip, cell=0.4),
        Part(dot | button, CORAL, cell=0.35),
        Part(pane, SKY.mixed(WHITE, 0.3), cell=0.4),
        Part(sleeve | cord, GRAPHITE, "matte", 0.45),
    )


@toy(
    en=("a vacuum cleaner", "vacuum"),
    fr=("un aspirateur", "aspirateur traîneau", "aspirateurs"),
    near={
        "en": ("robot vacuum", "roomba", "dyson", "hoover", "cleaning", "housework"),
        "fr": ("aspirateur robot", "robot aspirateur", "dyson", "aspirateur balai", "ménage"),
    },
    tall=55,
    show=(-22, 14, 0),
    grip=(-3, 0, 49),
)
def vacuum_cleaner(body: Colour = RED, dark: Colour = GRAPHITE) -> Parts:
    """Canister vacuum cleaner, 1 m tall with its tube in life, at 1:18. The brush is on the left."""
    # Mould the canister on two large wheels and a castor
    hull = join(egg(13, 10.4, 8).at(x=15, z=11), block(22, 19, 7, round=3).at(x=15, z=3.4), soft=2)
    bumper = common(hull.grown(0.5), block(60, 60, 2.4).at(z=7.4), soft=0.3) - hull.grown(-0.9)
    wheel = join(can(7, 4, round=1.4), can(3, 4.8, round=0.8), soft=0.4).turned(x=90)
    wheels = wheel.at(x=20, y=-8.4, z=7) | wheel.at(x=20, y=12.4, z=7)
    caps = can(2.2, 1.6, round=0.6).turned(x=90).at(x=20, y=-12.6, z=7) | can(2.2, 1.6, round=0.6).turned(x=90).at(
        x=20, y=13.6, z=7
    )
    castor = can(3, 5, round=1).turned(x=90).at(x=4.6, y=2.5, z=3)
    button = egg(3.2, 3.2, 1.6).at(x=21, z=17.4)
    carry = tube([(9.6, 0, 17.6), (12, 0, 21.4), (17, 0, 21), (18, 0, 18)], 1.4)
    # Arch the hose to the grip; lead the tube down to the brush
    way = [(5, 0, 13), (0.4, 0, 17), (0.6, 0, 30), (5.6, 0, 42), (4.6, 0, 51), (-2, 0, 52.4), (-6.8, 0, 46.4)]
    hose = tube(way, 2)
    coils = union(*(ring(1.9, 0.75).turned(y=a).at(x=x, z=z) for x, z, a in _along(way, 26)))
    wand = rod((-7.4, 0, 45.4), (-24, 0, 8), 1.9)
    joint = rod((-14.6, 0, 29.2), (-16, 0, 26), 2.6)
    handle = tube([(-2.6, 0, 52), (-7, 0, 46.4), (-9.4, 0, 41)], 2.6)
    neck = rod((-22.8, 0, 10.6), (-25, 0, 4), 2.6)
    brush = extrude(
        smooth([(-31, -11), (-24, -12), (-20.4, -10), (-19.6, 0), (-20.4, 10), (-24, 12), (-31, 11), (-32, 0)], 4),
        4.6,
        1.6,
    ).at(z=0.6)
    sole = extrude(smooth([(-30, -10), (-22, -10), (-21, 0), (-22, 10), (-30, 10), (-31, 0)], 4), 1.6, 0.4)
    return (
        Part(hull, body, cell=0.6),
        Part(bumper | button, WHITE, cell=0.45),
        Part(wheels | castor, dark, "matte", 0.5),
        Part(caps, body, cell=0.42),
        Part(carry | handle | neck | joint, dark, cell=0.45),
        Part(hose | coils, dark.mixed(WHITE, 0.2), "matte", 0.42),
        Part(wand, SILVER, "metal", 0.5),
        Part(brush, body, cell=0.55),
        Part(sole, dark, "matte", 0.5),
    )


def _along(way: Sequence[Vector], count: int) -> list[tuple[float, float, float]]:
    """(x, z, angle about y) of rings threaded on a curve of the x-z plane, evenly spread."""
    line = through(way, 12)
    steps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    far = np.concatenate([[0.0], np.cumsum(steps)])
    places = []
    for s in np.linspace(1.5, far[-1] - 2, count):
        x, z = (float(np.interp(s, far, line[:, axis])) for axis in (0, 2))
        dx, dz = (
            float(np.interp(s + 0.5, far, line[:, axis]) - np.interp(s - 0.5, far, line[:, axis])) for axis in (0, 2)
        )
        places.append((x, z, math.degrees(math.atan2(dx, dz))))
    return places


@toy(
    en=("a bathtub", "bath", "bubble bath", "hot bath", "bath tub"),
    fr=("une baignoire", "bain", "bain moussant", "bain chaud", "bain à bulles"),
    near={"en": ("jacuzzi", "hot tub", "bathroom"), "fr": ("jacuzzi", "douche", "salle de bain", "salle de bains")},
    tall=36,
    show=(-20, 26, 0),
    grip=(0, -15, 16),
)
def bathtub(enamel: Colour = WHITE, brass: Colour = GOLD) -> Parts:
    """Claw-footed bathtub, 1.7 m long in life, at 1:29: full of foam, a yellow duck on it."""
    # Cast the tub, roll its rim, stand it on four balls
    tub = lathe([(0, 5), (7.6, 5), (11.4, 8), (13.8, 15), (14.4, 21), (0, 21)], 2.2).stretched(x=1.8)
    hollow = lathe([(0, 10), (10, 10), (12.6, 22), (0, 22)], 1).stretched(x=1.84)
    oval = [(25.6 * math.cos(t), 14.2 * math.sin(t), 20.8) for t in (math.pi * i / 12 for i in range(24))]
    lip = tube(oval, 1.6, closed=True, steps=2)
    claw = (
        join(rod((16, 7.6, 8.4), (18.4, 9, 2.8), 2.2, 1.7), ball(2.5).at(17.6, 8.8, 2.5), soft=0.8)
        .mirrored()
        .mirrored("y")
    )
    # Fill it with foam
    tufts = [
        (-17, -3, 3.6),
        (-15, 4, 4.2),
        (-9, -6, 4),
        (-8, 1, 4.8),
        (-8, 7, 3.6),
        (-1, -7.6, 3.6),
        (0, 7, 4.2),
        (8, 7, 4),
        (15, 4, 4.4),
        (16, -4, 3.6),
        (-20, 1, 3),
        (9, -8, 3.2),
    ]
    foam = join(
        lathe([(0, 17), (13, 17), (13, 20.6), (0, 20.6)], 0.4).stretched(x=1.75),
        *(ball(r).at(x, y, 20.2) for x, y, r in tufts),
        soft=1.2,
    )
    loose = (
        ball(1.7).at(-10.6, -1.6, 23.8)
        | ball(2.4).at(-5, -14.6, 21.4)
        | ball(1.6).at(-8.4, -15.2, 20)
        | ball(1.7).at(-4.6, -15.4, 18.6)
    )
    # Float the duck; plumb the tap
    duck = join(
        egg(5, 3.8, 3.6).at(z=2.4), ball(3).at(x=-2.6, z=7.4), rod((3.4, 0, 3.6), (6, 0, 6), 1.8, 0.9), soft=1.4
    )
    wing = egg(2.4, 1, 1.8).at(x=1, y=-3.5, z=3)
    bill = egg(1.9, 1.7, 0.9).at(x=-5.5, z=7)
    eyes = ball(0.6).at(x=-4, y=-2.5, z=8.4).mirrored("y")

    def afloat(solid: Solid) -> Solid:
        return solid.turned(z=24).at(x=4, y=-3, z=20)

    tap = tube([(23.6, 0, 20), (23.6, 0, 32), (21, 0, 34.6), (17.6, 0, 33.4), (17, 0, 30)], 1.6)
    cross = (
        rod((23.6, -4.6, 25.4), (23.6, 4.6, 25.4), 1.1) | ball(1.9).at(23.6, -4.8, 25.4) | ball(1.9).at(23.6, 4.8, 25.4)
    )
    return (
        Part(carve(tub, hollow, soft=0.8), enamel, cell=0.65),
        Part(lip, enamel, cell=0.55),
        Part(claw | tap | cross, brass, "metal", 0.45),
        Part(foam | loose, WHITE.mixed(SKY, 0.22), "matte", 0.5),
        Part(afloat(duck | wing), YELLOW, cell=0.42),
        Part(afloat(bill), ORANGE, cell=0.35),
        Part(afloat(eyes), BLACK, cell=0.3),
    )
