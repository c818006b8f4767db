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
