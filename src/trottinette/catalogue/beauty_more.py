"""Beauty, what is carried in a bag: colours for the face, a comb."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    common,
    join,
    lathe,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    CORAL,
    CREAM,
    FUCHSIA,
    GOLD,
    GRAPHITE,
    LILAC,
    MINT,
    ORANGE,
    PINK,
    RED,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a make-up palette", "makeup palette", "eyeshadow palette", "eye shadow palette", "makeup kit"),
    fr=("une palette de maquillage", "palette de fards", "palette maquillage", "palette de fards à paupières"),
    near={
        "en": ("make-up bag", "makeup brush", "mascara", "blush", "foundation"),
        "fr": ("pinceau de maquillage", "mascara", "blush", "fond de teint"),
    },
    tall=31,
    show=(-18, 30, 0),
)
def makeup_palette(case: Colour = BLACK, trim: Colour = GOLD) -> Parts:
    """An open make-up palette, 13 cm wide in life, at 1:2.7: eight shades, a mirror in the lid, a brush in front."""
    # Mould the tray, a well a shade, and press the powders in
    places = [(-16.8 + 11.2 * i, y) for y in (6.4, -5) for i in range(4)]
    tray = carve(block(48, 27, 5.6, 2.2), *(can(4.9, 5).at(x, y, 3.4) for x, y in places), soft=0.7)
    shades = [PINK, CORAL, FUCHSIA, LILAC, CREAM, GOLD, TURQUOISE, RED]
    powders = [Part(lathe([(0, 2), (4.5, 2), (4.5, 4.6), (3.4, 5), (0, 5.3)], 0.4).at(x, y), one, "matte", 0.65)
        for (x, y), one in zip(places, shades, strict=True)]  # fmt: skip

    # Lean the lid back on its hinge
    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=-16).at(y=13, z=4.4)

    lid = slab(rectangle(48, 27, 4).at(0, 13.6), 4.2, 1.9)
    glass = slab(rectangle(41, 20.4, 2.6).at(0, 14), 2, 0.5).at(y=-1.6)
    hoop = slab(rectangle(43.4, 22.8, 3.4).at(0, 14), 2, 0.6).at(y=-1.3)
    gleam = slab(rectangle(2.6, 12, 1.3).turned(-38).at(-9, 15), 2, 0.6).at(y=-2.2)
    gleam = gleam | slab(rectangle(1.6, 7.4, 0.8).turned(-38).at(-4.4, 13.6), 2, 0.6).at(y=-2.2)
    hinge = rod((-15, 14.2, 4.2), (15, 14.2, 4.2), 1.9)

    # Lay the brush before it
    stick = tube([(-20, -15.6, 2.2), (-4, -15.6, 2.4), (8, -15.6, 2.6)], [1.3, 2.1, 2.1], curved=False)
    ferrule = rod((6.4, -15.6, 2.7), (11, -15.6, 2.9), 2.4)
    hair = lathe([(0, 0), (2.2, 0), (3.4, 4), (2.8, 8), (0, 10.4)], curved=True).turned(y=90).at(10.4, -15.6, 3.3)
    return (
        Part(tray | leaned(lid), case, cell=0.8),
        Part(leaned(hoop) | hinge | ferrule, trim, "metal", 0.55),
        Part(leaned(glass), SILVER.mixed(WHITE, 0.6), "metal", 0.8),
        Part(leaned(gleam), WHITE, cell=0.4),
        Part(stick, case, cell=0.45),
        Part(hair, PINK, "matte", 0.4),
        *powders,
    )


@toy(
    en=("a comb", "combs", "hair comb", "barber's comb", "pocket comb"),
    fr=("un peigne", "peignes", "peigne à cheveux"),
    near={"en": ("afro pick", "nit comb"), "fr": ("peigne afro", "démêloir")},
    tall=21,
    show=(-14, 10, -28),
    grip=(-22, 0, 17),
)
def comb(shell: Colour = TURQUOISE) -> Parts:
    """A barber's comb, 18 cm long in life, at 1:3, on its teeth: wide ones on the left, close ones on the right."""
    back = smooth(
        [(-29, 14), (-28.6, 18), (-24, 20.4), (0, 21), (24, 20.4), (28.6, 18), (29, 14), (26, 12.4), (-26, 12.4)], 4
    )
    spine = slab(back, 5, 2.2)
    ends = [rod((x, 0, 15), (x * 0.985, 0, 2), 2, 1.6) for x in (-27, 27)]
    wide = [rod((-23.2 + 3.5 * i, 0, 14), (-23.2 + 3.5 * i, 0, 1.1), 1.25, 0.95) for i in range(7)]
    close = [rod((1.6 + 2.35 * i, 0, 14), (1.6 + 2.35 * i, 0, 0.9), 0.8, 0.7) for i in range(10)]
    groove = rod((-24, -2.6, 17), (24, -2.6, 17), 0.6)
    return (Part(carve(join(spine, *ends, *wide, *close, soft=0.8), groove, soft=0.4), shell, cell=0.42),)


@toy(
    en=("a soap dispenser", "soap", "liquid soap", "hand soap", "hand sanitizer", "pump bottle", "hand gel"),
    fr=("un flacon pompe", "savon", "savon liquide", "gel hydroalcoolique", "gel douche", "distributeur de savon"),
    near={
        "en": ("shampoo", "bar of soap", "body lotion", "moisturizer", "hand cream", "conditioner"),
        "fr": (
            "shampoing",
            "shampooing",
            "savonnette",
            "savon de marseille",
            "crème hydratante",
            "crème pour les mains",
            "lait corporel",
        ),
    },
    tall=57,
    show=(-22, 12, 0),
    grip=(0, 0, 20),
)
def soap_dispenser(bottle: Colour = MINT, pump: Colour = WHITE) -> Parts:
    """A bottle of liquid soap with its pump, 18 cm tall in life, at 1:3.2; the spout, with a drop, is on the left."""
    body = lathe([(0, 0), (14, 0), (15.4, 2.4), (15.4, 26), (13, 31), (7, 33.6), (0, 33.6)], 2.2)
    label = common(body.grown(0.5), slab(rectangle(21, 17, 4).at(0, 14.6), 60).at(y=-30), soft=0.4) - body.grown(-0.9)
    drop = smooth([(0, 21), (2.6, 16.6), (4, 13), (2.6, 9.6), (0, 8.6), (-2.6, 9.6), (-4, 13), (-2.6, 16.6)], 4)
    sign = common(body.grown(1), slab(drop, 60).at(y=-30), soft=0.3) - body.grown(-0.4)
    collar = lathe([(0, 32), (7, 32), (7, 37.6), (6, 39), (0, 39)], 0.6)
    collar = carve(collar, *(rod((7.3, 0, 33), (7.3, 0, 37), 0.5).turned(z=24 * i) for i in range(15)), soft=0.4)
    neck = can(2.7, 12).at(z=38)
    head = lathe([(0, 48), (5.6, 48), (6, 50), (6, 54.6), (4.8, 57), (0, 57)], 1)
    spout = tube([(-2, 0, 53), (-10, 0, 53.2), (-15.6, 0, 51.6), (-17.4, 0, 48)], [3, 2.6, 2.3, 2])
    drip = join(ball(2.2).at(-17.6, 0, 44.4), rod((-17.5, 0, 48), (-17.6, 0, 45), 0.9, 1.6), soft=0.8)
    return (
        Part(body, bottle, cell=0.7),
        Part(label, WHITE, "matte", 0.5),
        Part(sign | drip, TURQUOISE, cell=0.4),
        Part(collar, pump.mixed(BLACK, 0.1), cell=0.42),
        Part(union(neck, join(head, spout, soft=1.6)), pump, cell=0.5),
    )


@toy(
    en=("some sunscreen", "sun cream", "suncream", "sunblock", "sun lotion", "bottle of sunscreen"),
    fr=("de la crème solaire", "tube de crème solaire", "écran solaire", "lait solaire"),
    near={"en": ("tanning oil", "after-sun"), "fr": ("huile bronzante", "après-soleil", "monoï")},
    tall=55,
    show=(-20, 10, 8),
    grip=(0, 0, 14),
)
def sunscreen(tube_: Colour = ORANGE, cap: Colour = WHITE) -> Parts:
    """A tube of sun cream on its cap, 16 cm tall in life, at 1:2.9: a sun on its front, the end crimped flat."""
    # Draw the tube out from a round foot to a flat crimp
    front = polygon([(-11, 11), (11, 11), (15, 52), (-15, 52)], [3, 3, 1, 1])
    across = polygon([(-11, 11), (11, 11), (8.4, 30), (2.2, 51.6), (-2.2, 51.6), (-8.4, 30)], [3, 3, 8, 1, 1, 8])
    body = common(slab(front, 40), side(across, 40), soft=3)
    crimp = slab(rectangle(30.4, 6.4, 1.2).at(0, 51.8), 3.4, 1.2)
    crimp = carve(crimp, *(rod((x, -2, 48), (x, -2, 56), 0.5) for x in range(-13, 14, 2)), soft=0.4)
    lid = lathe([(0, 0), (11, 0), (11.6, 1), (11, 11.4), (9.6, 12.6), (0, 12.6)], 1)
    lid = carve(lid, *(rod((11.9, 0, 3), (11.5, 0, 9.4), 0.6).turned(z=15 * i) for i in range(24)), soft=0.4)

    def on_front(shape: Outline, high: float) -> Solid:
        return common(body.grown(high), slab(shape, 60).at(y=-30), soft=0.3) - body.grown(-0.7)

    ray = polygon([(-1.5, 6.4), (1.5, 6.4), (0, 9.8)], 0.4)
    disc = circle(4.9)
    for i in range(8):
        disc = disc | ray.turned(45 * i)
    line = rectangle(15, 2.2, 1.1).at(0, 19.4)
    return (
        Part(body, tube_, cell=0.6),
        Part(crimp, tube_.mixed(BLACK, 0.14), cell=0.42),
        Part(lid, cap, cell=0.5),
        Part(on_front(disc.at(0, 34), 0.6), YELLOW.mixed(WHITE, 0.15), cell=0.36),
        Part(on_front(line, 0.5), WHITE, cell=0.36),
    )


@toy(
    en=("some hair clippers", "clippers", "hair clipper", "hair trimmer", "barber's clippers"),
    fr=("une tondeuse à cheveux", "tondeuse", "tondeuse de coiffeur", "tondeuse à barbe"),
    near={"en": ("electric razor", "electric shaver", "beard trimmer"), "fr": ("épilateur", "tondeuse électrique")},
    tall=58,
    show=(-24, 12, 18),
    grip=(0, 0, 18),
)
def hair_clippers(body: Colour = GRAPHITE, trim: Colour = GOLD) -> Parts:
    """A barber's clippers, 17 cm long in life, at 1:3, the blades up: a switch for the thumb, a lever on the side."""
    right = [(6, 0.4), (8.4, 5), (7.8, 16), (8, 28), (9.8, 39), (10, 45.6)]
    outline = smooth([(0, 0), *right, (0, 47.4), *((-x, z) for x, z in reversed(right))], 4)
    profile = smooth([(-8.4, -1), (-8, 30), (-5.4, 48), (6, 48), (8.4, 30), (8, -1)], 4)
    shell = common(slab(outline, 17, 6), side(profile, 40), soft=2)
    band = common(shell.grown(0.6), block(40, 40, 4, 0.6).at(z=33), soft=0.4)
    pad = slab(rectangle(7.4, 15, 3.6).at(0, 20.6), 3, 1.2).at(y=-8)
    knob = slab(rectangle(5, 6.6, 2).at(0, 22.6), 3, 1.2).at(y=-9.6)
    knob = join(knob, rod((-1.6, -11, 22.6), (1.6, -11, 22.6), 0.6), soft=0.4)
    lever = tube([(9, 0, 38), (12, -1, 34), (12.4, -1, 28)], [1.8, 1.5, 1.9])

    # Screw on the blades, the fixed one with long teeth, the moving one before it
    plate = block(22, 5.4, 8, 1).at(y=-0.6, z=43.6)
    teeth = union(*(rod((-9.6 + 2.4 * i, 0, 50), (-9.6 + 2.4 * i, -0.4, 57), 0.95, 0.75) for i in range(9)))
    mover = block(17.6, 3, 6.4, 0.8).at(y=-3.4, z=45.6)
    screws = union(*(can(1.3, 2, 0.5).turned(x=90).at(x, -4, 47.6) for x in (-5, 5)))
    return (
        Part(shell, body, cell=0.65),
        Part(band | lever | knob, trim, "metal", 0.45),
        Part(pad, BLACK, "matte", 0.5),
        Part(plate | teeth, SILVER, "metal", 0.42),
        Part(mover, SILVER.mixed(BLACK, 0.25), "metal", 0.5),
        Part(screws, trim, "metal", 0.35),
    )


@toy(
    en=("a hair straightener", "hair straighteners", "straightener", "flat iron", "hair iron", "straighteners"),
    fr=("un fer à lisser", "lisseur", "lisseur à cheveux", "fer lissant", "plaques à lisser"),
    near={"en": ("crimper", "ghd"), "fr": ("gaufreur", "ghd", "steampod")},
    tall=56.6,
    show=(-16, 10, 26),
    grip=(0, 0, 12),
)
def hair_straightener(body: Colour = FUCHSIA, plate: Colour = GOLD) -> Parts:
    """A hair straightener, 28 cm long in life, at 1:4.7, open, on its hinge; the flex leaves below."""

    def opened(solid: Solid) -> Solid:
        return solid.turned(y=9).at(z=8)

    arm = join(
        slab(polygon([(-1.6, -2), (6, -2), (8.6, 20), (8.6, 48), (2, 51), (0.6, 20)], [3, 4, 8, 5, 3, 8]), 12, 4),
        rod((5.2, -3, 26), (5.2, -3, 26.1), 3),
        soft=1,
    )
    hot = slab(rectangle(3, 24, 1).at(1.4, 36), 9.4, 0.9)
    ridge = slab(rectangle(1.6, 26, 0.8).at(7.9, 36), 6, 0.7)
    hinge = can(5.2, 14, 1.4).turned(x=90).at(y=7, z=8.6)
    cap = can(2.6, 16, 0.8).turned(x=90).at(y=8, z=8.6)
    way = [(0, 0, 6), (0, 0, 2.6), (4, -1, 1.7), (10, -2, 1.7), (16, -2, 3.4), (17.6, -2, 8.6), (14, -2, 11.6)]
    flex = tube(way, 1.7)
    lamp = ball(1.2).at(3.6, -5.8, 15.4)
    keys = rod((3.4, -5.8, 9.6), (3.5, -5.8, 12), 1.1)
    return (
        Part(opened(arm).mirrored(), body, cell=0.6),
        Part(opened(hot).mirrored(), plate, "metal", 0.5),
        Part(opened(ridge).mirrored(), BLACK, "matte", 0.5),
        Part(hinge | flex, BLACK, "matte", 0.5),
        Part(cap, plate, "metal", 0.45),
        Part(opened(lamp | keys), WHITE, cell=0.4),
    )
