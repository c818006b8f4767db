"""Drinks: what is poured, shaken or drunk through a straw."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    common,
    egg,
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
    BLUE,
    BURGUNDY,
    CREAM,
    FOREST,
    GOLD,
    GREEN,
    ORANGE,
    PURPLE,
    RED,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)

CRYSTAL = WHITE.mixed(SKY, 0.16)


@toy(
    en=("a mug of beer", "beer", "beer mug", "pint", "pint of beer", "glass of beer", "stein", "tankard", "beers"),
    fr=("une chope de bière", "bière", "chope", "pinte", "pinte de bière", "verre de bière", "bières", "binouze"),
    near={"en": ("ale", "lager", "cider", "guinness"), "fr": ("cidre", "guinness", "panaché", "demi de bière")},
    tall=46,
    show=(-20, 24, 0),
    grip=(23, 0, 20),
    face=(0.0, 13.6, 18.0, 14.0),
)
def beer_mug(beer: Colour = YELLOW, foam: Colour = WHITE) -> Parts:
    """Glass mug of lager, half a litre, 15 cm in life, at 1:3.4. The foam runs over; the handle is on the right."""
    # Blow the glass: a thick foot, eight windows on the beer, a handle
    wall = lathe([(0, 0), (15, 0), (16.4, 2), (16.2, 36), (0, 36)], 1.6)
    pane = slab(rectangle(8.8, 24, 3.4).at(0, 18), 6, 0.6).at(y=-16.6)
    handle = tube([(14, 0, 30), (22, 0, 31), (26.6, 0, 26), (26.6, 0, 15), (22.4, 0, 10), (14, 0, 10.4)], 3).stretched(
        y=1.15
    )
    panes = union(*(pane.turned(z=45 * i) for i in range(8) if i != 2))  # none behind the handle
    glass = join(carve(wall, panes, soft=0.7), handle, soft=2.5)
    lager = can(15.2, 30, 1).at(z=4)

    # Pile the foam, and let it run down the front
    heap = [(0, 0, 38, 11), (-9, -7, 37.4, 7), (8, -8, 37.6, 7.2), (9.4, 6, 37, 7), (-8, 8, 37, 7.4), (2, 11, 37, 6.6)]
    puffs = [ball(r).stretched(z=0.72).at(x, y, z) for x, y, z, r in heap]
    collar = lathe([(0, 32.6), (16.4, 32.6), (17.4, 34), (17.2, 37.4), (0, 39)], 1.4)
    run = tube([(-7.4, -15.4, 36), (-7.6, -16.4, 30), (-7.6, -16.2, 24)], [3, 2.5, 3])
    drop = tube([(4.6, -15.8, 36), (4.8, -16.7, 32), (4.8, -16.6, 29.6)], [2.6, 2, 2.3])
    head = join(collar, *puffs, run, drop, soft=1.6)
    return (
        Part(glass, CRYSTAL, cell=0.55, role="front"),
        Part(lager, beer.mixed(ORANGE, 0.25), role="front"),
        Part(head, foam, "matte", 0.6),
    )


@toy(
    en=("a bottle of wine", "wine bottle", "bottle of red wine", "bottles of wine"),
    fr=("une bouteille de vin", "bouteille de rouge", "bouteille de vin rouge", "bouteilles de vin"),
    near={
        "en": ("olive oil", "port wine", "chianti"),
        "fr": ("chianti", "porto", "bouteille de bordeaux", "côtes du rhône"),
    },
    tall=60,
    show=(-16, 10, 8),
    grip=(0, 0, 20),
    face=(0.0, 17.0, 14.5, 19.0),
)
def wine_bottle(glass: Colour = FOREST, foil: Colour = BURGUNDY, label: Colour = CREAM) -> Parts:
    """Bordeaux bottle, 75 cl, 30 cm tall in life, at 1:5. Grapes on its label."""
    bottle = lathe(
        [(0, 0), (9, 0), (10.4, 1.4), (10.4, 31), (9.6, 35), (5, 40), (4, 44), (4, 54), (0, 54)],
        1.6,
    )
    cover = lathe([(0, 43), (4.5, 43), (4.4, 55.4), (5.1, 55.6), (5.1, 58.4), (4.6, 60), (0, 60)], 0.5)
    gilt = ring(4.5, 0.5).at(z=44.2)

    # Wrap the label; a gold line, grapes and their leaf
    paper = common(bottle.grown(0.55), slab(rectangle(17.4, 22, 1.6).at(0, 17), 20).at(y=-10), soft=0.4)
    lines = common(
        bottle.grown(0.95),
        slab(rectangle(13, 1.3, 0.5).at(0, 9.4) | rectangle(9, 1.1, 0.5).at(0, 11.9), 20).at(y=-10),
        soft=0.2,
    )
    grapes = union(
        *(egg(1.7, 1.1, 1.7).at(x=2.9 * (i - row / 2), y=-10.4 + 0.1 * abs(i - row / 2) ** 2, z=16 + 2.5 * row)
          for row in range(3) for i in range(row + 1))
    )  # fmt: skip
    leaf = slab(smooth([(0, 22.6), (2.6, 22.8), (5, 25.4), (2.2, 26.6), (-0.4, 25)], 4), 1.6, 0.4).at(y=-10.4)
    stalk = tube([(0, -10.6, 21.6), (0, -10.8, 24), (-1.2, -10.6, 26)], 0.6)
    core = bottle.grown(-0.8)
    return (
        Part(bottle, glass.mixed(BLACK, 0.25)),
        Part(cover, foil, "plastic", 0.45),
        Part(gilt, GOLD, "metal", 0.35),
        Part(paper - core, label, "matte", 0.45, role="front"),
        Part(lines - core, GOLD, "metal", 0.3, role="ornament"),
        Part(grapes, PURPLE, cell=0.35, role="ornament"),
        Part(leaf | stalk, GREEN, cell=0.3, role="ornament"),
    )


@toy(
    en=("a bottle of champagne", "champagne", "champagne bottle", "bubbly", "sparkling wine", "champagne bucket"),
    fr=("une bouteille de champagne", "champagne", "seau à champagne", "vin pétillant", "champ'"),
    near={
        "en": ("prosecco", "cava", "champagne glass", "champagne flute"),
        "fr": ("prosecco", "crémant", "coupe de champagne", "flûte de champagne", "mousseux", "bulles"),
    },
    tall=58.7,
    show=(-14, 16, 0),
    grip=(5.5, 0, 40),
)
def champagne(bottle: Colour = GREEN, bucket: Colour = SILVER, foil: Colour = GOLD) -> Parts:
    """Bottle of champagne on ice in its bucket, 40 cm tall in life, at 1:6.6. The bottle leans to the right."""
    # Spin the bucket, hang a ring on each side, lay a shield on its front
    pail = lathe([(0, 0), (11.4, 0), (12, 1.2), (15.4, 25), (17, 25.4), (17, 27.6), (0, 27.6)], 0.8)
    inside = lathe([(0, 20), (13.4, 20), (14.4, 29), (0, 29)])
    bands = ring(12.6, 0.7).at(z=3.6) | ring(15.2, 0.75).at(z=23)
    knob = ball(2.2).at(x=15.4, z=19.4)
    loop = ring(3.4, 0.95).turned(x=90).turned(z=90).at(x=16.6, z=15.9)
    crest = common(
        pail.grown(0.6),
        slab(smooth([(0, 6), (4.4, 10), (5, 17), (2.6, 16.6), (0, 18), (-2.6, 16.6), (-5, 17), (-4.4, 10)], 4), 20).at(
            y=-14
        ),
        soft=0.4,
    )

    # Fill it with ice
    cubes = [
        (-9, -6, 25, 20, 30),
        (-8.4, 5, 26, 40, 10),
        (-1, -9.4, 25.4, 10, 60),
        (9, -8, 24.6, 25, 15),
        (0, 9, 25.6, 15, 35),
        (11, 5, 25, 35, 50),
        (-3.4, -2, 27, 30, 70),
    ]
    ice = union(*(block(7, 7, 7, round=1.3).at(z=-3.5).turned(x=a, z=b).at(x, y, z) for x, y, z, a, b in cubes))
    snow = can(14, 4, 1).at(z=20.6)

    # Stand the bottle in it: foil to the shoulder, a wired cork
    def leaned(solid: Solid) -> Solid:
        return solid.turned(y=13).at(x=-2.6)

    glass = lathe([(0, 14), (8.4, 14), (8.8, 30), (8, 35), (4, 45), (3.4, 50), (0, 50)], 2)
    cloak = lathe(
        [
            (0, 40.4),
            (6.5, 39.4),
            (4.6, 45),
            (4, 50),
            (4.5, 50.4),
            (4.5, 52),
            (3.7, 53),
            (4.6, 55.4),
            (4.6, 58),
            (3, 59.6),
            (0, 60),
        ],
        0.7,
    )
    neck = slab(smooth([(0, 27.6), (3.8, 30.4), (3.4, 34.6), (0, 36.4), (-3.4, 34.6), (-3.8, 30.4)], 4), 20).at(y=-10)
    badge = common(glass.grown(0.5), neck, soft=0.3) - glass.grown(-0.8)
    return (
        Part(carve(pail, inside, soft=0.8), bucket, "metal", 0.55),
        Part(bands | (knob | loop).mirrored(), bucket, "metal", 0.4),
        Part(crest - pail.grown(-0.8), foil, "metal", 0.4),
        Part(ice | snow, CRYSTAL.mixed(SKY, 0.2), "plastic", 0.5),
        Part(leaned(glass), bottle.mixed(BLACK, 0.35)),
        Part(leaned(cloak), foil, "metal", 0.4),
        Part(leaned(badge), CREAM, "matte", 0.4),
    )


@toy(
    en=("a carton of milk", "milk", "milk carton", "cow's milk"),
    fr=("une brique de lait", "lait", "bouteille de lait", "pack de lait", "lait de vache"),
    near={
        "en": ("oat milk", "soy milk", "almond milk", "carton"),
        "fr": ("lait d'avoine", "lait de soja", "lait d'amande", "brique de jus"),
    },
    tall=56,
    show=(-32, 16, 0),
    grip=(0, 0, 20),
)
def milk_carton(carton: Colour = BLUE, cow: Colour = BLACK) -> Parts:
    """Gable-topped carton of milk, one litre, 24 cm in life, at 1:4.3: patches of a cow, a screw cap on the roof."""
    # Fold the carton: a box, a roof, a fin, ends tucked in
    box = block(24, 24, 40, round=1.4)
    roof = side(polygon([(-12, 37), (12, 37), (12, 39.4), (1.6, 51), (-1.6, 51), (-12, 39.4)], 0.8), 24, 0.9)
    fin = block(24, 3, 8, round=0.8).at(z=48)
    tuck = polygon([(-9.4, 40), (9.4, 40), (0.3, 50), (-0.3, 50)], 0.5)
    ends = side(tuck, 4, 0.4).at(x=12.6) | side(tuck, 4, 0.4).at(x=-12.6)
    folded = carve(join(roof, fin, soft=0.6), ends, soft=0.6)
    seal = block(25, 3.8, 1, round=0.4).at(z=50.4)
    cap = carve(
        join(can(4.4, 4.6, round=0.8), can(5, 1.4, round=0.5), soft=0.3),
        union(*(rod((4.6, 0, 2), (4.6, 0, 5), 0.4).turned(z=20 * i) for i in range(18))),
        soft=0.2,
    )
    cap = cap.turned(x=48).at(y=-6.2, z=45.2)

    # Print the cow's patches round the box, a band of the roof's colour below
    blot = [
        slab(
            smooth([(-9.4, 26), (-4.4, 27.4), (-1.4, 32), (-3.6, 36.4), (-7.6, 36.6), (-10.6, 34), (-10.6, 29)], 5), 40
        ),
        slab(smooth([(2, 15), (7, 13.4), (9.6, 18), (8.4, 25), (4, 27.4), (0.4, 24), (-0.6, 18.6)], 5), 40),
        slab(smooth([(-9, 14.4), (-5.4, 13.4), (-4.4, 17), (-7, 20.4), (-10, 18)], 5), 40),
        slab(smooth([(6, 32), (9, 31.6), (9.4, 35), (6.6, 36.2)], 5), 40),
    ]
    skin = box.grown(0.45) - box.grown(-0.8)
    print_ = common(union(*blot, *(b.turned(z=90) for b in blot)), skin, soft=0.2)
    band = common(block(60, 60, 8.2), skin, soft=0.2)
    return (
        Part(box, WHITE, cell=0.7),
        Part(folded, carton, cell=0.55),
        Part(seal, WHITE, cell=0.35),
        Part(cap, RED, cell=0.4),
        Part(print_ - block(60, 60, 9.4).at(z=-0.5), cow, cell=0.45),
        Part(band, carton, cell=0.5),
    )
