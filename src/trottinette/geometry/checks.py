"""What a toy or a figure must pass before it is drawn or printed: measures of solids and meshes. Millimetres.

Each answers with a number or a reason, so that a test can say how far off a shape is, and each can fail:
tests/geometry/test_checks.py holds shapes on both sides of every line.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from trottinette.geometry.skin import Mesh, _sample, gradient
from trottinette.geometry.solid import Distances, Points, Solid, Vector, union
from trottinette.seeds import stream

Indices = NDArray[np.int64]

PIECE_STEP = 0.45  # mm; the thinnest bar allowed holds an unbroken chain of grid points this far apart
SPECK = 1.0  # mm3
GAP = 0.05  # mm; the narrowest gap that is surely seen
_TILE = 14.0  # mm; points are asked about in cubes of this side, so that unions can leave out what is far
ENOUGH = 1.0  # mm; nothing is measured thicker than this


def steepness(solid: Solid, seed: int = 0, pairs: int = 3000) -> float:
    """The steepest |d(a) - d(b)| / |a - b| found between far and near pairs around the box; 1 is allowed."""
    dice = stream(seed, "steepness")
    room = solid.box.grown(3 + 0.1 * max(solid.box.size))
    a = dice.uniform(room.low, room.high, (pairs, 3))
    towards = dice.normal(size=(pairs, 3))
    towards /= np.linalg.norm(towards, axis=1, keepdims=True)
    b = a + towards * 10 ** dice.uniform(-2.5, np.log10(max(solid.box.size) + 1), (pairs, 1))

    # One batch: a union may leave out what is far from all of a batch, which changes distances (safely)
    d = solid.distance(np.concatenate([a, b]))
    return float(np.max(np.abs(d[:pairs] - d[pairs:]) / np.linalg.norm(a - b, axis=1)))


def leak(solid: Solid, seed: int = 0, points: int = 2000) -> float:
    """How deep in the solid a point on or outside its box can be, mm; 0 where the box really contains it."""
    dice = stream(seed, "leak")
    low, high = np.array(solid.box.low), np.array(solid.box.high)
    p = low + dice.random((points, 3)) * (high - low)
    face, out = dice.integers(0, 6, points), dice.exponential(0.3, points) * dice.integers(0, 2, points)
    for axis in range(3):
        p[face == axis, axis] = low[axis] - out[face == axis]
        p[face == axis + 3, axis] = high[axis] + out[face == axis + 3]
    return max(0.0, -float(solid.distance(p).min()))


# ---- one piece ---------------------------------------------------------------------------------------------


def pieces(solids: Sequence[Solid], step: float = PIECE_STEP) -> int:
    """How many separate pieces the solids make together.

    Two grid points belong together where the way between them is known to lie inside, so a gap narrower
    than the grid is still a gap. What is thinner than the grid shows as specks of it: less than `SPECK` is no piece.
    """
    whole = grouped(union(*solids))
    low = np.array(whole.box.low) - step
    values = _sample(union(*solids), low, np.ceil((np.array(whole.box.size) + 2 * step) / step).astype(int) + 1, step)
    inside = values < 0
    number = np.where(inside, np.cumsum(inside).reshape(inside.shape) - 1, -1)
    places, depth = low + np.argwhere(inside) * step, -values[inside].astype(float)
    label = np.arange(len(places))

    # Neighbours so deep that the balls of solid matter about them meet
    for unit in ((1, 0, 0), (0, 1, 0), (0, 0, 1)):
        a, b = _pairs(number, unit)
        label = _merged(label, *_where(depth[a] + depth[b] >= step, a, b))

    # Then those with nothing but solid matter on the straight way between, near ones first
    offsets = [o for o in itertools.product(range(-2, 3), repeat=3) if o > (0, 0, 0)]
    for offset in sorted(offsets, key=lambda o: (np.dot(o, o), o)):
        if label.max(initial=0) == 0:
            break
        a, b = _pairs(number, offset)
        a, b = _where(label[a] != label[b], a, b)
        label = _merged(label, *_where(_solid_between(whole, places[a], places[b], step), a, b))
    _, sizes = np.unique(label, return_counts=True)
    return int(max(1, (sizes * step**3 >= SPECK).sum())) if len(sizes) else 0


def _solid_between(whole: Solid, a: Points, b: Points, step: float) -> NDArray[np.bool_]:
    """Whether every sample on the straight way from each a to its b lies inside."""
    most = float(np.linalg.norm(b - a, axis=1).max(initial=step))
    shares = np.linspace(0, 1, int(most / GAP) + 2)[1:-1, None]
    samples = a[:, None] + shares * (b - a)[:, None]
    return np.asarray((whole.distance(samples.reshape(-1, 3)).reshape(samples.shape[:2]) < 0).all(1))


def _pairs(number: Indices, offset: tuple[int, ...]) -> tuple[Indices, Indices]:
    """Numbers of the inside grid points (-1 is outside) that lie `offset` apart."""
    here = tuple(slice(max(0, -o), min(n, n - o)) for o, n in zip(offset, number.shape, strict=True))
    there = tuple(slice(max(0, o), min(n, n + o)) for o, n in zip(offset, number.shape, strict=True))
    both = (number[here] >= 0) & (number[there] >= 0)
    return number[here][both], number[there][both]


def _where(chosen: NDArray[np.bool_], a: Indices, b: Indices) -> tuple[Indices, Indices]:
    return a[chosen], b[chosen]


def _merged(label: Indices, a: Indices, b: Indices) -> Indices:
    """Labels after each a has joined its b: the smallest of a piece wins (hooking and pointer jumping)."""
    label = label.copy()
    while len(a):
        low = np.minimum(label[a], label[b])
        np.minimum.at(label, label[a], low)
        np.minimum.at(label, label[b], low)
        while not np.array_equal(label[label], label):
            label = label[label]
        a, b = _where(label[a] != label[b], a, b)
    return label


# ---- thin parts --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Thin:
    """The thinnest place found: how thick it is there, at most `ENOUGH`, and where."""

    thick: float
    at: Vector


def thinnest(solids: Sequence[Solid], skins: Sequence[Mesh], per_mm2: float = 0.6) -> Thin:
    """How thin the solids get, taken together, as a caliper across their skins would find.

    From points spread over the skins a needle goes straight in until it comes out. A sharp edge, a tip or a
    raised line does no harm: it counts as thick as what is reached straight through it within 1.2 mm.
    """
    whole = grouped(union(*solids))
    spread = [_spread(mesh, per_mm2) for mesh in skins]
    points, inward = (np.concatenate([s[i] for s in spread]) for i in range(2))

    # Most places are deep at once, or buried in another part
    middle = whole.distance(points + 0.5 * ENOUGH * inward)
    points = points[(middle > -0.45 * ENOUGH) & (middle < 0.6 * ENOUGH)]
    points = points[np.abs(whole.distance(points)) < 0.15]

    # Put the others exactly on the skin, and push a needle in
    for _ in range(3):
        slope = gradient(whole, points, 0.05)
        square = np.maximum((slope * slope).sum(1), 1e-4)
        points = points - slope * np.clip(whole.distance(points) / square, -0.1, 0.1)[:, None]
    inward = -slope / np.sqrt(square)[:, None]
    there = whole.distance(points + 0.03 * inward) < 0
    points, inward = points[there], inward[there]
    ways = np.arange(1, 11) * (ENOUGH / 10)
    along = whole.distance((points[:, None] + ways[:, None] * inward[:, None]).reshape(-1, 3)).reshape(-1, 10)
    out = (along > 0).argmax(1)
    rows = np.arange(len(points))
    before, after = np.where(out > 0, along[rows, out - 1], 0.0), along[rows, out]
    past = ways[0] * after / np.maximum(after - before, 1e-9)
    chord = np.where((along > 0).any(1), ways[out] - past, ENOUGH)

    # Where it came out soon, the shortest way in each small cube: is it thick nearby?
    order = chord.argsort(kind="stable")[: int((chord < ENOUGH).sum())]
    _, first = np.unique(np.floor(points[order] / 0.8), axis=0, return_index=True)
    thin, worst = ENOUGH, whole.box.middle
    for row in order[np.sort(first)]:
        if chord[row] >= thin:
            break
        thick = max(float(chord[row]), _thick_near(whole, points[row] + 0.5 * chord[row] * inward[row]))
        if thick < thin:
            x, y, z = points[row].tolist()
            thin, worst = thick, (x, y, z)
    return Thin(thin, worst)


def _thick_near(whole: Solid, middle: Points) -> float:
    """The widest ball found about points that are reached from `middle` straight through solid matter."""
    at = middle + _NEAR
    ways = np.linspace(0, 1, 7)[1:]
    along = whole.distance((middle + ways[:, None, None] * (at - middle)).reshape(-1, 3)).reshape(len(ways), -1)
    at, d = at[along.max(0) < 0], along[-1, along.max(0) < 0]
    if not len(at):
        return 0.0
    if 2 * -d.min() >= ENOUGH:
        return ENOUGH

    # The distance may understate how deep a point lies: try balls of true size there
    at = at[d.argsort()[:12]]
    radii = np.linspace(0.05, 0.5, 10) * ENOUGH
    balls = at[:, None, None] + radii[:, None, None] * _DIRECTIONS
    filled = whole.distance(balls.reshape(-1, 3)).reshape(len(at), len(radii), -1).max(2) < 0
    whole_to = np.cumprod(filled, axis=1).sum(1).max()
    return max(2 * float(-d.min()), 2 * float(radii[whole_to - 1]) if whole_to else 0.0)


def _spiral(count: int) -> Points:
    """Directions evenly over the sphere (Fibonacci spiral)."""
    up = 1 - (2 * np.arange(count) + 1) / count
    turn = np.pi * (1 + 5**0.5) * np.arange(count)
    flat = np.sqrt(1 - up * up)
    return np.stack([flat * np.cos(turn), flat * np.sin(turn), up], 1)


_DIRECTIONS = _spiral(40)
_NEAR = np.concatenate([np.zeros((1, 3)), *(_spiral(n) * r for n, r in ((12, 0.3), (24, 0.6), (40, 0.9), (60, 1.2)))])


def _spread(mesh: Mesh, per_mm2: float) -> tuple[Points, Points]:
    """Points evenly over a mesh and the way in: equal steps of area, a golden-ratio place in each face."""
    a, b, c = (mesh.points[mesh.faces[:, i]].astype(float) for i in range(3))
    area = np.cumsum(np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2)
    count = max(int(area[-1] * per_mm2), 200)
    face = np.searchsorted(area, (np.arange(count) + 0.5) / count * area[-1]).clip(max=len(area) - 1)
    u, v = np.sqrt((np.arange(count) * 0.7548776662 + 0.5) % 1), (np.arange(count) * 0.5698402910 + 0.5) % 1
    shares = np.stack([1 - u, u * (1 - v), u * v], 1)[:, :, None]
    points = (mesh.points[mesh.faces[face]] * shares).sum(1)
    inward = -(mesh.normals[mesh.faces[face]] * shares).sum(1)
    return points, inward / np.maximum(np.linalg.norm(inward, axis=1, keepdims=True), 1e-9)


# ---- meshes ------------------------------------------------------------------------------------------------


def closed(mesh: Mesh) -> bool:
    """Whether the mesh is the skin of a volume, seen from outside: no flaw at all."""
    return not flaws(mesh)


def flaws(mesh: Mesh) -> tuple[str, ...]:
    """What keeps a mesh from being the skin of a volume. Every edge is to be met once in each direction."""
    if not len(mesh.faces):
        return ("it has no triangle",)
    if int(mesh.faces.max()) >= len(mesh.points):
        return (f"a triangle names point {int(mesh.faces.max())}, there are {len(mesh.points)}",)
    found = []
    if not (np.isfinite(mesh.points).all() and np.isfinite(mesh.normals).all()):
        found.append("a point or a normal is not a number")
    folded = int((mesh.faces == np.roll(mesh.faces, 1, axis=1)).any(1).sum())
    if folded:
        found.append(f"{folded} triangles name a point twice")
    if holes(mesh):
        found.append(f"{holes(mesh)} edges are open")
    if pinches(mesh):
        found.append(f"{pinches(mesh)} edges are met more than once in one direction")
    if mesh.volume <= 0:
        found.append(f"its volume is {mesh.volume:.3f} mm3: wound inside out")
    return tuple(found)


def holes(mesh: Mesh) -> int:
    """Edges met more often in one direction than in the other."""
    starts, ends = _edges(mesh)
    n = len(mesh.points)
    _, edge = np.unique(np.minimum(starts, ends) * n + np.maximum(starts, ends), return_inverse=True)
    return int(np.count_nonzero(np.bincount(edge.ravel(), np.sign(ends - starts))))


def pinches(mesh: Mesh) -> int:
    """Edges met more than once in one direction: sheets that touch there. No hole, yet slicers complain."""
    starts, ends = _edges(mesh)
    return int((np.unique(starts * len(mesh.points) + ends, return_counts=True)[1] > 1).sum())


def _edges(mesh: Mesh) -> tuple[Indices, Indices]:
    faces = mesh.faces.astype(np.int64)
    return faces.ravel(), np.roll(faces, -1, axis=1).ravel()


# ---- asking ------------------------------------------------------------------------------------------------


def grouped(solid: Solid) -> Solid:
    """The same solid, asked about scattered points in compact groups: much quicker for unions of many."""

    def distance(p: Points) -> Distances:
        cubes = np.floor(p / _TILE).astype(np.int64)
        order = np.lexsort(cubes.T)
        ends = np.flatnonzero(np.any(np.diff(cubes[order], axis=0), axis=1)) + 1
        out = np.empty(len(p), p.dtype)
        for members in np.split(order, ends) if len(p) else ():
            out[members] = solid.distance(p[members])
        return out

    return replace(solid, distance=distance)
