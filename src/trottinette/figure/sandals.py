"""Light shoes: sandals, flip-flops, geta, babouches. Millimetres; one foot in a shoe's own frame."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import shade
from trottinette.figure.feet import TOES, bare_foot
from trottinette.figure.sewn import laid, layer, pinned, prism
from trottinette.figure.shoes import ANKLE, footprint, pairs
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    block,
    carve,
    common,
    extrude,
    join,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.geometry.outline import through
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    GOLD,
    SAND,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@trait(
    "garment",
    slot="shoes",
    hides=("soles",),
    en=("bare feet", "barefoot", "no shoes"),
    fr=("les pieds nus", "pieds nus", "sans chaussures", "nu-pieds"),
)
def barefoot() -> Parts:
    """Nothing: the feet show by themselves."""
    return ()


def _footbed(high: float, grow: float = 0.4) -> Solid:
    return extrude(footprint(0.98).grown(grow), high, 0.6)


@trait(
    "garment",
    slot="shoes",
    hides=("soles",),
    en=("sandals", "strappy sandals", "gladiator sandals"),
    fr=("des sandales", "sandales", "spartiates", "sandalettes"),
)
@cache
def sandals(shoes: Colour = BROWN) -> Parts:
    """Leather: two straps over the toes' roots, one about the ankle with a buckle, a stitched sole."""
    skin = bare_foot(True).grown(0.1)
    bed = _footbed(2.0)
    strips = [
        layer(skin, prism(polygon([(-12, y), (12, y + 1.2), (12, y + 3.8), (-12, y + 2.6)]), "top"), 0.9, soft=0.5)
        for y in (-14.2, -10.2)
    ]
    ankle = layer(skin, block(30, 30, 2.2).turned(x=-14).at(0, 0, 8.6), 0.9, soft=0.5)
    sides = [rod((5.9 * s + x, 1.6, 8.8), (6.4 * s + x, -1.0, 1.4), 1.1) for s, x in ((1, 0.0), (-1, -0.9))]
    buckle = slab(rectangle(2.6, 2.8, 0.5) - rectangle(1.2, 1.4, 0.2), 0.8, 0.3)
    return pairs(
        (union(*strips, ankle, *sides), shoes, "plastic"),
        (bed, shade(shoes, 0.3), "matte"),
        (extrude(footprint(0.98).grown(0.7), 0.9, 0.3), BLACK, "matte"),
        (pinned(buckle, skin.grown(0.8), (0.6, 9.4), "left", 0.0), GOLD, "metal"),
    )


@trait(
    "garment",
    slot="shoes",
    hides=("soles",),
    en=("flip-flops", "thongs", "beach sandals"),
    fr=("des tongs", "claquettes", "savates"),
)
@cache
def flip_flops(shoes: Colour = TURQUOISE, strap: Colour = WHITE) -> Parts:
    """Foam soles in two layers, a strap between the toes."""
    lines: list[list[Vector]] = [
        [(-2.2, -14.2, 2.2), (-2.1, -13.2, 5.4), (x * 0.55 - 0.6, -9.4, 7.0), (x, -5.0, 4.4), (x * 1.03, -2.6, 1.6)]
        for x in (6.7, -6.7)
    ]
    straps = union(
        *(tube(line, [0.9, 1.1, 1.25, 1.25, 1.2], steps=3) for line in lines), ball(1.4).at(-2.1, -13.4, 5.4)
    )
    sole = _footbed(2.4)
    return pairs(
        (sole, shoes, "plastic"),
        (straps, strap, "plastic"),
        (layer(sole, block(60, 60, 0.8).at(z=0.9), 0.25, 0.8, 0.2), strap, "matte"),
    )


@trait(
    "garment",
    slot="shoes",
    en=("geta", "zori", "Japanese sandals", "tabi"),
    fr=("des geta", "zori", "sandales japonaises", "tabi"),
)
@cache
def geta(shoes: Colour = SAND, strap: Colour = BLACK) -> Parts:
    """White split-toe socks on wooden soles with two teeth and a cloth thong."""
    x, y = ANKLE
    toes = [rod((a * 0.86 + 0.3, -10.5, r + 0.8), (a, b, r), r * 1.15, r) for a, b, r in TOES]
    body = join(bare_foot(True), union(*toes[1:]).grown(0.8), soft=1.6)
    sock = join(body.grown(0.35), toes[0].grown(0.6), rod((x, y, 6), (x, y, 12.2), 7.3), soft=0.8)
    split = slab(rectangle(0.7, 16), 9, 0.2).turned(z=6).at(-2.2, -16.5, 3)
    sock = common(carve(sock, split, block(40, 40, 9).at(z=13.0), soft=0.5), block(40, 60, 30), 0.6).at(z=3.2)
    board = extrude(footprint(0.96).grown(0.5), 1.6, 0.5).at(z=2.0)
    teeth = union(block(11.6, 2.6, 2.6, 0.4).at(0.2, -9.0), block(10.0, 2.6, 2.6, 0.4).at(0, 2.6))
    lines: list[list[Vector]] = [
        [
            (-2.2, -14.0, 4.4),
            (-2.1, -13.2, 9.4),
            (s * 4.6 - 0.6, -8.6, 11.0),
            (s * 7.0, -4.0, 7.6),
            (s * 7.0, -1.0, 3.8),
        ]
        for s in (1, -1)
    ]
    thong = union(*(tube(line, 1.15, steps=3) for line in lines))
    return pairs(
        (join(board, teeth, soft=0.4), shoes, "plastic"),
        (common(sock, block(60, 60, 40).at(z=3.2), 0.4), WHITE, "matte"),
        (thong, strap, "matte"),
    )


def through_points(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A smooth line through them."""
    return [(float(x), float(y)) for x, y in through(points, 5)]


@trait(
    "garment",
    slot="shoes",
    en=("babouches", "Moroccan slippers", "pointed slippers"),
    fr=("des babouches", "babouches"),
)
@cache
def babouches(shoes: Colour = YELLOW) -> Parts:
    """Soft leather, a pointed toe, the heel trodden down flat."""
    point = smooth(
        [
            (0.2, 8.6),
            (4.4, 7.2),
            (5.9, 2.0),
            (7.0, -5.0),
            (6.8, -11.0),
            (4.2, -16.0),
            (0.2, -22.0),
            (-3.8, -16.0),
            (-6.4, -11.0),
            (-6.2, -4.5),
            (-5.6, 2.4),
            (-4.2, 7.2),
        ],
        3,
    )
    side = smooth(
        [
            (-22.6, 0.8),
            (-22.6, 2.6),
            (-19, 5.4),
            (-15, 7.8),
            (-11, 9.4),
            (-7.6, 11.0),
            (-5.4, 11.4),
            (-4.4, 8.2),
            (0, 6.4),
            (8.6, 6.0),
            (8.8, 0.8),
        ],
        4,
    )
    form = common(extrude(point, 20, 2), slab(side, 20).turned(z=90), 3.0)
    sole = extrude(point.grown(0.5), 1.5, 0.6)
    ridge = tube(laid(form, [(0.2, -20.2), (0.1, -16.5), (0.0, -12.0), (0.0, -7.4)], "top", 0.0), 0.4, steps=3)
    rim = tube(
        laid(form, through_points([(-6.0, -3.6), (-4.6, -5.0), (0, -5.8), (4.8, -5.0), (6.4, -3.6)]), "top", 0.1),
        0.55,
        steps=2,
    )
    return pairs(
        (form, shoes, "plastic"),
        (sole, CARAMEL, "plastic"),
        (union(ridge, rim), shade(shoes, 0.2), "plastic"),
    )
