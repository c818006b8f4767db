"""Bent and twisted bars: safe everywhere, nowhere a skin that is not there, nearly true close to the surface."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.geometry import Solid, bent, block, skin, twisted
from trottinette.geometry.checks import holes, leak, pieces, steepness
from trottinette.geometry.solid import made

degrees = st.integers(1, 330)
bars = st.builds(block, st.integers(30, 60), st.integers(3, 20), st.integers(1, 4), st.sampled_from((0.0, 0.4)))


def _bent(bar: Solid, by: float) -> Solid:
    """As far as the bar may be bent."""
    x, _, z = bar.box.size
    return bent(bar, min(by, math.degrees(0.8 * x / z)))


@given(bars, degrees, st.integers(0, 99))
def test_a_bent_bar_is_never_too_steep_and_stays_in_its_box(bar: Solid, by: int, seed: int) -> None:
    solid = _bent(bar, by)
    assert steepness(solid, seed) <= 1.0005
    assert leak(solid, seed) <= 1e-6


@given(bars, degrees)
def test_near_the_centre_there_is_nothing(bar: Solid, by: int) -> None:
    """Points nearer the centre than the bar were held at its top face, where the distance is nought give or take."""
    solid, box = _bent(bar, by), bar.box
    radius = box.size[0] / math.radians(min(by, math.degrees(0.8 * box.size[0] / box.size[2])))
    inner = radius - box.high[2]
    dice = np.random.default_rng(0)
    turn, far = dice.uniform(-np.pi, np.pi, 500), inner * dice.uniform(0, 0.98, 500)
    p = np.stack([far * np.sin(turn), dice.uniform(-9, 9, 500), radius - far * np.cos(turn)], 1)
    for kind in (np.float32, np.float64):
        assert (solid.distance(p.astype(kind)) > 0).all()


@pytest.mark.parametrize("by", [5, 26, 66, 120, 200, 300])
def test_bending_keeps_the_middle_line_as_long_as_it_was(by: float) -> None:
    bar = block(60, 8, 4).at(z=-2)
    solid = bent(bar, by)
    radius = 60 / math.radians(by)
    turn = np.linspace(-0.499, 0.499, 41) * math.radians(by)
    line = np.stack([radius * np.sin(turn), 0 * turn, radius - radius * np.cos(turn)], 1)
    assert (solid.distance(line) < 0).all()
    beyond = np.array([-0.52, 0.52]) * math.radians(by)
    ends = np.stack([radius * np.sin(beyond), 0 * beyond, radius - radius * np.cos(beyond)], 1)
    assert (solid.distance(ends) > 0).all()
    assert skin(solid).volume == pytest.approx(60 * 8 * 4, rel=0.02)


@pytest.mark.parametrize("by", [5, 26, 66, 120])
@pytest.mark.parametrize("roomy", [0.0, 0.6])
def test_what_is_bent_may_be_coated(by: float, roomy: float) -> None:
    """A coat of 0.75 mm is 0.75 mm thick, or a little more; none floats in the air the box leaves free."""
    flat = block(60, 20, 2, round=0.8)
    bar = made("roomy", (roomy,), (flat,), flat.distance, flat.box.grown(roomy))
    solid = bent(bar, by)
    coat = np.array(skin(solid.grown(0.75)).box.size) - skin(solid).box.size
    assert (coat > 1.4).all()
    assert (coat < 2.2).all()
    assert pieces([solid.grown(0.75)]) == 1


@pytest.mark.parametrize("by", [0, -20, 360, 400])
def test_what_cannot_be_bent_is_refused(by: float) -> None:
    with pytest.raises(ValueError, match="cannot be bent"):
        bent(block(60, 8, 2), by)


def test_a_bar_too_thick_is_refused() -> None:
    with pytest.raises(ValueError, match="too thick"):
        bent(block(20, 8, 18), 180)


@given(st.integers(-400, 400), st.integers(0, 99))
def test_a_twisted_bar_is_never_too_steep_and_stays_in_its_box(by: int, seed: int) -> None:
    solid = twisted(block(10, 6, 30, round=0.5), by)
    assert steepness(solid, seed) <= 1.0005
    assert leak(solid, seed) <= 1e-6


@pytest.mark.parametrize("by", [-200, 30, 90, 360])
def test_a_twist_turns_the_top_and_keeps_the_volume(by: float) -> None:
    solid = twisted(block(10, 6, 30, round=0.5), by)
    turn = math.radians(by)
    for z, angle in ((0.5, 0.5 / 30 * turn), (15, turn / 2), (29.5, 29.5 / 30 * turn)):
        tip = np.array([[4.5 * math.cos(angle), 4.5 * math.sin(angle), z]])
        side = np.array([[-4.5 * math.sin(angle), 4.5 * math.cos(angle), z]])
        assert solid.distance(tip)[0] < 0 < solid.distance(side)[0]
    assert skin(solid).volume == pytest.approx(skin(block(10, 6, 30, round=0.5)).volume, rel=0.02)
    assert holes(skin(solid)) == 0
