"""The pack: the one document a person keeps. Frozen values, YAML both ways, a schema number.

A pack says what is in the picture and nothing about how it is drawn. Names of toys, traits and themes are
plain strings here; `trottinette.studio.check` holds them against what exists.
"""

from trottinette.pack.document import load_pack, pack_from_yaml, pack_to_yaml
from trottinette.pack.explain import Problem, explained
from trottinette.pack.parts import (
    MOST_ACCESSORIES,
    MOST_FIGURES,
    SCHEMA,
    Accessory,
    Aid,
    Beard,
    Card,
    Colours,
    Eyes,
    Figure,
    Garment,
    Glasses,
    Hair,
    Mark,
    Outfit,
    Pack,
    Part,
    Pattern,
    Place,
    Side,
    Tint,
    Worn,
)

__all__ = [
    "MOST_ACCESSORIES",
    "MOST_FIGURES",
    "SCHEMA",
    "Accessory",
    "Aid",
    "Beard",
    "Card",
    "Colours",
    "Eyes",
    "Figure",
    "Garment",
    "Glasses",
    "Hair",
    "Mark",
    "Outfit",
    "Pack",
    "Part",
    "Pattern",
    "Place",
    "Problem",
    "Side",
    "Tint",
    "Worn",
    "explained",
    "load_pack",
    "pack_from_yaml",
    "pack_to_yaml",
]
