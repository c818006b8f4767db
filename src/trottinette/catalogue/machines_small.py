"""Machines one carries: to keep things on, to talk into, to look into."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    block,
    can,
    carve,
    circle,
    egg,
    extrude,
    half,
    join,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import BLACK, FOREST, GRAPHITE, MINT, NAVY, ORANGE, RED, SILVER, SKY, WHITE, YELLOW, Colour


@toy(
    en=("a usb stick", "usb key", "flash drive", "thumb drive", "usb drive", "memory stick", "usb flash drive"),
    fr=("une clé usb", "clef usb", "usb", "clés usb"),
    near={"en": ("sd card", "external hard drive", "hard drive"), "fr": ("carte sd", "disque dur externe")},
    tall=52.0,
    show=(-26, 14, 24),
    grip=(0, 0, 16),
)  # fmt: skip
def usb_stick(shell: Colour = ORANGE, dark: Colour = GRAPHITE) -> Parts:
    """A memory stick, 60 mm long in life, plug up, a cord through its tail, the three-pronged sign on its front."""
    body = block(19, 9.4, 31, round=3.2).at(z=7)
    eye = slab(circle(4.2), 5, 1).at(z=6)
    body = carve(join(body, eye, soft=3), slab(circle(2), 20).at(z=5.2), soft=0.6)
    collar = block(16.6, 7.8, 4, round=1.2).at(z=36.4)
    plug = carve(
        block(13.4, 5.6, 14, round=0.7).at(z=38),
        *(block(3, 3, 3.4, round=0.3).at(x=x, y=-3, z=44.4) for x in (-3, 3)),
        block(11, 3.4, 4, round=0.4).at(z=49.6),
        soft=0.3,
    )
    tongue = block(10.6, 1.6, 12, round=0.3).at(y=1, z=39.4)

    # Raise the sign: a shaft, a ring, an arrow, a ball and a square
    y = -4.9
    sign = union(
        rod((0, y, 15), (0, y, 30), 0.65),
        can(2, 1.2, round=0.4).turned(x=90).at(y=-4.3, z=14.4),
        slab(polygon([(-1.9, 30), (1.9, 30), (0, 33.6)], 0.3), 1.2, 0.3).at(y=y),
        tube([(0, y, 18), (-3.6, y, 21), (-3.6, y, 24.6)], 0.65, curved=False),
        can(1.4, 1.2, round=0.4).turned(x=90).at(x=-3.6, y=-4.3, z=25),
        tube([(0, y, 20), (3.6, y, 23), (3.6, y, 26.6)], 0.65, curved=False),
        slab(rectangle(2.6, 2.6, 0.3).at(3.6, 27.4), 1.2, 0.3).at(y=y),
    )
    cord = tube([(0, 0, 6.2), (4, -3, 3), (9, -4, 1.1), (14, -1, 1.1), (12, 4, 1.1), (5, 4, 2.6)], 1.1, closed=True)
    return (
        Part(body, shell),
        Part(collar, dark, "matte", 0.5),
        Part(plug, SILVER, "metal", 0.4),
        Part(tongue, BLACK, "matte", 0.4),
        Part(sign, WHITE, cell=0.35),
        Part(cord, dark, "matte", 0.45),
    )


@toy(
    en=("a walkie-talkie", "walkie talkie", "walkie", "two-way radio", "handheld radio", "walkie-talkies"),
    fr=("un talkie-walkie", "talkie walkie", "talkie", "talkies-walkies"),
    near={"en": ("cb radio", "intercom"), "fr": ("radio de chantier", "interphone")},
    tall=59.2,
    show=(-24, 12, 8),
    grip=(0, 0, 16),
)
def walkie_talkie(shell: Colour = YELLOW, dark: Colour = GRAPHITE) -> Parts:
    """A hand-held radio, 180 mm tall with its aerial in life, at 1:3."""
    # Mould the case: broad shoulders, a waist for the fingers, rubber round the foot
    side = [(0, 0), (10.6, 0), (11.4, 4), (10.6, 14), (10.6, 20), (12, 26), (12, 38), (10, 40.4), (0, 40.4)]
    front = polygon(side + [(-x, z) for x, z in side[-2:0:-1]], 2)
    case = slab(front, 13, 2.6)
    boot = slab(front.grown(0.7), 14.4, 2.4) & block(40, 40, 9.6)
    panel = slab(front.grown(-2.2), 14, 1).at(y=-0.4) & block(40, 20, 40).at(y=-10, z=12)

    # Set the screen, the grille, the keys
    screen = block(14.4, 2, 8.4, round=0.9).at(y=-7, z=27.4)
    bars = union(*(block(1.5, 1.4, 1.6 + 1.1 * i, round=0.5).at(x=-4.6 + 2.3 * i, y=-7.9, z=29.2) for i in range(4)))
    frame = block(17.4, 2, 11, round=1.6).at(y=-6.8, z=26.2)
    slots = union(*(rod((-5.2, -7.6, z), (5.2, -7.6, z), 0.6) for z in (13.8, 16.4, 19, 21.6)))
    keys = [can(1.9, 2, round=0.7).turned(x=90).at(x=x, y=-6.4, z=6.2) for x in (-6, 0, 6)]
    talk = block(3, 6.4, 13, round=1.4).at(x=-11, z=20)

    # Put up the aerial and the dial
    aerial = join(can(3.1, 5, round=1).at(z=39.4), rod((0, 0, 42), (0, 0, 57), 2.3, 1.9), soft=1.2)
    aerial |= union(*(can(2.6, 1.2, round=0.5).at(z=z) for z in (46.8, 49.4, 52)))
    knob = can(3.1, 5, round=0.9).at(x=6, z=39)
    ridges = union(*(rod((3, 0, 1.4), (3, 0, 4), 0.5).turned(z=36 * i) for i in range(10))).at(x=6, z=39)
    lamp = can(1.3, 2.4, round=0.8).at(x=-1.2, z=39.4)
    return (
        Part(case, shell),
        Part(boot, dark, "matte", 0.55),
        Part(panel | aerial.at(x=-6.4), dark, "matte", 0.5),
        Part(frame, SILVER, "metal", 0.45),
        Part(screen, MINT, cell=0.45),
        Part(bars, FOREST, cell=0.35),
        Part(slots, BLACK, "matte", 0.35),
        Part(keys[0] | lamp, RED, cell=0.4),
        Part(keys[1] | keys[2], WHITE, cell=0.4),
        Part(talk, RED, cell=0.45),
        Part(knob | ridges, SILVER, "metal", 0.4),
    )


@toy(
    en=("a virtual reality headset", "vr headset", "vr", "vr goggles", "virtual reality"),
    fr=("un casque de réalité virtuelle", "casque vr", "réalité virtuelle", "masque vr"),
    near={"en": ("oculus", "meta quest", "apple vision pro", "metaverse"),
          "fr": ("oculus", "meta quest", "apple vision pro", "métavers")},
    tall=37.2,
    show=(-34, 22, 0),
    grip=(0, -6, 12),
)  # fmt: skip
def vr_headset(shell: Colour = WHITE, strap: Colour = GRAPHITE, visor: Colour = NAVY) -> Parts:
    """A headset for virtual reality, 180 mm wide in life, at 1:4; its eyes face the front, the strap behind."""
    # Mould the visor: a broad box, its front a dark glass with four eyes
    plan = smooth([(0, -14.6), (14, -13.6), (21.6, -8.4), (22, -1), (17, 3.4), (0, 4), (-17, 3.4), (-22, -1),
                   (-21.6, -8.4), (-14, -13.6)], 5)  # fmt: skip
    box = extrude(plan, 24, round=4.2)
    nose = egg(6.4, 8, 8).at(y=5, z=-2)
    box = carve(box, nose, soft=1)
    front = extrude(plan.grown(0.7), 17.4, round=3.4).at(z=3.6) & half(y=1).at(y=-6.2)
    eyes = union(*(can(1.7, 3, round=0.5).turned(x=90).at(x=a * 13, y=-12.6, z=z) for a in (-1, 1) for z in (7.6, 17)))
    lens = union(*(egg(1.1, 0.8, 1.1).at(x=a * 13, y=-15.6, z=z) for a in (-1, 1) for z in (7.6, 17)))
    line = tube([(-5.4, -15.3, 12.3), (0, -15.5, 12.3), (5.4, -15.3, 12.3)], 0.7)
    seal = carve(extrude(plan.grown(-2.2), 21, round=2).at(y=3.4, z=1.5), egg(16, 9, 9).at(y=9, z=12), nose, soft=1)

    # Sew the straps: one round the head, one over it, a wheel at the back
    loop = smooth([(19.6, -4), (22.4, 8), (21, 22), (13, 32), (0, 35), (-13, 32), (-21, 22), (-22.4, 8), (-19.6, -4),
                   (0, -8)], 5)  # fmt: skip
    band = extrude(loop - loop.grown(-1.9), 7, round=0.8).at(z=9.4) & half(y=-1).at(y=-3)
    over = tube([(0, 1, 22.6), (0, 8, 33), (0, 18, 36), (0, 28, 30), (0, 34.2, 15)], 1.2).stretched(x=3.2)
    cups = block(4, 10, 9.6, round=1.8).at(x=21.6, y=-0.6, z=8).mirrored()
    pad = block(18, 4.4, 13, round=2).at(y=33.8, z=6.2)
    knob = can(4, 4, round=1).turned(x=-90).at(y=35, z=12.6)
    return (
        Part(box, shell),
        Part(front, visor, "glass", 0.6),
        Part(eyes, GRAPHITE, "matte", 0.4),
        Part(lens, SKY, "glass", 0.3),
        Part(line, MINT, cell=0.35),
        Part(seal, BLACK, "matte"),
        Part(band | over | pad, strap, "matte", 0.6),
        Part(cups | knob, shell, cell=0.5),
    )
