"""A flat shape cut from a picture: the outline of what is inked, as a distance read from a grid."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.geometry.outline import Flat, Outline

_MARGIN = 4  # grid points kept around the ink


def stencil(ink: NDArray[np.bool_], step: float) -> Outline:
    """The outline of what is inked (h, w, rows from the top), `step` mm a pixel, centred on 0, 0.

    Raises ValueError where nothing is inked.
    """
    if not ink.any():
        raise ValueError("nothing is inked")
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    middle = ((columns[0] + columns[-1] + 1 - ink.shape[1]) / 2, (ink.shape[0] - rows[0] - rows[-1] - 1) / 2)
    inside = np.pad(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], _MARGIN)
    grid = (_far(inside) - _far(~inside)).astype(np.float64)
    grid += np.where(grid > 0, -0.5, 0.5)  # from the middles of pixels to the line between them
    for _ in range(2):  # the steps of pixels, rounded off
        for axis in (0, 1):
            grid = np.pad(grid, [(1, 1) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
            grid = (
                0.25 * grid.take(range(grid.shape[axis] - 2), axis)
                + 0.5 * grid.take(range(1, grid.shape[axis] - 1), axis)
                + 0.25 * grid.take(range(2, grid.shape[axis]), axis)
            )
    grid = grid[::-1] * step
    tall, wide = grid.shape
    corner = (np.array(middle) - [(wide - 1) / 2, (tall - 1) / 2]) * step
    at = np.argwhere(grid < 0)
    low, high = corner + at.min(0)[::-1] * step - step, corner + at.max(0)[::-1] * step + step

    def distance(p: Flat) -> NDArray[np.floating[Any]]:
        place = (p - corner.astype(p.dtype)) / p.dtype.type(step)
        held = np.clip(place, 0, [wide - 1.001, tall - 1.001])
        cell = held.astype(np.intp)
        u, v = (held - cell).T
        x, y = cell.T
        below = grid[y, x] * (1 - u) + grid[y, x + 1] * u
        above = grid[y + 1, x] * (1 - u) + grid[y + 1, x + 1] * u
        away = np.hypot(*(place - held).T) * step  # beyond the grid, at least as far as its edge
        near = below * (1 - v) + above * v
        return np.asarray(np.where(away > 0, np.maximum(near, away), near), p.dtype)

    told = hashlib.blake2b(np.packbits(inside).tobytes(), digest_size=16).hexdigest()
    key = hashlib.blake2b(f"stencil {told} {inside.shape} {middle} {step}".encode(), digest_size=16).hexdigest()
    return Outline(distance, (float(low[0]), float(low[1])), (float(high[0]), float(high[1])), key)


def _far(inked: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Distance in pixels from each pixel to the nearest inked one, exact (Felzenszwalb and Huttenlocher 2012)."""
    rows, columns = inked.shape
    row = np.arange(rows)[:, None]
    above = np.maximum.accumulate(np.where(inked, row, -10 * rows), 0)
    below = np.minimum.accumulate(np.where(inked, row, 10 * rows)[::-1], 0)[::-1]
    up = np.minimum(row - above, below - row).astype(np.float64) ** 2
    across = (np.arange(columns)[:, None] - np.arange(columns)) ** 2.0
    return np.asarray(np.sqrt(np.stack([(line + across).min(1) for line in up])))


def in_one_piece(inked: NDArray[np.bool_]) -> bool:
    """Whether all inked pixels hang together, sides touching."""
    left = inked.copy()
    seen = np.zeros_like(inked)
    start = np.argwhere(inked)
    if not len(start):
        return True
    seen[tuple(start[0])] = True
    while True:
        grown = seen.copy()
        for axis in (0, 1):  # flood along whole runs, row by row and column by column
            for way in (1, -1):
                flipped = grown[::way] if axis == 0 else grown[:, ::way]
                ground = left[::way] if axis == 0 else left[:, ::way]
                _flood(flipped, ground, axis)
        if (grown == seen).all():
            return bool((grown == left).all())
        seen = grown


def _flood(seen: NDArray[np.bool_], ground: NDArray[np.bool_], axis: int) -> None:
    lines, bars = (seen, ground) if axis == 0 else (seen.T, ground.T)
    for at in range(1, len(lines)):
        lines[at] |= lines[at - 1] & bars[at]


def widened(inked: NDArray[np.bool_], by: float) -> NDArray[np.bool_]:
    """With all that is within `by` pixels."""
    return np.asarray(_far(inked) <= by)
