"""Robes of the court: judge and lawyer. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import shade
from trottinette.figure.robes import robe_cut, sleeve_rims
from trottinette.figure.sewn import layer, patch, pinned, seam
from trottinette.figure.trimmings import (
    CELL,
    TRIM,
    buttons,
    stand_collar,
)
from trottinette.figure.wear import Look, Wearer, garment
from trottinette.geometry import (
    Solid,
    block,
    egg,
    polygon,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    RED,
    WHITE,
    Colour,
)  # fmt: skip

# ---- law ---------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a lawyer's robe", "barrister's gown", "legal robe"),
    fr=("une robe d'avocat", "robe d'avocate", "toge"),
)
def lawyer_robe(robe: Colour = BLACK, bands: Colour = WHITE, *, on: Wearer) -> Parts:
    """Buttoned, wide sleeves with turned cuffs, pleated white bands, a strip of fur-edged cloth over the shoulder."""
    return _lawyer_robe(robe, bands, on.body)


def _rabat(form: Solid, low: float, wide: float = 5.4) -> tuple[Solid, Solid]:
    """White bands at the throat: the cloth and the lines of its pleats."""
    bib = patch(
        form, polygon([(-wide * 0.55, 61), (wide * 0.55, 61), (wide, low), (-wide, low)], 0.3), 1.5, soft=0.5, near=0
    )
    lines = [
        seam(form, [(x * 0.55, 60.2), (x, low + 0.6)], 0.35, lift=1.4)
        for x in (-wide * 0.6, -wide * 0.2, wide * 0.2, wide * 0.6)
    ]
    return bib, union(*lines)


@cache
def _lawyer_robe(colour: Colour, bands: Colour, body: Body) -> Parts:
    made = robe_cut(body)
    bib, lines = _rabat(made.form, 46.6)
    sash = [
        patch(made.raw, polygon([(8.6, 66), (12.4, 66), (12.6, 38), (8.4, 38)], 0.2), 0.9, "back", soft=0.5, near=-2.0)
    ]
    sash.append(patch(made.raw, polygon([(8.6, 66), (12.4, 66), (12.0, 54), (8.8, 54)], 0.2), 0.9, soft=0.5, near=-2.0))
    fur = [
        patch(
            made.raw,
            polygon([(8.0, z), (13.0, z), (13.0, z + 3.0), (8.0, z + 3.0)], 0.8),
            1.6,
            "back",
            soft=0.8,
            near=-2.0,
        )
        for z in (36.4,)
    ]
    fur.append(
        patch(made.raw, polygon([(8.4, 52.6), (12.6, 52.6), (12.6, 55.6), (8.4, 55.6)], 0.8), 1.6, soft=0.8, near=-2.0)
    )
    front = seam(made.form, [(0, 47), (0, 10.0)], 0.5)
    rows = [(0.0, z) for z in (44, 39, 34, 29, 24, 19, 14)]
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(
            union(front, *sash, stand_collar(0.5, 65.4), sleeve_rims(body, 0.6, 1.86, 8.6, 4.2, 0.5)),
            shade(colour, 0.3),
            "matte",
            TRIM,
        ),
        Part(bib, bands, "matte", TRIM),
        Part(lines, shade(bands, 0.16), "matte", 0.36),
        Part(union(*fur), WHITE, "matte", TRIM),
        Part(buttons(made.form, rows, 0.85, 0.5), shade(colour, 0.5), "plastic", 0.28),
    )


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a judge's robe",),
    fr=("une robe de juge", "robe de magistrat", "robe de magistrate"),
)
def judge_robe(robe: Colour = RED, facing: Colour = BLACK, fur: Colour = WHITE, *, on: Wearer) -> Parts:
    """A collar of white fur over the shoulders, broad facings down the front, white bands, wide cuffs."""
    return _judge_robe(robe, facing, fur, on.body)


@cache
def _judge_robe(colour: Colour, facing: Colour, fur: Colour, body: Body) -> Parts:
    made = robe_cut(body)
    bib, lines = _rabat(made.form.grown(0.9), 48.0, 4.8)
    fronts = [
        patch(
            made.form,
            polygon([(0.4 * s, 9.4), (5.2 * s, 9.4), (5.2 * s, 40), (7.6 * s, 60), (0.4 * s, 60)]),
            0.7,
            soft=0.4,
        )
        for s in (1, -1)
    ]
    cape = union(*(common_above(made.raw, 53.2, 1.2),))
    flecks = [
        pinned(egg(0.55, 0.5, 1.1), made.raw.grown(1.0), (x, z))
        for x, z in ((-12.6, 56.0), (-9.2, 58.8), (9.2, 58.8), (12.6, 56.0), (-8.0, 55.2), (8.0, 55.2))
    ]
    flecks += [
        pinned(egg(0.55, 0.5, 1.1), made.raw.grown(1.0), (x, z), "back")
        for x, z in ((-12.6, 56.4), (-5.4, 57.4), (0.0, 55.4), (5.4, 57.4), (12.6, 56.4))
    ]
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*fronts, sleeve_rims(body, 0.6, 1.86, 8.6, 4.6, 0.5)), facing, "matte", TRIM),
        Part(cape, fur, "matte", 0.55),
        Part(union(*flecks), BLACK, "matte", 0.3),
        Part(bib, WHITE, "matte", TRIM),
        Part(lines, shade(WHITE, 0.16), "matte", 0.36),
    )


def common_above(raw: Solid, low: float, thick: float, dip: float = 0.0) -> Solid:
    """A short cape: a layer over shoulders and chest down to `low`, its rim rounded."""
    return layer(raw, block(48, 60, 30, 6).at(z=low) & block(46, 60, 40).at(z=low), thick, 0.8, 0.9)


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("a judge's robe", "judge", "magistrate"),
    fr=("une robe de juge", "juge", "magistrat", "magistrate", "procureur", "procureure"),
)
def judge(robe: Colour = RED, facing: Colour = BLACK, shoes: Colour = BLACK) -> Look:
    return garment("judge_robe", robe=robe, facing=facing), garment("leather_shoes", shoes=shoes)


@trait(
    "outfit",
    en=("a lawyer's robe", "lawyer", "barrister", "attorney", "solicitor"),
    fr=("une robe d'avocat", "avocat", "avocate", "juriste", "greffier", "greffière"),
)
def lawyer(robe: Colour = BLACK, shoes: Colour = BLACK) -> Look:
    return garment("lawyer_robe", robe=robe), garment("leather_shoes", shoes=shoes)
