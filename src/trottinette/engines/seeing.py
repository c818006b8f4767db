"""What the camera sees, free of noise: one ray in the middle of each quarter of a pixel."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.engines.words import MIDDLES, Light, as_one, camera_of, crop_of, framed, shrunk, told_scene
from trottinette.paint import painted
from trottinette.studio.scene import Printed, Scene

_SKIN = 0.06  # added to the colour that light is divided by: what even black plastic reflects off its skin
_PAPER = 0.012  # and printed board
_ASIDE = np.float32(500.0)  # mm added to a place, so that what is told of it is never negative


class Seen:
    """What each pixel shows. `colour` is the linear albedo the light is traced on, `sharp` the same with the print,
    each with the little that any skin reflects;
    `normal` in world axes: (h, w, 3), means of four sub-pixels. `light` is what was traced, noisy.

    `item` (h, w) numbers the item that fills a pixel, -1 where several share it. Those pixels are edges: `edges` has
    their place in the flattened picture (n,), and for each its sub-pixels' items (n, 4) and sharp colours (n, 4, 3).
    """

    def __init__(self, width: int, height: int) -> None:
        self.light, self.colour, self.sharp, self.normal = (np.empty((height, width, 3), np.float32) for _ in range(4))
        self.item = np.empty((height, width), np.int16)
        self.edges: list[tuple[NDArray[np.intp], NDArray[np.int16], Light]] = []


class Band:
    """Some rows of the picture, and the cameras that see just them: `lens` at its resolution, `loupe` at twice that,
    and `brush`, as fine, for the `painted` rows, those with printed parts in them."""

    def __init__(self, mi: Any, reader: Reader, scene: Scene, number: int, top: int, rows: int) -> None:
        self.number, self.top, self.rows = number, top, rows
        width, height = reader.size
        lens = camera_of(mi, scene.camera, width, height, {"type": "independent"})
        lens["film"] |= crop_of(0, top, width, rows)
        loupe = camera_of(mi, scene.camera, 2 * width, 2 * height, MIDDLES)
        loupe["film"] |= crop_of(2 * reader.left, 2 * top, 2 * (reader.right - reader.left), 2 * rows)
        self.lens, self.loupe = mi.load_dict(lens), mi.load_dict(loupe)
        left, above, right, below = reader.canvas
        self.painted = slice(max(above, top), min(below, top + rows))
        if self.painted.start < self.painted.stop:
            loupe["film"] |= crop_of(
                2 * left, 2 * self.painted.start, 2 * (right - left), 2 * (self.painted.stop - self.painted.start)
            )
            self.brush = mi.load_dict(loupe)


class Reader:
    """Reads bands of a scene at twice the picture's resolution, one ray in the middle of each sub-pixel."""

    def __init__(self, mi: Any, scene: Scene, width: int, height: int) -> None:
        self.mi, self.scene, self.size = mi, scene, (width, height)
        packed = np.zeros((len(scene.items) + 1, 4), np.float32)  # four floats move as one 16-byte value
        packed[:, :3] = np.array([scene.wall, *(item.lit for item in scene.items)]) + _SKIN
        packed[[i + 1 for i, item in enumerate(scene.items) if item.surface]] = 0  # the ground takes its place
        self.palette = packed.view(np.complex128)[:, 0]
        whole = as_one(scene.items)
        number = np.repeat(np.arange(1, len(scene.items) + 1), [len(item.mesh.points) for item in scene.items])
        self.told = told_scene(mi, whole, np.stack([whole.normals[:, 0] + 2, whole.normals[:, 2] + 2, number], 1))
        self.left, _, self.right, _ = framed(scene.camera, whole.points, width, height)
        self.painted = [i for i, item in enumerate(scene.items) if item.paint]
        self.canvas = (0, 0, 0, 0)
        if self.painted:
            items = [scene.items[i] for i in self.painted]
            whole = as_one(items)
            flat = np.concatenate([(item.flat or item.mesh).points for item in items])
            self.placed = told_scene(mi, whole, flat + _ASIDE)
            self.canvas = framed(scene.camera, whole.points, width, height)

    def look(self, band: Band) -> Light:
        """What the sub-pixels of a band are told: (2 rows, 2 width, 3) of normal x + 2, normal z + 2, item + 1."""
        told = np.zeros((2 * band.rows, 2 * self.size[0], 3), np.float32)
        told[:, 2 * self.left : 2 * self.right] = self.mi.render(self.told, sensor=band.loupe, spp=1)
        return told

    def read(self, seen: Seen, told: Light, band: Band) -> None:
        """Fill the band's rows of `seen`."""
        top, rows = band.top, band.rows
        which = (told[..., 2] + np.float32(0.5)).astype(np.int16)
        fine = self.palette.take(which).view(np.float32).reshape(*which.shape, 4)[..., :3]
        colour = shrunk(fine)
        for i, item in enumerate(self.scene.items):
            if not item.surface:
                continue
            printed, mine = self.scene.prints[item.surface - 1], (which == i + 1)[..., None]
            colour += shrunk(mine.astype(np.float32)) * (self._ground(printed, top, rows) + np.float32(_PAPER))
            fine = np.where(mine, self._ink(printed, top, rows) + np.float32(_PAPER), fine)
        if self.painted:
            self._paint(fine, which, band)
        at = slice(top, top + rows)
        seen.colour[at], seen.sharp[at], seen.normal[at] = colour, shrunk(fine), self._normals(told)
        self._mark_edges(seen, which, fine, top)

    def _paint(self, fine: Light, which: NDArray[np.int16], band: Band) -> None:
        """Put the colours of painted items into `fine` (2 rows, 2 width, 3), each sub-pixel by its place on the item
        as moulded, read with one more ray."""
        first, last = band.painted.start, band.painted.stop
        if first >= last:
            return
        places = np.array(self.mi.render(self.placed, sensor=band.brush, spp=1), np.float32) - _ASIDE
        at = (
            slice(2 * (first - band.top), 2 * (last - band.top)),
            slice(2 * self.canvas[0], 2 * self.canvas[2]),
        )
        number, canvas = which[at], fine[at]
        for i in self.painted:
            mine = number == i + 1
            item = self.scene.items[i]
            if mine.any():
                canvas[mine] = painted(item.paint, places[mine], item.colour) + _SKIN

    @staticmethod
    def _mark_edges(seen: Seen, which: NDArray[np.int16], fine: Light, top: int) -> None:
        four = [which[0::2, 0::2], which[0::2, 1::2], which[1::2, 0::2], which[1::2, 1::2]]
        mixed = (four[0] != four[1]) | (four[0] != four[2]) | (four[0] != four[3])
        seen.item[top : top + len(mixed)] = np.where(mixed, -1, four[0])
        row, column = np.nonzero(mixed)
        colours = [fine[2 * row + i, 2 * column + j] for i in (0, 1) for j in (0, 1)]
        place = (row + top) * mixed.shape[1] + column
        seen.edges.append((place, np.stack([f[row, column] for f in four], 1), np.stack(colours, 1)))

    @staticmethod
    def _normals(told: Light) -> Light:
        hit = shrunk((told[..., 2] > 0).astype(np.float32))
        x, z = (shrunk(told[..., c]) - 2 * hit for c in (0, 1))
        return np.stack([x, -np.sqrt(np.maximum(1 - x * x - z * z, 0)), z], -1)

    def _ink(self, printed: Printed, top: int, rows: int) -> Light:
        """The print's pixel nearest to each sub-pixel of the band; it was printed at about that resolution."""
        x, z = self._met(printed, 2, top, rows)
        tall, wide, _ = printed.ink.shape
        u = (x - printed.low[0]) / (printed.high[0] - printed.low[0]) * wide
        v = (printed.high[1] - z) / (printed.high[1] - printed.low[1]) * tall
        columns, lines = (np.clip(np.floor(a), 0, n - 1).astype(np.intp) for a, n in ((u, wide), (v, tall)))
        return np.asarray(printed.ink.take(lines, 0).take(columns, 1))

    def _ground(self, printed: Printed, top: int, rows: int) -> Light:
        """The ground under each pixel of the band, read between its own coarse pixels."""
        x, z = self._met(printed, 1, top, rows)
        tall, wide, _ = printed.ground.shape
        across = _between((x - printed.low[0]) / (printed.high[0] - printed.low[0]) * wide - 0.5, wide)
        down = _between((printed.high[1] - z) / (printed.high[1] - printed.low[1]) * tall - 0.5, tall)
        return np.asarray(np.einsum("rv,vuc,xu->rxc", down, printed.ground, across, optimize=True), np.float32)

    def _met(
        self, printed: Printed, fineness: int, top: int, rows: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """x of each column and z of each row where camera rays meet the printed plane."""
        camera, (width, height) = self.scene.camera, self.size
        shrink = 1 + printed.y / -camera.eye[1]
        x = camera.centre[0] + ((np.arange(width * fineness) + 0.5) / (width * fineness) - 0.5) * camera.width
        z = (
            camera.centre[1]
            + (0.5 - (np.arange(rows * fineness) + fineness * top + 0.5) / (height * fineness)) * camera.height
        )
        return camera.eye[0] + (x - camera.eye[0]) * shrink, camera.eye[2] + (z - camera.eye[2]) * shrink


def _between(at: NDArray[np.float64], count: int) -> NDArray[np.float32]:
    """Weights (n, count) that read a row of `count` values linearly between its members."""
    at = np.clip(at, 0, count - 1.0001)
    low = at.astype(np.intp)
    weights = np.zeros((len(at), count), np.float32)
    weights[np.arange(len(at)), low] = 1 - (at - low)
    weights[np.arange(len(at)), low + 1] = at - low
    return weights
