"""Small things that children swap, hide and squirt: a doll with pins, stickers, a water pistol."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import flat, heart
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    common,
    egg,
    half,
    join,
    lathe,
    polygon,
    rectangle,
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
    BLUE,
    CHOCOLATE,
    GREEN,
    LIME,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SAND,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a voodoo doll", "voodoo dolls", "pin doll"),
    fr=("une poupée vaudou", "poupées vaudou", "poupée vaudoue"),
    tall=55.6,
    show=(-16, 8, 4),
    grip=(0, 0, 20),
)
def voodoo_doll(cloth: Colour = SAND, heart_: Colour = RED, thread: Colour = CHOCOLATE) -> Parts:
    """A doll of sackcloth stuck with pins, 18 cm high in life, at 1:3.3."""
    head = egg(13.4, 9.2, 13.0).at(z=39.4)
    trunk = egg(9.6, 7.4, 12.6).at(z=18.6)
    arms = tube([(6.0, 0, 24.4), (12.4, 0, 24.8), (18.0, 0, 27.6)], [4.6, 4.2, 4.4]).mirrored()
    legs = tube([(4.4, 0, 12), (5.4, 0, 7), (6.6, 0, 4.8)], [4.8, 4.8, 4.8]).mirrored()
    sack = join(head, trunk, arms, legs, soft=2.4)
    # Sew it up: down the brow, along the belly, and an X on each joint
    crosses = []
    for x, y, z in ((0, -6.9, 11.6), (13.4, -4.1, 25.2), (-13.4, -4.1, 25.2)):
        for s in (-1, 1):
            crosses.append(rod((x - 1.5, y, z - 1.5 * s), (x + 1.5, y, z + 1.5 * s), 0.6))
    mouth = [rod((-5.2, -8.9, 33.8), (5.2, -8.9, 33.8), 0.65)]
    mouth += [rod((x, -8.9, 32.2), (x, -8.9, 35.4), 0.6) for x in (-3.9, -1.3, 1.3, 3.9)]
    brow = rod((5.6, -6.2, 49.4), (7.8, -5.2, 46.4), 0.6)
    # One eye is a button, the other a cross
    button = carve(can(4.0, 2.2, 0.8), ring(2.9, 0.5).at(z=2.3), soft=0.3).turned(x=90).at(-5.2, -7.6, 41.0)
    holes = union(*(ball(0.65).at(-5.2 + a, -9.7, 41.0 + b) for a in (-0.9, 0.9) for b in (-0.9, 0.9)))
    cross = [rod((5.2 - 2.6, -8.6, 41.0 - 2.6 * s), (5.2 + 2.6, -8.6, 41.0 + 2.6 * s), 0.8) for s in (-1, 1)]
    love = slab(heart(9.4).at(1.6, 20.6), 18, 0.9)
    patch = common(love & half(y=1).at(y=-1), egg(10.2, 8.0, 13.2).at(z=18.6), soft=0.4)
    # Stick in the pins
    pins, heads = [], []
    for (x, z), (a, b), ink in (
        ((2.4, 20.8), (9.6, 13.4), YELLOW), ((7.4, 48.6), (13.0, 53.2), TURQUOISE), ((-8.0, 17.0), (-16.0, 13.6), PINK),
    ):  # fmt: skip
        pins.append(rod((x, -5, z), (a, -13.0, b), 0.7))
        heads.append(Part(ball(2.3).at(a, -13.0, b), ink, cell=0.5))
    hair = union(*(tube([(x * 0.4, 0, 50), (x, -1, 54), (x * 1.5, -2, 54.4)], 0.85) for x in (-3.2, 0.6, 3.4)))
    return (
        Part(sack, cloth, "matte", 0.8),
        Part(union(*crosses, *mouth, *cross, brow, hair), thread, "matte", 0.4),
        Part(button, BLACK, cell=0.4),
        Part(holes, WHITE, "matte", 0.3),
        Part(patch, heart_, "matte", 0.45),
        Part(union(*pins), SILVER, "metal", 0.4),
        *heads,
    )


def _peeled(outline: Outline, ink: Colour, rim: float = 0.9) -> list[Part]:
    """A sticker lying on the sheet: its white border, and its colour on that."""
    return [
        Part(flat(outline.grown(rim), -2.0, 1.6, 0.4), WHITE, cell=0.45),
        Part(flat(outline, -2.5, 1.6, 0.4), ink, cell=0.42),
    ]


@toy(
    en=("some stickers", "sticker", "sheet of stickers", "sticker sheet", "decals", "decal"),
    fr=("des autocollants", "autocollant", "gommettes", "stickers", "planche d'autocollants", "gommette",
        "planche de stickers", "vignettes autocollantes"),
    near={
        "en": ("peel-and-stick tattoos", "temporary tattoos", "temporary tattoo", "panini stickers"),
        "fr": ("décalcomanies", "tatouages éphémères", "tatouage éphémère", "vignettes panini", "images panini"),
    },
    tall=50,
    show=(-18, 10, -4),
    grip=(-15, 0, 6),
)  # fmt: skip
def stickers(sheet: Colour = SKY, star_: Colour = YELLOW, heart_: Colour = RED) -> Parts:
    """A sheet of stickers, 15 cm high in life, at 1:3, one corner curling off its backing."""
    # Let the lower right corner curl forward
    backing = slab(polygon([(-19, 0), (10.5, 0), (19, 8.5), (19, 50), (-19, 50)], 1.6), 2.2, 0.6)
    curl = slab(smooth([(9.8, -0.0), (19, 9.2), (16.6, 10.6), (11.4, 9.0), (8.6, 4.0)], 4), 1.5, 0.5)
    lip = rod((10.4, -1.5, 0.9), (18.2, -1.5, 8.7), 0.9) | curl.turned(x=0).at(y=-2.6)
    # Stick on a star, a heart, a smile, a rainbow, a leaf and a flash
    face = circle(6.0).at(-10.6, 26.4)
    smile = tube([(-13.6, -3.1, 25.0), (-10.6, -3.1, 22.9), (-7.6, -3.1, 25.0)], 0.7)
    eyes = rod((-12.6, -3.1, 28.0), (-12.6, -3.1, 29.2), 0.75) | rod((-8.6, -3.1, 28.0), (-8.6, -3.1, 29.2), 0.75)
    flash = polygon(
        [(11.4, 31.6), (13.4, 31.6), (16.8, 37.4), (13.8, 37.4), (15.6, 44.0), (8.6, 35.4), (12.0, 35.4)], 0.3
    )
    petals = ((0, 3), (2.9, 0.9), (1.8, -2.5), (-1.8, -2.5), (-2.9, 0.9))
    lobes = [circle(2.4).at(-12.2 + a, 8.8 + b) for a, b in petals]
    bloom = lobes[0] | lobes[1] | lobes[2] | lobes[3] | lobes[4] | circle(2.2).at(-12.2, 8.8)
    under = rectangle(30, 20).at(4.4, 4.6 - 1.8)
    arcs = [(circle(r) - circle(r - 1.9)).at(4.4, 13.0) - under.at(0, 0.8) for r in (7.4, 5.5, 3.6)]
    whole = circle(7.4).at(4.4, 13.0) - under.at(0, 0.8)
    return (
        Part(backing, sheet, "matte", 0.7),
        Part(lip, WHITE, cell=0.45),
        *_peeled(star(5, 7.2, 3.6, 0.8).at(-9.8, 40.6), star_),
        *_peeled(heart(10.0).at(3.8, 29.2), heart_),
        *_peeled(face, ORANGE),
        *_peeled(flash, PURPLE),
        *_peeled(bloom, PINK),
        Part(flat(circle(1.6).at(-12.2, 8.8), -3.1, 1.6, 0.4), YELLOW, cell=0.36),
        Part(flat(whole.grown(0.9), -2.0, 1.6, 0.4), WHITE, cell=0.45),
        *(Part(flat(arc, -2.5, 1.6, 0.3), ink, cell=0.4) for arc, ink in zip(arcs, (RED, YELLOW, BLUE), strict=True)),
        Part(flat(circle(4.2).at(1.4, 40.8).grown(0.9), -2.0, 1.6, 0.4), WHITE, cell=0.45),
        Part(flat(circle(4.2).at(1.4, 40.8), -2.5, 1.6, 0.4), GREEN, cell=0.42),
        Part(smile | eyes, BLACK, "matte", 0.36),
        Part(flat(polygon([(0.2, 38.4), (0.2, 43.2), (4.2, 40.8)], 0.6), -3.1, 1.6, 0.3), WHITE, cell=0.36),
    )


def _side(outline: Outline, thick: float, round: float = 0.8) -> Solid:
    return slab(outline, thick, round)


@toy(
    en=("a water pistol", "water gun", "squirt gun", "water pistols", "water guns", "toy gun", "toy pistol"),
    fr=("un pistolet à eau", "pistolets à eau", "pistolet d'enfant", "pistolet en plastique"),
    near={
        "en": ("pistol", "gun", "revolver", "handgun", "firearm", "rifle", "blaster", "nerf gun", "cap gun", "pistols",
               "guns", "ray gun", "laser gun"),
        "fr": ("pistolet", "revolver", "flingue", "arme à feu", "fusil", "pistolet laser", "pistolets", "révolver"),
    },
    tall=40,
    show=(-16, 10, 0),
    grip=(11, 0, 8),
)  # fmt: skip
def water_pistol(shell: Colour = LIME, tank: Colour = ORANGE, trim: Colour = TURQUOISE) -> Parts:
    """A child's water pistol, 20 cm long in life, at 1:3.4, squirting to the left."""
    # Mould body and grip in one, thick and round
    body = polygon([(-15, 17.6), (14, 17.6), (20, 19.6), (21.4, 24.6), (18, 29.4), (-15, 29.4)], (3, 2, 3, 3, 3, 3))
    grip = polygon([(6.4, 20), (17.6, 20), (20.6, 2.8), (18.6, 0), (10.4, 0), (8.4, 2.6)], (1, 1, 2, 2, 2, 1))
    frame = join(_side(body, 11, 3.6), _side(grip, 9, 3.2), soft=2.4)
    guard = tube([(7.6, 0, 8.6), (0.6, 0, 8.2), (-3.0, 0, 12.2), (-2.6, 0, 18.4)], 1.5)
    ribs = union(*(rod((13.0 + 0.4 * i, -4.6, 12.6 - 2.6 * i), (18.6 + 0.2 * i, -4.6, 12.2 - 2.6 * i), 0.7)
                   for i in range(4)))  # fmt: skip
    # Fit the nozzle, a collar, the trigger, and a tank with its screw cap
    collar = lathe([(0, 0), (5.6, 0), (5.6, 3.4), (0, 3.4)], 0.9).turned(y=-90).at(x=-13.8, z=23.4)
    barrel = lathe([(0, 0), (3.6, 0), (3.2, 8), (0, 8)], 0.8).turned(y=-90).at(x=-16.0, z=23.4)
    mouth = lathe([(0, 0), (4.4, 0), (3.6, 3.6), (0, 3.6)], 0.8).turned(y=-90).at(x=-22.4, z=23.4)
    trigger = tube([(4.2, 0, 18.4), (3.2, 0, 15.0), (4.2, 0, 11.6)], [1.9, 1.7, 1.5])
    bottle = egg(12.2, 6.6, 6.8).at(x=3.2, z=31.6)
    cap = can(3.6, 4.2, 0.9).turned(y=28).at(x=11.8, z=34.6)
    notches = rod((3.5, 0, 0.9), (3.5, 0, 3.4), 0.55).around(10).turned(y=28).at(x=11.8, z=34.6)
    sight = block(3, 2.2, 3.6, 0.9).at(x=-13.6, z=28.4)
    splash = egg(3.0, 2.2, 2.2).at(x=-28.0, z=23.4) | rod((-25, 0, 23.4), (-28.6, 0, 23.4), 1.2, 1.9)
    drop = join(splash, ball(1.5).at(x=-31.4, z=22.8), rod((-29, 0, 23.2), (-32, 0, 22.6), 0.8), soft=1.2)
    stars = flat(star(5, 4.0, 2.0, 0.5).at(-4.6, 23.6), -6.0, 1.6, 0.4)
    return (
        Part(frame | guard, shell, cell=0.75),
        Part(bottle, tank, cell=0.7),
        Part(union(collar, mouth, trigger, cap, notches, ribs), trim, cell=0.5),
        Part(barrel | sight, tank, cell=0.6),
        Part(stars, YELLOW, cell=0.42),
        Part(drop, SKY, cell=0.5),
    )
