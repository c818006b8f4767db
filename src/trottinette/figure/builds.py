"""Ages, builds and heights: what a body is, as the way in which it differs from the standard adult. Millimetres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from trottinette.figure._kit import trait

Rows = tuple[tuple[float, float], ...]  # (height on the standard body, mm there); straight in between, then smoothed


@dataclass(frozen=True, slots=True)
class Form:
    """How a body differs from the standard one.

    `wide`, `front` and `back` are how far its sides, its front and its back are moved out at each height; what lies
    outside them (an arm, a hand) is moved as far. `rise` is how much higher each height comes. `belly` is a round
    swelling of the front: how far, at what height, how tall, how wide. `arm` is the girth of the arms against the
    standard, `size` that of the whole body, `head` that of the head. `stoop` and `bow` are degrees by which the chest
    and the head lean forward.
    """

    wide: Rows = ()
    front: Rows = ()
    back: Rows = ()
    rise: Rows = ()
    belly: tuple[tuple[float, float, float, float], ...] = ()
    arm: float = 1.0
    size: float = 1.0
    head: float = 1.0
    stoop: float = 0.0
    bow: float = 0.0


@dataclass(frozen=True, slots=True)
class Forms:
    """Several differences at once: an age, a build, a height."""

    each: tuple[Form, ...]

    def rows(self, name: str) -> tuple[Rows, ...]:
        return tuple(getattr(form, name) for form in self.each if getattr(form, name))

    @property
    def belly(self) -> tuple[tuple[float, float, float, float], ...]:
        return tuple(swelling for form in self.each for swelling in form.belly)

    @property
    def arm(self) -> float:
        return float(np.prod([form.arm for form in self.each]))

    @property
    def size(self) -> float:
        return float(np.prod([form.size for form in self.each]))

    @property
    def size_of_head(self) -> float:
        return float(np.prod([form.head for form in self.each]))

    @property
    def plain(self) -> bool:
        return all(form == STANDARD for form in self.each)


STANDARD = Form()


# ---- ages --------------------------------------------------------------------------------------------------


@trait(
    "age",
    en=("an adult", "adult", "grown-up", "man", "woman", "young man", "young woman"),
    fr=("un adulte", "adulte", "homme", "femme", "jeune homme", "jeune femme", "grande personne"),
)
def adult() -> Form:
    return STANDARD


@trait(
    "age",
    en=("a baby", "baby", "toddler", "infant"),
    fr=("un bébé", "bébé", "bambin", "nourrisson", "tout-petit", "toute-petite"),
)
def baby() -> Form:
    """About one year: a head as tall as the body, a round tummy, short legs."""
    return Form(
        wide=((0, 0.5), (20, 1.6), (34, 2.2), (44, 1.6), (56, -1.0), (62, -1.2)),
        front=((10, 0.5), (30, 1.0), (40, 1.4), (52, 0.4), (60, 0)),
        back=((10, 0.8), (30, 2.2), (38, 1.6), (48, 0)),
        rise=((8, 0), (34, -11.5), (58, -16.5), (64, -17.0)),
        belly=((2.2, 42, 9, 12),),
        size=0.66,
        head=0.8,
    )


@trait(
    "age",
    en=("a child", "child", "kid", "little boy", "little girl", "boy", "girl", "young child", "schoolchild"),
    fr=("un enfant", "enfant", "petit garçon", "petite fille", "garçonnet", "fillette", "gamin", "gamine", "garçon",
        "fille"),
)  # fmt: skip
def child() -> Form:
    """About seven: one head and a half above the shoulders' height of an adult, narrow, a large head."""
    return Form(
        wide=((6, 0.3), (20, 0.6), (34, 0.2), (46, 0.0), (56, -1.3), (62, -1.4)),
        front=((30, 0.3), (42, 0.9), (54, 0.0)),
        rise=((8, 0), (34, -5.5), (58, -8.0), (64, -8.2)),
        arm=1.02,
        size=0.78,
        head=0.92,
    )


@trait(
    "age",
    en=("a teenager", "teenager", "teen", "adolescent", "teenage boy", "teenage girl", "youngster"),
    fr=("un adolescent", "adolescent", "adolescente", "ado", "jeune"),
)
def teenager() -> Form:
    """About fourteen: lanky, nearly grown."""
    return Form(
        wide=((6, -0.1), (20, -0.7), (34, -1.3), (46, -1.3), (57, -1.5), (62, -1.2)),
        front=((20, -0.4), (34, -0.7), (44, -0.8), (56, -0.5), (62, 0)),
        back=((20, -0.4), (34, -0.7), (44, -0.6), (56, -0.4), (62, 0)),
        rise=((8, 0), (34, 1.6), (58, 1.8), (64, 1.8)),
        arm=0.92,
        size=0.9,
        head=0.965,
    )


@trait(
    "age",
    en=("an elder", "elder", "elderly", "old", "senior", "old man", "old woman", "old lady", "grandmother",
        "grandfather", "granny", "grandma", "grandpa"),
    fr=("une personne âgée", "personne âgée", "âgé", "âgée", "senior", "vieux", "vieille", "vieil homme",
        "vieille dame", "vieux monsieur", "grand-mère", "grand-père", "mamie", "papi", "mémé", "pépé", "retraité âgé"),
)  # fmt: skip
def elder() -> Form:
    """A little shorter, the back a little rounded, the head carried forward."""
    return Form(
        front=((34, 0.4), (42, 0.9), (52, 0.0)),
        back=((40, 0.0), (52, 0.9), (58, 0.6), (62, 0.2)),
        rise=((8, 0), (34, -2.2), (58, -4.4), (64, -4.8)),
        size=0.97,
        stoop=7.0,
        bow=-5.0,
    )


# ---- builds ------------------------------------------------------------------------------------------------


@trait(
    "build",
    en=("average", "average build", "medium build"),
    fr=("moyenne", "corpulence moyenne", "de corpulence moyenne", "carrure moyenne"),
)
def average() -> Form:
    return STANDARD


@trait(
    "build",
    en=("slim", "thin", "slender", "skinny", "lean", "slight", "petite build"),
    fr=("mince", "svelte", "maigre", "fin", "fine", "menu", "menue", "fluet", "fluette", "élancé", "élancée"),
)
def slim() -> Form:
    return Form(
        wide=(
            (4, -0.4),
            (12, -1.6),
            (20, -2.6),
            (28, -3.4),
            (36, -4.0),
            (44, -4.4),
            (52, -3.6),
            (58, -3.2),
            (63, -1.8),
        ),
        front=((8, -0.1), (18, -1.7), (30, -2.4), (44, -2.6), (54, -1.8), (61, -0.5)),
        back=((8, -0.1), (18, -1.7), (30, -2.4), (44, -2.4), (54, -1.8), (61, -0.5)),
        rise=((8, 0), (34, 1.8), (64, 2.6)),
        arm=0.76,
    )


@trait(
    "build",
    en=("broad", "stocky", "sturdy", "burly", "heavyset", "big build", "broad-shouldered"),
    fr=("large", "costaud", "costaude", "trapu", "trapue", "robuste", "carré", "carrée", "large d'épaules",
        "baraqué", "baraquée", "solide"),
)  # fmt: skip
def broad() -> Form:
    return Form(
        wide=((4, 1.0), (16, 2.8), (30, 4.4), (40, 5.6), (48, 6.2), (53, 5.6), (57, 4.2), (61, 2.8), (65, 1.2)),
        front=((8, 0.2), (18, 1.2), (34, 2.4), (44, 2.8), (54, 2.6), (61, 0.8)),
        back=((8, 0.2), (18, 1.0), (34, 1.6), (44, 1.6), (54, 2.0), (61, 0.8)),
        arm=1.2,
    )


@trait(
    "build",
    en=("round", "plump", "chubby", "fat", "curvy", "large", "plus-size", "overweight", "tubby", "big-bellied"),
    fr=("rond", "ronde", "gros", "grosse", "dodu", "dodue", "potelé", "potelée", "corpulent", "corpulente",
        "bien en chair", "grande taille", "rondouillard", "rondelet", "rondelette", "ventru", "enrobé", "enrobée"),
)  # fmt: skip
def _round() -> Form:
    return Form(
        wide=((4, 1.2), (12, 2.6), (22, 5.4), (32, 8.6), (41, 9.4), (49, 6.6), (55, 3.8), (60, 2.0), (64, 0.8)),
        front=((8, 0.4), (16, 1.4), (26, 4.0), (36, 6.4), (46, 6.0), (54, 3.0), (61, 0.8)),
        back=((8, 0.4), (16, 1.6), (26, 4.8), (36, 5.6), (46, 4.2), (55, 2.8), (61, 0.8)),
        belly=((3.6, 41, 12, 18),),
        arm=1.2,
    )


@trait(
    "build",
    en=("muscular", "muscly", "athletic", "ripped", "strong", "beefy", "buff"),
    fr=("musclé", "musclée", "athlétique", "sportif bâti", "bodybuildé", "bodybuildée", "culturiste", "balèze"),
)
def muscular() -> Form:
    return Form(
        wide=(
            (4, 0.6),
            (14, 2.0),
            (26, 2.0),
            (34, -0.6),
            (41, -0.8),
            (46, 3.2),
            (52, 5.8),
            (56, 4.6),
            (60, 3.0),
            (65, 1.2),
        ),
        front=((8, 0.2), (18, 1.6), (28, 1.0), (40, -0.6), (46, 0.8), (53, 4.4), (58, 2.2), (62, 0.6)),
        back=((8, 0.2), (18, 1.5), (28, 1.2), (40, -0.2), (49, 2.2), (56, 3.0), (62, 1.2)),
        arm=1.32,
    )


BUMP = Form(
    wide=((22, 0.3), (34, 2.0), (44, 2.0), (52, 0.8), (58, 0.2)),
    front=((24, 0.2), (34, 1.2), (46, 1.4), (55, 2.0), (60, 0.4)),
    back=((20, 0.4), (31, 1.6), (40, 0.2)),
    belly=((13.0, 43.0, 9.5, 13.5),),
)  # a pregnancy that is seen, about eight months


# ---- heights -----------------------------------------------------------------------------------------------


@trait("height", en=("average height", "medium height"), fr=("taille moyenne", "de taille moyenne"))
def _average() -> Form:
    return STANDARD


@trait(
    "height",
    en=("short", "small", "little", "tiny", "petite", "not very tall"),
    fr=("petit", "petite", "de petite taille", "pas très grand", "pas très grande", "minuscule"),
)
def short() -> Form:
    return Form(rise=((8, 0), (34, -6.2), (58, -9.6), (64, -10.0)), size=0.97)


@trait(
    "height",
    en=("tall", "very tall", "lanky", "giant", "towering"),
    fr=("grand", "grande", "très grand", "très grande", "de grande taille", "géant", "géante", "immense"),
)
def tall() -> Form:
    return Form(rise=((8, 0), (34, 6.6), (58, 9.4), (64, 9.8)), size=1.015)
