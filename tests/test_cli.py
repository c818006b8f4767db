"""The command as a person meets it: what it prints, its exit status, and what is left on disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from trottinette.cli import main
from trottinette.figure import FAMILIES
from trottinette.pack import load_pack

QUICK = ["--quality", "preview", "--size", "256x384"]


class Said:
    """What a run of `trot` came to."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err


@pytest.fixture
def trot(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run the command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*args: str) -> Said:
        with pytest.raises(SystemExit) as left:
            main.main(list(args))
        told = capsys.readouterr()
        return Said(int(left.value.code or 0), told.out, told.err)

    return run


def test_words_become_a_picture_named_after_them(trot: Any, tmp_path: Path) -> None:
    said = trot("make", "Léa, prof de yoga. Un chat, une guitare", *QUICK)
    assert said.status == 0, said.err
    assert os.listdir(tmp_path) == ["léa.png"]
    with Image.open(tmp_path / "léa.png") as picture:
        assert picture.size == (256, 384)
        assert picture.text["Title"] == "Léa"
        assert len(np.unique(np.asarray(picture).reshape(-1, 3), axis=0)) > 1000
    assert "Compris" in said.out
    assert "chat" in said.out


def test_json_says_the_whole_of_it_and_nothing_else(trot: Any) -> None:
    said = trot("make", "Tom. A cat, a flux capacitor", "-o", "a.png", "--json", *QUICK)
    told = json.loads(said.out)
    assert said.status == 0
    assert told["pack"]["title"] == "Tom"
    assert [one["said"] for one in told["unknown"]] == ["flux capacitor"]
    assert set(told) >= {"picture", "size", "seconds", "work", "understood", "approximated", "unknown", "notes"}


def test_a_pack_composed_and_drawn_is_the_picture_of_its_words(trot: Any) -> None:
    assert trot("compose", "Léa, un chat", "-o", "lea.yaml", "-q").status == 0
    assert load_pack("lea.yaml").title == "Léa"
    assert trot("make", "lea.yaml", "-o", "a.png", *QUICK).status == 0
    assert trot("make", "Léa, un chat", "-o", "b.png", *QUICK).status == 0
    with Image.open("a.png") as a, Image.open("b.png") as b:
        assert np.array_equal(np.asarray(a), np.asarray(b))


def test_another_tagline_changes_nothing_below_the_header(trot: Any) -> None:
    for name, line in (("a", "notre voisine"), ("b", "la meilleure de nous tous")):
        assert trot("make", "Léa, un chat", "--tagline", line, "-o", f"{name}.png", *QUICK).status == 0
    with Image.open("a.png") as a, Image.open("b.png") as b:
        difference = np.abs(np.asarray(a).astype(int) - np.asarray(b)).max(2)
    rows = np.flatnonzero((difference > 24).any(1))
    assert len(rows)
    assert rows.max() < 0.35 * 384


def test_a_picture_of_one_s_own_is_printed_on_the_chest(trot: Any) -> None:
    Image.new("RGB", (40, 40), (0, 200, 0)).save("own.png")
    for name, more in (("a", ["--picture", "own.png"]), ("b", [])):
        assert trot("make", "Léa, un t-shirt blanc", "-o", f"{name}.png", *more, *QUICK).status == 0
    with Image.open("a.png") as a, Image.open("b.png") as b:
        green = [np.asarray(i).astype(int) @ np.array([-1, 2, -1]) > 90 for i in (a, b)]
    assert green[0].sum() > 60 + green[1].sum()


def test_standard_output_has_the_pack_and_standard_error_the_rest(trot: Any) -> None:
    said = trot("compose", "Léa, un chat")
    assert said.out.startswith("# ")
    assert "object: cat" in said.out
    assert "Compris" in said.err


@pytest.mark.parametrize("family", ["hair", "outfit", "pose", "colour"])
def test_the_choices_of_one_family_are_listed_alone(trot: Any, family: str) -> None:
    told = json.loads(trot("figure", family, "--json").out)
    assert list(told) == [family]
    assert len(told[family]) > 5


def test_every_family_of_the_figure_is_listed(trot: Any) -> None:
    told = json.loads(trot("figure", "--json").out)
    assert list(told) == [*FAMILIES, "colour"]
    assert all(one["names"]["fr"] and one["names"]["en"] for several in told.values() for one in several)


def test_a_sheet_of_a_family_is_drawn(trot: Any) -> None:
    assert trot("figure", "glasses", "--sheet", "a.png", "-q").status == 0
    with Image.open("a.png") as picture:
        assert picture.width >= 480


WRONG = {
    "nothing": (["make"], 2, "there are no words"),
    "blank": (["make", "  "], 2, "no words|nothing"),
    "command": (["mak", "x"], 2, "no command 'mak'; did you mean make"),
    "forgotten": (["Léa, un chat"], 2, "no command"),
    "option": (["make", "Léa, un chat", "--seeed", "3"], 2, "--seeed"),
    "size": (["make", "Léa, un chat", "--size", "big"], 2, "is not a size"),
    "small": (["make", "Léa, un chat", "--size", "8x8"], 2, "256 to 4096"),
    "theme": (["make", "Léa, un chat", "--theme", "sunset"], 2, "no theme is called 'sunset'; did you mean sunrise"),
    "pack": (["make", "none.yaml"], 2, "cannot read none.yaml"),
    "emoji": (["make", "--name", "🦄🦄"], 2, "no font of the card has"),
    "folder": (["make", "Léa, un chat", "-o", "no/a.png"], 3, "there is no folder"),
    "ending": (["make", "Léa, un chat", "-o", "a.jpg"], 3, "does not end in .png"),
    "picture": (["make", "Léa, un chat", "--picture", "none.png"], 2, "'none.png' cannot be read"),
    "family": (["figure", "hairs"], 2, "no family of choices called 'hairs'; did you mean hair"),
    "sheet": (["figure", "--sheet", "a.png"], 2, "a sheet shows one family"),
    "find": (["catalogue", "--find", "zzzz"], 2, "no toy answers"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_goes_wrong_is_one_sentence_and_a_status(trot: Any, name: str, tmp_path: Path) -> None:
    args, status, why = WRONG[name]
    said = trot(*args)
    assert said.status == status
    assert said.out == ""
    lines = said.err.strip().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("trot: ")
    assert any(part in lines[0] for part in why.split("|")), lines[0]
    assert os.listdir(tmp_path) == []


def test_with_json_a_failure_is_an_object_too(trot: Any) -> None:
    said = trot("make", "--json", "Léa, un chat", "--theme", "sunset")
    assert said.status == 2
    assert json.loads(said.out)["error"]["code"] == "unknown-choice"


def test_a_file_that_is_there_is_kept(trot: Any, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"mine")
    assert trot("make", "Léa", "-o", "a.png", *QUICK).status == 3
    assert (tmp_path / "a.png").read_bytes() == b"mine"
    assert trot("make", "Léa", "-o", "a.png", "--force", "-q", *QUICK).status == 0
    assert (tmp_path / "a.png").read_bytes()[:4] == b"\x89PNG"


def run(code: str, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, **more)


def test_help_and_the_package_load_neither_the_renderer_nor_a_font() -> None:
    heavy = "{'mitsuba', 'PIL', 'numpy', 'uharfbuzz', 'resvg_py', 'pydantic'}"
    code = (
        "import sys, trottinette\nfrom trottinette.cli import main\n"
        "try: main.main(['--help'])\nexcept SystemExit: pass\n"
        f"print(sorted({heavy} & set(sys.modules)), file=sys.stderr)"
    )
    told = run(code)
    assert "trot make" in told.stdout
    assert told.stderr.strip() == "[]"


def test_a_reader_that_goes_away_is_no_error_of_ours() -> None:
    command = f"{sys.executable} -m trottinette.cli catalogue | head -n 1"
    told = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=120, check=False)
    assert told.stderr == ""
    assert told.stdout.strip()


def test_a_full_standard_output_is_told() -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    with open("/dev/full", "w") as full:
        told = subprocess.run(
            [sys.executable, "-m", "trottinette.cli", "themes"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert told.returncode == 3
    assert "cannot go on" in told.stderr
