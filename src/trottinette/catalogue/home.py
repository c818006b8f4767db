"""Furniture: what one sits and sleeps on."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    egg,
    extrude,
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
    BROWN,
    BURGUNDY,
    CARAMEL,
    CORAL,
    CREAM,
    GRAPHITE,
    MUSTARD,
    ORANGE,
    SAND,
    SILVER,
    TEAL,
    WHITE,
    YELLOW,
    Colour,
)


def _legs(x: float, y: float, tall: float, thick: float = 1.9) -> Solid:
    """Four tapered legs splayed a little, their feet on z = 0."""
    leg = rod((x, y, thick * 0.62), (x - 1, y - 1, tall), thick * 0.62, thick)
    return leg.mirrored().mirrored("y")


@toy(
    en=("a sofa", "couch", "settee", "sofa bed", "sofas"),
    fr=("un canapé", "sofa", "canapé-lit", "divan", "clic-clac", "canapés"),
    near={"en": ("loveseat",), "fr": ("banquette",)},
    tall=30,
    show=(-22, 22, 0),
    grip=(27, 0, 20),
)
def sofa(cloth: Colour = TEAL, pillow: Colour = MUSTARD, wood: Colour = CARAMEL) -> Parts:
    """Two-seater sofa, 1.8 m wide in life, at 1:30, on wooden legs, a pillow in its corner."""
    # Upholster the frame: back, base, two rolled arms
    base = block(54, 23, 7, round=2).at(z=5)
    back = block(54, 8, 21, round=3.6).turned(x=-7).at(y=8, z=8.6)
    arm = join(block(7, 24, 13, round=2.6).at(z=5), rod((0, -9.4, 17.6), (0, 9, 17.6), 4.2), soft=1.2).at(x=25.6)
    frame = join(base, back, arm.mirrored(), soft=1)
    # Lay the cushions, sew on their buttons
    seats = block(21.8, 18.6, 6.6, round=2.4).at(x=10.9, y=-2.6, z=11).mirrored()
    rests = (
        carve(block(21.4, 6.4, 15, round=2.9), ball(1.8).at(y=-4, z=7.6), soft=1.6)
        .turned(x=-11)
        .at(x=10.9, y=3.6, z=15.6)
        .mirrored()
    )
    buttons = ball(1.2).at(x=10.9, y=2.3, z=23).mirrored()
    cushion = (
        join(block(12.6, 4.4, 12.6, round=2.1), egg(5, 3.2, 5).at(z=6.3), soft=2)
        .turned(x=-22, y=14, z=16)
        .at(x=-14, y=-5.4, z=16.6)
    )
    return (
        Part(frame, cloth, "matte", 0.65),
        Part(seats | rests, cloth.mixed(WHITE, 0.13), "matte", 0.6),
        Part(buttons, cloth.mixed(BLACK, 0.2), "matte", 0.4),
        Part(cushion, pillow, "matte", 0.5),
        Part(_legs(25, 9.4, 7), wood, cell=0.45),
    )


@toy(
    en=("an armchair", "wing chair", "easy chair", "armchairs", "reading chair", "comfy chair"),
    fr=("un fauteuil", "bergère", "fauteuils", "fauteuil à oreilles", "fauteuil de lecture"),
    near={"en": ("recliner", "rocking chair", "throne"), "fr": ("fauteuil à bascule", "trône", "pouf")},
    tall=44.2,
    show=(-26, 18, 0),
    grip=(17, -4, 18),
)
def armchair(cloth: Colour = CORAL, pillow: Colour = CREAM, wood: Colour = BROWN) -> Parts:
    """Wing chair, 1.1 m tall in life, at 1:25: buttoned back, rolled arms, turned legs."""
    base = block(32, 26, 8, round=2.4).at(z=7)
    back = slab(
        smooth(
            [(-13, 8), (13, 8), (14.6, 24), (14.2, 36), (8.6, 42.6), (0, 44), (-8.6, 42.6), (-14.2, 36), (-14.6, 24)], 4
        ),
        7,
        2.8,
    )
    back = back.turned(x=-8).at(y=5.4)
    wing = (
        side(smooth([(12, 40), (6, 41), (-0.6, 36), (-1, 28), (-3, 22), (2, 18), (12, 20)], 4), 5, 2.2)
        .turned(z=-6)
        .at(x=14.4)
    )
    arm = join(block(6.4, 24, 11, round=2.4).at(z=8), rod((0, -10, 19), (0, 8, 19.6), 3.9), soft=1).at(x=14.6)
    frame = join(base, back, (wing | arm).mirrored(), soft=1.2)
    seat = block(22.6, 21, 7, round=2.7).at(y=-4, z=13)
    dents = [(x, z) for z, xs in ((36, (-5, 5)), (30.4, (-9.2, 0, 9.2)), (24.8, (-5, 5))) for x in xs]
    dimples = [ball(1.7).at(x, 0.139 * z + 1.1, z) for x, z in dents]
    buttons = union(*(ball(1.2).at(x, 0.139 * z + 2.2, z) for x, z in dents))
    cushion = join(block(11, 4, 9, round=1.9), egg(4.4, 2.8, 3.6).at(z=4.5), soft=2).turned(x=-20, y=-5).at(y=-3, z=19)
    return (
        Part(carve(frame, *dimples, soft=1.6), cloth, "matte", 0.65),
        Part(seat, cloth.mixed(WHITE, 0.15), "matte", 0.6),
        Part(buttons, cloth.mixed(BLACK, 0.25), "matte", 0.4),
        Part(cushion, pillow, "matte", 0.5),
        Part(_legs(14, 10.6, 9, 2.1), wood, cell=0.45),
    )


@toy(
    en=("a bed", "double bed", "beds"),
    fr=("un lit", "lit double", "lits", "plumard"),
    near={
        "en": ("mattress", "pillow", "nap", "duvet", "sleep", "sleeping"),
        "fr": ("matelas", "oreiller", "sieste", "pieu", "dodo", "couette", "grasse matinée", "grasse mat"),
    },
    tall=29,
    show=(-28, 30, 0),
    grip=(0, -27, 10),
)
def bed(quilt: Colour = BLUE, wood: Colour = CARAMEL, linen: Colour = WHITE) -> Parts:
    """Double bed, 2 m long in life, at 1:36, its foot to the front: two pillows, a quilt turned down."""
    # Join the frame
    arch = polygon([(-20, 0), (20, 0), (20, 22), (9, 29), (-9, 29), (-20, 22)], [1.2, 1.2, 6, 12, 12, 6])
    head = slab(arch, 4, 1.4).at(y=26)
    foot = slab(rectangle(40, 13, 3).at(0, 7.1), 3.6, 1.3).at(y=-26)
    rails = block(37, 52, 6, round=1.2).at(z=3.4)
    posts = union(*(can(2, h, round=0.8).at(x=x, y=y) for x in (-18.6, 18.6) for y, h in ((26, 16), (-26, 13))))
    panel = slab(rectangle(30, 12, 4).at(0, 19), 2, 0.6).at(y=24.2)
    # Make it
    mattress = block(35, 49.6, 7.4, round=2.6).at(z=7)
    pillow = join(block(14.4, 10, 5, round=2.4), egg(6.4, 4, 3.3).at(z=2.5), soft=2).turned(x=14)
    pillows = pillow.at(x=8.4, y=18, z=13.4).mirrored()
    cover = carve(
        block(38, 35, 9.4, round=3).at(y=-7.6, z=7.6),
        union(*(rod((x, -40, 17.3), (x, 20, 17.3), 1.3) for x in (-12.6, -4.2, 4.2, 12.6))),
        union(*(rod((-30, y, 17.3), (30, y, 17.3), 1.3) for y in (-19, -10.6, -2.2))),
        soft=0.8,
    )
    fold = block(38.8, 8, 10.6, round=2.6).at(y=8, z=7.2)
    return (
        Part(union(head, foot, rails, posts), wood, cell=0.6),
        Part(panel, wood.mixed(CREAM, 0.3), cell=0.5),
        Part(mattress, linen.mixed(SAND, 0.12), "matte", 0.65),
        Part(pillows, linen, "matte", 0.55),
        Part(cover, quilt, "matte", 0.6),
        Part(fold, quilt.mixed(WHITE, 0.6), "matte", 0.6),
    )


@toy(
    en=("an office chair", "desk chair", "swivel chair", "chair", "chairs", "gaming chair", "rolling chair"),
    fr=("une chaise de bureau", "chaise", "chaises", "fauteuil de bureau", "chaise à roulettes", "chaise gamer"),
    near={
        "en": ("stool", "high chair", "seat"),
        "fr": ("tabouret", "chaise haute", "place assise"),
    },
    tall=56,
    show=(-28, 14, 0),
    grip=(14.6, -2, 27),
)
def office_chair(cloth: Colour = GRAPHITE, base: Colour = SILVER) -> Parts:
    """Swivel chair, 1.1 m tall in life, at 1:20, on five castors."""
    # Star the base, one castor at the end of each arm
    arm = tube([(0, 0, 9.4), (8, 0, 7.6), (15.4, 0, 5.2)], [2.2, 1.8, 1.5]).turned(z=-90)
    castor = (can(2.7, 1.9, round=0.7).turned(y=90).at(x=0.4, z=2.7)).mirrored() | rod((0, 0, 2.7), (0, 0, 5.6), 1)
    star = arm.around(5)
    wheels = castor.at(y=-15.4).around(5)
    stem = can(2.2, 14, round=0.6).at(z=8) | can(3, 6, round=0.8).at(z=7)
    plate = lathe([(0, 19), (3, 19), (7, 22), (7, 24), (0, 24)], 0.6)
    # Upholster the seat and the back, bend the arms
    seat = extrude(
        smooth([(-12.4, -11), (0, -13), (12.4, -11), (13.4, 0), (11.6, 10.6), (0, 11.4), (-11.6, 10.6), (-13.4, 0)], 4),
        6,
        2.8,
    ).at(z=23)
    rest = (
        slab(smooth([(-9.6, 33), (0, 32), (9.6, 33), (12, 42), (10.8, 53), (0, 56), (-10.8, 53), (-12, 42)], 4), 6, 2.8)
        .turned(x=-7)
        .at(y=6)
    )
    seams = union(*(rod((-16, 2.8 + 0.123 * z, z), (16, 2.8 + 0.123 * z, z), 1.0) for z in (39, 45, 51)))
    spine = tube([(0, 4, 22), (0, 13, 23), (0, 14.6, 30), (0, 13.2, 40)], 1.8).stretched(x=1.8)
    rests = tube([(11, 3, 23.6), (15.4, 3, 24.6), (15.8, 2, 32), (15.8, -1, 34)], 1.3)
    pads = block(4.2, 13, 3, round=1.4).at(x=15.8, y=-1.6, z=33.4)
    return (
        Part(union(star, stem), base, "metal", 0.5),
        Part(wheels, BLACK, cell=0.45),
        Part(join(plate, spine, soft=1) | rests.mirrored(), base.mixed(BLACK, 0.45), cell=0.5),
        Part(seat | carve(rest, seams, soft=0.8), cloth, "matte", 0.55),
        Part(pads.mirrored(), BLACK, "matte", 0.45),
    )


@toy(
    en=("a fireplace", "open fire", "log fire", "hearth", "chimney corner"),
    fr=("une cheminée", "feu de cheminée", "âtre", "feu de bois", "coin du feu"),
    near={"en": ("wood stove", "chimney"), "fr": ("poêle à bois",)},
    tall=44,
    show=(-20, 14, 0),
    grip=(24, 0, 40),
)
def fireplace(bricks: Colour = BURGUNDY, mantel: Colour = CREAM) -> Parts:
    """Brick fireplace, 1.2 m tall in life, at 1:27: logs burn on the hearth, a mantelpiece above."""
    # Lay the bricks round the opening
    opening = slab(rectangle(24, 26, 0).at(0, 14) | circle(12).at(0, 26), 40)
    wall = carve(block(48, 18, 36, round=1).at(z=3), opening.at(y=-9), soft=0.6)
    courses = [rod((-30, -9.3, z), (30, -9.3, z), 0.75) for z in range(8, 38, 5)]
    joints = [
        rod((x + 3.6 * (row % 2), -9.3, 3 + 5 * row), (x + 3.6 * (row % 2), -9.3, 8 + 5 * row), 0.75)
        for row in range(7)
        for x in (-23.4, -16.2, 12.6, 19.8)
    ]
    flank = [rod((x, -12, z), (x, 12, z), 0.75) for x in (-24.3, 24.3) for z in range(8, 38, 5)]
    arch = slab(circle(15).at(0, 26) - circle(11.6).at(0, 26) - rectangle(60, 40).at(0, 6), 2.4, 0.7).at(y=-9)
    key_ = slab(polygon([(-1.9, 37), (1.9, 37), (2.6, 42), (-2.6, 42)], 0.5), 3.4, 0.7).at(y=-9)
    shelf_ = join(block(56, 23, 3.6, round=1.4).at(z=40.4), block(51, 20.6, 3, round=1.2).at(z=38), soft=0.6)
    hearth = block(56, 28, 3.6, round=1.3).at(y=-3)
    soot = block(27, 4, 36).at(y=6, z=2.6)
    # Stack the logs, light them
    log = rod((-8.4, 0, 0), (8.4, 0, 0), 2.5)
    logs = log.turned(z=8).at(0, -7, 5.6) | log.turned(z=-12).at(0, -2.6, 5.6) | log.turned(z=24, y=8).at(0.6, -5, 9)
    ends = union(
        *(can(1.7, 1.2, round=0.4).turned(y=90).at(x=10.1).turned(z=t).at(0, y, 5.6) for t, y in ((8, -7), (188, -7)))
    )

    def tongue(x: float, y: float, z: float, size: float) -> Solid:
        side_ = [
            (0, 0),
            (4.4, 1.6),
            (5.4, 6),
            (3.8, 10.6),
            (1.4, 13),
            (1.8, 17.6),
            (-2, 14.6),
            (-4.6, 10),
            (-5.2, 5),
            (-3.8, 1.4),
        ]
        return slab(smooth([(a * size, b * size) for a, b in side_], 4), 4 * size, 1.5 * size).at(x, y, z)

    blaze = tongue(0, -4, 7.6, 1.15) | tongue(-5.6, -3.6, 7.4, 0.75) | tongue(5.6, -3.8, 7.4, 0.8)
    inner = tongue(0.2, -5.8, 8, 0.66) | tongue(-5.2, -5, 7.6, 0.42) | tongue(5.6, -5.2, 7.6, 0.45)
    return (
        Part(carve(wall, *courses, *joints, *flank, soft=0.4), bricks.mixed(CORAL, 0.35), "matte", 0.5),
        Part(arch | key_, mantel.mixed(SAND, 0.4), "matte", 0.5),
        Part(shelf_ | hearth, mantel, "matte", 0.6),
        Part(soot, BLACK, "matte", 0.7),
        Part(logs, BROWN, "matte", 0.5),
        Part(ends, SAND, "matte", 0.4),
        Part(blaze, ORANGE, cell=0.42),
        Part(inner, YELLOW, cell=0.35),
    )
