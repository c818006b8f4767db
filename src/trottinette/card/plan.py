"""Where things go on the card. Millimetres, origin at the card's centre, x right, z up."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from trottinette.errors import BadSize

SIDE = 184.0  # of a square card: the area of a 150 x 225 mm one
NARROWEST, WIDEST = 0.4, 2.5
MARGIN = 5.0  # of card left around the window


@dataclass(frozen=True, slots=True)
class Rect:
    """`x`, `z` is the centre."""

    x: float
    z: float
    width: float
    height: float

    @property
    def left(self) -> float:
        return self.x - self.width / 2

    @property
    def right(self) -> float:
        return self.x + self.width / 2

    @property
    def bottom(self) -> float:
        return self.z - self.height / 2

    @property
    def top(self) -> float:
        return self.z + self.height / 2

    def grown(self, by: float) -> Rect:
        """With `by` more on every side."""
        return Rect(self.x, self.z, self.width + 2 * by, self.height + 2 * by)

    def holds(self, other: Rect, margin: float = 0.0) -> bool:
        """Whether `other` lies inside, `margin` mm from every side."""
        return (
            other.left >= self.left + margin - 1e-9
            and other.right <= self.right - margin + 1e-9
            and other.bottom >= self.bottom + margin - 1e-9
            and other.top <= self.top - margin + 1e-9
        )


@dataclass(frozen=True, slots=True)
class CardPlan:
    """`header` is for words, `window` for tray and blister, `hole` a slot with round ends to hang it by.

    The print bleeds to the rectangle; corners and hole are cut by whoever makes the card.
    """

    width: float
    height: float
    corner: float
    header: Rect
    window: Rect
    window_corner: float
    hole: Rect

    @property
    def card(self) -> Rect:
        return Rect(0.0, 0.0, self.width, self.height)


def plan_card(aspect: float) -> CardPlan:
    """The card for a picture `aspect` times as wide as tall. Raises BadSize outside 0.4 to 2.5."""
    if not NARROWEST <= aspect <= WIDEST:
        raise BadSize(
            f"a card cannot be {aspect:g} times as wide as tall",
            hint=f"stay between {NARROWEST:g} and {WIDEST:g}",
        )
    width, height = SIDE * sqrt(aspect), SIDE / sqrt(aspect)
    share = min(0.245, 0.235 + 0.012 * max(0.0, aspect - 0.667))
    head = share * height
    header = Rect(0.0, height / 2 - head / 2, width, head)
    low, high = -height / 2 + MARGIN + 1.0, header.bottom
    window = Rect(0.0, (low + high) / 2, width - 2 * MARGIN, high - low)
    tall = min(6.5, 0.19 * head)
    hole = Rect(0.0, height / 2 - 0.55 * tall - 1.2 - tall / 2, 4.0 * tall, tall)
    return CardPlan(width, height, 6.0, header, window, 7.0, hole)
