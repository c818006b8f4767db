"""Sport, of the playground and the club: hoop, skipping rope, pool, archery, ballet shoes, a stopwatch."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._folds import spindle, spun
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    block,
    can,
    carve,
    common,
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
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    BURGUNDY,
    CARAMEL,
    CREAM,
    FUCHSIA,
    GRAPHITE,
    GREEN,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SAND,
    SILVER,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


@toy(
    en=("a basketball hoop", "basketball hoops", "basketball net", "basket and backboard", "backboard"),
    fr=("un panier de basket", "paniers de basket", "panier de basketball", "panneau de basket"),
    near={"en": ("netball hoop",)},
    tall=50.2,
    show=(-26, 10, 0),
)
def basketball_hoop(
    board: Colour = WHITE, rim: Colour = RED, net: Colour = CREAM, ball_colour: Colour = ORANGE
) -> Parts:
    """Hoop, its backboard 180 cm wide in life made narrower, standing on the net; the ball is going in."""
    # Board, its two frames, and the plate that holds the rim
    panel = slab(rectangle(46, 32, 3).at(0, 34), 3, 1).at(y=11.5)
    outer = rectangle(46, 32, 3).at(0, 34)
    border = slab(outer.grown(0.3) - outer.grown(-2.2), 3.8, 0.6).at(y=11.5)
    inner = rectangle(19, 14, 1).at(0, 31)
    square = slab(inner - inner.grown(-1.7), 2.2, 0.3).at(y=10.4)
    wide, middle = 11.4, -3.4
    hoop = ring(wide, 1.3).at(y=middle, z=23)
    arm = join(block(8, 3, 6, 0.9).at(y=9.4, z=20.4), block(7, 4, 2.6, 0.8).at(y=8, z=21.8), soft=0.8)

    # Knot the net: strands that lean both ways, drawn in below
    knots = 10
    rows = ((22.6, 11.2), (16.4, 9.4), (10.4, 7.8), (5.0, 6.8), (0.9, 6.9))

    def spot(row: int, at: float) -> Vector:
        z, r = rows[row]
        turn = 2 * math.pi * (at + 0.5 * (row % 2)) / knots
        return (r * math.cos(turn), middle + r * math.sin(turn), z)

    cords = [
        rod(spot(row, at), spot(row + 1, at + lean), 0.62)
        for row in range(4)
        for at in range(knots)
        for lean in ((0, -1) if row % 2 == 0 else (0, 1))
    ]
    hem = ring(6.9, 0.8).at(y=middle, z=0.9)

    # Drop the ball
    r = 10.6
    lines = union(ring(r, 0.6), ring(r, 0.6).turned(x=90), ring(r, 0.6).turned(y=90), ring(r * 0.78,
        0.6).at(z=r * 0.63).turned(y=90),
        ring(r * 0.78, 0.6).at(z=-r * 0.63).turned(y=90))  # fmt: skip
    sphere = ball(r)

    def dropped(solid: Solid) -> Solid:
        return solid.turned(x=24, y=18).at(y=middle, z=25.2)

    return (
        Part(panel, board, cell=0.6),
        Part(union(border, square, hoop, arm), rim, cell=0.5),
        Part(union(*cords, hem), net, "matte", 0.4),
        Part(dropped(carve(sphere, lines, soft=0.5)), ball_colour, "matte", 0.5),
        Part(dropped(lines & sphere.grown(0.02)), BLACK, "matte", 0.4),
    )


@toy(
    en=("a skipping rope", "jump rope", "skipping ropes", "jumprope", "jump ropes", "skip rope"),
    fr=("une corde à sauter", "cordes à sauter", "corde à sauté"),
    tall=58.5,
    show=(-14, 10, 0),
    grip=(-16, 0, 13),
)
def jump_rope(handles: Colour = RED, rope: Colour = YELLOW, bands: Colour = WHITE) -> Parts:
    """Skipping rope with handles of 140 mm at 1:6, standing side by side; the rope rises from them in a loop."""
    grip = lathe([(0.1, 0), (1.9, 0), (2.3, 2), (2.1, 4), (2.6, 8), (2.7, 16), (3.4, 21), (3.2, 24), (0.1, 24.6)], 0.8)
    rings = union(*(ring(2.75, 0.45).at(z=z) for z in (10, 12.4, 14.8)))
    caps = spindle([(1, 17.4), (3.5, 17.4), (3.9, 20.4), (1, 20.4)], 0.5)
    foot = lathe([(0.1, -2.4), (1.7, -2.4), (2.2, 1), (0.1, 1)], 0.4)

    def both(solid: Solid) -> Solid:
        """One at each side, its rope's end up, leaning outwards below."""
        return solid.turned(y=194).at(x=13.4, z=24.0) | solid.turned(y=166).at(x=-13.4, z=24.0)

    way: list[Vector] = [(13.4, 0, 22), (12.6, -0.2, 27), (7, -0.9, 32.6), (0, -1.2, 36.4), (-9, -0.8, 40.8), (-14.6, 0,
        47), (-11, 0, 54.2), (0, 0, 57)]  # fmt: skip
    path: list[Vector] = [*way, *((-x, -y, z) for x, y, z in way[-2::-1])]
    line = tube(path, 1.5, steps=4)
    return (
        Part(both(carve(grip, rings, soft=0.4)), handles, cell=0.5),
        Part(both(caps | foot), bands, cell=0.45),
        Part(line, rope, "matte", 0.5),
    )


@toy(
    en=("a rack of pool balls", "pool balls", "billiards", "billiard balls", "snooker", "eight ball", "8 ball",
    "billiard",
        "pool cue", "snooker balls"),
    fr=("des boules de billard", "billard", "boules de billard américain", "snooker", "boule de billard",
    "boule noire"),
    near={"en": ("pool table", "billiard table"), "fr": ("table de billard", "queue de billard")},
    tall=13,
    show=(-16, 44, 0),
)  # fmt: skip
def pool_balls(rack: Colour = BROWN, eight: Colour = BLACK, ivory: Colour = WHITE) -> Parts:
    """Ten pool balls of 57 mm at 1:5.2 in their triangle, the black eight in the middle."""
    r, pitch = 5.4, 10.7
    depth = pitch * math.sqrt(3) / 2
    spots = [((i - row / 2) * pitch, (row - 1.6) * depth) for row in range(4) for i in range(row + 1)]
    inks = (YELLOW, RED, BLUE, PURPLE, eight, ORANGE, GREEN, BURGUNDY, YELLOW, BLUE)
    striped = (3, 5, 8)
    corners = [(0.0, -1.6 * depth - 12.4), (1.5 * pitch + 11.2, 1.4 * depth + 6.4), (-1.5 * pitch - 11.2,
        1.4 * depth + 6.4)]  # fmt: skip
    frame = extrude(polygon(corners, 7.4), 7, 1.4) - extrude(polygon(corners, 7.4).grown(-2.6), 30).at(z=-5)
    dish = extrude(polygon(corners, 7.4).grown(-1.4), 1.4, 0.3)
    ball_ = ball(r)
    mark = common(can(2.3, 20), ball_.grown(0.25), soft=0.2) - ball(r - 1.4)
    band = common(can(20, 5.6).at(z=-2.8), ball_.grown(0.2), soft=0.3) - ball(r - 1.2)

    def put(solid: Solid, i: int) -> Solid:
        x, y = spots[i]
        return solid.turned(x=34, z=(i * 47) % 60 - 30).at(x, y, r + 1)

    plain: dict[Colour, Solid] = {}
    for i, ink in enumerate(inks):
        solid = put(band.turned(y=90) if i in striped else ball_, i)
        plain[ink] = plain[ink] | solid if ink in plain else solid
    digits = ring(0.85, 0.42).at(y=0.82) | ring(0.7, 0.42).at(y=-0.72)
    number = digits.at(z=r + 0.3)
    return (
        Part(frame, rack, cell=0.6),
        Part(dish, GREEN, "matte", 0.8),
        *(Part(solid, ink, cell=0.6) for ink, solid in plain.items()),
        Part(union(*(put(ball_, i) for i in striped)), ivory, cell=0.6),
        Part(union(*(put(mark, i) for i in range(10))), ivory, cell=0.45),
        Part(put(number, 4), eight, cell=0.3),
    )


@toy(
    en=("a bow and arrow", "bow and arrows", "archery", "archery bow", "bow with an arrow", "longbow", "recurve bow"),
    fr=("un arc et une flèche", "tir à l'arc", "arc et flèches", "arc", "archerie", "arc et flèche"),
    near={"en": ("crossbow", "quiver"), "fr": ("arbalète", "carquois")},
    tall=60,
    show=(-14, 8, 16),
    grip=(10, 0, 30),
)
def bow_and_arrow(
    wood: Colour = CARAMEL, grip: Colour = GREEN, string: Colour = CREAM, fletching: Colour = RED
) -> Parts:
    """A recurve bow of 165 cm at 1:28, thickened, drawn a little; the arrow points to the right."""
    limb: list[Vector] = [(11.4, 0, 30), (11.6, 0, 37), (9.4, 0, 44.4), (4.2, 0, 51.6), (0.4, 0, 56), (1.0, 0, 58.6)]
    lower: list[Vector] = [(x, y, 60 - z) for x, y, z in limb]
    bow = tube(limb, [2.4, 2.3, 2.0, 1.7, 1.4, 1.3], steps=4) | tube(lower, [2.4, 2.3, 2.0, 1.7, 1.4, 1.3], steps=4)
    handle = rod((11.4, 0, 24), (11.4, 0, 34.4), 2.9)
    turns = union(*(ring(3.0, 0.4).at(x=11.4, z=z) for z in np.arange(25, 34.4, 1.9).tolist()))
    tips = ball(1.75).at(x=0.5, z=56.2) | ball(1.75).at(x=0.5, z=3.8)
    cord = rod((0.4, 0, 56.4), (-10.4, -1.6, 31), 0.6) | rod((0.4, 0, 3.6), (-10.4, -1.6, 31), 0.6)

    # Nock the arrow, along x, beside the handle
    shaft = rod((-11.6, -2.2, 31), (22, -3.4, 31), 1.0)
    head = slab(polygon([(20.4, 34), (29.4, 31), (20.4, 28), (22, 31)], 0.5), 2.6, 0.8).at(y=-3.4)
    vane = polygon([(-9.6, 31), (-5, 31), (-2.2, 31), (-5.4, 35), (-12, 35)], 0.5)
    feather = slab(vane, 1.2, 0.4)
    flipped = slab(polygon([(-9.6, 31), (-2.2, 31), (-5.4, 27), (-12, 27)], 0.5), 1.2, 0.4)
    flat = extrude(polygon([(-9.6, 0), (-2.2, 0), (-5.4, -4), (-12, -4)], 0.5), 1.2, 0.4).at(y=-2.4, z=30.4)
    nock = ball(1.5).at(x=-11.4, y=-2.0, z=31)
    return (
        Part(bow, wood, cell=0.5),
        Part(carve(handle, turns, soft=0.3), grip, "matte", 0.45),
        Part(union(tips, cord, nock), string, "matte", 0.4),
        Part(shaft, SAND, cell=0.4),
        Part(head, SILVER, "metal", 0.4),
        Part(union(feather, flipped).at(y=-2.4) | flat, fletching, "matte", 0.4),
    )


@toy(
    en=("a pair of ballet shoes", "ballet shoes", "pointe shoes", "ballet slippers", "toe shoes", "ballet shoe"),
    fr=("une paire de chaussons de danse", "chaussons de danse", "pointes de danse", "chausson de danse",
        "chaussons de ballet", "chaussons de danseuse"),
    near={"en": ("dance shoes",), "fr": ("chaussures de danse", "demi-pointes", "pointes de ballerine")},
    tall=57.3,
    show=(-16, 10, 0),
)  # fmt: skip
def ballet_shoes(satin: Colour = PINK, ribbons: Colour = PINK, lining: Colour = CREAM) -> Parts:
    """A pair of pointe shoes, 240 mm in life, at 1:6.4, on their toes; their ribbons are tied in a bow above."""
    plan = smooth([(-3, 0), (3, 0), (4.4, 4), (5.6, 11), (5.4, 20), (4.6, 30), (3.4, 36), (0, 37.6), (-3.4, 36),
        (-4.6, 30), (-5.4, 20),
        (-5.6, 11), (-4.4, 4)], 4)  # fmt: skip
    bow = smooth([(-3, 0), (3, 0), (4.2, 10), (4.4, 20), (5.4, 30), (5, 37), (0, 38.4), (-4.6, 34), (-5, 24), (-5.4,
        14), (-4.4, 5)], 4)  # fmt: skip
    last = common(slab(plan, 30), side(bow, 30), soft=4)
    mouth = egg(3.3, 9, 10.6).at(y=-5.4, z=25.4)
    shell = carve(last, mouth, soft=1.2)
    rim = egg(4.3, 9.9, 11.7).at(y=-5.4, z=25.4)
    inside = last.grown(-1.2) & rim
    edge = common(last.grown(0.45), rim - mouth, soft=0.3)
    toe = common(last.grown(0.3), half(z=1).at(z=5.4), soft=0.4) - last.grown(-1)
    pleats = union(*(rod((x, -8, 4.6), (x * 1.2, -8, 12.2), 0.4) for x in (-2.4, -0.8, 0.8, 2.4)))

    def pair(solid: Solid) -> Solid:
        return solid.turned(z=-14, y=-5).at(x=7.6) | solid.turned(z=14, y=5).at(x=-7.6)

    # Lead the ribbons up and tie them
    ways = [
        tube([(s * x, y, 29), (s * (x - 0.4), y - 0.4, 38), (s * 3, -1.4, 46), (0, -1.4, 49)], 1.1, steps=3)
        for s in (-1, 1)
        for x, y in ((12.4, -0.4), (4.4, -0.8))
    ]
    loop = tube([(0, -1.6, 49), (6, -2.4, 55), (12, -2.6, 55.6), (12.6, -2.6, 50.8), (6.4, -2.4, 48.2), (0, -1.6,
        49)], 1.25, steps=4)  # fmt: skip
    tail = tube([(0, -2.4, 49), (3.6, -4.4, 44), (7.4, -5, 39.6)], 1.2)
    knot = egg(2.4, 2.2, 2.2).at(y=-2, z=49)
    return (
        Part(pair(carve(shell, pleats - last.grown(-0.4), soft=0.3)), satin, cell=0.55),
        Part(pair(edge | toe), satin.mixed(WHITE, 0.3), cell=0.45),
        Part(pair(inside), lining, "matte", 0.6),
        Part(union(*ways, loop.mirrored(), tail.mirrored(), knot), ribbons.mixed(FUCHSIA, 0.18), "matte", 0.45),
    )


@toy(
    en=("a stopwatch", "stop watch", "chronometer", "stopwatches", "sports timer"),
    fr=("un chronomètre", "chrono", "chronomètres", "chronographe"),
    tall=52,
    show=(-20, 10, 6),
    grip=(0, 0, 10),
)
def stopwatch(case: Colour = SILVER, dial: Colour = WHITE, hand: Colour = RED, button: Colour = GRAPHITE) -> Parts:
    """Hand stopwatch, 55 mm across in life, at 1:1.4, on its rim: a crown with its ring, a button each side."""
    middle = 19.4
    shell = spindle([(17, -5), (19.4, -3.4), (19.4, 3.4), (17.6, 5), (15.6, 5)], 1.2)
    shell = carve(shell, can(15.6, 10, 0.4).at(z=2.6), soft=0.6)
    face = can(16, 4).at(z=-0.4)
    ticks = spun(block(2.6, 0.95, 1.2, 0.3).at(x=13.2, z=3.2), 60 // 5) | spun(block(1.2, 0.85, 1.2, 0.3).at(x=14,
        z=3.2), 36)  # fmt: skip
    quarters = spun(block(3.6, 1.7, 1.3, 0.4).at(x=12.6, z=3.2), 4)
    small = carve(can(4.4, 1.2, 0.2).at(y=-5.6, z=3.1), can(3.4, 5).at(y=-5.6, z=2), soft=0.2)
    pointer = extrude(polygon([(-1.1, -4.6), (1.1, -4.6), (0.5, 12.4), (-0.5, 12.4)], 0.3), 1.2,
        0.3).turned(z=-52).at(z=4.2)  # fmt: skip
    needle = polygon([(-0.5, 0), (0.5, 0), (0.42, 3.2), (-0.42, 3.2)], 0.1)
    tiny = extrude(needle, 1.2, 0.2).turned(z=40).at(y=-5.6, z=3.2)
    hub = can(1.8, 2.2, 0.6).at(z=3.6)

    def facing(solid: Solid) -> Solid:
        return solid.turned(x=90).at(z=middle)

    def out(turn: float) -> Solid:
        """A button on the rim, `turn` degrees from the top."""
        return join(can(1.7, 5).at(z=17.6), can(3, 3.4, 0.9).at(z=20.6), soft=0.6).turned(y=turn).at(z=middle)

    crown = carve(can(4, 5.4, 0.8), rod((4.2, 0, 1), (4.2, 0, 4.4), 0.5).around(14), soft=0.3).at(z=41)
    stem = join(can(2.2, 6).at(z=37.4), can(3.2, 1.6, 0.5).at(z=38.4), soft=0.6)
    bail = ring(6.4, 1.2).turned(x=90).at(z=45)
    return (
        Part(facing(shell) | bail | stem, case, "metal", 0.5),
        Part(facing(face), dial, cell=0.7),
        Part(facing(union(ticks, quarters, small)), button, cell=0.35),
        Part(facing(union(pointer, hub, tiny)), hand, cell=0.32),
        Part(union(out(42), out(-42), crown), button, cell=0.45),
    )
