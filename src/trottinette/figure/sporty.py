"""Sporty tops: the football shirt and the hoodie."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Body
from trottinette.figure.cloth import creased, loft, oriented, pleated, shade
from trottinette.figure.cut import (
    arms,
    elbow_folds,
    neck_ring,
    necked,
    past,
    seam_band,
    sleeve,
    sleeve_end,
    trunk,
    trunk_folds,
)
from trottinette.figure.sewn import band, laid, layer, patch, pinned, seam, stitches
from trottinette.geometry import (
    Outline,
    Solid,
    Vector,
    block,
    can,
    carve,
    egg,
    extrude,
    join,
    polygon,
    rectangle,
    ring,
    rod,
    smooth,
    tube,
    union,
)
from trottinette.palette import SILVER, WHITE, Colour

_CELL, _TRIM = 0.75, 0.48


# ---- jersey ------------------------------------------------------------------------------------------------


def figures(text: str, high: float, way: int = 1) -> Outline:
    """Block digits centred on the origin, written backwards where `way` is -1; so far only 0 and 1."""
    wide, bold = high * 0.56, high * 0.21
    drawn: dict[str, Outline] = {
        "0": rectangle(wide, high, wide * 0.34) - rectangle(wide - 2 * bold, high - 2 * bold, wide * 0.12),
        "1": polygon(
            [
                (x * way, y)
                for x, y in (
                    (-bold * 0.1, -high / 2),
                    (bold * 0.9, -high / 2),
                    (bold * 0.9, high / 2),
                    (0, high / 2),
                    (-wide * 0.42, high * 0.26),
                    (-wide * 0.42, high * 0.06),
                    (-bold * 0.1, high * 0.2),
                )
            ]
        ),
    }
    gap = wide * 1.16
    whole = [drawn[c].at(x=(i - (len(text) - 1) / 2) * gap * way) for i, c in enumerate(text)]
    out = whole[0]
    for one in whole[1:]:
        out = out | one
    return out


@cache
def jersey(colour: Colour, trim: Colour, body: Body, number: str = "10") -> Parts:
    """Football shirt: trimmed collar, stripes down the shoulders, a number on the chest and the back."""
    hem, share = 31.0, 0.8
    form = trunk(hem, 1.3, 0.3)
    pieces = [sleeve(arm, 1.4, share, 0.0, 0.6) for arm in arms(body)]
    cloth = join(form, union(*pieces), soft=4.0)
    trims = [
        neck_ring(cloth, 1.4),
        *(seam_band(arm, share, 1.4, 0.6, 2.0, 2.0, 0.45) for arm in arms(body)),
        band(form, hem, hem + 1.6, 0.4, 0.8, 0.4),
    ]
    digits = [
        patch(form, figures(number, 12.0).at(y=45), 0.6, soft=0.25),
        patch(form, figures(number, 15.0, -1).at(y=46.5), 0.6, "back", soft=0.25),
    ]
    stripes = union(
        *(seam(cloth, [(9.8 * s, y), (20.5 * s, y)], 0.55, "top", lift=0.05) for s in (1, -1) for y in (-2.2, 0.2, 2.6))
    )
    crest = patch(form, polygon([(7.4, 56.6), (11.0, 56.6), (11.0, 54.2), (9.2, 52.4), (7.4, 54.2)], 0.4), 0.6)
    sides = union(
        *(
            layer(form, block(20, 3.2, 40).at(x=s * 12, y=0.3, z=hem - 5), 0.35, soft=0.3) & block(90, 60, 14).at(z=hem)
            for s in (1, -1)
        )
    )
    return (
        Part(creased(necked(cloth), trunk_folds(form, hem)), colour, "matte", _CELL),
        Part(union(*trims, sides, stripes, crest), trim, "matte", _TRIM),
        Part(union(*digits), trim, "matte", 0.38),
    )


# ---- hoodie ------------------------------------------------------------------------------------------------


def _ribbed(radius: float, count: int, deep: float) -> Outline:
    from math import cos, pi, sin

    return smooth(
        [
            (
                (radius + deep * (1 if i % 2 else -1)) * cos(pi * i / count),
                (radius + deep * (1 if i % 2 else -1)) * sin(pi * i / count),
            )
            for i in range(2 * count)
        ],
        3,
    )


@cache
def _hood() -> Solid:
    """The hood lying on the shoulders, wide open."""
    hood = join(
        egg(10.5, 6.0, 8.2).turned(x=-24).at(y=12.4, z=57.6),
        tube(
            [
                (0, -9.8, 58.4),
                (7.8, -7.2, 60.2),
                (12.0, 1.0, 62.6),
                (9.6, 9.0, 64.0),
                (0, 12.4, 64.6),
                (-9.6, 9.0, 64.0),
                (-12.0, 1.0, 62.6),
                (-7.8, -7.2, 60.2),
            ],
            [2.2, 2.6, 3.4, 3.6, 3.4, 3.6, 3.4, 2.6],
            closed=True,
        ),
        soft=4,
    )
    return carve(hood, can(8.8, 20).turned(x=6).at(y=1.0, z=58), egg(6, 3, 3).at(y=10.5, z=66), soft=1.5)


@cache
def hoodie(colour: Colour, body: Body) -> Parts:
    """Thick sweatshirt: hood lying on the shoulders, drawstrings, kangaroo pocket, ribbed hem and cuffs."""
    hem = 29.0
    form = trunk(hem + 2, 1.6, 0.6)
    pieces = [sleeve(arm, 1.5, 1.86) for arm in arms(body)]
    cloth = join(form, union(*pieces), soft=2.6)
    folds = trunk_folds(form, hem + 2.5) + [fold for arm in arms(body) for fold in elbow_folds(arm, 1.5)]
    mouth = [(-11.5, 36.0), (-7.4, 43.8), (7.4, 43.8), (11.5, 36.0)]
    pocket = patch(
        form,
        polygon([(-11.5, 32.6), *mouth, (11.5, 32.6)], [0, 1.2, 0.8, 0.8, 1.2, 0]),
        1.2,
        deep=1.2,
        soft=0.7,
    )
    face = form.grown(1.15)
    thread = [stitches(face, [(10.4 * s, 36.2), (6.7 * s, 42.8)], radius=0.36) for s in (1, -1)]
    thread.append(stitches(face, [(-6.0, 42.7), (6.0, 42.7)], radius=0.36))
    ribbing = loft([(hem, 17.4, 12.4, 12.6), (hem + 3.4, 17.9, 12.9, 13.0)], round=1.2)
    ribs = [pleated(ribbing, 44, 0.25, hem - 9, hem + 6)]
    for arm in arms(body):
        end, way = sleeve_end(arm, 2.0)
        start = past(end, way, -2.8)
        ribs.append(oriented(extrude(_ribbed(6.3, 16, 0.22), 3.2, 0.6), start, end))
    strings = [tube([*_strings(form, s)], 0.7) for s in (1, -1)]
    ends = [_strings(form, s)[-1] for s in (1, -1)]
    tips = [rod(end, (end[0], end[1], end[2] - 1.6), 0.85) for end in ends]
    eyes = [pinned(ring(1.0, 0.42).turned(x=90), cloth, (3.7 * s, 57.0), lift=0.1) for s in (1, -1)]
    return (
        Part(creased(cloth, folds), colour, "matte", _CELL),
        Part(_hood(), colour, "matte", 0.5),
        Part(union(*ribs), shade(colour, 0.1), "matte", 0.55),
        Part(pocket, colour, "matte", 0.55),
        Part(union(*thread), shade(colour, 0.3), "matte", 0.3),
        Part(union(*strings), WHITE, "matte", 0.38),
        Part(union(*tips, *eyes), SILVER, "metal", 0.34),
    )


def _strings(form: Solid, side: int) -> list[Vector]:
    """A drawstring out of its eyelet, hanging down the chest."""
    drawn = [(3.7, 57.0), (4.2, 55.4), (3.8, 52.0), (4.4, 47.5 + side)]
    return laid(form, [(side * x, z) for x, z in drawn], lift=0.5)
