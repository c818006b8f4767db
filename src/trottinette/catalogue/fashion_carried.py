"""What one carries or puts on last: against sun and rain, for money, for shopping."""

import numpy as np

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import heart
from trottinette.catalogue._trim import stitches
from trottinette.geometry import (
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
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.geometry.outline import through
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    CARAMEL,
    CORAL,
    CREAM,
    GOLD,
    GREEN,
    MINT,
    NAVY,
    RED,
    SILVER,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a pair of sunglasses", "sunglasses", "sunnies", "dark glasses", "sun glasses", "shades", "pair of shades"),
    fr=("une paire de lunettes de soleil", "lunettes de soleil", "lunettes noires", "solaires", "lunettes solaires"),
    near={"en": ("ray-ban", "ray-bans", "aviators"), "fr": ("ray-ban", "ray-bans", "lunettes de soleil de rechange")},
    tall=20.8,
    show=(-22, 16, 0),
    grip=(22, -14, 14),
)
def sunglasses(frame: Colour = RED, lens: Colour = BLACK) -> Parts:
    """Thick sunglasses with dark lenses, 14 cm wide in life, at 1:2.6. Lenses to the front, arms open behind."""
    # Cut a square lens, straight at the brow, its outer corner high
    eye = smooth([(-8.4, 2), (-8, 6.6), (-2, 8), (6, 8.2), (9.8, 6.8), (9, -0.6), (6.2, -6), (0, -7.6), (-6, -5.4)], 4)
    rim = slab(eye.grown(2.4) - eye.grown(-0.8), 4.8, round=1.9)
    wing = slab(polygon([(9, 2.4), (13.8, 5), (14.4, 10), (7, 10.8)], 1.3), 4.8, round=1.9)
    right = union(rim, wing).at(x=12.8, z=10)
    bridge = tube([(-3.6, 0, 13), (-1.6, -0.5, 14.8), (1.6, -0.5, 14.8), (3.6, 0, 13)], 2)
    front = join(right, right.flipped(), bridge, soft=1.0).at(y=-15)
    arm = tube(
        [(25, -13, 17), (25.6, -6, 17), (25, 7, 16.4), (24, 13, 14.4), (23, 18, 8.6), (22.6, 19.6, 4.4)],
        [2.2, 2, 1.9, 2, 2.4, 2],
    )
    dark = slab(eye, 1.8, round=0.5).at(x=12.8, y=-15, z=10).mirrored()
    bars = rectangle(2, 9.4, 0.9).turned(-36).at(-2.6, 0.8) | rectangle(1.2, 6, 0.55).turned(-36).at(0.8, -0.6)
    glint = slab(bars, 1.4, round=0.3).at(y=-15.6, z=10)
    rivets = slab(rectangle(2.8, 1.5, 0.7), 1.4, round=0.5).at(x=23.2, y=-17.2, z=17).mirrored()
    return (
        Part(front, frame, "plastic", 0.60),
        Part(arm.mirrored(), frame, "plastic", 0.72),
        Part(dark, lens, "glass", 0.60),
        Part(glint.at(x=12.8) | glint.at(x=-12.8), lens.mixed(WHITE, 0.7), "plastic", 0.36),
        Part(rivets, SILVER, "metal", 0.33),
    )


@toy(
    en=("an umbrella", "umbrellas", "brolly", "rain umbrella"),
    fr=("un parapluie", "parapluies", "pépin", "pébroque"),
    near={"en": ("folding umbrella",), "fr": ("parapluie de poche",)},
    tall=57.4,
    show=(-18, 6, -14),
    grip=(0, 0, 14),
)
def umbrella(canopy: Colour = RED, handle: Colour = CARAMEL) -> Parts:
    """Open umbrella of eight gores, 95 cm across in life, at 1:17; stands on the crook of its handle."""
    # Stretch the canopy between its ribs, the hem scalloped
    top = egg(27, 27, 20).at(z=33)
    inside = egg(25, 25, 17.8).at(z=33)
    dome = carve(top & half(z=-1).at(z=33), inside, soft=0.6)
    arch = slab(smooth([(9.8, 0), (6.8, 3.8), (0, 5.2), (-6.8, 3.8), (-9.8, 0), (0, -6)], 3), 80)
    arches = union(*(arch.turned(z=45 * i + 22.5).at(z=32.6) for i in range(4)))
    cloth = carve(dome, arches, soft=1.0)
    # Lay the ribs over it; each ends in a small ball
    seam = tube([(0, 0, 53), (10, 0, 51.8), (19, 0, 47.4), (24.4, 0, 41.6), (27, 0, 33.6)], 0.75)
    ribs = (seam | ball(1.3).at(x=27, z=33.2)).around(8)
    # Put it on a pole with a crook
    pole = rod((0, 0, 8), (0, 0, 54), 1.3)
    ferrule = lathe([(0, 51.6), (3, 51.6), (2.2, 53.4), (1.3, 54), (1, 57.4), (0, 57.4)], 0.4)
    runner = lathe([(0, 36), (2.6, 36), (2.6, 37.4), (2, 38), (2, 42), (0, 42)], 0.5)
    spokes = rod((1.6, 0, 40), (16, 0, 46.4), 0.7).around(4)
    crook = tube([(0, 0, 20), (0, 0, 8), (1, 0, 4), (5, 0, 2.1), (9, 0, 4), (10, 0, 8.4)], 2.1)
    collar = lathe([(0, 19), (2.6, 19), (2.6, 21.4), (0, 21.4)], 0.5)
    return (
        Part(cloth, canopy, "plastic", 0.72),
        Part(ribs, canopy.mixed(BLACK, 0.4), "plastic", 0.60),
        Part(union(pole, ferrule, runner, spokes, collar), SILVER, "metal", 0.60),
        Part(crook, handle, cell=0.60),
    )


@toy(
    en=("a wallet", "wallets", "billfold", "leather wallet"),
    fr=("un portefeuille", "portefeuilles", "portefeuille en cuir"),
    near={"en": ("coin purse", "card holder"), "fr": ("porte-monnaie", "porte-cartes", "porte monnaie")},
    tall=39.4,
    show=(-24, 18, 0),
    grip=(0, 0, 6),
)
def wallet(leather: Colour = BROWN, notes: Colour = MINT, card: Colour = BLUE) -> Parts:
    """Folded leather wallet, 11 cm wide in life, at 1:2.4, held by a strap on the right; notes and a card look out."""
    # Fold the leather on the left, round its corners, part the two leaves
    leaf = block(46, 4.8, 31, round=1.6)
    fold = rod((-21.4, 0, 2.4), (-21.4, 0, 28.6), 3.6) & block(60, 60, 31)
    body = union(leaf.at(y=-2.9), leaf.at(y=2.9), can(4.6, 31, round=1.6).at(x=-20.6))
    inner = union(block(43, 2.6, 28, round=0.6).at(x=1.2, z=0.8), fold)
    thread = stitches(
        [(20.4, -5.3, 28.4), (-18.6, -5.3, 28.4), (-18.6, -5.3, 2.6), (20.4, -5.3, 2.6)], long=2, gap=1.5, thick=0.5
    )
    # Close it with a strap and its stud
    tongue = slab(
        smooth([(24, 11.6), (13, 11.6), (8.4, 13), (7, 15.5), (8.4, 18), (13, 19.4), (24, 19.4)], 4), 2, 0.8
    ).at(y=-6)
    round_ = block(2.4, 13, 8, round=1.1).at(x=23.4, z=11.5)
    stud = lathe([(0, 0), (2.5, 0), (2.2, 1), (1.2, 1.5), (0, 1.5)], 0.4).turned(x=90).at(x=12.4, y=-6.6, z=15.5)
    # Let notes and a card look out of the top
    bill = block(36, 1.2, 30, round=0.3)
    bills = bill.turned(y=2).at(x=-1.4, y=0.9, z=8.6) | bill.turned(y=-3).at(x=1, y=-0.6, z=6.6)
    coin = slab(rectangle(7, 4.2, 2.1), 1, 0.3).turned(y=-3).at(x=2.8, y=-1.0, z=33.2)
    rim = slab(rectangle(33, 30, 1) - rectangle(31.2, 28.2, 0.8), 1.0, 0.3).turned(y=-3).at(x=2, y=-0.9, z=19.6)
    plastic = block(22, 1.4, 34, round=0.5).turned(y=5).at(x=6.6, y=-2, z=1.2)
    stripe = block(21, 0.9, 2.4, round=0.3).at(z=31.6).turned(y=5).at(x=6.6, y=-2.6, z=0.8)
    return (
        Part(body, leather, "matte", 0.96),
        Part(inner, leather.mixed(BLACK, 0.4), "matte", 1.08),
        Part(tongue | round_, leather.mixed(BLACK, 0.22), "matte", 0.60),
        Part(thread, CREAM, "matte", 0.34),
        Part(stud, GOLD, "metal", 0.34),
        Part(bills, notes, "matte", 0.72),
        Part(coin | rim, GREEN, "matte", 0.36),
        Part(plastic, card, cell=0.60),
        Part(stripe, YELLOW, cell=0.35),
    )


@toy(
    en=("a tote bag", "tote", "totebag", "shopping bag", "canvas bag", "cloth bag", "tote bags", "reusable bag"),
    fr=(
        "un tote bag",
        "cabas",
        "sac en toile",
        "sac cabas",
        "totebag",
        "sac en tissu",
        "sac de courses",
        "sac à commissions",
    ),
    near={"en": ("grocery bag", "beach bag"), "fr": ("sac de plage", "filet à provisions")},
    tall=57.8,
    show=(-22, 14, 0),
    grip=(0, -2, 56),
    face=(0.0, 14.0, 27.0, 20.0),
)
def tote_bag(cloth: Colour = CREAM, print_: Colour = CORAL, handles: Colour = NAVY) -> Parts:
    """Canvas shopping bag, 38 cm wide in life, at 1:9; a heart is printed on its front, two handles stand up."""
    # Sew a bag that bulges below and folds in at the sides
    front = polygon([(-19, 0), (19, 0), (20.6, 18), (19, 36), (-19, 36), (-20.6, 18)], (4, 4, 20, 1, 1, 20))
    edge = [(-6, -1), (6, -1), (8, 8), (6.4, 24), (4.6, 36), (-4.6, 36), (-6.4, 24), (-8, 8)]
    depth = slab(polygon(edge, (3, 3, 8, 12, 0.5, 0.5, 12, 8)), 80).turned(z=90)
    whole = common(slab(front, 40), depth, soft=2.4)
    room = common(slab(front.grown(-2.2), 40), depth.grown(-2.0), soft=2).at(z=4)
    bag = carve(whole, room | block(32.4, 5.6, 20, round=1.6).at(z=30), soft=0.9)
    hem = (whole.grown(0.45) & block(80, 40, 3).at(z=31.4)) - whole.grown(-1.0)
    # Raise the handles, sewn on in crosses
    half_way = [(9.4, 0, 27), (9.6, 0, 36), (9, 0, 46), (5.6, 0, 54.4), (0, 0, 56.6)]
    band = [(-x, y, z) for x, y, z in half_way] + half_way[-2::-1]
    strap = tube(band, 1.25)
    straps = strap.at(y=-6.0) | strap.at(y=4.8)
    patch = block(5, 2, 6.4, round=0.8).at(x=9.4, y=-6.2, z=24.4).mirrored()
    sewn = union(*(rod((9.4 + a, -7.3, 25.8), (9.4 - a, -7.3, 29.4), 0.42) for a in (1.3, -1.3))).mirrored()
    # Print a heart and a line of words
    mark = slab(heart(17).at(0, 14.6), 30).at(y=-15)
    words = slab(rectangle(16, 1.9, 0.9).at(0, 4.4), 30).at(y=-15)
    inked = common(whole.grown(0.45), mark | words, soft=0.4) - whole.grown(-0.7)
    gleam = slab(smooth([(-5.2, 19.6), (-3, 20), (-4.2, 17), (-6, 14.4), (-6.6, 16.6)], 4), 30).at(y=-15)
    shine = common(whole.grown(0.8), gleam, soft=0.3) - whole.grown(-0.3)
    return (
        Part(bag, cloth, "matte", 0.84, role="front"),
        Part(hem, cloth.mixed(BROWN, 0.14), "matte", 0.72),
        Part(straps | patch, handles, "matte", 0.66),
        Part(sewn, cloth, "matte", 0.3),
        Part(inked, print_, "matte", 0.60, role="ornament"),
        Part(shine, print_.mixed(WHITE, 0.55), "matte", 0.48, role="ornament"),
    )


@toy(
    en=("a necklace", "necklaces", "beaded necklace"),
    fr=("un collier", "colliers", "parure"),
    near={"en": ("locket", "choker"), "fr": ("sautoir", "médaillon")},
    tall=50.4,
    show=(-16, 12, 0),
    grip=(0, 0, 4),
)
def necklace(pearls: Colour = WHITE, gem: Colour = RED, bust: Colour = NAVY) -> Parts:
    """Pearl necklace with a pendant, on a jeweller's bust 30 cm tall in life, at 1:6."""
    # Stuff the bust: neck, sloping shoulders, a foot
    right = [(5.4, 49), (6.2, 42), (9, 36.6), (17, 32), (19.6, 26), (16.6, 16), (9, 6)]
    outline = smooth([(0, 50), *right, (0, 4), *((-x, z) for x, z in reversed(right))], 4)
    chest = common(slab(outline, 16, 5), egg(26, 8.6, 40).at(y=0.6, z=22), soft=3)
    foot = lathe([(0, 0), (12.4, 0), (12.4, 2), (5, 4), (4, 7), (0, 7)], 0.8)
    cap = egg(5.6, 4.6, 1.4).at(y=0.4, z=49)

    # String pearls round the neck and along the chest, the larger in the middle
    way = [(6.2, 1, 44), (8.4, -2.6, 40), (9.8, -6.2, 35), (9.2, -7.4, 29), (6, -8, 23.6), (0, -8, 20.6)]
    line = through(way, 24)
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    spots = [far[-1] - 3.3 * i for i in range(int(far[-1] / 3.3) + 1)]
    places = [tuple(float(np.interp(s, far, line[:, k])) for k in range(3)) for s in spots]
    beads = [ball(2.05 - 0.06 * i).at(*place) for i, place in enumerate(places)]
    row = union(*beads).mirrored()
    drop = -9.2
    jewel = slab(heart(9.4), 3.6, 1.7).at(y=drop, z=13.4)
    setting = slab(heart(9.4).grown(1.2), 2.4, 1).at(y=drop + 0.8, z=13.4)
    bail = ring(1.5, 0.75).turned(y=90).at(y=drop, z=18.6)
    spark = egg(1.1, 0.7, 1.5).turned(y=30).at(-2, drop - 1.7, 15)
    return (
        Part(chest, bust, "matte", 0.84),
        Part(foot | cap, GOLD, "metal", 0.66),
        Part(row, pearls, "plastic", 0.50),
        Part(jewel, gem, "glass", 0.48),
        Part(setting | bail, GOLD, "metal", 0.48),
        Part(spark, WHITE, "plastic", 0.3),
    )
