"""A chart of two things weighed side by side: for each figure two intervals on one logarithmic scale.

Letters are outlines of the bundled fonts, so that the SVG shows the same on every machine; a PNG is made of it.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np

from trottinette.card.fonts import GEOLOGICA, Face, display
from trottinette.card.lettering import Lettering, shape
from trottinette.export.files import write_whole
from trottinette.impact.numbers import amount, number, scaled
from trottinette.impact.ranges import Range
from trottinette.impact.weights import Weights

WIDE, ROW, HEAD, FOOT, LEFT, RIGHT = 960.0, 84.0, 136.0, 44.0, 236.0, 256.0  # px
INKS = ("#1f8a83", "#e2543f")  # ours, theirs
DARK, PALE = "#2b2340", "#d9d4e3"
PLAIN = Face(GEOLOGICA.family, GEOLOGICA.package, GEOLOGICA.file, (("wght", 500.0),))
FIGURES = {
    "en": ("Electricity", "Climate", "Water", "Primary energy", "Metals", "E-waste"),
    "fr": ("Électricité", "Climat", "Eau", "Énergie primaire", "Métaux", "Déchets électroniques"),
}
TITLE = {"en": "One picture", "fr": "Une image"}
COUNTED = {
    "en": {"accelerator": "accelerator alone", "server": "server", "site": "site", "life_cycle": "life cycle"},
    "fr": {"accelerator": "accélérateur seul", "server": "serveur", "site": "site", "life_cycle": "cycle de vie"},
}
FOOTNOTE = {
    "en": "90 % intervals and medians, logarithmic scales. Trottinette, trot weigh compare.",
    "fr": "Intervalles à 90 % et médianes, échelles logarithmiques. Trottinette, trot weigh compare.",
}


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what it is called, and what it weighs."""

    name: str
    weights: Weights


def write_chart(path: Path, sides: Sequence[Side], language: str = "en", overwrite: bool = False) -> None:
    """The chart as SVG or PNG, by the file's ending. Raises OutputError."""
    svg = chart_svg(sides, language)
    if path.suffix.lower() == ".svg":
        write_whole(path, svg.encode(), overwrite)
        return
    import resvg_py
    from PIL import Image

    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, zoom=2.0)
    with Image.open(io.BytesIO(png)) as image:
        data = io.BytesIO()
        image.save(data, "PNG", optimize=True)
    write_whole(path, data.getvalue(), overwrite)


def chart_svg(sides: Sequence[Side], language: str = "en") -> str:
    """The chart: a row for each of the six figures, a bar in it for each side."""
    language = language if language in FIGURES else "en"
    rows = [
        (name, unit, [_figures(side.weights)[at] for side in sides])
        for at, (name, unit) in enumerate(zip(FIGURES[language], ("Wh", "gCO2e", "L", "MJ", "mgSb", "mg"), strict=True))
    ]
    rows = [row for row in rows if all(one.likely > 0 for one in row[2])]
    high = HEAD + ROW * len(rows) + FOOT
    body = [f'<rect width="{WIDE:g}" height="{high:g}" fill="#fbf8f2"/>']
    body.append(_words(TITLE[language], 28, 44, 26, DARK))
    for at, side in enumerate(sides):
        y = 82.0 + 28.0 * at
        where = f"{side.weights.place.name(language)}, {COUNTED[language][side.weights.boundary]}"
        body.append(f'<circle cx="36" cy="{y - 6:g}" r="8" fill="{INKS[at]}"/>')
        body.append(_words(f"{side.name}  ({where})", 54, y, 17, DARK))
    for at, (name, unit, ranges) in enumerate(rows):
        body += _row(HEAD + ROW * at, name, unit, ranges, language)
    body.append(_words(FOOTNOTE[language], 28, high - 16, 12, "#766f86"))
    told = escape(" / ".join(side.name for side in sides))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE:g}" height="{high:g}" viewBox="0 0 {WIDE:g} {high:g}" '
        f'role="img"><title>{told}</title>{"".join(body)}</svg>'
    )


def _row(top: float, name: str, unit: str, ranges: Sequence[Range], language: str) -> list[str]:
    """The name on the left, the bars in the middle on a scale of their own, the figures on the right."""
    low = math.floor(math.log10(min(one.low or one.likely / 10 for one in ranges)))
    high = math.ceil(math.log10(max(one.high for one in ranges)) + 1e-9)
    width = WIDE - LEFT - RIGHT
    out = [f'<rect x="28" y="{top:g}" width="{WIDE - 56:g}" height="1" fill="{PALE}"/>']
    out.append(_words(name, 28, top + 42, 17, DARK))

    def x(value: float) -> float:
        share = (math.log10(max(value, 10.0**low)) - low) / max(high - low, 1)
        return LEFT + share * width

    for power in range(low, high + 1):
        out.append(f'<rect x="{x(10.0**power):.1f}" y="{top + 8:g}" width="1" height="{ROW - 28:g}" fill="{PALE}"/>')
        if power in (low, high):
            scale, size = scaled(10.0**power * (1 + 1e-9), unit)
            told = f"{number(10.0**power / scale, language)} {size}"
            out.append(_words(told, x(10.0**power) - 3.2 * len(told), top + ROW - 8, 11, "#766f86"))
    for at, one in enumerate(ranges):
        y = top + 24 + 26 * at
        left, middle, right = x(one.low), x(one.likely), x(one.high)
        out.append(
            f'<rect x="{left:.1f}" y="{y - 5:g}" width="{max(right - left, 2):.1f}" height="10" rx="5" '
            f'fill="{INKS[at]}" fill-opacity="0.35"/><circle cx="{middle:.1f}" cy="{y:g}" r="7" fill="{INKS[at]}"/>'
        )
        out.append(_words(amount(one, unit, language), LEFT + width + 18, y + 5, 14, INKS[at]))
    return out


def _figures(weights: Weights) -> tuple[Range, ...]:
    water = weights.water_l.with_electricity
    return (
        weights.energy_wh, weights.gwp_gco2e, water, weights.primary_energy_mj, weights.adpe_mgsb, weights.ewaste_mg,
    )  # fmt: skip


def _words(text: str, x: float, y: float, size: float, ink: str) -> str:
    """A line of text as outlines, its baseline's left end at (x, y)."""
    line = shape(text.replace("\u202f", " "), display(PLAIN))
    points = line.points * (size, -size) + np.array((x, y))
    return f'<path fill="{ink}" d="{Lettering(line.commands, points, size, (text,)).path()}"/>'
