"""What one phrase becomes: a wish, a trait, a thing left out, or words reported as not known."""

from __future__ import annotations

from dataclasses import replace

from trottinette.brief.clothes import Garment
from trottinette.brief.draft import Draft
from trottinette.brief.lexicon import TYPO, bare
from trottinette.brief.phrase import Phrase, described_words
from trottinette.brief.piece import Piece
from trottinette.brief.say import say
from trottinette.brief.value import Entry, Look, Wish
from trottinette.brief.walk import Shelved, Walk
from trottinette.catalogue import shelf
from trottinette.figure import traits
from trottinette.pack import MOST_ACCESSORIES

_LONGEST_LABEL = 40  # as in pack.Accessory
# one toy is one of a pair: their plural is two
COME_IN_TWOS = frozenset(("running_shoe", "roller_skates", "dumbbell"))


def place(phrase: Phrase, walk: Walk, draft: Draft) -> None:
    """Write down what the phrase asks for, or that it was not understood."""
    words = described_words(phrase)
    if not words or phrase.verdict == "nothing":
        return
    start, end = draft.span(words)
    if walk.negated is not None:
        start = walk.negated.start
        draft.entries.append((start, Entry(draft.said(start, end), "", "left out")))
    elif phrase.verdict == "thing" and phrase.head is not None:
        _thing(phrase, phrase.head, walk, draft)
    elif phrase.verdict == "colours":
        if not _colour_the_last(phrase, walk, draft):
            draft.unknown.append((start, end))
    elif phrase.verdict == "set" and phrase.colours and not draft.background:
        draft.background = _colour_id(phrase.colours[0])
        draft.entries.append((start, Entry(draft.said(start, end), draft.background, "background")))
    elif phrase.verdict == "set" and walk.zone != "items" and any(p.kind == "photo" for p in phrase.pieces):
        note = say(draft.language, "photo")
        draft.notes += [note] * (note not in draft.notes)
    elif phrase.verdict == "unknown" or phrase.colours or walk.zone == "items":
        draft.unknown.append((start, end))


def _thing(phrase: Phrase, head: Piece, walk: Walk, draft: Draft) -> None:
    """A noun we know: worn by the figure, or in the box."""
    counted = phrase.count > 1 and not phrase.vague
    said_worn = walk.worn or walk.zone == "worn"
    seems_worn = walk.zone != "items" and (walk.dressed or head.meaning("glasses") is not None)
    look = head.as_("glasses", "part", "trait")
    if head.kind == "toy" and (counted or look is None or not (said_worn or seems_worn)):
        _object(phrase, head, walk, draft)
    elif look is not None and look.kind == "part":
        _garment(phrase, look, tuple(look.id.split("/")), "", walk, draft)
    elif look is not None and look.id.startswith("outfit/"):
        _garment(phrase, look, (), look.id.removeprefix("outfit/"), walk, draft)
    elif look is not None:
        _trait(phrase, look, draft)


# ---- worn --------------------------------------------------------------------------------------------------


def _garment(phrase: Phrase, look: Piece, parts: tuple[str, ...], outfit: str, walk: Walk, draft: Draft) -> None:
    start, end = draft.span(described_words(phrase))
    whys = _whys(phrase, look, draft)
    if not look.sure:
        whys.append(say(draft.language, "near", became=_garment_name(parts[0], draft)))
    colours = tuple(map(_colour_id, phrase.colours))
    walk.garments.append(Garment(start, draft.said(start, end), parts, colours, outfit, not whys, "; ".join(whys)))


def _garment_name(part: str, draft: Draft) -> str:
    """What the wardrobe calls the outfit whose main part this is."""
    outfits = traits()["outfit"].values()
    return next((bare(o.words[draft.language][0]) for o in outfits if next(iter(o.colours), "") == part), part)


def _trait(phrase: Phrase, look: Piece, draft: Draft) -> None:
    """Glasses, beard, skin, expression. Glasses of no said shape are round: some shape must be drawn."""
    family, _, choice = look.id.partition("/")
    if look.kind == "glasses":
        shape = next((m.id for p in phrase.pieces if (m := p.meaning("glassadj"))), "round")
        family, choice = "glasses", shape
    start, end = draft.span(described_words(phrase))
    trait, said, why = traits()[family][choice], draft.said(start, end), "; ".join(_whys(phrase, look, draft))
    colours = {"colour": _colour_id(phrase.colours[0])} if phrase.colours and "colour" in trait.colours else {}
    draft.looks.append((start, Look(family, choice, (said,), colours, not why, why)))
    draft.entries.append((start, Entry(said, bare(trait.words[draft.language][0]), "trait", not why, why)))


# ---- in the box --------------------------------------------------------------------------------------------


def _object(phrase: Phrase, head: Piece, walk: Walk, draft: Draft) -> None:
    toy = shelf()[head.id]
    start, end = draft.span(described_words(phrase))
    whys = _whys(phrase, head, draft)
    count = _count(phrase, head)
    if phrase.vague and count > 1 and not (toy.id in COME_IN_TWOS and count == 2):
        whys.append(say(draft.language, "some", count=count))
    if count > MOST_ACCESSORIES:
        count = MOST_ACCESSORIES
        whys.append(say(draft.language, "most", most=MOST_ACCESSORIES))
    parts = list(toy.colours)
    colours = dict(zip(parts, map(_colour_id, phrase.colours), strict=False))
    if unused := phrase.colours[len(parts) :]:
        whys.append(say(draft.language, "colour unused", words=draft.said(*draft.span(unused))))
    label = draft.said(*draft.span(phrase.label)) if phrase.label else ""
    if len(label) > _LONGEST_LABEL:
        whys.append(say(draft.language, "label", words=label))
        label = ""
    why = "; ".join(whys)
    form = next((m.form for m in head.meanings if m.kind == "toy"), head.id)
    wish = Wish(head.id, draft.said(start, end), count, colours, "cell", label, not why, why)
    if not walk.shelve(start, wish, form):
        draft.entries.append((start, Entry(wish.said, bare(toy.names[draft.language]), "toy", not why, why)))


ALREADY_MANY = frozenset(("bouquet", "banknotes"))  # one toy shows several of them


def _count(phrase: Phrase, head: Piece) -> int:
    """How many; a pair of what comes as a pair (`headphones`, `une paire de lunettes`) is one."""
    names = shelf()[head.id].names.values()
    paired = any(name.split()[0] not in ("a", "an", "un", "une") or "pair" in name for name in names)
    if phrase.count == -1:
        return 1 if paired else 2
    if phrase.vague and (paired or head.id in ALREADY_MANY):
        return 1
    return max(1, phrase.count)


def _whys(phrase: Phrase, head: Piece, draft: Draft) -> list[str]:
    """Everything that makes the result less than what was said."""
    out: list[str] = []
    if head.distance == TYPO:
        form = next((m.form for m in head.meanings if m.kind == head.kind), "")
        out.append(say(draft.language, "typo", became=bare(form)))
    if head.kind == "toy" and not (head.sure and not phrase.pile):
        out.append(say(draft.language, "near", became=bare(shelf()[head.id].names[draft.language])))
    if phrase.extra:
        words = [p for p in phrase.extra if p.kind not in ("det", "poss")] or phrase.extra
        out.append(say(draft.language, "modifier", words=draft.said(*draft.span(words))))
    if phrase.liked:
        out.append(say(draft.language, "favourite"))
    return out


def _colour_id(piece: Piece) -> str:
    meaning = piece.meaning("colour", "haircolour")
    return meaning.id if meaning else piece.id


def _colour_the_last(phrase: Phrase, walk: Walk, draft: Draft) -> bool:
    """`un vélo, rouge`, `deux chats, un noir et un blanc`: a colour alone belongs to the object before it."""
    last = walk.shelved[-1] if walk.shelved else None
    if last is None or last.sentence != walk.sentence or walk.segment - last.segment > 1:
        return False
    parts, wish = list(shelf()[last.wish.toy].colours), last.wish
    if not parts or wish.colours or len(phrase.colours) > 1 or not phrase.colours[0].sure:
        return False
    start, end = draft.span(described_words(phrase))
    colours = {parts[0]: _colour_id(phrase.colours[0])}
    if phrase.alone or wish.count == 1:
        last.wish = replace(wish, colours=colours, said=draft.said(last.start, end))
        return True
    one = replace(wish, count=1, colours=colours, said=draft.said(start, end))  # one of the two
    last.wish = replace(wish, count=wish.count - 1)
    walk.shelved.insert(len(walk.shelved) - 1, Shelved(start, one, last.form, "", walk.segment, walk.sentence))
    return True
