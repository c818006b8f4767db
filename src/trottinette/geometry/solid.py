"""Solids: closed shapes as distance functions. Millimetres, degrees, z up; the front of a thing faces -y.

A distance function takes Points and answers Distances: negative inside, zero on the skin, and never steeper
than one (so it never overestimates how far the skin is). Solids remember nothing and are never changed.
Each knows its `key`, a digest of everything that went into it, by which its mesh is kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.floating[Any]]  # (n, 3), mm
Distances = NDArray[np.floating[Any]]  # (n,), mm
Vector = tuple[float, float, float]
Axis = Literal["x", "y", "z"]

# A distance may be an underestimate (of an egg, a bend), by about this much: what is told from boxes allows for it
_SHY = 0.5
AXES: dict[str, int] = {"x": 0, "y": 1, "z": 2}


@dataclass(frozen=True, slots=True)
class Box:
    """An upright box, low and high corner in mm."""

    low: Vector
    high: Vector

    def __or__(self, other: Box) -> Box:
        return Box(_vector(np.minimum(self.low, other.low)), _vector(np.maximum(self.high, other.high)))

    def __and__(self, other: Box) -> Box:
        """The common part; a point where there is none."""
        low = np.maximum(self.low, other.low)
        return Box(_vector(low), _vector(np.maximum(low, np.minimum(self.high, other.high))))

    @property
    def size(self) -> Vector:
        return _vector(np.subtract(self.high, self.low))

    @property
    def middle(self) -> Vector:
        return _vector(np.add(self.low, self.high) / 2)

    def grown(self, by: float) -> Box:
        return Box(_vector(np.subtract(self.low, by)), _vector(np.add(self.high, by)))

    def corners(self) -> Points:
        """(8, 3)."""
        ends = (self.low, self.high)
        return np.array([[ends[b][axis] for axis, b in enumerate(bits)] for bits in np.ndindex(2, 2, 2)])

    def turned(self, rotation: NDArray[np.floating[Any]]) -> Box:
        """The box around this one after `rotation` (3, 3)."""
        corners = self.corners() @ rotation.T
        return Box(_vector(corners.min(0)), _vector(corners.max(0)))


def _vector(values: Iterable[Any]) -> Vector:
    x, y, z = (float(v) for v in values)
    return x, y, z


def rotation(x: float = 0.0, y: float = 0.0, z: float = 0.0) -> NDArray[np.float64]:
    """Matrix (3, 3) that turns about x, then y, then z, counter-clockwise seen from the tip of the axis."""
    matrix = np.eye(3)
    for axis, angle in enumerate((x, y, z)):
        c, s = np.cos(np.radians(angle)), np.sin(np.radians(angle))
        turn = np.eye(3)
        i, j = (axis + 1) % 3, (axis + 2) % 3
        turn[i, i] = turn[j, j] = c
        turn[i, j], turn[j, i] = -s, s
        matrix = turn @ matrix
    return matrix


@dataclass(frozen=True, slots=True)
class Solid:
    """A closed shape, a box that surely contains it, and the digest of its making."""

    distance: Callable[[Points], Distances]
    box: Box
    key: str

    def __or__(self, other: Solid) -> Solid:
        return union(self, other)

    def __sub__(self, other: Solid) -> Solid:
        low, high = _corners((other,))

        def distance(p: Points) -> Distances:
            d = self.distance(p)
            if box_gaps(p, low, high)[0] >= -d.min(initial=0.0):  # too far off to take anything away here
                return d
            return np.asarray(np.maximum(d, -other.distance(p)))

        return made("cut", (), (self, other), distance, self.box)

    def __and__(self, other: Solid) -> Solid:
        return made("common", (), (self, other), _both(self, other, 0), self.box & other.box)

    def at(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Solid:
        """Moved."""
        offset = np.array([x, y, z])
        box = Box(_vector(self.box.low + offset), _vector(self.box.high + offset))
        return made("at", (x, y, z), (self,), lambda p: self.distance(p - offset.astype(p.dtype)), box)

    def turned(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Solid:
        """Turned about the origin: about x, then y, then z."""
        matrix = rotation(x, y, z)
        return made(
            "turned",
            (x, y, z),
            (self,),
            lambda p: self.distance(p @ matrix.astype(p.dtype)),
            self.box.turned(matrix),
        )

    def scaled(self, by: float) -> Solid:
        """Larger or smaller about the origin, evenly."""
        box = Box(_vector(np.multiply(self.box.low, by)), _vector(np.multiply(self.box.high, by)))
        return made("scaled", (by,), (self,), lambda p: self.distance(p / by) * by, box)

    def flipped(self, axis: Axis = "x") -> Solid:
        """Seen in a mirror across the plane where `axis` is zero."""
        sign = np.ones(3)
        sign[AXES[axis]] = -1
        low, high = np.multiply(self.box.low, sign), np.multiply(self.box.high, sign)
        box = Box(_vector(np.minimum(low, high)), _vector(np.maximum(low, high)))
        return made("flipped", (axis,), (self,), lambda p: self.distance(p * sign.astype(p.dtype)), box)

    def mirrored(self, axis: Axis = "x") -> Solid:
        """Itself and its mirror image: `ear.at(x=20).mirrored()` is two ears."""
        return union(self, self.flipped(axis))

    def around(self, count: int, axis: Axis = "z") -> Solid:
        """`count` copies evenly spaced about an axis through the origin."""
        return union(*(self.turned(**{axis: 360.0 * i / count}) for i in range(count)))

    def grown(self, by: float) -> Solid:
        """Swollen by `by` mm, its edges rounded; shrunk where negative."""
        return made("grown", (by,), (self,), lambda p: self.distance(p) - by, self.box.grown(max(by, 0)))

    def hollow(self, thick: float) -> Solid:
        """A closed shell whose wall reaches `thick` inwards."""
        half = thick / 2
        return made("hollow", (thick,), (self,), lambda p: np.abs(self.distance(p) + half) - half, self.box)

    def stretched(self, x: float = 1.0, y: float = 1.0, z: float = 1.0) -> Solid:
        """Scaled unevenly; the distance stays a safe underestimate."""
        factors = np.array([x, y, z])
        low, high = np.multiply(self.box.low, factors), np.multiply(self.box.high, factors)
        least = float(factors.min())
        return made(
            "stretched",
            (x, y, z),
            (self,),
            lambda p: self.distance(p / factors.astype(p.dtype)) * least,
            Box(_vector(low), _vector(high)),
        )


def made(
    name: str,
    numbers: tuple[object, ...],
    parents: tuple[Solid, ...],
    distance: Callable[[Points], Distances],
    box: Box,
) -> Solid:
    """A Solid whose key is the digest of an operation, its numbers and what it was applied to."""
    told = f"{name}{numbers!r}" + "".join(parent.key for parent in parents)
    return Solid(distance, box, hashlib.blake2b(told.encode(), digest_size=16).hexdigest())


def union(*solids: Solid) -> Solid:
    """All of them, with hard seams."""
    if len(solids) == 1:
        return solids[0]
    box = solids[0].box
    for solid in solids[1:]:
        box = box | solid.box
    lows, highs = _corners(solids)

    def distance(p: Points) -> Distances:
        gaps = box_gaps(p, lows, highs)
        order = np.argsort(gaps, kind="stable")
        d = solids[order[0]].distance(p)
        for i in order[1:]:
            # a solid whose box is farther than everything so far changes nothing
            if gaps[i] <= d.max(initial=-np.inf):
                d = np.minimum(d, solids[i].distance(p))
        return np.asarray(d)

    return made("union", (), solids, distance, box)


def join(*solids: Solid, soft: float) -> Solid:
    """All of them, seams filled with a fillet about `soft` mm wide (3 to 12 % of the part looks right)."""
    box = solids[0].box
    for solid in solids[1:]:
        box = box | solid.box
    lows, highs = _corners(solids)

    def distance(p: Points) -> Distances:
        gaps = box_gaps(p, lows, highs)
        d = solids[0].distance(p)
        for solid, gap in zip(solids[1:], gaps[1:], strict=True):
            if _SHY * gap <= d.max(initial=-np.inf) + soft:
                d = _soft_min(d, solid.distance(p), soft)
        return d

    return made("join", (soft,), solids, distance, box.grown(soft / 4))


def carve(solid: Solid, *tools: Solid, soft: float) -> Solid:
    """`solid` less the tools, edges of the cut rounded by about `soft` mm."""

    lows, highs = _corners(tools)

    def distance(p: Points) -> Distances:
        d = solid.distance(p)
        for tool, gap in zip(tools, box_gaps(p, lows, highs), strict=True):
            if _SHY * gap < soft - d.min(initial=0.0):  # a tool farther off takes nothing away here
                d = -_soft_min(-d, tool.distance(p), soft)
        return np.asarray(d)

    return made("carve", (soft,), (solid, *tools), distance, solid.box)


def common(a: Solid, b: Solid, soft: float) -> Solid:
    """What lies in both, the meeting edge rounded by about `soft` mm."""
    return made("soft common", (soft,), (a, b), _both(a, b, soft), a.box & b.box)


def _both(a: Solid, b: Solid, soft: float) -> Callable[[Points], Distances]:
    """Distance to what lies in both."""

    def distance(p: Points) -> Distances:
        if soft:
            return np.asarray(-_soft_min(-a.distance(p), -b.distance(p), soft))
        return np.asarray(np.maximum(a.distance(p), b.distance(p)))

    return distance


def emboss(solid: Solid, pattern: Solid, deep: float, soft: float = 0.0) -> Solid:
    """`solid` raised by `deep` mm inside `pattern` (grooved where negative), as a mould would."""
    mark = pattern & solid.grown(abs(deep))
    if deep > 0:
        return join(solid, mark, soft=soft) if soft else solid | mark
    groove = pattern - solid.grown(deep)
    return carve(solid, groove, soft=soft) if soft else solid - groove


def _soft_min(a: Distances, b: Distances, soft: float) -> Distances:
    """Quadratic smooth minimum (Quilez): min(a, b) where they differ by more than `soft`; slope at most 1."""
    blend = np.maximum(soft - np.abs(a - b), 0) / soft
    return np.asarray(np.minimum(a, b) - blend * blend * (soft / 4))


def _corners(solids: tuple[Solid, ...]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    low, high = [s.box.low for s in solids], [s.box.high for s in solids]
    return np.array(low).reshape(-1, 3), np.array(high).reshape(-1, 3)


def box_gaps(p: Points, lows: NDArray[np.float64], highs: NDArray[np.float64]) -> Distances:
    """How far each box (lows, highs) is from the box around the points; (n,), mm."""
    low, high = span(p)
    return lengths(np.maximum(np.maximum(lows - high, low - highs), 0))


# ---- three numbers a row: what numpy does slowly along so short an axis ------------------------------


def span(p: Points) -> tuple[NDArray[np.floating[Any]], NDArray[np.floating[Any]]]:
    """Low and high corner of the box around the points."""
    if not len(p):
        return np.full(3, np.inf), np.full(3, -np.inf)
    columns = p.T
    return np.array([c.min() for c in columns]), np.array([c.max() for c in columns])


def lengths(p: Points) -> Distances:
    """Length of each row of (n, 3)."""
    return np.asarray(np.sqrt(p[:, 0] ** 2 + p[:, 1] ** 2 + p[:, 2] ** 2))


def lengths2(u: Distances, v: Distances) -> Distances:
    """hypot, which is slow because it cannot overflow."""
    return np.asarray(np.sqrt(u * u + v * v))
