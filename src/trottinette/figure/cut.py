"""The cut of a top: trunk, sleeves, cuffs, folds and necklines, from the joints of the body. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.body import Arm, Body
from trottinette.figure.cloth import Crease, Section, arc, between, beyond, loft, oriented, towards, unit
from trottinette.figure.sewn import drape, laid, layer
from trottinette.geometry import Solid, Vector, can, carve, cone, extrude, join, lathe, polygon, tube, union

_TRUNK: list[Section] = [
    (24, 17.8, 12.2, 12.4),
    (28, 17.3, 12.1, 12.3),
    (33, 16.7, 12.0, 12.0),
    (40, 15.8, 11.8, 11.2),
    (47, 15.7, 11.8, 10.9),
    (53, 16.5, 11.8, 11.1),
    (57.5, 16.5, 10.9, 11.0),
    (60.5, 14.8, 9.6, 10.8),
    (62.8, 12.2, 8.6, 10.4),
    (64.8, 9.6, 7.8, 9.8),
]


@cache
def trunk(hem: float, ease: float, flare: float = 0.0, round: float = 1.0) -> Solid:
    """The form of a top from its hem to the neck, `ease` mm looser than a shirt."""
    rows = [(z, a + ease, f + ease, b + ease) for z, a, f, b in _TRUNK if z > hem + 1]
    _, a, f, b = rows[0]
    return loft([(hem, a + flare, f + flare, b + flare), *rows], round=round)


def arms(body: Body) -> tuple[Arm, Arm]:
    return body.left_arm, body.right_arm


@cache
def sleeve(arm: Arm, ease: float, share: float = 2.0, drop: float = 2.2, flare: float = 0.0) -> Solid:
    """A sleeve down to `share` of the arm (1 is the elbow, 2 the wrist), open at its end."""
    x, y, z = arm.shoulder
    shoulder = (x * 0.98, y, z - drop)
    line = [
        shoulder,
        towards(shoulder, arm.elbow, 0.5),
        arm.elbow,
        towards(arm.elbow, arm.wrist, 0.5),
        arm.wrist,
    ]
    radii = [r + ease for r in ((6.2, 5.9, 5.6, 5.4, 5.3) if drop else (6.0, 6.1, 5.9, 5.7, 5.4))]
    joints = 3 if share <= 1 else 5  # a short sleeve knows no forearm
    whole = tube(line[:joints], radii[:joints], steps=4)
    end, way = sleeve_end(arm, share)
    if flare:
        whole = join(whole, oriented(cone(radii[1], radii[1] + flare, 5), towards(end, shoulder, 0.4), end), soft=1.0)
    bore = oriented(
        can((radii[1] + flare if share < 1 else radii[4] if share > 1.6 else radii[3]) - 1.3, 3.0),
        towards(end, _before(arm, share), 0.18),
        past(end, way),
    )
    return carve(whole, beyond(end, way), bore, soft=0.6)


def sleeve_end(arm: Arm, share: float) -> tuple[Vector, Vector]:
    """Where a sleeve of that length ends, and which way the arm runs there."""
    if share <= 1:
        return towards(arm.shoulder, arm.elbow, share), unit(arm.shoulder, arm.elbow)
    return towards(arm.elbow, arm.wrist, share - 1), unit(arm.elbow, arm.wrist)


def _before(arm: Arm, share: float) -> Vector:
    return arm.shoulder if share <= 1 else arm.elbow


def past(point: Vector, way: Vector, by: float = 3.0) -> Vector:
    return tuple(p + by * w for p, w in zip(point, way, strict=True))  # type: ignore[return-value]


def cuff(arm: Arm, share: float, wide: float, thick: float, ease: float, long: float = 2.2) -> Solid:
    """A strip of `long` mm around a sleeve's end."""
    end, way = sleeve_end(arm, share)
    return layer(sleeve(arm, ease, share), between(past(end, way, -long), end, wide), thick, 1.0, 0.4)


def elbow_folds(arm: Arm, ease: float) -> list[Crease]:
    """Soft grooves where the sleeve breaks, seen from the front and the back."""
    upper, lower = unit(arm.shoulder, arm.elbow), unit(arm.elbow, arm.wrist)
    r = 5.7 + ease
    folds: list[Crease] = []
    for share, way, start, stop, slant, deep in (
        (0.5, upper, -70, 80, 3, -0.6),
        (0.84, upper, -110, 70, -3, -0.95),
        (1.12, lower, -70, 110, 3, -0.95),
        (1.42, lower, -90, 60, -3, -0.75),
    ):
        folds.append((arc(sleeve_end(arm, share)[0], way, r, start, stop, slant), 1.0, deep))
        folds.append((arc(sleeve_end(arm, share + 0.06)[0], way, r, start + 180, stop + 160, -slant), 1.0, deep))
    return folds


def trunk_folds(form: Solid, low: float, loose: float = 1.0) -> list[Crease]:
    """Drags from the armpits, breaks at the waist and waves over the hem at `low`."""
    return drape(
        form,
        [
            ("front", [(14.4, 53.0), (11.6, 50.6), (8.2, 46.4)], -0.9 * loose),
            ("front", [(15.0, 50.6), (13.4, 47.6), (11.6, 43.0)], -0.7 * loose),
            ("front", [(15.4, low + 8.0), (10.6, low + 6.6), (4.0, low + 8.0)], -0.95 * loose),
            ("front", [(15.6, low + 4.6), (11.6, low + 4.0), (8.0, low + 5.0)], -0.75 * loose),
            ("front", [(5.0, low + 4.4), (2.4, low + 3.6), (-1.5, low + 4.6)], -0.6 * loose),
            ("back", [(13.6, 52.5), (10.0, 48.6), (6.4, 43.0)], -0.9 * loose),
            ("back", [(15.0, low + 9.0), (9.0, low + 6.6), (2.0, low + 8.0)], -0.95 * loose),
            ("back", [(14.6, low + 5.0), (10.0, low + 4.0), (6.0, low + 5.2)], -0.7 * loose),
            ("left", [(-6.0, low + 6.2), (0.0, low + 5.0), (6.0, low + 6.6)], -0.8 * loose),
        ],
    )


def _neckline(wide: float) -> list[tuple[float, float]]:
    turn = np.radians(np.arange(0, 360, 20))
    return [(float(wide * np.sin(t)), float(0.6 - (wide + 0.7) * np.cos(t))) for t in turn]


def neck_ring(cloth: Solid, thick: float = 1.25, wide: float = 9.4) -> Solid:
    """A round collar lying on the cloth about the neck."""
    return tube(laid(cloth, _neckline(wide), "top", -0.2), thick, closed=True, steps=2)


def necked(cloth: Solid, wide: float = 9.4, low: float = 60.8) -> Solid:
    """The cloth cut away inside its neckline, down to `low`."""
    return carve(cloth, extrude(polygon(_neckline(wide - 0.4)), 20).at(z=low), soft=0.6)


def seam_band(
    arm: Arm,
    share: float,
    ease: float,
    flare: float,
    back: float = 1.9,
    long: float = 0.7,
    thick: float = 0.28,
    drop: float = 0.0,
) -> Solid:
    """A stitching line around a sleeve, `back` mm from its end."""
    end, way = sleeve_end(arm, share)
    return layer(
        sleeve(arm, ease, share, drop, flare),
        between(past(end, way, -back), past(end, way, long - back), 9.5),
        thick,
        0.6,
        0.25,
    )


def button(radius: float = 1.0) -> Solid:
    """Four-hole button with a rim, facing -y."""
    disc = lathe([(0, 0), (radius, 0), (radius, 0.85), (radius * 0.72, 0.85), (radius * 0.62, 0.6), (0, 0.6)], 0.12)
    holes = union(
        *(can(radius * 0.16, 2).at(x=x * radius * 0.26, y=y * radius * 0.26) for x in (-1, 1) for y in (-1, 1))
    )
    return (disc - holes).turned(x=90)
