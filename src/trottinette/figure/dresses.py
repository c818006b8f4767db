"""The dress: bodice, round collar, belt and a pleated skirt."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Body
from trottinette.figure.cloth import contrast_of, creased, loft, pleated, shade
from trottinette.figure.cut import arms, button, neck_ring, sleeve
from trottinette.figure.sewn import band, drape, patch, pinned
from trottinette.geometry import Solid, ball, block, carve, egg, join, polygon, rectangle, slab, smooth, union
from trottinette.palette import CREAM, GOLD, WHITE, Colour

_TRIM = 0.48


@cache
def dress(colour: Colour, body: Body) -> Parts:
    """Summer dress: round collar, short sleeves, a belt with a buckle, a pleated skirt to the knee."""
    hem, waist = 17.0, 41.0
    top = loft(
        [
            (38, 14.2, 10.4, 9.9),
            (42, 13.9, 10.4, 9.7),
            (47, 14.6, 11.2, 10.1),
            (52, 15.8, 11.8, 10.9),
            (57.5, 16.2, 10.9, 11.0),
            (60.5, 14.6, 9.6, 10.8),
            (62.8, 12.2, 8.6, 10.4),
            (64.8, 9.6, 7.8, 9.8),
        ]
    )
    skirt = loft(
        [
            (hem - 3, 23.6, 20.0, 19.8),
            (hem, 22.8, 19.2, 19.0),
            (24, 20.6, 16.8, 16.6),
            (32, 18.8, 14.8, 14.4),
            (38, 16.8, 12.6, 12.0),
            (waist + 1.5, 14.4, 10.8, 10.2),
        ],
        round=0.8,
        oval=0.85,
    )
    inner = loft([(hem - 4, 21.0, 17.4, 17.2), (24, 18.2, 14.4, 14.2), (32, 16.0, 12.0, 11.6)], round=0.5, oval=0.85)
    pleats = pleated(skirt, 13, 1.15, hem + 2, waist - 1)
    flared = carve(pleats, union(inner, block(90, 90, 9).at(z=hem - 9)), soft=0.7)
    sleeves = [sleeve(arm, 1.35, 0.5, 0.0, 0.6) for arm in arms(body)]
    cloth = join(
        creased(
            join(top, *sleeves, soft=2.6),
            drape(
                top,
                [
                    ("front", [(13.0, 53.0), (10.6, 50.4), (8.4, 46.4)], -0.8),
                    ("front", [(12.0, 46.0), (8.0, 45.0), (4.0, 46.2)], -0.6),
                    ("back", [(12.0, 52.5), (9.6, 48.6), (6.4, 45.0)], -0.8),
                ],
            ),
        ),
        flared,
        soft=0.8,
    )
    sash = band(top, waist - 0.4, waist + 2.8, 1.1, 1.4, 0.6)
    buckle = pinned(
        slab(rectangle(6.0, 5.0, 2.0) - rectangle(3.4, 2.6, 1.0), 1.3, 0.5), top, (0, waist + 1.2), lift=1.3
    )
    round_ = smooth([(0.4, 59.6), (1.6, 56.2), (5.6, 54.6), (9.6, 56.6), (11.6, 60.6), (11.6, 66), (0.4, 66)], 4)
    collar = patch(top, round_, 1.0, near=-1.0).mirrored()
    rear = patch(top, polygon([(-11.6, 58.6), (11.6, 58.6), (11.6, 66), (-11.6, 66)], 2.0), 1.0, "back", near=-1.0)
    bow = pinned(tied_bow(), top, (0, waist + 1.2), "back", lift=1.6)
    buttons = union(
        *(pinned(button(0.9), top, (0, z)) for z in (53.5, 49.5)),
        *(pinned(ball(0.9), top, (0, z), "back") for z in (55, 51, 47)),
    )
    trim = contrast_of(colour, CREAM, WHITE) if colour not in (CREAM, WHITE) else shade(colour)
    hems = band(pleats, hem + 1.5, hem + 2.4, 0.25, 0.6, 0.25)
    return (
        Part(cloth, colour, "matte", 0.6),
        Part(union(collar, rear, neck_ring(top, 1.0, 9.0)), trim, "matte", _TRIM),
        Part(union(sash, bow), shade(colour, 0.35), "plastic", 0.55),
        Part(buckle, GOLD, "metal", 0.34),
        Part(buttons, trim, "plastic", 0.28),
        Part(hems, shade(colour), "matte", 0.55),
    )


def tied_bow() -> Solid:
    """The sash's bow at the back: two loops, two tails and a knot, facing -y."""
    loop = slab(smooth([(0.5, 1.2), (4.6, 3.6), (7.4, 1.8), (6.8, -1.8), (4.2, -2.4), (0.5, -1.2)], 4), 2.4, 1.1)
    hollow = slab(smooth([(3.2, 0.9), (5.4, 1.4), (5.6, -0.6), (3.6, -0.8)], 4), 6)
    tail = slab(polygon([(0.2, 0), (1.8, -0.6), (4.6, -7.6), (2.8, -7.0), (1.6, -8.2)], 0.4), 1.4, 0.6).at(y=0.4)
    wing = join(carve(loop, hollow, soft=0.6), tail, soft=0.4)
    return join(wing, wing.flipped("x"), egg(1.7, 1.5, 1.8).at(y=-0.5), soft=0.6)
