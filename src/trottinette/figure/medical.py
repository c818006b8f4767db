"""Hospital and laboratory: scrubs, the surgeon's gown, gloves, goggles; and who wears them. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import leg_folds, legs
from trottinette.figure.cloth import creased, loft, shade
from trottinette.figure.cut import arms, elbow_folds, neck_ring, necked, seam_band, sleeve, trunk, trunk_folds
from trottinette.figure.sewn import band, drape, patch, pinned, prism, seam
from trottinette.figure.trimmings import CELL, SMALL, TRIM, Cut, cuffs, cut, hands, pen, pocket
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import Solid, block, carve, egg, join, polygon, ring, rod, union
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    GRAPHITE,
    GREEN,
    GREY,
    MINT,
    PURPLE,
    SILVER,
    SKY,
    TEAL,
    TURQUOISE,
    WHITE,
    Colour,
)  # fmt: skip

# ---- scrubs ------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("trunk",),
    en=("a scrub top", "scrubs"),
    fr=("une tunique médicale", "blouse d'infirmière"),
)
def scrub_top(scrubs: Colour = TURQUOISE, vest: Colour = WHITE, *, on: Wearer) -> Parts:
    """V neck over a white vest, short sleeves, a breast pocket with pens, two pockets at the hem, a watch pinned on."""
    return _scrub_top(scrubs, vest, on.body, on.tucked, on.under)


@cache
def _scrub_top(colour: Colour, vest: Colour, body: Body, tucked: bool, under: bool) -> Parts:
    hem, share = (37.0 if tucked else 27.5), 0.8
    made = cut(body, hem, 0.2 if tucked else 1.2, 0.0 if under else share, 1.4, -1.6 if tucked else 0.8)
    vee = prism(polygon([(0, 52.4), (5.8, 60.0), (7.4, 67.0), (-7.4, 67.0), (-5.8, 60.0)]), near=0.0)
    line = [(8.4, 62.4), (6.4, 60.2), (3.0, 56.0), (0.0, 52.0)]
    edge = [seam(made.form, [(x * s, z) for x, z in line], 0.7, lift=0.0) for s in (1, -1)]
    inside = trunk(44.0, 0.0) & block(40, 40, 30).at(z=47)
    trim = shade(colour, 0.12)
    parts = [
        Part(carve(made.cloth, vee, soft=0.5), colour, "matte", CELL),
        Part(union(inside, neck_ring(made.form, 1.0, 9.0) & block(40, 12, 20).at(y=7.5, z=56)), vest, "matte", TRIM),
    ]
    sewn = [
        *edge,
        patch(made.form, polygon([(-9.0, 61), (9.0, 61), (9.4, 64.6), (-9.4, 64.6)], 0.5), 0.6, "back", near=-1),
    ]
    if not tucked:
        sewn += [pocket(made.form, s * 9.6, 37.0, 8.0, 7.4) for s in (1, -1)]
    if not under:
        sewn += [pocket(made.form, 9.4, 52.4, 6.4, 6.4), *(seam_band(arm, share, 1.4, 0.5) for arm in arms(body))]
        parts += [pen(made.form, 8.2, 52.6, BLUE), pen(made.form, 10.6, 52.6, BLACK)]
        watch = union(ring(1.7, 0.5).turned(x=90), egg(1.6, 0.5, 1.6), block(1.6, 0.8, 3.4, 0.4).at(z=1.4))
        parts.append(Part(pinned(watch, made.form, (-8.6, 49.4), lift=0.6), SILVER, "metal", SMALL))
    return (*parts, Part(union(*sewn), trim, "matte", TRIM))


@trait(
    "garment", slot="bottom", hides=("legs",), en=("scrub trousers",), fr=("un pantalon médical", "pantalon de bloc")
)
def scrub_trousers(scrubs: Colour = TURQUOISE, *, on: Wearer) -> Parts:
    """Straight and loose, a drawn waist, a pocket on the thigh."""
    return _scrub_trousers(scrubs, on.body)


@cache
def _scrub_trousers(colour: Colour, body: Body) -> Parts:
    hem = 6.2
    form = legs(body, hem, 0.7)
    sewn = [band(form, 35.4, 38.4, 0.4, 0.8, 0.4), band(form, hem + 1.4, hem + 2.1, 0.3, 0.6, 0.25)]
    sewn += [pocket(form, 0.6, 25.0, 7.4, 7.6, "left")]
    return (
        Part(creased(form, leg_folds(form, hem)), colour, "matte", CELL),
        Part(union(*sewn), shade(colour, 0.12), "matte", TRIM),
    )


# ---- operating theatre -------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a surgical gown", "surgeon's gown"),
    fr=("une casaque chirurgicale", "blouse de bloc", "blouse de chirurgien"),
)
def surgical_gown(gown: Colour = TEAL, cuffs: Colour = WHITE, *, on: Wearer) -> Parts:
    """To the knee, a tied belt, ribbed cuffs, ties down the back."""
    return _surgical_gown(gown, cuffs, on.body, on.tucked)


@cache
def gown_form(hem: float, ease: float = 1.6) -> Solid:
    """A loose gown from that height to the neck."""
    rows = [
        (22, 19.4, 14.0, 14.2), (30, 18.4, 13.4, 13.6), (40, 17.0, 12.9, 12.4), (47, 16.7, 12.8, 12.0),
        (53, 17.4, 12.7, 12.1), (57.5, 17.4, 11.8, 12.0), (60.5, 15.8, 10.6, 11.8), (62.8, 13.2, 9.6, 11.4),
        (64.8, 10.6, 8.8, 10.8),
    ]  # fmt: skip
    e = ease - 1.0
    low = (
        hem,
        19.8 + max(22 - hem, 0) * 0.12 + e,
        14.4 + max(22 - hem, 0) * 0.12 + e,
        14.6 + max(22 - hem, 0) * 0.12 + e,
    )
    return loft([low, *((z, a + e, f + e, b + e) for z, a, f, b in rows if z > hem + 2)])


@cache
def _surgical_gown(colour: Colour, ribs: Colour, body: Body, tucked: bool) -> Parts:
    made = cut(body, 37.0, 0.4, 2.0, 1.0, -1.6) if tucked else _gown(body)
    trim = shade(colour, 0.14)
    belt = band(made.form, 38.6, 40.4, 0.5, 0.8, 0.4)
    knot = pinned(
        union(
            egg(1.6, 1.1, 1.5),
            rod((0.6, -0.4, -0.6), (2.0, -0.6, -7.0), 0.7),
            rod((-0.4, -0.4, -0.6), (-0.9, -0.6, -6.0), 0.7),
        ),
        made.form,
        (7.4, 39.5),
        lift=0.6,
    )
    bows = [
        pinned(
            union(
                egg(1.1, 0.8, 1.0),
                *(
                    rod((0, -0.4, 0), (x, -0.5, z), 0.55)
                    for x, z in ((2.6, 1.2), (-2.6, 1.2), (1.6, -2.6), (-1.6, -2.6))
                ),
            ),
            made.form,
            (0, z),
            "back",
            0.4,
        )
        for z in (57, 49)
    ]
    slit = seam(made.form, [(0.0, 61.5), (0.0, 20.0 if not tucked else 38.5)], 0.45, "back", lift=0.05)
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(belt, knot, *bows, slit, neck_ring(made.raw, 0.9, 9.2)), trim, "matte", TRIM),
        Part(cuffs(body, 1.0, 4.4, 0.15), ribs, "matte", TRIM),
    )


@cache
def _gown(body: Body) -> Cut:
    form = gown_form(15.0)
    raw = join(form, *(sleeve(arm, 1.0) for arm in arms(body)), soft=2.4)
    falls = drape(
        form,
        [
            ("front", [(6, 36), (6.8, 26), (7.6, 16)], -0.9),
            ("front", [(13, 36), (14, 26), (14.8, 16)], -0.9),
            ("back", [(6, 36), (7, 26), (8, 16)], -0.9),
            ("back", [(13, 36), (14, 26), (14.6, 16)], -0.8),
        ],
        1.5,
    )
    lines = trunk_folds(form, 36, 0.7) + falls + [fold for arm in arms(body) for fold in elbow_folds(arm, 1.0)]
    return Cut(form, raw, creased(necked(raw, 9.2), lines))


@trait(
    "worn",
    slot="hands",
    en=("rubber gloves", "medical gloves", "latex gloves"),
    fr=("des gants en latex", "gants médicaux", "gants de ménage", "gants en caoutchouc"),
)
def rubber_gloves(gloves: Colour = MINT, *, on: Wearer) -> Parts:
    return (Part(hands(on.body, 0.35), gloves, "plastic", 0.5),)


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("scrubs", "nurse", "midwife", "care assistant", "dentist", "dental nurse", "veterinarian", "vet",
        "physiotherapist", "healthcare assistant", "caregiver"),
    fr=("une tenue d'infirmière", "infirmier", "infirmière", "aide-soignant", "aide-soignante", "sage-femme",
        "soignant", "soignante", "dentiste", "vétérinaire", "véto", "kiné", "kinésithérapeute", "ostéopathe",
        "ostéo", "auxiliaire de puériculture", "puéricultrice", "auxiliaire de vie"),
)  # fmt: skip
def nurse(scrubs: Colour = TURQUOISE, trousers: Colour = TURQUOISE, shoes: Colour = WHITE) -> Look:
    return (
        garment("scrub_top", scrubs=scrubs),
        garment("scrub_trousers", scrubs=trousers),
        garment("sneakers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a surgical gown", "surgeon", "anaesthetist", "operating theatre nurse"),
    fr=("une casaque de chirurgien", "chirurgien", "chirurgienne", "anesthésiste", "infirmier de bloc",
        "infirmière de bloc", "ibode"),
)  # fmt: skip
def surgeon(gown: Colour = TEAL, trousers: Colour = TEAL, gloves: Colour = WHITE, shoes: Colour = WHITE) -> Look:
    return (
        garment("surgical_gown", gown=gown),
        garment("scrub_trousers", scrubs=trousers),
        worn("rubber_gloves", gloves=gloves),
        worn("surgical_cap", cap=gown),
        worn("mask"),
        garment("sneakers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a lab coat and gloves", "scientist", "chemist", "biologist", "researcher", "laboratory technician",
        "physicist", "pharmacist", "geneticist"),
    fr=("une blouse de laboratoire et des gants", "scientifique", "chimiste", "biologiste", "chercheur",
        "chercheuse", "laborantin", "laborantine", "technicien de laboratoire", "technicienne de laboratoire",
        "physicien", "physicienne", "pharmacien", "pharmacienne", "généticien", "généticienne", "savant", "savante"),
)  # fmt: skip
def scientist(
    coat: Colour = WHITE,
    shirt: Colour = GREEN,
    gloves: Colour = PURPLE,
    trousers: Colour = GRAPHITE,
    shoes: Colour = BROWN,
) -> Look:
    return (
        garment("lab_coat", coat=coat, shirt=shirt),
        garment("shirt", shirt=shirt),
        worn("rubber_gloves", gloves=gloves),
        worn("ski_goggles", frame=GREY, lens=SKY, strap=GRAPHITE),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )
