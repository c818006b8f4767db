"""Hair that ends between the ears and the shoulders. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

from trottinette.figure.groom import CUT, SOFT, Line, above, combed, parted, volume
from trottinette.figure.hanging_hair import curtain_ground, full_fringe, sides
from trottinette.figure.scalp import Spot, on
from trottinette.figure.strands import both, comb, hair, lock
from trottinette.geometry import Solid, block, egg, join

SHOULDER: list[tuple[float, float, Spot]] = [
    (60, 2.6, (23.5, -11.0, 65, 0.5)),
    (78, 4.4, (26.0, -4.0, 64.5, 0.5)),
    (100, 4.8, (25.5, 5.0, 64, 0.5)),
    (130, 3.6, (18.0, 15.0, 63, 0.5)),
    (180, 3.0, (0.0, 19.0, 62.5, 0.5)),
]


@cache
def bowl_cut() -> Solid:
    """One smooth bowl, cut straight around just above the brows and the ears."""
    line: Line = ((0, 26), (40, 24), (70, 14), (95, 9), (125, -8), (180, -18))
    bowl = volume(3.2, egg(31.5, 29.5, 25).at(y=0, z=98.5), soft=4)
    return combed(above(bowl, line, 2.4), (0, 0.12, 1), (0, 1.5, 100), 50, 0.85, seed=302)


@cache
def fringe() -> Solid:
    """Shoulder-long and straight, with a full fringe."""
    return hair([*both(sides(SHOULDER, 8, 303)), *full_fringe(seed=304)], curtain_ground())


@cache
def curtain() -> Solid:
    """Parted in the middle, two curtains swept high off the forehead and flicked out at the jaw."""
    front = comb(
        [
            [on(0, 48, 0.2), on(14, 50, 4.4), on(38, 38, 5.4), on(57, 14, 4.2), on(62, -8, 3.8), on(64, -28, 6.2)],
            [on(0, 62, 0.6), on(28, 62, 4.4), on(56, 42, 5.2), on(70, 12, 5.0), on(74, -14, 5.2), on(75, -36, 7.0)],
            [on(2, 78, 0.8), on(55, 72, 3.8), on(78, 42, 5.0), on(88, 8, 5.8), on(90, -18, 5.6), on(90, -42, 6.2)],
            [on(170, 86, 0.8), on(110, 70, 3.4), on(112, 40, 4.2),
             on(116, 6, 4.6), on(118, -20, 4.4), on(118, -44, 4.4)],
            [on(178, 80, 1.0), on(160, 62, 3.0), on(158, 36, 3.4),
             on(160, 6, 3.6), on(162, -22, 3.4), on(162, -44, 3.0)],
            [on(182, 76, 1.0), on(181, 60, 3.0), on(181, 36, 3.2),
             on(181, 6, 3.4), on(181, -22, 3.2), on(181, -45, 2.8)],
        ],
        11, 5.0, 2.7, seed=305, tip=0.18, thin=0.5, fullest=0.66, grooves=3, loose=0.3, uneven=0.05,
    )  # fmt: skip
    return parted(hair(both(front), curtain_ground()), [(0, 36), (0, 50), (0, 64), (0, 84)], 3.8, 1.5)


@cache
def lob_wavy() -> Solid:
    """Parted on the figure's left, loose waves down to the shoulders."""
    swept = comb(
        [
            [on(28, 50, 0.6), on(6, 48, 4.6), on(-26, 41, 5.4), on(-50, 24, 4.2), on(-58, 6, 2.8)],
            [on(32, 66, 0.8), on(-8, 66, 4.8), on(-50, 52, 5.4), on(-70, 28, 5.2), on(-76, 6, 4.4)],
            [on(40, 80, 1.0), on(-60, 82, 4.2), on(-86, 56, 5.0), on(-98, 28, 5.2), on(-102, 8, 4.6)],
        ],
        6, 6.0, 2.8, seed=306, tip=0.4, fullest=0.6, grooves=3,
    )  # fmt: skip
    near = comb(
        [
            [on(29, 50, 0.6), on(40, 45, 3.0), on(54, 28, 4.0), on(62, 6, 2.8)],
            [on(36, 72, 0.8), on(62, 58, 3.8), on(76, 32, 5.0), on(82, 6, 4.4)],
        ],
        3, 5.6, 2.6, seed=307, tip=0.4, fullest=0.6, grooves=3,
    )  # fmt: skip
    fall = comb(
        [
            [on(a * 0.8 + 12, 62, 2.6), on(a + 2, 36, c + 0.8), on(a - 4, 16, c - 0.6), on(a + 4, 0, c + 2.4),
             on(a - 4, -16, c - 0.8),
             (x + 2.2, y + 1.6, 72.5, 0.5), (x - 1.2, y - 1.2, 65.0, 0.5), (x + 1.6, y + 0.4, 61.0, 0.5)]
            for a, c, x, y in (
                (60, 2.8, 23.6, -10.8), (78, 4.2, 26.0, -4.0), (100, 4.4, 26.0, 5.0), (130, 3.6, 19.0, 15.0),
                (180, 3.0, 0.0, 19.0),
            )
        ],
        8, 5.2, 3.0, seed=308, tip=0.2, thin=0.6, fullest=0.7, grooves=2, steps=2, loose=0.5, uneven=0.04, deep=0.6,
    )  # fmt: skip
    return hair([*both(fall), *near, *swept], curtain_ground())


@cache
def mullet() -> Solid:
    """Short and choppy in front, bare ears, long at the nape and flicked out on the shoulders."""
    nape = comb(
        [
            [on(106, 30, 2.2), on(108, 8, 2.4), on(112, -14, 2.4), (19.5, 12.5, 71, 0.5), (23.5, 13.5, 63.5, 0.5)],
            [on(135, 30, 2.4), on(135, 8, 2.6), on(136, -14, 2.6), (15.0, 17.0, 68, 0.5), (17.5, 19.0, 56.5, 0.5)],
            [on(180, 30, 2.6), on(180, 8, 2.8), on(180, -14, 2.8), (0.0, 19.5, 67, 0.5), (0.0, 21.5, 54.0, 0.5)],
        ],
        7, 4.8, 2.6, seed=314, tip=0.15, thin=0.5, fullest=0.6, uneven=0.06, grooves=3, loose=0.4,
    )  # fmt: skip
    choppy = comb(
        [
            [on(a * 0.7 + 6, 76, 2.4), on(a * 0.9 + 3, 56, 4.6), on(a, 42, 4.0), on(a - 3, 30, 2.8)]
            for a in (-56, -28, 0, 28, 56)
        ],
        12, 4.0, 2.3, seed=315, tip=0.12, root=0.7, fullest=0.5, uneven=0.14, loose=0.8,
    )  # fmt: skip
    burns = both([lock([on(60, 26, 1.4), on(65, 8, 1.8), on(69, -8, 1.4), on(71, -22, 0.8)], 3.8, 1.9, tip=0.15)])
    full = volume(2.0, egg(23, 22, 11).at(y=1, z=110.5))
    head = combed(above(full, CUT, 1.5), (0, 0.2, 1), (0, 2, 95), 42, 0.8, seed=317)
    return hair([*both(nape), *burns, *choppy], join(head, block(25, 6.6, 25, round=3.2).at(y=16.0, z=57.5), soft=4))


@cache
def emo() -> Solid:
    """Straight and choppy to the jaw, a long fringe swept from the left over the right temple."""
    swept = comb(
        [
            [on(40, 50, 0.8), on(18, 45, 4.0), on(-10, 31, 4.2), on(-34, 18, 3.8), on(-56, 0, 3.0), on(-64, -22, 3.2)],
            [on(44, 64, 1.0), on(6, 58, 4.6), on(-30, 42, 4.8), on(-54, 24, 4.2), on(-70, 2, 4.4), on(-72, -24, 4.2)],
            [on(60, 78, 1.2), on(-30, 78, 4.4), on(-70, 54, 4.6), on(-82, 28, 4.8), on(-86, 0, 5.4), on(-86, -30, 4.6)],
        ],
        8, 5.0, 2.5, seed=410, tip=0.1, fullest=0.5, grooves=3, uneven=0.04,
    )  # fmt: skip
    around = comb(
        [
            [on(60, 70, 2), on(60, 42, 3), on(64, 12, 3.2), on(66, -12, 3.6), on(64, -32, 3.0)],
            [on(90, 72, 2), on(88, 42, 3.4), on(90, 12, 5.0), on(90, -14, 5.4), on(88, -38, 4.0)],
            [on(130, 74, 2), on(130, 42, 3.2), on(130, 12, 3.8), on(130, -16, 4.0), on(130, -42, 3.4)],
            [on(180, 76, 2), on(180, 42, 3), on(180, 12, 3.2), on(180, -16, 3.4), on(180, -46, 3.4)],
        ],
        9, 5.0, 2.5, seed=411, tip=0.1, fullest=0.55, uneven=0.1, grooves=3,
    )  # fmt: skip
    return hair([*both(around), *swept], above(volume(2.0, egg(29, 27, 25).at(y=0.5, z=95.5)), SOFT, 1.6))
