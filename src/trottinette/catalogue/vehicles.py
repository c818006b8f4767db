"""Vehicles: what takes one there."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._folds import spindle, spun
from trottinette.catalogue._kit import Part, Parts, toy
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
    half,
    join,
    polygon,
    rectangle,
    revolve,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BROWN,
    CORAL,
    CREAM,
    GRAPHITE,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


def _facing(solid: Solid, x: float, y: float, z: float) -> Solid:
    """A thing turned about z laid so that its top faces the viewer, moved there."""
    return solid.turned(x=90).at(x, y, z)


def _guard(radius: float, start: float, end: float) -> Solid:
    """A mudguard about z: the arc from `start` to `end` degrees."""
    turns = np.radians(np.linspace(start, end, 6)).tolist()
    wedge = extrude(polygon([(0, 0), *((2 * radius * math.cos(t), 2 * radius * math.sin(t)) for t in turns)]), 20).at(
        z=-10
    )
    return common(revolve(rectangle(1.1, 5.0, 0.5).at(radius)), wedge, soft=0.6)


@toy(
    en=("a bicycle", "bike", "push bike", "city bike", "cycle", "road bike", "cycling"),
    fr=(
        "un vélo",
        "bicyclette",
        "vélo de ville",
        "vélo de course",
        "bécane",
        "biclou",
        "biclou de ville",
        "petite reine",
    ),
    near={
        "en": ("e-bike", "electric bike", "mountain bike", "bmx"),
        "fr": ("vélo électrique", "vtt", "vélib", "bmx", "vae"),
    },
    tall=37,
    show=(-20, 8, 0),
    grip=(-6.6, 0, 28),
)
def bicycle(frame: Colour = RED, tyres: Colour = GRAPHITE, leather: Colour = BROWN) -> Parts:
    """City bicycle, 1.75 m in life, at 1:33 with chunky tubes, along x; the front wheel is on the right."""
    rear, front, radius = -14.6, 14.6, 9.4
    pedals: Vector = (-3.0, 0, 9.2)

    # Tyres, then rims with thick spokes
    tyre = carve(ring(radius, 2.1), spun(rod((radius + 2.1, 0, -0.9), (radius + 2.1, 0, 0.9), 0.4), 30), soft=0.3)
    rim = ring(radius - 1.7, 0.85)
    spokes = spun(rod((0, 0, 0), (radius - 1, 0, 0), 0.5), 10)
    hub = can(1.6, 5.0, 0.7).at(z=-2.5) | can(0.9, 7.6, 0.4).at(z=-3.8)
    wheel = union(rim, spokes, hub)
    spots = ((rear, 11.5), (front, 11.5))

    # Braze the frame
    head_low, head_high, seat = (10.2, 0.0, 22.4), (8.6, 0.0, 28.0), (-6.0, 0.0, 24.4)
    main = [
        rod(seat, head_high, 1.5),
        rod(pedals, head_low, 1.7),
        rod(pedals, seat, 1.5),
        rod(head_low, head_high, 1.95),
    ]
    stays = [rod((rear, 3.2, 11.5), (-3.6, 1.2, 9.4), 0.85), rod((rear, 3.2, 11.5), (-5.6, 0.9, 23.4), 0.75)]
    fork = tube([(10.4, 1.2, 21.8), (11.2, 2.9, 18), (front - 0.4, 3.2, 12.2), (front, 3.2, 11.5)], 0.95, steps=3)
    legs = join(*stays, fork, soft=0.8).mirrored("y")
    shell = rod((-3, -2.0, 9.2), (-3, 2.0, 9.2), 1.9)
    body = join(*main, legs, shell, soft=1.1)

    # Guards over the wheels
    guards = _facing(_guard(radius + 3.1, 15, 120), rear, 0, 11.5) | _facing(
        _guard(radius + 3.1, 40, 150), front, 0, 11.5
    )

    # Saddle, handlebar, cranks
    post = rod(seat, (-7.2, 0, 29.4), 0.9)
    saddle = join(
        egg(4.2, 3.4, 1.5).at(x=-10, z=30.6),
        tube([(-9, 0, 30.6), (-4.6, 0, 30.4), (-2.4, 0, 29.8)], [1.6, 1.2, 0.9]),
        soft=1.6,
    )
    stem = join(
        rod(head_high, (7.6, 0, 31.8), 1.2),
        rod((7.6, 0, 31.8), (9.6, 0, 32.8), 1.1),
        rod((8, 0, 30.6), (11, 0, 30.6), 0.8),
        soft=0.8,
    )
    bar = tube(
        [(9.6, 0, 32.8), (9.6, 3, 33.4), (8.6, 6.5, 35.2), (5.4, 8.2, 35.6), (3.6, 8.4, 35.4)], 0.95, steps=3
    ).mirrored("y")
    grips = tube([(6.6, 7.8, 35.5), (4.4, 8.35, 35.6), (2.2, 8.4, 35.3)], 1.35, steps=3).mirrored("y")
    ringed = join(
        carve(can(3.9, 1.2, 0.4), can(0.9, 3).at(x=2.4, z=-1).around(5), soft=0.3),
        spun(rod((3.9, 0, 0.6), (4.2, 0, 0.6), 0.45), 16),
        soft=0.3,
    )
    chain = rod((-3, -2.7, 13.0), (rear, -2.7, 13.6), 0.55) | rod((-3, -2.7, 5.4), (rear, -2.7, 9.4), 0.55)
    crank = (
        rod((-3, -3.8, 9.2), (-0.2, -3.9, 4.6), 0.75)
        | rod((-3, 2.6, 9.2), (-5.8, 3.9, 13.8), 0.75)
        | rod((-3, -3.8, 9.2), (-3, 3, 9.2), 0.9)
    )
    pedal = block(4.2, 3.6, 1.4, 0.5).at(x=-0.2, y=-5.4, z=3.9) | block(4.2, 3.6, 1.4, 0.5).at(x=-5.8, y=5.4, z=13.1)
    lamp = _facing(spindle([(1.2, 0), (1.9, 1.4), (1.9, 2.4)], 0.4), 0, 0, 0).turned(z=90).at(x=10.6, z=30.6)
    glow = ball(1.5).stretched(x=0.6).at(x=12.8, z=30.6)
    return (
        Part(union(*(_facing(tyre, x, 0, z) for x, z in spots)), tyres, "matte", 0.5),
        Part(union(*(_facing(wheel, x, 0, z) for x, z in spots)), SILVER, "metal", 0.35),
        Part(body | guards, frame, cell=0.4), Part(join(saddle, soft=0.1) | grips, leather, "matte", 0.4),
        Part(union(post, stem, bar, lamp, _facing(ringed, -3, -2.0, 9.2), crank), SILVER, "metal", 0.35),
        Part(chain | pedal, BLACK.mixed(GRAPHITE, 0.5), "matte", 0.35), Part(glow, YELLOW, cell=0.3),
    )  # fmt: skip


@toy(
    en=("a kick scooter", "scooter", "push scooter", "trottinette", "micro scooter", "kick-scooter"),
    fr=("une trottinette", "trott", "trotinette", "patinette", "trottinette enfant"),
    near={"en": ("electric scooter", "e-scooter"), "fr": ("trottinette électrique",)},
    tall=47,
    show=(-34, 14, 0),
    grip=(8.2, 0, 42.6),
)
def kick_scooter(
    frame: Colour = TURQUOISE, trim: Colour = CORAL, wheels: Colour = CREAM, streamers: Colour = YELLOW
) -> Parts:
    """The mascot: a child's scooter, 850 mm tall in life, at 1:18, along x; the front wheel is right."""
    rear, front = (-15.4, 0.0, 7.4), (15.6, 0.0, 7.4)
    foot, top = (13.0, 0.0, 19.0), (8.2, 0.0, 42.6)

    # Balloon tyres on dished hubs
    tyre = carve(ring(4.7, 2.85), ring(7.65, 0.6), soft=0.9)
    hub = join(can(3.2, 4.2, 0.9).at(z=-2.1), can(1.7, 6.2, 0.7).at(z=-3.1), soft=0.6)
    nut = can(1.1, 11.4, 0.5).at(z=-5.7)

    def both(solid: Solid) -> Solid:
        return union(*(solid.turned(x=90).at(*place) for place in (rear, front)))

    # Deck, its rising neck, the yoke that holds the rear wheel
    plan = smooth(
        [
            (-9.4, -4.8),
            (-9.4, 4.8),
            (-3, 6.2),
            (5, 5.8),
            (8.6, 3.4),
            (9.4, 0),
            (8.6, -3.4),
            (5, -5.8),
            (-3, -6.2),
        ],
        3,
    )
    deck = extrude(plan, 4.0, 1.7).at(z=4.6)
    yoke = rod((-7.4, 4.3, 6.8), (-15.4, 4.3, 7.4), 1.4).mirrored("y")
    neck = tube([(3, 0, 6.4), (7.4, 0, 8), (9.6, 0, 12.6), (11.8, 0, 17.6)], [1.9, 2.3, 2.3, 2.2], steps=3)
    head = rod((13.3, 0, 16.6), (12.4, 0, 21.6), 3.0)
    base = join(deck, yoke, neck, head, soft=2.2)

    # Fork, steering tube, handlebar
    fork = tube(
        [(13.2, 0, 17), (14, 2.8, 16), (15, 4.4, 13), (15.6, 4.4, 7.4)], [1.8, 1.75, 1.5, 1.5], steps=3
    ).mirrored("y")
    bar = tube([(9.2, 0, 42.4), (8.2, 4, 42.6), (7.2, 11, 43.4)], 1.5, steps=3).mirrored("y")
    lower = rod(foot, (10.6, 0, 30.6), 2.0)
    steel = join(rod((10.8, 0, 29.8), top, 1.6), bar, soft=1.6)
    body = join(base, fork, lower, soft=1.2)
    collar = rod((10.9, 0, 29.8), (10.65, 0, 31.0), 2.6)
    ends = [rod((13.3, 0, 16.6), (13.6, 0, 15.4), 3.2), rod((12.45, 0, 21.4), (12.35, 0, 22.0), 3.0)]

    # Grips with ribs, the mudguard brake, the lamp
    rubber = tube([(7.7, 6.4, 42.9), (7.1, 11.4, 43.4)], [2.2, 2.35], curved=False)
    ribs = [_across(ring(2.35, 0.35), 7.7 - 0.12 * (y - 6.4), y, 42.9 + 0.1 * (y - 6.4)) for y in (7.2, 8.7, 10.2)]
    grip = join(
        carve(rubber, *ribs, soft=0.4),
        _across(spindle([(2.9, -0.6), (2.9, 0.6)], 0.6), 7.0, 12.4, 43.5),
        soft=0.4,
    ).mirrored("y")
    guard = join(_facing(_guard(8.3, 0, 128), *rear), rod((-7.6, 0, 7.0), (-7.2, 0, 9.0), 1.2), soft=0.6)
    lamp = spindle([(1.6, -2.4), (2.9, -0.6), (3.0, 1.0), (2.5, 1.5)], 0.5).turned(y=90)
    place = (11.4, 0.0, 37.2)
    glass = egg(1.0, 2.2, 2.2)

    # A grip pad with chevrons, a bell, streamers
    pad = extrude(plan.grown(-1.4), 1.2, 0.5).at(z=7.9)
    chevrons = union(
        *(
            tube([(x - 1.8, -2.8, 9.1), (x, 0, 9.1), (x - 1.8, 2.8, 9.1)], 0.65, curved=False)
            for x in (-4.6, -1.0, 2.6, 6.2)
        )
    )
    bell = join(spindle([(2.6, 0), (2.6, 0.7), (1.9, 2.1), (0.5, 2.6)], 0.5), ball(0.8).at(z=2.7), soft=0.4).at(
        x=8.6, y=-3.4, z=43.6
    )
    tails = union(*(tube([(7, 12.2, 43.4), (7 + lean * 0.5, 14.4, 42.2), (7 + lean, 15.4, 38.0),
        (7 + lean * 1.7, 14.9 + 0.3 * abs(lean), 33.2)],
                         [0.8, 0.9, 0.9, 0.55], steps=3) for lean in (-2.7, 0.0,
                             2.7))).mirrored("y")  # fmt: skip
    return (
        Part(body, frame, cell=0.5), Part(union(collar, *ends, guard, both(hub)), trim, cell=0.45),
            Part(steel, SILVER, "metal", 0.5),
        Part(both(nut), SILVER, "metal", 0.35), Part(both(tyre), wheels, "matte", 0.5), Part(grip, trim,
            "matte", 0.4),
        Part(pad, wheels, "matte", 0.45), Part(chevrons, trim, "matte", 0.4), Part(bell, streamers,
            "metal", 0.35),
        Part(lamp.at(*place), frame, cell=0.4), Part(glass.at(place[0] + 1.2, 0, place[2]), streamers,
            cell=0.35),
        Part(tails, streamers, cell=0.4),
    )  # fmt: skip


def _across(solid: Solid, x: float, y: float, z: float) -> Solid:
    """A thing turned about z laid so that its top faces away from the viewer, moved there."""
    return solid.turned(x=-90).at(x, y, z)


@toy(
    en=("a car", "city car", "motor car", "automobile", "auto", "small car"),
    fr=("une voiture", "auto", "bagnole", "automobile", "citadine", "petite voiture", "tuture"),
    near={
        "en": ("mini cooper", "fiat 500", "vw beetle", "electric car", "sports car"),
        "fr": ("mini cooper", "fiat 500", "twingo", "deux-chevaux", "2cv", "voiture électrique", "clio"),
    },
    tall=31.5,
    show=(-36, 16, 0),
)  # fmt: skip
def car(paint: Colour = SKY, roof: Colour = WHITE, bumpers: Colour = SILVER) -> Parts:
    """Chubby city car, 3.6 m in life, at 1:70 and shortened, along x; its bonnet is on the right."""
    wheels = (-14.4, 14.6)

    # Body: side and plan in common, arches carved, doors grooved
    side = smooth([(-24.4, 5), (-25.4, 9), (-24.4, 14), (-20.5, 17.4), (-12, 18.4), (2, 18.4), (12, 17.8),
        (19.6, 16.2), (24.2, 12.6), (25.2, 8.4), (24.2, 5), (12, 4),
                   (-12, 4)], 3)  # fmt: skip
    lower = common(slab(side, 60), extrude(rectangle(50.6, 27.4, 9), 40), soft=6)
    arches = union(*(_facing(can(6.7, 60, 0).at(z=-30), x, 0, 6.0) for x in wheels))
    lips = union(*(_facing(ring(7.0, 0.8).at(z=12.9).mirrored("z"), x, 0, 6.0) for x in wheels)) - block(
        80, 80, 15.2
    ).at(z=-10)
    door = polygon([(-6.6, 16.6), (-7, 9), (-5.4, 5.8), (6.6, 5.8), (7.4, 16.6)], 1.2)
    seams = slab(door.grown(0.35) - door.grown(-0.35), 60) - block(60, 25.9, 60)
    body = carve(lower, arches - block(80, 15, 40), seams, soft=0.6)
    crest = extrude(rectangle(26, 1.2, 0.6).at(x=17), 40) & lower.grown(0.4)

    # Cabin: dark glass inside, a painted shell outside with the windows cut out
    house = smooth(
        [(-17.6, 15), (-16.4, 22.4), (-12.6, 28.4), (-4, 30.4), (4, 30), (9, 27.2), (13.2, 21), (15.6, 15)], 3
    )
    lean = common(half(y=1, z=0.22).at(y=12.6, z=16), half(y=-1, z=0.22).at(y=-12.6, z=16), soft=0.5)
    cabin = common(common(slab(house, 60), extrude(rectangle(34, 25, 7).at(x=-1), 40), soft=4), lean, soft=4)
    panes = union(
        slab(polygon([(0.4, 18.8), (10.2, 18.8), (6.4, 26), (0.4, 26.6)], 1.3), 60),
        slab(polygon([(-1.4, 18.8), (-13.0, 18.8), (-12.2, 23), (-9.8, 26.2), (-1.4, 26.6)], 1.3), 60),
        extrude(polygon([(-8.8, 18.6), (8.8, 18.6), (7.8, 27.2), (-7.8, 27.2)], 1.6), 40).turned(x=90, z=90),
        extrude(polygon([(-8.4, 19.4), (8.4, 19.4), (7.2, 26.4), (-7.2, 26.4)], 1.8), 40).turned(x=90, z=-90),
    )
    shell = carve(cabin.grown(0.6), panes, soft=0.5)
    painted = join(body, shell, soft=1.0)
    lid = common(cabin.grown(1.05), half(z=-1).at(z=26.9), soft=0.7)

    # Face: lamps, grille, bumpers, plates; handles and mirrors
    lamp = spindle([(3.0, -3), (3.0, 0.6), (2.3, 1.0)], 0.5).turned(y=90)
    lens = egg(0.9, 2.2, 2.2)
    eyes = [(22.7, 8.0, 12.4)]
    bars = union(*(block(3, 8.6, 0.9, 0.4).at(x=24.3, z=z) for z in (9.4, 10.9)))
    bumper = common(
        extrude(rectangle(52.6, 28.6, 9.5), 2.6, 1.0).at(z=5.4),
        union(block(16, 60, 40).at(x=27), block(15, 60, 40).at(x=-27)),
        soft=0.6,
    )
    handle = rod((-4.6, 13.5, 15.6), (-2.0, 13.6, 15.6), 0.65).mirrored("y")
    mirror = join(
        egg(1.5, 2.0, 1.6).at(x=8.8, y=14.4, z=19.4), rod((8.8, 14, 19), (8.4, 11.5, 18), 0.7), soft=0.5
    ).mirrored("y")
    plate = block(1, 7.4, 2.4, 0.4).at(x=25.9, z=5.5) | block(2, 7.4, 2.6, 0.4).at(x=-23.7, z=9.4)
    tail = egg(1.2, 1.5, 2.2).at(x=-22.9, y=9.0, z=13.2).mirrored("y")

    # Wheels
    tyre = carve(
        spindle([(5.0, -2.6), (5.9, -1.6), (5.9, 1.6), (5.0, 2.6)], 1.0),
        can(3.6, 6, 0.2).at(z=1.8),
        can(3.6, 6, 0.2).at(z=-7.8),
        soft=0.4,
    )
    cap = join(spindle([(3.7, 0), (3.7, 1.4), (2.6, 2.2)], 0.5), ball(1.3).at(z=2.0), soft=0.5)

    def four(solid: Solid) -> Solid:
        return union(*(_facing(solid, x, -10.6, 6.0) for x in wheels)).mirrored("y")

    return (
        Part(painted | lips | crest, paint, cell=0.56), Part(cabin, GRAPHITE, "glass", 0.6),
            Part(lid, roof, cell=0.5),
        Part(union(*(lamp.at(*e) for e in eyes)).mirrored("y") | bars | bumper | handle, bumpers, "metal",
            0.45), Part(union(*(lens.at(e[0] + 0.9, e[1], e[2]) for e in eyes)).mirrored("y"), CREAM,
            cell=0.35),
        Part(mirror, paint, cell=0.4), Part(plate, WHITE, cell=0.4), Part(tail, RED, cell=0.35),
            Part(four(tyre), GRAPHITE, "matte", 0.5), Part(four(cap), bumpers, "metal", 0.4),
    )  # fmt: skip
