"""From joules to the six figures: the one place where energy meets factors.

    server = accelerator x overhead       site = server x PUE       life cycle = site, and the hardware's own making
    figure = energy x what a kilowatt-hour takes at the place       water on site = server x WUE

Everything is a product of draws of named factors, so a vector of draws per joule (`weigh_draws`) weighs one request or
a thousand million alike: what requests share does not average out.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import numpy as np

from trottinette.errors import BadFactor, BadQuantity, UnknownChoice, nearest
from trottinette.impact import places
from trottinette.impact.factors import factor
from trottinette.impact.hardware import Hardware, hardware, made_per_second
from trottinette.impact.notes import told, weighing
from trottinette.impact.places import Place
from trottinette.impact.ranges import DRAWS, Draws, Range, range_of

BOUNDARIES = ("accelerator", "server", "site", "life_cycle")  # each holds the one before it
CENTRES = ("unknown", "hyperscale", "colocation", "google", "microsoft", "amazon", "meta")  # whose PUE and WUE
ACCOUNTING = ("location", "market")
FIGURES = (
    "energy_wh",
    "gwp_gco2e",
    "water_on_site_l",
    "water_with_electricity_l",
    "water_without_reservoirs_l",
    "primary_energy_mj",
    "adpe_mgsb",
    "ewaste_mg",
)
J_PER_WH, WH_PER_KWH, MG_PER_KG = 3600.0, 1000.0, 1e6
DOUBT = ("measured", "published", "modelled", "assumed")  # from the surest


@dataclass(frozen=True, slots=True)
class Water:
    """Litres consumed (evaporated): on the site alone, with what made the electricity, and that without reservoirs."""

    on_site: Range
    with_electricity: Range
    without_reservoirs: Range


@dataclass(frozen=True, slots=True)
class Weights:
    """What something took, each figure a 90 % interval with its median; what is counted; and where it comes from."""

    energy_wh: Range
    gwp_gco2e: Range
    water_l: Water
    primary_energy_mj: Range
    adpe_mgsb: Range
    ewaste_mg: Range
    boundary: str
    place: Place
    accounting: str
    basis: Mapping[str, str]  # of each figure: measured, published, modelled, assumed
    factors: tuple[str, ...]
    notes: tuple[str, ...] = ()

    def as_dict(self, language: str = "en") -> dict[str, Any]:
        """For JSON: ranges as low, likely, high; notes in the language."""
        water = {name: _told(getattr(self.water_l, name)) for name in Water.__slots__}
        return {
            "energy_wh": _told(self.energy_wh),
            "gwp_gco2e": _told(self.gwp_gco2e),
            "water_l": water,
            "primary_energy_mj": _told(self.primary_energy_mj),
            "adpe_mgsb": _told(self.adpe_mgsb),
            "ewaste_mg": _told(self.ewaste_mg),
            "boundary": self.boundary,
            "place": self.place.code,
            "accounting": self.accounting,
            "basis": dict(self.basis),
            "factors": list(self.factors),
            "notes": [told(note, language) for note in self.notes],
        }


@dataclass(frozen=True, slots=True)
class Terms:
    """How to weigh: the machine, what to count, where, and how carbon is accounted.

    `counted` says at which boundary the joules were counted: an accelerator's own by default, a wall socket's "server",
    a service's published energy "site". `market` is the id of a carbon factor that the service itself publishes.
    """

    hardware: Hardware
    boundary: str
    place: Place
    accounting: str = "location"
    market: str = ""
    centre: str = "unknown"
    counted: str = "accelerator"

    @property
    def pue(self) -> str:
        return f"pue.{self.centre}"

    @property
    def wue(self) -> str:
        return f"wue.{self.centre}"

    @property
    def as_counted(self) -> bool:
        """Whether energy is told at the boundary where it was counted, or at one that adds none."""
        return self.reach(self.boundary) == self.reach(self.counted)

    def reach(self, boundary: str) -> int:
        """How far a boundary's energy reaches, 0 to 2: a machine on a desk has no site around it."""
        return min(BOUNDARIES.index(boundary), 2 if self.hardware.in_data_centre else 1)

    @property
    def by_market(self) -> bool:
        return self.accounting == "market" and bool(self.market)


def terms(
    hardware_name: str,
    boundary: str,
    place: Place,
    *,
    accounting: str = "location",
    market: str = "",
    centre: str = "unknown",
    counted: str = "accelerator",
) -> Terms:
    """The terms of these names, checked. Raises UnknownChoice, BadFactor."""
    for what, name, known in (
        ("boundary", boundary, BOUNDARIES),
        ("boundary", counted, BOUNDARIES),
        ("accounting", accounting, ACCOUNTING),
        ("kind of data centre", centre, CENTRES),
    ):
        if name not in known:
            hint = nearest(name, known) or f"one of {', '.join(known)}"
            raise UnknownChoice(f"no {what} is called {name[:60]!r}", hint=hint)
    if market and factor(market).unit != "gCO2e/kWh":
        raise BadFactor(f"{market} is no carbon of electricity", hint="name a factor in gCO2e/kWh, as market.google")
    return Terms(hardware(hardware_name), boundary, place, accounting, market, centre, counted)


def weigh_energy(
    base_j: float,
    error: Draws | Range,
    hardware: str,
    boundary: str,
    place: Place,
    *,
    accounting: str = "location",
    market: str = "",
    centre: str = "unknown",
    counted: str = "accelerator",
    basis: str = "modelled",
    name: str = "energy",
    seconds: float | None = None,
    factors: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
) -> Weights:
    """Weigh `base_j` joules, times `error` (draws, or a range drawn under `name`; 1 where there is none).

    `seconds` are those that the machine was at work, where known; otherwise they follow from its power. `factors` and
    `notes` of whoever computed the energy come first in the result. Raises BadQuantity, UnknownChoice.
    """
    if not math.isfinite(base_j) or base_j < 0:
        raise BadQuantity(f"{base_j} joules cannot be weighed", hint="give a finite number that is not negative")
    if seconds is not None and not (math.isfinite(seconds) and seconds >= 0):
        raise BadQuantity(f"{seconds} seconds cannot be weighed", hint="give a finite number that is not negative")
    how = terms(hardware, boundary, place, accounting=accounting, market=market, centre=centre, counted=counted)
    joules = base_j * (error.draws(name) if isinstance(error, Range) else error)
    if joules.shape != (DRAWS,) or not np.isfinite(joules).all() or joules.min() < 0:
        raise BadQuantity(
            "this uncertainty of energy cannot be weighed", hint="give finite values that are not negative"
        )
    if seconds is None:
        totals = {figure: joules * per_joule for figure, per_joule in weigh_draws(how).items()}
    else:
        totals = {figure: joules * per_joule for figure, per_joule in _operation(how).items()}
        if boundary == "life_cycle":
            for figure, per_second in made_per_second(how.hardware).items():
                totals[figure] = totals[figure] + seconds * per_second
    return weights_of(totals, how, basis=basis, factors=factors, notes=notes, timed=seconds is not None)


def weights_of(
    totals: Mapping[str, Draws],
    how: Terms,
    *,
    basis: str = "modelled",
    factors: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
    timed: bool = False,
) -> Weights:
    """Ranges of totals (a vector of draws for each of FIGURES), with how they came about."""
    at = {figure: range_of(totals[figure]) for figure in FIGURES}
    used = dict.fromkeys((*factors, *factor_ids(how, timed=timed)))
    return Weights(
        energy_wh=at["energy_wh"],
        gwp_gco2e=at["gwp_gco2e"],
        water_l=Water(at["water_on_site_l"], at["water_with_electricity_l"], at["water_without_reservoirs_l"]),
        primary_energy_mj=at["primary_energy_mj"],
        adpe_mgsb=at["adpe_mgsb"],
        ewaste_mg=at["ewaste_mg"],
        boundary=how.boundary,
        place=how.place,
        accounting="market" if how.by_market else "location",
        basis=MappingProxyType(_basis(basis, how)),
        factors=tuple(used),
        notes=(*notes, *weighing(how, basis)),
    )


@lru_cache(maxsize=512)
def weigh_draws(how: Terms) -> Mapping[str, Draws]:
    """Draws of each of FIGURES for one joule as it was counted, the hardware's share included where it is asked for."""
    out = dict(_operation(how))
    if how.boundary == "life_cycle":
        seconds = 1.0 / (_steps(how)[how.counted] * factor(how.hardware.power).draws)
        for figure, per_second in made_per_second(how.hardware).items():
            out[figure] = out[figure] + seconds * per_second
    return _fixed(out)


def factor_ids(how: Terms, *, timed: bool = False) -> tuple[str, ...]:
    """Ids of every factor that enters figures under these terms, the place's own among them (`places.factors_of`)."""
    machine, out = how.hardware, []
    told, counted = how.reach(how.boundary), how.reach(how.counted)
    by_power = how.boundary == "life_cycle" and not timed
    if (told == 0) != (counted == 0) or (by_power and counted > 0):
        out.append(machine.overhead)
    if 2 in (told, counted):
        out.append(how.pue)
    if told == 2:
        out.append(how.wue)
    out += [how.market] if how.by_market else [places.factors_of(how.place)["carbon"].id, "grid.carbon.method"]
    own = places.factors_of(how.place)
    out += [own["water_thermal"].id, own["water_reservoirs"].id, own["adpe"].id, "grid.adpe.method", "grid.losses"]
    out += [f"efficiency.{fuel}" for fuel in places.BURNT if how.place.shares[fuel]]
    if how.boundary == "life_cycle":
        out += [machine.power, *machine.factors] if by_power else machine.factors
    return tuple(out)


@lru_cache(maxsize=512)
def _operation(how: Terms) -> Mapping[str, Draws]:
    """Draws of each of FIGURES for one joule as it was counted, of running alone."""
    steps, where = _steps(how), how.place
    kwh = steps[how.boundary] / steps[how.counted] / (J_PER_WH * WH_PER_KWH)
    on_site = np.zeros(DRAWS)
    if how.reach(how.boundary) == 2:
        on_site = steps["server"] / steps[how.counted] / (J_PER_WH * WH_PER_KWH) * factor(how.wue).draws
    carbon = factor(how.market).draws if how.by_market else places.carbon(where)
    return _fixed(
        {
            "energy_wh": kwh * WH_PER_KWH,
            "gwp_gco2e": kwh * carbon,
            "water_on_site_l": on_site,
            "water_with_electricity_l": on_site + kwh * places.water(where, "with_electricity"),
            "water_without_reservoirs_l": on_site + kwh * places.water(where, "without_reservoirs"),
            "primary_energy_mj": kwh * places.primary(where),
            "adpe_mgsb": kwh * places.adpe(where) * MG_PER_KG,
            "ewaste_mg": np.zeros(DRAWS),
        }
    )


def _fixed(figures: dict[str, Draws]) -> Mapping[str, Draws]:
    """Draws that are kept and shared, so nobody may write into them."""
    for draws in figures.values():
        draws.flags.writeable = False
    return MappingProxyType(figures)


def _steps(how: Terms) -> Mapping[str, Draws]:
    """Energy at each boundary for one joule of the accelerator."""
    machine, accelerator = how.hardware, np.ones(DRAWS)
    server = np.asarray(factor(machine.overhead).draws)
    site = server * factor(how.pue).draws if machine.in_data_centre else server
    return {"accelerator": accelerator, "server": server, "site": site, "life_cycle": site}


def _basis(energy: str, how: Terms) -> dict[str, str]:
    """How sure each figure is: no surer than the energy, nor than the least sure factor that carries it."""

    def worst(*kinds: str) -> str:
        return max(kinds, key=DOUBT.index)

    spent = energy if how.as_counted else worst(energy, "modelled")
    derived = worst(spent, "modelled")
    metals = "modelled" if how.place.adpe_kgsb_per_kwh is not None else "assumed"
    waste = factor(how.hardware.mass).basis if how.boundary == "life_cycle" else "modelled"
    return {
        "energy_wh": spent,
        "gwp_gco2e": derived,
        "water_l": derived,
        "primary_energy_mj": derived,
        "adpe_mgsb": worst(derived, metals),
        "ewaste_mg": worst(derived, waste),
    }


def _told(range: Range) -> dict[str, float]:
    return {"low": range.low, "likely": range.likely, "high": range.high}


def weights_from(told: Mapping[str, Any]) -> Weights:
    """Weights as `as_dict` told them, but for the notes, which were in the language of the telling.

    Raises KeyError, TypeError, ValueError, BadQuantity, UnknownChoice otherwise.
    """

    def figure(row: Mapping[str, Any]) -> Range:
        return Range(float(row["low"]), float(row["likely"]), float(row["high"]))

    water = Water(**{name: figure(told["water_l"][name]) for name in Water.__slots__})
    return Weights(
        energy_wh=figure(told["energy_wh"]),
        gwp_gco2e=figure(told["gwp_gco2e"]),
        water_l=water,
        primary_energy_mj=figure(told["primary_energy_mj"]),
        adpe_mgsb=figure(told["adpe_mgsb"]),
        ewaste_mg=figure(told["ewaste_mg"]),
        boundary=str(told["boundary"]),
        place=places.place(str(told["place"])),
        accounting=str(told["accounting"]),
        basis=MappingProxyType({str(key): str(value) for key, value in told["basis"].items()}),
        factors=tuple(map(str, told["factors"])),
    )
