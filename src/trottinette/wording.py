"""The sentences the program says to people, in their language."""

from __future__ import annotations

import os
from typing import Any

from trottinette.tongues import spoken

_SENTENCES: dict[str, dict[str, str]] = {
    "understood": {"en": "Understood", "fr": "Compris"},
    "approximated": {"en": "Approximated", "fr": "À peu près"},
    "unknown": {"en": "Not recognised, left out", "fr": "Pas reconnu, laissé de côté"},
    "nearest": {"en": "nearest:", "fr": "le plus proche :"},
    "leave out": {"en": "leave it out", "fr": "laisser de côté"},
    "which": {"en": "Which one", "fr": "Lequel"},
    "nothing beside": {
        "en": "it does not know this model, or is not installed: pip install 'trottinette[ecologits]'",
        "fr": "il ne connaît pas ce modèle, ou n’est pas installé : pip install 'trottinette[ecologits]'",
    },
    "seconds": {"en": "{seconds:.1f} s", "fr": "{seconds:.1f} s"},
    "energy-measured": {"en": "{likely:.3f} Wh (measured)", "fr": "{likely:.3f} Wh (mesuré)"},
    "energy-modelled": {
        "en": "about {likely:.2g} Wh (modelled, {low:.1g} to {high:.1g})",
        "fr": "environ {likely:.2g} Wh (modélisé, {low:.1g} à {high:.1g})",
    },
    "toys": {"en": "{count} toys", "fr": "{count} jouets"},
    "toy": {"en": "{count} toy", "fr": "{count} jouet"},
    "parts": {"en": "colours:", "fr": "couleurs :"},
    "not kept": {
        "en": "shapes cannot be kept in {folder}, so the next picture will be as slow: "
        "let TROTTINETTE_CACHE name a folder that can be written to",
        "fr": "les formes ne peuvent pas être gardées dans {folder}, la prochaine image sera aussi lente : "
        "TROTTINETTE_CACHE peut nommer un dossier où l’on peut écrire",
    },
    # what gives way where two things cannot both be seen (figure.rules)
    "hidden": {"en": "{what}: not to be seen under {to}", "fr": "{what} : ne se voit pas sous {to}"},
    "pressed": {"en": "{what}: pressed down by {to}", "fr": "{what} : aplati par {to}"},
    "covered": {"en": "{what}: partly covered by {to}", "fr": "{what} : en partie couvert par {to}"},
    "same place": {
        "en": "{what}: left out, {to} is worn there",
        "fr": "{what} : laissé de côté, {to} est à cette place",
    },
    "credit": {"en": "drawings: {credit}", "fr": "dessins : {credit}"},
    # the stages of the progress bar
    "starting": {"en": "starting", "fr": "démarrage"},
    "reading": {"en": "reading", "fr": "lecture"},
    "shaping": {"en": "shaping", "fr": "moulage"},
    "printing": {"en": "printing", "fr": "impression"},
    "path tracing": {"en": "path tracing", "fr": "tracé de lumière"},
    "denoising": {"en": "denoising", "fr": "débruitage"},
    "writing": {"en": "writing", "fr": "écriture"},
}


class _WithComma(float):
    """A number as it is written in French."""

    def __format__(self, how: str) -> str:
        return super().__format__(how).replace(".", ",")


def say(key: str, language: str, **values: Any) -> str:
    """The sentence called `key` in the language, or in English where we do not speak it; a decimal comma in French."""
    language = spoken(language)
    if language == "fr":
        values = {name: _WithComma(v) if isinstance(v, float) else v for name, v in values.items()}
    return _SENTENCES[key][language].format(**values)


def system_language() -> str:
    """The language of the person's system where we speak it, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"
