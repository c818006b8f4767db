"""Round the camp: where one cooks, lights and lies."""

import math
from dataclasses import replace

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import roomy
from trottinette.geometry import (
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
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BROWN,
    CARAMEL,
    CORAL,
    CREAM,
    GRAPHITE,
    GREEN,
    NAVY,
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
    en=("a barbecue", "barbecue grill", "bbq", "grill", "barbeque", "charcoal grill", "bbq grill", "kettle grill",
        "cookout"),
    fr=("un barbecue", "barbec", "bbq", "barbeuc", "barbecue à charbon", "grillade", "grillades", 
        "brochettes", "brochette"),
    near={"en": ("grilling tools", "bbq tongs", "brazier", "gas grill", "skewers"),
          "fr": ("plancha", "pince à barbecue", "ustensiles de barbecue", "grill", "méchoui")},
    tall=60.5,
    show=(-20, 24, 0),
)  # fmt: skip
def barbecue(kettle: Colour = RED, legs: Colour = SILVER, handles: Colour = CARAMEL) -> Parts:
    """Kettle barbecue, a metre tall with its lid up in life, at 1:18. Spatula and fork hang from its sides."""
    # Spin the bowl and its lid, which leans back on its hinge
    bowl = common(egg(16, 16, 13), half(z=1), soft=0.8)
    bowl = carve(bowl, egg(14.4, 14.4, 11.4).at(z=1), soft=0.8) | ring(15.8, 1.1)
    dome = carve(common(egg(16, 16, 10), half(z=-1), soft=0.8), egg(14.4, 14.4, 8.4).at(z=-1), soft=0.8)
    lid = (dome | ring(15.8, 1.1)).turned(x=-122).at(y=25.2, z=40.6)
    lining = common(egg(14.7, 14.7, 8.7), half(z=-1).at(z=0.6), soft=0.6)
    lining = carve(lining, egg(13.6, 13.6, 7.7).at(z=-1.7), soft=0.4).turned(x=-122).at(y=25.2, z=40.6)
    hinge = block(6, 6, 4, 1.6).at(y=16.4, z=25)

    # Stand it on three legs, two with wheels, an ash tray between
    feet = [(-12.6, -8.6), (12.6, -8.6), (0, 13)]
    stand = union(*(rod((x * 0.66, y * 0.66, 20), (x, y, 1.3), 1.3) for x, y in feet))
    tray = spindle([(4, 8.4), (8.8, 9), (9.4, 10.4), (8.6, 11)], 0.4)
    struts = union(*(rod((0, 0, 10), (x * 0.9, y * 0.9, 8.6), 0.9) for x, y in feet))
    wheel = can(4.2, 2.6, 0.8).turned(y=90)
    wheels = wheel.at(-14.2, -8.6, 4.2) | wheel.at(11.6, -8.6, 4.2)
    caps = can(1.8, 3.4, 0.6).turned(y=90)
    hubs = caps.at(-14.6, -8.6, 4.2) | caps.at(11.2, -8.6, 4.2)

    # Light the coals, lay the grate
    coals = union(*(egg(2.6, 2.3, 2).turned(z=70 * i).at(3.1 * math.sqrt(i) * math.cos(2.4 * i),
        3.1 * math.sqrt(i) * math.sin(2.4 * i), 23.4) for i in range(17)))  # fmt: skip
    bed = can(13.4, 3).at(z=20.6)
    bars = union(*(rod((x, -math.sqrt(210 - x * x), 27.2), (x, math.sqrt(210 - x * x), 27.2), 0.6) for x in
        (-11.5, -7.6, -3.8, 0, 3.8, 7.6, 11.5)))  # fmt: skip
    grate = bars | ring(14.4, 0.7).at(z=27.2)

    # Cook: two sausages, a steak, a skewer
    sausage = tube([(-5.4, 0, 0), (0, 1.2, 0), (5.4, 0, 0)], [2.0, 2.3, 2.0], steps=3)
    sausages = sausage.turned(z=12).at(-4.2, 6.8, 29.2) | sausage.turned(z=10).at(-5.2, 1.4, 29.2)
    steak = extrude(smooth([(-4, -2.4), (0.5, -3.6), (4.2, -2), (4.4, 1.6), (1.4, 3.4), (-3.4, 2.6)], 4), 2.6, 1.1)
    steak = steak.turned(z=30).at(7.6, 4.2, 27.8)
    stick = rod((-9, 0, 0), (11.6, 0, 0), 0.6)
    chunks = (block(3.2, 3.6, 3.6, 1).at(x=x, z=-1.8) for x in (-6.6, -2.2, 2.2, 6.6))
    first, pepper, second, onion = (solid.turned(z=-8).at(-0.4, -6.4, 29.4) for solid in chunks)
    skewer = stick.turned(z=-8).at(-0.4, -6.4, 29.4)

    # Hang the tools
    hook = rod((15, 0, 25.6), (19.4, -2, 25.6), 0.9)
    shaft = rod((19, -2, 25), (19, -2, 13), 0.9)
    blade = carve(block(1.4, 7, 8.4, 0.6), *(block(4, 1.0, 5, 0.4).at(y=y, z=1.8) for y in (-1.8, 0, 1.8)), soft=0.2)
    prongs = union(*(rod((-19, y, 10), (-19, y, 5), 0.75) for y in (-4.0, 0.0)), rod((-19, -4, 10), (-19, 0, 10), 0.9))
    tools = hook.mirrored() | shaft.mirrored() | blade.at(19, -2, 5.4) | prongs | rod((-19, -2, 13), (-19, -2, 10), 0.9)
    grips = rod((19, -2, 24.6), (19, -2, 17), 1.6).mirrored()
    parts = (
        Part(bowl.at(z=27) | lid, kettle, "plastic", 0.8),
        Part(lining, GRAPHITE, "matte", 0.6),
        Part(stand | hinge | struts | tray | hubs, legs, "metal", 0.65),
        Part(wheels | bed, GRAPHITE, "matte", 0.6),
        Part(coals, ORANGE.mixed(RED, 0.35), "plastic", 0.75),
        Part(grate | skewer, SILVER, "metal", 0.5),
        Part(sausages, CARAMEL.mixed(RED, 0.35), "plastic", 0.6),
        Part(steak | first | second, BROWN, "matte", 0.45),
        Part(pepper, GREEN, "plastic", 0.45),
        Part(onion, YELLOW, "plastic", 0.45),
        Part(tools, legs, "metal", 0.4),
        Part(grips, handles, "matte", 0.45),
    )
    return tuple(replace(part, solid=part.solid.scaled(1.1)) for part in parts)


@toy(
    en=("a lantern", "lanterns", "camping lantern", "hurricane lamp", "storm lantern", "camping lamp"),
    fr=("une lanterne", "lanternes", "lampe tempête", "lampe de camping", "lampe à pétrole", "fanal"),
    near={"en": ("paper lantern", "fairy lights"), "fr": ("lampion", "photophore")},
    tall=60,
    show=(-20, 14, 0),
    grip=(0, 0, 58.6),
)
def lantern(tin: Colour = RED, glass: Colour = YELLOW, flame: Colour = ORANGE) -> Parts:
    """Storm lantern, 30 cm tall in life, at 1:5, lit. It is carried by the wire bow on top."""
    # Turn the tank, the burner and the chimney
    tank = spindle([(12.4, 0), (13.4, 1.4), (13.4, 2.6), (12.6, 3.4), (12.6, 7.4), (9.6, 10), (6, 11)], 0.7)
    cap = can(2.6, 3, 0.8).turned(x=62).at(y=-10.2, z=7.4)
    burner = spindle([(6, 10), (6.4, 12), (8.4, 13), (8.4, 14.6), (7, 15.6)], 0.5)
    chimney = spindle([(8.2, 34), (9.8, 35), (9.8, 36.6), (7, 38.4), (6, 42.6), (8.6, 44), (8.6, 45.4), (4.4, 48)], 0.6)
    slots = rod((6.6, 0, 39.4), (6.2, 0, 42), 0.8).around(8)
    chimney = carve(chimney, slots, soft=0.4)
    air = tube([(11.6, 0, 5), (15.2, 0, 9), (15.8, 0, 20), (15.2, 0, 33), (12, 0, 38.4), (6.4, 0, 40.4)], 1.5, steps=4)

    # Blow the globe, cage it, let the flame shine through
    globe = lathe([(0, 14.4), (7, 14.4), (10, 18.4), (11.2, 23), (10.6, 28), (8.2, 33), (7.4, 35), (0, 35)], 1.4)
    tongue = smooth([(0, 16), (4, 18), (4.6, 21.6), (2.4, 25), (0.4, 30), (-1.6, 25.4), (-4.6, 21.4), (-4, 18)], 4)
    inner = smooth([(0, 16.8), (2, 18.4), (2, 21), (0.2, 24.6), (-2, 21), (-2, 18.4)], 4)
    blaze = common(slab(tongue, 30), globe.grown(0.45), soft=0.2) - globe.grown(-1)
    heart = common(slab(inner, 30), globe.grown(0.8), soft=0.2) - globe.grown(-0.2)
    girdle = ring(11.6, 0.6).at(z=23)
    guards = tube([(8.4, 0, 13.6), (11.2, 0, 18), (12.2, 0, 23), (11.4, 0, 29), (9, 0, 35)], 0.55, steps=3)
    guards = guards.turned(z=38).mirrored().mirrored("y")

    # Bend the bow to carry it by
    bow = tube([(15.6, 0, 32), (17.2, 0, 36), (15.6, 0, 46), (9, 0, 55.4), (0, 0, 59), (-9, 0, 55.4), (-15.6, 0, 46),
        (-17.2, 0, 36), (-15.6, 0, 32)], 0.95, steps=4)  # fmt: skip
    ears = ball(1.7).at(15.8, 0, 32).mirrored()
    return (
        Part(join(tank, air.mirrored(), soft=1.2), tin, "plastic", 0.6),
        Part(chimney, tin, "plastic", 0.5),
        Part(globe, glass.mixed(CREAM, 0.35), "plastic", 0.6),
        Part(blaze, flame, "plastic", 0.4),
        Part(heart, CREAM, "plastic", 0.4),
        Part(burner | cap | bow | ears, SILVER, "metal", 0.4),
        Part(girdle | guards, SILVER, "metal", 0.35),
    )


@toy(
    en=("a hammock", "hammocks", "garden hammock"),
    fr=("un hamac", "hamacs", "hamac de jardin"),
    near={"en": ("relaxing",), "fr": ("détente",)},
    tall=42.8,
    show=(-12, 22, 0),
)
def hammock(cloth: Colour = CORAL, stripes: Colour = CREAM, leaves: Colour = GREEN) -> Parts:
    """Striped hammock between two palms on their island; palms of 3 m are made short, at 1:60."""
    # Heap the sand, grow the palms
    sand = egg(27, 14, 5.4).at(z=0.2) & block(70, 40, 20)
    trunk = tube([(17.4, 1, 3.2), (20.6, 1, 12), (21.4, 1, 24), (19.6, 1, 36)], [3.2, 2.5, 2.1, 2.0], steps=5)
    scars = [(18.6, 6.4, 24), (20.1, 11.4, 12), (21.0, 16.6, 6), (21.4, 21.8, 0), (21.2, 27, -6), (20.4, 32, -12)]
    rings = union(*(ring(2.3 + 0.5 / (i + 1), 0.7).turned(y=-a * -0.9).at(x, 1, z) for i, (x, z, a) in
        enumerate(scars)))  # fmt: skip
    frond = tube([(0, 0, 0), (4.6, 0, 2.6), (8.4, 0, 1.4), (11, 0, -3)], [1.2, 2.4, 2.2, 0.6], steps=4)
    frond = frond.stretched(y=1.15, z=0.8)
    crown = union(*(frond.turned(y=-12 * (i % 2)).turned(z=60 * i + 28) for i in range(6)), ball(2.4)).at(19.6, 1, 37.6)
    nuts = union(*(ball(1.9).at(2.3).turned(z=120 * i - 90) for i in range(3))).at(19.6, 1, 34.6)

    # Weave the cloth, hang it by its strings, put a pillow in
    boat = egg(15.8, 10.8, 10.4).hollow(1.5)
    boat = common(boat, half(z=1).at(z=-0.6), soft=0.8).at(y=-2, z=17.8)
    bands = union(*(block(2.6, 30, 30).at(x=x, z=2) for x in (-10.4, -5.2, 0, 5.2, 10.4)))
    strips = common(boat.grown(0.3), bands, soft=0.3)
    strings = union(*(rod((14.4, y - 1.4, 17), (20.6, 1, 24.4), 0.6) for y in (-4.6, 0, 4.6)))
    bar = rod((14.4, -7, 17), (14.4, 4, 17), 0.95)
    knot = ring(2.6, 0.8).at(21.2, 1, 24.4)
    pillow = block(7.4, 9.6, 4.6, 2).turned(y=32).at(-9.4, -2, 10.8)
    return (
        Part(sand, SAND, "matte", 0.8),
        Part((trunk | rings).mirrored(), BROWN.mixed(SAND, 0.4), "matte", 0.55),
        Part(crown.mirrored(), leaves, "plastic", 0.6),
        Part(nuts.mirrored(), BROWN, "plastic", 0.5),
        Part(boat, cloth, "matte", 0.55),
        Part(strips, stripes, "matte", 0.5),
        Part((strings | bar | knot).mirrored(), CREAM, "matte", 0.4),
        Part(pillow, WHITE, "matte", 0.5),
    )


@toy(
    en=("a sleeping bag", "sleeping bags", "mummy bag", "bedroll", "bed roll"),
    fr=("un sac de couchage", "sacs de couchage", "duvet de camping", "sac à viande"),
    near={"en": ("sleeping mat", "sleepover"), "fr": ("nuit à la belle étoile",)},
    tall=15.2,
    show=(-30, 50, 0),
)
def sleeping_bag(shell: Colour = TURQUOISE, lining: Colour = YELLOW, mat: Colour = NAVY) -> Parts:
    """Down bag closed on its mat, 210 cm long in life, at 1:36: a hood for the head, a zip down the front."""
    # Lay the mat, ribbed
    ground = extrude(rectangle(35, 59, 4), 2.6, 1.1).at(y=0.4)
    ground = carve(ground, *(rod((-30, y, 3.1), (30, y, 3.1), 1.0) for y in range(-24, 30, 5)), soft=0.5)

    # Fill the underside, quilt the cover in rows of down, raise the hood
    plan = smooth([(0, -27), (6.4, -25.8), (9.6, -21), (11.6, -8), (13.6, 4), (14.0, 14), (11.8, 22), (6.4, 26.8),
        (0, 28),
        (-6.4, 26.8), (-11.8, 22), (-14.0, 14), (-13.6, 4), (-11.6, -8), (-9.6, -21), (-6.4, -25.8)], 3)  # fmt: skip
    under = extrude(plan, 6, 2.8).at(z=1.8)
    rows = ((-22.6, 4.2), (-17.2, 6.6), (-11.8, 7.6), (-6.4, 8.4), (-1.0, 9.2), (4.4, 10))
    ribs = (rod((-wide, y, 9.0), (wide, y, 9.0), 3.4) for y, wide in rows)
    cover = join(extrude(plan.grown(-1.4), 4.6, 2.2).at(z=5.2), *ribs, soft=0.8)
    hole = egg(7.8, 7.6, 7.4).at(0, 17.4, 13.6)
    hood = tube([(9.0, 12, 9.4), (10.6, 17, 10), (8.6, 22.4, 10.4), (4.6, 24.8, 10.6), (0, 25.4, 10.6),
        (-4.6, 24.8, 10.6), (-8.6, 22.4, 10.4), (-10.6, 17, 10), (-9.0, 12, 9.4), (0, 9.2, 9.8)], 3.3, closed=True,
        steps=4)  # fmt: skip
    whole = roomy(join(cover, hood, soft=1.2))
    cover = carve(whole, hole.grown(0.5), soft=0.9)
    inside = common(whole.grown(-0.35), hole.grown(1.4), soft=0.3) - hole
    pillow = join(block(9.6, 6.4, 4.4, 2.1).at(0, 18.6, 6.6), egg(3.6, 2.4, 2).at(0, 18.6, 9.4), soft=1.2)

    # Close the zip down the front, its teeth across; hang the slider's tab
    teeth = union(*(block(2.9, 1.0, 1.6, 0.4).at(y=7.6 - 1.9 * i, z=11.9) for i in range(16)))
    zip_ = rod((0, 8, 11.8), (0, -23, 11.4), 1.0) | teeth
    slider = join(block(4, 3.4, 2.6, 1).at(y=8.0, z=12.2), rod((0, 7.2, 14.2), (2.2, 3.0, 14.0), 1.0), soft=0.6)
    return (
        Part(ground, mat, "matte", 0.7),
        Part(under, shell.mixed(NAVY, 0.3), "matte", 0.6),
        Part(cover, shell, "matte", 0.6),
        Part(inside, lining, "matte", 0.5),
        Part(pillow, WHITE, "matte", 0.5),
        Part(zip_, SILVER, "metal", 0.4),
        Part(slider, WHITE, "metal", 0.4),
    )
