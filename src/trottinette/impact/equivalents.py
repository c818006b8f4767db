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


@dataclass(frozen=True, slots=True)
class Kind:
    """One equivalent: the figure it pictures, how many of what is told make one unit of its factor
    (`equivalent.<id>`), and words."""

    id: str
    figure: str  # energy_wh, gwp_gco2e, or a part of water_l
    times: float
    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class Equivalent:
    """So much of something familiar, as a range, with the factor that says so."""

    kind: Kind
    amount: Range
    factor: Factor

    def sentence(self, language: str = "en") -> str:
        """`14 % of a phone charge (2.3 to 100)`."""
        low, likely, high = (number(v, language) for v in (self.amount.low, self.amount.likely, self.amount.high))
        french = language == "fr"
        many = rounded(self.amount.likely) >= 2 if french else rounded(self.amount.likely) != 1
        words = self.kind.fr if french else self.kind.en
        told = words.format(likely, s="s" if many else "", es="es" if many else "")
        if rounded(self.amount.low) == rounded(self.amount.high):
            return told
        return f"{told} ({low} {'à' if french else 'to'} {high})"

    def as_dict(self, language: str = "en") -> dict[str, Any]:
        """For JSON."""
        amount = {"low": self.amount.low, "likely": self.amount.likely, "high": self.amount.high}
        return {
            "id": self.kind.id,
            "figure": self.kind.figure,
            **amount,
            "text": self.sentence(language),
            "factor": self.factor.id,
            "source": self.factor.source,
        }


PERCENT, PER_KM, PER_HOUR, PER_MINUTE = 100.0, 1000.0, 60.0, 60.0  # told in hundredths, metres, minutes, seconds
KINDS = (
    Kind("phone_charge", "energy_wh", PERCENT, "{} % of a phone charge", "{} % d’une charge de téléphone"),
    Kind("scooter", "energy_wh", PER_KM, "{} metre{s} by electric scooter", "{} mètre{s} en trottinette électrique"),
    Kind("car", "gwp_gco2e", PER_KM, "{} metre{s} by petrol car", "{} mètre{s} en voiture à essence"),
    Kind("search_2009", "energy_wh", 1.0, "{} Google search{es} of 2009", "{} recherche{s} Google de 2009"),
    Kind("led_bulb", "energy_wh", PER_HOUR, "{} minute{s} of an LED bulb", "{} minute{s} d’ampoule LED"),
    Kind("tea", "energy_wh", PERCENT, "{} % of boiling a cup of tea", "{} % de l’eau bouillie d’une tasse de thé"),
    Kind("video", "energy_wh", PER_HOUR, "{} minute{s} of streamed video", "{} minute{s} de vidéo en ligne"),
    Kind("glass", "with_electricity", PERCENT, "{} % of a glass of water", "{} % d’un verre d’eau"),
    Kind("shower", "with_electricity", PER_MINUTE, "{} second{s} of a shower", "{} seconde{s} de douche"),
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
    return Equivalent(kind, range_of(figure.draws(f"weighed.{kind.figure}") / by.draws * kind.times), by)
