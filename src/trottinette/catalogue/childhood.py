"""Childhood: what babies and children hold, and what carries them."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import heart, stitches
from trottinette.catalogue.animals import _eyes, _Skull
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
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
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    CARAMEL,
    CHOCOLATE,
    CORAL,
    CREAM,
    GRAPHITE,
    GREEN,
    NAVY,
    ORANGE,
    PINK,
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
    en=("a teddy bear", "teddy", "teddy-bear", "teddy bears", "plush bear", "stuffed bear", "cuddly bear"),
    fr=("un ours en peluche", "nounours", "doudou", "peluche", "peluches", "teddy", "ours en peluches",
        "doudou ours"),
    near={"en": ("soft toy", "cuddly toy", "stuffed animal", "plush", "plushie", "comforter", "bear cub", "bear",
                 "bears"),
          "fr": ("animal en peluche", "ours brun", "panda", "koala", "teddy bear", "ours", "ourson")},
    tall=48.6,
    show=(-16, 8, 0),
    grip=(13.6, -5, 13),
)  # fmt: skip
def teddy_bear(plush: Colour = CARAMEL, pads: Colour = CREAM, bow: Colour = RED) -> Parts:
    """Sitting teddy with stitched tummy and a bow. 30 cm in life, at 1:6."""
    # Stuff the body: head with its ears, tummy, arms that open, legs towards you
    head = join(egg(14.0, 11.8, 12.0).at(0, -1, 33), egg(5.6, 3.4, 5.6).at(11.0, 0, 42.6).mirrored(), soft=1.2)
    body = egg(11.6, 10.0, 12.6).at(z=12.6)
    arm = join(rod((8.6, -1, 20.5), (14.4, -6.6, 12.6), 4.3, 4.7), egg(4.9, 4.6, 5.1).at(14.6, -6.9, 12.2), soft=1)
    leg = join(rod((6.4, -2, 6.4), (10.0, -13, 6.0), 5.6), egg(6.2, 3.8, 6.9).at(10.2, -14.6, 6.9), soft=1.2)
    tail = ball(3.6).at(0, 10, 5)
    fur = union(join(head, body, soft=2.0), join(body, arm.mirrored(), leg.mirrored(), tail, soft=1.4))

    # Sew on what is paler: inside of ears, muzzle, pads of feet and paws, tummy
    inner = egg(3.7, 1.5, 3.7).at(11.2, -2.6, 42.9).mirrored()
    muzzle = egg(6.8, 5.0, 5.2).at(0, -10.8, 29.6)
    sole = egg(4.5, 1.4, 4.9).at(10.4, -17.6, 6.9).mirrored()
    toes = union(*(ball(0.9).at(10.4 + x, -18.2, 10.4 + z) for x, z in ((-2.6, -1.2), (0, 0), (2.6, -1.2))))
    palm = egg(3.0, 1.2, 3.0).turned(x=28, z=24).at(16.2, -10.2, 10.9).mirrored()
    tummy = common(body.grown(0.7), egg(7.4, 12, 8.4).at(0, -9, 11.6), soft=0.6) - body.grown(-1.4)
    seam = stitches([(0, -9.6, 18.0), (0, -10.4, 15), (0, -10.6, 12.0), (0, -10.1, 9), (0, -9.1, 6)], 1.5, 1.2, 0.45)

    # Draw the face
    eyes = ball(1.75).at(5.2, -11.0, 35.4).mirrored()
    glints = ball(0.55).at(4.6, -12.5, 36.0) | ball(0.55).at(-5.8, -12.4, 36.0)
    nose = join(egg(2.5, 1.6, 1.5).at(0, -15.2, 31.8), egg(1.4, 1.3, 1.2).at(0, -15.5, 30.6), soft=0.8)
    mouth = tube([(0, -15.9, 30.0), (0, -15.8, 28.2), (1.4, -15.5, 27.0), (3.4, -14.6, 27.0)], 0.5).mirrored()

    # Tie the bow
    loop = join(egg(4.6, 1.9, 3.0).turned(y=12).at(4.8, 0, 0.3), egg(2.0, 1.6, 1.6).at(1.4, 0, 0), soft=1)
    tied = union(loop.mirrored(), rod((0.6, 0.2, 0), (3.6, 0.2, -5), 1.2, 1.7).mirrored()).at(0, -9.8, 21.4)
    knot = egg(2.0, 1.9, 2.0).at(0, -10.8, 21.4)
    return (
        Part(fur, plush, "matte", 0.65),
        Part(union(inner, muzzle, sole, palm, tummy), pads, "matte", 0.5),
        Part(seam | mouth, BROWN, "matte", 0.3),
        Part(toes.mirrored(), plush, "matte", 0.3),
        Part(eyes | nose, CHOCOLATE.mixed(BLACK, 0.6), "glass", 0.3),
        Part(glints, WHITE, "plastic", 0.2),
        Part(tied, bow, "plastic", 0.45),
        Part(knot, bow.mixed(BLACK, 0.2), "plastic", 0.45),
    )


@toy(
    en=("a baby bottle", "baby's bottle", "feeding bottle", "baby bottles", "nursing bottle", "bottle for the baby"),
    fr=("un biberon", "bib", "biberons", "bibi", "biberon de lait", "biberon du bébé", "biberon de bébé"),
    near={"en": ("sippy cup", "formula", "baby formula", "breast milk"),
          "fr": ("tasse d'apprentissage", "lait maternel", "lait en poudre", "lait infantile", "tétine de biberon")},
    tall=57,
    show=(-14, 12, 12),
    grip=(0, 0, 15),
)  # fmt: skip
def baby_bottle(collar: Colour = SKY, teat: Colour = SAND, badge: Colour = PINK) -> Parts:
    """Bottle of milk with a scale on its side, 18 cm tall in life, at 1:3.2."""
    # Blow the bottle; milk up to a level, bare plastic above
    blown = lathe([(0, 0), (10.4, 0), (11.9, 1.6), (12.1, 9), (10.9, 17), (11.4, 24), (12.0, 31), (11.0, 35), (0, 35)],
                  1.4)  # fmt: skip
    milk = common(blown, half(z=1).at(z=28), soft=0.3)
    bare = common(blown.grown(-0.25), half(z=-1).at(z=27), soft=0.3)

    # Print the scale and the heart
    marks = common(blown.grown(0.5), union(
        *(block(5.2 if i % 2 == 0 else 3.2, 8, 1.0, round=0.45).at(x=2.6 if i % 2 == 0 else 1.6, y=-11.6, z=z)
          for i, z in enumerate((5, 8.6, 12.2, 15.8, 19.4, 23)))
    ).turned(z=34), soft=0.2) - blown.grown(-1.0)  # fmt: skip
    printed = common(blown.grown(0.7), slab(heart(), 12).scaled(1.15).at(-0.6, -12, 15.4).turned(z=-10), soft=0.3)
    printed = printed - blown.grown(-1.0)

    # Screw on the collar: ribs all round, a rim
    cap = join(can(12.4, 7.6, round=1.2).at(z=34), can(10.6, 2.6, round=1.1).at(z=41), soft=0.8)
    ribs = union(*(rod((12.3, 0, 35.4), (12.3, 0, 40.2), 0.85).turned(z=15 * i) for i in range(24)))
    nipple = lathe(
        [(0, 41), (9.2, 42.4), (9.0, 44.6), (6.4, 48.4), (3.9, 50.4), (3.1, 52.6), (3.6, 55.2), (2.4, 56.8), (0, 57)],
        curved=True,
    )
    return (
        Part(milk, WHITE, "plastic", 0.6),
        Part(bare, SKY.mixed(WHITE, 0.55), "plastic", 0.6),
        Part(marks, BLUE, "plastic", 0.35),
        Part(printed, badge, "plastic", 0.35),
        Part(cap | ribs, collar, "plastic", 0.5),
        Part(nipple, teat.mixed(ORANGE, 0.3), "plastic", 0.45),
    )


def _wheel(radius: float) -> tuple[Solid, Solid, Solid]:
    """Tyre, spokes and hub of a wheel facing -y, its middle at the origin."""
    tyre = ring(radius - 1.3, 1.3).turned(x=90)
    spokes = union(*(rod((0, 0, -radius + 1.4), (0, 0, radius - 1.4), 0.55).turned(y=30 * i) for i in range(6)))
    hub = egg(2.2, 2.0, 2.2)
    return tyre, spokes | ring(radius - 2.5, 0.6).turned(x=90), hub


@toy(
    en=("a pram", "baby carriage", "perambulator", "prams"),
    fr=("un landau", "landaus", "landau de bébé"),
    near={"en": ("cradle", "crib", "bassinet", "moses basket", "stroller", "strollers", "pushchair", "buggy",
                 "baby buggy"),
          "fr": ("berceau", "couffin", "nacelle", "lit de bébé", "poussette", "poussettes", "poussette de bébé",
                 "poussette canne")},
    tall=57.6,
    show=(-24, 14, 0),
    grip=(25, 0, 38),
)  # fmt: skip
def pram(body: Colour = NAVY, lining: Colour = CREAM, blanket: Colour = PINK) -> Parts:
    """Carriage pram on four spoked wheels, 110 cm tall in life, at 1:21. The hood is on the left."""
    # Build the tub and hollow it
    tub = slab(smooth([(-23, 33), (23, 33), (21.4, 25), (14, 19), (0, 17.2), (-14, 19), (-21.4, 25)], 5), 24, 4)
    hull = common(tub, half(z=1).at(z=33), soft=1.4)
    inside = slab(smooth([(-20, 38), (20, 38), (18, 27), (10, 23), (-10, 23), (-18, 27)], 5), 19, 3)
    hull = carve(hull, inside, soft=1)
    rim = tube([(x, y, 32.8) for x, y in ((-21, -11), (21, -11), (22.6, -9.4), (22.6, 9.4), (21, 11), (-21, 11),
                (-22.6, 9.4), (-22.6, -9.4))], 1.1, closed=True, curved=False)  # fmt: skip
    band = union(*(tube([(-20.6, y, 27), (-12, y, 22.6), (0, y, 21.4), (12, y, 22.6), (20.6, y, 27)], 0.75)
                   for y in (-11.9, 11.9)))  # fmt: skip

    # Fold out the hood: four pleats fanned about a hinge
    def pleat(turn: float, long: float) -> Solid:
        return egg(long, 12.6, 6.0).at(x=-long + 6.4).turned(y=turn)

    fan = union(*(pleat(turn, long) for turn, long in ((8, 14.8), (32, 15.2), (56, 15.6), (80, 16.0))))
    whole = fan.at(-1.0, 0, 32.4)
    hood = common(whole, half(z=-1).at(z=31.0), soft=0.8)
    hollow = egg(15, 10.6, 15).at(3.6, 0, 31.5)
    hood = carve(hood, hollow, soft=0.8)
    hinge = can(2.4, 27, round=0.9).at(z=-13.5).turned(x=90).at(-1.0, 0, 33)

    # Make the bed
    pillow = egg(7, 8.4, 3.2).at(-11, 0, 31)
    quilt = join(block(24, 18.6, 6, round=2.8).at(x=8, z=28.4), egg(11, 8.4, 4).at(8, 0, 33.4), soft=2)
    fold = rod((-3.4, -8, 34), (-3.4, 8, 34), 2.0)

    # Hang it on its springs, push it by the handle
    tyre, spokes, hub = (part.at(0, -14.2, 8.4) for part in _wheel(8.4))
    places = ((-14.5, 1), (14.5, 1), (-14.5, -1), (14.5, -1))
    tyres, wheels, hubs = (
        union(*((part if way > 0 else part.flipped("y")).at(x=x) for x, way in places)) for part in (tyre, spokes, hub)
    )
    axles = union(*(rod((x, -13, 8.4), (x, 13, 8.4), 1.3) for x in (-14.5, 14.5)))
    springs = union(*(tube([(-14.5, y, 8.4), (-17.6, y, 13), (-10, y, 17.6), (0, y, 15.2), (10, y, 17.6), (17.6, y, 13),
                            (14.5, y, 8.4)], 1.1) for y in (-8, 8)))  # fmt: skip
    posts = union(*(rod((0, y, 15), (0, y, 19), 1.3) for y in (-8, 8)))
    arms = union(*(tube([(14, y, 26), (20, y * 1.06, 30.6), (26.0, y * 1.06, 37.4)], 1.1) for y in (-11.8, 11.8)))
    bar = rod((26, -12.6, 37.5), (26, 12.6, 37.5), 1.9)
    return (
        Part(hull, body, "plastic", 0.6),
        Part(hood, body, "plastic", 0.55),
        Part(union(rim, band), SILVER, "metal", 0.4),
        Part(pillow, lining, "matte", 0.6),
        Part(quilt, blanket, "matte", 0.6),
        Part(fold, lining, "matte", 0.5),
        Part(tyres, GRAPHITE, "matte", 0.5),
        Part(union(wheels, axles, springs, posts, arms), SILVER, "metal", 0.4),
        Part(hubs | hinge, WHITE, "plastic", 0.45),
        Part(bar, GRAPHITE, "matte", 0.5),
    )


def _brick(long: int, deep: int) -> Solid:
    """A brick of so many studs, 7 mm apart, its corner stud's cell at the origin; 8.4 mm high without studs."""
    body = block(7 * long - 0.1, 7 * deep - 0.1, 8.4, round=0.8).at(x=3.5 * long, y=3.5 * deep)
    stud = join(can(2.3, 2.2, round=0.6), can(1.4, 0.4).at(z=2), soft=0.3)
    studs = (stud.at(3.5 + 7 * i, 3.5 + 7 * j, 8.2) for i in range(long) for j in range(deep))
    return join(body, union(*studs), soft=0.4)


@toy(
    en=("some building blocks", "building bricks", "toy bricks", "toy blocks", "construction toy", "building set",
        "bricks", "blocks", "construction set"),
    fr=("des briques de construction", "jeu de construction", "brique de construction", "briques à emboîter",
        "jeux de construction", "briques", "cubes de construction", "jeu de briques"),
    near={"en": ("lego", "legos", "duplo", "lego bricks", "lego brick", "wooden blocks", "lego set", "playmobil"),
          "fr": ("lego", "legos", "duplo", "kapla", "cubes en bois", "briques lego", "brique lego", "playmobil")},
    tall=36.2,
    show=(-28, 20, 0),
    grip=(0, 0, 14),
)  # fmt: skip
def building_blocks(bottom: Colour = RED, middle: Colour = YELLOW, top: Colour = BLUE, small: Colour = GREEN) -> Parts:
    """A little stair of studded bricks, the long one 32 mm in life, near full size. One brick lies askew on top."""
    first = _brick(4, 2).at(-21, -7)
    beside = _brick(2, 2).at(7, -7)
    second = _brick(4, 2).at(-14, -7, 8.4)
    third = _brick(3, 2).at(-14, -7, 16.8)
    askew = _brick(2, 2).at(-7, -7).turned(z=24).at(-7.0, 0, 25.2)
    front = _brick(2, 1).at(7, -13.7)
    return (
        Part(first, bottom, "plastic", 0.5),
        Part(beside, small, "plastic", 0.5),
        Part(second, middle, "plastic", 0.5),
        Part(third, top, "plastic", 0.5),
        Part(askew, bottom, "plastic", 0.5),
        Part(front, WHITE, "plastic", 0.5),
    )


@toy(
    en=("a kite", "kites", "flying kite", "stunt kite"),
    fr=("un cerf-volant", "cerf volant", "cerfs-volants", "cerfs volants"),
    near={"en": ("windsock", "paraglider", "kitesurf"),
          "fr": ("manche à air", "parapente", "kite surf")},
    tall=61.3,
    show=(-14, 8, 12),
    grip=(0, 0, 36),
)  # fmt: skip
def kite(left: Colour = RED, right: Colour = YELLOW, bows: Colour = TURQUOISE) -> Parts:
    """Diamond kite with crossed spars and a tail of bows, 80 cm in life, at 1:20."""
    # Sew the sail of four cloths
    whole = polygon([(0, 61), (18.5, 46.5), (0, 20), (-18.5, 46.5)], [1.5, 1.5, 1.5, 1.5])
    sail = slab(whole, 2.6, 1.1)

    def quarter(x: int, z: int) -> Solid:
        keep = block(40, 10, 40).at(x=20 * x, z=46.5 if z > 0 else 6.5)
        return common(sail, keep, soft=0.3)

    spars = rod((0, -1.5, 59.5), (0, -1.5, 21.5), 1.0) | rod((-17, -1.5, 46.5), (17, -1.5, 46.5), 1.0)
    boss = egg(2.1, 1.4, 2.1).at(0, -2.2, 46.5)
    hem = tube([(0, 0, 61), (18.5, 0, 46.5), (0, 0, 20), (-18.5, 0, 46.5)], 0.9, closed=True, curved=False)
    hem = common(hem, slab(whole.grown(0.5), 6), soft=0.3)

    # Trail the tail
    tail = tube([(0, 0, 21), (2.6, 0, 16), (-1.0, 0, 11.5), (-5, 0, 8), (-1.5, 0, 3.8), (3.6, 0, 1.0)], 0.85)
    wing = slab(polygon([(0, 0.5), (5.6, 3.0), (5.6, -3.0), (0, -0.5)], 0.9), 2.4, 1.0)
    bow = union(wing.mirrored(), egg(1.5, 1.6, 1.5))
    tied = (bow.turned(y=-24).at(2.2, 0, 16.6), bow.turned(y=-36).at(-3.6, 0, 9.2), bow.turned(y=8).at(0.6, 0, 4.2))
    return (
        Part(union(quarter(-1, 1), quarter(1, -1)), left, "plastic", 0.6),
        Part(union(quarter(1, 1), quarter(-1, -1)), right, "plastic", 0.6),
        Part(union(spars, boss), SAND, "plastic", 0.4),
        Part(union(hem, tail), WHITE, "plastic", 0.4),
        Part(tied[0] | tied[2], bows, "plastic", 0.4),
        Part(tied[1], CORAL, "plastic", 0.4),
    )


@toy(
    en=("a rubber duck", "rubber ducky", "bath duck", "rubber ducks", "bath toy", "duck"),
    fr=("un canard en plastique", "canard de bain", "jouet de bain", "canard jaune", "canard en caoutchouc",
        "canard"),
    near={"en": ("duckling", "goose", "swan", "mallard"),
          "fr": ("caneton", "oie", "cygne", "canard colvert")},
    tall=41.9,
    show=(-36, 12, 0),
    grip=(0, 2, 16),
)  # fmt: skip
def rubber_duck(rubber: Colour = YELLOW, beak: Colour = ORANGE, bow: Colour = RED) -> Parts:
    """Duck of the bath, 9 cm long in life, at 1:2."""
    skull = _Skull((11.6, 11.0, 11.2), (0, -7.6, 29.4))

    # Blow the body: a boat with its tail up, the head, a tuft
    hull = join(egg(14.6, 18.0, 11.6).at(0, 2, 10.6), rod((0, 14, 14), (0, 21.4, 21.6), 6.4, 2.4), soft=4)
    hull = common(hull, half(z=-1).at(z=0), soft=1)
    neck = rod((0, -6, 15), (0, -7, 24), 9.4, 8.0)
    tuft = rod((0, -5.4, 39.2), (0, -2.4, 41.0), 1.6, 0.9)
    body = join(join(join(hull, neck, soft=2.6), skull.solid(), soft=2.6), tuft, soft=2)
    quills = [rod((12.8, -3, 14.6 - 0.6 * i), (15.4, 10 + 1.4 * i, 19.4 - 3.9 * i), 4.2, 2.0) for i in range(3)]
    wing = join(join(quills[0], quills[1], soft=1.2), quills[2], soft=1.2)

    # Give it a flat bill that smiles, and a ribbon
    bill = join(egg(5.4, 5.8, 2.0).turned(x=-10).at(0, -18.6, 27.4), egg(3.0, 3.6, 2.8).at(0, -17.2, 28.2), soft=1.4)
    under = egg(4.6, 4.8, 1.7).turned(x=12).at(0, -17.4, 24.8)
    band = ring(8.9, 1.5).turned(x=5).at(0, -6.6, 20.4)
    loop = egg(4.2, 1.9, 2.7).turned(y=-14).at(4.2, 0, 0.4)
    tail = rod((0.6, 0, 0), (3.2, -0.8, -5), 1.2, 1.7)
    tied = union(loop.mirrored(), tail.mirrored(), egg(1.9, 2.0, 1.9)).at(0, -16.4, 19.4)
    return (
        Part(body, rubber, "plastic", 0.65),
        Part(wing.mirrored(), rubber.mixed(ORANGE, 0.12), "plastic", 0.55),
        Part(bill, beak, "plastic", 0.5),
        Part(under, beak.mixed(RED, 0.3), "plastic", 0.5),
        *_eyes(skull, 5.2, 2.4, BLACK, 0.78),
        Part(band | tied, bow, "plastic", 0.45),
    )
