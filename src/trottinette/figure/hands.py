"""Arms, hands, legs and trunk: the skin that clothes leave bare. Millimetres, in the figure's own frame.

Everything of a right arm is the mirror image of the same left arm, so hands are sculpted once, for the left.
"""

from __future__ import annotations

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure import complexion
from trottinette.figure.body import Arm, Body, Leg
from trottinette.figure.feet import bare_feet
from trottinette.figure.gestures import shaped_hand
from trottinette.figure.nails import nail_paint
from trottinette.geometry import Solid, Vector, egg, join, rod, tube
from trottinette.palette import Colour

HANDLE = 2.0  # radius of the handle a closed hand leaves room for, mm

EVERYWHERE = frozenset({"arms", "legs", "trunk"})


def bare_body(skin: Colour, body: Body, shown: frozenset[str] = EVERYWHERE, polish: Colour | None = None) -> Parts:
    """What is `shown` of trunk, legs and arms, each its own part, so that a pose changes only its arm.

    Hands are always there; where the arms are not shown they end under the cuff. `polish` is put on the nails.
    """
    sleeved = "arms" not in shown
    nail = polish or complexion.nails(skin)
    arms = body.left_arm, body.right_arm
    parts = [Part(bare_arm(arm, sleeved), skin, cell=0.5, paint=nail_paint(arm, nail)) for arm in arms]
    if "legs" in shown:
        parts += [Part(_leg(leg), skin, cell=0.9) for leg in (body.left_leg, body.right_leg)]
    if "feet" in shown:
        parts.append(Part(bare_feet("legs" in shown), skin, cell=0.6))
    if "trunk" in shown:
        parts.append(Part(_trunk(), skin, cell=1.0))
    return tuple(parts)


def _trunk() -> Solid:
    shoulders = rod((-9.5, 0.3, 56.8), (9.5, 0.3, 56.8), 5.6)
    return join(egg(14.5, 9.8, 13).at(z=52), egg(13.2, 9.6, 9.5).at(z=38), shoulders, soft=8)


def _leg(leg: Leg) -> Solid:
    return tube([leg.hip, leg.knee, leg.ankle], [8.2, 7.6, 7.0])


def bare_arm(arm: Arm, sleeved: bool = False) -> Solid:
    """An arm and its hand; where it is sleeved, only what ends under the cuff."""
    if arm.shoulder[0] < 0:
        return bare_arm(arm.flipped, sleeved).flipped()
    hand = hand_of(arm)
    cuff = rod(_between(arm.elbow, arm.wrist, 0.6), arm.wrist, 4.4, 4.6)
    x, y, z = arm.shoulder
    if arm.made:
        thin = 1.4 if sleeved else 0.0
        stump = (x * 0.98, y, z - 2.2), arm.elbow, _between(arm.elbow, arm.wrist, 0.2)
        return tube(stump, [5.9 - thin, 5.6 - thin, 5.3 - thin])
    limb = cuff if sleeved else tube([(x * 0.98, y, z - 2.2), arm.elbow, arm.wrist], [5.9, 5.6, 4.6])
    return join(limb, hand, soft=2.0)


def hand_of(arm: Arm) -> Solid:
    """The hand of a left arm."""
    return _closed_hand(arm) if arm.hand == "closed" else shaped_hand(arm)


def _between(a: Vector, b: Vector, share: float) -> Vector:
    x, y, z = ((1 - share) * u + share * v for u, v in zip(a, b, strict=True))
    return x, y, z


def _closed_hand(arm: Arm) -> Solid:
    """A fist around an upright handle through `arm.grip`: fingers stacked, the thumb over the first."""
    x, y, z = arm.grip

    def at(turn: float, far: float, up: float) -> Vector:
        """A point about the handle; `turn` degrees from the figure's left, through the front."""
        a = np.radians(turn)
        return x + far * float(np.cos(a)), y - far * float(np.sin(a)), z + up

    palm = join(
        egg(3.0, 4.6, 5.3).at(x + 2.6, y + 4.0, z - 0.4),
        egg(3.6, 2.6, 4.6).at(x - 0.4, y + 4.6, z - 0.2),
        soft=2.5,
    )
    heel = rod(arm.wrist, (x + 1.2, y + 5, z - 0.6), 4.3, 4.4)
    fingers = []
    for up, reach in ((3.75, 1.0), (1.25, 1.04), (-1.25, 1.0), (-3.7, 0.9)):
        radius = (HANDLE + 1.45) * reach
        bend = [
            at(-40, radius + 1.8, up),
            at(5, radius + 1.3, up),
            at(50, radius + 0.5, up),
            at(100, radius, up),
            at(150, radius, up * 0.98),
            at(195, radius + 0.2, up * 0.96),
        ]
        fingers.append(tube(bend, [1.5, 1.55, 1.5, 1.45, 1.35, 1.2], steps=3))
    thumb = tube(
        [(x - 1.6, y + 6.2, z + 1.5), at(215, 4.9, 3.9), at(160, 5.0, 5.0), at(118, 4.6, 5.3)],
        [2.0, 1.8, 1.6, 1.3],
        steps=4,
    )
    return join(join(palm, heel, soft=2), join(*fingers, soft=0.5), thumb, soft=0.7)
