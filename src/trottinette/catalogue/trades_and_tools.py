"""Trades and tools: what hangs in a workshop, and what is found on a building site."""

from __future__ import annotations

from trottinette.catalogue._folds import spun
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
    twisted,
    union,
)
from trottinette.palette import (
    BLACK,
    CARAMEL,
    GOLD,
    GRAPHITE,
    ORANGE,
    RED,
    SAND,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a hammer", "hammers", "claw hammer", "carpenter's hammer", "hammer and nails"),
    fr=("un marteau", "marteaux", "marteau de charpentier", "marteau arrache-clou"),
    near={
        "en": ("mallet", "sledgehammer", "crowbar", "carpentry"),
        "fr": ("maillet", "masse", "pied de biche", "menuiserie", "charpente"),
    },
    tall=58.6,
    show=(-14, 16, 24),
    grip=(0, 0, 14),
)
def hammer(head: Colour = SILVER, handle: Colour = SAND, grip: Colour = RED) -> Parts:
    """Claw hammer, 33 cm long in life, at 1:5.6. The face is on the left, the claw on the right."""
    # Forge the head: a drum, a neck, an eye, and the claw split in two
    drum = lathe([(0, 3), (4.4, 3), (3.9, 8.6), (6.3, 11.4), (6.3, 16.6), (5.2, 18.4), (0, 18.4)], 0.9)
    eye = block(12, 11, 12, round=2.6).at(z=45.4)
    hook = smooth([(2, 57.4), (9, 57.6), (16, 55.4), (21.6, 50.4), (24.4, 43.4), (23.2, 42.8), (19, 47.6), (13, 50.4),
                   (2, 47)], 4)  # fmt: skip
    split = slab(polygon([(8, 0), (32, 2.6), (32, -2.6)]), 60).turned(x=90).at(z=50)
    claw = carve(slab(hook, 11, 1.4), split, soft=0.8)
    steel = join(drum.turned(y=-90).at(z=51.4), eye, claw, soft=2.2)

    # Turn the shaft, drive its end through the eye, sleeve it with rubber
    shaft = lathe([(0, 20), (3.4, 20), (2.9, 34), (3.6, 46), (3.6, 58.4), (0, 58.4)], 0.6)
    rubber = lathe([(0, 0), (4.6, 0), (5.5, 1.6), (4.7, 8), (5.0, 17), (4.2, 25), (3.6, 26.6), (0, 26.6)], 0.8)
    grooves = union(*(ring(5.0, 0.75).at(z=6 + 3.0 * i) for i in range(6)))
    return (
        Part(steel, head, "metal", 0.55),
        Part(shaft.stretched(y=0.9), handle),
        Part(carve(rubber, grooves, soft=0.4).stretched(y=0.9), grip, "matte", 0.5),
    )


@toy(
    en=("a spanner", "wrench", "spanners", "wrenches", "combination spanner", "open-end wrench"),
    fr=("une clé plate", "clé mixte", "clés plates", "clé de mécanicien", "clé à fourche", "clef plate"),
    near={
        "en": ("adjustable wrench", "monkey wrench", "adjustable spanner", "mechanic's tools"),
        "fr": ("clé à molette", "clé anglaise", "clé de serrage", "clé allen"),
    },
    tall=60.1,
    show=(-20, 10, 30),
    grip=(0, 0, 26),
)
def spanner(steel: Colour = SILVER, inlay: Colour = RED) -> Parts:
    """Combination spanner, 20 cm long in life, at 1:3.3: jaw at the top, ring at the foot."""
    # Cut the outlines: a leaning jaw, a ring with a six-sided hole, the shank between
    jaw = circle(12.2).at(0, 47.8) - (rectangle(10.6, 24, 2).at(0, 12.2)).turned(-15).at(0, 47.2)
    hole = polygon([(5.4 * x, 5.4 * y) for x, y in ((0, 1), (0.866, 0.5), (0.866, -0.5), (0, -1), (-0.866, -0.5),
                    (-0.866, 0.5))], 0.6)  # fmt: skip
    eye = circle(9).at(0, 9) - hole.turned(15).at(0, 9)
    shank = polygon([(-4.4, 14), (4.4, 14), (5.2, 42), (-5.2, 42)])
    panel = polygon([(-2.3, 21), (2.3, 21), (2.7, 34), (-2.7, 34)], 1.8)

    # Forge them thicker at both ends, sink the panel
    ends = join(slab(jaw, 6.4, 1.4), slab(eye, 7.2, 1.6), soft=0.6)
    body = carve(join(ends, slab(shank, 5.4, 1.7), soft=2), slab(panel, 3).at(y=-3.6), soft=0.4)
    return Part(body, steel, "metal", 0.5), Part(slab(panel.grown(0.3), 3, 0.3).at(y=-0.7), inlay, "plastic", 0.4)


@toy(
    en=("a screwdriver", "screwdrivers", "screw driver", "flathead screwdriver", "slotted screwdriver"),
    fr=("un tournevis", "tournevis plat", "tournevis d'électricien"),
    near={
        "en": ("phillips screwdriver", "awl", "chisel", "voltage tester"),
        "fr": ("tournevis cruciforme", "poinçon", "burin", "ciseau à bois", "testeur de tension"),
    },
    tall=60,
    show=(-16, 8, 34),
    grip=(0, 0, 44),
)
def screwdriver(handle: Colour = YELLOW, grip: Colour = GRAPHITE, blade: Colour = SILVER) -> Parts:
    """Flat screwdriver, 20 cm long in life, at 1:3.3. It stands on its tip, handle up."""
    # Draw the blade: a round shaft beaten flat at its tip
    shaft = rod((0, 0, 11), (0, 0, 40), 2.4)
    flare = slab(smooth([(-3.3, 0), (3.3, 0), (4.0, 5), (2.6, 11), (2.2, 15), (-2.2, 15), (-2.6, 11), (-4.0, 5)], 5), 8)
    wedge = slab(polygon([(-0.9, -1), (0.9, -1), (1.3, 5), (2.3, 14), (-2.3, 14), (-1.3, 5)]), 12).turned(z=90)
    tip = (flare & wedge).at(z=0.7)

    # Mould the handle: six flutes, a waist, a round butt; rubber where fingers press
    grasp = lathe([(0, 28), (4.2, 28), (5.4, 29.4), (4.6, 33.4), (6.9, 38), (7.3, 46), (7.0, 54), (5.2, 59), (0, 60)],
                  1.6)  # fmt: skip
    flutes = spun(rod((8.0, 0, 37), (8.4, 0, 55), 2.6), 6)
    collar = lathe([(0, 27), (3.6, 27), (4.4, 28), (4.4, 30), (0, 30)], 0.4)
    return (
        Part(join(shaft, tip, soft=1.4), blade, "metal", 0.4),
        Part(carve(grasp, flutes, soft=1.0), handle, "plastic", 0.5),
        Part(collar, grip, "matte", 0.4),
        Part(lathe([(0, 54), (7.2, 54), (7.1, 56.4), (6.2, 58.6), (4.2, 59.8), (0, 60)], 1.6), grip, "matte", 0.45),
    )


@toy(
    en=("a power drill", "drill", "cordless drill", "electric drill", "electric screwdriver", "drill driver"),
    fr=("une perceuse", "visseuse", "perceuse visseuse", "perceuse-visseuse", "perceuse sans fil", "dévisseuse"),
    near={
        "en": ("power tool", "power tools", "hammer drill", "jackhammer", "nail gun", "sander"),
        "fr": ("perforateur", "marteau-piqueur", "outillage électrique", "ponceuse", "meuleuse", "cloueuse"),
    },
    tall=46.5,
    show=(-16, 12, 0),
    grip=(9, 0, 20),
)
def power_drill(body: Colour = ORANGE, rubber: Colour = GRAPHITE, trigger: Colour = RED) -> Parts:
    """Cordless drill, 22 cm long in life, at 1:4. It points to the left and stands on its battery."""
    # Mould the motor housing and the pistol grip
    barrel = lathe([(0, -9), (8.2, -9), (8.6, -6), (8.8, 12), (7.4, 20), (5.6, 21), (0, 21)], 2.0)
    housing = barrel.turned(y=90).at(x=1.2, z=37.6).flipped().at(x=8)
    handle = slab(polygon([(4, 34), (17.6, 36), (17, 24), (19.4, 8), (8.4, 8), (6.6, 24)], (2, 3, 5, 2, 2, 6)), 11, 3.6)
    shell = join(housing, handle, soft=2.4)
    vents = union(*(rod((x, -9, 35), (x, -9, 40.4), 1.0) for x in (3.6, 6.8, 10)))
    shell = carve(shell, vents, soft=0.4)

    # Clip the battery under the grip, set the trigger and a rubber back
    battery = join(block(27, 17, 6, round=2.2), block(19, 14, 5, round=1.6).at(x=1.5, z=4.6), soft=1).at(x=11)
    clip = block(6, 18, 2.6, round=1).at(x=4, z=1.8)
    lamp = union(*(ball(0.9).at(x=8.4 + 3 * i, y=-8.3, z=3.2) for i in range(3)))
    pull = slab(smooth([(2.6, 33), (8, 32), (9, 26), (6, 22), (3.4, 23.6), (3.8, 28)], 4), 6.4, 1.6)
    back = lathe([(0, 0), (8.4, 0), (9.0, 1.4), (8.6, 4), (4.4, 5.6), (0, 5.6)], 1.2).turned(y=90).at(x=14, z=37.6)
    palm = slab(polygon([(13.6, 31), (18.2, 31), (18, 24), (20.2, 10), (15, 10)], 1.6), 9, 2.4)

    # Turn the chuck and the twist bit
    chuck = carve(
        lathe([(0, 0), (6.0, 0), (6.0, 6), (5.2, 8), (3.0, 12.6), (0, 12.6)], 0.7),
        spun(rod((6.3, 0, 1.6), (6.3, 0, 5.6), 0.6), 12), soft=0.3,
    )  # fmt: skip
    gear = can(6.6, 2.6, round=0.7).at(z=-1.4)
    spiral = twisted(block(3.4, 1.7, 11.6, round=0.8), 430) | can(1.1, 12.4, round=0.5)

    def ahead(solid: Solid, x: float) -> Solid:
        return solid.turned(y=-90).at(x=x, z=37.6)

    return (
        Part(shell, body, "plastic", 0.6),
        Part(battery | back | palm, rubber, "matte", 0.55),
        Part(clip | ahead(gear, -12.4), body.mixed(WHITE, 0.3), cell=0.5),
        Part(ahead(chuck, -13.2), rubber.mixed(BLACK, 0.4), "plastic", 0.45),
        Part(ahead(spiral, -24.4), SILVER, "metal", 0.35),
        Part(pull, trigger, cell=0.45),
        Part(lamp, SKY, cell=0.3),
    )


@toy(
    en=("a saw", "hand saw", "handsaw", "wood saw", "saws", "carpenter's saw"),
    fr=("une scie", "scie égoïne", "scie à main", "scies", "égoïne", "scie à bois"),
    near={
        "en": ("hacksaw", "circular saw", "woodworking", "wood plane"),
        "fr": ("scie à métaux", "scie circulaire", "scie sauteuse", "ébénisterie", "rabot"),
    },
    tall=26,
    show=(-16, 14, -16),
    grip=(24, 0, 13),
)
def saw(handle: Colour = CARAMEL, blade: Colour = SILVER, screws: Colour = GOLD) -> Parts:
    """Carpenter's hand saw, 55 cm long in life, at 1:9, on its teeth; the handle is on the right."""
    # Cut the blade and its teeth
    step, count = 3.9, 11
    teeth = [p for i in range(count) for p in ((-29 + step * i, 2.6), (-29 + step * (i + 0.62), 0.0))]
    leaf = polygon([*teeth, (14.4, 2.6), (16, 22.4), (14, 22.4), (-28.2, 11.4), (-29.6, 10)], 0.25)
    steel = slab(leaf, 2.2, 0.4)

    # Shape the handle: a closed loop with horns, screwed over the blade
    whole = smooth([(9.5, 24.4), (14, 25.8), (21, 24.2), (27.4, 25.6), (30.6, 22), (28.8, 14.6), (31, 6.4), (28.4, 1.6),
                    (21.6, 2.2), (14.6, 1.4), (9.2, 3.0), (11.6, 8), (9.6, 15)], 4)  # fmt: skip
    hole = smooth([(18.4, 19.6), (23.4, 20.4), (25.2, 17.4), (24.2, 12.6), (25.2, 8.2), (22.6, 6.2), (18.6, 7.0),
                   (17.4, 13)], 4)  # fmt: skip
    wood = carve(slab(whole, 8, 3), slab(hole, 20), soft=1.6)
    heads = union(*(egg(1.7, 1.1, 1.7).at(x=x, y=-4, z=z) for x, z in ((13.6, 21.8), (13.8, 14), (13.6, 5.6))))
    backs = heads.flipped("y")
    return (
        Part(steel, blade, "metal", 0.4),
        Part(wood, handle, "plastic", 0.5),
        Part(heads | backs, screws, "metal", 0.3),
    )


@toy(
    en=("a toolbox", "tool box", "tool kit", "toolkit", "toolboxes", "tool case"),
    fr=("une boîte à outils", "caisse à outils", "boîtes à outils", "trousse à outils", "coffre à outils"),
    near={
        "en": ("tools", "hand tools", "diy", "tool bag", "home improvement"),
        "fr": ("outils", "outil", "bricolage", "mallette à outils", "sac à outils"),
    },
    tall=47.4,
    show=(-26, 20, 0),
    grip=(0, 0, 40),
)
def toolbox(box: Colour = RED, bar: Colour = GRAPHITE, tools: Colour = YELLOW) -> Parts:
    """Open toolbox, 40 cm long in life, at 1:7.5: spanner, hammer and screwdriver stand in it."""
    # Press the box, its rim and its two gables
    side = polygon([(-13, 1), (13, 1), (13.8, 20), (-13.8, 20)], 1.4)
    shell = slab(side, 53, 1.6).turned(z=90)
    well = block(47, 22.4, 30, round=1.2).at(z=4)
    gable = slab(polygon([(-12.4, 14), (12.4, 14), (12.4, 22), (4.2, 40), (-4.2, 40), (-12.4, 22)], 3), 3, 1).turned(
        z=90
    )
    rim = block(54, 29, 3, round=1.2).at(z=18)
    body = carve(join(shell, rim, gable.at(x=25).mirrored(), soft=0.8), well, soft=0.8)
    pressed = union(*(rod((x - 5.4, -14.0, 10), (x + 5.4, -14.0, 10), 1.3) for x in (-16.4, 16.4)))
    feet = union(*(block(7, 5, 2, round=0.8).at(x=x, y=y) for x in (-20, 20) for y in (-9, 9)))

    # Hang the bar and buckle the front
    rail = rod((-25, 0, 36.2), (25, 0, 36.2), 2.2)
    sleeve = rod((-11, 0, 36.2), (11, 0, 36.2), 3.3)
    buckle = block(9, 2.4, 9, round=1).at(y=-14, z=9.4) | block(6, 3, 3.4, round=1).at(y=-14.6, z=12)

    # Stand the tools in it
    jaw = slab((circle(6).at(0, 41) - rectangle(5, 12, 1).at(0, 46)) | rectangle(4.6, 34, 1).at(0, 21), 3.6, 1)
    key = jaw.turned(y=-9).at(x=-13, y=-5.6)
    grasp = carve(lathe([(0, 24), (2.4, 24), (4.3, 28), (4.5, 36), (3.6, 41), (0, 41.6)], 1.2),
                  spun(rod((5.4, 0, 28), (5.4, 0, 37), 1.4), 6), soft=0.6)  # fmt: skip
    driver = grasp.turned(y=8).at(x=12.6, y=-6)
    stem = rod((12.6, -6, 4.4), (16.0, -6, 25), 1.4)
    mallet = (block(15, 8, 8, round=2.2).at(x=-1, z=39.4)).at(x=2, y=7)
    shaft = rod((2, 7, 5), (2, 7, 42), 1.9)
    floor = block(46, 21, 2).at(z=3.4)
    return (
        Part(body, box, "plastic", 0.65),
        Part(feet | rail | pressed, bar, "matte", 0.55),
        Part(sleeve | floor, BLACK, "matte", 0.6),
        Part(buckle, SILVER, "metal", 0.4),
        Part(key | stem, SILVER, "metal", 0.45),
        Part(driver, tools, cell=0.45),
        Part(mallet, bar.mixed(BLACK, 0.3), "metal", 0.5),
        Part(shaft, CARAMEL, cell=0.5),
    )
