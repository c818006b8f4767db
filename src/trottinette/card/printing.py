"""The printed card: words, theme and plan become pixels, in sRGB.

resvg draws the sheet, at any resolution, without a font: all words are outlines by then.
"""

from __future__ import annotations

import io

import numpy as np
import resvg_py
from numpy.typing import NDArray
from PIL import Image

from trottinette.card.drawing import Sheet, draw_badge, draw_brand, draw_series, draw_words
from trottinette.card.header import WINDOW_LINE, Words, plan_header
from trottinette.card.lettering import has_ink
from trottinette.card.letters import check_words
from trottinette.card.patterns import PATTERNS, Ground
from trottinette.card.plan import CardPlan, Rect
from trottinette.card.svg import filled
from trottinette.card.themes import DARKEST, Theme, theme_of
from trottinette.pack import Card

Pixels = NDArray[np.uint8]  # (h, w, 3) or (h, w, 4), sRGB

HOLE_LINE = 0.9


def card_svg(card: Card, title: str, tagline: str, plan: CardPlan) -> str:
    """The sheet in millimetres. Raises MissingLetters, and UnknownChoice for an unknown theme or part."""
    theme, sheet = theme_of(card), Sheet(plan)
    given = {"title": title, "tagline": tagline, "badge": card.badge, "series": card.series}
    check_words(given.items())
    words = Words(**{place: text if has_ink(text) else "" for place, text in given.items()})
    room = plan_header(plan, words, theme.face)
    window = Rect(sheet.x(plan.window.x), sheet.y(plan.window.z), plan.window.width, plan.window.height)
    ground = Ground(plan.width, plan.height, window, theme)
    hole = plan.hole.grown(HOLE_LINE)
    return filled(
        "card",
        width=plan.width,
        height=plan.height,
        header=plan.header.height,
        background=theme.background,
        dark=theme.background.mixed(min(theme.outline, theme.ink, key=lambda c: c.luminance), 0.6),
        pattern=PATTERNS[theme.pattern](ground),
        window=_window(plan, sheet, theme),
        hole=sheet.box(hole, theme.outline, round_by=hole.height / 2),
        brand=draw_brand(theme, sheet, room.brand),
        series=draw_series(words.series, theme, sheet, room.series) if room.series else "",
        words=draw_words(theme, sheet, room),
        badge=draw_badge(words.badge, theme, sheet, room.badge) if room.badge else "",
    )


def print_card(card: Card, title: str, tagline: str, plan: CardPlan, pixels_per_mm: float) -> Pixels:
    """The whole card as (h, w, 3). Raises what `card_svg` raises."""
    return rastered(card_svg(card, title, tagline, plan), plan.width, plan.height, pixels_per_mm)[..., :3]


def rastered(svg: str, width: float, height: float, pixels_per_mm: float) -> Pixels:
    """An SVG of that many millimetres as (h, w, 4), straight alpha."""
    wide, tall = max(1, round(width * pixels_per_mm)), max(1, round(height * pixels_per_mm))
    # Say the size in the sheet itself: resvg would keep the exact aspect and be a pixel off.
    given, wanted = f'width="{width:.3f}" height="{height:.3f}"', f'width="{wide}" height="{tall}"'
    sized = svg.replace(given, f'{wanted} preserveAspectRatio="none"', 1)
    png = resvg_py.svg_to_bytes(svg_string=sized, skip_system_fonts=True)
    with Image.open(io.BytesIO(png)) as image:
        return np.asarray(image.convert("RGBA"))


def _window(plan: CardPlan, sheet: Sheet, theme: Theme) -> str:
    """The field that the tray covers, with a line around it."""
    edge, ground = WINDOW_LINE / 2, theme.background.mixed(DARKEST, 0.35)
    round_by = plan.window_corner + edge
    return sheet.box(plan.window.grown(edge), ground, round_by=round_by, stroke=theme.outline, line=WINDOW_LINE)
