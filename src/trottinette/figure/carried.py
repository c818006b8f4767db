"""On the back, the shoulders and the waist: backpack, cape, wings, sash, shawl, bags and belts. Millimetres."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import creased, loft, pleated, shade
from trottinette.figure.headgear import hug
from trottinette.figure.neckwear import chest_of, lying
from trottinette.figure.sewn import band, layer
from trottinette.figure.wear import Made, Wearer
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    block,
    can,
    carve,
    common,
    egg,
    half,
    join,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLUE,
    CORAL,
    GOLD,
    GRAPHITE,
    ORANGE,
    PINK,
    RED,
    TEAL,
    WHITE,
    YELLOW,
    Colour,
)


def _flat(path: Sequence[Vector], wide: float, thick: float, form: Solid, steps: int = 6) -> Solid:
    """A flat strap lying on the form."""
    return common(
        tube(lying(path, 0.0, form, steps), wide, curved=False), form.grown(thick).hollow(thick + 1.2), soft=0.5
    )


_SHOULDER: list[Vector] = [
    (9.5, 14.0, 55.0),
    (10.0, 9.0, 61.5),
    (10.5, 1.0, 65.0),
    (11.0, -8.0, 61.0),
    (11.8, -14, 53.5),
    (12.6, -15, 46.0),
    (14.6, -9.0, 40.5),
    (16.5, 2.0, 38.0),
    (12.0, 14.0, 38.0),
]


@trait("worn", slot="back", en=("a backpack", "rucksack"), fr=("un sac à dos", "sac au dos"))
def backpack(bag: Colour = TEAL, straps: Colour = ORANGE, *, on: Wearer) -> Made:
    """Rounded bag with a flap and a pocket; its straps lie on the chest."""
    form = chest_of(on)
    y = max(float(hug([(0, 20, 50.0)], 0.0, form)[0][1]), float(hug([(0, 20, 40.0)], 0.0, form)[0][1])) - 1.0
    sack = block(27.0, 13.0, 31.0, 5.0).at(y=y + 6.0, z=33.0)
    lid = common(
        sack.grown(0.9),
        slab(smooth([(-20, 70), (20, 70), (20, 55), (11, 51.0), (0, 50.0), (-11, 51.0), (-20, 55)]), 60),
        soft=0.9,
    )
    pocket = join(
        block(18.5, 5.2, 12.5, 2.4).at(y=y + 13.2, z=34.6), block(19.2, 5.8, 3.4, 1.4).at(y=y + 13.2, z=44.6), soft=0.5
    )
    sides = block(6.0, 8.5, 11.5, 2.6).at(x=13.6, y=y + 6.0, z=34.0).mirrored()
    loop = tube(
        [(-4, y + 2.4, 63.5), (-3.2, y + 2.0, 67.0), (0, y + 1.8, 68.2), (3.2, y + 2.0, 67.0), (4, y + 2.4, 63.5)], 1.2
    )
    strap = _flat(_SHOULDER, 2.6, 1.5, form)
    chest = _flat(
        [(11.8, -14, 53.0), (6.0, -15, 52.6), (0, -15, 52.4), (-6.0, -15, 52.6), (-11.8, -14, 53.0)], 1.2, 1.1, form
    )
    bx, by, bz = hug([(0, -15, 52.4)], 1.1, form)[0]
    clip = union(
        block(4.0, 1.4, 2.6, 0.5).at(bx, by, bz - 1.3),
        *(block(5.8, 1.6, 2.0, 0.5).at(*hug([(s * 12.6, -15, 46.5)], 1.4, form)[0]).at(z=-1) for s in (1, -1)),
    )
    buckles = union(*(block(3.4, 1.8, 4.4, 0.7).at(s * 7.0, y + 13.4, 48.4) for s in (1, -1)))
    return Made(
        (
            Part(union(sack, sides), bag, "matte", 0.7),
            Part(union(lid, pocket), shade(bag, 0.16), "matte", 0.6),
            Part(union(strap.mirrored(), chest, loop), straps, "matte", 0.45),
            Part(union(clip, buckles), GRAPHITE, "plastic", 0.4),
        ),
        block(33.0, 60.0, 46.0, 4.0).at(y=y + 30.0, z=20.0),
    )


@trait("worn", slot="back", en=("a cape", "cloak"), fr=("une cape",))
def cape(cape: Colour = RED, clasp: Colour = GOLD, *, on: Wearer) -> Parts:
    """Hangs from the shoulders to the calves behind the legs, closed at the neck by a clasp."""
    form = chest_of(on)
    sheet = loft(
        [
            (15.0, 32.0, 18.0, 27.0),
            (30.0, 28.5, 16.0, 23.5),
            (44.0, 24.5, 14.0, 19.5),
            (54.0, 20.5, 13.0, 16.5),
            (60.0, 16.0, 11.0, 14.2),
            (64.5, 11.0, 10.0, 12.6),
        ],
        round=1.0,
    )
    back = common(pleated(sheet, 17, 1.5, 18.0, 60.0).hollow(1.9), half(y=-1.0, z=-0.12).at(y=8.6, z=48.0), soft=0.9)
    yoke = common(
        form.grown(1.7), half(z=-1).at(z=57.6) & half(y=-1, z=-1.2).at(y=-2.0, z=60.0) & half(z=1).at(z=66.2), soft=1.0
    )
    yoke = yoke - can(8.6, 20).at(y=0.8, z=58)
    edge = _flat(
        [(0, 10.5, 65.5), (8.0, 7.6, 65.6), (10.8, 0.5, 64.6), (8.8, -8.0, 61.2), (3.0, -14.0, 59.6), (0, -15, 59.4)],
        1.9,
        2.4,
        form,
    )
    x, y, z = hug([(0, -18, 59.0)], 0.9, form)[0]
    disc = union(can(2.9, 1.6, 0.6).turned(x=80).at(x, y + 0.6, z), egg(1.5, 1.2, 1.5).at(x, y - 0.6, z))
    return (
        Part(join(back, yoke, soft=2.2), cape, "matte", 0.75),
        Part(edge.mirrored(), shade(cape, 0.12), "matte", 0.5),
        Part(disc, clasp, "metal", 0.35),
    )


@trait("worn", slot="back", en=("angel wings", "wings"), fr=("des ailes d'ange", "ailes"))
def angel_wings(feathers: Colour = WHITE, *, on: Wearer) -> Parts:
    """Two wings of three rows of feathers."""
    form = chest_of(on)
    y = float(hug([(0, 20, 52.0)], 0.0, form)[0][1])
    rows = []
    for row, (count, long, out) in enumerate(((7, 17.0, 0.0), (6, 12.0, 1.3), (5, 8.0, 2.4))):
        for i in range(count):
            t = i / (count - 1)
            turn = 100 + 62 * t
            x, z = 9.0 + 15.5 * (1 - t) - row * 1.6, 57.0 + 8.5 * (1 - t) ** 0.7 - row * 1.5
            feather = egg(2.7, 1.1, long * (0.66 + 0.34 * (1 - t)) / 2 + 2.0).at(z=long * 0.36)
            rows.append(feather.turned(y=turn).at(x, y + 2.8 + out * 0.6, z))
    arch = tube(
        [(3.0, y - 0.5, 52.0), (9.0, y + 2.2, 60.5), (18.0, y + 3.0, 66.5), (25.5, y + 3.0, 65.0)], [2.4, 2.8, 2.4, 1.6]
    )
    return (Part(join(arch, union(*rows), soft=0.5).mirrored(), feathers, "plastic", 0.55),)


@trait(
    "worn",
    slot="shoulders",
    en=("a sash", "mayor's sash"),
    fr=("une écharpe tricolore", "écharpe de maire", "écharpe de miss"),
)
def sash(first: Colour = BLUE, middle: Colour = WHITE, last: Colour = RED, *, on: Wearer) -> Parts:
    """From the right shoulder to the left hip, in three bands."""
    form = common(
        chest_of(on),
        half(x=1).at(x=15.6) & half(x=-1).at(x=-15.6) & half(z=-1).at(z=34.0) & half(z=1).at(z=64.4),
        soft=0.5,
    )
    slope = -44.0
    parts = []
    for at, ink in ((2.9, first), (0.0, middle), (-2.9, last)):
        region = block(120, 120, 2.95).at(z=at - 1.475).turned(y=-slope).at(z=50.0)
        parts.append(Part(layer(form, region, 1.1, 1.0, 0.35), ink, "plastic", 0.45))
    return tuple(parts)


@trait("worn", slot="shoulders", en=("a shawl", "stole"), fr=("un châle", "étole"))
def shawl(wool: Colour = CORAL, fringe: Colour = WHITE, *, on: Wearer) -> Parts:
    """Over the shoulders, pinned in front, a fringe along its edge."""
    form = chest_of(on)
    bell = loft(
        [
            (43.0, 29.0, 15.5, 16.5),
            (50.0, 27.0, 15.0, 15.5),
            (56.0, 23.0, 13.8, 14.4),
            (61.0, 16.5, 12.0, 13.0),
            (65.0, 11.0, 10.2, 11.8),
        ],
        round=1.5,
    )
    lap = slab(polygon([(1.0, 57.0), (-9.5, 40.0), (8.5, 40.0)], [1.0, 2.0, 2.0]), 30).at(y=-25)
    edge = half(x=0.42, z=-1).at(z=40.5) & half(x=-0.42, z=-1).at(z=40.5) & half(y=0.12, z=-1).at(z=47.5)
    shape = join(form.grown(1.0) & half(z=-1).at(z=48), bell, soft=2.0)
    whole = common(shape, edge, soft=1.2) - can(9.2, 20).at(y=0.6, z=60)
    folds = [(hug([(s * 18, -10, 60), (s * 12, -16, 54), (s * 6, -18, 47)], 0.0, shape), 1.3, -1.0) for s in (1, -1)]
    folds += [(hug([(s * 24, -8, 55), (s * 19, -15, 50), (s * 14, -17, 45)], 0.0, shape), 1.3, -0.9) for s in (1, -1)]
    folds += [(hug([(x, 18, 62), (x * 1.4, 18, 54), (x * 1.7, 18, 47)], 0.0, shape), 1.4, -1.0) for x in (-11, 0, 11)]
    cover = carve(creased(whole, folds), lap, soft=1.0)
    strands = []
    for a in np.radians(np.arange(0, 360, 7.5)):
        x, y = 27.6 * float(np.sin(a)), (-15.2 if np.cos(a) > 0 else 16.0) * abs(float(np.cos(a)))
        foot = max(40.5 + 0.42 * abs(x), 47.5 + 0.12 * y)
        if y > -8 or abs(x) > 8:
            strands.append(rod((x, y, foot + 1.0), (x * 1.01, y * 1.02, foot - 3.4), 0.85, 0.7))
    x, y, z = hug([(0.6, -20, 57.6)], 0.4, cover)[0]
    return (
        Part(cover, wool, "matte", 0.7),
        Part(union(*strands), fringe, "matte", 0.45),
        Part(ball(2.0).at(x, y, z), GOLD, "metal", 0.35),
    )


# ---- about the waist ---------------------------------------------------------------------------------------


def _belt(form: Solid, z: float, wide: float, thick: float = 1.1) -> Solid:
    core = common(form, half(x=1).at(x=17.4) & half(x=-1).at(x=-17.4), soft=0.8)
    return band(core, z - wide / 2, z + wide / 2, thick)


@trait("worn", slot="waist", en=("a belt bag", "bum bag", "fanny pack"), fr=("un sac banane", "banane"))
def belt_bag(bag: Colour = PINK, zip: Colour = YELLOW, *, on: Wearer) -> Parts:
    """Worn in front, a zip along it."""
    form = chest_of(on)
    x, y, z = hug([(0, -20, 37.0)], 0.0, form)[0]
    sack = block(20.0, 7.5, 9.6, 3.4).at(x, y - 1.8, z - 5.4)
    line = common(sack.grown(0.45), slab(rectangle(15.0, 1.0), 60).at(y=y, z=z + 1.2), soft=0.3)
    pocket = common(sack.grown(0.7), slab(rectangle(13.0, 4.4, 1.4), 20).at(y=y - 10, z=z - 2.6), soft=0.6)
    pull = rod((7.0, y - 5.8, z + 1.0), (7.3, y - 6.0, z - 2.2), 0.75)
    return (
        Part(_belt(form, 38.0, 3.0), shade(bag, 0.25), "matte", 0.5),
        Part(sack, bag, "matte", 0.5),
        Part(pocket, shade(bag, 0.12), "matte", 0.45),
        Part(union(line & half(y=1).at(y=y), pull), zip, "plastic", 0.35),
    )
