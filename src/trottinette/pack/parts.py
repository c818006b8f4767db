"""The pack: the one document a person keeps. Frozen values, YAML both ways, a schema number.

A pack says what is in the picture and nothing about how it is drawn. Names of toys, traits and themes are
plain strings here; `trottinette.check` holds them against what exists.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from trottinette.errors import BadPack, UnknownChoice, nearest
from trottinette.palette import colour

SCHEMA = 1
MOST_ACCESSORIES = 12
LARGEST_DOCUMENT = 256 * 1024  # bytes

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
Place = Literal["cell", "left hand", "right hand"]
LANGUAGES = ("en", "fr")


def _printable(text: str) -> str:
    """Words of a person on a card: one line, composed (NFC), no control or invisible direction characters."""
    text = unicodedata.normalize("NFC", text).strip()
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn", "Zl", "Zp") or character in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068":
            raise ValueError(f"holds a character that cannot be printed (U+{ord(character):04X}); remove it")
    return text


def _known_colour(text: str) -> str:
    try:
        return colour(text).id
    except UnknownChoice as wrong:
        raise ValueError(str(wrong)) from None


ColourName = Annotated[str, Field(max_length=20)]


class Part(BaseModel):
    """What every part of a pack is: frozen, and closed to keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class _Coloured(Part):
    colours: Mapping[Id, ColourName] = Field(default_factory=dict)

    @field_validator("colours")
    @classmethod
    def _colours_exist(cls, value: Mapping[str, str]) -> Mapping[str, str]:
        return {part: _known_colour(name) for part, name in value.items()}


class _OneColour(Part):
    colour: ColourName

    @field_validator("colour")
    @classmethod
    def _colour_exists(cls, value: str) -> str:
        return _known_colour(value)


class Hair(_OneColour):
    style: Id = "short"
    colour: ColourName = "brown"


class Beard(_OneColour):
    """Facial hair; "none" for none."""

    style: Id = "none"
    colour: ColourName = "brown"


class Glasses(_OneColour):
    style: Id = "none"
    colour: ColourName = "black"


class Outfit(_Coloured):
    """`colours` names the garment's parts (top, bottom, shoes, ...); what is not named keeps its default."""

    kind: Id = "tshirt"


class Figure(Part):
    """The person as a toy. `skin` is a tone of the Monk scale, monk-01 (lightest) to monk-10 (deepest)."""

    skin: Id = "monk-05"
    hair: Hair = Hair()
    beard: Beard = Beard()
    glasses: Glasses = Glasses()
    expression: Id = "smile"
    outfit: Outfit = Outfit()


class Accessory(_Coloured):
    """One toy of the catalogue, `count` times. `label` is printed under it when the card asks for labels."""

    object: Id
    count: int = Field(default=1, ge=1, le=MOST_ACCESSORIES)
    label: Annotated[str, Field(max_length=40)] = ""
    place: Place = "cell"

    _prints = field_validator("label")(_printable)


class Card(_Coloured):
    """The printed card. `colours` overrides the theme's own (background, accent, ink, tray)."""

    theme: Id = "sunrise"
    badge: Annotated[str, Field(max_length=24)] = ""
    series: Annotated[str, Field(max_length=40)] = ""
    labels: bool = False

    _prints = field_validator("badge", "series")(_printable)


class Pack(Part):
    """A toy set: who is in the box, what lies beside them, and what the card says."""

    trottinette: Literal[1] = SCHEMA
    drawn_by: Annotated[str, Field(max_length=40)] = ""
    title: Annotated[str, Field(max_length=60)] = ""
    tagline: Annotated[str, Field(max_length=120)] = ""
    language: Literal["en", "fr"] = "en"
    figure: Figure = Figure()
    accessories: tuple[Accessory, ...] = ()
    card: Card = Card()
    seed: int = Field(default=0, ge=0, le=2**31 - 1)

    _prints = field_validator("title", "tagline", "drawn_by")(_printable)

    @field_validator("accessories")
    @classmethod
    def _fits_in_the_box(cls, value: tuple[Accessory, ...]) -> tuple[Accessory, ...]:
        if (total := sum(a.count for a in value)) > MOST_ACCESSORIES:
            raise ValueError(f"{total} accessories, and a box holds {MOST_ACCESSORIES}; take {total - MOST_ACCESSORIES} out")
        held = [a.place for a in value if a.place != "cell"]
        if len(held) != len(set(held)):
            raise ValueError("a hand holds one object; put the other in a cell")
        if any(a.count > 1 for a in value if a.place != "cell"):
            raise ValueError("a hand holds one object; write count: 1")
        return value


# ---- YAML ------------------------------------------------------------------------------------------------

Path_ = tuple[str | int, ...]


class Problem(Part):
    """Something wrong at `at`, a path into the pack such as ("accessories", 0, "object")."""

    at: Path_
    message: str
    hint: str = ""


def pack_to_yaml(pack: Pack) -> str:
    """The document a person edits: every value that can be changed is written out, in reading order."""
    return yaml.safe_dump(pack.model_dump(mode="json"), sort_keys=False, allow_unicode=True, width=100)


def pack_from_yaml(text: str, where: str = "pack", check: Callable[[Pack], Iterable[Problem]] | None = None) -> Pack:
    """Read a pack. Raises BadPack naming the line for anything malformed, unknown or refused by `check`."""
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST_DOCUMENT:
        raise BadPack(f"{where} is larger than {LARGEST_DOCUMENT // 1024} KiB", hint="a pack is a short document; remove what is not one")
    tree = _compose(text, where)
    try:
        pack = Pack.model_validate(_plain(tree, where))
    except ValidationError as wrong:
        first = wrong.errors()[0]
        raise _at(tree, where, _problem(first["loc"], first)) from None
    for problem in check(pack) if check else ():
        raise _at(tree, where, problem)
    return pack


def load_pack(path: Path | str, check: Callable[[Pack], Iterable[Problem]] | None = None) -> Pack:
    """`pack_from_yaml` on a file. Raises BadPack also where the file cannot be read."""
    try:
        with open(path, "rb") as file:
            raw = file.read(LARGEST_DOCUMENT + 1)
    except OSError as wrong:
        raise BadPack(f"cannot read {path}: {wrong.strerror}", hint="check the name and the folder") from None
    try:
        text = raw.decode("utf-8-sig", "strict") if len(raw) <= LARGEST_DOCUMENT else "x" * (LARGEST_DOCUMENT + 1)
    except UnicodeDecodeError as wrong:
        raise BadPack(f"{path} is not UTF-8 text (byte {wrong.start})", hint="save it as UTF-8") from None
    return pack_from_yaml(text, str(path), check)


def _compose(text: str, where: str) -> yaml.Node:
    """YAML's node tree. Anchors, aliases, tags and deep nesting have no use in a pack and are refused unread."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            line = event.start_mark.line + 1
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise BadPack(f"{where}, line {line}: anchors and aliases are not allowed", hint="write the value out")
            if getattr(event, "tag", None):
                raise BadPack(f"{where}, line {line}: the tag {event.tag} is not allowed", hint="remove it")
            if depth > 12:
                raise BadPack(f"{where}, line {line}: nested too deep", hint="a pack has at most four levels")
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as wrong:
        mark = getattr(wrong, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        what = getattr(wrong, "problem", None) or getattr(wrong, "reason", None) or "it cannot be read"
        raise BadPack(f"{where}{line}: not valid YAML ({what})", hint="check the indentation and the quotes there") from None
    if not isinstance(tree, yaml.MappingNode):
        raise BadPack(f"{where} is not a pack", hint="a pack begins with `trottinette: 1`; `trot compose` writes one")
    return tree


def _plain(node: yaml.Node, where: str) -> Any:
    """Python values of a node tree, refusing a key given twice."""
    if isinstance(node, yaml.MappingNode):
        out: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise BadPack(f"{where}, line {key.start_mark.line + 1}: a key must be a plain word", hint="remove it")
            if key.value in out:
                raise BadPack(f"{where}, line {key.start_mark.line + 1}: {key.value!r} is given twice", hint="keep one")
            out[key.value] = _plain(value, where)
        return out
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, where) for item in node.value]
    loader = yaml.SafeLoader("")
    if node.tag in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null"):
        try:
            return loader.construct_object(node)  # type: ignore[no-untyped-call]
        except ValueError:
            return node.value
    return node.value  # dates, floats and merge keys stay the text they were


def _problem(at: Path_, error: Mapping[str, Any]) -> Problem:
    """Pydantic's error in our words."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "extra_forbidden":
        owner: Any = Pack
        for step in at[:-1]:
            owner = _field_type(owner, step)
        known = list(getattr(owner, "model_fields", {}))
        return Problem(at=at, message=f"{at[-1]!r} is not a key of a pack", hint=nearest(str(at[-1]), known) or f"one of {', '.join(known)}")
    if kind == "missing":
        return Problem(at=at, message=f"{at[-1]!r} is missing", hint="add it")
    if at == ("trottinette",):
        return Problem(at=at, message="this schema number is not one this version reads", hint=f"write `trottinette: {SCHEMA}`")
    if kind == "value_error":
        return Problem(at=at, message=str(context["error"]))
    return Problem(at=at, message=f"{error['msg'].removeprefix('Input should be ').removeprefix('Input ')[:160]}, got {str(error['input'])[:40]!r}", hint="correct it")


def _field_type(owner: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return Accessory
    model = getattr(owner, "model_fields", {}).get(step)
    return model.annotation if model and isinstance(model.annotation, type) else None


def _at(tree: yaml.Node, where: str, problem: Problem) -> BadPack:
    """The error with the line that `problem.at` points to."""
    node, line = tree, 1
    for step in problem.at:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == step:
                    node, line = value, key.start_mark.line + 1
                    break
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
    at = ".".join(str(step) for step in problem.at)
    return BadPack(f"{where}, line {line}: {at + ': ' if at else ''}{problem.message}", hint=problem.hint)
