"""Celebration, what comes back with the season: Christmas, snow, Halloween, Easter."""

import math

from trottinette.catalogue._folds import spindle, spun
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
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
    BLACK,
    BROWN,
    FOREST,
    GOLD,
    GRAPHITE,
    GREEN,
    LIME,
    ORANGE,
    PINK,
    RED,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a christmas tree", "xmas tree", "fir tree", "christmas trees"),
    fr=("un sapin de noël", "sapin", "arbre de noël", "sapins", "sapins de noël"),
    near={
        "en": ("christmas", "xmas", "pine tree", "bauble", "christmas decorations"),
        "fr": ("pin", "boule de noël", "guirlande"),
    },
    tall=58.2,
    show=(-12, 10, 0),
)
def christmas_tree(needles: Colour = GREEN, pot: Colour = RED, star_: Colour = YELLOW) -> Parts:
    """Decorated fir in a pot, 2 m tall in life, at 1:33. A garland winds up to the star."""
    # Stack four tiers, their hems in drooping tufts
    tiers: list[Solid] = []
    for foot, wide, high, count in ((11.4, 19, 17, 12), (20.4, 16, 15.4, 11), (29.2, 12.4, 14, 10), (37.4, 8.8, 13, 8)):
        skirt = spindle([(wide - 1.6, foot + 1.6), (wide * 0.52, foot + high * 0.52), (0.8, foot + high)], 1)
        tuft = rod((wide * 0.45, 0, foot + high * 0.6), (wide - 1.2, 0, foot + 1.4), 1.6, 2.5)
        tiers.append(join(skirt, spun(tuft, count).turned(z=11 * count), soft=1.4))
    tree = union(*tiers)
    stem = can(3.4, 8).at(z=6)

    # Wind the garland, hang the baubles
    turns = [(t, 1 - t / 17.4) for t in [0.42 * k for k in range(36)]]
    garland = tube([((18.6 * f + 1.6) * math.sin(t), -(18.6 * f + 1.6) * math.cos(t), 15.6 + 1.9 * t) for t, f
        in turns],
        0.95, steps=2)  # fmt: skip
    spots = [(15, -18.6, 12.6), (75, -18.4, 12.4), (-46, -18.6, 12.4), (135, -18.6, 12.6), (200, -18.4, 12.4),
        (270, -18.6, 12.4), (-14, -15.8, 21.4), (46, -15.8, 21.4), (110, -15.8, 21.4), (170, -15.8, 21.4),
        (235, -15.8, 21.4), (300, -15.8, 21.4), (18, -12.2, 30.2), (90, -12.2, 30.2), (162, -12.2, 30.2),
        (234, -12.2, 30.2), (306, -12.2, 30.2), (-10, -8.4, 38.2), (110, -8.4, 38.2), (230, -8.4, 38.2)]  # fmt: skip
    balls = [ball(2.2).at(0, y, z).turned(z=a) for a, y, z in spots]
    top = slab(star(5, 5.8, 2.6, 0.6), 3.2, 1.1).at(z=53.4) | rod((0, 0, 48), (0, 0, 52), 1.2)

    # Pot it
    tub = spindle([(6.6, 0), (7.4, 0.8), (8.8, 8), (9.8, 8.6), (9.8, 11), (8.4, 11.6)], 0.6)
    belt = ring(8.2, 0.9).at(z=4.4)
    return (
        Part(tree, needles, "matte", 0.7),
        Part(stem, BROWN, "matte", 0.7),
        Part(garland, GOLD, "metal", 0.4),
        *(Part(union(*balls[i::3]), ink, "plastic", 0.45) for i, ink in enumerate((RED, SKY, ORANGE))),
        Part(top, star_, "plastic", 0.4),
        Part(tub, pot, "plastic", 0.6),
        Part(belt, GOLD, "metal", 0.45),
    )


@toy(
    en=(
        "a pumpkin",
        "jack-o-lantern",
        "halloween pumpkin",
        "pumpkins",
        "carved pumpkin",
        "jack o lantern",
    ),
    fr=("une citrouille", "citrouilles", "citrouille d'halloween", "potiron", "citrouille sculptée"),
    near={
        "en": ("halloween", "squash", "gourd", "trick or treat"),
        "fr": ("halloween", "courge", "potimarron", "courge butternut"),
    },
    tall=42,
    show=(-14, 14, 0),
)
def pumpkin(rind: Colour = ORANGE, stalk: Colour = FOREST, glow: Colour = YELLOW) -> Parts:
    """Carved pumpkin with a light inside, 30 cm across in life, at 1:6."""
    # Grow ten ribs round a core
    rib = egg(12, 9.2, 16.4).at(11.6, 0, 15.6)
    fruit = join(spun(rib, 10), egg(15, 15, 14).at(z=15.6), soft=1.2)
    fruit = carve(fruit, egg(6, 6, 3.4).at(z=32), soft=3) & half(z=-1)

    # Carve the face through to the light
    eye = polygon([(3.8, 19.4), (11.6, 19.4), (8.6, 26.6)], 0.7)
    left = polygon([(-x, z) for x, z in ((3.8, 19.4), (11.6, 19.4), (8.6, 26.6))], 0.7)
    nose = polygon([(-2.2, 16.2), (2.2, 16.2), (0, 19.6)], 0.5)
    grin = polygon([(-15, 16.4), (-10.6, 14.2), (-7.4, 13.6), (-6.6, 11.2), (-3.8, 13), (0, 12.6), (3.8, 13), (6.6,
        11.2),
        (7.4, 13.6), (10.6, 14.2), (15, 16.4), (11, 9.6), (6.2, 7.0), (4.6, 9.2), (2.4, 6.4), (-2.4, 6.4), (-4.6, 9.2),
        (-6.2, 7.0), (-11, 9.6)], 0.4)  # fmt: skip
    face = slab(eye | left | nose | grin, 26).at(y=-22)
    rim = slab((eye | left | nose | grin).grown(0.9), 26).at(y=-22) & fruit.grown(-0.9)
    shell = carve(fruit, face, soft=0.4)
    inside = common(fruit.grown(-1.6), rim.grown(0.2), soft=0.4)

    # Cut the stalk, curl a tendril
    stem = tube([(0, 0, 28), (-0.4, 0, 33), (1.6, 0, 37), (4.6, 0, 39)], [4.2, 2.8, 2.5, 2.9], steps=4)
    ridges = spun(rod((3.4, 0, 28.6), (2.6, 0, 33), 0.8), 6)
    curl = [(2.2 * math.cos(t) - 8, 2.2 * math.sin(t) - 5, 31.4 + 0.75 * t) for t in (0.8 * k for k in range(10))]
    tendril = tube([(-1, -1, 31), (-4, -4, 32), *curl], 0.75, steps=3)
    leaf = extrude(smooth([(0, 0), (4, 4.6), (9, 4), (12.4, 0), (9, -4), (4, -4.6)], 4), 1.8, 0.8)
    leaf = leaf.turned(y=12).turned(z=24).at(2, 0.4, 33)
    return (
        Part(shell, rind, "plastic", 0.7),
        Part(inside, glow, "plastic", 0.6),
        Part(join(stem, ridges, soft=0.8), stalk, "matte", 0.5),
        Part(tendril | leaf, LIME.mixed(FOREST, 0.35), "matte", 0.45),
    )


@toy(
    en=("a snowman", "snowmen", "snow man"),
    fr=("un bonhomme de neige", "bonshommes de neige", "bonhommes de neige"),
    near={"en": ("snowball",), "fr": ("boule de neige", "olaf")},
    tall=57.4,
    show=(-16, 8, 0),
)
def snowman(snow: Colour = WHITE, scarf: Colour = RED, hat: Colour = BLACK) -> Parts:
    """Snowman of two balls, 1.5 m tall in life, at 1:26, with a carrot, a scarf and a top hat."""
    # Roll body and head
    body = join(egg(17, 16, 15.6).at(z=14.4), egg(12, 11.4, 11).at(z=34.6), soft=2) & half(z=-1)
    coals = [(0, -14.9, 20.2), (0, -16.1, 14.8), (0, -15.3, 9.2)]
    buttons = union(*(egg(1.7, 1.2, 1.7).at(x, y, z) for x, y, z in coals))
    eyes = egg(1.6, 1.1, 2.0).at(4, -10.0, 37.6).mirrored()
    mouth = union(*(ball(0.9).at(x, -10.4 + 0.045 * x * x, 29.6 + 0.07 * x * x) for x in (-4.6, -2.4, 0, 2.4, 4.6)))
    carrot = tube([(0, -9, 34.4), (0.6, -14, 34.2), (1.4, -20.6, 33.2)], [2.3, 1.8, 0.7], steps=3)
    cheeks = egg(2.2, 1, 1.6).at(7.2, -8.0, 33).mirrored()

    # Wrap the scarf, one end hanging, fringed
    wrap = tube([(9.4 * math.sin(t), -9.2 * math.cos(t), 25.6 + 0.7 * math.sin(t)) for t in (0.524 * k for k
        in range(12))],
                2.6, closed=True, steps=3)  # fmt: skip
    end = tube([(5, -9.2, 25), (7.2, -12.2, 20), (7.8, -14.6, 13)], 2.5, steps=4).stretched(y=0.75).at(y=-3)
    fringe = union(*(rod((7.8 + x, -14.2, 11.6), (8 + 1.3 * x, -15.2, 8.2), 0.75) for x in (-1.8, 0, 1.8)))
    stripes = union(*(block(8, 12, 1.6).turned(y=-6).at(7.4, -13, z) for z in (13.6, 17.4))) & end.grown(0.3)

    # Stick in two twigs, put the hat on
    arm = tube([(14, 0, 21), (20, -1, 26), (24.4, -1, 31)], [1.5, 1.2, 1.0], steps=3)
    twig = rod((21.6, -1, 27.6), (26.4, -1, 28.4), 0.9) | rod((21, -1, 27), (20.8, -1, 32), 0.9)
    brim = spindle([(10.4, 42.6), (11.4, 43.2), (11.4, 44.2), (10.4, 45)], 0.5)
    crown = spindle([(7.6, 43), (7.2, 45), (7.8, 56.4), (7, 57.4)], 0.7)
    band = spindle([(7.9, 45), (8, 48.4)], 0.4)
    return (
        Part(body, snow, "matte", 0.8),
        Part(buttons | eyes | mouth, GRAPHITE, "plastic", 0.4),
        Part(carrot, ORANGE, "matte", 0.4),
        Part(cheeks, PINK, "matte", 0.4),
        Part(wrap | end, scarf, "matte", 0.55),
        Part(stripes | fringe, WHITE, "matte", 0.4),
        Part((arm | twig).mirrored(), BROWN, "matte", 0.45),
        Part(brim | crown, hat, "matte", 0.6),
        Part(band, scarf, "matte", 0.5),
    )


@toy(
    en=("an easter egg", "easter eggs", "painted egg", "chocolate egg"),
    fr=("un œuf de pâques", "oeuf de pâques", "œufs de pâques", "oeufs de pâques", "œuf en chocolat"),
    near={"en": ("egg hunt", "easter"), "fr": ("chasse aux œufs", "cloche de pâques")},
    tall=47,
    show=(-12, 12, 0),
)
def easter_egg(shell: Colour = PINK, bands: Colour = YELLOW, grass: Colour = LIME) -> Parts:
    """Painted egg in a nest of grass, 7 cm tall in life, at 1:1.6."""
    body = lathe([(0, 3), (8, 4.4), (14, 10), (16.4, 18), (15.4, 27), (11.6, 37), (6, 44.6), (0, 47)], curved=True)

    def laid(pattern: Solid, high: float = 0.45) -> Solid:
        return common(pattern, body.grown(high), soft=0.2) - body.grown(-0.9)

    # Paint it: a zigzag between two bands, spots above and below
    arms = [(18.2 * math.cos(math.radians(a)), 18.2 * math.sin(math.radians(a)), 26.0 if i % 2 else 20.6) for i, a in
        enumerate(range(0, 360, 15))]  # fmt: skip
    zigzag = tube(arms, 3.4, closed=True, curved=False)
    lines = union(block(60, 60, 1.9).at(z=29.8), block(60, 60, 1.9).at(z=15.4))
    high = spun(rod((4, 0, 35.6), (22, 0, 35.6), 1.5), 10)
    cap = block(60, 60, 10).at(z=40.6)

    # Weave the nest
    nest = ring(15.6, 3.6).stretched(z=0.85).at(z=3.2) | can(15, 3, 1)
    blades = [rod((13.4 + 2.2 * (i % 2), 0, 2), (17.4 + 1.9 * (i % 3), 3.0 * (i % 3 - 1), 8.6 + 2.4 * (i % 4)), 1.7,
        0.55).turned(z=360 * i / 24) for i in range(24)]  # fmt: skip
    leaf = union(*(egg(1.5, 0.9, 1.5).at(x=1.9).turned(y=72 * i) for i in range(5)))
    daisies = union(*(leaf.at(0, -19.2, 5.4 + z).turned(z=a) for a, z in ((-38, 0), (30, 0.6), (150, 0))))
    hearts = union(*(ball(1.2).at(0, -19.8, 5.4 + z).turned(z=a) for a, z in ((-38, 0), (30, 0.6), (150, 0))))
    return (
        Part(body, shell, "plastic", 0.6),
        Part(laid(lines), bands, "plastic", 0.45),
        Part(laid(cap | zigzag, 0.35), TURQUOISE, "plastic", 0.38),
        Part(laid(high), WHITE, "plastic", 0.4),
        Part(nest | union(*blades), grass, "matte", 0.6),
        Part(daisies, WHITE, "matte", 0.4),
        Part(hearts, YELLOW, "matte", 0.4),
    )
