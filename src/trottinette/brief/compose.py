"""From a Brief to a Pack. Nothing here is random: one more word in the brief moves nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import ValidationError

from trottinette.brief.read import kept
from trottinette.brief.value import Brief, Wish
from trottinette.catalogue import Toy
from trottinette.errors import BadWords, UnknownToy, nearest
from trottinette.pack import Accessory, Beard, Card, Figure, Glasses, Hair, Outfit, Pack


def compose(brief: Brief, toys: Mapping[str, Toy], seed: int = 0, drawn_by: str = "") -> Pack:
    """The pack of a brief. Raises UnknownToy for a wish not in `toys`, BadWords for a name no card prints."""
    try:
        return Pack(
            drawn_by=drawn_by,
            title=brief.title,
            tagline=brief.tagline,
            language=brief.language,
            figure=figure_of(brief),
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
    if wish.toy not in toys:
        raise UnknownToy(
            f"no toy is called {wish.toy!r}", hint=nearest(wish.toy, toys) or "`trot catalogue` lists them"
        )
    held = int(wish.place != "cell")
    one = Accessory(
        object=wish.toy,
        count=1 if held else wish.count,
        label=wish.label,
        place=wish.place,
        colours={part: colour for part, colour in wish.colours.items() if part in toys[wish.toy].colours},
    )
    yield one
    if wish.count > 1 and held:
        yield one.model_copy(update={"place": "cell", "count": wish.count - 1})


def figure_of(brief: Brief) -> Figure:
    """What was said about the person; the rest is the neutral default, whatever the name, gender or age."""
    figure = Figure()
    for look in brief.looks:
        match look.family:
            case "skin":
                figure = figure.model_copy(update={"skin": look.choice})
            case "expression":
                figure = figure.model_copy(update={"expression": look.choice})
            case "hair":
                figure = figure.model_copy(update={"hair": Hair(style=look.choice, **look.colours)})
            case "beard":
                figure = figure.model_copy(update={"beard": Beard(style=look.choice, **look.colours)})
            case "glasses":
                figure = figure.model_copy(update={"glasses": Glasses(style=look.choice, **look.colours)})
            case "outfit":
                figure = figure.model_copy(update={"outfit": Outfit(kind=look.choice, colours=dict(look.colours))})
    beard = brief.look("beard")
    if beard and not beard.colours:  # a beard of no said colour is that of the hair
        figure = figure.model_copy(update={"beard": Beard(style=beard.choice, colour=figure.hair.colour)})
    return figure
