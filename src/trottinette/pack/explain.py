"""What is wrong with a pack, in words for a person: where, what, and what to do."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from trottinette.errors import nearest
from trottinette.pack.parts import SCHEMA, Pack, Part

Steps = tuple[str | int, ...]

# What was wanted, by pydantic's own name for the fault, and the remedy
_WANTED = MappingProxyType(
    {
        "string_type": ("words are wanted here, and this is {given}", "write them on one line"),
        "string_unicode": ("holds a character that cannot be printed", "remove it"),
        "too_long": ("{length} characters are too many", "at most {max_length} fit"),
        "string_too_long": ("{length} characters are too many", "at most {max_length} fit"),
        "model_type": (
            "keys of its own are wanted here, and this is {given}",
            "write them below it, indented",
        ),
        "mapping_type": (
            "parts and their colours are wanted here, and this is {given}",
            "write shoes: red below it",
        ),
        "tuple_type": (
            "a list is wanted here, and this is {given}",
            "write each line of it as `- object: cat`, or `- kind: beret`",
        ),
        "bool_parsing": ("true or false is wanted here, and this is {given}", "write one of them"),
        "bool_type": ("true or false is wanted here, and this is {given}", "write one of them"),
        "int_parsing": ("a whole number is wanted here, and this is {given}", "write it in digits"),
        "int_parsing_size": ("{given} is too large a number", "write a smaller one"),
        "int_type": ("a whole number is wanted here, and this is {given}", "write it in digits"),
        "int_from_float": ("a whole number is wanted here, and this is {given}", "write it in digits"),
        "greater_than_equal": ("{given} is too small", "the least is {ge}"),
        "less_than_equal": ("{given} is too large", "the most is {le}"),
        "literal_error": ("{given} cannot be chosen here", "write {expected}"),
        "missing": ("it is missing", "add it"),
    }
)


class Problem(Part):
    """Something wrong at `at`, a path into the pack such as ("accessories", 0, "object")."""

    at: Steps
    message: str
    hint: str = ""


def explained(wrong: ValidationError) -> Problem:
    """The first thing pydantic refused, in words for a person."""
    error = wrong.errors(include_url=False)[0]
    at = tuple(step for step in error["loc"] if step != "[key]")
    kind, context = error["type"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return _unknown_key(at)
    if at == ("trottinette",):
        message = "this schema number is not one that this version reads"
        return Problem(at=at, message=message, hint=f"write `trottinette: {SCHEMA}`")
    if kind == "refused":
        return Problem(at=at, message=context["message"], hint=context["hint"])
    if error["input"] is None:
        return Problem(at=at, message="nothing is written here", hint="write a value, or remove the line")
    if kind == "string_pattern_mismatch":
        return _no_id(at, error)
    message, hint = _WANTED.get(kind, (error["msg"].replace("{", "{{").replace("}", "}}"), "correct it"))
    given = {"given": _shown(error["input"]), "length": len(str(error["input"]))}
    return Problem(at=at, message=message.format(**given), hint=hint.format(**context))


def _unknown_key(at: Steps) -> Problem:
    owner: Any = Pack
    for step in at[:-1]:
        owner = get_args(owner)[0] if isinstance(step, int) else owner.model_fields[step].annotation
    known = list(owner.model_fields)
    hint = nearest(str(at[-1]), known) or f"one of {', '.join(known)}"
    return Problem(at=at, message="there is no such key", hint=hint)


def _no_id(at: Steps, error: ErrorDetails) -> Problem:
    """A name that cannot be one of ours: `Coffee cup` for `coffee_cup`."""
    given = str(error["input"])
    folded = "".join(c for c in unicodedata.normalize("NFKD", given.lower()) if not unicodedata.combining(c))
    close = re.sub("[^a-z0-9-]+", "_", folded).strip("_-")[:40]
    listed = "write one as `trot catalogue`, `trot figure` or `trot themes` lists it"
    hint = f"write {close}" if re.match("[a-z]", close) else listed
    return Problem(at=at, message=f"{_shown(given)} is not how a name is written here", hint=hint)


def _shown(value: object) -> str:
    text = str(value)
    return repr(text if len(text) <= 40 else text[:39] + "…")
