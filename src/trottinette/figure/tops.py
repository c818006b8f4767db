"""Shirts: the t-shirt, the buttoned shirt and the knit under the overalls."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure.cloth import Crease, contrast_of, creased, shade
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
from trottinette.figure.wear import Made, Wearer
from trottinette.geometry import Solid, block, carve, join, lathe, polygon, union
from trottinette.palette import CREAM, WHITE, Colour

_CELL, _TRIM = 0.75, 0.48


def form_of(on: Wearer, hem: float, ease: float, flare: float = 0.0) -> Solid:
    """A top's trunk; tucked in, it ends inside the waist, and under anything it lies close.

    Worn over trousers it clears their pockets.
    """
    if on.tucked:
        return trunk(37.0, min(ease, 0.5), -1.8)
    if on.under:
        return trunk(hem, min(ease, 0.5), flare)
    return trunk(hem, ease, max(flare, 1.5 - ease)) if hem < 36 else trunk(hem, ease, flare)


def hung(parts: Parts, form: Solid, on: Wearer) -> Made:
    """The parts of a top on that form; not tucked in, belt and pockets end under its hem."""
    return Made(parts, None if on.tucked else form)


def low_of(on: Wearer, hem: float) -> float:
    """The height its folds begin at."""
    return 38.0 if on.tucked else hem


def sleeved(
    form: Solid, on: Wearer, ease: float, share: float, drop: float = 2.4, flare: float = 0.0, soft: float = 2.6
) -> Solid:
    """The form with both sleeves, or by itself where a coat lies over it."""
    if on.under:
        return form
    return join(form, *(sleeve(arm, ease, share, drop, flare) for arm in arms(on.body)), soft=soft)


def creases_of(form: Solid, on: Wearer, hem: float, ease: float, long: bool) -> list[Crease]:
    """Folds of the trunk, and of sleeves that reach below the elbow."""
    folds = trunk_folds(form, low_of(on, hem))
    if long and not on.under:
        folds += [fold for arm in arms(on.body) for fold in elbow_folds(arm, ease)]
    return folds


# ---- t-shirt -----------------------------------------------------------------------------------------------


@cache
def tee(colour: Colour, on: Wearer, trim: Colour | None = None, share: float = 0.72, hem: float = 32.5) -> Made:
    """Loose t-shirt worn over the trousers: ribbed round neck, stitched hems."""
    form = form_of(on, hem, 0.9, 0.5)
    cloth = sleeved(form, on, 1.0, share, 2.6, 0.7, 3.4)
    sewn = [neck_ring(cloth)]
    hems = []
    if not on.under:
        hems += [seam_band(arm, share, 1.0, 0.7, drop=2.6) for arm in arms(on.body)]
        sewn.append(patch(form, polygon([(5.4, 53.4), (11.2, 53.4), (11.2, 48.0), (8.3, 46.6), (5.4, 48.0)], 0.4), 0.5))
        hems.append(patch(form, polygon([(5.2, 53.6), (11.4, 53.6), (11.4, 52.4), (5.2, 52.4)], 0.3), 0.75))
    if not (on.tucked or on.under):
        hems.append(band(form, hem + 1.7, hem + 2.4, 0.28, 0.6, 0.25))
    parts = (
        Part(creased(necked(cloth), creases_of(form, on, hem, 1.0, False)), colour, "matte", _CELL),
        Part(union(*sewn), trim or shade(colour, 0.12), "matte", _TRIM),
    )
    return hung((*parts, Part(union(*hems), shade(colour, 0.12), "matte", 0.45)) if hems else parts, form, on)


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
def shirt(colour: Colour, on: Wearer, untucked: bool = False) -> Parts:
    """Buttoned shirt, tucked in: folded collar, placket, breast pocket, cuffs."""
    hem = 31.0 if untucked and not on.tucked else 37.0
    form = form_of(on, hem, 0.7, 0.5) if untucked else trunk(hem, 0.0, -1.6)
    cloth = sleeved(form, on, 0.5, 2.0, 2.2, soft=2.2)
    folds = creases_of(form, on, 38.0, 0.5, True)
    placket = patch(form, polygon([(-1.7, hem), (1.7, hem), (1.7, 62), (-1.7, 62)]), 0.45)
    yoke = seam(form, [(-14.5, 54.6), (-7, 53.6), (0, 53.2), (7, 53.6), (14.5, 54.6)], 0.4, "back", lift=0.1)
    sewn = [shirt_collar(), placket, yoke]
    if not on.under:
        sewn += [cuff(arm, 2.0, 8.5, 0.6, 0.5, 3.6) for arm in arms(on.body)]
        sewn += [
            patch(form, polygon([(4.6, 53.5), (10.6, 53.5), (10.6, 48), (7.6, 46.8), (4.6, 48)], 0.5), 0.5),
            band_pocket(form),
        ]
    whole = (
        Part(creased(cloth, folds), colour, "matte", _CELL),
        Part(union(*sewn), colour.mixed(WHITE, 0.12), "matte", _TRIM),
    )
    if on.under:
        return whole
    buttons = union(*(pinned(button(), form, (0, z), lift=0.4) for z in (57.4, 52.0, 46.6, 41.2)))
    return (*whole, Part(buttons, contrast_of(colour, WHITE, CREAM), "plastic", 0.28))


def band_pocket(form: Solid) -> Solid:
    """The folded mouth of the breast pocket."""
    return patch(form, polygon([(4.4, 53.9), (10.8, 53.9), (10.8, 52.3), (4.4, 52.3)], 0.4), 0.8)


# ---- work shirt --------------------------------------------------------------------------------------------


@cache
def work_shirt(colour: Colour, on: Wearer) -> Made:
    """Knit with sleeves rolled above the elbow, for under overalls."""
    form = form_of(on, 33.0, 0.6)
    share = 0.92
    cloth = sleeved(form, on, 1.2, share, 2.4, soft=3.4)
    trims = [neck_ring(cloth)]
    if not on.under:
        trims += [cuff(arm, share, 9.0, 0.9, 1.2, 2.6) for arm in arms(on.body)]
    trim = contrast_of(colour, CREAM, shade(colour))
    return hung(
        (
            Part(creased(necked(cloth), creases_of(form, on, 40, 1.2, False)), colour, "matte", _CELL),
            Part(union(*trims), trim, "matte", _TRIM),
        ),
        form,
        on,
    )
