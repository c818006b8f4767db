"""The tables of numbers: complete, in order, sourced, and refused when they are loose."""

import ast
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import trottinette.impact
from trottinette.errors import BadFactor
from trottinette.impact import factors as room
from trottinette.impact.factors import Factor, factor, factors, sources
from trottinette.impact.places import FUELS, factors_of, places
from trottinette.impact.units import unit

IMPACT = Path(trottinette.impact.__file__).parent
ROW: dict[str, Any] = {
    "low": 1.0, "likely": 1.1, "high": 1.5, "unit": "1", "place": "WORLD", "year": 2024,
    "source": "judgement", "page": "table 1", "why": "because",
}  # fmt: skip


def test_every_factor_says_what_it_is() -> None:
    for id, one in factors().items():
        assert one.id == id and one.low <= one.likely <= one.high
        assert one.why and one.page and one.unit
        assert 1990 <= one.year <= 2050, id  # forecasts are for years to come
        assert one.floor is None or one.low >= one.floor, id
        assert one.place == "WORLD" or one.place in places() or one.place[0].isupper(), id


def test_what_has_no_source_says_that_it_is_assumed() -> None:
    for id, one in factors().items():
        if one.source == "judgement":
            assert one.basis in ("assumed", "modelled"), id


def test_every_source_is_whole_and_used() -> None:
    told = [one.source for one in factors().values()]
    told += [own.source for where in places().values() for own in factors_of(where).values()]
    used = set(" ".join(told).split())
    for table in files("trottinette.impact").joinpath("data").iterdir():
        if table.name.endswith(".toml"):
            used |= set(re.findall(r"[\w.-]+", table.read_text("utf-8")))
    for id, source in sources().items():
        assert id in used, f"nothing uses the source {id}"
        assert source.how in ("primary", "quoted", "computed"), id
        assert source.authors and source.title and source.where and source.url, id
        assert 1950 <= source.year <= 2026, id


def test_every_factor_asked_for_exists() -> None:
    """Whatever the code calls by name, as factor("...")."""
    asked = set()
    for path in IMPACT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "factor":
                asked |= {arg.value for arg in node.args if isinstance(arg, ast.Constant)}
    assert asked
    assert asked <= set(factors()), f"no table has {sorted(asked - set(factors()))}"


@pytest.mark.parametrize("key", sorted(ROW))
def test_a_missing_key_is_refused(key: str) -> None:
    with pytest.raises(BadFactor, match=key):
        room._checked("x", {k: v for k, v in ROW.items() if k != key}, "t.toml")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"colour": "red"}, "unknown key 'colour'"),
        ({"low": 2.0}, "is not a range"),
        ({"high": 1.05}, "is not a range"),
        ({"likely": float("nan")}, "is not a range"),
        ({"likely": "1.1"}, "likely is no number"),
        ({"likely": True}, "likely is no number"),
        ({"year": 2024.5}, "year is no whole number"),
        ({"why": 3}, "why is no text"),
        ({"why": ""}, "may not be empty"),
        ({"source": "nobody-1999"}, "no source is called 'nobody-1999'"),
        ({"source": "judgement nobody-1999"}, "no source is called 'nobody-1999'"),
        ({"basis": "guessed"}, "basis 'guessed'"),
        ({"source": " "}, "may not be empty"),
        ({"unit": "furlong/kWh"}, "no unit is called 'furlong'"),
        ({"year": 20024}, "the year 20024"),
        ({"place": "france"}, "place 'france'"),
        ({"floor": 1.05}, "floor 1.05 is above its low"),
        ({"floor": "1"}, "floor is no number"),
        ({"id": "x"}, "unknown key 'id'"),
    ],
)
def test_a_loose_row_is_refused(change: dict[str, Any], said: str) -> None:
    with pytest.raises(BadFactor, match=re.escape(said)) as caught:
        room._checked("x.y", ROW | change, "t.toml")
    assert "t.toml" in caught.value.message and "x.y" in caught.value.message and caught.value.hint


@pytest.mark.parametrize("row", [3, "text", [1, 2], None])
def test_what_is_no_row_is_refused(row: object) -> None:
    with pytest.raises(BadFactor, match="is no table"):
        room._checked("x.y", row, "t.toml")


def test_a_broken_table_is_one_sentence(tmp_path: Path) -> None:
    for text in ('["a"]\nlow = 1\n["a"]\nlow = 2\n', "low = = 3"):
        (tmp_path / "t.toml").write_text(text, "utf-8")
        with pytest.raises(BadFactor, match=r"t\.toml: "):
            room._table(tmp_path / "t.toml")


@pytest.mark.parametrize("change", [{"how": "heard"}, {"year": 3}, {"url": ""}, {"colour": "red"}])
def test_a_loose_source_is_refused(change: dict[str, Any]) -> None:
    row = {"authors": "A", "year": 2024, "title": "T", "where": "W", "url": "https://example.test", "how": "primary"}
    assert room._checked_source("s", row, "sources.toml").id == "s"
    with pytest.raises(BadFactor, match=r"sources\.toml: s"):
        room._checked_source("s", row | change, "sources.toml")


UNITS = {  # what the arithmetic of weights.py, places.py and hardware.py takes each to be in
    "efficiency.": "1", "grid.": "1", "carbon.": "gCO2e/kWh", "market.": "gCO2e/kWh", "water.withdrawn": "1",
    "adpe.": "kgSb/kWh", "host.": "1", "pue.": "1", "wue.": "L/kWh", "power.": "W", "embodied.carbon.": "kgCO2e",
    "embodied.adpe.": "kgSb", "embodied.energy.": "MJ", "mass.": "kg", "life.": "yr", "held.": "1",
}  # fmt: skip


def test_every_unit_can_be_read() -> None:
    for one in factors().values():
        assert unit(one.unit).size > 0


def test_units_are_those_of_the_arithmetic() -> None:
    for id, one in factors().items():
        for start, wanted in UNITS.items():
            assert not id.startswith(start) or one.unit == wanted, id
        if id.removeprefix("water.") in FUELS:
            assert one.unit == "L/kWh", id
    owned = {"carbon": "gCO2e/kWh", "adpe": "kgSb/kWh", "water_thermal": "L/kWh", "water_reservoirs": "L/kWh"}
    for where in places().values():
        assert {name: own.unit for name, own in factors_of(where).items()} == owned


def test_a_tight_row_is_taken() -> None:
    assert room._checked("x", ROW, "t.toml") == Factor("x", **ROW)


def test_a_factor_that_does_not_exist_names_the_nearest() -> None:
    with pytest.raises(BadFactor, match=r"pue\.hyperscale"):
        factor("pue.hyperscal")


@pytest.mark.parametrize(
    ("id", "published"),
    [
        ("embodied.carbon.H100", (1312 / 8, 273.0, 575.0)),  # NVIDIA; EcoLogits; the highest met
        ("embodied.carbon.B200", (284.0,)),  # NVIDIA
        ("embodied.carbon.A100", (127.6, 181.0, 318.0)),  # arXiv 2509.00093; Hubblo; Chien
        ("embodied.carbon.server", (5700 / 8,)),  # EcoLogits
        ("embodied.adpe.H100", (0.00895,)),
        ("embodied.adpe.A100", (0.0069,)),
        ("embodied.adpe.server", (0.37 / 8,)),
        ("embodied.energy.H100", (3721.0,)),
        ("embodied.energy.server", (70_000 / 8,)),
        ("mass.hgx", (123.2 / 8, 130 / 8)),
        ("life.server", (3.0, 6.0)),
        ("pue.hyperscale", (1.08, 1.09, 1.14, 1.15, 1.18)),
        ("pue.unknown", (1.09, 1.2, 1.56)),
        ("wue.hyperscale", (0.12, 0.19, 0.27, 1.15)),
        ("wue.unknown", (0.12, 0.569, 1.15, 1.8)),
        ("host.overhead.gpu", (1.3, 2.0)),
        ("host.overhead.tpu", (93 / 58,)),
    ],
)
def test_a_range_holds_what_is_published(id: str, published: tuple[float, ...]) -> None:
    assert all(value in factor(id).range for value in published)
