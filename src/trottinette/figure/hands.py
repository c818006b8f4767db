"""Arms, hands, legs and trunk: the skin that clothes leave bare. Millimetres, figure's own frame."""

from __future__ import annotations

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Arm, Body, Leg
from trottinette.geometry import Solid, ball, egg, join, tube
from trottinette.palette import Colour


def bare_body(skin: Colour, body: Body) -> Parts:
    """Trunk, legs, and the two arms with their hands; each its own part, so that a pose changes only its arm."""
    return (
        Part(_trunk(), skin),
        *(Part(_leg(leg), skin) for leg in (body.left_leg, body.right_leg)),
        *(Part(_arm(arm), skin, cell=0.45) for arm in (body.left_arm, body.right_arm)),
    )


def _trunk() -> Solid:
    return join(egg(14.5, 9.8, 13).at(z=52), egg(13.2, 9.6, 9.5).at(z=38), soft=8)


def _leg(leg: Leg) -> Solid:
    return tube([leg.hip, leg.knee, leg.ankle], [8.2, 7.6, 7.0])


def _arm(arm: Arm) -> Solid:
    return join(tube([arm.shoulder, arm.elbow, arm.wrist], [6.2, 5.6, 5.0]), ball(6).at(*arm.fist), soft=2)
