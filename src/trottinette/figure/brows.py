"""Eyebrows: combed bars of hair on the skin. Millimetres; x and z as seen from the front, the figure's left one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from trottinette.figure._kit import trait
from trottinette.figure.head import along, skull
from trottinette.geometry import Solid, carve, join, tube, union
from trottinette.geometry.outline import through

_REST = ((6.2, 1.0), (9.8, 0.4), (13.8, 0.0), (17.9, -0.2))  # x, and how far a tilt brings the brow down there


@dataclass(frozen=True, slots=True)
class BrowShape:
    """(x, z, radius) from the inner end to the outer; `combed` grooves along it; `tufts` of loose hair; whether it
    goes on over the nose."""

    line: tuple[tuple[float, float, float], ...]
    combed: int = 2
    tufts: int = 0
    joined: bool = False


@trait("brows", en=("soft eyebrows", "soft brows"), fr=("sourcils doux", "sourcils naturels"))
def soft() -> BrowShape:
    return BrowShape(((6.2, 97.3, 1.15), (9.8, 98.7, 1.5), (13.8, 98.7, 1.35), (17.9, 96.6, 0.6)))


@trait(
    "brows",
    en=("thick eyebrows", "thick brows", "full eyebrows"),
    fr=("sourcils épais", "gros sourcils", "sourcils fournis"),
)
def thick() -> BrowShape:
    return BrowShape(((5.4, 97.4, 2.0), (9.6, 99.0, 2.6), (14.2, 99.1, 2.3), (19.0, 96.5, 0.9)), combed=3)


@trait(
    "brows",
    en=("thin eyebrows", "thin brows", "plucked eyebrows", "fine eyebrows"),
    fr=("sourcils fins", "sourcils minces", "sourcils épilés"),
)
def thin() -> BrowShape:
    return BrowShape(((6.0, 97.6, 0.7), (9.8, 99.1, 0.8), (13.8, 99.3, 0.7), (18.2, 97.2, 0.35)), combed=0)


@trait(
    "brows",
    en=("arched eyebrows", "arched brows", "high eyebrows"),
    fr=("sourcils arqués", "sourcils hauts", "sourcils en accent circonflexe"),
)
def arched() -> BrowShape:
    return BrowShape(((5.9, 98.2, 1.15), (9.4, 100.0, 1.3), (13.0, 100.8, 1.15), (16.4, 99.3, 0.85), (19.0, 96.2, 0.4)))


@trait("brows", en=("straight eyebrows", "straight brows", "flat eyebrows"), fr=("sourcils droits", "sourcils plats"))
def straight() -> BrowShape:
    return BrowShape(((5.8, 98.0, 1.35), (10.0, 98.3, 1.45), (14.0, 98.3, 1.4), (18.4, 97.9, 0.95)))


@trait(
    "brows",
    en=("a unibrow", "unibrow", "monobrow", "joined eyebrows"),
    fr=("un monosourcil", "monosourcil", "sourcils qui se rejoignent"),
)
def unibrow() -> BrowShape:
    return BrowShape(
        ((0.0, 96.8, 1.15), (4.0, 97.3, 1.35), (9.6, 98.8, 1.8), (13.8, 98.8, 1.6), (18.2, 96.6, 0.7)), joined=True
    )


@trait(
    "brows",
    en=("bushy eyebrows", "bushy brows", "wild eyebrows"),
    fr=("sourcils broussailleux", "sourcils en bataille", "sourcils touffus"),
)
def bushy() -> BrowShape:
    return BrowShape(((5.4, 97.0, 1.6), (9.6, 98.3, 2.0), (14.0, 98.5, 1.8), (18.4, 96.7, 1.0)), combed=0, tufts=9)


@trait("brows", en=("angular eyebrows", "sharp eyebrows"), fr=("sourcils anguleux", "sourcils marqués"))
def angular() -> BrowShape:
    return BrowShape(((5.8, 97.9, 1.5), (10.2, 98.7, 1.6), (15.2, 99.8, 1.45), (19.4, 96.4, 0.3)))


@cache
def left_brow(shape: BrowShape, rise: float = 0.0, tilt: float = 0.0) -> Solid:
    """`rise` mm above its rest; `tilt` mm by which its inner end comes down."""
    xs, shares = zip(*_REST, strict=True)
    line = [(x, z + rise - tilt * float(np.interp(x, xs, shares)), r) for x, z, r in shape.line]
    if shape.joined:
        line[0] = (0.0, line[1][1] - 0.5, line[0][2])
    points = [(x, z) for x, z, _ in line]
    radii = [r for _, _, r in line]
    lifts = [0.35 - 0.55 * max(r - 1.1, 0) for r in radii]
    bar = tube(along(points, lifts), radii)
    on = bar | skull()
    if shape.tufts:
        return join(bar, *_tufts(line, shape.tufts), soft=0.35)
    if not shape.combed:
        return bar
    grooves = [_groove(line, share, on) for share in np.linspace(-1, 1, shape.combed + 2)[1:-1]]
    return carve(bar, *grooves, soft=0.3)


def _groove(line: list[tuple[float, float, float]], share: float, on: Solid) -> Solid:
    """A line combed along the brow, `share` (-1 to 1) of the way from its middle to its edge; it fans out upwards."""
    fine = through([list(p) for p in line], 3)[1:-2]
    across = np.gradient(fine[:, :2], axis=0)
    across = np.stack([-across[:, 1], across[:, 0]], 1) / np.linalg.norm(across, axis=1)[:, None]
    out = fine[:, :2] + across * (fine[:, 2] * 0.8 * share)[:, None]
    return tube(along([(x, z) for x, z in out.tolist()], 0.12, on), 0.34)


def _tufts(line: list[tuple[float, float, float]], count: int) -> list[Solid]:
    """Locks laid one over the other like tiles, from upright at the inner end to lying at the outer one."""
    fine = through([list(p) for p in line], 8)
    out = []
    for i in range(count):
        share = i / (count - 1)
        x, z, r = fine[round(0.92 * share * (len(fine) - 1))].tolist()
        lean = np.radians(56 - 72 * share + (7 if i % 2 else -7))
        long = 3.6 + 0.5 * (i % 2)
        dx, dz = float(np.cos(lean)) * long, float(np.sin(lean)) * long
        low = -0.55 * r
        foot, middle, tip = (
            along([(x - 0.6 + dx * s, z + low + dz * s)], lift)[0] for s, lift in ((0, 0.1), (0.5, 0.55), (1, 0.35))
        )
        out.append(tube([foot, middle, tip], [0.5 * r + 0.2, 0.55 * r + 0.25, 0.42]))
    return out


def brow_pair(shape: BrowShape, left: tuple[float, float], right: tuple[float, float]) -> Solid:
    """Both, each with its own rise and tilt."""
    return union(left_brow(shape, *left), left_brow(shape, *right).flipped())
