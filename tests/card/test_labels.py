import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trottinette.card import THEMES, Label, plan_card, print_labels
from trottinette.card.drawing import small_print
from trottinette.errors import MissingLetters
from trottinette.palette import contrast

PLAN, THEME = plan_card(2 / 3), THEMES["pool"]
texts = st.text("abcdéèçgjy 0123'’-<>&ßŁж漢ש", min_size=1, max_size=40).filter(lambda text: bool(text.strip()))


@settings(max_examples=30, deadline=None)
@given(texts, st.floats(-30, 30), st.floats(-60, 30), st.floats(10, 60), st.floats(4, 9))
def test_a_plate_stays_in_its_place(text: str, x: float, z: float, width: float, height: float) -> None:
    density, window = 3.0, PLAN.window
    print_ = print_labels([Label(text, x, z, width, height)], PLAN, density, THEME)
    assert print_.shape == (round(window.height * density), round(window.width * density), 4)
    rows, columns = np.nonzero(print_[..., 3])
    assert columns.min() >= (x - width / 2 - window.left) * density - 1
    assert columns.max() <= (x + width / 2 - window.left) * density + 1
    assert rows.min() >= (window.top - z - height / 2) * density - 1
    assert rows.max() <= (window.top - z + height / 2) * density + 1


def test_no_labels_no_ink() -> None:
    assert not print_labels([], PLAN, 2, THEME).any()
    assert not print_labels([Label(" ", 0, 0, 30)], PLAN, 2, THEME).any()


def test_other_words_other_pixels() -> None:
    prints = {print_labels([Label(text, 0, 0, 40)], PLAN, 4, THEME).tobytes() for text in ("un thé", "un the", "<b>")}
    assert len(prints) == 3


def test_a_label_outside_the_window_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="leaves the window"):
        print_labels([Label("mug", PLAN.window.left, 0, 30)], PLAN, 2, THEME)


def test_a_missing_letter_is_told() -> None:
    with pytest.raises(MissingLetters, match="label has"):
        print_labels([Label("🫖", 0, 0, 30)], PLAN, 2, THEME)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_small_print_can_be_read(theme: object) -> None:
    assert contrast(*small_print(theme)) >= 4.5  # type: ignore[arg-type]
