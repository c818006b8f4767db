"""A Figure of the pack, put together: body, head, hair, beard, glasses, clothes and what is worn, each in its own
parts, moulded straight and then bent to its build and its stance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal

from trottinette.catalogue import Parts
from trottinette.figure._kit import choose, grown
from trottinette.figure.body import body
from trottinette.figure.hands import bare_body
from trottinette.figure.portrait import portrait
from trottinette.figure.wear import dressed
from trottinette.geometry import Vector, carve
from trottinette.pack import Figure, Hair
from trottinette.paint import Paint, paint
from trottinette.palette import Colour, colour

Hand = Literal["left hand", "right hand"]
_HEADGEAR = frozenset({"head", "face", "ears"})  # slots of worn things that go with the head


@dataclass(frozen=True, slots=True)
class Assembled:
    """The toy of a person in mm, soles on z = 0, facing -y; `grips` is where each hand holds."""

    parts: Parts
    grips: Mapping[Hand, Vector]


def assemble(figure: Figure, held: Mapping[Hand, Any] | None = None) -> Assembled:
    """Build the figure; a hand named in `held` is raised and closed. Raises UnknownChoice."""
    held = held or {}
    joints = body("left hand" in held, "right hand" in held)
    skin = choose("skin", figure.skin).make(figure.skin)
    wear = dressed(figure, joints)
    hair: Parts = _hair(figure.hair, skin)
    if wear.no_hair:
        hair = tuple(replace(part, solid=carve(part.solid, *wear.no_hair, soft=0.4)) for part in hair)
    upper: Parts = (
        *portrait(figure),
        *hair,
        *grown("beard", figure.beard.style, colour(figure.beard.colour), skin),
        *choose("glasses", figure.glasses.style).make(colour(figure.glasses.colour)),
        *(part for slot, parts in wear.things.items() if slot in _HEADGEAR for part in parts),
    )
    lower: Parts = (
        *bare_body(skin, joints, wear.shown),
        *wear.clothes,
        *(part for slot, parts in wear.things.items() if slot not in _HEADGEAR for part in parts),
    )
    grips: dict[Hand, Vector] = {"left hand": joints.left_arm.grip, "right hand": joints.right_arm.grip}
    return Assembled((*lower, *upper), MappingProxyType(grips))


def _hair(hair: Hair, skin: Colour) -> Parts:
    """The style in its colour, the second colour painted on what is hair of it."""
    parts: Parts = grown("hair", hair.style, colour(hair.colour), skin)
    if hair.tint == "plain" or not parts:
        return parts
    tint = (_tint(hair, parts),)
    return tuple(replace(p, paint=tint) if p.colour == parts[0].colour else p for p in parts)


def _tint(hair: Hair, parts: Parts) -> Paint:
    second = colour(hair.second)
    if hair.tint != "ends":
        return paint(hair.tint, second)
    low = min(part.solid.box.low[2] for part in parts)
    return paint("ends", second, low=low, high=low + 0.4 * (parts[0].solid.box.high[2] - low))
