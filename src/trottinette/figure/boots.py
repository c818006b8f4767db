"""Boots and tall shoes: what comes up around the ankle, over any trousers. Millimetres, one foot's frame."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import Section, contrast_of, creased, loft, shade
from trottinette.figure.sewn import band, drape, laid, layer, pinned, prism, seam
from trottinette.figure.shoes import ANKLE, footprint, laced, pairs, vamp
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    common,
    egg,
    extrude,
    join,
    polygon,
    rectangle,
    ring,
    slab,
    tube,
    union,
)
from trottinette.palette import BLACK, BROWN, CREAM, GOLD, RED, SAND, SILVER, WHITE, YELLOW, Colour

_FOOT = [
    (-19.6, 1),
    (-18.8, 6.4),
    (-15.5, 8.4),
    (-12, 9.4),
    (-9, 11.2),
    (-6.4, 13.0),
    (-3, 13),
    (1, 9.6),
    (7, 8.2),
    (8.8, 6.4),
    (8.6, 1),
]


def shaft(high: float, top: float = 9.0, ankle: float = 8.6) -> Solid:
    """The leg of a boot, wide enough for any trouser leg, dished at its rim."""
    x, y = ANKLE
    rows: list[Section] = [
        (4.5, ankle, ankle, ankle + 0.4),
        (9.5, ankle, ankle + 0.3, ankle + 0.4),
        (high, top - 0.1, top, top),
    ]
    return loft(rows, [(x, y, 4.0), (x, y, 30.0)], round=0.8, oval=0.9)


def dish(high: float, wide: float = 7.9) -> Solid:
    """What is hollowed out of a shaft's rim."""
    return egg(wide, wide, 2.4).at(*ANKLE, high + 0.4)


def _soled(high: float, grow: float = 0.7) -> tuple[Solid, Solid]:
    """A sole with a heel, and the welt above it."""
    sole = extrude(footprint().grown(grow), 1.5, 0.6).at(z=high - 1.5)
    tread = join(
        common(extrude(footprint().grown(grow - 0.2), high, 0.4), block(40, 14.5, 9).at(y=-11.4), 0.4),
        common(extrude(footprint().grown(grow - 0.2), high, 0.4), block(40, 9, 9).at(y=6.4), 0.4),
        soft=0.3,
    )
    welt = layer(extrude(footprint().grown(grow - 0.3), 8), block(60, 60, 0.8).at(z=high - 0.1), 0.25, 0.8, 0.3)
    return union(sole, tread), welt


@trait(
    "garment",
    slot="shoes",
    en=("boots", "tall boots", "riding boots", "leather boots", "knee boots"),
    fr=("des bottes", "bottes", "bottes en cuir", "bottes cavalières", "bottes hautes"),
)
@cache
def boots(shoes: Colour = BROWN) -> Parts:
    """Riding boots below the knee: soft folds at the ankle, a strap with a buckle, a top band, a heel."""
    high = 20.5
    form = join(vamp(_FOOT), shaft(high), soft=3.5)
    folds = drape(
        form,
        [
            ("front", [(-5.0, 11.6), (0.0, 10.9), (5.0, 12.0)], -0.7),
            ("left", [(-6.5, 10.8), (0.0, 12.2), (6.0, 11.0)], -0.7),
        ],
        0.9,
    )
    body = carve(creased(form, folds), dish(high), soft=0.5)
    strap = layer(form, block(50, 50, 2.0).turned(x=10).at(0, 0, 12.6), 0.55, soft=0.4) & block(60, 60, 9).at(z=10.4)
    buckle = slab(rectangle(3.2, 3.2, 0.6) - rectangle(1.6, 1.6, 0.3), 0.9, 0.3)
    sole, welt = _soled(2.6)
    zip_ = seam(form, [(1.6, 4.5), (1.6, 19.0)], 0.45, "right", lift=0.05)
    return pairs(
        (body, shoes, "plastic"),
        (sole, shade(shoes, 0.55), "plastic"),
        (union(welt, band(shaft(high), 18.4, high - 0.2, 0.4, 0.9, 0.4), strap), shade(shoes, 0.3), "plastic"),
        (union(pinned(buckle, form, (-4.6, 13.2), "left", 0.7), zip_), GOLD, "metal"),
    )


@trait(
    "garment",
    slot="shoes",
    en=("ankle boots", "Chelsea boots", "booties"),
    fr=("des bottines", "bottines", "boots", "chelsea boots"),
)
@cache
def ankle_boots(shoes: Colour = BLACK) -> Parts:
    """Chelsea boots: ribbed elastic on both sides, a tab at the back, a low heel."""
    high = 13.5
    form = join(vamp(_FOOT), shaft(high, 8.8), soft=3.5)
    body = carve(form, dish(high), soft=0.5)
    gusset = [
        layer(
            form, prism(polygon([(-3.4, 14), (3.4, 14), (2.2, 7.6), (0.2, 6.2), (-2.0, 7.6)], 0.8), side), 0.3, soft=0.3
        )
        for side in ("left", "right")
    ]
    lines = [
        seam(form, [(y, 7.8), (y * 1.3, 13.0)], 0.3, side, lift=0.3)
        for side in ("left", "right")
        for y in (-1.6, -0.5, 0.6, 1.7)
    ]
    tab = pinned(slab(rectangle(2.6, 4.2, 1.0) - rectangle(1.0, 2.4, 0.5), 0.8, 0.3), form, (-0.6, 12.8), "back", 0.5)
    sole, welt = _soled(2.8)
    dark = shade(shoes, 0.35)
    return pairs(
        (body, shoes, "plastic"),
        (sole, shoes.mixed(BLACK, 0.5), "plastic"),
        (union(*gusset, *lines), dark, "matte"),
        (union(tab, welt), dark, "matte"),
    )


@trait(
    "garment",
    slot="shoes",
    en=("combat boots", "lace-up boots", "army boots", "Doc Martens", "biker boots"),
    fr=("des rangers", "godillots", "bottes à lacets", "Doc Martens", "bottes de motard"),
)
@cache
def combat_boots(shoes: Colour = BLACK) -> Parts:
    """Laced to the shin, a thick cleated sole, a welt in yellow thread, a pull loop."""
    high = 15.5
    form = join(vamp(_FOOT), shaft(high, 8.9), soft=3.0)
    body = carve(form, dish(high), soft=0.5)
    tongue = layer(form, prism(polygon([(-1.6, 9), (1.6, 9), (1.8, 16), (-1.8, 16)])), 0.25, soft=0.3)
    stays = [
        layer(
            form, prism(polygon([(1.9 * s, 9.6), (4.2 * s, 9.2), (4.2 * s, 15.2), (2.0 * s, 15.2)], 0.4)), 0.5, soft=0.4
        )
        for s in (1, -1)
    ]
    bars = [
        tube(laid(form, [(-2.9, z), (0.0, z + 0.5), (2.9, z)], "front", 0.7), 0.62, steps=3) for z in (10.8, 12.5, 14.2)
    ]
    eyes = [pinned(ball(0.55), form, (2.9 * s, z), "front", 0.6) for s in (1, -1) for z in (10.8, 12.5, 14.2)]
    low = laced(form.grown(0.2), (-11.4, -9.4), 3.0)
    cap = layer(form, block(40, 11, 40).at(y=-19.6), 0.35, soft=0.4)
    sole, welt = _soled(3.6, 0.9)
    cleats = union(*(block(1.4, 60, 1.6).at(x=x) for x in (-5.4, -2.7, 0, 2.7, 5.4)))
    loop = tube([(-1.4, 9.2, high - 2), (-0.9, 10.8, high + 1.2), (0.0, 9.2, high - 2)], 0.6)
    return pairs(
        (body, shoes, "plastic"),
        (sole - cleats, shoes.mixed(BLACK, 0.6) if shoes != BLACK else shade(BLACK, 0.2), "plastic"),
        (union(cap, *stays), shade(shoes, 0.12), "plastic"),
        (tongue, shade(shoes, 0.4), "matte"),
        (union(*bars, low), BLACK if shoes != BLACK else shade(BLACK, 0.5), "matte"),
        (union(welt, loop), YELLOW, "matte"),
        (union(*eyes), SILVER, "metal"),
    )


@trait(
    "garment",
    slot="shoes",
    en=("rain boots", "wellington boots", "wellingtons", "wellies", "rubber boots", "gumboots"),
    fr=("des bottes en caoutchouc", "bottes de pluie", "bottes en plastique", "bottes de caoutchouc"),
)
@cache
def rain_boots(shoes: Colour = YELLOW) -> Parts:
    """One piece of shiny rubber: a round toe, a ridged sole, a band at the rim."""
    high = 19.0
    foot_ = vamp(
        [
            (-19.8, 1),
            (-19.2, 7.2),
            (-16, 9.6),
            (-12, 10.6),
            (-8, 12.4),
            (-4, 13),
            (1, 9.6),
            (7, 8.6),
            (9, 6.4),
            (8.8, 1),
        ]
    )
    form = join(foot_, shaft(high, 9.0, 8.7), soft=4.5)
    body = carve(form, dish(high), soft=0.6)
    sole = extrude(footprint().grown(0.7), 2.6, 0.7)
    ridges = union(
        *(layer(extrude(footprint().grown(0.7), 4), block(60, 60, 0.6).at(z=z), 0.3, 0.8, 0.2) for z in (0.6, 1.7))
    )
    toe = layer(form, block(40, 9, 4.4).at(y=-19.6, z=1), 0.4, soft=0.4)
    dark = shade(shoes, 0.2)
    strap = pinned(slab(rectangle(4.4, 2.0, 0.9), 0.9, 0.3), form, (3.0, 16.2), "left", 0.3)
    return pairs(
        (body, shoes, "plastic"),
        (union(sole, ridges), contrast_of(shoes, SAND, BROWN), "plastic"),
        (union(toe, band(shaft(high, 9.0, 8.7), high - 2.6, high - 0.2, 0.5, 0.9, 0.4), strap), dark, "plastic"),
    )


@trait(
    "garment",
    slot="shoes",
    en=("high-top trainers", "high-tops", "basketball shoes", "high-top sneakers", "canvas high-tops"),
    fr=("des baskets montantes", "chaussures montantes", "tennis montantes", "chaussures de basket"),
)
@cache
def high_tops(shoes: Colour = RED) -> Parts:
    """Canvas to above the ankle, rubber toe and line, laces all the way, a round badge."""
    high = 14.5
    form = join(vamp(_FOOT), shaft(high, 8.6, 8.4), soft=3.5)
    body = carve(form, dish(high, 7.6), soft=0.5)
    rubber = contrast_of(shoes, WHITE, CREAM)
    sole = extrude(footprint().grown(0.55), 3.4, 1.1)
    line = layer(extrude(footprint().grown(0.75), 3.4), block(60, 60, 0.9).at(z=2.1), 0.0, 1.2, 0.3)
    cap = layer(form, block(40, 12, 40).at(y=-20), 0.55, soft=0.5)
    stays = [
        layer(
            form,
            prism(polygon([(1.7 * s, 9.6), (4.0 * s, 9.2), (3.8 * s, 14.2), (1.9 * s, 14.2)], 0.4)),
            0.45,
            soft=0.4,
        )
        for s in (1, -1)
    ]
    bars = [
        tube(laid(form, [(-2.8, z), (0.0, z + 0.4), (2.8, z)], "front", 0.6), 0.6, steps=3) for z in (10.6, 12.1, 13.5)
    ]
    badge = pinned(can(2.5, 0.9, 0.4).turned(x=90), form, (-0.4, 10.4), "left", 0.1)
    star_ = pinned(ring(1.5, 0.35).turned(x=90), form, (-0.4, 10.4), "left", 1.0)
    back = layer(form, prism(polygon([(-1.6, 2), (1.2, 2), (1.2, 15), (-1.6, 15)]), "back"), 0.4, soft=0.3)
    return pairs(
        (body, shoes, "plastic"),
        (sole, rubber, "plastic"),
        (union(cap, badge), rubber, "plastic"),
        (line, contrast_of(shoes, shoes, SAND), "plastic"),
        (union(*stays, back), shade(shoes, 0.22), "matte"),
        (union(*bars, laced(form.grown(0.2), (-12.2, -10.4), 3.0)), WHITE, "matte"),
        (star_, shoes if shoes != rubber else BLACK, "plastic"),
    )
