"""Games of the table: cards, dice, chess, puzzles."""

from __future__ import annotations

from itertools import product

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    block,
    carve,
    circle,
    common,
    egg,
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
    CHOCOLATE,
    CREAM,
    GREEN,
    ORANGE,
    RED,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


def _heart(size: float) -> Outline:
    """A heart about the origin, `size` wide."""
    s = size / 9
    lobes = circle(2.5 * s).at(-1.9 * s, 1.4 * s) | circle(2.5 * s).at(1.9 * s, 1.4 * s)
    return lobes | polygon([(-4.1 * s, 0.2 * s), (0, 3 * s), (4.1 * s, 0.2 * s), (0, -4.8 * s)], 0.3 * s)


def _spade(size: float) -> Outline:
    s = size / 9
    stem = polygon([(-0.5 * s, -1 * s), (0.5 * s, -1 * s), (2.0 * s, -5.0 * s), (-2.0 * s, -5.0 * s)], 0.3 * s)
    lobes = circle(2.5 * s).at(-1.9 * s, -1.4 * s) | circle(2.5 * s).at(1.9 * s, -1.4 * s)
    return lobes | polygon([(-4.1 * s, -0.2 * s), (0, -3 * s), (4.1 * s, -0.2 * s), (0, 4.8 * s)], 0.3 * s) | stem


def _club(size: float) -> Outline:
    s = size / 9
    stem = polygon([(-0.7 * s, 0.5 * s), (0.7 * s, 0.5 * s), (2.0 * s, -5.0 * s), (-2.0 * s, -5.0 * s)], 0.3 * s)
    leaves = (
        circle(2.3 * s).at(0, 2.3 * s) | circle(2.3 * s).at(-2.3 * s, -1.2 * s) | circle(2.3 * s).at(2.3 * s, -1.2 * s)
    )
    return leaves | circle(1.2 * s) | stem


def _diamond(size: float) -> Outline:
    s = size / 9
    return polygon([(0, 5.2 * s), (3.9 * s, 0), (0, -5.2 * s), (-3.9 * s, 0)], 0.4 * s)


def _ace() -> Solid:
    """The letter A, 4.4 high, its middle at the origin, facing -y."""
    return union(
        rod((-1.6, 0, -2), (0, 0, 2), 0.5), rod((1.6, 0, -2), (0, 0, 2), 0.5), rod((-1.0, 0, -0.7), (1.0, 0, -0.7), 0.5)
    )


@toy(
    en=("some playing cards", "deck of cards", "cards", "card game", "playing card", "poker", "pack of cards",
        "four aces"),
    fr=("des cartes à jouer", "jeu de cartes", "carte à jouer", "paquet de cartes", "jeux de cartes", "cartes",
        "poker", "belote", "carré d'as"),
    near={"en": ("tarot cards", "solitaire", "magic trick", "casino", "blackjack", "uno"),
          "fr": ("tarot", "bridge", "rami", "tour de magie", "casino", "uno", "blackjack")},
    tall=43.4,
    show=(-8, 6, 0),
    grip=(0, -1, 8),
)  # fmt: skip
def playing_cards(face: Colour = WHITE, red: Colour = RED, black: Colour = BLACK) -> Parts:
    """A hand of four aces, fanned; cards 88 mm tall in life, at 1:2.5, and stout."""
    suits = ((_club, 39.0), (_diamond, 13.0), (_spade, -13.0), (_heart, -39.0))
    cards: list[Solid] = []
    reds: list[Solid] = []
    blacks: list[Solid] = []
    for i, (suit, turn) in enumerate(suits):
        y = 1.5 * (1.5 - i)

        def fanned(solid: Solid, turn: float = turn, y: float = y) -> Solid:
            # turning about y by a positive angle leans to the right: fans open to both sides of a low point
            return solid.turned(y=-turn).at(0, y, 7.2)

        cards.append(fanned(slab(rectangle(23.4, 36, 2.4).at(0, 17), 1.7, 0.6)))
        pips = [_ace().at(-8.7, -0.8, 31.2), slab(suit(4.6), 1.3, 0.3).at(-8.7, -0.6, 25.6)]
        if i == 3:
            pips += [slab(suit(13), 2.0, 0.6).at(0, -0.6, 17)]
            pips += [
                _ace().turned(y=180).at(8.7, -0.8, 2.8),
                slab(suit(4.6), 1.3, 0.3).turned(y=180).at(8.7, -0.6, 8.4),
            ]
        (reds if i % 2 else blacks).append(fanned(union(*pips)))
    return (
        Part(union(*cards), face, "plastic", 0.5),
        Part(union(*reds), red, "plastic", 0.3),
        Part(union(*blacks), black, "plastic", 0.3),
    )


_SPOTS = {1: ((0, 0),), 2: ((-1, -1), (1, 1)), 3: ((-1, -1), (0, 0), (1, 1)), 4: tuple(product((-1, 1), (-1, 1))),
          5: (*product((-1, 1), (-1, 1)), (0, 0)), 6: tuple(product((-1, 1), (-1, 0, 1)))}  # fmt: skip


def _die(size: float, top: int, front: int, right: int) -> tuple[Solid, Solid]:
    """A die on z = 0 and its sunk spots; opposite faces add up to seven."""
    apart, deep = size * 0.25, size / 2
    faces: tuple[tuple[int, dict[str, float]], ...]
    faces = ((top, {}), (7 - top, {"x": 180}), (front, {"x": 90}), (7 - front, {"x": -90}),
             (right, {"y": 90}), (7 - right, {"y": -90}))  # fmt: skip
    spots = union(*(
        egg(size * 0.105, size * 0.105, size * 0.055).at(a * apart, b * apart, deep).turned(**turn)
        for count, turn in faces for a, b in _SPOTS[count]
    ))  # fmt: skip
    body = common(block(size, size, size, round=size * 0.13).at(z=-size / 2), ball(size * 0.735), soft=1)
    dished = carve(body, spots, soft=0.4)
    paint = spots.grown(0.3) & body.grown(-0.55)
    return dished.at(z=size / 2), paint.at(z=size / 2)


@toy(
    en=("some dice", "pair of dice", "board game", "board games", "game dice"),
    fr=("des dés", "dé", "dé à jouer", "dés à jouer", "paire de dés", "jeu de dés", "jeu de société",
        "jeux de société"),
    near={"en": ("monopoly", "craps", "role-playing game", "dungeons and dragons", "yahtzee", "games night"),
          "fr": ("monopoly", "jeu de rôle", "jeux de rôle", "petits chevaux", "yams", "soirée jeux")},
    tall=24,
    show=(-30, 30, 0),
)  # fmt: skip
def dice(first: Colour = RED, second: Colour = WHITE) -> Parts:
    """Two dice, 16 mm in life, at 1.5:1."""
    one, ones = (s.turned(z=24).at(-12.6, -1.0, 0) for s in _die(24, 5, 3, 6))
    other, others = (s.turned(z=-22).at(13.4, -4.4, 0) for s in _die(24, 6, 2, 4))
    return (
        Part(one, first, "plastic", 0.5),
        Part(other, second, "plastic", 0.5),
        Part(ones, WHITE, "plastic", 0.35),
        Part(others, BLACK, "plastic", 0.35),
    )


def _knight() -> tuple[Solid, Solid]:
    """A knight on z = 0, 40 mm tall, looking left, and its eye."""
    foot = lathe(
        [
            (0, 0),
            (9.6, 0),
            (9.8, 2.4),
            (8.0, 4.4),
            (8.6, 6.4),
            (6.2, 9.4),
            (5.8, 11.4),
            (7.4, 12.6),
            (7.2, 14.4),
            (0, 14.4),
        ],
        0.7,
    )
    side = smooth(
        [(-5.6, 13), (-6.2, 17), (-2.6, 22.4), (-4.4, 24.6), (-7.4, 24.0), (-10.6, 22.6), (-12.6, 24.8), (-11.4, 29),
         (-6.6, 34.0), (-4.0, 36.6), (-2.4, 40), (0.4, 37.2), (5.0, 33.6), (7.4, 26.6), (7.0, 18), (6.4, 13)], 4,
    )  # fmt: skip
    head = join(slab(side, 9.6, 3.6), egg(4.2, 5.6, 4.6).at(-2.6, 0, 29.2), soft=1.6)
    ears = rod((-2.0, -2.4, 35), (-2.6, -3.2, 39.4), 1.9, 0.9).mirrored("y")
    cuts = [rod((-13, y, 25.2), (-8.4, y, 26.2), 0.6) for y in (-4.6, 4.6)]
    cuts += [rod((x, -6, z), (x + 3.4, -3.4, z + 0.6), 0.7).mirrored("y") for x, z in
             ((1.2, 34.2), (3.2, 30.4), (4.2, 26.4), (4.4, 22.2), (4.0, 18.2))]  # fmt: skip
    cuts.append(ball(0.9).at(-10.8, -3.6, 27.0).mirrored("y"))
    eye = ball(1.35).at(-5.2, -5.0, 31.0).mirrored("y")
    return join(foot, carve(join(head, ears, soft=1), *cuts, soft=0.7), soft=0.8), eye


def _pawn() -> Solid:
    """A pawn on z = 0, 22 mm tall."""
    turned = lathe([(0, 0), (7.0, 0), (7.2, 2.0), (5.6, 3.6), (5.8, 5), (3.4, 8), (2.6, 13),
                    (4.6, 14), (4.4, 15.2), (0, 16)],
                   0.6)  # fmt: skip
    return join(turned, ball(4.2).at(z=18.4), soft=0.6)


@toy(
    en=("a chess piece", "chess", "chess set", "chessboard", "chess pawn", "chess knight", "chess pieces",
        "chess board", "chess game"),
    fr=("une pièce d'échecs", "jeu d'échecs", "échecs", "échiquier", "pion d'échecs", "cavalier d'échecs",
        "partie d'échecs", "pièces d'échecs", "pion"),
    near={"en": ("checkers", "draughts", "backgammon", "checkmate"),
          "fr": ("jeu de dames", "échec et mat", "backgammon", "jeu de go")},
    tall=44.2,
    show=(-20, 18, 0),
    grip=(-3, 3, 30),
)  # fmt: skip
def chess_piece(white: Colour = CREAM, black: Colour = CHOCOLATE) -> Parts:
    """A white knight and a black pawn on four squares of their board; the king of such a set is 9 cm, at 1:2."""
    knight, eye = (s.at(-3.6, 5, 3.6) for s in _knight())
    pawn = _pawn().at(10.4, -9.6, 3.6)
    tile = block(19.9, 19.9, 4.2, round=0.5)
    light = union(tile.at(-9.8, -9.8), tile.at(9.8, 9.8))
    dark = union(tile.at(9.8, -9.8), tile.at(-9.8, 9.8))
    return (
        Part(knight, white.mixed(WHITE, 0.35), "plastic", 0.45),
        Part(eye, black, "plastic", 0.35),
        Part(pawn, black, "plastic", 0.45),
        Part(light, white, "plastic", 0.6),
        Part(dark, black, "plastic", 0.6),
    )


def _jigsaw(holes: tuple[tuple[float, float], ...], tabs: tuple[tuple[float, float], ...], size: float) -> Outline:
    """A square piece about the origin with sockets and knobs on its sides, each told by its way (1, 0), (0, -1)..."""
    flat: Outline = rectangle(size + 0.1, size + 0.1, 2.2)
    for x, z in tabs:
        out = size / 2 + 2.6
        flat = flat | circle(3.7).at(x * out, z * out) | rectangle(4.6, 4.6).at(x * size / 2, z * size / 2)
    for x, z in holes:
        out = size / 2 - 2.6
        flat = flat - (circle(3.65).at(x * out, z * out) | rectangle(4.5, 4.5).at(x * size / 2, z * size / 2))
    return flat


@toy(
    en=("a puzzle", "jigsaw", "jigsaw puzzle", "puzzle piece", "puzzles", "jigsaw piece", "puzzle pieces"),
    fr=("un puzzle", "puzzles", "pièce de puzzle", "pièces de puzzle", "puzzle en bois"),
    near={"en": ("crossword", "brain teaser", "sudoku"),
          "fr": ("mots croisés", "sudoku", "casse-têtes")},
    tall=50.1,
    show=(-16, 12, 8),
)  # fmt: skip
def puzzle(one: Colour = RED, two: Colour = YELLOW, three: Colour = TURQUOISE, four: Colour = GREEN) -> Parts:
    """Four pieces of a jigsaw, the last going into its corner. Each 2 cm in life, near full size."""
    left, right, up, down = (-1.0, 0.0), (1.0, 0.0), (0.0, 1.0), (0.0, -1.0)
    half = 11.0

    def piece(flat: Outline, x: float, z: float) -> Solid:
        return slab(flat, 7.5, 1.8).at(x * half, 0, z * half)

    a = piece(_jigsaw((right,), (up,), 22), -1, -1)
    b = piece(_jigsaw((up,), (left, right), 22), 1, -1)
    c = piece(_jigsaw((down,), (right, up), 22), -1, 1)
    d = slab(_jigsaw((left, up), (down, right), 22), 7.5, 1.8)
    d = d.turned(y=8).at(half + 0.9, -1.8, half + 1.8)
    return (
        Part(a.at(z=22), one, "plastic", 0.5),
        Part(b.at(z=22), two, "plastic", 0.5),
        Part(c.at(z=22), three, "plastic", 0.5),
        Part(d.at(z=22), four, "plastic", 0.5),
    )


@toy(
    en=("a puzzle cube", "magic cube", "speed cube", "speedcube", "twisty puzzle", "cube puzzle"),
    fr=("un cube casse-tête", "cube magique", "casse-tête", "cube casse tête", "casse tête", "speedcube",
        "cube de couleurs"),
    near={"en": ("rubik's cube", "rubiks cube", "rubik cube", "rubik", "cube"),
          "fr": ("rubik's cube", "rubik's", "rubiks cube", "rubik cube", "rubik", "cube")},
    tall=41.4,
    show=(-32, 28, 0),
    grip=(0, -18, 20),
)  # fmt: skip
def puzzle_cube(body: Colour = BLACK, front: Colour = RED, top: Colour = YELLOW, side: Colour = BLUE) -> Parts:
    """Cube of 27 small ones in mid-turn, 57 mm in life, at 1:1.4."""
    step = 13.6
    cubie = block(13.5, 13.5, 13.5, round=1.5)

    # Six faces of nine stickers, mixed up; the upper layer is being turned
    colours = (front, top, side, WHITE, GREEN, ORANGE)
    faces: tuple[tuple[dict[str, float], str], ...]
    faces = (({}, "102141350"), ({"x": 180.0}, "543210210"), ({"x": 90.0}, "030201504"), ({"x": -90.0}, "351420013"),
             ({"y": 90.0}, "241025312"), ({"y": -90.0}, "450132104"))  # fmt: skip
    sticker = block(11.2, 11.2, 1.6, round=0.7).at(z=1.5 * step - 1.3)
    sheets: list[list[Solid]] = [[] for _ in colours]
    for turn, mixed in faces:
        for at, which in enumerate(mixed):
            piece = sticker.at(step * (at % 3 - 1), step * (at // 3 - 1)).turned(**turn)
            spin = 24 if piece.box.middle[2] > 0.6 * step else 0
            sheets[int(which)].append(piece.turned(z=spin).at(z=1.5 * step + 0.2))
    layers = [union(*(cubie.at(step * x, step * y) for x, y in product((-1, 0, 1), repeat=2))).at(z=step * i + 0.2)
              for i in range(3)]  # fmt: skip
    cubies = union(layers[0], layers[1], layers[2].turned(z=24), ball(15).at(z=1.5 * step + 0.2))
    return (
        Part(cubies, body, "plastic", 0.6),
        *(Part(union(*one), colour, "plastic", 0.55) for one, colour in zip(sheets, colours, strict=True)),
    )
