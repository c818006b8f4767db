"""Robes: their form and wide sleeves; a plain one, and the graduate's. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import Crease, between, creased, loft, oriented, shade
from trottinette.figure.cut import arms, past, sleeve_end
from trottinette.figure.sewn import drape, layer, patch, pinned, seam
from trottinette.figure.trimmings import (
    CELL,
    TRIM,
    Cut,
    folded_collar,
    wide_sleeve,
)
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import (
    Solid,
    can,
    carve,
    egg,
    join,
    polygon,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BROWN,
    CREAM,
    GOLD,
    NAVY,
    SAND,
    WHITE,
    Colour,
)  # fmt: skip


@cache
def robe_form(hem: float = 9.0, ease: float = 0.6, sway: float = 0.0) -> Solid:
    """A robe from the ankle to the neck; `sway` mm wider at its hem."""
    e, w = ease, sway
    return loft(
        [
            (hem, 19.4 + e + w, 15.0 + e + w, 14.8 + e + w),
            (20, 18.3 + e + w * 0.4, 13.6 + e + w * 0.4, 13.8 + e + w * 0.4),
            (32, 17.5 + e, 12.8 + e, 13.0 + e),
            (42, 16.6 + e, 12.4 + e, 12.0 + e),
            (50, 16.6 + e, 12.4 + e, 11.8 + e),
            (55, 17.0 + e, 12.0 + e, 11.7 + e),
            (58.5, 16.2 + e, 10.9 + e, 11.4 + e),
            (61.2, 14.2 + e, 9.6 + e, 11.0 + e),
            (63.2, 11.6 + e, 8.8 + e, 10.4 + e),
            (64.8, 9.6 + e, 8.0 + e, 9.8 + e),
        ]
    )


def falls(form: Solid, hem: float, loose: float = 1.0) -> list[Crease]:
    """Long folds from the chest to the hem, all around."""
    lines: list[tuple[str, float, float, float]] = [
        ("front", 3.0, 44, -0.8), ("front", 8.2, 47, -1.1), ("front", 13.2, 44, -1.0), ("back", 2.6, 48, -0.9),
        ("back", 8.0, 50, -1.1), ("back", 13.4, 46, -1.0),
        ("left", 0.5, 36, -1.0), ("left", -7.0, 38, -0.8), ("left", 7.0, 38, -0.8),
    ]  # fmt: skip
    drawn = [
        (side, [(x * 0.9, top), (x, (top + hem) / 2), (x * 1.12, hem + 0.6)], deep * loose)
        for side, x, top, deep in lines
    ]
    return drape(form, drawn, 1.5)  # type: ignore[arg-type]


@cache
def robe_cut(
    body: Body, hem: float = 9.0, ease: float = 0.6, mouth: float = 8.6, share: float = 1.86, sway: float = 0.0
) -> Cut:
    """A robe with wide sleeves, hollow below so that shoes stand in it."""
    form = robe_form(hem, ease, sway)
    raw = join(form, *(wide_sleeve(arm, ease, share, mouth) for arm in arms(body)), soft=2.4)
    room = loft(
        [(hem - 3, 17.6 + sway, 13.2 + sway, 13.0 + sway), (hem + 6, 17.0 + sway, 12.6 + sway, 12.6 + sway)], round=0.5
    )
    return Cut(form, raw, carve(creased(raw, falls(form, hem)), room, soft=0.6))


def sleeve_rims(body: Body, ease: float, share: float, mouth: float, wide: float, thick: float) -> Solid:
    """Bands around the mouths of wide sleeves."""
    rims = []
    for arm in arms(body):
        end, way = sleeve_end(arm, share)
        strip = between(past(end, way, -wide), past(end, way, 0.2), 14.0)
        bore = oriented(can(mouth - 1.2, 14.0), past(end, way, -7.0), end)
        rims.append(carve(layer(wide_sleeve(arm, ease, share, mouth), strip, thick, 1.0, 0.4), bore, soft=0.3))
    return union(*rims)


# ---- others ------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a robe", "long robe", "cassock", "habit", "tunic", "toga"),
    fr=("une robe longue", "bure", "soutane", "aube", "robe de moine", "tunique longue"),
)
def long_robe(robe: Colour = BROWN, cord: Colour = CREAM, *, on: Wearer) -> Parts:
    """Plain, wide sleeves, a knotted cord, a hood lying on the shoulders."""
    return _long_robe(robe, cord, on.body)


@cache
def _long_robe(colour: Colour, cord: Colour, body: Body) -> Parts:
    made = robe_cut(body, mouth=8.2)
    belt = [tube(_around(made.form, z), 0.9, closed=True, steps=2) for z in (39.2, 37.6)]
    ends = [[(-5.0, 38.6), (-5.6, 30.0), (-5.2, 22.0)], [(-7.0, 38.6), (-8.2, 31.0), (-7.8, 25.0)]]
    belt += [seam(made.form, line, 0.8, lift=0.5) for line in ends]
    belt += [pinned(egg(1.5, 1.3, 1.8), made.form, at, lift=0.5) for at in ((-5.2, 22.0), (-7.8, 25.0), (-6.0, 38.4))]
    hood = join(
        egg(11.0, 5.6, 8.4).turned(x=-20).at(y=13.0, z=55.6),
        tube(
            [
                (0, -10.4, 58.6),
                (8.6, -7.4, 60.4),
                (12.6, 1.0, 62.4),
                (9.8, 9.4, 63.6),
                (0, 13.0, 64.0),
                (-9.8, 9.4, 63.6),
                (-12.6, 1.0, 62.4),
                (-8.6, -7.4, 60.4),
            ],
            [2.0, 2.5, 3.2, 3.4, 3.2, 3.4, 3.2, 2.5],
            closed=True,
        ),
        soft=4,
    )
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(hood, shade(colour, 0.1), "matte", 0.55),
        Part(union(*belt), cord, "matte", 0.42),
    )


def _around(form: Solid, z: float) -> list[tuple[float, float, float]]:
    """Points around a form at a height, a little outside."""
    import numpy as np

    turn = np.radians(np.arange(0, 360, 15))
    way = np.stack([np.sin(turn), -np.cos(turn), np.zeros_like(turn)], 1)
    p = way * 40 + [0, 0, z]
    for _ in range(60):
        p -= way * form.distance(p)[:, None] * 0.9
    p += way * 0.3
    return [(float(a), float(b), float(c)) for a, b, c in p]


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a graduation gown", "academic gown"),
    fr=("une toge de diplômé", "toge de remise de diplôme", "robe de diplômé"),
)
def graduation_gown(gown: Colour = NAVY, hood: Colour = GOLD, *, on: Wearer) -> Parts:
    """Open sleeves, a coloured hood in a V, a white collar."""
    return _graduation_gown(gown, hood, on.body)


@cache
def _graduation_gown(colour: Colour, hood: Colour, body: Body) -> Parts:
    made = robe_cut(body, mouth=9.4, share=1.88, sway=0.6)
    front = [
        patch(
            made.form,
            polygon([(0.0, 44.0), (9.0 * s, 62.0), (12.8 * s, 61), (4.6 * s, 44.0), (2.4 * s, 38.0), (0.0, 36.6)], 0.2),
            0.8,
            soft=0.4,
            near=0.0,
        )
        for s in (1, -1)
    ]
    back = patch(
        made.raw,
        polygon([(-12.8, 61), (-7.0, 44), (0, 38), (7.0, 44), (12.8, 61), (9, 64), (-9, 64)], 1.5),
        0.8,
        "back",
        soft=0.5,
        near=-1.5,
    )
    zip_ = seam(made.form, [(0, 37), (0, 10.0)], 0.5)
    yoke = [
        patch(
            made.raw,
            polygon([(9.6 * s, 66), (15 * s, 66), (14.4 * s, 57), (11.0 * s, 57)], 0.2),
            0.5,
            side,
            soft=0.4,
            near=-1.5,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*front, back), hood, "matte", TRIM),
        Part(union(zip_, sleeve_rims(body, 0.6, 1.88, 9.4, 2.0, 0.4), *yoke), shade(colour, 0.2), "matte", TRIM),
        Part(folded_collar(0.3), WHITE, "matte", TRIM),
    )


@trait(
    "outfit",
    en=("a long robe", "monk", "friar", "nun", "druid"),
    fr=("une robe longue à capuche", "moine", "moniale", "religieux", "religieuse", "druide", "druidesse"),
)
def robe(robe: Colour = BROWN, cord: Colour = CREAM, shoes: Colour = SAND) -> Look:
    return garment("long_robe", robe=robe, cord=cord), garment("sandals", shoes=shoes)


@trait(
    "outfit",
    en=("a graduation gown", "graduate", "graduation", "valedictorian"),
    fr=("une toge de remise de diplôme", "diplômé", "diplômée", "remise de diplôme", "lauréat", "lauréate"),
)
def graduate(gown: Colour = NAVY, hood: Colour = GOLD, shoes: Colour = BLACK) -> Look:
    return (
        garment("graduation_gown", gown=gown, hood=hood),
        worn("graduation_cap", cloth=gown, tassel=hood),
        garment("leather_shoes", shoes=shoes),
    )
