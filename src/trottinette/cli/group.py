"""The command group: how commands are found, and how what goes wrong is told."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import click

from trottinette.errors import BadUsage, Interrupted, OutOfMemory, OutputError, TrottinetteError, nearest
from trottinette.terminal import plain

EXAMPLE = 'trot make "Léa, prof de yoga, un chat"'
_UNREAD = 141  # what a shell calls the end of a program whose reader went away


class Trot(click.Group):
    """Every failure is one sentence on standard error and an exit status; with --json one object as well."""

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any) -> Any:  # type: ignore[override]
        given = list(sys.argv[1:] if args is None else args)
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")  # an old terminal shows ? for what it has no letter for
        status: Any = 0
        try:
            extra["standalone_mode"] = False
            status = super().main(_without_bullets(given), prog_name, **extra)
        except click.ClickException as wrong:
            status = _fail(_usage(wrong), given)
        except TrottinetteError as wrong:
            status = _fail(wrong, given)
        sys.exit(status if isinstance(status, int) else 0)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            done = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()  # here, where a full disk or a closed pipe is still heard
            return done
        except KeyboardInterrupt:
            raise Interrupted("interrupted", hint="no unfinished file is left") from None
        except MemoryError:
            raise OutOfMemory("there is not enough memory", hint="choose a smaller --size") from None
        except BrokenPipeError:
            _drop_unread()
            ctx.exit(_UNREAD)
        except OSError as wrong:
            _drop_unread()
            why = (wrong.strerror or str(wrong)).lower()
            raise OutputError(f"cannot go on: {why}", hint="mend that and try again") from None

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """As click does, with a kinder word for somebody who forgot `make`."""
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            hint = nearest(name, self.commands) or f"to draw, write for instance {EXAMPLE}"
            raise BadUsage(f"there is no command {_short(name)!r}", hint=hint)
        return super().resolve_command(ctx, args)


def _without_bullets(args: Sequence[str]) -> list[str]:
    """A pasted list that begins with "- " is words, not an option."""
    values = ["", *args]
    bullet = [now.startswith("- ") and not before.startswith("-") for before, now in zip(values, args, strict=False)]
    return [f" {arg}" if is_bullet else arg for arg, is_bullet in zip(args, bullet, strict=True)]


# ---- what is answered --------------------------------------------------------------------------------------


def print_json(values: dict[str, Any]) -> None:
    text = json.dumps(values, ensure_ascii=not takes_utf8(), indent=2)
    click.echo(text.encode("utf-8", "backslashreplace").decode())  # bytes of a path that are no text


def takes_utf8() -> bool:
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    return encoding.lower().replace("-", "").replace("_", "") in ("utf8", "utf8sig")


def _fail(wrong: TrottinetteError, args: Sequence[str]) -> int:
    """Say it, and return the exit status. `args` are what was typed: the options may not even have been read."""
    if "--json" in (args[: args.index("--")] if "--" in args else args):
        with suppress(OSError):
            print_json({"error": {"code": wrong.code, "message": wrong.message, "hint": wrong.hint}})
        _drop_unread()
    with suppress(OSError):
        click.echo(plain(f"trot: {wrong}"), err=True)
    return wrong.exit_status


def _drop_unread() -> None:
    """Where standard output takes nothing any more, let what is left go nowhere, not fail again at exit."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _usage(wrong: click.ClickException) -> BadUsage:
    """Click's own refusals, as ours."""
    ctx = getattr(wrong, "ctx", None)
    command = ctx.command_path if ctx else "trot"
    if isinstance(wrong, click.NoSuchOption):
        hint = f"did you mean {' or '.join(wrong.possibilities)}?" if wrong.possibilities else ""
        if ctx and ctx.parent is None:
            hint = f"options follow the command, as in {EXAMPLE} --json"
        hint = hint or "put -- before words that begin with a dash"
        return BadUsage(f"there is no option {_short(wrong.option_name)}", hint=hint)
    text = wrong.format_message().rstrip(".")
    return BadUsage(_short(text[:1].lower() + text[1:], 200), hint=f"see `{command} --help`")


def _short(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
