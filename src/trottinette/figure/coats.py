"""Tailoring: the suit jacket, the white coat and the tie."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Body
from trottinette.figure.cloth import Section, Side, between, creased, loft, shade
from trottinette.figure.cut import arms, button, elbow_folds, past, sleeve, sleeve_end, trunk, trunk_folds
from trottinette.figure.sewn import layer, patch, pinned, prism, seam
from trottinette.geometry import (
    Solid,
    block,
    can,
    carve,
    join,
    lathe,
    polygon,
    rectangle,
    smooth,
    union,
)
from trottinette.geometry.outline import Point2
from trottinette.palette import BLUE, RED, Colour

_CELL, _TRIM = 0.75, 0.48


def fronts(opening: Sequence[Point2], below: Sequence[Point2]) -> tuple[Solid, Solid]:
    """What is cut from a coat: above its button and below it; right halves of the drawings, mirrored."""
    top = [*opening, *((-x, z) for x, z in reversed(opening))]
    foot = [*below, *((-x, z) for x, z in reversed(below))]
    return prism(polygon(top), near=0.0), prism(smooth(foot, 2), near=0.0)


def lapels(form: Solid, inner: Sequence[Point2], tip: Point2, notch: Point2) -> Solid:
    """Notched lapels along the opening; `inner` its right edge from the button up."""
    lapel = [*inner, notch, tip, ((tip[0] + inner[0][0]) / 2 + 0.8, (tip[1] + inner[0][1]) / 2 - 1.4)]
    one = patch(form, polygon(lapel, [0.0] * len(inner) + [0.0, 0.5, 1.5]), 1.0, soft=0.5, near=0.0)
    return one.mirrored()


def coat_collar(form: Solid, notch: Point2, tip: Point2) -> Solid:
    """The collar that meets the lapels at the notch and lies about the neck."""
    x, z = notch
    front = patch(
        form,
        polygon(
            [(x - 2.6, z - 0.8), (x + 0.4, z + 0.5), (tip[0], tip[1]), (tip[0] + 0.8, 66), (x - 0.4, 66)],
            [0, 0, 0.5, 0, 0],
        ),
        1.35,
        soft=0.5,
        near=0.0,
    )
    rear = patch(
        form,
        polygon(
            [
                (-x - 3.6, z + 5.2),
                (-8.6, z + 2.4),
                (8.6, z + 2.4),
                (x + 3.6, z + 5.2),
                (x + 4.2, 67),
                (-x - 4.2, 67),
            ],
            [0, 2, 2, 0, 0, 0],
        ),
        1.35,
        "back",
        soft=0.5,
        near=0.0,
    )
    stand = lathe([(8.6, 61), (8.9, 65.4), (10.6, 65.4), (11.4, 61)], 0.5).at(y=0.7) & block(60, 40, 40).at(
        y=16.0, z=40
    )
    return join(front.mirrored(), rear, stand, soft=0.6)


@cache
def jacket_form() -> Solid:
    return trunk(26.0, 1.5, 0.8)


def with_collar(form: Solid) -> Solid:
    """A coat's form, and the room in its opening for the collar of what is under it."""
    return form | block(15.6, 16, 9).at(y=-8, z=57.5)


def jacket_room() -> Solid:
    return with_collar(jacket_form())


def coat_room() -> Solid:
    return with_collar(coat_form())


@cache
def jacket(colour: Colour, shirt: Colour, body: Body) -> Parts:
    """One-button jacket: notched lapels, breast pocket with a square, flaps, vents, shirt cuffs showing."""
    hem, form = 26.0, jacket_form()
    edge: list[Point2] = [(0.5, 42.4), (4.0, 49.5), (6.6, 56.0), (8.4, 61.0), (8.8, 66.5)]
    openings = fronts(edge, [(0.2, 36.5), (0.9, 33.5), (3.4, 28.6), (8.0, 25.2), (9.5, 20)])
    vents = [block(0.8, 10, 9).at(x=7.5 * s, y=13, z=hem - 1) for s in (1, -1)]
    cloth = join(form, *(sleeve(arm, 0.9, 1.9) for arm in arms(body)), soft=2.2)
    folds = trunk_folds(form, 34, 0.8) + [fold for arm in arms(body) for fold in elbow_folds(arm, 0.9)]
    cloth = carve(creased(cloth, folds), union(*openings, *vents), soft=0.6)
    layers = union(lapels(form, edge[:4], (12.0, 55.6), (8.9, 57.2)), coat_collar(form, (8.9, 57.2), (12.4, 58.6)))
    flaps = [
        patch(form, polygon([(6.6 * s, 35.6), (13.6 * s, 36.2), (13.8 * s, 32.6), (6.8 * s, 32.0)], 0.8), 0.8)
        for s in (1, -1)
    ]
    welt = patch(form, polygon([(6.2, 50.0), (11.2, 50.9), (11.2, 49.0), (6.2, 48.1)], 0.3), 1.05)
    square = patch(
        form,
        polygon(
            [(6.5, 49.5), (6.9, 53.6), (8.2, 52.0), (9.3, 54.0), (10.2, 52.3), (11.1, 52.8), (11.0, 50.3)],
            0.25,
        ),
        0.8,
    )
    lines = [
        seam(form, [(0.0, 41.0), (-0.2, 36.2)], 0.4),
        seam(form, [(0, 58), (0, hem + 1)], 0.4, "back", lift=-0.1),
    ]
    return (
        Part(cloth, colour, "matte", _CELL),
        Part(layers, shade(colour, 0.08), "matte", _TRIM),
        Part(union(*flaps, welt), colour, "matte", _TRIM),
        Part(square, shirt, "matte", 0.3),
        *_finishings(body, form, colour, shirt),
        Part(union(*lines), colour, "matte", _TRIM),
    )


def _finishings(body: Body, form: Solid, colour: Colour, shirt: Colour) -> Parts:
    """Shirt cuffs beyond the sleeves, and the buttons of sleeves and front."""
    cuffs, buttons = [], [pinned(button(1.25), form, (0, 41.4), lift=0.0)]
    sides: tuple[Side, Side] = ("left", "right")
    for arm, side in zip(arms(body), sides, strict=True):
        end, way = sleeve_end(arm, 2.04)
        cuffs.append(layer(sleeve(arm, 0.45, 2.04), between(past(end, way, -3.0), end, 9), 0.0, 1.0, 0.4))
        for share in (1.62, 1.74):
            place = sleeve_end(arm, share)[0]
            buttons.append(
                pinned(button(0.8), sleeve(arm, 0.9, 1.9), (place[1] + 1.5, place[2] + 0.5), side, lift=-0.1)
            )
    return Part(union(*cuffs), shirt, "matte", _TRIM), Part(union(*buttons), shade(colour, 0.4), "plastic", 0.28)


# ---- white coat --------------------------------------------------------------------------------------------

_COAT: list[Section] = [
    (15.5, 19.4, 13.6, 14.2),
    (22, 18.8, 13.6, 14.0),
    (30, 18.2, 13.5, 13.6),
    (40, 17.3, 13.3, 12.7),
    (47, 17.2, 13.3, 12.5),
    (53, 18.0, 13.3, 12.7),
    (57.5, 18.0, 12.4, 12.6),
    (60.5, 16.3, 11.2, 12.4),
    (62.8, 13.7, 10.2, 12.0),
    (64.8, 11.1, 9.4, 11.4),
]


@cache
def coat_form() -> Solid:
    return loft(_COAT)


@cache
def coat(colour: Colour, shirt: Colour, body: Body) -> Parts:
    """Open laboratory coat to the knee: lapels, pockets, pens, buttons, half belt and vent at the back."""
    hem = 15.5
    form = coat_form()
    edge: list[Point2] = [(2.4, 40.0), (4.2, 49.0), (6.8, 56.0), (8.6, 61.0), (9.0, 66.5)]
    opening = prism(
        polygon([(3.6, 10), (2.4, 30), *edge, *((-x, z) for x, z in reversed(edge)), (-2.4, 30), (-3.6, 10)]),
        near=0.0,
    )
    inside = loft(
        [(z, a - 1.5, f - 1.5, b - 1.5) for z, a, f, b in [(hem - 4, 19.2, 13.4, 13.8), *_COAT[:3]]],
        round=0.5,
    )
    vent = block(0.9, 12, 12).at(y=13, z=hem - 2)
    cloth = join(form, *(sleeve(arm, 1.1, 1.9) for arm in arms(body)), soft=2.4)
    folds = trunk_folds(form, 36, 0.8) + [fold for arm in arms(body) for fold in elbow_folds(arm, 1.1)]
    cloth = carve(creased(cloth, folds), union(opening, inside, vent), soft=0.6)
    layers = union(lapels(form, edge[:4], (12.2, 54.6), (9.1, 56.8)), coat_collar(form, (9.1, 56.8), (12.6, 58.4)))
    pockets = [
        patch(
            form,
            polygon(
                [
                    (5.6 * s, 33),
                    (14.2 * s, 33),
                    (14.2 * s, 24.6),
                    (13 * s, 23.4),
                    (6.8 * s, 23.4),
                    (5.6 * s, 24.6),
                ],
                0.5,
            ),
            0.8,
        )
        for s in (1, -1)
    ]
    pockets += [
        patch(form, polygon([(5.4 * s, 33.4), (14.4 * s, 33.4), (14.4 * s, 31.6), (5.4 * s, 31.6)], 0.4), 1.15)
        for s in (1, -1)
    ]
    pockets += [
        patch(
            form,
            polygon([(8.8, 50.0), (14.4, 50.0), (14.4, 44.4), (13.4, 43.4), (9.8, 43.4), (8.8, 44.4)], 0.4),
            0.8,
        ),
        patch(form, polygon([(8.6, 50.4), (14.6, 50.4), (14.6, 48.9), (8.6, 48.9)], 0.3), 1.15),
    ]
    half_belt = patch(form, rectangle(18, 3.2, 1.4).at(0, 41.5), 1.0, "back")
    buttons = union(
        *(pinned(button(1.0), form, (4.1, z), lift=0.0) for z in (38.6, 32.4, 26.2)),
        *(pinned(button(1.0), form, (7.0 * s, 41.5), "back", lift=0.9) for s in (1, -1)),
    )
    trim = shade(colour, 0.06)
    return (
        Part(cloth, colour, "matte", _CELL),
        Part(layers, trim, "matte", _TRIM),
        Part(union(*pockets, half_belt), trim, "matte", _TRIM),
        Part(buttons, shade(colour, 0.3), "plastic", 0.28),
        *_pens(form),
        *_finishings(body, form, colour, shirt)[:1],
    )


def _pens(form: Solid) -> Parts:
    """Two pens clipped in the breast pocket."""
    pen = join(can(0.95, 4.6, 0.5).at(z=-1), block(0.6, 0.8, 3.0, 0.3).at(y=-1.2, z=0.4), soft=0.2)
    return tuple(
        Part(pinned(pen, form, (x, 49.8), lift=0.5), c, "plastic", 0.28) for x, c in ((10.4, BLUE), (12.9, RED))
    )
