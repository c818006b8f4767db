"""Animals of the forest, of the ice, of the air and of long ago."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue.animals import _eyes, _patch, _Skull
from trottinette.geometry import (
    Solid,
    ball,
    block,
    carve,
    common,
    egg,
    half,
    join,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    CHOCOLATE,
    CORAL,
    CREAM,
    GRAPHITE,
    GREEN,
    LIME,
    ORANGE,
    SAND,
    TAN,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a penguin", "penguins", "emperor penguin", "king penguin"),
    fr=("un pingouin", "manchot", "pingouins", "manchots", "manchot empereur"),
    near={"en": ("puffin",), "fr": ("macareux",)},
    tall=50.1,
    show=(-20, 8, 0),
)
def penguin(coat: Colour = BLACK, belly: Colour = WHITE, feet: Colour = ORANGE) -> Parts:
    """Emperor penguin, one metre tall in life, at 1:20."""
    skull = _Skull((12.6, 11.6, 11.6), (0, -0.6, 38.4))
    trunk = egg(15.4, 13.6, 17.6).at(0, 1, 19.4)
    shape = join(trunk, skull.solid(), soft=5)
    front = common(
        shape.grown(0.6),
        join(egg(11.6, 16, 14.6).at(0, -11, 17.4), egg(5.6, 9, 6.2).at(5.0, -10.6, 37.6).mirrored(), soft=2), soft=0.7,
    ) - shape.grown(-1.4)  # fmt: skip
    blush = common(shape.grown(1.0), egg(6.6, 12, 4.0).at(0, -11, 29.4), soft=0.8) - shape.grown(-0.8)
    flipper = egg(2.5, 5.4, 12.0).turned(x=8, y=-22).at(17.0, 0.4, 20.6)
    tail = rod((0, 10, 5), (0, 16.6, 2.4), 4.6, 1.8)
    foot = union(*(rod((6.2, -6, 3.0), (6.2 + d, -14.4 + 0.5 * abs(d), 2.0), 2.9, 2.0) for d in (-3.2, 0, 3.2)))
    beak = join(egg(3.6, 5.0, 2.4).at(0, -13.0, 36.2), egg(2.8, 3.4, 1.6).at(0, -12.4, 34.2), soft=0.4)
    return (
        Part(union(shape, flipper.mirrored(), tail), coat.mixed(GRAPHITE, 0.3), "plastic", 0.65),
        Part(front, belly, "plastic", 0.5),
        Part(blush, YELLOW, "plastic", 0.5),
        *_eyes(skull, 5.0, 1.6, CHOCOLATE, 0.8),
        Part(beak, feet, "plastic", 0.45),
        Part(foot.mirrored(), feet, "plastic", 0.5),
    )


@toy(
    en=(
        "a dinosaur",
        "dinosaurs",
        "t-rex",
        "t rex",
        "tyrannosaurus",
        "tyrannosaurus rex",
        "dino",
        "dinos",
        "toy dinosaur",
    ),
    fr=("un dinosaure", "dinosaures", "t-rex", "t rex", "tyrannosaure", "dino", "dinos", "tyrannosaure rex"),
    near={
        "en": ("godzilla", "triceratops", "dragon", "velociraptor", "crocodile", "fossil"),
        "fr": ("godzilla", "tricératops", "dragon", "vélociraptor", "crocodile", "fossile", "diplodocus"),
    },
    tall=52.6,
    show=(-46, 10, 0),
)
def dinosaur(skin: Colour = GREEN, belly: Colour = LIME, spines: Colour = ORANGE) -> Parts:
    """Tyrannosaur, 12 m long in life, at 1:200, jaws open. Tail on the ground."""
    # Shape the body: trunk on heavy thighs, tail to the back, neck to the head
    trunk = egg(10.4, 11.4, 13.0).turned(x=-18).at(0, 0, 21)
    tail = tube([(0, 6, 16), (0, 15, 10), (1.5, 23, 6.4), (5.5, 30, 5.6)], [8.6, 6.6, 4.2, 1.7])
    neck = rod((0, -3, 28), (0, -5.0, 40), 7.4, 6.6)
    skull = join(egg(8.6, 8.6, 7.6).at(0, -5.4, 43.4), block(13.4, 15, 8.6, round=3.9).at(0, -14.0, 39.2),
                 egg(3.2, 3.4, 3.0).at(4.6, -9.2, 48.4).mirrored(), soft=2.4)  # fmt: skip
    jaw = join(
        block(12.0, 15, 4.8, round=2.3).turned(x=14).at(0, -12.0, 31.8), egg(6.6, 6.0, 5.0).at(0, -5.4, 37.0), soft=2
    )
    thigh = egg(5.6, 8.2, 9.0).turned(x=12).at(9.2, 2.4, 13.4)
    shin = rod((9.8, 4.4, 9), (9.8, 1.2, 4.2), 4.4, 4.0)
    foot = join(
        egg(5.2, 7.4, 3.8).at(9.8, -2.6, 3.6),
        *(egg(2.1, 3.0, 2.4).at(9.8 + d, -8.6, 2.4) for d in (-3.2, 0, 3.2)),
        soft=0.8,
    )
    foot = common(foot, half(z=-1).at(z=0), soft=0.4)
    arm = join(
        rod((8.0, -6.6, 26), (10.6, -12.0, 22.6), 3.0, 2.3),
        rod((10.6, -12.0, 22.6), (9.4, -15.6, 24.4), 2.3, 2.0),
        soft=0.6,
    )
    leg = join(thigh, shin, foot, soft=1.6)
    body = join(join(trunk, tail, neck, soft=5), skull, jaw, leg.mirrored(), arm.mirrored(), soft=1.6)

    # Paint the belly, set claws, teeth and the row of spines
    front = common(
        join(trunk, tail, neck, soft=5).grown(0.5), egg(7.0, 9, 13.5).turned(x=-10).at(0, -10.4, 20.4), soft=0.6
    )
    front = front - trunk.grown(-1.4)
    claws = union(*(egg(1.2, 1.8, 1.2).at(9.8 + d, -11.2, 1.6) for d in (-3.2, 0, 3.2)),
                  *(rod((9.4 + d, -16.6, 24.8), (9.2 + d, -18.4, 24.0), 1.0, 0.6) for d in (-1.2, 1.2)))  # fmt: skip
    teeth = [
        rod((x, y, 40.2), (x, y, 36.8), 1.3, 0.55) for x, y in ((5.4, -10.4), (5.6, -14.0), (5.2, -17.6), (1.9, -20.0))
    ]
    teeth += [
        rod((x, y, z), (x, y, z + 2.6), 1.1, 0.5)
        for x, y, z in ((4.8, -12.2, 34.4), (4.7, -15.8, 33.4), (1.8, -18.2, 33.0))
    ]
    tongue = egg(3.6, 6.6, 1.6).turned(x=14).at(0, -11.6, 35.8)
    ridge = union(*(
        rod((x, y, z), (x, y + dy, z + dz), 2.1 * s, 0.8) for x, y, z, dy, dz, s in
        ((0, 1.6, 48.4, 3.4, 3.2, 1.0), (0, 2.8, 41.4, 5.4, 2.4, 1.1),
         (0, 5.0, 34.6, 6.2, 2.6, 1.25), (0, 9.6, 27.4, 5.8, 3.4, 1.3),
         (0, 12.8, 18.6, 4.4, 4.4, 1.2), (0.6, 19.4, 12.0, 2.8, 4.2, 1.0), (2.6, 25.4, 8.2, 1.8, 3.4, 0.8))
    ))  # fmt: skip
    nostril = ball(0.85).at(2.6, -20.9, 45.0).mirrored()
    eye = egg(1.8, 2.4, 2.6).turned(z=-30).at(5.8, -10.4, 47.8).mirrored()
    pupil = egg(1.4, 1.3, 2.0).turned(z=-30).at(6.5, -11.8, 47.8).mirrored()
    glints = ball(0.55).at(7.0, -12.8, 48.8) | ball(0.55).at(-7.0, -12.8, 48.8)
    return (
        Part(body, skin, "plastic", 0.6),
        Part(front, belly, "plastic", 0.5),
        Part(union(claws.mirrored(), union(*teeth).mirrored()), CREAM, "plastic", 0.35),
        Part(tongue, CORAL, "plastic", 0.45),
        Part(ridge, spines, "plastic", 0.45),
        Part(eye, YELLOW, "plastic", 0.35),
        Part(pupil, BLACK, "glass", 0.3),
        Part(nostril, skin.mixed(BLACK, 0.5), "plastic", 0.3),
        Part(glints, WHITE, "plastic", 0.25),
    )


@toy(
    en=("a butterfly", "butterflies", "monarch butterfly"),
    fr=("un papillon", "papillons", "papillon monarque"),
    near={"en": ("moth", "dragonfly"), "fr": ("papillon de nuit", "libellule")},
    tall=41.6,
    show=(-16, 8, 0),
)
def butterfly(wings: Colour = ORANGE, rims: Colour = BLACK, spots: Colour = WHITE) -> Parts:
    """Monarch with its wings open, 9 cm across in life, at 2:3. It stands on its lower wings."""
    upper = smooth(
        [(1, 19), (5, 27), (13, 37), (22, 41.6), (27.6, 40.0), (28.4, 33), (24.6, 25.6), (17, 20.4), (8, 18)], 5
    )
    lower = smooth([(1, 21), (9, 19.6), (18, 18.6), (23.4, 13.6), (22.4, 6), (16.4, 0.1), (10, 2.6), (5.4, 9.6)], 5)

    def spread(solid: Solid) -> Solid:
        return solid.turned(z=14).mirrored()

    border = union(slab(upper, 3.0, 1.3), slab(lower, 3.0, 1.3).at(y=0.8))
    panes = [slab(upper.grown(-3.2), 4.2, 0.9), slab(lower.grown(-3.2), 4.2, 0.9).at(y=0.8)]
    veins = [tube([(2, y, z0), ((x + 2) / 2, y, (z0 + z) / 2 + 0.6), (x, y, z)], 0.95)
             for x, z, z0, y in ((23, 37, 23, -2), (25, 30, 22, -2), (16, 37, 25, -2),
                                 (20, 14, 19, -1.2), (19, 5, 18, -1.2), (11, 4, 17, -1.2))]  # fmt: skip
    cells = union(*(carve(pane, *veins, soft=0.4) for pane in panes))
    dots = union(*(egg(r, 0.9, r).at(x, y, z) for x, z, y, r in (
        (25.4, 38.6, -1.5, 1.3), (26.8, 35.4, -1.5, 1.1), (26.6, 31.8, -1.5, 1.0), (21.4, 40.0, -1.5, 1.0),
        (24.6, 28.2, -1.5, 0.9),
        (22.0, 13.0, -0.7, 1.1), (21.9, 9.2, -0.7, 1.1), (20.0, 4.8, -0.7, 1.1),
        (16.6, 2.3, -0.7, 1.0), (12.4, 3.2, -0.7, 0.9))))  # fmt: skip
    trunk = join(egg(2.7, 2.9, 5.6).at(0, -0.6, 23.4), egg(2.2, 2.4, 8.6).at(0, -0.4, 13.0), soft=1)
    ribs = union(*(ring(2.2 - 0.04 * (13 - z) ** 2 * 0.4, 0.5).at(0, -0.4, z) for z in (9.4, 12, 14.6)))
    head = ball(3.3).at(0, -1.2, 30.4)
    feelers = tube([(1.2, -1.4, 32.4), (3.0, -2.0, 37.0), (6.6, -2.4, 40.0)], 0.7).mirrored()
    knobs = ball(1.3).at(6.9, -2.4, 40.2).mirrored()
    eyes = ball(1.1).at(1.5, -3.7, 31.2).mirrored()
    pupils = ball(0.65).at(1.5, -4.5, 31.2).mirrored()
    return (
        Part(spread(border), rims, "plastic", 0.5),
        Part(spread(cells), wings, "plastic", 0.45),
        Part(spread(dots), spots, "plastic", 0.35),
        Part(union(trunk, head, feelers, knobs), rims.mixed(BROWN, 0.3), "plastic", 0.4),
        Part(ribs, YELLOW, "plastic", 0.35),
        Part(eyes, WHITE, "plastic", 0.3),
        Part(pupils, BLACK, "glass", 0.25),
    )


@toy(
    en=("an owl", "owls", "tawny owl"),
    fr=("un hibou", "hiboux", "grand-duc"),
    near={
        "en": ("eagle", "falcon", "crow", "barn owl"),
        "fr": ("aigle", "faucon", "corbeau", "chouette", "chouettes", "chouette hulotte"),
    },
    tall=47,
    show=(-18, 8, 0),
)
def owl(plumage: Colour = BROWN, breast: Colour = CREAM, branch: Colour = TAN) -> Parts:
    """Horned owl on a branch, 60 cm tall in life, at 1:13."""
    skull = _Skull((14.6, 12.2, 11.4), (0, -0.6, 34.0))
    trunk = egg(14.0, 12.0, 15.6).at(0, 1, 20.4)
    shape = join(trunk, skull.solid(), soft=4)
    horn = rod((9.0, -1.0, 41.0), (13.4, -2.4, 46.0), 3.6, 1.1).mirrored()
    wing = egg(3.2, 8.6, 12.6).turned(x=10, y=-8).at(12.8, 2.4, 20.6)
    quills = union(
        *(
            rod((14.6 - 0.3 * i, -1.6 + 4.0 * i, 18.0), (11.8 - 0.8 * i, 1.4 + 4.4 * i, 8.6 + i), 1.9, 1.3)
            for i in range(3)
        )
    )

    # Lay the breast, its dashes, and the discs round the eyes
    bib = _patch(shape, egg(10.0, 15, 12.0).at(0, -11, 18.0), 0.5)
    dashes = []
    for row, z in enumerate((25, 21, 17, 13)):
        for x in (-4.6, 0, 4.6) if row % 2 else (-6.6, -2.2, 2.2, 6.6):
            if abs(x) > 5 and row == 2:
                continue
            y = 1 - 12.0 * math.sqrt(max(1 - (x / 14.0) ** 2 - ((z - 20.4) / 15.6) ** 2, 0.05))
            dashes.append(egg(1.5, 1.2, 1.5).at(x, y - 0.2, z))
    discs = skull.wear(egg(6.4, 1.7, 6.6), 5.6, 0.6).mirrored()
    rims = skull.wear(ring(6.0, 0.8).turned(x=90), 5.6, 0.6, 0.5).mirrored()
    beak = join(rod((0, -13.4, 33.6), (0, -15.4, 29.4), 2.3, 0.9), ball(1.9).at(0, -13.4, 33.8), soft=0.5)
    toes = union(*(egg(1.5, 2.3, 2.2).at(x + d, -5.0, 5.8) for x in (5.0, -5.0) for d in (-2.4, 0, 2.4)))
    log = join(rod((-20, 0, 4.0), (20, 0, 4.0), 4.0, 3.7), rod((12, -1, 5), (17.6, -3.4, 10), 1.9, 1.5), soft=1)
    leaf = join(
        egg(3.4, 1.3, 1.9).turned(y=-34).at(19.4, -3.6, 12.4), rod((16.6, -3.2, 9.4), (18, -3.6, 11.2), 0.8), soft=0.4
    )
    cuts = egg(0.9, 2.6, 2.6).at(20.2, 0, 4.0) | egg(0.9, 2.8, 2.8).at(-20.6 - 3.2, 0, 4.0)
    return (
        Part(union(shape, horn), plumage, "plastic", 0.6),
        Part(union(wing, quills).mirrored(), plumage.mixed(CHOCOLATE, 0.5), "plastic", 0.5),
        Part(bib | discs, breast, "plastic", 0.5),
        Part(union(*dashes) | rims, plumage.mixed(CARAMEL, 0.6), "plastic", 0.4),
        *_eyes_of_owl(skull),
        Part(union(beak, toes), ORANGE, "plastic", 0.4),
        Part(log, branch, "matte", 0.6),
        Part(cuts, SAND, "matte", 0.45),
        Part(leaf, GREEN, "plastic", 0.4),
    )


def _eyes_of_owl(skull: _Skull) -> Parts:
    """Round yellow eyes with a large pupil, on their discs."""
    iris = skull.wear(egg(3.9, 1.6, 3.9), 5.2, 0.6, 1.0).mirrored()
    pupil = skull.wear(egg(2.5, 1.3, 2.5).at(y=-0.8), 5.2, 0.6, 1.0).mirrored()
    glint = ball(0.8).at(-0.8, -2.0, 1.2)
    glints = skull.wear(glint, 5.2, 0.6, 1.0) | skull.wear(glint, -5.2, 0.6, 1.0)
    return Part(iris, YELLOW, "glass", 0.35), Part(pupil, BLACK, "glass", 0.3), Part(glints, WHITE, "plastic", 0.25)
