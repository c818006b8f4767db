"""The board a cook works on."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import Solid, block, can, carve, egg, extrude, join, polygon, rectangle, rod, tube, union
from trottinette.palette import BLACK, CREAM, GREEN, LIME, ORANGE, RED, SAND, SILVER, Colour


@toy(
    en=("a cutting board", "chopping board", "bread board", "chopping block", "cutting boards"),
    fr=("une planche à découper", "planche à pain", "planches à découper", "billot", "planche en bois"),
    near={
        "en": ("cheese board", "charcuterie board"),
        "fr": ("plateau de fromages", "planche de charcuterie", "planche apéro"),
    },
    tall=16.2,
    show=(-10, 62, 10),
)
def cutting_board(board: Colour = SAND, knife: Colour = BLACK, tomato: Colour = RED) -> Parts:
    """A wooden board with a knife, sliced tomato and carrot. 40 cm in life, at 1:7."""
    flat = extrude(rectangle(44, 32, 5).at(-4, 0) | rectangle(18, 10, 5).at(22, 0), 4.4, 1.2)
    hole = can(2.3, 20).at(26, 0, -5)
    gutter = [(x, y, 4.6) for x, y in ((-22.6, -12.6), (14.6, -12.6), (14.6, 12.6), (-22.6, 12.6))]
    groove = tube(gutter, 0.9, closed=True, curved=False)
    grain = union(
        *(tube([(-20, y, 4.6), (-8, y + 0.9, 4.6), (12, y - 0.4, 4.6)], 0.4, steps=3) for y in (-9.6, -6, 5.6, 10))
    )

    # Slice a tomato and a carrot
    def slices(disc: Solid, places: tuple[tuple[float, float, float, float], ...]) -> Solid:
        return union(*(disc.turned(y=lean).at(x, y, z) for x, y, z, lean in places))

    reds = ((-17, 4.4, 4.1, 0), (-12.4, 5.2, 5.2, -18), (-7.6, 5.6, 5.6, -22))
    seeds = union(*(egg(0.7, 1.3, 0.5).at(0, 3.1, 2.6).turned(z=72 * i) for i in range(5)))
    lobes = union(*(egg(1.3, 1.9, 0.6).at(0, 3.0, 2.3).turned(z=72 * i) for i in range(5)))
    rounds = ((-17.4, -8.4, 4.0, 0), (-13.4, -9.4, 4.7, -16), (-9.6, -8.6, 4.9, -18), (-19.2, -3.2, 4.0, 0))
    halves = join(egg(6.4, 6.4, 6.4).at(z=0), egg(2, 2, 1).at(z=6.2), soft=1).turned(y=-78).at(3.4, 6.4, 9.8)

    # Lay the knife across
    line = [(-15, 3.2), (-13, -1.4), (-8, -3.4), (4, -3.8), (4, 3.2)]
    blade = extrude(polygon(line, (1, 5, 8, 0.6, 0.6)), 1.8, 0.6)
    grip = block(16, 4.8, 4.0, 1.8).at(11.6, 0.8, -1.0)
    rivets = union(*(can(0.8, 4.4, 0.3).at(x, 0.8, -1.0) for x in (7.4, 11.4, 15.4)))
    laid = {"x": 2.6, "y": -6.4, "z": 5.0}
    herb = union(
        *(
            egg(2.3, 1.5, 1.1).turned(z=60 * i).at(8.6 + 1.9 * math.cos(1.05 * i), 1.6 + 1.6 * math.sin(1.05 * i), 5.0)
            for i in range(6)
        ),
        rod((9, 1.6, 4.9), (14, 3.4, 4.7), 0.6),
    )
    return (
        Part(carve(flat, hole, groove, grain, soft=0.5), board, "plastic", 0.55),
        Part(slices(can(5.2, 2.4, 0.8), reds) | halves, tomato, "plastic", 0.5),
        Part(slices(lobes, reds), tomato.mixed(ORANGE, 0.55), "plastic", 0.35),
        Part(slices(seeds, reds), CREAM, "plastic", 0.3),
        Part(slices(can(3.0, 2.2, 0.7), rounds), ORANGE, "plastic", 0.5),
        Part(slices(can(1.3, 2.5, 0.4), rounds), ORANGE.mixed(CREAM, 0.35), "plastic", 0.4),
        Part(blade.turned(z=8).at(**laid), SILVER, "metal", 0.45),
        Part(grip.turned(z=8).at(**laid), knife, "plastic", 0.5),
        Part(rivets.turned(z=8).at(**laid), SILVER, "metal", 0.35),
        Part(herb, GREEN.mixed(LIME, 0.2), "plastic", 0.4),
    )
