"""The main path as one call: words, options or a pack in; a picture on disk and an account of it out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from trottinette import __version__
from trottinette.brief import Brief, brief_from_options, compose, read_brief, report
from trottinette.catalogue import shelf
from trottinette.engines import QUALITIES, Picture, draw
from trottinette.errors import BadSize, BadWords, OutputError, UnknownChoice, nearest
from trottinette.export.files import check_writable, write_whole
from trottinette.export.png import developed, png_bytes
from trottinette.pack import Pack, load_pack, pack_to_yaml
from trottinette.studio.check import problems
from trottinette.studio.stage import LARGEST, SMALLEST, set_scene
from trottinette.work import Stopwatch, Work

STAGES = ("reading", "shaping", "printing", "path tracing", "denoising")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asked for: words or a pack's path, and the options that settle what words leave open."""

    words: str = ""
    name: str = ""
    tagline: str = ""
    accessories: tuple[str, ...] = ()
    language: str | None = None
    seed: int | None = None
    theme: str = ""
    badge: str = ""
    series: str = ""
    labels: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """A pack, and how the words became it (`brief` is None where a pack was given)."""

    pack: Pack
    brief: Brief | None

    def as_dict(self) -> dict[str, Any]:
        """The reading as plain values: pack, understood, approximated, unknown, notes."""
        told = report(self.brief) if self.brief else {}
        return {"pack": self.pack.model_dump(mode="json"), **{key: told.get(key, []) for key in ("understood", "approximated", "unknown", "notes")}}


@dataclass(frozen=True, slots=True)
class Made:
    """A picture on disk and everything there is to say about it."""

    path: Path
    size: tuple[int, int]
    read: Read
    work: Work
    notes: tuple[str, ...] = field(default_factory=tuple)

    def as_dict(self) -> dict[str, Any]:
        """The JSON object of `trot make --json`."""
        return {
            "picture": str(self.path),
            "size": list(self.size),
            "seconds": seconds_of(self.work),
            "work": work_dict(self.work),
            **(told := self.read.as_dict()),
            "notes": [*told["notes"], *self.notes],
        }


def read(wanted: Wanted) -> Read:
    """From what was asked to a pack. Raises BadWords, BadPack, UnknownChoice."""
    if is_pack_path(wanted.words):
        pack = load_pack(wanted.words, problems)
        return Read(_adjusted(pack, wanted), None)
    if wanted.name or wanted.tagline or wanted.accessories:
        brief = brief_from_options(wanted.name, wanted.tagline, wanted.accessories, wanted.words, wanted.language)
    else:
        brief = read_brief(wanted.words, wanted.language)
    return Read(_adjusted(compose(brief, shelf(), seed=wanted.seed or 0), wanted), brief)


def make(wanted: Wanted | str, out: Path | str | None = None, *, size: tuple[int, int] = (1024, 1536), quality: str = "standard",
         overwrite: bool = False, on_stage: Callable[[str], None] | None = None, progress: Callable[[float], None] | None = None) -> Made:  # fmt: skip
    """Draw a pack and write its PNG; nothing is written unless all went well.

    `out` defaults to the title, in the current folder. Raises TrottinetteError for anything a person can mend.
    """
    wanted = Wanted(words=wanted) if isinstance(wanted, str) else wanted
    if quality not in QUALITIES:
        raise UnknownChoice(f"there is no quality called {quality!r}", hint=nearest(quality, QUALITIES) or f"one of {', '.join(QUALITIES)}")
    path = Path(out) if out else None
    if path:
        _check_target(path, overwrite)
    watch = Stopwatch(on_stage)
    with watch.stage("reading"):
        got = read(wanted)
    path = path or Path(_slug(got.pack.title) + ".png")
    _check_target(path, overwrite)
    scene = set_scene(got.pack, *size, watch=watch)
    picture = draw(scene, *size, QUALITIES[quality], watch=watch, progress=progress)
    with watch.stage("writing"):
        write_picture(path, picture, got.pack, overwrite)
    return Made(path, size, got, watch.done(), picture.notes)


def write_picture(path: Path, picture: Picture, pack: Pack, overwrite: bool = False) -> None:
    """The PNG, with the pack that made it inside. Raises OutputError."""
    write_whole(path, png_bytes(developed(picture.light), {"Software": f"Trottinette {__version__}", "Title": pack.title}), overwrite)


def write_pack(path: Path, pack: Pack, overwrite: bool = False) -> None:
    """The pack as YAML. Raises OutputError."""
    write_whole(path, pack_to_yaml(pack).encode(), overwrite)


def is_pack_path(words: str) -> bool:
    """Whether the words are the path of a pack rather than a sentence."""
    return len(words) < 4096 and "\n" not in words and words.strip().lower().endswith((".yaml", ".yml"))


def size_from(text: str) -> tuple[int, int]:
    """WIDTHxHEIGHT, or one number for a square. Raises BadSize."""
    found = re.fullmatch(r"\s*(\d{1,8})(?:\s*[xX×*]\s*(\d{1,8}))?\s*", text)
    if not found:
        raise BadSize(f"{text[:40]!r} is not a size", hint="write WIDTHxHEIGHT in pixels, for instance 1024x1536")
    width, height = int(found[1]), int(found[2] or found[1])
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise BadSize(f"a picture of {width}x{height} pixels cannot be drawn", hint=f"each side is {SMALLEST} to {LARGEST} pixels, for instance 1024x1536")
    return width, height


def _check_target(path: Path, overwrite: bool) -> None:
    if path.suffix.lower() != ".png":
        raise OutputError(f"{path} does not end in .png", hint="a picture is written as PNG; name it so")
    check_writable(path, overwrite)


def _adjusted(pack: Pack, wanted: Wanted) -> Pack:
    """The pack with the options given beside it. Raises BadWords for what a card cannot print, UnknownChoice."""
    card = {key: value for key, value in (("theme", wanted.theme), ("badge", wanted.badge), ("series", wanted.series), ("labels", wanted.labels)) if value}
    change: dict[str, Any] = {"card": {**pack.card.model_dump(), **card}}
    if wanted.seed is not None:
        change["seed"] = wanted.seed
    if is_pack_path(wanted.words):
        change |= {key: value for key, value in (("title", wanted.name), ("tagline", wanted.tagline), ("language", wanted.language)) if value}
    changed = validated({**pack.model_dump(), "drawn_by": f"trottinette {__version__}", **change})
    for problem in problems(changed):
        raise UnknownChoice(problem.message, hint=problem.hint)
    return changed


def validated(values: dict[str, Any]) -> Pack:
    """A pack from plain values given on a command line. Raises BadWords naming the value."""
    from pydantic import ValidationError

    try:
        return Pack.model_validate(values)
    except ValidationError as wrong:
        first = wrong.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        what = str(first["ctx"]["error"]) if first["type"] == "value_error" else first["msg"].lower()
        raise BadWords(f"{where}: {what}", hint="shorten or correct it") from None


def _slug(title: str) -> str:
    """A file name from a title: its letters and digits, of any script, joined by hyphens."""
    kept = "".join(c if c.isalnum() or unicodedata.category(c) == "Mn" else "-" for c in unicodedata.normalize("NFC", title.lower()))
    return re.sub("-+", "-", kept).strip("-")[:60] or "pack"


# ---- plain values for --json -------------------------------------------------------------------------------


def seconds_of(work: Work) -> dict[str, Any]:
    return {"total": round(work.seconds, 3), "stages": {stage.name: round(stage.seconds, 3) for stage in work.stages}}


def work_dict(work: Work) -> dict[str, Any]:
    low, likely, high = work.joules
    return {
        "processor_seconds": round(work.processor_seconds, 3),
        "stages": {s.name: {"seconds": round(s.seconds, 3), "processor_seconds": round(s.processor_seconds, 3)} for s in work.stages},
        "peak_memory_bytes": work.peak_memory_bytes,
        "joules": {"low": round(low, 2), "likely": round(likely, 2), "high": round(high, 2), "basis": work.basis},
    }
