"""Curls that hang: corkscrews, ringlets and big waves. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.braids import falling, parted
from trottinette.figure.coils import spots_above
from trottinette.figure.head import skull
from trottinette.figure.ropes import Rope, both_sides, rope, ropes, spread
from trottinette.figure.scalp import HAIRLINE, SOFT_LINE, Spot, cap, on
from trottinette.figure.windings import curl
from trottinette.geometry import Solid, egg, join


def _curls(ways: list[list[Spot]], radius: float, seed: int, root: float = 0.55, tip: float = 0.5) -> list[Rope]:
    """Corkscrews of slightly different sizes, narrow at the root and at the tip."""
    chance = np.random.default_rng([76, seed])
    out = []
    for way in ways:
        size = radius * chance.uniform(0.85, 1.15)
        shares = np.interp(np.linspace(0, 1, len(way)), (0, 0.3, 0.8, 1), (root, 1, 1, tip))
        out.append(rope(way, (size * shares).tolist(), step=1.0, clear=0.3 * size))
    return out


_GROUND = ((0, 113), (28, 111), (46, 106), (60, 98), (70, 90), *SOFT_LINE[5:])


def _pair(guides: list[list[Spot]], count: int, radius: float, seed: int, uneven: float = 0.2) -> list[Rope]:
    """Both sides of the head, not quite alike."""
    left, right = (_curls(spread(guides, count, seed=s, loose=0.6, uneven=uneven), radius, s) for s in (seed, seed + 1))
    return [*left, *(one.flipped() for one in right)]


def _crown(count: int, seed: int, lift: float, radius: float) -> list[Rope]:
    """The upper layer, from the crown outwards on all sides but the face."""
    guides: list[list[Spot]] = [
        [on(a, 78, lift - 1.5), on(a, 60, lift), on(a, 36, lift + 0.8), on(a, low, lift + 0.8)]
        for a, low in ((58, 8), (85, 0), (125, -6), (180, -8), (235, -6), (275, 0), (302, 8))
    ]
    return _curls(spread(guides, count, seed=seed, loose=0.8, uneven=0.3), radius, seed)


@cache
def curly_long() -> Solid:
    """Long corkscrews over the shoulders from a middle parting, full at the sides."""
    ground = join(cap(_GROUND, egg(30.5, 28, 27.5).at(y=0.4, z=94.5)), egg(22, 5.8, 18).at(y=17, z=68), soft=3)
    lines = [*_pair(falling(46, 49, 5.2), 12, 3.9, 301), *_crown(13, 305, 6.0, 3.9)]
    return ropes(lines, curl(), ground, soft=0.4)


@cache
def curly_bob() -> Solid:
    """Corkscrews to the jaw, widest below the ears."""
    ends = ((63, -26, 5.0), (74, -36, 7.6), (86, -41, 8.4), (98, -43, 8.4), (112, -44, 7.6), (130, -44, 6.4), (153, -44, 5.6), (178, -43, 5.2))
    guides = [[*root, on(a, low * 0.75, out), on(a, low, out - 0.6)] for root, (a, low, out) in zip(parted(5.0), ends, strict=True)]
    ground = cap(_GROUND, egg(31, 28, 28).at(y=0.3, z=94.5))
    return ropes([*_pair(guides, 11, 3.9, 311), *_crown(15, 315, 6.2, 3.8)], curl(), ground, soft=0.4)
