"""Sport, what carries the sportsperson: shoes, mats and boards. Balls and weights are in sport.py."""

from __future__ import annotations

import numpy as np

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
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
    extrude,
    half,
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
)  # fmt: skip
from trottinette.geometry.outline import Flat
from trottinette.palette import (
    BLACK,
    CORAL,
    CREAM,
    GRAPHITE,
    LILAC,
    NAVY,
    PURPLE,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a running shoe", "running shoes", "trainers", "trainer", "sneaker", "sneakers", "sports shoe",
        "sports shoes", "gym shoes", "kicks"),
    fr=("une basket", "baskets", "sneakers", "sneaker", "chaussure de sport", "chaussures de sport",
        "chaussures de running",
        "chaussure de running", "chaussures de course", "baskets de running"),
    near={"en": ("nike", "adidas", "air max", "converse"), "fr": ("nike", "adidas",
        "stan smith", "converse", "air max")},
    tall=29,
    show=(-24, 18, 8),
)  # fmt: skip
def running_shoe(upper: Colour = CORAL, panels: Colour = NAVY, sole: Colour = WHITE, tread: Colour = YELLOW) -> Parts:
    """Left running shoe, 300 mm in life, at about 1:5.5. The toe points to the right."""
    # Shape the upper between its side and its plan, and open it
    side = smooth([(-23.6, 4), (-25.4, 10), (-24.2, 17), (-24.6, 23), (-22.6, 26), (-18, 24.2),
        (-11.4, 21.8), (-4.4, 23.4), (2, 22.4), (9, 18.8),
                   (16, 15.6), (22, 13.4), (26, 9.6), (26, 4)], 2)  # fmt: skip
    plan = smooth([(-25.4, 0), (-23.4, 6.4), (-16, 8.6), (-6, 8.2), (2, 9), (11, 10.8), (19, 10),
        (25, 5.6), (27, -0.6), (24, -6.8), (17, -9.6),
                   (8, -9), (-2, -7.8), (-12, -8), (-20, -7.6), (-24.2, -4.6)], 2)  # fmt: skip
    last = common(slab(side, 40), extrude(plan, 40), soft=5)
    last = common(last, half(y=1, z=0.18).at(y=10.6, z=6), soft=3)
    last = common(last, half(y=-1, z=0.18).at(y=-10.0, z=6), soft=3)
    mouth = can(1, 30).stretched(x=8.6, y=4.6).at(x=-13.4, z=11)
    shell = carve(last, mouth, soft=1.6)
    collar = tube([(-22.2, 0, 24.6), (-20.2, 4.2, 23.4), (-14, 5.7, 20.6), (-7.4, 5.3, 20.8),
        (-3.8, 3.2, 21.8), (-3.8, -3.2, 21.8), (-7.4, -5.1, 20.8),
                   (-14, -5.5, 20.6), (-20.2, -4.2, 23.4)], 1.9, closed=True, steps=3)  # fmt: skip

    # Lay panels over it: toe guard, heel counter, eyelet stay, a bolt of lightning
    def over(pattern: Solid, high: float) -> Solid:
        return common(pattern, last.grown(high), soft=0.5)

    toe = smooth([(30, 2), (15, 2), (17.6, 7), (20.4, 10.6), (22.8, 17), (32, 18)], 3)
    heel = smooth([(-30, 2), (-12.4, 2), (-14.6, 8), (-19, 12.4), (-20, 18), (-20.4, 24), (-32, 24)], 3)
    guards = over(slab(toe | heel, 44), 0.75)
    stay = over(
        slab(
            smooth(
                [
                    (-5.8, 30),
                    (-6.6, 20.6),
                    (-1, 17.2),
                    (7, 13.4),
                    (11.6, 12.4),
                    (14.6, 16),
                    (10, 22),
                    (3, 28),
                ],
                3,
            ),
            44,
        ),
        0.8,
    )
    throat = extrude(
        smooth([(-12, -2.3), (-12, 2.3), (4, 2.7), (11, 2.3), (12.6, 0), (11, -2.3), (4, -2.7)], 3), 60
    ).at(z=14)
    holes = union(
        *(rod((x, -20, z), (x, 20, z), 0.6) for x, z in ((-2.6, 20.2), (1.6, 18.2), (5.8, 16.1), (9.8, 14.4)))
    )
    bolt = over(
        slab(
            polygon([(-18.2, 13.0), (-6.4, 17.4), (-7.4, 14.3), (4.6, 14.0), (-9.8, 8.2), (-8.6, 11.6)], 0.5),
            44,
        ),
        0.9,
    )

    # Fill the mouth: lining, tongue and laces
    lining = common(can(1, 22).stretched(x=9.6, y=5.0).at(x=-13.4, z=3), last.grown(-1.0), soft=1)
    lining = carve(lining, can(1, 30).stretched(x=8.2, y=3.7).at(x=-13.4, z=9), soft=1.0)
    tongue = slab(
        smooth(
            [
                (13, 13.4),
                (7, 17.6),
                (1, 20.8),
                (-3, 24),
                (-4.8, 28.6),
                (-7.4, 27.6),
                (-6.6, 23),
                (-4, 18.4),
                (4, 13),
            ],
            3,
        ),
        7.4,
        round=1.2,
    )
    laces = [tube([(x - 0.4, -4.4, z - 2.0), (x + 0.2, -2.4, z), (x + 0.2, 2.4, z), (x - 0.4, 4.4,
        z - 2.0)], 0.95, steps=3)
             for x, z in ((-1.6, 23.7), (2.6, 22.0), (6.8, 19.8), (10.8, 17.8))]  # fmt: skip
    bow = tube(
        [(-1.4, 0, 24.2), (1.6, 4.4, 26.2), (5.6, 6.4, 24), (4.2, 3.6, 23.2), (-0.6, 0.3, 24)], 0.85, steps=3
    ).mirrored("y")
    knot = ball(1.5).at(x=-1, z=24.4)

    # Build the sole
    thick = slab(smooth([(-27, 2.2), (-27.6, 6), (-25.6, 9.4), (-14, 7.4), (0, 6.6), (14, 6.8), (22, 8.2),
        (27.6, 11.2), (29, 8), (25, 2.8), (16, 1), (0, 0.9),
                         (-20, 0.9)], 3), 60)  # fmt: skip
    base = extrude(plan.grown(1.5), 40)
    middle = common(thick, base, soft=1.6)
    groove = slab(
        polygon(
            [
                (-30, 5.2),
                (-14, 4.6),
                (4, 4.2),
                (14, 4.6),
                (30, 8.0),
                (30, 6.8),
                (14, 3.4),
                (4, 3.0),
                (-14, 3.4),
                (-30, 4.0),
            ]
        ),
        60,
    )
    middle = carve(middle, groove - base.grown(-0.8), soft=0.6)
    under = slab(
        smooth(
            [
                (-26.4, 0.6),
                (-26.6, 2.6),
                (0, 2.0),
                (16, 2.0),
                (25.6, 4.2),
                (26.6, 3.4),
                (20, 0.4),
                (8, 0),
                (-20, 0),
            ],
            3,
        ),
        60,
    )
    rubber = common(under, extrude(plan.grown(1.1), 30), soft=0.6)
    rubber = carve(rubber, *(block(1.3, 40, 1.0).at(x=x, z=-0.2) for x in np.arange(-22, 22, 4.4).tolist()), soft=0.3)
    return (
        Part(carve(shell, throat, soft=0.8), upper, "matte", 0.7),
        Part(carve(carve(stay, throat, mouth, soft=0.6), holes, soft=0.3), panels, "plastic", 0.5),
            Part(guards | collar, panels, "plastic", 0.6),
        Part(bolt, tread, "plastic", 0.45), Part(lining | tongue, upper.mixed(BLACK, 0.3), "matte", 0.5),
        Part(union(*laces, bow, knot), sole, "matte", 0.35), Part(middle, sole, "matte", 0.6),
            Part(rubber, tread, "matte", 0.7),
    )  # fmt: skip


@toy(
    en=("a yoga mat", "exercise mat", "fitness mat", "gym mat", "rolled yoga mat", "yoga"),
    fr=("un tapis de yoga", "tapis de gym", "tapis de sport", "tapis de fitness", "yoga", "tapis de pilates"),
    near={
        "en": ("pilates", "meditation mat", "camping mat"),
        "fr": ("pilates", "tapis de sol", "tapis de méditation"),
    },
    tall=30.6,
    show=(-42, 24, -8),
)
def yoga_mat(mat: Colour = PURPLE, inside: Colour = LILAC, strap: Colour = CREAM) -> Parts:
    """Mat 610 mm wide at 1:13, rolled along x; the spiral is at both ends, a carrying strap on top."""
    reach, pitch, long = 10.6, 3.3, 46.0

    def lay(outline: Outline, length: float, round: float) -> Solid:
        return extrude(outline, length, round).at(z=-length / 2).turned(x=90, z=90).at(z=12.7)

    band = lay(_spiral(reach, pitch, 1.12).turned(-112), long, 0.5)
    middle = circle(reach - pitch / 2 - 0.2).at(y=pitch / 2).turned(-112)
    roll = band | lay(middle, long - 4, 0.3)
    core = lay(middle, long - 0.9, 0.3)

    # Strap it: two belts with buckles, and a handle between them
    belt = spindle([(10, -2.2), (12.7, -2.2), (12.7, 2.2), (10, 2.2)], 0.7)
    stitch = ring(12.7, 0.35).at(z=1.2).mirrored("z")
    belt = carve(belt, stitch, soft=0.3).turned(y=90).at(z=12.7)
    buckle = (
        carve(block(5.6, 1.8, 6.6, 0.8), block(2.6, 6, 3.4, 0.6).at(z=1.6), soft=0.5)
        .at(y=-12.8, z=-3.3)
        .turned(x=-28)
        .at(z=12.7)
    )
    handle = slab(
        smooth(
            [
                (-12.4, 24.2),
                (-7, 27.4),
                (0, 28.4),
                (7, 27.4),
                (12.4, 24.2),
                (13.2, 26),
                (8, 29.4),
                (0, 30.6),
                (-8, 29.4),
                (-13.2, 26),
            ],
            4,
        ),
        4.4,
        0.8,
    )
    return (
        Part(roll, mat, "matte", 0.55), Part(core, inside, "matte", 0.7),
        Part(union(belt.at(x=-12), belt.at(x=12), handle), strap, "matte", 0.5),
        Part(buckle.at(x=-12) | buckle.at(x=12), GRAPHITE, "plastic", 0.35),
    )  # fmt: skip


def _spiral(reach: float, pitch: float, half_thick: float) -> Outline:
    """A band rolled up from half circles about two centres, its outer end at the bottom, 2.9 turns."""
    rights = [reach - pitch * k for k in range(3)]

    def distance(p: Flat) -> np.ndarray:
        x, y = p[:, 0], p[:, 1]
        d = np.full(len(p), np.inf, p.dtype)
        for r in rights:
            d = np.minimum(d, np.where(x >= 0, np.abs(np.hypot(x, y) - r), np.hypot(x, np.abs(y) - r)))
            s = r - pitch / 2
            v = y - p.dtype.type(pitch / 2)
            d = np.minimum(d, np.where(x <= 0, np.abs(np.hypot(x, v) - s), np.hypot(x, np.abs(v) - s)))
        return np.asarray(d - p.dtype.type(half_thick))

    far = reach + half_thick
    return Outline(distance, (-far, -far), (far, far), f"yoga spiral {reach} {pitch} {half_thick}")


@toy(
    en=("a skateboard", "skate", "skate board", "longboard", "skateboarding"),
    fr=("un skateboard", "skate", "planche à roulettes", "planche de skate", "skate-board", "longboard"),
    near={"en": ("penny board", "waveboard"), "fr": ("penny board", "cruiser")},
    tall=16.8,
    show=(-26, 26, 14),
)
def skateboard(deck: Colour = CORAL, wheels: Colour = YELLOW, grip: Colour = GRAPHITE) -> Parts:
    """Skateboard, 800 mm in life, at about 1:15 and wider than life, along x on its four wheels."""
    # Press the deck: both ends kicked up, rounded in plan, a groove between its plies
    top = [(-27, 17), (-22.6, 14.4), (-17, 12.6), (-9, 12.4), (9, 12.4), (17, 12.6), (22.6, 14.4), (27, 17)]

    def sheet(low: float, high: float) -> Solid:
        up = [(x, z + high) for x, z in top]
        down = [(x, z + low) for x, z in reversed(top)]
        return slab(polygon([*up, *down], 0), 30)

    plan = rectangle(54, 16.4, 8.2)
    board = common(sheet(-3.2, 0), extrude(plan, 30), soft=1.1)
    ply = sheet(-2.0, -1.5) - extrude(plan.grown(-0.5), 30)
    board = carve(board, ply, soft=0.3)
    paper = common(sheet(-1, 0.45), extrude(plan.grown(-0.9), 30), soft=0.4)
    mark = extrude(star(5, 5.6, 2.7, 0.6).turned(90), 30)
    paper = carve(paper, mark & half(z=-1).at(z=12.0), soft=0.2)
    places = [(s * 13.5 + x, y) for s in (-1, 1) for x in (-2, 2) for y in (-1.8, 1.8)]
    bolts = union(*(egg(0.8, 0.8, 0.5).at(x=x, y=y, z=12.9) for x, y in places))

    # Hang the trucks and the wheels
    axle = rod((0, -9.6, 4.4), (0, 9.6, 4.4), 1.1)
    hanger = join(
        rod((0, -5, 4.4), (0, 5, 4.4), 1.9),
        rod((0, 0, 5), (0, 0, 8.6), 2.2),
        block(8, 7, 2.0, 0.7).at(z=8),
        soft=1.6,
    )
    truck = join(hanger, axle, soft=0.6)
    nut = rod((0, -10.2, 4.4), (0, 10.2, 4.4), 0.9)
    wheel = carve(
        spindle([(3.6, -2.4), (4.4, -1.6), (4.4, 1.6), (3.6, 2.4), (2.4, 2.4), (2.2, 1.8)], 0.7),
        ring(3.0, 0.4).at(z=2.4),
        soft=0.4,
    )
    pair = wheel.turned(x=90).at(y=-8).mirrored("y").at(z=4.4)
    both = union(pair.at(x=-13.5), pair.at(x=13.5))
    return (
        Part(board, deck, cell=0.5), Part(paper, grip, "matte", 0.45), Part(bolts, SILVER, "metal", 0.3),
        Part(union(*((truck | nut).at(x=x) for x in (-13.5, 13.5))), SILVER, "metal", 0.4),
            Part(both, wheels, cell=0.45),
    )  # fmt: skip


@toy(
    en=("a roller skate", "roller skates", "roller-skate", "roller-skates", "quad skates", "roller skating"),
    fr=("un patin à roulettes", "patins à roulettes", "patins", "rollers", "roller", "patin"),
    near={"en": ("rollerblades", "inline skates")},
    tall=50,
    show=(-24, 14, 4),
)
def roller_skates(boot: Colour = WHITE, wheels: Colour = CORAL, trim: Colour = TURQUOISE) -> Parts:
    """One quad roller skate, 330 mm high in life, at 1:6.6. The toe, with its brake, points to the right."""
    # Shape the boot and open its top
    side = smooth([(-16.6, 13), (-18.4, 18), (-17, 26), (-16.2, 36), (-17, 48), (-10, 50.5), (-2.6, 48.5),
        (-2.4, 38), (1, 31),
        (9, 27.4), (16, 24.6), (20.4, 19), (20, 13), (2, 12.4)], 2)  # fmt: skip
    plan = smooth([(-18.4, 0), (-15.6, 6), (-8, 7.6), (2, 7.8), (11, 8.8), (17.4, 7), (20.6, 0),
        (17.4, -7), (11, -8.8),
        (2, -7.8), (-8, -7.6), (-15.6, -6)], 2)  # fmt: skip
    last = common(slab(side, 40), extrude(plan, 60), soft=5)
    mouth = can(1, 30).stretched(x=4.4, y=3.8).at(x=-9.2, z=40)
    shell = carve(last, mouth, soft=1.6)
    cuff = tube([(-16, 0, 47.4), (-13.6, 5, 47.8), (-8.8, 6.2, 48.4), (-4, 4.2, 47.6), (-4, -4.2, 47.6),
        (-8.8, -6.2, 48.4),
        (-13.6, -5, 47.8)], 1.7, closed=True, steps=3)  # fmt: skip

    # Lace it over a stay, guard its toe and heel
    stay = common(
        slab(
            smooth([(-6.4, 46), (-6.8, 36), (-4, 29), (3, 23.6), (10, 21.6), (14, 30), (2, 40), (1, 47)], 3),
            40,
        ),
        last.grown(0.8),
        soft=0.5,
    )
    path = [(-2.5, 45.0), (-2.4, 41.2), (-1.6, 37.2), (0.6, 33.6), (4.2, 30.9), (8.4, 29.0)]
    laces = [tube([(x - 1.6, -5.0, z - 1.0), (x + 0.2, -2.6, z), (x + 0.2, 2.6, z), (x - 1.6, 5.0,
        z - 1.0)], 0.95, steps=3)
        for x, z in path]  # fmt: skip
    bow = tube([(-1.8, 0, 45.4), (0.6, 4.6, 46.6), (3.4, 6.4, 43.4), (1.6, 3.4, 42.8), (-1.6, 0.3, 45)], 0.9, steps=3)
    ends = slab(
        smooth([(30, 8), (12, 8), (13.6, 17), (17, 21), (30, 24)], 3)
        | smooth([(-30, 8), (-10, 8), (-12.6, 18), (-30, 25)], 3),
        44,
    )
    guards = common(ends, last.grown(0.7), soft=0.5)

    # Bolt on the plate, the trucks, the wheels and the brake
    sole = extrude(plan.grown(0.9), 2.2, 0.8).at(z=11.4)
    heel = common(extrude(plan.grown(0.4), 4.4, 0.6).at(z=8.6), block(15, 40, 40).at(x=-13.4), soft=0.6)
    plate = block(34, 7, 2.4, 0.9).at(z=8.6)
    posts = union(*(rod((x, 0, 9.4), (x, 0, 6), 2.6) | rod((x, -9.6, 5.4), (x, 9.6, 5.4), 1.5) for x in (-11, 11)))
    arch = block(16, 6, 4, 1.2).at(x=3, z=8.8)
    wheel = carve(
        spindle([(4.4, -2.7), (5.4, -1.7), (5.4, 1.7), (4.4, 2.7), (2.6, 2.7), (2.3, 2.0)], 0.9),
        ring(3.6, 0.45).at(z=2.7),
        soft=0.4,
    )
    roll = union(*(wheel.turned(x=90).at(x=x, y=-8.2).mirrored("y").at(z=5.4) for x in (-11, 11)))
    nuts = union(*(rod((x, -11, 5.4), (x, 11, 5.4), 1.1) for x in (-11, 11)))
    brake = join(rod((16, 0, 10), (19.4, 0, 8.4), 1.8), rod((19, 0, 8.6), (20.4, 0, 6.6), 3.0), soft=0.8)
    return (
        Part(shell, boot, cell=0.5), Part(stay | guards | cuff, trim, cell=0.45),
            Part(union(*laces, bow.mirrored("y")), wheels, "matte", 0.4),
        Part(sole | heel | arch, GRAPHITE, "matte", 0.5), Part(plate | posts | nuts, SILVER, "metal",
            0.45), Part(roll, wheels, cell=0.4),
        Part(brake, wheels, "matte", 0.4),
    )  # fmt: skip
