"""Energy counters of NVIDIA processors, through NVML (`nvidia-ml-py`, the extra `trottinette[gpu]`).

The counter holds millijoules since the driver was loaded, for the whole board with its memory; Volta and later.
Source: NVIDIA, NVML API reference, nvmlDeviceGetTotalEnergyConsumption.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

MILLIJOULES = 1000  # in a joule
DRIVER = Path("/proc/driver/nvidia/gpus")


class Boards:
    """The GPUs of this machine and what they have counted. `notes` are keys of `words.py` with what they are about."""

    def __init__(self, driver: Path = DRIVER) -> None:
        self.notes: list[tuple[str, str]] = []
        self._nvml: ModuleType | None = None
        self._handles: dict[str, object] = {}
        self._start: dict[str, int] = {}
        present = driver.is_dir() and any(driver.iterdir())
        try:
            nvml = importlib.import_module("pynvml")
        except ImportError:
            if present:
                self.notes.append(("no-nvml", ""))
            return
        try:
            nvml.nvmlInit()
            for at in range(nvml.nvmlDeviceGetCount()):
                handle = nvml.nvmlDeviceGetHandleByIndex(at)
                self._take(nvml, f"gpu-{at}", handle)
        except nvml.NVMLError as error:
            if present:
                self.notes.append(("nvml-fails", str(error)))
            return
        self._nvml = nvml

    def _take(self, nvml: ModuleType, name: str, handle: object) -> None:
        """A board too old to count is noted, and the others are counted."""
        try:
            self._start[name] = int(nvml.nvmlDeviceGetTotalEnergyConsumption(handle))
        except nvml.NVMLError as error:
            self.notes.append(("gpu-silent", f"{name}: {error}"))
            return
        self._handles[name] = handle

    @property
    def found(self) -> bool:
        return bool(self._handles)

    def joules(self) -> dict[str, float]:
        """By board, since the start. A board that stops answering, or counts back, is dropped with a note."""
        out: dict[str, float] = {}
        if self._nvml is None:
            return out
        for name, handle in list(self._handles.items()):
            try:
                now = int(self._nvml.nvmlDeviceGetTotalEnergyConsumption(handle))
            except self._nvml.NVMLError as error:
                self._drop(name, str(error))
                continue
            if now < self._start[name]:
                self._drop(name, "its counter went back")
                continue
            out[name] = (now - self._start[name]) / MILLIJOULES
        return out

    def close(self) -> None:
        if self._nvml is not None:
            self._nvml.nvmlShutdown()
            self._nvml = None

    def _drop(self, name: str, why: str) -> None:
        del self._handles[name]
        self.notes.append(("gpu-silent", f"{name}: {why}"))
