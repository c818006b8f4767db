"""Marks: what a face has of its own, on the skin and in it. Millimetres, (x, z) as seen from the front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.complexion import LASH, ROSE, SKIN, WINE, Spot, crease
from trottinette.figure.head import along, seat
from trottinette.geometry import Solid, egg, tube, union
from trottinette.geometry.outline import Point2
from trottinette.paint import Paint, paint
from trottinette.palette import Colour
from trottinette.seeds import stream


@dataclass(frozen=True, slots=True)
class Touch:
    """What a mark does to a head: parts of its own, paint on the skin, and the make-up of lips, lids, nails and lashes.
    `rosy` is how much rosier the cheeks are."""

    parts: Parts = ()
    paint: tuple[Paint, ...] = ()
    lips: Colour | None = None
    lids: Colour | None = None
    nails: Colour | None = None
    lashes: bool = False
    rosy: float = 0.0


def sides(side: str) -> tuple[int, ...]:
    """1 for the figure's left, -1 for its right."""
    return {"left": (1,), "right": (-1,)}.get(side, (1, -1))


def stroke(points: Sequence[Point2], radius: float = 0.32, lift: float = -0.04) -> Solid:
    """A fine line on the skin, gone at both ends."""
    radii = [0.12, *[radius] * (len(points) - 2), 0.12]
    return tube(along(list(points), lift), radii)


def _mirrored(points: Sequence[Point2], side: int) -> list[Point2]:
    return [(side * x, z) for x, z in points]


def _speckle(skin: Colour) -> Colour:
    """A freckle: darker than a light skin, lighter than the deepest, or nobody would see it."""
    if skin.luminance < 0.045:
        return skin.mixed(Colour("#b3744a", "#b3744a"), 0.5)
    if skin.luminance < 0.3:
        return skin.mixed(Colour("#3f1c0a", "#3f1c0a"), 0.62)
    return skin.mixed(Colour("#8a4a1e", "#8a4a1e"), 0.62)


# ---- in the skin -------------------------------------------------------------------------------------------


@trait("mark", en=("freckles", "freckled"), fr=("des taches de rousseur", "taches de rousseur", "taches de son"))
def freckles(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    tint = colour or _speckle(skin)
    dice, where = stream(3, "freckles"), list[Spot]()
    while len(where) < 34:
        x, z = float(dice.uniform(2.4, 21.0)), float(dice.normal(79.8, 2.1))
        size = float(dice.uniform(0.46, 0.78))
        if 74.5 < z < 83.5 and all((x - a) ** 2 + (z - b) ** 2 > 2.6 for a, b, *_ in where):
            where.append((x if len(where) % 2 else -x, z, size, size * 0.9, 0.75))
    return Touch(paint=(paint("spots", tint, where=_rounded(where), soft=0.45),))


@trait("mark", en=("vitiligo",), fr=("du vitiligo", "vitiligo"))
def vitiligo(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    """Round one eye, at the mouth and the brow; on hands, arms and knees."""
    pale = Colour("#f6dcc8", "#f6dcc8")
    white = Colour("#fff6ec", "#fff6ec")
    tint = colour or (skin.mixed(pale, 0.82) if skin.luminance < 0.5 else skin.mixed(white, 0.75))
    k = sides(side)[0]
    face = [(k * 12.5, 87.0, 9.5, 9.5), (k * 3.0, 71.5, 7.0, 4.4), (k * -5.0, 104.0, 7.5, 4.0), (k * -22, 77, 4.6, 4.6)]
    body = [(k * 26.0, 30.0, 4.4, 4.2), (k * -25.5, 38.0, 3.6, 3.6), (k * -26.2, 27.6, 3.2, 2.6), (k * 22.5, 48, 3, 4)]
    legs = [(k * 8.8, 21.0, 4.5, 4.2), (k * -9.0, 13.0, 4.0, 4.0), (0.0, 52.0, 7.0, 5.0)]
    return Touch(paint=(paint("patches", tint, where=[(*spot, 1.0) for spot in (*face, *body, *legs)]),))


@trait(
    "mark",
    en=("a birthmark", "birthmark", "port-wine stain"),
    fr=("une tache de naissance", "tache de naissance", "tache de vin"),
)
def birthmark(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    tint = colour or (skin.mixed(WINE, 0.42) if skin.luminance > 0.1 else skin.mixed(Colour("#a04a48", "#a04a48"), 0.5))
    where = [
        (k * x, z, wide, high, 0.9)
        for k in sides(side)
        for x, z, wide, high in ((19.0, 82.5, 6.5, 5.0), (16.0, 77, 4, 3))
    ]
    return Touch(paint=(paint("patches", tint, where=where, seed=8),))


@trait(
    "mark",
    en=("rosy cheeks", "blushing", "a blush", "red cheeks"),
    fr=("joues roses", "joues rouges", "rougissant", "rougissante"),
)
def blush(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    tint = colour or skin.mixed(ROSE, 0.62 if skin.luminance > 0.09 else 0.56)
    where = [(k * 17.6, 79.0, 7.6, 5.6, 1.0) for k in (1, -1)]
    return Touch(paint=(paint("spots", tint, where=where, soft=0.8),))


@trait("mark", en=("a red nose", "red nose", "rosy nose"), fr=("un nez rouge", "nez rouge", "nez rosé"))
def rosy_nose(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    tint = colour or skin.mixed(Colour("#d8392f", "#d8392f"), 0.6)
    return Touch(paint=(paint("spots", tint, where=[(0.0, 81.0, 5.6, 5.0, 1.0)], soft=0.65),))


@trait("mark", en=("acne", "pimples"), fr=("de l'acné", "acné", "boutons d'acné"))
def acne(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    tint = colour or skin.mixed(Colour("#c2352f", "#c2352f"), 0.62)
    spots = (
        (15.4, 77.4),
        (19.3, 80.0),
        (-16.8, 79.6),
        (-13.9, 75.7),
        (-20.4, 77.3),
        (3.2, 103.4),
        (-5.2, 101.7),
        (17.0, 74.4),
    )
    halo = paint("spots", skin.mixed(tint, 0.55), where=[(x, z, 1.5, 1.5, 0.8) for x, z in spots], soft=0.8)
    return Touch((Part(union(*(seat(x, z).put(egg(0.62, 0.4, 0.62)) for x, z in spots)), tint, cell=0.2),), (halo,))


# ---- on the skin -------------------------------------------------------------------------------------------


@trait(
    "mark",
    en=("a beauty spot", "beauty spot", "beauty mark", "a mole"),
    fr=("un grain de beauté", "grain de beauté"),
)
def beauty_spot(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    tint = colour or (LASH if skin.luminance > 0.06 else Colour("#060403", "#060403"))
    dot = union(*(seat(k * 10.6, 75.9).put(egg(0.95, 0.7, 0.95)) for k in sides(side)))
    return Touch((Part(dot, tint, cell=0.2),))


@trait(
    "mark", en=("wrinkles", "wrinkled", "lines on the face"), fr=("des rides", "rides", "ridé", "ridée", "visage ridé")
)
def wrinkles(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    """Two lines across the forehead, crow's feet, a line under each eye and from the nose to the mouth."""
    brow = [
        stroke([(-9.5, 102.0), (-5.0, 102.7), (0.0, 102.3), (5.0, 102.7), (9.5, 102.0)], 0.34),
        stroke([(-6.5, 104.6), (-3.0, 105.0), (0.0, 104.7), (3.0, 105.0), (6.5, 104.6)], 0.3),
    ]
    half: list[list[Point2]] = [
        [(18.9, 88.6), (20.4, 89.3), (22.0, 90.3)],
        [(19.2, 86.6), (20.9, 86.6), (22.6, 86.9)],
        [(18.9, 84.6), (20.4, 83.9), (21.8, 82.9)],
        [(7.2, 79.6), (11.2, 78.3), (15.6, 79.3)],
        [(5.4, 80.6), (8.4, 79.0), (10.4, 76.4), (10.7, 73.9)],
    ]
    lines = [stroke(_mirrored(points, k)) for points in half for k in (1, -1)]
    return Touch((Part(union(*brow, *lines), colour or crease(skin), cell=0.2),))


@trait("mark", en=("dimples", "dimpled cheeks"), fr=("des fossettes", "fossettes"))
def dimples(colour: Colour | None = None, skin: Colour = SKIN, side: str = "both") -> Touch:
    arc = [(10.9, 79.4), (11.9, 77.9), (11.6, 76.1)]
    soft = paint("spots", colour or crease(skin), where=[(k * 12.2, 77.7, 2.2, 2.8, 0.65) for k in (1, -1)], soft=0.9)
    lines = union(*(stroke(_mirrored(arc, k), 0.42) for k in (1, -1)))
    return Touch((Part(lines, colour or crease(skin), cell=0.2),), (soft,))


@trait("mark", en=("a scar", "scar", "scarred"), fr=("une cicatrice", "cicatrice", "balafre", "balafré", "balafrée"))
def scar(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    """Down the cheek, with the marks of four stitches."""
    tint = colour or (
        skin.mixed(Colour("#b8504a", "#b8504a"), 0.5) if skin.luminance > 0.09 else skin.mixed(ROSE, 0.42)
    )
    out = []
    for k in sides(side):
        out.append(stroke(_mirrored([(16.4, 83.4), (17.9, 80.4), (18.4, 77.2), (18.1, 73.6)], k), 0.62, 0.08))
        for x, z in ((16.9, 82.0), (17.8, 79.9), (18.2, 77.8), (18.3, 75.6)):
            out.append(stroke(_mirrored([(x - 1.5, z - 0.35), (x, z), (x + 1.5, z + 0.35)], k), 0.42, 0.08))
    return Touch((Part(union(*out), tint, cell=0.2),))


@trait("mark", en=("a tear", "tearful", "crying"), fr=("une larme", "qui pleure", "en larmes"))
def tear(colour: Colour | None = None, skin: Colour = SKIN, side: str = "left") -> Touch:
    """One drop under the eye."""
    drop = []
    for k in sides(side):
        body, tip = seat(k * 14.8, 77.4).put(egg(1.45, 1.3, 1.7), 0.2), along([(k * 14.5, 81.0)], 0.2)[0]
        middle = along([(k * 14.7, 78.6)], 0.4)[0]
        drop.append(body | tube([tip, middle], [0.25, 1.1], curved=False))
    return Touch((Part(union(*drop), colour or Colour("#8fd3f2", "#8fd3f2"), "glass", cell=0.25),))


def _rounded(where: list[Spot]) -> list[tuple[float, ...]]:
    return [tuple(round(value, 3) for value in spot) for spot in where]
