"""Locs and two-strand twists. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.braids import falling, under
from trottinette.figure.coils import spots_above
from trottinette.figure.head import skull
from trottinette.figure.ropes import Rope, both_sides, rope, ropes, spread
from trottinette.figure.scalp import HAIRLINE, SOFT_LINE, Spot, cap, on
from trottinette.figure.windings import loc, twist
from trottinette.geometry import Solid, ring


def _locs(ways: list[list[Spot]], radius: float, seed: int) -> list[Rope]:
    """Locs of slightly different thickness, blunt at their ends."""
    chance = np.random.default_rng([75, seed])
    out = []
    for way in ways:
        size = radius * chance.uniform(0.86, 1.14)
        out.append(rope(way, [size * 0.72, *[size] * (len(way) - 2), size * 0.8], step=1.2, clear=size * 0.9))
    return out


@cache
def locs() -> Solid:
    """To the jaw, parted on the side, some falling across the temple."""
    guides: list[list[Spot]] = []
    for a, low, out in (
        (56, -20, 4.0),
        (74, -33, 5.4),
        (92, -40, 5.6),
        (112, -42, 4.6),
        (140, -43, 3.4),
        (180, -44, 3.0),
    ):
        guides.append(
            [on(a * 0.6 + 12, 74, 2.0), on(a * 0.9 + 6, 50, 3.2), on(a, 22, 3.0), on(a, -6, out), on(a, low, out)]
        )
    side = _locs(spread(guides, 13, seed=241, loose=0.7, uneven=0.22), 2.5, 242)
    other = [one.flipped() for one in _locs(spread(guides, 13, seed=243, loose=0.7, uneven=0.22), 2.5, 244)]
    crown: list[list[Spot]] = [
        [on(0, 88, 3.4), on(a, 74, 5.0), on(a, 50, 5.4), on(a, 22, 5.6), on(a, low, 6.0)]
        for a, low in ((70, -6), (110, -14), (150, -18), (180, -20), (210, -18), (250, -14), (290, -6))
    ]
    top = _locs(spread(crown, 15, seed=245, loose=0.8, uneven=0.25), 2.5, 246)
    fringe: list[list[Spot]] = [
        [on(20, 84, 4.0), on(a * 0.8, 66, 5.4), on(a, 47, 5.4), on(a * 1.15, low, 4.0)]
        for a, low in ((-54, 18), (-36, 27), (-14, 33), (12, 34), (34, 28), (52, 20))
    ]
    front = _locs(spread(fringe, 8, seed=247, loose=0.4, uneven=0.12), 2.4, 248)
    return ropes([*side, *other, *top, *front], loc(), cap(SOFT_LINE, skull().grown(1.2)), soft=0.6)


@cache
def long_locs() -> Solid:
    """Parted in the middle, over the ears and shoulders down to the chest and the middle of the back."""
    left, right = (
        _locs(spread(falling(42, 45), 9, seed=s, loose=0.4, uneven=0.25), 2.4, s)
        + _locs([way[3:] for way in spread(falling(46, 50, 0.5), 8, seed=s + 1, loose=0.5, uneven=0.2)], 2.2, s + 1)
        + _locs([way[1:] for way in spread(falling(43, 46, 1.8)[4:], 5, seed=s + 2, loose=0.4, uneven=0.2)], 2.3, s + 2)
        for s in (251, 254)
    )
    right = [one.flipped() for one in right]
    return ropes([*left, *right], loc(), under(), soft=0.6)


@cache
def locs_up() -> tuple[Solid, Solid]:
    """Drawn up to the crown and tied, the ends spilling over on all sides; and the tie."""
    x, y, z = on(180, 74, 4.0)[:3]
    edge = [(0, 43), (24, 42), (44, 34), (58, 14), (66, -2), (76, 2), (92, 4), (112, -18), (145, -29), (180, -32)]
    drawn: list[list[Spot]] = []
    for a, low in edge:
        start = on(a, low, 0.6)
        near = (x + np.sin(np.radians(a)) * 3.4, y - np.cos(np.radians(a)) * 3.4, z + 1.0, 0.0)
        mid = [(1 - t) * np.array(start[:3]) + t * np.array(near[:3]) for t in (0.35, 0.7)]
        drawn.append([start, *[(*m.tolist(), 0.0) for m in mid], near])
    up = both_sides(_locs(spread(drawn, 11, seed=261, loose=0.25), 2.35, 262))
    spill: list[list[Spot]] = []
    for k in range(22):
        a, tier = np.radians(k * 137.5), k / 21
        across, ahead = float(np.sin(a)), float(-np.cos(a))
        reach, top, end = 14.5 - 8.5 * tier, 5.0 + 5.0 * tier, -7.5 + 8 * tier
        spots = ((2.4, -2.0), (3.2, 3.0), (0.62 * reach, top), (0.95 * reach, 0.55 * top), (1.05 * reach, end))
        spill.append([(x + f * across, y + f * ahead, z + up, 0.0) for f, up in spots])
    ends = _locs(spill, 2.3, 263)
    return ropes([*up, *ends], loc(), cap(SOFT_LINE, skull().grown(0.8)), soft=0.6), ring(5.6, 1.7).at(x, y, z + 1.6)


@cache
def twists() -> Solid:
    """Short two-strand twists all over, falling outwards a little from where they grow."""
    lines = []
    chance = np.random.default_rng(271)
    for azimuth, height in spots_above(HAIRLINE, 130, 1.0):
        fall = (17 + 9 * np.cos(np.radians(height))) * chance.uniform(0.75, 1.15)
        tilt = chance.uniform(-14, 14)
        out = chance.uniform(3.4, 5.4)
        way = [
            on(azimuth + tilt * t, height - fall * f, out * o)
            for t, f, o in ((0, 0, 0.1), (0.3, 0.15, 0.9), (0.8, 0.7, 1), (1, 1.15, 0.7))
        ]
        lines.append(rope(way, [1.6, 2.15, 2.15, 1.5], step=1.0))
    return ropes(lines, twist(4.0), cap(HAIRLINE, skull().grown(2.0), soft=1.0), soft=0.9)
