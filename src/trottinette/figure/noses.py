"""Noses, in place on the head and moulded in one with it. Millimetres; the skin behind them is at y = -27.5."""

from __future__ import annotations

from dataclasses import dataclass

from trottinette.figure._kit import trait
from trottinette.figure.complexion import NIGHT, WINE, Spot
from trottinette.geometry import Solid, ball, egg, join, tube
from trottinette.paint import Paint, paint
from trottinette.palette import Colour


@dataclass(frozen=True, slots=True)
class NoseShape:
    """What is moulded, and the left nostril as seen from the front: x, z and half sizes."""

    solid: Solid
    nostril: tuple[float, float, float, float] | None = None


def nostril_paint(nose: NoseShape, skin: Colour) -> tuple[Paint, ...]:
    """Two soft shadows under the tip."""
    if nose.nostril is None:
        return ()
    x, z, wide, high = nose.nostril
    where: list[Spot] = [(side * x, z, wide, high, 0.9) for side in (-1, 1)]
    return (
        paint("spots", skin.mixed(WINE if skin.luminance > 0.09 else NIGHT, 0.5), where=where, soft=0.5, front=-27.6),
    )


def _wings(x: float, y: float, z: float, size: float) -> Solid:
    return egg(size, size * 1.15, size * 0.95).at(x=x, y=y, z=z).mirrored()


@trait("nose", en=("a button nose", "button nose"), fr=("un nez en bouton", "nez en bouton", "nez rondelet"))
def button() -> NoseShape:
    tip, bridge = egg(2.7, 2.8, 2.2).at(y=-28.4, z=81.6), egg(1.5, 2.2, 3.0).at(y=-27.0, z=83.8)
    return NoseShape(join(tip, bridge, soft=2.4))


@trait(
    "nose",
    en=("a small nose", "small nose", "tiny nose", "little nose", "dainty nose"),
    fr=("un petit nez", "petit nez", "tout petit nez", "nez menu", "nez discret"),
)
def small() -> NoseShape:
    return NoseShape(egg(1.6, 2.0, 1.35).at(y=-28.0, z=81.2))


@trait("nose", en=("a long nose", "long nose"), fr=("un long nez", "long nez", "nez long"))
def long() -> NoseShape:
    bridge = tube([(0, -27.2, 91.0), (0, -30.0, 84.5), (0, -32.4, 79.6)], [1.0, 1.9, 2.4])
    tip = egg(2.7, 3.2, 2.5).at(y=-32.6, z=78.8)
    solid = join(bridge, tip, _wings(2.4, -30.2, 78.7, 1.8), soft=1.6)
    return NoseShape(solid.at(z=1.2), (1.75, 78.1, 0.75, 0.55))


@trait(
    "nose",
    en=("a wide nose", "wide nose", "broad nose"),
    fr=("un nez large", "nez large", "nez épaté", "large nez"),
)
def wide() -> NoseShape:
    bridge = tube([(0, -27.0, 87.5), (0, -28.8, 82.8)], [1.5, 2.6], curved=False)
    tip = egg(3.4, 3.2, 2.6).at(y=-29.6, z=81.0)
    return NoseShape(join(bridge, tip, _wings(4.3, -28.2, 80.4, 2.2), soft=1.4), (2.4, 78.7, 1.05, 0.6))


@trait("nose", en=("a pointed nose", "pointed nose", "sharp nose"), fr=("un nez pointu", "nez pointu", "nez fin"))
def pointed() -> NoseShape:
    ridge = tube([(0, -26.9, 89.0), (0, -29.4, 84.2), (0, -34.2, 80.6)], [0.8, 1.5, 0.75])
    foot = tube([(0, -33.9, 80.5), (0, -27.4, 79.2)], [0.75, 2.0], curved=False)
    return NoseShape(join(ridge, foot, egg(2.2, 2.6, 1.8).at(y=-28.8, z=80.6), soft=1.0))


@trait(
    "nose",
    en=("an aquiline nose", "aquiline nose", "hooked nose", "roman nose", "hook nose"),
    fr=("un nez aquilin", "nez aquilin", "nez crochu", "nez busqué", "nez bourbon"),
)
def aquiline() -> NoseShape:
    bridge = tube(
        [(0, -26.8, 90.0), (0, -29.0, 87.4), (0, -32.9, 83.6), (0, -33.2, 79.0), (0, -31.8, 77.2)],
        [1.0, 1.75, 1.9, 2.0, 1.4],
    )
    solid = join(bridge, egg(2.1, 3.0, 2.4).at(y=-29.4, z=79.9), _wings(2.4, -28.8, 79.2, 1.8), soft=1.3)
    return NoseShape(solid.at(z=1.2), (1.9, 78.7, 0.7, 0.5))


@trait(
    "nose",
    en=("an upturned nose", "upturned nose", "snub nose", "turned-up nose", "ski-slope nose"),
    fr=("un nez retroussé", "nez retroussé", "nez en trompette", "nez mutin"),
)
def upturned() -> NoseShape:
    bridge = tube([(0, -27.2, 88.0), (0, -28.0, 85.2), (0, -31.4, 83.6)], [0.9, 1.2, 1.7])
    tip = join(ball(2.25).at(y=-31.4, z=83.3), egg(2.8, 2.8, 1.9).at(y=-28.8, z=81.1), soft=1.4)
    return NoseShape(join(bridge, tip, soft=1.4), (1.15, 81.2, 0.62, 0.75))


@trait(
    "nose",
    en=("a flat nose", "flat nose", "boxer's nose", "broken nose"),
    fr=("un nez plat", "nez plat", "nez aplati", "nez de boxeur", "nez cassé", "nez camus"),
)
def flat() -> NoseShape:
    low = egg(4.2, 2.2, 2.3).at(y=-27.9, z=80.9)
    bridge = egg(3.4, 1.5, 4.8).at(y=-27.0, z=84.2)
    return NoseShape(join(low, bridge, _wings(4.1, -27.6, 80.2, 1.7), soft=1.4), (1.9, 79.1, 1.0, 0.5))


@trait(
    "nose",
    en=("a round nose", "round nose", "big nose", "bulbous nose", "large nose", "potato nose"),
    fr=("un nez rond", "nez rond", "gros nez", "grand nez", "nez patate", "nez en patate"),
)
def round_() -> NoseShape:
    return NoseShape(join(egg(4.5, 4.3, 4.0).at(y=-30.0, z=81.4), egg(1.9, 2.2, 3.2).at(y=-27.0, z=85.6), soft=2.0))
