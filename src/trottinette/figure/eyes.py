"""Eyes: their shapes, and what an expression does to them. Millimetres.

An eye is drawn at the origin facing -y, as the figure's left one: outwards is x > 0.
"""

from __future__ import annotations

from dataclasses import dataclass

from trottinette.figure._kit import trait
from trottinette.geometry.outline import Point2


@dataclass(frozen=True, slots=True)
class EyeShape:
    """Half axes of the ball, and how deep its middle lies below the skin; the edges of the lids from the inner corner
    to the outer, or none where they are not seen; `lash` is the radius of the dark line, `flick` how far its outer end
    turns up, `puff` how full the lid is, `fold` how heavy the brow bone above it.
    """

    wide: float = 5.9
    high: float = 6.7
    deep: float = 0.75
    upper: tuple[Point2, ...] = ()
    lower: tuple[Point2, ...] = ()
    iris: float = 1.0
    at: Point2 = (-0.45, -0.2)
    lash: float = 0.65
    flick: float = 0.0
    puff: float = 0.0
    fold: float = 0.0
    bead: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What an expression does to one eye: `lid` is how far (0 to 1) the upper lid has come down, `slant` how much more
    at the inner end than at the outer one; `shut` closes it in a curve, bowed up ("glad") or down ("asleep"); `iris` is
    the size of the iris and `stare` of the whole eye."""

    lid: float = 0.0
    slant: float = 0.0
    shut: str = ""
    iris: float = 1.0
    stare: float = 1.0


# ---- shapes ------------------------------------------------------------------------------------------------


@trait("eyes", en=("round eyes",), fr=("yeux ronds",))
def round_() -> EyeShape:
    return EyeShape()


@trait(
    "eyes",
    en=("almond eyes", "almond-shaped eyes"),
    fr=("yeux en amande", "yeux amande"),
)
def almond() -> EyeShape:
    return EyeShape(
        7.5, 6.7, 1.35,
        upper=((-6.3, -1.9), (-3.6, 2.6), (0.4, 4.5), (3.9, 3.5), (6.6, 0.9)),
        lower=((-6.3, -1.9), (-3.4, -4.2), (0.2, -4.9), (3.8, -3.2), (6.6, 0.9)),
        iris=0.92, at=(-0.2, -0.1), lash=0.62, flick=1.3,
    )  # fmt: skip


@trait(
    "eyes",
    en=("monolid eyes", "monolids", "single-lidded eyes"),
    fr=("yeux monopaupières", "yeux bridés", "yeux à paupière simple"),
)
def monolid() -> EyeShape:
    return EyeShape(
        7.4, 6.2, 1.4,
        upper=((-6.3, -1.3), (-3.6, 1.5), (0.3, 2.9), (3.7, 2.6), (6.5, 0.6)),
        lower=((-6.3, -1.3), (-3.4, -3.5), (0.2, -4.2), (3.8, -2.9), (6.5, 0.6)),
        iris=0.84, at=(-0.2, -0.6), lash=0.55, puff=0.55, flick=0.8,
    )  # fmt: skip


@trait(
    "eyes",
    en=("narrow eyes", "slit eyes", "squinting eyes"),
    fr=("yeux étroits", "yeux plissés", "petits yeux plissés"),
)
def narrow() -> EyeShape:
    return EyeShape(
        7.1, 5.3, 1.5,
        upper=((-6.0, -0.4), (-3.2, 1.5), (0.2, 2.0), (3.4, 1.7), (6.1, 0.0)),
        lower=((-6.0, -0.4), (-3.2, -2.5), (0.2, -3.1), (3.4, -2.4), (6.1, 0.0)),
        iris=0.74, at=(-0.2, -0.5), lash=0.6, puff=0.15,
    )  # fmt: skip


@trait(
    "eyes",
    en=("droopy eyes", "downturned eyes", "puppy eyes"),
    fr=("yeux tombants", "yeux de cocker", "yeux de chien battu"),
)
def droopy() -> EyeShape:
    return EyeShape(
        7.2, 7.0, 1.35,
        upper=((-6.1, 1.3), (-3.4, 4.7), (0.0, 4.9), (3.6, 2.4), (6.3, -2.4)),
        lower=((-6.1, 1.3), (-3.6, -3.6), (0.0, -5.3), (3.6, -5.1), (6.3, -2.4)),
        iris=0.95, at=(-0.3, -0.2), lash=0.68, flick=-0.8,
    )  # fmt: skip


@trait(
    "eyes",
    en=("large eyes", "big eyes", "huge eyes", "wide eyes"),
    fr=("de grands yeux", "grands yeux", "yeux immenses", "gros yeux"),
)
def large() -> EyeShape:
    return EyeShape(7.1, 8.0, iris=1.18, at=(-0.5, -0.2), lash=0.75)


@trait("eyes", en=("small eyes", "little eyes"), fr=("de petits yeux", "petits yeux"))
def small() -> EyeShape:
    return EyeShape(4.6, 5.2, iris=0.78, at=(-0.35, -0.15), lash=0.55)


@trait(
    "eyes",
    en=("upturned eyes", "cat eyes", "slanted eyes", "feline eyes"),
    fr=("yeux de chat", "yeux félins", "yeux relevés", "œil de biche"),
)
def upturned() -> EyeShape:
    return EyeShape(
        7.8, 7.0, 1.35,
        upper=((-6.2, -2.2), (-3.8, 2.2), (0.0, 4.5), (3.8, 4.7), (6.9, 2.9)),
        lower=((-6.2, -2.2), (-3.2, -4.7), (0.6, -4.8), (4.2, -2.2), (6.9, 2.9)),
        iris=0.92, at=(-0.1, 0.0), lash=0.75, flick=2.2,
    )  # fmt: skip


@trait(
    "eyes",
    en=("deep-set eyes", "hooded eyes", "sunken eyes"),
    fr=("yeux enfoncés", "yeux creux", "paupières tombantes"),
)
def deep_set() -> EyeShape:
    return EyeShape(
        6.9, 6.6, 1.5,
        upper=((-5.9, -0.6), (-3.2, 2.3), (0.2, 3.0), (3.5, 2.4), (6.0, -0.4)),
        lower=((-5.9, -0.6), (-3.2, -4.3), (0.2, -5.2), (3.5, -4.0), (6.0, -0.4)),
        iris=0.86, at=(-0.3, -0.7), lash=0.5, fold=1.0,
    )  # fmt: skip


@trait(
    "eyes",
    en=("bead eyes", "black button eyes", "beady eyes"),
    fr=("yeux en boutons noirs", "yeux perles", "yeux en bouton de bottine"),
)
def bead() -> EyeShape:
    return EyeShape(5.3, 5.8, bead=True, lash=0.0)
