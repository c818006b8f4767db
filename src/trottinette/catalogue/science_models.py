"""Science: what a teacher shows a model of."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    block,
    carve,
    common,
    egg,
    extrude,
    half,
    join,
    rectangle,
    revolve,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.geometry.solid import Distances, Points, made
from trottinette.palette import (
    BLUE,
    BROWN,
    CHOCOLATE,
    CORAL,
    CREAM,
    ORANGE,
    PINK,
    RED,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


def _furrowed(solid: Solid, pitch: float, deep: float, phase: float = 0.0) -> Solid:
    """Grooved in a maze, as a brain is: along the sheets of a bent gyroid, `pitch` mm from fold to fold."""
    k = math.pi / pitch
    sharp = 0.42
    steep = 1 + deep * 0.86 / sharp * k * 1.9 * 1.5

    def distance(p: Points) -> Distances:
        d = solid.distance(p)
        x, y, z = (p[:, i] + 1.1 * np.sin(0.34 * p[:, (i + 1) % 3] + phase + i) for i in range(3))
        x, y, z = k * x, k * y, k * z + phase
        maze = np.sin(x) * np.cos(y) + np.sin(y) * np.cos(z) + np.sin(z) * np.cos(x)
        return np.asarray((d + deep * np.exp(-((maze / sharp) ** 2))) / steep, p.dtype)

    return made("furrowed", (pitch, deep, phase), (solid,), distance, solid.box)


@toy(
    en=("a brain", "human brain", "brains", "neuroscience"),
    fr=("un cerveau", "cerveau humain", "cerveaux", "neurosciences", "matière grise"),
    near={
        "en": ("psychology", "intelligence", "artificial intelligence"),
        "fr": ("psychologie", "intelligence", "méninges", "intelligence artificielle", "neurones"),
    },
    tall=35.2,
    show=(-20, 24, 0),
    grip=(6, 0, 3),
)
def brain(folds: Colour = PINK, stem: Colour = CORAL) -> Parts:
    """A human brain, 165 mm long in life, at 1:3.5: two furrowed halves, the small brain and the stem below."""
    lobe = join(egg(22.4, 11.6, 13.6).at(y=-8.2, z=21.6), egg(12, 7.6, 7.4).turned(y=-8).at(x=5, y=-11.4, z=12.8),
        egg(10, 9, 10).at(x=13, y=-7.4, z=20), soft=4)  # fmt: skip
    lobe = lobe - half(y=-1).at(y=-0.5)
    temple = rod((17, -20, 15.4), (-8, -22, 19.6), 1.3)
    half_ = carve(_furrowed(lobe, 5.6, 1.2), temple, soft=1.6)
    small = egg(9.4, 13.6, 6.8).at(x=-13.4, z=9.4)
    leaves = union(*(block(60, 60, 0.9).turned(y=8).at(x=-13, z=5.8 + 2.4 * i) for i in range(4)))
    small = carve(small, leaves & (small.grown(0.5) - small.grown(-0.8)), soft=0.5)
    trunk = join(
        tube([(-4, 0, 13), (-5.4, 0, 6), (-8.4, 0, 1.6)], [5.2, 4.0, 3.0], steps=3),
        egg(5.2, 5, 4).at(x=-3.6, z=8.4),
        soft=1.5,
    )
    trunk = trunk - half(z=1)
    return (
        Part(half_.mirrored("y"), folds, cell=0.7),
        Part(small, stem.mixed(folds, 0.4), cell=0.55),
        Part(trunk, stem, cell=0.55),
    )


@toy(
    en=("a skull", "human skull", "skulls", "skull and crossbones", "death's head"),
    fr=("un crâne", "tête de mort", "crânes", "crâne humain", "têtes de mort"),
    near={
        "en": ("skeleton", "bones", "hamlet", "day of the dead", "memento mori"),
        "fr": ("squelette", "ossements", "hamlet", "fête des morts"),
    },
    tall=43,
    show=(-16, 8, 0),
    grip=(0, -4, 3),
)
def skull(bone: Colour = CREAM, dark: Colour = CHOCOLATE) -> Parts:
    """A skull, 230 mm high in life, at 1:5.3, round as a toy's: big sockets, a row of teeth, the jaw shut."""
    # Model the case, the brows, the cheeks and the upper jaw
    case = egg(17.0, 19.6, 16.2).at(y=1.6, z=26.8)
    brow = tube([(-13, -9, 26.4), (-7.4, -15, 29.2), (0, -16, 28.0), (7.4, -15, 29.2), (13, -9, 26.4)], 3.0)
    face = block(21, 16, 17, 6).at(y=-8, z=8.6)
    cheeks = tube([(8.4, -14.6, 17.6), (13.6, -9.6, 18.4), (14.8, 0, 20.4)], [3.2, 2.8, 2.2]).mirrored()
    whole = join(case, brow, face, cheeks, soft=4)
    temple = egg(2.6, 5.6, 6.0).at(x=17.6, y=-5, z=26).mirrored()
    hollow = egg(4.2, 5, 5.4).at(x=14.2, y=-10.4, z=11.4).mirrored()
    sockets = egg(5.5, 6.6, 5.6).turned(z=-16, y=10).at(x=7.4, y=-17.0, z=23.4).mirrored()
    nose = slab(smooth([(0, 19.4), (1.6, 17.4), (3.2, 14.4), (1.6, 13.4), (0, 14.4), (-1.6, 13.4), (-3.2, 14.4), (-1.6,
        17.4)], 4), 9, 1).at(y=-18)  # fmt: skip
    whole = carve(whole, temple, hollow, sockets, nose, soft=1.1)
    eyes = egg(5.6, 2.6, 5.7).turned(z=-16, y=10).at(x=7.2, y=-11.8, z=23.4).mirrored() | slab(
        rectangle(6, 6, 2).at(0, 16), 2
    ).at(y=-13.4)

    # Hang the jaw; a row of teeth above and below, dark between
    arch = smooth([(-9.6, 8), (-10.2, -2), (-8, -9.4), (-3.6, -13), (3.6, -13), (8, -9.4), (10.2, -2), (9.6, 8), (6,
        8), (6.0, -2), (3, -8), (-3, -8), (-6.0, -2), (-6, 8)], 4)  # fmt: skip
    jaw = join(extrude(arch, 5.7, 2.2).at(z=0.3), egg(5.4, 3.2, 3.2).at(y=-12.4, z=3.7), tube([(9.4, 4, 4), (11.6, 6.6,
        10), (12.4, 5.6, 18)], [2.6, 2.3, 2.2], steps=3).mirrored(), soft=2)  # fmt: skip
    gums = extrude(
        smooth([(-4.4, -5), (-6.8, -7.6), (-5.8, -10), (-3, -12.2), (3, -12.2), (5.8, -10), (6.8, -7.6), (4.4, -5)], 4),
        7,
        0.4,
    ).at(z=4.4)
    gums = gums | block(16.6, 13, 9, 3).at(y=-2, z=4)
    teeth = []
    for x, y, a in (
        (-6.9, -9.2, -52),
        (-4.6, -11.6, -32),
        (-1.6, -13.0, -10),
        (1.6, -13.0, 10),
        (4.6, -11.6, 32),
        (6.9, -9.2, 52),
    ):
        for z, tall in ((4.6, 3.1), (7.9, 3.4)):
            teeth.append(block(2.7, 2.8, tall, 0.8).turned(z=a).at(x=x, y=y, z=z))
    return (
        Part(whole, bone, cell=0.6),
        Part(jaw, bone, cell=0.55),
        Part(union(*teeth), WHITE, cell=0.42),
        Part(eyes, dark, "matte", 0.55),
        Part(gums, dark, "matte", 0.55),
    )


@toy(
    en=("an atom", "atoms", "atomic model", "molecule", "nuclear physics"),
    fr=("un atome", "atomes", "molécule", "modèle atomique", "physique nucléaire"),
    near={
        "en": ("quantum physics", "electron", "nuclear energy", "particle physics"),
        "fr": ("physique quantique", "électron", "énergie nucléaire", "nucléaire"),
    },
    tall=57.4,
    show=(-10, 6, 0),
    grip=(0, 0, 26),
)
def atom(orbits: Colour = SKY, protons: Colour = RED, electrons: Colour = YELLOW) -> Parts:
    """An atom as it is drawn on doors: a heap of protons and neutrons, three orbits with an electron each."""
    middle, long, short = 28.7, 27.4, 9.2

    def place(turn: float, angle: float) -> tuple[float, float, float]:
        u, v = long * math.cos(angle), short * math.sin(angle)
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        return u * c - v * s, -3.2 * math.sin(angle), middle + u * s + v * c

    loops = union(
        *(tube([place(t, 2 * math.pi * i / 20) for i in range(20)], 1.25, closed=True, steps=3) for t in (90, 30, -30))
    )
    balls = union(*(ball(3.3).at(*place(t, a)) for t, a in ((90, 0.5), (30, math.pi + 0.45), (-30, -0.4))))
    # red, blue, red, blue
    spots = [(0, -5.6, 0.4), (0.2, -3.0, 5.8), (4.6, -3.0, 2.8), (3.8, -3.2, -3.4), (-3.6, -3.4, -3.6), (-4.4, -3.4,
        2.8), (0, 3.4, 3.6), (4.2, 3.2, -1.6), (-4.4, 3.2, -0.8), (0, 1.8, -4.8)]  # fmt: skip
    heap = [ball(3.7).at(x, y, middle + z) for x, y, z in spots]
    return (
        Part(loops, orbits, cell=0.5),
        Part(balls, electrons, cell=0.5),
        Part(union(*heap[::2]), protons, cell=0.5),
        Part(union(*heap[1::2]), BLUE, cell=0.5),
    )


@toy(
    en=("a planet", "ringed planet", "saturn", "planets", "solar system", "outer space"),
    fr=("une planète", "planètes", "saturne", "planète à anneaux", "système solaire", "cosmos"),
    near={
        "en": ("jupiter", "universe", "satellite"),
        "fr": ("jupiter", "univers", "satellite", "anneaux de saturne"),
    },
    tall=35,
    show=(-10, 16, -20),
)
def planet(paint: Colour = ORANGE, rings: Colour = CREAM, stripe: Colour = CORAL) -> Parts:
    """A planet with rings, banded like Saturn, 120 000 km across in life."""
    radius = 17.5
    globe = ball(radius)

    def bands(*spans: tuple[float, float]) -> Solid:
        """Slices of the globe, from and to these heights, a fine groove between two."""
        return union(*(common(globe, block(80, 80, high - low).at(z=low), soft=1.0) for low, high in spans))

    plain = bands((-20, -12.6), (-9.4, -6.6), (-3.2, 3.2), (9.6, 12.2)) | globe.grown(-0.9)
    pale = bands((-12.6, -9.4), (3.2, 6.2), (12.2, 14.8))
    warm = bands((-6.6, -3.2), (6.2, 9.6), (14.8, 20))
    storm = _storm(radius)
    disc = revolve(rectangle(14, 0.9, 0.3).at(22.6))
    bright = revolve(rectangle(4.6, 1.9, 0.8).at(23.0)) | revolve(rectangle(2.6, 1.9, 0.8).at(28.4))

    def leaned(solid: Solid) -> Solid:
        return solid.at(z=radius)

    return (
        Part(leaned(plain), paint, cell=0.7),
        Part(leaned(pale), rings, cell=0.55),
        Part(leaned(warm | storm), stripe, cell=0.55),
        Part(leaned(disc), rings.mixed(BROWN, 0.5), "matte", 0.45),
        Part(leaned(bright), rings, cell=0.5),
    )


def _storm(radius: float) -> Solid:
    """A storm on the front of a globe of that radius."""
    return common(
        ball(radius + 0.45),
        slab(smooth([(3.4, -8.4), (6.4, -7.2), (9.6, -8.2), (6.6, -9.9)], 5), 80) & half(y=1),
        soft=0.2,
    )
