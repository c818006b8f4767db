"""The bundled fonts: which there are, their shapes, and who made them.

Fonts come as packages, so that every machine prints the same letters; the system's are never looked at.
HarfBuzz gives the outlines, at the weight asked for where a font is variable. Units are ems, y up.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from importlib.resources import as_file, files

import numpy as np
import uharfbuzz as hb
from numpy.typing import NDArray

Points = NDArray[np.float64]  # (n, 2), ems, y up


@dataclass(frozen=True, slots=True)
class Face:
    """One font at one weight. `package` is its import name; `axes` sets the axes of a variable font."""

    family: str
    package: str
    file: str
    axes: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Glyph:
    """`commands` are those of an SVG path (M, L, Q, C, Z); their points lie one after the other."""

    commands: str
    points: Points


@dataclass(frozen=True, slots=True)
class FontCredit:
    """Who made a font and under which licence (SPDX) it is here."""

    family: str
    version: str
    author: str
    licence: str
    package: str


def _google(family: str, file: str, **axes: float) -> Face:
    package = "fontpkg_" + family.lower().replace(" ", "_")
    return Face(family, package, f"files/{file}", tuple(axes.items()))


TITAN = _google("Titan One", "TitanOne-Regular.ttf")
LILITA = _google("Lilita One", "LilitaOne-Regular.ttf")
BALOO = _google("Baloo 2", "Baloo2[wght].ttf", wght=800)
RUBIK = _google("Rubik", "Rubik[wght].ttf", wght=900)
GEOLOGICA = _google("Geologica", "Geologica[CRSV,SHRP,slnt,wght].ttf", wght=900)
KUFI = _google("Noto Kufi Arabic", "NotoKufiArabic[wght].ttf", wght=900)
KANIT = _google("Kanit", "Kanit-ExtraBold.ttf")
CJK = Face("Noto Sans CJK JP", "noto_cjk_sans_jp_bold", "NotoSansCJKjp-Bold.otf")

Voice = tuple[Face, ...]  # fonts in order of preference; the first that has all of a script writes it
EVERY_SCRIPT: Voice = (BALOO, RUBIK, GEOLOGICA, KUFI, KANIT, CJK)
TEXT: Voice = (
    _google("Baloo 2", "Baloo2[wght].ttf", wght=700),
    _google("Rubik", "Rubik[wght].ttf", wght=700),
    _google("Geologica", "Geologica[CRSV,SHRP,slnt,wght].ttf", wght=700),
    _google("Noto Kufi Arabic", "NotoKufiArabic[wght].ttf", wght=700),
    _google("Kanit", "Kanit-Bold.ttf"),
    CJK,
)


def display(face: Face) -> Voice:
    """A title's voice: `face` for the letters it has, and a font as heavy for every other script."""
    return (face, *(other for other in EVERY_SCRIPT if other != face))


@lru_cache(maxsize=64)
def font(face: Face) -> hb.Font:
    """The loaded font, in its own units. Read once a process."""
    with as_file(files(face.package).joinpath(face.file)) as path:
        loaded = hb.Font(hb.Face(hb.Blob.from_file_path(path)))
    if face.axes:
        loaded.set_variations(dict(face.axes))
    return loaded


class _Pen:
    """Takes down an outline as HarfBuzz draws it."""

    def __init__(self) -> None:
        self.commands: list[str] = []
        self.points: list[tuple[float, float]] = []

    def _take(self, command: str, *points: tuple[float, float]) -> None:
        self.commands.append(command)
        self.points.extend(points)

    def moveTo(self, at: tuple[float, float]) -> None:  # noqa: N802
        self._take("M", at)

    def lineTo(self, at: tuple[float, float]) -> None:  # noqa: N802
        self._take("L", at)

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._take("Q", *points)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._take("C", *points)

    def closePath(self) -> None:  # noqa: N802
        self._take("Z")


@lru_cache(maxsize=4096)
def glyph(face: Face, index: int) -> Glyph:
    """The outline of a glyph, in ems."""
    pen, loaded = _Pen(), font(face)
    loaded.draw_glyph_with_pen(index, pen)
    return Glyph("".join(pen.commands), np.array(pen.points, float).reshape(-1, 2) / loaded.face.upem)


@lru_cache(maxsize=64)
def _mapped(face: Face) -> frozenset[int]:
    return frozenset(font(face).face.unicodes)


@lru_cache(maxsize=4096)
def has(face: Face, cluster: str) -> bool:
    """Whether this one font writes all of `cluster` well: nothing missing, no accent beside its letter."""
    if len(cluster) == 1 and unicodedata.decomposition(cluster)[:1] not in ("", "<"):
        return ord(cluster) in _mapped(face)  # else HarfBuzz would put an accent that this font cannot place
    buffer = hb.Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    hb.shape(font(face), buffer)
    if not all(info.codepoint for info in buffer.glyph_infos):
        return False
    spacing = sum(unicodedata.category(character) != "Mn" for character in cluster)
    return bool(sum(place.x_advance > 0 for place in buffer.glyph_positions) <= spacing)


def font_credits() -> tuple[FontCredit, ...]:
    """Every bundled font with its author and licence, as its own package states them."""
    faces = {face.package: face for face in (TITAN, LILITA, *EVERY_SCRIPT)}
    return tuple(_credit(face) for face in faces.values())


def _credit(face: Face) -> FontCredit:
    package = metadata.metadata(face.package.replace("_", "-"))
    described = files(face.package).joinpath("metadata.json")
    if described.is_file():
        holder = str(json.loads(described.read_text("utf-8"))["copyright"])
    else:  # the font's own name table: 0 is its copyright
        holder = str(font(face).face.get_name(0) or package["Author"])
    author = re.sub(r"^(©|\(c\)|Copyright|\d{4}(-\d{4})?|by|[\s,])+", "", holder, flags=re.IGNORECASE)
    author = re.split(r"\s*(\(http|\(www|\(\w+@|,?\s*with\b|\.? All rights)", author, flags=re.IGNORECASE)[0].strip(
        " .,"
    )
    return FontCredit(face.family, package["Version"], author, package["License-Expression"], package["Name"])
