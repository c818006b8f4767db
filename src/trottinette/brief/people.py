"""Who else is in the box: `avec sa fille de 6 ans`, `une famille de quatre`, `two friends: one tall, the other ...`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from trottinette.brief.draft import Draft, Somebody
from trottinette.brief.languages import ANDS, LOOK_TABLES, listed, noun_first
from trottinette.brief.piece import STOPS, THINGS, Piece, kinds
from trottinette.brief.say import say
from trottinette.brief.sources import name_of
from trottinette.brief.text import folded, keys_of
from trottinette.brief.value import Entry
from trottinette.figure import traits
from trottinette.pack import MOST_FIGURES

_BEFORE_AND = kinds("done person job age comma stop")  # `Léa et sa fille`; not `she loves tea and her kids`
_SMALL = kinds("det count few plain body liked colour haircolour fn pair")
_MANY = 2  # how many `ses enfants` are
_DOLLS = frozenset(("doll", "dolls", "poupee", "poupees", "puppe", "muneca", "bambola", "boneca", "pop"))
_LONGEST = 30  # pieces that may describe one companion


def take_people(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """Find who stands beside the person. What is said from there to the end of the sentence is said of them."""
    out, at = _groups(list(pieces), draft), 0
    while at < len(out):
        found = _introduced(out, at, draft)
        if found is None:
            at += 1
            continue
        noun, count, age = found
        end = _span_end(out, noun, draft)
        name_end = noun + 1
        while name_end < len(out) and out[name_end].kind == "unknown" and draft.capital(out[name_end]):
            name_end += 1
        said = draft.said(out[min(at + 1, noun)].start, out[name_end - 1].end)
        draft.people.append(Somebody(out[at].start, out[end - 1].end, said, count, age, out[noun].start))
        _report(out[at + 1 : noun], out[noun], draft)
        if name_end > noun + 1:
            name = draft.said(out[noun + 1].start, out[name_end - 1].end)
            draft.notes.append(say(draft.language, "unwritten", words=name))
        used = [*range(noun, name_end), *(i for i in range(at + 1, noun) if out[i].kind == "count")]
        for place in used:
            out[place] = replace(out[place], kind="done")
        at = name_end
    return out


def _report(before: Sequence[Piece], noun: Piece, draft: Draft) -> None:
    """A line for those just found."""
    one = draft.people[-1]
    counted = one.count == 1 or any(p.kind == "count" for p in before)
    why = "" if counted else say(draft.language, "some people", count=one.count)
    draft.entries.append((noun.start, Entry(one.said, _who(one.count, one.age, draft), "companion", not why, why)))


def _who(count: int, age: str, draft: Draft) -> str:
    known = age and age in traits()["age"]
    name = name_of("age", age, draft.language) if known else say(draft.language, "figure")
    return f"{count} × {name}" if count > 1 else name


# ---- one by one ----------------------------------------------------------------------------------------------


@cache
def _table(name: str, language: str) -> frozenset[str]:
    return frozenset(folded(word) for word in listed(getattr(LOOK_TABLES[language], name)))


@cache
def _kin(language: str) -> dict[str, str]:
    """Words for people, by what they say of an age."""
    return {folded(w): age for age, text in LOOK_TABLES[language].COMPANY.items() for w in listed(text)}


def _introduced(pieces: Sequence[Piece], at: int, draft: Draft, inside: bool = False) -> tuple[int, int, str] | None:
    """(place of the noun, how many, age group) where the piece at `at` brings somebody in; `inside`, after others."""
    first = pieces[at]
    words, theirs = _words(first, draft), False
    after_one = bool(draft.people) and draft.people[-1].end == first.start and draft.people[-1].start >= 0
    going_on = first.id == "," and (inside or after_one)  # `with her husband, two kids`
    if words in ("with her", "with him", "with me"):
        words, theirs = "with", True
    if not going_on and (first.kind not in ("split", "fn") or words not in _table("TOGETHER", draft.language)):
        return None
    before = pieces[at - 1] if at else None
    named = before is not None and before.kind == "unknown" and draft.capital(before)
    named = named or (bool(draft.people) and draft.people[-1].start <= first.start < draft.people[-1].end)
    if (words in ANDS or words == "plus") and (before is None or (before.kind not in _BEFORE_AND and not named)):
        return None
    if before is not None and _words(before, draft) in _table("DOING", draft.language):
        return None
    noun = at + 1
    while (
        noun < len(pieces)
        and noun - at < 7
        and not _is_kin(pieces, noun, draft)
        and pieces[noun].kind in _SMALL | {"age"}
    ):
        noun += 1
    if noun >= len(pieces) or not _is_kin(pieces, noun, draft) or (noun == at + 1 and not theirs):
        return None
    after = pieces[noun + 1] if noun + 1 < len(pieces) else None
    if after is not None and (after.kind == "poss" or (not noun_first(draft.language) and after.kind in THINGS)):
        return None  # `with her daughter's doll`, `with baby photos`
    word = _kin_word(pieces[noun], draft)
    counted = next((int(p.id) for p in pieces[at:noun] if p.kind == "count" and p.id.isdecimal()), 0)
    plural = pieces[noun].plural or (word.endswith("s") and word not in ("fils",))
    return noun, counted or (_MANY if plural else 1), _kin(draft.language)[word]


def _words(piece: Piece, draft: Draft) -> str:
    return " ".join(draft.tokens[i].key for i in range(piece.start, piece.end))


def _kin_word(piece: Piece, draft: Draft) -> str:
    return _words(piece, draft)


def _is_kin(pieces: Sequence[Piece], at: int, draft: Draft) -> bool:
    piece = pieces[at]
    return piece.kind in ("person", "unknown", "body", "split", "count") and _kin_word(piece, draft) in _kin(
        draft.language
    )


def _span_end(pieces: Sequence[Piece], noun: int, draft: Draft) -> int:
    """To the end of the sentence, a heading, or somebody else."""
    end = noun + 1
    while end < min(len(pieces), noun + _LONGEST):
        if pieces[end].kind in STOPS or _introduced(pieces, end, draft, inside=True) is not None:
            break
        end += 1
    return end


# ---- several at once -----------------------------------------------------------------------------------------


def _groups(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`une famille de quatre`, `two friends: one tall, the other bald`: the first of them is the person."""
    for at, piece in enumerate(pieces[:12]):
        total, end = _group_at(pieces, at, draft)
        if total < 2 or piece.kind == "done":
            continue
        said = draft.said(piece.start, pieces[end - 1].end)
        draft.entries.append((piece.start, Entry(said, _who(total - 1, "", draft), "companion")))
        used = [replace(p, kind="done") for p in pieces[at:end]]
        out = [*pieces[:at], *used, *pieces[end:]]
        marks = _each(out, end, draft)
        if len(marks) > 1:
            ends = [*(out[m].start for m in marks[1:]), len(draft.tokens)]
            for index, (mark, stop) in enumerate(zip(marks, ends, strict=True)):
                if index:
                    draft.people.append(Somebody(out[mark].start, stop, said, 1, "", piece.start))
                for place in range(mark, mark + 1 + (_words(out[mark], draft) in ("the", "le", "la", "l"))):
                    out[place] = replace(out[place], kind="done")
            total = max(0, total - len(marks) + 1)
        if total > 1:
            stop = next((p.start for p in out[end:] if p.kind in STOPS), len(draft.tokens))
            draft.people.append(Somebody(-1, -1, said, total - 1, "", stop))
        return out
    return pieces


def _group_at(pieces: Sequence[Piece], at: int, draft: Draft) -> tuple[int, int]:
    """(how many people, piece after the phrase) that begin at `at`; (0, at) for none."""
    groups, table = _table("GROUPS", draft.language), LOOK_TABLES[draft.language]
    first = pieces[at]
    text = _words(first, draft)
    for length in (1, 2):
        words = " ".join(_words(p, draft) for p in pieces[at : at + length])
        follows = at + length
        if words in groups and follows < len(pieces) and pieces[follows].kind == "count":
            end = follows + 1
            if end < len(pieces) and _words(pieces[end], draft) in _kin(draft.language):
                end += 1
            return int(pieces[follows].id or 0), end
    alone = at == 0 or pieces[at - 1].kind in ("det", "count", "stop", "link")
    for size, words in table.PAIRS.items():
        closed = at + 1 >= len(pieces) or pieces[at + 1].kind in ("comma", "stop", "colon", "split", "fn", "link")
        if alone and text in listed(words) and closed:
            return int(size), at + 1
    led = next((p for p in reversed(pieces[max(0, at - 2) : at]) if p.kind != "det"), None)
    if led is not None and _words(led, draft) in _table("TOGETHER", draft.language):
        return 0, at  # `avec ses trois enfants`: three beside the person
    counted = first.kind == "count" and first.id.isdecimal() and 2 <= int(first.id) <= MOST_FIGURES
    if counted and (at == 0 or pieces[at - 1].kind in ("det", "stop", "link", "frame", "colon")):
        noun = at + 1
        while noun < len(pieces) and pieces[noun].kind in ("plain", "body") and not _is_kin(pieces, noun, draft):
            noun += 1
        several = noun < len(pieces) and pieces[noun].kind in ("person", "job") and pieces[noun].plural
        if noun < len(pieces) and (_is_kin(pieces, noun, draft) or several):
            return int(first.id), noun + 1
    return 0, at


def _each(pieces: Sequence[Piece], start: int, draft: Draft) -> list[int]:
    """Where `one ... the other ...` begin."""
    each = {keys_of(phrase) for phrase in listed(LOOK_TABLES[draft.language].EACH)}
    out, said = list[int](), set[str]()
    for at in range(start, min(len(pieces), start + 60)):
        keys = tuple(_words(pieces[at], draft).split())
        two = keys + tuple(_words(pieces[at + 1], draft).split()) if at + 1 < len(pieces) else keys
        opens = pieces[at - 1].kind in ("colon", "comma", "split", "stop", "done") if at else True
        keys = keys[:1] if pieces[at].kind == "iam" else keys  # `elle est`
        words = " ".join(two if two in each else keys)
        if opens and words not in said and (keys in each or two in each):
            out.append(at)
            said.add(words)
    return out


# ---- in a list of objects ------------------------------------------------------------------------------------


def take_listed(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`Eva, midwife. A baby, a doll`: people in a list of objects are not who is in the box, and are told."""
    out, working, start = list(pieces), False, 0
    while start < len(out):
        end = next((i for i in range(start, len(out)) if out[i].kind in STOPS), len(out))
        cuts = [start - 1, *(i for i in range(start, end) if out[i].kind in ("comma", "split")), end]
        clauses = [range(a + 1, b) for a, b in pairwise(cuts) if b > a + 1]
        things = [clause for clause in clauses if _is_listed(out, clause, draft)]
        for clause in clauses:
            noun = out[clause[-1]]
            working = working or any(out[i].kind == "done" and out[i].meaning("job") for i in clause)
            named = bool(draft.title) and start > 0
            newborn = working and (body := noun.meaning("body")) is not None and body.id == "age/baby"
            listed = (named or working) and len(things) > 1
            if clause in things and (listed or newborn) and noun.kind in ("person", "frame"):
                out[clause[-1]] = replace(noun, kind="unknown", meanings=())
        start = end + 1
    return out


def _is_listed(pieces: Sequence[Piece], clause: range, draft: Draft) -> bool:
    """Whether a clause is one object or one person, with a number or an article and nothing said of them."""
    led, noun = pieces[clause[0]].kind in ("count", "det", "few", "pair"), pieces[clause[-1]]
    doll = noun.kind == "frame" and _words(noun, draft) in _DOLLS
    if noun.kind == "person" or doll:
        return led and all(pieces[i].kind in ("count", "det") for i in clause[:-1])
    return led and any(pieces[i].kind in ("toy", "other", "unknown") for i in clause)
