"""The command `trot`: one thin command per public function."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from trottinette import __version__
from trottinette.errors import BadWords, TrottinetteError

LANGUAGE = click.Choice(["fr", "en"])


class Trot(click.Group):
    """Turns every TrottinetteError into one sentence and its exit status, and an interrupt into a quiet 130."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except TrottinetteError as wrong:
            _fail(wrong.code, wrong.message, wrong.hint)
            ctx.exit(wrong.exit_status)
        except (KeyboardInterrupt, click.Abort):
            _fail("interrupted", "interrupted; nothing was written", "")
            ctx.exit(130)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(141)


@click.group(cls=Trot, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(__version__, "--version", prog_name="trot")
def main() -> None:
    """Words become a boxed toy, drawn on this machine.

    \b
    trot make "Damien, présentateur télé. Caméra, micro, calepin"
    trot compose "Léa, prof de yoga, un chat" -o lea.yaml
    trot make lea.yaml -o lea.png
    trot catalogue --find vélo
    """


def _words_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments that say what goes in the box, shared by make and compose."""
    for option in reversed(
        [
            click.argument("words", nargs=-1),
            click.option("--name", default="", help="Name on the card, printed exactly so."),
            click.option("--tagline", default="", help="Line under the name."),
            click.option("--accessory", "accessories", multiple=True, metavar="WORDS", help='An object, as "red handbag"; may be repeated.'),
            click.option("--theme", default="", help="Card theme; `trot themes` lists them."),
            click.option("--badge", default="", help="Words of a sticker on the card."),
            click.option("--series", default="", help="Small line such as a series and a number."),
            click.option("--labels", is_flag=True, help="Print each accessory's name under it."),
            click.option("--language", type=LANGUAGE, help="Language of the words; guessed otherwise."),
            click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Another seed gives other noise."),
        ]
    ):
        command = option(command)
    return command


def _output_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(
        [
            click.option("--force", is_flag=True, help="Replace the file if it exists."),
            click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences."),
            click.option("--quiet", "-q", is_flag=True, help="Print nothing unless something fails."),
            click.option("--no-color", is_flag=True, help="No colour; the variable NO_COLOR does the same."),
        ]
    ):
        command = option(command)
    return command


@main.command()
@_words_options
@click.option("--output", "-o", type=click.Path(path_type=Path), help="PNG to write; the name in this folder otherwise.")
@click.option("--quality", type=click.Choice(["preview", "standard", "fine"]), default="standard", show_default=True)
@click.option("--size", default="1024x1536", show_default=True, metavar="WxH", help="Pixels, 256 to 4096 a side.")
@_output_options
def make(output: Path | None, quality: str, size: str, force: bool, as_json: bool, quiet: bool, no_color: bool, **asked: Any) -> None:
    """Draw a toy set from WORDS, or from a pack (a .yaml file), as a PNG."""
    from trottinette.making import STAGES, size_from
    from trottinette.making import make as make_pack
    from trottinette.terminal import Stages, report_made

    wanted = _wanted(asked)
    pixels = size_from(size)
    with Stages(STAGES, shown=not (quiet or as_json), colour=not no_color) as stages:
        made = make_pack(wanted, output, size=pixels, quality=quality, overwrite=force, on_stage=stages.begin, progress=stages.advance)
    if as_json:
        _print_json(made.as_dict())
    elif not quiet:
        report_made(made, colour=not no_color)


@main.command()
@_words_options
@click.option("--output", "-o", type=click.Path(path_type=Path), help="YAML to write; the terminal otherwise.")
@_output_options
def compose(output: Path | None, force: bool, as_json: bool, quiet: bool, no_color: bool, **asked: Any) -> None:
    """Write the pack that WORDS make, to edit and keep. Nothing is drawn."""
    from trottinette.export.files import check_writable
    from trottinette.making import read, write_pack
    from trottinette.pack import pack_to_yaml
    from trottinette.terminal import report_read

    if output:
        check_writable(output, force)
    got = read(_wanted(asked))
    if output:
        write_pack(output, got.pack, force)
    if as_json:
        _print_json({"written": str(output) if output else None, **got.as_dict()})
        return
    if not output:
        click.echo(pack_to_yaml(got.pack), nl=False)
    if not quiet:
        report_read(got, written=output, colour=not no_color)


@main.command()
@click.option("--find", default="", metavar="WORD", help="Only toys that answer to this word.")
@click.option("--sheet", type=click.Path(path_type=Path), help="Also draw them as a contact sheet (PNG).")
@click.option("--language", type=LANGUAGE, default=None, help="Language of the names.")
@_output_options
def catalogue(find: str, sheet: Path | None, language: str | None, force: bool, as_json: bool, quiet: bool, no_color: bool) -> None:
    """List the toys there are."""
    from trottinette.listing import catalogue_sheet, find_toys, toy_dict
    from trottinette.terminal import report_toys

    toys = find_toys(find)
    if sheet:
        catalogue_sheet(toys, sheet, overwrite=force)
    if as_json:
        _print_json({"toys": [toy_dict(toy) for toy in toys], "sheet": str(sheet) if sheet else None})
    elif not quiet:
        report_toys(toys, language or _system_language(), sheet, colour=not no_color)


@main.command()
@_output_options
def figure(as_json: bool, quiet: bool, no_color: bool, force: bool) -> None:
    """List what the figure may look like: skin, hair, beard, outfit."""
    from trottinette.listing import traits_dict
    from trottinette.terminal import report_choices

    if as_json:
        _print_json(traits_dict())
    elif not quiet:
        report_choices(traits_dict(), _system_language(), colour=not no_color)


@main.command()
@_output_options
def themes(as_json: bool, quiet: bool, no_color: bool, force: bool) -> None:
    """List the card's themes."""
    from trottinette.card import THEMES
    from trottinette.terminal import report_choices

    listed = [{"id": id, "names": {"en": theme.en, "fr": theme.fr}, "colours": {}} for id, theme in THEMES.items()]
    if as_json:
        _print_json({"themes": listed})
    elif not quiet:
        report_choices({"theme": listed}, _system_language(), colour=not no_color)


# ---- shared ------------------------------------------------------------------------------------------------


def _wanted(asked: dict[str, Any]) -> Any:
    from trottinette.making import Wanted

    words = asked.pop("words")
    if not words and not (asked["name"] or asked["tagline"] or asked["accessories"]):
        raise BadWords("there are no words to read", hint='say who it is and what they have, as in trot make "Léa, prof de yoga, un chat"')
    return Wanted(words=" ".join(words), **{**asked, "accessories": tuple(asked["accessories"])})


def _print_json(values: dict[str, Any]) -> None:
    click.echo(json.dumps(values, ensure_ascii=False, indent=2))


def _fail(code: str, message: str, hint: str) -> None:
    if "--json" in sys.argv:
        _print_json({"error": {"code": code, "message": message, "hint": hint}})
    sentence = f"{message}. {hint}" if hint else message
    click.echo(f"trot: {sentence}", err=True)


def _system_language() -> str:
    """The language of the person's system where we speak it, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "fr" if value.startswith("fr") else "en"
    return "en"


if __name__ == "__main__":
    main()
