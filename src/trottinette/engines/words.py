"""A scene in Mitsuba's own words: cameras, meshes, materials, lights, and pictures cut in bands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.geometry import Mesh
from trottinette.studio.scene import Camera, Item, Printed, Scene, Softbox

Light = NDArray[np.float32]  # (h, w, 3), linear

MIDDLES = {"type": "multijitter", "jitter": False, "sample_count": 1}  # one ray, through the middle


@cache
def loaded_mitsuba() -> Any:
    import mitsuba

    mitsuba.set_variant("scalar_rgb")
    mitsuba.set_log_level(mitsuba.LogLevel.Error)
    return mitsuba


def camera_of(mi: Any, camera: Camera, width: int, height: int, sampler: dict[str, Any]) -> dict[str, Any]:
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
        "far_clip": 100000.0,
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
    colour: dict[str, Any] = {"type": "rgb", "value": list(item.lit)}
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


def lit_scene(mi: Any, scene: Scene, width: int) -> Any:
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
    return mi.load_dict(parts, optimize=False)  # optimised, the lights come in the order of their addresses


def told_scene(mi: Any, mesh: Mesh, told: Light) -> Any:
    """A scene whose surface glows with three numbers told at its vertices: one ray reads them without noise."""
    return mi.load_dict(
        {
            "type": "scene",
            "integrator": {"type": "path", "max_depth": 1},
            "surface": _mesh(mi, "surface", mesh, None, told=told),
        }
    )


def as_one(items: Sequence[Item]) -> Mesh:
    """All items in place as a single mesh, in their order."""
    starts = np.cumsum([0, *(len(item.mesh.points) for item in items)])
    return Mesh(
        np.concatenate([item.pose.applied(item.mesh.points) for item in items]),
        np.concatenate([item.mesh.normals @ item.pose.matrix.T.astype(np.float32) for item in items]),
        np.concatenate([item.mesh.faces + np.uint32(start) for item, start in zip(items, starts[:-1], strict=True)]),
    )


def bands_of(width: int, height: int) -> list[tuple[int, int]]:
    """(first row, rows) of bands of about 100,000 pixels."""
    rows = max(16, 100_000 // width)
    return [(top, min(rows, height - top)) for top in range(0, height, rows)]


def crop_of(left: int, top: int, width: int, height: int) -> dict[str, int]:
    return {"crop_offset_x": left, "crop_offset_y": top, "crop_width": width, "crop_height": height}


def shrunk(fine: Light) -> Light:
    """Means of the four sub-pixels of each pixel, of (2h, 2w) or (2h, 2w, c)."""
    rows = fine[::2] + fine[1::2]
    return np.asarray((rows[:, ::2] + rows[:, 1::2]) * np.float32(0.25))


def framed(camera: Camera, points: NDArray[np.float32], width: int, height: int) -> tuple[int, int, int, int]:
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
