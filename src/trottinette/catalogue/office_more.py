"""More of the desk: what staples, what piles up, what charges."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    block,
    can,
    carve,
    common,
    egg,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    rod,
    slab,
    tube,
    union,
)
from trottinette.palette import (
    GRAPHITE,
    LIME,
    RED,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a stapler", "staplers", "office stapler", "staple remover and stapler"),
    fr=("une agrafeuse", "agrafeuses", "agrafeuse de bureau", "brocheuse"),
    near={"en": ("staples", "staple gun"), "fr": ("agrafes", "agrafe")},
    tall=27.4,
    show=(-24, 18, 0),
    grip=(12, 0, 14),
)
def stapler(arm: Colour = RED, base: Colour = GRAPHITE) -> Parts:
    """Desk stapler, 14 cm in life, at 1:2.4. Its mouth is open on the left."""
    # Lay the foot with its rubber sole and the anvil that bends the staple
    foot = slab(
        polygon(
            [(-27, 0.8), (27, 0.8), (28, 4), (25, 9.4), (17, 9.4), (13, 4.6), (-27.6, 4.4)],
            (1.6, 1.6, 2.4, 3, 4, 6, 1.6),
        ),
        13,
        1.8,
    )
    shoe = block(53, 11.4, 2, round=0.8)
    anvil = block(7, 6, 1.6, round=0.6).at(x=-23.4, z=3.8)
    groove = rod((-25, -1.2, 5.5), (-22, -1.2, 5.5), 0.5).mirrored("y")

    # Hinge the arm behind; it rises to the mouth and ends in a round nose
    def raised(solid: Solid) -> Solid:
        return solid.at(x=-21).turned(y=13).at(x=21, z=8)

    shell = slab(
        polygon(
            [(-24.4, 1), (-26.4, 5), (-24, 9.6), (-14, 11.4), (10, 10.6), (22, 9.4), (27.6, 5), (26, 0), (8, 1)],
            (2, 3, 4, 8, 10, 6, 4, 3, 4),
        ),
        12.4,
        3,
    )
    dimple = egg(7, 4.4, 1.8).at(x=-15.6, z=12.2)
    lever = raised(carve(shell, dimple, soft=1.2))
    rail = raised(block(44, 6.6, 4.4, round=0.9).at(x=-3.4, z=-2.2))
    snout = raised(block(3, 8.4, 5, round=0.8).at(x=-24, z=-2.4))
    spring = union(*(can(2.9, 1.1, round=0.5).at(x=7, z=4.4 + 1.5 * i) for i in range(3)), can(2, 6).at(x=7, z=4))
    pin = can(3.2, 15, round=0.9).at(z=-7.5).turned(x=90).at(x=20, z=8.6)
    stripe = raised(slab(rectangle(15, 2.2, 1.1).at(x=4, y=5.6), 13.2, 0.5))
    return (
        Part(lever, arm, cell=0.72),
        Part(foot | shoe, base, "matte", 0.72),
        Part(union(carve(anvil, groove, soft=0.3), rail, snout, spring, pin), SILVER, "metal", 0.60),
        Part(stripe, arm.mixed(WHITE, 0.75), cell=0.54),
    )


@toy(
    en=(
        "a stack of papers",
        "paper",
        "papers",
        "documents",
        "stack of paper",
        "stacks of papers",
        "pile of papers",
        "sheets of paper",
        "sheet of paper",
        "paperwork",
        "ungraded papers",
        "stacks of ungraded papers",
        "exam papers",
    ),
    fr=(
        "une pile de papiers",
        "papiers",
        "documents",
        "paperasse",
        "feuilles de papier",
        "feuille de papier",
        "copies",
        "pile de copies",
        "paquet de copies",
        "copies à corriger",
        "copies d'élèves",
        "pile de feuilles",
        "liasse de papiers",
    ),
    near={
        "en": ("homework", "exam", "essay", "contract", "script", "report"),
        "fr": ("devoirs", "examen", "contrat", "manuscrit", "rapport"),
    },
    tall=16.6,
    show=(-18, 46, 0),
    grip=(20, -6, 5),
)
def paper_stack(paper: Colour = WHITE, ink: Colour = GRAPHITE, mark: Colour = RED) -> Parts:
    """Pile of written sheets, 30 cm long in life, at 1:6.5, two flags between its leaves."""
    # Pile the sheets, each a little askew
    askew = ((-2, 0, 0), (3, 0.6, -0.4), (-4, -0.8, 0.4), (2, 0.4, 0), (-3, 0.6, 0.3), (4, 0, -0.4), (-1, 0, 0))
    leaves = [block(37, 46, 2.4, round=0.5).turned(z=a).at(x, y, 2.2 * i) for i, (a, x, y) in enumerate(askew)]
    up = 2.2 * 6 + 2.4
    # Write on the uppermost; put flags between the leaves
    lines = [
        rod((-14.4, y, up), (-14.4 + w, y, up), 0.55)
        for y, w in ((9.6, 27), (5.8, 29), (2, 26), (-1.8, 29), (-5.6, 28), (-9.4, 25), (-13.2, 29), (-17, 15))
    ]
    title = rod((-14, 15.8, up - 0.1), (4, 15.8, up - 0.1), 1.1)
    turn = {"z": -1.0}
    first = block(9, 4.6, 1.2, round=0.4).at(x=18.4, y=4, z=8.8)
    second = block(9, 4.6, 1.2, round=0.4).at(x=18.4, y=-6, z=4.4)
    return (
        Part(union(*leaves[::2]), paper, "matte", 0.90),
        Part(union(*leaves[1::2]), paper.mixed(GRAPHITE, 0.22), "matte", 0.90),
        Part(union(*lines, title).turned(**turn), ink, "matte", 0.36),
        Part(first, mark, "plastic", 0.46),
        Part(second, SKY, "plastic", 0.46),
    )


@toy(
    en=(
        "a phone charger",
        "charger",
        "chargers",
        "phone chargers",
        "charging cable",
        "usb charger",
        "usb cable",
        "wall charger",
        "mobile charger",
        "charger cable",
    ),
    fr=(
        "un chargeur de téléphone",
        "chargeur",
        "chargeurs",
        "câble usb",
        "câble de charge",
        "chargeur usb",
        "chargeur de portable",
        "câble de recharge",
    ),
    near={
        "en": ("battery charger", "laptop charger", "power adapter", "cable", "power bank", "charging station"),
        "fr": (
            "chargeur de batterie",
            "chargeur d'ordinateur",
            "adaptateur",
            "câble",
            "batterie externe",
            "chargeur de pile",
        ),
    },
    tall=33.1,
    show=(-22, 16, 0),
    grip=(-12, 0, 11),
)
def phone_charger(shell: Colour = WHITE, bolt: Colour = YELLOW, cable: Colour = SKY) -> Parts:
    """Wall charger of a telephone and its cable, 4 cm long in life, at 1:2. Pins at the left, plug at the right."""

    def laid(solid: Solid) -> Solid:
        """What was made with its pins up, lying with them to the left."""
        return solid.turned(y=-90).at(x=-2, z=11)

    brick = laid(block(22, 16, 20, round=4.4))
    flange = laid(block(19, 13, 4, round=1.6).at(z=18.4))
    pins = laid(union(*(can(1.9, 10, round=1.2).at(x=x, z=21.4) for x in (-4.6, 4.6))))
    sleeves = laid(union(*(can(2.3, 3.6, round=0.6).at(x=x, z=21.2) for x in (-4.6, 4.6))))
    flash = slab(polygon([(1.6, 7), (-4.4, -1.2), (-0.6, -1.2), (-1.8, -7), (4.4, 1.4), (0.6, 1.4)], 0.4), 2, 0.6)
    # Let the cable leave on the right, wind twice and end in its plug
    socket = block(3, 8, 5, round=1).at(x=-1.6, z=5.5)
    relief = rod((-2, 0, 8), (4, 0, 7.2), 2.4, 1.7)
    flat_turn = [(3, 0, 7.3), (8.6, 2, 4.2), (17, 7, 1.5), (25, 3, 1.5), (26, -7, 1.5), (17, -12, 1.5), (9, -7, 1.7)]
    wound = [*flat_turn, (10.4, 2.4, 2.4), (18, 5, 4), (24, 0, 4), (22, -8, 4.4), (16.6, -8, 9), (16, -4.6, 15)]
    cord = tube(wound, 1.45)
    grip = join(block(8, 5, 11, round=2).at(x=16, y=-4.2, z=15.6), rod((16, -4.4, 11.6), (16, -4.2, 17), 2.1), soft=1)
    tongue = carve(
        block(6, 3.6, 8, round=1.5).at(x=16, y=-4.2, z=25),
        block(3.4, 1, 6, round=0.4).at(x=16, y=-4.2, z=29.4),
        soft=0.3,
    )
    return (
        Part(brick | flange, shell, cell=0.78),
        Part(sleeves | socket | relief, GRAPHITE, "matte", 0.54),
        Part(pins | tongue, SILVER, "metal", 0.54),
        Part(flash.at(x=-12, y=-8, z=11), bolt, cell=0.48),
        Part(cord, cable, "matte", 0.60),
        Part(grip, shell, cell=0.60),
    )


@toy(
    en=("a highlighter", "highlighters", "highlighter pen", "marker", "marker pen", "fluorescent marker"),
    fr=("un surligneur", "surligneurs", "marqueur", "marqueurs", "stabilo", "fluo", "marqueur fluo"),
    near={"en": ("sharpie",), "fr": ("feutre effaçable",)},
    tall=56,
    show=(-18, 6, -140),
    grip=(0, 0, 20),
)
def highlighter(ink: Colour = LIME, collar: Colour = GRAPHITE) -> Parts:
    """Highlighter, 11 cm in life, at half its size; stands on its cap, the slanted tip up."""
    round_ = lathe([(0, 1), (8.6, 1), (8.8, 3), (8.8, 36), (7.6, 39), (0, 39)], 1.4)

    def swollen(by: float) -> Solid:
        return round_.grown(by).stretched(y=0.72)

    cap = lathe([(0, 0), (9, 0), (9.8, 1.6), (9.8, 15), (0, 15)], 1.2).stretched(y=0.74)
    ribs = union(*(rod((x, -7.4, 3), (x, -7.4, 12), 0.55) for x in (-4.4, -2.2, 0, 2.2, 4.4)))
    clip = join(block(4, 2, 13.4, round=0.9).at(y=-8.2, z=2), block(4, 4, 4, round=1).at(y=-7, z=2), soft=0.8)
    neck = lathe([(0, 37), (7, 37), (7, 40), (5, 42), (4.4, 48), (0, 48)], 0.8).stretched(y=0.78)
    # Slant the tip, show on the label what it does
    felt = carve(block(6.4, 4.4, 12, round=1).at(z=45), block(20, 20, 10).turned(y=-34).at(x=0.6, z=54.4), soft=0.5)
    label = common(swollen(0.4), slab(rectangle(20, 13.4, 1.6).at(0, 27), 30), soft=0.3) - swollen(-0.7)
    marks = [slab(rectangle(1.3, w, 0.6).at(x, z), 30) for x, w, z in ((-3.6, 9, 26.4), (0, 9, 26.4), (3.6, 5.4, 28.2))]
    front = half(y=1)
    lines = common(swollen(0.75), union(*marks) & front, soft=0.2) - swollen(-0.3)
    stroke = common(swollen(0.65), slab(rectangle(3, 10.4, 0.8).at(0, 26.4), 30) & front, soft=0.2)
    return (
        Part(swollen(0), ink, cell=0.78),
        Part(carve(cap, ribs, soft=0.3) | clip, collar, "matte", 0.72),
        Part(neck, collar, "matte", 0.66),
        Part(felt, ink.mixed(WHITE, 0.12), "matte", 0.54),
        Part(label & front, WHITE, "matte", 0.60),
        Part(stroke - swollen(-0.5), ink, "matte", 0.48),
        Part(lines, GRAPHITE, "matte", 0.36),
    )
