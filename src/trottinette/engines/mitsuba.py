"""The path tracer: Mitsuba 3 (`scalar_rgb`) and Intel Open Image Denoise, on the laptop's own cores.

How it is fast and sharp at a few light paths a pixel:
- one extra ray a sub-pixel reads what the camera sees (item and normal), free of noise, at twice the resolution;
- pixels that several items share are rebuilt from the light of their neighbours and that sharper image, so that an
  outline is smooth however few paths fell on it;
- print is not in the traced scene at all (its smooth ground is) and comes back at full sharpness;
- the blister is one thin dielectric layer seen in its own mirror direction: exact Fresnel weights, no noise.
docs/decisions/0004-light.md has the measurements.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.engines.engine import Quality
from trottinette.geometry import Mesh
from trottinette.studio.scene import Camera, Item, Printed, Scene, Softbox
from trottinette.work import Stopwatch

Light = NDArray[np.float32]  # (h, w, 3), linear

_MIDDLES = {"type": "multijitter", "jitter": False, "sample_count": 1}  # one ray, through the middle
_DENOISER_MB = 600
_SKIN = 0.06  # added to the colour that light is divided by: what even black plastic reflects off its skin
_PAPER = 0.012  # and printed board


def trace(scene: Scene, width: int, height: int, quality: Quality, watch: Stopwatch,
          progress: Callable[[float], None] | None = None) -> Light:  # fmt: skip
    """The light that reaches the camera, (height, width, 3) linear float32, denoised, print and blister included.

    Works in horizontal bands, several at once, so that memory stays level for large pictures and an interrupt is heard
    within a second. Which bands there are does not depend on the machine, and each is one block to Mitsuba (which hands
    its blocks, and with them their random numbers, to whichever core is free): the same scene gives the same light.
    """
    mi = _mitsuba()
    seen = Seen(width, height)
    with watch.stage("path tracing"):
        reader, lit = _Reader(mi, scene, width, height), _lit_scene(mi, scene, width)
        bands = [
            _Band(mi, reader, scene, number, top, rows) for number, (top, rows) in enumerate(_bands(width, height))
        ]

        def trace_band(band: _Band) -> None:
            at = slice(band.top, band.top + band.rows)
            reader.read(seen, reader.look(band), band.top)
            seen.light[at] = mi.render(lit, sensor=band.lens, spp=quality.paths, seed=scene.seed * 4099 + band.number)

        _all_of(trace_band, bands, progress)
    with watch.stage("denoising"):
        light = _denoised(seen, quality)
    if scene.blister is not None:
        with watch.stage("path tracing"):
            _add_blister(mi, scene, scene.blister, light)
    return light


def _all_of(work: Callable[[Any], None], things: Sequence[Any], progress: Callable[[float], None] | None) -> None:
    """Do `work` on every thing, on every core; an error or an interrupt drops what has not begun."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        try:
            for number, done in enumerate([pool.submit(work, thing) for thing in things]):
                done.result()
                if progress:
                    progress((number + 1) / len(things))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


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


def _mesh(mi: Any, name: str, mesh: Mesh, item: Item | None, bsdf: dict[str, Any] | None = None,
          told: NDArray[np.float32] | None = None, printed: Printed | None = None) -> Any:  # fmt: skip
    """A mesh in place: with a material, or glowing with three numbers `told` (n, 3) at its vertices."""
    props = mi.Properties()
    if bsdf:
        props["bsdf"] = mi.load_dict(bsdf)
    if told is not None:
        props["emitter"] = mi.load_dict({"type": "area", "radiance": {"type": "mesh_attribute", "name": "vertex_told"}})
    # What glows does so by the faces it shows: a smooth normal that turns away at an outline would hide it there
    smooth = told is None
    made = mi.Mesh(
        name,
        len(mesh.points),
        len(mesh.faces),
        has_vertex_normals=smooth,
        has_vertex_texcoords=printed is not None,
        props=props,
    )
    if told is not None:
        made.add_attribute("vertex_told", 3, np.ascontiguousarray(told, np.float32).ravel())
    points, normals = mesh.points, mesh.normals
    if item is not None:
        points, normals = item.pose.applied(points), normals @ item.pose.matrix.T.astype(np.float32)
    parameters = mi.traverse(made)
    parameters["vertex_positions"] = np.ascontiguousarray(points, np.float32).ravel()
    if smooth:
        parameters["vertex_normals"] = np.ascontiguousarray(normals, np.float32).ravel()
    if printed is not None:
        low, span = np.array(printed.low), np.subtract(printed.high, printed.low)
        parameters["vertex_texcoords"] = ((points[:, [0, 2]] - low) / span).astype(np.float32).ravel()
    parameters["faces"] = np.ascontiguousarray(mesh.faces, np.uint32).ravel()
    parameters.update()
    return made


def _material(mi: Any, item: Item, printed: Printed | None) -> dict[str, Any]:
    colour: dict[str, Any] = {"type": "rgb", "value": list(item.colour)}
    if printed is not None:
        ground = mi.Bitmap(np.ascontiguousarray(printed.ground[::-1]))  # v runs upwards
        colour = {"type": "bitmap", "bitmap": ground, "raw": True, "wrap_mode": "clamp"}
    finishes: dict[str, dict[str, Any]] = {
        "plastic": {"roughness": 0.27, "specular": 0.5, "clearcoat": 0.4, "clearcoat_gloss": 0.93},
        "matte": {"roughness": 0.62, "specular": 0.25},
        "metal": {"roughness": 0.28, "metallic": 0.6, "specular": 0.7},
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
    return {
        "type": "rectangle",
        "to_world": at,
        "bsdf": {"type": "diffuse", "reflectance": {"type": "rgb", "value": list(scene.wall)}},
    }


def _lit_scene(mi: Any, scene: Scene, width: int) -> Any:
    block = 1 << (width - 1).bit_length()  # at least as wide as the picture
    parts: dict[str, Any] = {
        "type": "scene",
        "integrator": {"type": "path", "max_depth": 4, "rr_depth": 3, "block_size": block},
        "sky": {"type": "constant", "radiance": {"type": "rgb", "value": list(scene.sky)}},
        "wall": _wall(mi, scene),
    }
    parts.update({f"softbox{i}": _softbox(mi, box) for i, box in enumerate(scene.softboxes)})
    for i, item in enumerate(scene.items):
        printed = scene.prints[item.surface - 1] if item.surface else None
        parts[f"item{i}"] = _mesh(mi, f"item{i}", item.mesh, item, _material(mi, item, printed), printed=printed)
    return mi.load_dict(parts)


def _told_scene(mi: Any, mesh: Mesh, told: Light) -> Any:
    """A scene whose surface glows with three numbers told at its vertices: one ray reads them without noise."""
    return mi.load_dict(
        {
            "type": "scene",
            "integrator": {"type": "path", "max_depth": 1},
            "surface": _mesh(mi, "surface", mesh, None, told=told),
        }
    )


def _as_one(items: Sequence[Item]) -> Mesh:
    """All items in place as a single mesh, in their order."""
    starts = np.cumsum([0, *(len(item.mesh.points) for item in items)])
    return Mesh(
        np.concatenate([item.pose.applied(item.mesh.points) for item in items]),
        np.concatenate([item.mesh.normals @ item.pose.matrix.T.astype(np.float32) for item in items]),
        np.concatenate([item.mesh.faces + np.uint32(start) for item, start in zip(items, starts[:-1], strict=True)]),
    )


def _bands(width: int, height: int) -> list[tuple[int, int]]:
    """(first row, rows) of bands of about 100,000 pixels."""
    rows = max(16, 100_000 // width)
    return [(top, min(rows, height - top)) for top in range(0, height, rows)]


def _crop(left: int, top: int, width: int, height: int) -> dict[str, int]:
    return {"crop_offset_x": left, "crop_offset_y": top, "crop_width": width, "crop_height": height}


def _shrunk(fine: Light) -> Light:
    """Means of the four sub-pixels of each pixel, of (2h, 2w) or (2h, 2w, c)."""
    rows = fine[::2] + fine[1::2]
    return np.asarray((rows[:, ::2] + rows[:, 1::2]) * np.float32(0.25))


# ---- what the camera sees, free of noise -------------------------------------------------------------------


class Seen:
    """What each pixel shows. `colour` is the linear albedo the light is traced on, `sharp` the same with the print,
    each with the little that any skin reflects;
    `normal` in world axes: (h, w, 3), means of four sub-pixels. `light` is what was traced, noisy.

    `item` (h, w) numbers the item that fills a pixel, -1 where several share it. Those pixels are edges: `edges` has
    their place in the flattened picture (n,), and for each its sub-pixels' items (n, 4) and sharp colours (n, 4, 3).
    """

    def __init__(self, width: int, height: int) -> None:
        self.light, self.colour, self.sharp, self.normal = (np.empty((height, width, 3), np.float32) for _ in range(4))
        self.item = np.empty((height, width), np.int16)
        self.edges: list[tuple[NDArray[np.intp], NDArray[np.int16], Light]] = []


class _Band:
    """Some rows of the picture, and the cameras that see just them: `lens` at its resolution, `loupe` at twice that."""

    def __init__(self, mi: Any, reader: _Reader, scene: Scene, number: int, top: int, rows: int) -> None:
        self.number, self.top, self.rows = number, top, rows
        width, height = reader.size
        lens = _camera(mi, scene.camera, width, height, {"type": "independent"})
        lens["film"] |= _crop(0, top, width, rows)
        loupe = _camera(mi, scene.camera, 2 * width, 2 * height, _MIDDLES)
        loupe["film"] |= _crop(2 * reader.left, 2 * top, 2 * (reader.right - reader.left), 2 * rows)
        self.lens, self.loupe = mi.load_dict(lens), mi.load_dict(loupe)


class _Reader:
    """Reads bands of a scene at twice the picture's resolution, one ray in the middle of each sub-pixel."""

    def __init__(self, mi: Any, scene: Scene, width: int, height: int) -> None:
        self.mi, self.scene, self.size = mi, scene, (width, height)
        packed = np.zeros((len(scene.items) + 1, 4), np.float32)  # four floats move as one 16-byte value
        packed[:, :3] = np.array([scene.wall, *(item.colour for item in scene.items)]) + _SKIN
        packed[[i + 1 for i, item in enumerate(scene.items) if item.surface]] = 0  # the ground takes its place
        self.palette = packed.view(np.complex128)[:, 0]
        whole = _as_one(scene.items)
        number = np.repeat(np.arange(1, len(scene.items) + 1), [len(item.mesh.points) for item in scene.items])
        self.told = _told_scene(mi, whole, np.stack([whole.normals[:, 0] + 2, whole.normals[:, 2] + 2, number], 1))
        self.left, _, self.right, _ = _framed(scene.camera, whole.points, width, height)

    def look(self, band: _Band) -> Light:
        """What the sub-pixels of a band are told: (2 rows, 2 width, 3) of normal x + 2, normal z + 2, item + 1."""
        told = np.zeros((2 * band.rows, 2 * self.size[0], 3), np.float32)
        told[:, 2 * self.left : 2 * self.right] = self.mi.render(self.told, sensor=band.loupe, spp=1)
        return told

    def read(self, seen: Seen, told: Light, top: int) -> None:
        """Fill `seen` from row `top` on."""
        rows = len(told) // 2
        which = (told[..., 2] + np.float32(0.5)).astype(np.int16)
        fine = self.palette.take(which).view(np.float32).reshape(*which.shape, 4)[..., :3]
        colour = _shrunk(fine)
        for i, item in enumerate(self.scene.items):
            if not item.surface:
                continue
            printed, mine = self.scene.prints[item.surface - 1], (which == i + 1)[..., None]
            colour += _shrunk(mine.astype(np.float32)) * (self._ground(printed, top, rows) + np.float32(_PAPER))
            fine = np.where(mine, self._ink(printed, top, rows) + np.float32(_PAPER), fine)
        at = slice(top, top + rows)
        seen.colour[at], seen.sharp[at], seen.normal[at] = colour, _shrunk(fine), self._normals(told)
        self._mark_edges(seen, which, fine, top)

    @staticmethod
    def _mark_edges(seen: Seen, which: NDArray[np.int16], fine: Light, top: int) -> None:
        four = [which[0::2, 0::2], which[0::2, 1::2], which[1::2, 0::2], which[1::2, 1::2]]
        mixed = (four[0] != four[1]) | (four[0] != four[2]) | (four[0] != four[3])
        seen.item[top : top + len(mixed)] = np.where(mixed, -1, four[0])
        row, column = np.nonzero(mixed)
        colours = [fine[2 * row + i, 2 * column + j] for i in (0, 1) for j in (0, 1)]
        place = (row + top) * mixed.shape[1] + column
        seen.edges.append((place, np.stack([f[row, column] for f in four], 1), np.stack(colours, 1)))

    @staticmethod
    def _normals(told: Light) -> Light:
        hit = _shrunk((told[..., 2] > 0).astype(np.float32))
        x, z = (_shrunk(told[..., c]) - 2 * hit for c in (0, 1))
        return np.stack([x, -np.sqrt(np.maximum(1 - x * x - z * z, 0)), z], -1)

    def _ink(self, printed: Printed, top: int, rows: int) -> Light:
        """The print's pixel nearest to each sub-pixel of the band; it was printed at about that resolution."""
        x, z = self._met(printed, 2, top, rows)
        tall, wide, _ = printed.ink.shape
        u = (x - printed.low[0]) / (printed.high[0] - printed.low[0]) * wide
        v = (printed.high[1] - z) / (printed.high[1] - printed.low[1]) * tall
        columns, lines = (np.clip(np.floor(a), 0, n - 1).astype(np.intp) for a, n in ((u, wide), (v, tall)))
        return np.asarray(printed.ink.take(lines, 0).take(columns, 1))

    def _ground(self, printed: Printed, top: int, rows: int) -> Light:
        """The ground under each pixel of the band, read between its own coarse pixels."""
        x, z = self._met(printed, 1, top, rows)
        tall, wide, _ = printed.ground.shape
        across = _between((x - printed.low[0]) / (printed.high[0] - printed.low[0]) * wide - 0.5, wide)
        down = _between((printed.high[1] - z) / (printed.high[1] - printed.low[1]) * tall - 0.5, tall)
        return np.asarray(np.einsum("rv,vuc,xu->rxc", down, printed.ground, across, optimize=True), np.float32)

    def _met(
        self, printed: Printed, fineness: int, top: int, rows: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """x of each column and z of each row where camera rays meet the printed plane."""
        camera, (width, height) = self.scene.camera, self.size
        shrink = 1 + printed.y / -camera.eye[1]
        x = camera.centre[0] + ((np.arange(width * fineness) + 0.5) / (width * fineness) - 0.5) * camera.width
        z = (
            camera.centre[1]
            + (0.5 - (np.arange(rows * fineness) + fineness * top + 0.5) / (height * fineness)) * camera.height
        )
        return camera.eye[0] + (x - camera.eye[0]) * shrink, camera.eye[2] + (z - camera.eye[2]) * shrink


def _between(at: NDArray[np.float64], count: int) -> NDArray[np.float32]:
    """Weights (n, count) that read a row of `count` values linearly between its members."""
    at = np.clip(at, 0, count - 1.0001)
    low = at.astype(np.intp)
    weights = np.zeros((len(at), count), np.float32)
    weights[np.arange(len(at)), low] = 1 - (at - low)
    weights[np.arange(len(at)), low + 1] = at - low
    return weights


# ---- denoising ---------------------------------------------------------------------------------------------


def _denoised(seen: Seen, quality: Quality) -> Light:
    """The traced light cleaned, then its ground taken away and the print put in, then its edges rebuilt."""
    bare = (seen.light if quality.denoiser == "none" else _cleaned(seen, quality.denoiser)) / seen.colour
    light = bare * seen.sharp
    for place, items, colours in seen.edges:
        light.reshape(-1, 3)[place] = (colours * _nearby(seen.item, bare, place, items)).mean(1)
    return light


def _nearby(filled: NDArray[np.int16], bare: Light, place: NDArray[np.intp], items: NDArray[np.int16]) -> Light:
    """For pixels `place` (n,) and items (n, k), the mean light (n, k, 3) of the neighbours that the item fills, or the
    pixel's own where there are none. So an outline is as smooth as its sub-pixels make it."""
    height, width = filled.shape
    item_of, flat = filled.ravel(), bare.reshape(-1, 3)
    row, column = np.divmod(place, width)
    total, count = np.zeros((*items.shape, 3), np.float32), np.zeros((*items.shape, 1), np.float32)
    for down, across in ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)):
        near = np.clip(row + down, 0, height - 1) * width + np.clip(column + across, 0, width - 1)
        same = (item_of[near][:, None] == items)[..., None]
        total += same * flat[near][:, None]
        count += same
    return np.asarray(np.where(count > 0, total / np.maximum(count, 1), flat[place][:, None]))


def _cleaned(seen: Seen, level: str) -> Light:
    """Open Image Denoise over the whole picture, in tiles where it would take more than its share of memory."""
    import mitsuba_oidn as oidn

    out = np.empty_like(seen.light)
    device = oidn.Device(oidn.DeviceType.CPU)
    device.commit()
    tool = device.new_filter("RT")
    guides = {"color": seen.light, "albedo": np.clip(seen.colour, 0, 1), "normal": seen.normal, "output": out}
    for name, image in guides.items():
        tool.set_image(name, image)
    tool.hdr = tool.clean_aux = True
    tool.quality = {"fast": oidn.Quality.Fast, "balanced": oidn.Quality.Balanced, "high": oidn.Quality.High}[level]
    tool.max_memory_mb = _DENOISER_MB
    tool.commit()
    tool.execute()
    device.sync()
    return np.maximum(out, 0, out=out)


# ---- the blister -------------------------------------------------------------------------------------------


def _add_blister(mi: Any, scene: Scene, film: Mesh, light: Light) -> None:
    """Dim `light` by what the film reflects and absorbs, and add the studio mirrored in it, in place.

    Both are worked out at the film's vertices, exactly, and read with one ray a pixel: they vary slowly.
    """
    height, width, _ = light.shape
    let, mirrored = _film(scene, film)
    loaded = _told_scene(mi, film, np.stack([let, mirrored, np.ones_like(let)], 1))
    left, top, right, bottom = _framed(scene.camera, film.points, width, height)
    sensor = _camera(mi, scene.camera, width, height, _MIDDLES)
    for first, rows in _bands(width, bottom - top):
        sensor["film"] |= _crop(left, top + first, right - left, rows)
        told = np.array(mi.render(loaded, sensor=mi.load_dict(sensor), spp=1), np.float32)
        at = light[top + first : top + first + rows, left:right]
        at *= 1 - told[..., 2:] + told[..., :1]
        at += told[..., 1:2]


def _framed(camera: Camera, points: NDArray[np.float32], width: int, height: int) -> tuple[int, int, int, int]:
    """Left, top, right, bottom in whole pixels of all that the camera sees of points (n, 3)."""
    p = points - np.array(camera.eye, np.float32)
    met = np.array(camera.eye)[[0, 2]] + p[:, [0, 2]] * (-camera.eye[1] / p[:, 1:2])
    across = ((met[:, 0] - camera.centre[0]) / camera.width + 0.5) * width
    down = (0.5 - (met[:, 1] - camera.centre[1]) / camera.height) * height
    return (
        max(0, int(across.min()) - 1),
        max(0, int(down.min()) - 1),
        min(width, int(across.max()) + 2),
        min(height, int(down.max()) + 2),
    )


def _film(scene: Scene, film: Mesh) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """At each vertex, the share of light let through and the light mirrored towards the camera.

    A thin film of PET (index 1.57): both faces reflect, together 2R / (1 + R) with R by Fresnel; it absorbs a little.
    """
    looking = film.points - np.array(scene.camera.eye, np.float32)
    looking /= np.linalg.norm(looking, axis=1, keepdims=True)
    facing = np.clip(-(film.normals * looking).sum(1), 0.02, 1)
    index = 1.57
    inside = np.sqrt(1 - (1 - facing**2) / index**2)
    s = ((facing - index * inside) / (facing + index * inside)) ** 2
    p = ((inside - index * facing) / (inside + index * facing)) ** 2
    reflected = (s + p) / (1 + (s + p) / 2)
    towards = looking + 2 * facing[:, None] * film.normals
    away = towards[:, 1] > 0  # at a glancing angle it mirrors the card, much the same as what lies behind
    let = (1 - reflected) * np.exp(-0.012 / facing) + np.where(away, reflected, 0)
    mirror = np.where(away, 0, _studio(scene, film.points, towards) @ np.array([0.2126, 0.7152, 0.0722], np.float32))
    return let.astype(np.float32), (reflected * mirror).astype(np.float32)


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
