"""Going away: papers that unfold, or get one aboard."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    can,
    carve,
    circle,
    join,
    lathe,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    star,
    union,
)
from trottinette.geometry.outline import through
from trottinette.geometry.solid import Box, Distances, Points, made
from trottinette.palette import (
    BLACK,
    BLUE,
    CORAL,
    CREAM,
    GREEN,
    MINT,
    NAVY,
    RED,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)

_FOLD = 14.0  # mm, the width of a panel of the map
_SLANT = 0.42  # how much a panel leans


def _folded(solid: Solid) -> Solid:
    """A sheet facing the viewer folded like a screen, in panels that lean one way and the other."""
    reach = _SLANT * _FOLD / 2

    def shift(x: np.ndarray) -> np.ndarray:
        return np.asarray((np.abs((x / _FOLD) % 2 - 1) - 0.5) * 2 * reach)

    steep = (_SLANT + math.hypot(_SLANT, 2)) / 2

    def distance(p: Points) -> Distances:
        q = np.stack([p[:, 0], p[:, 1] - shift(p[:, 0]), p[:, 2]], 1).astype(p.dtype)
        return np.asarray(solid.distance(q) / steep, p.dtype)

    low, high = solid.box.low, solid.box.high
    box = Box((low[0], low[1] - reach, low[2]), (high[0], high[1] + reach, high[2]))
    return made("folded map", (_FOLD, _SLANT), (solid,), distance, box)


@toy(
    en=("a map", "road map", "city map", "street map", "trail map", "hiking map", "treasure map", "maps"),
    fr=(
        "une carte routière",
        "plan de ville",
        "carte de randonnée",
        "carte ign",
        "carte topographique",
        "carte au trésor",
        "cartes routières",
        "plan de métro",
    ),
    near={
        "en": ("google maps", "itinerary", "travel guide"),
        "fr": ("itinéraire", "guide de voyage", "cartographie"),
    },
    tall=43.1,
    show=(-14, 14, 6),
    grip=(-27, 0, 18),
)
def map(land: Colour = MINT, water: Colour = SKY, pin: Colour = RED) -> Parts:
    """A folded map, one to three, half unfolded on its edge: a river, a park, roads, a dotted way to a pin."""
    frame = rectangle(55.6, 38, 1.0).at(0, 19)
    sheet = slab(frame, 1.6, 0.5)

    def laid(shape: Outline, step: int) -> Solid:
        """Printed on the front: `step` counts inks, the later over the earlier."""
        thick = 1.2
        inner = shape - (rectangle(200, 200) - frame.grown(-0.9))
        return slab(inner, thick, 0.2).at(y=-0.55 - 0.18 * step)

    def way(points: list[tuple[float, float]], wide: float) -> Outline:
        path = through(points, 5)
        left, right = [], []
        for i, (x, z) in enumerate(path.tolist()):
            a, b = path[max(i - 1, 0)], path[min(i + 1, len(path) - 1)]
            u = (b - a) / np.linalg.norm(b - a)
            left.append((x - u[1] * wide / 2, z + u[0] * wide / 2))
            right.append((x + u[1] * wide / 2, z - u[0] * wide / 2))
        return polygon([*left, *reversed(right)])

    ground = laid(frame.grown(-0.9), 0)
    river = laid(way([(-40, 30), (-20, 30), (-11, 22), (-4, 14), (8, 11), (18, 4), (24, -6)], 5.4), 1)
    lake = laid(smooth([(16, 40), (15, 33), (20, 29.6), (30, 30), (30, 40)], 4), 1)
    parks = laid(smooth([(-25, 4), (-13, 3.4), (-12, 10), (-17, 14), (-25, 12)], 4) | circle(5.4).at(3.4, 27.4), 1)
    roads = laid(way([(-30, 20), (-14, 16), (-6, 6), (-4, -4)], 2.0) | way([(-8, 42), (-5, 30), (4, 20), (16, 19), (32,
        22)], 2.0) | way([(12, 42), (10, 30), (13, 19), (14, 10), (30, 6)], 1.8), 2)  # fmt: skip
    dots = [(-21.4, 22.6), (-17.6, 25.6), (-13.0, 27.6), (-8.4, 27.2), (-4.4, 24.8), (-0.6, 22.4), (3.8, 22.0), (8.2,
        23.6)]  # fmt: skip
    trail = union(*(laid(circle(0.95).at(x, z), 3) for x, z in dots))
    cross = laid((rectangle(5, 1.3).turned(45) | rectangle(5, 1.3).turned(-45)).at(-23.6, 18.6), 3)
    rose = laid(star(4, 4.0, 1.3, 0.2).at(21, 8.6), 2)

    # Stand the pin on its point, leaning out of the sheet
    drop = join(ball(5.4).at(z=14.6), lathe([(0, 0), (1.1, 0.6), (4.9, 12.4), (0, 13)], 0.4), soft=1.2)
    hole = can(2.4, 3, 0.6).turned(x=90).at(y=-4.0, z=14.8)

    def stuck(solid: Solid) -> Solid:
        return solid.turned(x=24).at(x=12.6, y=-1.4, z=24.4)

    return (
        Part(_folded(sheet), WHITE, "matte", 0.6),
        Part(_folded(ground), land.mixed(CREAM, 0.55), "matte", 0.55),
        Part(_folded(river | lake), water, "matte", 0.5),
        Part(_folded(parks), land.mixed(GREEN, 0.35), "matte", 0.5),
        Part(_folded(roads), YELLOW, "matte", 0.45),
        Part(_folded(union(trail, cross)), pin, "matte", 0.38),
        Part(_folded(rose), NAVY, "matte", 0.4),
        Part(stuck(drop), pin, cell=0.5),
        Part(stuck(hole), WHITE, cell=0.45),
    )


@toy(
    en=(
        "a plane ticket",
        "boarding pass",
        "flight ticket",
        "airline ticket",
        "plane tickets",
        "boarding card",
        "air ticket",
    ),
    fr=("un billet d'avion", "carte d'embarquement", "billets d'avion", "ticket d'avion"),
    near={"en": ("travel voucher",), "fr": ("voyage en avion",)},
    tall=27,
    show=(-12, 14, 12),
    grip=(-24, 0, 8),
)
def plane_ticket(ink: Colour = BLUE, paper: Colour = WHITE, accent: Colour = CORAL) -> Parts:
    """A boarding pass, 200 mm wide in life, at about 1:3.4, on edge: a stub to tear off, a plane, a bar code."""
    frame = rectangle(58, 27, 2.6).at(0, 13.5)
    notches = circle(1.7).at(15, 0) | circle(1.7).at(15, 27)
    card = slab(frame - notches, 2.4, 0.8)
    holes = union(*(rod((15, -3, z), (15, 3, z), 0.55) for z in np.arange(3.4, 24.6, 2.1).tolist()))
    card = carve(card, holes, soft=0.2)

    def on(shape: Outline, step: float = 0.0, thick: float = 1.4) -> Solid:
        return slab(shape, thick, 0.3).at(y=-1.25 - step)

    inner = frame.grown(-0.01) - (rectangle(200, 200) - rectangle(58, 27, 2.6).at(0,
        13.5)) - notches.grown(0.4) - rectangle(1.6, 40).at(15, 13.5)  # fmt: skip
    head = on(inner - rectangle(80, 40).at(0, 0.2))
    wing = polygon([(-9.4, -0.9), (-7.4, -1.3), (-4.2, -0.9), (0, -0.9), (-3.4, -5.6), (-1.2, -5.6), (4.4, -0.9), (8.2,
        -0.7), (9.6, 0.2), (8.2, 1.1), (4.4, 1.3), (-1.2, 6.0), (-3.4, 6.0), (0, 1.3), (-5.4, 1.3), (-7.6, 3.6), (-9.4,
        3.6), (-8.4, 0.6)], 0.35)  # fmt: skip
    plane = on(wing.turned(24).at(-3.0, 11.4), 0.1, 1.8)
    lines = [
        on(rectangle(w, 1.5, 0.7).at(x, z))
        for x, z, w in ((-21.4, 16.2, 9), (-21.4, 6.0, 9), (8.0, 16.2, 8), (8.0, 6.0, 8))
    ]
    big = [on(rectangle(w, 2.6, 0.9).at(x, z)) for x, z, w in ((-20.4, 12.6, 11), (-21.4, 9.2, 9), (7.6, 9.4, 9))]
    title = on(rectangle(15, 2.0, 0.8).at(-17, 23.6), 0.4) | on(rectangle(6, 2.0, 0.8).at(22, 23.6), 0.4)
    bars = union(*(on(rectangle(w, 12).at(18.4 + x, 10.4)) for x, w in ((0, 1.2), (1.9, 0.85), (3.5, 1.5), (5.5, 0.85),
        (7.2, 1.2))))  # fmt: skip
    foot = on(rectangle(40, 1.4, 0.6).at(-7, 2.4))
    return (
        Part(card, paper, "matte", 0.45),
        Part(head, ink, "matte", 0.42),
        Part(plane, accent, cell=0.38),
        Part(union(*lines), ink.mixed(WHITE, 0.5), "matte", 0.38),
        Part(union(*big, foot), ink, "matte", 0.38),
        Part(title, WHITE, "matte", 0.38),
        Part(bars, BLACK, "matte", 0.38),
    )
