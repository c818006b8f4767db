"""Outfits of every day and of the world, as lists of garments."""

from __future__ import annotations

from trottinette.figure._kit import trait, traits
from trottinette.figure.wear import Look, garment, worn
from trottinette.palette import (
    BEIGE,
    BLACK,
    BLUE,
    BROWN,
    BURGUNDY,
    CARAMEL,
    CORAL,
    CREAM,
    FOREST,
    FUCHSIA,
    GOLD,
    GRAPHITE,
    GREY,
    MUSTARD,
    NAVY,
    ORANGE,
    PINK,
    RED,
    SAND,
    SKY,
    TAN,
    TEAL,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


def _with(kind: str) -> Look:
    """That worn thing in its own colours, where there is one of the name."""
    return (worn(kind),) if kind in traits()["worn"] else ()


# ---- every day ---------------------------------------------------------------------------------------------


@trait(
    "outfit", en=("a summer dress and sandals", "summer clothes"), fr=("une robe d'été et des sandales", "tenue d'été")
)
def summer(dress: Colour = YELLOW, flowers: Colour = WHITE, shoes: Colour = TAN) -> Look:
    return garment("summer_dress", dress=dress, flowers=flowers), garment("sandals", shoes=shoes), *_with("straw_hat")


@trait(
    "outfit",
    en=("winter clothes", "a down jacket and boots"),
    fr=("une tenue d'hiver", "tenue de neige", "habits d'hiver"),
)
def winter(jacket: Colour = ORANGE, trousers: Colour = NAVY, shoes: Colour = BROWN) -> Look:
    return (
        garment("puffer_jacket", jacket=jacket),
        garment("sweater"),
        garment("jeans", trousers=trousers),
        garment("boots", shoes=shoes),
        *_with("beanie"),
        *_with("scarf"),
    )


@trait(
    "outfit",
    en=("rain clothes", "a raincoat and rain boots"),
    fr=("une tenue de pluie", "habits de pluie", "ciré et bottes"),
)
def rain(coat: Colour = YELLOW, trousers: Colour = NAVY, shoes: Colour = RED) -> Look:
    return (
        garment("raincoat", coat=coat),
        garment("breton"),
        garment("jeans", trousers=trousers),
        garment("rain_boots", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a blouse and a pencil skirt", "office clothes", "business dress"),
    fr=("un chemisier et une jupe", "tenue de bureau", "tenue de travail au bureau"),
)
def office(blouse: Colour = CREAM, skirt: Colour = BLACK, shoes: Colour = BURGUNDY) -> Look:
    return garment("blouse", blouse=blouse), garment("pencil_skirt", skirt=skirt), garment("heels", shoes=shoes)


@trait(
    "outfit",
    en=("biker clothes", "biker outfit"),
    fr=("une tenue de motard", "tenue de motarde"),
)
def biker(jacket: Colour = BLACK, tshirt: Colour = WHITE, trousers: Colour = NAVY, shoes: Colour = BLACK) -> Look:
    return (
        garment("leather_jacket", jacket=jacket),
        garment("tshirt", shirt=tshirt),
        garment("jeans", trousers=trousers),
        garment("combat_boots", shoes=shoes),
    )


@trait(
    "outfit",
    en=("student clothes", "student", "a varsity outfit"),
    fr=("une tenue d'étudiant", "étudiant", "étudiante", "lycéen", "lycéenne"),
)
def student(jacket: Colour = BLUE, sweater: Colour = GREY, trousers: Colour = SAND, shoes: Colour = RED) -> Look:
    return (
        garment("denim_jacket", jacket=jacket),
        garment("sweatshirt", sweater=sweater),
        garment("chinos", trousers=trousers),
        garment("high_tops", shoes=shoes),
        *_with("backpack"),
    )


@trait(
    "outfit", en=("pyjamas", "pajamas", "nightclothes", "pjs"), fr=("un pyjama", "tenue de nuit", "vêtements de nuit")
)
def pyjamas(pyjamas: Colour = SKY, stripes: Colour = WHITE, slippers: Colour = BURGUNDY) -> Look:
    return (
        garment("pyjama_top", pyjamas=pyjamas, stripes=stripes),
        garment("pyjama_bottoms", pyjamas=pyjamas, stripes=stripes),
        garment("slippers", shoes=slippers),
    )


@trait(
    "outfit",
    en=("a cardigan and slippers", "grandmother's clothes", "grandma", "granny"),
    fr=("un gilet et des pantoufles", "tenue de grand-mère", "mémé", "mamie"),
)
def grandmother(cardigan: Colour = BURGUNDY, dress: Colour = TEAL, shoes: Colour = BROWN) -> Look:
    return (
        garment("cardigan", cardigan=cardigan, buttons=GOLD),
        garment("shirt_dress", dress=dress, belt=dress),
        garment("tights", tights=BEIGE),
        garment("slippers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a sweater vest and corduroys", "grandfather's clothes", "grandpa"),
    fr=("un gilet et un pantalon de toile", "tenue de grand-père", "pépé", "papi", "papy"),
)
def grandfather(
    cardigan: Colour = MUSTARD, shirt: Colour = SKY, trousers: Colour = BROWN, shoes: Colour = CARAMEL
) -> Look:
    return (
        garment("cardigan", cardigan=cardigan),
        garment("shirt", shirt=shirt, pattern="checks", second=WHITE),
        garment("chinos", trousers=trousers, belt=shoes),
        garment("loafers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("hipster clothes", "a hipster outfit", "hipster", "lumberjack"),
    fr=("une tenue de hipster", "hipster", "bûcheron", "bobo"),
)
def hipster(shirt: Colour = RED, trousers: Colour = NAVY, shoes: Colour = CARAMEL) -> Look:
    return (
        garment("shirt", shirt=shirt, pattern="tartan", second=BLACK),
        garment("jeans", trousers=trousers),
        garment("ankle_boots", shoes=shoes),
        *_with("beanie"),
    )


@trait(
    "outfit",
    en=("punk clothes", "punk outfit", "goth", "gothic look"),
    fr=("une tenue punk", "gothique", "look gothique", "look punk"),
)
def punk(jacket: Colour = BLACK, skirt: Colour = RED, tights: Colour = GRAPHITE, shoes: Colour = BURGUNDY) -> Look:
    return (
        garment("leather_jacket", jacket=jacket),
        garment("tank_top", top=WHITE),
        garment("pleated_skirt", skirt=skirt, pattern="tartan", second=BLACK),
        garment("tights", tights=tights),
        garment("combat_boots", shoes=shoes),
    )


@trait(
    "outfit",
    en=("holiday clothes", "a tourist outfit", "tourist"),
    fr=("une tenue de vacances", "touriste", "vacancier", "vacancière"),
)
def tourist(shirt: Colour = TEAL, shorts: Colour = SAND, shoes: Colour = TURQUOISE) -> Look:
    return (
        garment("hawaiian_shirt", shirt=shirt),
        garment("bermuda", shorts=shorts),
        garment("flip_flops", shoes=shoes),
        *_with("straw_hat"),
    )


@trait("outfit", en=("a sweater and jeans",), fr=("un pull et un jean",))
def _sweater(sweater: Colour = CREAM, trousers: Colour = NAVY, shoes: Colour = BROWN) -> Look:
    return garment("sweater", sweater=sweater), garment("jeans", trousers=trousers), garment("ankle_boots", shoes=shoes)


@trait(
    "outfit",
    en=("a striped jersey and wide trousers", "a Parisian look"),
    fr=("une marinière et un pantalon", "look parisien", "parisienne"),
)
def parisian(shirt: Colour = WHITE, stripes: Colour = NAVY, trousers: Colour = NAVY, shoes: Colour = RED) -> Look:
    return (
        garment("breton", shirt=shirt, stripes=stripes),
        garment("chinos", trousers=trousers, belt=BROWN),
        garment("flats", shoes=shoes),
        *_with("beret"),
    )


@trait("outfit", en=("a tracksuit", "sweatsuit", "gym clothes"), fr=("un survêtement", "survêt", "tenue de jogging"))
def tracksuit(sweater: Colour = NAVY, trousers: Colour = NAVY, shoes: Colour = WHITE) -> Look:
    return (
        garment("sweatshirt", sweater=sweater),
        garment("tracksuit_bottoms", trousers=trousers),
        garment("sneakers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a trench coat and a scarf", "a detective's outfit", "detective"),
    fr=("une tenue de détective", "détective", "inspecteur", "inspectrice"),
)
def detective(coat: Colour = BEIGE, trousers: Colour = GRAPHITE, shoes: Colour = BROWN) -> Look:
    return (
        garment("trench_coat", coat=coat),
        garment("shirt", shirt=WHITE),
        *_with("tie"),
        garment("trousers", trousers=trousers),
        garment("leather_shoes", shoes=shoes),
    )


@trait("outfit", en=("bohemian clothes", "a hippie outfit", "hippie"), fr=("une tenue hippie", "hippie", "baba cool"))
def hippie(top: Colour = CORAL, skirt: Colour = FOREST, shoes: Colour = TAN) -> Look:
    return garment("tank_top", top=top), garment("long_skirt", skirt=skirt), garment("sandals", shoes=shoes)


@trait("outfit", en=("a school uniform", "schoolchild"), fr=("un uniforme scolaire", "écolier", "écolière"))
def school(blazer: Colour = NAVY, skirt: Colour = GREY, shoes: Colour = BLACK) -> Look:
    return (
        garment("blazer", jacket=blazer),
        garment("shirt", shirt=WHITE),
        garment("pleated_skirt", skirt=skirt),
        garment("socks", socks=WHITE, trim=blazer),
        garment("leather_shoes", shoes=shoes),
        *_with("tie"),
    )


# ---- for a day -----------------------------------------------------------------------------------------------


@trait("outfit", en=("an evening gown", "evening wear", "gala"), fr=("une robe de soirée", "tenue de soirée", "gala"))
def evening(dress: Colour = BURGUNDY, jewel: Colour = GOLD, shoes: Colour = GOLD) -> Look:
    return garment("evening_gown", dress=dress, jewel=jewel), garment("heels", shoes=shoes)


@trait("outfit", en=("a wedding dress", "bride"), fr=("une robe de mariée", "mariée"))
def _wedding_dress(dress: Colour = WHITE, lace: Colour = CREAM, veil: Colour = WHITE, shoes: Colour = WHITE) -> Look:
    return garment("wedding_dress", dress=dress, lace=lace), worn("veil", veil=veil), garment("heels", shoes=shoes)


# ---- of the world --------------------------------------------------------------------------------------------


@trait("outfit", en=("a sari",), fr=("un sari",))
def _sari(sari: Colour = FUCHSIA, blouse: Colour = TEAL, border: Colour = GOLD, shoes: Colour = TAN) -> Look:
    return garment("sari", sari=sari, blouse=blouse, border=border), garment("sandals", shoes=shoes)


@trait("outfit", en=("a kimono",), fr=("un kimono",))
def _kimono(kimono: Colour = NAVY, obi: Colour = RED, blossoms: Colour = PINK, shoes: Colour = SAND) -> Look:
    return garment("kimono", kimono=kimono, obi=obi, blossoms=blossoms), garment("geta", shoes=shoes)


@trait("outfit", en=("a djellaba",), fr=("une djellaba",))
def _djellaba(djellaba: Colour = CREAM, braid: Colour = BROWN, shoes: Colour = YELLOW) -> Look:
    return garment("djellaba", djellaba=djellaba, braid=braid), garment("babouches", shoes=shoes)


@trait("outfit", en=("a boubou",), fr=("un boubou",))
def _boubou(boubou: Colour = SKY, embroidery: Colour = WHITE, shoes: Colour = WHITE) -> Look:
    return garment("boubou", boubou=boubou, embroidery=embroidery), garment("babouches", shoes=shoes)


@trait("outfit", en=("a wax print dress",), fr=("une robe en wax", "tenue en wax"))
def wax(dress: Colour = ORANGE, second: Colour = BLUE, shoes: Colour = BROWN) -> Look:
    return (
        garment("boubou", boubou=dress, embroidery=second, pattern="wax", second=second),
        garment("sandals", shoes=shoes),
    )


@trait("outfit", en=("a kilt", "Scottish dress", "Highland dress"), fr=("un kilt", "tenue écossaise"))
def _kilt(kilt: Colour = RED, second: Colour = FOREST, jacket: Colour = GRAPHITE, shoes: Colour = BLACK) -> Look:
    return (
        garment("kilt", kilt=kilt, second=second),
        garment("shirt", shirt=WHITE),
        garment("waistcoat", vest=jacket),
        garment("kilt_socks", flashes=kilt),
        garment("leather_shoes", shoes=shoes),
        *_with("tie"),
    )


@trait("outfit", en=("a poncho",), fr=("un poncho",))
def _poncho(poncho: Colour = RED, second: Colour = YELLOW, trousers: Colour = BROWN, shoes: Colour = TAN) -> Look:
    return (
        garment("poncho", poncho=poncho, second=second),
        garment("shirt", shirt=CREAM),
        garment("trousers", trousers=trousers),
        garment("sandals", shoes=shoes),
    )


@trait("outfit", en=("a hanbok",), fr=("un hanbok",))
def _hanbok(hanbok: Colour = PINK, jacket: Colour = WHITE, ribbon: Colour = RED, shoes: Colour = WHITE) -> Look:
    return garment("hanbok", hanbok=hanbok, jacket=jacket, ribbon=ribbon), garment("flats", shoes=shoes)


@trait("outfit", en=("a qipao", "cheongsam"), fr=("un qipao", "cheongsam"))
def _qipao(dress: Colour = RED, trim: Colour = GOLD, shoes: Colour = GOLD) -> Look:
    return garment("qipao", dress=dress, trim=trim), garment("heels", shoes=shoes)


@trait("outfit", en=("an ao dai",), fr=("un ao dai", "áo dài"))
def _ao_dai(tunic: Colour = SKY, trousers: Colour = WHITE, shoes: Colour = CREAM) -> Look:
    return garment("ao_dai", tunic=tunic, trousers=trousers), garment("flats", shoes=shoes)


@trait("outfit", en=("a dirndl", "Bavarian clothes"), fr=("un dirndl", "tenue bavaroise"))
def _dirndl(dress: Colour = FOREST, apron: Colour = CREAM, shoes: Colour = BLACK) -> Look:
    return garment("dirndl", dress=dress, apron=apron), garment("flats", shoes=shoes)
