"""Every body: bent without tearing, on its soles, inside its box, apart from the others."""

from __future__ import annotations

import itertools
import os

import numpy as np
import pytest
from numpy.typing import NDArray

from trottinette.figure import traits
from trottinette.figure.assemble import assemble
from trottinette.figure.rig import SIDES, swept
from trottinette.figure.stance import Stance, stand
from trottinette.geometry import Warp, mesh_of
from trottinette.pack import Figure

THOROUGH = os.environ.get("TROTTINETTE_THOROUGH") == "1"
MANY = 3000 if THOROUGH else 240
SOLES = np.array([[side * x, y, 0.0] for side in (1, -1) for x in (3.0, 17.0) for y in (-19.2, 7.5)])
BOX = (112.0, 84.0, 142.0)  # width, depth, height of any figure without aids, mm
OUTFITS = ("tshirt", "dress", "suit", "hoodie", "football_kit", "white_coat")

Points = NDArray[np.float64]


def somebody(seed: int) -> dict[str, object]:
    """A figure drawn by lot."""
    draw = np.random.default_rng([seed, *b"bodies"])
    told: dict[str, object] = {
        family: str(draw.choice(list(traits()[family]))) for family in ("age", "build", "height", "pose")
    }
    return {**told, "pregnant": bool(draw.random() < 0.1), "outfit": {"kind": str(draw.choice(OUTFITS))}}


def held_by(seed: int) -> frozenset[str]:
    draw = np.random.default_rng([seed, *b"held"])
    return frozenset(hand for hand in ("left hand", "right hand") if draw.random() < 0.25)


def stance_of(seed: int) -> Stance:
    return stand(Figure.model_validate(somebody(seed)), held_by(seed))


def around(stance: Stance, seed: int, many: int = 400) -> Points:
    """Points where a body and its clothes are: trunk, legs, feet, arms and hands."""
    draw = np.random.default_rng([seed, *b"around"])
    turn, z, wide = draw.uniform(0, 2 * np.pi, many), draw.uniform(26, 60, many), draw.uniform(0.8, 1.06, many)
    clouds = [np.stack([16.5 * wide * np.sin(turn), -12 * wide * np.cos(turn), z], 1)]
    for side in (1, -1):
        z, r = draw.uniform(0, 26, many), draw.uniform(5.0, 8.0, many)
        clouds.append(np.stack([side * (9 + r * np.sin(turn)), -r * np.cos(turn), z], 1))
        clouds.append(
            np.stack([side * draw.uniform(3, 17, many), draw.uniform(-18, 8, many), draw.uniform(0, 10, many)], 1)
        )
    for arm in (stance.body.left_arm, stance.body.right_arm):
        line = np.array([arm.shoulder, arm.elbow, arm.wrist, arm.fist])
        part, share = draw.integers(0, 3, many), draw.uniform(0, 1, (many, 1))
        way = draw.normal(size=(many, 3))
        way *= draw.uniform(3, 6.5, (many, 1)) / np.linalg.norm(way, axis=1, keepdims=True)
        clouds.append(line[part] + share * (line[part + 1] - line[part]) + way)
    return np.concatenate(clouds)


def swelling(warp: Warp, points: Points, step: float = 0.02) -> Points:
    """How much larger a little cube is after the warp, at each point; negative where it is turned inside out."""
    sides = [(warp.moved(points + step * e) - warp.moved(points - step * e)) / (2 * step) for e in np.eye(3)]
    return np.asarray(np.linalg.det(np.stack(sides, 2)))


@pytest.mark.parametrize("first", range(0, MANY, 40))
def test_nothing_is_turned_inside_out(first: int) -> None:
    """Of the places of a body hardly any is folded over: at most 2 in 100 of one, 1 in 500 of all."""
    shares = []
    for seed in range(first, first + 40):
        stance = stance_of(seed)
        if stance.warp:
            shares.append(float((swelling(stance.warp, around(stance, seed)) <= 0).mean()))
    assert max(shares) <= 0.02
    assert np.mean(shares) <= 0.002


@pytest.mark.parametrize("first", range(0, MANY, 40))
def test_soles_are_on_the_ground_and_everything_is_in_the_box(first: int) -> None:
    for seed in range(first, first + 40):
        stance = stance_of(seed)
        if not stance.warp:
            continue
        assert stance.head_warp
        body = stance.warp.moved(np.concatenate([around(stance, seed), SOLES]))
        assert -0.4 <= body[:, 2].min() <= 0.3, seed
        top = stance.head_warp.moved(np.array([[0.0, -1.0, 120.0], [30.0, -1, 93], [-30.0, -1, 93], [0.0, -29, 90]]))
        low, high = np.minimum(body.min(0), top.min(0)), np.maximum(body.max(0), top.max(0))
        assert ((high - low) <= BOX).all(), (seed, high - low)


@pytest.mark.parametrize("seed", range(40 if THOROUGH else 8))
def test_real_meshes_stand_on_their_soles(seed: int) -> None:
    figure = assemble(Figure.model_validate(somebody(seed)), dict.fromkeys(held_by(seed)))  # type: ignore[arg-type]
    lowest = min(float(part.mesh().points[:, 2].min()) for part in figure.lower)
    assert abs(lowest) <= 0.3


@pytest.mark.parametrize("pose", traits()["pose"])
def test_a_sole_that_stands_is_flat_on_the_ground(pose: str) -> None:
    """One foot at least lies flat; a figure that only leans would look as if it fell."""
    stance = stand(Figure.model_validate({"pose": pose}))
    sole = np.array([[x, y, 0.0] for x in (4.0, 16.0) for y in (-16.0, 6.0)])
    feet = [sole, sole * [-1, 1, 1]]
    heights = [np.abs(stance.warp.moved(foot)[:, 2]).max() if stance.warp else 0.0 for foot in feet]
    assert min(heights) < 0.3


def test_the_default_figure_is_not_bent() -> None:
    stance = stand(Figure())
    assert stance.warp is stance.head_warp is stance.hair_warp is None
    assert all(part.warp is None for part in assemble(Figure()).lower)


def outline(**chosen: str) -> Points:
    """Half widths and depths of a standing body at a few heights, and its height: what tells builds apart."""
    stance = stand(Figure.model_validate(chosen))
    heights = (12.0, 30.0, 42.0, 53.0)
    marks = np.array([p for z in heights for p in ((SIDES, 0.0, z), (0.0, -12.0, z), (0.0, 11.0, z))])
    placed = stance.warp.moved(marks) if stance.warp else marks
    top = np.array([[0.0, -1.0, 120.0]])
    crown = stance.head_warp.moved(top) if stance.head_warp else top
    return np.concatenate([placed[0::3, 0], placed[1::3, 1], placed[2::3, 1], crown[:, 2]])


@pytest.mark.parametrize("family", ["age", "build", "height"])
def test_bodies_are_told_apart(family: str) -> None:
    forms = {id: outline(**{family: id}) for id in traits()[family]}
    for one, other in itertools.combinations(forms, 2):
        assert np.abs(forms[one] - forms[other]).max() > 2.0, (one, other)


def test_a_pregnancy_shows_in_front_and_hardly_elsewhere() -> None:
    plain, pregnant = outline(), stand(Figure(pregnant=True))
    assert pregnant.warp
    front = pregnant.warp.moved(np.array([[0.0, -12.0, 42.0]]))[0]
    assert plain[4 + 2] - front[1] > 9.0


def test_ages_grow() -> None:
    tall = [outline(age=age)[-1] for age in ("baby", "child", "teenager", "adult")]
    assert tall == sorted(tall)
    assert tall[0] < 0.72 * tall[-1]


def test_a_head_keeps_its_shape() -> None:
    """Above the chin a head is turned and sized, never bent."""
    draw = np.random.default_rng(3)
    points = draw.uniform((-30, -28, 72), (30, 26, 118), (200, 3))
    for seed in range(30):
        stance = stance_of(seed)
        if stance.head_warp:
            moved = stance.head_warp.moved(points)
            before = np.linalg.norm(points[1:] - points[:-1], axis=1)
            shares = np.linalg.norm(moved[1:] - moved[:-1], axis=1) / before
            assert np.ptp(shares) < 1e-6


def test_swept_hair_keeps_its_order() -> None:
    y = np.linspace(-25, 30, 200)
    for x, z in itertools.product((-30.0, -15.0, 15.0, 30.0), (50.0, 64.0, 72.0, 80.0)):
        line = np.stack([np.full(200, x), y, np.full(200, z)], 1)
        assert (np.diff(swept(line, (True, True))[:, 1]) > 0).all()


def test_shoes_keep_their_soles() -> None:
    """A shoe is moved whole: its sole stays a plane."""
    shoe = assemble(Figure()).lower
    soles = [mesh_of(p.solid, p.cell).points.astype(float) for p in shoe if p.solid.box.low[2] < 0.1]
    for seed in range(24):
        stance = stance_of(seed)
        if not stance.warp:
            continue
        for points in soles:
            sole = points[(points[:, 2] < 0.4) & (points[:, 0] > 2)]
            if not len(sole):
                continue
            moved = stance.warp.moved(sole) - stance.warp.moved(sole).mean(0)
            assert np.linalg.svd(moved, compute_uv=False)[-1] / np.sqrt(len(sole)) < 0.35
