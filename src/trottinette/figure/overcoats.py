"""Long coats: trench, wool overcoat, raincoat. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import Section, Side, loft, shade
from trottinette.figure.coats import coat_collar, lapels, with_collar
from trottinette.figure.cut import arms, button, cuff
from trottinette.figure.outerwear import jacket_cloth
from trottinette.figure.pleats import opened
from trottinette.figure.sewn import band, laid, patch, pinned, prism, seam
from trottinette.figure.wear import Made, Wearer
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    egg,
    join,
    lathe,
    polygon,
    rectangle,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.geometry.outline import Point2
from trottinette.palette import BEIGE, BROWN, CHOCOLATE, CREAM, GRAPHITE, SAND, YELLOW, Colour

_CELL, _TRIM = 0.75, 0.46
_UPPER: tuple[Section, ...] = (
    (53, 18.2, 13.5, 12.9),
    (57.5, 18.2, 12.6, 12.8),
    (60.5, 16.4, 11.3, 12.5),
    (62.8, 13.8, 10.3, 12.1),
    (64.8, 11.2, 9.5, 11.4),
)
_BELTED: tuple[Section, ...] = (
    (13.5, 22.0, 17.0, 16.8),
    (22, 20.6, 15.8, 15.6),
    (31, 19.0, 14.4, 14.2),
    (38, 17.6, 13.3, 12.9),
    (42, 17.0, 13.0, 12.4),
    (47, 17.5, 13.4, 12.6),
    *_UPPER,
)
_STRAIGHT: tuple[Section, ...] = (
    (12.0, 20.6, 15.2, 15.4),
    (22, 19.6, 14.6, 14.8),
    (31, 18.6, 14.0, 14.0),
    (40, 17.7, 13.5, 13.0),
    (47, 17.6, 13.5, 12.8),
    *_UPPER,
)
_LOOSE: tuple[Section, ...] = (
    (14.0, 23.4, 17.6, 17.4),
    (22, 22.0, 16.6, 16.4),
    (31, 20.4, 15.4, 15.2),
    (40, 19.0, 14.4, 14.0),
    (47, 18.4, 14.0, 13.4),
    (53, 18.6, 13.8, 13.2),
    (57.5, 18.4, 12.8, 13.0),
    (60.5, 16.6, 11.4, 12.6),
    (62.8, 14.0, 10.4, 12.2),
    (64.8, 11.4, 9.6, 11.6),
)
_SIDES: tuple[Side, Side] = ("left", "right")


@cache
def _form(rows: tuple[Section, ...]) -> Solid:
    return loft(rows)


def _cloth(rows: tuple[Section, ...], on: Wearer, ease: float = 1.2) -> Solid:
    """The coat with its sleeves and folds, hollow below the hips."""
    form = _form(rows)
    return opened(jacket_cloth(form, on.body, ease, 37, loose=0.8), rows, 1.7, 29.0, 0.7)


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("a trench coat", "trench", "mac", "detective coat"),
    fr=("un trench", "trench-coat", "gabardine", "manteau de détective"),
)
@cache
def trench_coat(coat: Colour = BEIGE, belt: Colour = SAND, *, on: Wearer) -> Made:
    """Double-breasted gabardine: storm flap, shoulder straps, a tied belt, sleeve straps, a vent."""
    form = _form(_BELTED)
    edge: list[Point2] = [(0.4, 46.6), (3.8, 51.4), (6.8, 56.4), (8.6, 61.0), (9.0, 66.5)]
    opening = prism(polygon([*edge, *((-x, z) for x, z in reversed(edge))]), near=0.0)
    vent = block(0.9, 16, 14).at(y=14, z=11)
    cloth = carve(_cloth(_BELTED, on), opening, vent, soft=0.5)
    layers = union(lapels(form, edge[:3], (14.0, 56.6), (9.4, 57.2)), coat_collar(form, (9.4, 57.2), (13.6, 59.4)))
    over = patch(form, polygon([(-0.2, 46.4), (5.4, 45.4), (6.6, 42.0), (7.4, 13.6), (-0.2, 13.6)]), 0.5)
    storm = patch(
        form, polygon([(-15.2, 62), (-6.6, 56.0), (-5.0, 50.4), (-9.4, 47.6), (-15.4, 49.6)], [0, 1, 1.5, 2, 0]), 0.7
    )
    cape = patch(
        form,
        polygon([(-16, 64), (16, 64), (16.4, 52), (8, 48.2), (-8, 48.2), (-16.4, 52)], [0, 0, 1, 4, 4, 1]),
        0.6,
        "back",
    )
    straps = [
        tube(laid(cloth, [(9.8 * s, 0.4), (13.6 * s, 0.6), (17.2 * s, 0.8)], "top", 0.1), 1.2, steps=2) for s in (1, -1)
    ]
    welts = [
        patch(form, polygon([(10.6 * s, 33.8), (13.0 * s, 34.8), (15.2 * s, 28.6), (12.8 * s, 27.6)], 0.5), 0.9)
        for s in (1, -1)
    ]
    buttons = [
        pinned(button(1.2), form, (3.6 * s + (0.6 if s > 0 else 0), z), lift=0.5)
        for s in (1, -1)
        for z in (44.6, 34.0, 28.4)
    ]
    buttons += [pinned(button(0.8), cloth, (10.6 * s, 0.5), "top", 1.1) for s in (1, -1)]
    strap = band(form, 38.2, 41.4, 1.0, 1.3, 0.5)
    knot = pinned(_knot(), form, (-1.6, 39.8), lift=1.0)
    cuffs = [cuff(arm, 1.8, 10.0, 0.7, 1.2, 1.9) for arm in arms(on.body)]
    parts = (
        Part(cloth, coat, "matte", _CELL),
        Part(union(layers, over, storm, cape, *straps, *welts), shade(coat, 0.08), "matte", _TRIM),
        Part(union(strap, knot, *cuffs), belt, "matte", _TRIM),
        Part(union(*buttons), BROWN, "plastic", 0.3),
    )
    return Made(parts, with_collar(form))


def _knot() -> Solid:
    """A belt tied in front, both ends hanging, facing -y."""
    ends = [
        slab(smooth([(0.2, 0.6), (1.6, -0.4), (3.6, -6.6), (2.4, -8.6), (0.8, -8.0), (-0.4, -1.0)], 3), 1.3, 0.5),
        slab(
            smooth([(-0.2, 0.6), (-1.4, -0.4), (-2.6, -5.2), (-1.4, -6.8), (-0.2, -6.2), (0.4, -1.0)], 3), 1.3, 0.5
        ).at(y=0.4),
    ]
    return join(*ends, egg(1.9, 1.5, 2.0).at(y=-0.3), soft=0.5)


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("an overcoat", "coat", "winter coat", "wool coat", "long coat", "duster"),
    fr=("un manteau", "pardessus", "paletot", "manteau en laine", "caban", "manteau long"),
)
@cache
def overcoat(coat: Colour = GRAPHITE, *, on: Wearer) -> Made:
    """Heavy wool to below the knee: broad lapels, three horn buttons, flap pockets, a vent."""
    form = _form(_STRAIGHT)
    edge: list[Point2] = [(0.4, 46.0), (4.0, 51.0), (6.8, 56.2), (8.6, 61.0), (9.0, 66.5)]
    opening = prism(polygon([*edge, *((-x, z) for x, z in reversed(edge))]), near=0.0)
    slit = prism(polygon([(-0.4, 8), (0.4, 8), (0.15, 33), (-0.15, 33)]), near=0.0)
    vent = block(0.9, 16, 14).at(y=14, z=9)
    cloth = carve(_cloth(_STRAIGHT, on, 1.3), opening, slit, vent, soft=0.5)
    layers = union(lapels(form, edge[:3], (13.4, 54.8), (9.4, 56.8)), coat_collar(form, (9.4, 56.8), (13.2, 58.6)))
    over = patch(form, polygon([(-0.4, 46.0), (2.6, 45.6), (2.6, 12.2), (-0.2, 12.2)]), 0.35)
    flaps = [
        patch(form, polygon([(6.4 * s, 35.2), (15.0 * s, 36.0), (15.2 * s, 32.2), (6.6 * s, 31.4)], 0.7), 0.95)
        for s in (1, -1)
    ]
    chest = patch(form, polygon([(6.8, 50.2), (12.4, 51.0), (12.4, 48.8), (6.8, 48.0)], 0.3), 0.95)
    buttons = union(*(pinned(button(1.4), form, (1.1, z), lift=0.4) for z in (43.6, 37.4, 31.2)))
    tabs = [cuff(arm, 1.92, 10.0, 0.45, 1.3, 2.6) for arm in arms(on.body)]
    lines = [seam(form, [(0, 58), (0, 22)], 0.4, "back", lift=-0.05)]
    half_belt = patch(form, rectangle(20, 3.0, 1.2).at(0, 41.5), 0.9, "back")
    shanks = [pinned(button(1.1), form, (7.6 * s, 41.5), "back", 0.8) for s in (1, -1)]
    parts = (
        Part(cloth, coat, "matte", _CELL),
        Part(union(layers, over, *flaps, chest, half_belt, *tabs, *lines), shade(coat, 0.1), "matte", _TRIM),
        Part(union(buttons, *shanks), CHOCOLATE, "plastic", 0.3),
    )
    return Made(parts, with_collar(form))


@cache
def _rain_hood() -> Solid:
    """The hood pushed back, lying on the shoulders."""
    rim = [
        (0, -10.6, 59.0),
        (8.2, -7.6, 60.8),
        (12.4, 1.2, 63.0),
        (10.0, 9.6, 64.4),
        (0, 13.0, 65.0),
        (-10.0, 9.6, 64.4),
        (-12.4, 1.2, 63.0),
        (-8.2, -7.6, 60.8),
    ]
    hood = join(
        egg(11.4, 6.6, 8.6).turned(x=-22).at(y=13.2, z=57.4),
        tube(rim, [1.9, 2.3, 3.0, 3.2, 3.0, 3.2, 3.0, 2.3], closed=True),
        soft=4,
    )
    return carve(hood, can(9.2, 20).turned(x=6).at(y=1.0, z=58), egg(6.4, 3.2, 3.2).at(y=11.2, z=66), soft=1.5)


@trait(
    "garment",
    slot="coat",
    hides=("arms", "chest"),
    en=("a raincoat", "oilskin", "slicker", "waterproof", "cagoule"),
    fr=("un imperméable", "ciré", "ciré jaune", "k-way", "veste de pluie", "cagoule"),
)
@cache
def raincoat(coat: Colour = YELLOW, lining: Colour = CREAM, *, on: Wearer) -> Made:
    """A sailor's oilskin: closed with snaps under a flap, big pockets, a hood pushed back."""
    form = _form(_LOOSE)
    cloth = _cloth(_LOOSE, on, 1.6)
    placket = patch(form, polygon([(-2.4, 14.0), (2.4, 14.0), (2.4, 62), (-2.4, 62)], 0.6), 0.8)
    pockets = [
        patch(form, polygon([(5.4 * s, 33), (15.6 * s, 33), (15.6 * s, 24), (5.4 * s, 24)], 1.4), 1.0) for s in (1, -1)
    ]
    flaps = [
        patch(
            form,
            polygon([(5.0 * s, 34.4), (16.0 * s, 34.4), (16.0 * s, 30.4), (10.5 * s, 29.4), (5.0 * s, 30.4)], 0.8),
            1.6,
        )
        for s in (1, -1)
    ]
    snaps = [pinned(ball(0.95), form, (0, z), lift=0.8) for z in (57.0, 50.0, 43.0, 36.0, 29.0, 22.0)]
    snaps += [pinned(ball(0.9), form, (10.5 * s, 30.8), lift=1.6) for s in (1, -1)]
    hem = band(form, 15.2, 16.0, 0.3, 0.6, 0.25)
    lines = [
        seam(form, [(9.6 * s, 61.2), (12.8 * s, 56.6), (15.6 * s, 51.6)], 0.45, side, lift=0.0)
        for s in (1, -1)
        for side in ("front", "back")
    ]
    cuffs = [cuff(arm, 1.92, 10.4, 0.5, 1.6, 2.0) for arm in arms(on.body)]
    inside = lathe([(8.4, 59.5), (8.6, 65.0), (9.4, 65.6), (10.2, 64.6), (10.0, 59.5)], 0.4).at(y=0.6)
    strings = [
        tube(laid(form, [(3.4 * s, 57.6), (4.0 * s, 55.0), (3.7 * s, 51.0)], "front", 0.8), 0.6) for s in (1, -1)
    ]
    parts = (
        Part(cloth, coat, "matte", _CELL),
        Part(_rain_hood(), coat, "plastic", 0.55),
        Part(union(placket, *pockets, *flaps, *cuffs), coat, "plastic", _TRIM),
        Part(union(hem, *lines), shade(coat, 0.22), "matte", _TRIM),
        Part(union(*snaps), shade(coat, 0.5), "metal", 0.32),
        Part(union(inside, *strings), lining, "matte", _TRIM),
    )
    return Made(parts, form)
