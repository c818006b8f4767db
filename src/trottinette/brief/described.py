"""What the words around a part of the body say: the choice, its colours, and what nobody will see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from trottinette.brief.choices import Saying, best, heads, vocabulary
from trottinette.brief.draft import Draft
from trottinette.brief.languages import ANDS, BUT, LOOK_TABLES, OR, listed, stem
from trottinette.brief.lexicon import TYPO
from trottinette.brief.piece import COLOURS, Piece, kinds
from trottinette.brief.say import say
from trottinette.brief.sources import bare, name_of
from trottinette.brief.text import folded
from trottinette.brief.value import Entry, Look
from trottinette.figure import traits

COLOURED = frozenset(("hair", "eyes", "beard"))  # families with a colour of their own
SKIPPED = kinds("fn det link few")  # may stand between a noun and what is said of it
JOINED = ANDS | BUT | OR  # between two adjectives of one noun
_NATURAL = {"red": "#b4551d", "orange": "#b4551d"}  # English `red hair`; `cheveux rouges` are dyed
_GREYING = frozenset(("grey", "white", "silver"))


@dataclass(slots=True)
class _Said:
    """What was said of one noun: stems in their order, colours, and the pieces that say nothing we know."""

    stems: list[str] = field(default_factory=list)
    colours: list[str] = field(default_factory=list)
    strange: list[Piece] = field(default_factory=list)
    tint: str = ""


def keys_in(piece: Piece, draft: Draft) -> list[str]:
    return [draft.tokens[i].key for i in range(piece.start, piece.end)]


def tone_of(keys: Sequence[str], families: Sequence[str], draft: Draft) -> str:
    """The colour that these words are when said of hair or of eyes."""
    tables = LOOK_TABLES[draft.language].TONES
    for family in families:
        for colour, text in tables.get("hair" if family == "beard" else family, {}).items():
            if " ".join(keys) in map(folded, listed(text)):
                return str(colour)
    return ""


def read_feature(
    pieces: Sequence[Piece], start: int, at: int, end: int, families: tuple[str, ...], draft: Draft
) -> bool:
    """Note what the phrase says. False when it says nothing that we know."""
    phrase, head = pieces[start:end], pieces[at]
    refused = start > 0 and _refusal(pieces, start) is not None
    said = _listen(phrase, head, families, draft)
    if refused:
        return _refuse(pieces, start, end, families, draft)
    left = list(said.stems)
    looks: list[Look] = []
    words = (draft.said(*draft.span(phrase)),)
    whys = [say(draft.language, "typo", became=_name(head, draft))] if head.distance == TYPO else []
    nouns = frozenset(keys_in(head, draft))
    for family in _likeliest(families, left, nouns, draft):
        if family == "hair" and said.tint:
            continue
        known = [s for s in left if s in vocabulary(family, draft.language)]
        one = best(family, known, draft.language, whole=True, nouns=nouns)
        if one is None:
            continue
        if head.kind == "trait" and one.stems <= {stem(key, draft.language) for key in nouns}:
            one = Saying(head.id.partition("/")[2], one.stems, sure=head.sure)
        left = [s for s in left if s not in one.stems]
        if not one.sure:
            whys.append(say(draft.language, "near", became=name_of(family, one.choice, draft.language)))
        looks.append(Look(family, one.choice, words))
    looks = _coloured(looks, said, families, words, draft)
    if not looks:
        return False
    lost = [p for p in said.strange if p.kind in ("unknown", "other")]
    draft.unknown += [(p.start, p.end) for p in lost]
    if family_of_beards := [look for look in looks if look.family == "beard"]:
        _with_a_moustache(pieces, start, family_of_beards[0], looks, draft)
    if unused := _unused(phrase, head, left, families, draft):
        whys.append(say(draft.language, "modifier", words=", ".join(unused)))
    _alternative(pieces, start, looks, whys, draft)
    at_token = min(p.start for p in phrase)
    why = "; ".join(whys)
    draft.looks += [(at_token, Look(x.family, x.choice, x.said, x.colours, not why, why, x.detail)) for x in looks]
    became = ", ".join(filter(None, (_became(look, draft) for look in looks)))
    draft.entries.append((at_token, Entry(words[0], became, "trait", not why, why)))
    return True


def _likeliest(families: tuple[str, ...], left: Sequence[str], nouns: frozenset[str], draft: Draft) -> list[str]:
    """The families in their order, after the one that says these words of just this noun."""

    def named(family: str) -> bool:
        one = best(family, left, draft.language, True, nouns)
        return one is not None and bool(one.nouns & nouns)

    return sorted(families, key=lambda family: not named(family)) if len(families) > 1 else list(families)


def _listen(phrase: Sequence[Piece], head: Piece, families: tuple[str, ...], draft: Draft) -> _Said:
    """Sort the words of the phrase: what may choose, what colours, what we do not know."""
    said = _Said(tint=head.id if head.kind == "tint" else "")
    nouns = frozenset[str]().union(*(heads(family, draft.language) for family in families if family != "beard"))
    for piece in phrase:
        keys = keys_in(piece, draft)
        if piece.kind == "tint":
            said.tint = said.tint or piece.id
            continue
        known = [s for key in keys if key not in nouns and (s := stem(key, draft.language))]
        known = [s for s in known if any(s in vocabulary(family, draft.language) for family in families)]
        said.stems += known
        tone = tone_of(keys, families, draft)
        if COLOURED.intersection(families) and (colour := tone or _colour(piece, families)):
            said.colours.append(colour)
        elif piece is not head and not known:
            said.strange.append(piece)
    return said


def _colour(piece: Piece, families: Sequence[str]) -> str:
    if piece.kind not in COLOURS:
        return ""
    plain = piece.meaning("colour")
    if "eyes" in families:
        return plain.id if plain else (piece.meaning("haircolour") or plain or piece).id
    if hair := piece.meaning("haircolour"):
        return hair.id
    return _NATURAL.get(piece.id, piece.id) if piece.language == "en" else piece.id


def _coloured(
    looks: list[Look], said: _Said, families: tuple[str, ...], words: tuple[str, ...], draft: Draft
) -> list[Look]:
    """The colours, given to the family that has them, with a choice or without one."""
    family = next((f for f in families if f in COLOURED), "")
    chosen = next((look for look in looks if look.family == family), None)
    used = chosen is not None and family == "eyes" and chosen.choice == "bead"
    if not family or not said.colours or used:
        return looks
    first, *more = said.colours
    colours, detail = {"colour": first}, {}
    if family == "hair" and said.tint and len(said.colours) == 1:
        colours, detail = {"second": first}, {"tint": said.tint}
    elif family == "hair" and more:
        mixed = {first, more[0]} & _GREYING and said.tint != "halves"
        colours, detail = (
            {"colour": first, "second": more[0]},
            {"tint": said.tint or ("highlights" if mixed else "halves")},
        )
    rest = [look for look in looks if look is not chosen]
    return [*rest, Look(family, chosen.choice if chosen else "", words, colours, detail=detail)]


def _unused(
    phrase: Sequence[Piece], head: Piece, left: Sequence[str], families: tuple[str, ...], draft: Draft
) -> list[str]:
    """The words of a look that another word already decided."""
    lost = set(left)
    out = []
    for piece in phrase:
        if piece is head or (piece.kind in COLOURS and COLOURED.intersection(families)):
            continue
        if (
            piece.kind in COLOURS
            and not any(
                stem(key, draft.language) in vocabulary(f, draft.language)
                for f in families
                for key in keys_in(piece, draft)
            )
        ) or (any(stem(key, draft.language) in lost for key in keys_in(piece, draft)) and piece.kind not in SKIPPED):
            out.append(draft.said(piece.start, piece.end))
    return out


def _refusal(pieces: Sequence[Piece], start: int) -> int | None:
    """The place of the `without` before a phrase."""
    before = start - 1
    while before >= 0 and start - before < 3 and pieces[before].kind in ("det", "link", "fn"):
        before -= 1
    return before if before >= 0 and pieces[before].kind == "neg" else None


def _refuse(pieces: Sequence[Piece], start: int, end: int, families: tuple[str, ...], draft: Draft) -> bool:
    """`sans barbe`, `no hair`: the choice of having none, or a line that says it is left out."""
    first = _refusal(pieces, start)
    begin = pieces[first if first is not None else start].start
    words = draft.said(begin, pieces[end - 1].end)
    family = families[0]
    none = {"beard": "none", "hair": "bald"}.get(family, "")
    if none in traits().get(family, {}) and end - start == 1:
        on_the_face = family == "hair" and any(
            p.kind == "feat" and p.id.startswith("head") for p in pieces[end : end + 3]
        )
        family, none = ("beard", "none") if on_the_face else (family, none)
        draft.looks.append((begin, Look(family, none, (words,))))
        draft.entries.append((begin, Entry(words, name_of(family, none, draft.language), "trait")))
    else:
        draft.entries.append((begin, Entry(words, "", "left out")))
    return True


def _alternative(pieces: Sequence[Piece], start: int, looks: list[Look], whys: list[str], draft: Draft) -> None:
    """`long hair or a braid`: of two styles that either would do, the first stays."""
    before = start - 1
    while before > 0 and pieces[before].kind == "det":
        before -= 1
    if before < 0 or pieces[before].kind != "split" or draft.tokens[pieces[before].start].key not in OR:
        return
    for at, look in enumerate(looks):
        first = next((o.choice for _, o in reversed(draft.looks) if o.family == look.family and o.choice), "")
        if first:
            whys.append(say(draft.language, "two styles", became=name_of(look.family, first, draft.language)))
            looks[at] = Look(look.family, "", look.said, look.colours, detail=look.detail)


def _with_a_moustache(pieces: Sequence[Piece], start: int, look: Look, looks: list[Look], draft: Draft) -> None:
    """`a beard and moustache` is a beard."""
    joined = start > 0 and pieces[start - 1].kind == "split" and draft.tokens[pieces[start - 1].start].key in JOINED
    first = next((o.choice for _, o in reversed(draft.looks) if o.family == "beard" and o.choice), "none")
    if look.choice == "moustache" and joined and first != "none":
        looks[looks.index(look)] = Look("beard", "", look.said, look.colours, detail=look.detail)


def _name(piece: Piece, draft: Draft) -> str:
    return next((bare(m.form) for m in piece.meanings if m.kind == piece.kind), draft.said(piece.start, piece.end))


def _became(look: Look, draft: Draft) -> str:
    name = name_of(look.family, look.choice, draft.language) if look.choice else ""
    return " ".join(filter(None, (name, *look.colours.values())))
