"""Hair: styles sculpted in strands."""

from __future__ import annotations

from trottinette.catalogue import Part, Parts
from trottinette.figure import afros, cropped, curled, gathered, hanging
from trottinette.figure._kit import trait
from trottinette.palette import BROWN, Colour

_TIE = Colour("#3a2a3c", "#3a2a3c")


@trait("hair", en=("short hair", "short"), fr=("cheveux courts", "coupe courte"))
def short(colour: Colour = BROWN) -> Parts:
    return (Part(cropped.short(), colour, cell=0.66),)


@trait(
    "hair",
    en=("a quiff", "quiff", "swept-back hair"),
    fr=("cheveux coiffés en arrière", "coiffure banane", "cheveux en arrière"),
)
def quiff(colour: Colour = BROWN) -> Parts:
    return (Part(cropped.quiff(), colour, cell=0.73),)


@trait(
    "hair",
    en=("a bob", "bob cut", "chin-length hair"),
    fr=("une coupe au carré", "carré court", "carré plongeant"),
)
def bob(colour: Colour = BROWN) -> Parts:
    return (Part(hanging.bob(), colour, cell=0.8),)


@trait("hair", en=("long hair", "long flowing hair"), fr=("cheveux longs", "longs cheveux"))
def long(colour: Colour = BROWN) -> Parts:
    return (Part(hanging.long(), colour, cell=0.88),)


@trait("hair", en=("a ponytail", "pony tail"), fr=("une queue de cheval",))
def ponytail(colour: Colour = BROWN) -> Parts:
    locks, tie = gathered.ponytail()
    return Part(locks, colour, cell=0.72), Part(tie, colour.mixed(_TIE, 0.6), "matte")


@trait("hair", en=("a bun", "hair in a bun", "high bun"), fr=("un chignon", "chignon haut"))
def bun(colour: Colour = BROWN) -> Parts:
    locks, tie = gathered.bun()
    return Part(locks, colour, cell=0.7), Part(tie, colour.mixed(_TIE, 0.6), "matte")


@trait(
    "hair",
    en=("curly hair", "curls", "curly"),
    fr=("cheveux bouclés", "cheveux frisés", "boucles", "bouclé", "bouclée", "frisé", "frisée"),
)
def curly(colour: Colour = BROWN) -> Parts:
    return (Part(curled.curly(), colour, cell=0.62),)


@trait(
    "hair",
    en=("an afro", "afro hair", "coily hair"),
    fr=("une coupe afro", "cheveux afro", "cheveux crépus", "une afro"),
)
def afro(colour: Colour = BROWN) -> Parts:
    return (Part(afros.afro(), colour, "matte", cell=0.62),)


@trait("hair", en=("no hair", "bald", "shaved head"), fr=("pas de cheveux", "chauve", "crâne rasé"))
def bald(colour: Colour = BROWN) -> Parts:
    return ()
