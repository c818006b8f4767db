"""A person's own print on their clothes: a number or a name, a picture from a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from trottinette.card.print_on import printed_words
from trottinette.catalogue import Moulded
from trottinette.charms.pictures import found_beside, linear_of, read_picture
from trottinette.pack import Figure
from trottinette.paint import Decal
from trottinette.palette import NAVY, WHITE, Colour

CHEST = (0.0, 47.5)  # middle of a print on the front, x and z in the figure's millimetres
_PICTURE = 12.5  # mm, the longest side of a picture
_WORDS = (17.0, 9.5)


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
            decals = (*_picture(name, folder), *_words(text, part.colour, bool(name)))
            part = replace(part, paint=(*part.paint, *decals))
        out.append(part)
    return tuple(out)


def _words(text: str, cloth: Colour, below: bool) -> tuple[Decal, ...]:
    if not text:
        return ()
    wide, high = (14.0, 5.0) if below else _WORDS
    ink = WHITE if cloth.luminance < 0.3 else NAVY
    share = printed_words(text, wide, high)[..., 3:].astype(np.float32) / 255
    image = np.concatenate([np.broadcast_to(np.array(ink.linear, np.float32), (*share.shape[:2], 3)), share], 2)
    return (Decal(image, (CHEST[0], CHEST[1] - 8.6 * below), wide),)


def _picture(name: str, folder: Path | None) -> tuple[Decal, ...]:
    if not name:
        return ()
    pixels = read_picture(found_beside(name, folder))
    high, wide, _ = pixels.shape
    share = pixels[..., 3:].astype(np.float32) / 255
    image = np.concatenate([linear_of(pixels[..., :3]), share], 2)
    return (Decal(image, (CHEST[0], CHEST[1] + 2.5), _PICTURE * wide / max(wide, high)),)
