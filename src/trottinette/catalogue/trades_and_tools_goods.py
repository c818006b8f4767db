"""Goods and those who handle them: what is sold, carried, kept safe and fenced in."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    egg,
    join,
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
    GOLD,
    GRAPHITE,
    LIME,
    MINT,
    RED,
    SAND,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a cash register", "cash registers", "till", "checkout", "cash desk"),
    fr=("une caisse enregistreuse", "caisses enregistreuses", "tiroir-caisse", "caisse de magasin"),
    near={"en": ("barcode scanner", "cash drawer"), "fr": ("scanner de caisse", "douchette de caisse")},
    tall=47,
    show=(-22, 32, 0),
)
def cash_register(case: Colour = CORAL, keys: Colour = CREAM, drawer: Colour = GRAPHITE) -> Parts:
    """Shop till, 40 cm wide in life, at 1:8.5, its drawer open with notes and coins in it."""
    # Mould the case: a box for the drawer, a sloping bed for the keys, a display on a post
    box = block(46, 34, 13, round=2.2).at(y=4)
    slope = polygon([(-13, 11), (21, 11), (21, 30), (9, 30), (-13, 16)], (2.2, 2.2, 3, 4, 3))
    case_ = join(box, side(slope, 42, 2.4), soft=1.2)
    mouth = block(41, 10, 9, round=1).at(y=-13, z=2)
    case_ = carve(case_, mouth, soft=0.6)
    post = block(9, 7, 8, round=1.6).at(y=13, z=28)
    head = block(30, 9, 13, round=2.4).at(y=13, z=33.8)
    glass = block(25, 2, 8, round=1).at(y=8.2, z=36.4)
    price = _price().at(y=6.9, z=40.4)

    # Slide the drawer out: a tray in compartments, a front with a lock
    tray = carve(block(39, 25, 7.6, round=1).at(y=-16.4, z=2.4),
                 *(block(8, 12, 8, round=0.8).at(x, -13.4, 4.6) for x in (-14, -4.7, 4.7, 14)), soft=0.4)  # fmt: skip
    front = block(43, 3.4, 9.6, round=1.4).at(y=-27.4, z=1.6)
    lock = can(2.0, 2, round=0.5).turned(x=90).at(y=-28.6, z=6.4)
    notes = union(*(block(7, 11, 3.4, round=0.8).at(x=x, y=-13.4, z=5.6) for x in (-14, -4.7)))
    coins = union(*(can(2.2, 1.5, round=0.4).at(x, y, z) for x in (4.7, 14)
                    for y, z in ((-17, 6), (-13, 6), (-15, 7.2), (-10, 6))))  # fmt: skip
    bed = block(8, 13, 3).at(x=4.7, y=-13.4, z=3.6) | block(8, 13, 3).at(x=14, y=-13.4, z=3.6)

    # Set the keys up the slope, the printer with its slip beside them
    def sloped(solid: Solid, x: float, up: float) -> Solid:
        return solid.turned(x=32.5).at(x=x, y=-11.6 + up * 0.843, z=16.2 + up * 0.537)

    cap = block(4.2, 3.9, 2.8, round=0.9)
    digits = union(*(sloped(cap, x, up) for x in (-15.6, -10.4, -5.2) for up in (3.4, 8.4, 13.4, 18.4)))
    sums = union(*(sloped(cap, 0.6, up) for up in (8.4, 13.4, 18.4)))
    total = sloped(block(4.2, 3.9, 3.2, round=0.9), 0.6, 3.4)
    slot = sloped(block(13, 9, 2.6, round=1), 12.2, 13)
    slip = slab(smooth([(-4.6, 0), (4.6, 0), (4.6, 11), (2.3, 10), (0, 11.2), (-2.3, 10), (-4.6, 11)], 2), 1.1, 0.3)
    slip = slip.turned(x=-6).at(x=12.2, y=0.2, z=23)
    lines = union(
        *(rod((9.4, -0.6 + 0.1 * (z - 23), z), (w, -0.6 + 0.1 * (z - 23), z), 0.45) for z, w in ((31, 15), (28.4, 14)))
    )
    return (
        Part(case_ | post | head, case, "plastic", 0.65),
        Part(glass | slot, BLACK, "glass", 0.5),
        Part(price, LIME, cell=0.3),
        Part(tray | lock, drawer, "matte", 0.5),
        Part(front, case, cell=0.5),
        Part(notes, MINT, "matte", 0.5),
        Part(bed, drawer.mixed(BLACK, 0.4), "matte"),
        Part(coins, GOLD, "metal", 0.4),
        Part(digits, keys, cell=0.45),
        Part(sums, YELLOW, cell=0.45),
        Part(total, TURQUOISE, cell=0.45),
        Part(slip, WHITE, "matte", 0.4),
        Part(lines, GRAPHITE, "matte", 0.3),
    )


def _price() -> Solid:
    """12.50 in the strokes of a display, facing the front, its middle at the origin."""
    strokes = {"1": "bc", "2": "abged", "5": "afgcd", "0": "abcdef"}
    ends = {"a": (-1, 2, 1, 2), "b": (1, 2, 1, 0), "c": (1, 0, 1, -2), "d": (1, -2, -1, -2), "e": (-1, -2, -1, 0),
            "f": (-1, 0, -1, 2), "g": (-1, 0, 1, 0)}  # fmt: skip
    bars = []
    for x, digit in ((-8.6, "1"), (-3.9, "2"), (2.6, "5"), (7.6, "0")):
        for a, b, c, d in (ends[s] for s in strokes[digit]):
            bars.append(rod((x + 1.45 * a, 0, 1.3 * b), (x + 1.45 * c, 0, 1.3 * d), 0.5))
    return union(*bars, ball(0.7).at(x=-0.7, z=-2.6))


@toy(
    en=("a parcel", "parcels", "delivery box", "cardboard parcel", "delivery package", "moving box",
        "moving boxes"),
    fr=("un colis", "carton de livraison", "carton de déménagement", "cartons de déménagement", "colis postal",
        "paquet postal"),
    near={"en": ("crate", "delivery"), "fr": ("cageot", "livraison", "déménagement")},
    tall=34,
    show=(-30, 26, 0),
    grip=(0, -16, 14), face=(-8.0, 19.0, 18.0, 13.0),
)  # fmt: skip
def parcel(card: Colour = SAND, tape: Colour = CARAMEL, label: Colour = WHITE) -> Parts:
    """Cardboard parcel, 40 cm wide in life, at 1:9, taped, with its label and the arrows that say which way is up."""
    # Fold the box: the flaps of its lid meet along the middle
    box = carve(block(44, 34, 33.4, round=1.2), block(50, 0.9, 1.4).at(z=32.6), soft=0.6)
    flutes = union(*(rod((s * 22, -15, 30.6), (s * 22, 15, 30.6), 0.5) for s in (-1, 1)))
    box = carve(box, flutes, soft=0.4)

    # Tape it: along the top and a hand down either end, torn in teeth
    teeth = [(4 - 1.33 * i, -12.6 if i % 2 else -11.4) for i in range(7)]
    ends = polygon([(-4, 0.6), (4, 0.6), *teeth], 0.2)
    end = slab(ends, 1.4, 0.4).turned(z=90).at(x=22, z=33.4)
    strip = join(block(45, 8, 1.4, round=0.4).at(z=32.6), end.mirrored(), soft=0.3)

    # Stick the label: lines of an address, a barcode; print two arrows and a bar
    sticker = slab(rectangle(21, 15.4, 1).at(-8, 19), 1.4, 0.4).at(y=-17)
    stamp = slab(rectangle(4.6, 4.6, 0.6).at(-0.8, 23), 1.4, 0.4).at(y=-17.5)
    address = union(*(rod((-16, -17.7, z), (x, -17.7, z), 0.55) for z, x in ((24.6, -6.6), (22, -8.6), (19.4, -5.4))))
    code = ((-15.8, 1.4), (-13.6, 1.0), (-11.6, 1.6), (-9.2, 1.0), (-7.2, 1.4), (-5.2, 1.0), (-3.0, 1.6))
    bars = union(*(block(w, 1.2, 3.4, round=0.25).at(x=x, y=-17.6, z=12.8) for x, w in code))
    arrow = slab(polygon([(-1.1, 5.4), (1.1, 5.4), (1.1, 10), (3, 10), (0, 14), (-3, 10), (-1.1, 10)], 0.3), 1.4, 0.3)
    arrows = union(arrow.at(x=10.4, y=-16.9), arrow.at(x=17, y=-16.9), rod((7.6, -17, 3.4), (19.8, -17, 3.4), 0.8))
    bar_ = slab(rectangle(12, 1.6, 0.5).at(-12, 6), 1.4, 0.3).at(y=-16.9)
    return (
        Part(box, card, "matte", 0.7),
        Part(strip, tape, "plastic", 0.5),
        Part(sticker, label, "matte", 0.5, role="front"),
        Part(stamp, RED, cell=0.4, role="ornament"),
        Part(address | bars, GRAPHITE, "matte", 0.3, role="ornament"),
        Part(arrows | bar_, tape.mixed(BLACK, 0.45), "matte", 0.4),
    )


@toy(
    en=("a shopping trolley", "shopping cart", "shopping trolleys", "supermarket trolley", "grocery cart",
        "trolley cart", "shopping carts"),
    fr=("un caddie", "chariot de supermarché", "chariot de courses", "caddie de supermarché", "caddies", "chariot"),
    near={"en": ("groceries", "supermarket"), "fr": ("panier de courses", "supermarché")},
    tall=50.4,
    show=(-24, 18, 0),
    grip=(-27, 0, 49),
)  # fmt: skip
def shopping_trolley(wire: Colour = SILVER, handle: Colour = RED, wheels: Colour = GRAPHITE) -> Parts:
    """Supermarket trolley, one metre long in life, at 1:18; its handle is on the left."""

    # Weld the basket: rims, a floor, uprights all round
    def corners(z: float) -> list[tuple[float, float, float]]:
        t = (z - 20) / 22
        left, right, wide = -18 - 3.6 * t, 17 + 9.4 * t, 9.4 + 3.4 * t
        return [(left, -wide, z), (right, -wide * 0.86, z), (right, wide * 0.86, z), (left, wide, z)]

    low, high = corners(20), corners(42)
    rims = union(tube(high, 1.5, closed=True, curved=False), tube(low, 1.2, closed=True, curved=False),
                 *(tube(corners(z), 0.9, closed=True, curved=False) for z in (27.2, 34.6)))  # fmt: skip
    bars = []
    for a, b, count in ((0, 1, 6), (1, 2, 3), (2, 3, 6), (3, 0, 3)):
        for k in range(count):
            t = k / count
            foot = tuple(p + (q - p) * t for p, q in zip(low[a], low[b], strict=True))
            top = tuple(p + (q - p) * t for p, q in zip(high[a], high[b], strict=True))
            bars.append(rod((foot[0], foot[1], foot[2]), (top[0], top[1], top[2]), 0.85))
    floor = union(*(rod((-18, y, 20), (17, y * 0.86, 20), 0.75) for y in (-4.8, 0, 4.8)))

    # Bend the frame under it, hang the castors
    legs = union(*(tube([(-21.4, s * 12.4, 41), (-19, s * 11, 24), (-17.6, s * 10.6, 8.4), (-14, s * 10.4, 6.6),
                         (18, s * 8.4, 6.6)], 1.3) | rod((-18, s * 10, 20), (15, s * 8.2, 20), 1.2)
                   | rod((-17.6, s * 10.6, 10), (6, s * 8.6, 20), 1.1) for s in (-1, 1)))  # fmt: skip
    ties = rod((18, -8.4, 6.6), (18, 8.4, 6.6), 1.2) | rod((-14, -10.4, 6.6), (-14, 10.4, 6.6), 1.2)
    forks = union(*(rod((x, s * y, 6.6), (x, s * y, 3.2), 1.2) for x, y in ((-14, 10.4), (18, 8.4)) for s in (-1, 1)))
    roll = union(*(can(3.3, 2.6, round=0.9).at(z=-1.3).turned(x=90).at(x=x, y=s * y, z=3.3)
                   for x, y in ((-14, 11), (18, 9)) for s in (-1, 1)))  # fmt: skip

    # Fit the handle
    arms = rod((-21.6, -12.6, 42), (-27, -12.6, 48.4), 1.4) | rod((-21.6, 12.6, 42), (-27, 12.6, 48.4), 1.4)
    bar = rod((-27, -12.6, 48.4), (-27, 12.6, 48.4), 2.0)
    seat = slab(rectangle(18, 6, 1.6), 2, 0.8).turned(z=90, y=12).at(x=-21.2, z=38)
    coin = block(3.2, 6, 4, round=1).at(x=-27, z=46.4)
    return (
        Part(rims | union(*bars, floor), wire, "metal", 0.55),
        Part(legs | ties | forks | arms, wire, "metal", 0.45),
        Part(bar | seat, handle, cell=0.5),
        Part(coin, YELLOW, cell=0.5),
        Part(roll, wheels, "matte", 0.45),
    )


@toy(
    en=("some handcuffs", "pair of handcuffs", "manacles", "hand cuffs"),
    fr=("des menottes", "paire de menottes"),
    near={"en": ("shackles",), "fr": ("entraves",)},
    tall=21.7,
    show=(-12, 16, -14),
    grip=(0, 0, 14),
)
def handcuffs(steel: Colour = SILVER, lock: Colour = GOLD) -> Parts:
    """A pair of handcuffs, 23 cm long in life, at 1:3.9, joined by three links."""
    # Forge one cuff: a ring of two leaves, its lock towards the other cuff, teeth showing at the top
    hoop = slab(circle(11.6).at(0, 11.9) - circle(8.2).at(0, 11.9), 4.4, 1.2)
    half_ = circle(12.1).at(0, 11.9) - circle(7.8).at(0, 11.9) - rectangle(40, 40).at(-20, 23)
    lug = smooth([(7, 18.6), (11, 19), (15.4, 15.6), (16, 11), (14.4, 6), (10, 3.6), (7, 5.6), (8.4, 12)], 4)
    boss = join(slab(half_, 7.4, 1.4), slab(lug, 8.4, 2.2), soft=1.2)
    teeth = union(*(rod((0, -3, 12), (0, 3, 12), 0.6).turned(y=-16 - 11 * i).at(z=11.9) for i in range(6)))
    leaf = carve(hoop, teeth, soft=0.4) | union(*(egg(1.5, 1, 1.5).at(x=0.8, y=3.6 * s, z=1.9) for s in (-1, 1)))
    plate = (egg(3.0, 1.2, 3.0).at(y=-4.1) | egg(3.0, 1.2, 3.0).at(y=4.1)).at(x=11.6, z=11.6)
    hole = (rod((0, -9, 0.8), (0, 9, 0.8), 0.9) | block(1, 18, 2.6).at(z=-1.8)).at(x=11.6, z=11.6)
    eye = ring(1.9, 0.95).turned(x=90).at(x=17, z=11.6)

    def both(solid: Solid) -> Solid:
        return solid.turned(y=6).at(x=-23.4, z=0.2).scaled(0.9).mirrored()

    # Join two of them by three links, which sag a little
    link = tube([(-2.0, 0, 1.3), (2.0, 0, 1.3), (2.0, 0, -1.3), (-2.0, 0, -1.3)], 0.9, closed=True)
    places = ((-3.9, 9.6, 14, 90), (0, 8.9, 0, 0), (3.9, 9.6, -14, 90))
    links = union(*(link.turned(x=x, y=y).at(x=at, z=z).scaled(0.9) for at, z, y, x in places))
    return (
        Part(both(boss), steel, "metal", 0.5),
        Part(both(leaf | eye), steel, "metal", 0.4),
        Part(both(carve(plate, hole, soft=0.2)), lock, "metal", 0.35),
        Part(links, steel, "metal", 0.35),
    )
