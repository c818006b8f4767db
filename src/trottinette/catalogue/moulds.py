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
from typing import Any

from trottinette.catalogue._kit import Finish, Part, Parts
from trottinette.geometry.cache import cache_folder, flat_name, flat_of, kept_mesh, mesh_name, write_kept
from trottinette.geometry.skin import Mesh
from trottinette.paint import Decal, Paint
from trottinette.palette import Colour, colour


@dataclass(frozen=True, slots=True)
class Moulded:
    """A part as it comes out of the mould. `flat` is its mesh before it was bent, where `paint` says where it goes."""

    mesh: Mesh
    colour: Colour
    finish: Finish
    paint: tuple[Paint | Decal, ...] = ()
    role: str = ""
    flat: Mesh | None = None


def moulded(asked: str, make: Callable[[], Parts]) -> tuple[Moulded, ...]:
    """What `make` gives, moulded; `asked` says completely what that is. Made on every core where it is not kept."""
    path = (
        cache_folder() / "recipes" / hashlib.blake2b(f"{_shaping_code()} {asked}".encode(), digest_size=20).hexdigest()
    )
    kept = _read(path)
    if kept is None:
        parts = make()
        kept = cast(parts)
        write_kept(path, json.dumps([_row(part) for part in parts]).encode())
    return kept


def _row(part: Part) -> list[Any]:
    names = [mesh_name(part.solid, part.cell, part.warp), flat_name(part.solid, part.cell, part.warp)]
    paints = [[one.recipe, one.colours, one.told] for one in part.paint]
    return [*names, part.colour.hex, part.finish, paints, part.role]


def cast(parts: Parts) -> tuple[Moulded, ...]:
    """Mould parts, on every core."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return tuple(pool.map(_cast, parts))


def _cast(part: Part) -> Moulded:
    flat = flat_of(part.solid, part.cell, part.warp) if part.paint or part.role else None
    return Moulded(part.mesh(), part.colour, part.finish, part.paint, part.role, flat)


def _read(path: Path) -> tuple[Moulded, ...] | None:
    """The recipe with all its meshes, or None where anything is missing or damaged."""
    out = []
    try:
        for name, flat, code, finish, told, role in json.loads(path.read_bytes()):
            needed = bool(told or role)
            mesh, before = kept_mesh(name), kept_mesh(flat) if needed else None
            if mesh is None or (needed and before is None):
                return None
            paints = tuple(Paint(recipe, tuple(colours), words) for recipe, colours, words in told)
            out.append(Moulded(mesh, colour(code), finish, paints, role, before))
    except (OSError, ValueError, TypeError):
        return None
    return tuple(out)


@cache
def _shaping_code() -> str:
    """Digest of the source of every room that shapes a toy or a figure."""
    here = Path(__file__).parents[1]
    sources = [
        here / "palette.py",
        here / "paint.py",
        *(path for room in ("geometry", "catalogue", "figure") for path in sorted((here / room).rglob("*.py"))),
    ]
    digest = hashlib.blake2b(digest_size=16)
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()
