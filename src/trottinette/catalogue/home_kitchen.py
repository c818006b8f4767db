"""The large things of a kitchen, and what smokes at home: a cooker, a fridge, incense, a cigarette, a lighter."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    circle,
    egg,
    extrude,
    join,
    lathe,
    rectangle,
    ring,
    rod,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    CARAMEL,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    GREY,
    MINT,
    ORANGE,
    SILVER,
    SKY,
    TEAL,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("an oven", "cooker", "stove", "gas oven", "gas cooker", "kitchen stove", "ovens", "cooking stove", "hob",
        "electric oven", "range cooker"),
    fr=("une cuisinière à gaz", "four", "gazinière", "fours", "four à gaz", "cuisinière électrique", "four électrique",
        "plaque de cuisson", "piano de cuisson"),
    near={
        "en": ("bread machine", "bread maker", "microwave", "microwave oven", "pizza oven", "air fryer"),
        "fr": ("machine à pain", "four à micro-ondes", "micro-ondes", "micro-onde", "four à pizza", "friteuse"),
    },
    tall=48.6,
    show=(-26, 24, 0),
)  # fmt: skip
def oven(shell: Colour = CREAM, glass: Colour = BLACK, steel: Colour = SILVER) -> Parts:
    """Gas cooker with four burners over an oven, 85 cm high in life, at 1:20."""
    # Fold the body, a skirting below it and a splashback behind it
    body = block(40, 34, 39, 2.2).at(z=1.4)
    back = block(40, 3.6, 10, 1.6).at(y=15.2, z=38.6)
    foot = block(36, 29, 4, 1.2)
    hob = block(37, 27.6, 2.2, 1.0).at(y=-1.4, z=39.4)
    # Hang the door with its window, its rail, and a drawer under it
    door = flat(board(0, 18.4, 35, 21.4, 2.4), -18.6, 3.6, 1.2)
    pane = flat(board(0, 17.0, 27, 13.6, 2.0), -19.2, 2.0, 0.5)
    drawer = flat(board(0, 5.0, 35, 4.6, 1.4), -18.3, 3.6, 1.0)
    rail = rod((-13.6, -21.4, 26.8), (13.6, -21.4, 26.8), 1.3)
    posts = union(*(rod((x, -17, 26.8), (x, -21.4, 26.8), 1.1) for x in (-11.6, 11.6)))
    pull = rod((-6, -18.6, 5.0), (6, -18.6, 5.0), 0.9)
    # Turn five knobs, each with its mark
    knobs, marks = [], []
    for i, turn in enumerate((0, 40, 0, -30, 0)):
        x = 7.4 * (i - 2)
        knobs.append(can(2.5, 4.4, 0.8).turned(x=90).at(x, -16, 34.4))
        mark = rod((0, -20.2, 0.2), (0, -20.2, 1.9), 0.5).turned(y=turn)
        marks.append(mark.at(x=x, z=34.4))
    # Set four burners under cast iron crosses
    burners, iron = [], []
    for x in (-9.4, 9.4):
        for y in (-8.4, 5.8):
            burners.append(can(3.4, 2.2, 0.7).at(x, y, 41.2))
            iron.append(can(2.2, 1.2, 0.5).at(x, y, 42.8))
            iron.append(ring(5.6, 0.75).at(x, y, 43.4))
            iron += [
                tube([(x + 3.0 * c, y + 3.0 * s, 44.0), (x + 6.2 * c, y + 6.2 * s, 44.0),
                      (x + 6.4 * c, y + 6.4 * s, 41)], 0.75, curved=False)
                for c, s in ((1, 0), (-1, 0), (0, 1), (0, -1))
            ]  # fmt: skip
    return (
        Part(union(join(body, back, soft=1.0), door, drawer), shell, cell=0.7),
        Part(union(foot, *knobs), GRAPHITE, "matte", 0.5),
        Part(pane, glass, "glass", 0.6),
        Part(union(hob, rail, posts, pull, *burners), steel, "metal", 0.5),
        Part(union(*iron), BLACK, "matte", 0.36),
        Part(union(*marks), WHITE, "plastic", 0.32),
    )


@toy(
    en=("a fridge", "refrigerator", "fridges", "freezer", "fridge-freezer", "mini fridge", "refrigerators"),
    fr=("un réfrigérateur", "frigo", "frigidaire", "frigos", "congélateur", "réfrigérateurs", "mini frigo"),
    near={"en": ("ice machine", "minibar"), "fr": ("minibar", "cave à vin")},
    tall=60,
    show=(-24, 12, 0),
)
def fridge(shell: Colour = MINT, steel: Colour = SILVER, note: Colour = YELLOW) -> Parts:
    """Round-shouldered fridge with its freezer above, a note and magnets on its door. 1.7 m in life, at 1:28."""
    # Round the cabinet; hang two doors proud of it
    cabinet = block(31, 25, 58, 5.0).at(y=1.2, z=2.0)
    upper = block(31.6, 8, 17.2, 3.6).at(y=-13, z=42.2)
    lower = block(31.6, 8, 38.0, 3.6).at(y=-13, z=3.2)
    gasket = block(29, 3, 54, 1.2).at(y=-10.4, z=4.2)
    feet = union(*(can(2.2, 3.4, 0.8).at(x, y, 0) for x in (-11, 11) for y in (-11, 8)))
    # Bolt on long handles and a badge
    handles = []
    for low, high in ((45.4, 54.0), (24.6, 37.6)):
        bow = [(-11.6, -16.4, low), (-11.6, -20.2, low + 1.6), (-11.6, -20.2, high - 1.6), (-11.6, -16.4, high)]
        handles.append(tube(bow, [1.5, 1.3, 1.3, 1.5], curved=False))
    badge = flat(board(3, 52.2, 13, 2.4, 1.2), -17.6, 1.4, 0.4)
    # Pin a note, a heart and a dot with magnets
    paper = flat(rectangle(9, 10, 0.6).turned(-6).at(3.6, 28.6), -17.5, 1.2, 0.3)
    lines = union(
        *(rod((0.6 + 0.1 * i, -17.7, z), (6.4, -17.7, z - 0.6), 0.42) for i, z in enumerate((29.8, 27.6, 25.4)))
    )
    pin = can(1.6, 2.2, 0.6).turned(x=90).at(3.9, -16.8, 32.2)
    heart = smooth([(0, -3.0), (3.0, 0.2), (2.6, 2.4), (1.0, 2.5), (0, 1.4), (-1.0, 2.5), (-2.6, 2.4), (-3.0, 0.2)])
    return (
        Part(cabinet | upper | lower, shell, cell=0.8),
        Part(gasket | feet, GRAPHITE, "matte", 0.6),
        Part(union(*handles, badge), steel, "metal", 0.45),
        Part(paper, note, "matte", 0.45),
        Part(lines, GREY, "matte", 0.34),
        Part(pin | flat(heart.at(10.6, 36.0), -17.9, 1.6, 0.5), CORAL, cell=0.36),
        Part(flat(circle(1.9).at(10.2, 20.6), -17.9, 1.6, 0.6), SKY, cell=0.36),
    )


def _curl(x: float, z: float, y: float) -> tuple[tuple[float, float, float], ...]:
    """A thread of smoke that rises from (x, z) and rolls in at its top."""
    way = ((0, 0), (-1.2, 2.0), (1.0, 4.2), (-1.4, 6.4), (-4.6, 7.0), (-5.2, 4.4), (-3.2, 3.6), (-2.9, 4.9))
    return tuple((x + 1.1 * a, y, z + 1.1 * b) for a, b in way)


@toy(
    en=("some incense", "incense stick", "incense sticks", "joss stick", "joss sticks", "sandalwood incense",
        "incense holder", "incense burner"),
    fr=("de l'encens", "bâton d'encens", "bâtonnet d'encens", "bâtons d'encens", "bâtonnets d'encens",
        "encens de santal", "porte-encens", "brûleur d'encens"),
    near={"en": ("sage stick", "censer"), "fr": ("encensoir", "papier d'arménie", "sauge blanche")},
    tall=45,
    show=(-20, 16, 0),
)  # fmt: skip
def incense(bowl: Colour = TEAL, stick: Colour = CARAMEL, smoke: Colour = WHITE) -> Parts:
    """Three sticks of incense in a bowl of ash, one giving a curl of smoke. The bowl is 9 cm wide in life, at 1:3."""
    pot = lathe([(0, 2.4), (8, 2.4), (12.6, 6), (14.4, 11), (13.4, 15.4), (14.4, 16.8), (11.6, 16.8), (11, 13.6),
                 (0, 13.4)], 0.9)  # fmt: skip
    feet = union(*(egg(2.6, 2.6, 3.0).at(y=-8.4, z=3.0).turned(z=120 * i) for i in range(3)))
    band = ring(14.3, 0.9).at(z=11) | ring(13.9, 0.8).at(z=16.6)
    studs = ball(1.3).at(y=-14.0, z=7.6).turned(z=15).around(10)
    ash = egg(11.6, 11.6, 2.6).at(z=13.8)
    sticks, tips, ends = [], [], ((-9.5, 1.2, 36.4), (0.4, -1.5, 40.2), (9.5, 1.2, 33.0))
    for x, y, z in ends:
        foot = (x * 0.22, y, 13.0)
        way = [(b - a) for a, b in zip(foot, (x, y, z), strict=True)]
        high = [a + 0.86 * w for a, w in zip(foot, way, strict=True)]
        sticks.append(rod(foot, (high[0], high[1], high[2]), 1.05))
        tips.append(rod((high[0], high[1], high[2]), (x, y, z), 1.2, 1.0))
    thread = tube(_curl(-9.5, 36.0, 1.2), [0.7, 0.8, 0.95, 1.05, 1.1, 1.1, 1.0, 0.9])
    return (
        Part(pot, bowl, cell=0.7),
        Part(union(feet, band, studs), GOLD, "metal", 0.5),
        Part(ash, GREY.mixed(WHITE, 0.45), "matte", 0.7),
        Part(union(*sticks), stick, "matte", 0.45),
        Part(union(*tips), ORANGE, cell=0.4),
        Part(thread, smoke, "matte", 0.42),
    )


@toy(
    en=("a cigarette", "cigarettes", "ashtray", "fag", "fags", "ash tray", "smoking"),
    fr=("une cigarette", "clope", "clopes", "cigarettes", "cendrier", "mégot", "cigarette allumée"),
    near={
        "en": ("vape", "vape pen", "e-cigarette", "electronic cigarette", "cigar", "packet of cigarettes", "joint"),
        "fr": ("vapoteuse", "cigarette électronique", "vape", "cigare", "paquet de cigarettes", "paquet de clopes",
               "joint"),
    },
    tall=27.9,
    show=(-16, 26, 0),
)  # fmt: skip
def cigarette(dish: Colour = SKY, paper: Colour = WHITE, filter: Colour = ORANGE) -> Parts:
    """A cigarette burning on the rim of an ashtray that is 11 cm wide in life, at 1:2.6."""
    # Press the dish, with four notches for what lies across its rim
    shape = lathe([(0, 0), (17, 0), (20.6, 3), (21.4, 8.6), (19.6, 10.4), (17.4, 9.4), (16.4, 5.2), (14.6, 3.4),
                   (0, 3.2)], 1.0)  # fmt: skip
    notch = rod((-40, 0, 11.6), (40, 0, 11.6), 3.6) | rod((0, -40, 11.6), (0, 40, 11.6), 3.6)
    tray = carve(shape, notch.turned(z=-22), soft=1.0)
    ash = egg(5.4, 4.2, 1.6).at(-4.6, 1.2, 3.6) | egg(3, 2.4, 1.3).at(3, 5.0, 3.4)

    # Lay the cigarette from the middle of the dish out over a notch on the right
    def at(way: float) -> tuple[float, float, float]:
        tilt, turn = math.radians(13), math.radians(-22)
        return (math.cos(turn) * way - 1.0, math.sin(turn) * way, 7.2 + 0.05 + math.sin(tilt) * (way + 4) * 0.6)

    white = rod(at(-9), at(18), 2.9)
    tan = rod(at(17), at(31), 3.1)
    band = rod(at(16.0), at(16.6), 3.15)
    glow = rod(at(-10.2), at(-10.0), 2.7)
    burnt = ball(2.75).at(*at(-12.4))
    x, y, z = at(-12.4)
    way = ((0, 1), (1.8, 6), (-1.8, 11), (1.0, 17), (5.4, 20.4), (9.0, 18.0), (7.2, 14.6), (4.6, 15.8))
    thread = tube([(x + a, y, z + b) for a, b in way], [0.9, 1.0, 1.1, 1.3, 1.4, 1.4, 1.2, 1.0])
    return (
        Part(tray, dish, cell=0.75),
        Part(union(ash, burnt), GREY.mixed(BLACK, 0.2), "matte", 0.5),
        Part(white, paper, "matte", 0.5),
        Part(tan, filter.mixed(CARAMEL, 0.35), "matte", 0.5),
        Part(band, GOLD, "metal", 0.4),
        Part(glow, CORAL, cell=0.4),
        Part(thread, CREAM.mixed(WHITE, 0.6), "matte", 0.45),
    )


@toy(
    en=("a lighter", "cigarette lighter", "lighters", "pocket lighter"),
    fr=("un briquet", "briquets", "briquet jetable", "briquet à gaz"),
    near={
        "en": ("zippo", "matches", "box of matches", "matchbox"),
        "fr": ("zippo", "allumettes", "boîte d'allumettes"),
    },
    tall=58.3,
    show=(-26, 12, -6),
    grip=(0, 0, 14),
)
def lighter(shell: Colour = CORAL, steel: Colour = SILVER, button: Colour = BLACK) -> Parts:
    """A pocket lighter with its flame up, 8 cm high in life, at 1:2."""
    # Mould an oval tank, its foot a shade deeper
    oval = smooth([(-8.4, 0), (-6.0, -4.6), (0, -5.8), (6.0, -4.6), (8.4, 0), (6.0, 4.6), (0, 5.8), (-6.0, 4.6)])
    tank = extrude(oval, 33.6, 1.4)
    foot = extrude(oval.grown(0.35), 3.4, 1.0)
    collar = extrude(oval.grown(0.1), 2.2, 0.7).at(z=33.0)
    # Bend the hood of steel round the jet; hang wheel and fork beside it
    hood = carve(extrude(oval.grown(-0.3), 8.6, 0.9), block(30, 7.2, 12, 1).at(x=9.4, z=3.4),
                 can(2.6, 30).at(z=2), soft=0.5).at(z=34.4)  # fmt: skip
    holes = can(1.0, 30).turned(x=90).at(y=15)
    hood = carve(hood, holes.at(x=-4.8, z=39), holes.at(x=-1.8, z=39), soft=0.3)
    teeth = union(*(rod((4.2 * math.cos(a), -2.2, 4.2 * math.sin(a)), (4.2 * math.cos(a), 2.2, 4.2 * math.sin(a)), 0.45)
                    for a in (2 * math.pi * i / 18 for i in range(18))))  # fmt: skip
    wheel = (can(4.2, 5.0, 0.5).at(z=-2.5).turned(x=90) | teeth).at(x=3.6, z=41.2)
    axle = rod((3.6, -4.2, 41.2), (3.6, 4.2, 41.2), 1.3)
    thumb = block(6.4, 6.0, 2.6, 1.0).turned(y=12).at(x=6.0, z=36.2)
    jet = can(1.4, 9, 0.4).at(x=-3.4, z=34)
    # Light it
    flame = lathe([(0.6, 0), (2.8, 3), (3.3, 6), (2.2, 10.4), (0.5, 15.6)], curved=True).at(x=-3.4, z=42.6)
    core = lathe([(0.5, 0), (1.7, 2), (1.7, 4.4), (0.4, 8)], curved=True)
    inner = core.stretched(y=1.0).at(x=-3.4, y=-2.2, z=43.4)
    return (
        Part(tank, shell, cell=0.7),
        Part(foot, shell.mixed(BLACK, 0.2), cell=0.6),
        Part(union(collar, hood, axle, jet), steel, "metal", 0.42),
        Part(wheel, GRAPHITE, "metal", 0.4),
        Part(thumb, button, "matte", 0.5),
        Part(flame, ORANGE, cell=0.5),
        Part(inner, YELLOW, cell=0.42),
    )
