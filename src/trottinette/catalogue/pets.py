"""Small pets: in a cage, in a bowl, on a perch, in the grass."""

from __future__ import annotations

import math
from itertools import pairwise

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue.animals import _eyes, _patch, _paw, _Skull
from trottinette.geometry import (
    Solid,
    ball,
    block,
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
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    CARAMEL,
    CHOCOLATE,
    CREAM,
    GRAPHITE,
    GREEN,
    LIME,
    OLIVE,
    ORANGE,
    PINK,
    RED,
    SAND,
    SILVER,
    SKY,
    TAN,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a rabbit", "bunny", "bunny rabbit", "rabbits", "bunnies", "pet rabbit", "dwarf rabbit"),
    fr=("un lapin", "lapine", "lapins", "lapereau", "lapin nain", "petit lapin", "jeannot lapin"),
    near={"en": ("hare", "easter bunny"), "fr": ("lièvre", "lapin de pâques", "lapin crétin")},
    tall=55.6,
    show=(-18, 8, 0),
)
def rabbit(fur: Colour = SILVER, chest: Colour = WHITE, carrot: Colour = ORANGE) -> Parts:
    """Sitting rabbit with a carrot, ears up. 30 cm in life with its ears, at 1:5.5."""
    skull = _Skull((13.4, 11.8, 11.4), (0, -1, 26.0))

    # Sculpt the head: cheeks, tall ears
    cheek = egg(5.0, 4.6, 4.4).at(8.6, -4.6, 22.0)
    ear = egg(4.5, 2.6, 12.0).turned(x=-4, y=9).at(6.0, 0.8, 44.0)
    lining = egg(2.8, 1.5, 8.8).turned(x=-4, y=9).at(6.1, -1.2, 44.2).mirrored()
    head = join(skull.solid(), cheek.mirrored(), ear.mirrored(), soft=1.8)

    # Sculpt the body: torso, haunches, long feet, a round tail
    torso = lathe([(0, 0.5), (8.5, 0.5), (11.5, 3), (11.2, 9), (9, 16), (6.5, 20), (0, 22)], curved=True).at(y=3)
    haunch = egg(5.0, 8.6, 7.6).turned(y=-8).at(10.4, 2.0, 7.8).mirrored()
    arm = rod((8.0, -3, 17.0), (3.6, -11.0, 13.6), 3.4, 3.0).mirrored()
    body = join(join(torso, egg(7.6, 6.5, 7.5).at(0, -1.5, 13), soft=3), haunch, arm, soft=1.2)
    feet = _paw(9.4, -9.0, 4.3, 6.8, 3.2).mirrored()
    bib = _patch(join(torso, egg(7.6, 6.5, 7.5).at(0, -1.5, 13), soft=3), egg(6.4, 14, 8.6).at(0, -9, 10.4), 0.6)
    tail = join(*(ball(3.0).at(2.2 * math.cos(t), 14.6, 6.4 + 2.2 * math.sin(t)) for t in (0, 1.3, 2.6, 3.8, 5.1)),
                ball(3.4).at(0, 14.0, 6.4), soft=0.6)  # fmt: skip

    # Draw the face: muzzle, nose, two teeth
    puff = egg(4.4, 3.4, 3.5).at(3.1, -12.0, 22.0).mirrored()
    muzzle = join(puff, egg(3.0, 2.6, 2.4).at(0, -11.0, 19.2), soft=1.0)
    nose = join(rod((-1.2, -14.6, 25.0), (1.2, -14.6, 25.0), 1.2), ball(0.9).at(0, -15.0, 23.8), soft=1.2)
    line = rod((0, -14.9, 23.6), (0, -14.7, 20.6), 0.45)
    teeth = block(1.8, 1.8, 3.2, round=0.6).at(0.95, -13.8, 17.2).mirrored()

    # Give it a carrot
    root = rod((5.6, -14.6, 14.6), (-7.6, -13.6, 9.2), 3.1, 0.9)
    rings = union(*(ring(r, 0.6).turned(y=67.6).at(x, y, z) for x, y, z, r in
                    ((-1.2, -14.1, 11.8, 1.75), (-4.0, -13.9, 10.7, 1.25))))  # fmt: skip
    tops = union(*(rod((6.6, -14.6, 15.2), (11.8 + a, -14.6 + b, 18.6 - a), 1.0, 1.7) for a, b in
                   ((0, 0), (1.4, -1.0), (-2.0, 0.8))))  # fmt: skip
    held = ball(3.1).at(4.4, -13.4, 12.2) | ball(3.1).at(-2.2, -13.0, 13.4)
    return (
        Part(body | head, fur, "plastic", 0.6),
        Part(union(feet, bib, tail, muzzle), chest, "plastic", 0.5),
        Part(held, chest, "plastic", 0.5),
        Part(lining, PINK, "plastic", 0.5),
        *_eyes(skull, 6.6, 0.6, CHOCOLATE, 0.92),
        Part(nose, PINK.mixed(RED, 0.3), "plastic", 0.25),
        Part(line, BROWN, "plastic", 0.25),
        Part(teeth, WHITE, "plastic", 0.35),
        Part(root, carrot, "plastic", 0.45),
        Part(rings, carrot.mixed(BROWN, 0.2), "plastic", 0.35),
        Part(tops, GREEN, "plastic", 0.4),
    )


@toy(
    en=("a hamster", "hamsters", "pet hamster"),
    fr=("un hamster", "hamsters", "petit hamster"),
    near={
        "en": ("guinea pig", "gerbil", "pet mouse", "rat", "ferret"),
        "fr": ("cochon d'inde", "gerbille", "souris grise", "rat", "furet", "cobaye"),
    },
    tall=41,
    show=(-18, 8, 0),
)
def hamster(fur: Colour = CARAMEL, chest: Colour = CREAM, seed: Colour = GRAPHITE) -> Parts:
    """Hamster with full cheeks, a sunflower seed in its paws. 12 cm in life, at 1:3."""
    skull = _Skull((15.8, 13.4, 12.6), (0, -1, 25.6))
    trunk = egg(15.4, 13.0, 14.0).at(0, 1, 14.0)
    cheek = egg(7.4, 6.6, 6.4).at(9.4, -4.6, 20.4).mirrored()
    ear = egg(4.6, 2.2, 4.8).turned(y=24).at(10.8, -1.6, 36.0)
    shape = join(join(skull.solid(), cheek, soft=2), trunk, soft=4)
    coat = join(shape, ear.mirrored(), soft=1.2)
    inner = egg(2.9, 1.2, 3.0).turned(y=24).at(10.9, -3.4, 36.0).mirrored()

    # Lay the pale coat: cheeks, belly; a blaze up the brow
    pale = union(
        _patch(shape, egg(9.6, 16, 10.4).at(0, -11, 11.4), 0.5),
        _patch(shape, egg(6.4, 9, 5.0).at(9.6, -9.6, 20.0).mirrored(), 0.5),
        _patch(
            skull.solid(), slab(smooth([(-2.0, 0), (2.0, 0), (1.3, 8), (0, 12), (-1.3, 8)]), 30).at(y=-14, z=25), 0.5
        ),
    )
    muzzle = join(egg(3.8, 3.0, 2.9).at(2.6, -14.0, 21.8).mirrored(), egg(2.4, 2.2, 1.8).at(0, -13.4, 19.4), soft=0.8)
    nose = join(rod((-0.9, -16.0, 24.2), (0.9, -16.0, 24.2), 1.1), ball(0.8).at(0, -16.4, 23.2), soft=1)
    mouth = tube([(0, -16.7, 22.8), (0, -16.6, 21.4), (1.2, -16.8, 20.4), (2.8, -16.6, 20.4)], 0.45).mirrored()

    # Set the hands on a seed, the feet in front
    arm = rod((8.6, -9.6, 15.6), (3.6, -14.4, 13.4), 2.7, 2.3).mirrored()
    hand = egg(2.2, 2.2, 2.4).at(3.0, -15.4, 13.2).mirrored()
    grain = egg(3.1, 1.9, 5.0).at(0, -16.4, 12.8)
    stripes = rod((-1.2, -18.0, 10.6), (-0.6, -17.9, 15.6), 0.5) | rod((1.2, -18.0, 10.6), (0.6, -17.9, 15.6), 0.5)
    feet = _paw(7.6, -9.6, 3.6, 4.6, 2.4).mirrored()
    return (
        Part(join(coat, arm, soft=0.8), fur, "plastic", 0.65),
        Part(union(pale, muzzle), chest, "plastic", 0.5),
        Part(union(feet, hand, inner), PINK.mixed(CREAM, 0.35), "plastic", 0.45),
        *_eyes(skull, 7.2, 1.6, BLACK, 0.86),
        Part(nose, PINK.mixed(RED, 0.3), "plastic", 0.25),
        Part(mouth, BROWN, "plastic", 0.25),
        Part(grain, seed, "plastic", 0.4),
        Part(stripes, WHITE, "plastic", 0.25),
    )


@toy(
    en=("a goldfish bowl", "goldfish", "fishbowl", "fish bowl", "fish", "goldfish in a bowl", "pet fish"),
    fr=(
        "un bocal à poisson rouge",
        "poisson rouge",
        "bocal à poissons",
        "poisson",
        "poissons",
        "poissons rouges",
        "bocal de poisson rouge",
    ),
    near={
        "en": ("clownfish", "tropical fish", "betta fish", "fish tank", "aquarium"),
        "fr": ("poisson-clown", "poisson clown", "poisson combattant", "aquarium"),
    },
    tall=40,
    show=(-12, 14, 0),
)
def goldfish_bowl(fish: Colour = ORANGE, water: Colour = SKY, weed: Colour = GREEN) -> Parts:
    """Goldfish in its round bowl, 22 cm across in life, at 1:5.5; the fish swims out of the glass a little."""
    # Blow the bowl: water to its shoulder, glass above with a rolled lip
    swell = [(0, 0.4), (6, 0.4), (10.6, 1.0), (15.6, 4.4), (19.6, 11), (20.4, 18), (18.4, 26), (14.6, 32)]
    whole = lathe([*swell, (13.6, 35), (14.4, 38), (0, 38)], curved=True)
    wet = common(whole.grown(-0.3), half(z=1).at(z=29.4), soft=0.4)
    hollow = lathe([(0, 29.0), (15, 29.0), (12.4, 33), (11.8, 36), (12.6, 41), (0, 41)], 0.4)
    neck = carve(common(whole, half(z=-1).at(z=28.6), soft=0.5), hollow, soft=0.6) | ring(14.2, 1.4).at(z=38.2)
    neck = neck | common(whole, half(z=1).at(z=1.8), soft=0.3)
    neck = neck | ring(float(_radius_at(swell, 28.8)) - 0.3, 0.8).at(z=28.8)
    gravel = common(whole.grown(0.25), half(0.1, 0, 1).at(z=7.4), soft=0.5)
    stones = []
    for i in range(26):
        turn, z = 137.5 * i, 2.8 + 4.8 * ((i * 0.618) % 1)
        r = float(_radius_at(swell, z))
        stones.append(egg(1.7, 1.1, 1.3).turned(z=90).at(x=r - 0.65, z=z).turned(z=turn))

    # Let the fish swim to the left
    body = egg(8.8, 4.6, 6.2).at(-2.4, 0, 0)
    peduncle = rod((4.4, 0.4, 0), (8.4, 1.2, 0.4), 2.6, 1.8)
    fan = union(*(rod((7.6, 1.4, 0.2), (13.0, 2.4, z), 1.3, 2.3) for z in (-5.4, -1.9, 1.9, 5.8)))
    back = union(*(rod((x, 0.4, 4.4), (x + 3.4, 0.8, z), 1.6, 1.3) for x, z in ((-4.4, 7.8), (-2, 8.4), (0.4, 7.6))))
    belly = rod((-2.0, -1.6, -4.8), (1.6, -1.6, -8.2), 1.6, 1.3)
    side = rod((-1.4, -4.0, -1.4), (3.0, -5.2, -3.0), 1.5, 1.8)
    half_ring = ring(1.6, 0.42).turned(x=90) & half(x=-1)
    places = ((1.6, 1.6), (4.0, 0.2), (1.0, -4.0), (-0.6, 3.4))
    deep = (-4.55 * math.sqrt(1 - ((x + 1.8) / 8.8) ** 2 - (z / 6.2) ** 2) for x, z in places)
    scales = union(*(half_ring.at(x, y, z) for (x, z), y in zip(places, deep, strict=True)))
    mouth = ring(0.95, 0.6).turned(y=74).at(-11.0, -0.4, -1.0)
    gill = tube([(-5.4, -4.0, 3.2), (-4.4, -4.6, 0.4), (-5.2, -4.0, -2.8)], 0.5)
    white = egg(2.5, 1.1, 2.5).turned(z=-20).at(-7.2, -3.7, 1.4)
    pupil = egg(1.5, 0.9, 1.6).turned(z=-20).at(-7.5, -4.6, 1.4)
    glint = ball(0.5).at(-8.1, -5.4, 2.0)

    def swims(solid: Solid) -> Solid:
        return solid.turned(y=4).at(-0.2, -19.0, 18.8)

    # Grow the weed, let bubbles rise
    def on_glass(turn: float, z: float, out: float = -0.6) -> tuple[float, float, float]:
        r = float(_radius_at(swell, z)) + out
        return r * math.sin(math.radians(turn)), -r * math.cos(math.radians(turn)), z

    blades = union(*(
        tube([on_glass(t0 + 5 * math.sin(0.9 * z + t0) + lean * (z - 5), z) for z in range(5, top, 3)], 1.15)
        for t0, top, lean in ((46, 25, 0.4), (58, 21, 0.7), (-62, 22, -0.6), (-74, 27, -0.2))
    ))  # fmt: skip
    bubbles = union(*(ball(r).at(*on_glass(t, z, -0.5)) for t, z, r in
                      ((-40, 22.4, 1.4), (-36, 26.0, 1.1), (-43, 28.2, 0.9), (24, 27.2, 1.1))))  # fmt: skip
    return (
        Part(wet, water.mixed(WHITE, 0.25), "plastic", 0.7),
        Part(neck, WHITE.mixed(SKY, 0.32), "plastic", 0.6),
        Part(gravel, SAND, "matte", 0.7),
        Part(union(*stones), CREAM, "plastic", 0.5),
        Part(swims(union(join(body, peduncle, back, belly, soft=1.6), fan, side)), fish, "plastic", 0.5),
        Part(swims(union(scales, gill, mouth)), fish.mixed(RED, 0.45), "plastic", 0.3),
        Part(swims(white), WHITE, "plastic", 0.35),
        Part(swims(pupil), BLACK, "glass", 0.3),
        Part(swims(glint) | bubbles, WHITE, "plastic", 0.3),
        Part(blades, weed, "plastic", 0.45),
    )


def _radius_at(profile: list[tuple[float, float]], z: float) -> float:
    """The radius of a turned shape at that height, between its points."""
    for (r0, z0), (r1, z1) in pairwise(profile):
        if z0 <= z <= z1 and z1 > z0:
            return r0 + (r1 - r0) * (z - z0) / (z1 - z0)
    return profile[-1][0]


@toy(
    en=("a parrot", "parrots", "macaw", "scarlet macaw", "bird", "birds", "pet bird"),
    fr=("un perroquet", "perroquets", "ara", "oiseau", "oiseaux", "jacquot", "coco le perroquet"),
    near={
        "en": ("parakeet", "budgie", "cockatoo", "canary", "lovebird", "parrotlet"),
        "fr": ("perruche", "cacatoès", "canari", "gris du gabon", "calopsitte"),
    },
    tall=54.6,
    show=(-34, 8, 0),
)
def parrot(plumage: Colour = RED, wings: Colour = BLUE, perch: Colour = TAN) -> Parts:
    """Scarlet macaw on its perch, 85 cm long in life, at 1:17."""
    # Shape the bird, upright: body, head, shoulders
    head = ball(9.6).at(0, -2.6, 45.0)
    trunk = egg(9.2, 8.8, 13.4).turned(x=-10).at(0, 0.6, 29.6)
    red = join(head, trunk, soft=5)
    thigh = egg(3.6, 4.0, 4.6).at(4.2, -2.6, 19.4).mirrored()

    # Fold the wings: red, yellow, blue, the tips crossing over the tail
    wing = egg(2.7, 6.8, 13.6).turned(x=14, y=-7).at(9.0, 3.2, 27.0)
    yellow = _patch(wing, block(20, 40, 7.0).turned(x=14).at(8, 0, 24.6), 0.45)
    shoulder = _patch(wing, block(20, 40, 16).turned(x=14).at(8, 0, 31.8), 0.5)
    quills = union(*(rod((10.9 - 0.5 * i, 1.6 + 3.4 * i, 23.6), (7.4 - 0.8 * i, 5.4 + 3.2 * i, 13.4 - i), 1.5, 1.1)
                     for i in range(3)))  # fmt: skip
    tail = union(*(rod((x * 0.6, 8, 19), (x, 12.4, low), 2.0, 1.5) for x, low in ((0, 1.6), (2.6, 5.4), (-2.6, 5.4))))

    # Face: bare white cheeks, hooked beak, round eyes
    cheek = _patch(head, egg(7.0, 5.6, 5.0).turned(z=-38).at(8.4, -10.2, 44.4), 0.4)
    eye = egg(1.3, 2.0, 2.0).turned(z=-38).at(7.8, -9.0, 46.4)
    pupil = egg(1.1, 1.35, 1.35).turned(z=-38).at(8.4, -9.8, 46.4)
    glints = ball(0.5).at(8.6, -10.7, 46.9) | ball(0.5).at(-9.0, -10.4, 46.9)
    hook = tube([(0, -8.5, 47.2), (0, -13.6, 47.4), (0, -17.2, 43.8), (0, -17.0, 39.0)], [4.6, 4.4, 3.0, 0.9])
    hook = hook.stretched(x=0.86)
    under = tube([(0, -9.4, 41.4), (0, -13.6, 39.8)], [3.2, 1.6])

    # Set it on its perch
    bar = rod((-17, 0, 14.6), (17, 0, 14.6), 2.3)
    foot = lathe([(0, 0), (12.4, 0), (12.4, 1.8), (9.6, 3.4), (2.6, 4.6), (2.2, 14), (0, 14)], 0.7)
    knobs = ball(3.1).at(17.2, 0, 14.6).mirrored()
    toes = union(*(tube([(x, -0.6, 17.4), (x + d, -2.9, 15.8), (x + d * 1.2, -3.0, 13.2)], [1.4, 1.3, 1.0])
                   for x in (4.4, -4.4) for d in (-1.5, 1.5)))  # fmt: skip
    return (
        Part(red | thigh, plumage, "plastic", 0.6),
        Part(union(shoulder.mirrored(), rod((0, 8, 19), (0, 12.9, 2.0), 2.2, 1.6)), plumage, "plastic", 0.5),
        Part(wing.mirrored() | quills.mirrored() | tail, wings, "plastic", 0.5),
        Part(yellow.mirrored(), YELLOW, "plastic", 0.45),
        Part(cheek.mirrored(), WHITE, "plastic", 0.45),
        Part(eye.mirrored(), YELLOW, "plastic", 0.35),
        Part(pupil.mirrored(), BLACK, "glass", 0.3),
        Part(glints, WHITE, "plastic", 0.25),
        Part(hook, CREAM, "plastic", 0.45),
        Part(under | toes, GRAPHITE, "plastic", 0.45),
        Part(union(bar, foot), perch, "matte", 0.6),
        Part(knobs, perch.mixed(BROWN, 0.5), "matte", 0.5),
    )


@toy(
    en=("a turtle", "tortoise", "turtles", "pet turtle", "tortoises"),
    fr=("une tortue", "tortues", "tortue de terre", "petite tortue"),
    near={"en": ("terrapin", "ninja turtle", "sea turtle"), "fr": ("tortue ninja", "tortue d'eau", "tortue de mer")},
    tall=27.9,
    show=(-42, 22, 0),
)
def turtle(shell: Colour = CARAMEL, skin: Colour = LIME, plates: Colour = BROWN) -> Parts:
    """Garden tortoise with its head up, 20 cm long in life, at 1:4."""
    # Arch the shell over its rim; raise the plates
    dome = common(egg(16.2, 18.4, 15.6).at(0, 3, 8.4), half(z=-1).at(z=7.6), soft=0.8)
    tiles = [(0.0, 0.0)] + [(10.6 * math.sin(math.pi / 3 * i), 10.6 * math.cos(math.pi / 3 * i)) for i in range(6)]
    cell = polygon([(5.7 * math.cos(math.pi / 3 * i), 5.7 * math.sin(math.pi / 3 * i)) for i in range(6)], 0.9)
    tops = union(*(extrude(cell.at(x, y), 40) for x, y in tiles)).at(0, 3, 0)
    raised = common(dome.grown(0.9), tops, soft=0.7) - dome.grown(-1.3)
    inner = polygon([(3.2 * math.cos(math.pi / 3 * i), 3.2 * math.sin(math.pi / 3 * i)) for i in range(6)], 0.7)
    pips = union(*(extrude(inner.at(x, y), 40) for x, y in tiles)).at(0, 3, 0)
    marks = common(dome.grown(1.4), pips, soft=0.5) - dome.grown(-0.4)
    rim = egg(18.4, 20.6, 3.6).at(0, 3, 8.0)
    belly = egg(15, 17, 4.6).at(0, 3, 5.6)

    # Put out head, legs and tail
    neck = tube([(0, -12, 9), (0, -18.4, 10.6), (0, -21.4, 17)], [4.6, 4.4, 4.6])
    head = join(neck, egg(7.6, 8.2, 7.0).at(0, -23.0, 21.0), egg(5.6, 4.6, 4.0).at(0, -27.6, 18.8), soft=2)
    leg = join(rod((10.6, -9, 8), (14.6, -13.0, 4.4), 4.8, 4.0), egg(4.4, 4.8, 3.4).at(15.0, -13.8, 3.7), soft=1)
    rear = join(rod((10.6, 14, 8), (13.8, 18.4, 4.4), 4.8, 4.0), egg(4.3, 4.8, 3.4).at(14.0, 18.8, 3.7), soft=1)
    claws = union(*(egg(0.95, 1.3, 1.1).at(15.0 + d, y, 1.6) for d, y in ((-2.6, -17.6), (0, -18.4), (2.6, -17.4))))
    tail = rod((0, 20, 7), (0, 27.4, 5), 2.6, 0.9)
    skull = _Skull((7.6, 8.2, 7.0), (0, -23.0, 21.0))
    smile = tube(
        [(-5.2, -27.6, 18.0), (-3.2, -31.2, 17.0), (0, -32.3, 16.8), (3.2, -31.2, 17.0), (5.2, -27.6, 18.0)], 0.5
    )
    nostrils = ball(0.5).at(1.2, -31.6, 20.2).mirrored()
    flush = egg(1.5, 1.2, 1.1).at(5.6, -27.6, 19.8).mirrored()
    return (
        Part(join(dome, rim, soft=0.8), shell, "plastic", 0.6),
        Part(raised, plates, "plastic", 0.5),
        Part(marks, plates.mixed(shell, 0.55), "plastic", 0.45),
        Part(belly, CREAM, "plastic"),
        Part(union(head, leg.mirrored(), rear.mirrored(), tail), skin, "plastic", 0.55),
        Part(claws.mirrored(), skin.mixed(OLIVE, 0.6), "plastic", 0.35),
        *_eyes(skull, 4.0, 1.6, BROWN, 0.62),
        Part(smile | nostrils, OLIVE, "plastic", 0.28),
        Part(flush, PINK, "plastic", 0.35),
    )
