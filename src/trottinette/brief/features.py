"""Parts of a body and the adjectives around them: `long nez`, `yeux verts en amande`, `her hair was long and black`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from trottinette.brief.choices import LITTLE, LOOK_TABLES, Saying, best, heads, listed, stem, vocabulary
from trottinette.brief.draft import Draft, taken
from trottinette.brief.lexicon import DESCRIBED, TYPO, bare
from trottinette.brief.piece import COLOURS, THINGS, Piece, kinds
from trottinette.brief.say import say
from trottinette.brief.text import folded
from trottinette.brief.value import Entry, Look
from trottinette.figure import traits

COLOURED = frozenset(("hair", "eyes", "beard"))  # families with a colour of their own
_NATURAL = {"red": "#b4551d", "orange": "#b4551d"}  # English `red hair`; `cheveux rouges` are dyed
_NOUNS = THINGS | kinds("unknown feat tint job person frame acc")
_SKIPPED = kinds("fn det link few")  # may stand between a noun and what is said of it
_BESIDE = THINGS | kinds("unknown feat tint frame")  # beside these, `brun` is their colour
_FARTHEST = 7  # pieces between a noun and what is said of it
_GREYING = frozenset(("grey", "white", "silver"))
_AGAINST = frozenset(("que", "qu", "than", "comme", "like"))  # `plutôt pâle que colorée`
_OR = frozenset(("or", "ou"))
_AND = frozenset(("and", "et", "&", "but", "mais", "though", "quoique", "or", "ou", "+"))


@dataclass(slots=True)
class _Said:
    """What was said of one noun: stems in their order, colours, and the pieces that say nothing we know."""

    stems: list[str] = field(default_factory=list)
    colours: list[str] = field(default_factory=list)
    strange: list[Piece] = field(default_factory=list)
    tint: str = ""


def take_features(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """Note every look that is said of a part of the body; what was used is marked as done."""
    out = list(pieces)
    at = 0
    while at < len(out):
        families = _families(out, at, draft)
        if families and not _noun_follows(out, at, families, draft):
            start, end = _start(out, at, families, draft), _end(out, at, families, draft)
            headed = at > 0 and out[at - 1].kind == "zone" and end == at + 1  # `Hair: long brown hair`
            if _read(out, start, at, end, families, draft) or headed:
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
        modifies = draft.language == "en" and after is not None and after.kind in THINGS | {"job"} and _tied(pieces, at)
        return () if modifies else tuple(piece.id.split())
    if piece.kind == "tint":
        return ("hair",)
    if (noun := piece.meaning("feat")) and piece.kind in ("toy", "fn", "frame"):  # `coupe courte`, `slim build`
        beside = pieces[at + 1 : at + 2] if draft.language == "fr" else pieces[max(0, at - 1) : at]
        families = tuple(noun.id.split())
        return families if any(p.kind not in COLOURS and _fits(p, families, draft) for p in beside) else ()
    if piece.kind in ("plain", "liked") and (ours := piece.meaning("body")) and ours.id.startswith("beard/"):
        before = pieces[at - 1] if at else None
        return () if before is not None and before.kind in THINGS | {"unknown"} else ("beard",)  # `livres favoris`
    if piece.kind == "trait":
        family = piece.id.partition("/")[0]
        return (family,) if family in DESCRIBED - {"mark", "expression"} else ()
    hair = piece.meaning("haircolour")
    beside = {p.kind for p in (*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2])}
    if hair is not None and hair.sure and piece.kind in COLOURS and not beside & _BESIDE:
        return ("hair",)
    return ()


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
    return families[0] in noun or (draft.language == "en" and _fits(pieces[at], noun, draft))


def _tied(pieces: Sequence[Piece], at: int) -> bool:
    """Whether the next piece is not a garment or look of its own (`hair dryer`, not `long hair glasses`)."""
    return pieces[at + 1].kind in ("toy", "other")


def _keys(piece: Piece, draft: Draft) -> list[str]:
    return [draft.tokens[i].key for i in range(piece.start, piece.end)]


def _fits(piece: Piece, families: Sequence[str], draft: Draft) -> bool:
    """Whether all of the piece may be said of this noun."""
    if piece.kind in COLOURS | {"join"} and COLOURED.intersection(families):
        return True
    if piece.kind in ("done", "zone", "stop", "comma", "colon", "neg", "feat", "person", "det", "link", "split"):
        return False
    keys = _keys(piece, draft)
    if _tone(keys, families, draft):
        return True
    words = [stem(key, draft.language) for key in keys if key not in LITTLE]
    return bool(words) and any(vocabulary(family, draft.language).issuperset(words) for family in families)


def _tone(keys: Sequence[str], families: Sequence[str], draft: Draft) -> str:
    """The colour that these words are when said of hair or of eyes."""
    tables = LOOK_TABLES[draft.language].TONES
    for family in families:
        for colour, text in tables.get("hair" if family == "beard" else family, {}).items():
            if " ".join(keys) in map(folded, listed(text)):
                return str(colour)
    return ""


def _start(pieces: Sequence[Piece], at: int, families: Sequence[str], draft: Draft) -> int:
    """Back over adjectives; over a comma or `and` only between two of them."""
    start, english = at, draft.language == "en"
    while start and at - start < 8:
        before = pieces[start - 1]
        if before.kind in THINGS and not before.meaning("body") and draft.tokens[before.start].capital and start == at:
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
    return piece.id == "," or (piece.kind in ("split", "join") and draft.tokens[piece.start].key in _AND)


def _is_word(piece: Piece, draft: Draft) -> bool:
    return not draft.capital(piece)


def _before_a_comma(piece: Piece, families: Sequence[str], draft: Draft) -> bool:
    return piece.kind not in ("toy", "glasses", "other") and _fits(piece, families, draft)


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
            and_ = piece.kind in ("split", "join") and draft.tokens[piece.start].key in _AND
            tinted = piece.kind == "split" and pieces[at].kind == "tint"
            one = piece.kind == "count" and piece.id == "1"
            passing = piece.kind in _SKIPPED or piece.id == "," or and_ or tinted or one
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
        adjacent = ahead == end and draft.language == "fr"
        if draft.language == "en" and ahead > end and _leads_to_a_noun(pieces, run):
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


# ---- what ------------------------------------------------------------------------------------------------------


def _read(pieces: Sequence[Piece], start: int, at: int, end: int, families: tuple[str, ...], draft: Draft) -> bool:
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
    nouns = frozenset(_keys(head, draft))
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
            whys.append(say(draft.language, "near", became=_trait_name(family, one.choice, draft)))
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
        keys = _keys(piece, draft)
        if piece.kind == "tint":
            said.tint = said.tint or piece.id
            continue
        known = [s for key in keys if key not in nouns and (s := stem(key, draft.language))]
        known = [s for s in known if any(s in vocabulary(family, draft.language) for family in families)]
        said.stems += known
        tone = _tone(keys, families, draft)
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
        if piece.kind in COLOURS and not any(
            stem(key, draft.language) in vocabulary(f, draft.language) for f in families for key in _keys(piece, draft)
        ):
            out.append(draft.said(piece.start, piece.end))
        elif any(stem(key, draft.language) in lost for key in _keys(piece, draft)) and piece.kind not in _SKIPPED:
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
        draft.entries.append((begin, Entry(words, _trait_name(family, none, draft), "trait")))
    else:
        draft.entries.append((begin, Entry(words, "", "left out")))
    return True


def _alternative(pieces: Sequence[Piece], start: int, looks: list[Look], whys: list[str], draft: Draft) -> None:
    """`long hair or a braid`: of two styles that either would do, the first stays."""
    before = start - 1
    while before > 0 and pieces[before].kind == "det":
        before -= 1
    if before < 0 or pieces[before].kind != "split" or draft.tokens[pieces[before].start].key not in _OR:
        return
    for at, look in enumerate(looks):
        first = next((o.choice for _, o in reversed(draft.looks) if o.family == look.family and o.choice), "")
        if first:
            whys.append(say(draft.language, "two styles", became=_trait_name(look.family, first, draft)))
            looks[at] = Look(look.family, "", look.said, look.colours, detail=look.detail)


def _with_a_moustache(pieces: Sequence[Piece], start: int, look: Look, looks: list[Look], draft: Draft) -> None:
    """`a beard and moustache` is a beard."""
    joined = start > 0 and pieces[start - 1].kind == "split" and draft.tokens[pieces[start - 1].start].key in _AND
    first = next((o.choice for _, o in reversed(draft.looks) if o.family == "beard" and o.choice), "none")
    if look.choice == "moustache" and joined and first != "none":
        looks[looks.index(look)] = Look("beard", "", look.said, look.colours, detail=look.detail)


def _name(piece: Piece, draft: Draft) -> str:
    return next((bare(m.form) for m in piece.meanings if m.kind == piece.kind), draft.said(piece.start, piece.end))


def _trait_name(family: str, choice: str, draft: Draft) -> str:
    trait = traits()[family].get(choice)
    return bare(trait.words[draft.language][0]) if trait else choice


def _became(look: Look, draft: Draft) -> str:
    name = _trait_name(look.family, look.choice, draft) if look.choice else ""
    return " ".join(filter(None, (name, *look.colours.values())))
