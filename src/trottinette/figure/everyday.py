"""Everyday tops: tank top, long sleeves, striped jersey, polo, blouse, crop top, sweatshirt, flowered shirt."""

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
    necked,
    past,
    seam_band,
    sleeve,
    sleeve_end,
)
from trottinette.figure.sewn import band, patch, pinned, prism, seam, stitches
from trottinette.figure.sporty import ribbed_cuffs, ribbed_hem
from trottinette.figure.tops import band_pocket, creases_of, form_of, hung, shirt_collar, sleeved
from trottinette.figure.wear import Made, Wearer
from trottinette.figure.weave import along, line_of
from trottinette.geometry import (
    Outline,
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
from trottinette.geometry.outline import Point2
from trottinette.paint import Linear, Places, _cells, mixed, paint, recipe
from trottinette.palette import CREAM, NAVY, PINK, SKY, TEAL, WHITE, YELLOW, Colour

_CELL, _TRIM = 0.75, 0.48


# ---- without sleeves ---------------------------------------------------------------------------------------


def scooped(form: Solid, neck: list[Point2], behind: list[Point2], arm: list[Point2]) -> tuple[Solid, Solid]:
    """The form cut out at the neck, front and back, and at both arms (right halves of the drawings), and the binding
    of those edges."""
    front, back, side = _mirror(neck), _mirror(behind), smooth(arm, 3)
    flipped = smooth([(-x, z) for x, z in arm], 3)
    cut = carve(
        form,
        prism(front, near=-0.2),
        prism(back, "back", near=-0.2),
        *(prism(one, side_, near=-0.2) for one in (side, flipped) for side_ in ("front", "back")),  # type: ignore[arg-type]
        soft=0.5,
    )
    edges = [
        common_edge(form, front, "front"),
        common_edge(form, back, "back"),
        *(common_edge(form, one, side_) for one in (side, flipped) for side_ in ("front", "back")),
    ]
    whole = union(*edges)
    for one, side_ in ((front, "front"), (back, "back")):
        whole = whole - prism(one, side_, near=-0.2)  # type: ignore[arg-type]
    for one in (side, flipped):
        whole = whole - prism(one, "front", near=-0.2) - prism(one, "back", near=-0.2)
    return cut, whole


def _mirror(right: list[Point2]) -> Outline:
    return smooth([*right, *((-x, z) for x, z in reversed(right))], 3)


def common_edge(form: Solid, cut: Outline, side: str, wide: float = 1.1, thick: float = 0.3) -> Solid:
    """A binding `wide` mm along a cut-out."""
    return patch(form, cut.grown(wide) - cut.grown(-0.2), thick, side, 0.9, 0.3, near=-0.2)  # type: ignore[arg-type]


_SCOOP: list[Point2] = [(0.1, 54.2), (4.2, 55.4), (6.6, 59.0), (7.4, 64.0), (7.6, 72), (0.1, 72)]
_NAPE: list[Point2] = [(0.1, 57.4), (4.6, 58.2), (6.8, 60.6), (7.4, 64.0), (7.6, 72), (0.1, 72)]
_ARMHOLE: list[Point2] = [(11.6, 72), (11.7, 64), (12.2, 58.6), (14.0, 54.4), (18.5, 52.6), (26, 53.0), (26, 72)]


@trait(
    "garment",
    slot="top",
    en=("a tank top", "vest top", "singlet", "sleeveless top", "camisole"),
    fr=("un débardeur", "marcel", "haut sans manches", "caraco"),
)
@cache
def tank_top(top: Colour = WHITE, *, on: Wearer) -> Made:
    """Ribbed cotton, deep at the neck and the arms."""
    form = form_of(on, 32.0, 0.7)
    cut, edges = scooped(creased(form, creases_of(form, on, 32.0, 0, False)), _SCOOP, _NAPE, _ARMHOLE)
    return hung((Part(cut, top, "matte", 0.6), Part(edges, shade(top, 0.12), "matte", 0.42)), form, on)


@trait(
    "garment",
    slot="top",
    en=("a crop top", "cropped top"),
    fr=("un crop top", "haut court", "brassière"),
)
@cache
def crop_top(top: Colour = PINK, *, on: Wearer) -> Made:
    """Short at the waist, short sleeves, a ribbed hem."""
    form = form_of(on, 41.5, 0.4)
    cloth = sleeved(form, on, 0.8, 0.62, 2.6, 0.4, 3.0)
    sewn = [neck_ring(cloth, 1.0)]
    if not on.under:
        sewn += [seam_band(arm, 0.62, 0.8, 0.4, 1.8, 1.6, 0.3, drop=2.6) for arm in arms(on.body)]
    if not on.tucked:
        sewn.append(band(form, 41.7, 44.0, 0.35, 0.8, 0.3))
    folds = creases_of(form, on, 42.5, 0.8, False)
    return hung(
        (
            Part(creased(necked(cloth), folds[:4]), top, "matte", _CELL),
            Part(union(*sewn), shade(top, 0.14), "matte", _TRIM),
        ),
        form,
        on,
    )


# ---- long sleeves ------------------------------------------------------------------------------------------


@cache
def _long(colour: Colour, on: Wearer, ring: float, paint_: tuple[Colour, ...] = (), wide: float = 9.4) -> Made:
    form = form_of(on, 32.0, 0.7)
    cloth = sleeved(form, on, 0.55, 2.0, 2.2, soft=2.6)
    sewn = [neck_ring(cloth, ring, wide)]
    if not on.under:
        sewn += [cuff(arm, 2.0, 8.5, 0.35, 0.55, 1.8) for arm in arms(on.body)]
    if not (on.tucked or on.under):
        sewn.append(band(form, 33.4, 34.0, 0.28, 0.6, 0.25))
    prints = ()
    if paint_:
        lines = [line_of(arm) for arm in arms(on.body)]
        prints = (paint("ringed", paint_[0], lines=lines, low=34.5, high=58.0),)
    body_ = creased(necked(cloth, wide), creases_of(form, on, 32.0, 0.55, True))
    return hung(
        (
            Part(body_, colour, "matte", _CELL, prints),
            Part(union(*sewn), shade(colour, 0.1), "matte", _TRIM),
        ),
        form,
        on,
    )


@recipe
def ringed(
    at: Places,
    ground: Linear,
    ink: Linear,
    lines: list[list[list[float]]],
    low: float,
    high: float,
    every: float = 3.0,
    wide: float = 1.15,
) -> Linear:
    """Rings around the trunk between two heights, and around each sleeve whichever way it goes."""
    run = at[:, 2].copy()
    on = (run > low) & (run < high)
    for line in lines:
        points = [(x, y, z) for x, y, z in line]
        side = 1.0 if points[0][0] > 0 else -1.0
        sleeve_ = np.flatnonzero(at[:, 0] * side > 17.0)
        if len(sleeve_):
            _, v = along(at[sleeve_], points, 40.0)
            run[sleeve_], on[sleeve_] = v, True
    away = np.abs(run - every * np.round(run / every))
    return mixed(ground, ink, np.clip((wide / 2 - away) / 0.05 + 0.5, 0, 1) * on)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a long-sleeved t-shirt", "long sleeves", "long-sleeve top", "longsleeve"),
    fr=("un t-shirt à manches longues", "manches longues", "haut à manches longues", "sous-pull"),
)
def long_sleeve(shirt: Colour = TEAL, *, on: Wearer) -> Made:
    return _long(shirt, on, 1.0)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a striped jersey", "breton top", "striped top", "breton shirt", "sailor top"),
    fr=("une marinière", "pull marin", "tricot rayé", "haut rayé"),
)
def breton(shirt: Colour = WHITE, stripes: Colour = NAVY, *, on: Wearer) -> Made:
    return _long(shirt, on, 0.7, (stripes,), 9.8)


@trait(
    "garment",
    slot="top",
    hides=("arms", "trunk"),
    en=("a sweatshirt", "crewneck", "crew-neck sweatshirt"),
    fr=("un sweat", "sweat-shirt", "sweatshirt", "molleton"),
)
@cache
def sweatshirt(sweater: Colour = YELLOW, *, on: Wearer) -> Made:
    """Thick fleece: raglan seams, a knitted V under the neck, ribbed hem and cuffs."""
    form = form_of(on, 31.0, 1.4, 0.6)
    cloth = sleeved(form, on, 1.2, 1.86, 2.4)
    ribs = [neck_ring(cloth, 1.5)]
    if not on.under:
        ribs += ribbed_cuffs(on.body, 6.1)
    if not (on.tucked or on.under):
        ribs.append(ribbed_hem(29.0))
    vee = patch(form, polygon([(-3.0, 60), (3.0, 60), (0, 54.6)], 0.4), 0.35)
    raglan = [
        stitches(form, [(8.6 * s, 60.6), (11.0 * s, 56.6), (13.4 * s, 52.6)], side, 0.3, 1.4, 0.1)
        for s in (1, -1)
        for side in ("front", "back")
    ]  # type: ignore[misc]
    return hung(
        (
            Part(creased(necked(cloth), creases_of(form, on, 31.5, 1.2, True)), sweater, "matte", _CELL),
            Part(union(*ribs, vee), shade(sweater, 0.1), "matte", 0.5),
            Part(union(*raglan), shade(sweater, 0.3), "matte", 0.34),
        ),
        form,
        on,
    )


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
        u, v, chance = _cells(at, every, seed)
        u, v = u + 3.0 * (chance - 0.5), v + 2.4 * np.cos(chance * 40)
        turn, far = np.arctan2(v, u) + chance * 6.3, np.hypot(u, v) / size
        leaves = 4.4 * np.abs(np.cos(turn)) ** 3
        out = mixed(out, leaf, np.clip((leaves - far) / 0.06 + 0.5, 0, 1))
        petal = 1.9 + 1.1 * np.abs(np.cos(2.5 * turn))
        out = mixed(out, ink, np.clip((petal - far) / 0.05 + 0.5, 0, 1))
        out = mixed(out, heart, 0.7 * (np.cos(5 * turn) < -0.93) * (far < 2.0))
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
