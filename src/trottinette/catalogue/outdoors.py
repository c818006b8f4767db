"""Outdoors, what one takes along: a tent, a compass, a torch, boots. Round the camp: outdoors_camp.py."""

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
    join,
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
    BROWN,
    CARAMEL,
    CREAM,
    FOREST,
    GOLD,
    GRAPHITE,
    GREY,
    NAVY,
    ORANGE,
    RED,
    SAND,
    SILVER,
    SKY,
    TEAL,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a tent", "tents", "camping tent", "camping"),
    fr=("une tente", "tentes", "tente de camping", "camping", "toile de tente", "canadienne", "bivouac"),
    near={"en": ("tipi", "teepee", "yurt", "camp"), "fr": ("tipi", "yourte", "tente de toit")},
    tall=34,
    show=(-30, 16, 0),
)
def tent(canvas: Colour = ORANGE, trim: Colour = CREAM, floor: Colour = FOREST) -> Parts:
    """Ridge tent for two, 1.2 m high in life, at 1:36. Its door flaps are rolled up and tied."""
    # Stretch the canvas over the ridge, open the front
    slope = [(24.0, 0.6), (17.2, 7), (11.4, 15), (6.0, 24), (1.3, 33)]
    gable = polygon([*slope, *((-x, z) for x, z in reversed(slope))], 0.7)
    doorway = polygon([(-10.4, 1.4), (10.4, 1.4), (4.6, 14), (0.7, 27), (-0.7, 27), (-4.6, 14)], 0.5)
    body = carve(slab(gable, 44, 0.8), slab(doorway, 32).at(y=-22), soft=0.6)
    dark = slab(doorway.grown(0.4), 2).at(y=-7)
    hems = union(*(slab(gable.grown(0.5) - gable.grown(-1.3), 2.2, 0.5).at(y=y) for y in (-21.4, 0, 21.4)))
    ridge = rod((0, -24.4, 32.6), (0, 24.4, 32.6), 1.3)

    # Roll the flaps, tie them, lay the floor and a mat
    flap = tube([(1.0, -22.4, 26.6), (4.4, -22.9, 17), (6.6, -22.7, 12.8), (11.2, -23, 2.6)], [0.9, 2.1, 1.3, 2.7])
    tie = ring(1.6, 0.7).turned(y=-26).at(6.7, -22.7, 12.8)
    mat = block(9, 14, 2.4, 1.1).at(y=-15, z=1)

    # Peg it out
    line = rod((11.6, 0, 14.4), (26.6, 0, 1.2), 0.5)
    lines = union(*(line.at(y=y) for y in (-20.6, 20.6))).mirrored()
    peg = join(rod((27.4, 0, 0.8), (25.8, 0, 3.4), 0.85), ball(1.2).at(25.7, 0, 3.6), soft=0.4)
    pegs = union(*(peg.at(y=y) for y in (-20.6, 20.6))).mirrored()
    return (
        Part(body, canvas, "matte", 0.9),
        Part(dark, canvas.mixed(BLACK, 0.6), "matte"),
        Part(hems | flap.mirrored(), trim, "matte", 0.6),
        Part(block(48.6, 45.6, 1.6, 0.7), floor, "matte", 0.7),
        Part(mat, SKY, "matte"),
        Part(lines | tie.mirrored(), RED, "matte", 0.45),
        Part(ridge | pegs, SILVER, "metal", 0.5),
    )


@toy(
    en=("a campfire", "camp fire", "bonfire", "fire pit", "fire", "flames"),
    fr=("un feu de camp", "feux de camp", "feu de bois et pierres", "brasero", "feu", "flammes"),
    near={"en": ("marshmallows on a stick", "wildfire"), "fr": ("feu de joie", "feu de la saint-jean")},
    tall=44.3,
    show=(-14, 16, 0),
)
def campfire(flames: Colour = ORANGE, logs: Colour = BROWN, stones: Colour = GREY) -> Parts:
    """Camp fire in a ring of stones, a metre across in life, at 1:22."""

    # Lay six logs like the rays of a star, cut ends outwards
    def rays(log: Solid) -> Solid:
        return log.turned(y=112).at(x=1, z=13).turned(z=30).around(6)

    wood, cut, core = rays(can(3.2, 22, 0.7)), rays(can(2.5, 22.3, 0.3)), rays(can(1.0, 22.7, 0.2))
    ash = egg(16, 16, 4.2).at(z=0.6) & block(40, 40, 12)
    sizes = (5.0, 4.3, 5.2, 4.5, 4.9, 4.4)
    rocks = union(
        *(egg(s, s * 0.82, s * 0.76).turned(z=20 * s).at(x=18.2, z=s * 0.76).turned(z=60 * i) for i, s in
            enumerate(sizes))
    )  # fmt: skip

    # Blow up the fire: three tongues grown together, paler ones laid over
    tall = tube([(0, 0, 9), (0.6, 0, 17), (-1.8, 0, 26), (1.8, 0, 35), (-0.4, 0, 43.6)], [8, 9.6, 7.8, 3.8, 0.6])
    left = tube([(-5, 0, 9), (-9.6, 0, 16), (-8.6, 0, 23), (-11.6, 0, 31)], [5, 5.4, 3.5, 0.6])
    right = tube([(5, 0.5, 9), (9.4, 0.5, 15), (8.6, 0.5, 21), (12, 0.5, 27.4)], [5, 5, 3.2, 0.6])
    fire = join(tall, left, right, soft=2.4)
    orange = smooth([(0, 6), (9.6, 10), (10.6, 17), (7.6, 21.6), (5.4, 18.6), (4.4, 26), (0.2, 35), (-1.6, 27),
        (-5.4, 20),
        (-7.6, 24), (-10.4, 17), (-9.4, 10)], 3)  # fmt: skip
    yellow = smooth([(0.4, 6), (6, 10), (6, 16), (2.4, 19), (1.2, 26.4), (-2.2, 20), (-5.4, 16.4), (-5.6, 10)], 3)
    middle = common(slab(orange, 40), fire.grown(0.6), soft=0.3) - fire.grown(-0.8)
    heart = common(slab(yellow, 40), fire.grown(1.2), soft=0.3) - fire.grown(-0.2)
    return (
        Part(fire, flames.mixed(RED, 0.75), cell=0.6),
        Part(middle, flames, cell=0.45),
        Part(heart, YELLOW, cell=0.45),
        Part(wood, logs, "matte", 0.6),
        Part(cut, SAND, "matte", 0.5),
        Part(core, logs.mixed(SAND, 0.4), "matte", 0.4),
        Part(rocks, stones, "matte", 0.6),
        Part(ash, GRAPHITE, "matte"),
    )


def _letter(*lines: tuple[tuple[float, float], ...]) -> Solid:
    """Strokes of the x-z plane, round and thick enough to mould."""
    return union(*(tube([(x, 0, z) for x, z in line], 0.62, steps=3) for line in lines))


@toy(
    en=("a compass", "compasses", "magnetic compass", "orienteering compass"),
    fr=("une boussole", "boussoles", "compas de marine", "rose des vents"),
    near={"en": ("gps", "orienteering"), "fr": ("gps", "course d'orientation")},
    tall=53.2,
    show=(-18, 10, 0),
    grip=(0, -3, 8),
)
def compass(case: Colour = GOLD, dial: Colour = WHITE, needle: Colour = RED) -> Parts:
    """Pocket compass, 5 cm across in life, at about 1:1.2. It stands on its rim, the dial to the front."""
    # Turn the case, hollow it, fit crown and bow
    drum = spindle([(18.4, 0), (20.8, 1.6), (20.8, 8.4), (19.8, 10.6), (18.6, 10.6)], 0.8)
    drum = carve(drum, can(17.6, 10).at(z=7), soft=0.6)
    milled = spun(rod((20.7, 0, 2.6), (20.7, 0, 7.4), 0.7), 48)
    drum = (drum | milled).turned(x=90).at(z=21.4)
    crown = spindle([(3.2, 41), (2.6, 43), (3.4, 44), (3.4, 46), (2.2, 47)], 0.5).at(y=-5)
    bow = ring(4.6, 1.2).turned(x=90).at(y=-5, z=47.4)

    # Print the dial: a rose, ticks and the four letters
    face = can(18, 7.6).turned(x=90).at(z=21.4)
    rose = slab(star(4, 8.4, 2.2, 0.3), 1.6).at(y=-7.6, z=21.4)
    rose_between = slab(star(4, 5.8, 1.8, 0.3).turned(45), 1.2).at(y=-7.6, z=21.4)
    ticks = union(*(rod((0, -7.7, 15.4), (0, -7.7, 16.4), 0.5).turned(y=15 * i) for i in range(24))).at(z=21.4)
    north = _letter(((-1.5, -2), (-1.5, 2)), ((-1.5, 2), (1.5, -2)), ((1.5, -2), (1.5, 2)))
    east = _letter(((1.2, 2), (-1.2, 2)), ((-1.2, 2), (-1.2, -2)), ((-1.2, -2), (1.2, -2)), ((-1.2, 0), (0.9, 0)))
    south = _letter(((1.3, 1.5), (0, 2.1), (-1.3, 1.2), (0, 0), (1.3, -1.2), (0, -2.1), (-1.3, -1.5)))
    west = _letter(((-2, 2), (-1, -2)), ((-1, -2), (0, 1)), ((0, 1), (1, -2)), ((1, -2), (2, 2)))
    others = east.at(11.7, -7.8, 21.4) | south.at(0, -7.8, 9.7) | west.at(-11.7, -7.8, 21.4)

    # Let the needle float over it, pointing to the north
    tip = slab(polygon([(-2.8, 0), (0, 9.4), (2.8, 0)], 0.4), 1.3, 0.3)
    pin = can(1.8, 2.6, 0.6).turned(x=90).at(y=-8, z=21.4)
    return (
        Part(drum | crown, case, "metal", 0.5),
        Part(bow, case, "metal", 0.4),
        Part(face, dial, "matte", 0.7),
        Part(rose | rose_between, TEAL, "matte", 0.35),
        Part(ticks | others, NAVY, "matte", 0.3),
        Part(north.at(0, -7.8, 33.1) | tip.at(y=-9.2, z=21.4), needle, "plastic", 0.3),
        Part(tip.turned(y=180).at(y=-9.2, z=21.4), SILVER, "plastic", 0.3),
        Part(pin, case, "metal", 0.35),
    )


@toy(
    en=("some binoculars", "binocular", "pair of binoculars", "field glasses", "birdwatching", "spyglasses"),
    fr=("des jumelles", "paire de jumelles", "jumelle", "jumelles de théâtre", "longue-vue double"),
    near={"en": ("opera glasses", "night vision goggles"), "fr": ("vision nocturne", "ornithologie")},
    tall=25.5,
    show=(-28, 30, 0),
    grip=(13, 0, 6),
)
def binoculars(body: Colour = FOREST, rubber: Colour = BLACK, lenses: Colour = TEAL) -> Parts:
    """Field glasses 8x40, 14 cm long in life, at 1:2.9. The large lenses face the front."""
    # Turn one barrel from the eyecup to the objective
    barrel = spindle([(5.2, 4), (5.2, 9.6), (7.4, 12), (9.2, 17), (9.6, 24), (10.2, 32), (11, 42), (10, 43)], 1.2)
    prism = block(17, 15.4, 17, 4).at(y=-0.6, z=11)
    eyecup = carve(spindle([(6.4, 0), (7.2, 1.2), (6.9, 6.2), (5.4, 7)], 0.7), can(4.4, 4).at(z=-2.6), soft=0.7)
    hood = carve(spindle([(11.4, 34), (12.1, 35.4), (12.1, 47), (11.4, 48)], 0.8), can(10.2, 8).at(z=43.6), soft=0.6)
    ribs = union(*(ring(11.0 + 0.06 * z, 0.75).at(z=z + 31) for z in (-2.6, -0.4)))
    tread = spun(rod((12.0, 0, 37), (12.0, 0, 43.6), 0.75), 24)
    glass = egg(10.6, 10.6, 2.6).at(z=43.4)
    eye = can(4.8, 2.6, 0.4).at(z=0.8)

    def laid(solid: Solid) -> Solid:
        """Both barrels, their fronts towards -y."""
        return solid.turned(x=90).at(13.2, 24, 12.7).mirrored()

    # Hinge them: two bridges on an axle, and the wheel that focuses
    axle = can(3, 30, 1).turned(x=90).at(y=15, z=13)
    bridges = block(18, 5, 6, 2).at(y=-10, z=10) | block(18, 5, 6, 2).at(y=9.4, z=10.4)
    wheel = spindle([(3, 0), (5, 0.6), (5.4, 1.6), (5.4, 6.6), (5, 7.6), (3, 8.2)], 0.5) | spun(
        rod((5.2, 0, 1.6), (5.2, 0, 6.6), 0.7), 18
    )
    return (
        Part(laid(join(barrel, prism, soft=3)), body, "matte", 0.6),
        Part(laid(eyecup | hood | tread), rubber, "matte", 0.5),
        Part(laid(ribs), GOLD, "metal", 0.45),
        Part(laid(glass), lenses, "glass", 0.6),
        Part(laid(eye), BLACK, "glass", 0.5),
        Part(axle | bridges, GRAPHITE, "matte", 0.5),
        Part(wheel.turned(x=90).at(y=7, z=15.6), rubber, "matte", 0.4),
    )


@toy(
    en=("a flashlight", "torch", "torches", "flashlights", "torchlight", "pocket lamp", "electric torch"),
    fr=("une lampe torche", "lampes torches", "lampe de poche", "lampe électrique", "torche", "torche électrique"),
    near={"en": ("headlamp", "head torch"), "fr": ("lampe frontale", "frontale")},
    tall=27.2,
    show=(34, 12, 14),
    grip=(9, 0, 13),
)
def torch(body: Colour = RED, rubber: Colour = GRAPHITE, light: Colour = YELLOW) -> Parts:
    """Battery torch, 18 cm long in life, at 1:3.2. It lies with its lamp to the left, switched on."""
    # Turn tail cap, tube and flared head
    shaft = spindle([(6.6, 4), (7.2, 6), (7.2, 35), (9, 39.4), (11.8, 43.4), (11.8, 50)], 0.8)
    tail = spindle([(4.6, 0), (6.8, 0.6), (8, 2), (8, 8), (7, 9)], 0.7)
    tail = tail | spun(rod((8, 0, 2.8), (8, 0, 7.4), 0.7), 16)
    grips = union(*(spindle([(7, -1), (8, -0.7), (8, 0.7), (7, 1)], 0.4).at(z=z) for z in (13, 16.2, 29.2, 32.4)))
    rim = carve(spindle([(12, 46), (13.4, 47), (13.4, 55.4), (12.6, 56.6)], 0.7), can(11, 12).at(z=51), soft=0.6)

    # Polish the reflector, set the lamp in it
    dish = carve(can(11.4, 8).at(z=46), egg(11, 11, 6).at(z=55), soft=0.4)
    lens = egg(10.4, 10.4, 3.4).at(z=53.4)
    switch = join(block(9, 6.4, 3, 1.2).at(x=0, z=0), block(3.6, 5, 4.4, 1).at(x=1.4), soft=0.8)
    plate = block(13, 8.4, 2.4, 1)

    def laid(solid: Solid) -> Solid:
        return solid.turned(y=-90).at(x=28.3, z=13.6)

    return (
        Part(laid(shaft), body, "plastic", 0.6),
        Part(laid(tail | rim), rubber, "matte", 0.5),
        Part(laid(grips), rubber, "matte", 0.45),
        Part(laid(dish), SILVER, "metal", 0.5),
        Part(laid(lens), light.mixed(WHITE, 0.35), "plastic", 0.5),
        Part(plate.at(x=5.6, z=19.6), rubber, "matte", 0.5),
        Part(switch.flipped().at(x=5.8, z=20.4), CREAM, "plastic", 0.4),
    )


@toy(
    en=("some hiking boots", "hiking boot", "walking boots", "mountain boots", "trekking shoes", "hiking shoes",
        "walking shoes", "trekking boots", "mountaineering boots"),
    fr=("des chaussures de randonnée", "chaussure de randonnée", "chaussures de marche", "chaussures de rando",
        "chaussures de montagne", "godillots", "croquenots", "chaussures de trek"),
    near={"en": ("hiking", "work boots", "timberland", "doc martens"), "fr": ("timberland", "rangers", "doc martens")},
    tall=36.4,
    show=(-32, 16, 0),
)  # fmt: skip
def hiking_boot(leather: Colour = CARAMEL, laces: Colour = RED, sole: Colour = GRAPHITE) -> Parts:
    """A pair of leather mountain boots, 300 mm long in life, at 1:7. The toes point to the right."""
    # Shape one upper between its side and its plan, and open it
    side = smooth([(-19, 3), (-21, 9), (-20, 16), (-18.4, 24), (-19.4, 31), (-18, 34.6), (-11, 35), (-4.6, 33.4),
        (-2, 28), (1.4, 22.4), (6, 18.8), (12, 17), (18, 15), (22, 10.6), (22, 3)], 3)  # fmt: skip
    plan = smooth([(-21, 0), (-18.6, 5.8), (-12, 7.2), (-4, 6.8), (4, 7.8), (12, 8.4), (19, 6.6), (22.6, 0),
        (19, -6.6), (12, -8.4), (4, -7.8), (-4, -6.8), (-12, -7.2), (-18.6, -5.8)], 3)  # fmt: skip
    last = common(slab(side, 40), extrude(plan, 40), soft=4)
    shell = carve(last, can(1, 20).stretched(x=6.6, y=4.4).at(x=-11.4, z=24), soft=1.2)
    cuff = tube([(-17.8, 0, 34.2), (-15, 4.6, 34.6), (-9, 5, 34.2), (-4.8, 2.8, 33.4), (-4.8, -2.8, 33.4),
        (-9, -5, 34.2), (-15, -4.6, 34.6)], 1.9, closed=True, steps=3)  # fmt: skip

    # Lay rubber round the toe, a heel counter, eyelet stays
    toe = smooth([(30, 2), (11, 2), (13.4, 8), (16.4, 12), (18.6, 19), (30, 20)], 3)
    heel = smooth([(-30, 2), (-8, 2), (-10, 9), (-15, 15), (-15.6, 21), (-30, 22)], 3)
    stay = smooth([(-9, 32), (-8, 25), (-3, 18.6), (4, 14.8), (10, 13.4), (13, 16.6), (6, 22), (0, 30), (-3, 36)], 3)
    cap = common(slab(toe, 44), last.grown(0.8), soft=0.5)
    counter = common(slab(heel, 44), last.grown(0.7), soft=0.5)
    stays = common(slab(stay, 44), last.grown(0.7), soft=0.5)

    # Lace it over the tongue, with hooks; cut the sole's lugs
    rows = ((10.6, 18.6, 3.8), (6.2, 20, 3.9), (2.4, 23.2, 3.9), (-0.4, 27.4, 3.8), (-2.6, 31.6, 3.6))
    bars = [tube([(x - 1, -w - 1.2, z - 2.6), (x, -w * 0.5, z), (x, w * 0.5, z), (x - 1, w + 1.2, z - 2.6)], 0.95,
        steps=3)
        for x, z, w in rows]  # fmt: skip
    loop = tube([(-2, 0, 33), (1, -3, 34), (2.4, -5, 31.6), (-0.6, -2.4, 31.8)], 0.8, closed=True, steps=3)
    hooks = union(*(ball(1.15).at(x - 1.2, w + 1.9, z - 3).mirrored("y") for x, z, w in rows))
    foot = extrude(plan.grown(1.0), 4.8, 1.2)
    gaps = union(*(block(2.0, 40, 1.9, 0.4).at(x=x, z=-0.3) for x in (-17.4, -12.8, 2, 6.8, 11.6, 16.4)))
    foot = carve(foot, gaps, block(7, 40, 3.4, 1).at(x=-6, z=-1), soft=0.5)
    welt = extrude(plan.grown(1.3), 1.6, 0.7).at(z=4.2)

    def pair(solid: Solid) -> Solid:
        return solid.at(1, -8.6) | solid.flipped("y").turned(z=5).at(-1, 8.9)

    return (
        Part(pair(shell), leather, "matte", 0.85),
        Part(pair(stays | counter), leather.mixed(BROWN, 0.7), "matte", 0.8),
        Part(pair(cap | foot), sole, "matte", 0.8),
        Part(pair(cuff | welt), CREAM, "matte", 0.65),
        Part(pair(union(*bars, loop)), laces, "matte", 0.5),
        Part(pair(hooks), SILVER, "metal", 0.35),
    )


@toy(
    en=("a pocket knife", "penknife", "swiss army knife", "swiss knife", "pocketknife", "jackknife", "multitool",
        "multi tool", "clasp knife"),
    fr=("un couteau suisse", "canif", "couteau de poche", "couteaux suisses", "couteau multifonction"),
    near={"en": ("leatherman", "victorinox", "corkscrew"), "fr": ("opinel", "laguiole", "victorinox", "leatherman",
        "tire-bouchon")},
    tall=31,
    show=(-14, 14, 0),
    grip=(0, -5, 6),
)  # fmt: skip
def swiss_knife(scales: Colour = RED, blades: Colour = SILVER, cross: Colour = WHITE) -> Parts:
    """Pocket knife with a blade, a saw, a cap lifter and a corkscrew, 9 cm long closed, at 1:2.4."""
    # Press two scales on steel liners
    handle = rectangle(38, 13, 6.5).at(0, 6.5)
    cover = slab(handle, 3.8, 1.7)
    covers = cover.at(y=-4.3) | cover.at(y=4.3)
    liners = union(*(slab(handle.grown(-0.5), 1.1, 0.3).at(y=y) for y in (-2.2, 0, 2.2)))
    core = slab(handle.grown(-1.4), 6)
    badge = slab(rectangle(7, 2.3, 0.4) | rectangle(2.3, 7, 0.4), 1.6, 0.3).at(y=-5.9, z=6.5)
    pins = union(*(can(1.3, 1.4, 0.5).turned(x=90).at(x=x, y=-5.4, z=6.5) for x in (-13.6, 13.6)))

    # Open the tools out of it, each about its own pin
    edge = polygon([(-3, -2.4), (2, -3), (18, -3), (24, -1.2), (28, 3), (10, 3), (-3, 2.6)], (1, 0.6, 4, 2, 0.4, 2, 1))
    blade = slab(edge - rectangle(6.4, 1.1, 0.5).at(9, 1.5), 1.5, 0.4).turned(y=-38).at(13.6, -1.1, 7.4)
    teeth = [(20 - 2.2 * (i // 2), -2.5 if i % 2 else -1.2) for i in range(13)]
    saw = slab(polygon([(-3, 2.2), (20, 2.2), *teeth, (-3, -2.2)], 0.2), 1.5, 0.3).turned(y=-84).at(12.6, 1.1, 8)
    lift = smooth([(-3, -2.6), (5, -2.6), (7, -1.4), (8.4, -0.4), (9.2, -2.6), (12.4, -2.8), (13.6, 0), (13.4, 2.6),
        (6, 3), (-3, 2.6)], 4)  # fmt: skip
    lifter = slab(lift, 1.5, 0.4).turned(y=-142).at(-13.4, 1.1, 8)
    worm = [(1.9 * math.cos(t), 1.9 * math.sin(t), 19.4 + 1.35 * t) for t in (0.75 * k for k in range(12))]
    screw = tube([(0, 0, 11), (0, 0, 16), (0.4, 0, 18.4), *worm], [1.2] * 3 + [1.05] * 10 + [0.8, 0.5], steps=3)
    hoop = ring(3.4, 0.75).turned(x=90).at(-21.4, 0, 5)
    eye = ball(1.6).at(-18.6, 0, 6)
    return (
        Part(covers, scales, "plastic", 0.5),
        Part(core, GRAPHITE, "metal"),
        Part(liners, blades, "metal", 0.45),
        Part(blade | saw | lifter, blades, "metal", 0.4),
        Part(screw.at(-3) | hoop | eye, blades, "metal", 0.35),
        Part(pins, GOLD, "metal", 0.35),
        Part(badge, cross, "plastic", 0.35),
    )
