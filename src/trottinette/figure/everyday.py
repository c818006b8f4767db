"""Everyday tops: tank top, crop top, long sleeves, striped jersey, sweatshirt."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import creased, shade
from trottinette.figure.cut import (
    arms,
    cuff,
    neck_ring,
    necked,
    seam_band,
)
from trottinette.figure.sewn import band, patch, prism, stitches
from trottinette.figure.sporty import ribbed_cuffs, ribbed_hem
from trottinette.figure.tops import creases_of, form_of, hung, sleeved
from trottinette.figure.wear import Made, Wearer
from trottinette.figure.weave import along, line_of
from trottinette.geometry import (
    Outline,
    Solid,
    carve,
    polygon,
    smooth,
    union,
)
from trottinette.geometry.outline import Point2
from trottinette.paint import Linear, Paint, Places, mixed, paint, recipe
from trottinette.palette import NAVY, PINK, TEAL, WHITE, YELLOW, Colour

_CELL, _TRIM = 0.75, 0.48


# ---- without sleeves ---------------------------------------------------------------------------------------


def scooped(form: Solid, neck: list[Point2], behind: list[Point2], arm: list[Point2]) -> tuple[Solid, Solid]:
    """The form cut out at the neck, front and back, and at both arms (right halves of the drawings), and the binding
    of those edges."""
    front, back, side = _mirror(neck), _mirror(behind), smooth(arm, 3)
    flipped = smooth([(-x, z) for x, z in arm], 3)
    cut = carve(
        form,
        prism(front, near=-0.2),
        prism(back, "back", near=-0.2),
        *(prism(one, side_, near=-0.2) for one in (side, flipped) for side_ in ("front", "back")),
        soft=0.5,
    )
    edges = [
        common_edge(form, front, "front"),
        common_edge(form, back, "back"),
        *(common_edge(form, one, side_) for one in (side, flipped) for side_ in ("front", "back")),
    ]
    whole = union(*edges)
    for one, side_ in ((front, "front"), (back, "back")):
        whole = whole - prism(one, side_, near=-0.2)  # type: ignore[arg-type]
    for one in (side, flipped):
        whole = whole - prism(one, "front", near=-0.2) - prism(one, "back", near=-0.2)
    return cut, whole


def _mirror(right: list[Point2]) -> Outline:
    return smooth([*right, *((-x, z) for x, z in reversed(right))], 3)


def common_edge(form: Solid, cut: Outline, side: str, wide: float = 1.1, thick: float = 0.3) -> Solid:
    """A binding `wide` mm along a cut-out."""
    return patch(form, cut.grown(wide) - cut.grown(-0.2), thick, side, 0.9, 0.3, near=-0.2)  # type: ignore[arg-type]


_SCOOP: list[Point2] = [(0.1, 54.2), (4.2, 55.4), (6.6, 59.0), (7.4, 64.0), (7.6, 72), (0.1, 72)]
_NAPE: list[Point2] = [(0.1, 57.4), (4.6, 58.2), (6.8, 60.6), (7.4, 64.0), (7.6, 72), (0.1, 72)]
_ARMHOLE: list[Point2] = [(11.6, 72), (11.7, 64), (12.2, 58.6), (14.0, 54.4), (18.5, 52.6), (26, 53.0), (26, 72)]


@trait(
    "garment",
    slot="top",
    en=("a tank top", "vest top", "sleeveless top", "camisole"),
    fr=("un débardeur", "marcel", "haut sans manches", "caraco"),
)
@cache
def tank_top(top: Colour = WHITE, *, on: Wearer) -> Made:
    """Ribbed cotton, deep at the neck and the arms."""
    form = form_of(on, 32.0, 0.7)
    cut, edges = scooped(creased(form, creases_of(form, on, 32.0, 0, False)), _SCOOP, _NAPE, _ARMHOLE)
    return hung((Part(cut, top, "matte", 0.6), Part(edges, shade(top, 0.12), "matte", 0.42)), form, on)


@trait(
    "garment",
    slot="top",
    en=("a crop top", "cropped top"),
    fr=("un crop top", "haut court", "brassière"),
)
@cache
def crop_top(top: Colour = PINK, *, on: Wearer) -> Made:
    """Short at the waist, short sleeves, a ribbed hem."""
    form = form_of(on, 41.5, 0.4)
    cloth = sleeved(form, on, 0.8, 0.62, 2.6, 0.4, 3.0)
    sewn = [neck_ring(cloth, 1.0)]
    if not on.under:
        sewn += [seam_band(arm, 0.62, 0.8, 0.4, 1.8, 1.6, 0.3, drop=2.6) for arm in arms(on.body)]
    if not on.tucked:
        sewn.append(band(form, 41.7, 44.0, 0.35, 0.8, 0.3))
    folds = creases_of(form, on, 42.5, 0.8, False)
    return hung(
        (
            Part(creased(necked(cloth), folds[:4]), top, "matte", _CELL),
            Part(union(*sewn), shade(top, 0.14), "matte", _TRIM),
        ),
        form,
        on,
    )


# ---- long sleeves ------------------------------------------------------------------------------------------


@cache
def _long(colour: Colour, on: Wearer, ring: float, paint_: tuple[Colour, ...] = (), wide: float = 9.4) -> Made:
    form = form_of(on, 32.0, 0.7)
    cloth = sleeved(form, on, 0.55, 2.0, 2.2, soft=2.6)
    sewn = [neck_ring(cloth, ring, wide)]
    if not on.under:
        sewn += [cuff(arm, 2.0, 8.5, 0.35, 0.55, 1.8) for arm in arms(on.body)]
    if not (on.tucked or on.under):
        sewn.append(band(form, 33.4, 34.0, 0.28, 0.6, 0.25))
    prints: tuple[Paint, ...] = ()
    if paint_:
        lines = [line_of(arm) for arm in arms(on.body)]
        prints = (paint("ringed", paint_[0], lines=lines, low=34.5, high=58.0),)
    body_ = creased(necked(cloth, wide), creases_of(form, on, 32.0, 0.55, True))
    return hung(
        (
            Part(body_, colour, "matte", _CELL, prints),
            Part(union(*sewn), shade(colour, 0.1), "matte", _TRIM),
        ),
        form,
        on,
    )


@recipe
def ringed(
    at: Places,
    ground: Linear,
    ink: Linear,
    lines: list[list[list[float]]],
    low: float,
    high: float,
    every: float = 3.0,
    wide: float = 1.15,
) -> Linear:
    """Rings around the trunk between two heights, and around each sleeve whichever way it goes."""
    run = at[:, 2].copy()
    on = (run > low) & (run < high)
    for line in lines:
        points = [(x, y, z) for x, y, z in line]
        side = 1.0 if points[0][0] > 0 else -1.0
        sleeve_ = np.flatnonzero(at[:, 0] * side > 17.0)
        if len(sleeve_):
            _, v = along(at[sleeve_], points, 40.0)
            run[sleeve_], on[sleeve_] = v, True
    away = np.abs(run - every * np.round(run / every))
    return mixed(ground, ink, np.clip((wide / 2 - away) / 0.05 + 0.5, 0, 1) * on)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a long-sleeved t-shirt", "long sleeves", "long-sleeve top", "longsleeve"),
    fr=("un t-shirt à manches longues", "manches longues", "haut à manches longues", "sous-pull"),
)
def long_sleeve(shirt: Colour = TEAL, *, on: Wearer) -> Made:
    return _long(shirt, on, 1.0)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a striped jersey", "breton top", "striped top", "breton shirt", "sailor top"),
    fr=("une marinière", "pull marin", "tricot rayé", "haut rayé"),
)
def breton(shirt: Colour = WHITE, stripes: Colour = NAVY, *, on: Wearer) -> Made:
    return _long(shirt, on, 0.7, (stripes,), 9.8)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a sweatshirt", "crewneck", "crew-neck sweatshirt"),
    fr=("un sweat", "sweat-shirt", "sweatshirt", "molleton"),
)
@cache
def sweatshirt(sweater: Colour = YELLOW, *, on: Wearer) -> Made:
    """Thick fleece: raglan seams, a knitted V under the neck, ribbed hem and cuffs."""
    form = form_of(on, 31.0, 1.4, 0.6)
    cloth = sleeved(form, on, 1.2, 1.86, 2.4)
    ribs = [neck_ring(cloth, 1.5)]
    if not on.under:
        ribs += ribbed_cuffs(on.body, 6.1)
    if not (on.tucked or on.under):
        ribs.append(ribbed_hem(29.0))
    vee = patch(form, polygon([(-3.0, 60), (3.0, 60), (0, 54.6)], 0.4), 0.35)
    raglan = [
        stitches(form, [(8.6 * s, 60.6), (11.0 * s, 56.6), (13.4 * s, 52.6)], side, 0.3, 1.4, 0.1)
        for s in (1, -1)
        for side in ("front", "back")
    ]
    return hung(
        (
            Part(creased(necked(cloth), creases_of(form, on, 31.5, 1.2, True)), sweater, "matte", _CELL),
            Part(union(*ribs, vee), shade(sweater, 0.1), "matte", 0.5),
            Part(union(*raglan), shade(sweater, 0.3), "matte", 0.34),
        ),
        form,
        on,
    )
