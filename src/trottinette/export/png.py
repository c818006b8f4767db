"""A picture as a PNG file: tone curve, sRGB, and a write that is whole or not at all."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trottinette.errors import AlreadyThere, OutputError

_PIVOT, _CONTRAST = 0.34, 1.1  # a little more contrast around a middle grey, as a photographic print has
_SHOULDER = 0.76  # linear light above which highlights are rolled off instead of clipped


def developed(light: NDArray[np.float32]) -> NDArray[np.uint8]:
    """(h, w, 3) linear light to sRGB bytes: a little contrast, then a smooth roll-off to white above a shoulder."""
    light = np.float32(_PIVOT) * (np.maximum(light, 0) / np.float32(_PIVOT)) ** np.float32(_CONTRAST)
    over = np.maximum(light - np.float32(_SHOULDER), 0)
    span = np.float32(1 - _SHOULDER)
    rolled = np.minimum(light, np.float32(_SHOULDER)) + span * over / (over + span)
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


def check_writable(path: Path, overwrite: bool) -> None:
    """Refuse before any work is done what could not be written after it. Raises OutputError, AlreadyThere."""
    folder = path.parent
    if path.is_dir():
        raise OutputError(f"{path} is a folder", hint="add a file name after it")
    if not folder.is_dir():
        raise OutputError(f"the folder {folder} does not exist", hint="make it first, or choose another")
    if path.exists() and not overwrite:
        raise AlreadyThere(f"{path} already exists", hint="choose another name, or add --force to replace it")
    if not os.access(folder, os.W_OK):
        raise OutputError(f"the folder {folder} cannot be written to", hint="choose another, or ask for the right to write there")


def write_whole(path: Path, data: bytes, overwrite: bool) -> None:
    """Write beside the target, then rename: a full disk or an interrupt leaves what was there. Raises OutputError."""
    check_writable(path, overwrite)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(name, 0o644)
            if overwrite:
                os.replace(name, path)
            else:
                try:
                    os.link(name, path)  # fails where somebody made the file meanwhile
                    os.unlink(name)
                except FileExistsError:
                    raise AlreadyThere(f"{path} already exists", hint="choose another name, or add --force to replace it") from None
                except OSError:  # a disk without hard links
                    os.replace(name, path)
        except BaseException:
            if os.path.exists(name):
                os.unlink(name)
            raise
    except OSError as wrong:
        raise OutputError(f"cannot write {path}: {wrong.strerror}", hint="free some space or choose another folder") from None
