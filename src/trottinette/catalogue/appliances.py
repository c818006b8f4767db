"""Things of the kitchen that boil, brew, toast and blend."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    common,
    egg,
    join,
    lathe,
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
    CHOCOLATE,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    MINT,
    PINK,
    RED,
    SAND,
    SILVER,
    SKY,
    WHITE,
    Colour,
)


@toy(
    en=("a kettle", "tea kettle", "whistling kettle", "stovetop kettle", "kettles", "electric kettle"),
    fr=("une bouilloire", "bouilloires", "bouilloire électrique", "bouilloire à sifflet"),
    tall=45.6,
    show=(-18, 16, 0),
    grip=(0, 0, 43.5),
)
def kettle(shell: Colour = RED, handle: Colour = BLACK, steel: Colour = SILVER) -> Parts:
    """Enamelled whistling kettle, two litres, at 1:5. The spout points to the right."""
    belly = lathe([(0, 1), (14.6, 1), (18.2, 3.8), (18.8, 7), (18.0, 12.4), (15.0, 20), (10, 25.6), (5, 27), (0, 27)],
                  curved=True)  # fmt: skip
    foot = can(16.6, 2.6, 1.0)
    seam = ring(18.9, 0.8).at(z=5.2)
    spout = join(belly, rod((13, 0, 13), (24.4, 0, 25.2), 4.4, 2.9), soft=3)
    whistle = rod((23.4, 0, 24.2), (26.4, 0, 27.4), 3.1, 3.0)
    mouth = rod((24.6, 0, 25.6), (29, 0, 30.2), 1.3)

    # Lid, knob, and the arch of the handle on two steel feet
    lid = lathe([(0, 25.4), (8.6, 25.4), (8.8, 26.6), (6, 28.6), (0, 29.4)], 0.7)
    knob = lathe([(0, 28.6), (1.9, 28.6), (1.8, 30), (3.2, 31.4), (3, 33.2), (0, 33.8)], 0.7)
    legs = tube([(-13.2, 0, 21), (-16.4, 0, 27.6), (-16.6, 0, 34)], [1.9, 1.7, 1.7]).mirrored()
    bow = [(-16.6, 0, 33), (-15.2, 0, 38.6), (-9, 0, 42.2), (0, 0, 43), (9, 0, 42.2), (15.2, 0, 38.6), (16.6, 0, 33)]
    arch = tube(bow, [2.2, 2.5, 2.7, 2.7, 2.7, 2.5, 2.2]).stretched(y=1.25)  # fmt: skip
    return (
        Part(spout, shell),
        Part(union(foot, seam, lid, legs), steel, "metal", 0.5),
        Part(carve(whistle, mouth, soft=0.5), steel, "metal", 0.45),
        Part(arch | knob, handle, "plastic", 0.55),
    )


@toy(
    en=("a teapot", "tea pot", "china teapot", "pot of tea", "teapots"),
    fr=("une théière", "théières", "théière en porcelaine", "service à thé"),
    near={"en": ("coffee pot", "samovar", "tea set"), "fr": ("cafetière en porcelaine", "samovar")},
    tall=37.8,
    show=(-16, 18, 0),
    grip=(-24.5, 0, 17),
)
def teapot(china: Colour = SKY, spots: Colour = WHITE, trim: Colour = GOLD) -> Parts:
    """Round spotted teapot, one litre, at about 1:4.5. The spout points to the right."""
    belly = egg(17, 17, 14.4).at(z=15.4)
    foot = lathe([(0, 0), (10.4, 0), (10, 1.4), (8.4, 3.6), (0, 3.6)], 0.6)
    spout = tube(
        [(10, 0, 8.4), (18.4, 0, 11), (22.4, 0, 18.6), (25.4, 0, 25), (28.4, 0, 27.4)], [5.2, 4.1, 3.1, 2.6, 2.5]
    )
    loop = tube([(-13, 0, 23.6), (-19.6, 0, 26.8), (-25, 0, 22.4), (-24.2, 0, 14.6), (-20, 0, 9.6), (-13.8, 0, 8)],
                [2.5, 2.3, 2.2, 2.2, 2.3, 2.7])  # fmt: skip
    pot = carve(join(belly, foot, spout, loop, soft=2.6), rod((27.6, 0, 26.9), (31, 0, 29), 1.4), soft=0.7)

    # Lid with its knob, gold on every edge, spots on the belly
    lid = lathe([(0, 27), (9.2, 27), (9, 29.4), (5.4, 32), (0, 33)], 0.8)
    knob = ball(2.7).at(z=35.1) | can(1.6, 4, 0.4).at(z=31)
    gold = ring(9.5, 0.9).at(z=28.3) | ring(10.2, 0.8).at(z=1.0)
    dots = []
    for up, count, first in ((38, 7, 0), (4, 9, 20), (-30, 8, 42)):
        for i in range(count):
            dots.append(can(2.1, 40).turned(y=90 - up).turned(z=first + 360 * i / count - 90).at(z=15.4))
    body = join(belly, spout, loop, soft=2.6)
    printed = common(belly.grown(0.35), union(*dots), soft=0.3) - body.grown(-0.8)
    clear = (
        printed
        - rod((10, 0, 8.4), (19, 0, 12), 6.2)
        - rod((-10, 0, 24), (-20, 0, 26), 4)
        - rod((-10, 0, 8), (-20, 0, 9), 4)
    )
    return (
        Part(pot, china),
        Part(clear, spots, "plastic", 0.45),
        Part(lid, china.mixed(WHITE, 0.25), "plastic", 0.6),
        Part(knob | gold, trim, "metal", 0.45),
    )


@toy(
    en=("a coffee machine", "coffee maker", "espresso machine", "espresso maker", "coffee machines", "coffeemaker"),
    fr=("une machine à café", "machine à expresso", "cafetière", "machine expresso", "machines à café", "percolateur"),
    near={
        "en": ("nespresso", "moka pot", "coffee grinder", "french press"),
        "fr": ("nespresso", "senseo", "moulin à café", "cafetière italienne", "dolce gusto"),
    },
    tall=46.2,
    show=(-24, 14, 0),
)
def coffee_machine(shell: Colour = RED, steel: Colour = SILVER, cup: Colour = WHITE) -> Parts:
    """Espresso machine with two cups keeping warm on top and one being filled. 38 cm in life, at 1:8."""
    # Fold the body: a back, a head that overhangs, a drip tray
    back = block(37.4, 14, 35, 3.4).at(y=7.8, z=2.6)
    head = block(38, 28, 15, 3.4).at(y=0.6, z=23)
    tray = block(38, 30, 6.4, 2.2).at(y=-0.4)
    grate = union(*(rod((x, -12.4, 6.3), (x, -1, 6.3), 0.6) for x in range(-14, 15, 4)))
    body = join(back, head, tray, soft=2.0)
    plate = slab(rectangle(33, 10.4, 2.4).at(0, 30.6), 1.6, 0.6).at(y=-13.6)
    rail = tube(
        [(-17, -11.4, 40.6), (17, -11.4, 40.6), (17, 13, 40.6), (-17, 13, 40.6)], 0.9, closed=True, curved=False
    )
    posts = union(*(rod((x, y, 36), (x, y, 40.6), 0.9) for x in (-17, 17) for y in (-11.4, 13)))

    # Gauge, buttons, steam wand
    dial = can(4.2, 2.4, 0.7).turned(x=90).at(0, -13.6, 30.6)
    face = can(3.3, 0.9, 0.3).turned(x=90).at(0, -15.7, 30.6)
    hand = rod((0, -16.6, 30.6), (1.6, -16.6, 32.4), 0.45)
    keys = union(*(can(2.0, 2, 0.7).turned(x=90).at(x, -13.8, 30.6) for x in (-12.6, -7.6, 12)))
    wand = tube([(14.6, -9, 25), (15.4, -12, 20), (15.2, -13, 12.4)], [1.2, 1.0, 0.9])

    # Lock in the handle over the cup; two threads of coffee
    group = can(5.2, 5, 1).at(-3, -7.4, 19.2) | can(6, 2.6, 0.8).at(-3, -7.4, 18)
    arm = rod((-3, -12, 19.4), (-3, -22.6, 18.4), 1.8, 2.5)
    beak = union(*(rod((-3 + s, -7.4, 18.4), (-3 + 1.6 * s, -7.4, 16.4), 1.1) for s in (-1.2, 1.2)))
    pour = union(*(rod((-3 + 1.6 * s, -7.4, 17), (-3 + 1.6 * s, -7.4, 11.4), 0.5) for s in (-1.2, 1.2)))
    mug = carve(lathe([(0, 6.2), (3.6, 6.2), (5, 8.4), (5.4, 13), (0, 13)], 0.6), can(4.3, 9).at(z=11.6), soft=0.5)
    ear = ring(2.1, 0.75).turned(x=90).at(-6.2, 0, 10)
    spare = lathe([(0, 37), (5.2, 37), (5, 41), (3.4, 45.6), (2.6, 46.2), (0, 46.2)], 0.5)
    loop = ring(1.9, 0.75).turned(x=90).at(5.6, 0, 41)
    return (
        Part(body, shell),
        Part(union(plate, rail, posts, grate, group, wand, beak), steel, "metal", 0.5),
        Part(union(arm, keys), BLACK, "plastic", 0.45),
        Part(dial, steel.mixed(GRAPHITE, 0.4), "metal", 0.4),
        Part(face, WHITE, "plastic", 0.3),
        Part(hand, RED, "plastic", 0.3),
        Part((mug | ear).at(-3, -7.4), cup, "plastic", 0.4),
        Part(can(4.4, 1.2, 0.2).at(-3, -7.4, 10.8) | pour, CHOCOLATE, "plastic", 0.35),
        Part(union(*((spare | loop).turned(z=a).at(x, 1) for x, a in ((-8, 200), (7, -30)))), cup, "plastic", 0.45),
    )


@toy(
    en=("a toaster", "pop-up toaster", "toasters", "toast", "slice of toast", "toasts"),
    fr=("un grille-pain", "grille pain", "toaster", "toasteur", "grilles-pain", "tartines grillées", "pain grillé"),
    tall=40.2,
    show=(-26, 18, 0),
)
def toaster(shell: Colour = MINT, steel: Colour = SILVER, bread: Colour = SAND) -> Parts:
    """Two slices jump out of a round-shouldered toaster. 28 cm in life, at 1:6."""
    side = polygon([(-21, 3), (21, 3), (20, 27.4), (-20, 27.4)], (3, 3, 9, 9))
    body = slab(side, 24, 5)
    base = block(43, 25, 5, 2).at(z=1)
    feet = union(*(can(2.6, 2.6, 0.7).at(x, y) for x in (-16, 16) for y in (-8, 8)))
    belt = slab(side.grown(0.5), 2.2, 0.8).at(y=-8) | slab(side.grown(0.5), 2.2, 0.8).at(y=8)
    slots = union(*(block(30, 5.4, 8, 1.5).at(0, y, 24) for y in (-4.2, 4.2)))

    # Cut the toast: two humps, a crust, a paler crumb on the face
    loaf = smooth(
        [
            (-12, 14),
            (12, 14),
            (12, 30),
            (13.6, 34),
            (11.6, 39),
            (6, 40),
            (0, 38.6),
            (-6, 40),
            (-11.6, 39),
            (-13.6, 34),
            (-12, 30),
        ],
        4,
    )
    crumb = loaf.grown(-1.6)
    slices = union(*(slab(loaf, 3.8, 1.3).at(0, y, dz) for y, dz in ((-4.2, 0.2), (4.2, -2.4))))
    faces = union(*(slab(crumb, 4.6, 0.6).at(0, y, dz) for y, dz in ((-4.2, 0.2), (4.2, -2.4))))

    # Lever and dial on the right end
    slot = block(2, 2.2, 14, 0.8).at(20.9, -1, 8)
    lever = block(5.4, 6.4, 3.2, 1.4).at(23, -1, 17)
    dial = can(3, 2.4, 0.8).turned(y=90).at(20.4, 7, 10.6)
    knob = union(
        can(3.4, 2.6, 1).turned(x=90).at(14, -11, 9),
        *(can(1.6, 2.2, 0.7).turned(x=90).at(x, -11.2, 9) for x in (4, 8.4)),
    )
    return (
        Part(carve(body, slots, soft=0.8), shell),
        Part(belt, steel, "metal", 0.6),
        Part(union(base, slot, feet, lever, dial), GRAPHITE, "plastic", 0.6),
        Part(knob, WHITE, "plastic", 0.45),
        Part(slices, CARAMEL, "matte", 0.6),
        Part(faces, bread.mixed(CREAM, 0.45), "matte", 0.6),
    )


@toy(
    en=("a blender", "smoothie maker", "food blender", "blenders", "liquidizer"),
    fr=("un blender", "mixeur", "mixer", "blenders", "bol mixeur"),
    near={
        "en": ("food processor", "vitamix", "juicer", "smoothie"),
        "fr": ("robot de cuisine", "thermomix", "smoothie", "centrifugeuse", "robot mixeur"),
    },
    tall=58.4,
    show=(-20, 12, 0),
    grip=(16, 0, 36),
)
def blender(base: Colour = CORAL, smoothie: Colour = PINK, glass: Colour = WHITE) -> Parts:
    """Blender half full of strawberry smoothie, 40 cm in life, at 1:7."""
    # Motor: a bell with a dial and three buttons
    bell = lathe([(0, 1.2), (15, 1.2), (15, 4), (13, 12), (10.2, 17.4), (0, 17.4)], 1.8)
    feet = union(*(can(2.6, 3, 0.8).at(10).turned(z=45 + 90 * i) for i in range(4)))
    dial = can(4, 3.4, 1.2).turned(x=78).at(0, -12.4, 9.4)
    keys = union(*(egg(1.5, 1.2, 1.5).at(x, -12.6, 8.8) for x in (-7.2, 7.2)))
    collar = can(10.6, 3.6, 1.2).at(z=16.6)

    # Jug: milky glass above, drink below, a handle and a beak
    inside = lathe([(0, 19.4), (9.4, 19.4), (11.4, 36), (11.6, 37.4), (0, 38)], 0.8)
    wall = lathe([(0, 37.6), (11.7, 37.6), (13, 50), (0, 50)], 0.6)
    beak = join(wall, egg(4, 3, 3.4).at(-12, 0, 48.4), soft=2)
    loop = tube(
        [(11, 0, 46), (18.6, 0, 46), (19, 0, 40), (17, 0, 28), (10, 0, 25)], [2.2, 2.1, 2.1, 2.1, 2.2]
    ).stretched(y=1.2)
    froth = ring(11.2, 0.9).at(z=37.4)
    marks = common(
        inside.grown(0.5),
        union(
            *(
                slab(rectangle(w, 1.2, 0.5).at(0, z), 30).at(y=-15)
                for w, z in ((6, 24), (4, 27.4), (6, 30.8), (4, 34.2))
            )
        ),
        soft=0.3,
    ) - inside.grown(-0.6)
    lid = lathe([(0, 49.4), (13.6, 49.4), (13.6, 52), (11.6, 53.6), (0, 53.6)], 0.9)
    plug = lathe([(0, 53), (6.4, 53), (6.4, 55), (5, 58.4), (0, 58.4)], 1.2)
    return (
        Part(bell, base),
        Part(union(feet, collar, lid, plug, loop), GRAPHITE, "plastic", 0.6),
        Part(dial | keys, WHITE, "plastic", 0.5),
        Part(inside, smoothie),
        Part(froth | marks, WHITE, "plastic", 0.45),
        Part(beak, glass.mixed(SKY, 0.22), "plastic", 0.6),
    )
