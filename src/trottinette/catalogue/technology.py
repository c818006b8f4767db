"""Technology: screens, sound and play. Screens are pictures made of raised flats, each in its own colour."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    Outline, Solid, ball, block, can, carve, circle, common, cone, egg, emboss, extrude, half, join, lathe, polygon, rectangle, revolve, ring, rod, slab,
    smooth, tube, union,
)  # fmt: skip
from trottinette.palette import (
    BLACK, BLUE, CORAL, CREAM, GRAPHITE, GREEN, LIME, MINT, NAVY, ORANGE, RED, SILVER, SKY, TEAL, TURQUOISE, WHITE, YELLOW, Colour,
)  # fmt: skip


def _flat(outline: Outline, front: float, thick: float = 1.2, round: float = 0.3) -> Solid:
    """An outline of the x-z plane facing the viewer, its face at y = `front`."""
    return slab(outline, thick, round).at(y=front + thick / 2)


def _box(x: float, z: float, width: float, height: float, round: float) -> Outline:
    """A rounded rectangle about (x, z)."""
    return rectangle(width, height, round).at(x, z)


@toy(
    en=("a laptop", "laptop computer", "notebook computer", "computer", "portable computer", "pc", "my laptop"),
    fr=("un ordinateur portable", "ordi portable", "ordi", "ordinateur", "pc portable", "pc", "laptop"),
    near={"en": ("macbook", "chromebook", "thinkpad", "desktop computer"), "fr": ("macbook", "chromebook", "mac", "ordinateur de bureau")},
    tall=37.2,
    show=(-24, 28, 0),
    grip=(0, -15, 3),
)
def laptop(shell: Colour = SILVER, picture: Colour = SKY, keys: Colour = GRAPHITE) -> Parts:
    """A 13-inch laptop, 300 mm wide in life, open; the keys face up, the screen faces the front."""
    # Mould the base: a well for the keys, a pad, a notch to open it by, four feet
    base = block(52, 34, 4.4, round=1.9).at(z=0.6)
    well = block(46, 16.6, 2, round=0.9).at(y=3.4, z=4.2)
    pad = block(17, 8.6, 2, round=0.9)
    notch = rod((-5, -17.4, 5.2), (5, -17.4, 5.2), 1.3)
    base = carve(base, well, pad.at(y=-10.6, z=4.3), notch, soft=0.5)
    feet = can(2, 1.4, round=0.5).at(x=20, y=12) | can(2, 1.4, round=0.5).at(x=20, y=-12)
    hinge = rod((-15, 15.2, 5), (15, 15.2, 5), 1.9)

    # Set the keys, four rows of nine, the space bar in the nearest
    caps = [block(4.1, 3.2, 2.4, round=0.7).at(x=-19.8 + 4.95 * i, y=9.1 - 3.9 * row, z=3.6)
            for row in range(4) for i in range(9) if row < 3 or i not in (3, 4, 5)]  # fmt: skip
    caps.append(block(14, 3.2, 2.4, round=0.7).at(y=-2.6, z=3.6))
    touch = block(15.8, 7.4, 1.6, round=0.6).at(y=-10.6, z=3.2)

    # Build the screen upright on z = 0, then lean it back on its hinge
    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=-13).at(y=15, z=4.8)

    lid = carve(_flat(_box(0, 16.6, 52, 33.2, 3.4), -1.6, 3.2, 1.3), _flat(_box(0, 17, 47.6, 28.6, 1.8), -3.1, 2.9, 0.2), soft=0.4)
    badge = slab(_heart(6.5).at(0, 17.5), 1.8, 0.6).at(y=1.5)
    glass = _flat(_box(0, 17, 48, 29, 1.8), -1.0, 1.4)
    wall = _flat(_box(0, 17.2, 43.6, 24.6, 1.2), -1.5)
    window = _flat(_box(-4.6, 18.6, 28, 16.6, 1.3), -2.0)
    top = _flat(_box(-4.6, 25.4, 28, 4, 1.3), -2.4)
    lines = [_flat(_box(x, z, w, 1.5, 0.7), -2.4) for x, z, w in ((-12, 20.6, 9), (-12.6, 17.6, 7.8), (-12, 14.6, 9))]
    bars = [_flat(polygon([(x - 1.2, 12.4), (x + 1.2, 12.4), (x + 1.2, z), (x - 1.2, z)], 0.4), -2.4) for x, z in ((-1.6, 16), (1.8, 18.6), (5.2, 21.4))]
    dock = [_flat(_box(-8 + 5.3 * i, 7.8, 3.6, 2.8, 1), -2.0) for i in range(4)]
    tile = _flat(_box(15.8, 22.4, 8, 9.4, 1.3), -2.0)
    love = _flat(_heart(4.6).at(15.8, 22.4), -2.4)
    return (
        Part(base | hinge | leaned(lid), shell, "metal", 0.65), Part(feet.mirrored(), keys, "matte"),
        Part(union(*caps), keys, "plastic", 0.45), Part(touch, shell.mixed(WHITE, 0.4), cell=0.4),
        Part(leaned(glass), BLACK, "glass"), Part(leaned(wall), picture), Part(leaned(window), WHITE, cell=0.5),
        Part(leaned(union(top, love, dock[0], bars[2])), CORAL, cell=0.3), Part(leaned(union(tile, dock[1], bars[1])), YELLOW, cell=0.3),
        Part(leaned(union(*lines, dock[2])), keys, cell=0.3), Part(leaned(union(bars[0], dock[3])), TURQUOISE, cell=0.3),
        Part(leaned(badge), WHITE, cell=0.4),
    )  # fmt: skip


def _heart(size: float) -> Outline:
    """A heart about `size` high and wide, its middle at the origin."""
    right = [(0.0, 0.26), (0.22, 0.48), (0.44, 0.42), (0.52, 0.18), (0.4, -0.1), (0.2, -0.33)]
    whole = right + [(0.0, -0.52)] + [(-x, z) for x, z in reversed(right[1:])]
    return smooth([(x * size, z * size) for x, z in whole], 4)


@toy(
    en=("a smartphone", "phone", "mobile phone", "cell phone", "cellphone", "mobile", "telephone", "smart phone"),
    fr=("un smartphone", "téléphone", "téléphone portable", "portable", "mobile", "tél", "téléphone mobile"),
    near={"en": ("iphone", "android phone", "galaxy", "pixel"), "fr": ("iphone", "android", "galaxy", "galaxy s")},
    tall=50,
    show=(-24, 8, -6),
    grip=(0, 0, 16),
)
def smartphone(shell: Colour = CORAL, picture: Colour = SKY) -> Parts:
    """Large phone, 160 mm tall in life; the screen faces the front, three lenses the back."""
    # Mould the frame, its keys on the sides, the port below
    body = _flat(_box(0, 25, 27, 50, 6), -3.2, 6.4, 2.2)
    seam = _flat(_box(0, 25, 30, 53, 6), -0.4, 0.8, 0) - _flat(_box(0, 25, 26, 49, 5.4), -0.4, 0.8, 0)
    port = rod((-2, 0.2, -0.4), (2, 0.2, -0.4), 1.2)
    body = carve(body, _flat(_box(0, 25, 23.8, 46.8, 4.6), -4.8, 3.2, 0.2), seam, port, soft=0.4)
    keys = rod((13.4, 0.2, 31), (13.4, 0.2, 37), 1.1) | rod((-13.4, 0.2, 34), (-13.4, 0.2, 37), 1.1) | rod((-13.4, 0.2, 28.4), (-13.4, 0.2, 31.4), 1.1)

    # Light the screen: a wallpaper, a clock, twelve icons, a bar below
    glass = _flat(_box(0, 25, 24, 47, 4.7), -2.6, 1.6)
    wall = _flat(_box(0, 25, 21.6, 44.4, 3.7), -3.0)
    pill = _flat(_box(0, 43.9, 7, 2.4, 1.2), -3.6)
    spots = [(x, z) for z in (29.6, 23.2, 16.8) for x in (-6.8, 0.0, 6.8)] + [(x, 8.0) for x in (-6.8, 0.0, 6.8)]
    icon = [_flat(_box(x, z, 5, 5, 1.5), -3.7) for x, z in spots]
    bar = _flat(_box(0, 8, 20.2, 7.2, 2.2), -3.3)
    clock = [_flat(_box(x, 37.2, 1.1, 5.4, 0.5), -3.6) for x in (-6, -4.2, -1.8, 1.8, 3.9, 5.1, 7.2)]
    clock += [_flat(_box(x, z, 3.2, 1.1, 0.5), -3.6) for x, z in ((-3, 39.3), (-3, 35.1), (2.9, 39.3), (2.9, 35.1), (6.1, 39.3), (6.1, 37.2), (6.1, 35.1))]
    colon = [_flat(circle(0.62).at(0, z), -3.6) for z in (36, 38.4)]

    # Raise what is drawn on the icons, and the lenses behind
    heart = _flat(_heart(3).at(*spots[0]), -4.2, 1)
    note = _flat(_box(spots[4][0], spots[4][1], 3, 2.2, 0.9), -4.2, 1)
    sun = _flat(circle(1.3).at(*spots[8]), -4.2, 1)
    play = _flat(polygon([(5.9, 21.7), (8.6, 23.2), (5.9, 24.7)], 0.3), -4.2, 1)
    dot = _flat(circle(1.4).at(*spots[2]), -4.2, 1) | _flat(circle(1.2).at(*spots[7]), -4.2, 1)
    bolt = _flat(polygon([(-8.4, 21.8), (-7, 24.6), (-5.2, 21.8)], 0.4), -4.2, 1)
    hump = _flat(_box(5.4, 40.6, 12.4, 14, 4), 2.6, 1.8, 0.8)
    lens = can(2.5, 2.2, round=0.6).turned(x=-90)
    eyes = [lens.at(x=x, y=3.6, z=z) for x, z in ((7.7, 43.6), (7.7, 37.4), (2.6, 40.5))]
    rest: Solid = union(icon[2], icon[7], *clock, *colon, heart, note, play, bolt)
    return (
        Part(body | keys | hump, shell, cell=0.5), Part(glass, BLACK, "glass", 0.6), Part(pill, BLACK, "glass"), Part(wall, picture, cell=0.5),
        Part(bar, picture.mixed(WHITE, 0.55), cell=0.4), Part(rest | sun, WHITE, cell=0.28),
        Part(union(icon[0], icon[5], icon[10], dot), CORAL, cell=0.3), Part(union(icon[1], icon[8], icon[9]), YELLOW, cell=0.3),
        Part(union(icon[3], icon[11]), MINT, cell=0.3), Part(union(icon[4], icon[6]), TURQUOISE, cell=0.3),
        Part(union(*eyes), BLACK, "glass", 0.3),
    )  # fmt: skip


@toy(
    en=("a camera", "photo camera", "film camera", "digital camera", "photography camera"),
    fr=("un appareil photo", "caméra", "appareil-photo", "appareil photo argentique", "appareil photo numérique"),
    near={"en": ("leica", "reflex camera", "dslr", "video camera", "camcorder"), "fr": ("leica", "reflex", "caméscope", "caméra vidéo")},
    tall=36,
    show=(-26, 14, 0),
    grip=(-19, -4, 16),
)
def camera(skin: Colour = GRAPHITE, metal: Colour = SILVER, accent: Colour = RED) -> Parts:
    """A 35 mm camera, 140 mm wide in life; the lens looks to the front, the release is on the viewer's left."""
    # Mould the body, covered in ribbed leather, between two plates of metal
    side = rectangle(50, 17, 7)
    leather = extrude(side, 21).at(z=4) - union(*(slab(rectangle(1, 19.4, 0.4), 40).at(x=-22.5 + 3 * i, z=14.4) for i in range(16))) & extrude(side, 40)
    core = extrude(side.grown(-0.5), 22).at(z=3.4)
    foot = extrude(side.grown(0.5), 4.6, round=1.4)
    deck = extrude(side.grown(0.5), 6.2, round=1.6).at(z=24)
    tower = extrude(polygon([(-9, -9), (9, -9), (7.4, 7.6), (-7.4, 7.6)], 2), 9, round=2).at(z=26.4)
    shell = carve(join(deck, tower, soft=1.4), slab(rectangle(11.4, 5, 1.6), 3, 0.2).at(y=-9.4, z=31), soft=0.5)

    # Turn the dials, the release, the shoe and the eyelets
    dial = carve(can(4.4, 3.6, round=0.7), union(*(rod((4.6, 0, 0), (4.6, 0, 5), 0.4).turned(z=20 * i) for i in range(18))), soft=0.2)
    knob = can(5, 1.4, round=0.5) | can(2.4, 3.2, round=0.8)
    eyelet = ring(1.7, 0.8).turned(x=90)
    metal_bits = union(dial.at(x=16.4, z=29.6), knob.at(x=-16.4, z=29.6), eyelet.at(x=25.4, z=24), eyelet.at(x=-25.4, z=24))
    button = can(1.9, 2.4, round=0.8).at(x=-16.4, z=32)
    shoe = block(8, 6, 1.2, round=0.4).at(y=0.6, z=35) - block(4.4, 9, 2).at(y=0.4, z=35.6)

    # Build the lens forwards in rings
    def ahead(solid: Solid) -> Solid:
        return solid.turned(x=90).at(y=-8, z=15)

    barrel = lathe([(12.6, 0), (12.6, 3), (11.2, 3.6), (11.2, 10), (10.4, 11.4), (8.2, 11.4), (7, 8.6), (0, 8.6)], 0.5)
    grip = carve(lathe([(12, 3.4), (12, 7.6), (0, 7.6)], 0.5), union(*(rod((12.2, 0, 2), (12.2, 0, 9), 0.55).turned(z=15 * i) for i in range(24))), soft=0.3)
    eye = (egg(7.4, 7.4, 2.6).at(z=8.6) & can(7.4, 12)) | can(7.4, 8.7)
    glint = egg(1.7, 1.2, 0.5).turned(y=-18, z=40).at(x=-2.7, y=2.9, z=10.55)
    window = slab(rectangle(10.6, 4.2, 1.2), 2, 0.5).at(y=-8.2, z=31)
    finder = slab(rectangle(6, 3.6, 1), 2.4, 0.5).at(y=-8.4, z=26.9)
    return (
        Part(leather | core, skin, "matte", 0.6), Part(shell | foot, metal, "metal", 0.7), Part(metal_bits, metal, "metal", 0.3),
        Part(ahead(barrel), metal, "metal", 0.55), Part(ahead(grip), BLACK, "matte", 0.45), Part(ahead(eye), NAVY, "glass", 0.5),
        Part(window | slab(rectangle(9, 4, 1), 2, 0.5).at(y=8, z=31), BLACK, "glass", 0.4), Part(finder.at(x=-16.4), BLACK, "glass"),
        Part(slab(rectangle(36, 14, 2), 2, 0.6).at(y=8.4, z=14.4), BLACK, "glass"), Part(finder.at(x=16.4), CREAM), Part(shoe, BLACK, "plastic", 0.3),
        Part(button | ahead(can(1.3, 1.4, round=0.5).at(x=17.2, y=4.2)), accent), Part(ahead(glint), WHITE, "glass"),
    )  # fmt: skip


@toy(
    en=("headphones", "headphone", "pair of headphones", "over-ear headphones", "wireless headphones", "headset", "audio headphones"),
    fr=("un casque audio", "casque", "casque sans fil", "écouteurs à arceau", "casque à musique", "casque bluetooth"),
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

    bow = carve(arch(rectangle(3.4, 9.4, 1.5).at(19.6), 0.001), revolve(rectangle(1.2, 1, 0.3).at(21.6)).turned(x=90).at(z=24.7), soft=0.5)
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
    arm = join(block(1.9, 5, 9.4, round=0.8).at(x=19.6, z=18), rod((19.6, -3.4, 21.6), (19.6, 3.4, 21.6), 1.6), soft=0.8)
    clip = block(4.4, 10.2, 4.4, round=1.4).at(x=19.6, z=24.2)
    return (
        Part(bow | clip.mirrored(), band, cell=0.5), Part(cushion, pads, "matte", 0.5), Part(ear(pad), pads, "matte", 0.6),
        Part(ear(housing), band, cell=0.5), Part(ear(rim) | arm.mirrored(), metal, "metal", 0.4), Part(ear(dome), band.mixed(BLACK, 0.25)),
        Part(ear(bars), WHITE, cell=0.3), Part(ear(knob), CORAL, cell=0.3),
    )  # fmt: skip


@toy(
    en=("earbuds", "earphones", "wireless earbuds", "earbud", "in-ear headphones", "wireless earphones", "ear buds"),
    fr=("des écouteurs", "écouteurs", "écouteurs sans fil", "oreillettes", "écouteurs bluetooth", "écouteur"),
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
        Part(base | opened(lid), case, cell=0.55), Part(liner | opened(inner), lining, "matte"), Part(hinge, SILVER, "metal", 0.4),
        Part(buds(stem), case, cell=0.4), Part(buds(tip, facing=True), tips, "matte", 0.35), Part(buds(mesh, facing=True), SILVER, "metal", 0.3),
        Part(buds(vent), BLACK, "glass", 0.3), Part(light, GREEN, cell=0.25),
    )  # fmt: skip


@toy(
    en=("a tablet", "tablet computer", "drawing tablet", "graphics tablet", "digital tablet", "touch tablet"),
    fr=("une tablette", "tablette tactile", "tablette graphique", "tablette numérique"),
    near={"en": ("ipad", "e-reader", "kindle"), "fr": ("ipad", "liseuse", "kindle")},
    tall=38.3,
    show=(-20, 16, 0),
    grip=(-24, 0, 19),
)
def tablet(shell: Colour = SILVER, picture: Colour = SKY, pen: Colour = WHITE) -> Parts:
    """An 11-inch tablet held level, 250 mm wide in life, its pen at work on a drawing of hills and sun."""
    # Mould the frame
    body = carve(_flat(_box(0, 19, 52, 38, 5), -2.6, 5.2, 1.8), _flat(_box(0, 19, 48.4, 34.4, 3.4), -4.4, 3.2, 0.2), soft=0.4)
    keys = rod((-19, 0, 37.2), (-15, 0, 37.2), 1.1) | rod((-12, 0, 37.2), (-9, 0, 37.2), 1.1)
    glass = _flat(_box(0, 19, 48.8, 34.8, 3.5), -2.0, 1.6)
    eye = can(2.2, 2, round=0.6).turned(x=-90).at(x=21, y=2, z=33.4)

    # Draw on the screen: sky, sun, hills, a path of paint, and colours to choose along its left
    frame = _box(3, 19, 37.4, 29.6, 2)
    wall = _flat(frame, -2.4)
    sheet = _flat(_box(-19.6, 19, 5, 29.6, 1.6), -2.4)
    sun = circle(4).at(5.4, 27.4)
    far = smooth([(-15.7, 2), (-15.7, 14), (-11, 20), (-6.6, 24.6), (-2.6, 20.6), (1, 17.8), (5.6, 21.6), (10, 17), (16, 13), (21.7, 11), (21.7, 2)], 5)
    near = smooth([(-15.7, 2), (-15.7, 9.6), (-9, 11.6), (-1, 9.2), (7, 7), (14, 8.2), (21.7, 10.4), (21.7, 2)], 5)
    snow = polygon([(-10, 21.2), (-6.6, 24.8), (-3.2, 21.2), (-4.8, 20.2), (-6.4, 21.6), (-8.2, 20)], 0.5)
    inks = [_flat(circle(1.5).at(-19.6, 29.8 - 5.4 * i), -2.9) for i in range(5)]
    stroke = tube([(-10, -2.8, 15.4), (-6, -2.8, 17.8), (-2, -2.8, 14.4), (2, -2.8, 16.4), (5.6, -2.8, 13.6)], 1.05)

    # Lay the pen across the corner, its point on the stroke
    def held(solid: Solid) -> Solid:
        return solid.turned(x=10, y=42).at(x=5.8, y=-4.0, z=13.4)

    barrel = lathe([(0, 4.6), (2.3, 4.8), (2.3, 26), (0, 26)], 0.8)
    point = cone(0.7, 2.2, 5.4, round=0.4)
    collar = can(2.5, 1.8, round=0.5).at(z=21.4)
    return (
        Part(body | keys, shell, "metal", 0.6), Part(glass, BLACK, "glass"), Part(eye, BLACK, "glass"), Part(wall, picture),
        Part(_flat(sun, -2.9, 1.4), YELLOW, cell=0.4), Part(_flat(_cut(far, frame), -2.8, 1.4), TEAL, cell=0.5),
        Part(_flat(_cut(near, frame), -3.2, 1.8), GREEN, cell=0.5), Part(_flat(snow, -3.2, 1.4), WHITE, cell=0.3),
        Part(sheet, CREAM, cell=0.5), Part(stroke | inks[0], CORAL, cell=0.35), Part(inks[1], YELLOW), Part(inks[2], TURQUOISE),
        Part(inks[3], BLUE), Part(inks[4], GRAPHITE), Part(held(barrel), pen, cell=0.45), Part(held(point), GRAPHITE, cell=0.35),
        Part(held(collar), CORAL, cell=0.35),
    )  # fmt: skip


def _cut(shape: Outline, frame: Outline) -> Outline:
    """What of `shape` lies within `frame`."""
    whole = rectangle(200, 200)
    return shape - (whole - frame)


@toy(
    en=("a television", "tv", "tv set", "telly", "television set", "retro tv"),
    fr=("une télévision", "télé", "tv", "téléviseur", "télévision rétro", "poste de télé", "poste de télévision"),
    near={"en": ("flat screen", "computer monitor", "screen"), "fr": ("écran plat", "écran", "netflix")},
    tall=52,
    show=(-24, 12, 0),
)
def television(cabinet: Colour = ORANGE, picture: Colour = SKY, trim: Colour = CREAM) -> Parts:
    """A set of the sixties, 600 mm wide in life: rounded cabinet, two aerials, splayed legs; it faces the front."""
    # Mould the cabinet, its back, its feet
    cabinet_outline = _box(0, 22, 48, 30, 7)
    box = carve(_flat(cabinet_outline, -10, 18, 2.6), _flat(_box(0, 22, 43.4, 25.4, 5), -13, 4.2, 0.2), soft=0.6)
    hull = join(box, _flat(_box(0, 22, 34, 20, 7), 0, 13, 5), soft=2)
    slots = [rod((-9, 13, z), (9, 13, z), 0.8) for z in (17, 20, 23, 26)]
    legs = union(*(rod((s * 15, y * 0.4, 9), (s * 18.6, y, 1.5), 2.4, 1.5) for s in (-1, 1) for y in (-7.5, 7.5)))

    # Set the face: a panel, the curved tube in its frame, knobs and a grille
    panel = _flat(_box(0, 22, 44, 26, 5.2), -9.4, 2)
    frame = carve(_flat(_box(-5.4, 22, 30.4, 22.6, 6), -11.2, 3, 1), _flat(_box(-5.4, 22, 25.8, 18, 4.6), -13, 3, 0.2), soft=0.5)
    bulge = ball(60).at(x=-5.4, y=49, z=22)
    tubeglass = _flat(_box(-5.4, 22, 26.2, 18.4, 4.8), -14, 8) & bulge
    view = _box(-5.4, 22, 25.2, 17.4, 4.4)

    def screen(shape: Outline, up: float) -> Solid:
        return slab(_cut(shape, view), 6).at(y=-10.6) & bulge.grown(up)

    hills = smooth([(-22, 8), (-22, 17), (-16, 20), (-11, 17.6), (-5, 16.4), (1, 19.6), (5, 20.4), (12, 17), (12, 8)], 5)
    rays = union(*(slab(rectangle(1.2, 4, 0.5).at(0, 6.4).turned(a), 6) for a in range(-80, 81, 40))).at(x=-3, y=-10.6, z=21) & bulge.grown(0.5)
    sun = screen(circle(3.7).at(-3, 21), 0.5)
    cloud = screen(circle(2).at(-13.4, 26) | circle(1.6).at(-15.6, 25.4) | circle(1.5).at(-11.2, 25.5), 0.5)
    dials = [_dial(3.7).turned(x=90).at(x=16, y=-9, z=z) for z in (29.4, 20.8)]
    pointers = [rod((16, -12.8, z), (16 + dx, -12.8, z + dz), 0.7) for z, dx, dz in ((29.4, 1.6, 1.6), (20.8, -0.6, 2.2))]
    bars = union(*(rod((13, -9.4, z), (19, -9.4, z), 0.75) for z in (16, 13.8, 11.8)))

    # Raise the aerials from their saucer
    saucer = egg(6, 5, 3.4).at(z=36.8)
    aerial = union(*(rod((s * 2, 0, 38.4), (s * 14, 0, 50), 0.9) | ball(2).at(x=s * 14, z=50) for s in (-1, 1)))
    return (
        Part(carve(hull, *slots, soft=0.5), cabinet, cell=0.6), Part(legs, trim), Part(panel, trim), Part(frame, GRAPHITE, cell=0.5),
        Part(tubeglass, picture, "glass"), Part(screen(hills, 0.7), GREEN, cell=0.4), Part(sun | rays, YELLOW, cell=0.35), Part(cloud, WHITE, cell=0.3),
        Part(union(*dials), cabinet, cell=0.35), Part(union(*pointers, bars), GRAPHITE, cell=0.3), Part(saucer, GRAPHITE, cell=0.4),
        Part(aerial, SILVER, "metal", 0.4),
    )  # fmt: skip


def _dial(radius: float) -> Solid:
    """A ribbed knob standing on z = 0, 3.8 mm high."""
    ribs = union(*(rod((radius + 0.1, 0, 0.8), (radius + 0.1, 0, 5), 0.5).turned(z=24 * i) for i in range(15)))
    return carve(can(radius, 3.8, round=0.8), ribs, soft=0.3)


@toy(
    en=("a game controller", "gamepad", "video game controller", "controller", "joypad", "joystick", "game pad"),
    fr=("une manette de jeu", "manette", "manette de jeux vidéo", "manette de console", "joystick", "joypad"),
    near={"en": ("playstation", "xbox", "nintendo switch", "console", "video games"), "fr": ("playstation", "xbox", "switch", "console", "jeux vidéo", "jeu vidéo")},
    tall=17.1,
    show=(-12, 62, -8),
    grip=(-18, -12, 7),
)
def game_controller(shell: Colour = WHITE, dark: Colour = GRAPHITE) -> Parts:
    """A gamepad, 155 mm wide in life, lying on its back: buttons up, the player's hands at the front."""
    # Mould the shell: a body, two horns that droop, a seam all round, shallow wells for sticks and cross
    face = smooth([(0, 10.6), (9, 11.2), (17, 12.4), (23.6, 10.4), (26, 0), (26.4, -9), (24.6, -15.6), (20.4, -17), (15.8, -13.4), (11.4, -9.4), (4, -8.6),
                   (-4, -8.6), (-11.4, -9.4), (-15.8, -13.4), (-20.4, -17), (-24.6, -15.6), (-26.4, -9), (-26, 0), (-23.6, 10.4), (-17, 12.4), (-9, 11.2)], 3)  # fmt: skip
    horns = rod((18.2, 2, 7.6), (20.6, -11.6, 6), 7, 5.6).mirrored()
    whole = join(extrude(face, 11.6, round=4.2).at(z=1.6), horns, soft=3)
    seam = block(70, 60, 0.9).at(z=6.4)
    wells = [can(6, 6, round=1).at(x=x, y=y, z=12.3) for x, y in ((-8.2, -3.6), (8.2, -3.6))]
    body = carve(emboss(whole, seam, -0.7, soft=0.5), *wells, can(6.8, 6, round=1).at(x=-16.4, y=3.8, z=12.6), can(6.8, 6, round=1).at(x=16.4, y=3.8, z=12.6), soft=0.7)

    # Set the sticks, the cross, four round keys, two triggers a side, the middle keys and a light
    stick = join(can(2.6, 5).at(z=11), lathe([(0, 14.6), (4.3, 14.6), (4.3, 16.4), (3.6, 17.4), (2.8, 16.7), (0, 16.4)], 0.5), soft=1)
    well = can(5.2, 2).at(z=10.9)
    sticks = union(*((stick | well).at(x=x, y=-3.6) for x in (-8.2, 8.2)))
    cross = carve(block(10.6, 3.8, 4, round=0.8) | block(3.8, 10.6, 4, round=0.8), egg(1.6, 1.6, 0.9).at(z=4), soft=0.5).at(x=-16.4, y=3.8, z=11)
    key = can(2.2, 4, round=0.9).at(z=11)
    keys = [key.at(x=16.4 + 3.9 * dx, y=3.8 + 3.9 * dy) for dx, dy in ((0, -1), (1, 0), (-1, 0), (0, 1))]
    bumpers = rod((12, 12, 9.2), (20.8, 10.4, 9.2), 2.5).mirrored()
    triggers = join(rod((13, 12.2, 5.2), (19, 11.2, 5.2), 2.5), rod((13.4, 14.2, 3.6), (18.4, 13.2, 3.6), 1.7), soft=1.2).mirrored()
    plate = block(11.4, 6.4, 2.4, round=1.1).at(y=5.6, z=11.5)
    pills = union(*(rod((x - 0.5, y, 13.3), (x + 0.5, y, 13.3), 0.85) for x, y in ((-8.2, 8), (8.2, 8))))
    heart = extrude(_heart(3.6), 1.6, round=0.5).at(y=5.6, z=13)
    return (
        Part(body, shell, cell=0.5), Part(sticks, dark, "matte", 0.4), Part(cross | pills, dark, cell=0.4),
        Part(bumpers | triggers, dark, cell=0.5), Part(plate, TURQUOISE), Part(heart, WHITE, cell=0.3),
        Part(keys[0], GREEN), Part(keys[1], RED), Part(keys[2], BLUE), Part(keys[3], YELLOW),
    )  # fmt: skip


@toy(
    en=("a calculator", "pocket calculator", "desk calculator", "calculating machine"),
    fr=("une calculatrice", "calculette", "calculatrice de poche", "machine à calculer"),
    near={"en": ("cash register", "abacus"), "fr": ("caisse enregistreuse", "boulier")},
    tall=11.1,
    show=(-16, 60, -10),
    grip=(0, -22, 4),
)
def calculator(body: Colour = MINT, keys: Colour = WHITE, accent: Colour = CORAL) -> Parts:
    """A pocket calculator, 130 mm long in life, lying on its back, the display behind the keys."""
    # Mould the case: a tray for the keys, a hood for the display
    case = join(block(36, 48, 6.4, round=2.6), block(36, 15.6, 9.6, round=2.8).at(y=16.2), soft=1.5)
    case = carve(case, block(31.4, 29, 4, round=1).at(y=-7.4, z=5), block(29.6, 7.6, 4, round=0.8).at(y=14.4, z=7.8), soft=0.6)
    panel = block(31, 28.6, 2.4, round=0.6).at(y=-7.4, z=3.4)
    window = block(29.8, 7.8, 2, round=0.6).at(y=14.4, z=6.6)
    cells = union(*(block(4.6, 2.6, 1.6, round=0.4).at(x=x, y=21, z=8.6) for x in (-10.6, -5.6, -0.6, 4.4)))

    # Set twenty keys: figures, operations at the right, one to clear, one tall key for the answer
    def key(column: int, row: int, deep: float = 4.8) -> Solid:
        return block(6.4, deep, 4.4, round=1.2).at(x=(column - 1.5) * 7.5, y=4.2 - 5.8 * row, z=4.4)

    figures = union(*(key(column, row) for row in range(1, 5) for column in range(3)))
    clear = key(0, 0)
    others = union(key(1, 0), key(2, 0), *(key(3, row) for row in range(3)))
    answer = key(3, 3, 10.6).at(y=-2.9)

    # Raise a sign on each, and a sum on the display
    def sign(outline: Outline, column: int, row: float) -> Solid:
        return extrude(outline, 1.4, round=0.3).at(x=(column - 1.5) * 7.5, y=4.2 - 5.8 * row, z=7.8)

    dash = rectangle(3.2, 0.95, 0.4)
    plus, times = dash | dash.turned(90), dash.turned(45) | dash.turned(-45)
    divide = dash | circle(0.6).at(0, 1.5) | circle(0.6).at(0, -1.5)
    equals = dash.at(0, 0.9) | dash.at(0, -0.9)
    white = union(sign(divide, 3, 0), sign(times, 3, 1), sign(plus, 3, 2), sign(equals, 3, 3.5), sign(circle(1.3) - circle(0.5), 0, 0),
                  sign(dash, 2, 0), sign(circle(0.6).at(-1, 1) | circle(0.6).at(1, -1) | rectangle(0.9, 3, 0.4).turned(-40), 1, 0))  # fmt: skip
    dots = [circle(0.75).at(x, y) for x, y in ((0, 0), (-1.2, -0.8), (1.2, 0.8))]
    black = union(*(sign(_digit("7894561230"[i], 2.1), i % 3, 1 + i // 3) for i in range(9)), sign(_digit("0", 2.1), 0, 4), sign(dots[0], 1, 4),
                  sign(equals.turned(90), 2, 4))  # fmt: skip
    total = union(*(extrude(_digit(n, 3.2), 1.2, round=0.3).at(x=x, y=14.4, z=8) for n, x in (("2", -1), ("0", 3.4), ("2", 7.8), ("6", 12.2))))
    return (
        Part(case, body, cell=0.6), Part(panel, body.mixed(BLACK, 0.3), "matte"), Part(window, LIME.mixed(CREAM, 0.65), cell=0.5),
        Part(cells, NAVY, "glass", 0.35), Part(figures, keys, cell=0.45), Part(others, GRAPHITE, cell=0.45), Part(answer | clear, accent, cell=0.45),
        Part(white, WHITE, cell=0.28), Part(black | total, GRAPHITE, cell=0.28),
    )  # fmt: skip


_SEGMENTS = {"0": "abcdef", "1": "bc", "2": "abdeg", "3": "abcdg", "4": "bcfg", "5": "acdfg", "6": "acdefg", "7": "abc", "8": "abcdefg", "9": "abcdfg"}


def _digit(figure: str, wide: float) -> Outline:
    """A figure of seven bars, `wide` mm across and 1.6 times as tall, centred."""
    half_wide, half_tall, thick = wide / 2 - 0.4, wide * 0.8 - 0.4, 0.85
    across, down = rectangle(2 * half_wide + thick, thick, 0.4), rectangle(thick, half_tall + thick, 0.4)
    bars = {
        "a": across.at(0, half_tall), "g": across, "d": across.at(0, -half_tall), "b": down.at(half_wide, half_tall / 2),
        "c": down.at(half_wide, -half_tall / 2), "e": down.at(-half_wide, -half_tall / 2), "f": down.at(-half_wide, half_tall / 2),
    }  # fmt: skip
    shape, *rest = (bars[letter] for letter in _SEGMENTS[figure])
    for bar in rest:
        shape = shape | bar
    return shape
