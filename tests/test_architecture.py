"""The shape of the house: who may import whom, what loading costs, and what no file may hold."""

import ast
import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import trottinette

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "trottinette"

# From the ground up: a room may import those written before it. Rooms of one line do not know each other,
# but for the last line, the doors.
FLOORS = (
    *(
        ("errors",),
        ("seeds",),
        ("tongues",),
        ("palette",),
        ("paint",),
        ("work",),
        ("interrupts",),
        ("pack",),
        ("geometry",),
        ("catalogue",),
        ("charms",),
        ("figure",),
    ),
    *(("brief",), ("card",), ("studio",), ("engines",), ("impact",), ("export",)),
    ("making", "listing", "charts", "terminal", "wording", "cli"),
)
LEVEL = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
DOORS = set(FLOORS[-1])
NEVER = {
    "brief": {"card", "studio", "engines"},
    "card": {"catalogue", "geometry", "figure", "brief"},
}
HEAVY = ("mitsuba", "drjit", "mitsuba_oidn", "resvg_py", "PIL")

FILES = sorted(path for path in SOURCE.rglob("*.py"))


def _room(path: Path) -> str:
    """The room a file belongs to: a folder, or a file beside it."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def _name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def _imports(path: Path) -> set[str]:
    """Rooms of this package that a file imports, anywhere in it, for the type checker too."""
    found = set()
    package = ["trottinette", *path.relative_to(SOURCE).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            start = ".".join(part for part in (base, node.module or "") if part)
            names = [f"{start}.{alias.name}" for alias in node.names]
        else:
            continue
        found |= {name.split(".")[1] for name in names if name.startswith("trottinette.")}
    return found - {"__version__", "*"}


def test_every_room_has_its_place() -> None:
    """A new room is written into `FLOORS` when it is built."""
    rooms = {_room(path) for path in FILES} - {"__init__", "__main__"}
    assert rooms <= set(LEVEL), "write the new room into FLOORS, above all that it may import"


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_a_room_imports_only_what_is_below_it(path: Path) -> None:
    room = _room(path)
    if room in ("__init__", "__main__"):
        return
    for other in _imports(path) - {room}:
        assert other in LEVEL, f"{_name(path)} imports {other}, which has no place in FLOORS"
        allowed = LEVEL[other] < LEVEL[room] or {room, other} <= DOORS
        assert allowed, f"{_name(path)} imports {other}, which stands above {room}"
        assert other not in NEVER.get(room, ()), f"{_name(path)} imports {other}: {room} must not know it"


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_a_file_is_short_enough_to_read(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 400, f"{_name(path)} has {lines} lines: split it"


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_a_file_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not text.strip() or ast.get_docstring(ast.parse(text)), f"{_name(path)} begins without a sentence"


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_nothing_is_swallowed(path: Path) -> None:
    """House rule 9: no bare except, no `except Exception: pass`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            broad = node.type is None or (
                isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")
            )
            raises = any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
            assert not broad or raises, f"{_name(path)}:{node.lineno} swallows everything"


# ---- loading -----------------------------------------------------------------------------------------------


def _loaded(script: str) -> set[str]:
    """Modules that a fresh interpreter holds after running `script`."""
    told = f"{script}\nimport sys; print('\\n@' + ' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return set(run.stdout.rsplit("@", 1)[1].split())


HELP = """
from click.testing import CliRunner
from trottinette.cli import main
result = CliRunner().invoke(main, ["--help"])
assert result.exit_code == 0, result.output
"""
LISTING = "import trottinette\nassert len(trottinette.shelf()) > 40"


@pytest.mark.parametrize(
    "script", ["import trottinette", HELP, LISTING], ids=["import trottinette", "trot --help", "shelf()"]
)
def test_the_door_opens_without_the_renderer(script: str) -> None:
    loaded = {name.split(".")[0] for name in _loaded(script)}
    assert loaded.isdisjoint(HEAVY), f"{loaded & set(HEAVY)} is loaded"


def test_importing_loads_no_room_at_all() -> None:
    assert not {name for name in _loaded("import trottinette") if name.startswith("trottinette.")}


def test_every_public_name_opens_and_says_what_it_is() -> None:
    assert trottinette.__all__[0] == "__version__"
    for name in trottinette.__all__[1:]:
        thing = getattr(trottinette, name)
        assert (inspect.getdoc(thing) or "").strip(), f"trottinette.{name} has no docstring"
        assert name in dir(trottinette) or hasattr(trottinette, name)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        trottinette.__getattr__("nonsense")


# ---- what no file may hold ---------------------------------------------------------------------------------


def _tracked() -> list[Path]:
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if told.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in told.stdout.split("\0") if name and (ROOT / name).is_file()]


def _texts() -> dict[Path, str]:
    """Every text that the project holds; pictures and fonts are not text."""
    texts = {}
    for path in _tracked():
        data = path.read_bytes()
        if b"\0" not in data[:8192]:
            texts[path] = data.decode("utf-8", errors="replace")
    return texts


# Put together here, so that this file does not name them itself
REGISTRIES = tuple(
    f"{name}.{end}"
    for end, names in {
        "org": ("pypi", "pythonhosted", "registry.npmjs", "rubygems", "repo.maven.apache", "proxy.golang"),
        "io": ("crates", "ghcr", "quay"),
        "com": ("registry.yarnpkg", "hub.docker"),
    }.items()
    for name in names
)
FOLDERS = re.compile(
    r"(?<![\w./~$\]])/(?:" + "|".join(("ho" + "me", "Us" + "ers", "wo" + "rk", "ro" + "ot")) + r")/[A-Za-z0-9_.-]"
)


def test_no_file_names_a_package_registry() -> None:
    """The project installs from wherever the person's own tools look; no host is written into it."""
    named = [
        f"{path.relative_to(ROOT)}: {host}" for path, text in _texts().items() for host in REGISTRIES if host in text
    ]
    assert named == []


def test_no_file_names_a_folder_of_one_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}…" for path, text in _texts().items() for match in FOLDERS.finditer(text)
    ]
    assert found == []


def test_the_search_for_folders_finds_them() -> None:
    for text in ("/" + "home/someone", "cd /" + "work/main", '"/' + 'Users/x"'):
        assert FOLDERS.search(text)
    for text in (
        "https://example.test/" + "home/page",
        "./" + "work/x",
        "a/" + "root/b",
        "the " + "work/life",
    ):
        assert not FOLDERS.search(text)
