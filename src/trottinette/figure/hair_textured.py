"""Hair with texture: coils, curls, braids, locs and twists."""

from __future__ import annotations

from trottinette.catalogue import Part, Parts
from trottinette.figure import afros, braids, corkscrews, curled
from trottinette.figure import locs as ropy
from trottinette.figure._kit import trait
from trottinette.paint import paint
from trottinette.palette import BROWN, SAND, Colour

_TIE = Colour("#3a2a3c", "#3a2a3c")


@trait("hair", en=("a braid", "single braid", "plait", "side braid"), fr=("une tresse", "natte", "tresse sur le côté"))
def braid(colour: Colour = BROWN) -> Parts:
    locks, tie = braids.braid()
    return Part(locks, colour, cell=0.62), Part(tie, colour.mixed(_TIE, 0.6), "matte")


@trait(
    "hair",
    en=("two braids", "pigtail braids", "braided pigtails", "plaits"),
    fr=("deux tresses", "deux nattes", "des nattes", "tresses d'écolière"),
)
def two_braids(colour: Colour = BROWN) -> Parts:
    locks, ties = braids.two_braids()
    return Part(locks, colour, cell=0.62), Part(ties, colour.mixed(_TIE, 0.6), "matte")


@trait(
    "hair",
    en=("a crown braid", "braided crown", "halo braid", "milkmaid braid"),
    fr=("une tresse en couronne", "couronne de tresses", "tresse couronne"),
)
def crown_braid(colour: Colour = BROWN) -> Parts:
    return (Part(braids.crown_braid(), colour, cell=0.62),)


@trait("hair", en=("cornrows", "cornrow braids"), fr=("des nattes collées", "tresses collées", "tresses plaquées"))
def cornrows(colour: Colour = BROWN) -> Parts:
    return (Part(braids.cornrows(), colour, cell=0.58),)


@trait(
    "hair",
    en=("box braids", "african braids", "knotless braids"),
    fr=("des tresses africaines", "box braids", "tresses fines"),
)
def box_braids(colour: Colour = BROWN) -> Parts:
    return (Part(braids.box_braids(), colour, cell=0.6),)


@trait(
    "hair",
    en=("locs", "dreadlocks", "dreads", "medium locs"),
    fr=("des locks", "dreadlocks", "dreads", "locks mi-longues"),
)
def locs(colour: Colour = BROWN) -> Parts:
    return (Part(ropy.locs(), colour, "matte", cell=0.6),)


@trait(
    "hair",
    en=("long locs", "long dreadlocks", "long dreads"),
    fr=("de longues locks", "longues dreadlocks", "longues dreads"),
)
def long_locs(colour: Colour = BROWN) -> Parts:
    return (Part(ropy.long_locs(), colour, "matte", cell=0.62),)


@trait(
    "hair",
    en=("locs tied up", "dreadlocks tied up", "locs updo", "dreads in a bun"),
    fr=("des locks attachées", "dreadlocks attachées", "dreads attachées", "locks relevées"),
)
def locs_up(colour: Colour = BROWN) -> Parts:
    locks, tie = ropy.locs_up()
    return Part(locks, colour, "matte", cell=0.6), Part(tie, colour.mixed(_TIE, 0.6), "matte")


@trait("hair", en=("twists", "two-strand twists", "twist braids"), fr=("des vanilles", "twists", "tresses vanilles"))
def twists(colour: Colour = BROWN) -> Parts:
    return (Part(ropy.twists(), colour, cell=0.58),)


@trait(
    "hair",
    en=("long curly hair", "long curls"),
    fr=("des cheveux longs bouclés", "longues boucles", "cheveux longs frisés"),
)
def curly_long(colour: Colour = BROWN) -> Parts:
    return (Part(corkscrews.curly_long(), colour, cell=0.68),)


@trait("hair", en=("a curly bob", "curly bob cut"), fr=("un carré bouclé", "carré frisé"))
def curly_bob(colour: Colour = BROWN) -> Parts:
    return (Part(corkscrews.curly_bob(), colour, cell=0.68),)


@trait(
    "hair",
    en=("a short afro", "teeny weeny afro", "twa", "short coily hair"),
    fr=("un afro court", "afro courte", "cheveux crépus courts", "petit afro"),
)
def short_afro(colour: Colour = BROWN) -> Parts:
    return (Part(afros.short_afro(), colour, "matte", cell=0.6),)


@trait(
    "hair",
    en=("a big afro", "large afro", "huge afro"),
    fr=("un grand afro", "grosse afro", "énorme afro", "grande coupe afro"),
)
def big_afro(colour: Colour = BROWN) -> Parts:
    return (Part(afros.big_afro(), colour, "matte", cell=0.75),)


@trait("hair", en=("an afro puff", "high puff"), fr=("un afro puff", "chignon afro", "couette afro"))
def afro_puff(colour: Colour = BROWN) -> Parts:
    smooth, puff, band = afros.afro_puff()
    return (
        Part(smooth, colour, cell=0.72),
        Part(puff, colour, "matte", cell=0.66),
        Part(band, colour.mixed(_TIE, 0.6), "matte"),
    )


@trait(
    "hair", en=("two afro puffs", "afro puffs", "space puffs"), fr=("deux afro puffs", "deux puffs", "couettes afro")
)
def afro_puffs(colour: Colour = BROWN) -> Parts:
    smooth, puffs, bands = afros.afro_puffs()
    return (
        Part(smooth, colour, cell=0.72),
        Part(puffs, colour, "matte", cell=0.66),
        Part(bands, colour.mixed(_TIE, 0.6), "matte"),
    )


def _shaved(colour: Colour, skin: Colour | None, low: float = 84.0, high: float = 105.0) -> Part:
    """Clipped sides, through which the skin is seen the more the lower."""
    skin = skin or SAND
    shade = paint("shaved", colour, bare=low, full=high, least=0.22, most=0.92)
    return Part(afros.shaved(), skin, "matte", cell=0.6, paint=(shade,))


@trait(
    "hair",
    en=("a fade", "skin fade", "taper fade", "low fade"),
    fr=("un dégradé", "dégradé américain", "coupe dégradée", "cheveux dégradés"),
)
def fade(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return Part(afros.fade(), colour, "matte", cell=0.6), _shaved(colour, skin)


@trait(
    "hair",
    en=("a high top fade", "high top", "flat top", "flattop"),
    fr=("une coupe high top", "flat top", "coupe à plat", "afro en brosse"),
)
def high_top(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return Part(afros.high_top(), colour, "matte", cell=0.66), _shaved(colour, skin)


@trait(
    "hair", en=("bantu knots", "zulu knots"), fr=("des nœuds bantous", "bantu knots", "noeuds bantous", "nœuds zoulous")
)
def bantu_knots(colour: Colour = BROWN) -> Parts:
    return (Part(afros.bantu_knots(), colour, cell=0.6),)


@trait(
    "hair",
    en=("short curls", "short curly hair", "curly crop"),
    fr=("des boucles courtes", "cheveux courts bouclés", "cheveux courts frisés"),
)
def curly_short(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return Part(curled.curly_short(), colour, cell=0.7), _shaved(colour, skin, 80.0, 97.0)


@trait(
    "hair",
    en=("curly top with faded sides", "curly top", "curly fade", "curly undercut"),
    fr=("des boucles sur le dessus", "dégradé bouclé", "dessus bouclé"),
)
def curly_top(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    return Part(corkscrews.curly_top(), colour, cell=0.6), _shaved(colour, skin)


@trait(
    "hair",
    en=("curls with a fringe", "curly fringe", "curly bangs"),
    fr=("des boucles avec frange", "frange bouclée", "frange frisée"),
)
def curly_fringe(colour: Colour = BROWN) -> Parts:
    return (Part(corkscrews.curly_fringe(), colour, cell=0.7),)


@trait(
    "hair",
    en=("ringlets", "loose ringlets", "corkscrew curls"),
    fr=("des anglaises", "boucles anglaises", "tire-bouchons"),
)
def ringlets(colour: Colour = BROWN) -> Parts:
    return (Part(corkscrews.ringlets(), colour, cell=0.66),)


@trait(
    "hair",
    en=("long wavy hair", "beach waves", "big waves", "wavy long hair"),
    fr=("des cheveux longs ondulés", "longues ondulations", "longs cheveux ondulés"),
)
def long_wavy(colour: Colour = BROWN) -> Parts:
    return (Part(corkscrews.long_wavy(), colour, cell=0.8),)
