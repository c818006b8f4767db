"""Clothes: garments become the one outfit that shows most of them; without any, the job chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from trottinette.brief.draft import Draft
from trottinette.brief.lexicon import bare
from trottinette.brief.say import say
from trottinette.brief.value import Entry, Look
from trottinette.figure import traits


@dataclass(frozen=True, slots=True)
class Garment:
    """One garment: the part of an outfit it is (the best first), or a whole outfit when `outfit` is given."""

    start: int
    said: str
    parts: tuple[str, ...]
    colours: tuple[str, ...]
    outfit: str = ""
    sure: bool = True
    why: str = ""


# what a part becomes where the chosen outfit has none of that name
_INSTEAD: Mapping[str, tuple[str, ...]] = {
    "tshirt": ("shirt", "jersey", "hoodie"),
    "shirt": ("tshirt", "jersey"),
    "hoodie": ("jacket", "tshirt", "shirt"),
    "jersey": ("tshirt",),
    "jacket": ("coat", "hoodie"),
    "coat": ("jacket",),
    "trousers": ("shorts",),
    "shorts": ("trousers",),
}
_OUTER = ("jacket", "coat", "overalls", "dress", "jersey", "hoodie", "tshirt", "shirt")  # from the outside in


def dress(garments: Sequence[Garment], draft: Draft) -> None:
    """Choose one outfit for all the garments and colour its parts."""
    if not garments:
        _dress_for_work(draft)
        return
    outfits = traits()["outfit"]
    choice = next((g.outfit for g in garments if g.outfit), "") or _best_outfit(garments, draft)
    has = list(outfits[choice].colours)
    name = bare(outfits[choice].words[draft.language][0])
    colours: dict[str, str] = {}
    sure = True
    for garment in garments:
        exact = garment.outfit == choice or any(part in has for part in garment.parts)
        parts = _parts_of(garment, choice, has, colours)
        if garment.colours:
            colours |= dict.fromkeys(parts, garment.colours[0])
        why = garment.why
        if not parts:
            why = say(draft.language, "one outfit", became=name)
        elif not exact and not why:
            why = say(draft.language, "near", became=name)
        sure = sure and not why
        draft.entries.append((garment.start, Entry(garment.said, name if parts else "", "trait", not why, why)))
    said = tuple(garment.said for garment in garments)
    draft.looks.append((garments[0].start, Look("outfit", choice, said, colours, sure)))


def _parts_of(garment: Garment, choice: str, has: Sequence[str], coloured: Mapping[str, str]) -> list[str]:
    """The parts of the outfit that the garment is; a purple suit has purple trousers."""
    if garment.outfit == choice:
        main = ["jacket", "trousers"] if choice == "suit" else has[:1]
        return [part for part in main if part not in coloured] or list(main[:1])
    exact = [part for part in garment.parts if part in has]
    near = [p for said in garment.parts for p in _INSTEAD.get(said, ()) if p in has and p not in coloured]
    return (exact or near)[:1]


def _best_outfit(garments: Sequence[Garment], draft: Draft) -> str:
    """The one whose main part was said, then most parts covered, then the job's, then the first."""
    outfits = traits()["outfit"]
    outer = next((part for part in _OUTER if any(part in g.parts for g in garments)), "")

    def worth(id: str) -> tuple[bool, int, bool]:
        has = list(outfits[id].colours)
        covered = sum(any(part in has for part in g.parts) for g in garments)
        return outer == has[0], covered, id == draft.job_outfit[0]

    kit = outer == "jersey" or draft.job_outfit[0] == "football_kit"  # socks alone make nobody a footballer
    return max((id for id in outfits if kit or id != "football_kit"), key=worth)


def _dress_for_work(draft: Draft) -> None:
    outfit, words = draft.job_outfit
    if outfit in traits()["outfit"]:
        name = bare(traits()["outfit"][outfit].words[draft.language][0])
        draft.notes.append(say(draft.language, "outfit", words=words, became=name))
        draft.looks.append((0, Look("outfit", outfit, (), {}, sure=False, why=words)))
