"""The bridal veil. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import Crease, creased, loft
from trottinette.figure.wear import Made
from trottinette.geometry import (
    ball,
    block,
    carve,
    join,
    tube,
    union,
)
from trottinette.palette import CREAM, WHITE, Colour


@trait("worn", slot="head", en=("a bridal veil", "wedding veil"), fr=("un voile de mariée", "voile de mariage"))
@cache
def veil(veil: Colour = WHITE, flowers: Colour = CREAM) -> Made:
    """Tulle from a wreath of small flowers, falling behind the shoulders to the waist."""
    form = loft(
        [(33, 27.0, 10, 27.0), (48, 28.0, 12, 30.0), (62, 30.5, 20, 34.5), (78, 34.0, 28, 37.6), (95, 35.0, 30, 37.8),
         (110, 30.0, 27, 33.0), (119, 21.0, 20, 25.0), (124.5, 8.0, 8, 12.0)],
        [(0, 0, 33), (0, 0, 124)], round=2.0, oval=0.9,
    )  # fmt: skip
    folds: list[Crease] = []
    for turn in np.radians(np.arange(-64, 65, 16.0)):
        path = []
        for z, far, wide in ((34.0, 27.0, 27.0), (70.0, 35.5, 32.0), (108.0, 32.5, 30.0)):
            path.append((wide * float(np.sin(turn)), far * float(np.cos(turn)), z))
        folds.append((path, 1.7, 0.7))
    sheet = carve(
        creased(form.hollow(1.8), folds), block(120, 60, 200).at(y=-25.0), block(120, 120, 9).at(z=25), soft=0.8
    )
    wreath = [
        (31.5 * float(np.sin(t)), 3.6, 94.0 + 32.2 * float(np.cos(t))) for t in np.radians(np.arange(-66, 67, 11.0))
    ]
    blooms = [
        join(
            *(
                ball(1.3).at(x + 1.4 * float(np.cos(a)), y - 0.4, z + 1.4 * float(np.sin(a)))
                for a in np.arange(0, 6.2, 1.2566)
            ),
            ball(1.0).at(x, y - 1.2, z),
            soft=0.3,
        )
        for x, y, z in wreath
    ]
    return Made((Part(sheet, veil, "matte", 0.8), Part(union(tube(wreath, 0.8), *blooms), flowers, "matte", 0.42)))
