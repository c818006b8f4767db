"""Clothes: an outfit, and the garments and worn things that take the place of its own; without any, the job chooses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from trottinette.brief.draft import Draft
from trottinette.brief.say import say
from trottinette.brief.sources import name_of
from trottinette.brief.value import Entry, Look
from trottinette.figure import traits
from trottinette.pack import Outfit
from trottinette.palette import Colour, colour

# outfits that a garment alone may bring with it: nothing in them is more than trousers and shoes
_PLAIN = ("tshirt", "shirt", "hoodie", "dress", "overalls", "white_coat")
_KITS = ("suit", "football_kit")  # only where two of their garments are said
_MAIN = ("coat", "dress", "overall", "top", "bottom")  # slots, from the outside in
_SMALL = frozenset(("shoes", "legwear"))  # slots that change no outfit
_MARK = Colour("#010203", "#010203")


@dataclass(frozen=True, slots=True)
class Garment:
    """One thing worn: `family` is garment, worn or outfit, and `kind` its id. `text` is printed on it."""

    start: int
    said: str
    family: str
    kind: str
    colours: tuple[str, ...] = ()
    pattern: str = ""
    text: str = ""
    sure: bool = True
    why: str = ""
    loose: bool = False  # any garment of its slot will do: a top

    @property
    def plain(self) -> bool:
        """Whether an outfit's own piece can be it."""
        return not self.pattern and not self.text and len(self.colours) < 2

    @property
    def slot(self) -> str:
        return traits()[self.family][self.kind].slot


@cache
def _parts(outfit: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """The outfit's pieces, (family, id), each with those of its colours that are the piece's main one."""
    trait = traits()["outfit"][outfit]
    plain = {(p.family, p.kind): list[str]() for p in trait.make()}
    for name in trait.colours:
        for piece in trait.make(**{name: _MARK}):
            main = next(iter(piece.trait.colours), "")
            if piece.colours.get(main) == _MARK:
                plain[piece.family, piece.kind].append(name)
    return {key: tuple(names) for key, names in plain.items()}


def dress(garments: Sequence[Garment], draft: Draft, owner: int = 0) -> None:
    """Note one outfit, and what is worn in place of its own."""
    job, job_words = draft.jobs.get(owner, ("", "")) if owner else draft.job_outfit
    outfits = traits()["outfit"]
    job = job if job in outfits else ""
    said = [g for g in garments if g.family == "outfit"]
    clothes = [g for g in garments if g.family == "garment"]
    base = said[-1].kind if said else _outfit_of(clothes, garments, job)
    if not said and base == job and job:
        name = name_of("outfit", job, draft.language)
        draft.notes.append(say(draft.language, "outfit", words=job_words, became=name))
    colours: dict[str, str] = {}
    words, sure, starts = list[str](), True, list[int]()
    slots: dict[str, Garment] = {}
    own_top = any(g.slot == "top" and _within(g, base) is None for g in clothes)
    for garment in garments:
        if garment.family == "outfit" and garment.kind != base:
            _replaced(garment, said[-1], draft)
            continue
        bare_coat = own_top and garment.family == "garment" and garment.slot == "coat"  # or the new top hides it
        parts = None if bare_coat else _coloured(garment, base, colours)
        if parts is None:
            slot = f"{garment.family}/{garment.slot or garment.kind}"
            if slot in slots and slots[slot].kind != garment.kind:
                _replaced(slots[slot], garment, draft)
            slots[slot] = garment
        else:
            words.append(garment.said)
            starts.append(garment.start)
            sure = sure and garment.sure
        _tell(garment, draft)
    default = base == Outfit().kind and not words and not (job and base == job)
    if refused := {key for key in _parts(base) if (owner, "/".join(key)) in draft.refused}:
        for garment in _pieces_of(base, colours, words, min(starts, default=0)):
            if (garment.family, garment.kind) not in refused:
                slots.setdefault(f"{garment.family}/{garment.slot}", garment)
        default = True
    if base and not default:
        derived = not words
        start = min(starts, default=draft.people[owner - 1].start if owner else 0)
        look = Look("outfit", base, tuple(words), colours, sure and not derived, job_words if derived else "")
        draft.looks.append((start, look))
    for garment in slots.values():
        draft.looks.append((garment.start, _own(garment)))


def _pieces_of(outfit: str, colours: Mapping[str, str], said: Sequence[str], start: int) -> Iterator[Garment]:
    """An outfit piece by piece, for when one of them is refused: a suit, no tie."""
    trait = traits()["outfit"][outfit]
    for piece in trait.make(**{part: colour(name) for part, name in colours.items()}):
        main = piece.colours.get(next(iter(piece.trait.colours), ""))
        words = said[0] if said else ""
        yield Garment(
            start, words, piece.family, piece.kind, (main.id,) if main else (), piece.pattern.replace("plain", "")
        )


def _tell(garment: Garment, draft: Draft) -> None:
    name = name_of(garment.family, garment.kind, draft.language)
    draft.entries.append((garment.start, Entry(garment.said, name, "trait", garment.sure, garment.why)))


def _replaced(old: Garment, new: Garment, draft: Draft) -> None:
    """Two things in one place: the one said last is worn, and the other told."""
    name = name_of(new.family, new.kind, draft.language)
    draft.notes.append(say(draft.language, "instead", words=old.said, became=name))


def _own(garment: Garment) -> Look:
    """A garment or worn thing of the person's own."""
    parts = list(traits()[garment.family][garment.kind].colours)
    colours, detail = dict(zip(parts, garment.colours, strict=False)), dict[str, str]()
    if garment.pattern:
        detail["pattern"] = garment.pattern
        if len(garment.colours) > 1:
            detail["second"] = garment.colours[1]
            colours = dict(list(colours.items())[:1])
    if garment.text:
        detail["text"] = garment.text
    return Look(garment.family, garment.kind, (garment.said,), colours, garment.sure, garment.why, detail)


def _coloured(garment: Garment, base: str, colours: dict[str, str]) -> list[str] | None:
    """Colour the outfit's own piece where the garment is just that; None where it must be put in its place."""
    if garment.family == "outfit":
        has = list(traits()["outfit"][base].colours)
        main = ["jacket", "trousers"] if base == "suit" else has[:1]
        parts = [part for part in main if part in has and part not in colours] or main[:1]
        colours |= dict.fromkeys(parts, garment.colours[0]) if garment.colours else {}
        colours |= dict(zip(has[1:], garment.colours[1:], strict=False)) if base != "suit" else {}
        return parts
    parts_of = _within(garment, base)
    if parts_of and garment.colours:
        colours |= {parts_of[0]: garment.colours[0]}
    return list(parts_of) if parts_of is not None else None


def _within(garment: Garment, base: str) -> tuple[str, ...] | None:
    """The colours of the outfit that are the garment's, or None where the outfit does not have just that garment."""
    if not garment.plain:
        return None
    parts = _parts(base)
    same = [(garment.family, garment.kind)] if (garment.family, garment.kind) in parts else []
    if garment.loose and not same:
        same = [key for key in parts if key[0] == garment.family and traits()[key[0]][key[1]].slot == garment.slot]
    if not same or (garment.colours and not parts[same[0]]):
        return None
    return parts[same[0]]


def _outfit_of(clothes: Sequence[Garment], worn: Sequence[Garment], job: str) -> str:
    """The outfit under what was said: the job's unless it changes its look, a plain one, or the default."""
    default = Outfit().kind
    main = next((g for slot in _MAIN for g in clothes if slot in (g.slot, _over(g))), None)
    if main is None:
        return job or default
    said = {(g.family, g.kind) for g in worn if g.plain}
    if job and (main.family, main.kind) in _parts(job):
        return job
    if not main.plain or main.loose:
        return max(_PLAIN, key=lambda id: len(said & _parts(id).keys())) if said else default
    outfits = traits()["outfit"]
    fitting = [id for id in _PLAIN if id in outfits and _has(id, main) and _brings_nothing(id, said)]
    fitting += [id for id in _KITS if id in outfits and _has(id, main) and _is_kit(id, said, worn)]
    return max(fitting or _PLAIN, key=lambda id: len(said & _parts(id).keys()))


def _is_kit(outfit: str, said: set[tuple[str, str]], worn: Sequence[Garment]) -> bool:
    """Whether most of a kit is said: its tie too, or the word suit."""
    parts = _parts(outfit)
    named = any(word in garment.said.lower() for garment in worn for word in ("suit", "costume"))
    return len(said & parts.keys()) > 1 and (named or _brings_nothing(outfit, said))


def _brings_nothing(outfit: str, said: set[tuple[str, str]]) -> bool:
    """Whether the outfit has no tie or stethoscope that nobody said."""
    return all(part in said for part in _parts(outfit) if part[0] == "worn")


def _over(garment: Garment) -> str:
    """A bottom that lies over the top's hem is an overall."""
    return "overall" if "hem" in traits()["garment"][garment.kind].hides else ""


def _has(outfit: str, main: Garment) -> bool:
    return (main.family, main.kind) in _parts(outfit)
