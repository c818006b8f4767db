"""What they do: the line under the name."""

from __future__ import annotations

from collections.abc import Sequence

from trottinette.brief.draft import Draft, segment_end, taken
from trottinette.brief.languages import IN_A_TRADE, WORKING, noun_first
from trottinette.brief.piece import COLOURS, THINGS, Piece, kinds
from trottinette.brief.say import say
from trottinette.brief.sources import DESCRIBED
from trottinette.brief.value import Entry

LONGEST_TAGLINE = 120  # as in pack.Pack
CUT = kinds("comma stop colon quote emoji zone done")
WORDY = THINGS | COLOURS | kinds("unknown job person plain frame liked acc count")
_ACTIVE = frozenset(
    [
        "yoga",
        "sport",
        "sports",
        "eps",
        "gym",
        "gymnastique",
        "fitness",
        "pilates",
        "natation",
        "danse",
        "dance",
        "swimming",
        "surf",
        "zumba",
    ]
)
_ENDS = CUT | kinds("wear hold hand neg name tag iam head feat fn")


def set_tagline(draft: Draft, pieces: Sequence[Piece]) -> None:
    """The line under the name: the person's words, with a capital."""
    start, end = draft.span(pieces)
    said = draft.said(start, end)
    draft.tagline = said[:1].upper() + said[1:]
    draft.entries.append((start, Entry(said, draft.tagline, "tagline")))


def take_jobs(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """The first phrase about work becomes the tagline; the later ones are only reported."""
    out = list(pieces)
    zone, at = "", 0
    while at < len(out):
        piece = out[at]
        zone = piece.id if piece.kind == "zone" else zone
        described = at > 0 and out[at - 1].meaning("feat") is not None  # `cheveux attachés`
        if piece.kind == "job" and zone != "items" and not described and not _is_owner(out, at):
            start, end = _job_start(out, at), _job_end(out, at)
            _take_job(out[start:end], draft, piece)
            out[start:end] = taken(out[start:end])
            at = end
        else:
            at += 1
    return out


def take_trade(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`je bosse dans l'événementiel`, `she works in finance`: where they work, when nothing else says what they do."""
    for at, piece in enumerate(pieces[:-2]):
        verb, into = draft.tokens[piece.end - 1].key, draft.tokens[pieces[at + 1].start].key
        if verb not in WORKING or into not in IN_A_TRADE:
            continue
        start = segment_end(pieces, at + 2, WORDY)
        end = segment_end(pieces, start, _ENDS | {"split"})
        said = [p for p in pieces[start:end] if p.kind != "det"]
        led = all(p.kind in ("det", "link", "fn") for p in pieces[at + 1 : start])
        if led and said and not any(p.kind in THINGS for p in said) and not draft.owner(said[0].start):
            set_tagline(draft, said)
            return [*pieces[:at], *taken(pieces[at:end]), *pieces[end:]]
    return pieces


def _take_job(phrase: list[Piece], draft: Draft, head: Piece) -> None:
    start, end = draft.span(phrase)
    said = draft.said(start, end)
    around = {t.key for at, t in enumerate(draft.tokens[start:end], start) if not head.start <= at < head.end}
    active = _ACTIVE & around  # whoever teaches swimming does not do it in a tie
    owner, outfit = draft.owner(head.start), "" if active else outfit_of(head)
    if owner:
        draft.jobs.setdefault(owner, (outfit, said))
        draft.entries.append((start, Entry(said, "", "job")))
        return
    if not draft.job_outfit[0]:
        draft.job_outfit = (outfit, said)
    if not draft.tagline and len(said) <= LONGEST_TAGLINE:
        set_tagline(draft, phrase)
    else:
        draft.entries.append((start, Entry(said, "", "job", sure=False, why=say(draft.language, "job"))))


def outfit_of(job: Piece) -> str:
    """The outfit whose own words name this job, or the one that the table gives it."""
    own = next((m.id for m in job.meanings if m.kind == "trait" and m.id.startswith("outfit/")), "")
    return own.removeprefix("outfit/") or job.id


def _is_owner(pieces: Sequence[Piece], at: int) -> bool:
    """`chef's knife`, `tablier de chef`, `author photo`: the job only says which object."""
    after, before = pieces[at + 1 : at + 2], [p.kind for p in pieces[max(0, at - 2) : at]]
    if after and (
        after[0].kind == "poss" or (not noun_first(pieces[at].language) and after[0].kind in THINGS | {"unknown"})
    ):
        return True
    return len(before) == 2 and before[1] == "link" and before[0] in THINGS | {"unknown"}


def _job_start(pieces: Sequence[Piece], at: int) -> int:
    """English puts what kind of job before it: `ER nurse`, `young-adult author`."""
    english, start = not noun_first(pieces[at].language), at
    while start and pieces[start - 1].kind in (WORDY | {"link"} if english else ("job", "plain")):
        if _is_of_looks(pieces[start - 1]):
            break
        start -= 1
    while start < at and pieces[start].kind in ("link", "person", "frame", "count"):
        start += 1
    return start


def _is_of_looks(piece: Piece) -> bool:
    """`a bald judge`, `un vieux pêcheur`: how they look, not what they do."""
    body = piece.meaning("body")
    if body is not None and (piece.kind != "plain" or body.id.startswith(("height/", "build/", "age/"))):
        return True
    return piece.kind == "trait" and piece.id.partition("/")[0] in DESCRIBED


def _job_end(pieces: Sequence[Piece], at: int) -> int:
    """On over its complement: `prof de maths et de physique`, `director in a firm`, `host and singer`."""
    english, end = not noun_first(pieces[at].language), at + 1
    while end < len(pieces) and pieces[end].kind not in _ENDS:
        piece = pieces[end]
        linked_to = pieces[end - 1].kind == "link" and not english
        skin = (body := piece.meaning("body")) is not None and body.id.startswith("skin/")
        if (piece.meaning("trait", "feat") or _is_of_looks(piece) or skin) and not linked_to:
            break
        linked = any(p.kind in ("link", "split") for p in pieces[at:end])
        if piece.kind == "split" and not _goes_on(pieces, end, english):
            break
        if piece.kind == "link" and _leads_to_looks(pieces, end):
            break
        if english and piece.kind in THINGS | {"unknown"} and not linked:
            break
        end += 1
    while end > at + 1 and pieces[end - 1].kind in ("link", "det", "split"):
        end -= 1
    return end


def _goes_on(pieces: Sequence[Piece], at: int, english: bool) -> bool:
    """Whether `and` joins another job (or `de` again) rather than an object."""
    more = pieces[at + 1 : segment_end(pieces, at + 1, _ENDS | {"split"})]
    again = bool(more) and more[0].kind == "link" and not english
    return pieces[at].end - pieces[at].start == 1 and (again or any(p.kind in ("job", "person") for p in more))


def _leads_to_looks(pieces: Sequence[Piece], at: int) -> bool:
    """`aux cheveux bruns`, `in a white coat`, `à lunettes`: the figure, no longer the job."""
    ahead = pieces[at + 1 : segment_end(pieces, at + 1, CUT | {"split"})]
    return any(p.kind == "trait" or p.meaning("feat", "glasses") for p in ahead[:4])


def take_second_words(pieces: list[Piece], draft: Draft) -> list[Piece]:
    """`Lynn, the Great.`: words we do not know, or a title in capitals, that end the sentence of the name."""
    used = [at for at, p in enumerate(pieces) if p.kind == "done" and draft.said(p.start, p.end) in draft.title]
    named = max(used, default=0)
    start = segment_end(pieces, named, WORDY | kinds("det stop zone"))
    end = segment_end(pieces, start, kinds("stop zone comma colon"))
    phrase, said_kinds = pieces[start:end], {p.kind for p in pieces[start:end]}
    if not phrase or said_kinds - kinds("unknown det link plain split person"):
        return pieces
    if any(p.kind not in ("comma", "colon", "done", "emoji") for p in pieces[named:start]):
        return pieces
    ruled = end < len(pieces) and pieces[end].id in ("|", "—", "–") and pieces[end].id == pieces[start - 1].id
    closed = ruled or end >= len(pieces) or pieces[end].kind in ("stop", "zone")
    capitals = all(draft.capital(p) for p in phrase if p.kind in WORDY) and not draft.shouting
    told = "unknown" in said_kinds or (capitals and said_kinds & WORDY)
    if not closed or not told or len(draft.said(*draft.span(phrase))) > 60:
        return pieces
    set_tagline(draft, phrase)
    return [*pieces[:start], *taken(phrase), *pieces[end:]]
