"""Symbols of wonder and good humour: a wand, a rainbow, a smiling face."""

import math

from trottinette.catalogue import _panels
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue.symbols import printed
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
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
from trottinette.geometry import star as star_outline
from trottinette.palette import (
    BLACK,
    BLUE,
    CORAL,
    GOLD,
    GREEN,
    LILAC,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a magic wand", "fairy wand", "magic wands", "princess wand", "star wand"),
    fr=("une baguette magique", "baguettes magiques", "baguette de fée"),
    near={"en": ("wizard's wand", "spell"), "fr": ("baguette de sorcier", "sortilège")},
    tall=59.1,
    show=(-16, 8, 26),
    grip=(0, 0, 10),
)
def magic_wand(shine: Colour = YELLOW, stick: Colour = LILAC, ribbon: Colour = PINK) -> Parts:
    """A fairy's wand, 35 cm long in life, at 1:6: a star on a striped stick, a bow below it."""
    outer, inner = star_outline(5, 16.6, 8.4, 2.4).at(0, 45.4), star_outline(5, 10.8, 5.4, 1.6).at(0, 45.4)
    head = join(slab(outer, 7, 3.4), slab(inner, 10.4, 4), soft=3)
    staff = rod((0, 0, 4), (0, 0, 40), 2.2)
    turns = [(2.5 * math.cos(t), 2.5 * math.sin(t), 6.6 + 1.15 * t) for t in (math.pi / 4 * i for i in range(20))]
    band = tube(turns, 1.0, steps=3)
    ends = ball(3.2).at(z=3.1) | lathe([(0, 25), (3.2, 25), (3.6, 27), (3.2, 29), (0, 29)], 0.7)
    loop = tube([(0.8, -3, 27), (5.6, -3.6, 30.4), (8.8, -3.4, 28), (6, -3.2, 25.4), (0.8, -3, 27)], 1.2)
    tail = tube([(0.6, -3, 26.6), (4.2, -3.8, 22), (4.4, -3.4, 18), (7, -3, 15)], [1.1, 1.4, 1.4, 1])
    bow = union(loop.mirrored(), tail.mirrored(), egg(2, 2, 2).at(y=-3.4, z=27))
    gleam = smooth([(-9.8, 49.2), (-4.8, 49.8), (-2.8, 54), (-1.8, 53.4), (-3.6, 48.4), (-9, 48)], 4)
    return (
        Part(head, shine, cell=0.55),
        Part(printed(head, gleam), shine.mixed(WHITE, 0.7), cell=0.35),
        Part(staff, stick, cell=0.5),
        Part(band, WHITE, cell=0.36),
        Part(ends, GOLD, "metal", 0.45),
        Part(bow, ribbon, cell=0.42),
    )


@toy(
    en=("a rainbow", "rainbows", "rainbow and clouds"),
    fr=("un arc-en-ciel", "arc en ciel", "arcs-en-ciel"),
    near={"en": ("pride",), "fr": ("fierté",)},
    tall=32,
    show=(-20, 12, 0),
)
def rainbow(cloud: Colour = WHITE) -> Parts:
    """A rainbow of six colours, 57 mm wide, from one cloud to the other."""
    above = rectangle(100, 60).at(0, 34)

    def arc(radius: float) -> Outline:
        return _panels.within((circle(radius) - circle(radius - 3.5)).at(0, 5), above)

    puffs = [(-7.2, 0, 5.6, 6), (0, -1.6, 8, 8.2), (7.4, 0, 5.8, 6.2), (1.6, 3, 6.2, 6.4)]
    heap = join(*(egg(r, r * 0.86, r * 0.94).at(x, y, z) for x, y, z, r in puffs), soft=1.2).at(x=17.2)
    colours = (RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE)
    bands = (Part(slab(arc(27 - 3.2 * i), 8, 1.7), one, cell=0.75) for i, one in enumerate(colours))
    return (*bands, Part(heap.mirrored(), cloud, cell=0.75))


@toy(
    en=("a smiley", "smiley face", "emoji", "smileys", "emojis", "happy face"),
    fr=("un smiley", "émoji", "emoji", "smileys", "émojis", "émoticône"),
    near={"en": ("emoticon", "good mood"), "fr": ("bonne humeur", "joie de vivre")},
    tall=46,
    show=(-18, 8, 6),
)
def smiley(face: Colour = YELLOW) -> Parts:
    """A smiling face, 46 mm across: two eyes, a wide mouth, pink cheeks."""
    round_face = egg(23, 9.6, 23).at(z=23)
    eyes = union(*(egg(2.7, 2.4, 4.2).at(x, -8.4, 28.4) for x in (-7.4, 7.4)))
    glints = union(*(ball(0.95).at(x - 0.7, -10.5, 30.2) for x in (-7.4, 7.4)))
    mouth = smooth([(-12.4, 20.4), (-9.8, 20), (-6, 15.6), (0, 13.6), (6, 15.6), (9.8, 20), (12.4, 20.4), (11, 16),
        (6.4, 11.2), (0, 9.4), (-6.4, 11.2), (-11, 15.6)], 4)  # fmt: skip
    cheeks = circle(2.9).at(-15.4, 21.6) | circle(2.9).at(15.4, 21.6)
    gleam = smooth([(-17, 31), (-15, 36.2), (-10.4, 40.6), (-9, 39.2), (-13, 35), (-15, 30.4)], 4)
    return (
        Part(round_face, face, cell=0.75),
        Part(eyes | printed(round_face, mouth, 0.6), BLACK, cell=0.42),
        Part(glints, WHITE, cell=0.3),
        Part(printed(round_face, cheeks), CORAL, cell=0.4),
        Part(printed(round_face, gleam), face.mixed(WHITE, 0.7), cell=0.4),
    )


@toy(
    en=("a moon", "crescent moon", "half moon", "moons", "moon and stars"),
    fr=("une lune", "croissant de lune", "demi-lune", "lunes", "lune et étoiles"),
    near={"en": ("full moon", "night sky", "sweet dreams"), "fr": ("pleine lune", "ciel étoilé", "nuit étoilée")},
    tall=52,
    show=(-18, 8, 10),
)
def moon(light: Colour = YELLOW, night: Colour = PURPLE) -> Parts:
    """A plump crescent moon, 52 mm tall, asleep, a star hung in its hollow."""
    outer, inner = circle(26) - circle(20.6).at(12, 6), circle(22.6) - circle(23).at(11, 5.6)
    body = join(slab(outer.at(0, 26), 9, 4.2), slab(inner.at(0, 26), 13, 5.4), soft=4)
    lid = printed(body, smooth([(-16.6, 27), (-14, 24.4), (-10.6, 24.8), (-9, 27.6), (-11, 26.4), (-14, 26)], 4), 0.6)
    smile = printed(body, smooth([(-12.6, 19), (-9.8, 16.4), (-6, 16.8), (-9.4, 14.4), (-12.4, 16.4)], 4), 0.6)
    cheek = printed(body, circle(2.2).at(-16.2, 20.6))
    spark = join(slab(star_outline(5, 9.4, 4.6, 1.2), 5, 2.2), slab(star_outline(5, 6, 3, 0.8), 7, 2.6), soft=2)
    return (
        Part(body, light, cell=0.65),
        Part(lid | smile, night, cell=0.4),
        Part(cheek, CORAL, cell=0.4),
        Part(spark.turned(y=-10).at(6.6, 0, 28), light.mixed(WHITE, 0.55), cell=0.45),
        Part(rod((1.6, 0, 50.4), (5.2, 0, 31), 0.95), night, cell=0.5),
    )


@toy(
    en=("a sun", "suns", "sunshine", "smiling sun"),
    fr=("un soleil", "soleils", "rayon de soleil"),
    near={"en": ("sunny weather", "summer"), "fr": ("beau temps", "grand soleil")},
    tall=56,
    show=(-18, 8, 0),
)
def sun(light: Colour = YELLOW, rays: Colour = ORANGE) -> Parts:
    """A smiling sun, 56 mm across, its rays long and short in turn."""
    disc = egg(18, 9, 18).at(z=28)
    long = slab(polygon([(-5.6, 14), (5.6, 14), (0, 32.4)], [1, 1, 1.7]), 6, 2.4)
    short = slab(polygon([(-4.4, 14), (4.4, 14), (0, 27)], [1, 1, 1.6]), 6, 2.4).turned(y=22.5)
    crown = union(*((long | short).turned(y=45 * i) for i in range(8))) | ring(15, 2.6).turned(x=90)
    eyes = union(*(egg(2, 1.8, 3).at(x, -7.6, 31) for x in (-6, 6)))
    smile = smooth([(-8, 25.4), (-6.2, 25), (0, 20.8), (6.2, 25), (8, 25.4), (4.4, 19.8), (0, 18.2), (-4.4, 19.8)], 4)
    cheeks = circle(2.3).at(-11, 26) | circle(2.3).at(11, 26)
    gleam = smooth([(-12.8, 34), (-11.2, 38), (-7.6, 41.2), (-6.6, 40), (-9.6, 37), (-11.2, 33.4)], 4)
    return (
        Part(disc, light, cell=0.7),
        Part(crown.at(z=28), rays, cell=0.6),
        Part(eyes | printed(disc, smile, 0.6), BLACK, cell=0.4),
        Part(printed(disc, cheeks), CORAL, cell=0.4),
        Part(printed(disc, gleam), light.mixed(WHITE, 0.7), cell=0.4),
    )


@toy(
    en=("a horseshoe", "horseshoes", "lucky horseshoe", "horse shoe"),
    fr=("un fer à cheval", "fers à cheval", "fer à cheval porte-bonheur"),
    tall=50.4,
    show=(-18, 10, 8),
    grip=(0, 0, 5),
)
def horseshoe(iron: Colour = GOLD) -> Parts:
    """A lucky horseshoe, 13 cm high in life, at 1:2.6, its ends up: seven nail holes in a groove."""
    outer = [(9.6, 49), (16.6, 50), (23, 38), (24, 25), (18.6, 9), (8, 1.4)]
    inner = [(6.6, 13.6), (12, 18.6), (14, 26.6), (13.2, 36), (8.8, 44)]
    curve = [(0, 0), *outer[::-1], *inner[::-1], (0, 12)]
    outline = smooth([*curve, *((-x, z) for x, z in reversed(curve[1:-1]))], 4)
    web = [(-16.6, 41), (-18.8, 29.4), (-16, 16.4), (0, 6), (16, 16.4), (18.8, 29.4), (16.6, 41)]
    groove = tube([(x, -4.2, z) for x, z in web], 1.9)
    holes = union(*(rod((x, -9, z), (x, 9, z), 1.3) for x, z in (*web[:3], *web[4:], (-8.4, 8.6), (8.4, 8.6))))
    return (Part(carve(slab(outline, 8, 2.2), groove, holes, soft=0.7), iron, "metal", 0.55),)


@toy(
    en=("a dreamcatcher", "dream catcher", "dreamcatchers"),
    fr=("un attrape-rêves", "attrape-rêve", "attrape rêves", "capteur de rêves"),
    tall=60.7,
    show=(-16, 8, 4),
)
def dreamcatcher(hoop: Colour = TURQUOISE, feather: Colour = CORAL) -> Parts:
    """A dreamcatcher, 50 cm long with its feathers in life, at 1:8: a web in a bound hoop, beads, three feathers."""
    # Bind the hoop, spin the web in two rounds
    ring_ = ring(15, 2.1).turned(x=90).at(z=39)
    wraps = union(*(ring(2.2, 0.5).at(x=15).turned(y=22.5 * i) for i in range(16))).at(z=39)

    def at(radius: float, step: float) -> tuple[float, float, float]:
        return radius * math.cos(math.pi / 4 * step), 0.0, 39 + radius * math.sin(math.pi / 4 * step)

    spokes = [rod(at(14, i), at(9, i + s), 0.55) for i in range(8) for s in (-0.5, 0.5)]
    middle = [rod(at(9, i + 0.5), at(4.6, i + 0.5 + s), 0.55) for i in range(8) for s in (-0.5, 0.5)]
    web = union(*spokes, *middle, ring(4.4, 0.6).turned(x=90).at(z=39))
    stone = ball(2).at(*at(8.6, 1.5))

    # Hang the feathers on their threads
    blade = smooth([(0, 0.2), (2.6, 3), (3.7, 8), (2.5, 13), (0, 15), (-2.5, 13), (-3.7, 8), (-2.6, 3)], 4)
    plume = slab(blade, 2.6, 1.1)
    quill = rod((0, -1.4, 1.4), (0, -1, 16), 0.6)
    places = [(-10.6, 7.6, 28.6), (0, 0, 24), (10.6, 7.6, 28.6)]
    threads = union(*(rod((x, 0, top), (x, 0, low + 13), 0.7) for x, low, top in places))
    beads = union(*(ball(2.1).at(x, -0.2, low + 17.6) for x, low, _ in places))

    def hung(solid: Solid) -> Solid:
        return union(*(solid.at(x=x, z=low) for x, low, _ in places))

    loop = ring(2.6, 1.2).turned(x=90).at(z=57.2)
    return (
        Part(ring_, hoop, cell=0.7),
        Part(wraps | loop, hoop.mixed(WHITE, 0.5), cell=0.45),
        Part(web | threads, WHITE, cell=0.45),
        Part(stone | beads, YELLOW, cell=0.4),
        Part(hung(plume), feather, "matte", 0.42),
        Part(hung(quill), feather.mixed(WHITE, 0.7), cell=0.36),
    )
