"""What a person sees in a terminal: stages going by, and what came of their words.

A terminal gets colours (unless NO_COLOR or --no-color) and lines that fit; a file or a pipe gets neither.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any

import click

from trottinette.interrupts import deaf
from trottinette.tongues import spoken
from trottinette.wording import say

if TYPE_CHECKING:
    from trottinette.brief import Brief
    from trottinette.catalogue import Toy
    from trottinette.making import Made, Read

_INKS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "good": {"fg": "green"},
        "fair": {"fg": "yellow"},
        "bad": {"fg": "red"},
        "file": {"fg": "green", "bold": True},
        "head": {"bold": True},
        "aside": {"dim": True},
    }
)
_TURNING = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def plain(text: str) -> str:
    """Without what would move a terminal's cursor or turn its lines round: one stand-in each."""
    unsafe = ("Cc", "Cs", "Zl", "Zp")
    return "".join("\ufffd" if unicodedata.category(c) in unsafe or c in _TURNING else c for c in text)


@dataclass(frozen=True, slots=True)
class Out:
    """Standard output, or standard error, as a person reads it."""

    colour: bool = True
    err: bool = False

    def line(self, *pieces: str | tuple[str, str], indent: int = 0) -> None:
        """One line; a piece is text, or (ink, text) with an ink of `_INKS`."""
        stream = sys.stderr if self.err else sys.stdout
        terminal = stream is not None and stream.isatty()
        inked = terminal and self.colour and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        text = ""
        for piece in pieces:
            ink, words = ("", piece) if isinstance(piece, str) else piece
            text += click.style(plain(words), **_INKS[ink]) if ink and words and inked else plain(words)
        if terminal:
            columns = max(40, shutil.get_terminal_size().columns)
            first, later = " " * indent, " " * (indent + 2)
            text = click.wrap_text(text, columns, initial_indent=first, subsequent_indent=later)
        else:
            text = " " * indent + text
        click.echo(text, err=self.err, color=inked)


# ---- stages going by ---------------------------------------------------------------------------------------

# How long each stage lasts, as shares of the bar
_SHARES = MappingProxyType(
    {
        "starting": 4,
        "reading": 2,
        "shaping": 12,
        "printing": 6,
        "path tracing": 54,
        "denoising": 18,
        "writing": 4,
    }
)
_WIDE = 36


class Stages:
    """A bar on standard error that names the stage under way, on one line that is wiped at the end.

    Silent where it is not to be shown, or where there is no terminal. No escape codes: it writes over itself.
    """

    def __init__(self, shown: bool, language: str) -> None:
        self._language, self._start = language, time.monotonic()
        self._shown = shown and sys.stderr is not None and sys.stderr.isatty()
        self._done, self._share, self._stage, self._width = 0.0, 0.0, "", 0
        self._seen: set[str] = set()
        self._over = threading.Event()
        self._clock = threading.Thread(target=self._tick, daemon=True)

    def __enter__(self) -> Stages:
        if self._shown:
            self._clock.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            self._over.set()
            self._clock.join()
            sys.stderr.write(f"\r{' ' * self._width}\r")
            sys.stderr.flush()

    def begin(self, name: str) -> None:
        """A stage begins, so the one before is over."""
        if self._stage and self._stage not in self._seen:
            self._seen.add(self._stage)
            self._done += _SHARES.get(self._stage, 0)
        self._stage, self._share = name, 0.0

    def advance(self, share: float) -> None:
        """`share` (0 to 1) of the stage under way is done."""
        self._share = share

    def _tick(self) -> None:
        deaf()
        while not self._over.wait(0.1):
            if self._stage:
                self._draw()

    def _draw(self) -> None:
        under_way = 0.0 if self._stage in self._seen else self._share * _SHARES.get(self._stage, 0)
        full = round(_WIDE * (self._done + under_way) / sum(_SHARES.values()))
        bar = "█" * full + "░" * (_WIDE - full)
        text = f"{say(self._stage, self._language):<17} {bar} {time.monotonic() - self._start:4.0f} s"
        text = text[: shutil.get_terminal_size().columns - 1]
        sys.stderr.write(f"\r{text:<{self._width}}")
        sys.stderr.flush()
        self._width = len(text)


# ---- questions ---------------------------------------------------------------------------------------------


def ask_doubts(brief: Brief, out: Out) -> Brief:
    """The brief as the person settles it: one question for each doubt, answered by a number."""
    from trottinette.brief import answered, doubts

    answers: dict[str, str] = {}
    for doubt in doubts(brief):
        choices = [*((doubt.drawn,) if doubt.drawn else ()), *doubt.options]
        out.line(("head", doubt.said))
        for number, toy in enumerate(choices, 1):
            out.line(f"{number}  {doubt.names[toy]}", indent=2)
        out.line(f"0  {say('leave out', brief.language)}", indent=2)
        range_ = click.IntRange(0, len(choices))
        number = click.prompt(say("which", brief.language), type=range_, default=int(bool(doubt.drawn)), err=True)
        answers[doubt.said] = choices[number - 1] if number else ""
    return answered(brief, answers)


# ---- reports -----------------------------------------------------------------------------------------------


def report_made(made: Made, out: Out) -> None:
    """What was understood, approximated and not recognised, the time and energy, and where the picture is."""
    language = made.read.pack.language
    _report_brief(made.read, language, out)
    for note in made.notes:
        out.line(("fair", "·"), f" {note}")
    low, likely, high = (j / 3600 for j in made.work.joules)
    measured = made.work.basis == "measured"
    energy = say(
        f"energy-{made.work.basis}",
        language,
        likely=likely,
        **({} if measured else {"low": low, "high": high}),
    )
    took = say("seconds", language, seconds=made.work.seconds)
    told = took if made.receipt else f"{took}, {energy}"
    out.line(("file", str(made.path)), f"  {made.size[0]}x{made.size[1]}, {told}")
    if made.receipt:
        from trottinette.impact.receipt import receipt_lines

        head, *lines = receipt_lines(made.receipt, spoken(language))
        out.line(("head", head))
        for line in lines:
            out.line(line)


def report_read(got: Read, written: Path | None, out: Out) -> None:
    """The same for a pack that was only composed."""
    _report_brief(got, got.pack.language, out)
    if written:
        out.line(("file", str(written)))


def report_toys(toys: Sequence[Toy], language: str, sheet: Path | None, out: Out) -> None:
    """Toys by family, with the parts that can be coloured."""
    family = ""
    for toy in sorted(toys, key=lambda t: (t.family, t.id)):
        if toy.family != family:
            family = toy.family
            out.line(("head", family.replace("_", " ")))
        out.line(f"{toy.id:<18} {toy.names[language]}  ", ("aside", f"({', '.join(toy.colours)})"), indent=2)
    out.line(say("toy" if len(toys) == 1 else "toys", language, count=len(toys)))
    if sheet:
        out.line(("file", str(sheet)))


def report_choices(families: Mapping[str, Sequence[Mapping[str, Any]]], language: str, out: Out) -> None:
    """Choices by family, with the parts that can be coloured."""
    for family, choices in families.items():
        parts = [", ".join(one.get("colours", ())) for one in choices]
        common = parts[0] if len(set(parts)) == 1 else ""
        out.line(("head", family), ("aside", f"  ({common})" if common else ""))
        for one, own in zip(choices, parts, strict=True):
            aside = f"  ({own})" if own and not common else ""
            out.line(f"{one['id']:<14} {one['names'][language]}", ("aside", aside), indent=2)


def _report_brief(got: Read, language: str, out: Out) -> None:
    told = got.as_dict()
    for key, ink in (("understood", "good"), ("approximated", "fair"), ("unknown", "bad")):
        if entries := told[key]:
            out.line((ink, say(key, language)))
            for entry in entries:
                out.line(*_entry(entry, language), indent=2)
    for note in told["notes"]:
        out.line(("fair", "·"), f" {note}")


def _entry(entry: Mapping[str, Any], language: str) -> tuple[str, tuple[str, str]]:
    if "as" in entry:
        return f"{entry['said']} → {entry['as']}", ("aside", f"  {entry['why']}" if entry.get("why") else "")
    near = ", ".join(entry.get("suggestions", ()))
    return str(entry["said"]), ("aside", f"  {say('nearest', language)} {near}" if near else "")
