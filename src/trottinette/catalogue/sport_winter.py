"""Sport, what one glides, slides and climbs with: boards, skis, skates, sticks and ropes."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
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
    CARAMEL,
    CORAL,
    CREAM,
    GRAPHITE,
    ORANGE,
    PURPLE,
    RED,
    SAND,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


def _heap(wide: float, deep: float, tall: float) -> Solid:
    """A heap of snow or sand on z = 0, lumpy."""
    lumps = (
        egg(wide, deep, tall),
        egg(0.55 * wide, 0.8 * deep, 0.75 * tall).at(x=-0.45 * wide, y=-0.25 * deep),
        egg(0.5 * wide, 0.7 * deep, 0.8 * tall).at(x=0.45 * wide, y=-0.3 * deep),
    )
    return common(join(*lumps, soft=3), half(z=-1), soft=0.8)


def _print(pattern: Solid, ground: Solid, high: float = 0.3) -> Solid:
    """A pattern laid on a board as a thick print."""
    return common(pattern, ground.grown(high), soft=0.3) - ground.grown(-1.0)


@toy(
    en=("a surfboard", "surf board", "surfboards", "surf", "longboard surf"),
    fr=("une planche de surf", "surf", "planches de surf", "surfboard"),
    near={"en": ("paddleboard", "bodyboard", "wakeboard", "windsurf board"),
          "fr": ("paddle", "bodyboard", "wakeboard", "planche à voile", "kitesurf")},
    tall=60,
    show=(-30, 8, 14), face=(0.0, 33.0, 15.5, 24.0),
)  # fmt: skip
def surfboard(board: Colour = TURQUOISE, bands: Colour = CREAM, flower: Colour = CORAL, sand: Colour = SAND) -> Parts:
    """Surfboard, 2 m in life and wider for its height, planted in sand: a pointed nose, three fins behind."""
    # Shape the board: pointed above, its deck bowed
    plan = smooth([(0, 60), (4.2, 55), (9, 45.6), (11.6, 33), (11.2, 22), (9, 11), (5, 3), (0, 1), (-5, 3),
        (-9, 11), (-11.2, 22), (-11.6, 33), (-9, 45.6), (-4.2, 55)], 4)  # fmt: skip
    bow = smooth([(-5, 61), (-2.6, 50), (-2.0, 32), (-2.0, 12), (-2.4, 1), (2.0, 1), (2.6, 12), (2.6, 32), (1.6, 48),
        (-2.6, 62)], 4)  # fmt: skip
    deck = common(slab(plan, 30), side(bow, 40), soft=2.6)

    # Stripe it, and print a flower
    stringer = slab(rectangle(1.4, 42).at(0, 32), 30)
    rails = slab((plan.grown(-2.4) - plan.grown(-4)) - rectangle(40, 20).at(0, 62), 30)
    sash = slab(polygon([(-12, 13), (12, 19), (12, 22), (-12, 16)], 0), 30)
    sash = sash | slab(polygon([(-12, 17.6), (12, 23.6), (12, 25), (-12, 19)], 0), 30)
    trim = _print(union(stringer, rails) - sash.grown(0.6), deck)
    petals = union(*(egg(3.1, 30, 4).at(z=4).turned(y=72 * i) for i in range(5))).at(z=37)
    bloom = _print(petals, deck, 0.6)
    eye = _print(ball(2).stretched(y=12).at(z=37), deck, 1.0)
    fins = [
        side(polygon([(1.4, 4), (1.4, 4 + long), (long - 1.4, 7.4), (long - 2, 6)], 1.0), 1.5, 0.6).at(x=x, z=lift)
        for x, lift, long in ((0, 3, 8), (-3.4, 6, 6), (3.4, 6, 6))
    ]
    return (
        Part(deck, board, cell=0.55, role="front"),
        Part(trim, bands, cell=0.45, role="front"),
        Part(_print(sash, deck, 0.35) | eye, YELLOW, cell=0.45, role="ornament"),
        Part(bloom, flower, cell=0.4, role="ornament"),
        Part(union(*fins), flower, cell=0.5),
        Part(_heap(16, 11, 9), sand, "matte", 0.7),
    )


@toy(
    en=("a pair of skis", "skis", "ski", "skis and poles", "ski poles", "alpine skis", "downhill skis"),
    fr=("une paire de skis", "skis", "ski", "bâtons de ski", "skis alpins", "skis et bâtons"),
    near={"en": ("cross-country skis", "water skis"), "fr": ("ski de fond", "ski nautique", "skis de fond")},
    tall=60,
    show=(-24, 8, 8),
)
def skis(skis: Colour = RED, stripes: Colour = WHITE, bindings: Colour = BLACK, poles: Colour = SKY) -> Parts:
    """Skis of 165 cm at 1:28, wider than life, planted in snow with their poles; tips curled to the front."""
    plan = smooth([(0, 60), (2.6, 58.4), (3.9, 53), (3.2, 40), (2.9, 28), (3.2, 14), (3.8, 2), (-3.8, 2), (-3.2, 14),
        (-2.9, 28), (-3.2, 40), (-3.9, 53), (-2.6, 58.4)], 4)  # fmt: skip
    curl = smooth([(-1.2, 1), (-1.2, 30), (-1.3, 46), (-2.6, 53), (-6.8, 61), (-4.6, 62.4), (-0.6, 55), (1.2, 46),
        (1.2, 30), (1.2, 1)], 4)  # fmt: skip
    one = common(slab(plan, 30), side(curl, 20), soft=1.0)
    chevrons = union(*(slab(polygon([(-5, z), (0, z + 3.4), (5, z), (5, z + 2), (0, z + 5.4), (-5, z + 2)], 0), 30)
        for z in (42, 46)))  # fmt: skip
    marks = _print(chevrons | slab(rectangle(2.2, 9).at(0, 14), 30), one)
    toe = join(block(5.2, 4, 4.4, 1.1).at(y=-2.4, z=30), block(3.4, 3, 3, 1).at(y=-3.8, z=29), soft=0.8)
    heel = join(block(5.2, 4, 5, 1.1).at(y=-2.4, z=20), block(2.4, 6, 2, 0.9).at(y=-4.4, z=21.6), soft=0.8)
    plate = block(4.4, 2, 16, 0.7).at(y=-1.5, z=19.4)

    def both(solid: Solid) -> Solid:
        return solid.turned(y=5).at(x=4.4).mirrored()

    # The poles: a shaft, a basket in the snow, a grip and its strap
    shaft = rod((15, 0, 3), (17, 0, 40), 1.05)
    basket = join(ring(3.1, 0.8), rod((-3, 0, 0), (3, 0, 0), 0.7), rod((0, -3, 0), (0, 3, 0), 0.7), soft=0.6)
    grip = join(rod((16.8, 0, 38), (17.3, 0, 46), 1.8, 1.9), egg(2.4, 2.6, 1.6).at(x=17.3, z=46.4), soft=0.8)
    strap = tube([(17.4, -0.6, 46), (20.4, -1, 43), (20.8, -1, 38), (18.6, -0.8, 36.4), (17.8, -0.6, 42)], 0.8, steps=3)
    return (
        Part(both(one), skis, cell=0.5),
        Part(both(marks), stripes, cell=0.4),
        Part(both(union(toe, heel)), bindings, cell=0.45),
        Part(both(plate), SILVER, "metal", 0.5),
        Part((shaft | basket.at(x=15.2, z=8)).mirrored(), poles, cell=0.45),
        Part((grip | strap).mirrored(), bindings, "matte", 0.4),
        Part(_heap(19.6, 10.6, 8.6), WHITE, "matte", 0.7),
    )


@toy(
    en=("a snowboard", "snow board", "snowboards", "snowboarding board"),
    fr=("un snowboard", "planche de snowboard", "surf des neiges", "snow"),
    near={"en": ("splitboard",), "fr": ("splitboard", "monoski")},
    tall=59.0,
    show=(-24, 8, 18),
)
def snowboard(
    board: Colour = PURPLE, peaks: Colour = SKY, bindings: Colour = GRAPHITE, straps: Colour = ORANGE
) -> Parts:
    """Snowboard of 155 cm at 1:26 and wider, upright: both ends round, two bindings, their straps done up."""
    plan = smooth([(0, 59), (6.6, 57), (10.8, 50), (10.0, 40), (9.6, 30), (10.0, 20), (10.8, 8), (6, 0.5), (-6, 0.5),
        (-10.8, 8),
        (-10.0, 20), (-9.6, 30), (-10.0, 40), (-10.8, 50), (-6.6, 57)], 4)  # fmt: skip
    curl = smooth([(-3.4, 0.4), (-1.3, 10), (-1.3, 46), (-2.2, 52), (-5.2, 60), (-2.8, 61), (0.4, 53), (1.3, 46),
        (1.3, 10),
        (-0.4, 0.4)], 4)  # fmt: skip
    deck = common(slab(plan, 30), side(curl, 30), soft=1.0)
    ridge = slab(
        polygon([(-12, 26), (-6, 33), (-2.6, 29.4), (2.6, 35), (6, 31), (12, 36), (12, 16), (-12, 16)], 0.4), 30
    )
    snow = slab(polygon([(-8.8, 29.8), (-6, 33.2), (-3.8, 30.6), (-5.6, 31), (-6.8, 29.6)], 0.2)
        | polygon([(0.2, 32.4), (2.6, 35.2), (4.6, 32.6), (3.2, 33), (2, 31.8)], 0.2), 30)  # fmt: skip
    sun = slab(circle(3.4).at(0, 51.6), 30)
    rings = slab(circle(6).at(0, 51.6) - circle(4.8).at(0, 51.6), 30)

    # Bolt the bindings on, feet a little turned out
    sole = join(block(16, 2.2, 8, 1).at(y=-2.0), block(2.2, 9, 8, 1).at(x=7, y=-5), soft=0.8)
    high = extrude(smooth([(6, -2), (8.4, -2), (9.8, -13), (7.8, -13.6), (6.6, -8)], 3), 8, 1.2)
    high = high | block(12.6, 4.4, 9.4, 1.9).at(x=-1.4, y=-4.0, z=-0.7)
    bows = [tube([(x, -1.6, -0.4), (x, -5.2, 0.2), (x, -6.2, 4), (x, -5.2, 7.8), (x, -1.6, 8.4)], 1.15, steps=3)
        .stretched(x=1.5).at(x=-0.5 * x) for x in (-5.2, 2.0)]  # fmt: skip

    def set_(solid: Solid) -> Solid:
        return solid.turned(y=-8).at(z=37) | solid.turned(y=8).at(z=14.4)

    return (
        Part(deck, board, cell=0.5),
        Part(_print(ridge, deck), peaks, cell=0.45),
        Part(_print(snow, deck, 0.6), WHITE, cell=0.4),
        Part(_print(sun | rings, deck), YELLOW, cell=0.4),
        Part(set_(sole | high), bindings, "matte", 0.5),
        Part(set_(union(*bows)), straps, "matte", 0.45),
    )


@toy(
    en=(
        "an ice skate",
        "ice skates",
        "figure skates",
        "skating boots",
        "figure skate",
        "ice skating",
        "figure skating",
    ),
    fr=("un patin à glace", "patins à glace", "patinage", "patin à glaces", "patinage artistique", "patins à glaces"),
    near={"en": ("hockey skates", "speed skates"), "fr": ("patins de hockey",)},
    tall=55,
    show=(-24, 12, 6),
)
def ice_skate(boot: Colour = WHITE, laces: Colour = SKY, sole: Colour = CARAMEL, blade: Colour = SILVER) -> Parts:
    """One figure skate, 330 mm high in life, at 1:6. The toe, over the blade's teeth, points to the right."""
    # Shape the boot and open its top
    profile = smooth([(-16.6, 17), (-18, 22), (-16.8, 30), (-15.4, 40), (-16.8, 53), (-9.6, 55.4), (-2.8, 53.4), (-3,
        43), (0, 34.4), (7.6, 29.6), (16.6, 25.6), (21.6, 19.6), (21.6, 14), (8, 13.6), (0, 16)], 2)  # fmt: skip
    plan = smooth([(-18.4, 0), (-15.6, 6), (-8, 7.4), (2, 7.4), (11, 8.4), (18, 6.6), (22, 0), (18, -6.6), (11, -8.4),
        (2, -7.4), (-8, -7.4), (-15.6, -6)], 2)  # fmt: skip
    last = common(slab(profile, 40), extrude(plan, 60), soft=5)
    mouth = can(1, 30).stretched(x=4.2, y=3.7).at(x=-9.6, z=45)
    shell = carve(last, mouth, soft=1.6)
    cuff = tube([(-16, 0, 52.4), (-13.6, 4.9, 52.8), (-9, 6.1, 53.3), (-4.4, 4.2, 52.6), (-4.4, -4.2, 52.6),
        (-9, -6.1, 53.3), (-13.6, -4.9, 52.8)], 1.6, closed=True, steps=3)  # fmt: skip
    seam = slab(
        smooth([(-30, 24), (-13, 27), (-6, 34), (-6.4, 60), (-7.2, 60), (-6.8, 34.4), (-13.4, 27.8), (-30, 24.8)], 3),
        40,
    )
    shell = carve(shell, seam - last.grown(-0.6), soft=0.3)

    # Lace it
    path = [(-3.0, 50.4), (-3.1, 46.6), (-2.4, 42.4), (-0.4, 38.4), (3.0, 34.9), (6.6, 31.9)]
    rows = [tube([(x - 1.8, -4.8, z - 1.0), (x + 0.2, -2.6, z), (x + 0.2, 2.6, z), (x - 1.8, 4.8, z - 1.0)], 0.95,
        steps=3) for x, z in path]  # fmt: skip
    bow = tube([(-2.0, 0, 50.8), (0.6, 4.6, 51.6), (3.4, 6.4, 48.6), (1.6, 3.4, 48), (-1.8, 0.3, 50.4)], 0.9, steps=3)

    # Sole it with a heel, and screw on the blade, its teeth at the toe
    under = common(slab(smooth([(-18.4, 15.8), (-18.4, 18.2), (-8, 18), (2, 16.8), (10, 14.8), (23, 14.4), (23, 12),
        (9, 12), (0, 14.2), (-8, 15.8)], 3), 40), extrude(plan.grown(0.9), 60), soft=0.6)  # fmt: skip
    heel = common(
        slab(polygon([(-18, 17), (-5, 17), (-6.4, 9.4), (-16.8, 9.4)], 1), 40), extrude(plan.grown(0.3), 60), soft=0.8
    )
    iron = polygon([(-24, 6.6), (-24, 3), (-21, 0), (0, 0), (17.4, 0), (19.6, 3), (22.4, 2.2), (22.8, 5.8),
        (25.4, 6.4), (23.6, 9.6), (17, 13), (7, 13), (4.4, 6), (-5.6, 6), (-7.6, 10.6), (-16.4, 10.6), (-18.4, 6.6)],
        (1.6, 1.6, 1.6, 0, 0.8, 1.0, 0.6, 1.0, 0.6, 1, 1, 1, 1.6, 1.6, 1, 1, 1.6))  # fmt: skip
    steel = slab(iron, 2.6, 0.9)
    plates = block(13, 9, 1.8, 0.7).at(x=-11.6, z=8.4) | block(14, 10, 1.8, 0.7).at(x=12.4, z=11.2)
    return (
        Part(shell | cuff, boot, cell=0.5),
        Part(union(*rows, bow.mirrored("y")), laces, "matte", 0.4),
        Part(under | heel, sole, "matte", 0.5),
        Part(steel | plates, blade, "metal", 0.35),
    )


@toy(
    en=("an ice hockey stick", "hockey stick", "hockey", "ice hockey", "hockey puck", "puck", "stick and puck"),
    fr=("une crosse de hockey", "hockey", "hockey sur glace", "palet de hockey", "crosse et palet"),
    near={"en": ("field hockey stick", "lacrosse stick"), "fr": ("crosse de gazon", "hockey sur gazon")},
    tall=60.5,
    show=(-18, 16, 0),
    grip=(-19.6, 0, 52),
)
def hockey_stick(stick: Colour = RED, tape: Colour = WHITE, puck: Colour = GRAPHITE, letters: Colour = WHITE) -> Parts:
    """Ice hockey stick, 150 cm in life, shortened and thickened; its taped blade meets the puck."""
    outline = polygon([(-23.4, 60), (-19.2, 60), (-3.6, 8.4), (2, 7.6), (15, 8.6), (17, 5), (15, 0.4), (0, 0), (-8,
        1.4),
        (-9.6, 5)], [1, 1, 3, 3, 2, 2, 1.6, 3, 3, 3])  # fmt: skip
    form = slab(outline, 3.6, 1.1).at(z=0.45)

    def band(x: float, z: float, long: float, out: float) -> Solid:
        """A sleeve about the stick where it is at (x, z), `long` mm of it."""
        return common(form.grown(out), block(20, 20, long).turned(y=-16.8).at(x=x, z=z), soft=0.4)

    knob = band(-21, 54.6, 5, 0.8)
    grip = union(*(band(-21.2 + 0.303 * i * 1.8, 53 - 1.8 * i, 1.3, 0.45) for i in range(6)))
    blade = common(
        form.grown(0.45),
        union(*(block(2.1, 20, 30).turned(y=12).at(x=x, z=-6) for x in np.arange(-3.4, 16, 2.5).tolist())),
        soft=0.4,
    )
    stripes = union(*(band(-12.4 + 0.303 * dz, 24 - dz, 2.4, 0.3) for dz in (0, 4)))
    disc = carve(can(7, 4.6, 0.9), ring(4.6, 0.4).at(z=4.6), soft=0.3).at(x=8, y=-7.6)
    knurl = union(*(rod((6.9, 0, 1.6), (6.9, 0, 3), 0.45).turned(z=15 * i) for i in range(24))).at(x=8, y=-7.6)
    return (
        Part(form, stick, cell=0.5),
        Part(union(knob, grip, blade), tape, "matte", 0.45),
        Part(stripes, letters, cell=0.4),
        Part(disc | knurl, puck, "matte", 0.45),
    )


@toy(
    en=("a climbing rope and carabiner", "carabiner", "karabiner", "climbing rope", "carabiners", "climbing gear",
    "rock climbing", "climbing"),
    fr=("une corde d'escalade et son mousqueton", "mousqueton", "corde d'escalade", "mousquetons", "escalade",
        "matériel d'escalade"),
    near={"en": ("climbing harness", "quickdraw", "rope"), "fr": ("baudrier", "dégaine", "corde de rappel", "corde")},
    tall=53.8,
    show=(-18, 10, 6),
)  # fmt: skip
def climbing_rope(carabiner: Colour = ORANGE, rope: Colour = TURQUOISE, flecks: Colour = YELLOW) -> Parts:
    """A coil of rope, 60 m in life, its strands made thick, bound at the top; a carabiner is clipped in."""
    # Coil the rope: seven strands side by side, bound by five turns, its end hanging down
    middle = 27.0
    strands = ((15.4, -2.2), (15.4, 2.2), (19.2, -4.4), (19.2, 0), (19.2, 4.4), (23.0, -2.2), (23.0, 2.2))
    coil = union(*(ring(r, 2.25).turned(x=90).at(y=y) for r, y in strands))
    turns = union(*(ring(7.2, 2.2).turned(y=90).at(z=19.2).turned(y=a) for a in (-26, -13, 0, 13, 26)))
    end = tube([(9.6, -6.6, 21), (13.4, -9.4, 15), (14.2, -9.4, 6), (13.0, -8.4, -4)], 2.2, steps=4)
    tip = rod((13.1, -8.5, -3), (12.7, -8.2, -6.4), 2.3)

    # Weave its flecks in
    spots = [
        (r * math.sin(a), y - 1.35, r * math.cos(a))
        for k, (r, y) in enumerate(((15.4, -2.2), (19.2, -4.4), (23.0, -2.2)))
        for a in (math.radians(54 + 21 * i + 7 * k) for i in range(13))
    ]
    marks = union(*(ball(1.25).at(*spot) for spot in spots))

    # Bend the carabiner, a D whose gate is on the right, screw its sleeve on and clip it to the coil
    bow = tube([(3.4, 0, 17), (0, 0, 17.4), (-4.4, 0, 15.8), (-5.6, 0, 11.6), (-4.8, 0, 3.6), (-3, 0, 0.4), (1, 0, 0),
        (4.2, 0, 2)], 1.6, steps=4)  # fmt: skip
    nose = tube([(3.4, 0, 17), (4.7, 0, 16.2), (5, 0, 14.6)], 1.6)
    gate = rod((4.3, 0, 2.4), (5.0, 0, 15), 1.25)
    sleeve = rod((4.6, 0, 6.6), (4.9, 0, 11.4), 1.9)

    def clipped(solid: Solid) -> Solid:
        return solid.turned(x=-12).at(x=0.4, y=-7.4, z=-4.4)

    def hung(solid: Solid) -> Solid:
        return solid.at(z=middle - 1.75)

    return (
        Part(hung(clipped(bow | nose)), carabiner, "metal", 0.4),
        Part(hung(clipped(gate)), SILVER, "metal", 0.4),
        Part(hung(clipped(sleeve)), BLACK, cell=0.4),
        Part(hung(union(coil, end)), rope, "matte", 0.8),
        Part(hung(turns), rope.mixed(WHITE, 0.25), "matte", 0.7),
        Part(hung(marks | tip), flecks, "matte", 0.5),
    )
