"""The parts of the card's head, drawn: title, ribbon, badge, series and brand. Sheet millimetres, y down."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from trottinette.card.fonts import TEXT, Points
from trottinette.card.header import BLOCK, DROP, GAP, OUTLINE, TAIL, Header
from trottinette.card.lettering import Lettering, fit
from trottinette.card.plan import CardPlan, Rect
from trottinette.card.svg import filled, letters
from trottinette.card.themes import DARKEST, Theme
from trottinette.palette import Colour

WORDMARK = "trottinette"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Turns places on the card into places on the SVG sheet."""

    plan: CardPlan

    def x(self, x: float) -> float:
        return x + self.plan.width / 2

    def y(self, z: float) -> float:
        return self.plan.height / 2 - z

    def put(self, words: Lettering, at: Rect) -> Lettering:
        return words.moved(self.x(at.x), self.y(at.z))

    def box(self, at: Rect, fill: Colour, *, round_by: float, stroke: Colour | str = "none", line: float = 0.0) -> str:
        x, y = self.x(at.left), self.y(at.top)
        return filled(
            "box",
            x=x,
            y=y,
            width=at.width,
            height=at.height,
            round=round_by,
            fill=fill,
            stroke=stroke,
            line=line,
        )


@dataclass(frozen=True, slots=True)
class Arch:
    """A parabola: lifts what is at `x` by `rise`, and nothing at `half` from it."""

    x: float
    half: float
    rise: float

    def lift(self, x: float) -> float:
        return self.rise * (1.0 - ((x - self.x) / self.half) ** 2)

    def bend(self, points: Points) -> Points:
        lifts = self.rise * (1.0 - ((points[:, 0] - self.x) / self.half) ** 2)
        return np.column_stack((points[:, 0], points[:, 1] - lifts))

    def at(self, x: float, y: float) -> str:
        return f"{x:.2f} {y - self.lift(x):.2f}"

    def edge(self, start: float, end: float, y: float) -> str:
        """What the straight edge at height `y` becomes, as the next piece of a path: one quadratic."""
        control = (start + end) / 2
        slope = -2.0 * self.rise * (start - self.x) / self.half**2
        along = self.lift(start) + slope * (control - start)
        return f"Q{control:.2f} {y - along:.2f} {self.at(end, y)}"

    def band(self, start: float, end: float, high: float, low: float) -> str:
        """A bent rectangle, its path left open at `start`."""
        over, under = self.edge(start, end, high), self.edge(end, start, low)
        return f"M{self.at(start, high)}{over}L{self.at(end, low)}{under}"


def draw_words(theme: Theme, sheet: Sheet, head: Header) -> str:
    """Title and ribbon on their arch."""
    out = ""
    half = max(head.half_title, head.half_ribbon if head.together else 0.0, 1.0)
    if head.title and head.title_words:
        arch = Arch(sheet.x(head.title.x), half, head.rise)
        down = head.rise / 2 - BLOCK / 2 * head.title_words.size
        out += _title(sheet.put(head.title_words, head.title).moved(0, down).bent(arch.bend), theme)
    if head.ribbon and head.ribbon_words:
        shared = head.together
        arch = Arch(sheet.x(head.ribbon.x), half if shared else head.half_ribbon, head.rise if shared else 0.0)
        out += _ribbon(head.ribbon_words, head.half_ribbon, theme, sheet, head.ribbon, arch)
    return out


def _title(words: Lettering, theme: Theme) -> str:
    """Large letters with an outline, standing on a block of a second colour."""
    _, top, _, bottom = words.bounds
    size = words.size
    return filled(
        "title",
        letters=words,
        top=top,
        foot_y=top + (bottom - top + GAP * size) / len(words.lines),
        ink=theme.ink,
        foot=theme.foot,
        outline=theme.outline,
        block=theme.block,
        stroke=2 * OUTLINE * size,
        **{f"step_{n}": BLOCK * size * n / 4 for n in (1, 2, 3, 4)},
    )


def _ribbon(words: Lettering, end: float, theme: Theme, sheet: Sheet, room: Rect, arch: Arch) -> str:
    """The tagline on a ribbon with folded ends, as wide as its words."""
    x, y, tall = sheet.x(room.x), sheet.y(room.z), room.height / 2
    half, notch, drop = end - TAIL * room.height, 0.24 * room.height, DROP * room.height
    parts = {}
    for name, side in (("left", -1), ("right", 1)):
        seam, inner, outer = x + side * half, x + side * (half - 0.28 * room.height), x + side * end
        high, low = y - tall + drop, y + tall + drop
        tip = arch.at(outer - side * notch, y + drop)
        parts[f"{name}_tail"] = (
            f"M{arch.at(inner, high)}{arch.edge(inner, outer, high)}L{tip}"
            f"L{arch.at(outer, low)}{arch.edge(outer, inner, low)}Z"
        )
        under = y + tall
        parts[f"{name}_fold"] = f"M{arch.at(inner, under)}L{arch.at(seam, under)}L{arch.at(inner, low)}Z"
    return filled(
        "ribbon",
        **parts,
        band=arch.band(x - half, x + half, y - tall, y + tall) + "Z",
        letters=sheet.put(words, room).bent(arch.bend),
        accent=theme.accent,
        tagline=theme.tagline,
        deep=theme.accent.mixed(min(theme.tagline, theme.outline, DARKEST, key=lambda c: c.luminance), 0.35),
        fold=theme.accent.mixed(DARKEST, 0.6),
    )


def draw_badge(text: str, theme: Theme, sheet: Sheet, room: Rect) -> str:
    """A starburst sticker, turned a little."""
    r, tips = room.width / 2 - 1.0, 16
    corners = [(r if n % 2 == 0 else 0.87 * r, n * pi / tips) for n in range(2 * tips)]
    return filled(
        "badge",
        x=sheet.x(room.x),
        y=sheet.y(room.z),
        burst="M" + "L".join(f"{a * cos(t):.2f} {a * sin(t):.2f}" for a, t in corners) + "Z",
        ring=0.79 * r,
        letters=_inside_circle(text, 0.72 * r),
        badge=theme.badge,
        ink=theme.badge_ink,
        shadow=theme.outline,
    )


def _inside_circle(text: str, r: float) -> Lettering:
    """The largest lettering whose corners stay within `r`."""
    tilts = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)  # half the angle at which the box is seen, radians
    sizes = ((2 * r * cos(tilt), 2 * r * sin(tilt)) for tilt in tilts)
    ways = [fit(text, TEXT, *size, most_lines=3, largest=0.95 * r, gap=0.12, keep=0.95) for size in sizes]
    return max(ways, key=lambda words: words.size)


def small_print(theme: Theme) -> tuple[Colour, Colour]:
    """The plate and the letters of small print: the darker of the title's two colours under the lighter."""
    dark, light = sorted((theme.outline, theme.ink), key=lambda c: c.luminance)
    return dark, light


def draw_series(text: str, theme: Theme, sheet: Sheet, room: Rect) -> str:
    """Small print on a capsule at the right."""
    dark, light = small_print(theme)
    pad = 0.42 * room.height
    words = fit(text, TEXT, room.width - 2 * pad, 0.6 * room.height, largest=0.66 * room.height)
    at = Rect(room.right - words.half - pad, room.z, 2 * (words.half + pad), room.height)
    return sheet.box(at, dark, round_by=at.height / 2) + letters(sheet.put(words, at), light)


def draw_brand(theme: Theme, sheet: Sheet, room: Rect) -> str:
    """A kick scooter and the wordmark on a capsule at the left."""
    dark, light = small_print(theme)
    tall = room.height
    pad, glyph = 0.42 * tall, 1.0 * tall
    words = fit(WORDMARK, TEXT, room.width - 2.2 * pad - glyph, 0.6 * tall, largest=0.62 * tall)
    wide = 2 * words.half + 2.2 * pad + glyph
    at = Rect(room.left + wide / 2, room.z, wide, tall)
    middle = sheet.x(at.left + 0.9 * pad + glyph / 2)
    scooter = filled("scooter", x=middle, y=sheet.y(at.z), scale=0.034 * tall, colour=light)
    placed = words.moved(sheet.x(at.right - pad - words.half), sheet.y(at.z))
    return sheet.box(at, dark, round_by=tall / 2) + scooter + letters(placed, light)
