"""The sculptures behind the beards of hair.py: locks below the nose and along the jaw. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.figure.head import along, skull
from trottinette.figure.scalp import Hairline, Spot, cap, on
from trottinette.figure.strands import Guide, Lock, both, comb, hair, lock
from trottinette.geometry import Solid, egg


def _spots(points: list[tuple[float, float]], lift: float = 0.4) -> list[Spot]:
    return [(*p, lift) for p in along(points, lift)]


def _lip(reach: float) -> list[Lock]:
    """The hair of the upper lip, both sides, leaving the mouth free."""
    way = _spots([(0.5, 77.2), (3.6, 77.5), (7.0, 76.2), (reach, 77.6)], 0.5)
    return both([lock(way, 2.2, 1.6, grooves=2, deep=0.4, tip=0.15, root=0.75, fullest=0.36)])


_NO_GROUND = egg(9, 9, 9).at(0, -1, 93)  # deep inside the head: these locks hold on the skin


@cache
def moustache() -> Solid:
    return hair(_lip(10.2), _NO_GROUND, soft=0.35)


@cache
def goatee() -> Solid:
    tuft = comb(
        [
            _spots([(-3.4, 72.6), (-3.2, 70.6), (-2.0, 67.6)], 0.8),
            _spots([(0, 72.3), (0, 70.0), (0, 65.8)], 1.1),
            _spots([(3.4, 72.6), (3.2, 70.6), (2.0, 67.6)], 0.8),
        ],
        5,
        1.9,
        1.7,
        seed=81,
        loose=0.15,
        grooves=1,
        deep=0.35,
        root=0.7,
        tip=0.3,
    )
    sides = both(
        [
            lock(
                _spots([(8.4, 78.2), (9.0, 75.2), (7.2, 71.8), (4.2, 69.6)], 0.5),
                1.3,
                1.1,
                grooves=1,
                deep=0.3,
                tip=0.4,
                root=0.6,
            )
        ]
    )
    return hair([*_lip(7.6), *sides, *tuft], _NO_GROUND, soft=0.4)


_JAW: Hairline = (
    (0, 71.6),
    (14, 72.2),
    (25, 76.6),
    (34, 78.4),
    (48, 78.6),
    (60, 81.5),
    (68, 87),
    (76, 90),
    (82, 84),
    (90, 74),
    (104, 66),
    (180, 60),
)


@cache
def beard() -> Solid:
    """Full along the jaw up to the ears, the lip grown over, a firm chin."""
    ground = cap(_JAW, skull().grown(1.0), under=True)
    roots = (
        (-77, 2, -30),
        (-66, -4, -40),
        (-50, -25, -48),
        (-34, -27, -52),
        (-20, -33, -54),
        (0, -39.5, -55),
    )
    guides: list[Guide] = [
        [on(a, top, 0.6), on(a * 0.98, top * 0.6 + low * 0.4, full), on(a * 0.9, low, full * 0.7)]
        for a, top, low in roots
        for full in (2.4 - abs(a) / 48,)
    ]
    left = comb(guides, 7, 4.6, 2.1, seed=82, loose=0.3, tip=0.3, root=0.6, fullest=0.5, deep=0.5)
    sides = both(
        [
            lock(
                _spots([(8.0, 78.6), (9.8, 76.2), (9.4, 73.0)], 0.6),
                1.7,
                1.3,
                grooves=1,
                deep=0.3,
                tip=0.5,
                root=0.6,
            )
        ]
    )
    return hair([*both(left), *_lip(8.2), *sides], ground, soft=0.5)
