"""Sport, more balls, and what some of them are struck with."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._folds import icosahedral
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Box,
    Solid,
    Vector,
    ball,
    can,
    carve,
    common,
    egg,
    extrude,
    half,
    join,
    lathe,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.geometry.solid import Distances, Points, made
from trottinette.palette import (
    BLACK,
    BLUE,
    BROWN,
    CARAMEL,
    CREAM,
    GREEN,
    LIME,
    NAVY,
    RED,
    SAND,
    SILVER,
    WHITE,
    YELLOW,
    Colour,
)


def _wound(radius: float, count: int) -> list[Vector]:
    """The one seam of a tennis ball or a baseball, as points on the ball."""
    a, b = 0.75 * radius, 0.25 * radius
    turns = np.radians(np.arange(count) * 360 / count).tolist()
    return [
        (
            a * math.cos(t) + b * math.cos(3 * t),
            a * math.sin(t) - b * math.sin(3 * t),
            2 * math.sqrt(a * b) * math.sin(2 * t),
        )
        for t in turns
    ]


@toy(
    en=("a tennis ball", "tennis balls", "padel ball"),
    fr=("une balle de tennis", "balles de tennis", "balle de padel"),
    near={
        "en": ("squash ball", "cricket ball", "bouncy ball"),
        "fr": ("balle", "balle de squash", "balle magique"),
    },
    tall=34,
    show=(-20, 14, 8),
    grip=(0, 0, 17),
)
def tennis_ball(felt: Colour = LIME, seam: Colour = WHITE) -> Parts:
    """Tennis ball of 67 mm at 1:2: fuzzy felt, a rubber seam sunk in it."""
    radius = 17.0
    bright = felt.mixed(Colour("#f4f23a", "#f4f23a"), 0.5) if felt is LIME else felt

    def line(out: float, thick: float) -> Solid:
        return tube([(x * out, y * out, z * out) for x, y, z in _wound(radius, 24)], thick, closed=True, steps=3)

    def fuzz(p: Points) -> Distances:
        x, y, z = (p / p.dtype.type(0.62)).T
        wave = np.sin(x + 1.7 * np.sin(0.6 * z)) * np.sin(y + 1.3 * np.sin(0.7 * x)) * np.sin(z + 1.5 * np.sin(0.5 * y))
        return np.asarray((np.sqrt((p * p).sum(1)) - radius + 0.2 - 0.24 * wave) * p.dtype.type(0.62))

    nap = made("felt", (radius,), (), fuzz, Box((-radius - 0.1,) * 3, (radius + 0.1,) * 3))

    def laid(solid: Solid) -> Solid:
        return solid.turned(x=62, y=10, z=-30).at(z=radius)

    return (
        Part(laid(carve(nap, line(1.0, 1.25), soft=1.0)), bright, "matte", 0.6),
        Part(laid(line(0.962, 0.95)), seam, "matte", 0.4),
    )


@toy(
    en=(
        "a golf club",
        "golf clubs",
        "golf",
        "golf club and ball",
        "golf ball",
        "golf balls",
        "golf tee",
    ),
    fr=("un club de golf", "clubs de golf", "golf", "canne de golf", "balle de golf", "balles de golf", "tee de golf"),
    near={"en": ("golf bag", "putter", "croquet mallet"), "fr": ("sac de golf", "putter", "crosse de golf")},
    tall=58,
    show=(-16, 14, 0),
    grip=(-16.4, 2, 46),
)
def golf_club(head: Colour = RED, grass: Colour = GREEN, grip: Colour = BLACK, ball_colour: Colour = WHITE) -> Parts:
    """A driver, shortened from 1.1 m, its face to the front; before it a ball on its tee, twice as large as life."""
    # Turf, and the head that stands on it
    lawn = smooth([(-19, 2), (-15, -7), (-4, -12), (9, -15), (18, -10), (19, 0), (13, 9), (0, 12), (-12, 10)], 4)
    turf = extrude(lawn, 3.2, 1.5)
    tufts = union(
        *(
            rod((x + dx, y, 2), (x + 2.2 * dx, y - 0.3, 4.8 + lift), 0.9, 0.5)
            for x, y in ((-13, -4), (-1, -11), (16, -5), (14, 5))
            for dx, lift in ((-1, 0), (0, 1.4), (1, 0.3))
        )
    )
    crown = common(egg(11.5, 13, 7.4), half(y=-1).at(y=-6.5), soft=2.2)
    crown = common(crown, half(z=-1).at(z=-4.6), soft=2).at(x=-2, y=2, z=7.2)
    oval = smooth([(-8.4, 0.4), (-6, -2.6), (0, -3.4), (6, -2.6), (8.4, 0.4), (6, 4), (0, 5.2), (-6, 3.6)], 4)
    face = slab(oval, 2, 0.7)
    scores = union(*(rod((-4.4, -1, z), (4.4, -1, z), 0.42) for z in (-1.2, 0.6, 2.4)))
    plate = carve(face, scores, soft=0.3).at(x=-2, y=-4.7, z=7.2)

    # Its shaft leans to the left
    neck, top = (-10.6, 2.0, 7.0), (-18.6, 2.0, 58.0)

    def along(share: float) -> Vector:
        return (neck[0] + share * (top[0] - neck[0]), 2.0, neck[2] + share * (top[2] - neck[2]))

    hosel = rod(along(0), along(0.2), 2.3, 1.6)
    shaft = rod(along(0.1), along(0.7), 1.15)
    handle = rod(along(0.66), along(0.96), 1.9, 2.3)
    rings = union(*(rod(along(s), along(s + 0.012), 2.2, 2.25) for s in (0.7, 0.75, 0.8, 0.85, 0.9)))

    # Tee the ball up
    tee = lathe([(0.1, 0), (1.1, 0), (1.2, 4), (2.9, 6.6), (2.9, 7.4), (0.1, 7.4)], 0.4).at(x=11, y=-7, z=2)
    r = 6.2
    dimples = union(*(ball(0.85).at(*(np.array(v) * (r + 0.35)).tolist()) for v in _DIMPLES))
    white = carve(ball(r), icosahedral(dimples, r + 1.3), soft=0.3).turned(x=20, z=25).at(x=11, y=-7, z=9 + r - 0.6)
    return (
        Part(join(turf, tufts, soft=0.8), grass, "matte", 0.55),
        Part(crown | hosel, head, cell=0.5),
        Part(plate, SILVER, "metal", 0.35),
        Part(shaft, SILVER, "metal", 0.4),
        Part(handle | rings, grip, "matte", 0.4),
        Part(tee, YELLOW, cell=0.4),
        Part(white, ball_colour, cell=0.35),
    )


_DIMPLES = ((0.525731, 0.0, 0.850651), (0.201774, 0.0, 0.979432), (0.0, 0.356822, 0.934172))


@toy(
    en=("a rugby ball", "rugby balls", "rugby"),
    fr=("un ballon de rugby", "ballon ovale", "ballons de rugby", "rugby"),
    tall=33,
    show=(-24, 16, 24),
    grip=(0, 0, 16.5),
)
def rugby_ball(leather: Colour = WHITE, ends: Colour = NAVY, bands: Colour = RED) -> Parts:
    """Rugby ball of 290 mm at 1:5.6, lying along x: four panels, no laces, blunt ends."""
    long, wide = 26.0, 16.5
    form = _oval(long, wide, 2.3)
    skin = carve(form, _seams(long, wide, 2.3, 0.7).turned(x=45), soft=0.7)

    def petals(near: float, far: float, out: float) -> Solid:
        """A shell of the ball beyond x = near at the seams; it comes nearer on each panel, to a round tip."""

        def distance(p: Points) -> Distances:
            bow = np.abs(np.cos(2 * np.arctan2(p[:, 2], p[:, 1])))
            x = np.abs(p[:, 0]) + 7.5 * bow * np.minimum(np.hypot(p[:, 1], p[:, 2]) / 10, 1)
            return np.asarray(np.maximum(near - x, x - far) * p.dtype.type(0.5))

        zone = made("rugby petals", (near, far), (), distance, Box((-40.0,) * 3, (40.0,) * 3))
        return common(skin.grown(out), zone, soft=0.4) - form.grown(-1.6)

    return (
        Part(skin.at(z=wide), leather, "matte", 0.6),
        Part(petals(20.2, 80, 0.3).at(z=wide), ends, "matte", 0.45),
        Part(petals(15.6, 18.4, 0.3).at(z=wide), bands, "matte", 0.42),
    )


def _oval(long: float, wide: float, power: float) -> Solid:
    """A ball drawn out along x, the blunter the larger `power`: two is an ellipsoid."""
    turns = np.radians(np.linspace(-90, 90, 25)).tolist()
    spread = [(wide * math.cos(t), long * math.copysign(abs(math.sin(t)) ** (2 / power), t)) for t in turns]
    return lathe([(max(r, 0.0), z) for r, z in spread]).turned(y=90)


def _seams(long: float, wide: float, power: float, thick: float) -> Solid:
    """Four seams along an oval ball, above, below, before and behind."""
    turns = np.radians(np.linspace(-84, 84, 15)).tolist()
    line = [(long * math.copysign(abs(math.sin(t)) ** (2 / power), t), 0.0, wide * math.cos(t)) for t in turns]
    return tube(line, thick, curved=False).around(4, "x")


@toy(
    en=("an american football", "gridiron ball", "nfl ball", "american footballs", "super bowl"),
    fr=("un ballon de football américain", "football américain", "ballon de foot américain", "super bowl"),
    tall=29,
    show=(-24, 16, 24),
    grip=(0, 0, 14.5),
)
def american_football(leather: Colour = BROWN, laces: Colour = WHITE) -> Parts:
    """American football of 280 mm at 1:5.2, lying along x: pointed ends, white stripes, laces to the front."""
    long, wide = 27.5, 14.5
    form = _oval(long, wide, 1.45)
    skin = carve(form, _seams(long, wide, 1.45, 0.5), soft=0.6)

    # Paint the stripes, lace it up
    zone = union(*(can(20, 2.6).at(z=s * 16.4 - 1.3) for s in (-1, 1))).turned(y=90)
    stripes = common(form.grown(0.25), zone, soft=0.4) - form.grown(-1.6)
    spine = tube([(x, 0, wide * math.sqrt(1 - abs(x / long) ** 1.45) + 0.3) for x in (-8.6, -4, 0, 4, 8.6)], 0.95)
    ties = [
        tube([(x, -3.2, z - 0.9), (x, -1.4, z + 0.55), (x, 1.4, z + 0.55), (x, 3.2, z - 0.9)], 0.95, steps=3)
        for x, z in ((x, wide * math.sqrt(1 - abs(x / long) ** 1.45)) for x in (-7, -3.5, 0, 3.5, 7))
    ]

    def laid(solid: Solid) -> Solid:
        return solid.turned(x=52).at(z=wide)

    return (
        Part(laid(skin), leather.mixed(CARAMEL, 0.35), "matte", 0.55),
        Part(laid(union(stripes, spine, *ties)), laces, cell=0.45),
    )


@toy(
    en=("a volleyball", "volley ball", "volleyballs", "volley", "beach volleyball"),
    fr=("un ballon de volley", "volley", "volley-ball", "ballon de volley-ball", "volleyball", "beach-volley"),
    near={"en": ("netball", "beach ball"), "fr": ("ballon de plage",)},
    tall=38,
    show=(-34, 24, 10),
)
def volleyball(middle: Colour = WHITE, first: Colour = YELLOW, second: Colour = BLUE) -> Parts:
    """Volleyball of 210 mm at 1:5.5: six faces of three bowed strips, those of neighbours across each other."""
    radius = 19.0
    hide = carve(ball(radius), _strip_seams(radius, 0.75), soft=1.0)

    def strips(side: int) -> Solid:
        return common(ball(radius + 0.14), _strips(side, radius + 1), soft=0.9) - ball(radius - 1.7)

    return (
        Part(hide.at(z=radius), middle, cell=0.55),
        Part(strips(1).at(z=radius), first, cell=0.55),
        Part(strips(-1).at(z=radius), second, cell=0.55),
    )


_SPLIT = 0.36  # where a face's strips part, as the slope from the face's middle


def _strip_seams(radius: float, thick: float) -> Solid:
    """Seams between the six faces of a volleyball, and between the three strips of each."""

    def to(p: Points, normal: tuple[float, float, float]) -> Distances:
        n = np.array(normal, p.dtype) / p.dtype.type(math.sqrt(sum(v * v for v in normal)))
        over = p @ n
        return np.asarray(np.hypot(over, np.sqrt(np.maximum((p * p).sum(1) - over * over, 0)) - radius))

    def distance(p: Points) -> Distances:
        q = np.abs(p)
        first = q.argmax(1)
        # the largest coordinate first, then the one that splits the face, then the one its strips run along
        face = np.stack([q[np.arange(len(q)), (first + k) % 3] for k in range(3)], 1)
        d = np.minimum(to(face, (1, -1, 0)), to(face, (1, 0, -1)))
        return np.asarray(np.minimum(d, to(face, (-_SPLIT, 1, 0))) - thick)

    far = radius + thick
    return made("volleyball seam", (radius, thick), (), distance, Box((-far,) * 3, (far,) * 3))


def _strips(side: int, reach: float) -> Solid:
    """The wedges over the outer strips of the six faces, on one side of each."""

    def distance(p: Points) -> Distances:
        out = np.full(len(p), np.inf, p.dtype)
        for axis in range(3):
            up, over, along = np.abs(p[:, axis]), side * p[:, (axis + 1) % 3], np.abs(p[:, (axis + 2) % 3])
            edge = np.maximum(over - up, along - up) * math.sqrt(0.5)
            split = (_SPLIT * up - over) / math.sqrt(1 + _SPLIT**2)
            out = np.minimum(out, np.maximum(edge, split))
        return np.asarray(out + 0.35)

    return made("volleyball strips", (side, reach), (), distance, Box((-reach,) * 3, (reach,) * 3))


@toy(
    en=("a baseball bat", "baseball", "bat and ball", "baseball and bat", "baseball bats", "softball"),
    fr=("une batte de baseball", "batte", "balle de baseball", "baseball", "batte et balle", "softball"),
    near={"en": ("cricket bat", "baseball glove"), "fr": ("batte de cricket", "gant de baseball")},
    tall=58,
    show=(-18, 10, 26),
    grip=(0, 0, 9),
)
def baseball_bat(
    wood: Colour = SAND, grip: Colour = NAVY, ball_colour: Colour = WHITE, stitches: Colour = RED
) -> Parts:
    """A wooden bat, 840 mm in life, shortened, on its knob; the ball, twice as large, rests against it."""
    stick = lathe(
        [(0.1, 15), (2.4, 15), (2.6, 22), (3.7, 31), (5.6, 41), (6.5, 49), (6.3, 55), (4.8, 57.6), (2, 58), (0.1, 58)],
        1.6,
    )
    grain = union(*(ring(r, 0.32).at(z=z) for z, r in ((36.6, 4.76), (38.2, 5.08))))
    handle = lathe([(0.1, 0), (3.6, 0), (4.2, 1.2), (3.6, 2.8), (2.5, 3.8), (2.4, 16.4), (0.1, 16.4)], 0.7)
    wrap = union(*(ring(2.75, 0.5).turned(y=24).at(z=z) for z in np.arange(5.4, 15.6, 2.2).tolist()))

    # Stitch the ball with its two rows of red
    r = 8.6
    path = np.array(_wound(r, 44))
    dashes = []
    for at in range(44):
        here, way = path[at], path[(at + 1) % 44] - path[at - 1]
        way /= np.linalg.norm(way)
        out = here / np.linalg.norm(here)
        over = np.cross(out, way)
        for s in (-1, 1):
            a = here * 1.0 + s * over * 0.35
            b = here + s * over * 1.7 + way * 0.85
            dashes.append(rod(tuple(a.tolist()), tuple((b / np.linalg.norm(b) * r).tolist()), 0.46))
    groove = tube([tuple(p.tolist()) for p in path], 0.4, closed=True, steps=1)

    def rest(solid: Solid) -> Solid:
        return solid.turned(x=18, y=52, z=28).at(x=10.2, y=-2.6, z=r + 0.4)

    return (
        Part(carve(stick, grain, soft=0.3), wood.mixed(CREAM, 0.2), cell=0.5),
        Part(carve(handle, wrap, soft=0.4), grip, "matte", 0.4),
        Part(rest(carve(ball(r), groove, soft=0.4)), ball_colour, cell=0.5),
        Part(rest(union(*dashes)), stitches, cell=0.32),
    )
