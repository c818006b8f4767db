"""What the reader of words says to the person, in both languages: one line for each thing that can happen."""

from __future__ import annotations

SENTENCES: dict[str, dict[str, str]] = {
    "en": {
        "near": "the nearest there is",
        "typo": "read as “{became}”",
        "modifier": "“{words}” is not shown",
        "some": "how many was not said: {count}",
        "favourite": "which one was not said",
        "two styles": "one style of hair at a time: {became}",
        "most": "a box holds {most}",
        "no place": "both hands are taken, so “{words}” lies in the box",
        "hand taken": "that hand is taken, so “{words}” lies in the box",
        "left out": "a box holds {most} objects; these did not fit: {words}",
        "nothing": "no object was named, so the box holds the figure alone",
        "title": "no name was given, so the card says “{words}”",
        "outfit": "clothes chosen for the job ({words}): {became}",
        "job": "what they do is already on the card",
        "colour unused": "“{words}” has no second part to colour",
        "instead": "“{words}” gives way to what was said after it: {became}",
        "assumed": "not said, so drawn as usual: {words}",
        "most people": "a box holds {most} figures",
        "print": "“{words}” is too long for a garment",
        "some people": "how many was not said: {count}",
        "one background": "the card is already {words}",
        "label": "“{words}” is too long for a label",
        "near toys": "the nearest objects: {words}",
        "photo": "photos are not used: the figure is made from the words alone",
        "me": "Me",
    },
    "fr": {
        "near": "ce qu’il y a de plus proche",
        "typo": "lu comme « {became} »",
        "modifier": "« {words} » n’est pas montré",
        "some": "combien n’est pas dit : {count}",
        "favourite": "lequel n’est pas dit",
        "two styles": "une seule coiffure à la fois : {became}",
        "most": "une boîte en contient {most}",
        "no place": "les deux mains sont prises, « {words} » va dans la boîte",
        "hand taken": "cette main est prise, « {words} » va dans la boîte",
        "left out": "une boîte contient {most} objets ; n’ont pas tenu : {words}",
        "nothing": "aucun objet n’est cité, la boîte contient la figurine seule",
        "title": "sans prénom, la carte dit « {words} »",
        "outfit": "tenue choisie d’après le métier ({words}) : {became}",
        "job": "le métier est déjà sur la carte",
        "colour unused": "« {words} » n’a pas de seconde partie à colorer",
        "instead": "« {words} » cède la place à ce qui est dit après : {became}",
        "assumed": "non précisé, dessiné comme d’habitude : {words}",
        "most people": "une boîte contient {most} figurines",
        "print": "« {words} » est trop long pour un vêtement",
        "some people": "combien n’est pas dit : {count}",
        "one background": "la carte est déjà {words}",
        "label": "« {words} » est trop long pour une étiquette",
        "near toys": "les objets les plus proches : {words}",
        "photo": "les photos ne servent pas : la figurine vient des mots seuls",
        "me": "Moi",
    },
}


def say(language: str, what: str, **values: object) -> str:
    """The sentence for `what` with its values filled in."""
    return SENTENCES[language][what].format(**values)
