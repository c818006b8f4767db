"""Hair that falls to the cheeks, the shoulders or down the back. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from trottinette.figure.groom import SOFT, Line, above, bunch, combed, drawn_to, parted, tie, volume
from trottinette.figure.scalp import Spot, on
from trottinette.figure.strands import Guide, Lock, both, comb, hair
from trottinette.geometry import Solid, block, egg, join

CROWN = (0.0, 0.25, 1.0)  # the axis of hair that falls from the crown


def full_fringe(
    reach: float = 25.0, count: int = 9, seed: int = 300, wide: float = 4.2, blunt: float = 0.55
) -> list[Lock]:
    """Straight across the forehead down to `reach` degrees above the head's middle, blunt at the ends."""
    return comb(
        [
            [on(a * 0.45, 80, 1.6), on(a * 0.85, 58, 3.4), on(a, 40, 3.4), on(a * 1.04, reach, 2.2)]
            for a in (-56, -28, 0, 28, 56)
        ],
        count, wide, 2.4, seed=seed, tip=blunt, thin=0.7, fullest=0.7, loose=0.3, uneven=0.02,
    )  # fmt: skip


def sides(
    ends: Sequence[tuple[float, float, Spot]],
    count: int,
    seed: int,
    middle: Spot | None = None,
    waves: float = 0.0,
    wide: float = 6.6,
) -> list[Lock]:
    """Hair falling from the crown over the left side to the back: (azimuth, lift at the ear, end) of each guide.

    `waves` mm to and fro on the way down.
    """
    guides: list[Guide] = []
    for a, c, (x, y, z, clear) in ends:
        top = on(a, -8, c)
        down: list[Spot] = []
        for i, t in enumerate((0.33, 0.67)):
            sway = waves * (1, -1)[i]
            down.append(
                (
                    top[0] + (x - top[0]) * t + sway,
                    top[1] + (y - top[1]) * t + 0.4 * sway,
                    top[2] + (z - top[2]) * t,
                    0.5,
                )
            )
        guides.append(
            [
                on(a * 0.72 + 16, 81, 1.4),
                on(a, 50, 2.6),
                on(a, 20, c - waves * 0.6),
                on(a, -8, c + waves * 0.6),
                *down,
                (x, y, z, clear),
            ]
        )
    return comb(
        guides, count, wide, 3.0, seed=seed, tip=0.42, thin=0.6, fullest=0.8, uneven=0.03, grooves=3, steps=3, loose=0.3
    )


LONG: list[tuple[float, float, Spot]] = [
    (92, 5.0, (25.5, 11.5, 44, 0.5)),
    (112, 4.4, (22.5, 15.0, 40.5, 0.5)),
    (140, 3.6, (13.5, 19.0, 38.5, 0.5)),
    (180, 3.0, (0.0, 20.5, 38, 0.5)),
]


def curtain_ground(long: bool = False, line: Line = SOFT) -> Solid:
    """What closes the head, and the back down to the shoulders, under falling locks."""
    head = combed(
        above(volume(2.0, egg(29.5, 27, 26).at(y=0.5, z=95)), line, 1.6), CROWN, (0, 2, 95), 44, 0.7, seed=301
    )
    back = block(39, 8.6, 33, round=4.2).at(y=17.4, z=49.5) if long else egg(22, 8, 11).at(y=13, z=78.5)
    return join(head, back, soft=3)


def framing(seed: int, low: float = 46.0) -> list[Lock]:
    """Locks from a middle parting past the temple and over the front of the left shoulder."""
    return comb(
        [
            [on(1, 44, -0.2), on(24, 41, 3.0), on(50, 25, 3.2), on(62, 0, 3.6), on(65, -26, 4.4),
             (22.5, -13.0, 64, 0.5), (20.0, -14.5, low, 0.5)],
            [on(1, 62, 0.2), on(40, 56, 3.4), on(64, 30, 3.8), on(75, 0, 4.8), on(76, -26, 5.2),
             (25.5, -8.5, 64, 0.5), (23.5, -12.5, low + 1, 0.5)],
            [on(4, 82, 0.2), on(64, 68, 3.2), on(80, 32, 4.2), on(90, 0, 5.6), on(90, -26, 5.6),
             (27.8, -1.5, 65, 0.5), (27.8, -5.5, 54, 0.5)],
        ],
        5, 5.2, 2.6, seed=seed, fullest=0.72, thin=0.5, tip=0.25, steps=2, grooves=3, loose=0.25, uneven=0.02,
    )  # fmt: skip


@cache
def long_straight() -> Solid:
    """Parted in the middle, sleek, falling behind and before the shoulders."""
    locks = hair([*both(sides(LONG, 6, 309)), *both(framing(310))], curtain_ground(True))
    return parted(locks, [(0, 36), (0, 50), (0, 66), (0, 84)], 3.4, 1.4)


@cache
def long_fringe() -> Solid:
    """Long behind, a full fringe, and a blunt lock before each ear."""
    cheek = comb(
        [
            [on(50, 60, 3), on(60, 36, 3.2), on(63, 12, 3.2), on(64, -12, 3.6), on(63, -30, 3.4)],
            [on(70, 60, 3), on(74, 36, 3.6), on(76, 12, 4.4), on(77, -12, 5.0), on(76, -30, 4.6)],
        ],
        2, 5.0, 2.5, seed=311, tip=0.5, fullest=0.7, grooves=3,
    )  # fmt: skip
    ground = curtain_ground(True)
    return hair([*both(sides(LONG, 6, 312)), *both(cheek), *full_fringe(seed=313)], ground)


@cache
def half_up() -> tuple[Solid, Solid]:
    """Long; the top drawn back to a full tail high behind, the rest falling."""
    upper: Line = ((0, 43), (26, 42), (46, 34), (60, 20), (80, 16), (120, 18), (150, 20), (180, 20))
    top = drawn_to(180, 40, upper, lift=3.0, count=44, seed=318)
    x, y, z = on(180, 40, 2.6)[:3]
    path = [(x, y - 1, z), (x, y + 5, z + 3), (x + 1, y + 11, z), (x + 2, y + 12, z - 14), (x + 1, y + 9, z - 34)]
    tail = bunch(path, [2.8, 4.4, 6.2, 6.8, 3.4], 8, seed=319)
    frame = comb(
        [
            [on(60, 22, 1.6), on(64, 4, 2.6), on(66, -20, 3.8), (23.0, -12.5, 65, 0.5), (20.5, -14.0, 50, 0.5)],
            [on(78, 22, 2.6), on(80, 4, 4.4), on(80, -20, 5.2), (26.8, -6.0, 65, 0.5), (26.0, -8.5, 54, 0.5)],
        ],
        3, 5.0, 2.4, seed=321, tip=0.25, thin=0.5, fullest=0.7, grooves=3,
    )  # fmt: skip
    under = hair([*both(sides(LONG, 6, 320)), *both(frame)], curtain_ground(True))
    return join(under, top, tail, soft=0.8), tie((0, 1, 0.5), (x, y + 3.0, z + 1.6), 3.7, 1.6)
