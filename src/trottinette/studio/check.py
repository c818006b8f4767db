"""Does everything a pack names exist? The one place where ids of toys, traits, themes and colours are held against
what there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from trottinette.card import THEME_PARTS, THEMES
from trottinette.catalogue import shelf, take
from trottinette.charms import CHARM, OWN, has_drawing
from trottinette.errors import UnknownToy, nearest
from trottinette.figure import traits
from trottinette.pack import Accessory, Figure, Pack, Problem
from trottinette.studio.own import has_print

Steps = tuple[str | int, ...]


def problems(pack: Pack) -> Iterator[Problem]:
    """Everything in the pack that names something unknown, with its place and the nearest choices."""
    yield from _in_figure(("figure",), pack.figure)
    for number, one in enumerate(pack.companions):
        yield from _in_figure(("companions", number), one)
    for number, accessory in enumerate(pack.accessories):
        here = ("accessories", number)
        if accessory.object in (CHARM, OWN):
            yield from _of_what(here, accessory)
            continue
        try:
            toy = take(accessory.object)
        except UnknownToy as wrong:
            yield Problem(at=(*here, "object"), message=wrong.message, hint=wrong.hint)
        else:
            yield from _colours((*here, "colours"), accessory.colours, toy.colours, f"the toy {accessory.object}")
            if has_print(accessory) and toy.face is None:
                what = "text" if accessory.text.strip() else "picture"
                printable = ", ".join(one.id for one in shelf().values() if one.face)
                message = f"nothing can be printed on the toy {toy.id}"
                yield Problem(at=(*here, what), message=message, hint=f"only on: {printable}")
    if pack.card.theme not in THEMES:
        yield _unknown(("card", "theme"), pack.card.theme, THEMES, "theme")
    yield from _colours(("card", "colours"), pack.card.colours, THEME_PARTS, "a card")


def _of_what(at: Steps, accessory: Accessory) -> Iterator[Problem]:
    if accessory.object == OWN and not accessory.of.strip():
        yield Problem(at=(*at, "object"), message="it is not said which file", hint="write `of: cat.svg` below it")
    if accessory.object == CHARM and not has_drawing(accessory.of):
        yield Problem(
            at=(*at, "of" if accessory.of else "object"),
            message=f"there is no drawing of {accessory.of[:12]!r}",
            hint="write one emoji, as in `of: 🦊`",
        )


_PLAIN = ("age", "build", "height", "pose", "skin", "head", "brows", "nose", "mouth", "expression")


def _in_figure(at: Steps, figure: Figure) -> Iterator[Problem]:
    chosen: list[tuple[str, Steps, str, Mapping[str, str] | None]] = [
        *((family, (family,), getattr(figure, family), None) for family in _PLAIN),
        ("eyes", ("eyes", "shape"), figure.eyes.shape, None),
        ("hair", ("hair", "style"), figure.hair.style, None),
        ("beard", ("beard", "style"), figure.beard.style, None),
        ("glasses", ("glasses", "style"), figure.glasses.style, None),
        ("outfit", ("outfit", "kind"), figure.outfit.kind, figure.outfit.colours),
        *(("mark", ("marks", n, "kind"), one.kind, None) for n, one in enumerate(figure.marks)),
        *(("worn", ("worn", n, "kind"), one.kind, one.colours) for n, one in enumerate(figure.worn)),
        *(("garment", ("clothes", n, "kind"), one.kind, one.colours) for n, one in enumerate(figure.clothes)),
        *(("aid", ("aids", n, "kind"), one.kind, one.colours) for n, one in enumerate(figure.aids)),
    ]
    for family, steps, id, colours in chosen:
        choices = traits()[family]
        if id not in choices:
            yield _unknown((*at, *steps), id, choices, f"choice of {family}")
        elif colours is not None:
            yield from _colours((*at, *steps[:-1], "colours"), colours, choices[id].colours, f"the {family} {id}")


def _colours(at: Steps, given: Mapping[str, str], known: Iterable[str], whose: str) -> Iterator[Problem]:
    for part in given:
        if part not in known:
            yield _unknown((*at, part), part, known, f"part of {whose}")


def _unknown(at: Steps, id: str, known: Iterable[str], what: str) -> Problem:
    hint = nearest(id, known) or f"one of {', '.join(known)}"
    return Problem(at=at, message=f"no {what} is called {id!r}", hint=hint)
