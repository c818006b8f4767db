"""About the house: by the door, on the sofa's arm, in the smallest room."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    ball,
    block,
    can,
    carve,
    cone,
    egg,
    extrude,
    join,
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
    BLUE,
    BROWN,
    CARAMEL,
    CORAL,
    GRAPHITE,
    GREEN,
    LIME,
    MUSTARD,
    RED,
    SAND,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a mailbox", "letterbox", "letter box", "mail box", "postbox", "post box"),
    fr=("une boîte aux lettres", "boite aux lettres", "boîte à lettres"),
    near={"en": ("post office", "postman", "pigeonhole"), "fr": ("la poste", "facteur")},
    tall=54,
    show=(-34, 14, 0),
    grip=(0, 0, 12),
)
def mailbox(tin: Colour = BLUE, flag: Colour = RED, post: Colour = CARAMEL) -> Parts:
    """Letter box on a post, 1.3 m tall in life, at 1:24: its door ajar on letters, its flag up."""
    # Bend the tin, hollow its mouth, hinge the door below it
    arch = polygon(
        [(-9.4, 30), (9.4, 30), (9.4, 40), (6.6, 46.8), (0, 49.4), (-6.6, 46.8), (-9.4, 40)], [1.2, 1.2, 5, 6, 6, 6, 5]
    )
    tunnel = slab(arch, 32, 1).at(y=2)
    rim = slab(arch.grown(0.7), 2.4, 0.8).at(y=-13)
    mouth = slab(arch.grown(-1.6), 14).at(y=-14.6)
    back = slab(arch.grown(0.7), 2, 0.8).at(y=17)
    door = slab(arch, 1.8, 0.8).at(z=-30.6).turned(x=58).at(y=-13.6, z=30.4)
    tab = slab(rectangle(4, 2.6, 1.2).at(0, 50), 1.8, 0.7).at(z=-30.6).turned(x=58).at(y=-13.6, z=30.4)
    # Post two letters
    letters = [
        block(14.4, 15, 1.5, round=0.5).turned(x=-6, z=6).at(-0.4, -13.4, 33.6),
        block(13.6, 14, 1.5, round=0.5).turned(x=-3, z=-8).at(0.6, -12.4, 36),
    ]
    stamp = block(3, 3.4, 1.3, round=0.3).turned(x=-3, z=-8).at(3.6, -17.6, 36.8)
    wad = block(13, 14, 5).at(y=-4, z=31.4)
    # Raise the flag, plant the post
    mast = block(1.8, 2.6, 22, round=0.8).at(x=10.0, y=3, z=32) | can(2.2, 2.8, round=0.6).turned(y=90).at(
        x=8.6, y=3, z=35
    )
    banner = block(1.8, 8.4, 6.4, round=0.8).at(x=10.0, y=0.4, z=47.6)
    stake = join(block(6, 6, 32, round=1), block(13, 20, 2.6, round=1).at(y=2, z=28), soft=1.4)
    turf = join(
        egg(14, 12, 3).at(z=2.6), egg(6, 5, 2.6).at(8, -5, 2.4), egg(5, 5, 2.4).at(-9, -4, 2.2), soft=2
    ) & block(60, 60, 20)
    blades = union(
        *(
            rod((r * math.cos(a), r * math.sin(a), 3), ((r + 1) * math.cos(a), (r + 1) * math.sin(a), 8 + h), 1.3, 0.6)
            for a, r, h in ((3.6, 6, 1), (4.2, 7, -0.4), (5.2, 7, 0.6), (5.8, 6.4, 1.4), (0.6, 6, 0), (2.4, 6, 1))
        )
    )
    return (
        Part(carve(tunnel | rim, mouth, soft=0.7) | back, tin, cell=0.55),
        Part(door | tab, tin.mixed(WHITE, 0.12), cell=0.5),
        Part(union(*letters, wad), WHITE, "matte", 0.45),
        Part(stamp, CORAL, "matte", 0.32),
        Part(mast | banner, flag, cell=0.42),
        Part(stake, post, "matte", 0.55),
        Part(turf | blades, GREEN, "matte", 0.5),
    )


@toy(
    en=("a roll of toilet paper", "toilet paper", "toilet roll", "loo roll", "loo paper", "toilet rolls"),
    fr=("un rouleau de papier toilette", "papier toilette", "pq", "papier-toilette", "papier wc", "papier hygiénique"),
    near={"en": ("paper towel", "kitchen roll", "tissues"), "fr": ("essuie-tout", "sopalin", "mouchoirs")},
    tall=34.4,
    show=(-24, 28, 0),
    grip=(0, 0, 34),
)
def toilet_paper(paper: Colour = WHITE, tube_: Colour = SAND) -> Parts:
    """Roll of toilet paper, 10 cm tall in life, at 1:3, upright; its last sheet hangs to the right, perforated."""
    roll = carve(can(17, 34, round=2.2), can(6.4, 60).at(z=-10), soft=1)
    layers = union(*(ring(r, 0.5).at(z=34.1) for r in (9, 11.4, 13.6)))
    core = carve(can(7, 33, round=0.5).at(z=0.4), can(5.4, 60).at(z=-10), soft=0.5)
    # Unroll the end along the front; a line of holes a sheet's length from its edge
    leaf = extrude(
        smooth(
            [
                (0, -17.6),
                (8, -17.9),
                (16, -19.4),
                (24, -22.6),
                (30, -22.4),
                (30, -20.8),
                (24, -21),
                (16.4, -17.8),
                (8, -16),
                (0, -15.6),
            ],
            4,
        ),
        33,
        0.6,
    ).at(z=0.5)
    holes = union(*(rod((16.6, -24, z), (14.6, -14, z), 0.75) for z in (3.5, 7, 10.5, 14, 17.5, 21, 24.5, 28, 31)))
    dents = union(
        *(
            ball(1.3).at(17.9 * math.sin(a), -17.9 * math.cos(a), z)
            for i, a in enumerate(0.28 * k - 2.6 for k in range(9))
            for z in ((8, 18, 28) if i % 2 else (13, 23))
        )
    )
    return (
        Part(carve(roll, layers, dents, soft=0.6), paper, "matte", 0.55),
        Part(carve(leaf, holes, soft=0.3), paper, "matte", 0.42),
        Part(core, tube_, "matte", 0.5),
    )


@toy(
    en=("a remote control", "tv remote", "remote controls", "zapper", "clicker"),
    fr=("une télécommande", "zapette", "zappette", "télécommandes", "télécommande de télé"),
    near={"en": ("garage remote", "channel surfing"), "fr": ("zapping", "commande à distance")},
    tall=9.2,
    show=(-20, 58, -16),
    grip=(0, -14, 5),
)
def remote_control(shell: Colour = GRAPHITE, power: Colour = RED) -> Parts:
    """Television's remote control, 17 cm long in life, at 1:3, lying on its back."""
    plan = smooth(
        [
            (0, 29),
            (7.4, 28),
            (9.6, 22),
            (9, 4),
            (9.4, -20),
            (7.6, -27.4),
            (0, -29),
            (-7.6, -27.4),
            (-9.4, -20),
            (-9, 4),
            (-9.6, 22),
            (-7.4, 28),
        ],
        4,
    )
    case = extrude(plan, 7.4, 2.6)
    face = extrude(plan.grown(-1.8), 1.6, 0.5).at(z=6.4)
    eye = egg(3, 2, 1.6).at(y=27.6, z=4.4)
    on = can(2.2, 2.6, round=0.8).at(x=-4.6, y=22, z=6.6)
    source = can(1.6, 2.2, round=0.7).at(x=4.6, y=22, z=6.6)
    # Lay out the ring to steer with, twelve keys, volume and channel, four colours
    wheel = carve(can(6.2, 2.4, round=0.8).at(z=6.8), can(2.9, 4).at(z=7), soft=0.5).at(y=11.4)
    ok = can(2.3, 2.4, round=0.8).at(y=11.4, z=6.8)
    arrows = union(
        *(
            extrude(polygon([(-1.1, 4), (1.1, 4), (0, 5.4)], 0.2), 1.2).turned(z=90 * i).at(y=11.4, z=8.4)
            for i in range(4)
        )
    )
    keys = union(
        *(
            block(3.6, 2.5, 2.2, round=0.9).at(x=5 * i, y=-9.8 - 3.9 * row, z=6.8)
            for i in (-1, 0, 1)
            for row in range(4)
        )
    )
    rockers = union(*(block(3.8, 7.6, 2.6, round=1.3).at(x=x, y=-2.4, z=6.7) for x in (-5.2, 5.2)))
    dash = rectangle(2, 0.9, 0.3)
    signs = union(
        *(
            extrude(mark, 1.2, 0.2).at(x=x, y=y, z=8.3)
            for x in (-5.2, 5.2)
            for y, mark in ((-0.5, dash | dash.turned(90)), (-4.3, dash))
        )
    )
    colours = [block(2.9, 1.9, 2, round=0.8).at(x=-5.4 + 3.6 * i, y=-25, z=6.7) for i in range(4)]
    return (
        Part(case, shell, cell=0.55),
        Part(face, shell.mixed(BLACK, 0.45), "matte", 0.5),
        Part(eye, RED.mixed(BLACK, 0.5), "glass", 0.4),
        Part(union(on, colours[0]), power, cell=0.35),
        Part(union(wheel, source), SILVER, cell=0.4),
        Part(ok | keys, WHITE, cell=0.4),
        Part(arrows, shell, cell=0.3),
        Part(rockers, SILVER, cell=0.42),
        Part(signs, GRAPHITE, cell=0.3),
        Part(colours[1], LIME, cell=0.35),
        Part(colours[2], YELLOW, cell=0.35),
        Part(colours[3], SKY, cell=0.35),
    )


@toy(
    en=("a broom", "brooms", "sweeping brush", "witch's broom", "dustpan and broom"),
    fr=("un balai", "balais", "balayette", "coup de balai", "balai de sorcière"),
    near={"en": ("mop", "dustpan"), "fr": ("serpillière", "pelle et balayette", "balai-brosse")},
    tall=60,
    show=(-18, 8, 22),
    grip=(0, 0, 40),
)
def broom(straw: Colour = MUSTARD, handle: Colour = BROWN, thread: Colour = RED) -> Parts:
    """Straw broom, 1.2 m long in life, at 1:20, standing on its bristles, three rows of stitches."""
    # Bind the straw: a flat fan, grooved, its foot uneven
    right = [(18.4, 0.7), (17, 8), (13.6, 15), (7.2, 22), (3.2, 28)]
    foot = [(-9.4, 0), (0, 0.5), (9.4, 0)]
    fan = smooth([(-18.4, 0.7), *foot, *right, *((-x, z) for x, z in right[:0:-1])], 4)
    head = slab(fan, 8.4, 3.4)
    grooves = union(
        *(
            tube([(x, y, -1), (x * 0.9, y, 8), (x * 0.5, y * 0.95, 19), (x * 0.22, y * 0.8, 28)], 1.05)
            for x in (-15.6, -11.7, -7.8, -3.9, 0, 3.9, 7.8, 11.7, 15.6)
            for y in (-4.5, 4.5)
        )
    )
    tips = union(*(rod((x, 0, -2), (x, 0, 1.4), 0.9).stretched(y=6) for x in (-13.6, -5.8, 2, 9.8)))
    bands = union(
        *(
            slab(rectangle(w, 1.8, 0.8).at(0, z), d, 0.8)
            for z, w, d in ((12.6, 31, 9.4), (16.2, 26, 9.4), (19.8, 19.6, 9.2))
        )
    )
    cuff = join(cone(4, 3, 7, round=0.8).at(z=25), ring(3.6, 0.8).at(z=27), ring(3.3, 0.8).at(z=29.6), soft=0.4)
    stick = rod((0, 0, 26), (0, 0, 57.8), 2.2)
    cap = ball(2.5).at(z=57.5)
    return (
        Part(carve(head, grooves, tips, soft=0.6), straw, "matte", 0.5),
        Part(bands | cuff, thread, "matte", 0.45),
        Part(stick | cap, handle, cell=0.5),
    )
