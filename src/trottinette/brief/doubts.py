"""What a reading left in doubt, and the same brief once a person has said what they meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from trottinette.brief.report import near_toys
from trottinette.brief.sources import bare
from trottinette.brief.value import Brief, Entry, Wish
from trottinette.catalogue import shelf
from trottinette.charms import CHARM, name_of


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that may mean something else than `drawn` (an id, or nothing where they were not recognised).

    `options` are the other toys they may mean; `names` what each id is called, in the brief's language.
    """

    said: str
    drawn: str
    options: tuple[str, ...]
    names: Mapping[str, str]


def doubts(brief: Brief) -> Iterator[Doubt]:
    """Every object that was guessed, then all words that were not recognised and look like a toy's."""
    for wish in brief.wishes:
        if wish.guessed:
            near = wish.others or tuple(id for id in near_toys(wish.said, brief.language) if id != wish.toy)
            yield Doubt(wish.said, wish.toy, near, _names((wish.toy, *near), brief.language, wish.of))
    for said in brief.unknown:
        if near := tuple(near_toys(said, brief.language)):
            yield Doubt(said, "", near, _names(near, brief.language))


def _names(ids: tuple[str, ...], language: str, emoji: str = "") -> dict[str, str]:
    return {id: name_of(emoji, language) if id == CHARM else bare(shelf()[id].names[language]) for id in ids}


def answered(brief: Brief, answers: Mapping[str, str]) -> Brief:
    """The brief with each of these words meaning the toy it is given, or nothing; what is meant is sure."""
    wishes = [_as_meant(wish, answers[wish.said]) if wish.said in answers else wish for wish in brief.wishes]
    entries = [_told(entry, answers, brief.language) if entry.said in answers else entry for entry in brief.entries]
    for said in brief.unknown:
        if said not in answers:
            continue
        if toy := answers[said]:
            wishes.append(Wish(toy, said))
        entries.append(_line(said, toy, brief.language))
    return replace(
        brief,
        wishes=tuple(wish for wish in wishes if wish.toy),
        entries=tuple(entries),
        unknown=tuple(said for said in brief.unknown if said not in answers),
    )


def _as_meant(wish: Wish, toy: str) -> Wish:
    meant = replace(wish, sure=True, why="", guessed=False, others=())
    return meant if toy == wish.toy else replace(meant, toy=toy, colours={}, of="")


def _told(entry: Entry, answers: Mapping[str, str], language: str) -> Entry:
    """The line of the report; one that is no object stays as it was."""
    if entry.kind != "toy":
        return entry
    toy = answers[entry.said]
    return replace(entry, sure=True, why="") if toy == CHARM else _line(entry.said, toy, language)


def _line(said: str, toy: str, language: str) -> Entry:
    return Entry(said, bare(shelf()[toy].names[language]), "toy") if toy else Entry(said, "", "left out")
