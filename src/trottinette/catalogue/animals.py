"""Pets, sitting and looking at you, and what they play with."""

from __future__ import annotations

import math
from dataclasses import dataclass

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    can,
    carve,
    circle,
    common,
    egg,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    CORAL,
    CREAM,
    GOLD,
    LIME,
    ORANGE,
    PINK,
    RED,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@dataclass(frozen=True, slots=True)
class _Skull:
    """An egg to put a face on: half axes and middle, mm."""

    half: Vector
    middle: Vector

    def solid(self) -> Solid:
        return egg(*self.half).at(*self.middle)

    def point(self, x: float, z: float, out: float = 0.0) -> Vector:
        """The point of its front at (x, z) from its middle, `out` mm in front of the skin."""
        a, b, c = self.half
        y = -b * math.sqrt(max(1 - (x / a) ** 2 - (z / c) ** 2, 0.02))
        nx, ny, nz = x / a**2, y / b**2, z / c**2
        far = out / math.hypot(nx, ny, nz)
        mx, my, mz = self.middle
        return mx + x + nx * far, my + y + ny * far, mz + z + nz * far

    def wear(self, thing: Solid, x: float, z: float, out: float = 0.0) -> Solid:
        """`thing`, made at the origin facing -y, set on the front at (x, z), looking straight out."""
        a, b, c = self.half
        y = -b * math.sqrt(max(1 - (x / a) ** 2 - (z / c) ** 2, 0.02))
        nx, ny, nz = x / a**2, y / b**2, z / c**2
        up, yaw = math.degrees(math.atan2(nz, math.hypot(nx, ny))), math.degrees(math.atan2(nx, -ny))
        return thing.turned(x=-up, z=yaw).at(*self.point(x, z, out))


def _eyes(skull: _Skull, x: float, z: float, iris: Colour, size: float = 1.0) -> Parts:
    """Two big glossy eyes: iris, pupil, and two glints that both catch the window on the left."""
    white = skull.wear(egg(3.5, 1.3, 4.0).scaled(size), x, z).mirrored()
    pupil = skull.wear(egg(2.9, 1.2, 3.4).scaled(size).at(y=-0.5 * size), x, z).mirrored()
    glint = union(ball(0.95).at(x=-1.0, y=-1.45, z=1.35), ball(0.5).at(x=1.0, y=-1.45, z=-1.3)).scaled(size)
    glints = skull.wear(glint, x, z) | skull.wear(glint, -x, z)
    return (
        Part(white, iris, "glass", 0.25),
        Part(pupil, BLACK, "glass", 0.25),
        Part(glints, WHITE, "plastic", 0.2),
    )


def _paw(x: float, y: float, wide: float, long: float, high: float) -> Solid:
    """A round foot pointing to -y whose three toes meet in creases; it stands on z = 0."""
    toe = egg(wide * 0.46, long * 0.55, high * 0.78)
    toes = (toe.at(d * wide * 0.58, -long * (0.6 - 0.12 * abs(d)), high * 0.78) for d in (-1, 0, 1))
    return join(egg(wide, long * 0.9, high).at(z=high), *toes, soft=0.5).at(x, y)


def _patch(under: Solid, where: Solid, out: float = 0.5) -> Solid:
    """A coat of another colour, `out` mm proud of the skin of `under`, its rim rounded."""
    return common(under.grown(out), where, soft=0.6) - under.grown(-1.2)


@toy(
    en=("a cat", "kitten", "kitty", "pussycat", "tabby", "house cat"),
    fr=("un chat", "chatte", "chaton", "matou", "minou", "minet", "petit chat"),
    near={"en": ("maine coon", "siamese", "persian"), "fr": ("chartreux", "maine coon", "siamois", "persan")},
    tall=48.4,
    show=(-18, 8, 0),
)
def cat(fur: Colour = ORANGE, chest: Colour = WHITE, collar: Colour = TURQUOISE) -> Parts:
    """Sitting tabby, head as large as its body, tail curled up on the right. 45 cm in life, at 1:9."""
    skull = _Skull((17.0, 13.5, 13.2), (0, -1.5, 29.5))

    # Sculpt the head: cheeks end in a tuft, ears lean outwards
    cheek = rod((11.5, -3, 24.0), (18.6, -4, 22.4), 4.4, 0.9)
    ear = slab(polygon([(-8.6, -6), (7.6, -6), (2.4, 13)], (2, 2, 1.8)), 7, 3.0).turned(y=12).at(10.2, -0.5, 38.8)
    head = join(skull.solid(), cheek.mirrored(), ear.mirrored(), soft=2.0)
    lining = slab(polygon([(-4.9, -3), (4.2, -3), (1.3, 8.2)], 1.2), 2.4, 1.1).turned(y=12).at(10.4, -3.4, 39.0)

    # Sculpt the body: torso, haunches, forelegs, tail
    torso = lathe([(0, 0.5), (8.5, 0.5), (11, 3), (10.6, 8), (8.6, 15), (7, 20), (0, 22)], curved=True).at(y=3.5)
    chest_egg = egg(7.6, 6.5, 8.5).at(0, -1.5, 14.5)
    haunch = egg(4.8, 8.4, 7.2).turned(y=-8).at(10.4, 2.2, 7.6).mirrored()
    legs = rod((4.2, -4.5, 14), (4.6, -8.4, 4), 3.5, 3.2).mirrored()
    tail = tube([(2, 11, 3.6), (12, 12, 3.6), (20, 8, 4.8), (23, 4, 11), (20.5, 3.5, 17), (22.5, 3.5, 22.5)],
                [3.4, 3.3, 3.2, 3.1, 3.0, 2.7], steps=4)  # fmt: skip
    body = join(join(torso, chest_egg, soft=3), haunch, legs, soft=1.4)
    paws = _paw(4.8, -10.2, 4.0, 4.7, 3.3).mirrored() | _paw(11.8, -5.6, 3.9, 5.4, 3.1).mirrored()
    ruff = egg(5.4, 5, 6.4).turned(x=6).at(0, -4.8, 11.6)

    # Lay the tabby stripes: brow, temples, haunches, tail
    brow = slab(rectangle(2.5, 9.5, 1.1), 30).at(y=-14, z=41)
    side = slab(rectangle(2.3, 9.5, 1.1), 30).turned(y=-9).at(3, -14, 41.4)
    temple = union(*(slab(rectangle(11, 1.9, 0.9), 14).turned(y=6).at(14.5, 3, z) for z in (28, 32.4)))
    thigh = union(*(rod((9, y, 16), (18, y + 3, 8), 1.0) for y in (0.4, 4.4)))
    rings = union(*(egg(5, 5, 1.5).turned(y=t).at(*at) for t, at in ((-12, (23, 4.2, 10)), (12, (20.8, 3.6, 15.4)))))
    stripes = union(
        _patch(skull.solid(), brow | side.mirrored()),
        _patch(join(skull.solid(), cheek.mirrored(), soft=2.0), temple.mirrored()),
        _patch(haunch, thigh.mirrored()),
        _patch(tail, rings),
    )  # fmt: skip
    tip = _patch(tail, ball(4.2).at(23, 3.5, 23.8))

    # Draw the face: muzzle, nose, smile, whiskers
    puff = egg(4.7, 3.4, 3.6).at(3.4, -13.4, 24.4).mirrored()
    chin = egg(3.2, 2.8, 2.3).at(0, -12.2, 21.2)
    muzzle = join(puff, chin, soft=1.0)
    nose = join(rod((-1.2, -16.3, 27.6), (1.2, -16.3, 27.6), 1.25), ball(0.9).at(0, -16.6, 26.4), soft=1.4)
    smile = tube([(0, -16.6, 26), (0, -16.5, 24.4), (1.0, -16.9, 23.2), (3.0, -17.0, 22.5), (5.4, -16.0, 23.3)], 0.5)
    whisker = union(*(
        tube([skull.point(x, z, 0.1) for x, z in ((8.6, a), (11.6, (a + b) / 2), (14.4, b))], 0.5, steps=3)
        for a, b in ((-2.6, -1.8), (-4.8, -5.0), (-7.0, -8.0))
    ))  # fmt: skip

    # Close the collar, hang the bell
    band = ring(9.0, 1.6).stretched(z=1.15).turned(x=8).at(0, 1.5, 18.0)
    bell = carve(ball(2.7).at(0, -10.4, 15.8), rod((-3, -13.1, 15.0), (3, -13.1, 15.0), 0.5), soft=0.5)

    return (
        Part(body | head | tail, fur),
        Part(paws | ruff | muzzle | tip, chest, "plastic", 0.5),
        Part(stripes, fur.mixed(BROWN, 0.5), "plastic", 0.5),
        Part(lining.mirrored(), PINK),
        *_eyes(skull, 7.8, -0.4, LIME, 1.02),
        Part(nose, PINK.mixed(RED, 0.35), "plastic", 0.25),
        Part(smile.mirrored(), BROWN, "plastic", 0.25),
        Part(whisker.mirrored(), CREAM, "plastic", 0.3),
        Part(band, collar, "plastic", 0.5),
        Part(bell, GOLD, "metal"),
    )


@toy(
    en=("a dog", "puppy", "doggy", "pup", "pooch", "doggo"),
    fr=("un chien", "chienne", "chiot", "toutou", "clébard", "petit chien"),
    near={
        "en": (
            "terrier",
            "bichon",
            "bichon frise",
            "beagle",
            "labrador",
            "jack russell",
            "golden retriever",
            "poodle",
            "bulldog",
        ),
        "fr": (
            "terrier",
            "bichon",
            "bichon frisé",
            "beagle",
            "labrador",
            "jack russell",
            "golden retriever",
            "caniche",
            "bouledogue",
        ),
    },
    tall=44.4,
    show=(-18, 8, 0),
)
def dog(fur: Colour = CARAMEL, chest: Colour = CREAM, collar: Colour = RED) -> Parts:
    """Sitting puppy with drop ears and its tongue out, tail up on the right. 40 cm in life, at 1:9."""
    skull = _Skull((15.0, 13.0, 13.4), (0, -1.0, 31.0))
    dark = fur.mixed(BROWN, 0.6)

    # Sculpt the head: round skull, drop ears
    head = join(skull.solid(), egg(7, 6, 4).at(4.5, -4, 22.5).mirrored(), soft=4)
    flap = egg(4.4, 7.0, 11.5).stretched(x=0.62)
    ear = join(
        flap.turned(x=-6, y=-13).at(17.2, -1.5, 30.0),
        egg(5.5, 4.6, 3.6).turned(y=35).at(12, -0.8, 39.2),
        soft=4,
    )

    # Sculpt the body: torso, haunches, forelegs, tail
    torso = lathe([(0, 0.5), (8.5, 0.5), (11, 3), (10.6, 8), (9, 15), (7.5, 20), (0, 22)], curved=True).at(y=3.5)
    chest_egg = egg(8.2, 7, 8.5).at(0, -1.5, 14.5)
    haunch = egg(4.8, 8.4, 7.2).turned(y=-8).at(10.6, 2.2, 7.6).mirrored()
    legs = rod((4.8, -4.5, 14), (5.1, -8.4, 4), 4.0, 3.7).mirrored()
    tail = tube([(4, 11, 4), (13, 14, 6.5), (19, 13.5, 12.5), (20.5, 12.5, 20)], [3.4, 3.3, 3.1, 2.2])
    paws = _paw(5.3, -10.2, 4.4, 5.0, 3.5).mirrored() | _paw(12.2, -5.4, 4.2, 5.6, 3.2).mirrored()
    ruff = egg(5.8, 5.4, 6.6).turned(x=6).at(0, -4.9, 11.6)
    body = join(join(torso, chest_egg, soft=3), haunch, legs, soft=1.4)
    tip = _patch(tail, ball(4.5).at(21, 12.5, 21))

    # Paint the blaze up the brow, and one patch round an eye
    bare = skull.solid()
    brow = polygon([(-5.5, 0), (5.5, 0), (2.2, 9), (1.5, 18), (-1.5, 18), (-2.2, 9)], 1.5)
    blaze = _patch(bare, slab(brow, 30).at(y=-14, z=23.5))
    spot = _patch(bare, egg(6.0, 20, 6.6).turned(y=-14).at(7.4, -14, 32.2))
    pips = skull.wear(egg(1.8, 0.9, 1.2).turned(y=-20), 6.4, 6.4, 0.3).mirrored()

    # Draw the face: muzzle, nose, smile, tongue
    muzzle = join(
        egg(7.2, 6.4, 4.9).at(0, -12.6, 26.6),
        egg(4.0, 4.2, 3.6).at(3.2, -15.4, 25.8).mirrored(),
        egg(4.4, 4.2, 2.6).at(0, -13.2, 22.4),
        soft=1.4,
    )
    nose = join(rod((-1.6, -18.6, 30.0), (1.6, -18.6, 30.0), 2.0), egg(1.7, 1.6, 1.6).at(0, -19.0, 28.6), soft=1.4)
    smile = tube([(0, -19.6, 28), (0, -19.4, 25.4), (1.6, -19.6, 23.9), (4.6, -18.6, 23.3), (7.0, -15.6, 24.8)], 0.55)
    tongue = join(egg(2.5, 1.5, 3.4).at(0.4, -17.9, 20.4), egg(2.4, 2.2, 1.6).at(0.4, -17.2, 22.6), soft=1)
    tongue = carve(tongue, rod((0.4, -19.6, 24), (0.4, -19.4, 19.4), 0.4), soft=0.4)

    # Close the collar, hang the medal
    band = ring(9.3, 1.7).stretched(z=1.15).turned(x=8).at(0, 1.5, 18.0)
    medal = (can(3.3, 1.8, 0.6) | ring(2.6, 0.5).at(z=1.8)).turned(x=84).at(0, -9.6, 13.8)

    return (
        Part(body | head | tail, fur),
        Part(paws | ruff | muzzle | blaze | pips | tip, chest, "plastic", 0.5),
        Part(ear.mirrored() | spot, dark),
        *_eyes(skull, 6.9, 0.6, BROWN, 0.95),
        Part(nose, BLACK, "glass"),
        Part(smile.mirrored(), BROWN, "plastic", 0.25),
        Part(tongue, CORAL),
        Part(band, collar, "plastic", 0.5),
        Part(medal, GOLD, "metal"),
    )


@toy(
    en=("a dog toy", "chew toy", "rubber bone", "bone", "dog bone"),
    fr=("un jouet pour chien", "os", "os en caoutchouc", "nonos", "jouet du chien"),
    near={"en": ("dog treat", "dog leash", "cat toy"), "fr": ("friandise pour chien", "jouet pour chat")},
    tall=52,
    show=(-10, 6, 38),
    grip=(0, 0, 20),
)
def dog_toy(rubber: Colour = SKY, paw: Colour = WHITE, rings: Colour = YELLOW) -> Parts:
    """Squeaky rubber bone on end, a paw print on its waist between ribs. 15 cm in life, at 1:3."""
    # Mould the bone: two knuckles at each end, a waist, a seam where the mould closed
    knuckle = egg(6.2, 6.0, 6.6).turned(y=28).at(5.0, z=6.6).mirrored()
    waist = lathe([(0, 5), (6.2, 8), (5.4, 15), (6.0, 26), (5.4, 37), (6.2, 44), (0, 47)], curved=True)
    bone = join(knuckle, waist, knuckle.flipped("z").at(z=52), soft=3)
    ribs = union(*(ring(5.25, 1.25).at(z=z) for z in (14.4, 17.2, 34.8, 37.6)))

    # Raise the paw print
    toes = ((-4.0, 1.0, 18), (-1.5, 3.4, 6), (1.5, 3.4, -6), (4.0, 1.0, -18))
    pads = [slab(circle(1.25), 14).stretched(z=1.3).turned(y=-t).at(x, 0, z + 26.6) for x, z, t in toes]
    palm = slab(
        smooth(
            [
                (0, 1.4),
                (2.2, -0.4),
                (3.0, -2.8),
                (1.6, -3.8),
                (0, -3.3),
                (-1.6, -3.8),
                (-3.0, -2.8),
                (-2.2, -0.4),
            ]
        ),
        14,
    )
    print_ = _patch(waist, union(palm.at(z=25.6), *pads).at(y=-7), 0.8)
    return (
        Part(bone, rubber),
        Part(print_, paw, "plastic", 0.3),
        Part(ribs, rings, "plastic", 0.45),
    )
