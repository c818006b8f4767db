"""What an engine is: something that turns a Scene into light."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from trottinette.studio.scene import Scene
from trottinette.work import Stopwatch, Work


@dataclass(frozen=True, slots=True)
class Quality:
    """How much work to spend: light paths a pixel, and how thorough the denoiser is ("fast", "balanced",
    "high"; "none" for a reference)."""

    name: str
    paths: int
    denoiser: str


PREVIEW = Quality("preview", 1, "fast")
STANDARD = Quality("standard", 2, "fast")
FINE = Quality("fine", 16, "high")
QUALITIES = {quality.name: quality for quality in (PREVIEW, STANDARD, FINE)}


@dataclass(frozen=True, slots=True)
class Picture:
    """`light` is (h, w, 3) float32, linear; `work` what it took; `notes` what the person should know."""

    light: NDArray[np.float32]
    work: Work
    notes: tuple[str, ...] = ()


class Engine(Protocol):
    def __call__(self, scene: Scene, width: int, height: int, quality: Quality, watch: Stopwatch,
                 progress: Callable[[float], None] | None = None) -> NDArray[np.float32]: ...  # fmt: skip
