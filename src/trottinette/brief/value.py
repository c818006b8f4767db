"""What was read: values only, each with the person's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from trottinette.pack import Place
from trottinette.tongues import Language

Kind = Literal["toy", "trait", "name", "tagline", "job", "background", "age", "left out", "companion"]


@dataclass(frozen=True, slots=True)
class Wish:
    """One object of the box. `colours` names the toy's own parts; `text` and `picture` are printed on it; `of` is the
    emoji of a charm; `why` says what is not
    exactly as asked; `guessed`, that it may be another object than the one meant, perhaps one of `others`."""

    toy: str
    said: str
    count: int = 1
    colours: Mapping[str, str] = field(default_factory=dict)
    place: Place = "cell"
    label: str = ""
    sure: bool = True
    why: str = ""
    of: str = ""
    text: str = ""
    picture: str = ""
    guessed: bool = False
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """One choice of the figure, with all the words that led to it; `family` is one of figure.FAMILIES or `pregnant`.

    `detail` is what else the pack keeps of it: tint, pattern, second, text, side.
    """

    family: str
    choice: str
    said: tuple[str, ...]
    colours: Mapping[str, str] = field(default_factory=dict)
    sure: bool = True
    why: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody beside the person: the words that brought them in, and how they look."""

    said: str
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the report: the person's words, what they became, and why when not exactly that."""

    said: str
    became: str
    kind: Kind
    sure: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """What a person asked for. `entries` follow the text; every `said` and `unknown` is a piece of it."""

    title: str
    tagline: str
    language: Language
    wishes: tuple[Wish, ...] = ()
    looks: tuple[Look, ...] = ()
    companions: tuple[Companion, ...] = ()
    background: str = ""
    entries: tuple[Entry, ...] = ()
    unknown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    assumed: str = ""

    @property
    def understood(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.sure)

    @property
    def approximated(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if not entry.sure)

    def look(self, family: str) -> Look | None:
        """The choice for that family, or None when nothing was said about it."""
        return next((look for look in self.looks if look.family == family), None)

    def looks_of(self, family: str) -> tuple[Look, ...]:
        """Every choice for a family of which several may be had: marks, garments, worn things, aids."""
        return tuple(look for look in self.looks if look.family == family)
