"""What a command that runs here takes: counted where the machine counts, modelled where it does not, and said which.

Three figures, never mixed: what the counters counted (`counted`: processor packages, memory, GPUs), what the machine
took at the wall (`energy_wh`, gross: counters times what they do not see), and the same without what the machine draws
when idle (`net_wh`, only where idle was counted). A reading at the plug and watts given by hand are at the wall.
"""

from __future__ import annotations

import math
import os
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from trottinette.errors import BadQuantity, BadUsage
from trottinette.impact.child import Ran, run
from trottinette.impact.factors import factor
from trottinette.impact.metering_words import note
from trottinette.impact.notes import told
from trottinette.impact.nvml import DRIVER, Boards
from trottinette.impact.places import Place
from trottinette.impact.ranges import DRAWS, Draws, Range, range_of
from trottinette.impact.rapl import POWERCAP, Counter, Tally, find_counters
from trottinette.impact.weights import Weights, weigh_energy

JOULES_PER_WH = 3600.0
BYTES_PER_GB = 1e9
LOOK_SECONDS = 20.0  # between two looks at the counters, far below their shortest turn
IDLE_SECONDS = 1.0
SUPPLY = "host.overhead.laptop"  # from what its parts draw to what a machine on a desk takes at the wall
NUMBER = r"\d+(?:[.,]\d+)?"


@dataclass(frozen=True, slots=True)
class Part:
    """Energy of one part of the machine, joules. `basis` is measured, modelled or assumed."""

    name: str
    energy_j: Range
    basis: str


@dataclass(frozen=True, slots=True)
class Metered:
    """What running a command took. Energy at the wall in Wh; the parts before supply and board in J.

    `basis` is that of what the figure rests on: "measured" (counters, a plug), "modelled", or "assumed" (given watts).
    """

    command: tuple[str, ...]
    exit_status: int
    seconds: float
    processor_seconds: float
    peak_memory_bytes: int
    basis: str
    energy_wh: Range
    net_wh: Range | None = None
    parts: tuple[Part, ...] = ()
    factors: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def counted_j(self) -> float:
        """The sum of what was counted, exact: no supply, no model."""
        return math.fsum(part.energy_j.likely for part in self.parts if part.basis == "measured")

    def as_dict(self, language: str = "en") -> dict[str, Any]:
        """For JSON: every range as low, likely, high; notes in the language."""
        plain = {
            name: getattr(self, name)
            for name in ("exit_status", "seconds", "processor_seconds", "peak_memory_bytes", "basis")
        }
        return {
            "command": list(self.command),
            **plain,
            "energy_wh": _three(self.energy_wh),
            "net_wh": _three(self.net_wh) if self.net_wh else None,
            "counted_j": self.counted_j,
            "parts": [
                {"name": part.name, "energy_j": _three(part.energy_j), "basis": part.basis} for part in self.parts
            ],
            "factors": list(self.factors),
            "notes": [told(note, language) for note in self.notes],
        }


@dataclass
class _Sheet:
    """What is gathered on the way: parts as draws of joules, ids of factors, keys of notes."""

    parts: list[tuple[str, Draws, str]] = field(default_factory=list)
    factors: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    def draws(self, id: str) -> Draws:
        if id not in self.factors:
            self.factors.append(id)
        return factor(id).draws

    def add(self, name: str, joules: float | Draws, basis: str) -> None:
        self.parts.append((name, np.broadcast_to(np.asarray(joules, dtype=float), (DRAWS,)), basis))

    @property
    def sum_j(self) -> Draws:
        return np.sum([joules for _, joules, _ in self.parts], axis=0) if self.parts else np.zeros(DRAWS)


def meter(
    command: Sequence[str],
    *,
    watts: str | float | Range | None = None,
    plug_wh: str | float | Callable[[], float] | None = None,
    psys: bool = False,
    idle_seconds: float = IDLE_SECONDS,
    powercap: Path = POWERCAP,
    driver: Path = DRIVER,
) -> Metered:
    """Run the command and tell what it took.

    `watts`: what the machine draws at the wall, "35" or "20-60". `plug_wh`: what a plug that meters counted for it,
    "1.2", two readings of its counter "1034.2/1035.4", or a function that reads the counter, asked before and after.
    Raises BadUsage when the command cannot start, BadQuantity for watts or a reading that make no sense.
    """
    given_w = read_watts(watts) if watts is not None else None
    if given_w is not None and plug_wh is not None:
        raise BadUsage("both watts and a plug reading are given", hint="give one of them: the plug knows better")
    read_plug = _plug(plug_wh)
    if os.name != "posix" and given_w is None and plug_wh is None:
        raise BadUsage("this system does not tell what a command takes", hint="give --watts or --plug-wh")
    sheet = _Sheet()
    if given_w is not None or plug_wh is not None:
        ran = run(command)
        if given_w is not None:
            wall_j = given_w.draws("meter.given_watts", floor=0.0) * ran.seconds
            sheet.notes.append(("watts", ""))
            return _told(command, ran, sheet, wall_j, None, "assumed")
        wall_j = sheet.draws("meter.plug") * read_plug() * JOULES_PER_WH
        sheet.notes.append(("plug", ""))
        return _told(command, ran, sheet, wall_j, None, "measured")
    return _counted(command, sheet, psys, idle_seconds, powercap, driver)


def _counted(
    command: Sequence[str],
    sheet: _Sheet,
    psys: bool,
    idle_seconds: float,
    powercap: Path,
    driver: Path,
) -> Metered:
    found = find_counters(powercap, psys=psys)
    boards = Boards(driver)
    sheet.notes += found.notes
    try:
        lost: list[str] = []
        idle_w = _idle(found.counters, boards, idle_seconds, lost)
        before_gpu = boards.joules()
        tally = _started(found.counters, lost)
        last = [0.0]

        def on_tick(seconds: float) -> None:
            if tally and not lost and seconds - last[0] >= LOOK_SECONDS:
                last[0] = seconds
                _look(tally, seconds, lost)

        ran = run(command, on_tick)
        if tally and not lost:
            _look(tally, ran.seconds, lost)
        gpu = boards.joules()
    finally:
        boards.close()
    counted = tally.joules() if tally and not lost else {}
    if lost:
        sheet.notes.append(("lost", lost[0]))
    elif counted and not any(counted.values()):
        sheet.notes.append(("still", ""))
        counted = {}
    if tally and not lost:
        sheet.notes += [("mirror", name) for name in tally.mirrors]

    for name, joules in counted.items():
        sheet.add(name, joules, "measured")
    if not counted:
        sheet.add("processor", sheet.draws("meter.busy_core") * ran.processor_seconds, "modelled")
    if not (counted and found.memory_counted):
        gb = ran.peak_memory_bytes / BYTES_PER_GB
        sheet.add("memory", sheet.draws("meter.memory") * gb * ran.seconds, "modelled")
        if counted:
            sheet.notes.append(("memory-modelled", ""))
    for name, joules in gpu.items():
        sheet.add(name, joules - before_gpu.get(name, 0.0), "measured")
    sheet.notes += boards.notes

    supply = sheet.draws(SUPPLY)
    wall_j = supply * sheet.sum_j
    net_j = None
    if counted or gpu:
        sheet.notes.append(("everything", ""))
        if idle_w:
            idle_j = math.fsum(idle_w.get(name, 0.0) for name in (*counted, *gpu)) * ran.seconds
            if float(np.median(sheet.sum_j)) <= idle_j:
                sheet.notes.append(("idle-above", ""))
            net_j = supply * np.maximum(sheet.sum_j - idle_j, 0.0)
    return _told(command, ran, sheet, wall_j, net_j, "measured" if counted else "modelled")


def _idle(counters: Sequence[Counter], boards: Boards, seconds: float, lost: list[str]) -> dict[str, float]:
    """Watts by part before the command starts; nothing where nothing counts or no time is given."""
    if seconds <= 0 or not (counters or boards.found):
        return {}
    before = boards.joules()
    tally = _started(counters, lost)
    start = time.perf_counter()
    time.sleep(seconds)
    spent = time.perf_counter() - start
    if tally:
        _look(tally, spent, lost)
    joules = {name: now - before.get(name, 0.0) for name, now in boards.joules().items()}
    return {name: j / spent for name, j in {**(tally.joules() if tally and not lost else {}), **joules}.items()}


def _started(counters: Sequence[Counter], lost: list[str]) -> Tally | None:
    if not counters or lost:
        return None
    try:
        return Tally(counters)
    except (OSError, ValueError) as error:
        lost.append(str(error))
        return None


def _look(tally: Tally, seconds: float, lost: list[str]) -> None:
    try:
        tally.look(seconds)
    except (OSError, ValueError) as error:
        lost.append(str(error))


def _told(command: Sequence[str], ran: Ran, sheet: _Sheet, wall_j: Draws, net_j: Draws | None, basis: str) -> Metered:
    if ran.left_running:
        sheet.notes.append(("left-running", ""))
    return Metered(
        command=tuple(command),
        exit_status=ran.exit_status,
        seconds=ran.seconds,
        processor_seconds=ran.processor_seconds,
        peak_memory_bytes=ran.peak_memory_bytes,
        basis=basis,
        energy_wh=range_of(wall_j / JOULES_PER_WH),
        net_wh=None if net_j is None else range_of(net_j / JOULES_PER_WH),
        parts=tuple(Part(name, range_of(joules), how) for name, joules, how in sheet.parts),
        factors=tuple(sheet.factors),
        notes=tuple(note(key, about) for key, about in sheet.notes),
    )


def weigh_run(metered: Metered, place: Place, *, boundary: str = "life_cycle", hardware: str = "laptop") -> Weights:
    """The six figures of a metered command on a machine of one's own, gross, counted at the wall. Raises UnknownChoice.

    The machine's own making is spread over the seconds the command took.
    """
    return weigh_energy(
        1.0,
        metered.energy_wh * JOULES_PER_WH,
        hardware,
        boundary,
        place,
        counted="server",
        basis=metered.basis,
        name="meter",
        seconds=metered.seconds,
        factors=metered.factors,
        notes=metered.notes,
    )


def read_watts(watts: str | float | Range) -> Range:
    """Watts as given: 35, "35", "35 W", "20-60" (whose middle is the geometric mean). Raises BadQuantity."""
    if isinstance(watts, Range):
        made = watts
    elif isinstance(watts, str):
        got = re.fullmatch(rf"\s*({NUMBER})\s*(?:(?:-|–|to|à)\s*({NUMBER}))?\s*[wW]?\s*", watts)
        if not got:
            raise BadQuantity(f"{watts!r} is no power", hint="write watts as 35 or as a range 20-60")
        low = _number(got[1])
        high = _number(got[2]) if got[2] else low
        if low > high:
            raise BadQuantity(f"{watts!r} is a range the wrong way round", hint="write the low watts first: 20-60")
        made = Range(low, math.sqrt(low * high), high)
    else:
        made = Range(watts, watts, watts)
    if not made.low > 0:
        raise BadQuantity(f"{watts!r} is no power that a running machine can have", hint="give more than 0 W")
    return made


def _plug(plug_wh: str | float | Callable[[], float] | None) -> Callable[[], float]:
    """A function to call once the command has ended: the Wh counted for it. A counter is read now and then."""
    if callable(plug_wh):
        before = plug_wh()
        return lambda: _between(before, plug_wh())
    if isinstance(plug_wh, str):
        got = re.fullmatch(rf"\s*({NUMBER})\s*(?:/\s*({NUMBER}))?\s*(?:[wW]h)?\s*", plug_wh)
        if not got:
            raise BadQuantity(f"{plug_wh!r} is no reading", hint="write Wh as 1.2, or two readings as 1034.2/1035.4")
        counted = _between(_number(got[1]), _number(got[2])) if got[2] else _number(got[1])
        return lambda: counted
    fixed = 0.0 if plug_wh is None else float(plug_wh)
    if not (math.isfinite(fixed) and fixed >= 0):
        raise BadQuantity(f"{plug_wh!r} is no reading of a plug", hint="give Wh, 0 or more")
    return lambda: fixed


def _between(before: float, after: float) -> float:
    if not (math.isfinite(before) and math.isfinite(after)) or after < before:
        raise BadQuantity(f"the plug went from {before:g} to {after:g} Wh", hint="give the reading before, then after")
    return after - before


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _three(range: Range) -> dict[str, float]:
    return {"low": range.low, "likely": range.likely, "high": range.high}
