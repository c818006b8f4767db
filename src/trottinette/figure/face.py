"""Face: expressions and glasses. Millimetres; what is drawn as (x, z) is brought onto the skin by `seat`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.head import EYE, along, seat, skull
from trottinette.geometry import Solid, can, egg, half, join, polygon, slab, smooth, tube
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
    """The skin a little rosier; more so where it is deep, or nobody would see it."""
    deep = skin.luminance < 0.06
    return skin.mixed(_ROSE, 0.17 if skin.luminance > 0.3 else 0.2 if deep else 0.14)


def brow(hair: Colour, skin: Colour) -> Colour:
    """A shade deeper than the hair; clearly darker or lighter than a deep skin."""
    own = hair.mixed(_LASH, 0.2)
    if skin.luminance > 0.1 or own.luminance > 2.5 * skin.luminance:
        return own
    return own.mixed(_NIGHT, 0.9)


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
        Part(_lashes(lid), _LASH, cell=0.3),
    ]
    if lid:
        parts.append(Part(both(_white().grown(0.5) - _opening(lid)), skin, cell=0.4))
    return tuple(parts)


def _opening(lid: float, more: float = 0.0) -> Solid:
    """What the upper lid leaves free: an arched window, `more` mm higher."""
    return can(9.5, 20).turned(x=90).at(y=10, z=6.7 - 13.4 * lid - 9.5 + more)


def _lashes(lid: float) -> Solid:
    """The dark line of the upper lid, a little flick at its outer end."""
    x, z = EYE
    if lid:  # it lies along the edge of the lid, over the ball
        rim = (_white().grown(0.85) - _opening(lid, -0.45)) & _opening(lid, 0.45)
        return seat(*EYE).put(rim & half(z=-1).at(z=-1.5), -0.75).mirrored()
    top = z + 6.7
    line = along(
        [
            (x - 5.2, z + 3.2),
            (x - 3.2, top - 0.85),
            (x, top + 0.05),
            (x + 3.6, top - 1.1),
            (x + 6.3, z + 2.4),
        ],
        0.7,
    )
    return tube(line, [0.2, 0.5, 0.65, 0.65, 0.25]).mirrored()


# ---- brows, mouth, cheeks ----------------------------------------------------------------------------------


def _brows(tint: Colour, rise: float = 0.0, tilt: float = 0.0) -> Part:
    """`rise` mm above their rest; `tilt` mm by which the inner ends come down."""
    shape = [(6.2, 97.3 - tilt), (9.8, 98.7 - tilt * 0.4), (13.8, 98.7), (17.9, 96.6 + tilt * 0.2)]
    line = along([(x, z + rise) for x, z in shape], 0.35)
    bow = tube(line, [1.15, 1.5, 1.35, 0.6])
    return Part(bow.mirrored(), tint, cell=0.4)


def _line(points: Sequence[tuple[float, float]], radii: Sequence[float], lift: float = 0.0) -> Solid:
    """A symmetric painted line given from its middle outwards."""
    whole = [(-x, z) for x, z in reversed(points) if x > 0] + list(points)
    widths = [r for (x, _), r in zip(reversed(points), reversed(radii), strict=True) if x > 0] + list(radii)
    return tube(along(whole, lift), widths)


def _cheeks(skin: Colour) -> Part:
    patch = seat(18.2, 78.4).put(can(1, 12).turned(x=90).at(y=6).stretched(4.4, 1, 3.0)).mirrored()
    thin = skull().grown(0.18) - skull().grown(-0.6)
    return Part(patch & thin, blush(skin), cell=0.4)


def _face(skin: Colour, brows: Colour, mouth: Parts, lid: float = 0.0, rise: float = 0.0, tilt: float = 0.0) -> Parts:
    return *_eyes(skin, lid), _brows(brow(brows, skin), rise, tilt), _cheeks(skin), *mouth


@trait("expression", en=("a smile", "smiling"), fr=("un sourire", "souriant", "souriante"))
def smile(skin: Colour = SKIN, brows: Colour = BROWN) -> Parts:
    mouth = _line([(0, 73.9), (3.6, 74.5), (6.6, 76.5), (7.6, 77.9)], [0.85, 0.8, 0.7, 0.45])
    return _face(skin, brows, (Part(mouth, lips(skin), cell=0.25),))


@trait("expression", en=("laughing", "a big laugh"), fr=("rieur", "rieuse", "qui rit", "hilare"))
def laugh(skin: Colour = SKIN, brows: Colour = BROWN) -> Parts:
    rim = [
        (-7.2, 77.9),
        (-3.6, 77.0),
        (0, 76.7),
        (3.6, 77.0),
        (7.2, 77.9),
        (6.1, 74.1),
        (3.4, 71.4),
        (0, 70.5),
        (-3.4, 71.4),
        (-6.1, 74.1),
    ]
    opening = slab(smooth(rim), 40).at(y=-20)
    inside = opening & skull().grown(0.12)
    teeth = (
        slab(polygon([(-6.6, 80), (6.6, 80), (5.7, 75.0), (-5.7, 75.0)], 1.2), 40).at(y=-20)
        & skull().grown(0.4)
        & opening
    )
    tongue = seat(0, 71.7).put(egg(4.2, 0.9, 2.6), -0.25) & opening
    mouth = (
        Part(inside, _WINE, cell=0.6),
        Part(teeth, WHITE, cell=0.4),
        Part(tongue, _TONGUE, cell=0.35),
        Part(tube(along(rim), 0.6, closed=True), lips(skin), cell=0.3),
    )
    return _face(skin, brows, mouth, rise=1.4)


@trait("expression", en=("calm", "serene"), fr=("calme", "serein", "sereine"))
def calm(skin: Colour = SKIN, brows: Colour = BROWN) -> Parts:
    mouth = _line([(0, 73.9), (3.0, 74.2), (5.4, 75.6)], [0.8, 0.75, 0.5])
    return _face(skin, brows, (Part(mouth, lips(skin), cell=0.25),), lid=0.24, rise=0.5, tilt=-0.7)


@trait("expression", en=("determined", "serious"), fr=("déterminé", "déterminée", "sérieux", "sérieuse"))
def determined(skin: Colour = SKIN, brows: Colour = BROWN) -> Parts:
    mouth = _line([(0, 74.0), (3.2, 74.1), (5.6, 74.8)], [0.85, 0.8, 0.5])
    return _face(skin, brows, (Part(mouth, lips(skin), cell=0.25),), lid=0.1, rise=-0.7, tilt=1.7)


# ---- glasses -----------------------------------------------------------------------------------------------

_STAND = 3.3  # how far frames stand off the skin, mm: clear of the eyes, resting on the nose
_SMOKE = Colour("#16181c", "#16181c")


def _frame(ring: Sequence[tuple[float, float]], wire: float, bridge: float) -> Solid:
    """Both rims round `ring` (the figure's left lens, x and z), a bridge at that height, and the temples."""
    rim = tube(along(list(ring), _STAND), wire, closed=True, steps=3)
    inner = min(x for x, _ in ring)
    outer_x, outer_z = max(ring, key=lambda p: p[0] + 0.35 * p[1])
    middle = along([(inner + 0.2, bridge), (inner * 0.5, bridge + 0.9), (0, bridge + 1.2)], _STAND)
    nose = tube([*middle, *((-x, y, z) for x, y, z in reversed(middle[:-1]))], wire)
    hinge = along([(outer_x - 0.4, outer_z)], _STAND)[0]
    side = [hinge, (27.0, -12.5, 90.0), (31.0, -3.0, 90.6), (31.2, 2.5, 90.0), (30.4, 6.5, 86.5)]
    temple = tube(side, [wire, wire * 0.9, wire * 0.9, wire * 0.9, wire * 0.8])
    return join((rim | temple).mirrored(), nose, soft=0.5)


def _lenses(ring: Sequence[tuple[float, float]]) -> Solid:
    """Thin plates that fill the rims."""
    plate = slab(smooth(list(ring)), 30, 0.3).at(y=-24)
    return ((plate & skull().grown(_STAND + 0.45)) - skull().grown(_STAND - 0.45)).mirrored()


def _oval(wide: float, high: float, drop: float = 0.0) -> list[tuple[float, float]]:
    x, z = EYE
    turn = [math.radians(t) for t in range(0, 360, 30)]
    return [(x + 0.4 + wide * math.cos(t), z - drop + high * math.sin(t)) for t in turn]


def _squarish(top: float, bottom: float, high: float, low: float) -> list[tuple[float, float]]:
    """A rounded lens: half widths of its top and bottom, heights above and below the eye."""
    x, z = EYE[0] + 0.5, EYE[1]
    corner = 2.4
    return [
        (x - top, z + high - corner),
        (x - top + corner, z + high),
        (x, z + high + 0.2),
        (x + top - corner, z + high),
        (x + top, z + high - corner),
        (x + (top + bottom) / 2, z),
        (x + bottom, z - low + corner),
        (x + bottom - corner, z - low),
        (x, z - low - 0.2),
        (x - bottom + corner, z - low),
        (x - bottom, z - low + corner),
        (x - (top + bottom) / 2, z),
    ]


@trait("glasses", en=("no glasses", "without glasses"), fr=("sans lunettes", "pas de lunettes"))
def none(colour: Colour = BLACK) -> Parts:
    return ()


@trait("glasses", en=("round glasses",), fr=("lunettes rondes",))
def round_(colour: Colour = BLACK) -> Parts:
    return (Part(_frame(_oval(8.6, 8.8), 0.8, 87.2), colour, cell=0.4),)


@trait(
    "glasses",
    en=("square glasses", "rectangular glasses"),
    fr=("lunettes carrées", "lunettes rectangulaires"),
)
def square(colour: Colour = BLACK) -> Parts:
    return (Part(_frame(_squarish(9.0, 8.2, 7.6, 7.0), 1.0, 88.2), colour, cell=0.4),)


@trait("glasses", en=("sunglasses", "shades"), fr=("lunettes de soleil", "lunettes noires"))
def sunglasses(colour: Colour = BLACK) -> Parts:
    ring = _squarish(9.6, 7.8, 7.4, 7.2)
    return Part(_frame(ring, 1.05, 89.0), colour, cell=0.4), Part(_lenses(ring), _SMOKE, "glass", cell=0.55)
