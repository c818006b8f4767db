"""Trimmings that several families share: stitches, stacks of paper, and pieces drawn in side view."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from trottinette.geometry import Outline, Solid, Vector, block, circle, extrude, polygon, rod, union
from trottinette.geometry.solid import made


def stitches(corners: Sequence[Vector], long: float = 1.6, gap: float = 1.2, thick: float = 0.42) -> Solid:
    """Dashes of thread along the straight lines between corners, evenly spread over the whole way."""
    path = np.array(corners, float)
    legs = np.linalg.norm(np.diff(path, axis=0), axis=1)
    way = np.concatenate([[0.0], np.cumsum(legs)])
    count = max(int((way[-1] + gap) / (long + gap)), 1)
    starts = np.arange(count) * (way[-1] - long) / max(count - 1, 1)

    def place(s: float) -> Vector:
        x, y, z = (float(np.interp(s, way, path[:, axis])) for axis in range(3))
        return x, y, z

    return union(*(rod(place(s), place(s + long), thick) for s in starts.tolist()))


def sheets(wide: float, deep: float, tall: float, pitch: float = 1.5) -> Solid:
    """A block of paper on z = 0, leaves parallel to the front, their edges grooved on all four sides."""
    count = max(round(deep / pitch), 2)
    step = deep / count
    leaves = (block(wide, step * 0.74, tall, round=0.25).at(y=(i + 0.5) * step - deep / 2) for i in range(count))
    return union(block(wide - 1.0, deep - 0.2, tall - 1.0).at(z=0.5), *leaves)


def side(outline: Outline, wide: float, round: float = 0.0) -> Solid:
    """An outline of the y-z plane (front to the left) made `wide` along x, centred, rims rounded."""
    # turned(x=90, z=90) takes (a, b, height) to y = a, z = b, x = height
    return extrude(outline, wide, round).at(z=-wide / 2).turned(x=90, z=90)


def heart() -> Outline:
    """A heart 9 wide and 8.5 high about the origin."""
    lobes = circle(2.5).at(-1.9, 1.4) | circle(2.5).at(1.9, 1.4)
    return lobes | polygon([(-4.0, 0.2), (0, 3), (4.0, 0.2), (0, -4.6)], 0.4)


def roomy(solid: Solid, by: float = 0.6) -> Solid:
    """The same solid in a larger box: bent() needs air above the bar, or it sees a skin at its box's top."""
    return made("roomy", (by,), (solid,), solid.distance, solid.box.grown(by))


def apart(*solids: Solid) -> tuple[Solid, ...]:
    """The same solids in the box around all of them: moulded apart, each on the grid they would have together."""
    box = union(*solids).box
    return tuple(made("apart", (box.low, box.high), (solid,), solid.distance, box) for solid in solids)
