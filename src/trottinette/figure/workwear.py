"""Dungarees."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import creased, shade
from trottinette.figure.cut import arms, sleeve, trunk
from trottinette.figure.sewn import layer, patch, pinned, stitches
from trottinette.geometry import block, can, join, polygon, union
from trottinette.palette import GOLD, SAND, WHITE, Colour

_CELL, _TRIM = 0.75, 0.48


@cache
def overalls(colour: Colour, body: Body) -> Parts:
    """Dungarees: bib with a pocket, straps crossed at the back, brass buttons, rolled hems."""
    hem = 8.0
    form = legs(body, hem, 0.5)
    chest = join(trunk(32.0, 0.6), *(sleeve(arm, 0.9, 1.2, 0.0) for arm in arms(body)), soft=2.4)
    front = trunk(32.0, 0.6)
    bib = patch(front, polygon([(-9.8, 33), (9.8, 33), (8.2, 51.5), (-8.2, 51.5)], 1.0), 1.3, deep=1.0, soft=0.6)
    rear = patch(
        front,
        polygon([(-18, 33), (18, 33), (18, 38), (8, 41.5), (3, 46), (-3, 46), (-8, 41.5), (-18, 38)], 0.8),
        1.2,
        "back",
        soft=0.6,
        near=-0.5,
    )
    flank = patch(
        front,
        polygon([(-18, 33), (18, 33), (18, 38), (9, 40.5), (-9, 40.5), (-18, 38)], 0.6),
        1.2,
        soft=0.6,
        near=-0.5,
    )
    straps = []
    for s in (1, -1):
        straps.append(
            patch(
                chest,
                polygon([(5.0 * s, 49), (8.4 * s, 49), (11.6 * s, 66), (8.2 * s, 66)]),
                1.5,
                soft=0.6,
                near=-1.0,
            )
        )
        straps.append(
            patch(
                chest,
                polygon([(11.6 * s, 66), (8.2 * s, 66), (-2.4 * s, 44), (1.4 * s, 44)]),
                1.4 + 0.3 * (s > 0),
                "back",
                soft=0.6,
                near=-1.0,
            )
        )
    cloth = creased(join(form, bib, rear, flank, soft=0.8), leg_folds(form, hem + 2.5))
    turned = layer(form, block(80, 80, 4.0).at(z=hem - 0.2), 0.6, 1.0, 0.5)
    face = front.grown(1.3)
    pocket = patch(face, polygon([(-4.8, 47), (4.8, 47), (4.8, 41), (3.2, 39.4), (-3.2, 39.4), (-4.8, 41)], 0.5), 0.7)
    hips = [
        patch(
            form,
            polygon([(7.4 * s, 33.5), (13.6 * s, 33.5), (13.4 * s, 28), (10.4 * s, 26.4), (7.4 * s, 28)], 0.6),
            0.7,
            side,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]
    thread = [
        stitches(face.grown(0.7), [(-4.1, 46), (4.1, 46)]),
        stitches(face.grown(0.7), [(-4.1, 46), (-4.1, 41.3), (-2.9, 40.2), (2.9, 40.2), (4.1, 41.3), (4.1, 46)]),
        stitches(face, [(-8.6, 35), (-7.3, 50.4), (7.3, 50.4), (8.6, 35)]),
        stitches(face, [(-9, 37.0), (9, 37.0)]),
    ]
    brass = can(1.7, 1.2, 0.4).turned(x=90)
    studs = [pinned(brass, chest, (6.4 * s, 49.6), lift=1.4) for s in (1, -1)] + [
        pinned(can(1.2, 1.0, 0.3).turned(x=90), front, (14.2 * s, 36.5), lift=1.0) for s in (1, -1)
    ]
    return (
        Part(cloth, colour, "matte", _CELL),
        Part(turned, colour.mixed(WHITE, 0.28), "matte", 0.55),
        Part(union(*straps), colour, "matte", 0.55),
        Part(union(pocket, *hips), shade(colour, 0.1), "matte", _TRIM),
        Part(union(*thread), SAND, "matte", 0.3),
        Part(union(*studs), GOLD, "metal", 0.28),
    )
