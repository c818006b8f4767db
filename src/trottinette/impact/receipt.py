"""The receipt of a pack: what drawing it on this very machine took, in figures and in a few lines of text."""

from __future__ import annotations

from trottinette.impact.equivalents import lines
from trottinette.impact.notes import told
from trottinette.impact.numbers import amount
from trottinette.impact.places import Place
from trottinette.impact.ranges import Range
from trottinette.impact.weights import Weights, weigh_energy

_NOT_COUNTED = ("on_site", "waste")  # told only where something of it is counted
SHOWN = ("phone_charge", "scooter", "glass")  # equivalents under a receipt
WORDS = {
    "en": {
        "head": "This picture took ({place}, {boundary}):",
        "energy": "electricity",
        "carbon": "climate",
        "water": "water, with the power plants",
        "no_dams": "of it without reservoirs of dams",
        "on_site": "of it on the site",
        "primary": "primary energy",
        "metals": "metals",
        "waste": "e-waste",
        "like": "That is like {}.",
        "basis": "Energy {}; ranges hold nine times in ten.",
    },
    "fr": {
        "head": "Cette image a demandé ({place}, {boundary}) :",
        "energy": "électricité",
        "carbon": "climat",
        "water": "eau, centrales comprises",
        "no_dams": "dont hors lacs de barrage",
        "on_site": "dont sur place",
        "primary": "énergie primaire",
        "metals": "métaux",
        "waste": "déchets électroniques",
        "like": "C’est comme {}.",
        "basis": "Énergie {} ; les fourchettes tiennent neuf fois sur dix.",
    },
}
BOUNDARY = {
    "en": {
        "accelerator": "for the processor alone",
        "server": "for the machine at the plug",
        "site": "for the machine at the plug",
        "life_cycle": "the making of the machine counted",
    },
    "fr": {
        "accelerator": "pour le processeur seul",
        "server": "pour la machine à la prise",
        "site": "pour la machine à la prise",
        "life_cycle": "fabrication de la machine comprise",
    },
}
BASIS = {
    "en": {"measured": "measured", "modelled": "modelled", "published": "published", "assumed": "assumed"},
    "fr": {"measured": "mesurée", "modelled": "modélisée", "published": "publiée", "assumed": "supposée"},
}


def receipt(
    joules: Range,
    seconds: float,
    place: Place,
    basis: str,
    *,
    hardware: str = "laptop",
    boundary: str = "life_cycle",
    counted: str = "accelerator",
    notes: tuple[str, ...] = (),
) -> Weights:
    """What a pack took: `joules` of processor and memory (or, `counted="server"`, at the plug) over `seconds`.

    `basis` says how the joules are known: measured or modelled. Raises BadQuantity, UnknownChoice.
    """
    return weigh_energy(
        1.0, joules, hardware, boundary, place,
        counted=counted, basis=basis, name="meter", seconds=seconds, notes=notes,
    )  # fmt: skip


def receipt_lines(weights: Weights, language: str = "en") -> tuple[str, ...]:
    """The receipt as a person reads it: the six figures, three equivalents, how the energy is known, notes."""
    language = language if language in WORDS else "en"
    say = WORDS[language]
    head = say["head"].format(place=weights.place.name(language), boundary=BOUNDARY[language][weights.boundary])
    return (
        head,
        *figure_lines(weights, language),
        *(say["like"].format(line) for line in lines(weights, language, SHOWN)),
        say["basis"].format(BASIS[language][weights.basis["energy_wh"]]),
        *(told(note, language) for note in weights.notes),
    )


def figure_lines(weights: Weights, language: str = "en") -> tuple[str, ...]:
    """The six figures, a line each and two for water, in columns."""
    say, water = WORDS[language if language in WORDS else "en"], weights.water_l
    rows = (
        ("energy", weights.energy_wh, "Wh"),
        ("carbon", weights.gwp_gco2e, "gCO2e"),
        ("water", water.with_electricity, "L"),
        ("no_dams", water.without_reservoirs, "L"),
        ("on_site", water.on_site, "L"),
        ("primary", weights.primary_energy_mj, "MJ"),
        ("metals", weights.adpe_mgsb, "mgSb"),
        ("waste", weights.ewaste_mg, "mg"),
    )
    shown = [
        row for row in rows if row[0] not in ("on_site", "waste") or row[1].high > 0
    ]  # nothing counted, nothing told
    wide = max(len(say[word]) for word, _, _ in shown)
    return tuple(f"  {say[word]:<{wide}}  {amount(figure, unit, language)}" for word, figure, unit in shown)
