"""The chef's jacket and the painter's smock, and their outfits. Millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import shade
from trottinette.figure.dresses import tied_bow
from trottinette.figure.sewn import patch, pinned, seam
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    buttons,
    cuffs,
    cut,
    pocket,
    stand_collar,
)
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import egg, join, polygon, smooth, tube, union
from trottinette.geometry.outline import Point2
from trottinette.palette import (
    BLACK,
    BROWN,
    BURGUNDY,
    GRAPHITE,
    NAVY,
    RED,
    SKY,
    WHITE,
    Colour,
)  # fmt: skip

# ---- kitchen -----------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a chef's jacket", "chef's whites"),
    fr=("une veste de cuisinier", "veste de chef"),
)
def chef_jacket(jacket: Colour = WHITE, piping: Colour = BLACK, scarf: Colour = RED, *, on: Wearer) -> Parts:
    """Double-breasted with two rows of buttons, piped, a knotted neckerchief."""
    return _chef_jacket(jacket, piping, scarf, on.body, on.tucked, on.under)


@cache
def _chef_jacket(colour: Colour, piping: Colour, scarf: Colour, body: Body, tucked: bool, under: bool) -> Parts:
    hem = 37.0 if tucked else 28.5
    made = cut(body, hem, 0.9 if not tucked else 0.2, 0.0 if under else 2.0, 0.7, flare=-1.6 if tucked else 0.4)
    low = hem + 0.4
    flap = polygon([(-8.0, low), (-8.0, 52.0), (-5.4, 58.6), (3.6, 58.6), (7.4, 54.0), (8.4, low)], 0.8)
    edge: list[Point2] = [(-8.0, low + 0.4), (-8.0, 51.8), (-5.6, 58.2)]
    rows = [(s * 5.0, z) for s in (1, -1) for z in (54.0, 48.6, 43.2, 37.8) if z > hem + 1]
    knot = pinned(egg(2.5, 2.0, 2.1), made.form, (0, 58.4), lift=1.6)
    tails = [
        patch(
            made.form, polygon([(0.2 * s, 58.6), (2.2 * s, 58.2), (5.4 * s, 51.8), (2.0 * s, 52.6)], 0.5), 1.3, soft=0.5
        )
        for s in (1, -1)
    ]
    roll = tube(
        [
            (9.2 * x, 0.2 - 9.4 * y, 62.0 - 1.6 * y)
            for x, y in ((0, 1), (0.75, 0.72), (1, 0), (0.75, -0.8), (0, -1.05), (-0.75, -0.8), (-1, 0), (-0.75, 0.72))
        ],
        2.0,
        closed=True,
    )
    parts = [
        Part(made.cloth, colour, "matte", CELL),
        Part(union(patch(made.form, flap, 0.6), stand_collar(0.4)), colour.mixed(WHITE, 0.15), "matte", TRIM),
        Part(buttons(made.form, rows, 1.15, 0.5), piping, "plastic", 0.28),
        Part(join(roll, knot, *tails, soft=0.5), scarf, "matte", TRIM),
    ]
    lines = [seam(made.form.grown(0.4), edge, 0.5, lift=0.1)]
    if not under:
        parts.append(Part(cuffs(body, 0.7, 4.0, 0.6), colour.mixed(WHITE, 0.15), "matte", TRIM))
        lines.append(cuffs(body, 0.7, 0.9, 0.85, 1.66))
    return (*parts, Part(union(*lines), piping, "matte", TRIM))


# ---- painter -----------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a painter's smock", "smock"),
    fr=("une blouse de peintre", "blouse d'artiste", "vareuse"),
)
def smock(smock: Colour = SKY, *, on: Wearer) -> Parts:
    """A loose smock to the thigh with two big pockets, a floppy bow, spots of paint."""
    return _smock(smock, on.body, on.tucked)


_SPOTS: Sequence[tuple[float, float, float, str]] = (
    (-8.4, 45.0, 1.9, "#d3232b"), (9.4, 33.6, 2.1, "#f6c21c"), (-3.2, 36.6, 1.4, "#2f9a48"),
    (5.2, 47.6, 1.3, "#d9317f"), (-11.6, 30.4, 1.5, "#f6c21c"), (2.6, 29.0, 1.7, "#2761c4"),
    (11.8, 42.8, 1.2, "#2f9a48"), (-6.0, 52.6, 1.1, "#f07a1a"),
)  # fmt: skip


@cache
def _smock(colour: Colour, body: Body, tucked: bool) -> Parts:
    hem = 37.0 if tucked else 23.5
    made = cut(body, hem, 1.9 if not tucked else 0.2, 2.0, 1.6, flare=-1.6 if tucked else 2.0)
    trim = shade(colour, 0.1)
    sewn = [stand_collar(1.0, 65.4), cuffs(body, 1.6, 3.0, 0.5)]
    if not tucked:
        sewn += [pocket(made.form, s * 9.4, 36.0, 8.4, 8.2) for s in (1, -1)]
    bow = pinned(tied_bow().scaled(0.95), made.form, (0, 57.2), lift=0.8)
    spots = []
    for x, z, size, code in _SPOTS:
        if z > hem + 2:
            blob = smooth(
                [
                    (size * a, size * b)
                    for a, b in ((1, 0), (0.6, 0.75), (-0.2, 1), (-0.9, 0.5), (-1, -0.4), (-0.2, -0.8), (0.7, -1.1))
                ],
                4,
            )
            spots.append(
                Part(
                    patch(made.form, blob.at(x, z), 1.0 if abs(x) > 5 and z < 37 else 0.4, soft=0.4),
                    Colour(code, code),
                    "plastic",
                    SMALL,
                )
            )
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*sewn), trim, "matte", TRIM),
        Part(bow, BLACK, "matte", TRIM),
        *spots,
    )


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("chef's whites", "chef", "cook", "cooking", "sous-chef", "butcher", "caterer", "pizzaiolo"),
    fr=("une tenue de cuisinier", "cuisinier", "cuisinière", "chef cuisinier", "cheffe cuisinière", "chef", "cheffe",
        "commis de cuisine", "traiteur", "boucher", "bouchère", "cuisine"),
)  # fmt: skip
def chef(
    jacket: Colour = WHITE,
    scarf: Colour = RED,
    apron: Colour = WHITE,
    trousers: Colour = GRAPHITE,
    shoes: Colour = BLACK,
) -> Look:
    return (
        garment("chef_jacket", jacket=jacket, scarf=scarf),
        worn("waist_apron", apron=apron),
        worn("chefs_hat", cloth=jacket),
        garment("trousers", trousers=trousers, pattern="checks", second=WHITE),
        garment("leather_shoes", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a painter's smock", "painter", "artist", "sculptor", "illustrator", "potter"),
    fr=("une blouse de peintre", "peintre", "artiste peintre", "artiste", "sculpteur", "sculptrice", "illustrateur",
        "illustratrice", "potier", "potière", "céramiste", "plasticien", "plasticienne"),
)  # fmt: skip
def painter(smock: Colour = SKY, beret: Colour = BURGUNDY, trousers: Colour = NAVY, shoes: Colour = BROWN) -> Look:
    return (
        garment("smock", smock=smock),
        worn("beret", beret=beret),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )
