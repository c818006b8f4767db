"""Twenty requests of real people: each makes a pack, and nothing becomes something else in silence."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from trottinette.brief import Brief, brief_from_options, compose, read_brief, read_item
from trottinette.catalogue import shelf
from trottinette.charms import CHARM

BRIEFS = tomllib.loads((Path(__file__).parent / "real_briefs.toml").read_text("utf-8"))["brief"]
IDS = [brief["name"] or brief["accessories"][0]["said"] for brief in BRIEFS]


def as_options(one: dict[str, Any]) -> Brief:
    accessories = [accessory["said"] for accessory in one["accessories"]]
    return brief_from_options(one["name"], one["tagline"], accessories, one["description"])


def as_text(one: dict[str, Any]) -> Brief:
    """One text, as somebody would have typed it."""
    who = ", ".join(part for part in (one["name"], one["tagline"]) if part)
    items = ", ".join(accessory["said"] for accessory in one["accessories"])
    return read_brief(". ".join(part for part in (who, one["description"], items) if part) + ".")


def gets(brief: Brief) -> str:
    """What one accessory becomes, in the notation of the table."""
    if brief.wishes:
        return " + ".join(wish.toy + ("" if wish.sure else " ~") for wish in brief.wishes)
    return "worn" if brief.looks else "unknown"


@pytest.mark.parametrize("one", BRIEFS, ids=IDS)
def test_each_accessory(one: dict[str, Any]) -> None:
    for accessory in one["accessories"]:
        brief = read_item(accessory["said"], one["language"])
        assert gets(brief) == accessory["gets"], accessory["said"]
        if accessory["gets"] == "unknown":
            assert brief.unknown, accessory["said"]


@pytest.mark.parametrize("one", BRIEFS, ids=IDS)
@pytest.mark.parametrize("read", [as_options, as_text])
def test_the_whole_brief(one: dict[str, Any], read: Any) -> None:
    """Both ways of giving it: the language, the name and every accessory, and a pack at the end."""
    brief = read(one)
    pack = compose(brief, shelf())
    assert brief.language == one["language"]
    assert pack.title
    if one["name"] and one["name"][0].isupper():
        assert pack.title == one["name"]
    told = [*(entry.said for entry in brief.entries), *brief.unknown]
    for accessory in one["accessories"]:
        expected = accessory["gets"].replace(" ~", "").split(" + ")
        if expected[0] in shelf() or expected == [CHARM]:
            assert set(expected) <= {wish.toy for wish in brief.wishes}, accessory["said"]
        elif expected == ["unknown"]:
            assert any(words in accessory["said"] for words in brief.unknown), accessory["said"]
        assert any(words in accessory["said"] or accessory["said"] in words for words in told)


def test_how_many_are_right() -> None:
    """The numbers we publish. Right: the object itself. Near: a cousin, and said so. Never: another."""
    outcomes: Counter[str] = Counter()
    for one in BRIEFS:
        for accessory in one["accessories"]:
            outcome = accessory["gets"]
            outcomes["unknown" if outcome == "unknown" else "near" if "~" in outcome else "right"] += 1
    assert dict(outcomes) == {"right": 65, "near": 23, "unknown": 1}
