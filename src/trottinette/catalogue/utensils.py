"""Kitchen utensils: what a cook takes in hand."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    Vector,
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
    CARAMEL,
    CORAL,
    CREAM,
    GRAPHITE,
    MINT,
    ORANGE,
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
    en=("a chef's knife", "kitchen knife", "cook's knife", "knife", "knives", "carving knife", "vegetable knife"),
    fr=("un couteau de cuisine", "couteau", "couteaux", "couteau de chef", "couteau à légumes", "coutelas"),
    near={"en": ("cleaver", "bread knife", "santoku"), "fr": ("hachoir", "couteau à pain", "santoku")},
    tall=59.3,
    show=(-14, 4, 34),
    grip=(0.5, 0, 12),
)
def chef_knife(handle: Colour = BLACK, blade: Colour = SILVER) -> Parts:
    """Cook's knife on its butt, edge to the right, 34 cm in life, at 1:5.7."""
    # Forge the blade: thick along its spine, thin along its edge
    side = [(-5, 22), (5.2, 22), (9.4, 24.2), (9.6, 32), (8.4, 40), (5.4, 48.6), (1, 55.4), (-3.4, 60), (-5, 57)]
    flat = slab(polygon(side, (0.5, 0.5, 1.2, 8, 12, 12, 10, 0.8, 4)), 3.2, 0.5)
    ground = flat & half(1, 11, 0).at(x=-3.4, y=1.6) & half(1, -11, 0).at(x=-3.4, y=-1.6)
    bolster = join(slab(rectangle(9.6, 4.4, 1.6).at(0, 22), 6.2, 1.8), egg(4.4, 3, 2.2).at(z=24.4), soft=1.5)

    # Rivet the handle: two cheeks on a tang, a hooked butt
    line = [
        (-4.4, 22), (-4.2, 15), (-4.6, 8), (-5, 2.9), (-3, 0.7), (2.4, 0.6), (6.2, 1.2), (6.8, 3), (4.8, 7), (4.3, 13),
        (4.5, 22),
    ]  # fmt: skip
    cheeks = slab(smooth(line, 4), 7, 2.2)
    tang = slab(smooth(line, 4).grown(0.25), 1.6, 0.4)
    rivets = union(
        *(can(1.25, 7.6, 0.5).at(z=-3.8).turned(x=90).at(x=x, z=z) for x, z in ((0, 5.4), (-0.2, 11), (0, 16.6)))
    )
    return (
        Part(cheeks, handle),
        Part(ground, blade, "metal", 0.5),
        Part(bolster, blade.mixed(GRAPHITE, 0.15), "metal", 0.5),
        Part(tang | rivets, blade, "metal", 0.35),
    )


@toy(
    en=("a frying pan", "skillet", "fry pan", "frypan", "pan", "pans", "egg pan"),
    fr=("une poêle", "poêle à frire", "poele", "poêles", "poêle et oeuf"),
    near={"en": ("wok", "tefal", "griddle"), "fr": ("wok", "tefal", "crêpière", "paella")},
    tall=14.4,
    show=(-24, 52, 14),
    grip=(28, 0, 11),
)
def frying_pan(pan: Colour = GRAPHITE, handle: Colour = CARAMEL, rim: Colour = RED) -> Parts:
    """A pan with an egg in it, handle to the right. 26 cm across in life, at 1:7.5."""
    # Spin the pan: red outside, dark inside; its rim rolls over
    shell = lathe([(0, 0), (13.4, 0), (15.8, 2), (18.2, 8.2), (0, 8.2)], 1.2)
    well = lathe([(0, 2.2), (12.4, 2.2), (14.2, 4.2), (16, 9.6), (0, 9.6)], 1.0)
    coat = lathe([(0, 1.1), (13, 1.1), (15, 3.6), (17, 8.6), (0, 8.6)], 0.6) - well
    lip = ring(17.1, 1.25).at(z=8.1)

    # Bolt on the handle: steel neck, wood, a hole to hang it by
    neck = tube([(18.4, 0, 6.8), (21, 0, 8.2), (24.4, 0, 9.6)], [1.9, 2.0, 2.4]).stretched(y=1.25)
    grip = tube([(22.4, 0, 9), (29, 0, 11), (36, 0, 11.2), (40.4, 0, 10.8)], [2.4, 2.9, 3.1, 2.6]).stretched(y=1.3)
    stick = carve(grip, can(1.5, 20).at(39, 0, 0), soft=0.8)
    bolts = union(*(egg(1.3, 1.4, 1.4).at(15.2, y, 6.4) for y in (-2.4, 2.4)))

    # Fry the egg
    side = [(-9.4, 0), (-7.6, 5.2), (-3.4, 6), (0, 9), (5.6, 7.8), (7, 3.4), (9.6, -0.6), (6.4, -5.6), (2, -6.6),
            (-2.6, -9), (-7, -6)]  # fmt: skip
    white = extrude(smooth([(1.12 * x, 1.12 * y) for x, y in side], 4), 2.2, 1.0).at(z=1.7)
    yolk = egg(4.9, 4.9, 3.6).at(0.2, 0.2, 3.8)
    return (
        Part(join(lip, coat, soft=1.0), pan, "plastic", 0.5),
        Part(shell.grown(-0.1) - well.grown(0.9), rim, "plastic", 0.6),
        Part(stick, handle, "plastic", 0.6),
        Part(neck | bolts, SILVER, "metal", 0.5),
        Part(white, WHITE, "plastic", 0.5),
        Part(yolk, YELLOW.mixed(ORANGE, 0.25), "plastic", 0.45),
    )


@toy(
    en=("a saucepan", "sauce pan", "cooking pan", "milk pan", "saucepans", "cookware", "pots and pans"),
    fr=("une casserole", "casseroles", "casserole et couvercle", "batterie de cuisine"),
    near={
        "en": ("cooking pot", "stockpot", "pressure cooker", "casserole dish", "dutch oven"),
        "fr": ("marmite", "cocotte", "faitout", "cocotte-minute"),
    },
    tall=33.4,
    show=(-26, 24, 0),
    grip=(30, 0, 16),
)
def saucepan(pan: Colour = TURQUOISE, handle: Colour = BLACK, steel: Colour = SILVER) -> Parts:
    """Enamelled saucepan with its lid, handle to the right. 18 cm across in life, at 1:6."""
    wall = lathe([(0, 0.8), (13.6, 0.8), (15, 3), (15.2, 20), (0, 20)], 1.4)
    foot = can(13.2, 2.2, 0.7)
    rim = ring(15.2, 1.0).at(z=19.8)

    # Cover it: a domed lid with a step, a vent and a knob
    lid = lathe([(0, 20), (14.4, 20), (14.4, 21.6), (13, 22.8), (8, 25), (3, 26), (0, 26)], 0.7)
    stalk = lathe([(0, 25), (2.6, 25), (1.8, 27.2), (2.2, 28.6), (0, 28.6)], 0.4)
    knob = lathe([(0, 28), (3.4, 28), (5, 30), (4.8, 32), (3, 33.4), (0, 33.4)], 0.9)
    vent = ring(0.9, 0.55).at(8.4, -4.6, 24.1)

    # Bolt on the handle
    bracket = block(5, 6.4, 4.6, 1.4).at(15.8, z=13.2)
    neck = rod((15, 0, 15.4), (20.6, 0, 15.9), 2.2)
    grip = tube([(19.6, 0, 15.8), (26, 0, 16.6), (34, 0, 17.4), (40.4, 0, 18)], [2.6, 3.0, 3.2, 2.7]).stretched(y=1.25)
    stick = carve(grip, can(1.5, 40).at(39, 0, 0), soft=0.8)
    return (
        Part(wall, pan),
        Part(union(foot, rim, lid, neck, bracket, vent), steel, "metal", 0.55),
        Part(stick | knob, handle, "plastic", 0.55),
        Part(stalk, steel, "metal", 0.4),
    )


@toy(
    en=("a whisk", "balloon whisk", "hand whisk", "egg whisk", "egg beater", "whisks"),
    fr=("un fouet de cuisine", "fouet", "fouets", "fouet à main", "fouet de pâtissier", "batteur à oeufs"),
    near={"en": ("electric mixer", "hand mixer"), "fr": ("batteur électrique",)},
    tall=60,
    show=(-10, 4, 30),
    grip=(0, 0, 10),
)
def whisk(handle: Colour = CORAL, wire: Colour = SILVER) -> Parts:
    """Balloon whisk on its handle, eight stout wires. 28 cm in life, at 1:4.6."""
    loops = []
    for i, (wide, top) in enumerate(((11.4, 58.9), (10.8, 57.4), (11.2, 58.2), (10.6, 56.8))):
        right = [(1.6, 20), (2.4, 26), (5.4, 34), (9.6, 43), (11.2, 49), (9.4, 55), (4.6, 58.2)]
        scale = wide / 11.2
        path = [(x * scale, 0, 20 + (z - 20) * (top - 20) / 38.9) for x, z in right]
        over: list[Vector] = [*path, (0, 0, top), *((-x, y, z) for x, y, z in reversed(path))]
        loops.append(tube(over, 1.0, steps=3).turned(z=45 * i + 10))
    collar = lathe([(0, 17.4), (4.2, 17.4), (3.6, 21), (2.9, 24.6), (0, 24.6)], 0.8)
    line = [(0, 0), (2.8, 0.4), (4.4, 2.6), (4.2, 6), (3.7, 10), (4.3, 15), (4.8, 18.4), (0, 18.8)]
    stick = carve(lathe(line, curved=True), rod((0, -10, 3), (0, 10, 3), 1.1), soft=0.7)
    bands = union(*(ring(r, 0.6).at(z=z) for r, z in ((3.95, 8.6), (3.85, 10.4), (3.95, 12.2))))
    return (
        Part(join(*loops, soft=0.6), wire, "metal", 0.5),
        Part(collar, wire, "metal", 0.5),
        Part(carve(stick, bands, soft=0.4), handle, "plastic", 0.5),
    )


@toy(
    en=("a rolling pin", "pastry roller", "dough roller", "baker's roller"),
    fr=("un rouleau à pâtisserie", "rouleau à pâte", "rouleau pâtissier", "rouleau de pâtissier"),
    tall=14,
    show=(-20, 22, 32),
    grip=(25, 0, 7),
)
def rolling_pin(wood: Colour = SAND, handles: Colour = RED) -> Parts:
    """Wooden rolling pin lying from left to right, 44 cm in life, at 1:7. The handles turn on an axle."""
    barrel = lathe([(0, -17), (6.2, -17), (7, -15.6), (7, 15.6), (6.2, 17), (0, 17)], 1.0).turned(y=90)
    lines = ((-13, 0, -14), (3, 13, -8), (-8, 6, -46), (-14, -6, -74), (4, 13, -70), (-3, 11, 26))
    grain = union(
        *(tube([(a, -7.2, 0), ((a + b) / 2, -7.2, 0.6), (b, -7.2, 0)], 0.42, steps=3).turned(x=t) for a, b, t in lines)
    )
    line = [(0, 0), (2.0, 0.1), (2.6, 1.6), (2.8, 4), (3.7, 8), (3.5, 11.4), (2.2, 13), (0, 13.2)]
    knob = lathe(line, curved=True).turned(y=90).at(x=17.6).mirrored()
    pins = (
        rod((-19, 0, 0), (19, 0, 0), 1.7)
        | lathe([(0, 0), (3.4, 0), (3.4, 1.4), (0, 1.4)], 0.5).turned(y=90).at(x=16.4).mirrored()
    )
    return (
        Part(carve(barrel, grain, soft=0.3).at(z=7), wood, "plastic", 0.5),
        Part(knob.at(z=7), handles, "plastic", 0.5),
        Part(pins.at(z=7), SILVER, "metal", 0.5),
    )


@toy(
    en=("a mixing bowl", "bowl of batter", "cake batter", "baking bowl", "salad mixing bowl", "pastry bowl"),
    fr=(
        "un saladier et une cuillère en bois",
        "cul-de-poule",
        "bol de pâte",
        "pâte à gâteau",
        "saladier de pâtisserie",
    ),
    near={
        "en": ("baking", "wooden spoon", "stand mixer", "kitchenaid"),
        "fr": ("cuillère en bois", "pâtisserie maison", "robot pâtissier", "saladier"),
    },
    tall=44.1,
    show=(-14, 30, 0),
)
def mixing_bowl(bowl: Colour = MINT, batter: Colour = CREAM, spoon: Colour = TAN) -> Parts:
    """Bowl of cake batter with a wooden spoon and an egg broken into it, 26 cm across in life, at 1:6.5."""
    # Throw the bowl: a foot, a swell, a thick rim and two bands
    out = lathe([(0, 0), (9.4, 0), (10, 2), (15.4, 7), (19, 14), (20, 21), (0, 21)], 1.1)
    well = lathe([(0, 4), (8, 4), (14, 9), (17.2, 15), (18.2, 23), (0, 23)], 1.0)
    rim = ring(19.3, 1.3).at(z=20.9)
    bands = union(*(ring(r, 0.8).at(z=z) for r, z in ((19.15, 14.4), (19.55, 17.2))))

    # Stir: a whirl that climbs the walls, a drop over the rim
    pool = lathe([(0, 10), (15.8, 13), (17.4, 16), (17.6, 18.4), (12, 17.2), (0, 16.8)], 0.5)
    turns = [0.42 * k for k in range(26)]
    whirl = tube(
        [((2.4 + 1.2 * t) * math.cos(t - 0.6), (2.4 + 1.2 * t) * math.sin(t - 0.6), 17.2 + 0.06 * t) for t in turns],
        1.5,
        steps=2,
    )
    drip = tube(
        [(-4.8, -15.8, 18.4), (-5.8, -19.2, 22), (-6.2, -20.4, 19.6), (-5.9, -19.9, 15.2)], [1.4, 1.5, 1.6, 2.0]
    )

    # Break an egg into it, and stand the spoon in it
    white = egg(8.4, 6.6, 1.6).at(-6.4, -6, 18.0)
    yolk = egg(4.4, 4.2, 3.6).at(-6.8, -6.2, 18.8)

    shaft = join(
        rod((2, 2, 15), (16.4, 10, 40), 1.7, 2.1), egg(2.6, 2.2, 5.4).turned(y=30, x=-16).at(16.2, 9.9, 39.4), soft=2
    )
    return (
        Part(join(out - well, rim, soft=0.8), bowl, "plastic", 0.6),
        Part(common(out.grown(0.3), bands, soft=0.3), WHITE, "plastic", 0.45),
        Part(join(pool, whirl, soft=1.2) | drip, batter, "plastic", 0.5),
        Part(white, WHITE, "plastic", 0.5),
        Part(yolk, YELLOW.mixed(ORANGE, 0.3), "plastic", 0.5),
        Part(shaft, spoon, "plastic", 0.6),
    )


def _fork() -> Solid:
    """A fork of four tines, upright."""
    head = slab(
        polygon([(-5.2, 43), (5.2, 43), (5, 39), (2.4, 34), (-2.4, 34), (-5, 39)], (0.5, 0.5, 2, 3, 3, 2)), 2.4, 1
    )
    tines = union(*(rod((s, 0, 42), (s, 0, 57), 1.05, 0.8) for s in (-4.1, -1.37, 1.37, 4.1)))
    stem = tube([(0, 0, 36), (0, 0, 30), (0, 0, 18), (0, 0, 2.4)], [1.9, 1.5, 1.9, 2.4])
    return join(head, tines, stem, soft=1.0)


def _spoon() -> Solid:
    """A spoon, upright, hollow to the front."""
    bowl = carve(egg(6, 2.6, 9).at(y=0.6, z=48.8), egg(4.6, 2.6, 7.4).at(y=-1.9, z=49), soft=0.6)
    stem = tube([(0, 0, 41), (0, 0, 34), (0, 0, 18), (0, 0, 2.4)], [2.0, 1.5, 1.9, 2.4])
    return join(bowl, stem, soft=1.2)


@toy(
    en=("some cutlery", "fork and knife", "knife and fork", "fork", "spoon", "flatware", "silverware", "forks",
        "spoons"),
    fr=("des couverts", "couvert", "fourchette", "cuillère", "fourchette et couteau", "fourchettes",
        "couteau et fourchette", "cuillères"),
    near={"en": ("teaspoon", "chopsticks"), "fr": ("petite cuillère", "baguettes chinoises")},
    tall=58,
    show=(-10, 6, 12),
    grip=(0, 0, 14),
)  # fmt: skip
def cutlery(steel: Colour = SILVER, ribbon: Colour = CORAL) -> Parts:
    """Fork, knife and spoon tied with a ribbon, 20 cm in life, at 1:3.5."""
    side = [(-2.4, 33), (3.2, 33), (3.6, 42), (3.2, 50), (0.6, 57.4), (-2.4, 58)]
    blade = slab(polygon(side, (1, 1, 6, 6, 2, 1.5)), 2.2, 0.8)
    knife = join(blade, tube([(0, 0, 35), (0, 0, 30), (0, 0, 2.4)], [2.0, 2.0, 2.5], curved=False), soft=1.2)

    # Fan them out and tie them with a ribbon and its bow
    fork, spoon = (
        solid.at(z=-16).turned(y=lean).at(y=y, z=16) for solid, lean, y in ((_fork(), -17, -2.4), (_spoon(), 17, 2.4))
    )
    band = can(6.6, 7, 2).stretched(x=0.94).at(z=12.5)
    loop = tube([(0.6, -6.6, 16), (4.6, -8, 20), (9, -7.4, 19), (9, -7, 14.6), (4.4, -7.6, 13.4)], 1.45, closed=True)
    tail = tube([(0.8, -7, 15), (3.2, -8, 11), (5, -7.6, 6.4)], [1.4, 1.6, 1.9])
    knot = egg(2.6, 2.2, 2.6).at(y=-7.2, z=16)
    bow = join(knot, loop.mirrored(), tail.mirrored(), soft=0.8)
    return (
        Part(fork | spoon, steel, "metal", 0.5),
        Part(knife, steel, "metal", 0.5),
        Part(band | bow, ribbon, "plastic", 0.5),
    )
