"""Where electricity is made, and what one kilowatt-hour of it takes there.

Places are countries and territories with their own generation by fuel, and two that are their sums: the European Union
and the WORLD. Each figure is a vector of draws per kWh at the plug: what a place does not share with others is drawn
under its own name, what all share under one name. Figures of `data/electricity.csv` come from Our World in Data, Ember,
WRI and ADEME, as `factors_of` says.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

import numpy as np

from trottinette.errors import UnknownChoice, nearest
from trottinette.impact.factors import Factor, factor
from trottinette.impact.ranges import Draws

BURNT = ("coal", "oil", "gas", "nuclear", "biomass", "geothermal")  # heat first, most of it lost
FLOWING = ("hydro", "wind", "solar")  # counted one for one
FUELS = (*BURNT, *FLOWING)
MJ_PER_KWH = 3.6  # by definition
WORLD = "WORLD"
EU = (
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
    *("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
)

Water = Literal["with_electricity", "without_reservoirs", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Place:
    """A country, a territory or the world. `twh` is what it generated in `year`, in the order of FUELS; the other
    figures are None where nobody gives them for this place."""

    code: str  # ISO 3166 alpha-2, or WORLD
    alpha3: str
    en: str
    fr: str
    also: tuple[str, ...]
    year: int
    twh: tuple[float, ...]
    carbon_gco2e_per_kwh: float | None
    carbon_year: int | None
    water_l_per_kwh: float | None
    adpe_kgsb_per_kwh: float | None

    @property
    def shares(self) -> Mapping[str, float]:
        """Each fuel's share of what is generated here; they add up to one."""
        total = sum(self.twh)
        return {fuel: twh / total for fuel, twh in zip(FUELS, self.twh, strict=True)}

    def name(self, language: str = "en") -> str:
        return self.fr if language == "fr" else self.en


@cache
def places() -> Mapping[str, Place]:
    """Every place by its code, the Union and the world last."""
    table = files("trottinette.impact").joinpath("data", "electricity.csv").read_text("utf-8")
    rows = list(csv.DictReader(table.splitlines()))
    single = {row["code"]: _read(row) for row in rows if row["coal_twh"]}
    members = {"EU": [single[code] for code in EU], WORLD: list(single.values())}
    joined = {row["code"]: _joined(row, members[row["code"]]) for row in rows if row["code"] in members}
    return MappingProxyType(single | joined)


def place(text: str) -> Place:
    """The place of that code (FR, FRA) or name, English or French, accents and articles aside. Raises UnknownChoice."""
    wanted = _plain(text)
    for way in (wanted, _plain(" ".join(reversed(text.split(",", 1))))):  # "Korea, Republic of"
        if way in _names():
            return places()[_names()[way]]
    full = [name.title() for name in _names() if len(name) > 3]
    near = nearest(wanted, full) or "give a country's name or ISO code, or WORLD; trot places lists them"
    raise UnknownChoice(f"no place is called {text.strip()[:60]!r}", hint=near)


# ---- per kilowatt-hour -----------------------------------------------------------------------------------------------


@lru_cache(maxsize=512)
def carbon(where: Place) -> Draws:
    """gCO2e per kWh generated, life cycle of the plants, yearly mean, as Ember publishes it; what grids lose on the way
    (counted elsewhere by the usual rules, scope 3) lies within the spread."""
    return _fixed(factors_of(where)["carbon"].draws * factor("grid.carbon.method").draws)


@lru_cache(maxsize=512)
def generation(where: Place) -> Draws:
    """MJ of primary energy per kWh generated: heat that went in, or the electricity itself for hydro, wind, solar."""
    heat = sum(
        (where.shares[fuel] / np.minimum(factor(f"efficiency.{fuel}").draws, 1.0) for fuel in BURNT), np.zeros(1)
    )
    return _fixed(np.maximum(MJ_PER_KWH * (heat + sum(where.shares[fuel] for fuel in FLOWING)), MJ_PER_KWH))


@lru_cache(maxsize=512)
def primary(where: Place) -> Draws:
    """MJ of primary energy per kWh at the plug: of what is generated, and of what the grid loses on the way."""
    losses = factor("grid.losses")
    lost = np.clip(losses.range.draws(f"{losses.id}:{where.code}"), 0.0, 0.9)
    return _fixed(np.maximum(generation(where) / (1 - lost), MJ_PER_KWH))


@lru_cache(maxsize=1024)
def water(where: Place, kind: Water = "with_electricity") -> Draws:
    """Litres per kWh at the plants: consumed (evaporated), reservoirs of dams in or out; or withdrawn, to cool thermal
    plants, most of which flows back warmer. The six figures count what is consumed."""
    own = factors_of(where)
    thermal = own["water_thermal"].draws
    if kind == "withdrawn":
        return _fixed(thermal * factor("water.withdrawn").draws)
    return thermal if kind == "without_reservoirs" else _fixed(thermal + own["water_reservoirs"].draws)


@lru_cache(maxsize=512)
def adpe(where: Place) -> Draws:
    """kg of antimony equivalent per kWh: minerals and metals of plants and grids."""
    return _fixed(factors_of(where)["adpe"].draws * factor("grid.adpe.method").draws)


@lru_cache(maxsize=512)
def factors_of(where: Place) -> Mapping[str, Factor]:
    """The place's own factors: its figures with their spread, sources and years. Ids end with the place's code."""
    return MappingProxyType(
        {"carbon": _carbon(where), "adpe": _adpe(where), **_water(where)},
    )


def named(id: str) -> Factor:
    """The factor of that id: of a table, or a place's own, such as `grid.carbon:FR`. Raises BadFactor."""
    _, colon, code = id.partition(":")
    if colon and code in places():
        for own in factors_of(places()[code]).values():
            if own.id == id:
                return own
    return factor(id)


# ---- the place's own factors -----------------------------------------------------------------------------------------


def _carbon(where: Place) -> Factor:
    """Ember's figure where there is one, in a range that holds what its fuels would give; those alone elsewhere."""
    mix = _mix(where, "carbon")
    if where.carbon_gco2e_per_kwh is not None and where.carbon_year is not None:
        return _spread(
            where, "carbon", where.carbon_gco2e_per_kwh, "gCO2e/kWh", where.carbon_year, "ember-2024",
            "grid.carbon.place", mix,
        )  # fmt: skip
    return _spread(where, "carbon", mix, "gCO2e/kWh", where.year, "ipcc-2014 owid-energy", "grid.carbon.mix", mix)


def _adpe(where: Place) -> Factor:
    if where.adpe_kgsb_per_kwh is not None:
        given, year = where.adpe_kgsb_per_kwh, factor("grid.adpe.place").year
        return _spread(where, "adpe", given, "kgSb/kWh", year, "ademe-base-empreinte", "grid.adpe.place", given)
    world = factor("adpe.elsewhere")
    return Factor(
        f"grid.adpe:{where.code}", world.low, world.likely, world.high, world.unit, where.code, world.year,
        world.source, world.page, world.why, world.basis,
    )  # fmt: skip


def _water(where: Place) -> Mapping[str, Factor]:
    """What plants evaporate and what reservoirs do: medians of each fuel on the place's own generation, both scaled to
    WRI's figure where it has one, so that the two add up to it, in ranges that hold the medians too."""
    reservoirs = where.shares["hydro"] * factor("water.hydro").likely
    parts = {"thermal": _mix(where, "water") - reservoirs, "reservoirs": reservoirs}
    scale, source, known = 1.0, "macknick-2012 owid-energy", False
    if where.water_l_per_kwh is not None:
        scale, source, known = where.water_l_per_kwh / sum(parts.values()), "wri-2020 macknick-2012", True
    return {
        f"water_{part}": _spread(
            where,
            f"water.{part}",
            value * scale,
            "L/kWh",
            where.year,
            source,
            f"grid.water.{part}" if known else "grid.water.mix",
            value,
        )
        for part, value in parts.items()
    }


def _mix(where: Place, what: str) -> float:
    """The mean of a fuel's factor over what is generated here."""
    return sum(share * factor(f"{what}.{fuel}").likely for fuel, share in where.shares.items())


def _spread(
    where: Place, what: str, likely: float, unit: str, year: int, source: str, spread: str, also: float
) -> Factor:
    """A figure of the place, in the range that the factor `spread` gives around it, opened to hold `also`."""
    by = factor(spread)
    low, high = min(likely * by.low, max(also, 0.0)), max(likely * by.high, also)
    basis = "modelled" if "owid-energy" in source else "published"
    return Factor(
        f"grid.{what}:{where.code}", low, likely, high, unit, where.code, year, source, where.en, by.why, basis
    )


# ---- reading ---------------------------------------------------------------------------------------------------------


def _read(row: Mapping[str, str]) -> Place:
    def number(key: str) -> float | None:
        return float(row[key]) if row[key] else None

    return Place(
        code=row["code"],
        alpha3=row["alpha3"],
        en=row["en"],
        fr=row["fr"],
        also=tuple(row["also"].split("|")) if row["also"] else (),
        year=int(row["mix_year"]),
        twh=tuple(float(row[f"{fuel}_twh"] or 0) for fuel in FUELS),
        carbon_gco2e_per_kwh=number("carbon_gco2e_per_kwh") or None,  # 0 is a rounding of theirs
        carbon_year=int(row["carbon_year"]) if row["carbon_year"] else None,
        water_l_per_kwh=number("water_l_per_kwh"),
        adpe_kgsb_per_kwh=number("adpe_kgsb_per_kwh"),
    )


def _joined(row: Mapping[str, str], members: Sequence[Place]) -> Place:
    """A place of places: what its members generate, and, where the table gives nothing for it, the mean of their
    figures weighed by that."""
    own = _read(row)

    def mean(key: str) -> float | None:
        known = [(float(getattr(one, key)), sum(one.twh)) for one in members if getattr(one, key) is not None]
        return float(np.average([value for value, _ in known], weights=[twh for _, twh in known]))

    return replace(
        own,
        twh=tuple(sum(column) for column in zip(*(one.twh for one in members), strict=True)),
        carbon_gco2e_per_kwh=own.carbon_gco2e_per_kwh or mean("carbon_gco2e_per_kwh"),
        carbon_year=own.carbon_year or max(one.carbon_year or 0 for one in members),
        water_l_per_kwh=own.water_l_per_kwh or mean("water_l_per_kwh"),
        adpe_kgsb_per_kwh=own.adpe_kgsb_per_kwh or mean("adpe_kgsb_per_kwh"),
    )


@cache
def _names() -> Mapping[str, str]:
    """Plain name, in every way it is written, to code."""
    out: dict[str, str] = {}
    for code, one in places().items():
        for name in (code, one.alpha3, one.en, one.fr, *one.also):
            out.setdefault(_plain(name), code)
    return MappingProxyType(out)


def _plain(text: str) -> str:
    """Small letters without accents, marks or article."""
    flat = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    words = re.sub(r"[^a-z0-9]+", " ", flat.replace("&", " and ").replace(".", "")).split()
    if len(words) > 1 and words[0] in ("the", "la", "le", "les", "l"):
        words = words[1:]
    return " ".join("saint" if word == "st" else word for word in words)


def _fixed(draws: Draws) -> Draws:
    out = np.asarray(draws, dtype=np.float64)
    out.flags.writeable = False
    return out
