"""More to read: a book lying open, books in a pile, pages that are lit, and what is sold at a kiosk."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Outline,
    Solid,
    Vector,
    block,
    circle,
    common,
    half,
    join,
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
    CARAMEL,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    MUSTARD,
    NAVY,
    RED,
    SKY,
    TEAL,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("an open book", "poetry book", "poetry", "book of poems", "opened book", "poems"),
    fr=("un livre ouvert", "recueil de poèmes", "poésie", "livre de poésie", "recueil de poésie", "poèmes"),
    near={"en": ("reading", "fairy tale", "hymn book"), "fr": ("lecture", "conte", "missel", "recueil")},
    tall=11.6,
    show=(-14, 50, 0),
    grip=(24, -4, 5),
)
def open_book(cover: Colour = RED, ribbon: Colour = GOLD) -> Parts:
    """Book lying open, 30 cm wide in life, at 1:5: lines on the left, a picture of a boat on the right."""
    # Arch the pages on both sides of the gutter, over boards that show all round
    leaf = [(0, 1), (0, 5.4), (2.4, 9), (7, 10.8), (13, 10.2), (20, 8.2), (27.4, 7), (27.4, 2.4), (20, 2), (8, 1)]
    page = slab(polygon(leaf, (0, 0, 3, 6, 12, 14, 0.5, 0.5, 8, 2)), 36, 0.4)
    pages = page.mirrored()
    # Part the leaves at the edges that are seen
    curve = [(1.2, 5), (3, 7), (7, 8.8), (13, 8.2), (20, 6.2), (27.6, 5)]
    grooves = [tube([(x, -18, z * k + down) for x, z in curve], 0.38) for k, down in ((1, 0.4), (0.86, -0.2))]
    edges = [rod((27.4, -18, z), (27.4, 18, z), 0.38) for z in (5.5, 4.15)]
    cut = union(*grooves, *edges).mirrored()
    parted = pages - cut
    shell = join(
        slab(polygon([(0, 0), (28, 1.2), (29.6, 1.4), (29.6, 3.2), (8, 2.2), (0, 2.2)], 0.5), 39.4, 0.9).mirrored(),
        block(5.4, 39.4, 2.6, round=1),
        soft=1,
    )

    # Print lines and a picture on the pages
    def printed(*marks: Solid, out: float = 0.4, on: Solid = page) -> Solid:
        return common(on.grown(out), union(*marks), soft=0.3) - on.grown(-0.8)

    rows = enumerate((19, 19, 17, 19, 18, 19, 11))
    lines = [block(w, 1.2, 20, round=0.5).at(x=w / 2 - 24.5, y=9 - 3.4 * i) for i, w in rows]
    title = block(11, 2.2, 20, round=0.9).at(x=-15, y=13.6)
    under = [block(w, 1.2, 20, round=0.5).at(x=15 + dx, y=y) for dx, y, w in ((0, -9.6, 18), (-2.5, -13, 13))]
    sky = block(19.6, 20.4, 20, round=2).at(x=15, y=4.4)
    waves = smooth([(4, -9), (5, -3), (9, -4), (12, -2.4), (15, -4), (18, -2.4), (21, -4), (25.4, -3), (26, -9)], 4)
    sea = sky & _raised(waves)
    hull = _raised(polygon([(8.6, -0.6), (21.4, -0.6), (18.6, -4.4), (11.4, -4.4)], 0.6))
    sails = _raised(polygon([(14.4, 0.6), (14.4, 11), (7.6, 0.6)], 0.5)) | _raised(
        polygon([(15.8, 0.6), (15.8, 9.4), (21.6, 0.6)], 0.5)
    )
    sun = _raised(circle(2.2).at(21.4, 10.6))
    # Lay a ribbon in the gutter, its end over the front
    strip = [(0.0, 17, 6.6), (0.4, 0, 6.8), (0, -17, 6.6), (0.8, -20, 5.4), (1.6, -22, 2.2), (1.4, -25, 0.9)]
    mark = tube(strip, 0.8).stretched(x=1.7)
    return (
        Part(shell, cover, "matte"),
        Part(parted, CREAM, "matte", 0.72),
        Part(printed(*lines, title, on=page.flipped()) | printed(*under), GRAPHITE, "matte", 0.36),
        Part(printed(sky), SKY, "matte", 0.48),
        Part(printed(sea, out=0.6), BLUE, "matte", 0.46),
        Part(printed(hull, out=0.85), CARAMEL, "matte", 0.36),
        Part(printed(sails, out=0.75), WHITE, "matte", 0.36),
        Part(printed(sun, out=0.65), YELLOW, "matte", 0.36),
        Part(mark, ribbon, "plastic", 0.54),
    )


def _raised(outline: Outline) -> Solid:
    """An outline of the page seen from above, tall enough to print with."""
    return slab(outline, 24).turned(x=-90).at(z=12)


@toy(
    en=(
        "a stack of books",
        "pile of books",
        "book stack",
        "stacks of books",
        "piles of books",
        "novels",
        "paperbacks",
        "paperback novels",
    ),
    fr=("une pile de livres", "piles de livres", "pile de bouquins", "pile de romans", "romans", "livres de poche"),
    near={
        "en": ("library", "bookcase", "literature", "bookshop"),
        "fr": ("bibliothèque", "littérature", "librairie"),
    },
    tall=39.8,
    show=(-18, 16, 0),
    grip=(0, -15, 14),
)
def book_stack(low: Colour = TEAL, second: Colour = CORAL, third: Colour = MUSTARD, top: Colour = NAVY) -> Parts:
    """Four books in a pile, each 22 cm long in life, at 1:4.5, their backs to the front, each a little askew."""
    # From below: length, depth, thickness, turn, and how far it was pushed aside
    books = ((52, 34, 11.4, 2, 0), (46, 32, 9.4, -6, -1.4), (49, 31, 11, 7, 1), (41, 28, 9, -9, -1.6))
    cases, leaves, gaps, foils = list[Solid](), list[Solid](), list[Solid](), list[Solid]()
    z = 0.0
    for wide, deep, thick, turn, x in books:
        case, page, gap, foil = _lain(wide, deep, thick)
        for group, solid in ((cases, case), (leaves, page), (gaps, gap), (foils, foil)):
            group.append(solid.turned(z=turn).at(x=x, z=z))
        z += thick + 0.1 - 0.5
    return (
        *(Part(case, tint, "matte", 1.20) for case, tint in zip(cases, (low, second, third, top), strict=True)),
        Part(union(*leaves), CREAM, "matte", 1.44),
        Part(union(*gaps), CREAM.mixed(CARAMEL, 0.45), "matte", 0.60),
        Part(union(*foils), GOLD, "metal", 0.60),
    )


def _lain(wide: float, deep: float, thick: float) -> tuple[Solid, Solid, Solid, Solid]:
    """A book on its side, its back to the front: case, pages, gaps between them, what is stamped on the back."""
    d, t = deep / 2, thick
    skin = polygon(
        [(d, 0), (-d + 3, 0), (-d, 1.4), (-d - 1, t / 2), (-d, t - 1.4), (-d + 3, t), (d, t)], (0.8, 3, 3, 6, 3, 3, 0.8)
    )
    room = rectangle(deep, t - 3.2).at(2.6, t / 2)
    core = block(wide - 7, deep - 7, t - 2)
    case = side(skin - room, wide, 0.8) | core.at(y=0.6, z=1)
    page = block(wide - 2.4, deep - 3.4, t - 2.4).at(y=0.4, z=1.2)
    count = max(round((t - 3.4) / 1.9), 2)
    step = (t - 3.4) / count
    x, y = wide / 2 - 1.2, deep / 2 - 2.2
    gaps = [rod((x, -y, 1.7 + step * (i + 0.5)), (x, y, 1.7 + step * (i + 0.5)), 0.42) for i in range(count)]
    bands = union(*(side(skin.grown(0.4), 2, 0.7).at(x=x) for x in (wide / 2 - 4, 4 - wide / 2)))
    title = block(wide * 0.4, 3, t * 0.3, round=0.9).at(x=-wide * 0.08, y=-d - 0.1, z=t * 0.35)
    return case, page, union(*gaps).mirrored(), (bands & half(y=1).at(y=-d + 2.4)) | title


@toy(
    en=("an e-reader", "ereader", "e-book reader", "ebook reader", "e-book", "ebook", "electronic reader", "e-readers"),
    fr=("une liseuse", "liseuse électronique", "liseuses", "livre électronique", "livre numérique", "ebook"),
    near={"en": ("kindle", "kobo"), "fr": ("kindle", "kobo")},
    tall=53.0,
    show=(-12, 12, 0),
    grip=(0, -2, 6),
)
def e_reader(cover: Colour = TURQUOISE, shell: Colour = GRAPHITE) -> Parts:
    """Electronic reader, 16 cm tall in life, at 1:3.1: a grey page of a novel whose corner turns, keys on the right."""
    body = block(42, 5, 52, round=2).at(y=-0.2)
    rear = block(43.4, 3.4, 53, round=1.6).at(y=1.8)
    sheet = flat(board(-3.6, 26.6, 30.4, 45, 1), -3.3, 1.4, 0.3)
    keys = [flat(board(16.4, z, 4, 12, 1.8), -3.9, 2, 0.7) for z in (33.4, 19.4)]
    arrows = [flat(polygon([(16.4 + s * 1.1, z - 1.9), (16.4 - s * 1.3, z), (16.4 + s * 1.1, z + 1.9)], 0.3), -4.3, 1)
              for z, s in ((33.4, 1), (19.4, -1))]  # fmt: skip

    # Set a page: the chapter, its initial, its lines, how far one has read
    ink = [flat(board(-3.6, 44.4, 12, 2.2, 1), -3.7, 1, 0.3), flat(board(-3.6, 41, 5.4, 1, 0.5), -3.7, 1, 0.3)]
    letter = union(*(rod(a, b, 0.75) for a, b in _INITIAL)).at(x=-13.4, y=-3.4, z=33.4)
    ink += [flat(rectangle(w, 1.2, 0.6).at(x + w / 2 - 3.6, z + 1.4), -3.7, 1, 0.3) for x, z, w in _CHAPTER]
    bar = flat(board(-8.4, 7.6, 17, 1, 0.5), -3.7, 1, 0.3)
    read = flat(board(-12, 7.6, 9.8, 1.8, 0.9), -3.9, 1.2, 0.3)

    # Fold the corner of the page over
    under = flat(polygon([(11.8, 3.9), (11.8, 10.6), (5, 3.9)], 0.2), -3.6, 1, 0.2)
    curl = flat(polygon([(11.9, 10.7), (5, 3.8), (5.2, 10.5)], 0.7), -4.1, 1.4, 0.4)
    return (
        Part(rear, cover, "plastic", 0.7),
        Part(body, shell, cell=0.7),
        Part(sheet, _E_INK, "matte", 0.54),
        Part(union(*ink, bar, letter), GRAPHITE.mixed(BLACK, 0.3), "matte", 0.34),
        Part(under, _E_INK.mixed(GRAPHITE, 0.35), "matte", 0.4),
        Part(curl, WHITE, "matte", 0.35),
        Part(union(*keys), shell.mixed(WHITE, 0.22), "plastic", 0.4),
        Part(union(*arrows), WHITE, "plastic", 0.34),
        Part(read, cover, "plastic", 0.36),
    )


_E_INK = WHITE.mixed(GRAPHITE, 0.14)
_INITIAL: tuple[tuple[Vector, Vector], ...] = (
    ((-2.2, 0, 0), (0, 0, 6.2)), ((0, 0, 6.2), (2.2, 0, 0)), ((-1.3, 0, 2.2), (1.3, 0, 2.2))
)  # fmt: skip
_CHAPTER = (
    (-4.6, 34.4, 17.2), (-4.6, 31.4, 17.2), (-12.6, 27.4, 25.2), (-12.6, 24.4, 25.2), (-12.6, 21.4, 23),
    (-12.6, 18.4, 25.2), (-12.6, 15.4, 13),
)  # fmt: skip
