"""Beauty: what stands by the bathroom mirror and lies in a make-up bag."""

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
    BLACK,
    BLUE,
    CORAL,
    CREAM,
    FUCHSIA,
    GOLD,
    GRAPHITE,
    LILAC,
    MINT,
    PINK,
    RED,
    SILVER,
    TURQUOISE,
    WHITE,
    Colour,
)


@toy(
    en=("a lipstick", "lipsticks", "tube of lipstick", "stick of lipstick"),
    fr=("un rouge à lèvres", "rouges à lèvres", "tube de rouge à lèvres", "bâton de rouge à lèvres"),
    near={"en": ("lip balm", "lip gloss", "cosmetics"), "fr": ("baume à lèvres", "gloss", "cosmétiques")},
    tall=50.2,
    show=(-20, 14, 8),
    grip=(-11, 0, 12),
)
def lipstick(stick: Colour = RED, case: Colour = BLACK, trim: Colour = GOLD) -> Parts:
    """A lipstick wound out, 8 cm tall in life, at 1:1.5; its cap stands beside it, on the right."""
    low = lathe([(0, 0), (10, 0), (10, 19), (0, 19)], 1.4)
    sleeve = lathe([(0, 18), (8.6, 18), (8.6, 33), (7.4, 34), (0, 34)], 0.7)
    sleeve = carve(sleeve, ring(8.9, 0.6).at(z=30.8), ring(8.9, 0.6).at(z=22.6), soft=0.5)
    belt = lathe([(0, 16.4), (10.6, 16.4), (10.6, 20), (0, 20)], 0.8)
    # Cut the stick on a slant, to the left and the front
    wax = lathe([(0, 30), (6.7, 30), (6.7, 47), (5.4, 51.4), (2.6, 53), (0, 53.2)], 2)
    wax = common(wax, half(x=-0.62, y=-0.5, z=1).at(z=46.4), soft=1.4)
    lid = lathe([(0, 0), (10.4, 0), (10.4, 25), (9.6, 27), (0, 27)], 1.6)
    hoop = lathe([(0, 0.6), (10.9, 0.6), (10.9, 4), (0, 4)], 0.8)
    seal = slab(circle(3.6), 2.4, 0.7).at(10.2, -9.2, 15)
    return (
        Part(low.at(x=-10), case, cell=0.6),
        Part(lid.at(10.2, 1, 0), case, cell=0.6),
        Part(union(sleeve.at(x=-10), belt.at(x=-10), hoop.at(10.2, 1, 0), seal), trim, "metal", 0.45),
        Part(wax.at(x=-10), stick, cell=0.5),
    )


@toy(
    en=("a hair dryer", "hairdryer", "hair-dryer", "blow dryer", "blow-dryer", "hair dryers"),
    fr=("un sèche-cheveux", "sèche cheveux", "seche-cheveux", "foehn"),
    near={"en": ("curling iron", "dyson airwrap"), "fr": ("fer à boucler", "boucleur")},
    tall=55,
    show=(-22, 10, 4),
    grip=(5, 0, 18),
)
def hair_dryer(body: Colour = CORAL, trim: Colour = CREAM) -> Parts:
    """A hair dryer, 22 cm tall in life, at 1:4, on its handle: the nozzle on the left, the grille on the right."""

    def along(solid: Solid) -> Solid:
        return solid.turned(y=90).at(z=42)

    # Turn the barrel; slit the grille at its back; flatten the nozzle
    shell = lathe([(0, -17), (9.6, -17), (11.6, -10), (12.8, 0), (12.9, 8), (11.6, 14), (8.4, 17), (0, 17.6)], 1.6)
    band = lathe([(0, 7), (13.5, 7), (13.4, 10.6), (0, 10.6)], 0.7)
    rows = ((-5, 3), (-2.5, 5.2), (0, 6), (2.5, 5.2), (5, 3))
    slits = union(*(rod((x, -y, 19.2), (x, y, 19.2), 0.7) for x, y in rows))
    back = carve(lathe([(0, 13), (8, 13), (8, 18.4), (7, 19.2), (0, 19.2)], 0.6), slits, soft=0.5)
    mouth = lathe([(0, -28), (9.4, -28), (8, -18), (10.2, -16.4), (10.2, -14), (0, -14)], 0.6).stretched(x=0.72)
    hole = lathe([(0, -30), (7.6, -30), (6.4, -20), (0, -20)], 0.4).stretched(x=0.66)
    nozzle = carve(union(mouth, lathe([(0, -17.6), (10.4, -17.6), (10.6, -14), (0, -14)], 0.6)), hole, soft=0.6)

    # Mould the handle, its switches and the flex
    handle = tube([(4, 0, 38), (5, 0, 24), (7.4, 0, 6)], [6.4, 5.6, 4.9], curved=False).stretched(y=0.9)
    collar = can(4.2, 4, round=1).turned(y=-8).at(x=8, z=0.6)
    pad = slab(rectangle(4.6, 12, 2.3), 2.4, 0.9).turned(y=-6).at(5.2, -5, 23)
    keys = union(*(egg(1.6, 1.3, 1.8).at(x, -6.2, z) for x, z in ((4.9, 25.6), (5.5, 20.4))))
    way = [(8.4, 0, 3), (11.4, 0, 2), (17, -1, 1.6), (23, -2, 4), (24.6, -2, 10), (20.4, -2, 13), (17.6, -2, 9.4)]
    flex = tube(way, 1.6)
    return (
        Part(join(along(shell), handle, soft=2.4), body, cell=0.8),
        Part(along(band), trim, cell=0.5),
        Part(along(nozzle), GRAPHITE, "matte", 0.5),
        Part(along(back), GRAPHITE, "matte", 0.45),
        Part(pad, trim, cell=0.45),
        Part(keys, body.mixed(BLACK, 0.35), cell=0.4),
        Part(collar | flex, GRAPHITE, "matte", 0.5),
    )


@toy(
    en=("a hairbrush", "hair brush", "hair-brush", "paddle brush", "hairbrushes", "brush for hair"),
    fr=("une brosse à cheveux", "brosses à cheveux", "brosse plate", "brosse démêlante"),
    near={"en": ("curling brush",), "fr": ("brosse soufflante",)},
    tall=60,
    show=(-26, 14, 20),
    grip=(0, 0, 12),
)
def hairbrush(wood: Colour = PINK, cushion: Colour = CREAM, pins: Colour = GRAPHITE) -> Parts:
    """A paddle brush, 24 cm long in life, at 1:4, on the end of its handle, the pins to the front."""
    right = [
        (3.6, 0.9),
        (4.8, 5),
        (4.4, 12),
        (3.6, 20),
        (5, 24),
        (10.6, 28.4),
        (14.4, 36),
        (14.6, 46),
        (11, 55),
        (5, 59),
    ]
    outline = smooth([(0, 0), *right, (0, 60), *((-x, z) for x, z in reversed(right))], 4)
    plate = carve(slab(outline, 7, 3), rod((0, -9, 4.4), (0, 9, 4.4), 1.5), soft=0.7)
    bed = common(egg(11.8, 5.6, 15.6).at(y=-2, z=43), half(y=1).at(y=-1), soft=0.5)
    spots = [(x, z) for i in range(7) for z in [31.6 + 3.8 * i] for j in range(-2, 3) for x in [4.2 * j + 2.1 * (i % 2)]
        if (x / 10.4) ** 2 + ((z - 43) / 14) ** 2 <= 1]  # fmt: skip
    stems = union(*(rod((x, -4, z), (x * 1.06, -10, 43 + (z - 43) * 1.05), 0.55) for x, z in spots))
    heads = union(*(ball(1.2).at(x * 1.06, -10, 43 + (z - 43) * 1.05) for x, z in spots))
    return (
        Part(plate, wood, cell=0.6),
        Part(bed, cushion, "matte", 0.6),
        Part(stems | heads, pins, cell=0.36),
    )


@toy(
    en=(
        "a nail polish",
        "nail polish bottle",
        "nail varnish",
        "bottle of nail polish",
        "nail polishes",
        "nail lacquer",
    ),
    fr=("un vernis à ongles", "vernis", "flacon de vernis", "flacon de vernis à ongles"),
    near={"en": ("manicure", "gel nails", "false nails"), "fr": ("manucure", "faux ongles", "dissolvant")},
    tall=58.4,
    show=(-18, 10, -6),
    grip=(0, 0, 12),
)
def nail_polish(polish: Colour = FUCHSIA, cap: Colour = BLACK) -> Parts:
    """A square bottle of nail polish, 7 cm tall in life, at 1:1.2, its brush drawn out of the neck, full of polish."""
    # Blow the bottle: thick clear glass below and at the corners, the polish in it, a threaded neck
    foot = block(22, 16, 7, 2.4)
    pot = join(block(21, 15, 17.4, 3.6).at(z=3.4), can(5, 6, 1).at(z=17), soft=2.4)
    neck = lathe([(0, 19), (4.4, 19), (4.4, 25), (0, 25)], 0.5)
    neck = carve(neck | ring(4.4, 0.8).at(z=22.8), can(2.8, 8).at(z=22), soft=0.4)

    # Draw the brush out, leaning to the right
    def drawn(solid: Solid) -> Solid:
        return solid.turned(y=13).at(0.4, 0, 22.6)

    hair = drawn(lathe([(0, -1), (1.5, 0), (3.1, 3.4), (3.0, 6.4), (1.5, 10), (0, 10)], 0.7))
    stem = drawn(rod((0, 0, 9), (0, 0, 17), 1.3))
    ferrule = drawn(lathe([(0, 15.4), (4.9, 15.4), (4.9, 17.6), (0, 17.6)], 0.6))
    lid = drawn(lathe([(0, 17), (4.8, 17), (4.4, 27), (3.8, 36), (0, 36.4)], 1.4))
    gleam = smooth([(-8, 8), (-6.6, 7.6), (-6.6, 14), (-6, 17.4), (-7.4, 17.4), (-8.2, 13)], 4)
    shine = common(pot.grown(0.5), slab(gleam, 20).at(y=-12), soft=0.3)
    return (
        Part(foot, polish.mixed(WHITE, 0.72), cell=0.65),
        Part(pot, polish, cell=0.65),
        Part(shine - pot.grown(-0.8), polish.mixed(WHITE, 0.75), cell=0.35),
        Part(neck, WHITE, cell=0.4),
        Part(hair, polish, cell=0.4),
        Part(stem, WHITE, cell=0.4),
        Part(ferrule, SILVER, "metal", 0.45),
        Part(lid, cap, cell=0.65),
    )


@toy(
    en=("a perfume bottle", "perfume", "bottle of perfume", "perfumes", "fragrance", "scent bottle", "eau de parfum"),
    fr=("un flacon de parfum", "parfum", "bouteille de parfum", "parfums", "eau de toilette", "eau de parfum"),
    near={"en": ("chanel", "cologne", "aftershave"), "fr": ("chanel", "eau de cologne", "après-rasage")},
    tall=49,
    show=(-20, 12, 0),
    grip=(-8, 0, 16),
)
def perfume(glass: Colour = PINK, metal: Colour = GOLD, bulb: Colour = FUCHSIA) -> Parts:
    """A perfume bottle with a pump to squeeze, 12 cm tall in life, at 1:2.5; the pump hangs on the right."""
    # Cut the bottle: bevelled, the perfume seen through a thick wall
    body = block(32, 19, 32, round=3.6)
    for s in (-1, 1):
        body = common(body, half(x=s, z=0.8).at(x=13.4 * s, z=31), soft=1.2)
    pane = slab(rectangle(23, 22.6, 3.4).at(0, 15), 3, 1).at(y=-9)
    tag = slab(rectangle(12.6, 9.4, 2).at(0, 14), 2, 0.6).at(y=-10.4)
    lines = union(rod((-3.6, -11.3, 15.6), (3.6, -11.3, 15.6), 0.6), rod((-2.2, -11.3, 12.4), (2.2, -11.3, 12.4), 0.5))

    # Screw on the sprayer; the hose bends down to the bulb
    collar = lathe([(0, 30), (7, 30), (7, 33), (5, 34), (5, 37), (6.4, 38), (6.4, 44), (4.6, 46), (0, 46.4)], 0.7)
    knob = ball(2.2).at(z=46.8)
    spout = rod((-4, 0, 41), (-9.4, 0, 41), 2, 1.6) | ball(2.2).at(-9.6, 0, 41)
    hose = tube([(4, 0, 41), (11, -1, 42.4), (19, -2, 39), (22.6, -2.4, 32), (23, -2.4, 26)], 1.7)
    cuff = lathe([(0, 0), (3.2, 0), (3, 3), (0, 3)], 0.7).at(23, -2.4, 24.4)
    pump = egg(7.2, 7.2, 8.4).at(23, -2.4, 17)
    wire = ring(7.15, 0.55).turned(x=90).stretched(z=8.4 / 7.2)
    net = union(*(wire.turned(z=45 * i) for i in range(4)))
    tassel = union(ball(2).at(z=8.4), *(rod((0, 0, 8), (1.7, 0, 1), 0.8).turned(z=60 * i) for i in range(6)))
    tassel = (tassel | rod((0, 0, 8), (0, 0, 1), 1.2)).at(23, -2.4, 0)
    return (
        Part(body, glass.mixed(WHITE, 0.66), cell=0.85),
        Part(pane, glass, cell=0.6),
        Part(tag, CREAM, "matte", 0.45),
        Part(lines | knob | collar | spout | cuff, metal, "metal", 0.42),
        Part(pump, bulb, cell=0.7),
        Part(hose | tassel, metal, "matte", 0.48),
        Part(net.at(23, -2.4, 17), metal, cell=0.4),
    )


@toy(
    en=("a hand mirror", "mirror", "mirrors", "hand-held mirror", "handheld mirror", "vanity mirror"),
    fr=("un miroir à main", "miroir", "miroirs", "glace à main", "psyché de poche"),
    near={"en": ("pocket mirror", "magic mirror"), "fr": ("miroir de poche", "miroir magique")},
    tall=61.3,
    show=(-16, 8, 18),
    grip=(0, 0, 12),
)
def hand_mirror(frame: Colour = LILAC, trim: Colour = GOLD) -> Parts:
    """A hand mirror, 26 cm long in life, at 1:4.3, on the end of its handle; a gleam crosses the glass."""
    back = egg(16.4, 3.6, 18.6).at(y=1.6, z=41.4)
    rim = ring(15, 2.5).turned(x=90).stretched(z=1.14).at(z=41.4, y=-0.6)
    beads = ring(12.7, 0.8).turned(x=90).stretched(z=1.15).at(z=41.4, y=-2.6)
    pearls = union(*(ball(1.5).at(x=15.2).turned(y=22.5 * i) for i in range(16))).stretched(z=1.14).at(y=-2.6, z=41.4)
    side = [(0, 0), (2.4, 0.4), (4, 3), (3.4, 6.4), (3, 9), (4.4, 14), (4, 18), (2.8, 21.4), (3.4, 22), (0, 26)]
    shaft = lathe(side, curved=True)
    rings = ring(3.2, 0.9).at(z=8) | ring(3.1, 0.9).at(z=21) | ball(2.4).at(z=2.6)
    glass = slab(circle(13), 2, 0.4).stretched(z=1.15).at(y=-2.2, z=41.4)
    gleam = union(
        slab(rectangle(3, 17, 1.4).turned(-38), 1.6, 0.5).at(-2.6, -2.9, 43.4),
        slab(rectangle(1.8, 10, 0.9).turned(-38), 1.6, 0.5).at(3, -2.9, 41),
    )
    return (
        Part(join(shaft, back, rim, soft=1.4), frame, cell=0.62),
        Part(beads | pearls | rings, trim, "metal", 0.4),
        Part(glass, SILVER.mixed(WHITE, 0.6), "metal", 0.6),
        Part(gleam, WHITE, cell=0.4),
    )


@toy(
    en=("a razor", "razors", "safety razor", "shaving razor", "disposable razor"),
    fr=("un rasoir", "rasoirs", "rasoir jetable", "rasoir mécanique", "rasoir de sûreté"),
    near={"en": ("gillette", "shaver", "shaving cream"), "fr": ("gillette", "mousse à raser", "rasoir électrique")},
    tall=57.9,
    show=(-22, 12, 20),
    grip=(0, 2, 14),
)
def razor(handle: Colour = BLUE, strip: Colour = MINT) -> Parts:
    """A razor with three blades, 14 cm long in life, at 1:2.4, on the end of its handle, the blades to the front."""
    # Mould the handle, rubber over its belly, a fork under the head
    bar = tube([(0, 3, 3.6), (0, 1, 14), (0, 2, 25), (0, 4, 36), (0, 2, 43)], [3.6, 4.5, 4, 2.9, 3.2])
    rubber = common(bar.grown(0.7), block(20, 20, 21, 4).at(z=6), soft=0.6)
    rubber = carve(
        rubber, *(rod((-4.6, -4.2, z), (4.6, -4.2, z), 1.1) for z in (9.6, 12.6, 15.6, 18.6, 21.6)), soft=0.5
    )
    fork = tube([(-7, 1, 46), (-4, 2, 43.4), (0, 2.4, 42.4), (4, 2, 43.4), (7, 1, 46)], 2)

    # Set the head: a case, a guard below, three blades, the strip above
    def headed(solid: Solid) -> Solid:
        return solid.turned(x=-14).at(y=-1.6, z=44)

    case = slab(rectangle(30, 14, 4).at(0, 7), 6, 1.8)
    guard = union(*(rod((-12, -3, z), (12, -3, z), 0.7) for z in (1.6, 3)))
    blades = union(*(block(24.6, 1.6, 1.2, 0.3).turned(x=24).at(y=-3.1, z=z) for z in (4.8, 6.9, 9)))
    soap = slab(rectangle(24, 2.6, 1.3).at(0, 12), 2, 0.8).at(y=-2.8)
    return (
        Part(join(bar, fork, soft=1.4), handle, cell=0.5),
        Part(rubber, handle.mixed(WHITE, 0.6), "matte", 0.45),
        Part(headed(case), GRAPHITE, cell=0.5),
        Part(headed(guard), TURQUOISE, "matte", 0.4),
        Part(headed(blades), SILVER, "metal", 0.35),
        Part(headed(soap), strip, "matte", 0.4),
    )
