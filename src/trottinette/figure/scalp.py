"""The scalp: where a spot of it is, and the ground of hair that lies on it. Millimetres.

Spots are told by azimuth (from the face, 0, over the figure's left, 90, to the back, 180) and height, both in
degrees seen from MIDDLE, and by a lift in mm.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.head import skull
from trottinette.geometry import Solid
from trottinette.geometry.outline import through
from trottinette.geometry.solid import Distances, Points, made

Spot = tuple[float, float, float, float]  # x, y, z and how far it is kept clear of the scalp, mm
Hairline = tuple[tuple[float, float], ...]  # (degrees from the face, z): where hair begins all around, both sides alike

MIDDLE = (0.0, -1.0, 91.0)  # what directions are counted from
HAIRLINE: Hairline = (
    (0, 108),
    (28, 107),
    (46, 102),
    (58, 94),
    (66, 84),
    (76, 82),
    (84, 91),
    (98, 93),
    (110, 84),
    (135, 78),
    (180, 76),
)
# without sideburns
SOFT_LINE: Hairline = (
    (0, 108.5),
    (28, 107.5),
    (46, 103),
    (60, 96),
    (70, 89),
    (78, 88),
    (86, 91),
    (98, 92),
    (110, 82),
    (135, 76),
    (180, 74),
)


def on(azimuth: float, height: float, lift: float = 0.6) -> Spot:
    """A spot `lift` mm clear of the skin; a height beyond 90 is over the top and down the other side."""
    if height > 90:
        azimuth, height = azimuth + 180, 180 - height
    table = _reaches()
    row, column = (height + 90) / 5, abs((azimuth + 180) % 360 - 180) / 5
    i, j = min(int(row), 35), min(int(column), 35)
    u, v = row - i, column - j
    reach = (table[i, j] * (1 - u) + table[i + 1, j] * u) * (1 - v) + (
        table[i, j + 1] * (1 - u) + table[i + 1, j + 1] * u
    ) * v
    x, y, z = (np.array(MIDDLE) + _way(azimuth, height) * (reach + lift)).tolist()
    return x, y, z, lift


def _way(azimuth: Any, height: Any) -> NDArray[np.float64]:
    a, h = np.radians(azimuth), np.radians(height)
    return np.stack([np.sin(a) * np.cos(h), -np.cos(a) * np.cos(h), np.sin(h)], -1)


@cache
def _reaches() -> NDArray[np.float64]:
    """How far the scalp is from MIDDLE, each five degrees of height and of azimuth (0 to 180); (37, 37)."""
    way = _way(*np.meshgrid(np.arange(0, 181, 5.0), np.arange(-90, 91, 5.0))).reshape(-1, 3)
    near, far = np.full(len(way), 5.0), np.full(len(way), 60.0)
    for _ in range(20):
        reach = (near + far) / 2
        inside = skull().distance(np.array(MIDDLE) + way * reach[:, None]) < 0
        near, far = np.where(inside, reach, near), np.where(inside, far, reach)
    return near.reshape(37, 37)


def cap(line: Hairline = HAIRLINE, scalp: Solid | None = None, soft: float = 0.4, under: bool = False) -> Solid:
    """The ground of hair: the swollen skull (or any `scalp` around it) above the hairline, its rim rounded.

    `under` gives what lies below the line instead, for a beard.
    """
    scalp = scalp or skull().grown(0.75)
    fine = through([list(p) for p in line], 8)
    angles, heights = fine[:, 0], fine[:, 1]
    mean = float(heights.mean())
    steep = float(np.abs(np.diff(heights) / np.maximum(np.radians(np.diff(angles)) * 24, 1e-6)).max())

    def distance(p: Points) -> Distances:
        x, y = p[:, 0], p[:, 1] - MIDDLE[1]
        far = np.hypot(x, y)
        turn = np.degrees(np.arctan2(np.abs(x), -y))
        edge = mean + (np.interp(turn, angles, heights) - mean) * np.clip(far / 22, 0, 1) ** 2
        below = ((edge - p[:, 2]) * (-1 if under else 1) / np.hypot(1, steep)).astype(p.dtype)
        top = scalp.distance(p)
        blend = np.maximum(soft - np.abs(top - below), 0) / soft
        return np.asarray(np.maximum(top, below) + blend * blend * (soft / 4))

    return made("cap", (tuple(line), soft, under), (scalp,), distance, scalp.box)
