"""Short hair for barbers: clipped, cropped, parted, slicked and thinning. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.groom import CUT, Line, above, beyond, combed, stubbled, volume
from trottinette.figure.head import skull
from trottinette.figure.scalp import on
from trottinette.figure.strands import Lock, comb, hair, lock
from trottinette.geometry import Solid, egg, join

BACK = (0.0, 0.93, -0.36)  # the axis of hair combed back to the nape, and a spot it goes through
_MIDST = (0.0, -1.0, 84.0)
_CLIPPED: Line = (
    (0, 44), (30, 43), (42, 40), (48, 29), (55, 14), (61, 0), (66, -12), (76, -13), (81, 2), (92, 7),
    (104, 3), (113, -16), (140, -27), (180, -30),
)  # fmt: skip
_PEAK: Line = ((0, 41), (14, 43), (32, 47), (44, 41), *CUT[3:])
_RECEDED: Line = ((0, 44), (18, 45), (30, 54), (39, 61), (48, 54), (55, 34), (58, 14), *CUT[4:])


@cache
def shaved() -> Solid:
    """A buzz cut: a thin cap with a barber's crisp line."""
    return stubbled(above(volume(0.7), _CLIPPED, 0.35))


def tufts(
    count: int,
    low: float,
    long: float,
    wide: float,
    *,
    seed: int,
    towards: tuple[float, float] = (0, 0),
    stand: float = 2.0,
    stray: float = 25.0,
    high: float = 90.0,
) -> list[Lock]:
    """Short locks evenly spread over the scalp above `low` degrees, lying towards (azimuth, height), tips standing."""
    chance = np.random.default_rng([75, seed])
    out = []
    for i in range(count):
        share = 1 - (i + 0.5) / count
        height = float(np.degrees(np.arcsin(np.sin(np.radians(low)) + (1 - np.sin(np.radians(low))) * share)))
        if height > high:
            continue
        here = np.array(on((i * 137.50776) % 360, height, 0.8)[:3])
        goal = np.array(on(*towards, 1.0)[:3]) - here
        normal = here - [0, 0, 92]
        normal /= np.linalg.norm(normal)
        goal -= (goal @ normal) * normal
        goal /= max(float(np.linalg.norm(goal)), 1e-6)
        turn = np.radians(chance.normal(0, stray))
        goal = goal * np.cos(turn) + np.cross(normal, goal) * np.sin(turn)
        size = long * chance.uniform(0.85, 1.2)
        spots = [
            here + goal * size * t + normal * (1.2 * np.sin(t * 2.2) + stand * t * t) for t in (-0.25, 0.2, 0.6, 1.0)
        ]
        out.append(
            lock(
                [(*p, 0.4) for p in np.array(spots).tolist()],
                wide,
                wide * 0.5,
                root=0.5,
                tip=0.15,
                fullest=0.45,
                steps=2,
                grooves=1,
            )
        )
    return out


@cache
def cropped() -> Solid:
    """A French crop: a textured top brushed forward to a short blunt fringe. Its sides are clipped."""
    line: Line = ((0, 40), (30, 39), (48, 34), (60, 30), (90, 30), (140, 28), (180, 26))
    top = above(volume(0.8, egg(24.5, 22.5, 12).at(y=-1, z=110.5)), line, 1.0)
    fringe = comb(
        [[on(a * 0.8, 66, 3), on(a * 0.95, 52, 4.2), on(a, 40, 3.8), on(a, 32, 2.4)] for a in (-52, -26, 0, 26, 52)],
        15, 3.0, 2.0, seed=101, tip=0.5, fullest=0.7, uneven=0.12, loose=0.5, grooves=1,
    )  # fmt: skip
    brushed = tufts(64, 33, 9.5, 3.8, seed=102, towards=(0, 15), stand=1.3, stray=24)
    return hair([*brushed, *fringe], combed(top, (0, 1, -0.1), (0, -1, 90), 40, 0.6, seed=110))


@cache
def side_parting() -> Solid:
    """Parted on the figure's left, the top swept up and across in one full roll, the sides combed back."""
    point = (13.0, -12.0, 113.0)
    roll = volume(1.7, egg(25, 15, 12).at(x=-4.5, y=-11, z=110.5), egg(23, 19, 11).at(x=-2, y=-1, z=109))
    line: Line = (
        (-180, 30),
        (-130, 28),
        (-95, 27),
        (-66, 25),
        (-50, 31),
        (-25, 40),
        (0, 43),
        (30, 44),
        (60, 40),
        (100, 38),
        (140, 34),
        (180, 30),
    )
    top = beyond(above(roll, line, 2.6), (-1.0, -0.06, 0.32), point, 3.0)
    sides = above(volume(1.5), CUT, 1.3)
    left = beyond(above(volume(2.4), CUT, 1.6), (1.0, 0.06, -0.12), point, 1.6)
    return join(
        combed(top, (0.8, -0.6, 0.05), (2, -2, 96), 40, 0.95, seed=103),
        combed(sides, BACK, _MIDST, 46, 0.5, seed=104),
        combed(left, BACK, _MIDST, 46, 0.5, seed=105),
        soft=0.5,
    )


@cache
def slicked_back() -> Solid:
    """All combed straight back to the nape, a slight peak on the forehead."""
    full = volume(1.7, egg(23, 20, 10).at(y=-3, z=111.5))
    return combed(above(full, _PEAK, 1.7), BACK, _MIDST, 44, 0.75, seed=106)


def _horseshoe(upto: Line) -> Solid:
    band = join(skull().grown(1.0), egg(29.8, 27.8, 16).at(y=0.4, z=87), soft=3)
    return combed(above(band, CUT, 1.6, upto), BACK, _MIDST, 46, 0.85, seed=107)


@cache
def balding() -> Solid:
    """A bare crown with a full horseshoe around it."""
    return _horseshoe(((0, -40), (40, -20), (52, 10), (60, 24), (80, 29), (110, 29), (150, 26), (180, 25)))


@cache
def receding() -> Solid:
    """Short hair whose temples have gone far back, leaving a tongue in the middle."""
    full = volume(1.2, egg(22, 21, 10).at(y=2, z=110.5))
    return combed(above(full, _RECEDED, 1.6), BACK, _MIDST, 44, 0.75, seed=108)


@cache
def combover() -> Solid:
    """A horseshoe, and what is left of the top laid across from the left in thin strands."""
    strands = comb(
        [
            [on(58, 16, 1.2), on(46, 40, 1.0), on(0, 52, 1.1), on(-44, 42, 1.0), on(-60, 20, 0.6)],
            [on(84, 26, 1.2), on(84, 60, 1.0), on(0, 88, 1.1), on(-84, 60, 1.0), on(-86, 28, 0.6)],
            [on(112, 26, 1.2), on(126, 52, 1.0), on(180, 62, 1.1), on(-128, 50, 1.0), on(-112, 28, 0.6)],
        ],
        8, 1.35, 1.0, seed=109, loose=0.3, tip=0.4, root=0.9, grooves=0, uneven=0.02, thin=0.8,
    )  # fmt: skip
    return hair(
        strands, _horseshoe(((0, -40), (40, -20), (52, 10), (60, 26), (80, 32), (110, 32), (150, 27), (180, 25)))
    )
