"""Tops with a collar or a bow: polo, flowered shirt, blouse, short-sleeved shirt."""

from __future__ import annotations

from functools import cache

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Arm
from trottinette.figure.cloth import between, contrast_of, creased, shade
from trottinette.figure.cut import (
    arms,
    button,
    cuff,
    neck_ring,
    past,
    seam_band,
    sleeve,
    sleeve_end,
)
from trottinette.figure.sewn import patch, pinned, prism, seam
from trottinette.figure.tops import band_pocket, creases_of, form_of, hung, shirt_collar, sleeved
from trottinette.figure.wear import Made, Wearer
from trottinette.geometry import (
    Solid,
    block,
    carve,
    egg,
    join,
    polygon,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.paint import Linear, Places, cells, mixed, paint, recipe
from trottinette.palette import CREAM, NAVY, SKY, TEAL, WHITE, Colour

_CELL, _TRIM = 0.75, 0.48


# ---- collars -----------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    hides=("trunk",),
    en=("a polo shirt", "polo", "golf shirt"),
    fr=("un polo", "chemise polo"),
)
@cache
def polo(shirt: Colour = NAVY, trim: Colour = WHITE, *, on: Wearer) -> Made:
    """Piqué: a soft collar with a line, a short placket with buttons, ribbed sleeves."""
    form = form_of(on, 32.0, 0.8, 0.4)
    share = 0.74
    cloth = sleeved(form, on, 0.9, share, 2.6, 0.4, 3.2)
    placket = patch(form, polygon([(-1.6, 49.0), (1.6, 49.0), (1.6, 62), (-1.6, 62)], 0.4), 0.45)
    sewn = [shirt_collar(1.0), placket]
    lines = [shirt_collar(1.0).grown(0.1) & layer_above(57.6, 58.7)]
    if not on.under:
        sewn += [seam_band(arm, share, 0.9, 0.4, 2.4, 2.4, 0.4, drop=2.6) for arm in arms(on.body)]
        lines += [seam_band(arm, share, 0.9, 0.4, 1.5, 0.7, 0.55, drop=2.6) for arm in arms(on.body)]
    buttons = union(*(pinned(button(0.85), form, (0, z), lift=0.4) for z in (57.0, 53.8, 50.6)))
    return hung(
        (
            Part(creased(cloth, creases_of(form, on, 32.0, 0.9, False)), shirt, "matte", _CELL),
            Part(union(*sewn), shade(shirt, 0.1), "matte", _TRIM),
            Part(union(*lines), trim, "matte", 0.4),
            Part(buttons, contrast_of(shirt, WHITE, CREAM), "plastic", 0.28),
        ),
        form,
        on,
    )


def layer_above(low: float, high: float) -> Solid:
    """All between two heights."""
    return block(60, 60, high - low).at(z=low)


@trait(
    "garment",
    slot="top",
    hides=("trunk",),
    en=("a Hawaiian shirt", "aloha shirt", "flowered shirt", "floral shirt"),
    fr=("une chemise hawaïenne", "chemise à fleurs", "chemisette à fleurs"),
)
@cache
def hawaiian_shirt(shirt: Colour = TEAL, flowers: Colour = CREAM, *, on: Wearer) -> Made:
    """Worn outside: an open flat collar, short wide sleeves, big flowers and leaves."""
    hem, share = 30.5, 0.8
    form = form_of(on, hem, 1.0, 0.8)
    cloth = sleeved(form, on, 1.1, share, 2.6, 0.9, 3.2)
    neck = prism(polygon([(0, 53.2), (4.4, 58.4), (6.0, 64), (6.0, 72), (-6.0, 72), (-6.0, 64), (-4.4, 58.4)]), near=0)
    cloth = carve(creased(cloth, creases_of(form, on, hem, 1.1, False)), neck, soft=0.5)
    wing = patch(
        form,
        polygon(
            [(0.4, 53.0), (6.6, 55.2), (8.4, 57.0), (10.6, 56.6), (12.2, 61), (11.2, 66), (6.2, 66), (6.0, 61.0)],
            [0.3, 0.6, 0.2, 0.6, 1, 0, 0, 0.5],
        ),
        1.0,
        near=-1.0,
    )
    rear = patch(form, polygon([(-12, 59.6), (12, 59.6), (12, 67), (-12, 67)], 1.5), 1.0, "back", near=-1.0)
    prints = (paint("hibiscus", flowers, shade(shirt, 0.45)),)
    sewn = [wing.mirrored(), rear]
    if not on.under:
        sewn.append(patch(form, polygon([(5.0, 51.5), (11.2, 51.5), (11.2, 45.6), (5.0, 45.6)], 0.6), 0.5))
    low = 38.0 if on.tucked else hem
    edge = seam(form, [(-0.9, low + 0.5), (-0.9, 53.0)], 0.4)
    buttons = union(*(pinned(button(0.85), form, (0.3, z), lift=0.1) for z in (50.6, 45.8, 41.0)))
    return hung(
        (
            Part(cloth, shirt, "matte", _CELL, prints),
            Part(union(*sewn), shirt, "matte", _TRIM, prints),
            Part(edge, shade(shirt, 0.15), "matte", _TRIM),
            Part(buttons, CREAM, "plastic", 0.28),
        ),
        form,
        on,
    )


@recipe
def hibiscus(at: Places, ground: Linear, ink: Linear, leaf: Linear) -> Linear:
    """Big five-petalled flowers with a coral heart, each between two leaves."""
    heart = np.array([0.85, 0.16, 0.10])
    out = ground
    for every, seed, size in ((8.2, 3, 0.8), (11.5, 7, 1.25)):
        u, v, chance = cells(at, every, seed)
        u, v = u + 3.0 * (chance - 0.5), v + 2.4 * np.cos(chance * 40)
        turn, far = np.arctan2(v, u) + chance * 6.3, np.hypot(u, v) / size
        leaves = 4.4 * np.abs(np.cos(turn)) ** 3
        out = mixed(out, leaf, np.clip((leaves - far) / 0.06 + 0.5, 0, 1))
        petal = 1.9 + 1.1 * np.abs(np.cos(2.5 * turn))
        out = mixed(out, ink, np.clip((petal - far) / 0.05 + 0.5, 0, 1))
        out = mixed(out, heart, np.asarray(0.7 * ((np.cos(5 * turn) < -0.93) & (far < 2.0)), float))
        out = mixed(out, heart, np.clip((0.8 - far) / 0.05 + 0.5, 0, 1))
    return out


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a blouse", "pussy-bow blouse", "bow blouse"),
    fr=("un chemisier", "blouse à lavallière", "chemisier à nœud", "corsage"),
)
@cache
def blouse(blouse: Colour = CREAM, *, on: Wearer) -> Parts:
    """Silk: full sleeves gathered into cuffs, a bow at the neck with two long ends, pearl buttons."""
    form = form_of(on, 37.0, 0.2, -1.8)
    cloth = form
    sewn = [neck_ring(form, 1.2, 9.0)]
    folds = creases_of(form, on, 38.0, 0, False)
    if not on.under:
        cloth = join(form, *(full_sleeve(arm) for arm in arms(on.body)), soft=2.4)
        sewn += [cuff(arm, 2.0, 8.5, 0.7, 0.5, 2.8) for arm in arms(on.body)]
        folds += [one for arm in arms(on.body) for one in gathers(arm)]
    placket = patch(form, polygon([(-1.3, 37.4), (1.3, 37.4), (1.3, 60), (-1.3, 60)]), 0.35)
    bow = pinned(soft_bow(), form, (0, 57.6), lift=0.8)
    pearls = union(*(pinned(egg(0.75, 0.6, 0.75), form, (0, z), lift=0.3) for z in (49.5, 45.4, 41.3)))
    return (
        Part(creased(cloth, folds), blouse, "matte", 0.65),
        Part(union(*sewn, placket), shade(blouse, 0.07), "matte", _TRIM),
        Part(bow, blouse, "matte", 0.42),
        Part(pearls, WHITE, "plastic", 0.28),
    )


def full_sleeve(arm: Arm, ease: float = 0.6, puff: float = 1.7) -> Solid:
    """A sleeve that fills towards the cuff and is drawn in there."""
    plain = sleeve(arm, ease, 2.0)
    end, way = sleeve_end(arm, 2.0)
    line = [sleeve_end(arm, share)[0] for share in (0.75, 1.1, 1.5, 1.72)]
    ball_ = tube([*line, past(end, way, -2.6)], [6.2, 6.4 + puff * 0.7, 6.2 + puff, 6.0 + puff, 5.0], steps=4)
    return join(plain, carve(ball_, layer_past(arm), soft=0.5), soft=1.2)


def layer_past(arm: Arm) -> Solid:
    """All about the wrist from 2.2 mm above the sleeve's end."""
    end, way = sleeve_end(arm, 2.0)
    return between(past(end, way, -1.6), past(end, way, 12.0), 14.0)


def gathers(arm: Arm) -> list[tuple[list[tuple[float, float, float]], float, float]]:
    """Short folds that run up from the cuff."""
    end, way = sleeve_end(arm, 2.0)
    start, top = np.array(past(end, way, -3.0)), np.array(past(end, way, -9.5))
    d = np.array(way)
    u = np.array([0.0, -1.0, 0.0]) + d * d[1]
    u /= np.linalg.norm(u)
    v = np.cross(d, u)
    out = []
    for turn in np.radians(np.arange(0, 360, 40.0)):
        ray = np.cos(turn) * u + np.sin(turn) * v
        path = [
            tuple(float(c) for c in start + ray * 5.9),
            tuple(float(c) for c in (start + top) / 2 + ray * 7.6),
            tuple(float(c) for c in top + ray * 8.0),
        ]
        out.append((path, 0.75, -0.7))
    return out  # type: ignore[return-value]


def soft_bow(size: float = 1.0) -> Solid:
    """A large loose bow facing -y with two ends that hang."""
    loop = slab(smooth([(0.4, 0.9), (3.2, 2.8), (6.0, 2.2), (6.4, -0.4), (4.6, -2.0), (0.4, -0.9)], 4), 2.2, 1.0)
    dent = slab(smooth([(2.6, 0.5), (4.8, 1.0), (4.9, -0.5), (3.0, -0.5)], 4), 6)
    tail = slab(smooth([(0.1, 0.2), (1.8, -0.2), (3.4, -5.0), (4.0, -9.6), (1.6, -8.8), (0.7, -4.0)], 4), 1.3, 0.6)
    wing = union(carve(loop, dent, soft=0.6), tail.at(y=0.5))
    return join(wing, wing.flipped("x"), egg(1.35, 1.5, 1.5).at(y=-0.6), soft=0.4).scaled(size)


@trait(
    "garment",
    slot="top",
    hides=("trunk",),
    en=("a short-sleeved shirt", "camp shirt"),
    fr=("une chemisette", "chemise à manches courtes"),
)
@cache
def short_shirt(shirt: Colour = SKY, *, on: Wearer) -> Made:
    """Buttoned, short sleeves with a turned edge, a breast pocket."""
    form = form_of(on, 31.5, 0.7, 0.5)
    share = 0.78
    cloth = sleeved(form, on, 0.9, share, 2.6, 0.5, 3.0)
    low = 37.2 if on.tucked else 31.6
    sewn = [shirt_collar(), patch(form, polygon([(-1.6, low), (1.6, low), (1.6, 62), (-1.6, 62)]), 0.4)]
    if not on.under:
        sewn += [
            patch(form, polygon([(4.6, 53.5), (10.6, 53.5), (10.6, 48), (7.6, 46.8), (4.6, 48)], 0.5), 0.5),
            band_pocket(form),
            *(seam_band(arm, share, 0.9, 0.5, 2.6, 2.6, 0.45, drop=2.6) for arm in arms(on.body)),
        ]
    buttons = union(*(pinned(button(0.9), form, (0, z), lift=0.35) for z in (57.4, 52.0, 46.6, 41.2)))
    return hung(
        (
            Part(creased(cloth, creases_of(form, on, 32, 0.9, False)), shirt, "matte", _CELL),
            Part(union(*sewn), shirt.mixed(WHITE, 0.12), "matte", _TRIM),
            Part(buttons, contrast_of(shirt, WHITE, CREAM), "plastic", 0.28),
        ),
        form,
        on,
    )
