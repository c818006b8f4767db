"""Flat outlines: what extruding, lathing and printing start from."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from trottinette.geometry import Outline, circle, lathe, polygon, rectangle, smooth, star

Flat = NDArray[np.float64]  # (n, 2), mm


def numbers(low: float, high: float) -> st.SearchStrategy[float]:
    """Numbers as a person writes them: tenths."""
    return st.integers(round(low * 10), round(high * 10)).map(lambda n: n / 10)


def _ring(polar: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A ring of corners around the origin, in order, at tenths of a millimetre."""
    angles = [2 * math.pi * (i + lean) / len(polar) for i, (lean, _) in enumerate(polar)]
    return [(round(r * math.cos(a), 1), round(r * math.sin(a), 1)) for a, (_, r) in zip(angles, polar, strict=True)]


rings = st.lists(st.tuples(numbers(-0.3, 0.3), numbers(3, 20)), min_size=3, max_size=9).map(_ring)
outlines = st.one_of(
    st.builds(circle, numbers(1, 20)),
    st.builds(rectangle, numbers(1, 30), numbers(1, 30), numbers(0, 5)),
    st.builds(star, st.integers(3, 9), numbers(8, 20), numbers(2, 7), st.sampled_from((0, 0.3))),
    st.builds(polygon, rings),
    st.builds(smooth, rings),
)


def _points(outline: Outline, count: int = 400, seed: int = 0) -> Flat:
    dice = np.random.default_rng(seed)
    return dice.uniform(np.array(outline.low) - 4, np.array(outline.high) + 4, (count, 2))


def _winding(ring: Flat, p: Flat) -> NDArray[np.int64]:
    """How often the ring goes around each point, from the angles of its corners seen from there."""
    seen = np.arctan2(ring[:, 1] - p[:, 1:2], ring[:, 0] - p[:, 0:1])
    turned = np.diff(np.concatenate([seen, seen[:, :1]], axis=1), axis=1)
    around = ((turned + np.pi) % (2 * np.pi) - np.pi).sum(1) / (2 * np.pi)
    return np.asarray(np.round(around), np.int64)


@given(outlines)
def test_a_distance_is_never_steeper_than_one(outline: Outline) -> None:
    a = _points(outline)
    b = a + np.random.default_rng(1).normal(size=a.shape) * 10 ** np.linspace(-2, 1, len(a))[:, None]
    slope = np.abs(outline.distance(a) - outline.distance(b)) / np.linalg.norm(a - b, axis=1)
    assert slope.max() <= 1.0005


@given(outlines)
def test_the_bounds_contain_the_outline(outline: Outline) -> None:
    p = _points(outline)
    outside = ((p <= outline.low) | (p >= outline.high)).any(1)
    assert (outline.distance(p[outside]) >= -1e-9).all()


@given(rings)
def test_a_polygon_is_inside_where_its_ring_goes_around(ring: list[tuple[float, float]]) -> None:
    outline, corners_ = polygon(ring), np.array(ring)
    p = _points(outline)
    clear = np.abs(outline.distance(p)) > 1e-6
    odd = _winding(corners_, p) % 2 != 0
    np.testing.assert_array_equal((outline.distance(p) < 0)[clear], odd[clear])


@given(rings, st.sampled_from([np.float32, np.float64]))
def test_at_the_height_of_a_corner_inside_is_still_inside(ring: list[tuple[float, float]], kind: type) -> None:
    """Rays to the right pass exactly through corners here, and a height such as 14.4 is rounded in float32."""
    outline = polygon(ring)
    x, y = np.meshgrid(np.linspace(-22.03, 22.07, 40), [y for _, y in ring])
    p = np.stack([x.ravel(), y.ravel()], 1)
    d = np.concatenate([outline.distance(row.astype(kind)) for row in p.reshape(len(ring), 40, 2)])
    clear = np.abs(d) > 1e-3
    above = outline.distance(p + np.array([0, 1e-7]))
    np.testing.assert_array_equal((d < 0)[clear], (above < 0)[clear])


@given(outlines)
def test_the_answer_does_not_depend_on_what_else_is_asked(outline: Outline) -> None:
    p = _points(outline, 80)
    one_by_one = np.concatenate([outline.distance(q[None]) for q in p])
    np.testing.assert_allclose(one_by_one, outline.distance(p), atol=1e-9)


@given(outlines, outlines)
def test_union_and_cut_are_those_of_sets(a: Outline, b: Outline) -> None:
    p = _points(a | b)
    in_a, in_b = a.distance(p) < 0, b.distance(p) < 0
    clear = (np.abs(a.distance(p)) > 1e-9) & (np.abs(b.distance(p)) > 1e-9)
    np.testing.assert_array_equal(((a | b).distance(p) < 0)[clear], (in_a | in_b)[clear])
    np.testing.assert_array_equal(((a - b).distance(p) < 0)[clear], (in_a & ~in_b)[clear])


@given(outlines, numbers(-180, 180), numbers(-20, 20), numbers(-20, 20))
def test_moving_and_turning_back_changes_nothing(outline: Outline, angle: float, x: float, y: float) -> None:
    p = _points(outline)
    back = outline.at(x, y).turned(angle).turned(-angle).at(-x, -y)
    np.testing.assert_allclose(back.distance(p), outline.distance(p), atol=1e-9)


@given(outlines, numbers(0, 3))
def test_growing_reaches_as_far_as_it_says(outline: Outline, by: float) -> None:
    p = _points(outline)
    np.testing.assert_allclose(outline.grown(by).distance(p), outline.distance(p) - by, atol=1e-9)


@given(rings, numbers(0.1, 1))
def test_a_fillet_stays_within_the_bounds(ring: list[tuple[float, float]], r: float) -> None:
    sharp, soft = polygon(ring), polygon(ring, r)
    hull = np.array([sharp.low, sharp.high])
    assert (np.array(soft.low) >= hull[0] - 1e-9).all()
    assert (np.array(soft.high) <= hull[1] + 1e-9).all()


@given(st.lists(st.tuples(numbers(1, 15), numbers(1, 6)), min_size=2, max_size=6))
def test_a_lathe_cuts_to_the_radius_of_its_profile(steps: list[tuple[float, float]]) -> None:
    heights = np.cumsum([up for _, up in steps])
    profile = [(r, float(z)) for (r, _), z in zip(steps, heights, strict=True)]
    solid = lathe(profile)
    for (r, z), (s, w) in pairwise(profile):
        middle, radius = (z + w) / 2, (r + s) / 2
        d = solid.distance(np.array([[radius * 0.99 - 0.01, 0, middle], [radius * 1.01 + 0.01, 0, middle]]))
        assert d[0] < 0 < d[1]


def test_a_star_points_up_and_has_its_points() -> None:
    five = star(5, 10, 4)
    assert five.distance(np.array([[0, 9.9], [0, 10.1], [0, -4.1], [0, -3.9]])) == pytest.approx(
        [0, 0.1, 0, 0], abs=0.11
    )
    assert (five.distance(np.array([[0, 9.9], [0, -3.9]])) < 0).all()
    assert (five.distance(np.array([[0, 10.1], [0, -4.1]])) > 0).all()
    turned = five.turned(72)
    p = _points(five)
    np.testing.assert_allclose(turned.distance(p), five.distance(p), atol=1e-9)
