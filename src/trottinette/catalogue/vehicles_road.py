"""Vehicles of the road, with an engine. They lie along x, their front to the right."""

from __future__ import annotations

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._wheels import axles, cap, facing, guard, tyre
from trottinette.geometry import (
    Outline,
    Solid,
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
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    GRAPHITE,
    MINT,
    ORANGE,
    RED,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a motorcycle", "motorbike", "motor bike", "motor cycle", "chopper", "cruiser motorcycle", "motorcycles"),
    fr=("une moto", "motocyclette", "motos", "grosse moto", "chopper", "grosse cylindrée", "moto custom"),
    near={
        "en": (
            "harley",
            "harley davidson",
            "harley-davidson",
            "ducati",
            "kawasaki",
            "sidecar",
            "dirt bike",
            "quad bike",
        ),
        "fr": ("harley", "harley davidson", "harley-davidson", "ducati", "kawasaki", "side-car", "moto cross", "quad"),
    },
    tall=37,
    show=(-32, 12, 0),
)
def motorcycle(paint: Colour = ORANGE, leather: Colour = BLACK, chrome: Colour = SILVER) -> Parts:
    """Cruiser with a twin engine, 2.3 m long in life, at 1:40 with fat tyres."""
    rear, front, z = -16.5, 19.0, 9.6
    tyres = facing(tyre(9.6, 8.0, 0.62, 2.4), rear, 0, z) | facing(tyre(9.6, 6.4, 0.62, 2.2), front, 0, z)
    hubs = union(*(facing(union(spindle([(6.2, w / 2 - 1.4), (6.2, w / 2 - 0.5), (4.6, w / 2 - 0.5)], 0.3), can(1.8,
        w + 2.4).at(z=-w / 2 - 1.2)), x, 0, z) for x, w in ((rear, 8.0), (front, 6.4))))  # fmt: skip
    hubs = hubs | hubs.flipped("y")
    bolts = union(*(facing(can(0.9, w + 0.6, 0.3).at(x=3.9, z=-w / 2 - 0.3).around(5), x, 0, z) for x, w in ((rear,
        8.0), (front, 6.4))))  # fmt: skip

    # Rake the fork, sweep the bar, hang the lamp
    legs = rod((front, -4.4, z), (9.2, -4.0, 31), 1.25).mirrored("y")
    yokes = rod((12.2, -4, 24.6), (12.2, 4, 24.6), 1.6) | rod((9.4, -4.2, 30.6), (9.4, 4.2, 30.6), 1.6)
    bar = tube([(8.8, -2.4, 31), (8.6, -4.2, 34.6), (6.6, -9, 35.6), (2.2, -11, 34.2)], 1.05, steps=4).mirrored("y")
    grips = rod((4.8, -10.2, 35.0), (0.4, -11.6, 33.4), 1.6).mirrored("y")
    shade = spindle([(1.6, -4.0), (3.6, -2.2), (4.2, 0.2), (4.2, 1.4)], 0.8).turned(y=80).at(x=15.4, z=27.8)
    beam = egg(1.2, 3.5, 3.5).turned(y=-10).at(x=17.2, z=27.4)

    # Seat the tank on the frame; mudguards, a saddle with a step
    tank = join(egg(8.2, 5.6, 4.4).turned(y=14).at(x=3.6, z=25.2), egg(5, 3.4, 2.8).turned(y=18).at(x=-2.4, z=22.8),
        soft=3)  # fmt: skip
    flash = common(
        slab(smooth([(-3.4, 23), (2, 25.8), (9.4, 26.8), (9.2, 24.4), (3, 23.6)], 4), 40), tank.grown(0.5), soft=0.4
    )
    back = guard(11.0, 9.0, 40, 188).at(rear, 0, z)
    fore = guard(11.0, 7.4, 40, 150).at(front, 0, z)
    stays = rod((front, -4.3, z), (front - 1.6, -3.4, z + 11), 0.8).mirrored("y")
    saddle = slab(smooth([(-1.4, 22.6), (-4.4, 19.2), (-10, 18), (-15.6, 21), (-21.6, 21.4), (-23.6, 24.2), (-20.6,
        25.4), (-15.4, 23.6), (-12.6, 24), (-9.4, 21.4), (-5.6, 22)], 4), 9.4, 2.4)  # fmt: skip
    spine = join(rod((9.8, 0, 27.6), (6.4, 0, 8), 1.7), rod((6.4, 0, 8), (-9, 0, 7.4), 1.7), rod((-9, 0, 7.4), (-7, 0,
        19.5), 1.7), rod((9, 0, 25.6), (-8, 0, 20), 1.8), soft=1)  # fmt: skip
    arm = join(
        rod((rear, -5.2, z), (-6, -4.2, 9), 1.4), rod((rear, -5.2, z), (-11.4, -4.4, 19.6), 1.3), soft=0.6
    ).mirrored("y")

    # Fire two finned cylinders in a V; pipes along the near side
    finned = union(
        can(3.0, 9.4, 0.6), *(can(3.9, 0.95, 0.35).at(z=1.2 + 1.75 * i) for i in range(4)), can(3.7, 2.2, 0.8).at(z=8.4)
    )
    twin = union(finned.turned(y=26).at(x=-0.4, z=10.4), finned.turned(y=-26).at(x=-2.2, z=10.4))
    case = join(facing(can(5.0, 8.4, 1.2).at(z=-4.2), -0.8, 0, 9.2), block(10, 7.4, 6.4, 1.4).at(x=-6.2, z=6), soft=1)
    cover = facing(spindle([(3.9, 0), (3.9, 0.7), (2.8, 1.5)], 0.5), -0.8, -4.0, 9.2) | facing(
        spindle([(2.9, 0), (2.9, 1.0), (2.0, 1.8)], 0.5), -1.3, -3.4, 16.4
    )
    pipes = union(tube([(4.4, -2.6, 16.6), (6.8, -5, 13.4), (4.6, -6.2, 7.6), (-4, -6.4, 5.8), (-26, -6.6, 6.4)], [1.5,
        1.5, 1.5, 1.6, 2.3], steps=4), tube([(-6.6, -2.6, 16.4), (-9, -5.4, 13), (-13, -6.6, 11.4), (-25, -6.8, 12)],
        [1.5, 1.5, 1.6, 2.2], steps=4))  # fmt: skip
    pipes = carve(pipes, *(rod((-31, -6.7, h), (-25.2, -6.7, h), 1.1) for h in (6.4, 12)), soft=0.3)
    pegs = rod((2.4, -5, 5.4), (2.4, -9, 5.4), 1.1).mirrored("y")
    tail = egg(1.5, 2.2, 1.6).at(x=-27.4, z=13.6)
    return (
        Part(tyres, GRAPHITE, "matte", 0.75),
        Part(tank | back | fore, paint, cell=0.5),
        Part(flash, CREAM, cell=0.35),
        Part(saddle | grips | pegs, leather, "matte", 0.6),
        Part(union(spine, arm, case), GRAPHITE.mixed(BLACK, 0.5), cell=0.55),
        Part(union(hubs, bolts, legs, yokes, bar, stays), chrome, "metal", 0.52),
        Part(union(twin, cover, pipes, shade), chrome, "metal", 0.48),
        Part(beam, CREAM, cell=0.4),
        Part(tail, RED, cell=0.4),
    )


def _inside(shape: Outline, frame: Outline) -> Outline:
    """What of `shape` lies within `frame`."""
    return shape - (rectangle(200, 200) - frame)


def _window(points: list[tuple[float, float]], round: float = 1.0) -> Solid:
    """A pane of the side view, right through."""
    return slab(polygon(points, round), 80)


def _across(outline: Outline, long: float = 80) -> Solid:
    """An outline of the (y, z) plane made long along x."""
    return extrude(outline, long).at(z=-long / 2).turned(x=90, z=90)


@toy(
    en=(
        "a truck",
        "lorry",
        "delivery truck",
        "box truck",
        "moving truck",
        "trucks",
        "heavy goods vehicle",
        "removal van",
    ),
    fr=("un camion", "poids lourd", "camion de livraison", "camion de déménagement", "camions", "bahut"),
    near={
        "en": (
            "semi truck",
            "pickup truck",
            "pick-up",
            "garbage truck",
            "delivery van",
            "dump truck",
            "tow truck",
            "food truck",
        ),
        "fr": (
            "semi-remorque",
            "camionnette",
            "pick-up",
            "camion poubelle",
            "camion benne",
            "dépanneuse",
            "utilitaire",
            "fourgon",
            "food truck",
        ),
    },
    tall=36,
    show=(-36, 14, 0),
)
def truck(cab: Colour = BLUE, box: Colour = WHITE, stripe: Colour = YELLOW) -> Parts:
    """Delivery truck, 7 m in life, at 1:120, short and tall: a box behind the cab."""
    xs, z = (-16.0, 17.5), 6.4

    # Box: a panel sunk in each side, a swoosh across it, a frame behind
    crate = block(36, 27, 27, 2.0).at(x=-10.5, z=9)
    panel = slab(rectangle(31, 21, 1.6).at(-10.5, 22.4), 80) - block(80, 25.8, 80)
    crate = carve(crate, panel, soft=0.5)
    swoosh = smooth(
        [(-28, 13.4), (-18, 14.4), (-8, 18), (2, 25), (9, 34), (9, 27), (3, 18.6), (-6, 12.6), (-12, 10.6)], 5
    )
    band = slab(_inside(swoosh, rectangle(31, 21, 1.6).at(-10.5, 22.4).grown(-0.3)), 26.9, 0.3)
    rim = union(
        *(rod((7.2, 12.6 * s, 11), (7.2, 12.6 * s, 34.6), 1.2) for s in (-1, 1)),
        rod((7.2, -12.6, 34.8), (7.2, 12.6, 34.8), 1.2),
    )

    # Blow up the cab, cut its panes, arch its wheels
    shape = smooth([(8, 5), (8, 27), (9.4, 30.6), (16, 31.2), (21.4, 30), (24.4, 24), (26.6, 18.4), (28.2, 14), (28.4,
        8), (27.4, 5), (18, 4)], 3)  # fmt: skip
    whole = common(slab(shape, 80), extrude(rectangle(21, 27.6, 5).at(x=18), 60), soft=4)
    panes = union(
        _window([(12.2, 18.6), (22.6, 18.6), (20, 27), (12.2, 27)], 1.4),
        common(_across(polygon([(-11, 19), (11, 19), (9.6, 28), (-9.6, 28)], 2)), half(x=-1).at(x=19), soft=0.1),
    )
    arch = union(facing(can(7.6, 40).at(z=6), 17.5, 0, z)).mirrored("y")
    shell = carve(whole.grown(0.5), panes, arch, soft=0.6)
    door = polygon([(11, 12), (11, 28), (20.6, 28), (23.8, 18), (23.8, 12)], 1.4)
    seam = slab(door.grown(0.35) - door.grown(-0.35), 80)
    shell = carve(shell, seam - block(60, 27.8, 60).at(x=18), soft=0.3)
    spoiler = join(block(7, 20, 3, 1.3).turned(y=-20).at(x=11.6, z=31), soft=0.1)
    grille = union(*(block(3, 13, 1.0, 0.45).at(x=27.6, z=h) for h in (10.8, 12.8, 14.8)))
    bumper = block(5.6, 28.6, 4.2, 1.6).at(x=26.4, z=4.2)
    lamps = egg(1.6, 2.5, 2.5).at(x=28, y=9.6, z=12.2).mirrored("y")
    mirrors = join(
        block(1.6, 2.0, 5.4, 0.8).at(x=23.4, y=16.2, z=20), rod((23.2, 13, 20), (23.4, 16, 21), 0.8), soft=0.4
    ).mirrored("y")
    handle = rod((12.4, -13.8, 16.6), (15, -13.8, 16.6), 0.75).mirrored("y")

    # Chassis, tank, wheels, rear lamps
    frame = union(block(52, 16, 5, 1).at(x=-1, z=5), block(9, 26, 5.4, 1.6).at(x=0.6, z=4), rod((-28, -12, 7), (-28,
        12, 7), 1.4), block(3, 20, 4, 0.6).at(x=-27, z=6))  # fmt: skip
    flaps = block(1.6, 7, 8, 0.6).at(x=-23.8, y=-9.6, z=3.4).mirrored("y")
    tails = rod((-28.6, -11, 11.6), (-28.6, -8, 11.6), 1.2).mirrored("y")
    return (
        Part(shell | spoiler, cab, cell=0.62),
        Part(whole, GRAPHITE.mixed(BLACK, 0.4), "glass", 1.0),
        Part(crate | rim, box, cell=0.8),
        Part(band, stripe, cell=0.7),
        Part(frame | flaps | mirrors, GRAPHITE, "matte", 0.55),
        Part(union(bumper, grille, handle), SILVER, "metal", 0.45),
        Part(lamps, CREAM, cell=0.4),
        Part(tails, RED, cell=0.4),
        Part(axles(tyre(6.4, 6.0), xs, 10.8, z), GRAPHITE, "matte", 0.7),
        Part(axles(cap(6.4, 6.0), xs, 10.8, z), SILVER, "metal", 0.5),
    )


@toy(
    en=("a bus", "city bus", "buses", "tour bus", "shuttle bus", "public transport"),
    fr=("un bus", "autobus", "autocar", "bus de ville", "navette", "transports en commun"),
    near={
        "en": ("school bus", "double-decker bus", "tram", "minibus"),
        "fr": ("bus scolaire", "car scolaire", "tramway", "tram", "minibus"),
    },
    tall=31.6,
    show=(-34, 16, 0),
)
def bus(paint: Colour = TURQUOISE, roof: Colour = WHITE, blind: Colour = YELLOW) -> Parts:
    """City bus, 12 m in life, much shortened, doors on the near side."""
    xs, z, wide = (-17.6, 11.0), 5.4, 22.0
    core = common(block(59, wide, 26.6, 3.2).at(z=3), extrude(rectangle(59, wide, 4.4), 40), soft=1.5)

    # Cut the windows and, on the near side, two doors of two leaves; the windscreen, the rear
    def row(spots: list[tuple[float, float]], y: float) -> Solid:
        return union(*(slab(rectangle(w, 9.4, 1.4).at(x, 20), 30).at(y=y) for x, w in spots))

    near = row([(-23.8, 7.0), (-14.8, 8.0), (4.6, 8.0), (13.6, 7.4)], -18)
    far = row([(-23.8, 7.0), (-14.8, 8.4), (-5.0, 8.4), (4.8, 8.4), (14.2, 7.6), (23.4, 7.4)], 18)
    doors = union(*(slab(rectangle(3.7, 18.4, 0.9).at(x, 15.5), 20).at(y=-16) for x in (-7.2, -2.6, 20.6, 25.2)))
    screen = _across(rectangle(18.4, 12.4, 2.2).at(0, 18.4)) & half(x=-1)
    back = _across(rectangle(16, 7.4, 2).at(0, 20.4)) & half(x=1)
    cuts = union(near, far, doors, screen, back)
    arches = axles(can(6.6, 12).at(z=-3), xs, 8, z)
    shell = carve(core.grown(0.6), cuts, arches, soft=0.5)
    upper = common(shell, block(80, 60, 20).at(z=25.6), soft=0.1)
    low = common(shell, block(80, 60, 40).at(z=-14.4), soft=0.1)
    pack = block(16, 14, 2.6, 1.1).at(x=-8, z=29) | block(8, 12, 2.2, 0.9).at(x=13, z=29)
    skirt = common(core.grown(0.75), block(80, 60, 1.5).at(z=12.2), soft=0.1) - cuts - arches

    # A destination over the windscreen and the doors, lamps, mirrors
    sign = block(1.4, 15.4, 3.4, 0.6).at(x=29.6, z=25.2) | block(10, 1.4, 2.8, 0.6).at(x=-5, y=-11.4, z=26.2)
    dots = union(
        *(rod((30.3, y, 26.9), (30.3, y + w, 26.9), 0.62) for y, w in ((-6, 1.6), (-2.8, 3.4), (2.2, 3.6))),
        *(rod((x, -12.1, 27.6), (x + w, -12.1, 27.6), 0.5) for x, w in ((-8.6, 1), (-6.2, 2), (-2.8, 2))),
    )
    lamps = egg(1.2, 2.3, 1.8).at(x=29.7, y=7.8, z=8.6).mirrored("y")
    bumper = common(core.grown(1.0), block(80, 60, 3).at(z=4.2), soft=0.4) - block(54, 80, 40)
    mirrors = join(tube([(27.4, 10.6, 24.6), (29.8, 12.4, 24.2), (30, 13, 21)], 0.8, steps=3), block(1.8, 2.6, 4.6,
        0.8).at(x=30, y=13, z=17.4), soft=0.4).mirrored("y")  # fmt: skip
    tails = egg(1.0, 1.5, 2.4).at(x=-29.8, y=8.6, z=9).mirrored("y")
    return (
        Part(low, paint, cell=0.7),
        Part(upper | pack, roof, cell=0.8),
        Part(skirt, roof, cell=0.45),
        Part(core, GRAPHITE.mixed(BLACK, 0.4), "glass", 1.0),
        Part(sign | bumper | mirrors, GRAPHITE, "matte", 0.45),
        Part(dots, blind, cell=0.3),
        Part(lamps, CREAM, cell=0.4),
        Part(tails, RED, cell=0.4),
        Part(axles(tyre(5.4, 5.0), xs, 9.2, z), GRAPHITE, "matte", 0.7),
        Part(axles(cap(5.4, 5.0), xs, 9.2, z), SILVER, "metal", 0.5),
    )


@toy(
    en=("a motor scooter", "moped", "vespa", "motor-scooter", "scooter motorbike", "delivery scooter"),
    fr=("un scooter", "scooter 125", "vespa", "mobylette", "cyclomoteur", "deux-roues"),
    near={"en": ("lambretta",), "fr": ("lambretta", "solex", "scooter des mers")},
    tall=41,
    show=(-30, 12, 0),
)
def motor_scooter(paint: Colour = MINT, saddle: Colour = BROWN, trim: Colour = SILVER) -> Parts:
    """Italian-looking scooter, 1.75 m long in life, at 1:33, upright on its wheels."""
    rear, front, z = -13.0, 18.6, 6.0
    tyres = axles(tyre(6.0, 4.6, 0.6, 1.6), (rear, front), 0.0, z)
    hubs = axles(cap(6.0, 4.8, 0.6), (rear, front), 0.0, z)

    # Press the tail, open below for the wheel; a cowl bulges on both sides of it
    tail = common(slab(smooth([(-24, 11.4), (-22.6, 17.4), (-16, 22.4), (-5, 23.2), (-2.8, 19), (-2.6, 6), (-8, 4.4),
        (-16, 6)], 4), 40), extrude(smooth([(-24.6, 0), (-20, 6.4), (-10, 7.4), (-3, 5), (-2, 0), (-3, -5), (-10,
        -7.4), (-20, -6.4)], 4), 40), soft=4)  # fmt: skip
    bulge = egg(8.4, 3.2, 6.0).at(x=-13.6, y=-6.4, z=12.8).mirrored("y")
    tail = carve(join(tail, bulge, soft=1.2), facing(can(7.0, 6.4, 1).at(z=-3.2), rear, 0, 5.0), soft=0.6)
    vents = union(*(rod((-16.4 + 2.6 * i, -9.7, 12.4), (-15.0 + 2.6 * i, -9.8, 15.2), 0.6) for i in range(3))).mirrored(
        "y"
    )

    # Floor, leg shield with a rolled rim, neck and handlebar, the mudguard over the front wheel
    floor = slab(
        smooth([(-6, 4.6), (-6, 7.4), (4, 7.0), (9, 8.4), (11.4, 13), (14.4, 11.4), (11.4, 5.4), (6, 4.2)], 4), 13, 1.2
    )
    shield = join(common(extrude(smooth([(-8.4, 3), (-8.6, 14), (-6.6, 20), (-2.8, 23.6), (2.8, 23.6), (6.6, 20), (8.6,
        14), (8.4, 3), (5, -1.4), (-5, -1.4)], 4), 2.4, 1.0).turned(x=90, z=90).turned(y=-14).at(x=10.4, z=8.0),
        block(60, 60, 60), soft=0.2), rod((12.6, 0, 10), (8.0, 0, 31), 2.7, 2.1), soft=1.6)  # fmt: skip
    fork = rod((front, -3.6, z), (14.8, -2.2, 15), 1.3) | rod((front, -4.0, z), (front, 4.0, z), 1.4) | rod((15.4, 0,
        12.6), (11.6, 0, 18), 2.4)  # fmt: skip
    fender = common(guard(7.4, 7.6, 0, 175, 1.6).at(front, 0, z), block(80, 60, 40), soft=0.1)
    fender = join(fender, egg(6.4, 3.4, 2.6).at(x=front - 0.6, z=z + 6.9), soft=2)
    head = join(egg(3.8, 3.8, 3.6).at(x=8.0, z=33.0), rod((7.2, -7.4, 34.4), (7.2, 7.4, 34.4), 1.9), soft=1.8)
    grips = rod((7.0, -7.4, 34.6), (6.0, -12, 34.2), 1.65).mirrored("y")
    lamp = spindle([(3.0, -1.6), (3.4, 0.4), (3.0, 1.0)], 0.4).turned(y=90).at(x=10.8, z=33.0)
    beam = egg(1.2, 2.7, 2.7).at(x=11.4, z=33.0)
    mirrors = join(tube([(6.8, -5.6, 35), (6.4, -8, 38.0), (6.2, -9.4, 38.6)], 0.7, steps=3), egg(0.9, 2.3,
        2.2).at(x=6.2, y=-10.8, z=38.8), soft=0.3).mirrored("y")  # fmt: skip
    rim = tube([(9.8, -8.2, 10), (6.6, -8.9, 22), (4.9, -6.9, 28), (4.0, -2.9, 31.6), (4.0, 2.9, 31.6), (4.9, 6.9, 28),
        (6.6, 8.9, 22), (9.8, 8.2, 10)], 0.8, steps=4)  # fmt: skip

    # Seat, rack, lamps
    seat = slab(smooth([(-22.6, 21.6), (-22.8, 24.6), (-18, 26), (-12.6, 25), (-8, 26.2), (-2.6, 25.6), (-1.6, 23.2),
        (-6, 21.6), (-14, 21)], 4), 10.4, 2.2)  # fmt: skip
    rack = tube([(-21, -3, 22.6), (-27, -3, 23.4), (-27, 3, 23.4), (-21, 3, 22.6)], 0.75, curved=False)
    red = egg(1.6, 2.0, 1.6).at(x=-23.6, z=15.4)
    return (
        Part(tyres, GRAPHITE, "matte", 0.5),
        Part(union(tail, floor, shield, fender, head), paint, cell=0.5),
        Part(seat | grips, saddle, "matte", 0.5),
        Part(union(hubs, fork, lamp, mirrors, rack, vents, rim), trim, "metal", 0.42),
        Part(beam, CREAM, cell=0.4),
        Part(red, RED, cell=0.4),
    )
