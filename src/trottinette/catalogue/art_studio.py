"""The studio: what one draws, paints, sprays, throws and sews with."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat, within
from trottinette.catalogue._pencils import pencil_of
from trottinette.geometry import (
    Outline,
    Solid,
    block,
    can,
    carve,
    circle,
    common,
    egg,
    half,
    join,
    lathe,
    polygon,
    ring,
    rod,
    slab,
    smooth,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    CARAMEL,
    CREAM,
    FOREST,
    FUCHSIA,
    GREEN,
    LIME,
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


@toy(
    en=("a paintbrush", "paintbrushes", "paint brush", "paint brushes", "artist's brush", "brushes"),
    fr=("un pinceau", "pinceaux", "pinceau de peintre", "brosse de peintre"),
    near={"en": ("brush", "calligraphy brush"), "fr": ("pinceau de calligraphie",)},
    tall=60,
    show=(-14, 6, 34),
    grip=(0, 0, 20),
)
def paint_brush(paint: Colour = BLUE, handle: Colour = RED) -> Parts:
    """Round artist's brush, 20 cm in life, four times as stout. Stands on its handle, the wet hair up."""
    shaft = lathe([(0, 0), (1.5, 0.4), (2.4, 6), (4, 16), (4.7, 23), (3.9, 30), (3.7, 35), (0, 35)], curved=True)
    dip = lathe([(0, 0), (1.5, 0.4), (2.2, 4.4), (2.7, 7), (0, 7)], 0.3).grown(0.25).at(z=0.25)
    socket = lathe([(0, 29.4), (4.2, 29.4), (5.2, 41), (0, 41)], 0.5)
    grips = [ring(4.25 + 0.085 * (z - 29.4), 0.55).at(z=z) for z in (30.8, 32.6, 39.6)]
    # Comb the hair to a point; wet it down to an uneven edge
    swell = [(0, 40), (4.7, 40), (6.1, 45), (5.9, 50), (3.6, 56), (0.7, 60), (0, 60)]
    hair = lathe(swell, curved=True)
    combed = carve(hair, rod((5.1, 0, 39), (6.7, 0, 46), 0.5).around(14), soft=0.4)
    runs = union(
        *(
            egg(2.0, 2.0, long).at(x=5.6, z=50.4).turned(z=a)
            for a, long in ((-100, 6), (-56, 3.4), (-150, 4), (20, 5.6), (70, 3.6), (120, 6))
        )
    )
    wet = common(hair.grown(0.5), join(half(z=-1).at(z=50.6), runs, soft=1.2), soft=0.5) & can(9, 30).at(z=36)
    return (
        Part(shaft, handle),
        Part(dip, handle.mixed(BLACK, 0.45)),
        Part(socket | union(*grips), SILVER, "metal", 0.54),
        Part(combed, SAND, "matte", 0.54),
        Part(wet, paint, "plastic", 0.54),
    )


@toy(
    en=("an easel", "painter's easel", "easels", "canvas", "painting", "easel and canvas", "paintings"),
    fr=("un chevalet", "chevalet de peintre", "chevalets", "toile", "tableau", "tableau de maître", "toile de peintre"),
    near={
        "en": ("picture", "oil painting", "artwork", "mona lisa", "landscape painting"),
        "fr": ("œuvre d'art", "joconde", "peinture à l'huile", "toiles"),
    },
    tall=60,
    show=(-22, 10, 0),
    grip=(-17, -4.6, 32),
)
def easel(wood: Colour = CARAMEL, sky: Colour = SKY) -> Parts:
    """Painter's easel with a landscape on it, 1.7 m tall in life, at 1:28. The canvas faces the front."""
    # Spread three legs; the front two lean together, and back
    front = rod((15.6, -8, 1.6), (2.4, 2.6, 57), 1.7).mirrored()
    prop = rod((0, 17, 1.6), (0, 3.4, 54), 1.6)
    top = join(block(9.4, 4.4, 4.6, round=1.2).at(y=2.8, z=54), rod((0, 2.6, 55), (0, 2.6, 58.4), 1.6), soft=1)
    bar = rod((-12.6, -5.4, 15), (12.6, -5.4, 15), 1.5)
    post = block(3.4, 2.8, 46, round=0.9).turned(x=-10.8).at(y=-5.6, z=13)

    # Lean the canvas on its ledge and clamp it
    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=-10.8).at(y=-8.4, z=17)

    ledge = leaned(block(34, 6, 2.6, round=1).at(y=-0.6, z=-2.4))
    clamp = leaned(block(6, 6, 3.4, round=1.2).at(y=0.8, z=29.2))
    cloth = leaned(block(40, 3.4, 29.6, round=0.9))

    # Paint a sky with its sun, hills, and a lake
    def painted(outline: Outline, front: float) -> Solid:
        return leaned(flat(within(outline, frame), front, 1.6, 0.2))

    frame = board(0, 14.8, 36, 25.6, 1)
    air = leaned(flat(frame, -2.1, 1.4, 0.3))
    sun = circle(3.8).at(9.4, 21.6)
    far = polygon([(-22, 4), (-10.6, 22), (-3.6, 12), (2.4, 18.6), (12, 4)], 1.2)
    snow = polygon([(-14, 17), (-10.6, 23.4), (-6.4, 16.6), (-9, 18), (-10.6, 15.6), (-12, 17.6)], 0.3)
    near = smooth([(-24, -6), (-24, 8), (-14, 9.4), (-4, 5), (4, 4.6), (13, 9.4), (24, 7), (24, -6)], 5)
    lake = smooth([(-6, -4), (-1.4, 2.6), (5, 4.6), (7.6, 2), (3.4, -1), (5, -4)], 5)
    tree = smooth([(11.6, 8), (10.4, 11.6), (13.6, 18), (16.6, 11.6), (15.6, 8)], 4)
    return (
        Part(union(front, prop, top, bar, post, ledge, clamp), wood, "plastic", 0.66),
        Part(cloth, WHITE, "matte"),
        Part(air, sky, "matte", 0.60),
        Part(painted(sun, -2.5), YELLOW, "matte", 0.48),
        Part(painted(far, -2.4), PURPLE.mixed(WHITE, 0.35), "matte", 0.48),
        Part(painted(snow, -2.8), WHITE, "matte", 0.35),
        Part(painted(near, -2.8), LIME, "matte", 0.48),
        Part(painted(lake, -3.1), BLUE, "matte", 0.48),
        Part(painted(tree, -3.2), FOREST, "matte", 0.48),
    )


@toy(
    en=(
        "some coloured pencils",
        "colored pencils",
        "colouring pencils",
        "coloring pencils",
        "colour pencils",
        "color pencils",
        "pencil crayons",
        "pack of crayons",
        "crayons",
    ),
    fr=(
        "des crayons de couleur",
        "crayons de couleurs",
        "crayon de couleur",
        "boîte de crayons",
        "crayons couleur",
    ),
    near={
        "en": ("crayon", "felt-tip pens", "felt tips", "markers", "wax crayons", "pastels", "crayola"),
        "fr": ("feutres", "pastels", "craies grasses", "pastel", "feutres de couleur"),
    },
    tall=52,
    show=(-20, 14, 0),
    grip=(0, 0, 12),
)
def colour_pencils(box: Colour = WHITE, stripe: Colour = RED) -> Parts:
    """Six coloured pencils in their open cardboard box, 18 cm tall in life, at 1:3.5."""
    # Fold the box; cut its front low so that the pencils show
    outer = block(40, 12, 30, round=1.6)
    hollow = block(36.6, 8.8, 40, round=1).at(z=3)
    dip = slab(smooth([(-15.6, 40), (-15.6, 27), (-9, 22.6), (0, 21.4), (9, 22.6), (15.6, 27), (15.6, 40)], 5), 8)
    case = carve(outer, hollow, dip.at(y=-6), soft=0.6)
    back = block(39, 1.8, 33, round=0.8).at(y=5)

    # Print stripes and a rainbow on the front
    stripes = common(outer.grown(0.35), block(60, 60, 4).at(z=2.6), soft=0.3) - outer.grown(-0.8)
    arcs = [slab(circle(r) - circle(r - 1.9), 1.4, 0.3) for r in (8.2, 6.3, 4.4)]
    bows = [(a & half(z=-1)).at(y=-6.0, z=8.6) for a in arcs]

    tints = (RED, ORANGE, YELLOW, GREEN, SKY, PURPLE)
    highs = (0.0, -2.2, -0.6, 0.0, -2.6, -0.8)
    made = [pencil_of(2.75, 49, 11, lead=0.42).moved(x=-15.2 + 6.08 * i, z=2.8 + highs[i]) for i in range(6)]
    woods = union(*(m.wood for m in made))
    return (
        Part(case | back, box, "matte", 0.72),
        Part(stripes, stripe, "matte", 0.54),
        *(Part(bow, tint, "matte", 0.35) for bow, tint in zip(bows, (RED, YELLOW, TURQUOISE), strict=True)),
        *(Part(m.paint | m.lead, tint, "plastic", 0.54) for m, tint in zip(made, tints, strict=True)),
        Part(woods, SAND.mixed(CREAM, 0.55), "matte", 0.54),
    )


@toy(
    en=("a spray can", "spray paint", "paint spray", "aerosol can", "aerosol", "spray paint can", "graffiti can"),
    fr=(
        "une bombe de peinture",
        "bombes de peinture",
        "bombe aérosol",
        "aérosol",
        "bombe de graffiti",
        "bombe de tag",
        "spray de peinture",
    ),
    near={
        "en": ("graffiti", "hairspray", "hair spray", "deodorant", "spray"),
        "fr": ("graffiti", "laque", "déodorant", "spray", "graffitis", "street art"),
    },
    tall=57,
    show=(-18, 12, 12),
    grip=(0, 0, 22),
)
def spray_can(paint: Colour = FUCHSIA, tin: Colour = WHITE) -> Parts:
    """Spray can of paint, 18 cm tall in life, at 1:3.2; paint has run down from its nozzle, a splash is its label."""
    wall = lathe([(0, 1.4), (11, 1.4), (11.4, 3), (11.4, 40), (0, 40)], 1)
    rims = [ring(11.1, 1.0).at(z=1.0), ring(11.2, 1.0).at(z=40)]
    dome = lathe([(0, 39.6), (10.2, 39.6), (9.6, 42.6), (6.6, 45.6), (5, 46.4), (0, 46.4)], 1)
    collar = ring(5.2, 0.8).at(z=46.4)
    # Fit the nozzle, its hole to the front
    head = join(
        lathe([(0, 46), (4, 46), (4, 54.6), (3.4, 57), (0, 57)], 1.2),
        can(1.9, 5.4, round=0.6).turned(x=90).at(y=0, z=52),
        soft=1.2,
    )
    knob = carve(head, egg(3.6, 3, 1.4).at(y=1.2, z=57.4), soft=0.8)
    hole = can(1.1, 1.4, round=0.3).turned(x=90).at(y=-4.6, z=52)

    # Let paint run down over the shoulder; splash the label
    runs = (
        (-140, 31),
        (-112, 35.4),
        (-90, 24),
        (-66, 34.4),
        (-46, 29),
        (-20, 35),
        (6, 30),
        (40, 34),
        (76, 28),
        (110, 34),
        (150, 31),
        (190, 34),
    )
    drops = union(*(rod((11.3, 0, z), (11.3, 0, 42), 1.9).turned(z=a) for a, z in runs))
    coat = join(can(30, 8).at(z=36.6), drops, soft=1.6)
    run = common(wall.grown(0.7), coat, soft=0.6) - wall.grown(-0.6)
    blot = [
        (7.6, 2),
        (3.6, 3.4),
        (4, 7.4),
        (0.6, 4.4),
        (-3.6, 6.6),
        (-3.4, 2.6),
        (-7.4, 0.6),
        (-3.6, -1.4),
        (-4.4, -6),
        (-0.4, -3.2),
        (3.6, -6.4),
        (3.2, -1.6),
    ]
    splash = slab(smooth(blot, 4), 30).at(y=-15, z=14.4)
    spots = union(
        *(can(r, 30).turned(x=90).at(x=x, z=z) for x, z, r in ((6, 7.4, 1.2), (-6.4, 19.4, 1.1), (-6.6, 7.8, 0.9)))
    )
    mark = common(wall.grown(0.5), splash | spots, soft=0.4) - wall.grown(-0.6)
    return (
        Part(wall, tin, cell=0.84),
        Part(union(dome, collar, *rims), SILVER, "metal", 0.60),
        Part(knob, paint, "plastic", 0.54),
        Part(hole, BLACK, "matte", 0.3),
        Part(run, paint, "plastic", 0.60),
        Part(mark & half(y=1).at(y=-4), paint.mixed(BLACK, 0.1), "plastic", 0.54),
    )
