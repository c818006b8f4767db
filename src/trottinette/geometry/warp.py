"""Warps: a skin bent after it was made, so that one mould serves every body and every stance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trottinette.geometry.skin import Mesh

_STEP = 0.02  # mm over which the slope of a map is taken


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
