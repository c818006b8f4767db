"""Complexion: the shades that follow the skin, and what is painted on it. Millimetres, as the head is moulded."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from trottinette.paint import Linear, Paint, Places, clouds, mixed, paint, recipe
from trottinette.palette import Colour

SKIN = Colour("#d7bd96", "#d7bd96")
NIGHT = Colour("#17130f", "#17130f")
LASH = Colour("#2e1d15", "#2e1d15")
WINE = Colour("#571417", "#571417")
ROSE = Colour("#d9665f", "#d9665f")
TONGUE = Colour("#d8605c", "#d8605c")
_LIP = Colour("#d4525c", "#d4525c")

Spot = tuple[float, float, float, float, float]  # x and z of its middle, half width, half height, strength (0 to 1)


# ---- shades ------------------------------------------------------------------------------------------------


def lips(skin: Colour, full: bool = False) -> Colour:
    """A mouth's own colour: a deeper rose than the skin, or a lighter one where the skin is deep; rosier where it is
    full, and more of it is seen."""
    own = skin.mixed(WINE, 0.62) if skin.luminance > 0.09 else skin.mixed(ROSE, 0.55)
    return own.mixed(_LIP, 0.42) if full and skin.luminance > 0.09 else own


def blush(skin: Colour) -> Colour:
    """The skin a little rosier; more so where it is deep, or nobody would see it."""
    deep = skin.luminance < 0.06
    return skin.mixed(ROSE, 0.42 if skin.luminance > 0.3 else 0.34 if deep else 0.36)


def nails(skin: Colour) -> Colour:
    """A nail: the skin a little lighter and rosier."""
    return skin.mixed(Colour("#f6c9bd", "#f6c9bd"), 0.45 if skin.luminance > 0.2 else 0.32)


def crease(skin: Colour) -> Colour:
    """A fine line: the skin in its own shadow, or, where it is deep, the light along the fold."""
    return skin.mixed(WINE, 0.3) if skin.luminance > 0.07 else skin.mixed(Colour("#a8795f", "#a8795f"), 0.34)


def brow(hair: Colour, skin: Colour) -> Colour:
    """A shade deeper than the hair; clearly darker or lighter than a deep skin."""
    own = hair.mixed(LASH, 0.2)
    if skin.luminance > 0.1 or own.luminance > 2.5 * skin.luminance:
        return own
    return own.mixed(NIGHT, 0.9)


def lash(skin: Colour) -> Colour:
    """Lashes and the line of the lids."""
    return LASH if skin.luminance > 0.1 else Colour("#0b0807", "#0b0807")


# ---- paints ------------------------------------------------------------------------------------------------


@recipe
def spots(at: Places, ground: Linear, ink: Linear, where: Sequence[Spot], soft: float, front: float = -8.0) -> Linear:
    """Ovals seen from the front, their rims fading over `soft` of their size; only what lies before y = `front`."""
    share = np.zeros(len(at))
    for x, z, wide, high, strong in where:
        far = np.hypot((at[:, 0] - x) / wide, (at[:, 2] - z) / high)
        step = np.clip((1 - far) / soft, 0, 1)
        share = np.maximum(share, step * step * (3 - 2 * step) * strong)
    return mixed(ground, ink, share * (at[:, 1] < front))


@recipe
def patches(at: Places, ground: Linear, ink: Linear, where: Sequence[Spot], seed: int = 3) -> Linear:
    """Ovals with a wandering rim, as of pale patches or a birthmark."""
    wander = (clouds(at, 6.5, seed) - 0.5) * 1.2 + (clouds(at, 2.6, seed + 1) - 0.5) * 0.25
    share = np.zeros(len(at))
    for x, z, wide, high, strong in where:
        far = np.hypot((at[:, 0] - x) / wide, (at[:, 2] - z) / high) + wander
        share = np.maximum(share, np.clip((1 - far) / 0.24 + 0.5, 0, 1) * strong)
    return mixed(ground, ink, share * (at[:, 1] < 2.0))


@recipe
def bars(at: Places, ground: Linear, ink: Linear, where: Sequence[Spot]) -> Linear:
    """Level bars with round ends, seen from the front."""
    share = np.zeros(len(at))
    for x, z, wide, high, strong in where:
        past = np.maximum(np.abs(at[:, 0] - x) - (wide - high), 0)
        far = np.hypot(past, at[:, 2] - z) - high
        share = np.maximum(share, np.clip(0.5 - far / 0.16, 0, 1) * strong)
    return mixed(ground, ink, share * (at[:, 1] < -8.0))


@recipe
def strokes(at: Places, ground: Linear, ink: Linear, where: Sequence[Spot]) -> Linear:
    """Leaf-shaped brush strokes: middle, half length, half width, and degrees they lean."""
    share = np.zeros(len(at))
    for x, z, long, wide, lean in where:
        c, s = np.cos(np.radians(lean)), np.sin(np.radians(lean))
        u, v = (at[:, 0] - x) * c + (at[:, 2] - z) * s, (at[:, 2] - z) * c - (at[:, 0] - x) * s
        edge = wide * np.clip(1 - (u / long) ** 2, 0, 1)
        share = np.maximum(share, np.clip((edge - np.abs(v)) / 0.16 + 0.3, 0, 1) * (edge > 0))
    return mixed(ground, ink, share * (at[:, 1] < -4.0))


def flushed(skin: Colour, strength: float) -> Paint:
    """Rosy cheeks; `strength` 0.6 at rest."""
    where = [(side * 18.2, 78.6, 6.4, 4.6, min(strength, 1.0)) for side in (-1, 1)]
    return paint("spots", blush(skin), where=where, soft=0.75)
