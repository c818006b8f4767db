"""Health and care: what the doctor, the nurse, the dentist and the bathroom shelf have at hand."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import roomy
from trottinette.geometry import (
    Solid,
    ball,
    bent,
    block,
    can,
    carve,
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
    star,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BEIGE,
    BLACK,
    BLUE,
    CORAL,
    CREAM,
    GRAPHITE,
    MINT,
    ORANGE,
    RED,
    SILVER,
    SKY,
    TEAL,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


@toy(
    en=("a stethoscope", "stethoscopes", "doctor's stethoscope", "nurse's stethoscope"),
    fr=("un stéthoscope", "stéthoscopes", "stétho", "stéthoscope de médecin"),
    near={"en": ("doctor's bag", "medical equipment"), "fr": ("matériel médical", "mallette de médecin")},
    tall=56.4,
    show=(-16, 8, 4),
    grip=(16, -3.4, 20),
)
def stethoscope(hose: Colour = TEAL, metal: Colour = SILVER) -> Parts:
    """A doctor's stethoscope, 75 cm of hose in life, at 1:6: the ear tips on top, the chest piece on the right."""
    # Bend the headset: steel above, sheathed where both arms meet
    arm = [(5.4, 0.0, 53), (10.2, 0, 50.6), (12, 0, 44.6), (9.6, 0, 36.6), (4, 0, 29.6), (0, 0, 24)]
    steel = tube(arm, 1.5).mirrored()
    sheath = common(tube(arm, [2.3] * 5 + [3]).mirrored(), half(z=1).at(z=38), soft=1)
    ears = join(egg(2.5, 2.7, 2.7).at(4.4, 0, 53.5), rod((4.6, 0, 53.4), (7.2, 0, 52.4), 2), soft=0.8).mirrored()

    # Let the hose hang in a loop and come up to the chest piece
    hang = [
        (-9, 0, 25),
        (-9, 0, 15),
        (-5.6, -1, 6.6),
        (4, -2.2, 2.7),
        (12.6, -3.2, 6.6),
        (16, -3.4, 15),
        (16, -3.4, 24),
    ]
    pipe = tube(hang, [3, 2.7, 2.7, 2.7, 2.7, 2.7, 2.7])
    stem = rod((16, -3.4, 22), (16, -3.4, 32), 1.9) | ring(2.2, 0.9).at(x=16, y=-3.4, z=24.6)
    drum = lathe([(0, -5.6), (4.6, -5.6), (5.2, -3), (8.6, -1.6), (9.8, 0), (9.8, 2.4), (8.8, 3.4), (0, 3.4)], 0.7)
    skin = lathe([(0, 2), (7.6, 2), (7.6, 4), (0, 4.5)], 0.4)

    def faced(solid: Solid) -> Solid:
        return solid.turned(x=90).at(x=16, y=-3.4, z=38.6)

    return (
        Part(steel.at(x=-9), metal, "metal", 0.42),
        Part(union(sheath.at(x=-9), pipe), hose, cell=0.55),
        Part(ears.at(x=-9), BLACK, "matte", 0.45),
        Part(stem | faced(drum), metal, "metal", 0.45),
        Part(faced(ring(8.2, 1.1).at(z=3.5)), hose, cell=0.4),
        Part(faced(skin), WHITE, "matte", 0.5),
    )


@toy(
    en=("a syringe", "syringes", "hypodermic syringe", "medical syringe"),
    fr=("une seringue", "seringues", "seringue médicale"),
    near={"en": ("vaccine", "injection", "jab", "flu shot", "botox"), "fr": ("vaccin", "piqûre", "injection", "botox")},
    tall=60.6,
    show=(-18, 8, -38),
    grip=(0, 0, 24),
)
def syringe(liquid: Colour = TURQUOISE, seal: Colour = GRAPHITE) -> Parts:
    """A hospital syringe, 12 cm long in life, at 1:2, on the plate of its plunger, the needle up."""
    clear = SKY.mixed(WHITE, 0.72)
    # Mould the plunger: a plate for the thumb, a cross-shaped rod, the rubber seal
    plate = join(can(6.8, 2.6, round=1), can(3, 4, round=1).at(z=1), soft=1.4)
    stalk = block(8, 2, 16, round=0.6) | block(2, 8, 16, round=0.6)
    rubber = lathe(
        [(0, 22), (7.1, 22), (7.1, 23.2), (6.7, 23.8), (6.7, 24.6), (7.1, 25.2), (7.1, 26.6), (0, 26.6)], 0.3
    )

    # Turn the barrel: a flange for two fingers, the wall, the shoulder
    wings = extrude(rectangle(24, 11, 5.4), 2.8, 1).at(z=13.6)
    open_end = can(7, 8.4, round=0.4).at(z=14)
    full = lathe([(0, 26), (6.9, 26), (6.9, 44), (0, 44)], 0.2)
    shoulder = lathe([(0, 43.4), (7.1, 43.4), (7.1, 45), (5.6, 47), (3, 47.6), (2.6, 50), (0, 50)], 0.6)
    hub = lathe([(0, 48.6), (3.7, 48.6), (3.4, 51), (2, 53.8), (1.4, 54.6), (0, 54.6)], 0.4)
    hub = carve(hub, *(rod((3.8, 0, 48), (3.1, 0, 52.4), 0.45).turned(z=45 * i) for i in range(8)), soft=0.3)
    needle = rod((0, 0, 53), (0, 0, 59.9), 0.72, 0.5)
    bevel = egg(0.9, 0.9, 0.9).at(z=59.7)

    # Print the marks, and a gleam down the wall
    lines = [(27.6 + 2.2 * i, 6.4 if i % 2 == 0 else 3.6) for i in range(8)]
    marks = union(*(ring(6.85, 0.5).at(z=z) & block(w, 9, 2).at(x=-w / 2 + 0.6, y=-5, z=z - 1) for z, w in lines))
    gleam = common(can(7.35, 15, 0.4).at(z=27.6), block(1.9, 9, 13.6, 0.9).at(x=4, y=-5, z=28.4), soft=0.4)
    return (
        Part(plate | stalk, WHITE, cell=0.55),
        Part(rubber, seal, "matte", 0.4),
        Part(wings | open_end | shoulder, clear, cell=0.5),
        Part(full, liquid, cell=0.6),
        Part(gleam, liquid.mixed(WHITE, 0.75), cell=0.35),
        Part(marks, BLACK, cell=0.3),
        Part(hub, ORANGE, cell=0.35),
        Part(needle | bevel, SILVER, "metal", 0.3),
    )


@toy(
    en=("some pills", "pill", "tablets of medicine", "medicine", "medication", "capsules", "medicines",
        "painkillers"),
    fr=("des médicaments", "médicament", "médocs", "gélules", "gélule", "pilules", "pilule", "cachets", "comprimés",
        "plaquette de médicaments", "antidouleurs"),
    near={
        "en": ("vitamins", "aspirin", "paracetamol", "ibuprofen", "antibiotics", "antidepressants"),
        "fr": ("doliprane", "vitamines", "aspirine", "paracétamol", "antibiotiques", "somnifères"),
    },
    tall=47,
    show=(-22, 10, 6),
)  # fmt: skip
def pills(capsule: Colour = CORAL, other_half: Colour = YELLOW, foil: Colour = SILVER) -> Parts:
    """A blister of capsules, 8 cm tall in life, at 1:1.7, and a larger capsule and a scored tablet before it."""
    # Press the blister: six wells, lines to tear along
    card = slab(rectangle(37, 47, 4).at(0, 23.5), 2, 0.7)
    tears = rod((0, -1.2, -2), (0, -1.2, 50), 0.45), *(rod((-20, -1.2, z), (20, -1.2, z), 0.45) for z in (16.4, 31.2))
    card = carve(card, *tears, soft=0.4)
    places = [(x, z) for z in (38.8, 23.8, 8.8) for x in (-9, 9)]
    well = slab(rectangle(13, 13.8, 5.8), 2.4, 1.1).at(y=-1.4)
    wells = union(*(carve(well, slab(rectangle(10, 11, 4.6), 2).at(y=-2.6), soft=0.6).at(x=x, z=z) for x, z in places))
    tops = union(*(_cap(3.9, 5.4).at(x, -3, z) for x, z in places[:5]))
    ends = union(*(_cap(3.6, 5.4).flipped("z").at(x, -3, z) for x, z in places[:5]))

    # Lay a large capsule and a tablet before it
    def lying(solid: Solid) -> Solid:
        return solid.turned(y=58).at(8.6, -7.4, 9.6)

    band = lying(_cap(6.1, 11))
    bottom = lying(_cap(5.6, 11).flipped("z"))
    gleam = lying(rod((-3, -5.2, 3.4), (-3, -5.2, 8), 0.9))
    tablet = lathe([(0, 0), (4.8, 0), (6.4, 1.2), (6.4, 3.2), (4.8, 4.4), (0, 4.8)], 0.6)
    tablet = carve(tablet, rod((-8, 0, 5.2), (8, 0, 5.2), 1.2), soft=0.4).turned(z=30).turned(x=72, z=-6)
    return (
        Part(card, foil, "metal", 0.6),
        Part(wells, foil.mixed(WHITE, 0.55), cell=0.5),
        Part(tops | band, capsule, cell=0.5),
        Part(ends | bottom, other_half, cell=0.5),
        Part(gleam, capsule.mixed(WHITE, 0.7), cell=0.35),
        Part(tablet.at(-9.4, -4.4, 6.4), WHITE, "matte", 0.45),
    )


def _cap(radius: float, long: float) -> Solid:
    """Half a capsule along z, its open end at the origin, round at the top."""
    shoulder = long - radius
    return lathe([(0, -0.4), (radius, -0.4), (radius, shoulder), (radius * 0.72, long - radius * 0.3), (0, long)], 1.6)


@toy(
    en=("a thermometer", "medical thermometer", "clinical thermometer", "fever thermometer", "digital thermometer",
        "thermometers"),
    fr=("un thermomètre", "thermomètre médical", "thermomètre électronique", "thermomètres"),
    near={"en": ("fever", "covid test", "pregnancy test"), "fr": ("fièvre", "test covid", "test de grossesse")},
    tall=16,
    show=(-12, 10, -24),
    grip=(-22, 0, 8),
)  # fmt: skip
def thermometer(body: Colour = WHITE, trim: Colour = TURQUOISE) -> Parts:
    """A fever thermometer, 13 cm long in life, at 1:2.2, on its edge; the tip points to the right. It shows 38.5."""
    outline = polygon(
        [(-29, 0), (4, 0), (13, 4.6), (25, 5.2), (25, 10.8), (13, 11.4), (4, 16), (-29, 16)],
        [7.4, 12, 14, 0.4, 0.4, 14, 12, 7.4],
    )
    shell = slab(outline, 10, 3.6)
    seam = slab(outline.grown(1), 1).at(y=1.6) - slab(outline.grown(-0.4), 2).at(y=1.6)
    cuff = common(slab(outline.grown(0.5), 10.8, 3.8), block(5, 30, 40).at(x=13.6, z=-10), soft=0.5)
    tip = lathe([(0, 0), (2.5, 0), (2.5, 5.4), (1.9, 7.2), (0, 7.8)], 0.6).turned(y=90).at(x=23.6, z=8)

    # Set the screen and its figures, and the button
    frame = slab(rectangle(25, 12.8, 3.4).at(-6, 8), 2, 0.7).at(y=-4.8)
    screen = slab(rectangle(22.6, 10, 2).at(-6, 8), 2, 0.4).at(y=-5.4)
    lit = union(_figure("abcdg", -15.6), _figure("abcdefg", -10.3), _figure("acdfg", -2.9))
    point = ball(0.8).at(-5, -6.3, 5.2)
    degree = ring(0.9, 0.45).turned(x=90).at(2.9, -6.4, 10.2)
    button = can(4.2, 3, round=1).turned(x=90).at(x=-23.6, y=-3.6, z=8)
    mark = ring(1.6, 0.5).turned(x=90).at(x=-23.6, y=-6.5, z=8)
    return (
        Part(carve(shell, seam, soft=0.3), body, cell=0.6),
        Part(frame | cuff | button, trim, cell=0.45),
        Part(screen, MINT.mixed(WHITE, 0.45), "matte", 0.5),
        Part(lit | point | degree, BLACK, cell=0.28),
        Part(mark, WHITE, cell=0.3),
        Part(tip, SILVER, "metal", 0.4),
    )


def _figure(lit: str, x: float) -> Solid:
    """A figure of seven segments, a to g clockwise from the top, g in the middle, on the thermometer's screen."""
    low, high, right = 5.2, 10.8, x + 3.2
    middle = (low + high) / 2
    ends = {
        "a": (x, high, right, high), "b": (right, high, right, middle), "c": (right, middle, right, low),
        "d": (x, low, right, low), "e": (x, middle, x, low), "f": (x, high, x, middle), "g": (x, middle, right, middle),
    }  # fmt: skip
    return union(*(rod((a, -6.4, b), (c, -6.4, d), 0.55) for a, b, c, d in (ends[one] for one in lit)))


@toy(
    en=("a first aid kit", "first-aid kit", "first aid box", "medical kit", "medkit", "first aid"),
    fr=("une trousse de secours", "trousse de premiers secours", "trousse à pharmacie", "premiers secours",
        "trousse médicale", "kit de secours"),
    near={"en": ("medicine cabinet", "paramedic bag"), "fr": ("armoire à pharmacie", "valise de médecin")},
    tall=42.4,
    show=(-24, 16, 0),
    grip=(0, 0, 40),
)  # fmt: skip
def first_aid_kit(case: Colour = RED, cross: Colour = WHITE) -> Parts:
    """A hard first-aid case, 26 cm wide in life, at 1:5. Its cross is white: a red one is the Red Cross's own."""
    # Mould both shells on their seam, ribbed at the ends; the clasps hold them
    body = block(50, 19, 34, round=5.5)
    body = carve(body, block(60, 40, 1.1).at(z=21.4) - block(49, 18, 40, round=5).at(z=-3), soft=0.4)
    ribs = union(*(rod((x, -9.5, 7), (x, -9.5, 16.6), 0.9) for x in (-20.6, -17.8, 17.8, 20.6)))
    feet = rod((-15, 0, 0.9), (-11, 0, 0.9), 0.9).stretched(y=5).mirrored()
    band = common(body.grown(0.6), block(70, 40, 3.4, round=0.6).at(z=20.3), soft=0.5)
    clasp = join(
        block(5.4, 3, 8.6, round=1).at(y=-9.8, z=17.4), rod((-2, -11.2, 18.6), (2, -11.2, 18.6), 0.9), soft=0.6
    )
    clasps = clasp.at(x=18.6) | clasp.at(x=-18.6)

    # Raise the cross on its disc; hinge the handle on two lugs
    disc = can(12.4, 1.8, round=0.6).turned(x=90).at(y=-9.2, z=17)
    plus = rectangle(17, 6.2, 1.4) | rectangle(6.2, 17, 1.4)
    sign = slab(plus.at(0, 17), 2.6, 0.9).at(y=-11)
    lug = join(block(6, 6, 3.6, round=1.2).at(z=32.6), rod((0, 0, 34), (0, 0, 36), 2.2), soft=1).at(x=12.4).mirrored()
    grip = tube([(-12.4, 0, 35), (-11.8, 0, 38.6), (-8, 0, 40.1), (8, 0, 40.1), (11.8, 0, 38.6), (12.4, 0, 35)], 2.2)
    return (
        Part(body, case, cell=0.9),
        Part(band | ribs, case.mixed(BLACK, 0.16), cell=0.55),
        Part(disc, case.mixed(BLACK, 0.3), cell=0.5),
        Part(sign, cross, cell=0.45),
        Part(clasps | lug, SILVER, "metal", 0.45),
        Part(grip | feet, GRAPHITE, "matte", 0.5),
    )


@toy(
    en=("a sticking plaster", "plaster", "plasters", "adhesive bandage", "band-aid", "band-aids"),
    fr=("un pansement", "pansements", "pansement adhésif", "sparadrap", "sparadraps"),
    near={"en": ("bandage", "bandages"), "fr": ("bandage", "bande de gaze", "compresse")},
    tall=21,
    show=(-14, 8, 34),
    grip=(-20, 2, 10),
)
def sticking_plaster(strip: Colour = BEIGE, pad: Colour = CREAM) -> Parts:
    """A sticking plaster, 72 mm long in life, at 1:1.2 and much thicker, on its edge, curved as about a finger."""
    # Cut the strip flat, its outside down; pierce the ends; raise the middle over the pad. Then bend and stand it up
    turn = 1.15

    def bowed(solid: Solid) -> Solid:
        whole = roomy(solid)
        return bent(whole, turn * whole.box.size[0]).turned(x=-90).at(z=10.5)

    def holes(xs: tuple[float, ...], high: float) -> list[Solid]:
        return [can(0.95, 8).at(x, y, high) for x in xs for y in (-5.4, 0, 5.4)]

    flat = extrude(rectangle(61, 21, 9.6), 2.6, 1.1)
    flat = carve(flat, *holes((-23, -18.4, 18.4, 23), -3), soft=0.4)
    swell = extrude(rectangle(23, 21, 2.4), 2.4, 1).at(z=-1.2)
    swell = carve(swell, *holes((-6, 0, 6), -7.9), soft=0.5)
    inner = extrude(rectangle(21, 17, 2.4), 2.4, 1).at(z=2)
    return (
        Part(bowed(flat), strip, "matte", 0.5),
        Part(bowed(swell), strip.mixed(WHITE, 0.45), "matte", 0.45),
        Part(bowed(inner), pad, "matte", 0.6),
    )


@toy(
    en=("a tooth", "molar", "teeth", "milk tooth", "wisdom tooth"),
    fr=("une dent", "molaire", "dents", "dent de lait", "dent de sagesse"),
    near={"en": ("dental model", "dentures"), "fr": ("moulage de dents", "dentier")},
    tall=45,
    show=(-18, 10, 4),
)
def tooth(enamel: Colour = WHITE, sparkle: Colour = SKY) -> Parts:
    """A molar, 22 mm in life, at 2:1, on its roots, with a sparkle."""
    crown = join(*(egg(8.6, 8, 9).at(x=x, y=y, z=36) for x in (-8.6, 8.6) for y in (-5, 5)), soft=4)
    neck = egg(16, 12.4, 12).at(z=29)
    roots = [tube([(x, y, 26), (x * 1.12, y, 14), (x * 0.9, y * 0.9, 2.6)], [7.4, 5.6, 2.6])
        for x in (-8.4, 8.4) for y in (-4, 4)]  # fmt: skip
    whole = join(crown, neck, *roots, soft=4)
    groove = tube([(0, -14, 42), (0, -6, 41.6), (0, 6, 41.6), (0, 14, 42)], 1.1)
    shine = slab(star(4, 6.4, 2.2, 0.5), 2.4, 0.8)
    return (
        Part(carve(whole, groove, soft=3), enamel, cell=0.7),
        Part(shine.at(11.4, -11.8, 37.6) | shine.scaled(0.7).at(4.6, -12.6, 28.4), sparkle, cell=0.35),
    )


@toy(
    en=("a toothbrush", "tooth brush", "toothbrushes", "toothpaste", "toothbrush and toothpaste"),
    fr=("une brosse à dents", "brosses à dents", "dentifrice", "brosse à dents et dentifrice"),
    near={"en": ("electric toothbrush", "dental floss"), "fr": ("brosse à dents électrique", "fil dentaire")},
    tall=23.2,
    show=(-20, 16, -22),
    grip=(-18, 0, 5),
)
def toothbrush(handle: Colour = CORAL, paste: Colour = TURQUOISE, stripe: Colour = WHITE) -> Parts:
    """A toothbrush with a wave of paste, 19 cm long in life, at 1:3, lying; the bristles are up, on the right."""
    # Mould the handle, thick under the thumb, thin before the head
    back = [(-25.4, 0, 6.6), (-18, 0, 5.2), (-8, 0, 5.2), (0, 0, 6.2), (7, 0, 5.2), (14, 0, 4.6)]
    bar = tube(back, [4.6, 5.2, 5.2, 4.4, 3, 2.8])
    head = extrude(rectangle(23, 13, 5.6).at(18.6, 0), 4.8, 1.8).at(z=2.2)
    body = join(bar, head, soft=2.4)
    rubber = common(body.grown(0.7), block(18, 20, 8, 2).at(x=-13.4, z=6.6), soft=0.6)
    rubber = carve(rubber, *(rod((x, -8, 11.2), (x, 8, 11.2), 0.9) for x in (-18, -15, -12, -9)), soft=0.5)

    # Plant the tufts, outer ones coloured, and lay the paste on them
    def tufts(columns: tuple[int, ...]) -> Solid:
        return union(*(can(1.85, 9, round=0.7).at(10.2 + 3.4 * i, y, 6) for i in columns for y in (-3.6, 0, 3.6)))

    wave = [(9.4, 0, 15.8), (12.4, 0, 18.4), (15.4, 0, 16.6), (18.6, 0, 18.8), (21.8, 0, 16.6), (25, 0, 18.6)]
    swirl = tube([*wave, (27.6, 0, 16.8), (29.4, 0, 18.8)], [2.6, 3.8, 3.6, 4, 3.6, 3.8, 2.6, 1.1])
    lines = [tube([(x, 1.9 * y, z + 2.9) for x, _, z in wave[1:]], 1.3) for y in (-1, 1)]
    return (
        Part(body, handle, cell=0.55),
        Part(rubber, handle.mixed(WHITE, 0.5), "matte", 0.45),
        Part(tufts((1, 2, 3, 4)), WHITE, "matte", 0.45),
        Part(tufts((0, 5)), BLUE, "matte", 0.45),
        Part(swirl, paste, cell=0.45),
        Part(union(*lines), stripe, cell=0.4),
    )
