"""Drums, and what beats time for them."""

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    block,
    can,
    carve,
    egg,
    join,
    lathe,
    polygon,
    ring,
    rod,
    slab,
    star,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BROWN,
    CARAMEL,
    CHOCOLATE,
    CREAM,
    GOLD,
    GRAPHITE,
    NAVY,
    RED,
    SAND,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


@toy(
    en=("a drum kit", "drum set", "drums", "acoustic drums", "trap set"),
    fr=("une batterie", "batterie acoustique", "kit de batterie"),
    near={"en": ("cymbal", "cymbals", "bass drum", "hi-hat"),
          "fr": ("cymbale", "cymbales", "grosse caisse", "charleston")},
    tall=46.2,
    show=(-18, 20, 0),
)  # fmt: skip
def drum_kit(shell: Colour = RED, skin: Colour = WHITE, rug: Colour = NAVY) -> Parts:
    """Five drums and three cymbals on their rug, 1.8 m wide in life, at 1:30, seen from the audience."""
    carpet = block(60, 40, 1.8, round=0.8)
    fringe = union(*(rod((a * 25, y, 1.7), (a * 25, -y, 1.7), 0.5) for a in (-1, 1) for y in (17,)))

    # Lay the bass drum on its side, a star on its skin
    def bass(solid: Solid) -> Solid:
        return solid.turned(x=90).at(y=-2, z=15.4)

    kick = bass(can(13.2, 14, 0.6).at(z=-3))
    head = bass(can(12.2, 16.4, 0.5).at(z=-4.2))
    hoops = bass(ring(13.2, 1.2).at(z=11.2) | ring(13.2, 1.2).at(z=-2.8))
    lugs = bass(union(*(rod((0, 14, -2), (0, 14, 10.4), 0.65).turned(z=45 * i + 22.5) for i in range(8))))
    crest = bass(slab(star(5, 7.6, 3.4, 0.7), 1.4, 0.4).turned(x=-90).at(z=12.4))
    spurs = union(*(rod((a * 11, -8, 11), (a * 16, -12, 1.4), 0.9) for a in (-1, 1)))

    # Turn the toms, the floor tom and the snare; each has a skin and two hoops
    tom, floor_tom, snare = _drum(7, 8.4), _drum(7.8, 13), _drum(7, 5)
    shells, skins, hoop = (
        union(
            tom[part].turned(x=16, y=7).at(x=-7.8, y=-1, z=28.6),
            tom[part].turned(x=16, y=-7).at(x=7.8, y=-1, z=28.6),
            floor_tom[part].at(x=-20.6, y=6, z=5),
            snare[part].turned(x=5).at(x=20, y=8, z=15.4),
        )
        for part in range(3)
    )
    posts = rod((-3, 2, 26), (-5, 2, 31), 1.3) | rod((3, 2, 26), (5, 2, 31), 1.3)
    legs = union(*(rod(_polar(8.2, 40 + 120 * i, 14), _polar(8.8, 40 + 120 * i, 1), 0.85) for i in range(3)))
    legs = legs.at(x=-20.6, y=6)
    stand = _stand(16.6).at(x=20, y=8)

    # Raise the cymbals on their stands, the two of the hi-hat together
    plate = lathe([(0, 0), (8.4, -0.9), (8.6, -0.2), (2.8, 1.2), (2.2, 2.2), (0, 2.6)], 0.4)
    crash = plate.turned(x=12, y=14).at(x=-21, y=9, z=43)
    ride = plate.turned(x=12, y=-14).at(x=20.4, y=12, z=41)
    small = plate.scaled(0.8)
    hats = small.at(z=27.4) | small.flipped("z").at(z=26.6)
    brass = union(crash, ride, hats.at(x=22.6, y=-6.4))
    stands = union(
        _stand(44.6).at(x=-21, y=14).turned(x=0), _stand(42.6).at(x=20.4, y=14), _stand(30.6).at(x=22.6, y=-6.4)
    )
    links = rod((-21, 14, 43.6), (-21, 9, 43.6), 0.9) | rod((20.4, 14, 41.6), (20.4, 12, 41.6), 0.9)
    nuts = union(*(ball(1.3).at(*p) for p in ((-21, 9, 45), (20.4, 12, 43), (22.6, -6.4, 30.8))))
    return (
        Part(carpet, rug, "matte"),
        Part(fringe, YELLOW, "matte", 0.4),
        Part(kick | shells, shell, cell=0.6),
        Part(head | skins, skin, "matte", 0.55),
        Part(hoops | hoop | lugs | spurs | posts | legs, SILVER, "metal", 0.45),
        Part(stand | stands | links | nuts, SILVER, "metal", 0.4),
        Part(crest, YELLOW, cell=0.45),
        Part(brass, GOLD, "metal", 0.4),
    )


def _drum(radius: float, tall: float) -> tuple[Solid, Solid, Solid]:
    """Shell, skin and hoops of an upright drum on z = 0."""
    hoops = ring(radius, 0.75).at(z=0.8) | ring(radius, 0.75).at(z=tall - 0.6)
    lugs = union(*(rod((radius, 0, 1.4), (radius, 0, tall - 1.2), 0.6).turned(z=60 * i) for i in range(6)))
    return can(radius, tall - 0.6, 0.6), can(radius - 0.7, tall, 0.4), hoops | lugs


def _polar(far: float, degrees: float, z: float) -> Vector:
    """The point this far from the axis, this far round it."""
    return far * math.cos(math.radians(degrees)), far * math.sin(math.radians(degrees)), z


def _stand(tall: float) -> Solid:
    """A pole on three feet."""
    feet = union(*(rod((0, 0, 7), (4.6, 0, 1.6), 0.75).turned(z=120 * i + 30) for i in range(3)))
    return rod((0, 0, 1.6), (0, 0, tall), 0.8) | feet


@toy(
    en=("a drum", "snare drum", "snare", "toy drum", "drum and sticks", "drumsticks", "drum sticks", "side drum"),
    fr=("un tambour", "caisse claire", "tambour et baguettes", "tambours", "baguettes de batterie",
        "baguettes de tambour"),
    near={"en": ("marching drum", "taiko", "tambourine"), "fr": ("tambourin", "taïko")},
    tall=34.6,
    show=(-18, 26, 0),
    grip=(-17.6, -6, 14),
)  # fmt: skip
def drum(shell: Colour = RED, hoops: Colour = GOLD, cord: Colour = WHITE) -> Parts:
    """A field drum laced with cord, two sticks crossed on its skin. 350 mm wide in life, at 1:7."""
    barrel = can(20, 25, 0.8).at(z=2)
    rims = join(ring(20.2, 1.7).at(z=2), can(21, 3.4, 1).at(z=0.6), soft=1) | carve(
        can(21, 4.4, 1.2).at(z=25), can(18.4, 4).at(z=27.2), soft=0.6
    )
    skin = can(19.4, 2.4, 0.8).at(z=25.4)
    laces, tags = [], []
    for i in range(10):
        low = _polar(20.6, 36 * i - 90, 4.4)
        high = [_polar(20.6, 36 * i - 90 + a, 24.6) for a in (-18, 18)]
        middle = [_polar(20.6, 36 * i - 90 + a, 14.5) for a in (-9, 9)]
        laces += [tube([low, m, h], 0.8, curved=False) for m, h in zip(middle, high, strict=True)]
        tags.append(block(4, 2, 5, round=0.9).at(y=-20.9, z=5.4).turned(z=36 * i))

    # Cross the sticks, their ends over the rim
    stick = tube([(-25, 0, 0), (16, 0, 0), (20, 0, 0)], [1.5, 1.15, 0.9], curved=False) | egg(2.8, 1.7, 1.7).at(x=21)
    one = stick.turned(z=24).at(x=2, y=-3, z=30.6)
    other = stick.turned(y=-3, z=-32).at(x=2.4, y=5.4, z=32)
    knobs = union(*(ball(1.6).at(*_polar(21.4, 36 * i - 72, 27)) for i in range(10)))
    return (
        Part(barrel, shell, cell=0.8),
        Part(rims | knobs, hoops, "metal", 0.55),
        Part(skin, CREAM, "matte", 0.6),
        Part(union(*laces), cord, "matte", 0.45),
        Part(union(*tags), BROWN, "matte", 0.5),
        Part(one | other, SAND, cell=0.45),
    )


@toy(
    en=("a djembe", "african drum", "hand drum", "djembes"),
    fr=("un djembé", "djembés", "tam-tam"),
    near={
        "en": ("tabla", "darbuka", "bongo", "bongos", "congas"),
        "fr": ("tabla", "darbouka", "cajon", "percussion", "percussions", "bongo", "bongos", "congas"),
    },
    tall=52.4,
    show=(-20, 24, 8),
    grip=(0, -6, 20),
)
def djembe(wood: Colour = CARAMEL, rope: Colour = CREAM, band: Colour = TURQUOISE) -> Parts:
    """A goblet drum of West Africa, 600 mm tall in life, at 1:12, laced with rope."""
    bowl = lathe([(0, 0), (10.4, 0), (11, 1.4), (9, 7), (7.4, 14), (7.6, 19), (11, 25), (15.6, 33), (17.2, 41),
                  (17.4, 49), (0, 49)],                 1.6)  # fmt: skip
    skin = join(can(17.4, 3.4, 1.2).at(z=47.8), egg(16, 16, 1.8).at(z=50.6), soft=0.8)
    patch = egg(9.6, 9.6, 1.3).at(z=51.5)
    hoops = union(ring(18, 1.3).at(z=46.4), ring(18.2, 1.3).at(z=43.8))
    low = ring(8.4, 1.3).at(z=20.4)

    # Lace it: ropes down to the lower hoop and back, knots half way
    laces = []
    for i in range(12):
        turn, foot = 30.0 * i, _polar(8.8, 30 * i + 15, 20.6)
        for way in (-15, 15):
            waist, top = _polar(16.4, turn + 15 + way / 2, 33.6), _polar(18, turn + 15 + way, 44.6)
            laces.append(tube([top, waist, foot], 0.75, curved=False))
    belt = lathe([(7, 8.4), (8.9, 8.4), (8.3, 12.4), (7, 12.4)], 0.5)
    teeth = union(
        *(
            slab(polygon([(-1.7, 0), (1.7, 0), (0, 3)], 0.3), 3, 0.4).at(y=-8.2, z=8.8).turned(z=30 * i)
            for i in range(12)
        )
    )
    sole = ring(10.3, 1).at(z=1.4)
    return (
        Part(bowl, wood, cell=0.6),
        Part(skin, CREAM, "matte", 0.6),
        Part(patch, SAND, "matte", 0.5),
        Part(hoops | low, band, "matte", 0.5),
        Part(union(*laces), rope, "matte", 0.4),
        Part(belt | sole, band, cell=0.45),
        Part(teeth, YELLOW, cell=0.4),
    )


@toy(
    en=("a metronome", "mechanical metronome", "metronomes"),
    fr=("un métronome", "métronome mécanique", "métronomes"),
    tall=56.0,
    show=(-24, 12, 0),
    grip=(0, 0, 20),
)
def metronome(wood: Colour = BROWN, dial: Colour = CREAM, brass: Colour = GOLD) -> Parts:
    """A clockwork metronome in its wooden pyramid, 220 mm tall in life, at 1:4; its arm leans to the right."""
    # Saw the case: a pyramid cut short, a window in its front, a plinth on four feet
    side = [(15, 4), (6.4, 52.6), (0, 52.6)]
    front = polygon([*side, *((-x, z) for x, z in reversed(side[:-1]))], 1.8)
    flank = polygon([(-12.6, 4), (12.6, 4), (6, 53), (-6, 53)], 1.8)
    case = slab(front, 30) & slab(flank, 40).turned(z=90)
    window = polygon([(-10.6, 14), (10.6, 14), (5, 47), (-5, 47)], 1.4)
    case = carve(case, slab(window, 30).at(y=-17.4), soft=0.8)
    plinth = block(35, 30, 5, round=1.6).at(z=1.4) | block(33, 28, 2.6, round=1).at(z=5.6)
    feet = union(*(can(2.6, 2.6, 0.9).at(x=a * 13.6, y=b * 11.2) for a in (-1, 1) for b in (-1, 1)))
    cap = join(block(14, 13.4, 2.4, round=1).at(z=51.6), egg(2.2, 2.2, 2.2).at(z=54), soft=0.8)

    # Paper the scale: a strip with its marks
    strip = slab(polygon([(-9.4, 13), (9.4, 13), (4.4, 48), (-4.4, 48)], 0.4), 2).at(y=-2.4)
    marks = union(*(rod((-x, -3.4, 25 + 2.4 * i), (x, -3.4, 25 + 2.4 * i), 0.5) for i, x in enumerate((4.6, 2.6) * 4)))

    # Swing the arm from below the window; its weight is a wedge
    def swung(solid: Solid) -> Solid:
        return solid.turned(y=7).at(y=-5.6, z=13)

    arm = swung(rod((0, 0, -1), (0, 0, 33), 1.15))
    weight = swung(slab(polygon([(-3.8, 24), (3.8, 24), (2.4, 16), (-2.4, 16)], 0.8), 3.8, 1))
    hub = can(2.2, 4.6, 0.7).turned(x=90).at(y=-2.4, z=13) | can(1.2, 8, 0.4).turned(x=90).at(y=-1, z=13)
    key = rod((12, 0, 16), (17.4, 0, 16), 1) | slab(
        polygon([(-2.6, -1.6), (2.6, -1.6), (2.6, 1.6), (-2.6, 1.6)], 1.2), 1.6, 0.6
    ).turned(z=90).at(x=18, z=16)
    plate = block(9, 2, 3.2, round=0.8).at(y=-12.3, z=8.6)
    return (
        Part(case, wood, cell=0.6),
        Part(plinth | cap, wood.mixed(CHOCOLATE, 0.5), cell=0.55),
        Part(feet, GRAPHITE, "matte"),
        Part(strip, dial, "matte", 0.5),
        Part(marks, CHOCOLATE, "matte", 0.35),
        Part(arm, SILVER, "metal", 0.4),
        Part(weight | hub | key | plate, brass, "metal", 0.45),
    )
