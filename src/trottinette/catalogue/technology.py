"""Technology: things that reckon, for work and for play. The picture of a screen is made of raised flats."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat, heart
from trottinette.geometry import (
    Outline,
    Solid,
    block,
    can,
    carve,
    circle,
    egg,
    emboss,
    extrude,
    join,
    lathe,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    CORAL,
    CREAM,
    GRAPHITE,
    GREEN,
    LIME,
    MINT,
    NAVY,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=(
        "a laptop",
        "laptop computer",
        "notebook computer",
        "computer",
        "portable computer",
        "pc",
        "my laptop",
    ),
    fr=("un ordinateur portable", "ordi portable", "ordi", "ordinateur", "pc portable", "pc", "laptop"),
    near={
        "en": ("macbook", "chromebook", "thinkpad"),
        "fr": ("macbook", "chromebook", "mac"),
    },
    tall=37.2,
    show=(-24, 28, 0),
    grip=(0, -15, 3),
    face=(0.0, 21.8, 38.0, 21.0),
)
def laptop(shell: Colour = SILVER, picture: Colour = SKY, keys: Colour = GRAPHITE) -> Parts:
    """A 13-inch laptop, 300 mm wide in life, open; the keys face up, the screen faces the front."""
    # Mould the base: a well for the keys, a pad, a notch to open it by, four feet
    base = block(52, 34, 4.4, round=1.9).at(z=0.6)
    well = block(46, 16.6, 2, round=0.9).at(y=3.4, z=4.2)
    pad = block(17, 8.6, 2, round=0.9)
    notch = rod((-5, -17.4, 5.2), (5, -17.4, 5.2), 1.3)
    base = carve(base, well, pad.at(y=-10.6, z=4.3), notch, soft=0.5)
    feet = can(2, 1.4, round=0.5).at(x=20, y=12) | can(2, 1.4, round=0.5).at(x=20, y=-12)
    hinge = rod((-15, 15.2, 5), (15, 15.2, 5), 1.9)

    # Set the keys, four rows of nine, the space bar in the nearest
    caps = [
        block(4.1, 3.2, 2.4, round=0.7).at(x=-19.8 + 4.95 * i, y=9.1 - 3.9 * row, z=3.6)
        for row in range(4)
        for i in range(9)
        if row < 3 or i not in (3, 4, 5)
    ]
    caps.append(block(14, 3.2, 2.4, round=0.7).at(y=-2.6, z=3.6))
    touch = block(15.8, 7.4, 1.6, round=0.6).at(y=-10.6, z=3.2)

    # Build the screen upright on z = 0, then lean it back on its hinge
    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=-13).at(y=15, z=4.8)

    lid = carve(
        flat(board(0, 16.6, 52, 33.2, 3.4), -1.6, 3.2, 1.3),
        flat(board(0, 17, 47.6, 28.6, 1.8), -3.1, 2.9, 0.2),
        soft=0.4,
    )
    badge = slab(heart(6.5).at(0, 17.5), 1.8, 0.6).at(y=1.5)
    glass = flat(board(0, 17, 48, 29, 1.8), -1.0, 1.4)
    wall = flat(board(0, 17.2, 43.6, 24.6, 1.2), -1.5)
    window = flat(board(-4.6, 18.6, 28, 16.6, 1.3), -2.0)
    top = flat(board(-4.6, 25.4, 28, 4, 1.3), -2.4)
    lines = [flat(board(x, z, w, 1.5, 0.7), -2.4) for x, z, w in ((-12, 20.6, 9), (-12.6, 17.6, 7.8), (-12, 14.6, 9))]
    bars = [
        flat(polygon([(x - 1.2, 12.4), (x + 1.2, 12.4), (x + 1.2, z), (x - 1.2, z)], 0.4), -2.4)
        for x, z in ((-1.6, 16), (1.8, 18.6), (5.2, 21.4))
    ]
    dock = [flat(board(-8 + 5.3 * i, 7.8, 3.6, 2.8, 1), -2.0) for i in range(4)]
    tile = flat(board(15.8, 22.4, 8, 9.4, 1.3), -2.0)
    love = flat(heart(4.6).at(15.8, 22.4), -2.4)
    return (
        Part(base | hinge | leaned(lid), shell, "metal", 0.65),
        Part(feet.mirrored(), keys, "matte"),
        Part(union(*caps), keys, "plastic", 0.45),
        Part(touch, shell.mixed(WHITE, 0.4), cell=0.4),
        Part(leaned(glass), BLACK, "glass"),
        Part(leaned(wall), picture, role="front"),
        Part(leaned(window), WHITE, cell=0.5, role="ornament"),
        Part(leaned(union(top, love, dock[0], bars[2])), CORAL, cell=0.3, role="ornament"),
        Part(leaned(union(tile, dock[1], bars[1])), YELLOW, cell=0.3, role="ornament"),
        Part(leaned(union(*lines, dock[2])), keys, cell=0.3, role="ornament"),
        Part(leaned(union(bars[0], dock[3])), TURQUOISE, cell=0.3, role="ornament"),
        Part(leaned(badge), WHITE, cell=0.4),
    )


@toy(
    en=("a calculator", "pocket calculator", "desk calculator", "calculating machine"),
    fr=("une calculatrice", "calculette", "calculatrice de poche", "machine à calculer"),
    near={"en": ("abacus",), "fr": ("boulier",)},
    tall=10.2,
    show=(-16, 60, -10),
    grip=(0, -22, 4),
)
def calculator(body: Colour = MINT, keys: Colour = WHITE, accent: Colour = CORAL) -> Parts:
    """A pocket calculator, 130 mm long in life, lying on its back, the display behind the keys."""
    # Mould the case: a tray for the keys, a hood for the display
    case = join(block(36, 48, 6.4, round=2.6), block(35.4, 15.4, 8.6, round=2.6).at(y=16, z=1), soft=1.5)
    case = carve(
        case,
        block(31.4, 29, 4, round=1).at(y=-7.4, z=5),
        block(29.6, 7.6, 4, round=0.8).at(y=14.4, z=7.8),
        soft=0.6,
    )
    panel = block(31, 28.6, 2.4, round=0.6).at(y=-7.4, z=3.4)
    window = block(29.8, 7.8, 2, round=0.6).at(y=14.4, z=6.6)
    cells = union(*(block(4.6, 2.6, 1.6, round=0.4).at(x=x, y=21, z=8.6) for x in (-10.6, -5.6, -0.6, 4.4)))

    # Set twenty keys: figures, operations at the right, one to clear, one tall key for the answer
    def key(column: int, row: int, deep: float = 4.8) -> Solid:
        return block(6.4, deep, 4.4, round=1.2).at(x=(column - 1.5) * 7.5, y=4.2 - 5.8 * row, z=4.4)

    figures = union(*(key(column, row) for row in range(1, 5) for column in range(3)))
    clear = key(0, 0)
    others = union(key(1, 0), key(2, 0), *(key(3, row) for row in range(3)))
    answer = key(3, 3, 10.6).at(y=-2.9)

    # Raise a sign on each, and a sum on the display
    def sign(outline: Outline, column: int, row: float) -> Solid:
        return extrude(outline, 1.4, round=0.3).at(x=(column - 1.5) * 7.5, y=4.2 - 5.8 * row, z=7.8)

    dash = rectangle(3.2, 0.95, 0.4)
    plus, times = dash | dash.turned(90), dash.turned(45) | dash.turned(-45)
    divide = dash | circle(0.6).at(0, 1.5) | circle(0.6).at(0, -1.5)
    equals = dash.at(0, 0.9) | dash.at(0, -0.9)
    white = union(
        sign(divide, 3, 0),
        sign(times, 3, 1),
        sign(plus, 3, 2),
        sign(equals, 3, 3.5),
        sign(circle(1.3) - circle(0.5), 0, 0),
        sign(dash, 2, 0),
        sign(circle(0.6).at(-1, 1) | circle(0.6).at(1, -1) | rectangle(0.9, 3, 0.4).turned(-40), 1, 0),
    )
    dots = [circle(0.75).at(x, y) for x, y in ((0, 0), (-1.2, -0.8), (1.2, 0.8))]
    black = union(
        *(sign(_digit("7894561230"[i], 2.1), i % 3, 1 + i // 3) for i in range(9)),
        sign(_digit("0", 2.1), 0, 4),
        sign(dots[0], 1, 4),
        sign((plus.at(0, 0.7) | dash.at(0, -1.7)), 2, 4),
    )
    total = union(
        *(
            extrude(_digit(n, 3.2), 1.2, round=0.3).at(x=x, y=14.4, z=8)
            for n, x in (("2", -1), ("0", 3.4), ("2", 7.8), ("6", 12.2))
        )
    )
    return (
        Part(case, body, cell=0.6),
        Part(panel, body.mixed(BLACK, 0.3), "matte"),
        Part(window, LIME.mixed(CREAM, 0.65), cell=0.5),
        Part(cells, NAVY, "glass", 0.35),
        Part(figures, keys, cell=0.45),
        Part(others, GRAPHITE, cell=0.45),
        Part(answer | clear, accent, cell=0.45),
        Part(white, WHITE, cell=0.28),
        Part(black | total, GRAPHITE, cell=0.28),
    )


_SEGMENTS = {
    "0": "abcdef",
    "1": "bc",
    "2": "abdeg",
    "3": "abcdg",
    "4": "bcfg",
    "5": "acdfg",
    "6": "acdefg",
    "7": "abc",
    "8": "abcdefg",
    "9": "abcdfg",
}


def _digit(figure: str, wide: float) -> Outline:
    """A figure of seven bars, `wide` mm across and 1.6 times as tall, centred."""
    half_wide, half_tall, thick = wide / 2 - 0.4, wide * 0.8 - 0.4, 0.85
    across, down = rectangle(2 * half_wide + thick, thick, 0.4), rectangle(thick, half_tall + thick, 0.4)
    bars = {
        "a": across.at(0, half_tall),
        "g": across,
        "d": across.at(0, -half_tall),
        "b": down.at(half_wide, half_tall / 2),
        "c": down.at(half_wide, -half_tall / 2),
        "e": down.at(-half_wide, -half_tall / 2),
        "f": down.at(-half_wide, half_tall / 2),
    }
    shape, *rest = (bars[letter] for letter in _SEGMENTS[figure])
    for bar in rest:
        shape = shape | bar
    return shape


@toy(
    en=(
        "a game controller",
        "gamepad",
        "video game controller",
        "controller",
        "joypad",
        "joystick",
        "game pad",
    ),
    fr=("une manette de jeu", "manette", "manette de jeux vidéo", "manette de console", "joystick", "joypad"),
    near={
        "en": ("playstation", "xbox", "nintendo switch", "console", "video games"),
        "fr": ("playstation", "xbox", "switch", "console", "jeux vidéo", "jeu vidéo"),
    },
    tall=17.1,
    show=(-12, 62, -8),
    grip=(-18, -12, 7),
)
def game_controller(shell: Colour = WHITE, dark: Colour = GRAPHITE) -> Parts:
    """A gamepad, 155 mm wide in life, lying on its back: buttons up, the player's hands at the front."""
    # Mould the shell: a body, two horns that droop, a seam all round, shallow wells for sticks and cross
    face = smooth(
        [
            (0, 10.6),
            (9, 11.2),
            (17, 12.4),
            (23.6, 10.4),
            (26, 0),
            (26.4, -9),
            (24.6, -15.6),
            (20.4, -17),
            (15.8, -13.4),
            (11.4, -9.4),
            (4, -8.6),
            (-4, -8.6),
            (-11.4, -9.4),
            (-15.8, -13.4),
            (-20.4, -17),
            (-24.6, -15.6),
            (-26.4, -9),
            (-26, 0),
            (-23.6, 10.4),
            (-17, 12.4),
            (-9, 11.2),
        ],
        2,
    )
    horns = rod((18.2, 2, 7.6), (20.6, -11.6, 6), 7, 5.6).mirrored()
    whole = join(extrude(face, 11.6, round=4.2).at(z=1.6), horns, soft=3)
    seam = block(70, 60, 0.9).at(z=6.4)
    wells = [can(6, 6, round=1).at(x=x, y=y, z=12.3) for x, y in ((-8.2, -3.6), (8.2, -3.6))]
    body = carve(
        emboss(whole, seam, -0.7, soft=0.5),
        *wells,
        can(6.8, 6, round=1).at(x=-16.4, y=3.8, z=12.6),
        can(6.8, 6, round=1).at(x=16.4, y=3.8, z=12.6),
        soft=0.7,
    )

    # Set the sticks, the cross, four round keys, two triggers a side, the middle keys and a light
    stick = join(
        can(2.6, 5).at(z=11),
        lathe([(0, 14.6), (4.3, 14.6), (4.3, 16.4), (3.6, 17.4), (2.8, 16.7), (0, 16.4)], 0.5),
        soft=1,
    )
    well = can(5.2, 2).at(z=10.9)
    sticks = union(*((stick | well).at(x=x, y=-3.6) for x in (-8.2, 8.2)))
    cross = carve(
        block(10.6, 3.8, 4, round=0.8) | block(3.8, 10.6, 4, round=0.8), egg(1.6, 1.6, 0.9).at(z=4), soft=0.5
    ).at(x=-16.4, y=3.8, z=11)
    key = can(2.2, 4, round=0.9).at(z=11)
    keys = [key.at(x=16.4 + 3.9 * dx, y=3.8 + 3.9 * dy) for dx, dy in ((0, -1), (1, 0), (-1, 0), (0, 1))]
    bumpers = rod((12, 12, 9.2), (20.8, 10.4, 9.2), 2.5).mirrored()
    triggers = join(
        rod((13, 12.2, 5.2), (19, 11.2, 5.2), 2.5), rod((13.4, 14.2, 3.6), (18.4, 13.2, 3.6), 1.7), soft=1.2
    ).mirrored()
    plate = block(11.4, 6.4, 2.4, round=1.1).at(y=5.6, z=11.5)
    pills = union(*(rod((x - 0.5, y, 13.3), (x + 0.5, y, 13.3), 0.85) for x, y in ((-8.2, 8), (8.2, 8))))
    holes = union(*(egg(0.75, 0.75, 0.6).at(x=x, y=y, z=13.2) for y in (0.6, -1.4) for x in (-2.2, 0, 2.2)))
    emblem = extrude(heart(3.6), 1.6, round=0.5).at(y=5.6, z=13)
    return (
        Part(body, shell, cell=0.5),
        Part(sticks, dark, "matte", 0.4),
        Part(cross | pills, dark, cell=0.4),
        Part(bumpers | triggers, dark, cell=0.5),
        Part(holes, dark, "matte", 0.3),
        Part(plate, TURQUOISE),
        Part(emblem, WHITE, cell=0.3),
        Part(keys[0], GREEN),
        Part(keys[1], RED),
        Part(keys[2], BLUE),
        Part(keys[3], YELLOW),
    )
