"""What drawing a picture takes: the law of a denoising pass, times passes, and what every picture takes besides.

    accelerator J = spread(gpus) x precision x accelerator x [ fixed(pixels) + steps x passes x pass ]
    pass J        = law(params, tokens, accelerator, batch) + launch / batch

The law is the fit (`fits.py`) as far as was measured. Past it, physics: more latent tokens or parameters than the
largest measured add in proportion, attention with the square of the tokens. A model that was measured keeps its own
offset from the law. Closed services have a range of energy a picture instead, at the site, published or (nearly
always) assumed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from trottinette.errors import BadQuantity
from trottinette.impact.estimates import (
    Estimate,
    certain,
    checked,
    chosen,
    chosen_gpu,
    nobody_knows,
    requests,
    taken_as,
)
from trottinette.impact.factors import factor, factors
from trottinette.impact.fits import fitted, fixed_j, image_terms, launch_j, settings
from trottinette.impact.models import ARCHITECTURES, Gpu, ImageModel, image_model
from trottinette.impact.notes import Note
from trottinette.impact.places import Place
from trottinette.impact.ranges import Draws, Range, normals
from trottinette.impact.weights import J_PER_WH, Weights

SPREAD = 8.0  # GPUs at which image.spread_over_8 holds
LARGER = Note(
    "larger than any picture that was measured: carried on by arithmetic, with a wider range",
    "plus grand que toute image mesurée : prolongé par le calcul, avec une fourchette plus large",
)
FIXED = ("image.fixed.start", "image.fixed.per_megapixel", "image.launch", "image.attention_tokens")


@dataclass(frozen=True, slots=True)
class ImageRequest:
    """A picture as it is asked for. What is None is the model's default; without a model, `denoiser_params`,
    `architecture`, `steps`, and `size` or `latent_tokens` are needed. `size` is (width, height) in pixels; `gpus` are
    those that stand by for one picture."""

    model: str | None = None
    denoiser_params: float | None = None
    architecture: str | None = None
    latent_tokens: float | None = None
    size: tuple[int, int] | None = None
    steps: float | None = None
    guidance_passes: float | None = None
    gpu: str | None = None
    batch: float = 1
    gpus: float = 1
    precision: str | None = None


@dataclass(frozen=True, slots=True)
class ImageWork:
    """A request with nothing left open. `own` is the id of a measured model, or empty; `name` that of its draws."""

    name: str
    own: str
    params: float
    unet: bool
    tokens: float
    pixels: float
    passes: float  # of the denoiser, in all
    second: tuple[float, float, float] | None  # of a second denoiser: parameters, tokens, passes
    gpu: Gpu
    batch: float
    gpus: float
    precision: str
    notes: tuple[str, ...]


def weigh_image(
    request: ImageRequest,
    place: Place | str = "WORLD",
    *,
    boundary: str = "",
    accounting: str = "location",
    pictures: float = 1,
) -> Weights:
    """Weigh pictures that are asked for. Raises BadQuantity, UnknownChoice, each with what to do next."""
    times = checked("the number of pictures", pictures, "pictures")
    return estimate_image(request).weigh(place, boundary, accounting, times)


def estimate_image(request: ImageRequest) -> Estimate:
    """What the law, or a service's own range, says of one picture."""
    model = image_model(request.model) if request.model is not None else None
    if model is not None and model.energy_wh is not None:
        return _service(request, model, model.energy_wh)
    work = image_work(request)
    used = [id for id in (*FIXED, work.gpu.energy) if id in factors() and not (work.gpu.measured and "gpu." in id)]
    if work.precision != requests()["default"]["precision"]:
        used.append(f"image.precision.{work.precision}")
    if work.gpus > 1:
        used.append("image.spread_over_8")
    return Estimate(
        _base_j(work), _error(work), work.gpu.hardware, "accelerator", factors=tuple(used), notes=work.notes
    )


def image_base_j(request: ImageRequest) -> float:
    """Joules of one picture, without error, at the boundary where they are counted. 0 for no steps."""
    return estimate_image(request).base_j


def image_sigma(request: ImageRequest) -> float:
    """Standard deviation (ln) of the error of the law alone, for one picture."""
    model = image_model(request.model) if request.model is not None else None
    if model is not None and model.energy_wh is not None:
        return float(np.std(np.log(_service(request, model, model.energy_wh).error)))
    return _sigma(image_work(request))


def image_work(request: ImageRequest) -> ImageWork:
    """The request with the model's defaults filled in, and every number checked."""
    model = image_model(request.model) if request.model is not None else None
    params = _given("the denoiser's parameters", request.denoiser_params, model.params if model else None, "params")
    steps = _given("the number of steps", request.steps, model.steps if model else None, "steps")
    passes = _given("the guidance passes", request.guidance_passes, model.passes if model else 1.0, "passes")
    kind = request.architecture or (model.architecture if model else "")
    if not kind:
        raise BadQuantity("the architecture is missing", hint=f"give a model, or one of {', '.join(ARCHITECTURES)}")
    kind = requests()["architecture"].get(str(kind).strip().casefold(), kind)
    pixels, tokens = _extent(request, model)
    gpu = chosen_gpu(request.gpu, model)
    precision = chosen("precision", request.precision or requests()["default"]["precision"], _precisions())
    changed = request.denoiser_params is not None or request.architecture is not None
    own = model.id if model and not changed and model.id in fitted("image").models else ""
    name = f"model:{model.id}" if model and not changed else f"model:image {params:g} {kind}"
    notes = list(taken_as(request.model, model)) if request.model is not None and model is not None else []
    if model and request.steps is None:
        notes.append(Note(f"{steps:g} steps, the default of {model.id}", f"{steps:g} pas, par défaut pour {model.id}"))
    if tokens > fitted("image").reach["tokens_most"]:
        notes.append(LARGER)
    return ImageWork(
        name=name,
        own=own,
        params=params,
        unet=chosen("architecture", kind, ARCHITECTURES) == "unet",
        tokens=tokens,
        pixels=pixels,
        passes=steps * passes,
        second=None if changed else _second(model, pixels, steps),
        gpu=gpu,
        batch=checked("the batch", request.batch, "batch"),
        gpus=checked("the number of GPUs", request.gpus, "gpus"),
        precision="bf16" if precision == "fp16" else precision,
        notes=tuple(notes),
    )


# ---- the law -------------------------------------------------------------------------------------------------


def _base_j(work: ImageWork) -> float:
    if not work.passes or not work.tokens:
        return 0.0
    each = fixed_j(work.pixels) + _passes_j(work)
    spread = factor("image.spread_over_8").likely ** (math.log(work.gpus) / math.log(SPREAD))
    other = 1.0 if work.gpu.measured else factor(work.gpu.energy).likely
    return float(each * spread * other * factor(f"image.precision.{work.precision}").likely)


def _passes_j(work: ImageWork) -> float:
    """Joules of all passes on one accelerator."""
    if not work.passes or not work.tokens:
        return 0.0
    out = work.passes * _pass_j(work, work.params, work.tokens)
    if work.second:
        params, tokens, passes = work.second
        out += passes * _pass_j(work, params, tokens)
    return out


def _pass_j(work: ImageWork, all_params: float, all_tokens: float) -> float:
    """Joules of one pass: the fit, and physics past its ends."""
    fit = fitted("image")
    params, tokens = min(all_params, fit.reach["params_most"]), min(all_tokens, fit.reach["tokens_most"])
    beyond = math.log(all_params / params) + math.log(all_tokens / tokens)
    # Attention grows with the square of the tokens; as much of it as was measured is in the fit
    full = factor("image.attention_tokens").likely
    beyond += math.log((1 + all_tokens / full) / (1 + tokens / full))
    own = fit.models[work.own].offset if work.own else 0.0
    terms = image_terms(params, tokens, work.gpu.id, work.unet, work.batch)
    return math.exp(float(fit.log_j(terms)) + own + beyond) + float(launch_j(work.batch))


def _sigma(work: ImageWork) -> float:
    """Of a model never measured, from leaving models out; of a measured one, its own scatter and what another set-up
    may change; wider past the ends of what was measured."""
    fit, scale = fitted("image"), settings()["image"]
    sigma = fit.sigma
    if work.own:
        sigma = min(sigma, math.hypot(fit.models[work.own].sigma, scale["setup"]))
    far = math.log(max(1.0, work.params / fit.reach["params_most"]))
    far += math.log(max(1.0, work.tokens / fit.reach["tokens_most"]))
    far += math.log(max(1.0, fit.reach["work_least"] / max(2 * work.params * work.tokens, 1.0)))
    return math.hypot(sigma, scale["beyond"] * far)


def _error(work: ImageWork) -> Draws:
    """(DRAWS,): of the law, of what every picture takes besides, and of what was never measured: accelerator,
    precision, spreading over several."""
    passes_j, besides_j = _passes_j(work), float(fixed_j(work.pixels))
    law = np.exp(_sigma(work) * normals(work.name))
    besides = factor("image.fixed.per_megapixel")
    error = (passes_j * law + besides_j * besides.draws / besides.likely) / (passes_j + besides_j)
    if not work.gpu.measured:
        error = error * factor(work.gpu.energy).draws / factor(work.gpu.energy).likely
    if work.gpus > 1:
        spread = factor("image.spread_over_8")
        error = error * (spread.draws / spread.likely) ** (math.log(work.gpus) / math.log(SPREAD))
    precision = factor(f"image.precision.{work.precision}")
    return np.asarray(error * precision.draws / precision.likely)


def _service(request: ImageRequest, model: ImageModel, energy: Range) -> Estimate:
    """A closed service: so much a picture, whatever is asked of it."""
    gpu = chosen_gpu(request.gpu, model)
    notes = [*taken_as(request.model or model.id, model), nobody_knows(model)]
    ignored = (request.steps, request.size, request.latent_tokens, request.guidance_passes, request.denoiser_params)
    if any(value is not None for value in ignored):
        notes.append(
            Note(
                f"what {model.id} does with steps and sizes is not known: its range is the same for all",
                f"ce que {model.id} fait des pas et des tailles n’est pas connu : sa fourchette reste la même",
            )
        )
    for what, value, limit in (("the number of steps", request.steps, "steps"), ("the batch", request.batch, "batch")):
        if value is not None:
            checked(what, value, limit)
    work = 0.0 if request.steps == 0 else energy.likely * J_PER_WH
    error = Range(energy.low / energy.likely, 1.0, energy.high / energy.likely).draws(f"model:{model.id}")
    return Estimate(
        work,
        error if work else certain(),
        gpu.hardware,
        model.boundary,
        model.basis,
        "hyperscale",
        requests()["service"]["market"].get(model.maker, ""),
        notes=tuple(notes),
    )


# ---- filling in ----------------------------------------------------------------------------------------------


def _given(what: str, asked: float | None, default: float | None, limit: str) -> float:
    if asked is None and default is None:
        raise BadQuantity(f"{what} must be said", hint="give them, or a model that is known: trot weigh image --help")
    return checked(what, default if asked is None else asked, limit)


def _extent(request: ImageRequest, model: ImageModel | None) -> tuple[float, float]:
    """Pixels, and latent tokens."""
    cell = model.token_side**2 if model else float(settings()["image"]["pixels_per_token"])
    if request.size is not None:
        try:
            width, height = request.size
        except (TypeError, ValueError):
            raise BadQuantity(f"{str(request.size)[:60]!r} is no size", hint="give two numbers, as 1024x1024") from None
        pixels = checked("the width", width, "side") * checked("the height", height, "side")
    elif request.latent_tokens is not None:
        return checked("latent tokens", request.latent_tokens, "latent_tokens") * cell, float(request.latent_tokens)
    elif model:
        pixels = float(model.size) ** 2
    else:
        raise BadQuantity("the size is missing", hint="give --size 1024x1024, or --latent-tokens 4096")
    if request.latent_tokens is not None:
        return pixels, checked("latent tokens", request.latent_tokens, "latent_tokens")
    return pixels, pixels / cell


def _second(model: ImageModel | None, pixels: float, steps: float) -> tuple[float, float, float] | None:
    """Parameters, tokens and passes of a model's second denoiser, its steps in proportion to those of the first."""
    if model is None or model.second is None:
        return None
    stage = model.second
    return stage.params, pixels / stage.token_side**2, stage.steps * stage.passes * steps / model.steps


def _precisions() -> tuple[str, ...]:
    start = "image.precision."
    return (*(id.removeprefix(start) for id in factors() if id.startswith(start)), "fp16")
