"""The wardrobe's first garments, and the outfits made of them."""

from __future__ import annotations

from trottinette.catalogue import Parts
from trottinette.figure import bottoms, coats, dresses, sporty, tops, workwear
from trottinette.figure import shoes as footwear
from trottinette.figure._kit import trait
from trottinette.figure.cloth import contrast_of
from trottinette.figure.wear import Look, Made, Wearer, garment, worn
from trottinette.palette import BLACK, BLUE, BROWN, CORAL, GREEN, GREY, NAVY, RED, SKY, WHITE, Colour

# ---- garments ----------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("trunk",),
    en=("a t-shirt", "t-shirt", "tee shirt", "tee"),
    fr=("un t-shirt", "tee-shirt"),
)
def tshirt(shirt: Colour = CORAL, *, on: Wearer) -> Made:
    return tops.tee(shirt, on)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a shirt", "button-up shirt"),
    fr=("une chemise", "chemise boutonnée"),
)
def shirt(shirt: Colour = SKY, *, on: Wearer) -> Parts:
    return tops.shirt(shirt, on)


@trait("garment", slot="top", hides=("trunk",), en=("a work shirt",), fr=("une chemise de travail",))
def work_shirt(shirt: Colour = GREEN, *, on: Wearer) -> Made:
    return tops.work_shirt(shirt, on)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a hoodie", "hooded sweatshirt", "hooded top", "hoody"),
    fr=("un sweat à capuche", "hoodie", "sweat capuche", "pull à capuche"),
)
def hoodie(hoodie: Colour = GREY, *, on: Wearer) -> Made:
    return sporty.hoodie(hoodie, on)


@trait("garment", slot="top", hides=("trunk",), en=("a football shirt", "jersey"), fr=("un maillot", "maillot de foot"))
def jersey(jersey: Colour = BLUE, trim: Colour = WHITE, *, on: Wearer) -> Made:
    return sporty.jersey(jersey, trim, on)


@trait("garment", slot="bottom", hides=("legs",), en=("jeans", "denim trousers"), fr=("un jean", "jeans"))
def jeans(trousers: Colour = NAVY, *, on: Wearer) -> Parts:
    return bottoms.jeans(trousers, on.body)


@trait("garment", slot="bottom", hides=("legs",), en=("trousers", "pants"), fr=("un pantalon",))
def trousers(trousers: Colour = NAVY, belt: Colour = BROWN, *, on: Wearer) -> Parts:
    return bottoms.trousers(trousers, on.body) + bottoms.belt(belt, on.body)


@trait("garment", slot="bottom", en=("football shorts", "shorts"), fr=("un short",))
def shorts(shorts: Colour = WHITE, trim: Colour = BLUE, *, on: Wearer) -> Parts:
    return bottoms.shorts(shorts, trim, on.body)


@trait(
    "garment",
    slot="bottom",
    hides=("legs", "hem"),
    en=("overalls", "dungarees"),
    fr=("une salopette", "bleu de travail"),
)
def overalls(overalls: Colour = BLUE, *, on: Wearer) -> Parts:
    return workwear.overalls(overalls, on.body)


@trait("garment", slot="dress", hides=("trunk",), en=("a dress",), fr=("une robe",))
def dress(dress: Colour = RED, *, on: Wearer) -> Parts:
    return dresses.dress(dress, on.body)


@trait("garment", slot="coat", hides=("arms",), en=("a jacket", "suit jacket"), fr=("une veste",))
def jacket(jacket: Colour = NAVY, shirt: Colour = WHITE, *, on: Wearer) -> Made:
    return Made(coats.jacket(jacket, shirt, on.body), coats.jacket_room())


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("a white coat", "lab coat"),
    fr=("une blouse blanche", "blouse"),
)
def lab_coat(coat: Colour = WHITE, shirt: Colour = SKY, *, on: Wearer) -> Made:
    return Made(coats.coat(coat, shirt, on.body), coats.coat_room())


@trait(
    "garment", slot="legwear", en=("football socks", "knee socks"), fr=("des chaussettes hautes", "chaussettes de foot")
)
def socks(socks: Colour = RED, trim: Colour = WHITE, *, on: Wearer) -> Parts:
    return bottoms.socks(socks, trim, on.body)


@trait("garment", slot="shoes", en=("trainers", "sneakers"), fr=("des baskets", "tennis"))
def sneakers(shoes: Colour = WHITE) -> Parts:
    return footwear.sneakers(shoes)


@trait("garment", slot="shoes", en=("leather shoes", "shoes"), fr=("des chaussures de ville", "chaussures"))
def leather_shoes(shoes: Colour = BROWN) -> Parts:
    return footwear.leather(shoes)


@trait("garment", slot="shoes", en=("work boots",), fr=("des chaussures de chantier", "chaussures de sécurité"))
def work_boots(shoes: Colour = BROWN) -> Parts:
    return footwear.leather(shoes, work=True)


@trait("garment", slot="shoes", en=("flat shoes", "ballet flats"), fr=("des ballerines",))
def flats(shoes: Colour = BLACK) -> Parts:
    return footwear.flats(shoes)


@trait("garment", slot="shoes", en=("football boots", "cleats"), fr=("des chaussures à crampons", "crampons"))
def football_boots(shoes: Colour = BLACK) -> Parts:
    return footwear.boots(shoes)


# ---- outfits -----------------------------------------------------------------------------------------------


@trait("outfit", en=("a t-shirt and jeans",), fr=("un t-shirt et un jean",))
def _tshirt(tshirt: Colour = CORAL, trousers: Colour = NAVY, shoes: Colour = WHITE) -> Look:
    return garment("tshirt", shirt=tshirt), garment("jeans", trousers=trousers), garment("sneakers", shoes=shoes)


@trait("outfit", en=("a shirt and trousers",), fr=("une chemise et un pantalon",))
def _shirt(shirt: Colour = SKY, trousers: Colour = NAVY, shoes: Colour = BROWN) -> Look:
    return (
        garment("shirt", shirt=shirt),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a suit and tie", "suit", "businessman", "businesswoman", "banker", "politician", "minister", "president",
        "diplomat", "ambassador", "notary", "news anchor", "TV presenter", "executive", "CEO"),
    fr=("un costume", "costume cravate", "tailleur", "homme d'affaires", "femme d'affaires", "banquier", "banquière",
        "président", "présidente", "ministre", "député", "députée", "notaire", "diplomate", "ambassadeur",
        "ambassadrice", "présentateur", "présentatrice", "cadre", "pdg", "trader"),
)  # fmt: skip
def suit(
    jacket: Colour = NAVY, shirt: Colour = WHITE, tie: Colour = RED, trousers: Colour = NAVY, shoes: Colour = BLACK
) -> Look:
    return (
        garment("jacket", jacket=jacket, shirt=shirt),
        garment("shirt", shirt=shirt),
        worn("tie", tie=tie),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )


@trait("outfit", en=("a dress and flat shoes",), fr=("une robe et des ballerines",))
def _dress(dress: Colour = RED, shoes: Colour = BLACK) -> Look:
    return garment("dress", dress=dress), garment("flats", shoes=shoes)


@trait("outfit", en=("a hoodie and jeans",), fr=("un sweat à capuche et un jean",))
def _hoodie(hoodie: Colour = GREY, trousers: Colour = NAVY, shoes: Colour = WHITE) -> Look:
    return garment("hoodie", hoodie=hoodie), garment("jeans", trousers=trousers), garment("sneakers", shoes=shoes)


@trait(
    "outfit",
    en=("a football kit", "soccer kit", "footballer", "football player", "soccer player", "goalkeeper"),
    fr=("une tenue de foot", "tenue de football", "footballeur", "footballeuse", "joueur de foot", "joueuse de foot",
        "gardien de but", "gardienne de but"),
)  # fmt: skip
def football_kit(jersey: Colour = BLUE, shorts: Colour = WHITE, socks: Colour = RED, shoes: Colour = BLACK) -> Look:
    trim = contrast_of(jersey, WHITE, NAVY) if jersey != shorts else socks
    return (
        garment("jersey", jersey=jersey, trim=trim),
        garment("shorts", shorts=shorts, trim=jersey),
        garment("socks", socks=socks),
        garment("football_boots", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a white coat over a shirt", "doctor's outfit", "doctor", "physician", "GP", "medic", "optician",
        "psychiatrist"),
    fr=("une blouse blanche sur une chemise", "tenue de médecin", "médecin", "docteur", "docteure", "doctoresse",
        "généraliste", "pédiatre", "cardiologue", "opticien", "opticienne", "psychiatre", "toubib"),
)  # fmt: skip
def white_coat(coat: Colour = WHITE, shirt: Colour = SKY, trousers: Colour = NAVY, shoes: Colour = BROWN) -> Look:
    return (
        garment("lab_coat", coat=coat, shirt=shirt),
        garment("shirt", shirt=shirt),
        worn("stethoscope"),
        garment("trousers", trousers=trousers, belt=shoes),
        garment("leather_shoes", shoes=shoes),
    )


@trait("outfit", en=("overalls and a shirt",), fr=("une salopette et une chemise",))
def _overalls(overalls: Colour = BLUE, shirt: Colour = GREEN, shoes: Colour = BROWN) -> Look:
    return (
        garment("overalls", overalls=overalls),
        garment("work_shirt", shirt=shirt),
        garment("work_boots", shoes=shoes),
    )
