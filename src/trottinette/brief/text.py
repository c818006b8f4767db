"""What the person typed, made safe and cut into tokens that remember where they came from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from trottinette.errors import BadWords

MOST_CHARACTERS = 4_000
_LONGEST_WORD = 40
_LONGEST_QUOTE = 80  # characters between two quotation marks; further apart they are read as noise

_GONE = dict.fromkeys(
    map(
        ord,
        "\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    )
)
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "’": "'"})

_EMOJI = "\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufffd"
_TOKEN = re.compile(
    rf"""
    (?P<hex> \#[0-9a-fA-F]{{6}}(?![^\W_]) )
  | (?P<emoji> [\U0001f1e6-\U0001f1ff]{{2}}
    | [{_EMOJI}] (?: [\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f] | \u200d[{_EMOJI}] )* )
  | (?P<word> (?: [yY]/[oO] | [wW]/ ) (?=\s) )
  | (?P<number> \d+(?:[.,]\d+)? )
  | (?P<letters> [^\W\d_] (?: [^\W_] | [\u0300-\u036f] )* )
  | (?P<line> \n )
  | (?P<mark> \S )
    """,
    re.VERBOSE,
)
_TILDE = "\u0303"
_KEY = re.compile(r"(?:y/o|w/)(?=\s)|\d+(?:[.,]\d+)?|[^\W\d_](?:[^\W_]|[\u0300-\u036f])*")
_OPENING, _CLOSING = '“«„"', '”»“"'
_BEFORE_A_DOT = frozenset(
    ("dr", "mr", "mrs", "ms", "st", "mme", "mlle", "vs", "dott", "prof", "sig", "dra", "sra", "sr", "srta", "dhr")
)


@dataclass(frozen=True, slots=True)
class Token:
    """`text[start:end]`. `key` is lower case without accents; `bound`: a hyphen ties it to the one before."""

    start: int
    end: int
    kind: str
    raw: str
    key: str
    capital: bool = False
    bound: bool = False
    spaced: bool = True


def normalised(words: str) -> str:
    """Composed (NFC), no control or direction characters. Raises BadWords when empty or too long."""
    if len(words) > MOST_CHARACTERS:
        raise BadWords(
            f"the words are {len(words):,} characters long, and at most {MOST_CHARACTERS:,} are read",
            hint="keep the name, what they do, how they look and their objects",
        )
    text = unicodedata.normalize("NFC", words.replace("\r\n", "\n").translate(_GONE))
    text = "".join(map(_safe, text)).strip()
    if not text:
        raise BadWords(
            "there are no words to read",
            hint="write for example: Damien, TV presenter. Camera, blue notebook, coffee",
        )
    return text


def _safe(character: str) -> str:
    if character == "\n" or " " <= character <= "~":
        return character
    match unicodedata.category(character):
        case "Zl" | "Zp":
            return "\n"
        case "Cs" | "Co":
            return "\ufffd"
        case "Cc":
            return "\n" if character in "\r\x0b\x0c\x85" else " "
        case "Cn" if not 0x1F000 <= ord(character) <= 0x1FAFF:  # newer emoji than this Python knows are kept
            return "\ufffd"
        case _:
            return character


def folded(text: str) -> str:
    """Lower case, no accents, no ligatures: the form in which words are compared. An ñ is a letter of its own."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    kept = (c for at, c in enumerate(split) if not unicodedata.combining(c) or (c == _TILDE and split[at - 1] == "n"))
    return unicodedata.normalize("NFC", "".join(kept))


def keys_of(phrase: str) -> tuple[str, ...]:
    """The keys of the words and numbers among a phrase's tokens."""
    return tuple(_KEY.findall(folded(phrase)))


def tokens_of(text: str) -> tuple[Token, ...]:
    """Words, numbers, emoji, line ends and marks; none for apostrophes and hyphens between letters."""
    out: list[Token] = []
    bound = False
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        raw = found.group()
        kind = found.lastgroup or "mark"
        before, after = text[start - 1 : start], text[end : end + 1]
        if kind == "mark" and raw in "'’‘`´":
            continue
        if kind == "mark" and raw in "-‐‑" and before.isalnum() and after.isalnum():
            bound = True
            continue
        if (
            kind == "mark"
            and raw == "."
            and _is_no_stop(out, before, after, text[end : end + _LONGEST_WORD].split(maxsplit=1)[:1])
        ):
            continue
        kind = "word" if kind == "letters" else kind
        spaced = before.isspace() or not before
        out.append(Token(start, end, kind, raw.lower(), folded(raw), raw[:1].isupper(), bound, spaced))
        bound = False
    return tuple(out)


def _is_no_stop(out: list[Token], before: str, after: str, following: list[str]) -> bool:
    """A dot that ends no sentence: after a title such as Dr, an initial, or inside an abbreviation.

    `Léa, prof. Café` is two sentences; `Prof. Rossi` and `il prof. di storia` are not cut."""
    if not out or not before.isalpha():
        return False
    last = out[-1]
    initial = last.end - last.start == 1
    title = last.key in _BEFORE_A_DOT and (last.key != "prof" or last.capital or "".join(following).islower())
    return title or (initial and (after.isalpha() or (last.capital and after == " ")))


def quotes_of(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of what stands between paired quotation marks, inside them."""
    spans, opened = [], -1
    for index, character in enumerate(text):
        if opened >= 0 and character in _CLOSING and index - opened <= _LONGEST_QUOTE:
            spans.append((opened + 1, index))
            opened = -1
        elif character in _OPENING:
            opened = index
        elif character == "\n":
            opened = -1
    return tuple(spans)
