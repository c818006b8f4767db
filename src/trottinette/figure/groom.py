"""Hair as masses: a volume around the skull ended by a hairline, combed grooves running over it. Millimetres.

A hairline is (azimuth, height) in degrees as in scalp.py. Grooves run from pole to pole of an axis: hair combed
towards a spot follows the meridians of the axis through it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from trottinette.figure.head import skull
from trottinette.figure.scalp import MIDDLE, on
from trottinette.figure.strands import Guide, Lock, hair, lock
from trottinette.geometry import Box, Solid, Vector, carve, common, egg, join, ring, tube
from trottinette.geometry.outline import through
from trottinette.geometry.solid import Distances, Points, made

Line = tuple[tuple[float, float], ...]  # (azimuth, height); from 0 to 180 where both sides are alike

# A short cut's line, with sideburns and room for the ears
CUT: Line = (
    (0, 42), (26, 41), (44, 33), (55, 17), (62, 0), (67, -15), (76, -16), (81, 2), (92, 7), (104, 3),
    (113, -16), (140, -28), (180, -31),
)  # fmt: skip
# Without sideburns
SOFT: Line = (
    (0, 43), (26, 42), (46, 33), (60, 14), (70, -2), (78, -5), (86, 3), (95, 5), (104, 0),
    (114, -18), (140, -30), (180, -33),
)  # fmt: skip


def volume(lift: float, *eggs: Solid, soft: float = 8.0) -> Solid:
    """The skull swollen by `lift`, with more where the `eggs` are."""
    return join(skull().grown(lift), *eggs, soft=soft) if eggs else skull().grown(lift)


def above(outer: Solid, line: Line, soft: float = 1.6, upto: Line | None = None) -> Solid:
    """The part of a volume above the hairline (and below the line `upto`), its rim rounded by `soft` mm."""
    region = _between(line, upto)
    return common(outer, Solid(region.distance, outer.box, region.key), soft)


def _between(line: Line, upto: Line | None) -> Solid:
    lines = [_table(line)] if upto is None else [_table(line), _table(upto)]
    degrees = np.arange(-180.0, 181.0, 2.0)

    def distance(p: Points) -> Distances:
        x, y, z = (p[:, i] - MIDDLE[i] for i in range(3))
        flat = np.hypot(x, y)
        azimuth, height = np.degrees(np.arctan2(x, -y)), np.degrees(np.arctan2(z, flat))
        reach = np.minimum(np.hypot(flat, z), 40) * np.pi / 180
        out = None
        for sign, (edge, slope) in zip((1, -1), lines, strict=False):
            lean = np.interp(azimuth, degrees, slope) / np.maximum(np.cos(np.radians(height)), 0.15)
            off = sign * (np.interp(azimuth, degrees, edge) - height) * reach / np.hypot(1, lean)
            out = off if out is None else np.maximum(out, off)
        assert out is not None
        return np.asarray(out / 1.08, p.dtype)

    return made("between hairlines", (line, upto), (), distance, Box((-60,) * 3, (60, 60, 160)))


def _table(line: Line) -> tuple[Distances, Distances]:
    """The line's height every two degrees of azimuth, and its slope there."""
    whole = list(line) if line[0][0] < 0 else [(-a, h) for a, h in line[:0:-1]] + list(line)
    fine = through([list(spot) for spot in whole], 8)
    edge = np.interp(np.arange(-180.0, 181.0, 2.0), fine[:, 0], fine[:, 1])
    return edge, np.asarray(np.gradient(edge, 2.0))


def beyond(solid: Solid, normal: Vector, point: Vector, soft: float = 1.0) -> Solid:
    """The part of a solid on the side of the plane through `point` that `normal` looks to."""
    n = np.array(normal) / np.linalg.norm(normal)
    off = float(n @ np.array(point))

    def distance(p: Points) -> Distances:
        return np.asarray(off - p @ n.astype(p.dtype), p.dtype)

    return common(solid, made("beyond", (normal, point), (), distance, solid.box), soft)


def combed(
    solid: Solid,
    axis: Vector,
    through_: Vector = MIDDLE,
    count: int = 40,
    deep: float = 0.8,
    seed: int = 0,
    wave: float = 0.0,
    twist: float = 0.0,
) -> Solid:
    """Grooves from pole to pole of the `axis`, `count` all around, no two alike.

    `wave` makes them meander, `twist` (grooves a mm) winds them about the axis. They fade where they get too narrow.
    """
    a = np.array(axis) / np.linalg.norm(axis)
    u = np.cross(a, [0.31, 0.2, 0.93] if abs(a[2]) < 0.8 else [1.0, 0.1, 0.0])
    u /= np.linalg.norm(u)
    v = np.cross(a, u)
    k = np.random.default_rng([73, seed]).uniform(0, 2 * np.pi, 6)

    def distance(p: Points) -> Distances:
        d = solid.distance(p)
        near = np.flatnonzero(np.abs(d) < 2.5)
        if not len(near):
            return np.asarray(d / p.dtype.type(1.25))
        q = p[near] - np.array(through_, p.dtype)
        x, y, s = (q @ way.astype(p.dtype) for way in (u, v, a))
        turn, far = np.arctan2(y, x), np.hypot(x, y)
        phase = count * turn / (2 * np.pi) + twist * s + wave * np.sin(s * 0.33 + k[5] + np.sin(turn * 3 + k[4]))
        phase += 0.42 * np.sin(5 * turn + 0.09 * s + k[0]) + 0.34 * np.sin(11 * turn - 0.12 * s + k[1])
        main = 1 - np.abs(np.sin(np.pi * phase))
        fine = 1 - np.abs(np.sin(np.pi * (2.6 * phase + 0.5 * np.sin(0.1 * s + k[3]))))
        uneven = 0.75 + 0.25 * np.sin(7 * turn + 0.05 * s + k[2])
        width = 2 * np.pi * far / count
        fade = np.clip(width / 1.3 - 1.0, 0, 1)
        main = main**1.5 * uneven + 0.2 * fine * fine * np.clip(width - 3.0, 0, 1)
        d = d.copy()
        d[near] += (deep * fade * main).astype(p.dtype)
        return np.asarray(d / p.dtype.type(1.25))

    return made("combed hair", (axis, through_, count, deep, seed, wave, twist), (solid,), distance, solid.box)


def stubbled(solid: Solid, size: float = 1.5, deep: float = 0.22) -> Solid:
    """Fine bumps all over: the hair of a clipper's lowest comb."""

    def distance(p: Points) -> Distances:
        q = p * p.dtype.type(2 * np.pi / size)
        x, y, z = q.T
        grain = np.sin(x + 1.3 * np.sin(0.61 * y)) * np.sin(y + 1.1 * np.sin(0.53 * z)) + np.sin(
            z + 1.2 * np.sin(0.57 * x)
        )
        return np.asarray((solid.distance(p) + p.dtype.type(deep / 2) * grain * p.dtype.type(0.5)) / p.dtype.type(1.4))

    return made("stubble", (size, deep), (solid,), distance, solid.box.grown(deep))


# ---- drawn together ----------------------------------------------------------------------------------------


def parted(solid: Solid, way: Sequence[tuple[float, float]], lift: float, wide: float = 1.1) -> Solid:
    """The solid with a parting drawn along (azimuth, height) spots, `lift` mm above the skin."""
    return carve(solid, tube([on(a, h, lift)[:3] for a, h in way], wide), soft=1.6)


def drawn_to(
    azimuth: float, height: float, line: Line = SOFT, *, lift: float = 1.5, count: int = 46, seed: int = 0
) -> Solid:
    """All the hair drawn smooth from the hairline to one spot of the scalp."""
    x, y, z = (a - b for a, b in zip(on(azimuth, height)[:3], MIDDLE, strict=True))
    return combed(above(volume(lift), line, 1.3), (x, y, z), count=count, deep=0.75, seed=seed)


def bunch(path: Sequence[Vector], radii: Sequence[float], count: int = 9, seed: int = 0, spiral: float = 0.9) -> Solid:
    """A tail of hair along a path: a core, and locks wound a little around it whose tips part at the end."""
    chance = np.random.default_rng([77, seed])
    line = through([[*p, r] for p, r in zip(path, radii, strict=True)], 5)
    ways = np.gradient(line[:, :3], axis=0)
    ways /= np.linalg.norm(ways, axis=1)[:, None]
    u = np.cross(ways, [0.12, 0.33, 0.94])
    u /= np.linalg.norm(u, axis=1)[:, None]
    v = np.cross(ways, u)
    locks: list[Lock] = []
    for i in range(count):
        turn = 2 * np.pi * (i + chance.uniform(-0.2, 0.2)) / count + np.linspace(0, spiral, len(line))[:, None]
        out = np.cos(turn) * u + np.sin(turn) * v
        spots = line[:, :3] + out * line[:, 3:] * 0.7
        spots[-1] += ways[-1] * chance.uniform(-2.0, 2.5)
        wide = 0.7 * np.pi * max(radii) / count * chance.uniform(1.1, 1.4)
        guide: Guide = [(*p, -9.0) for p in spots.tolist()]
        one = lock(guide, wide, 0.85 * wide, steps=1, root=0.55, tip=0.12, fullest=0.6, deep=0.45, thin=0.5, grooves=1)
        locks.append(replace(one, outward=out))
    inner = line[:-5]
    return hair(locks, tube([(x, y, z) for x, y, z in inner[::2, :3].tolist()], (inner[::2, 3] * 0.7).tolist()), 0.35)


def knot(radius: float, axis: Vector, at: Vector, flat: float = 0.86, strands: int = 3) -> Solid:
    """A bun wound of thick strands about the `axis`."""
    way = np.array(axis) / np.linalg.norm(axis)
    u = np.cross(way, [0.2, 0.9, 0.3])
    u /= np.linalg.norm(u)
    v = np.cross(way, u)
    locks: list[Lock] = []
    for phase in np.arange(strands) * 2 * np.pi / strands:
        rise = np.linspace(-0.62, 0.93, 12)
        turn = (phase + np.linspace(0, 1.75 * np.pi, 12))[:, None]
        far = np.sqrt(1 - rise**2)[:, None]
        out = far * (np.cos(turn) * u + np.sin(turn) * v) + rise[:, None] * way * flat
        path = np.array(at) + radius * 0.92 * out
        one = lock(
            [(*p, -9.0) for p in path.tolist()], 0.5 * radius, 0.3 * radius, steps=1, tip=0.35, root=0.7, deep=0.6
        )
        locks.append(replace(one, outward=out / np.linalg.norm(out, axis=1)[:, None]))
    return hair(locks, egg(radius, radius, radius).scaled(0.85).at(*at), 0.4)


def tie(axis: Vector, at: Vector, radius: float = 3.4, thick: float = 1.5) -> Solid:
    """A band around the hair, `axis` running along the hair."""
    way = np.array(axis) / np.linalg.norm(axis)
    pitch, yaw = np.degrees(np.arccos(way[2])), np.degrees(np.arctan2(way[0], -way[1]))
    return ring(radius, thick).turned(x=float(pitch), z=float(yaw)).at(*at)
