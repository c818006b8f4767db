"""One noun phrase: which word is the object, and what only describes it.

In English the last noun is the object (`skateboard wheels` are wheels), in French the first (`livre de
cuisine` is a book). A word we do not know in that place makes the whole phrase unknown; in any other it is
only not shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from trottinette.brief.draft import Draft
from trottinette.brief.languages import noun_first
from trottinette.brief.piece import COLOURS, NOUNS, Piece, kinds
from trottinette.catalogue import shelf
from trottinette.figure import traits

HEADS = kinds("toy glasses trait")
_SET = kinds("frame photo person acc bg")  # about the toy set itself, not in it
_EMPTY = kinds("det link join poss quote")
_DESCRIBING = kinds("plain liked pile measure body pattern print")
_SOME, _SEVERAL = 2, 3


@dataclass(slots=True)
class Phrase:
    """What a phrase says. `verdict` is one of:

    "thing", with its `head`; "unknown"; "colours", without a noun; "set", about the toy set; "nothing".
    """

    verdict: str
    pieces: list[Piece]
    head: Piece | None = None
    colours: list[Piece] = field(default_factory=list)
    extra: list[Piece] = field(default_factory=list)  # words that will not be seen in the picture
    label: list[Piece] = field(default_factory=list)
    count: int = 0  # 0 when nothing was said, -1 for a pair
    vague: bool = False  # several, but how many was not said
    alone: bool = True  # no article or number before it
    pile: bool = False
    liked: bool = False


def phrases_of(pieces: Sequence[Piece], draft: Draft) -> list[Phrase]:
    """The phrases in a run that nothing separates: usually one, or a list written without commas."""
    pieces = [p for p in pieces if p.kind != "join"]
    while pieces and pieces[0].kind in ("link", "poss"):
        pieces.pop(0)
    quoted = [p for p in pieces if p.quoted]
    if quoted and not pieces[0].quoted:
        *before, last = phrases_of([p for p in pieces if not p.quoted and p.kind != "quote"], draft)
        last.label, last.pieces = quoted, [*last.pieces, *quoted]
        return [*before, last]
    core_end = _first_link(pieces)
    core, tail = pieces[:core_end], pieces[core_end:]
    nouns = [p for p in core if p.kind in NOUNS]
    if not nouns and (toy := next((t for p in core if p.kind in COLOURS and (t := p.as_("toy"))), None)):
        return phrases_of([toy if p.start == toy.start else p for p in pieces], draft)  # `une orange`
    if not nouns:
        return [_told(_without_noun(pieces, core, tail))] if pieces else []
    if all(p.kind == "person" for p in nouns) and any(p.kind == "trait" for p in tail):
        return phrases_of(tail, draft)  # `une femme en fauteuil roulant`
    if all(p.kind in ("unknown", "feat", "person") for p in nouns) and (worn := _worn_behind(tail)):
        return [Phrase("unknown", [*core, *tail[: tail.index(worn[0])]]), *phrases_of(worn, draft)]
    if not any(p.kind in HEADS for p in nouns):
        return [_told(_about_the_set(pieces, core))]
    return (_noun_first if noun_first(draft.language) else _noun_last)(pieces, core, tail, draft)


def _worn_behind(tail: Sequence[Piece]) -> list[Piece]:
    """`falling over his | blue coat`, `from behind a | pair of glasses`: something of the figure after other words."""
    at = next((i for i, p in enumerate(tail) if p.kind == "trait" or p.meaning("glasses")), -1)
    if at >= 0 and tail[at].id.startswith("garment/") and traits()["garment"][tail[at].id[8:]].slot == "shoes":
        return []  # `down to his heels`
    while at > 0 and tail[at - 1].kind not in ("det", "link", "pair", "count"):
        at -= 1
    several = at > 0 and tail[at - 1].kind == "link" and tail[at - 1].end < tail[at].start + 1 and at > 1
    return list(tail[at:]) if at > 0 and (tail[at - 1].kind in ("det", "pair", "count") or several) else []


def _first_link(pieces: Sequence[Piece]) -> int:
    """Where the complement begins: `livre | de cuisine`."""
    for at, piece in enumerate(pieces):
        if piece.kind == "link" and any(p.kind in NOUNS for p in pieces[:at]):
            return at
    return len(pieces)


def _without_noun(pieces: list[Piece], core: list[Piece], tail: list[Piece]) -> Phrase:
    """Only adjectives: a colour, the plastic of the box, or words with nothing to describe."""
    colours = [p for p in core if p.kind in COLOURS]
    described = [p for p in core if p.kind in _DESCRIBING]
    digits = [p for p in core if p.kind in ("count", "times") and p.id != "1"]
    if any(p.kind in NOUNS for p in tail):
        return Phrase("unknown", pieces)
    if colours:
        other = not colours[0].sure and not described  # `un chocolat` is a thing that we do not have
        return Phrase("unknown" if other else "colours", pieces, colours=colours)
    if any(p.meaning("frame") for p in described) and not digits:
        return Phrase("set", pieces)
    return Phrase("unknown" if described or digits else "nothing", pieces)


def _about_the_set(pieces: list[Piece], core: list[Piece]) -> Phrase:
    """No object we know: words about the set (`blue box` colours the card), or an object we do not know."""
    nouns = {p.kind for p in pieces if p.kind in NOUNS}
    colours = [p for p in core if p.kind in COLOURS]
    about = nouns <= _SET and (not colours or "frame" in nouns)
    return Phrase("set" if about else "unknown", pieces, colours=colours)


def _noun_last(pieces: list[Piece], core: list[Piece], tail: list[Piece], draft: Draft) -> list[Phrase]:
    last = max(at for at, p in enumerate(core) if p.kind in HEADS)
    branded = last and _is_brand_of(core[last], core[last - 1], draft)  # `notebook Moleskine`
    if branded or (last and _says_more(core[last - 1], core[last])):
        core = [p for at, p in enumerate(core) if at != last]  # `beanie hat`
        last -= 1
    core = [replace(p, kind="frame") if at > last and p.meaning("frame") else p for at, p in enumerate(core)]
    two = next((at for at in range(last) if core[at].kind == "trait" and _is_apart(core[at], core[last])), None)
    if two is not None:  # `a prosthetic leg running shoes`: two things of the figure
        return [*phrases_of(core[: two + 1], draft), *phrases_of([*core[two + 1 :], *tail], draft)]
    head, nouns = core[last], [p for p in core if p.kind in NOUNS]
    before, after = [p for p in nouns if p.start < head.start], [p for p in nouns if p.start > head.start]
    toys = [p for p in nouns if p.kind == "toy"]
    if len(toys) > 2 and toys == nouns:  # a list without commas
        cuts = [0, *(core.index(p) + 1 for p in toys[:-1]), len(core)]
        runs = [core[a:b] for a, b in pairwise(cuts)]
        return [phrase for run in [*runs[:-1], [*runs[-1], *tail]] for phrase in phrases_of(run, draft)]
    label = [p for p in after if _is_pet_name(p, head, draft)]
    if label != after:
        return [_told(Phrase("unknown", pieces))]
    same = {p.start for p in before if (p.kind, p.id) == (head.kind, head.id)}  # `paperback novels`
    same |= {p.start for p in before if p.kind in ("frame", "person") or _is_owner(core, p)}
    extra = [p for p in core if p.kind == "pattern" or (p in before and p.start not in same)]
    extra += _weighty(tail, draft)
    colours = [p for p in core if p.kind in COLOURS]
    return [_told(Phrase("thing", pieces, head, colours, extra, label))]


def _noun_first(pieces: list[Piece], core: list[Piece], tail: list[Piece], draft: Draft) -> list[Phrase]:
    first = next(at for at, p in enumerate(core) if p.kind in NOUNS)
    core = [replace(p, kind="plain") if at > first and p.meaning("plain") else p for at, p in enumerate(core)]
    head, nouns = core[first], [p for p in core[first:] if p.kind in NOUNS]
    if head.kind not in HEADS:
        return [_told(Phrase("unknown", pieces))]
    brands = [p for p in nouns[1:] if _is_brand_of(p, head, draft)]
    core, nouns = [p for p in core if p not in brands], [p for p in nouns if p not in brands]
    if more := [p for p in nouns[1:] if p.kind in HEADS]:  # a list without commas
        cut = core.index(more[0])
        return [*phrases_of(core[:cut], draft), *phrases_of([*core[cut:], *tail], draft)]
    by_a = len(tail) > 1 and draft.tokens[tail[0].start].key == "a" and tail[1].kind != "det"
    if by_a and head.kind == "toy" and _weighty(tail, draft):
        return [_told(Phrase("unknown", pieces))]  # `machine à écrire`, `fer à cheval`: another object altogether
    label = [p for p in nouns[1:] if _is_pet_name(p, head, draft)]
    agrees = [] if any(p.kind == "det" for p in tail) else tail  # `livre de cuisine rouge`
    colours = [p for p in (*core, *agrees) if p.kind in COLOURS]
    extra = [p for p in core if p.kind == "pattern" or (p in nouns[1:] and p not in label and p.kind != "frame")]
    extra += [p for p in _weighty(tail, draft) if p not in colours]
    return [_told(Phrase("thing", pieces, head, colours, extra, label))]


def _is_brand_of(piece: Piece, head: Piece, draft: Draft) -> bool:
    """`carnet Moleskine`: the same object, by its kind and by its brand."""
    branded = piece.kind == "toy" and draft.capital(piece) and not draft.shouting
    return branded and head.kind == "toy" and piece.id == head.id


def _says_more(before: Piece, head: Piece) -> bool:
    """Whether the word before already names what is worn, and the last one only its kind."""
    ours, wider = before.as_("trait"), head.as_("trait")
    same = ours is not None and wider is not None and ours.id.split("/")[0] == wider.id.split("/")[0] == "worn"
    return same and ours is not None and wider is not None and ours.sure and not wider.sure


def _is_apart(before: Piece, head: Piece) -> bool:
    """Whether two looks beside each other have nothing to do with one another."""
    first, second = before.id.partition("/")[0], head.id.partition("/")[0]
    return head.kind == "trait" and first != second and first in ("aid", "mark", "pose")


def _is_pet_name(piece: Piece, head: Piece, draft: Draft) -> bool:
    """`cat Fred`. Only animals have names; after anything else a capital is a brand."""
    animal = head.kind == "toy" and shelf()[head.id].family == "animals"
    return animal and piece.kind == "unknown" and draft.capital(piece) and not draft.shouting


def _is_owner(core: Sequence[Piece], piece: Piece) -> bool:
    """`Fred's mug`: whose it is changes nothing."""
    after = core.index(piece) + 1
    return after < len(core) and core[after].kind == "poss"


def _weighty(tail: Sequence[Piece], draft: Draft) -> list[Piece]:
    """The complement, when it says which kind of object: not `de mon père`, not `de Léa`, not `en cuir`."""
    heavy = [p for p in tail if p.kind in (NOUNS - {"person"}) | COLOURS | {"pile", "pattern"}]
    owner = draft.tokens[tail[0].start].key in ("de", "d") if tail else False
    if owner and all(p.kind == "unknown" and draft.capital(p) for p in heavy) and not draft.shouting:
        return []
    return list(tail) if heavy else []


def _told(phrase: Phrase) -> Phrase:
    """Read the words before the noun: how many, which one."""
    head = phrase.head
    for piece in phrase.pieces:
        phrase.liked = phrase.liked or piece.kind == "liked"
        if head and piece.start > head.start and piece.kind != "times":
            continue
        match piece.kind:
            case "count" if piece.id == "2" and " " in piece.meanings[0].form:  # `une paire de lunettes`
                phrase.count, phrase.alone = -1, False
            case "count" | "times":
                phrase.count, phrase.alone = min(int(piece.id or 1), 99), False
            case "few" if piece.end - piece.start > 1 or not head or head.plural:  # `some paper` is no number
                phrase.count, phrase.vague, phrase.alone = _SEVERAL, True, False
            case "pair":
                phrase.count, phrase.alone = -1, False
            case "det":
                phrase.alone = False
            case "pile":
                phrase.pile = True
    if head and head.plural and not phrase.count:
        phrase.count, phrase.vague = _SOME, True
    return phrase


def described_words(phrase: Phrase) -> list[Piece]:
    """The pieces that show what the phrase is about, without articles at its ends."""
    pieces = list(phrase.pieces)
    while pieces and (pieces[0].kind in _EMPTY or (pieces[0].kind == "count" and pieces[0].id == "1")):
        pieces.pop(0)
    while pieces and (pieces[-1].kind in _EMPTY or [p.kind for p in pieces[-2:]] == ["link", "count"]):
        pieces.pop()
    return pieces
