"""Eyelids and what looks out between them: an eye built from its shape and its look. Millimetres."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.complexion import NIGHT
from trottinette.figure.eyes import EyeShape, Look
from trottinette.figure.head import EYE, Seat, seat, skull
from trottinette.geometry import Solid, Vector, can, carve, egg, join, polygon, rotation, slab, tube, union
from trottinette.geometry.outline import Point2, through
from trottinette.paint import Linear, Paint, Places, mixed, paint, recipe
from trottinette.palette import WHITE, Colour

_LID = 0.5  # mm, how thick a lid lies on the ball
_SHUT_LINE = (0.4, 0.8, 0.95, 0.8, 0.4)

Edge = NDArray[np.float64]  # (n, 2): x and z along the edge of a lid


def _ellipse(shape: EyeShape) -> tuple[Edge, Edge]:
    """Edges just outside the ball, of an eye whose lids are not seen."""
    turn = np.linspace(np.pi, 0, 25)
    x, z = 1.15 * shape.wide * np.cos(turn), 1.13 * shape.high * np.sin(turn)
    return np.stack([x, z], 1), np.stack([x, -z], 1)


def _edges(shape: EyeShape, look: Look) -> tuple[Edge, Edge]:
    """Upper and lower edge at the same 25 places across."""
    if not shape.upper:
        upper, lower = _ellipse(shape)
    else:
        first, last = shape.upper[0][0], shape.upper[-1][0]
        across = (first + last) / 2 - (last - first) / 2 * np.cos(np.linspace(0, np.pi, 25))
        fine = [through([list(p) for p in edge], 12) for edge in (shape.upper, shape.lower)]
        upper, lower = (np.stack([across, np.interp(across, line[:, 0], line[:, 1])], 1) for line in fine)
    tall = upper[:, 1] - lower[:, 1]
    side = np.linspace(1, -1, len(tall))
    down = np.clip(look.lid + look.slant * side, 0, 0.9) * tall
    return np.stack([upper[:, 0], upper[:, 1] - down], 1), lower


# ---- one eye -----------------------------------------------------------------------------------------------


def _ball(shape: EyeShape, look: Look, more: float = 0.0) -> Solid:
    """The ball of an eye, `more` mm larger all round."""
    return egg(shape.wide * look.stare + more, 2.5 + more, shape.high * look.stare + more)


def _disc(ball: Solid, x: float, z: float, wide: float, high: float) -> Solid:
    """A painted oval on the eye: what of the ball lies under an upright oval."""
    return can(1, 8).turned(x=90).stretched(wide, 1, high).at(x=x, z=z) & ball


@recipe
def iris(at: Places, ground: Linear, ring: Linear, light: Linear, x: float, z: float, k: float) -> Linear:
    """A dark ring round the iris, and light gathered low in it; rays run between the two."""
    place = seat(*EYE)
    own = (np.abs(at * [1, 0, 0]) + at * [0, 1, 1] - place.point) @ rotation(x=place.pitch, z=place.yaw)
    u, v = (own[:, 0] - x) / (4.95 * k), (own[:, 2] - z) / (5.9 * k)
    far, turn = np.hypot(u, v), np.arctan2(u, -v)
    rays = 0.5 + 0.5 * np.sin(turn * 17 + 1.3 * np.sin(turn * 5))
    low = np.clip(-v, 0, 1) * np.clip((0.97 - far) / 0.12, 0, 1)
    lit = mixed(ground, light, low * (0.45 + 0.3 * rays))
    return mixed(lit, ring, np.clip((far - 0.86) / 0.08, 0, 1) * 0.85)


def iris_paint(shape: EyeShape, look: Look, tint: Colour) -> Paint:
    """What is painted on an iris of that colour."""
    x, z = shape.at
    k = shape.iris * look.iris * look.stare
    return paint("iris", tint.mixed(NIGHT, 0.6), tint.mixed(WHITE, 0.35), x=x, z=z, k=k)


def left_eye(shape: EyeShape, look: Look, light_from: int = 1, long: bool = False) -> Mapping[str, Solid]:
    """The figure's left eye in its place, by what each solid is: white, iris, pupil, glow, shine, lid, dome, lash
    (a dome is to be one with the skin).

    `light_from` -1 sets its light for an eye that will be seen in the mirror; `long` draws the lashes out.
    """
    place = seat(*EYE)
    if look.shut:
        return _shut(shape, look, place, long)
    ball = _ball(shape, look)
    k = shape.iris * look.iris * look.stare
    x, z = shape.at
    spark = 1.0 if not shape.upper else 0.86
    shine = egg(1.55 * spark, 0.6, 1.8 * spark).at(x=light_from * -1.55 + x * light_from, y=-2.3, z=z + 3.1 * k)
    glint = egg(0.7, 0.4, 0.7).at(x=light_from * 1.85 + x * light_from, y=-2.55, z=z - 1.9 * k)
    out: dict[str, Solid] = {}
    if shape.bead:
        out["bead"] = ball
    else:
        out["white"] = ball
        out["iris"] = _disc(_ball(shape, look, 0.14), x, z, 4.95 * k, 5.9 * k)
        out["pupil"] = _disc(_ball(shape, look, 0.28), x, z + 0.3 * k, 3.15 * k, 3.9 * k)
        out["glow"] = _disc(_ball(shape, look, 0.4), x, z - 3.25 * k, 2.3 * k, 1.25 * k)
    out["shine"] = shine | glint
    upper, lower = _edges(shape, look)
    lidded = bool(shape.upper or look.lid or look.slant)
    if lidded:
        window = _prism(upper + np.array([0, 0.3]), lower)
        out = {name: solid & window for name, solid in out.items()}
        out["lid"] = _lid(shape, _ball(shape, look, _LID), upper)
    out = {name: place.put(solid, -shape.deep) for name, solid in out.items()}
    on = place.put(_ball(shape, look, _LID if lidded else 0.0), -shape.deep) | skull()
    if shape.lash:
        out["lash"] = _lash(shape, look, place, upper, on)
    if shape.fold:
        arch = [(float(a), float(b) + 2.2) for a, b in upper[2:-2:5]]
        heavy = tube(place.onto(arch, on, -0.6), [0.7, 1.25, 1.45, 1.45, 1.0][: len(arch)])
        out["lid"] = out["lid"] | heavy
    if long:
        out["lash"] = out["lash"] | _drawn_out(place, upper, on) if shape.lash else _drawn_out(place, upper, on)
    return out


def _prism(upper: Edge, lower: Edge) -> Solid:
    ring = [*map(tuple, upper.tolist()), *map(tuple, lower[-2:0:-1].tolist())]
    return slab(polygon(ring), 30)


def _lid(shape: EyeShape, shell: Solid, upper: Edge) -> Solid:
    """The upper lid: a shell on the ball, open below its edge, which is rounded."""
    if shape.puff:
        shell = shell | egg(shape.wide * 0.9, 2.5 + shape.puff + _LID, shape.high * 0.8).at(z=1.3)
    first, last = upper[0].tolist(), upper[-1].tolist()
    below = [(-20.0, first[1] - 0.2), *map(tuple, upper.tolist()), (20.0, last[1] - 0.2), (20.0, -30.0), (-20.0, -30.0)]
    return carve(shell, slab(polygon(below), 30), soft=0.35)


def _lash(shape: EyeShape, look: Look, place: Seat, upper: Edge, on: Solid) -> Solid:
    """The dark line of the upper lid, thin at the inner corner; beyond the outer one it may flick up."""
    if shape.upper or look.lid or look.slant:
        edge = [(float(x), float(z) + 0.12) for x, z in upper[1:-1:3]]
        radii = list(np.interp(np.linspace(0, 1, len(edge)), [0, 0.35, 0.75, 1], [0.3, 0.8, 1.0, 0.75]) * shape.lash)
    else:  # it lies along the top of the ball
        w, h = shape.wide * look.stare, shape.high * look.stare
        edge = [(-0.88 * w, 0.48 * h), (-0.54 * w, 0.87 * h), (0, 1.01 * h), (0.61 * w, 0.84 * h), (0.98 * w, 0.42 * h)]
        radii = [shape.lash * share for share in (0.35, 0.8, 1.0, 1.0, 0.7)]
    end_x, end_z = edge[-1]
    flick = shape.flick or 0.5
    edge.append((end_x + 0.5 + 0.45 * abs(flick), end_z - 0.55 + 0.62 * flick))
    radii.append(0.22)
    return tube(place.onto(edge, on, 0.12), radii)


def _drawn_out(place: Seat, upper: Edge, on: Solid) -> Solid:
    """Three long lashes at the outer end."""
    out: list[Solid] = []
    for share, dx, dz in ((0.62, 0.9, 2.3), (0.78, 1.7, 2.1), (0.92, 2.3, 1.5)):
        x, z = upper[round(share * (len(upper) - 1))].tolist()
        foot, middle, tip = (
            place.onto([(x + dx * s, z + dz * s - 0.5 * s * (1 - s))], on, lift)[0]
            for s, lift in ((0, 0.1), (0.55, 0.3), (1, 0.45))
        )
        out.append(tube([foot, middle, tip], [0.55, 0.42, 0.2]))
    return union(*out)


def _shut(shape: EyeShape, look: Look, place: Seat, long: bool) -> Mapping[str, Solid]:
    """A full lid and the curve where it meets the other."""
    w = min(shape.wide, 6.4)
    dome = place.put(egg(w + 0.3, 2.1, min(shape.high, 6.7) * 0.9), -0.9)
    on = join(skull(), dome, soft=2.0)
    up = 1 if look.shut == "glad" else -1
    middle = -0.6 if up > 0 else -0.9

    def met(points: list[Point2], lift: float) -> list[Vector]:
        return place.onto([(w * x, middle + up * z) for x, z in points], on, lift)

    out = [tube(met([(-1.0, -1.5), (-0.62, 0.75), (0.0, 1.75), (0.62, 0.75), (1.0, -1.5)], 0.1), _SHUT_LINE)]
    for x, z, dx, dz in ((0.5, 0.95, 0.13, 1.7), (0.95, -1.2, 0.3, 0.9)) if up < 0 or long else ():
        out.append(tube([*met([(x, z)], 0.1), *met([(x + dx, z + dz)], 0.3)], [0.55, 0.25], curved=False))
    return {"dome": dome, "lash": union(*out)}
