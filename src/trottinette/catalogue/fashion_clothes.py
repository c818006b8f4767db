"""Clothes as objects: on a hanger, on a shelf, in a shop window."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
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
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    CARAMEL,
    CORAL,
    CREAM,
    NAVY,
    RED,
    SAND,
    SILVER,
    TURQUOISE,
    WHITE,
    Colour,
)


@toy(
    en=("a high heel", "high heels", "high-heeled shoe", "stiletto", "stilettos", "heels", "high heel shoe", "pumps"),
    fr=(
        "une chaussure à talon",
        "talons hauts",
        "escarpin",
        "escarpins",
        "talons aiguilles",
        "talon aiguille",
        "talons",
        "chaussures à talons",
    ),
    near={"en": ("louboutin", "louboutins", "court shoes"), "fr": ("louboutin", "louboutins", "talon haut")},
    tall=32.8,
    show=(26, 22, 0),
    grip=(24, 0, 24),
)
def high_heel(shoe: Colour = RED, sole: Colour = BLACK, bow: Colour = RED) -> Parts:
    """Court shoe with a bow, 23 cm long in life, at 1:4.2. The toe points to the left."""
    # Cut the shoe in side view and from above; what is in both is the shoe
    above = [
        (-28.4, 1.6),
        (-27, 6),
        (-22, 10.4),
        (-15, 13.4),
        (-8, 14),
        (0, 15.2),
        (8, 20),
        (16, 26.8),
        (21, 31.2),
        (25.6, 33.2),
        (28.6, 29),
    ]
    below = [(28, 22), (24, 17.4), (16, 14.6), (8, 9), (0, 3.4), (-6, 1), (-14, 0.2), (-24, 0.2)]
    profile = smooth([*above, *below], 4)
    right = [(-26.6, 4.4), (-18, 8.8), (-10, 9.6), (0, 8.2), (10, 7), (20, 7.6), (27, 5.4)]
    plan = smooth([(-29.4, 0), *right, (28.8, 0), *((x, -y) for x, y in reversed(right))], 3)
    whole = common(slab(profile, 30), extrude(plan, 50).at(z=-2), soft=3)
    # Open it for the foot, behind the vamp, down to the insole
    insole = [(25.2, 23.4), (16, 19.2), (8, 13.4), (0, 7), (-6, 4.4), (-16, 4)]
    foot = [(-17, 7), (-13, 9.6), (-11.6, 20), (-6, 50), (34, 50), (26.4, 34), *insole]
    round_ = (2, 3, 3, 1, 1, 4, 4, 6, 6, 6, 4, 2)
    hollow = common(slab(polygon(foot, round_), 30), extrude(plan.grown(-2), 70).at(z=-2), soft=2)
    upper = carve(whole, hollow, soft=1.0)
    lining = [*insole, (-14, 2.6), (-6, 3), (0, 5.6), (8, 12), (16, 17.8), (25.2, 22)]
    inner = slab(polygon([(x, z + 0.9) for x, z in lining], 0.5), 30) & extrude(plan.grown(-1.2), 60).at(z=-2)
    # Stand it on a sole and a slim heel
    tread = slab(smooth([(-26, 0), (-26, 1.4), (-14, 1.2), (-5, 2.6), (2, 6.4), (1, 4), (-6, 0.6), (-14, 0)], 3), 30)
    plate = common(tread, extrude(plan.grown(-0.2), 20).at(z=-2), soft=0.6) & half(z=-1)
    heel = join(
        rod((22.6, 0, 18.6), (23.6, 0, 2.4), 4.4, 1.7),
        egg(5, 5.2, 3.6).at(x=21.8, z=19.6),
        soft=2,
    )
    tip = can(2.1, 2.6, round=0.6).at(x=23.6)
    # Tie a bow on the vamp
    loop = egg(3, 5.2, 3.1).turned(x=-14).at(x=-14.6, y=-4.8, z=14.2)
    bows = join(loop.mirrored("y"), ball(2.7).at(x=-15.2, z=14.8), soft=0.8)
    return (
        Part(upper | heel, shoe, "plastic", 0.72),
        Part(inner, CREAM, "matte", 0.66),
        Part(plate | tip, sole, "matte", 0.66),
        Part(bows, bow.mixed(BLACK, 0.22), "plastic", 0.54),
    )


@toy(
    en=("a hat", "hats", "felt hat", "fedora", "trilby", "panama hat"),
    fr=("un chapeau", "chapeaux", "chapeau de feutre", "feutre mou", "borsalino", "panama", "chapeau mou"),
    near={"en": ("bowler hat", "headwear"), "fr": ("chapeau melon", "galurin")},
    tall=24,
    show=(-26, 22, 0),
    grip=(0, -25, 5),
)
def hat(felt: Colour = SAND, ribbon: Colour = NAVY, feather: Colour = TURQUOISE) -> Parts:
    """Felt hat with a ribbon and a feather, 30 cm long in life, at 1:5.4. The pinch of the crown is to the front."""
    # Block the crown, crease its top and pinch its front
    crown = lathe([(0, 1), (15.6, 1), (15, 10), (13.4, 19), (11, 23.2), (0, 23.6)], 3.4)
    crease = egg(4.4, 12.6, 4.6).at(y=0.6, z=24.4)
    pinch = egg(4.2, 5.6, 5).turned(x=24).at(x=10.2, y=-12.4, z=19.6).mirrored()
    body = carve(crown, crease, pinch, soft=2.6)
    # Lay the brim, its rim rolled
    flat = lathe([(0, 0.2), (20, 0), (26.4, 1.4), (26.8, 3), (24, 2.7), (16, 2.4), (0, 2.4)], 0.9)
    brim = flat | ring(25.6, 1.35).at(z=2.4)
    whole = join(body, brim, soft=2.2).stretched(x=0.9)
    whole = carve(whole, can(12.2, 17, round=3).at(z=-4), soft=0.8)
    # Tie the ribbon; stick in the feather
    band = lathe([(0, 3.2), (16.2, 3.2), (15.7, 9.6), (0, 9.6)], 0.5).stretched(x=0.9)
    knot = join(
        block(1.8, 8, 5.8, round=0.8).at(x=14.6, y=-3.5, z=3.6),
        block(2.6, 2.6, 6.6, round=0.9).at(x=14.8, y=-3.5, z=3.2),
        soft=0.6,
    )
    blade = smooth([(0, -2), (2.0, 3), (3.2, 11), (2.6, 17), (0.8, 22), (-1.4, 16), (-2.0, 9), (-1.6, 3)], 4)
    notch = polygon([(0.9, 0), (6, 1.8), (6, 3.6)], 0.2)
    for nick in (notch.at(0, 4), notch.at(0.2, 9), notch.at(0.2, 13.6)):
        blade -= nick
    notch = polygon([(-0.2, 0), (-6, 2.2), (-6, 4.2)], 0.2)
    for nick in (notch.at(0, 6.4), notch.at(0.2, 11.4)):
        blade -= nick

    def stuck(solid: Solid) -> Solid:
        return solid.turned(z=70).turned(x=34, y=-6).at(x=14.6, y=-2.5, z=5.6)

    plume = stuck(slab(blade, 2, 0.8))
    quill = stuck(tube([(0, 0, -1.6), (0.6, 0, 8), (1.4, 0, 18)], [1.3, 1.3, 0.9]))
    return (
        Part(whole, felt, "matte", 0.84),
        Part(band | knot, ribbon, "matte", 0.66),
        Part(plume, feather, "matte", 0.54),
        Part(quill, feather.mixed(WHITE, 0.6), "matte", 0.35),
    )


@toy(
    en=(
        "a dress on a hanger",
        "summer dress on a hanger",
        "hanging dress",
        "evening gown on a hanger",
        "clothes hanger",
    ),
    fr=("une robe sur cintre", "robe sur un cintre", "cintre", "robe suspendue", "cintres"),
    near={"en": ("wardrobe", "coat hanger", "outfit on a hanger"), "fr": ("garde-robe", "penderie", "dressing")},
    tall=61,
    show=(-18, 8, 0),
    grip=(0, 0, 57),
)
def dress(cloth: Colour = CORAL, dots: Colour = WHITE, sash: Colour = NAVY) -> Parts:
    """Summer dress on its hanger, 110 cm long in life, at 1:18; the skirt falls in folds."""
    # Turn the skirt, fold it, flatten it a little
    cone = lathe([(0, 0.6), (19, 0.6), (20, 2), (14, 14), (8.4, 27), (7.6, 30), (0, 30)], 1.1)
    folds = rod((23, 0, -3), (8.6, 0, 30), 2.6, 0.6).around(14)
    skirt = carve(cone, folds.turned(z=12.8), soft=2.2).stretched(y=0.62)
    hem = carve(
        lathe([(0, 0), (19.4, 0), (20.4, 1), (19.4, 3), (0, 3)], 0.6), folds.turned(z=12.8), soft=2.2
    ).stretched(y=0.64)
    # Cut the top: a bodice, a round neck, short sleeves
    bust = slab(
        smooth(
            [
                (-7.2, 29),
                (-8.4, 36),
                (-9.8, 40.4),
                (-9, 45),
                (-6, 46.6),
                (6, 46.6),
                (9, 45),
                (9.8, 40.4),
                (8.4, 36),
                (7.2, 29),
            ],
            4,
        ),
        10.4,
        4,
    )
    sleeve = tube([(7, 0, 43.4), (11.4, 0, 42), (14.4, 0, 38.6)], [3.4, 3.7, 4.0])
    neck = egg(5, 12, 6.2).at(z=47.6)
    top = carve(join(bust, sleeve.mirrored(), soft=1.4), neck, soft=0.8)
    belt = lathe([(0, 28.2), (8.3, 28.2), (8.3, 32), (0, 32)], 0.9).stretched(y=0.72)
    knot = join(
        egg(3.6, 1.5, 2.1).turned(y=-22).at(x=3.2, y=-6.2, z=30.8).mirrored(), ball(1.6).at(y=-6.4, z=30.2), soft=0.6
    )
    ends = union(*(rod((s * 0.6, -6.4, 29.6), (s * 2.6, -7.6, 23), 0.9, 1.3) for s in (-1, 1)))
    # Print dots on it
    rows = (
        (4, 6, 11),
        (-4.6, 12.4, 0),
        (-11, 5.6, 0),
        (9.6, 12, 0),
        (0, 19.4, 0),
        (-4.4, 37.2, 0),
        (4.4, 37.2, 0),
        (0, 34.2, 0),
    )
    spots = union(
        *(
            can(1.6, 40).turned(x=90).at(x=x, z=z)
            for x, z, _ in (*rows, (-8, 20.6, 0), (6.6, 21, 0), (12.6, 4.4, 0), (-3.2, 4.4, 0))
        )
    )
    printed = common(union(skirt, top).grown(0.4), spots & half(y=1), soft=0.3) - union(skirt, top).grown(-0.7)
    # Hang it
    arms = tube([(-11, 0, 43.4), (-6, 0, 46.4), (0, 0, 49.4), (6, 0, 46.4), (11, 0, 43.4)], 1.5)
    hook = tube([(0, 0, 48.6), (0, 0, 53.4), (2.6, 0, 55.2), (3, 0, 58.4), (0, 0, 60), (-2.8, 0, 58.4)], 0.95)
    return (
        Part(skirt, cloth, "matte", 0.84),
        Part(top, cloth, "matte", 0.72),
        Part(hem | printed, dots, "matte", 0.60),
        Part(union(belt, knot, ends), sash, "matte", 0.54),
        Part(arms, CARAMEL, cell=0.60),
        Part(hook, SILVER, "metal", 0.48),
    )


@toy(
    en=("a knotted tie", "spare tie", "rolled tie"),
    fr=("une cravate nouée", "cravate de rechange", "cravate à nouer"),
    tall=55.2,
    show=(-20, 8, 6),
    grip=(0, -3, 50),
)
def necktie(silk: Colour = NAVY, stripes: Colour = CORAL) -> Parts:
    """Knotted tie, 50 cm long in life, at 1:8; stripes slant across it."""
    # Fold the blade, wide below, and the narrow end behind it
    blade = slab(polygon([(-2.8, 49), (2.8, 49), (8.6, 10), (0, 0), (-8.6, 10)], (1, 1, 2.4, 1.2, 2.4)), 3.6, 1.5)
    crease = rod((0, -2.6, 47), (0, -2.2, 40), 0.9, 0.3)
    front = carve(blade, crease, soft=0.8).at(y=-3)
    tail = slab(polygon([(-2, 48), (2, 48), (5.4, 12), (1.4, 6), (-3, 12)], (1, 1, 1.4, 1, 1.4)), 2.6, 1.1).at(
        x=1.6, y=0.4
    )
    # Tie the knot
    knot = slab(polygon([(-6.2, 55.4), (6.2, 55.4), (3.4, 46.6), (-3.4, 46.6)], (2, 2, 1.6, 1.6)), 8, 3.2).at(y=-3)
    # Print stripes on blade and knot
    bands = union(
        *(slab(rectangle(60, 3.2).turned(38).at(0, z), 30) for z in (-1, 9, 19, 29, 39)),
    )
    over = slab(rectangle(60, 2.6).turned(-34).at(0, 51), 30)
    ahead = half(y=1).at(y=-3)
    printed = common(front.grown(0.4), bands & ahead, soft=0.3) - front.grown(-0.7)
    wrapped = common(knot.grown(0.4), over & ahead, soft=0.3) - knot.grown(-0.7)
    return (
        Part(front | tail, silk, "plastic", 0.72),
        Part(knot, silk.mixed(WHITE, 0.08), "plastic", 0.66),
        Part(printed | wrapped, stripes, "plastic", 0.54),
    )
