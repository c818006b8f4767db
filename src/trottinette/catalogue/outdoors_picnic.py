"""Outdoors, what a meal is carried in: a cool box, a flask, a hamper."""

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    common,
    extrude,
    join,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLUE,
    BROWN,
    CARAMEL,
    CREAM,
    GRAPHITE,
    GREEN,
    RED,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a cool box", "cooler", "cool boxes", "ice box", "icebox", "coolbox", "ice chest", "esky", "picnic cooler"),
    fr=("une glacière", "glacières", "glacière de camping", "glacière de pique-nique"),
    near={"en": ("ice cubes",), "fr": ("bac à glaçons", "glaçons", "sac isotherme")},
    tall=52.5,
    show=(-24, 24, 0),
)
def cool_box(shell: Colour = BLUE, lid: Colour = WHITE, can_: Colour = RED) -> Parts:
    """Picnic cool box, 45 cm wide in life, at 1:10, open on ice and drinks. A snowflake is on its front."""
    # Mould the box with its rim, prop the lid open behind
    body = carve(block(44, 30, 24, 4), block(38, 24, 20, 2.4).at(z=18), soft=0.8)
    rim = block(46.4, 32.4, 3.6, 1.6) - block(38.4, 24.4, 10, 2.4).at(z=-3)
    skirt = block(45.4, 31.4, 3, 1.4)
    top = join(block(46.4, 32, 5, 2.2), block(36, 22, 6.4, 2).at(z=0.4), soft=1)
    seal = block(38, 24, 2.4, 1).at(z=-1.6)

    def propped(solid: Solid) -> Solid:
        """Turned up about the rim's back edge."""
        return solid.at(y=-16).turned(x=-104).at(y=14.9, z=21.4)

    # Cast the snowflake and the grips
    arm = union(
        rod((0, 0, 0), (0, 0, 7), 0.8), *(rod((0, 0, z), (s * 2.2, 0, z + 2), 0.7) for z in (2.8, 4.6) for s in (-1, 1))
    )
    flake = union(*(arm.turned(y=60 * i) for i in range(6))).at(y=-15, z=12)
    grip = tube([(22.4, -6, 16), (25, -5.6, 15.4), (25, 5.6, 15.4), (22.4, 6, 16)], 1.5, steps=4).mirrored()
    latch = block(7, 2.6, 6, 1).at(y=-16.4, z=19.4)

    # Fill it
    places = [(-15, -8.6), (-8, -9), (0.6, -8.4), (8, -9), (15, -8), (-15, 0), (-1.4, 0.4), (14.6, 0), (-9, 7.6),
        (1, 8),
        (15, 8)]  # fmt: skip
    cubes = union(*(block(6.4, 6.4, 6.4, 1.2).at(z=-3.2).turned(x=19 * i, y=13 * i, z=31 * i).at(x, y, 21.2) for i,
        (x, y) in
        enumerate(places)))  # fmt: skip
    cubes = cubes | block(37, 23, 3).at(z=17.4)
    drink = (
        spindle([(4.6, 16), (5, 17), (5, 30), (4, 31.6), (4, 32.4), (3.6, 32.4)], 0.4).turned(x=10, y=-10).at(-9, 1, 0)
    )
    end = ring(3.9, 0.7).at(z=32.2) | can(3.8, 1.2).at(z=31) | block(1.4, 2.8, 1, 0.4).at(y=-0.8, z=31.8)
    bottle = spindle([(4.2, 14), (4.2, 25), (1.9, 31), (1.9, 36), (1.2, 36.6)], 0.7).turned(y=12).at(3.6, 1, 0)
    stopper = can(2.4, 2.2, 0.6).at(z=35.6).turned(y=12).at(3.6, 1, 0)
    return (
        Part(body | skirt, shell, "plastic", 0.7),
        Part(rim.at(z=20.8) | propped(seal), lid.mixed(SKY, 0.25), "plastic", 0.6),
        Part(propped(top), lid, "plastic", 0.7),
        Part(flake | grip | latch, lid, "plastic", 0.45),
        Part(cubes, SKY.mixed(WHITE, 0.6), "plastic", 0.6),
        Part(drink, can_, "plastic", 0.5),
        Part(end.turned(x=10, y=-10).at(-9, 1, 0), SILVER, "metal", 0.4),
        Part(bottle, GREEN, "plastic", 0.5),
        Part(stopper, YELLOW, "metal", 0.4),
    )


@toy(
    en=("a thermos", "thermos flask", "vacuum flask", "thermos bottle", "insulated flask", "flask of coffee"),
    fr=("un thermos", "bouteille thermos", "bouteille isotherme", "thermos de café", "thermos de thé"),
    near={"en": ("travel mug", "hip flask"), "fr": ("mug isotherme", "gourde isotherme")},
    tall=55,
    show=(-18, 20, 0),
    grip=(-8, 0, 20),
    face=(0.0, 29.0, 13.0, 9.5),
)
def thermos(body: Colour = GREEN, steel: Colour = SILVER, drink: Colour = BROWN) -> Parts:
    """Vacuum flask, 30 cm tall in life, at 1:5.5. Its lid stands before it as a cup, full."""
    # Turn the flask, its steel ends and its stopper
    tube_ = spindle([(9.8, 4), (10.2, 5), (10.2, 37), (9.4, 40), (8.6, 41)], 0.8)
    foot = spindle([(9.4, 0), (10.6, 1), (10.6, 4.6), (10, 5.4)], 0.5)
    collar = spindle([(9, 39), (9.4, 40), (9, 42.4), (7, 46), (6.4, 47.6), (6.4, 49)], 0.6)
    hoops = ring(10.1, 0.75).at(z=9) | ring(10.1, 0.75).at(z=35)
    stopper = spindle([(6, 48), (7, 48.6), (7, 52.6), (6, 54), (4.6, 55)], 0.7)
    stopper = stopper | rod((7, 0, 49.4), (7, 0, 52.2), 0.75).around(14)
    loop = tube(
        [(-9.6, 0, 34), (-16, 0, 34), (-17.6, 0, 30), (-17.6, 0, 17), (-16, 0, 13), (-9.6, 0, 13)], 1.9, steps=4
    )

    # Fill the cup, let it steam
    shell = spindle([(6.2, 0), (7.2, 0.8), (8.6, 10), (9.2, 12.6), (8.2, 13.6)], 0.7)
    cup = carve(shell, spindle([(6, 3), (7.6, 15)], 0.6), soft=0.7)
    ear = tube([(7.4, 0, 10.4), (12, 0, 10.6), (12.6, 0, 6), (6.8, 0, 3)], 1.3, steps=4).turned(z=-24)
    coffee = can(7.3, 3, 0.3).at(z=9)
    wisp = tube([(0, 0, 11), (1.8, 0, 15), (-1.4, 0, 19), (1, 0, 23.4)], [0.6, 1.1, 1.0, 0.5], steps=4)
    steam = wisp.at(-2.4, 0.6) | wisp.flipped().at(2.6, -1, -1.6)

    def served(solid: Solid) -> Solid:
        return solid.at(9.4, -13.6)

    return (
        Part(tube_, body, "plastic", 0.6, role="front"),
        Part(foot | collar | hoops, steel, "metal", 0.5),
        Part(stopper | loop.at(-0.2), GRAPHITE, "matte", 0.5),
        Part(served(cup | ear), steel, "metal", 0.5),
        Part(served(coffee), drink, "plastic", 0.5),
        Part(served(steam), WHITE, "matte", 0.4),
    )


@toy(
    en=("a picnic basket", "picnic", "picnic hamper", "hamper", "picnic baskets", "wicker basket"),
    fr=("un panier de pique-nique", "pique-nique", "panier pique-nique", "panier en osier", "piquenique"),
    near={"en": ("picnic blanket",), "fr": ("nappe à carreaux", "panier")},
    tall=47,
    show=(-24, 20, 0),
    grip=(0, 0, 45),
)
def picnic_basket(wicker: Colour = CARAMEL, cloth: Colour = RED, wine: Colour = GREEN) -> Parts:
    """Wicker hamper with a checked cloth, bread, wine and fruit, 42 cm wide in life, at 1:9.

    Its left flap is down, its right one up.
    """
    # Weave the basket: bands round upright staves
    bands = union(*(extrude(rectangle(41 + 0.26 * z, 26 + 0.26 * z, 6), 2.7, 1.3).at(z=z) for z in (0, 2.5, 5, 7.5,
        10, 12.5,
        15, 17.5)))  # fmt: skip
    across = [-17.5 + 5 * i for i in range(8)]
    staves = union(*(rod((x, -13.1, 1.4), (x * 1.06, -15.5, 19), 1.05) for x in across)).mirrored("y")
    ends = union(*(rod((20.6, y, 1.4), (23, y, 19), 1.05) for y in (-7.5, -2.5, 2.5, 7.5))).mirrored()
    body = carve(bands | staves | ends, block(40, 25.4, 20, 4).at(z=12), soft=0.5)
    rim = extrude(rectangle(48.6, 33.6, 7), 3, 1.4).at(z=19) - extrude(rectangle(42.6, 27.6, 4), 9).at(z=16)

    # Hang the flaps from the middle bar, the right one open
    flap = extrude(rectangle(21.4, 31, 4).at(11.6, 0), 2.6, 1.2)
    slats = union(*(rod((3.4, y, 2.5), (20, y, 2.5), 0.8) for y in (-12, -8, -4, 0, 4, 8, 12)))
    left = (flap | slats).flipped().at(z=21.4)
    right = (flap | slats).turned(y=-68).at(x=1.6, z=22)
    bar = block(4, 32.4, 3.4, 1.4).at(z=20.4)
    handle = tube([(0, -15.8, 16), (0, -16, 28), (0, -12, 39.6), (0, 0, 44.4), (0, 12, 39.6), (0, 16, 28), (0,
        15.8, 16)],
        1.6, steps=5)  # fmt: skip
    wraps = union(*(ring(1.6, 0.8).turned(x=90 + a).at(0, y, z) for y, z, a in
        ((-4.4, 43.8, -8), (-2.2, 44.2, -4), (0, 44.4, 0), (2.2, 44.2, 4), (4.4, 43.8, 8))))  # fmt: skip

    # Let the checked cloth hang over the front
    fall = smooth([(3.8, 23), (21.2, 23), (21, 13), (12.6, 4.4), (4.4, 12.4)], 4)
    sheet = slab(fall, 1.5, 0.6).turned(x=-6).at(y=-18.2, z=0.4)
    fold = block(16.6, 8.6, 2.2, 1).at(12.5, -14.2, 21.2)
    squares = union(*(block(2.6, 60, 2.6).at(x, 0, 7 + 2.6 * k) for k in range(7) for x in
        [5.9 + 2.6 * i for i in range(6)] if (k + round((x - 5.9) / 2.6)) % 2))  # fmt: skip
    over = slab(fall.grown(-0.3), 2.1, 0.2).turned(x=-6).at(y=-18.2, z=0.4) | fold.grown(0.25)
    checks = common(squares, over, soft=0.2)

    # Pack it: a baguette, a bottle, apples
    bread = tube([(17, 5, 12), (19, 3.6, 24), (21.4, 1.6, 36)], [3.0, 3.3, 2.4], steps=4)
    cuts = union(*(rod((x - 2.2, y - 3.2, z - 1), (x + 1.4, y - 3.4, z + 1.2), 0.75) for x, y, z in
        ((18.6, 4, 23.6), (19.6, 3.2, 28.2), (20.6, 2.6, 32.6))))  # fmt: skip
    bottle = (
        spindle([(3.8, 10), (3.8, 24), (1.7, 29), (1.7, 35), (2.1, 35.4), (2.1, 36.6)], 0.7).turned(y=10).at(4.4, 7, 0)
    )
    foil = can(2.2, 4.4, 0.7).at(z=33.4).turned(y=10).at(4.4, 7, 0)
    apples = ball(4.3).at(10.2, -4.4, 20.4) | ball(4.0).at(17, -6.4, 19.6)
    stalks = rod((10.2, -4.4, 24), (10.8, -4.6, 26.4), 0.75) | rod((17, -6.4, 23), (17.4, -6.6, 25.2), 0.75)
    return (
        Part(body, wicker, "matte", 0.7),
        Part(rim | bar, wicker.mixed(BROWN, 0.35), "matte", 0.6),
        Part(left | right, wicker, "matte", 0.65),
        Part(handle, wicker.mixed(BROWN, 0.35), "matte", 0.6),
        Part(wraps, CREAM, "matte", 0.5),
        Part(sheet | fold, WHITE, "matte", 0.55),
        Part(checks, cloth, "matte", 0.4),
        Part(bread, CARAMEL.mixed(YELLOW, 0.3), "matte", 0.55),
        Part(cuts, CREAM, "matte", 0.4),
        Part(bottle, wine, "plastic", 0.55),
        Part(foil, YELLOW, "metal", 0.5),
        Part(apples, RED, "plastic", 0.6),
        Part(stalks, BROWN, "matte", 0.45),
    )
