"""One choice put on a figure, whatever its family: for contact sheets, for tests, and for whoever tries things on."""

from __future__ import annotations

from typing import Any

from trottinette.figure._kit import choose
from trottinette.pack import Figure

_PLAIN = frozenset({"age", "build", "height", "pose", "skin", "head", "brows", "nose", "mouth", "expression"})
_IN_ITS_PART = {
    "eyes": ("eyes", "shape"),
    "hair": ("hair", "style"),
    "beard": ("beard", "style"),
    "glasses": ("glasses", "style"),
    "outfit": ("outfit", "kind"),
}
_LISTED = {"mark": "marks", "worn": "worn", "garment": "clothes", "aid": "aids"}

HEADS = frozenset({"head", "eyes", "brows", "nose", "mouth", "expression", "mark", "hair", "beard", "glasses"})
HEAD_SLOTS = frozenset({"head", "face", "ears"})


def with_choice(figure: Figure, family: str, id: str) -> Figure:
    """The figure with that choice, its own colours left as they are. Raises UnknownChoice."""
    choose(family, id)
    told: dict[str, Any] = figure.model_dump()
    if family in _PLAIN:
        told[family] = id
    elif family in _IN_ITS_PART:
        part, key = _IN_ITS_PART[family]
        told[part] = {**told[part], key: id, **({"colours": {}} if family == "outfit" else {})}
    else:
        told[_LISTED[family]] = [*told[_LISTED[family]], {"kind": id}]
    return Figure.model_validate(told)


def is_of_the_head(family: str, id: str) -> bool:
    """Whether a picture of the head alone shows the choice."""
    return family in HEADS or (family == "worn" and choose(family, id).slot in HEAD_SLOTS)
