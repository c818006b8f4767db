"""Paint: what is printed on a moulded part, in the part's own millimetres, so that it bends with it and stays sharp.

The renderer asks for the colours at each point it sees (`painted`); nothing of it is in the mesh. Cloth patterns are
laid on a figure as a tailor would: around the trunk, and around each sleeve, with the seam between them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.palette import Colour

Values = NDArray[np.float64]  # (n,)
Places = NDArray[np.float64]  # (n, 3), mm, as moulded: before any warp or pose
Linear = NDArray[np.float64]  # (n, 3), linear light
Recipe = Callable[..., Linear]

_recipes: dict[str, Recipe] = {}
_SLEEVE = 17.5  # mm from the middle, where cloth is a sleeve rather than the trunk
_ARM = 24.0
_SOFT = 0.05  # mm over which one ink becomes the next


@dataclass(frozen=True, slots=True)
class Paint:
    """A recipe's name, its colours (`#rrggbb`), and its numbers and words as JSON."""

    recipe: str
    colours: tuple[str, ...] = ()
    told: str = "{}"

    def over(self, places: Places, ground: Linear) -> Linear:
        """The colours with this paint on them."""
        inks = [np.array(Colour(code, code).linear) for code in self.colours]
        return _recipes[self.recipe](places, ground, *inks, **json.loads(self.told))


@dataclass(frozen=True, slots=True, eq=False)
class Decal:
    """A picture (h, w, 4: linear red, green, blue, and share of ink) printed flat on the front of a part, `wide` mm
    across and centred on (x, z) = `middle`. The front is what lies before y = 0, or before a plane farther back:
    (y at z = 0, y more for each mm up). It may be personal, so it is never kept with the moulds."""

    image: NDArray[np.float32]
    middle: tuple[float, float]
    wide: float
    plane: tuple[float, float] = (0.0, 0.0)

    def over(self, places: Places, ground: Linear) -> Linear:
        """The colours with the picture on them."""
        high, across, _ = self.image.shape
        u = ((places[:, 0] - self.middle[0]) / self.wide + 0.5) * across
        v = high / 2 - (places[:, 2] - self.middle[1]) / self.wide * across
        before = places[:, 1] < np.maximum(0, self.plane[0] + self.plane[1] * places[:, 2])
        on = (u >= 0) & (u < across) & (v >= 0) & (v < high) & before
        pixel = self.image[np.clip(v, 0, high - 1).astype(np.intp), np.clip(u, 0, across - 1).astype(np.intp)].astype(
            np.float64
        )
        return mixed(ground, pixel[:, :3], pixel[:, 3] * on)


def paint(recipe: str, *colours: Colour, **told: Any) -> Paint:
    """A paint to put on a part. Raises KeyError for a recipe that does not exist."""
    _recipes[recipe]
    return Paint(recipe, tuple(c.hex for c in colours), json.dumps(told, sort_keys=True))


def painted(
    paints: Sequence[Paint | Decal], places: NDArray[np.floating[Any]], base: tuple[float, float, float]
) -> Linear:
    """Linear colour (n, 3) at `places` (n, 3) of a part whose own colour is `base`, each paint over the one before."""
    at = places.astype(np.float64)
    ground: Linear = np.broadcast_to(np.array(base, np.float64), at.shape)
    for one in paints:
        ground = one.over(at, ground)
    return ground


def recipe(make: Recipe) -> Recipe:
    """Register `make(places, ground, *inks, **told) -> colours` under its own name."""
    _recipes[make.__name__] = make
    return make


def mixed(ground: Linear, ink: Linear, share: Values) -> Linear:
    """`share` (n,) of the ink over the ground."""
    return np.asarray(ground + (ink - ground) * share[:, None])


# ---- where on the cloth ------------------------------------------------------------------------------------


def around(at: Places) -> Values:
    """mm around the trunk, or around its own arm for a sleeve."""
    arm = np.abs(at[:, 0]) > _SLEEVE
    across = np.where(arm, at[:, 0] - np.sign(at[:, 0]) * _ARM, at[:, 0])
    return np.asarray(np.arctan2(across, 1.0 - at[:, 1]) * np.where(arm, 6.5, 15.0))


def _band(value: Values, every: float, wide: float) -> Values:
    """1 in bands `wide` mm, one each `every` mm, the middle of one at 0."""
    away = np.abs(value - every * np.round(value / every))
    return np.asarray(np.clip((wide / 2 - away) / _SOFT + 0.5, 0, 1))


def cells(at: Places, every: float, seed: int) -> tuple[Values, Values, Values]:
    """In a brick pattern: mm across and up from each cell's middle, and a chance of its own (0 to 1)."""
    u, v = around(at), at[:, 2]
    row = np.round(v / every)
    u = u + (row % 2) * every / 2
    column = np.round(u / every)
    return u - column * every, v - row * every, _chance(column, row, seed)


def _chance(a: Values, b: Values, seed: int) -> Values:
    """A number from 0 to 1 for each pair of whole numbers; the same on every machine."""
    mix = a.astype(np.int64) * 374761393 + b.astype(np.int64) * 668265263 + seed * 974634777
    mix = (mix ^ (mix >> 13)) * 1274126177 & 0xFFFFFFFF
    return np.asarray((mix ^ (mix >> 16)) % 1000 / 1000.0)


def clouds(at: Places, size: float, seed: int = 0) -> Values:
    """Smooth blotches about `size` mm wide, from 0 to 1 with 0.5 as their middle."""
    chance = np.random.default_rng([83, seed])
    total = np.zeros(len(at))
    for octave in (1.0, 0.9, 1.3, 2.1, 2.6, 0.7):
        way = chance.normal(size=3)
        way *= octave * 2 * np.pi / (size * 2 * np.linalg.norm(way))
        bend = chance.normal(size=3) / size
        total += np.sin(at @ way + chance.uniform(0, 7) + 1.3 * np.sin(at @ bend * 2.2)) / octave**0.5
    return np.asarray(np.clip(0.5 + total / 7, 0, 1))


# ---- cloth -------------------------------------------------------------------------------------------------


@recipe
def stripes(at: Places, ground: Linear, ink: Linear, every: float = 4.2, wide: float = 1.9) -> Linear:
    return mixed(ground, ink, _band(around(at), every, wide))


@recipe
def pinstripes(at: Places, ground: Linear, ink: Linear) -> Linear:
    return mixed(ground, ink, 0.8 * _band(around(at), 2.3, 0.32))


@recipe
def hoops(at: Places, ground: Linear, ink: Linear, every: float = 4.4, wide: float = 2.0) -> Linear:
    return mixed(ground, ink, _band(at[:, 2], every, wide))


@recipe
def checks(at: Places, ground: Linear, ink: Linear, every: float = 4.0) -> Linear:
    """Gingham: full colour where two bands cross, half of it where there is one."""
    share = (_band(around(at), every, every / 2) + _band(at[:, 2], every, every / 2)) / 2
    return mixed(ground, ink, share)


@recipe
def tartan(at: Places, ground: Linear, ink: Linear, line: Linear | None = None) -> Linear:
    """Broad bands of the ink half over the ground both ways, and thin lines over them."""
    u, v = around(at), at[:, 2]
    cloth = mixed(ground, ink * 0.35, (_band(u, 7.2, 3.2) + _band(v, 7.2, 3.2)) * 0.42)
    bright = np.maximum(ink, 0.02) if line is None else line
    thin = np.maximum(_band(u + 3.6, 7.2, 0.5), _band(v + 3.6, 7.2, 0.5))
    twin = np.maximum(_band(u + 1.0, 7.2, 0.3), _band(v + 1.0, 7.2, 0.3))
    return mixed(mixed(cloth, bright, thin * 0.9), ground * 0.25, twin * 0.7)


@recipe
def dots(at: Places, ground: Linear, ink: Linear, every: float = 4.4, wide: float = 2.0) -> Linear:
    u, v, _ = cells(at, every, 0)
    return mixed(ground, ink, np.clip((wide / 2 - np.hypot(u, v)) / _SOFT + 0.5, 0, 1))


@recipe
def flowers(at: Places, ground: Linear, ink: Linear, every: float = 6.2) -> Linear:
    """Five petals around a heart, each flower turned its own way."""
    u, v, chance = cells(at, every, 5)
    turn, far = np.arctan2(v, u) + chance * 6.3, np.hypot(u, v)
    edge = (1.45 + 0.75 * np.abs(np.cos(2.5 * turn))) * (0.75 + 0.5 * chance)
    flower = mixed(ground, ink, np.clip((edge - far) / _SOFT + 0.5, 0, 1))
    return mixed(flower, np.array([0.85, 0.5, 0.05]), np.clip((0.62 - far) / _SOFT + 0.5, 0, 1))


@recipe
def camouflage(at: Places, ground: Linear, ink: Linear) -> Linear:
    out = ground
    for seed, tint, level in ((1, ink, 0.53), (2, ground * 0.4, 0.57), (3, ink * 0.25, 0.6)):
        out = mixed(out, tint, np.clip((clouds(at, 7.0, seed) - level) * 60, 0, 1))
    return out


@recipe
def wax(at: Places, ground: Linear, ink: Linear, line: Linear | None = None) -> Linear:
    """Large rosettes in rings with rays between them, as on West African wax prints."""
    u, v, _ = cells(at, 10.5, 9)
    far, turn = np.hypot(u, v), np.arctan2(v, u)
    light = np.array([0.9, 0.8, 0.45]) if line is None else line
    rays = np.clip((np.cos(14 * turn) * 0.5 - 0.1) * 20, 0, 1) * (far > 3.4) * (far < 5.2)
    out = mixed(ground, light, rays)
    out = mixed(out, ink, np.clip((3.3 - far) / _SOFT, 0, 1))
    out = mixed(out, light, np.clip((2.3 + 0.4 * np.cos(8 * turn) - far) / _SOFT, 0, 1))
    return mixed(out, ground * 0.5, np.clip((1.1 - far) / _SOFT, 0, 1))


# ---- hair --------------------------------------------------------------------------------------------------


@recipe
def ends(at: Places, ground: Linear, ink: Linear, low: float, high: float) -> Linear:
    """The ink from `low` mm up, gone by `high`, strand by strand."""
    ragged = 1.6 * np.sin(np.arctan2(at[:, 0], -at[:, 1]) * 23) + 1.1 * np.sin(np.arctan2(at[:, 0], -at[:, 1]) * 61)
    share = np.clip((high - at[:, 2] + ragged) / max(high - low, 0.1), 0, 1)
    return mixed(ground, ink, share * share * (3 - 2 * share))


@recipe
def roots(at: Places, ground: Linear, ink: Linear) -> Linear:
    """The ink where hair leaves the crown and the parting."""
    far = np.linalg.norm((at - [0, 3.0, 119.0]) / [1.0, 1.15, 0.8], axis=1)
    share = np.clip((17.0 - far + 1.4 * np.sin(np.arctan2(at[:, 0], at[:, 1] - 3) * 27)) / 6.0, 0, 1)
    return mixed(ground, ink, share)


@recipe
def highlights(at: Places, ground: Linear, ink: Linear) -> Linear:
    """Strands of the ink all around, wider in front."""
    turn = np.arctan2(at[:, 0], 3.0 - at[:, 1]) + 0.05 * np.sin(at[:, 2] * 0.21)
    wave = np.sin(turn * 17 + 0.6) + 0.5 * np.sin(turn * 41)
    return mixed(ground, ink, 0.9 * np.clip((wave - 0.45) * 5, 0, 1))


@recipe
def halves(at: Places, ground: Linear, ink: Linear) -> Linear:
    """The ink on the figure's left half."""
    return mixed(ground, ink, np.clip(at[:, 0] / _SOFT + 0.5, 0, 1))


@recipe
def shaved(
    at: Places,
    ground: Linear,
    ink: Linear,
    bare: float,
    full: float,
    least: float = 0.0,
    most: float = 1.0,
    back: float = 99.0,
) -> Linear:
    """Hair clipped so short that the skin is seen through it: in grains, from the share `least` of the ink at `bare` mm
    up to the share `most` at `full`, and none behind y = `back`.
    """
    share = np.clip((at[:, 2] - bare) / (full - bare), 0, 1)
    share = least + (most - least) * share * share * (3 - 2 * share)
    share *= np.clip((back - at[:, 1]) / 6, 0, 1)
    return mixed(ground, ink, np.clip(share + 0.5 * share * (1 - share) * (clouds(at, 0.7, 31) - 0.5) * 2, 0, 1))
