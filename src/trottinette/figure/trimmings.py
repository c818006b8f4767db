"""What uniforms are cut with and trimmed with: zips, pockets, epaulettes, bands that shine, collars, pads.

Millimetres; a form is the smooth trunk, legs or sleeve that a trimming lies on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Arm, Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import Side, between, beyond, creased, oriented, shade, towards
from trottinette.figure.cut import (
    arms,
    button,
    elbow_folds,
    necked,
    past,
    sleeve,
    sleeve_end,
    trunk,
    trunk_folds,
)
from trottinette.figure.sewn import band, layer, patch, pinned, prism, stitches
from trottinette.geometry import (
    Outline,
    Solid,
    block,
    can,
    carve,
    egg,
    extrude,
    join,
    lathe,
    polygon,
    rectangle,
    slab,
    tube,
    union,
)
from trottinette.geometry.outline import Point2
from trottinette.geometry.solid import Box, Distances, Points, made
from trottinette.palette import LIME, SILVER, WHITE, Colour

CELL, TRIM, SMALL = 0.75, 0.48, 0.34
HI_VIS = LIME.mixed(Colour("#e8ff1f", "#e8ff1f"), 0.75)
SHINE = SILVER.mixed(WHITE, 0.45)


# ---- cuts --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cut:
    """A top: the smooth trunk, the same with its sleeves, and the cloth with its folds."""

    form: Solid
    raw: Solid
    cloth: Solid


@cache
def cut(
    body: Body,
    hem: float,
    ease: float,
    share: float = 2.0,
    loose: float = 0.5,
    flare: float = 0.3,
    neck: float = 0.0,
    folds: float = 1.0,
    mouth: float = 0.5,
) -> Cut:
    """`share` of the arm its sleeves reach (0 has none), `loose` mm their ease, short ones `mouth` mm wider at the
    end; `neck` the width of a round neckline.
    """
    form = trunk(hem, ease, flare)
    lines = trunk_folds(form, max(hem, 28.0), folds)
    raw = form
    if share:
        short = share <= 1
        sleeves = [sleeve(arm, loose, share, 0.0 if short else 2.2, mouth if short else 0.0) for arm in arms(body)]
        raw = join(form, union(*sleeves), soft=4.0 if short else 2.4)
        if not short:
            lines += [fold for arm in arms(body) for fold in elbow_folds(arm, loose)]
    return Cut(form, raw, creased(necked(raw, neck) if neck else raw, lines))


@cache
def one_piece(body: Body, ease: float = 0.8, hem: float = 6.0, loose: float = 0.8, folds: float = 0.8) -> Cut:
    """Trunk, sleeves and legs in one, as boiler suits are."""
    form = join(trunk(33.0, ease, 0.3), legs(body, hem, ease), soft=2.0)
    raw = join(form, *(sleeve(arm, loose) for arm in arms(body)), soft=2.4)
    top = trunk(33.0, ease, 0.3)
    lines = trunk_folds(top, 36, folds) + leg_folds(legs(body, hem, ease), hem)
    return Cut(form, raw, creased(raw, lines + [fold for arm in arms(body) for fold in elbow_folds(arm, loose)]))


@cache
def wide_sleeve(arm: Arm, ease: float, share: float, mouth: float) -> Solid:
    """A sleeve that widens down to a mouth of that radius, open at its end."""
    x, y, z = arm.shoulder
    shoulder = (x * 0.98, y, z - 1.5)
    end, way = sleeve_end(arm, share)
    line = [shoulder, towards(shoulder, arm.elbow, 0.5), arm.elbow, towards(arm.elbow, end, 0.5), past(end, way, 2.0)]
    radii = [6.2 + ease, 6.2 + ease + (mouth - 6) * 0.2, 6.2 + ease + (mouth - 6) * 0.5, mouth - 0.6, mouth]
    bore = oriented(lathe([(mouth - 2.6, 0), (mouth - 1.2, 2.3), (mouth - 1.0, 9)], 0.2), past(end, way, -2.3), end)
    return carve(tube(line, radii, steps=4), beyond(end, way), bore, soft=0.6)


# ---- sewn on -----------------------------------------------------------------------------------------------


def zipper(form: Solid, low: float, high: float, x: float = 0.0, colour: Colour = SILVER) -> Parts:
    """Teeth up the front and a slider at the top."""
    teeth = stitches(form, [(x, low), (x, high)], radius=0.45, step=1.15, lift=0.15)
    pull = join(block(1.9, 1.2, 1.9, 0.5), block(0.9, 0.7, 3.0, 0.3).at(y=-0.4, z=-2.4), soft=0.2)
    slider = pinned(pull.at(z=-1.5), form, (x, high), lift=0.4)
    return (Part(union(teeth, slider), colour, "metal", 0.36),)


def pocket(
    form: Solid, x: float, z: float, wide: float, high: float, side: Side = "front", flap: bool = False
) -> Solid:
    """A patch pocket whose mouth is at height z, with a turned edge or a pointed flap."""
    a, b, c = x - wide / 2, x + wide / 2, min(1.2, high * 0.25)
    foot = z - high
    bag = [(a, z), (b, z), (b, foot + c), (b - c, foot), (a + c, foot), (a, foot + c)]
    lid = [(a - 0.3, z + 0.6), (b + 0.3, z + 0.6), (b + 0.3, z - 1.5)]
    lid += [(x, z - 2.7), (a - 0.3, z - 1.5)] if flap else [(a - 0.3, z - 1.0)]
    return union(
        patch(form, polygon(bag, 0.4), 0.65, side), patch(form, polygon(lid, 0.35), 1.25 if flap else 1.0, side)
    )


def two(form: Solid, x: float, z: float, wide: float, high: float, side: Side = "front", flap: bool = False) -> Solid:
    """The same pocket left and right."""
    return union(*(pocket(form, s * x, z, wide, high, side, flap) for s in (1, -1)))


def _shoulder(outline: Outline) -> Solid:
    return extrude(outline, 20).at(z=55)


def epaulettes(raw: Solid, thick: float = 0.9) -> Solid:
    """Straps along both shoulders, pointed towards the neck."""
    strap = polygon([(9.4, 0.4), (10.8, -1.9), (18.6, -2.2), (18.6, 3.0), (10.8, 2.7)], 0.3)
    return layer(raw, _shoulder(strap), thick, 0.8, 0.4).mirrored()


def bars(raw: Solid, count: int, thick: float = 1.25) -> Solid:
    """Rank bars across the epaulettes."""
    each = [rectangle(1.0, 5.0, 0.2).at(17.4 - 1.8 * i, 0.4) for i in range(count)]
    return union(*(layer(raw, _shoulder(one), thick, 0.8, 0.25) for one in each)).mirrored()


def buttons(
    form: Solid, places: Sequence[Point2], radius: float = 0.95, lift: float = 0.3, side: Side = "front"
) -> Solid:
    return union(*(pinned(button(radius), form, at, side, lift) for at in places))


def domes(form: Solid, places: Sequence[Point2], radius: float = 1.1, lift: float = 0.2) -> Solid:
    """Round metal buttons."""
    dome = egg(radius, radius * 0.7, radius)
    return union(*(pinned(dome, form, at, lift=lift) for at in places))


def shield(form: Solid, x: float, z: float, size: float = 4.2, thick: float = 0.9) -> Solid:
    """A badge in the form of a shield."""
    a = size / 2
    drawn = [(x - a, z + a), (x, z + a * 1.25), (x + a, z + a), (x + a * 0.95, z - a * 0.2)]
    drawn += [(x, z - a * 1.3), (x - a * 0.95, z - a * 0.2)]
    return patch(form, polygon(drawn, 0.3), thick, soft=0.35)


def hoop(arm: Arm, share: float, ease: float, wide: float, thick: float) -> Solid:
    """A band around a long sleeve that ends at that share of the arm."""
    end, way = sleeve_end(arm, share)
    return layer(sleeve(arm, ease), between(past(end, way, -wide), end, 11.0), thick, 0.8, 0.3)


def shining(
    body: Body,
    form: Solid,
    rows: Sequence[float],
    ease: float,
    shares: Sequence[float] = (0.85, 1.5),
    edge: Colour = HI_VIS,
    wide: float = 3.4,
    thick: float = 0.3,
) -> Parts:
    """Bands of two colours that shine in headlights: around the trunk (or legs) at these heights, and the sleeves."""
    under = [band(form, z, z + wide, thick, 0.8, 0.3) for z in rows]
    over = [band(form, z + wide * 0.28, z + wide * 0.72, thick + 0.22, 0.8, 0.2) for z in rows]
    for arm in arms(body) if shares else ():
        under += [hoop(arm, share, ease, wide, thick) for share in shares]
        for share in shares:
            end, way = sleeve_end(arm, share)
            strip = between(past(end, way, -wide * 0.72), past(end, way, -wide * 0.28), 11.0)
            over.append(layer(sleeve(arm, ease), strip, thick + 0.22, 0.8, 0.2))
    return Part(union(*under), edge, "matte", TRIM), Part(union(*over), SHINE, "plastic", TRIM)


def stand_collar(ease: float = 0.0, high: float = 66.0, low: float = 60.4) -> Solid:
    """A collar standing about the neck, open a little in front."""
    ring = lathe([(8.4 + ease, low), (8.8 + ease, high), (10.5 + ease, high - 0.2), (11.8 + ease, low + 0.4)], 0.5).at(
        y=0.5
    )
    return carve(ring, prism(polygon([(0, low - 0.5), (-2.4, high + 1), (2.4, high + 1)]), near=0), soft=0.5)


def folded_collar(ease: float = 0.0, open_: float = 0.0) -> Solid:
    """A shirt's collar for a form that is `ease` mm looser than a shirt."""
    wedge = prism(polygon([(0, 66.2 + open_), (-4.6 - open_, 57), (4.6 + open_, 57)]), near=0)
    level = union(
        prism(polygon([(-22, 56), (22, 56), (22, 61.2), (5.4, 59.2), (-5.4, 59.2), (-22, 61.2)]), near=-3),
        block(46, 20, 6).at(y=12, z=56),
    )
    e = ease
    ring = [(8.2 + e, 60.5), (8.7 + e, 66), (10.0 + e, 66), (12.4 + e, 58.8), (11.4 + e, 57.6), (9.2 + e, 61)]
    return carve(lathe(ring, 0.35).at(y=0.3), wedge, level, soft=0.4)


def cuffs(body: Body, ease: float, wide: float = 3.0, thick: float = 0.5, share: float = 2.0) -> Solid:
    """Strips at the ends of long sleeves."""
    return union(*(hoop(arm, share, ease, wide, thick) for arm in arms(body)))


def knee_pads(form: Solid, thick: float = 1.2) -> Solid:
    """Padded plates over both knees."""
    return union(*(patch(form, rectangle(9.4, 7.6, 2.6).at(9.0 * s, 18.6), thick, soft=0.8) for s in (1, -1)))


def cargo(form: Solid, z: float = 25.0) -> Solid:
    """Flapped pockets on the outer thighs."""
    return union(*(pocket(form, 0.4, z, 8.0, 8.0, side, True) for side in ("left", "right")))


def buckle(form: Solid, z: float, wide: float = 6.0, high: float = 4.4, lift: float = 1.2, x: float = 0.0) -> Solid:
    """A framed buckle with its pin."""
    frame = slab(rectangle(wide, high, 1.0) - rectangle(wide - 2.4, high - 2.2, 0.5), 1.3, 0.5)
    pin = slab(rectangle(wide - 2.4, 0.8, 0.3), 1.0, 0.3).at(x=0.7, y=-0.3)
    return pinned(union(frame, pin), form, (x, z), lift=lift)


def badge(drawn: Solid, form: Solid, at: Point2, lift: float = 0.4) -> Solid:
    return pinned(drawn, form, at, lift=lift)


def pen(form: Solid, x: float, z: float, colour: Colour, lift: float = 0.6) -> Part:
    """A pen clipped in a pocket."""
    one = join(can(0.9, 4.4, 0.5).at(z=-1), block(0.6, 0.8, 2.8, 0.3).at(y=-1.1, z=0.4), soft=0.2)
    return Part(pinned(one, form, (x, z), lift=lift), colour, "plastic", 0.28)


def work_trousers(
    colour: Colour, body: Body, ease: float = 0.5, hem: float = 6.0, pads: Colour | None = None, pockets: bool = True
) -> Parts:
    """Loose trousers with thigh pockets, and padded knees where `pads` has a colour."""
    form = legs(body, hem, ease)
    sewn = [band(form, 35.2, 38.6, 0.5, 0.8, 0.4), band(form, hem + 1.6, hem + 2.3, 0.3, 0.6, 0.25)]
    sewn += [cargo(form)] if pockets else []
    sewn += [two(form, 8.0, 32.4, 7.6, 7.4, "back", True)]
    out = [
        Part(creased(form, leg_folds(form, hem)), colour, "matte", CELL),
        Part(union(*sewn), shade(colour, 0.12), "matte", TRIM),
    ]
    if pads:
        out.append(Part(knee_pads(form), pads, "matte", TRIM))
    return tuple(out)


# ---- without sleeves ---------------------------------------------------------------------------------------


@cache
def vest(body: Body, hem: float, ease: float, flare: float = 0.4, wide: float = 14.4) -> tuple[Solid, Solid, Solid]:
    """A garment without sleeves over a shirt: its smooth form, its solid, and the room for what is worn under it."""
    form = trunk(hem, ease, flare)
    sleeves = [sleeve(arm, ease * 0.5) for arm in arms(body)]
    over = join(form, *sleeves, soft=2.4).grown(0.2) & block(2 * wide, 60, 40).at(z=50)
    free = union(*(sleeve(arm, 4.0) for arm in arms(body)), block(60, 60, 30).at(z=59.5))
    return form, join(form, over, soft=0.6), union(form, free)


@cache
def hands(body: Body, grown: float = 0.4) -> Solid:
    """Both hands up to the middle of the forearm, that much thicker: gloves."""
    from trottinette.figure.hands import bare_body

    return union(*(part.solid.grown(grown) for part in bare_body(WHITE, body, frozenset())[:2]))


def ruffled(disc: Solid, count: int, deep: float) -> Solid:
    """A disc whose rim goes up and down in waves."""
    reach = max(disc.box.high[0], 1.0)

    def distance(p: Points) -> Distances:
        far = np.hypot(p[:, 0], p[:, 1])
        lift = deep * np.cos(np.arctan2(p[:, 1], p[:, 0]) * count) * np.clip(far / reach, 0, 1.1) ** 3
        moved = p.copy()
        moved[:, 2] = p[:, 2] - lift
        return np.asarray(disc.distance(moved) / (1 + deep * count / reach * 0.75)).astype(p.dtype)

    return made("ruffled", (count, deep), (disc,), distance, Box(disc.box.low, disc.box.high).grown(deep))
