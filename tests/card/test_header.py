"""Where the words of the head end up, measured on what is printed."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trottinette.card import CardPlan, Rect, plan_card, print_card, theme_of
from trottinette.card.header import DROP, Header, Words, plan_header
from trottinette.card.lettering import has_ink
from trottinette.card.plan import NARROWEST, WIDEST
from trottinette.pack import Card

LETTERS = "abcgjmqwyzABJQW éçœßŁ'-.,!&жЩΩשלمحक學한ก0123"
titles = st.one_of(
    st.sampled_from(["Jo", "I", "…", "Marie-Antoinette de La Rochefoucauld", "W" * 60, "l" * 60, "一" * 60, "g É g"]),
    st.text(LETTERS, min_size=1, max_size=60).filter(has_ink),
)
short = st.one_of(st.just(""), st.text(LETTERS, min_size=1, max_size=24).filter(has_ink))
aspects = st.one_of(st.sampled_from([2 / 3, 1.0, 1.5]), st.floats(NARROWEST, WIDEST))


def meet(a: Rect, b: Rect) -> bool:
    slack = 1e-6
    apart = (
        a.right <= b.left + slack or b.right <= a.left + slack or a.top <= b.bottom + slack or b.top <= a.bottom + slack
    )
    return not apart


def ribbon_room(head: Header) -> Rect | None:
    """The ribbon with its tails, as low and as high as its arch takes it."""
    if head.ribbon is None:
        return None
    low = head.ribbon.bottom - DROP * head.ribbon.height
    rise = head.rise if head.together else 0.0
    return Rect(head.ribbon.x, (low + head.ribbon.top + rise) / 2, 2 * head.half_ribbon, head.ribbon.top + rise - low)


@given(titles, short, short, short, aspects)
def test_rooms_never_meet(title: str, tagline: str, badge: str, series: str, aspect: float) -> None:
    plan = plan_card(aspect)
    head = plan_header(plan, Words(title, tagline, badge, series), theme_of(Card()).face)
    rooms = {
        "title": head.title,
        "badge": head.badge,
        "series": head.series,
        "brand": head.brand,
        "hole": plan.hole,
    }
    if head.title is None or not head.together:
        rooms["ribbon"] = ribbon_room(head)
    there = {name: room for name, room in rooms.items() if room}
    for name, room in there.items():
        assert plan.header.holds(room, margin=1.2), name
        for other in there:
            assert name == other or not meet(room, there[other]), (name, other)
    if tail := ribbon_room(head):
        assert tail.bottom >= plan.window.top + 1.3 + 0.5


def pixels(rect: Rect, plan: CardPlan, density: float) -> tuple[slice, slice]:
    return (
        slice(int((plan.height / 2 - rect.top) * density), int((plan.height / 2 - rect.bottom) * density) + 1),
        slice(int((rect.left + plan.width / 2) * density), int((rect.right + plan.width / 2) * density) + 1),
    )


@settings(max_examples=25, deadline=None)
@given(titles, aspects)
def test_the_printed_title_stays_in_the_head_and_off_the_hole(title: str, aspect: float) -> None:
    plan, density = plan_card(aspect), 2.0
    card = Card(theme="sunrise")
    before, after = (print_card(card, words, "", plan, density) for words in ("", title))
    ink = np.any(before != after, axis=2)
    assert ink.any()
    rows, columns = np.nonzero(ink)
    assert columns.min() >= 4 * density
    assert columns.max() <= (plan.width - 4) * density
    assert rows.min() >= 2 * density
    assert rows.max() <= (plan.header.height - 1.3) * density
    assert not ink[pixels(plan.hole.grown(0.5), plan, density)].any()


@settings(max_examples=25, deadline=None)
@given(titles, short.filter(bool), st.sampled_from([2 / 3, 1.0, 1.5]))
def test_the_ribbon_does_not_cover_the_title(title: str, tagline: str, aspect: float) -> None:
    """The ribbon is printed in one colour that nothing else on this card has."""
    plan, density = plan_card(aspect), 3.0
    card = Card(theme="rocket", colours={"accent": "#00ff80", "ink": "#2040f6"})
    together = print_card(card, title, tagline, plan, density)
    head = plan_header(plan, Words(title, tagline), theme_of(card).face)
    assert head.title
    assert head.ribbon
    if not head.together:
        assert not meet(head.title, head.ribbon)
        return
    green = np.all(np.abs(together.astype(int) - theme_of(card).accent.srgb) < 3, axis=2)
    rows, _ = np.nonzero(green)
    assert len(rows)
    letters = head.title_words
    assert letters
    _, _, _, bottom = letters.bounds
    lowest = plan.height / 2 - head.title.z + bottom + 0.06 * letters.size + head.rise / 2
    assert rows.max() > lowest * density - 1
    assert rows.min() >= (lowest - head.rise - 0.6) * density


@pytest.mark.parametrize("aspect", [NARROWEST, 2 / 3, 1.0, 1.5, WIDEST])
def test_short_titles_are_large(aspect: float) -> None:
    plan = plan_card(aspect)
    head = plan_header(plan, Words("Thomas", "L'as du bureau", "NEW", "Série 1"), theme_of(Card()).face)
    assert head.title_words
    assert head.title_words.size > 0.24 * plan.header.height


def test_a_wide_card_sets_the_title_beside_the_hole() -> None:
    face = theme_of(Card()).face
    assert not plan_header(plan_card(1.5), Words("Thomas", "L'as du bureau"), face).together
    assert plan_header(plan_card(2 / 3), Words("Thomas", "L'as du bureau"), face).together
