"""What there is to choose from: toys, traits, themes and colours, as values and as contact sheets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.card import THEME_PARTS, THEMES
from trottinette.card.print_on import printed_words
from trottinette.catalogue import Moulded, Toy, moulded, shelf
from trottinette.engines import PREVIEW, draw
from trottinette.errors import UnknownChoice, UnknownToy, nearest
from trottinette.export.files import check_writable, write_whole
from trottinette.export.png import developed, png_bytes
from trottinette.figure import Trait, assemble, traits
from trottinette.figure.choices import is_of_the_head, with_choice
from trottinette.pack import Figure, Hair
from trottinette.palette import COLOURS, Colour
from trottinette.studio.sheet import sheet_scene
from trottinette.work import Stopwatch

_STRIP = 2  # rows of a sheet drawn at once
_PAPER = Colour("#dfe6ec", "#dfe6ec")
# on whom a family is shown best
_MODELS = {
    "beard": Figure(hair=Hair(style="short", colour="brown")),
    "glasses": Figure(hair=Hair(style="short", colour="chocolate")),
    "mark": Figure(skin="monk-04"),
    "brows": Figure(hair=Hair(style="bald", colour="brown")),
}


def find_toys(word: str = "") -> tuple[Toy, ...]:
    """Toys whose id, family, names or synonyms hold `word` at the beginning of a word, accents and case aside; where
    there is none, those that are near it; all of them for "".

    Raises UnknownToy, with the nearest names, where none does.
    """
    starts = re.compile(rf"(?<!\w){re.escape(_folded(word))}")
    for called in (_called, _near):
        found = tuple(toy for toy in shelf().values() if any(starts.search(_folded(name)) for name in called(toy)))
        if found:
            break
    else:
        sought, every = _folded(word), {_folded(name) for toy in shelf().values() for name in _called(toy)}
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


def figure_sheet(
    family: str,
    path: Path | str,
    columns: int = 6,
    pixels: int = 240,
    overwrite: bool = False,
    watch: Stopwatch | None = None,
    progress: Callable[[float], None] | None = None,
) -> Path:
    """A path-traced contact sheet of every choice of a family, in the order of `figure_choices`, with their ids, as
    PNG: the head alone where that shows it. Raises UnknownChoice, OutputError."""
    path, watch = Path(path), watch or Stopwatch()
    check_writable(path, overwrite, (".png",))
    if family not in traits():
        hint = nearest(family, traits()) or f"one of {', '.join(traits())}"
        raise UnknownChoice(f"the figure has no family of choices called {family!r}", hint=hint)
    ids = tuple(traits()[family])
    heads = all(is_of_the_head(family, id) for id in ids)
    columns, rows = min(columns, len(ids)), -(-len(ids) // min(columns, len(ids)))
    strips = []
    for first in range(0, rows, _STRIP):  # a few rows at a time, so that memory stays level
        some = ids[first * columns : (first + _STRIP) * columns]
        with watch.stage("shaping"):
            shapes = [(_tried(family, id, heads), (-18.0, 4.0, 0.0)) for id in some]
            scene = sheet_scene(shapes, columns, fit=0.8, ground=_PAPER, lift=0.05)
        size = columns * pixels, -(-len(some) // columns) * pixels
        strips.append(draw(scene, *size, PREVIEW, watch=watch, progress=progress).light)
    with watch.stage("writing"):
        image = developed(np.concatenate(strips))
        for at, id in enumerate(ids):
            _captioned(image, id.replace("_", " "), at % columns, at // columns, pixels)
        write_whole(path, png_bytes(image), overwrite)
    return path


def _tried(family: str, id: str, head: bool) -> tuple[Moulded, ...]:
    figure = with_choice(_MODELS.get(family, Figure()), family, id)
    told = f"tried {figure.model_dump_json()} {head}"
    return moulded(told, lambda: assemble(figure).upper if head else assemble(figure).parts)


def _captioned(image: NDArray[np.uint8], words: str, column: int, row: int, pixels: int) -> None:
    """Write `words` at the foot of a cell, in place."""
    high = pixels // 13
    ink = printed_words(words, pixels * 0.92, high, 1.0, 0.8 * high)[..., 3:].astype(np.float32) / 255
    top, left = (row + 1) * pixels - high - pixels // 40, column * pixels + (pixels - ink.shape[1]) // 2
    at = image[top : top + ink.shape[0], left : left + ink.shape[1]]
    at[:] = (at * (1 - ink) + np.array([40, 48, 66]) * ink).astype(np.uint8)


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


def figure_choices(family: str = "") -> dict[str, list[dict[str, Any]]]:
    """Every choice for the figure, by family, and the colours that have a name; or those of one family.

    `colours` are the parts that a pack may colour, each with its own colour; `slot` is where it is worn.
    Raises UnknownChoice.
    """
    choices = {name: [_choice_dict(one) for one in several.values()] for name, several in traits().items()}
    choices["colour"] = [
        {"id": one.id, "names": {"en": one.en, "fr": one.fr}, "srgb": one.hex} for one in COLOURS.values()
    ]
    if not family:
        return choices
    if family not in choices:
        hint = nearest(family, choices) or f"one of {', '.join(choices)}"
        raise UnknownChoice(f"the figure has no family of choices called {family!r}", hint=hint)
    return {family: choices[family]}


def _choice_dict(one: Trait) -> dict[str, Any]:
    """A choice as plain values."""
    dyed = one.family in ("outfit", "garment", "worn", "aid")
    return {
        "id": one.id,
        "names": {language: words[0] for language, words in one.words.items()},
        **({"slot": one.slot} if one.slot else {}),
        "colours": {part: own.id for part, own in one.colours.items()} if dyed else {},
    }


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
    spoken = (word for words in toy.words.values() for word in words)
    return toy.id.replace("_", " "), toy.id, toy.family, *toy.names.values(), *spoken


def _near(toy: Toy) -> tuple[str, ...]:
    return tuple(word for words in toy.near.values() for word in words)


def _folded(text: str) -> str:
    split = unicodedata.normalize("NFD", text.strip().lower())
    return "".join(c for c in split if unicodedata.category(c) != "Mn")
