"""Which flag: `drapeau français`, `flag of Japan`, `Regenbogenflagge`. Countries are named as the Unicode CLDR names
their emoji, in the package `emoji`; their adjectives, and what it does not have, stand in `flags.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from trottinette.brief.draft import Draft
from trottinette.brief.languages import listed, noun_first
from trottinette.brief.phrase import Phrase
from trottinette.brief.piece import Piece
from trottinette.brief.text import keys_of
from trottinette.charms import has_drawing
from trottinette.tongues import READ

FLAG = "flag"  # the toy
_LETTERS = range(0x1F1E6, 0x1F200)  # two of these are a country
_ON_ITS_POLE = frozenset("\U0001f3f4\U0001f3f3\U0001f3c1")  # black, white, chequered: what follows says which flag
_PLAIN = frozenset("\U0001f3f4\U0001f3f3")  # a colour says as much
_LONGEST = 5  # words in a country's name
_NOUNS = ("flaggen", "flagge", "fahnen", "fahne", "vlaggen", "vlag", "vlaggetje")
# the words that a flag's emoji has beside the country's
_AROUND = frozenset(listed("flag, drapeau, bandera, flagge, bandiera, bandeira, de, del, dei, do, da, di"))
_OF = frozenset(
    listed(
        """of, de, du, des, d, del, della, dello, dell, dei, di, do, da, dos, das, von, der, van, het, la, le, les, l,
        el, the"""
    )
)
_AND = frozenset(listed("et, y, e, ed, avec, con, com, sans, sin, senza, sem, sur, en"))
_ENDINGS = {
    "en": ("s",), "fr": ("s", "x"), "es": ("s", "es"), "pt": ("s",), "it": (),
    "de": ("e", "er", "en", "es", "em", "s", "n"), "nl": ("e", "s"),
}  # fmt: skip


class Shown(NamedTuple):
    """The emoji of a flag, and the tokens that say it."""

    emoji: str
    start: int
    end: int


def is_flag(emoji: str) -> bool:
    """Whether an emoji is a flag that can be drawn on a cloth."""
    plain = emoji.strip()
    two = len(plain) == 2 and all(ord(letter) in _LETTERS for letter in plain)
    return (two or plain[:1] in _ON_ITS_POLE) and has_drawing(plain)


def flag_of(phrase: Phrase, head: Piece, draft: Draft) -> Shown | None:
    """The flag that the words with and behind it name, the longest name of all."""
    start, end = min(p.start for p in phrase.pieces), _end_of(phrase, head, draft)
    keys = [token.key for token in draft.tokens[start:end]]
    for many in range(min(_LONGEST, len(keys)), 0, -1):
        for at in range(len(keys) - many + 1):
            if emoji := _named(keys[at : at + many], draft.language):
                return Shown(emoji, start + at, start + at + many)
    said = next((key for key in keys if key.endswith(_NOUNS)), "")
    noun = next((noun for noun in _NOUNS if said.endswith(noun)), "")
    before = said.removesuffix(noun)
    emoji = _named([before], draft.language) if before and noun else ""
    return Shown(emoji, head.start, head.end) if emoji else None


def without(shown: Shown, pieces: Sequence[Piece]) -> list[Piece]:
    """What is left to tell of, once the flag is found; no little words alone."""
    left = [p for p in pieces if p.end <= shown.start or p.start >= shown.end]
    return left if any(p.kind not in ("link", "det", "poss", "join") for p in left) else []


def told_of(phrase: Phrase, head: Piece) -> list[Piece]:
    """The words behind a flag that we do not know: `de la Bretagne`."""
    behind = [p for p in phrase.pieces if p.start >= head.end]
    return behind if any(p.kind == "unknown" and not p.quoted for p in behind) and not phrase.extra else []


def bands(colours: Sequence[str]) -> dict[str, str]:
    """The colours of a plain flag's three bands, where one, two or three were said."""
    three = {1: (0, 0, 0), 2: (0, 1, 0)}.get(len(colours), (0, 1, 2))
    return {part: colours[at] for part, at in zip(("hoist", "middle", "fly"), three, strict=True)} if colours else {}


def _end_of(phrase: Phrase, head: Piece, draft: Draft) -> int:
    """Past the last token that can be said of the flag: some names are read as other things, `Côte d'Ivoire`."""
    end = max(p.end for p in phrase.pieces)
    last = draft.tokens[end - 1].key if end > head.end else ""
    if last in _OF or (end < len(draft.tokens) and draft.tokens[end].key in _OF):
        most = min(end + _LONGEST, len(draft.tokens))
        while end < most and draft.tokens[end].kind == "word":
            end += 1
    elif noun_first(draft.language) and end < len(draft.tokens):  # an adjective that says nothing elsewhere
        end += draft.tokens[end].kind == "word" and draft.tokens[end].key not in _AND
    return end


def _named(keys: Sequence[str], language: str) -> str:
    """The flag called just so, in the text's language first."""
    if len(keys) == 1 and keys[0] in _AROUND:
        return ""
    for tongue in dict.fromkeys((language, "en", *READ)):
        table = _table(tongue)
        *first, last = keys
        for form in _forms(last, tongue):
            if emoji := table.get((*first, form)):
                return emoji
    return ""


def _forms(key: str, language: str) -> list[str]:
    """The word, then without what only inflects it."""
    out = [key, *(key.removesuffix(one) for one in _ENDINGS[language] if key.endswith(one) and len(key) > 4)]
    if language == "it" and key[-1:] in ("e", "i"):
        out += [key[:-1] + one for one in ("a", "o", "e")]
    return out


@cache
def _table(language: str) -> dict[tuple[str, ...], str]:
    """Flags by the keys of their names and adjectives in one language."""
    import emoji as package

    out: dict[tuple[str, ...], str] = {}
    if language in package.LANGUAGES:
        package.config.load_language(language)
        for character, told in package.EMOJI_DATA.items():
            bare = character.replace("\ufe0f", "") in _PLAIN
            if is_flag(character) and not bare and (name := told.get(language)):
                keys = keys_of(str(name).strip(":").replace("_", " "))
                while len(keys) > 1 and keys[0] in _AROUND:
                    keys = keys[1:]
                out.setdefault(keys, character)
    for character, words in _rows().items():
        out |= {keys_of(word): character for word in listed(words.get(language, ""))}
    return out


@cache
def _rows() -> dict[str, dict[str, str]]:
    rows = tomllib.loads((files("trottinette.brief") / "flags.toml").read_text("utf-8"))
    return {character: {language: str(words) for language, words in row.items()} for character, row in rows.items()}
