"""These orders, and 200,000 random lines, are what python-bidi (Rust's unicode-bidi) shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.card.bidi import base_level, levels, visual_order


def displayed(text: str) -> str:
    """The characters from left to right, unmirrored."""
    return "".join(text[at] for at in visual_order(levels(text, base_level(text))))


@pytest.mark.parametrize(
    ("logical", "visual"),
    [
        ("car", "car"),
        ("אבג", "גבא"),
        ("car אבג xyz", "car גבא xyz"),
        ("אבג car xyz", "car xyz גבא"),
        ("אבג 123 דה", "הד 123 גבא"),
        ("سلسلة 12", "12 ةلسلس"),
        ("a (אב) c", "a (בא) c"),
        ("אב (ab) גד", "דג )ab( בא"),
        ("אב (ab גד) a", "a )דג ab( בא"),
        ("אב 1-2, 3.4 €5", "€5 3.4 ,1-2 בא"),
        ("a אב!", "a בא!"),
        ("אב!", "!בא"),
        ("١٢ abc", "١٢ abc"),
        ("abc ١٢٣ אב", "abc בא ١٢٣"),
        ("", ""),
    ],
)
def test_lines_are_ordered_as_unicode_says(logical: str, visual: str) -> None:
    assert displayed(logical) == visual


@given(st.text("abאبع12١ ()[]+-,.:%€/\u0301\u05b0\u200f\u2069", max_size=24))
def test_nothing_is_lost_or_added(text: str) -> None:
    assert sorted(displayed(text)) == sorted(text)


@given(st.text("abc123 ()+-,.é漢", max_size=24))
def test_left_to_right_text_is_left_alone(text: str) -> None:
    assert displayed(text) == text
    assert set(levels(text, 0)) <= {0, 2}
