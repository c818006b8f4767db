"""Sentences that go with a result, in both languages, where plain text is expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trottinette.impact.weights import Terms


class Note(str):
    """A sentence: the English one as a plain string, with the French one beside it."""

    __slots__ = ("fr",)
    fr: str

    def __new__(cls, en: str, fr: str) -> Note:
        note = super().__new__(cls, en)
        note.fr = fr
        return note


def told(note: str, language: str = "en") -> str:
    """The note in that language; in English where it has no other."""
    return note.fr if language == "fr" and isinstance(note, Note) else str(note)


NO_MARKET = Note(
    "no carbon factor is published for this service, so carbon is that of the place (location)",
    "aucun facteur carbone n’est publié pour ce service : le carbone est celui du lieu (location)",
)
BY_MARKET = Note(
    "carbon is the service's own (market); water, primary energy and metals are those of the place",
    "le carbone est celui du service (market) ; eau, énergie primaire et métaux sont ceux du lieu",
)
MAKING_COUNTED = Note(
    "making the hardware counts in carbon, metals, primary energy and e-waste; the water it took is not known",
    "la fabrication du matériel compte en carbone, métaux, énergie primaire et déchets ; son eau n’est pas connue",
)
MAKING_LEFT_OUT = Note(
    "making the hardware is not counted at this boundary, nor its e-waste",
    "la fabrication du matériel n’est pas comptée à ce périmètre, ni ses déchets électroniques",
)


def measured_at(counted: str, in_data_centre: bool) -> Note:
    en, fr = {
        "accelerator": ("accelerator", "à l’accélérateur") if in_data_centre else ("processor", "au processeur"),
        "server": ("server", "au serveur") if in_data_centre else ("plug", "à la prise"),
    }.get(counted, ("site", "au site"))
    return Note(
        f"energy is measured at the {en}; what is around it is modelled",
        f"l’énergie est mesurée {fr} ; ce qui l’entoure est modélisé",
    )


def metals_from_elsewhere(en: str, fr: str) -> Note:
    return Note(
        f"metals of electricity ({en}) are a mean of other places",
        f"les métaux de l’électricité ({fr}) sont une moyenne d’autres lieux",
    )


def carbon_from_fuels(en: str, fr: str) -> Note:
    return Note(
        f"carbon of electricity ({en}) is computed from its fuels",
        f"le carbone de l’électricité ({fr}) est calculé d’après ses combustibles",
    )


def weighing(how: Terms, energy: str) -> tuple[Note, ...]:
    """What to say of a result weighed under these terms, its energy known as `energy` says (measured, modelled ...)."""
    out, where = [], how.place
    if how.accounting == "market":
        out.append(BY_MARKET if how.market else NO_MARKET)
    if energy == "measured" and not how.as_counted:
        out.append(measured_at(how.counted, how.hardware.in_data_centre))
    out.append(MAKING_COUNTED if how.boundary == "life_cycle" else MAKING_LEFT_OUT)
    if where.adpe_kgsb_per_kwh is None:
        out.append(metals_from_elsewhere(where.en, where.fr))
    if where.carbon_gco2e_per_kwh is None:
        out.append(carbon_from_fuels(where.en, where.fr))
    return tuple(out)
