"""Things to wear or carry."""

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import heart, roomy, side, stitches
from trottinette.geometry import (
    Vector,
    ball,
    bent,
    block,
    can,
    carve,
    circle,
    common,
    egg,
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
from trottinette.palette import BLACK, CARAMEL, CREAM, GOLD, NAVY, RED, SILVER, SKY, WHITE, Colour


@toy(
    en=("a handbag", "purse", "hand bag", "handbags", "clutch", "shoulder bag"),
    fr=("un sac à main", "sac-à-main", "sacs à main", "pochette", "sac bandoulière"),
    near={
        "en": ("bag", "birkin", "crossbody bag", "bum bag"),
        "fr": ("sac", "birkin", "baise-en-ville", "besace", "sac banane"),
    },
    tall=47,
    show=(-24, 14, 0),
    grip=(0, 0, 45),
    face=(0.0, 25.0, 24.0, 8.5),
)
def handbag(leather: Colour = RED, metal: Colour = GOLD, tag: Colour = CREAM) -> Parts:
    """Small stiff handbag, 26 cm wide in life, at 1:6. Flap and turn lock to the front, handle on top."""
    # Cut the bag wide at the foot and narrow at the mouth, both ways
    front = polygon([(-18.6, 5.2), (18.6, 5.2), (14.4, 27), (-14.4, 27)]).grown(4)
    flank = polygon([(-5.1, 4.7), (5.1, 4.7), (2.7, 27.5), (-2.7, 27.5)]).grown(3.5)
    body = common(slab(front, 40), side(flank, 60), soft=3)
    # Fold the flap over the mouth; pipe its edge; hang the handle
    edge = polygon(
        [(-30, 40), (30, 40), (30, 19.5), (11.5, 13.7), (6.5, 12.9), (-6.5, 12.9), (-11.5, 13.7), (-30, 19.5)]
    )
    flap = common(body.grown(1.4), slab(edge, 40).at(y=-16), soft=0.9)
    seam = slab(edge.grown(-3.4) - edge.grown(-4.3), 40).at(y=-16) - body.grown(0.7)
    flap = carve(flap, seam, soft=0.3)
    rolled = common(body.grown(2.0), slab(edge - edge.grown(-2.0), 40).at(y=-16), soft=1.1)
    handle = tube(
        [
            (-11, 0, 32.4),
            (-10.6, 0, 37.5),
            (-7.4, 0, 43),
            (0, 0, 45.2),
            (7.4, 0, 43),
            (10.6, 0, 37.5),
            (11, 0, 32.4),
        ],
        [1.4, 1.5, 1.75, 1.85, 1.75, 1.5, 1.4],
    )
    # Turn lock, rings, feet, and a heart for a charm
    plate = slab(rectangle(9, 6.6, 3), 2.4, round=0.7)
    lock = join(plate, rod((-2.2, -1.8, 0), (2.2, -1.8, 0), 1.15), soft=0.4).turned(x=-6).at(y=-9.6, z=16.6)
    rings = union(
        *(
            join(ring(2.2, 0.8).turned(y=90).at(z=32.4), block(3.4, 4, 2.2, round=0.7).at(z=29.9), soft=0.5).at(x=x)
            for x in (-11, 11)
        )
    )
    feet = union(*(can(1.6, 2.4, round=0.7).at(x=x, y=y) for x in (-18, 18) for y in (-5.5, 5.5)))
    link = tube([(-11.2, -1.6, 31.6), (-12, -6, 31.4), (-12.6, -9.0, 28), (-12.8, -9.8, 24.6)], 0.7)
    pendant = slab(heart(), 3, round=1)
    charm = join(link, pendant.turned(y=6).at(x=-12.9, y=-10.4, z=21.6), soft=0.4)
    return (
        Part(body, leather, "plastic"),
        Part(flap, leather, "plastic", 0.42, role="front"),
        Part(rolled, leather.mixed(BLACK, 0.28), "plastic", 0.36),
        Part(handle, leather.mixed(BLACK, 0.28), "plastic", 0.5),
        Part(union(lock, rings, feet), metal, "metal", 0.3),
        Part(charm, tag, "plastic", 0.3, role="ornament"),
    )


@toy(
    en=("a pair of glasses", "glasses", "eyeglasses", "spectacles", "specs", "reading glasses", "eyewear"),
    fr=(
        "une paire de lunettes",
        "lunettes",
        "lunettes de vue",
        "binocles",
        "lorgnons",
        "bésicles",
        "monture",
    ),
    near={
        "en": ("monocle",),
        "fr": ("monocle", "lunettes de lecture"),
    },
    tall=22,
    show=(-24, 20, 0),
    grip=(23, 0, 14),
)
def glasses(frame: Colour = CARAMEL, lens: Colour = SKY, hinge: Colour = GOLD) -> Parts:
    """Acetate spectacles, 14 cm wide in life, at about 1:2.8. Lenses to the front, arms open behind."""
    # One rim a lens, round below, straighter above, the brow raised at the corner
    eye = smooth(
        [
            (-8.6, 1.5),
            (-7.8, 6.4),
            (-2, 8.2),
            (5, 8.6),
            (9.4, 6.8),
            (9.2, 0.5),
            (6.6, -5.6),
            (0.6, -8.4),
            (-5.2, -6.4),
        ],
        steps=4,
    )
    rim = slab(eye.grown(2.4) - eye.grown(-1.0), 4.2, round=1.7)
    wing = slab(polygon([(9.7, 3.0), (13.2, 5.2), (13.2, 9.8), (8.6, 10.8)], 1.4), 4.2, round=1.7)
    right = union(rim, wing).at(x=12.8, z=10.8)
    bridge = tube([(-3.4, 0, 12.6), (-1.6, -0.6, 15.0), (1.6, -0.6, 15.0), (3.4, 0, 12.6)], 1.7)
    pads = union(*(egg(1.1, 2.2, 2.4).at(x=x, y=1.6, z=8.6) for x in (-4.0, 4.0)))
    arm = tube(
        [
            (24.6, 0.8, 17.8),
            (25, 8, 17.8),
            (24.4, 20, 17.2),
            (23.6, 26, 15.4),
            (22.6, 31, 9.6),
            (22.2, 33, 5.6),
        ],
        [1.9, 1.7, 1.6, 1.8, 2.2, 1.9],
    )
    front = join(right, right.flipped(), bridge, pads, soft=1.0)
    arms = arm.mirrored()
    glass = slab(eye, 1.2, round=0.3).at(x=12.8, z=10.8).mirrored()
    glint = slab(
        rectangle(1.7, 8.5, 0.8).turned(-38).at(-2.6, 1.2) | rectangle(1.3, 4.6, 0.6).turned(-38).at(0.4, -1.6),
        1.8,
        round=0.3,
    )
    shine = glint.at(x=12.6, z=11.2) | glint.at(x=-12.6, z=11.2)
    rivets = union(*(slab(rectangle(2.6, 1.3, 0.6), 1.2, round=0.4).at(x=x, y=-2.1, z=18.2) for x in (-22.9, 22.9)))
    return (
        Part(front.at(y=-15), frame, "plastic", 0.5),
        Part(arms.at(y=-15), frame, "plastic", 0.6),
        Part(glass.at(y=-15), lens, "glass", 0.5),
        Part(shine.at(y=-15), WHITE, "plastic", 0.35),
        Part(rivets.at(y=-15), hinge, "metal", 0.3),
    )


@toy(
    en=("a cap", "baseball cap", "ball cap", "trucker cap", "snapback", "caps"),
    fr=("une casquette", "casquette de baseball", "casquettes", "gapette", "casquette américaine"),
    near={
        "en": ("beret", "beanie", "visor", "bucket hat"),
        "fr": ("bob", "visière", "couvre-chef", "bonnet"),
    },
    tall=27,
    show=(-32, 20, 0),
    grip=(0, -20, 6),
    face=(0.0, 15.2, 18.0, 9.5),
)
def cap(crown: Colour = NAVY, visor: Colour = RED, emblem: Colour = WHITE) -> Parts:
    """Baseball cap, 28 cm long in life, at about 1:5.5. The visor points to the front."""
    # Sew six panels into a dome, hollow below, cut out at the nape above its strap
    dome = common(egg(18.6, 20, 20).at(z=7.5), half(z=-1).at(z=6), soft=0.8)
    seams = union(*(block(80, 0.9, 80).turned(z=60 * i).at(z=-20) for i in range(3))) - egg(17.9, 19.3, 19.3).at(z=7.5)
    inside = egg(16.4, 17.8, 17.6).at(z=7.5) | egg(16.4, 17.8, 12).at(z=7.5)
    nape = slab(circle(6.2).at(y=11), 30).at(y=20) & half(z=-1).at(z=10.6)
    crown_ = carve(dome, seams, inside, nape, soft=0.6)
    button = egg(2.6, 2.6, 1.7).at(z=27.4)
    holes = union(*(ring(1.25, 0.5).turned(x=48).at(y=-14.6, z=21.3).turned(z=60 * i) for i in range(1, 6)))
    eyelets = holes.stretched(x=0.93)  # as the dome is
    # Cut the visor, quilt it, curve it, tip it forward
    edge = circle(18.6).at(y=-15.6) | rectangle(37.2, 13).at(y=-9.1)
    rows = union(*(extrude(edge.grown(-w) - edge.grown(-w - 0.9), 1.2).at(z=-0.6) for w in (2.0, 4.8, 7.6)))
    flat = carve(extrude(edge, 2.2, round=0.9), rows, soft=0.5)
    visor_ = carve(bent(roomy(flat), 66).flipped("z").turned(x=10).at(z=11.5), inside, soft=0.6)
    # Embroider a star
    badge = common(dome.grown(0.9), slab(star(5, 6.2, 3.0, 0.6).at(y=15.6), 40).at(y=-20), soft=0.5)
    return (
        Part(crown_.at(z=-1.8, y=7), crown, "matte", 0.5, role="front"),
        Part(union(visor_, button).at(z=-1.8, y=7), visor, "matte", 0.4),
        Part(union(badge, eyelets).at(z=-1.8, y=7), emblem, "matte", 0.35, role="ornament"),
    )


@toy(
    en=("a watch", "wristwatch", "wrist watch", "watches", "analog watch"),
    fr=("une montre", "montre bracelet", "montre-bracelet", "tocante", "montres", "toquante"),
    near={
        "en": ("rolex", "swatch", "timepiece", "bracelet"),
        "fr": ("rolex", "swatch", "bracelet", "gousset"),
    },
    tall=56,
    show=(-20, 8, 10),
    grip=(0, 8, 8),
)
def watch(strap: Colour = CARAMEL, case: Colour = SILVER, dial: Colour = WHITE, hand: Colour = NAVY) -> Parts:
    """Wristwatch, dial 40 mm in life, at 1:1.7. Dial to the front, buckle on top; stands on its strap."""
    # Curve the strap as round a wrist, narrower towards its ends
    turns = [math.radians(a) for a in range(-52, 47, 7)]
    arc = [(34 - r * math.cos(a), 27 + r * math.sin(a)) for r, way in ((35.6, turns), (32.4, turns[::-1])) for a in way]
    shape = polygon(
        [
            (-7.6, 36),
            (-6.2, 60),
            (6.2, 60),
            (7.6, 36),
            (7.6, 20),
            (5.8, 4),
            (2.4, 0),
            (-2.4, 0),
            (-5.8, 4),
            (-7.6, 20),
        ],
        (3, 0, 0, 3, 3, 2, 2, 2, 2, 3),
    )
    band = common(side(polygon(arc, 0), 40), slab(shape, 80), soft=1.2)
    holes = union(*(rod(_round(a, 30), _round(a, 40), 0.95) for a in (-45, -39, -33, -27)))
    band = carve(band, holes, soft=0.3)
    keeper = common(
        side(
            polygon(
                [
                    (34 - r * math.cos(math.radians(a)), 27 + r * math.sin(math.radians(a)))
                    for r, a in ((36.6, 31), (36.6, 36), (31.4, 36), (31.4, 31))
                ],
                0.5,
            ),
            16.4,
            round=0.8,
        ),
        half(y=1).at(y=40),
        soft=0.5,
    )
    thread = union(
        *(
            stitches([_round(a, 35.5, x) for a in span], 1.5, 1.2, 0.42)
            for x in (-5.0, 5.0)
            for span in ((22, 29), (37, 41), (-21, -28, -34, -42))
        )
    )
    # Turn the case, lugs, crown and pushers; lay the dial in
    ring_ = lathe(
        [(8.4, -3.2), (11, -3.2), (12, -1), (12, 2.2), (11, 5.2), (9.7, 5.2), (9.3, 3.6), (8.4, 3.6)],
        round=0.7,
    )
    lugs = union(
        *(
            block(3.2, 5.4, 7, round=1.5).turned(x=s * 14).at(x=x, y=0.8, z=z)
            for x in (-8.2, 8.2)
            for z, s in ((5.8, 1), (-12.8, -1))
        )
    )
    crown = join(can(2.6, 2.6, round=0.8), can(1.3, 4).at(z=-2.5), soft=0.4).turned(y=90).at(x=12.9)
    pushers = union(*(can(1.4, 3.4, round=0.6).turned(y=90).at(x=10.6).turned(y=a) for a in (32, -32)))
    body = join(ring_.turned(x=90), lugs, soft=0.8) | crown | pushers
    back = can(10.8, 6, round=0.6).turned(x=90).at(y=3.2)
    frame = slab(rectangle(16, 7.4, 2.4) - rectangle(10.6, 3.6, 1), 3.0, round=1.2)
    buckle = (frame | rod((0, -1.2, -3.2), (0, -1.2, 3.0), 0.9)).turned(x=-47).at(*_round(47.2, 34.6))
    plate = can(9.8, 3.4).turned(x=90).at(y=-0.4)
    marks = union(
        *(
            block(1.1 if i % 3 else 1.7, 1.2, 1.8 if i % 3 else 3.0, round=0.4)
            .at(y=-3.9, z=6.2 if i % 3 else 5.2)
            .turned(y=30 * i)
            for i in range(12)
        )
    )
    hands = union(
        rod((0, -4.4, 0), (-3.5, -4.4, 2.4), 0.8),
        rod((0, -4.4, 0), (3.7, -4.4, 5.2), 0.7),
        ball(1.3).at(y=-4.2),
    )
    return (
        Part(band | keeper, strap, "matte", 0.45),
        Part(thread, CREAM, "matte", 0.25),
        Part(body.at(z=27), case, "metal", 0.4),
        Part((back.at(z=27)) | buckle, case, "metal", 0.45),
        Part(plate.at(z=27), dial, "plastic", 0.5),
        Part((marks | hands).at(z=27), hand, "plastic", 0.3),
    )


def _round(degrees: float, radius: float, x: float = 0.0) -> Vector:
    """A point on the arc of the watch strap."""
    return x, 34 - radius * math.cos(math.radians(degrees)), 27 + radius * math.sin(math.radians(degrees))
