"""A Figure of the pack, put together: body, head, hair, beard, glasses, clothes and what is worn, each in its own
parts, moulded straight and then bent to its build and its stance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from trottinette.catalogue import Parts
from trottinette.figure._kit import choose, grown
from trottinette.figure.aids import Aided, sides_of
from trottinette.figure.hands import bare_body
from trottinette.figure.head_shapes import head_warp
from trottinette.figure.portrait import polish, portrait, skin_paint
from trottinette.figure.prostheses import less
from trottinette.figure.rules import trimmed
from trottinette.figure.seats import seat_under
from trottinette.figure.stance import Hand, Stance, stand
from trottinette.figure.wear import Dressed, dressed
from trottinette.geometry import Vector, Warp
from trottinette.pack import Aid, Figure, Hair
from trottinette.paint import Paint, paint
from trottinette.palette import Colour, colour

_HEADGEAR = frozenset({"head", "face", "ears"})  # slots of worn things that go with the head


@dataclass(frozen=True, slots=True)
class Assembled:
    """The toy of a person in mm, soles on z = 0, facing -y: the body and its clothes, the head and all that is on it;
    `grips` is where each hand holds."""

    lower: Parts
    upper: Parts
    grips: Mapping[Hand, Vector]

    @property
    def parts(self) -> Parts:
        return self.lower + self.upper


def assemble(figure: Figure, held: Mapping[Hand, Any] | None = None) -> Assembled:
    """Build the figure; a hand named in `held` is raised and closed. Raises UnknownChoice."""
    held = held or {}
    stance = stand(figure, held.keys())
    joints = stance.body
    skin = choose("skin", figure.skin).make(figure.skin)
    wear = dressed(figure, joints)
    hair = trimmed(_hair(figure.hair, skin), wear.no_hair)
    shape = head_warp(figure.head)
    upper: Parts = (
        *_bent(_bent(portrait(figure), shape), stance.head_warp),
        *_bent(_bent(hair, shape), stance.hair_warp),
        *_bent(_bent(_on_head(figure, wear, skin), shape), stance.head_warp),
    )
    marks = skin_paint(figure)
    lower: Parts = (
        *(replace(part, paint=(*marks, *part.paint)) for part in bare_body(skin, joints, wear.shown, polish(figure))),
        *wear.clothes,
        *(part for slot, parts in wear.things.items() if slot not in _HEADGEAR for part in parts),
    )
    aided = [_aid(one, stance, held) for one in figure.aids]
    away = [room for one in aided for room in one.without]
    lower = (*less(lower, away), *(part for one in aided for part in one.limbs))
    lower = (*_bent(lower, stance.warp), *seat_under(stance), *(part for one in aided for part in one.parts))
    return Assembled(lower, upper, stance.grips)


def _on_head(figure: Figure, wear: Dressed, skin: Colour) -> Parts:
    """Beard, glasses and what is worn on head, face and ears."""
    return (
        *trimmed(grown("beard", figure.beard.style, colour(figure.beard.colour), skin), wear.no_hair),
        *choose("glasses", figure.glasses.style).make(colour(figure.glasses.colour)),
        *(part for slot, parts in wear.things.items() if slot in _HEADGEAR for part in parts),
    )


def _aid(aid: Aid, stance: Stance, held: Mapping[Hand, Any]) -> Aided:
    colours = {part: colour(name) for part, name in aid.colours.items()}
    made: Aided = choose("aid", aid.kind).make(**colours, on=stance, side=sides_of(aid.side, held.keys()))
    return made


def _bent(parts: Parts, warp: Warp | None) -> Parts:
    """Parts taken along by a stance, after what bends them already (a head's shape)."""
    if warp is None:
        return parts
    return tuple(replace(part, warp=part.warp.then(warp) if part.warp else warp) for part in parts)


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
