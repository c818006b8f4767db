"""What a person sees in a terminal: stages going by, and what came of their words."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from trottinette.wording import say

if TYPE_CHECKING:
    from trottinette.catalogue import Toy
    from trottinette.making import Made, Read

# How long each stage lasts, as shares of the bar, in the order of making.STAGES
_SHARES = {"reading": 2, "shaping": 12, "printing": 6, "path tracing": 56, "denoising": 20, "writing": 4}


def console(colour: bool, err: bool = False) -> Console:
    """Rich's console; it honours NO_COLOR and a terminal that is not one."""
    return Console(stderr=err, no_color=None if colour else True, highlight=False, soft_wrap=True)


class Stages:
    """A progress bar on standard error that names the stage under way; silent where it is not shown or no terminal."""

    def __init__(self, names: Sequence[str], shown: bool, colour: bool) -> None:
        columns = (TextColumn("{task.description:<14}"), BarColumn(36), TimeElapsedColumn())
        self._bar = Progress(*columns, console=console(colour, err=True), transient=True, disable=not shown or not sys.stderr.isatty())
        self._done, self._stage = 0.0, ""
        self._task: TaskID | None = None
        self._seen: set[str] = set()

    def __enter__(self) -> Stages:
        self._bar.start()
        self._task = self._bar.add_task("", total=sum(_SHARES.values()))
        return self

    def __exit__(self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None) -> None:
        self._bar.stop()

    def begin(self, name: str) -> None:
        """A stage begins, so the one before is over."""
        if self._stage and self._stage not in self._seen:
            self._seen.add(self._stage)
            self._done += _SHARES.get(self._stage, 0)
        self._stage = name
        if self._task is not None:
            self._bar.update(self._task, description=name, completed=self._done)

    def advance(self, share: float) -> None:
        """`share` (0 to 1) of the stage under way is done."""
        if self._task is not None and self._stage not in self._seen:
            self._bar.update(self._task, completed=self._done + share * _SHARES.get(self._stage, 0))


def report_made(made: Made, colour: bool) -> None:
    """What was understood, approximated and not recognised, the time and energy, and where the picture is."""
    out = console(colour)
    language = made.read.pack.language
    _report_brief(out, made.read, language)
    for note in made.notes:
        out.print(f"[yellow]·[/] {escape(note)}")
    low, likely, high = (j / 3600 for j in made.work.joules)
    energy = say("energy-measured", language, likely=likely) if made.work.basis == "measured" else say("energy-modelled", language, low=low, likely=likely, high=high)
    out.print(f"[bold green]{escape(str(made.path))}[/]  {made.size[0]}x{made.size[1]}, {say('seconds', language, seconds=made.work.seconds)}, {energy}")


def report_read(got: Read, written: Path | None, colour: bool) -> None:
    """The same for a pack that was only composed, on standard error so that the pack itself can be piped."""
    out = console(colour, err=True)
    _report_brief(out, got, got.pack.language)
    if written:
        out.print(f"[bold green]{escape(str(written))}[/]")


def report_toys(toys: Sequence[Toy], language: str, sheet: Path | None, colour: bool) -> None:
    """Toys by family."""
    out = console(colour)
    family = ""
    for toy in sorted(toys, key=lambda t: (t.family, t.id)):
        if toy.family != family:
            family = toy.family
            out.print(f"[bold]{family}[/]")
        out.print(f"  {toy.id:<18} {escape(toy.names[language])}")
    out.print(say("toys", language, count=len(toys)))
    if sheet:
        out.print(f"[bold green]{escape(str(sheet))}[/]")


def report_choices(families: Mapping[str, Sequence[Mapping[str, Any]]], language: str, colour: bool) -> None:
    """Choices by family, with the parts that can be coloured."""
    out = console(colour)
    for family, choices in families.items():
        out.print(f"[bold]{family}[/]")
        for one in choices:
            parts = f"  [dim]({', '.join(one['colours'])})[/]" if one["colours"] else ""
            out.print(f"  {one['id']:<14} {escape(one['names'][language])}{parts}")


def _report_brief(out: Console, got: Read, language: str) -> None:
    told = got.as_dict()
    for key, style in (("understood", "green"), ("approximated", "yellow"), ("unknown", "red")):
        if entries := told[key]:
            out.print(f"[{style}]{say(key, language)}[/]")
            for entry in entries:
                out.print("  " + _line(entry, language))
    for note in told["notes"]:
        out.print(f"[yellow]·[/] {escape(note)}")


def _line(entry: Mapping[str, Any], language: str) -> str:
    said = escape(str(entry["said"]))
    if "as" in entry:
        why = f"  [dim]{escape(str(entry['why']))}[/]" if entry.get("why") else ""
        return f"{said} → {escape(str(entry['as']))}{why}"
    near = ", ".join(str(s) for s in entry.get("suggestions", ()))
    return f"{said}  [dim]{say('nearest', language)} {escape(near)}[/]" if near else said
