"""The printed card: where things go, its colours, its letters, and its print.

`plan_card` says where, `theme_of` in which colours, `check_letters` whether every word can be written;
`print_card` and `print_labels` give pixels.
"""

from trottinette.card.fonts import FontCredit, font_credits
from trottinette.card.labels import Label, print_labels
from trottinette.card.letters import check_letters, missing_letters
from trottinette.card.plan import CardPlan, Rect, plan_card
from trottinette.card.printing import card_svg, print_card
from trottinette.card.themes import THEME_PARTS, THEMES, Theme, theme_of

__all__ = [
    "THEMES",
    "THEME_PARTS",
    "CardPlan",
    "FontCredit",
    "Label",
    "Rect",
    "Theme",
    "card_svg",
    "check_letters",
    "font_credits",
    "missing_letters",
    "plan_card",
    "print_card",
    "print_labels",
    "theme_of",
]
