"""On a desk: things that cut, stick, stamp and ring."""

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    block,
    can,
    carve,
    circle,
    extrude,
    join,
    lathe,
    polygon,
    ring,
    slab,
    tube,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    CREAM,
    GOLD,
    GRAPHITE,
    RED,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a pair of scissors", "scissors", "paper scissors", "shears"),
    fr=("une paire de ciseaux", "ciseaux", "ciseau", "paires de ciseaux"),
    near={
        "en": ("tailor's scissors", "cutter", "box cutter"),
        "fr": ("cisailles", "cutter", "ciseaux de couture", "ciseaux de coiffeur", "massicot"),
    },
    tall=53.5,
    show=(-14, 4, 16),
    grip=(0, 0, 18),
)
def scissors(handles: Colour = RED, blades: Colour = SILVER) -> Parts:
    """Paper scissors, 17 cm in life, at 1:3, open, points up."""
    open_ = 15.0
    # Grind a blade, bend its handle; the other half is its mirror image, behind
    edge = polygon(
        [(-3.4, -4), (3.4, -4), (4.2, 3), (3.4, 18), (-1.4, 33), (-2.8, 30), (-3.2, 6)], [1.5, 1.5, 2, 8, 0.8, 2, 1]
    )
    blade = slab(edge, 2.6, 0.6).at(y=-1)
    hollow = slab(polygon([(-5, 5), (-1.9, 5), (-1.9, 27), (-5, 30)], 0.3), 3).at(y=-2.6)
    bow = [
        (1.6, 0, -7.4),
        (7.6, 0, -8.8),
        (10.4, 0, -14.4),
        (8.4, 0, -21.4),
        (3.4, 0, -22.4),
        (0.6, 0, -17),
        (-0.4, 0, -11),
    ]
    loop = tube(bow, 2.4, closed=True).stretched(y=1.1)
    shank = tube([(0.2, 0, -2.6), (0.4, 0, -6), (2.4, 0, -9)], [3.2, 3, 2.4])

    def turned(solid: Solid) -> Solid:
        return solid.turned(y=-open_)

    cut = turned(carve(blade, hollow, soft=0.4))
    grip = turned(join(loop, shank, soft=1.5))
    other_cut, other_grip = cut.flipped("x").flipped("y"), grip.flipped("x")
    screw = join(can(2.6, 5.4, round=0.7), can(1.9, 6.2, round=0.6), soft=0.3).turned(x=90).at(y=2.9)
    notch = block(3.4, 1.4, 1, round=0.3).at(y=-3.4, z=-0.5).turned(y=30)
    up = 23.1
    return (
        Part((cut | other_cut).at(z=up), blades, "metal", 0.45),
        Part((grip | other_grip).at(z=up), handles, cell=0.55),
        Part(carve(screw, notch, soft=0.2).at(z=up), GOLD, "metal", 0.35),
    )


@toy(
    en=("a rubber stamp", "stamp", "ink stamp", "stamp pad", "stamper", "rubber stamps"),
    fr=("un tampon encreur", "tampon en bois"),
    near={
        "en": ("date stamp", "postage stamp", "hanko"),
        "fr": ("sceau", "dateur", "timbre", "hanko", "tampon dateur", "tampons", "cachet", "tampon"),
    },
    tall=41.4,
    show=(-20, 34, 0),
    grip=(10.5, 0, 30),
)
def rubber_stamp(wood: Colour = CARAMEL, ink: Colour = RED, paper: Colour = CREAM) -> Parts:
    """Wooden rubber stamp, 10 cm tall in life, at 1:2.4, on the sheet it has just stamped with a tick."""
    sheet = block(50, 34, 2, round=0.7)
    # Turn the handle, screw it to its block, glue the rubber below
    handle = lathe(
        [(0, 12), (6, 12), (5.6, 14), (3.4, 18), (3.2, 24), (5, 28), (7.6, 33), (7.4, 38), (4.6, 41), (0, 41.4)],
        curved=False,
        round=2,
    )
    collar = lathe([(0, 11), (6.6, 11), (6.6, 13.4), (0, 13.4)], 0.6)
    foot = block(20, 20, 7.4, round=1.6).at(z=4.4)
    sole = block(18.6, 18.6, 4, round=0.7).at(z=1.2)

    # Print its mark: a tick in a double ring
    tick = polygon([(-4.6, 0.2), (-2.8, 2), (-1, 0.2), (3.4, 5), (5, 3.2), (-1, -3.6)], 0.5)
    mark = extrude(circle(9) - circle(7.4) | tick, 1.3, 0.3).turned(z=12).at(x=-13, y=-5.6, z=1.2)
    return (
        Part(sheet, paper, "matte"),
        Part(handle.at(x=10.5), wood, cell=0.5),
        Part(collar.at(x=10.5), GOLD, "metal", 0.4),
        Part(foot.at(x=10.5), wood.mixed(BROWN, 0.5), cell=0.5),
        Part(sole.at(x=10.5) | mark, ink, "matte", 0.38),
    )


@toy(
    en=("a tape dispenser", "sticky tape", "tape", "adhesive tape", "roll of tape"),
    fr=("un dévidoir de scotch", "ruban adhésif", "dévidoir", "adhésif"),
    near={
        "en": ("sellotape", "scotch tape", "duct tape", "masking tape"),
        "fr": ("gaffer", "masking tape", "chatterton", "rouleau de scotch", "scotch"),
    },
    tall=33,
    show=(-20, 18, 0),
    grip=(0, 0, 6),
)
def tape_dispenser(body: Colour = TURQUOISE, tape: Colour = YELLOW) -> Parts:
    """Desk tape dispenser, 14 cm long in life, at 1:2.6. The roll is on the left, the teeth on the right."""
    # Mould the body: two cheeks for the roll, a beak for the blade
    profile = polygon(
        [
            (-25, 0),
            (27, 0),
            (28, 5),
            (26.6, 17.4),
            (21.6, 18.4),
            (13, 12.4),
            (4, 12),
            (-3, 21),
            (-11, 25),
            (-20, 21),
            (-26, 10),
        ],
        [2, 3, 3, 1.6, 2, 6, 5, 6, 8, 6, 5],
    )
    case = carve(slab(profile, 19, 2.2), slab(circle(16).at(-11, 18), 11, 0.5), soft=0.7)
    foot = block(49, 16, 2, round=0.8).at(x=1)
    # Load the roll on its hub, pull the tape to the teeth
    roll = slab(circle(14).at(-11, 19) - circle(8.4).at(-11, 19), 9, 0.7)
    hub = slab(circle(8.9).at(-11, 19) - circle(3).at(-11, 19), 9.8, 0.7)
    pin = can(3.4, 21, round=1).turned(x=90).at(x=-11, y=10.5, z=19)
    strip = slab(polygon([(-8, 33), (-4, 31.2), (26.4, 20.6), (26, 19.2), (-6, 30)], 0.3), 8.6, 0.3)
    zigzag = [(24.6, -7), *[p for i in range(7) for p in ((28.4, -6 + 2 * i), (26.8, -5 + 2 * i))][:-1], (24.6, 7)]
    teeth = extrude(polygon(zigzag), 1.6).turned(y=-14).at(z=11.6 + 0.2)
    return (
        Part(case, body, cell=0.55),
        Part(foot, GRAPHITE, "matte"),
        Part(roll | strip, tape, cell=0.45),
        Part(hub, WHITE, cell=0.45),
        Part(pin, body.mixed(BLACK, 0.25), cell=0.45),
        Part(teeth, SILVER, "metal", 0.3),
    )


@toy(
    en=("a desk bell", "service bell", "reception bell", "hotel bell", "counter bell", "call bell"),
    fr=("une sonnette de comptoir", "sonnette", "sonnette d'accueil", "sonnette de réception", "sonnette d'hôtel"),
    near={"en": ("doorbell", "reception desk"), "fr": ("clochette", "réception")},
    tall=27,
    show=(-18, 20, 0),
    grip=(0, 0, 24),
)
def desk_bell(bell: Colour = GOLD, base: Colour = BLACK) -> Parts:
    """Bell of a hotel's desk, 85 mm across in life, at 1:2.2; a palm rings it."""
    foot = lathe([(0, 0), (17.4, 0), (18.4, 1.2), (18, 3.4), (15.4, 5.4), (0, 5.4)], 0.9)
    arc = [(15.2 * math.cos(t), 7.6 + 14 * math.sin(t)) for t in (math.pi / 2 * i / 12 for i in range(13))]
    dome = lathe([(0, 6.4), (15.2, 6.4), (16.6, 5.8), (17, 7.4), *arc], 0.5)
    gap = can(12, 3).at(z=4.6)
    bead = ring(15.1, 0.7).at(z=9.2)
    stem = can(1.9, 6).at(z=20)
    collar = lathe([(0, 20), (4.4, 20), (4, 22), (2.4, 22.8), (0, 22.8)], 0.5)
    button = lathe([(0, 24), (3.8, 24), (4.4, 25.2), (3.2, 26.7), (0, 27)], 0.8)
    return (
        Part(foot, base),
        Part(gap, base.mixed(BLACK, 0.5), "matte"),
        Part(dome, bell, "metal", 0.5),
        Part(bead | collar, bell, "metal", 0.4),
        Part(stem | button, SILVER, "metal", 0.4),
    )
