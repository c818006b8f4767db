"""`trot claims`: what is said about the footprint of AI, held against our arithmetic."""

from __future__ import annotations

import click

from trottinette.cli.group import print_json
from trottinette.cli.weigh import SAYING
from trottinette.interrupts import held_back
from trottinette.terminal import Out
from trottinette.tongues import spoken
from trottinette.wording import system_language

_INKS = {"confirmed": "good", "refuted": "bad"}  # of verdicts; the rest are fair


@click.group(invoke_without_command=True)
@click.pass_context
def claims(ctx: click.Context) -> None:
    """Check what is said about the footprint of AI: claims in the press, or any quantity.

    The verdict is computed by a stated rule (docs/method/claims.md) from the value that is claimed and our interval.

    \b
    trot claims
    trot claims check picture-2-to-5-litres
    trot claims check "0.3 Wh per text answer"
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_claims)


@claims.command(name="list", short_help="List the claims that are known, with their verdicts.")
@SAYING
def list_claims(language: str | None = None, as_json: bool = False, no_color: bool = False) -> None:
    """List the claims that are known, who said them, and what the arithmetic makes of them."""
    with held_back():
        from trottinette.impact.claims import check_claim
        from trottinette.impact.claims import claims as all_claims

    tongue = spoken(language or system_language())
    found = {id: check_claim(id) for id in all_claims()}
    if as_json:
        print_json({"claims": [one.as_dict(tongue) for one in found.values()]})
        return
    out = Out(not no_color)
    for id, one in found.items():
        told = all_claims()[id]
        out.line(("head", id), ("aside", f"  {told.by(tongue)}, {told.date}"))
        out.line(told.en if tongue == "en" else told.fr, indent=2)
        out.line((_INKS.get(one.verdict, "fair"), one.headline(tongue)), indent=2)


@claims.command(name="check", short_help="Check a known claim, or a quantity in words.")
@click.argument("said", nargs=-1, required=True)
@click.option("--model", default="", metavar="ID", help="Whose, where the words do not say: chatgpt, gpt-4o ...")
@click.option("--place", metavar="PLACE", help="Where it is computed.")
@SAYING
def check_said(
    said: tuple[str, ...],
    model: str,
    place: str | None,
    language: str | None,
    as_json: bool,
    no_color: bool,
) -> None:
    """Check SAID: the id of a known claim, or a quantity such as "2 Wh per image", "500 mL for 20 questions".

    \b
    trot claims check picture-2-to-5-litres
    trot claims check "5 litres of water per picture"
    """
    with held_back():
        from trottinette.impact.claims import check

    tongue = spoken(language or system_language())
    one = check(" ".join(said), model=model, place=place)
    if as_json:
        print_json(one.as_dict(tongue))
        return
    out, told = Out(not no_color), one.as_dict(tongue)
    if told["id"]:
        out.line(("head", told["said"]))
        out.line(("aside", ", ".join(str(told[key]) for key in ("author", "date", "where") if told[key])))
    out.line((_INKS.get(one.verdict, "fair"), one.sentence(tongue)))
    for note in told["notes"]:
        out.line(("fair", "·"), f" {note}")
