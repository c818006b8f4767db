"""From words to a Brief: free words, one object of a list, or fields already apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trottinette.brief.assumed import assumed
from trottinette.brief.background import take_background
from trottinette.brief.charms import take_charms
from trottinette.brief.clothes import Garment, dress
from trottinette.brief.draft import Draft
from trottinette.brief.features import take_features
from trottinette.brief.person import take_person
from trottinette.brief.personal import personal_data, without
from trottinette.brief.piece import Piece
from trottinette.brief.prints import take_prints
from trottinette.brief.report import suggestions
from trottinette.brief.say import say
from trottinette.brief.scan import language_of, scan
from trottinette.brief.sources import bare
from trottinette.brief.text import normalised, tokens_of
from trottinette.brief.things import take_things
from trottinette.brief.value import Brief, Companion, Entry, Look, Wish
from trottinette.brief.who import LONGEST_TITLE, take_who
from trottinette.brief.work import LONGEST_TAGLINE, outfit_of
from trottinette.errors import BadWords, UnknownChoice
from trottinette.figure import traits
from trottinette.pack import MOST_ACCESSORIES, MOST_FIGURES, Figure
from trottinette.tongues import READ, Language, spoken

EXAMPLE = {
    "en": "write for example: Sarah, nurse. Curly red hair, white coat. Laptop, coffee, two cats",
    "fr": "écrivez par exemple : Damien, présentateur télé. Caméra, micro, calepin bleu, une tasse de café",
}
_FIELD = 10_000  # more than the tokens of one field: keeps the fields of `brief_from_options` in order


def read_brief(words: str, language: str | None = None) -> Brief:
    """Read free words; the other language is searched too. Raises BadWords when nothing can be read."""
    kinds: list[str] = []
    draft = Draft(text := normalised(_public(words, kinds)), _language(language, text))
    draft.notes += _kept_out(kinds, draft.language)
    pieces = take_who(take_prints(scan(draft.tokens, draft.language, draft.quotes), draft), draft)
    _dress(_looks_and_things(pieces, draft), draft)
    if not (draft.title or draft.tagline or draft.wishes or draft.looks or draft.people or draft.background):
        near = suggestions(text, draft.language)
        hint = say(draft.language, "near toys", words=", ".join(near)) if near else EXAMPLE[spoken(draft.language)]
        raise BadWords(f"nothing in {_shortened(text)!r} could be read", hint=hint)
    return _brief(draft)


def read_item(words: str, language: str | None = None) -> Brief:
    """Read one object of a list: `calepin bleu`, `three laptops`. No title; what is not ours is `unknown`."""
    draft = Draft(text := normalised(words), _language(language, text))
    pieces = take_prints(scan(draft.tokens, draft.language, draft.quotes), draft)
    _dress(_looks_and_things(pieces, draft, items=True), draft)
    return _brief(draft, whole=False)


def brief_from_options(
    name: str = "",
    tagline: str = "",
    accessories: Sequence[str] = (),
    description: str = "",
    language: str | None = None,
) -> Brief:
    """A Brief from fields already apart. `name` and `tagline` stay letter for letter; `description` is free.

    Raises BadWords for a name or tagline too long for a card, and when there is nothing at all.
    """
    name, tagline = _line(name, "name", LONGEST_TITLE), _line(tagline, "line under the name", LONGEST_TAGLINE)
    spoken = " . ".join(part for part in (tagline, description, *accessories) if part.strip())
    text = normalised(spoken or name)
    draft = Draft(text, _language(language, text), title=name, tagline=tagline)
    draft.entries += [(-2, Entry(name, name, "name"))] if name else []
    draft.entries += [(-1, Entry(tagline, tagline, "tagline"))] if tagline else []
    draft.job_outfit = _job_in(tagline, draft.language)
    garments: list[Garment] = []
    for at, words in enumerate((description, *accessories)):
        if words.strip():
            kinds: list[str] = []
            text = normalised(_public(words, kinds))
            one = Draft(text, draft.language, title=draft.title, tagline=draft.tagline)
            one.notes += _kept_out(kinds, draft.language)
            one.background = draft.background
            pieces = take_prints(scan(one.tokens, one.language, one.quotes), one)
            garments += _looks_and_things(pieces if at else take_who(pieces, one), one, items=at > 0)
            _add(draft, one, at)
    _settle_hands(draft)
    _dress(garments, draft)
    return _brief(draft)


def _public(words: str, kinds: list[str]) -> str:
    """The words without personal data said in passing, whose kinds are added to the list."""
    found = personal_data(words)
    kinds += dict.fromkeys(one.kind for one in found)
    return without(words, found)


def _kept_out(kinds: Sequence[str], language: str) -> list[str]:
    return [say(language, "personal", kind=say(language, kind).capitalize()) for kind in kinds]


def _language(language: str | None, text: str) -> Language:
    said = language or language_of(tokens_of(text))
    for known in READ:
        if said == known:
            return known
    raise UnknownChoice(f"no language is called {language!r}", hint=f"one of {', '.join(READ)}")


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"


def _line(text: str, what: str, most: int) -> str:
    """A line of the card, or nothing."""
    line = " ".join(normalised(text).split()) if text.strip() else ""
    if len(line) > most:
        raise BadWords(f"the {what} has {len(line)} characters and a card holds {most}", hint="shorten it")
    return line


def _job_in(tagline: str, language: str) -> tuple[str, str]:
    job = next((p for p in scan(tokens_of(tagline), language) if p.kind == "job"), None)
    return (outfit_of(job), tagline) if job else ("", "")


def _looks_and_things(pieces: list[Piece], draft: Draft, *, items: bool = False) -> list[Garment]:
    pieces = take_features(take_background(pieces, draft), draft)
    return take_things(pieces if items else take_person(pieces, draft), draft, items=items)


def _dress(garments: Sequence[Garment], draft: Draft) -> None:
    """Clothes for the person, and for each of those beside them of whom something is said."""
    by_owner: dict[int, list[Garment]] = {0: []}
    for garment in sorted(garments, key=lambda one: one.start):
        by_owner.setdefault(draft.owner(garment.start), []).append(garment)
    for owner in sorted(by_owner.keys() | draft.jobs.keys()):
        dress(by_owner.get(owner, []), draft, owner)


# ---- fields together ---------------------------------------------------------------------------------------


def _add(draft: Draft, one: Draft, field: int) -> None:
    """Add what one field said. An object that the description named already only gains what is new."""
    draft.title, draft.tagline = draft.title or one.title, draft.tagline or one.tagline
    draft.background = one.background
    draft.job_outfit = draft.job_outfit if draft.job_outfit[0] else one.job_outfit
    take_charms(one)
    draft.notes += [note for note in one.notes if note not in draft.notes]
    draft.unknown_said += [one.said(*span) for span in sorted(one.unknown)]
    draft.entries += [(_FIELD * field + at, entry) for at, entry in one.entries]
    draft.looks += [(_FIELD * field + at, look) for at, look in one.looks]
    for at, wish in one.wishes:
        for place, (where, old) in enumerate(draft.wishes):
            described = where < _FIELD <= _FIELD * field
            if described and old.toy == wish.toy and old.sure and old.count == wish.count:
                hand = old.place if wish.place == "cell" else wish.place
                colours, label = wish.colours or old.colours, wish.label or old.label
                draft.wishes[place] = (where, replace(old, colours=colours, label=label, place=hand))
                break
        else:
            draft.wishes.append((_FIELD * field + at, wish))


def _settle_hands(draft: Draft) -> None:
    """One object a hand, over all fields; the first keeps it."""
    taken: set[str] = set()
    for index, (at, wish) in enumerate(draft.wishes):
        if wish.place in taken:
            draft.wishes[index] = (at, replace(wish, place="cell"))
            draft.notes.append(say(draft.language, "hand taken", words=wish.said))
        elif wish.place != "cell":
            taken.add(wish.place)


# ---- the Brief ---------------------------------------------------------------------------------------------


def _brief(draft: Draft, *, whole: bool = True) -> Brief:
    """The values, in the order of the text, with the notes that hold for all of it."""
    take_charms(draft)
    wishes = tuple(wish for _, wish in sorted(draft.wishes, key=lambda pair: pair[0]))
    title, tagline, notes = draft.title, draft.tagline, list(draft.notes)
    if whole and not title:
        if 0 < len(tagline) <= LONGEST_TITLE:
            title, tagline = tagline, ""
        title = title or say(draft.language, "me")
        notes.append(say(draft.language, "title", words=title))
    if whole and not wishes:
        notes.append(say(draft.language, "nothing"))
    if left := kept(wishes)[1]:
        words = ", ".join(wish.said for wish in left)
        notes.append(say(draft.language, "left out", most=MOST_ACCESSORIES, words=words))
    looks, companions = _looks(draft), _companions(draft)
    notes += [note for note in draft.notes if note not in notes]
    if len(companions) > MOST_FIGURES - 1:
        notes.append(say(draft.language, "most people", most=MOST_FIGURES))
    return Brief(
        title=title,
        tagline=tagline,
        language=_language(draft.language, ""),
        wishes=wishes,
        looks=looks,
        companions=companions[: MOST_FIGURES - 1],
        assumed=assumed(looks, draft.language) if whole else "",
        background=draft.background,
        entries=tuple(entry for _, entry in sorted(draft.entries, key=lambda pair: pair[0])),
        unknown=(*draft.unknown_said, *(draft.said(*span) for span in sorted(draft.unknown))),
        notes=tuple(notes),
    )


MANY = frozenset(("mark", "worn", "garment", "aid"))  # families of which several may be had


def _looks(draft: Draft, owner: int = 0) -> tuple[Look, ...]:
    """What was said of one of the people."""
    return _merged([pair for pair in draft.looks if draft.owner(pair[0]) == owner], draft)


def _merged(looks: Sequence[tuple[int, Look]], draft: Draft) -> tuple[Look, ...]:
    """A look a family, or one a choice where several may be had.

    Of two choices the one said last; what was said of the colour stays unless it was said again.
    """
    out: dict[str, Look] = {}
    for _, look in sorted(looks, key=lambda pair: pair[0]):
        key = f"{look.family}/{look.choice}" if look.family in MANY else look.family
        out[key] = _both(out[key], look, draft) if key in out else look
    plain = Figure()
    return tuple(look if look.choice else replace(look, choice=_plain(plain, look.family)) for look in out.values())


def _plain(figure: Figure, family: str) -> str:
    """The choice where only its colour was said."""
    return {"hair": figure.hair.style, "eyes": figure.eyes.shape, "beard": "beard"}.get(family, "")


def _both(first: Look, last: Look, draft: Draft) -> Look:
    """Two looks of one family as one; what gives way is told."""
    choice, colours = last.choice or first.choice, {**first.colours, **last.colours}
    restyled = bool(first.choice and last.choice) and first.choice not in (last.choice, "none")
    recoloured = any(first.colours.get(part, colour) != colour for part, colour in last.colours.items())
    if restyled or recoloured:
        trait = traits().get(last.family, {}).get(choice)
        became = bare(trait.words[draft.language][0]) if restyled and trait else last.said[-1]
        note = say(draft.language, "instead", words=first.said[-1], became=became)
        draft.notes += [note] * (note not in draft.notes)
    why = first.why or last.why
    return Look(last.family, choice, first.said + last.said, colours, not why, why, {**first.detail, **last.detail})


def _companions(draft: Draft) -> tuple[Companion, ...]:
    """Those beside the person, as many as the box holds."""
    out: list[Companion] = []
    for owner, one in enumerate(draft.people, 1):
        looks = _looks(draft, owner)
        if one.start < 0:  # told with the person: `two friends with red hair`
            together = [pair for pair in draft.looks if pair[0] < one.noun and not draft.owner(pair[0])]
            looks = _merged(together, draft)
        if one.age and one.age in traits()["age"] and all(look.family != "age" for look in looks):
            looks = (Look("age", one.age, (one.said,)), *looks)
        out += [Companion(one.said, looks)] * one.count
    return tuple(out)


def kept(wishes: Sequence[Wish]) -> tuple[tuple[Wish, ...], tuple[Wish, ...]]:
    """The wishes that fit in a box, in order, and those that do not; one may be in both, with less."""
    inside: list[Wish] = []
    left: list[Wish] = []
    room = MOST_ACCESSORIES
    for wish in wishes:
        if room:
            inside.append(replace(wish, count=min(wish.count, room)))
        if wish.count > room:
            left.append(wish)
        room -= min(wish.count, room)
    return tuple(inside), tuple(left)
