"""The guide dog: a labrador that stands beside the figure in its working harness. Millimetres.

Built at x = 0 facing -y, 44 mm to its shoulders for an adult's 120 (a labrador is 56 cm tall; the toy's people are
large-headed, so its dog is too).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.aids import Aided, Side
from trottinette.figure.stance import Stance
from trottinette.figure.walking_aids import fist_of
from trottinette.geometry import Vector, ball, block, carve, egg, join, rod, slab, tube, union
from trottinette.geometry.outline import rectangle
from trottinette.palette import BLACK, CREAM, GRAPHITE, SILVER, WHITE, YELLOW, Colour

BESIDE = 17.0  # from the hand to the middle of the dog


@trait(
    "aid",
    en=("a guide dog", "guide dog", "seeing-eye dog", "assistance dog", "service dog"),
    fr=("un chien guide", "chien guide", "chien d'assistance", "chien guide d'aveugle"),
)
def guide_dog(fur: Colour = CREAM, harness: Colour = YELLOW, *, on: Stance, side: Side) -> Aided:
    arm = on.body.right_arm if side == "right" else on.body.left_arm
    out = -1.0 if side == "right" else 1.0
    hand, _ = fist_of(arm, on)
    hip = on.placed((18.0, 0.0, 30.0))[0] * 1.0
    x = round(max(abs(float(hand[0])) + 10.5, hip + 16.5), 3)
    y = round(float(hand[1]) - 6.0, 3)
    dog = tuple(replace(part, solid=part.solid.at(out * x, y)) for part in _dog(fur, harness))
    return Aided((*dog, *_handle(hand, (out * x, y))))


def _handle(hand: np.ndarray, at: tuple[float, float]) -> Parts:
    """The stiff loop from both sides of the harness up to the hand."""
    x, y = at
    hx, hy, hz = (round(float(v), 3) for v in hand)
    toward: Vector = (hx, hy, hz)
    way = np.subtract(toward, (x, y + 4.0, 31.0))
    ends = []
    for s in (1.0, -1.0):
        low: Vector = (x + 7.6 * s, y - 3.0, 24.0)
        mid: Vector = (round(x + 5.5 * s + 0.25 * float(way[0]), 3), y + 1.0, round(30.0 + 0.3 * (hz - 30.0), 3))
        ends.append(tube([low, mid, (hx + 1.6 * s, round(hy, 3) + 0.6, hz - 1.0)], 0.9))
    bar = rod((hx - 3.4, hy, hz), (hx + 3.4, hy, hz), 1.6)
    return Part(union(*ends), SILVER, "metal", 0.45), Part(bar, GRAPHITE, "matte", 0.45)


def _dog(fur: Colour, harness: Colour) -> Parts:
    """A friendly labrador, standing square, looking ahead, its tail low."""
    from trottinette.palette import BROWN

    dark = fur.mixed(BROWN, 0.28)

    # Sculpt the body
    barrel = join(egg(7.6, 8.0, 8.2).at(y=-5.0, z=20.0), egg(6.8, 9.0, 7.2).at(y=7.0, z=20.4), soft=5)
    rump = egg(7.0, 6.4, 7.6).at(y=13.0, z=19.6)
    fore = join(rod((4.0, -7.0, 16.0), (4.2, -7.6, 3.0), 3.2, 2.6), egg(2.9, 3.9, 2.5).at(4.2, -9.2, 2.4), soft=1.4)
    hind = join(
        egg(3.6, 5.2, 6.6).at(4.6, 13.0, 15.0),
        tube([(4.6, 12.4, 12.0), (4.6, 15.6, 7.6), (4.6, 14.2, 3.0)], [3.4, 2.7, 2.4]),
        egg(2.8, 3.8, 2.4).at(4.6, 12.0, 2.35),
        soft=1.6,
    )
    tail = tube([(0, 17.5, 22.5), (0, 21.5, 20.5), (0.4, 24.0, 16.0), (0.8, 24.6, 12.0)], [2.6, 2.3, 2.0, 1.3])
    neck = rod((0, -8.5, 23.0), (0, -12.5, 31.0), 6.6, 6.0)
    skull = join(egg(9.4, 8.8, 8.6).at(y=-13.5, z=37.5), egg(8.0, 6.5, 6.0).at(y=-16.5, z=33.8), soft=5)
    muzzle = join(egg(5.4, 6.8, 4.4).at(y=-22.0, z=32.4), egg(3.0, 3.4, 2.9).at(2.2, -25.4, 31.8).mirrored(),
                  egg(3.9, 4.6, 2.2).at(y=-22.6, z=29.2), soft=1.6)  # fmt: skip
    whole = join(join(barrel, rump, neck, soft=6), fore.mirrored(), hind.mirrored(), tail, soft=2.0)
    toes = union(
        *(rod((x + d, y, 4.0), (x + d, y - 1.2, 0.4), 0.35) for x, y in ((4.2, -12.7), (4.6, 8.6)) for d in (-1.0, 1.0))
    )
    flap = join(
        egg(2.2, 4.6, 6.2).turned(x=8, y=-16).at(10.0, -12.0, 36.0), egg(3.0, 3.4, 2.6).at(8.0, -12.4, 42.0), soft=2.5
    )

    # Draw the face
    eye = egg(1.55, 1.0, 1.75).at(4.3, -21.4, 38.6)
    glint = ball(0.5).at(4.8, -22.4, 39.3)
    brow = egg(1.3, 0.6, 0.7).turned(y=-18).at(4.4, -20.8, 41.8)
    nose = join(egg(2.4, 1.5, 1.6).at(y=-28.2, z=34.8), egg(1.2, 1.2, 1.3).at(y=-28.4, z=33.8), soft=0.8)
    smile = tube([(0, -28.4, 32.6), (0, -28.2, 31.0), (1.6, -28.0, 29.8), (4.0, -26.2, 29.9)], 0.4).mirrored()
    tongue = egg(1.7, 1.2, 2.2).at(0.0, -26.2, 28.2)

    # Buckle the harness: a strap about the chest, one before it, a saddle with a plate
    body = join(barrel, rump, neck, soft=6)
    girth = carve(body.grown(1.0) & block(60, 3.2, 60).at(y=-2.5), body.grown(-0.4), soft=0.3)
    chest = carve(
        body.grown(1.0) & block(60, 40, 3.0).turned(x=20).at(y=-12.0, z=20.2),
        body.grown(-0.4),
        block(60, 40, 60).at(y=18.6),
        soft=0.3,
    )
    saddle = carve(body.grown(1.3) & block(10.0, 11.0, 30).at(y=-1.5, z=22.0), body.grown(-0.4), soft=0.5)
    plate = slab(rectangle(6.4, 4.4, 1.0), 1.0, 0.3).turned(z=90).at(9.2, -2.5, 20.2).mirrored()
    buckles = ball(1.3).at(8.4, -3.0, 24.0).mirrored()
    return (
        Part(carve(join(whole, skull, muzzle, soft=2.2), toes.mirrored(), soft=0.3), fur, "plastic", 0.6),
        Part(flap.mirrored() | brow.mirrored(), dark, "plastic", 0.5),
        Part(eye.mirrored() | nose, BLACK, "glass", 0.36),
        Part(glint.mirrored(), WHITE, "plastic", 0.3),
        Part(smile, dark.mixed(BLACK, 0.55), "plastic", 0.3),
        Part(tongue, Colour("#e58a8f", "#e58a8f"), "plastic", 0.4),
        Part(girth | chest, harness, "matte", 0.45),
        Part(saddle, GRAPHITE, "matte", 0.45),
        Part(plate, WHITE, "matte", 0.4),
        Part(buckles, SILVER, "metal", 0.4),
    )
