"""Contact sheets: toys side by side in the studio's own light, on a plain tray."""

from __future__ import annotations

from collections.abc import Sequence

from trottinette.catalogue import Moulded
from trottinette.geometry import Vector
from trottinette.palette import Colour
from trottinette.studio.light import ROOM, softboxes
from trottinette.studio.scene import Camera, Item, Pose, Scene, bounds, items_of, shown

_GROUND = Colour("#bcd3e6", "#bcd3e6")


def sheet_scene(
    toys: Sequence[tuple[Sequence[Moulded], Vector]],
    columns: int,
    cell: float = 60.0,
    fit: float = 0.8,
    ground: Colour = _GROUND,
    narrow: float = 1.0,
    lift: float = 0.0,
) -> Scene:
    """`toys` are (moulded parts, (yaw, pitch, roll)) in reading order, each fitted into its cell: `cell` mm high, and
    `narrow` times that wide; `lift` is how far above its middle, as a share of it."""
    rows = -(-len(toys) // columns)
    width, height = columns * cell * narrow, rows * cell
    items: list[Item] = []
    for at, (parts, angles) in enumerate(toys):
        turned = items_of(parts, Pose(turn=shown(*angles)))
        box = bounds(turned)
        scale = fit * cell / max(box.size[0] / narrow, box.size[2])
        x = (at % columns + 0.5) * cell * narrow - width / 2
        z = height / 2 - (at // columns + 0.5 - lift) * cell
        middle = box.middle
        move = (x - middle[0] * scale, -box.high[1] * scale - 0.3, z - middle[2] * scale)
        items += items_of(parts, Pose(scale, shown(*angles), move))
    span = max(width, height)
    far = 7.0 * cell + span * max(1.0, span / (3 * cell))  # far enough that nothing at a large sheet's edges is cut
    camera = Camera((0.0, -far, 0.0), (0.0, 0.0), width, height)
    reach = max(width, height, 3 * cell) / 2
    return Scene(camera, tuple(items), softboxes(reach), ROOM, ground.linear, 0.0)
