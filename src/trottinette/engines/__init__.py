"""Engines turn a scene into a picture. `draw` is the one door; which engine is a choice of the caller."""

from __future__ import annotations

from collections.abc import Callable

from trottinette.engines.engine import FINE, PREVIEW, QUALITIES, STANDARD, Engine, Picture, Quality
from trottinette.interrupts import held_back
from trottinette.studio.scene import Scene
from trottinette.work import Stopwatch

__all__ = ["FINE", "PREVIEW", "QUALITIES", "STANDARD", "Engine", "Picture", "Quality", "draw"]


def draw(
    scene: Scene,
    width: int = 1024,
    height: int = 1536,
    quality: Quality = STANDARD,
    engine: Engine | None = None,
    watch: Stopwatch | None = None,
    progress: Callable[[float], None] | None = None,
) -> Picture:
    """The picture of a scene: light (height, width, 3), linear, and the work it took (all of `watch`, when given).

    An interrupt is heard each time the engine tells its progress.
    """
    watch = watch or Stopwatch()
    with held_back() as heard:
        if engine is None:
            from trottinette.engines.mitsuba import trace

            engine = trace

        def told(share: float) -> None:
            heard()
            if progress:
                progress(share)

        light = engine(scene, width, height, quality, watch, told)
    return Picture(light, watch.done(), scene.notes)
