"""The rig: maps of space that give a standing standard figure its build and bend it at its joints.

Every map goes from where a point is on the standard body, in mm. A build moves points outwards along one axis after
the other, each time in order, so nothing passes through itself. A joint turns points about its centre by a share of
its angle that grows along the limb; the further from the centre, the longer the way over which it grows, so that what
lies in the crook (a coat's front, a skirt) is drawn together and never folded over.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.body import Arm, Body
from trottinette.figure.builds import Forms, Rows
from trottinette.figure.poses import Pose, Step
from trottinette.geometry import Vector, Warp, rotation

Array = NDArray[np.float64]  # (n, 3) or (n,), mm
SIDES, FRONT, BACK = 16.5, 12.0, 11.5  # where the standard trunk ends


def smooth(t: Array) -> Array:
    """From 0 to 1 while t goes from 0 to 1, level at both ends."""
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)


# ---- arms --------------------------------------------------------------------------------------------------


def nearness(p: Array, body: Body) -> Array:
    """1 on an arm and what sleeves it, 0 on the trunk and far from both; it grows along the upper arm."""
    flare = 5.0 * smooth((34.0 - p[:, 2]) / 14.0)  # of a skirt, below the hands
    trunk = (np.hypot(p[:, 0] / (SIDES + flare), p[:, 1] / (FRONT + flare)) - 1) * (FRONT + flare)
    share = np.zeros(len(p))
    for arm in (body.left_arm, body.right_arm):
        gaps, along = _bars(p, _bones(arm))
        gap = gaps.min(1)
        upper = gaps[:, 0] <= gaps[:, 1:].min(1)
        grown = np.where(upper, smooth((along[:, 0] - 0.1) / 0.6), 1.0)
        inside = trunk - (gap - 6.0)
        share = np.maximum(share, grown * smooth((inside + 4.0) / 8.0) * (1 - smooth((gap - 7.5) / 9.0)))
    return share


def _bones(arm: Arm) -> Array:
    """(4, 3): shoulder, elbow, wrist and the tips of the fingers."""
    wrist, fist = np.array(arm.wrist), np.array(arm.fist)
    tips = wrist + (fist - wrist) * (11.0 / np.linalg.norm(fist - wrist))
    return np.array([arm.shoulder, arm.elbow, arm.wrist, tips])


def _bars(p: Array, line: Array) -> tuple[Array, Array]:
    """Distance of each point to each stretch of the line, and how far along it; both (n, stretches)."""
    gaps, along = [], []
    for a, b in pairwise(line):
        t = np.clip((p - a) @ (b - a) / ((b - a) @ (b - a)), 0, 1)
        gaps.append(np.linalg.norm(p - a - t[:, None] * (b - a), axis=1))
        along.append(t)
    return np.stack(gaps, 1), np.stack(along, 1)


# ---- builds ------------------------------------------------------------------------------------------------


_FINE, _SOFT = 2.6, 7.0  # mm over which a build's rows are smoothed, for the trunk and for what goes beside it


@lru_cache(maxsize=256)
def _table(rows: tuple[Rows, ...], least: float | None, over: float) -> tuple[Array, Array]:
    """Rows added up and smoothed `over` mm, nowhere steeper downwards than `least`: heights, and mm at each."""
    z = np.arange(-40.0, 150.0, 0.25)
    total = np.zeros_like(z)
    for one in rows:
        total += np.interp(z, [at for at, _ in one], [mm for _, mm in one])
    if least is not None:
        total = total[0] + np.concatenate([[0.0], np.cumsum(np.maximum(np.diff(total), least * 0.25))])
    reach = int(over * 14)
    bell = np.exp(-0.5 * (np.arange(-reach, reach + 1) * 0.25 / over) ** 2)
    return z, np.convolve(np.pad(total, reach, mode="edge"), bell / bell.sum(), mode="valid")


def _pushed(p: Array, forms: Forms, over: float = _FINE) -> Array:
    """Points of trunk and legs moved as the build says, before the whole is scaled."""
    x, y, z = p.T

    def read(name: str, least: float | None = None) -> Array:
        mm = np.interp(z, *_table(forms.rows(name), least, over))
        if over > _FINE and least is None:
            mm = np.maximum(mm, np.interp(z, *_table(forms.rows(name), least, _FINE)))
        return np.asarray(mm)

    wide = read("wide") * (1 - smooth((z - 60.5) / 4.5) * (1 - smooth((np.abs(x) - 9.0) / 9.0)))  # the neck stays
    t = x / SIDES
    x2 = x + wide * t / (1 + t**4) ** 0.25
    forward, rear = smooth((4.0 - y) / (FRONT + 4.0)), smooth((y + 4.0) / (BACK + 4.0))
    bulge = np.zeros_like(y)
    for out, at, tall, across in forms.belly:
        bulge += out * np.exp(-(((z - at) / tall) ** 2) - np.abs(x / across) ** 3)
    y2 = y - (read("front") + bulge) * forward + read("back") * rear
    return np.stack([x2, y2, z + read("rise", -0.46)], 1)


def built(p: Array, forms: Forms, body: Body, arms: Array) -> Array:
    """Points given a build; arms and hands keep their shape, and go where the trunk beside them goes."""
    moved = _pushed(p, forms)
    near = arms > 0
    if near.any():
        q, share = p[near], arms[near, None]
        moved[near] = (1 - share) * moved[near] + share * (q + _carried(q, body, forms))
    return moved * forms.size


def _carried(q: Array, body: Body, forms: Forms) -> Array:
    """How far points of an arm are moved: as far as its bones are, and away from them as its girth says."""
    by, total = np.zeros_like(q), np.zeros((len(q), 1))
    for arm in (body.left_arm, body.right_arm):
        line = _bones(arm)
        gaps, along = _bars(q, line)
        for i, (a, b) in enumerate(pairwise(line)):
            if i == 2:  # the hand is not bent: it goes with its middle, and grows a little with the arm
                bone, more, most = line[2:3] + 0.6 * (line[3:] - line[2:3]), 0.5 * (forms.arm - 1), 9.0
            else:
                bone, more, most = a + along[:, i : i + 1] * (b - a), forms.arm - 1, 6.5
            out = q - bone
            out *= np.minimum(1.0, most / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-6))
            step = _pushed(bone, forms, _SOFT) - bone + more * out
            share = 1 / (gaps[:, i : i + 1] + 0.5) ** 4
            by, total = by + share * step, total + share
    return by / total


def _lifted(arm: Arm) -> bool:
    """Whether the arm is where hair would hang: lifted, in front, or its elbow out."""
    return arm.wrist[2] > 43.0 or arm.wrist[1] < -12.0 or abs(arm.elbow[0]) > 27.0


def swept(p: Array, lifted: tuple[bool, ...]) -> Array:
    """Hair that hangs lower than the chin laid behind the shoulder, where the arm is lifted (left, right)."""
    x, y, z = p.T
    share = smooth((76.0 - z) / 14.0) * smooth((np.abs(x) - 6.0) / 7.0) * np.where(x > 0, *lifted)
    behind = np.where(y < 22.0, 22.0 + 0.36 * (y - 22.0), y)
    return np.stack([x, y + share * (behind - y), z], 1)


# ---- turning ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Joint:
    """A turn about `centre` (on the standard body) by the rotation vector `turn`, degrees, of what `share` says."""

    centre: Vector
    turn: Vector
    share: Callable[[Array], Array]

    @property
    def still(self) -> bool:
        return not any(self.turn)


def turned(p: Array, share: Array, centre: Array, turn: Vector) -> Array:
    """Points turned about a centre by their share of a rotation vector (Rodrigues)."""
    vector = np.radians(turn)
    angle = float(np.linalg.norm(vector))
    if angle == 0.0:
        return p
    k, v = vector / angle, p - centre
    c, s = np.cos(angle * share)[:, None], np.sin(angle * share)[:, None]
    return np.asarray(centre + v * c + np.cross(k, v) * s + k * ((v @ k)[:, None] * (1 - c)))


def bend(at: Vector, reach: float, crook: float, open_: float, forward: bool) -> Callable[[Array], Array]:
    """The share of a joint that turns what is below it: none above, all below, in between over `reach` mm at its
    centre, and over more the further out; `crook` times as much on the side that closes, `open_` on the other."""

    def share(p: Array) -> Array:
        y = p[:, 1] - at[1]
        slope = np.where((y < 0) == forward, crook, open_)
        return smooth(0.5 - 0.5 * (p[:, 2] - at[2]) / np.sqrt(reach**2 + (slope * y) ** 2))

    return share


def leftness(p: Array) -> Array:
    """0 on the right leg, 1 on the left, along a seam that is sharp between the legs and wide in a skirt."""
    y, z = p[:, 1], p[:, 2]
    skirt = smooth((np.abs(y + 0.5) - 7.5) / 6.5) * smooth((z - 9.0) / 8.0)
    wide = 0.9 + 1.8 * smooth((np.abs(y) - 5.0) / 3.0) + 5.5 * skirt + 6.0 * smooth((z - 25.0) / 12.0)
    return smooth(0.5 + 0.5 * p[:, 0] / wide)


def leg_joints(side: int, step: Step) -> tuple[Joint, ...]:
    """Ankle, knee and hip of a leg. The foot ends up flat, turned out and its toes lifted as the step says."""
    hip = rotation(x=-step.swing) @ rotation(y=-side * step.out)
    knee = rotation(x=step.knee)
    foot = rotation(z=side * step.turn) @ rotation(x=-step.toes)
    ankle = (hip @ knee).T @ foot
    at_hip, at_knee = (side * 8.3, -3.5, 33.0), (side * 8.8, 2.5, 20.5)
    back = step.swing >= 0

    def foot_share(p: Array) -> Array:
        return smooth((15.5 - p[:, 2] - 0.9 * np.clip(p[:, 1] + 6.0, -5.0, 0.0)) / 9.0)

    return (
        Joint((side * 9.2, 0.6, 9.5), _vector_of(ankle), foot_share),
        Joint(at_knee, _vector_of(knee), bend(at_knee, 5.5, 1.25, 0.6, forward=False)),
        Joint(at_hip, _vector_of(hip), bend(at_hip, 5.5, 1.3, 0.6, forward=back)),
    )


def _vector_of(matrix: Array) -> Vector:
    """The rotation vector of a rotation, degrees."""
    angle = float(np.arccos(np.clip((np.trace(matrix) - 1) / 2, -1, 1)))
    if angle < 1e-6:
        return (0.0, 0.0, 0.0)
    axis = np.array([matrix[2, 1] - matrix[1, 2], matrix[0, 2] - matrix[2, 0], matrix[1, 0] - matrix[0, 1]])
    x, y, z = (axis * (np.degrees(angle) / (2 * np.sin(angle)))).tolist()
    return round(x, 6), round(y, 6), round(z, 6)


# ---- the rig of one figure ---------------------------------------------------------------------------------


class Rig:
    """All joints of one figure, and the two maps of space that they make."""

    def __init__(self, joints: Body, pose: Pose, forms: Forms) -> None:
        self.joints, self.pose, self.forms = joints, pose, forms
        stoop, bow = (sum(getattr(form, name) for form in forms.each) for name in ("stoop", "bow"))
        self.legs = tuple((1, j) for j in leg_joints(1, pose.left_leg)) + tuple(
            (-1, j) for j in leg_joints(-1, pose.right_leg)
        )
        lean, look = pose.lean, pose.head
        self.waist = Joint((0.0, 1.0, 43.0), (lean[0] + stoop, lean[1], lean[2]), _chest)
        self.neck = Joint(_NECK, (look[0] + bow, look[1], look[2]), _collar)
        self.drop, self.seat = 0.0, -1e3
        if not self.still:
            self.drop = float(self.body(_SOLES)[:, 2].min()) - _LIFTED.get(pose.seat, 0.0) * forms.size
        if pose.seat:
            self.seat = float(self.body(_THIGHS)[:, 2].min())

    @property
    def still(self) -> bool:
        pose = self.pose
        joints = (self.waist, self.neck, *(joint for _, joint in self.legs))
        return self.forms.plain and pose.sway == 0.0 and all(joint.still for joint in joints)

    def warps(self) -> tuple[Warp | None, Warp | None, Warp | None]:
        """Of trunk, limbs and clothes; of the head and what it wears; of hair. None where nothing moves."""
        told = f"{self.joints!r} {self.pose!r} {self.forms!r} {_CODE}"
        key = hashlib.blake2b(told.encode(), digest_size=16).hexdigest()
        lifted = tuple(_lifted(arm) for arm in (self.joints.left_arm, self.joints.right_arm))
        hair = Warp(f"hair swept {lifted} {_CODE}", partial(swept, lifted=lifted)) if any(lifted) else None
        if self.still:
            return None, None, hair
        head = Warp(f"head stance {key}", self.head)
        return Warp(f"stance {key}", self.body), head, hair.then(head) if hair else head

    def body(self, p: Array) -> Array:
        arms = nearness(p, self.joints)
        q = built(p, self.forms, self.joints, arms)
        left = leftness(p)[:, None]
        q = left * self._leg(1, p, q, arms) + (1 - left) * self._leg(-1, p, q, arms)
        q = turned(q, self.neck.share(p) * (1 - arms), self._at(self.neck), self.neck.turn)
        q[:, 0] += self.pose.sway * self.forms.size * _hips(p) * (1 - arms)
        q = turned(q, np.maximum(self.waist.share(p), arms), self._at(self.waist), self.waist.turn)
        return self._sat(q - [0.0, 0.0, self.drop])

    def _leg(self, side: int, p: Array, q: Array, arms: Array) -> Array:
        """Everything as if there were only this leg: points p of the standard body, built into q."""
        size = self.forms.size
        grown = q / size
        for own, joint in self.legs:
            if own == side and not joint.still:
                centre = self._at(joint)
                share = joint.share(p if joint.centre[2] < 15 else grown - (centre / size - joint.centre))
                q = turned(q, share * (1 - arms), centre, joint.turn)
        return q

    def _sat(self, q: Array) -> Array:
        """What would hang through the seat is spread on it."""
        on_seat = smooth((q[:, 1] - self._at(self.waist)[1] + 10.0 * self.forms.size) / (6.0 * self.forms.size))
        under = np.maximum(self.seat + 0.6 - q[:, 2], 0.0) * (self.pose.seat != "")
        q[:, 2] += on_seat * (under - 1.2 * (1 - np.exp(-under / 1.2)))
        return q

    def head(self, p: Array) -> Array:
        """A head keeps its shape; what hangs lower than the chin goes over into what the body does there."""
        far = smooth((np.hypot(p[:, 0], p[:, 1] - 1.0) - 9.0) / 8.0)
        share = smooth((p[:, 2] - (61.0 - 13.0 * far)) / (5.0 + 12.0 * far))
        neck = self._at(self.neck)
        none = np.zeros(len(p))
        own = neck + self.forms.size_of_head * (p - _NECK)
        q = built(p, self.forms, self.joints, none) * (1 - share)[:, None] + own * share[:, None]
        q = turned(q, share, neck, self.neck.turn)
        q[:, 0] += self.pose.sway * self.forms.size * _hips(p)
        q = turned(q, np.maximum(_chest(p), share), self._at(self.waist), self.waist.turn)
        return np.asarray(q - [0.0, 0.0, self.drop])

    def _at(self, joint: Joint) -> Array:
        """Where the joint is once the body is built."""
        return np.asarray(built(np.array([joint.centre]), self.forms, self.joints, np.zeros(1))[0])


_NECK = (0.0, 2.0, 65.0)
_SOLES = np.array([[side * x, y, 0.0] for side in (1, -1) for x in (3.0, 17.0) for y in (-19.2, 7.5)])


_THIGHS = np.array([[side * 8.6, 8.3, z] for side in (1, -1) for z in (25.0, 28.0)])  # what one sits on
_LIFTED = {"wheelchair": 4.6}  # mm from the ground to the soles


def _chest(p: Array) -> Array:
    return smooth((p[:, 2] - 35.0) / 17.0)


def _collar(p: Array) -> Array:
    return 0.8 * smooth((p[:, 2] - 60.0) / 6.0) * (1 - smooth((np.hypot(p[:, 0], p[:, 1] - 1.0) - 8.5) / 7.0))


def _hips(p: Array) -> Array:
    return smooth(p[:, 2] / 30.0) * (1 - smooth((p[:, 2] - 38.0) / 20.0))


_CODE = hashlib.blake2b(Path(__file__).read_bytes(), digest_size=8).hexdigest()  # kept meshes are of these maps
