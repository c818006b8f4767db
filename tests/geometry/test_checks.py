"""The checks themselves: each must pass what is right and fail what is wrong."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.geometry import Box, Mesh, Solid, ball, block, can, join, ring, rod, skin, star, tube, union
from trottinette.geometry.checks import (
    closed,
    flaws,
    grouped,
    holes,
    leak,
    pieces,
    pinches,
    steepness,
    thinnest,
)
from trottinette.geometry.outline import polygon
from trottinette.geometry.shapes import extrude


def _thick(*solids: Solid, cell: float | None = None) -> float:
    return thinnest(solids, [skin(solid, cell) for solid in solids]).thick


# ---- steepness ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("slope", [0.5, 0.9, 1.0, 1.02, 1.44, 3.0])
def test_a_slope_is_found(slope: float) -> None:
    steep = replace(ball(10), distance=lambda p: slope * (np.linalg.norm(p, axis=1) - 10))
    assert steepness(steep) == pytest.approx(slope, rel=2e-3)


def test_a_step_is_found() -> None:
    jump = replace(ball(10), distance=lambda p: np.linalg.norm(p, axis=1) - 10 + 0.5 * (p[:, 0] > 3))
    assert steepness(jump) > 2


def test_the_usual_ellipsoid_formula_is_found_out() -> None:
    radii = np.array([4.0, 10, 16])

    def usual(p: np.ndarray) -> np.ndarray:
        k = np.linalg.norm(p / radii, axis=1)
        return np.asarray(k * (k - 1) / np.linalg.norm(p / radii**2, axis=1))

    assert steepness(replace(block(8, 20, 32).at(z=-16), distance=usual)) > 1.2


# ---- leaking out of the box --------------------------------------------------------------------------------


@pytest.mark.parametrize("by", [0.05, 0.5, 2.0])
@pytest.mark.parametrize("side", range(6))
def test_what_reaches_out_of_its_box_is_found(by: float, side: int) -> None:
    cube = block(20, 20, 20).at(z=-10)
    ends = np.array([cube.box.low, cube.box.high])
    ends.flat[side] += by if side < 3 else -by
    (a, b, c), (d, e, f) = ends.tolist()
    cut = replace(cube, box=Box((a, b, c), (d, e, f)))
    assert leak(cube) == 0
    assert leak(cut) == pytest.approx(by, rel=0.05)


# ---- pieces ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gap", [0.06, 0.1, 0.4, 1.0, 9.0])
@pytest.mark.parametrize("turn", [0, 33])
def test_a_gap_is_a_gap_however_narrow(gap: float, turn: float) -> None:
    near = block(12, 12, 12).at(x=-6 - gap / 2).turned(turn, turn, turn)
    far = block(12, 12, 12).at(x=6 + gap / 2).turned(turn, turn, turn)
    assert pieces([near, far]) == 2
    assert pieces([near, far, rod((-5, 0, 6), (5, 0, 6), 1).turned(turn, turn, turn)]) == 1


@pytest.mark.parametrize("turn", [(0, 0, 0), (12, 34, 56), (45, 0, 45), (3, 88, 1)])
def test_a_thin_bar_holds_things_together(turn: tuple[float, float, float]) -> None:
    ends = [ball(4).at(x=-14), ball(4).at(x=14)]
    bar = rod((-14, 0, 0), (14, 0, 0), 0.4)
    assert pieces([solid.turned(*turn) for solid in (*ends, bar)]) == 1
    assert pieces([solid.turned(*turn) for solid in ends]) == 2


@pytest.mark.parametrize("count", [1, 2, 5, 12])
def test_pieces_are_counted(count: int) -> None:
    assert pieces([ball(2).at(x=12).turned(z=360 * i / count) for i in range(count)]) == count


def test_links_of_a_chain_are_pieces_of_their_own() -> None:
    links = [ring(6, 1.2), ring(6, 1.2).turned(x=90).at(x=6)]
    assert pieces(links) == 2
    assert pieces([*links, ring(6, 1.2).at(x=-1.5)]) == 2


def test_a_ball_in_a_closed_shell_is_loose() -> None:
    assert pieces([ball(12).hollow(1.5), ball(6)]) == 2
    assert pieces([ball(12).hollow(1.5)]) == 1


def test_a_sharp_point_is_no_piece_of_its_own() -> None:
    assert pieces([extrude(polygon([(-9, 0), (9, -1.5), (9, 1.5)]), 3).turned(10, 20, 30)]) == 1
    assert pieces([extrude(star(7, 15, 4), 3).turned(50, 20, 30)]) == 1


# ---- thin parts --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("thick", [0.4, 0.6, 0.75, 0.9])
@pytest.mark.parametrize("turn", [(0, 0, 0), (20, 35, 10)])
def test_a_plate_a_bar_and_a_shell_are_as_thin_as_they_are(thick: float, turn: tuple[float, float, float]) -> None:
    plate = block(20, 20, thick, round=0.1).turned(*turn)
    bar = rod((-9, 0, 0), (9, 0, 0), thick / 2).turned(*turn)
    shell = ball(6).hollow(thick)
    for solid in (plate, bar, shell, plate | ball(5)):
        assert _thick(solid, cell=0.25) == pytest.approx(thick, abs=0.04)


def test_thick_things_are_thick_enough() -> None:
    assert _thick(ball(8)) == _thick(block(9, 9, 9, round=1)) == _thick(can(5, 9), can(3, 12)) == 1.0


def test_sharp_edges_and_points_do_no_harm() -> None:
    assert _thick(block(10, 10, 10)) == 1.0
    assert _thick(extrude(star(5, 14, 6), 6), cell=0.3) >= 0.8
    assert _thick(extrude(polygon([(-6, 0), (6, -5), (6, 5)]), 6), cell=0.3) >= 0.8


def test_a_long_point_does() -> None:
    assert _thick(extrude(polygon([(-25, 0), (6, -1), (6, 1)]), 6), cell=0.25) < 0.5


def test_raised_lines_and_grooves_do_no_harm() -> None:
    body = block(20, 20, 6, round=1)
    line = tube([(-8, 0, 6), (8, 0, 6)], 0.2, curved=False)
    assert _thick(body, line, cell=0.25) == 1.0
    assert _thick(body - tube([(-12, 0, 6), (12, 0, 6)], 0.3, curved=False), cell=0.25) == 1.0


def test_thin_layers_that_lie_on_each_other_are_thick_together() -> None:
    layers = [block(16, 16, 0.45, round=0.1).at(z=0.4 * i) for i in range(4)]
    assert _thick(*layers, cell=0.25) >= 0.85
    assert _thick(layers[0], cell=0.25) == pytest.approx(0.45, abs=0.04)


def test_a_thin_fin_on_a_thick_body_is_thin() -> None:
    body, fin = ball(8), block(0.5, 6, 16, round=0.2)
    assert _thick(body, fin, cell=0.25) == pytest.approx(0.5, abs=0.04)


def test_the_thin_place_is_told() -> None:
    solids = [ball(8), rod((0, 0, 0), (20, 0, 0), 0.3)]
    thin = thinnest(solids, [skin(solid, 0.25) for solid in solids])
    assert thin.thick == pytest.approx(0.6, abs=0.04)
    assert 8 < thin.at[0] < 20.5
    assert np.hypot(*thin.at[1:]) < 0.4


# ---- meshes ------------------------------------------------------------------------------------------------


def _without(mesh: Mesh, face: int) -> Mesh:
    return replace(mesh, faces=np.delete(mesh.faces, face, axis=0))


def test_a_whole_skin_has_no_flaw() -> None:
    mesh = skin(join(ball(6), can(3, 12), soft=1))
    assert closed(mesh)
    assert flaws(mesh) == ()
    assert holes(mesh) == pinches(mesh) == 0


@given(st.integers(0, 10_000))
def test_a_missing_triangle_is_three_open_edges(face: int) -> None:
    mesh = skin(ball(5), 0.8)
    torn = _without(mesh, face % len(mesh.faces))
    assert holes(torn) == 3
    assert flaws(torn) == ("3 edges are open",)
    assert not closed(torn)


@given(st.integers(0, 10_000))
def test_one_triangle_the_other_way_round_is_found(face: int) -> None:
    mesh = skin(ball(5), 0.8)
    faces = mesh.faces.copy()
    faces[face % len(faces)] = faces[face % len(faces), ::-1]
    assert holes(replace(mesh, faces=faces)) == 3


def test_a_mesh_turned_inside_out_is_found() -> None:
    mesh = skin(ball(5), 0.8)
    assert [f for f in flaws(replace(mesh, faces=mesh.faces[:, ::-1])) if "inside out" in f]


def test_a_doubled_triangle_a_folded_one_and_a_wrong_number_are_found() -> None:
    mesh = skin(ball(5), 0.8)
    twice = replace(mesh, faces=np.concatenate([mesh.faces, mesh.faces[:1], mesh.faces[:1, ::-1]]))
    assert pinches(twice) == 6
    assert holes(twice) == 0
    folded = replace(mesh, faces=np.concatenate([mesh.faces, [[0, 0, 1]]]).astype(np.uint32))
    assert any("twice" in flaw for flaw in flaws(folded))
    far = replace(mesh, faces=np.concatenate([mesh.faces, [[0, 1, 10**6]]]).astype(np.uint32))
    assert "names point 1000000" in flaws(far)[0]
    assert "no triangle" in flaws(replace(mesh, faces=mesh.faces[:0]))[0]
    points = mesh.points.copy()
    points[3, 1] = np.nan
    assert any("not a number" in flaw for flaw in flaws(replace(mesh, points=points)))


# ---- asking ------------------------------------------------------------------------------------------------


@given(st.integers(0, 300), st.integers(0, 99))
def test_asking_in_groups_changes_no_sign_and_keeps_the_order(count: int, seed: int) -> None:
    many = union(*(ball(3).at(x=9).turned(z=40 * i) for i in range(9)))
    p = np.random.default_rng(seed).uniform(-30, 30, (count, 3))
    d, true = (
        grouped(many).distance(p),
        np.min([ball(3).at(x=9).turned(z=40 * i).distance(p) for i in range(9)], 0),
    )
    np.testing.assert_array_equal(d < 0, true < 0)
    near = true >= 0
    np.testing.assert_allclose(d[near], true[near], atol=1e-9)
