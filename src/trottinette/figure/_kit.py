"""What a trait of the figure is, and how one joins: a decorated function beside its words."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from trottinette.errors import UnknownChoice, nearest
from trottinette.palette import Colour
from trottinette.tongues import InTongues, table_of

FAMILIES = (
    "age", "build", "height", "pose",
    "skin", "head", "eyes", "brows", "nose", "mouth", "expression", "mark",
    "hair", "beard", "glasses", "worn", "outfit", "garment", "aid",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trait:
    """One choice of a family. The first of `words[language]` is its name; all of them are read in a brief.

    `slot` says where it goes among its family (a garment: top, bottom, ...; a worn thing: head, ears, ...): two of one
    slot are not worn together. `hides` are the bare parts of the body (arms, legs, trunk) that nobody sees under it.
    """

    id: str
    family: str
    words: Mapping[str, tuple[str, ...]]
    make: Callable[..., Any]
    slot: str = ""
    hides: frozenset[str] = frozenset()

    @property
    def colours(self) -> Mapping[str, Colour]:
        """The colour arguments of `make` and their defaults, the main one first."""
        parameters = inspect.signature(self.make).parameters.values()
        return MappingProxyType({p.name: p.default for p in parameters if isinstance(p.default, Colour)})


_traits: dict[str, dict[str, Trait]] = {family: {} for family in FAMILIES}


def _words(family: str, id: str, en: tuple[str, ...], fr: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """What the choice is called; where a language's table is silent, the English name."""
    return InTongues(
        {"en": en, "fr": fr}, lambda one: tuple(table_of("figure", one).get(family, {}).get(id, ())) or en[:1]
    )


def trait(
    family: str,
    *,
    en: tuple[str, ...],
    fr: tuple[str, ...],
    slot: str = "",
    hides: tuple[str, ...] = (),
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a choice under `family`; the function's name, underscores as they are, is its id for ever."""

    def register(make: Callable[..., Any]) -> Callable[..., Any]:
        id = make.__name__.strip("_")
        if id in _traits[family]:
            raise ValueError(f"two choices of {family} are called {id!r}; rename the newer one")
        _traits[family][id] = Trait(id, family, _words(family, id, en, fr), make, slot, frozenset(hides))
        return make

    return register


def add(family: str, id: str, make: Callable[..., Any], *, en: tuple[str, ...], fr: tuple[str, ...]) -> None:
    """Register a choice made of data (a skin tone) rather than written as a function."""
    _traits[family][id] = Trait(id, family, _words(family, id, en, fr), make)


@cache
def traits() -> Mapping[str, Mapping[str, Trait]]:
    """Every choice, by family and id."""
    import trottinette.figure as package

    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    return MappingProxyType({family: MappingProxyType(choices) for family, choices in _traits.items()})


def choose(family: str, id: str) -> Trait:
    """The trait. Raises UnknownChoice with the nearest ones."""
    choices = traits()[family]
    if id not in choices:
        raise UnknownChoice(
            f"{family} has no choice called {id!r}", hint=nearest(id, choices) or f"one of {', '.join(choices)}"
        )
    return choices[id]


def grown(family: str, id: str, hair: Colour, skin: Colour) -> Any:
    """The parts of a hair or beard style; one through which the skin is seen is told its colour."""
    make = choose(family, id).make
    return make(hair, skin=skin) if "skin" in inspect.signature(make).parameters else make(hair)
