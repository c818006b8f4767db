"""What the catalogue lacks and a drawing shows: `un renard` becomes the charm of 🦊, and is told as approximate.

Names are those that the Unicode CLDR gives emoji, in the brief's language and then in the other, as the package
`emoji` ships them. Only things are drawn: no faces, hands, people, arrows or signs.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

from trottinette.brief.draft import Draft
from trottinette.brief.languages import LITTLE, TABLES, inflections, listed, noun_first, other_than
from trottinette.brief.lexicon import lexicon_of
from trottinette.brief.say import say
from trottinette.brief.text import folded, tokens_of
from trottinette.brief.value import Entry, Wish
from trottinette.charms import CHARM, has_drawing

_FACE = frozenset(
    [
        "face",
        "rosto",
        "cara",
        "muso",
        "faccia",
        "viso",
        "visage",
        "tete",
        "gesicht",
        "kopf",
        "de",
        "del",
        "di",
        "do",
        "da",
    ]
)
_LONGEST = 6  # words
_SHORT = 5  # letters: `pain`, `chat` or `coin` mean something else in each language
# Ranges of pictures of things (Unicode 16 blocks): weather, plants, food, play, buildings, animals, objects, transport
_THINGS = (
    (0x2600, 0x2604), (0x260E, 0x260E), (0x2615, 0x2615), (0x2618, 0x2618), (0x2692, 0x2699), (0x26BD, 0x26C4),
    (0x26CF, 0x26FD), (0x2702, 0x2709), (0x270F, 0x2712), (0x2B50, 0x2B50), (0x1F300, 0x1F384), (0x1F38B, 0x1F3C2),
    (0x1F3C6, 0x1F3C6), (0x1F3C8, 0x1F3C9), (0x1F3CD, 0x1F43F), (0x1F451, 0x1F463), (0x1F47B, 0x1F480),
    (0x1F484, 0x1F484), (0x1F48A, 0x1F492), (0x1F4A1, 0x1F4A1), (0x1F4A3, 0x1F4A3), (0x1F4B0, 0x1F4F9),
    (0x1F50B, 0x1F52E), (0x1F56F, 0x1F570), (0x1F576, 0x1F579), (0x1F587, 0x1F58D), (0x1F5A5, 0x1F5D3),
    (0x1F680, 0x1F6A2), (0x1F6D5, 0x1F6FC), (0x1F940, 0x1F96F), (0x1F980, 0x1F9AE), (0x1F9B4, 0x1F9B4),
    (0x1F9C0, 0x1F9CB), (0x1F9E0, 0x1F9FF), (0x1FA70, 0x1FABD), (0x1FABF, 0x1FAC2), (0x1FACE, 0x1FADF),
)  # fmt: skip


def take_charms(draft: Draft) -> None:
    """Of what stayed unknown, whatever a drawing shows moves to the wishes."""
    left = []
    for start, end in draft.unknown:
        wish = charm_of(draft.said(start, end), draft.language)
        if wish is None:
            left.append((start, end))
            continue
        draft.wishes.append((start, wish))
        draft.entries.append((start, Entry(wish.said, _name(wish, draft.language), "toy", False, wish.why)))
    draft.unknown[:] = left


def _name(wish: Wish, language: str) -> str:
    from trottinette.charms import name_of

    return f"{wish.of} {name_of(wish.of, language)}"


def charm_of(said: str, language: str) -> Wish | None:
    """The charm that a few words ask for, or None: `deux renards roux`, `a crystal ball`."""
    if said.strip() and not said.isascii() and has_drawing(said) and _is_thing(said.strip()):
        return Wish(CHARM, said, of=said.strip(), sure=False, why=say(language, "charm"))
    words = [word for word in re.split(r"[\s'’]+", folded(said)) if word]
    count = 1
    while words and (words[0] in _little(language) or words[0] in _counts(language) or words[0].isdigit()):
        count = _counts(language).get(words[0], int(words[0]) if words[0].isdigit() else count)
        words = words[1:]
    if not 0 < len(words) <= _LONGEST or not 0 < count <= 12:
        return None
    return _named(words, said, count, language) or _described(words, said, count, language)


def _described(words: list[str], said: str, count: int, language: str) -> Wish | None:
    """The charm of a noun with words before it that nobody knows: `a stuffed fox`."""
    if noun_first(language) or LITTLE & set(words[1:]):  # `a can of worms` shows no worm
        return None
    for at in range(1, len(words)):
        wish = _named(words[at:], said, count, language)
        if wish and len(words[at]) > _SHORT - 2:
            shown = say(language, "modifier", words=" ".join(words[:at]))
            return replace(wish, why=f"{wish.why} ; {shown}")
    return None


def _named(words: list[str], said: str, count: int, language: str) -> Wish | None:
    """The charm whose name is the first of the words, the rest being colours."""
    for many in range(len(words), 0, -1):
        rest = words[many:]
        if rest and not all(_is_colour(word, language) for word in rest):
            break
        key = _key(words[:many], language)
        for tongue in (language, *([other_than(language)] if len(key) > _SHORT else [])):
            if emoji := _drawings(tongue).get(key):
                why = say(language, "charm") + (f" ; {say(language, 'modifier', words=' '.join(rest))}" if rest else "")
                return replace(Wish(CHARM, said, count, of=emoji, sure=False, guessed=True), why=why)
    return None


def _is_colour(word: str, language: str) -> bool:
    found = lexicon_of(language).at(tokens_of(word), 0)
    return found is not None and any(m.kind in ("colour", "haircolour") for m in found.meanings)


@cache
def _counts(language: str) -> dict[str, int]:
    numbers = enumerate(listed(TABLES[language].NUMBERS), start=1)
    return {folded(word): number for number, text in numbers for word in text.split() if number > 1}


@cache
def _little(language: str) -> frozenset[str]:
    """Articles and what else says nothing of the object."""
    one = listed(TABLES[language].NUMBERS)[0].split()
    return LITTLE | {folded(word) for word in (*listed(TABLES[language].KINDS["det"]), *one)}


def _key(words: list[str], language: str) -> str:
    """The words without what only inflects."""
    return " ".join(_singular(word, language) for word in words if word not in _little(language))


def _singular(word: str, language: str) -> str:
    if language in ("en", "fr") and re.search(r"(?:x|ch|sh|ss)es$", word):
        return word[:-2]
    if language in ("en", "fr"):
        return word[:-1] if len(word) > 3 and word[-1] in "sx" and not word.endswith("ss") else word
    return min((word, *inflections(word, language)), key=len) if len(word) > 3 else word


def _is_thing(emoji: str) -> bool:
    return any(low <= ord(emoji[0]) <= high for low, high in _THINGS)


@cache
def _drawings(language: str) -> dict[str, str]:
    """Emoji by the key of their name, of things that have a drawing."""
    import emoji as table

    out: dict[str, str] = {}
    faces: dict[str, str] = {}  # `rosto de raposa` is also a `raposa`
    ours = Path(__file__).parent / f"charm_names_{language}.toml"
    if ours.exists():
        for character, names in tomllib.loads(ours.read_text("utf-8")).items():
            out.update((_key(folded(name).split(), language), character) for name in listed(names))
    if language not in table.LANGUAGES:
        return out
    table.config.load_language(language)
    for character, told in table.EMOJI_DATA.items():
        name = told.get(language)
        plain = character.replace("\ufe0f", "")
        if not name or len(plain) > 1 or not _is_thing(plain):
            continue
        words = re.split(r"[\s'’_-]+", folded(str(name).strip(":")))
        faces.setdefault(_key([word for word in words if word not in _FACE], language), plain)
        out.setdefault(_key([word for word in words if word], language), plain)
    return faces | out
