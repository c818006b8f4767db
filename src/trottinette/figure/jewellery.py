"""On the wrists: watches and bracelets, whichever way the arm is held. Millimetres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Arm, Body
from trottinette.figure.cloth import between
from trottinette.figure.hands import bare_body
from trottinette.figure.sewn import layer
from trottinette.figure.wear import Wearer
from trottinette.geometry import Solid, Vector, ball, block, can, carve, rod, union
from trottinette.palette import BLACK, BROWN, CORAL, GOLD, GRAPHITE, SKY, TURQUOISE, WHITE, Colour

_PAST = 1.9  # mm beyond the wrist, clear of a cuff


def _along(arm: Arm, by: float) -> Vector:
    """A point `by` mm beyond the wrist, towards the fist."""
    step = np.subtract(arm.fist, arm.wrist)
    x, y, z = (round(float(v), 4) for v in np.array(arm.wrist) + step / np.linalg.norm(step) * by)
    return x, y, z


@dataclass(frozen=True, slots=True)
class _Wrist:
    """A wrist: its skin, and the place on it that is seen from the front."""

    skin: Solid
    arm: Arm
    spot: Vector
    tilt: float
    turn: float

    def band(self, wide: float, thick: float, past: float = _PAST) -> Solid:
        """A strap around it."""
        slice_ = between(_along(self.arm, past - wide / 2), _along(self.arm, past + wide / 2), 8.0)
        return layer(self.skin, slice_, thick, 1.0, 0.4)

    def put(self, flat: Solid) -> Solid:
        """What lies on the ground, set on the wrist; its x axis runs along the arm."""
        return flat.turned(y=self.tilt).turned(z=self.turn).at(*self.spot)


def _wrist(body: Body, left: bool) -> _Wrist:
    arm = body.left_arm if left else body.right_arm
    skin = bare_body(BLACK, body)[0 if left else 1].solid
    centre = np.array(_along(arm, _PAST))
    down = (np.array(_along(arm, 1.0)) - np.array(arm.wrist)).round(6)
    out = np.array([0.62 if left else -0.62, -0.78, 0.0])
    out -= down * (out @ down)
    out /= np.linalg.norm(out)
    far = np.linspace(0, 12, 481)
    reach = far[np.argmax(skin.distance(centre + far[:, None] * out) > 0)]
    x, y, z = (round(float(v), 4) for v in centre + out * reach)
    tilt = float(np.degrees(np.arccos(np.clip(out[2], -1, 1))))
    return _Wrist(skin, arm, (x, y, z), round(tilt, 3), round(float(np.degrees(np.arctan2(out[1], out[0]))), 3))


@trait("worn", slot="wrist", en=("a watch", "wristwatch"), fr=("une montre", "montre-bracelet"))
def wristwatch(strap: Colour = BROWN, case: Colour = GOLD, dial: Colour = WHITE, *, on: Wearer) -> Parts:
    """On the left wrist: strap, case, dial with two hands."""
    wrist = _wrist(on.body, left=True)
    case_ = carve(can(3.5, 2.4, 0.6), can(2.8, 3).at(z=1.7), soft=0.2) | can(0.7, 1.2, 0.3).turned(x=90).at(
        y=-3.4, z=0.9
    )
    hands = union(
        rod((0, 0, 1.95), (1.5, 0.2, 1.95), 0.32), rod((0, 0, 1.95), (-0.6, 1.9, 1.95), 0.28), ball(0.45).at(z=1.95)
    )
    return (
        Part(wrist.band(3.4, 0.9), strap, "matte", 0.34),
        Part(wrist.put(case_), case, "metal", 0.3),
        Part(wrist.put(can(2.9, 1.8)), dial, "plastic", 0.3),
        Part(wrist.put(hands), BLACK, "plastic", 0.24),
    )


@trait("worn", slot="wrist", en=("a smartwatch", "smart watch"), fr=("une montre connectée",))
def smartwatch(strap: Colour = BLACK, screen: Colour = SKY, *, on: Wearer) -> Parts:
    """On the left wrist, a lit mark on its dark glass."""
    wrist = _wrist(on.body, left=True)
    mark = union(rod((-1.2, 0, 2.55), (1.2, 0, 2.55), 0.4), rod((0, -1.2, 2.55), (0, 1.2, 2.55), 0.4))
    return (
        Part(wrist.band(4.0, 0.9), strap, "matte", 0.34),
        Part(wrist.put(block(6.6, 5.8, 2.2, 1.0)), GRAPHITE, "metal", 0.3),
        Part(wrist.put(block(5.6, 4.8, 2.5, 0.8)), BLACK, "glass", 0.3),
        Part(wrist.put(mark), screen, "plastic", 0.24),
    )


@trait("worn", slot="other wrist", en=("a bracelet", "bangle"), fr=("un bracelet", "jonc"))
def bracelet(metal: Colour = GOLD, *, on: Wearer) -> Parts:
    """Two bangles on the right wrist."""
    wrist = _wrist(on.body, left=False)
    return (Part(union(wrist.band(1.5, 1.1, 1.2), wrist.band(1.5, 1.1, 3.3)), metal, "metal", 0.32),)


@trait(
    "worn",
    slot="other wrist",
    en=("a beaded bracelet", "friendship bracelet"),
    fr=("un bracelet de perles", "bracelet brésilien"),
)
def bead_bracelet(beads: Colour = TURQUOISE, others: Colour = CORAL, *, on: Wearer) -> Parts:
    """Wooden beads in two colours on the right wrist."""
    wrist = _wrist(on.body, left=False)
    centre = np.array(_along(wrist.arm, _PAST))
    down = np.array(_along(wrist.arm, _PAST + 1)) - centre
    u = np.cross(down, [1.0, 0.0, 0.0])
    u /= np.linalg.norm(u)
    v = np.cross(down, u)
    far = np.linspace(0, 12, 481)
    first: list[Solid] = []
    second: list[Solid] = []
    for i in range(14):
        a = 2 * np.pi * i / 14
        out = np.cos(a) * u + np.sin(a) * v
        reach = far[np.argmax(wrist.skin.distance(centre + far[:, None] * out) > 0)]
        spot = [round(float(c), 3) for c in centre + out * (reach + 0.7)]
        (first if i % 2 else second).append(ball(1.35).at(*spot))
    return Part(union(*first), beads, "plastic", 0.33), Part(union(*second), others, "plastic", 0.33)
