"""What a toy is, and how one joins the catalogue."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from trottinette.errors import UnknownToy, nearest
from trottinette.geometry import Box, Mesh, Solid, Vector, Warp, mesh_of
from trottinette.paint import Paint
from trottinette.palette import Colour
from trottinette.tongues import InTongues, table_of

Finish = Literal["plastic", "matte", "metal", "glass"]


@dataclass(frozen=True, slots=True)
class Part:
    """One moulded piece in one colour. `cell` (mm) overrides the mesh's grid step, for fine detail on a large part.
    `warp` bends it once it is moulded; `paint` is printed on it, in millimetres as they were before that.
    `role` tells parts apart for whoever asks later: a person's own print goes on the "chest" of a figure and the
    "front" of a toy, where what is an "ornament" makes room for it.

    finish: "plastic" glossy vinyl; "matte" rubber, cloth, paper, crust; "metal" plated; "glass" a dark lens or screen.
    """

    solid: Solid
    colour: Colour
    finish: Finish = "plastic"
    cell: float | None = None
    paint: tuple[Paint, ...] = ()
    warp: Warp | None = None
    role: str = ""

    def mesh(self) -> Mesh:
        return mesh_of(self.solid, self.cell, self.warp)


Parts = tuple[Part, ...]


class Face(NamedTuple):
    """Where a person's own words or picture are printed on a toy, on the parts whose role is "front": the middle
    (x, z), the width and the height of a rectangle seen from the front, in mm. Where `over` is more than 1, a picture
    of about its proportions covers it, and so much more; what falls beside the part is not printed."""

    x: float
    z: float
    wide: float
    high: float
    over: float = 1.0


@dataclass(frozen=True, slots=True)
class Toy:
    """One entry of the catalogue.

    `names` has the spoken name with its article, a language each; `words` everything else people call it;
    `near` words it stands in for without being them (brands, cousins), always reported as approximate. English and
    French stand at the toy; the other languages in `names/<language>.toml`, and there too what more is near in these.
    `tall` is its height in mm; `show` the (yaw, pitch, roll) in degrees at which it lies in its cell;
    `grip` the point a hand closes round when the figure holds it; `face` where one's own print goes, if anywhere.
    """

    id: str
    family: str
    names: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    near: Mapping[str, tuple[str, ...]]
    tall: float
    show: Vector
    grip: Vector | None
    was: tuple[str, ...]
    make: Callable[..., Parts]
    where: str
    face: Face | None = None

    @property
    def colours(self) -> Mapping[str, Colour]:
        """The colour arguments of `make` and their defaults, the main one first."""
        return MappingProxyType({p.name: p.default for p in inspect.signature(self.make).parameters.values()})


_shelf: dict[str, Toy] = {}

# Families that are written in several modules
_MODULES = {
    "animals": ("animals_wild", "farm", "pets"),
    "art": ("art_crafts", "art_studio"),
    "beauty": ("beauty_more",),
    "celebration": ("celebration_party", "celebration_season"),
    "childhood": ("childhood_charms", "childhood_games"),
    "drink": ("drink_straws",),
    "fashion": ("fashion_carried", "fashion_clothes"),
    "film_and_stage": ("film_and_stage_disc", "film_and_stage_show"),
    "food": ("dishes", "dishes_breakfast", "fruit", "groceries", "snacks", "street_food", "sweets", "vegetables"),
    "garden": ("garden_tree", "gardening"),
    "home": ("home_care", "home_hall", "home_kitchen", "home_small"),
    "kitchen": ("appliances", "utensils", "utensils_board"),
    "music": ("drums", "sound", "strings", "winds"),
    "office": ("office_desk", "office_more", "office_paper"),
    "outdoors": ("outdoors_camp", "outdoors_picnic", "outdoors_water"),
    "reading": ("reading_kiosk", "reading_more"),
    "school": ("school_bag",),
    "science": ("science_models",),
    "sport": ("sport_balls", "sport_games", "sport_gear", "sport_gym", "sport_hall", "sport_play", "sport_winter"),
    "symbols": ("symbols_flags", "symbols_more"),
    "technology": ("gadgets", "machines", "machines_small", "screens"),
    "trades_and_tools": (
        "trades_and_tools_goods",
        "trades_and_tools_hands",
        "trades_and_tools_more",
        "trades_and_tools_shop",
        "trades_and_tools_site",
        "trades_and_tools_yard",
    ),
    "travel": ("luggage", "travel_papers", "travel_places", "travel_space"),
    "vehicles": ("vehicles_other", "vehicles_road", "vehicles_service"),
}


def _told(id: str, language: str, key: str, otherwise: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What a language's table says of a toy; where it is silent, the English name alone."""
    return tuple(table_of("catalogue", language).get(id, {}).get(key, otherwise[:1]))


def _family_of(module: str) -> str:
    """The family of a module's toys: its own name, unless it is one of several."""
    return next((family for family, modules in _MODULES.items() if module in modules), module)


def toy(
    *,
    en: tuple[str, ...],
    fr: tuple[str, ...],
    tall: float,
    near: Mapping[str, tuple[str, ...]] | None = None,
    show: Vector = (-24.0, 12.0, 0.0),
    grip: Vector | None = None,
    face: tuple[float, ...] | None = None,
    was: tuple[str, ...] = (),
) -> Callable[[Callable[..., Parts]], Callable[..., Parts]]:
    """Put the decorated function in the catalogue. The function's own name is the toy's id, for ever.

    A language's tuple starts with the spoken name ("a laptop", "un ordinateur portable"); the rest are synonyms
    without article.
    """

    def shelve(make: Callable[..., Parts]) -> Callable[..., Parts]:
        where = f"{make.__code__.co_filename}:{make.__code__.co_firstlineno}"
        if make.__name__ in _shelf:
            raise ValueError(
                f"two toys are called {make.__name__!r}: {_shelf[make.__name__].where} and {where}. Rename one."
            )
        id, spoken, cousins = make.__name__, {"en": en, "fr": fr}, {"en": (), "fr": ()} | dict(near or {})
        _shelf[id] = Toy(
            id=id,
            family=_family_of(make.__module__.rsplit(".", 1)[-1]),
            names=InTongues({one: said[0] for one, said in spoken.items()}, lambda one: _told(id, one, "words", en)[0]),
            words=InTongues(
                {one: said[1:] for one, said in spoken.items()}, lambda one: _told(id, one, "words", en)[1:]
            ),
            near=InTongues({}, lambda one: tuple(dict.fromkeys((*cousins.get(one, ()), *_told(id, one, "near"))))),
            tall=tall, show=show, grip=grip, was=was, make=make, where=where,
            face=Face(*face) if face else None,
        )  # fmt: skip
        return make

    return shelve


@cache
def shelf() -> Mapping[str, Toy]:
    """Every toy by id, sorted; imports each family once."""
    import trottinette.catalogue as package

    for module in pkgutil.iter_modules(package.__path__):
        if not module.name.startswith("_") and module.name != "moulds":
            importlib.import_module(f"{package.__name__}.{module.name}")
    return MappingProxyType(dict(sorted(_shelf.items())))


def take(id: str) -> Toy:
    """The toy with that id, or that once had it. Raises UnknownToy."""
    toys = shelf()
    if id in toys:
        return toys[id]
    for one in toys.values():
        if id in one.was:
            return one
    raise UnknownToy(f"no toy is called {id!r}", hint=nearest(id, toys) or "`trot catalogue` lists them")


def box_of(parts: Parts) -> Box:
    """The box around all parts, as their solids promise."""
    box = parts[0].solid.box
    for part in parts[1:]:
        box = box | part.solid.box
    return box
