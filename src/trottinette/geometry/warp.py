"""Warps: a skin bent after it was made, so that one mould serves every body and every stance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trottinette.geometry.skin import Mesh

_STEP = 0.02  # mm over which the slope of a map is taken
_STRAIGHT = 0.07  # mm by which the middle of an edge may miss where the map brings it
_SHORT = 0.7  # mm, an edge that is not divided any more
_PASSES = 4


@dataclass(frozen=True, slots=True, eq=False)
class Warp:
    """A smooth map of space. `key` says completely what it is; `moved` takes (n, 3) mm to (n, 3) mm."""

    key: str
    moved: Callable[[NDArray[np.float64]], NDArray[np.float64]]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Warp) and other.key == self.key

    def __hash__(self) -> int:
        return hash(self.key)

    def then(self, other: Warp) -> Warp:
        """This warp, and the other after it."""
        return Warp(f"{self.key} > {other.key}", lambda points: other.moved(self.moved(points)))


def refined(mesh: Mesh, warp: Warp) -> Mesh:
    """The mesh with every edge halved, and halved again, that `warp` would bend: large flat triangles do not bend."""
    points, normals, faces = (
        mesh.points.astype(np.float64),
        mesh.normals.astype(np.float64),
        mesh.faces.astype(np.int64),
    )
    for _ in range(_PASSES):
        sides = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
        edges, which = np.unique(sides[:, 0] * len(points) + sides[:, 1], return_inverse=True)
        a, b = np.divmod(edges, len(points))
        middle, moved = (points[a] + points[b]) / 2, warp.moved(points)
        off = np.linalg.norm(warp.moved(middle) - (moved[a] + moved[b]) / 2, axis=1)
        split = (off > _STRAIGHT) & (np.linalg.norm(points[a] - points[b], axis=1) > _SHORT)
        if not split.any():
            break
        new = np.full(len(edges), -1)
        new[split] = len(points) + np.arange(int(split.sum()))
        between = normals[a[split]] + normals[b[split]]
        between /= np.maximum(np.linalg.norm(between, axis=1, keepdims=True), 1e-9)
        points, normals = np.concatenate([points, middle[split]]), np.concatenate([normals, between])
        faces = _divided(faces, new[which].reshape(3, -1).T)
    return Mesh(points.astype(np.float32), normals.astype(np.float32), faces.astype(np.uint32))


def _divided(faces: NDArray[np.int64], halves: NDArray[np.int64]) -> NDArray[np.int64]:
    """Triangles divided at the middles of their edges (`halves`, -1 where an edge stays whole)."""
    out = [faces[(halves < 0).all(1)]]
    for turn in range(3):
        a, b, c = np.roll(faces, -turn, axis=1).T
        ab, bc, ca = np.roll(halves, -turn, axis=1).T
        one = (ab >= 0) & (bc < 0) & (ca < 0)
        out += [np.stack(rows, 1)[one] for rows in ((a, ab, c), (ab, b, c))]
        two = (ab >= 0) & (bc >= 0) & (ca < 0)
        out += [np.stack(rows, 1)[two] for rows in ((ab, b, bc), (a, ab, bc), (a, bc, c))]
    (a, b, c), (ab, bc, ca) = faces.T, halves.T
    three = (halves >= 0).all(1)
    out += [np.stack(rows, 1)[three] for rows in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))]
    return np.concatenate(out)


def warped(mesh: Mesh, warp: Warp) -> Mesh:
    """The mesh with its points and normals taken along; points and triangles keep their order."""
    points, normals = mesh.points.astype(np.float64), mesh.normals.astype(np.float64)
    aside = np.where(np.abs(normals[:, :1]) < 0.7, [[1.0, 0.0, 0.0]], [[0.0, 1.0, 0.0]])
    u = np.cross(normals, aside)
    u /= np.maximum(np.linalg.norm(u, axis=1, keepdims=True), 1e-9)
    v = np.cross(normals, u)
    along = [warp.moved(points + _STEP * t) - warp.moved(points - _STEP * t) for t in (u, v)]
    turned = np.cross(along[0], along[1])
    turned /= np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-12)
    return Mesh(warp.moved(points).astype(np.float32), turned.astype(np.float32), mesh.faces)
