"""Prostheses: a bionic forearm and hand, a lower leg on a pylon, a running blade. Millimetres, on the standard body.

They are bent with the body, in place of what they replace; clothes end above them, turned in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.aids import Aided, Side
from trottinette.figure.body import Arm
from trottinette.figure.cloth import between, oriented, towards
from trottinette.figure.hands import hand_of
from trottinette.figure.stance import Stance
from trottinette.geometry import (
    Solid,
    block,
    can,
    carve,
    cone,
    egg,
    extrude,
    join,
    lathe,
    polygon,
    ring,
    rod,
    slab,
    smooth,
    union,
)
from trottinette.palette import BLACK, GRAPHITE, SILVER, TURQUOISE, WHITE, Colour

BELOW_ELBOW = 1.2  # where a sleeve ends, as `cut.sleeve` counts
KNEE = 18.4  # z where a trouser leg ends
LEG = 9.2  # x of a lower leg


def less(parts: Parts, rooms: Sequence[Solid]) -> Parts:
    """Parts with nothing left in these rooms; a skirt, which hangs about both legs, is left whole."""
    if not rooms:
        return parts
    out = []
    for part in parts:
        near = [room for room in rooms if _meet(part.solid, room)]
        if near and not _skirt(part.solid):
            part = replace(part, solid=carve(part.solid, *near, soft=0.5))
            if not _left(part.solid):
                continue
        out.append(part)
    return tuple(out)


def _meet(a: Solid, b: Solid) -> bool:
    return all(lo < hi for lo, hi in zip(a.box.low, b.box.high, strict=True)) and all(
        hi > lo for hi, lo in zip(a.box.high, b.box.low, strict=True)
    )


def _skirt(solid: Solid) -> bool:
    turn = np.radians(np.arange(0, 360, 20))
    ring_ = [[r * np.sin(t), r * np.cos(t), z] for t in turn for r in (12, 14, 16, 18, 20, 22) for z in (16.0, 18.0)]
    inside = (solid.distance(np.array(ring_)) < 0).reshape(len(turn), -1).any(1)
    return bool(inside.mean() > 0.9)


def _left(solid: Solid) -> bool:
    """Whether anything is left of it that could be moulded."""
    low, high = np.array(solid.box.low), np.array(solid.box.high)
    axes = [np.linspace(a, b, 44, dtype=np.float32) for a, b in zip(low, high, strict=True)]
    return bool((solid.distance(np.stack(np.meshgrid(*axes), -1).reshape(-1, 3)) < -0.2).any())


# ---- arm ---------------------------------------------------------------------------------------------------


@trait(
    "aid",
    en=("a prosthetic arm", "prosthetic arm", "bionic arm", "artificial arm", "prosthetic hand", "bionic hand"),
    fr=("une prothèse de bras", "prothèse de bras", "bras bionique", "bras artificiel", "prothèse de main",
        "main bionique"),
)  # fmt: skip
def prosthetic_arm(shell: Colour = TURQUOISE, *, on: Stance, side: Side) -> Aided:
    arms = [on.body.left_arm] * (side != "right") + [on.body.right_arm] * (side != "left")
    parts = [part for arm in arms for part in _forearm(arm, shell)]
    return Aided(limbs=tuple(parts), without=tuple(_sleeve_room(arm) for arm in arms))


def _sleeve_room(arm: Arm) -> Solid:
    """Around the forearm, and not within the trunk's own clothes."""
    start = towards(arm.elbow, arm.wrist, BELOW_ELBOW - 1)
    trunk = egg(19.5, 14.5, 60).at(z=36)
    return between(start, towards(arm.elbow, arm.wrist, 1.5), 10.5) - trunk


def _forearm(arm: Arm, shell: Colour) -> Parts:
    """A socket that takes the elbow, two shells over a dark core, a wrist that turns, a jointed hand."""
    if arm.shoulder[0] < 0:
        return tuple(replace(part, solid=part.solid.flipped()) for part in _forearm(arm.flipped, shell))
    top, low = towards(arm.elbow, arm.wrist, 0.1), towards(arm.elbow, arm.wrist, 0.86)
    core = rod(towards(arm.elbow, arm.wrist, 0.12), low, 4.8, 4.0)
    whole = rod(top, low, 6.0, 4.6)
    seam = between(towards(arm.elbow, arm.wrist, 0.44), towards(arm.elbow, arm.wrist, 0.52), 12)
    slot = oriented(block(1.3, 20, 30).at(z=-10), towards(arm.elbow, arm.wrist, 0.3), arm.wrist)
    ends = between(towards(arm.elbow, arm.wrist, 0.08), low, 12)
    plates = carve(whole & ends, seam, slot, soft=0.6)
    cuff = oriented(
        lathe([(4.4, -0.7), (5.2, -0.7), (5.2, 0.9), (4.4, 0.9)], 0.3), towards(arm.elbow, arm.wrist, 0.93), arm.wrist
    )
    bolts = union(
        *(
            oriented(
                can(0.75, 1.2, 0.3).turned(y=90).at(x=4.6).turned(z=90.0 * i + 45),
                towards(arm.elbow, arm.wrist, 0.72),
                arm.wrist,
            )
            for i in range(4)
        )
    )
    return (
        Part(core, GRAPHITE, "matte", 0.5),
        Part(plates, shell, "plastic", 0.45),
        Part(cuff | bolts, SILVER, "metal", 0.36),
        Part(hand_of(arm), GRAPHITE, "plastic", 0.5),
    )


# ---- legs --------------------------------------------------------------------------------------------------


@trait(
    "aid",
    en=("a prosthetic leg", "prosthetic leg", "artificial leg", "leg prosthesis", "bionic leg"),
    fr=("une prothèse de jambe", "prothèse de jambe", "jambe artificielle", "jambe prothétique", "jambe bionique"),
)
def prosthetic_leg(shell: Colour = TURQUOISE, *, on: Stance, side: Side) -> Aided:
    pylon = can(1.9, 9.0, 0.3).at(LEG, 0.6, 4.2)
    clamps = union(*(lathe([(1.6, 0), (3.0, 0), (3.0, 2.0), (1.6, 2.0)], 0.4).at(LEG, 0.6, z) for z in (4.6, 10.4)))
    screws = union(*(can(0.6, 1.4, 0.2).turned(x=90).at(LEG, -1.8, z) for z in (5.6, 11.4)))
    foot = _foot()
    sole = foot & block(60, 80, 1.3).at(z=0)
    return _legs(side, (
        *_socket(shell),
        Part(pylon, SILVER, "metal", 0.36),
        Part(clamps, GRAPHITE, "plastic", 0.4),
        Part(screws, SILVER, "metal", 0.3),
        Part(foot, shell.mixed(WHITE, 0.12), "plastic", 0.5),
        Part(sole.grown(0.15) & block(60, 80, 20).at(z=0), BLACK, "matte", 0.5),
    ))  # fmt: skip


@trait(
    "aid",
    en=("a running blade", "running blade", "blade", "prosthetic running blade"),
    fr=("une lame de course", "lame de course", "lame", "prothèse de course"),
)
def running_blade(shell: Colour = TURQUOISE, *, on: Stance, side: Side) -> Aided:
    back = [
        (-1.6, 15.5),
        (1.2, 13.6),
        (5.2, 11.2),
        (7.6, 7.6),
        (6.6, 3.6),
        (2.6, 1.1),
        (-3.5, 0.0),
        (-10.5, 0.0),
        (-14.6, 1.4),
    ]
    front = [
        (-15.0, 2.6),
        (-10.6, 1.5),
        (-3.0, 1.7),
        (1.6, 2.8),
        (4.8, 5.0),
        (5.6, 7.6),
        (3.8, 9.8),
        (0.4, 11.6),
        (-3.4, 13.4),
    ]
    blade = slab(smooth(back + front, 4), 7.2, 0.5).turned(z=90).at(x=LEG)
    tread = slab(
        polygon([(2.2, 0.95), (-3.6, 0.0), (-10.5, 0.0), (-14.0, 1.2), (-13.6, 2.2), (-10.4, 1.0), (-3.5, 1.0)], 0.2),
        7.6,
        0.3,
    )
    grip = tread.turned(z=90).at(x=LEG)
    bolts = union(*(can(0.8, 2.6, 0.3).turned(x=90).at(LEG, -1.6, z) for z in (12.0, 14.4)))
    return _legs(side, (
        *_socket(shell),
        Part(blade, GRAPHITE, "plastic", 0.42),
        Part(grip, BLACK, "matte", 0.42),
        Part(bolts, SILVER, "metal", 0.3),
    ))  # fmt: skip


def _socket(shell: Colour) -> Parts:
    """The cup that takes the knee: a rolled brim, a strap, a window of its inner liner."""
    cup = lathe([(0, 11.6), (3.2, 11.8), (5.6, 13.6), (7.8, 16.6), (8.5, 19.6), (7.4, 19.8), (0, 19.4)], 0.6)
    brim = ring(8.1, 0.75).at(z=19.5)
    strap = lathe([(7.0, 16.9), (8.5, 17.2), (8.7, 18.2), (7.0, 18.2)], 0.3)
    at = (LEG - 0.2, 0.2)
    return (
        Part(cup.at(*at), shell, "plastic", 0.5),
        Part((brim | strap).at(*at), BLACK, "matte", 0.45),
    )


def _foot() -> Solid:
    """A foot's shell, flat below, its instep rising to the ankle."""
    right = [(0.2, 6.4), (3.6, 5.0), (4.8, 0.0), (5.8, -6.0), (5.6, -11.6), (3.2, -15.2)]
    print_ = smooth([*right, (-1.0, -15.8), (-4.2, -13.4), (-5.2, -8.0), (-4.2, -1.0), (-3.4, 4.6)], 3)
    shell = extrude(print_, 9.0, 1.2)
    top = slab(
        smooth(
            [(-17, 1.0), (-15.4, 3.2), (-9, 4.4), (-4, 6.4), (2, 7.4), (7, 5.0), (7.4, 0.4), (7, -0.6), (-17, -0.6)], 4
        ),
        20,
    )
    return join((shell & top.turned(z=90)), cone(3.4, 2.6, 4.6, 0.5).at(y=0.6, z=2.0), soft=2.0).turned(z=5).at(x=LEG)


def _legs(side: Side, left: Parts) -> Aided:
    room = block(23.0, 60.0, KNEE + 30).at(x=12.0, z=-30)
    right = tuple(replace(part, solid=part.solid.flipped()) for part in left)
    limbs = left * (side != "right") + right * (side != "left")
    rooms = (room,) * (side != "right") + (room.flipped(),) * (side != "left")
    return Aided(limbs=limbs, without=rooms)
