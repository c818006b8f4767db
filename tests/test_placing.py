"""Placing: whatever comes, cells are disjoint, toys lie in them with air around, and chance has no part."""

import time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.card.plan import Rect, plan_card
from trottinette.studio.placing import (
    FIGURE_LARGEST,
    GAP,
    LARGEST_TOY,
    PAD,
    ROOMY,
    Placing,
    Size,
    place,
)

EPS = 1e-6
WINDOWS = {aspect: plan_card(aspect).window for aspect in (2 / 3, 1.0, 1.5)}

windows = st.sampled_from(list(WINDOWS.values()))
slants = st.floats(-1, 1).map(lambda x: 5**x)  # width over height, 1/5 to 5, as often wide as tall
toys = st.builds(
    lambda longest, slant: (longest * min(slant, 1), longest * min(1 / slant, 1)), st.floats(20, 65), slants
)
toy_lists = st.lists(toys, max_size=12)
figures = st.tuples(st.floats(30, 75), st.floats(80, 130))
every_case = given(windows, figures, toy_lists)


def _apart(a: Rect, b: Rect) -> float:
    """The air between two upright rectangles where there is most; negative where they overlap."""
    across = max(a.left - b.right, b.left - a.right)
    up = max(a.bottom - b.top, b.bottom - a.top)
    return max(across, up)


def _cells(placing: Placing) -> list[Rect]:
    return [cell.rect for cell in (*placing.figures, *placing.accessories)]


@every_case
def test_every_cell_lies_inside_the_window(window: Rect, figure: Size, toys: list[Size]) -> None:
    for cell in _cells(place(window, [figure], toys)):
        assert window.holds(cell, margin=-EPS)
        assert cell.width > 0
        assert cell.height > 0


@every_case
def test_between_any_two_cells_there_is_a_wall(window: Rect, figure: Size, toys: list[Size]) -> None:
    for a, b in combinations(_cells(place(window, [figure], toys)), 2):
        assert _apart(a, b) >= GAP - EPS


@every_case
def test_every_toy_has_a_cell_in_the_order_given(window: Rect, figure: Size, toys: list[Size]) -> None:
    placing = place(window, [figure], toys)
    assert len(placing.accessories) == len(toys)
    for cell, (width, height) in zip(placing.accessories, toys, strict=True):
        assert cell.scale * width <= cell.rect.width - 2 * PAD + EPS
        assert cell.scale * height <= cell.rect.height - 2 * PAD + EPS


@every_case
def test_the_figure_lies_in_its_cell_and_nothing_is_blown_up(window: Rect, figure: Size, toys: list[Size]) -> None:
    placing = place(window, [figure], toys)
    cell, (width, height) = placing.figures[0], figure
    assert cell.scale <= FIGURE_LARGEST + EPS
    assert cell.scale * width <= cell.rect.width - 2 * PAD + EPS
    assert cell.scale * height <= cell.rect.height - 2 * PAD + EPS
    for one, size in zip(placing.accessories, toys, strict=True):
        assert one.scale * max(size) <= LARGEST_TOY + EPS


@every_case
def test_no_pocket_gapes_around_its_toy(window: Rect, figure: Size, toys: list[Size]) -> None:
    for cell, (width, height) in zip(place(window, [figure], toys).accessories, toys, strict=True):
        assert cell.rect.width - cell.scale * width <= 2 * (PAD + ROOMY) + EPS
        assert cell.rect.height - cell.scale * height <= 2 * (PAD + ROOMY) + EPS


@every_case
def test_equal_toys_are_equally_large(window: Rect, figure: Size, toys: list[Size]) -> None:
    cells = place(window, [figure], [*toys[:6], *toys[:6]]).accessories
    assert [c.scale for c in cells[: len(toys[:6])]] == [c.scale for c in cells[len(toys[:6]) :]]


@given(windows, figures, toy_lists, st.floats(2, 7))
def test_room_is_kept_below_each_pocket_for_a_label(window: Rect, figure: Size, toys: list[Size], below: float) -> None:
    placing = place(window, [figure], toys, below)
    labels = [Rect(c.rect.x, c.rect.bottom - below / 2, c.rect.width, below) for c in placing.accessories]
    for label, cell in zip(labels, placing.accessories, strict=True):
        assert window.holds(label, margin=-EPS)
        others = [placing.figures[0].rect, *(c.rect for c in placing.accessories if c is not cell)]
        assert min(_apart(label, other) for other in others) >= -EPS


@every_case
def test_the_same_things_are_placed_the_same_way(window: Rect, figure: Size, toys: list[Size]) -> None:
    assert place(window, [figure], toys) == place(window, [figure], list(toys))


@every_case
def test_a_moved_window_moves_every_cell_with_it(window: Rect, figure: Size, toys: list[Size]) -> None:
    here, there = (
        place(window, [figure], toys),
        place(Rect(window.x + 64, window.z - 32, window.width, window.height), [figure], toys),
    )
    for a, b in zip(_cells(here), _cells(there), strict=True):
        assert (b.x - a.x, b.z - a.z, b.width, b.height) == pytest.approx((64, -32, a.width, a.height), abs=1e-6)


@given(windows, figures, st.lists(toys, min_size=1, max_size=12))
def test_no_toy_becomes_too_small_to_see(window: Rect, figure: Size, toys: list[Size]) -> None:
    """Twelve toys at worst: the longest side of each is still above 9 mm of a 150 mm card."""
    for cell, size in zip(place(window, [figure], toys).accessories, toys, strict=True):
        assert cell.scale * max(size) > 9


@pytest.mark.parametrize("aspect", WINDOWS)
@pytest.mark.parametrize("count", range(13))
def test_placing_is_quick(aspect: float, count: int) -> None:
    toys = [(20.0 + 3 * i, 56.0 - 2 * i) for i in range(count)]
    start = time.process_time()
    place(WINDOWS[aspect], [(50, 110)], toys)
    assert time.process_time() - start < 0.15


@given(windows, figures)
def test_a_lone_figure_lies_in_the_middle(window: Rect, figure: Size) -> None:
    placing = place(window, [figure], [])
    assert (placing.figures[0].rect.x, placing.figures[0].rect.z) == pytest.approx((window.x, window.z))
    assert placing.accessories == ()
