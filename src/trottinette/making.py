"""The main path as one call: words, options or a pack in; a picture on disk and an account of it out."""

from __future__ import annotations

import io
import json
import os
import re
import tempfile
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from trottinette import __version__
from trottinette.brief import Brief, brief_from_options, compose, read_brief, report
from trottinette.brief.sources import bare
from trottinette.card import check_letters
from trottinette.catalogue import shelf
from trottinette.charms import CHARM, CREDIT
from trottinette.charms.pictures import read_bytes, read_picture
from trottinette.engines import QUALITIES, Picture, draw
from trottinette.errors import BadPicture, BadSize, BadWords, InputError, UnknownChoice, nearest
from trottinette.export.files import check_writable, write_whole
from trottinette.export.png import developed, png_bytes
from trottinette.figure import choose, with_front
from trottinette.figure.rules import gives_way
from trottinette.geometry import cache_folder
from trottinette.impact.drawn import receipt_of
from trottinette.impact.places import place as place_of
from trottinette.impact.weights import Weights, weights_from
from trottinette.pack import Pack, explained, load_pack, pack_from_yaml, pack_to_yaml
from trottinette.studio.check import problems
from trottinette.studio.stage import LARGEST, SMALLEST, set_scene
from trottinette.tongues import spoken
from trottinette.wording import say
from trottinette.work import Stopwatch, Work

_MOST_PICTURE = 120_000_000  # bytes of a picture that is looked into
_NO_RECEIPT = (OSError, ValueError, KeyError, TypeError, SyntaxError, AttributeError, InputError)
PICTURES, PACKS = (".png",), (".yaml", ".yml")
_SAYS_IT_IS_A_PACK = re.compile(r"(?:\s*#.*\n|\s)*\{?\s*[\"']?trottinette[\"']?\s*:\s*[\"']?\d")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asked for: words, a pack's path or its text, and options that settle what words leave open."""

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
    picture: Path | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """A pack, and how the words became it (`brief` is None where a pack was given). Pictures that the pack names lie
    in `folder`."""

    pack: Pack
    brief: Brief | None
    folder: Path | None = None

    def as_dict(self) -> dict[str, Any]:
        """The reading as plain values: pack, understood, approximated, unknown, notes."""
        told = report(self.brief) if self.brief else {}
        lists = {key: told.get(key, []) for key in ("understood", "approximated", "unknown", "notes")}
        return {"pack": self.pack.model_dump(mode="json"), **lists}


@dataclass(frozen=True, slots=True)
class Made:
    """A picture on disk and everything there is to say about it."""

    path: Path
    size: tuple[int, int]
    read: Read
    work: Work
    notes: tuple[str, ...] = field(default_factory=tuple)
    receipt: Weights | None = None

    def as_dict(self) -> dict[str, Any]:
        """The JSON object of `trot make --json`."""
        told = self.read.as_dict()
        return {
            "picture": str(self.path),
            "size": list(self.size),
            "seconds": seconds_of(self.work),
            "work": work_dict(self.work),
            "receipt": self.receipt.as_dict(spoken(self.read.pack.language)) if self.receipt else None,
            **told,
            "notes": [*told["notes"], *self.notes],
        }


def read(wanted: Wanted | Pack | Path | str, settle: Callable[[Brief], Brief] | None = None) -> Read:
    """From what was asked to a pack that can be drawn; `settle` may decide what the words left in doubt.

    Raises BadWords, BadPack, BadPicture, UnknownChoice, and MissingLetters where no font has a letter of the card.
    """
    if isinstance(wanted, Pack):
        return Read(_adjusted(wanted, Wanted()), None)
    wanted = wanted if isinstance(wanted, Wanted) else Wanted(words=str(wanted))
    if (kept := _pack_of(wanted.words)) is not None:
        if wanted.accessories:
            raise BadWords("a pack lists its own accessories", hint="add them to the pack, under accessories")
        over = {"title": wanted.name, "tagline": wanted.tagline, "language": wanted.language}
        folder = Path(wanted.words.strip()).parent if is_pack_path(wanted.words) else None
        return _printed(Read(_adjusted(kept, wanted, over), None, folder), wanted.picture)
    if wanted.name or wanted.tagline or wanted.accessories:
        fields = wanted.name, wanted.tagline, wanted.accessories, wanted.words
        brief = brief_from_options(*fields, wanted.language)
    else:
        brief = read_brief(wanted.words, wanted.language)
    brief = settle(brief) if settle else brief
    return _printed(Read(_adjusted(compose(brief, shelf()), wanted), brief), wanted.picture)


def _printed(got: Read, picture: Path | None) -> Read:
    """With the person's own picture on the chest, if there is one. Raises BadPicture."""
    if picture is None:
        return got
    read_picture(picture)
    figure = with_front(got.pack.figure, picture=picture.name)
    return replace(got, pack=got.pack.model_copy(update={"figure": figure}), folder=picture.parent)


def make(
    wanted: Wanted | Pack | Path | str,
    out: Path | str | None = None,
    *,
    size: tuple[int, int] = (1024, 1536),
    quality: str = "standard",
    overwrite: bool = False,
    settle: Callable[[Brief], Brief] | None = None,
    place: str | None = None,
    watch: Stopwatch | None = None,
    progress: Callable[[float], None] | None = None,
) -> Made:
    """Draw words, a pack or a pack's file, and write the PNG; nothing is written unless all went well.

    `out` defaults to the title, in the current folder. `settle` may decide what the words left in doubt.
    With a `place` (a country's name or code) the work is weighed as its electricity is made; the receipt is in the PNG
    too. Raises TrottinetteError for anything a person can mend.
    """
    if quality not in QUALITIES:
        hint = nearest(quality, QUALITIES) or f"one of {', '.join(QUALITIES)}"
        raise UnknownChoice(f"there is no quality called {quality!r}", hint=hint)
    if out is not None:
        check_writable(Path(out), overwrite, PICTURES)
    if place is not None:
        place_of(place)  # an unknown one is told before anything is drawn
    watch = watch or Stopwatch()
    with watch.stage("reading"):
        got = read(wanted, settle)
    path = Path(out) if out is not None else Path(_slug(got.pack.title) + PICTURES[0])
    check_writable(path, overwrite, PICTURES)
    scene = set_scene(got.pack, *size, watch=watch, folder=got.folder)
    picture = draw(scene, *size, QUALITIES[quality], watch=watch, progress=progress)
    with watch.stage("writing"):
        receipt = receipt_of(watch.done(), place) if place is not None else None
        write_picture(path, picture, got.pack, overwrite, receipt)
    language = got.pack.language
    notes = (*picture.notes, *_given_way(got.pack), *credits_of(got.pack), *_cache_notes(language))
    return Made(path, size, got, watch.done(), notes, receipt)


def write_picture(
    path: Path, picture: Picture, pack: Pack, overwrite: bool = False, receipt: Weights | None = None
) -> None:
    """The PNG, with the title, what drew it and what that took in its text. Raises OutputError."""
    told = {"Software": f"Trottinette {__version__}", "Title": pack.title}
    if credits := credits_of(pack):
        told["Copyright"] = "; ".join(credits)
    if receipt:
        told["Receipt"] = json.dumps(receipt.as_dict(spoken(pack.language)))
    write_whole(path, png_bytes(developed(picture.light), told), overwrite)


def weigh_picture(path: Path, place: str) -> Weights:
    """What a picture of ours took: the receipt in a PNG, or, of a pack, what drawing it now in `place` takes.

    Raises BadPicture for a PNG without a receipt, and what `make` raises.
    """
    if path.suffix.lower() in PICTURES:
        return receipt_in(path)
    with tempfile.TemporaryDirectory() as folder:
        made = make(path, Path(folder) / "weighed.png", place=place)
    assert made.receipt is not None
    return made.receipt


def receipt_in(path: Path) -> Weights:
    """The receipt that a PNG carries in its text. Raises BadPicture."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(read_bytes(path, _MOST_PICTURE)), formats=("PNG",)) as image:
            told = json.loads(str(image.info["Receipt"]))
        return weights_from(told)
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        SyntaxError,
        AttributeError,
        InputError,
        Image.DecompressionBombError,
    ):
        raise BadPicture(
            f"{path.name!r} carries no receipt", hint="draw it with trot make --place, or give its pack"
        ) from None


def write_pack(path: Path, pack: Pack, overwrite: bool = False) -> None:
    """The pack as YAML. Raises OutputError."""
    write_whole(path, pack_to_yaml(pack).encode(), overwrite)


def is_pack_path(words: str) -> bool:
    """Whether the words are the path of a pack rather than a sentence."""
    return len(words) < 4096 and "\n" not in words and words.strip().lower().endswith(PACKS)


def size_from(text: str) -> tuple[int, int]:
    """WIDTHxHEIGHT, or one number for a square. Raises BadSize."""
    found = re.fullmatch(r"\s*(\d{1,8})(?:\s*[xX×*]\s*(\d{1,8}))?\s*", text)
    if not found:
        hint = "write WIDTHxHEIGHT in pixels, for instance 1024x1536"
        raise BadSize(f"{text[:40]!r} is not a size", hint=hint)
    width, height = int(found[1]), int(found[2] or found[1])
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        hint = f"each side is {SMALLEST} to {LARGEST} pixels, for instance 1024x1536"
        raise BadSize(f"a picture of {width}x{height} pixels cannot be drawn", hint=hint)
    return width, height


def _pack_of(words: str) -> Pack | None:
    """The pack where the words are its path or the document itself, or None. Raises BadPack."""
    if is_pack_path(words):
        return load_pack(words.strip(), problems)
    if _SAYS_IT_IS_A_PACK.match(words):
        return pack_from_yaml(words, "the pack", problems)
    return None


def _adjusted(pack: Pack, wanted: Wanted, over: Mapping[str, str | None] | None = None) -> Pack:
    """The pack with the options given beside it, and `over` where it says something.

    Raises BadWords, UnknownChoice, MissingLetters.
    """
    on_card = {"theme": wanted.theme, "badge": wanted.badge, "series": wanted.series, "labels": wanted.labels}
    card = pack.card.model_dump() | {key: value for key, value in on_card.items() if value}
    change: dict[str, Any] = {"drawn_by": f"trottinette {__version__}", "card": card}
    if wanted.seed is not None:
        change["seed"] = wanted.seed
    change |= {key: value for key, value in (over or {}).items() if value}
    try:
        changed = Pack.model_validate(pack.model_dump() | change)
    except ValidationError as wrong:
        fault = explained(wrong)
        raise BadWords(f"{fault.at[-1]}: {fault.message}", hint=fault.hint) from None
    for problem in problems(changed):
        raise UnknownChoice(problem.message, hint=problem.hint)
    check_letters(changed)
    return changed


def _given_way(pack: Pack) -> tuple[str, ...]:
    """What of the people is not seen as it was asked for, because of what they wear over it."""
    rules = [rule for who in (pack.figure, *pack.companions) for rule in gives_way(who)]
    return tuple(
        say(rule.why, pack.language, what=_called(rule.what, pack.language), to=_called(rule.to, pack.language))
        for rule in rules
    )


def _called(choice: str, language: str) -> str:
    family, id = choice.split("=")
    return bare(choose(family, id).words[language][0])


def credits_of(pack: Pack) -> tuple[str, ...]:
    """Whose drawings are in the picture, where others' are."""
    found = any(accessory.object == CHARM for accessory in pack.accessories)
    return (say("credit", pack.language, credit=CREDIT),) if found else ()


def _cache_notes(language: str) -> tuple[str, ...]:
    """What the person should know of the folder where shapes are kept between pictures."""
    folder = cache_folder()
    return () if os.access(folder, os.W_OK) else (say("not kept", language, folder=folder),)


def _slug(title: str) -> str:
    """A file name from a title: its letters and digits, of any script that file names have here, and hyphens."""
    letters = unicodedata.normalize("NFC", title.lower())
    try:
        os.fsencode(letters)
    except UnicodeEncodeError:
        letters = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode()
    kept = "".join(c if c.isalnum() or unicodedata.category(c) == "Mn" else "-" for c in letters)
    return re.sub("-+", "-", kept).strip("-")[:60] or "pack"


# ---- plain values for --json -------------------------------------------------------------------------------


def seconds_of(work: Work) -> dict[str, Any]:
    return {
        "total": round(work.seconds, 3),
        "stages": {stage.name: round(stage.seconds, 3) for stage in work.stages},
    }


def work_dict(work: Work) -> dict[str, Any]:
    low, likely, high = work.joules
    return {
        "processor_seconds": round(work.processor_seconds, 3),
        "stages": {
            s.name: {"seconds": round(s.seconds, 3), "processor_seconds": round(s.processor_seconds, 3)}
            for s in work.stages
        },
        "peak_memory_bytes": work.peak_memory_bytes,
        "joules": {
            "low": round(low, 2),
            "likely": round(likely, 2),
            "high": round(high, 2),
            "basis": work.basis,
        },
    }
