"""Vests for work, and the trades that wear them: builder, journalist. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import creased, loft, shade
from trottinette.figure.cut import trunk, trunk_folds
from trottinette.figure.sewn import band, patch, pinned, prism, seam
from trottinette.figure.trimmings import (
    CELL,
    HI_VIS,
    SHINE,
    SMALL,
    TRIM,
    buckle,
    pen,
    pocket,
    two,
    vest,
    work_trousers,
    zipper,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import Solid, block, can, carve, join, polygon, rod, union
from trottinette.geometry.outline import Point2
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    GRAPHITE,
    NAVY,
    RED,
    SAND,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


def vee_neck(low: float, wide: float = 6.0) -> tuple[Solid, list[Point2]]:
    """A neckline in a V: what it cuts, and the left half of its line."""
    line = [(wide + 1.6, 63.0), (wide, 60.0), (wide * 0.52, (low + 60) / 2 + 0.6), (0.0, low)]
    whole = [*line, *((-x, z) for x, z in reversed(line[:-1])), (-wide - 2, 69.0), (wide + 2, 69.0)]
    return prism(polygon(whole), near=0.0), line


def edging(solid: Solid, line: list[Point2], radius: float = 0.6) -> Solid:
    return union(*(seam(solid, [(x * s, z) for x, z in line], radius, lift=0.05) for s in (1, -1)))


# ---- safety ------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="coat",
    hides=("trunk", "chest"),
    en=("a hi-vis vest", "high-visibility vest", "safety vest", "reflective vest"),
    fr=("un gilet de sécurité", "gilet jaune", "gilet fluo", "gilet haute visibilité", "chasuble fluo"),
)
def hi_vis_vest(vest: Colour = HI_VIS, *, on: Wearer) -> Made:
    """Two shining bands around and one over each shoulder, a zip, pockets, a pen."""
    return _hi_vis_vest(vest, on.body)


@cache
def _hi_vis_vest(colour: Colour, body: Body) -> Made:
    hem = 29.5
    form, solid, over = vest(body, hem, 2.0)
    vee, line = vee_neck(54.0)
    cloth = carve(creased(solid, trunk_folds(form, hem)), vee, soft=0.6)
    straps = []
    for s in (1, -1):
        drawn = polygon([(7.4 * s, 43.6), (10.4 * s, 43.6), (11.6 * s, 67), (8.6 * s, 67)])
        straps += [
            patch(solid, drawn, 0.4, "front", soft=0.3, near=-2.0),
            patch(solid, drawn, 0.4, "back", soft=0.3, near=-2.0),
        ]
    bands = [band(form, z, z + 3.0, 0.4, 0.8, 0.3) for z in (33.4, 41.0)]
    pockets = [
        patch(form, polygon([(11.6, 51.2), (14.6, 51.2), (14.6, 46), (11.6, 46)], 0.3), 0.8),
        patch(form, polygon([(-15.0, 51.6), (-11.5, 51.6), (-11.5, 46), (-15.0, 46)], 0.5), 0.8),
    ]
    return Made(
        (
            Part(cloth, colour, "matte", CELL),
            Part(union(*bands, *straps), SHINE, "plastic", TRIM),
            Part(
                union(edging(solid, line), band(form, hem, hem + 1.2, 0.45, 0.8, 0.4)),
                shade(colour, 0.5),
                "matte",
                TRIM,
            ),
            *zipper(form, hem + 1.5, 53.0, colour=GRAPHITE),
            Part(union(*pockets), shade(colour, 0.14), "matte", TRIM),
            pen(form, 13.1, 51.0, RED),
        ),
        union(over, vee),
    )


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("work trousers", "trousers with knee pads"),
    fr=("un pantalon de travail", "pantalon de chantier", "pantalon à genouillères"),
)
def knee_trousers(trousers: Colour = SAND, pads: Colour = GRAPHITE, *, on: Wearer) -> Parts:
    return work_trousers(trousers, on.body, 0.6, 6.5, pads)


@trait("worn", slot="waist", en=("a tool belt", "tool pouch"), fr=("une ceinture à outils", "ceinture porte-outils"))
def tool_belt(belt: Colour = CARAMEL, *, on: Wearer) -> Parts:
    """A leather belt with a hammer in its loop, a pouch with a screwdriver and a rule, a tape measure."""
    return _tool_belt(belt)


@cache
def _tool_belt(colour: Colour) -> Parts:
    form = loft([(24, 18.4, 13.6, 13.8), (30, 18.6, 13.6, 13.8), (42, 17.8, 13.4, 13.2)])
    strap = band(form, 31.6, 34.8, 0.5, 2.2, 0.5)
    bag = pocket(form, 9.4, 33.4, 9.0, 9.4)
    bag = union(bag, pocket(form.grown(0.8), 9.4, 29.0, 7.2, 5.2), pocket(form, -10.2, 33.4, 6.0, 6.4))
    handle = rod((-20.2, -5.4, 20.0), (-19.6, -4.2, 34.6), 1.1)
    head = join(
        can(1.7, 6.4, 0.5).turned(y=90).at(-22.6, -4.2, 36.2), block(3.0, 2.6, 3.0, 0.6).at(-19.6, -4.2, 34.4), soft=0.3
    )
    grip = pinned(rod((0, -0.9, -1), (0, -0.9, 4.6), 1.25), form, (7.4, 33.6), lift=0.8)
    rule = pinned(block(2.2, 1.0, 6.4, 0.3).at(y=-0.9, z=-2), form, (11.2, 34.0), lift=0.6)
    tape = pinned(can(2.5, 2.6, 0.7).turned(x=90).at(y=1.3), form, (-10.2, 31.4), lift=2.2)
    return (
        Part(strap, shade(colour, 0.35), "plastic", 0.5),
        Part(bag, colour, "matte", TRIM),
        Part(handle, Colour("#c98d4a", "#c98d4a"), "matte", SMALL),
        Part(head, SILVER, "metal", SMALL),
        Part(union(grip), RED, "plastic", SMALL),
        Part(union(rule, tape), YELLOW, "plastic", SMALL),
        Part(buckle(form, 33.2, 5.6, 4.2, 0.9), SILVER, "metal", SMALL),
    )


@trait(
    "garment",
    slot="coat",
    hides=("trunk",),
    en=("a vest with pockets", "reporter's vest", "fishing vest", "photographer's vest"),
    fr=("un gilet multipoches", "gilet de reporter", "gilet de photographe", "gilet de pêcheur"),
)
def pocket_vest(vest: Colour = SAND, *, on: Wearer) -> Made:
    """Open in front, four flapped pockets, a ring and a pen."""
    return _pocket_vest(vest, on.body)


@cache
def _pocket_vest(colour: Colour, body: Body) -> Made:
    hem = 28.5
    form, solid, over = vest(body, hem, 1.8, 0.6)
    edge = [(7.6, 64.0), (6.4, 60.0), (4.4, 52.0), (4.0, 40.0), (5.0, 31.0), (6.2, 28.0)]
    gap = [(8.6, 70.0), *edge, (6.6, 24.0)]
    opening = prism(polygon([*gap, *((-x, z) for x, z in reversed(gap))]), near=0.0)
    cloth = carve(creased(solid, trunk_folds(form, hem)), opening, soft=0.5)
    cloth = carve(cloth, form.grown(-1.5) & block(80, 80, 12).at(z=hem - 4), soft=0.4)
    pockets = [two(form, 10.4, 52.4, 6.2, 5.6, flap=True), two(form, 10.8, 42.4, 8.0, 8.6, flap=True)]
    rim = [seam(solid, [(x * s, z) for x, z in edge[1:-1]], 0.6, lift=0.0) for s in (1, -1)]
    return Made(
        (
            Part(cloth, colour, "matte", CELL),
            Part(union(*pockets), shade(colour, 0.1), "matte", TRIM),
            Part(
                union(*rim, band(form, hem + 0.2, hem + 1.4, 0.35, 0.6, 0.3) - opening),
                shade(colour, 0.3),
                "matte",
                TRIM,
            ),
            pen(form, -9.0, 52.6, BLACK, 1.2),
            pen(form, -11.4, 52.6, RED, 1.2),
        ),
        union(over, opening),
    )


@trait(
    "worn",
    slot="chest",
    en=("a press pass", "badge on a lanyard", "lanyard"),
    fr=("un badge", "carte de presse", "badge tour de cou"),
)
def lanyard(ribbon: Colour = RED, card: Colour = WHITE, *, on: Wearer) -> Parts:
    """A card on a ribbon around the neck."""
    return _lanyard(ribbon, card, on.cloth)


@cache
def _lanyard(ribbon: Colour, card: Colour, cloth: Solid | None) -> Parts:
    form = cloth or trunk(31.0, 0.9)
    bands = [
        patch(form, polygon([(-0.2 * s, 49.4), (1.4 * s, 49.4), (8.8 * s, 64), (6.8 * s, 64)]), 0.7, soft=0.3, near=-2)
        for s in (1, -1)
    ]
    plate = pinned(block(7.4, 1.1, 9.0, 0.5).at(z=-8.6), form, (0, 48.6), lift=0.8)
    face = pinned(
        union(
            block(2.8, 0.6, 3.2, 0.3).at(x=-1.6, y=-0.5, z=-5.0),
            *(block(2.6, 0.6, 0.6, 0.2).at(x=1.9, y=-0.5, z=z) for z in (-2.6, -4.2)),
            block(5.8, 0.6, 1.2, 0.2).at(y=-0.5, z=-7.6),
        ),
        form,
        (0, 48.6),
        lift=0.8,
    )
    clip = pinned(block(2.2, 1.4, 2.0, 0.5).at(z=-0.8), form, (0, 49.4), lift=0.7)
    return (
        Part(union(*bands), ribbon, "matte", TRIM),
        Part(plate, card, "plastic", SMALL),
        Part(face, shade(ribbon, 0.15), "plastic", 0.28),
        Part(clip, SILVER, "metal", SMALL),
    )


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("a hi-vis vest and work trousers", "builder", "construction worker", "bricklayer", "mason", "roofer",
        "site manager", "road worker", "carpenter", "electrician", "plumber"),
    fr=("un gilet de sécurité et un pantalon de chantier", "ouvrier du bâtiment", "ouvrière du bâtiment", "maçon",
        "maçonne", "chef de chantier", "cheffe de chantier", "couvreur", "couvreuse", "ouvrier", "ouvrière",
        "charpentier", "charpentière", "électricien", "électricienne", "plombier", "plombière"),
)  # fmt: skip
def builder(
    vest: Colour = HI_VIS,
    shirt: Colour = NAVY,
    trousers: Colour = SAND,
    boots: Colour = BROWN,
    belt: Colour = CARAMEL,
    helmet: Colour = YELLOW,
) -> Look:
    return (
        garment("hi_vis_vest", vest=vest),
        garment("tshirt", shirt=shirt),
        garment("knee_trousers", trousers=trousers),
        worn("tool_belt", belt=belt),
        worn("construction_helmet", shell=helmet),
        garment("work_boots", shoes=boots),
    )


@trait(
    "outfit",
    en=("a vest with pockets over a shirt", "journalist", "reporter", "photographer", "correspondent",
        "archaeologist", "explorer", "angler"),
    fr=("un gilet multipoches sur une chemise", "journaliste", "reporter", "reportrice", "grand reporter",
        "photographe", "correspondant", "correspondante", "archéologue", "explorateur", "exploratrice",
        "pêcheur à la ligne"),
)  # fmt: skip
def journalist(
    vest: Colour = SAND, shirt: Colour = SKY, trousers: Colour = GRAPHITE, ribbon: Colour = RED, shoes: Colour = BROWN
) -> Look:
    return (
        garment("pocket_vest", vest=vest),
        garment("shirt", shirt=shirt),
        worn("lanyard", ribbon=ribbon),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )
