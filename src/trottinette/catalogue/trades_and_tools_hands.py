"""More that is held in the hand at work: by plumbers, masons, lumberjacks, miners, cleaners, inspectors and police."""

from __future__ import annotations

import math

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    egg,
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
    BROWN,
    CARAMEL,
    GOLD,
    GRAPHITE,
    GREEN,
    NAVY,
    ORANGE,
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
    en=("some pliers", "plier", "pair of pliers", "combination pliers"),
    fr=("une pince", "pince universelle", "tenaille", "pinces", "tenailles", "pince coupante"),
    near={
        "en": ("wire cutters", "pincers", "bolt cutter"),
        "fr": ("pince multiprise", "pince à dénuder", "coupe-boulon"),
    },
    tall=58,
    show=(-14, 10, 26),
    grip=(-8, 0, 18),
)
def pliers(grips: Colour = RED, steel: Colour = SILVER) -> Parts:
    """Combination pliers, 18 cm long in life, at 1:3.1, a little open, jaws up."""
    # Forge the two jaws with their teeth, and the joint
    jaw = slab(
        smooth([(0.5, 37), (6.6, 37.4), (8.2, 42), (6.8, 50), (4.4, 57), (2.2, 57.6), (1.8, 50), (1.9, 44)], 4),
        7.4,
        1.6,
    )
    teeth = union(*(rod((1.7, -5, 47.6 + 2.1 * i), (1.7, 5, 47.6 + 2.1 * i), 0.6) for i in range(4)))
    jaws = carve(jaw, teeth, soft=0.3).mirrored()
    joint = slab(circle(7.6).at(0, 38), 7.8, 1.8)
    necks = tube([(2, 0, 36), (5, 0, 32.4), (7.4, 0, 28)], [4.0, 3.2, 2.6]).mirrored()
    bolt = can(3.6, 10, round=0.8).at(z=-5).turned(x=90).at(z=38)
    cut = rod((-2.4, -5.4, 38), (2.4, -5.4, 38), 0.7)

    # Dip the handles
    path = [(6.4, 0, 30), (9.4, 0, 24), (10.4, 0, 16), (9.2, 0, 8), (7.0, 0, 2.8)]
    handle = tube(path, [2.9, 3.3, 3.4, 3.1, 2.8])
    guard = egg(4.4, 3.6, 2.2).turned(y=30).at(7.0, 0, 28.6)
    return (
        Part(join(jaws, joint, soft=1) | necks, steel, "metal", 0.5),
        Part(carve(bolt, cut, soft=0.3), steel.mixed(BLACK, 0.25), "metal", 0.4),
        Part(join(handle, guard, soft=1).mirrored(), grips, "matte", 0.5),
    )


@toy(
    en=("a plunger", "plungers", "toilet plunger", "sink plunger", "plumber's plunger"),
    fr=("une ventouse", "ventouse de plombier", "ventouses", "débouchoir", "ventouse à wc"),
    near={"en": ("plumbing",), "fr": ("plomberie",)},
    tall=58,
    show=(-16, 12, 20),
    grip=(0, 0, 40),
)
def plunger(rubber: Colour = RED, handle: Colour = SAND) -> Parts:
    """Plumber's plunger, 45 cm tall in life, at 1:8."""
    # Mould the cup: a bell, a rolled lip, a collar
    bell = lathe([(0, 0), (15.4, 0), (16.4, 1.4), (15.6, 5), (14.6, 6.2), (14.0, 11), (9.6, 16.4), (5.2, 18), (4.4, 24),
                  (0, 24)], 1.2)  # fmt: skip
    bell = carve(bell, lathe([(0, -2), (13.4, -2), (12.2, 9), (7, 14), (0, 14.4)], 1.2), soft=0.8)
    bands = ring(15.0, 1.0).at(z=6.2) | ring(4.9, 0.9).at(z=22.6)

    # Turn the stick, a knob at its top
    stick = lathe([(0, 20), (2.9, 20), (2.6, 36), (2.7, 50), (3.7, 53.4), (3.7, 56), (2.2, 58), (0, 58)], 1.2)
    hole = rod((0, -9, 54.8), (0, 9, 54.8), 1.0)
    return (
        Part(join(bell, bands, soft=0.8), rubber, "plastic", 0.6),
        Part(carve(stick, hole, soft=0.4), handle, "plastic", 0.45),
    )


@toy(
    en=("a trowel", "bricklayer's trowel", "mason's trowel", "trowels", "brick trowel"),
    fr=("une truelle", "truelles", "truelle de maçon", "langue de chat de maçon"),
    near={"en": ("masonry", "plasterer's float"), "fr": ("maçonnerie", "taloche")},
    tall=60,
    show=(-24, 12, 30),
    grip=(0, -6, 50),
)
def trowel(handle: Colour = CARAMEL, blade: Colour = SILVER, mortar: Colour = GRAPHITE) -> Parts:
    """Bricklayer's trowel, 28 cm long in life, at 1:4.7, on its point, some mortar left on it."""
    # Cut the blade, bend its neck forward and up into the handle
    leaf = slab(polygon([(0, -2.3), (10.6, 25.6), (8, 31), (-8, 31), (-10.6, 25.6)], (1.4, 4, 4, 4, 4)), 2, 0.6)
    neck = tube([(0, -0.4, 27), (0, -1.8, 32), (0, -6, 34.4), (0, -6.6, 38), (0, -6.6, 43)], [2.6, 2.2, 1.9, 1.9, 1.9])
    steel = join(leaf, neck, soft=1.8)
    ferrule = lathe([(0, 37.6), (2.8, 37.6), (3.0, 41), (0, 41)], 0.4).at(y=-6.6)
    grasp = lathe([(0, 40), (2.8, 40), (3.8, 44), (4.1, 50), (3.6, 55), (4.2, 58), (3.0, 60), (0, 60)], 1.2).at(y=-6.6)

    # Leave a dab of mortar
    dabs = (
        egg(6.6, 2.6, 6.2).at(0, -1.2, 20.4),
        egg(4.4, 2.0, 4.6).at(0.4, -1.2, 13),
        egg(2.6, 2.4, 2.2).at(-1.6, -2.6, 21.4),
    )
    dab = join(*dabs, soft=1.4) - block(40, 10, 60).at(y=5)
    return (
        Part(steel, blade, "metal", 0.45),
        Part(ferrule, GOLD, "metal", 0.4),
        Part(grasp, handle, "plastic", 0.45),
        Part(dab, mortar.mixed(WHITE, 0.12), "matte", 0.5),
    )


@toy(
    en=("a pickaxe", "pickaxes", "pick axe", "miner's pick", "mattock"),
    fr=("une pioche", "pioches", "pioche de mineur", "piolet"),
    near={"en": ("ice axe", "mining"), "fr": ("pic de mineur",)},
    tall=58,
    show=(-14, 10, 24),
    grip=(0, 0, 16),
)
def pickaxe(handle: Colour = SAND, head: Colour = GRAPHITE, tips: Colour = SILVER) -> Parts:
    """Pickaxe, 90 cm long in life, at 1:15, both ends pointed."""
    # Turn the handle, forge the head over it
    shaft = lathe([(0, 0), (2.6, 0), (3.3, 2.4), (2.5, 8), (2.6, 34), (3.4, 48), (3.8, 57), (3.0, 58), (0, 58)], 0.8)
    arc = smooth([(-28, 38.4), (-21, 46.6), (-11, 51.6), (0, 53.4), (11, 51.6), (21, 46.6), (28, 38.4), (20, 42),
                  (10, 45.2), (0, 46), (-10, 45.2), (-20, 42)], 5)  # fmt: skip
    iron = slab(arc, 6.4, 2)
    eye = block(11, 9.4, 10, round=2.4).at(z=45)
    whole = join(iron, eye, soft=1.6)
    ends = block(20, 20, 30).at(x=-29, z=28) | block(20, 20, 30).at(x=29, z=28)
    points = iron & ends
    wrap = union(*(ring(2.7, 0.95).at(z=9 + 1.8 * i) for i in range(6)))
    return (
        Part(shaft.stretched(y=0.9), handle, "plastic", 0.5),
        Part(whole - ends, head, "matte", 0.5),
        Part(points, tips, "metal", 0.45),
        Part(wrap, RED, "matte", 0.4),
    )


@toy(
    en=("a chainsaw", "chainsaws", "chain saw", "lumberjack's chainsaw"),
    fr=("une tronçonneuse", "tronçonneuses", "scie à chaîne", "tronçonneuse de bûcheron"),
    near={"en": ("hedge trimmer", "brush cutter"), "fr": ("taille-haie", "débroussailleuse")},
    tall=25.2,
    show=(-20, 18, -8),
    grip=(24, 0, 16),
)
def chainsaw(body: Colour = ORANGE, trim: Colour = GRAPHITE, bar: Colour = SILVER) -> Parts:
    """Chainsaw, 80 cm long in life, at 1:13, its bar made wide; the bar points to the left."""

    # Mould the motor and the rear handle
    def motor_of(solid: Solid) -> Solid:
        return solid.scaled(0.8).at(x=5.8)

    motor = join(block(24, 18, 20, round=4).at(x=4), block(14, 16, 7, round=3).at(x=6, z=17), soft=2)
    loop = slab(smooth([(12, 3), (25, 2.4), (30, 5.6), (30.6, 12), (28, 17.4), (20, 20), (12, 18.6)], 4)
                - smooth([(15, 7), (24, 6.6), (26.4, 9), (25.6, 12.8), (19, 14.8), (15, 13)], 4), 8, 3)  # fmt: skip
    slots = union(*(rod((-1 + 3.6 * i, -9.6, 13), (1 + 3.6 * i, -9.6, 17.4), 0.9) for i in range(3)))
    shell = carve(motor, slots, soft=0.5)
    starter = can(5.6, 3, round=1).turned(x=90).at(x=4.6, y=-7.4, z=7.4)
    cap = can(2.8, 3, round=0.8).at(x=11, z=22.6)

    # Bend the front handle over the top
    front = tube([(2, -10.4, 4), (1, -12.2, 12), (0, -11.2, 22), (-0.6, -6, 28.6), (-0.6, 0, 29.6), (-0.6, 6, 28.6),
                  (0, 11.2, 22), (1, 11, 12), (2, 8, 7)], 1.9)  # fmt: skip

    # Set the long bar, run the chain round it, its teeth raked forwards
    blade = slab(rectangle(40, 9, 4.5).at(-9, 8.4), 2.6, 0.6)
    chain = slab(rectangle(41.6, 11.4, 5.7).at(-8.6, 8.4) - rectangle(38.4, 7.6, 3.8).at(-8.6, 8.4), 3.4, 0.6)
    tooth = slab(polygon([(-1.9, 0), (-1.9, 2.7), (1.7, 0.9), (1.7, 0)], 0.35), 3.4, 0.5)
    upper = [tooth.at(x=-23.4 + 4.2 * i, z=13.7) for i in range(6)]
    lower = [tooth.turned(y=180).at(x=-23.4 + 4.2 * i, z=3.1) for i in range(6)]
    tip = [tooth.turned(y=a).at(x=-23.6 + 5.4 * math.cos(t), z=8.4 + 5.4 * math.sin(t))
           for a, t in ((-126, math.radians(216)), (-62, math.radians(152)))]  # fmt: skip
    studs = ball(1.1).at(x=-8.6, y=-1.2, z=8.4) | ball(1.1).at(x=-16.4, y=-1.2, z=8.4)
    return (
        Part(motor_of(shell), body, "plastic", 0.6),
        Part(motor_of(loop | front), trim, "matte", 0.5),
        Part(motor_of(starter), trim, "plastic", 0.5),
        Part(motor_of(cap), RED, cell=0.45),
        Part(blade, bar, "metal", 0.45),
        Part(union(chain, studs, *upper, *lower, *tip), trim.mixed(BLACK, 0.4), "metal", 0.38),
    )


@toy(
    en=("a police badge", "sheriff's badge", "badge of a sheriff", "police badges", "detective badge", "sheriff star",
        "sheriff's star"),
    fr=("un insigne de police", "plaque de police", "étoile de shérif", "insigne de shérif", "insigne",
        "badge de police"),
    near={"en": ("police", "security badge"), "fr": ("carte de police", "badge de sécurité")},
    tall=50,
    show=(-16, 8, 0),
    grip=(0, -3, 22), face=(0.0, 22.6, 14.0, 12.0),
)  # fmt: skip
def police_badge(metal: Colour = GOLD, enamel: Colour = NAVY) -> Parts:
    """A shield of gilt brass with a star, 8 cm tall in life, at 1:1.6."""
    # Stamp the shield: a raised rim, a sunk field
    edge = [(0, 50), (6, 46.4), (13, 47), (17.6, 43.4), (16.6, 36), (19.4, 26), (17, 14), (9, 5), (0, 0)]
    outline = smooth(edge + [(-x, z) for x, z in reversed(edge[1:-1])], 4)
    shield = carve(slab(outline, 6, 2), slab(outline.grown(-2.6), 4, 0.4).at(y=-3.6), soft=0.6)
    field = slab(outline.grown(-2.4), 2.4, 0.5).at(y=-1.4)

    # Lay the medal, the star and two ribbons on it
    medal = slab(circle(11.6).at(0, 22.6), 3, 0.8).at(y=-2.4)
    rope = union(*(ball(1.15).at(x=11.4).turned(y=15 * i) for i in range(24))).at(y=-3.6, z=22.6)
    disc = slab(circle(10).at(0, 22.6), 2, 0.4).at(y=-3.6)
    sun = slab(star(5, 8.6, 3.9, 0.5).at(0, 22.4), 3, 1).at(y=-4.6)
    tips = union(*(ball(1.3).at(z=8.2).turned(y=72 * i) for i in range(5))).at(y=-4.8, z=22.4)
    ribbon = slab(rectangle(24, 5.2, 1.6).at(0, 39.4), 3, 0.8).at(y=-2.6)
    letters = union(*(block(2.4, 1.2, 2.2, round=0.4).at(x=3.9 * i, y=-4.2, z=38.3) for i in (-2, -1, 0, 1, 2)))
    drop = slab(circle(1.9).at(0, 6.6), 3, 0.8).at(y=-2.4)
    return (
        Part(shield, metal, "metal", 0.5),
        Part(field, enamel, "plastic", 0.5),
        Part(medal | rope | ribbon | drop, metal, "metal", 0.4),
        Part(disc | letters, enamel, "plastic", 0.4, role="front"),
        Part(sun | tips, metal, "metal", 0.4, role="ornament"),
    )


@toy(
    en=("a clipboard", "clipboards", "checklist", "check list", "clip board"),
    fr=("un porte-bloc", "clipboard", "bloc à pince", "planchette à pince", "checklist", "porte-blocs"),
    near={"en": ("inspection sheet",), "fr": ("liste de contrôle",)},
    tall=56,
    show=(-20, 12, 6),
    grip=(0, -2, 8),
    face=(0.0, 23.0, 28.0, 38.0),
)
def clipboard(board: Colour = BROWN, ticks: Colour = GREEN, clip: Colour = SILVER) -> Parts:
    """A4 clipboard, 32 cm tall in life, at 1:6, a list half ticked off on it."""
    # Saw the board, lay the paper
    plank = slab(rectangle(38, 52, 3).at(0, 26), 3.2, 1)
    sheet = slab(rectangle(32, 43, 0.8).at(0, 23.6), 1.6, 0.3).at(y=-1.8)
    under = slab(rectangle(32, 43, 0.8).turned(-1.6).at(0.4, 23.4), 1.6, 0.3).at(y=-1.3)

    # Write the list: boxes, ticks and lines
    rows = (36, 28.6, 21.2, 13.8)
    box = slab(rectangle(5.2, 5.2, 1) - rectangle(3.2, 3.2, 0.4), 1.4, 0.3)
    boxes = union(*(box.at(x=-10.4, y=-2.6, z=z) for z in rows))
    marks = union(
        *(
            tube([(-12, -3.4, z + 0.4), (-10.6, -3.4, z - 1.4), (-7.4, -3.4, z + 3.2)], 0.95, curved=False)
            for z in rows[:3]
        )
    )
    lines = union(*(rod((-5, -2.8, z), (x, -2.8, z), 0.75) for z, x in zip(rows, (12, 9, 12.4, 7), strict=True)))

    # Bolt on the clip: a plate, a spring roll, a lever with a hole
    plate = join(block(19, 4, 5.4, round=1.4).at(y=-3, z=45.4), block(13, 4.6, 7, round=1.8).at(y=-3, z=47.6), soft=1)
    lever = slab(polygon([(-6, 51), (6, 51), (4.4, 56), (-4.4, 56)], 1.8) - circle(1.7).at(0, 53.2), 3, 0.9).at(y=-2.6)
    roll = rod((-8.4, -4.8, 47.8), (8.4, -4.8, 47.8), 1.5)
    return (
        Part(plank, board, "plastic", 0.55),
        Part(sheet | under, WHITE, "matte", 0.5, role="front"),
        Part(boxes | lines, GRAPHITE, "matte", 0.35, role="ornament"),
        Part(marks, ticks, cell=0.35, role="ornament"),
        Part(plate | lever | roll, clip, "metal", 0.45),
    )


@toy(
    en=("a bucket", "buckets", "pail", "cleaning bucket", "mop bucket", "bucket and sponge"),
    fr=("un seau", "seaux", "seau de ménage", "seau et éponge", "seau d'eau"),
    near={"en": ("sponge", "cleaning cloth"), "fr": ("éponge",)},
    tall=50.4,
    show=(-20, 22, 0),
    grip=(0, 8, 48),
)
def bucket(pail: Colour = TURQUOISE, sponge: Colour = YELLOW, foam: Colour = WHITE) -> Parts:
    """Ten-litre cleaning bucket, 30 cm tall in life, at 1:8, full of suds, a sponge on top."""
    # Mould the pail: a foot, a rolled lip, a spout, two lugs
    wall = lathe([(0, 0), (12.6, 0), (13, 1.6), (12.6, 2.4), (16.6, 29), (18.2, 29.4), (18.4, 32), (0, 32)], 0.8)
    wall = carve(wall, lathe([(0, 24), (15.2, 24), (16.2, 40), (0, 40)], 0.6), soft=0.6)
    bands = spindle([(13, 7.4), (14.0, 7.4), (14.2, 9.4), (13, 9.4)], 0.4) | ring(16.2, 0.8).at(z=25)
    lugs = union(*(block(5, 5, 5.4, round=1.8).at(x=17.2 * s, z=25) for s in (-1, 1)))
    bail = tube([(18, 0, 28), (18.4, 3, 34), (15.6, 6.4, 42), (8.4, 8.4, 47), (0, 9, 48.6), (-8.4, 8.4, 47),
                 (-15.6, 6.4, 42), (-18.4, 3, 34), (-18, 0, 28)], 1.2)  # fmt: skip
    roll = tube([(-6, 8.7, 47.8), (0, 9, 48.4), (6, 8.7, 47.8)], 2.0)

    # Fill it with suds, one drop runs over; lay the sponge on top
    balls = ((5.4, -9, -4, 29.4), (5, -3, -9.4, 29.4), (4.6, 6.4, -9.6, 29), (5, 11, -1.6, 29), (5.6, 4.4, 8, 29.6),
             (5.2, -6, 8.4, 29.6), (3, -13.4, 3, 31), (6.4, 0, 0, 29.6), (2.2, -0.6, -14.4, 32),
             (3.2, 12.2, 6.6, 30.4))  # fmt: skip
    suds = join(can(14.8, 5).at(z=25.4), *(ball(r).at(x, y, z) for r, x, y, z in balls), soft=0.5)
    clear = ((2.4, -13, -7, 32.4), (1.7, -10, -11.4, 33.4), (1.5, 1.6, -13, 32.6), (2.2, 11.6, -8.6, 32),
             (1.6, -13.4, 0.4, 34.2), (1.5, 14, -3.4, 32.6))  # fmt: skip
    bubbles = union(*(ball(r).at(x, y, z) for r, x, y, z in clear))
    drip = join(
        ball(3.0).at(-5.6, -17.4, 31.4), ball(2.4).at(-6.4, -18, 27.6), ball(1.7).at(-5.2, -17.4, 24.4), soft=0.8
    )
    holes = ((1.2, -5, -2), (0.9, -1, 2), (1.3, 2.4, -1.6), (0.9, 5.6, 1.6), (0.8, -5.4, 2.4))
    pores = union(*(ball(r).at(x, y, 7.4) for r, x, y in holes))
    edge = union(*(ball(r).at(x, -5, z) for r, x, z in ((1.0, -4.6, 4), (0.9, 0.4, 2.8), (1.1, 4.8, 4.4))))
    bar = carve(block(17, 10, 7.4, round=2.2), pores, edge, soft=0.4).turned(x=10, y=-12, z=16).at(2.4, -3.4, 33)
    return (
        Part(wall | bands | lugs, pail, "plastic", 0.6),
        Part(bail, SILVER, "metal", 0.45),
        Part(roll, pail.mixed(BLACK, 0.35), "matte", 0.45),
        Part(suds | drip, foam, "plastic", 0.55),
        Part(bubbles, foam.mixed(SKY, 0.5), "plastic", 0.45),
        Part(bar, sponge, "matte", 0.45),
    )
