"""Small things of the house: what gives light, wakes one up and opens the door."""

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    can,
    carve,
    circle,
    common,
    egg,
    half,
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
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    MINT,
    ORANGE,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a table lamp", "lamp", "bedside lamp", "lampshade", "lamps", "night light"),
    fr=("une lampe", "lampe de chevet", "lampe de salon", "abat-jour", "lampes", "veilleuse"),
    near={
        "en": ("floor lamp", "chandelier", "ceiling light"),
        "fr": ("lampadaire", "lustre", "luminaire", "suspension"),
    },
    tall=54,
    show=(-18, 6, 0),
    grip=(0, 0, 22),
)
def table_lamp(foot: Colour = TURQUOISE, shade: Colour = CREAM) -> Parts:
    """Bedside lamp, 45 cm tall in life, at 1:8.3: a ceramic foot, a pleated shade, a chain to pull."""
    belly = lathe([(0, 2.4), (7, 2.6), (10.4, 7), (11, 12), (8.4, 18), (4, 22), (2.8, 25), (0, 25.4)], curved=True)
    plinth = lathe([(0, 0), (9.4, 0), (10, 0.8), (9.6, 2.8), (0, 3.4)], 0.6)
    neck = can(1.8, 12, round=0.4).at(z=23) | lathe([(0, 24), (3, 24), (3, 25.6), (0, 25.6)], 0.5)
    # Pleat the shade round its hoops; light shows below it and above
    cover = lathe([(0, 30), (19, 30), (11, 51), (0, 51)], 0.4)
    pleat = rod((19.5, 0, 30), (11.4, 0, 51.2), 0.75)
    cover = carve(cover, pleat.around(24), lathe([(0, 26), (17.6, 29), (16.4, 33), (0, 33)]), soft=0.7)
    hoops = ring(18.5, 0.95).at(z=30.4) | ring(11, 0.9).at(z=50.6)
    finial = join(can(1, 4).at(z=50), ball(1.7).at(z=52.3), soft=0.6)
    bulb = egg(4, 4, 4.6).at(z=32.4)
    chain = union(rod((6, -4, 33), (6, -4, 24), 0.5), ball(1.2).at(x=6, y=-4, z=23.4))
    return (
        Part(belly, foot, cell=0.55),
        Part(plinth | neck | finial | chain, GOLD, "metal", 0.42),
        Part(cover, shade.mixed(YELLOW, 0.12), "matte", 0.5),
        Part(hoops, shade.mixed(GOLD, 0.5), "matte", 0.4),
        Part(bulb, YELLOW.mixed(WHITE, 0.5), cell=0.5),
    )


@toy(
    en=("a light bulb", "lightbulb", "bulb", "light bulbs"),
    fr=("une ampoule", "ampoule électrique", "ampoules"),
    near={"en": ("electricity", "bright idea", "invention"), "fr": ("électricité", "invention")},
    tall=55,
    show=(-14, 8, 14),
    grip=(0, 0, 9),
)
def light_bulb(glass: Colour = YELLOW, cap: Colour = SILVER) -> Parts:
    """Household light bulb, 11 cm in life, at 1:2, standing on its contact, glass up."""
    bulb = lathe(
        [(0, 14), (6.6, 14.6), (7.6, 18), (10.4, 24), (15, 31), (16.8, 38.6), (15.2, 46.4), (9.6, 52.8), (0, 55)],
        curved=True,
    )
    collar = lathe([(0, 12.6), (8.2, 12.6), (8.2, 15.6), (7.4, 16.8), (0, 16.8)], 0.6)
    # Cut the thread, solder the contact
    core = lathe([(0, 3), (4.6, 3), (6.8, 5.4), (6.8, 14), (0, 14)], 0.6)
    turns = [
        (6.9 * math.cos(t), 6.9 * math.sin(t), 5.6 + 2.6 * t / (2 * math.pi))
        for t in (math.pi / 6 * i for i in range(31))
    ]
    thread = tube(turns, 1.05, steps=2)
    tip = lathe([(0, 0), (2.2, 0), (3, 1.4), (4.8, 3.4), (0, 3.6)], 0.5)
    # Print the filament on the front, a gleam beside it
    wire = [
        (-3.4, 20),
        (-4.6, 34),
        (-3.2, 38),
        (-2, 34.6),
        (-0.9, 38),
        (0, 34.6),
        (0.9, 38),
        (2, 34.6),
        (3.2, 38),
        (4.6, 34),
        (3.4, 20),
    ]
    flat_coil = tube([(x, 0.0, z) for x, z in wire], 0.85, steps=3).stretched(y=14).at(y=-9)
    filament = common(bulb.grown(0.4), flat_coil, soft=0.2) & half(y=1).at(y=-2)
    gleam = smooth([(-11.4, 36), (-9.4, 36.4), (-8.6, 42), (-5.6, 46.8), (-7.2, 48), (-10.8, 43)], 4)
    shine = common(bulb.grown(0.5), slab(gleam, 30).at(y=-15), soft=0.2)
    return (
        Part(bulb, glass, cell=0.6),
        Part(collar | core | thread, cap, "metal", 0.42),
        Part(tip, GRAPHITE, cell=0.4),
        Part(filament - bulb.grown(-0.8), ORANGE, cell=0.32),
        Part(shine - bulb.grown(-0.8), WHITE, cell=0.32),
    )


@toy(
    en=("an alarm clock", "clock", "clocks"),
    fr=("un réveil", "réveil-matin", "horloge", "réveille-matin", "réveils"),
    near={
        "en": ("wall clock", "timer", "cuckoo clock", "wake-up call"),
        "fr": ("minuteur", "horloge murale", "radio-réveil", "coucou suisse", "pendule"),
    },
    tall=52.6,
    show=(-18, 8, 0),
    grip=(0, 0, 49),
)
def alarm_clock(shell: Colour = RED, bells: Colour = GOLD) -> Parts:
    """Wind-up alarm clock, 13 cm tall in life, at 1:2.5: two bells and the hammer between; it is ten past ten."""
    up = 22.0

    def faced(solid: Solid) -> Solid:
        return solid.turned(x=90).at(z=up)

    # Turn the case; number the dial
    case = faced(
        lathe([(0, -9), (13, -9), (16.4, -6), (17.6, 4), (18.4, 6), (18, 8.6), (16, 9), (15.4, 6.4), (0, 6.4)], 0.8)
    )
    rim = faced(ring(16.8, 1.3).at(z=8))
    dial = faced(can(16, 4).at(z=3.6))
    long_ = union(*(rod((0, -7.7, 13.6), (0, -7.7, 12), 0.85).turned(y=90 * i) for i in range(4)))
    dots = union(*(ball(0.8).stretched(y=0.9).at(y=-7.7, z=12.8).turned(y=30 * i) for i in range(12) if i % 3))
    hour = rod((0, -8, 0), (0, -8, 7.6), 1.05, 0.8).turned(y=-56)
    minute = rod((0, -8.2, 0), (0, -8.2, 11), 0.9, 0.65).turned(y=60)
    bell_hand = rod((0, -7.9, 0), (0, -7.9, 5.6), 0.55).turned(y=180)
    pin = ball(1.5).at(y=-8.2)
    # Stand it on two feet, hang the bells, the hammer and the handle
    foot = join(rod((10, 0, 9), (13.4, 0, 2.2), 2, 2.2), ball(2.5).at(x=13.4, z=2.5), soft=0.6).mirrored()
    arc = [(8.6 * math.cos(t), 8.8 * math.sin(t)) for t in (math.pi / 2 * i / 10 for i in range(11))]
    bell = lathe([(0, -1.2), (7.8, -1.2), (9, -1), *arc], 0.3)
    post = rod((0, 0, -6), (0, 0, 10.2), 1.1) | ball(1.6).at(z=9.8)
    cup = (bell.turned(y=34).at(x=11.4, z=40.4)).mirrored()
    posts = (post.turned(y=34).at(x=11.4, z=40.4)).mirrored()
    hammer = rod((0, 0, 38), (0, 0, 45), 0.9) | can(1.9, 5.4, round=0.7).at(z=-2.7).turned(y=90).at(z=45.4)
    handle = tube([(-8.8, 2.6, 41), (-6.6, 2.6, 48.6), (0, 2.6, 51.4), (6.6, 2.6, 48.6), (8.8, 2.6, 41)], 1.2)
    return (
        Part(case, shell, cell=0.6),
        Part(rim | posts | handle, SILVER, "metal", 0.42),
        Part(foot | hammer, SILVER, "metal", 0.42),
        Part(dial, WHITE, "matte", 0.6),
        Part((long_ | dots | hour | minute | pin).at(z=up), GRAPHITE, "matte", 0.32),
        Part(bell_hand.at(z=up), CORAL, "matte", 0.32),
        Part(cup, bells, "metal", 0.45),
    )


@toy(
    en=("a candle", "candlestick", "candles", "candle holder", "scented candle"),
    fr=("une bougie", "bougeoir", "bougies", "chandelle", "chandelier", "bougie parfumée"),
    near={"en": ("candelabra", "flame", "oil lamp"), "fr": ("cierge", "flamme", "candélabre", "lampe à huile")},
    tall=52,
    show=(-18, 20, 0),
    grip=(15, 0, 5.4),
)
def candle(wax: Colour = CREAM, holder: Colour = GOLD, flame: Colour = ORANGE) -> Parts:
    """Lit candle in a chamber stick, 17 cm tall in life, at 1:3.3. The ring to carry it by is on the right."""
    dish = lathe([(0, 0), (13, 0), (17.4, 4.2), (17, 5.6), (15.6, 5), (12.4, 2.4), (0, 2.4)], 0.6)
    socket = lathe([(0, 1.6), (6, 1.6), (5.2, 4), (8, 9.4), (8.2, 11), (0, 11)], 0.7)
    finger = ring(4.6, 1.4).turned(x=90).at(x=21, z=5.8)
    # Cast the candle; let it run
    stick = lathe([(0, 8), (6, 8), (6, 35), (5.2, 36.4), (3, 35.4), (0, 35)], 0.8)
    runs = [
        tube([(-2.6, -5, 36), (-2.8, -6, 31), (-2.8, -6, 26)], [1.6, 1.3, 1.8]),
        tube([(3.2, -4.4, 36), (3.6, -5.1, 33), (3.6, -5.1, 30.6)], [1.6, 1.2, 1.6]),
        tube([(5.2, 1, 36), (6, 1, 28), (6, 1, 22)], [1.5, 1.3, 1.7]),
        tube([(-5.3, 1.4, 36), (-6, 1.4, 30)], [1.5, 1.5]),
    ]
    wick = rod((0, 0, 34), (0, 0, 40), 0.75)
    blaze = lathe([(0, 37.6), (3, 39), (4.2, 42), (3.4, 45.6), (1.6, 49), (0.3, 52), (0, 52)], curved=True)
    tongue = smooth([(0, 38.4), (2, 39.8), (2.2, 42.4), (0.9, 45), (0, 47.4), (-0.9, 45), (-2.2, 42.4), (-2, 39.8)], 4)
    heart_ = common(blaze.grown(0.45), slab(tongue, 14), soft=0.2) - blaze.grown(-0.8)
    return (
        Part(dish | socket, holder, "metal", 0.5),
        Part(finger, holder, "metal", 0.42),
        Part(join(stick, *runs, soft=0.8), wax, cell=0.5),
        Part(wick, BLACK, "matte", 0.35),
        Part(blaze, flame, cell=0.4),
        Part(heart_, YELLOW, cell=0.35),
    )


@toy(
    en=(
        "a door key",
        "house key",
        "keys",
        "front door key",
        "old key",
        "golden key",
        "brass key",
        "house keys",
        "keyring",
        "key ring",
    ),
    fr=("une clé", "clef", "clés", "clefs", "trousseau de clés", "trousseau", "clé de maison", "clés de maison"),
    near={
        "en": ("car keys", "car key"),
        "fr": ("clé de voiture", "clés de voiture", "porte-clés"),
    },
    tall=56.6,
    show=(-10, 4, -34),
    grip=(0, 0, 27),
)
def key(brass: Colour = GOLD) -> Parts:
    """Old door key, 10 cm in life, at 1:1.7, its bow up."""
    bow = union(*(ring(4.6, 2).turned(x=90).at(x=x, z=z) for x, z in ((0, 50), (-6, 43), (6, 43))))
    boss = ball(4).stretched(y=0.8).at(z=43)
    shaft = rod((0, 0, 3), (0, 0, 40), 2.9)
    rolls = union(
        *(lathe([(0, -1.4), (4.2, -1.2), (4.2, 1.2), (0, 1.4)], 0.8).at(z=z) for z in (36, 39)), ring(2.9, 1).at(z=33.2)
    )
    tip = ball(2.9).at(z=2.9)
    bit = slab(polygon([(1, 4.6), (13, 4.6), (13, 18), (1, 18)], 1), 3.8, 0.9)
    notches = slab(
        rectangle(4.6, 3.2, 0.6).at(12.4, 11.3)
        | rectangle(2.6, 3.6, 0.5).at(8, 4.8)
        | rectangle(2.6, 3.2, 0.5).at(8, 18),
        10,
    )
    whole = join(bow, boss, shaft, rolls, soft=1)
    return (
        Part(whole | tip, brass, "metal", 0.45),
        Part(carve(bit, notches, soft=0.5), brass, "metal", 0.42),
    )


@toy(
    en=("a picture frame", "photo frame", "family photo", "framed photo", "framed picture"),
    fr=("un cadre photo", "photo de famille", "photo encadrée", "cadre à photo", "cadre photos"),
    tall=46,
    show=(-22, 10, 0),
    grip=(19, 0, 10),
    face=(0.0, 23.0, 25.0, 32.0),
)
def picture_frame(frame: Colour = GOLD, picture: Colour = SKY) -> Parts:
    """Framed photograph on its strut, 20 cm tall in life, at 1:4.4: a tall one, a small one, the sun on the hills."""

    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=-9).at(y=-4)

    outer, inner = rectangle(38, 46, 2).at(0, 23), rectangle(28, 36, 0.8).at(0, 23)
    border = slab(outer - inner, 5, 1.6)
    bead = slab(rectangle(30.6, 38.6, 1.4).at(0, 23) - inner.grown(0.2), 6, 0.8)
    board = slab(rectangle(31, 39), 2.4).at(y=1, z=23)
    strut = slab(polygon([(-5, 0.4), (5, 0.4), (3, 32), (-3, 32)], 1), 2.4, 0.7).turned(x=14).at(y=10, z=0)
    # Take the photograph: hills, the sun, two people
    view = slab(inner.grown(0.3), 1.6).at(y=-0.6)
    hills = slab(
        smooth([(-14.2, 5), (14.2, 5), (14.2, 16), (8, 20), (1, 15.6), (-6, 19), (-14.2, 14)], 4), 1.4, 0.3
    ).at(y=-1.4)
    sun = slab(circle(3.2).at(8, 34), 1.4, 0.4).at(y=-1.4)
    tall_ = slab(smooth([(-9, 5), (2, 5), (2, 14), (-0.6, 18.6), (-6.4, 18.6), (-9, 14)], 4), 1.8, 0.5).at(y=-2)
    small = slab(smooth([(1.6, 5), (10, 5), (10, 10), (7.6, 13), (4, 13), (1.6, 10)], 4), 1.8, 0.5).at(y=-2.4)
    faces = slab(circle(4.5).at(-3.5, 22.6), 1.9, 0.6).at(y=-2.2) | slab(circle(3.6).at(5.8, 16), 1.9, 0.6).at(y=-2.6)
    hair = slab(
        smooth([(-8.4, 22.6), (-8, 27), (-3.5, 28.6), (1, 27), (1.4, 22.6), (0, 25), (-4.4, 25.4), (-7, 24.4)], 4),
        1.7,
        0.4,
    ).at(y=-2.8)
    mop = slab(
        smooth([(2, 16.6), (2.4, 19.6), (5.8, 21), (9.2, 19.6), (9.6, 16.6), (7.6, 18.2), (5, 18.6)], 4), 1.7, 0.4
    ).at(y=-3.1)
    smiles = union(
        *(
            tube([(x - w, y, z), (x, y, z - 0.7 * w), (x + w, y, z)], 0.45)
            for x, y, z, w in ((-3.5, -3.1, 21.4, 1.7), (5.8, -3.5, 15, 1.3))
        )
    )
    eyes = union(
        *(
            ball(0.6).at(x, y, z)
            for x, y, z in ((-5.2, -3, 23.4), (-1.8, -3, 23.4), (4.5, -3.4, 16.6), (7.1, -3.4, 16.6))
        )
    )
    return (
        Part(leaned(border | bead), frame, "metal", 0.5),
        Part(leaned(board), GRAPHITE, "matte"),
        Part(strut, GRAPHITE, "matte", 0.5),
        Part(leaned(view), picture, "matte", 0.55, role="front"),
        Part(leaned(hills), MINT, "matte", 0.4, role="ornament"),
        Part(leaned(sun), ORANGE, "matte", 0.4, role="ornament"),
        Part(leaned(tall_), CORAL, "matte", 0.38, role="ornament"),
        Part(leaned(small), TURQUOISE, "matte", 0.38, role="ornament"),
        Part(leaned(faces), YELLOW.mixed(WHITE, 0.35), "matte", 0.38, role="ornament"),
        Part(leaned(hair | mop), BROWN, "matte", 0.35, role="ornament"),
        Part(leaned(smiles | eyes), BLACK, "matte", 0.28, role="ornament"),
    )
