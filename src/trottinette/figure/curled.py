"""Short curls: snails of hair close to the head. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

from trottinette.figure.coils import coiled, strewn
from trottinette.figure.head import skull
from trottinette.figure.scalp import HAIRLINE, Hairline, cap
from trottinette.geometry import Solid, egg, join
from trottinette.geometry.skin import gradient
from trottinette.geometry.solid import lengths

_CROWN: Hairline = ((0, 108.4), (26, 108), (40, 106.5), (52, 103.5), (66, 100.5), (90, 98.5), (135, 94), (180, 91))
_RAISED: Hairline = tuple((azimuth, z + max(4.8 - azimuth / 40, 3.0)) for azimuth, z in HAIRLINE)


@cache
def curly() -> Solid:
    """Thick snail-shell curls all over, falling a little onto the forehead."""
    scalp = join(egg(31.5, 29, 28).at(y=0.3, z=96), egg(29.5, 24.5, 20).at(y=4, z=88), soft=8)
    ground = cap(_RAISED, scalp, soft=6)
    spots = strewn(ground, 9.1, (0, 1, 103))
    slope = gradient(ground, spots, 0.6)
    under = (slope[:, 2] < -0.2 * lengths(slope)) & (spots[:, 1] < 0)  # these would hang over the face like pipes
    return coiled(ground, spots[~under], 7.6, tall=3.2, pitch=3.9, deep=1.5)


@cache
def curly_short() -> Solid:
    """Small curls on the crown, the sides clipped."""
    scalp = join(skull().grown(1.0), egg(26, 24, 15).at(y=-1, z=108), soft=8)
    ground = cap(_CROWN, scalp, soft=5)
    return coiled(ground, strewn(ground, 7.2, (0, 0, 106)), 6.0, tall=2.1, pitch=3.1, deep=1.4)
