"""What is worn, pushed and set up where people build, paint and put out fires."""

from __future__ import annotations

import math

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
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
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    GRAPHITE,
    ORANGE,
    RED,
    SAND,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a tape measure", "measuring tape", "tape measures", "tape-measure", "retractable tape measure"),
    fr=("un mètre ruban", "mètre à ruban", "mètre enrouleur", "ruban à mesurer", "mètre de chantier", "mètres rubans"),
    near={
        "en": ("folding ruler", "laser measure", "spirit level", "surveyor's tape"),
        "fr": ("mètre pliant", "niveau à bulle", "mètre de couturière", "mètre laser", "décamètre"),
    },
    tall=35.2,
    show=(-20, 26, 0),
    grip=(10, 0, 18),
)
def tape_measure(case: Colour = YELLOW, rubber: Colour = GRAPHITE, tape: Colour = WHITE) -> Parts:
    """Five-metre pocket tape, 8 cm in life, at 1:2; its tongue comes out on the left."""
    # Mould the case and its rubber jacket
    shape = polygon([(-12, 1), (29, 1), (29, 17), (26, 29), (18, 35), (0, 35), (-9, 28), (-12, 17)],
                    (2, 6, 9, 9, 10, 12, 10, 5))  # fmt: skip
    body = slab(shape, 19, 3.4)
    jacket = slab(shape.grown(0.4), 15, 2.6)
    window = slab(
        smooth([(-13, -6), (-13, 19), (-5, 27), (6, 33), (19, 33), (23, 29), (20, 14), (16, -2), (12, -6)], 4), 60
    )
    band = carve(jacket, window, soft=0.8)

    # Turn the badge, a ring around a 5: five metres
    dial = can(9.8, 22, round=1.2).at(z=-11).turned(x=90).at(x=8, z=17.6)
    plate = can(7.8, 23.4, round=0.8).at(z=-11.7).turned(x=90).at(x=8, z=17.6)
    five = tube([(2.6, 0, 4.4), (-2.2, 0, 4.4), (-2.4, 0, 0.8), (0, 0, 1.4), (2.5, 0, 0.2), (2.9, 0, -2.2),
                 (1, 0, -4.4), (-1.6, 0, -4.4), (-3, 0, -3.2)], 1.15, curved=False)  # fmt: skip
    marks = five.at(x=8, y=-11.6, z=17.6) | five.flipped().at(x=8, y=11.6, z=17.6)
    button = block(9, 8, 4, round=1.6).turned(y=-58).at(x=-10, z=26)

    # Pull out the tongue: hollow like a real one, marked along both edges, hooked at its end
    tongue = block(23, 13, 1.8, round=0.5).at(x=-20.6, z=2.6)
    tongue = carve(tongue, rod((-40, 0, 10.2), (0, 0, 10.2), 6.6), soft=0.8)
    lines = union(*(block(0.9, 6.2 if i % 5 == 0 else 3.2, 1.6, round=0.3)
                    .at(x=-30 + 2.2 * i, y=-(3.1 if i % 5 == 0 else 4.6), z=3.2) for i in range(8)))  # fmt: skip
    hook = block(1.8, 13.6, 6.2, round=0.6).at(x=-31.2) | block(5, 7, 1.5, round=0.5).at(x=-29.4, z=4.0)
    return (
        Part(body, case, "plastic", 0.6),
        Part(band | button, rubber, "matte", 0.55),
        Part(dial, rubber, "plastic", 0.5),
        Part(plate, WHITE, cell=0.5),
        Part(marks, RED, cell=0.3),
        Part(tongue, tape, cell=0.4),
        Part(lines, BLACK, "matte", 0.3),
        Part(hook, SILVER, "metal", 0.4),
    )


@toy(
    en=("a paint roller", "paint rollers", "roller brush", "painting roller", "decorator's roller"),
    fr=("un rouleau de peinture", "rouleau à peinture", "rouleaux de peinture", "rouleau de peintre",
        "rouleau de peintre en bâtiment"),
    near={"en": ("house painting", "wallpaper"), "fr": ("papier peint", "peinture en bâtiment", "ravalement")},
    tall=58.4,
    show=(-16, 14, 18),
    grip=(0, 0, 12),
)  # fmt: skip
def paint_roller(paint: Colour = TURQUOISE, handle: Colour = RED, wire: Colour = SILVER) -> Parts:
    """Decorator's roller, 18 cm wide in life, at 1:5, wet with paint from end to end."""
    # Roll the sleeve: thick nap, wavy where the paint is thick, and drops along its lower side
    nap = spindle([(7.4, -18), (8.3, -16), (8.1, -8), (8.5, 0), (8.1, 9), (8.4, 16), (7.4, 18)], 1.4)
    drops = union(*(rod((x, -2, 44), (x, -2, z), 2.1, 1.5) for x, z in ((-9, 38.6), (-4.6, 41.4), (4, 37), (8.4, 41))))
    sleeve = join(nap.turned(y=90).at(z=50), drops, soft=1.6)
    caps = rod((-19.4, 0, 50), (19.4, 0, 50), 4.4) | can(5.4, 38, round=0.8).at(z=-19).turned(y=90).at(z=50)

    # Bend the frame, turn the handle
    frame = tube([(18, 0, 50), (22.6, 0, 50), (25, 0, 47), (25, 0, 37.6), (22, 0, 34.6), (4, 0, 33.4), (0, 0, 30),
                  (0, 0, 20)], 1.5)  # fmt: skip
    grasp = lathe([(0, 0), (3.4, 0), (4.6, 2), (3.9, 8), (4.6, 15), (4.2, 21), (2.6, 25.6), (0, 25.6)], 1.2)
    hole = can(1.3, 20).at(z=-10).turned(x=90).at(z=4.2)
    collar = lathe([(0, 24), (3.2, 24), (3.4, 26.4), (2.4, 28.4), (0, 28.4)], 0.5)
    return (
        Part(sleeve, paint, "plastic", 0.55),
        Part(caps, WHITE, "matte", 0.5),
        Part(frame, wire, "metal", 0.4),
        Part(carve(grasp, hole, soft=0.6), handle, "plastic", 0.5),
        Part(collar, GRAPHITE, "matte", 0.4),
    )


@toy(
    en=("a hard hat", "hard hats", "hardhat", "builder's helmet", "construction hat", "worker's helmet"),
    fr=("un casque de chantier", "casque de sécurité", "casque d'ouvrier", "casque de protection",
        "casques de chantier"),
    near={"en": ("miner's helmet", "building site"), "fr": ("casque de mineur", "chantier", "btp")},
    tall=28.4,
    show=(-30, 18, 0),
    grip=(0, -27, 4),
)  # fmt: skip
def hard_hat(shell: Colour = YELLOW, badge: Colour = WHITE, lining: Colour = GRAPHITE) -> Parts:
    """Ribbed site helmet, 30 cm long in life, at 1:5.5, its peak to the front."""
    # Mould the dome: three ribs over it, a gutter, a peak
    dome = common(egg(21, 24, 25).at(z=2), half(z=-1).at(z=2), soft=0.6)
    ridge = common(egg(22.2, 25.2, 26.4).at(z=2), block(5.4, 46, 60, round=2), soft=1.2)
    sides = common(egg(21.9, 24.9, 25.8).at(z=2), block(3.6, 36, 60, round=1.6).turned(y=4).at(x=9.6), soft=1.2)
    plan = smooth([(0, -34), (-12, -31.4), (-20.6, -21.4), (-23.6, -6), (-22.8, 10), (-16, 22.4), (0, 26.6), (16, 22.4),
                   (22.8, 10), (23.6, -6), (20.6, -21.4), (12, -31.4)], 4)  # fmt: skip
    brim = extrude(plan, 2.8, 1.2).at(z=0.4)
    gutter = extrude(smooth([(20.8 * math.cos(t), 23.6 * math.sin(t)) for t in (k * math.pi / 8 for k in range(16))], 3)
                     .grown(1.2), 5.4, 1.2).at(z=0.8)  # fmt: skip
    whole = join(dome, ridge, sides.mirrored(), brim, gutter, soft=1.4)
    whole = carve(whole, egg(18.4, 21.4, 21.6).at(z=1), soft=0.8)

    # Pin the badge, hang the cradle inside
    disc = common(slab(circle(4.0).at(0, 14), 80).at(y=-40), egg(22.4, 25.4, 26.2).at(z=2), soft=0.4)
    disc = disc - egg(20.4, 23.4, 24.4).at(z=2)
    cradle = extrude(smooth([(18.8 * math.cos(t), 21.6 * math.sin(t)) for t in (k * math.pi / 8 for k in range(16))], 3)
                     .grown(0.4), 4, 0.6).at(z=0.6) - egg(17, 19.8, 20).at(z=1)  # fmt: skip
    slots = block(3, 8, 4.2, round=1.4).at(x=21.9, y=2, z=4).mirrored()
    return (
        Part(whole, shell, "plastic", 0.6),
        Part(disc, badge, cell=0.4),
        Part(cradle | slots, lining, "matte", 0.5),
    )


@toy(
    en=("a traffic cone", "traffic cones", "road cone", "safety cone", "pylon", "cone"),
    fr=("un cône de chantier", "cône de signalisation", "plot de chantier", "cône orange", "cônes de chantier", "cône"),
    near={"en": ("roadworks", "barrier"), "fr": ("travaux", "plot")},
    tall=54,
    show=(-28, 18, 0),
    grip=(0, 0, 50),
)
def traffic_cone(cone: Colour = ORANGE, bands: Colour = WHITE, base: Colour = GRAPHITE) -> Parts:
    """Road cone with two reflecting bands, 50 cm tall in life, at 1:9."""
    # Turn the cone and its bands
    body = lathe([(0, 3), (14.2, 3), (13.2, 6.4), (3.2, 53), (2.6, 54), (0, 54)], 0.8)
    body = join(body, lathe([(0, 3), (15.6, 3), (14.2, 6.6), (12, 7.6), (0, 7.6)], 1), soft=1.2)
    body = carve(body, can(1.7, 10).at(z=49), soft=0.5)

    def band(low: float, high: float) -> Solid:
        r, s = 13.2 - (low - 6.4) * 0.2146 + 0.5, 13.2 - (high - 6.4) * 0.2146 + 0.5
        return spindle([(r - 2, low), (r, low), (s, high), (s - 2, high)], 0.35)

    # Press the foot, its corners cut and bolted
    a, b = 18.6, 12.6
    octagon = polygon([(-b, -a), (b, -a), (a, -b), (a, b), (b, a), (-b, a), (-a, b), (-a, -b)], 1.4)
    foot = extrude(octagon, 4.4, 1.4)
    lugs = union(*(block(5, 5, 5.4, round=1.6).at(x=x, y=y) for x in (-13, 13) for y in (-13, 13)))
    return (
        Part(body, cone, "plastic", 0.6),
        Part(band(15, 25) | band(32.6, 41), bands, "plastic", 0.5),
        Part(join(foot, lugs, soft=0.8), base, "matte", 0.6),
    )


@toy(
    en=("a fire extinguisher", "extinguisher", "fire extinguishers", "extinguishers"),
    fr=("un extincteur", "extincteurs", "extincteur à incendie", "extincteur d'incendie"),
    near={"en": ("fire hose", "fire alarm", "fire safety"), "fr": ("lance à incendie", "lance d'incendie", "incendie")},
    tall=58.6,
    show=(-22, 12, 0),
    grip=(2, 0, 53),
)
def fire_extinguisher(tank: Colour = RED, hose: Colour = BLACK, label: Colour = WHITE) -> Parts:
    """Six-kilo extinguisher, 50 cm tall in life, at 1:8.5; its hose hangs on the right."""
    # Draw the bottle, stand it in a rubber foot
    bottle = lathe([(0, 0.6), (12.2, 0.6), (12.6, 2.4), (12.6, 32), (11.6, 37), (8, 41.4), (4.4, 43.4), (0, 43.4)], 1.6)
    foot = lathe([(0, 0), (12.4, 0), (13.3, 1.2), (13.3, 4.2), (12.4, 5), (0, 5)], 0.7)
    neck = lathe([(0, 42), (4.8, 42), (4.8, 44.6), (3.8, 45.4), (3.8, 49), (0, 49)], 0.6)

    # Fit the valve: two levers, a pin on a ring, a gauge to the front
    lower = slab(
        smooth([(-4, 47), (3, 47.6), (9, 46.4), (15, 42.6), (16, 44.4), (10, 49.4), (2, 51), (-4, 50)], 4), 6, 1.2
    )
    upper = slab(smooth([(-4.6, 49), (3, 52.4), (11, 53.6), (17, 53), (17.2, 55.2), (10, 56.8), (0, 58.4),
                        (-4.8, 54)], 4), 6, 1.3)  # fmt: skip
    pin = ring(3, 0.8).turned(x=90).at(x=-6.8, z=52.4)
    gauge = can(3.4, 3, round=0.5).turned(x=90).at(x=-0.4, y=-3.2, z=46.6)
    face = can(2.5, 1, round=0.3).turned(x=90).at(x=-0.4, y=-5.7, z=46.6)
    needle = rod((-0.4, -6.8, 46.2), (0.5, -6.8, 47.6), 0.45)

    # Bend the hose down the right side, flare its horn
    pipe = tube([(2, -1, 46), (8, -4, 46.6), (15, -5.6, 43.4), (17.8, -6, 35), (17, -6.4, 25)], 2.0)
    horn = lathe([(0, 0), (3.6, 0), (3.6, 1), (2.6, 9), (2.2, 13), (0, 13)], 0.5).turned(y=4).at(x=16, y=-6.5, z=11)
    clip = rod((11, -4, 23), (17, -6.4, 23), 1.5)

    # Wrap the label: a flame above lines
    skin = can(13.1, 26).at(z=9) - can(11.6, 30).at(z=8)
    wrap = common(skin, slab(rectangle(18, 20, 2.4).at(0, 20.4), 40).at(y=-20), soft=0.4)
    proud = can(13.7, 30).at(z=6) - can(12, 30).at(z=6)
    fire = smooth([(0, 30), (1.2, 26), (4.4, 23.4), (4.2, 19.2), (0, 17), (-4.2, 19.2), (-4.4, 22.6), (-2.6, 25.4),
                   (-1.8, 23.4), (-1, 26.6)], 4)  # fmt: skip
    flame = common(proud, slab(fire.at(0, -0.4), 40).at(y=-20), soft=0.3)
    lines = common(
        proud, slab(rectangle(11, 1.4, 0.7).at(0, 14) | rectangle(7, 1.4, 0.7).at(0, 11.6), 40).at(y=-20), soft=0.2
    )
    return (
        Part(bottle, tank, "plastic", 0.6),
        Part(foot, hose, "matte", 0.5),
        Part(neck | gauge, SILVER, "metal", 0.45),
        Part(lower | upper, hose, "plastic", 0.5),
        Part(pin, YELLOW, cell=0.4),
        Part(face, WHITE, cell=0.4),
        Part(needle, RED, cell=0.3),
        Part(pipe | clip, hose.mixed(GRAPHITE, 0.4), "matte", 0.45),
        Part(horn, hose, "plastic", 0.45),
        Part(wrap, label, cell=0.45),
        Part(flame, ORANGE, cell=0.35),
        Part(lines, GRAPHITE, cell=0.35),
    )


@toy(
    en=("an axe", "axes", "ax", "hatchet", "woodcutter's axe", "felling axe"),
    fr=("une hache", "haches", "hache de bûcheron", "cognée", "hachette"),
    near={"en": ("tomahawk", "lumberjack"), "fr": ("tomahawk", "merlin")},
    tall=60,
    show=(-14, 10, 24),
    grip=(1.2, 0, 14),
)
def axe(head: Colour = RED, handle: Colour = SAND, edge: Colour = SILVER) -> Parts:
    """Felling axe, 70 cm long in life, at 1:12; its edge is on the left."""
    # Carve the handle: a knob, a gentle bow, thicker at the foot
    shaft = tube([(2.6, 0, 3.2), (1.0, 0, 8), (0.8, 0, 18), (2.0, 0, 30), (1.2, 0, 42), (0, 0, 57.6)],
                 [3.2, 2.5, 2.5, 2.6, 2.5, 2.4]).stretched(y=0.9)  # fmt: skip
    wrap = union(*(ring(2.75, 1.0).at(x=0.9, z=11 + 1.9 * i) for i in range(6)))

    # Forge the head: a poll, cheeks that swell round the eye, a beard; then grind the edge
    outline = smooth([(6.4, 56.6), (2, 57.6), (-6, 56.2), (-13, 58.2), (-19, 60), (-22.4, 52), (-22.4, 44),
                      (-19.6, 35.6), (-14, 40), (-6, 44.6), (2, 44.6), (6.4, 45.4), (7, 51)], 4)  # fmt: skip
    cheeks = slab(polygon([(9, -5.2), (-2, -5.6), (-26, -0.6), (-26, 0.6), (-2, 5.6), (9, 5.2)], 1.6), 80).turned(x=90)
    whole = common(slab(outline, 12, 1), cheeks.at(z=50), soft=1.2)
    grind = slab(circle(18.5).at(-1, 48), 60)
    bit = whole - grind
    iron = common(whole, slab(circle(18.8).at(-1, 48), 60), soft=0.3)
    return (
        Part(shaft, handle, "plastic", 0.5),
        Part(wrap, head, "matte", 0.4),
        Part(iron, head, "plastic", 0.5),
        Part(bit, edge, "metal", 0.4),
    )
