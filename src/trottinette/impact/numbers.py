"""Figures as a person reads them: two significant digits, a unit of a fitting size, English or French."""

from __future__ import annotations

import math

from trottinette.impact.ranges import Range

DIGITS = 2
NARROW = "\u202f"  # a space that does not break: between thousands, and before a unit in French
SCALES: dict[str, tuple[tuple[float, str], ...]] = {  # from the largest; a value is told in the first that it reaches
    "Wh": ((1e9, "GWh"), (1e6, "MWh"), (1e3, "kWh"), (1.0, "Wh"), (1e-3, "mWh"), (1e-6, "µWh")),
    "gCO2e": ((1e9, "kt CO₂e"), (1e6, "t CO₂e"), (1e3, "kg CO₂e"), (1.0, "g CO₂e"), (1e-3, "mg CO₂e")),
    "L": ((1e6, "ML"), (1e3, "m³"), (1.0, "L"), (1e-3, "mL"), (1e-6, "µL")),
    "MJ": ((1e6, "TJ"), (1e3, "GJ"), (1.0, "MJ"), (1e-3, "kJ"), (1e-6, "J")),
    "mgSb": ((1e6, "kg Sb-eq"), (1e3, "g Sb-eq"), (1.0, "mg Sb-eq"), (1e-3, "µg Sb-eq"), (1e-6, "ng Sb-eq")),
    "mg": ((1e9, "t"), (1e6, "kg"), (1e3, "g"), (1.0, "mg"), (1e-3, "µg")),
}


def rounded(value: float) -> float:
    """The value to two significant digits, and no finer than whole from a hundred on."""
    if value == 0 or not math.isfinite(value):
        return value
    return round(value, DIGITS - 1 - math.floor(math.log10(abs(value))))


def number(value: float, language: str = "en") -> str:
    """`1,300` or `1 300`, `0.042` or `0,042`; never more digits than are meant."""
    value = rounded(value)
    if value == 0:
        return "0"
    places = max(0, DIGITS - 1 - math.floor(math.log10(abs(value))))
    text = f"{value:,.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if language == "fr":
        text = text.replace(",", NARROW).replace(".", ",")
    return text


def amount(range: Range, unit: str, language: str = "en") -> str:
    """`3 Wh (0.5 to 15)`: the median and the 90 % interval, in a size of `unit` that fits the median."""
    scale, name = scaled(range.likely or range.high, unit)
    gap = NARROW if language == "fr" else " "
    told = f"{number(range.likely / scale, language)}{gap}{name}"
    if rounded(range.low) == rounded(range.likely) == rounded(range.high):
        return told
    low, high = (number(value / scale, language) for value in (range.low, range.high))
    return f"{told} ({low} {'à' if language == 'fr' else 'to'} {high})"


def scaled(value: float, unit: str) -> tuple[float, str]:
    """How many of `unit` a fitting unit is, and its name; a unit that has no sizes stays as it is."""
    sizes = SCALES.get(unit, ((1.0, unit),))
    for scale, name in sizes:
        if abs(value) >= scale:
            return scale, name
    return sizes[-1] if value else next(size for size in sizes if size[0] == 1.0)
