"""Short hair, sculpted in combed locks. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.groom import combed, volume
from trottinette.figure.scalp import cap, on
from trottinette.figure.strands import Lock, both, comb, hair
from trottinette.geometry import Solid, egg, join


def _nape(crown: float = 70.0, count: int = 9, seed: int = 1) -> list[Lock]:
    """The back of the head combed down from the crown to the nape."""
    ends = ((100, -3), (118, -18), (150, -29), (180, -32), (210, -29), (242, -18), (260, -3))
    return comb(
        [[on(a, crown), on(a, 45), on(a, 12), on(a, low)] for a, low in ends],
        count,
        6.0,
        2.4,
        seed=seed,
        tip=0.3,
        thin=0.6,
        fullest=0.75,
        uneven=0.04,
    )


def _burns() -> list[Lock]:
    """Sideburns, both."""
    return both(
        comb(
            [
                [on(62, 40), on(66, 25), on(69, 5), on(71, -15)],
                [on(86, 40), on(84, 25), on(82, 15), on(79, -4)],
            ],
            2,
            4.4,
            1.9,
            seed=5,
            tip=0.3,
            thin=0.6,
            fullest=0.7,
        )
    )


@cache
def short() -> Solid:
    """Side parting on the figure's left, the fringe swept across, sides and nape combed down."""
    side = comb(
        [[on(60, 60), on(66, 36), on(69, 12), on(71, -15)], [on(96, 62), on(92, 40), on(90, 22), on(92, 6)]],
        3,
        5.2,
        2.1,
        seed=2,
        tip=0.3,
        fullest=0.7,
    )
    swept = comb(
        [
            [on(34, 46, 1.5), on(6, 41, 3.4), on(-30, 38, 3.2), on(-60, 22, 1.2)],
            [on(40, 58, 2), on(0, 54, 5), on(-42, 46, 4.4), on(-70, 20, 1.4)],
            [on(45, 72, 2), on(0, 74, 5), on(-58, 58, 4), on(-80, 22, 1.5)],
            [on(90, 82, 2), on(180, 88, 5), on(-95, 62, 3.5), on(-96, 26, 1.5)],
            [on(140, 76, 2), on(180, 76, 4), on(-135, 58, 3), on(-120, 26, 1.2)],
        ],
        8,
        7.0,
        3.2,
        seed=3,
        root=0.75,
        fullest=0.5,
    )
    left = comb(
        [
            [on(36, 46, 0.8), on(46, 40, 1.2), on(56, 30), on(62, 12)],
            [on(50, 62, 1), on(62, 50, 1.4), on(72, 36), on(78, 14)],
            [on(90, 74, 1), on(92, 58, 1.4), on(96, 40), on(98, 16)],
        ],
        4,
        5.6,
        2.4,
        seed=6,
        fullest=0.5,
    )
    full = volume(1.0, egg(21, 19, 9).at(x=3, y=-2, z=112))
    ground = combed(cap(scalp=full, soft=0.8), (0, 0.25, 1), (0, 2, 95), 44, 0.8, seed=7)
    return hair([*_nape(), *side, *_burns(), *left, *swept], ground)


@cache
def quiff() -> Solid:
    """The front swept up high and back, the sides combed back over the ears."""
    top = comb(
        [
            [
                on(a, 37, 1.2),
                on(a * 0.95, 50, h),
                on(a * 0.8, 72, h + 1.5),
                on((180 - abs(a) * 0.6) * np.sign(a), 76, 4.4),
                on((180 - abs(a) * 0.5) * np.sign(a), 46, 1.4),
            ]
            if abs(a) > 1
            else [on(0, 38, 1.4), on(0, 52, 8.5), on(0, 74, 9.5), on(0, 104, 5.6), on(180, 46, 1.4)]
            for a, h in ((-50, 3.4), (-24, 7.0), (0, 8.5), (24, 7.6), (50, 4.0))
        ],
        8,
        7.0,
        3.6,
        seed=11,
        root=0.75,
        fullest=0.4,
        tip=0.3,
        deep=0.65,
    )
    sides = comb(
        [
            [on(40, 42, 1), on(62, 60, 3.4), on(122, 70, 4.4), on(150, 46, 2)],
            [on(50, 36, 1), on(70, 47, 2), on(108, 50, 1.6), on(142, 30)],
            [on(60, 16, 0.8), on(78, 22, 1), on(108, 18), on(136, 4)],
            [on(66, 2, 0.6), on(78, 11, 0.8), on(100, 10), on(128, -8)],
        ],
        6,
        5.4,
        2.3,
        seed=12,
        fullest=0.45,
    )
    ground = join(cap(), egg(19, 17, 10).at(y=-2, z=113.5), soft=4)
    return hair([*_nape(62, 8, 13), *_burns(), *both(sides), *top], ground)
