"""Headwear for a feast or a play: crown, tiara, flowers, ears, party hats. Millimetres."""

from __future__ import annotations

from dataclasses import replace
from math import pi

import numpy as np

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import oriented, shade
from trottinette.figure.head import skull
from trottinette.figure.headgear import Rim, angles, bobble, groove, hug, room, rough
from trottinette.figure.wear import Made
from trottinette.geometry import (
    Box,
    Outline,
    Solid,
    ball,
    block,
    carve,
    common,
    cone,
    egg,
    half,
    join,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.geometry.solid import Distances, Points, made
from trottinette.paint import Linear, Places, mixed, paint, recipe
from trottinette.palette import BLACK, CORAL, GOLD, GREEN, PINK, RED, SILVER, SKY, WHITE, YELLOW, Colour

_CROWN, _TIARA, _SANTA = Rim(107.0, 103.0), Rim(107.5, 104.0), Rim(104.0, 90.0)
_GARLAND, _PARTY = Rim(105.5, 100.0), Rim(118.5, 113.0)


def _wall(edge: Outline, thick: float, low: float, high: float, points: int, half_turn: float = pi) -> Solid:
    """A standing band about the head whose upper edge rises to `points` points; within `half_turn` of the front."""
    steep = float(np.hypot(1, 2 * (high - low) / (2 * pi * 27 / points)))

    def distance(p: Points) -> Distances:
        d = np.abs(np.asarray(edge.distance(p[:, :2]))) - thick / 2
        turn = np.arctan2(p[:, 0], -p[:, 1])
        wave = np.abs((turn * points / (2 * pi) + 0.5) % 1 - 0.5) * 2  # 0 at a point
        scale = (
            np.ones_like(wave)
            if half_turn >= pi
            else 0.35 + 0.65 * np.maximum(np.cos(np.clip(turn / half_turn, -1, 1) * pi / 2), 0) ** 1.5
        )
        top = (p[:, 2] - (low + (high - low) * (1 - wave) ** 1.15) * scale) / (steep * 1.15)
        v = np.maximum(top, -p[:, 2])
        if half_turn < pi:
            v = np.maximum(v, (np.abs(turn) - half_turn) * 20)
        u, v = d + 0.5, v + 0.5
        return np.asarray(np.minimum(np.maximum(u, v), 0) + np.hypot(np.maximum(u, 0), np.maximum(v, 0)) - 0.5)

    box = Box((edge.low[0] - thick, edge.low[1] - thick, -0.5), (edge.high[0] + thick, edge.high[1] + thick, high + 1))
    return made("wall", (thick, low, high, points, half_turn, edge.key), (), distance, box)


def _spots(edge: Outline, count: int, first: float = 0.0) -> list[tuple[float, float]]:
    """Points evenly about an outline."""
    out = []
    for s, c in angles(count, first):
        r = np.linspace(10, 60, 300)
        inside = np.asarray(edge.distance(np.stack([r * s, -r * c], 1))) < 0
        far = float(r[np.argmin(inside)])
        out.append((far * s, -far * c))
    return out


def _in_crown(rim: Rim, edge: Outline) -> Solid:
    """No hair beyond a crown's wall; inside it, hair may stand as high as a small dome."""
    inside = rough(join(skull().grown(5.5), egg(21, 21, 22).at(y=-1, z=112), soft=8), 3.6, 0.6)

    def distance(p: Points) -> Distances:
        wall = np.asarray(edge.grown(-1.2).distance(rim_points(rim, p)[:, :2]))
        return np.asarray(np.minimum(_soft_outside(inside, p, wall), 60.0))

    def _soft_outside(dome: Solid, p: Points, wall: Distances) -> Distances:
        keep = np.maximum(dome.distance(p), wall)
        return -keep

    above = rim.put(half(z=-1).at(z=-0.4))
    clear = made("crowned", (edge.key, rim.brow, rim.nape), (inside,), distance, Box((-90, -90, 60), (90, 90, 190)))
    return clear & above | room(rim, edge=edge.grown(1.0), fall=1.5) & clear


def rim_points(rim: Rim, p: Points) -> Points:
    """Points of the head in the hat's own space."""
    a = np.radians(rim.tilt)
    y, z = p[:, 1] + 0.5, p[:, 2] - rim.height
    return np.stack([p[:, 0], y * np.cos(a) - z * np.sin(a), y * np.sin(a) + z * np.cos(a)], 1)


@trait(
    "worn",
    slot="head",
    en=("a crown", "king's crown", "queen's crown"),
    fr=("une couronne", "couronne de roi", "couronne de reine"),
)
def crown(gold: Colour = GOLD, jewels: Colour = RED) -> Made:
    edge = _CROWN.outline(1.9)
    wall = _wall(edge, 2.0, 8.0, 18.5, 8)
    foot = union(*(_wall(edge, t, h, h, 8).at(z=z) for t, h, z in ((3.4, 2.2, -0.6), (3.0, 1.4, 6.2))))
    tips = union(*(ball(1.9).at(x, y, 18.6) for x, y in _spots(edge, 8)))
    stones = union(*(egg(1.9, 1.9, 1.9).at(x * 1.03, y * 1.03, 4.2) for x, y in _spots(edge, 8)))
    small = union(*(ball(1.1).at(x * 1.02, y * 1.02, 10.6) for x, y in _spots(edge, 8)))
    parts = (
        Part(union(wall, foot, tips), gold, "metal", 0.5),
        Part(stones, jewels, "plastic", 0.4),
        Part(small, SKY, "plastic", 0.35),
    )
    return Made(tuple(replace(p, solid=_CROWN.put(p.solid)) for p in parts), _in_crown(_CROWN, edge))


@trait("worn", slot="head", en=("a tiara", "diadem"), fr=("un diadème", "tiare"))
def tiara(metal: Colour = SILVER, jewels: Colour = PINK) -> Made:
    """Rises to a point over the forehead, stones along it."""
    edge = _TIARA.outline(1.2)
    wall = _wall(edge, 2.0, 5.5, 19.0, 9, 1.75)
    holes = union(
        *(
            egg(2.4, 8, 2.4).turned(z=float(np.degrees(np.arctan2(x, -y)))).at(x, y, 6.0)
            for x, y in _spots(edge, 9)[:3] + _spots(edge, 9)[7:]
        )
    )
    band = _wall(edge, 3.0, 2.8, 2.8, 9, 1.75)
    ways = _spots(edge, 9)
    scale = {0: 1.0, 1: 0.78, 8: 0.78, 2: 0.42, 7: 0.42}
    tips = union(*(ball(1.5).at(ways[i][0], ways[i][1], 19.2 * k) for i, k in scale.items()))
    stones = union(*(ball(1.9 if i % 2 else 2.3).at(ways[i][0] * 1.015, ways[i][1] * 1.02, 6.0) for i in scale))
    parts = (
        Part(union(carve(wall, holes, soft=0.4), band, tips), metal, "metal", 0.4),
        Part(stones, jewels, "plastic", 0.35),
    )
    front = half(y=1).at(y=4.0)
    return Made(
        tuple(replace(p, solid=_TIARA.put(p.solid)) for p in parts), groove(_TIARA, -0.4, 6.0, 1.6, 0.35) & front
    )


def _flower(size: float, petals: int = 5) -> Solid:
    """A flower facing -y."""
    leaf = egg(size * 0.42, size * 0.2, size * 0.52).at(z=size * 0.55)
    return union(*(leaf.turned(y=360.0 * i / petals) for i in range(petals)))


@trait("worn", slot="head", en=("a flower crown", "flower garland"), fr=("une couronne de fleurs",))
def flower_crown(flowers: Colour = CORAL, others: Colour = WHITE, leaves: Colour = GREEN) -> Made:
    edge = _GARLAND.outline(2.2)
    green: list[Solid] = []
    hearts: list[Solid] = []
    blooms: tuple[list[Solid], list[Solid]] = [], []
    for i, (x, y) in enumerate(_spots(edge, 14)):
        turn = float(np.degrees(np.arctan2(x, -y)))
        size = 6.4 if i % 2 == 0 else 5.0
        leaf = egg(1.7, 0.9, 4.2).at(z=3.4)
        own = (
            (_flower(size).at(y=-1.6), blooms[i % 2]),
            (egg(size * 0.27, 1.2, size * 0.27).at(y=-2.4), hearts),
            (leaf.turned(y=62).at(y=-0.4, z=0.2), green),
            (leaf.turned(y=-62).at(y=-0.4, z=0.2), green),
        )
        for solid, among in own:
            among.append(solid.turned(x=-14, z=turn).at(x, y, 3.0 + (i % 2) * 0.8))
    stem = _GARLAND.outline(1.3)
    line = tube([(x, y, 2.6) for x, y in _spots(stem, 20)], 1.5, closed=True, steps=2)
    parts = (
        Part(union(line, *green), leaves, "matte", 0.5),
        Part(union(*blooms[0]), flowers, "plastic", 0.45),
        Part(union(*blooms[1]), others, "plastic", 0.45),
        Part(union(*hearts), YELLOW, "matte", 0.4),
    )
    return Made(tuple(replace(p, solid=_GARLAND.put(p.solid)) for p in parts), groove(_GARLAND, 0.2, 5.6, 2.0, 0.3))


# ---- on a hairband -----------------------------------------------------------------------------------------


def arch(y: float, wide: float, lift: float, low: float = 92.0) -> Solid:
    """A hairband over the head from ear to ear, in the plane of `y`."""
    slice_ = block(120, wide, 60, 0.3).at(y=y, z=low)
    return common(skull().grown(lift), slice_, soft=min(lift, 1.4))


def arch_room(y: float, wide: float, low: float = 92.0, deep: float = 8.0) -> Solid:
    """The groove a hairband presses into hair; in hair fuller than `deep` mm it is not seen, nor is the band."""
    full = skull().grown(deep)

    def distance(p: Points) -> Distances:
        far = np.maximum(np.hypot(p[:, 0], p[:, 2] - 93.0) - 27.0, 0)
        side = np.abs(p[:, 1] - y) - wide / 2 - 0.22 * far
        return np.asarray(np.maximum(np.maximum(side, low - p[:, 2]) / 1.05, full.distance(p)))

    return made("arch room", (y, wide, low), (full,), distance, Box((-90, -90, low), (90, 90, 190)))


@trait(
    "worn",
    slot="head",
    en=("a hairband with a bow", "hairband", "bow"),
    fr=("un serre-tête à nœud", "serre-tête", "nœud dans les cheveux"),
)
def hair_bow(band: Colour = RED, bow: Colour = RED) -> Made:
    """A bow on a hairband, to the side of the head."""
    loop = carve(egg(8.4, 4.0, 6.6), egg(4.0, 2.4, 2.4).at(x=2.4, y=-3.4), soft=1.6).at(x=7.6)
    fold = tube([(1.5, -2.0, 0.2), (5.0, -3.0, 0.8), (9.0, -2.4, 1.6)], [0.7, 0.8, 0.3])
    half_ = join(loop, fold, soft=0.5)
    ends = egg(3.2, 1.8, 7.2).turned(y=-30).at(x=-3.6, z=-6.0).mirrored()
    whole = join(half_.mirrored(), egg(3.2, 4.0, 3.8), ends, soft=0.9)
    x, y, z = hug([(14.5, -7.5, 116.0)], 4.2)[0]
    away = oriented(cone(8.5, 26.0, 34.0), (x - 2.0, y + 1.0, z - 3.5), (x + 8.0, y - 6.0, z + 11.0))
    return Made(
        (
            Part(arch(-3.0, 4.4, 4.0), band, "plastic", 0.5),
            Part(whole.turned(x=-18, y=34).at(x, y - 1.0, z + 1.0), bow, "matte", 0.45),
        ),
        arch_room(-3.0, 4.0) | rough(away, 4.0, 0.6),
    )


@trait("worn", slot="head", en=("bunny ears", "rabbit ears"), fr=("des oreilles de lapin",))
def bunny_ears(fur: Colour = WHITE, inside: Colour = PINK) -> Made:
    ear = egg(7.8, 4.2, 21.5).at(z=19.0)
    inner = egg(4.6, 2.4, 16.4).at(y=-2.8, z=19.5)

    def lift(solid: Solid) -> Solid:
        return solid.turned(x=-4, y=15).at(x=10.5, y=-1.5, z=117.0)

    return Made(
        (
            Part(arch(-1.5, 4.6, 4.0), fur, "matte", 0.5),
            Part(lift(carve(ear, inner.grown(0.3), soft=1.0)).mirrored(), fur, "matte", 0.55),
            Part(lift(inner).mirrored(), inside, "matte", 0.5),
        ),
        arch_room(-1.5, 4.4) | lift(ear.grown(0.6)).mirrored(),
    )


@trait("worn", slot="head", en=("cat ears",), fr=("des oreilles de chat",))
def cat_ears(fur: Colour = BLACK, inside: Colour = PINK) -> Made:
    shape = smooth([(-8.5, -2), (-7.0, 5), (-1.2, 15.5), (1.2, 15.5), (7.0, 5), (8.5, -2), (0, -4)])
    ear = slab(shape, 6.0, 2.6)
    inner = slab(shape.grown(-3.0), 5.0, 1.4).at(y=-2.4, z=0.3)

    def lift(solid: Solid) -> Solid:
        return solid.turned(x=-4, y=24).at(x=15.0, y=-2.0, z=115.5)

    return Made(
        (
            Part(arch(-2.0, 4.6, 4.0), fur, "matte", 0.5),
            Part(lift(carve(ear, inner.grown(0.3), soft=0.8)).mirrored(), fur, "matte", 0.55),
            Part(lift(inner).mirrored(), inside, "matte", 0.5),
        ),
        arch_room(-2.0, 4.4) | lift(ear.grown(0.6)).mirrored(),
    )


# ---- pointed -----------------------------------------------------------------------------------------------


@recipe
def party_stripes(at: Places, ground: Linear, ink: Linear) -> Linear:
    """Stripes that wind up a cone on the head."""
    turn = np.arctan2(at[:, 0], -at[:, 1]) / (2 * pi) * 3 + (at[:, 2] - 110) / 13.0
    away = np.abs(turn - np.round(turn))
    return mixed(ground, ink, np.clip((0.25 - away) * 60 + 0.5, 0, 1))


@trait(
    "worn",
    slot="head",
    en=("a party hat", "birthday hat"),
    fr=("un chapeau de fête", "chapeau d'anniversaire", "cotillon"),
)
def party_hat(card: Colour = SKY, stripes: Colour = YELLOW, pompom: Colour = RED) -> Made:
    """A striped cone with a pompom and an elastic under the chin."""
    body = cone(19.0, 1.2, 38.0, 0.6).at(z=-4.5)
    frill = rough(tube([(18.4 * s, -18.4 * c, -3.2) for s, c in angles(24)], 1.7, closed=True, steps=2), 2.4, 0.5)
    tuft = bobble(5.0).at(z=34.5)
    lace = tube([*_lace(), *((-x, y, z) for x, y, z in reversed(_lace()[:-1]))], 0.5)

    def put(solid: Solid) -> Solid:
        return _PARTY.put(solid.turned(y=7))

    return Made(
        (
            Part(put(body), card, "plastic", 0.55, (paint("party_stripes", stripes),)),
            Part(put(union(frill, tuft)), pompom, "matte", 0.5),
            Part(lace, shade(card, 0.3), "matte", 0.3),
        ),
        put(join(body.grown(0.6), cone(20.5, 18.6, 8).at(z=-6), soft=1.0)),
    )


def _lace() -> list[tuple[float, float, float]]:
    return hug(
        [
            (17.5, -9, 113),
            (24.5, -12, 102),
            (27.0, -12.5, 90),
            (24.0, -13.0, 78),
            (14.0, -15.5, 68.5),
            (0, -17.5, 66.5),
        ],
        0.3,
    )


@trait("worn", slot="head", en=("a Santa hat", "Christmas hat"), fr=("un bonnet de Noël", "bonnet de père Noël"))
def santa_hat(cloth: Colour = RED, fur: Colour = WHITE) -> Made:
    """Its point falls to the side, a ball of fur at its end."""
    base = common(join(skull().grown(2.4), egg(25, 24, 18).at(z=110), soft=8), _SANTA.put(half(z=-1).at(z=2)), soft=0.8)
    point = tube(
        [(0, 0, 112), (1.5, 2, 126), (9, 4, 134.5), (20, 4, 133), (29, 2.5, 124.5), (32.5, 1.0, 115.5)],
        [20.0, 16.0, 11.0, 7.8, 5.2, 3.4],
    )
    band = common(skull().grown(5.4), _SANTA.put(half(z=-1).at(z=-1.0) & half(z=1).at(z=8.6)), soft=4.0)
    return Made(
        (
            Part(join(base, point, soft=5.0), cloth, "matte", 0.7),
            Part(rough(band, 3.4, 0.5), fur, "matte", 0.6),
            Part(bobble(6.6, 4).at(33.0, 0.0, 110.0), fur, "matte", 0.55),
        ),
        room(_SANTA, lift=5.0, low=0.6) | ball(7.4).at(33.0, 0.0, 110.0),
    )
