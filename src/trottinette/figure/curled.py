"""Curls, and an afro. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.scalp import HAIRLINE, Hairline, cap, on
from trottinette.figure.strands import hair, lock
from trottinette.geometry import Solid, egg, join
from trottinette.geometry.solid import Distances, Points, made


def _spots(count: int, low: Hairline, margin: float) -> list[tuple[float, float]]:
    """(azimuth, height) evenly spread (a golden spiral) over the scalp above the hairline by `margin` mm."""
    out = []
    for i in range(2 * count):
        height = float(np.degrees(np.arcsin(1 - (i + 0.5) / count)))
        azimuth = (i * 137.50776) % 360 - 180
        edge = float(np.interp(abs(azimuth), [a for a, _ in low], [z for _, z in low]))
        if on(azimuth, height)[2] > edge + margin:
            out.append((azimuth, height))
    return out


@cache
def curly() -> Solid:
    """Clusters of snail-shell curls, falling a little onto the forehead."""
    chance = np.random.default_rng(61)
    locks = []
    for azimuth, height in _spots(54, HAIRLINE, 0.5):
        centre = np.array(on(azimuth, height, 2.2)[:3])
        out = centre - [0, 0, 94]
        out /= np.linalg.norm(out)
        side = np.cross(out, [0.3, 0.2, 1.0])
        side /= np.linalg.norm(side)
        up = np.cross(side, out)
        turn = chance.uniform(0, 2 * np.pi) + np.linspace(0, 2.6 * np.pi, 12) * chance.choice([-1, 1])
        far = np.linspace(1, 0.12, 12) * chance.uniform(5.2, 6.6)
        rise = np.linspace(-0.8, 2.4, 12) + chance.uniform(-0.4, 1.0)
        path = centre + far[:, None] * (np.cos(turn)[:, None] * side + np.sin(turn)[:, None] * up) + rise[:, None] * out
        locks.append(
            lock(
                [(*p, 0.4) for p in path.tolist()],
                2.7,
                2.5,
                steps=1,
                grooves=0,
                root=0.6,
                tip=0.7,
                fullest=0.4,
                thin=0.4,
            )
        )
    return hair(locks, cap(scalp=egg(31, 28.5, 27.6).at(y=0.3, z=95.5), soft=3), soft=0.8)


@cache
def afro() -> Solid:
    """A great soft ball with a surface of small coils."""
    scalp = join(egg(39, 34.5, 32).at(y=4.5, z=105), egg(34, 27, 20).at(y=6, z=88), soft=10)
    ground = cap(HAIRLINE, scalp, soft=9)

    def distance(p: Points) -> Distances:
        return np.asarray((ground.distance(p) + 2.1 * _pebbles(p, 5.0) - 0.5) / p.dtype.type(1.5))

    return made("afro", (), (ground,), distance, ground.box.grown(0.6))


def _pebbles(p: Points, size: float) -> Distances:
    """0 in the middle of a pebble to 1 in the seams: the nearest of points strewn one a cube of `size`."""
    kind = p.dtype
    q = p / kind.type(size)
    base = np.floor(q)
    near = np.full(len(p), 9, kind)
    for i in np.ndindex(3, 3, 3):
        cube = base + (np.array(i) - 1).astype(kind)
        mixed = np.sin(
            cube @ np.array([[127.1, 269.5, 419.2], [311.7, 183.3, 371.9], [74.7, 246.1, 168.2]], kind)
        ) * kind.type(43.7585)
        away = cube + kind.type(0.5) + (mixed - np.floor(mixed) - kind.type(0.5)) * kind.type(0.8) - q
        near = np.minimum(near, np.einsum("ij,ij->i", away, away))
    return np.minimum(near, 1)
