"""Uncertain numbers: a low, likely and high value, and what two thousand draws of them come to.

A range is the 90 % interval (5th and 95th percentile) with its median. Draws of one name are the same wherever they
are used, so what two figures share (a grid, a model, a kind of server) does not average out when they are added, and
every figure is the same on every machine.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from trottinette.errors import BadQuantity
from trottinette.seeds import stream

DRAWS = 2001
_QUANTILES = np.array([0.05, 0.5, 0.95])
_RANKS = np.rint(_QUANTILES * (DRAWS - 1)).astype(np.intp)
Draws = NDArray[np.float64]  # (DRAWS,)
Z90 = NormalDist().inv_cdf(0.95)  # 1.645: the 90 % interval of a normal, in standard deviations


@dataclass(frozen=True, slots=True)
class Range:
    """A 90 % interval and its median, in the unit of whoever holds it. Raises BadQuantity when out of order."""

    low: float
    likely: float
    high: float

    def __post_init__(self) -> None:
        if not all(map(math.isfinite, (self.low, self.likely, self.high))):
            raise BadQuantity(
                f"{self.low}, {self.likely}, {self.high} is not a range", hint="give three finite numbers"
            )
        if not self.low <= self.likely <= self.high:
            raise BadQuantity(
                f"{self.low}, {self.likely}, {self.high} is not a range",
                hint="give the low, the likely and the high value in this order",
            )

    def __mul__(self, times: float) -> Range:
        return Range(self.low * times, self.likely * times, self.high * times)

    __rmul__ = __mul__

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    def draws(self, name: str, floor: float | None = None) -> Draws:
        """As many draws as there are of this named quantity: two half-lognormals that meet at the median, or, where
        the low is not positive, two half-normals; never under `floor`."""
        z = normals(name)
        if self.low > 0:
            down, up = math.log(self.likely / self.low) / Z90, math.log(self.high / self.likely) / Z90
            out = self.likely * np.exp(np.where(z < 0, down, up) * z)
        else:
            out = self.likely + np.where(z < 0, self.likely - self.low, self.high - self.likely) / Z90 * z
            out = np.maximum(out, min(self.low, 0.0))
        return out if floor is None else np.maximum(out, floor)


def range_of(draws: Draws) -> Range:
    """The 90 % interval and the median of draws."""
    if draws.shape == (DRAWS,):  # the three quantiles fall on draws, and finding those is quicker
        low, likely, high = (float(v) for v in np.partition(draws, _RANKS)[_RANKS])
    else:
        low, likely, high = (float(v) for v in np.quantile(draws, _QUANTILES))
    return Range(min(low, likely), likely, max(high, likely))


@lru_cache(maxsize=4096)
def normals(name: str) -> Draws:
    """Standard normal numbers that belong to a name: evenly spread, in an order of their own."""
    out = _quantiles()[stream(0, "impact", name).permutation(DRAWS)]
    out.flags.writeable = False
    return np.asarray(out)


@lru_cache(maxsize=1)
def _quantiles() -> Draws:
    normal = NormalDist()
    return np.array([normal.inv_cdf((i + 0.5) / DRAWS) for i in range(DRAWS)])
