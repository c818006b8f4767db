import xml.etree.ElementTree as ElementTree
from unittest.mock import patch

import numpy as np
import pytest
import resvg_py
from hypothesis import given, settings
from hypothesis import strategies as st

from trottinette.card import THEMES, card_svg, plan_card, print_card
from trottinette.card.fonts import TEXT
from trottinette.card.lettering import shape
from trottinette.pack import Card

MARKUP = [
    "<script>alert(1)</script>",
    "</text><rect/>",
    "&amp; &lt; &#65; &x;",
    "]]> <![CDATA[",
    "<!-- --> <!ENTITY x>",
    "{} {0} %s ${theme} $width $$",
    "' onload='x\"\\",
    "url(#ink) <use href='#title'/>",
]
ONE = Card(theme="sunrise")


@pytest.mark.parametrize("aspect", [2 / 3, 1.0, 1.5])
@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_prints_at_every_shape(theme: str, aspect: float) -> None:
    plan = plan_card(aspect)
    print_ = print_card(Card(theme=theme, badge="NEW", series="Série 1"), "Léa", "Maître-nageuse", plan, 2)
    assert print_.shape == (round(plan.height * 2), round(plan.width * 2), 3)
    assert print_.dtype == np.uint8
    head = print_[: int(plan.header.height * 2)]
    assert len(np.unique(head.reshape(-1, 3), axis=0)) > 60
    assert print_.sum(axis=2).min() >= 3 * 0x0B
    assert print_.min(axis=2).max() <= 0xF6


@pytest.mark.parametrize("text", MARKUP)
@pytest.mark.parametrize("place", ["title", "tagline", "badge", "series"])
def test_markup_is_drawn_as_the_letters_it_is(text: str, place: str) -> None:
    words = {"title": "", "tagline": "", "badge": "", "series": "", place: text}
    card = Card(badge=words["badge"][:24], series=words["series"][:40])
    sheet = card_svg(card, words["title"], words["tagline"], plan_card(2 / 3))
    tags = {element.tag.split("}")[-1] for element in ElementTree.fromstring(sheet).iter()}
    assert tags <= {"svg", "defs", "linearGradient", "stop", "rect", "path", "g", "use", "circle"}
    assert "script" not in sheet
    assert "alert" not in sheet
    harmless = Card(badge=card.badge and "a", series=card.series and "a")
    plain = card_svg(harmless, words["title"] and "a", words["tagline"] and "a", plan_card(2 / 3))
    assert sheet.count("<") == plain.count("<")


@pytest.mark.parametrize("text", MARKUP)
def test_every_sign_of_markup_has_ink(text: str) -> None:
    for sign in set(text) - {" "}:
        assert len(shape(sign, TEXT).points), sign


@settings(max_examples=25, deadline=None)
@given(st.text("abcdefz <>&;{}'", min_size=1, max_size=12), st.text("abcdefz <>&;{}'", min_size=1, max_size=12))
def test_other_words_other_pixels(one: str, two: str) -> None:
    plan = plan_card(1.5)
    first, second = (print_card(ONE, "Léa", text, plan, 3) for text in (one, two))
    assert np.array_equal(first, second) == (
        " ".join(one.split()) == " ".join(two.split()) or one.strip() == two.strip()
    )


def test_the_same_words_give_the_same_pixels() -> None:
    card = Card(theme="lavender", badge="NEW", series="n° 1")
    first, second = (print_card(card, "Anaïs", "La data scientist", plan_card(2 / 3), 3) for _ in range(2))
    assert np.array_equal(first, second)


def test_no_font_of_the_system_is_needed() -> None:
    """resvg is given outlines only, and told not to look for fonts."""
    with patch.object(resvg_py, "svg_to_bytes", wraps=resvg_py.svg_to_bytes) as printer:
        print_card(ONE, "田中さくら", "写真家", plan_card(1), 1)
    assert printer.call_args.kwargs["skip_system_fonts"] is True
    assert not {"font_files", "font_dirs", "font_family"} & set(printer.call_args.kwargs)
    assert "<text" not in printer.call_args.kwargs["svg_string"]


@pytest.mark.parametrize("blank", ["", "\u200b", "\u200d\u200d", "\ufe0f"])
def test_words_that_cannot_be_seen_leave_no_empty_ribbon(blank: str) -> None:
    plain = print_card(ONE, "", "", plan_card(1), 2)
    assert np.array_equal(print_card(Card(badge=blank, series=blank), blank, blank, plan_card(1), 2), plain)


def test_colours_of_a_pack_are_printed() -> None:
    plan = plan_card(2 / 3)
    plain, changed = (print_card(Card(colours=colours), "", "", plan, 2) for colours in ({}, {"background": "teal"}))
    assert not np.array_equal(plain[-3], changed[-3])
