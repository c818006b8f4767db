"""Going away: places, as one brings them home."""

from __future__ import annotations

import math

import numpy as np

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import roomy, side
from trottinette.geometry import (
    Solid,
    ball,
    block,
    can,
    carve,
    circle,
    common,
    egg,
    emboss,
    extrude,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    star,
    tube,
    union,
)
from trottinette.geometry.outline import through
from trottinette.geometry.solid import Box, Distances, Points, made
from trottinette.palette import (
    BROWN,
    CARAMEL,
    CHOCOLATE,
    CORAL,
    CREAM,
    GOLD,
    GREEN,
    RED,
    SKY,
    TAN,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


def _fourfold(face: Solid) -> Solid:
    """A thing the same from its four sides: `face` is the side at the front, its own mirror image."""
    reach = -face.box.low[1]

    def distance(p: Points) -> Distances:
        x, y = np.abs(p[:, 0]), np.abs(p[:, 1])
        return face.distance(np.stack([np.minimum(x, y), -np.maximum(x, y), p[:, 2]], 1).astype(p.dtype))

    box = Box((-reach, -reach, face.box.low[2]), (reach, reach, face.box.high[2]))
    return made("fourfold", (), (face,), distance, box)


@toy(
    en=("an eiffel tower", "souvenir of paris", "eiffel tower souvenir", "tour eiffel"),
    fr=("une tour eiffel", "souvenir de paris", "petite tour eiffel"),
    near={
        "en": ("monument", "souvenir", "landmark", "city of light"),
        "fr": ("monument", "souvenir", "ville lumière", "tour de pise"),
    },
    tall=60,
    show=(-30, 8, 0),
    grip=(0, 0, 38),
)
def eiffel_tower(iron: Colour = CARAMEL) -> Parts:
    """The tower of Paris, 330 m in life, at 1:5500: four latticed legs, three floors, a mast."""
    # Its outline, from each side: legs that sweep up and in
    out = [(17.0, 0), (13.4, 7), (10.6, 13.4), (8.0, 20), (6.0, 27), (4.6, 34), (3.4, 42), (2.5, 50), (2.0, 53)]
    outline = polygon([*out, *((-x, z) for x, z in reversed(out))])

    def square(solid: Solid) -> Solid:
        return solid | solid.turned(z=90)

    tower = side(outline, 80)

    # Open the arch, the gap above it, and the lattice of every face
    arch = smooth([(-9.2, -3), (-8.6, 3), (-6.2, 7.6), (0, 9.9), (6.2, 7.6), (8.6, 3), (9.2, -3)], 5)
    gap = polygon([(-5.0, 15.2), (5.0, 15.2), (3.0, 23.4), (-3.0, 23.4)], 1.0)
    slot = polygon([(-1.6, 28.2), (1.6, 28.2), (0.9, 37.6), (-0.9, 37.6)], 0.6)
    holes = [slab(shape, 80) for shape in (arch, gap, slot)]

    def edge(z: float) -> float:
        return float(np.interp(z, [b for _, b in out], [a for a, _ in out]))

    dents = []
    for low, high in ((1.2, 6.0), (6.6, 11.4), (15.2, 19.0), (19.4, 23.2)):
        middle, z = (edge((low + high) / 2), (low + high) / 2)
        limit = 8.9 - 0.12 * z * z if z < 8 else (6.6 if z < 12 else 4.9 - 0.25 * (z - 15.2))
        wide, tall = (middle - limit) * 0.62, high - low
        x = (middle + limit) / 2 + 0.1
        diamond = [
            polygon(
                [
                    (x - wide / 2 + 0.1, z + s * tall * 0.44),
                    (x + wide / 2 - 0.1, z + s * tall * 0.44),
                    (x, z + s * tall * 0.1),
                ],
                0.15,
            )
            for s in (-1, 1)
        ]
        dents += diamond
    for z, tall in ((40.6, 3.0), (44.4, 2.6), (47.8, 2.2)):
        w = edge(z) * 0.62
        dents += [
            polygon([(-w, z - tall / 2), (w, z - tall / 2), (0, z - 0.1)], 0.15),
            polygon([(-w, z + tall / 2), (w, z + tall / 2), (0, z + 0.1)], 0.15),
        ]
    tower = carve(emboss(tower, union(*(slab(dent, 80) for dent in dents)), -1.0), *holes, soft=0.4)
    tower = _fourfold(tower)

    # Lay the three floors with their railings, the feet, an arch's rim, the top
    def floor(half_wide: float, z: float, thick: float) -> Solid:
        plate = block(2 * half_wide, 2 * half_wide, thick, 0.5).at(z=z)
        rail = block(2 * half_wide + 1.0, 2 * half_wide + 1.0, 0.9, 0.4).at(z=z + thick - 0.9)
        return plate | rail

    floors = union(floor(11.4, 11.6, 2.2), floor(6.9, 24.0, 1.8), floor(3.0, 51.6, 1.4))
    floors = floors - block(9, 9, 5).at(z=11)
    curve = [(-9.0, 0.4), (-8.4, 3.6), (-6.0, 7.8), (0, 10.3), (6.0, 7.8), (8.4, 3.6), (9.0, 0.4)]
    rims = square(union(*(tube([(x, y * edge(z) * 0.985, z) for x, z in curve], 0.6, steps=3) for y in (-1, 1))))
    feet = union(*(block(9.4, 9.4, 1.7, 0.6).at(x=13.2 * a, y=13.2 * b) for a in (-1, 1) for b in (-1, 1)))
    top = join(can(1.9, 2.4, 0.4).at(z=52.8), ball(1.9).at(z=55.2), rod((0, 0, 55), (0, 0, 59.4), 0.6), soft=0.4)
    return (
        Part(tower, iron, "metal", 0.42),
        Part(union(floors, rims, top), iron.mixed(GOLD, 0.35), "metal", 0.45),
        Part(feet, iron.mixed(CHOCOLATE, 0.4), "matte", 0.6),
    )


@toy(
    en=("a palm island", "desert island", "tropical island", "island", "palm tree", "palm trees", "island holiday"),
    fr=("une île tropicale", "île déserte", "île", "palmier", "palmiers", "cocotier", "cocotiers", "îlot"),
    near={
        "en": ("vacation", "holidays", "holiday", "hawaii", "bahamas", "tropics", "summer holiday"),
        "fr": (
            "vacances",
            "bahamas",
            "antilles",
            "polynésie",
            "hawaï",
            "vacances d'été",
            "îles",
            "tropiques",
        ),
    },
    tall=44.2,
    show=(-20, 16, 0),
)
def palm_island(leaves: Colour = GREEN, sea: Colour = TURQUOISE, sand: Colour = CREAM) -> Parts:
    """A palm tree on its islet, as in a cartoon: surf all round, coconuts, a starfish."""
    lagoon = smooth([(-22, -1), (-19, -9), (-9, -14), (3, -13), (15, -13.4), (22.4, -6), (22, 4), (15, 11), (4, 13.4),
        (-9, 13), (-19, 8)], 4)  # fmt: skip
    beach = smooth([(-15, 0), (-13, -6), (-5, -9.4), (5, -8.6), (13, -8), (16, -1), (12, 6), (2, 8.6), (-9, 8)], 4)
    water = extrude(lagoon, 4.6, 2.0)
    ripple = union(*(tube([(x - 3, y, 4.5), (x - 1, y - 0.9, 4.5), (x + 1, y + 0.3, 4.5), (x + 3, y - 0.5, 4.5)], 0.65,
        steps=3) for x, y in ((-14.2, -8.6), (17, -7.4), (4, -11.2), (-15, 7))))  # fmt: skip
    foam = extrude(beach.grown(1.3), 1.6, 0.7).at(z=3.8)
    mound = common(extrude(beach, 14, 0), egg(19, 12.4, 9.4).at(z=1.6), soft=3)

    # Grow the trunk in rings, leaning; fronds from its crown, each a bent rib with two rows of leaflets
    path = [(5, 1, 7), (2.6, 1, 17), (0.4, 0.4, 27), (-3.4, 0, 38)]
    line = through([[*p] for p in path], 5)
    trunk = tube(path, [3.0, 2.3, 2.0, 1.8])
    hoops = []
    for i in range(1, 8):
        t = i / 8 * (len(line) - 1)
        at = np.array([np.interp(t, range(len(line)), line[:, k]) for k in range(3)])
        hoops.append(ring(2.5 - 0.09 * i, 0.55).turned(y=-13).at(*at.tolist()))
    teeth = [(3.6, 2.7), (4.5, 1.8), (7.4, 3.3), (8.3, 2.1), (11.2, 3.2), (12.1, 2.0), (14.6, 2.6), (15.3, 1.6)]
    leaf = polygon([(0, 0.9), *teeth, (18.6, 0), *((x, -y) for x, y in reversed(teeth)), (0, -0.9)], 0.4)
    arc = (can(15.8, 9) - can(14.3, 20).at(z=-5)).at(z=-4.5).turned(x=90).at(x=6.4, z=-13.4)
    rib = tube([(x, 0, -13.2 + math.sqrt(15.8**2 - (x - 6.4) ** 2)) for x in (0, 5, 10, 14, 17.6)], 0.7)
    frond = common(arc, extrude(leaf, 40).at(z=-12), soft=0.4) | rib
    crown = union(*(frond.turned(y=d, z=a).at(x=-3.4, z=38.6) for a, d in ((-20, 4), (-75, 12), (-128, 4), (172, 0),
        (118, 6), (64, 4), (22, -16))))  # fmt: skip
    nuts = union(*(ball(2.2).at(x=-3.4 + x, y=y, z=36.2) for x, y in ((-1.8, -2.0), (2.0, -1.8), (0.2, 2.2))))
    fish = extrude(star(5, 3.2, 1.5, 0.7), 1.4, 0.6).turned(x=14, z=20).at(x=-6.4, y=-5.4, z=8.2)
    return (
        Part(water, sea, cell=0.7),
        Part(foam | ripple, WHITE, cell=0.5),
        Part(mound, sand, "matte", 0.6),
        Part(trunk, TAN, "matte", 0.5),
        Part(union(*hoops), BROWN, "matte", 0.4),
        Part(crown, leaves, cell=0.48),
        Part(nuts, BROWN, cell=0.5),
        Part(fish, CORAL, cell=0.42),
    )


@toy(
    en=("a snow globe", "snowglobe", "snow dome", "snow globes", "souvenir globe"),
    fr=("une boule à neige", "boules à neige", "boule de neige en verre", "globe à neige"),
    near={"en": ("christmas village", "winter wonderland"), "fr": ("village de noël", "boule souvenir")},
    tall=49.6,
    show=(-14, 10, 0),
    grip=(0, 0, 6),
)
def snow_globe(base: Colour = RED, sky: Colour = SKY, house: Colour = CORAL) -> Parts:
    """A snow globe, 90 mm tall in life, its glass opened to the front: a house and a fir in the snow."""
    # The globe: a thick shell open in front, its rim shining like glass
    centre, radius = 29.0, 20.6
    globe = ball(radius)
    room = ball(radius - 1.8)
    mouth = can(18.0, 30, 0).turned(x=90).at(y=-6)
    shell = carve(globe - room, mouth, soft=0.8).at(z=centre)
    lip = ring(17.9, 0.9).turned(x=90).at(y=-9.3, z=centre)

    # The light of a window lies on the glass that would be there
    glare = circle(18.8) - circle(16.6).at(1.7, -1.3)
    front = common(ball(radius) - ball(radius - 1.3), slab(glare, 40).at(y=-21), soft=0.3).at(z=centre)

    # Snow inside, a house, a fir, flakes on the back of the globe
    ground = common(ball(radius - 0.9).at(z=centre), join(block(60, 60, 4).at(z=14.8), egg(14, 12, 4.4).at(x=5, y=4,
        z=18.4), egg(9, 10, 3).at(x=-9, y=-2, z=18.6), soft=3), soft=0.5)  # fmt: skip
    ground = common(roomy(ground), half(y=-1).at(y=-12.4), soft=1.5)
    wall = slab(polygon([(-4.6, 0), (4.6, 0), (4.6, 7), (0, 11.6), (-4.6, 7)], 0.4), 8, 0.4)
    roof = union(*(block(8.6, 10, 1.9, 0.8).turned(y=s * 45).at(x=s * 2.7, z=8.2) for s in (-1, 1)))
    stack = block(2, 2, 5, 0.4).at(x=2.8, y=1.4, z=9.4)
    snowcap = block(2.8, 2.8, 1.3, 0.6).at(x=2.8, y=1.4, z=14)
    lights = slab(rectangle(2.2, 4, 0.9).at(-2.0, 2.0), 1.2, 0.2).at(y=-4) | slab(
        rectangle(2, 2, 0.3).at(1.9, 4.2), 1.2, 0.2
    ).at(y=-4)

    def home(solid: Solid) -> Solid:
        return solid.turned(z=16).at(x=-4.8, y=-2.6, z=19.4)

    fir = union(*(lathe([(0, z), (r, z), (r * 0.3, z + h), (0, z + h)], 0.5) for z, r, h in ((2.4, 5.4, 6), (6.6, 4.2,
        5.4), (10.6, 3.0, 6)))).at(x=8, y=0.6, z=20)  # fmt: skip
    capped = union(ball(1.0).at(z=16.8), *(ring(r, 0.8).at(z=z) for z, r in ((2.9, 4.7), (7.1, 3.5), (11.1, 2.3)))).at(
        x=8, y=0.6, z=20
    )
    trunk = can(1.3, 5).at(x=8, y=0.6, z=18.6)
    rng = np.random.default_rng(4)
    spots = []
    for k in range(26):
        z = 1 - 1.55 * (k + 0.5) / 26
        a = k * 2.399 + float(rng.uniform(-0.3, 0.3))
        r = math.sqrt(1 - z * z)
        if z > -0.2:
            spots.append((r * math.sin(a) * 18.6, abs(r * math.cos(a)) * 18.6, centre + z * 18.6))
    flakes = union(*(ball(1.15).at(*spot) for spot in spots if spot[1] > 2))

    # Base with a plate
    foot = lathe([(0, 0), (17, 0), (17, 3), (15.6, 4.4), (14, 9), (13.6, 12.6), (0, 12.6)], 1.2)
    ringed = ring(16.4, 1.0).at(z=3.4) | ring(13.6, 1.0).at(z=11.6)
    plate = common(foot.grown(0.6), slab(rectangle(13, 4.4, 1.4).at(0, 7.6), 60), soft=0.3) & half(y=1)
    return (
        Part(shell, sky, cell=0.6),
        Part(lip, sky.mixed(WHITE, 0.45), cell=0.55),
        Part(front, sky.mixed(WHITE, 0.75), cell=0.5),
        Part(union(ground, home(union(roof, snowcap)), capped, flakes), WHITE, "matte", 0.5),
        Part(home(wall | stack), house, cell=0.45),
        Part(home(lights), YELLOW, cell=0.35),
        Part(fir, GREEN, cell=0.45),
        Part(trunk, BROWN, cell=0.5),
        Part(foot, base, cell=0.6),
        Part(ringed | plate, GOLD, "metal", 0.45),
    )
