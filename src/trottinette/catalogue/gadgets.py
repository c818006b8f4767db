"""Gadgets that see and hear."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Outline,
    Solid,
    ball,
    block,
    can,
    carve,
    common,
    egg,
    extrude,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    revolve,
    ring,
    rod,
    slab,
    union,
)
from trottinette.palette import (
    BLACK,
    CORAL,
    CREAM,
    GRAPHITE,
    GREEN,
    NAVY,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    Colour,
)


@toy(
    en=("a camera", "photo camera", "film camera", "digital camera", "photography camera"),
    fr=(
        "un appareil photo",
        "appareil-photo",
        "appareil photo argentique",
        "appareil photo numérique",
    ),
    near={
        "en": ("leica", "reflex camera", "dslr"),
        "fr": ("leica", "reflex"),
    },
    tall=36.2,
    show=(-26, 14, 0),
    grip=(-19, -4, 16),
)
def camera(skin: Colour = GRAPHITE, metal: Colour = SILVER, accent: Colour = RED) -> Parts:
    """A 35 mm camera, 140 mm wide in life; the lens looks to the front, the release is at the left."""
    # Mould the body, covered in ribbed leather, between two plates of metal
    side = rectangle(50, 17, 7)
    leather = extrude(side, 21).at(z=4) - union(
        *(slab(rectangle(1, 19.4, 0.4), 40).at(x=-22.5 + 3 * i, z=14.4) for i in range(16))
    ) & extrude(side, 40)
    core = extrude(side.grown(-0.5), 22).at(z=3.4)
    foot = extrude(side.grown(0.5), 4.6, round=1.4)
    deck = extrude(side.grown(0.5), 6.2, round=1.6).at(z=24)
    tower = extrude(polygon([(-9, -9), (9, -9), (7.4, 7.6), (-7.4, 7.6)], 2), 9, round=2).at(z=26.4)
    shell = carve(join(deck, tower, soft=1.4), slab(rectangle(11.4, 5, 1.6), 3, 0.2).at(y=-9.4, z=31), soft=0.5)

    # Turn the dials, the release, the shoe and the eyelets
    dial = carve(
        can(4.4, 3.6, round=0.7),
        union(*(rod((4.6, 0, 0), (4.6, 0, 5), 0.4).turned(z=20 * i) for i in range(18))),
        soft=0.2,
    )
    knob = can(5, 1.4, round=0.5) | can(2.4, 3.2, round=0.8)
    eyelet = ring(1.7, 0.8).turned(x=90)
    metal_bits = union(
        dial.at(x=16.4, z=29.6), knob.at(x=-16.4, z=29.6), eyelet.at(x=25.4, z=24), eyelet.at(x=-25.4, z=24)
    )
    button = can(1.9, 2.4, round=0.8).at(x=-16.4, z=32)
    shoe = block(8, 6, 1.2, round=0.4).at(y=0.6, z=35) - block(4.4, 9, 2).at(y=0.4, z=35.6)

    # Build the lens forwards in rings
    def ahead(solid: Solid) -> Solid:
        return solid.turned(x=90).at(y=-8, z=15)

    barrel = lathe([(12.6, 0), (12.6, 3), (11.2, 3.6), (11.2, 10), (10.4, 11.4), (8.2, 11.4), (7, 8.6), (0, 8.6)], 0.5)
    grip = carve(
        lathe([(12, 3.4), (12, 7.6), (0, 7.6)], 0.5),
        union(*(rod((12.2, 0, 2), (12.2, 0, 9), 0.55).turned(z=15 * i) for i in range(24))),
        soft=0.3,
    )
    eye = (egg(7.4, 7.4, 2.6).at(z=8.6) & can(7.4, 12)) | can(7.4, 8.7)
    glint = egg(1.7, 1.2, 0.5).turned(y=-18, z=40).at(x=-2.7, y=2.9, z=10.55)
    window = slab(rectangle(10.6, 4.2, 1.2), 2, 0.5).at(y=-8.2, z=31)
    finder = slab(rectangle(6, 3.6, 1), 2.4, 0.5).at(y=-8.4, z=26.9)
    return (
        Part(leather | core, skin, "matte", 0.6),
        Part(shell | foot, metal, "metal", 0.7),
        Part(metal_bits, metal, "metal", 0.3),
        Part(ahead(barrel), metal, "metal", 0.55),
        Part(ahead(grip), BLACK, "matte", 0.45),
        Part(ahead(eye), NAVY, "glass", 0.5),
        Part(window | slab(rectangle(9, 4, 1), 2, 0.5).at(y=8, z=31), BLACK, "glass", 0.4),
        Part(finder.at(x=-16.4), BLACK, "glass"),
        Part(slab(rectangle(36, 14, 2), 2, 0.6).at(y=8.4, z=14.4), BLACK, "glass"),
        Part(finder.at(x=16.4), CREAM),
        Part(shoe, BLACK, "plastic", 0.3),
        Part(button | ahead(can(1.3, 1.4, round=0.5).at(x=17.2, y=4.2)), accent),
        Part(ahead(glint), WHITE, "glass"),
    )


@toy(
    en=(
        "some headphones",
        "headphone",
        "pair of headphones",
        "over-ear headphones",
        "wireless headphones",
        "headset",
        "audio headphones",
    ),
    fr=(
        "un casque audio",
        "casque",
        "casque sans fil",
        "écouteurs à arceau",
        "casque à musique",
        "casque bluetooth",
    ),
    near={"en": ("beats", "airpods max", "bose"), "fr": ("beats", "airpods max", "bose", "micro-casque")},
    tall=46,
    show=(-32, 12, 0),
    grip=(0, 0, 43),
)
def headphones(band: Colour = TURQUOISE, pads: Colour = GRAPHITE, metal: Colour = SILVER) -> Parts:
    """Over-ear headphones, 190 mm tall in life, standing on their ears, which face left and right."""

    # Bend the band over the head, a quilted cushion under its top
    def arch(section: Outline, wide: float) -> Solid:
        hoop = revolve(section).turned(x=90)
        return common(hoop, half(x=wide, z=-1) & half(x=-wide, z=-1), soft=1.2).at(z=24.7)

    bow = carve(
        arch(rectangle(3.4, 9.4, 1.5).at(19.6), 0.001),
        revolve(rectangle(1.2, 1, 0.3).at(21.6)).turned(x=90).at(z=24.7),
        soft=0.5,
    )
    stitches = [rod((0, -8, 14.6), (0, 8, 14.6), 0.75).turned(y=a).at(z=24.7) for a in range(-40, 41, 16)]
    cushion = carve(arch(rectangle(4, 10.6, 1.9).at(17), 1.1), *stitches, soft=0.9)

    # Mould one ear about z, from the head outwards, then turn it to face right
    def ear(solid: Solid) -> Solid:
        return solid.turned(y=90).turned(z=-8).at(x=10.4, z=12).mirrored()

    pad = join(ring(8, 3.9).stretched(z=0.9).at(z=3.6), can(7, 3).at(z=2), soft=1)
    housing = lathe([(0, 5), (10.8, 5), (11.4, 7.4), (10.6, 11), (8.6, 12.4), (0, 12.4)], 1.2)
    housing = carve(housing, revolve(rectangle(0.9, 0.9, 0.3).at(11.5, 7.6)), soft=0.4)
    rim = lathe([(6.2, 11), (9, 11), (8.8, 12.9), (6.6, 13.3), (6.2, 12.4)], 0.4)
    dome = lathe([(0, 11), (6.6, 11), (6.4, 12.5), (4, 13.3), (0, 13.5)], 0.4)
    bars = union(*(rod((-h, y, 13.2), (h, y, 13.2), 0.75) for y, h in ((-2.4, 1.1), (0.0, 2.6), (2.4, 1.1))))
    knob = can(1.5, 2.4, round=0.6).turned(x=90).at(x=0, y=-10.8, z=8.8)

    # Hang the ears on sliding steel
    arm = join(
        block(1.9, 5, 9.4, round=0.8).at(x=19.6, z=18),
        rod((19.6, -3.4, 21.6), (19.6, 3.4, 21.6), 1.6),
        soft=0.8,
    )
    clip = block(4.4, 10.2, 4.4, round=1.4).at(x=19.6, z=24.2)
    return (
        Part(bow | clip.mirrored(), band, cell=0.5),
        Part(cushion, pads, "matte", 0.5),
        Part(ear(pad), pads, "matte", 0.6),
        Part(ear(housing), band, cell=0.5),
        Part(ear(rim) | arm.mirrored(), metal, "metal", 0.4),
        Part(ear(dome), band.mixed(BLACK, 0.25)),
        Part(ear(bars), WHITE, cell=0.3),
        Part(ear(knob), CORAL, cell=0.3),
    )


@toy(
    en=(
        "some earbuds",
        "earphones",
        "wireless earbuds",
        "earbud",
        "in-ear headphones",
        "wireless earphones",
        "ear buds",
    ),
    fr=("des écouteurs", "écouteurs sans fil", "oreillettes", "écouteurs bluetooth", "écouteur"),
    near={"en": ("airpods", "airpods pro", "galaxy buds"), "fr": ("airpods", "airpods pro", "galaxy buds")},
    tall=36.1,
    show=(-22, 18, 0),
    grip=(0, 0, 8),
)
def earbuds(case: Colour = WHITE, tips: Colour = GRAPHITE, lining: Colour = SKY) -> Parts:
    """Two wireless earbuds rising out of their open case, 60 mm wide in life; the case opens to the front."""
    # Mould the pebble, then part it: the lid falls back on its hinge
    pebble = extrude(rectangle(44, 21, 10.4), 25, round=8)
    low, high = half(z=1).at(z=16), half(z=-1).at(z=16.4)
    wells = [rod((x, 0, 13), (x, 0, 30), 5) for x in (-9.6, 9.6)]
    base = carve(common(pebble, low, soft=0.8), *wells, extrude(rectangle(39, 16, 8), 4).at(z=15.2), soft=0.5)
    shell = common(pebble, high, soft=0.8)

    def opened(solid: Solid) -> Solid:
        return solid.at(y=-9.6, z=-16.2).turned(x=-102).at(y=9.2, z=16.6)

    lid = carve(shell, extrude(rectangle(39.6, 16.6, 8), 14).at(z=6.4), soft=0.6)
    inner = extrude(rectangle(40, 17, 8.2), 1.8, round=0.4).at(z=19.6)
    floor = extrude(rectangle(40, 17, 8.2), 8, round=0.4).at(z=7.4)
    liner = carve(floor, *(rod((x, 0, 13), (x, 0, 30), 4.4) for x in (-9.6, 9.6)), soft=0.6)
    hinge = rod((-7, 9.6, 15.6), (7, 9.6, 15.6), 1.5)

    # Sculpt a bud: stem, head, silicone tip towards the viewer, vents
    stem = join(egg(5.6, 5.4, 6.2).at(z=27.6), rod((0.4, 0.6, 10), (0.4, 0.6, 26), 2.9), soft=3)
    stem = carve(stem, revolve(rectangle(1, 0.8, 0.3).at(3.1, 20)).at(x=0.4, y=0.6), soft=0.3)
    tip = union(egg(4.2, 4.2, 3.3).at(z=6.6), can(3, 6).at(z=1)) - can(1.7, 9).at(z=8.2)
    mesh = can(1.9, 2.6).at(z=6.2)
    vent = egg(1.1, 1.1, 2.2).at(x=4.6, y=-2.4, z=28.8)

    def buds(solid: Solid, facing: bool = False) -> Solid:
        placed = solid.turned(x=84).turned(z=-34).at(z=27.8) if facing else solid
        return placed.at(x=9.6).mirrored()

    light = can(1.1, 2, round=0.5).turned(x=90).at(y=-9.4, z=9.6)
    return (
        Part(base | opened(lid), case, cell=0.55),
        Part(liner | opened(inner), lining, "matte"),
        Part(hinge, SILVER, "metal", 0.4),
        Part(buds(stem), case, cell=0.4),
        Part(buds(tip, facing=True), tips, "matte", 0.35),
        Part(buds(mesh, facing=True), SILVER, "metal", 0.3),
        Part(buds(vent), BLACK, "glass", 0.3),
        Part(light, GREEN, cell=0.25),
    )


@toy(
    en=("a microphone", "mic", "handheld microphone", "singing microphone", "karaoke microphone"),
    fr=("un micro", "microphone", "micro main", "micro de chant", "micro de karaoké", "micro de chanteur"),
    near={"en": ("karaoke", "podcast"), "fr": ("karaoké", "podcast")},
    tall=54.4,
    show=(-10, 8, 24),
    grip=(0, 0, 16),
)
def microphone(handle: Colour = GRAPHITE, mesh: Colour = SILVER, switch: Colour = RED) -> Parts:
    """A singer's microphone, 160 mm long in life, standing on its tail; the switch faces the front."""
    # Turn the handle, a groove above its foot, a collar under the head
    body = lathe([(0, 0), (4.6, 0), (5.2, 2), (5.6, 5), (7.4, 27), (8.6, 33), (0, 33)], 1.2)
    body = carve(body, ring(5.6, 0.6).at(z=5.2), slab(rectangle(5.6, 11.4, 2.4), 3, 0.4).at(y=-7.6, z=21.6), soft=0.5)
    tail = lathe([(0, 0), (3, 0), (3, 1.6), (0, 1.6)], 0.4)
    collar = lathe([(0, 30.6), (8.6, 30.6), (10.2, 33), (10.2, 35.6), (9, 37), (0, 37)], 0.7)
    belt = revolve(rectangle(2.6, 3.4, 1).at(11, 42.4))

    # Weave the head: two families of hoops round a dark ball, crossing on the slant
    def hoops(tilt: float) -> Solid:
        rows = [ring((11.4**2 - k * k) ** 0.5, 0.62).at(z=k) for k in (-8.8, -6.6, -4.4, -2.2, 0.0, 2.2, 4.4, 6.6, 8.8)]
        return union(*rows).turned(x=-20).turned(y=tilt)

    head = (hoops(46) | hoops(-46)).at(z=42.4)
    core = ball(11.2).at(z=42.4)

    # Slide the switch, screw the plate
    plate = slab(rectangle(5.2, 11, 2.2), 2, 0.4).at(y=-6.6, z=21.6)
    thumb = block(2.8, 2.4, 4, round=0.8).at(y=-8.2, z=21.4)
    dot = egg(0.9, 0.7, 0.9).at(y=-7.6, z=18.2)
    return (
        Part(body, handle, "matte", 0.5),
        Part(collar | tail, mesh, "metal", 0.45),
        Part(belt, mesh, "metal", 0.4),
        Part(core, handle.mixed(BLACK, 0.4), "matte"),
        Part(head, mesh, "metal", 0.45),
        Part(plate, mesh, "metal", 0.35),
        Part(thumb, switch, cell=0.3),
        Part(dot, WHITE, cell=0.3),
    )
