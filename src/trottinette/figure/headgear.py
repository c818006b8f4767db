"""What headwear is made with: a rim on the skull, domes and brims about it, textures. Millimetres.

A hat is modelled in its own space: its rim lies in z = 0, its front faces -y; `Rim.put` sets it on the head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import atan2, cos, degrees, pi, radians

import numpy as np

from trottinette.figure.head import EAR, skull
from trottinette.geometry import Box, Outline, Solid, Vector, ball, common, egg, half, join, polygon, union
from trottinette.geometry.skin import gradient
from trottinette.geometry.solid import Distances, Points, made
from trottinette.paint import Linear, Places, mixed, recipe

_BROW, _NAPE = -26.0, 25.0  # y where a rim's two heights are told
_AXIS = -0.5  # y of the axis that hats are turned on
_REACH = 90.0  # half size of the room in which there is no hair, mm

Three = tuple[float, float, float]  # in front, at the sides, behind


@dataclass(frozen=True, slots=True)
class Rim:
    """The plane a hat's edge lies in: its height at the brow and at the nape."""

    brow: float
    nape: float

    @property
    def tilt(self) -> float:
        return degrees(atan2(self.brow - self.nape, _NAPE - _BROW))

    @property
    def height(self) -> float:
        """Of the rim's middle."""
        return self.brow + (self.nape - self.brow) * (_AXIS - _BROW) / (_NAPE - _BROW)

    def put(self, solid: Solid) -> Solid:
        """From the hat's own space onto the head."""
        return solid.turned(x=-self.tilt).at(y=_AXIS, z=self.height)

    def taken(self, solid: Solid) -> Solid:
        """From the head into the hat's own space."""
        return solid.at(y=-_AXIS, z=-self.height).turned(x=self.tilt)

    def outline(self, lift: float = 0.0) -> Outline:
        """The skull where the rim crosses it, `lift` mm wider."""
        return _section(self).grown(lift)


@cache
def _section(rim: Rim) -> Outline:
    turn = np.radians(np.arange(0, 360, 7.5))
    way = np.stack([np.sin(turn), -np.cos(turn), np.zeros(len(turn))], 1)
    near, far = np.zeros(len(turn)), np.full(len(turn), 50.0)
    head = rim.taken(skull())
    for _ in range(36):
        middle = (near + far) / 2
        inside = head.distance(way * middle[:, None]) < 0
        near, far = np.where(inside, middle, near), np.where(inside, far, middle)
    return polygon([(float(x), float(y)) for x, y in (way * near[:, None])[:, :2]])


@dataclass(frozen=True, slots=True)
class Flare:
    """How a brim leaves the rim: its width, its slope, and how much it curls up (mm per square mm)."""

    wide: Three
    slope: Three = (0.0, 0.0, 0.0)
    curl: Three = (0.0, 0.0, 0.0)
    thick: float = 1.6

    @property
    def steep(self) -> float:
        runs = zip(self.wide, self.slope, self.curl, strict=True)
        most = max(max(abs(s), abs(s + 2 * c * w)) for w, s, c in runs)
        ends = [s * max(self.wide) + c * max(self.wide) ** 2 for s, c in zip(self.slope, self.curl, strict=True)]
        return float(np.hypot(1, most + (max(ends) - min(ends)) / 30))


NO_BRIM = Flare((0.0, 0.0, 0.0), thick=0.0)


def _weighed(p: Points, three: Three) -> Distances:
    """A number told for front, sides and back, at each point."""
    front, side, back = three
    far = np.maximum(p[:, 0] ** 2 + p[:, 1] ** 2, 1e-6)
    across = p[:, 0] ** 2 / far
    return np.asarray(side * across + np.where(p[:, 1] < 0, front, back) * (1 - across))


def brim(rim: Rim, flare: Flare, lift: float = 1.5, inside: float = 2.5) -> Solid:
    """A brim all around, in the hat's own space; it reaches `inside` mm into the hat."""
    edge, r = rim.outline(lift), flare.thick / 2
    steep, most = flare.steep, max(flare.wide)
    change = float(np.hypot(1, (max(flare.wide) - min(flare.wide)) / 25))

    def distance(p: Points) -> Distances:
        d = np.asarray(edge.distance(p[:, :2]))
        wide = _weighed(p, flare.wide)
        near = np.clip(d, -inside, most)
        surface = _weighed(p, flare.slope) * near + _weighed(p, flare.curl) * near * np.abs(near)
        u = np.abs(p[:, 2] - surface) / steep
        v = np.maximum((d - wide) / change, -d - inside) + r
        return np.asarray(np.minimum(np.maximum(u - r, v), 0) + np.hypot(np.maximum(u, 0), np.maximum(v, 0)) - r)

    ups = [s * w + c * w * w for w, s, c in zip(flare.wide, flare.slope, flare.curl, strict=True)]
    low, high = min(*ups, -inside, -1.0) - 2 * r, max(*ups, 0.0) + 2 * r + 0.6
    x, y = max(-edge.low[0], edge.high[0]) + most + 0.5, max(-edge.low[1], edge.high[1]) + most + 0.5
    told = (flare.wide, flare.slope, flare.curl, flare.thick, edge.key, inside)
    return made("brim", told, (), distance, Box((-x, -y, low * 1.5), (x, y, high * 1.3)))


def room(
    rim: Rim,
    flare: Flare = NO_BRIM,
    lift: float = 1.5,
    fall: float = 1.15,
    low: float = 0.0,
    edge: Outline | None = None,
) -> Solid:
    """Where a hat leaves no hair, on the head: above the rim and the brim's underside.

    Beyond them the room falls away, by `fall` mm a mm, so that full hair swells out below as if it were pressed; its
    skin is lumpy as hair is. Where `fall` is negative it rises: a bowl. `low` mm more are free below the rim.
    """
    edge = edge or rim.outline(lift)
    steep = float(np.hypot(flare.steep, fall)) + 0.9

    def distance(p: Points) -> Distances:
        d = np.asarray(edge.distance(p[:, :2]))
        wide = _weighed(p, flare.wide)
        near = np.clip(d, -2.0, np.maximum(wide, 0))
        surface = _weighed(p, flare.slope) * near + _weighed(p, flare.curl) * near * np.abs(near)
        beyond = np.maximum(d - wide, 0)
        surface = np.minimum(surface, 0)
        drop = 9.5 * (1 - np.exp(-beyond * fall / 9.5)) if fall > 0 else beyond * fall
        lumps = 0.8 * np.clip(beyond / 3, 0, 1) * _waves(p, 4.0)
        return np.asarray((surface - flare.thick / 2 - low - drop - lumps - p[:, 2]) / steep)

    whole = made(
        "room",
        (flare.wide, flare.slope, flare.curl, flare.thick, edge.key, fall, low),
        (),
        distance,
        Box((-_REACH, -_REACH, -60.0), (_REACH, _REACH, _REACH)),
    )
    return rim.put(whole)


# ---- forms -------------------------------------------------------------------------------------------------


def over(solid: Solid, tall: float = 9.0) -> Solid:
    """The room of a peak and what is just over it, where hair would lie on it."""
    return union(*(solid.grown(1.0).at(z=float(z)) for z in np.arange(0.0, tall, 1.8)))


def dome(rim: Rim, lift: float, low: float = 0.0, soft: float = 0.8) -> Solid:
    """The skull `lift` mm swollen, above the rim raised by `low`; on the head."""
    return common(skull().grown(lift), rim.put(half(z=-1).at(z=low)), soft=soft)


def eared(lift: float) -> Solid:
    """The skull and both ears under one skin `lift` mm thick."""
    return join(
        skull().grown(lift), egg(4.6, 7.6, 9.4).at(EAR[0] + 0.6, EAR[1] + 0.6, EAR[2] + 0.4).mirrored(), soft=7.0
    )


def hug(points: Sequence[Vector], lift: float = 0.6, on: Solid | None = None) -> list[Vector]:
    """The points brought `lift` mm off the skull, or off `on`, the shortest way; what lies on it follows them."""
    form, p = on or skull(), np.array(points, float)
    for _ in range(12):
        slope = gradient(form, p, 0.3)
        p = p - slope / np.maximum(np.linalg.norm(slope, axis=1), 0.2)[:, None] * (form.distance(p) - lift)[:, None]
    return [(round(x, 4), round(y, 4), round(z, 4)) for x, y, z in p.tolist()]


def between(rim: Rim, low: float, high: float) -> Solid:
    """The slice of the head between two heights over the rim."""
    return rim.put(half(z=1).at(z=high) & half(z=-1).at(z=low))


def sheet(
    outline: Outline, thick: float, tip: float = 0.0, arch: float = 0.0, bow: float = 0.0, start: float = 0.0
) -> Solid:
    """A peak or a visor, in the hat's own space: an outline of the x-y plane, its front lowered by `tip` a mm beyond
    y = `start`, its sides by `arch` a square mm, curled by `bow` a square mm of its length."""
    r = thick / 2
    wide, long = max(abs(outline.low[0]), outline.high[0]), max(start - outline.low[1], 0.1)
    slope = np.hypot(2 * abs(arch) * wide, abs(tip) + 2 * abs(bow) * long)
    steep = float(np.hypot(1, slope))

    def distance(p: Points) -> Distances:
        ahead = np.clip(start - p[:, 1], 0, long + 3)
        across = np.clip(p[:, 0], -wide - 3, wide + 3)
        surface = -tip * ahead - arch * across**2 + bow * ahead**2
        u, v = np.abs(p[:, 2] - surface) / steep, np.asarray(outline.distance(p[:, :2])) + r
        return np.asarray(np.minimum(np.maximum(u - r, v), 0) + np.hypot(np.maximum(u, 0), np.maximum(v, 0)) - r)

    ends = [0.0, -tip * long - arch * wide**2 + bow * long**2, -tip * long + bow * long**2, -arch * wide**2]
    box = Box((*outline.low, min(ends) - thick * 1.5 - 1), (*outline.high, max(ends) + thick * 1.5 + 1))
    return made("sheet", (outline.key, thick, tip, arch, bow, start), (), distance, box)


def all_but(shown: Solid) -> Solid:
    """Everywhere but in a solid: where what hides all hair leaves none, and a beard shows."""
    return made("all but", (), (shown,), lambda p: -shown.distance(p), Box((-90.0, -90.0, 0.0), (90.0, 90.0, 190.0)))


# ---- textures ----------------------------------------------------------------------------------------------


def _waves(p: Points, size: float, seed: int = 3) -> Distances:
    """Smooth lumps about `size` mm wide, from -1 to 1."""
    chance = np.random.default_rng([29, seed])
    total = np.zeros(len(p))
    for _ in range(5):
        way = chance.normal(size=3)
        total += np.sin(p @ (way / np.linalg.norm(way) * 2 * pi / size).astype(p.dtype) + chance.uniform(0, 6))
    return np.asarray(np.clip(total / 2.6, -1, 1))


def rough(solid: Solid, size: float, deep: float, seed: int = 3) -> Solid:
    """Fur, wool, tufts: lumps about `size` mm wide and `deep` mm high."""
    steep = 1 + deep * 2 * pi / size * 0.9

    def distance(p: Points) -> Distances:
        d = solid.distance(p)
        return np.asarray(
            np.where(
                np.abs(d) < 4 * deep + 1, (d - deep * _waves(p, size, seed)) / steep, (d - np.sign(d) * deep) / steep
            )
        ).astype(p.dtype)

    return made("rough", (size, deep, seed), (solid,), distance, solid.box.grown(deep))


def woven(solid: Solid, pitch: float, count: int, deep: float) -> Solid:
    """Plaited straw, about the z axis: rows `pitch` mm apart from the crown to the brim, `count` plaits around."""
    steep = 1 + deep * (2 * pi / pitch + count / 24)

    def distance(p: Points) -> Distances:
        far = np.hypot(p[:, 0], p[:, 1])
        s = (far - p[:, 2]) / pitch
        plait = np.cos(np.arctan2(p[:, 1], p[:, 0]) * count + pi * np.floor(s)) * np.minimum(far / 22, 1)
        row = np.abs(np.sin(pi * s)) ** 0.7
        return np.asarray((solid.distance(p) - deep * (row * (1 + 0.45 * plait) - 0.6)) / steep).astype(p.dtype)

    return made("woven", (pitch, count, deep), (solid,), distance, solid.box.grown(deep))


def wrapped(solid: Solid, pitch: float, deep: float, lean: float, shift: float = 0.0) -> Solid:
    """Cloth wound in overlapping turns: steps `pitch` mm apart that rise to the middle by `lean` a mm, those of the
    figure's right laid over those of its left."""
    steep = float(np.hypot(1, deep / (0.2 * pitch) * np.hypot(1, lean)))

    def distance(p: Points) -> Distances:
        over = p[:, 0] < shift
        s = (p[:, 2] + lean * np.abs(p[:, 0] - shift)) / pitch + np.where(over, 0.0, 0.5)
        t = s - np.floor(s)
        step = np.where(t < 0.8, t / 0.8, (1 - t) / 0.2)
        return np.asarray((solid.distance(p) - deep * (step - 0.5)) / steep).astype(p.dtype)

    return made("wrapped", (pitch, deep, lean, shift), (solid,), distance, solid.box.grown(deep))


def bobble(radius: float, seed: int = 1) -> Solid:
    """A ball of wool ends, centred."""
    count = int(radius * radius * 1.5)
    chance = np.random.default_rng([31, seed])
    up = 1 - 2 * (np.arange(count) + 0.5) / count
    turn = np.arange(count) * pi * (3 - 5**0.5)
    way = np.stack([np.sqrt(1 - up * up) * np.cos(turn), np.sqrt(1 - up * up) * np.sin(turn), up], 1)
    way = way * (radius - 1.5) * chance.uniform(0.94, 1.03, (count, 1))
    tufts = [ball(1.75).at(*(round(float(c), 3) for c in spot)) for spot in way]
    return join(ball(radius - 1.6), *tufts, soft=0.5)


def angles(count: int, first: float = 0.0) -> list[tuple[float, float]]:
    """Sines and cosines of `count` even turns."""
    return [(float(np.sin(a)), cos(a)) for a in (radians(first) + 2 * pi * i / count for i in range(count))]


def groove(rim: Rim, low: float, high: float, lift: float, widen: float = 0.3) -> Solid:
    """What a band around the head presses into hair: the slice between two heights over the rim, outside the skull
    `lift` mm swollen, wider the farther out."""
    edge = rim.outline(lift)
    middle, half_wide = (low + high) / 2, (high - low) / 2

    def distance(p: Points) -> Distances:
        d = np.maximum(np.asarray(edge.distance(p[:, :2])), -3.0)
        return np.asarray((np.abs(p[:, 2] - middle) - half_wide - widen * d) / np.hypot(1, widen))

    box = Box((-_REACH, -_REACH, low - _REACH * widen), (_REACH, _REACH, high + _REACH * widen))
    return rim.put(made("groove", (low, high, edge.key, widen), (), distance, box))


# ---- printed on what is round ------------------------------------------------------------------------------


@recipe
def head_dots(at: Places, ground: Linear, ink: Linear, count: int = 170, wide: float = 2.2) -> Linear:
    """`count` dots `wide` mm across, evenly over the head."""
    up = 1 - 2 * (np.arange(count) + 0.5) / count
    turn = np.arange(count) * pi * (3 - 5**0.5)
    ways = np.stack([np.sqrt(1 - up * up) * np.cos(turn), up, np.sqrt(1 - up * up) * np.sin(turn)], 1)
    out = at - np.array([0.0, -1.0, 93.0])
    far = np.linalg.norm(out, axis=1)
    near = np.clip((out / np.maximum(far, 1e-6)[:, None]) @ ways.T, -1, 1).max(1)
    return mixed(ground, ink, np.clip((wide / 2 - np.arccos(near) * far) / 0.05 + 0.5, 0, 1))
