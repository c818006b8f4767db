"""Hair that hangs: a bob, and long hair. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

from trottinette.figure.scalp import SOFT_LINE, cap, on
from trottinette.figure.strands import Guide, Lock, both, comb, hair
from trottinette.geometry import Solid, carve, egg, join, tube


def _fringe(reach: float = 22.0, count: int = 5, seed: int = 21) -> list[Lock]:
    """A full fringe down to `reach` degrees above the head's middle, falling from the top of the head."""
    return comb(
        [
            [on(a * 0.5, 78, 2), on(a * 0.9, 58, 4), on(a, 40, 3.4), on(a * 1.04, reach, 2)]
            for a in (-50, -25, 0, 25, 50)
        ],
        count,
        6.6,
        2.6,
        seed=seed,
        tip=0.3,
        thin=0.6,
        fullest=0.84,
        loose=0.5,
        uneven=0.03,
    )


@cache
def bob() -> Solid:
    """Chin-long all around, turned in at the ends, with a full fringe."""
    line = [(55, 2.2, -38), (72, 4.6, -44), (92, 5.2, -47), (120, 4.0, -50), (150, 3.0, -48), (180, 2.6, -46)]
    guides: list[Guide] = [
        [on(a * 0.7 + 20, 80, 2), on(a, 48, 3), on(a, 12, c + 0.4), on(a, -20, c + 0.8), on(a, low, c - 1.6)]
        for a, c, low in line
    ]
    side = comb(guides, 7, 7.6, 3.2, seed=22, tip=0.2, thin=0.6, fullest=0.78, uneven=0.02)
    crown = both(
        comb(
            [
                [on(0, 86, 2.4), on(40, 72, 3.4), on(60, 50, 3.2), on(68, 28, 3.4)],
                [on(180, 84, 2.4), on(130, 70, 3.2), on(125, 48, 3), on(120, 26, 3)],
            ],
            3,
            7.4,
            2.8,
            seed=23,
        )
    )
    return hair([*both(side), *crown, *_fringe()], cap(SOFT_LINE, egg(30, 27, 26.5).at(y=0, z=94.5)))


@cache
def long() -> Solid:
    """Parted a little off the middle, falling behind the shoulders in waves; two locks frame the face."""
    fall: list[Guide] = []
    for a, c, x, y in (
        (94, 5.0, 26.0, 10.0),
        (110, 4.4, 24.5, 13.5),
        (130, 3.8, 19.5, 17),
        (155, 3.2, 10, 20.5),
        (180, 3.0, 0, 21.5),
    ):
        waves = [
            (x * 1.04, y + 0.3, 67.0, 0.5),
            (x * 0.96, y + 1.0, 54.0, 0.5),
            (x * 0.98, y + 2.0, 42.0, 0.5),
        ]
        fall.append([on(a * 0.7 + 20, 80, 2), on(a, 46, 3), on(a, 8, c), on(a, -20, c + 0.4), *waves])
    back = comb(
        fall,
        5,
        9.4,
        3.6,
        seed=31,
        tip=0.25,
        thin=0.6,
        fullest=0.84,
        grooves=3,
        loose=0.3,
        uneven=0.06,
        deep=0.7,
        steps=2,
    )
    frame = comb(
        [
            [
                on(6, 42, -0.6),
                on(30, 38, 3),
                on(54, 22, 2.6),
                on(65, -4, 3.2),
                on(67, -28, 4),
                (23.6, -12, 65, 0.5),
                (22.0, -12.5, 55, 0.5),
            ],
            [
                on(7, 60, -0.4),
                on(42, 52, 3.2),
                on(62, 28, 3),
                on(76, -4, 4.6),
                on(77, -28, 5),
                (26.2, -7, 65, 0.5),
                (25.5, -8.5, 57, 0.5),
            ],
            [
                on(16, 84, -0.2),
                on(56, 66, 3),
                on(74, 30, 3.4),
                on(87, -4, 5.6),
                on(87, -28, 5.2),
                (27.5, -1, 65, 0.5),
                (27.0, -1.5, 59, 0.5),
            ],
        ],
        3,
        6.4,
        2.8,
        seed=32,
        fullest=0.7,
        thin=0.35,
        steps=2,
    )
    crown = both(
        comb(
            [
                [on(20, 80, 1.8), on(66, 66, 3), on(80, 46, 3.2), on(84, 20, 4)],
                [on(16, 84, 1.8), on(100, 74, 3), on(98, 48, 3), on(96, 22, 4)],
                [on(180, 84, 2), on(160, 64, 3), on(158, 40, 3), on(156, 18, 3)],
            ],
            4,
            7.4,
            2.6,
            seed=34,
            steps=2,
        )
    )
    other = [one.flipped() for one in frame]
    ground = join(cap(SOFT_LINE, egg(30, 27, 26.5).at(y=0, z=94.5)), egg(22, 4.8, 19).at(y=17.8, z=67), soft=3)
    parting = tube(
        [on(1, 36, 3.0)[:3], on(2, 50, 3.6)[:3], on(4, 70, 3.6)[:3], on(10, 88, 4.2)[:3]],
        [1.5, 1.7, 1.5, 0.6],
    )
    return carve(hair([*both(back), *crown, *frame, *other], ground), parting, soft=2.2)
