"""What gives way where two traits cannot both be seen: measured on the solids, and told to the person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import choose, grown
from trottinette.figure.body import body
from trottinette.figure.head import EAR, skull
from trottinette.figure.wear import Piece, dressed, wardrobe
from trottinette.geometry import Solid, carve, mesh_of
from trottinette.geometry.solid import Distances, Points
from trottinette.pack import Figure
from trottinette.palette import colour

_ROUGH = 2.0  # mm, the cell of the skin on which shares are counted
_THIN = 0.9  # mm that must stick out for a part to be worth keeping
_HIDDEN = 0.93  # share of hair or beard that is inside, from which it counts as hidden
_COVERED = 0.1  # share of a beard from which its covering is worth telling
_TALL = 8.5  # mm over the scalp from which hair stands tall
_LOST = 0.3  # share of what stands tall, and is pressed down, that is worth telling


@dataclass(frozen=True, slots=True)
class Rule:
    """`what` gives way `to`, both as family=id; `why` is "hidden", "pressed", "covered" or "same place"."""

    what: str
    to: str
    why: str


def outside(part: Part, tools: Sequence[Solid]) -> tuple[Points, Distances]:
    """Points of a rough skin of the part, and how far each lies outside all the tools, mm; negative inside."""
    size = max(min(part.solid.box.size), 1.0)
    points = mesh_of(part.solid, round(min(_ROUGH, size / 6), 2)).points
    return points, np.asarray(np.min([tool.distance(points) for tool in tools], axis=0))


def trimmed(hair: Parts, tools: Sequence[Solid], soft: float = 0.4) -> Parts:
    """The hair or beard that hats leave; what lies in them altogether is left out."""
    if not tools:
        return hair
    kept = [part for part in hair if float(outside(part, tools)[1].max()) > _THIN]
    return tuple(replace(part, solid=carve(part.solid, *tools, soft=soft)) for part in kept)


def gives_way(figure: Figure) -> tuple[Rule, ...]:
    """What of a figure is not seen, or not as it would be alone, because of what is worn. Raises UnknownChoice."""
    wear = dressed(figure, body())
    _, things = wardrobe(figure)
    rules = [*_same_place(figure, things)]
    skin = choose("skin", figure.skin).make(figure.skin)
    hair = grown("hair", figure.hair.style, colour(figure.hair.colour), skin)
    beard = grown("beard", figure.beard.style, colour(figure.beard.colour), skin)
    for slot, room in wear.rooms.items():
        to = f"worn={things[slot].kind}"
        if why := _of_hair(hair, room):
            rules.append(Rule(f"hair={figure.hair.style}", to, why))
        if beard and _inside(beard, room) > _COVERED:
            why = "hidden" if _inside(beard, room) > _HIDDEN else "covered"
            rules.append(Rule(f"beard={figure.beard.style}", to, why))
    rules += [
        Rule(f"worn={things[slot].kind}", f"worn={things['head'].kind}", "hidden")
        for slot in things.keys() - wear.things
    ]
    return tuple(rules)


def _same_place(figure: Figure, things: Mapping[str, Piece]) -> Iterator[Rule]:
    for one in figure.worn:
        kept = things[choose("worn", one.kind).slot].kind
        if kept != one.kind:
            yield Rule(f"worn={one.kind}", f"worn={kept}", "same place")


def _of_hair(hair: Parts, room: Solid) -> str:
    """Whether hair is hidden by what is worn, or stands so high that it is pressed down."""
    if not hair:
        return ""
    if _inside(hair, room) > _HIDDEN:
        return "hidden"
    told = [outside(part, (room,)) for part in hair]
    points, far = np.concatenate([p for p, _ in told]), np.concatenate([f for _, f in told])
    tall = (points[:, 2] > EAR[2]) & (skull().distance(points) > _TALL)
    return "pressed" if tall.sum() > 9 and float((far[tall] < -1.0).mean()) > _LOST else ""


def _inside(parts: Parts, room: Solid) -> float:
    """The share of their skin that is in a room."""
    far = np.concatenate([outside(part, (room,))[1] for part in parts])
    return float((far < 0).mean())
