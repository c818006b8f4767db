"""Uniforms: police, post, army; and the farmer's clothes. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure import bottoms
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import legs
from trottinette.figure.cloth import loft, shade
from trottinette.figure.sewn import band, patch, pinned
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    bars,
    buckle,
    buttons,
    cuffs,
    cut,
    epaulettes,
    folded_collar,
    pocket,
    shield,
    stand_collar,
    two,
    work_trousers,
    zipper,
)
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.geometry import block, join, polygon, rectangle, union
from trottinette.palette import (
    BLACK,
    BLUE,
    BURGUNDY,
    CREAM,
    FOREST,
    NAVY,
    OLIVE,
    RED,
    SAND,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)

# ---- shirts ------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a uniform shirt",),
    fr=("une chemise d'uniforme",),
)
def uniform_shirt(shirt: Colour = SKY, boards: Colour = NAVY, badge: Colour = SILVER, *, on: Wearer) -> Parts:
    """Shirt with two flapped pockets, epaulettes, a badge on the chest and shields on the sleeves."""
    return _uniform_shirt(shirt, boards, badge, on.body, on.under)


@cache
def _uniform_shirt(colour: Colour, boards: Colour, badge: Colour, body: Body, under: bool) -> Parts:
    made = cut(body, 37.0, 0.2, flare=-1.4, share=0.0 if under else 2.0)
    trim = colour.mixed(WHITE, 0.12)
    placket = patch(made.form, polygon([(-1.5, 37), (1.5, 37), (1.5, 61), (-1.5, 61)]), 0.45)
    whole = (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(folded_collar(0.2), placket, cuffs(body, 0.5, 3.4)), trim, "matte", TRIM),
        Part(buttons(made.form, [(0, z) for z in (56, 51, 46, 41)], 0.85), shade(colour, 0.4), "plastic", 0.28),
    )
    if under:
        return whole
    sides = [patch(made.raw, rectangle(3.8, 4.4, 1.2).at(0.0, 53.0), 0.5, s) for s in ("left", "right")]
    return (
        *whole,
        Part(two(made.form, 8.0, 52.6, 6.6, 6.2, flap=True), shade(colour, 0.07), "matte", TRIM),
        Part(union(epaulettes(made.raw), *sides), boards, "matte", 0.42),
        Part(union(bars(made.raw, 2), shield(made.form, 8.0, 55.4, 3.2, 1.0)), badge, "metal", SMALL),
    )


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("a delivery jacket", "postal jacket"),
    fr=("une veste de livreur", "veste de facteur"),
)
def postal_jacket(jacket: Colour = YELLOW, yoke: Colour = NAVY, *, on: Wearer) -> Made:
    """Zipped jacket, shoulders and cuffs in a second colour, a shining line where they meet."""
    return _postal_jacket(jacket, yoke, on.body)


@cache
def _postal_jacket(colour: Colour, second: Colour, body: Body) -> Made:
    made = cut(body, 29.0, 1.4, loose=1.1, flare=0.2)
    over = made.raw & block(100, 60, 20).at(z=54.2)
    yoke = over.grown(0.35)
    rib = union(band(made.form, 28.6, 32.2, 0.5, 1.0, 0.6), cuffs(body, 1.1, 3.6, 0.4), stand_collar(0.7))
    line = band(made.raw.grown(0.2), 53.4, 54.7, 0.45, 0.8, 0.25)
    parts = (
        Part(made.cloth, colour, "matte", CELL),
        Part(yoke, second, "matte", 0.6),
        Part(rib, second, "matte", TRIM),
        Part(line, WHITE, "plastic", TRIM),
        *zipper(made.form, 33.0, 60.0),
        Part(two(made.form, 9.0, 41.0, 7.0, 7.0), shade(colour, 0.08), "matte", TRIM),
        Part(pocket(made.form, 8.6, 51.6, 5.6, 4.4, flap=True), shade(colour, 0.08), "matte", TRIM),
    )
    return Made(parts, made.form)


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("an army jacket", "fatigues", "combat jacket"),
    fr=("une veste militaire", "treillis"),
)
def army_jacket(jacket: Colour = OLIVE, *, on: Wearer) -> Made:
    """Field jacket: four flapped pockets, a stand collar, a hidden front, slanted pockets on the sleeves."""
    return _army_jacket(jacket, on.body)


@cache
def _army_jacket(colour: Colour, body: Body) -> Made:
    made = cut(body, 28.0, 1.2, loose=1.0, flare=0.6)
    front = patch(made.form, polygon([(-2.0, 28.6), (2.0, 28.6), (2.0, 60), (-2.0, 60)]), 0.6)
    sewn = [front, two(made.form, 8.6, 53.0, 7.4, 7.0, flap=True), two(made.form, 9.2, 40.0, 8.0, 8.6, flap=True)]
    sewn += [folded_collar(1.1), cuffs(body, 1.0, 2.6), epaulettes(made.raw)]
    parts = (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*sewn), colour, "matte", TRIM),
        Part(patch(made.form, rectangle(5.8, 1.5, 0.2).at(8.6, 55.0), 0.7), shade(colour, 0.45), "matte", SMALL),
    )
    return Made(parts, made.form)


# ---- bottoms and belts -------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("combat trousers", "cargo trousers"),
    fr=("un pantalon de treillis", "pantalon cargo", "pantalon à poches"),
)
def combat_trousers(trousers: Colour = OLIVE, *, on: Wearer) -> Parts:
    parts = work_trousers(trousers, on.body, 0.8, 7.0)
    return parts[0], Part(parts[1].solid, trousers, "matte", TRIM)


@trait(
    "garment",
    slot="bottom",
    hides=("legs",),
    en=("uniform trousers", "trousers with a stripe"),
    fr=("un pantalon d'uniforme", "pantalon à bande"),
)
def uniform_trousers(trousers: Colour = NAVY, stripe: Colour = BLACK, belt: Colour = BLACK, *, on: Wearer) -> Parts:
    """Pressed trousers with a stripe down each side, and a belt."""
    pressed = bottoms.trousers(trousers, on.body) + bottoms.belt(belt, on.body)
    form = legs(on.body, 6.0)
    sides = [
        patch(form, polygon([(-1.0, 6.4), (1.6, 6.4), (1.2, 35), (-0.8, 35)]), 0.4, side, near=2.0)
        for side in ("left", "right")
    ]
    return *pressed, Part(union(*sides), stripe, "matte", TRIM)


@trait(
    "worn",
    slot="waist",
    en=("a duty belt", "police belt"),
    fr=("un ceinturon", "ceinture de policier"),
)
def duty_belt(belt: Colour = BLACK, *, on: Wearer) -> Parts:
    """A broad belt with pouches, handcuffs' case, a radio and a torch."""
    return _duty_belt(belt)


@cache
def _duty_belt(colour: Colour) -> Parts:
    form = loft([(30, 17.0, 12.6, 12.8), (36, 16.8, 12.4, 12.6), (42, 16.6, 12.4, 12.2)])
    strap = band(form, 34.0, 37.8, 0.5, 2.0, 0.5)
    box = block(4.6, 3.0, 6.0, 1.0).at(z=-3.6)
    lid = block(4.8, 3.4, 2.0, 0.7).at(z=0.4)
    pouches = [pinned(box, form, (x, 36.2), lift=0.8) for x in (8.4, -8.8)]
    lids = [pinned(lid, form, (x, 36.2), lift=0.8) for x in (8.4, -8.8)]
    pouches += [pinned(block(5.4, 3.4, 7.4, 1.4).at(z=-4.4), form, (0.4, 36), "left", 0.8)]
    radio = join(block(4.0, 3.2, 7.6, 0.8).at(z=-2.6), block(1.0, 1.0, 5.2, 0.5).at(x=1.2, z=4.6), soft=0.2)
    pouches += [pinned(radio, form, (0.4, 36), "right", 1.0)]
    return (
        Part(strap, colour, "plastic", 0.5),
        Part(union(*pouches), colour, "plastic", TRIM),
        Part(union(*lids), shade(colour, 0.3), "plastic", TRIM),
        Part(buckle(form, 35.9, 6.4, 4.6, 0.9), SILVER, "metal", SMALL),
    )


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("a police uniform", "police officer", "policeman", "policewoman", "police", "constable", "sheriff",
        "security guard"),
    fr=("un uniforme de police", "policier", "policière", "police", "gendarme", "gardien de la paix",
        "agent de sécurité", "agente de sécurité", "vigile"),
)  # fmt: skip
def police_officer(shirt: Colour = SKY, trousers: Colour = NAVY, tie: Colour = NAVY, shoes: Colour = BLACK) -> Look:
    return (
        garment("uniform_shirt", shirt=shirt, boards=trousers),
        garment("uniform_trousers", trousers=trousers, stripe=BLACK if trousers != BLACK else NAVY, belt=shoes),
        worn("tie", tie=tie),
        worn("duty_belt", belt=BLACK),
        worn("peaked_cap", crown=trousers),
        garment("combat_boots", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a postal uniform", "postal worker", "postman", "postwoman", "mail carrier", "courier", "delivery driver"),
    fr=("une tenue de facteur", "facteur", "factrice", "livreur", "livreuse", "coursier", "coursière", "postier",
        "postière"),
)  # fmt: skip
def postal_worker(jacket: Colour = YELLOW, yoke: Colour = NAVY, trousers: Colour = NAVY, shoes: Colour = BLACK) -> Look:
    return (
        garment("postal_jacket", jacket=jacket, yoke=yoke),
        worn("cap", crown=yoke, peak=jacket),
        garment("combat_trousers", trousers=trousers),
        garment("work_boots", shoes=shoes),
    )


@trait(
    "outfit",
    en=("camouflage fatigues", "soldier", "army", "military", "paratrooper", "veteran"),
    fr=("un treillis camouflage", "soldat", "soldate", "militaire", "armée", "légionnaire", "parachutiste",
        "réserviste"),
)  # fmt: skip
def soldier(jacket: Colour = OLIVE, camouflage: Colour = SAND, beret: Colour = BURGUNDY, boots: Colour = BLACK) -> Look:
    return (
        garment("army_jacket", jacket=jacket, pattern="camouflage", second=camouflage),
        garment("combat_trousers", trousers=jacket, pattern="camouflage", second=camouflage),
        worn("beret", beret=beret),
        garment("combat_boots", shoes=boots),
    )


@trait(
    "outfit",
    en=("overalls, a checked shirt and rubber boots", "farmer", "farm worker", "winegrower", "beekeeper", "shepherd",
        "shepherdess", "breeder"),
    fr=("une salopette, une chemise à carreaux et des bottes", "agriculteur", "agricultrice", "fermier", "fermière",
        "paysan", "paysanne", "éleveur", "éleveuse", "vigneron", "vigneronne", "apiculteur", "apicultrice", "berger",
        "bergère", "céréalier"),
)  # fmt: skip
def farmer(overalls: Colour = BLUE, shirt: Colour = RED, boots: Colour = FOREST) -> Look:
    return (
        garment("overalls", overalls=overalls),
        garment("work_shirt", shirt=shirt, pattern="checks", second=CREAM),
        worn("straw_hat"),
        garment("rain_boots", shoes=boots),
    )
