"""SVG from templates. Only numbers, colours and what code wrote itself go in: never a person's words."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from string import Template

from trottinette.card.lettering import Lettering
from trottinette.palette import Colour

Value = float | Colour | Lettering | str


def filled(name: str, **values: Value) -> str:
    """The template called `name`, every placeholder filled. Raises KeyError for one that is left empty."""
    return _template(name).substitute({key: _written(value) for key, value in values.items()})


def letters(words: Lettering, fill: Colour) -> str:
    return f'<path d="{words.path()}" fill="{fill.hex}"/>'


def _written(value: Value) -> str:
    if isinstance(value, Lettering):
        return value.path()
    if isinstance(value, Colour):
        return value.hex
    return value if isinstance(value, str) else f"{value:.3f}"


@lru_cache(maxsize=32)
def _template(name: str) -> Template:
    return Template((files("trottinette.card") / "templates" / f"{name}.svg").read_text("utf-8"))
