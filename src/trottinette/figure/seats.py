"""What a seated figure sits on: a padded stool. Millimetres."""

from __future__ import annotations

from trottinette.catalogue import Part, Parts
from trottinette.figure.stance import Stance
from trottinette.geometry import Solid, lathe, ring, rod, union
from trottinette.palette import CREAM, SAND, TURQUOISE

DEEP = 10.5  # from the middle of the seat to its edge


def seat_under(on: Stance) -> Parts:
    """The stool under a seated figure; nothing under others, nor in a wheelchair."""
    if on.pose.seat != "stool":
        return ()
    size, top = on.forms.size, on.seat
    wide = (DEEP + 4.5) * size + 0.5 * max(on.wider, 0.0)
    cushion = lathe(
        [(0, top - 4.2), (wide, top - 4.2), (wide + 0.5, top - 2.0), (wide - 0.6, top), (0, top + 0.2)], 1.2
    )
    piping = ring(wide + 0.1, 0.5).at(z=top - 3.2)
    return (
        Part(cushion.at(y=_middle(on)), TURQUOISE, "matte"),
        Part(piping.at(y=_middle(on)), CREAM, "matte", 0.4),
        Part(_legs(wide, top - 4.0, size).at(y=_middle(on)), SAND, "plastic", 0.6),
    )


def _middle(on: Stance) -> float:
    return on.placed((0.0, 3.0, 33.0))[1] - 2.0 * on.forms.size


def _legs(wide: float, top: float, size: float) -> Solid:
    near, far = wide * 0.5, wide * 0.72
    legs = rod((near, near, top), (far, far, 1.3), 1.7, 1.3).mirrored().mirrored("y")
    rail = ring(near * 1.72, 0.8).at(z=top * 0.42)
    return union(legs, rail)
