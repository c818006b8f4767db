"""The languages a brief is read in: their tables of words, and the little grammar that the rules ask about.

A language is two modules, `words_xx` (what people write around objects) and `words_look_xx` (what they say of a
person), and two tables of names, the catalogue's and the figure's. Rules name no language where a table can tell them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from trottinette.brief.text import folded
from trottinette.catalogue import shelf
from trottinette.figure import traits
from trottinette.tongues import READ, SPOKEN, text_of_table

_DONE = [one for one in READ if find_spec(f"trottinette.brief.words_look_{one}")]
TABLES: Mapping[str, Any] = {one: import_module(f"trottinette.brief.words_{one}") for one in _DONE}
LOOK_TABLES: Mapping[str, Any] = {one: import_module(f"trottinette.brief.words_look_{one}") for one in _DONE}

# words of every language that the rules ask for by name; compared without accents
AND = {"en": "and", "fr": "et", "es": "y", "de": "und", "it": "e", "pt": "e", "nl": "en"}
ANDS = frozenset((*AND.values(), "&", "+"))  # of words already read as one that joins
WITH = frozenset(["with", "w/", "avec", "con", "mit", "com", "met"])
THE = frozenset(
    ["the", "le", "la", "les", "l", "el", "los", "las", "il", "lo", "gli", "der", "die", "das", "het", "de"]
)
BUT = frozenset(["but", "mais", "pero", "aber", "ma", "mas", "maar", "though", "quoique"])
OR = frozenset(["or", "ou", "o", "oder", "of"])
NOT = frozenset(
    [
        "no",
        "not",
        "without",
        "never",
        "pas",
        "sans",
        "ni",
        "point",
        "jamais",
        "sin",
        "nunca",
        "ohne",
        "kein",
        "keine",
        "keinen",
        "nicht",
        "nie",
        "non",
        "senza",
        "mai",
        "nao",
        "sem",
        "geen",
        "niet",
        "zonder",
        "nooit",
    ]
)
LITTLE = frozenset(
    [
        "a",
        "an",
        "as",
        "the",
        "of",
        "in",
        "with",
        "s",
        "and",
        "on",
        "his",
        "her",
        "de",
        "d",
        "du",
        "des",
        "au",
        "aux",
        "en",
        "un",
        "une",
        "le",
        "la",
        "les",
        "l",
        "et",
        "sur",
        "son",
        "sa",
        "ses",
        "avec",
        "una",
        "uno",
        "el",
        "los",
        "las",
        "con",
        "y",
        "del",
        "al",
        "su",
        "sus",
        "il",
        "lo",
        "gli",
        "i",
        "e",
        "di",
        "della",
        "dei",
        "degli",
        "delle",
        "dello",
        "o",
        "os",
        "um",
        "uma",
        "com",
        "da",
        "do",
        "das",
        "dos",
        "seu",
        "sua",
        "der",
        "die",
        "den",
        "dem",
        "ein",
        "eine",
        "einen",
        "einer",
        "einem",
        "mit",
        "und",
        "im",
        "auf",
        "het",
        "een",
        "met",
        "van",
        "op",
        "zijn",
        "haar",
    ]
)
_SOFTENED = {"gu": "g", "ch": "c", "gh": "g"}  # `longue`, `blanche`, `larghi`
_ALIKE = {
    **{"curling": "curly", "curled": "curly", "curl": "curly", "waved": "wavy", "braided": "braid", "plaited": "plait"},
    **{"wrinkle": "wrinkled", "freckle": "freckled", "freckly": "freckled", "lined": "wrinkled"},
}
WORKING = frozenset(
    [
        "work",
        "works",
        "working",
        "bosse",
        "travaille",
        "travaillant",
        "bossant",
        "trabajo",
        "trabaja",
        "curro",
        "arbeite",
        "arbeitet",
        "lavoro",
        "lavora",
        "trabalho",
        "trabalha",
        "werk",
        "werkt",
    ]
)
IN_A_TRADE = frozenset(
    [
        "in",
        "for",
        "at",
        "dans",
        "en",
        "chez",
        "pour",
        "a",
        "au",
        "aux",
        "para",
        "bei",
        "fur",
        "im",
        "nel",
        "nella",
        "per",
        "em",
        "no",
        "na",
        "bij",
        "voor",
    ]
)
# words before a number of years that make it a time rather than an age: `seit 30 Jahren`
SINCE: Mapping[str, frozenset[str]] = {
    "de": frozenset(["seit", "vor", "nach", "ab", "rund", "uber"]),
    "nl": frozenset(["al", "sinds", "na", "voor", "over"]),
    "it": frozenset(["da", "per", "tra", "fra", "dopo", "oltre"]),
    "es": frozenset(["hace", "desde", "durante", "por", "tras"]),
    "pt": frozenset(["ha", "faz", "desde", "durante", "por", "apos"]),
}
_SHORTEST_PART = 3  # letters
_ADVERBS = {"en": "ly", "fr": "ment", "es": "mente", "it": "mente", "pt": "mente"}


def other_than(language: str) -> str:
    """The language that words may also be in: people mix English into theirs, and French into English."""
    return "fr" if language == "en" else "en"


def noun_first(language: str) -> bool:
    """Whether a noun stands before what describes it, as in the Romance languages."""
    return language in TABLES and bool(TABLES[language].HEAD_FIRST)


def nouns_are_capital(language: str) -> bool:
    """Whether a capital letter says nothing of a noun."""
    return language == "de"


def is_adverb(word: str, language: str) -> bool:
    ending = _ADVERBS.get(language, "")
    return bool(ending) and word.endswith(ending)


def listed(text: str) -> list[str]:
    """The phrases of a table's text, between its commas."""
    return [" ".join(phrase.split()) for phrase in text.split(",")]


_WORD = re.compile(r"[^\W\d_]+")
_DOTTED = {"ae": "ä", "oe": "ö", "ue": "ü"}
_SPELT_OUT = re.compile("ae|oe|(?<![aeq])ue")


@cache
def words_of(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Every word of a language's tables and of its names of toys: as written, and without accents."""
    words, looks = TABLES[language], LOOK_TABLES[language]
    texts = [
        *words.KINDS.values(),
        *words.COLOURS.values(),
        *words.JOBS.values(),
        words.NUMBERS,
        *looks.FEATURES.values(),
    ]
    texts += [*looks.GARMENTS.values(), *looks.LOOKS.values()]
    texts.append(text_of_table("catalogue", language))
    if language in SPOKEN:  # these stand at the toys
        texts += [word for family in traits().values() for trait in family.values() for word in trait.words[language]]
        texts += [word for toy in shelf().values() for word in (toy.names[language], *toy.words[language])]
    written = frozenset(_WORD.findall(" ".join(texts).lower()))
    return written, frozenset(folded(word) for word in written)


@cache
def _endings(language: str) -> tuple[tuple[str, str], ...]:
    """The plural endings of a language and what to put in their place."""
    pairs = (one.partition(">") for one in listed(TABLES[language].PLURALS) if one)
    return tuple((plural, single) for plural, _, single in pairs)


@lru_cache(16384)
def inflections(key: str, language: str) -> tuple[str, ...]:
    """The singulars that this plural may have."""
    if single := TABLES[language].IRREGULAR.get(key):
        return (single,)
    if len(key) < 3 or key.isdigit() or key.endswith("ss"):
        return ()
    singles = (key.removesuffix(plural) + single for plural, single in _endings(language) if key.endswith(plural))
    return tuple(dict.fromkeys(form for form in singles if len(form) > 1))


@cache
def _small(language: str) -> tuple[tuple[str, str], ...]:
    """The endings that make a noun small and what stands in their place without them."""
    pairs = (one.partition(">") for one in listed(getattr(TABLES[language], "DIMINUTIVES", "")) if one)
    return tuple((small, whole) for small, _, whole in pairs)


@lru_cache(16384)
def grown(key: str, language: str) -> tuple[str, ...]:
    """The nouns of which this may be the small form: `kop` of `kopje`, `hund` of `hundchen`."""
    whole = (key.removesuffix(small) + end for small, end in _small(language) if key.endswith(small))
    return tuple(dict.fromkeys(form for form in whole if len(form) > 2))


def with_umlauts(word: str, language: str) -> str:
    """The word without the letters that stand for dots: `Tür` of `Tuer`, where only that is a word of ours."""
    dotted = _SPELT_OUT.sub(lambda found: _DOTTED[found.group()], word) if language == "de" else word
    if dotted == word or len(word) < 4:
        return word
    known = words_of(language)[1]
    forms = (folded(dotted), *inflections(folded(dotted), language))
    return dotted if word not in known and any(form in known for form in forms) else word


@cache
def contractions(language: str) -> dict[str, str]:
    """`du`, `d'` and `des` inside a phrase all count as `de`."""
    return dict(TABLES[language].SAME)


@lru_cache(8192)
def stem(key: str, language: str) -> str:
    """What masculine, feminine and plural have in common: `long` for `longues`, `epai` for `épaisse`."""
    endings = TABLES[language].AGREEMENT
    if not endings:
        single = key[:-1] if len(key) > 3 and key.endswith("s") and not key.endswith("ss") else key
        return _ALIKE.get(single, single)
    short = key.rstrip(endings)
    if len(short) < 3:
        short = key.removesuffix("s").removesuffix("e") if len(key) > 3 else key
    return short[:-2] + _SOFTENED[short[-2:]] if noun_first(language) and short[-2:] in _SOFTENED else short


def last_parts(word: str, language: str) -> tuple[str, ...]:
    """What a compound may end in, the longest first: `buch` of `lieblingsbuch`; nothing where words are not joined."""
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1) if TABLES[language].COMPOUNDS else ()
    return tuple(word[at:] for at in cuts)
