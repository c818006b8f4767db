"""Bare feet, for those who wear no shoes: one sculpted for the left, turned a little outwards, and its mirror image.

Millimetres; soles at z = 0. Seen from the foot, the inner side is x < 0 and the toes point to -y.
"""

from __future__ import annotations

from functools import cache

from trottinette.geometry import Solid, block, carve, common, egg, join, rod

_X, _OUT = 9.9, 7.0  # where a foot stands, and how far its toes turn outwards: as shoes do


# x, y of each toe's middle and its radius, from the big one
TOES = ((-4.2, -15.4, 2.7), (-0.4, -15.8, 2.0), (2.4, -14.8, 1.85), (4.7, -13.2, 1.7), (6.4, -11.2, 1.55))


@cache
def bare_foot(legs: bool) -> Solid:
    """The left foot in a shoe's own frame; `legs` says whether a bare leg comes down to it, or trousers."""
    foot = join(
        egg(5.6, 6.2, 5.6).at(x=-0.2, y=1.6, z=4.4),
        egg(6.4, 9.6, 4.9).at(x=0.5, y=-6.6, z=3.6),
        egg(1.9, 1.9, 1.9).at(x=-6.6, y=0.2, z=9.2),
        egg(1.9, 1.9, 1.9).at(x=5.5, y=0.6, z=8.8),
        rod((-0.6, 0.5, 13.0 if legs else 10.0), (-0.6, 0.4, 7.6), 7.05 if legs else 5.7),
        soft=4.5,
    )
    tips = [egg(size, size * 1.5, size).at(x=x, y=y, z=size * 0.95) for x, y, size in TOES]
    nails = [egg(s * 0.58, s * 0.62, 0.6).turned(x=24).at(x=x, y=y - s * 0.75, z=s * 1.78) for x, y, s in TOES]
    whole = carve(join(foot, join(*tips, soft=0.5), soft=1.6), *nails, soft=0.15)
    return common(whole, block(60, 60, 40), 0.9)


@cache
def bare_feet(legs: bool) -> Solid:
    """Both feet."""
    return bare_foot(legs).turned(z=_OUT).at(x=_X).mirrored()
