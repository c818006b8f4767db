"""Skins: closed, on the surface, rightly shaded, of the right volume, and the same every time."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.errors import BadSolid
from trottinette.geometry import (
    Box,
    Mesh,
    Solid,
    ball,
    bent,
    block,
    can,
    carve,
    cone,
    egg,
    join,
    ring,
    rod,
    skin,
    tube,
    twisted,
)
from trottinette.geometry.checks import flaws
from trottinette.geometry.skin import default_cell, gradient
from trottinette.geometry.solid import made


def _rounded(x: float, y: float, z: float, r: float) -> float:
    """Volume of a block with rounded edges (Steiner's formula)."""
    a, b, c = x - 2 * r, y - 2 * r, z - 2 * r
    return a * b * c + 2 * r * (a * b + b * c + c * a) + math.pi * r**2 * (a + b + c) + 4 / 3 * math.pi * r**3


VOLUMES = {
    "ball": (ball(9), 4 / 3 * math.pi * 9**3),
    "small ball": (ball(1), 4 / 3 * math.pi),
    "block": (block(20, 12, 9, round=1), _rounded(20, 12, 9, 1)),
    "can": (can(7, 15, round=0.01), math.pi * 49 * 15),
    "ring": (ring(10, 3), 2 * math.pi**2 * 10 * 9),
    "egg": (egg(5, 9, 14), 4 / 3 * math.pi * 5 * 9 * 14),
    "shell": (ball(9).hollow(2), 4 / 3 * math.pi * (9**3 - 7**3)),
    "bar": (rod((0, 0, 0), (20, 5, 3), 3), math.pi * 9 * math.hypot(20, 5, 3) + 4 / 3 * math.pi * 27),
}
SHAPES = {
    **{name: solid for name, (solid, _) in VOLUMES.items()},
    "cone": cone(9, 3, 12, round=0.8),
    "join": join(ball(6), can(3, 12, round=0.5), soft=2),
    "carved": carve(block(20, 20, 8, round=1), can(5, 20).at(z=-2), soft=1),
    "turned": block(18, 9, 5, round=0.6).turned(20, 30, 40).at(3, 4, 5),
    "twisted": twisted(block(8, 8, 24, round=1), 120),
    "bent": bent(block(40, 8, 5, round=1), 90),
    "handle": tube([(0, 0, 0), (9, 0, 6), (0, 9, 12)], [2, 1, 2]),
    "two apart": ball(4).at(x=9).mirrored(),
}
each_shape = pytest.mark.parametrize("solid", SHAPES.values(), ids=SHAPES)


@each_shape
def test_a_skin_is_closed_and_seen_from_outside(solid: Solid) -> None:
    assert flaws(skin(solid)) == ()


@each_shape
def test_every_vertex_lies_on_the_surface(solid: Solid) -> None:
    assert np.abs(solid.distance(skin(solid).points.astype(float))).max() < 0.03


@each_shape
def test_no_triangle_is_far_from_the_surface(solid: Solid) -> None:
    mesh = skin(solid)
    corners = mesh.points[mesh.faces].astype(float)
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    off = np.abs(solid.distance(corners.mean(1)))
    assert (off * area).sum() / area.sum() < 0.04


@each_shape
def test_normals_are_unit_long_and_follow_the_gradient(solid: Solid) -> None:
    mesh = skin(solid)
    np.testing.assert_allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-5)
    slope = gradient(solid, mesh.points.astype(float), 0.05)
    slope /= np.linalg.norm(slope, axis=1, keepdims=True)
    along = (slope * mesh.normals).sum(1)
    assert np.quantile(along, 0.05) > 0.94  # at an edge the gradient has no one direction
    assert (along > -0.2).all()


@each_shape
def test_faces_and_normals_look_the_same_way(solid: Solid) -> None:
    mesh = skin(solid)
    a, b, c = (mesh.points[mesh.faces[:, i]].astype(float) for i in range(3))
    faces = np.cross(b - a, c - a)
    agree = (faces * mesh.normals[mesh.faces].sum(1)).sum(1)
    assert np.linalg.norm(faces[agree < 0], axis=1).sum() < 0.01 * np.linalg.norm(faces, axis=1).sum()


@pytest.mark.parametrize("name", VOLUMES)
def test_the_volume_is_the_one_of_the_formula(name: str) -> None:
    """As if the skin were shifted by less than 0.04 mm everywhere: chords lie inside what is round."""
    solid, volume = VOLUMES[name]
    mesh = skin(solid)
    assert mesh.volume == pytest.approx(volume, abs=0.04 * _area(mesh))


def _area(mesh: Mesh) -> float:
    a, b, c = (mesh.points[mesh.faces[:, i]].astype(float) for i in range(3))
    return float(np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2)


@each_shape
def test_the_mesh_fills_the_solids_box_and_stays_in_it(solid: Solid) -> None:
    inner, outer = skin(solid).box, solid.box.grown(0.03)
    assert all(a <= b for a, b in zip(outer.low, inner.low, strict=True))
    assert all(a >= b for a, b in zip(outer.high, inner.high, strict=True))


def _bytes(mesh: Mesh) -> bytes:
    return mesh.points.tobytes() + mesh.normals.tobytes() + mesh.faces.tobytes()


@each_shape
def test_the_same_solid_gives_the_same_bytes(solid: Solid) -> None:
    assert _bytes(skin(solid)) == _bytes(skin(solid))


@given(st.integers(-50, 50), st.integers(-50, 50), st.integers(-50, 50))
def test_where_a_solid_stands_does_not_change_its_volume(x: int, y: int, z: int) -> None:
    solid = join(ball(4), can(2, 8), soft=1)
    assert skin(solid.at(x, y, z), 0.6).volume == pytest.approx(skin(solid, 0.6).volume, rel=0.01)


@given(st.floats(0.25, 0.9))
def test_the_grid_step_changes_the_mesh_not_the_shape(cell: float) -> None:
    assert skin(ball(6), cell).volume == pytest.approx(4 / 3 * math.pi * 216, rel=0.04)


@given(st.floats(1, 400))
def test_the_default_step_stays_between_fine_and_coarse(size: float) -> None:
    assert 0.22 <= default_cell(Box((0, 0, 0), (size, 1, 1))) <= 0.9


# ---- what cannot be meshed ---------------------------------------------------------------------------------


def test_what_leaves_its_box_is_refused() -> None:
    liar = made("liar", (), (), ball(10).distance, Box((-5, -5, -5), (5, 5, 5)))
    with pytest.raises(BadSolid, match="leaves its own box"):
        skin(liar)


def test_nothing_at_all_is_refused() -> None:
    with pytest.raises(BadSolid, match="empty"):
        skin(ball(5) - ball(6))


def test_what_is_far_too_large_for_its_grid_is_refused_at_once() -> None:
    with pytest.raises(BadSolid, match="too large"):
        skin(ball(500), 0.2)
