"""The yard: what is climbed, wheeled, opened and painted with."""

from __future__ import annotations

from trottinette.catalogue._folds import spindle
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
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
    BROWN,
    CREAM,
    GOLD,
    GRAPHITE,
    GREEN,
    LIME,
    ORANGE,
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
    en=("a paint pot", "pot of paint", "paint can", "tin of paint", "can of paint", "paint bucket", "paint pots",
        "paint tin", "wall paint"),
    fr=("un pot de peinture", "pots de peinture", "seau de peinture", "bidon de peinture", "peinture murale"),
    near={"en": ("varnish",), "fr": ("enduit",)},
    tall=45.4,
    show=(-20, 26, 0),
    grip=(0, 10, 43),
)  # fmt: skip
def paint_pot(paint: Colour = TURQUOISE, tin: Colour = SILVER, label: Colour = WHITE) -> Parts:
    """Open tin of paint, 18 cm tall in life, at 1:6, running over in front, a wet brush laid across it."""
    # Press the tin: a rolled foot, a body, a rim with its gutter
    wall = lathe([(0, 0), (15.6, 0), (16.2, 1), (15.4, 2.4), (15.4, 27), (16.4, 28.2), (16.4, 30.6), (0, 30.6)], 0.6)
    wall = carve(wall, can(13.2, 12, round=0.8).at(z=24), soft=0.6)
    ears = union(*(can(2.8, 2.4, round=0.8).turned(y=90 * s).at(x=15 * s, z=23.6) for s in (-1, 1)))
    bail = tube([(17, 0, 23.6), (18.4, 3, 29), (16, 7.6, 37), (8.6, 10.6, 42.6), (0, 11.4, 44.2), (-8.6, 10.6, 42.6),
                 (-16, 7.6, 37), (-18.4, 3, 29), (-17, 0, 23.6)], 1.1)  # fmt: skip
    sleeve = tube([(-7, 10.8, 43), (0, 11.4, 43.8), (7, 10.8, 43)], 1.8)

    # Fill it; let it run over the rim in three tongues
    pool = can(13.6, 4, round=0.8).at(z=24.6)
    runs = []
    for turn, low, wide in ((-36, 19.4, 2.0), (-17, 15.6, 2.5), (6, 21.6, 2.0)):
        run = tube([(0, -12, 28.6), (0, -15, 31.2), (0, -17, 29.8), (0, -16.4, 26.6), (0, -16, low)], [wide] * 5)
        runs.append(join(run, ball(wide + 0.7).at(y=-15.8, z=low), soft=1).turned(z=turn))
    lip = tube([(-11.6, -10.6, 29.6), (-7, -14.4, 30.4), (0, -16, 30.4), (6, -14.8, 30.2), (9.4, -12.4, 29.6)], 1.6)
    spill = common(join(*runs, lip, soft=2.4), can(18.4, 40), soft=0.8)

    # Wrap the label: a band of paper with three swatches
    band = common(can(15.9, 17.4, round=0.4).at(z=4.8), can(40, 40), soft=0.2) - can(14.2, 40)
    swatches = [
        common(can(16.4, 12, round=0.3).at(z=4), slab(rectangle(6.6, 5.4, 1.4).at(x, 8.6), 40).at(y=-20), soft=0.3)
        - can(14, 60).at(z=-9) for x in (-9.4, -1, 7.4)
    ]  # fmt: skip

    # Lay the brush across: handle to the right, bristles dipped
    def laid(solid: Solid) -> Solid:
        return solid.turned(y=-77, z=14).at(x=3.4, y=-4.6, z=33)

    grasp = slab(smooth([(-2.4, 6), (-1.9, 14), (-2.8, 20), (-1.8, 25), (1.8, 25), (2.8, 20), (1.9, 14), (2.4, 6)], 4),
                 3.6, 1.5)  # fmt: skip
    ferrule = block(7.6, 4.4, 6.6, round=0.9).at(z=0.4)
    hair = slab(polygon([(-3.5, 1), (3.5, 1), (4.3, -7), (3, -9), (-3, -9), (-4.3, -7)], 0.8), 3.8, 1.4)
    wet = slab(polygon([(-4.1, -4.4), (-1, -3.4), (2, -4.8), (4.2, -4), (4.8, -7.4), (3.2, -10), (-3.2, -10),
                        (-4.8, -7.4)], 0.9), 4.6, 1.7)  # fmt: skip

    return (
        Part(wall | ears, tin, "metal", 0.55),
        Part(bail, tin, "metal", 0.45),
        Part(sleeve, RED, cell=0.45),
        Part(pool | spill, paint, "plastic", 0.5),
        Part(band, label, "matte", 0.5),
        Part(swatches[0], YELLOW, cell=0.45),
        Part(swatches[1], paint, cell=0.45),
        Part(swatches[2], RED, cell=0.45),
        Part(laid(grasp), SAND, cell=0.45),
        Part(laid(ferrule), GOLD, "metal", 0.45),
        Part(laid(hair), CREAM, "matte", 0.45),
        Part(laid(wet), paint, "plastic", 0.45),
    )


@toy(
    en=("a gas bottle", "gas cylinder", "propane tank", "gas bottles", "gas canister", "propane", "propane bottle",
        "butane bottle"),
    fr=("une bouteille de gaz", "bouteilles de gaz", "bonbonne de gaz", "bouteille de butane", "bouteille de propane",
        "butane", "propane"),
    near={"en": ("oxygen tank", "helium tank"), "fr": ("bouteille d'oxygène", "bouteille d'hélium", "gaz")},
    tall=52,
    show=(-22, 14, 0),
    grip=(0, -10, 50),
)  # fmt: skip
def gas_bottle(steel: Colour = SKY, band: Colour = WHITE, flame: Colour = ORANGE) -> Parts:
    """Household gas bottle, 13 kg, 50 cm tall in life, at 1:10, its tap inside the collar."""
    # Weld two deep cups, a foot and a collar with four openings
    body = lathe([(0, 2.4), (9, 2.4), (15, 5), (17.2, 10), (17.4, 30), (15, 36.4), (9, 40), (0, 41)], 3.6)
    seam = ring(17.2, 0.75).at(z=20.6)
    foot = spindle([(11.6, 0), (13.4, 0), (14.2, 6.6), (11.8, 6.6)], 0.7)
    collar = lathe([(0, 36), (12.6, 36), (11.6, 50), (12, 52), (0, 52)], 0.7) - can(9.2, 20).at(z=41.4)
    holes = union(*(slab(rectangle(9, 6.4, 2.6).at(0, 45.4), 40).at(y=-20).turned(z=t) for t in (0, 90, 180, 270)))
    whole = join(body, foot, carve(collar, holes, soft=0.8), soft=0.8) | seam

    # Screw in the tap
    tap = lathe([(0, 39), (4, 39), (4, 41.6), (2.6, 42.4), (2.6, 46), (0, 46)], 0.5)
    outlet = rod((0, 0, 44), (0, -6.6, 44), 1.7) | can(2.6, 2.6, round=0.6).turned(x=90).at(y=-4.4, z=44)
    knob = lathe([(0, 45.4), (4.4, 45.4), (5.2, 46.4), (5.2, 48.4), (4.4, 49.2), (0, 49.2)], 0.7)

    # Print a band and a flame
    skin = lathe([(0, 9.4), (17.7, 9.4), (17.9, 31), (0, 31)])
    stripe = common(body.grown(0.5), block(60, 60, 13.4, round=0.4).at(z=12.4), soft=0.3) - body.grown(-1.2)
    fire = smooth([(0, 14), (1.8, 9), (5.6, 5.4), (5.6, 0.4), (0, -2.6), (-5.6, 0.4), (-5.8, 4.4), (-3.6, 8),
                   (-2.2, 5.4), (-1.4, 9.4)], 4)  # fmt: skip
    heart = smooth([(0, 4.6), (2.2, 1.6), (0, -1), (-2.2, 1.6)], 4)
    burning = common(skin.grown(0.4), slab(fire.at(0, 14.4), 40).at(y=-20), soft=0.3) - can(16, 60)
    core = common(skin.grown(0.9), slab(heart.at(0, 14.4), 40).at(y=-20), soft=0.3) - can(16, 60)
    return (
        Part(whole, steel, "plastic", 0.6),
        Part(stripe, band, cell=0.55),
        Part(burning, flame, cell=0.4),
        Part(core, YELLOW, cell=0.35),
        Part(tap | outlet, GOLD, "metal", 0.4),
        Part(knob, RED, cell=0.4),
    )


@toy(
    en=("a ladder", "ladders", "stepladder", "step ladder", "stepladders"),
    fr=("une échelle", "échelles", "escabeau", "escabeaux", "marchepied"),
    near={"en": ("scaffolding", "step stool"), "fr": ("échafaudage", "tabouret-escabeau")},
    tall=59.6,
    show=(-32, 14, 0),
    grip=(8, -6, 40),
)
def ladder(rails: Colour = YELLOW, steps: Colour = SILVER, feet: Colour = GRAPHITE) -> Parts:
    """Stepladder of five treads, 1.5 m tall in life, at 1:25, opened."""

    # Cut the four legs: a pair leaning back, a pair leaning forward
    def leg(x: float, y: float, up: float) -> Solid:
        foot, head = (x, y, 2.2), (x * 0.66, y * 0.12, up)
        return rod(foot, head, 1.9).stretched(y=1.15)

    fronts = leg(14, -14.6, 56).mirrored()
    backs = leg(13.4, 14, 54).mirrored()

    # Tread by tread; the top one is a shelf
    treads = []
    for k in range(5):
        z = 9.6 + 9.4 * k
        t = (z - 1.4) / 54.6
        treads.append(block(26.6 - 9.6 * t, 6.4, 2.4, round=0.9).at(y=-16.2 + 14.6 * t, z=z))
    grooves = union(*(rod((-9, s.box.middle[1] + d, s.box.high[2]), (9, s.box.middle[1] + d, s.box.high[2]), 0.5)
                      for s in treads for d in (-1.8, 0, 1.8)))  # fmt: skip
    shelf = block(24, 13, 4.4, round=1.6).at(y=-0.6, z=55.2)
    tray = block(16, 6, 3, round=1).at(y=-0.6, z=58.6)

    # Brace the back, hold it by two struts, shoe the feet
    braces = union(*(rod((-13 * (1 - 0.34 * t), 14 * (1 - 0.88 * t), 2 + 52 * t),
                         (13 * (1 - 0.34 * t), 14 * (1 - 0.88 * t), 2 + 52 * t), 1.2)
                     for t in (0.2, 0.62)))  # fmt: skip
    struts = rod((11.6, -8.4, 26), (11.2, 8, 26), 1.0).mirrored()
    shoes = union(
        *(block(5.4, 6.4, 5, round=1.5).at(x=s * x, y=y) for s in (-1, 1) for x, y in ((13.8, -14.6), (13.2, 14)))
    )
    return (
        Part(fronts | backs, rails, "plastic", 0.5),
        Part(carve(union(*treads), grooves, soft=0.3), steps, "metal", 0.45),
        Part(braces | struts, steps, "metal", 0.4),
        Part(carve(shelf, tray, soft=0.5), feet, "matte", 0.55),
        Part(shoes, feet, "matte", 0.5),
    )


@toy(
    en=("a wheelbarrow", "wheelbarrows", "wheel barrow", "barrow", "garden cart"),
    fr=("une brouette", "brouettes", "brouette de jardin"),
    near={"en": ("hand truck", "compost"), "fr": ("diable de transport", "terreau", "compost")},
    tall=34.5,
    show=(-24, 20, 0),
    grip=(26, -10.4, 23.6),
)
def wheelbarrow(tray: Colour = GREEN, grips: Colour = ORANGE, earth: Colour = BROWN) -> Parts:
    """Builder's wheelbarrow, 1.4 m long in life, at 1:24, full of earth; its wheel is on the left."""

    # Press the tray: slanting on all four sides, a rolled rim
    def basin(less: float) -> Solid:
        long = slab(
            polygon([(-12 + less, 13 + less), (8 - less, 13 + less), (17 - less, 33), (-22.4 + less, 33)], 2.4), 60
        )
        wide = side(
            polygon([(-8 + less, 13 + less), (8 - less, 13 + less), (14.4 - less, 33), (-14.4 + less, 33)], 2.4), 80
        )
        return common(common(long, wide, soft=2.4), block(90, 60, 28.6), soft=0.3)

    bowl = carve(basin(0), basin(1.7).at(z=0.6), soft=0.5)
    edge = [(-20.6, -12.9, 28.6), (14.8, -12.9, 28.6), (14.8, 12.9, 28.6), (-20.6, 12.9, 28.6)]
    rim = tube(edge, 1.2, closed=True, curved=False)

    # Heap the earth, plant a sprout in it
    heap = join(basin(1.3) & block(90, 60, 26.4), egg(15, 9.6, 5.4).at(x=-3, z=25.6), soft=2)
    clods = union(*(egg(a, a, a * 0.8).at(x, y, z)
                    for a, x, y, z in ((2.6, -10, -4, 28.6), (2.2, 4, -5, 28.4), (2.8, 2, 4, 29.2),
                                       (2.0, -4, -6, 28.8))))  # fmt: skip
    stem = rod((-3, -1, 29), (-3, -1, 33), 0.8)
    leaves = union(*(egg(3.0, 1.7, 1.0).turned(y=-24 * s).at(-3 + 2.6 * s, -1, 33.0) for s in (-1, 1)))

    # Bend the frame from the axle to the handles, stand it on two legs
    shafts = union(*(tube([(-23, s * 3.6, 8), (-12, s * 6, 11.8), (6, s * 7.2, 12.8), (16, s * 9, 17),
                           (28.4, s * 10.6, 25)], 1.4) for s in (-1, 1)))  # fmt: skip
    legs = union(*(tube([(5, s * 7.4, 12.6), (8, s * 9.6, 2), (12, s * 9.6, 2), (15, s * 9.6, 16.4)], 1.3)
                   for s in (-1, 1)))  # fmt: skip
    tie = rod((10, -9.6, 2), (10, 9.6, 2), 1.1)
    axle = rod((-23, -4.6, 8), (-23, 4.6, 8), 1.5)
    hands = union(*(rod((22, s * 10.1, 20.9), (28.4, s * 10.6, 25), 2.2) for s in (-1, 1)))

    # Mount the wheel: a fat tyre on a disc
    tyre = ring(5.8, 2.4).turned(x=90).at(x=-23, z=8.2)
    disc = can(5, 2.6, round=0.8).at(z=-1.3).turned(x=90).at(x=-23, z=8.2)
    hub = can(2.2, 4.6, round=0.8).at(z=-2.3).turned(x=90).at(x=-23, z=8.2)
    return (
        Part(bowl | rim, tray, "plastic", 0.55),
        Part(heap | clods, earth, "matte", 0.6),
        Part(stem | leaves, LIME, cell=0.4),
        Part(shafts | legs | tie | axle, SILVER, "metal", 0.45),
        Part(hands, grips, "matte", 0.45),
        Part(tyre, BLACK, "matte", 0.45),
        Part(disc | hub, grips, cell=0.45),
    )
