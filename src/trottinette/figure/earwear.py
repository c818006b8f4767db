"""On the ears and the face: headphones, headset, ear muffs, earbuds, earrings, masks, goggles. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import creased, shade
from trottinette.figure.festive import arch, arch_room
from trottinette.figure.head import EAR, bare_head, skull
from trottinette.figure.headgear import Rim, between, groove, hug, rough
from trottinette.figure.sewn import patch, prism
from trottinette.figure.wear import Made
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    can,
    common,
    egg,
    half,
    join,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import BLACK, CORAL, GOLD, GRAPHITE, ORANGE, PINK, SKY, TURQUOISE, WHITE, Colour

_EAR_Y, _EAR_Z = EAR[1] - 0.5, EAR[2] + 0.8


@cache
def _bare() -> Solid:
    return bare_head()


def _cup(radius: float, thick: float, round: float, out: float = 0.0) -> Solid:
    """A round cup over the figure's left ear."""
    return can(radius, thick, round).turned(y=90).turned(z=-8).at(x=31.0 + out, y=_EAR_Y, z=_EAR_Z)


def _ear_room(radius: float) -> Solid:
    return can(radius, 60).turned(y=90).at(x=24.0, y=_EAR_Y, z=_EAR_Z).mirrored()


@trait("worn", slot="head", en=("headphones",), fr=("un casque audio", "casque à musique", "écouteurs casque"))
def headphones(band: Colour = GRAPHITE, cups: Colour = CORAL) -> Made:
    """Padded band over the head, cushions over the ears."""
    strap = arch(_EAR_Y, 6.4, 6.4, 92.0)
    pad = common(skull().grown(4.2), arch(_EAR_Y, 8.6, 6.0, 104.0), soft=1.6)
    fork = union(
        rod((33.6, _EAR_Y, 99.0), (35.8, _EAR_Y, 92.0), 1.9), rod((30.6, _EAR_Y, 103.0), (33.6, _EAR_Y, 98.0), 2.2)
    )
    return Made(
        (
            Part(union(strap, fork.mirrored()), band, "plastic", 0.5),
            Part(union(pad, _cup(10.2, 5.4, 2.4).mirrored()), shade(band, 0.4), "matte", 0.55),
            Part(join(_cup(8.8, 4.6, 2.0, 4.2), _cup(4.4, 5.6, 1.2, 4.2), soft=0.8).mirrored(), cups, "plastic", 0.5),
        ),
        union(arch_room(_EAR_Y, 7.6, deep=60.0), _ear_room(10.8)),
    )


@trait(
    "worn",
    slot="head",
    en=("a headset", "headset with a microphone", "gaming headset"),
    fr=("un micro-casque", "casque-micro", "casque de gamer"),
)
def headset(band: Colour = BLACK, cups: Colour = TURQUOISE) -> Made:
    """Headphones with a microphone before the mouth."""
    made = headphones(band, cups)
    boom = tube([(33.5, _EAR_Y - 4, 80.5), (32.0, -14.0, 76.0), (24.0, -25.5, 73.2), (15.0, -30.5, 73.0)], 0.95)
    tip = rough(egg(3.2, 2.4, 2.4), 1.4, 0.2).turned(z=24).at(13.6, -31.0, 73.0)
    parts = (*made.parts, Part(boom, band, "plastic", 0.4), Part(tip, GRAPHITE, "matte", 0.35))
    return Made(parts, made.over)


@trait("worn", slot="head", en=("ear muffs", "earmuffs"), fr=("un cache-oreilles", "cache-oreilles"))
def ear_muffs(fur: Colour = PINK, band: Colour = WHITE) -> Made:
    muff = rough(egg(5.4, 10.0, 10.0), 3.2, 0.7).at(x=34.2, y=_EAR_Y, z=_EAR_Z)
    return Made(
        (Part(arch(_EAR_Y, 4.6, 4.2), band, "plastic", 0.5), Part(muff.mirrored(), fur, "matte", 0.55)),
        union(arch_room(_EAR_Y, 4.8), _ear_room(9.6)),
    )


@trait("worn", slot="ears", en=("earbuds", "earphones", "airpods"), fr=("des écouteurs", "écouteurs sans fil"))
def earbuds(buds: Colour = WHITE) -> Made:
    bud = join(ball(2.5), rod((0.2, -0.8, -1.0), (-0.3, -2.4, -7.0), 1.35, 1.15), soft=1.2)
    return Made((Part(bud.at(32.2, -2.2, 84.4).mirrored(), buds, "plastic", 0.35),), None)


# ---- earrings ----------------------------------------------------------------------------------------------


@cache
def _lobe(lift: float) -> Vector:
    """A point on the front of the figure's left ear lobe."""
    return hug([(32.6, -3.4, 79.6)], lift, _bare())[0]


@trait(
    "worn",
    slot="ears",
    en=("stud earrings", "studs", "earrings"),
    fr=("des boucles d'oreilles", "puces d'oreilles", "clous d'oreilles"),
)
def earrings_studs(metal: Colour = GOLD) -> Made:
    return Made((Part(ball(2.3).at(*_lobe(1.0)).mirrored(), metal, "metal", 0.3),), None)


@trait(
    "worn", slot="ears", en=("hoop earrings", "hoops", "creole earrings"), fr=("des créoles", "anneaux aux oreilles")
)
def hoop_earrings(metal: Colour = GOLD) -> Made:
    x, y, z = _lobe(0.3)
    hoop = ring(6.0, 1.05).turned(x=90).turned(z=20).at(x + 0.8, y, z - 5.4)
    return Made((Part(hoop.mirrored(), metal, "metal", 0.33),), None)


@trait(
    "worn",
    slot="ears",
    en=("drop earrings", "dangling earrings"),
    fr=("des boucles d'oreilles pendantes", "pendants d'oreilles"),
)
def drop_earrings(metal: Colour = GOLD, stone: Colour = TURQUOISE) -> Made:
    x, y, z = _lobe(0.8)
    hook = union(
        ball(1.9).at(x, y, z), rod((x, y, z), (x + 1.0, y, z - 4.2), 0.8), egg(2.2, 2.2, 1.2).at(x + 1.0, y, z - 4.8)
    )
    drop = join(ball(3.0).at(z=-2.0), rod((0, 0, 0), (0, 0, 3.2), 1.8, 0.6), soft=1.4).at(x + 1.1, y, z - 8.6)
    return Made((Part(hook.mirrored(), metal, "metal", 0.3), Part(drop.mirrored(), stone, "plastic", 0.33)), None)


# ---- on the face -------------------------------------------------------------------------------------------


@trait("worn", slot="face", en=("a surgical mask", "face mask", "mask"), fr=("un masque chirurgical", "masque"))
def mask(cloth: Colour = SKY, loops: Colour = WHITE) -> Made:
    """Pleated mask over nose, mouth and chin, a loop behind each ear."""
    form = join(skull().grown(1.7), egg(8.5, 6.0, 8.0).at(y=-26.0, z=79.6), soft=7)
    drawn = smooth(
        [
            (0, 84.0),
            (4.0, 82.6),
            (10.0, 79.0),
            (17, 78.2),
            (22.4, 80.4),
            (23.4, 76.5),
            (21.0, 70.5),
            (13, 66.4),
            (0, 65.4),
            (-13, 66.4),
            (-21.0, 70.5),
            (-23.4, 76.5),
            (-22.4, 80.4),
            (-17, 78.2),
            (-10.0, 79.0),
            (-4.0, 82.6),
        ]
    )
    cloth_ = patch(form, drawn, 0.3, deep=2.2, soft=0.9, near=6.0)
    pleats = [
        (hug([(x, -34, z + 0.004 * x * x) for x in (-19, -12, -5, 0, 5, 12, 19)], 0.3, form), 0.8, -0.8)
        for z in (77.0, 73.2, 69.6)
    ]
    folds = creased(cloth_, pleats)
    edge = common(
        patch(form, drawn, 0.75, deep=2.2, soft=0.6, near=6.0), slab(drawn, 90) - slab(drawn.grown(-1.5), 90), soft=0.5
    )
    strings = []
    for z, back in ((79.0, 90.5), (72.0, 80.0)):
        path = hug(
            [(21.5, -17.0, z), (26.0, -9.0, z + 0.3 * (back - z)), (29.5, 2.0, back), (29.0, 6.5, 85.5)], 0.5, _bare()
        )
        strings.append(tube(path, 0.7))
    return Made(
        (
            Part(folds, cloth, "matte", 0.5),
            Part(edge, shade(cloth, 0.1), "matte", 0.45),
            Part(union(*strings).mirrored(), loops, "matte", 0.35),
        ),
        prism(drawn.grown(0.4), near=6.0),
    )


def _pushed_up(frame: Colour, lens: Colour, strap: Colour, wide: float, tall: float, z: float) -> tuple[Part, ...]:
    """Goggles on the forehead, their strap around the head."""
    rim = Rim(z, z - 9.0)
    form = skull().grown(1.0)
    outline = smooth(
        [
            (-wide, -tall * 0.6),
            (-wide, tall * 0.7),
            (-wide * 0.5, tall),
            (wide * 0.5, tall),
            (wide, tall * 0.7),
            (wide, -tall * 0.6),
            (wide * 0.45, -tall),
            (0, -tall * 0.45),
            (-wide * 0.45, -tall),
        ]
    ).at(0, z)
    body = common(form.grown(4.6), slab(outline, 60).at(y=-30), soft=2.4)
    glass = common(form.grown(5.3), slab(outline.grown(-2.3), 60).at(y=-30), soft=1.6)
    belt = common(form.grown(1.4), between(rim, -3.0, 3.0), soft=0.8)
    return Part(body, frame, "plastic", 0.5), Part(glass, lens, "glass", 0.45), Part(belt, strap, "matte", 0.55)


@trait("worn", slot="head", en=("ski goggles", "snowboard goggles"), fr=("un masque de ski", "masque de snowboard"))
def ski_goggles(frame: Colour = WHITE, lens: Colour = ORANGE, strap: Colour = BLACK) -> Made:
    """Pushed up on the forehead."""
    return Made(
        _pushed_up(frame, lens, strap, 20.5, 7.2, 110.0),
        groove(Rim(110.0, 101.0), -7.8, 7.6, 1.2, 0.25) & half(y=1).at(y=4)
        | groove(Rim(110.0, 101.0), -3.4, 3.4, 1.0, 0.25),
    )


@trait(
    "worn",
    slot="head",
    en=("a diving mask", "snorkel", "snorkelling mask"),
    fr=("un masque de plongée", "masque et tuba", "tuba"),
)
def diving_mask(frame: Colour = BLACK, lens: Colour = SKY, tube_: Colour = ORANGE) -> Made:
    """Pushed up on the forehead, a snorkel on its left."""
    parts = _pushed_up(frame, lens, frame, 17.5, 7.8, 110.5)
    pipe = tube(
        [
            (24.5, -25.0, 73.5),
            (30.0, -17.0, 73.0),
            (32.4, -9.5, 82.0),
            (31.4, -8.0, 95.0),
            (29.0, -6.5, 105.5),
            (25.5, -4.0, 125.0),
        ],
        2.2,
    )
    bite = egg(3.6, 2.6, 2.4).at(22.5, -26.5, 73.8)
    band = can(2.9, 3.4, 0.8).turned(y=-10).at(27.5, -5.2, 113.5)
    return Made(
        (*parts, Part(pipe, tube_, "plastic", 0.5), Part(union(bite, band), GRAPHITE, "plastic", 0.45)),
        union(
            groove(Rim(110.5, 101.5), -8.4, 8.2, 1.2, 0.25) & half(y=1).at(y=4),
            groove(Rim(110.5, 101.5), -3.4, 3.4, 1.0, 0.25),
            pipe.grown(0.6),
        ),
    )
