"""The languages words are read in, those the program answers in, and names kept in tables of words beside the code."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeVar

Language = Literal["en", "fr", "es", "de", "it", "pt", "nl"]
READ: tuple[Language, ...] = ("en", "fr", "es", "de", "it", "pt", "nl")
SPOKEN = ("en", "fr")  # the program's own sentences

T = TypeVar("T")


def spoken(language: str) -> str:
    """The language in which whoever writes in `language` is answered: that one, or English."""
    return language if language in SPOKEN else SPOKEN[0]


class InTongues(Mapping[str, T]):
    """A value a language: two written in the code, the others read from their tables when somebody asks for them."""

    __slots__ = ("_else", "_own")

    def __init__(self, own: Mapping[str, T], otherwise: Callable[[str], T]) -> None:
        self._own, self._else = own, otherwise

    def __getitem__(self, language: str) -> T:
        if language in self._own:
            return self._own[language]
        if language not in READ:
            raise KeyError(language)
        return self._else(language)

    def __iter__(self) -> Iterator[str]:
        return iter(READ)

    def __len__(self) -> int:
        return len(READ)


@cache
def table_of(room: str, language: str) -> Mapping[str, Any]:
    """The names that a room keeps in `names/<language>.toml`; nothing for a language that stands in its code."""
    return tomllib.loads(text_of_table(room, language))


def text_of_table(room: str, language: str) -> str:
    path = files(f"trottinette.{room}") / "names" / f"{language}.toml"
    return path.read_text("utf-8") if path.is_file() else ""
