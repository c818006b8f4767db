"""A six-sided pencil, of whatever size: its paint ends in six waves where it was sharpened."""

from dataclasses import dataclass

from trottinette.catalogue._folds import spindle
from trottinette.geometry import Solid, cone, extrude, polygon


@dataclass(frozen=True, slots=True)
class Pencil:
    """What a pencil is moulded of, upright on z = 0, its point up, a flat to the front."""

    paint: Solid
    wood: Solid
    lead: Solid

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0, lean: float = 0.0, tip: float = 0.0) -> "Pencil":
        """Leant `lean` degrees to the right and `tip` to the back about its foot, then put in place."""
        parts = (s.turned(x=-tip, y=lean).at(x, y, z) for s in (self.paint, self.wood, self.lead))
        return Pencil(*parts)


def pencil_of(flat: float, tall: float, sharp: float, blunt: float = 0.14, lead: float = 0.36) -> Pencil:
    """`flat` mm from its middle to a flat, sharpened over the last `sharp`; `blunt` and `lead` are shares of `flat`."""
    ring = [(1.155, 0), (0.577, 1), (-0.577, 1), (-1.155, 0), (-0.577, -1), (0.577, -1)]
    six = polygon([(x * flat, y * flat) for x, y in ring], flat * 0.12)
    wide, low = flat * 1.2, tall - sharp
    up = low + sharp * (1.2 - lead) / (1.2 - blunt)  # where lead takes over from wood
    cut = spindle([(wide, 0), (wide, low - 0.5), (flat * lead, up - 0.5)])
    shaved = spindle([(wide, low), (flat * lead, up)])
    paint = extrude(six, tall) & cut
    wood = extrude(six.grown(-0.2), tall) & shaved
    point = cone(flat * lead + 0.05, flat * blunt, tall - up + 0.3, round=flat * 0.1).at(z=up - 0.3)
    return Pencil(paint, wood, point)
