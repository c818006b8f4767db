"""Hats with a crown and a brim. Millimetres; modelled in the hat's own space (headgear.py)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import Section, creased, loft, shade
from trottinette.figure.headgear import Flare, Rim, brim, room, woven
from trottinette.figure.wear import Made
from trottinette.geometry import (
    Outline,
    Solid,
    block,
    carve,
    common,
    egg,
    extrude,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    rod,
    slab,
    star,
    tube,
    union,
)
from trottinette.palette import BLACK, BROWN, CHOCOLATE, CREAM, GOLD, GRAPHITE, PURPLE, RED, SAND, TAN, WHITE, Colour

_LEVEL = Rim(103.5, 98.0)
_BACK = Rim(105.0, 97.0)
_STRAW, _SUN = Rim(105.0, 97.5), Rim(105.0, 96.5)
_LIFT = 1.6


def _crown(rim: Rim, rows: tuple[tuple[float, float], ...], round: float = 3.0, lift: float = _LIFT) -> Solid:
    """A crown on the rim: (height, mm by which it is wider than the head there)."""
    edge = rim.outline(lift)
    wide, front, back = edge.high[0], -edge.low[1], edge.high[1]
    sections: list[Section] = [(z, wide + by, front + by, back + by) for z, by in rows]
    return loft(sections, round=round, oval=0.82)


def _ribbon(crown: Solid, low: float, high: float, thick: float = 0.8) -> Solid:
    return common(crown.grown(thick), block(120, 120, high - low).at(z=low), soft=0.6)


def _bow(crown: Solid, z: float, tall: float, side: float = 1.0) -> Solid:
    """A flat bow on the side of a crown."""
    x = crown.box.high[0] * side
    loops = union(egg(1.6, 4.2, tall / 2).at(y=-3.2), egg(1.6, 4.2, tall / 2).at(y=3.2), egg(2.0, 1.3, tall / 2.4))
    return loops.at(x=x - 0.4 * side, y=1.0, z=z)


def _made(rim: Rim, flare: Flare, *parts: Part, lift: float = _LIFT) -> Made:
    return Made(tuple(replace(p, solid=rim.put(p.solid)) for p in parts), room(rim, flare, lift))


@trait("worn", slot="head", en=("a straw hat", "boater"), fr=("un chapeau de paille", "canotier"))
def straw_hat(straw: Colour = SAND, ribbon: Colour = RED) -> Made:
    """Plaited straw, a ribbon around it with two tails behind."""
    flare = Flare((14.0, 14.5, 14.0), (-0.08, -0.16, -0.1), (-0.004, -0.005, -0.004), 2.0)
    plain = _crown(_STRAW, ((-1.0, 0.3), (8.0, -0.4), (16.0, -2.2), (21.5, -6.0)), 5.0)
    crown = woven(join(plain, brim(_STRAW, flare, _LIFT), soft=2.0), 2.3, 60, 0.42)
    band = _ribbon(plain, 1.2, 6.4, 0.9)
    return _made(
        _STRAW,
        flare,
        Part(crown, straw, "matte", 0.5),
        Part(band, ribbon, "matte", 0.5),
        Part(_bow(plain, 3.8, 6.0), ribbon, "matte", 0.4),
    )


@trait(
    "worn",
    slot="head",
    en=("a sun hat", "wide-brimmed hat", "floppy hat"),
    fr=("une capeline", "chapeau de soleil", "grand chapeau"),
)
def sun_hat(straw: Colour = CREAM, ribbon: Colour = BLACK) -> Made:
    """Floppy, its wide brim waving."""
    flare = Flare((17.0, 23.0, 21.0), (-0.05, -0.28, -0.16), (0.004, -0.004, -0.006), 1.8)
    plain = _crown(_SUN, ((-1.0, 0.3), (8.0, -0.2), (15.0, -2.0), (21.5, -7.0)), 6.0)
    crown = woven(join(plain, brim(_SUN, flare, _LIFT), soft=2.5), 2.0, 70, 0.26)
    return _made(
        _SUN,
        flare,
        Part(crown, straw, "matte", 0.55),
        Part(_ribbon(plain, 1.0, 5.2), ribbon, "matte", 0.5),
        Part(_bow(plain, 3.4, 5.0), ribbon, "matte", 0.4),
    )


@trait("worn", slot="head", en=("a top hat",), fr=("un haut-de-forme", "chapeau haut de forme", "gibus"))
def top_hat(silk: Colour = BLACK, ribbon: Colour = RED) -> Made:
    flare = Flare((8.0, 9.0, 8.0), (-0.06, 0.12, -0.06), (0.0, 0.022, 0.0), 1.8)
    tall = _crown(_LEVEL, ((-1.0, 0.0), (6.0, -1.0), (16.0, -1.8), (26.0, -1.2), (33.5, 0.8)), 1.4)
    return _made(
        _LEVEL,
        flare,
        Part(join(tall, brim(_LEVEL, flare, _LIFT), soft=1.2), silk, "plastic", 0.6),
        Part(_ribbon(tall, 0.8, 6.6), ribbon, "matte", 0.5),
    )


@trait("worn", slot="head", en=("a bowler hat", "bowler", "derby hat"), fr=("un chapeau melon", "melon"))
def bowler(felt: Colour = BLACK, ribbon: Colour = GRAPHITE) -> Made:
    flare = Flare((7.0, 8.5, 7.0), (-0.08, 0.1, -0.08), (0.0, 0.04, 0.0), 1.9)
    dome = _crown(_LEVEL, ((-1.0, 0.0), (5.0, 0.4), (11.0, -0.6), (17.0, -4.0), (21.0, -8.5), (23.4, -15.0)), 1.0)
    return _made(
        _LEVEL,
        flare,
        Part(join(dome, brim(_LEVEL, flare, _LIFT), soft=1.2), felt, "matte", 0.6),
        Part(_ribbon(dome, 0.8, 5.0), ribbon, "plastic", 0.5),
    )


@cache
def _pinched(rim: Rim, deep: float, tall: float) -> Solid:
    """A felt crown with a crease along its top and a pinch on each side of its front."""
    crown = _crown(rim, ((-1.0, 0.2), (8.0, -1.2), (17.0, -3.4), (tall, -5.8)), 5.0)
    crease = egg(6.4, 24.0, deep).at(y=-3.0, z=tall + 1.2)
    pinch = egg(6.5, 9.0, 8.0).turned(z=28).at(x=19.5, y=-22.5, z=tall - 3.0).mirrored()
    return carve(crown, crease, pinch, soft=4.5)


@trait(
    "worn", slot="head", en=("a fedora", "trilby", "felt hat"), fr=("un fédora", "chapeau mou", "borsalino", "feutre")
)
def fedora(felt: Colour = BROWN, ribbon: Colour = BLACK) -> Made:
    flare = Flare((12.5, 11.0, 10.0), (-0.3, 0.06, 0.28), (0.0, 0.004, 0.02), 1.9)
    crown = _pinched(_BACK, 5.5, 25.5)
    return _made(
        _BACK,
        flare,
        Part(join(crown, brim(_BACK, flare, _LIFT), soft=1.6), felt, "matte", 0.6),
        Part(_ribbon(crown, 0.8, 6.6), ribbon, "plastic", 0.5),
        Part(_bow(crown, 3.8, 5.6), ribbon, "plastic", 0.4),
    )


@trait(
    "worn", slot="head", en=("a cowboy hat", "stetson"), fr=("un chapeau de cow-boy", "chapeau de cowboy", "stetson")
)
def cowboy_hat(leather: Colour = TAN, band: Colour = CHOCOLATE) -> Made:
    """Its brim rolled up at the sides, a star on its band."""
    flare = Flare((17.0, 16.0, 16.0), (-0.12, 0.1, -0.05), (-0.006, 0.052, -0.004), 2.0)
    crown = _pinched(_BACK, 7.0, 27.0)
    ribbon = _ribbon(crown, 1.0, 4.6, 0.9)
    badge = slab(star(5, 4.4, 2.1, 0.4), 1.6, 0.5).turned(x=-8).at(y=crown.box.low[1] - 1.2, z=3.4)
    return _made(
        _BACK,
        flare,
        Part(join(crown, brim(_BACK, flare, _LIFT), soft=2.0), leather, "matte", 0.6),
        Part(ribbon, band, "matte", 0.5),
        Part(badge, GOLD, "metal", 0.35),
    )


@trait(
    "worn",
    slot="head",
    en=("a wizard's hat", "witch's hat", "pointed hat"),
    fr=("un chapeau de sorcière", "chapeau de sorcier", "chapeau de magicien", "chapeau pointu"),
)
def wizard_hat(felt: Colour = PURPLE, band: Colour = GOLD) -> Made:
    """Tall, its point bent aside, with a buckle."""
    flare = Flare((15.0, 16.0, 15.0), (-0.1, -0.16, -0.1), (0.0, -0.004, 0.0), 1.8)
    foot = _crown(_BACK, ((-1.0, 0.2), (10.0, -4.5), (20.0, -10.0)), 1.5)
    point = tube(
        [(0, 0, 12), (0, 0.5, 26), (2.0, 1.5, 38), (7.5, 1.5, 47), (14.0, 0.5, 47.5)], [20.5, 13.5, 8.0, 4.6, 1.8]
    )
    body = creased(
        join(foot, point, brim(_BACK, flare, _LIFT), soft=3.0),
        [
            ([(-15, -10, 24), (0, -16.0, 27), (14, -11, 24)], 1.6, -1.0),
            ([(-10, -6, 35), (1, -10.0, 37), (11, -5, 33)], 1.3, -0.9),
            ([(-15, 10, 26), (0, 15.0, 24), (14, 11, 27)], 1.6, -1.0),
        ],
    )
    ribbon = _ribbon(foot, 1.0, 5.6, 0.9)
    y = foot.box.low[1]
    buckle = (
        (
            slab(polygon([(-4.4, -3.4), (4.4, -3.4), (4.4, 3.4), (-4.4, 3.4)], 0.7), 1.6, 0.5)
            - slab(polygon([(-2.4, -1.6), (2.4, -1.6), (2.4, 1.6), (-2.4, 1.6)], 0.3), 4)
        )
        .turned(x=-24)
        .at(y=y - 0.1, z=3.4)
    )
    return _made(
        _BACK,
        flare,
        Part(body, felt, "matte", 0.65),
        Part(ribbon, shade(band, 0.35), "matte", 0.5),
        Part(buckle, band, "metal", 0.35),
    )


@trait("worn", slot="head", en=("a pirate's hat", "tricorne", "tricorn hat"), fr=("un chapeau de pirate", "tricorne"))
def pirate_hat(felt: Colour = BLACK, trim: Colour = GOLD) -> Made:
    """Three sides of the brim turned up, braid along the edge, a skull and crossbones in front."""
    dome = _crown(_LEVEL, ((-1.0, 0.0), (7.0, 0.0), (14.0, -3.0), (19.5, -9.0)), 2.0)
    edge = _LEVEL.outline(1.8)
    y = edge.low[1]
    front, braid = _flap(
        [(-33, 1), (-35, 9), (-22, 13.5), (-8, 19.5), (0, 21), (8, 19.5), (22, 13.5), (35, 9), (33, 1)], y
    )
    side, _ = _flap([(-30, 1), (-30, 8), (-12, 13.5), (6, 14), (24, 11), (33, 8), (33, 1)], 0.0)
    sides = side.turned(z=112).at(x=24.0, y=3.0).mirrored()
    mark = _crossbones().turned(x=-10).at(y=y - 9.2, z=9.0)
    cloth = union(join(dome, _foot(edge), soft=1.0), front, sides)
    return Made(
        tuple(
            replace(p, solid=_LEVEL.put(p.solid))
            for p in (
                Part(cloth, felt, "matte", 0.6),
                Part(braid, trim, "metal", 0.4),
                Part(mark, WHITE, "matte", 0.35),
            )
        ),
        room(_LEVEL, Flare((7.0, 5.0, 5.0), thick=2.0), 1.8),
    )


def _foot(edge: Outline) -> Solid:
    return extrude(edge.grown(3.0), 2.4, 1.0).at(z=-1.0)


def _flap(drawn: list[tuple[float, float]], y: float) -> tuple[Solid, Solid]:
    """A turned-up side of a brim, curved about the crown, and the braid along its upper edge."""
    wall = lathe([(43.0, -2), (46.5, 24), (49.0, 24), (45.5, -2)], 0.6).at(y=37.5 + y) & half(y=1).at(y=43.0 + y)
    outline = polygon(drawn, 1.2)
    rim = (outline.grown(0.4) - outline.grown(-1.3)) - rectangle(90, 8).at(0, 0)
    return common(slab(outline, 70).at(y=y), wall, soft=0.5), common(slab(rim, 70).at(y=y), wall.grown(0.5), soft=0.4)


def _crossbones() -> Solid:
    head = carve(
        join(egg(4.0, 1.5, 3.6).at(z=2.6), egg(2.4, 1.3, 1.8).at(z=-0.6), soft=1.2),
        egg(1.15, 3, 1.3).at(x=1.6, y=-1.5, z=2.4).mirrored(),
        soft=0.4,
    )
    bone = union(
        rod((-6, 0.5, -5.4), (6, 0.5, 0.2), 0.95),
        *(egg(1.5, 1.2, 1.5).at(x=x, y=0.5, z=z) for x, z in ((-6.4, -4.6), (-5.6, -6.2), (6.4, -0.6), (5.6, 1.0))),
    )
    return union(head, bone, bone.flipped("x"))
