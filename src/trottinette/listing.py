"""What there is to choose from: toys, traits and themes, as lists and as contact sheets."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from trottinette.catalogue import Toy, moulded, shelf
from trottinette.engines import PREVIEW, draw
from trottinette.errors import UnknownToy, nearest
from trottinette.export.files import check_writable, write_whole
from trottinette.export.png import developed, png_bytes
from trottinette.figure import traits
from trottinette.studio.sheet import sheet_scene


def find_toys(word: str = "") -> tuple[Toy, ...]:
    """Toys whose id, family, names or synonyms hold `word`, accents and case aside; all of them for "".

    Raises UnknownToy, with the nearest names, where none does.
    """
    sought = _folded(word)
    found = tuple(toy for toy in shelf().values() if any(sought in _folded(name) for name in _called(toy)))
    if not found:
        every = {_folded(name) for toy in shelf().values() for name in _called(toy)}
        raise UnknownToy(f"no toy answers to {word[:60]!r}", hint=nearest(sought, sorted(every)) or "`trot catalogue` lists them all")
    return found


def catalogue_sheet(toys: Sequence[Toy], path: Path | str, columns: int = 6, pixels: int = 220, overwrite: bool = False) -> Path:
    """A path-traced contact sheet of toys in reading order, as PNG. Raises OutputError."""
    path = Path(path)
    check_writable(path, overwrite)
    columns = min(columns, len(toys))
    rows = -(-len(toys) // columns)
    scene = sheet_scene([(moulded(f"toy {toy.id} []", toy.make), toy.show) for toy in toys], columns)
    picture = draw(scene, columns * pixels, rows * pixels, PREVIEW)
    write_whole(path, png_bytes(developed(picture.light)), overwrite)
    return path


def toy_dict(toy: Toy) -> dict[str, Any]:
    """A toy as plain values."""
    return {
        "id": toy.id,
        "family": toy.family,
        "names": dict(toy.names),
        "words": {language: list(words) for language, words in toy.words.items()},
        "near": {language: list(words) for language, words in toy.near.items()},
        "tall_mm": toy.tall,
        "colours": {part: colour.id for part, colour in toy.colours.items()},
    }


def traits_dict() -> dict[str, list[dict[str, Any]]]:
    """Every choice for the figure, by family."""
    return {
        family: [
            {"id": one.id, "names": {language: words[0] for language, words in one.words.items()}, "colours": {part: colour.id for part, colour in one.colours.items()}}
            for one in choices.values()
        ]
        for family, choices in traits().items()
    }


def _called(toy: Toy) -> tuple[str, ...]:
    spoken = (word for words in (*toy.words.values(), *toy.near.values()) for word in words)
    return toy.id, toy.family, *toy.names.values(), *spoken


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.strip().lower()) if unicodedata.category(c) != "Mn")
