"""From a Solid to its skin: a closed triangle mesh with smooth normals.

Dual contouring on a grid ("surface nets", Gibson 1998), evaluated only in blocks the skin can pass through,
then every vertex is walked onto the true surface and given the distance's own gradient as its normal. So a
coarse mesh shades smoothly and its outline is exact. Why not a library: docs/decisions/0002-meshing.md.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import Any

import fast_simplification
import numpy as np
from numpy.typing import NDArray

from trottinette.errors import BadSolid
from trottinette.geometry.solid import Box, Distances, Points, Solid, lengths

MESHER = 8  # raise when the same solid would give another mesh, so that kept meshes are made again
_ONE_AT_A_TIME = threading.Lock()  # the simplifier keeps the mesh it works on in variables of its library
_BLOCK = 16  # samples along the side of a cube that is asked about first
_BATCH = 32  # samples along the side of what is evaluated at once
# mm, mean distance of the triangles' middles from the surface: under a pixel at 4096, before settling
_MOST_OFF = 0.035
_SMALL = 3000  # vertices: a part this small keeps more of them
_MOST_SAMPLES = 60_000_000
_TETRAHEDRON = np.array([[1, -1, -1], [-1, -1, 1], [-1, 1, -1], [1, 1, 1]])


@dataclass(frozen=True, slots=True)
class Mesh:
    """points (n, 3) float32 mm; normals (n, 3) float32 unit; faces (m, 3) uint32.

    Faces are wound counter-clockwise from outside.
    """

    points: NDArray[np.float32]
    normals: NDArray[np.float32]
    faces: NDArray[np.uint32]

    @property
    def box(self) -> Box:
        low, high = self.points.min(0), self.points.max(0)
        return Box(tuple(low.tolist()), tuple(high.tolist()))

    @property
    def volume(self) -> float:
        """Enclosed volume, mm3 (divergence theorem); positive where the winding is right."""
        a, b, c = (self.points[self.faces[:, i]].astype(np.float64) for i in range(3))
        return float((a * np.cross(b, c)).sum() / 6)


def fewer(
    points: NDArray[np.float32], faces: NDArray[np.uint32], less: float
) -> tuple[NDArray[np.float32], NDArray[np.uint32]]:
    """The same surface with the share `less` of its faces gone (quadric edge collapse, Garland and Heckbert 1997)."""
    with _ONE_AT_A_TIME:
        p, f = fast_simplification.simplify(points, faces.astype(np.int32), less)
    return p.astype(np.float32), f.astype(np.uint32)


def default_cell(box: Box) -> float:
    """Grid step for a part of this size: fine enough that its outline looks round at 4096 pixels."""
    return float(np.clip(0.02 * max(box.size), 0.22, 0.9))


def skin(solid: Solid, cell: float | None = None) -> Mesh:
    """The mesh of a solid's surface. Raises BadSolid where there is none, or where it leaves its box."""
    step = cell or default_cell(solid.box)
    low = np.array(solid.box.low) - 2.5 * step
    counts = np.maximum(np.ceil((np.array(solid.box.high) + 2.5 * step - low) / step).astype(int) + 1, 3)
    if np.prod(counts.astype(float)) > _MOST_SAMPLES:
        raise BadSolid(
            f"a part of {', '.join(f'{s:.0f}' for s in solid.box.size)} mm is too large for a {step} mm grid",
            hint="give its Part a larger `cell`",
        )
    values = _sample(solid, low, counts, step)
    inside = values < 0
    if (
        inside[0].any()
        or inside[-1].any()
        or inside[:, 0].any()
        or inside[:, -1].any()
        or inside[:, :, 0].any()
        or inside[:, :, -1].any()
    ):
        raise BadSolid("the solid leaves its own box", hint="give the operation that made it a larger box")
    points, faces = _nets(values, inside)
    if not len(faces):
        raise BadSolid(
            "the solid is empty, or thinner than the grid",
            hint="overlap its shapes, thicken it, or give its Part a smaller `cell`",
        )
    skinned = (points * step + low).astype(np.float32)
    return _lightened(solid, skinned, faces, step)


# ---- sampling ----------------------------------------------------------------------------------------------


def _sample(solid: Solid, low: NDArray[Any], counts: NDArray[Any], step: float) -> NDArray[np.float32]:
    """Distances on the grid; exact near the skin, of the right sign elsewhere.

    Cubes of samples are asked about at their middle; those the skin may pass are divided in eight.
    """
    cubes = -(-counts // _BLOCK)
    values = np.empty(cubes * _BLOCK, np.float32)
    corners = np.argwhere(np.ones(cubes, bool)).astype(np.int32) * _BLOCK
    side = _BLOCK
    while True:
        middle = (low + (corners + (side - 1) / 2) * step).astype(np.float32)
        d = np.empty(len(middle), np.float32)
        for members in _batches(corners // _BATCH):
            d[members] = solid.distance(middle[members])
        if side == 1:
            values[tuple(corners.T)] = d
            return values[: counts[0], : counts[1], : counts[2]]

        # No sample of a cube, nor its neighbours, can lie across the skin from a middle farther than this
        reach = (math.sqrt(3) * (side - 1) / 2 + 1) * step * 1.12
        sure = np.abs(d) > reach
        shape = [n for count in cubes * _BLOCK for n in (count // side, side)]
        i, j, k = (corners[sure] // side).T
        values.reshape(shape)[i, :, j, :, k, :] = np.where(d[sure] < 0, np.float32(-1e3), np.float32(1e3))[
            :, None, None, None
        ]
        side //= 2
        corners = (corners[~sure][:, None] + np.argwhere(np.ones((2, 2, 2), bool)).astype(np.int32) * side).reshape(
            -1, 3
        )


def _batches(cells: NDArray[np.integer[Any]]) -> list[NDArray[np.intp]]:
    """The rows of equal cells together; unions leave out what is far from all of a batch."""
    if not len(cells):
        return []
    order = np.lexsort(cells.T[::-1])
    edges = np.flatnonzero(np.any(np.diff(cells[order], axis=0), axis=1)) + 1
    return np.split(order, edges)


# ---- surface nets ------------------------------------------------------------------------------------------


def _nets(values: NDArray[np.float32], inside: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.uint32]]:
    """One vertex in every cell the surface crosses, one quad across every crossed edge."""
    nx, ny, nz = (n - 1 for n in values.shape)
    total = np.zeros((nx, ny, nz), np.uint8)
    corner = list(np.ndindex(2, 2, 2))
    for i, j, k in corner:
        total += inside[i : i + nx, j : j + ny, k : k + nz]
    cells = np.argwhere((total > 0) & (total < 8))
    number = np.full((nx, ny, nz), -1, np.int32)
    number[tuple(cells.T)] = np.arange(len(cells))

    # The vertex is the mean of the crossings on the cell's twelve edges
    at = {c: values[cells[:, 0] + c[0], cells[:, 1] + c[1], cells[:, 2] + c[2]] for c in corner}
    place, crossings = np.zeros((len(cells), 3)), np.zeros(len(cells))
    for a in corner:
        for axis in range(3):
            if a[axis]:
                continue
            b = tuple(1 if i == axis else v for i, v in enumerate(a))
            crossed = (at[a] < 0) != (at[b] < 0)
            share = at[a][crossed] / (at[a][crossed] - at[b][crossed])
            place[crossed] += a
            place[crossed, axis] += share
            crossings[crossed] += 1
    points = cells + place / np.maximum(crossings, 1)[:, None]

    # A quad joins the four cells around a crossed edge, split along its shorter diagonal
    faces = []
    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        first = [slice(None)] * 3
        second = [slice(None)] * 3
        first[axis], second[axis] = slice(0, -1), slice(1, None)
        here, there = inside[tuple(first)], inside[tuple(second)]
        edges = np.argwhere(here != there)
        leaving = here[tuple(edges.T)]
        ring = []
        for du, dv in ((-1, -1), (0, -1), (0, 0), (-1, 0)):
            shifted = edges.copy()
            shifted[:, u] += du
            shifted[:, v] += dv
            ring.append(number[tuple(shifted.T)])
        quads = np.stack(ring, 1)
        quads[~leaving] = quads[~leaving][:, ::-1]
        p = points[quads]
        short = np.linalg.norm(p[:, 0] - p[:, 2], axis=1) <= np.linalg.norm(p[:, 1] - p[:, 3], axis=1)
        faces += [
            quads[short][:, [0, 1, 2]],
            quads[short][:, [0, 2, 3]],
            quads[~short][:, [1, 2, 3]],
            quads[~short][:, [1, 3, 0]],
        ]
    return points, np.concatenate(faces).astype(np.uint32) if faces else np.zeros((0, 3), np.uint32)


# ---- fewer triangles ---------------------------------------------------------------------------------------


def _lightened(solid: Solid, points: NDArray[np.float32], faces: NDArray[np.uint32], step: float) -> Mesh:
    """The mesh with as few triangles as keep their middles on the surface.

    Quadric error (Garland and Heckbert 1997); one that turns a triangle over is refused for a milder one.
    """
    best: tuple[int, Mesh] | None = None
    for less in (0.86, 0.72, 0.55):
        p, f = fewer(points, faces, less)
        if less > 0.8 and (len(points) < _SMALL or _off(solid, p, f) > _MOST_OFF):
            continue
        mesh = _mended(Mesh(*_settled(solid, p, step), f), p)
        over = int(_turned_over(mesh).sum())
        if best is None or over < best[0]:
            best = over, mesh
        if over <= len(f) // 200:  # what is left is pinched between two sheets
            break
    assert best is not None
    return best[1]


def _mended(mesh: Mesh, before: NDArray[np.float32]) -> Mesh:
    """Without the triangles that settling turned over, or that a crease too fine for them shades from behind.

    Their corners go back where they were `before`; where that is not enough they are
    smoothed, and take the normals of the mesh.
    """
    points, normals = mesh.points.copy(), mesh.normals.copy()
    for _ in range(3):
        bad = mesh.faces[_turned_over(Mesh(points, normals, mesh.faces))].ravel()
        points[bad] = before[bad]
    for smoothed in range(8):
        bad = mesh.faces[_turned_over(Mesh(points, normals, mesh.faces))].ravel()
        if not len(bad):
            break
        if smoothed:
            points[bad] = (points[bad] + _about(points, mesh.faces)[bad]) / 2
        normals[bad] = _facing(points, mesh.faces)[bad]
    return Mesh(points, normals, mesh.faces)


def _facing(points: NDArray[np.float32], faces: NDArray[np.uint32]) -> NDArray[np.float32]:
    """What the triangles about each point face together, the larger the more; (n, 3) unit."""
    a, b, c = (points[faces[:, i]] for i in range(3))
    across: Points = np.cross(b - a, c - a)
    corners = faces.ravel()
    total: Points = np.stack([np.bincount(corners, np.repeat(v, 3), len(points)) for v in across.T], 1)
    return np.asarray(total / np.maximum(lengths(total), 1e-12)[:, None], np.float32)


def _about(points: NDArray[np.float32], faces: NDArray[np.uint32]) -> NDArray[np.float32]:
    """The middle of each point's neighbours; (n, 3)."""
    corners, after = faces.ravel(), points[np.roll(faces, -1, axis=1).ravel()]
    total = np.stack([np.bincount(corners, after[:, i], len(points)) for i in range(3)], 1)
    return np.asarray(total / np.maximum(np.bincount(corners, minlength=len(points)), 1)[:, None], np.float32)


def _off(solid: Solid, points: NDArray[np.float32], faces: NDArray[np.uint32]) -> float:
    """How far the middles of some 2,000 triangles lie from the surface, mm, the mean by area."""
    corners = points[faces[:: max(1, len(faces) // 2000)]]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    return float((np.abs(solid.distance(corners.mean(1))) * area).sum() / max(float(area.sum()), 1e-12))


def _turned_over(mesh: Mesh) -> NDArray[np.bool_]:
    """Which triangles face against their own normals: black specks in a picture."""
    a, b, c = (mesh.points[mesh.faces[:, i]] for i in range(3))
    facing = np.cross(b - a, c - a)
    area = lengths(facing)
    told = mesh.normals[mesh.faces].sum(1)
    return np.asarray(((facing * told).sum(1) < -0.2 * area * lengths(told)) & (area > 2e-4))


# ---- onto the surface --------------------------------------------------------------------------------------


def _settled(solid: Solid, points: NDArray[np.float32], step: float) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Walk the vertices onto the skin, two Newton steps of half a cell at most, and read the normals."""
    normals = np.empty_like(points)
    out = points.copy()
    for members in _batches((points // np.float32(step * _BATCH)).astype(np.int32)):
        p, _ = _nearer(solid, points[members], step)
        out[members], slope = _nearer(solid, p, step)

        # The slope was read where the last step began: read it again where that step was not tiny
        moved = np.flatnonzero(np.abs(out[members] - p).max(1) > 0.08 * step)
        if len(moved):
            slope[moved] = gradient(solid, out[members[moved]], step * 0.35)
        normals[members] = slope / np.maximum(lengths(slope), 1e-9)[:, None]
    return out, normals


def _nearer(solid: Solid, p: Points, step: float) -> tuple[Points, Points]:
    """The points one Newton step nearer the skin, and the gradient where they were."""
    reach = p.dtype.type(0.25 * step)
    corners = _TETRAHEDRON.astype(p.dtype)
    d = solid.distance(np.concatenate([p, (p + corners[:, None] * reach).reshape(-1, 3)])).reshape(5, -1)
    slope = np.tensordot(d[1:], corners, (0, 0)) / (4 * reach)
    square = np.maximum((slope * slope).sum(1), 0.04)
    move = slope * (d[0] / square)[:, None]
    far = lengths(move)
    return p - move * np.minimum(1, 0.5 * step / np.maximum(far, 1e-9))[:, None].astype(p.dtype), slope


def gradient(solid: Solid, p: Points, reach: float) -> Distances:
    """Gradient of the distance from four samples at the corners of a tetrahedron; (n, 3)."""
    corners = _TETRAHEDRON.astype(p.dtype)
    d = solid.distance((p + corners[:, None] * p.dtype.type(reach)).reshape(-1, 3)).reshape(4, -1)
    return np.asarray(np.tensordot(d, corners, (0, 0)) / p.dtype.type(4 * reach))
