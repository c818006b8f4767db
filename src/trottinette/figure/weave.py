"""Weaves: the relief of a cloth that follows trunk and sleeves, as ribs, knitting, cables and quilting. Millimetres.

A weave is drawn flat, (u, v) in mm around and along, and laid on the trunk and on each sleeve by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from trottinette.figure.body import Arm
from trottinette.geometry import Solid, Vector, tube
from trottinette.geometry.solid import Distances, Points, made

Flat = Callable[[Distances, Distances], Distances]  # (u, v) to a height from 0 to 1


@dataclass(frozen=True, slots=True)
class Weave:
    """`height` over (u, v), repeating every `column` mm; `told` says which it is; `steep` its greatest slope a mm."""

    height: Flat
    column: float
    steep: float
    told: tuple[object, ...]


def ribs(every: float) -> Weave:
    """Upright ribs."""

    def height(u: Distances, v: Distances) -> Distances:
        return np.asarray(0.5 + 0.5 * np.cos(2 * np.pi * u / every))

    return Weave(height, every, np.pi / every, ("ribs", every))


def rows(every: float) -> Weave:
    """Level rolls with sharp grooves between them, as of quilted down."""

    def height(u: Distances, v: Distances) -> Distances:
        return np.asarray(np.sqrt(np.maximum(np.abs(np.sin(np.pi * v / every)), 0.02)))

    return Weave(height, every, 2.6 / every, ("rows", every))


def diamonds(every: float) -> Weave:
    """Quilting in lozenges."""

    def height(u: Distances, v: Distances) -> Distances:
        a, b = np.sin(np.pi * (u + v) / every), np.sin(np.pi * (u - v) / every)
        return np.asarray(np.sqrt(np.maximum(np.abs(a * b), 0.02)))

    return Weave(height, every, 4.0 / every, ("diamonds", every))


def stocking(column: float = 4.2, row: float = 3.0) -> Weave:
    """Columns of knitted Vs."""

    def height(u: Distances, v: Distances) -> Distances:
        across = np.abs(u / column - np.round(u / column)) * 2  # 0 in a column's middle, 1 between two
        stitch = 0.5 + 0.5 * np.cos(2 * np.pi * (v / row - 0.6 * across))
        leg = np.sin(np.pi * np.clip(across * 0.86 + 0.14, 0, 1))  # two legs, close in the middle
        return np.asarray((0.3 + 0.7 * stitch) * (0.35 + 0.65 * leg))

    return Weave(height, column, 4.0 / row, ("stocking", column, row))


def cables(column: float = 11.0, turn: float = 8.0) -> Weave:
    """Two plies crossing in a rope between flat grounds edged by ribs."""

    def height(u: Distances, v: Distances) -> Distances:
        x = u - column * np.round(u / column)
        out = np.zeros_like(x)
        for side in (0.0, np.pi):
            phase = 2 * np.pi * v / turn + side
            near = np.clip(1 - ((x - 1.35 * np.sin(phase)) / 1.45) ** 2, 0, 1)
            out = np.maximum(out, np.sqrt(near) * (0.78 + 0.22 * np.cos(phase)))
        edge = np.clip(1 - ((np.abs(x) - 4.1) / 0.75) ** 2, 0, 1)
        return np.asarray(np.maximum(out, 0.55 * np.sqrt(edge)))

    return Weave(height, column, 1.3, ("cables", column, turn))


def _even() -> tuple[Distances, Distances]:
    """Directions about the trunk (radians), and the share of the way around it (times 2 pi) that is reached there."""
    t = np.linspace(-np.pi, np.pi, 721)
    far = (np.abs(np.sin(t) / 17.0) ** 3.2 + np.abs(np.cos(t) / 12.3) ** 3.2) ** (-1 / 3.2)
    run = np.concatenate([[0], np.cumsum(np.hypot(np.diff(far * np.sin(t)), np.diff(far * np.cos(t))))])
    return t, run / run[-1] * 2 * np.pi - np.pi


_TURNS, _RUNS = _even()


def around_trunk(p: Points) -> Distances:
    """Radians from the middle of the front towards the figure's left, even along an oval trunk's rim."""
    return np.asarray(np.interp(np.arctan2(p[:, 0], -p[:, 1]), _TURNS, _RUNS))


def woven(
    cloth: Solid,
    weave: Weave,
    deep: float,
    form: Solid,
    sleeves: tuple[Arm, ...] = (),
    round_: float = 100.0,
    radius: float = 6.4,
    still: tuple[float, float] = (-99.0, 999.0),
) -> Solid:
    """`cloth` raised by `deep` mm along the weave. `form` is its trunk and `round_` the way around it; `radius` that
    of its sleeves; flat below and above the heights of `still`."""
    count = max(round(round_ / weave.column), 1)
    around = max(round(2 * np.pi * radius / weave.column), 1)
    lines = [line_of(arm) for arm in sleeves]
    limbs = [tube(line, radius, curved=False) for line in lines]
    steep = 1 + deep * weave.steep

    def distance(p: Points) -> Distances:
        d = cloth.distance(p)
        near = np.flatnonzero(np.abs(d) < 2 * deep + 1.5)
        if not len(near):
            return np.asarray((d - deep) / steep)
        q = p[near]
        best = form.distance(q)
        turn = around_trunk(q)
        fade = np.ones(len(q))
        u, v = turn / (2 * np.pi) * count * weave.column, q[:, 2].copy()
        for line, limb in zip(lines, limbs, strict=True):
            on_limb = limb.distance(q)
            mine = on_limb < best
            if mine.any():
                u[mine], v[mine] = along(q[mine], line, around * weave.column)
            seam = np.abs(on_limb - best)
            best = np.where(mine, on_limb, best)
            fade = (
                np.clip(seam / 1.0, 0.0, 1.0) if line is lines[0] else np.minimum(fade, np.clip(seam / 1.0, 0.0, 1.0))
            )
        high = weave.height(u, v) * fade
        rise = np.clip((q[:, 2] - still[0]) / 0.8, 0, 1) * np.clip((still[1] - q[:, 2]) / 0.8, 0, 1)
        out = d - deep
        out[near] = d[near] - deep * high * rise
        return np.asarray(out / steep)

    told = (3, weave.told, deep, round_, radius, still)
    return made("woven", told, (cloth, form, *limbs), distance, cloth.box.grown(deep))


def line_of(arm: Arm) -> list[Vector]:
    x, y, z = arm.shoulder
    return [(x * 0.98, y, z - 2.2), arm.elbow, arm.wrist]


def along(p: Points, line: list[Vector], around: float) -> tuple[Distances, Distances]:
    """mm around and along the arm for each point; u = 0 on the arm's outer side."""
    best = np.full(len(p), np.inf)
    u, v, run = np.zeros(len(p)), np.zeros(len(p)), 0.0
    for a, b in pairwise(np.array(line)):
        step = b - a
        long = float(np.linalg.norm(step))
        way = step / long
        t = (p - a) @ way
        gap = p - a - np.clip(t, 0, long)[:, None] * way
        square = (gap**2).sum(1)
        ahead = np.array([0.0, -1.0, 0.0]) + way * way[1]
        ahead /= np.linalg.norm(ahead)
        side = np.cross(way, ahead)
        mine = square < best
        best = np.where(mine, square, best)
        u = np.where(mine, np.arctan2(gap @ side, gap @ ahead) / (2 * np.pi) * around, u)
        v = np.where(mine, run + t, v)
        run += long
    return u, v
