"""Sporty tops: the football shirt and the hoodie."""

from __future__ import annotations

from functools import cache, reduce
from operator import or_

from trottinette.catalogue import Part, Parts
from trottinette.figure.body import Body
from trottinette.figure.cloth import creased, loft, oriented, pleated, shade
from trottinette.figure.cut import arms, neck_ring, necked, past, seam_band, sleeve_end
from trottinette.figure.sewn import band, laid, layer, patch, pinned, seam, stitches
from trottinette.figure.tops import creases_of, form_of, hung, sleeved
from trottinette.figure.wear import Made, Wearer
from trottinette.geometry import (
    Outline,
    Solid,
    Vector,
    block,
    can,
    carve,
    egg,
    extrude,
    join,
    polygon,
    rectangle,
    ring,
    rod,
    smooth,
    tube,
    union,
)
from trottinette.palette import SILVER, WHITE, Colour

_CELL, _TRIM = 0.75, 0.48


# ---- jersey ------------------------------------------------------------------------------------------------


_STROKES = {
    "0": "abcdef", "2": "abged", "3": "abgcd", "4": "fgbc", "5": "afgcd", "6": "afgedc", "7": "abc", "8": "abcdefg",
    "9": "abcdfg",
}  # fmt: skip


def figures(text: str, high: float, way: int = 1) -> Outline:
    """Block digits centred on the origin, written backwards where `way` is -1 (for a back)."""
    wide, bold = high * 0.56, high * 0.21
    gap = wide * 1.16
    drawn = [_digit(c, high, wide, bold, way).at(x=(i - (len(text) - 1) / 2) * gap * way) for i, c in enumerate(text)]
    return reduce(or_, drawn)


def _digit(digit: str, high: float, wide: float, bold: float, way: int) -> Outline:
    """The strokes of a digit, lettered as on a clock: a above, b and c on the right, d below, e and f, g across."""
    if digit == "0":
        return rectangle(wide, high, wide * 0.34) - rectangle(wide - 2 * bold, high - 2 * bold, wide * 0.12)
    if digit == "1":
        line = [(-0.1, -0.5), (0.9, -0.5), (0.9, 0.5), (0.0, 0.5), (-2.0, 0.26), (-2.0, 0.06), (-0.1, 0.2)]
        return polygon([(x * bold * way, y * high) for x, y in line])
    side, level, half = (wide - bold) / 2 * way, (high - bold) / 2, (high + bold) / 2
    across, down = rectangle(wide, bold, bold * 0.2), rectangle(bold, half, bold * 0.2)
    strokes = {
        "a": across.at(y=level), "g": across, "d": across.at(y=-level),
        "b": down.at(side, level / 2), "c": down.at(side, -level / 2),
        "e": down.at(-side, -level / 2), "f": down.at(-side, level / 2),
    }  # fmt: skip
    return reduce(or_, (strokes[name] for name in _STROKES[digit]))


@cache
def jersey(colour: Colour, trim: Colour, on: Wearer, number: str = "10") -> Made:
    """Football shirt: trimmed collar, stripes down the shoulders, a number on the chest and the back."""
    hem, share = 31.0, 0.8
    form = form_of(on, hem, 1.2, 0.3)
    cloth = sleeved(form, on, 1.1, share, 2.6, 0.8, 3.4)
    trims = [neck_ring(cloth, 1.4)]
    if not on.under:
        trims += [seam_band(arm, share, 1.1, 0.8, 2.0, 2.0, 0.45, drop=2.6) for arm in arms(on.body)]
        trims += [
            seam(cloth, [(9.8 * s, y), (18.6 * s, y)], 0.55, "top", lift=0.05)
            for s in (1, -1)
            for y in (-2.2, 0.2, 2.6)
        ]
    if not (on.under or on.tucked):
        trims.append(band(form, hem, hem + 1.6, 0.4, 0.8, 0.4))
        trims += [layer(form, block(20, 3.2, 14.0).at(x=s * 12, y=0.3, z=hem), 0.35, soft=0.3) for s in (1, -1)]
    crest = patch(form, polygon([(7.4, 56.6), (11.0, 56.6), (11.0, 54.2), (9.2, 52.4), (7.4, 54.2)], 0.4), 0.6)
    digits = [
        patch(form, figures(number, 12.0).at(y=45), 0.6, soft=0.25),
        patch(form, figures(number, 15.0, -1).at(y=46.5), 0.6, "back", soft=0.25),
    ]
    return hung(
        (
            Part(creased(necked(cloth), creases_of(form, on, hem, 1.1, False)), colour, "matte", _CELL),
            Part(union(*trims, crest), trim, "matte", _TRIM),
            Part(union(*digits), trim, "matte", 0.38, role="number"),
        ),
        form,
        on,
    )


# ---- hoodie ------------------------------------------------------------------------------------------------


def _ribbed(radius: float, count: int, deep: float) -> Outline:
    from math import cos, pi, sin

    return smooth(
        [
            (
                (radius + deep * (1 if i % 2 else -1)) * cos(pi * i / count),
                (radius + deep * (1 if i % 2 else -1)) * sin(pi * i / count),
            )
            for i in range(2 * count)
        ],
        3,
    )


@cache
def _hood() -> Solid:
    """The hood lying on the shoulders, wide open."""
    hood = join(
        egg(10.5, 6.0, 8.2).turned(x=-24).at(y=12.4, z=57.6),
        tube(
            [
                (0, -9.8, 58.4),
                (7.8, -7.2, 60.2),
                (12.0, 1.0, 62.6),
                (9.6, 9.0, 64.0),
                (0, 12.4, 64.6),
                (-9.6, 9.0, 64.0),
                (-12.0, 1.0, 62.6),
                (-7.8, -7.2, 60.2),
            ],
            [2.2, 2.6, 3.4, 3.6, 3.4, 3.6, 3.4, 2.6],
            closed=True,
        ),
        soft=4,
    )
    return carve(hood, can(8.8, 20).turned(x=6).at(y=1.0, z=58), egg(6, 3, 3).at(y=10.5, z=66), soft=1.5)


@cache
def hoodie(colour: Colour, on: Wearer) -> Made:
    """Thick sweatshirt: hood lying on the shoulders, drawstrings, kangaroo pocket, ribbed hem and cuffs."""
    hem = 29.0
    form = form_of(on, hem + 2, 1.6, 0.6)
    cloth = sleeved(form, on, 1.3, 1.86, 2.4)
    strings = [tube([*_strings(form, s)], 0.7) for s in (1, -1)]
    ends = [_strings(form, s)[-1] for s in (1, -1)]
    tips = [rod(end, (end[0], end[1], end[2] - 1.6), 0.85) for end in ends]
    eyes = [pinned(ring(1.0, 0.42).turned(x=90), cloth, (3.7 * s, 57.0), lift=0.1) for s in (1, -1)]
    whole = (
        Part(creased(cloth, creases_of(form, on, hem + 2.5, 1.5, True)), colour, "matte", _CELL),
        Part(_hood(), colour, "matte", 0.5),
        Part(union(*strings), WHITE, "matte", 0.38),
        Part(union(*tips, *eyes), SILVER, "metal", 0.34),
    )
    ribs = [] if on.under else ribbed_cuffs(on.body, 6.2)
    if not (on.tucked or on.under):
        ribs.append(ribbed_hem(hem))
    return hung(
        (
            *whole,
            *_pocket(form, colour, on),
            *([Part(union(*ribs), shade(colour, 0.1), "matte", 0.5)] if ribs else []),
        ),
        form,
        on,
    )


def _pocket(form: Solid, colour: Colour, on: Wearer) -> Parts:
    """The kangaroo pocket and its thread, where nothing lies over it."""
    if on.tucked or on.under:
        return ()
    mouth = [(-11.5, 36.0), (-7.4, 43.8), (7.4, 43.8), (11.5, 36.0)]
    pocket = patch(
        form,
        polygon([(-11.5, 32.6), *mouth, (11.5, 32.6)], [0, 1.2, 0.8, 0.8, 1.2, 0]),
        1.2,
        deep=1.2,
        soft=0.7,
    )
    face = form.grown(1.15)
    thread = [stitches(face, [(10.4 * s, 36.2), (6.7 * s, 42.8)], radius=0.36) for s in (1, -1)]
    thread.append(stitches(face, [(-6.0, 42.7), (6.0, 42.7)], radius=0.36))
    return Part(pocket, colour, "matte", 0.55), Part(union(*thread), shade(colour, 0.3), "matte", 0.3)


def ribbed_hem(hem: float, ease: float = 0.0) -> Solid:
    """A knitted band 3.4 mm high about the hips."""
    a, f, b = 17.4 + ease, 12.4 + ease, 12.6 + ease
    ribbing = loft([(hem, a, f, b), (hem + 3.4, a + 0.5, f + 0.5, b + 0.4)], round=1.2)
    return pleated(ribbing, 44, 0.25, hem - 9, hem + 6)


def ribbed_cuffs(body: Body, radius: float, long: float = 2.8) -> list[Solid]:
    """Knitted bands at both wrists."""
    ribs = []
    for arm in arms(body):
        end, way = sleeve_end(arm, 2.0)
        ribs.append(oriented(extrude(_ribbed(radius, 16, 0.22), long + 0.4, 0.6), past(end, way, -long), end))
    return ribs


def _strings(form: Solid, side: int) -> list[Vector]:
    """A drawstring out of its eyelet, hanging down the chest."""
    drawn = [(3.7, 57.0), (4.2, 55.4), (3.8, 52.0), (4.4, 47.5 + side)]
    return laid(form, [(side * x, z) for x, z in drawn], lift=0.5)
