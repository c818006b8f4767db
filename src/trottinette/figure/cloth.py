"""Cloth: what garments are cut and sewn with. Millimetres, z up, the front of the figure faces -y.

A garment starts as a smooth form (a loft, a sleeve). Layers are laid on the form (`patch`, `band`), lines and
small things are pinned to it (`laid`, `pinned`), and last the form itself is creased.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

import numpy as np

from trottinette.figure.body import body
from trottinette.geometry import Box, Solid, Vector, can, half
from trottinette.geometry.outline import through
from trottinette.geometry.solid import Distances, Points, made
from trottinette.palette import BLACK, WHITE, Colour

Section = tuple[float, float, float, float]  # z, half width, depth forwards, depth backwards
Side = Literal["front", "back", "left", "right", "top"]
Crease = tuple[Sequence[Vector], float, float]  # its path, width, and height (a groove where negative)

STANDING = body()


def shade(colour: Colour, share: float = 0.22) -> Colour:
    """A little darker, for trims in the same cloth; a little lighter where it is already dark."""
    return colour.mixed(WHITE, share * 0.7) if colour.luminance < 0.035 else colour.mixed(BLACK, share)


def contrast_of(colour: Colour, light: Colour, dark: Colour) -> Colour:
    """`light` on a dark colour, `dark` on a light one."""
    return light if colour.luminance < 0.35 else dark


# ---- forms -------------------------------------------------------------------------------------------------


def loft(sections: Sequence[Section], spine: Sequence[Vector] = (), round: float = 1.0, oval: float = 0.7) -> Solid:
    """A body whose cross-section at each height is an oval of four arcs; `sections` from foot to top.

    `spine` gives the axis (x, y) by height; `oval` the share of its lesser half that rounds an oval's ends.
    """
    low, high = sections[0][0], sections[-1][0]
    table = through(sections, 8)
    rise = np.linspace(low, high, 240)
    shape = np.stack([np.interp(rise, table[:, 0], table[:, i]) for i in (1, 2, 3)], 1)
    axis = np.zeros((len(rise), 2))
    if spine:
        path = through(sorted(spine, key=lambda p: p[2]), 8)
        axis = np.stack([np.interp(rise, path[:, 2], path[:, i]) for i in (0, 1)], 1)
    slant = np.abs(np.gradient(shape, rise, axis=0)).max(1) + np.linalg.norm(np.gradient(axis, rise, axis=0), axis=1)
    steep = np.array([slant[np.abs(rise - z) < 6].max() for z in rise])  # so that distances stay safe near by
    columns = np.concatenate([shape, axis, np.hypot(1, steep)[:, None]], 1)

    def distance(p: Points) -> Distances:
        at = np.clip((p[:, 2] - low) * ((len(rise) - 1) / (high - low)), 0, len(rise) - 1.001)
        row = at.astype(np.intp)
        share = (at - row)[:, None]
        t = (columns[row] * (1 - share) + columns[row + 1] * share).astype(p.dtype)
        around = _oval(p[:, 0] - t[:, 3], p[:, 1] - t[:, 4], t[:, 0], t[:, 1], t[:, 2], oval) / t[:, 5]
        u, v = around + round, np.abs(p[:, 2] - (low + high) / 2) - ((high - low) / 2 - round)
        return np.asarray(np.minimum(np.maximum(u, v), 0) + np.hypot(np.maximum(u, 0), np.maximum(v, 0)) - round)

    left, right = (axis[:, 0] - shape[:, 0]).min(), (axis[:, 0] + shape[:, 0]).max()
    front, back = (axis[:, 1] - shape[:, 1]).min(), (axis[:, 1] + shape[:, 2]).max()
    told = (np.round(columns, 5).tobytes(), low, high, round, oval)
    return made("loft", told, (), distance, Box((float(left), float(front), low), (float(right), float(back), high)))


def _oval(x: Points, y: Points, wide: Points, front: Points, back: Points, oval: float) -> Distances:
    """Exact distance to an oval of four arcs, its front and back of different depth."""
    deep = np.where(y < 0, front, back)
    across = wide >= deep
    long, short = np.maximum(wide, deep), np.minimum(wide, deep)
    u, v = np.where(across, np.abs(x), np.abs(y)), np.where(across, np.abs(y), np.abs(x))
    r = oval * short
    c = long - r
    big = (c * c + short * short - r * r) / (2 * (short - r))
    k = big - short
    d = np.where(u * k > c * (v + k), np.hypot(u - c, v) - r, np.hypot(u, v + k) - big)
    # deep inside, front and back would disagree: there it is enough to know that it is inside
    return np.asarray(np.maximum(d, -0.68 * np.minimum(wide, np.minimum(front, back))))


def creased(solid: Solid, creases: Sequence[Crease]) -> Solid:
    """`solid` with soft folds that fade out towards their ends."""
    paths = [through(path, 4) if len(path) == 3 else np.array(path, float) for path, _, _ in creases]
    reach = [
        (path.min(0) - 2.4 * width, path.max(0) + 2.4 * width)
        for path, (_, width, _) in zip(paths, creases, strict=True)
    ]
    steep = 1 + 0.86 * max(abs(deep) / width for _, width, deep in creases)

    def distance(p: Points) -> Distances:
        d = solid.distance(p)
        low, high = p.min(0), p.max(0)
        moved = np.zeros_like(d)
        for path, (first, last), (_, width, deep) in zip(paths, reach, creases, strict=True):
            if np.all(first < high) and np.all(last > low):
                near = np.flatnonzero(np.all((p > first.astype(p.dtype)) & (p < last.astype(p.dtype)), axis=1))
                if len(near):
                    moved[near] += deep * _fold(p[near], path.astype(p.dtype), width)
        return np.asarray((d - moved) / p.dtype.type(steep))

    told = tuple(
        (np.round(path, 5).tobytes(), width, deep) for path, (_, width, deep) in zip(paths, creases, strict=True)
    )
    return made("creased", told, (solid,), distance, solid.box.grown(max(max(deep for _, _, deep in creases), 0)))


def _fold(p: Points, path: Points, width: float) -> Distances:
    """A bell around the path, its height fading towards both ends; 1 at the most."""
    best = np.full(len(p), np.inf, p.dtype)
    along = np.zeros_like(best)
    for i, (a, b) in enumerate(pairwise(path)):
        step = b - a
        t = np.clip((p - a) @ step / max(float(step @ step), 1e-9), 0, 1)
        square = ((p - a - t[:, None] * step) ** 2).sum(1)
        along = np.where(square < best, (i + t) / (len(path) - 1), along)
        best = np.minimum(best, square)
    fade = np.sqrt(np.clip(4 * along * (1 - along), 0.12, 1))
    return np.asarray(np.exp(-best / (width * width)) * fade)


def pleated(form: Solid, count: int, deep: float, low: float, high: float) -> Solid:
    """A skirt's form drawn into `count` soft pleats that grow from `high` down to `low`."""
    size = form.box.size
    steep = float(np.hypot(1, deep * count / (min(size[0], size[1]) / 2 * 0.75)))

    def distance(p: Points) -> Distances:
        grow = np.clip((high - p[:, 2]) / (high - low), 0, 1)
        grow = grow * np.minimum(np.hypot(p[:, 0], p[:, 1]) / (min(size[0], size[1]) * 0.3), 1) ** 2
        wave = np.cos(np.arctan2(p[:, 1], p[:, 0]) * count)
        return np.asarray((form.distance(p) - deep * grow * wave) / steep).astype(p.dtype)

    return made("pleated", (count, deep, low, high), (form,), distance, Box(form.box.low, form.box.high).grown(deep))


# ---- sleeves and legs --------------------------------------------------------------------------------------


def towards(a: Vector, b: Vector, share: float) -> Vector:
    x, y, z = (float(u + (v - u) * share) for u, v in zip(a, b, strict=True))
    return x, y, z


def unit(a: Vector, b: Vector) -> Vector:
    """Direction from a to b."""
    step = np.subtract(b, a)
    x, y, z = (float(v) for v in step / np.linalg.norm(step))
    return x, y, z


def beyond(point: Vector, direction: Vector) -> Solid:
    """The half of space past `point`; a tool to cut with."""
    x, y, z = (-v for v in direction)
    return half(x, y, z).at(*point)


def between(a: Vector, b: Vector, wide: float = 30.0) -> Solid:
    """A flat round slice whose two faces pass through a and b; a region for bands around a limb."""
    return oriented(can(wide, float(np.linalg.norm(np.subtract(b, a)))), a, b)


def oriented(solid: Solid, a: Vector, b: Vector) -> Solid:
    """What stands upright at the origin, set at a and pointing to b."""
    x, y, z = unit(a, b)
    tilt, turn = np.degrees(np.arccos(np.clip(z, -1, 1))), np.degrees(np.arctan2(y, x))
    return solid.turned(y=float(tilt)).turned(z=float(turn)).at(*a)


def arc(centre: Vector, along: Vector, radius: float, start: float, stop: float, slant: float = 0.0) -> list[Vector]:
    """Points about a limb that runs `along`, from angle to angle (0 is its front, 90 the figure's left)."""
    d = np.array(along)
    u = np.array([0.0, -1.0, 0.0]) - d * -d[1]
    u /= np.linalg.norm(u)
    v = np.cross(d, u)
    if v[0] < 0:
        v = -v
    turn = np.radians(np.linspace(start, stop, 7))
    drift = np.linspace(-slant / 2, slant / 2, 7)
    ring = np.array(centre) + radius * (np.cos(turn)[:, None] * u + np.sin(turn)[:, None] * v) + drift[:, None] * d
    return [(float(x), float(y), float(z)) for x, y, z in ring]
