"""Parts of a body and the adjectives around them: `long nez`, `yeux verts en amande`, `her hair was long and black`."""

from __future__ import annotations

from collections.abc import Sequence

from trottinette.brief.choices import vocabulary
from trottinette.brief.described import COLOURED, JOINED, SKIPPED, keys_in, read_feature, tone_of
from trottinette.brief.draft import Draft, taken
from trottinette.brief.languages import LITTLE, noun_first, stem
from trottinette.brief.piece import COLOURS, THINGS, Piece, kinds
from trottinette.brief.sources import DESCRIBED

_NOUNS = THINGS | kinds("unknown feat tint job person frame acc")
_BESIDE = THINGS | kinds("unknown feat tint frame")  # beside these, `brun` is their colour
_FARTHEST = 7  # pieces between a noun and what is said of it
_AGAINST = frozenset(("que", "qu", "than", "comme", "like"))  # `plutôt pâle que colorée`


def take_features(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """Note every look that is said of a part of the body; what was used is marked as done."""
    out = list(pieces)
    at = 0
    while at < len(out):
        families = _families(out, at, draft)
        if families and not _noun_follows(out, at, families, draft):
            start, end = _start(out, at, families, draft), _end(out, at, families, draft)
            if end - start == 1 and _is_of_something_else(out, at, draft):
                at = end
                continue
            headed = at > 0 and out[at - 1].kind == "zone" and end == at + 1  # `Hair: long brown hair`
            if read_feature(out, start, at, end, families, draft) or headed:
                out[start:end] = taken(out[start:end])
            at = max(end, at + 1)
        else:
            at += 1
    return out


# ---- where ---------------------------------------------------------------------------------------------------


def _families(pieces: Sequence[Piece], at: int, draft: Draft) -> tuple[str, ...]:
    """The families that the noun at `at` may choose from, or none where it is no noun of a body."""
    piece = pieces[at]
    if piece.kind == "feat":
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        modifies = (
            not noun_first(draft.language)
            and after is not None
            and after.kind in THINGS | {"job"}
            and _tied(pieces, at)
        )
        return () if modifies else tuple(piece.id.split())
    if piece.kind == "tint":
        return ("hair",)
    if (noun := piece.meaning("feat")) and piece.kind in ("toy", "fn", "frame"):  # `coupe courte`, `slim build`
        beside = pieces[at + 1 : at + 2] if noun_first(draft.language) else pieces[max(0, at - 1) : at]
        families = tuple(noun.id.split())
        return families if any(p.kind not in COLOURS and _fits(p, families, draft) for p in beside) else ()
    if piece.kind in ("plain", "liked") and (ours := piece.meaning("body")) and ours.id.startswith("beard/"):
        before = pieces[at - 1] if at else None
        return () if before is not None and before.kind in THINGS | {"unknown"} else ("beard",)  # `livres favoris`
    if piece.kind == "trait":
        family = piece.id.partition("/")[0]
        return (family,) if family in DESCRIBED - {"mark", "expression"} else ()
    hair = piece.meaning("haircolour")
    around = {p.kind for p in (*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2])}
    if hair is not None and hair.sure and piece.kind in COLOURS and not around & _BESIDE:
        return ("hair",)
    return ()


def _is_of_something_else(pieces: Sequence[Piece], at: int, draft: Draft) -> bool:
    """A noun without an adjective that only says which object: `beard oil`, `huile de barbe`."""
    before = [p.kind for p in pieces[max(0, at - 2) : at]]
    after = pieces[at + 1].kind if at + 1 < len(pieces) else ""
    if not noun_first(draft.language):
        return after in THINGS | {"unknown"} and (not before or before[-1] in ("comma", "stop", "zone", "colon"))
    return len(before) == 2 and before[1] == "link" and before[0] in THINGS | {"unknown"}


def _noun_follows(pieces: Sequence[Piece], at: int, families: Sequence[str], draft: Draft) -> bool:
    """Whether this word that could speak for itself describes the noun after it: `curly red | hair`."""
    if pieces[at].kind in ("feat", "tint"):
        return False
    here = at + 1
    while (
        here < len(pieces) and here - at < 5 and (_fits(pieces[here], families, draft) or pieces[here].kind == "plain")
    ):
        here += 1
    if here >= len(pieces) or pieces[here].kind != "feat":
        return False
    noun = pieces[here].id.split()
    return families[0] in noun or (not noun_first(draft.language) and _fits(pieces[at], noun, draft))


def _tied(pieces: Sequence[Piece], at: int) -> bool:
    """Whether the next piece is not a garment or look of its own (`hair dryer`, not `long hair glasses`)."""
    return pieces[at + 1].kind in ("toy", "other")


def _fits(piece: Piece, families: Sequence[str], draft: Draft) -> bool:
    """Whether all of the piece may be said of this noun."""
    if piece.kind in COLOURS | {"join"} and COLOURED.intersection(families):
        return True
    if piece.kind in ("done", "zone", "stop", "comma", "colon", "neg", "feat", "person", "det", "link", "split"):
        return False
    keys = keys_in(piece, draft)
    if tone_of(keys, families, draft):
        return True
    words = [stem(key, draft.language) for key in keys if key not in LITTLE]
    return bool(words) and any(vocabulary(family, draft.language).issuperset(words) for family in families)


def _start(pieces: Sequence[Piece], at: int, families: Sequence[str], draft: Draft) -> int:
    """Back over adjectives; over a comma or `and` only between two of them."""
    start, english = at, not noun_first(draft.language)
    while start and at - start < 8:
        before = pieces[start - 1]
        ours = before.kind == "trait" and before.id.partition("/")[0] in families  # `Curly hair` opens a sentence
        strange = before.kind in THINGS and not before.meaning("body") and not ours
        if strange and draft.tokens[before.start].capital and start == at:
            break
        if _fits(before, families, draft):
            if not english and before.kind in COLOURS and start > 1 and pieces[start - 2].kind in _NOUNS:
                break  # `robe noire cheveux blonds`
            start -= 1
        elif before.kind in COLOURS | {"plain", "liked"} or (
            english and before.kind in ("body", "unknown") and _is_word(before, draft)
        ):
            if not english and start > 1 and pieces[start - 2].kind in _NOUNS:
                break
            start -= 1
        elif start < at and start > 1 and _joins(before, draft) and _before_a_comma(pieces[start - 2], families, draft):
            start -= 2
        else:
            break
    while start < at and pieces[start].kind == "unknown" and not _fits(pieces[start], families, draft):
        start += 1  # strange words only count between known ones
    return start


def _joins(piece: Piece, draft: Draft) -> bool:
    return piece.id == "," or (piece.kind in ("split", "join") and draft.tokens[piece.start].key in JOINED)


def _is_word(piece: Piece, draft: Draft) -> bool:
    return not draft.capital(piece)


def _before_a_comma(piece: Piece, families: Sequence[str], draft: Draft) -> bool:
    never = COLOURS if noun_first(draft.language) else frozenset[str]()  # `un hijab rose, grands yeux`
    return piece.kind not in {"toy", "glasses", "other"} | never and _fits(piece, families, draft)


def _end(pieces: Sequence[Piece], at: int, families: Sequence[str], draft: Draft) -> int:
    """On over adjectives, and over the little words that lead to another one: `hair was long and black`."""
    end = at + 1
    lone = pieces[at].kind in COLOURS
    while end < min(len(pieces), at + (2 if lone else 14)):
        ahead, strange, comma = end, 0, False
        while ahead < len(pieces) and ahead - end < _FARTHEST and not _fits(pieces[ahead], families, draft):
            piece = pieces[ahead]
            strange += piece.kind == "unknown"
            if draft.tokens[piece.start].key in _AGAINST:
                return end
            comma = comma or piece.id == ","
            and_ = piece.kind in ("split", "join") and draft.tokens[piece.start].key in JOINED
            tinted = piece.kind == "split" and pieces[at].kind == "tint"
            one = piece.kind == "count" and piece.id == "1"
            passing = piece.kind in SKIPPED or piece.id == "," or and_ or tinted or one
            passing = passing or piece.kind in ("plain", "body", "unknown", "liked")
            if not passing or strange > 2 or (comma and strange):
                return end
            ahead += 1
        if ahead >= len(pieces) or ahead - end >= _FARTHEST or (lone and ahead > end):
            return end
        run = ahead
        while run < len(pieces) and (_fits(pieces[run], families, draft) or pieces[run].kind in ("plain", "liked")):
            run += 1
        follower = pieces[run] if run < len(pieces) else None
        adjacent = ahead == end and noun_first(draft.language)
        if not noun_first(draft.language) and ahead > end and _leads_to_a_noun(pieces, run):
            return end
        if follower is not None and follower.kind in _NOUNS and not (adjacent and follower.kind == "unknown"):
            return end
        if follower is not None and follower.meaning("body") and not adjacent and follower.kind != "person":
            return end if comma else run
        end = run
    return end


def _leads_to_a_noun(pieces: Sequence[Piece], at: int) -> bool:
    """`a long nose, and sharp, grey | eyes`: adjectives before another part of the body."""
    for piece in pieces[at : at + 5]:
        if piece.kind == "feat":
            return True
        if piece.kind not in COLOURS | {"comma", "plain", "body", "liked"}:
            return False
    return False
