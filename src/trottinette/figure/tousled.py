"""Cuts with character: undercut, mohawk, spikes, pixie, swept and tousled hair, a set perm. Millimetres."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from trottinette.figure.groom import CUT, SOFT, Line, above, combed, volume
from trottinette.figure.scalp import MIDDLE, on
from trottinette.figure.short_hair import tufts
from trottinette.figure.strands import Lock, both, comb, hair, lock
from trottinette.geometry import Solid, common, egg, join
from trottinette.geometry.solid import Distances, Points, made

_TOP: Line = ((0, 42), (26, 41), (44, 38), (60, 35), (90, 34), (130, 34), (180, 32))


@cache
def undercut() -> Solid:
    """Clipped sides; the long top thrown over to the figure's right in heavy locks."""
    over = comb(
        [
            [on(44, 42, 1.0), on(22, 48, 7.0), on(-14, 46, 8.0), on(-46, 34, 5.0), on(-58, 16, 3.2)],
            [on(54, 52, 1.0), on(22, 66, 8.0), on(-36, 58, 8.0), on(-66, 36, 5.6), on(-74, 14, 4.0)],
            [on(74, 60, 1.0), on(60, 84, 7.0), on(-76, 66, 7.0), on(-88, 38, 5.2), on(-92, 18, 3.6)],
            [on(120, 58, 1.0), on(160, 74, 5.4), on(-128, 64, 5.6), on(-118, 40, 4.4), on(-114, 22, 3.0)],
            [on(150, 48, 1.0), on(175, 58, 4.0), on(-155, 52, 4.0), on(-142, 38, 3.2), on(-136, 26, 2.2)],
        ],
        10, 5.6, 3.2, seed=401, root=0.6, tip=0.2, fullest=0.5, grooves=3, deep=0.6, uneven=0.05,
    )  # fmt: skip
    ground = above(volume(1.8, egg(22, 20, 13).at(x=-2, y=-2, z=111)), _TOP, 1.4)
    return hair(over, ground)


@cache
def mohawk() -> Solid:
    """A crest of tall spikes from the forehead to the nape over a clipped head."""
    spikes: list[Lock] = []
    for i, turn in enumerate(np.linspace(46, 196, 12)):
        base = np.array(on(0, turn, -2.0)[:3])
        out = base - [0, 0.5, 93]
        out /= np.linalg.norm(out)
        back = np.cross(out, [1.0, 0, 0])
        tall = 23 * np.sin(np.pi * (0.3 + 0.6 * i / 12)) ** 0.8
        aside = np.array([(4.4, -4.2, 0.6)[i % 3], 0, 0])
        bow = zip((0, 0.35, 0.7, 1.0), (0.0, 0.06, 0.18, 0.40), strict=True)
        path = [base + out * tall * t + back * tall * b + aside * t for t, b in bow]
        spikes.append(_spike(path, np.array([1.0, 0, 0]), 5.4, 5.0))
    strip = common(above(volume(2.2), ((0, 43), (90, 0), (180, -26)), 1.0), egg(6.4, 40, 40).at(z=95), 1.4)
    return hair(spikes, combed(strip, (1, 0, 0), (0, 0, 95), 60, 0.6, seed=402), 0.8)


def _spike(path: list[NDArray[np.float64]], outward: NDArray[np.float64], wide: float, thick: float) -> Lock:
    """A stiff pointed lock, broad at its root; `outward` is across it."""
    guide = [(x, y, z, -9.0) for x, y, z in np.array(path).tolist()]
    one = lock(
        guide, wide, thick, root=0.95, tip=0.06, fullest=0.14, thin=0.15, steps=2, grooves=3, deep=0.7
    )  # fmt: skip
    return replace(one, outward=np.tile(outward, (len(one.path), 1)))


@cache
def spiky() -> Solid:
    """Gelled spikes standing up all over the top, short sides."""
    chance = np.random.default_rng(403)
    spikes: list[Lock] = []
    for i in range(26):
        height = float(np.degrees(np.arcsin(1 - (i + 0.5) / 26 * 0.5)))
        base = np.array(on((i * 137.50776 + 20) % 360, height, -1.0)[:3])
        out = (base - [0, 1.0, 90]) / np.linalg.norm(base - [0, 1.0, 90]) + [0, -0.1, 0.35]
        out /= np.linalg.norm(out)
        side = np.cross(out, [0.05, 0.1, 1.0])
        side /= np.linalg.norm(side)
        long = chance.uniform(12.0, 15.5) * (0.62 + 0.4 * out[2])
        lean = chance.normal(0, 1.4, 3)
        path = [base + out * long * t + lean * t * t for t in (0.0, 0.35, 0.7, 1.0)]
        spikes.append(_spike(path, np.cross(side, out), 5.4, 4.4))
    full = volume(1.6, egg(23, 21, 9).at(y=0, z=112))
    return hair(spikes, combed(above(full, CUT, 1.3), (0, 0.1, 1), (0, 0, 90), 44, 0.7, seed=404), 0.9)


@cache
def messy() -> Solid:
    """Tousled: thick locks every way, tips standing out."""
    crown = tufts(36, 44, 14, 5.4, seed=405, towards=(20, 10), stand=3.0, stray=42)
    fringe = [
        lock(
            [on(a * 0.8 + 8, 66, 3), on(a, 50, 4.4), on(a + lean, 36, 3.8), on(a + 1.8 * lean, 25 + up, 3.0)],
            4.6, 2.5, tip=0.1, fullest=0.4,
        )
        for a, lean, up in ((-46, 6, -2), (-28, -5, 3), (-12, 6, 0), (4, -7, 4), (18, 6, -1), (34, -5, 3), (50, 3, -4))
    ]  # fmt: skip
    ears = both(
        [lock([on(60, 34, 2.4), on(66, 18, 2.8), on(70, 2, 2.6), on(66, -10, 2.6)], 4.2, 2.2, tip=0.1, fullest=0.4)]
    )
    nape = both(
        [
            lock(
                [on(a, 10, 2.2), on(a, -10, 2.4), on(a + 3, -26, 2.0), on(a + 6, -36, 3.0)],
                4.6,
                2.3,
                tip=0.1,
                fullest=0.4,
            )
            for a in (116, 134, 152, 171)
        ]
    )
    ground = combed(
        above(volume(2.2, egg(25, 23, 12).at(y=1, z=108)), CUT, 1.5),
        (0, 0.3, 1),
        (0, 2, 95),
        40,
        0.8,
        seed=406,
        wave=0.5,
    )
    return hair([*crown, *nape, *ears, *fringe], ground)


@cache
def pixie() -> Solid:
    """A pixie cut: a long fringe swept from the left, feathered points before the ears and at the nape."""
    swept = comb(
        [
            [on(36, 46, 0.8), on(12, 42, 4.0), on(-18, 34, 4.0), on(-44, 22, 3.0), on(-60, 6, 2.0)],
            [on(40, 60, 1.0), on(4, 56, 5.0), on(-36, 44, 4.6), on(-62, 24, 3.4), on(-70, 0, 2.4)],
            [on(50, 74, 1.0), on(-10, 76, 5.0), on(-62, 56, 4.4), on(-80, 30, 3.4), on(-84, 8, 2.6)],
            [on(120, 82, 1.4), on(-150, 82, 4.4), on(-108, 56, 4.0), on(-106, 30, 3.2), on(-104, 10, 2.4)],
        ],
        10, 4.8, 2.5, seed=407, tip=0.12, fullest=0.5, grooves=3, uneven=0.05,
    )  # fmt: skip
    near = comb(
        [
            [on(38, 48, 0.8), on(48, 42, 2.4), on(58, 24, 2.6), on(64, 2, 1.8)],
            [on(48, 66, 0.8), on(64, 54, 2.8), on(74, 30, 2.8), on(78, 6, 2.2)],
            [on(90, 78, 0.8), on(96, 60, 2.8), on(100, 34, 2.8), on(102, 10, 2.2)],
        ],
        5, 4.4, 2.3, seed=408, tip=0.12, fullest=0.5, grooves=3,
    )  # fmt: skip
    points = both(
        [lock([on(64, 24, 1.4), on(67, 6, 2.0), on(67, -10, 1.6), on(62, -22, 1.0)], 3.6, 1.8, tip=0.08, fullest=0.35)]
    )
    nape = both(
        comb(
            [
                [on(a, 50, 2), on(a, 20, 2.6), on(a, -10, 2.2), on(a - 4, low, 0.8)]
                for a, low in ((112, -20), (145, -37), (178, -40))
            ],
            5, 4.8, 2.2, seed=409, tip=0.12, fullest=0.6,
        )
    )  # fmt: skip
    return hair([*nape, *points, *near, *swept], above(volume(1.4), CUT, 1.2))


@cache
def set_curls() -> Solid:
    """A set: rows of rolled curls all around a high rounded head of hair."""
    scalp = join(volume(3.6), egg(29.5, 27.5, 21).at(y=2, z=102.5), soft=6)
    ground = above(scalp, SOFT, 4.0)
    ways = []
    for height, count, start in ((14, 13, 0.5), (40, 11, 0.0), (66, 7, 0.5), (90, 1, 0.0)):
        for i in range(count):
            azimuth = (i + start) * 360 / count
            ways.append(np.subtract(on(azimuth, height)[:3], MIDDLE))
    low = [
        np.subtract(on(a, h)[:3], MIDDLE)
        for a, h in ((128, -16), (155, -20), (180, -20), (-155, -20), (-128, -16), (66, -6), (-66, -6))
    ]
    spots = np.array([w / np.linalg.norm(w) for w in [*ways, *low]])

    def distance(p: Points) -> Distances:
        d = ground.distance(p)
        near = np.flatnonzero(np.abs(d) < 5)
        if len(near):
            q = p[near] - np.array(MIDDLE, p.dtype)
            q = q / np.maximum(np.linalg.norm(q, axis=1), 1e-3)[:, None]
            cosine = q @ spots.T.astype(p.dtype)
            best = cosine.argmax(1)
            s = spots[best].astype(p.dtype)
            side = np.cross(s, np.array([0.02, 0.03, 1.0], p.dtype))
            side /= np.maximum(np.linalg.norm(side, axis=1), 1e-3)[:, None]
            up = np.cross(side, s)
            u, v = np.einsum("ij,ij->i", q, side), np.einsum("ij,ij->i", q, up)
            far = np.hypot(u, v) * 30
            turn = np.arctan2(v, u) * np.where(best % 2, 1, -1)
            next_best = np.partition(cosine, -2, axis=1)[:, -2]
            seam = 30 * np.sqrt(np.maximum(1 - next_best * next_best, 0)) - far  # 0 where two curls meet
            dome = 2.6 * (1 - np.clip(far / 8.0, 0, 1.15) ** 2)
            groove = (0.5 + 0.5 * np.cos(2 * np.pi * far / 3.6 - turn)) ** 2.5
            groove *= np.clip(far / 1.5, 0, 1) * np.clip((8.2 - far) / 1.5, 0, 1) * np.clip(seam / 2.0, 0, 1)
            d = d.copy()
            d[near] -= (dome - 1.15 * groove).astype(p.dtype)
        return np.asarray(d / p.dtype.type(1.7))

    return made("set curls", (2.6, 1.15, 3.6), (ground,), distance, ground.box.grown(3))
