"""`trot weigh` and `trot places`: thin commands over the room `impact`, which loads no renderer."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from trottinette.cli.group import print_json
from trottinette.errors import BadQuantity, BadUsage
from trottinette.interrupts import held_back
from trottinette.terminal import Out
from trottinette.tongues import SPOKEN, spoken
from trottinette.wording import say, system_language

Command = Callable[..., Any]


def options(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


_MOST_PARTS = 10  # models, and places, that are told
_BOUNDARIES = ("accelerator", "server", "site", "life_cycle")
SAYING = options(
    click.option("--language", type=click.Choice(SPOKEN), help="Language of the sentences.  [default: the system's]"),
    click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences."),
    click.option("--no-color", is_flag=True, help="No colours, as with NO_COLOR."),
)
_WHERE = options(
    click.option("--place", default="WORLD", show_default=True, metavar="PLACE", help="Where the electricity is made."),
    click.option(
        "--boundary",
        type=click.Choice(_BOUNDARIES),
        metavar="NAME",
        help="What is counted: accelerator, server, site or life_cycle.  [default: site]",
    ),
    click.option(
        "--accounting",
        type=click.Choice(["location", "market"]),
        default="location",
        show_default=True,
        metavar="NAME",
        help="Carbon of the place (location), or as the service contracts it (market).",
    ),
)
_MACHINE = options(
    click.option("--gpu", metavar="NAME", help="Accelerator: H100, A100, B200, RTX 4090 ..."),
    click.option("--gpus", type=float, metavar="N", help="How many of them serve it."),
    click.option("--batch", type=float, metavar="N", help="How many requests they serve at once."),
    click.option("--precision", metavar="NAME", help="Of the weights: bf16, fp8, mxfp4 ..."),
)


@click.group()
def weigh() -> None:
    """Weigh pictures, texts, logs of requests or any command: energy, carbon, water, primary energy, metals, e-waste.

    Every figure is a 90 % interval with its median, and says what it rests on.

    \b
    trot weigh image --service chatgpt --place US
    trot weigh text --model gpt-4o --input-tokens 200 --output-tokens 500 --place US
    trot weigh run --place FR -- ffmpeg -i film.mov film.mp4
    """


@weigh.command(short_help="Weigh pictures that a model or a service draws.")
@click.option("--model", metavar="ID", help="A picture model, as stabilityai/stable-diffusion-xl-base-1.0.")
@click.option("--service", metavar="ID", help="A picture service, as chatgpt.")
@click.option("--steps", type=float, metavar="N", help="Denoising steps.")
@click.option("--size", metavar="WxH", help="Pixels, as 1024x1024.")
@click.option("--denoiser-params", type=float, metavar="N", help="Parameters of the denoiser, written out: 12e9.")
@click.option("--architecture", metavar="NAME", help="dit or unet.")
@click.option("--latent-tokens", type=float, metavar="N", help="Latent tokens of a picture.")
@click.option("--guidance-passes", type=float, metavar="N", help="Passes a step: 2 with classifier-free guidance.")
@click.option("--pictures", type=float, default=1, show_default=True, metavar="N", help="How many.")
@_MACHINE
@_WHERE
@SAYING
def image(
    model: str | None,
    service: str | None,
    size: str | None,
    pictures: float,
    place: str,
    boundary: str | None,
    accounting: str,
    language: str | None,
    as_json: bool,
    no_color: bool,
    **asked: Any,
) -> None:
    """Weigh pictures: of an open model from its steps and size, of a closed service from what is known of it.

    \b
    trot weigh image --model stabilityai/stable-diffusion-xl-base-1.0 --steps 30 --size 1024x1024 --gpu H100 --place FR
    trot weigh image --denoiser-params 12e9 --architecture dit --latent-tokens 4096 --steps 50 --boundary accelerator
    """
    with held_back():
        from trottinette.impact.images import ImageRequest, weigh_image

    if model and service:
        raise BadUsage("both a model and a service are given", hint="give one of them")
    request = ImageRequest(model=model or service, size=_size(size), **_said(asked))
    weights = weigh_image(request, place, boundary=boundary or "", accounting=accounting, pictures=pictures)
    _show(weights, language, as_json, no_color)


@weigh.command(short_help="Weigh requests to a model that writes.")
@click.option("--model", metavar="ID", help="A text model or service, as gpt-4o.")
@click.option("--active-params", type=float, metavar="N", help="Parameters active for a token, written out: 22e9.")
@click.option("--total-params", type=float, metavar="N", help="All parameters: 235e9.")
@click.option("--input-tokens", type=float, default=0, show_default=True, metavar="N", help="Tokens read.")
@click.option("--output-tokens", type=float, metavar="N", help="Tokens written, reasoning included.")
@click.option("--requests", type=float, default=1, show_default=True, metavar="N", help="How many such requests.")
@click.option("--compare", type=click.Choice(["ecologits"]), help="What another tool says of it, side by side.")
@_MACHINE
@_WHERE
@SAYING
def text(
    requests: float,
    compare: str | None,
    place: str,
    boundary: str | None,
    accounting: str,
    language: str | None,
    as_json: bool,
    no_color: bool,
    **asked: Any,
) -> None:
    """Weigh answers of a language model, from its parameters, tokens and the machines that serve it.

    \b
    trot weigh text --model gpt-4o --input-tokens 200 --output-tokens 500 --place US
    trot weigh text --active-params 22e9 --total-params 235e9 --precision fp8 --gpus 8 --batch 64 --output-tokens 500
    """
    with held_back():
        from trottinette.impact.texts import TextRequest, compare_ecologits, weigh_text

    if asked["output_tokens"] is None:
        raise BadUsage("how much is written is not said", hint="give --output-tokens, as 500")
    request = TextRequest(**_said(asked))
    weights = weigh_text(request, place, boundary=boundary or "", accounting=accounting, times=requests)
    more = {"ecologits": _beside(compare_ecologits(request, weights.place.alpha3), language)} if compare else None
    _show(weights, language, as_json, no_color, more)


@weigh.command(short_help="Weigh a log of requests, of any length.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--output", "-o", type=click.Path(path_type=Path), metavar="FILE", help="Also write every row weighed.")
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@_WHERE
@SAYING
def log(
    file: Path,
    output: Path | None,
    force: bool,
    place: str,
    boundary: str | None,
    accounting: str,
    language: str | None,
    as_json: bool,
    no_color: bool,
) -> None:
    """Weigh the requests of FILE: Parquet, CSV or JSON Lines, one a row, streamed.

    Columns: model and output_tokens; input_tokens and place if there are. prompt_tokens, completion_tokens and
    country are known too. Rows without a place take --place. Rows that cannot be weighed are set aside and counted.

    \b
    trot weigh log requests.parquet -o weighed.parquet
    """
    with held_back():
        from trottinette.impact.log_files import weigh_file, write_rows

    tongue, reach = spoken(language or system_language()), boundary or "site"
    weighed = weigh_file(file, place, reach, accounting)
    if output:
        write_rows(file, output, place, reach, accounting, force)
    if as_json:
        print_json({**weighed.as_dict(tongue), "written": str(output) if output else None})
        return
    from trottinette.impact.numbers import amount, number

    out = Out(not no_color)
    _lines(weighed.total, tongue, out)
    for name, near in weighed.unknown.items():
        out.line(("fair", "·"), f" {name}", ("aside", f"  {near}"))
    out.line(("head", number(weighed.rows, tongue)))
    for what in ("model", "place"):
        for name, part in list(weighed.by(what).items())[:_MOST_PARTS]:
            out.line(
                f"{name}  {amount(part.energy_wh, 'Wh', tongue)}, {amount(part.gwp_gco2e, 'gCO2e', tongue)}", indent=2
            )
    if output:
        out.line(("file", str(output)))


@weigh.command(short_help="Weigh any command that runs here.", context_settings={"ignore_unknown_options": True})
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED)
@click.option("--place", default="WORLD", show_default=True, metavar="PLACE", help="Where the electricity is made.")
@click.option("--boundary", type=click.Choice(_BOUNDARIES), default="life_cycle", metavar="NAME", show_default=True,
              help="What is counted: accelerator, server, site or life_cycle.")  # fmt: skip
@click.option("--watts", metavar="W", help="What the machine draws at the wall: 35, or 20-60.")
@click.option("--plug-wh", metavar="WH", help="What a plug that meters counted: 1.2, or 1034.2/1035.4.")
@SAYING
@click.pass_context
def run(
    ctx: click.Context,
    command: tuple[str, ...],
    place: str,
    boundary: str,
    watts: str | None,
    plug_wh: str | None,
    language: str | None,
    as_json: bool,
    no_color: bool,
) -> None:
    """Run COMMAND and weigh it: counted where this machine counts (RAPL, NVML), modelled where not, and said which.

    Its own exit status is passed on; what it prints comes first, the weights go to standard error.

    \b
    trot weigh run --place FR -- python train.py
    """
    with held_back():
        from trottinette.impact.meter import meter, weigh_run
        from trottinette.impact.places import place as place_of

    where = place_of(place)
    metered = meter(command, watts=watts, plug_wh=plug_wh)
    weights = weigh_run(metered, where, boundary=boundary)
    tongue = spoken(language or system_language())
    if as_json:
        print_json({"metered": metered.as_dict(tongue), "weights": weights.as_dict(tongue)})
    else:
        _lines(weights, tongue, Out(not no_color, err=True))
    ctx.exit(metered.exit_status)


@weigh.command(short_help="Weigh a picture of ours beside a service's.")
@click.argument("picture", type=click.Path(path_type=Path))
@click.option("--with", "service", default="chatgpt", show_default=True, metavar="ID", help="Picture model or service.")
@click.option("--place", default="WORLD", show_default=True, metavar="PLACE", help="Where a pack is drawn.")
@click.option("--their-place", default="US", show_default=True, metavar="PLACE", help="Where the service computes.")
@click.option("--chart", type=click.Path(path_type=Path), metavar="FILE", help="Also draw it: .png or .svg.")
@click.option("--force", is_flag=True, help="Replace the chart if it exists.")
@SAYING
def compare(
    picture: Path,
    service: str,
    place: str,
    their_place: str,
    chart: Path | None,
    force: bool,
    language: str | None,
    as_json: bool,
    no_color: bool,
) -> None:
    """Weigh PICTURE, a PNG that `trot make --place` drew or a pack (drawn now), beside the same of a service.

    Both with the making of the hardware. The receipt that a PNG carries is taken at its word.

    \b
    trot weigh compare damien.png --with chatgpt --chart compared.svg
    """
    with held_back():
        from trottinette.charts import Side, write_chart
        from trottinette.export.files import check_writable
        from trottinette.impact.images import ImageRequest, weigh_image
        from trottinette.making import weigh_picture

    if chart:
        check_writable(chart, force, (".png", ".svg"))
    tongue = spoken(language or system_language())
    theirs = weigh_image(ImageRequest(model=service), their_place, boundary="life_cycle")
    ours = weigh_picture(picture, place)
    sides = (Side(picture.name, ours), Side(service, theirs))
    if chart:
        write_chart(chart, sides, tongue, force)
    if as_json:
        told = {side.name: side.weights.as_dict(tongue) for side in sides}
        print_json({"compared": told, "chart": str(chart) if chart else None})
        return
    out = Out(not no_color)
    for side in sides:
        out.line(("head", side.name))
        _lines(side.weights, tongue, out)
    if chart:
        out.line(("file", str(chart)))


@click.command(short_help="List the places whose electricity is known.")
@click.option("--find", default="", metavar="WORDS", help="Only places whose name or code holds these words.")
@SAYING
def places(find: str, language: str | None, as_json: bool, no_color: bool) -> None:
    """List the places whose electricity is known, with its carbon, water and primary energy a kilowatt-hour."""
    with held_back():
        from trottinette.impact.places import carbon, primary, water
        from trottinette.impact.places import places as all_places
        from trottinette.impact.ranges import range_of

    tongue = spoken(language or system_language())
    words = find.casefold()
    found = [
        one
        for one in all_places().values()
        if words in " ".join((one.code, one.alpha3, one.en, one.fr, *one.also)).casefold()
    ]
    rows: list[dict[str, Any]] = [
        {
            "code": one.code,
            "alpha3": one.alpha3,
            "name": one.name(tongue),
            "year": one.year,
            "gco2e_per_kwh": range_of(carbon(one)),
            "primary_mj_per_kwh": range_of(primary(one)),
            "water_l_per_kwh": range_of(water(one, "with_electricity")),
            "water_without_reservoirs_l_per_kwh": range_of(water(one, "without_reservoirs")),
        }
        for one in found
    ]
    if as_json:
        print_json({"places": [{key: _plain(value) for key, value in row.items()} for row in rows]})
        return
    from trottinette.impact.numbers import number

    out = Out(not no_color)
    for row in rows:
        told = f"{number(row['gco2e_per_kwh'].likely, tongue)} g CO₂e, "
        told += (
            f"{number(row['primary_mj_per_kwh'].likely, tongue)} MJ, {number(row['water_l_per_kwh'].likely, tongue)} L"
        )
        out.line(f"{row['code']:<6}{row['name']}", ("aside", f"  {told} / kWh, {row['year']}"))


# ---- showing -----------------------------------------------------------------------------------------------


def _said(asked: dict[str, Any]) -> dict[str, Any]:
    """The options that were given; what was not keeps the request's own default."""
    return {key: value for key, value in asked.items() if value is not None}


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = re.fullmatch(r"\s*(\d{1,6})\s*[xX×*]\s*(\d{1,6})\s*", text)
    if not found:
        raise BadQuantity(f"{text[:40]!r} is not a size", hint="write WIDTHxHEIGHT in pixels, for instance 1024x1024")
    return int(found[1]), int(found[2])


def _show(
    weights: Any, language: str | None, as_json: bool, no_color: bool, more: dict[str, Any] | None = None
) -> None:
    tongue = spoken(language or system_language())
    if as_json:
        print_json({**weights.as_dict(tongue), **(more or {})})
        return
    out = Out(not no_color)
    _lines(weights, tongue, out)
    for name, value in (more or {}).items():
        out.line(("head", name), f"  {value}")


def _beside(other: dict[str, Any] | None, language: str | None) -> Any:
    """What the other tool says, or that it says nothing."""
    return other or say("nothing beside", spoken(language or system_language()))


def _lines(weights: Any, language: str, out: Out) -> None:
    from trottinette.impact.receipt import receipt_lines

    _, *lines = receipt_lines(weights, language)
    out.line(("head", f"{weights.place.name(language)}, {weights.boundary.replace('_', ' ')}"))
    for line in lines:
        out.line(line)


def _plain(value: Any) -> Any:
    return {"low": value.low, "likely": value.likely, "high": value.high} if hasattr(value, "likely") else value
