"""What a pack is made of: values only, checked as they come in and frozen from then on."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal, NoReturn

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from trottinette.errors import UnknownChoice
from trottinette.palette import colour
from trottinette.tongues import Language

SCHEMA: Final = 1
MOST_ACCESSORIES = 12
MOST_FIGURES = 4

Place = Literal["cell", "left hand", "right hand", "beside"]


# ---- what values may be ------------------------------------------------------------------------------------

_UNPRINTABLE = frozenset(("Cc", "Cs", "Co", "Cn", "Zl", "Zp"))
_DIRECTIONS = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


def _refused(message: str, hint: str = "") -> PydanticCustomError:
    told: Any = "{message}; {hint}" if hint else "{message}"
    return PydanticCustomError("refused", told, {"message": message, "hint": hint})


def _printable(text: str) -> str:
    """Words of a person on a card: one line, composed (NFC), no control or invisible direction characters."""
    text = unicodedata.normalize("NFC", text).strip()
    if "\n" in text:
        raise _refused("is on several lines", "write it on one")
    for character in text:
        if unicodedata.category(character) in _UNPRINTABLE or character in _DIRECTIONS:
            raise _refused(f"holds a character that cannot be printed (U+{ord(character):04X})", "remove it")
    return text


def _known_colour(text: str) -> str:
    try:
        return colour(text).id
    except UnknownChoice as wrong:
        raise _refused(wrong.message, wrong.hint) from None


def _schema_number(value: object) -> object:
    return SCHEMA if value == str(SCHEMA) else value


class Colours(dict[str, str]):
    """Colours by part, which no longer change: a frozen pack is frozen all the way down."""

    def _frozen(self, *_: object, **__: object) -> NoReturn:
        raise TypeError("a pack does not change; model_copy or model_validate makes another")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _frozen

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[type[Colours], tuple[dict[str, str]]]:
        return Colours, (dict(self),)


Printed = AfterValidator(_printable)
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
ColourName = Annotated[str, Field(max_length=20), AfterValidator(_known_colour)]
ColourNames = Annotated[Mapping[Id, ColourName], AfterValidator(Colours)]


# ---- the parts ---------------------------------------------------------------------------------------------


class Part(BaseModel):
    """What every part of a pack is: frozen, and closed to keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_nothing_said(cls, values: Any) -> Any:
        """A key without a value is dropped where its default is no words, an empty list or a part."""
        if not isinstance(values, Mapping):
            return values
        return {key: value for key, value in values.items() if not (value is None and cls._may_be_empty(key))}

    @classmethod
    def _may_be_empty(cls, key: str) -> bool:
        if key not in cls.model_fields:
            return False
        default = cls.model_fields[key].get_default(call_default_factory=True)
        return isinstance(default, Part) or default in ("", (), {})


Tint = Literal["plain", "ends", "roots", "highlights", "halves"]
Side = Literal["left", "right", "both"]
Pattern = Literal["plain", "stripes", "pinstripes", "hoops", "checks", "tartan", "dots", "flowers", "camouflage", "wax"]


class Hair(Part):
    """`tint` says where the `second` colour goes: at the ends, at the roots, in strands, or on one half."""

    style: Id = "short"
    colour: ColourName = "brown"
    tint: Tint = "plain"
    second: ColourName = "sand"


class Beard(Part):
    """Facial hair; "none" for none."""

    style: Id = "none"
    colour: ColourName = "brown"


class Glasses(Part):
    style: Id = "none"
    colour: ColourName = "black"


class Eyes(Part):
    shape: Id = "round"
    colour: ColourName = "brown"


class Mark(Part):
    """Something on the face or the skin: freckles, a beauty spot, wrinkles, make-up, a hearing aid, an eye patch."""

    kind: Id
    colour: Annotated[str, Field(max_length=20), AfterValidator(lambda text: text and _known_colour(text))] = ""
    side: Side = "left"


class Worn(Part):
    """Something worn that is no garment: a hat, a scarf, earrings, a backpack."""

    kind: Id
    colours: ColourNames = Field(default_factory=Colours)


class Garment(Part):
    """One garment in place of the outfit's own. `pattern` is printed on its cloth in `colours`' own and `second`;
    `text` (a number, a name) on its front; `picture` names a PNG or SVG file beside the pack, printed on the chest."""

    kind: Id
    colours: ColourNames = Field(default_factory=Colours)
    pattern: Pattern = "plain"
    second: ColourName = "white"
    text: Annotated[str, Printed, Field(max_length=12)] = ""
    picture: Annotated[str, Printed, Field(max_length=200)] = ""


class Outfit(Part):
    """`colours` names the outfit's parts (top, bottom, shoes, ...); what is not named keeps its default."""

    kind: Id = "tshirt"
    colours: ColourNames = Field(default_factory=Colours)


class Aid(Part):
    """A wheelchair, a cane, crutches, a prosthetic arm or leg, a guide dog."""

    kind: Id
    colours: ColourNames = Field(default_factory=Colours)
    side: Side = "left"


class Figure(Part):
    """A person as a toy. `skin` is a tone of the Monk scale, monk-01 (lightest) to monk-10 (deepest)."""

    age: Id = "adult"
    build: Id = "average"
    height: Id = "average"
    pregnant: bool = False
    pose: Id = "standing"
    skin: Id = "monk-05"
    head: Id = "oval"
    eyes: Eyes = Eyes()
    brows: Id = "soft"
    nose: Id = "button"
    mouth: Id = "plain"
    expression: Id = "smile"
    marks: Annotated[tuple[Mark, ...], Field(max_length=8)] = ()
    hair: Hair = Hair()
    beard: Beard = Beard()
    glasses: Glasses = Glasses()
    worn: Annotated[tuple[Worn, ...], Field(max_length=10)] = ()
    outfit: Outfit = Outfit()
    clothes: Annotated[tuple[Garment, ...], Field(max_length=8)] = ()
    aids: Annotated[tuple[Aid, ...], Field(max_length=4)] = ()


class Accessory(Part):
    """One toy of the catalogue, `count` times, in a cell of its own, in a hand, or beside the figure's feet.

    `label` is printed under it when the card asks for labels. `text` (a title, a name) and `picture` (a PNG or SVG file
    beside the pack, or one emoji such as a flag) are printed on a toy that has a face for them. `of` says what a
    "charm" shows (one emoji), or in which file beside the pack one's "own" object is (PNG, SVG, GLB, OBJ or STL).
    """

    object: Id
    of: Annotated[str, Printed, Field(max_length=200)] = ""
    count: int = Field(default=1, ge=1, le=MOST_ACCESSORIES)
    colours: ColourNames = Field(default_factory=Colours)
    label: Annotated[str, Printed, Field(max_length=40)] = ""
    text: Annotated[str, Printed, Field(max_length=40)] = ""
    picture: Annotated[str, Printed, Field(max_length=200)] = ""
    place: Place = "cell"


class Card(Part):
    """The printed card. `colours` overrides the theme's own (background, accent, ink, tray)."""

    theme: Id = "sunrise"
    colours: ColourNames = Field(default_factory=Colours)
    badge: Annotated[str, Printed, Field(max_length=24)] = ""
    series: Annotated[str, Printed, Field(max_length=40)] = ""
    labels: bool = False


class Pack(Part):
    """A toy set: who is in the box, what lies beside them, and what the card says.

    `companions` stand beside `figure`."""

    trottinette: Annotated[Literal[1], BeforeValidator(_schema_number)] = SCHEMA
    drawn_by: Annotated[str, Printed, Field(max_length=40)] = ""
    title: Annotated[str, Printed, Field(max_length=60)] = ""
    tagline: Annotated[str, Printed, Field(max_length=120)] = ""
    language: Language = "en"
    figure: Figure = Figure()
    companions: Annotated[tuple[Figure, ...], Field(max_length=MOST_FIGURES - 1)] = ()
    accessories: tuple[Accessory, ...] = ()
    card: Card = Card()
    seed: int = Field(default=0, ge=0, le=2**31 - 1)

    @field_validator("accessories")
    @classmethod
    def _fits_in_the_box(cls, value: tuple[Accessory, ...]) -> tuple[Accessory, ...]:
        if (total := sum(a.count for a in value)) > MOST_ACCESSORIES:
            raise _refused(
                f"{total} objects are listed, and a box holds {MOST_ACCESSORIES}",
                f"take {total - MOST_ACCESSORIES} out",
            )
        held = [a.place for a in value if a.place != "cell"]
        if len(held) != len(set(held)):
            raise _refused(
                "a hand holds one object, and one stands beside the figure", "write `place: cell` for another"
            )
        if any(a.count > 1 for a in value if a.place != "cell"):
            raise _refused("a hand holds one object, and one stands beside the figure", "write `count: 1` for it")
        return value
