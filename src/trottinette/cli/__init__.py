"""The command `trot`: one thin command per public function."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click

from trottinette import __version__
from trottinette.cli.claims import claims
from trottinette.cli.group import EXAMPLE, Trot, print_json, takes_utf8
from trottinette.cli.weigh import options, places, weigh
from trottinette.errors import BadPicture, BadUsage, BadWords
from trottinette.interrupts import held_back
from trottinette.terminal import Out, Stages
from trottinette.tongues import READ
from trottinette.wording import system_language

_MOST_READ = 256 * 1024  # bytes of standard input; more than any pack or words that are read


@click.group(
    cls=Trot,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    invoke_without_command=True,
)
@click.version_option(__version__, "--version", prog_name="trot", message="%(prog)s %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Words become a boxed toy, drawn on this machine.

    \b
    trot make "Damien, présentateur télé. Caméra, micro, calepin"
    trot compose "Léa, prof de yoga, un chat" -o lea.yaml
    trot make lea.yaml -o lea.png
    trot catalogue --find vélo

    Words are read in French, English, Spanish, German, Italian, Portuguese and Dutch, and answered in French or
    English; what goes wrong is told in English. `trot make --help` shows every option.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


main.add_command(weigh)
main.add_command(claims)
main.add_command(places)


_WORDS = options(
    click.argument("words", nargs=-1),
    click.option("--name", default="", metavar="TEXT", help="Name on the card, printed exactly so."),
    click.option("--tagline", default="", metavar="TEXT", help="Line under the name, printed exactly so."),
    click.option(
        "--accessory",
        "accessories",
        multiple=True,
        metavar="WORDS",
        help='An object, as "red handbag"; may be repeated.',
    ),
    click.option(
        "--picture",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Your own PNG or SVG, printed on the chest.",
    ),
    click.option("--theme", default="", metavar="ID", help="Theme of the card; `trot themes` lists them."),
    click.option("--badge", default="", metavar="TEXT", help="Words of a sticker on the card."),
    click.option("--series", default="", metavar="TEXT", help="Small line, such as a series and a number."),
    click.option("--labels", is_flag=True, help="Print the name of each accessory under it."),
    click.option("--language", type=click.Choice(READ), help="Language of the words; guessed otherwise."),
    click.option("--seed", type=int, metavar="N", help="Another seed gives other noise.  [default: 0]"),
)
_FORCE = click.option("--force", is_flag=True, help="Replace the file if it exists.")
_TONGUE = click.option("--language", type=click.Choice(READ), help="Language of the names.")
_ASK = click.option("--ask", is_flag=True, help="Ask at the keyboard about what the words leave in doubt.")
_SAYING = options(
    click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences."),
    click.option("--quiet", "-q", is_flag=True, help="Print no sentences unless something fails."),
    click.option("--no-color", is_flag=True, help="No colours, as with NO_COLOR."),
)


@main.command(short_help="Draw a toy set from words, or from a pack.")
@_WORDS
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="PNG to write; otherwise the name, in this folder.",
)
@click.option(
    "--quality",
    type=click.Choice(["preview", "standard", "fine"]),
    default="standard",
    show_default=True,
    metavar="NAME",
    help="preview, standard or fine: the finer, the slower.",
)
@click.option("--size", default="1024x1536", show_default=True, metavar="WxH", help="Pixels, 256 to 4096 a side.")
@click.option("--place", metavar="PLACE", help="Where it is drawn (FR, Japan ...): gives a receipt of what it took.")
@_ASK
@_FORCE
@_SAYING
def make(
    output: Path | None,
    quality: str,
    size: str,
    place: str | None,
    ask: bool,
    force: bool,
    as_json: bool,
    quiet: bool,
    no_color: bool,
    **asked: Any,
) -> None:
    """Draw a toy set as a PNG: who is in the box, and what lies beside them.

    WORDS are a sentence or a list, in one of seven languages; or the .yaml file that `trot compose` wrote; or - to
    read either from standard input. Put -- before words that begin with a dash.

    \b
    trot make "Sarah, nurse. Curly red hair. Laptop, two cats, a red mug"
    trot make --name Damien --accessory caméra --accessory "calepin bleu"
    trot make damien.yaml -o damien.png --quality fine --size 2048x3072
    """
    from trottinette.work import Stopwatch

    settle = _settled_by_keyboard(not no_color) if ask else None
    with Stages(not (quiet or as_json or ask), asked["language"] or system_language()) as stages:
        watch = Stopwatch(stages.begin)
        with watch.stage("starting"), held_back():
            from trottinette.making import make as make_picture
            from trottinette.making import size_from
        made = make_picture(
            _wanted(asked),
            output,
            size=size_from(size),
            quality=quality,
            overwrite=force,
            settle=settle,
            place=place,
            watch=watch,
            progress=stages.advance,
        )
    if as_json:
        print_json(made.as_dict())
    elif not quiet:
        from trottinette.terminal import report_made

        report_made(made, Out(not no_color))


@main.command(short_help="Write the pack that words make, to edit and keep.")
@_WORDS
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="YAML to write; otherwise standard output.",
)
@_ASK
@_FORCE
@_SAYING
def compose(
    output: Path | None, ask: bool, force: bool, as_json: bool, quiet: bool, no_color: bool, **asked: Any
) -> None:
    """Write the pack that WORDS make: the YAML document to edit, keep and draw. Nothing is drawn.

    WORDS are those of `trot make`. What was understood is told on standard error, so that the pack can be piped.

    \b
    trot compose "Léa, prof de yoga, un chat" -o lea.yaml
    trot compose "Léa, un chat" | sed s/smile/laugh/ | trot make - -o lea.png
    """
    with held_back():
        from trottinette.export.files import check_writable
        from trottinette.making import PACKS, read, write_pack
        from trottinette.pack import pack_to_yaml
        from trottinette.terminal import report_read

    if output:
        check_writable(output, force, PACKS)
    got = read(_wanted(asked), _settled_by_keyboard(not no_color) if ask else None)
    own = next((one.picture for one in got.pack.figure.clothes if one.picture), "")
    if own and output and got.folder and got.folder.resolve() != output.parent.resolve():
        raise BadPicture(f"{own} is not beside {output}, where the pack would look for it", hint="copy it there")
    if output:
        write_pack(output, got.pack, force)
    if as_json:
        print_json({"written": str(output) if output else None, **got.as_dict()})
        return
    if not output:
        click.echo(pack_to_yaml(got.pack, ascii_only=not takes_utf8()), nl=False)
    if not quiet:
        report_read(got, output, Out(not no_color, err=True))


@main.command(short_help="List the toys there are.")
@click.option("--find", default="", metavar="WORDS", help="Only toys that answer to these words.")
@click.option("--sheet", type=click.Path(path_type=Path), metavar="FILE", help="Also draw them side by side, as a PNG.")
@_TONGUE
@_FORCE
@_SAYING
def catalogue(
    find: str,
    sheet: Path | None,
    language: str | None,
    force: bool,
    as_json: bool,
    quiet: bool,
    no_color: bool,
) -> None:
    """List the toys there are, by family, with the parts of each that can be coloured."""
    with held_back():
        from trottinette.listing import catalogue_sheet, find_toys, toy_dict
        from trottinette.terminal import report_toys
        from trottinette.work import Stopwatch

    language = language or system_language()
    toys = find_toys(find)
    if sheet:
        with Stages(not (quiet or as_json), language) as stages:
            watch = Stopwatch(stages.begin)
            catalogue_sheet(toys, sheet, overwrite=force, watch=watch, progress=stages.advance)
    if as_json:
        print_json({"toys": [toy_dict(toy) for toy in toys], "sheet": str(sheet) if sheet else None})
    elif not quiet:
        report_toys(toys, language, sheet, Out(not no_color))


@main.command(short_help="List bodies, faces, hair, clothes, poses, colours.")
@click.argument("family", required=False, default="")
@click.option("--sheet", type=click.Path(path_type=Path), metavar="FILE", help="Also draw FAMILY's choices, as a PNG.")
@_TONGUE
@_FORCE
@_SAYING
def figure(
    family: str,
    sheet: Path | None,
    language: str | None,
    force: bool,
    as_json: bool,
    quiet: bool,
    no_color: bool,
) -> None:
    """List what the figure may look like, by family, with the parts that can be coloured, and the colours.

    \b
    trot figure
    trot figure hair --sheet hair.png
    """
    with held_back():
        from trottinette.listing import figure_choices, figure_sheet
        from trottinette.terminal import report_choices
        from trottinette.work import Stopwatch

    language = language or system_language()
    if sheet and not family:
        raise BadUsage("a sheet shows one family", hint="name it, as in trot figure hair --sheet hair.png")
    choices = figure_choices(family)
    if sheet:
        with Stages(not (quiet or as_json), language) as stages:
            watch = Stopwatch(stages.begin)
            figure_sheet(family, sheet, overwrite=force, watch=watch, progress=stages.advance)
    if as_json:
        print_json(choices)
    elif not quiet:
        report_choices(choices, language, Out(not no_color))
        if sheet:
            Out(not no_color).line(("file", str(sheet)))


@main.command(short_help="List the themes of the card.")
@_TONGUE
@_SAYING
def themes(language: str | None, as_json: bool, quiet: bool, no_color: bool) -> None:
    """List the themes of the card, with the parts of it that can be coloured."""
    with held_back():
        from trottinette.listing import theme_choices
        from trottinette.terminal import report_choices

    if as_json:
        print_json({"themes": theme_choices()})
    elif not quiet:
        report_choices({"theme": theme_choices()}, language or system_language(), Out(not no_color))


# ---- what was asked ----------------------------------------------------------------------------------------


def _wanted(asked: dict[str, Any]) -> Any:
    from trottinette.making import Wanted, is_pack_path

    words = [_utf8(word) for word in asked.pop("words")]
    if not words and not (asked["name"] or asked["tagline"] or asked["accessories"]):
        raise BadWords("there are no words to read", hint=f"say who it is and what they have, as in {EXAMPLE}")
    text = _standard_input() if words == ["-"] else " ".join(words)
    if any(is_pack_path(word) for word in words) and len(words) > 1 and not os.path.exists(text):
        raise BadWords("a pack is drawn by itself", hint="give one .yaml file, and no words beside it")
    spoken: dict[str, Any] = {key: _utf8(value) if isinstance(value, str) else value for key, value in asked.items()}
    spoken["accessories"] = tuple(_utf8(words) for words in asked["accessories"])
    return Wanted(words=text, **spoken)


def _settled_by_keyboard(colour: bool) -> Callable[[Any], Any]:
    """What asks the person. Raises BadUsage where nobody can answer."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise BadUsage("--ask needs a keyboard, and standard input is not one", hint="leave --ask out")
    from trottinette.terminal import ask_doubts

    return partial(ask_doubts, out=Out(colour, err=True))


def _standard_input() -> str:
    raw = sys.stdin.buffer.read(_MOST_READ) if sys.stdin is not None else b""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadWords("what standard input holds is not UTF-8 text", hint="send it as UTF-8") from None


def _utf8(text: str) -> str:
    """Words as they were typed, where the system's own encoding could not read them."""
    try:
        return os.fsencode(text).decode("utf-8") if any("\ud800" <= c <= "\udfff" for c in text) else text
    except UnicodeError:
        return text
