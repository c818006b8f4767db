"""A drawing as a soft-plastic charm: each colour a layer of its own height, on a white base that holds all together."""

from __future__ import annotations

import copy
import io
import xml.etree.ElementTree as ET
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trottinette.catalogue import Part, Parts
from trottinette.geometry import slab
from trottinette.geometry.stencil import in_one_piece, stencil, widened
from trottinette.palette import WHITE, Colour

TALL = 42.0  # mm, the longest side of a charm
_FINE = 224  # pixels along the longest side of the drawing
_BASE, _STEP = 3.2, 0.85  # mm: thickness of the base, rise of each layer over the ones below it
_RIM = 0.9  # mm of base around the drawing
_MOST_RIM = 4.5
_LEVELS = 5
_MOST_LAYERS = 48
_LEAST = 0.002  # share of the drawing that a layer must cover to be moulded
_LEAST_MM2 = 0.8  # a smaller scrap is left out
_DRAWN = frozenset({"path", "circle", "ellipse", "rect", "polygon", "polyline", "line", "use"})

Mask = NDArray[np.bool_]  # (h, w)


@dataclass(frozen=True, slots=True)
class Layer:
    """What one colour covers, before what lies over it."""

    ink: Mask
    colour: Colour


def relief(layers: list[Layer], tall: float = TALL) -> Parts:
    """The charm standing on z = 0, facing -y, `tall` mm along its longest side. Raises ValueError for no layers."""
    if not layers:
        raise ValueError("the drawing is empty")
    whole = np.logical_or.reduce([layer.ink for layer in layers])
    rows, columns = np.flatnonzero(whole.any(1)), np.flatnonzero(whole.any(0))
    pad = 64
    cut = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    layers = [Layer(np.pad(layer.ink[cut], pad), layer.colour) for layer in layers]
    whole = np.pad(whole[cut], pad)
    step = (tall - 2 * _RIM) / max(rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1)
    rim = _RIM
    base = widened(whole, rim / step)
    while not in_one_piece(base) and rim < _MOST_RIM:
        rim += 0.6
        base = widened(whole, rim / step)
    if not in_one_piece(base):  # far-flung bits: a disc holds them
        y, x = np.ogrid[: base.shape[0], : base.shape[1]]
        middle = np.argwhere(whole).mean(0)
        far = np.sqrt(((np.argwhere(whole) - middle) ** 2).sum(1).max())
        base = (y - middle[0]) ** 2 + (x - middle[1]) ** 2 <= (far + _RIM / step) ** 2
    parts = [Part(slab(stencil(base, step), _BASE, 1.1), WHITE, "plastic", 0.6)]
    parts += _stacked(layers, step)
    low = parts[0].solid.box.low[2]
    return tuple(Part(p.solid.at(z=-low), p.colour, p.finish, p.cell) for p in parts)


def _stacked(layers: list[Layer], step: float) -> list[Part]:
    """Each layer on top of what it mostly covers; where it meets others of its own height, it takes their place."""
    level = np.zeros(layers[0].ink.shape, int)
    by_height: dict[tuple[int, str], Mask] = {}
    for layer in layers:
        under = level[layer.ink]
        own = min(int(np.quantile(under, 0.75)) + 1, _LEVELS) if under.size else 1
        for at, other in by_height.items():
            if at[0] >= own and at[1] != layer.colour.hex:
                by_height[at] = other & ~layer.ink
        level[layer.ink] = own
        at = (own, layer.colour.hex)
        by_height[at] = by_height.get(at, np.zeros_like(layer.ink)) | layer.ink
    parts = []
    for (own, code), ink in sorted(by_height.items()):
        if ink.sum() * step**2 < _LEAST_MM2:
            continue
        thick = 1.2 + own * _STEP
        raised = slab(stencil(ink, step), thick, 0.55).at(y=-_BASE / 2 + 0.6 - thick / 2)
        parts.append(Part(raised, Colour(code, code), "plastic", 0.5))
    return parts


# ---- from an SVG -------------------------------------------------------------------------------------------


def layers_of_svg(svg: str) -> list[Layer]:
    """The drawing's shapes from the ground up, neighbours of one colour together; each as what it covers alone."""
    root = ET.fromstring(svg)
    for one in root.iter():
        one.tag = one.tag.rsplit("}", 1)[-1] if isinstance(one.tag, str) else one.tag
    places = [at for at, one in enumerate(root.iter()) if one.tag in _DRAWN and not _defined(root, one)]
    found: list[Layer] = []
    for at in places[: 4 * _MOST_LAYERS]:
        layer = _alone(root, at)
        if layer is None:
            continue
        if found and found[-1].colour.hex == layer.colour.hex:
            found[-1] = Layer(found[-1].ink | layer.ink, layer.colour)
        else:
            found.append(layer)
    total = np.logical_or.reduce([layer.ink for layer in found]).sum() if found else 0
    return [layer for layer in found if layer.ink.sum() >= _LEAST * total][:_MOST_LAYERS]


def _defined(root: ET.Element, one: ET.Element) -> bool:
    """Whether it lies in a definition, to be used elsewhere."""
    return any(one in group.iter() for group in root.iter() if group.tag in ("defs", "clipPath", "mask", "symbol"))


def _alone(root: ET.Element, at: int) -> Layer | None:
    """The drawing with only the shape number `at` (in document order) in it."""
    bare = copy.deepcopy(root)
    keep = list(bare.iter())[at]
    for group in bare.iter():
        for child in list(group):
            if child.tag in _DRAWN and child is not keep and group.tag not in ("defs", "clipPath", "mask", "symbol"):
                group.remove(child)
    bare.set("xmlns", "http://www.w3.org/2000/svg")
    pixels = _pixels(ET.tostring(bare, encoding="unicode"))
    ink = pixels[..., 3] > 127
    if not ink.any():
        return None
    red, green, blue = np.median(pixels[ink][:, :3], axis=0).astype(int)
    code = f"#{red:02x}{green:02x}{blue:02x}"
    return Layer(ink, Colour(code, code))


def _pixels(svg: str) -> NDArray[np.uint8]:
    import resvg_py
    from PIL import Image

    png = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, width=_FINE)
    with Image.open(io.BytesIO(bytes(png))) as image:
        return np.asarray(image.convert("RGBA"))
