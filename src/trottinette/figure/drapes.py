"""What the world's garments share: wide sleeves, straight robes, woven borders. Millimetres."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.body import Arm
from trottinette.figure.cloth import Crease, Section, arc, beyond, loft, oriented, towards, unit
from trottinette.figure.cut import past, sleeve_end
from trottinette.figure.pleats import opened
from trottinette.figure.weave import along, around_trunk
from trottinette.geometry import Solid, Vector, can, carve, join, tube
from trottinette.paint import Linear, Places, around, cells, mixed, recipe

UPPER: tuple[Section, ...] = (
    (53, 17.0, 12.6, 11.9),
    (57.5, 17.0, 11.6, 11.7),
    (60.5, 15.2, 10.2, 11.4),
    (62.8, 12.6, 9.2, 11.0),
    (64.8, 10.0, 8.4, 10.4),
)


@cache
def robe(rows: tuple[Section, ...]) -> Solid:
    """A robe's form from its hem to the shoulders."""
    return loft((*rows, *UPPER), round=0.9)


def hollow_robe(cloth: Solid, rows: tuple[Section, ...], high: float = 26.0, thick: float = 1.8) -> Solid:
    """The robe open below."""
    return opened(cloth, rows, thick, high, 0.7)


def _fall(arm: Arm) -> Vector:
    """Which way a wide sleeve hangs from a forearm: down, back and outwards, square to it."""
    way = np.array(unit(arm.elbow, arm.wrist))
    side = 1.0 if arm.shoulder[0] > 0 else -1.0
    fall = np.array([0.42 * side, 0.50, -0.80])
    fall = fall - way * float(fall @ way)
    fall /= np.linalg.norm(fall)
    x, y, z = (float(v) for v in fall)
    return x, y, z


@cache
def wide_sleeve(arm: Arm, wide: float, share: float = 1.9, ease: float = 0.8) -> Solid:
    """A sleeve that hangs `wide` mm below the arm at its end, open there."""
    x, y, z = arm.shoulder
    top = (x * 0.98, y, z - 2.2)
    end, way = sleeve_end(arm, share)
    fall = np.array(_fall(arm))
    line = [top, arm.elbow, past(end, way, 2.0)]
    sheets = [tube(line, [6.2 + ease, 5.9 + ease, 5.6 + ease], steps=3)]
    for part in (0.34, 0.67, 1.0):
        start = towards(top, arm.elbow, 0.35)
        low: list[Vector] = []
        for point, grown in ((start, 0.12), (arm.elbow, 0.55), (past(end, way, 2.0), 1.0)):
            a, b, c = (np.array(point) + fall * wide * part * grown).tolist()
            low.append((a, b, c))
        sheets.append(tube(low, [5.4, 5.4 + ease - 1.2 * part, 5.0 + ease - 1.9 * part], steps=3))
    whole = join(*sheets, soft=3.0)
    bore = []
    for part in (0.0, 0.34, 0.67, 1.0):
        a, b, c = (np.array(end) + fall * wide * part).tolist()
        radius = (5.6 + ease - 1.9 * part) - 1.9
        bore.append(oriented(can(radius, 9.0), past((a, b, c), way, -3.5), past((a, b, c), way, 4.0)))
    return carve(whole, beyond(end, way), join(*bore, soft=1.5), soft=0.6)


def sleeve_falls(arm: Arm, wide: float) -> list[Crease]:
    """Folds around the bend of a wide sleeve."""
    way = unit(arm.elbow, arm.wrist)
    out: list[Crease] = []
    for share, start, deep in ((0.6, -70, -0.6), (0.95, -90, -0.7), (1.2, -60, -0.5)):
        out.append((arc(sleeve_end(arm, share)[0], way, 6.8 + wide * 0.05, start, start + 150, 4.0), 1.1, deep))
    return out


@recipe
def border(at: Places, ground: Linear, ink: Linear, low: float, high: float, every: float = 3.0) -> Linear:
    """A woven border between two heights: lines along both edges, lozenges and dots between."""
    u, v = around(at) * 1.25, at[:, 2]
    middle, half = (low + high) / 2, (high - low) / 2
    y = (v - middle) / half
    x = (u - every * np.round(u / every)) / (every / 2)
    lozenge = (np.abs(x) + np.abs(y) / 0.62) < 0.9
    hole = (np.abs(x) + np.abs(y) / 0.62) < 0.4
    on = (np.abs(y) > 0.78) | (lozenge & ~hole)
    return mixed(ground, ink, np.asarray(on & (np.abs(y) < 1.0), float))


@recipe
def zigzags(at: Places, ground: Linear, one: Linear, two: Linear, three: Linear, every: float = 15.0) -> Linear:
    """Bands as of an Andean weaving: plain stripes, zigzags and lozenges by height."""
    u = around(at) * 1.1
    v = np.mod(at[:, 2] + 0.18 * np.abs(at[:, 0]), every)
    saw = np.abs(np.mod(u / 4.0, 1.0) - 0.5) * 2.0
    out = ground

    def strip(ink: Linear, low: float, high: float, where: NDArray[np.bool_] | None = None) -> None:
        nonlocal out
        share = (v > low) & (v < high)
        out = mixed(out, ink, np.asarray(share if where is None else share & where, float))

    strip(one, 0.0, 1.6)
    strip(two, 2.0, 2.6)
    strip(two, 3.2, 6.4, np.abs(v - (3.7 + 2.2 * saw)) < 0.5)
    strip(one, 7.0, 7.6)
    strip(three, 8.2, 11.8)
    strip(one, 8.2, 11.8, np.abs(saw - 0.5) * 2 + np.abs(v - 10.0) / 1.7 < 1.0)
    strip(ground, 8.2, 11.8, np.abs(saw - 0.5) * 2 + np.abs(v - 10.0) / 1.7 < 0.45)
    strip(one, 12.4, 13.0)
    return out


@recipe
def blossoms(
    at: Places, ground: Linear, ink: Linear, low: float = 6.0, high: float = 56.0, every: float = 6.4
) -> Linear:
    """Five-petalled blossoms, many at the foot and few at the top, with small ones strewn between."""
    out = ground
    for step, seed, size in ((every, 11, 1.0), (every * 0.62, 12, 0.5)):
        u, v, chance = cells(at, step, seed)
        keep = chance > 0.15 + 0.75 * np.clip((at[:, 2] - low) / (high - low), 0, 1)
        turn, far = np.arctan2(v, u) + chance * 6.3, np.hypot(u, v) / size
        petal = 1.5 + 0.9 * np.abs(np.cos(2.5 * turn))
        out = mixed(out, ink, np.clip((petal - far) / 0.06 + 0.5, 0, 1) * keep)
        out = mixed(out, ground * 0.7, np.clip((0.5 - far) / 0.06 + 0.5, 0, 1) * keep)
    return out


@recipe
def embroidery(at: Places, ground: Linear, ink: Linear, neck: float = 9.0, low: float = 44.0) -> Linear:
    """Rings about the neck and a panel down the chest filled with scrolls, front and back of the shoulders."""
    x, y, z = at[:, 0], at[:, 1], at[:, 2]
    far = np.hypot(x, (y - 0.6) * 1.1)
    top = z > 58.0
    rings = top & (np.abs(np.mod(far - neck, 1.7) - 0.85) < 0.3) & (far < neck + 5.4)
    front = (y < 0) & (z > low) & (z < 61.0) & (np.abs(x) < 6.8)
    edge = front & ((np.abs(x) > 6.1) | (z < low + 0.8))
    u, v = np.mod(np.abs(x), 4.2) - 2.1, np.mod(z - low, 4.2) - 2.1
    spiral = np.hypot(u, v) - 0.28 * (np.arctan2(v, u) + np.pi)
    scroll = front & (np.abs(x) < 5.6) & (np.abs(np.mod(spiral, 1.76) - 0.88) < 0.26)
    return mixed(ground, ink, np.asarray(rings | edge | scroll, float))


@recipe
def scrolls(at: Places, ground: Linear, ink: Linear, low: float, high: float, wide: float = 5.4) -> Linear:
    """A small panel filled with scrolls, on the front."""
    x, y, z = at[:, 0], at[:, 1], at[:, 2]
    front = (y < 0) & (z > low) & (z < high) & (np.abs(x) < wide)
    u, v = np.mod(np.abs(x), 3.2) - 1.6, np.mod(z - low, 3.2) - 1.6
    spiral = np.hypot(u, v) - 0.22 * (np.arctan2(v, u) + np.pi)
    return mixed(ground, ink, np.asarray(front & (np.abs(np.mod(spiral, 1.4) - 0.7) < 0.22), float))


@recipe
def streaks(
    at: Places, ground: Linear, ink: Linear, lines: list[list[list[float]]], every: float = 3.0, wide: float = 0.5
) -> Linear:
    """Fine stripes down the trunk, and down each arm whichever way it goes."""
    run = around_trunk(at) * 15.3
    for line in lines:
        points = [(x, y, z) for x, y, z in line]
        long = sum(float(np.linalg.norm(np.subtract(b, a))) for a, b in pairwise(points))
        side = 1.0 if points[0][0] > 0 else -1.0
        near = np.flatnonzero(at[:, 0] * side > 16.0)
        if len(near):
            u, v = along(at[near], points, 42.0)
            run[near] = np.where(v < long + 1.0, u, run[near])
    away = np.abs(run - every * np.round(run / every))
    return mixed(ground, ink, np.clip((wide / 2 - away) / 0.05 + 0.5, 0, 1))
