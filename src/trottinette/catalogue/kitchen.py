"""Kitchen and table: things that pour, cook or hold a drink."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    can,
    carve,
    common,
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
    tube,
    union,
)
from trottinette.palette import (
    BURGUNDY,
    CARAMEL,
    CHOCOLATE,
    CREAM,
    GOLD,
    GRAPHITE,
    MINT,
    ORANGE,
    RED,
    SAND,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    Colour,
)


@toy(
    en=("a coffee cup", "coffee mug", "mug", "cup of coffee", "coffee", "mug of coffee"),
    fr=("une tasse de café", "mug", "tasse", "café", "mug de café", "tasse à café", "p'tit café", "kawa"),
    near={"en": ("espresso", "latte", "cappuccino", "cup"), "fr": ("expresso", "espresso", "cappuccino")},
    tall=38,
    show=(-20, 36, 0),
    grip=(22, 0, 20),
    face=(0.0, 24.6, 20.0, 17.0),
)
def coffee_cup(mug: Colour = WHITE, coffee: Colour = CARAMEL, foot: Colour = SAND) -> Parts:
    """Stoneware mug of coffee with a heart of milk, 95 mm in life. The handle is on the right."""
    # Throw the mug: a thick rolled lip, a step above the bare clay of its foot
    wall = lathe([(0, 3), (15.2, 3), (16.6, 9), (16.4, 20), (17.2, 35), (16.6, 38), (0, 38)], 1.9)
    loop = [(14.5, 0, 30.5), (22.5, 0, 31.2), (27.2, 0, 26), (26.8, 0, 18.5), (22, 0, 11.8), (14.8, 0, 10.5)]
    handle = tube(loop, [3.2, 3.1, 2.8, 2.7, 2.8, 3.4]).stretched(y=1.2)
    cup = carve(join(wall, handle, soft=3), can(14.2, 40).at(z=6), soft=1.8)
    base = lathe([(0, 0), (13.6, 0), (15.4, 3.2), (16.2, 6.8), (0, 6.8)], 0.9)

    # Pour the coffee; draw the heart in the milk, with a dot of froth beside it
    drink = lathe([(0, 31), (14.6, 31), (14.6, 35.2), (0, 35.2)], 0.3)
    crema = ring(13.4, 1.0).at(z=34.9)
    side = [(0, -8.6), (4.0, -5.2), (8.0, -0.6), (8.6, 3.2), (6.4, 6.0), (3.0, 5.8), (0, 3.0)]
    heart = extrude(smooth(side + [(-x, y) for x, y in side[-2:0:-1]], 4), 1.3, 0.6).at(y=0.6, z=34.6)
    froth = union(
        *(egg(r, r, 0.7).at(x, y, 35.1) for x, y, r in ((-10.2, -5, 1.2), (-8.4, -7.6, 0.8), (9.8, 6.6, 1.0)))
    )
    return (
        Part(cup, mug, role="front"),
        Part(drink, coffee.mixed(CHOCOLATE, 0.45)),
        Part(crema, coffee),
        Part(heart | froth, CREAM, "plastic", 0.35),
        Part(base, foot, "matte"),
    )


@toy(
    en=("a cup of tea", "tea cup", "teacup", "tea", "cuppa", "green tea", "tea cup and saucer"),
    fr=("une tasse de thé", "thé", "thé vert", "tasse de thé vert", "tasse à thé", "infusion", "tisane"),
    near={"en": ("matcha", "herbal tea", "chai"), "fr": ("matcha", "verveine", "camomille")},
    tall=27.6,
    show=(-16, 30, 0),
    grip=(20, 0, 16),
    face=(0.0, 18.6, 17.0, 11.0),
)
def tea_cup(cup: Colour = MINT, tea: Colour = CARAMEL, tag: Colour = RED) -> Parts:
    """China cup of tea on its saucer, a tea bag's tag over the rim. Saucer 15 cm in life, at 1:3."""
    # Turn the saucer and the cup
    saucer = lathe([(0, 0), (12, 0), (13, 1.0), (19, 2.6), (24, 5.0), (24.2, 6.6), (18, 4.8), (11, 3.4), (0, 3.4)], 0.7)
    bowl = lathe([(0, 2.6), (8.2, 2.6), (8.2, 4.4), (13.6, 10), (16.4, 18), (18, 26.6), (17, 27.4), (0, 27.4)], 0.8)
    ear = tube(
        [(14.8, 0, 21.5), (22.5, 0, 22.4), (24.6, 0, 17.5), (20.5, 0, 12.2), (13, 0, 10.8)],
        [2.2, 2, 1.9, 2, 2.4],
    )
    hollow = lathe([(0, 6), (7, 6), (12, 12), (14.6, 18), (16.4, 28), (0, 28)], 1.0)
    china = carve(join(bowl, ear, soft=2), hollow, soft=0.9)
    lip = ring(17.4, 0.75).at(z=26.9) | ring(24.0, 0.75).at(z=6.0) | ring(9.2, 0.7).at(z=4.9)
    drink = lathe([(0, 18), (14.9, 18), (15.7, 23), (0, 23)], 0.3)

    # Hang the tag: its string leaves the tea, rides over the rim and falls on the outside
    string = tube(
        [
            (-4.6, -11.5, 22.8),
            (-6.4, -15.6, 26.6),
            (-6.8, -17.4, 26.6),
            (-7.0, -16.6, 21),
            (-6.8, -14.8, 16.6),
        ],
        0.5,
    )
    paper = slab(polygon([(-4, -4.6), (4, -4.6), (4, 2.4), (1.6, 4.8), (-1.6, 4.8), (-4, 2.4)], 0.6), 1.4, 0.5)
    leaf = slab(smooth([(0, -3), (1.9, -0.8), (1.5, 1.2), (0, 3), (-1.5, 1.2), (-1.9, -0.8)]), 1.2, 0.4).at(y=-0.7)
    vein = rod((0, -1.4, -3.4), (0, -1.4, 1.2), 0.4)
    hung = {"x": -6.9, "y": -15.6, "z": 13.2}
    return (
        Part(china, cup, role="front"),
        Part(saucer, cup.mixed(WHITE, 0.75)),
        Part(lip, GOLD, "metal", 0.4),
        Part(drink, tea, "plastic"),
        Part(string, WHITE, "matte", 0.3, role="ornament"),
        Part(paper.turned(x=-14, z=-20).at(**hung), tag, "matte", role="ornament"),
        Part(
            (leaf.turned(y=25).at(z=-0.6) | vein.turned(y=25).at(z=-0.6)).turned(x=-14, z=-20).at(**hung),
            WHITE,
            "matte",
            0.25,
            role="ornament",
        ),
    )


@toy(
    en=("a water bottle", "reusable bottle", "sports bottle", "flask", "drinking bottle", "bottle of water"),
    fr=("une gourde", "bouteille d'eau", "bouteille réutilisable", "gourde en métal", "flasque"),
    near={
        "en": ("bottle", "hydro flask", "stanley cup"),
        "fr": ("bouteille", "chilly's"),
    },
    tall=56,
    show=(-22, 12, 10),
    grip=(0, 0, 22),
    face=(0.0, 20.0, 15.0, 18.0),
)
def water_bottle(bottle: Colour = TURQUOISE, cap: Colour = GRAPHITE, badge: Colour = WHITE) -> Parts:
    """Steel water bottle with a carrying loop, mountains on the front. 27 cm in life, at 1:5."""
    # Spin the flask and its rubber boot
    flask = lathe([(0, 1), (12.0, 1), (12.2, 31), (11.6, 35), (7.8, 39.5), (7.8, 42), (0, 42)], 1.8)
    seam = ring(12.35, 0.45).at(z=31.2)
    boot = lathe([(0, 0), (11.6, 0), (13.0, 1.6), (13.0, 8.2), (12.4, 9), (0, 9)], 0.9)
    steel = lathe([(0, 40.2), (8.3, 40.2), (8.3, 42.4), (0, 42.4)], 0.5)

    # Screw on the cap: ribs for the grip, a loop with a finger hole
    lid = can(9.2, 7.2, 1.5).at(z=42)
    ribs = union(*(rod((9.3, 0, 43.6), (9.3, 0, 47.2), 0.8).turned(z=15 * i) for i in range(24)))
    arch = [(-6.2, 0, 47.5), (-6.0, 0, 51.2), (-3.2, 0, 53.6), (3.2, 0, 53.6), (6.0, 0, 51.2), (6.2, 0, 47.5)]
    loop = tube(arch, 2.3)

    # Raise the badge: two peaks over two waves, and a sun
    peaks = polygon([(-7.6, 0), (-2.8, 8.2), (0.2, 4), (3.0, 6.8), (7.6, 0)], (0.6, 0.7, 0.5, 0.6, 0.6))
    ripple = [(-7.6 + 2.53 * i, -6, 0.6 * (-1) ** i) for i in range(7)]
    waves = (tube(ripple, 0.68, steps=3).stretched(y=4).at(y=12.9, z=z) for z in (14.8, 12.0))
    print_ = union(slab(peaks, 30).at(y=-15, z=17.4), can(2.1, 30).turned(x=90).at(4.6, 0, 27.6), *waves)
    raised = common(flask.grown(0.55), print_, soft=0.4) - flask.grown(-0.8)
    return (
        Part(carve(flask, seam, soft=0.4), bottle, role="front"),
        Part(boot, cap, "matte"),
        Part(join(lid, ribs, loop, soft=1.0), cap, "plastic", 0.45),
        Part(steel, SILVER, "metal"),
        Part(raised & half(y=1).at(y=-4), badge, "plastic", 0.35, role="ornament"),
    )


@toy(
    en=("a glass of wine", "wine glass", "red wine", "wine", "glass of red wine"),
    fr=("un verre de vin", "verre à vin", "vin", "vin rouge", "verre de vin rouge", "verre de rouge"),
    near={
        "en": ("white wine", "rosé", "burgundy", "bordeaux wine"),
        "fr": ("vin blanc", "rosé", "pinard", "beaujolais"),
    },
    tall=54,
    show=(-18, 22, 0),
    grip=(0, 0, 15),
)
def wine_glass(wine: Colour = BURGUNDY, glass: Colour = WHITE) -> Parts:
    """Glass of red wine, 21 cm in life, at 1:4. Wine fills it nearly to its rim."""
    crystal = glass.mixed(SKY, 0.42)
    # Draw the bowl once; wine fills it up to a level, bare glass stands above and cradles it below
    swell = [(0, 21), (4, 21.4), (10, 25), (13.8, 31), (14.6, 37), (13.4, 45), (11.8, 54)]
    bowl = lathe([*swell, (11.0, 54.1), (6, 54), (0, 54)], curved=True)
    inside = lathe([(r - 1.7, z) for r, z in swell[2:]] + [(10.0, 56), (0, 56)], 0.5)
    upper = carve(common(bowl, half(z=-1).at(z=48.4), soft=0.5), inside, soft=0.8)
    lip = ring(11.3, 0.9).at(z=53.1)
    filled = common(bowl.grown(-0.3), half(z=1).at(z=49.6), soft=0.4)
    cradle = common(bowl.grown(0.6), half(z=1).at(z=25.2), soft=0.8)
    stem = lathe(
        [
            (0, 0),
            (12.4, 0),
            (13, 0.9),
            (12.4, 1.8),
            (6, 3.0),
            (2.8, 5.4),
            (2.0, 9),
            (2.0, 16),
            (3.4, 21),
            (0, 23),
        ],
        0.6,
    )
    knop = egg(3.2, 3.2, 1.9).at(z=14.5)

    # Lay the light of a window on the curve of the bowl
    streak = smooth([(-9.0, 29.2), (-7.4, 29.6), (-8.4, 33.6), (-7.6, 37.6), (-9.2, 38.2), (-10.6, 33.6)], 4)
    gleam = union(slab(streak, 24), slab(smooth([(-6.9, 28.2), (-8.2, 27.0), (-6.4, 26.0), (-5.4, 27.0)], 4), 24))
    shine = common(bowl.grown(0.45), gleam.at(y=-12).turned(z=20), soft=0.3) - bowl.grown(-1.0)
    return (
        Part(filled, wine),
        Part(join(stem, knop, cradle, soft=1.2), crystal, "plastic", 0.55),
        Part(upper | lip, crystal),
        Part(shine, WHITE, "plastic", 0.3),
    )


@toy(
    en=("a can of soda", "soda can", "soda", "soft drink", "can of pop", "fizzy drink"),
    fr=("une canette", "canette de soda", "soda", "boisson gazeuse"),
    near={
        "en": (
            "lacroix",
            "la croix",
            "seltzer",
            "seltzer water",
            "sparkling water",
            "coke",
            "coca-cola",
            "pepsi",
            "energy drink",
        ),
        "fr": ("lacroix", "eau gazeuse", "coca", "coca-cola", "pepsi", "boisson énergisante"),
    },
    tall=48,
    show=(-20, 26, 8),
    grip=(0, 0, 22),
    face=(0.0, 24.0, 17.0, 24.0),
)
def soda_can(can_body: Colour = ORANGE, wave: Colour = WHITE) -> Parts:
    """Can of soda, 33 cl, 115 mm in life, at 1:2.4, its tab up. The wave runs round it."""
    # Draw the can: chimed foot, straight wall, neck, rolled rim
    wall = lathe([(0, 1.6), (10.6, 1.6), (13.4, 5), (13.6, 40), (11.6, 45), (0, 45)], 1.2)
    foot = lathe([(0, 0.8), (8.6, 0.8), (9, 0), (10.2, 0), (12.4, 4.0), (0, 4.0)], 0.4)
    rim = ring(11.3, 1.1).at(z=45.7) | can(11.2, 1.6).at(z=43.6)

    # Rivet the tab on a lid with its score line
    lid = carve(can(10.8, 1.4).at(z=44), ring(4.2, 0.45).stretched(x=0.9).at(0, -4.6, 45.4), soft=0.4)
    side = [(0, -4.6), (2.7, -3), (2.5, 1.5), (2.9, 4.6), (0, 6.6)]
    plate = extrude(smooth(side + [(-x, y) for x, y in side[-2:0:-1]]), 1.4, 0.6)
    pull = carve(plate, egg(1.5, 1.4, 3).at(y=3.6), soft=0.4).turned(x=9).at(0, 0.4, 45.8)
    rivet = can(1.3, 2.6, 0.5).at(0, -0.8, 45)

    # Print the wave and the bubbles
    turns = [2 * math.pi * i / 16 for i in range(16)]
    crest = [(13.5 * math.cos(t), 13.5 * math.sin(t), 3.4 * math.sin(2 * t + 0.6)) for t in turns]
    wide, thin = (tube(crest, r, closed=True, steps=2).at(z=z) for z, r in ((19.5, 3.4), (13.6, 1.1)))
    dots = (
        (-4.5, 29, 1.9),
        (0.4, 32.6, 1.3),
        (4.2, 28.2, 2.4),
        (6.6, 34.4, 1.0),
        (-7.8, 34.4, 1.1),
        (-1.6, 37, 0.8),
    )
    bubbles = union(*(can(r, 30).turned(x=90).at(x, 0, z) for x, z, r in dots))
    print_ = common(wall.grown(0.4), union(wide, thin, bubbles), soft=0.4) - wall.grown(-0.6)
    return (
        Part(wall, can_body, role="front"),
        Part(print_, wave, "plastic", 0.45, role="ornament"),
        Part(union(foot, rim, lid, rivet), SILVER, "metal", 0.5),
        Part(pull, SILVER, "metal", 0.3),
    )
