"""Make-up: what is put on a face with a brush. Millimetres, (x, z) as seen from the front."""

from __future__ import annotations

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.complexion import SKIN
from trottinette.figure.head import EYE, seat
from trottinette.figure.marks import Touch
from trottinette.geometry import egg
from trottinette.paint import Paint, paint
from trottinette.palette import WHITE, Colour

_RED = Colour("#b51f36", "#b51f36")
_PLUM = Colour("#9a3f78", "#9a3f78")
_BINDI = Colour("#c41f3b", "#c41f3b")
_CLUB = Colour("#2761c4", "#2761c4")


def _shadow(tint: Colour) -> Paint:
    """Colour over both eyes, strongest at the lid."""
    x, z = EYE
    where = [(side * (x + 0.8), z + 3.4, 9.0, 7.4, 0.85) for side in (1, -1)]
    return paint("spots", tint, where=where, soft=0.6)


@trait("mark", en=("make-up", "makeup", "wearing make-up"), fr=("du maquillage", "maquillage", "maquillé", "maquillée"))
def make_up(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    """Lipstick in `colour`, shadow on the lids, long lashes, rouge."""
    shade = skin.mixed(_PLUM, 0.36 if skin.luminance > 0.09 else 0.68)
    return Touch(paint=(_shadow(shade),), lips=colour or _RED, lids=shade, lashes=True, rosy=0.25)


@trait(
    "mark", en=("lipstick", "wearing lipstick", "red lips"), fr=("du rouge à lèvres", "rouge à lèvres", "lèvres rouges")
)
def lipstick(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    return Touch(lips=colour or _RED)


@trait("mark", en=("eye shadow", "eyeshadow"), fr=("du fard à paupières", "fard à paupières", "ombre à paupières"))
def eye_shadow(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    shade = skin.mixed(colour or _PLUM, 0.6 if skin.luminance > 0.09 else 0.8)
    return Touch(paint=(_shadow(shade),), lids=shade)


@trait("mark", en=("long lashes", "long eyelashes"), fr=("de longs cils", "longs cils", "faux cils"))
def long_lashes(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    return Touch(lashes=True)


@trait("mark", en=("nail polish", "painted nails"), fr=("du vernis à ongles", "vernis à ongles", "ongles vernis"))
def nail_polish(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    return Touch(nails=colour or _RED)


@trait("mark", en=("a bindi", "bindi"), fr=("un bindi", "bindi"))
def bindi(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    return Touch((Part(seat(0, 98.6).put(egg(1.25, 0.7, 1.25)), colour or _BINDI, cell=0.2),))


@trait(
    "mark",
    en=("face paint", "painted cheeks", "supporter's face paint"),
    fr=("peinture sur le visage", "joues peintes", "maquillage de supporter"),
)
def face_paint(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    """A supporter's bars on the cheeks: the colour, white, the colour."""
    tint = colour or _CLUB
    out = []
    for ink, z in ((tint, 80.0), (WHITE, 78.2), (tint, 76.4)):
        where = [(k * 17.8, z, 4.6 - 0.25 * abs(z - 78.2), 0.95, 1.0) for k in (1, -1)]
        out.append(paint("bars", ink, where=where))
    return Touch(paint=tuple(out))


@trait(
    "mark",
    en=("tiger face paint", "painted as a tiger"),
    fr=("maquillage de tigre", "maquillé en tigre", "maquillée en tigre"),
)
def tiger(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    """The carnival kind: orange, white round mouth and eyes, black stripes and nose."""
    black = Colour("#1b1512", "#1b1512")
    orange = colour or Colour("#f0861f", "#f0861f")
    ground = paint("spots", orange, where=[(0.0, 88.0, 33.0, 24.0, 1.0)], soft=0.12, front=-4.0)
    pale = [(k * 12.0, 90.0, 9.0, 11.0, 1.0) for k in (1, -1)] + [(k * 5.0, 74.5, 7.5, 5.5, 1.0) for k in (1, -1)]
    stripes = [
        (k * x, z, wide, high, lean * k)
        for k in (1, -1)
        for x, z, wide, high, lean in (
            (23.0, 83.5, 5.0, 1.0, -12.0), (22.5, 79.0, 5.4, 1.0, 4.0), (20.5, 74.8, 4.6, 0.9, 20.0),
            (4.6, 103.5, 4.4, 0.9, 62.0), (10.8, 103.0, 4.0, 0.9, 52.0), (0.0, 104.2, 4.2, 0.9, 90.0),
        )
    ]  # fmt: skip
    return Touch(
        paint=(
            ground,
            paint("spots", WHITE, where=pale, soft=0.12),
            paint("strokes", black, where=stripes),
            paint("spots", black, where=[(0.0, 80.9, 3.3, 2.3, 1.0)], soft=0.1),
        )
    )
