"""What is named without saying which one: `a favourite dish`, `my pet`, `social media`. One is drawn, and told."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from trottinette.tongues import READ


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A kind of thing: the toys it may be, the one drawn first, and what it is called, a language each."""

    id: str
    toys: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]


@cache
def unsaid() -> Mapping[str, Unsaid]:
    """Every kind, by id."""
    table = tomllib.loads((Path(__file__).parent / "kinds.toml").read_text("utf-8"))
    return MappingProxyType(
        {
            id: Unsaid(id, tuple(row["toys"]), {one: tuple(w.strip() for w in row[one].split(",")) for one in READ})
            for id, row in table.items()
        }
    )


def unsaid_phrases(language: str) -> Iterator[tuple[str, Unsaid]]:
    """Every phrase that names a kind."""
    for kind in unsaid().values():
        for phrase in kind.words[language]:
            yield phrase, kind
