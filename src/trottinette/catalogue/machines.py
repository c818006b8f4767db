"""Machines: what one types, clicks and stores with, and what flies, talks or looks back."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    block,
    can,
    carve,
    circle,
    common,
    cone,
    egg,
    emboss,
    extrude,
    half,
    join,
    polygon,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    CORAL,
    CREAM,
    GRAPHITE,
    GREEN,
    GREY,
    LIME,
    MINT,
    NAVY,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a desktop computer", "desktop pc", "gaming pc", "pc tower", "computer and screen", "workstation"),
    fr=("un ordinateur de bureau", "ordi de bureau", "ordinateur fixe", "ordi fixe", "pc fixe", "pc de bureau",
        "pc gamer", "tour d'ordinateur", "unité centrale"),
    near={"en": ("imac", "computer screen", "mac mini"), "fr": ("imac", "écran d'ordinateur", "poste de travail")},
    tall=40.6,
    show=(-22, 24, 0), face=(-10.5, 26.6, 28.0, 21.0),
)  # fmt: skip
def desktop_computer(shell: Colour = GRAPHITE, picture: Colour = SKY, keys: Colour = WHITE) -> Parts:
    """Screen, tower, keyboard and mouse on a desk mat, 900 mm wide in life, at 1:15."""
    mat = block(60, 38, 1.8, round=0.8)

    # Stand the screen on its foot: a picture of windows raised in a frame
    foot = join(can(8, 2.2, round=0.9).stretched(x=1.3).at(z=1.4), block(6, 4.4, 16, round=1.2).at(y=1.2, z=2), soft=2)
    foot = foot.at(x=-8, y=7)
    z0, x0 = 26.6, -8.0
    frame = carve(
        flat(board(x0, z0, 43, 28, 2.6), 3.2, 4, 1.3), flat(board(x0, z0, 39.4, 24.4, 1.6), 2.6, 1.7), soft=0.4
    )
    wall = flat(board(x0, z0, 40, 25, 1.6), 4.0, 1.4)
    window = flat(board(x0 - 4, z0 + 1.4, 24, 15.6, 1.4), 3.3, 1.4)
    title = flat(board(x0 - 4, z0 + 7.6, 24, 3.6, 1.2), 2.9, 1.2)
    lines = [flat(board(x0 - 14 + w / 2, z0 + z, w, 1.5, 0.7), 2.9) for z, w in ((3, 12), (0, 9), (-3, 11))]
    chart = flat(circle(4.2).at(x0 + 2.6, z0), 2.9)
    slice_ = flat(polygon([(x0 + 2.6, z0), (x0 + 6.8, z0), (x0 + 6.4, z0 + 4), (x0 + 2.6, z0 + 4.2)], 0.4), 2.5, 1)
    icons = [flat(board(x0 + 14.2, z0 + z, 4.2, 4.2, 1.1), 3.2) for z in (8, 1.6, -4.8)]

    # Build the tower: a disc drive, a lit button and strip, slots for the air
    tower = block(14, 26, 33, round=1.8).at(x=22, y=4, z=1.2)
    front = block(11, 2, 29, round=1).at(x=22, y=-8.6, z=3.2)
    drive = block(8.4, 1.6, 2.4, round=0.6).at(x=22, y=-9.8, z=27)
    slots = union(*(rod((18.6, -9.7, z), (25.4, -9.7, z), 0.6) for z in (6.6, 9, 11.4, 13.8)))
    button = can(2.1, 1.6, round=0.6).turned(x=90).at(x=22, y=-9, z=21.4)
    glow = ring(2.5, 0.6).turned(x=90).at(x=22, y=-9.7, z=21.4) | rod((19.4, -9.7, 17), (24.6, -9.7, 17), 0.6)

    # Lay the keyboard and the mouse
    base = block(37, 12.6, 2.6, round=1).at(x=-8, y=-11.4, z=1.2)
    caps = [
        block(2.9, 2.5, 1.7, round=0.6).at(x=-8 + (i - 4.5) * 3.5, y=-8 - 3.2 * row, z=3)
        for row in range(3)
        for i in range(10)
        if row < 2 or i not in (3, 4, 5, 6)
    ]
    caps.append(block(13, 2.5, 1.7, round=0.6).at(x=-8, y=-14.4, z=3))
    mouse = carve(egg(3.6, 5.6, 3.6).at(z=0.6) & half(z=-1).at(z=0), block(0.9, 6, 8).at(y=4.4), soft=0.3)
    wheel = egg(0.8, 1.3, 1).at(y=2.8, z=3.8)
    return (
        Part(mat, TURQUOISE, "matte"),
        Part(foot | frame | base, shell, cell=0.55),
        Part(wall, picture, role="front"),
        Part(window, WHITE, role="ornament"),
        Part(title | chart | icons[0], CORAL, cell=0.4, role="ornament"),
        Part(union(*lines), GRAPHITE, "matte", 0.35, role="ornament"),
        Part(slice_ | icons[1], YELLOW, cell=0.35, role="ornament"),
        Part(icons[2], GREEN, role="ornament"),
        Part(tower, shell),
        Part(front, BLACK, "glass", 0.5),
        Part(drive, SILVER, "metal", 0.4),
        Part(slots, GREY, "matte", 0.35),
        Part(button, CORAL, cell=0.35),
        Part(glow, MINT, cell=0.35),
        Part(union(*caps), keys, cell=0.45),
        Part(mouse.at(x=21.6, y=-12, z=1.4), shell, cell=0.45),
        Part(wheel.at(x=21.6, y=-12, z=1.4), CORAL, "matte", 0.35),
    )


@toy(
    en=("a computer keyboard", "keyboard", "mechanical keyboard", "wireless keyboard", "gaming keyboard"),
    fr=("un clavier", "clavier d'ordinateur", "clavier mécanique", "clavier sans fil", "clavier gamer"),
    tall=9.9,
    show=(-14, 48, -8),
    grip=(0, -10, 3),
)
def computer_keyboard(shell: Colour = TURQUOISE, caps: Colour = WHITE, accent: Colour = CORAL) -> Parts:
    """A compact mechanical keyboard, 360 mm wide in life, at 1:6, without a wire."""
    pitch, rows = 4.3, 5

    def tilted(solid: Solid) -> Solid:
        return solid.turned(x=6).at(z=1.8)

    # Mould the case round a well; keycaps stand in it, taller behind
    case = carve(block(60, 25.6, 5, round=2), block(56.6, 22.2, 4, round=0.8).at(z=2.6), soft=0.5)
    deck = block(57, 22.6, 1.4).at(z=1.8)

    def cap(x: float, row: int, wide: float = 1) -> Solid:
        w = wide * pitch
        top = block(w - 1.5, 2.8, 1.6, round=0.6).at(z=2.3)
        key = join(block(w - 0.6, 3.7, 2.4, round=0.6), top, soft=0.6)
        return key.at(x=(x + wide / 2) * pitch - 27.95, y=(2 - row) * pitch, z=2.7)

    wides = (
        [1] * 11 + [2],
        [1.5] + [1] * 10 + [1.5],
        [1.75] + [1] * 9 + [2.25],
        [2.25] + [1] * 8 + [1.75, 1],
        [1.5, 1.25, 1.25, 5, 1, 1, 1, 1],
    )
    plain, dark, bright = [], [], []
    for row in range(rows):
        x = 0.0
        for i, wide in enumerate(wides[row]):
            key = cap(x, row, wide)
            last = i == len(wides[row]) - 1
            if (row, i) == (0, 0) or (row == 2 and last):
                bright.append(key)
            elif i == 0 or last or (row == 3 and i >= 9) or (row == 4 and i != 3):
                dark.append(key)
            else:
                plain.append(key)
            x += wide
    feet = union(*(can(2.2, 3, round=0.6).at(x=x, y=-10) for x in (-24, 24)))
    feet |= union(*(can(2.2, 4, round=0.6).at(x=x, y=10) for x in (-24, 24)))
    light = can(0.8, 1.4, round=0.4).turned(x=90).at(y=-12.2, z=2.6)
    return (
        Part(tilted(case), shell),
        Part(tilted(deck), GRAPHITE, "matte"),
        Part(tilted(union(*plain)), caps, cell=0.45),
        Part(tilted(union(*dark)), shell.mixed(WHITE, 0.45), cell=0.45),
        Part(tilted(union(*bright)), accent, cell=0.45),
        Part(feet, GRAPHITE, "matte", 0.45),
        Part(tilted(light), YELLOW, cell=0.35),
    )


@toy(
    en=("a computer mouse", "wired mouse", "wireless mouse", "gaming mouse", "pc mouse", "optical mouse"),
    fr=("une souris d'ordinateur", "souris d'ordi", "souris sans fil", "souris filaire", "souris gamer", "souris pc"),
    near={"en": ("magic mouse", "trackball", "trackpad"), "fr": ("magic mouse", "trackball", "pavé tactile")},
    tall=16.4,
    show=(-20, 60, -20),
    grip=(0, -4, 10),
)
def computer_mouse(shell: Colour = WHITE, dark: Colour = GRAPHITE, wheel: Colour = CORAL) -> Parts:
    """A wired mouse, 110 mm long in life, at 1:3; the palm at the front, the buttons and the wire behind."""
    # Model the hump, waisted at the thumbs; groove the buttons, the wheel's well and the seam between them
    side = [(0, 20.4), (8.4, 18.4), (12, 11), (11.6, 1), (12.8, -8), (9, -17), (0, -20.4)]
    plan = smooth(side + [(-x, y) for x, y in side[-2:0:-1]], 5)
    hump = join(egg(13.8, 20.6, 15.6).at(y=-1.6, z=0.8), egg(13.2, 13, 9.4).at(y=8.6, z=2), soft=6)
    whole = common(extrude(plan, 22), hump & half(z=-1).at(z=0.6), soft=2.4)
    split = block(0.9, 26, 30).at(y=12)
    across = tube([(-16, -3.4, 0), (-8, -0.8, 0), (0, 0, 0), (8, -0.8, 0), (16, -3.4, 0)], 0.5).stretched(z=60)
    well = block(4.2, 11, 12, round=1.9).at(y=10.2, z=7)
    body = carve(emboss(whole, split | across, -0.9, soft=0.4), well, soft=0.5)
    foot = extrude(plan.grown(0.5), 3.4, round=1.2)
    disc = can(5.4, 2.6, round=1).turned(y=90).at(x=-1.3, y=10.2, z=8.6)
    tread = union(*(rod((-1.3, 0, 5.3), (1.3, 0, 5.3), 0.42).turned(x=24 * i).at(y=10.2, z=8.6) for i in range(15)))
    thumb = union(*(egg(0.8, 3, 1.1).at(x=-11.3, y=y, z=7.4) for y in (4.4, -2.6)))
    wire = tube(
        [(0, 18, 4), (0, 22.6, 3.4), (3, 26.4, 2), (10, 27.8, 1.5), (17, 24.4, 1.5), (19.4, 17, 1.5), (19, 10, 1.5)],
        1.4,
    )
    sleeve = rod((0, 18.4, 4.2), (0, 22, 3.6), 2.3, 1.8)
    return (
        Part(body, shell, cell=0.5),
        Part(foot, dark, "matte"),
        Part(disc | tread, wheel, "matte", 0.35),
        Part(thumb, dark, cell=0.4),
        Part(wire | sleeve, dark, "matte", 0.45),
    )


@toy(
    en=("a robot", "toy robot", "tin robot", "robots", "humanoid robot"),
    fr=("un robot", "robot jouet", "petit robot", "robots", "robot humanoïde"),
    near={"en": ("android", "chatbot"), "fr": ("androïde", "chatbot")},
    tall=59.0,
    show=(-20, 10, 0),
    grip=(0, 0, 24),
)
def robot(shell: Colour = TURQUOISE, joints: Colour = SILVER, trim: Colour = CORAL) -> Parts:
    """A tin-toy robot waving, its heart a dial; as tall as the toys it takes after, at 1:4."""
    # Mould the trunk, the head, the boots
    trunk = join(block(25, 17, 19.6, round=3).at(z=14), block(18, 13, 4, round=1.6).at(z=11.6), soft=1.5)
    chest = block(19, 3, 12.6, round=1.2).at(y=-8, z=17.6)
    head = block(23, 17, 16.6, round=4.4).at(z=35.6)
    face = block(18.6, 3, 11.6, round=3).at(y=-8.2, z=38.2)
    boots = join(block(9.6, 15, 5.6, round=2.2).at(y=-1.6), can(4.2, 6, round=1.4).at(y=0.6, z=2), soft=1.5).at(x=6.6)
    legs = union(*(ring(2.4, 1.3).at(x=6.6, z=z) for z in (8.4, 10.4)), can(2.6, 8).at(x=6.6, z=6))
    neck = can(4.6, 6).at(z=31.6) | ring(4.8, 0.9).at(z=34.6)

    # Light the eyes, cut the mouth, plug the ears, put up the aerial
    eyes = can(3, 2, round=0.8).turned(x=90).at(x=4.6, y=-8.8, z=45.4).mirrored()
    rims = ring(3.3, 0.8).turned(x=90).at(x=4.6, y=-9.9, z=45.4).mirrored()
    pupils = ball(1.5).at(x=4.2, y=-10.3, z=45.2).mirrored()
    glints = ball(0.65).at(y=-11.5, z=46).at(x=3.6) | ball(0.65).at(y=-11.5, z=46).at(x=-4.8)
    mouth = slab(board(0, 40.8, 10.4, 3.8, 1.9), 2, 0.6).at(y=-9.9)
    teeth = union(*(rod((x, -10.8, 40), (x, -10.8, 41.6), 0.5) for x in (-2.7, -0.9, 0.9, 2.7)))
    ears = can(3.8, 3, round=1).turned(y=90).at(x=10.8, z=44) | can(2, 5, round=0.9).turned(y=90).at(x=10.8, z=44)
    mast = cone(3, 1.4, 3, 0.6).at(z=51.6) | rod((0, 0, 53), (0, 0, 57), 0.9)
    bulb = ball(2.4).at(z=56.6)

    # Fit the chest: a dial, three keys, a row of bolts
    dial = can(4, 1.6, round=0.5).turned(x=90).at(x=-4, y=-8.8, z=24.6)
    hand = rod((-4, -10.6, 24.2), (-2.2, -10.6, 26.4), 0.5)
    keys = [can(1.3, 1.8, round=0.6).turned(x=90).at(x=5, y=-8.8, z=z) for z in (27.6, 24.2, 20.8)]
    bolts = union(*(ball(0.9).at(x=x, y=-8.4, z=z) for x in (-10.8, 10.8) for z in (16.4, 31.2)))

    # Hang the arms: one down, one waving; each of bellows and a claw
    shoulder = (ball(3.8).at(x=13.4, z=29)).mirrored()
    down = _bellows([(14.6, 0, 28), (18.2, 0, 25), (19, -1, 19.6)])
    up = _bellows([(-14.6, 0, 29), (-19.4, 0, 30.6), (-21.6, -1, 35.6)])
    hands = _claw().turned(x=186).at(x=19, y=-1.2, z=18.6) | _claw().turned(y=-14).at(x=-22, y=-1.2, z=36.6)
    return (
        Part(union(trunk, head), shell),
        Part(boots.mirrored() | shoulder, trim),
        Part(legs.mirrored() | neck | up | down, joints, "metal", 0.5),
        Part(chest, GRAPHITE, "matte"),
        Part(face, NAVY, "glass"),
        Part(eyes, YELLOW, cell=0.4),
        Part(rims | mouth, joints, "metal", 0.4),
        Part(teeth, NAVY, "matte", 0.35),
        Part(pupils, BLACK, cell=0.35),
        Part(glints, WHITE, cell=0.3),
        Part(ears.mirrored() | bulb, trim, cell=0.5),
        Part(mast | bolts, joints, "metal", 0.4),
        Part(dial, CREAM, cell=0.4),
        Part(hand | keys[0], RED, cell=0.35),
        Part(keys[1], YELLOW, cell=0.35),
        Part(keys[2], LIME, cell=0.35),
        Part(hands, trim, cell=0.45),
    )


def _bellows(points: list[Vector]) -> Solid:
    """A ribbed arm along a bend of three points."""
    a, b, c = points
    legs = [tuple(p + (q - p) * t for p, q in zip(*pair, strict=True)) for pair in ((a, b), (b, c)) for t in (0, 0.5)]
    return tube(points, 1.9) | union(*(ball(2.7).at(*p) for p in (*legs, c)))


def _claw() -> Solid:
    """An open pincer on its cuff, at the origin, upwards."""
    jaw = carve(ring(3.3, 1.4).turned(x=90).at(z=5), block(3.2, 6, 6).at(z=6), soft=0.8)
    return join(cone(3.3, 2.4, 3, 0.8), jaw, soft=0.6)


@toy(
    en=("a drone", "quadcopter", "camera drone", "drones", "flying drone"),
    fr=("un drone", "drone caméra", "quadricoptère", "drones", "drone volant"),
    near={"en": ("dji", "dji mavic"), "fr": ("dji", "dji mavic")},
    tall=20.0,
    show=(-28, 32, 0),
    grip=(0, 0, 11),
)
def drone(shell: Colour = WHITE, trim: Colour = CORAL, dark: Colour = GRAPHITE) -> Parts:
    """A four-rotor camera drone, 300 mm across in life, at 1:5; its eye looks to the front."""
    x, y, top = 18.4, 16.2, 16.6
    # Mould the hull, its arms and motors, and the legs below
    hull = join(egg(9.6, 15.6, 6.2).at(z=12.4), *(rod((a * 4, b * 6, 12.4), (a * x, b * y, 12.4), 3.4, 2.6)
                for a in (-1, 1) for b in (-1, 1)), soft=3)  # fmt: skip
    motors = union(*(can(3.6, 6.6, round=1).at(x=a * x, y=b * y, z=9.6) for a in (-1, 1) for b in (-1, 1)))
    canopy = egg(6.6, 11, 3.4).at(y=1, z=16.4) | block(3, 16, 3, round=1.4).at(y=1, z=17)
    legs = union(*(rod((a * 5, b * 8, 10), (a * 8.6, b * 10, 1.6), 1.5) for a in (-1, 1) for b in (-1, 1)))
    skids = union(*(rod((a * 8.6, -13, 1.5), (a * 8.6, 13, 1.5), 1.5) for a in (-1, 1)))

    # Spin the rotors inside their guards
    blade = egg(1.9, 4.9, 0.75).turned(y=14).at(y=4.4)
    prop = (blade | blade.turned(z=180) | cone(1.8, 1.2, 3, 0.6).at(z=-0.8)).at(z=0.8)
    guard = ring(9.8, 1.1)
    spokes = union(*(rod((0, 0, -3.4), (9.6, 0, -0.4), 0.8).turned(z=60 + 120 * i) for i in range(3)))
    turns = ((-1, -1, 20), (1, -1, -35), (-1, 1, 60), (1, 1, 5))
    props = union(*(prop.turned(z=t).at(x=a * x, y=b * y, z=top) for a, b, t in turns))
    guards = union(*((guard | spokes).at(x=a * x, y=b * y, z=top) for a, b, _ in turns))

    # Hang the camera; light the lamps
    mount = join(block(7.6, 6, 3, round=1.2).at(y=-11, z=8.6), ball(4).at(y=-12.6, z=6.8), soft=1)
    barrel = can(2.9, 3.4, round=0.7).turned(x=90).at(y=-14.4, z=6.8)
    lens, glint = egg(2.1, 0.9, 2.1).at(y=-17.8, z=6.8), ball(0.6).at(x=-0.8, y=-18.4, z=7.8)
    visor = egg(4.6, 1.4, 1.5).at(y=-14.2, z=13.4)
    lamps = union(*(ball(1.1).at(x=a * x, y=-y - 3.4, z=12) for a in (-1, 1)))
    return (
        Part(hull, shell, cell=0.55),
        Part(canopy | guards, trim, cell=0.5),
        Part(motors | legs | skids | mount, dark, "matte", 0.5),
        Part(props, dark, cell=0.4),
        Part(barrel, SILVER, "metal", 0.4),
        Part(lens, NAVY, "glass", 0.35),
        Part(visor, BLACK, "glass", 0.4),
        Part(glint, WHITE, cell=0.3),
        Part(lamps, LIME, cell=0.35),
    )
