"""The commands that weigh: what they print, their JSON, their refusals; and that they load no renderer."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from trottinette.cli import main as trot

FIGURES = {"energy_wh", "gwp_gco2e", "water_l", "primary_energy_mj", "adpe_mgsb", "ewaste_mg"}
SDXL = "stabilityai/stable-diffusion-xl-base-1.0"
QUICK = ("--quality", "preview", "--size", "256x384")


def run(*words: str) -> Result:
    return CliRunner().invoke(trot, list(words))


def told(*words: str) -> Any:
    done = run(*words, "--json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    "words",
    [
        ("image", "--service", "chatgpt", "--place", "US"),
        ("image", "--model", SDXL, "--steps", "30", "--size", "1024x1024", "--gpu", "H100", "--place", "FR"),
        ("image", "--denoiser-params", "12e9", "--architecture", "dit", "--latent-tokens", "4096", "--steps", "50",
         "--guidance-passes", "1", "--gpu", "H100", "--batch", "1", "--boundary", "accelerator"),
        ("text", "--model", "gpt-4o", "--input-tokens", "200", "--output-tokens", "500", "--place", "US"),
        ("text", "--active-params", "22e9", "--total-params", "235e9", "--precision", "fp8", "--gpu", "H100",
         "--gpus", "8", "--batch", "64", "--output-tokens", "500", "--boundary", "accelerator"),
    ],
    ids=lambda words: " ".join(words)[:40],
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_commands_of_the_guide(words: tuple[str, ...], language: str) -> None:
    """All six figures as ranges in order, with what they rest on; and the same in sentences."""
    got = told("weigh", *words, "--language", language)
    assert set(got) >= FIGURES
    for name in FIGURES - {"water_l"}:
        assert got[name]["low"] <= got[name]["likely"] <= got[name]["high"]
    assert set(got["water_l"]) == {"on_site", "with_electricity", "without_reservoirs"}
    assert got["boundary"] in ("accelerator", "server", "site", "life_cycle")
    assert got["factors"] and got["basis"]["energy_wh"] in ("measured", "modelled", "published", "assumed")
    said = run("weigh", *words, "--language", language)
    assert said.exit_code == 0 and ("électricité" if language == "fr" else "electricity") in said.stdout


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("image", "--model", "sdxxl"), "sdxl"),
        (("image", "--service", "chatgpt", "--place", "Frnace"), "France"),
        (("image", "--model", SDXL, "--steps", "-3"), "steps"),
        (("image", "--model", SDXL, "--size", "huge"), "1024x1024"),
        (("image", "--model", SDXL, "--service", "chatgpt"), "one of them"),
        (("text", "--model", "gtp-4o", "--output-tokens", "5"), "gpt-4o"),
        (("text", "--model", "gpt-4o"), "--output-tokens"),
        (("text", "--active-params", "22", "--output-tokens", "5"), "22e9"),
        (("log", "nothing.parquet"), "check"),
    ],
)
def test_what_cannot_be_weighed_says_what_to_do(words: tuple[str, ...], hint: str) -> None:
    done = run("weigh", *words)
    assert done.exit_code == 2
    assert hint in done.stderr and len(done.stderr.strip().splitlines()) == 1


def test_run_passes_the_status_on_and_says_how_it_knows() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "trottinette.cli", "weigh", "run", "--place", "FR", "--json", "--",
         sys.executable, "-c", "print('mine'); raise SystemExit(7)"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 7
    assert done.stdout.startswith("mine\n")
    got = json.loads(done.stdout.removeprefix("mine\n"))
    assert got["metered"]["exit_status"] == 7 and got["metered"]["notes"]
    assert got["metered"]["basis"] in ("measured", "modelled")


def test_a_picture_carries_its_receipt_and_is_compared(tmp_path: Path) -> None:
    """What `make --place` says, the PNG says, and `compare` reads back."""
    png, chart = tmp_path / "n.png", tmp_path / "c.svg"
    made = told("make", "Nina. Un livre", "--place", "FR", "-o", str(png), *QUICK)
    with Image.open(png) as image:
        assert json.loads(image.info["Receipt"]) == made["receipt"]
    both = told("weigh", "compare", str(png), "--with", "chatgpt", "--chart", str(chart))["compared"]
    assert both["n.png"]["energy_wh"] == made["receipt"]["energy_wh"]
    assert both["chatgpt"]["energy_wh"]["low"] > both["n.png"]["energy_wh"]["high"]
    assert chart.read_text("utf-8").startswith("<svg") and "<text" not in chart.read_text("utf-8")
    png_chart = tmp_path / "c.png"
    assert run("weigh", "compare", str(png), "--chart", str(png_chart)).exit_code == 0
    with Image.open(png_chart) as image:
        assert image.size[0] > 1000
    assert run("weigh", "compare", str(png), "--chart", str(png_chart)).exit_code == 3  # already there


def test_no_place_no_receipt(tmp_path: Path) -> None:
    png = tmp_path / "n.png"
    made = told("make", "Nina. Un livre", "-o", str(png), *QUICK)
    assert made["receipt"] is None
    refused = run("weigh", "compare", str(png))
    assert refused.exit_code == 2 and "--place" in refused.stderr


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\nbroken", b"not a picture"])
def test_a_picture_that_is_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(data)
    refused = run("weigh", "compare", str(path))
    assert refused.exit_code == 2 and "receipt" in refused.stderr


def test_an_unknown_place_is_told_before_anything_is_drawn(tmp_path: Path) -> None:
    png = tmp_path / "n.png"
    done = run("make", "Nina", "--place", "Frnace", "-o", str(png))
    assert done.exit_code == 2 and "France" in done.stderr and not png.exists()


def test_places_are_listed_and_found() -> None:
    everywhere = told("places")["places"]
    assert len(everywhere) > 200
    assert [one["code"] for one in told("places", "--find", "norw")["places"]] == ["NO"]
    assert all(one["primary_mj_per_kwh"]["low"] >= 3.6 for one in everywhere)


def test_claims_are_listed_and_checked() -> None:
    known = told("claims", "list")["claims"]
    assert len(known) >= 20
    assert run("claims").stdout == run("claims", "list").stdout
    one = told("claims", "check", "picture-2-to-5-litres", "--language", "fr")
    assert one["verdict"] == "refuted" and one["sentence"].startswith("Réfuté")
    free = told("claims", "check", "0.5 L/image")
    assert free["claimed"]["unit"] == "L/picture" and free["verdict"] == "refuted"
    unclear = run("claims", "check", "banana")
    assert unclear.exit_code == 2 and "write it as" in unclear.stderr


def test_weighing_loads_no_renderer() -> None:
    code = "import sys, trottinette.impact.images, trottinette.impact.texts, trottinette.impact.claims;"
    code += "print([m for m in ('mitsuba', 'PIL', 'pydantic', 'polars', 'trottinette.studio') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
