"""Uncertain numbers: what a range promises, and what draws of one name share."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.errors import BadQuantity
from trottinette.impact.ranges import DRAWS, Range, normals, range_of

POSITIVE = st.floats(1e-9, 1e9)
NAMES = st.text(max_size=20)


@given(st.tuples(POSITIVE, POSITIVE, POSITIVE).map(sorted), NAMES)
def test_draws_give_the_range_back(three: list[float], name: str) -> None:
    """Half-lognormals that meet at the median: its quantiles are the range's own, to what 2,001 draws resolve."""
    low, likely, high = three
    back = range_of(Range(low, likely, high).draws(name))
    for got, wanted in ((back.low, low), (back.likely, likely), (back.high, high)):
        assert math.log(got / wanted) == pytest.approx(0, abs=0.002 * (1 + math.log(high / low)))


@given(st.tuples(*[st.floats(0, 1e6)] * 3).map(sorted), NAMES)
def test_a_range_from_zero_never_draws_less(three: list[float], name: str) -> None:
    drawn = Range(0.0, *three[1:]).draws(name)
    assert drawn.min() >= 0 and np.isfinite(drawn).all()


@given(NAMES, NAMES)
def test_a_name_is_a_stream(one: str, other: str) -> None:
    assert (normals(one) == normals(one)).all()
    if one.encode() != other.encode():
        shared = abs(np.corrcoef(normals(one), normals(other))[0, 1])
        assert shared < 0.12 or (normals(one) == normals(other)).all()  # 5 standard errors


def test_what_is_shared_does_not_average_out() -> None:
    """A sum of a hundred of one name is as uncertain as one of them; of a hundred names it is ten times surer."""
    one = Range(0.5, 1.0, 2.0)
    shared = range_of(sum((one.draws("grid:FR") for _ in range(100)), np.zeros(DRAWS)) / 100)
    apart = range_of(sum((one.draws(f"request {i}") for i in range(100)), np.zeros(DRAWS)) / 100)
    assert shared.high / shared.low == pytest.approx(4.0, rel=0.01)
    assert apart.high / apart.low < 1.25


@given(st.tuples(POSITIVE, POSITIVE, POSITIVE).map(sorted), POSITIVE)
def test_times_a_number(three: list[float], times: float) -> None:
    scaled = Range(*three) * times
    assert (scaled.low, scaled.likely, scaled.high) == tuple(v * times for v in three)
    assert times * Range(*three) == scaled
    assert three[1] in Range(*three)


def test_a_floor_holds() -> None:
    assert Range(1.0, 1.25, 2.5).draws("held", 1.0).min() >= 1.0


@pytest.mark.parametrize("three", [(2, 1, 3), (1, 3, 2), (math.nan, 1, 2), (0, 1, math.inf)])
def test_a_range_out_of_order_is_refused(three: tuple[float, float, float]) -> None:
    with pytest.raises(BadQuantity, match="is not a range"):
        Range(*three)
