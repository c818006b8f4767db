"""A person's own object from a file: a drawing becomes a charm or a sticker, a model a toy. Files are hostile.

Nothing made here is kept in the cache: the files may be personal.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.catalogue import Moulded, cast
from trottinette.charms.pictures import linear_of, read_bytes, read_picture, svg_text
from trottinette.charms.relief import TALL, Layer, layers_of_svg, relief
from trottinette.errors import BadModel, BadPicture
from trottinette.geometry import Mesh
from trottinette.geometry.skin import fewer
from trottinette.paint import Decal
from trottinette.palette import GREY, WHITE, Colour

DRAWINGS, MODELS = (".svg", ".png"), (".glb", ".obj", ".stl")
_COLOURS = 7  # most layers that a drawing of pixels is moulded in
_FLAT = 0.86  # share of pixels near those colours, for it to be a drawing rather than a photograph
_MOST_MODEL = 40_000_000  # bytes
_MOST_FACES = 2_000_000
_KEPT_FACES = 60_000

Raster = NDArray[np.uint8]


def own_object(path: Path) -> tuple[Moulded, ...]:
    """The file's object standing on z = 0, facing -y. Raises BadPicture, BadModel."""
    ending = path.suffix.lower()
    if ending in MODELS:
        return _model(path)
    if ending not in DRAWINGS:
        raise BadPicture(f"{path.name!r} is no drawing and no model", hint="give a PNG, SVG, GLB, OBJ or STL file")
    if ending == ".svg":
        return cast(relief(layers_of_svg(svg_text(path))))
    pixels = read_picture(path)
    layers = _layers_of(pixels)
    return cast(relief(layers)) if layers else _sticker(pixels)


# ---- drawings ----------------------------------------------------------------------------------------------


def _layers_of(pixels: Raster) -> list[Layer]:
    """The flat colours of a drawing, the one that covers most first; none for a photograph."""
    from PIL import Image

    ink = _inked(pixels)
    if not ink.any():
        raise BadPicture("the picture is empty", hint="give one with something in it")
    flat = Image.fromarray(np.where(ink[..., None], pixels[..., :3], 0).astype(np.uint8))
    few = flat.quantize(_COLOURS + 1, Image.Quantize.MEDIANCUT, kmeans=4, dither=Image.Dither.NONE)
    number = np.asarray(few)
    table = np.array(few.getpalette(), np.uint8).reshape(-1, 3)
    off = np.abs(pixels[..., :3].astype(int) - table[number]).max(2)
    if (off[ink] < 26).mean() < _FLAT:
        return []
    layers = []
    for at in np.unique(number[ink]):
        red, green, blue = (int(v) for v in table[at])
        code = f"#{red:02x}{green:02x}{blue:02x}"
        layers.append(Layer((number == at) & ink, Colour(code, code)))
    layers.sort(key=lambda layer: -int(layer.ink.sum()))
    whole = np.logical_or.reduce([layer.ink for layer in layers])
    return [Layer(whole, layers[0].colour), *layers[1:]]


def _inked(pixels: Raster) -> NDArray[np.bool_]:
    """What is not background: what is opaque, or what differs from the colour all around."""
    alpha = pixels[..., 3] > 127
    if not alpha.all():
        return np.asarray(alpha)
    rim = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])[:, :3].astype(int)
    ground = np.median(rim, axis=0)
    if (np.abs(rim - ground).max(1) < 16).mean() < 0.95:
        return np.asarray(alpha)
    return np.asarray(np.abs(pixels[..., :3].astype(int) - ground).max(2) > 24)


def _sticker(pixels: Raster) -> tuple[Moulded, ...]:
    """A photograph printed on a rounded plate with a white border."""
    from trottinette.catalogue import Part
    from trottinette.geometry import rectangle, slab

    high, wide, _ = pixels.shape
    step = (TALL - 4) / max(high, wide)
    plate = Part(slab(rectangle(wide * step + 4, high * step + 4, 3.0), 2.4, 0.8), WHITE, "plastic", 0.8)
    lift = (high * step + 4) / 2
    made = cast((Part(plate.solid.at(z=lift), WHITE, "plastic", 0.8),))[0]
    share = pixels[..., 3:].astype(np.float32) / 255
    decal = Decal(np.concatenate([linear_of(pixels[..., :3]), share], 2), (0.0, lift), wide * step)
    return (Moulded(made.mesh, made.colour, made.finish, (decal,), "", made.mesh),)


# ---- models ------------------------------------------------------------------------------------------------


def _model(path: Path) -> tuple[Moulded, ...]:
    """The model's pieces, each in its mean colour, 48 mm along the longest side. Raises BadModel."""
    data = read_bytes(path, _MOST_MODEL)
    pieces = _pieces(path, data)
    points = np.concatenate([mesh.points for mesh, _ in pieces])
    low, high = points.min(0), points.max(0)
    if not np.isfinite(points).all() or float((high - low).max()) < 1e-9:
        raise BadModel(f"{path.name!r} has no size", hint="save it again, in any unit")
    scale = 48.0 / float((high - low).max())
    middle = np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]], np.float32)
    out = []
    for mesh, colour in pieces:
        placed = ((mesh.points - middle) * np.float32(scale)).astype(np.float32)
        out.append(Moulded(Mesh(placed, mesh.normals, mesh.faces), colour, "plastic"))
    return tuple(out)


def _pieces(path: Path, data: bytes) -> list[tuple[Mesh, Colour]]:
    import trimesh

    kind = path.suffix.lower()[1:]
    if kind == "obj" and data.count(b"\nf ") > _MOST_FACES:
        raise BadModel(f"{path.name!r} has more than two million faces", hint="simplify it")
    try:
        # No resolver: a model may not read other files (materials, textures, buffers)
        scene = trimesh.load_scene(io.BytesIO(data), file_type=kind, resolver=None, process=False)
        meshes = [m for m in scene.dump(concatenate=False) if isinstance(m, trimesh.Trimesh) and len(m.faces)]
    except (MemoryError, RecursionError, Exception) as wrong:  # noqa: BLE001 - a parser of strangers' files
        raise BadModel(
            f"{path.name!r} cannot be read: {str(wrong)[:80]}", hint="save it again as GLB, OBJ or STL"
        ) from None
    if not meshes:
        raise BadModel(f"{path.name!r} holds no faces", hint="give a model with surfaces")
    total = sum(len(m.faces) for m in meshes)
    if total > _MOST_FACES:
        raise BadModel(f"{path.name!r} has more than two million faces", hint="simplify it")
    upright = kind == "glb"  # glTF has y up, its front towards +z; STL and OBJ of the printers' world have z up
    share = min(1.0, _KEPT_FACES / total)
    return [_lightened(m, share, upright) for m in meshes[:64]]


def _lightened(m: Any, share: float, upright: bool) -> tuple[Mesh, Colour]:
    if share < 1 and len(m.faces) > 500:
        m.merge_vertices(merge_norm=True, merge_tex=True)  # an STL's faces do not know their neighbours
    points, faces = np.asarray(m.vertices, np.float32), np.asarray(m.faces, np.uint32)
    if share < 1 and len(faces) > 500:
        points, faces = fewer(points, faces, 1 - share)
    if upright:
        points = np.stack([points[:, 0], -points[:, 2], points[:, 1]], 1)
    # every face with corners of its own: a stranger's edges stay as hard as they were
    corners = points[faces].reshape(-1, 3)
    a, b, c = corners[0::3], corners[1::3], corners[2::3]
    normal = np.cross(b - a, c - a)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    mesh = Mesh(
        corners, np.repeat(normal, 3, 0).astype(np.float32), np.arange(len(corners), dtype=np.uint32).reshape(-1, 3)
    )
    return mesh, _colour_of(m)


def _colour_of(m: Any) -> Colour:
    """The material's base colour, or the mean of what its vertices have."""
    try:
        rgba = np.asarray(m.visual.main_color if hasattr(m.visual, "main_color") else m.visual.material.main_color)
        red, green, blue = (int(v) for v in rgba[:3])
    except (AttributeError, ValueError, TypeError, IndexError, ImportError):
        return GREY
    code = f"#{red:02x}{green:02x}{blue:02x}"
    return Colour(code, code)
