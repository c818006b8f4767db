"""Sound: what music is kept on, and what plays it."""

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat, within
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    egg,
    join,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    CARAMEL,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    GREY,
    NAVY,
    ORANGE,
    RED,
    SILVER,
    TEAL,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


@toy(
    en=("a record player", "turntable", "vinyl player", "dj deck", "turntables"),
    fr=("une platine vinyle", "tourne-disque", "tourne disque", "platine", "platines", "platine disque", "platine dj"),
    near={"en": ("gramophone", "phonograph", "jukebox", "hi-fi", "dj controller"),
          "fr": ("gramophone", "électrophone", "chaîne hi-fi", "chaîne hifi", "juke-box", "table de mixage")},
    tall=39.4,
    show=(-20, 34, 0),
)  # fmt: skip
def record_player(case: Colour = TEAL, label: Colour = CORAL, lining: Colour = CREAM) -> Parts:
    """A portable record player, 350 mm wide in life, at 1:6: its lid open, a disc turning, the arm on it."""
    # Mould the case with its corners and feet; lay the deck
    base = block(56, 42, 11, round=2.6).at(z=1.4)
    deck = block(52, 38, 2, round=1).at(z=11)
    feet = union(*(can(2.8, 2.4, 0.9).at(x=a * 22, y=b * 15) for a in (-1, 1) for b in (-1, 1)))
    guards = union(*(block(6, 6, 5.4, round=2).at(x=a * 25.6, y=b * 18.6, z=z) for a in (-1, 1) for b in (-1, 1)
                     for z in (1, 7.2)))  # fmt: skip

    # Lean the lid back: lining inside, two hinges
    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=-12).at(y=18, z=12)

    hollow = slab(board(0, 14, 50, 22, 2), 6).at(y=-3)
    lid = leaned(carve(slab(board(0, 14, 56, 28, 3), 8, 2).at(y=2), hollow, soft=0.6))
    felt = leaned(slab(board(0, 14, 51, 23, 2), 1.6, 0.3).at(y=0.6))
    mark = leaned(slab(_note(), 1.4, 0.4).at(y=-0.8, x=-1, z=13))
    hinges = union(*(rod((x - 3, 19.4, 12.4), (x + 3, 19.4, 12.4), 1.8) for x in (-17, 17)))

    # Set the platter and its record
    mat = can(17, 2.4, 0.6)
    disc = carve(can(16, 2.4, 0.5).at(z=1), *(ring(r, 0.5).at(z=3.4) for r in (8.4, 10.6, 12.8, 14.6)), soft=0.2)
    sticker = can(6, 1.4, 0.4).at(z=2.6)
    spin = can(1, 3, 0.5).at(z=2.6)
    dot = can(1.1, 1.2, 0.3).at(x=3.4, y=-1.4, z=3.2)
    x, y, z = -6.4, -0.8, 12.4

    # Mount the arm, the knobs and the front's clasp
    pivot = can(4, 3.4, 1).at(x=20, y=11, z=12) | can(2.2, 6, 0.8).at(x=20, y=11, z=12)
    arm = tube([(20.6, 15, 18), (20, 10, 18), (18.6, -2, 17.8), (13, -9, 17.4), (7.4, -10.6, 17)], 1.1)
    weight = can(2.5, 4.4, 0.8).turned(x=90).at(x=20.6, y=18, z=18)
    shell = block(5.4, 3.2, 2.2, round=0.8).turned(z=14).at(x=5.8, y=-11, z=15.8)
    knobs = union(*(can(2.3, 2.4, 0.7).at(x=21, y=v, z=12.4) for v in (-6, -12.8)))
    clasp = block(4, 2, 4, round=0.8).at(x=17, y=-21, z=7).mirrored() | block(8, 2, 5, round=0.9).at(y=-21, z=6)
    hold = tube([(-6, -20.6, 5), (-6, -23.6, 4.6), (6, -23.6, 4.6), (6, -20.6, 5)], 1.2, curved=False)
    return (
        Part(base | lid, case, cell=0.65),
        Part(deck | felt, lining, "matte", 0.6),
        Part(feet, GRAPHITE, "matte"),
        Part(guards | clasp | hinges, GOLD, "metal", 0.5),
        Part(hold, CARAMEL, "matte", 0.5),
        Part(mark, case, cell=0.4),
        Part(mat.at(x, y, z), GREY, "metal", 0.5),
        Part(disc.at(x, y, z), BLACK, cell=0.4),
        Part(sticker.at(x, y, z), label, cell=0.45),
        Part((spin | dot).at(x, y, z), WHITE, cell=0.35),
        Part(pivot | arm | weight, SILVER, "metal", 0.4),
        Part(shell, GRAPHITE, cell=0.4),
        Part(knobs, case, cell=0.45),
    )


def _note() -> Outline:
    """Two notes under one beam, about 14 high."""
    heads = smooth([(-7.6, -5.6), (-5.6, -3.4), (-2.6, -3.6), (-2.2, -5.6), (-4.4, -7.4), (-7, -7.2)], 4)
    stems = rectangle(1.5, 11, 0.5).at(-2.9, 0) | rectangle(1.5, 11, 0.5).at(5.5, 1.4)
    beam = polygon([(-3.6, 3), (6.2, 4.6), (6.2, 8), (-3.6, 6.4)], 0.4)
    return heads | heads.at(8.4, 1.4) | stems | beam


@toy(
    en=("a vinyl record", "record", "vinyl", "lp", "vinyls", "records", "vinyl records"),
    fr=("un disque vinyle", "vinyle", "disque", "vinyles", "33 tours", "45 tours", "disques", "pochette de disque"),
    near={"en": ("album",), "fr": ("album",)},
    tall=44.0,
    show=(-16, 8, -6),
    grip=(-10, 0, 12),
    face=(-10.0, 22.0, 34.0, 38.0),
)
def vinyl_record(sleeve: Colour = NAVY, sun: Colour = ORANGE, label: Colour = YELLOW) -> Parts:
    """A long-playing record half out of its sleeve, 310 mm square in life, at 1:7."""
    # Print the sleeve: a sun going down on the sea
    square = rectangle(40, 44, 1.2).at(-10, 22)
    paper = slab(square, 4, 0.8)
    frame = board(-10, 22, 36, 40, 0.8)
    disc = within(circle(12.4).at(-10, 22), rectangle(60, 30).at(-8, 35.5))
    rays = flat(disc - _bands(), -2.7, 1.4)

    def wave(z: float) -> Solid:
        crest = [(-29 + 2.1 * i, z + 1.2 * math.sin(1.2 * i + z)) for i in range(21)]
        return flat(within(smooth([*crest, *((x, t - 2.2) for x, t in reversed(crest))], 2), frame), -2.6, 1.4)

    sea = [wave(z) for z in (18.4, 13.4, 8.4)]
    title = flat(board(-20, 38.4, 12, 2.4, 1), -2.6) | flat(board(-22.4, 34.6, 7, 1.6, 0.7), -2.6)

    # Press the disc: grooves on both faces round a label
    turned = can(20, 2, 0.5)
    grooves = (ring(r, 0.5).at(z=z) for r in (9.4, 11.8, 14.2, 16.6, 18.4) for z in (0, 2))
    pressed = carve(turned, *grooves, soft=0.2).turned(x=90).at(x=11, y=1, z=22)
    sticker = carve(can(7.4, 3, 0.5), can(1.2, 6).at(z=-1), soft=0.2).turned(x=90).at(x=11, y=1.5, z=22)
    ring_ = ring(5, 0.5).turned(x=90).at(x=11, y=-1.5, z=22)
    return (
        Part(paper, sleeve, cell=0.6, role="front"),
        Part(rays, sun, cell=0.45, role="ornament"),
        Part(sea[0] | sea[2], TURQUOISE, cell=0.45, role="ornament"),
        Part(sea[1] | title, WHITE, cell=0.45, role="ornament"),
        Part(pressed, BLACK, cell=0.4),
        Part(sticker, label, cell=0.45),
        Part(ring_, RED, cell=0.35),
    )


def _bands() -> Outline:
    """Stripes to cut out of a setting sun, wider towards its foot."""
    return board(-8, 23.4, 40, 1.5, 0) | board(-8, 26.8, 40, 1.2, 0) | board(-8, 29.8, 40, 1, 0)


@toy(
    en=("a cassette", "cassette tape", "audio cassette", "mixtape", "music tape", "tape cassette"),
    fr=("une cassette", "cassette audio", "k7", "cassettes", "cassette de musique"),
    near={"en": ("walkman", "vhs", "video tape"), "fr": ("walkman", "vhs", "cassette vidéo")},
    tall=37.0,
    show=(-18, 10, -8),
    grip=(0, 0, 6),
)
def cassette(shell: Colour = TURQUOISE, label: Colour = CREAM, stripe: Colour = CORAL) -> Parts:
    """A music cassette, 100 mm wide in life, at 1:1.8, on its open edge."""
    # Mould the shell, its thicker foot; sink the window and the hubs
    case = slab(board(0, 18.5, 57, 37, 2.4), 8, 1.4)
    foot = slab(polygon([(-21, 0), (21, 0), (18.4, 9.4), (-18.4, 9.4)], 1), 10.4, 1.2)
    paper = slab(board(0, 21.4, 49, 24, 2.2), 9.2, 0.5)
    bands = [slab(board(0, z, 49, 2.2, 0.4), 9.8, 0.3) for z in (15.4, 12.4)]
    lines = union(*(rod((-20, -4.6, z), (20, -4.6, z), 0.42) for z in (29.8, 26.8)))
    side = slab(board(-19.6, 28.4, 4.6, 5.4, 1), 9.8, 0.4)
    plate = slab(board(0, 19.4, 34, 10.4, 5.2), 10.2, 0.5)
    glass = slab(board(0, 19.4, 12, 7, 1), 10.8, 0.4)
    wound = (circle(5.4).at(x, 19.4) for x in (-5.4, 6.6))
    tape = union(*(slab(within(one, board(0, 19.4, 10, 5, 0.4)), 11.4, 0.2) for one in wound))

    # Drop in the toothed hubs; drill the foot; drive the screws
    hub = carve(can(3.9, 11, 0.5), can(2.7, 20).at(z=-4), soft=0.3)
    teeth = union(*(block(1.5, 2, 11, round=0.3).at(y=2.6).turned(z=60 * i) for i in range(6)))
    hubs = union(*((hub | teeth).turned(x=90).at(x=x, y=5.5, z=19.4) for x in (-11, 11)))
    dark = union(*(can(3.2, 10.4).turned(x=90).at(x=x, y=5.2, z=19.4) for x in (-11, 11)))
    holes = union(*(can(r, 11, 0.2).turned(x=90).at(x=x, y=5.5, z=z) for x, z, r in
                    ((-12, 4.2, 1.7), (12, 4.2, 1.7), (-6, 3, 1.2), (6, 3, 1.2))))  # fmt: skip
    screws = union(*(can(1.2, 9, 0.4).turned(x=90).at(x=a * 26, y=4.5, z=z) for a in (-1, 1) for z in (2.8, 34.2)))
    screws |= can(1.1, 11, 0.4).turned(x=90).at(y=5.5, z=6.6)
    return (
        Part(case | foot, shell, cell=0.6),
        Part(paper, label, "matte", 0.5),
        Part(bands[0], stripe, cell=0.45),
        Part(bands[1], YELLOW, cell=0.45),
        Part(side, stripe, cell=0.45),
        Part(lines, GREY, "matte", 0.35),
        Part(plate, GRAPHITE, cell=0.45),
        Part(glass, WHITE, cell=0.45),
        Part(tape, CARAMEL, "glass", 0.4),
        Part(hubs, WHITE, cell=0.4),
        Part(dark | holes, BLACK, "matte", 0.4),
        Part(screws, SILVER, "metal", 0.4),
    )


@toy(
    en=("a radio", "portable radio", "transistor radio", "radio receiver", "fm radio", "radios"),
    fr=("une radio", "poste de radio", "transistor", "poste radio", "radio portative"),
    near={"en": ("boombox", "ghetto blaster", "radio station", "dab radio"),
          "fr": ("boombox", "ghetto-blaster", "radiocassette", "radio-cassette")},
    tall=54.0,
    show=(-22, 12, 0),
    grip=(0, 0, 42),
)  # fmt: skip
def radio(shell: Colour = CORAL, face: Colour = CREAM, trim: Colour = GOLD) -> Parts:
    """A portable radio of the sixties, 280 mm wide in life, at 1:5: handle up, aerial out."""
    # Mould the case and its frame; stretch the cloth of the loudspeaker, ribbed
    case = block(54, 17, 34, round=5).at(z=1.8)
    rim = slab(board(0, 18.8, 50, 30, 4.4) - board(0, 18.8, 46.6, 26.6, 3), 3, 0.8).at(y=-8.2)
    panel = slab(board(0, 18.8, 48, 28, 3.4), 3, 0.5).at(y=-7.6)
    mouth = can(11.4, 3, 0.8).turned(x=90).at(x=-11, y=-7.6, z=18.8)
    hoop = ring(11.4, 1).turned(x=90).at(x=-11, y=-10, z=18.8)
    ribs = union(*(rod((-11 - w, -10.6, 18.8 + z), (-11 + w, -10.6, 18.8 + z), 0.7)
                   for z in (-8, -5.4, -2.7, 0, 2.7, 5.4, 8) for w in (math.sqrt(110 - z * z) - 0.6,)))  # fmt: skip
    feet = union(*(block(7, 11, 3, round=1).at(x=a * 18) for a in (-1, 1)))

    # Fit the dial with its hand, two knobs, three keys
    window = slab(board(13, 26.6, 19, 8, 1.6), 2, 0.5).at(y=-9)
    ticks = union(*(rod((5.4 + 1.9 * i, -10, 28 + i % 2), (5.4 + 1.9 * i, -10, 29.4), 0.42) for i in range(9)))
    line = rod((5.4, -10, 25), (20.6, -10, 25), 0.42)
    hand = rod((15, -10.3, 23.8), (15, -10.3, 29.4), 0.6)
    knob = join(can(4, 4, 1.2), can(4.5, 1.4, 0.6), soft=0.5)
    grips = union(*(rod((4, 0, 1.6), (4, 0, 3), 0.5).turned(z=30 * i) for i in range(12)))
    knobs = union(*((knob | grips).turned(x=90).at(x=x, y=-8.8, z=13.4) for x in (8, 18.4)))
    points = union(*(rod((x, -12.9, 14.6), (x + d, -12.9, 16.4), 0.5) for x, d in ((8, 0.4), (18.4, -0.8))))
    keys = union(*(block(4, 6, 3, round=0.9).at(x=x, y=-0.4, z=34.4) for x in (8, 13, 18)))

    # Raise the handle and the aerial
    handle = tube([(-20, 0, 33), (-20, 0, 40), (-16.6, 0, 43.6), (-3, 0, 43.8), (0.6, 0, 40), (0.6, 0, 33)], 1.6)
    aerial = tube([(22, 5.4, 33), (22, 5.4, 36), (25.6, 5.4, 44), (29, 5.4, 52)], [1.4, 1.2, 1, 0.8], curved=False)
    tip = egg(1.5, 1.5, 1.5).at(x=29.2, y=5.4, z=52.5)
    badge = slab(board(-11, 33, 8, 1.6, 0.7), 1.6, 0.4).at(y=-8.8)
    return (
        Part(case, shell, cell=0.7),
        Part(panel | window, face, "matte", 0.5),
        Part(rim | hoop | badge, trim, "metal", 0.45),
        Part(mouth, GRAPHITE, "matte", 0.5),
        Part(ribs, face, cell=0.4),
        Part(feet | points, GRAPHITE, "matte", 0.4),
        Part(ticks | line, GRAPHITE, "matte", 0.35),
        Part(hand, RED, cell=0.35),
        Part(knobs, trim, "metal", 0.4),
        Part(keys, face, cell=0.5),
        Part(handle, trim, "metal", 0.5),
        Part(aerial | tip, SILVER, "metal", 0.4),
    )


@toy(
    en=("a speaker", "loudspeaker", "speakers", "bluetooth speaker", "loudspeakers", "hi-fi speaker"),
    fr=("une enceinte bluetooth", "enceinte connectée", "enceinte portable", "enceinte audio", "haut-parleur",
        "haut-parleurs", "baffle", "enceinte hi-fi", "enceinte sans fil"),
    near={"en": ("jbl", "sonos", "smart speaker", "alexa", "subwoofer", "amplifier"),
          "fr": ("jbl", "sonos", "alexa", "caisson de basses", "ampli")},
    tall=56.0,
    show=(-26, 12, 0),
    grip=(0, 0, 52),
)  # fmt: skip
def speaker(case: Colour = CARAMEL, front: Colour = GRAPHITE, cone_: Colour = YELLOW) -> Parts:
    """A loudspeaker, 300 mm tall in life, at 1:5: a large cone, a small one above, two keys and a lamp."""
    box = block(36, 26, 54, round=3.4).at(z=2)
    panel = block(31.6, 4, 49.6, round=1.6).at(y=-12.4, z=4.2)
    feet = union(*(can(3, 3, 0.8).at(x=a * 12, y=b * 8) for a in (-1, 1) for b in (-1, 1)))

    # Screw in the two drivers: a rim, a rubber roll, a cone that sinks, a cap
    def driver(radius: float, z: float) -> tuple[Solid, Solid, Solid, Solid]:
        def placed(solid: Solid) -> Solid:
            return solid.turned(x=90).at(y=-13.6, z=z)

        rim = placed(carve(can(radius, 2.6, 0.8), can(radius - 1.8, 6).at(z=1), soft=0.4))
        roll = placed(ring(radius - 2.6, 1.2).at(z=1.5))
        dish = placed(carve(can(radius - 2.4, 2.6), egg(radius - 3, radius - 3, 3).at(z=4.1), soft=0.3))
        cap = placed(egg(radius * 0.32, radius * 0.32, 1.8).at(z=1))
        return rim, roll, dish, cap

    low, high = driver(13, 19.4), driver(7.6, 43)
    screws = union(*(ball(0.8).at(x=12.2 * math.cos(t), y=-16, z=19.4 + 12.2 * math.sin(t))
                     for t in (math.pi / 4 + math.pi / 2 * i for i in range(4))))  # fmt: skip
    keys = union(*(can(1.6, 2, 0.6).turned(x=90).at(x=x, y=-13.6, z=49) for x in (-11.6, 11.6)))
    lamp = ball(1).at(x=12, y=-14.2, z=36.6)
    return (
        Part(box, case, "matte", 0.8),
        Part(panel, front, cell=0.7),
        Part(feet, BLACK, "matte"),
        Part(low[0] | high[0] | screws, SILVER, "metal", 0.45),
        Part(low[1] | high[1], BLACK, "matte", 0.45),
        Part(low[2] | high[2], cone_, "matte", 0.5),
        Part(low[3] | high[3], BLACK, cell=0.45),
        Part(keys, cone_, cell=0.4),
        Part(lamp, TURQUOISE, cell=0.35),
    )
