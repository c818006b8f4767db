"""Winds: instruments that breathe, by mouth or by bellows."""

from itertools import pairwise

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    block,
    can,
    carve,
    egg,
    join,
    lathe,
    ring,
    rod,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import BLACK, BURGUNDY, CREAM, GOLD, RED, SILVER, WHITE, Colour


@toy(
    en=("a trumpet", "trumpets", "cornet"),
    fr=("une trompette", "trompettes", "cornet à pistons"),
    near={"en": ("trombone", "bugle", "flugelhorn", "french horn", "tuba"),
          "fr": ("trombone à coulisse", "bugle", "clairon", "cor", "tuba")},
    tall=30.0,
    show=(-34, 14, 8),
    grip=(0, -3, 12),
)  # fmt: skip
def trumpet(brass: Colour = GOLD, pearls: Colour = CREAM) -> Parts:
    """A trumpet, 480 mm long in life, at 1:8: mouthpiece on the left, bell on the right, three pistons up."""
    # Bend the two tubes: from the mouthpiece round the tuning slide; from the pistons round the back to the bell
    lead = tube([(-26, -3, 16.6), (8, -3, 16.6), (13.4, -3, 14.8), (15.6, -3, 10.4), (13.4, -3, 6), (8, -3, 4.2),
                 (2, -2, 4.2)],
                [1.5, 1.8, 1.8, 1.9, 1.9, 1.9, 1.9])  # fmt: skip
    back = tube([(-3, 1, 4.2), (-12, 2, 4.2), (-17.6, 2, 6), (-19.8, 2, 10.4), (-17.6, 2, 14.8), (-12, 2, 16.6),
                 (12, 2, 16.6)],
                [1.9, 1.9, 1.9, 2, 2, 2.1, 2.4])  # fmt: skip
    flare = lathe([(2.2, 0), (2.6, 6), (3.6, 11), (5.6, 15), (8.6, 17.6), (10.6, 18.4), (10.6, 19.4), (0, 19.4)])
    throat = lathe([(0, 6), (1, 7), (2.4, 12), (4.6, 16.2), (8, 18.7), (9.6, 19.4), (9.6, 22), (0, 22)])

    def forward(solid: Solid) -> Solid:
        return solid.turned(y=90).at(x=11, y=2, z=16.6)

    horn = carve(join(back, forward(flare), soft=0.8), forward(throat), soft=0.5) | forward(ring(10.4, 0.85).at(z=18.9))
    slide = union(*(can(2.5, 2.4, 0.6).turned(y=90).at(x=7, y=-3, z=z) for z in (4.2, 16.6)))
    slide |= union(*(can(2.6, 2.4, 0.6).turned(y=90).at(x=-13, y=2, z=z) for z in (4.2, 16.6)))
    cup = lathe([(0, 0), (1.4, 0), (1.8, 4), (3.6, 5.6), (3.8, 7), (3.2, 7.6), (0, 7.6)], 0.5)
    cup = carve(cup, egg(2.4, 2.4, 2.2).at(z=7.8), soft=0.3).turned(y=-90).at(x=-23.4, y=-3, z=16.6)

    # Set the pistons: casings with caps, rods, pearls; a hook and a ring for the fingers
    place = [(-6.6, -0.5), (0, -0.5), (6.6, -0.5)]
    casings = union(*(lathe([(0, 0.4), (1.4, 0), (3.3, 1.4), (3.3, 3), (2.8, 3.2), (2.8, 19), (3.3, 19.4), (3.3, 21.4),
                             (2, 22.6), (0, 22.6)], 0.3).at(x=x, y=y) for x, y in place))  # fmt: skip
    stems = union(*(rod((x, y, 22), (x, y, 25.6 + (2 if x else 0)), 0.9) for x, y in place))
    tops = union(*(can(2.2, 1.4, 0.4).at(x=x, y=y, z=26 + (2 if x else 0)) for x, y in place))
    pearl = union(*(egg(1.6, 1.6, 0.9).at(x=x, y=y, z=27.4 + (1.7 if x else 0)) for x, y in place))
    loops = ring(1.9, 0.8).turned(x=90).at(x=12, y=-3, z=20) | tube(
        [(-10.6, -3, 17.6), (-11, -3, 21), (-13.4, -3, 21.6), (-14.4, -3, 19.8)], 0.85
    )
    side = tube(
        [(3, -3, 11), (6, -6.2, 11), (11, -6.2, 11), (12.6, -5.4, 9.6), (11, -6.2, 8.2), (6, -6.2, 8.2), (3, -3, 8.2)],
        1.1,
    )
    braces = rod((-15, -3, 16.6), (-15, 2, 16.6), 1) | rod((11.6, -3, 16.6), (11.6, 2, 16.6), 1)
    return (
        Part(horn | lead, brass, "metal", 0.5),
        Part(casings, brass, "metal", 0.45),
        Part(slide | cup | loops | side | braces, brass.mixed(SILVER, 0.55), "metal", 0.4),
        Part(stems | tops, brass, "metal", 0.4),
        Part(pearl, pearls, cell=0.35),
    )


@toy(
    en=("a flute", "transverse flute", "concert flute", "western flute"),
    fr=("une flûte", "flûte traversière", "flûte en métal"),
    near={"en": ("recorder", "piccolo", "oboe", "pan flute"),
          "fr": ("flûte à bec", "piccolo", "hautbois", "flûte de pan")},
    tall=6.7,
    show=(-10, 30, 24),
    grip=(6, 0, 4),
)  # fmt: skip
def flute(tube_: Colour = SILVER, joints: Colour = GOLD) -> Parts:
    """A concert flute, 670 mm long in life, stout at 1:11, lying: the head on the left, its row of keys up."""
    pipe = rod((-28.6, 0, 2.6), (29.4, 0, 2.6), 2.1)
    pipe = carve(pipe, egg(3, 1.3, 1.3).at(x=31.6, z=2.6), soft=0.3)
    bands = union(*(can(2.6, w, 0.5).turned(y=90).at(x=x, z=2.6) for x, w in ((-10.6, 3.4), (20.6, 2.2))))
    crown = egg(1.8, 2.4, 2.4).at(x=-28.8, z=2.6)
    lip = carve(egg(5.2, 3.8, 1.6).at(x=-20, y=-0.6, z=4.6), egg(1.7, 1.1, 3).at(x=-20, y=-0.6, z=5.6), soft=0.4)

    # Seat the keys on their posts, a rod along them
    def key(x: float, radius: float, y: float = 0) -> Solid:
        cup = lathe([(0, 0), (radius, 0), (radius, 1.1), (radius - 0.7, 1.6), (radius - 1, 1.1), (0, 1.1)], 0.3)
        return cup.at(x=x, y=y, z=5.2) | can(0.9, 3).at(x=x, y=0.6 * y, z=3.2)

    places = [-6, -1.4, 3.2, 7.8, 12.4, 17]
    row = [key(x, 2.1) for x in places]
    feet_keys = [key(23.4, 2.0), key(27.4, 1.7)]
    shaft = rod((-8, 2.4, 4.6), (19, 2.4, 4.6), 0.8) | union(*(rod((x, 2.4, 4.6), (x, 0.6, 5.8), 0.75) for x in places))
    levers = [rod((x, -1.2, 4.2), (x + 4.4, -2.9, 4.6), 0.85) for x in (-3.4, 10, 21)]
    return (
        Part(pipe, tube_, "metal", 0.45),
        Part(union(bands, crown, lip), joints, "metal", 0.4),
        Part(union(*row, *feet_keys, shaft, *levers), tube_.mixed(WHITE, 0.35), "metal", 0.35),
    )


@toy(
    en=("an accordion", "squeezebox", "piano accordion"),
    fr=("un accordéon", "accordéons", "piano à bretelles", "accordéon diatonique"),
    near={"en": ("concertina", "melodeon", "harmonica"), "fr": ("bandonéon", "concertina", "harmonica")},
    tall=33.9,
    show=(-14, 12, -6),
    grip=(-18, 0, 17),
)
def accordion(shell: Colour = RED, bellows: Colour = BURGUNDY, trim: Colour = GOLD) -> Parts:
    """A piano accordion drawn open, 450 mm wide in life, at 1:7.5: keys on the left as one sees it, buttons right."""
    # Fan the bellows between the two boxes: a fold every few degrees about a point far below
    low = 62.0

    def fanned(solid: Solid, degrees: float) -> Solid:
        return solid.at(z=low).turned(y=degrees).at(z=-low)

    folds = [(-12.5 + 25 * i / 8) for i in range(9)]
    pleats = union(*(fanned(block(2.5, 20, 34, round=1.1).at(z=2), a) for a in folds))
    valleys = union(*(fanned(block(2.6, 17, 31, round=0.8).at(z=3.5), (a + b) / 2) for a, b in pairwise(folds)))
    corners = union(
        *(
            fanned(block(1.7, 3.4, 3.4, round=0.8).at(y=a * 8.8, z=z), t)
            for t in folds
            for a in (-1, 1)
            for z in (1.7, 33)
        )
    )

    # Mould the boxes and raise their grilles
    def left(solid: Solid) -> Solid:
        return fanned(solid, -15.6)

    def right(solid: Solid) -> Solid:
        return fanned(solid, 15.6)

    box = block(9, 22, 38, round=2.6)
    wing = block(7, 10, 37, round=1.8).at(x=-6.4, y=-5, z=0.5)
    treble = left(join(box.at(x=-2), wing, soft=1.5))
    bass = right(join(box.at(x=2), block(4, 14, 32, round=1.6).at(x=6, y=-1, z=3), soft=1.5))
    grille = union(*(rod((-0.4 - w, -11, z), (-0.4 + w, -11, z), 0.8) for z, w in
                     ((7, 1), (10.4, 1.8), (13.8, 2.2), (17.2, 2.4), (20.6, 2.4), (24, 2.2), (27.4, 1.8),
                      (30.8, 1))))  # fmt: skip
    frames = left(grille) | right(ring(2.8, 0.7).turned(x=90).at(x=2.4, y=-10.9, z=30))

    # Lay the keys along one side, the buttons along the other
    whites = left(union(*(block(7.4, 3, 3.5, round=0.7).at(x=-7.2, y=-9.8, z=1.6 + 3.94 * i) for i in range(9))))
    blacks = left(
        union(*(block(4, 2.6, 1.9, round=0.6).at(x=-5.4, y=-11.2, z=4.6 + 3.94 * i) for i in (0, 1, 3, 4, 5, 7)))
    )
    dots = right(
        union(
            *(egg(1, 1.1, 1).at(x=0.9 + 3.1 * c, y=-11.2, z=6 + 3.3 * r + 1.2 * c) for c in range(2) for r in range(6))
        )
    )
    stops = left(union(*(egg(0.9, 0.9, 1.1).at(x=-0.4, y=-11, z=z) for z in (3.8, 34))))
    strap = right(tube([(8.6, 0, 4), (11.4, 0, 12), (11.6, 0, 26), (8.6, 0, 34)], 0.9).stretched(y=4))
    parts = (
        Part(pleats, bellows, "matte", 0.6),
        Part(valleys, BLACK, "matte", 0.7),
        Part(corners | frames | stops, trim, "metal", 0.4),
        Part(treble, shell, cell=0.65),
        Part(bass, shell, cell=0.65),
        Part(whites, WHITE, cell=0.5),
        Part(blacks, BLACK, cell=0.45),
        Part(dots, CREAM, cell=0.4),
        Part(strap, BLACK, "matte", 0.5),
    )
    return tuple(Part(p.solid.at(z=4.04).scaled(0.84), p.colour, p.finish, p.cell) for p in parts)
