"""Logs: the same arithmetic on two engines, nothing averaged out, nothing lost, nothing silently zero."""

from pathlib import Path

import duckdb
import numpy as np
import polars as pl
import pytest

from trottinette.errors import AlreadyThere, BadLog, OutputError, UnknownChoice
from trottinette.impact.log import weigh_frame
from trottinette.impact.log_files import weigh_file, write_rows
from trottinette.impact.models import text_models
from trottinette.impact.places import places
from trottinette.impact.texts import TextRequest, weigh_text
from trottinette.impact.weights import Weights

MODELS, PLACES = list(text_models()), list(places())
FIGURES = ("energy_wh", "gwp_gco2e", "primary_energy_mj", "adpe_mgsb", "ewaste_mg")


def table(rows: int, seed: int = 3) -> pl.DataFrame:
    chance = np.random.default_rng(seed)
    return pl.DataFrame(
        {
            "model": [MODELS[i] for i in chance.integers(0, 12, rows)],
            "place": [PLACES[i] for i in chance.integers(0, 9, rows)],
            "input_tokens": chance.integers(0, 5000, rows),
            "output_tokens": chance.integers(0, 2000, rows),
        }
    )


def _same(one: Weights, other: Weights) -> None:
    """To rounding: engines add in an order of their own."""
    for figure in FIGURES:
        for end in ("low", "likely", "high"):
            got, wanted = (getattr(getattr(weights, figure), end) for weights in (one, other))
            assert got == pytest.approx(wanted, rel=1e-9), (figure, end)


@pytest.mark.parametrize("boundary", ["accelerator", "site", "life_cycle"])
def test_one_row_weighs_what_the_request_weighs(boundary: str) -> None:
    """To the last digit: the log and the single request are one arithmetic."""
    one = {"model": ["gpt-4o"], "place": ["FR"], "input_tokens": [200], "output_tokens": [500]}
    got = weigh_frame(pl.DataFrame(one), boundary=boundary).total
    asked = weigh_text(TextRequest(model="gpt-4o", input_tokens=200, output_tokens=500), "FR", boundary=boundary)
    _same(got, asked)


@pytest.mark.parametrize("times", [1, 7, 1000])
def test_equal_requests_cost_as_many_times_one(times: int) -> None:
    """Interval included: what they share does not average out."""
    row = {"model": ["mistral-large-2"], "place": ["DE"], "input_tokens": [50], "output_tokens": [400]}
    one, many = (weigh_frame(pl.concat([pl.DataFrame(row)] * n)).total for n in (1, times))
    for figure in FIGURES:
        for end in ("low", "likely", "high"):
            assert getattr(getattr(many, figure), end) == pytest.approx(times * getattr(getattr(one, figure), end))


def test_three_engines_agree(tmp_path: Path) -> None:
    """Polars, DuckDB and Arrow, through the same expressions."""
    frame, path = table(5000), tmp_path / "log.parquet"
    frame.write_parquet(path)
    ours = weigh_frame(frame.lazy())
    theirs = weigh_frame(duckdb.read_parquet(str(path)))
    arrows = weigh_frame(frame.to_arrow())
    assert ours.rows == theirs.rows == arrows.rows == 5000
    _same(ours.total, arrows.total)
    _same(ours.total, theirs.total)


def test_models_and_places_add_up_to_the_whole_only_in_their_medians_order() -> None:
    """Energy by model, summed draw by draw, is the whole; no part weighs more than it."""
    weighed = weigh_frame(table(2000))
    for what in ("model", "place"):
        parts = weighed.by(what)
        assert all(part.energy_wh.likely <= weighed.total.energy_wh.high for part in parts.values())
        heaviest = [part.energy_wh.likely for part in parts.values()]
        assert heaviest == sorted(heaviest, reverse=True)
    summed = np.sum([group.totals["energy_wh"] for group in weighed.groups], axis=0)
    assert np.median(summed) == pytest.approx(weighed.total.energy_wh.likely)


def test_what_cannot_be_weighed_is_set_aside_and_counted() -> None:
    bad = pl.DataFrame(
        {
            "model": ["gpt-4o", "gpt-4o", "gpt-4o", None, "gtp-4o", "gpt-4o", "gpt-4o", "gpt-4o"],
            "place": ["FR", "FR", "FR", "FR", "FR", "Atlantis", None, "FR"],
            "input_tokens": [1, 1, -4, 1, 1, 1, None, 1],
            "output_tokens": [10, None, 10, 10, 10, 10, 10, -1],
        }
    )
    weighed = weigh_frame(bad)
    assert weighed.rows == 2  # the first, and the one whose place and input were not said
    assert dict(weighed.set_aside) == {
        "no model": 1, "unknown model": 1, "unknown place": 1, "no tokens": 1, "impossible tokens": 2,
    }  # fmt: skip
    assert weighed.rows + sum(weighed.set_aside.values()) == len(bad)
    assert "gpt-4o" in weighed.unknown["gtp-4o"]
    assert any("set aside" in note for note in weighed.total.as_dict()["notes"])


@pytest.mark.parametrize("ending", [".parquet", ".csv", ".jsonl"])
def test_files_say_what_the_frame_says(tmp_path: Path, ending: str) -> None:
    frame, path = table(300), tmp_path / f"log{ending}"
    {".parquet": frame.write_parquet, ".csv": frame.write_csv, ".jsonl": frame.write_ndjson}[ending](path)
    _same(weigh_file(path).total, weigh_frame(frame).total)


@pytest.mark.parametrize("ending", [".parquet", ".csv", ".jsonl"])
def test_every_row_with_its_figures(tmp_path: Path, ending: str) -> None:
    """In their order, with their own columns; as the request alone says to four in a hundred, empty where set aside."""
    frame = pl.concat([table(40), pl.DataFrame({"model": ["no such"], "place": ["FR"], "input_tokens": [1],
                                                "output_tokens": [1]})], how="vertical")  # fmt: skip
    log, out = tmp_path / "log.parquet", tmp_path / f"weighed{ending}"
    frame.write_parquet(log)
    write_rows(log, out)
    reader = {".parquet": pl.read_parquet, ".csv": pl.read_csv, ".jsonl": pl.read_ndjson}[ending]
    got = reader(out)
    assert got.select(frame.columns).rows() == frame.rows()
    for row in got.head(40).iter_rows(named=True):
        request = TextRequest(model=row["model"], input_tokens=row["input_tokens"], output_tokens=row["output_tokens"])
        asked = weigh_text(request, row["place"])
        for figure in ("energy_wh", "gwp_gco2e", "adpe_mgsb"):
            for end in ("low", "likely", "high"):
                wanted = getattr(getattr(asked, figure), end)
                assert row[f"{figure}_{end}"] == pytest.approx(wanted, rel=0.04), (row["model"], figure, end)
    assert got["energy_wh_likely"][-1] is None


def test_columns_of_other_names() -> None:
    """As the services themselves call them."""
    frame = table(50)
    other = frame.rename({"input_tokens": "prompt_tokens", "output_tokens": "completion_tokens", "place": "country"})
    _same(weigh_frame(other).total, weigh_frame(frame).total)


@pytest.mark.parametrize(
    ("columns", "said"),
    [({"model": ["gpt-4o"]}, "output_tokens"), ({"output_tokens": [3]}, "model"), ({"a": [1]}, "it has a")],
)
def test_missing_columns(columns: dict[str, list[object]], said: str) -> None:
    with pytest.raises(BadLog, match=said):
        weigh_frame(pl.DataFrame(columns))


def test_nothing_to_weigh() -> None:
    with pytest.raises(BadLog, match="unknown model"):
        weigh_frame(pl.DataFrame({"model": ["nobody"], "output_tokens": [3]}))
    with pytest.raises(BadLog, match="no rows"):
        weigh_frame(
            pl.DataFrame({"model": [], "output_tokens": []}, schema={"model": pl.String, "output_tokens": pl.Int64})
        )
    with pytest.raises(UnknownChoice):
        weigh_frame(table(3), default_place="Atlantis")


@pytest.mark.parametrize("name", ["log.parquet", "log.csv", "log.jsonl", "log.xlsx", "none.parquet"])
def test_broken_files(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if not name.startswith("none"):
        path.write_bytes(b"\x00\xff not a table \x89" * 50)
    with pytest.raises(BadLog):
        weigh_file(path)


def test_nothing_is_written_over_or_half(tmp_path: Path) -> None:
    log, out = tmp_path / "log.parquet", tmp_path / "out.parquet"
    table(5).write_parquet(log)
    out.write_text("mine")
    with pytest.raises(AlreadyThere):
        write_rows(log, out)
    with pytest.raises(OutputError, match="itself"):
        write_rows(log, log, overwrite=True)
    with pytest.raises(OutputError, match="no kind"):
        write_rows(log, tmp_path / "out.xlsx")
    bad = tmp_path / "bad.parquet"
    pl.DataFrame({"a": [1]}).write_parquet(bad)
    with pytest.raises(BadLog):
        write_rows(bad, out, overwrite=True)
    assert out.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.parquet", "log.parquet", "out.parquet"]


def test_several_spellings_are_one_model_and_no_row_is_doubled(tmp_path: Path) -> None:
    log, out = tmp_path / "log.csv", tmp_path / "out.csv"
    log.write_text("model,output_tokens,place\ngpt-4o,50,FR\nGPT-4o,50,France\ngpt-4o-2024-08-06,50,FRA\n")
    write_rows(log, out)
    got = pl.read_csv(out)
    assert len(got) == 3
    assert got["energy_wh_likely"].n_unique() == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", 'model,output_tokens\ngpt-4o,5\ngpt-4o,abc\ngpt-4o,"2,500"\ngpt-4o,7,extra,cells\n'),
        ("b.csv", "model;output_tokens\ngpt-4o;5\ngpt-4o;abc\ngpt-4o;x\ngpt-4o;7\n"),
        ("c.jsonl", '{"model":"gpt-4o","output_tokens":5}\n{"model":"gpt-4o","output_tokens":"abc"}\n'
                    '{"model":"gpt-4o"}\n{"model":"gpt-4o","output_tokens":7}\n'),
    ],
)  # fmt: skip
def test_a_bad_cell_loses_its_row_alone(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    weighed = weigh_file(path)
    assert weighed.rows == 2 and dict(weighed.set_aside) == {"no tokens": 2}


def test_a_bad_line_loses_itself_alone(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text(
        '{"model":"gpt-4o","output_tokens":5}\n{"model": "gpt-4o", "out\n{"model":"gpt-4o","output_tokens":7}\n'
    )
    weighed = weigh_file(path)
    assert weighed.rows == 2 and dict(weighed.set_aside) == {"no model": 1}
