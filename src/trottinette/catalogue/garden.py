"""What grows, in a pot or in paper."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    carve,
    common,
    cone,
    egg,
    extrude,
    half,
    join,
    lathe,
    ring,
    rod,
    smooth,
    tube,
    union,
)
from trottinette.palette import BROWN, CORAL, FOREST, GREEN, LILAC, PINK, RED, SAND, WHITE, YELLOW, Colour


def _monstera(size: float) -> Solid:
    """A split leaf lying along +x from its stalk at the origin, cupped a little, `size` mm long."""
    side = [
        (0.06, 0),
        (-0.16, 0.22),
        (-0.1, 0.42),
        (0.12, 0.52),
        (0.4, 0.5),
        (0.7, 0.34),
        (0.9, 0.14),
        (1.02, 0),
    ]
    edge = side + [(x, -y) for x, y in side[-2:0:-1]]
    blade = extrude(smooth([(x * size, y * size) for x, y in edge], 3), 1.7, 0.75)
    slits = [
        rod((x * size, y * size, 0), (x * size + 0.5 * size, y * size + 0.62 * size, 0), 0.05 * size).stretched(z=3)
        for x, y in ((-0.02, 0.26), (0.22, 0.22), (0.47, 0.17))
    ]
    vein = rod((0, 0, 2.0), (0.9 * size, 0, 1.9), 0.55, 0.35)
    ribs = [rod((x * size, 0, 1.9), ((x + 0.2) * size, 0.3 * size, 1.9), 0.4) for x in (0.06, 0.3, 0.54)]
    half_cut = union(*slits, *ribs)
    return carve(blade, union(half_cut, half_cut.flipped("y"), vein), soft=0.5)


def _stalked(foot: Vector, top: Vector, size: float, turn: float, droop: float) -> tuple[Solid, Solid]:
    """A stalk from `foot` to `top`, and a leaf pointing `turn` degrees about z, tip `droop` degrees down."""
    middle = ((foot[0] * 2 + top[0]) / 3, (foot[1] * 2 + top[1]) / 3, (foot[2] + top[2]) / 2 + 1.5)
    stalk = tube([foot, middle, top], [1.1, 1.0, 0.95], steps=4)
    leaf = _monstera(size).at(z=-0.9).turned(y=droop).turned(z=turn).at(*top)
    return stalk, leaf


@toy(
    en=("a potted plant", "houseplant", "house plant", "plant", "monstera", "pot plant", "green plant"),
    fr=("une plante verte", "plante", "plante en pot", "monstera", "plante d'intérieur", "pot de fleurs"),
    near={
        "en": ("ficus", "fern", "bonsai", "succulent"),
        "fr": ("ficus", "fougère", "bonsaï", "succulente", "yucca"),
    },
    tall=50,
    show=(-14, 20, 0),
)
def potted_plant(pot: Colour = CORAL, leaves: Colour = GREEN, soil: Colour = BROWN) -> Parts:
    """Young monstera in a glazed pot with its dish, 50 cm in life, at 1:10. Its leaves look at the viewer."""
    # Throw the pot on its dish
    clay = lathe([(0, 1.2), (8.6, 1.2), (11.6, 15), (0, 15)], 0.9)
    collar = lathe([(0, 14), (12.8, 14), (13.0, 18.6), (0, 18.6)], 1.1)
    planter = carve(join(clay, collar, soft=1.0), cone(11.0, 11.2, 10).at(z=17.2), soft=0.8)
    stripe = lathe([(0, 7.6), (10.9, 7.6), (11.3, 10.6), (0, 10.6)], 0.5)
    dish = lathe([(0, 0), (10.6, 0), (12.4, 2.8), (11, 2.8), (0, 2.0)], 0.6)
    earth = join(
        lathe([(0, 14), (11.4, 14), (11.4, 17.4), (0, 17.8)], 0.4),
        *(ball(1.3).at(8, z=17.2).turned(z=51 * i) for i in range(7)),
        soft=1,
    )

    # Let it grow: high ones behind, low ones in front
    grown = [
        _stalked((0, 1, 17), (0.5, 3.5, 39.5), 13.5, 92, -48),
        _stalked((-1, 0, 17), (-8, 0.5, 35.5), 13.5, 172, -22),
        _stalked((1, 0, 17), (8.5, 0.5, 34), 13.5, 10, -14),
        _stalked((0, -1, 17), (-3.5, -5.5, 31.5), 12.5, 248, 24),
        _stalked((1, -1, 17), (5, -6.5, 26.5), 11.5, 310, 30),
        _stalked((-1, -1, 17), (-8, -4.5, 25.5), 10.5, 212, 26),
        _stalked((0, 1, 17), (6.5, 7, 32), 12.5, 52, 6),
        _stalked((-1, 1, 17), (-6, 8, 31), 12, 130, 8),
    ]
    return (
        Part(planter, pot),
        Part(stripe | dish, WHITE),
        Part(earth, soil, "matte"),
        Part(union(*(leaf for _, leaf in grown)), leaves, "plastic", 0.5),
        Part(union(*(stalk for stalk, _ in grown)), leaves.mixed(FOREST, 0.6), "plastic", 0.5),
    )


def _rose(radius: float) -> Solid:
    """A bloom opening upwards: rings of cupped petals round a bud."""
    bud = egg(radius * 0.42, radius * 0.42, radius * 0.55).at(z=radius * 0.42)
    petals = [bud]
    for count, out, tilt, up, wide in ((5, 0.62, 24, 0.12, 0.52), (4, 0.36, 8, 0.3, 0.42)):
        petal = egg(radius * 0.2, radius * wide, radius * 0.62).turned(y=tilt).at(x=radius * out, z=radius * up)
        petals += [petal.turned(z=360 * i / count + 20 * count) for i in range(count)]
    return union(*petals)


def _daisy(radius: float) -> tuple[Solid, Solid]:
    """White rays and their yellow heart, facing up."""
    ray = egg(radius * 0.42, radius * 0.19, 0.75).turned(y=-14).at(x=radius * 0.58)
    return ray.around(10), egg(radius * 0.36, radius * 0.36, radius * 0.26).at(z=0.5)


@toy(
    en=("a bouquet of flowers", "bouquet", "flowers", "bunch of flowers", "flower", "roses"),
    fr=("un bouquet de fleurs", "bouquet", "fleurs", "fleur", "roses", "bouquet de roses"),
    near={
        "en": ("rose", "tulips", "daisies", "peonies"),
        "fr": ("rose", "tulipes", "marguerites", "pivoines", "muguet"),
    },
    tall=52,
    show=(-8, 18, 14),
    grip=(0, 0, 12),
)
def bouquet(roses: Colour = PINK, wrap: Colour = SAND, ribbon: Colour = RED) -> Parts:
    """Roses, daisies and lavender in kraft paper with a ribbon. 40 cm in life, at 1:7."""
    # Roll the paper: a flared cone cut lower in front, lightly pleated, its last lap crossing the front
    flare = lathe([(0, 0), (5.0, 0), (4.0, 11), (5.0, 15), (15.4, 39), (0, 39)], 0.8)
    folds = union(*(rod((4.0, 0, 11), (15.0, 0, 39), 0.7, 2.0).turned(z=24 * i + 6) for i in range(15)))
    gathers = union(*(rod((3.8, 0, 11), (5.6, 0, 2.1), 0.7, 1.3).turned(z=45 * i) for i in range(8)))
    lap = rod((-2.6, -4.2, 14), (6.6, -11.8, 33), 1.0, 1.5)
    cut = half(0, -0.24, 1).at(z=34.6)
    paper = common(join(flare, folds, gathers, lap, soft=2.2), cut, soft=0.8)
    turns = [2 * math.pi * i / 13 for i in range(13)]
    frill = egg(1.1, 4.2, 5.0).turned(y=24)
    tissue = union(*(frill.at(x=12.8, z=33.8 + 3.2 * math.sin(t)).turned(z=math.degrees(t)) for t in turns))

    # Tie the ribbon: a band, a bow of two loops, two tails
    band = ring(4.2, 1.3).stretched(z=1.4).at(z=11.2)
    loop = tube(
        [(0, 0, 0), (4.0, -0.6, 2.6), (7.6, -0.4, 2.4), (8.0, 0, -0.6), (4.4, 0, -1.4), (0, 0, 0)],
        [1.0, 1.2, 1.2, 1.2, 1.2, 1.0],
        steps=4,
    )
    tail = rod((0, 0, 0), (4.4, -0.6, -8.4), 1.1, 1.5)
    bow = union(loop.stretched(y=1.3).mirrored(), tail.mirrored(), egg(2.0, 1.6, 1.8)).at(0, -5.8, 11.6)

    # Arrange the flowers on a dome, each looking outwards
    def place(bloom: Solid, out: float, turn: float) -> Solid:
        tilt = out * 4.4
        return bloom.turned(y=tilt).at(x=out, z=44.5 - out * out * 0.055).turned(z=turn)

    rays, hearts = zip(
        *[tuple(place(s, out, turn) for s in _daisy(5.2)) for out, turn in ((11.4, -62), (11.2, 60), (11.2, 182))],
        strict=True,
    )
    open_ = union(
        *(
            place(_rose(6.4), out, turn)
            for out, turn in ((1.5, -90), (10.2, -112), (10.6, -14), (10.6, 118), (10.2, 228))
        )
    )
    spike = union(*(ball(1.25).at(0.9 * math.cos(2.4 * i), 0.9 * math.sin(2.4 * i), 1.3 * i) for i in range(8)))
    lavender = union(*(place(spike, out, turn).at(z=1) for out, turn in ((7, -60), (7.4, 40), (7.2, 160), (11.8, 15))))
    leaf = egg(2.6, 6.2, 0.9)
    green = union(
        *(leaf.turned(z=90).turned(y=-35).at(x=13.4, z=37).turned(z=turn) for turn in (-88, -36, 30, 90, 150, 205))
    )
    stems = union(
        egg(11.6, 11.6, 10).at(z=34),
        *(rod((1.4, 0, 3), (2.6, 0, 1.0), 1.0).turned(z=72 * i) for i in range(5)),
    )
    return (
        Part(open_, roses, "plastic", 0.5),
        Part(union(*rays), WHITE, "plastic", 0.4),
        Part(union(*hearts), YELLOW, "plastic", 0.4),
        Part(lavender, LILAC, "plastic", 0.45),
        Part(green | stems, GREEN),
        Part(paper, wrap, "matte", 0.6),
        Part(tissue, WHITE, "matte", 0.6),
        Part(band | bow, ribbon, "plastic", 0.45),
    )
