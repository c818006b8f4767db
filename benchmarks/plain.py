"""The same scene by plain Mitsuba: sharp print as a texture, the blister as a thin dielectric shell, no denoiser."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.engines import words
from trottinette.studio.scene import Printed, Scene


def plain_scene(scene: Scene, width: int, height: int) -> Any:
    """A Mitsuba scene with everything in it that ours adds afterwards."""
    mi = words.loaded_mitsuba()
    parts: dict[str, Any] = {
        "type": "scene",
        "integrator": {"type": "path", "max_depth": 8, "rr_depth": 4},
        "sensor": words.camera_of(mi, scene.camera, width, height, {"type": "independent"}),
        "sky": {"type": "constant", "radiance": {"type": "rgb", "value": list(scene.sky)}},
        "wall": words._wall(mi, scene),
    }
    parts |= {f"softbox{i}": words._softbox(mi, box) for i, box in enumerate(scene.softboxes)}
    for i, item in enumerate(scene.items):
        printed = scene.prints[item.surface - 1] if item.surface else None
        sharp = Printed(printed.y, printed.low, printed.high, printed.ink, printed.ink) if printed else None
        parts[f"item{i}"] = words._mesh(
            mi, f"item{i}", item.mesh, item, words._material(mi, item, sharp), printed=sharp
        )
    if scene.blister is not None:
        parts["blister"] = words._mesh(mi, "blister", scene.blister, None, {"type": "thindielectric", "int_ior": 1.57})
    return mi.load_dict(parts)


def rendered(loaded: Any, samples: int, seed: int) -> NDArray[np.float32]:
    """(h, w, 3) linear light."""
    return np.array(words.loaded_mitsuba().render(loaded, spp=samples, seed=seed), np.float32)


def psnr(picture: NDArray[np.float32], reference: NDArray[np.float32]) -> float:
    """Peak signal to noise ratio, dB, after clipping to white and the sRGB curve."""

    def shown(light: NDArray[np.float32]) -> NDArray[np.float32]:
        c = np.clip(light, 0, 1)
        return np.where(c <= 0.0031308, c * 12.92, 1.055 * c ** (1 / 2.4) - 0.055).astype(np.float32)

    return float(-10 * np.log10(np.mean((shown(picture) - shown(reference)) ** 2)))
