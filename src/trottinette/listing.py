"""What there is to choose from: toys, traits, themes and colours, as values and as contact sheets."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from trottinette.card import THEME_PARTS, THEMES
from trottinette.catalogue import Toy, moulded, shelf
from trottinette.engines import PREVIEW, draw
from trottinette.errors import UnknownToy, nearest
from trottinette.export.files import check_writable, write_whole
from trottinette.export.png import developed, png_bytes
from trottinette.figure import traits
from trottinette.palette import COLOURS
from trottinette.studio.sheet import sheet_scene
from trottinette.work import Stopwatch


def find_toys(word: str = "") -> tuple[Toy, ...]:
    """Toys whose id, family, names or synonyms hold `word`, accents and case aside; all of them for "".

    Raises UnknownToy, with the nearest names, where none does.
    """
    sought = _folded(word)
    found = tuple(toy for toy in shelf().values() if any(sought in _folded(name) for name in _called(toy)))
    if not found:
        every = {_folded(name) for toy in shelf().values() for name in _called(toy)}
        hint = nearest(sought, sorted(every)) or "`trot catalogue` lists them all"
        raise UnknownToy(f"no toy answers to {word[:60]!r}", hint=hint)
    return found


def catalogue_sheet(
    toys: Sequence[Toy],
    path: Path | str,
    columns: int = 6,
    pixels: int = 220,
    overwrite: bool = False,
    watch: Stopwatch | None = None,
    progress: Callable[[float], None] | None = None,
) -> Path:
    """A path-traced contact sheet of toys in reading order, as PNG. Raises OutputError."""
    path, watch = Path(path), watch or Stopwatch()
    check_writable(path, overwrite, (".png",))
    columns = min(columns, len(toys))
    rows = -(-len(toys) // columns)
    with watch.stage("shaping"):
        shapes = [(moulded(f"toy {toy.id} []", toy.make), toy.show) for toy in toys]
        scene = sheet_scene(shapes, columns, fit=0.74)
    picture = draw(scene, columns * pixels, rows * pixels, PREVIEW, watch=watch, progress=progress)
    with watch.stage("writing"):
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


def figure_choices() -> dict[str, list[dict[str, Any]]]:
    """Every choice for the figure, by family, and the colours that have a name.

    `colours` of an outfit are its parts, each with its own colour; they are what a pack may name.
    """
    choices: dict[str, list[dict[str, Any]]] = {
        family: [
            {
                "id": one.id,
                "names": {language: words[0] for language, words in one.words.items()},
                "colours": {part: own.id for part, own in one.colours.items()} if family == "outfit" else {},
            }
            for one in choices.values()
        ]
        for family, choices in traits().items()
    }
    choices["colour"] = [
        {"id": one.id, "names": {"en": one.en, "fr": one.fr}, "srgb": one.hex} for one in COLOURS.values()
    ]
    return choices


def theme_choices() -> list[dict[str, Any]]:
    """The card's themes, each with the colours that a pack may change."""
    return [
        {
            "id": id,
            "names": {"en": theme.en, "fr": theme.fr},
            "colours": {part: getattr(theme, part).hex for part in THEME_PARTS},
        }
        for id, theme in THEMES.items()
    ]


def _called(toy: Toy) -> tuple[str, ...]:
    spoken = (word for words in (*toy.words.values(), *toy.near.values()) for word in words)
    return toy.id, toy.family, *toy.names.values(), *spoken


def _folded(text: str) -> str:
    split = unicodedata.normalize("NFD", text.strip().lower())
    return "".join(c for c in split if unicodedata.category(c) != "Mn")
