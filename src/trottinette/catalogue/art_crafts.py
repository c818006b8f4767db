"""Crafts: what is thrown on a wheel, and what is sewn in a hoop."""

import math

import numpy as np

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import stitches
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    circle,
    common,
    egg,
    half,
    join,
    lathe,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    CARAMEL,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    GREEN,
    PURPLE,
    SAND,
    SILVER,
    SKY,
    TEAL,
    TURQUOISE,
    YELLOW,
    Colour,
)

_TURNS = [(math.cos(math.pi * i / 12), math.sin(math.pi * i / 12)) for i in range(24)]


@toy(
    en=("a vase", "pottery", "ceramics", "ceramic vase", "clay pot", "vases", "ceramic pot", "pottery vase", "amphora"),
    fr=("un vase", "poterie", "céramique", "vases", "poteries", "vase en céramique", "amphore", "céramiques"),
    near={"en": ("urn", "jug", "ming vase"), "fr": ("urne", "cruche", "jarre")},
    tall=52,
    show=(-18, 18, 0),
    grip=(17, 0, 39),
)
def vase(glaze: Colour = TEAL, clay: Colour = CORAL) -> Parts:
    """Hand-thrown vase with two ears, 26 cm tall in life, at 1:5: glaze runs down over the bare clay."""
    swell = [
        (0, 0),
        (8.6, 0),
        (9.4, 1.4),
        (9.2, 3),
        (15.4, 12),
        (18, 21),
        (15.6, 31),
        (8.6, 38),
        (7.4, 43),
        (8.8, 48.6),
        (11.4, 51.4),
        (10.6, 52),
        (0, 52),
    ]
    whole = lathe(swell, curved=True)
    throat = lathe([(0, 20), (6, 24), (6, 38), (5, 42), (6.2, 47.6), (9.4, 54), (0, 54)], curved=True)
    ear = tube([(8, 0, 45), (13.6, 0, 46.4), (17.4, 0, 42.4), (17.4, 0, 36), (14, 0, 29.6)], [1.9, 1.9, 1.8, 1.8, 2.2])
    ears = ear.mirrored()
    thrown = carve(join(whole, ears, soft=1.6), throat, soft=0.9)
    bare = carve(
        lathe([(r * 1.0, z) for r, z in swell[:-3]] + [(0, 48)], curved=True).grown(-0.35),
        *(ring(r, 0.5).at(z=z) for r, z in ((12.2, 6.6), (13.7, 8.8), (15.0, 11))),
        soft=0.4,
    )

    # Glaze all but the foot, the edge running down in drops
    runs = (
        (-150, 12),
        (-118, 9),
        (-90, 13.4),
        (-64, 8.4),
        (-38, 12.6),
        (-8, 9.4),
        (24, 13),
        (60, 9),
        (96, 12),
        (130, 9),
        (168, 12),
    )
    drops = union(*(rod((16, 0, z), (18, 0, 20), 2.4).turned(z=a) for a, z in runs))
    coat = join(half(z=-1).at(z=16.4), drops, soft=1.8)
    glazed = common(thrown, coat, soft=0.7)

    # Paint dots between two lines on the belly, and two lines above
    dots = (ball(1.9).at(y=-17.4, z=25.6).turned(z=20 * i) for i in range(18))
    bands = (ring(r, 0.9).at(z=z) for r, z in ((8.5, 38.8), (15.6, 31.2), (18, 20.6)))
    marks = union(*bands, *dots)
    print_ = common(whole.grown(0.4), marks, soft=0.4) - whole.grown(-0.7)
    return (
        Part(glazed, glaze, cell=0.78),
        Part(bare & can(30, 23), clay, "matte", 0.72),
        Part(print_, CREAM, "plastic", 0.54),
    )


@toy(
    en=(
        "an embroidery hoop",
        "embroidery",
        "needlepoint kit",
        "needlepoint",
        "cross stitch",
        "cross-stitch",
        "embroidery kit",
        "needlework",
        "cross stitch kit",
    ),
    fr=(
        "un tambour à broder",
        "broderie",
        "tambour de broderie",
        "point de croix",
        "kit de broderie",
        "canevas",
        "broderies",
        "cercle à broder",
    ),
    near={
        "en": ("tapestry", "quilting"),
        "fr": ("tapisserie",),
    },
    tall=53.4,
    show=(-16, 6, 0),
    grip=(0, 0, 4),
)
def embroidery_hoop(hoop: Colour = SAND, flowers: Colour = CORAL, cloth: Colour = CREAM) -> Parts:
    """Embroidery in its hoop, 18 cm wide in life, at 1:3.6: three flowers, the needle still in the cloth."""
    up = 26.0
    # Stretch the cloth over the inner hoop; let it ruffle behind the outer one
    edge = smooth([((24.6 + 1.4 * (-1) ** i) * c, (24.6 + 1.4 * (-1) ** i) * s) for i, (c, s) in enumerate(_TURNS)], 5)
    ruffle = slab(edge, 1.8, 0.8).at(y=1.6, z=up)
    drum = slab(circle(20.6), 2.4, 0.8).at(y=-0.8, z=up)
    hoops = ring(21.4, 1.9).turned(x=90).at(y=-0.4, z=up)
    inner = ring(19.6, 0.8).turned(x=90).at(y=-2.0, z=up)
    lugs = block(3.2, 4.4, 5.4, round=1).at(x=2.8, y=-0.4, z=up + 21.6).mirrored()
    screw = rod((-6.6, -0.4, up + 25), (6, -0.4, up + 25), 1.1)
    nut = can(2.6, 2.6, round=0.6).turned(y=90).at(x=5.2, y=-0.4, z=up + 25)
    knurled = carve(
        nut,
        *(
            rod((4, -0.4 + 2.8 * s, up + 25 + 2.8 * c), (9, -0.4 + 2.8 * s, up + 25 + 2.8 * c), 0.42)
            for c, s in _TURNS[::2]
        ),
        soft=0.2,
    )

    # Sew stems in small stitches, leaves and petals in satin stitch
    y = -2.2
    stems = union(
        *(
            stitches([(0.4 * x, y, up - 14.6), (x * 0.7, y, up - 6), (x, y, z)], 2.0, 0.7, 0.6)
            for x, z in ((0, up + 3), (-10, up - 1), (10, up - 3))
        )
    )
    leaves = union(
        *(
            egg(1.7, 0.9, 4).turned(y=a).at(x, y, z)
            for x, z, a in ((-4.2, up - 8.8, -52), (4.4, up - 10, 54), (3.4, up - 3, 42))
        )
    )
    petal = egg(2.5, 1.1, 3.5).at(z=4.4)
    middle = [(0, up + 7, 1.0), (-11, up + 1.4, 0.72), (11, up - 0.6, 0.72)]
    blooms = [union(*(petal.turned(y=72 * i + 20) for i in range(5))).scaled(k).at(x, y, z) for x, z, k in middle]
    hearts = union(*(egg(2.1, 1.5, 2.1).scaled(k).at(x, y - 0.4, z) for x, z, k in middle))
    knots = union(
        *(
            ball(0.9).at(x, y, z)
            for x, z in (
                (-12, up + 10.4),
                (11.6, up + 9.4),
                (-7, up + 14.6),
                (7.6, up + 14.6),
                (-13.4, up - 7.6),
                (14, up - 8.6),
            )
        )
    )

    # Leave the needle in, its thread hanging over the hoop
    needle = rod((5.4, -2.6, up - 15.4), (17, -7.2, up - 5.4), 0.8, 0.6)
    eye = ring(1.1, 0.55).turned(x=90, y=-48).at(x=17.4, y=-7.4, z=up - 5)
    thread = tube(
        [
            (17.6, -7.4, up - 4.6),
            (20.6, -6.4, up - 3.6),
            (23.6, -4, up - 8),
            (22.6, -3, up - 16),
            (24.8, -2.6, up - 22.4),
        ],
        0.7,
    )
    return (
        Part(ruffle | drum, cloth, "matte", 0.66),
        Part(hoops | inner | lugs, hoop, "plastic", 0.60),
        Part(screw | knurled, GOLD, "metal", 0.35),
        Part(stems | leaves, GREEN, "matte", 0.33),
        Part(blooms[0], flowers, "matte", 0.46),
        Part(union(*blooms[1:]), flowers.mixed(PURPLE, 0.6), "matte", 0.46),
        Part(hearts, YELLOW, "matte", 0.46),
        Part(knots, SKY, "matte", 0.35),
        Part(needle | eye, SILVER, "metal", 0.3),
        Part(thread, flowers, "matte", 0.35),
    )


@toy(
    en=("a pottery wheel", "potter's wheel", "pottery wheels", "throwing wheel"),
    fr=("un tour de potier", "tour à poterie", "tours de potier", "tournage"),
    near={
        "en": ("clay", "modelling clay", "sculpture"),
        "fr": ("argile", "terre glaise", "sculpture"),
    },
    tall=54.2,
    show=(-18, 24, 0),
    grip=(21, 0, 20),
)
def pottery_wheel(pan: Colour = TURQUOISE, clay: Colour = CARAMEL) -> Parts:
    """Potter's wheel, 70 cm wide in life, at 1:16: a pot is being thrown over its splash pan, a flywheel below."""
    # Stand the pan on three legs, over the shaft and the flywheel that a foot kicks
    fly = lathe([(0, 2.4), (17, 2.4), (18, 3.4), (18, 7.4), (17, 8.4), (0, 8.4)], 0.9)
    shaft = can(2.6, 30, round=0.6) | lathe([(0, 8), (5.4, 8), (3, 11.4), (0, 11.4)], 0.6)
    leg = rod((20.6, 0, 2.4), (18, 0, 19.4), 2.4, 2.2).turned(z=-90)
    legs = leg.around(3)
    tub = lathe([(0, 19.6), (21, 19.6), (23, 21), (23.4, 27.6), (0, 27.6)], 1.4)
    basin = carve(tub, lathe([(0, 22), (20.4, 22), (21.4, 23), (21.6, 34), (0, 34)], 0.8), soft=0.9)
    rim = ring(22.5, 1.2).at(z=27.4)
    head = lathe([(0, 24), (4, 24), (4, 26.4), (14.6, 26.4), (14.6, 29), (0, 29)], 0.7)

    # Throw the pot: wet slip, walls with the marks of fingers that rise in a spiral, an open mouth
    swell = [(0, 28.4), (8.6, 28.4), (8.8, 30), (12, 35), (13.2, 40.6), (11, 46.4), (8.6, 49.6), (9.8, 53), (9.2, 54),
             (0, 54)]  # fmt: skip
    room = lathe([(0, 36), (6, 36.4), (10.4, 40.6), (8.6, 46), (6.4, 49.6), (7.6, 56), (0, 56)], curved=True)
    pot = lathe(swell, curved=True)
    rise = [28.0 + 0.62 * k for k in range(36)]
    marks = tube(
        [
            ((w + 0.55) * math.cos(0.7 * k), (w + 0.55) * math.sin(0.7 * k), z)
            for k, z in enumerate(rise)
            if (w := float(np.interp(z, [z for _, z in swell[1:-1]], [r for r, _ in swell[1:-1]])))
        ],
        0.95,
        steps=2,
    )
    bowl = carve(pot, room, marks, soft=0.9)
    slip = lathe([(0, 28.6), (11.4, 28.6), (10.2, 30.4), (0, 30.8)], 0.5)
    splashes = union(*(egg(r, r, 0.9).at(x, y, 22.2) for x, y, r in ((12, -14, 2.6), (-16, -8.6, 2), (4, -18.4, 1.5))))
    return (
        Part(basin | rim, pan, cell=0.78),
        Part(legs, BLACK, "matte", 0.7),
        Part(fly, GRAPHITE.mixed(SILVER, 0.3), "matte", 0.8),
        Part(head | shaft, SILVER, "metal", 0.66),
        Part(union(bowl, slip, splashes), clay, "plastic", 0.66),
    )
