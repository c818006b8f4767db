"""Short jackets: denim, leather, bomber, double-breasted blazer, down jacket. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import Side, between, creased, shade
from trottinette.figure.coats import coat_collar, fronts, lapels, with_collar
from trottinette.figure.cut import arms, button, cuff, elbow_folds, past, sleeve, sleeve_end, trunk, trunk_folds
from trottinette.figure.sewn import band, laid, layer, patch, pinned, prism, seam, stitches
from trottinette.figure.sporty import ribbed_cuffs, ribbed_hem
from trottinette.figure.wear import Made, Wearer
from trottinette.figure.weave import ribs, rows, woven
from trottinette.geometry import Solid, ball, block, carve, join, lathe, polygon, rectangle, slab, tube, union
from trottinette.geometry.outline import Point2
from trottinette.palette import BLACK, BLUE, GOLD, NAVY, OLIVE, ORANGE, SAND, SILVER, WHITE, Colour

_CELL, _TRIM = 0.75, 0.46
_FRONT_BACK: tuple[Side, Side] = ("front", "back")


def jacket_cloth(form: Solid, body: Body, ease: float, low: float, share: float = 1.92, loose: float = 0.8) -> Solid:
    """Trunk and sleeves joined, in folds."""
    cloth = join(form, *(sleeve(arm, ease, share) for arm in arms(body)), soft=2.4)
    return creased(cloth, trunk_folds(form, low, loose) + [f for arm in arms(body) for f in elbow_folds(arm, ease)])


def shirt_wings(form: Solid, thick: float = 1.2) -> Solid:
    """A wide turned-down collar, pointed in front."""
    wing = patch(
        form,
        polygon([(4.6, 58.0), (8.2, 54.6), (12.6, 58.4), (13.4, 66), (7.4, 66)], [0.3, 0.6, 0.8, 0, 0]),
        thick,
        deep=1.0,
        near=-2.0,
    )
    rear = patch(form, polygon([(-13.4, 58.8), (13.4, 58.8), (13, 67), (-13, 67)], 2.0), thick, "back", 1.0, near=-2.0)
    stand = lathe([(8.4, 60), (8.7, 65.6), (10.4, 65.6), (11.4, 60)], 0.5).at(y=0.6) & block(60, 40, 40).at(
        y=15.0, z=40
    )
    return join(wing.mirrored(), rear, stand, soft=0.5)


def zip_line(form: Solid, points: list[Point2], lift: float = 0.2) -> tuple[Solid, Solid]:
    """A zip's tape, and its teeth with the slider at the top."""
    tape = seam(form, points, 0.75, lift=lift - 0.35)
    slider = pinned(slab(rectangle(1.5, 2.6, 0.6), 1.0, 0.4).at(z=-1.2), form, points[-1], lift=lift + 0.35)
    return tape, union(stitches(form, points, radius=0.42, step=1.0, lift=lift + 0.2), slider)


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("a denim jacket", "jean jacket", "trucker jacket"),
    fr=("une veste en jean", "veste jean", "blouson en jean", "jean jacket"),
)
@cache
def denim_jacket(jacket: Colour = BLUE, *, on: Wearer) -> Made:
    """Worn open: pointed collar, two chest pockets, seams in yellow thread, brass buttons, a waistband."""
    form = trunk(28.5, 1.6, 0.1)
    edge: list[Point2] = [(1.6, 30), (2.0, 40.0), (3.2, 49.0), (6.0, 56.0), (8.2, 61.0), (8.6, 66.5)]
    cut = fronts(edge, [(1.6, 31), (1.6, 29), (1.9, 26), (2.2, 20)])
    cloth = carve(jacket_cloth(form, on.body, 0.9, 34), *cut, soft=0.5)
    pockets, thread, brass = [], [], []
    for s in (1, -1):
        pockets.append(
            patch(
                form,
                polygon([(5.0 * s, 53.4), (12.4 * s, 53.4), (12.4 * s, 50.0), (8.7 * s, 48.4), (5.0 * s, 50.0)], 0.4),
                0.9,
            )
        )
        brass.append(pinned(button(0.8), form, (8.7 * s, 49.8), lift=0.8))
        brass += [
            pinned(button(0.9), form, (3.2 * s + 0.2, z), lift=0.1) for z in ((45.6, 40.4, 35.2) if s > 0 else (45.6,))
        ]
        thread += [stitches(form, [(x * s, 47.6), (x2 * s, 32.6)], lift=0.1) for x, x2 in ((6.0, 7.0), (11.4, 9.6))]
        thread.append(stitches(form, [(2.6 * s, 32.6), (2.9 * s, 47.0), (5.2 * s, 54.0)], lift=0.1))
        thread.append(stitches(form.grown(0.9), [(5.5 * s, 50.4), (8.7 * s, 49.0), (11.9 * s, 50.4)]))
        thread.append(stitches(form, [(4.4 * s, 54.4), (15.6 * s, 54.4)], lift=0.1))
        thread += [stitches(form, [(x * s, 52.0), (x2 * s, 33.0)], "back", lift=0.1) for x, x2 in ((9.6, 7.0),)]
    thread.append(stitches(form, [(-15.6, 54.4), (15.6, 54.4)], "back", lift=0.1))
    waist = carve(band(form, 28.6, 31.6, 0.55, 1.0, 0.4), *cut, soft=0.3)
    cuffs = [cuff(arm, 1.92, 9.5, 0.6, 0.9, 3.4) for arm in arms(on.body)]
    parts = (
        Part(cloth, jacket, "matte", _CELL),
        Part(union(shirt_wings(form), waist, *cuffs, *pockets), shade(jacket, 0.1), "matte", _TRIM),
        Part(union(*thread), SAND, "matte", 0.3),
        Part(union(*brass), GOLD, "metal", 0.3),
    )
    return Made(parts, with_collar(form))


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("a belted leather jacket", "studded leather jacket", "cross-zip jacket"),
    fr=("un blouson de cuir", "blouson de cuir clouté", "perfecto clouté"),
)
@cache
def leather_jacket(jacket: Colour = BLACK, *, on: Wearer) -> Made:
    """A slanting zip, wide lapels with snaps, zipped pockets, shoulder straps, a belt with a buckle."""
    form = trunk(28.0, 1.7, 0.2)
    edge: list[Point2] = [(0.6, 46.0), (3.4, 51.0), (6.4, 56.4), (8.2, 61.0), (8.6, 66.5)]
    opening = prism(polygon([*edge, *((-x, z) for x, z in reversed(edge))]), near=0.0)
    cloth = carve(jacket_cloth(form, on.body, 1.0, 34, loose=1.0), opening, soft=0.5)
    flap = patch(
        form, polygon([(-2.4, 29.5), (3.8, 29.5), (6.0, 40), (7.2, 46), (5.2, 50), (2.0, 46.6), (-0.6, 43)], 0.6), 0.5
    )
    collar = union(
        lapels(form, edge[:3], (13.2, 55.4), (9.2, 58.0)),
        coat_collar(form, (9.2, 58.0), (13.0, 58.8)),
    )
    tape, teeth = zip_line(form, [(-2.0, 30.0), (0.6, 39.0), (3.2, 46.4)], 0.5)
    lines = [zip_line(form, [(s * 14.6, 35.4), (s * 9.0, 39.6)]) for s in (1, -1)]
    lines.append(zip_line(form, [(12.4, 47.0), (8.0, 45.2)]))
    zips = [one[1] for one in lines]
    for arm, side in zip(arms(on.body), ("left", "right"), strict=True):
        whole = sleeve(arm, 1.0, 1.92)
        a, b = (sleeve_end(arm, share)[0] for share in (1.5, 1.86))
        zips.append(stitches(whole, [(a[1] + 1.0, a[2]), (b[1] + 1.0, b[2])], side, 0.42, 1.0, 0.2))  # type: ignore[arg-type]
    snaps = [
        pinned(ball(0.75), form, place, lift=1.0)
        for place in ((12.0, 55.8), (-12.0, 55.8), (11.6, 59.4), (-11.6, 59.4))
    ]
    straps = [
        tube(laid(cloth, [(9.8 * s, 0.4), (13.6 * s, 0.6), (17.4 * s, 0.8)], "top", 0.1), 1.2, steps=2) for s in (1, -1)
    ]
    snaps += [pinned(ball(0.7), cloth, (10.8 * s, 0.5), "top", 1.2) for s in (1, -1)]
    belt = band(form, 28.6, 31.6, 1.0, 1.2, 0.5)
    frame = slab(rectangle(5.0, 4.2, 0.8) - rectangle(2.8, 2.2, 0.4), 1.2, 0.5)
    parts = (
        Part(cloth, jacket, "matte", _CELL),
        Part(union(collar, flap), shade(jacket, 0.12), "plastic", _TRIM),
        Part(union(belt, *straps, tape, *(one[0] for one in lines)), shade(jacket, 0.18), "plastic", _TRIM),
        Part(union(teeth, *zips, *snaps, pinned(frame, form, (-1.0, 30.1), lift=1.3)), SILVER, "metal", 0.32),
    )
    return Made(parts, with_collar(form))


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("a bomber jacket", "bomber", "flight jacket", "varsity jacket"),
    fr=("un bomber", "blouson bomber", "blouson", "blouson d'aviateur", "teddy"),
)
@cache
def bomber(jacket: Colour = OLIVE, lining: Colour = ORANGE, *, on: Wearer) -> Made:
    """Nylon drawn in at the hips: ribbed collar, cuffs and hem, the zip half open on its lining, a sleeve pocket."""
    form = trunk(31.0, 2.2, -0.2)
    edge: list[Point2] = [(0.3, 41.0), (2.6, 48.0), (5.6, 55.6), (7.8, 61.0), (8.2, 66.5)]
    opening = prism(polygon([*edge, *((-x, z) for x, z in reversed(edge))]), near=0.0)
    cloth = carve(jacket_cloth(form, on.body, 1.5, 33.5, 1.88, 1.15), opening, soft=0.5)
    inner = [
        patch(
            form.grown(-0.5),
            polygon([(0.2, 40.6), *edge, (9.4, 66), (8.8, 61), (6.6, 55.2), (3.6, 47.6)]),
            0.35,
            near=0.0,
        ).mirrored()
    ]
    tape, teeth = zip_line(form, [(0, 32.0), (0, 41.2)], 0.1)
    more = [seam(form, [(x * s, z) for x, z in edge[:4]], 0.42, lift=0.1) for s in (1, -1)]
    pockets = [zip_line(form, [(s * 13.6, 35.0), (s * 9.0, 40.6)]) for s in (1, -1)]
    collar = woven(
        lathe([(8.3, 60), (8.2, 65.6), (9.4, 66.8), (10.8, 66.0), (11.6, 61.6), (10.8, 60)], 0.7).at(y=0.4),
        ribs(2.0),
        0.35,
        form,
        (),
        66.0,
    )
    collar = carve(collar, opening, soft=0.4)
    arm = on.body.left_arm
    whole = sleeve(arm, 1.5, 1.88)
    a, b = sleeve_end(arm, 0.45), sleeve_end(arm, 0.85)
    pouch = layer(
        whole,
        between(a[0], b[0], 12) & prism(polygon([(-4.5, 0), (4.5, 0), (4.5, 80), (-4.5, 80)]), "left"),
        0.7,
        0.9,
        0.5,
    )
    pull = zip_line_on(whole, a[0], b[0])
    parts = (
        Part(cloth, jacket, "matte", _CELL),
        Part(union(*inner), lining, "matte", _TRIM),
        Part(union(collar, ribbed_hem(28.4, 0.4), *ribbed_cuffs(on.body, 6.3)), shade(jacket, 0.22), "matte", _TRIM),
        Part(union(pouch, tape, *(one[0] for one in pockets)), shade(jacket, 0.1), "matte", _TRIM),
        Part(union(teeth, *more, pull, *(one[1] for one in pockets)), SILVER, "metal", 0.32),
    )
    return Made(parts, with_collar(form))


def zip_line_on(whole: Solid, a: tuple[float, float, float], b: tuple[float, float, float]) -> Solid:
    """A short zip across a sleeve's pocket."""
    y, z = (a[1] + b[1]) / 2, (a[2] + b[2]) / 2
    return stitches(whole, [(y - 3.0, z + 0.6), (y + 3.0, z - 0.6)], "left", 0.4, 1.0, 0.7)


@trait(
    "garment",
    slot="coat",
    hides=("arms",),
    en=("a blazer", "navy blazer", "school blazer"),
    fr=("un blazer", "veston croisé", "veston"),
)
@cache
def blazer(jacket: Colour = NAVY, buttons: Colour = GOLD, *, on: Wearer) -> Made:
    """Double-breasted: peaked lapels, six brass buttons, flap pockets, a badge pocket, vents."""
    form = trunk(26.5, 1.5, 0.7)
    edge: list[Point2] = [(0.4, 45.6), (3.8, 51.0), (6.4, 56.4), (8.3, 61.0), (8.8, 66.5)]
    opening = prism(polygon([*edge, *((-x, z) for x, z in reversed(edge))]), near=0.0)
    vents = [block(0.8, 10, 9).at(x=7.5 * s, y=13, z=25.5) for s in (1, -1)]
    cloth = carve(jacket_cloth(form, on.body, 0.9, 34), opening, *vents, soft=0.5)
    layers = union(lapels(form, edge[:3], (13.0, 58.2), (8.9, 57.6)), coat_collar(form, (8.9, 57.6), (11.8, 60.6)))
    over = patch(
        form, polygon([(-0.2, 45.4), (4.2, 45.0), (5.6, 42.0), (5.8, 26.6), (-0.4, 26.6)], [0, 0, 2, 0.5, 0]), 0.45
    )
    flaps = [
        patch(form, polygon([(8.0 * s, 35.6), (14.4 * s, 36.2), (14.6 * s, 32.8), (8.2 * s, 32.2)], 0.7), 0.85)
        for s in (1, -1)
    ]
    welt = patch(form, polygon([(7.0, 50.2), (12.0, 51.0), (12.0, 49.2), (7.0, 48.4)], 0.3), 0.95)
    rear = seam(form, [(0, 58), (0, 27.5)], 0.4, "back", lift=-0.1)
    round_ = [
        pinned(button(1.15), form, (3.6 * s + (0.3 if s > 0 else 0.5), z), lift=0.5)
        for s in (1, -1)
        for z in (42.4, 36.8, 31.2)
    ]
    for arm, side in zip(arms(on.body), ("left", "right"), strict=True):
        whole = sleeve(arm, 0.9, 1.92)
        for share in (1.6, 1.72, 1.84):
            place = sleeve_end(arm, share)[0]
            round_.append(pinned(button(0.7), whole, (place[1] + 1.5, place[2]), side, lift=0.0))  # type: ignore[arg-type]
    ends = []
    for arm in arms(on.body):
        end, way = sleeve_end(arm, 2.03)
        ends.append(layer(sleeve(arm, 0.45, 2.03), between(past(end, way, -2.6), end, 9), 0.0, 1.0, 0.4))
    parts = (
        Part(cloth, jacket, "matte", _CELL),
        Part(union(layers, *flaps, welt, over, rear), shade(jacket, 0.08), "matte", _TRIM),
        Part(union(*round_), buttons, "metal", 0.3),
        Part(union(*ends), WHITE, "matte", _TRIM),
    )
    return Made(parts, with_collar(form))


@trait(
    "garment",
    slot="coat",
    hides=("arms", "trunk", "chest"),
    en=("a down jacket", "puffer jacket", "puffer", "anorak", "padded jacket", "quilted jacket", "parka"),
    fr=(
        "une doudoune",
        "anorak",
        "parka",
        "blouson matelassé",
        "veste matelassée",
        "doudoune à capuche",
    ),
)
@cache
def puffer_jacket(jacket: Colour = ORANGE, *, on: Wearer) -> Made:
    """Down in thick rolls, a high collar, a zip closed to the chin, slanting pockets, a drawn hem."""
    form = trunk(26.5, 2.6, -1.0, 2.2)
    cloth = join(form, *(sleeve(arm, 1.7, 1.9) for arm in arms(on.body)), soft=2.0)
    puffed = woven(cloth, rows(5.6), 1.5, form, arms(on.body), 110.0, 7.6, (27.5, 64.0))
    line = prism(polygon([(-0.5, 20), (0.5, 20), (0.5, 63), (-0.5, 63)]), near=8.0)
    collar = lathe(
        [(8.6, 58.0), (8.2, 66.4), (9.8, 68.0), (12.2, 67.2), (13.2, 64.4), (12.4, 62.4), (13.4, 60.4), (12.6, 57.0)],
        0.9,
    ).at(y=0.2)
    tape, teeth = zip_line(form, [(0, 28.0), (0, 60.5)], 1.1)
    pockets = [seam(form, [(13.6 * s, 33.0), (9.4 * s, 40.0)], 0.9, lift=0.7) for s in (1, -1)]
    label = patch(form, polygon([(7.0, 51.8), (11.6, 51.8), (11.6, 49.6), (7.0, 49.6)], 0.4), 1.9)
    parts = (
        Part(carve(puffed, line, soft=0.8), jacket, "matte", 0.6),
        Part(collar, jacket, "matte", 0.6),
        Part(
            union(
                band(form, 26.6, 28.6, 0.5, 1.0, 0.5),
                *(cuff(arm, 1.9, 10.5, 0.4, 1.4, 2.0) for arm in arms(on.body)),
                tape,
                *pockets,
            ),
            shade(jacket, 0.28),
            "matte",
            _TRIM,
        ),
        Part(teeth, SILVER, "metal", 0.32),
        Part(label, WHITE, "plastic", 0.36),
    )
    return Made(parts, form.grown(0.4))
