"""Coily styles: afros, puffs, a high top, fades and knots. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.braids import drawn
from trottinette.figure.coils import coiled, spots_above, strewn
from trottinette.figure.head import skull
from trottinette.figure.ropes import rope, ropes
from trottinette.figure.scalp import HAIRLINE, SOFT_LINE, Hairline, cap, on
from trottinette.figure.strands import both, hair
from trottinette.figure.windings import twist
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
_TOP: Hairline = ((0, 108.6), (26, 108.2), (38, 107.2), (48, 106.6), (60, 106.2), (90, 105.6), (135, 104.6), (180, 103.6))
_LOW_LINE: Hairline = ((0, 112), (28, 111), (46, 106), (60, 98), (70, 89), *SOFT_LINE[5:])


@cache
def afro() -> Solid:
    """A round soft ball of coils."""
    scalp = join(egg(37, 32.5, 30.5).at(y=4.5, z=105), egg(33, 26, 20).at(y=6, z=88), soft=10)
    return coiled(cap(HAIRLINE, scalp, soft=9), strewn(scalp, 6.2, (0, 4, 100)), 4.9, tall=2.0, pitch=2.1, deep=1.25)


@cache
def big_afro() -> Solid:
    """Wider than the shoulders: a great round ball of coils."""
    scalp = join(egg(43.5, 37, 35.5).at(y=6, z=106.5), egg(37.5, 29, 23).at(y=8, z=88), soft=12)
    return coiled(cap(HAIRLINE, scalp, soft=12), strewn(scalp, 6.8, (0, 5, 102)), 5.4, tall=2.3, pitch=2.25, deep=1.35)


@cache
def short_afro() -> Solid:
    """Close to the head and rounded."""
    scalp = egg(31.2, 28.4, 28.0).at(y=0.6, z=95.0)
    return coiled(cap(HAIRLINE, scalp, soft=3), strewn(scalp, 5.0, (0, 0, 94)), 4.0, tall=1.3, pitch=1.85, deep=1.05)


def _puff(middle: Vector, radius: float, seed: int) -> Solid:
    ball_ = egg(radius, radius * 0.95, radius * 0.92).at(*middle)
    return coiled(ball_, strewn(ball_, 5.8, middle, seed), 4.6, tall=1.9, pitch=2.0, deep=1.35)


@cache
def afro_puff() -> tuple[Solid, Solid, Solid]:
    """Smoothed up to the crown: the smooth hair, the puff on top, and the band around its foot."""
    x, y, z = on(180, 78, 2.0)[:3]
    smooth = hair(both(drawn(180, 80, 401, 11)), cap(_LOW_LINE, skull().grown(1.0)))
    band = ring(7.6, 2.0).turned(x=-10).at(x, y, z + 0.6)
    return smooth, _puff((x, y + 1.0, z + 15.0), 20.0, 402), band


@cache
def afro_puffs() -> tuple[Solid, Solid, Solid]:
    """Parted in the middle, a puff above each ear: the smooth hair, the puffs and their bands."""
    x, y, z = on(96, 44, 1.5)[:3]
    smooth = hair(both(drawn(96, 44, 411, 13, parted=True)), cap(_LOW_LINE, skull().grown(1.0)))
    band = ring(6.2, 1.8).turned(y=46).at(x + 0.4, y, z + 0.4)
    return smooth, _puff((x + 9.4, y, z + 9.0), 14.2, 412).mirrored(), band.mirrored()


# ---- faded sides -------------------------------------------------------------------------------------------


@cache
def shaved(top: Hairline = _TOP) -> tuple[Solid, ...]:
    """Sides cut with clippers, the shortest step first: each begins higher up and stands prouder."""
    steps = []
    for up, thick in ((99.0, 0.3), (12.0, 0.5), (7.0, 0.7), (3.0, 0.95)):
        line: Hairline = tuple((a, max(z, _height(a, top) - up)) for a, z in LINE_UP)
        steps.append(cap(line, skull().grown(thick), soft=0.2))
    return tuple(steps)


def _height(azimuth: float, line: Hairline) -> float:
    return float(np.interp(azimuth, [a for a, _ in line], [z for _, z in line]))


@cache
def fade() -> Solid:
    """What is left on top: short coils, thinning towards the sides."""
    scalp = join(skull().grown(1.6), egg(24, 22, 12).at(y=-1, z=111), soft=6)
    return cap(_TOP, coiled(scalp, strewn(scalp, 4.6, (0, 0, 94)), 3.7, tall=1.0, pitch=1.75, deep=0.95), soft=3.5)


@cache
def high_top() -> Solid:
    """Grown straight up and cut flat."""
    grown = join(egg(27.4, 25.0, 28).at(y=-0.4, z=99), egg(25.4, 22.8, 14).at(y=-0.4, z=121), soft=12)
    flat = common(grown, block(80, 80, 80).at(z=52.5), soft=5)
    return cap(_TOP, coiled(flat, strewn(flat, 5.2, (0, 0, 106)), 4.2, tall=1.1, pitch=1.9, deep=1.1), soft=3)


@cache
def bantu_knots() -> Solid:
    """Coiled knots in rows, the scalp between them parted."""
    lines = []
    spots = spots_above(SOFT_LINE, 17, 5.0)
    scalp = skull().grown(0.9)
    feet = np.array([on(azimuth, height, 0.9)[:3] for azimuth, height in spots_above(SOFT_LINE, 17, -6.0)])
    pillows = coiled(cap(SOFT_LINE, scalp), feet, 9.5, tall=1.5, deep=0.0)
    for azimuth, height in spots:
        foot, tip = np.array(on(azimuth, height, 1.0)[:3]), np.array(on(azimuth, height, 10.5)[:3])
        out = (tip - foot) / np.linalg.norm(tip - foot)
        aside = np.cross(out, [0.3, 0.2, 1.0])
        aside /= np.linalg.norm(aside)
        up = np.cross(out, aside)
        turns = np.linspace(0, 2.6 * 2 * np.pi, 24)
        far, rise = np.linspace(5.0, 0.4, 24), np.linspace(0.4, 8.6, 24)
        path = foot + far[:, None] * (np.cos(turns)[:, None] * aside + np.sin(turns)[:, None] * up) + rise[:, None] * out
        lines.append(rope(path.tolist(), np.linspace(3.0, 2.1, 24).tolist(), step=1.0))
    return ropes(lines, twist(5.0, 0.62), pillows, soft=0.3)
