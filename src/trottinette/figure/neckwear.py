"""About the neck: ties, scarves, necklaces, medal, lanyard, stethoscope, whistle. Millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import creased
from trottinette.figure.cut import trunk
from trottinette.figure.headgear import hug
from trottinette.figure.sewn import patch, prism
from trottinette.figure.wear import Wearer
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
    ring,
    rod,
    slab,
    smooth,
    star,
    tube,
    union,
)
from trottinette.geometry.outline import through
from trottinette.geometry.solid import Distances, Points, made
from trottinette.paint import Linear, Places, mixed, paint, recipe
from trottinette.palette import BLACK, BLUE, CREAM, GOLD, GRAPHITE, ORANGE, RED, SILVER, TURQUOISE, WHITE, Colour


@cache
def _skin() -> Solid:
    """Chest and neck where no garment is."""
    chest = join(egg(14.5, 9.8, 13).at(z=52), egg(13.2, 9.6, 9.5).at(z=38), soft=8)
    return join(chest, rod((0, 1.0, 58.0), (0, 0.5, 72.0), 8.0), soft=3.0)


def chest_of(on: Wearer) -> Solid:
    """What a thing about the neck lies on: chest and neck, the garment, the coat."""
    return union(*(solid for solid in (_skin(), on.cloth, on.coat) if solid))


def shirt_front(on: Wearer) -> Solid:
    """The same without the coat, for what is worn inside it."""
    return union(*(solid for solid in (_skin(), on.cloth) if solid))


def lying(points: Sequence[Vector], lift: float, form: Solid, steps: int = 6) -> list[Vector]:
    """A curve through the points, laid on the form."""
    return hug([tuple(p) for p in through([list(p) for p in points], steps).tolist()], lift, form)


def _both(points: Sequence[Vector]) -> list[Vector]:
    """Points from the back of the neck down the figure's left to the middle, and up its right."""
    return [*points, *((-x, y, z) for x, y, z in reversed(points[:-1]))]


# ---- ties --------------------------------------------------------------------------------------------------


@trait("worn", slot="neck", en=("a tie", "necktie"), fr=("une cravate",))
def tie(tie: Colour = RED) -> Parts:
    """A knotted tie lying on the shirt."""
    form = trunk(35.0, 0.0)
    drawn = polygon([(-1.3, 59.5), (1.3, 59.5), (3.3, 45), (0, 40.6), (-3.3, 45)], [0, 0, 0.5, 0.5, 0.5])
    blade = patch(form, drawn, 1.2)
    outline = polygon([(-3.2, 2.4), (3.2, 2.4), (1.7, -2.4), (-1.7, -2.4)], 0.9)
    knot = slab(outline, 4.6, 1.7).turned(x=-16).at(y=-10.2, z=60.0)
    stripes = union(*(prism(polygon([(-4, z), (4, z + 4.5), (4, z + 6.1), (-4, z + 1.6)])) for z in (41.5, 46.5, 51.5)))
    return (
        Part(join(blade, knot, soft=0.3), tie, "plastic", 0.34),
        Part(patch(form, drawn.grown(0.05), 1.4) & stripes, tie.mixed(WHITE, 0.35), "plastic", 0.34),
    )


@trait("worn", slot="neck", en=("a bow tie",), fr=("un nœud papillon", "noeud papillon"))
def bow_tie(bow: Colour = RED, *, on: Wearer) -> Parts:
    """Two full wings and a knot, under the chin."""
    x, y, z = hug([(0, -16.0, 58.6)], 1.4, shirt_front(on))[0]
    wing = smooth([(0.6, 1.4), (5.0, 4.0), (9.4, 4.6), (9.9, 0), (9.4, -4.6), (5.0, -4.0), (0.6, -1.4)], 6)
    flat = slab(wing, 3.6, 1.5)
    wings = creased(
        flat.mirrored(),
        [([(s * 1.6, -1.8, 0.8), (s * 4.6, -2.0, 1.6), (s * 8.2, -2.0, 2.2)], 0.8, -0.7) for s in (1, -1)]
        + [([(s * 1.6, -1.8, -0.8), (s * 4.4, -2.0, -1.4), (s * 7.0, -2.0, -1.8)], 0.7, -0.5) for s in (1, -1)],
    )
    knot = block(4.2, 4.8, 4.6, 1.5).at(z=-2.3)
    return (Part(join(wings, knot, soft=0.5).turned(x=-14).at(x, y - 0.4, z), bow, "plastic", 0.36),)


@recipe
def scarf_stripes(at: Places, ground: Linear, ink: Linear) -> Linear:
    """Level stripes 2.6 mm wide, one each 7 mm."""
    away = np.abs((at[:, 2] - 2.0) / 7.0 - np.round((at[:, 2] - 2.0) / 7.0)) * 7.0
    return mixed(ground, ink, np.clip((1.3 - away) / 0.05 + 0.5, 0, 1))


# ---- scarves -----------------------------------------------------------------------------------------------


def ribbed(solid: Solid, every: float = 2.0, deep: float = 0.3, count: int = 0) -> Solid:
    """Knitted ribs: upright columns each `every` mm across, or `count` of them about the z axis."""
    steep = float(np.hypot(1, deep * (count / 9 if count else 2 * np.pi / every)))

    def distance(p: Points) -> Distances:
        turn = np.arctan2(p[:, 1], p[:, 0]) * count if count else p[:, 0] * (2 * np.pi / every)
        return np.asarray((solid.distance(p) - deep * np.cos(turn)) / steep).astype(p.dtype)

    return made("ribbed", (every, deep, count), (solid,), distance, solid.box.grown(deep))


def _collar(radius: float, z: float, tilt: float = 5.0) -> Solid:
    """A thick round of cloth about the neck."""
    turn = np.radians(np.arange(0, 360, 20))
    path = [(float(11.6 * np.sin(a)), float(0.2 - 10.9 * np.cos(a)), z + tilt * 0.34 * float(-np.cos(a))) for a in turn]
    return tube(path, radius, closed=True, steps=2)


def _tail(path: Sequence[Vector], wide: float, thick: float, form: Solid) -> Solid:
    """A flat end of a scarf hanging on the form."""
    line = lying(path, 0.0, form, 5)
    round_ = tube(line, [wide * 0.8, *[wide] * (len(line) - 1)], curved=False)
    return common(round_, form.grown(thick), soft=1.4)


@trait(
    "worn",
    slot="scarf",
    en=("a scarf", "woolly scarf", "winter scarf"),
    fr=("une écharpe", "écharpe en laine", "cache-col"),
)
def scarf(wool: Colour = RED, stripes: Colour = WHITE, *, on: Wearer) -> Parts:
    """Knitted, wound once, both ends hanging in front with a fringe."""
    form = chest_of(on)
    wound = join(_collar(4.1, 63.6), _collar(3.4, 60.6, 3.0), soft=1.2)
    ends, tassels = [], []
    for path in (
        [(5.0, -20, 60.0), (7.4, -20, 53.0), (8.4, -20, 45.0), (8.6, -20, 37.0)],
        [(-4.0, -20, 60.0), (-5.2, -20, 54.0), (-6.2, -20, 47.0), (-6.6, -20, 42.0)],
    ):
        x, _, z = path[-1]
        ends.append(common(_tail(path, 4.4, 3.2, form), half(z=-1).at(z=z - 2.6), soft=0.8))
        foot = hug([(x + dx, -20, z - 3.6) for dx in (-3.2, -1.6, 0, 1.6, 3.2)], 1.6, form)
        tip = hug([(x + dx * 1.12, -20, z - 8.4) for dx in (-3.2, -1.6, 0, 1.6, 3.2)], 1.4, form)
        tassels += [rod(a, b, 0.85, 0.7) for a, b in zip(foot, tip, strict=True)]
    knot = egg(5.4, 4.2, 5.0).at(*hug([(1.0, -22, 60.0)], 3.2, form)[0])
    hoops = (paint("scarf_stripes", stripes),)
    return (
        Part(join(ribbed(wound, count=44, deep=0.36), ribbed(knot), soft=1.0), wool, "matte", 0.45),
        Part(ribbed(union(*ends)), wool, "matte", 0.4, hoops),
        Part(union(*tassels), stripes, "matte", 0.36),
    )


@trait(
    "worn",
    slot="scarf",
    en=("a silk scarf", "neckerchief", "neck scarf"),
    fr=("un foulard", "foulard en soie", "carré de soie"),
)
def silk_scarf(silk: Colour = TURQUOISE, print: Colour = ORANGE, *, on: Wearer) -> Parts:
    """Knotted at the side of the neck, two points."""
    form = chest_of(on)
    round_ = creased(
        _collar(2.9, 64.6),
        [
            (
                hug(
                    [
                        (12 * np.sin(a), -12.5 * np.cos(a), 63 + 1.4 * np.cos(a))
                        for a in np.radians(np.linspace(s, s + 150, 9))
                    ],
                    0.0,
                    _collar(2.9, 64.6),
                ),
                0.9,
                -0.8,
            )
            for s in (-160, -75, 20)
        ],
    )
    x, y, z = hug([(6.0, -20, 62.0)], 1.6, form)[0]
    knot = egg(2.9, 2.7, 3.0).at(x, y, z)
    points = []
    for way, turn in (((4.4, -0.6, -8.4), 26), ((-0.6, -1.4, -9.6), -4)):
        leaf = slab(smooth([(-1.0, 0.4), (1.0, 0.4), (3.6, -7.0), (0.6, -10.6), (-3.0, -7.4)], 5), 1.9, 0.8)
        points.append(leaf.turned(x=-8, y=-turn).at(x + way[0] * 0.12, y + 0.2, z - 1.2))
    dots = (paint("dots", print, every=3.6, wide=1.5),)
    return Part(round_, silk, "plastic", 0.45, dots), Part(join(knot, *points, soft=0.8), silk, "plastic", 0.36, dots)


@trait("worn", slot="scarf", en=("a snood", "neck warmer", "cowl"), fr=("un snood", "tour de cou", "cache-cou"))
def snood(wool: Colour = CREAM) -> Parts:
    """A thick knitted ring in two rolls."""
    return (
        Part(
            ribbed(join(_collar(4.6, 65.0, 4.0), _collar(4.9, 59.8, 4.0), soft=0.9), count=48, deep=0.42),
            wool,
            "matte",
            0.46,
        ),
    )


# ---- on a chain, a ribbon, a cord -----------------------------------------------------------------------------


def _chain(low: float, form: Solid, lift: float, wide: float = 1.0) -> list[Vector]:
    """A line from the nape down to `low` in front and back up."""
    left = [
        (0.0, 9.5, 65.2),
        (6.8, 6.4, 65.2),
        (9.6, 0.5, 64.2),
        (8.6 * wide, -8.0, 60.6),
        (5.6 * wide, -13.5, (60.0 + 2 * low) / 3),
        (0, -15.0, low),
    ]
    return lying(_both(left), lift, form, 4)


@trait("worn", slot="neck", en=("a necklace", "pendant"), fr=("un collier", "pendentif"))
def necklace(chain: Colour = GOLD, pendant: Colour = TURQUOISE, *, on: Wearer) -> Parts:
    """Fine chain with a heart."""
    form = shirt_front(on)
    x, y, z = hug([(0, -18, 49.6)], 1.0, form)[0]
    heart = slab(
        smooth([(0, -4.6), (3.8, -0.8), (4.2, 2.0), (2.2, 3.7), (0, 2.2), (-2.2, 3.7), (-4.2, 2.0), (-3.8, -0.8)], 5),
        2.6,
        1.2,
    )
    eye = ring(0.9, 0.4).turned(y=90).at(x, y - 0.2, z + 3.6)
    return (
        Part(union(tube(_chain(53.8, form, 0.35), 0.62, curved=False), eye), chain, "metal", 0.32),
        Part(heart.at(x, y - 0.3, z), pendant, "plastic", 0.33),
    )


@trait(
    "worn", slot="neck", en=("a pearl necklace", "pearls", "string of pearls"), fr=("un collier de perles", "perles")
)
def pearl_necklace(pearls: Colour = CREAM, *, on: Wearer) -> Parts:
    line = np.array(_chain(56.6, shirt_front(on), 0.9, 1.05))
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    count = int(run[-1] / 2.75)
    at = [[float(np.interp(run[-1] * i / count, run, line[:, k])) for k in range(3)] for i in range(count + 1)]
    return (Part(union(*(ball(1.5).at(*(round(v, 4) for v in spot)) for spot in at)), pearls, "plastic", 0.36),)


def _strap(low: float, form: Solid, wide: float, thick: float = 0.9) -> Solid:
    """A flat ribbon about the neck that hangs in front."""
    return common(tube(_chain(low, form, 0.0), wide, curved=False), form.grown(thick), soft=0.5)


@trait("worn", slot="chest", en=("a medal", "gold medal"), fr=("une médaille", "médaille d'or"))
def medal(medal: Colour = GOLD, ribbon: Colour = BLUE, *, on: Wearer) -> Parts:
    """On a broad ribbon; a star in relief."""
    form = chest_of(on)
    x, y, z = hug([(0, -20, 44.0)], 1.0, form)[0]
    disc = carve(can(5.4, 2.2, 0.6), can(4.4, 2).at(z=1.5), soft=0.3)
    face = (
        join(disc, union(slab(star(5, 3.6, 1.6, 0.3), 1.6, 0.4).turned(x=-90).at(z=1.6)), soft=0.2)
        .turned(x=90)
        .at(x, y, z)
    )
    eye = ring(1.5, 0.55).turned(x=90).at(x, y - 0.8, z + 6.0)
    return Part(_strap(50.6, form, 1.9), ribbon, "matte", 0.4), Part(union(face, eye), medal, "metal", 0.35)


@trait("worn", slot="chest", en=("a stethoscope",), fr=("un stéthoscope",))
def stethoscope(tube_: Colour = GRAPHITE, metal: Colour = SILVER, *, on: Wearer) -> Parts:
    """About the neck: the chest piece on the figure's left, the ear tips on its right."""
    form = chest_of(on)
    around: list[Vector] = [
        (-8.8, -14, 57.0),
        (-10.6, -7.0, 61.5),
        (-11.2, 0.5, 64.5),
        (-7.0, 8.5, 66.0),
        (0, 11.5, 66.2),
        (7.0, 8.5, 66.0),
        (11.2, 0.5, 64.5),
        (10.6, -7.0, 61.5),
        (9.6, -14, 56.0),
        (9.2, -16, 49.0),
        (8.6, -16, 45.0),
    ]
    hose = tube(lying(around, 1.1, form, 4), 1.25, curved=False)
    x, y, z = hug([(8.4, -18, 42.6)], 1.0, form)[0]
    piece = union(
        can(4.0, 1.6, 0.6).turned(x=90).at(x, y + 0.2, z),
        can(2.6, 2.8, 0.8).turned(x=90).at(x, y, z),
        rod((x, y - 0.6, z + 3.4), (x + 0.2, y - 0.2, z + 6.0), 1.1),
    )
    left = lying([(-8.8, -14, 57.0), (-11.0, -16, 51.0), (-11.6, -16, 46.4), (-10.4, -16, 43.0)], 0.8, form, 4)
    right = lying([(-8.8, -14, 57.0), (-7.0, -16, 51.0), (-6.0, -16, 46.4), (-7.0, -16, 43.0)], 0.8, form, 4)
    tubes = union(tube(left, 0.8, curved=False), tube(right, 0.8, curved=False))
    tips = union(ball(1.4).at(*left[-1]), ball(1.4).at(*right[-1]))
    return Part(union(hose, tips), tube_, "plastic", 0.4), Part(union(piece, tubes), metal, "metal", 0.34)


@trait("worn", slot="chest", en=("a whistle",), fr=("un sifflet",))
def whistle(cord: Colour = BLACK, whistle: Colour = RED, *, on: Wearer) -> Parts:
    form = chest_of(on)
    x, y, z = hug([(0, -20, 47.8)], 1.5, form)[0]
    drum = can(3.4, 4.4, 0.8).turned(y=90).at(x=-2.2)
    mouth = block(4.2, 6.5, 2.6, 0.6).at(y=-3.4, z=0.7)
    body = carve(join(drum, mouth, soft=0.6), block(2.6, 1.8, 4, 0.2).at(y=-2.0, z=2.2), soft=0.3)
    turned = body.turned(z=70).at(x, y - 0.6, z)
    loop = ring(1.1, 0.5).turned(y=90).at(*hug([(0, -20, 51.4)], 0.9, form)[0])
    return (
        Part(tube(_chain(52.2, form, 0.6), 0.75, curved=False), cord, "matte", 0.34),
        Part(union(turned), whistle, "plastic", 0.35),
        Part(loop, SILVER, "metal", 0.3),
    )
