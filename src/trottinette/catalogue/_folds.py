"""Turning and kaleidoscopes: many copies for the price of one, by folding space before asking the distance.

A fold never moves two points apart, so the distance stays safe; the solid must be its own mirror image in the
fold's mirrors (what lies on the far side of a mirror is not seen).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from trottinette.geometry.outline import Point2, polygon
from trottinette.geometry.shapes import revolve
from trottinette.geometry.solid import Box, Distances, Points, Solid, made


def spindle(profile: Sequence[Point2], round: float = 0.0) -> Solid:
    """As `lathe`, its corners filleted, at half the price: `profile` (radius, z) need not touch the axis."""
    ring = [(-2.0, profile[0][1]), *profile, (-2.0, profile[-1][1])]
    return revolve(polygon(ring, [0.0, *[round] * len(profile), 0.0]))


def spun(solid: Solid, count: int) -> Solid:
    """`count` copies about z of a solid that lies along +x and is symmetric in y."""
    width = 2 * math.pi / count

    def distance(p: Points) -> Distances:
        far, angle = np.hypot(p[:, 0], p[:, 1]), np.arctan2(p[:, 1], p[:, 0])
        angle = np.abs((angle + width / 2) % width - width / 2)
        return solid.distance(np.stack([far * np.cos(angle), far * np.sin(angle), p[:, 2]], 1).astype(p.dtype))

    (x0, y0, z0), (x1, y1, z1) = solid.box.low, solid.box.high
    reach = math.hypot(max(abs(x0), abs(x1)), max(abs(y0), abs(y1)))
    return made("spun", (count,), (solid,), distance, Box((-reach, -reach, z0), (reach, reach, z1)))


def eightfold(solid: Solid) -> Solid:
    """A solid of the corner where x, y and z are positive, and its seven mirror images."""
    high = tuple(max(abs(a), abs(b)) for a, b in zip(solid.box.low, solid.box.high, strict=True))
    x, y, z = high
    return made("eightfold", (), (solid,), lambda p: solid.distance(np.abs(p)), Box((-x, -y, -z), (x, y, z)))


def icosahedral(solid: Solid, radius: float) -> Solid:
    """A solid of the icosahedron's smallest corner and its 119 mirror images, all within `radius`.

    That corner lies between the axes of `FIVE`, `THREE` and `TWO`: the middles of a pentagon,
        of a hexagon and of
    the seam between two hexagons of a football.
    """
    mirror = np.array([-0.5, -math.cos(math.pi / 5), math.sqrt(0.75 - math.cos(math.pi / 5) ** 2)])

    def distance(p: Points) -> Distances:
        q = np.abs(p)
        for _ in range(3):
            q = q - 2 * np.minimum(q @ mirror.astype(p.dtype), 0)[:, None] * mirror.astype(p.dtype)
            q = np.concatenate([np.abs(q[:, :2]), q[:, 2:]], 1)
        return solid.distance(q)

    return made("icosahedral", (radius,), (solid,), distance, Box((-radius,) * 3, (radius,) * 3))
