"""Vegetables, as they come from the market."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    ball,
    can,
    carve,
    common,
    egg,
    half,
    join,
    lathe,
    rod,
    tube,
    union,
)
from trottinette.palette import CARAMEL, CHOCOLATE, CREAM, FOREST, GREEN, LIME, RED, YELLOW, Colour


@toy(
    en=("a tomato", "tomatoes", "cherry tomato", "vine tomato"),
    fr=("une tomate", "tomates", "tomate cerise", "tomates cerises"),
    near={"en": ("ketchup", "tomato sauce"), "fr": ("ketchup", "sauce tomate")},
    tall=37,
    show=(-16, 26, 6),
    grip=(0, 0, 16),
)
def tomato(skin: Colour = RED, stalk: Colour = GREEN) -> Parts:
    """A ripe tomato with its star of sepals, 8 cm across in life, at 1:1.9."""
    lobes = union(*(egg(12, 12, 14.6).at(8.6, z=14.6).turned(z=60 * i + 12) for i in range(6)))
    body = carve(join(egg(19, 19, 15).at(z=15), lobes, soft=4), egg(5, 5, 3).at(z=31.2), soft=4) & half(z=-1)
    arms = []
    for i in range(5):
        way = [(0, 0, 28.6), (6.4, 0, 30.6), (12.6, 0, 28.6 + 0.8 * (i % 2)), (16.4, 0, 27.0 + 2.4 * (i % 2))]
        arms.append(tube(way, [1.8, 1.7, 1.4, 0.7]).stretched(y=1.7).turned(z=72 * i + 20))
    stem = tube([(0, 0, 27), (0.4, 0, 32), (2.4, 0, 35)], [2.4, 1.7, 2.0])
    return (
        Part(body, skin, "plastic", 0.7),
        Part(join(*arms, stem, soft=1.2), stalk, "plastic", 0.5),
    )


@toy(
    en=("a mushroom", "mushrooms", "porcini", "button mushroom"),
    fr=("un champignon", "champignons", "cèpe", "cèpes", "champignon de paris", "bolet"),
    near={"en": ("truffle", "toadstool", "chanterelle"), "fr": ("truffe", "girolle", "amanite", "morille")},
    tall=43.5,
    show=(-14, 6, 12),
    grip=(0, 0, 10),
)
def mushroom(cap: Colour = CARAMEL, stem: Colour = CREAM) -> Parts:
    """A stout brown mushroom with a small one at its foot, 12 cm in life, at 1:2.8."""

    def grown(wide: float, tall: float) -> tuple[Solid, Solid, Solid]:
        dome = lathe([(0, tall * 0.56), (wide * 0.72, tall * 0.57), (wide, tall * 0.63), (wide * 0.94, tall * 0.76),
                      (wide * 0.6, tall * 0.94), (0, tall)], curved=True)  # fmt: skip
        under = lathe(
            [
                (0, tall * 0.5),
                (wide * 0.5, tall * 0.52),
                (wide * 0.84, tall * 0.585),
                (wide * 0.7, tall * 0.68),
                (0, tall * 0.7),
            ],
            0.4,
        )
        gills = union(
            *(
                rod((wide * 0.34, 0, tall * 0.475), (wide * 0.86, 0, tall * 0.565), 0.55).turned(z=15 * i)
                for i in range(24)
            )
        )
        foot = lathe(
            [
                (0, 0),
                (wide * 0.42, 0),
                (wide * 0.5, tall * 0.12),
                (wide * 0.36, tall * 0.36),
                (wide * 0.34, tall * 0.56),
                (0, tall * 0.6),
            ],
            curved=True,
        )
        return dome, carve(under, gills, soft=0.5), foot

    dome, under, foot = grown(19.6, 43.4)
    small = tuple(solid.turned(y=8).at(11.8, -7.4, 0.8) for solid in grown(9, 22))
    spots = union(
        *(
            egg(2.2 * s, 2.2 * s, 8).turned(y=a, z=t).at(x, y, 36)
            for x, y, s, a, t in ((-8, -9, 1.0, -20, 40), (4, -12, 0.8, 0, 0), (9, -5, 1.1, 30, 0), (-2, -3, 0.8, 0, 0))
        )
    )
    light = common(dome.grown(0.25), spots, soft=0.4) - dome.grown(-0.9)
    return (
        Part(dome | small[0], cap.mixed(CHOCOLATE, 0.2), "plastic", 0.7),
        Part(light, cap.mixed(CREAM, 0.35), "plastic", 0.5),
        Part(under | small[1], stem.mixed(CARAMEL, 0.22), "matte", 0.5),
        Part(join(foot, small[2], soft=1.5) & half(z=-1), stem, "matte", 0.6),
    )


@toy(
    en=("an ear of corn", "corn", "corn on the cob", "sweetcorn", "corncob", "maize"),
    fr=("un épi de maïs", "maïs", "maïs doux", "épis de maïs", "épi"),
    tall=58,
    show=(-12, 6, 24),
    grip=(0, 0, 10),
)
def corn(grains: Colour = YELLOW, husk: Colour = LIME) -> Parts:
    """A cob half out of its husk, 20 cm in life, at 1:3.4."""
    rows = [(9.3 * (1 - 0.0006 * max(z - 30, 0) ** 2.05), z) for z in (14 + 3.45 * k for k in range(13))]
    kernels = [egg(1.6, 2.35 * r / 9.3 + 0.12, 1.85).at(r, z=z).turned(z=30 * i) for r, z in rows for i in range(12)]
    core = lathe([(0, 12), (7, 12), (8.8, 16), (9.2, 30), (8.2, 42), (6.2, 51), (3.4, 56.4), (0, 57)], curved=True)
    tip = ball(2.2).at(z=55.8)

    # Pull the husk open: two long leaves in front, two behind, and the stub
    base = lathe([(0, 0), (3, 0), (3.4, 4), (8.8, 8), (10.6, 14), (0, 15)], 1.0)
    leaves = []
    for turn, tall, out in ((-62, 37, 17), (62, 34, 18.4), (150, 44, 14.4), (-150, 42, 15)):
        blade = tube(
            [(6, 0, 8), (10.8, 0, 16), (12.4, 0, 26), (out, 0, tall)], [2.2, 2.0, 1.6, 0.75], steps=4
        ).stretched(y=3.1)
        veins = union(*(tube([(11.6, y, 11), (13.6, 0.9 * y, 18), (14.6, 0.5 * y, 27)], 0.5) for y in (-2.6, 0, 2.6)))
        leaves.append(carve(blade, veins, soft=0.4).turned(z=turn - 90))
    return (
        Part(join(core, *kernels, soft=0.35) | tip, grains, "plastic", 0.5),
        Part(join(base, *leaves, soft=1.2), husk.mixed(GREEN, 0.35), "plastic", 0.55),
    )


@toy(
    en=("some broccoli", "broccoli floret", "head of broccoli", "greens"),
    fr=("un brocoli", "brocolis", "brocoli vapeur", "légumes verts"),
    near={"en": ("cauliflower", "cabbage", "kale"), "fr": ("chou-fleur", "chou", "choux de bruxelles")},
    tall=45.2,
    show=(-14, 12, 8),
    grip=(0, 0, 8),
)
def broccoli(head: Colour = GREEN, stem: Colour = LIME) -> Parts:
    """A head of broccoli on its stalk, 13 cm in life, at 1:2.9."""
    boughs = [
        ((0, 0, 36), 8.4),
        *(
            ((13 * math.cos(t), 13 * math.sin(t), 30.4 + 1.2 * (i % 2)), 7.4)
            for i, t in enumerate(math.pi * k / 3 + 0.3 for k in range(6))
        ),
    ]
    lumps, arms = [], []
    for n, ((x, y, z), r) in enumerate(boughs):
        arms.append(
            tube([(0.12 * x, 0.12 * y, 8), (0.4 * x, 0.4 * y, 18), (0.86 * x, 0.86 * y, z - 3)], [5.0, 3.9, 3.2])
        )
        lumps.append(ball(r - 1.0).at(x, y, z))
        for i in range(22):
            up = 1 - 1.35 * (i + 0.5) / 22
            turn, flat = 2.39996 * i + n, math.sqrt(1 - up * up)
            lumps.append(
                ball(1.75 + 0.3 * (i % 3)).at(
                    x + (r - 1.0) * flat * math.cos(turn), y + (r - 1.0) * flat * math.sin(turn), z + (r - 1.0) * up
                )
            )
    foot = lathe([(0, 0), (6.2, 0), (6.8, 1.4), (5.4, 9), (5.6, 16), (0, 18)], 0.8)
    cut = can(5, 0.8, 0.3).at(z=-0.0)
    return (
        Part(union(*lumps), head.mixed(FOREST, 0.2), "matte", 0.55),
        Part(join(foot, cut, *arms, soft=2.5) & half(z=-1), stem.mixed(CREAM, 0.25), "plastic", 0.6),
    )
