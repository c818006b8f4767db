"""Street food: eaten with the fingers."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    common,
    egg,
    half,
    join,
    lathe,
    polygon,
    rod,
    slab,
    tube,
    union,
)
from trottinette.palette import (
    BROWN,
    CARAMEL,
    CORAL,
    CREAM,
    LIME,
    RED,
    SAND,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a hot dog", "hotdog", "frankfurter", "hot dogs", "hot-dog", "sausage in a bun"),
    fr=("un hot-dog", "hot dog", "hotdog", "hot-dogs", "chien chaud"),
    near={"en": ("sausage", "corn dog"), "fr": ("saucisse", "knack", "merguez")},
    tall=21.8,
    show=(-22, 40, 8),
)
def hot_dog(bun: Colour = CARAMEL, sausage: Colour = CORAL, mustard: Colour = YELLOW) -> Parts:
    """A sausage in a bun under a wave of mustard. 17 cm in life, at 1:2.9."""
    loaf = tube([(-19, 0, 8.4), (0, 0, 8.8), (19, 0, 8.4)], [8.0, 8.8, 8.0]).stretched(y=1.42)
    gap = tube([(-30, 0, 14.4), (0, 0, 12.8), (30, 0, 14.4)], [5.9, 5.6, 5.9])
    cut = carve(loaf & half(z=-1), gap, block(70, 7, 12).at(z=13), soft=1.4)
    crumb = common(loaf.grown(-1.1), tube([(-30, 0, 14.6), (0, 0, 13), (30, 0, 14.6)], [6.9, 6.6, 6.9]), soft=0.5)
    link = tube(
        [(-25.4, 0, 15.4), (-14, 0, 13.4), (0, 0, 13), (14, 0, 13.4), (25.4, 0, 15.4)], [4.4, 5.1, 5.2, 5.1, 4.4]
    )
    knots = rod((-29.4, 0, 16.3), (-28, 0, 16), 1.3) | rod((29.4, 0, 16.3), (28, 0, 16), 1.3)
    wave = tube(
        [(-21.6 + 3.6 * k, 2.7 * (-1) ** k, 18.5 + 0.0042 * (-21.6 + 3.6 * k) ** 2) for k in range(13)], 1.35, steps=4
    )
    frill = []
    for side in (-1, 1):
        path = [
            (x, side * (5.9 + 0.7 * math.sin(1.1 * x)), 15.4 + 1.1 * math.cos(0.8 * x) + 0.003 * x * x)
            for x in range(-20, 21, 2)
        ]
        frill.append(tube(path, 1.1, steps=2))
    return (
        Part(cut, bun, "plastic", 0.6),
        Part(crumb - gap.grown(-0.6), CREAM, "matte", 0.6),
        Part(link | knots, sausage.mixed(RED, 0.45), "plastic", 0.6),
        Part(wave, mustard, "plastic", 0.45),
        Part(union(*frill), LIME, "plastic", 0.5),
    )


@toy(
    en=("a taco", "tacos", "mexican taco", "taco shell", "mexican food"),
    fr=("un taco", "taco mexicain", "tacos mexicains", "cuisine mexicaine", "tacos"),
    near={
        "en": ("burrito", "quesadilla", "nachos", "fajita", "kebab"),
        "fr": ("burrito", "fajitas", "nachos", "quesadilla", "fajita", "kebab"),
    },
    tall=39.4,
    show=(-24, 22, 6),
)
def taco(shell: Colour = YELLOW, salad: Colour = LIME, tomato: Colour = RED) -> Parts:
    """A crisp taco with meat, salad, tomato and cheese. 15 cm in life, at 1:2.7."""
    # Fold the shell: two half discs that part towards the top
    turns = [math.radians(180 + 180 * i / 24) for i in range(25)]
    disc = polygon(
        [(-27, 4.0), *((27 * math.cos(t), 27 * math.sin(t)) for t in turns), (27, 4.0), (14, 2.4), (0, 1.8), (-14, 2.4)]
    )
    front = slab(disc, 2.0, 0.9).at(z=27).turned(x=15).at(y=-1.4, z=0.6)
    back = front.flipped("y")
    folded = join(front, back, common(slab(disc, 10, 2).at(z=27), half(z=1).at(z=9), soft=1), soft=2)
    spots = [(-15, 19, 1.6), (-9, 11, 1.1), (-2, 20, 1.3), (4, 8, 1.7), (9.6, 17.6, 1.2), (17.6, 21, 1.6),
             (12.4, 9.6, 1.0), (-4.4, 5.6, 1.0), (-20.6, 24.6, 1.1), (1.6, 14, 0.9), (21.6, 15.6, 1.0)]  # fmt: skip
    toasted = union(*(egg(r * 1.3, 20, r).turned(y=30 * i).at(x, -12, z) for i, (x, z, r) in enumerate(spots)))
    specks = common(front.grown(0.22), toasted, soft=0.3) - front.grown(-0.8)

    # Fill it
    meat = join(
        *(ball(3.5 + 0.4 * (i % 3)).at(-21 + 4.7 * i, 1.6 * (-1) ** i, 26.4 + (i * 7 % 3) * 0.8) for i in range(10)),
        slab(disc.grown(-3), 10, 3).at(z=27),
        soft=1.4,
    )
    frill = []
    for y, up, phase in ((-4.6, 31.4, 0.0), (4.6, 32.6, 1.4), (0.4, 33, 2.6)):
        path = [
            (x, y + 1.7 * math.sin(0.9 * x + phase), up + 1.2 * math.cos(0.7 * x + phase) - 0.003 * x * x)
            for x in (2.0 * k - 23 for k in range(24))
        ]
        frill.append(tube(path, 1.7, steps=2))
    dice = union(
        *(
            block(4.6, 4.6, 4.6, 1.1).turned(x=20 * i + 10, y=30 * i, z=50 * i).at(x, y, z)
            for i, (x, y, z) in enumerate(((-17, -2, 33), (-6, -3, 34.6), (5.4, -1, 35), (16, -2.4, 33.2)))
        )
    )
    shreds = union(
        *(
            rod((x - 2.6, y - 1, 34.4 + 0.6 * (i % 2)), (x + 2.4, y + 1.6, 35), 0.85)
            for i, (x, y) in enumerate(
                ((-11, -2.4), (0, -2), (10.4, -2.6), (-20, 0.4), (19.6, 0), (-8.6, 2.4), (3.4, 3))
            )
        )
    )
    return (
        Part(folded & half(z=-1), shell.mixed(SAND, 0.3), "plastic", 0.6),
        Part(specks, shell.mixed(CARAMEL, 0.75), "matte", 0.45),
        Part(meat, BROWN.mixed(CARAMEL, 0.2), "matte", 0.6),
        Part(union(*frill), salad, "plastic", 0.5),
        Part(dice, tomato, "plastic", 0.5),
        Part(shreds, CREAM.mixed(YELLOW, 0.3), "plastic", 0.45),
    )


@toy(
    en=("some fries", "french fries", "chips", "box of fries", "bag of chips", "portion of fries"),
    fr=("des frites", "frite", "cornet de frites", "barquette de frites", "patates frites"),
    near={
        "en": ("potato wedges", "fish and chips", "fast food", "crisps", "poutine"),
        "fr": ("potatoes", "moules frites", "fast-food", "chips", "poutine"),
    },
    tall=52.9,
    show=(-16, 12, 0),
    grip=(0, 0, 16),
)
def fries(box: Colour = RED, potato: Colour = YELLOW) -> Parts:
    """French fries in their card box, 15 cm in life, at 1:2.8. The box's mouth is scooped."""
    # Fold the box: it widens upwards, front scooped lower than the back
    front = polygon(
        [(-11.4, 0), (11.4, 0), (15.6, 30), (9.6, 26.6), (0, 24.6), (-9.6, 26.6), (-15.6, 30)], (2, 2, 1, 6, 8, 6, 1)
    )
    rear = polygon(
        [(-11.4, 0), (11.4, 0), (15.6, 30), (8, 35.6), (0, 37), (-8, 35.6), (-15.6, 30)], (2, 2, 1, 6, 8, 6, 1)
    )
    card = join(
        slab(front, 12, 1.2).at(y=-1),
        slab(rear, 2.0, 0.8).at(y=6),
        slab(polygon([(-11.4, 0), (11.4, 0), (14.4, 21), (-14.4, 21)], 1.5), 14, 1.4),
        soft=1,
    )
    inside = slab(polygon([(-12.4, 17), (12.4, 17), (16, 50), (-16, 50)]), 10, 1).at(y=-0.6)
    badge = can(7.0, 1.6, 0.6).turned(x=90).at(0, -6.5, 12.6)
    chip = union(*(block(1.9, 1.2, 8 - abs(i), 0.5).turned(y=9 * i).at(2.6 * i, -8.2, 8.6) for i in (-1, 0, 1)))

    # Stand the fries: three rows that lean apart, the back ones taller
    sticks = []
    for row, (y, low, count, high) in enumerate(((-3.6, 16, 6, 40.4), (-0.2, 16, 7, 46.2), (3.2, 16, 6, 51))):
        for i in range(count):
            at = (i - (count - 1) / 2) / (count / 2)
            tall = high - low - 4.4 * abs(at) ** 2 + ((i * 5 + row * 3) % 4 - 1.5) * 2.0
            sticks.append(
                block(3.7, 3.5, tall, 0.55)
                .turned(x=-3 * row + 3, y=13 * at + ((i * 7 + row) % 3 - 1) * 3, z=(i * 31 + row * 17) % 24 - 12)
                .at(11.4 * at, y, low)
            )
    return (
        Part(carve(card, inside, soft=0.6), box, "plastic", 0.6),
        Part(union(*sticks), potato.mixed(CREAM, 0.15), "plastic", 0.55),
        Part(badge, WHITE, "plastic", 0.5),
        Part(chip, potato, "plastic", 0.4),
    )


@toy(
    en=("a chicken leg", "drumstick", "chicken drumstick", "roast chicken", "fried chicken", "chicken legs", "meat"),
    fr=(
        "une cuisse de poulet",
        "pilon de poulet",
        "poulet rôti",
        "viande",
        "pilon",
        "cuisses de poulet",
    ),
    near={
        "en": ("turkey leg", "steak", "ham", "kfc", "chicken wings"),
        "fr": ("steak", "jambon", "gigot", "kfc"),
    },
    tall=56,
    show=(-16, 8, 32),
    grip=(0, 0, 9),
)
def chicken_leg(meat: Colour = CARAMEL, bone: Colour = CREAM) -> Parts:
    """A roast drumstick, bone down, 14 cm in life, at 1:2.5."""
    line = [(0, 16.4), (4.6, 16.6), (5.6, 20), (8.4, 27), (13, 34), (15.6, 42), (13.4, 50.6), (7, 55.2), (0, 56)]
    flesh = join(lathe(line, curved=True).stretched(y=0.86), egg(6, 5, 8).turned(y=-16).at(-6.6, -5.4, 41), soft=4)
    cuff = tube(
        [
            (4.9 * math.cos(t), 4.5 * math.sin(t), 17.4 + 0.8 * math.sin(3 * t))
            for t in (math.pi * k / 9 for k in range(18))
        ],
        1.7,
        closed=True,
        steps=2,
    )
    folds = (((-11, -7.6, 36), (-5, -12.4, 34.6), (1.6, -11.6, 36.4)),
             ((2, -14, 47), (6.6, -12.4, 44), (10.4, -9.4, 44.6)),
             ((1.4, -8.6, 26.6), (4.4, -8.2, 29), (6.8, -8, 33)))  # fmt: skip
    creases = union(*(tube(way, 0.7) for way in folds))
    shaft = lathe([(0, 3), (2.9, 3), (2.5, 9), (3.0, 18), (0, 18)], 0.4)
    knuckles = join(shaft, ball(3.7).at(-2.7, 0, 3.7), ball(3.7).at(2.7, 0, 3.7), soft=2)
    return (
        Part(carve(join(flesh, cuff, soft=1.4), creases, soft=1.0), meat, "plastic", 0.65),
        Part(knuckles, bone, "plastic", 0.6),
    )
