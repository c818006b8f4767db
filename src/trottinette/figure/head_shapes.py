"""Head shapes: one smooth map of space for the head and all that is worn on it. Millimetres.

The skull is moulded once; hair, glasses, hats and face follow it. Nothing below the chin moves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trottinette.figure._kit import choose, trait
from trottinette.geometry import Warp

Points = NDArray[np.float64]  # (n, 3), mm
Values = NDArray[np.float64]  # (n,)

_NECK = 66.0  # z below which nothing moves
_MIDDLE = -1.0  # y about which depth is scaled


@dataclass(frozen=True, slots=True)
class HeadShape:
    """`aside` is how many mm the sides move out at heights z, `tall` how much each mm of height becomes there;
    `cheeks` how many mm the cheeks swell."""

    aside: tuple[tuple[float, float], ...] = ()
    tall: tuple[tuple[float, float], ...] = ()
    cheeks: float = 0.0


@trait("head", en=("an oval face", "oval face"), fr=("un visage ovale", "visage ovale"))
def oval() -> HeadShape:
    return HeadShape()


@trait("head", en=("a round face", "round face", "moon face"), fr=("un visage rond", "visage rond", "tête ronde"))
def round_() -> HeadShape:
    return HeadShape(
        aside=((66, 0), (72, 1.6), (80, 2.0), (90, 1.2), (106, 0.4), (122, 0)),
        tall=((66, 1.0), (74, 0.95), (120, 0.93)),
        cheeks=0.8,
    )


@trait(
    "head", en=("a square face", "square face", "square jaw"), fr=("un visage carré", "visage carré", "mâchoire carrée")
)
def square() -> HeadShape:
    return HeadShape(
        aside=((66, 0), (69, 3.0), (73, 4.2), (79, 2.4), (87, 0.2), (96, -0.2), (106, 1.8), (114, 1.8), (122, 0.6)),
        tall=((66, 1.0), (100, 1.0), (120, 0.92)),
    )


@trait("head", en=("a long face", "long face"), fr=("un visage long", "visage long", "visage allongé"))
def long() -> HeadShape:
    return HeadShape(
        aside=((66, 0), (72, -1.6), (84, -2.4), (100, -2.2), (122, -1.4)),
        tall=((66, 1.0), (72, 1.06), (100, 1.1), (122, 1.1)),
    )


@trait("head", en=("a heart-shaped face", "heart-shaped face"), fr=("un visage en cœur", "visage en cœur"))
def heart() -> HeadShape:
    return HeadShape(
        aside=((66, 0), (70, -2.6), (74, -3.8), (79, -2.6), (86, -0.2), (97, 1.6), (108, 1.4), (122, 0.4)),
        tall=((66, 1.0), (72, 1.03), (86, 1.02), (122, 1.0)),
    )


@trait("head", en=("chubby cheeks", "round cheeks"), fr=("des joues rondes", "joues rondes", "joues rebondies"))
def chubby() -> HeadShape:
    return HeadShape(aside=((66, 0), (70, 1.0), (76, 2.0), (84, 0.8), (94, 0)), cheeks=2.6)


@trait(
    "head",
    en=("a triangular face", "triangular face", "pear-shaped face"),
    fr=("un visage triangulaire", "visage triangulaire", "visage en poire"),
)
def pear() -> HeadShape:
    return HeadShape(
        aside=((66, 0), (70, 2.6), (75, 3.2), (82, 1.8), (92, -1.0), (104, -2.6), (122, -2.0)),
        tall=((66, 1.0), (90, 1.0), (122, 1.02)),
    )


def head_warp(shape: str) -> Warp | None:
    """The map for a head shape, or None where it is the skull's own. Raises UnknownChoice."""
    told: HeadShape = choose("head", shape).make()
    if told == HeadShape():
        return None
    return Warp(f"head {told!r}", _mover(told))


def _mover(shape: HeadShape) -> Callable[[Points], Points]:
    height = _curve(_risen(shape.tall)) if shape.tall else None
    aside = _curve(dict(shape.aside)) if shape.aside else None

    def moved(points: Points) -> Points:
        x, y, z = points.T
        side, out = np.abs(x), np.array(points, np.float64)
        depth = y - _MIDDLE
        if aside is not None:
            # The middle of the face keeps its width, and hair clear of the head its fall
            clear = _ease((side - _half_width(z)) / 9.0)
            grip = _ease((side - 6.0) / 18.0) * (1 - 0.9 * clear) * (1 - 0.45 * _ease((y + 2.0) / 18.0))
            out[:, 0] += np.sign(x) * aside(z) * grip
        if shape.cheeks:
            near = np.exp(-(((side - 17.5) / 8.0) ** 2) - ((z - 77.0) / 6.5) ** 2 - ((y + 22.0) / 12.0) ** 2)
            lift = shape.cheeks * near * _ease((z - _NECK) / 6.0)
            length = np.sqrt(side**2 + depth**2) + 1e-9
            out[:, 0] += x / length * lift
            out[:, 1] += depth / length * lift
        if height is not None:
            out[:, 2] += height(z)
        return np.where((z > _NECK)[:, None], out, points)

    return moved


def _ease(t: Values) -> Values:
    """0 up to 0, 1 from 1 on, smoothly between."""
    t = np.clip(t, 0, 1)
    return np.asarray(t * t * t * (t * (6 * t - 15) + 10))


def _risen(tall: tuple[tuple[float, float], ...]) -> Mapping[float, float]:
    """How far heights rise when each mm above the neck becomes as long as `tall` says."""
    zs = np.arange(_NECK, 161.0, 2.0)
    heights, lengths = np.array(tall).T
    more = np.interp(zs, heights, lengths) - 1
    rise = np.concatenate([[0], np.cumsum(more[1:] + more[:-1])])
    return dict(zip(zs.tolist(), rise.tolist(), strict=True))


def _curve(through: Mapping[float, float]) -> Callable[[Values], Values]:
    """A smooth line through the points (monotone cubic, Fritsch and Carlson 1980), level beyond them."""
    xs, ys = np.array(list(through), float), np.array(list(through.values()), float)
    rise = np.diff(ys) / np.diff(xs)
    slopes = np.zeros(len(xs))
    for i in range(1, len(xs) - 1):
        if rise[i - 1] * rise[i] > 0:
            slopes[i] = 2 * rise[i - 1] * rise[i] / (rise[i - 1] + rise[i])

    def value(z: Values) -> Values:
        i = np.clip(np.searchsorted(xs, z) - 1, 0, len(xs) - 2)
        wide = xs[i + 1] - xs[i]
        t = np.clip((z - xs[i]) / wide, 0, 1)
        a = (1 + 2 * t) * (1 - t) ** 2
        b = t * (1 - t) ** 2
        c = t * t * (3 - 2 * t)
        d = t * t * (t - 1)
        return np.asarray(a * ys[i] + b * wide * slopes[i] + c * ys[i + 1] + d * wide * slopes[i + 1])

    return value


# Half the skull's width at heights z
_half_width = _curve({60.0: 14.0, 66.0: 15.0, 70.0: 20.1, 74.0: 25.0, 80.0: 27.8, 90.0: 29.1, 100.0: 27.5, 110.0: 21.8})
