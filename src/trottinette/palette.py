"""The colours of the house, each with its name in the languages people write in.

A colour is sRGB; `linear` gives what a renderer multiplies with. The named ones were chosen as injected
plastic: none fully black, none fully white, saturated without glowing. Any other is written `#rrggbb`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from trottinette.errors import UnknownChoice, nearest


@dataclass(frozen=True, slots=True)
class Colour:
    """`id` is what a pack holds: a name of the table below, or `#rrggbb`."""

    id: str
    hex: str
    en: str = ""
    fr: str = ""

    @property
    def srgb(self) -> tuple[int, int, int]:
        """Red, green and blue, 0 to 255."""
        return tuple(bytes.fromhex(self.hex[1:]))  # type: ignore[return-value]

    @property
    def linear(self) -> tuple[float, float, float]:
        """Red, green and blue, 0 to 1, linear light (IEC 61966-2-1)."""
        return tuple(_to_linear(c / 255) for c in self.srgb)  # type: ignore[return-value]

    @property
    def luminance(self) -> float:
        """Relative luminance as in WCAG 2.2, 0 to 1."""
        red, green, blue = self.linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def mixed(self, other: Colour, share: float) -> Colour:
        """This colour with `share` (0 to 1) of the other, mixed as sRGB values."""
        both = zip(self.srgb, other.srgb, strict=True)
        code = "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in both)
        return Colour(code, code)


def _to_linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)


def contrast(a: Colour, b: Colour) -> float:
    """Contrast ratio of WCAG 2.2, 1 to 21."""
    light, dark = sorted((a.luminance, b.luminance), reverse=True)
    return (light + 0.05) / (dark + 0.05)


WHITE = Colour("white", "#f4f2ec", "white", "blanc")
CREAM = Colour("cream", "#f3e3c3", "cream", "crème")
BEIGE = Colour("beige", "#d9c19c", "beige", "beige")
SAND = Colour("sand", "#c9a26b", "sand", "sable")
YELLOW = Colour("yellow", "#f6c21c", "yellow", "jaune")
MUSTARD = Colour("mustard", "#cf9a1d", "mustard", "moutarde")
GOLD = Colour("gold", "#d6a53a", "gold", "doré")
ORANGE = Colour("orange", "#f07a1a", "orange", "orange")
CORAL = Colour("coral", "#f2705c", "coral", "corail")
RED = Colour("red", "#d3232b", "red", "rouge")
BURGUNDY = Colour("burgundy", "#7a1730", "burgundy", "bordeaux")
PINK = Colour("pink", "#f08fb0", "pink", "rose")
FUCHSIA = Colour("fuchsia", "#d9317f", "fuchsia", "fuchsia")
LILAC = Colour("lilac", "#b79be0", "lilac", "lilas")
PURPLE = Colour("purple", "#6c3fa6", "purple", "violet")
NAVY = Colour("navy", "#1e2d5c", "navy", "bleu marine")
BLUE = Colour("blue", "#2761c4", "blue", "bleu")
SKY = Colour("sky", "#6db5e8", "sky blue", "bleu ciel")
TURQUOISE = Colour("turquoise", "#22b5b8", "turquoise", "turquoise")
TEAL = Colour("teal", "#16757a", "teal", "bleu canard")
MINT = Colour("mint", "#97d8b8", "mint", "menthe")
GREEN = Colour("green", "#2f9a48", "green", "vert")
LIME = Colour("lime", "#9cc92f", "lime", "vert pomme")
OLIVE = Colour("olive", "#6d7433", "olive", "olive")
FOREST = Colour("forest", "#1f5a38", "forest green", "vert sapin")
CARAMEL = Colour("caramel", "#b9722f", "caramel", "caramel")
TAN = Colour("tan", "#a9784a", "tan", "camel")
BROWN = Colour("brown", "#6b4226", "brown", "marron")
CHOCOLATE = Colour("chocolate", "#3f2718", "chocolate", "chocolat")
SILVER = Colour("silver", "#c3c8cd", "silver", "argenté")
GREY = Colour("grey", "#8b9097", "grey", "gris")
GRAPHITE = Colour("graphite", "#4a4f57", "dark grey", "gris foncé")
BLACK = Colour("black", "#1d1d21", "black", "noir")

COLOURS: Mapping[str, Colour] = MappingProxyType(
    {value.id: value for value in list(globals().values()) if isinstance(value, Colour)}
)


def colour(text: str) -> Colour:
    """The colour called `text`, or written `#rrggbb`. Raises UnknownChoice."""
    if text in COLOURS:
        return COLOURS[text]
    if re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        return Colour(text.lower(), text.lower())
    raise UnknownChoice(
        f"no colour is called {text!r}",
        hint=nearest(text, COLOURS) or 'write a name such as red or sky, or six digits such as "#d3232b"',
    )
