"""What an accessory of the pack is made as: a toy of the catalogue, a charm of a drawing, or a person's own object."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from trottinette.catalogue import Face, Moulded, Parts, moulded, take
from trottinette.charms import CHARM, CREDIT, OWN, charm, name_of
from trottinette.charms.own import own_object
from trottinette.charms.pictures import found_beside
from trottinette.geometry import Vector
from trottinette.pack import Accessory
from trottinette.palette import colour
from trottinette.tongues import READ

_FACING = (-16.0, 8.0, 0.0)  # how a charm lies in its cell


@dataclass(frozen=True, slots=True)
class Thing:
    """An accessory ready to be moulded. `parts` is None for a person's own object, which has meshes only."""

    mould: Callable[[], tuple[Moulded, ...]]
    parts: Callable[[], Parts] | None
    names: Mapping[str, str]
    show: Vector
    grip: Vector | None
    credit: str = ""
    face: Face | None = None


def thing_of(accessory: Accessory, folder: Path | None = None) -> Thing:
    """How to make an accessory; files lie in `folder`. Raises UnknownToy, BadPicture, BadModel."""
    if accessory.object == CHARM:
        emoji = accessory.of
        names: dict[str, str] = {language: name_of(emoji, language) for language in READ}

        def drawn() -> Parts:
            return charm(emoji)

        return Thing(lambda: moulded(f"charm {emoji}", drawn), drawn, names, _FACING, None, CREDIT)
    if accessory.object == OWN:
        path = found_beside(accessory.of, folder)
        return Thing(lambda: own_object(path), None, {str(one): path.stem for one in READ}, _FACING, None)
    toy = take(accessory.object)

    def made() -> Parts:
        return toy.make(**{part: colour(name) for part, name in accessory.colours.items()})

    told = f"toy {accessory.object} {sorted(accessory.colours.items())}"
    return Thing(lambda: moulded(told, made), made, toy.names, toy.show, toy.grip, face=toy.face)
