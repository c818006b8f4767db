"""Units: `kWh/d`, `gCO2e/km`, `L/kWh`, `Wh/charge`, read into a size and dimensions, so that products can be checked.

Sizes are exact by definition (SI, US liquid gallon, Julian year). A thing that is counted (a picture, a request, a
phone charge) is a dimension of its own: Wh/charge times charges are Wh, and Wh are no charges. CO2e and antimony have
dimensions of their own too, so that a gram of one is never a gram of the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from trottinette.errors import BadQuantity, nearest

Dimensions = tuple[tuple[str, int], ...]  # ("energy", 1), ("time", -1), sorted, none of power 0

PREFIXES = {"n": 1e-9, "µ": 1e-6, "u": 1e-6, "m": 1e-3, "c": 1e-2, "d": 1e-1, "": 1.0}
PREFIXES |= {"k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12, "P": 1e15}
JOULES_PER_WH, SECONDS_PER_DAY, DAYS_PER_YEAR = 3600.0, 86400.0, 365.25
LITRES_PER_GALLON = 3.785411784  # US liquid gallon, 231 cubic inches

WITH_PREFIX: dict[str, tuple[float, tuple[tuple[str, int], ...]]] = {
    "J": (1.0, (("energy", 1),)),
    "Wh": (JOULES_PER_WH, (("energy", 1),)),
    "W": (1.0, (("energy", 1), ("time", -1))),
    "g": (1.0, (("mass", 1),)),
    "t": (1e6, (("mass", 1),)),
    "gCO2e": (1.0, (("CO2e", 1),)),
    "tCO2e": (1e6, (("CO2e", 1),)),
    "gSb": (1.0, (("Sb", 1),)),
    "L": (1.0, (("volume", 1),)),
    "m": (1.0, (("length", 1),)),
    "B": (1.0, (("byte", 1),)),
    "FLOP": (1.0, (("operation", 1),)),
    "px": (1.0, (("pixel", 1),)),
}
PLAIN: dict[str, tuple[float, tuple[tuple[str, int], ...]]] = {
    "1": (1.0, ()),
    "%": (0.01, ()),
    "lb": (453.59237, (("mass", 1),)),
    "lbCO2e": (453.59237, (("CO2e", 1),)),
    "m3": (1e3, (("volume", 1),)),
    "gallon": (LITRES_PER_GALLON, (("volume", 1),)),
    "floz": (LITRES_PER_GALLON / 128, (("volume", 1),)),
    "tsp": (LITRES_PER_GALLON / 768, (("volume", 1),)),
    "mile": (1609.344, (("length", 1),)),
    "s": (1.0, (("time", 1),)),
    "min": (60.0, (("time", 1),)),
    "minute": (60.0, (("time", 1),)),
    "h": (3600.0, (("time", 1),)),
    "hour": (3600.0, (("time", 1),)),
    "d": (SECONDS_PER_DAY, (("time", 1),)),
    "week": (7 * SECONDS_PER_DAY, (("time", 1),)),
    "month": (DAYS_PER_YEAR / 12 * SECONDS_PER_DAY, (("time", 1),)),
    "yr": (DAYS_PER_YEAR * SECONDS_PER_DAY, (("time", 1),)),
}
COUNTED = (
    *("picture", "request", "token", "video", "charge", "search", "car", "home", "server", "cup", "glass", "bottle"),
    *("bulb", "person", "drop"),
)


@dataclass(frozen=True, slots=True)
class Unit:
    """So many of the base unit (J, g, L, m, s, one of a thing) of these dimensions."""

    size: float
    dimensions: Dimensions

    def __mul__(self, other: Unit) -> Unit:
        return Unit(self.size * other.size, _joined(self.dimensions, other.dimensions, 1))

    def __truediv__(self, other: Unit) -> Unit:
        return Unit(self.size / other.size, _joined(self.dimensions, other.dimensions, -1))


@lru_cache(maxsize=512)
def unit(text: str) -> Unit:
    """The unit of that spelling, as in `kWh/d` or `W*h`. Raises BadQuantity, naming the nearest."""
    out = Unit(1.0, ())
    for at, part in enumerate(text.replace(" ", "").split("/")):
        for symbol in part.split("*"):
            out = out * _symbol(symbol, text) if at == 0 else out / _symbol(symbol, text)
    return out


def _symbol(symbol: str, where: str) -> Unit:
    if symbol in PLAIN:
        size, dimensions = PLAIN[symbol]
        return Unit(size, dimensions)
    if symbol.rstrip("s") in COUNTED or symbol in COUNTED:
        return Unit(1.0, ((symbol if symbol in COUNTED else symbol.rstrip("s"), 1),))
    for end in sorted(WITH_PREFIX, key=len, reverse=True):
        if symbol.endswith(end) and symbol[: -len(end)] in PREFIXES:
            size, dimensions = WITH_PREFIX[end]
            return Unit(size * PREFIXES[symbol[: -len(end)]], dimensions)
    known = (*WITH_PREFIX, *PLAIN, *COUNTED)
    of = "" if symbol == where else f" in {where!r}"
    raise BadQuantity(f"no unit is called {symbol[:40]!r}{of}", hint=nearest(symbol, known) or "write Wh, L, gCO2e")


def _joined(a: Dimensions, b: Dimensions, times: int) -> Dimensions:
    out = dict(a)
    for name, power in b:
        out[name] = out.get(name, 0) + times * power
    return tuple(sorted((name, power) for name, power in out.items() if power))
