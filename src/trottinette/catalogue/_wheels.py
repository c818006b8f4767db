"""Wheels and what goes with them, for the vehicles. They turn about y; vehicles lie along x, front to the right."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from trottinette.catalogue._folds import spindle
from trottinette.geometry import (
    Solid,
    ball,
    can,
    carve,
    common,
    extrude,
    join,
    polygon,
    rectangle,
    revolve,
    union,
)


def facing(solid: Solid, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Solid:
    """A thing turned about z laid so that its top faces the viewer, moved there."""
    return solid.turned(x=90).at(x, y, z)


def tyre(radius: float, wide: float, rim: float = 0.62, round: float = 1.0) -> Solid:
    """A tyre about z, centred, dished on both sides inside `rim` of its radius."""
    well = can(radius * rim, wide).at(z=wide / 2 - 0.8)
    shape = [(radius - 0.6, -wide / 2), (radius, -wide / 4), (radius, wide / 4), (radius - 0.6, wide / 2)]
    return carve(spindle(shape, round), well, well.flipped("z"), soft=0.4)


def cap(radius: float, wide: float, rim: float = 0.62) -> Solid:
    """The hubcap of such a tyre, on its upper side."""
    far = radius * rim
    plate = spindle([(far + 0.1, 0), (far + 0.1, 0.7), (far * 0.78, 1.2)], 0.4)
    return join(plate, ball(max(far * 0.36, 0.8)).at(z=0.9), soft=0.5).at(z=wide / 2 - 1.2)


def axles(solid: Solid, xs: Sequence[float], y: float, z: float) -> Solid:
    """A wheel about z at each x, on both sides: its top faces outwards."""
    return union(*(facing(solid, x, -y, z) for x in xs)).mirrored("y")


def guard(radius: float, wide: float, start: float, end: float, thick: float = 1.3) -> Solid:
    """A mudguard about y: the arc from `start` to `end` degrees, counter-clockwise from the right."""
    turns = np.radians(np.linspace(start, end, 6)).tolist()
    wedge = polygon([(0, 0), *((2 * radius * math.cos(t), 2 * radius * math.sin(t)) for t in turns)])
    arc = revolve(rectangle(thick, wide, min(thick, wide) * 0.45).at(radius))
    return facing(common(arc, extrude(wedge, 4 * wide).at(z=-2 * wide), soft=0.5))
