"""Ages and heights in figures: what they make of the person, and of those beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trottinette.brief.ages import age_of, height_of, stated_ages, stated_heights
from trottinette.brief.draft import Draft
from trottinette.brief.languages import noun_first
from trottinette.brief.piece import THINGS, Piece
from trottinette.brief.sources import name_of
from trottinette.brief.value import Entry, Look
from trottinette.figure import traits


def take_counted(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """Note every age and height; what was used is marked as done."""
    return _heights(_ages(pieces, draft), draft)


def _ages(pieces: list[Piece], draft: Draft) -> list[Piece]:
    out = list(pieces)
    stated = list(stated_ages(draft))
    digits = [
        (at, at + 1, age_of(int(e.said)))
        for at, e in draft.entries
        if at and e.kind == "age" and _is_age(e.said) and not any(start <= at < end for start, end, _ in stated)
    ]
    for start, end, age in (*stated, *digits):
        inside = [at for at, p in enumerate(out) if p.start < end and p.end > start]
        if not inside or _is_of_a_thing(out, inside[0], inside[-1], draft):
            continue
        words = draft.said(start, end)
        known = age if age in traits()["age"] else ""
        if known and age != "adult":
            draft.looks.append((start, Look("age", age, (words,))))
        became = name_of("age", known, draft.language) if known else ""
        draft.entries = [(at, e) for at, e in draft.entries if not (e.kind == "age" and start <= at < end)]
        draft.entries.append((start, Entry(words, became, "age")))
        for at in inside:
            if start <= out[at].start and out[at].end <= end:
                out[at] = replace(out[at], kind="done")
    return out


def _is_age(said: str) -> bool:
    """A number that stood where an age stands: `Hugo, 8`; not the year of a birth."""
    return said.isdecimal() and said[0] != "0" and int(said) < 120


def _is_of_a_thing(pieces: Sequence[Piece], first: int, last: int, draft: Draft) -> bool:
    """`my 12 year old dog`, `un vin de 12 ans`."""
    after = pieces[last + 1] if last + 1 < len(pieces) else None
    before = [p for p in pieces[max(0, first - 2) : first] if p.kind != "det"]
    if not noun_first(draft.language) and after is not None and after.kind in THINGS:
        return True
    return len(before) == 2 and before[1].kind == "link" and before[0].kind in THINGS


def _heights(pieces: list[Piece], draft: Draft) -> list[Piece]:
    out = list(pieces)
    for start, end, height_cm in stated_heights(draft):
        words, height = draft.said(start, end), height_of(height_cm)
        young = any(look.family == "age" and look.choice in ("baby", "child") for _, look in draft.looks)
        if height != "average" and height in traits()["height"] and not young:
            draft.looks.append((start, Look("height", height, (words,))))
        draft.entries.append((start, Entry(words, name_of("height", height, draft.language), "trait")))
        out = [replace(p, kind="done") if start <= p.start and p.end <= end else p for p in out]
    return out
