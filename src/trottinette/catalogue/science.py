"""Science: the instruments of a laboratory and of an observatory."""

from __future__ import annotations

import math

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    common,
    egg,
    extrude,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    revolve,
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
    CREAM,
    GOLD,
    GRAPHITE,
    LIME,
    NAVY,
    PINK,
    RED,
    SILVER,
    SKY,
    TEAL,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a microscope", "lab microscope", "microscopes", "optical microscope"),
    fr=("un microscope", "microscope optique", "microscopes"),
    near={
        "en": ("biology", "laboratory", "science", "lab equipment"),
        "fr": ("biologie", "laboratoire", "sciences", "svt", "labo"),
    },
    tall=55,
    show=(-28, 12, 0),
    grip=(-14, 0, 20),
)
def microscope(arm: Colour = TEAL, tube_: Colour = WHITE, metal: Colour = SILVER) -> Parts:
    """School microscope, 320 mm high in life, at 1:6, seen from its side: the arm on the left, a slide on its stage."""
    # Cast the foot and the arm
    foot = join(extrude(smooth([(-19, 0), (-16, 9), (-6, 11.4), (8, 11), (17, 7.6), (19, 0), (17, -7.6), (8, -11), (-6,
        -11.4), (-16, -9)], 4), 5.4, 2.0), block(15, 11, 9, 3).at(x=-11, z=1), soft=2.5)  # fmt: skip
    curve = [(-11, 0, 6), (-15.6, 0, 13), (-17.2, 0, 21), (-14.8, 0, 29.6), (-8.2, 0, 35)]
    bow = join(tube(curve, [4.4, 4.0, 3.7, 3.8, 4.2], steps=4), foot, soft=2.5)

    # Lean the tube: a head, an eyepiece, three objectives on a turret
    def leaned(solid: Solid) -> Solid:
        return solid.turned(y=-22).at(x=4.4, z=18.4)

    barrel = spindle([(4.8, 9.4), (4.8, 25.6), (3.9, 27)], 0.7)
    rims = union(*(spindle([(5.3, h - 0.9), (5.3, h + 0.9)], 0.5) for h in (10.4, 24.4)))
    eye = spindle([(3.2, 26), (3.2, 34), (4.2, 35), (4.2, 38), (3.2, 38.6)], 0.6)
    eye = carve(eye, can(2.9, 4, 0.5).at(z=37.4), soft=0.4)
    lens = can(2.9, 1.2).at(z=36.8)
    turret = spindle([(4.0, 6.6), (5.6, 7.6), (5.2, 9.8)], 0.6)
    lenses = union(spindle([(1.3, -0.8), (2.2, 0.6), (2.6, 3.2), (2.6, 8)], 0.4), *(spindle([(1.1, -5.4), (1.7, -4.4),
        (1.9, 0)], 0.4).turned(y=a).at(x=1.4 * s, z=7) for a, s in ((38, -1), (-40, 1))))  # fmt: skip
    belts = union(
        spindle([(2.85, 4.0), (2.85, 5.2)], 0.3),
        *(spindle([(2.1, -2.6), (2.1, -1.6)], 0.3).turned(y=a).at(x=1.4 * s, z=7) for a, s in ((38, -1), (-40, 1))),
    )
    neck = join(rod((-11, 0, 33), (-2, 0, 33.4), 4.0), soft=0.1)

    # Stage with a slide and clips, the lamp under it, knobs
    stage = join(block(23, 20, 2.8, 1.1).at(x=2.6, z=13.4), rod((-15, 0, 14.8), (-6, 0, 14.8), 2.6), soft=1.4)
    slide = block(7, 17, 1.1, 0.4).at(x=4.6, z=15.9)
    drop = egg(1.9, 2.3, 0.9).at(x=4.6, y=-4.6, z=17)
    clips = union(*(rod((-4, y, 16.4), (4, y * 0.95, 17.2), 0.65) for y in (-7.4, 7.4)))
    light = spindle([(5.0, 5), (5.0, 7), (3.6, 8.6)], 0.6).at(x=4.6)
    glow = egg(3.0, 3.0, 1.4).at(x=4.6, z=8.6)
    knob = carve(can(3.9, 3.6, 0.7), can(0.8, 9).at(x=4.2, z=-2).around(10), soft=0.3)
    knobs = union(
        knob.turned(x=90).at(x=-16.4, y=-3.2, z=19.6), can(2.3, 2, 0.5).turned(x=90).at(x=-16.4, y=-6.4, z=19.6)
    ).mirrored("y")
    return (
        Part(bow, arm, cell=0.6),
        Part(union(leaned(barrel), neck), tube_, cell=0.5),
        Part(union(leaned(rims), leaned(lenses), clips, light), metal, "metal", 0.42),
        Part(union(leaned(eye), leaned(turret), stage, knobs), GRAPHITE, cell=0.48),
        Part(leaned(lens), SKY, "glass", 0.4),
        Part(leaned(belts), YELLOW, cell=0.35),
        Part(slide, SKY.mixed(WHITE, 0.4), "glass", 0.4),
        Part(drop, PINK, cell=0.35),
        Part(glow, CREAM, cell=0.4),
    )


@toy(
    en=("a telescope", "astronomical telescope", "telescopes", "astronomy", "stargazing", "spyglass"),
    fr=("un télescope", "lunette astronomique", "télescopes", "longue-vue", "longue vue", "astronomie"),
    near={
        "en": ("observatory", "star gazing", "astrophysics"),
        "fr": ("observatoire", "astrophysique", "observation des étoiles"),
    },
    tall=55.2,
    show=(-18, 10, 0),
    grip=(0, 0, 36),
)
def telescope(barrel: Colour = NAVY, legs: Colour = CARAMEL, trim: Colour = GOLD) -> Parts:
    """A refracting telescope, 900 mm long in life, on a wooden tripod; it looks up, to the right."""

    # Turn the tube along its axis, then aim it
    def aimed(solid: Solid) -> Solid:
        return solid.turned(y=58).at(z=36)

    main = spindle([(4.6, -13), (5.2, 14)], 0.6)
    hood = carve(spindle([(6.6, 13), (6.8, 24.6)], 0.7), can(5.4, 9, 0.4).at(z=21.4), soft=0.5)
    glass = egg(5.4, 5.4, 1.8).at(z=21.2)
    drawn = union(spindle([(3.4, -20.6), (3.4, -12)], 0.5), spindle([(2.3, -26.4), (2.3, -19)], 0.4))
    places = ((5.3, -12.6), (5.8, -4.4), (5.8, 5), (7.3, 13.4), (4.0, -19.8), (3.0, -26.0))
    rings = union(ring(6.3, 1.0).at(z=24.4), *(spindle([(r, z - 1.1), (r, z + 1.1)], 0.5) for r, z in places))
    eye = carve(spindle([(3.4, -28.4), (3.4, -26.4), (2.6, -25.4)], 0.5), can(2.0, 2, 0.3).at(z=-29.4), soft=0.3)
    finder = union(spindle([(1.7, -8), (1.7, 5), (2.3, 6), (2.3, 8)], 0.4), spindle([(2.1, -9.6), (2.1, -7)], 0.4)).at(
        x=-8.0
    )
    holds = union(*(rod((-8, 0, z), (-4, 0, z), 1.0) for z in (-4.4, 3)))
    knob = can(2.6, 2.2, 0.6).turned(x=90).at(y=-3.0, z=-16)

    # Set it on its mount and three legs with a spreader
    fork = join(can(3.0, 5, 0.8).at(z=25), block(6, 3, 10, 1.2).at(y=5.4, z=27.4), block(6, 3, 10, 1.2).at(y=-5.4,
        z=27.4), block(6, 12, 3, 1.2).at(z=26.4), soft=0.8)  # fmt: skip
    pivot = can(2.4, 15.4, 0.6).turned(x=90).at(y=7.7, z=36)
    hub = can(4.8, 3.6, 1.0).at(z=23.2)
    leg = join(rod((3.2, 0, 24.4), (15.4, 0, 1.6), 2.0, 1.5), soft=0.1)
    tips = rod((15.2, 0, 2.2), (16.0, 0, 1.3), 1.75, 1.3)
    straps = spindle([(2.1, -1.4), (2.1, 1.4)], 0.4).turned(y=-28).at(x=9.2, z=13.2)
    three = union(*(leg.turned(z=a) for a in (-90, 30, 150)))
    ends = union(*(tips.turned(z=a) for a in (-90, 30, 150)))
    bands = union(
        *(straps.turned(z=a) for a in (-90, 30, 150)),
        *(rod((0, 0, 13.4), (9.2, 0, 13.2), 0.8).turned(z=a) for a in (-90, 30, 150)),
        can(2.4, 1.6, 0.5).at(z=12.6),
    )
    return (
        Part(aimed(main), barrel, cell=0.55),
        Part(aimed(hood), barrel.mixed(BLACK, 0.3), cell=0.5),
        Part(aimed(glass), SKY, "glass", 0.5),
        Part(aimed(drawn), WHITE, cell=0.5),
        Part(union(aimed(union(rings, finder, holds, knob)), pivot, bands), trim, "metal", 0.42),
        Part(aimed(eye), GRAPHITE, "matte", 0.45),
        Part(union(fork, hub, ends), GRAPHITE, cell=0.5),
        Part(three, legs, "matte", 0.55),
    )


@toy(
    en=(
        "a chemistry flask",
        "erlenmeyer flask",
        "erlenmeyer",
        "lab flask",
        "conical flask",
        "chemistry set",
        "chemistry",
        "potion",
        "beaker",
    ),
    fr=(
        "une fiole de chimie",
        "erlenmeyer",
        "fiole",
        "chimie",
        "ballon de chimie",
        "potion",
        "potion magique",
        "bécher",
    ),
    near={
        "en": ("test tube", "test tubes", "science experiment", "pipette", "petri dish"),
        "fr": (
            "tube à essai",
            "éprouvette",
            "tubes à essai",
            "éprouvettes",
            "expérience scientifique",
            "pipette",
            "boîte de pétri",
        ),
    },
    tall=56.7,
    show=(-14, 10, 8),
    grip=(0, 0, 38),
)
def flask(liquid: Colour = LIME, glass: Colour = SKY) -> Parts:
    """Conical flask, 140 mm high in life, at 1:3: a liquid that bubbles and foams over."""
    profile = [(0, 0), (17.0, 0), (19.2, 2.4), (18.8, 5.2), (6.6, 29.4), (6.0, 32), (6.0, 40.4), (0, 40.4)]
    whole = lathe(profile, 1.8).at(z=0.35)
    level = 18.6
    lower = common(whole.grown(0.35), half(z=1).at(z=level), soft=0.8)
    upper = carve(whole, can(4.4, 9, 0.6).at(z=36), soft=0.5)
    lip = ring(6.3, 1.25).at(z=40.4)
    top = common(whole.grown(0.6), block(60, 60, 1.8).at(z=level - 1.2), soft=0.4)

    # Marks on the left, a glint on the right, bubbles within
    def skin(z: float) -> float:
        return 18.8 - (z - 5.2) * 12.2 / 24.2

    marks = []
    for i, z in enumerate((7.4, 10.8, 14.2, 17.6, 21.0, 24.4)):
        r = skin(z) + 0.5
        turn = 34 if i % 2 else 48
        marks.append(
            tube(
                [
                    (r * math.sin(math.radians(a)), -r * math.cos(math.radians(a)), z)
                    for a in (-turn, -(turn + 14) / 2, -14)
                ],
                0.55,
                steps=3,
            )
        )
    shine = tube([(skin(z) * 0.66, -skin(z) * 0.76, z) for z in (8, 12, 16)], 0.85, steps=3)
    inside = union(*(egg(r, r, r).at(x=x, y=-math.sqrt(max((skin(z) + 0.1) ** 2 - x * x, 0)), z=z) for x, z,
        r in ((4.4, 6, 1.9), (1.0, 11.6, 1.4), (5.8, 13.6, 1.3), (-0.4, 4.4, 1.1))))  # fmt: skip

    # Foam at the mouth, bubbles above it, a run down the neck
    foam = union(*(ball(r).at(x=x, y=y, z=z) for x, y, z, r in ((-2.6, -1.6, 41.0, 3.4), (2.8, -1.8, 41.2, 3.2), (0.2,
        2.6, 41.4, 3.6), (0.2, -1.0, 44.0, 3.6), (3.4, 0.6, 45.4, 2.3))))  # fmt: skip
    rising = union(ball(2.9).at(x=-2.6, y=-0.8, z=48.4), ball(2.2).at(x=1.6, y=-0.6, z=50.8), ball(2.4).at(x=-1.4,
        z=54.0), ball(1.5).at(x=1.9, y=-0.4, z=55.2), ball(1.6).at(x=1.4, z=47.8))  # fmt: skip
    run = tube([(4.0, -4.6, 42), (5.0, -5.4, 39.4), (4.6, -4.6, 36), (4.6, -4.6, 33.6)], [1.8, 1.7, 1.4, 1.9], steps=3)
    return (
        Part(lower, liquid, "glass", 0.6),
        Part(union(upper, lip), glass.mixed(WHITE, 0.55), "glass", 0.55),
        Part(top, liquid.mixed(WHITE, 0.45), "glass", 0.5),
        Part(union(*marks, shine), WHITE, cell=0.38),
        Part(inside, liquid.mixed(WHITE, 0.6), "glass", 0.4),
        Part(join(foam, run, soft=1.0) | rising, liquid.mixed(WHITE, 0.25), "glass", 0.5),
    )


@toy(
    en=("a magnifying glass", "magnifier", "hand lens", "loupe", "magnifying glasses", "magnifying lens"),
    fr=("une loupe", "loupes", "verre grossissant", "loupe de détective"),
    near={
        "en": ("investigation", "detective kit", "jeweller's loupe"),
        "fr": ("enquête", "enquêtes", "compte-fils", "indices"),
    },
    tall=59,
    show=(-16, 8, 38),
    grip=(0, 0, 9),
)
def magnifying_glass(rim: Colour = GOLD, handle: Colour = BROWN, glass: Colour = SKY) -> Parts:
    """A detective's magnifying glass, 200 mm long in life, handle down."""
    z = 41.6
    hoop = revolve(rectangle(3.0, 6.0, 1.4).at(15.9)).turned(x=90).at(z=z)
    beads = ring(15.9, 0.6).at(z=3.1).mirrored("z").turned(x=90).at(z=z)
    lens = egg(14.9, 3.4, 14.9).at(z=z)
    shine = tube(
        [(-10.4 * math.cos(a), -2.5, z + 10.4 * math.sin(a)) for a in (0.3, 0.7, 1.1)], [1.1, 1.3, 1.1], steps=3
    ) | ball(1.2).at(x=-0.6, y=-2.4, z=z + 10.4)
    grip = lathe([(0, 0), (3.2, 0), (4.4, 1.6), (4.2, 6), (3.4, 11), (3.9, 16), (3.2, 19), (0, 19)], 1.0)
    grooves = union(*(ring(4.6, 0.8).at(z=h) for h in (4.2, 7.0)))
    collar = lathe([(0, 17.6), (3.9, 17.6), (3.9, 19.4), (2.6, 20.4), (2.4, 24.4), (3.4, 25.6), (0, 25.6)], 0.5)
    end = lathe([(0, 0), (3.0, 0), (4.7, 1.0), (4.7, 2.4), (4.0, 3.0), (0, 3.0)], 0.5)
    return (
        Part(union(hoop, beads, collar, end), rim, "metal", 0.45),
        Part(lens, glass.mixed(WHITE, 0.45), "glass", 0.6),
        Part(shine, WHITE, cell=0.4),
        Part(carve(grip, grooves, soft=0.4), handle, cell=0.5),
    )


@toy(
    en=("a magnet", "horseshoe magnet", "magnets", "magnetism"),
    fr=("un aimant", "aimants", "aimant en fer à cheval", "magnétisme"),
    near={
        "en": ("fridge magnet", "physics", "electromagnet"),
        "fr": ("magnet", "électro-aimant", "sciences physiques"),
    },
    tall=59.6,
    show=(-22, 14, 24),
    grip=(0, 0, 5),
)
def magnet(paint: Colour = RED, tips: Colour = SILVER) -> Parts:
    """A horseshoe magnet, 100 mm in life, at 1:2, poles up, holding a nail and a nut."""
    outer, inner, top = 21.0, 9.4, 36.0
    whole = circle(outer).at(0, outer) | rectangle(2 * outer, top - outer + 9).at(0, (top + outer + 9) / 2)
    hole = circle(inner).at(0, outer) | rectangle(2 * inner, 60).at(0, outer + 30)
    shape = slab(whole - hole, 13.6, 2.4)
    bow, poles = shape & half(z=1).at(z=top - 0.6), shape & half(z=-1).at(z=top + 0.6)
    bow, poles = common(shape, half(z=1).at(z=top), soft=0.8), common(shape, half(z=-1).at(z=top - 0.3), soft=0.8)
    line = common(shape.grown(0.3), block(80, 80, 1.2).at(z=top - 0.9), soft=0.2)

    # A nut caught by the left pole, a paper clip by the right one
    corners = [(4.6 * math.cos(a * math.pi / 3), 4.6 * math.sin(a * math.pi / 3)) for a in range(6)]
    nut = carve(extrude(polygon(corners, 0.4), 3.6, 0.7), can(2.2, 9).at(z=-2), soft=0.4)
    nut = nut.turned(x=90).turned(y=14).at(x=-15.6, y=1.0, z=48.4)
    wire = [(-1.2, -3.4), (-1.2, 4.6), (0, 6.4), (1.4, 4.6), (1.4, -5.2), (-0.6, -7.6), (-2.8, -5.2), (-2.8, 6.6),
        (-0.4, 9.4), (2.6, 7.0), (2.6, -3.6)]  # fmt: skip
    clip = tube([(x * 1.25, 0, z * 0.86) for x, z in wire], 0.75, steps=3).turned(y=18).at(x=16.4, y=-1.4, z=51)
    return (
        Part(bow, paint, cell=0.6),
        Part(poles, tips, "metal", 0.5),
        Part(line, WHITE, cell=0.45),
        Part(clip, TURQUOISE, cell=0.38),
        Part(nut, GOLD, "metal", 0.4),
    )
