"""Face: expressions and glasses. Millimetres; what is drawn as (x, z) is brought onto the skin by `seat`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.head import EYE, along, seat, skull
from trottinette.geometry import Solid, ball, can, egg, half, join, polygon, slab, smooth, tube
from trottinette.palette import BLACK, BROWN, WHITE, Colour

SKIN = Colour("#d7bd96", "#d7bd96")
_NIGHT = Colour("#17130f", "#17130f")
_IRIS = Colour("#5b3520", "#5b3520")
_LASH = Colour("#2e1d15", "#2e1d15")
_WINE = Colour("#571417", "#571417")
_ROSE = Colour("#d9665f", "#d9665f")
_TONGUE = Colour("#d8605c", "#d8605c")


def lips(skin: Colour) -> Colour:
    """A mouth's own colour: a deeper rose than the skin, or a lighter one where the skin is deep."""
    return skin.mixed(_WINE, 0.62) if skin.luminance > 0.09 else skin.mixed(_ROSE, 0.55)


def blush(skin: Colour) -> Colour:
    return skin.mixed(_ROSE, 0.2 if skin.luminance > 0.3 else 0.16)


# ---- eyes --------------------------------------------------------------------------------------------------


@cache
def _white() -> Solid:
    """The ball of an eye facing -y; it shows as an oval 11 mm wide and 12.5 mm high."""
    return egg(5.9, 2.5, 6.7)


def _disc(x: float, z: float, width: float, height: float, proud: float) -> Solid:
    """A painted oval on the eye: what of the slightly swollen ball lies under an upright oval."""
    stamp = can(1, 8).turned(x=90).stretched(width, 1, height).at(x=x, z=z)
    return stamp & _white().grown(proud)


def _eyes(skin: Colour, lid: float = 0.0, wide: float = 1.0) -> Parts:
    """Both eyes. `lid` is how far (0 to 1) the upper lid has come down."""
    place = seat(*EYE)

    def both(solid: Solid, out: float = -0.75) -> Solid:
        left = place.put(solid, out)
        return left.mirrored()

    def lit(solid: Solid) -> Solid:  # the light comes from one side, so a highlight is not mirrored
        mirror = place.put(solid.flipped(), -0.75).flipped()
        return place.put(solid, -0.75) | mirror

    iris = _disc(-0.45, -0.2, 4.95, 5.9, 0.10)
    pupil = _disc(-0.45, 0.3, 3.8, 4.5, 0.20)
    glow = _disc(-0.45, -3.2, 2.3, 1.3, 0.27)
    shine = egg(1.55, 0.6, 1.8).at(x=-2.0, y=-2.3, z=2.9)
    spark = egg(0.7, 0.4, 0.7).at(x=1.4, y=-2.55, z=-2.1)
    parts = [
        Part(both(_white()), WHITE, "glass", cell=0.5),
        Part(both(iris), _IRIS, "glass", cell=0.4),
        Part(both(pupil), _NIGHT, "glass", cell=0.4),
        Part(both(glow), _IRIS.mixed(SKIN, 0.3), "glass", cell=0.25),
        Part(lit(shine) | lit(spark), WHITE, "glass", cell=0.2),
        Part(_lashes(lid), _LASH, cell=0.25),
    ]
    return tuple(parts)


def _lashes(lid: float) -> Solid:
    """The dark line of the upper lid, a little flick at its outer end."""
    x, z = EYE
    top = z + 6.7 * (1 - lid)
    line = along([(x - 5.2, z + 3.2), (x - 3.2, top - 0.85), (x, top + 0.05), (x + 3.6, top - 1.1), (x + 6.3, z + 2.4)], 0.7)
    return tube(line, [0.2, 0.5, 0.65, 0.65, 0.25]).mirrored()


# ---- brows, mouth, cheeks ----------------------------------------------------------------------------------


def _brows(colour: Colour, rise: float = 0.0, tilt: float = 0.0) -> Part:
    """`rise` mm above their rest; `tilt` mm by which the inner ends come down."""
    shape = [(6.0, 96.4 - tilt), (9.6, 98.2 - tilt * 0.4), (13.8, 98.5), (18.0, 96.6 + tilt * 0.2)]
    line = along([(x, z + rise) for x, z in shape], 0.35)
    brow = tube(line, [1.15, 1.5, 1.35, 0.6])
    return Part(brow.mirrored(), colour, cell=0.4)


def _line(points: Sequence[tuple[float, float]], radii: Sequence[float], lift: float = 0.0) -> Solid:
    """A symmetric painted line given from its middle outwards."""
    whole = [(-x, z) for x, z in reversed(points) if x > 0] + list(points)
    widths = [r for (x, _), r in zip(reversed(points), reversed(radii), strict=True) if x > 0] + list(radii)
    return tube(along(whole, lift), widths)


def _cheeks(skin: Colour) -> Part:
    patch = seat(18.2, 78.4).put(can(1, 12).turned(x=90).at(y=6).stretched(4.4, 1, 3.0)).mirrored()
    return Part(patch & skull().grown(0.13), blush(skin), cell=0.6)


def _face(skin: Colour, brows: Colour, mouth: Parts, lid: float = 0.0, rise: float = 0.0, tilt: float = 0.0) -> Parts:
    return *_eyes(skin, lid), _brows(brows, rise, tilt), _cheeks(skin), *mouth


@trait("expression", en=("a smile", "smiling"), fr=("un sourire", "souriant", "souriante"))
def smile(skin: Colour = SKIN, brows: Colour = BROWN) -> Parts:
    mouth = _line([(0, 75.0), (3.2, 75.5), (6.3, 77.6)], [0.75, 0.75, 0.6])
    return _face(skin, brows, (Part(mouth, lips(skin), cell=0.25),))


@trait("expression", en=("laughing", "a big laugh"), fr=("rieur", "rieuse", "qui rit", "hilare"))
def laugh(skin: Colour = SKIN, brows: Colour = BROWN) -> Parts:
    outline = smooth([(-6.6, 78.2), (-3.5, 77.5), (0, 77.3), (3.5, 77.5), (6.6, 78.2), (5.4, 74.6), (2.8, 72.4), (0, 71.8), (-2.8, 72.4), (-5.4, 74.6)])
    opening = slab(outline, 40).at(y=-20)
    inside = opening & skull().grown(0.15)
    teeth = slab(polygon([(-6, 79), (6, 79), (5, 75.9), (-5, 75.9)], 1), 40).at(y=-20) & skull().grown(0.4) & opening
    tongue = egg(3.6, 1.0, 2.2)
    tongue = seat(0, 72.9).put(tongue, -0.3) & opening
    rim = tube(along([(-6.6, 78.2), (-3.5, 77.5), (0, 77.3), (3.5, 77.5), (6.6, 78.2), (5.4, 74.6), (2.8, 72.4), (0, 71.8), (-2.8, 72.4), (-5.4, 74.6)]), 0.55, closed=True)
    mouth = (Part(inside, _WINE, cell=0.3), Part(teeth, WHITE, cell=0.3), Part(tongue, _TONGUE, cell=0.25), Part(rim, lips(skin), cell=0.25))
    return _face(skin, brows, mouth, rise=1.2)


@trait("expression", en=("calm", "serene"), fr=("calme", "serein", "sereine"))
def calm(skin: Colour = SKIN, brows: Colour = BROWN) -> Parts:
    mouth = _line([(0, 75.6), (2.8, 75.8), (4.8, 76.7)], [0.7, 0.7, 0.5])
    return _face(skin, brows, (Part(mouth, lips(skin), cell=0.25),), rise=0.4, tilt=-0.6)


@trait("expression", en=("determined", "serious"), fr=("déterminé", "déterminée", "sérieux", "sérieuse"))
def determined(skin: Colour = SKIN, brows: Colour = BROWN) -> Parts:
    mouth = _line([(0, 75.9), (3.0, 75.8), (5.2, 75.6)], [0.75, 0.75, 0.5])
    return _face(skin, brows, (Part(mouth, lips(skin), cell=0.25),), rise=-0.6, tilt=2.0)


# ---- glasses -----------------------------------------------------------------------------------------------


@trait("glasses", en=("no glasses", "without glasses"), fr=("sans lunettes", "pas de lunettes"))
def none(colour: Colour = BLACK) -> Parts:
    return ()


@trait("glasses", en=("round glasses",), fr=("lunettes rondes",))
def round_(colour: Colour = BLACK) -> Parts:
    return ()


@trait("glasses", en=("square glasses", "rectangular glasses"), fr=("lunettes carrées", "lunettes rectangulaires"))
def square(colour: Colour = BLACK) -> Parts:
    return ()


@trait("glasses", en=("sunglasses", "shades"), fr=("lunettes de soleil", "lunettes noires"))
def sunglasses(colour: Colour = BLACK) -> Parts:
    return ()
