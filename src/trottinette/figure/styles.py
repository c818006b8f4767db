"""The sculptures behind hair.py: each style as a Solid, made of combs of locks over a cap. Millimetres.

Azimuths run from the face (0) over the figure's left (90) to the back (180); mirrored sides are negative.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.head import skull
from trottinette.figure.strands import (
    HAIRLINE,
    MIDDLE,
    Guide,
    Hairline,
    Lock,
    Spot,
    cap,
    comb,
    hair,
    lock,
    on,
)
from trottinette.geometry import Solid, carve, egg, join, ring, tube
from trottinette.geometry.solid import Distances, Points, made

_SOFT_LINE: Hairline = (
    (0, 108.5),
    (28, 107.5),
    (46, 103),
    (60, 96),
    (70, 89),
    (78, 88),
    (86, 91),
    (98, 92),
    (110, 82),
    (135, 76),
    (180, 74),
)


def _both(locks: list[Lock]) -> list[Lock]:
    return locks + [one.flipped() for one in locks]


def _nape(crown: float = 70.0, count: int = 9, seed: int = 1) -> list[Lock]:
    """The back of the head combed down from the crown to the nape."""
    ends = ((100, -3), (118, -18), (150, -29), (180, -32), (210, -29), (242, -18), (260, -3))
    return comb(
        [[on(a, crown), on(a, 45), on(a, 12), on(a, low)] for a, low in ends],
        count,
        6.0,
        2.4,
        seed=seed,
        tip=0.3,
        thin=0.6,
        fullest=0.75,
        uneven=0.04,
    )


def _burns() -> list[Lock]:
    """Sideburns, both."""
    return _both(
        comb(
            [
                [on(62, 40), on(66, 25), on(69, 5), on(71, -15)],
                [on(86, 40), on(84, 25), on(82, 15), on(79, -4)],
            ],
            2,
            4.4,
            1.9,
            seed=5,
            tip=0.3,
            thin=0.6,
            fullest=0.7,
        )
    )


@cache
def short() -> Solid:
    """Side parting on the figure's left, the fringe swept across, sides and nape combed down."""
    side = comb(
        [[on(60, 60), on(66, 36), on(69, 12), on(71, -15)], [on(96, 62), on(92, 40), on(90, 22), on(92, 6)]],
        3,
        5.2,
        2.1,
        seed=2,
        tip=0.3,
        fullest=0.7,
    )
    swept = comb(
        [
            [on(34, 46, 1.5), on(6, 41, 3.4), on(-30, 38, 3.2), on(-60, 22, 1.2)],
            [on(40, 58, 2), on(0, 54, 5), on(-42, 46, 4.4), on(-70, 20, 1.4)],
            [on(45, 72, 2), on(0, 74, 5), on(-58, 58, 4), on(-80, 22, 1.5)],
            [on(90, 82, 2), on(180, 88, 5), on(-95, 62, 3.5), on(-96, 26, 1.5)],
            [on(140, 76, 2), on(180, 76, 4), on(-135, 58, 3), on(-120, 26, 1.2)],
        ],
        8,
        7.0,
        3.2,
        seed=3,
        root=0.75,
        fullest=0.5,
    )
    left = comb(
        [
            [on(36, 46, 0.8), on(46, 40, 1.2), on(56, 30), on(62, 12)],
            [on(50, 62, 1), on(62, 50, 1.4), on(72, 36), on(78, 14)],
            [on(90, 74, 1), on(92, 58, 1.4), on(96, 40), on(98, 16)],
        ],
        4,
        5.6,
        2.4,
        seed=6,
        fullest=0.5,
    )
    return hair([*_nape(), *side, *_burns(), *left, *swept], cap())


@cache
def quiff() -> Solid:
    """The front swept up high and back, the sides combed back over the ears."""
    top = comb(
        [
            [
                on(a, 37, 1.2),
                on(a * 0.95, 50, h),
                on(a * 0.8, 72, h + 1.5),
                on((180 - abs(a) * 0.6) * np.sign(a), 76, 4.4),
                on((180 - abs(a) * 0.5) * np.sign(a), 46, 1.4),
            ]
            if abs(a) > 1
            else [on(0, 38, 1.4), on(0, 52, 8.5), on(0, 74, 9.5), on(0, 104, 5.6), on(180, 46, 1.4)]
            for a, h in ((-50, 3.4), (-24, 7.0), (0, 8.5), (24, 7.6), (50, 4.0))
        ],
        8,
        7.0,
        3.6,
        seed=11,
        root=0.75,
        fullest=0.4,
        tip=0.3,
        deep=0.65,
    )
    sides = comb(
        [
            [on(40, 42, 1), on(62, 60, 3.4), on(122, 70, 4.4), on(150, 46, 2)],
            [on(50, 36, 1), on(70, 47, 2), on(108, 50, 1.6), on(142, 30)],
            [on(60, 16, 0.8), on(78, 22, 1), on(108, 18), on(136, 4)],
            [on(66, 2, 0.6), on(78, 11, 0.8), on(100, 10), on(128, -8)],
        ],
        6,
        5.4,
        2.3,
        seed=12,
        fullest=0.45,
    )
    ground = join(cap(), egg(15, 17, 9.5).at(y=-3, z=114), soft=4)
    return hair([*_nape(62, 8, 13), *_burns(), *_both(sides), *top], ground)


# ---- hanging ---------------------------------------------------------------------------------------------------


def _fringe(reach: float = 22.0, count: int = 5, seed: int = 21) -> list[Lock]:
    """A full fringe down to `reach` degrees above the head's middle, falling from the top of the head."""
    return comb(
        [
            [on(a * 0.5, 78, 2), on(a * 0.9, 58, 4), on(a, 40, 3.4), on(a * 1.04, reach, 2)]
            for a in (-50, -25, 0, 25, 50)
        ],
        count,
        6.6,
        2.6,
        seed=seed,
        tip=0.3,
        thin=0.6,
        fullest=0.84,
        loose=0.5,
        uneven=0.03,
    )


@cache
def bob() -> Solid:
    """Chin-long all around, turned in at the ends, with a full fringe."""
    line = [(55, 2.2, -38), (72, 4.6, -44), (92, 5.2, -47), (120, 4.0, -50), (150, 3.0, -48), (180, 2.6, -46)]
    guides: list[Guide] = [
        [on(a * 0.7 + 20, 80, 2), on(a, 48, 3), on(a, 12, c + 0.4), on(a, -20, c + 0.8), on(a, low, c - 1.6)]
        for a, c, low in line
    ]
    side = comb(guides, 7, 7.6, 3.2, seed=22, tip=0.2, thin=0.6, fullest=0.78, uneven=0.02)
    crown = _both(
        comb(
            [
                [on(0, 86, 2.4), on(40, 72, 3.4), on(60, 50, 3.2), on(68, 28, 3.4)],
                [on(180, 84, 2.4), on(130, 70, 3.2), on(125, 48, 3), on(120, 26, 3)],
            ],
            3,
            7.4,
            2.8,
            seed=23,
        )
    )
    return hair([*_both(side), *crown, *_fringe()], cap(_SOFT_LINE, egg(30, 27, 26.5).at(y=0, z=94.5)))


@cache
def long() -> Solid:
    """Parted a little off the middle, falling behind the shoulders in waves; two locks frame the face."""
    fall: list[Guide] = []
    for a, c, x, y in (
        (94, 5.0, 26.5, 5.5),
        (110, 4.4, 25, 11.5),
        (130, 3.8, 19.5, 17),
        (155, 3.2, 10, 20.5),
        (180, 3.0, 0, 21.5),
    ):
        waves = [
            (x * 1.04, y + 0.3, 67.0, 0.5),
            (x * 0.96, y + 1.0, 54.0, 0.5),
            (x * 0.98, y + 2.0, 42.0, 0.5),
        ]
        fall.append([on(a * 0.7 + 20, 80, 2), on(a, 46, 3), on(a, 8, c), on(a, -20, c + 0.4), *waves])
    back = comb(
        fall,
        5,
        9.4,
        3.6,
        seed=31,
        tip=0.25,
        thin=0.6,
        fullest=0.84,
        grooves=3,
        loose=0.3,
        uneven=0.06,
        deep=0.7,
        steps=2,
    )
    frame = comb(
        [
            [
                on(6, 42, -0.6),
                on(30, 38, 3),
                on(54, 22, 2.6),
                on(65, -4, 3.2),
                on(67, -28, 4),
                (23.6, -12, 65, 0.5),
                (22.0, -12.5, 55, 0.5),
            ],
            [
                on(7, 60, -0.4),
                on(42, 52, 3.2),
                on(62, 28, 3),
                on(76, -4, 4.6),
                on(77, -28, 5),
                (26.2, -7, 65, 0.5),
                (25.5, -8.5, 57, 0.5),
            ],
            [
                on(16, 84, -0.2),
                on(56, 66, 3),
                on(74, 30, 3.4),
                on(87, -4, 5.6),
                on(87, -28, 5.2),
                (27.5, -1, 65, 0.5),
                (27.0, -1.5, 59, 0.5),
            ],
        ],
        3,
        6.4,
        2.8,
        seed=32,
        fullest=0.7,
        thin=0.35,
        steps=2,
    )
    crown = _both(
        comb(
            [
                [on(20, 80, 1.8), on(66, 66, 3), on(80, 46, 3.2), on(84, 20, 4)],
                [on(16, 84, 1.8), on(100, 74, 3), on(98, 48, 3), on(96, 22, 4)],
                [on(180, 84, 2), on(160, 64, 3), on(158, 40, 3), on(156, 18, 3)],
            ],
            4,
            7.4,
            2.6,
            seed=34,
        )
    )
    other = [one.flipped() for one in frame]
    ground = join(
        cap(_SOFT_LINE, egg(30, 27, 26.5).at(y=0, z=94.5)), egg(22, 4.8, 19).at(y=17.8, z=67), soft=3
    )
    parting = tube(
        [on(1, 36, 3.0)[:3], on(2, 50, 3.6)[:3], on(4, 70, 3.6)[:3], on(10, 88, 4.2)[:3]],
        [1.5, 1.7, 1.5, 0.6],
    )
    return carve(hair([*_both(back), *crown, *frame, *other], ground), parting, soft=2.2)


# ---- gathered --------------------------------------------------------------------------------------------------


def _gathered(azimuth: float, height: float, seed: int) -> list[Lock]:
    """All the hair drawn from the hairline to one spot of the scalp."""
    start = ((0, 43), (24, 42), (46, 33), (60, 12), (73, -8), (92, 2), (112, -20), (145, -31), (180, -33))
    target = np.array(on(azimuth, height, 1.0))
    ring_: list[Guide] = []
    for a, low in start:
        first = on(a, low, -0.2)
        ways = []
        for share, lift in ((0.35, 1.8), (0.72, 2.2)):
            x, y, z = ((1 - share) * np.array(first[:3]) + share * target[:3] - MIDDLE).tolist()
            ways.append(
                on(
                    float(np.degrees(np.arctan2(x, -y))),
                    float(np.degrees(np.arctan2(z, np.hypot(x, y)))),
                    lift,
                )
            )
        ring_.append([first, *ways, tuple(target.tolist())])
    half = comb(ring_, 9, 5.6, 2.3, seed=seed, root=0.55, tip=0.45, fullest=0.4, thin=0.25, loose=0.25)
    return _both(half)


_HIGH_LINE: Hairline = ((0, 112), (28, 111), (46, 106), (60, 98), (70, 89), *_SOFT_LINE[5:])


@cache
def ponytail() -> tuple[Solid, Solid]:
    """Drawn back high, the tail swinging to the figure's left; and its tie."""
    knot = on(180, 52, 2.5)
    x, y, z = knot[:3]
    ends: list[Spot] = [
        (19, y + 9, 64, 0.5),
        (16, y + 13, 61, 0.5),
        (12, y + 12, 62, 0.5),
        (14.5, y + 8, 60, 0.5),
    ]
    tail = comb(
        [
            [
                (x, y - 1, z, 0),
                (x + 3, y + 8, z + 7, 0),
                (e[0] * 1.5 - 11, e[1] * 1.4 - 13, 98, 0),
                (e[0] * 1.7 - 9, e[1] * 1.5 - 17, 80, 0),
                e,
            ]
            for e in ends
        ],
        5,
        6.2,
        4.4,
        seed=42,
        root=0.45,
        fullest=0.55,
        deep=0.7,
    )
    wisps = _both([lock([on(40, 40, 1), on(54, 26, 2), on(62, 6, 2), on(63, -10, 1.2)], 3.0, 1.6, tip=0.3)])
    tie = ring(3.6, 1.7).turned(x=-55).at(x + 0.6, y + 1.6, z + 1.4)
    return hair([*_gathered(180, 52, 41), *wisps, *tail], cap(_HIGH_LINE, skull().grown(1.0))), tie


@cache
def bun() -> tuple[Solid, Solid]:
    """Drawn up to a wound knot on top; and its tie."""
    x, y, z = on(180, 76, 8.5)[:3]
    coil = []
    for phase in (0.0, 120.0, 240.0):
        turn = np.radians(phase + np.linspace(0, 300, 9))
        rise = np.linspace(-4.0, 6.2, 9)
        far = np.sqrt(np.maximum(64 - (rise * 1.12) ** 2, 4))
        coil.append(
            lock(
                [
                    (x + f * np.cos(t), y + f * np.sin(t), z + r, 0.0)
                    for f, t, r in zip(far, turn, rise, strict=True)
                ],
                4.4,
                3.0,
                tip=0.5,
                root=0.7,
                deep=0.6,
            )
        )
    wisps = _both([lock([on(38, 42, 1), on(52, 28, 2), on(61, 6, 2), on(62, -14, 1.2)], 3.0, 1.6, tip=0.3)])
    ground = join(cap(_HIGH_LINE, skull().grown(1.0)), egg(7, 7, 6.4).at(x, y, z), soft=1)
    return hair([*_gathered(180, 80, 51), *wisps, *coil], ground), ring(5.6, 1.6).turned(x=-8).at(
        x, y, z - 5.6
    )


# ---- curls -----------------------------------------------------------------------------------------------------


def _spots(count: int, low: Hairline, margin: float) -> list[tuple[float, float]]:
    """(azimuth, height) evenly spread (a golden spiral) over the scalp above the hairline by `margin` mm."""
    out = []
    for i in range(2 * count):
        height = float(np.degrees(np.arcsin(1 - (i + 0.5) / count)))
        azimuth = (i * 137.50776) % 360 - 180
        edge = float(np.interp(abs(azimuth), [a for a, _ in low], [z for _, z in low]))
        if on(azimuth, height)[2] > edge + margin:
            out.append((azimuth, height))
    return out


@cache
def curly() -> Solid:
    """Clusters of snail-shell curls, falling a little onto the forehead."""
    chance = np.random.default_rng(61)
    locks = []
    for azimuth, height in _spots(54, HAIRLINE, 0.5):
        centre = np.array(on(azimuth, height, 2.2)[:3])
        out = centre - [0, 0, 94]
        out /= np.linalg.norm(out)
        side = np.cross(out, [0.3, 0.2, 1.0])
        side /= np.linalg.norm(side)
        up = np.cross(side, out)
        turn = chance.uniform(0, 2 * np.pi) + np.linspace(0, 2.6 * np.pi, 12) * chance.choice([-1, 1])
        far = np.linspace(1, 0.12, 12) * chance.uniform(5.2, 6.6)
        rise = np.linspace(-0.8, 2.4, 12) + chance.uniform(-0.4, 1.0)
        path = (
            centre
            + far[:, None] * (np.cos(turn)[:, None] * side + np.sin(turn)[:, None] * up)
            + rise[:, None] * out
        )
        locks.append(
            lock(
                [(*p, 0.4) for p in path.tolist()],
                2.7,
                2.5,
                steps=1,
                grooves=0,
                root=0.6,
                tip=0.7,
                fullest=0.4,
                thin=0.4,
            )
        )
    return hair(locks, cap(scalp=egg(31, 28.5, 27.6).at(y=0.3, z=95.5), soft=3), soft=0.8)


@cache
def afro() -> Solid:
    """A great soft ball with a surface of small coils."""
    scalp = join(egg(39, 34.5, 32).at(y=4.5, z=105), egg(34, 27, 20).at(y=6, z=88), soft=10)
    ground = cap(HAIRLINE, scalp, soft=9)

    def distance(p: Points) -> Distances:
        return np.asarray((ground.distance(p) + 1.9 * _pebbles(p, 4.6) - 0.5) / p.dtype.type(1.5))

    return made("afro", (), (ground,), distance, ground.box.grown(0.6))


def _pebbles(p: Points, size: float) -> Distances:
    """0 in the middle of a pebble to 1 in the seams between: the nearest of one point strewn in every cube of `size` mm."""
    kind = p.dtype
    q = p / kind.type(size)
    base = np.floor(q)
    near = np.full(len(p), 9, kind)
    for i in np.ndindex(3, 3, 3):
        cube = base + (np.array(i) - 1).astype(kind)
        mixed = np.sin(
            cube @ np.array([[127.1, 269.5, 419.2], [311.7, 183.3, 371.9], [74.7, 246.1, 168.2]], kind)
        ) * kind.type(43.7585)
        away = cube + kind.type(0.5) + (mixed - np.floor(mixed) - kind.type(0.5)) * kind.type(0.8) - q
        near = np.minimum(near, np.einsum("ij,ij->i", away, away))
    return np.minimum(near, 1)
