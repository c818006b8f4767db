"""The two laws: what they promise of models they never saw, and that what is written down is what the tables say."""

import importlib.util
import math
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from trottinette.impact.fits import ROWS, Fit, fit, fitted, image_terms, measured, settings, text_terms
from trottinette.impact.ranges import Z90

ROOT = Path(__file__).parents[2]
FACTOR = {"image": 1.45, "text": 1.6}  # that leaving one model out may be off by (root mean square)
KINDS = tuple(FACTOR)


@pytest.fixture(scope="module")
def laws() -> dict[str, Fit]:
    return {kind: fit(kind) for kind in KINDS}


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate_fits", ROOT / "tools" / "generate_fits.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("kind", KINDS)
def test_a_model_left_out_is_predicted_within_the_promised_factor(kind: str, laws: dict[str, Fit]) -> None:
    assert laws[kind].rms <= FACTOR[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_the_90_percent_interval_holds_85_to_95_percent_of_models_left_out(kind: str, laws: dict[str, Fit]) -> None:
    law = laws[kind]
    held = np.mean([abs(miss) <= Z90 * law.sigma for miss in law.left_out.values()])
    assert 0.85 <= held <= 0.95
    assert held == law.held


@pytest.mark.parametrize("kind", KINDS)
def test_the_interval_holds_most_measurements_of_models_left_out_too(kind: str, laws: dict[str, Fit]) -> None:
    """Row by row, each model weighing the same."""
    law = laws[kind]
    terms, y, models = ROWS[kind]()
    residual = y - law.log_j(terms)
    held = []
    for model, miss in law.left_out.items():
        own = models == model
        shift = miss - residual[own].mean()
        held.append(np.mean(np.abs(residual[own] + shift) <= Z90 * law.sigma))
    assert 0.8 <= np.mean(held) <= 0.97


@pytest.mark.parametrize("kind", KINDS)
def test_leaving_a_model_out_never_saw_it(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is measured of a model, its own prediction stays the same."""
    terms, y, models = ROWS[kind]()
    one = str(sorted(set(models.tolist()))[0])
    changed = np.where(models == one, y + 3.0, y)
    before = fit(kind).left_out[one]
    from trottinette.impact import fits

    monkeypatch.setattr(fits, "ROWS", {kind: lambda: (terms, changed, models)})
    assert fits.fit(kind).left_out[one] == pytest.approx(before + 3.0)


@pytest.mark.parametrize("kind", KINDS)
def test_a_model_weighs_the_same_however_often_it_was_measured(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terms, y, models = ROWS[kind]()
    twice = np.concatenate([np.arange(len(y)), np.flatnonzero(models == models[0])])
    from trottinette.impact import fits

    before = fits.fit(kind).values
    again = {name: column[twice] for name, column in terms.items()}
    monkeypatch.setattr(fits, "ROWS", {kind: lambda: (again, y[twice], models[twice])})
    assert fits.fit(kind).values == pytest.approx(before)


def test_more_work_takes_more() -> None:
    image, text = fitted("image").values, fitted("text").values
    assert 0 < image["work"] <= 1.1
    assert image["unet"] < 0
    assert image["batch"] < 0
    assert text["active"] > 0 and text["sparsity"] > 0 and text["bytes"] > 0 and text["gpus"] > 0
    assert text["length"] > 0


def test_a_larger_batch_never_takes_more_for_each() -> None:
    law, scale = fitted("text"), settings()["text"]
    crowd = np.geomspace(scale["batch_least"], 2 * scale["batch_most"], 400)
    terms = text_terms(np.full(400, 1e10), np.full(400, 1e10), 2.0, crowd, "H100", 1, 1000)
    assert np.all(np.diff(law.log_j(terms)) <= 0)
    terms = image_terms(np.full(400, 1e9), np.full(400, 4096), "H100", False, crowd)
    assert np.all(np.diff(fitted("image").log_j(terms)) <= 0)


def test_the_measured_tables_are_whole() -> None:
    for kind, joules in (("image", "gpu_energy_j_per_image"), ("text", "gpu_energy_j_per_output_token")):
        table = measured(kind)
        lengths = {len(column) for column in table.values()}
        assert len(lengths) == 1 and lengths.pop() > 100
        assert np.all(table[joules] > 0)
        assert all("ML.ENERGY" in source for source in table["source"])
        assert len(set(table["model"])) == len(fitted(kind).models)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_down_is_what_the_tables_say(kind: str, laws: dict[str, Fit]) -> None:
    stored, law = fitted(kind), laws[kind]
    assert dict(stored.values) == pytest.approx(dict(law.values), abs=2e-5)
    assert dict(stored.left_out) == pytest.approx(dict(law.left_out), abs=2e-5)
    assert stored.sigma == pytest.approx(law.sigma, abs=2e-5)
    assert math.isclose(stored.rms, law.rms, rel_tol=1e-4)


def test_the_page_and_the_plots_are_up_to_date() -> None:
    made = generator()
    for name, text in made.pages().items():
        assert (made.DOCS / name).read_text("utf-8") == text, "run: python tools/generate_fits.py"
