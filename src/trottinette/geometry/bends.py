"""Bending and twisting. Each divides the distance by how much it stretches space, so it stays safe."""

from __future__ import annotations

import math

import numpy as np

from trottinette.geometry.solid import Box, Distances, Points, Solid, made


def twisted(solid: Solid, degrees: float) -> Solid:
    """Twisted about z, `degrees` from its foot to its top."""
    low, high = solid.box.low, solid.box.high
    reach = max(math.hypot(x, y) for x in (low[0], high[0]) for y in (low[1], high[1]))
    rate = math.radians(degrees) / max(high[2] - low[2], 1e-9)
    stretch = abs(rate) * reach * 1.6
    slope = (stretch + math.hypot(stretch, 2)) / 2

    def distance(p: Points) -> Distances:
        # beyond the solid's reach the twist is held, so that space is not stretched without bound
        angle = -np.clip(p[:, 2] - low[2], 0, high[2] - low[2]) * rate
        far = np.hypot(p[:, 0], p[:, 1])
        c, s = np.cos(angle), np.sin(angle)
        q = np.stack([p[:, 0] * c - p[:, 1] * s, p[:, 0] * s + p[:, 1] * c, p[:, 2]], 1).astype(p.dtype)
        over = far - reach * 1.6
        return np.asarray(np.where(over > 0, np.maximum(far - reach, 0.0) / slope, np.minimum(solid.distance(q), 0.6 * reach) / slope))

    return made("twisted", (degrees,), (solid,), distance, Box((-reach, -reach, low[2]), (reach, reach, high[2])))


def bent(solid: Solid, degrees: float) -> Solid:
    """A bar along x bent upwards into an arc of `degrees` about a centre above it; its middle stays where it was."""
    low, high = solid.box.low, solid.box.high
    middle, length = (low[0] + high[0]) / 2, high[0] - low[0]
    radius = length / math.radians(degrees)
    inner = radius - high[2]
    if inner < radius * 0.15:
        raise ValueError("the bar is too thick for so tight a bend; bend less or make it thinner")
    slope = radius / inner * (1 + math.radians(degrees) / 2)

    def distance(p: Points) -> Distances:
        x, up = p[:, 0] - middle, radius - p[:, 2]
        far = np.hypot(x, up)
        q = np.stack([middle + np.arctan2(x, up) * radius, p[:, 1], radius - np.maximum(far, inner)], 1).astype(p.dtype)
        return np.asarray(solid.distance(q) * np.minimum(far / inner, 1) / slope)

    turn = np.radians(np.linspace(-degrees / 2, degrees / 2, 33))
    rims = [(middle + np.sin(turn) * r, radius - np.cos(turn) * r) for r in (radius - low[2], inner)]
    xs, zs = np.concatenate([r[0] for r in rims]), np.concatenate([r[1] for r in rims])
    return made("bent", (degrees,), (solid,), distance,
                Box((float(xs.min()), low[1], float(zs.min())), (float(xs.max()), high[1], float(zs.max()))))  # fmt: skip
