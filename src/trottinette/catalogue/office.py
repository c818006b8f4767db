"""Desk and paperwork."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import sheets, stitches
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    common,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    NAVY,
    SILVER,
    TEAL,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=(
        "a notebook",
        "notepad",
        "notebooks",
        "sketchbook",
        "sketch pad",
        "spiral notebook",
        "jotter",
        "exercise book",
        "journal",
    ),
    fr=(
        "un carnet",
        "calepin",
        "cahier",
        "bloc-notes",
        "carnet de croquis",
        "carnet de notes",
        "carnet à spirale",
        "bloc notes",
        "carnet de dessin",
        "notebook",
        "carnets",
        "cahiers",
    ),
    near={
        "en": ("moleskine", "planner", "agenda", "reporter's notebook", "to-do list"),
        "fr": (
            "moleskine",
            "agenda",
            "carnet de bord",
            "carnet de voyage",
            "répertoire",
            "bloc",
            "journal intime",
        ),
    },
    tall=48,
    show=(-20, 14, 0),
    grip=(0, 0, 7),
    face=(-0.6, 24.0, 17.6, 38.0),
)
def notebook(cover: Colour = TEAL, band: Colour = CORAL, label: Colour = CREAM) -> Parts:
    """Spiral notebook, A5 in life, at about 1:4.5. Stands upright, cover to the front, coil on the left."""
    # Punch two boards for the coil
    board = block(33, 1.9, 46, round=0.8)
    holes = union(*(rod((-13.2, -9, 5.2 + 4.5 * i), (-13.2, 9, 5.2 + 4.5 * i), 1.45) for i in range(9)))
    boards = carve((board.at(y=-4.6) | board.at(y=4.6)).at(z=1), holes, soft=0.4)
    pages = sheets(31, 8.2, 44, pitch=1.65).at(x=0.3, z=2) - block(5.6, 20, 60).at(x=-15.2)
    spine = block(2, 8.4, 43, round=0.3).at(x=-11.6, z=2.5)
    coil = union(*(ring(5.4, 0.85).at(x=-14.8, z=5.2 + 4.5 * i) for i in range(9)))
    # Close it with an elastic, label it, mark its chapters
    elastic = block(3.6, 12.9, 48, round=1.1).at(x=11)
    plate = slab(rectangle(15.5, 11.5, 1.8).at(x=-1.2, y=32), 1.6, round=0.5).at(y=-5.6)
    lines = slab(
        rectangle(10.5, 1.5, 0.7).at(x=-1.2, y=34.2) | rectangle(7, 1.5, 0.7).at(x=-2.95, y=30.4),
        1.6,
        round=0.4,
    ).at(y=-6.0)
    tabs = [
        slab(rectangle(7, 8, 1.4).at(x=15.8, y=z), 1.5, round=0.5).at(y=y)
        for z, y in ((37.5, -1.7), (27.5, 0), (17.5, 1.7))
    ]
    return (
        Part(boards, cover, "plastic", 0.62, role="front"),
        Part(pages | spine, WHITE, "matte", 0.55),
        Part(coil, SILVER, "metal", 0.42),
        Part(union(elastic, tabs[0]), band, "matte"),
        Part(plate, label, "matte", 0.4, role="ornament"),
        Part(lines, GRAPHITE, "matte", 0.3, role="ornament"),
        Part(tabs[1], YELLOW, "matte", 0.4),
        Part(tabs[2], label, "matte", 0.4),
    )


@toy(
    en=("a pen", "fountain pen", "ballpoint pen", "ballpoint", "pens", "biro"),
    fr=("un stylo", "stylo plume", "stylo bille", "stylo-plume", "stylos", "bic"),
    near={
        "en": (
            "felt-tip pen",
            "felt tip",
            "montblanc",
            "stylus",
            "feather pen",
            "quill",
        ),
        "fr": (
            "feutre",
            "montblanc",
            "stylet",
            "plume",
        ),
    },
    tall=56,
    show=(-14, 0, -138),
    grip=(0, 0, 16),
)
def pen(body: Colour = NAVY, trim: Colour = GOLD) -> Parts:
    """Fountain pen, 14 cm in life, three times as stout. Stands on its cap, nib up, clip and nib forward."""
    cap = lathe([(0, 0.7), (3.6, 0.7), (5.6, 2.6), (5.9, 10), (5.7, 21), (0, 21)], round=1.2)
    barrel = lathe([(0, 19), (4.9, 19), (4.9, 22), (4.3, 36), (4.3, 37), (0, 37)], round=0.6)
    # Let the section narrow and flare for the fingers, the feed run under the nib
    section = lathe([(0, 36), (3.7, 36), (3.1, 40), (3.0, 41.6), (3.6, 43), (3.4, 44), (0, 44)], round=0.6)
    grooves = union(*(ring(3.75 - 0.17 * i, 0.32).at(z=37.6 + 1.3 * i) for i in range(3)))
    feed = tube([(0, 1.3, 42), (0, 1.2, 48), (0, 0.4, 52.4)], [1.9, 1.6, 0.7])
    # Cut the nib, curl it about the feed, slit it
    leaf = slab(
        polygon(
            [(-2.9, 40), (2.9, 40), (3.9, 46.2), (0.5, 56), (-0.5, 56), (-3.9, 46.2)],
            (0.5, 0.5, 2.4, 0.5, 0.5, 2.4),
        ),
        12,
    )
    curl = (can(4.5, 20).at(y=3.2, z=38) - can(3.2, 20).at(y=3.2, z=38)) & half(y=1).at(y=2.4)
    slit = union(rod((0, -4, 47.6), (0, 4, 47.6), 0.75), block(0.45, 10, 9).at(z=47.6))
    nib = join(carve(common(leaf, curl, soft=0.5), slit, soft=0.2), ball(0.85).at(y=-0.7, z=55.1), soft=0.5)
    # Trim it: cap ring, barrel ring, finial, and a clip ending in a drop
    rings = union(
        ring(5.55, 0.75).at(z=20.6),
        ring(4.4, 0.55).at(z=36.6),
        ring(5.2, 0.5).at(z=2.4),
        can(2.6, 1.6, round=0.7).at(z=-0.0),
    )
    clip = join(
        tube([(0, -4.6, 3.6), (0, -7.2, 4.4), (0, -7.4, 9), (0, -6.9, 16)], [1.5, 1.4, 1.2, 1.0]),
        ball(1.6).at(y=-6.9, z=16.4),
        soft=0.8,
    )
    return (
        Part(cap | barrel, body),
        Part((section - grooves) | feed, BLACK, "plastic", 0.35),
        Part(union(nib, rings, clip), trim, "metal", 0.3),
    )


@toy(
    en=("a briefcase", "leather briefcase", "attaché case", "attache case", "document bag"),
    fr=(
        "une mallette",
        "porte-documents",
        "attaché-case",
        "attaché case",
        "serviette en cuir",
        "sacoche en cuir",
    ),
    near={
        "en": ("laptop bag", "messenger bag"),
        "fr": ("sacoche", "sacoche d'ordinateur", "valisette"),
    },
    tall=41,
    show=(-24, 14, 0),
    grip=(0, 0, 39),
    face=(0.0, 24.6, 22.0, 10.5),
)
def briefcase(leather: Colour = CARAMEL, straps: Colour = BROWN, buckles: Colour = GOLD) -> Parts:
    """Leather briefcase, 40 cm wide in life, at 1:8. Flap, straps and lock to the front, handle on top."""
    body = block(50, 15, 32, round=3.2)
    seams = union(*(block(60, 1.0, 40).at(y=y, z=-4) for y in (-3.4, 3.4)))
    body_seamed = carve(body, seams - body.grown(-0.8), soft=0.5)
    # Bring the flap over the top and two straps over the flap
    rim = [(-24.2, 40), (24.2, 40), (24.2, 16), (14, 12.4), (-14, 12.4), (-24.2, 16)]
    flap = common(body.grown(1.2), slab(polygon(rim, (1, 1, 4, 9, 9, 4)), 60).at(y=-26), soft=0.8)
    strap = common(body.grown(2.3), slab(rectangle(5.2, 60, 2).at(y=36.5), 60).at(y=-26), soft=0.9)
    tails = union(*(strap.at(x=x) for x in (-14.5, 14.5)))
    loops = [
        common(body.grown(3.0), slab(rectangle(7, 2.4, 0.8).at(x=x, y=10.2), 30).at(y=-15), soft=0.6)
        for x in (-14.5, 14.5)
    ]
    handle = tube(
        [
            (-8.5, 0, 33.2),
            (-8.2, 0, 37),
            (-5.6, 0, 39.2),
            (0, 0, 39.4),
            (5.6, 0, 39.2),
            (8.2, 0, 37),
            (8.5, 0, 33.2),
        ],
        [1.3, 1.4, 1.6, 1.7, 1.6, 1.4, 1.3],
    )
    # Buckle the straps, fit the lock and the rings of the handle
    frame = slab(rectangle(8.2, 7, 1.6) - rectangle(4.9, 3.7, 0.8), 1.8, round=0.7)
    prong = slab(rectangle(1.1, 5, 0.5).at(y=0), 1.4, round=0.4)
    buckle = union(frame, prong).at(y=-10.0, z=15.4)
    plate = slab(rectangle(8.4, 7.4, 1.8), 2.2, round=0.7).at(y=-9.2, z=14.6)
    keyhole = union(rod((0, -12, 15.4), (0, -9.4, 15.4), 1.0), block(0.9, 3, 2.6).at(y=-10.6, z=12.9))
    feet = union(*(ring(2.0, 0.8).turned(y=90).at(x=x, z=33.6) for x in (-8.5, 8.5)))
    metal = union(buckle.at(x=-14.5), buckle.at(x=14.5), carve(plate, keyhole, soft=0.2), feet)
    thread = stitches(
        [
            (-22.6, -8.75, 30),
            (-22.6, -8.75, 18.0),
            (-19, -8.75, 15.6),
            (-13.6, -8.75, 14.2),
            (13.6, -8.75, 14.2),
            (19, -8.75, 15.6),
            (22.6, -8.75, 18.0),
            (22.6, -8.75, 30),
        ]
    )
    return (
        Part(body_seamed, leather, "matte", 0.6),
        Part(flap, leather.mixed(BLACK, 0.08), "matte", 0.5, role="front"),
        Part(union(tails, handle, *loops), straps, "plastic", 0.5),
        Part(metal, buckles, "metal", 0.3),
        Part(thread, CREAM, "matte", 0.25),
    )
