"""Expressions: what lids, brows, cheeks and mouth do together. Millimetres and shares."""

from __future__ import annotations

from dataclasses import dataclass, field

from trottinette.figure._kit import trait
from trottinette.figure.eyes import Look
from trottinette.figure.mouths import Closed, Open, Pursed

Brow = tuple[float, float]  # mm above its rest; mm by which its inner end comes down


@dataclass(frozen=True, slots=True)
class Mood:
    """`left` and `right` are the figure's own; what is not told of the right is as on the left."""

    mouth: Closed | Open | Pursed
    left: Look = field(default_factory=Look)
    right: Look | None = None
    brow: Brow = (0.0, 0.0)
    other_brow: Brow | None = None
    blush: float = 0.6

    @property
    def looks(self) -> tuple[Look, Look]:
        return self.left, self.right or self.left

    @property
    def brows(self) -> tuple[Brow, Brow]:
        return self.brow, self.other_brow or self.brow


_SMILE = ((0.0, 73.9), (3.6, 74.5), (6.6, 76.5), (7.6, 77.9))
_LAUGH = (
    (-7.2, 77.9), (-3.6, 77.0), (0.0, 76.7), (3.6, 77.0), (7.2, 77.9),
    (6.1, 74.1), (3.4, 71.4), (0.0, 70.5), (-3.4, 71.4), (-6.1, 74.1),
)  # fmt: skip


@trait("expression", en=("a smile", "smiling"), fr=("un sourire", "souriant", "souriante"))
def smile() -> Mood:
    return Mood(Closed(_SMILE, (0.85, 0.8, 0.7, 0.45)))


@trait("expression", en=("laughing", "a big laugh"), fr=("rieur", "rieuse", "qui rit", "hilare"))
def laugh() -> Mood:
    return Mood(Open(_LAUGH, teeth=75.0, tongue=(0.0, 71.7)), brow=(1.4, 0.0))


@trait("expression", en=("calm", "serene"), fr=("calme", "serein", "sereine"))
def calm() -> Mood:
    mouth = Closed(((0.0, 73.9), (3.0, 74.2), (5.4, 75.6)), (0.8, 0.75, 0.5))
    return Mood(mouth, Look(lid=0.2), brow=(0.5, -0.7))


@trait("expression", en=("determined", "serious"), fr=("déterminé", "déterminée", "sérieux", "sérieuse"))
def determined() -> Mood:
    mouth = Closed(((0.0, 74.0), (3.2, 74.1), (5.6, 74.8)), (0.85, 0.8, 0.5))
    return Mood(mouth, Look(lid=0.1, slant=0.07), brow=(-0.7, 1.7), blush=0.45)


@trait("expression", en=("winking", "a wink"), fr=("un clin d'œil", "qui fait un clin d'œil"))
def wink() -> Mood:
    grin = Closed(
        ((-6.6, 75.4), (-3.4, 73.7), (0.4, 73.3), (4.2, 74.6), (6.8, 77.2), (7.6, 78.6)),
        (0.45, 0.75, 0.85, 0.8, 0.7, 0.45),
        whole=True,
    )
    return Mood(grin, Look(shut="glad"), Look(), brow=(-0.4, 0.4), other_brow=(1.9, 0.0))


@trait(
    "expression",
    en=("surprised", "astonished", "amazed"),
    fr=("surpris", "air surpris", "étonné", "étonnée", "ébahi", "ébahie"),
)
def surprised() -> Mood:
    rim = ((-3.1, 73.6), (-1.9, 76.3), (0.0, 77.2), (1.9, 76.3), (3.1, 73.6), (2.1, 70.9), (0.0, 70.1), (-2.1, 70.9))
    return Mood(Open(rim, tongue=(0.0, 70.6)), Look(iris=0.8, stare=1.07), brow=(3.4, -0.4))


@trait(
    "expression",
    en=("tender", "a tender smile", "a gentle smile"),
    fr=("tendre", "attendri", "attendrie", "un doux sourire"),
)
def tender() -> Mood:
    mouth = Closed(((0.0, 74.0), (2.6, 74.4), (4.9, 75.9), (5.5, 76.7)), (0.8, 0.75, 0.65, 0.45))
    return Mood(mouth, Look(lid=0.1, slant=-0.06), brow=(1.3, -2.4), blush=1.0)


@trait(
    "expression",
    en=("grumpy", "sulky", "angry"),
    fr=(
        "grognon",
        "grincheux",
        "grincheuse",
        "bougon",
        "bougonne",
        "renfrogné",
        "renfrognée",
        "fâché",
        "fâchée",
        "en colère",
    ),
)
def grumpy() -> Mood:
    mouth = Closed(((0.0, 75.9), (3.4, 75.2), (5.9, 72.9), (6.5, 71.7)), (0.95, 0.95, 0.8, 0.5))
    return Mood(mouth, Look(lid=0.19, slant=0.15), brow=(-2.4, 2.2), blush=0.3)


@trait(
    "expression",
    en=("sad", "unhappy", "sorrowful"),
    fr=("triste", "malheureux", "malheureuse", "chagriné", "chagrinée"),
)
def sad() -> Mood:
    mouth = Closed(((0.0, 75.0), (2.6, 74.4), (4.6, 72.6)), (0.85, 0.8, 0.5))
    return Mood(mouth, Look(lid=0.14, slant=-0.13), brow=(0.5, -3.0), blush=0.4)


@trait(
    "expression",
    en=("cheeky", "sticking out the tongue", "tongue out"),
    fr=("espiègle", "coquin", "coquine", "tirant la langue", "qui tire la langue"),
)
def cheeky() -> Mood:
    grin = Closed(
        ((-7.2, 77.6), (-6.0, 75.9), (-3.2, 74.4), (0.0, 74.0), (3.2, 74.4), (6.0, 75.9), (7.2, 77.6)),
        (0.45, 0.7, 0.8, 0.8, 0.8, 0.7, 0.45),
        whole=True,
        tongue=(1.6, 72.2),
    )
    return Mood(grin, Look(), Look(shut="glad"), brow=(2.4, -0.3), other_brow=(0.2, 0.2))


@trait(
    "expression",
    en=("sleepy", "tired", "drowsy"),
    fr=("endormi", "endormie", "ensommeillé", "ensommeillée", "fatigué", "fatiguée"),
)
def sleepy() -> Mood:
    rim = ((-2.1, 73.6), (-1.3, 75.0), (0.0, 75.4), (1.3, 75.0), (2.1, 73.6), (1.4, 72.2), (0.0, 71.8), (-1.4, 72.2))
    return Mood(Open(rim), Look(lid=0.56, slant=-0.05), brow=(1.4, -1.6), blush=0.5)


@trait(
    "expression", en=("blowing a kiss", "kissing", "a kiss"), fr=("un bisou", "qui fait un bisou", "envoyant un baiser")
)
def kiss() -> Mood:
    return Mood(Pursed(), Look(shut="glad"), Look(), brow=(0.9, -0.8), other_brow=(1.6, -0.8), blush=1.0)


@trait(
    "expression",
    en=("grinning", "a toothy grin", "a toothy smile"),
    fr=("sourire à pleines dents", "un grand sourire", "tout sourire"),
)
def grin() -> Mood:
    rim = (
        (-7.6, 77.6), (-3.8, 76.9), (0.0, 76.6), (3.8, 76.9), (7.6, 77.6),
        (6.0, 74.3), (3.2, 72.7), (0.0, 72.2), (-3.2, 72.7), (-6.0, 74.3),
    )  # fmt: skip
    return Mood(Open(rim, clenched=True), Look(), brow=(0.8, 0.0), blush=0.7)


@trait(
    "expression",
    en=("joyful", "overjoyed", "beaming", "delighted"),
    fr=("joyeux", "joyeuse", "ravi", "ravie", "radieux", "radieuse", "aux anges"),
)
def joyful() -> Mood:
    return Mood(Open(_LAUGH, teeth=75.0, tongue=(0.0, 71.7)), Look(shut="glad"), brow=(1.6, -0.6), blush=0.85)


@trait("expression", en=("asleep", "eyes closed", "sleeping"), fr=("assoupi", "assoupie", "yeux fermés", "yeux clos"))
def asleep() -> Mood:
    mouth = Closed(((0.0, 73.9), (2.4, 74.2), (4.4, 75.4)), (0.75, 0.7, 0.45))
    return Mood(mouth, Look(shut="asleep"), brow=(0.6, -0.9))


@trait(
    "expression",
    en=("smirking", "a smirk", "a crooked smile"),
    fr=("narquois", "narquoise", "un sourire en coin", "malicieux", "malicieuse"),
)
def smirk() -> Mood:
    mouth = Closed(
        ((-4.6, 74.0), (-1.6, 73.7), (2.0, 74.0), (5.2, 75.7), (6.4, 77.3)), (0.5, 0.75, 0.85, 0.75, 0.5), whole=True
    )
    return Mood(mouth, Look(lid=0.16), Look(lid=0.2), brow=(2.4, 0.6), other_brow=(-0.7, 0.9))
