"""By the water: what one fishes, swims and lies in the shade with."""

import math

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
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
from trottinette.geometry.outline import through
from trottinette.palette import (
    BLACK,
    BLUE,
    CARAMEL,
    CORAL,
    GOLD,
    GRAPHITE,
    NAVY,
    ORANGE,
    PINK,
    RED,
    SAND,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a fishing rod", "fishing rods", "fishing pole", "fishing", "rod and reel", "fishing tackle", "angling"),
    fr=("une canne à pêche", "cannes à pêche", "canne a peche", "pêche à la ligne", "moulinet", "gaule"),
    near={"en": ("fishing net", "fish hook", "bobber"), "fr": ("épuisette", "hameçon", "partie de pêche")},
    tall=59.4,
    show=(-8, 8, 0),
    grip=(-22.4, 0, 8),
)
def fishing_rod(blank: Colour = NAVY, fish: Colour = SKY, float_: Colour = RED) -> Parts:
    """Rod with its reel, two metres long in life, at about 1:30, a float on the line and a fish on the hook."""
    # Taper the rod, cork its grip, tie the eyes on
    way = [(-21.4, 0, 10), (-14, 0, 25), (-6, 0, 40), (2, 0, 51), (10, 0, 57), (18, 0, 58.6)]
    pole = tube(way, [1.5, 1.5, 1.35, 1.15, 0.95, 0.8], steps=5)
    cork = tube([(-25.6, 0, 2.6), (-21, 0, 11.6), (-18.6, 0, 16)], [2.6, 2.4, 2.0], curved=False)
    bands = union(*(ring(1.5, 0.7).turned(y=26).at(x, 0, z) for x, z in ((-17.4, 18.4), (-13.4, 26.2), (-8, 36.6))))
    eyes = union(*(ring(1.4, 0.6).turned(x=90).at(x + 1.9, 0, z - 1.3) for x, z in ((-7.4, 37.6), (1.6, 50.6))))

    # Hang the reel under it, its crank to the front
    foot = rod((-15.6, 0, 22), (-12, 0, 18.6), 1.2)
    drum = can(5.0, 6, 1).turned(x=90).at(-10.4, 3, 16.6)
    spool = can(3.2, 6.8, 0.5).turned(x=90).at(-10.4, 3.4, 16.6)
    crank = rod((-10.4, -4.4, 16.6), (-5.4, -4.4, 12.6), 0.9) | rod((-10.4, -2, 16.6), (-10.4, -4.6, 16.6), 1.2)
    knob = egg(1.6, 2.4, 1.6).at(-5.2, -6, 12.4)

    # Run the line through the eyes and down to float, hook and fish
    line = tube([(-10, 0, 20.4), (-5.6, 0, 36.2), (3.2, 0, 49.2), (18.4, 0, 58.4)], 0.45, curved=False)
    line = line | rod((18.4, 0, 58.4), (18.4, 0, 20), 0.5)
    bob = egg(3.8, 3.8, 4.6).at(18.4, 0, 36)
    top, low = bob & half(z=-1).at(z=36), bob & half(z=1).at(z=36)
    antenna = rod((18.4, 0, 40), (18.4, 0, 43.4), 1.0)

    # Land the fish: it hangs by its mouth
    body = smooth([(0, 22.4), (3.2, 20.4), (5.4, 15.6), (4.4, 10.4), (1.4, 6.4), (0, 6), (-1.4, 6.4), (-4.4, 10.4),
        (-5.4, 15.6), (-3.2, 20.4)], 4)  # fmt: skip
    trunk = common(slab(body, 8, 3), egg(7, 3.8, 11).at(z=14.4), soft=1.5)
    tail = slab(smooth([(0, 8), (2, 5), (5, 2), (4, 0.4), (0, 2), (-4, 0.4), (-5, 2), (-2, 5)], 4), 2, 0.8)
    fin = slab(smooth([(-4, 17), (-7, 15.6), (-7.4, 12.6), (-4, 11)], 4), 2.2, 0.8)
    side = egg(1.5, 1.2, 2.8).turned(y=-24).at(0.6, -3.7, 13.4)
    gill = tube([(3.6, -3.2, 19), (0.6, -4, 17.4), (-3, -3.4, 18.2)], 0.55, steps=3)
    eye, pupil = ball(1.7).at(1.2, -2.6, 19.4), ball(1.1).at(1.3, -3.8, 19.6)

    def hung(solid: Solid) -> Solid:
        return solid.scaled(0.74).at(18.4, 0, 5.6)

    return (
        Part(pole, blank, "plastic", 0.45),
        Part(cork, CARAMEL.mixed(SAND, 0.5), "matte", 0.5),
        Part(bands | eyes | foot | crank, GOLD, "metal", 0.4),
        Part(drum, GRAPHITE, "metal", 0.5),
        Part(spool | antenna | top, float_, "plastic", 0.4),
        Part(low | line, WHITE, "plastic", 0.4),
        Part(knob, CARAMEL, "matte", 0.4),
        Part(hung(join(trunk, tail, fin, soft=1.0)), fish, "plastic", 0.5),
        Part(hung(side | gill), fish.mixed(NAVY, 0.4), "plastic", 0.4),
        Part(hung(eye), WHITE, "plastic", 0.4),
        Part(hung(pupil), BLACK, "plastic", 0.35),
    )


@toy(
    en=("a diving mask", "snorkel", "mask and snorkel", "snorkelling mask", "scuba mask", "snorkeling",
        "diving goggles", "scuba diving", "snorkelling"),
    fr=("un masque de plongée", "masque et tuba", "palmes masque tuba", "masque tuba", "plongée sous-marine",
        "plongée"),
    near={"en": ("scuba gear",)},
    tall=57.1,
    show=(-22, 12, 0),
)  # fmt: skip
def diving_mask(frame: Colour = TURQUOISE, pipe: Colour = ORANGE, lens: Colour = SKY) -> Parts:
    """Diving mask with its snorkel, 17 cm wide in life, at 1:3.6."""
    # Mould the frame, its skirt and the pocket for the nose
    rim = smooth([(0, 34.4), (9, 35), (17.6, 33.4), (21, 27), (19, 18.6), (12.4, 14.6), (6.6, 15.4), (3.4, 20), (0, 22),
        (-3.4, 20), (-6.6, 15.4), (-12.4, 14.6), (-19, 18.6), (-21, 27), (-17.6, 33.4), (-9, 35)], 4)  # fmt: skip
    pane = smooth(
        [(2, 31), (9.4, 32), (15.6, 30.8), (17.8, 26.4), (16.2, 20.6), (11.6, 17.6), (7.6, 18.4), (4.8, 23)], 4
    )
    panes = pane | polygon([(-x, z) for x, z in (pane.ring if pane.ring is not None else ())])
    front = carve(slab(rim, 6, 1.8).at(y=-5), slab(panes, 6).at(y=-8.4), soft=0.7)
    bridge = slab(rectangle(4, 7, 1.8), 7, 1.2).at(y=-5.4, z=30)
    skirt = carve(slab(rim.grown(-0.6), 11, 2).at(y=2.4), slab(rim.grown(-3.4), 14).at(y=5), soft=0.8)
    nose = join(egg(4.4, 4.6, 5.6).at(y=-4.4, z=19), egg(3, 3.6, 4).at(y=-4, z=23), soft=2)
    glass = slab(panes.grown(0.5), 2).at(y=-5.6)
    glint = slab(polygon([(10.4, 29.6), (12.4, 29.6), (9, 21), (7, 21)], 0.6) | polygon([(14, 29), (15, 29), (12.4,
        21.6),
        (11.4, 21.6)], 0.4), 1.6, 0.3).at(y=-6)  # fmt: skip
    glints = glint | glint.at(x=-22.4)

    # Strap it
    strap = tube([(20.6, -2, 26), (22.6, 4, 26.4), (18, 15, 28), (8, 21, 29), (0, 22, 29.4), (-8, 21, 29), (-18,
        15, 28),
        (-22.6, 4, 26.4), (-20.6, -2, 26)], 1, steps=4).stretched(z=2.2).at(z=-32.4)  # fmt: skip
    buckles = block(3.6, 5, 8.4, 1.3).at(21, -1.6, 22).mirrored()

    # Bend the snorkel: mouthpiece, elbow, tube, tip
    way = [
        (11, -9, 8),
        (17, -8.4, 3.8),
        (23, -6.4, 4.2),
        (26.6, -4, 10),
        (27.4, -2.6, 22),
        (27.6, -1, 38),
        (26.4, 2, 53),
    ]
    snorkel = tube(way, 2.6, steps=5)
    end = rod((26.9, 1, 47.6), (26.2, 2.4, 55), 3.1)
    end = carve(end, rod((26.39, 2.02, 53), (25.53, 3.72, 62), 1.7), soft=0.6)
    bite = join(egg(1.8, 3.4, 4.0).at(9.2, -9.2, 9.2), rod((13, -8.8, 6.4), (9, -9.2, 9), 2.2), soft=1)
    valve = ball(3.8).at(24.6, -5.6, 4)
    clip = ring(3.1, 1.1).at(27.5, -2.0, 26) | rod((21, -2, 26), (25, -2, 26), 1.4)
    return (
        Part(front | bridge | buckles, frame, "plastic", 0.5),
        Part(skirt | strap | clip, GRAPHITE, "matte", 0.55),
        Part(nose, frame.mixed(BLACK, 0.35), "matte", 0.5),
        Part(glass, lens, "glass", 0.5),
        Part(glints, WHITE, "plastic", 0.4),
        Part(snorkel, pipe, "plastic", 0.5),
        Part(end, YELLOW, "plastic", 0.45),
        Part(bite | valve, GRAPHITE, "matte", 0.5),
    )


@toy(
    en=("a swim ring", "pool float", "rubber ring", "swimming ring", "flamingo float", "pool ring",
        "inflatable flamingo", "pool inflatable", "inflatable ring"),
    fr=("une bouée", "bouées", "bouée flamant rose", "bouée gonflable", "flamant rose gonflable", "bouée de piscine",
        "bouée de plage"),
    near={"en": ("lifebuoy", "armbands", "pool party"), "fr": ("bouée de sauvetage", "brassards", "pool party")},
    tall=44,
    show=(24, 24, 0),
)  # fmt: skip
def swim_ring(ring_: Colour = PINK, wings: Colour = WHITE, beak: Colour = BLACK) -> Parts:
    """Inflated ring with a flamingo's head, 90 cm across in life, at 1:19. The head is on the left."""
    # Blow up the ring, its neck and head
    tyre = ring(17.4, 6.7).at(z=6.7)
    neck = tube([(-18, 0, 9), (-20.4, 0, 15), (-18.6, 0, 22), (-14, 0, 28), (-12.6, 0, 34), (-15, 0, 38.4)],
                [5, 4.4, 3.6, 3.3, 3.5, 4.2], steps=5)  # fmt: skip
    head = egg(5.8, 4.8, 5.2).at(-16.4, 0, 38.4)
    tail = join(*(egg(2.6, 2, 6).turned(y=a).at(21.8 + 0.05 * a, 0, 15.4 - 0.02 * a) for a in (-10, 14, 38)), soft=1.2)
    seam = ring(17.4, 1.0).at(z=12.9)
    bird = join(tyre, neck, head, soft=3)

    # Beak, eyes, wings, valve and two grips
    bill = tube([(-20.4, 0, 38.8), (-23.6, 0, 37.2), (-24.8, 0, 34.2)], [2.9, 2.4, 1.6], steps=4)
    nib = tube([(-24.4, 0, 35.8), (-24.8, 0, 33.4), (-23.8, 0, 31.2)], [2.2, 2.0, 0.8], steps=4)
    eyes = egg(1.7, 1.0, 2.0).at(-17.6, -4.4, 39.8).mirrored("y")
    pupils = egg(1.0, 0.8, 1.3).at(-17.9, -5.1, 39.9).mirrored("y")
    feathers = (egg(7.6 - i, 1.9, 2.6).turned(y=-16 - 9 * i).at(-1.4 + 2.2 * i, -23.4 + 0.5 * i, 6.4 + 2.6 * i) for i in
        range(3))  # fmt: skip
    wing = join(*feathers, soft=1).mirrored("y")
    valve = join(can(2.2, 1.6, 0.6).at(z=0), can(1.3, 3.2, 0.6), soft=0.5).at(11.6, -12.4, 12.4)
    grips = tube([(4, 0, 0), (3, 0, 3), (-3, 0, 3), (-4, 0, 0)], 1.1, steps=4).turned(z=52).at(10.8, 13.6, 12.6)
    return (
        Part(join(bird, tail, soft=1.6), ring_, "plastic", 0.65),
        Part(seam, ring_.mixed(WHITE, 0.35), "plastic", 0.5),
        Part(wing | bill | eyes, wings, "plastic", 0.5),
        Part(nib | pupils, beak, "plastic", 0.4),
        Part(valve | grips, YELLOW, "plastic", 0.45),
    )


@toy(
    en=("a beach umbrella", "parasol", "parasols", "sunshade", "beach parasol", "sun umbrella"),
    fr=("un parasol", "parasols", "ombrelle", "parasol de plage"),
    near={
        "en": ("beach", "beach towel", "patio umbrella"),
        "fr": ("plage", "serviette de plage", "farniente"),
    },
    tall=57,
    show=(-16, 10, 0),
    grip=(-2, 0, 18),
)
def parasol(canopy: Colour = RED, stripes: Colour = WHITE, sand: Colour = SAND) -> Parts:
    """Beach umbrella, two metres tall in life, at 1:35, planted in the sand beside a ball and a starfish."""
    # Stretch the canopy in eight panels, scallop its hem, tilt it
    dome = carve(egg(27, 27, 17) & half(z=-1), egg(25.6, 25.6, 15.4), soft=0.5)
    scallops = union(*(can(6.6, 60).turned(x=90).at(y=30).turned(z=45 * i + 22.5) for i in range(4)))
    dome = carve(dome, scallops.stretched(z=0.55).at(z=-0.4), soft=0.8)
    wedge = polygon([(0, 0), (40, -16.57), (40, 16.57)])
    gores = union(*(extrude(wedge, 60).turned(z=90 * i).at(z=-10) for i in range(4)))
    pale = common(dome.grown(0.22), gores, soft=0.2)
    ribs = union(*(tube([(0, 0, 17), (14, 0, 14.4), (22.4, 0, 9.2), (26.8, 0, 1.6)], 0.7,
        steps=4).turned(z=45 * i + 22.5)
        for i in range(8)))  # fmt: skip
    finial = join(ball(1.9).at(z=19.6), can(2.6, 2, 0.8).at(z=16.4), soft=1)

    def tilted(solid: Solid) -> Solid:
        return solid.turned(x=8, y=14).at(1.4, 0, 36.4)

    # Plant the pole, heap the sand, leave things on it
    pole = rod((-3.4, 0, 1.6), (5.4, -2.4, 53), 1.4)
    joint = rod((-0.4, -0.8, 18.4), (0.4, -1.0, 22.6), 2.1)
    heap = egg(19, 14, 5).at(-2.4, 0, 0.2) & block(60, 60, 20)
    ball_ = ball(6.2).at(9.4, -6.4, 7.4)
    gore = extrude(polygon([(0, 0), (20, -11.5), (20, 11.5)]), 30).at(z=-15)
    leaves = [
        (gore.turned(z=120 * i + 250).turned(x=34, y=20) & ball(6.4)).at(9.4, -6.4, 7.4) - ball_.grown(-0.8)
        for i in range(3)
    ]
    starfish = extrude(star(5, 4.6, 2.0, 0.8), 2, 0.9).turned(x=16, z=20).at(-9.6, -7.6, 2.4)
    return (
        Part(tilted(dome), canopy, "matte", 0.65),
        Part(tilted(pale), stripes, "matte", 0.6),
        Part(tilted(ribs | finial), canopy.mixed(BLACK, 0.15), "matte", 0.45),
        Part(pole, WHITE, "plastic", 0.5),
        Part(joint, SILVER, "metal", 0.5),
        Part(heap, sand, "matte", 0.7),
        Part(ball_, WHITE, "plastic", 0.6),
        *(Part(leaf, ink, "plastic", 0.5) for leaf, ink in zip(leaves, (BLUE, YELLOW, CORAL), strict=True)),
        Part(starfish, CORAL, "matte", 0.5),
    )


@toy(
    en=("a deckchair", "deck chair", "beach chair", "deckchairs", "sun lounger", "lounge chair"),
    fr=("un transat", "chaise longue", "transats", "chilienne", "chaise de plage", "bain de soleil"),
    near={"en": ("sunbathing",), "fr": ("bronzage", "bain de mer")},
    tall=46,
    show=(-32, 14, 0),
)
def deckchair(cloth: Colour = TURQUOISE, stripes: Colour = WHITE, wood: Colour = CARAMEL) -> Parts:
    """Beach deckchair, a metre tall in life, at 1:22, striped along its length."""
    # Cross two frames of wood and prop them
    long = rod((14.4, -22, 1.7), (14.4, 17, 44), 1.6)
    short = rod((11.6, 21, 1.7), (11.6, -16.6, 20), 1.6)
    prop = rod((16.4, 8.6, 34), (16.4, 21.6, 4), 1.3)
    pins = rod((10.6, 5.6, 9), (15, 5.6, 9), 1.1)
    bolt = rod((13.6, 9, 35), (17.4, 9, 35), 1.3) | rod((10.8, 20.4, 4), (17.4, 21.4, 4), 1.2)
    bars = rod((-15.4, 17, 44), (15.4, 17, 44), 1.7) | rod((-12.4, -16.6, 20), (12.4, -16.6, 20), 1.7)
    bars = bars | rod((-14.4, -19.4, 4.4), (14.4, -19.4, 4.4), 1.4) | rod((-11.6, 17.4, 3.5), (11.6, 17.4, 3.5), 1.4)

    # Sling the cloth between the two bars
    way = [(-16.6, 20), (-13, 14.6), (-7, 12.2), (0, 14.4), (6, 21.6), (11.6, 32), (17, 44)]
    line = through(way, 4).tolist()
    sheet = [(y, z + 1.4) for y, z in line] + [(y + 0.7, z - 1.4) for y, z in reversed(line)]
    sling = side(polygon(sheet, 0.2), 20.4, 0.6)
    bands = union(*(side(polygon(sheet, 0.2).grown(0.25), 2.9, 0.3).at(x=x) for x in (-7.4, 0, 7.4)))
    hems = rod((-10.2, 17, 44), (10.2, 17, 44), 2.3) | rod((-10.2, -16.6, 20), (10.2, -16.6, 20), 2.3)
    pillow = block(17, 4.4, 7.4, 2.1).turned(x=-24).at(0, 11, 34.4)
    return (
        Part((long | short | prop | pins | bolt).mirrored() | bars, wood, "matte", 0.7),
        Part(sling | hems, cloth, "matte", 0.55),
        Part(bands, stripes, "matte", 0.5),
        Part(pillow, YELLOW, "matte", 0.6),
    )


@toy(
    en=("a sandcastle", "sand castle", "sandcastles", "bucket and spade", "sandpit toys"),
    fr=("un château de sable", "châteaux de sable", "pelle et seau", "seau et pelle", "pâté de sable"),
    near={"en": ("sandpit", "sand"), "fr": ("bac à sable", "sable")},
    tall=47.4,
    show=(-18, 22, 0),
)
def sandcastle(sand: Colour = SAND, spade: Colour = RED, flag: Colour = BLUE) -> Parts:
    """Sandcastle of bucket towers with a flag, a shell and a spade, 60 cm wide in life, at 1:12."""
    # Heap the ground, turn out five towers, wall them in
    mound = egg(26, 22, 5.4) & block(70, 70, 20)
    tower = spindle([(7.2, 2), (6.2, 14.6), (5.8, 16)], 0.8)
    teeth = block(2.6, 3.4, 3.4, 0.6).at(x=5, z=15).around(6)
    corner = join(carve(tower, can(3.6, 4).at(z=14.4), soft=0.5), teeth, soft=0.6)
    corners = union(*(corner.at(x, y, 0) for x, y in ((-14, -8), (14, -8), (-12.4, 9), (12.4, 9))))
    keep = join(spindle([(8.8, 2), (7.6, 26), (7.2, 27.4)], 0.9), block(2.8, 3.8, 3.8, 0.6).at(x=6.2, z=26).around(7),
                soft=0.7)  # fmt: skip
    front = block(27, 4.4, 11, 1.2).at(y=-9, z=2) | union(
        *(block(3, 4.6, 3, 0.6).at(x=x, y=-9, z=12) for x in (-5, 0, 5))
    )
    sides = (block(4, 18, 10.4, 1).at(13, 0, 2)).mirrored()
    door = slab(rectangle(6, 8.6, 3).at(0, 7.0), 6).at(y=-11)
    slits = union(
        *(rod((x, y, z), (x, y, z + 2.6), 0.9) for x, y, z in ((-14, -14.6, 9), (14, -14.6, 9), (0, -8.2, 20)))
    )
    castle = carve(join(corners, front, sides, mound, soft=1.2), door, slits, soft=0.5)

    # Fly the flag, leave a shell, a star and the spade
    pole = rod((0, 0, 26), (0, 0, 46.6), 0.85)
    cloth = slab(
        smooth([(0, 39), (4, 38.2), (8, 39.6), (12, 38.6), (12, 45), (8, 46), (4, 44.8), (0, 45.6)], 4), 1.6, 0.5
    )
    shell = _scallop().scaled(1.1).turned(x=-44).at(-8, -17.6, 3.2)
    starfish = extrude(star(5, 4.2, 1.9, 0.7), 1.9, 0.8).turned(x=24).at(6, -18.6, 2.4)
    blade = smooth([(-4.4, 12), (-4.4, 4), (0, -2), (4.4, 4), (4.4, 12)], 4)
    dig = join(slab(blade, 2, 0.8), rod((0, 0, 11), (0, 0, 24), 1.3), rod((-3.6, 0, 25), (3.6, 0, 25), 1.5), soft=1.2)
    dig = dig.turned(y=14, z=-20).at(22.6, -9.6, 4)
    return (
        Part(castle, sand, "matte", 0.65),
        Part(keep - slits, sand, "matte", 0.65),
        Part(pole, WHITE, "plastic", 0.45),
        Part(cloth, flag, "plastic", 0.45),
        Part(shell, PINK.mixed(WHITE, 0.3), "plastic", 0.4),
        Part(starfish, CORAL, "matte", 0.45),
        Part(dig, spade, "plastic", 0.55),
    )


def _scallop() -> Solid:
    """A scallop lying on its back, its fan to the front."""
    fan = (
        rod((0, 0, 0), (5 * math.sin(a), -4.6 * math.cos(a), 0.4), 0.8, 1.35)
        for a in (-1.1, -0.66, -0.22, 0.22, 0.66, 1.1)
    )
    return join(*fan, egg(2, 1.2, 1.0).at(y=0.6), soft=0.4)
