"""Places: everyone's name for them, and what a kilowatt-hour takes there, against physics and published figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.errors import BadFactor, UnknownChoice
from trottinette.impact.factors import factor
from trottinette.impact.places import (
    EU,
    FUELS,
    MJ_PER_KWH,
    Place,
    adpe,
    carbon,
    factors_of,
    generation,
    named,
    place,
    places,
    primary,
    water,
)
from trottinette.impact.ranges import DRAWS, range_of

EVERY = list(places().values())
IDS = list(places())


def test_there_are_enough_of_them() -> None:
    assert len(EVERY) >= 200 and "WORLD" in places()


@pytest.mark.parametrize("where", EVERY, ids=IDS)
def test_a_place_answers_to_all_its_names(where: Place) -> None:
    for name in (where.code, where.alpha3, where.en, where.fr, *where.also):
        for way in (name, name.lower(), name.upper(), f"  {name} "):
            assert place(way) == where, way


@pytest.mark.parametrize("where", EVERY, ids=IDS)
def test_a_kilowatt_hour_is_possible(where: Place) -> None:
    """No less energy goes in than comes out; water without reservoirs is part of water; nothing is negative."""
    assert sum(where.shares.values()) == pytest.approx(1)
    assert primary(where).min() >= MJ_PER_KWH and generation(where).min() >= MJ_PER_KWH
    assert (primary(where) >= generation(where)).all()
    dry, wet = water(where, "without_reservoirs"), water(where, "with_electricity")
    assert (dry >= 0).all() and (wet >= dry).all()
    assert (water(where, "withdrawn") >= dry).all()  # nothing evaporates that was not taken
    assert (wet - dry).max() == pytest.approx(factors_of(where)["water_reservoirs"].draws.max())
    for draws in (carbon(where), adpe(where), wet, primary(where)):
        assert draws.shape == (DRAWS,) and np.isfinite(draws).all() and (draws >= 0).all()
    assert carbon(where).min() > 0 and adpe(where).min() > 0


@pytest.mark.parametrize(
    ("code", "mj"), [("NO", 3.68), ("FR", 8.89), ("US", 7.71), ("CN", 7.98), ("BR", 4.75), ("WORLD", 7.7)]
)
def test_primary_energy_is_the_published_one(code: str, mj: float) -> None:
    """facts/footprint.md, section 5, at generation."""
    assert range_of(generation(place(code))).likely == pytest.approx(mj, rel=0.03)


@pytest.mark.parametrize("where", EVERY, ids=IDS)
def test_medians_are_the_tables_own(where: Place) -> None:
    """What Ember, WRI and ADEME say of a place is the median there, to what a sum and a product of draws move it
    (where a range leans far to one side, by as much as a tenth)."""
    if where.carbon_gco2e_per_kwh is not None:
        assert factors_of(where)["carbon"].likely == where.carbon_gco2e_per_kwh
        assert range_of(carbon(where)).likely == pytest.approx(where.carbon_gco2e_per_kwh, rel=0.1)
    if where.water_l_per_kwh is not None:
        own = factors_of(where)
        assert own["water_thermal"].likely + own["water_reservoirs"].likely == pytest.approx(where.water_l_per_kwh)
        assert range_of(water(where)).likely == pytest.approx(where.water_l_per_kwh, rel=0.1)
    if where.adpe_kgsb_per_kwh is not None:
        assert range_of(adpe(where)).likely == pytest.approx(where.adpe_kgsb_per_kwh, rel=0.05)


def test_the_grid_is_shared_by_all_that_use_it_and_by_no_other() -> None:
    same = np.corrcoef(carbon(place("FR")), carbon(place("France")))[0, 1]
    other = np.corrcoef(carbon(place("FR")), carbon(place("PL")))[0, 1]
    assert same == pytest.approx(1)
    assert 0 < other < 0.8  # what all figures share, and what they do not


@pytest.mark.parametrize("where", EVERY, ids=IDS)
def test_two_ways_to_a_figure_lie_in_one_range(where: Place) -> None:
    """Ember's carbon and what the place's fuels give; WRI's water and what they give."""
    own = factors_of(where)
    carbon_of_fuels = sum(where.shares[fuel] * factor(f"carbon.{fuel}").likely for fuel in FUELS)
    assert own["carbon"].low <= carbon_of_fuels <= own["carbon"].high
    thermal = sum(where.shares[fuel] * factor(f"water.{fuel}").likely for fuel in FUELS if fuel != "hydro")
    assert own["water_thermal"].low <= thermal * (1 + 1e-9) and thermal <= own["water_thermal"].high * (1 + 1e-9)
    dams = where.shares["hydro"] * factor("water.hydro").likely
    assert own["water_reservoirs"].low <= dams * (1 + 1e-9) and dams <= own["water_reservoirs"].high * (1 + 1e-9)


def test_factors_of_a_place_carry_its_code_and_sources() -> None:
    for where in EVERY:
        for own in factors_of(where).values():
            assert own.id.endswith(f":{where.code}") and own.source and own.page and own.why
            assert own.low <= own.likely <= own.high


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Korea, Republic of", "KR"),
        ("Korea, Democratic People's Republic of", "KP"),
        ("Iran, Islamic Republic of", "IR"),
        ("Congo, The Democratic Republic of the", "CD"),
        ("Congo", "CG"),
        ("Tanzania, United Republic of", "TZ"),
        ("Taiwan, Province of China", "TW"),
        ("Falkland Islands (Malvinas)", "FK"),
        ("Türkiye", "TR"),
        ("Côte d’Ivoire", "CI"),
        ("St. Lucia", "LC"),
        ("La Réunion", "RE"),
        ("les États-Unis", "US"),
        ("U.S.A.", "US"),
        ("U.K.", "GB"),
    ],
)
def test_names_of_standards_and_of_people(name: str, code: str) -> None:
    assert place(name).code == code


@pytest.mark.parametrize(
    ("wrong", "near"), [("Frnace", "France"), ("Germny", "Germany"), ("Allemange", "Allemagne"), ("Brazl", "Brazil")]
)
def test_a_slip_of_the_pen_is_told_the_nearest(wrong: str, near: str) -> None:
    with pytest.raises(UnknownChoice, match=near):
        place(wrong)


@given(st.text(max_size=40))
def test_any_text_is_a_place_or_one_sentence(text: str) -> None:
    try:
        found, said = place(text), ""
    except UnknownChoice as unknown:
        found, said = None, str(unknown) if unknown.hint else ""
    assert (found is not None and found.code in places()) or 0 < len(said) < 300


def test_fuels_add_up_to_the_world_and_to_the_union() -> None:
    world, union = places()["WORLD"], places()["EU"]
    for at, fuel in enumerate(FUELS):
        assert world.twh[at] == pytest.approx(sum(one.twh[at] for one in EVERY if one.code not in ("WORLD", "EU")))
        assert union.twh[at] == pytest.approx(sum(places()[code].twh[at] for code in EU)), fuel
    assert len(EU) == 27
    assert 29_000 < sum(world.twh) < 30_500  # TWh: the IEA has 29,900 for 2023
    assert 2_600 < sum(union.twh) < 2_900  # TWh: Eurostat has 2,750 for 2023
    assert 180 < union.carbon_gco2e_per_kwh < 280  # life cycle; Ember has 213 for 2024


def test_metals_of_the_world_are_the_mean_of_its_places() -> None:
    """facts/footprint.md, section 1: the 1.349e-8 of a known tool is 5.5 times too low."""
    world = places()["WORLD"].adpe_kgsb_per_kwh
    assert world == pytest.approx(5.5 * 1.349e-8, rel=0.12)
    assert factor("adpe.elsewhere").likely == pytest.approx(world, rel=0.02)
    known = [one.adpe_kgsb_per_kwh for one in EVERY if one.adpe_kgsb_per_kwh and one.code not in ("WORLD", "EU")]
    assert np.quantile(known, (0.05, 0.95)) == pytest.approx(
        (factor("adpe.elsewhere").low, factor("adpe.elsewhere").high), rel=0.15
    )


def test_a_factor_of_a_place_is_found_by_its_id() -> None:
    for where in EVERY:
        for own in factors_of(where).values():
            assert named(own.id) is own
    assert named("pue.unknown") is factor("pue.unknown")
    with pytest.raises(BadFactor, match="no factor"):
        named("grid.carbon:XX")
