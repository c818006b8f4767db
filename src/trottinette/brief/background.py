"""The colour of the card, where words say it."""

from __future__ import annotations

from collections.abc import Sequence

from trottinette.brief.draft import Draft, taken
from trottinette.brief.piece import Piece
from trottinette.brief.say import say
from trottinette.brief.value import Entry


def take_background(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`fond bleu`, `on a purple background`, `Background: yellow`."""
    out = list(pieces)
    zone = ""
    for at, piece in enumerate(out):
        zone = piece.id if piece.kind == "zone" else "" if piece.kind == "stop" else zone
        if piece.kind == "bg":
            around = slice(*_around(out, at))
        elif piece.kind == "colour" and zone == "bg":
            around = slice(at, at + 1)
        else:
            continue
        colour = next((p for p in out[around] if p.kind == "colour"), None)
        if colour is None:
            continue
        start, end = draft.span(out[around])
        known = draft.background in ("", colour.id)
        draft.background = draft.background or colour.id
        why = "" if known else say(draft.language, "one background", words=draft.background)
        draft.entries.append((start, Entry(draft.said(start, end), draft.background, "background", known, why)))
        out[around] = taken(out[around])
    return out


def _around(pieces: Sequence[Piece], at: int) -> tuple[int, int]:
    start, end = at, at + 1
    while start and pieces[start - 1].kind in ("colour", "plain", "join"):
        start -= 1
    if end + 1 < len(pieces) and pieces[end].kind in ("colon", "link", "fn") and pieces[end + 1].kind == "colour":
        end += 2
    while end < len(pieces) and pieces[end].kind in ("colour", "plain", "join"):
        end += 1
    return start, end
