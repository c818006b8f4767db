"""Two laws of energy, fitted on measured tables: a picture's denoising pass, and a token of text.

Both are log-linear, ln(J) = terms x values, with a prior for each value (a ridge), every model weighing the same
however many rows it has, and residuals past `huber` counted linearly. The uncertainty comes from leaving whole models
out: the interval is set midway, in log, between the last of nine tenths of the models it must hold and the next.

The tables and the priors are data (`data/*_energy.csv`, `data/fit_terms.toml`); what comes of them is written into
`data/fits.toml` by tools/generate_fits.py, and that is all that an estimate reads.
"""

from __future__ import annotations

import csv
import math
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trottinette.errors import BadFactor
from trottinette.impact.factors import factor
from trottinette.impact.ranges import Z90

Array = NDArray[np.float64]  # (n,)
Table = Mapping[str, NDArray[Any]]  # columns (n,)
BILLION, MEGA = 1e9, 1e6
HELD = 0.9  # share of the models that a 90 % interval should hold
ROUNDS = 60  # of reweighting; it settles within twenty


@dataclass(frozen=True, slots=True)
class Own:
    """What a measured model differs by from the law (ln), and the scatter of its own rows about that (ln)."""

    offset: float
    sigma: float


@dataclass(frozen=True, slots=True)
class Fit:
    """One law. `values` by term; `sigma` of a model never measured (ln); `rms` and `worst` factor and `left_out` (ln)
    from leaving one model out; `models` those measured; `reach` the largest and smallest inputs that were measured."""

    values: Mapping[str, float]
    sigma: float
    rms: float
    held: float
    models: Mapping[str, Own]
    left_out: Mapping[str, float]
    reach: Mapping[str, float]

    def log_j(self, terms: Mapping[str, ArrayLike]) -> Any:
        """ln of joules: the sum of terms times values."""
        return sum(np.asarray(terms[name]) * value for name, value in self.values.items())


@cache
def settings() -> Mapping[str, Any]:
    """`data/fit_terms.toml`."""
    return MappingProxyType(tomllib.loads(_data("fit_terms.toml")))


@cache
def fitted(kind: str) -> Fit:
    """The law of "image" or "text" as it was last written into `data/fits.toml`."""
    table = tomllib.loads(_data("fits.toml"))[kind]
    models = {id: Own(**own) for id, own in table.pop("models").items()}
    return Fit(models=MappingProxyType(models), **{key: _frozen(value) for key, value in table.items()})


# ---- the terms, for one request or a column of them ---------------------------------------------------------


def image_terms(params: ArrayLike, tokens: ArrayLike, gpu: str | Array, unet: ArrayLike, batch: ArrayLike) -> Any:
    """Terms of one pass of a denoiser of that many parameters over that many latent tokens."""
    scale = settings()["image"]
    work = np.log(2.0 * np.asarray(params, float) * np.asarray(tokens, float) / scale["work_flop"])
    return {
        "one": np.ones_like(work),
        "work": work,
        "A100": np.asarray(gpu == "A100", float),
        "B200": np.asarray(gpu == "B200", float),
        "unet": np.asarray(unet, float),
        "batch": np.log(np.clip(batch, 1, scale["batch_most"])),
    }


def text_terms(
    active: ArrayLike,
    total: ArrayLike,
    bytes_: ArrayLike,
    batch: ArrayLike,
    gpu: str | Array,
    gpus: ArrayLike,
    tokens: ArrayLike,
) -> Any:
    """Terms of one token of an answer `tokens` long."""
    scale = settings()["text"]
    crowd = np.log(np.clip(batch, scale["batch_least"], scale["batch_most"]) / scale["batch"])
    active = np.asarray(active, float)
    return {
        "one": np.ones_like(active),
        "active": np.log(active / scale["active_params"]),
        "sparsity": np.log(np.asarray(total, float) / active),
        "bytes": np.log(np.asarray(bytes_, float) / scale["bytes"]["bf16"]),
        "batch": crowd,
        "bend": crowd**2,
        "B200": np.asarray(gpu == "B200", float),
        "gpus": np.log(gpus),
        "length": np.log((np.asarray(tokens, float) + scale["length_tokens"]) / (2 * scale["length_tokens"])),
    }


def fixed_j(pixels: ArrayLike) -> Any:
    """Joules that a picture takes whatever its steps: reading the words, and turning the latent into pixels."""
    slope = factor("image.fixed.per_megapixel").likely
    return factor("image.fixed.start").likely + slope * np.asarray(pixels, float) / MEGA


def launch_j(batch: ArrayLike) -> Any:
    """Joules of one picture's pass that do not depend on its work: launching kernels, shared by the batch."""
    return factor("image.launch").likely / np.asarray(batch, float)


# ---- the measured tables -------------------------------------------------------------------------------------


@cache
def measured(kind: str) -> Table:
    """The columns of a measured table; numbers where all of a column are numbers."""
    rows = list(csv.DictReader(_data(f"{kind}_energy.csv").splitlines()))
    if not rows:
        raise BadFactor(f"{kind}_energy.csv is empty", hint="carry the measured table over again")
    return MappingProxyType({name: _column([row[name] for row in rows]) for name in rows[0]})


def image_rows() -> tuple[Mapping[str, Array], Array, NDArray[Any]]:
    """Terms (n,) each, ln of joules a pass, and the model of each row, of the measured pictures."""
    table = measured("image")
    params = table["denoiser_params_billion"] * BILLION
    unet, pixels = table["architecture"] == "unet", table["width"] * table["height"]
    terms = image_terms(params, table["latent_tokens"], table["gpu"], unet, table["batch_size"])
    passes = table["steps"] * table["guidance_passes"]
    each = (table["gpu_energy_j_per_image"] - fixed_j(pixels)) / passes
    y = np.log(each - launch_j(table["batch_size"]))
    return terms, y, table["model"]


def text_rows() -> tuple[Mapping[str, Array], Array, NDArray[Any]]:
    """The same of the measured texts: ln of joules an output token."""
    table = measured("text")
    named = {"bfloat16": "bf16"}
    known = settings()["text"]["bytes"]
    bytes_ = np.array([known[named.get(p, p)] for p in table["precision"]])
    terms = text_terms(
        table["active_params_billion"] * BILLION,
        table["total_params_billion"] * BILLION,
        bytes_,
        table["avg_batch_size"],
        table["gpu"],
        table["num_gpus"],
        table["avg_output_tokens"],
    )
    return terms, np.log(table["gpu_energy_j_per_output_token"]), table["model"]


ROWS: Mapping[str, Callable[[], tuple[Mapping[str, Array], Array, NDArray[Any]]]] = MappingProxyType(
    {"image": image_rows, "text": text_rows}
)


# ---- fitting -------------------------------------------------------------------------------------------------


def fit(kind: str) -> Fit:
    """Fit the law of "image" or "text" on its measured table, and leave each model out once."""
    terms, y, models = ROWS[kind]()
    spec = settings()[kind]
    names = tuple(spec["terms"])
    columns = np.stack([terms[name] for name in names], 1)
    prior, penalty = (np.array([float(spec["terms"][name][key]) for name in names]) for key in ("prior", "penalty"))
    distinct = sorted(set(models.tolist()))
    share = np.array([1.0 / np.sum(models == model) for model in models])

    def solve(rows: NDArray[np.bool_]) -> Array:
        return _ridge(columns[rows], y[rows], share[rows], prior, penalty, float(spec["huber"]))

    left_out = {m: float(np.mean((y - columns @ solve(models != m))[models == m])) for m in distinct}
    values = solve(np.ones(len(y), bool))
    residual = y - columns @ values
    own = {m: Own(float(residual[models == m].mean()), _scatter(residual, models, m)) for m in distinct}
    sigma = _calibrated(list(left_out.values()))
    misses = np.abs(np.array(list(left_out.values())))
    return Fit(
        values=dict(zip(names, map(float, values), strict=True)),
        sigma=sigma,
        rms=math.exp(math.sqrt(float(np.mean(misses**2)))),
        held=float(np.mean(misses <= Z90 * sigma)),
        models=own,
        left_out=left_out,
        reach=_reach(kind),
    )


def _ridge(columns: NDArray[np.float64], y: Array, share: Array, prior: Array, penalty: Array, huber: float) -> Array:
    """Least squares towards the prior; a residual past `huber` counts linearly."""
    values: NDArray[Any] = prior
    trust = np.ones(len(y))
    for _ in range(ROUNDS):
        weight = share * trust
        left = columns.T @ (columns * weight[:, None]) + np.diag(penalty)
        values = np.linalg.solve(left, columns.T @ (weight * y) + penalty * prior)
        trust = huber / np.maximum(np.abs(y - columns @ values), huber)
    return np.asarray(values)


def _calibrated(left_out: list[float]) -> float:
    """The sigma whose 90 % interval ends midway, in log, between the last residual it must hold and the next."""
    misses = sorted(abs(value) for value in left_out)
    last = math.ceil(HELD * len(misses))
    return math.sqrt(misses[last - 1] * misses[min(last, len(misses) - 1)]) / Z90


def _scatter(residual: Array, models: NDArray[Any], model: str) -> float:
    """Spread of a model's rows about their mean, never under the mean spread of all: few rows flatter."""
    within = math.sqrt(float(np.mean([np.var(residual[models == m]) for m in sorted(set(models.tolist()))])))
    return max(within, float(np.std(residual[models == model])))


def _reach(kind: str) -> dict[str, float]:
    """The ends of what was measured, past which an estimate is carried on by physics and not by the fit."""
    table = measured(kind)
    if kind == "text":
        active, total = table["active_params_billion"] * BILLION, table["total_params_billion"] * BILLION
        return {
            "active_least": float(active.min()),
            "active_most": float(active.max()),
            "total_most": float(total.max()),
        }
    params, tokens = table["denoiser_params_billion"] * BILLION, table["latent_tokens"]
    return {
        "params_most": float(params.max()),
        "tokens_most": float(tokens.max()),
        "work_least": float(2.0 * (params * tokens).min()),
    }


def _column(values: list[str]) -> NDArray[Any]:
    try:
        return np.array([float(value) for value in values])
    except ValueError:
        return np.array(values)


def _frozen(value: Any) -> Any:
    return MappingProxyType(value) if isinstance(value, dict) else value


def _data(name: str) -> str:
    return files("trottinette.impact").joinpath("data", name).read_text("utf-8")
