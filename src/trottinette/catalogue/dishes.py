"""Dishes: what is set on the table."""

from __future__ import annotations

import math

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
    lathe,
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
    CORAL,
    CREAM,
    FOREST,
    GREEN,
    LIME,
    ORANGE,
    PINK,
    RED,
    TAN,
    WHITE,
    YELLOW,
    Colour,
)


def _nigiri(wide: float = 1.0) -> tuple[Solid, Solid, Solid]:
    """A ball of rice, the slice laid over it and the lines in the flesh, its length along y."""
    rice = join(egg(6.2, 10, 4.6).at(z=4.2), block(10.4, 17, 4, 2).at(z=0.2), soft=2) & half(z=-1)
    grain = [
        egg(1.1, 1.7, 1.0).turned(z=67 * i).at(5.6 * math.cos(0.9 * i), 9.2 * math.sin(0.9 * i), 1.8 + (i * 5 % 4))
        for i in range(24)
    ]
    over = common(egg(7.4, 12.6, 6.6).at(z=4.4), half(z=-1).at(z=6.0), soft=1.4)
    lines = union(
        *(
            tube([(-9, y - 2.6, 8), (0, y + 1.6, 11), (9, y - 2.6, 8)], 0.75, steps=4).stretched(z=3).at(z=-19)
            for y in (-7.4, -2.6, 2.2, 7)
        )
    )
    return join(rice, *grain, soft=0.8), over, common(over.grown(0.3), lines, soft=0.3) - over.grown(-0.9)


@toy(
    en=("some sushi", "sushis", "maki", "nigiri", "sushi plate", "japanese food", "sushi platter", "makis"),
    fr=("des sushis", "sushi", "maki", "makis", "plateau de sushis", "nigiri", "cuisine japonaise"),
    near={"en": ("sashimi", "onigiri", "bento"), "fr": ("sashimi", "sashimis", "onigiri", "bento", "california roll")},
    tall=17.6,
    show=(-20, 48, 0),
)
def sushi(board: Colour = TAN, salmon: Colour = ORANGE, prawn: Colour = CORAL) -> Parts:
    """Two nigiri and two maki on a wooden board with two feet, 24 cm in life, at 1:4.6. Wasabi in the corner."""
    plank = block(54, 32, 3.6, 1.2).at(z=3.4)
    feet = union(*(block(5, 30, 4.4, 1.0).at(x) for x in (-16, 16)))
    rice, over, lines = _nigiri()

    # Roll the maki: seaweed round rice, a green heart
    nori = can(6.8, 9.4, 1.4)
    grains = join(
        can(5.7, 10, 0.9),
        *(egg(1.2, 0.9, 0.8).turned(z=40 * i).at(3.9 + 0.8 * (i % 2), z=9.8).turned(z=30 * i) for i in range(12)),
        soft=0.6,
    )
    hearts = (block(4.6, 4.6, 10.9, 1.2).turned(z=20), can(2.7, 10.9, 1.0))
    places = ((15.8, 6.8), (18.2, -8))
    wasabi = join(ball(3).at(3.6, -11.4, 8), ball(2.4).at(6.4, -12, 7.8), ball(1.9).at(4.6, -11.4, 10.4), soft=1.4)
    top = 6.8
    left, mid = {"x": -17.6, "y": 0.6, "z": top}, {"x": 0.0, "y": 3.4, "z": top}
    return (
        Part(plank | feet, board, "plastic", 0.7),
        Part(union(rice.at(**left), rice.at(**mid), *(grains.at(x, y, top) for x, y in places)), WHITE, "plastic", 0.5),
        Part(over.at(**left), salmon, "plastic", 0.5),
        Part(lines.at(**left), salmon.mixed(CREAM, 0.75), "plastic", 0.4),
        Part(over.at(**mid), prawn.mixed(RED, 0.35), "plastic", 0.5),
        Part(lines.at(**mid), WHITE, "plastic", 0.4),
        Part(union(*(nori.at(x, y, top) for x, y in places)), FOREST.mixed(BLACK, 0.55), "matte", 0.6),
        Part(hearts[0].at(*places[0], top), LIME, "plastic", 0.5),
        Part(hearts[1].at(*places[1], top), CORAL, "plastic", 0.5),
        Part(wasabi, LIME.mixed(GREEN, 0.3), "matte", 0.5),
    )


@toy(
    en=("a bowl of ramen", "ramen", "noodles", "noodle soup", "bowl of noodles", "ramen bowl", "noodle bowl"),
    fr=("un bol de ramen", "ramen", "râmen", "nouilles", "soupe de nouilles", "bol de nouilles", "ramens"),
    near={"en": ("pho", "udon", "soup", "instant noodles"), "fr": ("pho", "udon", "soupe", "bo bun", "phô")},
    tall=31.1,
    show=(-14, 40, 0),
)
def ramen_bowl(bowl: Colour = RED, sticks: Colour = BROWN, broth: Colour = CARAMEL) -> Parts:
    """Ramen with egg, fish cake, seaweed and chopsticks. Bowl 20 cm across in life, at 1:4.8."""
    # Throw the bowl
    out = lathe([(0, 0), (8, 0), (8.4, 3.2), (14.4, 7), (19.4, 14), (21, 21), (0, 21)], 1.0)
    well = lathe([(0, 5), (8, 5), (14, 9.4), (18, 15), (19.2, 23), (0, 23)], 0.9)
    rim = ring(20.2, 1.1).at(z=20.9)
    stripe = marked_band(out, 17.2)
    soup = lathe([(0, 9), (14, 10), (18.6, 16), (19, 17.6), (0, 17.6)], 0.4)

    # Comb the noodles into waves
    waves = []
    for i in range(7):
        y = -10.6 + 3.1 * i
        reach = math.sqrt(17.4**2 - y * y)
        path: list[Vector] = [
            (x, y + 1.1 * math.sin(0.55 * x + i), 18.1 + 1.0 * math.cos(0.42 * x + 2 * i))
            for x in (reach * (k / 5.5 - 1) for k in range(12))
        ]
        waves.append(tube(path, 1.35, steps=2))

    # Lay the egg, the fish cake with its swirl, seaweed, spring onion
    half_egg = common(egg(6.6, 5.4, 5.6), half(z=1), soft=1.0).turned(x=14, z=20).at(-8.4, -7.2, 21.4)
    yolk = egg(3.5, 3.3, 1.4).turned(x=14, z=20).at(-8.4, -7.2, 21.6)
    gear = [
        ((6.2 + 0.7 * (-1) ** k) * math.cos(math.pi * k / 9), (6.2 + 0.7 * (-1) ** k) * math.sin(math.pi * k / 9))
        for k in range(18)
    ]
    cake = extrude(smooth(gear, 3), 2.4, 0.8).at(z=-1.2)
    curl = tube(
        [((0.5 + 0.62 * t) * math.cos(t), (0.5 + 0.62 * t) * math.sin(t), 1.3) for t in (0.6 * k for k in range(13))],
        0.65,
        steps=2,
    )
    sheets = union(
        *(
            slab(rectangle(9.4, 15, 1).at(0, 4), 1.3, 0.5).turned(x=-16, z=z).at(x, y, 20)
            for x, y, z in ((-10, 11.6, 24), (-3.4, 13.6, 10))
        )
    )
    onions = union(
        *(
            ring(1.15, 0.6).turned(x=20 * (i % 3) - 20, y=14 * (i % 2)).at(x, y, 19.7)
            for i, (x, y) in enumerate(
                ((0, -12), (2.6, -9.4), (5.4, -11.8), (-1, -6.6), (-13.6, 1), (-10.6, 3.6), (7, -9.4))
            )
        )
    )
    pair = union(*(rod((a, -25 + b, 22.3), (a + 16, 25, 22.9), 1.0, 1.35) for a, b in ((7.4, 1.4), (11.4, 0))))
    placed = {"x": 4.6, "y": -2.8, "z": 20.5}
    return (
        Part(join(out - well, rim, soft=0.8), bowl, "plastic", 0.6),
        Part(stripe, CREAM, "plastic", 0.5),
        Part(soup, broth, "plastic", 0.7),
        Part(union(*waves), YELLOW.mixed(CREAM, 0.6), "plastic", 0.5),
        Part(half_egg, WHITE, "plastic", 0.5),
        Part(yolk, ORANGE, "plastic", 0.4),
        Part(cake.turned(x=18, y=8).at(**placed), WHITE, "plastic", 0.45),
        Part(curl.turned(x=18, y=8).at(**placed), PINK.mixed(RED, 0.25), "plastic", 0.35),
        Part(sheets, FOREST.mixed(BLACK, 0.5), "matte", 0.5),
        Part(onions, GREEN, "plastic", 0.35),
        Part(pair, sticks, "plastic", 0.6),
    )


def marked_band(out: Solid, z: float) -> Solid:
    """A row of square knots round a bowl at that height, a little proud of it."""
    marks = []
    for i in range(14):
        frame = slab(rectangle(5.4, 5.4, 0.6) - rectangle(3.2, 3.2, 0.4), 12) | slab(rectangle(1.2, 1.2, 0.3), 12)
        marks.append(frame.at(0, -20, z - 1).turned(z=360 * i / 14))
    return common(out.grown(0.35), union(*marks), soft=0.25) - out.grown(-0.9)


@toy(
    en=("a salad", "bowl of salad", "salad bowl", "green salad", "mixed salad", "salads", "healthy food"),
    fr=("une salade", "salade verte", "bol de salade", "salade composée", "salades", "salade de tomates", "crudités"),
    near={
        "en": ("poke bowl", "buddha bowl", "caesar salad"),
        "fr": ("poke bowl", "salade niçoise", "buddha bowl", "salade césar"),
    },
    tall=29.4,
    show=(-14, 34, 0),
)
def salad_bowl(bowl: Colour = TAN, leaves: Colour = LIME, tomato: Colour = RED) -> Parts:
    """Green salad with tomatoes, cucumber and olives in a wooden bowl, 25 cm across, at 1:5.6."""
    out = lathe([(0, 0), (10, 0), (11.4, 1.2), (17.6, 7), (21, 14), (22, 19), (0, 19)], 1.2)
    well = lathe([(0, 4), (9, 4), (16, 9), (20, 21), (0, 21)], 1.0)
    grain = union(*(ring(r, 0.45).at(z=z) for r, z in ((17.9, 7), (20.1, 11.4), (21.5, 15.8))))
    wall = carve(out - well, grain, soft=0.4)

    # Ruffle the leaves: waved shells that lean outwards, two greens
    def ruffled(size: float) -> Solid:
        edge = [
            (
                size * (1 + 0.11 * (-1) ** k) * math.cos(math.pi * k / 9),
                size * (1 + 0.11 * (-1) ** k) * math.sin(math.pi * k / 9),
            )
            for k in range(18)
        ]
        leaf = join(
            extrude(smooth(edge, 3), 1.8, 0.8),
            tube(
                [(0.97 * x, 0.97 * y, 1.0 + 1.3 * (-1) ** (k // 2)) for k, (x, y) in enumerate(edge)],
                1.1,
                closed=True,
                steps=3,
            ),
            soft=0.8,
        )
        rib = union(
            tube([(0, -size * 0.8, 1.9), (0, size * 0.7, 1.9)], 0.8),
            *(
                rod((0, a, 1.9), (s * size * 0.5, a + size * 0.4, 1.8), 0.6)
                for a in (-0.4 * size, 0.1 * size)
                for s in (-1, 1)
            ),
        )
        return leaf | rib

    big, small = ruffled(8.8), ruffled(7.2)
    back = union(
        *(
            big.turned(x=lean).at(y=13.4, z=19.6).turned(z=turn)
            for turn, lean in ((0, 52), (62, 44), (124, 38), (-62, 46), (-124, 36), (180, 30))
        )
    )
    inner = union(
        *(
            small.turned(x=lean).at(y=6, z=21).turned(z=turn)
            for turn, lean in ((30, 34), (100, 18), (160, 10), (225, 14), (300, 26))
        )
    )
    bed = egg(19, 19, 7).at(z=15)

    # Scatter what goes in it
    balls = union(*(ball(4.4).at(x, y, z) for x, y, z in ((-10.4, -9.4, 22.4), (9.6, 3.6, 24.4), (-2.4, 6, 25))))
    slices = [(3.6, -11.6, 23, 20, 6), (10.6, -6.8, 23.2, 12, 26), (-11, 2.4, 24.2, 6, -22)]
    disc, heart = can(5, 1.8, 0.6), can(4.1, 2.4, 0.4).at(z=-0.2)
    dots = union(*(egg(0.45, 1.1, 0.5).at(0, 2.2, 2.1).turned(z=60 * i) for i in range(6)))

    def lay(solid: Solid) -> Solid:
        return union(*(solid.turned(x=a, y=b).at(x, y, z) for x, y, z, a, b in slices))

    olives = union(
        *(
            ring(1.5, 1.0).turned(x=30, y=20 * s).at(x, y, z)
            for s, x, y, z in ((1, 4.4, -3.4, 25.6), (-1, -13.4, -3.6, 23.6), (1, -3.6, -13.4, 22.4))
        )
    )
    return (
        Part(wall, bowl, "plastic", 0.6),
        Part(bed | inner, leaves.mixed(GREEN, 0.35), "plastic", 0.75),
        Part(back, leaves, "plastic", 0.7),
        Part(balls, tomato, "plastic", 0.6),
        Part(lay(disc), GREEN.mixed(FOREST, 0.3), "plastic", 0.45),
        Part(lay(heart), LIME.mixed(CREAM, 0.7), "plastic", 0.45),
        Part(lay(dots), CREAM, "plastic", 0.3),
        Part(olives, BLACK, "plastic", 0.4),
    )
