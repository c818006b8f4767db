"""From joules to six figures: identities that hold whatever the factors say, and published figures of the whole."""

import dataclasses
import json
import math
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trottinette.errors import BadFactor, BadQuantity, UnknownChoice
from trottinette.impact.factors import factor, factors
from trottinette.impact.hardware import HARDWARE, hardware
from trottinette.impact.places import factors_of, place, places
from trottinette.impact.ranges import DRAWS, Draws, Range
from trottinette.impact.receipt import receipt, receipt_lines
from trottinette.impact.weights import (
    BOUNDARIES,
    CENTRES,
    FIGURES,
    J_PER_WH,
    Weights,
    factor_ids,
    terms,
    weigh_draws,
    weigh_energy,
    weights_of,
)

SURE = Range(1.0, 1.0, 1.0)
CODES = st.sampled_from(sorted(places()))
MACHINES = st.sampled_from(sorted(HARDWARE))
BOUNDS = st.sampled_from(BOUNDARIES)
JOULES = st.floats(1e-6, 1e12)
KEYS = {
    "energy_wh", "gwp_gco2e", "water_l", "primary_energy_mj", "adpe_mgsb", "ewaste_mg",
    "boundary", "place", "accounting", "basis", "factors", "notes",
}  # fmt: skip


def ranges_of(weights: Weights) -> dict[str, Range]:
    water = weights.water_l
    named = {name: getattr(weights, name) for name in KEYS if isinstance(getattr(weights, name, None), Range)}
    return {**named, **{f"water_{part}": getattr(water, part) for part in type(water).__slots__}}


def close(one: Range, other: Range, rel: float = 1e-9) -> bool:
    pairs = ((one.low, other.low), (one.likely, other.likely), (one.high, other.high))
    return all(math.isclose(a, b, rel_tol=rel, abs_tol=1e-300) for a, b in pairs)


# ---- identities ------------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(MACHINES, CODES, st.sampled_from(CENTRES), st.sampled_from(("location", "market")))
def test_boundaries_nest_in_every_draw(machine: str, code: str, centre: str, accounting: str) -> None:
    market = "market.google" if accounting == "market" else ""
    each = [
        weigh_draws(terms(machine, bound, place(code), centre=centre, accounting=accounting, market=market))
        for bound in BOUNDARIES
    ]
    for inner, outer in pairwise(each):
        for figure in FIGURES:
            assert (outer[figure] >= inner[figure]).all(), figure
    assert (each[2]["energy_wh"] == each[3]["energy_wh"]).all()
    assert (each[3]["ewaste_mg"] > 0).all() and (each[3]["gwp_gco2e"] > each[2]["gwp_gco2e"]).all()


@settings(max_examples=60, deadline=None)
@given(MACHINES, BOUNDS, CODES)
def test_water_adds_up_in_every_draw(machine: str, boundary: str, code: str) -> None:
    one = weigh_draws(terms(machine, boundary, place(code)))
    on_site, dry, wet = (one[f"water_{part}_l"] for part in ("on_site", "without_reservoirs", "with_electricity"))
    assert (on_site >= 0).all() and (on_site <= dry).all() and (dry <= wet).all()
    kwh = one["energy_wh"] / 1000
    where = factors_of(place(code))
    assert np.allclose(wet - dry, kwh * where["water_reservoirs"].draws, rtol=1e-9, atol=1e-30)
    assert np.allclose(dry - on_site, kwh * where["water_thermal"].draws, rtol=1e-9, atol=1e-30)
    if boundary in ("accelerator", "server") or not HARDWARE[machine].in_data_centre:
        assert not on_site.any()


@settings(max_examples=60, deadline=None)
@given(MACHINES, BOUNDS, CODES)
def test_no_more_comes_out_than_goes_in(machine: str, boundary: str, code: str) -> None:
    """Primary energy is at least 3.6 MJ a kWh, in every draw and place."""
    one = weigh_draws(terms(machine, boundary, place(code)))
    assert (one["primary_energy_mj"] >= 3.6 * one["energy_wh"] / 1000 * (1 - 1e-12)).all()


@settings(max_examples=40, deadline=None)
@given(JOULES, MACHINES, BOUNDS, CODES)
def test_a_thousand_times_one_interval_included(joules: float, machine: str, boundary: str, code: str) -> None:
    error = Range(0.6, 1.0, 1.7)
    one = weigh_energy(joules, error, machine, boundary, place(code), name="model:x")
    many = weigh_energy(1000 * joules, error, machine, boundary, place(code), name="model:x")
    for name, single in ranges_of(one).items():
        assert close(single * 1000, ranges_of(many)[name]), name


@settings(max_examples=40, deadline=None)
@given(MACHINES, BOUNDS, CODES)
def test_nothing_costs_nothing(machine: str, boundary: str, code: str) -> None:
    nothing = weigh_energy(0.0, SURE, machine, boundary, place(code))
    assert all(one == Range(0.0, 0.0, 0.0) for one in ranges_of(nothing).values())
    assert all(one == Range(0.0, 0.0, 0.0) for one in ranges_of(receipt(SURE * 0, 0, place(code), "measured")).values())


@settings(max_examples=40, deadline=None)
@given(JOULES, JOULES, MACHINES, BOUNDS, CODES)
def test_more_energy_costs_more(one: float, other: float, machine: str, boundary: str, code: str) -> None:
    less, more = sorted((one, other))
    small = ranges_of(weigh_energy(less, SURE, machine, boundary, place(code)))
    large = ranges_of(weigh_energy(more, SURE, machine, boundary, place(code)))
    for name in small:
        assert small[name].low <= large[name].low and small[name].high <= large[name].high


@settings(max_examples=40, deadline=None)
@given(JOULES, MACHINES, BOUNDS, BOUNDS, CODES)
def test_energy_comes_back_at_the_boundary_it_was_counted_at(
    joules: float, machine: str, counted: str, boundary: str, code: str
) -> None:
    same = weigh_energy(joules, SURE, machine, counted, place(code), counted=counted)
    assert close(same.energy_wh, SURE * (joules / J_PER_WH))
    there = weigh_energy(joules, SURE, machine, boundary, place(code), counted=counted)
    wider = BOUNDARIES.index(boundary) >= BOUNDARIES.index(counted)
    assert (there.energy_wh.likely >= same.energy_wh.likely * (1 - 1e-9)) == wider or close(
        there.energy_wh, same.energy_wh
    )


def test_totals_of_a_log_are_as_uncertain_as_what_its_requests_share() -> None:
    """Two requests of one model and place add up draw by draw: the interval of the sum is twice the one of one."""
    how = terms("H100", "life_cycle", place("DE"))
    error = Range(0.5, 1.0, 2.0).draws("model:x")
    one = {figure: error * draws for figure, draws in weigh_draws(how).items()}
    two = {figure: draws + draws for figure, draws in one.items()}
    for name, single in ranges_of(weights_of(one, how)).items():
        assert close(single * 2, ranges_of(weights_of(two, how))[name])


@settings(max_examples=40, deadline=None)
@given(JOULES, MACHINES, BOUNDS, BOUNDS, CODES)
def test_a_request_is_what_a_log_takes_it_for(
    joules: float, machine: str, counted: str, boundary: str, code: str
) -> None:
    how = terms(machine, boundary, place(code), counted=counted)
    totals = {figure: joules * draws for figure, draws in weigh_draws(how).items()}
    alone, logged = weigh_energy(joules, SURE, machine, boundary, place(code), counted=counted), weights_of(totals, how)
    assert alone.factors == logged.factors
    for name, one in ranges_of(alone).items():
        assert close(one, ranges_of(logged)[name]), name


@settings(max_examples=20, deadline=None)
@given(CODES, CODES)
def test_by_market_carbon_is_the_services_and_the_rest_the_places(one: str, other: str) -> None:
    here, there = (
        weigh_energy(3600.0, SURE, "TPU", "site", place(code), accounting="market", market="market.google")
        for code in (one, other)
    )
    plain = weigh_energy(3600.0, SURE, "TPU", "site", place(one))
    assert here.gwp_gco2e == there.gwp_gco2e and here.accounting == "market" and "market.google" in here.factors
    assert (here.water_l, here.primary_energy_mj, here.adpe_mgsb) == (
        plain.water_l,
        plain.primary_energy_mj,
        plain.adpe_mgsb,
    )


# ---- against published figures ---------------------------------------------------------------------------------------


def test_the_picture_of_three_watt_hours() -> None:
    """facts/footprint.md, section 6: 0.5 to 15 Wh at the site in the USA is 11 mL of water (2 to 54)."""
    took = weigh_energy(3 * J_PER_WH, Range(0.5 / 3, 1, 5), "H100", "site", place("US"), counted="site")
    water = took.water_l.with_electricity
    assert took.energy_wh.likely == pytest.approx(3, rel=0.01)
    assert water.likely == pytest.approx(0.011, rel=0.05)
    assert water.low == pytest.approx(0.002, rel=0.25) and water.high == pytest.approx(0.054, rel=0.25)
    assert 50 * water.high < 5.0  # the press says 2 to 5 litres


def test_ten_seconds_of_one_h100_as_waste() -> None:
    """facts/footprint.md, section 5: 0.9 to 1.7 mg, three to six years, always at work."""
    watts = factor("power.H100").likely
    waste = weigh_energy(10 * watts, SURE, "H100", "life_cycle", place("US"), seconds=10).ewaste_mg
    assert waste.low == pytest.approx(0.9, rel=0.1) and 0.9 < waste.likely < 1.8 and waste.high > 1.7


def test_a_week_of_seven_hundred_million_pictures() -> None:
    """facts/footprint.md, section 6: 2.1 GWh (0.35 to 10.5), 0.8 kt CO2e, 7,600 cubic metres."""
    week = weigh_energy(7e8 * 3 * J_PER_WH, Range(0.5 / 3, 1, 5), "H100", "site", place("US"), counted="site")
    assert week.energy_wh.likely == pytest.approx(2.1e9, rel=0.01)
    assert week.energy_wh.low == pytest.approx(0.35e9, rel=0.02)
    assert week.energy_wh.high == pytest.approx(10.5e9, rel=0.02)
    assert week.gwp_gco2e.likely == pytest.approx(0.8e9, rel=0.05)
    assert week.water_l.with_electricity.likely == pytest.approx(7.6e6, rel=0.05)


def test_googles_median_prompt_from_its_accelerators_alone() -> None:
    """arXiv 2508.15734: 58 % of 0.24 Wh for accelerators; 0.26 mL on site, 0.03 gCO2e by market with the making."""
    accelerators = 0.58 * 0.24 * J_PER_WH
    prompt = weigh_energy(
        accelerators, SURE, "TPU", "site", place("US"), accounting="market", market="market.google", centre="google"
    )
    assert 0.24 in prompt.energy_wh and 0.00026 in prompt.water_l.on_site
    assert 0.02 < prompt.gwp_gco2e.likely < 0.03 and prompt.accounting == "market"
    by_place = weigh_energy(accelerators, SURE, "TPU", "site", place("US"), centre="google")
    assert 0.08 in by_place.gwp_gco2e
    working = weigh_energy(0.10 * J_PER_WH, SURE, "TPU", "site", place("US"), centre="google")
    assert 0.24 in working.energy_wh  # from the accelerators while they work alone


def test_making_an_h100_is_a_small_part_of_running_it_on_coal() -> None:
    """Life-cycle studies (arXiv 2509.00093, 2502.01671): running is 70 to 96 % of the carbon, making most metals."""
    run = weigh_energy(1e6, SURE, "A100", "site", place("US"))
    whole = weigh_energy(1e6, SURE, "A100", "life_cycle", place("US"))
    assert 0.7 < run.gwp_gco2e.likely / whole.gwp_gco2e.likely < 0.98
    assert run.adpe_mgsb.likely / whole.adpe_mgsb.likely < 0.5


# ---- what a result says of itself ------------------------------------------------------------------------------------


def all_terms() -> Iterator[tuple[str, str, str]]:
    for machine in HARDWARE:
        for boundary in BOUNDARIES:
            for code in ("FR", "BM", "WORLD"):
                yield machine, boundary, code


@pytest.mark.parametrize(("machine", "boundary", "code"), list(all_terms()))
def test_a_result_names_every_factor_and_each_exists(machine: str, boundary: str, code: str) -> None:
    where = place(code)
    weights = weigh_energy(10.0, SURE, machine, boundary, where, factors=("pue.unknown",))
    own = {one.id for one in factors_of(where).values()}
    assert weights.factors and set(weights.factors) <= set(factors()) | own
    assert len(set(weights.factors)) == len(weights.factors)
    assert own <= set(weights.factors)


@settings(max_examples=30, deadline=None)
@given(MACHINES, BOUNDS, BOUNDS, CODES)
def test_what_is_named_is_what_is_used(machine: str, boundary: str, counted: str, code: str) -> None:
    """Whatever factor a result leaves unnamed has no part in it: its draws follow from the others'."""
    how = terms(machine, boundary, place(code), counted=counted)
    named = set(factor_ids(how))
    one = weigh_draws(how)
    for id in (how.hardware.overhead, how.pue, how.wue, how.hardware.power, how.hardware.mass):
        if id in named:
            continue
        for figure in FIGURES:
            if one[figure].std() > 0:
                shared = np.corrcoef(np.log(factor(id).draws), np.log(np.maximum(one[figure], 1e-300)))[0, 1]
                assert abs(shared) < 0.12, (id, figure)


def test_the_dictionary_has_the_keys_of_the_issue() -> None:
    weights = weigh_energy(3600.0, Range(0.5, 1, 2), "H100", "life_cycle", place("BM"), basis="published")
    told = json.loads(json.dumps(weights.as_dict(), allow_nan=False))
    assert set(told) == KEYS
    assert set(told["water_l"]) == {"on_site", "with_electricity", "without_reservoirs"}
    for figure in ("energy_wh", "gwp_gco2e", "primary_energy_mj", "adpe_mgsb", "ewaste_mg"):
        assert set(told[figure]) == {"low", "likely", "high"}
        assert told[figure]["low"] <= told[figure]["likely"] <= told[figure]["high"]
    assert set(told["basis"]) == {"energy_wh", "gwp_gco2e", "water_l", "primary_energy_mj", "adpe_mgsb", "ewaste_mg"}
    assert set(told["basis"].values()) <= {"measured", "modelled", "published", "assumed"}
    assert told["boundary"] == "life_cycle" and told["place"] == "BM" and told["accounting"] == "location"
    assert any("mean of other places" in note for note in told["notes"])
    assert any("moyenne d’autres lieux" in note for note in weights.as_dict("fr")["notes"])


def test_a_basis_is_no_surer_than_its_parts() -> None:
    def basis(energy: str, boundary: str, code: str = "FR") -> dict[str, str]:
        return dict(weigh_energy(1.0, SURE, "laptop", boundary, place(code), basis=energy).basis)

    assert basis("measured", "accelerator")["energy_wh"] == "measured"
    assert basis("measured", "server")["energy_wh"] == "modelled"  # the charger is not measured
    assert basis("assumed", "accelerator")["gwp_gco2e"] == "assumed"
    assert basis("measured", "accelerator", "BM")["adpe_mgsb"] == "assumed"
    assert any("measured at" in note for note in receipt(SURE, 1, place("FR"), "measured").notes)


def test_market_without_a_published_factor_is_told_and_not_taken() -> None:
    asked = weigh_energy(1.0, SURE, "H100", "site", place("US"), accounting="market")
    plain = weigh_energy(1.0, SURE, "H100", "site", place("US"))
    assert asked.accounting == "location" and asked.gwp_gco2e == plain.gwp_gco2e
    assert any("no carbon factor" in note for note in asked.notes)


@pytest.mark.parametrize("joules", [-1.0, math.nan, math.inf])
def test_absurd_energy_is_refused(joules: float) -> None:
    with pytest.raises(BadQuantity, match="cannot be weighed"):
        weigh_energy(joules, SURE, "H100", "site", place("FR"))
    with pytest.raises(BadQuantity, match="cannot be weighed"):
        weigh_energy(1.0, SURE, "H100", "site", place("FR"), seconds=joules)


@pytest.mark.parametrize(
    "error", [Range(-2.0, -1.0, 1.0), np.ones(3), np.full(DRAWS, np.nan), np.full(DRAWS, np.inf), -np.ones(DRAWS)]
)
def test_absurd_uncertainty_is_refused(error: Draws | Range) -> None:
    with pytest.raises(BadQuantity, match="cannot be weighed"):
        weigh_energy(1.0, error, "H100", "site", place("FR"))


@pytest.mark.parametrize(
    ("change", "near"),
    [
        ({"hardware_name": "H10"}, "H100"),
        ({"hardware_name": "abacus"}, "one of H100"),
        ({"boundary": "sites"}, "site"),
        ({"counted": "plug"}, "one of accelerator"),
        ({"centre": "hyperscal"}, "hyperscale"),
        ({"accounting": "markt"}, "market"),
    ],
)
def test_a_name_that_does_not_exist_is_told_the_nearest(change: dict[str, str], near: str) -> None:
    named = {"hardware_name": "H100", "boundary": "site", "place": place("FR")}
    with pytest.raises(UnknownChoice, match=near):
        terms(**(named | change))  # type: ignore[arg-type]


@pytest.mark.parametrize("market", ["pue.unknown", "market.nobody"])
def test_a_market_that_is_no_carbon_is_refused(market: str) -> None:
    with pytest.raises(BadFactor, match=market):
        terms("H100", "site", place("US"), accounting="market", market=market)


def test_hardware_answers_to_how_people_write_it() -> None:
    for way, id in (("nvidia h100", "H100"), ("rtx4090", "RTX 4090"), ("NVIDIA RTX-4090", "RTX 4090"), ("tpu", "TPU")):
        assert hardware(way).id == id


def test_weights_are_frozen() -> None:
    weights = weigh_energy(1.0, SURE, "H100", "site", place("FR"))
    with pytest.raises(dataclasses.FrozenInstanceError):
        weights.boundary = "server"  # type: ignore[misc]
    with pytest.raises(ValueError, match="read-only"):
        weigh_draws(terms("H100", "accelerator", place("FR")))["gwp_gco2e"][0] = 1.0
    assert weigh_draws(terms("H100", "site", place("FR")))["energy_wh"].shape == (DRAWS,)


# ---- the receipt -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_receipt_reads_in_both_languages(language: str) -> None:
    lines = receipt_lines(receipt(Range(120, 250, 500), 40.0, place("FR"), "modelled"), language)
    text = "\n".join(lines)
    assert "France" in text and "Wh" in text and "{" not in text
    assert text.count("(") >= 6  # every figure with its interval
    assert ("fourchettes" in text) == (language == "fr")
    assert sum(line.startswith(("That is like", "C’est comme")) for line in lines) >= 2


def test_a_receipt_grows_with_what_was_spent() -> None:
    less = receipt(Range(100, 100, 100), 10.0, place("FR"), "measured")
    more = receipt(Range(100, 100, 100), 20.0, place("FR"), "measured")
    assert more.ewaste_mg.likely == pytest.approx(2 * less.ewaste_mg.likely)
    assert more.energy_wh == less.energy_wh
