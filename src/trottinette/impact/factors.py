"""Every number that is not measured on the spot: strict tables of factors, each with where it comes from.

`factors/*.toml` hold them by id, `sources.toml` the bibliography. Nothing loose is loaded: every key is asked for, no
other is taken, ranges are in order, units and places are known, and every source exists and is used.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any

from trottinette.errors import BadFactor, BadQuantity, nearest
from trottinette.impact.ranges import Draws, Range
from trottinette.impact.units import unit

BASES = ("measured", "published", "modelled", "assumed")
HOW = ("primary", "quoted", "computed")
YEARS = range(1950, 2101)
PLACE = re.compile(r"WORLD|[A-Z]{2}|[A-Z][A-Za-z .-]{2,}")  # the world, an ISO code, or a service by its name


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of the bibliography. `how` says how we read it: `primary` (the document itself), `quoted` (in another
    that quotes it), `computed` (by us, from others)."""

    id: str
    authors: str
    year: int
    title: str
    where: str
    url: str
    how: str
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Factor:
    """A number with its range, its unit, where and when it holds, who says so, on which page, and why that range.

    `place` is an ISO 3166 code, a service, or WORLD; `floor` what no draw goes under (an overhead is at least 1).
    """

    id: str
    low: float
    likely: float
    high: float
    unit: str
    place: str
    year: int
    source: str
    page: str
    why: str
    basis: str = "published"
    floor: float | None = None

    @property
    def range(self) -> Range:
        return Range(self.low, self.likely, self.high)

    @property
    def draws(self) -> Draws:
        """Draws that are the same wherever this factor is used."""
        return self.range.draws(self.id, self.floor)


@cache
def factors() -> Mapping[str, Factor]:
    """Every factor by id. Raises BadFactor for the first thing that is loose."""
    out: dict[str, Factor] = {}
    for table in sorted(files("trottinette.impact").joinpath("factors").iterdir(), key=lambda path: path.name):
        if not table.name.endswith(".toml") or table.name == "sources.toml":
            continue
        for id, row in _table(table).items():
            if id in out:
                raise BadFactor(f"two factors are called {id!r}", hint=f"rename the one in {table.name}")
            out[id] = _checked(id, row, table.name)
    return MappingProxyType(out)


@cache
def sources() -> Mapping[str, Source]:
    """The bibliography by id. Raises BadFactor."""
    table = _table(files("trottinette.impact").joinpath("factors", "sources.toml"))
    return MappingProxyType({id: _checked_source(id, row, "sources.toml") for id, row in table.items()})


def factor(id: str) -> Factor:
    """The factor of that id. Raises BadFactor, naming the nearest."""
    if id not in factors():
        raise BadFactor(f"no factor is called {id!r}", hint=nearest(id, factors()) or "see impact/factors")
    return factors()[id]


def _checked(id: str, row: Any, where: str) -> Factor:
    made: Factor = _made(Factor, id, row, where)
    try:
        made.range  # noqa: B018  its order is checked as it is made
    except BadQuantity as wrong:
        raise BadFactor(f"{where}: {id}: {wrong.message}", hint=wrong.hint) from None
    for id_ in made.source.split():
        if id_ not in sources():
            raise BadFactor(f"{where}: {id}: no source is called {id_!r}", hint="write it into sources.toml")
    if made.basis not in BASES:
        raise BadFactor(f"{where}: {id}: basis {made.basis!r}", hint=f"one of {', '.join(BASES)}")
    if not (made.unit and made.why and made.page and made.source.split()):
        raise BadFactor(f"{where}: {id}: unit, source, page and why may not be empty", hint="say them")
    try:
        unit(made.unit)
    except BadQuantity as wrong:
        raise BadFactor(f"{where}: {id}: {wrong.message}", hint=wrong.hint) from None
    if made.year not in YEARS:
        raise BadFactor(f"{where}: {id}: the year {made.year}", hint="write the year for which the value holds")
    if not PLACE.fullmatch(made.place):
        raise BadFactor(f"{where}: {id}: place {made.place!r}", hint="WORLD, two letters (FR), or a service's name")
    if made.floor is not None and not made.floor <= made.low:
        raise BadFactor(
            f"{where}: {id}: its floor {made.floor} is above its low", hint="raise the low, or lower the floor"
        )
    return made


def _checked_source(id: str, row: Any, where: str) -> Source:
    made: Source = _made(Source, id, row, where)
    if not (made.authors and made.title and made.where and made.url):
        raise BadFactor(f"{where}: {id}: authors, title, where and url may not be empty", hint="say them")
    if made.how not in HOW:
        raise BadFactor(f"{where}: {id}: how {made.how!r}", hint=f"one of {', '.join(HOW)}")
    if made.year not in YEARS:
        raise BadFactor(f"{where}: {id}: the year {made.year}", hint="write the year it was published")
    return made


def _table(path: Traversable) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as wrong:
        raise BadFactor(f"{path.name}: {wrong}", hint="an id is written once, in quotation marks") from None


def _made(kind: Any, id: str, row: Any, where: str) -> Any:
    known = {field.name: field for field in fields(kind)}
    if not isinstance(row, Mapping):
        raise BadFactor(f"{where}: {id} is no table", hint='begin a row with ["its.id"]')
    if wrong := set(row) - (set(known) - {"id"}):
        raise BadFactor(f"{where}: {id}: unknown key {sorted(wrong)[0]!r}", hint=f"one of {', '.join(known)}")
    try:
        made = kind(id=id, **row)
    except TypeError as missing:
        raise BadFactor(f"{where}: {id}: {missing}", hint="every factor says all of it") from None
    for name, field in known.items():
        value = getattr(made, name)
        if field.type == "float" and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise BadFactor(f"{where}: {id}: {name} is no number", hint="write it without quotation marks")
        if field.type == "float | None" and (isinstance(value, bool) or not isinstance(value, int | float | None)):
            raise BadFactor(f"{where}: {id}: {name} is no number", hint="write it without quotation marks")
        if field.type == "int" and (isinstance(value, bool) or not isinstance(value, int)):
            raise BadFactor(f"{where}: {id}: {name} is no whole number", hint="write it without quotation marks")
        if field.type == "str" and not isinstance(value, str):
            raise BadFactor(f"{where}: {id}: {name} is no text", hint="write it in quotation marks")
    return made
