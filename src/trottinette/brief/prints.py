"""What stands on a garment: `maillot floqué 10`, `a jersey with number 7`, `a t-shirt that says "HELLO"`."""

from __future__ import annotations

from collections.abc import Sequence

from trottinette.brief.draft import Draft, taken
from trottinette.brief.languages import WITH
from trottinette.brief.piece import COLOURS, Piece, kinds
from trottinette.catalogue import shelf

_MARKS = kinds("print tag")
_BETWEEN = kinds("plain pattern body liked det link fn quote join")
LONGEST_PRINT = 12  # characters, as in pack.Garment
LONGEST_TEXT = 40  # as in pack.Accessory
_CLOSES = kinds("comma stop colon zone emoji")
_FARTHEST = 6
_OPENS_ANOTHER = kinds("det count few pair poss hand hold wear neg")


def has_face(piece: Piece) -> bool:
    """Whether it is a toy on which something can be printed."""
    return piece.kind == "toy" and shelf()[piece.id].face is not None


def is_garment(piece: Piece) -> bool:
    trait = piece.meaning("trait")
    return trait is not None and trait.id.startswith("garment/")


def take_prints(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """Give each number or word to the garment or the toy it stands on; a longer text stays where it is, to be told."""
    out = list(pieces)
    shirt: Piece | None = None
    for at, piece in enumerate(pieces):
        if is_garment(piece) or has_face(piece):
            shirt = piece
            found = _print_of(out, at, draft)
        elif out[at].kind == "print" and shirt is not None and shirt.start not in draft.prints:
            found = _value(out, at, at, draft)  # `maillot rayé, numéro 9`
        else:
            continue
        if found and shirt is not None:
            start, end, draft.prints[shirt.start] = found
            out[start:end] = taken(out[start:end])
    return out


def _print_of(pieces: Sequence[Piece], at: int, draft: Draft) -> tuple[int, int, str] | None:
    """(first piece, piece after the last, text) after the garment, or before it in English: `number 7 shirt`."""
    mark = at + 1
    while mark < len(pieces) and mark - at < _FARTHEST:
        kind = pieces[mark].kind
        if has_face(pieces[at]) and kind == "quote" and mark + 1 < len(pieces) and pieces[mark + 1].quoted:
            return _quotation(pieces, at, mark, draft)
        if has_face(pieces[at]) and kind == "join" and pieces[mark].meaning("name"):
            return _title(pieces, mark, draft)  # `a book called The Red Tent`
        if kind in _MARKS or pieces[mark].meaning("print"):
            return _value(pieces, mark, mark, draft, LONGEST_TEXT if has_face(pieces[at]) else LONGEST_PRINT)
        numbered = mark == at + 1 and kind == "count" and is_garment(pieces[at])
        if numbered and draft.tokens[pieces[mark].start].kind == "number":
            return mark, mark + 1, draft.said(pieces[mark].start, pieces[mark].end)
        passing = kind in _BETWEEN | COLOURS or (kind == "split" and draft.tokens[pieces[mark].start].key in WITH)
        if not passing:
            break
        mark += 1
    before = at - 1
    if before > 0 and pieces[before].kind == "count" and pieces[before - 1].kind == "print":
        return before - 1, before + 1, draft.said(pieces[before].start, pieces[before].end)
    return None


def _quotation(pieces: Sequence[Piece], at: int, mark: int, draft: Draft) -> tuple[int, int, str] | None:
    """All that stands between the quotation marks, exactly as it was written."""
    end = next((i for i in range(mark + 1, len(pieces)) if not pieces[i].quoted), len(pieces))
    first, last = draft.tokens[pieces[mark + 1].start].start, draft.tokens[pieces[end - 1].end - 1].end
    span = next(((a, b) for a, b in draft.quotes if a <= first and last <= b), (first, last))
    text = draft.text[span[0] : span[1]].strip()
    end += end < len(pieces) and pieces[end].kind == "quote"
    return (mark, end, text) if len(text) <= LONGEST_TEXT else None


def _title(pieces: Sequence[Piece], mark: int, draft: Draft) -> tuple[int, int, str] | None:
    """A title without quotation marks, from its capital to the end of the clause or to another thing."""
    start = mark + 1
    if start < len(pieces) and pieces[start].kind == "quote":
        return _quotation(pieces, mark, start, draft)
    if start >= len(pieces) or draft.shouting or not draft.tokens[pieces[start].start].capital:
        return None
    end = start
    while end < len(pieces) and pieces[end].kind not in _CLOSES:
        joins = pieces[end].kind == "split" and end + 1 < len(pieces)
        if joins and pieces[end + 1].kind in _OPENS_ANOTHER and not draft.tokens[pieces[end + 1].start].capital:
            break
        end += 1
    text = draft.said(pieces[start].start, pieces[end - 1].end)
    return (mark, end, text) if len(text) <= LONGEST_TEXT else None


def _value(
    pieces: Sequence[Piece], first: int, mark: int, draft: Draft, longest: int = LONGEST_PRINT
) -> tuple[int, int, str] | None:
    """The number, the quoted words or the words in capitals that stand after the mark."""
    start = mark + 1
    if longest == LONGEST_TEXT and pieces[mark].kind == "tag" and (found := _title(pieces, mark, draft)):
        return found
    while start < len(pieces) and pieces[start].kind in ("quote", "print", "det", "link"):
        start += 1
    end = start
    if start < len(pieces) and pieces[start].kind in ("count", "date"):
        end = start + 1
        while end < len(pieces) and pieces[end].kind == "unknown" and draft.capital(pieces[end]):
            end += 1
    while end < len(pieces) and (pieces[end].quoted or (end == start and _in_capitals(pieces[end], draft))):
        end += 1
    if end == start:
        return None
    text = draft.said(pieces[start].start, pieces[end - 1].end)
    if end < len(pieces) and pieces[end].kind == "quote":
        end += 1
    return (first, end, text) if len(text) <= longest else None


def _in_capitals(piece: Piece, draft: Draft) -> bool:
    said = draft.said(piece.start, piece.end)
    return said.isupper() and len(said) > 1 and not draft.shouting
