"""Ropes of hair: plaits, twists, corkscrew curls and locs, each a weave carried along a path. Millimetres.

Hundreds of them are measured at once: a coarse grid remembers which stretches pass near each of its cells.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.head import skull
from trottinette.figure.scalp import Spot
from trottinette.figure.windings import Values, Weave
from trottinette.geometry import Box, Solid, Vector
from trottinette.geometry.outline import through
from trottinette.geometry.skin import gradient
from trottinette.geometry.solid import Distances, Points, box_gaps, lengths, made

_CELL = 2.0  # mm, of the grid
_KEPT = 10  # stretches remembered in a cell
_REACH = 2.6  # mm around the ropes in which distances are exact
_SPINE = (0.0, 0.5, 64.0, 97.0)  # x, y and the z range of the line that ropes face away from


@dataclass(frozen=True, slots=True)
class Rope:
    """path (n, 3), evenly spaced; outward (n, 3) unit, across the path, the way its face looks; radius (n,)."""

    path: NDArray[np.float64]
    outward: NDArray[np.float64]
    radius: NDArray[np.float64]

    def flipped(self) -> Rope:
        """On the other side of the head."""
        sign = np.array([-1.0, 1.0, 1.0])
        return replace(self, path=self.path * sign, outward=self.outward * sign)


def rope(
    points: Sequence[Sequence[float]],
    radius: float | Sequence[float],
    *,
    step: float = 1.3,
    clear: float | None = None,
) -> Rope:
    """A rope through the points (x, y, z; more is ignored); `radius` may be given at each of them.

    Its middle is kept `clear` mm away from the skull, where that is given.
    """
    radii = [radius] * len(points) if isinstance(radius, (int, float)) else list(radius)
    rough = through([[*p[:3], r] for p, r in zip(points, radii, strict=True)], 8)
    far = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(rough[:, :3], axis=0), axis=1))])
    at = np.linspace(0, far[-1], max(int(far[-1] / step), 2) + 1)
    path = np.stack([np.interp(at, far, rough[:, i]) for i in range(3)], 1)
    if clear is not None:
        path = _cleared(path, clear)
    x, y, low, high = _SPINE
    outward = path - np.stack([np.full(len(path), x), np.full(len(path), y), np.clip(path[:, 2], low, high)], 1)
    ahead = _ahead(path)
    outward -= ahead * (outward * ahead).sum(1)[:, None]
    outward /= np.maximum(np.linalg.norm(outward, axis=1), 1e-6)[:, None]
    return Rope(path, outward, np.clip(np.interp(at, far, rough[:, 3]), min(radii), max(radii)))


def both_sides(many: Sequence[Rope]) -> list[Rope]:
    """The ropes and their mirror images."""
    return [*many, *(one.flipped() for one in many)]


def spread(
    guides: Sequence[Sequence[Spot]],
    count: int,
    *,
    seed: int = 0,
    loose: float = 0.4,
    uneven: float = 0.05,
) -> list[list[Spot]]:
    """`count` ways between guides of equally many spots, each astray by about `loose` mm, its end by more."""
    chance = np.random.default_rng([74, seed])
    flat = np.array([[list(p) for p in guide] for guide in guides]).reshape(len(guides), -1)
    fine = through(flat.tolist(), 12) if len(flat) > 2 else flat
    out = []
    for i in range(count):
        at = (i + 0.5) / count * (len(fine) - 1)
        k = min(int(at), len(fine) - 2)
        way = (fine[k] + (fine[k + 1] - fine[k]) * (at - k)).reshape(-1, 4)
        way[:, :3] += chance.normal(0, loose, (len(way), 3)) * np.linspace(0.1, 1, len(way))[:, None]
        way[-1] += (way[-1] - way[-2]) * chance.uniform(-1.6, 1.6) * uneven
        out.append([(x, y, z, lift) for x, y, z, lift in way.tolist()])
    return out


def _cleared(path: NDArray[np.float64], lift: float) -> NDArray[np.float64]:
    """The path with every point at least `lift` outside the skull."""
    for _ in range(3):
        short = np.maximum(lift - skull().distance(path), 0)
        near = short > 0.05
        if not near.any():
            break
        slope = gradient(skull(), path[near], 0.5)
        path = path.copy()
        path[near] += slope / np.maximum(lengths(slope), 1e-6)[:, None] * short[near, None]
    return path


def _ahead(path: NDArray[np.float64]) -> NDArray[np.float64]:
    way = np.gradient(path, axis=0)
    return np.asarray(way / np.maximum(np.linalg.norm(way, axis=1), 1e-9)[:, None])


# ---- into one solid ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stretches:
    """Every straight piece of every rope. `told` is what holds at its start, `change` how much that changes along it:
    path (3), outward (3), ahead (3), how far along in radii, radius.

    `ends` is -1 on a rope's first piece, 1 on its last.
    """

    told: Points
    change: Points
    square: Values
    ends: Values
    which: NDArray[np.intp]
    bars: tuple[Points, Points]  # path and radius again, a row each: (4, n)

    def reached(self, p: Points, some: NDArray[np.intp]) -> tuple[Values, Values]:
        """For points (n, 3) and stretches (n, k): the distance to each bar, and where along it is nearest."""
        told, change = self.bars
        x, y, z = (p[:, i : i + 1] - told[i][some] for i in range(3))
        ax, ay, az = (change[i][some] for i in range(3))
        share = np.clip((x * ax + y * ay + z * az) / self.square[some], 0, 1)
        x -= share * ax
        y -= share * ay
        z -= share * az
        return np.sqrt(x * x + y * y + z * z) - told[3][some] - share * change[3][some], share


def _stretches(many: Sequence[Rope]) -> _Stretches:
    told, change, ends, which = [], [], [], []
    for number, one in enumerate(many):
        steps_ = np.linalg.norm(np.diff(one.path, axis=0), axis=1) * 2 / (one.radius[1:] + one.radius[:-1])
        far = np.concatenate([[0.0], np.cumsum(steps_)])
        all_ = np.column_stack([one.path, one.outward, _ahead(one.path), far, one.radius])
        told.append(all_[:-1])
        change.append(np.diff(all_, axis=0))
        end = np.zeros(len(all_) - 1)
        end[0], end[-1] = -1, 1
        ends.append(end)
        which.append(np.full(len(end), number))
    steps = np.concatenate(change).astype(np.float32)
    square = np.maximum((steps[:, :3] ** 2).sum(1), 1e-6)
    starts = np.concatenate(told).astype(np.float32)
    bars = tuple(np.ascontiguousarray(a[:, [0, 1, 2, 10]].T) for a in (starts, steps))
    ends_ = np.concatenate(ends).astype(np.float32)
    return _Stretches(starts, steps, square, ends_, np.concatenate(which), (bars[0], bars[1]))


def ropes(many: Sequence[Rope], weave: Weave, ground: Solid | None = None, soft: float = 0.3) -> Solid:
    """All the ropes, and the ground they lie on where there is one, creases rounded by `soft` mm."""
    lines = _stretches(many)
    reach = lines.told[:, 10:].max() + lines.change[:, 10:].max(initial=0)
    tips = np.concatenate([one.path for one in many])
    low, high = tips.min(0) - reach - 0.2, tips.max(0) + reach + 0.2
    box = Box(_vector(low - soft), _vector(high + soft))
    digest = hashlib.blake2b(np.round(np.column_stack([lines.told, lines.which]), 3).tobytes(), digest_size=16)

    @cache
    def field() -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        return _field(lines, low - _REACH, high + _REACH)

    def distance(p: Points) -> Distances:
        near, bound = field()
        at = np.ravel_multi_index(tuple(((p - (low - _REACH)) / _CELL).T.astype(np.int32)), bound.shape, mode="clip")
        d = bound.reshape(-1)[at].astype(p.dtype)
        close = np.flatnonzero(d < _REACH - 0.01)
        if ground is None:
            d[close] = _to_ropes(lines, weave, p[close].astype(np.float32), near.reshape(-1, _KEPT)[at[close]], soft)
            return np.asarray(d)
        base = np.minimum(ground.distance(p), p.dtype.type(20))
        close = close[base[close] > -1.5]  # deep in the ground nothing can change
        d[close] = _to_ropes(lines, weave, p[close].astype(np.float32), near.reshape(-1, _KEPT)[at[close]], soft)
        blend = np.maximum(soft - np.abs(base - d), 0) / soft
        return np.asarray(np.minimum(base, d) - blend * blend * (soft / 4))

    parents = (ground,) if ground else ()
    return made("rope", (digest.hexdigest(), weave.told, soft), parents, distance, box | ground.box if ground else box)


def _vector(values: Any) -> Vector:
    x, y, z = (float(v) for v in values)
    return x, y, z


def _field(lines: _Stretches, low: Any, high: Any) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """For each cell of a grid: the stretches nearest its middle, and the least distance to any within the cell."""
    counts = np.ceil((high - low) / _CELL).astype(int) + 1
    near = np.zeros((*counts, _KEPT), np.intp)
    bound = np.full(counts, _REACH, np.float32)
    half = lines.change[:, :3] / 2
    middles = lines.told[:, :3] + half
    size = (np.maximum(lines.told[:, 10], lines.told[:, 10] + lines.change[:, 10]) + lengths(half))[:, None]
    side, corner = 6, _CELL * 3**0.5 / 2
    for block in np.ndindex(*(-(-counts // side)).tolist()):
        first = np.array(block) * side
        cells = np.argwhere(np.ones(np.minimum(counts - first, side), bool)) + first
        p = (low + (cells + 0.5) * _CELL).astype(np.float32)
        some = np.flatnonzero(box_gaps(p, middles - size, middles + size) < _REACH + corner)
        if not len(some):
            continue
        off = middles[some] - p[0]
        far = (off * off).sum(1) - 2 * (p - p[0]) @ off.T + ((p - p[0]) ** 2).sum(1)[:, None]
        far = np.sqrt(np.maximum(far, 0)) - size[some, 0]
        kept = min(_KEPT, len(some))
        order = np.argpartition(far, kept - 1, axis=1)[:, :kept]
        at = tuple(cells.T)
        near[at] = some[order[:, np.arange(_KEPT) % kept]]
        bound[at] = np.minimum(far[np.arange(len(p))[:, None], order].min(1) - corner, _REACH)
    return near, bound


def _to_ropes(lines: _Stretches, weave: Weave, p: Points, some: NDArray[np.intp], soft: float) -> Distances:
    """Distance to the nearest rope and the second nearest, their crease rounded."""
    if not len(p):
        return np.zeros(0, p.dtype)
    far, share = lines.reached(p, some)
    rows = np.arange(len(p))
    first = far.argmin(1)
    one = _to_one(lines, weave, p, some[rows, first], share[rows, first])
    far[lines.which[some] == lines.which[some[rows, first]][:, None]] = 99
    second = far.argmin(1)
    also = np.flatnonzero(far[rows, second] < one + soft)
    if len(also):
        k = second[also]
        two = _to_one(lines, weave, p[also], some[also, k], share[also, k])
        blend = np.maximum(soft - np.abs(one[also] - two), 0) / soft
        one[also] = np.minimum(one[also], two) - blend * blend * (soft / 4)
    return one


def _to_one(lines: _Stretches, weave: Weave, p: Points, at: NDArray[np.intp], share: Values) -> Distances:
    """Distance to one rope each, at that share of that stretch."""
    told = lines.told[at] + share[:, None] * lines.change[at]
    away, outward, ahead, s, r = p - told[:, :3], told[:, 3:6], told[:, 6:9], told[:, 9], told[:, 10]
    ahead = ahead / lengths(ahead)[:, None]
    beyond = np.einsum("ij,ij->i", away, ahead)
    v = np.einsum("ij,ij->i", away, outward)
    u = np.einsum("ij,ij->i", away, np.cross(ahead, outward))
    r = np.maximum(r, 0.05)
    chance = np.modf(lines.which[at] * 0.618034)[0].astype(np.float32) * 7
    d = weave.section(u, v, s, r, chance)

    # A rope ends in a cut with a rounded edge; where it only bends, a point may lie a little past a stretch
    end = lines.ends[at]
    past = np.where(share > 0.99, beyond, np.where(share < 0.01, -beyond, 0))
    over = past - np.where((end > 0) & (share > 0.5) | (end < 0) & (share < 0.5), 0, 0.4 * r)
    k = 0.6 * r
    over = np.maximum(over, 0)
    ended = np.sqrt(np.maximum(d + k, 0) ** 2 + over * over) - k
    return np.asarray(np.where(over > 0, ended, np.maximum(d, -k)) / weave.slope, p.dtype)
