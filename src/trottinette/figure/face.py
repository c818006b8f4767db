"""Face: expressions and glasses."""

from __future__ import annotations

from trottinette.catalogue import Parts
from trottinette.figure._kit import trait
from trottinette.palette import BLACK, Colour


@trait("expression", en=("a smile", "smiling"), fr=("un sourire", "souriant", "souriante"))
def smile() -> Parts:
    raise NotImplementedError


@trait("expression", en=("laughing", "a big laugh"), fr=("rieur", "rieuse", "qui rit", "hilare"))
def laugh() -> Parts:
    raise NotImplementedError


@trait("expression", en=("calm", "serene"), fr=("calme", "serein", "sereine"))
def calm() -> Parts:
    raise NotImplementedError


@trait("expression", en=("determined", "serious"), fr=("déterminé", "déterminée", "sérieux", "sérieuse"))
def determined() -> Parts:
    raise NotImplementedError


@trait("glasses", en=("no glasses", "without glasses"), fr=("sans lunettes", "pas de lunettes"))
def none(colour: Colour = BLACK) -> Parts:
    raise NotImplementedError


@trait("glasses", en=("round glasses",), fr=("lunettes rondes",))
def round_(colour: Colour = BLACK) -> Parts:
    raise NotImplementedError


@trait("glasses", en=("square glasses", "rectangular glasses"), fr=("lunettes carrées", "lunettes rectangulaires"))
def square(colour: Colour = BLACK) -> Parts:
    raise NotImplementedError


@trait("glasses", en=("sunglasses", "shades"), fr=("lunettes de soleil", "lunettes noires"))
def sunglasses(colour: Colour = BLACK) -> Parts:
    raise NotImplementedError
