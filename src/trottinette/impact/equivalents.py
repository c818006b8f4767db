"""Equivalents that people can picture: what the same energy, carbon or water is elsewhere, each with its source.

None is told alone: every one takes one of the six figures and leaves out the others, and its own factor is uncertain
too. `equivalents` gives them all, and whoever prints them prints two at least.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from trottinette.impact.factors import Factor, factor, sources
from trottinette.impact.numbers import number, rounded
from trottinette.impact.ranges import Range, range_of
from trottinette.impact.weights import Weights

LEAST = 2  # how many are told together


Tier = tuple[float, str, str]  # how many of these make one of the factor's own unit, English, French


@dataclass(frozen=True, slots=True)
class Kind:
    """One equivalent: the figure it pictures, what one of it is called (of the factor `equivalent.<id>`), and its
    sizes from the largest, of which the first is told that reaches one."""

    id: str
    figure: str  # energy_wh, gwp_gco2e, or a part of water_l
    unit: str
    tiers: tuple[Tier, ...]

    def tier(self, likely: float) -> Tier:
        return next((tier for tier in self.tiers if likely * tier[0] >= 1), self.tiers[-1])


@dataclass(frozen=True, slots=True)
class Equivalent:
    """So many of something familiar (`amount`, in the kind's unit), with the factor that says so."""

    kind: Kind
    amount: Range
    factor: Factor

    def sentence(self, language: str = "en") -> str:
        """`14 % of a phone charge (2.3 to 100)`."""
        times, english, french = self.kind.tier(self.amount.likely)
        told = self.amount * times
        low, likely, high = (number(value, language) for value in (told.low, told.likely, told.high))
        if language == "fr":
            many, words, to = rounded(told.likely) >= 2, french, "à"
        else:
            many, words, to = rounded(told.likely) != 1, english, "to"
        sentence = words.format(likely, s="s" if many else "", es="es" if many else "")
        return sentence if low == high else f"{sentence} ({low} {to} {high})"

    def as_dict(self, language: str = "en") -> dict[str, Any]:
        """For JSON."""
        return {
            "id": self.kind.id,
            "figure": self.kind.figure,
            "amount": {"low": self.amount.low, "likely": self.amount.likely, "high": self.amount.high},
            "unit": self.kind.unit,
            "text": self.sentence(language),
            "factor": self.factor.id,
            "source": self.factor.source,
        }


def _way(en: str, fr: str) -> tuple[Tier, ...]:
    sizes = ((1.0, "kilometre"), (1e3, "metre"), (1e5, "centimetre"), (1e6, "millimetre"))
    return tuple((size, f"{{}} {unit}{{s}} {en}", f"{{}} {unit[:-5]}mètre{{s}} {fr}") for size, unit in sizes)


def _while(en: str, fr: str) -> tuple[Tier, ...]:
    sizes = ((1.0, "hour", "heure"), (60.0, "minute", "minute"), (3600.0, "second", "seconde"))
    return tuple((size, f"{{}} {unit}{{s}} of {en}", f"{{}} {unite}{{s}} {fr}") for size, unit, unite in sizes)


KINDS = (
    Kind(
        "phone_charge",
        "energy_wh",
        "charge",
        (
            (1.0, "{} phone charge{s}", "{} charge{s} de téléphone"),
            (100.0, "{} % of a phone charge", "{} % d’une charge de téléphone"),
        ),
    ),
    Kind("scooter", "energy_wh", "km", _way("by electric scooter", "en trottinette électrique")),
    Kind("car", "gwp_gco2e", "km", _way("by petrol car", "en voiture à essence")),
    Kind(
        "search_2009",
        "energy_wh",
        "search",
        ((1.0, "{} Google search{es} of 2009", "{} recherche{s} Google de 2009"),),
    ),
    Kind("led_bulb", "energy_wh", "hour", _while("an LED bulb", "d’ampoule LED")),
    Kind(
        "tea",
        "energy_wh",
        "cup",
        (
            (1.0, "water boiled for {} cup{s} of tea", "eau bouillie de {} tasse{s} de thé"),
            (100.0, "{} % of boiling a cup of tea", "{} % de l’eau bouillie d’une tasse de thé"),
        ),
    ),
    Kind("video", "energy_wh", "hour", _while("streamed video", "de vidéo en ligne")),
    Kind(
        "glass",
        "with_electricity",
        "glass",
        (
            (1.0, "{} glass{es} of water", "{} verre{s} d’eau"),
            (100.0, "{} % of a glass of water", "{} % d’un verre d’eau"),
        ),
    ),
    Kind(
        "shower",
        "with_electricity",
        "minute",
        (
            (1.0, "{} minute{s} of a shower", "{} minute{s} de douche"),
            (60.0, "{} second{s} of a shower", "{} seconde{s} de douche"),
        ),
    ),
)


def equivalents(weights: Weights) -> tuple[Equivalent, ...]:
    """All of them, for what was weighed. They are never fewer than LEAST."""
    return tuple(_of(kind, weights) for kind in KINDS)


def lines(weights: Weights, language: str = "en", ids: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Sentences with who says so, of all or of those asked for; never one alone."""
    told = [one for one in equivalents(weights) if not ids or one.kind.id in ids]
    told += [one for one in equivalents(weights) if one not in told][: max(0, LEAST - len(told))]
    return tuple(f"{one.sentence(language)} [{_who(one.factor, language)}]" for one in told)


def _who(by: Factor, language: str) -> str:
    """`Luccioni 2024`, or that it is assumed."""
    if by.basis == "assumed":
        return "supposé" if language == "fr" else "assumed"
    first = sources()[by.source.split()[0]]
    return f"{first.authors.split(',')[0]}, {first.year}"


def _of(kind: Kind, weights: Weights) -> Equivalent:
    figure: Range = getattr(weights.water_l if kind.figure in weights.water_l.__slots__ else weights, kind.figure)
    by = factor(f"equivalent.{kind.id}")
    return Equivalent(kind, range_of(figure.draws(f"weighed.{kind.figure}") / by.draws), by)
