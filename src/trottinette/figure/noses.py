"""Noses, in place on the head and moulded in one with it. Millimetres; the skin behind them is at y = -27.5."""

from __future__ import annotations

from trottinette.figure._kit import trait
from trottinette.geometry import Solid, ball, carve, egg, join, tube


def _nostrils(solid: Solid, x: float, y: float, z: float, size: float = 0.85) -> Solid:
    """Two dents under the tip."""
    return carve(solid, egg(size, size * 1.1, size).at(x=x, y=y, z=z).mirrored(), soft=0.7)


def _wings(x: float, y: float, z: float, size: float) -> Solid:
    return egg(size, size * 1.15, size * 0.95).at(x=x, y=y, z=z).mirrored()


@trait("nose", en=("a button nose", "button nose"), fr=("un nez en bouton", "nez en bouton", "nez rondelet"))
def button() -> Solid:
    return join(egg(2.7, 2.8, 2.2).at(y=-28.4, z=81.6), egg(1.5, 2.2, 3.0).at(y=-27.0, z=83.8), soft=2.4)


@trait(
    "nose",
    en=("a small nose", "small nose", "tiny nose", "little nose", "dainty nose"),
    fr=("un petit nez", "petit nez", "tout petit nez", "nez menu", "nez discret"),
)
def small() -> Solid:
    return egg(1.75, 2.1, 1.5).at(y=-28.0, z=81.4)


@trait("nose", en=("a long nose", "long nose"), fr=("un long nez", "long nez", "nez long"))
def long() -> Solid:
    bridge = tube([(0, -27.2, 90.0), (0, -29.4, 84.0), (0, -31.0, 80.0)], [1.0, 1.7, 2.1])
    tip = egg(2.4, 3.0, 2.3).at(y=-31.2, z=79.5)
    return _nostrils(join(bridge, tip, _wings(1.9, -29.2, 79.3, 1.5), soft=1.6), 1.2, -31.0, 77.0)


@trait(
    "nose",
    en=("a wide nose", "wide nose", "broad nose"),
    fr=("un nez large", "nez large", "nez épaté", "large nez"),
)
def wide() -> Solid:
    bridge = tube([(0, -27.0, 87.0), (0, -28.6, 82.6)], [1.2, 2.2], curved=False)
    tip = egg(3.0, 2.9, 2.3).at(y=-29.4, z=81.0)
    return _nostrils(join(bridge, tip, _wings(3.5, -28.0, 80.4, 1.9), soft=1.4), 1.9, -29.7, 78.6, 0.95)


@trait("nose", en=("a pointed nose", "pointed nose", "sharp nose"), fr=("un nez pointu", "nez pointu", "nez fin"))
def pointed() -> Solid:
    ridge = tube([(0, -26.9, 88.0), (0, -29.0, 83.6), (0, -32.4, 80.9)], [0.7, 1.25, 0.75])
    foot = tube([(0, -32.2, 80.9), (0, -27.4, 79.7)], [0.75, 1.6], curved=False)
    return join(ridge, foot, egg(1.9, 2.3, 1.5).at(y=-28.6, z=80.9), soft=1.0)


@trait(
    "nose",
    en=("an aquiline nose", "aquiline nose", "hooked nose", "roman nose", "hook nose"),
    fr=("un nez aquilin", "nez aquilin", "nez crochu", "nez busqué", "nez bourbon"),
)
def aquiline() -> Solid:
    bridge = tube(
        [(0, -27.0, 91.0), (0, -30.4, 87.2), (0, -31.9, 83.2), (0, -31.6, 79.2), (0, -30.4, 77.8)],
        [0.9, 1.55, 1.7, 1.75, 1.3],
    )
    return join(bridge, egg(1.8, 2.8, 2.2).at(y=-29.0, z=80.2), _wings(1.9, -28.6, 79.6, 1.5), soft=1.3)


@trait(
    "nose",
    en=("an upturned nose", "upturned nose", "snub nose", "turned-up nose", "ski-slope nose"),
    fr=("un nez retroussé", "nez retroussé", "nez en trompette", "nez mutin"),
)
def upturned() -> Solid:
    bridge = tube([(0, -27.2, 87.6), (0, -28.0, 84.6), (0, -30.6, 82.9)], [0.9, 1.15, 1.5])
    tip = join(ball(1.95).at(y=-30.7, z=82.7), egg(2.5, 2.6, 1.7).at(y=-28.6, z=81.0), soft=1.2)
    return _nostrils(join(bridge, tip, soft=1.4), 1.05, -31.0, 80.6, 0.75)


@trait(
    "nose",
    en=("a flat nose", "flat nose", "boxer's nose", "broken nose"),
    fr=("un nez plat", "nez plat", "nez aplati", "nez de boxeur", "nez cassé", "nez camus"),
)
def flat() -> Solid:
    low = egg(3.6, 1.9, 2.0).at(y=-27.7, z=80.9)
    bridge = egg(2.6, 1.3, 4.4).at(y=-27.2, z=84.0)
    return _nostrils(join(low, bridge, _wings(3.3, -27.4, 80.2, 1.5), soft=1.4), 1.7, -28.9, 78.9, 0.75)


@trait(
    "nose",
    en=("a round nose", "round nose", "big nose", "bulbous nose", "large nose", "potato nose"),
    fr=("un nez rond", "nez rond", "gros nez", "grand nez", "nez patate", "nez en patate"),
)
def round_() -> Solid:
    return join(egg(3.9, 3.7, 3.5).at(y=-29.6, z=81.4), egg(1.9, 2.2, 3.2).at(y=-27.0, z=85.2), soft=2.0)
