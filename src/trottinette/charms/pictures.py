"""Strangers' pictures: PNG and SVG files read as if they were hostile, refused in one clear sentence."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.errors import BadPicture

_FINE = 384  # pixels, the longest side of a picture once read
_MOST_BYTES = 8_000_000
_MOST_SVG = 1_000_000
_MOST_PIXELS = 40_000_000
_DEEPEST = 64  # elements in one another
_MOST_SHAPES = 20_000  # in an SVG, `use` counted as often as it draws

Raster = NDArray[np.uint8]  # (h, w, 4), sRGB and alpha


def found_beside(name: str, folder: Path | None) -> Path:
    """The file of that name beside the pack, or below it. Raises BadPicture for one anywhere else."""
    root = (folder or Path()).resolve()
    path = (root / name).resolve()
    if not path.is_relative_to(root):
        raise BadPicture(
            f"the file {name!r} is not in the pack's folder", hint="put it beside the pack, and name it alone"
        )
    return path


def read_bytes(path: Path, most: int) -> bytes:
    """The whole file. Raises BadPicture where it cannot be read or holds more than `most` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as wrong:
        why = getattr(wrong, "strerror", None) or str(wrong)
        raise BadPicture(f"{path.name!r} cannot be read: {why.lower()}", hint="check its name and place") from None
    if len(data) > most:
        raise BadPicture(f"{path.name!r} is larger than {most // 1_000_000} MB", hint="make it smaller")
    return data


def read_picture(path: Path) -> Raster:
    """A PNG, or an SVG without text, as (h, w, 4) of at most 384 pixels a side. Raises BadPicture."""
    data = read_bytes(path, _MOST_BYTES)
    return _rastered(path.name, data)


@lru_cache(maxsize=8)
def _rastered(name: str, data: bytes) -> Raster:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _from_png(name, data)
    if b"<svg" in data[:4096]:
        return _from_svg(name, data)
    raise BadPicture(f"{name!r} is neither a PNG nor an SVG", hint="save it as one of them")


def svg_text(path: Path) -> str:
    """An SVG's text, checked: it draws from itself alone. Raises BadPicture."""
    return _checked_svg(path.name, read_bytes(path, _MOST_SVG))


def _from_png(name: str, data: bytes) -> Raster:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise BadPicture(f"{name!r} has more than 40 million pixels", hint="make it smaller")
            whole = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as wrong:
        raise BadPicture(f"{name!r} is damaged: {str(wrong)[:80]}", hint="save it again as PNG") from None
    whole.thumbnail((_FINE, _FINE), Image.Resampling.LANCZOS)
    return np.asarray(whole)


def _from_svg(name: str, data: bytes) -> Raster:
    import resvg_py
    from PIL import Image

    if len(data) > _MOST_SVG:
        raise BadPicture(f"{name!r} is larger than 1 MB", hint="simplify it")
    text = _checked_svg(name, data)
    try:
        png = resvg_py.svg_to_bytes(svg_string=text, skip_system_fonts=True, width=_FINE)
        with Image.open(io.BytesIO(bytes(png))) as image:
            whole = image.convert("RGBA")
    except (OSError, ValueError, RuntimeError) as wrong:
        raise BadPicture(f"{name!r} cannot be drawn: {str(wrong)[:80]}", hint="save it again as SVG") from None
    if not np.asarray(whole)[..., 3].any():
        raise BadPicture(f"{name!r} draws nothing", hint="give one with shapes in it")
    whole.thumbnail((_FINE, _FINE), Image.Resampling.LANCZOS)
    return np.asarray(whole)


def _checked_svg(name: str, data: bytes) -> str:
    """The document, if it draws from itself alone. Raises BadPicture."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadPicture(f"{name!r} is not UTF-8 text", hint="save it again as SVG") from None
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        text = re.sub(r"<!DOCTYPE\s+svg\s+PUBLIC\s+\"[^\"<>]*\"\s+\"[^\"<>]*\"\s*>", "", text, flags=re.IGNORECASE)
    if "<!" in re.sub(r"<!--.*?-->|<!\[CDATA\[", "", text, flags=re.DOTALL):
        raise BadPicture(f"{name!r} declares entities or types of its own", hint="save it as plain SVG")
    root = _parsed(name, text)
    by_id = {one.get("id"): one for one in root.iter() if one.get("id")}
    for one in root.iter():
        kind = one.tag.rsplit("}", 1)[-1] if isinstance(one.tag, str) else ""
        if kind in ("text", "tspan"):
            raise BadPicture(f"{name!r} holds text, which needs its font", hint="turn the text into paths")
        if kind in ("image", "foreignObject", "filter", "script"):
            raise BadPicture(f"{name!r} holds a {kind}", hint="keep to shapes: paths, fills, strokes, gradients")
        for key, value in one.attrib.items():
            if key.rsplit("}", 1)[-1] == "href" and not value.startswith("#"):
                raise BadPicture(f"{name!r} points outside itself", hint="keep to what is in the file")
    if _shapes(root, by_id, {}) > _MOST_SHAPES:
        raise BadPicture(f"{name!r} draws more than {_MOST_SHAPES} shapes", hint="simplify it")
    return text


def _parsed(name: str, text: str) -> ET.Element:
    """The document's root, if it is no deeper than drawings are. Raises BadPicture."""
    parser: Any = ET.XMLPullParser(("start", "end"))
    depth = 0
    try:
        for at in range(0, len(text), 65536):
            parser.feed(text[at : at + 65536])
            for event, _ in parser.read_events():
                depth += 1 if event == "start" else -1
                if depth > _DEEPEST:
                    raise BadPicture(f"{name!r} is nested more than {_DEEPEST} deep", hint="ungroup its shapes")
        parser.close()
        return ET.fromstring(text)
    except ET.ParseError as wrong:
        raise BadPicture(f"{name!r} is not well-formed: {wrong}", hint="save it again as SVG") from None


def _shapes(one: ET.Element, by_id: dict[str | None, ET.Element], known: dict[int, int]) -> int:
    """How many elements are drawn, `use` followed; cycles count as too many."""
    if id(one) in known:
        return known[id(one)]
    known[id(one)] = _MOST_SHAPES + 1  # until it is counted
    total = 1
    for child in one:
        total += _shapes(child, by_id, known)
        if total > _MOST_SHAPES:
            break
    target = next((v for k, v in one.attrib.items() if k.rsplit("}", 1)[-1] == "href"), "")
    if isinstance(one.tag, str) and one.tag.endswith("use") and target[1:] in by_id:
        total += _shapes(by_id[target[1:]], by_id, known)
    known[id(one)] = total
    return total


def linear_of(srgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """sRGB of 8 bits as linear light, 0 to 1 (IEC 61966-2-1)."""
    c = np.arange(256, dtype=np.float64) / 255
    table = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4).astype(np.float32)
    return np.asarray(table[srgb])
