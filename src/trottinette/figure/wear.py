"""What a figure wears: garments and worn things by slot, an outfit as a list of them, and how they go together.

A garment is `@trait("garment", slot="top", hides=("arms", "trunk"), ...)` over `make(<colours>, *, on: Wearer)`, which
gives Parts, or Made where something goes under it. The first colour argument is its cloth's, and so is the first part.
`hides` names what nobody sees under it of arms, legs and trunk; a bottom that lies over a top's hem adds "hem", a
coat that is closed over the chest adds "chest"; sandals, which leave the feet seen, hide "soles". Under a coat without
sleeves a top keeps its own.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.errors import UnknownChoice, nearest
from trottinette.figure._kit import Trait, choose
from trottinette.figure.body import Body
from trottinette.figure.cloth import STANDING
from trottinette.geometry import Solid, Vector, half
from trottinette.pack import Figure, Garment, Worn
from trottinette.paint import Paint, paint
from trottinette.palette import Colour, colour

SLOTS = ("legwear", "bottom", "top", "dress", "coat", "shoes")  # from the skin out
_EAR_LOBE: Vector = (32.4, -1.5, 81.0)  # on the figure's left
_HEM = 1.6  # mm that trousers reach into a top worn outside them
_BELOW = 1.0  # mm by which what is worn under a coat stays inside it


@dataclass(frozen=True, slots=True)
class Wearer:
    """What a garment is cut for. `tucked`: its hem goes into what is worn below. `under`: a coat lies over it, so it
    needs no sleeves. `cloth`: the garment on the chest, `coat`: the form over it, for what is worn on them."""

    body: Body = STANDING
    tucked: bool = False
    under: bool = False
    cloth: Solid | None = None
    coat: Solid | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """Parts, and the solid `over`: for a coat, the form that all worn under it stays inside of; for a top worn outside
    the trousers, the form they end in; for a hat, the room in which there is no hair."""

    parts: Parts
    over: Solid | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing worn. `family` is garment or worn; colours by the argument's name."""

    family: str
    kind: str
    colours: Mapping[str, Colour] = field(default_factory=dict)
    pattern: str = "plain"
    second: Colour | None = None

    @property
    def trait(self) -> Trait:
        return choose(self.family, self.kind)


Look = tuple[Piece, ...]  # what an outfit's function gives


def garment(kind: str, *, pattern: str = "plain", second: Colour | None = None, **colours: Colour) -> Piece:
    """A garment of an outfit, its colours by argument."""
    return Piece("garment", kind, colours, pattern, second)


def worn(kind: str, **colours: Colour) -> Piece:
    """A worn thing of an outfit: its hat, its tie."""
    return Piece("worn", kind, colours)


# ---- what is worn ------------------------------------------------------------------------------------------


def wardrobe(figure: Figure) -> tuple[dict[str, Piece], dict[str, Piece]]:
    """Garments and worn things by slot: the outfit's, with the person's own in their place. Raises UnknownChoice."""
    outfit = choose("outfit", figure.outfit.kind)
    look: Look = outfit.make(**_chosen(outfit, figure.outfit.colours))
    clothes = {piece.trait.slot: piece for piece in look if piece.family == "garment"}
    things = {piece.trait.slot: piece for piece in look if piece.family == "worn"}
    own = [_own_garment(one) for one in figure.clothes]
    slots = {piece.trait.slot for piece in own}
    if slots & {"top", "bottom", "dress"}:
        _make_room(clothes, slots)
    clothes |= {piece.trait.slot: piece for piece in own}
    for thing in figure.worn:
        piece = _own_thing(thing)
        things[piece.trait.slot] = piece
    return {slot: clothes[slot] for slot in SLOTS if slot in clothes}, things


def with_front(figure: Figure, **front: str) -> Figure:
    """The figure with `text` or `picture` on the garment that shows on its chest. Raises UnknownChoice."""
    clothes, _ = wardrobe(figure)
    slot = _outermost(clothes)
    for at, own in enumerate(figure.clothes):
        if choose("garment", own.kind).slot == slot:
            printed = own.model_copy(update=front)
            return figure.model_copy(update={"clothes": (*figure.clothes[:at], printed, *figure.clothes[at + 1 :])})
    piece = clothes[slot]
    second = {"pattern": piece.pattern, "second": piece.second.id} if piece.second else {}
    colours = {part: one.id for part, one in piece.colours.items()}
    printed = Garment.model_validate({"kind": piece.kind, "colours": colours, **second, **front})
    return figure.model_copy(update={"clothes": (*figure.clothes, printed)})


def _make_room(clothes: dict[str, Piece], own: set[str]) -> None:
    """A dress takes the place of top and bottom; a top or a bottom that of a dress, with a plain other half."""
    if "dress" in own:
        for slot in ("top", "bottom", "coat"):
            clothes.pop(slot, None)
        return
    if "dress" in clothes:
        del clothes["dress"]
        clothes.setdefault("top", garment("tshirt"))
        clothes.setdefault("bottom", garment("jeans"))
    if "top" in own and "coat" not in own and "coat" in clothes and "arms" in clothes["coat"].trait.hides:
        del clothes["coat"]  # an apron or a vest stays


def _own_garment(one: Garment) -> Piece:
    trait = choose("garment", one.kind)
    return Piece("garment", one.kind, _chosen(trait, one.colours), one.pattern, colour(one.second))


def _own_thing(one: Worn) -> Piece:
    return Piece("worn", one.kind, _chosen(choose("worn", one.kind), one.colours))


def _chosen(trait: Trait, colours: Mapping[str, str]) -> dict[str, Colour]:
    for part in colours:
        if part not in trait.colours:
            hint = nearest(part, trait.colours) or f"one of {', '.join(trait.colours)}"
            raise UnknownChoice(f"the {trait.family} {trait.id!r} has no part called {part!r} to colour", hint=hint)
    return {part: colour(name) for part, name in colours.items()}


# ---- how it is made ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Dressed:
    """`clothes` and `things` (worn, by slot), the bare parts of the body that show, and the `rooms` in which things
    leave no hair."""

    clothes: Parts
    things: Mapping[str, Parts]
    shown: frozenset[str]
    rooms: Mapping[str, Solid]
    chest: str  # the slot of the garment that a person's own print goes on

    @property
    def no_hair(self) -> tuple[Solid, ...]:
        return tuple(self.rooms.values())


def dressed(figure: Figure, body: Body) -> Dressed:
    """Everything worn, cut for a body. Raises UnknownChoice."""
    clothes, things = wardrobe(figure)
    over_hem = "bottom" in clothes and "hem" in clothes["bottom"].trait.hides
    under = "coat" in clothes and "arms" in clothes["coat"].trait.hides
    apron = "coat" in clothes and "hem" in clothes["coat"].trait.hides  # it presses a skirt flat
    cut: dict[str, Made] = {}
    for slot, piece in clothes.items():
        beneath = under and slot in ("top", "dress")
        cut[slot] = _sewn(piece, Wearer(body, tucked=slot == "top" and over_hem, under=beneath))
    coat, top = cut.get("coat"), cut.get("top")
    parts: list[Part] = []
    for slot, piece in clothes.items():
        own = _patterned(piece, cut[slot].parts)
        if slot == "bottom" and not over_hem and top and top.over:
            room = half(z=1).at(z=top.over.box.low[2] + _HEM)
            own = tuple(replace(part, solid=part.solid & room) for part in own if _shows(part, room))
        pressed = slot in ("top", "dress") or (slot == "bottom" and over_hem and (under or apron))
        if coat and coat.over and pressed:
            low = max(coat.over.box.low[2], coat.parts[0].solid.box.low[2])
            room = coat.over.grown(-_BELOW) | half(z=1).at(z=low - 1.0)
            own = tuple(replace(part, solid=part.solid & room) for part in own if _shows(part, room))
        if slot == _outermost(clothes):
            own = (replace(own[0], role="chest"), *own[1:])
        parts += own
    cloth = next((part.solid for part in parts if part.role == "chest"), None)
    bare = {"arms", "legs", "trunk"}.difference(*(piece.trait.hides for piece in clothes.values()))
    if "shoes" not in clothes or "soles" in clothes["shoes"].trait.hides:
        bare.add("feet")
    on = Wearer(body, cloth=cloth, coat=coat.over if coat else None)
    made_things = {slot: _sewn(piece, on) for slot, piece in things.items()}
    if "ears" in made_things and "head" in made_things and _covers(made_things["head"], _EAR_LOBE):
        del made_things["ears"]
    tied = "neck" in things and things["neck"].kind == "tie"
    if coat and coat.over and tied and "neck" in clothes["coat"].trait.hides:
        hung = made_things["neck"]  # a tie goes inside a waistcoat
        kept = tuple(replace(part, solid=part.solid & coat.over) for part in hung.parts if _shows(part, coat.over))
        made_things["neck"] = replace(hung, parts=kept)
    return Dressed(
        tuple(parts),
        MappingProxyType({slot: made.parts for slot, made in made_things.items()}),
        frozenset(bare),
        MappingProxyType({slot: made.over for slot, made in made_things.items() if made.over}),
        _outermost(clothes),
    )


def _covers(made: Made, spot: Vector) -> bool:
    """Whether a thing lies over a place."""
    return any(float(part.solid.distance(np.array([spot]))[0]) < 0 for part in made.parts)


def _shows(part: Part, room: Solid) -> bool:
    """Whether anything of a part is left in the room under a coat."""
    mesh = part.mesh()
    deep = mesh.points.astype(np.float64) - 0.25 * mesh.normals
    return bool((part.solid & room).distance(deep).min() < -0.12)


def _outermost(clothes: Mapping[str, Piece]) -> str:
    """The slot of what is seen on the chest: a coat is open there (unless it hides it), so what is under it."""
    if "coat" in clothes and "chest" in clothes["coat"].trait.hides:
        return "coat"
    return next((slot for slot in ("top", "dress", "coat") if slot in clothes), "")


def _sewn(piece: Piece, on: Wearer) -> Made:
    make = piece.trait.make
    made = make(**piece.colours, on=on) if "on" in inspect.signature(make).parameters else make(**piece.colours)
    return made if isinstance(made, Made) else Made(made)


def _patterned(piece: Piece, parts: Parts) -> Parts:
    """The pattern printed on every part that is in the cloth's own colour."""
    if piece.pattern == "plain" or not parts:
        return parts
    cloth = parts[0].colour
    print_ = (pattern_paint(piece.pattern, piece.second or cloth),)
    return tuple(replace(p, paint=print_) if p.colour == cloth and p.finish == "matte" else p for p in parts)


def pattern_paint(pattern: str, second: Colour) -> Paint:
    return paint(pattern, second)
