"""Sport, what hangs in a changing room: gloves, helmets, boots, goggles, weights, whistles and medals."""

from __future__ import annotations

import numpy as np

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    common,
    cone,
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
    star,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    GRAPHITE,
    LIME,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    Colour,
)


@toy(
    en=("a pair of boxing gloves", "boxing gloves", "boxing glove", "boxing", "boxer gloves"),
    fr=("une paire de gants de boxe", "gants de boxe", "gant de boxe", "boxe"),
    near={"en": ("mma gloves", "kickboxing gloves"), "fr": ("gants de mma", "kickboxing", "boxe thaï")},
    tall=43,
    show=(-18, 10, 0),
)
def boxing_gloves(leather: Colour = RED, cuffs: Colour = WHITE, laces: Colour = BLACK) -> Parts:
    """A pair of boxing gloves, 300 mm high in life, at 1:7, on their cuffs; thumbs meet in the middle."""

    def both(solid: Solid) -> Solid:
        return solid.turned(y=3).at(x=13.3, z=0.4).mirrored()

    mitt = join(egg(11.4, 10, 11.6).at(z=31.4), egg(9.4, 9, 9).at(x=-0.4, z=20), soft=5)
    pad = egg(9.4, 6.4, 8.4).at(x=1.4, y=-6.4, z=30)
    thumb = tube([(-6.4, -4, 16), (-10.6, -5.6, 21), (-10.8, -6.6, 26), (-9.4, -7, 30)], [3.6, 4.0, 3.9, 3.3], steps=3)
    fist = join(mitt, pad, soft=2)
    crease = tube([(-7.4, -13, 26), (1.6, -14.6, 25.4), (10, -11, 28)], 0.7)
    glove = join(carve(fist, crease, soft=1.2), thumb, soft=0.7)

    # Sew the cuff on and lace it
    cuff = lathe([(0.1, 0), (7.4, 0), (8.2, 1.4), (7.6, 8), (7.2, 14.4), (0.1, 14.4)], 0.8)
    piping = ring(7.7, 0.9).at(z=1.1) | ring(7.5, 0.9).at(z=12.6)
    spots = [(-2.6, 10.6), (2.6, 10.6), (-2.6, 7.4), (2.6, 7.4), (-2.6, 4.2), (2.6, 4.2)]
    ways = [(0, 3), (1, 2), (2, 5), (3, 4)]
    cross = [rod((spots[a][0], -7.2, spots[a][1]), (spots[b][0], -7.4, spots[b][1]), 0.75) for a, b in ways]
    return (
        Part(both(glove), leather, cell=0.6),
        Part(both(cuff), cuffs, cell=0.6),
        Part(both(piping), leather, cell=0.5),
        Part(both(union(*cross)), laces, "matte", 0.4),
    )


@toy(
    en=("a punching bag", "punchbag", "punch bag", "heavy bag", "boxing bag", "punching bags"),
    fr=("un sac de frappe", "punching-bag", "punching bag", "sac de boxe", "punching ball", "punching-ball"),
    near={"en": ("speed ball",), "fr": ("poire de boxe",)},
    tall=60,
    show=(-20, 12, 8),
)
def punching_bag(leather: Colour = RED, bands: Colour = BLACK, chains: Colour = SILVER) -> Parts:
    """Heavy bag, 120 cm long in life, at 1:32, hung by four chains from a ring."""
    bag = lathe([(0.1, 0), (9.6, 0), (11.4, 1.6), (11.8, 18), (11.4, 36), (10, 38), (0.1, 38)], 1.8)
    hoops = [lathe([(8, z), (12.3, z), (12.3, z + 3.2), (8, z + 3.2)], 0.5) for z in (2.6, 31.6)]
    seams = union(*(rod((11.9, 0, 6), (11.9, 0, 31), 0.35).turned(z=22 + 90 * i) for i in range(4)))
    badge = common(slab(star(5, 6.6, 3.1, 0.7).at(0, 18.6), 40), half(y=1), soft=0.3)
    print_ = common(badge, bag.grown(0.5), soft=0.3) - bag.grown(-1)

    # Chain it: straps up to rings, links up to the top
    straps = [block(3, 1.6, 7, 0.6).at(z=33.6, y=-11.6).turned(z=45 + 90 * i) for i in range(4)]
    links: list[Solid] = []
    for i in range(4):
        low, high = np.array([0, -11.2, 40.0]), np.array([0, -1.6, 51.4])
        way = (high - low) / 4
        lean = float(np.degrees(np.arctan2(9.6, 11.4)))
        for k in range(4):
            x, y, z = (low + way * (k + 0.5)).tolist()
            link = ring(1.5, 0.75).stretched(y=1.55).turned(y=0 if k % 2 else 90).turned(x=90 - lean)
            links.append(link.at(x, y, z).turned(z=45 + 90 * i))
    swivel = join(can(2.6, 2.6, 0.8).at(z=50.4), rod((0, 0, 52), (0, 0, 55), 1.5), ring(3.0,
        1.2).turned(x=90).at(z=55.8), soft=0.8)  # fmt: skip
    return (
        Part(carve(bag, seams, soft=0.4), leather, "matte", 0.6),
        Part(union(*hoops, *straps), bands, "matte", 0.5),
        Part(print_, WHITE, cell=0.45),
        Part(union(swivel, *links), chains, "metal", 0.4),
    )


@toy(
    en=("a kettlebell", "kettlebells", "kettle bell", "crossfit"),
    fr=("un kettlebell", "kettlebells", "poids russe", "girya", "crossfit"),
    tall=46.8,
    show=(-18, 12, 8),
    grip=(0, 0, 43),
)
def kettlebell(vinyl: Colour = TURQUOISE, iron: Colour = GRAPHITE, mark: Colour = WHITE) -> Parts:
    """Kettlebell of 12 kg, 190 mm wide in life, at 1:6.6: a ball of iron in vinyl, flat below, under its handle."""
    core = common(ball(14.6).at(z=13.2), half(z=-1), soft=2)
    loop = tube([(-6.4, 0, 22), (-10.4, 0, 30), (-12, 0, 37), (-9, 0, 42.6), (0, 0, 43.8), (9, 0, 42.6), (12, 0, 37),
        (10.4, 0, 30), (6.4, 0, 22)], [3.6, 3.0, 2.9, 2.9, 3.0, 2.9, 2.9, 3.0, 3.6], steps=4)  # fmt: skip
    whole = join(core, loop, soft=3)
    coat = common(whole.grown(0.7), can(30, 19.6), soft=1.2) - core.grown(-2)
    one = polygon([(-7, 15.4), (-3.8, 18.4), (-1.8, 18.4), (-1.8, 8.6), (-4.6, 8.6), (-4.6, 14.4), (-6, 13.4)], 0.4)
    two = polygon([(0.4, 15), (1.6, 17.8), (4.2, 18.6), (7, 17.4), (7.6, 14.6), (6.4, 12.4), (4, 10.9), (7.8, 10.9),
        (7.8, 8.6), (0.2, 8.6), (0.2, 10.6), (4.4, 13.6), (4.9, 14.9), (4.2, 16), (3.2, 16), (2.8, 14.8)],
        0.4)  # fmt: skip
    weight = common(slab(one | two, 40), half(y=1), soft=0.1)
    return (
        Part(whole, iron, "matte", 0.6),
        Part(coat, vinyl, cell=0.6),
        Part(common(weight, whole.grown(1.3), soft=0.3) - core.grown(-1), mark, cell=0.4),
    )


@toy(
    en=("a bicycle helmet", "bike helmet", "cycling helmet", "cycle helmet", "bicycle helmets", "skate helmet"),
    fr=("un casque de vélo", "casque de cycliste", "casque vélo", "casques de vélo"),
    near={"en": ("road bike helmet", "scooter helmet"), "fr": ("casque de trottinette", "casque de skate")},
    tall=34.6,
    show=(-28, 16, 4),
)
def bicycle_helmet(
    shell: Colour = RED, inside: Colour = GRAPHITE, trim: Colour = WHITE, straps: Colour = BLACK
) -> Parts:
    """Bicycle helmet, 290 mm long in life, at 1:5.4, its brow to the right; vents along it, straps below."""
    profile = smooth(
        [
            (27, 13.4),
            (25.6, 20),
            (18, 29.4),
            (4, 35.6),
            (-10, 34.8),
            (-21, 28.6),
            (-27.6, 18),
            (-26, 11),
            (-20, 9.6),
            (-10, 13.4),
            (4, 14),
            (16, 12),
        ],
        4,
    )
    plan = smooth([(27, 0), (23, 10), (12, 15.4), (-2, 17.2), (-15, 15.8), (-24, 10), (-27.6, 0), (-24, -10), (-15,
        -15.8),
        (-2, -17.2), (12, -15.4), (23, -10)], 4)  # fmt: skip
    dome = smooth([(0, 36), (8, 34.6), (14.4, 28), (17.2, 18), (17, 4), (-17, 4), (-17.2, 18), (-14.4, 28), (-8,
        34.6)], 4)  # fmt: skip
    form = common(common(slab(profile, 50), extrude(plan, 60), soft=5), side(dome, 70), soft=5)
    room = egg(22, 13.4, 19).at(z=8)
    whole = carve(form, room, soft=1.5)

    # Cut the vents through to the lining
    rows = [
        (0.0, 0.0, 6.0, ((17, 13), (-0.5, 14), (-17, 12))),
        (8.0, 6.0, 4.8, ((12.6, 14), (-4, 13), (-17.4, 8.6))),
        (14.7, 6.0, 4.5, ((6, 13), (-9, 12))),
    ]
    vents = [
        extrude(rectangle(long, wide, wide * 0.45), 60).turned(z=-turn * (1 if x > 0 else -1) * 0.8).at(x=x, y=y)
        for y, turn, wide, places in rows
        for x, long in places
    ]
    cuts = union(*vents)
    cuts = union(cuts, cuts.flipped("y")) & half(z=-1).at(z=18.4)
    outer = carve(whole, cuts - form.grown(-3.2), soft=1.0)
    lining = common(form.grown(-2.4), slab(profile.grown(-0.2), 60), soft=0.5) - room.grown(-1.2)
    rim = common(form.grown(0.4), slab(profile - profile.at(0, 2.6), 50), soft=0.4) - room

    # Buckle the straps below
    web = [
        tube([(11, -13.2, 15), (6, -12.6, 9), (0, -11, 3.4)], 1.0, steps=3),
        tube([(-15, -12.6, 13), (-8, -12.4, 8), (0, -11, 3.4)], 1.0, steps=3),
        tube([(0, -11, 3.4), (0, -7, 1.4), (0, 0, 1.0)], 1.0, steps=3),
    ]
    clip = block(4.6, 3.2, 4, 1).at(y=-11, z=1.6)
    buckle = block(4, 8, 2.4, 0.8)
    return (
        Part(outer, shell, cell=0.6),
        Part(lining, inside, "matte", 0.8),
        Part(rim, trim, cell=0.5),
        Part(union(*web, clip).mirrored("y") | buckle, straps, "matte", 0.45),
    )


@toy(
    en=("a football boot", "football boots", "soccer cleats", "cleats", "soccer boots", "soccer shoes",
    "studded boots"),
    fr=("une chaussure de foot", "chaussures de foot", "crampons", "chaussure à crampons", "chaussures à crampons",
        "chaussures de football", "crampons de foot"),
    near={"en": ("rugby boots", "golf shoes"), "fr": ("chaussures de rugby", "chaussures de golf")},
    tall=31.6,
    show=(-24, 10, 8),
)  # fmt: skip
def football_boot(upper: Colour = LIME, flash: Colour = BLACK, sole: Colour = BLACK, studs: Colour = SILVER) -> Parts:
    """Left football boot, 300 mm in life, at about 1:5.5, on its studs. The toe points to the right."""
    # Shape the upper, low under the ankle, and open it
    profile = smooth([(-23.4, 8), (-25, 13), (-23.8, 19), (-24.6, 26), (-22.4, 28.6), (-17.6, 26.6), (-11.4, 24.4),
        (-5, 26),
        (2, 24.8), (10, 20.4), (18, 16.6), (24, 13), (27, 9.6), (26, 7), (0, 6.6)], 3)  # fmt: skip
    plan = smooth(
        [
            (-25, 0),
            (-23, 6.2),
            (-16, 8.2),
            (-6, 7.6),
            (2, 8.6),
            (11, 10.2),
            (19, 9.2),
            (25, 5),
            (27.4, -0.6),
            (24, -6.4),
            (17, -9),
            (8, -8.6),
            (-2, -7.4),
            (-12, -7.6),
            (-20, -7.2),
            (-24, -4.4),
        ],
        3,
    )
    last = common(slab(profile, 40), extrude(plan, 40), soft=5)
    last = common(last, half(y=1, z=0.2).at(y=10.2, z=8), soft=3)
    last = common(last, half(y=-1, z=0.2).at(y=-9.6, z=8), soft=3)
    mouth = can(1, 30).stretched(x=8.2, y=4.4).at(x=-13.6, z=14)
    collar = tube(
        [
            (-22.2, 0, 27),
            (-20, 4.0, 25.8),
            (-14, 5.4, 23.4),
            (-7.6, 5.0, 23.8),
            (-4.4, 3, 25),
            (-4.4, -3, 25),
            (-7.6, -4.8, 23.8),
            (-14, -5.2, 23.4),
            (-20, -4.0, 25.8),
        ],
        1.6,
        closed=True,
        steps=3,
    )
    ribs = union(*(tube([(13 + i, -14, 8), (16 + 1.6 * i, -3, 30), (16 + 1.6 * i, 3, 30), (13 + i, 14, 8)], 0.5)
        for i in (0, 3.2, 6.4)))  # fmt: skip
    shell = carve(last, mouth, soft=1.6)

    # Flash and heel guard on it, tongue and laces
    def over(pattern: Solid, high: float) -> Solid:
        return common(pattern, last.grown(high), soft=0.5)

    swift = polygon([(-21, 9), (-6, 9.6), (4, 21.6), (-1, 23), (-7.4, 14.4), (-20, 12.4)], 0.8)
    swift = swift | polygon([(0, 9.4), (5, 9.2), (11, 17.8), (7.4, 19.6)], 0.6)
    wings = over(slab(swift, 44), 0.8) - extrude(rectangle(80, 9), 60)
    guard = over(slab(smooth([(-30, 7), (-18.6, 8), (-20.4, 14), (-20.6, 20), (-30, 22)], 3), 44), 0.7)
    tongue = slab(smooth([(10, 19), (3, 24), (-3, 27), (-5, 31), (-8, 30.4), (-7, 25), (-2, 20)], 3), 8, 1.4)
    rows = [tube([(x - 0.4, -4.6, z - 2.0), (x + 0.2, -2.4, z), (x + 0.2, 2.4, z), (x - 0.4, 4.6, z - 2.0)], 0.95,
        steps=3)
        for x, z in ((-1.4, 26.8), (2.4, 25.0), (6.2, 22.8), (10, 20.6))]  # fmt: skip
    bow = tube([(-1.4, 0, 27), (1.4, 4.4, 28.8), (5.2, 6.2, 26.6), (4, 3.6, 26), (-0.6, 0.3, 26.8)], 0.85, steps=3)

    # Sole plate and studs
    plate = common(slab(smooth([(-27, 5.8), (-26.4, 9.4), (-14, 9), (0, 7.6), (14, 8.2), (24, 10), (29, 10.4), (27,
        6.8),
        (16, 5), (0, 5.4), (-18, 5)], 3), 60), extrude(plan.grown(0.9), 40), soft=0.8)  # fmt: skip
    spots = [(x, y) for x, out in ((-18, 4.8), (7.4, 6), (18.6, 5)) for y in (-out, out)]
    pegs = union(*(cone(1.9, 3.3, 6.4, 0.6).at(x=x, y=y) for x, y in spots))
    return (
        Part(carve(shell, ribs - last.grown(-0.5), soft=0.3), upper, cell=0.55),
        Part(wings | guard | collar, flash, cell=0.5),
        Part(tongue, upper.mixed(BLACK, 0.25), "matte", 0.6),
        Part(union(*rows, bow.mirrored("y")), WHITE, "matte", 0.4),
        Part(plate, sole, cell=0.55),
        Part(pegs, studs, "metal", 0.5),
    )


@toy(
    en=("a pair of swimming goggles", "swimming goggles", "swim goggles", "goggles", "pool goggles"),
    fr=("une paire de lunettes de natation", "lunettes de natation", "lunettes de piscine"),
    near={"fr": ("lunettes de nage",)},
    tall=17.8,
    show=(-20, 24, -6),
)
def swimming_goggles(frame: Colour = BLUE, lens: Colour = SKY, strap: Colour = BLACK) -> Parts:
    """Swimming goggles, 16 cm wide in life, at 1:3.2, on the rims of their lenses; the strap runs behind."""
    eye = smooth([(-9.4, 1.6), (-6, 6.8), (2, 7.8), (8.6, 5), (10.4, -1), (7.4, -6), (0, -7.4), (-6.8, -5)], 4)

    def seat(solid: Solid) -> Solid:
        """Both sides: turned to follow the face."""
        return solid.turned(z=16).at(x=13.2, y=-14.4, z=8.63).mirrored()

    cup = carve(
        slab(eye.grown(1.2), 8, 2.4).at(y=1.2),
        slab(eye.grown(-1.4), 6).at(y=-4.6),
        slab(eye.grown(-1.8), 8).at(y=5),
        soft=0.8,
    )
    glass = slab(eye.grown(-0.9), 2.6, 1.2).at(y=-1.2)
    seal = slab(eye.grown(0.7) - eye.grown(-1.6), 4, 1.1).at(y=5.4)
    bridge = tube([(-4.6, -15.4, 9.4), (-2, -16.8, 9.9), (2, -16.8, 9.9), (4.6, -15.4, 9.4)], 1.6, steps=3)
    lugs = block(5.4, 3.4, 8, 1.4).turned(z=52).at(x=25, y=-8.6, z=5.4).mirrored()
    path = smooth([(26.4, -8), (26.6, 2), (20, 13.6), (8, 18), (-8, 18), (-20, 13.6), (-26.6, 2), (-26.4, -8), (-18,
        -7),
        (18, -7)], 5)  # fmt: skip
    loop = extrude(path - path.grown(-1.6), 5.2, 0.6) - block(44, 20, 30).at(y=-15, z=-5)
    return (
        Part(seat(cup) | bridge | lugs, frame, cell=0.5),
        Part(seat(glass), lens, "glass", 0.5),
        Part(seat(seal), strap, "matte", 0.5),
        Part(loop.at(z=6.8), strap, "matte", 0.5),
    )
