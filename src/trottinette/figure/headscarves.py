"""Cloth about the head: hijab, turban, head wrap, keffiyeh. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import Crease, creased, loft
from trottinette.figure.cut import trunk
from trottinette.figure.head import skull
from trottinette.figure.headgear import Rim, all_but, dome, eared, hug, room, wrapped
from trottinette.figure.neckwear import chest_of, lying
from trottinette.figure.wear import Made, Wearer
from trottinette.geometry import (
    Solid,
    ball,
    carve,
    common,
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
from trottinette.palette import BLACK, CREAM, GOLD, ORANGE, PURPLE, RED, TEAL, WHITE, Colour

_WRAP, _TURBAN, _KEFFIYEH = Rim(104.5, 90.0), Rim(105.0, 82.0), Rim(105.0, 94.0)

_FACE = [(0, 104.0), (13, 101.8), (21.5, 94.5), (23.8, 84.5), (20.5, 75.5), (12, 69.6), (0, 67.4)]


def _opening(grown: float = 0.0) -> Solid:
    """What is cut out of a scarf for the face, in front."""
    right = [(-x, z) for x, z in reversed(_FACE[1:-1])]
    return slab(smooth([*_FACE, *right]).grown(grown), 60).at(y=-33.0)


@cache
def _cover() -> Solid:
    """Head, ears and neck under a scarf."""
    neck = loft(
        [
            (50.0, 17.0, 12.0, 12.5),
            (57.0, 18.5, 13.0, 13.5),
            (63.0, 18.0, 14.0, 14.0),
            (70.0, 21.5, 19.0, 17.5),
            (77.0, 24.0, 20.0, 20.0),
        ],
        round=2.0,
    )
    return join(eared(2.0), neck, soft=7.0)


def _cape(cloth: Solid, thick: float, front: float, back: float) -> Solid:
    """A round cape of cloth lying on the shoulders, down to these heights."""
    reach = Rim(front + 1.5, back - 1.0)
    return common(cloth.grown(thick), reach.put(half(z=-1)), soft=1.2)


@trait("worn", slot="head", en=("a hijab", "headscarf", "veil"), fr=("un hijab", "foulard islamique", "voile"))
def hijab(scarf: Colour = TEAL, under: Colour = CREAM, *, on: Wearer) -> Made:
    """Frames the face, folds under the chin and lies over neck and shoulders; an edge of the cap under it shows."""
    cloth = chest_of(on)
    drape = _cape(join(cloth, trunk(40.0, 0.4), soft=1.0), 3.2 if on.coat else 1.3, 47.5, 50.0)
    form = join(_cover(), drape, soft=3.0)
    folds = [
        (hug([(30, 4, 108), (32.5, 6, 92), (27, 6, 74)], 0.0, form), 1.6, -1.0),
        (hug([(-30, 4, 108), (-32.5, 6, 92), (-27, 6, 74)], 0.0, form), 1.6, -1.0),
        (hug([(-18, 18, 74), (0, 24, 68), (18, 18, 74)], 0.0, form), 1.8, -1.3),
        (hug([(-22, 14, 64), (0, 18, 60), (22, 14, 64)], 0.0, form), 1.8, -1.2),
        (hug([(-9, 24, 66), (-13, 18, 58), (-16, 15, 51)], 0.0, form), 1.6, -1.0),
        (hug([(9, 24, 66), (13, 18, 58), (16, 15, 51)], 0.0, form), 1.6, -1.0),
        (hug([(22, -4, 64), (17, -11, 56), (14, -12, 48)], 0.0, form), 1.5, -1.1),
    ]
    outer = carve(creased(_swathed(form, 6.2, 1.5), folds), _opening(), soft=1.6)
    rim = common(_cover().grown(0.9).hollow(2.6), _opening(2.2) - _opening(-0.2), soft=1.4)
    cap = common(common(skull().grown(1.0), _opening(0.5), soft=0.4), half(z=-1).at(z=99.2), soft=0.8)
    lift = 3.2 if on.coat else 1.3
    line = lying([(9.0, -24, 66.0), (11.5, -22, 58.0), (11.0, -20, 50.0), (12.0, -20, 42.0)], lift, cloth)
    tail = common(tube(line, [3.0, *[5.2] * (len(line) - 1)], curved=False), cloth.grown(lift + 2.0), soft=1.2)
    tail = creased(
        tail,
        [
            (lying([(x, -24, 64.0), (x * 1.2, -22, 54.0), (x * 1.15, -20, 42.0)], lift + 1.9, cloth), 0.9, -0.9)
            for x in (8.4, 11.6)
        ],
    )
    pin = ball(1.3).at(9.2, -22.0, 66.5)
    return Made(
        (
            Part(outer, scarf, "matte", 0.8),
            Part(union(rim, tail), scarf, "matte", 0.6),
            Part(cap, under, "matte", 0.6),
            Part(pin, GOLD, "metal", 0.35),
        ),
        all_but(_opening(-0.6) & half(z=1).at(z=81.0) & half(y=1).at(y=-8.0)),
    )


def _swathed(solid: Solid, pitch: float, deep: float) -> Solid:
    """Cloth laid around the face in turns `pitch` mm wide, each a step `deep` mm below the one nearer the face."""
    right = [(-x, z) for x, z in reversed(_FACE[1:-1])]
    face = smooth([*_FACE, *right])
    steep = float(np.hypot(1, deep / (0.16 * pitch) * 1.25))

    def distance(p: Points) -> Distances:
        far = np.asarray(face.distance(p[:, [0, 2]]))
        s = (far + 0.3 * p[:, 0] - 0.004 * p[:, 0] ** 2 + 2.0) / pitch
        t = s - np.floor(s)
        step = np.where(t < 0.84, 1 - t / 0.84, (t - 0.84) / 0.16) - 0.5
        size = np.clip((8 - p[:, 1]) / 16, 0, 1) * np.clip(far / 4, 0, 1)
        return np.asarray((solid.distance(p) - deep * size * step) / steep).astype(p.dtype)

    return made("swathed", (pitch, deep, face.key), (solid,), distance, solid.box.grown(deep))


@trait("worn", slot="head", en=("a turban", "dastar", "Sikh turban"), fr=("un turban", "turban sikh", "dastar"))
def turban(cloth: Colour = ORANGE, under: Colour = WHITE) -> Made:
    """Wound in overlapping turns that meet in a peak over the forehead."""
    low = egg(33.5, 32.0, 16.0).at(y=2.0, z=104.5)
    high = egg(29.5, 28.0, 20.5).at(y=1.5, z=112.0)
    whole = join(low, high, egg(14, 12, 10).at(y=-8, z=121), skull().grown(2.8), soft=9)
    form = common(whole, _TURBAN.put(half(z=-1)), soft=3.5)
    folds = wrapped(form, 6.4, 2.0, 0.62)
    wedge = slab(smooth([(-8.5, 101.5), (0, 114.0), (8.5, 101.5)], 2), 40).at(y=-30)
    body = carve(folds, wedge, soft=0.8)
    band = common(skull().grown(1.6), wedge.grown(2.5) & _TURBAN.put(half(z=-1).at(z=-0.4)), soft=0.5)
    return Made(
        (Part(body, cloth, "matte", 0.6), Part(band, under, "matte", 0.5)),
        join(room(_TURBAN, lift=3.0, low=0.5, fall=0.5), room(_TURBAN, lift=3.0, low=0.5), soft=0.5),
    )


@trait(
    "worn",
    slot="head",
    en=("a head wrap", "gele", "African head wrap"),
    fr=("un turban africain", "foulard noué", "attaché de tête", "maré tèt"),
)
def head_wrap(cloth: Colour = PURPLE, print: Colour = ORANGE) -> Made:
    """Printed cloth wound high and knotted in front, its two ends standing up."""
    base = join(dome(_WRAP, 2.6, soft=2.0), egg(28.0, 27.0, 17.0).at(y=4.0, z=109.0), soft=8)
    tall = join(common(base, _WRAP.put(half(z=-1)), soft=2.0), egg(25, 25, 14).at(y=6.5, z=119.5), soft=9)
    body = wrapped(tall, 7.5, 1.1, -0.4, 4.0)
    knot = join(egg(7.6, 5.4, 6.2).at(y=-22.5, z=112.0), egg(5.0, 4.6, 4.8).at(x=1.5, y=-25.5, z=113.0), soft=1.2)
    leaf = egg(7.6, 3.4, 12.5).turned(x=-10, y=34).at(x=10.5, y=-20.5, z=122.0)
    leaves = creased(
        union(leaf, leaf.flipped("x")),
        [([(s * 2.6, -24.0, 114), (s * 9.0, -24.6, 121), (s * 16.5, -22.5, 130)], 1.1, -1.2) for s in (1, -1)]
        + [([(s * 3.6, -24.0, 113), (s * 12.0, -24.0, 118), (s * 18.5, -22.0, 125)], 0.9, -0.8) for s in (1, -1)],
    )
    wax = (paint("wax", print),)
    return Made(
        (Part(body, cloth, "matte", 0.6), Part(join(knot, leaves, soft=1.4), cloth, "matte", 0.5, wax)),
        room(_WRAP, lift=2.6, low=0.5),
    )


@trait("worn", slot="head", en=("a keffiyeh", "ghutra", "shemagh"), fr=("un keffieh", "chèche", "ghoutra"))
def keffiyeh(cloth: Colour = WHITE, print: Colour = RED, cord: Colour = BLACK, *, on: Wearer) -> Made:
    """Checked cloth over head and shoulders, held by a double cord."""
    form = loft(
        [
            (52.0, 28.0, 9.0, 21.0),
            (60.0, 30.0, 11.0, 23.0),
            (70.0, 33.5, 14.0, 25.5),
            (82.0, 36.0, 16.5, 28.0),
            (92.0, 35.0, 18.5, 29.0),
            (104.0, 28.5, 25.0, 27.0),
        ],
        round=2.0,
    )
    whole = join(skull().grown(2.4) & half(z=-1).at(z=98), form, soft=6)
    opening = slab(
        smooth(
            [
                (0, 105.5),
                (14, 103.0),
                (22.5, 93),
                (22.5, 78),
                (17.5, 62),
                (15.0, 48),
                (-15.0, 48),
                (-17.5, 62),
                (-22.5, 78),
                (-22.5, 93),
                (-14, 103.0),
            ]
        ),
        60,
    ).at(y=-31.5)
    inside = union(skull().grown(0.6), loft([(44.0, 26.2, 16.0, 18.6), (60.0, 27.2, 16, 20.5), (72, 24.0, 12, 18.0)]))
    folds: list[Crease] = [
        ([(x, 6.0, 98.0), (x * 1.08, 4.0, 80.0), (x * 0.98, 4.0, 58.0)], 1.4, -0.9) for x in (-31.0, 31.0)
    ]
    folds += [
        (hug([(x, 28, 98), (x * 1.1, 27, 80), (x * 1.2, 22, 60)], 0.0, whole), 1.7, -1.0) for x in (-16, -5, 6, 17)
    ]
    body = carve(creased(whole, folds), opening, inside, soft=1.4)
    loops = union(*(_KEFFIYEH.put(_loop(_KEFFIYEH.taken(whole), 1.0, z)) for z in (4.6, 7.8)))
    return Made(
        (Part(body, cloth, "matte", 0.75, (paint("shemagh", print),)), Part(loops, cord, "matte", 0.5)),
        union(room(Rim(80.0, 60.0), edge=_KEFFIYEH.outline(2.0), fall=0.1), _KEFFIYEH.put(half(z=-1))),
    )


@recipe
def shemagh(at: Places, ground: Linear, ink: Linear, every: float = 3.0) -> Linear:
    """Small crosses in rows around the head."""
    turn = np.arctan2(at[:, 0], 1.0 - at[:, 1])
    u, v = turn * round(190 / every) / (2 * np.pi), at[:, 2] / every
    away = np.abs(np.stack([u - np.round(u), v - np.round(v)], 1))
    near = np.minimum(away[:, 0], away[:, 1]) * every
    reach = away.max(1) * every
    share = np.clip((0.5 - near) / 0.06 + 0.5, 0, 1) * np.clip((1.25 - reach) / 0.06 + 0.5, 0, 1)
    return mixed(ground, ink, share)


def _loop(form: Solid, lift: float, z: float) -> Solid:
    """A round cord about a form in a hat's own space, `z` over its rim."""
    turn = np.radians(np.arange(0, 360, 12))
    spots = [(float(29 * np.sin(a)), float(-28 * np.cos(a)), z) for a in turn]
    return tube(hug(spots, lift, form), 1.6, closed=True, steps=2)
