"""How hair is wound: what a rope of it looks like cut across. Millimetres."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating[Any]]  # (n,)
# across (away from the middle line, along the width and along the thickness), how far along, radius, a number of its own
Section = Callable[[Values, Values, Values, Values, Values], Values]


@dataclass(frozen=True, slots=True)
class Weave:
    """What a rope is made of: the function of its section, and its numbers for the key."""

    section: Section
    told: tuple[object, ...]
    slope: float = 1.3  # the steepest its distance gets


@cache
def plait(pitch: float = 3.4, flat: float = 0.3, full: float = 0.5, hairs: int = 0, deep: float = 0.09) -> Weave:
    """Three strands over and under one another; `pitch` is a full round in radii, `hairs` grooves in each strand."""

    def section(u: Values, v: Values, s: Values, r: Values, _: Values) -> Values:
        turn = 2 * np.pi / (pitch * r)
        best = np.full_like(u, 99)
        for k in range(3):
            t = s * turn + 2 * np.pi * k / 3
            du, dv = u - (1 - full) * r * np.sin(t), v - flat * r * np.sin(2 * t)
            au, av = (1 - full) * r * np.cos(t) * turn, 2 * flat * r * np.cos(2 * t) * turn
            lean = (du * au + dv * av) ** 2 / (1 + au * au + av * av)
            d = np.sqrt(np.maximum(du * du + dv * dv - lean, 0)) - full * r
            if hairs:
                d += deep * r * np.abs(np.cos(hairs * np.arctan2(dv, du / np.sqrt(1 + au * au))))
            best = np.minimum(best, d)
        return best

    return Weave(section, ("plait", pitch, flat, full, hairs, deep), 1.35)


@cache
def twist(pitch: float = 4.2, full: float = 0.56) -> Weave:
    """Two strands wound around each other."""

    def section(u: Values, v: Values, s: Values, r: Values, which: Values) -> Values:
        turn = 2 * np.pi / (pitch * r)
        best = np.full_like(u, 99)
        for k in (0, 1):
            t = s * turn + np.pi * k + which
            du, dv = u - (1 - full) * r * np.cos(t), v - (1 - full) * r * np.sin(t)
            au, av = -(1 - full) * r * np.sin(t) * turn, (1 - full) * r * np.cos(t) * turn
            lean = (du * au + dv * av) ** 2 / (1 + au * au + av * av)
            best = np.minimum(best, np.sqrt(np.maximum(du * du + dv * dv - lean, 0)) - full * r)
        return best

    return Weave(section, ("twist", pitch, full), 1.3)


@cache
def curl(pitch: float = 1.5, full: float = 0.42) -> Weave:
    """A corkscrew: one strand wound around nothing, `pitch` radii a turn."""

    def section(u: Values, v: Values, s: Values, r: Values, which: Values) -> Values:
        long = pitch * r
        hand = np.where(np.mod(np.floor(which), 2) > 0, 1, -1)
        q = s / long - hand * np.arctan2(v, u) / (2 * np.pi) + which
        away = (q - np.round(q)) * long
        middle = (1 - full) * r
        core = np.sqrt(u * u + v * v)
        steep = middle / np.sqrt(middle * middle + (long / (2 * np.pi)) ** 2)
        d = np.sqrt((core - middle) ** 2 + (away * steep) ** 2) - full * r
        return np.asarray(np.minimum(d, core - (1 - full) * r))  # filled, so that nothing is seen through it

    return Weave(section, ("curl", pitch, full), 1.4)


@cache
def loc(rough: float = 0.15) -> Weave:
    """A felted cylinder, a little uneven, its winding still to be seen."""

    def section(u: Values, v: Values, s: Values, r: Values, which: Values) -> Values:
        around, along = np.arctan2(v, u), s / r
        bumps = np.sin(2.1 * along + around + 5 * which) + 0.6 * np.sin(1.3 * along - 2 * around + 9 * which)
        ridge = np.abs(np.sin(1.7 * along + 0.5 * around + 3 * which)) ** 0.7
        return np.asarray(np.sqrt(u * u + v * v) - r * (1 - rough + rough * (0.22 * bumps + 0.95 * ridge)))

    return Weave(section, ("loc", rough), 1.25)


@cache
def wheat(pitch: float = 1.5, flat: float = 0.85, deep: float = 0.34) -> Weave:
    """A plait too thin for three strands of its own: two rows of slanting grains, as on an ear of wheat."""

    def section(u: Values, v: Values, s: Values, r: Values, which: Values) -> Values:
        out = np.abs(u) / r
        q = s / (pitch * r) + 0.62 * out + np.where(u > 0, 0.5, 0.0) + which
        grain = 1 - np.abs(np.sin(np.pi * q))
        seam = np.maximum(1 - 3.5 * out, 0)
        d = np.sqrt(u * u + (v / flat) ** 2) - r * (1 - 0.15 * grain)
        return np.asarray(d * flat + deep * r * (grain**3 + 0.7 * seam * (v > 0)))

    return Weave(section, ("wheat", pitch, flat, deep), 1.6)
