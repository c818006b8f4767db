"""Flat things raised on a front: what screens and their pictures are made of."""

from trottinette.geometry import Outline, Solid, rectangle, slab, smooth


def flat(outline: Outline, front: float, thick: float = 1.2, round: float = 0.3) -> Solid:
    """An outline of the x-z plane facing the viewer, its face at y = `front`."""
    return slab(outline, thick, round).at(y=front + thick / 2)


def board(x: float, z: float, width: float, height: float, round: float) -> Outline:
    """A rounded rectangle about (x, z)."""
    return rectangle(width, height, round).at(x, z)


def heart(size: float) -> Outline:
    """A heart about `size` high and wide, its middle at the origin."""
    right = [(0.0, 0.26), (0.22, 0.48), (0.44, 0.42), (0.52, 0.18), (0.4, -0.1), (0.2, -0.33)]
    whole = right + [(0.0, -0.52)] + [(-x, z) for x, z in reversed(right[1:])]
    return smooth([(x * size, z * size) for x, z in whole], 4)


def within(shape: Outline, frame: Outline) -> Outline:
    """What of `shape` lies within `frame`."""
    whole = rectangle(200, 200)
    return shape - (whole - frame)
