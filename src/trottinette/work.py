"""What making something took: seconds, processor seconds, memory and joules, stage by stage."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

Basis = Literal["measured", "modelled"]

# Watts of one busy core when nothing measures them: low, likely, high. A judgement spanning laptop to server
# cores; the sourced model comes with the impact room.
BUSY_CORE_WATTS = (2.0, 4.5, 10.0)


@dataclass(frozen=True, slots=True)
class Stage:
    name: str
    seconds: float
    processor_seconds: float


@dataclass(frozen=True, slots=True)
class Work:
    """`joules` is (low, likely, high); the three are equal where `basis` is "measured"."""

    stages: tuple[Stage, ...] = ()
    peak_memory_bytes: int = 0
    joules: tuple[float, float, float] = (0.0, 0.0, 0.0)
    basis: Basis = "modelled"

    @property
    def seconds(self) -> float:
        return sum(stage.seconds for stage in self.stages)

    @property
    def processor_seconds(self) -> float:
        return sum(stage.processor_seconds for stage in self.stages)


@dataclass(slots=True)
class Stopwatch:
    """Collects stages as they end; `done()` is the Work so far. `on_stage` hears each name as it begins."""

    on_stage: Callable[[str], None] | None = None
    _stages: list[Stage] = field(default_factory=list)
    _energy_start: float | None = None

    def __post_init__(self) -> None:
        self._energy_start = _rapl_joules()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time one stage. A name met twice adds up."""
        if self.on_stage:
            self.on_stage(name)
        wall, busy = time.perf_counter(), time.process_time()
        try:
            yield
        finally:
            wall, busy = time.perf_counter() - wall, time.process_time() - busy
            for at, old in enumerate(self._stages):
                if old.name == name:
                    self._stages[at] = Stage(name, old.seconds + wall, old.processor_seconds + busy)
                    break
            else:
                self._stages.append(Stage(name, wall, busy))

    def done(self) -> Work:
        stages = tuple(self._stages)
        busy = sum(stage.processor_seconds for stage in stages)
        now = _rapl_joules()
        if now is not None and self._energy_start is not None and now > self._energy_start:
            spent = now - self._energy_start
            return Work(stages, peak_memory_bytes(), (spent, spent, spent), "measured")
        low, likely, high = (busy * watts for watts in BUSY_CORE_WATTS)
        return Work(stages, peak_memory_bytes(), (low, likely, high), "modelled")


def peak_memory_bytes() -> int:
    """The most memory this process has held; 0 where the system does not say (Windows)."""
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # KiB on Linux, bytes on macOS
    return peak if sys.platform == "darwin" else peak * 1024


def _rapl_joules() -> float | None:
    """Joules counted by the packages' energy meters (Linux powercap), or None where they cannot be read."""
    total, root = 0.0, "/sys/class/powercap"
    try:
        for name in os.listdir(root):
            if name.startswith("intel-rapl:") and name.count(":") == 1:
                with open(f"{root}/{name}/energy_uj", encoding="ascii") as meter:
                    total += int(meter.read()) / 1e6
    except (OSError, ValueError):
        return None
    return total or None
