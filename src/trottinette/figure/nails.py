"""Fingernails: painted on the tips of the fingers, wherever a gesture brings them. Millimetres."""

from __future__ import annotations

import numpy as np

from trottinette.figure.body import Arm
from trottinette.figure.gestures import axes_of, finger_lines, thumb_line
from trottinette.paint import Linear, Paint, Places, mixed, paint, recipe
from trottinette.palette import Colour

_TIP = 1.25  # radius of a fingertip
_SIZE = 1.05  # half the width of a nail


@recipe
def nails(at: Places, ground: Linear, ink: Linear, where: list[tuple[float, float, float]], size: float) -> Linear:
    """Round nails, each about its middle."""
    share = np.zeros(len(at))
    for place in where:
        far = np.linalg.norm(at - np.array(place), axis=1)
        share = np.maximum(share, np.clip((size - far) / 0.16 + 0.5, 0, 1))
    return mixed(ground, ink, share)


def nail_paint(arm: Arm, tint: Colour) -> tuple[Paint, ...]:
    """For the skin of that arm; nothing for one with a prosthesis."""
    if arm.made:
        return ()
    if arm.shoulder[0] < 0:
        where = [(-x, y, z) for x, y, z in _places(arm.flipped)]
    else:
        where = _places(arm)
    return (paint("nails", tint, where=[tuple(round(v, 3) for v in place) for place in where], size=_SIZE),)


def _places(arm: Arm) -> list[tuple[float, float, float]]:
    """The middles of the nails of a left hand; of a closed one only the thumb's is seen."""
    if arm.hand == "closed":
        x, y, z = arm.grip
        turn = np.radians(124)
        return [(x + 5.7 * float(np.cos(turn)), y - 5.7 * float(np.sin(turn)), z + 5.6)]
    back, index, along = axes_of(arm)
    frame, wrist = np.stack([along, index, back]), np.array(arm.wrist)
    out = []
    for line, outside in (*((line, None) for line in finger_lines(arm)), (thumb_line(arm), 0.6 * index + back)):
        before, tip = (np.array(point) @ frame for point in line[-2:])
        way = (tip - before) / np.linalg.norm(tip - before)
        out_of = np.cross(index, way) if outside is None else outside - way * (outside @ way)
        nail = wrist + tip + way * 0.25 + out_of / np.linalg.norm(out_of) * _TIP
        x, y, z = nail.tolist()
        out.append((x, y, z))
    return out
