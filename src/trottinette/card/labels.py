"""Small plates with the toys' names, printed on the tray. Millimetres on the card, z up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trottinette.card.drawing import small_print
from trottinette.card.fonts import TEXT
from trottinette.card.lettering import fit
from trottinette.card.letters import check_words
from trottinette.card.plan import CardPlan, Rect
from trottinette.card.printing import Pixels, rastered
from trottinette.card.svg import filled, letters
from trottinette.card.themes import Theme

LABEL_HEIGHT = 6.4  # of a plate with one line, mm


@dataclass(frozen=True, slots=True)
class Label:
    """`text` on a plate around `x`, `z`, at most `width` mm wide and `height` mm tall."""

    text: str
    x: float
    z: float
    width: float
    height: float = LABEL_HEIGHT


def print_labels(labels: Sequence[Label], plan: CardPlan, pixels_per_mm: float, theme: Theme) -> Pixels:
    """The window as (h, w, 4), clear but for the plates.

    Raises MissingLetters; ValueError, for the programmer, where a plate leaves the window.
    """
    check_words(("label", label.text) for label in labels)
    plates = "".join(_plate(label, plan, theme) for label in labels if label.text.strip())
    window = plan.window
    svg = filled("labels", width=window.width, height=window.height, plates=plates)
    return rastered(svg, window.width, window.height, pixels_per_mm)


def _plate(label: Label, plan: CardPlan, theme: Theme) -> str:
    """One line, or two where that is a good deal larger; the plate is as wide as its words."""
    room = Rect(label.x, label.z, label.width, label.height)
    if not plan.window.holds(room):
        raise ValueError(f"the label {label.text!r} at {label.x:g}, {label.z:g} leaves the window")
    pad = 0.32 * label.height
    words = fit(
        label.text,
        TEXT,
        label.width - 2 * pad,
        0.72 * label.height,
        most_lines=2,
        largest=0.66 * label.height,
        keep=0.8,
    )
    dark, light = small_print(theme)
    x, y = label.x - plan.window.left, plan.window.top - label.z
    half, tall = words.half + pad, label.height / 2
    plate = filled(
        "box",
        x=x - half,
        y=y - tall,
        width=2 * half,
        height=2 * tall,
        round=0.42 * tall,
        fill=dark,
        stroke="none",
        line=0.0,
    )
    return plate + letters(words.moved(x, y), light)
