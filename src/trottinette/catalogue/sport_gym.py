"""Sport, of the gym and the dojo: a bag, a shaker, a barbell, a treadmill, a belt."""

from __future__ import annotations

import numpy as np

from trottinette.catalogue._folds import spindle, spun
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
    block,
    can,
    carve,
    common,
    cone,
    extrude,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    CORAL,
    GOLD,
    GRAPHITE,
    LIME,
    NAVY,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a gym bag", "sports bag", "duffel bag", "duffle bag", "gym bags", "holdall", "kit bag"),
    fr=("un sac de sport", "sacs de sport", "sac de gym", "sac polochon", "sac de foot"),
    near={"en": ("weekend bag",), "fr": ("sac week-end", "sac de voyage souple")},
    tall=36,
    show=(-28, 18, 0),
    grip=(0, 0, 34),
)
def gym_bag(cloth: Colour = NAVY, trim: Colour = CORAL, webbing: Colour = WHITE, zip_: Colour = SILVER) -> Parts:
    """Sports bag, 55 cm long in life, at 1:10: a drum on its side, a pocket before, two handles buttoned above."""
    section = smooth([(0, 0), (9, 0.3), (12.4, 4), (13, 12), (10.6, 19.6), (5, 23.2), (0, 23.8), (-5, 23.2), (-10.6,
        19.6), (-13, 12),
        (-12.4, 4), (-9, 0.3)], 4)  # fmt: skip
    section = section.at(0, 0.9)
    body = side(section, 52, 4.2)
    ends = common(side(section.grown(0.4), 54, 4.6), block(100, 60, 60).at(x=68) | block(100, 60, 60).at(x=-68),
        soft=0.4)  # fmt: skip
    piping = union(*(side(section.grown(0.7) - section.grown(-1.4), 1.6, 0.7).at(x=x) for x in (-18.2, 18.2)))
    pocket = common(slab(rectangle(19, 12, 2.4).at(0, 9.6), 40), half(y=1), soft=0.3)
    flap = common(pocket, body.grown(1.3), soft=1.0)

    # Zip it, above and on the pocket
    teeth = union(*(block(0.9, 2.4, 1.2, 0.3).at(x=x, z=24.2) for x in np.arange(-16, 16.1, 1.7).tolist()))
    puller = join(block(3.4, 2.6, 1.8, 0.6).at(x=14, z=24.5), block(1.6, 1.4, 4, 0.6).turned(y=70).at(x=15, z=25.6),
        soft=0.5)  # fmt: skip
    across = rod((-8, -14.2, 13.2), (8, -14.2, 13.2), 0.75)

    # Web it: bands round the drum, handles that meet above, a wrap
    bands = union(*(side(section.grown(0.9) - section.grown(-1), 3.4, 0.6).at(x=x) for x in (-12.6, 12.6)))
    arcs = [tube([(-12.6, s * 10.6, 19.6), (-11, s * 9, 27), (-5, s * 2.4, 34), (5, s * 2.4, 34), (11, s * 9, 27),
        (12.6, s * 10.6, 19.6)], 1.25,
        steps=4) for s in (-1, 1)]  # fmt: skip
    wrap = block(8.4, 6.6, 4.2, 1.6).at(z=31.8)
    return (
        Part(body, cloth, "matte", 0.65),
        Part(flap, cloth.mixed(WHITE, 0.14), "matte", 0.5),
        Part(union(ends, wrap), trim, "matte", 0.6),
        Part(union(bands, piping, *arcs), webbing, "matte", 0.5),
        Part(union(teeth, puller, across), zip_, "metal", 0.4),
    )


@toy(
    en=("a protein shaker", "protein shake", "shaker bottle", "gym shaker", "whey", "protein powder", "protein"),
    fr=("un shaker de protéines", "shaker protéine", "shaker", "protéines", "whey", "shaker de sport",
    "shake protéiné"),
    near={"en": ("pre-workout", "supplements"), "fr": ("compléments alimentaires", "créatine")},
    tall=57,
    show=(-22, 12, 8),
    grip=(0, 0, 24),
)  # fmt: skip
def protein_shaker(cup: Colour = TURQUOISE, lid: Colour = GRAPHITE, mark: Colour = WHITE) -> Parts:
    """Shaker of 700 ml, 220 mm high in life, at 1:3.9: marks of its level, a screw lid, a spout under a snap cap."""
    body = lathe([(0.1, 0), (10, 0), (10.8, 1.4), (13.2, 38), (0.1, 38)], 1.4)
    hold = ring(11.5, 0.8).at(z=6) | ring(11.7, 0.8).at(z=9.4) | ring(11.9, 0.8).at(z=12.8)
    ridges = spun(rod((14.1, 0, 38.4), (14.1, 0, 43.4), 0.75), 24)
    cap = lathe([(0.1, 36.4), (14.2, 36.4), (14.6, 38), (14.2, 45), (11, 48), (0.1, 48)], 1.4) | ridges
    spout = join(cone(4.6, 3.8, 7, 0.8).at(x=-5.6, z=46), can(3.9, 2).at(x=-5.6, z=50.6), soft=0.6)
    snap = join(can(5.2, 4.4, 1.6).at(x=-5.6, z=52.6), block(12, 5, 3, 1.2).at(x=1, z=52.8), block(3, 6, 7,
        1).at(x=7.4, z=47), soft=1.2)  # fmt: skip
    loop = tube([(6.6, 0, 47), (12.6, 0, 49.6), (16.6, 0, 46.4), (15.4, 0, 40)], 1.5, steps=4)

    # Print a dumbbell, and the levels beside it
    bar = rectangle(16, 2.2, 0.6) | rectangle(3, 10, 1.1).at(-4.6, 0) | rectangle(3, 10, 1.1).at(4.6, 0)
    bar = bar | rectangle(2.2, 6, 0.8).at(-7.4, 0) | rectangle(2.2, 6, 0.8).at(7.4, 0)
    sign = slab(bar.turned(24).at(0, 27), 40)
    front = common(sign, half(y=1), soft=0.1)
    printed = common(front, body.grown(0.5), soft=0.2) - body.grown(-1)
    return (
        Part(carve(body, hold, soft=0.6), cup, cell=0.55),
        Part(cap, lid, cell=0.55),
        Part(spout, lid.mixed(WHITE, 0.25), cell=0.5),
        Part(snap | loop, cup, cell=0.5),
        Part(printed, mark, cell=0.4),
    )


@toy(
    en=("a barbell", "barbells", "weightlifting bar", "olympic bar", "powerlifting", "weightlifting", "bench press"),
    fr=("une barre d'haltérophilie", "haltérophilie", "barre de musculation", "barre et poids", "développé couché",
    "barre de muscu"),
    near={"en": ("weight bench", "squat rack"), "fr": ("banc de musculation", "disques de musculation")},
    tall=20.0,
    show=(-30, 14, -10),
    grip=(0, 0, 10),
)  # fmt: skip
def barbell(outer: Colour = RED, inner: Colour = BLUE, small: Colour = YELLOW, bar: Colour = SILVER) -> Parts:
    """Bar of 220 cm, much shortened, its plates of 450 mm at 1:19: three an end, in the colours of the contests."""

    def plate(reach: float, near: float, thick: float) -> Solid:
        far = near + thick
        disc = spindle([(reach - 1, near), (reach, near + 0.8), (reach, far - 0.8), (reach - 1, far)], 0.6)
        return carve(disc, ring(reach * 0.68, reach * 0.13).at(z=far + reach * 0.05), ring(reach * 0.68,
            reach * 0.13).at(z=near - reach * 0.05),
            soft=0.5)  # fmt: skip

    steel = spindle([(1.4, -30.4), (1.4, 30.4)], 0.5)
    sleeve = spindle([(2.0, 19.4), (2.7, 19.8), (2.7, 21.2), (2.0, 21.8), (2.0, 29.8), (1.5, 30.8)], 0.4)
    clip = spindle([(3.0, 27.6), (3.5, 28), (3.5, 29.2), (3.0, 29.6)], 0.4)
    lever = rod((0, 3.0, 28.6), (0, 5.2, 28.6), 0.9)

    def lay(solid: Solid, both: bool = True) -> Solid:
        return (solid.mirrored("z") if both else solid).turned(y=90).at(z=10)

    return (
        Part(lay(plate(10, 20.6, 3.2)), outer, "matte", 0.55),
        Part(lay(plate(8, 23.4, 2.6)), inner, "matte", 0.55),
        Part(lay(plate(6, 25.6, 2.4)), small, "matte", 0.5),
        Part(lay(steel, False), bar, "metal", 0.4),
        Part(lay(union(sleeve, clip, lever)), bar, "metal", 0.45),
    )


@toy(
    en=("a treadmill", "treadmills", "running machine", "cardio machine"),
    fr=("un tapis de course", "tapis roulant", "tapis de marche", "tapis de courses"),
    near={"en": ("exercise bike", "elliptical trainer"), "fr": ("vélo d'appartement", "vélo elliptique",
    "appareil de cardio")},
    tall=46,
    show=(38, 20, 0),
)  # fmt: skip
def treadmill(frame: Colour = GRAPHITE, belt: Colour = BLACK, trim: Colour = LIME, screen: Colour = SKY) -> Parts:
    """Treadmill, 180 cm long in life, at 1:32; one runs towards the right, the screen to one's face."""
    # Deck, belt with its roller, rails and hood
    deck = block(54, 23, 4.6, 1.6).at(z=2)
    feet = union(*(can(2.4, 3, 0.6).at(x=x, y=y) for x in (-22, 22) for y in (-8.4, 8.4)))
    run = extrude(rectangle(43, 15, 0.8), 1.4, 0.4).at(x=-4.6, z=6.2)
    roller = rod((-26, -7.4, 5), (-26, 7.4, 5), 2.5)
    dashes = union(*(block(4, 1.2, 0.8, 0.3).at(x=x, z=7.3) for x in (-20, -11, -2, 7)))
    rails = block(46, 2.2, 1.4, 0.6).at(x=-3.6, y=9.6, z=6.2).mirrored("y")
    hood = slab(smooth([(14.6, 5), (16, 11), (20, 13), (25.6, 11.4), (28, 6), (27.4, 3.4), (16, 3.4)], 4), 23, 2.4)

    # Uprights, handrails, console
    posts = tube([(23, 9.8, 6), (21, 9.8, 22), (16.4, 9.8, 38)], 1.9, steps=4)
    bars = tube([(17.4, 9.8, 34), (12, 9.8, 32.6), (0, 9.8, 31.4), (-2.4, 9.8, 31)], 1.5, steps=3)
    grips = rod((1, 9.8, 31.4), (9, 9.8, 32.3), 2.1)

    def leaned(solid: Solid) -> Solid:
        return solid.turned(y=24).at(x=14.6, z=34)

    desk = leaned(block(4, 25, 12.6, 1.8))
    glass = leaned(block(1.6, 13, 7.6, 0.7).at(x=-1.8, z=3.6))
    keys = leaned(union(*(block(1.8, 2.6, 2.2, 0.7).at(x=-1.6, y=y, z=z) for y in (-9.4, 9.4) for z in (3, 6.6))))
    graph = leaned(union(*(block(1, 1.7, h, 0.3).at(x=-2.5, y=y, z=4.4) for y, h in ((4, 2), (1.4, 3.4), (-1.2, 5),
        (-3.8, 4)))))  # fmt: skip
    key = leaned(block(1.8, 4, 1.6, 0.6).at(x=-1.6, z=1.2))
    return (
        Part(deck | feet | roller, frame, cell=0.6),
        Part(run, belt, "matte", 0.6),
        Part(union(dashes, rails, keys), trim, cell=0.45),
        Part(union(hood, posts.mirrored("y"), bars.mirrored("y"), desk), frame.mixed(WHITE, 0.16), cell=0.6),
        Part(grips.mirrored("y"), belt, "matte", 0.5),
        Part(glass, screen, "plastic", 0.5),
        Part(graph, WHITE, cell=0.4),
        Part(key, RED, cell=0.4),
    )


@toy(
    en=("a black belt", "karate belt", "judo belt", "martial arts belt", "black belts"),
    fr=("une ceinture noire", "ceinture de karaté", "ceinture de judo", "ceinture de kimono", "ceintures noires"),
    near={"en": ("taekwondo belt",), "fr": ("ceinture de taekwondo",)},
    tall=22,
    show=(-14, 24, 0),
)
def black_belt(belt: Colour = BLACK, stripes: Colour = GOLD) -> Parts:
    """Belt of judo or karate, 45 mm wide and at 1:6, tied as on the waist: a flat knot, two ends with their dan."""
    loop = smooth([(0, -13), (12, -11.6), (19.6, -4), (19, 6), (11, 12.6), (0, 14), (-11, 12.6), (-19, 6), (-19.6,
        -4), (-12, -11.6)], 5)  # fmt: skip
    band = extrude(loop - loop.grown(-2.2), 7.4, 0.8).at(z=14.4)
    lines = union(*(extrude(loop.grown(0.4) - loop.grown(-0.25), 0.8).at(z=z) for z in (16, 17.8, 19.6)))
    knot = join(
        slab(polygon([(-5, 21.8), (5, 20), (4.4, 12.6), (-4.4, 14)], 1.6), 5, 1.6).at(y=-14),
        slab(polygon([(-3, 22.6), (2.4, 22), (4.6, 13), (-1.4, 12)], 1.4), 6.4, 1.6).at(y=-14.4),
        soft=0.6,
    )
    left = [(-1, 16.4), (-4, 18.8), (-18.6, 4.2), (-13.6, -0.4)]
    tail = slab(polygon(left, 0.7), 2.4, 0.8)
    marks = slab(polygon([(-16.2, 6.9), (-17.4, 5.8), (-12.4, 1.3), (-11.2, 2.4)], 0.2) | polygon([(-13.8, 9.2),
        (-15, 8.1), (-10, 3.6), (-8.8, 4.7)], 0.2),
        3.2, 0.3)  # fmt: skip

    def both(solid: Solid) -> Solid:
        return solid.at(y=-14.6) | solid.flipped().at(y=-13.4)

    return (
        Part(carve(band, lines - extrude(loop.grown(-0.3), 40), soft=0.2), belt, "matte", 0.5),
        Part(knot, belt.mixed(WHITE, 0.06), "matte", 0.5),
        Part(both(tail), belt, "matte", 0.5),
        Part(both(marks), stripes, "matte", 0.4),
    )
