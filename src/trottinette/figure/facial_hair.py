"""Facial hair, from a shadow to a beard on the chest."""

from __future__ import annotations

from trottinette.catalogue import Part, Parts
from trottinette.figure import beards, whiskers
from trottinette.figure._kit import trait
from trottinette.paint import paint
from trottinette.palette import BROWN, SAND, Colour


@trait("beard", en=("no beard", "clean-shaven"), fr=("pas de barbe", "imberbe", "rasé de près"))
def none(colour: Colour = BROWN) -> Parts:
    return ()


@trait(
    "beard",
    en=("stubble", "three-day beard", "five o'clock shadow", "unshaven"),
    fr=("une barbe de trois jours", "barbe de 3 jours", "mal rasé", "barbe mal rasée", "barbe naissante"),
)
def stubble(colour: Colour = BROWN, *, skin: Colour | None = None) -> Parts:
    shade = paint("shaved", colour, bare=83.5, full=74.0, most=0.52, back=3.0)
    return (Part(beards.stubble(), skin or SAND, cell=0.76, paint=(shade,)),)


@trait("beard", en=("a moustache", "mustache"), fr=("une moustache", "moustachu"))
def moustache(colour: Colour = BROWN) -> Parts:
    return (Part(whiskers.moustache(), colour, cell=0.35),)


@trait(
    "beard",
    en=("a thick moustache", "chevron moustache", "bushy moustache"),
    fr=("une grosse moustache", "moustache épaisse", "moustache chevron", "moustache en brosse"),
)
def chevron(colour: Colour = BROWN) -> Parts:
    return (Part(whiskers.chevron(), colour, cell=0.36),)


@trait(
    "beard",
    en=("a handlebar moustache", "curled moustache", "waxed moustache"),
    fr=("une moustache en guidon", "moustache en crocs", "bacchantes", "moustache recourbée"),
)
def handlebar(colour: Colour = BROWN) -> Parts:
    return (Part(whiskers.handlebar(), colour, cell=0.36),)


@trait(
    "beard",
    en=("a soul patch", "soul patch beard", "chin tuft"),
    fr=("une mouche sous la lèvre", "barbe mouche", "touffe sous la lèvre", "soul patch"),
)
def soul_patch(colour: Colour = BROWN) -> Parts:
    return (Part(whiskers.soul_patch(), colour, cell=0.35),)


@trait("beard", en=("a goatee", "circle beard"), fr=("un bouc", "barbichette"))
def goatee(colour: Colour = BROWN) -> Parts:
    return (Part(whiskers.goatee(), colour, cell=0.35),)


@trait(
    "beard",
    en=("a van dyke beard", "van dyke", "musketeer beard", "pointed goatee"),
    fr=("une barbe à la Van Dyck", "barbe Van Dyck", "barbe de mousquetaire", "bouc pointu"),
)
def van_dyke(colour: Colour = BROWN) -> Parts:
    return (Part(whiskers.van_dyke(), colour, cell=0.36),)


@trait(
    "beard",
    en=("a chin strap beard", "chin strap", "chinstrap", "chin curtain"),
    fr=("un collier de barbe", "barbe en collier"),
)
def chin_strap(colour: Colour = BROWN) -> Parts:
    return (Part(beards.chin_strap(), colour, cell=0.6),)


@trait(
    "beard",
    en=("mutton chops", "sideburns", "side whiskers", "muttonchops"),
    fr=("des favoris", "rouflaquettes", "barbe en côtelettes", "gros favoris"),
)
def mutton_chops(colour: Colour = BROWN) -> Parts:
    return (Part(beards.mutton_chops(), colour, cell=0.62),)


@trait(
    "beard",
    en=("a short beard", "trimmed beard", "neat beard", "cropped beard"),
    fr=("une barbe courte", "barbe taillée", "barbe de dix jours"),
)
def short_beard(colour: Colour = BROWN) -> Parts:
    return (Part(beards.short_beard(), colour, cell=0.6),)


@trait("beard", en=("a beard", "full beard", "bearded"), fr=("une barbe", "barbu", "barbue", "barbe pleine"))
def beard(colour: Colour = BROWN) -> Parts:
    return (Part(beards.beard(), colour, cell=0.62),)


@trait(
    "beard",
    en=("a long beard", "wizard beard", "long bearded"),
    fr=("une longue barbe", "barbe longue", "barbe de druide", "barbe de magicien"),
)
def long_beard(colour: Colour = BROWN) -> Parts:
    return (Part(beards.long_beard(), colour, cell=0.66),)


@trait(
    "beard",
    en=("a big bushy beard", "bushy beard", "big beard", "hipster beard", "Father Christmas beard"),
    fr=("une grosse barbe", "barbe fournie", "barbe de hipster", "barbe de père Noël", "barbe de bûcheron"),
)
def big_beard(colour: Colour = BROWN) -> Parts:
    return (Part(beards.big_beard(), colour, cell=0.7),)
