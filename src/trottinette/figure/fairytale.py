"""Clothes of tales: wizard, king and queen. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import creased, shade
from trottinette.figure.cut import arms
from trottinette.figure.robes import falls, robe_cut, robe_form, sleeve_rims
from trottinette.figure.sewn import band, layer, patch, pinned, prism
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    cuffs,
    cut,
    domes,
    stand_collar,
    wide_sleeve,
)
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import (
    Solid,
    ball,
    block,
    carve,
    circle,
    egg,
    extrude,
    join,
    polygon,
    rectangle,
    slab,
    star,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    GOLD,
    PURPLE,
    RED,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


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
    made = robe_cut(body, mouth=9.6, share=1.88, sway=1.0)
    drawn = star(5, 2.6, 1.15, 0.2)
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
            union(*signs, sleeve_rims(body, 0.6, 1.88, 9.6, 1.8, 0.4), band(made.form, 9.3, 11.3, 0.4, 0.8, 0.4)),
            stars,
            "plastic",
            0.42,
        ),
        Part(union(sash, stand_collar(0.6, 66.0)), shade(colour, 0.35), "matte", TRIM),
        Part(pinned(_star(3.2), made.form, (0, 38.4), lift=0.5), GOLD, "metal", SMALL),
    )


def _star(size: float) -> Solid:
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
    cloth = carve(creased(raw, falls(form, 9.0, 0.5)), opening, inside & block(60, 60, 26).at(z=-8), soft=0.5)
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
