"""Robes: judge, lawyer, graduate, wizard, king and queen, and a plain one. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import Crease, creased, loft, shade
from trottinette.figure.cut import arms, past, sleeve_end
from trottinette.figure.sewn import band, drape, layer, patch, pinned, prism, seam
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    Cut,
    buttons,
    domes,
    folded_collar,
    stand_collar,
    wide_sleeve,
)
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import (
    Solid,
    ball,
    block,
    carve,
    egg,
    extrude,
    join,
    polygon,
    rectangle,
    star,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    GOLD,
    NAVY,
    PURPLE,
    RED,
    SAND,
    WHITE,
    YELLOW,
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


def _falls(form: Solid, hem: float, loose: float = 1.0) -> list[Crease]:
    """Long folds from the chest to the hem, all around."""
    lines: list[tuple[str, float, float, float]] = [
        ("front", 3.0, 44, -0.8), ("front", 8.2, 47, -1.1), ("front", 13.2, 44, -1.0), ("back", 2.6, 48, -0.9),
        ("back", 8.0, 50, -1.1), ("back", 13.4, 46, -1.0), ("left", 0.5, 36, -1.0), ("left", -7.0, 38, -0.8), ("left", 7.0, 38, -0.8),
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
    return Cut(form, raw, carve(creased(raw, _falls(form, hem)), room, soft=0.6))


def sleeve_rims(body: Body, ease: float, share: float, mouth: float, wide: float, thick: float) -> Solid:
    """Bands at the mouths of wide sleeves."""
    rims = []
    for arm in arms(body):
        end, way = sleeve_end(arm, share)
        from trottinette.figure.cloth import between

        rims.append(
            layer(
                wide_sleeve(arm, ease, share, mouth),
                between(past(end, way, -wide), past(end, way, 0.2), 14.0),
                thick,
                1.0,
                0.4,
            )
        )
    return union(*rims)


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
    made = robe_cut(body, mouth=9.4, share=1.8, sway=0.6)
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
    ]  # type: ignore[misc]
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*front, back), hood, "matte", TRIM),
        Part(union(zip_, sleeve_rims(body, 0.6, 1.8, 9.4, 2.0, 0.4), *yoke), shade(colour, 0.2), "matte", TRIM),
        Part(folded_collar(0.3), WHITE, "matte", TRIM),
    )


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a wizard's robe", "witch's robe", "magician's robe"),
    fr=("une robe de sorcier", "robe de magicien", "robe de sorcière", "robe d'enchanteur"),
)
def wizard_robe(robe: Colour = PURPLE, stars: Colour = YELLOW, *, on: Wearer) -> Parts:
    """Strewn with stars and moons, a broad belt, hanging sleeves."""
    return _wizard_robe(robe, stars, on.body)


@cache
def _wizard_robe(colour: Colour, stars: Colour, body: Body) -> Parts:
    made = robe_cut(body, mouth=9.6, share=1.84, sway=1.0)
    drawn = star(5, 2.6, 1.15, 0.2)
    from trottinette.geometry import circle

    moon = circle(2.5) - circle(2.1).at(1.2, 0.5)
    front = [
        (-9.6, 26.0, 0),
        (8.4, 30.4, 1),
        (-3.6, 17.4, 0),
        (12.4, 17.0, 0),
        (-13.0, 16.4, 1),
        (4.6, 15.0, 0),
        (-10.4, 50.4, 0),
        (8.8, 49.6, 0),
        (3.0, 23.0, 0),
    ]
    back = [
        (-8.4, 28.0, 0),
        (8.8, 24.0, 1),
        (0.0, 17.6, 0),
        (12.6, 15.4, 0),
        (-12.4, 16.0, 1),
        (0.4, 50.0, 1),
        (-9.4, 45.8, 0),
        (9.6, 46.0, 0),
    ]
    signs = [patch(made.form, (moon if m else drawn).at(x, z), 0.45, soft=0.2) for x, z, m in front]
    signs += [patch(made.form, (moon if m else drawn).at(x, z), 0.45, "back", soft=0.2) for x, z, m in back]
    sash = band(made.form, 36.6, 40.2, 0.7, 0.8, 0.5)
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(
            union(*signs, sleeve_rims(body, 0.6, 1.84, 9.6, 1.8, 0.4), band(made.form, 9.3, 11.3, 0.4, 0.8, 0.4)),
            stars,
            "plastic",
            0.42,
        ),
        Part(union(sash, stand_collar(0.6, 66.0)), shade(colour, 0.35), "matte", TRIM),
        Part(pinned(_star(3.2), made.form, (0, 38.4), lift=0.5), GOLD, "metal", SMALL),
    )


def _star(size: float) -> Solid:
    from trottinette.geometry import slab

    return slab(star(5, size, size * 0.46, 0.25), 1.4, 0.4)


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk"),
    en=("a royal mantle", "royal robe", "king's robe", "queen's robe"),
    fr=("un manteau royal", "manteau de roi", "manteau de reine", "hermine"),
)
def royal_mantle(mantle: Colour = RED, fur: Colour = WHITE, *, on: Wearer) -> Parts:
    """Open in front, a collar and edges of spotted fur, a gold clasp on a chain."""
    return _royal_mantle(mantle, fur, on.body)


@cache
def _royal_mantle(colour: Colour, fur: Colour, body: Body) -> Parts:
    form = robe_form(9.0, 1.7, 1.4)
    sleeves = [wide_sleeve(arm, 1.2, 1.86, 8.6) for arm in arms(body)]
    raw = join(form, *sleeves, soft=2.4)
    gap = polygon(
        [
            (-9.0, 0),
            (-7.0, 20),
            (-5.4, 40),
            (-5.4, 58),
            (-8.0, 68),
            (8.0, 68),
            (5.4, 58),
            (5.4, 40),
            (7.0, 20),
            (9.0, 0),
        ]
    )
    opening = prism(gap, near=0.0)
    inside = robe_form(6.0, 0.3, 0.6) & block(80, 80, 54)
    cloth = carve(creased(raw, _falls(form, 9.0, 0.5)), opening, inside & block(60, 60, 40).at(z=-8), soft=0.5)
    edges = [
        patch(
            form,
            polygon(
                [
                    (8.4 * s, 9.2),
                    (7.2 * s, 20),
                    (5.6 * s, 40),
                    (5.6 * s, 58),
                    (8.8 * s, 57),
                    (9.0 * s, 40),
                    (10.8 * s, 20),
                    (12.2 * s, 9.2),
                ]
            ),
            0.9,
            soft=0.6,
        )
        for s in (1, -1)
    ]
    collar = layer(raw, extrude(rectangle(44, 40, 12).at(0, 1), 30).at(z=53.6), 1.3, 0.8, 0.9)
    collar = carve(collar, prism(polygon([(0, 50), (5.6, 57), (7.6, 68), (-7.6, 68), (-5.6, 57)]), near=0.0), soft=0.5)
    low = band(form, 9.0, 12.6, 0.9, 1.0, 0.6) - opening
    spots = [pinned(egg(0.6, 0.5, 1.2), form.grown(0.8), (x, z)) for x, z in _dots()]
    spots += [
        pinned(egg(0.6, 0.5, 1.2), raw.grown(1.2), (x, 57.0 - abs(x) * 0.06), "back") for x in (-14, -7, 0, 7, 14)
    ]
    spots += [
        pinned(egg(0.6, 0.5, 1.2), raw.grown(1.2), (x, z))
        for x, z in ((-11.4, 57.6), (11.4, 57.6), (-14.8, 55.8), (14.8, 55.8))
    ]
    chain = tube(
        [(-6.4, -13.6, 56.6), (-3.4, -15.0, 55.0), (0, -15.4, 54.4), (3.4, -15.0, 55.0), (6.4, -13.6, 56.6)], 0.7
    )
    clasps = [ball(1.7).at(s * 6.6, -13.4, 56.8) for s in (1, -1)]
    return (
        Part(cloth, colour, "matte", CELL),
        Part(union(*edges, collar, low, sleeve_rims(body, 1.2, 1.86, 8.6, 2.6, 0.9)), fur, "matte", 0.55),
        Part(union(*spots), BLACK, "matte", 0.3),
        Part(union(chain, *clasps), GOLD, "metal", SMALL),
    )


def _dots() -> list[tuple[float, float]]:
    return [(s * (7.4 + (40 - z) * 0.11 if z < 40 else 7.3), z) for z in (17, 24, 31, 38, 45, 51) for s in (1, -1)]


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a royal tunic", "doublet"),
    fr=("un pourpoint", "tunique royale"),
)
def doublet(doublet: Colour = BLUE, trim: Colour = GOLD, *, on: Wearer) -> Parts:
    """Braided front with domed buttons, a belt, a ruffled collar."""
    return _doublet(doublet, trim, on.body, on.tucked, on.under)


@cache
def _doublet(colour: Colour, trim: Colour, body: Body, tucked: bool, under: bool) -> Parts:
    from trottinette.figure.trimmings import cuffs, cut

    hem = 37.0 if tucked else 27.0
    made = cut(body, hem, 0.2 if tucked or under else 0.8, 0.0 if under else 2.0, 0.6, -1.6 if tucked else 0.6)
    rows = [z for z in (56.0, 52.0, 48.0, 44.0) if z > hem]
    braid = [patch(made.form, rectangle(9.0, 1.0, 0.3).at(0, z), 0.5, soft=0.25) for z in rows]
    edge = [] if tucked else [band(made.form, hem, hem + 1.8, 0.4, 0.8, 0.4)]
    belt = [] if tucked else [band(made.form, 36.6, 39.4, 0.6, 0.8, 0.4)]
    if not under:
        edge.append(cuffs(body, 0.6, 3.0, 0.5))
    parts = [
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*braid, *edge, stand_collar(0.3, 65.0)), trim, "plastic", TRIM),
        Part(domes(made.form, [(0.0, z) for z in rows], 1.0, 0.4), trim, "metal", SMALL),
    ]
    return (*parts, Part(union(*belt), shade(trim, 0.45), "plastic", TRIM)) if belt else tuple(parts)


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


@trait(
    "outfit",
    en=("a wizard's robe", "wizard", "witch", "sorcerer", "sorceress", "magician", "enchanter"),
    fr=("une robe de sorcier", "sorcier", "sorcière", "magicien", "magicienne", "mage", "enchanteur", "enchanteresse"),
)
def wizard(robe: Colour = PURPLE, stars: Colour = YELLOW, shoes: Colour = BROWN) -> Look:
    return (
        garment("wizard_robe", robe=robe, stars=stars),
        worn("wizard_hat", felt=robe, band=stars),
        garment("leather_shoes", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a royal mantle", "king", "queen", "prince", "princess", "royalty", "emperor", "empress"),
    fr=("un manteau royal", "roi", "reine", "prince", "empereur", "impératrice", "monarque"),
)
def royal(mantle: Colour = RED, doublet: Colour = BLUE, trousers: Colour = WHITE, shoes: Colour = GOLD) -> Look:
    return (
        garment("royal_mantle", mantle=mantle),
        worn("crown"),
        garment("doublet", doublet=doublet),
        garment("trousers", trousers=trousers),
        garment("leather_shoes", shoes=shoes),
    )
