"""The two fitted laws, written from the measured tables: impact/data/fits.toml, docs/generated/fits.md and its plots.

python tools/generate_fits.py            write what has changed
python tools/generate_fits.py --check    write nothing; list what is out of date, and fail if anything is
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np

from trottinette.impact.fits import ROWS, Fit, fit, fitted, measured, settings
from trottinette.impact.ranges import Z90

ROOT = Path(__file__).parents[1]
DATA = ROOT / "src" / "trottinette" / "impact" / "data" / "fits.toml"
DOCS = ROOT / "docs" / "generated"
DIGITS = 5  # decimals kept: a fit gives the same ones on every machine
MADE = "Made by tools/generate_fits.py"
KINDS = {
    "image": ("Pictures", "joules of one pass of the denoiser"),
    "text": ("Texts", "joules of one output token"),
}
FALL = {  # what the law never saw, in the plot's own words
    "image": "one pass, predicted without that model (J)",
    "text": "one token, predicted without that model (J)",
}


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--check", action="store_true", help="write nothing; fail where something is out of date")
    check = asked.parse_args().check
    stale = [DATA] if not up_to_date() else []
    if stale and not check:
        DATA.write_text(data(), "utf-8")
        fitted.cache_clear()
    for name, text in pages().items():
        path = DOCS / name
        if not path.exists() or path.read_text("utf-8") != text:
            stale.append(path)
            if not check:
                path.write_text(text, "utf-8")
    for path in stale:
        print(f"{'out of date' if check else 'written'}: {path.relative_to(ROOT).as_posix()}")
    return 1 if check and stale else 0


def up_to_date() -> bool:
    """Whether the stored laws are those of the tables, to the digits that are kept."""
    return DATA.exists() and DATA.read_text("utf-8") == data()


# ---- fits.toml -----------------------------------------------------------------------------------------------


def data() -> str:
    """`fits.toml`, computed."""
    out = [f"# {MADE} from *_energy.csv and fit_terms.toml: change those, not this.", ""]
    for kind in KINDS:
        law = fit(kind)
        out += [f"[{kind}]", *(f"{key} = {_number(getattr(law, key))}" for key in ("sigma", "rms", "held")), ""]
        for key in ("values", "reach", "left_out"):
            out += [f"[{kind}.{key}]", *(f'"{name}" = {_number(v)}' for name, v in getattr(law, key).items()), ""]
        out += [f"[{kind}.models]  # of those measured: offset from the law, scatter of its rows (ln)"]
        for id, own in law.models.items():
            out.append(f'"{id}" = {{ offset = {_number(own.offset)}, sigma = {_number(own.sigma)} }}')
        out.append("")
    return "\n".join(out)


def _number(value: float) -> str:
    return repr(round(float(value), DIGITS) + 0.0)


# ---- the page ------------------------------------------------------------------------------------------------


def pages() -> dict[str, str]:
    """Each generated page and plot, by name, from the stored laws."""
    plots = {f"fits-{kind}.svg": _plot(kind) for kind in KINDS}
    return {"fits.md": _page(), **plots}


def _page() -> str:
    out = [
        f"<!-- {MADE}; edit what it reads, not this page. -->",
        "# The two fits",
        "Energy is estimated with two laws, each a straight line through logarithms, fitted on measurements of the "
        "ML.ENERGY leaderboard (Apache-2.0), at the boundary of the accelerators. Every model weighs the same, however "
        "often it was measured. A law is judged on models that it has not seen: each is left out once, the law fitted "
        "on the others, and the model predicted. The 90 % interval of a model never measured comes from that.",
    ]
    for kind, (title, what) in KINDS.items():
        law = fitted(kind)
        rows = len(measured(kind)["model"])
        spread = math.exp(Z90 * law.sigma)
        out += [
            f"## {title}",
            f"The law gives {what}. {rows} measurements of {len(law.models)} models. Leaving one model out, the "
            f"prediction is off by a factor of {law.rms:.2f} (root mean square of the models); the 90 % interval, "
            f"×/÷ {spread:.2f}, holds {100 * law.held:.0f} % of them.",
            f"![{title}: predicted against measured](fits-{kind}.svg)",
            _table(("term", "value", "prior", "penalty", "what it is"), _terms(kind, law)),
            _table(("model left out", "measured over predicted", "held"), _models(law)),
        ]
    return "\n\n".join(out) + "\n"


def _terms(kind: str, law: Fit) -> Iterable[tuple[str, ...]]:
    for name, value in law.values.items():
        spec = settings()[kind]["terms"][name]
        yield name, f"{value:.3f}", f"{spec['prior']:g}", f"{spec['penalty']:g}", spec["why"]


def _models(law: Fit) -> Iterable[tuple[str, ...]]:
    for id, miss in sorted(law.left_out.items(), key=lambda one: one[1]):
        yield f"`{id}`", f"{math.exp(miss):.2f}", "yes" if abs(miss) <= Z90 * law.sigma else "no"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


# ---- the plots -----------------------------------------------------------------------------------------------

SIDE, LEFT, TOP, RIGHT, BOTTOM = 420, 70, 16, 250, 52  # pixels
INK, PALE, MARK, OUT = "#222222", "#dddddd", "#2b6cb0", "#c05621"


def _plot(kind: str) -> str:
    """Predicted (across) against measured (up), logarithmic; a bar is the 90 % interval, a model outside is orange."""
    law = fitted(kind)
    _, y, models = ROWS[kind]()
    seen = {id: float(np.mean(y[models == id])) for id in law.left_out}
    points = sorted((seen[id] - miss, seen[id], id) for id, miss in law.left_out.items())
    reach = Z90 * law.sigma
    ends = [v for across, up, _ in points for v in (across - reach, across + reach, up)]
    low, high = math.floor(min(ends) / math.log(10) * 2) / 2, math.ceil(max(ends) / math.log(10) * 2) / 2
    low, high = low * math.log(10), high * math.log(10)

    def x(value: float) -> float:
        return LEFT + SIDE * (value - low) / (high - low)

    def y_of(value: float) -> float:
        return TOP + SIDE * (high - value) / (high - low)

    title = f"{KINDS[kind][0]}: predicted against measured"
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + SIDE + RIGHT} {TOP + SIDE + BOTTOM}" '
        f'font-family="sans-serif" font-size="11" role="img" aria-label="{escape(title)}">',
        f"<!-- {MADE} -->",
        '<rect width="100%" height="100%" fill="#ffffff"/>',
    ]
    for value, name in _ticks(low, high):
        out.append(
            f'<path d="M{x(value):.1f} {TOP}V{TOP + SIDE}M{LEFT} {y_of(value):.1f}H{LEFT + SIDE}" stroke="{PALE}"/>'
        )
        out.append(_text(x(value), TOP + SIDE + 15, name, "middle"))
        out.append(_text(LEFT - 6, y_of(value) + 4, name, "end"))
    band = [(low, low - reach), (high, high - reach), (high, high + reach), (low, low + reach)]
    corners = " ".join(f"{x(a):.1f},{y_of(b):.1f}" for a, b in band)
    out += [
        f'<clipPath id="frame"><rect x="{LEFT}" y="{TOP}" width="{SIDE}" height="{SIDE}"/></clipPath>',
        f'<polygon points="{corners}" fill="{MARK}" opacity="0.1" clip-path="url(#frame)"/>',
        f'<path d="M{x(low):.1f} {y_of(low):.1f}L{x(high):.1f} {y_of(high):.1f}" stroke="{INK}" '
        'stroke-dasharray="4 3"/>',
    ]
    for number, (across, up, id) in enumerate(points, 1):
        colour = MARK if abs(up - across) <= reach else OUT
        out.append(f'<circle cx="{x(across):.1f}" cy="{y_of(up):.1f}" r="4" fill="{colour}"/>')
        out.append(_text(x(across) + 6, y_of(up) - 5, str(number), "start"))
        out.append(
            _text(LEFT + SIDE + 12, TOP + 12 + 19 * (number - 1), f"{number}  {id.split('/')[-1][:38]}", "start")
        )
    out += [
        _text(LEFT + SIDE / 2, TOP + SIDE + 38, FALL[kind], "middle"),
        f'<g transform="translate(16 {TOP + SIDE / 2:g}) rotate(-90)">{_text(0, 0, "measured (J)", "middle")}</g>',
        "</svg>",
    ]
    return "\n".join(out) + "\n"


def _ticks(low: float, high: float) -> Iterable[tuple[float, str]]:
    for power in range(-4, 5):
        for first in (1, 2, 5):
            value = math.log(first * 10.0**power)
            if low <= value <= high:
                yield value, f"{first * 10.0**power:g}"


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{INK}">{escape(text)}</text>'


if __name__ == "__main__":
    sys.exit(main())
