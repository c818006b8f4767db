"""Bending and twisting. Each divides the distance by how much it stretches space, so it stays safe.

Space is only stretched near the solid: farther off the answer is the distance to a simple hull around it
(a cylinder, a sector of a ring), and the change from one to the other is never steep.
"""

from __future__ import annotations

import math

import numpy as np

from trottinette.geometry.solid import Box, Distances, Points, Solid, made

_EXACT = 2.0  # mm around what is bent where the distance is nearly true, so that it may still be swollen or coated


def twisted(solid: Solid, degrees: float) -> Solid:
    """Twisted about z, `degrees` from its foot to its top."""
    low, high = solid.box.low, solid.box.high
    reach = max(math.hypot(x, y) for x in (low[0], high[0]) for y in (low[1], high[1]))
    rate = math.radians(degrees) / max(high[2] - low[2], 1e-9)
    margin = 0.3 * reach
    stretch = abs(rate) * (reach + margin)
    slope = (stretch + math.hypot(stretch, 2)) / 2

    def distance(p: Points) -> Distances:
        far = np.hypot(p[:, 0], p[:, 1])
        hull = _prism(far - reach, p[:, 2], low[2], high[2])
        angle = -np.clip(p[:, 2] - low[2], 0, high[2] - low[2]) * rate
        c, s = np.cos(angle), np.sin(angle)
        q = np.stack([p[:, 0] * c - p[:, 1] * s, p[:, 0] * s + p[:, 1] * c, p[:, 2]], 1).astype(p.dtype)
        return _within(hull, solid.distance(q) / slope, margin).astype(p.dtype)

    box = Box((-reach, -reach, low[2]), (reach, reach, high[2]))
    return made("twisted in a hull", (degrees,), (solid,), distance, box)


def bent(solid: Solid, degrees: float) -> Solid:
    """A bar along x bent upwards into an arc of `degrees` about a centre above; its middle stays in place."""
    low, high = solid.box.low, solid.box.high
    middle, length, half = (low[0] + high[0]) / 2, high[0] - low[0], math.radians(degrees) / 2
    if not 0 < degrees < 360:
        raise ValueError(f"a bar cannot be bent by {degrees:g} degrees; stay above 0 and below 360")
    radius = length / (2 * half)
    inner, outer = radius - high[2], radius - low[2]
    if inner < radius * 0.15:
        raise ValueError("the bar is too thick for so tight a bend; bend less or make it thinner")

    # Space is bent only where the hull is nearer than this: clear of the centre and of the ring's far side
    margin = min(_EXACT, 0.25 * inner * math.sin(min(math.pi - half, math.pi / 2)))
    most = 2 * margin + high[2] - low[2]

    def distance(p: Points) -> Distances:
        x, up = p[:, 0] - middle, radius - p[:, 2]
        far, angle = np.hypot(x, up), np.arctan2(x, up)
        beyond = np.abs(angle) - half
        wedge = far * np.where(beyond > math.pi / 2, 1, np.sin(np.maximum(beyond, -math.pi / 2)))
        hull = _prism(np.maximum(np.maximum(inner - far, far - outer), wedge), p[:, 1], low[1], high[1])
        held = np.maximum(far, inner - margin)
        q = np.stack([middle + angle * radius, p[:, 1], radius - held], 1).astype(p.dtype)

        # Arcs nearer the centre are shorter than the bar was; the product of two slopes is divided out
        near = np.clip(solid.distance(q), -most, most) * np.minimum(held / radius, 1) / (1 + most / radius)
        return _within(hull, near, margin).astype(p.dtype)

    turn = np.concatenate([np.linspace(-half, half, 65), [-min(half, math.pi / 2), min(half, math.pi / 2)]])
    rims = [(middle + np.sin(turn) * r, radius - np.cos(turn) * r) for r in (outer, inner)]
    xs, zs = np.concatenate([r[0] for r in rims]), np.concatenate([r[1] for r in rims])
    box = Box((float(xs.min()), low[1], float(zs.min())), (float(xs.max()), high[1], float(zs.max())))
    return made("bent near its hull", (degrees,), (solid,), distance, box)


def _prism(flat: Distances, along: Distances, low: float, high: float) -> Distances:
    """Distance to a flat shape made thick from `low` to `high`."""
    v = np.abs(along - (low + high) / 2) - (high - low) / 2
    return np.asarray(np.minimum(np.maximum(flat, v), 0) + np.hypot(np.maximum(flat, 0), np.maximum(v, 0)))


def _within(hull: Distances, near: Distances, margin: float) -> Distances:
    """`near`, which is to be trusted where `hull` is below `margin`; the hull's own distance beyond."""
    return np.asarray(np.maximum(hull, np.minimum(near, 2 * margin - hull)))
