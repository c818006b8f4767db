"""What the pages say is true: they are up to date, their commands run, their links lead somewhere."""

import importlib.util
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from test_architecture import LEVEL

import trottinette
from trottinette.cli import main as trot
from trottinette.pack import pack_from_yaml
from trottinette.studio.check import problems

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("benchmarks/*.md")])
README = (ROOT / "README.md").read_text("utf-8")
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text("utf-8")


def blocks(text: str, language: str) -> list[str]:
    """What stands between ```language and ```."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def of(path: Path) -> str:
    return str(path.relative_to(ROOT))


# ---- generated pages ---------------------------------------------------------------------------------------


def generator() -> ModuleType:
    sys.path.insert(0, str(ROOT / "tools"))  # as where it is run
    spec = importlib.util.spec_from_file_location("generate_docs", ROOT / "tools" / "generate_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_pages_are_up_to_date() -> None:
    made = generator()
    assert not sorted(made.stale()), "run: python tools/generate_docs.py"
    assert {path.name for path in made.FOLDER.iterdir()} == set(made.PAGES) | made.OTHERS, "a page that nothing writes"


# ---- the README --------------------------------------------------------------------------------------------

COMMANDS = list(dict.fromkeys(line for block in blocks(README, "sh") for line in block.splitlines()))
INSTALL = [line for line in COMMANDS if line.startswith("python3 -m venv")]


def test_the_readme_has_two_commands_for_a_fresh_machine_and_ci_runs_both() -> None:
    assert len(INSTALL) == 2
    run = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert set(INSTALL) <= {line.strip() for line in run}


def test_every_command_of_the_readme_runs_as_written(tmp_path: Path) -> None:
    """In order, in one empty folder; of the two that install, what comes after the installing."""
    for line in COMMANDS:
        words = shlex.split(line.rsplit(".venv/bin/", 1)[-1])
        if words[0] == "pytest":
            continue  # under way
        assert words[0] == "trot", line
        done = subprocess.run([Path(sys.executable).with_name("trot"), *words[1:]], cwd=tmp_path, capture_output=True)
        said = done.stderr.decode()
        assert done.returncode == 0, f"{line}\n{said}"
        assert "Traceback" not in said
        for option in ("-o", "--sheet"):
            if option in words:
                assert (tmp_path / words[words.index(option) + 1]).stat().st_size, line


def test_the_readme_shows_every_command() -> None:
    shown = {shlex.split(line.rsplit(".venv/bin/", 1)[-1])[1] for line in COMMANDS if "trot " in line}
    assert shown == set(trot.commands)


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    for code in blocks(README, "python"):
        subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True)


def test_the_spine_of_the_architecture_page_runs(tmp_path: Path) -> None:
    for code in blocks(ARCHITECTURE, "python"):
        subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True)


def test_the_pack_of_the_readme_opens() -> None:
    for text in blocks(README, "yaml"):
        assert pack_from_yaml(text, "README.md", problems).accessories


# ---- CONTRIBUTING: a toy in ten minutes --------------------------------------------------------------------

TRY_IT = """
import sys
from trottinette.catalogue import _kit, box_of
from trottinette.geometry import union
from trottinette.geometry.checks import closed, leak, pieces, steepness, thinnest

exec(compile(sys.argv[1], "stationery.py", "exec"), {"__name__": "trottinette.catalogue.stationery"})
(toy,) = _kit._shelf.values()
parts = toy.make()
solids, skins = [part.solid for part in parts], [part.mesh() for part in parts]
height = max(float(skin.box.high[2]) for skin in skins) - min(float(skin.box.low[2]) for skin in skins)
assert abs(height - toy.tall) <= 0.1, (height, toy.tall)
assert pieces(solids) == 1
assert thinnest(solids, skins).thick >= 0.8, thinnest(solids, skins)
assert all(closed(skin) for skin in skins)
assert all(steepness(solid) <= 1.001 and leak(solid) < 1e-6 for solid in solids)

from trottinette.brief import read_item
for said in ("une perforatrice verte", "trois perforeuses"):
    assert [wish.toy for wish in read_item(said, "fr").wishes] == [toy.id], said
"""


def test_the_toy_of_the_guide_is_a_good_toy() -> None:
    """The first block of CONTRIBUTING.md, saved as it stands."""
    code = blocks((ROOT / "CONTRIBUTING.md").read_text("utf-8"), "python")[0]
    done = subprocess.run([sys.executable, "-c", TRY_IT, code], capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


# ---- rooms -------------------------------------------------------------------------------------------------

ROOMS = re.findall(r"^\| `(\w+)` \|", ARCHITECTURE, re.MULTILINE)
SOURCE = ROOT / "src" / "trottinette"


def test_every_room_is_on_the_architecture_page() -> None:
    there = {path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert set(ROOMS) == there - {"__init__"}
    assert len(ROOMS) == len(set(ROOMS))


def test_the_rooms_are_in_the_order_that_is_tested() -> None:
    floors = [LEVEL[room] for room in ROOMS]
    assert floors == sorted(floors)


# ---- links -------------------------------------------------------------------------------------------------


def anchors(path: Path) -> set[str]:
    """The names that headings get on the forges, and those that a page gives itself."""
    text = re.sub(r"^```.*?^```$", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ +(.*)$", text, re.MULTILINE)
    own = set(re.findall(r'<a id="([^"]+)">', text))
    return own | {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=of)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    for link in [*re.findall(r"\]\(([^)\s]+)\)", text), *re.findall(r'src="([^"]+)"', text)]:
        if re.match(r"https?://", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{of(page)}: {link}"
        assert target.is_relative_to(ROOT), f"{of(page)}: {link}"
        assert not anchor or anchor in anchors(target), f"{of(page)}: {link}"


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CONTRIBUTING.md"], ids=of)
def test_files_that_are_named_exist(page: Path) -> None:
    """`tests/test_docs.py`, or `brief/say.py` for one of the package. CONTRIBUTING.md names files to come."""
    for name in re.findall(r"`([\w.\-]+/[\w./\-]+\.(?:py|toml|txt|md))`", page.read_text("utf-8")):
        assert (ROOT / name).exists() or (SOURCE / name).exists(), f"{of(page)}: {name}"


# ---- versions --------------------------------------------------------------


def test_the_changelog_has_this_version_and_says_which_pictures_change() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == trottinette.__version__
    (section,) = re.findall(
        rf"^## {re.escape(trottinette.__version__)}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL
    )
    assert "### Pictures that change\n" in section


def test_constraints_pin_every_requirement_and_nothing_else() -> None:
    """One tested version each, inside the range of pyproject.toml; no address, no path."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").split()
    pinned = {name.lower().replace("_", "-"): version for name, version in (line.split("==") for line in lines)}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for line in [*project["dependencies"], *project["optional-dependencies"]["dev"]]:
        wanted = Requirement(line)
        assert wanted.name.lower() in pinned, line
        assert pinned[wanted.name.lower()] in wanted.specifier, line
