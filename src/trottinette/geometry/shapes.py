"""Shapes to begin with. Millimetres, degrees, z up. What stands, stands on z = 0; what floats is centred."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from trottinette.geometry.outline import Outline, Point2, polygon, smooth, through
from trottinette.geometry.outline import right_half as _right_half
from trottinette.geometry.solid import (
    Box,
    Distances,
    Points,
    Solid,
    Vector,
    box_gaps,
    lengths,
    lengths2,
    made,
)

_AT_ONCE = 16_384  # distances from points to bars worked out in one go
_STEEP_EGG = 4.0  # the slope of the usual formula beyond which an egg is measured exactly


def ball(radius: float) -> Solid:
    """Centred on the origin."""
    return made("ball", (radius,), (), lambda p: lengths(p) - radius, Box((-radius,) * 3, (radius,) * 3))


def egg(x: float, y: float, z: float) -> Solid:
    """Ellipsoid with these half axes, centred on the origin."""
    radii = np.array([x, y, z])
    least, box = float(radii.min()), Box((-x, -y, -z), (x, y, z))
    if _egg_slope(x, y, z) > _STEEP_EGG:
        return made("long egg", (x, y, z), (), lambda p: _to_egg(p, radii), box)

    def distance(p: Points) -> Distances:
        r = radii.astype(p.dtype)
        q = p / r
        k = lengths(q)
        usual = k * (k - 1) / np.maximum(lengths(q / r), 1e-6)
        return np.asarray(np.maximum(usual, -0.35 * least) / _egg_slope(x, y, z))

    return made("egg", (x, y, z), (), distance, box)


def _to_egg(p: Points, radii: NDArray[np.float64]) -> Distances:
    """Exact distance to an ellipsoid: Newton on its nearest point's multiplier, from below (Eberly 2013).

    The dearer way, for eggs so unequal that the usual formula divided by its slope says next to nothing.
    """
    square = radii * radii
    far = np.maximum(np.abs(p.astype(np.float64)), 1e-4 * radii)
    outside = ((far / radii) ** 2).sum(1) > 1
    t = (radii * far - square).max(1)
    for _ in range(9):
        share = (radii * far / (t[:, None] + square)) ** 2
        t += (share.sum(1) - 1) / (2 * (share / (t[:, None] + square)).sum(1))
    d = np.abs(t) * lengths(far / (t[:, None] + square))
    return np.asarray(np.where(outside, d, -d), p.dtype)


@lru_cache(maxsize=4096)
def _egg_slope(x: float, y: float, z: float) -> np.float32:
    """The steepest the usual ellipsoid formula gets where it is used: it is no distance (1.44 for some)."""
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
        deepest = np.maximum(np.maximum(q[:, 0], q[:, 1]), q[:, 2])
        return np.asarray(lengths(np.maximum(q, 0)) + np.minimum(deepest, 0) - round)

    return made("block", (x, y, z, round), (), distance, Box((-x / 2, -y / 2, 0), (x / 2, y / 2, z)))


def can(radius: float, height: float, round: float = 0.0) -> Solid:
    """Upright cylinder standing on z = 0."""
    round = min(round, radius, height / 2)

    def distance(p: Points) -> Distances:
        u = lengths2(p[:, 0], p[:, 1]) - (radius - round)
        v = np.abs(p[:, 2] - height / 2) - (height / 2 - round)
        return np.asarray(np.minimum(np.maximum(u, v), 0) + lengths2(np.maximum(u, 0), np.maximum(v, 0)) - round)

    return made("can", (radius, height, round), (), distance, Box((-radius, -radius, 0), (radius, radius, height)))


def cone(bottom: float, top: float, height: float, round: float = 0.0) -> Solid:
    """Upright cone, tapered can or bucket with these radii, standing on z = 0, edges rounded."""
    return lathe([(bottom, 0), (max(top, 0.01), height)], round)


def ring(radius: float, thick: float) -> Solid:
    """Torus lying flat, centred; `radius` to the middle of a wire of radius `thick`."""
    r = radius + thick
    box = Box((-r, -r, -thick), (r, r, thick))
    return made(
        "ring",
        (radius, thick),
        (),
        lambda p: lengths2(lengths2(p[:, 0], p[:, 1]) - radius, p[:, 2]) - thick,
        box,
    )


def rod(a: Vector, b: Vector, radius: float, end: float | None = None) -> Solid:
    """Round-ended bar from a to b; `end` is its radius at b where it differs."""
    return tube([a, b], [radius, radius if end is None else end], curved=False)


def tube(
    points: Sequence[Vector],
    radius: float | Sequence[float],
    closed: bool = False,
    curved: bool = True,
    steps: int = 5,
) -> Solid:
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

    along, change = ends[:, :3] - starts[:, :3], ends[:, 3] - starts[:, 3]
    square = np.maximum((along * along).sum(1), 1e-9)
    bars = np.column_stack([starts, along, along / square[:, None], change, 1 / np.sqrt(1 + change**2 / square)])

    def distance(p: Points) -> Distances:
        gaps = box_gaps(p, lows, highs)
        order = np.argsort(gaps, kind="stable")
        d = _to_bars(p, bars[order[:1]])
        left = order[1:][gaps[order[1:]] <= d.max(initial=-np.inf)]  # the others are farther from all these points
        size = max(_AT_ONCE // max(len(p), 1), 1)
        for first in range(0, len(left), size):
            some = left[first : first + size]
            if gaps[some[0]] > d.max():
                break
            d = np.minimum(d, _to_bars(p, bars[some]))
        return d

    low, high = (path[:, :3] - path[:, 3:]).min(0), (path[:, :3] + path[:, 3:]).max(0)
    return made(
        "tube",
        (np.round(path, 6).tolist(), closed),
        (),
        distance,
        Box(tuple(low.tolist()), tuple(high.tolist())),
    )


def _to_bars(p: Points, bars: NDArray[np.float64]) -> Distances:
    """Distance to the nearest of round bars: start, radius, way, way over its square, change, slant."""
    ax, ay, az, r, wx, wy, wz, ux, uy, uz, change, slant = bars.astype(p.dtype).T[:, :, None]
    x, y, z = p[:, 0] - ax, p[:, 1] - ay, p[:, 2] - az
    t = np.minimum(np.maximum(x * ux + y * uy + z * uz, 0), 1)
    x -= t * wx
    y -= t * wy
    z -= t * wz
    bar = (np.sqrt(x * x + y * y + z * z) - (r + change * t)) * slant
    return np.asarray(bar.min(0))


def extrude(outline: Outline, height: float, round: float = 0.0) -> Solid:
    """An outline of the x-y plane raised from z = 0 to `height`, both rims rounded (it keeps its size)."""
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
        return np.asarray(np.minimum(np.maximum(u, v), 0) + lengths2(np.maximum(u, 0), np.maximum(v, 0)) - round)

    return made(
        "extrude",
        (outline.key, height, round),
        (),
        distance,
        Box((*outline.low, 0.0), (*outline.high, height)),
    )


def lathe(profile: Sequence[Point2], round: float = 0.0, curved: bool = False) -> Solid:
    """Turned on a lathe about z: `profile` runs (radius, z) from the foot to the top; ends are closed flat.

    `round` fillets the corners; `curved` draws a smooth line through the points instead.
    """
    right = [(max(r, 0.0), z) for r, z in profile]
    whole = right + [(-r, z) for r, z in reversed(right) if r > 0]
    return revolve(_right_half(smooth(whole) if curved else polygon(whole, round)))


def revolve(outline: Outline) -> Solid:
    """An outline of the (radius, z) plane swept about z; its part left of the axis is ignored."""
    reach = max(outline.high[0], 0.0)

    def distance(p: Points) -> Distances:
        return np.asarray(outline.distance(np.stack([lengths2(p[:, 0], p[:, 1]), p[:, 2]]).T))

    return made(
        "revolve",
        (outline.key,),
        (),
        distance,
        Box((-reach, -reach, outline.low[1]), (reach, reach, outline.high[1])),
    )


def half(x: float = 0.0, y: float = 0.0, z: float = 0.0, reach: float = 500.0) -> Solid:
    """All behind the plane through the origin whose outward normal is (x, y, z); a tool to cut with."""
    normal: NDArray[np.float64] = np.array([x, y, z]) / np.linalg.norm([x, y, z])
    return made("half", (x, y, z), (), lambda p: p @ normal.astype(p.dtype), Box((-reach,) * 3, (reach,) * 3))
