"""Skin: the ten tones of the Monk Skin Tone scale (Ellis Monk, 2022, skintone.google, CC BY 4.0 as a scale)."""

from __future__ import annotations

from trottinette.figure._kit import add
from trottinette.palette import Colour

# sRGB as published for tones 1 to 10
MONK = ("#f6ede4", "#f3e7db", "#f7ead0", "#eadaba", "#d7bd96", "#a07e56", "#825c43", "#604134", "#3a312a", "#292420")

_WORDS: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = {
    1: (
        ("very fair skin", "very pale skin", "porcelain skin"),
        ("peau très claire", "peau très pâle", "teint de porcelaine"),
    ),
    2: (
        ("fair skin", "pale skin", "light skin", "white skin"),
        ("peau claire", "peau pâle", "peau blanche", "teint clair"),
    ),
    3: (("light warm skin",), ("peau claire dorée",)),
    4: (("light medium skin",), ("peau un peu mate",)),
    5: (("medium skin", "olive skin"), ("peau mate", "teint mat", "peau mate claire")),
    6: (("tanned skin", "tan skin"), ("peau bronzée", "peau hâlée", "teint bronzé")),
    7: (("brown skin",), ("peau brune", "peau métisse")),
    8: (("dark brown skin",), ("peau brun foncé",)),
    9: (("dark skin", "black skin"), ("peau noire", "peau foncée", "peau ébène")),
    10: (("very dark skin", "deep skin", "ebony skin"), ("peau très foncée", "peau très noire")),
}


# The same ten as painted vinyl. Skin looks warm because light scatters under it, and plastic has none of that: the
# swatches themselves come out chalky when light, greenish in the middle and without a face when dark. Same order,
# same steps to the eye, chosen on contact sheets.
VINYL = ("#fbdfcd", "#f7d3b9", "#f2c6a2", "#e6b48b", "#d29d6f", "#ad7a4e", "#88593c", "#684432", "#4e3429", "#3b2922")


def tone(id: str) -> Colour:
    """The vinyl colour of "monk-01" to "monk-10"."""
    code = VINYL[int(id.removeprefix("monk-")) - 1]
    return Colour(code, code)


for _n, (_en, _fr) in _WORDS.items():
    add("skin", f"monk-{_n:02}", tone, en=_en, fr=_fr)
