import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.card import Rect, plan_card
from trottinette.card.plan import NARROWEST, WIDEST
from trottinette.errors import BadSize

ASPECTS = st.floats(NARROWEST, WIDEST)


@given(ASPECTS)
def test_everything_lies_inside_the_card_with_margins(aspect: float) -> None:
    plan = plan_card(aspect)
    assert plan.width / plan.height == pytest.approx(aspect)
    assert plan.width * plan.height == pytest.approx(184.0**2)
    assert plan.card.holds(plan.header)
    assert plan.card.holds(plan.window, margin=5.0)
    assert plan.header.holds(plan.hole, margin=2.5)
    assert plan.window.top == pytest.approx(plan.header.bottom)


@given(ASPECTS)
def test_the_head_takes_about_a_quarter_and_the_window_the_rest(aspect: float) -> None:
    plan = plan_card(aspect)
    assert 0.22 <= plan.header.height / plan.height <= 0.2451
    assert plan.window.width * plan.window.height > 0.58 * plan.width * plan.height


@given(ASPECTS)
def test_the_hole_is_centred_and_leaves_most_of_the_head(aspect: float) -> None:
    plan = plan_card(aspect)
    assert plan.hole.x == 0.0
    assert plan.hole.width > plan.hole.height
    assert plan.header.top - plan.hole.bottom < 0.36 * plan.header.height


@pytest.mark.parametrize("aspect", [0.0, -1.0, 0.39, 2.51, float("nan"), float("inf")])
def test_a_card_no_one_could_hold_is_refused(aspect: float) -> None:
    with pytest.raises(BadSize, match="wide as tall"):
        plan_card(aspect)


def test_a_rect_knows_its_sides() -> None:
    rect = Rect(1, 2, 4, 6)
    assert (rect.left, rect.right, rect.bottom, rect.top) == (-1, 3, -1, 5)
    assert rect.grown(1).holds(rect, margin=1)
    assert not rect.holds(rect, margin=0.1)
