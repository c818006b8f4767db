"""Straight and wavy hair, cut, falling or tied."""

from __future__ import annotations

from trottinette.catalogue import Part, Parts
from trottinette.figure import bobs, hanging_hair, short_hair, tied_hair, tousled
from trottinette.figure._kit import trait
from trottinette.geometry import Solid
from trottinette.paint import paint
from trottinette.palette import BROWN, SAND, Colour

_TIE = Colour("#3a2a3c", "#3a2a3c")


def _tied(locks: Solid, band: Solid, colour: Colour, cell: float = 0.72) -> Parts:
    return Part(locks, colour, cell=cell), Part(band, colour.mixed(_TIE, 0.6), "matte", cell=0.5)


def _clipped(colour: Colour, skin: Colour | None, least: float = 0.35, most: float = 0.9) -> Part:
    """Stubble, through which the skin is seen the more the lower."""
    shade = paint("shaved", colour, bare=80.0, full=104.0, least=least, most=most)
    return Part(short_hair.shaved(), skin or SAND, "matte", cell=0.6, paint=(shade,))


# ---- short -------------------------------------------------------------------------------------------------


@trait(
    "hair",
    en=("a buzz cut", "buzzcut", "buzzed hair", "crew cut", "very short shaved hair", "shaved hair"),
    fr=("une coupe à la tondeuse", "cheveux rasés", "coupe militaire", "boule à zéro", "cheveux tondus"),
)
def shaved(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return (_clipped(colour, skin, 0.8, 0.98),)


@trait(
    "hair",
    en=("a French crop", "cropped hair", "crop cut", "very short hair", "caesar cut"),
    fr=("une coupe très courte", "cheveux très courts", "coupe césar", "coupe à la César", "coupe courte texturée"),
)
def cropped(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return Part(short_hair.cropped(), colour, cell=0.7), _clipped(colour, skin)


@trait(
    "hair",
    en=("a side parting", "side-parted hair", "side part", "gentleman's cut", "neat short hair"),
    fr=("une raie sur le côté", "cheveux avec raie sur le côté", "coupe de gentleman", "coupe classique homme"),
)
def side_parting(colour: Colour = BROWN) -> Parts:
    return (Part(short_hair.side_parting(), colour, cell=0.7),)


@trait(
    "hair",
    en=("slicked-back hair", "slick back", "slicked hair", "gelled-back hair", "greased-back hair"),
    fr=("des cheveux gominés", "cheveux plaqués en arrière", "cheveux lissés en arrière", "coiffure gominée"),
)
def slicked_back(colour: Colour = BROWN) -> Parts:
    return (Part(short_hair.slicked_back(), colour, cell=0.7),)


@trait(
    "hair",
    en=("a bald crown", "balding", "balding hair", "bald on top", "bald with hair on the sides", "horseshoe hair"),
    fr=("une calvitie", "crâne dégarni", "couronne de cheveux", "chauve sur le dessus", "une tonsure", "tonsure"),
)
def balding(colour: Colour = BROWN) -> Parts:
    return (Part(short_hair.balding(), colour, cell=0.7),)


@trait(
    "hair",
    en=("a receding hairline", "receding hair", "receding temples", "thinning hair", "widow's peak"),
    fr=("un front dégarni", "tempes dégarnies", "golfes temporaux", "cheveux clairsemés", "début de calvitie"),
)
def receding(colour: Colour = BROWN) -> Parts:
    return (Part(short_hair.receding(), colour, cell=0.7),)


@trait(
    "hair",
    en=("a comb-over", "combover", "combed-over hair", "a few strands combed across"),
    fr=("des cheveux rabattus sur le crâne", "mèche rabattue", "cheveux rabattus", "mèche cache-calvitie"),
)
def combover(colour: Colour = BROWN) -> Parts:
    return (Part(short_hair.combover(), colour, cell=0.6),)


@trait(
    "hair",
    en=("an undercut", "undercut hair", "shaved sides with a long top", "shaved sides"),
    fr=("une coupe undercut", "undercut", "côtés rasés", "dessus long et côtés rasés", "cheveux rasés sur les côtés"),
)
def undercut(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return Part(tousled.undercut(), colour, cell=0.72), _clipped(colour, skin)


@trait(
    "hair",
    en=("a mohawk", "mohican", "mohawk hair", "punk crest"),
    fr=("une crête", "crête iroquoise", "une iroquoise", "iroquoise", "crête punk", "coupe mohawk"),
)
def mohawk(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return Part(tousled.mohawk(), colour, cell=0.68), _clipped(colour, skin, 0.3, 0.75)


@trait(
    "hair",
    en=("spiky hair", "spiked hair", "spikes in the hair", "gelled spikes", "hair in spikes"),
    fr=("des cheveux en pics", "cheveux en pétard", "cheveux hérissés", "cheveux en épis", "cheveux dressés au gel"),
)
def spiky(colour: Colour = BROWN) -> Parts:
    return (Part(tousled.spiky(), colour, cell=0.75),)


@trait(
    "hair",
    en=("messy hair", "tousled hair", "dishevelled hair", "shaggy hair", "bed head", "unkempt hair"),
    fr=("des cheveux ébouriffés", "cheveux en bataille", "cheveux décoiffés", "coiffé-décoiffé", "tignasse"),
)
def messy(colour: Colour = BROWN) -> Parts:
    return (Part(tousled.messy(), colour, cell=0.75),)


@trait(
    "hair",
    en=("a pixie cut", "pixie hair", "pixie", "boyish cut"),
    fr=("une coupe pixie", "coupe garçonne", "cheveux à la garçonne", "à la garçonne", "pixie"),
)
def pixie(colour: Colour = BROWN) -> Parts:
    return (Part(tousled.pixie(), colour, cell=0.72),)


@trait(
    "hair",
    en=("side-swept hair", "emo hair", "emo fringe", "side-swept fringe", "side-swept bangs", "emo haircut"),
    fr=("une longue mèche sur le côté", "coupe emo", "mèche emo", "mèche sur le côté", "frange sur le côté"),
)
def emo(colour: Colour = BROWN) -> Parts:
    return (Part(bobs.emo(), colour, cell=0.75),)


@trait(
    "hair",
    en=("set curls", "set hair", "a perm", "permed hair", "a shampoo and set", "grandma curls", "hair in rollers"),
    fr=("une mise en plis", "permanente", "une permanente", "cheveux permanentés", "bouclettes", "coiffure de mamie"),
)
def set_curls(colour: Colour = BROWN) -> Parts:
    return (Part(tousled.set_curls(), colour, cell=0.72),)


# ---- down to the cheeks, the shoulders, the waist ----------------------------------------------------------


@trait(
    "hair",
    en=("a bowl cut", "bowl haircut", "mushroom cut", "pudding bowl cut"),
    fr=("une coupe au bol", "coupe au bol", "coupe champignon"),
)
def bowl_cut(colour: Colour = BROWN) -> Parts:
    return (Part(bobs.bowl_cut(), colour, cell=0.7),)


@trait(
    "hair",
    en=("a full fringe", "fringe", "bangs", "shoulder-length hair with a fringe", "straight bangs", "hair with bangs"),
    fr=("une frange", "frange droite", "cheveux mi-longs avec frange", "carré long avec frange", "carré à frange"),
)
def fringe(colour: Colour = BROWN) -> Parts:
    return (Part(bobs.fringe(), colour, cell=0.78),)


@trait(
    "hair",
    en=("curtain hair", "curtains", "curtain bangs", "middle-parted hair", "middle part", "centre parting"),
    fr=("une raie au milieu", "cheveux en rideau", "frange rideau", "coupe rideau", "raie au centre"),
)
def curtain(colour: Colour = BROWN) -> Parts:
    return (Part(bobs.curtain(), colour, cell=0.78),)


@trait(
    "hair",
    en=("a wavy lob", "wavy shoulder-length hair", "wavy hair", "shoulder-length hair", "lob", "long bob", "wavy bob"),
    fr=(
        "un carré long ondulé",
        "cheveux ondulés",
        "cheveux mi-longs ondulés",
        "cheveux mi-longs",
        "carré long",
        "carré wavy",
    ),
)
def lob_wavy(colour: Colour = BROWN) -> Parts:
    return (Part(bobs.lob_wavy(), colour, cell=0.78),)


@trait(
    "hair",
    en=("a mullet", "mullet cut", "short in front and long behind", "80s mullet"),
    fr=("une coupe mulet", "mulet", "nuque longue", "coupe mullet", "court devant et long derrière"),
)
def mullet(colour: Colour = BROWN) -> Parts:
    return (Part(bobs.mullet(), colour, cell=0.75),)


@trait(
    "hair",
    en=("long straight hair", "straight hair", "long sleek hair", "very long hair", "long smooth hair"),
    fr=("de longs cheveux raides", "cheveux longs et raides", "cheveux raides", "cheveux lisses",
        "cheveux longs lisses", "très longs cheveux", "cheveux très longs"),
)  # fmt: skip
def long_straight(colour: Colour = BROWN) -> Parts:
    return (Part(hanging_hair.long_straight(), colour, cell=0.85),)


@trait(
    "hair",
    en=("long hair with a fringe", "long hair with bangs", "hime cut", "long hair and bangs"),
    fr=("des cheveux longs avec frange", "cheveux longs et frange", "longs cheveux avec frange", "coupe hime"),
)
def long_fringe(colour: Colour = BROWN) -> Parts:
    return (Part(hanging_hair.long_fringe(), colour, cell=0.85),)


@trait(
    "hair",
    en=("half-up hair", "half up half down", "hair half tied back", "half ponytail"),
    fr=("une demi-queue", "demi-queue de cheval", "cheveux semi-attachés", "cheveux à moitié attachés", "demi-attache"),
)
def half_up(colour: Colour = BROWN) -> Parts:
    return _tied(*hanging_hair.half_up(), colour, 0.85)


# ---- tied --------------------------------------------------------------------------------------------------


@trait(
    "hair",
    en=("a high ponytail", "high pony", "hair in a high ponytail"),
    fr=("une queue de cheval haute", "queue haute", "couette haute"),
)
def high_ponytail(colour: Colour = BROWN) -> Parts:
    return _tied(*tied_hair.high_ponytail(), colour)


@trait(
    "hair",
    en=("a low ponytail", "low pony", "hair tied back", "hair tied at the nape"),
    fr=("une queue de cheval basse", "queue basse", "cheveux attachés", "cheveux attachés dans le dos", "catogan"),
)
def low_ponytail(colour: Colour = BROWN) -> Parts:
    return _tied(*tied_hair.low_ponytail(), colour)


@trait(
    "hair",
    en=("a side ponytail", "side pony", "ponytail over the shoulder"),
    fr=("une queue de cheval sur le côté", "queue de côté", "queue sur le côté", "couette sur le côté"),
)
def side_ponytail(colour: Colour = BROWN) -> Parts:
    return _tied(*tied_hair.side_ponytail(), colour)


@trait(
    "hair",
    en=("bunches", "pigtails", "two ponytails", "twin tails", "hair in bunches"),
    fr=("deux couettes", "des couettes", "couettes", "cheveux en couettes", "deux queues de cheval"),
)
def pigtails(colour: Colour = BROWN) -> Parts:
    return _tied(*tied_hair.pigtails(), colour)


@trait(
    "hair",
    en=("a man bun", "top knot", "topknot", "samurai bun", "man bun with shaved sides"),
    fr=("un chignon de samouraï", "man bun", "chignon homme", "top knot", "chignon samouraï"),
)
def top_knot(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return *_tied(*tied_hair.top_knot(), colour), _clipped(colour, skin)


@trait(
    "hair",
    en=("a low bun", "chignon", "bun at the nape", "ballet bun", "hair in a low bun"),
    fr=("un chignon bas", "chignon sur la nuque", "chignon de danseuse", "chignon bas sur la nuque"),
)
def low_bun(colour: Colour = BROWN) -> Parts:
    return _tied(*tied_hair.low_bun(), colour)


@trait(
    "hair",
    en=("space buns", "two buns", "double buns", "mini buns", "hair in two buns"),
    fr=("deux chignons", "des macarons", "double chignon", "petits chignons", "chignons macarons"),
)
def space_buns(colour: Colour = BROWN) -> Parts:
    return _tied(*tied_hair.space_buns(), colour)
