"""Pyjamas and a dressing gown."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.bottoms import leg_folds
from trottinette.figure.cloth import Section, creased, loft, shade
from trottinette.figure.coats import with_collar
from trottinette.figure.cut import arms, button, cuff, trunk_folds
from trottinette.figure.cut import sleeve as plain_sleeve
from trottinette.figure.pleats import opened
from trottinette.figure.sewn import band, patch, pinned, prism, seam
from trottinette.figure.tops import creases_of, form_of, hung, sleeved
from trottinette.figure.trousers import shaped
from trottinette.figure.wear import Made, Wearer
from trottinette.geometry import Solid, carve, egg, join, polygon, slab, smooth, union
from trottinette.geometry.outline import Point2
from trottinette.paint import paint
from trottinette.palette import BURGUNDY, SKY, WHITE, Colour

_CELL, _TRIM = 0.75, 0.46


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a pyjama top", "pajama top", "pyjama jacket"),
    fr=("un haut de pyjama", "veste de pyjama"),
)
@cache
def pyjama_top(pyjamas: Colour = SKY, stripes: Colour = WHITE, *, on: Wearer) -> Made:
    """Striped cotton worn outside: an open collar and pocket edged with piping, three big buttons."""
    hem = 30.0
    form = form_of(on, hem, 1.0, 0.6)
    cloth = sleeved(form, on, 0.9, 1.96, 2.4)
    neck = prism(polygon([(0, 52.6), (4.0, 58.0), (5.8, 64), (5.8, 72), (-5.8, 72), (-5.8, 64), (-4.0, 58.0)]), near=0)
    cloth = carve(creased(cloth, creases_of(form, on, hem, 0.9, True)), neck, soft=0.5)
    outline: list[Point2] = [
        (0.4, 52.4),
        (6.4, 54.0),
        (8.6, 56.6),
        (11.0, 56.0),
        (12.2, 61),
        (11.2, 66),
        (6.0, 66),
        (5.8, 61.0),
    ]
    wing = patch(form, polygon(outline, [0.3, 0.8, 0.2, 0.6, 1, 0, 0, 0.5]), 1.0, near=-1.0)
    rear = patch(form, polygon([(-12, 59.6), (12, 59.6), (12, 67), (-12, 67)], 1.5), 1.0, "back", near=-1.0)
    over = form.grown(0.9)
    piping = [seam(over, [(x * s, z) for x, z in outline[:5]], 0.42) for s in (1, -1)]
    sewn = [wing.mirrored(), rear]
    if not on.under:
        sewn.append(patch(form, polygon([(4.8, 49.0), (11.2, 49.0), (11.2, 42.6), (4.8, 42.6)], 0.7), 0.5))
        piping.append(seam(form, [(4.8, 48.2), (11.2, 48.2)], 0.45, lift=0.45))
        piping += [cuff(arm, 1.96, 9.0, 0.35, 0.9, 1.0) for arm in arms(on.body)]
    low = 38.5 if on.tucked else hem + 0.6
    piping.append(seam(form, [(-1.5, low), (-1.5, 52.0)], 0.42, lift=0.05))
    prints = (paint("stripes", stripes, every=3.4, wide=1.2),)
    buttons = union(*(pinned(button(1.15), form, (0.2, z), lift=0.1) for z in (50.0, 44.6, 39.2)))
    parts = (
        Part(cloth, pyjamas, "matte", _CELL, prints),
        Part(union(*sewn), pyjamas, "matte", _TRIM, prints),
        Part(union(*piping), shade(pyjamas, 0.4), "matte", 0.42),
        Part(buttons, WHITE, "plastic", 0.28),
    )
    return hung(parts, form, on)


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("pyjama bottoms", "pajama bottoms", "pyjama trousers"),
    fr=("un pantalon de pyjama", "bas de pyjama"),
)
@cache
def pyjama_bottoms(pyjamas: Colour = SKY, stripes: Colour = WHITE, *, on: Wearer) -> Parts:
    """Loose striped cotton with a turned hem and a cord."""
    rows: tuple[Section, ...] = (
        (5.0, 9.0, 10.4, 9.8), (10, 8.8, 9.6, 9.4), (21, 8.6, 9.2, 9.3), (29, 8.2, 9.1, 9.6), (36, 7.4, 8.2, 8.6),
    )  # fmt: skip
    form = shaped(on.body, rows, 0.2)
    hems = union(
        *(
            seam(form, [(9.4 * s + 0.1 + x, 8.0) for x in (-6.5, 0.0, 6.5)], 0.42, side, lift=0.05)
            for s in (1, -1)
            for side in ("front", "back")
        )
    )
    return (
        Part(
            creased(form, leg_folds(form, 7.0)),
            pyjamas,
            "matte",
            _CELL,
            (paint("stripes", stripes, every=3.4, wide=1.2),),
        ),
        Part(union(hems, band(form, 35.5, 38.4, 0.5, 1.0, 0.5)), shade(pyjamas, 0.4), "matte", _TRIM),
    )


_GOWN: tuple[Section, ...] = (
    (13.0, 21.4, 16.4, 16.0),
    (22, 20.2, 15.4, 15.2),
    (31, 18.8, 14.2, 14.2),
    (40, 17.4, 13.3, 12.8),
    (47, 17.5, 13.4, 12.6),
    (53, 18.2, 13.5, 12.9),
    (57.5, 18.2, 12.6, 12.8),
    (60.5, 16.4, 11.3, 12.5),
    (62.8, 13.8, 10.3, 12.1),
    (64.8, 11.2, 9.5, 11.4),
)


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("a dressing gown", "bathrobe", "house coat"),
    fr=("une robe de chambre", "peignoir", "peignoir de bain"),
)
@cache
def dressing_gown(gown: Colour = BURGUNDY, collar: Colour = WHITE, *, on: Wearer) -> Made:
    """Thick towelling crossed in front: a shawl collar, turned cuffs, patch pockets, a tied belt."""
    form = loft(_GOWN)
    sleeves = [plain_sleeve(arm, 1.5, 1.9) for arm in arms(on.body)]
    throat: list[Point2] = [(0.2, 47.0), (3.8, 53.4), (5.8, 59.0), (6.8, 66.5)]
    opening = prism(polygon([*throat, *((-x, z) for x, z in reversed(throat))]), near=0.0)
    cloth = creased(join(form, *sleeves, soft=2.4), trunk_folds(form, 42, 0.7))
    cloth = carve(opened(cloth, _GOWN, 1.8, 29.0, 0.7), opening, soft=0.6)
    shawl = patch(
        form,
        smooth(
            [(-0.4, 44.0), (6.4, 49.4), (10.6, 55.6), (11.8, 61.0), (11.6, 68), (6.4, 68), (5.4, 59.6), (3.2, 53.0)], 3
        ),
        1.5,
        deep=1.2,
        soft=0.8,
        near=-1.0,
    )
    rear = patch(
        form, polygon([(-11.8, 58.8), (11.8, 58.8), (11.6, 67), (-11.6, 67)], 2.0), 1.5, "back", 1.2, 0.8, near=-1.0
    )
    wrap = patch(form, polygon([(-1.0, 46.0), (-5.6, 13.2), (10, 13.2), (10, 46.0)]), 0.6)
    pockets = [
        patch(form, polygon([(7.4 * s, 35), (15.4 * s, 35), (15.4 * s, 27), (7.4 * s, 27)], 1.0), 1.0) for s in (1, -1)
    ]
    belt = band(form, 38.6, 42.0, 1.1, 1.3, 0.6)
    knot = pinned(_tie(), form, (1.4, 40.2), lift=1.2)
    cuffs = [cuff(arm, 1.9, 10.4, 0.8, 1.5, 3.4) for arm in arms(on.body)]
    parts = (
        Part(union(cloth, wrap), gown, "matte", _CELL),
        Part(union(shawl.mirrored(), rear, *cuffs), collar, "matte", _TRIM),
        Part(union(*pockets, belt, knot), shade(gown, 0.18), "matte", _TRIM),
    )
    return Made(parts, with_collar(form))


def _tie() -> Solid:
    """A soft knot with two long ends, facing -y."""
    one = slab(smooth([(0.0, 0.4), (1.8, -0.6), (4.0, -8.0), (2.4, -9.6), (1.0, -8.6), (-0.6, -1.0)], 3), 1.5, 0.7)
    other = slab(
        smooth([(0.0, 0.4), (-1.8, -0.6), (-3.0, -6.4), (-1.6, -7.8), (-0.4, -6.8), (0.6, -1.0)], 3), 1.5, 0.7
    ).at(y=0.4)
    return join(one, other, egg(2.0, 1.6, 1.8).at(y=-0.4), soft=0.6)
