"""One piece of the text, once it has been looked up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from trottinette.brief.sources import Meaning


def kinds(names: str) -> frozenset[str]:
    """A set of kinds, written as words."""
    return frozenset(names.split())


COLOURS = kinds("colour haircolour")
THINGS = kinds("toy trait glasses other")  # nouns the lexicon knows as objects
NOUNS = THINGS | kinds("unknown frame photo job person acc bg feat tint date")
STOPS = kinds("stop zone")


@dataclass(frozen=True, slots=True)
class Piece:
    """`tokens[start:end]` read as `kind`; `id` says which (a toy, a colour, a number)."""

    kind: str
    start: int
    end: int
    id: str = ""
    language: str = ""
    meanings: tuple[Meaning, ...] = ()
    distance: int = 0
    plural: bool = False
    quoted: bool = False
    sure: bool = True

    def meaning(self, *kinds: str) -> Meaning | None:
        """The first meaning of one of these kinds."""
        return next((m for kind in kinds for m in self.meanings if m.kind == kind), None)

    def as_(self, *kinds: str) -> Piece | None:
        """This piece read as one of these kinds, if it can be."""
        found = self.meaning(*kinds)
        return replace(self, kind=found.kind, id=found.id, sure=found.sure) if found else None
