"""Braided hair. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from trottinette.figure.groom import SOFT, above, beyond, combed, drawn_to, volume
from trottinette.figure.head import skull
from trottinette.figure.ropes import Rope, both_sides, rope, ropes, spread
from trottinette.figure.scalp import SOFT_LINE, Hairline, Spot, cap, on
from trottinette.figure.strands import Lock, both, hair, lock
from trottinette.figure.windings import plait, wheat
from trottinette.geometry import Solid, block, ring, union
from trottinette.geometry.outline import through

Turns = Sequence[tuple[float, float]]  # (azimuth, height)

_HIGH_LINE: Hairline = ((0, 112), (28, 111), (46, 106), (60, 98), (70, 89), *SOFT_LINE[5:])


def over(turns: Turns, lift: float, steps: int = 6) -> list[Spot]:
    """A way over the scalp through these directions."""
    ways = []
    for azimuth, height in turns:
        a, h = np.radians(azimuth), np.radians(height)
        ways.append([np.sin(a) * np.cos(h), -np.cos(a) * np.cos(h), np.sin(h)])
    out = []
    for x, y, z in through(ways, steps).tolist():
        out.append(on(float(np.degrees(np.arctan2(x, -y))), float(np.degrees(np.arctan2(z, np.hypot(x, y)))), lift))
    return out


@cache
def cornrows() -> Solid:
    """Eleven rows from the hairline to the nape, the skin seen between them."""
    middle = over([(0, 42), (0, 66), (90, 90), (180, 50), (180, 5), (180, -33)], 0.8)
    sides = [
        over([(15, 42), (42, 68), (90, 73), (152, 45), (167, 3), (171, -33)], 0.8),
        over([(29, 40), (57, 54), (90, 56), (137, 36), (155, -2), (162, -32)], 0.8),
        over([(42, 34), (65, 41), (90, 41), (126, 25), (144, -6), (153, -31)], 0.8),
        over([(53, 23), (70, 28), (90, 27), (118, 14), (134, -10), (144, -30)], 0.8),
        over([(62, 8), (72, 15), (90, 14.5), (110, 4), (124, -14), (135, -28)], 0.8),
    ]
    lines = both_sides([_row(way) for way in sides])
    return ropes([_row(middle), *lines], wheat(1.3))


def _row(way: list[Spot]) -> Rope:
    return rope(way, [1.6, *[2.25] * (len(way) - 2), 1.5], step=1.0)


# ---- one or two thick plaits -------------------------------------------------------------------------------


def tuft(end: Rope, wide: float, long: float) -> list[Lock]:
    """Loose hair below the tie of a plait."""
    tip, way = end.path[-1], end.path[-1] - end.path[-3]
    way = way / np.linalg.norm(way)
    out = end.outward[-1]
    aside = np.cross(way, out)
    locks = []
    for k, (u, v) in enumerate(((0.0, 0.25), (-0.5, 0.0), (0.5, 0.0), (0.05, -0.4))):
        spots = []
        for share, open_ in ((-0.1, 0.3), (0.35, 1.1), (0.7, 1.0), (1.0, 0.45)):
            p = tip + way * (share * long * (1 - 0.1 * k)) + (aside * u + out * v) * wide * open_
            spots.append((*p.tolist(), 0.0))
        locks.append(lock(spots, wide * 0.62, wide * 0.5, grooves=2, deep=0.4, tip=0.15, root=0.5, fullest=0.45))
    return locks


def tie(end: Rope, radius: float, thick: float = 1.0) -> Solid:
    """A band around the end of a plait."""
    way = end.path[-1] - end.path[-3]
    x, y, z = (way / np.linalg.norm(way)).tolist()
    lean, turn = float(np.degrees(np.arccos(np.clip(z, -1, 1)))), float(np.degrees(np.arctan2(y, x)))
    band = ring(radius, thick) | ring(radius - 0.1, thick).at(z=thick * 1.1)
    return band.turned(y=lean, z=turn).at(*end.path[-1].tolist())


@cache
def braid() -> tuple[Solid, Solid]:
    """Drawn back low to a plait that comes over the figure's left shoulder; and its tie."""
    way = [
        (0, 21.5, 79),
        (7, 23.5, 73.5),
        (16, 18.5, 70),
        (22.5, 8.5, 68.6),
        (24, -3.5, 67.6),
        (20.5, -13.5, 61),
        (17.6, -17.2, 52),
        (16.5, -17.4, 43),
    ]
    plaited = rope(way, [3.6, 5.0, 5.4, 5.4, 5.4, 5.3, 5.0, 3.6], step=1.0)
    wisps = both([lock([on(40, 40, 1), on(54, 26, 2), on(62, 6, 2), on(63, -10, 1.2)], 3.0, 1.6, tip=0.3)])
    smooth = hair([*wisps, *tuft(plaited, 3.4, 7.5)], drawn_to(180, -14, lift=1.9, count=50, seed=201))
    return ropes([plaited], plait(3.5, 0.3, 0.5, hairs=3, deep=0.07), smooth, soft=0.4), tie(plaited, 3.5, 1.3)


@cache
def two_braids() -> tuple[Solid, Solid]:
    """Parted in the middle, a plait from behind each ear to the front of the shoulder; and their ties."""
    way = [
        (23.5, 9.5, 82),
        (26.5, 8.0, 76),
        (27, 1.5, 70),
        (24.5, -8, 64.5),
        (20.2, -15.4, 57),
        (17.8, -17.0, 49),
        (17.0, -16.6, 42),
    ]
    left = rope(way, [3.4, 4.6, 5.0, 5.0, 4.8, 4.5, 3.4], step=1.0)
    wisps = both([lock([on(40, 40, 1), on(54, 26, 2), on(62, 6, 2), on(63, -10, 1.2)], 2.6, 1.4, tip=0.3)])
    half = beyond(drawn_to(112, -10, lift=1.9, count=50, seed=211), (1, 0, 0), (0.1, 0, 0), soft=2.0)
    smooth = hair([*both(tuft(left, 3.1, 7)), *wisps], half.mirrored())
    ties = tie(left, 3.2, 1.2)
    return ropes(both_sides([left]), plait(3.5, 0.3, 0.5, hairs=3, deep=0.07), smooth, soft=0.4), ties.mirrored()


@cache
def crown_braid() -> Solid:
    """A thick plait laid around the head, the hair drawn up to it from below and combed to it from the parting."""
    loop = [
        on(a, h, 2.6) for a, h in ((180, 22), (150, 25), (120, 31), (95, 38), (70, 44), (46, 49), (24, 52), (0, 53))
    ]
    path = [*loop, *[(-x, y, z, lift) for x, y, z, lift in loop[-2::-1]]]
    plaited = rope([(0.6, *path[0][1:]), *path[1:-1], (-0.6, *path[-1][1:])], 5.2, step=1.0)
    smooth = combed(above(volume(1.6), SOFT, 1.4), (0.02, 0.1, 1), count=58, deep=0.6, seed=221)
    return ropes([plaited], plait(3.5, 0.3, 0.5, hairs=3, deep=0.07), smooth, soft=0.4)


# ---- many thin ones ----------------------------------------------------------------------------------------


def parted(puff: float) -> list[list[Spot]]:
    """Guides from a middle parting to ear height on the figure's left, from the face to the back; `puff` mm off the
    scalp at their fullest.
    """
    spots = (
        ((2, 45), (30, 43.5), (51, 28), (64, 0)),
        ((2, 53), (38, 50), (61, 29), (74, -2)),
        ((3, 64), (54, 56), (75, 30), (84, -4)),
        ((6, 80), (82, 60), (90, 30), (96, -6)),
        ((178, 84), (114, 60), (110, 29), (110, -8)),
        ((178, 72), (142, 51), (129, 24), (128, -10)),
        ((178, 60), (161, 42), (153, 17), (152, -10)),
        ((179, 48), (178, 33), (178, 11), (178, -10)),
    )
    ear = (0.0, 0.8, 2.2, 2.8, 1.8, 0.0, 0.0, 0.0)  # mm more where there is an ear below
    out = []
    for way, more in zip(spots, ear, strict=True):
        lifts = (0.25 * puff + 0.8, 0.85 * puff, puff + 0.2 * more, 1.1 * puff + 0.5 + more)
        out.append([on(a, h, lift) for (a, h), lift in zip(way, lifts, strict=True)])
    return out


def falling(low: float, front: float, puff: float = 2.4) -> list[list[Spot]]:
    """Guides for what falls from a middle parting on the figure's left: from beside the face, over the ear and the
    shoulder to the middle of the back, down to z `low`, and to `front` before the shoulder.
    """
    ends = (
        (22.4, -14.6, front),
        (25.2, -12.0, max(front, 55)),
        (30.4, -6.5, max(low, front, 61)),
        (31.4, 1.0, max(low, 62)),
        (28.6, 10.0, max(low, 60)),
        (22.0, 16.6, low),
        (12.5, 20.0, low),
        (0.6, 21.0, low),
    )
    more = 0.8 * (puff - 2.4)
    out = []
    for root, (x, y, end) in zip(parted(puff), ends, strict=True):
        far = float(np.hypot(x, y))
        x, y = x + more * x / far, y + more * y / far
        out.append([*root, (x, y, 72, 1.6), (x * 0.99, y * 1.02, (72 + end) / 2, 0.5), (x * 0.97, y, end, 0.5)])
    return out


@cache
def box_braids() -> Solid:
    """Thin braids in two layers, parted in the middle, falling to the shoulders."""
    ways = spread(falling(50, 52), 10, seed=231, loose=0.15)
    below = [way[3:] for way in spread(falling(53, 56, 0.5), 9, seed=232, loose=0.3)]
    behind = [way[1:] for way in spread(falling(49, 52, 1.8)[4:], 6, seed=233, loose=0.15)]
    lines = [rope(way, [1.6, *[2.05] * (len(way) - 2), 1.4], step=1.1, clear=2.0) for way in [*ways, *below, *behind]]
    return ropes(both_sides(lines), wheat(1.8), under(), soft=0.35)


def under() -> Solid:
    """What is seen between braids or locs: the head's own hair, and a curtain behind the neck."""
    return union(cap(_HIGH_LINE, skull().grown(1.0)), block(37, 8, 26, round=4).at(y=15.6, z=58))
