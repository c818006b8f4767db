"""Tops: t-shirt, shirt, jersey, hoodie. Each is a trunk, two sleeves that follow the arms, and what is sewn on."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Arm, Body
from trottinette.figure.cloth import (
    Crease,
    Section,
    arc,
    band,
    between,
    beyond,
    contrast_of,
    creased,
    drape,
    laid,
    layer,
    loft,
    oriented,
    patch,
    pinned,
    pleated,
    prism,
    seam,
    shade,
    towards,
    unit,
)
from trottinette.geometry import (
    Outline,
    Solid,
    Vector,
    block,
    can,
    carve,
    cone,
    egg,
    extrude,
    join,
    lathe,
    polygon,
    rectangle,
    rod,
    smooth,
    tube,
    union,
)
from trottinette.palette import CREAM, SILVER, WHITE, Colour

_CELL, _TRIM = 0.75, 0.48
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
    z, a, f, b = rows[0]
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
        whole = join(
            whole, oriented(cone(radii[1], radii[1] + flare, 5), towards(end, shoulder, 0.4), end), soft=1.0
        )
    bore = oriented(
        can((radii[1] + flare if share < 1 else radii[4] if share > 1.6 else radii[3]) - 1.3, 3.0),
        towards(end, _before(arm, share), 0.18),
        _past(end, way),
    )
    return carve(whole, beyond(end, way), bore, soft=0.6)


def sleeve_end(arm: Arm, share: float) -> tuple[Vector, Vector]:
    """Where a sleeve of that length ends, and which way the arm runs there."""
    if share <= 1:
        return towards(arm.shoulder, arm.elbow, share), unit(arm.shoulder, arm.elbow)
    return towards(arm.elbow, arm.wrist, share - 1), unit(arm.elbow, arm.wrist)


def _before(arm: Arm, share: float) -> Vector:
    return arm.shoulder if share <= 1 else arm.elbow


def _past(point: Vector, way: Vector, by: float = 3.0) -> Vector:
    return tuple(p + by * w for p, w in zip(point, way, strict=True))  # type: ignore[return-value]


def cuff(arm: Arm, share: float, wide: float, thick: float, ease: float, long: float = 2.2) -> Solid:
    """A strip of `long` mm around a sleeve's end."""
    end, way = sleeve_end(arm, share)
    return layer(sleeve(arm, ease, share), between(_past(end, way, -long), end, wide), thick, 1.0, 0.4)


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
        folds.append(
            (arc(sleeve_end(arm, share + 0.06)[0], way, r, start + 180, stop + 160, -slant), 1.0, deep)
        )
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


# ---- t-shirt -----------------------------------------------------------------------------------------------


@cache
def tee(
    colour: Colour,
    body: Body,
    trim: Colour | None = None,
    share: float = 0.72,
    hem: float = 32.5,
    ease: float = 0.9,
) -> Parts:
    """Loose t-shirt worn over the trousers: ribbed round neck, stitched hems."""
    form = trunk(hem, ease, 0.5)
    sleeves = [sleeve(arm, 1.25, share, 0.0, 0.5) for arm in arms(body)]
    cloth = join(form, union(*sleeves), soft=4.0)
    hems = [seam_band(arm, share, 1.25, 0.5) for arm in arms(body)]
    hems.append(patch(form, polygon([(5.2, 53.6), (11.4, 53.6), (11.4, 52.4), (5.2, 52.4)], 0.3), 0.75))
    pocket = patch(
        form, polygon([(5.4, 53.4), (11.2, 53.4), (11.2, 48.0), (8.3, 46.6), (5.4, 48.0)], 0.4), 0.5
    )
    hems.append(band(form, hem + 1.7, hem + 2.4, 0.28, 0.6, 0.25))
    return (
        Part(creased(necked(cloth), trunk_folds(form, hem)), colour, "matte", _CELL),
        Part(union(neck_ring(cloth), pocket), trim or shade(colour, 0.12), "matte", _TRIM),
        Part(union(*hems), shade(colour, 0.12), "matte", 0.45),
    )


def seam_band(
    arm: Arm,
    share: float,
    ease: float,
    flare: float,
    back: float = 1.9,
    long: float = 0.7,
    thick: float = 0.28,
) -> Solid:
    """A stitching line around a sleeve, `back` mm from its end."""
    end, way = sleeve_end(arm, share)
    return layer(
        sleeve(arm, ease, share, 0.0, flare),
        between(_past(end, way, -back), _past(end, way, long - back), 9.5),
        thick,
        0.6,
        0.25,
    )


# ---- shirt -------------------------------------------------------------------------------------------------


def button(radius: float = 1.0) -> Solid:
    """Four-hole button with a rim, facing -y."""
    disc = lathe(
        [(0, 0), (radius, 0), (radius, 0.85), (radius * 0.72, 0.85), (radius * 0.62, 0.6), (0, 0.6)], 0.12
    )
    holes = union(
        *(
            can(radius * 0.16, 2).at(x=x * radius * 0.26, y=y * radius * 0.26)
            for x in (-1, 1)
            for y in (-1, 1)
        )
    )
    return (disc - holes).turned(x=90)


def shirt_collar(open_: float = 0.0) -> Solid:
    """A folded collar with two points; `open_` spreads them."""
    wedge = prism(polygon([(0, 66.2 + open_), (-4.6 - open_, 58), (4.6 + open_, 58)]), near=0)
    level = union(
        prism(polygon([(-20, 57), (20, 57), (20, 61.4), (5.2, 59.6), (-5.2, 59.6), (-20, 61.4)]), near=-3),
        block(40, 20, 6).at(y=12, z=56),
    )
    drawn = lathe([(8.2, 60.5), (8.7, 65.6), (10.0, 65.6), (12.2, 58.8), (11.2, 57.8), (9.2, 61)], 0.35)
    return carve(drawn.at(y=0.3), wedge, level, soft=0.4)


@cache
def shirt(
    colour: Colour,
    body: Body,
    tucked: bool = True,
    sleeves: bool = True,
    pocket: bool = True,
    buttoned: bool = True,
) -> Parts:
    """Buttoned shirt: folded collar, placket, breast pocket, cuffs."""
    hem = 37.0 if tucked else 29.0
    form = trunk(hem, 0.0, -1.6 if tucked else 0.4)
    pieces = [sleeve(arm, 0.5) for arm in arms(body)] if sleeves else []
    cloth = join(form, union(*pieces), soft=2.2) if pieces else form
    folds = (
        trunk_folds(form, 38) + [fold for arm in arms(body) for fold in elbow_folds(arm, 0.5)]
        if sleeves
        else trunk_folds(form, 38)
    )
    placket = patch(form, polygon([(-1.7, hem), (1.7, hem), (1.7, 62), (-1.7, 62)]), 0.45)
    sewn = [shirt_collar(), placket]
    if sleeves:
        sewn += [cuff(arm, 2.0, 8.5, 0.6, 0.5, 3.6) for arm in arms(body)]
    if pocket:
        sewn += [
            patch(form, polygon([(4.6, 53.5), (10.6, 53.5), (10.6, 48), (7.6, 46.8), (4.6, 48)], 0.5), 0.5),
            band_pocket(form),
        ]
    buttons = union(*(pinned(button(), form, (0, z), lift=0.4) for z in (57.4, 52.0, 46.6, 41.2)))
    whole = (
        Part(creased(cloth, folds), colour, "matte", _CELL),
        Part(union(*sewn), colour.mixed(WHITE, 0.12), "matte", _TRIM),
    )
    return (*whole, Part(buttons, contrast_of(colour, WHITE, CREAM), "plastic", 0.28)) if buttoned else whole


def band_pocket(form: Solid) -> Solid:
    """The folded mouth of the breast pocket."""
    return patch(form, polygon([(4.4, 53.9), (10.8, 53.9), (10.8, 52.3), (4.4, 52.3)], 0.4), 0.8)


# ---- jersey ------------------------------------------------------------------------------------------------


def figures(text: str, high: float, way: int = 1) -> Outline:
    """Block digits centred on the origin, written backwards where `way` is -1; only 0 and 1 are cut so far."""
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
        *(
            seam(cloth, [(9.8 * s, y), (20.5 * s, y)], 0.55, "top", lift=0.05)
            for s in (1, -1)
            for y in (-2.2, 0.2, 2.6)
        )
    )
    crest = patch(
        form, polygon([(7.4, 56.6), (11.0, 56.6), (11.0, 54.2), (9.2, 52.4), (7.4, 54.2)], 0.4), 0.6
    )
    sides = union(
        *(
            layer(form, block(20, 3.2, 40).at(x=s * 12, y=0.3, z=hem - 5), 0.35, soft=0.3)
            & block(90, 60, 14).at(z=hem)
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
def hoodie(colour: Colour, body: Body) -> Parts:
    """Thick sweatshirt: hood lying on the shoulders, drawstrings, kangaroo pocket, ribbed hem and cuffs."""
    hem = 29.0
    form = trunk(hem + 2, 1.6, 0.6)
    pieces = [sleeve(arm, 1.5, 1.86) for arm in arms(body)]
    cloth = join(form, union(*pieces), soft=2.6)
    folds = trunk_folds(form, hem + 2.5) + [fold for arm in arms(body) for fold in elbow_folds(arm, 1.5)]
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
    hood = carve(hood, can(8.8, 20).turned(x=6).at(y=1.0, z=58), egg(6, 3, 3).at(y=10.5, z=66), soft=1.5)
    pocket = patch(
        form,
        polygon(
            [(-11.5, 32.6), (11.5, 32.6), (11.5, 36.0), (7.4, 43.8), (-7.4, 43.8), (-11.5, 36.0)],
            [0, 0, 1.2, 0.8, 0.8, 1.2],
        ),
        1.2,
        deep=1.2,
        soft=0.7,
    )
    ribbing = loft([(hem, 17.4, 12.4, 12.6), (hem + 3.4, 17.9, 12.9, 13.0)], round=1.2)
    ribs = [pleated(ribbing, 44, 0.25, hem - 9, hem + 6)]
    for arm in arms(body):
        end, way = sleeve_end(arm, 2.0)
        start = _past(end, way, -2.8)
        ribs.append(oriented(extrude(_ribbed(6.3, 16, 0.22), 3.2, 0.6), start, end))
    strings = [tube([*_strings(form, s)], 0.7) for s in (1, -1)]
    tips = [
        rod(
            _strings(form, s)[-1],
            (_strings(form, s)[-1][0], _strings(form, s)[-1][1], _strings(form, s)[-1][2] - 1.6),
            0.85,
        )
        for s in (1, -1)
    ]
    return (
        Part(creased(cloth, folds), colour, "matte", _CELL),
        Part(hood, colour, "matte", 0.5),
        Part(union(*ribs), shade(colour, 0.1), "matte", 0.55),
        Part(pocket, colour, "matte", 0.55),
        Part(union(*strings), WHITE, "matte", 0.38),
        Part(union(*tips), SILVER, "metal", 0.34),
    )


def _strings(form: Solid, side: int) -> list[Vector]:
    start = (side * 3.4, -11.2, 58.8)
    return [start, *laid(form, [(side * 4.0, 56.0), (side * 3.7, 52.0), (side * 4.3, 48.0 + side)], lift=0.5)]


# ---- work shirt --------------------------------------------------------------------------------------------


@cache
def work_shirt(colour: Colour, body: Body) -> Parts:
    """Striped knit with sleeves rolled above the elbow, for under overalls."""
    form = trunk(33.0, 0.6)
    share = 0.92
    cloth = join(form, *(sleeve(arm, 1.2, share, 0.0) for arm in arms(body)), soft=4.0)
    rolls = union(*(cuff(arm, share, 9.0, 0.9, 1.2, 2.6) for arm in arms(body)))
    trim = contrast_of(colour, CREAM, shade(colour))
    return Part(creased(necked(cloth), trunk_folds(form, 40)), colour, "matte", _CELL), Part(
        union(neck_ring(cloth), rolls), trim, "matte", _TRIM
    )
