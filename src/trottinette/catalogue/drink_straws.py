"""Drinks with a straw or a lid: shaken, squeezed, or taken away."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue.drink import CRYSTAL
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    common,
    half,
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
    CHOCOLATE,
    CORAL,
    CREAM,
    FUCHSIA,
    GRAPHITE,
    ORANGE,
    RED,
    SAND,
    SKY,
    TAN,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a cocktail", "cocktail glass", "cocktails", "mocktail", "martini glass"),
    fr=("un cocktail", "verre à cocktail", "cocktails", "cocktail sans alcool"),
    near={
        "en": ("martini", "margarita", "mojito", "cosmopolitan", "daiquiri", "aperol spritz"),
        "fr": ("martini", "margarita", "mojito", "spritz", "apéro", "apéritif"),
    },
    tall=60,
    show=(-14, 18, 0),
    grip=(0, 0, 13),
)
def cocktail(drink: Colour = CORAL, umbrella: Colour = TURQUOISE) -> Parts:
    """Cocktail in a stemmed glass, 17 cm in life, at 1:3.6: a slice of orange on the rim, a paper umbrella, a straw."""
    # Draw the glass: a wide cone on a stem
    foot = lathe(
        [(0, 0), (11.6, 0), (12.4, 0.9), (11.6, 1.9), (5, 3), (2.2, 5.4), (1.9, 10), (1.9, 21), (3.6, 24), (0, 26)], 0.6
    )
    cup = lathe([(0, 22.4), (2.6, 22.4), (20.2, 42.4), (19.4, 43.8), (0, 43.8)], 0.6)
    bowl = carve(
        common(cup, half(z=-1).at(z=41.2), soft=0.4), lathe([(0, 40), (16.6, 40), (19.4, 46), (0, 46)]), soft=0.5
    )
    heel = common(cup.grown(0.4), half(z=1).at(z=27.4), soft=0.6)
    filled = common(cup.grown(-0.25), half(z=1).at(z=42), soft=0.4)

    # Cut the slice, notch it on the rim
    peel, pith, flesh = _slice(7)

    def set_(solid: Solid) -> Solid:
        return solid.turned(z=-14).at(x=-16, y=-3, z=45.6)

    # Open the umbrella on its stick; dip a straw
    shade = join(
        lathe([(0, 5.4), (1, 5.4), (9.6, 0.8), (9.4, -0.2), (8.6, 0), (0, 3.4)], 0.4), ball(1.3).at(z=5.4), soft=0.6
    )
    ribs = union(*(rod((0.6, 0, 5.4), (9.2, 0, 0.8), 0.55).turned(z=45 * i) for i in range(8)))
    stick = rod((0, 0, -18), (0, 0, 7), 0.7)

    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=14, y=24).at(x=9, y=-1, z=50.4)

    straw = tube([(-1, 3, 34), (-3.6, 4, 52), (-5.4, 4.2, 57.2), (-11, 4.4, 58.9)], 1.3, steps=4)
    return (
        Part(foot | heel | bowl, CRYSTAL.mixed(SKY, 0.35), cell=0.5),
        Part(filled, drink),
        Part(set_(peel), ORANGE, cell=0.4),
        Part(set_(pith), CREAM, cell=0.4),
        Part(set_(flesh), ORANGE, cell=0.35),
        Part(leaned(shade), umbrella, "matte", 0.4),
        Part(leaned(ribs), umbrella.mixed(WHITE, 0.55), "matte", 0.3),
        Part(leaned(stick), SAND, "matte", 0.35),
        Part(straw, FUCHSIA, cell=0.4),
    )


def _slice(radius: float) -> tuple[Solid, Solid, Solid]:
    """A round of orange facing the front, about the origin: its peel, its pith and its eight segments."""
    peel = slab(circle(radius), 2.4, 0.7)
    pith = slab(circle(radius - 0.9), 2.9, 0.5)
    wedge = polygon(
        [(0.5, 1.3), (-0.5, 1.3), (-0.33 * radius, 0.75 * radius), (0, 0.8 * radius), (0.33 * radius, 0.75 * radius)],
        0.4,
    )
    return peel, pith, slab(wedge, 3.5, 0.5).around(8, "y")


@toy(
    en=("a glass of orange juice", "orange juice", "juice", "fruit juice", "glass of juice"),
    fr=("un jus d'orange", "jus", "jus de fruits", "verre de jus d'orange", "jus de fruit", "jus d'oranges"),
    near={
        "en": ("lemonade", "apple juice", "milkshake", "iced tea"),
        "fr": ("citronnade", "limonade", "jus de pomme", "milkshake", "thé glacé"),
    },
    tall=56,
    show=(-16, 22, 0),
    grip=(0, 0, 18),
)
def orange_juice(juice: Colour = ORANGE, straw: Colour = RED) -> Parts:
    """Tumbler of orange juice, 14 cm in life, at 1:3.6: a slice of orange on the rim, a striped straw."""
    # Draw the tumbler: a thick foot, juice, and bare glass above it
    base = lathe([(0, 0), (11, 0), (12, 1.2), (12.4, 5), (0, 5)], 0.9)
    filled = lathe([(0, 4), (12.2, 4), (14.6, 36.4), (0, 36.4)], 0.5)
    upper = carve(
        lathe([(0, 35.4), (14.75, 35.4), (15, 39), (14.4, 40), (0, 40)], 0.6),
        lathe([(0, 36), (13, 36), (13.3, 42), (0, 42)]),
        soft=0.8,
    )
    surface = lathe([(0, 34), (13.4, 34), (13.4, 37.6), (0, 37.6)], 0.3)
    ice = union(
        block(7, 7, 7, round=1.4).turned(x=20, z=25).at(5, 4, 32.6),
        block(6.6, 6.6, 6.6, round=1.4).turned(x=-12, z=55).at(4, -7, 33),
    )

    # Hang the slice on the rim, turn the straw
    def set_(solid: Solid) -> Solid:
        return solid.turned(z=-16).at(x=-11.6, y=-6, z=41)

    peel, pith, flesh = (set_(part) for part in _slice(8.4))
    way = [(3, 5, 24), (5.4, 5, 47), (7.4, 5, 52), (14.4, 5, 54.5)]
    pipe = tube(way, 1.5, steps=4)
    bands = union(
        *(can(1.85, 2.2, round=0.4).turned(y=5.9).at(x=3 + 0.104 * (z - 24), y=5, z=z) for z in (37.6, 42, 46)),
        can(1.85, 2.2, round=0.4).turned(y=70).at(x=9.8, y=5, z=52.9),
    )
    return (
        Part(base | upper, CRYSTAL.mixed(SKY, 0.35), cell=0.5),
        Part(filled, juice.mixed(YELLOW, 0.3)),
        Part(surface, juice.mixed(YELLOW, 0.4)),
        Part(ice, CRYSTAL.mixed(SKY, 0.2), cell=0.5),
        Part(peel | flesh, juice, cell=0.38),
        Part(pith, CREAM, cell=0.45),
        Part(pipe, WHITE, cell=0.4),
        Part(bands, straw, cell=0.35),
    )


@toy(
    en=("a bubble tea", "boba", "boba tea", "pearl milk tea", "bubble teas"),
    fr=("un bubble tea", "thé aux perles", "boba", "thé à bulles"),
    near={"en": ("iced latte", "thai tea", "taro milk tea"), "fr": ("thé au lait", "café glacé")},
    tall=61,
    show=(-18, 16, 6),
    grip=(0, 0, 22),
)
def bubble_tea(tea: Colour = SAND, straw: Colour = FUCHSIA, pearls: Colour = CHOCOLATE) -> Parts:
    """Cup of bubble tea, 16 cm in life, at 1:3.6: tapioca pearls below, a domed lid, a wide straw."""
    # Pour tea over the pearls; milk swirls at the top
    body = lathe([(0, 0), (9.8, 0), (10.6, 1), (14.4, 38), (0, 38)], 0.8)
    heap = []
    for row in range(4):
        z, count = 3 + 3.3 * row, 14 + (row == 3)
        for i in range(count):
            if row < 3 or i % 3:
                turn = 2 * math.pi * (i + 0.5 * (row % 2)) / count
                reach = 9.2 + 0.1 * z
                heap.append(ball(2.1).at(reach * math.cos(turn), reach * math.sin(turn), z))
    milk = smooth(
        [(-16, 33), (-10, 29), (-6, 32), (-2, 27), (2, 31), (6, 28.4), (10, 32), (16, 29), (16, 39), (-16, 39)], 5
    )
    cream = common(body.grown(0.3), slab(milk, 40), soft=0.3)

    # Close it with a dome, pierce it with the straw
    rim = lathe([(0, 36.6), (15.2, 36.6), (15.8, 38), (15.2, 39.4), (0, 39.4)], 0.7)
    dome = lathe([(0, 38), (14.4, 38), (13.8, 42.4), (10.6, 46.4), (5, 48.2), (0, 48.4)], 1.2)
    pipe = carve(rod((1, 0, 44), (4.6, 0, 59.2), 2.6), rod((3.6, 0, 55), (6, 0, 65), 1.35), soft=0.3)
    pipe = common(pipe, half(z=1).at(z=61), soft=0.5)
    shine = common(
        body.grown(0.5),
        slab(rectangle(1.8, 14, 0.9).turned(5).at(8.2, 24) | circle(0.9).at(7.2, 14.4), 30).at(y=-15),
        soft=0.2,
    ) - body.grown(-0.8)
    return (
        Part(body, tea, cell=0.6),
        Part(cream, CREAM, cell=0.5),
        Part(union(*heap), pearls, cell=0.45),
        Part(rim | dome, CRYSTAL, cell=0.5),
        Part(pipe, straw, cell=0.4),
        Part(shine, WHITE, cell=0.3),
    )


@toy(
    en=(
        "a takeaway coffee",
        "takeaway cup",
        "paper cup",
        "coffee to go",
        "to-go cup",
        "takeout coffee",
        "takeaway coffee cup",
    ),
    fr=("un café à emporter", "gobelet", "gobelet de café", "gobelet en carton", "café take away"),
    near={
        "en": ("starbucks", "flat white", "hot chocolate", "iced coffee"),
        "fr": ("starbucks", "chocolat chaud", "latte", "café au lait", "café crème"),
    },
    tall=52,
    show=(-18, 20, 6),
    grip=(0, 0, 22),
    face=(0.0, 22.3, 17.0, 15.0),
)
def takeaway_coffee(cup: Colour = WHITE, sleeve: Colour = TAN, lid: Colour = GRAPHITE) -> Parts:
    """Paper cup of coffee to go, 35 cl, 14 cm in life, at 1:2.7: a ribbed sleeve with a coffee bean, a lid."""
    body = lathe([(0, 0), (11.4, 0), (12.2, 1), (15.6, 44), (0, 44)], 0.8)

    # Wrap the sleeve, ribbed all round but where the bean is
    wrap = lathe([(0, 13), (14, 13), (15.5, 31.4), (0, 31.4)], 0.6)
    groove = rod((14.05, 0, 14.6), (15.4, 0, 30), 0.55)
    ribbed = carve(wrap, union(*(groove.turned(z=a) for a in range(-50, 231, 10))), soft=0.3)
    patch = common(wrap.grown(0.5), slab(circle(6.4).at(0, 22.4), 30).at(y=-15), soft=0.3) - wrap.grown(-0.8)
    bean = smooth([(0, 4.4), (2.8, 2.8), (3, -1.6), (0, -4.4), (-2.8, -2.8), (-3, 1.6)], 5).turned(-28)
    seed = common(wrap.grown(1.2), slab(bean.at(0, 22.4), 30).at(y=-15), soft=0.5) - wrap.grown(-0.4)
    crease = tube([(1.8, -16.2, 26), (0.9, -16.2, 23.4), (-0.7, -16.2, 21.6), (-1.8, -16, 18.6)], 0.75)

    # Press on the lid: a rolled rim, a step, a raised lip with its hole
    top = lathe(
        [
            (0, 42),
            (16.2, 42),
            (16.9, 43),
            (16.4, 44.8),
            (15, 45.4),
            (14.2, 50.4),
            (13.2, 52),
            (11.8, 51),
            (11.4, 48.6),
            (0, 48.6),
        ],
        0.7,
    )
    mouth = block(6, 2.6, 6, round=1.2).at(y=-12.9, z=49.6)
    return (
        Part(body, cup, cell=0.65),
        Part(ribbed, sleeve, "matte", 0.4, role="front"),
        Part(patch, cup, "matte", 0.4, role="ornament"),
        Part(carve(seed, crease, soft=0.3), CHOCOLATE, "matte", 0.3, role="ornament"),
        Part(carve(top, mouth, soft=0.5), lid, "plastic", 0.5),
    )
