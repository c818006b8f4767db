"""Locks of hair: flattened tapering bars with combed grooves, laid over the skull. Millimetres.

A lock follows a path; a `comb` lays many between guide paths. Guides are points with a `lift`: each is pushed out
until it clears the scalp by that much, so hair hugs whatever skull there is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.head import skull
from trottinette.geometry import Box, Solid
from trottinette.geometry.outline import through
from trottinette.geometry.skin import gradient
from trottinette.geometry.solid import Distances, Points, made

Path = NDArray[np.float64]  # (n, 3), mm
Spot = tuple[float, float, float, float]  # x, y, z and how far it is kept clear of the scalp, mm
Guide = Sequence[Spot]

MIDDLE = (0.0, -1.0, 91.0)  # what directions are counted from
_SPINE = (0.0, 0.5, 64.0, 97.0)  # x, y and the z range of the line that locks are wrapped around
_FAR = 6.0  # beyond this, mm, a distance need not be exact


# ---- where ---------------------------------------------------------------------------------------------------


def on(azimuth: float, height: float, lift: float = 0.6) -> Spot:
    """A spot of the scalp: `azimuth` degrees from the face towards the figure's left, `height` degrees above the
    head's middle (beyond 90 is over the top), `lift` mm clear of the skin."""
    if height > 90:
        azimuth, height = azimuth + 180, 180 - height
    table = _reaches()
    row, column = (height + 90) / 5, abs((azimuth + 180) % 360 - 180) / 5
    i, j = min(int(row), 35), min(int(column), 35)
    u, v = row - i, column - j
    reach = (table[i, j] * (1 - u) + table[i + 1, j] * u) * (1 - v) + (
        table[i, j + 1] * (1 - u) + table[i + 1, j + 1] * u
    ) * v
    x, y, z = (np.array(MIDDLE) + _way(azimuth, height) * (reach + lift)).tolist()
    return x, y, z, lift


def _way(azimuth: Any, height: Any) -> NDArray[np.float64]:
    a, h = np.radians(azimuth), np.radians(height)
    return np.stack([np.sin(a) * np.cos(h), -np.cos(a) * np.cos(h), np.sin(h)], -1)


@cache
def _reaches() -> NDArray[np.float64]:
    """How far the scalp is from MIDDLE, each five degrees of height (-90 to 90) and azimuth (0 to 180); (37, 37)."""
    way = _way(*np.meshgrid(np.arange(0, 181, 5.0), np.arange(-90, 91, 5.0))).reshape(-1, 3)
    near, far = np.full(len(way), 5.0), np.full(len(way), 60.0)
    for _ in range(20):
        reach = (near + far) / 2
        inside = skull().distance(np.array(MIDDLE) + way * reach[:, None]) < 0
        near, far = np.where(inside, reach, near), np.where(inside, far, reach)
    return near.reshape(37, 37)


def _cleared(path: Path, lift: NDArray[np.float64]) -> Path:
    """The path with every point at least `lift` outside the skull."""
    for _ in range(4):
        short = np.maximum(lift - skull().distance(path), 0)
        near = short > 0.02
        if not near.any():
            break
        slope = gradient(skull(), path[near], 0.5)
        path = path.copy()
        path[near] += slope / np.maximum(np.linalg.norm(slope, axis=1), 1e-6)[:, None] * short[near, None]
    return path


# ---- locks ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lock:
    """path (n, 3); outward (n, 3) unit, away from the head; wide, thick (n,) half sizes; grooves cut along it."""

    path: Path
    outward: Path
    wide: NDArray[np.float64]
    thick: NDArray[np.float64]
    grooves: int
    deep: float

    def flipped(self) -> Lock:
        """On the other side of the head."""
        sign = np.array([-1.0, 1.0, 1.0])
        return Lock(self.path * sign, self.outward * sign, self.wide, self.thick, self.grooves, self.deep)


def lock(
    guide: Guide,
    wide: float,
    thick: float,
    *,
    grooves: int = 2,
    deep: float = 0.5,
    tip: float = 0.12,
    root: float = 0.6,
    fullest: float = 0.6,
    steps: int = 3,
    thin: float = 0.5,
) -> Lock:
    """One lock, tapering from `root` to `tip` (shares of its width) and fullest at that share of its length.

    Its thickness tapers too, down to the share `thin`.
    """
    line = through([list(p) for p in guide], steps)
    path = _cleared(line[:, :3], line[:, 3])
    far = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    t = far / far[-1]
    rising = root + (1 - root) * np.sin(np.clip(t / fullest, 0, 1) * np.pi / 2)
    falling = tip + (1 - tip) * np.sin(np.clip((1 - t) / (1 - fullest), 0, 1) * np.pi / 2) ** 0.85
    size = np.minimum(rising, falling)
    x, y, low, high = _SPINE
    outward = path - np.stack(
        [np.full(len(path), x), np.full(len(path), y), np.clip(path[:, 2], low, high)], 1
    )
    outward /= np.maximum(np.linalg.norm(outward, axis=1), 1e-6)[:, None]
    return Lock(path, outward, wide * size, thick * (thin + (1 - thin) * size), grooves, deep)


def comb(
    guides: Sequence[Guide],
    count: int,
    wide: float,
    thick: float,
    *,
    seed: int = 0,
    loose: float = 0.4,
    uneven: float = 0.06,
    **more: Any,
) -> list[Lock]:
    """`count` locks spread between guides of equally many spots, each a little astray by `loose` mm."""
    chance = np.random.default_rng([71, seed])
    drawn = np.array([[list(p) for p in guide] for guide in guides])
    flat = drawn.reshape(len(drawn), -1)
    spread = through(flat.tolist(), 12) if len(drawn) > 2 else flat
    out = []
    for i in range(count):
        at = (i + 0.5) / count * (len(spread) - 1)
        k = min(int(at), len(spread) - 2)
        path = (spread[k] + (spread[k + 1] - spread[k]) * (at - k)).reshape(-1, 4)
        path[:, :3] += chance.normal(0, loose, (len(path), 3)) * np.linspace(0.2, 1, len(path))[:, None]
        path[:, 3] += chance.uniform(-0.25, 0.25)
        path[-1] += (path[-1] - path[-2]) * chance.normal(0, uneven)
        size = 1 + chance.uniform(-0.25, 0.25)
        out.append(lock([tuple(p) for p in path.tolist()], wide * size, thick, **more))
    return out


# ---- into one solid ------------------------------------------------------------------------------------------


def hair(locks: Sequence[Lock], ground: Solid, soft: float = 0.5) -> Solid:
    """The ground and all the locks on it in one, the creases between them rounded by `soft` mm."""
    lows = np.array([(k.path - k.wide[:, None]).min(0) for k in locks]) - 0.2
    highs = np.array([(k.path + k.wide[:, None]).max(0) for k in locks]) + 0.2
    digest = hashlib.blake2b(digest_size=16)
    for k in locks:
        digest.update(np.round(np.column_stack([k.path, k.outward, k.wide, k.thick]), 4).tobytes())
        digest.update(repr((k.grooves, k.deep)).encode())

    def distance(p: Points) -> Distances:
        kind = p.dtype
        d = np.minimum(ground.distance(p), kind.type(_FAR))
        x, y, z = (np.ascontiguousarray(p[:, i]) for i in range(3))
        for i in np.flatnonzero((np.maximum(lows - p.max(0), p.min(0) - highs) < _FAR).all(1)).tolist():
            (lx, ly, lz), (hx, hy, hz) = lows[i].astype(kind), highs[i].astype(kind)
            gap = np.maximum(
                np.maximum(np.maximum(lx - x, x - hx), np.maximum(ly - y, y - hy)), np.maximum(lz - z, z - hz)
            )
            # far from the lock's box the gap itself will do; deep inside another lock nothing can change
            near = np.flatnonzero((gap < 1.2) & (gap < d + soft) & (d > -1.2))
            if len(near):
                d[near] = _with_lock(locks[i], p[near], d[near], kind.type(soft))
            d = np.where(gap < 1.2, d, np.minimum(d, gap))
        return d

    box = Box(tuple((lows.min(0) - soft).tolist()), tuple((highs.max(0) + soft).tolist())) | ground.box
    return made("hair", (digest.hexdigest(), soft), (ground,), distance, box)


def _with_lock(k: Lock, p: Points, d: Distances, soft: Any) -> Distances:
    """The distance to what is there already, `d`, and to one lock more: an oval bar around a bent line."""
    kind = p.dtype
    starts, along = k.path[:-1].astype(kind), np.diff(k.path, axis=0).astype(kind)
    square = np.maximum((along * along).sum(1), 1e-6)

    # The nearest piece of the line, and the points for which that is near enough to matter
    reach = p @ along.T
    reach -= (starts * along).sum(1)
    share = np.clip(reach / square, 0, 1)
    away = share * (share * square - 2 * reach) - 2 * (p @ starts.T)
    away += (starts * starts).sum(1)
    at = np.argmin(away, axis=1)
    every = np.arange(len(p))
    bound = np.sqrt(np.maximum(away[every, at] + (p * p).sum(1), 0)) - kind.type(k.wide.max() + 0.05)
    out = np.minimum(d, np.maximum(bound, 0))
    matters = np.flatnonzero(bound < np.minimum(d + soft, 1.5))
    if len(matters):
        at, t = at[matters], share[every[matters], at[matters]]
        e, old = _oval(k, p[matters], at, t, along, square), d[matters]
        blend = np.maximum(soft - np.abs(old - e), 0) / soft
        out[matters] = np.minimum(old, e) - blend * blend * (soft / 4)
    return np.asarray(out)


def _oval(
    k: Lock, p: Points, at: NDArray[np.intp], t: Distances, along: Points, square: Distances
) -> Distances:
    """Distance to the lock's oval cross-section at the share `t` of its piece `at`, grooves in its outer face."""
    kind = p.dtype
    told = np.column_stack([k.path, k.outward, k.wide, k.thick]).astype(kind)
    here = told[:-1][at] + np.diff(told, axis=0)[at] * t[:, None]
    v, out, wide, thick = p - here[:, :3], here[:, 3:6], here[:, 6], here[:, 7]
    ahead = (along / np.sqrt(square)[:, None])[at]
    lean = np.einsum("ij,ij->i", out, ahead)
    square_far = np.einsum("ij,ij->i", v, v)
    forward = np.einsum("ij,ij->i", v, ahead)
    u = (np.einsum("ij,ij->i", v, out) - lean * forward) / np.sqrt(np.maximum(1 - lean * lean, 0.05))
    s = np.sqrt(np.maximum(square_far - forward * forward - u * u, 0)) / wide
    q = np.sqrt((u * u + forward * forward) / (thick * thick) + s * s)
    ratio = float((k.wide / k.thick).max())
    d = np.sqrt(square_far) * (1 - 1 / np.maximum(q, 1e-3)) / kind.type(max((ratio + 1 / ratio) / 2, 1.0))
    d = np.maximum(d, -thick)
    if k.grooves:
        side = np.sign(np.einsum("ij,ij->i", v, np.cross(ahead, out)))
        phase = (np.clip(s, 0, 1) * side + 1) * kind.type((k.grooves + 1) / 2)
        valley = 1 - np.abs(np.sin(kind.type(np.pi) * phase))
        fade = (
            np.clip(wide / kind.type(k.wide.max()) * 1.5 - 0.4, 0, 1)
            * np.clip(u / thick + 0.4, 0, 1)
            * np.clip((0.95 - s) * 8, 0, 1)
        )
        d = d + kind.type(k.deep) * valley * valley * fade
    return np.asarray(d / kind.type(1.15))


# ---- the cap under the locks -----------------------------------------------------------------------------------

Hairline = tuple[
    tuple[float, float], ...
]  # (degrees from the face, z): where hair begins all around, both sides alike

HAIRLINE: Hairline = (
    (0, 108),
    (28, 107),
    (46, 102),
    (58, 94),
    (66, 84),
    (76, 82),
    (84, 91),
    (98, 93),
    (110, 84),
    (135, 78),
    (180, 76),
)


def cap(
    line: Hairline = HAIRLINE, scalp: Solid | None = None, soft: float = 0.4, under: bool = False
) -> Solid:
    """The ground of hair: the swollen skull (or any `scalp` around it) above the hairline, or `under` it for a beard.

    The rim is rounded by `soft`.
    """
    scalp = scalp or skull().grown(0.75)
    fine = through([list(p) for p in line], 8)
    angles, heights = fine[:, 0], fine[:, 1]
    mean = float(heights.mean())
    steep = float(np.abs(np.diff(heights) / np.maximum(np.radians(np.diff(angles)) * 24, 1e-6)).max())

    def distance(p: Points) -> Distances:
        x, y = p[:, 0], p[:, 1] - MIDDLE[1]
        far = np.hypot(x, y)
        turn = np.degrees(np.arctan2(np.abs(x), -y))
        edge = mean + (np.interp(turn, angles, heights) - mean) * np.clip(far / 22, 0, 1) ** 2
        below = ((edge - p[:, 2]) * (-1 if under else 1) / np.hypot(1, steep)).astype(p.dtype)
        top = scalp.distance(p)
        blend = np.maximum(soft - np.abs(top - below), 0) / soft
        return np.asarray(np.maximum(top, below) + blend * blend * (soft / 4))

    return made("cap", (tuple(line), soft, under), (scalp,), distance, scalp.box)
