"""Things of the courtroom, the sewing room and the counter."""

from __future__ import annotations

from trottinette.catalogue._folds import spun
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    egg,
    join,
    lathe,
    polygon,
    ring,
    rod,
    slab,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    MINT,
    PINK,
    RED,
    SAND,
    SILVER,
    TURQUOISE,
    WHITE,
    Colour,
)


@toy(
    en=("a gavel", "gavels", "judge's gavel", "judge's hammer", "auctioneer's hammer", "auction hammer"),
    fr=("un marteau de juge", "maillet de juge", "marteau de commissaire-priseur", "marteau de justice",
        "marteau de président"),
    near={"en": ("courtroom", "court of law", "auction"), "fr": ("tribunal", "vente aux enchères", "enchères")},
    tall=38.9,
    show=(-22, 18, 0),
    grip=(26, 0, 34),
)  # fmt: skip
def gavel(wood: Colour = BROWN, bands: Colour = GOLD) -> Parts:
    """A judge's gavel about to strike its block, 27 cm long in life, at 1:4.5. The handle is on the right."""
    # Turn the head between two beads, and the handle with its knob
    barrel = lathe([(0, -13), (6.4, -13), (7.6, -11.6), (7.6, -8), (6.4, -7), (7.0, -3), (7.0, 3), (6.4, 7), (7.6, 8),
                    (7.6, 11.6), (6.4, 13), (0, 13)], 0.8)  # fmt: skip
    shaft = lathe([(0, 0), (2.8, 0), (2.4, 10), (2.8, 22), (3.7, 30), (2.9, 35.6), (4.2, 38), (4.2, 40), (2.6, 42.4),
                   (0, 42.6)], 0.9).turned(y=90)  # fmt: skip
    rings = ring(7.1, 0.9).at(z=7) | ring(7.1, 0.9).at(z=-7)
    collar = lathe([(0, 5), (4.0, 5), (3.6, 9), (0, 9)], 0.5).turned(y=90)

    def swung(solid: Solid) -> Solid:
        return solid.turned(y=-20).at(x=-9.4, z=21.4)

    # Turn the sounding block
    foot = lathe([(0, 0), (15.6, 0), (16.4, 1.6), (15.4, 4), (14.2, 5), (14.2, 7.4), (0, 7.4)], 0.9).at(x=-13)
    top = lathe([(0, 6), (12.6, 6), (12.4, 8.8), (0, 8.8)], 0.6).at(x=-13)
    return (
        Part(swung(join(barrel, shaft, soft=1)), wood, "plastic", 0.55),
        Part(swung(rings | collar), bands, "metal", 0.4),
        Part(foot, wood, "plastic", 0.6),
        Part(top, wood.mixed(BLACK, 0.35), "plastic", 0.6),
        Part(ring(14.3, 0.8).at(x=-13, z=6.2), bands, "metal", 0.4),
    )


@toy(
    en=("some scales of justice", "scales", "balance scale", "balance scales", "weighing scales",
        "pair of scales", "lady justice"),
    fr=("une balance", "balance de la justice", "balance à plateaux", "balance de justice", "balances"),
    near={"en": ("justice", "kitchen scale"), "fr": ("justice", "balance de cuisine", "pèse-personne")},
    tall=56,
    show=(-14, 12, 0),
    grip=(0, 0, 24),
)  # fmt: skip
def scales(brass: Colour = GOLD, pans: Colour = GOLD, base: Colour = BROWN) -> Parts:
    """Scales of justice, 40 cm tall in life, at 1:7: a beam in balance, two pans on chains."""
    # Turn the column on its step
    step = lathe([(0, 0), (13, 0), (13.6, 1.2), (12.6, 4), (0, 4)], 0.9)
    column = lathe([(0, 3), (10, 3), (9.4, 5.4), (4.2, 7.4), (2.6, 10), (4, 13), (2.4, 16), (2.0, 34), (3.4, 37),
                    (2.2, 40), (2.0, 46), (0, 46)], 0.7)  # fmt: skip
    knob = join(ball(3.6).at(z=49.2), lathe([(0, 50), (2, 51), (1.1, 56), (0, 56)], 0.4), soft=1)

    # Bend the beam, hang the pans
    beam = tube([(-21.2, 0, 45.6), (-15.4, 0, 48.4), (-8, 0, 47), (0, 0, 48.6), (8, 0, 47), (15.4, 0, 48.4),
                 (21.2, 0, 45.6)], [1.3, 1.5, 1.7, 2.2, 1.7, 1.5, 1.3])  # fmt: skip
    eye = ring(1.9, 0.75).turned(x=90).at(z=43.2)
    cords = union(*(rod((0, 0, 42), (8.0, 0, 19.6), 0.6).turned(z=t) for t in (30, 150, 270)))
    bowl = lathe([(0, 14.4), (4.6, 14.6), (8.2, 17), (9.6, 20), (8.6, 20.2), (7.2, 18), (4, 16.2), (0, 16)], 0.3)
    bowl = join(bowl, ring(9.2, 0.8).at(z=19.8), soft=0.4)
    return (
        Part(step, base, "plastic", 0.6),
        Part(join(column, knob, soft=1), brass, "metal", 0.5),
        Part(beam, brass, "metal", 0.45),
        Part((eye | cords).at(x=20.6).mirrored(), brass, "metal", 0.35),
        Part(bowl.at(x=20.6).mirrored(), pans, "metal", 0.45),
    )


@toy(
    en=("a sewing machine", "sewing machines", "sewing-machine"),
    fr=("une machine à coudre", "machines à coudre"),
    near={"en": ("sewing", "dressmaking", "overlocker"), "fr": ("couture", "surjeteuse", "confection")},
    tall=46.3,
    show=(-20, 14, 0),
)
def sewing_machine(body: Colour = TURQUOISE, cloth: Colour = CORAL, trim: Colour = CREAM) -> Parts:
    """Household sewing machine, 40 cm wide in life, at 1:7.5; the needle is on the left, the wheel on the right."""
    # Mould the arm: bed, column, arm, head
    bed = block(52, 20, 8, round=2.6)
    arch = slab(polygon([(-24.4, 16.6), (-10, 16.6), (-9, 24.4), (8, 24.4), (9.4, 6), (24.4, 6), (24.4, 39),
                         (-24.4, 39)], (3, 3, 5, 8, 2, 2, 8, 7)), 15, 4)  # fmt: skip
    case = join(bed, arch, soft=2.4)
    plate = block(53, 21, 2.4, round=1).at(z=0)

    # Fit the needle, its foot, the plate and the wheel
    needle = rod((-17.4, 0, 8.6), (-17.4, 0, 20), 0.7) | rod((-17.4, 0, 13.6), (-17.4, 0, 20), 1.5)
    presser = rod((-14, 0, 10), (-14, 0, 20), 1.2) | block(8.4, 4, 1.5, round=0.6).at(x=-16.2, z=9.6)
    wheel = lathe([(0, 0), (6.4, 0), (7.4, 1.2), (7.4, 3.8), (6.2, 5), (3, 5), (2.4, 6.2), (0, 6.2)], 0.7)
    wheel = carve(wheel, spun(rod((7.9, 0, -1), (7.9, 0, 7), 0.7), 14), soft=0.4).turned(y=90).at(x=23.8, z=30.4)

    # Set a spool and its thread, which runs down the arm to the needle
    pin = rod((8, 0, 36), (8, 0, 45.4), 0.9)
    spool = lathe(
        [(0, 38.4), (3.6, 38.4), (3.6, 39.6), (2.8, 40), (2.8, 43), (3.6, 43.4), (3.6, 44.6), (0, 44.6)], 0.3
    ).at(x=8)
    wound = lathe([(0, 39.6), (3.3, 39.6), (3.3, 43.4), (0, 43.4)], 0.3).at(x=8)
    thread = tube([(8, -3, 41), (-4, -1, 39.2), (-15, -2, 39.4), (-18.4, -7.4, 36.6), (-18.4, -7.6, 24),
                   (-17.6, -4, 18.6), (-17.4, -0.6, 12.6)], 0.5)  # fmt: skip

    # Turn the dials, stitch the cloth
    dial = can(4.2, 3, round=0.8).turned(x=90).at(x=16.6, y=-6.6, z=30)
    small = can(2.4, 2.6, round=0.7).turned(x=90).at(x=-4, y=-6.6, z=31.6) | can(2.4, 2.6, round=0.7).turned(x=90).at(
        x=3.6, y=-6.6, z=31.6)  # fmt: skip
    marks = rod((16.6, -9.7, 31), (16.6, -9.7, 32.8), 0.6)
    sheet = join(block(19, 15, 2.2, round=1).at(x=-17, y=-4.4, z=7.6), egg(5, 2.2, 2.6).at(x=-22, y=-11.2, z=8.2),
                 egg(6, 2.4, 2.0).at(x=-13, y=-11.4, z=7.8), soft=2)  # fmt: skip
    seam = union(*(rod((-17.4, -3 - 2.6 * i, 9.7), (-17.4, -4.4 - 2.6 * i, 9.7), 0.5) for i in range(3)))
    flower = union(*(ball(1.0).at(1.7, 0, 0).turned(y=72 * i + 18) for i in range(5))).stretched(y=0.6)
    return (
        Part(case, body, "plastic", 0.65),
        Part(plate | wheel | small, trim, cell=0.5),
        Part(needle | presser | pin, SILVER, "metal", 0.35),
        Part(spool, SAND, cell=0.4),
        Part(wound | thread, RED, "matte", 0.3),
        Part(dial | flower.at(x=16.6, y=-7.6, z=20), trim, cell=0.4),
        Part(marks, RED, cell=0.3),
        Part(sheet, cloth, "matte", 0.5),
        Part(seam, WHITE, "matte", 0.3),
    )


@toy(
    en=("a spool of thread", "thread", "needle and thread", "spools of thread", "sewing needle", "sewing thread",
        "needle", "sewing kit"),
    fr=("une bobine de fil", "fil et aiguille", "fil à coudre", "aiguille à coudre", "bobines de fil", "kit de couture",
        "bobine de fil et aiguille", "nécessaire de couture"),
    near={"en": ("thimble",), "fr": ("dé à coudre", "aiguille", "mercerie")},
    tall=50.4,
    show=(-18, 16, 0),
    grip=(0, -11, 20),
)  # fmt: skip
def thread_spool(thread: Colour = CORAL, wood: Colour = SAND, needle: Colour = SILVER) -> Parts:
    """Wooden spool, 6 cm tall in life, a threaded needle stuck in it, both larger than life."""
    # Turn the spool
    spool = lathe([(0, 0), (13, 0), (14, 1.2), (14, 3.4), (10, 6.6), (7, 6.6), (7, 31.4), (10, 31.4), (14, 34.6),
                   (14, 36.8), (13, 38), (0, 38)], 0.8)  # fmt: skip
    spool = carve(spool, can(3.6, 10).at(z=32), can(3.6, 8).at(z=-4), soft=1)

    # Wind the thread in even turns, a little fuller in the middle
    turns = [(11.4 + 0.5 * (1 - abs(i - 5.5) / 5.5), 7.2 + 2.2 * i) for i in range(12)]
    core = lathe([(0, 6), (11.8, 6), (12.4, 19), (11.8, 32), (0, 32)])
    wound = union(core, *(ring(r, 1.4).at(z=z) for r, z in turns))

    # Stick the needle through; its eye is at the top, the thread's end runs through it
    low, high = (-15.5, -11.0, 1.6), (13.5, -13.6, 49)
    shank = rod(low, high, 0.6, 1.5)
    head = egg(2.2, 1.2, 4.4).turned(y=31.5).at(12.9, -13.6, 46.6)
    eye = egg(1.0, 4, 2.5).turned(y=31.5).at(12.9, -13.6, 46.6)
    loose = tube([(11.6, 2, 30), (13, -7, 32), (11, -13, 36), (10.6, -15.4, 43), (12.9, -13.6, 46.8), (15.4, -11.6, 46),
                  (18.6, -11, 40), (17.6, -11.6, 32), (20.4, -11.8, 25)], 0.75)  # fmt: skip
    return (
        Part(spool, wood, "plastic", 0.55),
        Part(wound, thread, "matte", 0.45),
        Part(carve(join(shank, head, soft=1), eye, soft=0.3), needle, "metal", 0.3),
        Part(loose, thread, "matte", 0.35),
    )


@toy(
    en=("a ball of wool", "ball of yarn", "yarn", "wool", "knitting needles", "yarn ball", "balls of wool", "knitting",
        "wool and needles"),
    fr=("une pelote de laine", "pelote", "laine", "aiguilles à tricoter", "pelotes de laine", "pelotes",
        "tricot et aiguilles", "boule de laine"),
    near={"en": ("crochet", "crochet hook"), "fr": ("crochet", "tricoter")},
    tall=56.2,
    show=(-14, 16, 0),
    grip=(0, -18, 14),
)  # fmt: skip
def wool_ball(wool: Colour = PINK, needles: Colour = SAND, knobs: Colour = TURQUOISE) -> Parts:
    """Ball of wool, 10 cm across in life, at 1:3, two knitting needles through it; its end trails to the right."""
    # Wind the ball: bands of parallel turns, each band its own way round
    radius, middle = 16.2, 18.5
    bands: list[Solid] = []
    for tilt, spin, places in (
        ((20, 0), 0, (-7.2, -4.3, -1.4, 1.5, 4.4, 7.3)), ((90, 35), 10, (-6.4, -3.5, -0.6, 2.3, 5.2)),
        ((70, -60), 0, (-5, -2.1, 0.8, 3.7)), ((100, -20), 80, (-4.4, -1.5, 1.4, 4.3)), ((45, 80), 40, (-3, 0, 3)),
    ):  # fmt: skip
        out = 0.35 * len(bands)
        hoops = union(*(ring((radius**2 - h * h) ** 0.5 - 0.6 + out, 1.6).at(z=h) for h in places))
        bands.append(hoops.turned(x=tilt[0], y=tilt[1], z=spin).at(z=middle))
    skein = union(ball(radius).at(z=middle), *bands)
    tail = tube(
        [(1, -4, 1.8), (8, -11, 1.5), (16, -12.4, 1.5), (22, -8, 1.5), (27, -11, 1.5), (30, -6, 1.5), (26, -2, 1.5)],
        1.5,
    )

    # Stick the needles through it, crossed behind
    sticks = union(*(rod((s * 19, 5 + s, 52), (-s * 20, -3 + s, 2.4), 1.4, 0.8) for s in (-1, 1)))
    ends = union(*(egg(3.2, 3.2, 2.8).turned(y=38 * s).at(s * 19.6, 5 + s, 53.2) for s in (-1, 1)))
    return (
        Part(skein, wool, "matte", 0.5),
        Part(tail, wool, "matte", 0.5),
        Part(sticks, needles, "plastic", 0.4),
        Part(ends, knobs, cell=0.5),
    )


@toy(
    en=("a typewriter", "typewriters", "type writer", "vintage typewriter"),
    fr=("une machine à écrire", "machines à écrire", "vieille machine à écrire"),
    near={"en": ("typing",), "fr": ("dactylographie",)},
    tall=45,
    show=(-22, 30, 0),
)
def typewriter(shell: Colour = MINT, keys: Colour = CREAM, paper: Colour = WHITE) -> Parts:
    """Portable typewriter of the fifties, 30 cm wide in life, at 1:6, a sheet rolled in."""
    # Press the case: a hood behind, a sloping bed in front with a well for the keys
    profile = polygon([(-20, 1), (17, 1), (17, 17), (11, 20), (2, 19), (-3, 13.4), (-20, 6)], (2.4, 2, 4, 3, 3, 4, 2.4))
    case = side(profile, 44, 3.2)
    well = block(37, 18, 10, round=1.4).turned(x=22).at(y=-10.4, z=8.4)
    throat = block(24, 6, 8, round=1.6).at(y=1.4, z=16)
    case = carve(case, well, throat, soft=1)
    feet = union(*(can(2.4, 2, round=0.5).at(x=x, y=y) for x in (-18, 18) for y in (-15, 13)))

    # Set three rows of round keys and the space bar, stepped up the slope
    places = [(-15.4 + 4.1 * i + (0, 3.0, 0.8)[row], row) for row in range(3) for i in range(8 if row != 1 else 7)]
    key = can(1.75, 1.7, round=0.6) | can(1.0, 5).at(z=-4)
    caps = union(*(key.at(x=x, y=-12.2 + 4.3 * row, z=8.4 + 2.1 * row) for x, row in places))
    bar = block(20, 2.8, 4, round=0.9).at(y=-16.6, z=3.8)
    bed = block(36, 17, 2).turned(x=22).at(y=-10, z=6.6)

    # Roll the platen and its knobs, the ribbon spools, the lever
    platen = rod((-23, 7, 23), (23, 7, 23), 3.6)
    ends = union(*(can(4.2, 3.6, round=0.9).at(z=-1.8).turned(y=90).at(x=x, y=7, z=23) for x in (-26, 26)))
    cradle = block(48, 9, 5, round=1.6).at(y=9, z=17.6)
    lever = rod((-23.4, 5, 24), (-27.6, -5, 26.6), 1.0) | egg(1.9, 2.2, 1.9).at(-27.6, -5.4, 26.7)

    # Feed the sheet and type on it
    sheet = slab(polygon([(-14, 22), (14, 22), (14, 45), (-14, 45)], 0.8), 1.3, 0.4).turned(x=-14).at(y=4.6, z=0.8)
    lines = union(*(rod((-10, -0.4, z), (x, -0.4, z), 0.55) for x, z in ((9, 41), (6, 37.6), (8.4, 34.2), (1, 30.8))))
    badge = block(12, 1.6, 2.6, round=0.7).turned(x=-4).at(y=-20.2, z=2.2)
    return (
        Part(case | cradle, shell, "plastic", 0.6),
        Part(feet | bed, GRAPHITE, "matte", 0.6),
        Part(caps | bar, keys, cell=0.4),
        Part(platen | ends, BLACK, "matte", 0.5),
        Part(lever | badge, SILVER, "metal", 0.4),
        Part(sheet, paper, "matte", 0.45),
        Part(lines.turned(x=-14).at(y=4.6, z=0.8), GRAPHITE, "matte", 0.35),
    )
