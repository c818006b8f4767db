"""Good things to eat, larger than life and a little shiny."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
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
    ring,
    rod,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    CARAMEL,
    CHOCOLATE,
    CREAM,
    GREEN,
    LIME,
    MUSTARD,
    ORANGE,
    PINK,
    RED,
    SAND,
    WHITE,
    YELLOW,
    Colour,
)

GOLDEN_ANGLE = 137.508


def sprinkled(seed: Solid, count: int, reach: float, dome: tuple[float, float], start: float = 0.7) -> Solid:
    """`count` seeds spread like a sunflower's over the top of an egg (radius, height) standing on z = 0."""
    radius, height = dome
    seeds = []
    for i in range(count):
        r = reach * math.sqrt((i + start) / count)
        turn = GOLDEN_ANGLE * i
        up = height * math.sqrt(1 - (r / radius) ** 2)
        tilt = math.degrees(math.atan(height * r / (radius * radius * math.sqrt(1 - (r / radius) ** 2))))
        seeds.append(seed.turned(z=47 * i).turned(y=tilt).at(x=r, z=up).turned(z=turn))
    return union(*seeds)


_CUTS = ((2.4, 4, 6.8), (2.9, 4.5, 7.3))  # half sizes of a score in a loaf, and of the crumb that shows in it


@toy(
    en=("a baguette", "french baguette", "french bread", "loaf of bread", "bread"),
    fr=("une baguette", "pain", "baguette de pain", "baguette tradition", "miche", "flûte de pain"),
    near={"en": ("sourdough",), "fr": ("pain de campagne",)},
    tall=56,
    show=(-8, 0, 36),
    grip=(0, 0, 12),
)
def baguette(crust: Colour = CARAMEL, wrapper: Colour = WHITE, band: Colour = RED) -> Parts:
    """A baguette on end in its bakery sleeve, scores on the front. 65 cm in life, at 1:12."""
    # Shape the loaf; every score opens into a pale hollow with a raised ear beside it
    line = [(0, 0), (2.6, 0.5), (5.6, 4), (7.2, 12), (7.6, 28), (7.2, 44), (5.6, 51.5), (2.6, 55.5), (0, 56)]
    loaf = lathe(line, curved=True)
    heights = (22.5, 31.5, 40.5, 49.0)
    cuts, wider = (union(*(egg(*half).turned(y=42).at(y=-7.6, z=z) for z in heights)) for half in _CUTS)
    ears = (
        tube([(-5.4, -4.9, z - 2.4), (-2.6, -7.0, z + 0.8), (1.0, -7.6, z + 3.6), (4.2, -6.2, z + 5.4)],
             [0.6, 1.1, 1.2, 0.6], steps=4) for z in heights[:3]
    )  # fmt: skip
    body = carve(join(loaf, *ears, soft=1.2), cuts, soft=0.7)
    crumb = common(loaf.grown(-0.9), wider, soft=0.4)

    # Slip on the sleeve: its mouth slants, two bands run round it, a wheat ear is stamped on it
    sleeve = lathe([(0, 2.6), (7.2, 2.6), (8.4, 9), (8.7, 26), (0, 26)], 0.6)
    paper = common(sleeve, half(0.3, -0.1, 1).at(z=20.0), soft=0.7)
    fold = rod((6.4, -5.0, 3.4), (7.0, -5.4, 16.5), 0.6)
    slant = (lathe([(0, -0.9), (12, -0.9), (12, 0.9), (0, 0.9)], 0.3).turned(y=16.7).at(z=z) for z in (6.6, 16.0))
    bands = common(sleeve.grown(0.45), union(*slant), soft=0.4) - sleeve.grown(-1)
    grain = egg(0.75, 0.8, 1.3)
    grains = (grain.turned(y=side * 32).at(side * 0.95, -8.5, 9.9 + 1.5 * i) for i in range(3) for side in (-1, 1))
    wheat = union(grain.at(y=-8.55, z=14.6), rod((0, -8.2, 8.4), (0, -8.4, 13.8), 0.45), *grains).turned(y=-4)
    return (
        Part(body, crust, "plastic", 0.6),
        Part(crumb, CREAM, "matte", 0.4),
        Part(paper | fold, wrapper, "matte"),
        Part(bands, band, "matte", 0.45),
        Part(wheat.at(x=-0.8), MUSTARD, "plastic", 0.25),
    )


@toy(
    en=("a croissant", "french croissant", "butter croissant"),
    fr=("un croissant", "croissant au beurre", "viennoiserie"),
    near={"en": ("pain au chocolat", "pastry"), "fr": ("pain au chocolat", "chocolatine", "brioche")},
    tall=18.2,
    show=(0, 62, -12),
    grip=(0, -1, 8),
)
def croissant(crust: Colour = CARAMEL, layer: Colour = SAND) -> Parts:
    """Butter croissant lying flat, horns towards the viewer. 15 cm in life, at 1:3."""
    arc = 17.0
    rolls: list[Solid] = []
    edges: list[Solid] = []
    ends: list[Solid] = []
    # Roll outwards from the middle: each turn of dough swells towards a rim that covers the next
    turns = ((11, 10.6, 9.0), (30, 9.5, 9.0), (49, 8.0, 8.4), (66, 6.3, 7.6), (81, 4.7, 6.6), (95, 3.2, 7.4))
    for angle, wide, long in turns:
        dough = lathe(
            [
                (0, -long / 2),
                (wide * 0.84, -long / 2),
                (wide, long * 0.3),
                (wide * 0.97, long / 2),
                (0, long / 2),
            ],
            1.3,
        )
        pale = lathe([(0, 0), (wide - 1.0, 0), (wide - 1.0, long / 2 + 0.9), (0, long / 2 + 0.9)], 0.6)
        for piece, group in ((dough, ends if angle > 90 else rolls), (pale, edges if angle < 90 else [])):
            out = piece.turned(y=90).stretched(z=0.86).at(y=arc).turned(z=-angle).at(y=6 - arc, z=wide * 0.86)
            group.append(out | out.flipped())
    middle = egg(8, 10.4, 9.0).at(y=6, z=9.0)
    return (
        Part(union(*rolls, middle), crust, "plastic", 0.6),
        Part(union(*edges), layer, "plastic", 0.5),
        Part(union(*ends), crust.mixed(CHOCOLATE, 0.3)),
    )


@toy(
    en=("a burger", "hamburger", "cheeseburger"),
    fr=("un burger", "hamburger", "cheeseburger"),
    near={"en": ("big mac", "whopper", "sandwich"), "fr": ("big mac", "whopper", "sandwich")},
    tall=34.6,
    show=(-18, 20, 0),
)
def burger(bun: Colour = CARAMEL, salad: Colour = LIME, cheese: Colour = YELLOW) -> Parts:
    """Cheeseburger with salad and tomato, sesame on top. 11 cm in life, at 1:2.5."""
    # Stack it: heel, salad, steak, cheese, tomato, crown
    heel = can(18.5, 8.0, 3.2)
    crown = lathe([(0, 20), (17.6, 20), (19.4, 22.5), (18.6, 26.5), (14, 31.3), (7, 33.7), (0, 34.2)], curved=True)
    turns = [(i, 19.4 + 0.9 * (i % 3), math.radians(15 * i)) for i in range(24)]
    hem = [(r * math.cos(a), r * math.sin(a), 9.2 + 1.5 * (-1) ** i) for i, r, a in turns]
    frill = tube(hem, 1.15, closed=True, steps=3)
    salad_leaf = can(19.4, 2.4, 1.2).at(z=7.6) | frill
    rim = union(*(ball(1.5).at(18.4, z=12.4 + (i * 37 % 5) * 0.4).turned(z=15 * i) for i in range(24)))
    steak = join(can(18.6, 5.6, 2.6).at(z=9.8), rim, soft=1.4)
    sheet = extrude(polygon([(-15.2, -15.2), (15.2, -15.2), (15.2, 15.2), (-15.2, 15.2)], 2.5), 1.8, 0.8).at(z=14.6)
    fall = extrude(polygon([(-8.4, 0.5), (8.4, 0.5), (0.9, -8), (-0.9, -8)], 1.2), 1.8, 0.8)
    corner = fall.turned(x=72).at(y=-18.2, z=16.2)
    melted = join(sheet.turned(z=45) & can(19.6, 40), *(corner.turned(z=a + 8) for a in (0, 180, 270)), soft=1.2)
    slices = union(*(can(10.2, 4.6, 1.7).at(*at, 16) for at in ((-8.6, -7.4), (9.0, -6.8), (0.5, 9.0))))
    seeds = sprinkled(egg(0.85, 1.45, 0.75), 30, 15.6, (19.2, 10.6)).at(z=23.4)
    return (
        Part(crown | heel, bun),
        Part(salad_leaf, salad, "plastic", 0.6),
        Part(steak, CHOCOLATE.mixed(CARAMEL, 0.2), "matte", 0.6),
        Part(melted, cheese, "plastic", 0.5),
        Part(slices, RED, "plastic", 0.6),
        Part(seeds, CREAM, "plastic", 0.3),
    )


def _coat(under: Solid, where: Solid) -> Solid:
    """A flat mark a little proud of the skin of `under`."""
    return common(under.grown(0.25), where, soft=0.3) - under.grown(-0.8)


@toy(
    en=("a slice of pizza", "pizza slice", "pizza", "pepperoni pizza"),
    fr=("une part de pizza", "pizza", "tranche de pizza", "pizza pepperoni"),
    near={"en": ("margherita", "calzone"), "fr": ("margherita", "calzone", "quatre fromages")},
    tall=10,
    show=(0, 68, -14),
)
def pizza_slice(cheese: Colour = YELLOW, crust: Colour = CARAMEL, sausage: Colour = RED) -> Parts:
    """One slice with pepperoni, olives and basil, tip towards the viewer. 22 cm in life, at 1:4.5."""
    # Bake the base and its rim
    base = extrude(polygon([(-18, 18), (18, 18), (0, -25)], (1, 1, 2.5)), 3.4, 1.5)
    rim = tube(
        [(-20, 17.6, 4.6), (-10, 21.4, 4.9), (0, 22.4, 4.8), (10, 21.4, 4.9), (20, 17.6, 4.6)],
        [4.1, 4.6, 4.4, 4.7, 4.1],
    )
    blisters = union(ball(2.2).at(-12, 20.2, 7.6), ball(1.8).at(4, 21.5, 8.0), ball(2.0).at(13.5, 20.6, 7.3))

    marks = ((-15, 20.2, 2.2), (-4.5, 24.4, 2.6), (8.0, 21.4, 1.6), (15.4, 21.6, 2.2))
    scorch = _coat(rim, union(*(egg(r * 1.3, r, 4).turned(x=20).at(x, y, 9) for x, y, r in marks)))

    # Melt the cheese: it runs over the sides in drops
    sheet = extrude(polygon([(-16.9, 17.5), (16.9, 17.5), (0, -23.2)], (1, 1, 2.5)), 2.4, 1.1).at(z=2.8)
    drops = ((-13.6, 10.5, 0.9), (-8.2, -2.2, 1.6), (11.0, 5.0, 0.6), (5.2, -10.6, 1.9))
    runs = union(*(rod((x, y, 4.0), (x + math.copysign(1.3, x), y - 0.5, low + 1.1), 1.5) for x, y, low in drops))
    bubbles = union(*(egg(2.2, 2, 0.8).at(x, y, 5.1) for x, y in ((-3, 3.8), (11, 14.6), (1.2, -16.8), (-7.4, 15))))

    # Lay what goes on it
    spots = ((-7.4, 9.4), (8.0, 8.0), (-1.6, -4.8))
    slice_ = join(can(4.9, 2.2, 0.9).at(z=4.6), ring(4.2, 0.75).at(z=6.7), soft=0.5)
    fat = union(*(egg(0.8, 0.6, 0.5).at(x, y, 6.7) for x, y in ((1.4, 1.2), (-1.6, 0.4), (0.2, -1.8))))
    olives = union(*(ring(1.5, 0.85).at(x, y, 5.6) for x, y in ((0.8, 14.2), (3.6, 0.6), (-0.2, -13.4))))
    leaf = smooth([(0, -3.6), (2.1, -0.8), (1.4, 2.2), (0, 3.8), (-1.4, 2.2), (-2.1, -0.8)])
    basil = carve(extrude(leaf, 1.3, 0.5), rod((0, -3, 1.4), (0, 2.6, 1.4), 0.35), soft=0.3)
    leaves = union(
        *(basil.turned(x=6, z=t).at(x, y, 4.9) for x, y, t in ((1.2, 5.4, 50), (-12.2, 15.2, 110), (2.8, -7.6, -70)))
    )
    return (
        Part(join(base, rim, blisters, soft=2), crust, "matte", 0.6),
        Part(join(sheet, runs, bubbles, soft=1.2), cheese, "plastic", 0.5),
        Part(
            union(*(slice_.turned(z=77 * i).at(x, y) for i, (x, y) in enumerate(spots))),
            sausage,
            "plastic",
            0.4,
        ),
        Part(
            union(*(fat.turned(z=77 * i).at(x, y) for i, (x, y) in enumerate(spots))),
            sausage.mixed(CREAM, 0.4),
            "plastic",
            0.3,
        ),
        Part(scorch, crust.mixed(CHOCOLATE, 0.22), "matte", 0.4),
        Part(olives, CHOCOLATE.mixed(GREEN, 0.15), "plastic", 0.3),
        Part(leaves, GREEN, "plastic", 0.3),
    )


@toy(
    en=("a cake", "birthday cake", "layer cake"),
    fr=("un gâteau", "gâteau d'anniversaire", "gateau", "pièce montée"),
    near={
        "en": ("cupcake", "cheesecake", "tart", "pie"),
        "fr": ("cupcake", "cheesecake", "tarte", "fraisier"),
    },
    tall=44,
    show=(-18, 20, 0),
)
def cake(icing: Colour = PINK, sponge: Colour = CREAM, plate: Colour = WHITE) -> Parts:
    """Birthday cake with dripping icing, cream puffs, cherries and one candle. 25 cm across, at 1:6."""
    # Set the sponge with its band of jam on a footed plate
    stand = lathe([(0, 0), (11, 0), (11, 1), (8, 2.4), (21, 2.8), (21.6, 4.6), (0, 4.2)], 0.7)
    layers = can(17, 9, 1.6).at(z=4) | can(17, 9, 1.6).at(z=13)
    jam = ring(16.4, 1.0).at(z=13)

    # Pour the icing: it runs down in drops of unlike lengths
    top = can(17.9, 3.6, 1.6).at(z=20)
    lengths = (6.5, 3.2, 8.5, 4.6, 7.2, 2.8, 5.6, 9.0, 3.8, 6.6, 4.4, 7.8, 3.0, 5.4)
    drops = union(
        *(
            rod((0, -16.9, 21.5), (0, -17.1, 21.5 - low), 1.75, 2.0).turned(z=360 * i / 14)
            for i, low in enumerate(lengths)
        )
    )

    # Pipe the cream, and sit a cherry on every other puff
    star_ = join(
        *(rod((0.9, 0, 0.6), (1.9, 0, 1.0), 1.2).turned(z=72 * i) for i in range(5)),
        ball(2.2).at(z=1.4),
        ball(1.2).at(z=3.6),
        soft=0.7,
    )
    puffs = union(*(star_.at(13.6, z=23.2).turned(z=36 * i + 9) for i in range(10)))
    cherries = union(*(ball(2.3).at(13.6, z=27.4).turned(z=72 * i + 9) for i in range(5)))
    pearls = union(*(ball(1.1).at(18.3, z=5.2).turned(z=9 * i) for i in range(40)))

    # Light the candle
    candle = can(2.0, 15, 0.7).at(z=22)
    spiral = tube(
        [(2.0 * math.cos(t), 2.0 * math.sin(t), 24 + 1.75 * t) for t in [0.75 * k for k in range(10)]],
        0.55,
        steps=2,
    )
    wick = rod((0, 0, 36), (0, 0, 38.5), 0.5)
    flame = lathe([(0, 37.4), (1.7, 38.4), (2.1, 40), (1.3, 42), (0.3, 44), (0, 44)], curved=True)
    return (
        Part(join(top, drops, soft=1.6), icing),
        Part(layers, sponge, "matte", 0.6),
        Part(stand, plate),
        Part(puffs | pearls, WHITE, "plastic", 0.45),
        Part(jam | cherries, RED, "plastic", 0.4),
        Part(candle, WHITE),
        Part(spiral | wick, RED, "plastic", 0.3),
        Part(flame, ORANGE.mixed(YELLOW, 0.5), "plastic", 0.25),
    )
