"""The sheet on which a reading is written down before it becomes a Brief."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from trottinette.brief.languages import with_umlauts
from trottinette.brief.piece import Piece, kinds
from trottinette.brief.text import Token, folded, quotes_of, tokens_of
from trottinette.brief.value import Entry, Look, Wish

BREAKS = kinds("comma stop colon split fn done hold wear hand neg quote emoji zone name tag iam age date")


@dataclass(frozen=True, slots=True)
class Somebody:
    """People beside the person: `count` of them, of whom tokens `start` to before `end` speak.

    -1 where they are told together with the person, up to the token `noun`; else that is the noun that names them.
    """

    start: int
    end: int
    said: str
    count: int = 1
    age: str = ""
    noun: int = 0


@dataclass(slots=True)
class Draft:
    """What has been read so far; with each entry its first token, to put them in order at the end."""

    text: str
    language: str
    tokens: tuple[Token, ...] = ()
    quotes: tuple[tuple[int, int], ...] = ()
    title: str = ""
    tagline: str = ""
    background: str = ""
    job_outfit: tuple[str, str] = ("", "")  # the outfit, and the words of the job
    people: list[Somebody] = field(default_factory=list)
    jobs: dict[int, tuple[str, str]] = field(default_factory=dict)  # of those beside the person, by their place
    refused: set[tuple[int, str]] = field(default_factory=set)  # (whose, `worn/tie`): `no tie`
    prints: dict[int, str] = field(default_factory=dict)  # what stands on a garment, by the garment's first token
    wishes: list[tuple[int, Wish]] = field(default_factory=list)
    looks: list[tuple[int, Look]] = field(default_factory=list)
    entries: list[tuple[int, Entry]] = field(default_factory=list)
    unknown: list[tuple[int, int]] = field(default_factory=list)
    unknown_said: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    taken_to: int = 0  # the tokens before this one name what is in the box already: `drapeau de la Côte d'Ivoire`
    shouting: bool = False  # all capitals: then a capital letter says nothing

    def __post_init__(self) -> None:
        self.tokens = tuple(_dotted(token, self.language) for token in tokens_of(self.text))
        self.quotes = quotes_of(self.text)
        letters = [c for c in self.text if c.isalpha()]
        self.shouting = len(letters) > 12 and sum(map(str.isupper, letters)) > 0.9 * len(letters)

    def said(self, start: int, end: int) -> str:
        """The person's own words from token `start` to before token `end`."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def span(self, pieces: Sequence[Piece]) -> tuple[int, int]:
        """The tokens that the pieces cover."""
        return min(p.start for p in pieces), max(p.end for p in pieces)

    def owner(self, token: int) -> int:
        """0 for the person, or the place in `people`, from 1, of those that a token speaks of."""
        return next((at for at, one in enumerate(self.people, 1) if one.start <= token < one.end), 0)

    def capital(self, piece: Piece) -> bool:
        """Whether every word of the piece begins with a capital."""
        return all(self.tokens[i].capital for i in range(piece.start, piece.end))


def _dotted(token: Token, language: str) -> Token:
    """The token as it would stand with its umlauts: `Tuer`."""
    raw = with_umlauts(token.raw, language)
    return token if raw == token.raw else replace(token, raw=raw, key=folded(raw))


def taken(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces once something else has used them: they only separate."""
    return [replace(piece, kind="done") for piece in pieces]


def segment_end(pieces: Sequence[Piece], at: int, kinds: frozenset[str]) -> int:
    """The index of the first piece from `at` on whose kind is one of `kinds`, or the length."""
    return next((i for i in range(at, len(pieces)) if pieces[i].kind in kinds), len(pieces))
