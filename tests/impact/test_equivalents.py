"""Equivalents: each from a factor of its own, never one alone, and in figures that a person reads."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.impact.equivalents import KINDS, LEAST, equivalents, lines
from trottinette.impact.factors import factor, sources
from trottinette.impact.numbers import amount, number, rounded
from trottinette.impact.places import place
from trottinette.impact.ranges import Range
from trottinette.impact.weights import J_PER_WH, Weights, weigh_energy

SURE = Range(1.0, 1.0, 1.0)


def weighed(wh: float, error: Range = SURE) -> Weights:
    return weigh_energy(wh * J_PER_WH, error, "H100", "site", place("US"), counted="site")


def test_there_are_six_or_more_each_with_a_source() -> None:
    assert len(KINDS) >= 6 and len({kind.id for kind in KINDS}) == len(KINDS)
    for one in equivalents(weighed(3)):
        assert one.factor is factor(f"equivalent.{one.kind.id}")
        assert all(id in sources() for id in one.factor.source.split())
        assert one.as_dict()["source"]


def test_published_arithmetic_comes_back() -> None:
    """facts/footprint.md, sections 3 and 6: 11.49 Wh is half a phone charge of 22 Wh, and 38 searches of 2009."""
    worst = {one.kind.id: one.amount.likely for one in equivalents(weighed(11.49))}
    assert worst["phone_charge"] == pytest.approx(0.52, rel=0.05)
    assert worst["search_2009"] == pytest.approx(38, rel=0.05)
    three = {one.kind.id: one.amount for one in equivalents(weighed(3, Range(0.5 / 3, 1, 5)))}
    assert three["phone_charge"].likely == pytest.approx(0.14, rel=0.06)
    assert three["phone_charge"].low == pytest.approx(0.02, rel=0.3) and 0.6 < three["phone_charge"].high < 0.8


@given(st.floats(1e-6, 1e9), st.floats(1.01, 1e3))
def test_more_is_more(wh: float, times: float) -> None:
    for less, more in zip(equivalents(weighed(wh)), equivalents(weighed(wh * times)), strict=True):
        assert more.amount.likely == pytest.approx(less.amount.likely * times, rel=1e-6)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("wh", [0.0, 1e-6, 0.3, 3.0, 4e9])
def test_sentences_are_whole(wh: float, language: str) -> None:
    told = lines(weighed(wh, Range(0.5, 1, 2)), language)
    assert len(told) == len(KINDS)
    assert all("{" not in line and "nan" not in line and "e-" not in line and line.endswith("]") for line in told)


def test_none_is_told_alone() -> None:
    assert len(lines(weighed(3), "en", ("car",))) == LEAST
    assert len(lines(weighed(3), "fr", ("car", "tea", "glass"))) == 3


@given(st.floats(1e-9, 1e12))
def test_sizes_fit_what_is_told(wh: float) -> None:
    """A larger size is told where there is one of it at least; each size is a whole number of the next."""
    for one in equivalents(weighed(wh)):
        at = one.kind.tiers.index(one.kind.tier(one.amount.likely))
        assert one.amount.likely * one.kind.tiers[at][0] >= 1 or at == len(one.kind.tiers) - 1
        assert all(one.amount.likely * times < 1 for times, _, _ in one.kind.tiers[:at])
        assert [tier[0] for tier in one.kind.tiers] == sorted(tier[0] for tier in one.kind.tiers)


def test_three_watt_hours_in_words() -> None:
    told = {one.kind.id: (one.sentence("en"), one.sentence("fr")) for one in equivalents(weighed(3))}
    assert told["phone_charge"][0].startswith("14 % of a phone charge (")
    assert told["scooter"][1].startswith("230 mètres en trottinette électrique (")
    assert told["search_2009"] == ("10 Google searches of 2009", "10 recherches Google de 2009")
    big = {one.kind.id: one.sentence("fr") for one in equivalents(weighed(3000))}
    assert big["scooter"].startswith("230 kilomètres en trottinette électrique (")
    assert big["phone_charge"].startswith("140 charges de téléphone (")


def test_one_and_many() -> None:
    search = next(one for one in equivalents(weighed(0.3)) if one.kind.id == "search_2009")
    assert search.sentence("en") == "1 Google search of 2009" and search.sentence("fr") == "1 recherche Google de 2009"
    search = next(one for one in equivalents(weighed(0.45)) if one.kind.id == "search_2009")
    assert search.sentence("en") == "1.5 Google searches of 2009"
    assert search.sentence("fr") == "1,5 recherche Google de 2009"


# ---- numbers ---------------------------------------------------------------------------------------------------------


@given(st.floats(1e-12, 1e15))
def test_a_number_is_told_to_two_digits(value: float) -> None:
    told = float(number(value).replace(",", ""))
    assert math.isclose(told, value, rel_tol=0.051)
    assert len(number(value).replace(",", "").replace(".", "").strip("0")) <= 2
    assert rounded(value) == pytest.approx(told)


def test_numbers_in_two_languages() -> None:
    assert (number(1312), number(1312, "fr")) == ("1,300", "1\u202f300")
    assert (number(0.0423), number(0.0423, "fr")) == ("0.042", "0,042")
    assert (number(10.0), number(0), number(99.6)) == ("10", "0", "100")


@pytest.mark.parametrize(
    ("range", "unit", "told"),
    [
        (Range(0.5, 3, 15), "Wh", "3 Wh (0.5 to 15)"),
        (Range(2e8, 2.1e9, 1e10), "Wh", "2.1 GWh (0.2 to 10)"),
        (Range(0.002, 0.011, 0.054), "L", "11 mL (2 to 54)"),
        (Range(0.0, 0.0, 0.0), "mg", "0 mg"),
        (Range(4.0, 4.0, 4.0), "MJ", "4 MJ"),
        (Range(1.0, 2.0, 3.0), "furlong", "2 furlong (1 to 3)"),
    ],
)
def test_an_amount_has_a_unit_that_fits(range: Range, unit: str, told: str) -> None:
    assert amount(range, unit) == told
