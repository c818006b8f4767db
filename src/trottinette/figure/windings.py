"""How hair is wound: what a rope of it looks like cut across. Millimetres."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating[Any]]  # (n,)
# across (away from the middle line, along the width and along the thickness), how far along in radii, radius, and a
# number of its own
Section = Callable[[Values, Values, Values, Values, Values], Values]


@dataclass(frozen=True, slots=True)
class Weave:
    """What a rope is made of: the function of its section, and its numbers for the key."""

    section: Section
    told: tuple[object, ...]
    slope: float = 1.3  # the steepest its distance gets


def _nearer(a: Values, b: Values, soft: Values) -> Values:
    """The lesser, the crease between them rounded by `soft` mm."""
    blend = np.maximum(soft - np.abs(a - b), 0) / soft
    return np.asarray(np.minimum(a, b) - blend * blend * (soft / 4))


@cache
def plait(pitch: float = 3.4, flat: float = 0.3, full: float = 0.5, hairs: int = 0, deep: float = 0.09) -> Weave:
    """Three strands over and under one another; `pitch` is a full round in radii, `hairs` grooves in each strand."""

    def section(u: Values, v: Values, s: Values, r: Values, _: Values) -> Values:
        turn = 2 * np.pi / pitch
        best = np.full_like(u, 99)
        for k in range(3):
            t = s * turn + 2 * np.pi * k / 3
            du, dv = u - (1 - full) * r * np.sin(t), v - flat * r * np.sin(2 * t)
            au, av = (1 - full) * np.cos(t) * turn, 2 * flat * np.cos(2 * t) * turn
            lean = (du * au + dv * av) ** 2 / (1 + au * au + av * av)
            d = np.sqrt(np.maximum(du * du + dv * dv - lean, 0)) - full * r
            if hairs:
                d += deep * r * np.abs(np.cos(hairs * np.arctan2(dv, du / np.sqrt(1 + au * au))))
            best = _nearer(best, d, 0.14 * r)
        return best

    return Weave(section, ("three strands of hair", pitch, flat, full, hairs, deep), 1.35)


@cache
def twist(pitch: float = 4.2, full: float = 0.56) -> Weave:
    """Two strands wound around each other."""

    def section(u: Values, v: Values, s: Values, r: Values, which: Values) -> Values:
        turn = 2 * np.pi / pitch
        best = np.full_like(u, 99)
        for k in (0, 1):
            t = s * turn + np.pi * k + which
            du, dv = u - (1 - full) * r * np.cos(t), v - (1 - full) * r * np.sin(t)
            au, av = -(1 - full) * np.sin(t) * turn, (1 - full) * np.cos(t) * turn
            lean = (du * au + dv * av) ** 2 / (1 + au * au + av * av)
            best = _nearer(best, np.sqrt(np.maximum(du * du + dv * dv - lean, 0)) - full * r, 0.2 * r)
        return best

    return Weave(section, ("two strands of hair", pitch, full), 1.3)


@cache
def curl(pitch: float = 1.6, full: float = 0.42) -> Weave:
    """A corkscrew: one strand wound closely, `pitch` radii a turn, `full` of the radius deep between two turns."""

    def section(u: Values, v: Values, s: Values, r: Values, which: Values) -> Values:
        hand = np.where(np.mod(np.floor(which), 2) > 0, 1, -1)
        core = np.sqrt(u * u + v * v)
        q = s / pitch - hand * np.arctan2(v, u) / (2 * np.pi) + which
        bulge = (0.5 + 0.5 * np.cos(2 * np.pi * q)) ** 0.75
        return np.asarray(core - r * (1 - full + full * bulge * np.clip(core / (0.4 * r), 0, 1)))

    return Weave(section, ("corkscrew of hair", pitch, full), 1.45)


@cache
def loc(rough: float = 0.15) -> Weave:
    """A felted cylinder, a little uneven, its winding still to be seen."""

    def section(u: Values, v: Values, s: Values, r: Values, which: Values) -> Values:
        around, along = np.arctan2(v, u), s
        bumps = np.sin(2.1 * along + around + 5 * which) + 0.6 * np.sin(1.3 * along - 2 * around + 9 * which)
        ridge = 0.5 + 0.5 * np.sin(3.4 * along + around + 6 * which)
        return np.asarray(np.sqrt(u * u + v * v) - r * (1 - rough + rough * (0.22 * bumps + 0.95 * ridge)))

    return Weave(section, ("felted of hair", rough), 1.25)


@cache
def wheat(pitch: float = 1.5, flat: float = 0.85, deep: float = 0.34) -> Weave:
    """A plait too thin for three strands of its own: two rows of slanting grains, as on an ear of wheat."""

    def section(u: Values, v: Values, s: Values, r: Values, which: Values) -> Values:
        out = np.abs(u) / r
        q = s / pitch + 0.62 * out + np.where(u > 0, 0.5, 0.0) + which
        groove = (0.5 + 0.5 * np.cos(2 * np.pi * q)) ** 2 * np.clip(3 * out, 0, 1)
        seam = np.maximum(1 - 2.5 * out, 0) ** 2 * np.clip(2 * v / r, 0, 1)
        d = (np.sqrt(u * u + (v / flat) ** 2) - r) * flat
        return np.asarray(d + deep * r * (groove + 0.8 * seam))

    return Weave(section, ("ear of wheat of hair", pitch, flat, deep), 1.6)
