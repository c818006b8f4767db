"""Luggage, rolled and carried."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import heart, stitches
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    common,
    half,
    join,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    CORAL,
    CREAM,
    GRAPHITE,
    MUSTARD,
    NAVY,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=(
        "a suitcase",
        "luggage",
        "trolley case",
        "rolling suitcase",
        "carry-on",
        "carry on",
        "cabin bag",
        "trolley bag",
        "wheeled suitcase",
    ),
    fr=(
        "une valise",
        "valise à roulettes",
        "bagage",
        "valise cabine",
        "bagage cabine",
        "valises",
        "bagages",
        "trolley",
    ),
    near={
        "en": ("trunk", "travel bag", "samsonite", "rimowa"),
        "fr": ("malle", "sac de voyage", "samsonite", "rimowa", "valoche"),
    },
    tall=56,
    show=(-26, 12, 0),
    grip=(0, 2, 54),
    face=(0.0, 20.6, 23.0, 16.5),
)
def suitcase(shell: Colour = TURQUOISE, trim: Colour = GRAPHITE, tag: Colour = YELLOW) -> Parts:
    """Hard cabin case on four wheels, 55 cm in life, at 1:10, its handle half drawn. Ribs to the front."""
    # Mould two ribbed shells
    body = block(33, 19, 39, round=5.5).at(z=4.6)
    grooves = union(*(rod((x, y, 11), (x, y, 37.4), 1.9) for x in (-10.4, -5.2, 0, 5.2, 10.4) for y in (-9.9, 9.9)))
    ribbed = carve(body, grooves, soft=0.5)
    # Zip them together; guard the corners; roll on four wheels
    zip_ = common(body.grown(0.55), block(60, 2.6, 80), soft=0.5)
    corners = union(*(ball(6.6).at(x=x, y=y, z=z) for x in (-14.4, 14.4) for y in (-7.2, 7.2) for z in (7.4, 40.8)))
    guards = common(body.grown(0.9), corners, soft=0.6)
    wheel = join(can(2.7, 2.6, round=0.9).at(z=-1.3).turned(y=90).at(z=2.7), block(1.8, 3.0, 4).at(z=3.0), soft=0.6)
    wheels = union(*(wheel.at(x=x, y=y) for x in (-11.5, 11.5) for y in (-6, 6)))
    # Draw out the handle; fix a grip on top and one on the side
    rails = union(*(rod((x, 3.5, 40), (x, 3.5, 53), 1.25) for x in (-7, 7)))
    bar = join(
        block(18, 4.6, 4.0, round=1.9).at(y=3.5, z=52),
        block(3.6, 4.2, 3.4, round=1).at(x=-7, y=3.5, z=50),
        block(3.6, 4.2, 3.4, round=1).at(x=7, y=3.5, z=50),
        soft=1,
    )
    strap = tube([(-5.2, -3.2, 43), (-4.6, -3.2, 45.4), (0, -3.2, 46.2), (4.6, -3.2, 45.4), (5.2, -3.2, 43)], 1.15)
    collar = block(20, 6.4, 2, round=0.9).at(y=3.3, z=42.6)
    flank = tube([(16, -3.2, 31), (18.6, -3.2, 30), (18.8, -3.2, 24), (18.6, -3.2, 18), (16, -3.2, 17)], 1.25)
    # Hang a label and stick on a souvenir
    cord = tube([(-3, -3.4, 46), (-5.5, -6.5, 45.6), (-7.4, -10.4, 43.4), (-8, -11.4, 40)], 0.75)
    label = slab(
        polygon([(-3.6, -5.6), (3.6, -5.6), (3.6, 3.2), (1.4, 5.8), (-1.4, 5.8), (-3.6, 3.2)], (1, 1, 1, 1, 1, 1)),
        2.2,
        round=0.7,
    )
    label = (label - rod((0, -9, 3.6), (0, 9, 3.6), 0.9)).turned(y=8).at(x=-8.2, y=-11.0, z=36.6)
    window = slab(rectangle(4.6, 3.8, 0.7), 1.0, round=0.35).at(z=-1.9).turned(y=8).at(x=-8.2, y=-12.0, z=36.6)
    sticker = slab(heart(), 2.6, round=0.7)
    return (
        Part(ribbed, shell, "plastic", 0.5, role="front"),
        Part(union(zip_, guards, wheels, bar, strap, flank, collar), trim, "plastic", 0.55),
        Part(rails, SILVER, "metal", 0.4),
        Part(label | cord, tag, "plastic", 0.35),
        Part(window, WHITE, "matte", 0.3),
        Part(sticker.turned(y=-8).at(x=5.3, y=-9.6, z=18), CORAL, "plastic", 0.35, role="ornament"),
    )


@toy(
    en=("a backpack", "rucksack", "school bag", "schoolbag", "knapsack", "bookbag", "back pack", "daypack"),
    fr=("un sac à dos", "sac-à-dos", "sac de rando", "sac de randonnée", "sac d'école", "sacs à dos"),
    near={
        "en": ("eastpak", "jansport", "hiking bag", "camping bag"),
        "fr": ("eastpak", "cartable à dos", "havresac", "musette"),
    },
    tall=50,
    show=(-26, 13, 0),
    grip=(0, 6, 47),
    face=(0.0, 29.5, 18.5, 12.5),
)
def backpack(cloth: Colour = MUSTARD, trim: Colour = NAVY, patch: Colour = CORAL) -> Parts:
    """Day pack, 45 cm in life, at 1:9. Front pocket to the viewer, shoulder straps behind."""
    # Stuff the sack, wider at the foot, and add its pockets
    sack = join(block(33, 19, 26, round=5), block(33, 19, 45.4, round=9.5), soft=3).at(z=0.8)
    front = block(26, 9, 18, round=3.6).at(y=-10.4, z=3.4)
    flanks = union(*(block(8, 13, 16.5, round=3.2).at(x=x, z=2.6) for x in (-17, 17)))
    # Zip it: an arch over the main sack, a bow over the pocket
    outer = polygon([(-13, 15), (13, 15), (13, 40.6), (-13, 40.6)], (2, 2, 10, 10))
    arch = slab(outer - outer.grown(-1.9), 60).at(y=-31) & half(z=-1).at(z=20)
    mouth = common(sack.grown(0.55), arch, soft=0.5)
    bow = common(front.grown(0.5), slab(rectangle(22, 1.9, 0.9).at(y=17.4), 60).at(y=-36), soft=0.5)
    pull = join(block(2.4, 1.6, 4.6, round=0.7).at(z=-5.2), ring(1.5, 0.6).turned(x=90), soft=0.5)
    pulls = pull.turned(y=-10, z=24).at(x=12.2, y=-9.0, z=29) | pull.turned(y=12).at(x=-7.5, y=-15.9, z=17.6)
    # Carry it: a loop on top, two padded straps behind
    loop = tube([(-5, 4.5, 44), (-4.6, 4.5, 47.4), (0, 4.5, 48.8), (4.6, 4.5, 47.4), (5, 4.5, 44)], 1.35)
    shoulder = tube(
        [(7, 8, 42), (8.8, 12.4, 43.4), (10.2, 14.6, 34), (11, 14.8, 24), (11.8, 13, 13), (12.6, 8, 7)],
        [2.2, 2.6, 2.9, 2.8, 2.0, 1.6],
    ).mirrored()
    base = common(join(sack, flanks, soft=0.8).grown(0.6), block(60, 60, 6.6, round=0.3), soft=0.6)
    # Sew a badge on the pocket with thread, and a lash tab above, slit twice
    slits = rectangle(1.2, 4.4, 0.5).at(x=-1.6) | rectangle(1.2, 4.4, 0.5).at(x=1.6)
    tab = slab(rectangle(8.6, 8.6, 1.8).turned(45) - slits, 2.0, round=0.6).at(y=-9.3, z=31)
    badge = slab(rectangle(12, 8, 2), 1.8, round=0.6).at(y=-15.2, z=9.6)
    thread = stitches(
        [(-4.7, -16.2, 6.9), (4.7, -16.2, 6.9), (4.7, -16.2, 12.3), (-4.7, -16.2, 12.3), (-4.7, -16.2, 7.4)],
        1.3,
        1.0,
        0.36,
    )
    return (
        Part(join(sack, flanks, soft=0.8), cloth, "matte", 0.6, role="front"),
        Part(front, cloth.mixed(BLACK, 0.1), "matte", 0.55),
        Part(union(mouth, bow, loop, shoulder, base), trim, "matte", 0.5),
        Part(pulls, SILVER, "metal", 0.3),
        Part(badge | tab, patch, "plastic", 0.35, role="ornament"),
        Part(thread, CREAM, "matte", 0.25, role="ornament"),
    )
