"""Sport: what one kicks, throws, swings and lifts. What one wears or rides for it is in sportswear.py."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._folds import eightfold, icosahedral, spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Box,
    Solid,
    ball,
    carve,
    common,
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
)  # fmt: skip
from trottinette.geometry.solid import Distances, Points, made
from trottinette.palette import BLACK, GRAPHITE, NAVY, ORANGE, RED, SILVER, WHITE, YELLOW, Colour


@toy(
    en=("a football", "soccer ball", "football ball", "foot ball", "soccer"),
    fr=("un ballon de foot", "ballon de football", "foot", "football", "balle de foot"),
    near={
        "en": ("handball", "ball"),
        "fr": ("ballon", "ballon de handball", "handball"),
    },
    tall=38,
    show=(-17, 14, 9),
)
def football(ball_colour: Colour = WHITE, patches: Colour = BLACK) -> Parts:
    """Football of 220 mm at about 1:6: a truncated icosahedron, one black pentagon to the viewer."""
    radius = 19.0
    hide = carve(ball(radius), icosahedral(_seam(radius, 0.78), radius + 1), soft=1.1)
    cap = icosahedral(_pentagon(radius), radius + 1)
    black = common(ball(radius + 0.12), cap, soft=1.0) - ball(radius - 1.6)

    def face(solid: Solid) -> Solid:
        return solid.turned(y=-31.717).turned(x=90).at(z=radius)

    return Part(face(hide), ball_colour, cell=0.52), Part(face(black), patches, cell=0.52)


_FIVE, _MIRROR = np.array([0.525731, 0, 0.850651]), np.array([-0.5, -0.809017, 0.309017])
_CORNER = np.array([0.525731 / 3, 0, 0.850651])
_EDGE = np.cross(_MIRROR, _CORNER) * np.sign(np.cross(_MIRROR, _CORNER) @ _FIVE)
_EDGE = _EDGE / np.linalg.norm(_EDGE)


def _seam(radius: float, thick: float) -> Solid:
    """The seams of one icosahedral corner: the pentagon's side, and half the side two hexagons share."""

    def distance(p: Points) -> Distances:
        over = p @ _EDGE.astype(p.dtype)
        side = np.hypot(over, np.linalg.norm(p - over[:, None] * _EDGE.astype(p.dtype), axis=1) - radius)
        shared = np.hypot(p[:, 1], np.hypot(p[:, 0], p[:, 2]) - radius)
        return np.asarray(np.minimum(side, np.maximum(shared, over)) - thick)

    return made("football seam", (radius, thick), (), distance, Box((-radius - thick,) * 3, (radius + thick,) * 3))


def _pentagon(radius: float) -> Solid:
    """What lies over the pentagon, a hair inside its side."""
    return made(
        "pentagon",
        (radius,),
        (),
        lambda p: 0.3 - p @ _EDGE.astype(p.dtype),
        Box((-radius - 1,) * 3, (radius + 1,) * 3),
    )


@toy(
    en=("a basketball", "basket ball", "basket-ball", "hoops ball"),
    fr=("un ballon de basket", "ballon de basket-ball", "basket-ball", "basketball", "balle de basket"),
    tall=40,
    show=(-24, 16, -10),
)
def basketball(leather: Colour = ORANGE, seams: Colour = BLACK) -> Parts:
    """Basketball of 240 mm at 1:6: two great circles, which cross before the viewer, and two bowed loops."""
    radius = 20.0
    turn = np.radians(np.linspace(0, 90, 9))
    along = 0.61 - 0.16 * np.cos(2 * turn)  # how far to the side the loop runs, at each turn about x
    loop = [
        (radius * a, radius * math.sqrt(1 - a * a) * math.cos(t), radius * math.sqrt(1 - a * a) * math.sin(t))
        for a, t in zip(along.tolist(), turn.tolist(), strict=True)
    ]

    def lines(out: float, thick: float) -> Solid:
        bow = tube([(x * out, y * out, z * out) for x, y, z in loop], thick, steps=3)
        r = radius * out
        return union(eightfold(bow), ring(r, thick), ring(r, thick).turned(y=90))

    skin = carve(ball(radius), lines(1.005, 0.95), soft=0.9)
    return (
        Part(skin.at(z=radius), leather, "matte", 0.5),
        Part(lines(0.955, 0.72).at(z=radius), seams, "matte", 0.4),
    )


@toy(
    en=("a tennis racket", "racket", "tennis racquet", "racquet", "tennis"),
    fr=("une raquette de tennis", "raquette", "raquette et balle", "tennis"),
    near={
        "en": ("badminton racket", "squash racket"),
        "fr": ("raquette de badminton", "raquette de squash"),
    },
    tall=56,
    show=(-18, 8, 24),
    grip=(0, 0, 8),
)
def tennis_racket(frame: Colour = RED, grip: Colour = NAVY, strings: Colour = WHITE) -> Parts:
    """Tennis racket, 685 mm in life, shortened, standing on its butt; a ball rests on the strings."""
    # Bend the hoop, its throat and its bridge
    wide, high, middle = 12.0, 14.4, 40.0
    oval = smooth([(wide * math.cos(t), high * math.sin(t)) for t in np.radians(np.arange(0, 360, 30)).tolist()], 5)
    hoop = slab(oval.grown(1.6) - oval.grown(-1.2), 4.2, round=1.3).at(z=middle)
    rail = slab(oval.grown(2.2) - oval.grown(1.0), 1.2, round=0.5).at(z=middle)
    arm = tube([(9.2, 0, 32.4), (5.6, 0, 26), (2.0, 0, 20.5), (0.9, 0, 16)], [1.7, 1.7, 1.9, 2.0], steps=3).mirrored()
    body = join(carve(hoop, rail, soft=0.4), arm, soft=2.0)

    # String it
    across = [(x, high * math.sqrt(1 - (x / wide) ** 2)) for x in np.arange(-9, 9.1, 3).tolist()]
    up = [(z, wide * math.sqrt(1 - (z / high) ** 2)) for z in np.arange(-12, 12.1, 3).tolist()]
    bed = [rod((x, 0.25, middle - z), (x, 0.25, middle + z), 0.44) for x, z in across]
    bed += [rod((-x, -0.25, middle + z), (x, -0.25, middle + z), 0.44) for z, x in up]

    # Wrap the handle
    stem = lathe([(0.1, 0), (3.6, 0), (3.7, 1.8), (2.9, 3.4), (2.7, 16.4), (2.2, 18), (0.1, 18)], round=0.6)
    wrap = union(*(ring(3.0, 0.42).turned(y=20).at(z=z) for z in np.arange(4.6, 16, 2.3).tolist()))
    collar = lathe([(0.1, 16.6), (2.9, 16.6), (2.9, 18.6), (0.1, 18.6)], round=0.5)

    # Rest a ball on the strings
    ring_at = np.radians(np.arange(0, 360, 18)).tolist()
    a, b = 4.35, 1.45
    curve = [
        (
            a * math.cos(t) + b * math.cos(3 * t),
            a * math.sin(t) - b * math.sin(3 * t),
            2 * math.sqrt(a * b) * math.sin(2 * t),
        )
        for t in ring_at
    ]
    seam = tube(curve, 0.42, closed=True, steps=2)

    def rest(solid: Solid) -> Solid:
        return solid.turned(x=50, y=20, z=30).at(x=4.6, y=-5.6, z=34.4)

    return (
        Part(body, frame, cell=0.5), Part(union(*bed), strings, cell=0.3),
            Part(carve(stem, wrap, soft=0.4), grip, "matte", 0.35),
        Part(collar, strings, cell=0.4), Part(rest(ball(5.8)), YELLOW.mixed(Colour("#9cc92f", "#9cc92f"),
            0.55), "matte"),
        Part(rest(seam), WHITE, "matte", 0.3),
    )  # fmt: skip


@toy(
    en=("a dumbbell", "dumbbells", "weight", "weights", "dumb-bell", "free weights", "gym weights"),
    fr=("un haltère", "haltères", "altère", "altères", "poids", "haltères de musculation"),
    near={"en": ("gym",), "fr": ("muscu", "musculation", "fonte")},
    tall=28,
    show=(-30, 20, -14),
    grip=(0, 0, 14),
)
def dumbbell(plates: Colour = GRAPHITE, rims: Colour = RED, bar: Colour = SILVER) -> Parts:
    """Dumbbell of 10 kg, 320 mm in life, its bar along x: two plates an end, a nut, a ringed steel grip."""
    # Turn the grip and its rings
    grip = spindle(
        [
            (2.8, -27),
            (2.8, -11),
            (3.7, -10.6),
            (3.9, -8),
            (4.6, 0),
            (3.9, 8),
            (3.7, 10.6),
            (2.8, 11),
            (2.8, 27),
        ],
        0.7,
    )
    steel = carve(grip, *(ring(5.0 - 0.011 * z * z, 0.9).at(z=z) for z in (-6.4, -3.2, 0, 3.2, 6.4)), soft=0.7)

    # Turn the two plates, each with its rim and a dished face, and the nut
    plate = spindle([(12, 9.4), (14, 11.2), (14, 15.4), (12.4, 17), (11.4, 17), (10.8, 16.2)], 0.8)
    small = spindle([(9.2, 15), (10.4, 16.6), (10.4, 20.8), (8.9, 22.2), (8, 22.2), (7.4, 21.4)], 0.8)
    hexagon = polygon([(5.4 * math.cos(t), 5.4 * math.sin(t)) for t in np.radians(np.arange(0, 360, 60)).tolist()], 0.8)
    nut = extrude(hexagon, 6, 1.2).at(z=19.4)
    end = spindle([(2.9, 24), (2.9, 28)], 1.4)

    def lay(solid: Solid, both: bool = True) -> Solid:
        return (solid.mirrored("z") if both else solid).turned(y=90).at(z=14)

    return (
        Part(lay(plate), plates, "matte", 0.6), Part(lay(small), rims, "matte", 0.55),
        Part(lay(steel | end.mirrored("z"), False), bar, "metal", 0.4), Part(lay(nut), bar, "metal", 0.4),
    )  # fmt: skip
