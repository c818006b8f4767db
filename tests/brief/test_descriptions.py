"""Sixty people described by others: what is stated is set, nothing is invented, and what we lack is told."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from trottinette.brief import Brief, compose, read_brief
from trottinette.catalogue import shelf
from trottinette.figure import traits
from trottinette.figure.wear import wardrobe
from trottinette.pack import Figure

DESCRIPTIONS = tomllib.loads((Path(__file__).parent / "descriptions.toml").read_text("utf-8"))["description"]
IDS = [f"{one['language']}: {one['words'][:40]}" for one in DESCRIPTIONS]
ENOUGH = 0.95  # share of the stated traits that must be set
PLAIN = Figure()


def pieces_of(figure: Figure) -> Iterator[str]:
    """What is worn, garment by garment, with the colour of its cloth."""
    for piece in (piece for group in wardrobe(figure) for piece in group.values()):
        main = next(iter(piece.trait.colours), "")
        colour = piece.colours.get(main) or piece.trait.colours.get(main)
        yield f"{piece.family}/{piece.kind}"
        yield f"{piece.family}/{piece.kind} colour={colour.id if colour else ''}"


def traits_of(figure: Figure) -> set[str]:
    """Everything that may be said of a figure, in the notation of the file."""
    out = {f"{family}/{getattr(figure, family)}" for family in SINGLE}
    out |= {f"pregnant/{'yes' if figure.pregnant else 'no'}", f"outfit/{figure.outfit.kind}"}
    out |= {f"outfit/{figure.outfit.kind} colour={colour}" for colour in figure.outfit.colours.values()}
    for family, part, kind in (
        ("eyes", figure.eyes, figure.eyes.shape),
        ("hair", figure.hair, figure.hair.style),
        ("beard", figure.beard, figure.beard.style),
        ("glasses", figure.glasses, figure.glasses.style),
    ):
        out |= {f"{family}/{kind}", f"{family} colour={part.colour}", f"{family}/{kind} colour={part.colour}"}
    out |= {f"hair second={figure.hair.second}"} if figure.hair.tint != "plain" else set()
    out |= {f"mark/{mark.kind}" for mark in figure.marks} | {f"aid/{aid.kind}" for aid in figure.aids}
    return out | set(pieces_of(figure))


SINGLE = ("age", "build", "height", "pose", "skin", "head", "brows", "nose", "mouth", "expression")


def forms(stated: str) -> set[str]:
    """`hair/bob|long colour=red|pink` as each of the traits that would do."""
    choice, _, colours = stated.partition("=")
    colours = [f"={colour}" for colour in colours.split("|")] if colours else [""]
    family, slash, rest = choice.partition("/")
    kinds, space, what = rest.partition(" ")
    names = [f"{family}{slash}{kind}{space}{what}" for kind in kinds.split("|")] if slash else [choice]
    return {name + colour for name in names for colour in colours}


def invented(brief: Brief, figure: Figure, stated: set[str]) -> set[str]:
    """The choices of the figure that differ from the default and that nobody stated.

    An outfit of plain trousers and shoes may come with a stated garment, and what it brings is not counted apart.
    """
    families = {one.partition("/")[0].partition(" ")[0] for one in stated}
    out = {
        f"{family}/{getattr(figure, family)}" for family in SINGLE if getattr(figure, family) != getattr(PLAIN, family)
    }
    out |= {f"hair/{figure.hair.style}"} if figure.hair.style != PLAIN.hair.style else set()
    out |= {f"eyes/{figure.eyes.shape}"} if figure.eyes.shape != PLAIN.eyes.shape else set()
    out |= {f"{x}/{getattr(figure, x).style}" for x in ("beard", "glasses") if getattr(figure, x) != getattr(PLAIN, x)}
    out |= {f"hair colour={figure.hair.colour}"} if figure.hair.colour != PLAIN.hair.colour else set()
    out |= {f"eyes colour={figure.eyes.colour}"} if figure.eyes.colour != PLAIN.eyes.colour else set()
    out |= {f"mark/{mark.kind}" for mark in figure.marks} | {f"aid/{aid.kind}" for aid in figure.aids}
    out |= {f"worn/{one.kind}" for one in figure.worn} | {f"garment/{one.kind}" for one in figure.clothes}
    out |= {"pregnant/yes"} if figure.pregnant else set()
    if figure.outfit.kind != PLAIN.outfit.kind and not stated & set(pieces_of(figure)):
        out |= {f"outfit/{figure.outfit.kind}"}
    assert "pregnant" in families or not figure.pregnant
    return out - stated - {f"{one.split(' ')[0]}" for one in stated if "/" in one}


def read(one: dict[str, Any]) -> tuple[Brief, list[Figure]]:
    brief = read_brief(one["words"], one["language"])
    pack = compose(brief, shelf())
    return brief, [pack.figure, *pack.companions]


def expected(one: dict[str, Any]) -> list[list[str]]:
    return [one["states"], *one.get("with", [])]


@pytest.mark.parametrize("one", DESCRIPTIONS, ids=IDS)
def test_nothing_is_invented(one: dict[str, Any]) -> None:
    brief, figures = read(one)
    assert len(figures) == len(expected(one)), "as many people as are stated"
    for figure, states in zip(figures, expected(one), strict=True):
        stated = {form for words in states for form in forms(words)}
        assert not invented(brief, figure, stated | set(one.get("assumed", ()))), one["source"]


@pytest.mark.parametrize("one", DESCRIPTIONS, ids=IDS)
def test_what_we_lack_is_told(one: dict[str, Any]) -> None:
    """Each word beyond our vocabulary is among the unknown, or in the reason of something approximated."""
    brief, _ = read(one)
    told = " | ".join([*brief.unknown, *(f"{e.said} {e.why}" for e in brief.approximated), *brief.notes])
    for words in one.get("beyond", ()):
        assert words in one["words"]
        assert words in told, (words, told)


def test_what_is_stated_is_set() -> None:
    """At least ENOUGH of the stated traits, in each language; a tenth at most lies beyond our vocabulary."""
    for language in ("fr", "en"):
        counts: Counter[str] = Counter()
        missed = []
        for one in (one for one in DESCRIPTIONS if one["language"] == language):
            _, figures = read(one)
            for figure, states in zip(figures, expected(one), strict=False):
                has = traits_of(figure)
                for stated in states:
                    counts["set" if forms(stated) & has else "missed"] += 1
                    missed += [] if forms(stated) & has else [(stated, one["words"][:60])]
            counts["beyond"] += len(one.get("beyond", ()))
        assert counts["set"] >= ENOUGH * (counts["set"] + counts["missed"]), (language, counts, missed)
        assert counts["beyond"] <= 0.1 * counts.total(), (language, counts)


def test_thirty_in_each_language_with_their_sources() -> None:
    assert Counter(one["language"] for one in DESCRIPTIONS) == {"fr": 30, "en": 30}
    assert all(one["source"] and one["states"] for one in DESCRIPTIONS)
    known = {f"{family}/{id}" for family, choices in traits().items() for id in choices}
    for one in DESCRIPTIONS:
        for words in one["states"]:
            choices = {form.split(" ")[0] for form in forms(words) if "/" in form}
            assert not choices or choices & known, words
