"""The path tracer: Mitsuba 3 (`scalar_rgb`) and Intel Open Image Denoise, on the laptop's own cores.

How it is fast and sharp at a few light paths a pixel:
- one extra ray a sub-pixel reads what the camera sees (item and normal), free of noise, at twice the resolution;
- light is divided by the colour it fell on before denoising and multiplied back after, from that sharper image,
  so colour edges are not the denoiser's business;
- print is not in the traced scene at all (its smooth ground is) and comes back at full sharpness;
- the blister is one thin dielectric layer seen in its own mirror direction: exact Fresnel weights, no noise.
docs/decisions/0004-light.md has the measurements.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.engines.engine import Quality
from trottinette.geometry import Mesh
from trottinette.studio.scene import Camera, Item, Scene, Softbox
from trottinette.work import Stopwatch

Light = NDArray[np.float32]  # (h, w, 3), linear

_BLOCK = 32  # pixels; fixed, so that the picture does not depend on how many cores there are
_FLOOR = 0.06  # added to the colour that light is divided by: what a black plastic still reflects off its skin
_WALL_FACING = (0.0, -1.0, 0.0)


def trace(scene: Scene, width: int, height: int, quality: Quality, watch: Stopwatch,
          progress: Callable[[float], None] | None = None) -> Light:  # fmt: skip
    """The light that reaches the camera, (height, width, 3) linear float32, denoised, print and blister included."""
    mi = _mitsuba()
    with watch.stage("path tracing"):
        seen = _what_is_seen(scene, width, height)
        bare = _traced(mi, scene, seen, width, height, quality)
    with watch.stage("denoising"):
        light = _denoised(bare, seen, quality)
    with watch.stage("printing"):
        light = light * seen.ink
    if scene.blister is not None:
        with watch.stage("path tracing"):
            light = _under_blister(mi, scene, light)
    return light


@cache
def _mitsuba() -> Any:
    import mitsuba

    mitsuba.set_variant("scalar_rgb")
    mitsuba.set_log_level(mitsuba.LogLevel.Error)
    return mitsuba


# ---- the scene in Mitsuba's words --------------------------------------------------------------------------


def _camera(mi: Any, camera: Camera, width: int, height: int, sampler: dict[str, Any]) -> dict[str, Any]:
    x, y, z = camera.eye
    distance = -y
    right, up = x - camera.centre[0], z - camera.centre[1]
    return {
        "type": "perspective",
        "fov_axis": "x",
        "fov": float(np.degrees(2 * np.arctan(camera.width / 2 / distance))),
        "principal_point_offset_x": -right / camera.width,
        "principal_point_offset_y": up / camera.height,
        "near_clip": 1.0,
        "far_clip": 10000.0,
        "to_world": mi.ScalarTransform4f().look_at(origin=[x, y, z], target=[x, y + 1, z], up=[0, 0, 1]),
        "film": {"type": "hdrfilm", "width": width, "height": height, "rfilter": {"type": "box"},
                 "pixel_format": "rgb", "component_format": "float32"},
        "sampler": sampler,
    }  # fmt: skip


def _mesh(mi: Any, name: str, mesh: Mesh, item: Item | None, bsdf: dict[str, Any] | None = None, glow: str = "",
          attributes: dict[str, NDArray[np.float32]] | None = None) -> Any:  # fmt: skip
    props = mi.Properties()
    if bsdf:
        props["bsdf"] = mi.load_dict(bsdf)
    if glow:
        props["emitter"] = mi.load_dict({"type": "area", "radiance": {"type": "mesh_attribute", "name": glow}})
    made = mi.Mesh(name, len(mesh.points), len(mesh.faces), has_vertex_normals=True, props=props)
    for key, values in (attributes or {}).items():
        made.add_attribute(key, 3, np.ascontiguousarray(values, np.float32).ravel())
    points, normals = mesh.points, mesh.normals
    if item is not None:
        points, normals = item.pose.applied(points), normals @ item.pose.matrix.T.astype(np.float32)
    parameters = mi.traverse(made)
    parameters["vertex_positions"] = np.ascontiguousarray(points, np.float32).ravel()
    parameters["vertex_normals"] = np.ascontiguousarray(normals, np.float32).ravel()
    parameters["faces"] = np.ascontiguousarray(mesh.faces, np.uint32).ravel()
    parameters.update()
    return made


def _material(item: Item) -> dict[str, Any]:
    colour: dict[str, Any] = {"type": "mesh_attribute", "name": "vertex_colour"}
    if isinstance(item.colour, tuple):
        colour = {"type": "rgb", "value": list(item.colour)}
    finishes: dict[str, dict[str, Any]] = {
        "plastic": {"roughness": 0.27, "specular": 0.5, "clearcoat": 0.4, "clearcoat_gloss": 0.93},
        "matte": {"roughness": 0.62, "specular": 0.3},
        "metal": {"roughness": 0.24, "metallic": 0.85, "specular": 0.6},
        "glass": {"roughness": 0.1, "specular": 0.8, "clearcoat": 1.0, "clearcoat_gloss": 0.98},
    }
    return {"type": "principled", "base_color": colour, **finishes[item.finish]}


def _softbox(mi: Any, box: Softbox) -> dict[str, Any]:
    at = mi.ScalarTransform4f().look_at(origin=list(box.centre), target=list(box.target), up=[0, 0, 1])
    return {
        "type": "rectangle",
        "to_world": at.scale([box.width / 2, box.height / 2, 1]),
        "emitter": {"type": "area", "radiance": {"type": "rgb", "value": list(box.radiance)}},
    }


def _wall(mi: Any, scene: Scene) -> dict[str, Any]:
    at = mi.ScalarTransform4f().translate([0, scene.wall_y, 0]).rotate([1, 0, 0], 90).scale([4000, 4000, 1])
    return {"type": "rectangle", "to_world": at, "bsdf": {"type": "diffuse", "reflectance": {"type": "rgb", "value": list(scene.wall)}}}


def _lit_scene(mi: Any, scene: Scene, width: int, height: int) -> Any:
    sampler = {"type": "independent"}
    parts: dict[str, Any] = {
        "type": "scene",
        "integrator": {"type": "path", "max_depth": 5, "rr_depth": 3, "block_size": _BLOCK},
        "sensor": _camera(mi, scene.camera, width, height, sampler),
        "sky": {"type": "constant", "radiance": {"type": "rgb", "value": list(scene.sky)}},
        "wall": _wall(mi, scene),
    }
    parts.update({f"softbox{i}": _softbox(mi, box) for i, box in enumerate(scene.softboxes)})
    for i, item in enumerate(scene.items):
        colours = None if isinstance(item.colour, tuple) else {"vertex_colour": item.colour}
        parts[f"item{i}"] = _mesh(mi, f"item{i}", item.mesh, item, _material(item), attributes=colours)
    return mi.load_dict(parts)


def _traced(mi: Any, scene: Scene, seen: Seen, width: int, height: int, quality: Quality) -> Light:
    """Path-traced light over the colour it fell on, (height, width, 3): each sub-pixel is divided by its own colour."""
    loaded = _lit_scene(mi, scene, width, height)
    across, down = quality.grid
    sensor = _camera(mi, scene.camera, across * width, down * height, {"type": "independent"})
    out = np.empty((height, width, 3), np.float32)
    for band, (top, rows) in enumerate(_bands(width, height)):
        sensor["film"] |= _crop(across * width, down * top, down * rows)
        light = np.array(mi.render(loaded, sensor=mi.load_dict(sensor), spp=quality.paths, seed=scene.seed * 4099 + band), np.float32)
        under = seen.fine[2 * top : 2 * (top + rows)].astype(np.float32) + np.float32(_FLOOR)
        out[top : top + rows] = _shrunk(light / _shrunk(under, 2 // across, 2 // down), across, down)
    return out


def _bands(width: int, height: int) -> list[tuple[int, int]]:
    """(first row, rows) of horizontal bands of about a megapixel and a half, so that memory stays level for large pictures."""
    rows = max(16, 1_600_000 // width)
    return [(top, min(rows, height - top)) for top in range(0, height, rows)]


def _crop(width: int, top: int, rows: int) -> dict[str, int]:
    return {"crop_offset_x": 0, "crop_offset_y": top, "crop_width": width, "crop_height": rows}


def _shrunk(image: Light, across: int, down: int) -> Light:
    """Means of blocks `across` x `down` pixels."""
    if across == down == 1:
        return image
    tall, wide, depth = image.shape
    return np.asarray(image.reshape(tall // down, down, wide // across, across, depth).mean((1, 3)), np.float32)


# ---- what the camera sees, free of noise -------------------------------------------------------------------


class Seen:
    """What each pixel shows: `colour` (linear albedo), `normal` (world) and `ink` (what to multiply light with to put
    the print back), all (h, w, 3), means of four sub-pixels; `fine` the colour of the sub-pixels, (2h, 2w, 3)."""

    __slots__ = ("colour", "fine", "ink", "normal")

    def __init__(self, width: int, height: int) -> None:
        self.colour, self.normal, self.ink = (np.empty((height, width, 3), np.float32) for _ in range(3))
        self.fine = np.empty((2 * height, 2 * width, 3), np.float16)


def _what_is_seen(scene: Scene, width: int, height: int) -> Seen:
    """Read it in horizontal bands, so that memory stays level for large pictures."""
    mi = _mitsuba()
    colours = np.array([item.colour if isinstance(item.colour, tuple) else (0, 0, 0) for item in scene.items] or [(0, 0, 0)], np.float32)
    palette = np.concatenate([np.array([scene.wall], np.float32), colours])
    parts: dict[str, Any] = {"type": "scene", "integrator": {"type": "path", "max_depth": 1, "block_size": _BLOCK}}
    for i, item in enumerate(scene.items):
        normals = item.mesh.normals @ item.pose.matrix.T.astype(np.float32)
        told = np.stack([normals[:, 0] + 2, normals[:, 2] + 2, np.full(len(normals), i + 1, np.float32)], 1)
        parts[f"item{i}"] = _mesh(mi, f"item{i}", item.mesh, item, glow="vertex_told", attributes={"vertex_told": told})
    sensor = _camera(mi, scene.camera, 2 * width, 2 * height, {"type": "multijitter", "jitter": False, "sample_count": 1})
    loaded = mi.load_dict(parts)

    seen = Seen(width, height)
    for top, rows in _bands(width, height):
        sensor["film"] |= _crop(2 * width, 2 * top, 2 * rows)
        told = np.array(mi.render(loaded, sensor=mi.load_dict(sensor), spp=1), np.float32)
        _read(scene, palette, told, seen, top)
    return seen


def _read(scene: Scene, palette: Light, told: Light, seen: Seen, top: int) -> None:
    """Sub-pixels (2 rows, 2 width, 3) of (normal x + 2, normal z + 2, item + 1) into `seen` from row `top` on."""
    which = np.rint(told[..., 2]).astype(np.int32)
    hit = which > 0
    x, z = np.where(hit, told[..., 0] - 2, 0), np.where(hit, told[..., 1] - 2, 0)
    y = -np.sqrt(np.maximum(1 - x * x - z * z, 0))
    colour = palette[which]
    ink = np.ones_like(colour)
    height, width = 2 * len(seen.colour), which.shape[1]
    for i, item in enumerate(scene.items):
        if item.surface:
            rows, columns = np.nonzero(which == i + 1)
            ground, ratio = _ink(scene, item.surface, columns, rows + 2 * top, width, height)
            flat = (y[rows, columns] < -0.97)[:, None]  # the board's edge is not printed
            colour[rows, columns], ink[rows, columns] = ground, np.where(flat, ratio, 1)
    at = slice(top, top + len(which) // 2)
    seen.fine[2 * at.start : 2 * at.stop] = colour
    seen.colour[at] = _shrunk(colour, 2, 2)
    seen.normal[at] = _shrunk(np.stack([x, y, z], -1), 2, 2)
    seen.ink[at] = (_shrunk(colour * ink, 2, 2) + _FLOOR) / (seen.colour[at] + _FLOOR)


def _ink(scene: Scene, surface: int, columns: NDArray[np.intp], rows: NDArray[np.intp], width: int, height: int) -> tuple[Light, Light]:
    """(ground, print over ground) where the camera rays of these sub-pixels meet the printed plane."""
    printed, camera = scene.prints[surface - 1], scene.camera
    shrink = 1 + printed.y / -camera.eye[1]
    x = camera.centre[0] + ((columns + 0.5) / width - 0.5) * camera.width
    z = camera.centre[1] + (0.5 - (rows + 0.5) / height) * camera.height
    x, z = camera.eye[0] + (x - camera.eye[0]) * shrink, camera.eye[2] + (z - camera.eye[2]) * shrink
    ground = printed.at(printed.ground, x, z)
    return ground, printed.at(printed.ink, x, z) / ground


# ---- denoising ---------------------------------------------------------------------------------------------


def _denoised(bare: Light, seen: Seen, quality: Quality) -> Light:
    """Light over colour, cleaned, times colour. The normal guide keeps shapes; colour edges come from `seen`."""
    import mitsuba_oidn as oidn

    under = seen.colour + np.float32(_FLOOR)
    level = {"fast": oidn.Quality.Fast, "balanced": oidn.Quality.Balanced, "high": oidn.Quality.High}[quality.denoiser]
    clean = oidn.denoise(bare, albedo=np.clip(seen.colour, 0, 1), normal=seen.normal, hdr=True, clean_aux=True, quality=level)
    return np.asarray(np.maximum(np.array(clean, np.float32), 0) * under)


# ---- the blister -------------------------------------------------------------------------------------------


def _under_blister(mi: Any, scene: Scene, light: Light) -> Light:
    """What lies under the blister, dimmed by what the film reflects, plus the studio mirrored in it.

    A thin film of PET (index 1.57): both its faces reflect, 2R / (1 + R) with R by Fresnel, and it absorbs a little.
    """
    assert scene.blister is not None
    height, width, _ = light.shape
    mesh = scene.blister
    told = np.stack([mesh.normals[:, 0] + 2, mesh.normals[:, 2] + 2, np.ones(len(mesh.points), np.float32)], 1)
    loaded = mi.load_dict({"type": "scene", "integrator": {"type": "path", "max_depth": 1, "block_size": _BLOCK},
                           "film": _mesh(mi, "film", mesh, None, glow="vertex_told", attributes={"vertex_told": told})})  # fmt: skip
    sensor = _camera(mi, scene.camera, 2 * width, 2 * height, {"type": "multijitter", "jitter": False, "sample_count": 1})
    out = light.copy()
    for top, rows in _bands(width, height):
        sensor["film"] |= _crop(2 * width, 2 * top, 2 * rows)
        seen = _shrunk(np.array(mi.render(loaded, sensor=mi.load_dict(sensor), spp=1), np.float32), 2, 2)
        at, across = np.nonzero(seen[..., 2] > 0)
        share = seen[at, across, 2:]
        nx, nz = (seen[at, across, c] / share[:, 0] - 2 for c in (0, 1))
        normal = np.stack([nx, -np.sqrt(np.maximum(1 - nx * nx - nz * nz, 1e-4)), nz], 1)
        normal /= np.linalg.norm(normal, axis=1, keepdims=True)
        looking = _looking(scene.camera, across, at + top, width, height)
        facing = np.clip(-(normal * looking).sum(1, keepdims=True), 0.02, 1)
        film = _film(facing)
        mirrored = looking + 2 * facing * normal
        place = _met(scene.camera, across, at + top, width, height)
        under = light[at + top, across]
        mirror = np.where(mirrored[:, 1:2] < 0, _studio(scene, place, mirrored), under)  # or the card, at a glancing angle
        dimmed = np.exp(-0.012 / facing)
        out[at + top, across] = under * (1 - share) + share * (under * dimmed * (1 - film) + film * mirror)
    return out


def _looking(camera: Camera, columns: NDArray[np.intp], rows: NDArray[np.intp], width: int, height: int) -> Light:
    """Unit view directions through pixel centres, (n, 3)."""
    ray = _met(camera, columns, rows, width, height) - np.array(camera.eye, np.float32)
    return np.asarray(ray / np.linalg.norm(ray, axis=1, keepdims=True))


def _met(camera: Camera, columns: NDArray[np.intp], rows: NDArray[np.intp], width: int, height: int) -> Light:
    """Where those rays meet the plane y = 0."""
    x = camera.centre[0] + ((columns + 0.5) / width - 0.5) * camera.width
    z = camera.centre[1] + (0.5 - (rows + 0.5) / height) * camera.height
    return np.stack([x, np.zeros_like(x), z], 1).astype(np.float32)


def _film(facing: Light) -> Light:
    """Reflectance of the film for the cosine at which it is met, (n, 1)."""
    index = 1.57
    inside = np.sqrt(1 - (1 - facing**2) / index**2)
    s = ((facing - index * inside) / (facing + index * inside)) ** 2
    p = ((inside - index * facing) / (inside + index * facing)) ** 2
    once = (s + p) / 2
    return np.asarray(2 * once / (1 + once))


def _studio(scene: Scene, place: Light, towards: Light) -> Light:
    """The light that comes from a direction: the room, and whichever soft box it meets, (n, 3)."""
    light = np.broadcast_to(np.array(scene.sky, np.float32), towards.shape) * (0.75 + 0.5 * towards[:, 2:])
    for box in scene.softboxes:
        centre = np.array(box.centre, np.float32)
        facing = np.array(box.target, np.float32) - centre
        facing /= np.linalg.norm(facing)
        side = np.cross(facing, [0, 0, 1]).astype(np.float32)
        side /= np.linalg.norm(side)
        up = np.cross(side, facing)
        cosine = towards @ facing
        far = np.where(cosine < -1e-3, ((centre - place) @ facing) / np.minimum(cosine, -1e-3), -1.0)
        spot = place + far[:, None] * towards - centre
        across, along = np.abs(spot @ side) / (box.width / 2), np.abs(spot @ up) / (box.height / 2)
        edge = np.clip((1 - np.maximum(across, along)) / 0.12, 0, 1) * (far > 0)
        light = light + (edge * edge * (3 - 2 * edge))[:, None] * np.array(box.radiance, np.float32)
    return np.asarray(light, np.float32)
