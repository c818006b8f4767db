"""The beards of facial_hair.py: what grows along the jaw. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.groom import Line, above, combed, volume
from trottinette.figure.head import skull
from trottinette.figure.scalp import MIDDLE, Hairline, Spot, cap, on
from trottinette.figure.strands import Guide, Lock, both, comb, hair, lock
from trottinette.figure.whiskers import lip, spots
from trottinette.geometry import Solid, carve, egg, join
from trottinette.geometry.solid import Distances, Points, made

_JAW: Hairline = (
    (0, 70.9),
    (12, 71.2),
    (20, 73.4),
    (26, 77.0),
    (34, 78.2),
    (48, 78.6),
    (60, 81.5),
    (68, 87),
    (76, 90),
    (82, 84),
    (90, 74),
    (104, 66),
    (180, 60),
)
_SHADOW: Hairline = (
    (0, 80.2),
    (14, 79.6),
    (26, 80),
    (40, 81.5),
    (52, 84),
    (60, 89),
    (68, 95),
    (77, 94),
    (83, 86),
    (96, 78),
    (180, 60),
)


@cache
def stubble() -> Solid:
    """A film over the jaw and the upper lip that the shadow is painted on; its edge dives into the skin."""
    ground, (angles, heights) = skull(), np.array(_SHADOW).T

    def distance(p: Points) -> Distances:
        turn = np.degrees(np.arctan2(np.abs(p[:, 0]), MIDDLE[1] - p[:, 1]))
        depth = np.clip((np.interp(turn, angles, heights) - p[:, 2]) / 4, 0, 1)
        return np.asarray((ground.distance(p) + 0.3 - 0.46 * depth) / 1.15, p.dtype)

    return made("stubble", (_SHADOW,), (ground,), distance, ground.box.grown(0.4))


def _around_the_mouth() -> list[Lock]:
    """Beside the mouth, from the moustache down to the chin."""
    return both(
        [
            lock(
                spots([(9.0, 78.2), (11.0, 75.6), (10.4, 72.4), (7.6, 69.6)], 0.9),
                1.9,
                1.5,
                grooves=2,
                deep=0.35,
                tip=0.5,
                root=0.7,
            ),
        ]
    )


@cache
def short_beard() -> Solid:
    """Trimmed close, with crisp edges."""
    ground = combed(cap(_JAW, skull().grown(1.5), soft=0.9, under=True), (0.02, 0.05, 1), count=96, deep=0.62, seed=83)
    return hair([*lip(9.2), *_around_the_mouth()], ground, soft=0.6)


def _jaw_locks(full: float, low: float, seed: int, count: int = 7) -> list[Lock]:
    """Both sides of the jaw in locks combed down, `full` mm thick, `low` degrees lower than a trim beard."""
    roots = ((-77, 2, -30), (-66, -4, -40), (-50, -25, -48), (-34, -27, -52), (-20, -33, -54), (8, -41, -55))
    guides: list[Guide] = [
        [
            on(a, top, 0.6),
            on(a * 0.98, top * 0.6 + end * 0.4, thick),
            on(a * 0.9, end - low * (1 + a / 77), thick * 0.75),
        ]
        for a, top, end in roots
        for thick in (full - abs(a) / 48,)
    ]
    return both(
        comb(guides, count, 4.6, 2.1, seed=seed, loose=0.3, tip=0.3, root=0.6, fullest=0.5, deep=0.6, grooves=3)
    )


@cache
def beard() -> Solid:
    """Full along the jaw up to the ears, the lip grown over, a firm chin."""
    ground = cap(_JAW, skull().grown(1.2), under=True)
    return hair([*_jaw_locks(2.8, 4, 82), *lip(9.6), *_around_the_mouth()], ground, soft=0.5)


def _flowing(
    rows: tuple[tuple[float, float, float, float, float, float], ...], count: int, wide: float, seed: int
) -> list[Lock]:
    """Locks from the cheeks and the chin (azimuth, height) to where they end (x, y, z), bulging `out` mm on the way."""
    guides: list[list[Spot]] = []
    for a, h, x, y, z, out in rows:
        start, mid = on(a, h, 0.4), on(a, -42, out)
        way = [(1 - t) * m + t * e for t in (0.5,) for m, e in zip(mid[:3], (x, y, z), strict=True)]
        guides.append([start, mid, (way[0] * 1.05, way[1] - 1.2, way[2], 0.5), (x, y, z, 0.5)])
    locks = comb(
        guides,
        count,
        wide,
        0.5 * wide,
        seed=seed,
        loose=0.35,
        tip=0.15,
        root=0.55,
        fullest=0.55,
        grooves=3,
        deep=0.6,
        uneven=0.05,
    )
    return both(locks)


@cache
def long_beard() -> Solid:
    """Down to the chest, narrowing to a point."""
    rows = (
        (-78, 2, -13, -14, 62, 1.6),
        (-66, -6, -11, -17, 58, 2.2),
        (-50, -24, -8.5, -20, 53, 2.8),
        (-34, -27, -6, -21, 49, 3.2),
        (-18, -38, -3.2, -21.5, 46, 3.6),
        (0, -41, 0, -21.5, 44, 3.8),
    )
    ground = join(
        cap(_JAW, skull().grown(1.2), under=True),
        egg(11, 5, 12).at(y=-19, z=63),
        egg(6, 3.6, 10).at(y=-19.6, z=55),
        soft=4,
    )
    return hair([*_flowing(rows, 8, 4.4, 84), *lip(10.4), *_around_the_mouth()], ground, soft=0.5)


@cache
def big_beard() -> Solid:
    """Wide and round, as full as the face."""
    rows = (
        (-80, 4, -25, -12, 66, 3.4),
        (-68, -6, -22, -18, 59, 5.0),
        (-52, -24, -17, -22, 54, 6.0),
        (-36, -27, -12, -24.5, 51, 6.4),
        (-18, -38, -6, -26, 49, 6.6),
        (0, -41, 0, -26.5, 48, 6.6),
    )
    ground = join(
        cap(_JAW, skull().grown(1.4), under=True),
        egg(22, 9.5, 12).at(y=-19.5, z=65),
        egg(13, 7, 11).at(y=-20.5, z=58),
        soft=6,
    )
    open_ = carve(ground, egg(9.4, 9, 4.0).at(y=-31, z=74.2), soft=1.5)
    return hair([*_flowing(rows, 8, 6.0, 85), *lip(11.5), *_around_the_mouth()], open_, soft=0.6)


# ---- without a moustache -----------------------------------------------------------------------------------

_BELOW: Line = (
    (0, -78),
    (40, -70),
    (60, -58),
    (70, -44),
    (77, -28),
    (81, -10),
    (84, 4),
    (88, 20),
    (100, 40),
    (180, 40),
)
_STRAP: Line = (
    (0, -50),
    (24, -48),
    (42, -43),
    (54, -33),
    (61, -18),
    (66, 0),
    (69, 16),
    (76, 19),
    (81, 12),
    (90, 0),
    (180, -20),
)
_CHOPS: Line = (
    (0, -88),
    (18, -80),
    (27, -60),
    (33, -40),
    (42, -27),
    (52, -22),
    (60, -12),
    (65, 2),
    (69, 16),
    (76, 19),
    (81, 12),
    (90, 0),
    (180, -20),
)


@cache
def chin_strap() -> Solid:
    """A band along the edge of the jaw from ear to ear."""
    band = above(volume(1.7), _BELOW, 1.0, upto=_STRAP)
    return combed(band, (0.02, 0.05, 1), count=100, deep=0.6, seed=86)


@cache
def mutton_chops() -> Solid:
    """Sideburns that widen over the cheeks, the chin bare."""
    ground = above(volume(1.2), _BELOW, 0.9, upto=_CHOPS)
    guides: list[Guide] = [
        [on(71, 15, 0.8), on(67, -2, 1.8), on(58, -18, 2.6), on(45, -28, 2.0)],
        [on(74, 12, 0.9), on(71, -10, 2.2), on(62, -28, 3.2), on(41, -38, 2.2)],
        [on(78, 8, 0.9), on(75, -18, 2.2), on(66, -40, 3.2), on(40, -50, 2.0)],
    ]
    locks = comb(guides, 5, 4.0, 2.0, seed=87, loose=0.25, tip=0.25, root=0.6, fullest=0.6, grooves=3, deep=0.55)
    return hair(both(locks), ground, soft=0.5)
