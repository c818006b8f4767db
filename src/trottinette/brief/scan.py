"""Tokens become pieces: the longest phrase at each place, in the text's own language first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from trottinette.brief.languages import TABLES, last_parts, noun_first, other_than, words_of
from trottinette.brief.lexicon import EXACT, INFLECTED, TYPO, Found, Lexicon, false_friends, lexicon_of, names_too
from trottinette.brief.neighbours import corrected, mark_quotes, tie_hyphens
from trottinette.brief.piece import COLOURS, Piece, kinds
from trottinette.brief.sources import Meaning
from trottinette.brief.text import Token
from trottinette.brief.words_emoji import EMOJI

# a phrase with several meanings is first read as the earliest of these; the rest stay at hand in `meanings`
_ORDER = """neg hand hold wear few count pair poss det split link fn name tag iam job colour haircolour toy
    glasses trait other feat tint plain liked pattern pile photo person frame acc bg body print head"""
_RANK = {kind: rank for rank, kind in enumerate(_ORDER.split())}
# words read only in the text's own language
_DESCRIBING = kinds("feat tint body print pattern plain liked")
_ABOUT_THINGS = kinds("toy trait other job")
_NEARLY_ALL = 0.9  # share of a text's words from which one of the two languages that are mixed most has it
_MOST = 4  # of the seven languages; a word with a capital that so many have tells none of them
_SAFE_PART = 6  # letters of a last part that means itself whatever stands before it: `hahn` may be a tap
_UNITS = kinds("age measure")
_ORDINALS = kinds("st nd rd th er ere e eme")
_QUOTES = '"“”„«»'
_MARKS = {**dict.fromkeys(";.!?…", "stop"), **dict.fromkeys("&+", "split"), ":": "colon"}


def language_of(tokens: Sequence[Token]) -> str:
    """The language whose phrases cover more of the text; English when they cover the same.

    Most texts are told from the words alone; only English and French, which are mixed most, are read to be sure.
    """
    tokens = _without_a_name(tokens)
    ours = max(_known(tokens, "en"), _known(tokens, "fr"))
    if ours < _NEARLY_ALL * sum(token.kind == "word" for token in tokens):
        telling = [token for token in tokens if not (token.capital and _is_everywhere(token.key))]
        known = {language: _known(telling, language) for language in TABLES}
        ours = max(known["en"], known["fr"])
        best = max(known, key=lambda language: known[language])
        if known[best] > ours:
            return best
    covered = {language: _covered(tokens, lexicon_of(language)) for language in ("en", "fr")}
    return "fr" if covered["fr"] > covered["en"] else "en"


def _without_a_name(tokens: Sequence[Token]) -> Sequence[Token]:
    """Without the given name that the text begins with: it is of no language."""
    named = len(tokens) > 2 and tokens[0].capital and tokens[1].kind in ("mark", "line")
    return tokens[1:] if named and tokens[0].key in names_too() else tokens


@cache
def _is_everywhere(key: str) -> bool:
    """Whether most languages have this word, as they have brands and many names."""
    return sum(key in words_of(language)[1] for language in TABLES) >= _MOST


def _known(tokens: Sequence[Token], language: str) -> float:
    """How many of the words stand in the language's tables; as they are written there counts more."""
    exact, bare = words_of(language)
    words = [token for token in tokens if token.kind == "word"]
    return sum(1.1 if token.raw in exact else 1.0 if token.key in bare else 0.0 for token in words)


def _covered(tokens: Sequence[Token], lexicon: Lexicon) -> float:
    at, total = 0, 0.0
    while at < len(tokens):
        found = lexicon.at(tokens, at, farthest=INFLECTED) if tokens[at].kind == "word" else None
        if found and not all(m.kind in _UNITS or m.kind == "head" for m in found.meanings):
            accents = any(t.raw != t.key for t in tokens[at : found.end]) and lexicon.language == "fr"
            total += found.length + 0.5 * accents
        at = found.end if found else at + 1
    return total


def scan(tokens: Sequence[Token], language: str, quotes: Sequence[tuple[int, int]] = ()) -> list[Piece]:
    """Every token in exactly one piece (a colour inside a phrase in its own), in the order of the text."""
    main, other = lexicon_of(language), lexicon_of(other_than(language))
    colours = _colour_tokens(tokens, main, other)
    out: list[Piece] = []
    at = 0
    while at < len(tokens):
        pieces = (
            _named_by_number(tokens, at, main, other)
            or _number(tokens, at, main, other)
            or _phrase(tokens, at, main, other, colours)
        )
        pieces = pieces or [_other_piece(tokens, at)]
        out += pieces
        at = max(piece.end for piece in pieces)
    out = tie_hyphens(mark_quotes(out, tokens, quotes), tokens)
    return [corrected(out, at, tokens) for at in range(len(out))]


def _named_by_number(tokens: Sequence[Token], at: int, main: Lexicon, other: Lexicon) -> list[Piece] | None:
    """A phrase that begins with digits: `2CV`, `3 day beard`."""
    if tokens[at].kind == "number":
        for lexicon in (main, other):
            if (found := lexicon.at(tokens, at, farthest=INFLECTED)) and found.length > 1:
                return [_piece(found.meanings, found, lexicon.language)]
    return None


def _colour_tokens(tokens: Sequence[Token], main: Lexicon, other: Lexicon) -> frozenset[int]:
    """Where a colour stands that may interrupt a phrase: `round red glasses`."""
    out: set[int] = set()
    for at, token in enumerate(tokens):
        found = main.at(tokens[: at + 2], at, farthest=INFLECTED) if token.kind == "word" else None
        said = {m.kind for m in found.meanings} if found else set()
        if found and said & COLOURS and said <= COLOURS | {"plain"}:
            out.update(range(at, found.end))
    return frozenset(out)


def _phrase(
    tokens: Sequence[Token], at: int, main: Lexicon, other: Lexicon, colours: frozenset[int]
) -> list[Piece] | None:
    if tokens[at].kind != "word":
        return None
    found, language = main.at(tokens, at, colours), main.language
    foreign = other.at(tokens, at, colours, farthest=INFLECTED)
    if foreign:
        foreign = replace(foreign, meanings=tuple(m for m in foreign.meanings if m.kind not in _DESCRIBING))
    if foreign and (not foreign.meanings or (foreign.length == 1 and _is_ordinary(tokens[at].key, language))):
        foreign = None
    if foreign and _is_better(foreign, found):
        found, language = foreign, other.language
    if found is None:
        return _compound(tokens, at, main)
    inner = [p for i in found.skipped for p in _phrase(tokens[: i + 1], i, main, other, frozenset()) or ()]
    head = _piece(_usable(found.meanings, tokens, found), found, language)
    return [head, *inner] if noun_first(language) else [*inner, head]


def _compound(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> list[Piece] | None:
    """A compound that the tables lack, read as its last part: `Lieblingsbuch` is near a book."""
    key, raw = tokens[at].key, tokens[at].raw
    for last in last_parts(key, lexicon.language):
        as_written = raw[-len(last) :] if len(raw) == len(key) else last
        found = lexicon.at([replace(tokens[at], key=last, raw=as_written)], 0, farthest=INFLECTED)
        things = [m for m in found.meanings if m.kind in ("toy", "trait")] if found else []
        if found and found.distance == EXACT:  # `Kocher` is no `Köcher`
            things = [m for m in things if m.form.lower() == as_written]
        if found and found.distance == EXACT and not things and any(m.kind == "plain" for m in found.meanings):
            return None  # `lebensgroßer` is no `Ross`
        first = key.removesuffix(last)
        known = any(part in words_of(lexicon.language)[1] for part in (first, first[:-1], first[:-2]) if len(part) > 2)
        if found and found.distance < TYPO and things and (known or len(last) >= _SAFE_PART):
            piece = _piece(tuple(things), replace(found, start=at, end=at + 1), lexicon.language)
            return [replace(piece, sure=False, meanings=tuple(replace(m, sure=False) for m in things))]
    return None


def _is_ordinary(key: str, language: str) -> bool:
    friends = false_friends(language)
    return key in friends or key.removesuffix("s") in friends


def _is_better(foreign: Found, found: Found | None) -> bool:
    """Whether the other language reads more here: a longer phrase about things, or a phrase at all."""
    if found is None or found.distance == TYPO:
        return True
    about_things = any(m.kind in _ABOUT_THINGS for m in foreign.meanings)
    if foreign.length == found.length:
        units = all(m.kind in _UNITS or m.kind == "head" for m in found.meanings)
        return units and about_things
    return foreign.length > found.length and about_things


def _usable(meanings: tuple[Meaning, ...], tokens: Sequence[Token], found: Found) -> tuple[Meaning, ...]:
    """Without units (they follow a number) and headings that no colon follows."""
    heading = found.end < len(tokens) and tokens[found.end].raw == ":"
    return tuple(m for m in meanings if m.kind not in _UNITS and (m.kind != "head" or heading))


def _piece(meanings: tuple[Meaning, ...], found: Found, language: str) -> Piece:
    if not meanings:
        return Piece("unknown", found.start, found.end, language=language)
    heading = next((m for m in meanings if m.kind == "head"), None)
    first = heading or min(meanings, key=lambda m: (_RANK[m.kind], not m.sure))
    plural = found.plural or first.plural
    at, end = found.start, found.end
    return Piece(first.kind, at, end, first.id, language, meanings, found.distance, plural, sure=first.sure)


def _number(tokens: Sequence[Token], at: int, main: Lexicon, other: Lexicon) -> list[Piece] | None:
    """A count, an age, a size, a year: what the word after the digits says."""
    token, follows = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if token.kind == "word" and re.fullmatch(r"x\d{1,2}", token.key):
        return [Piece("times", at, at + 1, token.key[1:])]
    if token.key in ("x", "×") and follows and follows.kind == "number" and follows.key.isdecimal():
        return [Piece("times", at, at + 2, follows.key[:4])]
    if token.kind != "number":
        return None
    if follows and follows.kind == "word":
        for lexicon in (main, other):
            unit = lexicon.at(tokens, at + 1, farthest=INFLECTED)
            kind = next((m.kind for m in unit.meanings if m.kind in _UNITS), "") if unit else ""
            if unit and kind:
                return [Piece(kind, at, unit.end, token.key)]
        if follows.key == "x" and token.key.isdecimal():
            return [Piece("times", at, at + 2, token.key[:4])]
        if follows.key in _ORDINALS and not follows.spaced:
            return [Piece("plain", at, at + 2)]
    if not token.key.isdecimal():
        return [Piece("measure", at, at + 1)]
    value = int(token.key[:5])
    kind = "date" if 1900 <= value <= 2100 else "count" if value else "neg"
    return [Piece(kind, at, at + 1, str(value), meanings=(Meaning("count", str(value)),))]


def _other_piece(tokens: Sequence[Token], at: int) -> Piece:
    token = tokens[at]
    match token.kind:
        case "hex":
            return Piece("colour", at, at + 1, token.raw)
        case "emoji":
            return Piece("emoji", at, at + 1, EMOJI.get(token.raw.replace("\ufe0f", ""), ""))
        case "line":
            return Piece("stop", at, at + 1)
        case "word":
            return Piece("unknown", at, at + 1)
        case _:
            if token.raw in _QUOTES:
                return Piece("quote", at, at + 1)
            return Piece(_MARKS.get(token.raw, "comma"), at, at + 1, token.raw)
