"""Screens one looks at. A picture is made of raised flats, each in its own colour."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat, heart, within
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    can,
    carve,
    circle,
    cone,
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
)
from trottinette.palette import (
    BLACK,
    BLUE,
    CORAL,
    CREAM,
    GRAPHITE,
    GREEN,
    MINT,
    ORANGE,
    SILVER,
    SKY,
    TEAL,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=(
        "a smartphone",
        "phone",
        "mobile phone",
        "cell phone",
        "cellphone",
        "mobile",
        "telephone",
        "smart phone",
    ),
    fr=("un smartphone", "téléphone", "téléphone portable", "portable", "mobile", "tél", "téléphone mobile"),
    near={
        "en": ("iphone", "android phone", "galaxy", "pixel"),
        "fr": ("iphone", "android", "galaxy", "galaxy s"),
    },
    tall=50,
    show=(-24, 8, -6),
    grip=(0, 0, 16),
    face=(0.0, 22.5, 19.0, 36.0),
)
def smartphone(shell: Colour = CORAL, picture: Colour = SKY) -> Parts:
    """Large phone, 160 mm tall in life; the screen faces the front, three lenses the back."""
    # Mould the frame, its keys on the sides, the port below
    body = flat(board(0, 25, 27, 50, 6), -3.2, 6.4, 2.2)
    seam = flat(board(0, 25, 30, 53, 6), -0.4, 0.8, 0) - flat(board(0, 25, 26, 49, 5.4), -0.4, 0.8, 0)
    port = rod((-2, 0.2, -0.4), (2, 0.2, -0.4), 1.2)
    body = carve(body, flat(board(0, 25, 23.8, 46.8, 4.6), -4.8, 3.2, 0.2), seam, port, soft=0.4)
    keys = (
        rod((13.4, 0.2, 31), (13.4, 0.2, 37), 1.1)
        | rod((-13.4, 0.2, 34), (-13.4, 0.2, 37), 1.1)
        | rod((-13.4, 0.2, 28.4), (-13.4, 0.2, 31.4), 1.1)
    )

    # Light the screen: a wallpaper, a clock, twelve icons, a bar below
    glass = flat(board(0, 25, 24, 47, 4.7), -2.6, 1.6)
    wall = flat(board(0, 25, 21.6, 44.4, 3.7), -3.0)
    pill = flat(board(0, 43.9, 7, 2.4, 1.2), -3.6)
    spots = [(x, z) for z in (29.6, 23.2, 16.8) for x in (-6.8, 0.0, 6.8)] + [(x, 8.0) for x in (-6.8, 0.0, 6.8)]
    icon = [flat(board(x, z, 5, 5, 1.5), -3.7) for x, z in spots]
    bar = flat(board(0, 8, 20.2, 7.2, 2.2), -3.3)
    clock = [flat(board(x, 37.2, 1.1, 5.4, 0.5), -3.6) for x in (-6, -4.2, -1.8, 1.8, 3.9, 5.1, 7.2)]
    clock += [
        flat(board(x, z, 3.2, 1.1, 0.5), -3.6)
        for x, z in ((-3, 39.3), (-3, 35.1), (2.9, 39.3), (2.9, 35.1), (6.1, 39.3), (6.1, 37.2), (6.1, 35.1))
    ]
    colon = [flat(circle(0.62).at(0, z), -3.6) for z in (36, 38.4)]

    # Raise what is drawn on the icons, and the lenses behind
    love = flat(heart(3).at(*spots[0]), -4.2, 1)
    note = flat(board(spots[4][0], spots[4][1], 3, 2.2, 0.9), -4.2, 1)
    sun = flat(circle(1.3).at(*spots[8]), -4.2, 1)
    play = flat(polygon([(5.9, 21.7), (8.6, 23.2), (5.9, 24.7)], 0.3), -4.2, 1)
    dot = flat(circle(1.4).at(*spots[2]), -4.2, 1) | flat(circle(1.2).at(*spots[7]), -4.2, 1)
    bolt = flat(polygon([(-8.4, 21.8), (-7, 24.6), (-5.2, 21.8)], 0.4), -4.2, 1)
    hump = flat(board(5.4, 40.6, 12.4, 14, 4), 2.6, 1.8, 0.8)
    lens = can(2.5, 2.2, round=0.6).turned(x=-90)
    eyes = [lens.at(x=x, y=3.6, z=z) for x, z in ((7.7, 43.6), (7.7, 37.4), (2.6, 40.5))]
    rest: Solid = union(icon[2], icon[7], *clock, *colon, love, note, play, bolt)
    return (
        Part(body | keys | hump, shell, cell=0.5),
        Part(glass, BLACK, "glass", 0.6),
        Part(pill, BLACK, "glass"),
        Part(wall, picture, cell=0.5, role="front"),
        Part(bar, picture.mixed(WHITE, 0.55), cell=0.4, role="ornament"),
        Part(rest | sun, WHITE, cell=0.28, role="ornament"),
        Part(union(icon[0], icon[5], icon[10], dot), CORAL, cell=0.3, role="ornament"),
        Part(union(icon[1], icon[8], icon[9]), YELLOW, cell=0.3, role="ornament"),
        Part(union(icon[3], icon[11]), MINT, cell=0.3, role="ornament"),
        Part(union(icon[4], icon[6]), TURQUOISE, cell=0.3, role="ornament"),
        Part(union(*eyes), BLACK, "glass", 0.3),
    )


@toy(
    en=("a tablet", "tablet computer", "drawing tablet", "graphics tablet", "digital tablet", "touch tablet"),
    fr=("une tablette", "tablette tactile", "tablette graphique", "tablette numérique"),
    near={"en": ("ipad",), "fr": ("ipad",)},
    tall=42.7,
    show=(-20, 16, 0),
    grip=(-24, 0, 19),
    face=(3.0, 19.0, 33.0, 26.0),
)
def tablet(shell: Colour = SILVER, picture: Colour = SKY, pen: Colour = WHITE) -> Parts:
    """An 11-inch tablet held level, 250 mm wide in life, its pen at work on a drawing of hills and sun."""
    # Mould the frame
    body = carve(
        flat(board(0, 19, 52, 38, 5), -2.6, 5.2, 1.8),
        flat(board(0, 19, 48.4, 34.4, 3.4), -4.4, 3.2, 0.2),
        soft=0.4,
    )
    keys = rod((-19, 0, 37.2), (-15, 0, 37.2), 1.1) | rod((-12, 0, 37.2), (-9, 0, 37.2), 1.1)
    glass = flat(board(0, 19, 48.8, 34.8, 3.5), -2.0, 1.6)
    eye = can(2.2, 2, round=0.6).turned(x=-90).at(x=21, y=2, z=33.4)

    # Draw on the screen: sky, sun, hills, a path of paint, and colours to choose along its left
    frame = board(3, 19, 37.4, 29.6, 2)
    wall = flat(frame, -2.4)
    sheet = flat(board(-19.6, 19, 5, 29.6, 1.6), -2.4)
    sun = circle(4).at(5.4, 27.4)
    far = smooth(
        [
            (-15.7, 2),
            (-15.7, 14),
            (-11, 20),
            (-6.6, 24.6),
            (-2.6, 20.6),
            (1, 17.8),
            (5.6, 21.6),
            (10, 17),
            (16, 13),
            (21.7, 11),
            (21.7, 2),
        ],
        5,
    )
    near = smooth([(-15.7, 2), (-15.7, 9.6), (-9, 11.6), (-1, 9.2), (7, 7), (14, 8.2), (21.7, 10.4), (21.7, 2)], 5)
    snow = polygon([(-10, 21.2), (-6.6, 24.8), (-3.2, 21.2), (-4.8, 20.2), (-6.4, 21.6), (-8.2, 20)], 0.5)
    inks = [flat(circle(1.5).at(-19.6, 29.8 - 5.4 * i), -2.9) for i in range(5)]
    stroke = tube([(2, -2.8, 16), (1, -2.8, 18.6), (-2.4, -2.8, 18.8), (-3.6, -2.8, 15), (1.6, -2.8, 8.8),
        (6.4, -2.8, 13), (6.6, -2.8, 18.4)], 1.05, steps=4)  # fmt: skip

    # Lay the pen across the corner, its point on the stroke
    def held(solid: Solid) -> Solid:
        return solid.scaled(1.25).turned(x=24, y=42).at(x=6.6, y=-4.0, z=19)

    barrel = lathe([(0, 4.6), (2.3, 4.8), (2.3, 26), (0, 26)], 0.8)
    point = cone(0.7, 2.2, 5.4, round=0.4)
    collar = can(2.5, 1.8, round=0.5).at(z=21.4)
    return (
        Part(body | keys, shell, "metal", 0.6),
        Part(glass, BLACK, "glass"),
        Part(eye, BLACK, "glass"),
        Part(wall, picture, role="front"),
        Part(flat(sun, -2.9, 1.4), YELLOW, cell=0.4, role="ornament"),
        Part(flat(within(far, frame), -2.8, 1.4), TEAL, cell=0.5, role="ornament"),
        Part(flat(within(near, frame), -3.2, 1.8), GREEN, cell=0.5, role="ornament"),
        Part(flat(snow, -3.2, 1.4), WHITE, cell=0.3, role="ornament"),
        Part(sheet, CREAM, cell=0.5),
        Part(stroke | inks[0], CORAL, cell=0.35, role="ornament"),
        Part(inks[1], YELLOW),
        Part(inks[2], TURQUOISE),
        Part(inks[3], BLUE),
        Part(inks[4], GRAPHITE),
        Part(held(barrel), pen, cell=0.45, role="ornament"),
        Part(held(point), GRAPHITE, cell=0.35, role="ornament"),
        Part(held(collar), CORAL, cell=0.35, role="ornament"),
    )


@toy(
    en=("a television", "tv", "tv set", "telly", "television set", "retro tv"),
    fr=(
        "une télévision",
        "télé",
        "tv",
        "téléviseur",
        "télévision rétro",
        "poste de télé",
        "poste de télévision",
    ),
    near={"en": ("flat screen", "computer monitor", "screen"), "fr": ("écran plat", "écran", "netflix")},
    tall=52,
    show=(-24, 12, 0),
    face=(-5.4, 22.0, 17.0, 12.0),
)
def television(cabinet: Colour = ORANGE, picture: Colour = SKY, trim: Colour = CREAM) -> Parts:
    """A set of the sixties, 600 mm wide in life, with two aerials and splayed legs; it faces the front."""
    # Mould the cabinet, its back, its feet
    cabinet_outline = board(0, 22, 48, 30, 7)
    box = carve(flat(cabinet_outline, -10, 18, 2.6), flat(board(0, 22, 43.4, 25.4, 5), -13, 4.2, 0.2), soft=0.6)
    hull = join(box, flat(board(0, 22, 34, 20, 7), 0, 13, 5), soft=2)
    slots = [rod((-9, 13, z), (9, 13, z), 0.8) for z in (17, 20, 23, 26)]
    legs = union(*(rod((s * 15, y * 0.4, 9), (s * 18.6, y, 1.5), 2.4, 1.5) for s in (-1, 1) for y in (-7.5, 7.5)))

    # Set the face: a panel, the curved tube in its frame, knobs and a grille
    panel = flat(board(0, 22, 44, 26, 5.2), -9.4, 2)
    frame = carve(
        flat(board(-5.4, 22, 30.4, 22.6, 6), -11.2, 3, 1),
        flat(board(-5.4, 22, 25.8, 18, 4.6), -13, 3, 0.2),
        soft=0.5,
    )
    bulge = ball(60).at(x=-5.4, y=49, z=22)
    tubeglass = flat(board(-5.4, 22, 26.2, 18.4, 4.8), -14, 8) & bulge
    view = board(-5.4, 22, 25.2, 17.4, 4.4)

    def screen(shape: Outline, up: float) -> Solid:
        return slab(within(shape, view), 6).at(y=-10.6) & bulge.grown(up)

    hills = smooth(
        [(-22, 8), (-22, 17), (-16, 20), (-11, 17.6), (-5, 16.4), (1, 19.6), (5, 20.4), (12, 17), (12, 8)], 5
    )
    rays = union(*(slab(rectangle(1.2, 4, 0.5).at(0, 6.4).turned(a), 6) for a in range(-80, 81, 40))).at(
        x=-3, y=-10.6, z=21
    ) & bulge.grown(0.5)
    sun = screen(circle(3.7).at(-3, 21), 0.5)
    cloud = screen(circle(2).at(-13.4, 26) | circle(1.6).at(-15.6, 25.4) | circle(1.5).at(-11.2, 25.5), 0.5)
    dials = [_dial(3.7).turned(x=90).at(x=16, y=-9, z=z) for z in (29.4, 20.8)]
    pointers = [
        rod((16, -12.8, z), (16 + dx, -12.8, z + dz), 0.7) for z, dx, dz in ((29.4, 1.6, 1.6), (20.8, -0.6, 2.2))
    ]
    bars = union(*(rod((13, -9.4, z), (19, -9.4, z), 0.75) for z in (16, 13.8, 11.8)))

    # Raise the aerials from their saucer
    saucer = egg(6, 5, 3.4).at(z=36.8)
    aerial = union(*(rod((s * 2, 0, 38.4), (s * 14, 0, 50), 0.9) | ball(2).at(x=s * 14, z=50) for s in (-1, 1)))
    return (
        Part(carve(hull, *slots, soft=0.5), cabinet, cell=0.6),
        Part(legs, trim),
        Part(panel, trim),
        Part(frame, GRAPHITE, cell=0.5),
        Part(tubeglass, picture, "glass", role="front"),
        Part(screen(hills, 0.7), GREEN, cell=0.4, role="ornament"),
        Part(sun | rays, YELLOW, cell=0.35, role="ornament"),
        Part(cloud, WHITE, cell=0.3, role="ornament"),
        Part(union(*dials), cabinet, cell=0.35),
        Part(union(*pointers, bars), GRAPHITE, cell=0.3),
        Part(saucer, GRAPHITE, cell=0.4),
        Part(aerial, SILVER, "metal", 0.4),
    )


def _dial(radius: float) -> Solid:
    """A ribbed knob standing on z = 0, 3.8 mm high."""
    ribs = union(*(rod((radius + 0.1, 0, 0.8), (radius + 0.1, 0, 5), 0.5).turned(z=24 * i) for i in range(15)))
    return carve(can(radius, 3.8, round=0.8), ribs, soft=0.3)
