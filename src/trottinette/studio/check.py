"""Does everything a pack names exist? The one place where ids of toys, traits, themes and colours are held against
what there is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trottinette.card import THEME_PARTS, THEMES
from trottinette.catalogue import take
from trottinette.errors import UnknownToy, nearest
from trottinette.figure import traits
from trottinette.pack import Pack, Problem


def problems(pack: Pack) -> Iterator[Problem]:
    """Everything in the pack that names something unknown, with its place and the nearest choices."""
    figure = pack.figure
    chosen = {
        ("figure", "skin"): figure.skin,
        ("figure", "hair", "style"): figure.hair.style,
        ("figure", "beard", "style"): figure.beard.style,
        ("figure", "glasses", "style"): figure.glasses.style,
        ("figure", "expression"): figure.expression,
        ("figure", "outfit", "kind"): figure.outfit.kind,
    }
    for at, id in chosen.items():
        if id not in traits()[at[1]]:
            yield _unknown(at, id, traits()[at[1]], "choice")
    if figure.outfit.kind in traits()["outfit"]:
        yield from _colours(("figure", "outfit", "colours"), figure.outfit.colours, traits()["outfit"][figure.outfit.kind].colours)
    for number, accessory in enumerate(pack.accessories):
        try:
            yield from _colours(("accessories", number, "colours"), accessory.colours, take(accessory.object).colours)
        except UnknownToy as wrong:
            yield Problem(at=("accessories", number, "object"), message=wrong.message, hint=wrong.hint)
    if pack.card.theme not in THEMES:
        yield _unknown(("card", "theme"), pack.card.theme, THEMES, "theme")
    yield from _colours(("card", "colours"), pack.card.colours, dict.fromkeys(THEME_PARTS))


def _colours(at: tuple[str | int, ...], given: Mapping[str, str], known: Mapping[str, object]) -> Iterator[Problem]:
    for part in given:
        if part not in known:
            yield _unknown((*at, part), part, known, "part to colour")


def _unknown(at: tuple[str | int, ...], id: str, known: Mapping[str, object], what: str) -> Problem:
    return Problem(at=at, message=f"there is no {what} called {id!r}", hint=nearest(id, known) or f"one of {', '.join(known)}")
