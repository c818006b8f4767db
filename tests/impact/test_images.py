"""Pictures: published values that were not fitted lie in the interval, and energy behaves as work does."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trottinette.errors import BadQuantity, UnknownChoice
from trottinette.impact.factors import factor
from trottinette.impact.fits import fitted, measured
from trottinette.impact.images import ImageRequest, estimate_image, image_base_j, image_sigma, weigh_image
from trottinette.impact.models import gpus, image_models
from trottinette.impact.ranges import Range
from trottinette.impact.weights import BOUNDARIES

OPEN = [id for id, model in image_models().items() if not model.closed]
CLOSED = [id for id, model in image_models().items() if model.closed]
WORKSTATION = "RTX 4090"

# (what, request, boundary, Wh): published, none of them fitted; inputs as published
PUBLISHED = [
    (
        "Luccioni 2024, SDXL on a node of eight A100, idle ones counted",
        ImageRequest("sdxl", gpu="A100", gpus=8),
        "server",
        5.36,
    ),
    (
        "the same, worst of its table, single precision as libraries load it",
        ImageRequest("sdxl", gpu="A100", gpus=8, precision="fp32"),
        "server",
        11.49,
    ),
    (
        "Luccioni 2024, mean of its models, taken as SD 2.1 on the same node",
        ImageRequest("sd-2.1", steps=50, gpu="A100", gpus=8, precision="fp32"),
        "server",
        2.907,
    ),
    (
        "Luccioni 2024, median of its models, taken as SD 1.5 on the same node",
        ImageRequest("sd-1.5", gpu="A100", gpus=8, precision="fp32"),
        "server",
        1.35,
    ),
    (
        "Bertazzini 2025, lowest of 17, taken as a four-step model",
        ImageRequest("lcm-ssd-1b", gpu=WORKSTATION),
        "server",
        0.086,
    ),
    (
        "Bertazzini 2025, highest of 17, taken as the largest model of the time",
        ImageRequest("flux", gpu=WORKSTATION),
        "server",
        4.08,
    ),
    ("third parties, ChatGPT, lowest", ImageRequest("chatgpt"), "site", 3.8),
    ("third parties, ChatGPT, highest", ImageRequest("chatgpt"), "site", 15.0),
]

# The same laboratory, more steps than the measured table has: what every picture takes was read off these
STEPS = [
    ("sdxl", 30, 1, 1307.3),
    ("sdxl", 50, 1, 2152.8),
    ("openjourney-v4", 30, 1, 307.4),
    ("openjourney-v4", 50, 1, 499.5),
    ("sd-2.1", 30, 8, 429.7),
    ("sd-2.1", 50, 8, 696.2),
]


def wh(request: ImageRequest, boundary: str = "accelerator") -> Range:
    return weigh_image(request, "WORLD", boundary=boundary).energy_wh


def test_at_least_85_percent_of_published_values_lie_in_the_interval() -> None:
    missed = [what for what, request, boundary, value in PUBLISHED if value not in wh(request, boundary)]
    assert len(missed) <= 0.15 * len(PUBLISHED), missed


@pytest.mark.parametrize(("model", "steps", "batch", "joules"), STEPS)
def test_other_steps_of_a_measured_model_are_close(model: str, steps: int, batch: int, joules: float) -> None:
    assert joules / 3600 in wh(ImageRequest(model, steps=steps, batch=batch, gpu="A100"))


def test_measured_rows_lie_in_the_interval_when_only_their_inputs_are_given() -> None:
    """By parameters, not by name: as for a model never heard of."""
    table = measured("image")
    held = []
    for i in range(len(table["model"])):
        request = ImageRequest(
            denoiser_params=table["denoiser_params_billion"][i] * 1e9,
            architecture=str(table["architecture"][i]),
            latent_tokens=table["latent_tokens"][i],
            size=(int(table["width"][i]), int(table["height"][i])),
            steps=table["steps"][i],
            guidance_passes=table["guidance_passes"][i],
            gpu=str(table["gpu"][i]),
            batch=table["batch_size"][i],
        )
        held.append((table["gpu_energy_j_per_image"][i] / 3600 in wh(request), str(table["model"][i])))
    share = [np.mean([ok for ok, model in held if model == one]) for one in {model for _, model in held}]
    assert 0.85 <= np.mean(share) <= 0.97


def test_a_measured_model_by_name_is_closer_than_the_law() -> None:
    table = measured("image")
    own, law = [], []
    for i in np.flatnonzero(table["gpu"] == "H100"):
        settings_ = {"steps": table["steps"][i], "gpu": "H100", "batch": table["batch_size"][i]}
        named = ImageRequest(str(table["model"][i]), **settings_)
        joules = table["gpu_energy_j_per_image"][i]
        own.append(abs(math.log(joules / image_base_j(named))))
        plain = image_models()[str(table["model"][i])]
        params, size = plain.params, (plain.size, plain.size)
        open_ = ImageRequest(
            denoiser_params=params,
            architecture=plain.architecture,
            size=size,
            latent_tokens=table["latent_tokens"][i],
            guidance_passes=plain.passes,
            **settings_,
        )
        law.append(abs(math.log(joules / image_base_j(open_))))
        assert image_sigma(named) < image_sigma(open_)
    assert np.mean(own) < 0.5 * np.mean(law)


@pytest.mark.parametrize("id", OPEN)
@pytest.mark.parametrize("gpu", ["H100", "RTX 4090"])
def test_intervals_of_open_models_are_no_wider_than_a_factor_of_five(id: str, gpu: str) -> None:
    for boundary in ("accelerator", "site"):
        at = wh(ImageRequest(id, gpu=gpu), boundary)
        assert at.high / at.likely <= 5 and at.likely / at.low <= 5
        assert 0.002 <= at.likely <= 60, "between a fast small model and a large slow one on a workstation"


@pytest.mark.parametrize("id", CLOSED)
def test_a_service_weighs_its_own_range_at_the_site(id: str) -> None:
    own = image_models()[id].energy_wh
    assert own is not None
    made = weigh_image(ImageRequest(id), "US")
    assert made.energy_wh.likely == pytest.approx(own.likely)
    assert made.energy_wh.low == pytest.approx(own.low, rel=0.02)
    assert made.energy_wh.high == pytest.approx(own.high, rel=0.02)
    assert made.basis["energy_wh"] == "assumed" and made.notes


def test_chatgpt_is_said_to_be_unknown() -> None:
    made = weigh_image(ImageRequest("ChatGPT"), "US")
    assert (made.energy_wh.low, made.energy_wh.likely, made.energy_wh.high) == pytest.approx((0.5, 3, 15), rel=0.02)
    assert any("nobody has published" in note for note in made.notes)


# Models that were never fitted, on one A100 (ML.ENERGY v2). After a look at them, second denoisers were counted and
# launching was told apart from work, both from other evidence; no value was tuned to them.
NEVER_FITTED = [
    (ImageRequest("sdxl-turbo", steps=30, guidance_passes=2, gpu="A100"), 505.3),
    (ImageRequest("lcm-dreamshaper", steps=30, gpu="A100"), 356.2),
    (ImageRequest("kandinsky-2.2", steps=30, gpu="A100"), 405.7),
    (ImageRequest("stable-cascade", gpu="A100"), 1086.2),
]


def test_models_that_were_never_fitted_lie_in_the_interval() -> None:
    assert [asked.model for asked, joules in NEVER_FITTED if joules / 3600 not in wh(asked)] == []


# ---- as work behaves -----------------------------------------------------------------------------------------

PARAMS = st.floats(1e8, 2e11)
SIDES = st.integers(256, 4096)
REQUESTS = st.builds(
    ImageRequest,
    model=st.none(),
    denoiser_params=PARAMS,
    architecture=st.sampled_from(("dit", "unet")),
    size=st.tuples(SIDES, SIDES),
    steps=st.integers(1, 200),
    guidance_passes=st.sampled_from((1, 2)),
    gpu=st.sampled_from(sorted(gpus())),
    batch=st.integers(1, 64),
    gpus=st.sampled_from((1, 2, 8)),
    precision=st.sampled_from((None, "bf16", "fp32", "fp8")),
)


def more(request: ImageRequest, **changed: object) -> ImageRequest:
    return ImageRequest(**{**{name: getattr(request, name) for name in ImageRequest.__slots__}, **changed})


@settings(max_examples=60, deadline=None)
@given(REQUESTS, st.floats(1.01, 8))
def test_more_work_takes_more(request: ImageRequest, times: float) -> None:
    base = image_base_j(request)
    assert 0 < base < math.inf
    assert image_base_j(more(request, steps=(request.steps or 1) + 1)) > base
    assert image_base_j(more(request, guidance_passes=(request.guidance_passes or 1) + 1)) > base
    assert image_base_j(more(request, denoiser_params=(request.denoiser_params or 1) * times)) > base
    width, height = request.size or (0, 0)
    assert image_base_j(more(request, size=(min(16384, math.ceil(width * times)), height))) > base
    assert 0 < image_base_j(more(request, batch=request.batch * times)) <= base
    assert image_base_j(more(request, gpus=request.gpus * 2)) > base


@settings(max_examples=40, deadline=None)
@given(REQUESTS)
def test_nothing_jumps(request: ImageRequest) -> None:
    """One per cent more of anything is less than five per cent more energy, at the ends of what was measured too."""
    base = image_base_j(request)
    for changed in (
        {"denoiser_params": (request.denoiser_params or 1) * 1.01},
        {"latent_tokens": (request.size or (1, 1))[0] * (request.size or (1, 1))[1] / 256 * 1.01},
    ):
        assert base <= image_base_j(more(request, **changed)) <= 1.05 * base


@settings(max_examples=20, deadline=None)
@given(REQUESTS)
def test_boundaries_nest_and_draws_are_positive(request: ImageRequest) -> None:
    each = [wh(request, boundary) for boundary in BOUNDARIES]
    for inner, outer in itertools.pairwise(each):
        assert inner.low <= outer.low and inner.likely <= outer.likely and inner.high <= outer.high
    assert np.all(estimate_image(request).error > 0)


@pytest.mark.parametrize(
    "request_", [ImageRequest("sdxl"), ImageRequest("sd-turbo", gpu="T4"), ImageRequest("chatgpt")]
)
def test_no_work_costs_nothing(request_: ImageRequest) -> None:
    assert image_base_j(more(request_, steps=0)) == 0
    none = weigh_image(more(request_, steps=0), "FR", boundary="life_cycle")
    assert none.energy_wh == none.gwp_gco2e == none.ewaste_mg == Range(0, 0, 0)
    assert weigh_image(request_, "FR", pictures=0).energy_wh == Range(0, 0, 0)


@pytest.mark.parametrize("model", ["sdxl", "chatgpt", "hidream"])
def test_a_thousand_pictures_cost_a_thousand_times_one_interval_included(model: str) -> None:
    one, many = weigh_image(ImageRequest(model), "FR"), weigh_image(ImageRequest(model), "FR", pictures=1000)
    for figure in ("energy_wh", "gwp_gco2e", "primary_energy_mj", "adpe_mgsb"):
        few, lot = getattr(one, figure), getattr(many, figure)
        assert (lot.low, lot.likely, lot.high) == pytest.approx((1e3 * few.low, 1e3 * few.likely, 1e3 * few.high))


def test_a_picture_of_one_step_still_takes_its_words_and_its_pixels() -> None:
    """Measured: carrying 30 and 50 steps back to none leaves 19 J at 512 pixels and 39 J at 1024 (ML.ENERGY v2)."""
    for size, joules in ((512, 19.2), (768, 29.9), (1024, 39.2)):
        one, two = (image_base_j(ImageRequest("sdxl", steps=n, size=(size, size), gpu="A100")) for n in (1, 2))
        assert 2 * one - two == pytest.approx(joules, rel=0.15)
    turbo = image_base_j(ImageRequest("sdxl-turbo"))
    assert turbo > image_base_j(ImageRequest("sdxl", size=(512, 512))) / 100


def test_past_what_was_measured_the_interval_widens_and_attention_bites() -> None:
    reach = fitted("image").reach["tokens_most"]
    side = int(math.sqrt(reach) * 16)
    inside, outside = (ImageRequest("flux", size=(n, n)) for n in (side, 4 * side))
    assert image_sigma(outside) > image_sigma(inside)
    assert image_base_j(outside) > 16 * image_base_j(inside)
    assert 15 < image_base_j(outside) / image_base_j(inside) < 80


# ---- what cannot be weighed ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"model": "sdxl", "steps": -1}, "steps cannot be -1"),
        ({"model": "sdxl", "steps": 1e9}, "steps cannot be 1e"),
        ({"model": "sdxl", "steps": math.nan}, "steps cannot be nan"),
        ({"model": "sdxl", "steps": "30"}, "not a number"),
        ({"model": "sdxl", "steps": True}, "not a number"),
        ({"model": "sdxl", "size": (10, 1024)}, "width cannot be 10"),
        ({"model": "sdxl", "size": (1024, 1e9)}, "height cannot be"),
        ({"model": "sdxl", "size": 1024}, "give two numbers"),
        ({"model": "sdxl", "batch": 0}, "batch cannot be 0"),
        ({"model": "sdxl", "gpus": -8}, "GPUs cannot be -8"),
        ({"model": "chatgpt", "steps": -3}, "steps cannot be -3"),
        ({"denoiser_params": 12, "architecture": "dit", "steps": 50, "size": (512, 512)}, "written 12e9"),
        ({"denoiser_params": 12e9, "architecture": "dit", "size": (512, 512)}, "steps must be said"),
        ({"denoiser_params": 12e9, "architecture": "dit", "steps": 50}, "size is missing"),
        ({"denoiser_params": 12e9, "steps": 50, "size": (512, 512)}, "architecture is missing"),
        ({"steps": 50}, "must be said"),
    ],
)
def test_a_slip_is_one_clear_sentence(asked: dict[str, object], said: str) -> None:
    with pytest.raises(BadQuantity, match=said) as caught:
        weigh_image(ImageRequest(**asked))  # type: ignore[arg-type]
    assert caught.value.hint and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "asked", [{"model": "sdxll"}, {"model": "sdxl", "gpu": "H1000"}, {"model": "sdxl", "precision": "fp7"}]
)
def test_an_unknown_choice_says_what_there_is(asked: dict[str, str]) -> None:
    with pytest.raises(UnknownChoice) as caught:
        weigh_image(ImageRequest(**asked))  # type: ignore[arg-type]
    assert caught.value.hint


@pytest.mark.parametrize(("said", "meant"), [("MMDiT", "dit"), ("U-Net", "unet"), (" UNET ", "unet"), ("DiT", "dit")])
def test_architectures_go_by_what_people_call_them(said: str, meant: str) -> None:
    asked = ImageRequest(denoiser_params=2e9, architecture=meant, size=(512, 512), steps=20)
    assert image_base_j(more(asked, architecture=said)) == image_base_j(asked)


def test_every_factor_named_exists() -> None:
    for request in (ImageRequest("sdxl", gpu="T4", gpus=8, precision="fp32"), ImageRequest("chatgpt")):
        for id in estimate_image(request).factors:
            assert factor(id).id == id
