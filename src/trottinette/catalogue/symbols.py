"""Symbols: signs that became things to hold, for luck, love, music and time."""

from trottinette.catalogue import _panels
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Outline,
    Solid,
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
    tube,
    union,
)
from trottinette.geometry import star as star_outline
from trottinette.palette import (
    BLUE,
    BROWN,
    CORAL,
    GOLD,
    GREEN,
    LILAC,
    LIME,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SAND,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


def printed(on: Solid, shape: Outline, high: float = 0.5) -> Solid:
    """A thin raised patch on the front of a solid, outlined in the x-z plane."""
    front = slab(shape, 60).at(y=-30)
    return common(on.grown(high), front, soft=0.3) - on.grown(-0.9)


@toy(
    en=("a heart", "hearts", "love heart", "love hearts", "heart shape"),
    fr=("un cœur", "cœurs", "coeur", "coeurs"),
    near={"en": ("valentine", "romance"), "fr": ("amour", "saint-valentin")},
    tall=40.2,
    show=(-18, 8, 6),
    grip=(0, 0, 4),
)
def heart(love: Colour = RED) -> Parts:
    """A plump heart, 45 mm tall, on its point; a gleam on its left lobe."""
    lobe = rod((-11.6, 0, 29.6), (0, 0, 9), 13.4, 9)
    plump = join(lobe, lobe.flipped(), egg(13, 11, 13).at(z=21), soft=3.4).stretched(y=0.8)
    right = [(4.6, 40.4), (11.6, 42.6), (18.6, 40.8), (23.6, 35.2), (24.4, 28), (21, 19.6), (13.6, 11), (5, 3.2)]
    figure = smooth([(0, 36.4), *right, (0, 0.2), *((-x, z) for x, z in reversed(right))], 5)
    whole = common(plump, slab(figure, 60), soft=5).at(z=-1.2)
    gleam = smooth([(-20.4, 26.6), (-19.2, 33.6), (-13.8, 38.4), (-12.2, 36.6), (-16.2, 32.6), (-17.8, 26.8)], 4)
    dot = smooth([(-10.2, 39.4), (-8, 39), (-7.6, 37), (-9.8, 37.2)], 3)
    return (
        Part(whole, love, cell=0.7),
        Part(printed(whole, (gleam | dot).at(0.8, -1.2)), love.mixed(WHITE, 0.65), cell=0.4),
    )


@toy(
    en=("a star", "stars", "star shape", "yellow star"),
    fr=("une étoile", "étoiles", "petite étoile"),
    near={"en": ("shooting star", "five stars"), "fr": ("étoile filante", "cinq étoiles")},
    tall=48.9,
    show=(-18, 8, 8),
    grip=(0, 0, 8),
)
def star(light: Colour = YELLOW) -> Parts:
    """A plump star of five points, 50 mm tall, on two of them."""
    outer, inner = star_outline(5, 32, 16.4, 4.6).at(0, 22.4), star_outline(5, 22, 11, 3).at(0, 22.4)
    body = join(slab(outer, 10, 5), slab(inner, 15.6, 6), soft=5)
    gleam = smooth([(-16.6, 29.4), (-7.6, 30.2), (-4.6, 36.8), (-3.2, 36.2), (-5.4, 28.4), (-15.6, 27.6)], 4)
    return (Part(body, light, cell=0.65), Part(printed(body, gleam), light.mixed(WHITE, 0.7), cell=0.4))


@toy(
    en=("a speech bubble", "chat bubble", "speech balloon", "message bubble", "chat bubbles", "speech bubbles"),
    fr=("une bulle de dialogue", "bulle de texte", "bulle de bd", "bulles de dialogue", "bulle de discussion", "bulle"),
    near={
        "en": ("social media icons", "notification", "notifications"),
        "fr": ("icônes de réseaux sociaux", "notification", "notifications"),
    },
    tall=48,
    show=(-20, 10, 0), face=(-5.5, 36.2, 33.0, 17.0),
)  # fmt: skip
def speech_bubble(bubble: Colour = BLUE, answer: Colour = CORAL) -> Parts:
    """Two bubbles of a chat, 54 mm wide: three dots of somebody writing, and the answer before them, a heart."""
    tail = polygon([(-22, 22), (-5, 20), (-23.4, 5)], [0, 0, 1.6])
    said = slab(rectangle(43, 31, 12).at(-5.5, 32.4) | tail, 10, 4)
    dots = union(*(egg(3.4, 2, 3.4).at(x, -5, 34) for x in (-16.5, -5.5, 5.5)))
    back = polygon([(10, 6), (23, 7), (25, -1.4)], [0, 0, 1.4])
    reply = slab(rectangle(28, 22, 9).at(13.4, 14) | back, 9.6, 3.8).at(y=-6.4)
    love = slab(_panels.heart(13).at(13.4, 14), 4, 1.8).at(y=-11)
    return (
        Part(said, bubble, cell=0.65, role="front"),
        Part(reply, answer, cell=0.6),
        Part(dots | love, WHITE, cell=0.45, role="ornament"),
    )


@toy(
    en=("a like button", "thumbs up icon", "like icon", "facebook like", "thumbs up sign", "like buttons"),
    fr=("un like", "likes", "bouton j'aime", "pouce bleu", "pouces bleus", "bouton like"),
    near={"en": ("thumbs up", "followers", "social media likes"), "fr": ("followers", "abonnés")},
    tall=55,
    show=(-20, 10, 0),
    grip=(-14, 0, 18),
)
def thumbs_up(hand: Colour = YELLOW, cuff: Colour = BLUE) -> Parts:
    """A like: a fist with its thumb up, 55 mm tall, the cuff on the left."""
    palm = block(27, 17, 31, round=7).at(x=1, y=2, z=3)
    thumb = tube([(-5, 1, 24), (-2.4, 0, 36), (1.6, -1, 43), (2.6, -1, 49.4)], [8, 7.2, 6.4, 5.8])
    fingers = [tube([(1.6, -6.6, z), (9, -8, z), (16, -6.4, z), (18.4, 0, z), (15, 6, z)], r)
        for z, r in ((7.2, 3.7), (14.4, 4.1), (22, 4.3), (29.6, 4.1))]  # fmt: skip
    fist = join(palm, thumb, soft=5)
    sleeve = block(11, 24, 34, round=4).at(x=-17, y=1, z=0)
    button = can(2.3, 2, round=0.9).turned(x=90).at(-17, -10.4, 10)
    return (
        Part(join(fist, union(*fingers), soft=1.6), hand, cell=0.65),
        Part(sleeve, cuff, cell=0.65),
        Part(button, WHITE, cell=0.4),
    )


@toy(
    en=("a four-leaf clover", "four leaf clover", "lucky clover", "clover", "four-leaved clover"),
    fr=("un trèfle à quatre feuilles", "trèfle", "trèfle à 4 feuilles", "trèfles"),
    near={"en": ("shamrock", "lucky charm", "good luck"), "fr": ("porte-bonheur", "bonne chance")},
    tall=56.8,
    show=(-14, 8, 12),
    grip=(3, 0, 6),
)
def four_leaf_clover(leaf: Colour = GREEN) -> Parts:
    """A four-leaf clover, 58 mm tall with its stalk; each leaf is a heart with a paler mark."""
    right = [(4.6, 4.6), (10.6, 10.8), (12.8, 17), (10.4, 22.2), (5.4, 23.2), (1.4, 21)]
    shape = smooth([(0, -1), *right, (0, 18.6), *((-x, z) for x, z in reversed(right))], 4)
    mark = smooth([(0, 7), (5.4, 12.2), (7.4, 16), (6, 17), (3.6, 13.6), (0, 10.4), (-3.6, 13.6), (-6, 17), (-7.4, 16),
        (-5.4, 12.2)], 3)  # fmt: skip

    def spread(solid: Solid) -> Solid:
        return union(*(solid.turned(x=14).turned(y=45 + 90 * i) for i in range(4))).at(z=34)

    blade = join(slab(shape, 5, 2.4), slab(shape.grown(-3), 7.4, 3), soft=3)
    blade = carve(blade, rod((0, -4.6, 3), (0, -4.6, 24), 1.4), soft=1)
    stalk = tube([(0, 1.6, 33), (-1.6, 1.6, 22), (-0.6, 1.4, 11), (3.4, 0, 2.4)], [2, 2.1, 2.3, 2.6])
    return (
        Part(spread(blade), leaf, cell=0.6),
        Part(spread(slab(mark, 1.8, 0.6).at(y=-3.4)), leaf.mixed(LIME, 0.75).mixed(WHITE, 0.25), cell=0.4),
        Part(stalk | ball(2.6).at(0, -1.4, 34), leaf.mixed(LIME, 0.35), cell=0.5),
    )


@toy(
    en=("a lightning bolt", "lightning", "bolt of lightning", "lightning bolts", "thunderbolt", "flash of lightning"),
    fr=("un éclair", "éclairs", "foudre", "éclair d'orage"),
    near={"en": ("thunder", "thunderstorm", "high voltage"), "fr": ("tonnerre", "orage", "haute tension")},
    tall=56.4,
    show=(-20, 8, 8),
    grip=(-6, 0, 12),
)
def lightning_bolt(flash: Colour = YELLOW, edge: Colour = ORANGE) -> Parts:
    """A bolt of lightning, 57 mm tall, striking down to the left."""
    zigzag = [(1, 58), (20, 58), (9.4, 37.6), (19.4, 37.6), (-12.6, -6), (-4.4, 25.6), (-15, 25.6)]
    outline = polygon(zigzag, [2, 2, 0.8, 2, 2, 0.8, 2]).at(0, -1.6)
    body = slab(outline, 11, 3.2)
    face = slab(outline.grown(-3), 14, 2.6)
    return (Part(body, edge, cell=0.6), Part(face, flash, cell=0.6))


@toy(
    en=("a music note", "musical note", "music notes", "musical notes", "quavers", "quaver"),
    fr=("une note de musique", "notes de musique", "croche", "double croche", "croches"),
    near={"en": ("treble clef", "melody"), "fr": ("clé de sol", "mélodie")},
    tall=53.4,
    show=(-20, 8, 4),
    grip=(-7.6, 0, 26),
)
def music_note(ink: Colour = PURPLE) -> Parts:
    """Two quavers under their beam, 54 mm tall."""
    heads = union(*(egg(9, 6, 6.6).turned(y=-24).at(x, 0, z) for x, z in ((-14, 7.3), (14, 11.3))))
    stems = rod((-7.6, 0, 9), (-7.6, 0, 44), 2.5) | rod((20.4, 0, 13), (20.4, 0, 48), 2.5)
    beam = slab(polygon([(-10.1, 39), (22.9, 43.8), (22.9, 54), (-10.1, 49.2)], 2), 8, 2.4)
    body = join(heads, stems, beam, soft=1.6)
    gleams = [smooth([(x - 5, z - 0.6), (x - 2.8, z + 3), (x + 1, z + 4.6), (x + 1, z + 3.2), (x - 2, z + 1.6),
        (x - 3.6, z - 1)], 4) for x, z in ((-14, 7.3), (14, 11.3))]  # fmt: skip
    bar = polygon([(-7, 46), (15, 49.2), (15, 50.8), (-7, 47.6)], 0.7)
    return (
        Part(body, ink, cell=0.6),
        Part(printed(body, gleams[0] | gleams[1] | bar), ink.mixed(WHITE, 0.6), cell=0.4),
    )


@toy(
    en=("an hourglass", "hour glass", "sand timer", "sandglass", "egg timer", "hourglasses"),
    fr=("un sablier", "sabliers", "sablier de cuisine"),
    near={"en": ("passing time",), "fr": ("temps qui passe",)},
    tall=57,
    show=(-16, 10, 8),
    grip=(0, 0, 29),
)
def hourglass(wood: Colour = BROWN, sand: Colour = YELLOW) -> Parts:
    """A sand-glass, 17 cm tall in life, at 1:3, half run out."""
    # Turn the two ends and the posts
    end = lathe([(0, 0), (17, 0), (17.6, 1.4), (17.6, 4), (15, 6), (12.6, 6.6), (0, 6.6)], 0.9)
    ends = end | end.flipped("z").at(z=57)
    post = lathe([(0, 5), (2, 5), (1.4, 9), (1.5, 19), (2.6, 26), (1.9, 28.5), (2.6, 31), (1.5, 38), (1.4, 48), (2, 52),
        (0, 52)], 0.6)  # fmt: skip
    posts = union(*(post.at(x, y) for x, y in ((-13.6, 1), (13.6, 1), (0, 13.6))))
    bands = ring(17.3, 0.8).at(z=2.7) | ring(17.3, 0.8).at(z=54.3)

    # Blow the glass and fill it: what is left above, the stream, the heap below
    side = [(9.4, 6), (11.6, 11), (11.2, 17.4), (7.2, 23.6), (2.6, 28.5)]
    bulbs = lathe([(0, 5), *side, *((r, 57 - z) for r, z in reversed(side[:-1])), (0, 52)], curved=True)
    left = common(bulbs.grown(0.35), can(14, 11.6).at(z=28), soft=0.3)
    heap = common(bulbs.grown(0.35), lathe([(0, 4), (14, 4), (14, 11), (0, 19.4)]), soft=0.3)
    stream = printed(bulbs, rectangle(1.9, 16, 0.6).at(0, 22))
    gleam = smooth([(-7.6, 42), (-8.8, 45.6), (-8, 49.4), (-6.4, 49.4), (-7.2, 45.6), (-6.2, 42.4)], 4)
    shine = printed(bulbs, gleam | gleam.at(0, -27.4))
    return (
        Part(ends | posts, wood, cell=0.65),
        Part(bands, GOLD, "metal", 0.65),
        Part(bulbs, SKY.mixed(WHITE, 0.72), cell=0.8),
        Part(left | heap | stream, sand.mixed(SAND, 0.3), cell=0.6),
        Part(shine, WHITE, cell=0.35),
    )


@toy(
    en=("a crystal ball", "crystal balls", "fortune teller's ball", "fortune-telling ball"),
    fr=("une boule de cristal", "boules de cristal", "boule de voyante"),
    near={"en": ("horoscope", "clairvoyance"), "fr": ("voyance", "horoscope")},
    tall=52,
    show=(-14, 10, 0),
    grip=(0, 0, 6),
)
def crystal_ball(crystal: Colour = PURPLE, stand: Colour = GOLD) -> Parts:
    """A fortune teller's ball, 16 cm across in life, at 1:4, on a stand with clawed feet; mist and stars in it."""
    globe = ball(20).at(z=32)
    side = [(0, 1.4), (15, 1.4), (16.4, 3), (15, 5), (10, 7), (9, 9), (13, 12), (16.6, 18.6), (14.6, 19.4), (0, 16)]
    foot = lathe(side, 0.7)
    beads = union(*(ball(1.7).at(x=16).turned(z=20 * i) for i in range(18))).at(z=18)
    claw = join(ball(3.4).at(15.6, 0, 3.2), rod((14.6, 0, 4), (8.6, 0, 10), 2.2), soft=1).turned(z=-90)
    feet = union(*(claw.turned(z=45 + 90 * i) for i in range(4)))
    gem = egg(3, 2.4, 3.4).at(y=-12.6, z=11)
    mist = [(-16.4, 20), (-15.6, 26.4), (-11, 27.6), (-8.4, 25.6), (-5.6, 30.2), (0, 31.6), (4.6, 28.6), (8, 30.6),
        (12.6, 29), (13.6, 25.6), (16.6, 25), (17, 20)]  # fmt: skip
    moon = circle(7).at(3.4, 40.6) - circle(6).at(6.6, 42.6)
    sparks = star_outline(5, 3.4, 1.6, 0.3).at(8, 41.4) | star_outline(4, 3, 1, 0.3).at(-8.6, 37)
    gleam = smooth([(-15.4, 34), (-14.2, 40.2), (-10.4, 45.4), (-9, 44), (-12.4, 39.4), (-13.6, 33.8)], 4)
    return (
        Part(globe, crystal, cell=1),
        Part(foot, stand, "metal", 0.75),
        Part(feet | beads, stand, "metal", 0.65),
        Part(gem, RED, cell=0.4),
        Part(printed(globe, smooth(mist, 4), 0.6), crystal.mixed(LILAC, 0.75), cell=0.6),
        Part(printed(globe, moon | sparks), YELLOW, cell=0.36),
        Part(printed(globe, gleam), PINK.mixed(WHITE, 0.75), cell=0.4),
    )
