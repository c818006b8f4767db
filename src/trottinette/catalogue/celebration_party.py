"""Celebration, what a feast is made with: birthdays, weddings, dances. By the season: celebration_season.py"""

import math

from trottinette.catalogue._folds import spindle, spun
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    common,
    egg,
    extrude,
    half,
    join,
    lathe,
    polygon,
    ring,
    rod,
    slab,
    smooth,
    star,
    tube,
    twisted,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    BURGUNDY,
    CORAL,
    CREAM,
    FUCHSIA,
    GOLD,
    GRAPHITE,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("some balloons", "balloon", "party balloon", "birthday balloons", "bunch of balloons", "party balloons"),
    fr=("des ballons de baudruche", "ballon de baudruche", "ballons gonflables", "ballon gonflable",
        "ballons d'anniversaire", "ballon d'anniversaire", "baudruche"),
    near={"en": ("helium",), "fr": ("hélium",)},
    tall=59.4,
    show=(-14, 8, 0),
    grip=(0, 0, 9),
)  # fmt: skip
def balloon(first: Colour = RED, second: Colour = YELLOW, third: Colour = BLUE) -> Parts:
    """Three party balloons tied to a present with a bow, a metre tall in life, at 1:17."""

    def blown(x: float, y: float, z: float, lean: float) -> Solid:
        """One balloon with its knot, pulled towards the others' strings."""
        skin = lathe([(0, -15.6), (2.0, -15.4), (1.4, -14), (3.4, -12), (7.8, -7), (10.8, 0), (11.2, 4), (9.8, 9.4),
            (6, 13), (0, 14.4)], curved=True)  # fmt: skip
        return skin.turned(y=lean).at(x, y, z)

    front = blown(-1.4, -5.6, 41.4, -3)
    left, right = blown(-12.6, 3.6, 45.2, -20), blown(12.8, 3, 43.4, 20)
    streak = slab(smooth([(-6.4, 1), (-5.4, 1.4), (-5.2, 5), (-3.4, 8.6), (-4.2, 9.4), (-6.6, 5.6)], 4), 30).at(y=-15)
    places = ((-1.4, -5.6, 41.4), (-12.6, 3.6, 45.2), (15, 3, 43.4))
    shine = union(*(common(one.grown(0.45), streak.at(*at), soft=0.3) - one.grown(-0.8)
                    for one, at in zip((front, left, right), places, strict=True)))  # fmt: skip

    # Gather the strings over the weight, tie the bow
    ends = ((-0.9, -5.6, 27.6), (-7, 3.2, 32), (7.2, 2.6, 30.4))
    strings = union(
        *(tube([(x, y, z), (x * 0.5, y * 0.6, 20), (0, 0, 11), (0, 0, 5)], 0.55, steps=4) for x, y, z in ends)
    )
    gift = block(15, 13, 9, 1.2)
    ribbon = block(3, 13.8, 9.5, 0.6) | block(15.8, 3, 9.5, 0.6)
    loop = tube([(0, 0, 0), (4, 0, 2.6), (6.8, 0, 1), (4.4, 0, -1.6)], 1.2, closed=True, steps=4).stretched(y=1.5)
    tails = tube([(0, 0, 0), (2, -0.6, -2.4), (4.6, -0.8, -4.6)], [1, 1.2, 1.5], steps=3)
    bow = join((loop | tails).mirrored(), ball(1.8), soft=0.6).at(0, -1.0, 11.2)
    return (
        Part(front, first, "plastic", 0.6),
        Part(left, second, "plastic", 0.6),
        Part(right, third, "plastic", 0.6),
        Part(shine, WHITE, "plastic", 0.4),
        Part(strings, WHITE, "matte", 0.4),
        Part(gift, FUCHSIA, "plastic", 0.6),
        Part(bow | ribbon, YELLOW, "plastic", 0.45),
    )


@toy(
    en=("a gift", "present", "gifts", "gift box", "birthday present", "christmas present", "wrapped gift", "presents"),
    fr=("un cadeau", "paquet cadeau", "cadeaux", "cadeau d'anniversaire", "cadeau de noël", "boîte cadeau"),
    near={"en": ("surprise", "gift wrap"), "fr": ("surprise", "papier cadeau")},
    tall=40.2,
    show=(-26, 20, 0),
)
def gift(paper: Colour = TURQUOISE, ribbon: Colour = RED, dots: Colour = WHITE) -> Parts:
    """Wrapped present with a lid, a bow and a tag, 20 cm wide in life, at 1:6."""
    # Fold the box and its lid, dot the paper
    box = block(33, 33, 24, 1.2)
    lid = block(36, 36, 9, 1.6).at(z=22)
    spot = can(1.9, 60, 0.3).turned(x=90).at(y=30)
    places = ((-11.6, 5), (-6, 12), (-12, 18.6), (6, 4.6), (11.8, 11), (12.2, 18.4))
    spots = union(*(spot.at(x=x, z=z) for x, z in places))
    spots = common(spots | spots.turned(z=90), box.grown(0.4), soft=0.2) - box.grown(-0.8)

    # Bind it both ways, tie a bow of four loops with two tails
    band = block(6.4, 34.2, 24.4, 0.8) | block(6.4, 37.2, 9.4, 0.9).at(z=22.2)
    bands = band | band.turned(z=90)
    leaf = smooth([(0, 0), (4, 5.4), (10, 9.6), (14.6, 7.6), (14, 3), (8, 0.2)], 5)
    loop = carve(slab(leaf, 7.6, 1.4), slab(leaf.grown(-2.1), 20), soft=0.6)
    loops = loop.turned(z=45).mirrored()
    small = loop.scaled(0.82).turned(z=-45).mirrored()
    knot = egg(4, 4, 3.4).at(z=3.2)
    tail = extrude(polygon([(2, -2.4), (12.4, -3), (10.4, 0), (12.4, 3), (2, 2.4)], 0.5), 1.8, 0.7)
    tails = tail.turned(y=10).turned(z=-14).at(z=1.8) | tail.turned(y=10).turned(z=194).at(z=1.8)
    bow = join(loops, small, knot, soft=1.0) | tails

    # Hang the tag
    tag = slab(polygon([(-3, -6), (3, -6), (3, 2), (0, 5), (-3, 2)], 0.8), 1.4, 0.5) - rod((0, -4, 2), (0, 4, 2), 0.8)
    tag = tag.turned(y=18).at(10.4, -18.9, 23)
    heart = (ball(1.5).at(-0.9, 0, 0.6) | ball(1.5).at(0.9, 0, 0.6) | rod((0, 0, -1.5), (0, 0, 0), 0.7, 1.8)).stretched(
        y=0.45).turned(y=18).at(10, -19.6, 21)  # fmt: skip
    cord = tube([(4, -16, 31.6), (8.6, -19, 29.4), (11.2, -18.9, 25)], 0.5, steps=4)
    return (
        Part(box, paper, "matte", 0.8),
        Part(lid, paper.mixed(BLACK, 0.1), "matte", 0.8),
        Part(spots, dots, "matte", 0.4),
        Part(bands, ribbon, "plastic", 0.6),
        Part(bow.at(z=30.6), ribbon, "plastic", 0.5),
        Part(tag | cord, CREAM, "matte", 0.4),
        Part(heart, ribbon, "plastic", 0.4),
    )


@toy(
    en=("a party hat", "birthday hat", "cone hat", "party hats"),
    fr=("un chapeau de fête", "chapeau d'anniversaire", "chapeau pointu", "cotillons", "cotillon"),
    near={"en": ("party blower",), "fr": ("langue de belle-mère",)},
    tall=52.4,
    show=(-14, 8, 8),
)
def party_hat(card: Colour = SKY, stripes: Colour = YELLOW, pompom: Colour = RED) -> Parts:
    """Pointed card hat with a pompom and a frill, 20 cm tall in life, at 1:4."""
    # Roll the cone, wind three stripes round it
    body = spindle([(17.4, 2), (17.8, 3), (1.6, 46)], 0.5)
    band = twisted(union(*(block(40, 7.4, 46).at(x=20).turned(z=120 * i) for i in range(3))), 150)
    wound = common(band, body.grown(0.4), soft=0.3) - body.grown(-0.9)

    # Ruffle the hem, tie the pompom
    frill = spun(tube([(15.4, 0, 3.6), (18.4, 0, 3), (19.8, 0, 1.7)], [1.7, 1.8, 1.7], steps=2), 24)
    hem = ring(17.2, 1.6).at(z=3)
    tuft = join(ball(4.6), *(ball(2.0).at(x=3.6).turned(y=b).turned(z=a + b) for b in (-62, -22, 18, 54)
        for a in range(0, 360, 60)), soft=0.8)  # fmt: skip
    return (
        Part(body, card, "plastic", 0.6),
        Part(wound, stripes, "plastic", 0.45),
        Part(frill | hem, pompom, "matte", 0.65),
        Part(tuft.at(z=47.2), pompom, "matte", 0.5),
    )


@toy(
    en=("a disco ball", "mirror ball", "mirrorball", "disco", "glitter ball", "disco balls"),
    fr=("une boule à facettes", "boules à facettes", "boule disco", "disco", "boule de discothèque"),
    near={"en": ("nightclub", "clubbing"), "fr": ("boîte de nuit", "discothèque", "soirée")},
    tall=55.6,
    show=(-14, 8, 0),
    grip=(0, 0, 54),
)
def disco_ball(mirrors: Colour = SILVER, first: Colour = PINK, second: Colour = SKY) -> Parts:
    """Mirror ball, 30 cm across in life, at 1:7, hanging from its hook. Some tiles catch coloured light."""
    # Glue square mirrors in rows round a core
    radius, step, rows = 21.6, 20.0, range(-3, 4)
    tiles: list[Solid] = []
    for row in rows:
        away = radius * math.cos(math.radians(step * row))
        wide = 2 * away * math.tan(math.radians(step / 2)) - 0.8
        tiles.append(block(2.4, wide, 6.6, 0.4).at(x=radius - 2.0, z=-3.3).turned(y=-step * row))
    silver = spun(union(*tiles), 18)

    def lit(*places: tuple[int, int]) -> Solid:
        """Tiles (column, row) that stand a hair prouder."""
        return union(*(tiles[row + 3].grown(0.15).turned(z=step * column - 80) for column, row in places))

    pink = lit((-2, 1), (1, 0), (3, 2), (-3, -1), (0, -2), (3, -2), (8, 1), (10, 0), (-7, 2), (11, -2))
    blue = lit((1, 2), (-1, -1), (-3, 1), (4, 0), (-1, 3), (-4, 3), (2, -1), (7, -2), (-8, 0), (9, 3))
    core = ball(radius - 1.2)

    # Hang it up
    cap = spindle([(7.4, 18.6), (7.4, 21.4), (5, 23), (2, 24.6)], 0.5)
    hook = ring(3.2, 1.0).turned(x=90).at(z=27.4) | ring(2.6, 0.95).turned(x=90, z=90).at(z=31.6)
    return (
        Part(core.at(z=radius - 1.2), GRAPHITE, "plastic", 1.2),
        Part(silver.at(z=radius - 1.2), mirrors, "metal", 0.65),
        Part(pink.at(z=radius - 1.2), first, "metal", 0.6),
        Part(blue.at(z=radius - 1.2), second, "metal", 0.6),
        Part((cap | hook).at(z=radius - 1.2), mirrors, "metal", 0.45),
    )


@toy(
    en=("a crown", "king's crown", "queen's crown", "royal crown", "crowns", "golden crown"),
    fr=("une couronne", "couronne de roi", "couronne de reine", "couronnes", "couronne royale"),
    near={"en": ("tiara",), "fr": ("diadème",)},
    tall=37,
    show=(-16, 14, 0),
)
def crown(gold: Colour = GOLD, velvet: Colour = BURGUNDY, jewels: Colour = RED) -> Parts:
    """Royal crown with a velvet cap and an ermine hem, 20 cm across in life, at 1:4.5."""
    # Raise eight points from the band, an orb on each
    wall = carve(
        spindle([(19, 3), (19, 12), (22.6, 33)], 0.4), spindle([(17.2, -2), (17.2, 12), (20.8, 40)], 0.2), soft=0.4
    )
    gaps = polygon([(0, 13.6), (9.6, 40), (-9.6, 40)], (3, 0, 0))
    wall = carve(wall, spun(slab(gaps, 60).at(y=-30).turned(z=90), 8), soft=0.8)
    points = spun(union(ball(2.3).at(21.4, 0, 34.4)), 8).turned(z=22.5)
    bands = ring(19, 1.0).at(z=6.2) | ring(19.1, 1.0).at(z=13.4)

    # Set the stones, fill the velvet, trim the hem with fur
    ovals = spun(egg(1.6, 2.2, 2.6).at(19.4, 0, 9.8), 8).turned(z=22.5)
    drops = spun(egg(1.5, 1.7, 2.1).at(20.2, 0, 20), 8).turned(z=22.5)
    pearls = spun(ball(1.3).at(19.5, 0, 9.8), 8)
    puff = spun(egg(8.8, 7, 9.4).at(8.6, 0, 16), 8)
    fur = join(ring(17.9, 3.2).at(z=3.2), spun(ball(2.7).at(18.7, 0, 3), 20), soft=1)
    spots = spun(egg(0.9, 0.9, 1.6).at(21.2, 0, 3.4), 10)
    return (
        Part(wall, gold, "metal", 0.55),
        Part(points | bands, gold, "metal", 0.5),
        Part(ovals, jewels, "plastic", 0.4),
        Part(drops, BLUE, "plastic", 0.4),
        Part(pearls, WHITE, "plastic", 0.4),
        Part(join(puff, can(16.8, 8).at(z=5), soft=1), velvet, "matte", 0.7),
        Part(fur, WHITE, "matte", 0.6),
        Part(spots, BLACK, "matte", 0.4),
    )


@toy(
    en=("a diamond ring", "engagement ring", "ring", "diamond", "rings", "diamonds", "diamond rings"),
    fr=("une bague", "bague de fiançailles", "bague en diamant", "bagues", "diamant", "diamants"),
    near={"en": ("wedding ring", "wedding rings"),
          "fr": ("alliance", "alliances")},
    tall=52.6,
    show=(-22, 14, 0),
    grip=(0, 0, 2),
)  # fmt: skip
def diamond_ring(band: Colour = GOLD, stone: Colour = SKY) -> Parts:
    """Ring with a cut diamond held by claws, 2 cm across in life, at 2:1."""
    # Bend the band, broader at its foot, stones in its shoulders
    hoop = ring(15.2, 2.7).turned(x=90).stretched(y=1.35).at(z=17.9)
    small = union(*(egg(1.5, 3.9, 1.5).at(0, 0, 17.2).turned(y=a) for a in (34, 46, 58, -34, -46, -58))).at(z=17.9)

    # Cut the stone: eight facets below the girdle, eight above, a table
    pavilion = [(0, 34), (12.2, 44.6), (12.2, 46.4), (7.4, 52.6), (0, 52.6)]
    side = slab(polygon([*pavilion, *((-x, z) for x, z in reversed(pavilion[1:-1]))], 0.3), 80)
    gem = spun(side & half(x=-1).at(x=0), 8).turned(z=22.5)

    # Claw it
    claw = tube([(3.4, 0, 33), (8.6, 0, 38.6), (12.2, 0, 44), (11.4, 0, 47.8)], [1.6, 1.5, 1.5, 1.2], steps=4)
    claws = claw.turned(z=45).around(4)
    seat = spindle([(4.6, 32.4), (6.6, 34), (6.2, 36.4), (4, 37)], 0.6)
    return (
        Part(join(hoop, seat, soft=2), band, "metal", 0.5),
        Part(claws, band, "metal", 0.45),
        Part(gem, stone.mixed(WHITE, 0.45), "plastic", 0.5),
        Part(small, WHITE, "plastic", 0.45),
    )


@toy(
    en=("a party popper", "confetti", "confetti cannon", "confetti popper", "party poppers", "streamers"),
    fr=("un cotillon à confettis", "confettis", "canon à confettis", "lance-confettis", "serpentins", "pétard"),
    near={"en": ("celebration", "new year's eve"), "fr": ("jour de l'an", "réveillon", "nouvel an")},
    tall=49.2,
    show=(-12, 10, 0),
    grip=(-11, 0, 9),
)
def party_popper(cone_: Colour = PURPLE, stripes: Colour = YELLOW, streamer: Colour = CORAL) -> Parts:
    """Paper cone that throws streamers and confetti, 12 cm long in life, at 1:2."""

    def aimed(solid: Solid) -> Solid:
        """Pointing up to the right, its tip on the table."""
        return solid.turned(y=38).at(-20.4, 0, 1.0)

    # Roll the cone, wind stripes round it, bead its mouth
    body = carve(
        spindle([(1.6, 0), (2.6, 0.6), (10.6, 29), (10.2, 30)], 0.5), spindle([(7.6, 26), (10, 34)], 0.3), soft=0.5
    )
    rings = union(*(block(40, 40, 3.4).at(z=z) for z in (4.6, 12, 19.4)))
    wound = common(rings, body.grown(0.35), soft=0.2) - body.grown(-0.8)
    lip = ring(10.3, 1.1).at(z=29.6)
    inside = can(9.2, 2).at(z=26)

    # Throw the streamers in curls, the confetti on rays
    curls = []
    for tip, lean, long in ((-6, 44, 26), (8, 2, 29), (-8, -40, 24)):
        arc = [(2.3 * min(k / 4, 1), 0.9 * k, long * k / 13) for k in range(14)]
        way = [(far * math.cos(turn), far * math.sin(turn), z) for far, turn, z in arc]
        curls.append(tube(way, 1.1, steps=2).turned(x=tip, y=lean).at(z=27))
    bits = (
        block(4.6, 1.8, 4.6, 0.6).at(z=-2.3).turned(y=20),
        ball(2.3),
        slab(star(5, 4.2, 1.9, 0.5), 2, 0.6).turned(y=30),
    )
    rays: tuple[list[Solid], ...] = ([], [], [])
    ways = ((-56, 13), (-30, 17), (-18, 25), (-6, 19), (10, 23), (22, 14), (26, 26), (36, 19), (60, 15))
    for at, (lean, long) in enumerate(ways):
        bit = bits[at % 3].at(z=long) | rod((0, 0, 0), (0, 0, long), 0.5)
        rays[at % 3].append(bit.turned(x=12 - 12 * (at % 3), y=lean).at(z=28))
    return (
        Part(aimed(body), cone_, "plastic", 0.6),
        Part(aimed(wound | lip), stripes, "plastic", 0.5),
        Part(aimed(inside), cone_.mixed(BLACK, 0.3), "matte"),
        *(Part(aimed(union(*some)), ink, "plastic", 0.45) for some, ink in zip(rays, (SKY, RED, YELLOW), strict=True)),
        Part(aimed(curls[0] | curls[2]), streamer, "plastic", 0.45),
        Part(aimed(curls[1]), TURQUOISE, "plastic", 0.45),
    )


@toy(
    en=("a firework", "fireworks", "firework rocket", "fire crackers", "skyrocket"),
    fr=("un feu d'artifice", "feux d'artifice", "fusée de feu d'artifice", "fusée d'artifice"),
    near={"en": ("sparkler", "fourth of july"), "fr": ("14 juillet", "quatorze juillet", "cierge magique")},
    tall=59.3,
    show=(-12, 8, 0),
    grip=(-8, 0, 14),
)
def firework(body: Colour = BLUE, nose: Colour = RED, sparks: Colour = YELLOW) -> Parts:
    """Firework rocket on its stick, 40 cm long in life, taking off in a burst of sparks."""

    def flying(solid: Solid) -> Solid:
        return solid.turned(y=18).at(-9.4, 0, 0.6)

    # Roll the case, cap it, star it, tie it to its stick
    case = can(6.6, 22, 0.8).at(z=30)
    cap = spindle([(8.2, 51), (8.2, 52), (1, 61.6)], 0.9)
    bands = ring(6.6, 1.1).at(z=32) | ring(6.6, 1.1).at(z=49.6)
    stars = slab(star(5, 4.2, 1.9, 0.4), 30).at(y=-14, z=41).turned(z=0)
    stars = union(*(stars.turned(z=a) for a in (-34, 38, 110, 182, 254)))
    stars = common(stars, case.grown(0.5), soft=0.2) - case.grown(-0.8)
    stick = rod((0, 5.4, 0.8), (0, 5.4, 46), 1.3)

    # Let it burst: a jet, and sparks that end in stars
    jet = tube([(0, 0, 31), (0, 0, 26), (0.6, 0, 20.6), (0, 0, 15.6)], [3.2, 4.8, 3.4, 0.6], steps=4)
    core = tube([(0, -2.6, 29), (0, -2.8, 26), (0.3, -2.2, 22)], [1.6, 2.6, 0.9], steps=4)
    tips = slab(star(5, 3.4, 1.6, 0.4), 1.8, 0.6)
    rays = union(*(rod((0, 0, 27), (x, y, z), 0.6) | tips.turned(y=20 * x).at(x, y, z) for x, y, z in
        ((-12, -2, 20), (13, -2, 19), (-8, -4, 11.6), (8.6, -4, 10.6), (-15, 1, 29), (16, 1, 28))))  # fmt: skip
    beads = union(*(rod((0, 0, 26), (x, y, z), 0.55) | ball(1.6).at(x, y, z) for x, y, z in
        ((-12, 2, 14), (11.6, 2, 13.6), (0.4, -6, 12), (-12.6, -1, 25), (13, -1, 24))))  # fmt: skip
    return (
        Part(flying(case), body, "plastic", 0.6),
        Part(flying(cap), nose, "plastic", 0.5),
        Part(flying(bands), GOLD, "metal", 0.5),
        Part(flying(stars), WHITE, "plastic", 0.4),
        Part(flying(stick), CREAM, "matte", 0.5),
        Part(flying(jet), ORANGE, "plastic", 0.5),
        Part(flying(core | rays), sparks, "plastic", 0.45),
        Part(flying(beads), nose.mixed(PINK, 0.5), "plastic", 0.45),
    )
