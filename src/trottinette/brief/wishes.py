"""What one phrase becomes: a wish, a trait, a thing left out, or words reported as not known."""

from __future__ import annotations

from dataclasses import replace

from trottinette.brief.choices import best
from trottinette.brief.clothes import Garment
from trottinette.brief.draft import Draft
from trottinette.brief.flags import FLAG, bands, flag_of, told_of, without
from trottinette.brief.languages import LOOK_TABLES, TABLES, listed, stem
from trottinette.brief.lexicon import INFLECTED, TYPO, lexicon_of
from trottinette.brief.phrase import Phrase, described_words
from trottinette.brief.piece import COLOURS, Piece
from trottinette.brief.say import say
from trottinette.brief.sources import bare, doubtful, name_of
from trottinette.brief.text import folded
from trottinette.brief.value import Entry, Look, Wish
from trottinette.brief.walk import Shelved, Walk
from trottinette.brief.which import unsaid
from trottinette.catalogue import shelf
from trottinette.figure import traits
from trottinette.pack import MOST_ACCESSORIES

_LONGEST_LABEL = 40  # as in pack.Accessory
_BRANDED = "motor_scooter"
_BRANDS = frozenset(("vespa", "lambretta", "lambreta"))  # that people say for the thing itself
# one toy is one of a pair: their plural is two
COME_IN_TWOS = frozenset(("running_shoe", "roller_skates", "dumbbell", "ice_skate", "football_boot", "high_heel"))


def place(phrase: Phrase, walk: Walk, draft: Draft) -> None:
    """Write down what the phrase asks for, or that it was not understood."""
    words = described_words(phrase)
    if not words or phrase.verdict == "nothing":
        return
    start, end = draft.span(words)
    if end <= draft.taken_to:
        return
    if walk.negated is not None:
        start = walk.negated.start
        if phrase.head is not None and (ours := _look_of(phrase.head)) is not None:
            draft.refused.add((draft.owner(start), ours.id))
        draft.entries.append((start, Entry(draft.said(start, end), "", "left out")))
    elif walk.garments and (pattern := _only_a_pattern(phrase)):
        last, colours = walk.garments[-1], tuple(map(_colour_id, phrase.colours or _colours_of(phrase)))
        both = (*last.colours[:1], *colours[:1]) if last.colours else ()
        said = draft.said(last.start, end)
        walk.garments[-1] = replace(last, pattern=pattern, colours=both or last.colours, said=said)
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


# where a thing that is also an object of the catalogue may be worn without a word that says so
_ON_THE_HEAD = frozenset(("head",))
_ON_THE_NECK = frozenset(("neck", "ears", "chest"))  # ... or said of them beside their clothes


def _only_a_pattern(phrase: Phrase) -> str:
    """`with white polka dots`: the pattern of the garment before, when the phrase is nothing else."""
    allowed = COLOURS | {"pattern", "det", "plain", "link", "few", "body"}
    if any(p.kind not in allowed for p in phrase.pieces):
        return ""
    return next((m.id for p in phrase.pieces if (m := p.meaning("pattern"))), "")


def _colours_of(phrase: Phrase) -> list[Piece]:
    return [p for p in phrase.pieces if p.kind in COLOURS]


def _thing(phrase: Phrase, head: Piece, walk: Walk, draft: Draft) -> None:
    """A noun we know: worn by the figure, or in the box."""
    look = _look_of(head)
    said = " ".join(token.key for token in draft.tokens[head.start : head.end])
    if head.kind == "trait" and said in doubtful(draft.language) and not (walk.worn or walk.zone == "worn"):
        draft.unknown.append(draft.span(described_words(phrase)))
        return
    if head.kind == "toy" and (look is None or not _is_worn(phrase, head, look, walk)):
        _object(phrase, head, walk, draft)
    elif look is not None and look.id.partition("/")[0] in ("garment", "worn", "outfit"):
        _garment(phrase, look, walk, draft)
    elif look is not None:
        _trait(phrase, look, draft)


def _look_of(head: Piece) -> Piece | None:
    """The piece read as something of the figure: just that rather than near it."""
    meanings = [m for m in head.meanings if m.kind in ("glasses", "trait")]
    found = next((m for m in meanings if m.sure), meanings[0] if meanings else None)
    return replace(head, kind=found.kind, id=found.id, sure=found.sure) if found else None


def _is_worn(phrase: Phrase, head: Piece, look: Piece, walk: Walk) -> bool:
    """Whether what could be an object is worn: the text says so, or it is about clothes, or we have no such object."""
    if phrase.count > 1 and not phrase.vague:
        return False
    if walk.worn or walk.zone == "worn":
        return True
    if walk.zone == "items":
        return False
    family, _, id = look.id.partition("/")
    worn_on = traits()[family][id].slot if family == "worn" and id in traits()["worn"] else ""
    if "glasses" in (look.kind, family) or (walk.beside and worn_on in _ON_THE_HEAD):
        return True
    if worn_on in _ON_THE_HEAD and walk.described and not head.sure:
        return True
    if family == "mark" and walk.described:  # `woman with red lipstick and long hair`
        return True
    with_clothes = walk.dressed and (family != "worn" or worn_on in _ON_THE_HEAD | _ON_THE_NECK)
    return with_clothes or (look.sure and not head.sure)


# ---- worn --------------------------------------------------------------------------------------------------


def _garment(phrase: Phrase, look: Piece, walk: Walk, draft: Draft) -> None:
    start, end = draft.span(described_words(phrase))
    family, _, kind = look.id.rstrip("+").partition("/")
    patterns = [m.id for p in phrase.pieces if (m := p.meaning("pattern")) and m.id] if family == "garment" else []
    whys = _whys(phrase, look, draft)
    if not look.sure:
        whys.append(say(draft.language, "near", became=name_of(family, kind, draft.language)))
    colours = tuple(map(_colour_id, phrase.colours)) or _colours_in(look, draft)
    text = draft.prints.get(look.start, "") if family == "garment" else ""
    said, why = draft.said(start, end), "; ".join(whys)
    pattern = patterns[0] if patterns else ""
    loose = look.id.endswith("+")
    walk.garments.append(Garment(start, said, family, kind, colours, pattern, text, not why, why, loose))


def _colours_in(look: Piece, draft: Draft) -> tuple[str, ...]:
    """The colour that stands in the garment's very name, where it is not its usual one: `blue jeans`."""
    family, _, kind = look.id.rstrip("+").partition("/")
    usual = next(iter(traits()[family][kind].colours.values()), None)
    lexicon = lexicon_of(draft.language)
    for at in range(look.start, look.end):
        found = lexicon.at(draft.tokens[at : at + 1], 0, farthest=INFLECTED)
        colour = next((m.id for m in found.meanings if m.kind == "colour" and m.sure), "") if found else ""
        if colour and usual is not None and usual.id != colour:
            return (colour,)
    return ()


def _trait(phrase: Phrase, look: Piece, draft: Draft) -> None:
    """Glasses, marks, aids, skin, expression. Glasses of no said shape are round: some shape must be drawn."""
    family, _, choice = look.id.partition("/")
    whys = _whys(phrase, look, draft)
    if look.kind == "glasses":
        said = [stem(t.key, draft.language) for p in phrase.pieces for t in draft.tokens[p.start : p.end]]
        shape = best("glasses", said, draft.language, whole=True)
        family, choice = "glasses", shape.choice if shape else "round"
        used = shape.stems if shape else frozenset[str]()
        phrase.extra = [p for p in phrase.extra if stem(draft.tokens[p.start].key, draft.language) not in used]
        whys = _whys(phrase, look, draft)
    if not look.sure:
        whys.append(say(draft.language, "near", became=name_of(family, choice, draft.language)))
    start, end = draft.span(described_words(phrase))
    trait, words, why = traits()[family][choice], draft.said(start, end), "; ".join(whys)
    painted = family in ("beard", "glasses", "hair", "mark", "aid") and trait.colours
    colours = {next(iter(trait.colours)): _colour_id(phrase.colours[0])} if phrase.colours and painted else {}
    if family in ("beard", "glasses", "hair") and colours:
        colours = {"colour": next(iter(colours.values()))}
    detail = {"side": side} if family in ("mark", "aid") and (side := _side(phrase, draft)) else {}
    draft.looks.append((start, Look(family, choice, (words,), colours, not why, why, detail)))
    draft.entries.append((start, Entry(words, name_of(family, choice, draft.language), "trait", not why, why)))


def _side(phrase: Phrase, draft: Draft) -> str:
    """Left or right, where the phrase says it."""
    keys = [t.key for p in phrase.pieces for t in draft.tokens[p.start : p.end]]
    table = LOOK_TABLES[draft.language].SIDES
    return next((side for side, text in table.items() for word in listed(text) if folded(word) in keys), "")


# ---- in the box --------------------------------------------------------------------------------------------


def _object(phrase: Phrase, head: Piece, walk: Walk, draft: Draft) -> None:
    if head.id in OF_SEVERAL and phrase.count > 1 and not phrase.vague:
        head = replace(head, id=OF_SEVERAL[head.id])
    toy = shelf()[head.id]
    start, end = draft.span(described_words(phrase))
    painted = _brand_colour(phrase, head, draft)
    shown = flag_of(phrase, head, draft) if head.id == FLAG else None
    if shown:
        head, end = replace(head, sure=True), max(end, shown.end)
        draft.taken_to = end
        phrase.extra = without(shown, phrase.extra)
    elif head.id == FLAG:
        phrase.extra = phrase.extra or told_of(phrase, head)
    whys = _whys(phrase, head, draft)
    count = _count(phrase, head)
    if phrase.vague and count > 1 and not (toy.id in COME_IN_TWOS and count == 2):
        whys.append(say(draft.language, "some", count=count))
    if count > MOST_ACCESSORIES:
        count = MOST_ACCESSORIES
        whys.append(say(draft.language, "most", most=MOST_ACCESSORIES))
    parts = list(toy.colours)
    colours = dict(zip(parts, map(_colour_id, phrase.colours), strict=False))
    if painted and parts and not colours:
        colours = {parts[0]: painted}
    if head.id == FLAG:
        colours = bands(list(map(_colour_id, phrase.colours[:3])))
    if unused := phrase.colours[len(parts) :]:
        whys.append(say(draft.language, "colour unused", words=draft.said(*draft.span(unused))))
    label = draft.said(*draft.span(phrase.label)) if phrase.label else ""
    if len(label) > _LONGEST_LABEL:
        whys.append(say(draft.language, "label", words=label))
        label = ""
    why = "; ".join(whys)
    text = draft.prints.get(head.start, "")
    if label and toy.face and not text:  # a title: it stands on the cover rather than under the object
        text, label = label, ""
    form = next((m.form for m in head.meanings if m.kind == "toy"), head.id)
    guessed = head.distance == TYPO or not head.sure
    others = tuple(toy for toy in unsaid()[kind].toys if toy != head.id) if (kind := _kind(head)) else ()
    said = draft.said(start, end)
    wish = Wish(head.id, said, count, colours, "cell", label, not why, why, text=text, guessed=guessed, others=others)
    wish = replace(wish, picture=shown.emoji) if shown else wish
    if not walk.shelve(start, wish, form):
        draft.entries.append((start, Entry(wish.said, bare(toy.names[draft.language]), "toy", not why, why)))


def _brand_colour(phrase: Phrase, head: Piece, draft: Draft) -> str:
    """The colour in a name that is all brand, `Vespa rossa`, in whichever language; those words are then shown."""
    if head.id != _BRANDED or draft.tokens[head.start].key not in _BRANDS:
        return ""
    beside = [p for p in phrase.extra if p.kind == "unknown" and p.end - p.start == 1]
    for at in (*range(head.start + 1, head.end), *(p.start for p in beside)):
        key = draft.tokens[at].key
        for table in TABLES.values():
            for colour, words in table.COLOURS.items():
                if key in map(folded, listed(words)):
                    phrase.extra = [p for p in phrase.extra if p.start != at]
                    return str(colour)
    return ""


ALREADY_MANY = frozenset(  # one toy shows several of them
    (
        "bouquet",
        "banknotes",
        "toolbox",
        "speech_bubble",
        "book_stack",
        "colour_pencils",
        "balloon",
        "paper_stack",
        "pills",
    )
)


OF_SEVERAL = {"book_stack": "book"}  # `three novels` are three of these


def _count(phrase: Phrase, head: Piece) -> int:
    """How many; a pair of what comes as a pair (`headphones`, `une paire de lunettes`) is one."""
    names = [shelf()[head.id].names[language] for language in ("en", "fr")]
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
    if head.kind == "toy" and (kind := _kind(head)):
        others = (toy for toy in unsaid()[kind].toys if toy != head.id and toy in shelf())
        names = (bare(shelf()[toy].names[draft.language]) for toy in others)
        return [*out, say(draft.language, "which", words=", ".join(names))]
    if head.kind == "toy" and not (head.sure and not phrase.pile):
        out.append(say(draft.language, "near", became=bare(shelf()[head.id].names[draft.language])))
    if phrase.extra:
        words = [p for p in phrase.extra if p.kind not in ("det", "poss")] or phrase.extra
        drawn = head.id.startswith("garment/") and all((m := p.meaning("pattern")) and m.id for p in words)
        out += [] if drawn else [say(draft.language, "modifier", words=draft.said(*draft.span(words)))]
    if phrase.liked:
        out.append(say(draft.language, "favourite"))
    return out


def _kind(head: Piece) -> str:
    """The kind of thing that was named without saying which one."""
    return next((m.which for m in head.meanings if m.kind == "toy"), "")


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
