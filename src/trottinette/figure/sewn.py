"""Sewing: layers laid on a form of cloth, lines drawn on it, and small things pinned to it. Millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.cloth import Crease, Side
from trottinette.geometry import Outline, Solid, Vector, block, common, extrude, rod, slab, tube, union
from trottinette.geometry.outline import Point2

_OUTWARD: dict[Side, Vector] = {
    "front": (0, -1, 0),
    "back": (0, 1, 0),
    "left": (1, 0, 0),
    "right": (-1, 0, 0),
    "top": (0, 0, 1),
}
_DRAWN: dict[Side, tuple[int, int]] = {
    "front": (0, 2),
    "back": (0, 2),
    "left": (1, 2),
    "right": (1, 2),
    "top": (0, 1),
}


def prism(outline: Outline, side: Side = "front", near: float = 2.0, reach: float = 40.0) -> Solid:
    """All that is behind an outline drawn on one side: (x, z) from the front or back, (y, z) from a flank."""
    if side == "top":
        return extrude(outline, reach)
    block_ = slab(outline, reach - near)
    middle = (reach + near) / 2
    if side == "front":
        return block_.at(y=-middle)
    if side == "back":
        return block_.at(y=middle)
    return block_.turned(z=90).at(x=middle if side == "left" else -middle)


def patch(
    form: Solid,
    outline: Outline,
    thick: float,
    side: Side = "front",
    deep: float = 0.8,
    soft: float = 0.5,
    near: float = 2.0,
) -> Solid:
    """A layer of cloth of that outline lying on the form, its rim rounded."""
    return common(form.grown(thick).hollow(thick + deep), prism(outline, side, near), soft)


def layer(form: Solid, region: Solid, thick: float, deep: float = 0.8, soft: float = 0.5) -> Solid:
    """The part of a layer over the form that lies in a region."""
    return common(form.grown(thick).hollow(thick + deep), region, soft)


def band(form: Solid, low: float, high: float, thick: float, deep: float = 0.8, soft: float = 0.4) -> Solid:
    """A level strip all around the form."""
    return layer(form, block(120, 120, high - low).at(z=low), thick, deep, soft)


# ---- what is pinned on -------------------------------------------------------------------------------------


def laid(form: Solid, points: Sequence[Point2], side: Side = "front", lift: float = 0.0) -> list[Vector]:
    """The points of a drawing, (x, z), (y, z) or (x, y), brought onto the form from that side.

    Raises ValueError where they miss it.
    """
    out = np.array(_OUTWARD[side], float)
    flat = np.array(points, float)
    p = np.zeros((len(flat), 3))
    p[:, _DRAWN[side]] = flat
    p += out * (100 if side == "top" else 60)
    for _ in range(160):
        d = form.distance(p)
        p -= np.maximum(d, 0)[:, None] * out
        if d.max() < 1e-5:
            break
    if np.any(form.distance(p) > 0.05):
        raise ValueError(f"a line drawn on the {side} at {points} misses the form; draw it within the outline")
    p += _normals(form, p) * lift
    return [(float(x), float(y), float(z)) for x, y, z in p]


def _normals(form: Solid, p: NDArray[np.float64]) -> NDArray[np.float64]:
    slope = np.stack([form.distance(p + e) - form.distance(p - e) for e in np.eye(3) * 0.05], 1)
    return np.asarray(slope / np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-9))


def seam(
    form: Solid,
    points: Sequence[Point2],
    radius: float = 0.4,
    side: Side = "front",
    lift: float = 0.0,
    fade: bool = False,
) -> Solid:
    """A raised line on the form; one that fades sinks into the cloth where it ends."""
    path = laid(form, _dense(points), side, lift)
    radii = [radius] * len(path)
    if fade:
        radii[-4:] = [radius * share for share in (0.9, 0.7, 0.45, 0.2)]
    return tube(path, radii, curved=False)


def stitches(
    form: Solid,
    points: Sequence[Point2],
    side: Side = "front",
    radius: float = 0.32,
    step: float = 1.7,
    lift: float = 0.0,
) -> Solid:
    """A dashed line of thread on the form."""
    path = np.array(_dense(points, 0.25))
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    count = max(int(run[-1] / step), 1)
    ends = (np.arange(count)[:, None] + np.array([0.18, 0.82])) * run[-1] / count
    flat = np.stack([np.interp(ends.ravel(), run, path[:, i]) for i in (0, 1)], 1)
    p = laid(form, [(float(x), float(z)) for x, z in flat], side, lift)
    return union(*(rod(a, b, radius) for a, b in zip(p[::2], p[1::2], strict=True)))


def _dense(points: Sequence[Point2], step: float = 1.2) -> list[Point2]:
    """The same broken line with a point at least every `step` mm."""
    out: list[Point2] = []
    for a, b in pairwise(points):
        count = max(int(np.ceil(np.hypot(b[0] - a[0], b[1] - a[1]) / step)), 1)
        out += [(a[0] + (b[0] - a[0]) * i / count, a[1] + (b[1] - a[1]) * i / count) for i in range(count)]
    return [*out, points[-1]]


def pinned(thing: Solid, form: Solid, at: Point2, side: Side = "front", lift: float = 0.0) -> Solid:
    """A small thing made facing -y at the origin, set on the form and facing where the cloth faces."""
    place = np.array(laid(form, [at], side))
    x, y, z = (float(v) for v in _normals(form, place)[0])
    turned = thing.turned(x=float(np.degrees(-np.arcsin(np.clip(z, -1, 1))))).turned(
        z=float(np.degrees(np.arctan2(x, -y)))
    )
    return turned.at(*(float(v) for v in place[0] + lift * np.array([x, y, z])))


def drape(form: Solid, lines: Sequence[tuple[Side, Sequence[Point2], float]], width: float = 1.1) -> list[Crease]:
    """Folds drawn on the figure's left, (x, z) or (y, z), each with its height; and their mirror images."""
    folds: list[Crease] = []
    for side, points, deep in lines:
        path = laid(form, points, side)
        folds += [(path, width, deep), ([(-x, y, z) for x, y, z in path], width, deep)]
    return folds
