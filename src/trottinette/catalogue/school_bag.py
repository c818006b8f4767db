"""What a pupil carries, from the first pencil to the last diploma."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._pencils import pencil_of
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    circle,
    common,
    egg,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    star,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    LIME,
    NAVY,
    PINK,
    RED,
    SAND,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a pencil", "pencils", "lead pencil", "graphite pencil", "school pencil", "pencil with eraser"),
    fr=(
        "un crayon à papier",
        "crayon de papier",
        "crayon",
        "crayons",
        "crayon gris",
        "crayon de bois",
        "crayon mine",
        "crayons à papier",
    ),
    near={
        "en": ("mechanical pencil", "eraser", "pencil sharpener", "charcoal pencil"),
        "fr": ("critérium", "porte-mine", "gomme", "fusain", "taille-crayon"),
    },
    tall=60,
    show=(-14, 0, -138),
    grip=(0, 0, 18),
)
def pencil(body: Colour = YELLOW, rubber: Colour = PINK) -> Parts:
    """Six-sided pencil with a rubber, 18 cm in life, three times as stout. Stands on its rubber, point up."""
    made = pencil_of(5.9, 60, 17)
    stub = lathe([(0, 0), (5.9, 0), (5.9, 8), (0, 8)], 2.2)
    # Crimp the band that holds the rubber
    band = lathe([(0, 6.4), (6.4, 6.4), (6.9, 7.4), (6.4, 8.6), (6.4, 13.2), (6.9, 14.2), (6.9, 15.6), (0, 15.6)], 0.5)
    crimps = rod((6.7, 0, 9.8), (6.7, 0, 12.2), 0.6).around(14)
    band = carve(band, crimps, soft=0.5)
    # Stamp its hardness and a star on the front
    marks = union(
        slab(star(5, 2.6, 1.25, 0.2).at(0, 37), 1.6, 0.3),
        slab(rectangle(1.5, 8, 0.7).at(0, 27.6), 1.6, 0.3),
        slab(rectangle(1.5, 2.4, 0.7).at(0, 20.8), 1.6, 0.3),
    ).at(y=-5.5)
    return (
        Part(made.paint & block(30, 30, 60).at(z=14), body, cell=0.66),
        Part(made.wood, SAND.mixed(CREAM, 0.5), "matte", 0.60),
        Part(made.lead, GRAPHITE, "plastic", 0.35),
        Part(band, SILVER, "metal", 0.48),
        Part(stub, rubber, "matte"),
        Part(marks, GRAPHITE, "matte", 0.3),
    )


@toy(
    en=("a school satchel", "satchel", "school satchels", "satchels", "randoseru", "pupil's satchel"),
    fr=("un cartable", "cartables", "cartable d'écolier", "sac d'écolier"),
    near={"en": ("book bag",), "fr": ("gibecière",)},
    tall=44.5,
    show=(-26, 14, 0),
    grip=(0, 1, 42),
    face=(0.0, 9.2, 14.0, 12.0),
)
def satchel(cloth: Colour = BLUE, straps: Colour = YELLOW, clasps: Colour = SILVER) -> Parts:
    """Primary pupil's satchel, 38 cm wide in life, at 1:8. Flap and two clasps to the front, a ruler on the right."""
    # Stuff the bag, its pocket in front and a small one on the right
    body = block(44, 15, 35, round=4)
    pocket = block(38, 8, 17, round=3).at(y=-7.6, z=1.6)
    side = block(8, 11, 15, round=2.6).at(x=22.6, z=1.4)
    rim = block(8.8, 11.8, 3, round=1.3).at(x=22.6, z=14)

    # Bring the flap over the top, bound with a braid
    shape = polygon([(-26, 50), (26, 50), (26, 25), (19, 19.6), (-19, 19.6), (-26, 25)], (1, 1, 6, 9, 9, 6))
    flap = common(body.grown(1.4), slab(shape, 60).at(y=-25), soft=0.9)
    braid = common(body.grown(2.0), slab(shape.grown(0.1) - shape.grown(-1.9), 60).at(y=-25), soft=0.6)
    braid = braid & block(80, 40, 30).at(z=6, y=-14)

    # Close it with two straps that end in clasps; carry it by a handle, or on the back
    strap = join(
        common(body.grown(2.6), slab(rectangle(6, 60, 2).at(y=47.4), 60).at(y=-26), soft=0.9),
        slab(rectangle(6, 12, 2).at(y=16), 3.4, 1.2).at(y=-10.9),
        soft=1,
    )
    plate = slab(rectangle(8.6, 7.4, 2), 3, 1).at(y=-12.4, z=11.4)
    lug = slab(rectangle(3.4, 3.4, 1.2), 3, 0.9).at(y=-13.6, z=11)
    handle = tube([(-8.5, 0, 35), (-8.2, 0, 40), (-5, 0, 42), (5, 0, 42), (8.2, 0, 40), (8.5, 0, 35)], 2.1)
    harness = [(0, 6, 33), (0, 11.4, 34.4), (0, 13.6, 28), (0, 13.4, 16), (0, 11.4, 7), (0, 6, 3.4)]
    back = tube(harness, 1.6).stretched(x=1.9).at(x=15).mirrored()

    # Sew a star on the pocket; leave a ruler and a pencil in the side
    patch = slab(star(5, 4.4, 2.1, 0.5).at(0, 9), 2, 0.6).at(y=-11.6)
    made = pencil_of(2.2, 27, 6.4).moved(x=22.8, y=-2.6, z=5, lean=5)
    rule = block(5.4, 1.8, 34, round=0.5).turned(y=7).at(x=21.4, y=2.8, z=5)
    marks = ((2.2, z, 1.6 + i % 2) for i, z in enumerate((14, 17, 20, 23, 26, 29, 31.6)))
    ticks = union(*(rod((x, -0.8, z), (x - long, -0.8, z), 0.45) for x, z, long in marks))
    ticks = ticks.turned(y=7).at(x=21.4, y=2.8, z=5)
    return (
        Part(body | side, cloth, "matte", 0.78),
        Part(pocket, cloth.mixed(WHITE, 0.25), "matte", 0.72, role="front"),
        Part(flap | rim, cloth.mixed(BLACK, 0.12), "matte", 0.72),
        Part(union(strap.at(x=-12), strap.at(x=12), handle, back, braid), straps, "plastic", 0.66),
        Part(union(*((plate | lug).at(x=x) for x in (-12, 12))), clasps, "metal", 0.48),
        Part(patch, RED, "plastic", 0.48, role="ornament"),
        Part(made.paint, LIME, cell=0.48),
        Part(made.wood, CREAM, "matte", 0.35),
        Part(made.lead, GRAPHITE, cell=0.3),
        Part(rule, CORAL.mixed(YELLOW, 0.25), cell=0.60),
        Part(ticks, WHITE, cell=0.3),
    )


@toy(
    en=("a pencil case", "pencil cases", "pencil pouch", "pencil bag", "pen case"),
    fr=("une trousse d'école", "trousse", "trousses", "trousse à crayons", "trousse d'écolier", "plumier"),
    near={"en": ("pencil box", "zip pouch"), "fr": ("pochette à crayons",)},
    tall=35.8,
    show=(-22, 24, 0),
    grip=(-18, 0, 10),
)
def pencil_case(cloth: Colour = CORAL, spots: Colour = WHITE, zip: Colour = YELLOW) -> Parts:
    """Zipped pencil case, 22 cm long in life, at 1:4, open on the right; pencils, a ruler and a pen look out."""
    # Fill the pouch and unzip it
    body = join(block(52, 19, 19, round=7), block(46, 15, 18.2, round=6).at(z=2.4), soft=2)
    mouth = egg(15.6, 5, 12).at(x=8.4, z=22)
    pouch = carve(body, mouth, soft=1.4)
    lining = egg(15, 4.6, 5).at(x=8.4, z=14.6)
    bulges = union(*(slab(circle(2.3).at(x, z), 40) for x, z in _SPOTS))
    dots = common(body.grown(0.4), bulges, soft=0.3) - body.grown(-0.8)
    ends = union(*(block(2.2, 10, 10, round=1).at(x=x, z=6) for x in (-26, 26)))

    # Run the zip along the top and round the opening, its puller at the closed end
    rails = tube(
        [(-22, 0, 20.4), (-7.4, 0, 20.6), (-3, -2.7, 20.2), (8, -5.1, 19.6), (19, -3, 19.8), (23, 0, 19.6)], 1.25
    ).mirrored("y")
    teeth = union(*(block(1.1, 3.4, 2.2, round=0.4).at(x=-21 + 2.1 * i, z=19.9) for i in range(7)))
    slider = join(block(4.6, 5, 2.6, round=1).at(x=-5.6, z=20.4), ring(1.3, 0.7).at(x=-8.6, z=22), soft=0.6)
    tab = carve(block(6.6, 4.2, 1.6, round=0.7).at(x=-11.6, z=21.6), can(0.8, 6).at(x=-13.6, z=20), soft=0.3)

    # Put in what a pupil has
    one = pencil_of(2.5, 28, 7).moved(x=3, y=0, z=7, lean=-14)
    two = pencil_of(2.5, 26, 7).moved(x=8.4, y=0.4, z=8, lean=2)
    rule = block(5.4, 1.6, 28, round=0.5).turned(y=13).at(x=13.4, y=1.4, z=8)
    ticks = union(
        *(rod((1.2 - i % 2, -0.7, z), (2.2, -0.7, z), 0.45) for i, z in enumerate((16, 18.4, 20.8, 23.2, 25.6)))
    )
    ticks = ticks.turned(y=13).at(x=13.4, y=1.4, z=8)
    pen = lathe([(0, 0), (1.9, 0), (1.9, 22), (1.2, 25), (0, 25)], 0.7).turned(y=32).at(x=13, y=-1.4, z=10)
    return (
        Part(pouch, cloth, "matte", 0.72),
        Part(lining, cloth.mixed(BLACK, 0.55), "matte"),
        Part(dots, spots, "matte", 0.54),
        Part(rails | ends, zip, "plastic", 0.54),
        Part(teeth | slider | tab, SILVER, "metal", 0.35),
        Part(one.paint, YELLOW, cell=0.48),
        Part(two.paint, SKY, cell=0.48),
        Part(one.wood | two.wood, SAND.mixed(CREAM, 0.5), "matte", 0.48),
        Part(one.lead, GRAPHITE, cell=0.3),
        Part(two.lead, BLUE, cell=0.3),
        Part(rule, LIME, cell=0.54),
        Part(ticks, WHITE, cell=0.3),
        Part(pen, NAVY, cell=0.48),
    )


_SPOTS = (
    (-18, 12), (-12, 6.4), (-8, 14), (-2, 7.4), (4, 13), (9.6, 6), (15, 12.4), (20, 6.4), (-20, 4)
)  # fmt: skip


@toy(
    en=(
        "a mortarboard and diploma",
        "diploma",
        "diplomas",
        "graduation cap and diploma",
        "degree",
        "college degree",
        "university degree",
        "degree certificate",
    ),
    fr=(
        "une toque et un diplôme",
        "diplôme",
        "diplômes",
        "parchemin",
        "diplôme universitaire",
        "toque et diplôme",
    ),
    near={
        "en": ("certificate", "scroll", "phd", "master's degree", "university"),
        "fr": ("certificat", "brevet", "doctorat", "thèse", "baccalauréat", "université"),
    },
    tall=23.4,
    show=(-16, 26, 0),
    grip=(0, -18, 4.6),
)
def mortarboard_and_diploma(felt: Colour = NAVY, tassel: Colour = GOLD, ribbon: Colour = RED) -> Parts:
    """Graduate's cap with the diploma rolled before it; the cap is 25 cm wide in life, at 1:4.5."""
    # Sew the cap and lay the board on it, a corner to the front
    cup = lathe([(0, 1), (13.4, 1), (14.2, 6), (12.6, 18), (0, 18)], 1)
    hem = lathe([(0, 0), (14.2, 0), (14.8, 1), (14.8, 4), (14.4, 5), (0, 5)], 0.7)
    board = block(36, 36, 3.4, round=1.3).turned(z=42).at(z=17)
    button = lathe([(0, 20), (3, 20), (2.6, 22), (1, 23.4), (0, 23.4)], 0.7)

    # Hang the tassel over the right corner
    corner = (24.6, -1.4)
    cord = tube([(0, 0, 21.4), (10, -0.4, 21), (22.6, -1, 21.2), (*corner, 20), (*corner, 13)], 1.0)
    knot = join(ball(2).at(*corner, 13), can(1.7, 2.4, round=0.5).at(*corner, 9.6), soft=0.6)
    fringe = lathe([(0, 1), (3, 1), (3.3, 2), (2.2, 9), (1.4, 10.4), (0, 10.4)], 0.5)
    grooves = rod((3.6, 0, 0), (2.2, 0, 10), 0.42).around(9)
    tuft = carve(fringe, grooves, soft=0.3).at(*corner)

    # Roll the diploma, its edge along the front, and tie it
    roll = can(4.8, 38, round=0.6).at(z=-19)
    ends = union(*(ring(r, 0.42).at(z=z) for r in (3.6, 1.9) for z in (-19, 19)))
    edge = rod((2.2, -4.5, -18.4), (2.2, -4.5, 18.4), 0.75)
    page = join(carve(roll, ends, soft=0.3), edge, soft=0.5)
    hoop = can(5.3, 4.6, round=0.6).at(z=-2.3)
    loop = slab(smooth([(0, 0), (3, 2.6), (6.4, 2.4), (6.8, -0.6), (3.4, -1.4)], 4), 2.6, 1.1)
    end = slab(polygon([(0.4, 0.6), (5.6, -5.6), (3.6, -6.2), (2.4, -7.2), (-1, -0.8)], 0.4), 1.8, 0.7).at(y=0.6)
    bow = join(loop.mirrored(), end.mirrored(), ball(1.9), soft=0.5).at(y=-5.6)

    where = {"x": -1.6, "y": -17.6, "z": 5.3}
    return (
        Part(cup | board, felt, "matte", 0.72),
        Part(hem | button, felt.mixed(WHITE, 0.16), "matte", 0.60),
        Part(cord | knot, tassel, "plastic", 0.35),
        Part(tuft, tassel, "matte", 0.35),
        Part(page.turned(y=90, z=8).at(**where), CREAM, "matte", 0.60),
        Part(hoop.turned(y=90, z=8).at(**where) | bow.turned(x=-24, z=8).at(**where), ribbon, "plastic", 0.48),
    )
