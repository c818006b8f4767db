"""What a law says of one request, before it is weighed; and the checks that all requests go through."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import numpy as np

from trottinette.errors import BadQuantity, UnknownChoice, nearest
from trottinette.impact import models
from trottinette.impact.models import Entry, Gpu
from trottinette.impact.notes import Note
from trottinette.impact.places import Place
from trottinette.impact.places import place as place_of
from trottinette.impact.ranges import DRAWS, Draws
from trottinette.impact.weights import Weights, weigh_energy


@dataclass(frozen=True, slots=True, eq=False)
class Estimate:
    """`base_j` joules (0 for no work) counted at the boundary `counted`, times `error` (DRAWS,), on such hardware in
    such a centre; how it is known, the ids of the factors that entered, and what to tell the person."""

    base_j: float
    error: Draws
    hardware: str
    counted: str = "accelerator"
    basis: str = "modelled"
    centre: str = "unknown"
    market: str = ""
    factors: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def weigh(self, place: Place | str, boundary: str, accounting: str, times: float) -> Weights:
        """Weigh `times` requests like this one. Raises UnknownChoice, BadQuantity."""
        where = place_of(place) if isinstance(place, str) else place
        return weigh_energy(
            self.base_j * times,
            self.error,
            self.hardware,
            boundary or str(requests()["default"]["boundary"]),
            where,
            accounting=accounting,
            market=self.market,
            centre=self.centre,
            counted=self.counted,
            basis=self.basis,
            factors=self.factors,
            notes=self.notes,
        )


@cache
def requests() -> Mapping[str, Any]:
    """`data/requests.toml`: limits, defaults, and who runs what."""
    text = files("trottinette.impact").joinpath("data", "requests.toml").read_text("utf-8")
    return MappingProxyType(tomllib.loads(text))


def checked(what: str, value: object, limit: str) -> float:
    """A number within the limits of that name. Raises BadQuantity: negative, absurd, no number at all."""
    low, high = requests()["limits"][limit]
    if isinstance(value, bool) or not isinstance(value, int | float | np.number):
        raise BadQuantity(f"{what} {str(value)[:60]!r} is not a number", hint=f"give {_span(low, high)}")
    number = float(value)
    if not math.isfinite(number) or not low <= number <= high:
        hint = f"give {_span(low, high)}"
        if limit == "params" and 0 < number < low:
            hint += f"; {number:g} thousand million is written {number:g}e9"
        raise BadQuantity(f"{what} cannot be {number:g}", hint=hint)
    return number


def chosen_gpu(name: str | None, model: Entry | None) -> Gpu:
    """The accelerator asked for, or what a closed model is known to run on, or the default. Raises UnknownChoice."""
    if name is None and model is not None and model.closed:
        name = requests()["service"]["gpu"].get(model.maker)
    return models.gpu(requests()["default"]["gpu"] if name is None else name)


def chosen(what: str, name: str, known: tuple[str, ...]) -> str:
    """A name among those known, in any case. Raises UnknownChoice, naming the nearest."""
    key = str(name).strip().casefold()
    if key in known:
        return key
    raise UnknownChoice(
        f"no {what} is called {str(name)[:60]!r}", hint=nearest(key, known) or f"one of {', '.join(known)}"
    )


def nobody_knows(model: Entry) -> Note:
    """The note that goes with a figure which its makers have not published."""
    if model.basis == "assumed":
        return Note(f"{model.id}: assumed; {model.why}", f"{model.id} : hypothèse large, rien n’est publié")
    return Note(f"{model.id}: {model.basis}; {model.why}", f"{model.id} : chiffre publié")


def taken_as(name: str, model: Entry) -> tuple[Note, ...]:
    """The note that a dated name was taken for a model that has no date."""
    if not models.is_snapshot(name, model):
        return ()
    shown = str(name).strip()[:60]
    return (Note(f"{shown} is taken as {model.id}", f"{shown} est compté comme {model.id}"),)


def certain() -> Draws:
    """No error at all."""
    return np.ones(DRAWS)


def _span(low: float, high: float) -> str:
    return f"a number from {low:g} to {high:g}"
