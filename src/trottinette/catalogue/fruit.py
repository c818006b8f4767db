"""Fruit, as it comes from the market."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Outline,
    Solid,
    Vector,
    ball,
    can,
    carve,
    common,
    egg,
    extrude,
    half,
    join,
    lathe,
    polygon,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    BURGUNDY,
    CHOCOLATE,
    CREAM,
    FOREST,
    GREEN,
    LIME,
    MUSTARD,
    RED,
    WHITE,
    YELLOW,
    Colour,
)


def marked(body: Solid, marks: Solid, proud: float = 0.35) -> Solid:
    """What of `marks` shows on the skin of `body`, a little proud of it."""
    return common(body.grown(proud), marks, soft=0.3) - body.grown(-0.9)


def _leaf(long: float, wide: float, thick: float = 1.6) -> Solid:
    """A leaf facing the front that grows up from the origin, its midrib grooved."""
    line = smooth([(0, 0), (wide * 0.42, long * 0.3), (wide * 0.4, long * 0.62), (0, long),
                   (-wide * 0.4, long * 0.62), (-wide * 0.42, long * 0.3)])  # fmt: skip
    groove = rod((0, -thick / 2 - 0.1, long * 0.12), (0, -thick / 2 - 0.1, long * 0.8), 0.45)
    return carve(slab(line, thick, 0.6), groove, soft=0.3)


@toy(
    en=("an apple", "apples", "fruit", "piece of fruit"),
    fr=("une pomme", "pommes", "fruit", "fruits", "pomme à croquer"),
    near={"en": ("peach", "fruit bowl"), "fr": ("corbeille de fruits",)},
    tall=46.2,
    show=(-16, 18, 8),
    grip=(0, 0, 18),
)
def apple(skin: Colour = RED, leaf: Colour = GREEN) -> Parts:
    """A red apple with its stalk and a leaf, 8 cm in life, at 1:2.2."""
    line = [
        (0, 3),
        (3.4, 1.2),
        (7.4, 0),
        (12, 3.2),
        (16.2, 11),
        (18, 20),
        (17, 28),
        (12.6, 33.4),
        (7.4, 34.2),
        (3.2, 32),
        (0, 28.6),
    ]
    bumps = egg(4.6, 4.6, 5).at(7.4, z=5).around(5)
    body = join(lathe(line, curved=True), bumps, soft=4) & half(z=-1).at(z=-0.9)
    stalk = tube([(0, 0, 27), (0.2, 0, 35), (1.8, 0, 42)], [1.4, 1.3, 1.8])
    blade = _leaf(16, 12, 2).turned(x=-16, y=62).at(0.6, -0.6, 36.4)
    return (
        Part(body.at(z=0.9), skin),
        Part(stalk.at(z=0.9), BROWN, "matte", 0.5),
        Part(blade.at(z=0.9), leaf, "plastic", 0.45),
    )


@toy(
    en=("a banana", "peeled banana", "bananas", "bunch of bananas"),
    fr=("une banane", "bananes", "banane épluchée", "régime de bananes", "banane mûre"),
    near={"en": ("plantain",), "fr": ("banane plantain",)},
    tall=57.9,
    show=(-16, 10, 10),
    grip=(0, 0, 14),
)
def banana(peel: Colour = YELLOW, fruit: Colour = CREAM) -> Parts:
    """A banana half out of its peel, 18 cm in life, at 1:3.1."""
    body = tube([(4.4, 0, 3.4), (1.4, 0, 9), (-1, 0, 17), (-1.6, 0, 25), (-1.6, 0, 29)], [3.0, 6.2, 8.0, 8.4, 8.2])
    tip = rod((4.6, 0, 3.4), (5.4, 0, 2.2), 2.5, 2.2)
    inner = tube([(-1.6, 0, 25), (-1.6, 0, 36), (0, 0, 45), (3, 0, 53.4)], [7.2, 7.2, 6.6, 4.6])

    # Fold the strips of peel outwards: yellow outside, pale inside
    way = [(6.8, 0, 23), (9, 0, 31), (13.6, 0, 34.4), (18, 0, 30.6), (20, 0, 23.4), (19.6, 0, 16)]
    pale = [(x * 1.0 + 0.5, 0, z + 0.8) for x, _, z in way]
    outside = tube(way, [1.2, 1.3, 1.3, 1.3, 1.2, 0.7]).stretched(y=3.4)
    inside = tube(pale, [1.0, 1.1, 1.1, 1.1, 0.9, 0.5]).stretched(y=2.9)
    ways = (-24, 96, 216)
    return (
        Part(join(body, *(outside.turned(z=a).at(-1.6) for a in ways), soft=1.5), peel),
        Part(union(*(inside.turned(z=a).at(-1.6) for a in ways)), fruit.mixed(peel, 0.25), "matte", 0.6),
        Part(inner, fruit, "plastic", 0.6),
        Part(tip, CHOCOLATE, "matte", 0.5),
    )


@toy(
    en=("a strawberry", "strawberries", "red berry", "berries", "berry"),
    fr=("une fraise", "fraises", "fraise des bois", "fruits rouges", "gariguette", "fruit rouge"),
    near={"en": ("raspberry",), "fr": ("framboise", "framboises")},
    tall=43.8,
    show=(-10, 14, -10),
    grip=(0, 0, 18),
)
def strawberry(flesh: Colour = RED, leaves: Colour = GREEN, seeds: Colour = YELLOW) -> Parts:
    """A strawberry on its point, 4 cm in life, at life size."""
    line = [(0, 0), (3.2, 0.5), (7.6, 5.4), (12.6, 13.6), (16.2, 22.4), (16.4, 29), (12.4, 34.2), (6, 35.8), (0, 36)]
    body = lathe(line, curved=True)
    drop = smooth([(0, 1.5), (0.85, 0), (0.6, -1.2), (0, -1.5), (-0.6, -1.2), (-0.85, 0)], 3)
    rows = ((29, 12), (24.4, 12), (19.6, 11), (14.8, 9), (10.2, 7), (6, 5))
    spots = [
        slab(drop, 30).at(0, -15, z).turned(z=360 * (i + 0.5 * (k % 2)) / n)
        for k, (z, n) in enumerate(rows)
        for i in range(n)
    ]
    at = [(z, n, r, k) for k, ((z, n), r) in enumerate(zip(rows, (16.9, 17.2, 15.7, 13.8, 11.2, 8.6), strict=True))]
    holes = (
        egg(1.5, 1.4, 2.1).at(0, -r, z).turned(z=360 * (i + 0.5 * (k % 2)) / n) for z, n, r, k in at for i in range(n)
    )
    pits = carve(body, *holes, soft=0.5)

    # Crown it with a star of leaves that curl up, and a stalk
    tips = [
        tube([(0, 0, 36), (7, 0, 37.2), (12.4, 0, 36.4), (17, 0, 38.6)], [1.3, 1.5, 1.3, 0.6])
        .stretched(y=2.5)
        .turned(z=360 * i / 7 + 12)
        for i in range(7)
    ]
    crown = join(
        *tips, can(5, 3, 1.2).at(z=35), tube([(0, 0, 36), (0.4, 0, 40), (2, 0, 42.4)], [1.7, 1.5, 1.5]), soft=1.0
    )
    return (
        Part(pits, flesh, "plastic", 0.5),
        Part(common(body.grown(0.05), union(*spots), soft=0.2) - body.grown(-1.2), seeds, "plastic", 0.35),
        Part(crown, leaves, "plastic", 0.5),
    )


def _half_disc(radius: float, low: float, up: float) -> Outline:
    """Half a disc hanging from z = `up`, its lowest point `low`."""
    turns = [math.radians(180 + 180 * i / 24) for i in range(25)]
    return polygon(
        [(radius * math.cos(t), up + (up - low) / radius * radius * math.sin(t)) for t in turns],
        (1.5, *[0.0] * 23, 1.5),
    )


@toy(
    en=("a slice of watermelon", "watermelon", "watermelon slice", "melon", "watermelons", "slice of melon"),
    fr=("une tranche de pastèque", "pastèque", "pastèques", "part de pastèque", "tranche de melon"),
    tall=29.3,
    show=(-22, 10, -14),
    grip=(0, 0, 5),
)
def watermelon(flesh: Colour = RED, rind: Colour = GREEN, seeds: Colour = BLACK) -> Parts:
    """A slice of watermelon with a bite gone, rind down. 26 cm in life, at 1:4.6."""
    top = 28.4
    bite = union(
        *(
            can(r, 40).at(z=-20).turned(x=90).at(x, 0, z)
            for x, z, r in ((6.6, 28.6, 4.4), (12.4, 27.4, 4.2), (17.2, 29.6, 3.6))
        )
    )
    skin = slab(_half_disc(28.4, 0, top), 10.4, 2)
    pale = slab(_half_disc(26, 2.4, top + 0.4), 11, 1.6)
    pulp = slab(_half_disc(24.2, 4.2, top + 0.9), 11.8, 1.6)
    turns = (math.radians(a) for a in range(193, 350, 14))
    around = ((28.7 * math.cos(t), top + 28.7 * math.sin(t)) for t in turns)
    stripes = union(*(rod((x, -9, z), (x, 9, z), 1.5) for x, z in around))
    drop = smooth([(0, 2), (1.25, -0.2), (0.9, -1.5), (0, -1.8), (-0.9, -1.5), (-1.25, -0.2)], 4)
    spots = [(-17, 21.6, 40), (-9.4, 23, 12), (-1.6, 20.8, -4), (-12.6, 14.6, 30), (-4.4, 12.8, 8), (4.4, 14.8, -10),
             (12, 18, -34), (18.8, 21.4, -46), (0.6, 7.8, 0), (9.2, 10.4, -20)]  # fmt: skip
    pips = union(*(slab(drop, 13, 0.6).turned(y=-t).at(x, 0, z) for x, z, t in spots))
    return (
        Part(carve(pulp, bite, soft=0.9), flesh, "plastic", 0.6),
        Part(carve(pale, bite.grown(0.4), soft=0.9), CREAM.mixed(LIME, 0.3), "plastic", 0.6),
        Part(carve(skin, bite.grown(0.8), soft=0.9), rind, "plastic", 0.6),
        Part(marked(skin, stripes, 0.2) - bite.grown(1.2), FOREST, "plastic", 0.5),
        Part(pips, seeds, "plastic", 0.4),
    )


@toy(
    en=("a pineapple", "pineapples", "ananas"),
    fr=("un ananas", "ananas victoria"),
    tall=60,
    show=(-14, 8, 14),
    grip=(0, 0, 16),
)
def pineapple(skin: Colour = MUSTARD, leaves: Colour = GREEN) -> Parts:
    """A pineapple with its crown, 30 cm in life, at 1:5."""

    # Cut the skin into diamonds by two families of spirals; a thorn in the middle of each
    def on(t: float, turn: float, out: float = 0.0) -> Vector:
        r = (14.2 + out) * math.sin(math.pi * t)
        return r * math.cos(turn), r * math.sin(turn), 18.6 - (18.6 + out) * math.cos(math.pi * t)

    heart, lines, swirl = egg(14.2, 14.2, 18.6).at(z=18.6), 9, math.radians(190)
    spiral = tube([on(0.06 + 0.088 * k, 0.088 * k * swirl, 0.15) for k in range(11)], 0.95, steps=2)
    cuts = (spiral.around(lines), spiral.flipped("y").around(lines))
    step = math.pi / lines / swirl
    middles = [(0.06 + step * m, (2 * i + m + 1) * math.pi / lines) for m in range(1, 16) for i in range(lines)]
    thorns = union(*(ball(1.0).at(*on(t, turn, 0.1)) for t, turn in middles if 0.12 < t < 0.88))
    crown = []
    for count, low, out, up, first in ((7, 35.6, 10.6, 46, 0), (6, 36.4, 8.2, 52.6, 24), (4, 37, 4.4, 57.4, 10)):
        blade = tube([(1.6, 0, low - 1), (out * 0.62, 0, (low + up) / 2), (out, 0, up)], [1.5, 1.5, 0.55]).stretched(
            y=1.8
        )
        crown += [blade.turned(z=first + 360 * i / count) for i in range(count)]
    crown.append(rod((0, 0, 35), (0, 0, 59.2), 2.2, 0.8))
    return (
        Part(carve(heart, *cuts, soft=0.7), skin, "plastic", 0.5),
        Part(thorns, skin.mixed(BROWN, 0.5), "matte", 0.4),
        Part(union(*crown), leaves, "plastic", 0.5),
    )


@toy(
    en=("some cherries", "cherry", "pair of cherries"),
    fr=("des cerises", "cerise", "paire de cerises", "griotte", "bigarreau"),
    tall=47.9,
    show=(-14, 10, 0),
    grip=(0, 0, 36),
)
def cherries(skin: Colour = RED, leaf: Colour = GREEN) -> Parts:
    """Two cherries on their stalks, with a leaf. 6 cm in life, at life size and a third less."""
    line = [(0, 0.6), (4, 0), (9, 2.4), (12.2, 8), (12.4, 14), (9, 19.6), (4.6, 21), (1.6, 19.8), (0, 18.4)]
    fruit = lathe(line, curved=True)
    crease = tube([(0, -12.6, 6), (0, -12.6, 13), (0, -8.4, 20)], 0.6)
    one = carve(fruit, crease.turned(z=-50), soft=1.4)
    left, right = one.at(-12.6), one.turned(z=80).at(12.4, -1)
    knot = egg(2.6, 2.3, 1.9).at(1, 0, 43.8)
    stalks = join(
        tube([(-12.6, 0, 17.6), (-11, 0, 26), (-5.6, 0, 36.4), (0.6, 0, 43.6)], [1.4, 1.1, 1.1, 1.3]),
        tube([(12.4, -1, 17.6), (12, -1, 27), (7, -0.6, 37), (1.4, 0, 43.6)], [1.4, 1.1, 1.1, 1.3]),
        knot, soft=0.8,
    )  # fmt: skip
    blade = _leaf(24, 16, 2).turned(x=-10, y=104).at(1.4, -0.8, 43)
    return (
        Part(left | right, skin.mixed(BURGUNDY, 0.25), "plastic", 0.6),
        Part(stalks, leaf.mixed(BROWN, 0.35), "plastic", 0.5),
        Part(blade, leaf, "plastic", 0.45),
    )


@toy(
    en=("a lemon", "lemons", "half a lemon", "slice of lemon"),
    fr=("un citron", "citrons", "demi-citron", "rondelle de citron", "citron jaune"),
    near={"en": ("citrus fruit", "yuzu"), "fr": ("agrume", "agrumes", "yuzu", "pamplemousse")},
    tall=35.7,
    show=(-14, 20, 0),
    grip=(-9, 4, 14),
)
def lemon(zest: Colour = YELLOW, leaf: Colour = GREEN) -> Parts:
    """A lemon with its leaf, and half of another in front. 9 cm in life, at 1:2."""
    line = [
        (0, -23),
        (2.6, -22.4),
        (4.4, -19.6),
        (9.4, -15.4),
        (14, -7),
        (14.6, 2),
        (12, 11.4),
        (6.6, 17.4),
        (3.6, 20),
        (0, 20.6),
    ]
    pores = []
    for k in range(52):
        z = 0.66 * k - 17
        r = 14.9 * math.sqrt(1 - (z / 21.6) ** 2) + 0.35
        pores.append(ball(0.8).at(r * math.cos(2.4 * k), r * math.sin(2.4 * k), z))
    whole = carve(lathe(line, curved=True), *pores, soft=0.5).turned(y=64).at(-4.6, 6, 15.9)
    blade = _leaf(17, 11, 2).turned(x=-24, y=38).at(12.6, 2.4, 23)
    stub = rod((12, 5, 22.6), (14.6, 3.6, 24.8), 1.6)

    # Cut the other one across: pith, eight segments
    turned = {"x": 8, "z": 14}
    cup = common(egg(13, 16, 13), half(y=-1).at(y=-0.4), soft=1.0)
    pith = can(11.9, 2, 0.6).turned(x=90).at(y=0.2)
    wedge = extrude(polygon([(1.7, 0), (9.6, -3.5), (10.7, 0), (9.6, 3.5)], (0.4, 1.3, 4, 1.3)), 2.6, 0.5)
    pulp = wedge.around(8).turned(x=90).at(y=0.1)
    spot = {"x": 11.0, "y": -13.0, "z": 13.6}
    return (
        Part(whole | cup.turned(**turned).at(**spot), zest, "plastic", 0.6),
        Part(pith.turned(**turned).at(**spot), CREAM, "plastic", 0.6),
        Part(pulp.turned(**turned).at(**spot), zest.mixed(WHITE, 0.22), "plastic", 0.4),
        Part(blade, leaf, "plastic", 0.45),
        Part(stub, leaf.mixed(BROWN, 0.4), "plastic", 0.5),
    )
