"""Film and stage: what calls the action, films it, and the chair of whoever says so."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat, within
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    block,
    can,
    carve,
    cone,
    egg,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    star,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    CARAMEL,
    GOLD,
    GRAPHITE,
    GREY,
    NAVY,
    RED,
    SILVER,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


@toy(
    en=("a clapperboard", "clapper board", "film slate", "clapper", "slate", "movie clapper", "film clapper"),
    fr=("un clap de cinéma", "clap", "clap de film", "clap cinéma", "clapet de cinéma"),
    near={"en": ("slate board",), "fr": ("ardoise de tournage",)},
    tall=59.1,
    show=(-18, 8, -4),
    grip=(0, 0, 4),
    face=(0.0, 15.2, 48.0, 25.0),
)
def clapperboard(slate: Colour = GRAPHITE, light: Colour = WHITE, hinge: Colour = SILVER) -> Parts:
    """A film slate, 300 mm wide in life, at 1:5, its arm lifted."""
    # Cut the slate with its lower stick; stripe a stick from edge to edge
    plate = slab(board(0, 15.4, 54, 30.8, 2), 5, 1)
    stick = board(0, 0, 54, 7.6, 1.4)

    def stripes(lean: float) -> Outline:
        band = [polygon([(x, -5), (x + 6, -5), (x + 6 + lean, 5), (x + lean, 5)]) for x in (-28, -15, -2, 11, 24)]
        bands = band[0]
        for one in band[1:]:
            bands |= one
        return within(stick.grown(-0.3), bands.at(-lean / 2, 0))

    low = slab(stick, 6.4, 1).at(z=33.6)
    low_stripes = slab(stripes(7), 7.4, 0.3).at(z=33.6)

    def lifted(solid: Solid) -> Solid:
        return solid.at(x=25).turned(y=-17).at(x=-25, z=40.6)

    up, up_stripes = lifted(slab(stick, 6.4, 1)), lifted(slab(stripes(-7), 7.4, 0.3))
    bolts = union(*(can(2, 9, 0.8).turned(x=90).at(x=-24, y=4.5, z=z) for z in (33.6, 40)))
    bracket = slab(polygon([(-27.4, 29), (-20.4, 29), (-20.4, 42.6), (-27.4, 42.6)], 2), 8.2, 0.6)
    triangle = slab(polygon([(26.6, 38), (26.6, 30.4), (18, 30.4)], 0.8), 8, 0.4)

    # Rule the slate: boxes for roll, scene and take, and a play sign
    y = -2.7
    rules = [rod((-24.4, y, z), (24.4, y, z), 0.55) for z in (18.9, 11)]
    rules += [rod((x, y, 18.9), (x, y, 28.4), 0.55) for x in (-8, 8)] + [rod((4, y, 3), (4, y, 11), 0.55)]
    words = [flat(board(x, z, w, 1.7, 0.8), -3) for x, z, w in ((-16, 27, 10), (0, 27, 8), (16, 27, 9), (-15, 8.6, 14),
                                                                (-17, 5, 10))]  # fmt: skip
    numbers = [flat(_digit(n).at(x, 23), -3.1) for n, x in ((1, -16), (2, 0), (7, 16))]
    play = flat(polygon([(-2.4, 12.4), (-2.4, 17.6), (2.6, 15)], 0.6), -3.2)
    star_ = flat(star(5, 3.4, 1.5, 0.4).at(14.4, 7), -3.2)
    return (
        Part(plate | low | up, slate, cell=0.6, role="front"),
        Part(low_stripes | up_stripes, light, cell=0.45),
        Part(bolts | bracket | triangle, hinge, "metal", 0.45),
        Part(union(*rules, *words), light, "matte", 0.35, role="ornament"),
        Part(union(*numbers), light, cell=0.35, role="ornament"),
        Part(play, RED, cell=0.4, role="ornament"),
        Part(star_, YELLOW, cell=0.4, role="ornament"),
    )


def _digit(which: int) -> Outline:
    """A figure about 4 high: 1, 2 or 7."""
    if which == 1:
        return rectangle(1.2, 4.2, 0.3) | rectangle(1.8, 1.1, 0.3).at(-0.6, 1.4)
    top = rectangle(3.2, 1.1, 0.3).at(0, 1.6)
    slant = polygon([(1.6, 1.8), (0.4, 1.8), (-1.4, -2.1), (-0.1, -2.1)], 0.3)
    return top | slant | (rectangle(3.2, 1.1, 0.3).at(0, -1.6) if which == 2 else rectangle(0.1, 0.1).at(0, 1.6))


@toy(
    en=("a movie camera", "cine camera", "cinema camera"),
    fr=("une caméra", "caméra de cinéma", "caméra à bobines", "caméra super 8"),
    near={
        "en": ("video camera", "camcorder", "webcam", "gopro", "film projector"),
        "fr": ("caméra vidéo", "caméscope", "webcam", "gopro", "projecteur de film"),
    },
    tall=52.7,
    show=(28, 10, 0),
    grip=(10, 0, 15),
)
def movie_camera(shell: Colour = GRAPHITE, trim: Colour = RED, metal: Colour = SILVER) -> Parts:
    """A film camera of the studios, 600 mm long in life, at 1:11: its eye looks left, two reels on its back."""
    # Mould the body, its panel and foot
    body = block(36, 17, 22, round=2.6).at(x=5, z=4)
    panel = block(26, 3, 14.4, round=1.2).at(x=8, y=-8.4, z=8)
    foot = block(18, 15, 3, round=1).at(x=5, z=1.6) | can(6.4, 2.4, 0.8).at(x=5)
    bridge = block(30, 7, 4, round=1.4).at(x=4.4, z=24.6)

    # Hang the two reels: rims, six holes, hubs
    def reel(radius: float) -> tuple[Solid, Solid]:
        holes = can(radius * 0.24, 20).at(x=radius * 0.58, z=-2).around(5)
        wheel = carve(can(radius, 9, 1.2), holes, soft=0.6)
        film = can(radius - 1.2, 7).at(z=1)
        hub = can(radius * 0.26, 11, 0.7).at(z=-1)
        return (wheel - can(radius + 2, 4).at(z=2.5)) | hub, film

    reels, films = [], []
    for x, z, radius in ((-6.6, 37.8, 10.6), (15.4, 41, 11.7)):
        wheel, film = (s.turned(x=90).at(x=x, y=4.5, z=z) for s in reel(radius))
        reels.append(wheel)
        films.append(film)

    # Screw on the lens with its square hood, the finder, the crank and the lamp
    def ahead(solid: Solid) -> Solid:
        return solid.turned(y=-90).at(x=-12, z=16)

    barrel = ahead(can(6.4, 5, 0.8)) | ahead(can(5.2, 9, 0.6))
    bands = ahead(ring(5.3, 0.8).at(z=6.2)) | ahead(ring(6.3, 0.7).at(z=3))
    hood = ahead(lathe([(0, 6), (5.6, 6), (9, 13.6), (0, 13.6)], 0.6) & block(13.4, 13.4, 30, round=1.6))
    hood = carve(hood, ahead(cone(3.8, 7.6, 8, 0.4).at(z=9.4) & block(11.2, 11.2, 30, round=1)), soft=0.4)
    lens = ahead(egg(4.6, 4.6, 2.4).at(z=8.6))
    finder = block(15, 4.6, 5, round=1.4).at(x=13, y=9.4, z=21)
    cup = cone(2.4, 3.6, 4, 0.8).turned(y=90).at(x=22, y=0, z=20.6)
    crank = can(3.2, 3, 0.8).turned(x=90).at(x=14.4, y=-9, z=15.2)
    crank |= tube([(14.4, -11.4, 15.2), (18.2, -11.6, 11.4)], 1) | rod((18.2, -11.6, 11.4), (18.2, -15, 11.4), 1.3)
    grille = union(*(rod((-1.4, -10, z), (6.4, -10, z), 0.6) for z in (11, 13.2, 15.4)))
    lamp = egg(1.6, 1, 1.6).at(x=0, y=-9.8, z=19.6)
    return (
        Part(body | foot, shell, cell=0.6),
        Part(panel | bridge | finder, shell.mixed(BLACK, 0.4), "matte", 0.55),
        Part(union(*reels), metal, "metal", 0.45),
        Part(union(*films), CARAMEL.mixed(BLACK, 0.4), cell=0.6),
        Part(barrel | bands | crank, metal, "metal", 0.45),
        Part(hood | cup, BLACK, "matte", 0.45),
        Part(lens, BLUE.mixed(NAVY, 0.5), "glass", 0.4),
        Part(grille, GREY, "matte", 0.35),
        Part(lamp, trim, cell=0.4),
    )


@toy(
    en=("a director's chair", "director chair", "film chair", "folding chair", "canvas chair"),
    fr=("un fauteuil de réalisateur", "chaise de réalisateur", "fauteuil de metteur en scène", "chaise de cinéma",
        "fauteuil de cinéma", "chaise pliante"),
    near={"en": ("camping chair",), "fr": ("chaise de camping",)},
    tall=56.4,
    show=(-26, 14, 0),
)  # fmt: skip
def directors_chair(cloth: Colour = NAVY, wood: Colour = CARAMEL, mark: Colour = YELLOW) -> Parts:
    """A folding chair of wood and canvas, 850 mm tall in life, at 1:15, a star on its back."""
    # Peg the frame: two crosses of legs, rails at foot and seat, posts and arms
    x, y = 17.4, 13.0

    def bar(a: tuple[float, float, float], b: tuple[float, float, float]) -> Solid:
        return rod(a, b, 1.5).stretched(y=1)

    cross = bar((-x + 1, 0, 3), (x - 1, 0, 25)) | bar((x - 1, 1.4, 3), (-x + 1, 1.4, 25))
    legs = cross.at(y=-10) | cross.at(y=9)
    rails = union(*(block(3.6, 2 * y + 4, 3, round=1.1).at(x=a * x, z=z) for a in (-1, 1) for z in (0, 24.4)))
    arms = union(*(block(5, 2 * y + 5, 2.8, round=1.2).at(x=a * x, y=-0.6, z=36) for a in (-1, 1)))
    posts = union(*(rod((a * x, -y + 2, 26), (a * x, -y + 2, 37), 1.5) for a in (-1, 1)))
    backs = union(*(rod((a * x, y - 2, 26), (a * x, y, 55), 1.5) for a in (-1, 1)))
    pins = union(*(ball(1.2).at(y=v, z=14) for v in (-11.4, 11.4)))
    knobs = union(*(egg(1.9, 1.9, 1.4).at(x=a * x, y=y, z=55) for a in (-1, 1)))

    # Hang the canvas: a seat that sags, a back with its star
    sag = [(-x - 1.6, 28.2), (-8, 26.4), (0, 25.8), (8, 26.4), (x + 1.6, 28.2), (x + 1.6, 26), (8, 24.2), (0, 23.6),
           (-8, 24.2), (-x - 1.6, 26)]  # fmt: skip
    seat = slab(polygon(sag, 0.9), 2 * y - 1, 0.8)
    back = slab(rectangle(2 * x + 5, 13.4, 1.4), 2.6, 1).at(y=y - 0.6, z=46.6)
    hems = union(*(rod((-x + 1.6, y - 2, z), (x - 1.6, y - 2, z), 0.45) for z in (41.2, 52)))
    sign = slab(star(5, 5, 2.2, 0.5), 1.6, 0.5).at(y=y - 2.2, z=46.4)
    return (
        Part(legs | rails | arms | posts | backs, wood, cell=0.6),
        Part(knobs | pins, GOLD, "metal", 0.5),
        Part(seat | back, cloth, "matte", 0.6),
        Part(hems, cloth.mixed(WHITE, 0.6), "matte", 0.4),
        Part(sign, mark, cell=0.45),
    )


@toy(
    en=("a tripod", "camera tripod", "camera stand", "tripods", "phone tripod"),
    fr=("un trépied", "trépied photo", "pied photo", "trépieds", "pied de caméra"),
    near={"en": ("gimbal", "monopod", "selfie stick"), "fr": ("stabilisateur", "monopode", "perche à selfie")},
    tall=60.0,
    show=(-24, 10, 0),
    grip=(0, 0, 40),
)
def tripod(metal: Colour = GRAPHITE, joints: Colour = RED, steel: Colour = SILVER) -> Parts:
    """A photographer's tripod, 1.5 m tall in life, at 1:25: three drawn legs, a handle to pan with."""

    def around(solid: Solid) -> Solid:
        return solid.turned(z=-90).around(3)

    # Stretch the legs, thinner at each draw; clasps where they slide, rubber where they stand
    upper = rod((3.4, 0, 44), (9.6, 0, 27), 2.3)
    lower = rod((9.6, 0, 27), (19, 0, 1.9), 1.5)
    clasps = rod((9.2, 0, 28), (10.4, 0, 24.8), 2.9) | rod((14, 0, 15.2), (14.9, 0, 12.8), 2.4)
    tips = rod((18.4, 0, 3.4), (19, 0, 2.2), 2.2)
    braces = rod((0, 0, 25.6), (9.2, 0, 29), 1)

    # Set the column in its crown, the head on it
    crown = join(can(6, 5, 1.6).at(z=41.6), around(block(5, 5.4, 4.6, round=1.4).at(x=4.6, z=41.4)), soft=1)
    column = rod((0, 0, 24.6), (0, 0, 52), 1.7) | can(2.7, 2.4, 0.7).at(z=24.4)
    collar = can(3.3, 3.4, 0.9).at(z=46)
    head = join(can(4, 4.6, 1.2).at(z=50.4), can(3.2, 10, 1).turned(y=90).at(x=-5, z=55), soft=1.2)
    plate = block(13, 10.4, 2.6, round=0.9).at(z=57)
    screw = can(1.2, 2, 0.4).at(z=58)
    handle = rod((3, -2, 54), (10.6, -12, 48), 1.1)
    grasp = rod((9, -9.8, 49.4), (13.6, -15.8, 45.6), 2.1)
    knob = can(2.7, 3, 0.8).turned(y=90).at(x=-8, z=55) | can(1.5, 8).turned(y=90).at(x=-8, z=55)
    return (
        Part(around(upper) | crown | head, metal, cell=0.55),
        Part(around(lower | braces) | column | handle, steel, "metal", 0.5),
        Part(around(clasps) | collar | knob, joints, cell=0.5),
        Part(around(tips) | grasp | plate, BLACK, "matte", 0.5),
        Part(screw, steel, "metal", 0.35),
    )
