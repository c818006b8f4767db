"""The sentences the program says to people, in their language."""

from __future__ import annotations

from typing import Any

_SENTENCES: dict[str, dict[str, str]] = {
    "understood": {"en": "Understood", "fr": "Compris"},
    "approximated": {"en": "Approximated", "fr": "À peu près"},
    "unknown": {"en": "Not recognised, left out", "fr": "Pas reconnu, laissé de côté"},
    "nearest": {"en": "nearest:", "fr": "le plus proche :"},
    "seconds": {"en": "{seconds:.1f} s", "fr": "{seconds:.1f} s"},
    "energy-measured": {"en": "{likely:.3f} Wh (measured)", "fr": "{likely:.3f} Wh (mesuré)"},
    "energy-modelled": {
        "en": "about {likely:.2g} Wh (modelled, {low:.1g} to {high:.1g})",
        "fr": "environ {likely:.2g} Wh (modélisé, {low:.1g} à {high:.1g})",
    },
    "toys": {"en": "{count} toys", "fr": "{count} jouets"},
}


def say(key: str, language: str, **values: Any) -> str:
    """The sentence called `key`, filled in; a decimal comma in French."""
    text = _SENTENCES[key][language].format(**values)
    return text.replace(".", ",") if language == "fr" and values else text
