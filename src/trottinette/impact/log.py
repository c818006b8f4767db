"""A log of requests, millions of rows: weighed in columns, so that any engine of data frames can do it.

A row's joules are a plain number of its tokens times two of its model (texts.TextLaw), and every figure is joules times
a vector of draws of its model and place. So the engine only sums two columns by model and place, and the draws are
applied to some thousand sums: what rows share does not average out, and a thousand equal rows weigh a thousand times
one.

`sums` is written with Narwhals and runs on Polars, DuckDB, Dask, Spark or pandas alike. Rows that cannot be weighed are
set aside and counted by reason; none is silently zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

import numpy as np

from trottinette.errors import BadLog, UnknownChoice, nearest
from trottinette.impact.estimates import requests
from trottinette.impact.models import text_model, text_models
from trottinette.impact.notes import Note
from trottinette.impact.places import Place, place
from trottinette.impact.ranges import Draws
from trottinette.impact.texts import TextLaw, TextRequest, text_law
from trottinette.impact.weights import FIGURES, Terms, Weights, terms, weigh_draws, weights_of

COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(  # what each may be called, the first as we write it
    {
        "model": ("model", "model_name", "model_id"),
        "place": ("place", "country", "zone", "location", "region"),
        "input_tokens": ("input_tokens", "prompt_tokens", "tokens_in", "input"),
        "output_tokens": ("output_tokens", "completion_tokens", "tokens_out", "output"),
    }
)
NEEDED = ("model", "output_tokens")
REASONS = ("no model", "unknown model", "unknown place", "no tokens", "impossible tokens")
MOST_NAMES = 20_000  # different models times places in one log; more is no column of names
MOST_TOLD = 20  # unknown names that are told
EXTRA = "pip install 'trottinette[logs]'"


@dataclass(frozen=True, slots=True)
class Group:
    """One model at one place: how many rows, and what it takes, as draws (DRAWS,) of each of FIGURES."""

    model: str
    place: Place
    rows: int
    totals: Mapping[str, Draws]
    how: Terms
    law: TextLaw


@dataclass(frozen=True, slots=True)
class Weighed:
    """A log weighed: everything, each model and each place, and the rows that were set aside by reason."""

    total: Weights
    rows: int
    set_aside: Mapping[str, int]
    unknown: Mapping[str, str]  # names that were not known, with the nearest that is
    groups: tuple[Group, ...]

    def by(self, what: str) -> dict[str, Weights]:
        """Weights by "model" or by "place", the heaviest first."""
        keys = dict.fromkeys(_key(group, what) for group in self.groups)
        out = {key: _whole([group for group in self.groups if _key(group, what) == key]) for key in keys}
        return dict(sorted(out.items(), key=lambda pair: -pair[1].energy_wh.likely))

    def as_dict(self, language: str = "en") -> dict[str, Any]:
        """For JSON."""
        return {
            "rows": self.rows,
            "set_aside": dict(self.set_aside),
            "unknown": dict(self.unknown),
            "total": self.total.as_dict(language),
            "by_model": {key: one.as_dict(language) for key, one in self.by("model").items()},
            "by_place": {key: one.as_dict(language) for key, one in self.by("place").items()},
        }


def weigh_frame(
    frame: Any, default_place: str = "WORLD", boundary: str = "site", accounting: str = "location"
) -> Weighed:
    """Weigh a data frame, lazy or not, of any engine that Narwhals knows (or a Narwhals frame).

    Raises BadLog for missing columns or nothing that can be weighed, UnknownChoice for the default place.
    """
    nw = narwhals()
    native = nw.from_native(frame)
    names = named(list(native.collect_schema().names()))
    table = sums(native, names)
    collected = table.collect(backend="polars") if hasattr(table, "collect") else table
    return weighed(collected.to_dict(as_series=False), place(default_place), boundary, accounting)


def named(columns: list[str]) -> dict[str, str]:
    """Which of the columns is what. Raises BadLog where one that is needed is missing."""
    lower = {name.strip().lower(): name for name in columns}
    found = {ours: lower[alias] for ours, aliases in COLUMNS.items() for alias in aliases[::-1] if alias in lower}
    if missing := [ours for ours in NEEDED if ours not in found]:
        there = ", ".join(columns[:12]) or "none"
        raise BadLog(
            f"the log has no column {' nor '.join(missing)}; it has {there[:200]}",
            hint=f"name them {', '.join(COLUMNS)} (place and input_tokens may be left out)",
        )
    return found


def sums(frame: Any, names: Mapping[str, str]) -> Any:
    """By model and place: `rows`, `answer` and `reading` (what TextLaw multiplies by joules), and rows set aside."""
    return features(frame, names).group_by("model", "place").agg(*_sums())


def features(frame: Any, names: Mapping[str, str]) -> Any:
    """The columns model, place, answer, reading, empty, wrong of every row; a row set aside adds nothing."""
    nw = narwhals()
    out = nw.col(names["output_tokens"]).cast(nw.Float64())
    read = nw.col(names["input_tokens"]).cast(nw.Float64()) if "input_tokens" in names else nw.lit(0.0)
    where = nw.col(names["place"]).cast(nw.String()) if "place" in names else nw.lit("")
    law, (_, most) = shared_law(), requests()["limits"]["tokens"]
    rows = frame.select(
        nw.col(names["model"]).cast(nw.String()).fill_null("").alias("model"),
        where.fill_null("").alias("place"),
        out.alias("out"),
        read.fill_null(0.0).alias("read"),
    )
    empty = nw.col("out").is_null() | ~(nw.col("out") == nw.col("out"))
    possible = (nw.col("out") >= 0) & (nw.col("out") <= most) & (nw.col("read") >= 0) & (nw.col("read") <= most)
    rows = rows.with_columns(empty.alias("empty"), (possible & ~empty).fill_null(False).alias("good"))
    rows = rows.with_columns(
        nw.when(nw.col("good")).then(nw.col("out")).otherwise(nw.lit(0.0)).alias("out"),
        nw.when(nw.col("good")).then(nw.col("read")).otherwise(nw.lit(0.0)).alias("read"),
    )
    length = ((nw.col("out") + law.scale) / (2 * law.scale)) ** law.power
    return rows.select(
        "model",
        "place",
        (nw.col("out") * length * (1 + nw.col("read") / law.context)).alias("answer"),
        (nw.col("read") * (1 + nw.col("read") / (2 * law.attention))).alias("reading"),
        nw.col("good").cast(nw.Int64()).alias("good"),
        nw.col("empty").fill_null(True).cast(nw.Int64()).alias("empty"),
    )


def _sums() -> list[Any]:
    nw = narwhals()
    return [
        nw.len().alias("rows"),
        *(nw.col(name).sum() for name in ("answer", "reading", "good", "empty")),
    ]


def weighed(table: Mapping[str, list[Any]], default: Place, boundary: str, accounting: str) -> Weighed:
    """The sums weighed: what `sums` gives, as lists by column."""
    aside, groups = dict.fromkeys(REASONS, 0), list[Group]()
    unknown: dict[str, str] = {}
    if len(table["model"]) > MOST_NAMES:
        raise BadLog(
            f"the log names {len(table['model']):,} different models and places",
            hint="check that model holds names of models, and place countries",
        )
    columns = (table[key] for key in ("model", "place", "rows", "answer", "reading", "good", "empty"))
    for model, where, rows, answer, reading, good, empty in sorted(zip(*columns, strict=True)):
        rows, good, empty = int(rows), int(good), int(empty)
        found, there = known(model), default if not str(where).strip() else _place(where)
        if found is None or there is None:
            aside["no model" if not str(model).strip() else "unknown model" if found is None else "unknown place"] += (
                rows
            )
            unknown |= _unknown(model, found) if found is None else {str(where)[:60]: ""}
            continue
        aside["no tokens"] += empty
        aside["impossible tokens"] += rows - good - empty
        if good:
            groups.append(_group(found, there, good, float(answer), float(reading), boundary, accounting))
    if not groups:
        told = ", ".join(f"{count:,} with {reason}" for reason, count in aside.items() if count) or "it has no rows"
        raise BadLog(f"nothing in the log can be weighed: {told}", hint="see the columns in `trot weigh log --help`")
    aside = {reason: count for reason, count in aside.items() if count}
    return Weighed(
        _whole(groups, aside),
        sum(group.rows for group in groups),
        aside,
        dict(list(unknown.items())[:MOST_TOLD]),
        tuple(groups),
    )


def _group(model: str, where: Place, rows: int, answer: float, reading: float, boundary: str, accounting: str) -> Group:
    law = law_of(model)
    joules = law.token_j * answer * law.answer_error + law.read_j * reading * law.input_error
    how = terms(law.hardware, boundary, where, accounting=accounting, market=law.market, centre=law.centre)
    per_joule = weigh_draws(how)
    return Group(model, where, rows, {figure: joules * per_joule[figure] for figure in FIGURES}, how, law)


def _whole(groups: list[Group], aside: Mapping[str, int] = MappingProxyType({})) -> Weights:
    """The groups added up: draw by draw."""
    totals = {figure: np.sum([group.totals[figure] for group in groups], axis=0) for figure in FIGURES}
    ids = tuple(dict.fromkeys(id for group in groups for id in group.law.factors))
    notes = tuple(
        Note(f"{count:,} rows set aside: {reason}", f"{count:,} lignes mises de côté : {_FRENCH[reason]}")
        for reason, count in aside.items()
    )
    basis = "assumed" if any(group.law.basis == "assumed" for group in groups) else "modelled"
    heaviest = max(groups, key=lambda group: float(np.median(group.totals["energy_wh"])))
    return weights_of(totals, heaviest.how, basis=basis, factors=ids, notes=notes)


_FRENCH = {
    "no model": "sans modèle",
    "unknown model": "modèle inconnu",
    "unknown place": "lieu inconnu",
    "no tokens": "sans jetons",
    "impossible tokens": "jetons impossibles",
}


# ---- names -------------------------------------------------------------------------------------------------


@cache
def law_of(model: str) -> TextLaw:
    return text_law(TextRequest(model=model))


@cache
def shared_law() -> TextLaw:
    """Any law, for what all of them share: how joules grow with tokens."""
    return law_of(next(iter(text_models())))


@cache
def known(name: Any) -> str | None:
    """The id of a text model, or None where it is not known."""
    try:
        return text_model(str(name)).id if str(name).strip() else None
    except UnknownChoice:
        return None


def _unknown(name: Any, found: str | None) -> dict[str, str]:
    told = str(name).strip()[:60]
    return {told: nearest(told, text_models())} if told and found is None else {}


@cache
def _place(name: Any) -> Place | None:
    try:
        return place(str(name))
    except UnknownChoice:
        return None


def _key(group: Group, what: str) -> str:
    return group.model if what == "model" else group.place.code


def narwhals() -> Any:
    """The package, which comes with the extra `logs`. Raises BadLog where it is not there."""
    try:
        import narwhals as nw
    except ImportError:
        raise BadLog("logs need the packages polars and narwhals, which are not installed", hint=EXTRA) from None
    return nw
