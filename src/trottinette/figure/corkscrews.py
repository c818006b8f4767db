"""Curls that hang: corkscrews, ringlets and big waves. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.braids import falling, parted
from trottinette.figure.groom import SOFT, above, beyond, combed, volume
from trottinette.figure.ropes import Rope, both_sides, rope, ropes, spread
from trottinette.figure.scalp import SOFT_LINE, Spot, cap, on
from trottinette.figure.strands import Lock, comb, hair, lock
from trottinette.figure.windings import curl
from trottinette.geometry import Solid, block, egg, join
from trottinette.geometry.outline import through


def _curls(ways: list[list[Spot]], radius: float, seed: int, root: float = 0.55, tip: float = 0.5) -> list[Rope]:
    """Corkscrews of slightly different sizes, narrow at the root and at the tip."""
    chance = np.random.default_rng([76, seed])
    out = []
    for way in ways:
        size = radius * chance.uniform(0.85, 1.15)
        shares = np.interp(np.linspace(0, 1, len(way)), (0, 0.3, 0.8, 1), (root, 1, 1, tip))
        out.append(rope(way, (size * shares).tolist(), step=1.0, clear=0.3 * size))
    return out


_GROUND = ((0, 113), (28, 111), (46, 106), (60, 98), (70, 90), *SOFT_LINE[5:])


def _pair(guides: list[list[Spot]], count: int, radius: float, seed: int, uneven: float = 0.2) -> list[Rope]:
    """Both sides of the head, not quite alike."""
    left, right = (_curls(spread(guides, count, seed=s, loose=0.6, uneven=uneven), radius, s) for s in (seed, seed + 1))
    return [*left, *(one.flipped() for one in right)]


def _crown(count: int, seed: int, lift: float, radius: float) -> list[Rope]:
    """The upper layer, from the crown outwards on all sides but the face."""
    guides: list[list[Spot]] = [
        [on(a, 88, lift - 2.0), on(a, 66, lift), on(a, 36, lift + 0.8), on(a, low, lift + 0.8)]
        for a, low in ((58, 8), (85, 0), (125, -6), (180, -8), (235, -6), (275, 0), (302, 8))
    ]
    return _curls(spread(guides, count, seed=seed, loose=0.8, uneven=0.3), radius, seed)


def _forehead(starts: list[tuple[float, float, float]], lift: float, radius: float, seed: int) -> list[Rope]:
    """Short curls that fall on the forehead: azimuth, the height they fall to, and how far they lean, degrees."""
    ways: list[list[Spot]] = [
        [on(a, 62, lift - 1), on(a, 49, lift + 0.6), on(a + 0.5 * lean, 40, lift + 0.2), on(a + lean, low, lift - 1.8)]
        for a, low, lean in starts
    ]
    return _curls(ways, radius, seed)


@cache
def curly_long() -> Solid:
    """Long corkscrews over the shoulders, swept over from a parting on the figure's left."""
    ground = join(
        cap(_GROUND, egg(30.5, 28, 27.5).at(y=0.4, z=94.5)), block(42, 11, 34, round=5.5).at(y=17.2, z=51), soft=3
    )
    swept: list[list[Spot]] = [
        [on(34, 45, 2.5), on(8, 46, 6.0), on(-24, 43, 6.6), on(-50, 28, 5.0), on(-66, 2, 5.6), on(-67, -26, 6.5)],
        [on(40, 58, 3.0), on(0, 62, 7.0), on(-42, 52, 7.0), on(-68, 28, 6.6), on(-78, -2, 7.4), on(-78, -30, 7.5)],
        [on(50, 74, 3.0), on(-20, 80, 7.0), on(-72, 60, 7.0), on(-88, 28, 7.2), on(-92, -4, 8.0), on(-92, -30, 8.0)],
    ]
    lines = [*_pair(falling(46, 49, 5.2), 11, 4.0, 301), *_crown(13, 305, 6.0, 4.0), *_curls(swept, 4.2, 306)]
    return ropes(lines, curl(), ground, soft=0.9)


def _to_the_jaw(puff: float, low: float = 0.0) -> list[list[Spot]]:
    """Guides from the parting to the jaw, widest below the ears."""
    ends = (
        (63, -26, 5.0),
        (74, -36, 7.6),
        (86, -41, 8.4),
        (98, -43, 8.4),
        (112, -44, 7.6),
        (130, -44, 6.4),
        (153, -44, 5.6),
        (178, -43, 5.2),
    )
    roots = zip(parted(puff), ends, strict=True)
    return [[*root, on(a, 0.75 * end, out), on(a, end + low, out - 0.6)] for root, (a, end, out) in roots]


@cache
def curly_bob() -> Solid:
    """Corkscrews to the jaw, widest below the ears."""
    ground = cap(_GROUND, egg(31, 28, 28).at(y=0.3, z=94.5))
    front = _forehead([(-40, 24, -12), (-17, 32, -12), (30, 30, 14)], 4.6, 3.0, 317)
    return ropes(
        [*_pair(_to_the_jaw(5.0), 11, 3.9, 311), *_crown(15, 315, 6.2, 3.8), *front], curl(1.95, 0.46), ground, soft=0.9
    )


@cache
def curly_fringe() -> Solid:
    """Rounded corkscrews to the cheeks with a thick fringe of curls."""
    ground = cap(_GROUND, egg(31, 28, 28.4).at(y=0.3, z=95))
    spots = [
        (-56, 12, -5),
        (-40, 20, 4),
        (-25, 25, -5),
        (-9, 27, 5),
        (8, 26, -5),
        (24, 25, 5),
        (40, 20, -4),
        (56, 12, 5),
    ]
    front = _forehead([(float(a), float(b), float(c)) for a, b, c in spots], 5.4, 3.7, 327)
    sides = _pair(_to_the_jaw(5.6, 12), 10, 4.1, 321)
    return ropes([*sides, *_crown(15, 325, 7.0, 4.2), *front], curl(1.6), ground, soft=0.9)


@cache
def curly_top() -> Solid:
    """Corkscrews from the crown, tumbling onto the forehead, short at the sides and behind."""
    under: list[list[Spot]] = [
        [on(a, 84, 3.0), on(a, 66, 5.2), on(a, 48, 5.6), on(a + 4, low, 3.6)]
        for a, low in (
            (-180, 39),
            (-135, 38),
            (-90, 36),
            (-58, 30),
            (-36, 26),
            (-12, 29),
            (12, 25),
            (36, 29),
            (58, 30),
            (90, 36),
            (135, 38),
            (180, 39),
        )
    ]
    upper: list[list[Spot]] = [
        [on(a, 90, 6.0), on(a, 74, 9.0), on(a + 8, 58, 9.4), on(a + 14, 44, 7.4)]
        for a in (-180, -120, -60, -20, 20, 60, 120, 180)
    ]
    lines = _curls(spread(under, 19, seed=331, loose=0.6, uneven=0.25), 3.7, 332)
    over = _curls(spread(upper, 11, seed=333, loose=0.8, uneven=0.25), 3.9, 334)
    ground = cap(((0, 110), (50, 107), (90, 104), (180, 103)), egg(27, 24.8, 24).at(y=-0.2, z=101), soft=2)
    return ropes([*lines, *over], curl(1.7), ground, soft=0.9)


@cache
def ringlets() -> Solid:
    """Smooth to the ears from a middle parting, then loose ringlets, two of them beside the face."""
    half = beyond(
        combed(above(volume(1.9), SOFT, 1.4), (1, 0.05, -0.35), count=46, deep=0.7, seed=341),
        (1, 0, 0),
        (0.1, 0, 0),
        1.8,
    )
    lines: list[list[Spot]] = []
    for a, h, x, y, low in (
        (62, 12, 22.5, -16.5, 56),
        (71, 4, 26.5, -12.5, 50),
        (84, 8, 30.5, -4.5, 61),
        (97, 6, 31.5, 4.5, 60),
        (112, 0, 27.5, 13.5, 55),
        (130, -2, 20.5, 19.5, 49),
        (150, -2, 12.0, 22.0, 46),
        (169, -4, 4.2, 22.8, 45),
    ):
        lines.append(
            [
                on(a, h + 24, 0.0),
                on(a, h, 2.6),
                on(a, h - 24, 4.2),
                (x, y, 70, 2),
                (x, y * 1.02, (70 + low) / 2, 0.5),
                (x * 0.96, y, low, 0.5),
            ]
        )
    return ropes(both_sides(_curls(lines, 3.6, 342, root=0.3, tip=0.55)), curl(2.3, 0.5), half.mirrored(), soft=0.8)


@cache
def long_wavy() -> Solid:
    """Big soft waves over the shoulders, swept over from a parting on the figure's left."""
    swept: list[list[Spot]] = [
        [
            on(30, 46, 1.5),
            on(4, 46, 5.0),
            on(-28, 41, 5.2),
            on(-54, 24, 3.4),
            on(-66, -4, 4.6),
            on(-68, -30, 5.4),
            (-23.5, -14, 60, 0.5),
            (-21.5, -14.8, 48, 0.5),
        ],
        [
            on(38, 60, 1.8),
            on(0, 64, 5.6),
            on(-44, 52, 5.4),
            on(-68, 26, 4.6),
            on(-78, -4, 5.6),
            on(-78, -30, 6.0),
            (-27.5, -10.5, 61, 0.5),
            (-25.5, -12.5, 50, 0.5),
        ],
    ]
    locks = []
    for seed, sign in ((351, 1.0), (352, -1.0)):
        for n, way in enumerate(spread(falling(41, 45, 4.2), 7, seed=seed, loose=0.3, uneven=0.1)):
            one = _waved(way, 6.6, 4.2, 0.2 * n)
            locks.append(one if sign > 0 else one.flipped())
    crown = comb(
        [[on(a, 82, 2.6), on(a, 62, 4.4), on(a, 36, 4.8), on(a, 8, 5.0)] for a in (80, 130, 180, 230, 280)],
        8,
        7.6,
        2.8,
        seed=353,
    )
    ground = join(
        cap(_GROUND, egg(30, 27, 27).at(y=0.2, z=94.5)), block(42, 11, 40, round=5.5).at(y=17.2, z=44), soft=3
    )
    locks.append(_waved(falling(41, 45, 4.4)[-1], 7.0, 3.6, 1.5))
    return hair([*locks, *crown, *(_waved(way, 7.6, 3.2, 0.6) for way in swept)], ground, soft=1.0)


def _waved(way: list[Spot], wide: float, thick: float, phase: float) -> Lock:
    """A lock that swings from side to side below the ears, more and more."""
    line = through([list(p) for p in way], 4)
    ahead = np.gradient(line[:, :3], axis=0)
    out = line[:, :3] * [1, 1, 0]
    out /= np.maximum(np.linalg.norm(out, axis=1), 1e-6)[:, None]
    aside = np.cross(ahead, out)
    aside /= np.maximum(np.linalg.norm(aside, axis=1), 1e-6)[:, None]
    swing = np.interp(line[:, 2], (60, 90, 100), (1, 0.75, 0))[:, None]
    turn = (line[:, 2] * 2 * np.pi / 20 + phase)[:, None]
    line[:, :3] += swing * (2.4 * np.sin(turn) * aside + 0.9 * np.cos(turn) * out)
    return lock(
        [(x, y, z, lift) for x, y, z, lift in line.tolist()],
        wide,
        thick,
        steps=1,
        tip=0.2,
        thin=0.55,
        fullest=0.8,
        grooves=1,
        deep=0.9,
    )
