"""The pack: YAML both ways without loss, frozen all the way down, and every refusal names the line it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from trottinette.errors import BadPack
from trottinette.pack import (
    Accessory,
    Aid,
    Card,
    Eyes,
    Figure,
    Garment,
    Hair,
    Mark,
    Outfit,
    Pack,
    Worn,
    load_pack,
    pack_from_yaml,
    pack_to_yaml,
)
from trottinette.palette import COLOURS
from trottinette.tongues import READ

ids = st.from_regex(r"\A[a-z][a-z0-9_-]{0,39}\Z")
colours = st.sampled_from(list(COLOURS)) | st.from_regex(r"\A#[0-9a-f]{6}\Z")
by_part = st.dictionaries(ids, colours, max_size=3)
letters = st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp", "Cf"))


def words(most: int) -> st.SearchStrategy[str]:
    return st.text(letters, max_size=most).filter(lambda text: len(text) <= most)


figures = st.builds(
    Figure,
    age=ids,
    pregnant=st.booleans(),
    pose=ids,
    eyes=st.builds(Eyes, shape=ids, colour=colours),
    marks=st.lists(st.builds(Mark, kind=ids, colour=st.just("") | colours), max_size=3).map(tuple),
    hair=st.builds(Hair, style=ids, colour=colours, tint=st.sampled_from(["plain", "ends", "halves"]), second=colours),
    worn=st.lists(st.builds(Worn, kind=ids, colours=by_part), max_size=3).map(tuple),
    outfit=st.builds(Outfit, kind=ids, colours=by_part),
    clothes=st.lists(
        st.builds(
            Garment,
            kind=ids,
            colours=by_part,
            pattern=st.sampled_from(["plain", "checks", "wax"]),
            text=words(6),
            picture=words(20),
        ),
        max_size=3,
    ).map(tuple),
    aids=st.lists(st.builds(Aid, kind=ids, side=st.sampled_from(["left", "both"])), max_size=2).map(tuple),
)
packs = st.builds(
    Pack,
    title=words(30),
    tagline=words(60),
    language=st.sampled_from(READ),
    figure=figures,
    companions=st.lists(figures, max_size=3).map(tuple),
    accessories=st.lists(
        st.builds(Accessory, object=ids, count=st.integers(1, 3), colours=by_part, label=words(20)), max_size=4
    ).map(tuple),
    card=st.builds(Card, theme=ids, colours=by_part, badge=words(12), labels=st.booleans()),
    seed=st.integers(0, 2**31 - 1),
)
FULL = Pack(
    title="Léa",
    tagline="prof de yoga",
    companions=(Figure(),),
    figure=Figure(
        marks=(Mark(kind="freckles"),),
        worn=(Worn(kind="beret", colours={"beret": "red"}),),
        clothes=(Garment(kind="shirt", text="7"),),
        aids=(Aid(kind="cane"),),
    ),
    accessories=(Accessory(object="cat", colours={"fur": "black"}), Accessory(object="laptop")),
)


@given(packs)
def test_a_pack_written_and_read_again_is_the_same(pack: Pack) -> None:
    assert pack_from_yaml(pack_to_yaml(pack)) == pack
    assert pack_from_yaml(pack_to_yaml(pack, ascii_only=True)) == pack


@given(packs)
def test_ascii_only_is_ascii(pack: Pack) -> None:
    assert pack_to_yaml(pack, ascii_only=True).isascii()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_is_read_whatever_its_editor_wrote_before_it(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(pack_to_yaml(FULL).encode(encoding))
    assert load_pack(path) == FULL


def test_every_key_left_out_is_its_default() -> None:
    assert pack_from_yaml("title: Léa") == Pack(title="Léa")
    assert pack_from_yaml("trottinette: 1\nfigure:\naccessories:\ncompanions:\n") == Pack()


def test_a_pack_is_frozen_all_the_way_down() -> None:
    with pytest.raises(ValidationError):
        FULL.figure.hair.style = "long"
    with pytest.raises(TypeError, match="does not change"):
        FULL.accessories[0].colours["fur"] = "red"  # type: ignore[index]
    assert hash(FULL) == hash(FULL.model_copy())


def scalars(node: yaml.Node, at: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], yaml.ScalarNode]]:
    """Every value of a document with its path."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from scalars(value, (*at, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from scalars(value, (*at, number))
    elif isinstance(node, yaml.ScalarNode):
        yield at, node


TEXT = pack_to_yaml(FULL)
VALUES = [(at, node.start_mark.line) for at, node in scalars(yaml.compose(TEXT, Loader=yaml.SafeLoader))]


@pytest.mark.parametrize(("at", "line"), VALUES, ids=[".".join(map(str, at)) for at, _ in VALUES])
def test_each_value_spoilt_is_refused_by_its_own_line(at: tuple[Any, ...], line: int) -> None:
    lines = TEXT.splitlines()
    lines[line] = re.sub(r": .*|:$", lambda _: r': "\x01!"', lines[line], count=1)
    with pytest.raises(BadPack, match=rf"^p\.yaml, line {line + 1}: "):
        pack_from_yaml("\n".join(lines), "p.yaml")


@pytest.mark.parametrize(("at", "line"), VALUES, ids=[".".join(map(str, at)) for at, _ in VALUES])
def test_each_key_misspelt_is_refused_by_its_own_line(at: tuple[Any, ...], line: int) -> None:
    key = next(step for step in reversed(at) if isinstance(step, str))
    if len(at) > 1 and at[-2] == "colours":
        return  # a part's name is the toy's own
    lines = TEXT.splitlines()
    lines[line] = lines[line].replace(f"{key}:", f"{key}qx:", 1)
    with pytest.raises(BadPack, match=rf"^p\.yaml, line {line + 1}: "):
        pack_from_yaml("\n".join(lines), "p.yaml")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is not a pack"),
        ("- a\n- b", "is not a pack"),
        ("title: [", "not valid YAML"),
        ("a: &x 1\nb: *x", "anchors and aliases"),
        ("title: !!python/object:os.system x", "the tag"),
        ("title: a\ntitle: b", "given twice"),
        ("[" * 40, "nested too deep"),
        ("title: x\n" + "y: 1\n" * 9000, "too many values|given twice|larger than"),
        ("title: " + "x" * 70_000, "larger than 64 KiB"),
        ("title: club #1", "takes #1 for a remark"),
        ("accessories:\n" + "- object: cat\n" * 13, "a box holds 12"),
        ("companions:\n" + "- age: child\n" * 4, "at most 3"),
        ("trottinette: 2", "line 1: trottinette"),
    ],
)
def test_what_is_no_pack_is_refused_in_one_sentence(text: str, why: str) -> None:
    with pytest.raises(BadPack, match=why) as caught:
        pack_from_yaml(text, "p.yaml")
    assert "\n" not in str(caught.value)


@given(st.text(max_size=300))
def test_no_text_whatever_breaks_the_reader(text: str) -> None:
    with suppress(BadPack):  # and nothing else
        pack_from_yaml(text)
