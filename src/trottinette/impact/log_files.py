"""Logs in files: Parquet, CSV, JSON Lines, streamed by Polars; totals, and every row weighed into another file."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from trottinette.errors import AlreadyThere, BadLog, OutputError
from trottinette.impact.log import EXTRA, Weighed, features, known, law_of, named, narwhals, weigh_frame
from trottinette.impact.log import _place as place_known
from trottinette.impact.places import Place, place
from trottinette.impact.ranges import DRAWS
from trottinette.impact.weights import FIGURES, terms, weigh_draws

Made = TypeVar("Made")
ENDINGS = (".parquet", ".csv", ".jsonl", ".ndjson")
_LONGEST_HEADER, _LINES_TRIED = 65_536, 1_000  # bytes, lines
NODES = 9  # shares of reading among a row's joules for which intervals are computed; between them, straight lines
ENDS = tuple(round(share * (DRAWS - 1)) for share in (0.05, 0.5, 0.95))  # places in sorted draws


def weigh_file(
    path: Path, default_place: str = "WORLD", boundary: str = "site", accounting: str = "location"
) -> Weighed:
    """Weigh a log. Raises BadLog where it cannot be read, has no such columns, or nothing that can be weighed."""
    return _read(path, lambda frame: weigh_frame(frame, default_place, boundary, accounting))


def write_rows(
    path: Path,
    out: Path,
    default_place: str = "WORLD",
    boundary: str = "site",
    accounting: str = "location",
    overwrite: bool = False,
) -> None:
    """Every row with the low, likely and high of each figure beside it; empty where it cannot be weighed.

    Written whole or not at all. Raises BadLog, OutputError.
    """
    if out.suffix.lower() not in ENDINGS:
        raise OutputError(f"{out.name!r} says no kind of table", hint=f"end it in {', '.join(ENDINGS[:3])}")
    if out.exists() and not overwrite:
        raise AlreadyThere(f"{out} is already there", hint="choose another name, or --force")
    if out.resolve() == path.resolve():
        raise OutputError(f"{out} is the log itself", hint="choose another name")
    _read(path, lambda frame: _write(_rows(frame, place(default_place), boundary, accounting), out))


def _read(path: Path, use: Callable[[Any], Made]) -> Made:
    """What `use` makes of the lazy frame, with everything that reading may say told in one sentence."""
    try:
        import polars as pl
    except ImportError:
        raise BadLog("logs need the packages polars and narwhals, which are not installed", hint=EXTRA) from None
    nw = narwhals()
    scans: dict[str, Callable[[Path], Any]] = {".parquet": pl.scan_parquet, ".csv": _csv, ".jsonl": _json_lines}
    kind = path.suffix.lower().replace(".ndjson", ".jsonl")
    if kind not in scans:
        raise BadLog(f"{path.name!r} is no log that is read", hint=f"one of {', '.join(ENDINGS)}")
    if not path.is_file():
        raise BadLog(f"there is no file {str(path)!r}", hint="check its name and folder")
    try:
        return use(_numbers(scans[kind](path)))
    except (pl.exceptions.PolarsError, nw.exceptions.NarwhalsError) as wrong:
        why = " ".join(str(wrong).split())[:160]
        raise BadLog(f"{path.name!r} cannot be read as {kind[1:]}: {why}", hint="check that it is whole") from None
    except OSError as wrong:
        raise BadLog(f"{path.name!r} cannot be read: {wrong.strerror or wrong}", hint="check its rights") from None


def _csv(path: Path) -> Any:
    """Rows that are too long or too short are kept for what they hold; the separator is the header's."""
    import polars as pl

    with path.open("rb") as file:
        header = file.readline(_LONGEST_HEADER)
    separator = max(",;\t|", key=lambda mark: header.count(mark.encode()))
    return pl.scan_csv(path, infer_schema=False, ignore_errors=True, truncate_ragged_lines=True, separator=separator)


def _json_lines(path: Path) -> Any:
    """Objects a line; a line that is none is a row without a model."""
    import polars as pl

    with path.open("rb") as file:
        names = next((list(one) for line in islice(file, _LINES_TRIED) if (one := _object(line))), None)
    if names is None:
        raise BadLog(f"{path.name!r} holds no JSON object a line", hint="write one request a line, as JSON")
    lines = pl.scan_csv(
        path, has_header=False, separator="\x01", quote_char=None, new_columns=["line"], infer_schema=False
    )
    whole = pl.when(pl.col("line").str.contains(r"^\s*\{.*\}\s*$")).then(pl.col("line"))
    return lines.select(whole.str.json_path_match(f"$['{name}']").alias(name) for name in names if "'" not in name)


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        one = json.loads(line)
    except ValueError:
        return None
    return one if isinstance(one, dict) else None


def _numbers(frame: Any) -> Any:
    """Tokens as numbers; what is none is empty, and set aside later."""
    import polars as pl

    names = named(frame.collect_schema().names())
    tokens = [names[key] for key in ("input_tokens", "output_tokens") if key in names]
    return frame.with_columns(pl.col(name).cast(pl.Float64, strict=False) for name in tokens)


def _rows(frame: Any, default: Place, boundary: str, accounting: str) -> Any:
    """The log with the figures of each row: the row's joules times intervals for its share of reading."""
    import polars as pl

    nw = narwhals()
    columns = frame.collect_schema().names()
    names = named(columns)
    told = features(nw.from_native(frame), names).to_native()
    pairs = told.select("model", "place").unique().collect(engine="streaming")
    table = _intervals(pairs, default, boundary, accounting)
    rows = pl.concat(
        [frame, told.rename({name: f"_{name}" for name in told.collect_schema().names()})], how="horizontal"
    )
    laws = pl.LazyFrame(table["laws"], schema_overrides={"_model": pl.String, "_place": pl.String})
    nodes = pl.LazyFrame(table["nodes"], schema_overrides={"_key": pl.Int32, "_node": pl.Int32})
    writing, reading = pl.col("_answer") * pl.col("_token_j"), pl.col("_reading") * pl.col("_read_j")
    share = (reading / (writing + reading)).fill_nan(0.0) * (NODES - 1)
    rows = rows.join(laws, on=["_model", "_place"], how="left", maintain_order="left").with_columns(
        pl.when(pl.col("_good") == 1).then(writing + reading).alias("_joules"), share.alias("_share")
    )
    rows = rows.with_columns(pl.col("_share").floor().clip(0, NODES - 2).cast(pl.Int32).alias("_node"))
    rows = rows.join(nodes, on=["_key", "_node"], how="left", maintain_order="left")
    between = pl.col("_share") - pl.col("_node")
    figures = [
        (pl.col("_joules") * (pl.col(f"{name}_a") + between * (pl.col(f"{name}_b") - pl.col(f"{name}_a")))).alias(name)
        for name in _names()
    ]
    return rows.with_columns(figures).select([*columns, *_names()])


def _names() -> list[str]:
    return [f"{figure}_{end}" for figure in FIGURES for end in ("low", "likely", "high")]


def _intervals(pairs: Any, default: Place, boundary: str, accounting: str) -> dict[str, Mapping[str, list[Any]]]:
    """For each model and place its joules a token, and for each share of reading the intervals of a joule."""
    laws: dict[str, list[Any]] = {name: [] for name in ("_model", "_place", "_key", "_token_j", "_read_j")}
    nodes: dict[str, list[Any]] = {"_key": [], "_node": []} | {f"{n}_{side}": [] for n in _names() for side in "ab"}
    keys: dict[tuple[str, str], int] = {}
    done: set[int] = set()  # several spellings may be one model
    for model, where in pairs.iter_rows():
        id, there = known(model), place_known(where) if str(where).strip() else default
        if id is None or there is None:
            continue
        law, key = law_of(id), keys.setdefault((id, there.code), len(keys))
        for name, value in zip(laws, (model, where, key, law.token_j, law.read_j), strict=True):
            laws[name].append(value)
        if key in done:
            continue
        done.add(key)
        how = terms(law.hardware, boundary, there, accounting=accounting, market=law.market, centre=law.centre)
        shares = np.linspace(0.0, 1.0, NODES)[:, None]
        errors = (1 - shares) * law.answer_error + shares * law.input_error  # (NODES, DRAWS)
        ends = {figure: np.partition(errors * per, ENDS, axis=1)[:, ENDS].T for figure, per in weigh_draws(how).items()}
        nodes["_key"] += [key] * (NODES - 1)
        nodes["_node"] += range(NODES - 1)
        for figure, (low, likely, high) in ends.items():
            for end, line in (("low", low), ("likely", likely), ("high", high)):
                nodes[f"{figure}_{end}_a"] += line[:-1].tolist()
                nodes[f"{figure}_{end}_b"] += line[1:].tolist()
    return {"laws": laws, "nodes": nodes}


def _write(rows: Any, out: Path) -> None:
    """Streamed beside the target, then renamed."""
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{out.name}.", dir=out.parent)
    except OSError as wrong:
        raise OutputError(f"cannot write {out}: {wrong.strerror or wrong}", hint="choose another folder") from None
    os.close(handle)
    sinks = {".parquet": rows.sink_parquet, ".csv": rows.sink_csv}
    try:
        sinks.get(out.suffix.lower(), rows.sink_ndjson)(beside)
        os.replace(beside, out)
    except OSError as wrong:
        raise OutputError(f"cannot write {out}: {wrong.strerror or wrong}", hint="choose another folder") from None
    finally:
        Path(beside).unlink(missing_ok=True)
