"""From a Brief to a Pack. Nothing here is random: one more word in the brief moves nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from trottinette.brief.read import kept
from trottinette.brief.value import Brief, Look, Wish
from trottinette.catalogue import Toy
from trottinette.charms import CHARM
from trottinette.errors import BadWords, UnknownToy, nearest
from trottinette.pack import (
    Accessory,
    Aid,
    Beard,
    Card,
    Eyes,
    Figure,
    Garment,
    Glasses,
    Hair,
    Mark,
    Outfit,
    Pack,
    Worn,
)


def compose(brief: Brief, toys: Mapping[str, Toy], seed: int = 0, drawn_by: str = "") -> Pack:
    """The pack of a brief. Raises UnknownToy for a wish not in `toys`, BadWords for a name no card prints."""
    try:
        return Pack(
            drawn_by=drawn_by,
            title=brief.title,
            tagline=brief.tagline,
            language=brief.language,
            figure=figure_of(brief.looks),
            companions=tuple(figure_of(one.looks) for one in brief.companions),
            accessories=tuple(a for wish in kept(brief.wishes)[0] for a in _accessories(wish, toys)),
            card=Card(colours={"background": brief.background} if brief.background else {}),
            seed=seed,
        )
    except ValidationError as wrong:
        first = wrong.errors()[0]
        where, why = first["loc"][0], first["msg"].removeprefix("Value error, ")
        raise BadWords(f"the {where} cannot be printed: it {why}", hint="change it") from None


def _accessories(wish: Wish, toys: Mapping[str, Toy]) -> Iterator[Accessory]:
    """One entry, or two where one of several is held."""
    if wish.toy == CHARM:
        yield Accessory(object=CHARM, of=wish.of, count=wish.count, label=wish.label)
        return
    if wish.toy not in toys:
        raise UnknownToy(
            f"no toy is called {wish.toy!r}", hint=nearest(wish.toy, toys) or "`trot catalogue` lists them"
        )
    held = int(wish.place != "cell")
    one = Accessory(
        object=wish.toy,
        count=1 if held else wish.count,
        label=wish.label,
        text=wish.text,
        picture=wish.picture,
        place=wish.place,
        colours={part: colour for part, colour in wish.colours.items() if part in toys[wish.toy].colours},
    )
    yield one
    if wish.count > 1 and held:
        yield one.model_copy(update={"place": "cell", "count": wish.count - 1})


def figure_of(looks: Sequence[Look]) -> Figure:
    """What was said about somebody; the rest is the neutral default, whatever the name, gender or age."""
    update: dict[str, Any] = {}
    marks, worn, clothes, aids = list[Mark](), list[Worn](), list[Garment](), list[Aid]()
    for look in looks:
        match look.family:
            case "hair":
                update["hair"] = Hair.model_validate({"style": look.choice, **look.colours, **look.detail})
            case "eyes":
                update["eyes"] = Eyes(shape=look.choice, **look.colours)
            case "beard":
                update["beard"] = Beard(style=look.choice, **look.colours)
            case "glasses":
                update["glasses"] = Glasses(style=look.choice, **look.colours)
            case "outfit":
                update["outfit"] = Outfit(kind=look.choice, colours=dict(look.colours))
            case "pregnant":
                update["pregnant"] = True
            case "mark":
                colour = next(iter(look.colours.values()), "")
                marks.append(Mark.model_validate({"kind": look.choice, "colour": colour, **look.detail}))
            case "worn":
                worn.append(Worn.model_validate(_thing(look)))
            case "garment":
                clothes.append(Garment.model_validate(_thing(look)))
            case "aid":
                aids.append(Aid.model_validate(_thing(look)))
            case family:
                update[family] = look.choice
    beard = update.get("beard")
    if beard and "colour" not in beard.model_fields_set:  # a beard of no said colour is that of the hair
        update["beard"] = Beard(style=beard.style, colour=update.get("hair", Hair()).colour)
    update |= {
        "marks": tuple(marks[:8]),
        "worn": tuple(worn[:10]),
        "clothes": tuple(clothes[:8]),
        "aids": tuple(aids[:4]),
    }
    return Figure(**update)


def _thing(look: Look) -> dict[str, Any]:
    """A look as a part of the pack that has a kind and colours by part."""
    return {"kind": look.choice, "colours": dict(look.colours), **look.detail}
