"""School: what stands in a classroom and lies in a pencil case."""

from __future__ import annotations

import math
from collections.abc import Sequence

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat
from trottinette.geometry import (
    Solid,
    ball,
    block,
    carve,
    circle,
    common,
    join,
    lathe,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLUE,
    BROWN,
    CARAMEL,
    FOREST,
    GOLD,
    GRAPHITE,
    LIME,
    PINK,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)

# The continents, coarsely: (longitude, latitude) of their coasts, and the longitude each is seen from
COASTS: tuple[tuple[float, tuple[tuple[float, float], ...]], ...] = (
    (15, ((-17, 15), (-9, 31), (0, 36), (11, 36), (20, 31), (33, 30), (37, 19), (43, 11), (51, 11), (41, -4), (39, -16),
          (33, -27), (26, -35), (18, -34), (12, -17), (10, 0), (7, 5), (-6, 5), (-14, 9))),
    (20, ((-9, 37), (-9, 43), (-1, 44), (-4, 48), (3, 51), (9, 55), (6, 60), (14, 67), (25, 71), (42, 67), (60, 68),
          (62, 44), (45, 41), (28, 41), (23, 37), (15, 41), (9, 44), (3, 42), (-2, 37))),
    (95, ((40, 66), (70, 72), (104, 77), (140, 72), (168, 68), (160, 60), (140, 54), (135, 43), (126, 37), (121, 29),
          (110, 20), (106, 9), (101, 13), (95, 17), (89, 22), (80, 8), (73, 20), (60, 25), (55, 17), (44, 13), (36, 30),
          (40, 44))),
    (-100, ((-165, 64), (-155, 71), (-125, 70), (-95, 68), (-82, 61), (-78, 53), (-60, 54), (-58, 48), (-70, 43),
            (-80, 32), (-82, 26), (-90, 30), (-97, 26), (-96, 19), (-87, 15), (-79, 8), (-90, 13), (-106, 21),
            (-115, 30), (-124, 40), (-124, 49), (-136, 58), (-156, 58))),
    (-60, ((-80, 7), (-71, 12), (-60, 9), (-50, 0), (-35, -6), (-39, -16), (-48, -26), (-58, -38), (-66, -46),
           (-68, -54), (-74, -51), (-73, -38), (-70, -18), (-81, -5))),
    (134, ((113, -22), (122, -17), (130, -12), (137, -14), (142, -10), (146, -19), (153, -27), (150, -37), (140, -38),
           (130, -32), (115, -35))),
    (-40, ((-55, 62), (-56, 76), (-35, 82), (-20, 78), (-22, 70), (-42, 60))),
    (47, ((44, -13), (50, -14), (47, -26), (43, -24))),
    (140, ((131, 31), (140, 36), (145, 44), (138, 40), (131, 35))),
)  # fmt: skip
FRONT = 27.0  # the longitude that faces the viewer


@toy(
    en=("a globe", "world globe", "earth globe", "terrestrial globe"),
    fr=("un globe terrestre", "globe", "mappemonde"),
    near={
        "en": ("world map", "planet earth", "geography"),
        "fr": ("carte du monde", "planète terre", "tour du monde", "géographie", "planisphère"),
    },
    tall=57,
    show=(-10, 10, 0),
    grip=(0, 0, 8),
)
def globe(sea: Colour = BLUE, land: Colour = LIME, stand: Colour = GOLD) -> Parts:
    """School globe, 36 cm tall in life, at 1:6.3: Africa, Europe and Asia to the front, the axis tilted 23 degrees."""
    radius, up = 18.0, 34.5
    earth = ball(radius)
    lands = union(*(_land(coast, seen, radius) for seen, coast in COASTS), lathe([(0, -21), (6.4, -21), (0, 0)]))
    raised = common(earth.grown(0.65), lands, soft=0.3) - earth.grown(-0.8)

    # Hold it in a half ring from pole to pole, on a turned foot
    def hung(solid: Solid) -> Solid:
        return solid.turned(y=23.4).at(z=up)

    turns = [math.radians(90 - 15 * i) for i in range(13)]
    arc = tube([(21 * math.cos(t), 0, 21 * math.sin(t)) for t in turns], 1.5).stretched(y=1.4)
    pins = rod((0, 0, 16), (0, 0, 22), 1.5) | rod((0, 0, -16), (0, 0, -22), 1.5)
    caps = ball(2.3).at(z=22) | ball(2.3).at(z=-22)
    low = up - 21
    foot = lathe(
        [(0, 0), (14, 0), (14.8, 1.2), (14, 2.8), (8, 4.4), (4.4, 7), (3, 10), (3.4, low + 1), (0, low + 1)], 0.9
    )
    return (
        Part(hung(earth), sea, cell=0.6),
        Part(hung(raised), land, "matte", 0.5),
        Part(hung(join(arc, pins, caps, soft=0.8)), stand, "metal", 0.5),
        Part(foot, stand, "metal", 0.5),
    )


def _land(coast: Sequence[tuple[float, float]], seen: float, radius: float) -> Solid:
    """The land inside a coast, as a wedge that reaches outwards from the middle of the globe."""
    flat_ = []
    for longitude, latitude in coast:
        across, north = math.radians(longitude - seen), math.radians(latitude)
        flat_.append((radius * math.cos(north) * math.sin(across), radius * math.sin(north)))
    return slab(smooth(flat_, 3), radius + 2).at(y=-(radius + 2) / 2).turned(z=seen - FRONT)


@toy(
    en=("a blackboard", "chalkboard", "black board", "chalk board", "school board"),
    fr=("un tableau noir", "tableau d'école", "tableau à craie"),
    near={"en": ("whiteboard", "chalk"), "fr": ("tableau blanc", "ardoise", "craie", "craies")},
    tall=57.6,
    show=(-20, 10, 0),
    grip=(24, 0, 26),
    face=(0.0, 33.5, 41.0, 26.0),
)
def blackboard(slate: Colour = FOREST, frame: Colour = CARAMEL) -> Parts:
    """Classroom blackboard on an easel, 1.5 m tall in life, at 1:26: a sum in chalk, a sponge on the ledge."""

    # Frame the slate, stand it on its easel
    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=-7)

    rails = carve(
        flat(board(0, 34, 52, 37, 2.6), -2.4, 4.4, 1.2), flat(board(0, 34, 45.4, 30.4, 1.2), -3.4, 2.6, 0.3), soft=0.6
    )
    slab_ = flat(board(0, 34, 46.4, 31.4, 1), -1.1, 2)
    ledge = block(47, 5, 2.4, round=0.9).at(y=-2.6, z=15.2)
    legs = leaned(tube([(-15, 2.6, 56), (-18.6, 2.6, 2.2)], 1.9, curved=False).mirrored())
    knobs = leaned(ball(2.3).at(x=15, y=2.6, z=56).mirrored())
    brace = rod((-17.6, 3.4, 7), (17.6, 3.4, 7), 1.4)
    prop = rod((0, 8.4, 50), (0, 18, 1.7), 1.7)
    spread = rod((0, 17, 7.2), (0, 3.4, 7), 1.1)

    # Write a sum, draw a sun and a flower
    def chalk(*points: tuple[float, float], thick: float = 0.62, curved: bool = False) -> Solid:
        return leaned(tube([(x, -1.4, z) for x, z in points], thick, curved=curved))

    one = ((0.0, 5.4), (2.2, 7.6), (2.2, 0.0))
    ones = [chalk(*((x + a, 33.6 + b) for a, b in one)) for x in (-19, -7)]
    signs = [
        chalk((-13, 37.2), (-9, 37.2)),
        chalk((-11, 35.2), (-11, 39.2)),
        chalk((-1.6, 38.4), (2.6, 38.4)),
        chalk((-1.6, 35.6), (2.6, 35.6)),
    ]
    two = chalk((6, 39.4), (7.6, 41.2), (10, 40.6), (10.2, 38.2), (5.8, 33.8), curved=True) | chalk(
        (5.8, 33.8), (10.8, 33.8)
    )
    sun = leaned(slab(circle(3.2) - circle(1.9), 1.2, 0.4).at(x=17, y=-1.4, z=43))
    rays = union(
        *(leaned(rod((4.2, 0, 0), (5.4, 0, 0), 0.55).turned(y=45 * i).at(x=17, y=-1.4, z=43)) for i in range(8))
    )
    wave = chalk(*((-19 + 3 * i, 25 + 1.6 * (i % 2)) for i in range(9)), curved=True)
    heart_ = chalk(
        (13.4, 24.4), (11, 27.4), (11.6, 29.6), (13.4, 28.2), (15.2, 29.6), (15.8, 27.4), (13.4, 24.4), curved=True
    )
    white = rod((-18, -3.2, 18.2), (-12.6, -3.4, 18.2), 0.95)
    pink = rod((-9.6, -3.4, 18.2), (-5, -3.1, 18.2), 0.95)
    sponge = block(8.4, 3.6, 3.6, round=1).at(x=13, y=-3, z=17.2)
    return (
        Part(leaned(rails), frame, cell=0.55),
        Part(union(legs, knobs, brace, prop, spread, ledge), frame.mixed(BROWN, 0.3), cell=0.55),
        Part(leaned(slab_), slate, "matte", role="front"),
        Part(union(*ones, *signs, two, wave), WHITE, "matte", 0.3, role="ornament"),
        Part(sun | rays, YELLOW, "matte", 0.3, role="ornament"),
        Part(heart_ | pink, PINK, "matte", 0.3, role="ornament"),
        Part(white, WHITE, "matte", 0.35),
        Part(sponge, SKY, "matte", 0.45),
    )


@toy(
    en=("a ruler", "rulers", "school ruler", "measuring stick", "set square", "triangle ruler"),
    fr=("une règle", "équerre", "règle graduée", "règles", "double décimètre", "équerres", "réglet"),
    near={"en": ("protractor", "compass and ruler", "geometry"), "fr": ("rapporteur", "géométrie", "té")},
    tall=44.3,
    show=(-14, 6, 0),
    grip=(0, 0, 10),
)
def ruler(wood: Colour = YELLOW, square: Colour = TURQUOISE) -> Parts:
    """Ruler and set square, 20 cm long in life, at 1:3.5; the ruler leans before the square."""
    # Cut the set square, its window and its marks
    triangle = polygon([(-22, 0), (20, 0), (-22, 42)], [2, 2, 2])
    window = polygon([(-14.6, 7.4), (2.4, 7.4), (-14.6, 24.6)], 1.4)
    piece = slab(triangle - window, 3.4, 1)
    ticks = [rod((-19 + 3 * i, -1.8, 1.6), (-19 + 3 * i, -1.8, 3.8 if i % 4 == 0 else 2.8), 0.5) for i in range(12)]
    rungs = [rod((-20.6, -1.8, 5 + 3 * i), (-18.4 if i % 4 == 0 else -19.4, -1.8, 5 + 3 * i), 0.5) for i in range(11)]

    # Lean the ruler across, its long edge marked
    def leaned(solid: Solid) -> Solid:
        return solid.turned(y=-38).at(x=2, y=-3.2, z=22.4)

    bar = carve(slab(rectangle(58, 12, 1.6), 3.4, 1), slab(circle(1.9).at(25.4, -1), 8), soft=0.6)
    marks = [rod((-26 + 2.5 * i, -1.8, 4.9), (-26 + 2.5 * i, -1.8, 0.6 if i % 4 == 0 else 2.8), 0.5) for i in range(21)]
    return (
        Part(piece, square, cell=0.5),
        Part(union(*ticks, *rungs), WHITE, "matte", 0.3),
        Part(leaned(bar), wood, cell=0.5),
        Part(leaned(union(*marks)), GRAPHITE, "matte", 0.3),
    )
