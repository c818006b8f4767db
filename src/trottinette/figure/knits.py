"""Knitwear: sweaters whose stitches are sculpted, a turtleneck, cardigans, a sleeveless pullover."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.cloth import contrast_of, creased, shade
from trottinette.figure.coats import with_collar
from trottinette.figure.cut import arms, button, neck_ring, necked, sleeve, trunk, trunk_folds
from trottinette.figure.sewn import band, patch, pinned, prism
from trottinette.figure.sporty import ribbed_cuffs, ribbed_hem
from trottinette.figure.tops import form_of, hung, sleeved
from trottinette.figure.wear import Made, Wearer
from trottinette.figure.weave import Weave, cables, ribs, stocking, woven
from trottinette.geometry import Solid, block, carve, join, lathe, polygon, union
from trottinette.geometry.outline import Point2
from trottinette.paint import Linear, Paint, Places, around, mixed, paint, recipe
from trottinette.palette import BROWN, BURGUNDY, CREAM, FOREST, MUSTARD, RED, WHITE, Colour

_KNIT, _TRIM = 0.45, 0.46


@cache
def knit(colour: Colour, on: Wearer, weave: Weave, deep: float, paint_: tuple[Paint, ...] = ()) -> Parts:
    """A pullover in that stitch, ribbed at hem and cuffs, and the form it was cut from is a loose trunk."""
    form = form_of(on, 31.0, 1.2, 0.4)
    cloth = sleeved(form, on, 1.0, 1.86, 2.4)
    folds = trunk_folds(form, 38 if on.tucked else 31.5, 0.7)
    raised = woven(
        creased(necked(cloth), folds),
        weave,
        deep,
        form,
        () if on.under else arms(on.body),
        102.0,
        6.7,
        (_low(on), 62.5),
    )
    trims = []
    if not on.under:
        trims += ribbed_cuffs(on.body, 6.0)
    if not (on.tucked or on.under):
        trims.append(ribbed_hem(28.8, 0.2))
    knit_ = Part(raised, colour, "matte", _KNIT, paint_)
    return (knit_, Part(union(*trims), shade(colour, 0.1), "matte", 0.5)) if trims else (knit_,)


def _low(on: Wearer) -> float:
    """Where the stitches begin: above the hem's rib, or above the waist it goes into."""
    return 40.5 if on.tucked else 31.5


def crew(on: Wearer, thick: float = 1.7) -> Solid:
    """The ribbed neck of a pullover."""
    return neck_ring(form_of(on, 31.0, 1.2, 0.4), thick)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a sweater", "jumper", "pullover", "cable-knit sweater", "Aran sweater", "woolly jumper", "knitted sweater"),
    fr=("un pull", "pull-over", "chandail", "tricot", "pull en laine", "pull torsadé", "pull irlandais", "lainage"),
)
@cache
def sweater(sweater: Colour = CREAM, *, on: Wearer) -> Made:
    """Fisherman's sweater: cables turning up the trunk and the sleeves."""
    return hung(
        (*knit(sweater, on, cables(), 1.0), Part(crew(on), shade(sweater, 0.1), "matte", _TRIM)),
        form_of(on, 31.0, 1.2, 0.4),
        on,
    )


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a turtleneck", "roll-neck", "polo neck", "turtleneck sweater", "roll neck jumper"),
    fr=("un col roulé", "pull à col roulé", "col roulé en laine"),
)
@cache
def turtleneck(sweater: Colour = MUSTARD, *, on: Wearer) -> Made:
    """Ribbed all over, its neck rolled under the chin."""
    form = form_of(on, 31.0, 0.9, 0.4)
    cloth = sleeved(form, on, 0.7, 2.0, 2.4)
    raised = woven(
        creased(cloth, trunk_folds(form, 38 if on.tucked else 31.5, 0.5)),
        ribs(2.5),
        0.5,
        form,
        () if on.under else arms(on.body),
        100.0,
        6.4,
        (max(_low(on), 33.5), 62.0),
    )
    roll = lathe([(8.2, 60.0), (8.0, 66.5), (9.6, 68.0), (11.2, 67.2), (11.6, 62.6), (10.6, 61.2), (9.6, 60.2)], 0.9)
    neck = woven(roll.at(y=0.3), ribs(2.2), 0.4, form, (), 66.0)
    trims = [band(form, 32.0, 33.8, 0.35, 0.8, 0.3)] if not (on.tucked or on.under) else []
    sewn = (Part(union(*trims), shade(sweater, 0.1), "matte", _TRIM),) if trims else ()
    return hung(
        (Part(raised, sweater, "matte", _KNIT), Part(neck, sweater, "matte", 0.46), *sewn),
        form_of(on, 31.0, 1.2, 0.4),
        on,
    )


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a Christmas jumper", "Nordic sweater", "ugly sweater", "Fair Isle sweater", "ski sweater"),
    fr=("un pull de Noël", "pull jacquard", "pull nordique", "pull moche", "pull de ski"),
)
@cache
def christmas_jumper(sweater: Colour = RED, pattern: Colour = WHITE, *, on: Wearer) -> Made:
    """Chunky knit with bands of stars, firs and zigzags."""
    prints = (paint("jacquard", pattern, contrast_of(sweater, FOREST, RED) if sweater != FOREST else RED),)
    return hung(
        (*knit(sweater, on, stocking(), 0.6, prints), Part(crew(on), pattern, "matte", _TRIM)),
        form_of(on, 31.0, 1.2, 0.4),
        on,
    )


_JACQUARD = (
    "#.......",
    ".#.....#",
    "..#...#.",
    "...#.#..",
    "........",
    "x.x.x.x.",
    "........",
    "........",
    "...#....",
    ".#.#.#..",
    "..###...",
    "#######.",
    "..###...",
    ".#.#.#..",
    "...#....",
    "........",
    "x.x.x.x.",
    "........",
    "...#....",
    "..###...",
    ".#####..",
    "...#....",
    "........",
)


@recipe
def jacquard(at: Places, ground: Linear, ink: Linear, other: Linear, size: float = 1.15) -> Linear:
    """Stitches in rows: zigzags, dots, stars and firs, all around trunk and sleeves."""
    rows = np.array([[".#x".index(c) for c in row] for row in _JACQUARD])
    column = np.floor(around(at) / size).astype(np.intp) % 8
    row = np.floor((62.0 - at[:, 2]) / size).astype(np.intp)
    kind = rows[row % len(rows), column]
    return mixed(mixed(ground, ink, (kind == 1) * 1.0), other, (kind == 2) * 1.0)


# ---- over a shirt ------------------------------------------------------------------------------------------

_VEE: list[Point2] = [(0.5, 42.6), (3.0, 48.0), (6.0, 54.0), (8.4, 60.0), (8.8, 67.0)]


def vee(low: float, edge: list[Point2] = _VEE) -> Solid:
    """The opening of a neck to a point; `low` where its point is."""
    rise = [(x, z + low - edge[0][1]) if z < 58 else (x, z) for x, z in edge]
    return prism(polygon([*rise, *((-x, z) for x, z in reversed(rise))]), near=0.0)


def edging(form: Solid, line: list[Point2], wide: float, thick: float) -> Solid:
    """A band along the front edge and the neck, on both sides."""
    outer = [(x + wide, z) for x, z in reversed(line)]
    one = patch(form, polygon([*line, *outer]), thick, near=0.0)
    nape = patch(form, polygon([(-11, 61.8), (11, 61.8), (10, 67), (-10, 67)], 1.0), thick, "back", near=0.0)
    return union(one.mirrored(), nape)


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("a cardigan", "knitted cardigan", "button-up cardigan", "twinset"),
    fr=("un cardigan", "gilet en laine", "gilet boutonné", "gilet de grand-mère", "paletot en laine"),
)
@cache
def cardigan(cardigan: Colour = BURGUNDY, buttons: Colour = BROWN, *, on: Wearer) -> Made:
    """Chunky knit with a V neck, a ribbed front band with big buttons, and two patch pockets."""
    form = trunk(29.0, 1.7, 0.5)
    cloth = join(form, *(sleeve(arm, 1.1, 1.9, 2.2) for arm in arms(on.body)), soft=2.4)
    raised = woven(
        creased(cloth, trunk_folds(form, 33, 0.6)), stocking(), 0.7, form, arms(on.body), 106.0, 6.9, (30.5, 63.0)
    )
    line: list[Point2] = [(0.0, 28.0), (0.0, 44.0), (3.4, 50.0), (6.4, 55.6), (8.6, 60.4), (8.8, 67.0)]
    strip = edging(form, line, 2.2, 0.95)
    pockets = [
        patch(form, polygon([(5.4 * s, 40), (12.6 * s, 40), (12.6 * s, 33.4), (5.4 * s, 33.4)], 0.8), 1.1)
        for s in (1, -1)
    ]
    mouths = [
        patch(form, polygon([(5.2 * s, 40.6), (12.8 * s, 40.6), (12.8 * s, 38.8), (5.2 * s, 38.8)], 0.4), 1.5)
        for s in (1, -1)
    ]
    sewn = [
        strip,
        *mouths,
        *ribbed_cuffs(on.body, 6.2),
        ribbed_hem(28.0, 0.5) - prism(polygon([(-0.3, 20), (0.3, 20), (0.3, 50), (-0.3, 50)]), near=0.0),
    ]
    round_ = union(*(pinned(button(1.35), form, (0.9, z), lift=0.85) for z in (43.0, 38.2, 33.4)))
    parts = (
        Part(carve(raised, vee(44.0), soft=0.5), cardigan, "matte", _KNIT),
        Part(union(*sewn), shade(cardigan, 0.14), "matte", 0.46),
        Part(union(*pockets), cardigan, "matte", _TRIM),
        Part(round_, buttons, "plastic", 0.3),
    )
    return Made(parts, with_collar(form))


@trait(
    "garment",
    slot="coat",
    hides=("trunk",),
    en=("a sleeveless jumper", "sleeveless pullover", "V-neck vest", "tank sweater"),
    fr=("un débardeur en tricot", "gilet tricoté", "pull débardeur"),
)
@cache
def sweater_vest(sweater: Colour = FOREST, trim: Colour = CREAM, *, on: Wearer) -> Made:
    """Knitted, a V neck with a coloured edge, no sleeves: over a shirt."""
    form = trunk(29.5, 1.5, 0.4)
    raised = woven(creased(form, trunk_folds(form, 33, 0.6)), stocking(), 0.7, form, (), 106.0, 6.9, (31, 64))
    line: list[Point2] = [(0.0, 47.0), (3.4, 51.6), (6.4, 56.4), (8.6, 60.6), (8.8, 67.0)]
    sewn = union(edging(form, line, 1.9, 0.6), ribbed_hem(28.6, 0.3))
    lines = union(
        *(
            patch(
                form,
                polygon([(x + w, z) for x, z in line] + [(x + w + 0.6, z) for x, z in reversed(line)]),
                0.75,
                near=0.0,
            ).mirrored()
            for w in (0.7,)
        ),
        band(ribbed_hem(28.6, 0.3), 29.8, 30.7, 0.15, 0.6, 0.2),
    )
    parts = (
        Part(carve(raised, vee(47.0), soft=0.5), sweater, "matte", _KNIT),
        Part(sewn, shade(sweater, 0.12), "matte", 0.46),
        Part(lines, trim, "matte", 0.4),
    )
    return Made(parts, sleeveless(form, on))


def sleeveless(form: Solid, on: Wearer) -> Solid:
    """The room under something without sleeves: its form, and the arms in their sleeves."""
    above = block(120, 120, 60).at(z=form.box.low[2])
    return union(with_collar(form), *(sleeve(arm, 3.0, 2.0) & above for arm in arms(on.body)))
