"""Pages about weighing, for tools/generate_docs.py: every factor with its source, every model, every place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.resources import files

from trottinette.impact.factors import Factor, factors, sources
from trottinette.impact.models import gpus, image_models, text_models
from trottinette.impact.numbers import number
from trottinette.impact.places import carbon, places, primary, water
from trottinette.impact.ranges import Range, range_of

MADE = "<!-- Made by tools/generate_docs.py; edit what it reads, not this page. -->"
BILLION = 1e9


def factors_page() -> str:
    """Every factor by table, with its range and its source, then the bibliography."""
    out = [
        MADE,
        "# Factors",
        "Every number that Trottinette weighs with and did not count on the spot: its 5th percentile, median and 95th "
        "percentile, where and when it holds, who says so and on which page, and why that range. Those of places are "
        "in [places.md](places.md), those of models in [models.md](models.md), the fitted laws in [fits.md](fits.md).",
    ]
    for table in sorted(path.name for path in files("trottinette.impact").joinpath("factors").iterdir()):
        rows = [one for one in factors().values() if _in(table, one)]
        if rows:
            out += [f"## {table.removesuffix('.toml').replace('_', ' ').capitalize()}", _factors(rows)]
    out += ["## Sources", "\n".join(_source(id) for id in sorted(sources()))]
    return "\n\n".join(out) + "\n"


def _in(table: str, one: Factor) -> bool:
    text = files("trottinette.impact").joinpath("factors", table).read_text("utf-8")
    return table.endswith(".toml") and table != "sources.toml" and f'["{one.id}"]' in text


def _factors(rows: Iterable[Factor]) -> str:
    head = ("factor", "low", "likely", "high", "unit", "holds for", "source", "why")
    return _table(
        head,
        [
            (
                f'<a id="{one.id}"></a>`{one.id}`',
                number(one.low),
                number(one.likely),
                number(one.high),
                one.unit,
                f"{one.place}, {one.year}",
                ", ".join(f"[{id}](#{id})" for id in one.source.split()) + f", {one.page}",
                one.why + (" (assumed)" if one.basis == "assumed" else ""),
            )
            for one in sorted(rows, key=lambda one: one.id)
        ],
    )


def _source(id: str) -> str:
    one = sources()[id]
    address = f" <{one.url}>" if one.url else ""
    licence = f" {one.licence}." if one.licence else ""
    told = f"{one.authors} ({one.year}). {one.title}. {one.where}.{licence}{address} Read: {one.how}."
    return f'- <a id="{id}"></a>**{id}**: {told}'


def models_page() -> str:
    """The catalogues of models, services and accelerators."""
    pictures = [
        (
            f"`{one.id}`",
            one.maker,
            one.released + (f", retired {one.retired}" if one.retired else ""),
            one.licence,
            _wh(one.energy_wh) if one.energy_wh else f"{number((one.params or 0) / BILLION)}e9 {one.architecture}",
            "" if one.energy_wh else f"{one.steps:g} steps, {one.passes:g} passes, {one.size} px",
            f"[source]({one.source})",
        )
        for one in image_models().values()
    ]
    texts = [
        (
            f"`{one.id}`",
            one.maker,
            one.released + (f", retired {one.retired}" if one.retired else ""),
            one.licence,
            _billions(one.active),
            f"{number(one.total / BILLION)}e9",
            one.precision,
            f"[source]({one.source})",
        )
        for one in text_models().values()
    ]
    boards = [
        (f"`{one.id}`", ", ".join(one.aliases), one.hardware, "yes" if one.measured else "") for one in gpus().values()
    ]
    return (
        "\n\n".join(
            [
                MADE,
                "# Models, services and accelerators",
                f"{len(pictures)} picture models and services, {len(texts)} text models, {len(boards)} accelerators. "
                "What is closed has an assumed range (low, likely, high); what is retired stays, for old requests.",
                "## Pictures",
                _table(
                    ("id", "maker", "released", "licence", "parameters, or Wh a picture", "by default", ""), pictures
                ),
                "## Texts",
                _table(("id", "maker", "released", "licence", "active", "total", "precision", ""), texts),
                "## Accelerators",
                _table(("id", "also", "weighed as", "measured itself"), boards),
            ]
        )
        + "\n"
    )


def places_page() -> str:
    """What a kilowatt-hour takes at every place."""
    rows = [
        (
            one.code,
            one.en,
            one.fr,
            str(one.year),
            _three(range_of(carbon(one))),
            _three(range_of(primary(one))),
            _three(range_of(water(one, "with_electricity"))),
            _three(range_of(water(one, "without_reservoirs"))),
        )
        for one in places().values()
    ]
    head = ("", "place", "lieu", "mix of", "g CO₂e", "MJ primary", "L water", "L without reservoirs")
    return (
        "\n\n".join(
            [
                MADE,
                "# Places",
                "What one kilowatt-hour takes, by the generation of each place: median (5th to 95th percentile). "
                "Generation by fuel from Our World in Data, carbon from Ember, water from World Resources Institute "
                "where it has the place; otherwise from the fuels. [Factors](factors.md) has the rest.",
                _table(head, rows),
            ]
        )
        + "\n"
    )


def _three(one: Range) -> str:
    return f"{number(one.likely)} ({number(one.low)} to {number(one.high)})"


def _wh(one: Range) -> str:
    return f"{number(one.low)}, {number(one.likely)}, {number(one.high)} Wh"


def _billions(one: Range) -> str:
    if one.low == one.high:
        return f"{number(one.likely / BILLION)}e9"
    return f"{number(one.low / BILLION)}, {number(one.likely / BILLION)}, {number(one.high / BILLION)} e9"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    lines += ["| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows]
    return "\n".join(lines)
