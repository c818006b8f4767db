"""Energy counters of the processor: Linux powercap (RAPL), on Intel and AMD.

Packages are summed, and dram where it is a domain of its own. Never added: core and uncore (inside the package), a
counter seen twice (by MSR and by MMIO), and psys (the whole board, packages included) unless it is asked for alone.
A counter starts again at nought past `max_energy_range_uj`, after some 20 to 60 minutes of work: whoever measures
for longer looks at it in between (`Tally.look`). Energy in joules; the kernel's files hold microjoules.
Source: Linux, Documentation/power/powercap/powercap.rst and Documentation/ABI/testing/sysfs-class-powercap.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from trottinette.impact.factors import factor

POWERCAP = Path("/sys/class/powercap")
MICROJOULES = 1_000_000  # in a joule
ZONE = re.compile(r"(intel-rapl(?:-mmio)?|amd-rapl):\d+(:\d+)*")


@dataclass(frozen=True, slots=True)
class Counter:
    """One domain: what it counts (`package-0`, `dram of package-0`, `psys`), its file, and where it starts again."""

    name: str
    path: Path
    range_uj: int

    def read_uj(self) -> int:
        """Raises OSError when it may not be read or has gone, ValueError when it holds no number."""
        told = int((self.path / "energy_uj").read_text("ascii"))
        if told < 0:
            raise ValueError(f"{self.path}: {told}")
        return told


@dataclass(frozen=True, slots=True)
class Found:
    """The counters to sum, and why others are not: keys of the notes in `words.py`, with what they are about."""

    counters: tuple[Counter, ...]
    notes: tuple[tuple[str, str], ...] = ()

    @property
    def memory_counted(self) -> bool:
        return any(counter.name.startswith(("dram", "psys")) for counter in self.counters)


def find_counters(root: Path = POWERCAP, *, psys: bool = False) -> Found:
    """The counters of this machine that can be read; none, with a note why, where there are none or they are barred."""
    notes: list[tuple[str, str]] = []
    zones = _zones(root)
    if not zones:
        return Found((), (("no-rapl", str(root)),))
    boards = [zone for zone in zones if zone.name == "psys"]
    packages = [zone for zone in zones if re.match(r"(package|dram)\b", zone.name)]
    wanted = packages
    if psys and boards:
        wanted = boards[:1]
        notes.append(("psys", ""))
    elif psys:
        notes.append(("no-psys", ""))
    barred = [zone.name for zone in wanted if not _readable(zone)]
    if barred:  # a sum of some of the packages would pass for the whole: none is taken
        return Found((), (*notes, ("barred", ", ".join(barred))))
    if not wanted:
        return Found((), (*notes, ("no-rapl", str(root))))
    kept, mirrors = _without_mirrors(wanted)
    notes += [("mirror", name) for name in mirrors]
    return Found(tuple(kept), tuple(notes))


def _zones(root: Path) -> list[Counter]:
    """Every domain with a name and a range, MSR before MMIO, so that of two views of one counter the first is kept."""
    out = []
    try:
        paths = sorted((path for path in root.iterdir() if ZONE.fullmatch(path.name)), key=_order)
    except OSError:
        return []
    names: dict[str, str] = {}
    for path in paths:
        try:
            name = (path / "name").read_text("utf-8").strip()
            range_uj = int((path / "max_energy_range_uj").read_text("ascii"))
        except (OSError, ValueError):
            continue  # a domain that went away while we looked, or that counts power but no energy
        names[path.name] = name
        if path.name.count(":") > 1:
            name = f"{name} of {names.get(path.name.rsplit(':', 1)[0], path.name)}"
        if range_uj > 0 and not name.startswith(("core", "uncore")):
            out.append(Counter(name, path, range_uj))
    return out


def _order(path: Path) -> tuple[bool, list[int]]:
    return "mmio" in path.name, [int(part) for part in path.name.split(":")[1:]]


def _readable(counter: Counter) -> bool:
    try:
        counter.read_uj()
    except (OSError, ValueError):
        return False
    return True


def _without_mirrors(counters: Sequence[Counter]) -> tuple[list[Counter], list[str]]:
    """One of each: a name met twice is one counter seen two ways, and so is a file that leads to the same place."""
    kept: dict[str, Counter] = {}
    places, mirrors = set(), []
    for counter in counters:
        place = counter.path.resolve()
        if counter.name in kept or place in places:
            mirrors.append(f"{counter.name} ({counter.path.name})")
        else:
            kept[counter.name] = counter
            places.add(place)
    return list(kept.values()), mirrors


class Tally:
    """Joules counted since it was made. `look` at least once in each turn of a counter, or a turn is lost."""

    def __init__(self, counters: Sequence[Counter], seconds: float = 0.0) -> None:
        """Raises OSError or ValueError, as reading does."""
        self.counters = tuple(counters)
        self._sum_uj = [0] * len(self.counters)
        self._last_uj, self._between = self._read()
        self._since = seconds
        self._twins = self._alike()

    def look(self, seconds: float) -> None:
        """Add what was counted since the last look, `seconds` being now on whatever clock was used before.

        Raises OSError or ValueError when a counter cannot be read, and ValueError when it says more than a package
        can draw: it was put back to nought (the machine slept, the driver was loaded anew), and nothing can be told.
        """
        now, self._between = self._read()
        spent = seconds - self._since
        most_w = factor("meter.package_most").high
        for at, (counter, before, after) in enumerate(zip(self.counters, self._last_uj, now, strict=True)):
            more = after - before if after >= before else after + counter.range_uj - before
            if after < before and more > max(spent, 1.0) * most_w * MICROJOULES:
                raise ValueError(f"{counter.name} was put back to nought")
            self._sum_uj[at] += more
        self._last_uj, self._since = now, seconds
        self._twins &= self._alike()

    def joules(self) -> dict[str, float]:
        """By name, without any that was one with another at every look."""
        gone = {second for _, second in self._twins}
        return {
            counter.name: uj / MICROJOULES
            for at, (counter, uj) in enumerate(zip(self.counters, self._sum_uj, strict=True))
            if at not in gone
        }

    @property
    def mirrors(self) -> tuple[str, ...]:
        return tuple(self.counters[second].name for second in sorted({second for _, second in self._twins}))

    def _read(self) -> tuple[list[int], list[int]]:
        """Each counter, then each again in the same order: a mirror lies between two readings of its original."""
        return [counter.read_uj() for counter in self.counters], [counter.read_uj() for counter in self.counters]

    def _alike(self) -> set[tuple[int, int]]:
        """Pairs (first, second) where the second may be the first seen again: at nought nothing can be told."""
        first, again = self._last_uj, self._between
        return {
            (a, b)
            for b in range(len(first))
            for a in range(b)
            if self.counters[a].range_uj == self.counters[b].range_uj and 0 < first[a] <= first[b] <= again[a]
        }
