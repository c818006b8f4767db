"""A picture as the bytes of a PNG: tone curve, sRGB, lossless."""

from __future__ import annotations

import io
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

_PIVOT, _CONTRAST = 0.34, 1.1  # a little more contrast around a middle grey, as a photographic print has
_SHOULDER = 0.76  # linear light above which highlights are rolled off instead of clipped


def developed(light: NDArray[np.float32]) -> NDArray[np.uint8]:
    """(h, w, 3) linear light to sRGB bytes: a little contrast, then a smooth roll-off to white."""
    pivot, shoulder, span = np.float32(_PIVOT), np.float32(_SHOULDER), np.float32(1 - _SHOULDER)
    graded = pivot * (np.maximum(light, 0) / pivot) ** np.float32(_CONTRAST)
    over = np.maximum(graded - shoulder, 0)
    rolled = np.minimum(graded, shoulder) + span * over / (over + span)
    index = np.clip(rolled * np.float32(4095), 0, 4095).astype(np.uint16)
    c = np.arange(4096) / 4095
    curve = np.where(c <= 0.0031308, c * 12.92, 1.055 * c ** (1 / 2.4) - 0.055)
    return np.asarray(np.round(curve * 255).astype(np.uint8)[index])


def png_bytes(image: NDArray[np.uint8], text: Mapping[str, str] | None = None) -> bytes:
    """(h, w, 3) or (h, w, 4) bytes as a PNG; `text` goes into iTXt chunks (UTF-8)."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    told = PngInfo()
    for key, value in (text or {}).items():
        told.add_itxt(key, value)
    out = io.BytesIO()
    Image.fromarray(image).save(out, "png", compress_level=3, pnginfo=told)
    return out.getvalue()
