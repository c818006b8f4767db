"""What one walks with: a cane, a white cane, forearm crutches, a walker. Millimetres, in the figure's own space.

Each goes from the hand that holds it, where the stance has brought it, down to the ground.
"""

from __future__ import annotations

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.aids import Aided, Side
from trottinette.figure.body import Arm
from trottinette.figure.stance import Stance
from trottinette.geometry import Solid, Vector, ball, can, carve, join, rod, tube, union
from trottinette.palette import BLACK, BROWN, GOLD, GRAPHITE, RED, SILVER, TURQUOISE, WHITE, Colour

_Place = np.ndarray


def fist_of(arm: Arm, on: Stance) -> tuple[_Place, _Place]:
    """The middle of what a fist closes round, and the way from there out past the thumb, in the figure's space."""
    wrist = np.array(arm.wrist)
    along = np.subtract(arm.fist, arm.wrist)
    along /= np.linalg.norm(along)
    back = np.array(arm.back) - along * (np.array(arm.back) @ along)
    back /= np.linalg.norm(back)
    thumb = np.cross(along, back) * (1 if arm.shoulder[0] > 0 else -1)
    middle = wrist + 7.6 * along - 2.6 * back
    a, b = on.placed(_place(middle)), on.placed(_place(middle + thumb))
    way = np.subtract(b, a)
    return np.array(a), way / np.linalg.norm(way)


def _place(p: _Place) -> Vector:
    x, y, z = (round(float(v), 3) for v in p)
    return x, y, z


def _arms(on: Stance, side: Side) -> list[Arm]:
    return [on.body.left_arm] * (side != "right") + [on.body.right_arm] * (side != "left")


# ---- canes -------------------------------------------------------------------------------------------------


@trait(
    "aid",
    en=("a cane", "cane", "walking stick", "walking cane"),
    fr=("une canne", "canne", "canne de marche", "avec une canne"),
)
def cane(shaft: Colour = BROWN, *, on: Stance, side: Side) -> Aided:
    parts: list[Part] = []
    for arm in _arms(on, side):
        middle, way = fist_of(arm, on)
        size = on.forms.size
        front, rear = middle + 4.6 * size * way, middle - 5.2 * size * way
        foot = np.array([front[0] + 0.8 * np.sign(front[0]), front[1] - 3.0 * size, 1.2 * size])
        handle = tube(
            [
                _place(rear - [0, 0, 0.8 * size]),
                _place(middle),
                _place(front),
                _place(front - [0, 0.9 * size, 3.0 * size]),
            ],
            [2.3 * size, 1.9 * size, 1.9 * size, 1.6 * size],
        )
        stick = rod(_place(front - [0, 0.7 * size, 2.0 * size]), _place(foot), 1.5 * size, 1.2 * size)
        collar = _band(front - [0, 0.9 * size, 3.4 * size], foot, 1.9 * size, 2.0 * size)
        parts += [
            Part(join(handle, stick, soft=0.8), shaft, "plastic", 0.5),
            Part(collar, GOLD, "metal", 0.36),
            Part(_ferrule(foot, 1.9 * size), BLACK, "matte", 0.42),
        ]
    return Aided(tuple(parts))


@trait(
    "aid",
    en=("a white cane", "white cane", "blind", "blind cane", "long cane"),
    fr=("une canne blanche", "canne blanche", "aveugle", "non-voyant", "non-voyante", "malvoyant", "malvoyante"),
)
def white_cane(shaft: Colour = WHITE, *, on: Stance, side: Side) -> Aided:
    parts: list[Part] = []
    for arm in _arms(on, side):
        middle, way = fist_of(arm, on)
        size = on.forms.size
        down = -way if way[2] > 0 else way
        reach = (middle[2] - 1.6 * size) / -down[2]
        top, foot = middle - 7.5 * size * down, middle + reach * down
        low = middle + (reach - 13.0 * size) * down
        grip = middle + 8.0 * size * down
        parts += [
            Part(rod(_place(grip), _place(low), 1.25 * size), shaft, "plastic", 0.42),
            Part(rod(_place(low), _place(foot), 1.25 * size), RED, "plastic", 0.42),
            Part(rod(_place(top), _place(grip), 1.75 * size, 1.6 * size), BLACK, "matte", 0.42),
            Part(ball(2.0 * size).at(*_place(foot - 0.4 * size * down)), WHITE, "plastic", 0.42),
        ]
    return Aided(tuple(parts))


# ---- crutches and a walker ---------------------------------------------------------------------------------


@trait(
    "aid",
    en=("crutches", "forearm crutches", "a pair of crutches", "crutch"),
    fr=("des béquilles", "béquilles", "béquille", "cannes anglaises", "paire de béquilles"),
)
def crutches(frame: Colour = TURQUOISE, *, on: Stance, side: Side) -> Aided:
    return Aided(tuple(part for arm in _arms(on, "both") for part in _crutch(arm, frame, on)))


def _crutch(arm: Arm, frame: Colour, on: Stance) -> Parts:
    """A bent tube with a grip, its cuff open to the front, a rubber foot."""
    size, girth = on.forms.size, on.forms.size * max(on.forms.arm, 0.9)
    middle, way = fist_of(arm, on)
    front = middle + 3.4 * size * way
    rear = middle - 6.2 * size * way
    out = np.array([np.sign(middle[0]), 0.0, 0.0])
    foot = np.array([rear[0] + 1.6 * out[0] * size, rear[1] - 2.0 * size, 1.3 * size])
    elbow, wrist = (np.array(on.placed(point)) for point in (arm.elbow, arm.wrist))
    limb = (elbow - wrist) / np.linalg.norm(elbow - wrist)
    hold = wrist + 0.66 * (elbow - wrist)
    back = np.array([0.0, 1.0, 0.0]) + 0.35 * out
    back -= limb * (back @ limb)
    back /= np.linalg.norm(back)
    reach = 8.1 * girth
    behind = hold + reach * back
    tube_ = tube([_place(foot), _place(rear + (foot - rear) * 0.2), _place(rear), _place(behind + limb * 2.0 * size)],
                 1.35 * size, curved=False)  # fmt: skip
    side_ = np.cross(limb, back)
    turns = np.radians(np.linspace(-118, 118, 13))
    arc = [hold + reach * (np.cos(t) * back + np.sin(t) * side_) for t in turns]
    cuff = union(
        *(tube([_place(p + limb * up * size) for p in arc], 0.95 * size, steps=2) for up in (-1.6, 0.0, 1.6)),
    )
    grip = rod(_place(rear), _place(front), 1.2 * size, 1.5 * size)
    clips = union(*(ball(1.0 * size).at(*_place(rear + (foot - rear) * s)) for s in (0.52, 0.6, 0.68)))
    return (
        Part(tube_, frame, "plastic", 0.5),
        Part(cuff, GRAPHITE, "matte", 0.45),
        Part(grip, GRAPHITE, "matte", 0.45),
        Part(clips, SILVER, "metal", 0.36),
        Part(_ferrule(foot, 2.2 * size), BLACK, "matte", 0.45),
    )


@trait(
    "aid",
    en=("a walker", "walker", "rollator", "walking frame", "zimmer frame"),
    fr=("un déambulateur", "déambulateur", "rollator", "cadre de marche"),
)
def walker(frame: Colour = SILVER, *, on: Stance, side: Side) -> Aided:
    """A walking frame: two grips, a front rail, four legs, wheels in front."""
    size = on.forms.size
    left, right = (fist_of(arm, on)[0] for arm in (on.body.left_arm, on.body.right_arm))
    half, high = float(left[0] - right[0]) / 2, float(left[2] + right[2]) / 2
    y = float(left[1] + right[1]) / 2
    front, wheel = y - 17.0 * size, 3.0 * size

    def at(x: float, y_: float, z: float) -> Vector:
        return round(x, 3), round(y_, 3), round(z, 3)

    rails = union(
        *(
            tube(
                [at(s * half, y + 6 * size, 1.5 * size), at(s * half, y + 4.6 * size, high - 3 * size),
                 at(s * half, y + 2.6 * size, high), at(s * half, front + 4 * size, high),
                 at(s * half, front + 1.0 * size, high - 3 * size), at(s * (half + 0.6), front, wheel)],
                1.35 * size, curved=False)
            for s in (1, -1)
        )
    )  # fmt: skip
    bars = union(
        *(rod(at(-half, front + dy * size, z), at(half, front + dy * size, z), 1.15 * size)
          for dy, z in ((1.2, high - 4 * size), (0.5, high * 0.42))),
        *(rod(at(s * half, y + 5.4 * size, high * 0.42), at(s * half, front + 0.6 * size, high * 0.42), 1.05 * size)
          for s in (1, -1)),
    )  # fmt: skip
    grips = union(
        *(rod(at(s * half, y + 5.0 * size, high), at(s * half, y - 5.0 * size, high), 2.0 * size) for s in (1, -1))
    )
    tyre = carve(can(wheel, 2.6 * size, 0.8 * size).at(z=-1.3 * size), can(wheel * 0.45, 9).at(z=0.7 * size), soft=0.3)
    wheels = union(*(tyre.turned(y=90.0 * s).at(*at(s * (half + 2.6 * size), front, wheel)) for s in (1, -1)))
    feet = union(*(_ferrule(np.array([s * half, y + 6 * size, 1.5 * size]), 2.0 * size) for s in (1, -1)))
    return Aided((
        Part(join(rails, bars, soft=0.6), frame, "metal" if frame == SILVER else "plastic", 0.55),
        Part(grips, GRAPHITE, "matte", 0.5),
        Part(wheels | feet, BLACK, "matte", 0.5),
    ))  # fmt: skip


def _ferrule(foot: _Place, radius: float) -> Solid:
    """A rubber foot, on the ground."""
    x, y, _ = _place(foot)
    return can(radius, radius * 1.5, radius * 0.45).at(x, y)


def _band(a: _Place, b: _Place, radius: float, long: float) -> Solid:
    step = (b - a) / np.linalg.norm(b - a)
    return rod(_place(a), _place(a + long * step), radius)
