"""Every phrase a brief is read with, one tree a language: our toys, the figure's traits, and ordinary words.

Inflection is four rules a language written here, not a lemmatiser: simplemma (19 MB, 0.27 s before the first
word) turns `baskets` into `basket` and `glasses` into `glass`, which are other objects. A form that is in the
tree as written always wins over one that needs a rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import chain

from trottinette.brief.languages import TABLES, contractions, grown, inflections, listed
from trottinette.brief.sources import (
    Meaning,
    complexion_phrases,
    look_phrases,
    ordinary_phrases,
    toy_phrases,
    trait_phrases,
    unsaid_toys,
    worn_phrases,
)
from trottinette.brief.text import Token, folded, keys_of
from trottinette.brief.typos import Corrections
from trottinette.catalogue import shelf

LONGEST = 7  # tokens in a phrase
EXACT, INFLECTED, ADDED, TYPO = range(4)  # how far the person's form is from ours
MISSPELT = frozenset(("toy", "trait", "feat", "glasses", "other"))  # kinds that may be misspelt
IN_THE_PLURAL = MISSPELT | {
    "job",
    "person",
    "frame",
    "acc",
    "age",
    "measure",
    "tint",
    "body",
    "pattern",
}  # or said in the plural


@dataclass(frozen=True, slots=True)
class Found:
    """The longest phrase at a place: tokens `start` to `end`, without the ones in `skipped`."""

    start: int
    end: int
    meanings: tuple[Meaning, ...] = ()
    distance: int = EXACT
    skipped: tuple[int, ...] = ()
    plural: bool = False

    @property
    def length(self) -> int:
        return self.end - self.start - len(self.skipped)

    @property
    def worth(self) -> tuple[int, int, int]:
        """Longer first, then nearer to our spelling, then unbroken."""
        return self.length, -self.distance, -len(self.skipped)


@dataclass(slots=True)
class _Node:
    next: dict[str, _Node] = field(default_factory=dict)
    meanings: list[Meaning] = field(default_factory=list)


class Lexicon:
    """One language's tree. Looked into with `at`; never changed once built."""

    def __init__(self, language: str, phrases: Iterable[tuple[str, Meaning]]) -> None:
        self.language, self._same = language, contractions(language)
        self._root = _Node()
        vocabulary: set[str] = set()
        entries = [(keys_of(phrase), phrase, meaning) for phrase, meaning in phrases]
        toys = {(m.id, keys) for keys, _, m in entries if m.kind == "toy"}
        for keys, phrase, meaning in entries:
            if not keys or len(keys) > LONGEST:
                continue
            node = self._root
            for at, key in enumerate(keys):
                key = self._same.get(key, key) if at else key
                following = node.next.get(key)
                if following is None:
                    following = node.next[key] = _Node()
                node = following
            plural = meaning.kind == "toy" and any((meaning.id, one) in toys for one in _singulars(keys, language))
            node.meanings.append(Meaning(meaning.kind, meaning.id, phrase, meaning.sure, plural, meaning.which))
            if meaning.kind in ("toy", "trait"):
                vocabulary.update(keys)
        self.typos = Corrections(vocabulary)

    def at(
        self, tokens: Sequence[Token], start: int, loose: frozenset[int] = frozenset(), farthest: int = TYPO
    ) -> Found | None:
        """The longest phrase that begins at `start`; tokens in `loose` (colours) may stand inside it."""
        best: Found | None = None
        for found in self._walk(self._root, tokens, Found(start, start), loose):
            if found.distance > farthest:
                continue
            if best is None or found.worth > best.worth:
                best = found
        return best

    def _walk(self, node: _Node, tokens: Sequence[Token], path: Found, loose: frozenset[int]) -> Iterator[Found]:
        """Every phrase that continues `path`, in which `node` has been reached."""
        at = path.end
        if node.meanings and (meanings := _readable(node.meanings, tokens, path)):
            yield Found(path.start, at, meanings, path.distance, path.skipped, path.plural)
        if at >= len(tokens) or at - path.start >= LONGEST + 2 or tokens[at].kind not in ("word", "number"):
            return
        for key, distance, several in self._forms(tokens[at], first=at == path.start):
            if following := node.next.get(key):
                plural = path.plural or several
                on = Found(path.start, at + 1, (), max(path.distance, distance), path.skipped, plural)
                yield from self._walk(following, tokens, on, loose)
        if at > path.start and at in loose and len(path.skipped) < 2:
            on = Found(path.start, at + 1, (), path.distance, (*path.skipped, at), path.plural)
            yield from self._walk(node, tokens, on, loose)

    def _forms(self, token: Token, first: bool) -> Iterator[tuple[str, int, bool]]:
        """The forms under which a word may stand in the tree, the nearest first, and whether it is their plural."""
        key = token.key
        yield key, EXACT, False
        if not first and key in self._same:
            yield self._same[key], EXACT, False
        if token.kind == "word":
            for form in inflections(key, self.language):
                yield form, INFLECTED, True
            for form in grown(key, self.language):
                yield form, INFLECTED, False
            for form in grown(key.removesuffix("s"), self.language) if key.endswith("s") else ():
                yield form, INFLECTED, True
            if len(key) > 3 and key[-1] not in "sxz":
                yield key + "s", ADDED, False
            if (right := self.typos.of(key)) is not None:
                yield right, TYPO, False


def _readable(meanings: list[Meaning], tokens: Sequence[Token], path: Found) -> tuple[Meaning, ...]:
    """The meanings that this spelling allows: `the` is not `thé`, though `velo` is `vélo`."""
    raw, key = tokens[path.start].raw, tokens[path.start].key
    if path.distance != EXACT:
        allowed = IN_THE_PLURAL if path.distance == INFLECTED else MISSPELT
        # `botté` is not a form of `bottes`
        added = raw + "s" if path.distance == ADDED and path.length == 1 else ""
        return tuple(m for m in meanings if m.kind in allowed and added in ("", m.form.lower()))
    if path.length > 1:
        return tuple(meanings)
    unlike = key in little_words() if raw == key else len(key) <= 3
    as_typed = [m for m in meanings if m.form.lower() == raw]  # `rose` is not first of all `rosé`
    return tuple(as_typed or ([] if unlike else meanings))


@cache
def little_words() -> frozenset[str]:
    """Articles, prepositions and the like of both languages, as people write them with their accents."""
    texts = [table.KINDS[kind] for table in TABLES.values() for kind in ("det", "link", "split", "fn", "neg")]
    return frozenset(word for text in texts for word in listed(text))


def _singulars(keys: tuple[str, ...], language: str) -> Iterator[tuple[str, ...]]:
    """The phrase with its words in the singular, one, or all; nothing where no word may be a plural."""
    forms = [inflections(key, language) for key in keys]
    if not any(forms):
        return
    yield tuple(form[0] if form else key for form, key in zip(forms, keys, strict=True))
    for at, singles in enumerate(forms):
        for single in singles:
            yield (*keys[:at], single, *keys[at + 1 :])


@cache
def lexicon_of(language: str) -> Lexicon:
    """The tree over everything the reader knows in a language, built once."""
    sources = (
        partial(toy_phrases, shelf()),
        partial(unsaid_toys, shelf()),
        trait_phrases,
        complexion_phrases,
        worn_phrases,
        look_phrases,
        ordinary_phrases,
    )
    return Lexicon(language, chain(*(source(language) for source in sources)))


@cache
def names_too() -> frozenset[str]:
    """Words we know that are also given names."""
    return frozenset(folded(name) for table in TABLES.values() for name in listed(table.NAMES_TOO))


@cache
def false_friends(language: str) -> frozenset[str]:
    """Words of the other language that mean something ordinary in this one."""
    return frozenset(listed(TABLES[language].FALSE_FRIENDS))
