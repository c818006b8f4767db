"""Gardening: what one digs and waters with, and what comes up."""

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
    BLUE,
    BROWN,
    CHOCOLATE,
    CORAL,
    CREAM,
    FUCHSIA,
    GOLD,
    GRAPHITE,
    GREEN,
    PINK,
    RED,
    SAND,
    SILVER,
    TAN,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a watering can", "watering cans", "watering-can", "garden watering can"),
    fr=("un arrosoir", "arrosoirs", "arrosoir de jardin"),
    near={
        "en": ("gardening", "garden hose", "hose", "hosepipe", "sprinkler"),
        "fr": ("jardinage", "jardiner", "tuyau d'arrosage", "arrosage", "jet d'eau"),
    },
    tall=44.1,
    show=(-20, 16, 0),
    grip=(-17, 0, 26),
)
def watering_can(tin: Colour = GREEN, rose: Colour = GOLD, drops: Colour = WHITE) -> Parts:
    """Ten-litre garden can, 40 cm tall in life, at 1:9. The spout points to the right, the handle is on the left."""
    # Press the can: two ribs, a foot, a lip; half of its mouth is roofed
    wall = lathe([(0, 0), (13.8, 0), (13.8, 1.8), (12.9, 2.6), (11.8, 25), (0, 25)], 0.8)
    well = cone(10.6, 10.0, 22).at(z=4)
    roof = common(egg(11.8, 11.8, 6).at(z=24.4), block(24, 30, 12).at(x=12.6, z=23.4), soft=0.6)
    hoops = union(ring(13.0, 0.8).at(z=7), ring(12.2, 0.8).at(z=19), ring(11.4, 1.1).at(z=25))
    body = union(join(carve(wall, well, soft=0.8), roof, soft=0.6), hoops)
    water = can(10.8, 3, round=0.4).at(z=18)

    # Solder the spout, its stay and the rose
    spout = rod((11, 0, 5.6), (30.4, 0, 33.6), 3.4, 2.0)
    stay = rod((10.5, 0, 23.4), (24, 0, 25.4), 1.0)
    axis = math.degrees(math.atan2(19.4, 28))
    head = lathe([(0, -3), (2.6, -3), (3.0, 0), (7.2, 7), (7.2, 8.4), (0, 8.8)], 0.6)
    holes = union(*(ball(0.75).at(r, z=8.9).turned(z=t) for r, n in ((0, 1), (2.8, 6), (5.2, 11))
                    for t in (360 / n * i for i in range(n))))  # fmt: skip

    def aimed(solid: Solid) -> Solid:
        return solid.turned(y=axis + 8).at(30.2, 0, 33.4)

    # Bend the handles: one over the top, one behind
    bow = tube([(11.0, 0, 25.6), (8.5, 0, 36), (0, 0, 40.6), (-9, 0, 39.4), (-17, 0, 31), (-18.4, 0, 22),
                (-15.6, 0, 14), (-11.6, 0, 11.4)], 2.0)  # fmt: skip
    print_ = smooth(
        [(0, 4.2), (2.2, 0.6), (2.6, -1.4), (1.5, -3.2), (0, -3.6), (-1.5, -3.2), (-2.6, -1.4), (-2.2, 0.6)]
    )
    badge = common(wall.grown(0.6), slab(print_, 10).at(-2, -12, 13), soft=0.3) - wall.grown(-1)
    return (
        Part(body, tin, "plastic", 0.6),
        Part(spout | stay, tin, "plastic", 0.5),
        Part(water, TURQUOISE.mixed(WHITE, 0.3), "glass"),
        Part(carve(aimed(head), aimed(holes), soft=0.3), rose, "metal", 0.35),
        Part(bow, tin.mixed(BLACK, 0.3), "plastic", 0.5),
        Part(badge, drops, "plastic", 0.35),
    )


@toy(
    en=("a shovel", "spade", "garden spade", "shovels", "spades", "digging spade", "garden shovel"),
    fr=("une pelle", "bêche", "pelles", "pelle de jardin", "pelle de jardinage", "bêches"),
    near={
        "en": ("garden fork", "pitchfork", "hoe", "garden tools", "gardening tools"),
        "fr": ("fourche", "binette", "outils de jardin", "transplantoir", "houe", "plantoir"),
    },
    tall=60,
    show=(-16, 8, 28),
    grip=(0, 0, 34),
)
def shovel(blade: Colour = SILVER, shaft: Colour = TAN, handle: Colour = RED) -> Parts:
    """Round-pointed garden shovel, one metre long in life, at 1:17. It stands on its tip."""
    # Forge the blade: a dished leaf with treads, a socket up its back
    edge = smooth([(0, 0.2), (5.4, 4.2), (8.4, 10), (9.0, 18.6), (7.8, 21.2), (0, 22.2), (-7.8, 21.2), (-9.0, 18.6),
                   (-8.4, 10), (-5.4, 4.2)], 5)  # fmt: skip
    leaf = slab(edge, 3.4, 1.4)
    dish = egg(7.0, 2.4, 9.6).at(0, -2.6, 11.4)
    treads = rod((-7.6, 0, 21), (7.6, 0, 21), 1.6)
    socket = rod((0, 0, 14), (0, 0, 29), 1.6, 2.7)
    steel = join(carve(leaf, dish, soft=1.2), treads, soft=0.8)
    steel = join(steel, socket, soft=1.6)
    collar = can(3.0, 3.0, round=0.8).at(z=27.2)
    rivets = union(*(ball(0.8).at(0, -2.3, z) for z in (24.0, 19.6)))

    # Turn the shaft, fit the D
    stick = rod((0, 0, 26), (0, 0, 49.5), 2.3)
    grip = tube([(0, 0, 47.4), (3.6, 0, 49.6), (6.6, 0, 53.6), (6.4, 0, 57.6), (0, 0, 58), (-6.4, 0, 57.6),
                 (-6.6, 0, 53.6),
                 (-3.6, 0, 49.6)], 1.9, closed=True)  # fmt: skip
    cuff = join(grip, lathe([(0, 43.4), (3.1, 43.4), (3.3, 48), (0, 49.6)], 0.7), soft=1.2)
    ribs = union(*(ring(2.05, 0.6).turned(y=90).at(x, 0, 57.9) for x in (-3, -1, 1, 3)))
    return (
        Part(steel, blade, "metal", 0.55),
        Part(collar | rivets, GRAPHITE, "metal", 0.4),
        Part(stick, shaft, "matte", 0.5),
        Part(cuff | ribs, handle, "plastic", 0.45),
    )


def _ribbed(radius: float, tall: float, ribs: int) -> Solid:
    """A round-topped column of that height on z = 0, grooved from foot to top."""
    column = rod((0, 0, 0), (0, 0, tall - radius), radius)
    dome = [(radius + 0.3, 0, 0), (radius + 0.3, 0, tall - radius), (0.72 * radius, 0, tall - 0.28 * radius),
            (0.25 * radius, 0, tall + 0.2)]  # fmt: skip
    groove = tube(dome, 0.95, steps=4)
    return carve(column, groove.around(ribs), soft=1.2)


@toy(
    en=("a cactus", "cacti", "cactuses", "potted cactus", "saguaro", "desert plant"),
    fr=("un cactus", "cactée", "cactus en pot", "saguaro", "cactées", "petit cactus"),
    near={
        "en": ("prickly pear", "aloe vera", "agave"),
        "fr": ("figuier de barbarie", "aloé vera", "aloe vera", "agave"),
    },
    tall=54.3,
    show=(-14, 14, 0),
)
def cactus(flesh: Colour = GREEN, pot: Colour = CORAL, flower: Colour = FUCHSIA) -> Parts:
    """Young saguaro with two arms in a clay pot, a flower on its head. 22 cm in life, at 1:4."""
    clay = join(
        lathe([(0, 0), (8.4, 0), (10.8, 12), (0, 12)], 0.9), lathe([(0, 11), (12.2, 11), (12.4, 15.6), (0, 15.6)], 1),
        soft=0.8,
    )  # fmt: skip
    clay = carve(clay, can(10.8, 5).at(z=14.2), soft=0.6)
    gravel = join(can(11.2, 2.4, round=0.4).at(z=12.4), *(
        egg(1.7, 1.4, 1.0).turned(z=50 * i).at(7.6 + 1.6 * (i % 2), z=14.6).turned(z=32.7 * i) for i in range(11)
    ), soft=0.6)  # fmt: skip

    # Grow the column and its two arms
    column = _ribbed(7.4, 38, 11).at(z=13)
    arms = join(
        tube([(5, 0, 26), (11.6, -0.6, 25.6), (14.6, -0.8, 29.6), (14.8, -0.8, 38.4)], [4.0, 4.1, 4.2, 4.1]),
        tube([(-5, 0, 31.4), (-10.8, -0.6, 31.2), (-13.4, -0.8, 34.6), (-13.6, -0.8, 41.4)], [3.5, 3.6, 3.7, 3.6]),
        soft=0.5,
    )
    lines = union(*(
        tube([(x + r * math.sin(t), -0.8 - r * math.cos(t), low), (x + r * math.sin(t), -0.8 - r * math.cos(t), high),
              (x + 0.4 * r * math.sin(t), -0.8 - 0.4 * r * math.cos(t), high + 0.85 * r)], 0.62, steps=3)
        for x, r, low, high in ((14.8, 4.2, 29, 38.4), (-13.6, 3.7, 34, 41.4)) for t in (-1.8, -0.9, 0, 0.9, 1.8)
    ))  # fmt: skip
    green = join(column, carve(arms, lines, soft=0.8), soft=1.0)

    # Set the spines in tufts along the ribs, the flower on top
    tuft = union(*(rod((0, 0, 0), (1.5, dy, dz), 0.5, 0.42) for dy, dz in ((0.8, 0.5), (-0.8, 0.5), (0, -0.9))))
    spines = [tuft.at(x=7.1, z=18.4 + 5.6 * k + (2.8 if i % 2 else 0)).turned(z=(i + 0.5) * 360 / 11)
              for i in range(11) for k in range(4 if i % 2 else 5)]  # fmt: skip
    spines += [tuft.at(x=r - 0.2, z=z).turned(z=t).at(x=x, y=-0.8) for x, r, zs in
               ((14.8, 4.2, (28.6, 32.4, 36.2)), (-13.6, 3.7, (34.4, 37.6, 40.8))) for z in zs
               for t in (-64, -116)]  # fmt: skip
    petal = egg(1.6, 0.8, 3.2).turned(x=34).at(0, -2.6, 51.4)
    bloom = union(petal.around(8), egg(2.6, 2.6, 2.0).at(z=50.2))
    return (
        Part(clay, pot, "matte", 0.6),
        Part(gravel, SAND, "matte", 0.5),
        Part(green, flesh, "plastic", 0.5),
        Part(union(*spines), CREAM, "plastic", 0.35),
        Part(bloom, flower, "plastic", 0.4),
        Part(ball(1.9).at(z=52.4), YELLOW, "plastic", 0.4),
    )


@toy(
    en=("a sunflower", "sunflowers", "sun flower", "potted sunflower"),
    fr=("un tournesol", "tournesols", "fleur de tournesol", "fleur de soleil"),
    near={"en": ("daisy", "dandelion", "marigold"), "fr": ("marguerite", "pissenlit", "pâquerette", "tulipe")},
    tall=60.2,
    show=(-18, 6, 0),
    grip=(0, 1, 22),
)
def sunflower(petals: Colour = YELLOW, pot: Colour = BLUE, leaves: Colour = GREEN) -> Parts:
    """Sunflower in a pot, looking at you. 60 cm in life, at 1:10."""
    # Open the flower: two rows of petals, a ring of green behind, seeds in spirals
    ray = egg(2.75, 1.0, 6.4).turned(x=-8)
    rows = ray.at(y=0.4, z=12.2).around(15, "y") | egg(2.5, 1.0, 5.8).turned(x=10).at(y=-1.2, z=11.4).turned(
        y=12
    ).around(15, "y")
    sepals = egg(2.6, 0.9, 5.2).at(y=1.8, z=7.6).around(10, "y") | egg(9, 3, 9).at(y=1.6)
    disc = egg(9.0, 3.8, 9.0).at(y=-1.0)
    grains = []
    for i in range(2, 62):
        r, t = 1.02 * math.sqrt(i), i * 2.399963
        deep = 3.6 * math.sqrt(max(1 - (r / 9.0) ** 2, 0.03))
        grains.append(ball(0.78 if i > 16 else 0.62).at(r * math.cos(t), -1.0 - deep, r * math.sin(t)))

    def faced(solid: Solid) -> Solid:
        return solid.turned(x=10).at(0, -1.0, 42.2)

    # Raise the stem with its two leaves
    stem = tube([(0, 0.5, 8), (0.8, 1.6, 20), (-0.3, 2.2, 32), (0, 1.5, 42)], [1.8, 1.7, 1.6, 1.8])
    blade = carve(egg(8.4, 4.8, 1.25), rod((-8, 0, 1.6), (8.4, 0, 1.6), 0.8), soft=0.6)
    blade = join(blade.turned(x=42), rod((-11.6, 0, -0.8), (-7, 0, 0), 0.9), soft=0.8)
    foliage = union(blade.turned(y=-22).at(11.4, 0.4, 25.2), blade.turned(y=-26).flipped().at(-11.2, 0.4, 20.4))
    clay = join(
        lathe([(0, 0), (7.6, 0), (9.6, 10), (0, 10)], 0.9), lathe([(0, 9), (10.8, 9), (11, 13), (0, 13)], 1.0), soft=0.8
    )  # fmt: skip
    clay = carve(clay, can(9.4, 4).at(z=12), soft=0.5)
    return (
        Part(faced(rows), petals, "plastic", 0.45),
        Part(union(faced(sepals), stem, foliage), leaves, "plastic", 0.5),
        Part(faced(disc), BROWN, "matte", 0.5),
        Part(faced(union(*grains)), CHOCOLATE, "plastic", 0.35),
        Part(clay, pot, "plastic", 0.6),
        Part(egg(9.8, 9.8, 1.8).at(z=11.2), BROWN.mixed(BLACK, 0.2), "matte", 0.6),
    )


@toy(
    en=("a garden gnome", "gnome", "gnomes", "garden gnomes"),
    fr=("un nain de jardin", "nains de jardin", "gnome"),
    near={
        "en": ("elf", "leprechaun", "pixie"),
        "fr": ("elfe", "farfadet", "leprechaun", "schtroumpf", "lutin", "lutin de jardin"),
    },
    tall=60.5,
    show=(-18, 8, 0),
)
def garden_gnome(hat: Colour = RED, jacket: Colour = BLUE, boots: Colour = BROWN) -> Parts:
    """Gnome with a spade and a white beard, 30 cm tall in life, at 1:5."""
    skin = PINK.mixed(SAND, 0.55).mixed(WHITE, 0.25)

    # Dress the body: boots, trousers, jacket with a belt
    boot = join(egg(5.4, 7.2, 4.4).at(5.6, -2.8, 3.4), can(4.4, 8, round=1).at(5.4, 1.0, 0.6), soft=1)
    boot = common(boot, half(z=-1).at(z=0), soft=0.5)
    cuffs = ring(4.2, 1.2).at(5.4, 1.0, 8.4)
    coat = lathe([(0, 6.6), (11.0, 6.6), (12.0, 9), (11.8, 16), (9.4, 25), (7, 30), (0, 31)], 1.2).stretched(y=0.9)
    sleeve = tube([(8, 0, 25.5), (12.6, -1.4, 20.5), (11.4, -7.6, 16.8)], [3.6, 3.9, 3.4])
    cuff = ring(2.9, 1.1).turned(x=72, z=20).at(11.2, -8.4, 16.5)
    belt = lathe([(0, 12.4), (12.4, 12.4), (12.2, 16.0), (0, 16.0)], 0.6).stretched(y=0.9)
    buckle = carve(block(6, 2.4, 5.2, round=0.7), block(3.0, 8, 2.4, round=0.4).at(z=1.4), soft=0.3).at(0, -11.2, 11.6)

    # Shape the head: cheeks, nose, moustache, a beard in locks
    head = egg(9.0, 8.4, 8.2).at(0, 0, 34)
    ear = egg(1.6, 2.2, 3.0).at(9.2, 0.4, 33.6).mirrored()
    nose = egg(2.9, 2.7, 2.5).at(0, -9.6, 33.4)
    cheek = egg(2.2, 1.2, 1.8).at(4.8, -7.5, 32.2).mirrored()
    eyes = ball(1.25).at(3.7, -7.6, 36.4).mirrored()
    glints = ball(0.45).at(3.2, -8.7, 36.9) | ball(0.45).at(-4.1, -8.6, 36.9)
    locks = [rod((x, -7.0 + 0.06 * x * x, 30.6), (0.62 * x, -9.8 + 0.1 * x * x, low), 3.2, 1.3)
             for x, low in ((0, 17.6), (3.2, 19.6), (-3.2, 19.6), (6.2, 22.6), (-6.2, 22.6))]  # fmt: skip
    beard = join(*locks, egg(2.4, 3.4, 4.6).at(8.0, -1.6, 31.6).mirrored(), soft=0.9)
    moustache = tube([(0.3, -9.6, 30.6), (3.2, -10.2, 29.8), (7.4, -8.0, 32.4)], [1.9, 1.9, 0.9]).mirrored()
    brows = rod((1.9, -8.6, 39.3), (5.6, -7.4, 38.0), 0.85).mirrored()

    # Put on the hat: a cone that leans a little, with a fold at its brim
    cap = tube([(0, 0.6, 41.4), (0, 1.0, 47), (0.8, 1.4, 53.4), (2.6, 1.8, 59)], [9.2, 6.4, 3.3, 1.5])
    cap = common(cap, half(z=-1).at(z=38.6), soft=0.8)
    brim = ring(8.5, 1.7).turned(x=-8).at(0, 0.6, 40.8)

    # Hand him a spade
    hands = ball(3.0).at(10.8, -10.4, 16.2).mirrored()
    stick = rod((11.8, -11.2, 7), (11.8, -11.2, 29), 1.3)
    knob = rod((9.2, -11.2, 29), (14.4, -11.2, 29), 1.5)
    blade = join(
        block(8.6, 2.2, 9.6, round=0.9).at(11.8, -11.2, 0.05), egg(1.8, 1.6, 3.2).at(11.8, -11.2, 9.6), soft=0.8
    )
    return (
        Part(boot.mirrored(), boots, "plastic", 0.6),
        Part(union(coat, sleeve.mirrored()), jacket, "plastic", 0.6),
        Part(union(cuffs, cuff).mirrored(), jacket.mixed(BLACK, 0.25), "plastic", 0.45),
        Part(belt, CHOCOLATE, "plastic", 0.5),
        Part(buckle, GOLD, "metal", 0.35),
        Part(union(head, ear, hands), skin, "plastic", 0.55),
        Part(nose | cheek, skin.mixed(CORAL, 0.45), "plastic", 0.4),
        Part(eyes, BLACK, "glass", 0.3),
        Part(glints | brows | moustache, WHITE, "plastic", 0.35),
        Part(beard, WHITE, "plastic", 0.5),
        Part(cap, hat, "plastic", 0.55),
        Part(brim, hat.mixed(BLACK, 0.14), "plastic", 0.5),
        Part(stick | knob, TAN, "plastic", 0.4),
        Part(blade, SILVER, "metal", 0.45),
    )
