"""Hair drawn together: a ponytail, and a bun. Millimetres; azimuths as in scalp.py."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.figure.groom import drawn_to
from trottinette.figure.scalp import Spot, on
from trottinette.figure.strands import both, comb, hair, lock
from trottinette.geometry import Solid, egg, join, ring


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
    wisps = both([lock([on(40, 40, 1), on(54, 26, 2), on(62, 6, 2), on(63, -10, 1.2)], 3.0, 1.6, tip=0.3)])
    tie = ring(3.6, 1.7).turned(x=-55).at(x + 0.6, y + 1.6, z + 1.4)
    return hair([*wisps, *tail], drawn_to(180, 52, seed=41)), tie


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
                [(x + f * np.cos(t), y + f * np.sin(t), z + r, 0.0) for f, t, r in zip(far, turn, rise, strict=True)],
                4.4,
                3.0,
                tip=0.5,
                root=0.7,
                deep=0.6,
            )
        )
    wisps = both([lock([on(38, 42, 1), on(52, 28, 2), on(61, 6, 2), on(62, -14, 1.2)], 3.0, 1.6, tip=0.3)])
    ground = join(drawn_to(180, 80, seed=51), egg(7, 7, 6.4).at(x, y, z), soft=1)
    return hair([*wisps, *coil], ground), ring(5.6, 1.6).turned(x=-8).at(x, y, z - 5.6)
