"""The rule by which a claim is judged, and what it is judged against: our own estimates, by name.

A claim (a value, or a range) is set against our 90 % interval and its median, by two ratios. *Off* is how far the
claim is from our median, whichever way; *beyond* how far it is outside the interval, 1 inside it. A range that touches
the interval is inside, and is taken at its point nearest our median. The thresholds are factors (`verdict.*`):

    confirmed        inside, off at most `close`, and our interval no wider than `loose`
    right_order      inside or just outside (`near`), off at most `order`
    overstated       above that: still inside, or outside by less than `far`
    understated      below that, likewise
    refuted          outside by `far` or more
    cannot_be_told   inside an interval wider than `wide`, or the claim itself is wider than that

Pictures and texts are weighed at several readings (what is counted), because claims seldom say which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from trottinette.errors import UnknownChoice, nearest
from trottinette.impact.factors import factor
from trottinette.impact.notes import Note
from trottinette.impact.places import Place
from trottinette.impact.places import place as place_of
from trottinette.impact.ranges import Draws, Range
from trottinette.impact.weights import factor_ids, terms, weigh_draws

CODES = ("confirmed", "right_order", "overstated", "understated", "refuted", "cannot_be_told")
HOME = {"Mistral AI": "FR", "DeepSeek": "CN", "Alibaba": "CN", "Tencent": "CN", "Zhipu AI": "CN"}  # where a maker runs
ELSEWHERE = "US"  # where the others do, and whoever runs an open model for many


@dataclass(frozen=True, slots=True)
class Reading:
    """What is counted: one of the figures of `weights.FIGURES`, at a boundary."""

    id: str
    figure: str
    boundary: str


READINGS: Mapping[str, tuple[Reading, ...]] = MappingProxyType(
    {  # the first is the one meant where nothing is said
        "energy_wh": (
            Reading("centre", "energy_wh", "site"),
            Reading("accelerator", "energy_wh", "accelerator"),
        ),
        "water_l": (
            Reading("power-plants", "water_with_electricity_l", "site"),
            Reading("no-reservoirs", "water_without_reservoirs_l", "site"),
            Reading("on-site", "water_on_site_l", "site"),
        ),
        "gwp_gco2e": (
            Reading("running", "gwp_gco2e", "site"),
            Reading("making", "gwp_gco2e", "life_cycle"),
        ),
        "adpe_mgsb": (
            Reading("making", "adpe_mgsb", "life_cycle"),
            Reading("running", "adpe_mgsb", "site"),
        ),
    }
)
IN_FRENCH = {  # what the catalogue says of a model, where the verdict rests on it
    "chatgpt": "personne n’a publié de mesure ; des tiers disent 3,8 à 15 Wh, et les 3 Wh du centre sont un jugement",
}
UNIT = {"energy_wh": "Wh", "water_l": "L", "gwp_gco2e": "gCO2e", "adpe_mgsb": "mgSb"}
BY_ID = MappingProxyType({f"{kind}:{one.id}": one for kind, some in READINGS.items() for one in some})


@dataclass(frozen=True, slots=True)
class Subject:
    """What is weighed: a picture, or a text of so many tokens (typical where None), by a model of the catalogues."""

    thing: str  # picture or request
    model: str
    input_tokens: float | None = None
    output_tokens: float | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """One of CODES; how many times our median the claim is, at its low and high end; how far beyond the interval."""

    code: str
    low_times: float
    high_times: float
    beyond: float


def judge(low: float, high: float, ours: Range) -> Judgement:
    """The rule. `low` and `high` are the claim, in the unit of `ours`, neither negative."""
    times = tuple(value / ours.likely if ours.likely else np.inf if value else 1.0 for value in (low, high))
    inside = low <= ours.high and high >= ours.low
    if inside:
        at = min(max(ours.likely, low), high)
        off, beyond = _ratio(at, ours.likely), 1.0
    elif low > ours.high:
        off, beyond = _ratio(low, ours.likely), _ratio(low, ours.high)
    else:
        off, beyond = _ratio(high, ours.likely), _ratio(high, ours.low)
    too_much = low > ours.likely
    if _ratio(low, high) > _limit("wide") or (inside and _ratio(ours.low, ours.high) > _limit("wide")):
        code = "cannot_be_told"
    elif inside and off <= _limit("close") and _ratio(ours.low, ours.high) <= _limit("loose"):
        code = "confirmed"
    elif off <= _limit("order") and beyond <= _limit("near"):
        code = "right_order"
    elif beyond >= _limit("far"):
        code = "refuted"
    else:
        code = "overstated" if too_much else "understated"
    return Judgement(code, times[0], times[1], beyond)


def subject(name: str, input_tokens: float | None = None, output_tokens: float | None = None) -> Subject:
    """`image:chatgpt` or `text:gpt-4o`. Raises UnknownChoice."""
    from trottinette.impact.models import image_model, text_model

    kind, _, model = name.partition(":")
    if kind == "image":
        return Subject("picture", image_model(model).id)
    if kind == "text":
        return Subject("request", text_model(model).id, input_tokens, output_tokens)
    hint = nearest(kind, ("image", "text")) or "write image:NAME or text:NAME"
    raise UnknownChoice(f"no estimate is called {name[:60]!r}", hint=hint)


def home(what: Subject) -> Place:
    """Where requests like this are answered, where nothing is said: a judgement by its maker."""
    from trottinette.impact.models import image_models, text_models

    maker = (image_models() if what.thing == "picture" else text_models())[what.model].maker
    return place_of(HOME.get(maker.split(",")[0], ELSEWHERE))


def weighed(what: Subject, reading: Reading, where: Place, accounting: str = "location") -> Estimated:
    """The figure of that reading for one picture or text, with what entered it. Raises UnknownChoice, BadQuantity."""
    draws, hardware, centre, market, counted, used, notes, basis = _joules(what)
    how = terms(hardware, reading.boundary, where, accounting=accounting, market=market, centre=centre, counted=counted)
    figure = np.asarray(draws * weigh_draws(how)[reading.figure])
    return Estimated(figure, tuple(dict.fromkeys((*used, *factor_ids(how)))), _in_french(notes, what), basis)


@dataclass(frozen=True, slots=True, eq=False)
class Estimated:
    """Draws of one figure in its own unit, the ids of factors, notes, and how the energy is known."""

    draws: Draws
    factors: tuple[str, ...]
    notes: tuple[str, ...]
    basis: str


def _in_french(notes: tuple[str, ...], what: Subject) -> tuple[str, ...]:
    """The notes, the one on the model as full in French as in English."""
    if what.model not in IN_FRENCH:
        return notes
    why = f"{what.model} : hypothèse ; {IN_FRENCH[what.model]}"
    return tuple(Note(note, why) if note.startswith(f"{what.model}: assumed") else note for note in notes)


Joules = tuple[Draws, str, str, str, str, tuple[str, ...], tuple[str, ...], str]


@lru_cache(maxsize=256)
def _joules(what: Subject) -> Joules:
    """Draws of joules for one, with how they were counted; tokens that are not said are drawn too."""
    if what.thing == "picture":
        from trottinette.impact.images import ImageRequest, estimate_image

        made = estimate_image(ImageRequest(model=what.model))
        joules = made.base_j * made.error
        return joules, made.hardware, made.centre, made.market, made.counted, made.factors, made.notes, made.basis
    from trottinette.impact.models import text_models
    from trottinette.impact.texts import TextRequest, text_law

    law = text_law(TextRequest(model=what.model))
    kind = "claims.reasoned_tokens" if text_models()[what.model].reasoning else "claims.answer_tokens"
    used = [
        id for id, given in (("claims.prompt_tokens", what.input_tokens), (kind, what.output_tokens)) if given is None
    ]
    read = factor("claims.prompt_tokens").draws if what.input_tokens is None else np.asarray(what.input_tokens)
    written = factor(kind).draws if what.output_tokens is None else np.asarray(what.output_tokens)
    joules = law.answer_j(read, written) * law.answer_error + law.input_j(read) * law.input_error
    return joules, law.hardware, law.centre, law.market, "accelerator", (*used, *law.factors), law.notes, law.basis


def _ratio(a: float, b: float) -> float:
    """How many times the smaller the larger is: 1 or more, without end where one of them is nothing."""
    low, high = min(a, b), max(a, b)
    return high / low if low > 0 else (np.inf if high > 0 else 1.0)


def _limit(name: str) -> float:
    return factor(f"verdict.{name}").likely
