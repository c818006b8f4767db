"""What an answer takes: the law of a token, times tokens, and reading the input.

    answer J = token(active, total, bytes, batch, GPUs; length) x length x (1 + input / context)
    input J  = 2 x active x input x (1 + input / (2 x attention)) x J per FLOP x bytes / 2

The first follows the fit (`fits.py`); the second is arithmetic of the processor at an assumed rate. A model that was
measured keeps its own offset from the law. What is not said (how many are answered at once, how many parameters of a
closed model are active) is a range of its own, drawn once for all requests that share it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from trottinette.errors import BadQuantity
from trottinette.impact.estimates import Estimate, checked, chosen, chosen_gpu, nobody_knows, requests, taken_as
from trottinette.impact.factors import factor, factors
from trottinette.impact.fits import fitted, settings, text_terms
from trottinette.impact.models import Gpu, TextModel, text_model
from trottinette.impact.notes import Note
from trottinette.impact.places import Place
from trottinette.impact.ranges import Draws, Range, normals
from trottinette.impact.weights import WH_PER_KWH, Weights

GIGA = 1e9  # bytes of a gigabyte
READING = ("text.prefill_j_per_flop", "text.attention_tokens", "text.context_tokens")


@dataclass(frozen=True, slots=True)
class TextRequest:
    """A text as it is asked for. What is None is the model's default, or what services do; without a model,
    `active_params` is needed. `output_tokens` are all that are written, reasoning included; `batch` is how many are
    answered at once, `gpus` those that hold one copy of the model."""

    model: str | None = None
    active_params: float | None = None
    total_params: float | None = None
    precision: str | None = None
    gpu: str | None = None
    gpus: float | None = None
    batch: float | None = None
    input_tokens: float = 0
    output_tokens: float = 0


@dataclass(frozen=True, slots=True, eq=False)
class TextLaw:
    """The law of one model as it is run, for any number of tokens. All but the errors are plain numbers, so that a
    table of requests can be weighed in columns:

        answer_j = token_j x out x ((out + scale) / (2 scale)) ** power x (1 + in / context)
        input_j  = read_j x in x (1 + in / (2 attention))
    """

    token_j: float  # a token of an answer of `scale` tokens
    power: float
    scale: float
    context: float
    read_j: float
    attention: float
    answer_error: Draws
    input_error: Draws
    hardware: str
    basis: str
    centre: str
    market: str
    factors: tuple[str, ...]
    notes: tuple[str, ...]

    def answer_j(self, input_tokens: ArrayLike, output_tokens: ArrayLike) -> Any:
        """Joules of writing, for numbers or arrays of tokens."""
        out, read = np.asarray(output_tokens, float), np.asarray(input_tokens, float)
        return self.token_j * out * ((out + self.scale) / (2 * self.scale)) ** self.power * (1 + read / self.context)

    def input_j(self, input_tokens: ArrayLike) -> Any:
        """Joules of reading."""
        read = np.asarray(input_tokens, float)
        return self.read_j * read * (1 + read / (2 * self.attention))


def weigh_text(
    request: TextRequest,
    place: Place | str = "WORLD",
    *,
    boundary: str = "",
    accounting: str = "location",
    times: float = 1,
) -> Weights:
    """Weigh texts that are asked for. Raises BadQuantity, UnknownChoice, each with what to do next."""
    return estimate_text(request).weigh(
        place, boundary, accounting, checked("the number of requests", times, "requests")
    )


def estimate_text(request: TextRequest) -> Estimate:
    """What the law says of one request."""
    law = text_law(request)
    read = checked("input tokens", request.input_tokens, "tokens")
    written = checked("output tokens", request.output_tokens, "tokens")
    answer, reading = float(law.answer_j(read, written)), float(law.input_j(read))
    both = answer + reading
    error = (answer * law.answer_error + reading * law.input_error) / both if both else law.answer_error
    return Estimate(both, error, law.hardware, "accelerator", law.basis, law.centre, law.market, law.factors, law.notes)


def text_base_j(request: TextRequest) -> float:
    """Joules of accelerators for one request, without error. 0 for no tokens."""
    return estimate_text(request).base_j


def text_law(request: TextRequest) -> TextLaw:
    """The law for the model and the way it is run that a request asks for, whatever its tokens."""
    model = text_model(request.model) if request.model is not None else None
    active, sparsity = _params(request, model)
    gpu = chosen_gpu(request.gpu, model)
    spec, fit = settings()["text"], fitted("text")
    precision = chosen("precision", _precision(request, model), tuple(spec["bytes"]))
    bytes_ = float(spec["bytes"][precision])
    gpus = _gpus(request, active.likely * sparsity * bytes_, gpu)
    served = factor("text.batch.service")
    batch = served.likely if request.batch is None else checked("the batch", request.batch, "batch")
    same = model is not None and request.active_params is None and request.total_params is None
    own = fit.models.get(model.id) if model and same else None

    terms = text_terms(active.likely, active.likely * sparsity, bytes_, batch, gpu.id, gpus, spec["length_tokens"])
    token_j = math.exp(float(fit.log_j(terms)) + (own.offset if own else 0.0))
    read_j = 2 * active.likely * factor(READING[0]).likely * bytes_ / spec["bytes"]["bf16"]
    used = list(READING)

    # Errors: of the law, and of what the request leaves open
    name = f"model:{model.id}" if model and same else f"model:text {active.likely:g} of {active.likely * sparsity:g}"
    sigma = fit.sigma if own is None else max(own.sigma, min(fit.sigma, math.hypot(own.sigma, spec["setup"])))
    sigma = math.hypot(sigma, spec["beyond"] * _far(active.likely, active.likely * sparsity))
    answer = np.exp(sigma * normals(name))
    reading = factor(READING[0]).draws / factor(READING[0]).likely
    if request.batch is None:
        answer = answer * _batch_error(served.draws, served.likely)
        used.append(served.id)
    if active.low < active.high:
        doubt = active.draws(f"{name}.params") / active.likely
        answer = answer * doubt ** (fit.values["active"] + fit.values["gpus"])
        reading = reading * doubt
    for id in _open(request, model, gpu):
        used.append(id)
        answer, reading = answer * factor(id).draws, reading * factor(id).draws
    scale = math.prod(factor(id).likely for id in used if id in _open(request, model, gpu))
    return TextLaw(
        token_j=token_j * scale,
        power=fit.values["length"],
        scale=float(spec["length_tokens"]),
        context=factor("text.context_tokens").likely,
        read_j=read_j * scale,
        attention=factor("text.attention_tokens").likely,
        answer_error=answer / scale,
        input_error=reading / scale,
        hardware=gpu.hardware,
        basis="assumed" if model and model.closed and same and active.low < active.high else "modelled",
        centre="hyperscale" if model and model.closed else "unknown",
        market=requests()["service"]["market"].get(model.maker, "") if model and model.closed else "",
        factors=tuple(used),
        notes=_notes(request, model, batch, gpus, gpu),
    )


def compare_ecologits(request: TextRequest, zone: str | None = None) -> dict[str, Any] | None:
    """What EcoLogits says of the same request (energy of the site, low and high, in Wh), for a side by side. None
    where it is not installed (the extra `ecologits`), or does not know the model."""
    try:
        llm_impacts = import_module("ecologits.tracers.utils").llm_impacts
    except ImportError:
        return None
    if request.model is None:
        return None
    model = text_model(request.model)
    provider = requests()["ecologits"].get(model.maker, "huggingface_hub")
    written = int(checked("output tokens", request.output_tokens, "tokens"))
    for name in (request.model, model.id, *model.aliases):
        said = llm_impacts(provider, name, written, request_latency=math.inf, electricity_mix_zone=zone)
        if said.energy is None:
            continue
        value = said.energy.value  # kWh, a number or a range
        low, high = (float(getattr(value, end, value)) * WH_PER_KWH for end in ("min", "max"))
        return {"tool": "ecologits", "model": name, "boundary": "site", "energy_wh": {"low": low, "high": high}}
    return None


# ---- what is left open ---------------------------------------------------------------------------------------


def _params(request: TextRequest, model: TextModel | None) -> tuple[Range, float]:
    """Active parameters, and all over active."""
    if request.active_params is None and request.total_params is None:
        if model is None:
            raise BadQuantity("the active parameters must be said", hint="give them as 22e9, or a model that is known")
        return model.active, model.sparsity
    total = request.total_params
    if total is not None:
        total = checked("all parameters", total, "params")
    active = request.active_params if request.active_params is not None else (model.active.likely if model else total)
    active = checked("the active parameters", active, "params")
    if total is None:
        total = max(active, model.total) if model else active
    if active > total:
        raise BadQuantity(
            f"{active:g} active parameters of {total:g} in all", hint="the active ones cannot be more: swap them"
        )
    return Range(active, active, active), total / active


def _precision(request: TextRequest, model: TextModel | None) -> str:
    said = request.precision or (model.precision if model else requests()["default"]["precision"])
    return {"bfloat16": "bf16", "float16": "fp16", "float32": "fp32"}.get(str(said).casefold(), str(said))


def _gpus(request: TextRequest, weight_bytes: float, gpu: Gpu) -> float:
    """As many as the weights need, a power of two, where it is not said."""
    if request.gpus is not None:
        return checked("the number of GPUs", request.gpus, "gpus")
    need = factor("text.headroom").likely * weight_bytes / (factor(gpu.memory).likely * GIGA)
    return float(2 ** max(0, math.ceil(math.log2(need))))


def _far(active: float, total: float) -> float:
    """How far (ln) past what was measured."""
    reach = fitted("text").reach
    far = math.log(max(1.0, active / reach["active_most"])) + math.log(max(1.0, reach["active_least"] / active))
    return far + math.log(max(1.0, total / reach["total_most"]))


def _batch_error(draws: Draws, likely: float) -> Draws:
    values, scale = fitted("text").values, settings()["text"]
    crowd, middle = np.log(draws / scale["batch"]), math.log(likely / scale["batch"])
    return np.asarray(np.exp(values["batch"] * (crowd - middle) + values["bend"] * (crowd**2 - middle**2)))


def _open(request: TextRequest, model: TextModel | None, gpu: Gpu) -> list[str]:
    """Ids of the factors that multiply what is not known of the machine."""
    out = [gpu.energy] if gpu.energy in factors() else []
    if model is not None and model.closed:
        out += ["text.gpu.service"] if request.gpu is None else []
        out += ["text.precision.service"] if request.precision is None else []
    return out


def _notes(request: TextRequest, model: TextModel | None, batch: float, gpus: float, gpu: Gpu) -> tuple[str, ...]:
    out: list[str] = list(taken_as(request.model, model)) if request.model is not None and model is not None else []
    if model is not None and model.closed and request.active_params is None:
        out.append(nobody_knows(model))
    if request.batch is None:
        out.append(
            Note(
                f"how many are answered at once is not said: {batch:g}, and a wide range",
                f"nombre de réponses simultanées non précisé : {batch:g}, et une large fourchette",
            )
        )
    if request.gpus is None:
        out.append(Note(f"{gpus:g} x {gpu.id} for one copy of the model", f"{gpus:g} x {gpu.id} par copie du modèle"))
    if model is not None and model.reasoning:
        out.append(
            Note(
                "this model reasons before it answers: count those tokens as output",
                "ce modèle raisonne avant de répondre : comptez ces jetons en sortie",
            )
        )
    return tuple(out)
