"""Poses: where arms, hands, legs and head are. Millimetres on the standard body, degrees; written for the left side.

Arms are cut into the clothes, so hands are given by place; everything else is turned at its joint afterwards. A pose
keeps its hands off a shirt; `off` is the way in which a hand moves where the cloth is thicker (clearance.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from trottinette.figure._kit import trait
from trottinette.figure.body import Arm
from trottinette.geometry import Vector


@dataclass(frozen=True, slots=True)
class Limb:
    """An arm: elbow, wrist, which way the hand points from there and which way its back looks, and its gesture."""

    elbow: Vector = (23.5, 0.0, 47.0)
    wrist: Vector = (25.5, -4.0, 36.5)
    along: Vector = (0.5, -2.0, -6.0)
    back: Vector = (0.66, -0.75, 0.0)
    hand: str = "relaxed"
    shoulder: Vector = (16.5, 0.5, 58.5)
    off: Vector = (0.0, 0.0, 0.0)

    def arm(self, side: int, cloth: float) -> Arm:
        """The arm of that side, `cloth` times `off` further out than over a shirt."""
        away = tuple(cloth * by for by in self.off)
        elbow, wrist = (
            tuple(round(a + share * b, 4) for a, b in zip(point, away, strict=True))
            for point, share in ((self.elbow, 0.85), (self.wrist, 1.0))
        )
        long = sum(v * v for v in self.along) ** 0.5
        fist = tuple(round(w + 6.3 * v / long, 4) for w, v in zip(wrist, self.along, strict=True))
        grip = tuple(round(w + 8.5 * v / long, 4) for w, v in zip(wrist, self.along, strict=True))
        arm = Arm(self.shoulder, elbow, wrist, fist, grip, False, self.hand, self.back)  # type: ignore[arg-type]
        return arm if side > 0 else arm.flipped


@dataclass(frozen=True, slots=True)
class Step:
    """A leg: how far its thigh is swung forward and out, its shin bent back, its foot turned out and its toes lifted
    (from flat on the ground)."""

    swing: float = 0.0
    out: float = 0.0
    knee: float = 0.0
    turn: float = 0.0
    toes: float = 0.0

    @property
    def still(self) -> bool:
        return self == Step()


@dataclass(frozen=True, slots=True)
class Pose:
    """Both arms and legs; `lean` of the chest forward, to its left and its turn to the left; `sway` of the hips to
    the left, mm; `head`: nod, tilt to the left, turn to the left; `seat`: what it sits on, if it does."""

    left: Limb | None = None
    right: Limb | None = None
    left_leg: Step = Step()
    right_leg: Step = Step()
    lean: Vector = (0.0, 0.0, 0.0)
    sway: float = 0.0
    head: Vector = (0.0, 0.0, 0.0)
    seat: str = ""


HIP = Limb((29.8, 3.5, 48.0), (25.0, -3.7, 40.0), (-5.0, -4.4, -2.6), (0.62, -0.6, 0.5), "flat", off=(1.0, -0.2, 0.0))
FIST_HIP = Limb(
    (30.0, 3.0, 48.0), (26.2, -3.8, 40.2), (-4.6, -4.2, -2.4), (0.62, -0.6, 0.5), "fist", off=(1.0, -0.2, 0.0)
)
SIDE = Limb((24.0, 0.0, 47.0), (27.0, -3.0, 36.8), (1.2, -1.8, -6.0))
UP = Limb((30.5, -3.5, 62.5), (39.5, -10.5, 72.0), (2.6, -2.0, 6.2), (-0.1, 1.0, 0.2), "open", (17.0, 0.5, 58.5))


RESTING = Limb((24.8, -3.0, 45.5), (17.4, -13.4, 38.8), (-5.6, -3.0, -0.4), (0.4, -1.0, 0.25), "flat", off=(0, -1.0, 0))
# A hand laid on a round belly, for a figure that is pregnant and does nothing else with it


@trait(
    "pose",
    en=("standing", "upright", "standing up", "standing straight"),
    fr=("debout", "bien droit", "bien droite", "se tient debout"),
)
def standing() -> Pose:
    return Pose()


@trait(
    "pose",
    en=("waving", "waves", "wave", "waving hello", "saying hello", "greeting"),
    fr=("salue", "saluant", "qui salue", "fait coucou", "faisant coucou", "dit bonjour", "fait signe de la main"),
)
def wave() -> Pose:
    right = Limb((28.0, -3.5, 54.5), (37.5, -10.5, 62.5), (3.0, -2.0, 6.2), (-0.15, 1.0, 0.2), "open")
    return Pose(SIDE, right, Step(turn=4), Step(turn=4), head=(0, -5, -3), lean=(0, 2.0, 0))


@trait(
    "pose",
    en=("hands on hips", "with hands on hips", "hands on her hips", "hands on his hips", "akimbo"),
    fr=("mains sur les hanches", "les mains sur les hanches", "poings sur les hanches"),
)
def hands_on_hips() -> Pose:
    return Pose(HIP, HIP, Step(out=4, turn=6), Step(out=4, turn=6))


@trait(
    "pose",
    en=("arms crossed", "crossed arms", "with crossed arms", "arms folded", "folded arms"),
    fr=("bras croisés", "les bras croisés", "croise les bras"),
)
def arms_crossed() -> Pose:
    left = Limb((24.0, -5.8, 46.0), (5.6, -18.6, 44.8), (-8.0, 0.2, -0.5), (0.0, -1.0, 0.1), "flat", off=(0, -1.0, 0))
    right = Limb((24.0, -6.5, 47.5), (4.2, -24.6, 54.2), (-8.0, 1.0, 1.6), (0.0, -1.0, 0.25), "flat", off=(0, -1.0, 0))
    return Pose(left, right, Step(out=3, turn=5), Step(out=3, turn=5), lean=(-2.0, 0, 0))


@trait(
    "pose",
    en=("thumbs up", "thumb up", "giving a thumbs up"),
    fr=("pouce levé", "le pouce levé", "pouce en l'air", "lève le pouce"),
)
def thumbs_up() -> Pose:
    right = Limb((25.5, -2.0, 46.0), (28.0, -13.0, 51.0), (2.6, -5.2, 1.4), (0.85, 0.5, -0.1), "thumb")
    return Pose(HIP, right, Step(out=3, turn=5), Step(turn=3), sway=1.2, head=(0, -4, 0))


@trait(
    "pose",
    en=("pointing", "points", "pointing a finger", "showing the way", "pointing forward"),
    fr=("pointe du doigt", "pointant du doigt", "doigt pointé", "montre du doigt", "montre le chemin"),
)
def pointing() -> Pose:
    right = Limb((28.0, -3.5, 54.0), (38.0, -11.0, 59.0), (5.6, -4.2, 2.8), (-0.1, 0.2, 1.0), "point")
    return Pose(HIP, right, Step(out=3, turn=5), Step(out=3, turn=8), head=(0, 0, -8), lean=(0, 0, -4))


@trait(
    "pose",
    en=("running", "runs", "run", "jogging", "in full stride"),
    fr=("court", "courant", "qui court", "en pleine course", "en train de courir"),
)
def running() -> Pose:
    front = Limb((26.5, -3.0, 47.5), (24.5, -14.5, 53.5), (-1.2, -3.4, 5.2), (1.0, -0.2, 0.1), "fist")
    rear = Limb((26.0, 4.0, 47.5), (30.0, 1.0, 38.6), (1.2, -4.0, -5.0), (1.0, 0.0, 0.0), "fist")
    return Pose(rear, front, Step(swing=36, knee=36), Step(swing=-24, knee=72, toes=-84), lean=(9, 0, 0),
                head=(-6, 0, 0))  # fmt: skip


@trait(
    "pose",
    en=("sitting", "sits", "seated", "sitting down"),
    fr=("assis", "assise", "en position assise"),
)
def sitting() -> Pose:
    lap = Limb((24.0, -4.5, 46.5), (19.4, -14.9, 41.9), (-1.8, -6.6, -1.2), (0.25, -0.1, 1.0), "relaxed",
               off=(0.8, -0.6, 0.0))  # fmt: skip
    return Pose(lap, lap, Step(swing=84, knee=84, out=5), Step(swing=84, knee=84, out=5), seat="stool")


@trait(
    "pose",
    en=("dancing", "dances", "dance"),
    fr=("danse", "dansant", "qui danse", "en train de danser"),
)
def dancing() -> Pose:
    low = Limb((28.0, -1.0, 51.0), (38.0, -4.0, 46.5), (6.2, -2.0, 1.6), (0.0, -0.35, 1.0), "open")
    high = replace(UP, along=(-1.0, -1.0, 6.6), hand="open")
    return Pose(low, high, Step(turn=8), Step(swing=64, out=16, knee=102, turn=16, toes=-8), lean=(0, -7, 5), sway=3.4,
                head=(0, 6, 0))  # fmt: skip


@trait(
    "pose",
    en=("holding something out", "holding", "carrying", "both hands forward", "offering", "presenting"),
    fr=("mains tendues", "les mains tendues", "tient", "portant", "qui porte", "offre", "présente"),
)
def holding() -> Pose:
    out = Limb(
        (25.0, -2.0, 45.5), (23.0, -14.5, 47.5), (-1.8, -6.4, 1.6), (0.5, 0.2, -1.0), "cupped", off=(0.2, -0.2, 0)
    )
    return Pose(out, out, Step(turn=4), Step(turn=4), head=(3, 0, 0))


@trait(
    "pose",
    en=("arms up", "cheering", "arms raised", "arms in the air", "celebrating", "victorious"),
    fr=("bras levés", "les bras levés", "bras en l'air", "les bras en l'air", "acclame", "victoire"),
)
def arms_up() -> Pose:
    return Pose(UP, UP, Step(out=5, turn=6), Step(out=5, turn=6), head=(-5, 0, 0))


@trait(
    "pose",
    en=("shy", "bashful", "hands together", "hands clasped", "timid"),
    fr=("timide", "mains jointes", "les mains jointes", "intimidé", "intimidée", "gêné", "gênée"),
)
def shy() -> Pose:
    left = Limb(
        (24.5, -3.5, 46.0), (12.8, -15.3, 37.2), (-5.4, -2.2, -3.2), (0.35, -1.0, 0.3), "flat", off=(0, -1.0, 0)
    )
    right = replace(left, wrist=(11.8, -18.9, 38.4), along=(-5.6, -1.6, -3.0))
    return Pose(left, right, Step(turn=-8), Step(turn=-10), lean=(2, 0, 0), sway=0.8, head=(7, 6, 0))


@trait(
    "pose",
    en=("thinking", "pensive", "hand on chin", "thoughtful", "pondering"),
    fr=("pensif", "pensive", "songeur", "songeuse", "réfléchit", "main au menton", "la main au menton"),
)
def thinking() -> Pose:
    left = Limb((24.0, -5.5, 46.0), (9.0, -18.5, 44.4), (-8.0, -1.4, 0.6), (0.0, -1.0, 0.2), "flat", off=(0, -1.0, 0))
    right = Limb(
        (21.5, -13.0, 47.0), (14.4, -26.2, 54.8), (-2.6, -0.8, 6.0), (0.5, -1.0, 0.2), "chin", off=(0, -0.6, 0)
    )
    return Pose(left, right, Step(turn=5), Step(turn=5), head=(4, -6, 6))


@trait(
    "pose",
    en=("heroic", "heroic stance", "superhero stance", "power pose", "fists on hips", "proud"),
    fr=("héroïque", "pose de super-héros", "pose héroïque", "fier", "fière"),
)
def heroic() -> Pose:
    return Pose(FIST_HIP, FIST_HIP, Step(out=11, turn=10), Step(out=11, turn=10), lean=(-4, 0, 0), head=(-3, 0, 9))


@trait(
    "pose",
    en=("walking", "walks", "strolling", "stepping forward"),
    fr=("marche", "marchant", "qui marche", "se promène", "en marche"),
)
def walking() -> Pose:
    front = Limb((25.0, -3.0, 47.0), (26.0, -11.0, 38.6), (0.2, -4.2, -5.0), (1.0, -0.4, 0.0))
    rear = Limb((24.6, 3.0, 47.4), (27.6, 3.0, 37.0), (1.0, 0.4, -6.0), (1.0, -0.4, 0.0))
    return Pose(front, rear, Step(swing=-16, knee=44, toes=-24), Step(swing=16, knee=16), lean=(2, 0, 0))


@trait(
    "pose",
    en=("arms wide open", "open arms", "welcoming", "arms open", "ready for a hug"),
    fr=("bras ouverts", "les bras ouverts", "bras grands ouverts", "accueillant", "accueillante"),
)
def welcoming() -> Pose:
    wide = Limb((28.5, -2.5, 53.0), (39.0, -8.5, 53.5), (6.2, -3.2, 2.0), (0.3, 0.8, -0.55), "open")
    return Pose(wide, wide, Step(out=3, turn=6), Step(out=3, turn=6), head=(-2, 0, 0))
