"""Meshes kept in the user's cache folder, by the digest of what they are made from.

Safe under several processes and under a kill at any moment: a file is written under another name, then renamed;
a file that is damaged in any way is made again. Points are kept as 16-bit steps of the box, normals as two
16-bit octahedral coordinates, and a fresh mesh goes through the same rounding: first and later draws are equal.
"""

from __future__ import annotations

import hashlib
import os
import struct
import tempfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_dir

from trottinette.geometry.skin import MESHER, Mesh, default_cell, skin
from trottinette.geometry.solid import Solid
from trottinette.geometry.warp import Warp, refined, warped

_MAGIC = b"trotmesh2"
_COMPRESSION = 4
_HEAD = struct.Struct("<9s16sII6f")


def cache_folder() -> Path:
    """Where meshes are kept: $TROTTINETTE_CACHE, or the user's cache folder; nowhere for a user without a home."""
    if own := os.environ.get("TROTTINETTE_CACHE"):
        return Path(own)
    try:
        return Path(user_cache_dir("trottinette"))
    except RuntimeError:
        return Path(os.devnull, "trottinette")


def mesh_name(solid: Solid, cell: float | None = None, warp: Warp | None = None) -> str:
    """The name under which the skin of a solid is kept."""
    told = f"{MESHER} {_step(solid, cell)} {solid.key}" + (f" refined {warp.key}" if warp else "")
    return hashlib.blake2b(told.encode(), digest_size=20).hexdigest()


def mesh_of(solid: Solid, cell: float | None = None, warp: Warp | None = None) -> Mesh:
    """The skin of a solid, warped, from the cache or made and kept. A cache that cannot be written is done without."""
    name = mesh_name(solid, cell, warp)
    kept = kept_mesh(name)
    if kept is not None:
        return kept
    data = _encoded(warped(refined(mesh_of(solid, cell), warp), warp) if warp else skin(solid, _step(solid, cell)))
    write_kept(_path(name), data)
    fresh = _decoded(data)
    assert fresh is not None
    return fresh


def flat_name(solid: Solid, cell: float | None, warp: Warp | None) -> str:
    """The name under which a mesh is kept as it is before its warp, its points those of the warped one."""
    return f"{mesh_name(solid, cell, warp)}-flat" if warp else mesh_name(solid, cell)


def flat_of(solid: Solid, cell: float | None, warp: Warp | None) -> Mesh:
    """The skin of a solid before its warp, point by point and face by face what `mesh_of` gives warped."""
    if warp is None:
        return mesh_of(solid, cell)
    name = flat_name(solid, cell, warp)
    kept = kept_mesh(name)
    if kept is None:
        data = _encoded(refined(mesh_of(solid, cell), warp))
        write_kept(_path(name), data)
        kept = _decoded(data)
        assert kept is not None
    return kept


def kept_mesh(name: str) -> Mesh | None:
    """The mesh kept under that name, or None."""
    try:
        return _decoded(_path(name).read_bytes())
    except OSError:
        return None


def write_kept(path: Path, data: bytes) -> None:
    """All of it or nothing; a full disk or a read-only folder costs the next run time, never this run its result."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.replace(name, path)
        except OSError:
            os.unlink(name)
    except OSError:
        return


def _path(name: str) -> Path:
    return cache_folder() / "meshes" / name[:2] / name[2:]


def _step(solid: Solid, cell: float | None) -> float:
    return round(cell or default_cell(solid.box), 4)


def _encoded(mesh: Mesh) -> bytes:
    low, high = mesh.points.min(0), mesh.points.max(0)
    span = np.maximum(high - low, 1e-6)
    points = np.round((mesh.points - low) / span * 65535).astype(np.uint16)
    # Neighbours in the lists are neighbours in space: steps from one to the next are small, and pack well
    steps = np.diff(points.T.astype(np.int32), axis=1, prepend=0).astype("<i2")
    corners = mesh.faces.astype(np.int64).ravel()
    newest = np.concatenate([[0], np.maximum.accumulate(corners)])[:-1]
    back = (newest - corners).astype("<i4")  # from the highest corner so far
    body = zlib.compress(
        _planes(steps) + np.ascontiguousarray(_fold(mesh.normals).T).tobytes() + _planes(back), _COMPRESSION
    )
    return (
        _HEAD.pack(
            _MAGIC,
            hashlib.blake2b(body, digest_size=16).digest(),
            len(points),
            len(mesh.faces),
            *low.tolist(),
            *span.tolist(),
        )
        + body
    )


def _planes(values: NDArray[np.signedinteger[Any]]) -> bytes:
    """Whole numbers with their lowest bytes first, then the next ones: alike bytes together."""
    return np.ascontiguousarray(values.reshape(-1, 1).view(np.uint8).T).tobytes()


def _decoded(data: bytes) -> Mesh | None:
    """The mesh, or None where the bytes are not whole."""
    if len(data) < _HEAD.size:
        return None
    magic, digest, n, m, *numbers = _HEAD.unpack_from(data)
    body = data[_HEAD.size :]
    if magic != _MAGIC or hashlib.blake2b(body, digest_size=16).digest() != digest:
        return None
    raw = zlib.decompress(body)
    steps = np.frombuffer(raw, np.uint8, n * 6).reshape(2, -1).T
    points = np.cumsum(np.ascontiguousarray(steps).view("<i2").reshape(3, n), axis=1, dtype=np.int16).view(np.uint16).T
    folded = np.frombuffer(raw, np.int16, n * 2, n * 6).reshape(2, n).T
    back = np.ascontiguousarray(np.frombuffer(raw, np.uint8, m * 12, n * 10).reshape(4, -1).T).view("<i4").ravel()
    low, span = np.array(numbers[:3], np.float32), np.array(numbers[3:], np.float32)
    newest = np.cumsum(np.maximum(-back, 0), dtype=np.int64)
    faces = (np.concatenate([[0], newest])[:-1] - back).astype(np.uint32).reshape(-1, 3)
    return Mesh(points.astype(np.float32) * (span / np.float32(65535)) + low, _unfold(folded), faces)


def _fold(normals: NDArray[np.float32]) -> NDArray[np.int16]:
    """Octahedral encoding of unit vectors (Cigolle et al. 2014); (n, 2) int16."""
    n = normals / np.maximum(np.abs(normals).sum(1, keepdims=True), 1e-9)
    flat = n[:, :2]
    folded = (1 - np.abs(flat[:, ::-1])) * np.where(flat >= 0, 1, -1)
    return np.asarray(np.round(np.where(n[:, 2:] < 0, folded, flat) * 32767), np.int16)


def _unfold(folded: NDArray[np.int16]) -> NDArray[np.float32]:
    flat = folded.astype(np.float32) / np.float32(32767)
    z = 1 - np.abs(flat).sum(1)
    under = np.maximum(-z, 0)[:, None]
    flat = flat - np.where(flat >= 0, under, -under)
    n = np.concatenate([flat, z[:, None]], 1)
    return np.asarray(n / np.linalg.norm(n, axis=1, keepdims=True), np.float32)
