"""The objects: run after run of pieces, with what stands between them: hands, `wearing`, `without`, emoji."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trottinette.brief.clothes import Garment
from trottinette.brief.draft import BREAKS, Draft, segment_end
from trottinette.brief.flags import FLAG, is_flag
from trottinette.brief.languages import WITH
from trottinette.brief.lexicon import INFLECTED, lexicon_of
from trottinette.brief.phrase import phrases_of
from trottinette.brief.piece import STOPS, THINGS, Piece, kinds
from trottinette.brief.prints import is_garment
from trottinette.brief.say import say
from trottinette.brief.sources import bare
from trottinette.brief.text import folded, tokens_of
from trottinette.brief.value import Entry, Wish
from trottinette.brief.walk import Shelved, Walk
from trottinette.brief.wishes import place
from trottinette.catalogue import shelf
from trottinette.charms import name_of
from trottinette.figure import traits

_WORDS = THINGS | kinds("unknown frame job")
_OPENS = kinds("det count few pair pile")  # begins another phrase, after a noun
_CONTINUES = kinds("link det count plain pile pair few")  # unless one of these stands before it
_APART = kinds("comma stop zone colon split")
_LONGEST_RUN = 60  # pieces without a separator; a longer run is read in parts
_OVER = frozenset(("over", "under", "above", "sur", "sous"))  # `a coat over a shirt` are two garments
OF_A_HOBBY = {  # what shows it, by the clothes for it
    "boxer": "boxing_gloves",
    "chef": "saucepan",
    "climber": "climbing_rope",
    "cyclist": "bicycle",
    "dancer": "ballet_shoes",
    "diver": "diving_mask",
    "gardener": "watering_can",
    "horse_rider": "horse",
    "judoka": "black_belt",
    "runner": "running_shoe",
    "skier": "skis",
    "surfer": "surfboard",
    "swimmer": "swimming_goggles",
    "yoga": "yoga_mat",
}
_CLOTHING = ("anzug", "kleidung", "pak", "kleding", "outfit", "suit", "uniform", "uniforme", "divisa")
_DECORATION = frozenset("🌸🌺🎁🎉🎊🎈🌟💫🔥💯🤍🤎🧡🖤💥💬💭🗯🎀🌈🔝🔜🆕🆒")


def take_things(pieces: list[Piece], draft: Draft, *, items: bool = False) -> list[Garment]:
    """Read all that is left. Wishes, looks and unknown words go to the draft; the garments are returned."""
    walk = Walk(zone="items" if items else "")
    pieces = [p.as_("toy") or replace(p, kind="unknown") if p.kind == "job" else p for p in pieces]  # `planner`
    pieces = [_hobby(pieces, at, draft) for at in range(len(pieces))]
    at = 0
    while at < len(pieces):
        if pieces[at].kind in BREAKS:
            _turn(pieces, at, walk, draft)
            at += 1
            continue
        end = _run_end(pieces, at, draft)
        sentence = _sentence(pieces, at)
        walk.dressed = any(p.kind == "trait" and p.id.startswith(("garment/", "outfit/")) for p in sentence)
        walk.described = any(sentence[0].start <= start < sentence[-1].end for start, _ in draft.looks)
        for phrase in phrases_of(pieces[at:end], draft):
            place(phrase, walk, draft)
        walk.negated = None
        at = end
    _settle_hands(walk.shelved, draft)
    for one in walk.shelved:
        name = bare(shelf()[one.wish.toy].names[draft.language])
        draft.wishes.append((one.start, one.wish))
        draft.entries.append((one.start, Entry(one.wish.said, name, "toy", one.wish.sure, one.wish.why)))
    return walk.garments


def _hobby(pieces: Sequence[Piece], at: int, draft: Draft) -> Piece:
    """`Chloé, infirmière. Natation, cuisine`: beside a stated job a hobby is its object, and no clothes."""
    piece = pieces[at]
    outfit = next((m for m in piece.meanings if m.kind == "trait" and m.id.startswith("outfit/")), None)
    around = (*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2])
    alone = all(p.kind in _APART | {"done"} for p in around) and piece.end - piece.start == 1
    if (
        piece.kind not in ("trait", "toy")
        or outfit is None
        or not alone
        or not draft.job_outfit[1]
        or draft.owner(piece.start)
    ):
        return piece
    id, said = outfit.id.removeprefix("outfit/"), draft.tokens[piece.start].key
    names = {folded(bare(name)) for words in traits()["outfit"][id].words.values() for name in words[:1]}
    if id not in OF_A_HOBBY or said in names or said.endswith(_CLOTHING):
        return piece
    toy = piece.as_("toy")
    meant = toy.meaning("toy") if toy else replace(outfit, kind="toy", id=OF_A_HOBBY[id], sure=False)
    if meant is None or meant.id not in shelf():
        return piece
    return replace(piece, kind="toy", id=meant.id, sure=meant.sure, meanings=(meant,))


def _sentence(pieces: Sequence[Piece], at: int) -> Sequence[Piece]:
    """The sentence around a piece: where it is about clothes, `baskets` are on the feet, not in the box."""
    start = at
    while start and pieces[start - 1].kind not in STOPS:
        start -= 1
    return pieces[start : segment_end(pieces, at, STOPS)]


def _run_end(pieces: Sequence[Piece], at: int, draft: Draft) -> int:
    """A run ends at a break, and before an article or number that begins another phrase."""
    end, filled = at, False
    while end < min(len(pieces), at + _LONGEST_RUN):
        piece, before = pieces[end], pieces[max(at, end - 1)]
        titled = piece.kind == "quote" and before.kind == "toy" and any(p.quoted for p in pieces[end + 1 : end + 2])
        if piece.kind in BREAKS and not titled and not (piece.quoted and filled):
            break
        opens = piece.kind in _OPENS and not piece.quoted and not (piece.kind == "count" and piece.meaning("plain"))
        model = piece.kind == "count" and draft.tokens[piece.start].kind == "number"  # iPhone 15
        if filled and opens and not model and (before.kind not in _CONTINUES or _is_over(pieces[at:end], draft)):
            break
        filled = filled or piece.kind in _WORDS
        end += 1
    return max(end, at + 1)


def _is_over(run: Sequence[Piece], draft: Draft) -> bool:
    return draft.tokens[run[-1].start].key in _OVER and any(map(is_garment, run))


def _turn(pieces: Sequence[Piece], at: int, walk: Walk, draft: Draft) -> None:
    """What a separator changes for the phrases after it."""
    piece = pieces[at]
    if piece.kind in STOPS | {"comma"}:
        walk.segment += 1
        walk.holding, walk.negated, walk.beside = False, None, False
    if piece.kind in STOPS:
        walk.sentence += 1
        walk.worn, walk.hand = False, ""
    match piece.kind:
        case "zone":
            walk.zone, walk.worn = piece.id, piece.id == "worn"
        case "wear":
            walk.worn = True
        case "hold":
            walk.holding = True
        case "neg":
            walk.negated = piece
        case "split" if draft.tokens[piece.start].key in WITH:
            walk.worn = walk.holding = False
            walk.beside = True
        case "hand":
            _hand(pieces, at, walk)
        case "emoji":
            _emoji(pieces, at, walk, draft)
        case "tag" if piece.end - piece.start == 1 and piece.id != "soft":
            draft.unknown.append((piece.start, piece.end))


def _hand(pieces: Sequence[Piece], at: int, walk: Walk) -> None:
    """A hand belongs to the object before it in the same segment, or to the next one."""
    before, after = pieces[at - 1] if at else None, pieces[at + 1] if at + 1 < len(pieces) else None
    last = walk.shelved[-1] if walk.shelved else None
    bracketed = before is not None and before.id in ("(", "[")
    ends = after is None or after.kind == "stop"
    if last and (last.segment == walk.segment or bracketed or ends) and not (after and after.kind == "colon"):
        last.hand = pieces[at].id
    else:
        walk.hand = pieces[at].id


def _emoji(pieces: Sequence[Piece], at: int, walk: Walk, draft: Draft) -> None:
    """An emoji beside words decorates them; alone it is an object, if we have it."""
    piece, start = pieces[at], at
    while start > at - _LONGEST_RUN and start and pieces[start - 1].kind not in _APART:
        start -= 1
    segment = pieces[start : segment_end(pieces[: at + _LONGEST_RUN], at, _APART)]
    used = any(p.kind == "done" and draft.said(p.start, p.end) in draft.tagline for p in segment)
    if used or any(p.kind in _WORDS for p in segment):
        return
    said = draft.said(piece.start, piece.end)
    if is_flag(said):
        if not any(p.kind == "done" for p in segment):  # beside a name it says where somebody is from
            walk.shelve(piece.start, Wish(FLAG, said, picture=said), "")
        return
    tokens = tokens_of(piece.id or (name_of(said, "en") if _shows_a_thing(said) else ""))
    found = lexicon_of("en").at(tokens, 0, farthest=INFLECTED) if tokens else None
    toy = next((m for m in found.meanings if m.kind == "toy"), None) if found and found.end == len(tokens) else None
    if toy:
        why = "" if toy.sure else say(draft.language, "near", became=bare(shelf()[toy.id].names[draft.language]))
        walk.shelve(piece.start, Wish(toy.id, said, sure=toy.sure, why=why), "")
    elif piece.id or (_shows_a_thing(said) and not any(p.kind == "done" for p in segment)):
        draft.unknown.append((piece.start, piece.end))


def _shows_a_thing(emoji: str) -> bool:
    """Animals, food and objects; not hearts, stars, arrows, hands or faces."""
    code = ord(emoji[0])
    bodies = 0x1F440 <= code <= 0x1F450 or 0x1F493 <= code <= 0x1F49F or 0x1F600 <= code <= 0x1F64F
    return 0x1F300 <= code <= 0x1FAFF and not bodies and emoji[0] not in _DECORATION


def _settle_hands(shelved: list[Shelved], draft: Draft) -> None:
    """One object a hand: the sides that were said first, then right, then left, then the box."""
    free = ["right", "left"]
    for one in [s for s in shelved if s.hand in ("left", "right")] + [s for s in shelved if s.hand == "any"]:
        side = one.hand if one.hand in free else free[0] if one.hand == "any" and free else ""
        if side:
            free.remove(side)
            one.wish = replace(one.wish, place="left hand" if side == "left" else "right hand")
        else:
            what = "no place" if not free else "hand taken"
            draft.notes.append(say(draft.language, what, words=one.wish.said))
