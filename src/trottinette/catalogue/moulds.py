"""Parts already moulded: meshes with their colour and finish, remembered by what was asked for.

Building a toy's solids takes time even when every mesh is kept. So what a request came out as is kept too: a short
list of mesh names. It holds for one state of the code: the digest of the rooms that shape things is in its name.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from trottinette.catalogue._kit import Finish, Part, Parts
from trottinette.geometry.cache import cache_folder, kept_mesh, mesh_name, write_kept
from trottinette.geometry.skin import Mesh
from trottinette.palette import Colour, colour


@dataclass(frozen=True, slots=True)
class Moulded:
    """A part as it comes out of the mould."""

    mesh: Mesh
    colour: Colour
    finish: Finish


def moulded(asked: str, make: Callable[[], Parts]) -> tuple[Moulded, ...]:
    """What `make` gives, moulded; `asked` says completely what that is. Made on every core where it is not kept."""
    path = (
        cache_folder() / "recipes" / hashlib.blake2b(f"{_shaping_code()} {asked}".encode(), digest_size=20).hexdigest()
    )
    kept = _read(path)
    if kept is None:
        parts = make()
        kept = cast(parts)
        write_kept(path, json.dumps([[mesh_name(p.solid, p.cell), p.colour.hex, p.finish] for p in parts]).encode())
    return kept


def cast(parts: Parts) -> tuple[Moulded, ...]:
    """Mould parts, on every core."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        meshes = list(pool.map(Part.mesh, parts))
    return tuple(Moulded(mesh, part.colour, part.finish) for mesh, part in zip(meshes, parts, strict=True))


def _read(path: Path) -> tuple[Moulded, ...] | None:
    """The recipe with all its meshes, or None where anything is missing or damaged."""
    try:
        rows = json.loads(path.read_bytes())
        found = [(kept_mesh(name), colour(code), finish) for name, code, finish in rows]
    except (OSError, ValueError, TypeError):
        return None
    if any(mesh is None for mesh, _, _ in found):
        return None
    return tuple(Moulded(mesh, tint, finish) for mesh, tint, finish in found if mesh is not None)


@cache
def _shaping_code() -> str:
    """Digest of the source of every room that shapes a toy or a figure."""
    here = Path(__file__).parents[1]
    sources = [
        here / "palette.py",
        *(path for room in ("geometry", "catalogue", "figure") for path in sorted((here / room).rglob("*.py"))),
    ]
    digest = hashlib.blake2b(digest_size=16)
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()
