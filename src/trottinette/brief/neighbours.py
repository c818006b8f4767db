"""Pieces in the light of the ones beside them: quotation marks, hyphens, pairs of colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from trottinette.brief.languages import TABLES, listed, noun_first
from trottinette.brief.piece import COLOURS, THINGS, Piece, kinds
from trottinette.brief.text import Token

_NOUNS_TOO = kinds("can show play work will draw build design look use day life love")  # after an article
_DESCRIBES = kinds("colour haircolour plain body pattern")
_NOT_A_NOUN = kinds("split link comma stop colon fn neg wear hold done quote emoji")
_CLOSED = kinds("neg hand hold wear few count pair poss det split link fn name tag iam job")


def mark_quotes(pieces: list[Piece], tokens: Sequence[Token], quotes: Sequence[tuple[int, int]]) -> list[Piece]:
    """Say which pieces stand between quotation marks."""
    inside = {character for a, b in quotes for character in range(a, b)}
    quoted = {at for at, token in enumerate(tokens) if token.start in inside}
    return [replace(piece, quoted=piece.start in quoted) for piece in pieces] if quotes else pieces


def tie_hyphens(pieces: list[Piece], tokens: Sequence[Token]) -> list[Piece]:
    """Little words belong to the hyphenated word they are in: `porte-vélo`, `peel-and-stick`."""
    out: list[Piece] = []
    for group in _hyphenated(pieces, tokens):
        strange = len(group) > 1 and any(p.kind == "unknown" for p in group)
        name = strange and all(tokens[p.start].capital for p in group)
        tied = len(group) > 1 and any(p.kind in THINGS | {"unknown"} for p in group)
        little = (_CLOSED | {"plain"} if strange else _CLOSED) if tied else frozenset[str]()
        described = [] if len(group) == 1 else group if noun_first(group[0].language) else group[:-1]
        parts = {p.start for p in described if p.kind in ("feat", "tint")}  # `front-end`, not `red-haired`
        strange_now = [name or p.kind in little or p.start in parts for p in group]
        out += [
            replace(p, kind="unknown", meanings=()) if odd else p for p, odd in zip(group, strange_now, strict=True)
        ]
    return out


def _hyphenated(pieces: list[Piece], tokens: Sequence[Token]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        if group and not tokens[piece.start].bound:
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def corrected(pieces: Sequence[Piece], at: int, tokens: Sequence[Token]) -> Piece:
    """The piece at `at`, read again knowing what stands before and after it."""
    here = pieces[at]
    before, after = pieces[at - 1].kind if at else "", pieces[at + 1].kind if at + 1 < len(pieces) else ""
    if here.kind == "split" and before in COLOURS and after in COLOURS:
        return replace(here, kind="join")  # `noir et blanc` is one description
    if here.kind == "name" and before == "toy":
        return replace(here, kind="join")  # `a cat named Fred`
    if here.kind == "link" and tokens[here.start].raw == "a" and after in ("det", "count", "few", "pair"):
        return replace(here, kind="fn")  # `elle a un chat`
    if here.kind == "fn" and tokens[here.start].key in _NOUNS_TOO and before in ("det", "count"):
        return replace(here, kind="unknown")  # `a can of worms`
    if here.kind == "det" and (hair := here.as_("feat")) and _is_hair(pieces, at):
        return hair
    if here.kind == "link" and before not in THINGS and _leads_to_clothes(pieces, at, tokens):
        return replace(here, kind="wear")  # `Tom im Kapuzenpulli`
    if here.kind == "colour" and here.language == "en" and here.plural:
        return here.as_("toy") or replace(here, kind="unknown")  # `the blues`
    return here


def _is_hair(pieces: Sequence[Piece], at: int) -> bool:
    """Whether Dutch `haar` is hair rather than her: after what describes it, where no noun follows."""
    before = pieces[at - 1] if at else None
    follows = pieces[at + 1].kind if at + 1 < len(pieces) else "stop"
    described = before is not None and (before.kind in _DESCRIBES or before.meaning(*_DESCRIBES) is not None)
    return described and follows in _NOT_A_NOUN | {"feat", "trait", "body"}


def _leads_to_clothes(pieces: Sequence[Piece], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a word for `in` stands before a garment, and what describes it."""
    here = pieces[at]
    if tokens[here.start].key not in listed(getattr(TABLES.get(here.language), "IN_CLOTHES", "")):
        return False
    noun = next((p for p in pieces[at + 1 : at + 5] if p.kind not in _DESCRIBES | {"det", "count"}), None)
    worn = noun.meaning("trait") if noun is not None else None
    return worn is not None and worn.id.startswith(("garment/", "worn/", "outfit/"))
