"""The head of the card: where title, ribbon, badge, series and brand go, and how large their letters are.

Millimetres on the card, z up. Two ways to set it are tried: everything under the hole, or the title on the
left of the hole with all the height to itself and the rest on the right, which suits wide cards.
"""

from __future__ import annotations

from dataclasses import dataclass

from trottinette.card.fonts import TEXT, Face, display
from trottinette.card.lettering import Lettering, fit
from trottinette.card.plan import CardPlan, Rect

SIDE = 6.0  # from the card's edge to words
OUTLINE, BLOCK = 0.075, 0.095  # ems: the title's outline on each side, and how deep the block behind it is
AROUND = OUTLINE + BLOCK / 2
PAD, TAIL, DROP = 0.42, 0.42, 0.15  # of the ribbon's height: beside its words, its tails, how far they hang
GAP = 0.16  # ems between the lines of a title
WINDOW_LINE = 1.3


@dataclass(frozen=True, slots=True)
class Words:
    """The four texts of a card's head; "" for what it does not have."""

    title: str = ""
    tagline: str = ""
    badge: str = ""
    series: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands where, each with its letters; None for what the card does not have.

    `rise` is how far the title is arched; where `together`, the ribbon follows the same arch.
    """

    title: Rect | None
    title_words: Lettering | None
    ribbon: Rect | None
    ribbon_words: Lettering | None
    badge: Rect | None
    series: Rect | None
    brand: Rect
    rise: float
    together: bool

    @property
    def sizes(self) -> tuple[float, float]:
        """Of title and tagline, 0 where there is none."""
        return tuple(words.size if words else 0.0 for words in (self.title_words, self.ribbon_words))  # type: ignore[return-value]

    @property
    def half_title(self) -> float:
        """From the title's middle to the end of its ink."""
        return self.title_words.half + AROUND * self.title_words.size if self.title_words else 0.0

    @property
    def half_ribbon(self) -> float:
        """From the ribbon's middle to the tip of its tail."""
        return self.ribbon_words.half + (PAD + TAIL) * self.ribbon.height if self.ribbon_words and self.ribbon else 0.0


def plan_header(plan: CardPlan, words: Words, face: Face) -> Header:
    """Places that meet neither each other, nor the hole, nor the window, nor the card's edge."""
    under = _under_the_hole(plan, words, face)
    if not (words.title and words.tagline):
        return under
    beside = _beside_the_hole(plan, words, face)
    (title, tagline), (title_beside, tagline_beside) = under.sizes, beside.sizes
    gain, loss = title_beside / title, tagline_beside / tagline
    return beside if gain > 1.2 and gain * loss > 0.95 else under


def _under_the_hole(plan: CardPlan, words: Words, face: Face) -> Header:
    head, hole, edge = plan.header, plan.hole, plan.width / 2 - SIDE
    low, high = head.bottom + WINDOW_LINE + 1.2, hole.bottom - 0.03 * head.height
    corner = edge - hole.width / 2 - 4.0
    row = min(hole.height, 6.2)
    brand, right = Rect(-edge + corner / 2, hole.z, corner, row), Rect(edge - corner / 2, hole.z, corner, row)
    left_end, right_end = -edge, edge
    badge = _badge(words, edge, low, high, min(high - low, 0.25 * plan.width))
    if badge:
        right_end = badge.left - 1.5
    middle, wide = (left_end + right_end) / 2, right_end - left_end

    # Share the height between ribbon and title
    tall = (0.2 if words.title else 0.34) * head.height
    ribbon, ribbon_words = _ribbon(words.tagline, middle, wide, low, min(tall, (high - low) / (1 + DROP)))
    over = ribbon.top + 0.03 * head.height if ribbon else low
    if not words.title:
        if ribbon:
            ribbon = Rect(ribbon.x, (low + high) / 2, ribbon.width, ribbon.height)
        return Header(None, None, ribbon, ribbon_words, badge, right if words.series else None, brand, 0.0, True)
    room = Rect(middle, (over + high) / 2, wide, high - over)
    letters, rise = _title(words.title, face, room)

    # Bring the two together where the title leaves height over
    if ribbon:
        _, top, _, bottom = letters.bounds
        slack = room.height - rise - (bottom - top) - 2 * AROUND * letters.size
        ribbon = Rect(ribbon.x, ribbon.z + max(0.0, slack / 2 - 0.5), ribbon.width, ribbon.height)
    return Header(room, letters, ribbon, ribbon_words, badge, right if words.series else None, brand, rise, True)


def _beside_the_hole(plan: CardPlan, words: Words, face: Face) -> Header:
    head, hole, edge = plan.header, plan.hole, plan.width / 2 - SIDE
    low, high = head.bottom + WINDOW_LINE + 1.2, head.top - 3.5
    inner = hole.width / 2 + 4.0
    room = Rect(-(edge + inner) / 2, (low + high) / 2, edge - inner, high - low)
    letters, rise = _title(words.title, face, room)
    row, wide = min(hole.height, 6.2), edge - inner
    share = 0.42 if words.series else 1.0
    brand = Rect(inner + share * wide / 2, hole.z, share * wide, row)
    series = Rect(edge - 0.54 * wide / 2, hole.z, 0.54 * wide, row) if words.series else None
    under_row = hole.bottom - 0.03 * head.height
    badge = _badge(words, edge, low, under_row, min(under_row - low, 0.4 * wide))
    end = badge.left - 1.5 if badge else edge
    tall = min(0.34 * head.height, (under_row - low) / (1.4 * (1 + DROP)))
    ribbon, ribbon_words = _ribbon(words.tagline, (inner + end) / 2, end - inner, low, tall)
    if ribbon:
        ribbon = Rect(ribbon.x, (low + under_row) / 2, ribbon.width, ribbon.height)
    return Header(room, letters, ribbon, ribbon_words, badge, series, brand, rise, False)


def _badge(words: Words, edge: float, low: float, high: float, across: float) -> Rect | None:
    return Rect(edge + 2.0 - across / 2, (low + high) / 2, across, across) if words.badge else None


def _title(text: str, face: Face, room: Rect) -> tuple[Lettering, float]:
    """The title's letters and how far to arch them: fitted flat, then in the height that the arch leaves."""
    rise = 0.0
    for _ in range(2):
        letters = fit(text, display(face), room.width, room.height - rise, most_lines=3, around=AROUND, gap=GAP)
        steep = 0.075 if len(letters.lines) == 1 else 0.045
        rise = rise or min(steep * letters.half, 0.16 * room.height)
    return letters, rise


def _ribbon(tagline: str, x: float, width: float, low: float, tall: float) -> tuple[Rect | None, Lettering | None]:
    """A ribbon whose tails hang down to `low`; taller than `tall` where the tagline would be small print."""
    if not tagline:
        return None, None
    words = _tagline(tagline, width, tall)
    taller = _tagline(tagline, width, 1.4 * tall)
    if words.size < 0.5 * tall and taller.size > 1.2 * words.size:
        words, tall = taller, 1.4 * tall
    return Rect(x, low + (0.5 + DROP) * tall, width, tall), words


def _tagline(text: str, width: float, tall: float) -> Lettering:
    """On one line, or two where that is a good deal larger."""
    beside = 2 * (PAD + TAIL) * tall
    return fit(text, TEXT, width - beside, 0.76 * tall, most_lines=2, largest=0.7 * tall, gap=0.12, keep=0.8)
