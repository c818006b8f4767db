"""A scene: what a picture is of, in mm (x right, y away from the viewer, z up), knowing no engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from trottinette.catalogue import Finish, Moulded
from trottinette.geometry import Box, Mesh, Vector, rotation
from trottinette.paint import Decal, Paint

Linear = tuple[float, float, float]  # red, green, blue, linear light, 0 to 1
Picture_ = NDArray[np.float32]  # (h, w, 3), linear light


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a thing is: scaled, then turned by a (3, 3) matrix, then moved."""

    scale: float = 1.0
    turn: tuple[tuple[float, ...], ...] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    move: Vector = (0.0, 0.0, 0.0)

    @property
    def matrix(self) -> NDArray[np.float64]:
        return np.array(self.turn)

    def applied(self, points: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(points @ (self.matrix.T * self.scale).astype(np.float32) + np.array(self.move, np.float32))


def shown(yaw: float, pitch: float, roll: float) -> tuple[tuple[float, ...], ...]:
    """The turn that shows a thing at these angles: yaw about z, then pitch (its top towards the viewer), then roll."""
    matrix = rotation(y=roll) @ rotation(x=pitch) @ rotation(z=yaw)
    return tuple(tuple(float(v) for v in row) for row in matrix)


_GREYEST = 0.18  # of a dark cloth: light divided by less is mostly noise


@dataclass(frozen=True, slots=True)
class Item:
    """One mesh in one colour and finish. Where `surface` is not 0, its front is that printed surface of the scene
    (counted from 1), whose ground takes the place of `colour`. `paint` is printed on it by the places of `flat`, which
    is the mesh before it was bent; light is traced on `colour`."""

    mesh: Mesh
    colour: Linear
    finish: Finish = "plastic"
    pose: Pose = Pose()
    surface: int = 0
    paint: tuple[Paint | Decal, ...] = ()
    flat: Mesh | None = None

    @property
    def lit(self) -> Linear:
        """The colour that light is traced on: its own, or a grey where a picture is printed, which would be tinted."""
        if not any(isinstance(one, Decal) for one in self.paint):
            return self.colour
        grey = max(_GREYEST, sum(self.colour) / 3)
        return (grey, grey, grey)


@dataclass(frozen=True, slots=True)
class Printed:
    """Ink on a plane y = const, kept out of the path tracing and multiplied back sharp.

    `low` and `high` are the (x, z) corners of both rasters, rows from the top: `ink` (h, w, 3) the print, linear;
    `ground` (h', w', 3) the same without detail, never black, which is what the light is traced on.
    """

    y: float
    low: tuple[float, float]
    high: tuple[float, float]
    ink: NDArray[np.float32]
    ground: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Softbox:
    """A rectangular light of the studio facing `target`; radiance in the picture's own units."""

    centre: Vector
    target: Vector
    width: float
    height: float
    radiance: Linear


@dataclass(frozen=True, slots=True)
class Camera:
    """A view camera looking along +y, its back kept parallel to the card so that the card stays a rectangle.

    The picture covers exactly the rectangle `width` x `height` mm centred on (x, z) = `centre` in the plane y = 0,
    seen from `eye`.
    """

    eye: Vector
    centre: tuple[float, float]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Scene:
    """`wall` is the backdrop's colour and its distance behind y = 0; `blister` a thin clear shell, or None."""

    camera: Camera
    items: tuple[Item, ...]
    softboxes: tuple[Softbox, ...]
    sky: Linear
    wall: Linear
    wall_y: float
    prints: tuple[Printed, ...] = ()
    blister: Mesh | None = None
    seed: int = 0
    notes: tuple[str, ...] = field(default_factory=tuple)


def items_of(parts: Sequence[Moulded], pose: Pose = Pose()) -> tuple[Item, ...]:
    """A toy's parts in place."""
    return tuple(
        Item(part.mesh, part.colour.linear, part.finish, pose, paint=part.paint, flat=part.flat) for part in parts
    )


def bounds(items: Sequence[Item]) -> Box:
    """The box around items as placed."""
    corners = [item.pose.applied(item.mesh.points) for item in items]
    low = np.min([c.min(0) for c in corners], axis=0)
    high = np.max([c.max(0) for c in corners], axis=0)
    return Box(tuple(low.tolist()), tuple(high.tolist()))
