"""The catalogues: models and services that draw or write, and the accelerators they run on.

`data/image_models.toml`, `data/text_models.toml`, `data/gpus.toml`, a line each: dated, with where the figures are
from. What is retired stays, because old requests are weighed too. A name is an id or an alias, in any case.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, TypeVar

from trottinette.errors import BadFactor, BadQuantity, UnknownChoice
from trottinette.impact.hardware import HARDWARE
from trottinette.impact.ranges import Range

BILLION = 1e9
NEAR = 3  # names offered where one is unknown
DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?")
ARCHITECTURES = ("dit", "unet")


@dataclass(frozen=True, slots=True)
class Entry:
    """What every model has: who made it, when it came out and (perhaps) went, under what licence, who says so.

    `basis` says how its figures are known: "published" (its makers' own), or "assumed" (a judgement: `why`).
    """

    id: str
    aliases: tuple[str, ...]
    maker: str
    released: str  # YYYY-MM-DD, or YYYY-MM
    licence: str  # "closed" where there are no weights to have
    source: str
    basis: str
    why: str
    retired: str

    @property
    def closed(self) -> bool:
        return self.licence == "closed"


@dataclass(frozen=True, slots=True)
class Stage:
    """A denoiser that works on what the first one made: its parameters, and what is asked of it by default."""

    params: float
    token_side: float
    steps: float
    passes: float


@dataclass(frozen=True, slots=True)
class ImageModel(Entry):
    """A model or service that draws. Open ones have the denoiser's parameters and what is asked of it by default;
    closed ones `energy_wh` a picture, at `boundary`."""

    params: float | None  # of the denoiser alone
    architecture: str
    token_side: float  # pixels along one side of a latent token
    steps: float
    passes: float  # of the denoiser, each step
    size: int  # pixels a side
    second: Stage | None
    energy_wh: Range | None
    boundary: str


@dataclass(frozen=True, slots=True)
class TextModel(Entry):
    """A model that writes: parameters active for a token (low and high differ where they are assumed), all over
    active, precision of the weights, and whether it reasons before it answers."""

    active: Range
    sparsity: float
    precision: str
    reasoning: bool

    @property
    def total(self) -> float:
        return self.active.likely * self.sparsity


@dataclass(frozen=True, slots=True)
class Gpu:
    """An accelerator: `hardware` is the machine of hardware.py that stands for its making and its host, `measured`
    whether the fits know it by itself."""

    id: str
    aliases: tuple[str, ...]
    hardware: str
    measured: bool

    @property
    def memory(self) -> str:
        return f"gpu.{self.id}.memory"

    @property
    def energy(self) -> str:
        return f"gpu.{self.id}.energy"


AnyEntry = TypeVar("AnyEntry", ImageModel, TextModel, Gpu)


def image_model(name: str) -> ImageModel:
    """The picture model or service of that id or alias. Raises UnknownChoice, naming the nearest."""
    return _found(name, image_models(), "picture model or service")


def text_model(name: str) -> TextModel:
    """The text model of that id or alias. Raises UnknownChoice, naming the nearest."""
    return _found(name, text_models(), "text model")


def gpu(name: str) -> Gpu:
    """The accelerator of that name: "H100", "nvidia rtx-4090". Raises UnknownChoice, naming the nearest."""
    return _found(re.sub(r"^\s*(nvidia|amd|google|intel|aws)[\s_-]+", "", str(name), flags=re.I), gpus(), "accelerator")


@cache
def image_models() -> Mapping[str, ImageModel]:
    """Every picture model and service by id. Raises BadFactor for the first line that is loose."""
    return _read("image_models.toml", _image)


@cache
def text_models() -> Mapping[str, TextModel]:
    """Every text model by id. Raises BadFactor for the first line that is loose."""
    return _read("text_models.toml", _text)


@cache
def gpus() -> Mapping[str, Gpu]:
    """Every accelerator by id. Raises BadFactor."""
    return _read("gpus.toml", _gpu)


# ---- reading lines -------------------------------------------------------------------------------------------


def _image(id: str, row: dict[str, Any]) -> ImageModel:
    common = _common(id, row)
    if "energy_wh" in row:
        service: dict[str, Any] = {"params": None, "architecture": "", "token_side": 0.0, "steps": 0.0}
        service |= {"passes": 0.0, "size": 0, "second": None}
        return ImageModel(**common, **service, energy_wh=Range(*row.pop("energy_wh")), boundary=row.pop("boundary"))
    if row["architecture"] not in ARCHITECTURES:
        raise BadFactor(f"{id}: architecture {row['architecture']!r}", hint=f"one of {', '.join(ARCHITECTURES)}")
    second = row.pop("second", None)
    if second is not None:
        second = Stage(second.pop("params") * BILLION, **{key: float(value) for key, value in second.items()})
    return ImageModel(
        **common,
        second=second,
        params=row.pop("params") * BILLION,
        architecture=row.pop("architecture"),
        token_side=float(row.pop("token_side")),
        steps=float(row.pop("steps")),
        passes=float(row.pop("passes")),
        size=int(row.pop("size")),
        energy_wh=None,
        boundary="",
    )


def _text(id: str, row: dict[str, Any]) -> TextModel:
    common = _common(id, row)
    if "active_range" in row:
        active, sparsity = Range(*row.pop("active_range")) * BILLION, float(row.pop("sparsity"))
    else:
        one = row.pop("active")
        active, sparsity = Range(one, one, one) * BILLION, row.pop("total") / one
    if sparsity < 1:
        raise BadFactor(f"{id}: more parameters are active than there are", hint="swap total and active")
    return TextModel(
        **common,
        active=active,
        sparsity=sparsity,
        precision=row.pop("precision"),
        reasoning=bool(row.pop("reasoning", False)),
    )


def _gpu(id: str, row: dict[str, Any]) -> Gpu:
    made = Gpu(id, tuple(row.pop("aliases")), row.pop("hardware"), row.pop("measured"))
    if made.hardware not in HARDWARE:
        raise BadFactor(f"{id}: no hardware is called {made.hardware!r}", hint=f"one of {', '.join(HARDWARE)}")
    return made


def _common(id: str, row: dict[str, Any]) -> dict[str, Any]:
    """The keys of every model, checked and taken out of the row."""
    open_ = row.get("licence") != "closed"
    defaults = {"retired": "", "why": "", "basis": "published"} if open_ else {"retired": ""}
    common = {
        "id": id,
        **{field.name: row.pop(field.name, defaults.get(field.name)) for field in fields(Entry) if field.name != "id"},
    }
    for key, value in common.items():
        if value is None or (key not in ("retired", "why") and value == ""):
            raise BadFactor(f"{id}: {key} is missing", hint="every model says all of it")
    for key in ("released", "retired"):
        if common[key] and not DATE.fullmatch(common[key]):
            raise BadFactor(f"{id}: {key} {common[key]!r} is no date", hint="write YYYY-MM-DD or YYYY-MM")
    if not common["source"].startswith("https://"):
        raise BadFactor(f"{id}: the source is no address", hint="give the model's card or paper")
    common["aliases"] = tuple(common["aliases"])
    return common


def _read(name: str, make: Callable[[str, dict[str, Any]], AnyEntry]) -> Mapping[str, AnyEntry]:
    table = tomllib.loads(files("trottinette.impact").joinpath("data", name).read_text("utf-8"))
    out = {}
    for id, row in table.items():
        try:
            out[id] = make(id, row)
        except KeyError as missing:
            raise BadFactor(f"{name}: {id}: {missing} is missing", hint="every line says all of it") from None
        except BadQuantity as wrong:
            raise BadFactor(f"{name}: {id}: {wrong.message}", hint=wrong.hint) from None
        if row:
            raise BadFactor(f"{name}: {id}: unknown key {sorted(row)[0]!r}", hint="take it out")
    return MappingProxyType(out)


# ---- looking up ----------------------------------------------------------------------------------------------


def plain(name: str) -> str:
    """A name as it is compared: small letters and figures alone, 4-5 as 4.5."""
    return re.sub(r"[^\w.]|_", "", re.sub(r"(?<=\d)[-_](?=\d(?!\d))", ".", str(name).casefold()))


def snapshot(name: str) -> str:
    """A name without the date or the number of a version at its end: `gpt-4o-2024-05-13`, `mistral-small-latest`."""
    return re.sub(r"([-@_:](latest|preview|exp|\d{4}-\d{2}-\d{2}|\d{8}|\d{2}-\d{2}|\d{3,4}|v\d))+\s*$", "", str(name))


def is_snapshot(name: str, entry: Entry) -> bool:
    """Whether a model was found by leaving off the end of a name, which the person should be told."""
    return plain(name) not in {plain(said) for said in (entry.id, entry.id.rsplit("/", 1)[-1], *entry.aliases)}


@cache
def _index(what: str) -> Mapping[str, str]:
    """Plain name to id. An id's last part is a name too where one model alone has it."""
    table: Mapping[str, Any] = {"image": image_models, "text": text_models, "gpu": gpus}[what]()
    out: dict[str, str] = {}
    for id, entry in table.items():
        for name in (id, *entry.aliases):
            if out.setdefault(plain(name), id) != id:
                raise BadFactor(f"{name!r} names both {out[plain(name)]} and {id}", hint="rename one of them")
    for id in table:
        out.setdefault(plain(id.rsplit("/", 1)[-1]), id)
    return MappingProxyType(out)


def _found(name: str, table: Mapping[str, AnyEntry], what: str) -> AnyEntry:
    kind = {"picture model or service": "image", "text model": "text", "accelerator": "gpu"}[what]
    index = _index(kind)
    if (key := plain(name)) in index:
        return table[index[key]]
    if kind != "gpu" and (key := plain(snapshot(name))) in index:
        return table[index[key]]
    shown, key = str(name).strip()[:60], plain(name)
    names = _spoken(table)
    close = get_close_matches(key[:60], names, n=NEAR, cutoff=0.6)
    hint = f"did you mean {' or '.join(names[one] for one in close)}?" if close else _hint(kind)
    raise UnknownChoice(f"no {what} is called {shown!r}", hint=hint)


def _spoken(table: Mapping[str, Any]) -> dict[str, str]:
    """Plain names and how they are written, without whose they are."""
    return {plain(said): said for id in table for said in (id.rsplit("/", 1)[-1], *table[id].aliases)}


def _hint(kind: str) -> str:
    if kind == "gpu":
        return f"one of {', '.join(gpus())}"
    return {
        "image": "give its denoiser's parameters, architecture, size and steps instead",
        "text": "give its active and total parameters instead",
    }[kind]
