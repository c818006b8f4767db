"""A pack as YAML, both ways.

How it is read: the key decides what a value is, never the way it is written. Where words are wanted, the
words are those on the page (`title: 12`, `title: yes`, `title: 2026-01-01`). Where a number is wanted, it must
read as one. A value left empty is no words, no list, nothing said; where something must be chosen, it is
refused.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml
from pydantic import ValidationError

from trottinette.errors import BadPack
from trottinette.pack.explain import Problem, explained
from trottinette.pack.parts import Pack
from trottinette.tongues import spoken

LARGEST_DOCUMENT = 64 * 1024  # bytes; the longest pack `trot compose` writes is under 4 KiB
_MOST_PIECES = 4_000  # values and keys; the richest pack has about 300
_DEEPEST = 12

_HEADER = MappingProxyType(
    {
        "en": "# What is in the picture. Change it, then: trot make THIS_FILE.yaml\n"
        "# What may be written here: trot catalogue, trot figure, trot themes\n",
        "fr": "# Ce qu’il y a dans l’image. Modifiez, puis : trot make CE_FICHIER.yaml\n"
        "# Ce qu’on peut écrire ici : trot catalogue, trot figure, trot themes\n",
    }
)


def pack_to_yaml(pack: Pack, ascii_only: bool = False) -> str:
    """The document a person edits: every value that can be changed is written out, in reading order.

    `ascii_only` is for a stream that cannot take UTF-8: accents become escapes, and the pack stays the same.
    """
    values = pack.model_dump(mode="json")
    body = yaml.safe_dump(values, sort_keys=False, allow_unicode=not ascii_only, width=10_000)
    return ("" if ascii_only else _HEADER[spoken(pack.language)]) + body


def pack_from_yaml(text: str, where: str = "pack", check: Callable[[Pack], Iterable[Problem]] | None = None) -> Pack:
    """Read a pack. Raises BadPack naming the line for anything malformed, unknown or refused by `check`."""
    if len(text) > LARGEST_DOCUMENT:
        raise _too_large(where)
    tree = _compose(text, where)
    _refuse_lost_words(tree, text, where)
    try:
        pack = Pack.model_validate(_plain(tree, where))
    except ValidationError as wrong:
        raise _at(tree, where, explained(wrong)) from None
    for problem in check(pack) if check else ():
        raise _at(tree, where, problem)
    return pack


def load_pack(path: Path | str, check: Callable[[Pack], Iterable[Problem]] | None = None) -> Pack:
    """`pack_from_yaml` on a file: UTF-8, or UTF-16 with its mark, as some shells write.

    Raises BadPack also where the file cannot be read.
    """
    try:
        with open(path, "rb") as file:
            raw = file.read(LARGEST_DOCUMENT + 1)
    except (OSError, ValueError) as wrong:
        why = getattr(wrong, "strerror", None) or str(wrong)
        raise BadPack(f"cannot read {path}: {why.lower()}", hint="check the name and the folder") from None
    if len(raw) > LARGEST_DOCUMENT:
        raise _too_large(str(path))
    wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = raw.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = raw.count(b"\n", 0, wrong.start) + 1
        raise BadPack(f"{path}, line {line}: this is not UTF-8 text", hint="save it as UTF-8") from None
    return pack_from_yaml(text, str(path), check)


def _too_large(where: str) -> BadPack:
    return BadPack(
        f"{where} is larger than {LARGEST_DOCUMENT // 1024} KiB",
        hint="a pack is a short document; remove what is not one",
    )


def _compose(text: str, where: str) -> yaml.Node:
    """YAML's node tree. Anchors, aliases, tags and deep nesting have no use in a pack: refused unread."""
    depth = 0
    try:
        for count, event in enumerate(yaml.parse(text, Loader=yaml.SafeLoader)):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            at = f"{where}, line {event.start_mark.line + 1 if event.start_mark else 1}"
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise BadPack(f"{at}: anchors and aliases are not allowed", hint="write the value out")
            if tag := getattr(event, "tag", None):
                name = tag.replace("tag:yaml.org,2002:", "!!")[:60]
                raise BadPack(f"{at}: the tag {name} is not allowed", hint="remove it")
            if depth > _DEEPEST:
                raise BadPack(f"{at}: nested too deep", hint="a pack has at most four levels")
            if count > _MOST_PIECES:
                raise BadPack(f"{at}: too many values", hint="a pack is a short document; remove what is not one")
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as wrong:
        raise _not_yaml(wrong, text, where) from None
    if not isinstance(tree, yaml.MappingNode):
        raise BadPack(
            f"{where} is not a pack",
            hint="a pack is lines such as `title: Léa`, as `trot compose` writes them",
        )
    return tree


def _not_yaml(wrong: yaml.YAMLError, text: str, where: str) -> BadPack:
    if isinstance(wrong, yaml.reader.ReaderError):
        row = text[: wrong.position].count("\n") + 1
        what = f"a pack cannot hold the character U+{ord(text[wrong.position]):04X}"
        return BadPack(f"{where}, line {row}: {what}", hint="remove it")
    mark = getattr(wrong, "problem_mark", None)
    line = f", line {mark.line + 1}" if mark else ""
    what = getattr(wrong, "problem", None) or "it cannot be read"
    return BadPack(
        f"{where}{line}: this is not valid YAML ({what[:120]})",
        hint="check the indentation and the quotes there",
    )


def _refuse_lost_words(tree: yaml.Node, text: str, where: str) -> None:
    """YAML takes ` #1` and ` #ff0000` for a remark and drops it. Where it looks like a value, say so."""
    lines = re.split("\r\n|[\n\r\x85\u2028\u2029]", text)
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.ScalarNode):
            end = node.end_mark
            rest = lines[end.line][end.column :] if end.line < len(lines) else ""
            if node.style is None and (lost := re.match(r"\s*(#[^\s#]\S*)", rest)):
                said = f"{node.value} {lost[1]}".strip()
                raise BadPack(
                    f"{where}, line {end.line + 1}: YAML takes {lost[1][:40]} for a remark and drops it",
                    hint=f"put the value in quotes: '{said[:60]}'",
                )
        else:
            waiting += [each for item in node.value for each in (item if isinstance(item, tuple) else (item,))]


def _plain(node: yaml.Node, where: str) -> Any:
    """Values of a node tree: texts as written, None for nothing. Refuses a key given twice."""
    if isinstance(node, yaml.MappingNode):
        out: dict[str, Any] = {}
        for key, value in node.value:
            at = f"{where}, line {key.start_mark.line + 1}"
            if not isinstance(key, yaml.ScalarNode):
                raise BadPack(f"{at}: a key must be a plain word", hint="remove it")
            if key.value in out:
                raise BadPack(f"{at}: {key.value[:40]!r} is given twice", hint="keep one")
            out[key.value] = _plain(value, where)
        return out
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, where) for item in node.value]
    return None if node.tag == "tag:yaml.org,2002:null" else node.value


def _at(tree: yaml.Node, where: str, problem: Problem) -> BadPack:
    """The error with the line that `problem.at` points to."""
    node, line = tree, tree.start_mark.line + 1
    for step in problem.at:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == step:
                    node, line = value, key.start_mark.line + 1
                    break
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
    at = ".".join(step[:40] for step in problem.at if isinstance(step, str))
    return BadPack(f"{where}, line {line}: {at + ': ' if at else ''}{problem.message}", hint=problem.hint)
