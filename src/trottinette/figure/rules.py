"""What gives way where two traits cannot both be seen: measured on the solids, and told to the person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.geometry import Solid, carve, mesh_of
from trottinette.geometry.solid import Distances

_ROUGH = 2.0  # mm, the cell of the skin on which shares are counted
_THIN = 0.9  # mm that must stick out for a part to be worth keeping
_HIDDEN, _SHORTENED = 0.93, 0.3  # shares of a part that is covered
_TALL = 8.0  # mm by which hair stood over what is left of it
_HEARD = 0.5  # share of an earring or a beard from which its covering is worth telling


@dataclass(frozen=True, slots=True)
class Rule:
    """`what` gives way `to`, both as family=id; `why` is hidden, shortened, pressed or covered."""

    what: str
    to: str
    why: str


def outside(part: Part, tools: Sequence[Solid]) -> Distances:
    """How far each point of a rough skin of the part lies outside all the tools, mm; negative inside."""
    size = max(min(part.solid.box.size), 1.0)
    points = mesh_of(part.solid, round(min(_ROUGH, size / 8), 2)).points
    return np.asarray(np.min([tool.distance(points) for tool in tools], axis=0))


def trimmed(hair: Parts, tools: Sequence[Solid], soft: float = 0.4) -> Parts:
    """The hair that hats leave; what lies in them altogether is left out."""
    if not tools:
        return hair
    kept = [part for part in hair if float(outside(part, tools).max()) > _THIN]
    return tuple(replace(part, solid=carve(part.solid, *tools, soft=soft)) for part in kept)
