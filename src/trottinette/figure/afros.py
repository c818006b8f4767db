"""Coily styles: afros, puffs, a high top, fades and knots. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.coils import coiled, spots_above, strewn
from trottinette.figure.groom import SOFT, beyond, drawn_to
from trottinette.figure.head import skull
from trottinette.figure.ropes import rope, ropes
from trottinette.figure.scalp import HAIRLINE, SOFT_LINE, Hairline, cap, on
from trottinette.figure.windings import loc
from trottinette.geometry import Solid, Vector, block, common, egg, join, ring

# drawn with a razor: straight across the forehead, square at the temples, a point at the sideburn
LINE_UP: Hairline = (
    (0, 108.6),
    (26, 108.2),
    (38, 107.0),
    (44, 104.4),
    (48, 99.5),
    (54, 96.4),
    (62, 95.0),
    (65, 86.0),
    (70, 82.0),
    (75, 83.5),
    (82, 91),
    (98, 93),
    (110, 84),
    (135, 78.5),
    (180, 77.5),
)
_TOP: Hairline = ((0, 108.6), (26, 108.2), (38, 106.5), (48, 103), (60, 101), (90, 100), (135, 99), (180, 98))
_RAISED: Hairline = tuple((azimuth, z + max(4.0 - azimuth / 40, 2.0)) for azimuth, z in HAIRLINE)


@cache
def afro() -> Solid:
    """A round soft ball of coils."""
    scalp = join(egg(36.5, 32.5, 30.5).at(y=4.5, z=105), egg(33, 26, 20).at(y=6, z=88), soft=10)
    ground = cap(HAIRLINE, scalp, soft=9)
    return coiled(ground, strewn(ground, 6.9, (0, 4, 106)), 5.7, tall=1.7, pitch=2.8, deep=1.1)


@cache
def big_afro() -> Solid:
    """Wider than the shoulders: a great round ball of coils."""
    scalp = join(egg(46, 39, 37.5).at(y=7, z=107), egg(39, 30, 24).at(y=9, z=88), soft=12)
    ground = cap(_RAISED, scalp, soft=12)
    return coiled(ground, strewn(ground, 7.5, (0, 5, 106)), 6.2, tall=2.0, pitch=3.0, deep=1.05)


@cache
def short_afro() -> Solid:
    """Close to the head and rounded."""
    scalp = egg(31.2, 28.4, 28.0).at(y=0.6, z=95.0)
    ground = cap(HAIRLINE, scalp, soft=3)
    return coiled(ground, strewn(ground, 5.8, (0, 0, 106)), 4.8, tall=1.3, pitch=2.4, deep=0.88)


def _puff(middle: Vector, radius: float, seed: int) -> Solid:
    ball_ = egg(radius, radius * 0.95, radius * 0.92).at(*middle)
    return coiled(ball_, strewn(ball_, 6.3, middle, seed), 5.2, tall=1.7, pitch=2.6, deep=0.9)


@cache
def afro_puff() -> tuple[Solid, Solid, Solid]:
    """Smoothed up to the crown: the smooth hair, the puff on top, and the band around its foot."""
    x, y, z = on(180, 78, 2.0)[:3]
    smooth = drawn_to(180, 80, SOFT, lift=1.4, count=54, seed=401)
    band = ring(7.6, 2.0).turned(x=-10).at(x, y, z + 0.6)
    return smooth, _puff((x, y + 1.0, z + 15.0), 20.0, 402), band


def halves(azimuth: float, height: float, seed: int) -> Solid:
    """The hair parted in the middle and each half drawn smooth to a spot on its side."""
    half = drawn_to(azimuth, height, SOFT, lift=1.4, count=54, seed=seed)
    return beyond(half, (1, 0, 0), (0.1, 0, 0), soft=1.8).mirrored()


@cache
def afro_puffs() -> tuple[Solid, Solid, Solid]:
    """Parted in the middle, a puff above each ear: the smooth hair, the puffs and their bands."""
    x, y, z = on(96, 44, 1.5)[:3]
    smooth = halves(96, 44, 411)
    band = ring(6.2, 1.8).turned(y=46).at(x + 0.4, y, z + 0.4)
    return smooth, _puff((x + 9.4, y, z + 9.0), 14.2, 412).mirrored(), band.mirrored()


# ---- faded sides -------------------------------------------------------------------------------------------


@cache
def shaved() -> Solid:
    """Sides cut with clippers."""
    return cap(LINE_UP, skull().grown(0.4), soft=0.2)


@cache
def fade() -> Solid:
    """What is left on top: short coils, thinning out towards the sides."""
    scalp = egg(25.7, 23.6, 16.8).at(y=-0.4, z=105.6)
    return cap(_TOP, coiled(scalp, strewn(scalp, 5.4, (0, 0, 104)), 4.5, tall=0.8, pitch=2.3, deep=0.8), soft=1.0)


@cache
def high_top() -> Solid:
    """Grown straight up and cut flat."""
    grown = join(egg(26.3, 24.0, 28).at(y=-0.4, z=99), egg(25.2, 22.8, 14).at(y=-0.4, z=121), soft=12)
    flat = common(grown, block(80, 80, 80).at(z=52.5), soft=5)
    return cap(_TOP, coiled(flat, strewn(flat, 5.8, (0, 0, 106)), 4.8, tall=1.0, pitch=2.45, deep=0.85), soft=1.5)


@cache
def bantu_knots() -> Solid:
    """Coiled knots in rows, the scalp between them parted."""
    lines = []
    spots = spots_above(SOFT_LINE, 17, 5.0)
    scalp = skull().grown(0.9)
    feet = np.array([on(azimuth, height, 0.9)[:3] for azimuth, height in spots_above(SOFT_LINE, 17, -6.0)])
    pillows = cap(SOFT_LINE, coiled(scalp, feet, 7.6, tall=1.8, deep=0.0), soft=0.8)
    for azimuth, height in spots:
        foot, tip = np.array(on(azimuth, height, 1.0)[:3]), np.array(on(azimuth, height, 10.5)[:3])
        out = (tip - foot) / np.linalg.norm(tip - foot)
        aside = np.cross(out, [0.3, 0.2, 1.0])
        aside /= np.linalg.norm(aside)
        up = np.cross(out, aside)
        turns = np.linspace(0, 2.6 * 2 * np.pi, 24)
        far, rise = np.linspace(5.0, 0.4, 24), np.linspace(0.4, 8.6, 24)
        path = (
            foot + far[:, None] * (np.cos(turns)[:, None] * aside + np.sin(turns)[:, None] * up) + rise[:, None] * out
        )
        lines.append(rope(path.tolist(), np.linspace(3.0, 2.1, 24).tolist(), step=1.0))
    return ropes(lines, loc(0.05), pillows, soft=0.5)
