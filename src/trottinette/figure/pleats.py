"""Skirts' forms: pleats that fall from the waist, hollow hems. Millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

import numpy as np

from trottinette.figure.cloth import Section, loft
from trottinette.figure.weave import around_trunk
from trottinette.geometry import Solid, block, carve
from trottinette.geometry.solid import Distances, Points, made

Fold = Literal["soft", "knife", "box"]


def folded(form: Solid, kind: Fold, count: int, deep: float, low: float, high: float, flat: float = 0.0) -> Solid:
    """`form` laid in `count` pleats, `deep` mm at `low` and gone at `high`; none within `flat` degrees of the front."""
    size = form.box.size
    steep = float(np.hypot(1, deep * count * (1.0 if kind == "soft" else 2.2) / (min(size[0], size[1]) / 2 * 0.75)))

    def distance(p: Points) -> Distances:
        d = form.distance(p)
        grow = np.clip((high - p[:, 2]) / (high - low), 0, 1) ** 0.6
        grow = grow * np.minimum(np.hypot(p[:, 0], p[:, 1]) / (min(size[0], size[1]) * 0.3), 1) ** 2
        turn = around_trunk(p)
        if flat:
            grow = grow * np.clip((np.abs(np.degrees(turn)) - flat) / 6.0, 0, 1)
        return np.asarray((d - deep * grow * _wave(turn * count / (2 * np.pi), kind)) / steep).astype(p.dtype)

    told = (1, kind, count, deep, low, high, flat)
    return made("folded", told, (form,), distance, form.box.grown(deep))


def _wave(at: Distances, kind: Fold) -> Distances:
    """From -1 to 1, once a whole number."""
    if kind == "soft":
        return np.asarray(np.cos(2 * np.pi * at))
    share = at - np.floor(at)
    if kind == "knife":  # rises slowly, then turns under
        return np.asarray(np.where(share < 0.8, share / 0.4 - 1, (1 - share) / 0.1 - 1))
    edge = np.abs(share - 0.5) * 2  # 1 in the groove between two
    return np.asarray(1 - 2 * np.clip((edge - 0.72) / 0.28, 0, 1))


@cache
def skirt_form(sections: tuple[Section, ...], oval: float = 0.75) -> Solid:
    return loft(sections, round=0.7, oval=oval)


def opened(cloth: Solid, sections: Sequence[Section], thick: float, high: float, oval: float = 0.75) -> Solid:
    """The skirt hollow from below up to `high`, its wall `thick` mm."""
    rows = [row for row in sections if row[0] < high]
    z, a, f, b = rows[0]
    inner = [(zz, aa - thick, ff - thick, bb - thick) for zz, aa, ff, bb in rows]
    below = (z - 4, a - thick + 0.8, f - thick + 0.8, b - thick + 0.8)
    if len(rows) < 2:
        inner.append((high, a - thick, f - thick, b - thick))
    return carve(cloth, loft([below, *inner], round=0.5, oval=oval), block(120, 120, 9).at(z=z - 9), soft=0.6)
