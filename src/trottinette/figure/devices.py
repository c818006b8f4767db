"""Worn on a face for health or for looks: aids to hearing, an eye patch, a plaster, a nose ring. Millimetres."""

from __future__ import annotations

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.complexion import SKIN
from trottinette.figure.head import EYE, seat, skull
from trottinette.figure.marks import Touch, sides
from trottinette.figure.scalp import on
from trottinette.geometry import Solid, can, carve, egg, join, ring, slab, smooth, tube, union
from trottinette.palette import BLACK, GOLD, TEAL, Colour

_CLEAR = Colour("#e9eef0", "#e9eef0")
_PLASTER = Colour("#e8b98a", "#e8b98a")
_OVER_EAR = [(30.4, 6.2, 92.6), (31.2, 3.0, 95.2), (31.8, -1.2, 94.6), (32.2, -4.4, 91.4), (31.8, -4.8, 88.2)]


def _on_sides(solid: Solid, side: str) -> Solid:
    return union(*(solid if k > 0 else solid.flipped() for k in sides(side)))


def _behind_ear() -> tuple[Solid, Solid]:
    """A case behind the left ear with its button, and the tube over the ear to the mould in it."""
    case = tube([(30.2, 6.0, 93.4), (31.6, 8.6, 90.0), (31.2, 9.2, 85.6), (29.0, 8.4, 81.8)], [1.7, 2.6, 2.6, 1.6])
    mould = egg(2.5, 2.3, 2.9).at(x=30.4, y=-2.8, z=85.0)
    wire = tube([*_OVER_EAR, (31.0, -3.6, 86.0)], [1.4, 1.0, 0.9, 0.9, 0.9, 0.9])
    return case, join(mould, wire, soft=0.8)


@trait(
    "mark",
    en=("a hearing aid", "hearing aid", "hearing aids"),
    fr=("un appareil auditif", "appareil auditif", "aide auditive", "prothèse auditive", "sonotone"),
)
def hearing_aid(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    case, clear = _behind_ear()
    return Touch(
        (
            Part(_on_sides(case, side), colour or TEAL, cell=0.4),
            Part(_on_sides(clear, side), _CLEAR, "glass", cell=0.35),
        )
    )


@trait("mark", en=("a cochlear implant", "cochlear implant"), fr=("un implant cochléaire", "implant cochléaire"))
def cochlear_implant(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    """A case behind the ear, a wire, and the coil held on the head by a magnet."""
    case, _ = _behind_ear()
    hook = tube([*_OVER_EAR[:-1], (31.6, -4.6, 89.4)], [1.1, 0.85, 0.8, 0.75, 0.5])
    *foot, _ = on(112, 16, 1.2)
    coil = can(4.6, 2.2, round=0.8).turned(y=78).turned(z=-24).at(foot[0] + 0.4, foot[1], foot[2])
    dent = can(1.3, 6).turned(y=78).turned(z=-24).at(foot[0] + 1.9, foot[1], foot[2])
    wire = tube([(30.0, 7.0, 91.6), (30.6, 9.4, 95.2), (foot[0] + 1.6, foot[1] - 1.0, foot[2] - 2.5)], 0.7)
    tint = colour or TEAL
    return Touch(
        (
            Part(_on_sides(case | carve(coil, dent, soft=0.4), side), tint, cell=0.4),
            Part(_on_sides(hook | wire, side), _CLEAR if colour else BLACK, cell=0.35),
        )
    )


@trait(
    "mark",
    en=("an eye patch", "eye patch", "eyepatch"),
    fr=("un cache-œil", "cache-œil", "bandeau sur l'œil", "œil bandé"),
)
def eye_patch(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    """A domed shield, and its cord round the head, under the hair."""
    x, z = EYE
    ring_ = [
        (-8.0, 3.6),
        (-4.5, 6.8),
        (0.5, 7.6),
        (5.6, 6.6),
        (8.6, 3.4),
        (7.6, -2.6),
        (3.8, -7.4),
        (0.0, -8.6),
        (-4.0, -7.2),
        (-7.6, -2.2),
    ]
    place = seat(x, z)
    bowl = join(skull().grown(0.7), place.put(egg(7.4, 3.6, 7.9), -0.75), soft=3.0)
    shield = (slab(smooth([(x + a + 0.3, z + b) for a, b in ring_]), 40).at(y=-26) & bowl) - skull().grown(-0.5)
    hem = tube(seat(x, z).onto([(a * 0.9, b * 0.9) for a, b in ring_], bowl, 0.0), 0.42, closed=True, steps=3)
    cord = [
        on(azimuth, height, 0.35)[:3]
        for azimuth, height in (
            (38, 3),
            (58, 5),
            (82, 8),
            (110, 9),
            (145, 9),
            (180, 12),
            (-145, 15),
            (-110, 18),
            (-75, 20),
            (-45, 20),
            (-15, 14),
            (6, 5),
        )
    ]
    dark = colour or BLACK
    shape = union(shield, hem, tube(cord, 0.85))
    return Touch((Part(shape if side != "right" else shape.flipped(), dark, "matte", cell=0.45),))


@trait(
    "mark",
    en=("a plaster", "sticking plaster", "a band-aid", "adhesive bandage"),
    fr=("un pansement", "pansement", "sparadrap"),
)
def plaster(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    """A strip across the cheek with its pad."""
    place = seat(17.2, 77.6)
    ring_ = [(-4.6, 0.0), (-4.0, 1.6), (0.0, 1.75), (4.0, 1.6), (4.6, 0.0), (4.0, -1.6), (0.0, -1.75), (-4.0, -1.6)]
    strip = place.put(slab(smooth(ring_), 12).turned(y=-28))
    pad = place.put(slab(smooth([(0.38 * a, 0.8 * b) for a, b in ring_]), 12).turned(y=-28))
    whole = ((strip & skull().grown(0.45)) | (pad & skull().grown(0.85))) - skull().grown(-0.5)
    tint = colour or (_PLASTER if abs(skin.luminance - _PLASTER.luminance) > 0.12 else Colour("#c98f5f", "#c98f5f"))
    return Touch((Part(_on_sides(whole, side), tint, "matte", cell=0.3),))


@trait(
    "mark",
    en=("a nose ring", "nose ring", "nose piercing"),
    fr=("un anneau au nez", "anneau au nez", "piercing au nez"),
)
def nose_ring(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    loop = ring(1.9, 0.45).turned(x=90).turned(z=35).at(x=2.4, y=-28.6, z=79.6)
    return Touch((Part(_on_sides(loop, side), colour or GOLD, "metal", cell=0.2),))
