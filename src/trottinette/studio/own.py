"""A person's own print: a number, a name or a picture on their clothes, a title or a logo on what is in the box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trottinette.card.print_on import printed_words
from trottinette.catalogue import Face, Moulded
from trottinette.charms import drawing_of, has_drawing
from trottinette.charms.pictures import Raster, found_beside, linear_of, read_picture
from trottinette.pack import Accessory, Figure
from trottinette.paint import Decal
from trottinette.palette import NAVY, WHITE, Colour

CHEST = (0.0, 47.5)  # middle of a print on the front, x and z in the figure's millimetres
_PICTURE = 12.5  # mm, the longest side of a picture
_WORDS = (17.0, 9.5)
_THIN = 1.6  # mm from the middle of a panel to its front
_ALIKE = 1.25  # how much the proportions of a picture and of the face it is to cover may differ
_ABOVE = 0.66  # share of a face that a picture has where words stand below it


def printed_on(person: Sequence[Moulded], figure: Figure, folder: Path | None = None) -> tuple[Moulded, ...]:
    """The figure's parts with the texts and pictures of its garments on its chest; pictures lie in `folder`.

    Raises BadPicture, MissingLetters.
    """
    text = next((one.text for one in figure.clothes if one.text.strip()), "")
    name = next((one.picture for one in figure.clothes if one.picture), "")
    if not text and not name:
        return tuple(person)
    out = []
    for part in person:
        if part.role == "number":  # the shirt's own
            continue
        if part.role == "chest":
            decals = (*_on_chest(name, folder), *_said_on_chest(text, part.colour, bool(name)))
            part = replace(part, paint=(*part.paint, *decals))
        out.append(part)
    return tuple(out)


def has_print(accessory: Accessory) -> bool:
    return bool(accessory.text.strip() or accessory.picture.strip())


def held_role(role: str, place: str, face: Face | None = None) -> str:
    """The role of a part of a toy that a figure holds: which part, where, and the face in the figure's millimetres."""
    return "|".join([role, place, *([] if face is None else [f"{number:.3f}" for number in face])])


def printed_toy(
    parts: Sequence[Moulded], accessory: Accessory, face: Face | None, folder: Path | None = None
) -> tuple[Moulded, ...]:
    """A toy's parts with its text and picture on its face. Its own ornaments are left out, and lend words their colour.

    Without a face, of the parts of somebody who holds it. Raises BadPicture, MissingLetters.
    """
    where = "" if face else f"|{accessory.place}"
    inks = [part.colour for part in parts if part.role == f"ornament{where}"]
    ground: Colour | None = None  # one ink for all, where the face is of several parts
    out = []
    for part in parts:
        role, *held = part.role.split("|")
        if part.role == f"ornament{where}":
            continue
        if role == "front" and (held[:1] == [accessory.place] if face is None else not held):
            here = face or Face(*map(float, held[1:]))
            ground = ground or part.colour
            decals = (replace(one, plane=_plane(part)) for one in _on_face(accessory, here, ground, inks, folder))
            part = replace(part, paint=(*part.paint, *decals))
        out.append(part)
    return tuple(out)


def _plane(part: Moulded) -> tuple[float, float]:
    """The middle of a thin panel, which may lean and stand far back, as a screen does: y at z = 0, and y per mm up."""
    points = (part.flat or part.mesh).points.astype(np.float64)
    level = np.stack([np.ones(len(points)), points[:, 2]], 1)
    (at, lean), *_ = np.linalg.lstsq(level, points[:, 1], rcond=None)
    thin = np.abs(points[:, 1] - level @ (at, lean)).max() < _THIN
    return (float(at), float(lean)) if thin else (0.0, 0.0)


def _on_face(
    accessory: Accessory, face: Face, ground: Colour, inks: Sequence[Colour], folder: Path | None
) -> tuple[Decal, ...]:
    text, name = accessory.text.strip(), accessory.picture.strip()
    shown = face._replace(z=face.z + face.high * (1 - _ABOVE) / 2, high=face.high * _ABOVE) if text and name else face
    below = face.high * (1 - _ABOVE)
    said = face._replace(z=face.z - (face.high - below) / 2, high=below * 0.9) if text and name else face
    out = []
    if name:
        pixels = picture_called(name, folder)
        if face.over > 1:
            pixels = _without_margins(pixels)
        high, wide, _ = pixels.shape
        ways = shown.wide, shown.high * wide / high
        covers = face.over > 1 and not text and max(ways) < _ALIKE * min(ways)
        across = face.over * max(ways) if covers else min(ways)
        out.append(Decal(_inked(pixels), (shown.x, shown.z), across))
    if text:
        ink = next((one for one in inks if _apart(one, ground)), WHITE if ground.luminance < 0.3 else NAVY)
        out.append(
            Decal(
                _in_ink(text, said.wide, said.high, 4 if said.high > 0.6 * said.wide else 2, ink),
                (said.x, said.z),
                said.wide,
            )
        )
    return tuple(out)


def _without_margins(pixels: Raster) -> Raster:
    """The picture up to its outermost ink: the drawing of a flag has bare bands above and below."""
    ink = pixels[..., 3] > 0
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    return pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] if len(rows) else pixels


def picture_called(name: str, folder: Path | None) -> Raster:
    """The drawing of an emoji, or the picture in a file beside the pack. Raises BadPicture."""
    return read_picture(drawing_of(name) if has_drawing(name) else found_beside(name, folder))


def _apart(ink: Colour, ground: Colour) -> bool:
    """Whether words in this ink can be read on that ground."""
    light, dark = max(ink.luminance, ground.luminance), min(ink.luminance, ground.luminance)
    return (light + 0.05) / (dark + 0.05) > 3.0


def _said_on_chest(text: str, cloth: Colour, below: bool) -> tuple[Decal, ...]:
    if not text:
        return ()
    wide, high = (14.0, 5.0) if below else _WORDS
    image = _in_ink(text, wide, high, 2, WHITE if cloth.luminance < 0.3 else NAVY)
    return (Decal(image, (CHEST[0], CHEST[1] - 8.6 * below), wide),)


def _on_chest(name: str, folder: Path | None) -> tuple[Decal, ...]:
    if not name:
        return ()
    pixels = picture_called(name, folder)
    high, wide, _ = pixels.shape
    return (Decal(_inked(pixels), (CHEST[0], CHEST[1] + 2.5), _PICTURE * wide / max(wide, high)),)


def _in_ink(text: str, wide: float, high: float, most_lines: int, ink: Colour) -> NDArray[np.float32]:
    share = printed_words(text, wide, high, most_lines=most_lines)[..., 3:].astype(np.float32) / 255
    return np.concatenate([np.broadcast_to(np.array(ink.linear, np.float32), (*share.shape[:2], 3)), share], 2)


def _inked(pixels: Raster) -> NDArray[np.float32]:
    """sRGB pixels as linear light and share of ink."""
    return np.concatenate([linear_of(pixels[..., :3]), pixels[..., 3:].astype(np.float32) / 255], 2)
