"""The wheelchair: a rigid active chair, its large wheels a little cambered, its frame in a colour of one's own.

Millimetres. Built for the standard figure seated with its hip's middle at y = 0, then sized to the one who sits in it.
"""

from __future__ import annotations

from dataclasses import replace

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.aids import Aided, Side
from trottinette.figure.stance import Stance
from trottinette.geometry import Solid, Vector, block, can, join, rectangle, revolve, ring, rod, tube, union
from trottinette.palette import BLACK, GRAPHITE, RED, SILVER, Colour

WHEEL = 19.0  # radius with the tyre
AXLE = 2.5  # y
CAMBER = 5.0  # degrees
INSIDE = 22.4  # x of a wheel's inner face, standard hips


@trait(
    "aid",
    en=("a wheelchair", "wheelchair", "wheelchair user", "in a wheelchair"),
    fr=("un fauteuil roulant", "fauteuil roulant", "en fauteuil", "en fauteuil roulant", "fauteuil"),
)
def wheelchair(frame: Colour = RED, *, on: Stance, side: Side) -> Aided:
    size = on.forms.size
    wide = max(on.wider / size, -1.5)
    hip = on.placed((0.0, 0.0, 33.0))
    chair = _chair(frame, round(INSIDE + wide, 3), round(on.seat / size, 3), round(on.deep / size, 3))
    y = round(hip[1], 3)
    return Aided(
        tuple(
            replace(part, solid=part.solid.scaled(size).at(y=y), cell=part.cell and part.cell * size) for part in chair
        )
    )


def _chair(frame: Colour, x: float, seat: float, feet: float) -> Parts:
    """`x` of the wheels' inner faces, the height of the seat, and the y of the soles' middle."""
    hub = (x + 2.0, AXLE, WHEEL)

    def wheel(solid: Solid) -> Solid:
        """A thing that turns about z, outside up, set at the left hub, and its mirror image."""
        return solid.turned(y=90 + CAMBER).at(*hub).mirrored()

    tyre = wheel(ring(WHEEL - 1.5, 1.5))
    felloe = wheel(revolve(rectangle(1.5, 2.2, 0.5).at(16.0)))
    spokes = wheel(union(*(_spoke(turn) for turn in range(12))))
    core = wheel(join(can(2.0, 4.4, 0.6).at(z=-2.0), can(3.1, 0.9, 0.3).at(z=-1.6), soft=0.6))
    pegs = union(*(rod((15.4, 0, 0.4), (14.6, 0, 2.6), 0.55).turned(z=72.0 * i) for i in range(5)))
    push = wheel(ring(14.6, 0.95).at(z=3.0) | pegs)

    # Bend the frame: from the back's post along the seat's side, down to the footplate and back under it
    rail = seat - 2.2
    post, front = AXLE + 10.0, feet + 9.0
    inner = x - 2.6
    side_: list[Vector] = [
        (inner, post + 2.6, seat + 15.0),
        (inner, post + 0.6, rail + 5.0),
        (inner, post - 2.0, rail + 0.6),
        (inner, 2.0, rail),
        (inner, front + 2.0, rail),
        (inner - 1.0, front - 1.5, rail - 2.2),
        (inner - 3.5, feet + 3.0, 5.0),
        (inner - 5.0, feet + 1.0, 3.4),
    ]
    low: list[Vector] = [
        (inner, post - 1.0, rail - 0.5),
        (inner, AXLE, WHEEL * 0.55),
        (inner, -9.0, 9.5),
        (inner, front, rail - 1.5),
    ]
    bars = tube(side_, 1.35, steps=6).mirrored() | tube(low, 1.1, steps=6).mirrored()
    axle = rod((-x, AXLE, WHEEL), (x, AXLE, WHEEL), 1.2)
    cross = rod((-inner, AXLE + 6.0, rail - 0.4), (inner, AXLE + 6.0, rail - 0.4), 1.2)
    posts = rod((inner, AXLE, WHEEL), (inner, AXLE, rail), 1.3).mirrored()
    fork = join(
        rod((inner, -10.5, 9.6), (inner, -10.5, 7.4), 1.7), rod((inner, -10.0, 7.4), (inner, -8.6, 3.4), 1.0), soft=0.8
    )
    body = join(bars, axle, cross, posts, fork.mirrored(), soft=0.8)
    caster = can(3.3, 2.2, 0.7).at(z=-1.1).turned(y=90).at(inner, -8.6, 3.3).mirrored()

    # Hang the seat, the back and the footplate
    cushion = block(2 * inner - 2.4, post - front - 2.0, 2.6, 1.2).at(0, (post + front) / 2 - 1.0, seat - 2.7)
    back = _back(inner, post, seat)
    plate = block(2 * (inner - 4.4), 11.0, 1.3, 0.6).at(0, feet - 0.5, 3.2)
    guard = block(0.9, 15.0, 8.0, 0.4).at(inner + 0.9, AXLE, rail + 0.6).mirrored()
    return (
        Part(body, frame, "plastic", 0.55),
        Part(tyre | caster, GRAPHITE, "matte", 0.55),
        Part(felloe | spokes | core, SILVER, "metal", 0.42),
        Part(push, SILVER, "metal", 0.5),
        Part(cushion, BLACK, "matte", 0.8),
        Part(back, BLACK, "matte", 0.8),
        Part(guard, BLACK, "plastic", 0.45),
        Part(plate, GRAPHITE, "matte", 0.5),
    )


def _spoke(turn: int) -> Solid:
    """One of twelve, crossed with its neighbour, from the hub's flange to the rim."""
    lean = 16.0 if turn % 2 else -16.0
    return rod((2.4, 0, 0), (15.6, 0, 0), 0.42).turned(z=30.0 * turn + lean * 0.4)


def _back(inner: float, post: float, seat: float) -> Solid:
    """The sling of the back, a little hollow, its top edge rolled."""

    def row(share: float, thick: float) -> Solid:
        z, y = seat + 3.5 + 10.5 * share, post + 0.4 + 1.8 * share
        return tube([(-inner, y, z), (0, y + 2.2, z), (inner, y, z)], thick, steps=6)

    return join(*(row(i / 8, 1.4 if i in (0, 4, 8) else 1.15) for i in range(9)), soft=1.2)
