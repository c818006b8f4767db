"""Strings: instruments that are bowed, plucked or plugged in."""

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
    rod,
    slab,
    smooth,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import BLACK, BROWN, CARAMEL, CHOCOLATE, CREAM, RED, SAND, SILVER, WHITE, Colour


@toy(
    en=("a violin", "fiddle", "violin and bow", "violins"),
    fr=("un violon", "violons", "violon et archet"),
    near={"en": ("viola", "cello"), "fr": ("archet", "violoncelle", "alto", "contrebasse")},
    tall=58.6,
    show=(-16, 8, 14),
    grip=(0, -1, 43),
)
def violin(varnish: Colour = CARAMEL, ribs: Colour = BROWN, ebony: Colour = BLACK) -> Parts:
    """A violin with its bow behind it, 600 mm tall in life, at 1:10; stout, with four strings."""
    # Bend the ribs; the two plates stand over them, cornered at the waist
    side = [(0, 0.4), (6, 1), (10.2, 5), (10.6, 9.6), (9.2, 13), (10.2, 14.6), (6.9, 16.4), (6.1, 19.2), (6.8, 22.2),
            (9.2, 23.6), (8.2, 25.6), (9, 29), (7, 33), (3, 34.7), (0, 35)]  # fmt: skip
    figure = smooth(side + [(-x, z) for x, z in side[-2:0:-1]], 4)
    box = slab(figure.grown(-0.7), 7, 0.8)
    plates = slab(figure, 2.2, 1).at(y=-3) | slab(figure, 2, 0.9).at(y=3)
    arch = union(
        egg(7.6, 2.2, 8.4).at(y=-3.2, z=9), egg(6, 2.2, 7).at(y=-3.2, z=28), egg(3.6, 2.2, 14).at(y=-3.2, z=18)
    )
    purfling = slab(figure.grown(-0.9) - figure.grown(-1.7), 1.2).at(y=-3.75)

    # Cut the sound holes: an f on each side of the bridge
    hole = tube([(-2.6, -4.7, 22.4), (-3.4, -4.7, 23), (-3.9, -4.6, 21.6), (-4.2, -4.5, 18.4), (-5, -4.4, 15.4),
                 (-5.9, -4.3, 14), (-6.8, -4.2, 14.8)], 0.5)  # fmt: skip
    hole |= ball(0.85).at(x=-2.7, y=-4.8, z=21.9) | ball(0.9).at(x=-6.6, y=-4.3, z=15.3)

    # Carve the neck, the box of pegs and the scroll
    neck = tube([(0, -2.4, 32), (0, -3.2, 48)], 2.4, curved=False)
    heel = egg(2.8, 3.6, 3).at(y=-1, z=34.4)
    pegbox = slab(polygon([(-2.3, 46), (2.3, 46), (1.8, 54.6), (-1.8, 54.6)], 0.6), 4.2, 1.2).at(y=-2.8)
    coil = [(0, -1.2, 53), (0, -0.2, 56.2), (0, -2.8, 57.4), (0, -4.6, 55.4), (0, -3, 53.8), (0, -2.3, 55.3)]
    scroll = tube(coil, [2, 1.5, 1.3, 1.2, 1.1, 1.0]).stretched(x=1.35)
    pegs = union(
        *(rod((a * 1.4, -2.8, z), (a * 4.4, -2.8, z), 0.75) | egg(1.5, 1, 1.3).at(x=a * 5.2, y=-2.8, z=z)
          for a, z in ((-1, 48.4), (1, 49.8), (-1, 51.4), (1, 52.8)))
    )  # fmt: skip

    # Fit the fingerboard, the tailpiece, the chin rest; string it over the bridge
    board = slab(polygon([(-2.9, 22.4), (2.9, 22.4), (2.2, 47.4), (-2.2, 47.4)], 0.5), 2, 0.6).turned(x=2).at(y=-4.9)
    tail = slab(smooth([(0, 2.6), (1.7, 3.4), (2.9, 12), (0, 13), (-2.9, 12), (-1.7, 3.4)], 4), 1.8, 0.6).at(y=-6)
    tail |= rod((0, -5, 3.6), (0, -3, 0.9), 0.8) | ball(1.1).at(y=-2, z=1.2)
    rest = join(egg(4.6, 1.6, 3.6).at(x=-5.4, y=-5, z=4.4), block(2, 6, 2, round=0.6).at(x=-4, y=-2.4, z=0.4), soft=1)
    bridge = carve(slab(polygon([(-3.4, 0), (3.4, 0), (2.8, 3.6), (-2.8, 3.6)], 0.5), 3.2, 0.4),
                   slab(circle(1.2).at(0, 0.2), 6), soft=0.3).turned(x=90).at(y=-4.6, z=18)  # fmt: skip
    strings = union(
        *(tube([(1.5 * i, -6.8, 11.6), (1.6 * i, -8.5, 18), (0.95 * i, -5.5, 47.4), (0.9 * i, -4.6, 51.4)], 0.42,
               curved=False) for i in (-1.5, -0.5, 0.5, 1.5))
    )  # fmt: skip

    # Lay the bow across its back
    def crossed(solid: Solid) -> Solid:
        return solid.turned(y=38).at(y=4.6, z=21)

    stick = tube([(-1.6, 0, -27), (-0.2, 0, -8), (-0.2, 0, 10), (-2, 0, 27), (-4.2, 0, 28)], 1.0)
    hair = block(0.9, 1.8, 52, round=0.4).at(x=-4.2, z=-25)
    frog = block(4.4, 2.4, 4.6, round=0.7).at(x=-3.2, z=-26)
    return (
        Part(box | neck | heel | pegbox, ribs, cell=0.55),
        Part(plates | arch, varnish, cell=0.55),
        Part(purfling, CHOCOLATE, "matte", 0.4),
        Part(scroll, ribs, cell=0.4),
        Part(hole.mirrored(), BLACK, "matte", 0.35),
        Part(board | tail | rest | pegs, ebony, cell=0.45),
        Part(bridge, CREAM, cell=0.35),
        Part(strings, SILVER, "metal", 0.3),
        Part(crossed(stick), CHOCOLATE, cell=0.45),
        Part(crossed(hair), WHITE, "matte", 0.35),
        Part(crossed(frog), ebony, cell=0.4),
    )


@toy(
    en=("an electric guitar", "bass guitar", "electric bass", "rock guitar", "electric guitars"),
    fr=("une guitare électrique", "guitare basse", "basse électrique", "guitares électriques"),
    near={"en": ("fender", "stratocaster", "gibson", "les paul"),
          "fr": ("basse", "fender", "stratocaster", "gibson", "les paul")},
    tall=60.2,
    show=(-16, 8, 16),
    grip=(0, -1, 38),
)  # fmt: skip
def electric_guitar(body: Colour = RED, guard: Colour = WHITE, neck: Colour = SAND) -> Parts:
    """A solid guitar with two horns, one metre tall in life, neck up; stout, with four strings."""
    # Saw the body and round its rims; screw the guard on
    horned = [(0, 0.4), (8.8, 1.2), (14.8, 6.2), (14.4, 13.6), (10.6, 19.2), (11.2, 24), (14.6, 28.8), (13.2, 32.4),
              (8.8, 30.6), (5, 26.6), (0, 25.4), (-5, 27.2), (-8.6, 33), (-12.8, 37.6), (-15.6, 36), (-14, 29.2),
              (-11, 23), (-13, 17.2), (-16, 11), (-14.2, 4), (-8.2, 1)]  # fmt: skip
    wood = slab(smooth(horned, 4), 8, 2.6)
    plate = smooth([(-4, 26.6), (-7.8, 31.2), (-11.2, 33), (-11.4, 29), (-8.8, 23), (-8.4, 15), (-3, 12.4), (3.6, 11.6),
                    (8, 5.2), (12, 7.2), (11.8, 13), (8.2, 18.8), (8.6, 24.6), (11.4, 28.4), (7.8, 27.6),
                    (4.2, 25), (0, 24.6)], 4)  # fmt: skip
    shield = slab(plate, 1.6, 0.5).at(y=-4.2)

    # Screw in the pickups, the bridge with its arm, two knobs, a switch, the buttons of the strap
    coils = union(
        *(
            slab(rectangle(10, 3, 1.4).turned(t).at(0, z), 2, 0.5).at(y=-5.2)
            for z, t in ((22.8, 0), (18.6, 0), (14, 12))
        )
    )
    poles = union(*(ball(0.65).at(x=1.6 * i, y=-6.2, z=z) for i in (-1.5, -0.5, 0.5, 1.5) for z in (22.8, 18.6)))
    bridge = join(
        block(10, 2.8, 4, round=0.8).at(y=-4.8, z=7), block(8, 3.8, 1.8, round=0.6).at(y=-4.8, z=8.2), soft=0.4
    )
    arm = tube([(3.8, -5.4, 8.6), (6.2, -7.6, 9), (8, -8, 13), (9, -7.6, 18)], 0.8)
    tip = rod((8.7, -7.7, 16.6), (9, -7.6, 18.6), 1.2)
    dial = lathe([(0, 0), (2.2, 0), (1.8, 2.8), (0, 2.8)], 0.5).turned(x=90)
    knobs = union(*(dial.at(x=x, y=-4.6, z=z) for x, z in ((9.2, 12), (9.8, 7.6))))
    socket = can(1.2, 1.4, 0.4).at(z=-0.2) | rod((-12.8, 0, 36.4), (-13.6, 0, 38.6), 1)

    # Bolt on the neck; the head bears all its pegs on one side
    shaft = tube([(0, -2.8, 26), (0, -3, 48)], 2.8, curved=False)
    head = polygon([(-2.8, 46), (2.8, 46), (3.6, 49), (6.2, 50.6), (5.6, 53.2), (3.6, 53.6), (1.4, 58.6), (-1.8, 59.8),
                    (-3.6, 57.6), (-3.6, 49.4)], 0.9)  # fmt: skip
    paddle = slab(head, 3.2, 1).at(y=-2.4)
    plank = slab(polygon([(-3.3, 25), (3.3, 25), (2.9, 46.6), (-2.9, 46.6)], 0.5), 2.2, 0.5).at(y=-5.4)
    frets = union(*(rod((-2.7, -6.5, z), (2.7, -6.5, z), 0.42) for z in (27.4, 30, 32.8, 35.8, 39.2, 42.8)))
    dots = union(*(egg(0.75, 0.6, 0.75).at(y=-6.5, z=z) for z in (31.4, 34.3, 41)))
    nut = rod((-2.6, -6.4, 46.6), (2.6, -6.4, 46.6), 0.75)
    strings = union(
        *(tube([(1.6 * i, -7, 8.8), (1.25 * i, -7.3, 46.6), (0.9 * i - 0.6, -4.4, 52.4 + 1.3 * i)], 0.42, curved=False)
          for i in (-1.5, -0.5, 0.5, 1.5))
    )  # fmt: skip
    posts = union(*(can(0.9, 1.6, 0.4).turned(x=90).at(x=-1.6, y=-3.6, z=z) for z in (49.6, 52, 54.4, 56.8)))
    pegs = union(
        *(rod((-2.6, -2.2, z), (-4.8, -2.2, z), 0.7) | egg(1.3, 1.1, 1).at(x=-5.4, y=-2.2, z=z)
          for z in (49.6, 52, 54.4, 56.8))
    )  # fmt: skip
    return (
        Part(wood, body, cell=0.6),
        Part(shield, guard, cell=0.5),
        Part(coils, BLACK, cell=0.4),
        Part(poles | bridge | arm, SILVER, "metal", 0.35),
        Part(knobs | tip, BLACK, cell=0.4),
        Part(socket | posts | pegs, SILVER, "metal", 0.4),
        Part(shaft | paddle, neck, cell=0.5),
        Part(plank, CHOCOLATE, "matte", 0.45),
        Part(frets | strings, SILVER, "metal", 0.3),
        Part(dots | nut, CREAM, cell=0.3),
    )
