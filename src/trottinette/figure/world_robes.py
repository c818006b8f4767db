"""Garments of the world, as they are worn: djellaba, boubou, poncho. Millimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Arm
from trottinette.figure.cloth import Section, between, creased, shade
from trottinette.figure.cut import arms, neck_ring, past, sleeve, sleeve_end
from trottinette.figure.drapes import hollow_robe, robe, sleeve_falls, wide_sleeve
from trottinette.figure.pleats import skirt_form
from trottinette.figure.sewn import band, drape, layer, patch, pinned, prism, seam
from trottinette.figure.wear import Made, Wearer
from trottinette.figure.weave import line_of
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    block,
    carve,
    cone,
    egg,
    join,
    polygon,
    rod,
    tube,
    union,
)
from trottinette.paint import paint
from trottinette.palette import (
    BROWN,
    CREAM,
    RED,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip

_CELL, _TRIM = 0.7, 0.46

# ---- djellaba ----------------------------------------------------------------------------------------------

_DJELLABA: tuple[Section, ...] = (
    (5.0, 23.0, 19.6, 18.4),
    (14, 21.6, 17.4, 16.6),
    (26, 19.6, 15.0, 14.6),
    (38, 18.0, 13.6, 13.2),
    (47, 17.4, 13.1, 12.4),
)


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a djellaba", "jellaba", "jilaba"),
    fr=("une djellaba", "jellaba", "gandoura", "burnous"),
)
@cache
def djellaba(djellaba: Colour = CREAM, braid: Colour = BROWN, *, on: Wearer) -> Parts:
    """Long and loose with wide sleeves, a pointed hood behind, braid and little knots down the front, fine stripes."""
    form = robe(_DJELLABA)
    sleeves = [] if on.under else [wide_sleeve(arm, 6.5, 1.9, 1.4) for arm in arms(on.body)]
    folds = drape(
        form,
        [
            ("front", [(13.6, 52.0), (10.0, 46.0), (7.4, 38.0)], -0.9),
            ("front", [(10.4, 34.0), (11.4, 22.0), (12.8, 7.0)], -1.0),
            ("front", [(5.0, 30.0), (5.4, 20.0), (6.0, 7.0)], -0.9),
            ("back", [(13.0, 52.0), (9.4, 45.0), (7.0, 36.0)], -0.9),
            ("back", [(9.0, 32.0), (10.0, 20.0), (11.6, 7.0)], -1.0),
            ("left", [(0.0, 30.0), (0.4, 20.0), (0.6, 7.0)], -0.8),
        ],
        1.3,
    )
    falls = [] if on.under else [fold for arm in arms(on.body) for fold in sleeve_falls(arm, 6.5)]
    slit = prism(polygon([(-0.8, 72), (-0.6, 55.0), (0.6, 55.0), (0.8, 72)]), near=0.0)
    cloth = carve(
        creased(join(hollow_robe(form, _DJELLABA, 26.0, 2.6), *sleeves, soft=2.4), folds + falls), slit, soft=0.5
    )
    hood = join(
        tube(
            [
                (0, -10.2, 58.4),
                (7.8, -7.4, 60.4),
                (11.6, 1.0, 62.6),
                (8.4, 9.4, 63.8),
                (0, 12.0, 64.2),
                (-8.4, 9.4, 63.8),
                (-11.6, 1.0, 62.6),
                (-7.8, -7.4, 60.4),
            ],
            [1.5, 1.9, 2.8, 3.3, 3.4, 3.3, 2.8, 1.9],
            closed=True,
        ),
        tube([(0, 12.0, 62.0), (0, 15.6, 56.0), (0, 15.8, 48.0), (0, 15.2, 40.6)], [7.6, 6.4, 4.2, 1.5]),
        soft=4.0,
    )
    hood = carve(hood, cone(8.6, 9.2, 20).at(y=0.6, z=57), egg(5.0, 3.0, 4.5).at(y=13.6, z=65.4), soft=1.4)
    tassel = join(ball(1.3).at(0, 15.2, 39.4), cone(1.7, 0.9, 4.4, 0.4).at(0, 15.2, 35.0), soft=0.5)
    front = [seam(form, [(0.9 * s, 60.0), (0.9 * s, 24.0)], 0.5, lift=0.05) for s in (1, -1)]
    knots = [pinned(ball(0.75), form, (0, z), lift=0.3) for z in np.arange(26.0, 54.6, 2.2)]
    collar = neck_ring(form, 0.9, 9.2)
    hems = [band(form, 6.0, 6.9, 0.3, 0.7, 0.3)]
    hems += [] if on.under else [_edge(arm) for arm in arms(on.body)]
    prints = (paint("streaks", shade(djellaba, 0.22), lines=[line_of(arm) for arm in arms(on.body)]),)
    return (
        Part(cloth, djellaba, "matte", _CELL, prints),
        Part(hood, djellaba, "matte", 0.55, prints),
        Part(union(*front, *knots, collar, *hems, tassel), braid, "matte", 0.42),
    )


def _edge(arm: Arm) -> Solid:
    """The braid about a wide sleeve's opening."""

    end, way = sleeve_end(arm, 1.9)
    return layer(
        wide_sleeve(arm, 6.5, 1.9, 1.4), between(past(end, way, -1.6), past(end, way, -0.5), 30), 0.3, 0.8, 0.25
    )


# ---- boubou ------------------------------------------------------------------------------------------------

_BOUBOU: tuple[Section, ...] = (
    (6.0, 31.5, 21.5, 20.5),
    (14, 30.4, 20.0, 19.0),
    (26, 28.4, 17.6, 16.8),
    (38, 25.4, 15.4, 14.8),
    (46, 21.4, 14.0, 13.4),
)


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a boubou", "grand boubou", "agbada", "kaftan", "dashiki"),
    fr=("un boubou", "grand boubou", "bazin", "caftan", "agbada"),
)
@cache
def boubou(boubou: Colour = SKY, embroidery: Colour = WHITE, *, on: Wearer) -> Parts:
    """Very wide, its sleeves folded up at the shoulders and falling in waves; embroidered about the neck and down
    the chest."""
    form = robe(_BOUBOU)
    sleeves = [] if on.under else [wide_sleeve(arm, 15.0, 1.72, 2.2) for arm in arms(on.body)]
    folds = drape(
        form,
        [
            ("front", [(12.0, 60.0), (14.6, 48.0), (15.4, 30.0)], -1.1),
            ("front", [(15.4, 42.0), (18.0, 26.0), (20.0, 8.0)], -1.2),
            ("front", [(9.4, 40.0), (11.0, 24.0), (12.4, 8.0)], -1.1),
            ("front", [(4.0, 34.0), (4.4, 22.0), (5.0, 8.0)], -0.8),
            ("back", [(11.0, 60.0), (13.0, 46.0), (14.4, 28.0)], -1.1),
            ("back", [(8.0, 46.0), (9.4, 28.0), (11.4, 8.0)], -1.1),
            ("back", [(15.4, 40.0), (17.4, 24.0), (19.4, 8.0)], -1.1),
            ("left", [(3.0, 34.0), (3.6, 20.0), (4.0, 8.0)], -1.0),
        ],
        1.5,
    )
    falls = [] if on.under else [fold for arm in arms(on.body) for fold in sleeve_falls(arm, 15.0)]
    throat = prism(polygon([(-6.6, 72), (-6.2, 64), (0, 57.4), (6.2, 64), (6.6, 72)]), near=0.0)
    cloth = creased(join(hollow_robe(form, _BOUBOU, 28.0, 3.2), *sleeves, soft=3.0), folds + falls)
    plate = patch(
        form,
        polygon(
            [
                (-7.0, 44.0),
                (7.0, 44.0),
                (7.6, 56.0),
                (12.6, 62.5),
                (10.6, 67),
                (-10.6, 67),
                (-12.6, 62.5),
                (-7.6, 56.0),
            ],
            [1.5, 1.5, 2, 2, 0, 0, 2, 2],
        ),
        0.5,
        deep=1.0,
        near=-2.0,
    )
    rear = patch(
        form, polygon([(-12.6, 61.0), (12.6, 61.0), (10.6, 67), (-10.6, 67)], 1.5), 0.5, "back", 1.0, near=-2.0
    )
    pocket = patch(form, polygon([(-4.6, 41.4), (4.6, 41.4), (4.6, 34.6), (0, 32.6), (-4.6, 34.6)], 0.6), 0.6)
    neck = [
        patch(
            form,
            polygon([(6.2, 66), (7.6, 66), (7.2, 63.2), (0, 55.8), (0, 57.4), (6.0, 63.6)]),
            0.9,
            deep=1.2,
            near=0.0,
        ).mirrored()
    ]
    prints = (paint("embroidery", embroidery),)
    return (
        Part(carve(cloth, throat, soft=0.5), boubou, "matte", _CELL),
        Part(
            carve(union(plate, rear, pocket), throat, soft=0.3),
            boubou,
            "matte",
            0.5,
            (*prints, paint("scrolls", embroidery, low=32.6, high=41.4)),
        ),
        Part(union(*neck), embroidery, "matte", _TRIM),
    )


# ---- poncho ------------------------------------------------------------------------------------------------

_PONCHO: tuple[Section, ...] = (
    (27.0, 33.5, 19.0, 18.4),
    (36, 32.0, 17.6, 17.2),
    (44, 31.0, 16.6, 16.2),
    (51, 27.6, 15.2, 14.8),
    (57.0, 20.6, 12.8, 13.0),
    (61.0, 14.6, 10.6, 11.8),
    (63.4, 12.0, 9.6, 11.0),
    (65.0, 10.0, 8.8, 10.4),
)


@trait(
    "garment",
    slot="coat",
    en=("a poncho", "ruana", "serape"),
    fr=("un poncho", "cape péruvienne", "sarape"),
)
@cache
def poncho(poncho: Colour = RED, second: Colour = YELLOW, third: Colour = TURQUOISE, *, on: Wearer) -> Made:
    """Woven wool over the shoulders, pointed before and behind, in bands of zigzags, its hem fringed."""
    form = skirt_form(_PONCHO, 0.8)
    over_arms = [sleeve(arm, 3.2, 1.45, 2.0, 0.8) for arm in arms(on.body)]
    whole = join(form, *over_arms, soft=3.0)
    folds = drape(
        form,
        [
            ("front", [(9.6, 60.0), (13.0, 48.0), (15.6, 32.0)], -1.2),
            ("front", [(14.0, 56.0), (20.0, 46.0), (24.0, 33.0)], -1.2),
            ("front", [(5.0, 56.0), (6.6, 44.0), (8.0, 30.0)], -0.9),
            ("back", [(9.0, 60.0), (12.0, 48.0), (14.6, 32.0)], -1.2),
            ("back", [(14.0, 56.0), (19.0, 46.0), (23.0, 33.0)], -1.2),
            ("left", [(0.5, 54.0), (0.8, 46.0), (1.0, 36.0)], -1.0),
        ],
        1.5,
    )
    hem = [(-40, 20), (40, 20), (40, 37.5), (31, 36.5), (0, 27.6), (-31, 36.5), (-40, 37.5)]
    away = [prism(polygon(hem), side, near=-30.0) for side in ("front",)]
    neck = prism(polygon([(-6.8, 72), (-6.2, 64), (0, 55.6), (6.2, 64), (6.8, 72)]), near=0.0)
    inner = skirt_form(tuple((z - 1.5, a - 2.4, f - 2.4, b - 2.4) for z, a, f, b in _PONCHO[:4]), 0.8)
    cloth = carve(creased(whole, folds), *away, neck, soft=0.5)
    cloth = carve(cloth, inner & block(80, 60, 14).at(z=20), soft=0.6)
    fringe: list[Solid] = []
    for turn in np.radians(np.arange(0, 360, 5.5)):
        place = _rim(form, float(turn))
        if place:
            (x, y, z) = place
            fringe.append(rod((x, y, z + 0.8), (x * 1.015, y * 1.02, z - 3.0), 0.62, 0.5))
    collar = union(
        *(
            patch(
                form,
                polygon([(6.0, 67), (8.2, 67), (7.6, 63.2), (0, 53.6), (0, 55.8), (6.0, 63.8)]),
                0.8,
                deep=1.2,
                near=0.0,
            ).mirrored(),
            patch(form, polygon([(-9.0, 62.6), (9.0, 62.6), (9, 67), (-9, 67)], 1.0), 0.8, "back", 1.0, near=0.0),
        )
    )
    prints = (paint("zigzags", second, CREAM, third),)
    room = union(whole, *(sleeve(arm, 1.6, 2.0) for arm in arms(on.body)))
    parts = (
        Part(cloth, poncho, "matte", _CELL, prints),
        Part(union(*fringe), CREAM, "matte", 0.42),
        Part(collar, second, "matte", _TRIM),
    )
    return Made(parts, room)


def _rim(form: Solid, turn: float) -> Vector | None:
    """Where the poncho's hem is in that direction, a little inside its skin."""
    far = np.linspace(10.0, 36.0, 300)
    x, y = far * np.sin(turn), -far * np.cos(turn)
    z = np.interp(np.abs(x), [0, 31, 40], [27.6, 36.5, 37.5])
    d = form.distance(np.stack([x, y, z], 1))
    inside = np.flatnonzero(d < -0.9)
    if not len(inside):
        return None
    i = int(inside[-1])
    return float(x[i]), float(y[i]), float(z[i])
