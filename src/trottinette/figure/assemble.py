"""A Figure of the pack, put together: body, head, hair, beard, glasses and clothes, each in its own parts."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

from trottinette.catalogue import Parts
from trottinette.errors import UnknownChoice, nearest
from trottinette.figure._kit import choose
from trottinette.figure.body import Body, body
from trottinette.figure.clothes import SKIN
from trottinette.figure.hands import EVERYWHERE, bare_body
from trottinette.figure.head import head
from trottinette.geometry import Vector
from trottinette.pack import Figure, Outfit
from trottinette.palette import colour

Hand = Literal["left hand", "right hand"]


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
    hair = colour(figure.hair.colour)
    parts: Parts = (
        *bare_body(skin, joints, SKIN.get(figure.outfit.kind, EVERYWHERE)),
        *head(skin, figure.expression, hair),
        *choose("hair", figure.hair.style).make(hair),
        *choose("beard", figure.beard.style).make(colour(figure.beard.colour)),
        *choose("glasses", figure.glasses.style).make(colour(figure.glasses.colour)),
        *_dressed(figure.outfit, joints),
    )
    grips: dict[Hand, Vector] = {"left hand": joints.left_arm.grip, "right hand": joints.right_arm.grip}
    return Assembled(parts, MappingProxyType(grips))


def _dressed(outfit: Outfit, joints: Body) -> Parts:
    trait = choose("outfit", outfit.kind)
    for part in outfit.colours:
        if part not in trait.colours:
            hint = nearest(part, trait.colours) or f"one of {', '.join(trait.colours)}"
            raise UnknownChoice(f"the outfit {outfit.kind!r} has no part called {part!r} to colour", hint=hint)
    chosen: dict[str, Any] = {part: colour(name) for part, name in outfit.colours.items()}
    if "body" in inspect.signature(trait.make).parameters:
        chosen["body"] = joints
    parts: Parts = trait.make(**chosen)
    return parts
