"""Shirts: the t-shirt, the buttoned shirt and the knit under the overalls."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Body
from trottinette.figure.cloth import contrast_of, creased, shade
from trottinette.figure.cut import (
    arms,
    button,
    cuff,
    elbow_folds,
    neck_ring,
    necked,
    seam_band,
    sleeve,
    trunk,
    trunk_folds,
)
from trottinette.figure.sewn import band, patch, pinned, prism, seam
from trottinette.geometry import Solid, block, carve, join, lathe, polygon, union
from trottinette.palette import CREAM, WHITE, Colour

_CELL, _TRIM = 0.75, 0.48
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
    pocket = patch(form, polygon([(5.4, 53.4), (11.2, 53.4), (11.2, 48.0), (8.3, 46.6), (5.4, 48.0)], 0.4), 0.5)
    hems.append(band(form, hem + 1.7, hem + 2.4, 0.28, 0.6, 0.25))
    return (
        Part(creased(necked(cloth), trunk_folds(form, hem)), colour, "matte", _CELL),
        Part(union(neck_ring(cloth), pocket), trim or shade(colour, 0.12), "matte", _TRIM),
        Part(union(*hems), shade(colour, 0.12), "matte", 0.45),
    )


# ---- shirt -------------------------------------------------------------------------------------------------


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
    yoke = seam(form, [(-14.5, 54.6), (-7, 53.6), (0, 53.2), (7, 53.6), (14.5, 54.6)], 0.4, "back", lift=0.1)
    sewn = [shirt_collar(), placket, yoke]
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
