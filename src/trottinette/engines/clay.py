"""The quick preview: toys as coloured clay, exact and free of noise. Rays march along the solids' own distances.

No mesh, no chance, no thread: the same parts give the same picture, which is what the golden pictures rest on.
Nothing in it jumps where a number is rounded otherwise on another machine: outlines are soft (a ray that misses by
less than a pixel covers a part of it), creases and light are smooth, and of two surfaces that coincide the later
part is told to win.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from trottinette.catalogue import Part, Parts
from trottinette.geometry import Box, Solid, Vector, union
from trottinette.geometry.skin import gradient
from trottinette.studio.scene import shown

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]

GROUND = (0.905, 0.890, 0.860)  # linear; a warm sheet of paper
_CLAY = np.array([0.52, 0.47, 0.42])  # what every colour is mixed with, linear
_CLAY_SHARE = 0.16
_KEY = np.array([-0.50, -0.62, 0.60])  # towards the lights, in view: x right, y away, z up
_FILL = np.array([0.75, -0.60, 0.10])
_CREASES = ((0.7, 0.5), (2.0, 0.3), (4.5, 0.2))  # mm off the skin, and how much what is met there darkens
_LEAD = 0.004  # mm by which each part lies before the one before it, where two coincide
_TILE = 128  # pixels a side of what is marched at once; smaller ones leave more out but ask more often
_NEAR = 0.03  # pixels from the skin that count as on it, before the last step; also the shortest step
_STEPS = 160
_COARSE = 24  # pixels a side of the picture that finds where the thing is


@dataclass(frozen=True, slots=True)
class _Camera:
    """Parallel rays: `turn` takes things to view (x right, y away, z up); `corner` is the top left of the picture."""

    turn: Floats
    corner: tuple[float, float]
    pixel: float
    pixels: int

    def origins(self, columns: Indices, rows: Indices) -> Floats:
        """Where the rays of these pixels cross the plane y = 0 of the view, in the things' own millimetres."""
        x = self.corner[0] + (columns + 0.5) * self.pixel
        z = self.corner[1] - (rows + 0.5) * self.pixel
        return np.asarray(np.stack([x, np.zeros_like(x), z], 1) @ self.turn)

    @property
    def way(self) -> Floats:
        """Unit vector along the rays."""
        return np.asarray(self.turn[1])


@dataclass(frozen=True, slots=True)
class _Seen:
    """Surfaces met: pixel (row * pixels + column), how far along the ray, how much of the pixel, which part."""

    pixel: Indices
    far: Floats
    cover: Floats
    part: Indices


def clay(parts: Parts, angles: Vector, pixels: int = 128) -> NDArray[np.uint8]:
    """A square picture (pixels, pixels, 3) of a thing at these angles (yaw, pitch, roll), on plain paper."""
    camera = _closer(parts, _camera(parts, angles), pixels)
    seen = _met(parts, camera)
    light, cover = _shaded(parts, camera, seen)
    picture = _laid(replace(seen, cover=cover), light, pixels)
    bright = 1.055 * np.maximum(picture, 0.0031308) ** (1 / 2.4) - 0.055
    srgb = np.where(picture <= 0.0031308, picture * 12.92, bright)
    return np.asarray(np.clip(srgb * 255 + 0.5, 0, 255), np.uint8).reshape(pixels, pixels, 3)


def _camera(parts: Parts, angles: Vector) -> _Camera:
    """A coarse picture of all the boxes."""
    turn = np.array(shown(*angles))
    corners = np.concatenate([part.solid.box.corners() for part in parts]) @ turn.T
    low, high = corners.min(0), corners.max(0)
    side = float(max(high[0] - low[0], high[2] - low[2]))
    corner = ((low[0] + high[0] - side) / 2, (low[2] + high[2] + side) / 2)
    return _Camera(turn, corner, side / _COARSE, _COARSE)


def _closer(parts: Parts, camera: _Camera, pixels: int) -> _Camera:
    """The same view of what is really there, as a coarse picture finds it, with a little paper around."""
    pixel = _met(parts, camera).pixel
    rows, columns = pixel // camera.pixels, pixel % camera.pixels
    left, right, top, bottom = (int(v) for v in (columns.min(), columns.max() + 1, rows.min(), rows.max() + 1))
    side = max(right - left, bottom - top) * camera.pixel * (1.01 + 4 / pixels)
    x = camera.corner[0] + (left + right) / 2 * camera.pixel - side / 2
    z = camera.corner[1] - (top + bottom) / 2 * camera.pixel + side / 2
    return replace(camera, corner=(x, z), pixel=side / pixels, pixels=pixels)


# ---- marching ----------------------------------------------------------------------------------------------


def _met(parts: Parts, camera: _Camera) -> _Seen:
    """Everything the rays meet, sorted by pixel, then near before far; only what could still be seen is sought."""
    until = np.full(camera.pixels**2, np.inf)
    found: list[_Seen] = []
    for number, part in sorted(enumerate(parts), key=lambda one: -float(np.prod(one[1].solid.box.size))):
        for columns, rows in _tiles(part.solid.box, camera):
            pixel = rows * camera.pixels + columns
            seen = _marched(part.solid, camera, camera.origins(columns, rows), until[pixel])
            seen = _Seen(pixel[seen.pixel], seen.far - _LEAD * number, seen.cover, np.full(len(seen.pixel), number))
            whole = seen.cover >= 1
            until[seen.pixel[whole]] = np.minimum(until[seen.pixel[whole]], seen.far[whole] + 0.2)
            found.append(seen)
    pixel, far, cover, which = (np.concatenate([getattr(s, name) for s in found]) for name in _Seen.__slots__)
    order = np.lexsort((far, pixel))
    order = order[far[order] <= until[pixel[order]]]
    return _Seen(pixel[order], far[order], cover[order], which[order])


def _tiles(box: Box, camera: _Camera) -> list[tuple[Indices, Indices]]:
    """Columns and rows of the pixels that a box may be seen in, a tile at a time."""
    corners = box.corners() @ camera.turn.T
    x = (corners[:, 0] - camera.corner[0]) / camera.pixel
    z = (camera.corner[1] - corners[:, 2]) / camera.pixel
    left, right = max(int(x.min()) - 1, 0), min(int(x.max()) + 2, camera.pixels)
    top, bottom = max(int(z.min()) - 1, 0), min(int(z.max()) + 2, camera.pixels)
    out = []
    for row in range(top, bottom, _TILE):
        for column in range(left, right, _TILE):
            rows, columns = np.mgrid[row : min(row + _TILE, bottom), column : min(column + _TILE, right)]
            out.append((columns.ravel(), rows.ravel()))
    return out


def _marched(solid: Solid, camera: _Camera, origins: Floats, until: Floats) -> _Seen:
    """Where rays meet one solid: on its skin (cover 1), or past it by less than a pixel."""
    way, pixel = camera.way, camera.pixel
    start, end = _through(solid.box.grown(pixel), origins, way)
    live = np.flatnonzero((start < end) & (start < until))
    far, low, low_at = start.copy(), np.full(len(origins), np.inf), start.copy()
    hits: list[Indices] = []
    misses: list[tuple[Indices, Floats, Floats]] = []

    def passed(rays: Indices) -> None:
        """These rays have left the skin behind, by less than a pixel."""
        misses.append((rays, low_at[rays].copy(), 1 - low[rays] / pixel))
        low[rays] = np.inf

    before, step = np.zeros(len(origins)), np.zeros(len(origins))
    for _ in range(_STEPS):
        if not len(live):
            break
        d = solid.distance(origins[live] + far[live, None] * way)

        # A long step is only good where the empty balls at its two ends meet
        good = before[live] + np.abs(d) >= step[live]
        bad = live[~good]
        far[bad] += before[bad] - step[bad]
        before[bad], step[bad] = 0, 0
        live, d = live[good], d[good]

        near = d < _NEAR * pixel
        hits.append(live[near])
        live, d = live[~near], d[~near]
        nearer = d < low[live] - 1e-4 * pixel  # a ray along a flat face keeps its first place
        low[live] = np.where(nearer, d, low[live])
        low_at[live] = np.where(nearer, far[live], low_at[live])
        passed(live[(low[live] < pixel) & (d > low[live] + pixel)])

        # The flatter the distance has been, the longer the step that keeps the balls together
        slope = np.where(step[live] > 0, (before[live] - d) / np.maximum(step[live], 1e-9), 1)
        before[live] = d
        step[live] = np.maximum(d * 1.9 / (1 + np.clip(slope, 0, 0.9)), _NEAR * pixel)
        far[live] += step[live]
        gone = far[live] > end[live]
        passed(live[gone & (low[live] < pixel)])
        live = np.concatenate([live[~gone & (far[live] < until[live])], bad])
    met = np.concatenate(hits) if hits else np.zeros(0, np.intp)
    rays = np.concatenate([met, *(m[0] for m in misses)])
    return _Seen(
        rays,
        np.concatenate([far[met], *(m[1] for m in misses)]),
        np.concatenate([np.ones(len(met)), *(m[2] for m in misses)]),
        rays,
    )


def _through(box: Box, origins: Floats, way: Floats) -> tuple[Floats, Floats]:
    """How far along each ray a box begins and ends; it ends before it begins where it is missed."""
    slow = np.where(np.abs(way) < 1e-9, 1e-9, way)
    first, second = (np.array(box.low) - origins) / slow, (np.array(box.high) - origins) / slow
    return np.minimum(first, second).max(1), np.maximum(first, second).min(1)


# ---- light -------------------------------------------------------------------------------------------------


def _shaded(parts: Parts, camera: _Camera, seen: _Seen) -> tuple[Floats, Floats]:
    """The light of each surface met, linear (n, 3), and how much of its pixel it covers (n,)."""
    columns, rows = seen.pixel % camera.pixels, seen.pixel // camera.pixels
    points = camera.origins(columns, rows) + (seen.far + _LEAD * seen.part)[:, None] * camera.way
    normals, base, cover = np.empty_like(points), np.empty_like(points), seen.cover.copy()
    for number, part in enumerate(parts):
        own = seen.part == number
        if own.any():
            points[own], normals[own], cover[own] = _settled(part.solid, points[own], cover[own], camera)
            base[own] = _toned(part)
    view = normals @ camera.turn.T

    # A soft key from the upper left, a weak fill from the right, a little sky
    key, fill = (view @ (lamp / np.linalg.norm(lamp)) for lamp in (_KEY, _FILL))
    light = 0.80 * (0.5 + 0.5 * key) ** 2.0 + 0.20 * (0.5 + 0.5 * fill) ** 2 + 0.16 * (0.5 + 0.5 * view[:, 2])
    shine = np.maximum(0.5 + 0.5 * key, 0) ** 24
    open_ = _open(parts, points, normals)
    return base * (light * open_)[:, None] * 1.12 + 0.06 * (shine * open_)[:, None], cover


def _settled(solid: Solid, points: Floats, cover: Floats, camera: _Camera) -> tuple[Floats, Floats, Floats]:
    """What was met, one more step along the ray, exactly onto the skin; the normals there; and the cover again.

    A distance may be understated, so what seemed to pass within a pixel may have passed farther off.
    """
    slope = gradient(solid, points, 0.35 * camera.pixel)
    steep = np.maximum(np.linalg.norm(slope, axis=1), 1e-9)
    ahead = np.minimum(slope @ camera.way, -0.2)
    step = np.clip(solid.distance(points) / ahead, -0.1 * camera.pixel, 0.1 * camera.pixel)
    points = points - np.where(cover < 1, 0, step)[:, None] * camera.way
    return points, slope / steep[:, None], np.clip(1 - (1 - cover) / np.clip(steep, 0.02, 1), 0, 1)


def _toned(part: Part) -> Floats:
    """The part's colour as clay: nearer to grey, never black."""
    return np.asarray((1 - _CLAY_SHARE) * np.array(part.colour.linear) + _CLAY_SHARE * _CLAY)


def _open(parts: Parts, points: Floats, normals: Floats) -> Floats:
    """How open to the sky a place is: 1 on a hill, less in a crease."""
    whole = union(*(part.solid for part in parts))
    offs, weights = np.array(_CREASES).T
    around = points + offs[:, None, None] * normals
    room = whole.distance(around.reshape(-1, 3)).reshape(len(offs), -1) / offs[:, None]
    return np.asarray(1 - 0.75 * weights @ np.clip(1 - room, 0, 1))


def _laid(seen: _Seen, light: Floats, pixels: int) -> Floats:
    """Near surfaces over far ones over the ground; (pixels^2, 3) linear."""
    picture = np.tile(np.array(GROUND), (pixels * pixels, 1))
    starts = np.flatnonzero(np.diff(seen.pixel, prepend=-1))
    counts = np.diff(np.append(starts, len(seen.pixel)))
    for depth in range(int(counts.max(initial=0)) - 1, -1, -1):
        some = starts[counts > depth] + depth
        cover = seen.cover[some, None]
        picture[seen.pixel[some]] += cover * (light[some] - picture[seen.pixel[some]])
    return picture
