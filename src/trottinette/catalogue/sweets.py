"""What melts, or should be eaten before it does."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue.food import sprinkled
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    carve,
    join,
    lathe,
    polygon,
    ring,
    rod,
    slab,
    tube,
    union,
)
from trottinette.palette import BURGUNDY, CARAMEL, CREAM, PINK, SAND, Colour


@toy(
    en=("an ice cream", "ice cream cone", "gelato", "icecream"),
    fr=("une glace", "cornet de glace", "crème glacée", "glace italienne", "glace à l'eau"),
    near={"en": ("sorbet", "popsicle", "sundae"), "fr": ("sorbet", "esquimau")},
    tall=55.7,
    show=(-12, 8, 14),
    grip=(0, 0, 12),
)
def ice_cream(top: Colour = PINK, bottom: Colour = CREAM, cone: Colour = SAND) -> Parts:
    """Two scoops on a waffle cone, with a wafer. 20 cm in life, at 1:3.6."""
    # Roll the cone; its waffle is two families of grooves
    horn = lathe([(0, 0), (1.8, 0), (10.4, 25), (10.6, 28), (0, 28)], 0.8)
    spiral = [(1.9 + 1.72 * k, 0.32 * k, 5.1 * k) for k in range(6)]
    path: list[Vector] = [(r * math.cos(a), r * math.sin(a), z) for r, a, z in spiral]
    groove = tube(path, 0.75, steps=1)
    grooves = [groove.around(9), groove.flipped("y").around(9)]
    waffle = carve(horn, union(*grooves), soft=0.5)
    lip = ring(10.3, 1.2).at(z=27.2)

    # Scoop twice: a ball on a ragged skirt
    def scoop(radius: float, knobs: int) -> Solid:
        skirt = [
            ball(radius * (0.2 + 0.05 * (i % 3))).at(radius * 0.9, z=-radius * 0.42).turned(z=360 * i / knobs)
            for i in range(knobs)
        ]
        return join(ball(radius), *skirt, soft=1.8)

    low, high = scoop(10.6, 13).at(z=33.5), scoop(9.2, 11).at(0.5, 0, 44.2)
    fan = slab(polygon([(0, -9), (8.2, 6.0), (3.2, 8.4), (-3.2, 8.4), (-8.2, 6.0)], (1, 1.2, 2, 2, 1.2)), 2.2, 0.8)
    lines = [
        rod((d - 12, s * 1.5, -14), (d + 8, s * 1.5, 12), 0.65).turned(z=t)
        for d in (-2, 2, 6)
        for t in (0, 180)
        for s in (-1, 1)
    ]
    wafer = carve(fan, *lines, soft=0.3).turned(x=6, y=28).at(7.4, -0.5, 46.6)
    bits = sprinkled(rod((-0.9, 0, 0), (0.9, 0, 0), 0.5), 16, 7.6, (9.3, 9.3), 1.5).at(0.5, 0, 44.2)
    return (
        Part(high, top),
        Part(low, bottom),
        Part(waffle | lip, cone, "matte", 0.45),
        Part(wafer, cone.mixed(CARAMEL, 0.6), "matte"),
        Part(bits, BURGUNDY, "plastic", 0.25),
    )
