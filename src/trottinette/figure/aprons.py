"""Aprons, and the trades that wear them: baker, waiter, gardener, hairdresser. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import STANDING, creased, loft, shade
from trottinette.figure.cut import arms, sleeve, trunk
from trottinette.figure.dresses import tied_bow
from trottinette.figure.sewn import band, drape, patch, pinned, seam, stitches
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    cut,
    pocket,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import Solid, block, can, egg, half, join, polygon, ring, rod, smooth, union
from trottinette.palette import (
    BEIGE,
    BLACK,
    BROWN,
    CREAM,
    FOREST,
    FUCHSIA,
    GRAPHITE,
    NAVY,
    OLIVE,
    RED,
    SILVER,
    TAN,
    WHITE,
    Colour,
)  # fmt: skip

# ---- aprons ------------------------------------------------------------------------------------------------


@cache
def _skirt() -> Solid:
    """What an apron lies on below the waist: over trousers and the hem of a top."""
    return loft(
        [
            (6, 19.6, 14.4, 14.2),
            (14, 19.4, 14.4, 14.2),
            (24, 19.0, 14.4, 14.2),
            (32, 18.8, 14.2, 14.0),
            (38, 17.9, 13.8, 13.2),
            (44, 17.8, 13.7, 12.8),
        ]
    )


def _apron_skirt(hem: float, top: float = 39.5) -> Solid:
    """The skirt of an apron: around the front, its lower corners rounded, folds that fall from the waist."""
    form = _skirt()
    drawn = polygon([(-22, top), (22, top), (22, hem), (-22, hem)])
    sheet = patch(form, drawn, 0.8, deep=1.4, soft=0.7, near=-3.5)
    return creased(
        sheet,
        drape(
            form,
            [
                ("front", [(6.0, top - 1), (7.4, (top + hem) / 2), (8.2, hem)], -0.55),
                ("front", [(14.0, top - 2), (14.8, (top + hem) / 2), (15.2, hem)], -0.55),
                ("front", [(1.2, top - 8), (1.6, (top + hem) / 2 - 2), (2.0, hem)], -0.45),
            ],
            1.6,
        ),
    )


@cache
def _ties(z: float) -> tuple[Solid, Solid]:
    """A ribbon around the waist, and the bow it is tied in behind."""
    form = _skirt()
    return band(form, z - 1.0, z + 1.0, 0.9, 1.4, 0.5), pinned(tied_bow(), form, (0, z), "back", 1.2)


@trait(
    "garment",
    slot="coat",
    hides=("chest", "hem"),
    en=("an apron", "kitchen apron", "bib apron"),
    fr=("un tablier", "tablier de cuisine"),
)
def apron(apron: Colour = NAVY, ties: Colour = CREAM, *, on: Wearer) -> Made:
    """With a bib, a wide pocket, ties around neck and waist."""
    return Made(_apron(apron, ties, "wide"), _behind(on.body))


@trait(
    "garment",
    slot="coat",
    hides=("chest", "hem"),
    en=("a garden apron", "gardening apron"),
    fr=("un tablier de jardinier", "tablier de jardinage"),
)
def garden_apron(apron: Colour = FOREST, ties: Colour = TAN, *, on: Wearer) -> Made:
    """With a bib and two pockets that hold a trowel, a fork and a label."""
    return Made(_apron(apron, ties, "garden"), _behind(on.body))


@trait(
    "garment",
    slot="coat",
    hides=("chest", "hem"),
    en=("a hairdresser's apron", "salon apron"),
    fr=("un tablier de coiffeur", "tablier de coiffeuse"),
)
def salon_apron(apron: Colour = BLACK, ties: Colour = FUCHSIA, *, on: Wearer) -> Made:
    """With a bib and a pocket of combs and scissors."""
    return Made(_apron(apron, ties, "salon"), _behind(on.body))


@cache
def _behind(body: Body) -> Solid:
    """The room for what is worn under an apron: a skirt is pressed flat by it in front, and free elsewhere."""
    free = [half(y=-1).at(y=-3.5), half(z=1).at(z=16.2), half(z=-1).at(z=54.5)]
    return union(trunk(34.0, 2.4), _skirt(), *free, *(sleeve(arm, 4.0) for arm in arms(body)))


@cache
def _apron(colour: Colour, ties: Colour, kind: str) -> Parts:
    top = trunk(34.0, 2.0)
    chest = cut(STANDING, 34.0, 2.0, 0.3, 1.6).raw
    skirt = _apron_skirt(17.0)
    bib = patch(
        top, polygon([(-10.6, 36), (10.6, 36), (8.0, 54.0), (-8.0, 54.0)], [0, 0, 0.8, 0.8]), 0.9, deep=0.9, soft=0.6
    )
    straps = [
        patch(
            chest, polygon([(5.6 * s, 52.4), (7.8 * s, 52.4), (9.6 * s, 67), (7.2 * s, 67)]), 0.7, soft=0.4, near=-2.5
        )
        for s in (1, -1)
    ]
    neck = patch(
        chest,
        polygon([(-9.8, 67), (-9.2, 61.4), (9.2, 61.4), (9.8, 67), (7, 67), (6.6, 63.4), (-6.6, 63.4), (-7, 67)]),
        0.7,
        "back",
        soft=0.4,
        near=-2.5,
    )
    belt, bow = _ties(38.4)
    face = top.grown(0.9)
    line = stitches(face, [(-9.4, 39), (-7.1, 53.0), (7.1, 53.0), (9.4, 39)], radius=0.3)
    return (
        Part(join(skirt, bib, soft=0.8), colour, "matte", CELL),
        Part(union(*straps, neck, belt, bow), ties, "matte", TRIM),
        Part(line, shade(colour, 0.35), "matte", 0.3),
        *_POCKETS[kind](_skirt().grown(0.7), face, colour, ties),
    )


def _wide_pocket(skirt: Solid, bib: Solid, colour: Colour, ties: Colour) -> Parts:
    drawn = [(-9.6, 33.4), (9.6, 33.4), (9.6, 25.6), (8.2, 24.2), (-8.2, 24.2), (-9.6, 25.6)]
    seams = [
        stitches(skirt.grown(0.7), [(-9.0, 32.4), (9.0, 32.4)], radius=0.3),
        stitches(skirt.grown(0.7), [(0, 32.4), (0, 24.6)], radius=0.3),
    ]
    return Part(patch(skirt, polygon(drawn, 0.5), 0.8), shade(colour, 0.1), "matte", TRIM), Part(
        union(*seams), ties, "matte", 0.3
    )


def _garden_pockets(skirt: Solid, bib: Solid, colour: Colour, ties: Colour) -> Parts:
    bags = union(pocket(skirt, 8.4, 33.0, 9.6, 9.0), pocket(skirt, -8.4, 33.0, 9.6, 9.0))
    trowel = rod((0, -1.2, -1), (0, -1.2, 5.4), 1.35)
    handles = union(
        pinned(trowel, skirt, (7.0, 34.4), lift=0.5), pinned(trowel.turned(y=8), skirt, (10.4, 33.8), lift=0.5)
    )
    caps = union(
        *(pinned(can(1.6, 1.6, 0.4).at(y=-1.2, z=-1.4), skirt, at, lift=0.5) for at in ((7.0, 34.4), (10.4, 33.8)))
    )
    leaf = smooth([(0, 5.4), (2.2, 2.8), (1.8, 0.4), (0, -0.6), (-1.8, 0.4), (-2.2, 2.8)], 4)
    sprig = patch(bib, leaf.at(0, 46.2), 0.6, soft=0.3)
    vein = seam(bib.grown(0.5), [(0, 43.6), (0, 50.2)], 0.3)
    return (
        Part(bags, shade(colour, 0.14), "matte", TRIM),
        Part(handles, Colour("#c98d4a", "#c98d4a"), "matte", SMALL),
        Part(caps, SILVER, "metal", SMALL),
        Part(union(sprig, vein), Colour("#8fc45a", "#8fc45a"), "matte", SMALL),
    )


def _salon_pocket(skirt: Solid, bib: Solid, colour: Colour, ties: Colour) -> Parts:
    bag = union(pocket(skirt, 7.6, 33.4, 11.0, 9.0), pocket(skirt, -8.6, 33.4, 8.0, 7.0))
    teeth = [block(0.7, 0.8, 4.2, 0.2).at(x=x, y=-0.8, z=-0.4) for x in (-1.9, -0.7, 0.5, 1.7)]
    comb = union(*teeth, block(5.0, 1.0, 2.0, 0.5).at(y=-0.8, z=3.4))
    rings = union(
        *(ring(1.5, 0.55).turned(x=90).at(x=x, y=-0.9, z=4.4) for x in (-1.7, 1.7)),
        rod((-1.2, -0.9, 3.0), (0.6, -0.9, -1.5), 0.6),
        rod((1.2, -0.9, 3.0), (-0.6, -0.9, -1.5), 0.6),
    )
    brush = union(rod((0, -1.0, -2), (0, -1.0, 3.4), 0.9), egg(1.7, 1.2, 2.6).at(y=-1.0, z=5.4))
    return (
        Part(bag, shade(colour, 0.2), "matte", TRIM),
        Part(pinned(comb, skirt, (10.4, 34.0), lift=0.6), ties, "plastic", SMALL),
        Part(pinned(rings, skirt, (5.0, 34.0), lift=0.6), SILVER, "metal", SMALL),
        Part(pinned(brush, skirt, (-8.6, 33.6), lift=0.6), ties, "plastic", SMALL),
    )


_POCKETS = {"wide": _wide_pocket, "garden": _garden_pockets, "salon": _salon_pocket}


@trait(
    "worn",
    slot="waist",
    en=("a waist apron", "waiter's apron", "long apron"),
    fr=("un tablier de serveur", "tablier long", "tablier de taille"),
)
def waist_apron(apron: Colour = BLACK, *, on: Wearer) -> Parts:
    """From the waist to the shin, tied behind."""
    return _waist_apron(apron)


@cache
def _waist_apron(colour: Colour) -> Parts:
    belt, bow = _ties(38.0)
    hem = 9.5
    side = pocket(_skirt().grown(0.7), -9.4, 33.0, 7.0, 7.6)
    line = stitches(
        _skirt().grown(0.85),
        [(-16, hem + 1.6), (-8, hem + 1.6), (0, hem + 1.6), (8, hem + 1.6), (16, hem + 1.6)],
        radius=0.3,
    )
    return (
        Part(_apron_skirt(hem), colour, "matte", CELL),
        Part(union(belt, bow, side), shade(colour, 0.12), "matte", TRIM),
        Part(line, shade(colour, 0.4), "matte", 0.3),
    )


@trait(
    "outfit",
    en=("a baker's apron", "baker", "pastry chef", "barista", "cheesemonger", "grocer", "shopkeeper"),
    fr=("un tablier de boulanger", "boulanger", "boulangère", "pâtissier", "pâtissière", "barista", "fromager",
        "fromagère", "épicier", "épicière", "chocolatier", "chocolatière", "commerçant", "commerçante"),
)  # fmt: skip
def baker(apron: Colour = BEIGE, shirt: Colour = WHITE, trousers: Colour = NAVY, shoes: Colour = WHITE) -> Look:
    return (
        garment("apron", apron=apron, ties=BROWN),
        worn("bakers_cap", cap=shirt),
        garment("tshirt", shirt=shirt),
        garment("trousers", trousers=trousers, pattern="checks", second=WHITE),
        garment("sneakers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a waistcoat and a long apron", "waiter", "waitress", "bartender", "barman", "barmaid", "sommelier",
        "maître d"),
    fr=("un gilet et un tablier long", "serveur", "serveuse", "garçon de café", "barman", "barmaid", "sommelier",
        "sommelière", "caviste", "maître d'hôtel"),
)  # fmt: skip
def waiter(
    vest: Colour = BLACK, shirt: Colour = WHITE, apron: Colour = WHITE, trousers: Colour = BLACK, shoes: Colour = BLACK
) -> Look:
    return (
        garment("waistcoat", vest=vest),
        garment("shirt", shirt=shirt),
        worn("bow_tie", bow=vest),
        worn("waist_apron", apron=apron),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a garden apron", "gardener", "gardening", "landscaper", "florist", "nursery gardener"),
    fr=("un tablier de jardinier", "jardinier", "jardinière", "paysagiste", "fleuriste", "pépiniériste",
        "horticulteur", "horticultrice", "maraîcher", "maraîchère", "jardinage"),
)  # fmt: skip
def gardener(apron: Colour = FOREST, shirt: Colour = CREAM, trousers: Colour = BROWN, boots: Colour = OLIVE) -> Look:
    return (
        garment("garden_apron", apron=apron),
        garment("work_shirt", shirt=shirt, pattern="checks", second=RED),
        worn("sun_hat"),
        garment("trousers", trousers=trousers, belt=boots),
        garment("rain_boots", shoes=boots),
    )


@trait(
    "outfit",
    en=("a hairdresser's apron", "hairdresser", "barber", "hairstylist", "beautician", "make-up artist"),
    fr=("un tablier de coiffeur", "coiffeur", "coiffeuse", "barbier", "barbière", "esthéticien", "esthéticienne",
        "maquilleur", "maquilleuse"),
)  # fmt: skip
def hairdresser(
    apron: Colour = BLACK,
    ties: Colour = FUCHSIA,
    shirt: Colour = WHITE,
    trousers: Colour = GRAPHITE,
    shoes: Colour = WHITE,
) -> Look:
    return (
        garment("salon_apron", apron=apron, ties=ties),
        garment("tshirt", shirt=shirt),
        garment("jeans", trousers=trousers),
        garment("sneakers", shoes=shoes),
    )
