"""Which letters the card can print. Asked before anything is drawn: a missing glyph never reaches a card."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from trottinette.card.fonts import TEXT
from trottinette.card.lettering import clusters, writable
from trottinette.errors import MissingLetters
from trottinette.pack import Pack

_MOST_NAMED = 6


def missing_letters(text: str) -> tuple[str, ...]:
    """What no bundled font has, each once, in reading order.

    A letter with marks that no font joins to it, though each is there, is returned whole.
    """
    out: list[str] = []
    for cluster in clusters(unicodedata.normalize("NFC", text)):
        if not writable(cluster, TEXT):
            out.extend([one for one in cluster if not writable(one, TEXT)] or [cluster])
    return tuple(dict.fromkeys(out))


def check_words(places: Iterable[tuple[str, str]]) -> None:
    """Raise MissingLetters naming every place, such as "title", and every letter that is missing there."""
    found = [(place, missing) for place, text in places if (missing := missing_letters(text))]
    if not found:
        return
    told = "; ".join(f"the {place} has {', '.join(_named(missing))}" for place, missing in found)
    raise MissingLetters(
        f"{told}, which no font of the card has",
        hint="leave it out or write it in letters; pictures such as emoji cannot be printed",
    )


def check_letters(pack: Pack) -> None:
    """`check_words` on everything that the pack prints."""
    places = [
        ("title", pack.title),
        ("tagline", pack.tagline),
        ("badge", pack.card.badge),
        ("series", pack.card.series),
    ]
    if pack.card.labels:
        places += [(f"label of {toy.object}", toy.label) for toy in pack.accessories]
    places += [(f"text on {toy.object}", toy.text) for toy in pack.accessories]
    check_words(places)


def _named(missing: tuple[str, ...]) -> list[str]:
    out = [f"{one} ({' '.join(_name(c) for c in one)})" for one in missing[:_MOST_NAMED]]
    return [*out, f"{len(missing) - _MOST_NAMED} more"] if len(missing) > _MOST_NAMED else out


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
