"""Going away: papers and planes."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import sheets
from trottinette.geometry import (
    Outline,
    ball,
    block,
    can,
    carve,
    circle,
    common,
    extrude,
    half,
    join,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    tube,
    union,
)
from trottinette.palette import (
    BURGUNDY,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    NAVY,
    SKY,
    WHITE,
    Colour,
)


@toy(
    en=("a passport", "passports", "travel document"),
    fr=("un passeport", "passeports", "titre de voyage"),
    near={
        "en": (
            "id card",
            "identity card",
            "travel documents",
        ),
        "fr": (
            "carte d'identité",
            "papiers d'identité",
        ),
    },
    tall=55,
    show=(-18, 16, 0),
    grip=(0, 0, 7),
    face=(0.0, 21.5, 26.0, 36.0),
)
def passport(cover: Colour = BURGUNDY, foil: Colour = GOLD, ticket: Colour = SKY) -> Parts:
    """Passport of no country, 125 mm in life, at about 1:2.9, cover to the front, a boarding pass in it."""
    # Fold the cover round the leaves, spine on the left
    shape = polygon([(-16, 0), (16, 0), (16, 43), (-16, 43)], (1.2, 4, 4, 1.2))
    case = slab(shape, 7.4, round=1.0) - slab(shape.grown(-1.2).at(x=3.2) | rectangle(10, 60).at(x=16.5, y=22), 4.4)
    leaves = common(sheets(30.4, 5, 41.6, pitch=1.6).at(x=0.2, z=0.7), slab(shape.grown(-0.7), 20), soft=0.4)
    # Stamp a globe, a word above and two below, and the sign of the chip
    globe = union(
        ring(8.2, 0.75).turned(x=90),
        *(slab((_lens(w) - _lens(w - 1.1)), 1.3, round=0.3) for w in (4.6,)),
        slab(rectangle(1.1, 16), 1.3, round=0.3),
        slab(rectangle(16, 1.1), 1.3, round=0.3),
        *(slab(rectangle(13.4, 1.1).at(y=z), 1.3, round=0.3) for z in (-4.2, 4.2)),
    ).at(y=-3.7, z=21.6)
    words = [
        slab(rectangle(w, 2.0, 0.9).at(y=z), 1.5, round=0.4).at(y=-3.7) for w, z in ((20, 36.8), (12, 33.4), (18, 9.9))
    ]
    chip = slab((rectangle(7.4, 4.2, 0.9) - circle(1.75)) | circle(0.95), 1.5, round=0.35).at(y=-3.7, z=5.0)
    line = slab(rectangle(2.6, 0.9), 1.5, round=0.35).at(y=-3.7, z=5.0)
    chip = union(chip, line.at(x=-2.9), line.at(x=2.9))
    # Slip in the boarding pass: a stub, a plane taking off, a bar code
    card = slab(rectangle(22, 26, 1.6), 1.6, round=0.5)
    head = slab(rectangle(22.4, 5.6, 1.6).at(y=10.6), 2.2, round=0.6)
    wing = polygon(
        [
            (-4.2, -0.5),
            (-3.2, -0.5),
            (-2.3, -0.2),
            (0.2, -0.2),
            (-1.4, -2.2),
            (-0.3, -2.2),
            (2.2, -0.2),
            (4.4, 0),
            (2.2, 0.6),
            (-0.6, 2.2),
            (-1.6, 2.2),
            (0, 0.6),
            (-2.6, 0.6),
            (-3.6, 1.6),
            (-4.4, 1.6),
        ],
        0.15,
    )
    plane = slab(wing.grown(0.25).at(x=-5.4, y=10.6), 3.0, round=0.35)
    print_ = slab(rectangle(7, 1.3, 0.6).at(x=5.6, y=10.6), 3.0, round=0.35)
    bars = union(
        *(
            slab(rectangle(w, 3.4).at(x=x, y=5.2), 2.2, round=0.2)
            for x, w in (
                (-8.4, 1),
                (-6.6, 0.8),
                (-4.5, 1.4),
                (-2.3, 0.8),
                (-0.3, 1),
                (2, 1.4),
                (4.1, 0.8),
                (6, 1.2),
                (8.4, 1),
            )
        )
    )
    card, head, white, bars = (
        piece.turned(y=5).at(x=1.6, y=0.1, z=40.6) for piece in (card, head, plane | print_, bars)
    )
    return (
        Part(case, cover, "matte", 0.62, role="front"),
        Part(leaves, CREAM, "matte", 0.48),
        Part(union(globe, chip, *words), foil, "metal", 0.32, role="ornament"),
        Part(card | white, WHITE, "matte", 0.38),
        Part(head, ticket, "matte", 0.45),
        Part(bars, GRAPHITE, "matte", 0.35),
    )


def _lens(wide: float) -> Outline:
    """A meridian of the globe: what two circles of a height of 16 share."""
    reach = (wide * wide + 64) / (2 * wide)
    left, right = circle(reach).at(x=reach - wide), circle(reach).at(x=wide - reach)
    return left - (circle(99) - right)


@toy(
    en=("an airplane", "plane", "aeroplane", "airliner", "jet", "toy plane", "aircraft", "airplanes"),
    fr=("un avion", "avion de ligne", "jet", "avions", "aéroplane"),
    near={
        "en": ("private jet", "boeing", "airbus", "flight"),
        "fr": ("jet privé", "boeing", "airbus", "vol", "avion de chasse"),
    },
    tall=35,
    show=(-44, 42, -18),
    grip=(0, 0, 14),
)
def airplane(paint: Colour = WHITE, livery: Colour = CORAL, glass: Colour = NAVY) -> Parts:
    """Small airliner, 30 m long in life, much shortened. Stands on its wheels, nose to the right."""
    # Blow up the fuselage, its tail rising
    hull = tube([(-25, 0, 19.5), (-15, 0, 17), (-3, 0, 15.2), (9, 0, 14.8), (18, 0, 14.4)], [1.8, 5.4, 8.2, 8.4, 7.0])
    # Sweep the wings and the tailplane, tilt them up, hang the engines
    wing = extrude(polygon([(8, 3), (-5.5, 3), (-12, 23), (-6.6, 23.4)], (1, 1, 2, 2)), 2.4, round=1.1)
    wings = wing.turned(x=7).at(x=1, z=10.0).mirrored("y")
    tips = common(wings.grown(0.35), (half(y=-1).at(y=18.6)).mirrored("y"), soft=0.4)
    plane = extrude(polygon([(-15.5, 1), (-24, 1), (-27.4, 11), (-23.4, 11.4)], (1, 1, 1.5, 1.5)), 2.0, round=0.9)
    planes = plane.turned(x=7).at(z=18).mirrored("y")
    fin = slab(polygon([(-13, 20), (-24.5, 19), (-28, 35), (-22.4, 35)], (1, 1, 1.6, 2.2)), 2.4, round=1.1)
    pod = join(can(3.9, 8, round=1.6), can(2.6, 10.4, round=0.8).at(z=-3.4), soft=0.6)
    pod = carve(pod, can(2.8, 3).at(z=6.6), soft=0.5).turned(y=90)
    engines = union(pod, block(5, 1.6, 4).at(x=2.6, z=1.2)).at(x=-1, y=13, z=8.3).mirrored("y")
    fans = join(can(3.0, 1.6).at(z=5.4), ball(1.5).at(z=7), soft=0.5).turned(y=90).at(x=-1, y=13, z=8.3).mirrored("y")
    # Look out: a windscreen in two, portholes along both sides, a door
    screen = block(7, 20, 3.6, round=0.6).at(x=20.6, z=16.4) - block(30, 1.0, 60)
    holes = union(*(slab(rectangle(2.1, 2.7, 1.0).at(x, 17.3), 60) for x in (-10, -6, -2, 2, 6, 10)))
    panes = common(hull.grown(0.4), screen | holes, soft=0.3)
    line = slab(rectangle(46, 1.9, 0.9).at(x=1, y=13.0), 60)
    belt = common(hull.grown(0.4), line & half(x=1).at(x=19), soft=0.3)
    # Put it on its wheels
    leg = rod((0, 0, 2), (0, 0, 9), 1.1) | can(2.3, 3.2, round=1).at(z=-1.6).turned(x=90).at(z=2.3)
    gear = union(leg.at(x=17), leg.at(x=-3, y=6), leg.at(x=-3, y=-6))
    return (
        Part(join(hull, wings, soft=1.5), paint, "plastic", 0.6),
        Part(union(fin, planes, engines, belt, tips), livery, "plastic", 0.45),
        Part(panes, glass, "glass", 0.35),
        Part(gear | fans, GRAPHITE, "plastic", 0.4),
    )
