"""Glasses by shape. Millimetres, (x, z) as seen from the front."""

from __future__ import annotations

import math

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.head import along
from trottinette.figure.spectacles import (
    STAND,
    Ring,
    about_eye,
    bridge,
    corner,
    frame,
    lenses,
    oval,
    rim,
    squarish,
    temple,
)
from trottinette.geometry import join, tube
from trottinette.palette import BLACK, RED, YELLOW, Colour

_SMOKE = Colour("#16181c", "#16181c")
_GOLD = Colour("#c99a3c", "#c99a3c")
_AMBER = Colour("#5a3318", "#5a3318")
_ROSE = Colour("#a3203c", "#a3203c")
_SEA = Colour("#1d3a5c", "#1d3a5c")
_STEEL = Colour("#aab0b6", "#aab0b6")


def _wired(ring: Ring, wire: float, at: float, colour: Colour) -> Parts:
    return (Part(frame(ring, wire, at), colour, cell=0.4),)


def _dark(ring: Ring, wire: float, at: float, colour: Colour, glass: Colour = _SMOKE) -> Parts:
    return Part(frame(ring, wire, at), colour, cell=0.4), Part(lenses(ring), glass, "glass", cell=0.5)


@trait("glasses", en=("no glasses", "without glasses"), fr=("sans lunettes", "pas de lunettes"))
def none(colour: Colour = BLACK) -> Parts:
    return ()


@trait("glasses", en=("round glasses",), fr=("lunettes rondes",))
def round_(colour: Colour = BLACK) -> Parts:
    return _wired(oval(8.6, 8.8), 0.8, 87.2, colour)


@trait("glasses", en=("square glasses",), fr=("lunettes carrées",))
def square(colour: Colour = BLACK) -> Parts:
    return _wired(squarish(9.0, 8.2, 7.6, 7.0), 1.0, 88.2, colour)


@trait("glasses", en=("sunglasses", "shades"), fr=("lunettes de soleil", "lunettes noires"))
def sunglasses(colour: Colour = BLACK) -> Parts:
    return _dark(squarish(9.6, 7.8, 7.4, 7.2), 1.05, 89.0, colour)


@trait(
    "glasses",
    en=("rectangular glasses", "thin glasses", "narrow glasses"),
    fr=("lunettes rectangulaires", "lunettes fines", "fines lunettes"),
)
def rectangular(colour: Colour = BLACK) -> Parts:
    return _wired(squarish(9.3, 8.9, 5.6, 5.4, 1.6), 0.75, 88.0, colour)


@trait(
    "glasses",
    en=("cat-eye glasses", "cat eye glasses", "butterfly glasses"),
    fr=("lunettes papillon", "lunettes œil de chat"),
)
def cat_eye(colour: Colour = BLACK) -> Parts:
    ring = about_eye(
        [
            (10.6, 9.4),
            (5.5, 8.0),
            (0.0, 7.2),
            (-5.0, 6.3),
            (-8.0, 3.4),
            (-7.8, -2.0),
            (-5.0, -6.2),
            (0.0, -7.5),
            (5.2, -6.3),
            (8.3, -1.6),
            (9.6, 4.2),
        ]
    )
    wires = [1.35, 1.3, 1.15, 1.05, 0.95, 0.8, 0.8, 0.8, 0.8, 0.9, 1.15]
    sides = rim(ring, wires) | temple((ring[0][0] - 0.8, ring[0][1] - 0.6), 0.95)
    return (Part(join(sides.mirrored(), bridge(ring, 1.0, 88.6), soft=0.5), colour, cell=0.4),)


@trait("glasses", en=("aviator glasses", "aviators", "pilot glasses"), fr=("lunettes aviateur", "lunettes d'aviateur"))
def aviator(colour: Colour = _GOLD) -> Parts:
    ring = _drop()
    brace = bridge(ring, 0.6, 91.4, 0.5)
    return (Part(frame(ring, 0.6, 88.4) | brace, colour, "metal", cell=0.35),)


@trait(
    "glasses",
    en=("aviator sunglasses", "pilot sunglasses"),
    fr=("lunettes de soleil aviateur", "lunettes de soleil de pilote"),
)
def aviator_sunglasses(colour: Colour = _GOLD) -> Parts:
    ring = _drop()
    metal = frame(ring, 0.6, 88.4) | bridge(ring, 0.6, 91.4, 0.5)
    return Part(metal, colour, "metal", cell=0.35), Part(lenses(ring), _AMBER, "glass", cell=0.5)


def _drop() -> Ring:
    return about_eye(
        [
            (9.6, 5.0),
            (5.6, 7.2),
            (0.0, 7.6),
            (-5.2, 7.0),
            (-8.2, 4.4),
            (-7.9, -1.0),
            (-4.8, -6.8),
            (0.2, -9.0),
            (5.2, -7.8),
            (9.0, -2.6),
        ]
    )


@trait(
    "glasses",
    en=("half-moon glasses", "reading glasses", "half glasses"),
    fr=("lunettes demi-lune", "demi-lunes", "lunettes de lecture"),
)
def half_moon(colour: Colour = _GOLD) -> Parts:
    """Low on the nose: one looks over them."""
    ring = about_eye(
        [
            (8.6, -2.6),
            (4.5, -3.0),
            (0.0, -3.1),
            (-4.5, -3.0),
            (-8.2, -2.6),
            (-7.4, -6.2),
            (-4.2, -8.8),
            (0.2, -9.6),
            (4.6, -8.8),
            (7.8, -6.2),
        ]
    )
    sides = rim(ring, 0.7) | temple((ring[0][0] - 0.1, ring[0][1]), 0.7)
    return (Part(join(sides.mirrored(), bridge(ring, 0.7, 83.2, 0.9), soft=0.5), colour, "metal", cell=0.35),)


@trait(
    "glasses",
    en=("oversized glasses", "huge glasses", "big glasses"),
    fr=("grosses lunettes", "grandes lunettes", "lunettes oversize"),
)
def oversized(colour: Colour = BLACK) -> Parts:
    return _wired(squarish(10.2, 9.6, 9.3, 9.6, 3.6), 1.3, 88.8, colour)


@trait("glasses", en=("browline glasses", "clubmaster glasses"), fr=("lunettes à sourcils", "lunettes clubmaster"))
def browline(colour: Colour = BLACK) -> Parts:
    """A heavy bar along the top, wire below."""
    ring = squarish(9.4, 8.0, 6.8, 7.2)
    bar = [(ring[0][0] - 0.1, ring[0][1] - 1.0), *ring[:5]]
    top = tube(along(bar, STAND + 0.1), [0.9, 1.4, 1.6, 1.6, 1.55, 1.2], steps=3) | temple(corner(ring), 1.0)
    wire = join(rim(ring, 0.5).mirrored(), bridge(ring, 0.7, 89.2), soft=0.4)
    return Part(top.mirrored(), colour, cell=0.4), Part(wire, _STEEL, "metal", cell=0.3)


@trait("glasses", en=("hexagonal glasses", "geometric glasses"), fr=("lunettes hexagonales", "lunettes géométriques"))
def hexagonal(colour: Colour = _GOLD) -> Parts:
    corners = [(8.9 * math.cos(math.radians(t)), 8.6 * math.sin(math.radians(t))) for t in range(0, 360, 60)]
    ring = about_eye(corners)
    sides = tube(along(_straight(ring), STAND), 0.7, closed=True, curved=False) | temple(ring[0], 0.7)
    return (Part(join(sides.mirrored(), bridge(ring, 0.7, 87.0), soft=0.5), colour, "metal", cell=0.35),)


def _straight(ring: Ring) -> Ring:
    """Each side in six, so that it follows the face."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return [(a + (c - a) * i / 6, b + (d - b) * i / 6) for (a, b), (c, d) in pairs for i in range(6)]


@trait(
    "glasses",
    en=("heart-shaped sunglasses", "heart sunglasses", "heart glasses"),
    fr=("lunettes de soleil en cœur", "lunettes en cœur", "lunettes cœur"),
)
def heart_sunglasses(colour: Colour = RED) -> Parts:
    ring = about_eye(
        [
            (9.2, 3.4),
            (7.6, 7.0),
            (4.4, 7.8),
            (1.4, 6.4),
            (0.0, 4.2),
            (-1.4, 6.4),
            (-4.4, 7.8),
            (-7.6, 7.0),
            (-9.0, 3.4),
            (-7.2, -2.0),
            (-3.6, -6.0),
            (0.0, -8.8),
            (3.6, -6.0),
            (7.2, -2.0),
        ]
    )
    return _dark(ring, 1.0, 88.6, colour, _ROSE)


@trait("glasses", en=("round sunglasses",), fr=("lunettes de soleil rondes",))
def round_sunglasses(colour: Colour = BLACK) -> Parts:
    return _dark(oval(8.4, 8.4), 0.75, 87.4, colour)


@trait(
    "glasses",
    en=("sports sunglasses", "wraparound sunglasses"),
    fr=("lunettes de soleil de sport", "lunettes enveloppantes"),
)
def sports_sunglasses(colour: Colour = BLACK) -> Parts:
    """One shield from side to side."""
    ring = about_eye(
        [
            (11.6, 4.6),
            (6.0, 6.6),
            (0.0, 6.8),
            (-6.0, 6.0),
            (-11.6, 5.0),
            (-11.4, 0.4),
            (-8.6, -1.2),
            (-6.0, -4.6),
            (0.0, -6.6),
            (6.0, -5.6),
            (10.8, -1.0),
        ]
    )
    bar = [(0.0, 92.2), (6.0, 93.0), (12.0, 93.6), (18.0, 93.2), (23.4, 91.2)]
    top = tube(along(bar, STAND + 0.1), [1.1, 1.1, 1.1, 1.1, 1.1]) | temple((23.2, 91.2), 1.1)
    return Part(top.mirrored(), colour, cell=0.4), Part(lenses(ring), _SEA, "glass", cell=0.5)


@trait("glasses", en=("a monocle", "monocle"), fr=("un monocle", "monocle"))
def monocle(colour: Colour = _GOLD) -> Parts:
    """On the figure's left eye, with its cord."""
    ring = oval(7.8, 8.2)
    x, z = ring[-1]
    cord = [(x + 0.2, z - 2.0), (20.6, 78.5), (21.2, 74.0), (19.0, 70.2)]
    line = tube([*along(cord[:1], STAND), *along(cord[1:3], 0.9), (18.6, -14.5, 69.0), (17.0, -9.0, 64.5)], 0.42)
    return (Part(rim(ring, 0.85) | line, colour, "metal", cell=0.35),)


@trait(
    "glasses",
    en=("star-shaped sunglasses", "star sunglasses", "star glasses"),
    fr=("lunettes de soleil étoile", "lunettes étoile", "lunettes en étoile"),
)
def star_sunglasses(colour: Colour = YELLOW) -> Parts:
    reach = [(math.radians(90 + 36 * i), (10.6, 6.4)[i % 2]) for i in range(10)]
    ring = about_eye([(r * math.cos(t), r * math.sin(t)) for t, r in reach])
    outer = max(ring)
    line = tube(along(_straight(ring), STAND), 0.95, closed=True, curved=False) | temple(
        (outer[0] - 0.5, outer[1]), 0.95
    )
    whole = join(line.mirrored(), bridge(ring, 0.95, 88.4), soft=0.5)
    return Part(whole, colour, cell=0.4), Part(lenses(_straight(ring)), _AMBER, "glass", cell=0.5)
