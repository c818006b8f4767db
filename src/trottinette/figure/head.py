"""The head: skull, cheeks, ears, nose and neck as one moulded piece. Millimetres, facing -y.

What sits on a face is placed with `seat`, which finds the skin: a face follows when the head is re-shaped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import choose
from trottinette.figure.body import NECK, NECK_RADIUS
from trottinette.geometry import Solid, Vector, ball, carve, egg, join, rod, tube
from trottinette.geometry.skin import gradient
from trottinette.palette import BROWN, Colour

EAR = (29.2, 0.5, 85.5)  # the middle of the figure's left ear
EYE = (11.6, 86.6)  # x and z of the middle of the figure's left eye


@cache
def skull() -> Solid:
    """The head without nose and ears: what hair and faces are laid on."""
    crown = egg(27.6, 25.4, 24.5).at(y=-0.4, z=95)
    face = egg(25.6, 21.2, 17.5).at(y=-3.8, z=85.5)
    cheeks = egg(9.0, 8.5, 8.0).at(x=15.6, y=-14.6, z=79.6).mirrored()
    chin = egg(8, 6, 4.6).at(y=-19.0, z=71.9)
    return join(crown, face, cheeks, chin, soft=12)


@cache
def bare_head() -> Solid:
    nose = join(egg(2.7, 2.8, 2.2).at(y=-28.4, z=81.6), egg(1.5, 2.2, 3.0).at(y=-27.0, z=83.8), soft=2.4)
    neck = rod(NECK, (NECK[0], NECK[1] - 0.5, 74.0), NECK_RADIUS)
    ears = _ear().mirrored()
    return join(join(skull(), nose, soft=1.8), ears, neck, soft=2.2)


def _ear() -> Solid:
    """The figure's left ear, leaning back a little: a plump shell with a bowl and a fold inside its rim."""
    shell = egg(3.1, 5.4, 7.2)
    bowl = egg(2.8, 3.5, 5.1).at(x=2.6, y=-0.9, z=0.3)
    fold = tube([(1.5, 1.3, 3.0), (2.0, 1.7, 0), (1.5, 0.5, -3.0)], [0.7, 1.1, 0.7])
    ear = join(carve(shell, bowl, soft=1.2), fold, ball(1.6).at(x=0.9, y=-3.5, z=-1.8), soft=1.2)
    return ear.turned(x=10, z=-30).at(*EAR)


@dataclass(frozen=True, slots=True)
class Seat:
    """A place on the skin and the turn that makes a thing facing -y look straight out of it, degrees."""

    point: Vector
    pitch: float
    yaw: float

    def put(self, solid: Solid, out: float = 0.0) -> Solid:
        """`solid`, modelled at the origin facing -y, set here; `out` mm proud of the skin."""
        return solid.at(y=-out).turned(x=self.pitch, z=self.yaw).at(*self.point)


def seat(x: float, z: float, lift: float = 0.0, on: Solid | None = None) -> Seat:
    """Where the line through (x, z) from the front meets the skin raised by `lift`."""
    solid = on or skull()
    near, far = -60.0, 0.0
    for _ in range(40):
        y = (near + far) / 2
        if float(solid.distance(np.array([[x, y, z]]))[0]) > lift:
            near = y
        else:
            far = y
    point = np.array([[x, near, z]])
    nx, ny, nz = (gradient(solid, point, 0.5)[0] / np.linalg.norm(gradient(solid, point, 0.5)[0])).tolist()
    return Seat(
        (x, round(near, 4), z),
        round(-float(np.degrees(np.arcsin(nz))), 3),
        round(float(np.degrees(np.arctan2(nx, -ny))), 3),
    )


def along(points: list[tuple[float, float]], lift: float = 0.0, on: Solid | None = None) -> list[Vector]:
    """Points (x, z) of the picture brought onto the skin."""
    return [seat(x, z, lift, on).point for x, z in points]


def head(skin: Colour, expression: str = "smile", brows: Colour = BROWN) -> Parts:
    """The head and its face. Raises UnknownChoice for an expression that does not exist."""
    face: Parts = choose("expression", expression).make(skin=skin, brows=brows)
    return Part(bare_head(), skin, cell=0.76), *face
