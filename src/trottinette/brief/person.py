"""What is said of a person as a whole: age, build, height, stance, expression; beside a bag, `grand` is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from trottinette.brief.counted import take_counted
from trottinette.brief.draft import Draft
from trottinette.brief.languages import ANDS, BUT, LOOK_TABLES, NOT, is_adverb, listed, noun_first
from trottinette.brief.piece import COLOURS, STOPS, THINGS, Piece, kinds
from trottinette.brief.sources import OF_A_PERSON, name_of
from trottinette.brief.text import folded
from trottinette.brief.value import Entry, Look

_CLOSED = kinds("comma stop colon split done quote wear zone emoji neg link tag")
_FARTHEST = 12  # pieces looked at on each side
_PASSED = kinds("body plain liked few")
_GOING_ON = frozenset(["that", "which", "who", "qui", "que", "with", "but", "mais"])
_SIZES = frozenset(("height", "age"))
_SHOWN = frozenset(["replica", "portrait", "image", "picture", "statue"])
_YOUNG = frozenset(("age/child", "age/baby", "age/teenager"))
_SEEN = frozenset(
    [
        "representant",
        "represente",
        "representing",
        "of",
        "de",
        "d",
        "cree",
        "creer",
        "dessine",
        "draw",
        "make",
        "create",
        "generate",
        "imagine",
        "here",
    ]
)


def take_person(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """Note every choice that is said of the person, or of somebody beside them."""
    numbered = len(draft.looks)
    out = take_counted(pieces, draft)
    aged = {draft.owner(entry_at) for entry_at, entry in draft.entries if entry.kind == "age" and entry.became}
    in_figures = [pair for pair in draft.looks[numbered:] if pair[1].family == "age"]
    zone = ""
    for at, piece in enumerate(out):
        zone = piece.id if piece.kind == "zone" else zone
        complexion = piece.kind in COLOURS and _beside_somebody(out, at, draft)
        if not complexion and piece.kind not in (
            "body",
            "plain",
            "person",
            "trait",
            "fn",
            "liked",
            "hand",
            "hold",
            "wear",
            "pattern",
        ):
            continue
        meant = piece.as_("body") or (piece.as_("trait") if piece.kind == "trait" else None)
        if meant is None or meant.id.partition("/")[0] not in OF_A_PERSON | {"expression", "mark", "skin"}:
            continue
        family, _, choice = meant.id.partition("/")
        if meant.id == "pose/holding" and at + 1 < len(out) and out[at + 1].kind not in ("stop", "comma"):
            continue
        if piece.kind == "person" and meant.id == "age/adult":
            continue  # `woman` and `man` say nothing
        if complexion:
            said = family == "skin"
        elif family == "age" and _is_someone(piece, draft):
            said = _is_the_person(out, at, draft)
        else:
            said = _is_said(out, at, family, zone, draft)
        if not said:
            continue
        start, end = piece.start, piece.end
        if no := _denied(out, at, draft):
            start = no.start
            draft.entries.append((start, Entry(draft.said(start, end), "", "left out")))
        else:
            words = draft.said(start, end)
            draft.looks.append((start, Look(family, choice, (words,))))
            draft.entries.append((start, Entry(words, name_of(family, choice, draft.language), "trait")))
        out[at] = replace(piece, kind="done")
    draft.looks = [  # an age in figures counts more than `girl`
        pair
        for pair in draft.looks
        if pair[1].family != "age" or pair in in_figures or draft.owner(pair[0]) not in aged
    ]
    return out


# ---- in words --------------------------------------------------------------------------------------------------


@cache
def _table(name: str, language: str) -> frozenset[str]:
    return frozenset(folded(word) for word in listed(getattr(LOOK_TABLES[language], name)))


def _words(piece: Piece, draft: Draft) -> str:
    return " ".join(draft.tokens[i].key for i in range(piece.start, piece.end))


def _beside_somebody(pieces: Sequence[Piece], at: int, draft: Draft) -> bool:
    """`une femme noire`, `a Black woman`: the colour of a person, not of what they wear."""
    beside = pieces[at - 1 : at] if noun_first(draft.language) and at else pieces[at + 1 : at + 2]
    done_job = [p for p in beside if p.kind == "done" and noun_first(draft.language) and p.meaning("job")]
    return bool(done_job) or any(_is_someone(p, draft) and p.kind != "done" for p in beside)


def _passes(piece: Piece, draft: Draft) -> bool:
    """Adjectives and adverbs, through which one looks for the person."""
    if _is_someone(piece, draft):
        return False
    words = _words(piece, draft)
    adverb = piece.kind in ("fn", "unknown", "det", "count", "split") and words in _table("ADVERBS", draft.language)
    adverb = adverb or (piece.kind == "unknown" and is_adverb(words, draft.language))
    return piece.kind in _PASSED or piece.kind in COLOURS or piece.meaning("body") is not None or adverb


_AGED = frozenset(
    [
        "old", "elderly", "aged", "vieux", "vieille", "vieil", "age", "agee", "ages", "agees", "teenage", "teenaged",
        "senior", "ancient",
    ]
)  # fmt: skip


def _is_someone(piece: Piece, draft: Draft) -> bool:
    """A noun for a person, which may say an age: `girl`, `old man`, `grand-père`; not the adjectives `old`, `âgée`."""
    age = piece.meaning("body")
    aged = age is not None and age.id.startswith("age/") and _words(piece, draft) not in _AGED
    working = piece.kind == "job" or (piece.kind == "done" and piece.meaning("job") is not None)
    return piece.kind == "person" or working or piece.meaning("person") is not None or aged


def _left(pieces: Sequence[Piece], at: int, draft: Draft) -> int:
    """The place of the piece that the chain of adjectives around `at` hangs on, before it; -1 at the start."""
    here, farthest = at - 1, at - _FARTHEST
    while here >= max(0, farthest):
        piece = pieces[here]
        denied = piece.kind in ("fn", "neg") and _words(piece, draft) in NOT
        if (
            denied
            or (piece.kind != "person" and _passes(piece, draft))
            or (piece.kind in ("comma", "split") and here and _is_adjective(pieces[here - 1]) and _joins(piece, draft))
        ):
            here -= 1
        else:
            return here
    return here


def _right(pieces: Sequence[Piece], at: int, draft: Draft) -> int:
    here = at + 1
    while here < min(len(pieces), at + _FARTHEST):
        piece = pieces[here]
        if _passes(piece, draft):
            here += 1
        elif piece.kind in ("comma", "split") and here + 1 < len(pieces) and _is_adjective(pieces[here + 1]):
            if not _joins(piece, draft):
                return here
            here += 1
        else:
            return here
    return here


def _is_adjective(piece: Piece) -> bool:
    return piece.kind != "person" and (piece.meaning("body") is not None or piece.kind in ("plain", "body"))


def _joins(piece: Piece, draft: Draft) -> bool:
    return piece.kind == "comma" or draft.tokens[piece.start].key in ANDS | BUT


def _is_said(pieces: Sequence[Piece], at: int, family: str, zone: str, draft: Draft) -> bool:
    """Whether the adjective at `at` is said of somebody: beside them, after a verb, or alone in its clause."""
    left, right = _left(pieces, at, draft), _right(pieces, at, draft)
    if family in ("age", "pose", "mark") and left >= 0 and pieces[left].kind in ("det", "count") and right == at + 1:
        left = left - 1 if left < 1 or pieces[left - 1].kind in _CLOSED else left  # `les bras croisés`
    before = pieces[left] if left >= 0 else None
    after = pieces[right] if right < len(pieces) else None
    if family == "mark" and zone != "items":
        return after is None or after.kind not in THINGS | {"unknown"}
    if after is not None and _is_someone(after, draft):
        fond = _words(after, draft) in _table("FOND", draft.language) and family in _SIZES
        young = family == "height" and (body := after.meaning("body")) is not None and body.id in _YOUNG
        praised = after.meaning("job") is not None and family in _SIZES and noun_first(draft.language)
        return not (fond or young or praised) and not _is_owner(pieces, left, draft)
    if after is not None and after.kind == "done" and right == at + 1 and family in _SIZES:
        fond = _words(after, draft).split()[0] in _table("FOND", draft.language)
        if fond or noun_first(draft.language):
            return False  # `grande fan de foot`
    if before is not None and before.kind in ("fn", "unknown") and _is_copula(pieces, left, draft):
        return True
    if before is not None and before.kind in THINGS | {"unknown", "feat", "tint"}:
        named = before.kind == "unknown" and draft.capital(before) and not draft.shouting
        return named and (after is None or after.kind in _CLOSED)
    if before is not None and (before.kind == "iam" or (before.kind != "job" and _is_someone(before, draft))):
        return not (before.kind != "iam" and _is_owner(pieces, _left(pieces, left, draft), draft))
    if before is not None and before.kind == "job":
        return noun_first(draft.language)
    if before is not None and before.kind == "fn":
        return _words(before, draft) in _table("SUBJECTS", draft.language)
    closed_right = after is None or after.kind in _CLOSED or _words(after, draft) in _GOING_ON
    if before is not None and before.kind in ("det", "count") and not noun_first(draft.language):
        return _person_ahead(pieces, right, draft)
    opened = before is None or (before.kind in _CLOSED and (before.kind != "link" or family in ("age", "pose")))
    if opened and closed_right and zone != "items" and not _leads_to_a_part(pieces, at):
        unlike_things = family not in ("height", "build") or pieces[at].end - pieces[at].start > 1
        return unlike_things or not _just_after_a_thing(pieces, left, draft)
    return False


def _leads_to_a_part(pieces: Sequence[Piece], at: int) -> bool:
    """`large, protrusive, rather loose | mouth`: adjectives that wait for their noun."""
    for piece in pieces[at + 1 : at + 8]:
        if piece.kind == "feat":
            return True
        if piece.kind not in COLOURS | {"comma", "plain", "body", "liked", "unknown", "fn"}:
            return False
    return False


def _is_copula(pieces: Sequence[Piece], at: int, draft: Draft) -> bool:
    """`est`, `was`, whose subject is somebody: not `le vélo est grand`."""
    if _words(pieces[at], draft) not in _table("COPULAS", draft.language):
        return False
    subject = pieces[at - 1] if at else None
    return subject is None or subject.kind not in THINGS | {"feat"}


def _person_ahead(pieces: Sequence[Piece], at: int, draft: Draft) -> bool:
    """`a stout, florid-faced, elderly gentleman`: the noun after other descriptions."""
    for piece in pieces[at : at + _FARTHEST]:
        if _is_someone(piece, draft):
            return True
        passing = piece.kind in ("comma", "done", "split", "unknown", "feat") or _passes(piece, draft)
        if not passing or piece.kind in STOPS:
            return False
    return False


def _is_owner(pieces: Sequence[Piece], left: int, draft: Draft) -> bool:
    """`la guitare de mon vieux père`: whose something is, is not who is in the box."""
    if left >= 0 and pieces[left].kind == "det":
        left -= 1
    return left > 0 and pieces[left].kind == "link" and pieces[left - 1].kind in THINGS | {"unknown", "job"}


def _just_after_a_thing(pieces: Sequence[Piece], left: int, draft: Draft) -> bool:
    """`un sac, grand`: the clause before names an object."""
    here = left - 1
    if left >= 0 and pieces[left].kind in STOPS:
        return False
    start = next((i for i in range(left - 1, max(-1, left - 12), -1) if pieces[i].kind in STOPS | {"comma"}), -1)
    if any(_is_someone(p, draft) for p in pieces[start + 1 : max(0, left)]):
        return False  # `un homme de cinq pieds, trapu`
    while here >= 0 and left - here < 6 and pieces[here].kind not in STOPS | {"comma", "colon", "zone"}:
        piece = pieces[here]
        of_the_body = piece.kind == "trait" and not piece.id.startswith(("garment/", "worn/", "outfit/"))
        named = piece.kind == "unknown" and here > 0 and pieces[here - 1].kind in ("det", "count", "poss")
        if named or (piece.kind in THINGS and not of_the_body):
            return True
        here -= 1
    return False


def _denied(pieces: Sequence[Piece], at: int, draft: Draft) -> Piece | None:
    """The `not` that stands before the adjective."""
    here = at - 1
    while (
        here >= 0 and at - here < 4 and (pieces[here].kind in ("fn", "plain", "body") or _passes(pieces[here], draft))
    ):
        if _words(pieces[here], draft) in _table("NOT", draft.language):
            return pieces[here]
        here -= 1
    return pieces[here] if here >= 0 and at - here < 4 and pieces[here].kind == "neg" else None


def _is_the_person(pieces: Sequence[Piece], at: int, draft: Draft) -> bool:
    """Whether a noun such as `girl` or `grand-père` is who is in the box, rather than whom they know or love."""
    if at + 1 < len(pieces) and pieces[at + 1].kind == "poss":
        return False
    left = _left(pieces, at, draft)
    while (
        left >= 0
        and pieces[left].kind in ("unknown", "feat", "done")
        and at - left < 8
        and not draft.capital(pieces[left])
    ):
        left = _left(pieces, left, draft)  # `a funny looking boy`
        if left >= 0 and pieces[left].kind == "comma":
            left -= 1
    while left >= 0 and pieces[left].kind in ("det", "count"):
        left -= 1
    if left < 0:
        return True
    before, words = pieces[left], _words(pieces[left], draft)
    if before.kind in ("comma", "colon"):
        return not _just_after_a_thing(pieces, left, draft)
    if before.kind in STOPS | {"done", "iam", "frame", "photo", "pile"}:
        return True
    if before.kind == "link":
        earlier = pieces[left - 1] if left else None
        shows = earlier is not None and (earlier.kind in ("frame", "done") or _words(earlier, draft) in _SHOWN)
        return shows and words in _SEEN
    return before.kind in ("fn", "unknown") and (words in _SEEN or _is_copula(pieces, left, draft))
