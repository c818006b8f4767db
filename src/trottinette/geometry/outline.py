"""Flat outlines, as 2D distance functions in mm: what extruding, lathing and printing start from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Flat = NDArray[np.floating[Any]]  # (n, 2), mm
Point2 = tuple[float, float]

_AT_ONCE = 16_384  # distances from points to edges worked out in one go


@dataclass(frozen=True, slots=True)
class Outline:
    """A closed flat shape: distance (negative inside), its bounds, and the digest of its making."""

    distance: Callable[[Flat], NDArray[np.floating[Any]]]
    low: Point2
    high: Point2
    key: str
    # its corners (m, 2), where it is one closed line of straight pieces
    ring: NDArray[np.float64] | None = field(default=None, compare=False, repr=False)

    def __or__(self, other: Outline) -> Outline:
        low = (min(self.low[0], other.low[0]), min(self.low[1], other.low[1]))
        high = (max(self.high[0], other.high[0]), max(self.high[1], other.high[1]))
        return _made("union", (), (self, other), lambda p: np.minimum(self.distance(p), other.distance(p)), low, high)

    def __sub__(self, other: Outline) -> Outline:
        return _made(
            "cut",
            (),
            (self, other),
            lambda p: np.maximum(self.distance(p), -other.distance(p)),
            self.low,
            self.high,
        )

    def at(self, x: float = 0.0, y: float = 0.0) -> Outline:
        offset = np.array([x, y])
        low, high = (self.low[0] + x, self.low[1] + y), (self.high[0] + x, self.high[1] + y)
        return _made("at", (x, y), (self,), lambda p: self.distance(p - offset.astype(p.dtype)), low, high)

    def turned(self, angle: float) -> Outline:
        """Turned about the origin, counter-clockwise."""
        c, s = float(np.cos(np.radians(angle))), float(np.sin(np.radians(angle)))
        matrix = np.array([[c, -s], [s, c]])
        corners = (
            np.array([[x, y] for x in (self.low[0], self.high[0]) for y in (self.low[1], self.high[1])]) @ matrix.T
        )
        low, high = corners.min(0), corners.max(0)
        return _made("turned", (angle,), (self,), lambda p: self.distance(p @ matrix.astype(p.dtype)),
                     (float(low[0]), float(low[1])), (float(high[0]), float(high[1])))  # fmt: skip

    def grown(self, by: float) -> Outline:
        low, high = (self.low[0] - by, self.low[1] - by), (self.high[0] + by, self.high[1] + by)
        return _made("grown", (by,), (self,), lambda p: self.distance(p) - by, low, high)


def circle(radius: float) -> Outline:
    """Centred on the origin."""
    return _made(
        "circle",
        (radius,),
        (),
        lambda p: np.sqrt(p[:, 0] ** 2 + p[:, 1] ** 2) - radius,
        (-radius,) * 2,
        (radius,) * 2,
    )


def rectangle(width: float, height: float, round: float = 0.0) -> Outline:
    """Centred on the origin, full sizes."""
    round = min(round, width / 2, height / 2)

    def distance(p: Flat) -> NDArray[np.floating[Any]]:
        u, v = np.abs(p[:, 0]) - (width / 2 - round), np.abs(p[:, 1]) - (height / 2 - round)
        return np.asarray(
            np.minimum(np.maximum(u, v), 0) + np.sqrt(np.maximum(u, 0) ** 2 + np.maximum(v, 0) ** 2) - round
        )

    return _made("rectangle", (width, height, round), (), distance, (-width / 2, -height / 2), (width / 2, height / 2))


def polygon(points: Sequence[Point2], round: float | Sequence[float] = 0.0) -> Outline:
    """Straight-sided outline through the points, either way round; `round` fillets all, or each its own."""
    radii = [round] * len(points) if isinstance(round, (int, float)) else list(round)
    return _from_ring(_filleted(np.array(points, float), radii))


def smooth(points: Sequence[Point2], steps: int = 6) -> Outline:
    """Closed curve through the points (centripetal Catmull-Rom), `steps` straight pieces between two."""
    return _from_ring(through(points, steps, closed=True))


def star(points: int, outer: float, inner: float, round: float = 0.0) -> Outline:
    """Star pointing up."""
    angles = np.radians(90 + np.arange(2 * points) * 180 / points)
    radii = np.where(np.arange(2 * points) % 2 == 0, outer, inner)
    return polygon([(float(r * np.cos(a)), float(r * np.sin(a))) for r, a in zip(radii, angles, strict=True)], round)


def through(points: Sequence[Sequence[float]], steps: int = 6, closed: bool = False) -> NDArray[np.float64]:
    """Points of a centripetal Catmull-Rom curve through `points`; (m, d)."""
    p = np.array(points, float)
    if closed:
        p = np.concatenate([p[-1:], p, p[:2]])
    else:
        p = np.concatenate([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    out = []
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:], strict=True):
        k0, k1, k2 = (max(float(np.linalg.norm(v)) ** 0.5, 1e-6) for v in (b - a, c - b, d - c))
        m1 = (c - b) + k1 * ((b - a) / k0 - (c - a) / (k0 + k1))
        m2 = (c - b) + k1 * ((d - c) / k2 - (d - b) / (k1 + k2))
        out.append(
            (2 * t**3 - 3 * t**2 + 1) * b + (t**3 - 2 * t**2 + t) * m1 + (3 * t**2 - 2 * t**3) * c + (t**3 - t**2) * m2
        )
    return np.concatenate(out if closed else [*out, p[-2:-1]])


def _filleted(points: NDArray[np.float64], radii: Sequence[float], steps: int = 6) -> NDArray[np.float64]:
    """The ring with arcs for corners; a radius too large for its edges is cut to fit."""
    out = []
    for at, radius in enumerate(radii):
        before, corner, after = points[at - 1], points[at], points[(at + 1) % len(points)]
        u, v = before - corner, after - corner
        lu, lv = float(np.linalg.norm(u)), float(np.linalg.norm(v))
        u, v = u / lu, v / lv
        half = np.arccos(np.clip(u @ v, -1, 1)) / 2
        if radius <= 0 or half > np.radians(89):
            out.append(corner[None])
            continue
        reach = min(radius / np.tan(half), lu * 0.5, lv * 0.5)
        centre = corner + (u + v) / np.linalg.norm(u + v) * (reach / np.cos(half))
        start, end = corner + u * reach - centre, corner + v * reach - centre
        t = np.linspace(0, 1, steps + 1)[:, None]
        arc = np.arccos(np.clip(start @ end / (start @ start), -1, 1))
        out.append(centre + (np.sin((1 - t) * arc) * start + np.sin(t * arc) * end) / max(np.sin(arc), 1e-9))
    return np.concatenate(out)


def _from_ring(ring: NDArray[np.float64]) -> Outline:
    """Exact distance to a closed polygon given as its corners (m, 2)."""
    low, high = ring.min(0), ring.max(0)
    told = tuple(np.round(ring, 6).ravel().tolist())
    distance = _to_edges(ring, np.roll(ring, -1, axis=0))
    made = _made("ring", told, (), distance, (float(low[0]), float(low[1])), (float(high[0]), float(high[1])))
    return replace(made, ring=ring)


def right_half(outline: Outline) -> Outline:
    """The same where x is positive, of an outline that is its own mirror image: half the edges will do."""
    if outline.ring is None:
        return outline
    starts, ends = outline.ring, np.roll(outline.ring, -1, axis=0)
    right = np.maximum(starts[:, 0], ends[:, 0]) > 0
    return replace(outline, distance=_to_edges(starts[right], ends[right]))


def _to_edges(starts: NDArray[np.float64], ends: NDArray[np.float64]) -> Callable[[Flat], NDArray[np.floating[Any]]]:
    """Distance to a closed line of straight pieces, from `starts` to `ends` (m, 2)."""
    way = ends - starts
    square = np.maximum((way * way).sum(1), 1e-12)
    lows, highs = np.minimum(starts, ends), np.maximum(starts, ends)
    near_ = np.column_stack([starts, way, way / square[:, None]])
    slant = way[:, 0] / np.where(way[:, 1] == 0, 1, way[:, 1])
    crossed_ = np.column_stack([starts, ends[:, 1], slant])

    def distance(p: Flat) -> NDArray[np.floating[Any]]:
        if not len(p):
            return np.zeros(0, p.dtype)
        x, y = np.ascontiguousarray(p[:, 0]), np.ascontiguousarray(p[:, 1])
        low, high = np.array([x.min(), y.min()]), np.array([x.max(), y.max()])

        # Leave out edges farther off than some other, and those not met on the way right
        gaps = (np.maximum(np.maximum(lows - high, low - highs), 0) ** 2).sum(1)
        far = (np.maximum(np.abs(starts - low), np.abs(starts - high)) ** 2).sum(1).min()
        near = near_[gaps <= far * 1.001 + 1e-6].astype(p.dtype)
        # in the points' own precision: a corner's height and that of a point on it must compare as the rays will
        under, over = lows.astype(p.dtype), highs.astype(p.dtype)
        cross = (under[:, 1] <= high[1]) & (over[:, 1] >= low[1]) & (over[:, 0] >= low[0]) & (way[:, 1] != 0)
        crossed = crossed_[cross].astype(p.dtype)

        out = np.empty(len(p), p.dtype)
        size = max(_AT_ONCE // max(len(near), len(crossed), 1), 64)
        for first in range(0, len(p), size):
            some = slice(first, first + size)
            out[some] = _signed(x[some], y[some], near, crossed)
        return out

    return distance


def _signed(x: Flat, y: Flat, near: Flat, crossed: Flat) -> NDArray[np.floating[Any]]:
    """Distance to the nearest edge, negative where the way to the right crosses an odd number of them."""
    ax, ay, wx, wy, ux, uy = near.T[:, :, None]
    u, v = x - ax, y - ay
    t = u * ux
    t += v * uy
    np.maximum(t, 0, out=t)
    np.minimum(t, 1, out=t)
    u -= t * wx
    v -= t * wy
    u *= u
    v *= v
    u += v
    d = np.sqrt(u.min(0))
    if len(crossed):
        ax, ay, by, slant = crossed.T[:, :, None]
        meets = ((ay > y) != (by > y)) & (x < ax + slant * (y - ay))
        d = np.where(np.bitwise_xor.reduce(meets, axis=0), -d, d)
    return np.asarray(d)


def _made(
    name: str,
    numbers: tuple[object, ...],
    parents: tuple[Outline, ...],
    distance: Callable[[Flat], NDArray[np.floating[Any]]],
    low: Point2,
    high: Point2,
) -> Outline:
    told = f"{name}{numbers!r}" + "".join(parent.key for parent in parents)
    return Outline(distance, low, high, hashlib.blake2b(told.encode(), digest_size=16).hexdigest())
