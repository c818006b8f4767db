"""Mouths: the lips a person has, and the line or the opening that an expression gives them. Millimetres, (x, z)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.complexion import NIGHT, TONGUE, WINE
from trottinette.figure.head import along, seat, skull
from trottinette.geometry import Solid, carve, egg, polygon, slab, smooth, tube, union
from trottinette.geometry.outline import Point2, through
from trottinette.palette import WHITE, Colour


@dataclass(frozen=True, slots=True)
class MouthShape:
    """How wide and how thick a mouth is, against a plain one, and how full its lips are (0: a painted line)."""

    wide: float = 1.0
    thick: float = 1.0
    full: float = 0.0


@trait("mouth", en=("a plain mouth", "plain mouth"), fr=("une bouche simple", "bouche simple"))
def plain() -> MouthShape:
    return MouthShape()


@trait(
    "mouth",
    en=("full lips", "plump lips", "thick lips"),
    fr=("lèvres pulpeuses", "lèvres charnues", "lèvres pleines", "lèvres épaisses"),
)
def full() -> MouthShape:
    return MouthShape(1.0, 1.0, 1.0)


@trait("mouth", en=("thin lips", "a thin mouth"), fr=("lèvres fines", "lèvres minces", "bouche fine"))
def thin() -> MouthShape:
    return MouthShape(0.92, 0.62)


@trait(
    "mouth", en=("a wide mouth", "wide mouth", "a big mouth"), fr=("une grande bouche", "grande bouche", "bouche large")
)
def wide() -> MouthShape:
    return MouthShape(1.36, 1.1)


@trait(
    "mouth",
    en=("a small mouth", "small mouth", "a tiny mouth"),
    fr=("une petite bouche", "petite bouche", "bouche menue"),
)
def small() -> MouthShape:
    return MouthShape(0.68, 0.95)


@trait("mouth", en=("heart-shaped lips", "bow-shaped lips"), fr=("bouche en cœur", "lèvres en cœur"))
def bow() -> MouthShape:
    return MouthShape(0.74, 1.0, 1.25)


# ---- what an expression makes of it ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Closed:
    """A line from its middle outwards with its radii, or from one corner to the other where `whole`."""

    points: tuple[Point2, ...]
    radii: tuple[float, ...]
    whole: bool = False
    tongue: Point2 | None = None

    def parts(self, shape: MouthShape, tint: Colour) -> Parts:
        points, radii = list(self.points), list(self.radii)
        if not self.whole:
            points = [(-x, z) for x, z in reversed(points) if x > 0] + points
            radii = [r for (x, _), r in zip(reversed(self.points), reversed(self.radii), strict=True) if x > 0] + radii
        points = [(x * shape.wide, z) for x, z in points]
        out: Parts = (Part(_tongue_out(self.tongue, points), TONGUE, cell=0.3),) if self.tongue else ()
        if shape.full:
            return *out, *_lips(points, shape.full, tint)
        return *out, Part(tube(along(points), [r * shape.thick for r in radii]), tint, cell=0.25)


@dataclass(frozen=True, slots=True)
class Open:
    """A rim of points counter-clockwise from its left corner (x < 0); teeth hang down to `teeth`, or close it all; the
    tongue lies at `tongue`."""

    rim: tuple[Point2, ...]
    teeth: float | None = None
    clenched: bool = False
    tongue: Point2 | None = None
    out: bool = False

    def parts(self, shape: MouthShape, tint: Colour) -> Parts:
        rim = [(x * shape.wide, z) for x, z in self.rim]
        opening = slab(smooth(rim), 40).at(y=-20)
        out = [Part(opening & skull().grown(0.12), WINE, cell=0.5)]
        left, right = min(x for x, _ in rim), max(x for x, _ in rim)
        if self.clenched:
            out = [Part(_clenched(opening, rim), WHITE, cell=0.3)]
        elif self.teeth is not None:
            wide = 0.92 * (right - left) / 2
            row = polygon([(-wide, 80), (wide, 80), (0.865 * wide, self.teeth), (-0.865 * wide, self.teeth)], 1.2)
            out.append(Part(slab(row, 40).at(y=-20) & skull().grown(0.4) & opening, WHITE, cell=0.4))
        if self.tongue:
            x, z = self.tongue
            broad = 4.2 * min(shape.wide, 1.15)
            if self.out:
                out.append(Part(_hanging(x, z, broad * 0.8), TONGUE, cell=0.3))
            else:
                out.append(Part(seat(x, z).put(egg(broad, 0.9, 2.6), -0.25) & opening, TONGUE, cell=0.35))
        full = 1 + 0.75 * shape.full
        radii = [0.6 * shape.thick * full * (1.25 if z < 74 and shape.full else 1) for _, z in rim]
        out.append(Part(tube(along(rim), radii, closed=True), tint, cell=0.3))
        return tuple(out)


@dataclass(frozen=True, slots=True)
class Pursed:
    """Lips pushed out for a kiss."""

    z: float = 74.6

    def parts(self, shape: MouthShape, tint: Colour) -> Parts:
        k = 0.75 + 0.25 * shape.wide + 0.12 * shape.full
        above = union(egg(1.75, 1.7, 1.35).at(x=1.05, z=1.1).mirrored(), egg(1.0, 1.5, 0.9).at(z=0.9))
        lips = union(above, egg(2.15, 1.8, 1.45).at(z=-1.05))
        place = seat(0, self.z)
        dark = place.put(egg(1.1 * k, 0.5, 0.33), 1.45 * k)
        return Part(place.put(lips.scaled(k), 0.1), tint, cell=0.25), Part(dark, tint.mixed(NIGHT, 0.55), cell=0.2)


def _lips(points: Sequence[Point2], full: float, tint: Colour) -> Parts:
    """Two lips with volume about the line where they meet; the upper one in a bow."""
    line = through([list(p) for p in points], 6)
    way = np.linspace(-1, 1, 13)
    reach = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    x, z = (np.interp((way + 1) / 2 * reach[-1], reach, line[:, i]) for i in (0, 1))
    side = np.clip(1 - np.abs(way) ** 2.2, 0, 1)
    dip = 1 - 0.3 * np.exp(-((way / 0.16) ** 2))
    upper = (0.3 + 0.95 * full**0.5 * side) * dip
    lower = 0.3 + 1.25 * full**0.5 * side
    above = [(float(a), float(b)) for a, b in zip(x, z + 0.8 * upper, strict=True)]
    below = [(float(a), float(b)) for a, b in zip(x, z - 0.82 * lower, strict=True)]
    lips = tube(along(above, -0.25), upper.tolist(), steps=2) | tube(along(below, -0.3), lower.tolist(), steps=2)
    middle = [(float(a), float(b)) for a, b in zip(x, z, strict=True)]
    return (
        Part(lips, tint, cell=0.3),
        Part(tube(along(middle, 0.0, lips | skull()), 0.34, steps=2), tint.mixed(NIGHT, 0.45), cell=0.22),
    )


def _clenched(opening: Solid, rim: Sequence[Point2]) -> Solid:
    """Two rows of teeth that fill the opening."""
    plate = opening & skull().grown(0.35)
    low, high = min(z for _, z in rim), max(z for _, z in rim)
    middle = (low + high) / 2 + 0.1
    lines = [tube(along([(-8, middle + 0.9), (0, middle - 0.2), (8, middle + 0.9)], 0.4), 0.25)]
    for x in (-5.0, -2.5, 0.0, 2.5, 5.0):
        lines.append(tube(along([(x * 0.98, low), (x, high)], 0.4), 0.2))
    return carve(plate, *lines, soft=0.2)


def _hanging(x: float, z: float, wide: float) -> Solid:
    """A tongue put out over the lower lip, with its furrow."""
    place = seat(x, z)
    body = egg(wide, 1.9, 4.0)
    furrow = tube([(0, -2.0, 3.0), (0, -2.05, 0.0), (0, -1.75, -1.8)], [0.35, 0.35, 0.15])
    return place.put(carve(body, furrow, soft=0.5), 0.1)


def _tongue_out(at: Point2, line: Sequence[Point2]) -> Solid:
    """The tongue below a closed line: nothing of it above."""
    x, z = at
    fine = through([list(p) for p in line], 5)
    below = [(float(a), float(b)) for a, b in fine] + [(12.0, 60.0), (-12.0, 60.0)]
    return _hanging(x, z, 3.5) & slab(polygon(below), 60).at(y=-30)
