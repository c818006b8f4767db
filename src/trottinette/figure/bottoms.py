"""Bottoms: trousers, jeans, shorts and football socks around the legs, with the waist they hang from."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Body
from trottinette.figure.cloth import Crease, Section, arc, creased, loft, shade
from trottinette.figure.sewn import band, drape, layer, patch, pinned, seam, stitches
from trottinette.figure.sporty import figures
from trottinette.geometry import Solid, block, carve, join, polygon, rectangle, slab, union
from trottinette.palette import SAND, SILVER, WHITE, Colour

WAIST = 38.5
_HIPS: list[Section] = [
    (27.5, 15.2, 9.6, 10.2),
    (30, 15.9, 10.6, 11.0),
    (33, 15.9, 10.9, 11.1),
    (WAIST, 15.2, 10.9, 10.4),
]
_CELL, _TRIM = 0.75, 0.48


@cache
def _leg(body: Body, hem: float, ease: float, flare: float = 0.0) -> Solid:
    """The left trouser leg, open below."""
    joints = (body.left_leg.ankle, body.left_leg.knee, body.left_leg.hip)
    spine = [
        (joints[0][0] + 0.2, joints[0][1], hem - 1),
        (joints[1][0] + 0.2, 0.2, joints[1][2]),
        (joints[2][0], 0.2, 36.0),
    ]
    width = [
        (5.0, 7.3, 8.0, 7.8),
        (9.0, 7.2, 7.8, 7.6),
        (21.0, 7.4, 8.1, 8.1),
        (29.0, 7.9, 8.9, 9.3),
        (36.0, 7.4, 8.2, 8.6),
    ]
    rows = [(z, a + e, f + e, b + e) for z, a, f, b in width if z > hem + 1 for e in [ease if z < 25 else ease * 0.1]]
    a, f, b = (rows[0][i] + flare for i in (1, 2, 3))
    leg = loft([(hem, a, f, b), *rows], spine, round=0.9)
    inner = loft([(hem - 3, a - 1.3, f - 1.3, b - 1.3), (hem + 2.5, a - 1.3, f - 1.3, b - 1.3)], spine, round=0.2)
    return carve(leg, inner, soft=0.6)


@cache
def legs(body: Body, hem: float, ease: float = 0.0, flare: float = 0.0) -> Solid:
    """Both legs and the seat."""
    hips = loft([(z, a + ease * 0.1, f + ease * 0.1, b + ease * 0.1) for z, a, f, b in _HIPS], round=0.8)
    return join(_leg(body, hem, ease, flare).mirrored(), hips, soft=2.2)


def leg_folds(form: Solid, hem: float) -> list[Crease]:
    """Crotch, knees, and the break over the shoe."""
    return drape(
        form,
        [
            ("front", [(2.2, 31.0), (6.0, 28.6), (12.5, 28.4)], -0.9),
            ("front", [(2.6, 27.0), (6.0, 25.8), (10.5, 26.4)], -0.7),
            ("front", [(3.6, 21.6), (8.0, 20.2), (14.6, 21.8)], -0.9),
            ("front", [(5.4, 17.6), (9.6, 18.4), (15.0, 16.8)], -0.8),
            ("front", [(3.8, 14.0), (7.6, 14.8), (11.6, 14.2)], -0.6),
            ("front", [(15.4, hem + 4.6), (10.0, hem + 3.4), (4.0, hem + 4.8)], -0.9),
            ("back", [(3.0, 28.4), (7.0, 26.6), (14.4, 27.2)], -0.9),
            ("back", [(3.6, 22.4), (8.6, 20.6), (15.2, 21.6)], -0.75),
            ("back", [(4.4, 17.0), (9.0, 17.8), (14.0, 16.6)], -0.5),
            ("back", [(15.2, hem + 3.2), (9.6, hem + 5.0), (4.2, hem + 3.4)], -0.9),
            ("left", [(-5.5, hem + 5.4), (0.0, hem + 6.6), (5.0, hem + 5.0)], -0.7),
            ("left", [(-5.5, 21.0), (0.0, 19.4), (6.0, 20.6)], -0.7),
        ],
    )


@cache
def trousers(colour: Colour, body: Body, hem: float = 6.0) -> Parts:
    """Pressed trousers: a crease down each leg, slant pockets, a turned hem."""
    form = legs(body, hem)
    cloth = creased(form, leg_folds(form, hem))
    line = ((9.3, hem + 0.6), (9.2, 20), (8.6, 31))
    press = [seam(form, [(x * s, z) for x, z in line], 0.55, lift=-0.2, fade=True) for s in (1, -1)]
    pockets = [seam(form, [(12.6 * s, 37.4), (14.8 * s, 31.6)], 0.4, fade=True) for s in (1, -1)]
    back = [patch(form, rectangle(7.4, 1.6, 0.4).at(7.4 * s, 31.4), 0.45, "back") for s in (1, -1)]
    fly = seam(form, [(0.4, 37.6), (0.4, 29.5)], 0.4, fade=True)
    return Part(cloth, colour, "matte", _CELL), Part(union(*press, *pockets, fly, *back), colour, "matte", _TRIM)


@cache
def jeans(colour: Colour, body: Body, hem: float = 7.0) -> Parts:
    """Five-pocket jeans: turned-up hems, yellow thread, rivets, a leather label."""
    form = legs(body, hem, 0.1)
    cloth = creased(form, leg_folds(form, hem + 2))
    turned = layer(form, block(80, 80, 3.4).at(z=hem - 0.2), 0.75, 1.0, 0.5)
    denim, thread = colour, SAND
    light = colour.mixed(WHITE, 0.28)
    scoops, lines = [], []
    for s in (1, -1):
        curve = [(6.4 * s, 34.5), (7.2 * s, 31.2), (10.2 * s, 29.2), (14.8 * s, 28.8)]
        lines += [
            stitches(form, curve, lift=0.1),
            stitches(form, [(10.0 * s, hem + 4.2), (9.6 * s, hem + 4.2)], lift=0.1),
        ]
        scoops.append(
            patch(
                form,
                polygon(
                    [(4.4 * s, 31.8), (11.8 * s, 31.8), (11.4 * s, 25.8), (8.1 * s, 24.4), (4.8 * s, 25.8)],
                    0.7,
                ),
                0.7,
                "back",
            )
        )
        lines += [
            stitches(
                form.grown(0.7),
                [
                    (5.2 * s, 31.0),
                    (11.0 * s, 31.0),
                    (10.7 * s, 26.3),
                    (8.1 * s, 25.2),
                    (5.4 * s, 26.3),
                    (5.2 * s, 31.0),
                ],
                "back",
            )
        ]
        lines += [stitches(form, [(5.6 * s, 28.8), (8.1 * s, 27.4), (10.6 * s, 28.8)], "back", lift=0.7)]
    lines += [stitches(form, [(2.1, 35), (2.1, 30.4), (0.3, 28.0)], lift=0.1)]
    outer = union(
        *(seam(form, [(0.6, hem + 3.6), (0.2, 22), (0, 36)], 0.42, side, lift=0.15) for side in ("left", "right"))
    )
    return (
        Part(cloth, denim, "matte", _CELL),
        Part(turned, light, "matte", 0.55),
        Part(union(*scoops, outer), shade(denim, 0.1), "matte", _TRIM),
        Part(union(*lines), thread, "matte", 0.3),
    )


@cache
def belt(colour: Colour, body: Body, buckle: Colour = SILVER) -> Parts:
    """A leather belt with a framed buckle, and the loops that hold it."""
    form = legs(body, 6.0)
    strap = band(form, WAIST - 3.2, WAIST - 0.2, 1.0, 1.2, 0.5)
    loops = union(
        *(
            pinned(block(1.5, 1.6, 4.2, 0.5).at(y=0.1, z=-2.1), form, (x, WAIST - 1.7), side, 0.8)
            for side in ("front", "back")
            for x in (-8.5, 8.5)
        )
    )
    frame = slab(rectangle(6.2, 4.6, 1.2) - rectangle(3.6, 2.4, 0.6), 1.3, 0.5)
    pin = slab(rectangle(3.6, 0.8, 0.3), 1.0, 0.3).at(x=0.8, y=-0.3)
    plate = pinned(union(frame, pin), form, (0, WAIST - 1.7), "front", 1.3)
    return (
        Part(strap, colour, "plastic", 0.55),
        Part(loops, shade(colour, 0.3), "matte", _TRIM),
        Part(plate, buckle, "metal", 0.34),
    )


# ---- football ----------------------------------------------------------------------------------------------


@cache
def shorts(colour: Colour, trim: Colour, body: Body) -> Parts:
    """Football shorts: a stripe down each side, a drawn waist, hems that stand off the thigh."""
    hem = 20.0
    form = legs(body, hem, 1.5, 0.5)
    folds = drape(
        form,
        [
            ("front", [(2.4, 31), (6.0, 28.6), (13.0, 28.2)], -0.9),
            ("front", [(4.0, 25.4), (9.0, 23.8), (14.5, 25.0)], -0.9),
            ("front", [(2.6, 27.6), (5.6, 26.0), (9, 26.2)], -0.7),
            ("back", [(3.0, 28.0), (9.0, 25.8), (15.0, 27.0)], -0.9),
        ],
    )
    stripe = union(
        *(
            layer(form, block(18, 3.6, 60).at(x=s * 21, y=0.2, z=hem - 1), 0.45, soft=0.3) & block(80, 80, 16).at(z=hem)
            for s in (1, -1)
        )
    )
    line = band(form, hem + 1.5, hem + 2.2, 0.3, 0.6, 0.25)
    number = patch(form, figures("10", 4.6).at(9.4, 25.0), 0.5, soft=0.25)
    return (
        Part(creased(form, folds), colour, "matte", _CELL),
        Part(stripe, trim, "matte", 0.42),
        Part(number, trim, "matte", 0.42, role="number"),
        Part(line, shade(colour, 0.12), "matte", 0.45),
    )


@cache
def socks(colour: Colour, trim: Colour, body: Body) -> Parts:
    """Knee socks with a folded top and two hoops."""
    leg = body.left_leg
    spine = [
        (leg.ankle[0], leg.ankle[1], 5.0),
        (leg.ankle[0], leg.ankle[1], 9.0),
        (leg.knee[0], leg.knee[1], 21.0),
    ]
    form = loft([(6, 7.8, 7.8, 7.8), (10, 7.9, 7.9, 8.0), (13, 8.3, 8.3, 8.6), (16.5, 8.4, 8.4, 8.6)], spine, oval=0.9)
    fold = band(form, 12.9, 16.4, 0.7, 1.0, 0.6)
    folds: list[Crease] = [
        (arc((9.2, 0.6, z), (0, 0, 1), 8.0, start, start + 160, 1.5), 0.8, -0.4)
        for z, start in ((10.5, -80), (12.0, 100), (9.2, 120))
    ]
    hoops = union(band(form, 13.5, 14.3, 0.95, 0.6, 0.3), band(form, 14.9, 15.7, 0.95, 0.6, 0.3))
    return Part(join(creased(form, folds), fold, soft=0.3).mirrored(), colour, "matte", 0.45), Part(
        hoops.mirrored(), trim, "matte", _TRIM
    )
