"""The steps that check a claim: estimates of ours and factors, multiplied, divided, added, with their units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from trottinette.errors import BadFactor
from trottinette.impact.factors import factor, factors
from trottinette.impact.places import Place
from trottinette.impact.places import place as place_of
from trottinette.impact.ranges import DRAWS, Draws, Range, range_of
from trottinette.impact.units import Unit
from trottinette.impact.units import unit as unit_of
from trottinette.impact.verdicts import (
    BY_ID,
    READINGS,
    UNIT,
    Judgement,
    Reading,
    Subject,
    home,
    judge,
    subject,
    weighed,
)

STEPS = ("take", "times", "over", "plus", "minus")


@dataclass(frozen=True, slots=True)
class Claim:
    """What was said: in its own language (`language`) and the other, by whom, when, where; and what it amounts to.

    `reading` is what the claim counts (verdicts.BY_ID); `more` that it counts something our chain does not, so that
    a value above ours cannot be told. `url` is where it was found; `where` the paper, the programme or the site.
    """

    id: str
    en: str
    fr: str
    language: str
    author: str
    date: str
    where: str
    url: str
    object: str
    low: float
    high: float
    unit: str
    steps: tuple[Mapping[str, Any], ...]
    context_en: str
    context_fr: str
    more: bool = False
    alone: bool = False  # the chain makes sense at its own reading alone
    author_fr: str = ""  # where it is a description, and no name
    where_fr: str = ""

    def by(self, language: str = "en") -> str:
        """Who said it."""
        return (language == "fr" and self.author_fr) or self.author

    def found(self, language: str = "en") -> str:
        """Where it was said."""
        return (language == "fr" and self.where_fr) or self.where


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the chain as computed: its name, its interval in `unit`, and what it was made of."""

    id: str
    ours: Range
    unit: str
    of: str


class Chain:
    """Runs the steps of a claim, with their units; keeps what was used on the way."""

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self.used: list[str] = []
        self.notes: list[str] = []
        self.subject: Subject | None = None
        self.reading: Reading | None = None
        self.place: Place | None = None
        self.instead: Reading | None = None
        self._made: dict[str, tuple[Draws, Unit]] = {}

    def run(self) -> tuple[Step, ...]:
        """Raises BadFactor when a unit does not come out, or a name is unknown."""
        steps = []
        for step in self.claim.steps:
            draws, unit = self._step(step)
            shown = unit_of(step["unit"])
            if shown.dimensions != unit.dimensions:
                self._refuse(f"step {step['id']!r} is no {step['unit']}: {dict(unit.dimensions)}")
            self._made[step["id"]] = draws, unit
            steps.append(Step(step["id"], range_of(draws * unit.size / shown.size), step["unit"], _of(step)))
        if self.claim.steps[-1]["unit"] != self.claim.unit:
            self._refuse(f"the last step is in {self.claim.steps[-1]['unit']}, the claim in {self.claim.unit}")
        return tuple(steps)

    def others(self) -> tuple[tuple[Reading, Range, Judgement], ...]:
        """What the chain comes to when something else is counted; nothing where no estimate of ours is in it."""
        if self.reading is None or self.claim.alone:
            return ()
        kind = next(id.partition(":")[0] for id, one in BY_ID.items() if one == self.reading)
        out = []
        for reading in READINGS[kind]:
            if reading != self.reading:
                again = Chain(self.claim)
                again.instead = reading
                ours = again.run()[-1].ours
                out.append((reading, ours, judge(self.claim.low, self.claim.high, ours)))
        return tuple(out)

    def _step(self, step: Mapping[str, Any]) -> tuple[Draws, Unit]:
        if "take" in step:
            return self._take(step)
        if "times" in step:
            parts = [self._named(name) for name in step["times"]]
            out, unit = np.ones(DRAWS), unit_of("1")
            for draws, each in parts:
                out, unit = out * draws, unit * each
            return out, unit
        if "over" in step:
            (out, unit), *below = (self._named(name) for name in step["over"])
            for draws, each in below:
                out, unit = out / draws, unit / each
            return out, unit
        sign = -1.0 if "minus" in step else 1.0
        (out, unit), *more = (self._named(name) for name in step["minus" if "minus" in step else "plus"])
        for draws, each in more:
            if each.dimensions != unit.dimensions:
                self._refuse(f"step {step['id']!r} adds what is not alike")
            out = out + sign * draws * (each.size / unit.size)
        return out, unit

    def _take(self, step: Mapping[str, Any]) -> tuple[Draws, Unit]:
        what = subject(step["take"], step.get("input_tokens"), step.get("output_tokens"))
        if step["reading"] not in BY_ID:
            self._refuse(f"no reading is called {step['reading']!r}")
        reading = self.instead or BY_ID[step["reading"]]
        where = place_of(step["place"]) if "place" in step else home(what)
        made = weighed(what, reading, where, step.get("accounting", "location"))
        self.subject, self.reading, self.place = what, reading, where
        self.used += [id for id in made.factors if id not in self.used]
        self.notes += made.notes
        kind = step["reading"].partition(":")[0]
        return made.draws, unit_of(f"{UNIT[kind]}/{what.thing}")

    def _named(self, name: str) -> tuple[Draws, Unit]:
        """An earlier step, or a factor."""
        if name in self._made:
            return self._made[name]
        if name not in factors():
            self._refuse(f"{name!r} is neither an earlier step nor a factor")
        if name not in self.used:
            self.used.append(name)
        return factor(name).draws, unit_of(factor(name).unit)

    def _refuse(self, why: str) -> None:
        raise BadFactor(f"claims.toml: {self.claim.id}: {why}", hint="see docs/method/claims.md")


def _of(step: Mapping[str, Any]) -> str:
    """`energy / equivalent.phone_charge`."""
    if "take" in step:
        return str(step["take"])
    kind = next(kind for kind in STEPS[1:] if kind in step)
    return {"times": " × ", "over": " / ", "plus": " + ", "minus": " - "}[kind].join(step[kind])
