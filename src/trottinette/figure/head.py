"""The head: skull, cheeks, ears, nose and neck as one moulded piece. Millimetres, facing -y.

What sits on a face is placed with `seat`, which finds the skin: a face follows when the head is re-shaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.body import NECK, NECK_RADIUS
from trottinette.geometry import Solid, Vector, ball, carve, egg, join, rod, rotation, tube
from trottinette.geometry.skin import gradient
from trottinette.geometry.solid import Points

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


def bare_head(nose: Solid | None = None) -> Solid:
    """The moulded head; `nose` in place, or none."""
    neck = rod(NECK, (NECK[0], NECK[1] - 0.5, 74.0), NECK_RADIUS)
    ears = _ear().mirrored()
    return join(face_of(nose), ears, neck, soft=2.2)


def face_of(nose: Solid | None) -> Solid:
    """The skull and its nose: what is painted and laid on a face."""
    return join(skull(), nose, soft=1.8) if nose else skull()


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

    def onto(self, points: Sequence[tuple[float, float]], on: Solid, lift: float = 0.0) -> list[Vector]:
        """Points (x, z) of a thing modelled facing -y, once it is put here, brought onto `on` raised by `lift`."""
        turn = rotation(x=self.pitch, z=self.yaw)
        starts = np.array([[x, -14.0, z] for x, z in points]) @ turn.T + np.array(self.point)
        met = _met(on, starts, turn @ np.array([0.0, 1.0, 0.0]), 22.0, lift)
        return [(round(x, 4), round(y, 4), round(z, 4)) for x, y, z in met.tolist()]


def _met(
    solid: Solid, starts: Points, way: Points, reach: float, lift: float | NDArray[np.float64]
) -> NDArray[np.float64]:
    """Where straight lines from `starts` meet the solid raised by `lift`, or `reach` mm on where they do not."""
    near, far = np.zeros(len(starts)), np.full(len(starts), reach)
    for _ in range(26):  # to a millionth of a millimetre
        middle = (near + far) / 2
        outside = solid.distance(starts + middle[:, None] * way) > lift
        near, far = np.where(outside, middle, near), np.where(outside, far, middle)
    return np.asarray(starts + near[:, None] * way)


@cache
def seat(x: float, z: float, lift: float = 0.0, on: Solid | None = None) -> Seat:
    """Where the line through (x, z) from the front meets the skin raised by `lift`."""
    solid = on or skull()
    point = _met(solid, np.array([[x, -60.0, z]]), np.array([0.0, 1.0, 0.0]), 60.0, lift)
    slope = gradient(solid, point, 0.5)[0]
    nx, ny, nz = (slope / np.linalg.norm(slope)).tolist()
    return Seat(
        (x, round(float(point[0, 1]), 4), z),
        round(-float(np.degrees(np.arcsin(nz))), 3),
        round(float(np.degrees(np.arctan2(nx, -ny))), 3),
    )


def along(
    points: list[tuple[float, float]], lift: float | Sequence[float] = 0.0, on: Solid | None = None
) -> list[Vector]:
    """Points (x, z) of the picture brought onto the skin raised by `lift`, which may be told of each."""
    starts = np.array([[x, -60.0, z] for x, z in points])
    met = _met(on or skull(), starts, np.array([0.0, 1.0, 0.0]), 60.0, np.asarray(lift))
    return [(x, round(y, 4), z) for (x, z), y in zip(points, met[:, 1].tolist(), strict=True)]
