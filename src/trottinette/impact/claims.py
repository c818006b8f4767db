"""Checking what is said of AI's footprint: known claims, and any quantity that somebody writes.

A claim in `data/claims.toml` is a sentence with who said it, when and where, what it amounts to, and a chain of steps
that computes our interval for the same thing: estimates of ours, factors by id, products, quotients, sums. Units are
carried through the chain, and the last step must come out in the claim's own unit. The verdict is the rule's
(`verdicts.judge`), never written by hand.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import numpy as np

from trottinette.errors import BadFactor, BadQuantity, UnknownChoice, nearest
from trottinette.impact.chains import STEPS, Chain, Claim, Step
from trottinette.impact.factors import factor
from trottinette.impact.models import image_models, plain, text_model
from trottinette.impact.notes import Note, told
from trottinette.impact.places import Place
from trottinette.impact.places import place as place_of
from trottinette.impact.quantities import Quantity, read_quantity
from trottinette.impact.quantity_words import PICTURES_OF, REGIONS
from trottinette.impact.ranges import Range, range_of
from trottinette.impact.units import unit as unit_of
from trottinette.impact.verdict_words import headline, sentence, spoken_model, told_unit
from trottinette.impact.verdicts import (
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

DEFAULT = {"picture": "image:chatgpt", "request": "text:gpt-4o", "token": "text:gpt-4o"}  # where no model is named
THROUGH = {"charge": "equivalent.phone_charge", "search": "equivalent.search_2009", "bottle": "claims.bottle"}
THROUGH |= {
    "glass": "equivalent.glass",
    "drop": "claims.drop",
}  # what a familiar thing takes, to compare in its own unit
MAIL, MAIL_WORDS = "email-519-ml", 100  # the e-mail of which everybody speaks, and how long its claim says it is
RANK = ("confirmed", "right_order", "cannot_be_told", "overstated", "understated", "refuted")  # kindest first


@dataclass(frozen=True, slots=True)
class Checked:
    """A claim against our interval, both in `unit`, and the verdict. `others` are what we find at other readings."""

    claim: Claim | None
    said: str
    low: float
    high: float
    unit: str
    ours: Range
    judgement: Judgement
    subject: Subject | None
    reading: Reading | None
    place: Place | None
    others: tuple[tuple[Reading, Range, Judgement], ...]
    steps: tuple[Step, ...]
    factors: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def verdict(self) -> str:
        return self.judgement.code

    def sentence(self, language: str = "en") -> str:
        """The verdict as a newspaper could print it, with the figures, and what stands behind them."""
        return sentence(self, language)

    def headline(self, language: str = "en") -> str:
        """The verdict in a few words: `Refuted: 190 to 470 times too high`."""
        return headline(self.judgement, language)

    def as_dict(self, language: str = "en") -> dict[str, Any]:
        """For JSON. Ratios that are without end (a claim of nothing) are null."""
        claim = self.claim
        return {
            "id": claim.id if claim else None,
            "said": (claim.fr if language == "fr" else claim.en) if claim else self.said,
            "author": claim.by(language) if claim else None,
            "date": claim.date if claim else None,
            "where": claim.found(language) if claim else None,
            "url": (claim.url or None) if claim else None,
            "verdict": self.verdict,
            "headline": self.headline(language),
            "sentence": self.sentence(language),
            "claimed": {"low": self.low, "high": self.high, "unit": self.unit},
            "ours": {**_three(self.ours), "unit": self.unit},
            "times": {"low": _finite(self.judgement.low_times), "high": _finite(self.judgement.high_times)},
            "beyond": _finite(self.judgement.beyond),
            "boundary": self.reading.boundary if self.reading else None,
            "reading": self.reading.id if self.reading else None,
            "place": self.place.code if self.place else None,
            "others": [
                {"reading": one.id, "boundary": one.boundary, "ours": _three(ours), "verdict": judged.code}
                for one, ours, judged in self.others
            ],
            "steps": [{"id": step.id, **_three(step.ours), "unit": step.unit, "of": step.of} for step in self.steps],
            "factors": list(self.factors),
            "notes": [told(note, language) for note in self.notes],
        }


@cache
def claims() -> Mapping[str, Claim]:
    """Every claim by id. Raises BadFactor for the first that is loose."""
    table = tomllib.loads(files("trottinette.impact").joinpath("data", "claims.toml").read_text("utf-8"))
    return MappingProxyType({id: _claim(id, row) for id, row in table.items()})


def claim(id: str) -> Claim:
    """The claim of that id. Raises UnknownChoice, naming the nearest."""
    key = id.strip().lower()
    if key not in claims():
        close = get_close_matches(key[:60], claims(), n=3, cutoff=0.35 if "-" in key else 0.6)
        hint = (
            f"did you mean {' or '.join(close)}?"
            if close
            else "trot claims list shows them all; or write a quantity, as 2 Wh per image"
        )
        raise UnknownChoice(f"no claim is called {id[:60]!r}", hint=hint)
    return claims()[key]


@cache
def _sentences() -> Mapping[str, str]:
    """Every sentence of a claim, in both languages, as it is compared: its id."""
    return MappingProxyType({plain(said).rstrip("."): id for id, one in claims().items() for said in (one.en, one.fr)})


def check_claim(id: str) -> Checked:
    """The claim of that id against our own arithmetic. Raises UnknownChoice."""
    said = claim(id)
    chain = Chain(said)
    steps = chain.run()
    ours, unit = steps[-1].ours, said.unit
    judgement = judge(said.low, said.high, ours)
    if said.more and said.low > ours.high:
        judgement = Judgement("cannot_be_told", judgement.low_times, judgement.high_times, judgement.beyond)
    return Checked(
        said, said.fr if said.language == "fr" else said.en, said.low, said.high, unit, ours, judgement,
        chain.subject, chain.reading, chain.place, chain.others(), steps,
        tuple(chain.used), tuple(dict.fromkeys(chain.notes)),
    )  # fmt: skip


def check(said: str, *, model: str = "", place: Place | str | None = None) -> Checked:
    """A claim by its id, or any sentence with a quantity, whichever it is. Raises UnknownChoice, BadQuantity."""
    key = said.strip().lower()
    if known := _sentences().get(plain(said).rstrip(".")):
        return check_claim(known)
    if key in claims() or (re.fullmatch(r"[\w.-]+", key) and nearest(key, claims())):
        return check_claim(key)
    try:
        return check_quantity(said, model=model, place=place)
    except BadQuantity:
        if re.fullmatch(r"[a-z0-9.]*[a-z][a-z0-9.]*(-[a-z0-9.]+)+", key):
            return check_claim(key)  # says which claims are called nearly so
        raise


def check_quantity(said: str, *, model: str = "", place: Place | str | None = None) -> Checked:
    """Any sentence with a quantity: "5 litres of water per picture", "une requête ChatGPT consomme 3 Wh".

    Checked at every reading (what is counted) that people use; the verdict is that of the reading that suits the claim
    best, the usual one where they suit alike, and the others are told. `model` and `place` where the sentence names
    none. Raises BadQuantity for what cannot be understood, UnknownChoice for a model or place that is not known.
    """
    asked = read_quantity(said)
    what, shared = _subject(asked, model)
    where = _where(asked.place, place) or home(what)
    through = THROUGH.get(asked.unit, "")
    head = asked.unit if through else UNIT[asked.figure]
    if asked.thing == "token" and head == "Wh":
        head = "J"
    unit = f"{head}/{asked.thing}"
    low, high = (each * unit_of(asked.unit).size / unit_of(head).size for each in asked.each)

    size = 1.0 if through else unit_of(UNIT[asked.figure]).size / unit_of(head).size
    found = []
    for reading in READINGS[asked.figure]:
        made = weighed(what, reading, where)
        draws = made.draws / shared
        draws = draws / factor(through).draws if through else draws * size
        ours = range_of(draws)
        found.append((reading, ours, judge(low, high, ours), made))
    best = min(found, key=lambda one: (RANK.index(one[2].code), found.index(one)))
    if {one[2].code for one in found} <= {"overstated", "understated", "refuted"}:
        best = min(found, key=lambda one: (one[2].beyond, found.index(one)))
    reading, ours, judgement, made = best
    others = tuple((one, theirs, judged) for one, theirs, judged, _ in found if one is not reading)
    step = Step("estimate", ours, unit, f"{'image' if what.thing == 'picture' else 'text'}:{what.model}")
    used = (*([through] if through else []), *made.factors)
    notes = (*_taken(asked, model, what, where, told_where=place is not None), *made.notes)
    return Checked(
        None, asked.said, low, high, unit, ours, judgement, what, reading, where, others, (step,), used, notes
    )


def _where(said: str, given: Place | str | None) -> Place | None:
    """The place that the sentence names, or the one that is given with it. Raises UnknownChoice."""
    given = place_of(given) if isinstance(given, str) else given
    if said in REGIONS:
        if given is None:
            hint = f"write the country ({REGIONS[said]}), or give the place"
            raise UnknownChoice(f"no place is called {said!r}: there are figures for whole countries", hint=hint)
        return given
    return place_of(said) if said else given


def _taken(asked: Quantity, model: str, what: Subject, where: Place, told_where: bool) -> list[Note]:
    """What the sentence left open, and what it was taken for."""
    notes, name = [], spoken_model(what)
    if not asked.model and not model:
        notes.append(Note(f"no model is named: taken for {name}", f"aucun modèle n’est nommé : pris pour {name}"))
    elif asked.mail and asked.model == "chatgpt":
        notes.append(
            Note(f"by ChatGPT: taken for {name}, as in {MAIL}", f"par ChatGPT : pris pour {name}, comme dans {MAIL}")
        )
    if asked.thing == "request" and what.output_tokens is not None:
        words, tokens = asked.words or MAIL_WORDS, what.output_tokens
        notes.append(
            Note(f"taken for {words:g} words ({tokens:g} tokens)", f"pris pour {words:g} mots ({tokens:g} jetons)")
        )
    if what.thing == "request" and what.output_tokens is None:
        notes.append(
            Note(
                "taken for an ordinary answer; long, reasoned or illustrated ones take more",
                "pris pour une réponse ordinaire ; les longues, raisonnées ou illustrées prennent davantage",
            )
        )
    if asked.place and asked.place not in REGIONS:
        notes.append(
            Note(f"computed for {where.en}, which the sentence names", f"calculé pour {where.fr}, que nomme la phrase")
        )
    elif not told_where:
        notes.append(Note(f"no place is given: taken for {where.en}", f"aucun lieu n’est donné : pris pour {where.fr}"))
    return notes


def _subject(asked: Quantity, model: str) -> tuple[Subject, float]:
    """What is weighed, and among how many it is shared: the model that is named, or what most people use. A token is
    one of an ordinary answer, or of one as long as is said. An e-mail is that of the known claim, by its model where
    none but ChatGPT is named; so many words are so many times its tokens."""
    thing, model = asked.thing, asked.model or model
    if thing == "picture":
        model = _that_draws(model)
    name = f"{'image' if thing == 'picture' else 'text'}:{model}" if model else DEFAULT[thing]
    if thing == "token":
        tokens = max(asked.count, factor("claims.answer_tokens").likely)
        return subject(name, input_tokens=0.0, output_tokens=tokens), tokens
    if thing == "request" and (asked.mail or asked.words):
        mail = claim(MAIL).steps[0]
        tokens = mail["output_tokens"] * (asked.words or MAIL_WORDS) / MAIL_WORDS
        if asked.mail and model in ("", "chatgpt"):
            name = mail["take"]
        return subject(name, mail["input_tokens"] if asked.mail else None, tokens), 1.0
    return subject(name), 1.0


def _that_draws(model: str) -> str:
    """Where a text model is said to draw (a picture by GPT-4o), the picture model of its maker."""
    names = {plain(name) for id, one in image_models().items() for name in (id, id.rsplit("/", 1)[-1], *one.aliases)}
    if not model or plain(model) in names:
        return model
    try:
        return PICTURES_OF.get(text_model(model).maker, model)
    except UnknownChoice:
        return model


def _claim(id: str, row: Mapping[str, Any]) -> Claim:
    try:
        made = Claim(id=id, **{**row, "steps": tuple(row.get("steps", ()))})
    except TypeError as wrong:
        raise BadFactor(f"claims.toml: {id}: {wrong}", hint="every claim says all of it") from None
    if not made.steps or any(not {"id", "unit"} < set(step) or len(set(step) & set(STEPS)) != 1 for step in made.steps):
        raise BadFactor(f"claims.toml: {id}: a step lacks its id, its unit or what it does", hint=", ".join(STEPS))
    if not 0 <= made.low <= made.high or made.language not in ("en", "fr"):
        raise BadFactor(f"claims.toml: {id}: low, high or language", hint="low is not over high; en or fr")
    try:
        told_unit(made.unit, 1.0, "en")
    except BadQuantity as wrong:
        raise BadFactor(f"claims.toml: {id}: {wrong.message}", hint=wrong.hint) from None
    return made


def _three(range: Range) -> dict[str, float]:
    return {"low": range.low, "likely": range.likely, "high": range.high}


def _finite(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
