"""How old and how tall, in figures and in words: `dix-huit ans`, `a girl of thirteen`, `1,90 m`, `six feet two`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from trottinette.brief.draft import Draft
from trottinette.brief.languages import LOOK_TABLES, SINCE, listed
from trottinette.brief.text import Token, folded, keys_of

OLDEST = {"baby": 2, "child": 12, "teenager": 17, "adult": 69}  # years; whoever is older is an elder
TALL_CM, SHORT_CM = 182, 155  # from which, and up to which, a grown person is drawn tall or short
_NOT_AN_AGE = frozenset(
    [
        "depuis",
        "pendant",
        "durant",
        "en",
        "apres",
        "tous",
        "dans",
        "y",
        "avant",
        "plus",
        "for",
        "since",
        "over",
        "after",
        "within",
        "last",
        "past",
        "next",
        "every",
        "environ",
    ]
)
_AFTERWARDS = frozenset(("d", "de", "of", "experience", "ago", "plus", "later"))
_TO = frozenset(("a", "to", "ou", "or", "and"))
_TALL = frozenset(["tall", "high", "de", "haut", "haute", "in", "height"])
_ABOUT = frozenset(("of", "aged", "was", "is", "age", "turned"))
_PEOPLE = frozenset(
    ["girl", "boy", "man", "woman", "child", "lad", "lass", "person", "gentleman", "lady", "youth", "kid"]
)
_DECADES = {
    "en": re.compile(r"\bin (?:his|her|their|my) (?:early |mid[ -]|late )?(teens|\w+ties|\d0s)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:la|sa|ma) (vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)\b", re.IGNORECASE),
}
_OLD_DECADES = ("sevent", "eight", "ninet", "70", "80", "90")
_METRES = re.compile(
    r"(?<![\d.,])([12])\s?(?:[.,]\s?(\d\d?)\s?m(?:\b|[èe]tres?\b)|m(?:[èe]tres?)?\s?(\d\d)\b)", re.IGNORECASE
)
_CENTIMETRES = re.compile(r"(?<![\d.,])([12]\d\d)\s?(?:cm|centim[èe]tres?)\b", re.IGNORECASE)
_FIGURES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
_FEET = re.compile(
    r"(?<![\d.,\w])([4-7]|four|five|six|seven)(?:\s?-?\s?(?:feet|foot|ft)\b\.?|\s?['’′])(?:\s?-?,?\s?(\d\d?|"
    + "|".join(_FIGURES)
    + r")(?:\s?-?\s?(?:inches|inch|ins|in)\b\.?|\s?[\"”″]|(?=[\s,.;]|$)))?",
    re.IGNORECASE,
)


def age_of(years: int) -> str:
    """The age group of somebody of so many years."""
    return next((age for age, oldest in OLDEST.items() if years <= oldest), "elder")


def stated_ages(draft: Draft) -> Iterator[tuple[int, int, str]]:
    """(first token, token after the last, age group) of every age in the text."""
    tokens = draft.tokens
    for at, token in enumerate(tokens):
        start, years = _years_before(tokens, at, draft.language)
        if years is not None and _is_unit(tokens, at, draft.language):
            end = _unit_end(tokens, at, draft.language)
            before = tokens[start - 1].key if start else ""
            after = tokens[end].key if end < len(tokens) and tokens[end].kind == "word" else ""
            if before not in _NOT_AN_AGE | SINCE.get(draft.language, frozenset()) and after not in _AFTERWARDS:
                yield start, end, age_of(years)
        elif draft.language == "en" and token.key in _ABOUT:
            yield from _bare_age(tokens, at)
    decades = _DECADES.get(draft.language)
    if decades and (found := decades.search(draft.text)):
        start, end = _tokens_in(draft, *found.span())
        word = found.group(1).lower()
        yield start, end, "teenager" if word == "teens" else "elder" if word.startswith(_OLD_DECADES) else "adult"


def stated_heights(draft: Draft) -> Iterator[tuple[int, int, int]]:
    """(first token, token after the last, cm) of every height of a person in the text."""
    for pattern in (_METRES, _CENTIMETRES, _FEET):
        for found in pattern.finditer(draft.text):
            groups = [group for group in found.groups() if group]
            if pattern is _CENTIMETRES:
                height = int(groups[0])
            elif pattern is _METRES:
                height = 100 * int(groups[0]) + int(groups[1].ljust(2, "0"))
            else:
                feet, inches = _figure(groups[0]), _figure(groups[1]) if len(groups) > 1 else 0
                height = round(30.48 * feet + 2.54 * inches)
            if 130 <= height <= 230:
                start, end = _tokens_in(draft, *found.span())
                while end < len(draft.tokens) and draft.tokens[end].key in _TALL:
                    end += 1
                yield start, end, height


def height_of(height_cm: int) -> str:
    return "tall" if height_cm >= TALL_CM else "short" if height_cm <= SHORT_CM else "average"


def _tokens_in(draft: Draft, start: int, end: int) -> tuple[int, int]:
    inside = [i for i, token in enumerate(draft.tokens) if token.start < end and token.end > start]
    return inside[0], inside[-1] + 1


def _figure(text: str) -> int:
    return int(text) if text.isdigit() else _FIGURES.index(text.lower()) + 1


@cache
def _units(language: str) -> frozenset[tuple[str, ...]]:
    phrases = listed(LOOK_TABLES[language].YEARS)
    return frozenset(keys_of(phrase) for phrase in phrases)


def _is_unit(tokens: Sequence[Token], at: int, language: str) -> bool:
    return _unit_end(tokens, at, language) > at


def _unit_end(tokens: Sequence[Token], at: int, language: str) -> int:
    """The token after `years old`, or `at`. Without `old`, an age stands at the end of its clause."""
    for length in (3, 2, 1):
        keys = tuple(token.key for token in tokens[at : at + length])
        if len(keys) == length and keys in _units(language):
            closed = at + length >= len(tokens) or tokens[at + length].kind in ("mark", "line")
            sure = language != "en" or length > 1 or keys[0] in ("yo", "y/o") or closed
            return at + length if sure else at
    return at


@cache
def _numbers(language: str) -> Mapping[str, int]:
    table = LOOK_TABLES[language]
    words = {folded(word): value for value, word in enumerate(table.TEENS.split())}
    return words | {word: value for value, word in table.TENS.items()}


def _years_before(tokens: Sequence[Token], at: int, language: str) -> tuple[int, int | None]:
    """The number that ends just before token `at`, and where it begins."""
    start = at
    while start and at - start < 4 and _is_number(tokens[start - 1], language):
        start -= 1
    while start < at and tokens[start].key in ("et", "and"):
        start += 1
    years = _value([token.key for token in tokens[start:at]], language) if start < at else None
    first = start - 1  # `de quarante à quarante-cinq ans`
    if years is not None and first > 0 and tokens[first].key in _TO and _is_number(tokens[first - 1], language):
        start = first - 1
        while start and first - start < 3 and _is_number(tokens[start - 1], language):
            start -= 1
    return start, years


def _is_number(token: Token, language: str) -> bool:
    if token.kind == "number":
        return token.key.isdecimal()
    return token.key in _numbers(language) or token.key in ("et", "quatre", "vingt", "vingts")


def _value(keys: list[str], language: str) -> int | None:
    """`quarante cinq` is 45, `quatre vingt dix` 90; of several figures the last."""
    if keys[-1].isdecimal():
        return int(keys[-1])
    total, numbers = 0, _numbers(language)
    for key in keys:
        if key in ("vingt", "vingts") and total == 4:
            total = 80
        elif key.isdecimal() or key == "et":
            continue
        else:
            total += numbers.get(key, 20 if key in ("vingt", "vingts") else 0)
    return total if 0 < total <= 120 else None


def _bare_age(tokens: Sequence[Token], at: int) -> Iterator[tuple[int, int, str]]:
    """`aged 8`, `was sixteen`, `a girl of thirteen`."""
    start = at + 1
    while start < len(tokens) and tokens[start].key in ("about", "some", "only", "just", "nearly", "almost"):
        start += 1
    end = start
    while (
        end < len(tokens) and end - start < 2 and _is_number(tokens[end], "en") and tokens[end].key not in ("and", "et")
    ):
        end += 1
    closed = end >= len(tokens) or tokens[end].kind in ("mark", "line") or tokens[end].key in ("and", "with", "in")
    counted = tokens[at].key == "of" and (not at or tokens[at - 1].key not in _PEOPLE)
    if end > start and closed and not counted:
        years = _value([token.key for token in tokens[start:end]], "en")
        if years is not None and years > 1:
            yield at + (tokens[at].key != "aged"), end, age_of(years)
