"""Locks of hair: flattened tapering bars with combed grooves, laid over the skull. Millimetres.

A lock follows a path; a `comb` lays many between guide paths. Guides are spots with a lift: each is pushed
out until it clears the scalp by that much, so hair hugs whatever skull there is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.head import skull
from trottinette.figure.scalp import Spot
from trottinette.geometry import Box, Solid
from trottinette.geometry.outline import through
from trottinette.geometry.skin import gradient
from trottinette.geometry.solid import Distances, Points, made

Path = NDArray[np.float64]  # (n, 3), mm
Guide = Sequence[Spot]

_SPINE = (0.0, 0.5, 64.0, 97.0)  # x, y and the z range of the line that locks are wrapped around
_FAR = 7.0  # beyond this, mm, a distance need not be exact


# ---- locks ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lock:
    """path (n, 3); outward (n, 3) unit, away from the head; wide, thick (n,) half sizes.

    `widest` and `flattest` (width over thickness) are those of the whole lock.
    """

    path: Path
    outward: Path
    wide: NDArray[np.float64]
    thick: NDArray[np.float64]
    grooves: int
    deep: float
    widest: float
    flattest: float

    def flipped(self) -> Lock:
        """On the other side of the head."""
        sign = np.array([-1.0, 1.0, 1.0])
        return replace(self, path=self.path * sign, outward=self.outward * sign)


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
    outward = path - np.stack([np.full(len(path), x), np.full(len(path), y), np.clip(path[:, 2], low, high)], 1)
    outward /= np.maximum(np.linalg.norm(outward, axis=1), 1e-6)[:, None]
    broad, deep_ = wide * size, thick * (thin + (1 - thin) * size)
    widest, flattest = float(broad.max()), float((broad / deep_).max())
    return Lock(path, outward, broad, deep_, grooves, deep, widest, flattest)


def both(locks: list[Lock]) -> list[Lock]:
    """The locks and their mirror images."""
    return locks + [one.flipped() for one in locks]


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
    """`count` locks spread between guides of equally many spots, each astray by about `loose` mm."""
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


# ---- into one solid ---------------------------------------------------------------------------------------


def hair(locks: Sequence[Lock], ground: Solid, soft: float = 0.5) -> Solid:
    """The ground and all the locks on it in one, the creases between them rounded by `soft` mm."""
    ends = [np.minimum(k.path[:-1], k.path[1:]) - k.widest - 0.2 for k in locks]
    tops = [np.maximum(k.path[:-1], k.path[1:]) + k.widest + 0.2 for k in locks]
    lows, highs = np.array([low.min(0) for low in ends]), np.array([high.max(0) for high in tops])
    digest = hashlib.blake2b(digest_size=16)
    for k in locks:
        digest.update(np.round(np.column_stack([k.path, k.outward, k.wide, k.thick]), 4).tobytes())
        digest.update(repr((k.grooves, k.deep)).encode())

    pieces: dict[tuple[int, int, int, str], _Piece] = {}

    def distance(p: Points) -> Distances:
        kind = p.dtype
        d = np.minimum(ground.distance(p), kind.type(_FAR))
        x, y, z = (np.ascontiguousarray(p[:, i]) for i in range(3))
        low, high = p.min(0), p.max(0)
        for i in np.flatnonzero((np.maximum(lows - high, low - highs) < _FAR).all(1)).tolist():
            # only the piece of the lock that passes near these points
            close = np.flatnonzero((np.maximum(ends[i] - high, low - tops[i]) < _FAR).all(1))
            if not len(close):
                continue
            first, last = int(close[0]), int(close[-1])
            told = (i, first, last, kind.str)
            if told not in pieces:
                pieces[told] = _piece(locks[i], first, last, kind)
            lx, ly, lz = ends[i][first : last + 1].min(0).astype(kind)
            hx, hy, hz = tops[i][first : last + 1].max(0).astype(kind)
            across = np.maximum(np.maximum(lx - x, x - hx), np.maximum(ly - y, y - hy))
            gap = np.maximum(across, np.maximum(lz - z, z - hz))
            # far from the lock's box the gap itself will do; deep inside another lock nothing can change
            near = np.flatnonzero((gap < 1.2) & (gap < d + soft) & (d > -1.2))
            if len(near):
                d[near] = _with_lock(pieces[told], p[near], d[near], kind.type(soft))
            d = np.where(gap < 1.2, d, np.minimum(d, gap))
        return d

    box = Box(tuple((lows.min(0) - soft).tolist()), tuple((highs.max(0) + soft).tolist())) | ground.box
    return made("hair", (digest.hexdigest(), soft), (ground,), distance, box)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some stretches of a lock, with what measuring needs.

    `told` is (path, outward, wide, thick) where each stretch begins, `change` how much that changes along it.
    """

    lock: Lock
    starts: Points
    along: Points
    square: Distances
    lead: Distances
    norm: Distances
    told: Points
    change: Points
    ahead: Points


def _piece(k: Lock, first: int, last: int, kind: Any) -> _Piece:
    """The stretches `first` to `last` of a lock, in numbers of that kind."""
    told = np.column_stack([k.path, k.outward, k.wide, k.thick])[first : last + 2]
    starts, along = told[:-1, :3], np.diff(told[:, :3], axis=0)
    square = np.maximum((along * along).sum(1), 1e-6)
    arrays = (starts, along, square, (starts * along).sum(1), (starts * starts).sum(1))
    more = (told[:-1], np.diff(told, axis=0), along / np.sqrt(square)[:, None])
    return _Piece(k, *(np.ascontiguousarray(a, kind) for a in arrays + more))


def _with_lock(k: _Piece, p: Points, d: Distances, soft: Any) -> Distances:
    """The distance to what is there already, `d`, and to one lock more: an oval bar around a bent line."""
    kind = p.dtype

    # The nearest stretch of the line, and the points for which that is near enough to matter
    reach = p @ k.along.T
    reach -= k.lead
    share = np.clip(reach / k.square, 0, 1)
    away = share * (share * k.square - 2 * reach) - 2 * (p @ k.starts.T)
    away += k.norm
    at = np.argmin(away, axis=1)
    every = np.arange(len(p))
    bound = np.sqrt(np.maximum(away[every, at] + (p * p).sum(1), 0)) - kind.type(k.lock.widest + 0.05)
    out = np.minimum(d, np.maximum(bound, 0))
    matters = np.flatnonzero(bound < np.minimum(d + soft, 1.5))
    if len(matters):
        at, t = at[matters], share[every[matters], at[matters]]
        e, old = _oval(k, p[matters], at, t), d[matters]
        blend = np.maximum(soft - np.abs(old - e), 0) / soft
        out[matters] = np.minimum(old, e) - blend * blend * (soft / 4)
    return np.asarray(out)


def _oval(k: _Piece, p: Points, at: NDArray[np.intp], t: Distances) -> Distances:
    """Distance to the lock's oval section at the share `t` of its stretch `at`, grooves in its outer face."""
    kind, ratio, grooves = p.dtype, k.lock.flattest, k.lock.grooves
    here = k.told[at] + k.change[at] * t[:, None]
    v, out, wide, thick = p - here[:, :3], here[:, 3:6], here[:, 6], here[:, 7]
    ahead = k.ahead[at]
    lean = np.einsum("ij,ij->i", out, ahead)
    square_far = np.einsum("ij,ij->i", v, v)
    forward = np.einsum("ij,ij->i", v, ahead)
    u = (np.einsum("ij,ij->i", v, out) - lean * forward) / np.sqrt(np.maximum(1 - lean * lean, 0.05))
    s = np.sqrt(np.maximum(square_far - forward * forward - u * u, 0)) / wide
    q = np.sqrt((u * u + forward * forward) / (thick * thick) + s * s)
    d = np.sqrt(square_far) * (1 - 1 / np.maximum(q, 1e-3)) / kind.type(max((ratio + 1 / ratio) / 2, 1.0))
    d = np.maximum(d, -thick)
    if grooves:
        (ax, ay, az), (ox, oy, oz), (vx, vy, vz) = ahead.T, out.T, v.T
        side = np.sign(vx * (ay * oz - az * oy) + vy * (az * ox - ax * oz) + vz * (ax * oy - ay * ox))
        phase = (np.clip(s, 0, 1) * side + 1) * kind.type((grooves + 1) / 2)
        valley = 1 - np.abs(np.sin(kind.type(np.pi) * phase))
        fade = (
            np.clip(wide / kind.type(k.lock.widest) * 1.5 - 0.4, 0, 1)
            * np.clip(u / thick + 0.4, 0, 1)
            * np.clip((0.95 - s) * 8, 0, 1)
        )
        d = d + kind.type(k.lock.deep) * valley * valley * fade
    return np.asarray(d / kind.type(1.15))
