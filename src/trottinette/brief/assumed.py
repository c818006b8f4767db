"""What nobody said and is drawn all the same: one line, so that a person knows what they may change."""

from __future__ import annotations

from collections.abc import Sequence

from trottinette.brief.say import say
from trottinette.brief.sources import bare, colour_name
from trottinette.brief.value import Look
from trottinette.figure import traits
from trottinette.pack import Figure
from trottinette.palette import colour

_ORDER = ("skin", "hair", "eyes", "outfit")


def assumed(looks: Sequence[Look], language: str) -> str:
    """The neutral defaults of a figure of which this was said, or nothing when all of it was."""
    said = {look.family for look in looks}
    said |= {"outfit"} if "garment" in said else set()
    words = [_default(family, language) for family in _ORDER if family not in said]
    return say(language, "assumed", words=", ".join(filter(None, words))) if any(words) else ""


def _default(family: str, language: str) -> str:
    """The name of the default choice, with its colour where it has one."""
    plain = Figure()
    hair, eyes = colour(plain.hair.colour), colour(plain.eyes.colour)
    choice = {"skin": plain.skin, "hair": plain.hair.style, "outfit": plain.outfit.kind, "eyes": plain.eyes.shape}[
        family
    ]
    if choice not in traits()[family]:
        return ""
    name = bare(traits()[family][choice].words[language][0])
    shade = {"hair": hair, "eyes": eyes}.get(family)
    return f"{name} ({colour_name(shade, language)})" if shade else name
