"""Does everything a pack names exist? The one place where ids of toys, traits, themes and colours are held against
what there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from trottinette.card import THEME_PARTS, THEMES
from trottinette.catalogue import take
from trottinette.errors import UnknownToy, nearest
from trottinette.figure import traits
from trottinette.pack import Pack, Problem

Steps = tuple[str | int, ...]


def problems(pack: Pack) -> Iterator[Problem]:
    """Everything in the pack that names something unknown, with its place and the nearest choices."""
    figure = pack.figure
    chosen: dict[str, tuple[Steps, str]] = {
        "skin": (("figure", "skin"), figure.skin),
        "hair": (("figure", "hair", "style"), figure.hair.style),
        "beard": (("figure", "beard", "style"), figure.beard.style),
        "glasses": (("figure", "glasses", "style"), figure.glasses.style),
        "expression": (("figure", "expression"), figure.expression),
        "outfit": (("figure", "outfit", "kind"), figure.outfit.kind),
    }
    for family, (at, id) in chosen.items():
        if id not in traits()[family]:
            yield _unknown(at, id, traits()[family], f"choice of {family}")
        elif family == "outfit":
            parts = traits()[family][id].colours
            yield from _colours(("figure", "outfit", "colours"), figure.outfit.colours, parts, f"the outfit {id}")
    for number, accessory in enumerate(pack.accessories):
        here = ("accessories", number)
        try:
            parts = take(accessory.object).colours
        except UnknownToy as wrong:
            yield Problem(at=(*here, "object"), message=wrong.message, hint=wrong.hint)
        else:
            yield from _colours((*here, "colours"), accessory.colours, parts, f"the toy {accessory.object}")
    if pack.card.theme not in THEMES:
        yield _unknown(("card", "theme"), pack.card.theme, THEMES, "theme")
    yield from _colours(("card", "colours"), pack.card.colours, THEME_PARTS, "a card")


def _colours(at: Steps, given: Mapping[str, str], known: Iterable[str], whose: str) -> Iterator[Problem]:
    for part in given:
        if part not in known:
            yield _unknown((*at, part), part, known, f"part of {whose}")


def _unknown(at: Steps, id: str, known: Iterable[str], what: str) -> Problem:
    hint = nearest(id, known) or f"one of {', '.join(known)}"
    return Problem(at=at, message=f"no {what} is called {id!r}", hint=hint)
