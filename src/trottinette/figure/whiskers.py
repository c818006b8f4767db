"""Facial hair around the mouth: moustaches, goatees, a soul patch. Millimetres; (x, z) on the face."""

from __future__ import annotations

from functools import cache

from trottinette.figure.head import along
from trottinette.figure.scalp import Spot
from trottinette.figure.strands import Lock, both, comb, hair, lock
from trottinette.geometry import Solid, egg

_NO_GROUND = egg(9, 9, 9).at(0, -1, 93)  # deep inside the head: these locks hold on the skin


def spots(points: list[tuple[float, float]], lift: float = 0.4) -> list[Spot]:
    return [(*p, lift) for p in along(points, lift)]


def lip(reach: float) -> list[Lock]:
    """The hair of the upper lip, both sides, leaving the mouth free."""
    upper = spots([(0.3, 78.9), (3.4, 79.2), (6.6, 78.6), (reach, 77.6)], 0.7)
    lower = spots([(0.4, 77.8), (3.2, 77.8), (6.0, 77.1), (reach - 0.7, 76.1)], 0.9)
    return both(
        [
            lock(upper, 1.7, 1.5, grooves=2, deep=0.35, tip=0.2, root=0.7, fullest=0.4),
            lock(lower, 1.6, 1.5, grooves=2, deep=0.35, tip=0.15, root=0.7, fullest=0.36),
        ]
    )


@cache
def moustache() -> Solid:
    """Neat, as wide as the mouth."""
    return hair(lip(10.0), _NO_GROUND, soft=0.35)


@cache
def chevron() -> Solid:
    """Thick, combed down over the lip."""
    guides = [
        spots([(0.7, 79.6), (1.0, 77.8), (1.2, 75.4)], 1.1),
        spots([(3.4, 79.8), (4.4, 77.8), (5.0, 75.2)], 1.5),
        spots([(6.0, 79.2), (8.0, 77.2), (9.0, 74.6)], 1.2),
        spots([(7.6, 78.4), (10.0, 76.4), (11.4, 73.6)], 0.8),
    ]
    locks = comb(guides, 6, 1.9, 1.9, seed=91, loose=0.12, grooves=2, deep=0.4, tip=0.4, root=0.75, fullest=0.5)
    return hair(both(locks), _NO_GROUND, soft=0.4)


@cache
def handlebar() -> Solid:
    """Waxed, its ends curled up."""
    way = [(0.3, 78.2), (3.6, 78.6), (7.2, 76.8), (10.9, 74.9), (14.2, 75.3), (15.4, 77.6), (13.9, 78.9), (12.7, 77.8)]
    under = [(0.5, 77.0), (3.6, 76.8), (6.8, 75.7), (10.2, 74.6)]
    locks = [
        lock(spots(way, 1.1), 2.0, 1.7, grooves=2, deep=0.35, tip=0.4, root=0.85, fullest=0.25, steps=4),
        lock(spots(under, 0.9), 1.6, 1.5, grooves=1, deep=0.3, tip=0.2, root=0.8, fullest=0.35),
    ]
    return hair(both(locks), _NO_GROUND, soft=0.35)


def _tuft(wide: float, top: float, low: float, out: float, seed: int, count: int = 5) -> list[Lock]:
    """A tuft on the chin that narrows downwards."""
    guides = [
        spots(
            [(s * wide, top), (s * wide * 0.95, 0.6 * top + 0.4 * max(low, 66.6)), (s * wide * 0.55, max(low, 66.2))],
            lift,
        )
        for s, lift in ((-1.0, 0.7), (-0.5, 1.2), (0.0, 1.6), (0.5, 1.2), (1.0, 0.7))
    ]
    if low < 66:
        for guide, s in zip(guides, (-1.0, -0.5, 0.0, 0.5, 1.0), strict=True):
            x, y, z, _ = guide[-1]
            guide.append((s * wide * 0.22, y - out, low + 0.9 * abs(s), 0.5))
            guide[-2] = (x * 1.3, y - 0.4 * out - 0.6, z, 0.9)
    return comb(guides, count, 1.9, 1.8, seed=seed, loose=0.1, grooves=2, deep=0.35, root=0.7, tip=0.3)


@cache
def soul_patch() -> Solid:
    """A small tuft under the lower lip."""
    return hair(_tuft(1.9, 71.9, 67.8, 0, 92, 4), _NO_GROUND, soft=0.35)


@cache
def goatee() -> Solid:
    """Around the mouth and down to the chin."""
    sides = [
        lock(
            spots([(8.6, 77.9), (10.0, 75.2), (9.0, 72.0), (5.6, 69.4)], 0.7),
            1.6,
            1.4,
            grooves=2,
            deep=0.3,
            tip=0.5,
            root=0.7,
        ),
    ]
    return hair([*lip(9.4), *both(sides), *_tuft(5.2, 71.4, 64.6, 1.2, 81, 7)], _NO_GROUND, soft=0.4)


@cache
def van_dyke() -> Solid:
    """A pointed beard on the chin and a moustache with turned-up ends, not joined."""
    way = spots([(0.4, 78.2), (3.6, 78.5), (7.6, 76.8), (11.0, 77.0), (13.0, 79.6)], 0.9)
    under = spots([(0.5, 77.2), (3.4, 77.0), (6.4, 76.0), (9.0, 76.0)], 0.8)
    lips = [
        lock(way, 1.7, 1.5, grooves=2, deep=0.35, tip=0.12, root=0.8, fullest=0.3),
        lock(under, 1.4, 1.3, grooves=1, deep=0.3, tip=0.15, root=0.8, fullest=0.3),
    ]
    return hair([*both(lips), *_tuft(4.0, 71.6, 58.5, 2.2, 93, 6)], _NO_GROUND, soft=0.4)
