"""Shapes to begin with. Millimetres, degrees, z up. What stands, stands on z = 0; what floats is centred."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from trottinette.geometry.outline import Outline, Point2, polygon, smooth, through
from trottinette.geometry.solid import Box, Distances, Points, Solid, Vector, box_gaps, made


def ball(radius: float) -> Solid:
    """Centred on the origin."""
    return made("ball", (radius,), (), lambda p: np.linalg.norm(p, axis=1) - radius, Box((-radius,) * 3, (radius,) * 3))


def egg(x: float, y: float, z: float) -> Solid:
    """Ellipsoid with these half axes, centred on the origin."""
    radii = np.array([x, y, z])
    least = float(radii.min())

    def distance(p: Points) -> Distances:
        r = radii.astype(p.dtype)
        k = np.linalg.norm(p / r, axis=1)
        usual = k * (k - 1) / np.maximum(np.linalg.norm(p / (r * r), axis=1), 1e-6)
        return np.asarray(np.maximum(usual, -0.35 * least) / _egg_slope(x, y, z))

    return made("egg", (x, y, z), (), distance, Box((-x, -y, -z), (x, y, z)))


@lru_cache(maxsize=4096)
def _egg_slope(x: float, y: float, z: float) -> np.float32:
    """The steepest the usual ellipsoid formula gets where it is used: it is no distance (1.44 for some shapes)."""
    if x == y == z:
        return np.float32(1)
    r = np.array([x, y, z])
    n = 1500
    i = np.arange(n) + 0.5
    up = 1 - 2 * i / n
    turn = np.pi * (1 + 5**0.5) * i
    out = np.stack([np.sqrt(1 - up * up) * np.cos(turn), np.sqrt(1 - up * up) * np.sin(turn), up], 1)
    p = np.concatenate([out * r * s for s in (0.3, 0.5, 0.65, 0.8, 0.9, 1, 1.15, 1.4, 1.8, 2.5, 4, 8, 30)])
    a, b = np.linalg.norm(p / r, axis=1), np.linalg.norm(p / r**2, axis=1)
    ga, gb = p / r**2 / a[:, None], p / r**4 / b[:, None]
    slope = (((2 * a - 1) / b)[:, None] * ga) - ((a * (a - 1) / b**2)[:, None] * gb)
    used = a * (a - 1) / b > -0.35 * r.min()
    return np.float32(max(1.0, np.linalg.norm(slope, axis=1)[used].max() * 1.005))


def block(x: float, y: float, z: float, round: float = 0.0) -> Solid:
    """Rounded block of these full sizes, standing on z = 0, centred in x and y."""
    half = np.array([x, y, z]) / 2
    round = min(round, float(half.min()))

    def distance(p: Points) -> Distances:
        q = np.abs(p - np.array([0, 0, z / 2], p.dtype)) - (half - round).astype(p.dtype)
        return np.asarray(np.linalg.norm(np.maximum(q, 0), axis=1) + np.minimum(q.max(1), 0) - round)

    return made("block", (x, y, z, round), (), distance, Box((-x / 2, -y / 2, 0), (x / 2, y / 2, z)))


def can(radius: float, height: float, round: float = 0.0) -> Solid:
    """Upright cylinder standing on z = 0."""
    round = min(round, radius, height / 2)

    def distance(p: Points) -> Distances:
        u = np.hypot(p[:, 0], p[:, 1]) - (radius - round)
        v = np.abs(p[:, 2] - height / 2) - (height / 2 - round)
        return np.asarray(np.minimum(np.maximum(u, v), 0) + np.hypot(np.maximum(u, 0), np.maximum(v, 0)) - round)

    return made("can", (radius, height, round), (), distance, Box((-radius, -radius, 0), (radius, radius, height)))


def cone(bottom: float, top: float, height: float, round: float = 0.0) -> Solid:
    """Upright cone, tapered can or bucket with these radii, standing on z = 0, edges rounded."""
    return lathe([(bottom, 0), (max(top, 0.01), height)], round)


def ring(radius: float, thick: float) -> Solid:
    """Torus lying flat, centred; `radius` to the middle of a wire of radius `thick`."""
    r = radius + thick
    return made("ring", (radius, thick), (), lambda p: np.hypot(np.hypot(p[:, 0], p[:, 1]) - radius, p[:, 2]) - thick,
                Box((-r, -r, -thick), (r, r, thick)))  # fmt: skip


def rod(a: Vector, b: Vector, radius: float, end: float | None = None) -> Solid:
    """Round-ended bar from a to b; `end` is its radius at b where it differs."""
    return tube([a, b], [radius, radius if end is None else end], curved=False)


def tube(points: Sequence[Vector], radius: float | Sequence[float], closed: bool = False, curved: bool = True, steps: int = 5) -> Solid:
    """Round bar along a curve through the points; `radius` may be given at each point."""
    radii = [radius] * len(points) if isinstance(radius, (int, float)) else list(radius)
    path = np.array([[*p, r] for p, r in zip(points, radii, strict=True)], float)
    if curved and len(path) > 2:
        path = through(path.tolist(), steps, closed)
        path[:, 3] = np.clip(path[:, 3], min(radii), max(radii))
    ends = np.roll(path, -1, axis=0) if closed else path[1:]
    starts = path if closed else path[:-1]

    lows = np.minimum(starts[:, :3] - starts[:, 3:], ends[:, :3] - ends[:, 3:])
    highs = np.maximum(starts[:, :3] + starts[:, 3:], ends[:, :3] + ends[:, 3:])

    def distance(p: Points) -> Distances:
        d = np.full(len(p), np.inf, p.dtype)
        gaps = box_gaps(p, lows, highs)
        for at in np.argsort(gaps, kind="stable"):
            if gaps[at] > d.max():  # the rest of the path is farther from all these points
                break
            a, b = starts[at].astype(p.dtype), ends[at].astype(p.dtype)
            along = b[:3] - a[:3]
            length = max(float(along @ along), 1e-9)
            t = np.clip((p - a[:3]) @ along / length, 0, 1)
            bar = np.linalg.norm(p - a[:3] - t[:, None] * along, axis=1) - (a[3] + (b[3] - a[3]) * t)
            d = np.minimum(d, bar / p.dtype.type((1 + (b[3] - a[3]) ** 2 / length) ** 0.5))
        return d

    low, high = (path[:, :3] - path[:, 3:]).min(0), (path[:, :3] + path[:, 3:]).max(0)
    return made("tube", (np.round(path, 6).tolist(), closed), (), distance, Box(tuple(low.tolist()), tuple(high.tolist())))


def extrude(outline: Outline, height: float, round: float = 0.0) -> Solid:
    """An outline of the x-y plane raised from z = 0 to `height`, both rims rounded (the outline keeps its size)."""
    return _extruded(outline, height, round)


def slab(outline: Outline, thick: float, round: float = 0.0) -> Solid:
    """An outline of the x-z plane facing the viewer, `thick` deep, centred on y = 0, both rims rounded."""
    # turned(x=90) takes (x, y, z) to (x, -z, y): the outline's second axis becomes z
    return _extruded(outline, thick, round).at(z=-thick / 2).turned(x=90)


def _extruded(outline: Outline, height: float, round: float) -> Solid:
    round = min(round, height / 2)

    def distance(p: Points) -> Distances:
        u = outline.distance(p[:, :2]) + round
        v = np.abs(p[:, 2] - height / 2) - (height / 2 - round)
        return np.asarray(np.minimum(np.maximum(u, v), 0) + np.hypot(np.maximum(u, 0), np.maximum(v, 0)) - round)

    return made("extrude", (outline.key, height, round), (), distance, Box((*outline.low, 0.0), (*outline.high, height)))


def lathe(profile: Sequence[Point2], round: float = 0.0, curved: bool = False) -> Solid:
    """Turned on a lathe about z: `profile` runs (radius, z) from the foot to the top; ends are closed flat.

    `round` fillets the corners; `curved` draws a smooth line through the points instead.
    """
    right = [(max(r, 0.0), z) for r, z in profile]
    whole = right + [(-r, z) for r, z in reversed(right) if r > 0]
    outline = smooth(whole) if curved else polygon(whole, round)
    return revolve(outline)


def revolve(outline: Outline) -> Solid:
    """An outline of the (radius, z) plane swept about z; its part left of the axis is ignored."""
    reach = max(outline.high[0], 0.0)

    def distance(p: Points) -> Distances:
        return np.asarray(outline.distance(np.stack([np.hypot(p[:, 0], p[:, 1]), p[:, 2]], 1)))

    return made("revolve", (outline.key,), (), distance, Box((-reach, -reach, outline.low[1]), (reach, reach, outline.high[1])))


def half(x: float = 0.0, y: float = 0.0, z: float = 0.0, reach: float = 500.0) -> Solid:
    """Everything behind the plane through the origin whose outward normal is (x, y, z); a tool to cut with."""
    normal: NDArray[np.float64] = np.array([x, y, z]) / np.linalg.norm([x, y, z])
    return made("half", (x, y, z), (), lambda p: p @ normal.astype(p.dtype), Box((-reach,) * 3, (reach,) * 3))
