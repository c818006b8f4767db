"""Vehicles of rails, water and air. Where they have a front, it is on the right."""

from __future__ import annotations

from trottinette.catalogue._folds import spindle, spun
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._wheels import axles, facing
from trottinette.geometry import (
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
)
from trottinette.palette import (
    BLACK,
    CARAMEL,
    CHOCOLATE,
    CREAM,
    GOLD,
    GRAPHITE,
    GREEN,
    NAVY,
    ORANGE,
    RED,
    SAND,
    SILVER,
    SKY,
    TAN,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a train", "steam train", "locomotive", "steam locomotive", "steam engine", "toy train", "trains", "railway"),
    fr=(
        "un train",
        "locomotive",
        "train à vapeur",
        "locomotive à vapeur",
        "loco",
        "petit train",
        "trains",
        "chemin de fer",
    ),
    near={
        "en": ("high-speed train", "bullet train", "train ticket", "train set", "model train"),
        "fr": ("tgv", "billet de train", "train électrique", "modélisme ferroviaire", "sncf"),
    },
    tall=37.2,
    show=(-36, 14, 0),
)
def train(paint: Colour = GREEN, wheels: Colour = RED, brass: Colour = GOLD) -> Parts:
    """Small steam locomotive, 9 m long in life, at 1:160 and much shortened."""
    # Boiler with its bands, smokebox and door
    boiler = can(8.2, 32, 0.6).turned(y=90).at(x=-11, z=17.6)
    bands = union(*(spindle([(8.0, -0.7), (8.7, -0.7), (8.7, 0.7), (8.0, 0.7)], 0.3).turned(y=90).at(x=x,
        z=17.6) for x in (-4.4, 4.4, 12.4)))  # fmt: skip
    box = join(can(9.0, 8.6, 1.2).turned(y=90).at(x=15.4, z=17.6), block(9, 13, 9, 1).at(x=19.4, z=7.4), soft=1)
    door = spindle([(6.4, 0), (6.4, 0.8), (4.4, 1.8)], 0.5).turned(y=90).at(x=23.6, z=17.6)
    bolt = join(can(1.6, 2.4, 0.6), rod((-2.6, 0, 1.6), (2.6, 0, 1.6), 0.6), soft=0.3).turned(y=90).at(x=25.0, z=17.6)

    # Chimney, dome, whistle, lamp
    stack = spindle([(2.9, 0), (2.6, 5.4), (3.0, 7), (4.6, 10.2), (4.6, 11.4), (3.4, 11.6)], 0.7)
    stack = carve(stack, can(2.9, 6).at(z=9.4), soft=0.5).at(x=19.2, z=25.4)
    rim = ring(4.4, 0.8).at(x=19.2, z=36.4)
    dome = join(can(3.4, 3.4), egg(3.4, 3.4, 3.0).at(z=3.4), can(4.3, 1.2, 0.5), soft=0.5).at(x=6.6, z=25)
    whistle = join(can(1.1, 4.4, 0.5), can(1.6, 1.2, 0.4).at(z=2), soft=0.3).at(x=-2.2, z=25)
    lamp = join(can(2.4, 3, 0.7).turned(y=90), block(3, 3, 3.4, 0.6).at(x=1.4, z=-4), soft=0.4).at(x=21.4, z=28.6)
    glow = egg(0.9, 1.9, 1.9).at(x=24.4, z=28.6)

    # Cab: walls with windows, a curved roof
    cab = block(16, 19, 22.4, 1.6).at(x=-19, z=8.6)
    holes = union(slab(rectangle(6.2, 8, 1.6).at(-18.4, 25.2), 60), block(16, 16, 26, 1).at(x=-22.6, z=14))
    front = union(*(facing(can(2.4, 6, 0), 0, 0, 0).turned(z=90).at(x=-13, y=y, z=27.4) for y in (-5.6, 5.6)))
    cab = carve(cab, holes, front, soft=0.5)
    arch = rod((-60, 0, 19), (60, 0, 19), 16)
    roof = common(block(21, 23, 20, 1).at(x=-19, z=29.6), arch, soft=1.0)
    coal = block(14, 14.6, 8, 1).at(x=-20, z=10)

    # Frame, running board, buffers, cow-catcher
    frame = block(52, 9, 5, 0.8).at(x=-2, z=5.4)
    deck = block(52, 19, 2.4, 0.8).at(x=-2, z=9.2)
    beam = block(2.6, 19, 5, 0.8).at(x=24.6, z=7.4)
    guards = union(*(rod((26, y, 9), (30.2, y * 0.62, 1.9), 0.95) for y in (-8.4, -5, -1.7, 1.7, 5, 8.4)), rod((25.2,
        -8.4, 9), (25.2, 8.4, 9), 1.4), rod((30.2, -5.2, 1.9), (30.2, 5.2, 1.9), 1.1))  # fmt: skip
    couple = rod((-27, 0, 8), (-28.6, 0, 8), 1.4)

    # Wheels: two big with spokes, a small one in front; the rod that joins them
    def wheel(radius: float) -> Solid:
        tread = spindle([(radius - 1.6, -1.4), (radius, -1.4), (radius, 1.4), (radius - 1.6, 1.4)], 0.5)
        hoop = tread - can(radius - 1.7, 9).at(z=-4)
        return union(
            hoop,
            can(radius - 1, 1.0).at(z=-1),
            spun(rod((0, 0, 0.4), (radius - 1, 0, 0.4), 0.75), 8),
            can(1.7, 2.8, 0.5).at(z=-1),
        )

    rolling = union(axles(wheel(7.4), (-18.4, -2.0), 8.6, 7.4), axles(wheel(4.2), (13.6,), 8.6, 4.2))
    link = join(rod((-18.4, -11.0, 4.6), (-2.0, -11.0, 4.6), 1.0), facing(can(1.7, 2, 0.5).at(z=-1), -18.4, -11, 4.6),
        facing(can(1.7, 2, 0.5).at(z=-1), -2, -11, 4.6), rod((-2, -11.0, 4.6), (12, -11.0, 6.6), 0.95),
        soft=0.4).mirrored("y")  # fmt: skip
    piston = rod((11, -10, 7), (17.4, -10, 7.4), 3.0).mirrored("y")
    ends = rod((16, -10, 7.2), (18.6, -10, 7.4), 2.2).mirrored("y")
    return (
        Part(union(boiler, cab), paint, cell=0.6),
        Part(union(bands, rim, dome, whistle, bolt, lamp, ends), brass, "metal", 0.45),
        Part(union(box, stack, frame, coal), GRAPHITE.mixed(BLACK, 0.5), cell=0.6),
        Part(union(deck, couple, beam, guards, roof), wheels.mixed(BLACK, 0.15), cell=0.55),
        Part(rolling, wheels, cell=0.48),
        Part(link, SILVER, "metal", 0.42),
        Part(piston | door, GRAPHITE, cell=0.5),
        Part(glow, YELLOW, cell=0.4),
    )


@toy(
    en=("a sailing boat", "sailboat", "boat", "sail boat", "sailing", "dinghy"),
    fr=("un voilier", "bateau", "bateau à voile", "bateau à voiles", "dériveur", "bateaux"),
    near={
        "en": ("motorboat", "ship", "yacht", "ferry", "catamaran", "cruise ship", "pirate ship", "fishing boat"),
        "fr": (
            "bateau à moteur",
            "navire",
            "yacht",
            "catamaran",
            "paquebot",
            "bateau pirate",
            "chalutier",
            "régate",
            "zodiac",
            "barque",
        ),
    },
    tall=61,
    show=(-24, 12, -4),
)
def sailing_boat(hull: Colour = RED, sails: Colour = CREAM, deck: Colour = TAN) -> Parts:
    """Sailing dinghy with a cabin, 6 m long in life, at 1:120, much taller than long. Bow to the right."""
    # Carve the hull: sheer in side view, pointed in plan, a waterline and a white wale
    side = smooth([(-23.4, 15), (-22.6, 7), (-18, 1.0), (-10, -0.45), (4, -0.45), (14, 2.0), (21, 8.6), (26, 17), (12,
        14.6), (-8, 13.8)], 4)  # fmt: skip
    plan = smooth([(-23.8, 0), (-23, 6.4), (-14, 9.8), (-2, 10.6), (10, 9), (20, 4.6), (26.6, 0), (20, -4.6), (10, -9),
        (-2, -10.6), (-14, -9.8), (-23, -6.4)], 4)  # fmt: skip
    flare = common(half(y=1, z=-0.55).at(y=11.0, z=13), half(y=-1, z=-0.55).at(y=-11.0, z=13), soft=3)
    body = common(common(slab(side, 40), extrude(plan, 40), soft=2.4), flare, soft=2.6)
    well = extrude(
        smooth([(-20, 0), (-19, 4.4), (-12, 6.6), (-5, 6.8), (-5, -6.8), (-12, -6.6), (-19, -4.4)], 3), 20
    ).at(z=10)
    body = carve(body, well, soft=0.8)
    boot = common(body.grown(0.45), block(80, 40, 2.2).at(z=4.6), soft=0.2)
    edge = [(-22.8, -6, 15), (-14, -9.6, 14.3), (-2, -10.4, 14.2), (10, -8.9, 15), (19.4, -4.6, 16.2), (25.6, 0, 17.2)]
    wale = tube(edge, 0.95, steps=4).mirrored("y") | rod((-22.8, -6, 15), (-22.8, 6, 15), 0.95)
    planks = common(common(extrude(plan.grown(-1.2), 40), slab(side.at(y=0.7), 60), soft=0.1), block(80, 40,
        20).at(z=11.4), soft=0.1)  # fmt: skip
    planks = carve(planks, well, soft=0.5)
    bench = rod((-14, -7, 12.4), (-14, 7, 12.4), 1.3)
    house = common(block(14, 11.4, 6.4, 2.2), half(x=0.4, z=1).at(z=5.6), soft=1.6).at(x=3.4, z=13.4)
    ports = union(*(slab(rectangle(4.2, 2.2, 1.1).at(x, 16.6), 12.4, 0.4) for x in (-0.4, 5.2)))
    tiller = join(rod((-22.6, 0, 16.4), (-14.4, 0, 17.6), 0.8), block(2, 1.6, 9, 0.6).at(x=-23.6, z=8.4), soft=0.5)

    # Step the mast and the boom; belly the sails
    mast = rod((4, 0, 12), (4, 0, 58.6), 1.15)
    boom = rod((3, 0, 21.2), (-22.4, 0, 22.2), 1.1)

    def cloth(points: list[tuple[float, float]], round: list[float], middle: float, y: float) -> Solid:
        shell = can(40, 80, 0) - can(38.4, 90, 0).at(z=-5)
        return common(shell.at(x=middle, y=y), slab(polygon(points, round), 60), soft=0.4)

    main = cloth([(3.2, 21.8), (3.2, 57.4), (-3, 49), (-13, 36), (-22, 22.8)], [0.8, 0.8, 14, 14, 1.2], -9, 38.2)
    jib = cloth([(5.4, 20), (5.4, 53), (24.4, 18.6)], [1.2, 0.5, 1.0], 15, 38.9)
    seams = union(
        *(slab(polygon([(-26, z), (2.6, z - 1.2), (2.6, z - 0.2), (-26, z + 1)]), 60) for z in (30.6, 38.4, 46.2))
    )
    seams = common(main.grown(0.25), seams, soft=0.1)
    tape = slab(star(5, 4.2, 1.9, 0.3).at(-5.8, 34.2), 60) & main.grown(0.55)
    bottom = slab(polygon([(0, 0), (40, 0), (40, 24), (0, 24)]), 60) & jib.grown(0.3)
    stay = rod((4, 0, 55), (25.4, 0, 17.2), 0.5)
    flag = slab(smooth([(4, 57), (4, 61), (0, 60.4), (-4.6, 60.8), (-4.2, 58.8), (-4.6, 56.9), (0, 56.6)], 3), 1.3, 0.5)
    return (
        Part(body, hull, cell=0.55),
        Part(union(boot, wale), WHITE, cell=0.45),
        Part(union(planks, bench, tiller), deck, "matte", 0.55),
        Part(house, WHITE, cell=0.5),
        Part(ports, NAVY, "glass", 0.35),
        Part(union(mast, boom), deck, "plastic", 0.5),
        Part(main | jib, sails, "matte", 0.45),
        Part(seams, sails.mixed(CHOCOLATE, 0.3), "matte", 0.4),
        Part(tape | bottom, hull, "matte", 0.42),
        Part(stay, GRAPHITE, cell=0.35),
        Part(flag, hull, "matte", 0.4),
    )


@toy(
    en=("a rocket", "space rocket", "rocket ship", "rocketship", "spaceship", "spacecraft", "rockets", "space shuttle"),
    fr=("une fusée", "fusée spatiale", "vaisseau spatial", "navette spatiale", "fusées", "vaisseau"),
    near={
        "en": ("spacex", "space travel", "missile"),
        "fr": ("ariane", "spacex", "voyage spatial", "missile", "conquête spatiale"),
    },
    tall=60,
    show=(-18, 10, 16),
    grip=(0, 0, 24),
)
def rocket(hull: Colour = WHITE, fins: Colour = RED, flame: Colour = ORANGE) -> Parts:
    """A rocket as children draw them, on its fire: three fins, a round window, a red nose."""
    whole = lathe(
        [(0, 11), (5.8, 11), (8.8, 18), (10.4, 27), (10.2, 35), (8.4, 44), (5.0, 52.4), (2.2, 57.2), (0, 60)], 2.4
    )
    tip = common(whole.grown(0.4), half(z=-1).at(z=46.4), soft=0.6)
    belt = common(whole.grown(0.4), block(60, 60, 2).at(z=42), soft=0.3)
    low = common(whole.grown(0.4), block(60, 60, 1.8).at(z=18.6), soft=0.3)
    seam = (whole.grown(1) - whole.grown(-0.35)) & block(60, 60, 0.8).at(z=25.0)
    whole = whole - seam

    # Window with a bolted ring; rivets
    port = facing(spindle([(5.6, -8), (5.6, 0.6), (4.8, 1.4), (3.8, 1.0)], 0.5), 0, -9.6, 34)
    pane = facing(egg(4.3, 4.3, 1.5), 0, -10.0, 34)
    glint = rod((-1.9, -11.4, 35.6), (-0.9, -11.4, 36.6), 0.6)
    bolts = facing(spun(ball(0.75).at(x=5.0), 8), 0, -10.8, 34)
    rivets = spun(ball(0.75).at(x=9.4), 14).at(z=22.4)

    # Three fins that stand, a nozzle and its fire
    fin = slab(
        smooth([(6, 26), (11, 23.6), (16.4, 16), (18.4, 5), (17.2, 2.0), (14.6, 4.4), (11, 10.4), (6, 13)], 4), 3.2, 1.3
    )
    three = union(fin.turned(z=-90), fin.turned(z=30), fin.turned(z=150))
    cone_ = spindle([(4.0, 6.6), (5.8, 6.6), (4.8, 11.6), (3.4, 11.6)], 0.5)
    fire = lathe([(0, 0), (2.0, 1.0), (4.4, 4.6), (4.8, 7.4), (3, 10), (0, 10)], curved=True)
    licks = union(*(tube([(3.2, 0, 8), (4.4, 0, 5), (3.8, 0, 2.2)], [1.9, 1.5, 0.6],
        steps=3).turned(z=a) for a in range(20, 380, 60)))  # fmt: skip
    core = egg(3.0, 3.0, 5).at(y=-2.4, z=5.4)
    return (
        Part(whole, hull, cell=0.55),
        Part(union(tip, belt, low, three), fins, cell=0.5),
        Part(union(port, bolts, rivets, cone_), SILVER, "metal", 0.42),
        Part(pane, SKY, "glass", 0.4),
        Part(glint, WHITE, cell=0.35),
        Part(join(fire, licks, soft=1.2), flame, cell=0.5),
        Part(core, YELLOW, cell=0.5),
    )


@toy(
    en=("a helicopter", "chopper helicopter", "helicopters", "rescue helicopter", "helo"),
    fr=("un hélicoptère", "hélico", "hélicoptères", "hélicoptère de secours"),
    near={"en": ("medevac",), "fr": ("canadair", "ulm")},
    tall=38,
    show=(-32, 24, -6),
)
def helicopter(paint: Colour = YELLOW, glass: Colour = NAVY, blades: Colour = GRAPHITE) -> Parts:
    """Light helicopter, 10 m long in life, shortened, on its skids; nose to the right."""
    # Blow up the cabin, run the boom behind it
    pod = join(egg(14, 10.4, 10.6).at(x=6, z=16.2), egg(9, 8, 7.4).at(x=-5, z=18.4), soft=4)
    boom = tube([(-6, 0, 20), (-18, 0, 20.8), (-28, 0, 22.4)], [4.2, 2.7, 2.0], curved=False)
    fin = slab(
        polygon([(-24.6, 22), (-28.4, 33), (-32.4, 33), (-30.4, 21.4), (-32.4, 15.6), (-29.2, 15.6)], 1.3), 2.4, 1.0
    )
    plane = block(4.6, 14, 1.8, 0.8).at(x=-22, z=20.6)
    hump = join(block(13, 9, 6, 2.6).at(x=-1, z=23.4), can(2.4, 8, 0.6).at(x=0.6, z=26), soft=1.6)
    body = join(pod, boom, soft=2.4)

    # Bubble: dark panes with a painted arch between
    front = common(pod.grown(0.4), half(x=-1, z=-0.25).at(x=8.0, z=14) & half(z=-1).at(z=12.0), soft=1.4)
    arch = block(60, 1.5, 60).at(z=-10) | block(1.4, 60, 60).turned(y=14).at(x=6.0, z=-4)
    front = front - arch
    door = common(
        pod.grown(0.4), slab(smooth([(-1.4, 12), (-2, 21.6), (1.4, 23.4), (5.4, 22.8), (5.8, 12.8)], 3), 60), soft=0.3
    )
    doorglass = common(
        pod.grown(0.75), slab(smooth([(-0.4, 16), (-0.6, 20.8), (1.8, 22.0), (4.6, 21.6), (4.9, 16)], 3), 60), soft=0.3
    )
    line = common(body.grown(0.3), block(80, 60, 1.8).at(z=9.4) | block(24, 60, 1.4).at(x=-20, z=20.6), soft=0.3)

    # Rotors: four broad blades, and a small one on the tail
    hub = join(can(2.6, 3, 0.8).at(z=33), can(1.5, 8, 0.4).at(z=30), ball(1.7).at(z=36.2), soft=0.5).at(x=0.6)
    blade = extrude(rectangle(26.4, 3.8, 1.4).at(x=15.2), 1.5, 0.6) | rod((0, 0, 0.7), (6, 0, 0.7), 1.0)
    rotor = blade.around(4).turned(z=28).at(x=0.6, z=34)
    tips = extrude(rectangle(3.6, 4.0, 1.4).at(x=26.7), 1.8, 0.6).around(4).turned(z=28).at(x=0.6, z=33.85)
    tail = union(facing(extrude(rectangle(13, 2.2, 0.9), 1.3, 0.5).turned(z=35), -30, -2.2, 24.6),
        facing(extrude(rectangle(13, 2.2, 0.9), 1.3, 0.5).turned(z=125), -30, -2.2, 24.6), facing(can(1.5, 3.8, 0.5),
        -30, -0.2, 24.6))  # fmt: skip

    # Skids
    skid = tube([(-12, -9.4, 1.2), (14, -9.4, 1.2), (19, -9.4, 2.4), (21.4, -9.2, 5)], 1.2, steps=3)
    legs = union(*(tube([(x, -9.4, 1.2), (x, -8.2, 5), (x, -4, 9)], 1.0, steps=3) for x in (-6.4, 10.6)))
    gear = (skid | legs).mirrored("y")
    lamp = egg(1.4, 1.6, 1.4).at(x=17.2, z=9.0)
    return (
        Part(join(body, fin, soft=1.4) | plane, paint, cell=0.58),
        Part(hump, paint.mixed(WHITE, 0.0), cell=0.6),
        Part(front | doorglass, glass, "glass", 0.45),
        Part(door, WHITE, cell=0.5),
        Part(line | tips, RED, cell=0.45),
        Part(union(rotor, tail), blades, "matte", 0.5),
        Part(union(hub, gear), SILVER, "metal", 0.5),
        Part(lamp, CREAM, cell=0.4),
    )


@toy(
    en=("a hot air balloon", "hot-air balloon", "air balloon", "hot air balloons"),
    fr=("une montgolfière", "montgolfières", "ballon à air chaud", "aérostat"),
    near={"en": ("airship", "zeppelin", "balloon flight"), "fr": ("dirigeable", "zeppelin", "vol en montgolfière")},
    tall=60,
    show=(-16, 4, 8),
    grip=(0, 0, 5),
)
def hot_air_balloon(paint: Colour = RED, stripes: Colour = YELLOW, basket: Colour = CARAMEL) -> Parts:
    """Hot air balloon, 25 m tall in life, at 1:420: twelve gores, a wicker basket on four ropes."""
    # Sew the gores: every other one is of the second colour and stands out by a seam
    profile = [(0, 17), (4.6, 17.6), (8.6, 22.6), (13.8, 28.6), (18.0, 35), (19.6, 42), (17.8, 49.4), (13, 55.2),
        (6.6, 58.8), (0, 60)]  # fmt: skip
    whole = lathe(profile, curved=True)
    wedges = union(
        *(extrude(polygon([(0, 0), (40, -10.3), (40, 10.3)]).turned(30 * i + 15), 80) for i in range(0, 12, 2))
    )
    gores = common(whole.grown(0.35), wedges, soft=0.5)
    band = common(whole.grown(0.6), block(60, 60, 2.4).at(z=28), soft=0.4)
    top = common(whole.grown(0.5), half(z=-1).at(z=57.4), soft=0.4)
    skirt = spindle([(4.2, 14.6), (5.0, 14.6), (5.6, 18.6), (4.4, 18.6)], 0.3)

    # Weave the basket, rim it, hang it
    crate = carve(block(10.4, 10.4, 9.2, 1.8), block(7.6, 7.6, 9, 1.2).at(z=2.4), soft=0.6)
    weave = union(*(block(10.9, 10.9, 1.1, 0.5).at(z=1.2 + 2.0 * i) - block(9, 9, 20).at(z=-2) for i in range(4)))
    stakes = union(*(rod((x, -5.2, 0.8), (x, -5.2, 8.6), 0.65) for x in (-3, 0, 3))).around(4)
    rim = block(11.6, 11.6, 2.0, 0.95).at(z=8.2) - block(7.8, 7.8, 9).at(z=4)
    ropes = union(*(rod((4.6 * a, 4.6 * b, 9), (3.4 * a, 3.4 * b, 16), 0.55) for a in (-1, 1) for b in (-1, 1)))
    burner = join(can(1.6, 3, 0.5).at(z=11.4), rod((-3.9, -3.9, 12.4), (3.9, 3.9, 12.4), 0.6), rod((-3.9, 3.9, 12.4),
        (3.9, -3.9, 12.4), 0.6), soft=0.3)  # fmt: skip
    fire = egg(1.3, 1.3, 2.2).at(z=15.6)
    bags = union(*(egg(1.5, 1.1, 2.0).at(x=x, y=-6.2, z=4.4) for x in (-4.4, 4.4)))
    return (
        Part(whole, paint, cell=0.7),
        Part(gores, stripes, cell=0.65),
        Part(union(band, top), WHITE, cell=0.5),
        Part(skirt, paint, cell=0.45),
        Part(union(crate, weave), basket, "matte", 0.5),
        Part(union(stakes, rim), basket.mixed(CHOCOLATE, 0.45), "matte", 0.45),
        Part(ropes, CHOCOLATE, "matte", 0.4),
        Part(burner, SILVER, "metal", 0.4),
        Part(fire, ORANGE, cell=0.4),
        Part(bags, SAND, "matte", 0.4),
    )
