"""Hair that is tied: ponytails, bunches and buns, each with its ties. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

from trottinette.figure.groom import SOFT, Line, beyond, bunch, drawn_to, knot, parted, tie
from trottinette.figure.scalp import on
from trottinette.figure.strands import Lock, both, hair, lock
from trottinette.geometry import Solid, join

_PARTING = [(0, 38), (0, 52), (0, 66), (0, 82)]
_RIGHT = [(-26, 38), (-27, 52), (-30, 66), (-40, 78)]
_THROUGH = [(0, 38), (0, 60), (0, 85), (180, 70), (180, 40), (180, 10), (180, -20)]
_SWEPT: Line = (*((-a, h) for a, h in SOFT[:0:-1]), *SOFT)  # told all around, for what is not alike on both sides


def wisps(low: float = -12.0) -> list[Lock]:
    """A loose strand before each ear."""
    return both([lock([on(42, 40, 1.2), on(55, 26, 2.0), on(63, 6, 1.6), on(66, low, 0.9)], 2.6, 1.4, tip=0.25)])


@cache
def high_ponytail() -> tuple[Solid, Solid]:
    """Drawn up to the crown; the tail springs up and falls behind in a plume."""
    head = drawn_to(180, 72, seed=201)
    x, y, z = on(180, 72, 1.0)[:3]
    path = [
        (x, y - 1, z - 1),
        (x + 1, y + 3, z + 7),
        (x + 3, y + 13, z + 8),
        (x + 5, y + 18, 100),
        (x + 4, y + 18, 82),
        (x + 2, y + 16, 66),
    ]
    tail = bunch(path, [3.0, 4.4, 7.0, 8.6, 8.0, 4.5], 10, seed=202)
    return join(hair(wisps(), head), tail, soft=0.6), tie((0.1, 0.35, 1), (x, y, z + 2.2), 3.8, 1.6)


@cache
def low_ponytail() -> tuple[Solid, Solid]:
    """Parted on the right, drawn to the nape; the tail hangs behind the left shoulder."""
    head = parted(drawn_to(168, -14, _SWEPT, lift=1.7, seed=203), _RIGHT, 1.9)
    x, y, z = on(168, -14, 1.0)[:3]
    path = [(x - 0.5, y - 2, z), (x + 1, y + 4, z - 1), (x + 4, y + 4, z - 8), (15, 20, 64), (18, 19, 53), (17, 18, 43)]
    tail = bunch(path, [3.2, 4.4, 6.0, 6.6, 5.4, 3.0], 8, seed=204)
    return join(head, tail, soft=0.6), tie((0.25, 1, -0.15), (x + 0.4, y + 2.2, z), 3.8, 1.6)


@cache
def side_ponytail() -> tuple[Solid, Solid]:
    """Drawn over to behind the left ear; the tail comes forward over the shoulder."""
    head = parted(drawn_to(128, -16, _SWEPT, lift=1.8, seed=205), _RIGHT, 2.1)
    x, y, z = on(128, -16, 1.0)[:3]
    path = [
        (x - 2, y - 1, z),
        (x + 3.5, y + 1, z - 1),
        (x + 6, y - 6, z - 12),
        (26, -4, 66),
        (23, -13, 56),
        (19.5, -15.5, 44),
    ]
    tail = bunch(path, [3.2, 4.6, 6.4, 6.6, 6.0, 3.2], 8, seed=206)
    return join(head, tail, soft=0.6), tie((1, 0.2, -0.4), (x + 1.4, y + 0.6, z - 0.3), 3.9, 1.6)


@cache
def pigtails() -> tuple[Solid, Solid]:
    """Two bunches tied high at the sides, parted in the middle, springing outwards."""
    head = parted(_two_ways(104, 22, 207), _THROUGH, 1.9)
    x, y, z = on(104, 22, 1.0)[:3]
    path = [
        (x - 2, y, z),
        (x + 4.5, y + 0.5, z + 2.5),
        (x + 9, y + 1, z - 4),
        (x + 9, y + 0.5, z - 19),
        (x + 8.5, y - 1, z - 33),
    ]
    tail = bunch(path, [3.0, 5.4, 8.2, 8.0, 4.0], 9, seed=208).mirrored()
    return join(head, tail, soft=0.6), tie((1, 0.1, 0.4), (x + 1.8, y + 0.3, z + 1.0), 3.8, 1.6).mirrored()


def _two_ways(azimuth: float, height: float, seed: int) -> Solid:
    """Each half drawn to its own side."""
    half = beyond(drawn_to(azimuth, height, lift=1.7, seed=seed), (1, 0, 0), (-0.2, 0, 0), 0.4)
    return half.mirrored()


@cache
def top_knot() -> tuple[Solid, Solid]:
    """Clipped sides, the long top drawn to a small knot at the crown."""
    upper: Line = ((0, 41), (26, 40), (44, 36), (58, 32), (90, 32), (130, 30), (180, 26))
    head = drawn_to(180, 66, upper, lift=2.0, count=40, seed=209)
    x, y, z = on(180, 66, 6.0)[:3]
    return join(head, knot(7.2, (0, 0.55, 1), (x, y, z)), soft=0.6), tie((0, 0.55, 1), (x, y - 2.2, z - 4.6), 4.6, 1.4)


@cache
def low_bun() -> tuple[Solid, Solid]:
    """Parted on the right, smooth over the head to a full bun low behind the left ear."""
    head = parted(drawn_to(138, -12, _SWEPT, lift=1.9, seed=211), _RIGHT, 2.2)
    x, y, z = on(138, -16, 7.5)[:3]
    axis = (0.8, 0.75, -0.1)
    return join(head, knot(10.5, axis, (x, y, z), 0.8, 4), soft=0.6), tie(axis, (x - 4.2, y - 4.0, z + 0.5), 7.6, 1.3)


@cache
def space_buns() -> tuple[Solid, Solid]:
    """Two wound buns high on the head, parted in the middle."""
    head = parted(_two_ways(78, 52, 213), _THROUGH, 1.9)
    x, y, z = on(82, 50, 6.4)[:3]
    axis = (0.8, 0.05, 1)
    buns = knot(9.0, axis, (x, y, z)).mirrored()
    return join(hair(wisps(), head), buns, soft=0.6), tie(axis, (x - 3.3, y, z - 4.2), 6.2, 1.3).mirrored()
