"""The surface of coily hair: a ground covered with small tight spirals. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.scalp import Hairline, on
from trottinette.geometry import Solid
from trottinette.geometry.skin import gradient
from trottinette.geometry.solid import Distances, Points, lengths, made

Spots = NDArray[np.float64]  # (n, 3), mm, on a skin

_CELL = 2.0  # mm, of the grid that remembers which coils are near
_KEPT = 6
_SOFT = 1.2  # mm, of the creases between coils


def strewn(ground: Solid, apart: float, middle: tuple[float, float, float], seed: int = 1) -> Spots:
    """Spots all over the skin of a ground that is seen whole from `middle`, about `apart` mm from one another."""
    count = int(4 * np.pi * (max(ground.box.size) / 2) ** 2 / (apart * apart * 0.8))
    i = np.arange(count) + 0.5
    up, turn = 1 - 2 * i / count, np.pi * (1 + 5**0.5) * i
    flat = np.sqrt(1 - up * up)
    way = np.stack([flat * np.cos(turn), flat * np.sin(turn), up], 1)
    near, far = np.zeros(count), np.full(count, max(ground.box.size))
    for _ in range(18):
        reach = (near + far) / 2
        inside = ground.distance(np.array(middle) + way * reach[:, None]) < 0
        near, far = np.where(inside, reach, near), np.where(inside, far, reach)
    spots = (
        np.array(middle) + way * near[:, None] + np.random.default_rng([72, seed]).normal(0, apart * 0.13, (count, 3))
    )
    spots = spots[near > 1]

    # Where they came too close together, as where the skin is nearer the middle, only some are kept
    kept: list[int] = []
    grid: dict[tuple[int, ...], list[int]] = {}
    for n, spot in enumerate(spots):
        cell = tuple((spot // apart).astype(int).tolist())
        about = [
            m for d in np.ndindex(3, 3, 3) for m in grid.get(tuple(c + e - 1 for c, e in zip(cell, d, strict=True)), ())
        ]
        if not about or ((spots[about] - spot) ** 2).sum(1).min() > (0.78 * apart) ** 2:
            kept.append(n)
            grid.setdefault(cell, []).append(n)
    return np.asarray(spots[kept])


def coiled(
    ground: Solid, spots: Spots, size: float, *, tall: float = 1.2, pitch: float = 1.5, deep: float = 0.75
) -> Solid:
    """The ground with a small snail of hair on every spot: `size` mm in radius, `pitch` mm from turn to turn."""
    facing = gradient(ground, spots, 0.6)
    facing /= np.maximum(lengths(facing), 1e-6)[:, None]
    aside = np.cross(facing, np.where(np.abs(facing[:, 2:]) < 0.8, [[0.0, 0.0, 1.0]], [[1.0, 0.0, 0.0]]))
    aside /= lengths(aside)[:, None]
    frame = np.stack([aside, np.cross(facing, aside), facing], 1)
    chance = np.random.default_rng(73)
    turn, hand = chance.uniform(0, 1, len(spots)), chance.choice([-1.0, 1.0], len(spots))
    told = np.column_stack([spots, frame.reshape(-1, 9), turn, hand, chance.uniform(0.9, 1.12, len(spots))]).astype(
        np.float32
    )
    low, most = spots.min(0) - size - 3, tall + deep + 0.1
    counts = np.ceil((spots.max(0) + size + 3 - low) / _CELL).astype(int) + 1

    @cache
    def field() -> NDArray[np.intp]:
        return _nearest(spots, low, counts, size + 4)

    def distance(p: Points) -> Distances:
        kind = p.dtype.type
        base = ground.distance(p)
        close = np.flatnonzero((base < most + 0.6) & (base > -0.8))
        q = p[close].astype(np.float32)
        at = np.clip(((q - low) / _CELL).astype(np.int32), 0, counts - 1)
        rise = np.zeros(len(q), np.float32)
        some = field()[tuple(at.T)]
        for k in range(_KEPT):
            one = _snail(q, told[some[:, k]], size, tall, pitch, deep)
            blend = np.maximum(_SOFT - np.abs(one - rise), 0)
            rise = np.maximum(rise, one) + blend * blend / (4 * _SOFT)
        out = np.where(base > 0, np.maximum(base - kind(most), kind(0.05)), base).astype(p.dtype)
        d = (base[close] - rise) / kind(1.7)
        out[close] = np.where(d > 0, np.maximum(d, base[close] - kind(most)), d)
        return out

    return made(
        "coils on hair",
        (np.round(told, 3).tolist(), size, tall, pitch, deep),
        (ground,),
        distance,
        ground.box.grown(most),
    )


def _nearest(spots: Spots, low: Any, counts: Any, reach: float) -> NDArray[np.intp]:
    """The `_KEPT` spots nearest the middle of each cell of a grid."""
    out = np.zeros((*counts, _KEPT), np.intp)
    side = 6
    for block in np.ndindex(*(-(-counts // side)).tolist()):
        first = np.array(block) * side
        cells = np.argwhere(np.ones(np.minimum(counts - first, side), bool)) + first
        middles = low + (cells + 0.5) * _CELL
        gaps = np.maximum(np.maximum(middles.min(0) - spots, spots - middles.max(0)), 0)
        some = np.flatnonzero((gaps**2).sum(1) < reach**2)
        if not len(some):
            continue
        far = ((middles[:, None] - spots[some]) ** 2).sum(2)
        kept = min(_KEPT, len(some))
        order = np.argpartition(far, kept - 1, axis=1)[:, :kept]
        out[tuple(cells.T)] = some[order[:, np.arange(_KEPT) % kept]]
    return out


def _snail(p: Points, told: Points, size: float, tall: float, pitch: float, deep: float) -> Distances:
    """How far one snail each stands out of the ground: a dome with a spiral groove wound into it."""
    away = p - told[:, :3]
    x, y = (np.einsum("ij,ij->i", away, told[:, i : i + 3]) for i in (3, 6))
    own = size * told[:, 14]
    far = np.sqrt(x * x + y * y)
    dome = tall * (1 - (far / own) ** 2)
    q = far / pitch + told[:, 13] * np.arctan2(y, x) / np.float32(2 * np.pi) + told[:, 12]
    groove = 0.5 + 0.5 * np.cos(np.float32(2 * np.pi) * q)
    return np.asarray(dome - deep * groove * np.clip(far / (0.5 * pitch) - 0.2, 0, 1), np.float32)


def spots_above(line: Hairline, count: int, margin: float) -> list[tuple[float, float]]:
    """(azimuth, height) evenly spread (a golden spiral) over the scalp above the hairline by `margin` mm."""
    out = []
    for i in range(2 * count):
        height = float(np.degrees(np.arcsin(1 - (i + 0.5) / count)))
        azimuth = (i * 137.50776) % 360 - 180
        edge = float(np.interp(abs(azimuth), [a for a, _ in line], [z for _, z in line]))
        if on(azimuth, height)[2] > edge + margin:
            out.append((azimuth, height))
    return out
