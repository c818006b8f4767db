"""The catalogues: enough of them, each whole and dated, and found under any of their names."""

import datetime

import pytest

from trottinette.errors import BadFactor, UnknownChoice
from trottinette.impact import models
from trottinette.impact.factors import factor
from trottinette.impact.fits import fitted, settings
from trottinette.impact.models import Entry, gpu, gpus, image_model, image_models, text_model, text_models
from trottinette.impact.texts import TextRequest, weigh_text

ALL: list[Entry] = [*image_models().values(), *text_models().values()]


def test_there_are_enough() -> None:
    assert len(image_models()) >= 40
    assert len(text_models()) >= 120
    assert len(gpus()) >= 20


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry.id)
def test_every_entry_says_who_when_and_where_from(entry: Entry) -> None:
    assert entry.maker and entry.licence and entry.source.startswith("https://")
    for date in filter(None, (entry.released, entry.retired)):
        datetime.date.fromisoformat(date if len(date) == 10 else f"{date}-01")
    assert not entry.retired or entry.retired >= entry.released[:7]
    assert entry.basis in ("published", "assumed")
    assert not entry.closed or entry.why, "a judgement says what it is made from"


@pytest.mark.parametrize("id", fitted("image").models)
def test_every_measured_picture_model_is_in_the_catalogue(id: str) -> None:
    assert image_models()[id].params


@pytest.mark.parametrize("id", fitted("text").models)
def test_every_measured_text_model_is_in_the_catalogue(id: str) -> None:
    assert text_models()[id].active.likely > 0


def test_open_models_have_exact_parameters_and_closed_ones_ranges() -> None:
    for model in text_models().values():
        assert model.precision in settings()["text"]["bytes"]
        if not model.closed:
            assert model.active.low == model.active.high and model.basis == "published"
        elif model.basis == "assumed":
            assert model.active.high / model.active.low >= 3, f"{model.id}: nobody knows it so well"
    for picture in image_models().values():
        if picture.energy_wh is not None:
            assert picture.energy_wh.high / picture.energy_wh.low >= 5, f"{picture.id}: nobody knows it so well"
        else:
            assert picture.params and picture.steps >= 1 and picture.passes >= 1 and 256 <= picture.size <= 4096


def test_retired_models_stay() -> None:
    assert [model for model in ALL if model.retired]
    assert text_model("text-davinci-003").retired
    assert image_model("runwayml/stable-diffusion-v1-5").retired


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("stabilityai/stable-diffusion-xl-base-1.0", "stabilityai/stable-diffusion-xl-base-1.0"),
        ("SDXL", "stabilityai/stable-diffusion-xl-base-1.0"),
        ("Stable Diffusion XL", "stabilityai/stable-diffusion-xl-base-1.0"),
        ("ChatGPT", "chatgpt"),
        ("Flux", "black-forest-labs/FLUX.1-dev"),
    ],
)
def test_a_picture_model_is_found_by_any_name(name: str, id: str) -> None:
    assert image_model(name).id == id


def test_every_id_and_alias_leads_to_its_own_entry_in_any_case() -> None:
    for table, find in ((image_models(), image_model), (text_models(), text_model), (gpus(), gpu)):
        for id, entry in table.items():
            for name in (id, *entry.aliases):
                assert find(name).id == find(name.upper()).id == find(f" {name.lower()} ").id == id


@pytest.mark.parametrize("name", ["NVIDIA H100", "h100", "nvidia-rtx-4090", "RTX4090", "GeForce RTX 4090"])
def test_accelerators_are_found_as_people_write_them(name: str) -> None:
    assert gpu(name).id in ("H100", "RTX 4090")


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("gpt-4o-2024-05-13", "gpt-4o"),
        ("gpt-3.5-turbo-0125", "gpt-3.5-turbo"),
        ("claude-3-5-sonnet-latest", "claude-3.5-sonnet"),
        ("gemini-1.5-pro-002", "gemini-1.5-pro"),
        ("gpt-4-0314", "gpt-4"),
    ],
)
def test_a_dated_name_is_taken_as_its_model_and_that_is_told(name: str, id: str) -> None:
    assert text_model(name).id == id
    told = weigh_text(TextRequest(name, output_tokens=10), "FR").notes
    assert f"{name} is taken as {id}" in told
    assert not any("taken as" in note for note in weigh_text(TextRequest(id, output_tokens=10), "FR").notes)


def test_every_accelerator_has_its_factors() -> None:
    for one in gpus().values():
        assert factor(one.memory).likely > 0
        assert one.measured or factor(one.energy).low < factor(one.energy).high


def test_an_unknown_name_names_the_nearest() -> None:
    with pytest.raises(UnknownChoice, match=r"gpt-4oo.*did you mean gpt-4o"):
        text_model("gpt-4oo")
    with pytest.raises(UnknownChoice, match="stable-diffusion-xl"):
        image_model("stable difusion xl")
    with pytest.raises(UnknownChoice, match="H100"):
        gpu("H1000")
    with pytest.raises(UnknownChoice, match="active and total parameters"):
        text_model("zzzzzz")
    with pytest.raises(UnknownChoice):
        image_model("")


@pytest.mark.parametrize(
    "line",
    [
        {"licence": "MIT"},
        {"released": "soon"},
        {"source": "somewhere"},
        {"active": 3.0, "total": 2.0},
        {"surplus": 1},
        {"maker": ""},
    ],
)
def test_a_loose_line_is_refused(line: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    good = {
        "aliases": [],
        "maker": "Someone",
        "released": "2024-01",
        "licence": "MIT",
        "total": 7.0,
        "active": 7.0,
        "precision": "bf16",
        "source": "https://example.org/card",
    }
    monkeypatch.setattr(models.tomllib, "loads", lambda _: {"one": dict(good)})
    assert models._read("text_models.toml", models._text)["one"].total == 7e9
    broken = {**good, **line} if line != {"licence": "MIT"} else {"licence": "MIT"}
    monkeypatch.setattr(models.tomllib, "loads", lambda _: {"one": broken})
    with pytest.raises(BadFactor, match="one"):
        models._read("text_models.toml", models._text)
