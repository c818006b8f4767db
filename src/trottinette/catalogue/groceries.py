"""Groceries: what fills the basket beside the fruit."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
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
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    CREAM,
    FOREST,
    GOLD,
    GREEN,
    LIME,
    MUSTARD,
    OLIVE,
    ORANGE,
    RED,
    SAND,
    SKY,
    TAN,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("an avocado", "half an avocado", "avocados", "avocado half", "avo"),
    fr=("un demi-avocat", "moitié d'avocat", "avocat coupé", "avocat mûr", "avocats mûrs", "avocat et noyau"),
    near={"en": ("guacamole", "avocado toast"), "fr": ("guacamole", "avocado toast")},
    tall=46,
    show=(-24, 6, 14),
    grip=(0, 0, 14),
)
def avocado(skin: Colour = FOREST, flesh: Colour = LIME, stone: Colour = CARAMEL) -> Parts:
    """Half an avocado with its stone, cut face to the front. 12 cm in life, at 1:2.6."""
    line = [(0, 0), (9.6, 1.4), (15.8, 8.4), (16.8, 16.4), (13.6, 26), (9.4, 35), (6.2, 42.4), (0, 46)]
    face = smooth([*line, *((-x, z) for x, z in reversed(line[1:-1]))])
    bumps = union(
        *(
            ball(1.4).at(0, r - 0.3, z).turned(z=a)
            for r, z, turns in (
                (15.6, 9, range(-80, 81, 20)),
                (16.6, 17, range(-70, 71, 20)),
                (13.4, 26, range(-72, 73, 24)),
                (9.6, 34, range(-60, 61, 30)),
            )
            for a in turns
        )
    )
    hull = common(
        join(lathe(line, curved=True).stretched(y=0.86), bumps.stretched(y=0.86), soft=1.2),
        half(y=-1).at(y=-2),
        soft=1.2,
    )
    rim, meat = slab(face.grown(-1.2), 5, 0.6).at(y=-0.6), slab(face.grown(-2.8), 6, 0.7).at(y=-0.8)
    nest = can(8, 10).turned(x=90).at(0, 1, 15.4)
    pit = egg(7.4, 6.6, 7.6).at(0, -3.2, 15.4)
    return (
        Part(hull, skin, "plastic", 0.7),
        Part(rim, flesh, "plastic", 0.6),
        Part(carve(meat, nest & ball(8.4).at(0, -3.2, 15.4), soft=0.6), flesh.mixed(CREAM, 0.72), "plastic", 0.6),
        Part(pit, stone.mixed(BROWN, 0.3), "plastic", 0.6),
    )


@toy(
    en=("some cheese", "wedge of cheese", "piece of cheese", "swiss cheese", "gruyere", "emmental"),
    fr=("du fromage", "morceau de fromage", "part de fromage", "gruyère", "emmental", "comté", "fromages"),
    near={
        "en": ("cheddar", "brie", "camembert", "parmesan", "gouda"),
        "fr": ("camembert", "brie", "parmesan", "roquefort", "mimolette", "raclette", "reblochon"),
    },
    tall=24,
    show=(-8, 24, 0),
)
def cheese(paste: Colour = YELLOW, rind: Colour = ORANGE) -> Parts:
    """A wedge of cheese with holes, its tip to the left. 14 cm in life, at 1:2.8."""
    arc = [(20 + 4 * math.cos(math.radians(a)), 15 * math.sin(math.radians(a))) for a in range(-60, 61, 20)]
    wedge = extrude(polygon([(-27, -9), *arc], (3, 1, 3, 3, 3, 3, 3, 1)), 24, 2.2)
    holes = ((-14, -11.4, 9, 3.4), (-4, -12, 16.6, 4.6), (5.6, -13.2, 7, 5.0), (14.6, -14, 17.4, 3.6),
             (-8, -10.6, 4.4, 1.9), (13.6, -13.4, 5.4, 2.2), (3.4, -12.2, 21, 1.7), (-18.4, -9.6, 17.6, 2.0),
             (8, 3.4, 25, 4.8), (-7, -4, 25, 3.2), (-0.4, 3.0, 24.4, 2.0), (17.6, -5, 24.6, 2.6),
             (15.8, 10.4, 24.6, 2.2), (-16, -7.4, 24.5, 1.8), (-4, 6.4, 12, 4), (8, 11, 9, 4.4))  # fmt: skip
    eaten = carve(wedge, *(ball(r).at(x, y, z) for x, y, z, r in holes), soft=0.9)
    back = [(x - 1, y) for x, y in arc] + [(x + 1.6, y * 1.02) for x, y in reversed(arc)]
    crust = extrude(polygon(back, 0.8), 24.2, 1.0)
    return Part(eaten, paste, "plastic", 0.6), Part(crust, rind, "plastic", 0.6)


@toy(
    en=("a carrot", "carrots", "vegetable", "vegetables", "veggies", "bunch of carrots"),
    fr=("une carotte", "carottes", "légume", "légumes", "botte de carottes"),
    near={"en": ("parsnip", "radish"), "fr": ("panais", "radis", "navet")},
    tall=60,
    show=(-12, 4, 32),
    grip=(0, 0, 26),
)
def carrot(root: Colour = ORANGE, leaves: Colour = GREEN) -> Parts:
    """A carrot on its point, with its leaves, 20 cm without them in life, at 1:5."""
    line = [(0, 0), (1.3, 0.6), (3.4, 9), (5.8, 20), (8, 30), (9.2, 36), (7.8, 40), (3.6, 41.2), (0, 40.4)]
    body = lathe(line, curved=True)
    cuts = ((35, 8.6, -30, 42), (33, 8.8, 78, 40), (28.6, 7.7, 30, 50), (24, 6.6, -50, 44), (20.4, 5.9, 20, 60),
            (15, 4.8, -20, 60), (10.4, 3.7, 34, 70), (29, 7.8, 200, 60), (19, 5.6, 170, 60))  # fmt: skip
    rings = []
    for z, r, mid, wide in cuts:
        turns = [math.radians(mid - 90 + wide * (k / 3 - 0.5)) for k in range(4)]
        arc = [((r + 0.2) * math.cos(t), (r + 0.2) * math.sin(t), z + 0.25 * k) for k, t in enumerate(turns)]
        rings.append(tube(arc, 0.6, steps=3))

    # Feather the leaves: three fronds with pairs of leaflets
    fronds = []
    for lean, turn, long in ((0, 0, 19.4), (24, 160, 18), (24, 20, 18), (22, 275, 16.6)):
        parts = [rod((0, 0, 0), (0, 0, long - 2), 1.15, 0.9), egg(1.9, 1.5, 2.8).at(z=long - 2.4)]
        for i in range(4):
            up, out = 5.4 + 3.2 * i, 2.7 - 0.18 * i
            parts += [egg(1.4, 1.3, 2.7).turned(y=52 * s).at(out * s, 0, up) for s in (-1, 1)]
        fronds.append(join(*parts, soft=0.8).turned(y=lean).turned(z=turn if lean else 0).at(z=40.4))
    return (
        Part(carve(body, *rings, soft=0.5), root, "plastic", 0.5),
        Part(union(*fronds), leaves, "plastic", 0.45),
    )


@toy(
    en=(
        "a chilli",
        "chili",
        "chili pepper",
        "chilli pepper",
        "hot pepper",
        "red chilli",
        "chillies",
        "chili peppers",
    ),
    fr=("un piment", "piments", "piment rouge", "piment d'espelette", "piment fort", "piment oiseau"),
    near={"en": ("spicy food", "bell pepper", "jalapeño"), "fr": ("poivron", "harissa", "tabasco")},
    tall=51.2,
    show=(-14, 6, 24),
    grip=(-2, 0, 30),
)
def chilli(skin: Colour = RED, stalk: Colour = GREEN) -> Parts:
    """A red chilli on its point, 9 cm in life, at 1:1.8."""
    body = tube(
        [(-1, 0, 39), (-3.2, 0, 32), (-3.4, 0, 23), (-0.4, 0, 13), (5.4, 0, 5.4), (13.4, 0, 1.2)],
        [6.4, 7.6, 6.6, 5.0, 3.2, 1.1],
        steps=7,
    )
    cap = lathe([(0, -2), (6.9, -2), (6.6, 0.8), (3, 3), (0, 3)], 1.0)
    teeth = egg(1.9, 1.4, 2.6).at(6.5, z=-2).around(6)
    stem = tube([(0, 0, 2), (0.6, 0, 6), (3.4, 0, 9.6), (5.6, 0, 10.4)], [2.4, 1.7, 1.6, 2.1])
    return (
        Part(body, skin),
        Part(join(cap, teeth, stem, soft=1.2).turned(y=14).at(-0.6, 0, 40.6), stalk, "plastic", 0.5),
    )


@toy(
    en=("a jar of honey", "honey", "honey jar", "honey pot", "pot of honey", "honeypot"),
    fr=("un pot de miel", "miel", "pots de miel", "miel et cuillère"),
    near={
        "en": ("jam", "jar", "marmalade", "peanut butter", "nutella"),
        "fr": ("confiture", "pot de confiture", "nutella"),
    },
    tall=58.3,
    show=(-18, 20, 0),
)
def honey_jar(jar: Colour = MUSTARD, label: Colour = CREAM, dipper: Colour = TAN) -> Parts:
    """A ridged pot of honey with its dipper, a bee on the label. 10 cm tall without it, at 1:2.8."""
    # Coil the pot like a straw hive; honey to the brim, and over it
    coils = (
        (13.6, 0.4),
        (16, 3.6),
        (15.2, 7),
        (17.4, 10.6),
        (16.4, 14.4),
        (18, 18),
        (16.6, 21.8),
        (17.2, 25.4),
        (14.6, 29),
    )
    pot = lathe([(0, 0), *coils, (13.4, 32), (0, 32)], curved=True)
    neck = lathe([(0, 29), (13, 29), (14.8, 31), (15, 34.4), (13.8, 35.6), (0, 35.6)], 1.0)
    mouth = carve(join(neck, pot, soft=1.0), can(11.8, 9).at(z=31), soft=0.9)
    pool = lathe([(0, 28), (12.2, 28), (12.2, 33.4), (0, 34)], 0.4)
    over = [(0, -8, 33), (0, -12.4, 35.8), (0, -15.6, 35.0), (0, -16.6, 31)]
    runs = (
        tube([*over, (0, -17.2, low)], [1.8, 2.1, 2.2, 2.0, 2.7]).turned(z=t)
        for t, low in ((40, 25.2), (66, 29.4), (-70, 26.4))
    )

    # Letter it: a paper label, a bee with two wings
    shield = slab(
        smooth(
            [
                (0, 3.6),
                (6.6, 4.6),
                (9.4, 9),
                (9.4, 18),
                (6.6, 22.6),
                (0, 23.6),
                (-6.6, 22.6),
                (-9.4, 18),
                (-9.4, 9),
                (-6.6, 4.6),
            ],
            4,
        ),
        30,
    ).at(y=-15)
    paper = common(lathe([(0, 0), (17.6, 0), (18.7, 16), (18, 27), (0, 27)], 0.5), shield, soft=0.4) - can(14, 40)
    bee = egg(4.6, 1.6, 3.4).turned(y=-12).at(0, -18.4, 12.4)
    stripes = union(*(slab(rectangle(1.5, 12), 20).turned(y=-12).at(x, -18, 12.4) for x in (-2.0, 1.2)))
    bands = common(egg(4.8, 1.85, 3.6).turned(y=-12).at(0, -18.4, 12.4), stripes, soft=0.2)
    face = union(
        egg(1.7, 1.4, 1.7).at(-4.4, -18.2, 11.8),
        rod((-5, -18.4, 13), (-6.6, -18.6, 15.2), 0.45),
        rod((-4, -18.6, 13), (-4.6, -18.8, 15.6), 0.45),
    )
    wings = union(*(egg(1.9, 1.2, 3.0).turned(y=a).at(x, -18.6, 17) for a, x in ((-18, -0.4), (34, 3.2))))

    # Rest the dipper in it
    comb = lathe(
        [
            (0, -6),
            (3, -6),
            *(p for k in range(5) for p in ((5.2 - 0.3 * abs(k - 2), -5 + 2.4 * k), (3, -3.8 + 2.4 * k))),
            (0, 7.4),
        ],
        0.4,
    )
    tool = (
        join(comb, rod((0, 0, 4), (0, 0, 21), 1.6, 1.5), egg(2.3, 2.3, 2.9).at(z=21), soft=0.8)
        .turned(y=28)
        .at(0.6, 1, 37)
    )
    return (
        Part(mouth & half(z=-1), jar, "plastic", 0.7),
        Part(join(pool, *runs, soft=1.2), ORANGE.mixed(CARAMEL, 0.3), "plastic", 0.55),
        Part(paper, label, "matte", 0.6),
        Part(bee, YELLOW, "plastic", 0.35),
        Part(bands | face, BLACK, "plastic", 0.3),
        Part(wings, SKY.mixed(WHITE, 0.5), "plastic", 0.35),
        Part(tool, dipper, "plastic", 0.45),
    )


@toy(
    en=(
        "a bottle of olive oil",
        "olive oil bottle",
        "extra virgin olive oil",
        "bottle of oil",
        "cooking oil",
        "olives",
    ),
    fr=("une bouteille d'huile d'olive", "huile d'olive", "huile", "bouteille d'huile", "olives"),
    near={"en": ("vinegar", "salad dressing"), "fr": ("vinaigre", "vinaigrette", "huile de tournesol")},
    tall=60,
    show=(-22, 10, 8),
    grip=(0, 0, 30),
)
def olive_oil(glass: Colour = OLIVE, label: Colour = CREAM, cap: Colour = GOLD) -> Parts:
    """A square bottle of olive oil with a cork, two olives beside it. 30 cm in life, at 1:5."""
    # Blow the bottle: square below, a long round neck, a cork with a wooden head
    body = block(20, 20, 33, 4)
    neck = lathe([(0, 29), (9, 29), (8, 34), (4.2, 39.6), (3.5, 50), (0, 50)], 1.2)
    bottle = join(body, neck, soft=4)
    collar = ring(3.5, 1.1).at(z=49) | lathe([(0, 42), (4.5, 42), (4.4, 45.6), (0, 45.6)], 0.5)
    cork = cone(2.7, 3.2, 5, 0.4).at(z=48.6)
    head = lathe([(0, 53), (4.6, 53), (4.9, 54), (4.7, 58.6), (3.8, 59.8), (0, 60)], 0.8)

    # Two olives with their leaf lie at its foot
    fresh = union(*(egg(4.6, 4.2, 4.2).turned(z=a).at(x, y, 4.2) for x, y, a in ((9.8, -10.6, 20), (1.6, -13.6, -14))))
    sprig = tube([(6, -9, 2), (11, -12.6, 8), (15.4, -11, 12.6)], [1.3, 1.5, 0.7]).stretched(z=1.0)

    # Stick the label; a branch with five leaves and two olives
    paper = block(15, 21.2, 21, 1.0).at(z=10)
    twig = tube([(-5, -10.7, 13), (-1, -10.7, 18.4), (1.2, -10.7, 23), (4.4, -10.7, 28.4)], 0.55)
    spots = ((-4.6, 18, -34), (-2.4, 24.2, -40), (4.2, 21.6, 62), (5, 27, 20), (0.8, 28, -10))
    leaves = union(*(egg(1.4, 0.9, 3.4).turned(y=a).at(x, -10.7, z) for x, z, a in spots))
    fruit = union(*(egg(2.4, 1.4, 3.0).turned(y=a).at(x, -10.7, z) for x, z, a in ((2.4, 16, -16), (-4.4, 12.6, 24))))
    return (
        Part(bottle, glass.mixed(LIME, 0.12), "plastic", 0.7),
        Part(paper, label, "matte", 0.6),
        Part(cork, SAND, "matte", 0.5),
        Part(head, CARAMEL.mixed(BROWN, 0.3), "plastic", 0.5),
        Part(collar, cap, "metal", 0.45),
        Part(fresh, OLIVE.mixed(LIME, 0.45), "plastic", 0.5),
        Part(sprig, GREEN, "plastic", 0.5),
        Part(twig | leaves, GREEN, "plastic", 0.35),
        Part(fruit, OLIVE.mixed(BLACK, 0.35), "plastic", 0.35),
    )
