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
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.engines.engine import Quality
from trottinette.engines.seeing import Band, Reader, Seen
from trottinette.engines.words import (
    MIDDLES,
    Light,
    bands_of,
    camera_of,
    crop_of,
    framed,
    lit_scene,
    loaded_mitsuba,
    told_scene,
)
from trottinette.geometry import Mesh
from trottinette.studio.scene import Scene
from trottinette.work import Stopwatch

_DENOISER_MB = 600


def trace(scene: Scene, width: int, height: int, quality: Quality, watch: Stopwatch,
          progress: Callable[[float], None] | None = None) -> Light:  # fmt: skip
    """The light that reaches the camera, (height, width, 3) linear float32, denoised, print and blister included.

    Works in horizontal bands, several at once, so that memory stays level for large pictures and an interrupt is heard
    within a second. Which bands there are does not depend on the machine, and each is one block to Mitsuba (which hands
    its blocks, and with them their random numbers, to whichever core is free): the same scene gives the same light.
    """
    mi = loaded_mitsuba()
    seen = Seen(width, height)
    with watch.stage("path tracing"):
        reader, lit = Reader(mi, scene, width, height), lit_scene(mi, scene, width)
        bands = [
            Band(mi, reader, scene, number, top, rows) for number, (top, rows) in enumerate(bands_of(width, height))
        ]

        def trace_band(band: Band) -> None:
            at = slice(band.top, band.top + band.rows)
            reader.read(seen, reader.look(band), band)
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
    loaded = told_scene(mi, film, np.stack([let, mirrored, np.ones_like(let)], 1))
    left, top, right, bottom = framed(scene.camera, film.points, width, height)
    sensor = camera_of(mi, scene.camera, width, height, MIDDLES)
    for first, rows in bands_of(width, bottom - top):
        sensor["film"] |= crop_of(left, top + first, right - left, rows)
        told = np.array(mi.render(loaded, sensor=mi.load_dict(sensor), spp=1), np.float32)
        at = light[top + first : top + first + rows, left:right]
        at *= 1 - told[..., 2:] + told[..., :1]
        at += told[..., 1:2]


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
