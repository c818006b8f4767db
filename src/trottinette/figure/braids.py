"""Braided hair. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from trottinette.figure.head import skull
from trottinette.figure.ropes import Rope, both_sides, rope, ropes, spread
from trottinette.figure.scalp import MIDDLE, SOFT_LINE, Hairline, Spot, cap, on
from trottinette.figure.strands import Guide, Lock, both, comb, hair, lock
from trottinette.figure.windings import plait, wheat
from trottinette.geometry import Solid, egg, join, ring, union
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


def drawn(azimuth: float, height: float, seed: int, count: int = 9, parted: bool = False) -> list[Lock]:
    """The hair of the figure's left side drawn from the hairline, or from a middle parting, to one spot."""
    start = ((0, 43), (24, 42), (46, 33), (60, 12), (73, -8), (92, 2), (112, -20), (145, -31), (180, -33))
    if parted:
        start = ((73, -8), (60, 12), (46, 33), (26, 42), (3, 45), (6, 66), (60, 86), (172, 66), (177, 36), (178, 4), (176, -30))
    target = np.array(on(azimuth, height, 1.0))
    guides: list[Guide] = []
    for a, low in start:
        first = on(a, low, -0.2)
        ways = []
        for share, lift in ((0.35, 1.8), (0.72, 2.2)):
            x, y, z = ((1 - share) * np.array(first[:3]) + share * target[:3] - MIDDLE).tolist()
            turn, up = float(np.degrees(np.arctan2(x, -y))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))
            ways.append(on(turn, up, lift))
        guides.append([first, *ways, tuple(target.tolist())])
    return comb(guides, count, 5.6, 2.3, seed=seed, root=0.55, tip=0.45, fullest=0.4, thin=0.25, loose=0.25)


def tuft(end: Rope, wide: float, long: float, seed: int) -> list[Lock]:
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
    way = [(0, 21.5, 79), (7, 23.5, 73.5), (16, 18.5, 70), (22.5, 8.5, 68.6), (24, -3.5, 67.6), (20.5, -13.5, 61), (17.6, -17.2, 52), (16.5, -17.4, 43)]
    plaited = rope(way, [3.4, 4.6, 4.9, 4.9, 4.8, 4.7, 4.4, 3.5], step=1.0)
    wisps = both([lock([on(40, 40, 1), on(54, 26, 2), on(62, 6, 2), on(63, -10, 1.2)], 3.0, 1.6, tip=0.3)])
    locks = [*both(drawn(180, -16, 201)), *wisps, *tuft(plaited, 3.4, 7.5, 202)]
    smooth = hair(locks, cap(SOFT_LINE, skull().grown(1.0)))
    return ropes([plaited], plait(3.3, 0.3, 0.5, hairs=4, deep=0.1), smooth, soft=0.4), tie(plaited, 2.5, 1.1)


@cache
def two_braids() -> tuple[Solid, Solid]:
    """Parted in the middle, a plait from behind each ear to the front of the shoulder; and their ties."""
    way = [(23.5, 9.5, 82), (26.5, 8.0, 76), (27, 1.5, 70), (24.5, -8, 64.5), (21, -15.2, 57), (19.6, -16.6, 49), (19.2, -16.2, 42)]
    left = rope(way, [3.4, 4.3, 4.5, 4.4, 4.3, 4.0, 3.2], step=1.0)
    wisps = both([lock([on(40, 40, 1), on(54, 26, 2), on(62, 6, 2), on(63, -10, 1.2)], 2.6, 1.4, tip=0.3)])
    locks = both([*drawn(112, -12, 211, 11, parted=True), *tuft(left, 3.1, 7, 212)])
    smooth = hair([*locks, *wisps], cap(_HIGH_LINE, skull().grown(0.9)))
    ties = tie(left, 2.3, 1.0)
    return ropes(both_sides([left]), plait(3.3, 0.3, 0.5, hairs=4, deep=0.1), smooth, soft=0.4), ties.mirrored()


@cache
def crown_braid() -> Solid:
    """A thick plait laid around the head, the hair drawn up to it from below and combed to it from the parting."""
    loop = [on(a, h, 2.6) for a, h in ((180, 22), (150, 25), (120, 31), (95, 38), (70, 44), (46, 49), (24, 52), (0, 53))]
    path = [*loop, *[(-x, y, z, lift) for x, y, z, lift in loop[-2::-1]]]
    plaited = rope([(0.6, *path[0][1:]), *path[1:-1], (-0.6, *path[-1][1:])], 4.7, step=1.0)
    below: list[Guide] = [
        [on(a, low, -0.2), on(a + 1, low + 0.45 * (up - low), 1.6), on(a + 2, up, 1.4)]
        for a, low, up in ((0, 43, 52), (24, 42, 51), (44, 34, 49), (58, 14, 46), (72, -9, 42), (94, 0, 36), (114, -20, 31), (146, -31, 24), (178, -33, 21))
    ]
    above: list[Guide] = [
        [on(0, 92, 1.2), on(a, 78, 1.8), on(a, low, 1.6)] for a, low in ((0, 56), (45, 52), (90, 42), (135, 30), (180, 25))
    ]
    locks = both([*comb(below, 11, 4.6, 2.0, seed=221, root=0.5, tip=0.6, fullest=0.5, thin=0.4, loose=0.2), *comb(above, 6, 6.0, 1.8, seed=222, root=0.4, tip=0.7, fullest=0.6, loose=0.2)])
    smooth = hair(locks, cap(SOFT_LINE, skull().grown(1.0)))
    return ropes([plaited], plait(3.2, 0.3, 0.5, hairs=4, deep=0.1), smooth, soft=0.4)


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
    lifts = (0.25 * puff + 0.8, 0.85 * puff, puff, 1.1 * puff + 0.5)
    return [[on(a, h, lift) for (a, h), lift in zip(way, lifts, strict=True)] for way in spots]


def falling(low: float, front: float, puff: float = 2.4) -> list[list[Spot]]:
    """Guides for what falls from a middle parting on the figure's left: from beside the face, over the ear and the
    shoulder to the middle of the back, down to z `low`, and to `front` before the shoulder.
    """
    ends = (
        (22.4, -14.6, front),
        (26.0, -12.0, front),
        (29.0, -6.5, max(low, front, 61)),
        (29.6, 1.0, max(low, 62)),
        (27.6, 10.0, max(low, 60)),
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
    ways = spread(falling(50, 52), 12, seed=231, loose=0.15)
    below = [way[3:] for way in spread(falling(53, 56, 0.5), 9, seed=232, loose=0.3)]
    lines = [rope(way, [1.8, *[2.15] * (len(way) - 2), 1.5], step=1.1, clear=2.0) for way in [*ways, *below]]
    return ropes(both_sides(lines), wheat(1.7, deep=0.4), under(), soft=0.1)


def under() -> Solid:
    """What is seen between braids or locs: the head's own hair, and a curtain behind the neck."""
    return union(cap(_HIGH_LINE, skull().grown(1.0)), egg(20, 5.6, 15).at(y=16.0, z=70))
