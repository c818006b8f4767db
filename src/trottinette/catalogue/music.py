"""Music: instruments."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    egg,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    CHOCOLATE,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    MINT,
    SAND,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a guitar", "acoustic guitar", "classical guitar", "folk guitar"),
    fr=("une guitare", "guitare acoustique", "guitare classique", "guitare folk", "gratte"),
    near={
        "en": ("ukulele", "banjo"),
        "fr": ("ukulélé", "banjo"),
    },
    tall=55.1,
    show=(-16, 6, 16),
    grip=(0, -2, 36),
)
def guitar(top: Colour = SAND, sides: Colour = BROWN, guard: Colour = CHOCOLATE) -> Parts:
    """A folk guitar, one metre tall in life, neck up, strings to the front; stout, with four strings."""
    # Bend the sides, bind their rims, lay the top
    figure = smooth(
        [
            (0, 0.45),
            (8.6, 1.2),
            (14.9, 7.4),
            (13.8, 13.6),
            (9.4, 18.9),
            (10.9, 24.6),
            (7.6, 29.4),
            (0, 30.4),
            (-7.6, 29.4),
            (-10.9, 24.6),
            (-9.4, 18.9),
            (-13.8, 13.6),
            (-14.9, 7.4),
            (-8.6, 1.2),
        ],
        5,
    )
    box = slab(figure, 10, 1.6)
    binding = slab(figure.grown(0.45), 1.8, 0.6).at(y=-4) | slab(figure.grown(0.45), 1.4, 0.5).at(y=4)
    soundboard = carve(slab(figure.grown(-0.7), 2, 0.5).at(y=-4.8), slab(circle(4.3).at(0, 19), 3).at(y=-5.6), soft=0.4)
    hole = slab(circle(4.6).at(0, 19), 1.6).at(y=-4.2)
    rosette = ring(5.3, 0.75).turned(x=90).at(y=-5.7, z=19) | ring(7, 0.5).turned(x=90).at(y=-5.7, z=19)
    teardrop = smooth([(4.6, 17), (6.4, 20.2), (9.4, 16), (11, 11), (8.4, 8.6), (5.4, 11.6)], 4)
    shield = slab(teardrop, 1.4, 0.4).at(y=-5.8)

    # Set the bridge with its saddle and pins
    bridge = join(
        slab(rectangle(13, 3, 1.2).at(0, 8), 2.4, 0.7).at(y=-6.2),
        slab(rectangle(7.4, 3.8, 1.2).at(0, 8), 2.6, 0.7).at(y=-6.2),
        soft=1,
    )
    saddle = rod((-3.2, -7.5, 9), (3.2, -7.5, 9), 0.6)
    pins = union(*(ball(0.75).at(x=x, y=-7.5, z=7.3) for x in (-2.4, -0.8, 0.8, 2.4)))

    # Carve the neck, its heel and the head, which leans back
    neck = join(tube([(0, -3.2, 26), (0, -3.4, 47.4)], 2.9, curved=False), egg(3.2, 4.4, 3.6).at(y=-1, z=28.6), soft=2)
    head = slab(
        polygon(
            [
                (-3, 45),
                (3, 45),
                (4.8, 49),
                (4.4, 55.4),
                (1.2, 54.4),
                (0, 55.2),
                (-1.2, 54.4),
                (-4.4, 55.4),
                (-4.8, 49),
            ],
            0.9,
        ),
        3.6,
        1,
    ).at(y=-4)
    plank = slab(polygon([(-3.4, 22.6), (3.4, 22.6), (3, 46.4), (-3, 46.4)], 0.5), 2.2, 0.5).at(y=-5.9)
    frets = union(*(rod((-2.9, -7.05, z), (2.9, -7.05, z), 0.42) for z in (25.4, 28.4, 31.6, 35, 38.6, 42.4)))
    nut = rod((-2.8, -6.9, 46.2), (2.8, -6.9, 46.2), 0.8)
    dots = union(*(egg(0.7, 0.6, 0.7).at(y=-7, z=z) for z in (33.3, 36.8, 40.5)))

    # String it and hang the tuners
    strings = union(
        *(
            tube(
                [(1.6 * i, -7.6, 8.6), (1.25 * i, -7.6, 46.2), (1.9 * i, -6.2, 50.6 - 0.9 * abs(i))],
                0.42,
                curved=False,
            )
            for i in (-1.5, -0.5, 0.5, 1.5)
        )
    )
    posts = union(*(can(0.9, 2.4, round=0.4).turned(x=90).at(x=2.9, y=-4.6, z=z) for z in (49.2, 52.6))).mirrored()
    pegs = union(
        *(rod((4, -4, z), (6.2, -4, z), 0.7) | egg(1.5, 1.1, 1.4).at(x=6.6, y=-4, z=z) for z in (49.2, 52.6))
    ).mirrored()
    button = can(1.2, 1.8, round=0.5)
    return (
        Part(box, sides, cell=0.6),
        Part(binding, CREAM, cell=0.5),
        Part(soundboard, top, cell=0.55),
        Part(hole, BLACK, "matte"),
        Part(rosette, CREAM, cell=0.35),
        Part(shield, guard, "glass", 0.4),
        Part(bridge, guard, "matte", 0.4),
        Part(saddle | pins | dots, CREAM, cell=0.3),
        Part(neck | head, sides, cell=0.5),
        Part(plank, guard, "matte", 0.45),
        Part(frets | nut, SILVER, "metal", 0.35),
        Part(strings, SILVER, "metal", 0.3),
        Part(posts | pegs | button, SILVER, "metal", 0.35),
    )


@toy(
    en=(
        "a piano keyboard",
        "keyboard synthesizer",
        "synthesizer",
        "synth",
        "electric piano",
        "digital piano",
        "midi keyboard",
    ),
    fr=(
        "un clavier de piano",
        "synthétiseur",
        "synthé",
        "piano électrique",
        "piano numérique",
        "clavier maître",
        "clavier midi",
    ),
    near={
        "en": ("piano", "grand piano", "organ"),
        "fr": ("piano", "piano à queue", "orgue"),
    },
    tall=11.9,
    show=(-16, 50, -8),
    grip=(-26, 0, 4),
)
def piano_keyboard(body: Colour = CORAL, panel: Colour = GRAPHITE) -> Parts:
    """A small synthesizer, 600 mm wide in life, lying flat: ten white keys at the front, knobs behind."""
    # Mould the case: a tray for the keys, a raised deck behind
    case = join(block(56, 27, 6.4, round=2.2).at(z=0.8), block(56, 11.4, 9, round=2.4).at(y=7.8, z=0.4), soft=1.5)
    case = carve(case, block(50.2, 18, 6, round=0.6).at(y=-6.8, z=3.6), soft=0.7)
    feet = union(*(can(2.4, 1.6, round=0.5).at(x=x, y=y) for x in (-22, 22) for y in (-9, 9)))
    deck = block(51, 8.6, 2, round=0.9).at(y=7.8, z=8)

    # Lay ten white keys, C to E, and the black ones between
    wide = 4.96
    whites = union(
        *(
            carve(block(wide - 0.45, 14.6, 4.8, round=0.8), egg(1.5, 4, 0.5).at(y=-2.4, z=4.85), soft=0.4).at(
                x=(i - 4.5) * wide, y=-5.6, z=3.2
            )
            for i in range(10)
        )
    )
    blacks = union(*(_sharp().at(x=(i - 4) * wide, y=-2.6) for i in (0, 1, 3, 4, 5, 7, 8)))
    felt = block(50, 1.2, 2.4, round=0.4).at(y=2, z=6)

    # Fit the deck: a screen with a wave, knobs, sliders and pads
    screen = block(13, 6.2, 1.6, round=0.6).at(x=-17.4, y=7.8, z=9)
    wave = tube(
        [
            (-22.2, 7.8, 10.5),
            (-20.4, 9.2, 10.5),
            (-18.4, 6.4, 10.5),
            (-16.4, 9.2, 10.5),
            (-14.4, 6.4, 10.5),
            (-12.6, 7.8, 10.5),
        ],
        0.45,
    )
    knob = carve(
        can(2, 2.6, round=0.6),
        union(*(rod((2.1, 0, 0.6), (2.1, 0, 4), 0.35).turned(z=40 * i) for i in range(9))),
        soft=0.2,
    )
    knobs = union(*(knob.at(x=x, y=9.4, z=9) for x in (-6.6, -1.6, 3.4)))
    marks = union(
        *(
            rod((x, 9.6, 11.5), (x + dx, 9.4 + dy, 11.5), 0.42)
            for x, dx, dy in ((-6.6, -0.8, 1), (-1.6, 0, 1.3), (3.4, 1, 0.8))
        )
    )
    slots = union(*(rod((x - 1.4, 5.4, 10), (x + 1.4, 5.4, 10), 0.55) for x in (-6.6, -1.6, 3.4)))
    pad = block(3.5, 3.5, 1.8, round=0.7)
    pads = [pad.at(x=x, y=y, z=9) for y in (9.9, 5.8) for x in (10, 14.2, 18.4, 22.6)]
    return (
        Part(case, body, cell=0.6),
        Part(feet | deck, panel, "matte", 0.55),
        Part(felt, BLACK, "matte"),
        Part(whites, WHITE, cell=0.45),
        Part(blacks, BLACK, cell=0.4),
        Part(screen, BLACK, "glass", 0.4),
        Part(wave, MINT, cell=0.28),
        Part(knobs, SILVER, "metal", 0.35),
        Part(marks, body, cell=0.28),
        Part(slots, WHITE, cell=0.28),
        Part(pads[0] | pads[5], YELLOW, cell=0.4),
        Part(pads[1] | pads[6], TURQUOISE, cell=0.4),
        Part(pads[2] | pads[7], CORAL, cell=0.4),
        Part(pads[3] | pads[4], SKY, cell=0.4),
    )


def _sharp() -> Solid:
    """A black key, its front sloping."""
    key = block(3, 9, 4, round=0.8).at(z=6)
    return carve(key, block(6, 3, 6).turned(x=-32).at(y=-6, z=7.6), soft=0.6)


@toy(
    en=("a saxophone", "sax", "alto sax", "alto saxophone", "tenor saxophone"),
    fr=("un saxophone", "saxo", "sax", "saxophone alto", "saxophone ténor"),
    near={"en": ("clarinet", "brass instrument"), "fr": ("clarinette", "cuivre")},
    tall=52.2,
    show=(-18, 16, 6),
    grip=(-5, 0, 26),
)
def saxophone(brass: Colour = GOLD, pearls: Colour = CREAM) -> Parts:
    """An alto saxophone, 650 mm long in life, on its bow: mouthpiece on the left, bell on the right."""
    # Bend the tube: neck, body, bow; then the flare of the bell
    neck = tube([(-14.4, 0, 46.8), (-10, 0, 49.8), (-6, 0, 50), (-4, 0, 46.6), (-4, 0, 42)], [1.5, 1.7, 2, 2.2, 2.4])
    body = tube(
        [(-4, 0, 42), (-3.8, 0, 12), (-2.2, 0, 7.6), (2.2, 0, 5.02), (7, 0, 7), (9.4, 0, 12), (10.2, 0, 18)],
        [2.9, 4.3, 4.6, 5, 5.2, 5.3, 5.4],
    )

    def flared(solid: Solid) -> Solid:
        return solid.turned(y=9).at(x=9.6, z=15)

    flare = lathe([(5.2, 0), (5.7, 5), (6.8, 9.4), (9, 13), (11.6, 15.2), (11.6, 16.2), (0, 16.2)])
    throat = lathe([(0, 4), (3.6, 5), (5, 9.8), (7.4, 13.8), (10.4, 16.4), (10.4, 19), (0, 19)])
    horn = carve(join(body, flared(flare), soft=1), flared(throat), soft=0.6) | flared(ring(11.4, 0.8).at(z=15.7))
    bands = [
        ring(3.5, 0.75).at(x=-4, z=40.6),
        ring(2.7, 0.8).at(x=-4, z=43.6),
        flared(ring(5.7, 0.7).at(z=2.4)),
        ring(4.7, 0.7).at(x=-3.8, z=12.4),
    ]
    brace = join(rod((-3.8, 0, 24), (9.8, 0, 21.4), 1.1), ring(2, 0.9).turned(x=90).at(x=3, z=22.8), soft=0.6)

    # Fit the mouthpiece, its cork and ligature
    beak = tube([(-19.6, 0, 42.2), (-16.6, 0, 45), (-14.4, 0, 46.8)], [1.1, 2.1, 2.3], curved=False)
    cork = rod((-14.2, 0, 46.9), (-11.6, 0, 48.8), 2)
    clasp = _hoop(-15.9, 45.6, 2.6)

    # Hang the keys: cups with pearls down the front, rods along them, two pads beside the bell
    cups = union(*(_cup(2.5).at(x=-4 + 0.02 * i, y=-4.6 - 0.24 * i, z=37.4 - 5 * i) for i in range(5)))
    dots = union(*(egg(1.5, 0.8, 1.5).at(x=-4, y=-6 - 0.24 * i, z=37.4 - 5 * i) for i in range(5)))
    stack = rod((-0.4, -3.6, 40), (0.4, -4.4, 14.4), 0.8) | union(
        *(rod((-0.3, -3.8, z), (-3.6, -3.4, z), 0.75) for z in (39.4, 27.4, 14.8))
    )
    sides = union(
        *(
            join(
                rod((-7, 0.6, z), (-9, -0.4, z + 0.6), 0.9),
                egg(1.3, 1.1, 2.1).at(x=-9, y=-0.4, z=z + 0.8),
                soft=0.5,
            )
            for z in (34, 28.4, 22)
        )
    )
    pads = _cup(3.5).at(x=3, y=-5.1, z=8) | _cup(3.6).at(x=10.2, y=-5.6, z=14.6)
    pearl = egg(1.8, 0.9, 1.8).at(x=3, y=-6.6, z=8) | egg(1.8, 0.9, 1.8).at(x=10.2, y=-7.1, z=14.6)
    return (
        Part(neck | horn, brass, "metal", 0.5),
        Part(union(*bands, brace, clasp), brass, "metal", 0.4),
        Part(beak, BLACK, cell=0.4),
        Part(cork, CARAMEL, "matte"),
        Part(cups | pads, brass, "metal", 0.4),
        Part(stack | sides, brass, "metal", 0.35),
        Part(dots | pearl, pearls, cell=0.35),
    )


def _cup(radius: float) -> Solid:
    """A key's lid facing the front, rimmed, its middle at the origin."""
    return lathe(
        [
            (0, -1.8),
            (radius * 0.8, -1.8),
            (radius, 0),
            (radius, 1),
            (radius - 0.8, 1.4),
            (radius - 1, 0.8),
            (0, 0.8),
        ],
        0.3,
    ).turned(x=90)


def _hoop(x: float, z: float, radius: float) -> Solid:
    """A band round the mouthpiece at (x, z)."""
    return can(radius, 2.6, round=0.5).at(z=-1.3).turned(y=48).at(x=x, z=z)
