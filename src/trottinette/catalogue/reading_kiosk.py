"""What is read at the kiosk: covers that shout."""

from collections.abc import Mapping

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat, within
from trottinette.geometry import (
    Outline,
    Solid,
    block,
    circle,
    polygon,
    rectangle,
    rod,
    smooth,
    star,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    CARAMEL,
    CORAL,
    CREAM,
    NAVY,
    RED,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)

Stroke = tuple[tuple[float, float], ...]

# Strokes of the letters on covers, 1 high
_LETTERS: Mapping[str, tuple[float, tuple[Stroke, ...]]] = {
    "S": (
        0.6,
        (
            (
                (0.6, 0.84),
                (0.44, 1),
                (0.16, 1),
                (0, 0.84),
                (0.02, 0.64),
                (0.56, 0.38),
                (0.6, 0.16),
                (0.44, 0),
                (0.16, 0),
                (0, 0.16),
            ),
        ),
    ),
    "T": (0.64, (((0, 1), (0.64, 1)), ((0.32, 1), (0.32, 0)))),
    "Y": (0.68, (((0, 1), (0.34, 0.5), (0.68, 1)), ((0.34, 0.5), (0.34, 0)))),
    "L": (0.5, (((0, 1), (0, 0), (0.5, 0)),)),
    "E": (0.52, (((0.52, 1), (0, 1), (0, 0), (0.52, 0)), ((0, 0.5), (0.44, 0.5)))),
    "P": (0.56, (((0, 0), (0, 1), (0.38, 1), (0.56, 0.86), (0.56, 0.62), (0.38, 0.48), (0, 0.48)),)),
    "O": (0.66, (((0.2, 0), (0, 0.2), (0, 0.8), (0.2, 1), (0.46, 1), (0.66, 0.8), (0.66, 0.2), (0.46, 0), (0.2, 0)),)),
    "W": (0.92, (((0, 1), (0.22, 0), (0.46, 0.72), (0.7, 0), (0.92, 1)),)),
    "!": (0.12, (((0.06, 1), (0.06, 0.4)), ((0.06, 0.02), (0.06, 0)))),
}


def _lettering(word: str, tall: float, thick: float, gap: float) -> Solid:
    """A word in round strokes on the x-z plane, its foot at z = 0, its middle at x = 0."""
    bars, x = list[Solid](), 0.0
    for letter in word:
        wide, strokes = _LETTERS[letter]
        bars += [tube([(x + a * tall, 0, b * tall) for a, b in line], thick, curved=False) for line in strokes]
        x += wide * tall + gap
    return union(*bars).at(x=-(x - gap) / 2)


def _booklet(wide: float, tall: float, leaves: int, fan: float) -> tuple[Solid, Solid]:
    """Leaves held on the left, opening by `fan` degrees each: the front one, and the others."""
    one = block(wide, 1.5, tall, round=0.5).at(x=wide / 2)
    back = [one.turned(z=fan * i).at(y=0.7 * i) for i in range(1, leaves)]
    fold = rod((0.2, 0.35 * leaves, 0.8), (0.2, 0.35 * leaves, tall - 0.8), 0.8 + 0.3 * leaves)
    return one, union(*back, fold & block(9, 12, tall))


@toy(
    en=("a magazine", "magazines", "glossy magazine", "fashion magazine", "mag"),
    fr=("un magazine", "magazines", "revue", "revues", "magazine de mode", "mag"),
    near={"en": ("vogue", "catalogue", "catalog", "fanzine"), "fr": ("vogue", "catalogue", "paris match", "fanzine")},
    tall=50,
    show=(-20, 14, -4),
    grip=(0, 0, 6),
    face=(19.0, 25.0, 33.0, 44.0),
)
def magazine(cover: Colour = CORAL, title: Colour = WHITE) -> Parts:
    """Glossy magazine, 28 cm tall in life, at 1:5.6: a face with sunglasses, the title, and what is inside."""
    # Everything is made about the middle of the cover, then moved onto the leaf in front
    front, others = _booklet(38, 50, 4, 2.2)
    frame = board(0, 25, 35.6, 47.6, 0.6)

    def on(outline: Outline, out: float, round: float = 0.25) -> Solid:
        return flat(within(outline, frame), -0.6 - out, out + 0.6, round)

    # Draw a face: hair behind, neck, collar, glasses, a mouth
    locks = smooth([(-9.4, 8), (-11.6, 17), (-10.6, 27), (-5, 33.4), (3, 34), (9.4, 29), (11.2, 19), (9.4, 8)], 5)
    neck = polygon([(-3.4, 4), (3.4, 4), (3.4, 17), (-3.4, 17)], 0.5)
    face = smooth(
        [(-6.8, 25), (-6.4, 18), (-3.4, 12.6), (0, 11.2), (3.4, 12.6), (6.4, 18), (6.8, 25), (4, 29.4), (-4, 29.4)], 5
    )
    fringe = smooth([(-8.2, 24), (-7.6, 30), (0, 33.4), (7.6, 30), (8.2, 24), (4.4, 27.6), (-2, 28.2)], 5)
    coat = smooth([(-17, -4), (-15.4, 5), (-8, 9), (-3.6, 9.6), (0, 4.6), (3.6, 9.6), (8, 9), (15.4, 5), (17, -4)], 5)
    lenses = circle(3.2).at(-3.5, 22.4) | circle(3.2).at(3.5, 22.4) | rectangle(4, 1.4).at(0, 23.4)
    lips = smooth([(-2.6, 15.4), (0, 16.4), (2.6, 15.4), (0, 14)], 4)

    # Set the title and the lines beside
    masthead = _lettering("STYLE", 7.4, 0.95, 2.6).at(y=-0.8, z=39)
    lines = [
        rectangle(w, 1.5, 0.7).at(x, z)
        for x, z, w in ((-13.4, 20.4, 5.6), (-13.8, 17.6, 4.8), (13.6, 14.6, 5.6), (14, 11.8, 4.8))
    ]
    code = board(12.4, 4.6, 8, 5.4, 0.5)
    bars = [rectangle(0.9, 3.8, 0.3).at(9.6 + 1.8 * i, 4.6) for i in range(4)]

    def put(solid: Solid) -> Solid:
        return solid.at(x=19)

    return (
        Part(front, cover, "plastic", 0.72, role="front"),
        Part(others, WHITE, "matte", 0.60),
        Part(put(on(locks, 0.5)), BROWN, "plastic", 0.48, role="ornament"),
        Part(put(on(coat, 0.8)), NAVY, "plastic", 0.48, role="ornament"),
        Part(put(on(neck, 0.7) | on(face, 0.95)), CARAMEL.mixed(CREAM, 0.35), "plastic", 0.48, role="ornament"),
        Part(put(on(fringe, 1.2)), BROWN, "plastic", 0.48, role="ornament"),
        Part(put(on(lenses, 1.4)), BLACK, "glass", 0.36, role="ornament"),
        Part(put(on(lips, 1.25)), RED, "plastic", 0.33, role="ornament"),
        Part(
            put(union(masthead, *(on(line, 0.6) for line in lines), on(code, 1.1))),
            title,
            "plastic",
            0.36,
            role="ornament",
        ),
        Part(put(union(*(on(bar, 1.5, 0.2) for bar in bars))), BLACK, "matte", 0.3, role="ornament"),
    )


@toy(
    en=("a comic book", "comic books", "comics", "comic", "graphic novel", "graphic novels"),
    fr=("une bande dessinée", "bd", "bandes dessinées", "bédé", "comics", "roman graphique", "album de bd", "comic"),
    near={"en": ("manga", "mangas", "marvel", "tintin"), "fr": ("manga", "mangas", "tintin", "astérix", "marvel")},
    tall=50,
    show=(-20, 14, -4),
    grip=(0, 0, 6),
    face=(18.5, 25.0, 31.0, 43.0),
)
def comic_book(cover: Colour = SKY, burst: Colour = YELLOW, shout: Colour = RED) -> Parts:
    """Comic book, 26 cm tall in life, at 1:5.2: a shout in a burst, dots of old print, a balloon of speech."""
    front, others = _booklet(37, 50, 4, 2.6)
    frame = board(0, 25, 34, 47, 0.8)

    def on(outline: Outline, out: float, round: float = 0.25) -> Solid:
        return flat(within(outline, frame), -0.6 - out, out + 0.6, round)

    # Ray the ground, print dots towards a corner
    rays = [
        polygon([(0, 23), (60 * x - 4 * z, 23 + 60 * z + 4 * x), (60 * x + 4 * z, 23 + 60 * z - 4 * x)])
        for x, z in (
            (1, 0.15),
            (0.62, 0.8),
            (-0.25, 1),
            (-0.9, 0.5),
            (-0.95, -0.4),
            (-0.4, -0.9),
            (0.25, -1),
            (0.8, -0.65),
        )
    ]
    rayed = rays[0]
    for ray in rays[1:]:
        rayed = rayed | ray
    dots = [
        circle(1.25 - 0.13 * (i + j)).at(14.8 - 3.3 * i - 1.65 * (j % 2), 3.6 + 2.8 * j)
        for j in range(4)
        for i in range(4 - j // 2)
        if 1.25 - 0.13 * (i + j) >= 0.7
    ]

    # Shout; somebody answers
    blast = star(11, 17.6, 11.6, 0.6).turned(6).at(0, 22.4)
    shape = star(11, 15.4, 9.9, 0.6).turned(6).at(0, 22.4)
    word = _lettering("POW!", 8.6, 1.35, 3.0).turned(y=-8).at(y=-2.2, z=18.4)
    balloon = smooth(
        [
            (-14, 41),
            (-11.6, 45.4),
            (-4, 46.6),
            (3.4, 45.2),
            (5.4, 41),
            (2.4, 37.8),
            (-3, 36.8),
            (-6, 33),
            (-7, 37),
            (-12, 38),
        ],
        5,
    )
    words = [rectangle(w, 1.5, 0.7).at(-4.4, z) for z, w in ((43, 12), (40, 8.6))]

    def put(solid: Solid) -> Solid:
        return solid.at(x=18.5)

    return (
        Part(front, cover, "plastic", 0.72, role="front"),
        Part(others, WHITE, "matte", 0.60),
        Part(put(on(rayed, 0.3)), cover.mixed(WHITE, 0.45), "plastic", 0.50, role="front"),
        Part(put(union(*(on(dot, 0.6) for dot in dots))), BLUE, "plastic", 0.36, role="ornament"),
        Part(put(on(blast, 0.8)), BLACK, "plastic", 0.50, role="ornament"),
        Part(put(on(shape, 1.2)), burst, "plastic", 0.50, role="ornament"),
        Part(put(word), shout, "plastic", 0.36, role="ornament"),
        Part(put(on(balloon.grown(0.7), 1.0)), BLACK, "plastic", 0.50, role="ornament"),
        Part(put(on(balloon, 1.4)), WHITE, "plastic", 0.50, role="ornament"),
        Part(put(union(*(on(line, 1.8) for line in words))), BLACK, "matte", 0.33, role="ornament"),
    )
