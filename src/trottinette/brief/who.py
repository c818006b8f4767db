"""Who is in the box: the name, and the age (which is never drawn)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from trottinette.brief.draft import Draft, segment_end, taken
from trottinette.brief.languages import THE, WITH, noun_first
from trottinette.brief.lexicon import names_too
from trottinette.brief.people import take_listed, take_people
from trottinette.brief.piece import THINGS, Piece, kinds
from trottinette.brief.value import Entry
from trottinette.brief.work import (
    CUT,
    LONGEST_TAGLINE,
    WORDY,
    outfit_of,
    set_tagline,
    take_jobs,
    take_second_words,
    take_trade,
)

LONGEST_TITLE = 60  # as in pack.Pack
_PARTICLES = kinds("de du des d la le van von der den el al bin ben da di do dos y mac o st saint")
_VERBS = kinds("fn wear hold split")
_DATE = re.compile(r"(?<![\d/.-])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}([/.-])\d\d\2\d\d)(?![\d/-])")


def take_who(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """Find name, tagline and age; what was used is marked as done."""
    named = bool(draft.title)
    pieces = _headings(pieces, draft)
    pieces = take_people(pieces, draft)
    pieces = _markers(pieces, draft)
    if not draft.title:
        pieces = _opening(pieces, draft)
    names = {word for word in draft.title.split() if word[0].isupper()}  # said again, they are still the name
    pieces = [
        replace(p, kind="done") if p.kind == "unknown" and draft.said(p.start, p.end) in names else p for p in pieces
    ]
    pieces = _ages(pieces, draft)
    if draft.title and not named and not draft.tagline:
        pieces = take_second_words(pieces, draft)
    pieces = take_listed(take_jobs(pieces, draft), draft)
    return pieces if draft.tagline else take_trade(pieces, draft)


def _set_title(draft: Draft, pieces: Sequence[Piece]) -> None:
    start, end = draft.span(pieces)
    draft.title = draft.said(start, end)
    draft.entries.append((start, Entry(draft.title, draft.title, "name")))


# ---- said outright ---------------------------------------------------------------------------------------


def _headings(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`Nom : Damien`, `Job: nurse`, `Accessories:`; a heading also says how to read what follows it."""
    out: list[Piece] = []
    at = 0
    while at < len(pieces):
        here = pieces[at]
        at += 1
        if here.kind != "head" or at >= len(pieces) or pieces[at].kind != "colon":
            out.append(here)
            continue
        at += 1
        out.append(replace(here, kind="zone", id="worn" if here.id == "look" else here.id))
        if here.id == "look":  # the heading is itself the word we need: `Lunettes : rondes`
            out += filter(None, [here.as_("feat", "glasses", "trait", "toy")])
        elif here.id in ("name", "tag"):
            end = segment_end(pieces, at, kinds("stop head") | (kinds("comma") if here.id == "name" else set()))
            out += taken(pieces[at:end]) if _take_value(pieces[at:end], here.id, draft) else pieces[at:end]
            at = end
    return out


def _take_value(pieces: Sequence[Piece], head: str, draft: Draft) -> bool:
    """What stands after `Name:` or `Job:`, if it fits on the card and nothing else was said before."""
    value = [p for p in pieces if p.kind not in ("quote", "comma", "colon", "emoji")]
    if not value or value[-1].end - value[0].start > 14 or (draft.title if head == "name" else draft.tagline):
        return False
    if head == "name":
        if len(draft.said(*draft.span(value))) > LONGEST_TITLE:
            return False
        _set_title(draft, value)
    else:
        if len(draft.said(*draft.span(value))) > LONGEST_TAGLINE:
            return False
        set_tagline(draft, value)
        job = next((p for p in value if p.kind == "job"), None)
        draft.job_outfit = (outfit_of(job), draft.said(job.start, job.end)) if job else ("", "")
    return True


def _markers(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`je m'appelle Léa`, `named "Tommy Hills"`, `with the title X`, `I'm Tom`, `figurine de Paul`."""
    out = list(pieces)
    for at, piece in enumerate(pieces):
        if piece.kind == "tag" and not draft.tagline:
            found = _after_tag(out, at, draft)
        elif piece.kind == "name" and not draft.title:
            start = segment_end(out, at + 1, WORDY)
            found = _quoted(out, start) or _name_at(out, at + 1, draft, strong=True)
        elif not draft.title and (piece.meaning("iam") or piece.kind in ("frame", "person")):
            found = _after_figure(out, at, draft)
        else:
            continue
        if found and len(draft.said(*draft.span(found))) <= LONGEST_TITLE:
            (set_tagline if piece.kind == "tag" else _set_title)(draft, found)
            first = out.index(found[0])
            out[first : first + len(found)] = taken(found)
            if piece.kind in ("name", "tag"):
                out[at] = replace(piece, kind="done")
    return out


def _after_tag(pieces: Sequence[Piece], at: int, draft: Draft) -> list[Piece]:
    """Quoted words, or all of them after `with the title`."""
    start = at + 1
    while start < len(pieces) and pieces[start].kind in ("quote", "colon"):
        start += 1
    if quoted := _quoted(pieces, start):
        return quoted
    led = draft.tokens[pieces[at].start].key in WITH
    return list(pieces[start : segment_end(pieces, start, CUT | {"split", "wear", "hold"})]) if led else []


def _after_figure(pieces: Sequence[Piece], at: int, draft: Draft) -> list[Piece]:
    """`I'm Tom`, `my friend Zoë`, `figurine de moi, Antoine`, `starter pack de "Nico"`."""
    frame, start = pieces[at].kind == "frame", at + 1
    if frame and start < len(pieces) and pieces[start].kind == "link":
        start += 1
    if start >= len(pieces):
        return []
    titled = draft.tokens[pieces[at].start].key in ("name", "nom", "prenom")
    if (frame or titled) and pieces[start].kind == "quote":
        return _quoted(pieces, start + 1)
    return _name_at(pieces, start + (pieces[start].id == ","), draft, strong=False)


def _quoted(pieces: Sequence[Piece], at: int) -> list[Piece]:
    """The words between the quotation marks that open just before `at`."""
    end = at
    while end < len(pieces) and pieces[end].quoted:
        end += 1
    return list(pieces[at:end])


def _name_at(pieces: Sequence[Piece], at: int, draft: Draft, strong: bool) -> list[Piece]:
    """The words from `at` on that make a name. Not strong (`I am`): one must be a word we do not know."""
    name: list[Piece] = []
    for i in range(at, min(at + 8, len(pieces))):
        piece, follows = pieces[i], pieces[i + 1 : i + 2]
        spelt = piece.kind in WORDY and draft.capital(piece) and (not draft.shouting or piece.kind == "unknown")
        little = draft.tokens[piece.start].key in _PARTICLES and any(_is_name(p, draft) for p in follows)
        if not spelt and not (name and little):
            break
        name.append(piece)
    if strong:
        return name or [p for p in pieces[at : at + 1] if p.kind in WORDY]
    return name if any(p.kind == "unknown" for p in name) else []


def _is_name(piece: Piece, draft: Draft) -> bool:
    return piece.kind == "unknown" and draft.capital(piece)


# ---- the first words ---------------------------------------------------------------------------------------


def _opening(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """A text that begins with a name: `Damien, présentateur télé.`, `Lynn Gold / Gail Alexander.`, `Tom:`."""
    start = segment_end(pieces, 0, WORDY | {"det", "fn", "zone", "neg", "hold", "wear", "link"})
    end = _opening_end(pieces, start, draft)
    opening, rest = pieces[start:end], pieces[end:]
    if not opening or opening[-1].end - opening[0].start > 8 or opening[0].kind in ("zone", "link"):
        return pieces
    if any(p.kind not in WORDY | {"det", "link", "comma", "split"} for p in opening):
        return pieces
    if rest and rest[0].kind in _VERBS and not all(_is_name(p, draft) or _too(p, draft) for p in opening):
        return pieces
    if len(draft.said(*draft.span(opening))) <= LONGEST_TITLE and _is_somebody(opening, rest, draft):
        _set_title(draft, opening)
        return [*pieces[:start], *taken(opening), *rest]
    return pieces


def _too(piece: Piece, draft: Draft) -> bool:
    """A word we know that is also a given name, with its capital: `Jean joue`."""
    return draft.capital(piece) and draft.tokens[piece.start].key in names_too()


def _opening_end(pieces: list[Piece], start: int, draft: Draft) -> int:
    """Where the opening words end: at a mark or a verb, except a slash or `and` between two names."""
    end = start
    while end < len(pieces):
        piece = pieces[end]
        beside = pieces[end - 1 : end] + pieces[end + 1 : end + 2]
        between = len(beside) == 2 and all(p.kind in WORDY and draft.capital(p) for p in beside)
        joined = between and (piece.id == "/" or (piece.kind == "split" and not draft.shouting))
        if (piece.kind in CUT | _VERBS or piece.kind == "age") and not joined:
            break
        end += 1
    return end


def _is_somebody(opening: list[Piece], rest: list[Piece], draft: Draft) -> bool:
    """Whether the opening words are a name rather than the first object of a list."""
    words = [p for p in opening if p.kind in WORDY]
    unknown = [p for p in words if p.kind == "unknown"]
    latin = all(draft.tokens[p.start].key[:1] < "\u0250" for p in words)
    too = bool(words) and _too(words[0], draft)
    if not words or (len(words) == 1 and words[0].kind in ("job", "frame") and not too):
        return False
    told, closed = _is_told(rest), not rest or rest[0].kind in ("stop", "colon")
    if not latin:  # `Мария.`, `Mei 田中さくら.`: a short line of its own before words that we read
        brief = sum(len(draft.tokens[i].key) for p in words for i in range(p.start, p.end)) <= 24
        return len(unknown) == len(words) <= 3 and brief and closed and any(p.kind in THINGS for p in rest)
    articles = [p for p in opening if p.kind == "det"]
    if articles:  # `Le contribuable.` is somebody; `une licorne` is something
        definite = draft.tokens[opening[0].start].key in THE
        return definite and bool(unknown and rest) and closed and not any(p.kind in THINGS for p in words)
    capitals = all(draft.capital(p) for p in words) and not draft.shouting
    surname = words[0].kind not in THINGS or (not noun_first(draft.language) and words[-1].kind == "unknown")
    if capitals and unknown and surname:
        return True
    if capitals and closed and rest and words[0].kind == "person" and len(words) == 2:  # Grandma Rose
        return draft.tokens[words[1].start].key in names_too()
    if len(words) == 1 and not unknown:  # Rose, Bob, Papa
        named = words[0].kind == "person" or draft.tokens[words[0].start].key in names_too()
        acts = bool(rest) and rest[0].kind == "fn" and _too(words[0], draft)
        acts = acts or (too and _leads_on(rest))
        return draft.capital(words[0]) and (told or acts or (named and bool(rest) and closed))
    new_line = bool(rest) and draft.tokens[rest[0].start].kind == "line"
    return len(unknown) == len(words) <= 2 and (told or draft.shouting or (bool(rest) and closed and not new_line))


def _leads_on(rest: Sequence[Piece]) -> bool:
    """Whether after a comma somebody is told, or a thing with its article: `Jean, père`, `Olive, un chat`."""
    return len(rest) > 1 and rest[0].id == "," and rest[1].kind in ("person", "det", "count", "few", "pair")


def _is_told(rest: list[Piece]) -> bool:
    """Whether the next words are a job or an age, so that the ones before are a person."""
    start = segment_end(rest, 0, WORDY | {"det", "age"})
    follows = rest[start : segment_end(rest, start, CUT | {"split"})]
    return any(p.kind in ("job", "age") for p in follows) or [p.kind for p in follows] == ["count"]


# ---- age ---------------------------------------------------------------------------------------------------


def _ages(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`34 ans`, `1990`, `12/03/1980`, or a number that stands alone before the first object; `007` is none."""
    out = _dates(pieces, draft)
    first_thing = segment_end(out, 0, THINGS)
    for at, piece in enumerate(out):
        before = out[at - 1].kind if at else "stop"
        after = out[at + 1].kind if at + 1 < len(out) else "stop"
        alone = before in CUT | {"fn", "iam"} and after in CUT | {"split"} and at < first_thing
        token = draft.tokens[piece.start]
        digits = piece.kind == "count" and token.kind == "number" and token.raw[0] != "0"
        if piece.kind in ("age", "date") or (digits and alone and int(piece.id) <= 120):
            draft.entries.append((piece.start, Entry(draft.said(piece.start, piece.end), "", "age")))
            out[at] = replace(piece, kind="done")
    return out


def _dates(pieces: Sequence[Piece], draft: Draft) -> list[Piece]:
    """`12/03/1980`: one date, none of whose numbers is an age or a count."""
    out = list(pieces)
    for found in _DATE.finditer(draft.text):
        inside = [
            at
            for at, p in enumerate(out)
            if draft.tokens[p.start].start < found.end() and draft.tokens[p.end - 1].end > found.start()
        ]
        if inside and all(out[at].kind not in ("done", "quote") for at in inside):
            draft.entries.append((out[inside[0]].start, Entry(found[0], "", "age")))
            out[inside[0] : inside[-1] + 1] = taken(out[inside[0] : inside[-1] + 1])
    return out
