"""Snacks and sweets: what is nibbled."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    common,
    cone,
    egg,
    extrude,
    half,
    join,
    lathe,
    polygon,
    ring,
    rod,
    slab,
    smooth,
    star,
    tube,
    union,
)
from trottinette.palette import (
    CARAMEL,
    CHOCOLATE,
    CREAM,
    FUCHSIA,
    GOLD,
    LILAC,
    LIME,
    PINK,
    RED,
    SAND,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("some popcorn", "bucket of popcorn", "pop corn", "pop-corn", "tub of popcorn"),
    fr=("du pop-corn", "popcorn", "pop corn", "seau de pop-corn", "pot de pop-corn", "popcorns"),
    tall=47.2,
    show=(-16, 18, 0),
    grip=(0, -13, 18),
)
def popcorn(stripes: Colour = RED, bucket: Colour = WHITE, corn: Colour = CREAM) -> Parts:
    """A striped bucket of popcorn, 20 cm in life, at 1:4."""
    tub = cone(11.4, 16.4, 33, 0.9)
    wedge = polygon([(0, 0), (30, -30 * math.tan(math.pi / 18)), (30, 30 * math.tan(math.pi / 18))])
    sectors = extrude(wedge, 40).at(z=-2).around(9)
    lines = (common(tub.grown(0.35), sectors, soft=0.2) - tub.grown(-0.8)) & half(z=-1)
    edge = ring(16.3, 0.95).at(z=32.5)

    # Pop the corn: each flake is a huddle of lobes with a brown speck
    flakes, specks = [], []
    lobes = ((0, 0, 1.5, 2.5), (1.9, 0.4, 0, 2.2), (-1.0, 1.8, 0.1, 2.1), (-1.2, -1.7, 0.2, 2.2))
    at = [(14.4 * math.sqrt((i + 0.5) / 21), 137.508 * i) for i in range(21)]
    for i, (r, turn) in enumerate(at):
        z = 42.6 - 0.052 * r * r + 0.8 * (i % 3)
        flake = (
            join(*(ball(b).at(x, y, up) for x, y, up, b in lobes), soft=0.7)
            .turned(x=40 * i, y=25 * i)
            .at(r, z=z)
            .turned(z=turn)
        )
        flakes.append(flake)
        specks.append(egg(1.2, 1.2, 0.8).at(r + 0.8, z=z + 3.0 - 0.06 * r).turned(z=turn))
    bed = egg(14.6, 14.6, 9).at(z=33)
    fallen = join(*(ball(b).at(x, y, up) for x, y, up, b in lobes), soft=0.7)
    loose = union(fallen.turned(x=60).at(7.4, -14.8, 34.4), fallen.turned(x=80, z=80).at(-9.4, -13.6, 34))
    return (
        Part(lines, stripes, "plastic", 0.5),
        Part(tub | edge, bucket, "plastic", 0.6),
        Part(union(bed, loose, *flakes), corn, "matte", 0.6),
        Part(union(*specks), YELLOW.mixed(CARAMEL, 0.3), "matte", 0.45),
    )


@toy(
    en=("a bar of chocolate", "chocolate bar", "chocolates", "chocolate tablet", "candy bar", "milk chocolate"),
    fr=(
        "une tablette de chocolat",
        "plaquette de chocolat",
        "chocolats",
        "barre chocolatée",
        "chocolat au lait",
        "carré de chocolat",
    ),
    near={
        "en": ("kitkat", "toblerone", "snickers", "twix"),
        "fr": ("milka", "kinder", "côte d'or", "toblerone", "carambar"),
    },
    tall=58,
    show=(-20, 8, 18),
    grip=(0, 0, 12),
)
def chocolate_bar(chocolate: Colour = CHOCOLATE, paper: Colour = RED, foil: Colour = GOLD) -> Parts:
    """A tablet of chocolate half out of its foil, one corner bitten. 17 cm in life, at 1:2.9."""
    slab_ = block(29, 4.4, 54, 1.2).at(z=4)
    piece = join(block(8.4, 2.2, 8.4, 1.0), block(5.8, 3.2, 5.8, 1.0).at(z=1.3), soft=1.4)
    squares = [piece.at(x=9.4 * (i - 1), y=-2.4, z=47.6 - 9.5 * k) for k in range(4) for i in range(3)]
    bite = union(
        *(
            can(r, 30).at(z=-15).turned(x=90).at(x, 0, z)
            for x, z, r in ((7.4, 59.4, 3.8), (12.4, 56.6, 4), (15.6, 51.2, 3.2))
        )
    )
    bar = carve(join(slab_, *squares, soft=0.5), bite, soft=0.8)

    # Wrap the lower half: torn foil, then the printed sleeve
    teeth = [(-16, 26), *((-16 + 2.9 * k, 33.4 + (2.3, -1.6, 1.4, -2.6)[k % 4]) for k in range(12)), (16, 26)]
    torn = slab(polygon([*teeth, (16, 2), (-16, 2)], 0.5), 7, 1.4)
    flap = (
        slab(polygon([(16, 31), (20.4, 34.4), (18.6, 27), (21, 22.6), (15.4, 20)], 0.7), 1.6, 0.6)
        .turned(z=-24)
        .at(0.4, 3.2)
    )
    sleeve = block(33, 8.4, 28, 1.6)
    band = block(33.5, 8.9, 9.4, 0.8).at(z=9)
    badge = slab(star(5, 4.6, 2.3, 0.5), 1.6, 0.5).at(0, -4.6, 13.7)
    lines = union(*(block(33.4, 8.8, 1.3, 0.5).at(z=z) for z in (4, 23.2)))
    return (
        Part(bar, chocolate, "plastic", 0.5),
        Part(torn | flap, foil, "metal", 0.5),
        Part(sleeve, paper, "plastic", 0.7),
        Part(band, CREAM, "plastic", 0.7),
        Part(lines | badge, foil, "metal", 0.4),
    )


@toy(
    en=("a cookie", "cookies", "chocolate chip cookie", "biscuit", "biscuits", "choc chip cookie"),
    fr=("un cookie", "cookies", "biscuit", "biscuits", "cookie aux pépites de chocolat", "gâteau sec", "petit gâteau"),
    near={
        "en": ("oreo", "gingerbread", "shortbread"),
        "fr": ("oreo", "petit-beurre", "sablé", "galette bretonne", "madeleine"),
    },
    tall=11.1,
    show=(-6, 66, 10),
    grip=(0, -14, 4),
)
def cookie(dough: Colour = SAND, chips: Colour = CHOCOLATE) -> Parts:
    """A chocolate chip cookie with a bite gone, 9 cm across, at 1:2."""
    rim = smooth(
        [
            (
                (22 + 0.3 * math.sin(2.3 * k)) * math.cos(math.pi * k / 10),
                (22 + 0.3 * math.sin(2.3 * k)) * math.sin(math.pi * k / 10),
            )
            for k in range(20)
        ],
        5,
    )
    base = join(extrude(rim, 6.6, 3), egg(20, 20, 4.4).at(z=4.4), soft=3)
    knobs = union(
        *(
            egg(r, r * 0.9, 1.2).at(x, y, 7.7)
            for x, y, r in ((-5, 12, 3), (9, 3, 2.6), (-12, -3.6, 3), (2, -13.4, 2.6), (-3, 1, 2.2))
        )
    )
    ways = (((-17, 4, 7.8), (-11, 5.6, 8.6), (-6, 4.4, 8.9)), ((3, -4, 9), (8, -7.4, 8.7), (15, -6.6, 7.8)),
            ((-10, -15, 7.6), (-6, -10.4, 8.4), (-7, -7, 8.7)))  # fmt: skip
    cracks = union(*(tube(way, 0.6) for way in ways))
    bite = union(*(can(r, 30).at(x, y, -5) for x, y, r in ((8.4, 19.8, 5.2), (13.6, 13.6, 6.2), (19.8, 8.4, 5.2))))
    spots = [(-12.6, 9.4, 2.7, 20), (-2, 7.6, 2.9, 70), (5.4, -1.6, 2.7, 130), (-5.8, -4.6, 3.0, 10),
             (-15, -7.4, 2.5, 80), (5, -10.4, 2.8, 40), (14.4, -11, 2.5, 110), (-4.6, -15.6, 2.6, 150),
             (14.6, -0.6, 2.6, 60), (-6.6, 16.6, 2.4, 0), (4.0, 8.6, 2.3, 30), (-18.4, 2, 2.1, 100)]  # fmt: skip
    drops = union(
        *(
            cone(r, r * 0.45, 3.2, 0.8).turned(x=10 * math.sin(t), y=12, z=t).at(x, y, 8.0 - 0.0062 * (x * x + y * y))
            for x, y, r, t in spots
        )
    )
    return (
        Part(
            carve(join(base, knobs, soft=1.6) & half(z=-1), cracks, bite, soft=0.9),
            dough.mixed(CARAMEL, 0.25),
            "matte",
            0.6,
        ),
        Part(drops, chips, "plastic", 0.45),
    )


@toy(
    en=("a donut", "doughnut", "donuts", "doughnuts", "glazed donut", "ring doughnut"),
    fr=("un donut", "donuts", "doughnut", "donut glacé", "beignet américain"),
    near={"en": ("bagel",), "fr": ("beignet", "beignets", "bagel", "churros")},
    tall=16.8,
    show=(-10, 52, 0),
    grip=(0, -14, 8),
)
def donut(icing: Colour = PINK, dough: Colour = SAND) -> Parts:
    """An iced ring doughnut with sprinkles, 9 cm across, at 1:2."""
    ring_ = ring(14.4, 8.2).stretched(z=0.95).at(z=7.8)
    seam = ring(22.6, 1.0).at(z=7.2)
    cake = carve(ring_, seam, soft=1.4)

    # Ice it: the edge runs down in scallops outside and in
    swell = ring(14.4, 8.9).stretched(z=0.95).at(z=7.8)
    low = (0, 2.2, 0.6, 3.0, 1.0, 2.0, 0, 2.8, 0.8, 1.6, 0.2, 2.6, 1.0)
    drips = union(*(egg(4.4, 3.4, 3.6).at(0, -22.4, 9.4 - d).turned(z=360 * i / 13) for i, d in enumerate(low)))
    inner = union(*(egg(2.6, 2.4, 2.8).at(0, -6.2, 9.2 - (i % 2)).turned(z=360 * i / 7) for i in range(7)))
    glaze = common(swell, join(half(z=-1).at(z=9.8), drips, inner, soft=2.0), soft=0.9)

    # Scatter the sprinkles in four colours
    groups: list[list[Solid]] = [[], [], [], []]
    for i in range(52):
        turn, out = 137.508 * i, math.radians(-52 + 104 * ((i * 0.7549) % 1))
        seed = rod((-1.2, 0, 0), (1.2, 0, 0), 0.62).turned(z=61 * i).turned(y=math.degrees(out))
        groups[i % 4].append(seed.at(14.4 + 8.9 * math.sin(out), z=7.8 + 8.5 * math.cos(out)).turned(z=turn))
    white, yellow, blue, lime = (union(*group) for group in groups)
    return (
        Part(cake, dough.mixed(CARAMEL, 0.3), "matte", 0.6),
        Part(glaze, icing, "plastic", 0.6),
        Part(white, WHITE, "plastic", 0.35),
        Part(yellow, YELLOW, "plastic", 0.35),
        Part(blue, TURQUOISE, "plastic", 0.35),
        Part(lime, FUCHSIA, "plastic", 0.35),
    )


@toy(
    en=("a lollipop", "lollipops", "lolly", "swirl lollipop", "candy", "sweets"),
    fr=("une sucette", "sucettes", "bonbon", "bonbons", "sucreries", "friandise", "friandises", "sucette géante"),
    near={
        "en": ("chupa chups", "candy cane", "gummy bear"),
        "fr": ("chupa chups", "sucre d'orge", "nounours en guimauve", "berlingot"),
    },
    tall=60.3,
    show=(-16, 6, 16),
    grip=(0, 0, 9),
)
def lollipop(candy: Colour = FUCHSIA, swirl: Colour = WHITE, bow: Colour = TURQUOISE) -> Parts:
    """A swirled lollipop on its stick, with a bow. 18 cm in life, at 1:3."""
    disc = join(can(16.4, 7, 3).at(z=-3.5), egg(15, 15, 4.2), soft=1.5)
    path = [
        ((0.4 + 1.27 * t) * math.cos(t), (0.4 + 1.27 * t) * math.sin(t), 0.0) for t in (0.42 * k for k in range(29))
    ]
    curl = tube(
        [(x, y, 4.1 - 0.0042 * (x * x + y * y)) for x, y, _ in path], [1.1 + 0.028 * k for k in range(29)], steps=2
    )
    both = curl | curl.flipped("z")
    stick = rod((0, 0, 1.7), (0, 0, 34), 1.7)
    wing = egg(5.2, 2.6, 3.2).turned(y=-14).at(5.6, -1.4, 25)
    tail = tube([(0.6, -2, 24), (2.6, -3, 20), (5, -2.6, 16)], [1.2, 1.4, 1.7])
    knot = egg(2.4, 2.6, 2.6).at(y=-1.6, z=24.6)
    fold = union(*(rod((s * 3.6, -3.9, 24.6), (s * 7.4, -3.2, 25.6), 0.5) for s in (-1, 1)))
    return (
        Part(disc.turned(x=90).at(z=43.6), candy, "plastic", 0.6),
        Part(both.turned(x=90).at(z=43.6), swirl, "plastic", 0.45),
        Part(stick, WHITE, "plastic", 0.6),
        Part(carve(join(wing.mirrored(), tail.mirrored(), knot, soft=0.9), fold, soft=0.5), bow, "plastic", 0.5),
    )


def _shell(flip: bool) -> Solid:
    """Half a macaron on z = 0: a smooth dome on its ruffled foot."""
    dome = lathe([(0, 2), (9.6, 2), (10, 4), (8.6, 6.4), (5, 7.6), (0, 8)], curved=True)
    foot = join(
        can(9.7, 2.4, 0.8), *(ball(1.2).at(9.6, z=1.2 + 0.4 * (i % 2)).turned(z=15 * i) for i in range(24)), soft=0.5
    )
    solid = join(dome, foot, soft=0.4)
    return solid.flipped("z") if flip else solid


@toy(
    en=("some macarons", "macaron", "french macarons", "stack of macarons"),
    fr=("des macarons", "macaron", "pile de macarons"),
    near={"en": ("macaroon",), "fr": ("ladurée", "petits fours", "mignardises")},
    tall=50.9,
    show=(-14, 14, 0),
)
def macarons(low: Colour = PINK, middle: Colour = LIME, high: Colour = LILAC) -> Parts:
    """Three macarons piled up and one leaning, 5 cm across in life, at 1:2.4."""
    filling = can(8.9, 3.6, 1.4).at(z=-1.8)
    both = _shell(False).at(z=1) | _shell(True).at(z=-1)
    piles = [(0, 0, 9.0, 0), (0.8, -0.4, 25.5, 4), (-0.6, 0.4, 41.8, -5)]
    leaning = {"x": 16.8, "y": -4.6, "z": 11.0}
    shells = [both.turned(y=tilt).at(x, y, z) for x, y, z, tilt in piles]
    creams = [filling.turned(y=tilt).at(x, y, z) for x, y, z, tilt in piles]
    side, cream = both.turned(y=76, z=-20).at(**leaning), filling.turned(y=76, z=-20).at(**leaning)
    return (
        Part(shells[0], low, "matte", 0.5),
        Part(shells[1], middle.mixed(CREAM, 0.35), "matte", 0.5),
        Part(shells[2], high, "matte", 0.5),
        Part(side, CARAMEL.mixed(CHOCOLATE, 0.3), "matte", 0.5),
        Part(creams[0] | cream, CREAM, "plastic", 0.55),
        Part(creams[1], CHOCOLATE, "plastic", 0.55),
        Part(creams[2], RED.mixed(PINK, 0.4), "plastic", 0.55),
    )
