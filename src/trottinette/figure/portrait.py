"""A portrait: the head of a figure of the pack, from skin to make-up."""

from __future__ import annotations

from collections.abc import Mapping

from trottinette.catalogue import Part, Parts
from trottinette.catalogue._kit import Finish
from trottinette.figure import complexion
from trottinette.figure._kit import choose
from trottinette.figure.brows import BrowShape, brow_pair
from trottinette.figure.complexion import NIGHT, flushed
from trottinette.figure.expressions import Mood
from trottinette.figure.eyelids import iris_paint, left_eye
from trottinette.figure.eyes import EyeShape
from trottinette.figure.head import bare_head
from trottinette.figure.marks import Touch
from trottinette.figure.mouths import MouthShape, Pursed
from trottinette.figure.noses import NoseShape, nostril_paint
from trottinette.geometry import Solid, join, union
from trottinette.pack import Figure
from trottinette.paint import Paint
from trottinette.palette import WHITE, Colour, colour

_BROWN = Colour("#5b3520", "#5b3520")  # an iris, deeper than the brown of the palette
_MADE: dict[str, tuple[Finish, float]] = {
    "white": ("glass", 0.5),
    "bead": ("glass", 0.5),
    "iris": ("glass", 0.28),
    "pupil": ("glass", 0.25),
    "glow": ("glass", 0.25),
    "shine": ("glass", 0.2),
    "lid": ("plastic", 0.4),
    "lash": ("plastic", 0.3),
}


def portrait(figure: Figure) -> Parts:
    """Head, nose, ears, eyes, brows, mouth, cheeks and marks. Raises UnknownChoice."""
    skin: Colour = choose("skin", figure.skin).make(figure.skin)
    mood: Mood = choose("expression", figure.expression).make()
    nose: NoseShape = choose("nose", figure.nose).make()
    shape: EyeShape = choose("eyes", figure.eyes.shape).make()
    brows: BrowShape = choose("brows", figure.brows).make()
    mouth: MouthShape = choose("mouth", figure.mouth).make()
    hair = colour(figure.hair.colour)
    touches = _touches(figure, skin)
    eyes = _pair(shape, mood, any(touch.lashes for touch in touches))
    head = bare_head(nose.solid)
    if "dome" in eyes:
        head = join(head, eyes["dome"], soft=2.0)
    rosy = mood.blush + sum(touch.rosy for touch in touches)
    painted = tuple(one for touch in touches for one in touch.paint)
    lips = next(
        (touch.lips for touch in touches if touch.lips),
        complexion.lips(skin, bool(mouth.full) or isinstance(mood.mouth, Pursed)),
    )
    lids = next((touch.lids for touch in touches if touch.lids), skin)
    return (
        Part(head, skin, cell=0.7, paint=(flushed(skin, rosy), *nostril_paint(nose, skin), *painted)),
        *_eyes(eyes, shape, mood, _iris(figure.eyes.colour), skin, lids, painted),
        Part(brow_pair(brows, *mood.brows), complexion.brow(hair, skin), cell=0.25),
        *mood.mouth.parts(mouth, lips),
        *(part for touch in touches for part in touch.parts),
    )


def skin_paint(figure: Figure) -> tuple[Paint, ...]:
    """What marks paint on skin, wherever it is: for the parts of the bare body."""
    skin: Colour = choose("skin", figure.skin).make(figure.skin)
    return tuple(one for touch in _touches(figure, skin) for one in touch.paint)


def polish(figure: Figure) -> Colour | None:
    """What its nails are painted with."""
    skin: Colour = choose("skin", figure.skin).make(figure.skin)
    return next((touch.nails for touch in _touches(figure, skin) if touch.nails), None)


def _touches(figure: Figure, skin: Colour) -> tuple[Touch, ...]:
    """What the marks do, the later over the earlier."""
    return tuple(
        choose("mark", mark.kind).make(colour(mark.colour) if mark.colour else None, skin, mark.side)
        for mark in figure.marks
    )


def _iris(name: str) -> Colour:
    return _BROWN if name == "brown" else colour(name)


def _pair(shape: EyeShape, mood: Mood, long: bool = False) -> Mapping[str, Solid]:
    """Both eyes, by what each solid is."""
    left, right = mood.looks
    pair = left_eye(shape, left, 1, long), {k: s.flipped() for k, s in left_eye(shape, right, -1, long).items()}
    return {name: union(*(eye[name] for eye in pair if name in eye)) for name in {**pair[0], **pair[1]}}


def _eyes(
    eyes: Mapping[str, Solid],
    shape: EyeShape,
    mood: Mood,
    iris: Colour,
    skin: Colour,
    lid: Colour,
    painted: tuple[Paint, ...],
) -> Parts:
    """Their parts, one for each colour; lids are painted as the skin is."""
    tints = {
        "white": WHITE,
        "bead": NIGHT,
        "iris": iris,
        "pupil": NIGHT,
        "glow": iris.mixed(WHITE, 0.28),
        "shine": WHITE,
        "lid": lid,
        "lash": complexion.lash(skin),
    }
    open_one = next((look for look in mood.looks if not look.shut), mood.left)
    paints = {"iris": (iris_paint(shape, open_one, iris),), "lid": painted}
    return tuple(
        Part(eyes[name], tints[name], finish, cell, paints.get(name, ()))
        for name, (finish, cell) in _MADE.items()
        if name in eyes
    )
