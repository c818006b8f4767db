"""Helmets: for a bicycle, a motorcycle, a building site, a fire and space. Millimetres."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import shade
from trottinette.figure.head import skull
from trottinette.figure.headgear import Flare, Rim, all_but, between, brim, hug, over, room, sheet
from trottinette.figure.sewn import laid, pinned
from trottinette.figure.wear import Made
from trottinette.geometry import (
    Box,
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
    rectangle,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.geometry.solid import Distances, Points, made
from trottinette.palette import BLUE, GOLD, GRAPHITE, GREY, RED, SKY, WHITE, YELLOW, Colour

_BIKE, _SITE, _FIRE = Rim(106.0, 92.0), Rim(105.5, 97.0), Rim(105.0, 96.0)
_STRAP = Colour("#2b2c31", "#2b2c31")


def _straps() -> Solid:
    """Two straps a side meeting under the ear, and one under the chin."""
    front = hug([(22.5, -17.0, 101), (25.0, -15.0, 90), (25.0, -12.5, 80), (22.0, -12.5, 74.5)], 0.5)
    rear = hug([(27.0, 9.0, 97), (29.5, 9.0, 86), (27.0, 0.0, 77), (22.0, -12.5, 74.5)], 0.5)
    chin = hug([(22.0, -12.5, 74.5), (14.0, -15.5, 68), (0, -17.5, 66.2)], 0.5)
    flat = union(tube(front, 1.05), tube(rear, 1.05), tube(chin, 1.05), ball(1.7).at(*front[-1]))
    return flat.mirrored()


@trait(
    "worn",
    slot="head",
    en=("a bicycle helmet", "bike helmet", "cycling helmet"),
    fr=("un casque de vélo", "casque de cycliste"),
)
def bicycle_helmet(shell: Colour = BLUE, inside: Colour = GRAPHITE) -> Made:
    """Vented shell drawn out behind, over a dark lining; straps under the chin."""
    form = join(skull().grown(4.6), egg(27, 31, 17).at(y=4.5, z=107.5), soft=6)
    shape = common(form, _BIKE.put(half(z=-1)), soft=2.2)
    vents = []
    for x, wide in ((0.0, 5.6), (10.5, 5.2), (20.5, 4.4)):
        for y, long in ((-15.5, 15.0), (5.0, 15.5), (24.5, 12.0)):
            bean = extrude(rectangle(wide * (1 - 0.12 * (y > 0)), long, wide * 0.45), 60).turned(z=0)
            vents.append(bean.at(x=x * (1 - 0.012 * abs(y - 5)), y=y, z=90))
    cut = union(*vents).mirrored()
    shape = carve(shape, cut & _BIKE.put(half(z=-1).at(z=4.2)), skull().grown(1.8), soft=1.3)
    lining = common(skull().grown(2.2), _BIKE.put(half(z=-1).at(z=0.4)), soft=0.8)
    stripe = common(form.grown(0.3), between(_BIKE, 0.9, 2.5), soft=0.4)
    return Made(
        (
            Part(shape, shell, "plastic", 0.62),
            Part(lining, inside, "matte", 0.7),
            Part(stripe, shade(shell, 0.35), "plastic", 0.5),
            Part(_straps(), _STRAP, "matte", 0.42),
        ),
        room(_BIKE, lift=3.6, low=0.5),
    )


@trait(
    "worn",
    slot="head",
    en=("a motorcycle helmet", "motorbike helmet", "crash helmet"),
    fr=("un casque de moto", "casque de motard", "casque intégral"),
)
def motorcycle_helmet(shell: Colour = RED, visor: Colour = GRAPHITE, stripe: Colour = WHITE) -> Made:
    """Full-face helmet, its dark visor raised so that the face is seen."""
    whole = join(egg(37.5, 36.0, 33.5).at(y=1.5, z=94.5), egg(29.0, 15.5, 13.5).at(y=-18.5, z=73.5), soft=10)
    whole = common(whole, half(z=-1).at(z=65.2), soft=3.0)
    window = slab(
        smooth(
            [
                (-26.5, 88),
                (-25, 78.5),
                (-15, 71.8),
                (0, 70.6),
                (15, 71.8),
                (25, 78.5),
                (26.5, 88),
                (25, 99),
                (14, 105.2),
                (0, 106.4),
                (-14, 105.2),
                (-25, 99),
            ]
        ),
        70,
    ).at(y=-35 - 4.0)
    hollow = skull().grown(1.4) | can(19.0, 30).at(y=0.5, z=50)
    body = carve(whole, window, hollow, soft=1.8)
    edge = slab(
        smooth(
            [
                (-28.3, 88),
                (-26.8, 77.4),
                (-16, 70.2),
                (0, 68.9),
                (16, 70.2),
                (26.8, 77.4),
                (28.3, 88),
                (26.7, 100),
                (15, 106.9),
                (0, 108.2),
                (-15, 106.9),
                (-26.7, 100),
            ]
        ),
        70,
    ).at(y=-39.0)
    seal = common(whole.grown(0.55).hollow(3.0), edge - window, soft=0.6)
    lining = common(whole.grown(-2.2), edge, soft=0.6) - window - skull().grown(0.4)
    shield = egg(39.3, 37.8, 35.3).at(y=1.5, z=94.5).hollow(1.7)
    drawn = smooth(
        [
            (-31, 103),
            (-20, 108),
            (0, 109.8),
            (20, 108),
            (31, 103),
            (33.5, 110),
            (27, 119),
            (14, 124.0),
            (0, 125.4),
            (-14, 124.0),
            (-27, 119),
            (-33.5, 110),
        ]
    )
    raised = common(shield, slab(drawn, 50).at(y=-30), soft=0.7)
    arms = common(
        egg(39.9, 38.4, 35.9).at(y=1.5, z=94.5).hollow(2.6),
        union(can(5.0, 80).turned(y=90).at(x=-40, y=-4, z=99)),
        soft=0.8,
    )
    vents = union(*(block(9, 8, 1.5, 0.6).at(y=-33.6, z=z) for z in (66.6,)))
    line = common(whole.grown(0.35), block(7.0, 200, 100).at(z=100) & half(y=-1).at(y=-20), soft=0.4)
    twin = common(whole.grown(0.35), block(2.2, 200, 100).at(x=7.4, z=100).mirrored() & half(y=-1).at(y=-20), soft=0.4)
    return Made(
        (
            Part(body, shell, "plastic", 0.8),
            Part(union(line, twin), stripe, "plastic", 0.55),
            Part(union(seal, vents), _STRAP, "matte", 0.55),
            Part(lining, _STRAP, "matte", 0.8),
            Part(raised, visor, "glass", 0.6),
            Part(arms, shade(shell, 0.4), "plastic", 0.5),
        ),
        all_but(window & half(z=1).at(z=82.0) & half(y=1).at(y=-8.0)),
    )


@trait(
    "worn",
    slot="head",
    en=("a hard hat", "construction helmet", "safety helmet"),
    fr=("un casque de chantier", "casque de sécurité"),
)
def construction_helmet(shell: Colour = YELLOW) -> Made:
    """Ribbed safety helmet with a short peak and a rain gutter."""
    form = _SITE.taken(join(skull().grown(3.0), egg(26.5, 26, 18).at(y=0.5, z=106.5), soft=7))
    crown = common(form, half(z=-1).at(z=-0.8), soft=0.8)
    ribs = union(block(5.0, 54, 60, 1.0), block(3.2, 46, 60, 1.0).turned(z=9).at(x=11.0).mirrored())
    raised = emboss(crown, ribs.at(y=1.0, z=6.0), 1.4, soft=1.2)
    flare = Flare((5.0, 3.4, 4.2), (-0.25, -0.1, -0.15), thick=2.2)
    rim = brim(_SITE, flare, 2.8)
    outline = smooth([(-22, -14), (-21, -27), (-13, -37.0), (0, -39.8), (13, -37.0), (21, -27), (22, -14)])
    peak = sheet(outline, 2.2, tip=0.16, arch=0.008, start=-27)
    badge = pinned(slab(circle(4.0), 2.0, 0.4), form, (0.0, 8.5), lift=0.4)
    slot_ = common(form.grown(1.0), block(6.5, 6.5, 5, 1).at(z=1.6).at(x=29.0).mirrored(), soft=0.8)
    return Made(
        tuple(
            replace(p, solid=_SITE.put(p.solid))
            for p in (
                Part(join(raised, rim, peak, soft=1.2), shell, "plastic", 0.65),
                Part(badge, WHITE, "plastic", 0.4),
                Part(slot_, shade(shell, 0.3), "plastic", 0.5),
            )
        ),
        room(_SITE, Flare((12.0, 3.4, 4.2), (-0.2, -0.1, -0.15), thick=2.2), 2.8)
        | over(_SITE.put(join(rim, peak, soft=1.2))),
    )


@trait(
    "worn",
    slot="head",
    en=("a firefighter's helmet", "fire helmet", "fireman's helmet"),
    fr=("un casque de pompier", "casque de pompière"),
)
def fire_helmet(shell: Colour = RED, shield: Colour = GOLD, visor: Colour = YELLOW) -> Made:
    """Combed crown, long brim behind, a shield with a flame in front, its visor pushed up."""
    form = _FIRE.taken(join(skull().grown(3.0), egg(26, 27, 20).at(y=0.5, z=106.5), soft=7))
    crown = common(form, half(z=-1).at(z=-0.8), soft=0.8)
    comb = common(form.grown(4.2), block(3.6, 70, 60, 1.4).at(y=4.0, z=5.0), soft=1.6)
    ribs = union(*(common(form.grown(0.9), block(2.0, 90, 60).turned(z=a).at(z=3.0), soft=0.8) for a in (52, 90, 128)))
    flare = Flare((8.0, 8.0, 17.0), (-0.12, -0.2, -0.5), (0.0, 0.01, -0.004), 2.2)
    rim = brim(_FIRE, flare, 2.8)
    y = laid(form, [(0.0, 4.0)])[0][1]
    plate_form = smooth(
        [
            (-7.5, 3),
            (-8.4, 11),
            (-7.6, 18),
            (-3.4, 19.2),
            (0, 22.5),
            (3.4, 19.2),
            (7.6, 18),
            (8.4, 11),
            (7.5, 3),
            (0, 0.8),
        ]
    )
    plate = slab(plate_form, 10.0, 0.8).turned(x=-9).at(y=y + 2.2, z=0.6)
    flame = slab(
        smooth(
            [
                (0, 0),
                (-3.0, 1.6),
                (-3.4, 4.8),
                (-1.6, 7.8),
                (-1.0, 6.0),
                (0.4, 10.4),
                (2.6, 6.8),
                (3.3, 3.6),
                (2.4, 0.9),
            ]
        ),
        1.4,
        0.4,
    )
    flame = flame.turned(x=-9).at(y=y - 2.2, z=6.0)
    band = common(form.grown(0.9), block(120, 120, 3.4).at(z=1.2), soft=0.5)
    glass = common(
        form.grown(2.4).hollow(1.5),
        slab(smooth([(-24, 8), (0, 6.6), (24, 8), (25, 13), (17, 18.5), (0, 20), (-17, 18.5), (-25, 13)]), 40).at(
            y=-24
        ),
        soft=0.6,
    )
    return Made(
        tuple(
            replace(p, solid=_FIRE.put(p.solid))
            for p in (
                Part(join(join(crown, comb, ribs, soft=1.2), rim, soft=1.6), shell, "plastic", 0.65),
                Part(band, _STRAP, "matte", 0.5),
                Part(glass - plate.grown(0.2), visor, "plastic", 0.5),
                Part(plate, shield, "metal", 0.4),
                Part(flame, RED if shield != RED else WHITE, "plastic", 0.35),
            )
        ),
        room(_FIRE, flare, 2.8),
    )


def _without(solid: Solid, box: Box) -> Solid:
    """All that is outside a solid, within a box; a tool to cut with."""

    def distance(p: Points) -> Distances:
        return np.asarray(-solid.distance(p))

    return made("without", (box.low, box.high), (solid,), distance, box)


@trait(
    "worn",
    slot="head",
    en=("an astronaut's helmet", "space helmet", "astronaut helmet", "cosmonaut helmet"),
    fr=("un casque d'astronaute", "casque de cosmonaute", "casque spatial", "casque de spationaute"),
)
def astronaut_helmet(shell: Colour = WHITE, ring_: Colour = GREY, lining: Colour = SKY) -> Made:
    """A round shell with a wide opening for the face, a neck ring, a lamp on each side."""
    bubble = egg(41.5, 40.0, 38.5).at(y=-1.0, z=95.0)
    inner = egg(38.6, 37.2, 35.6).at(y=-1.0, z=95.0)
    face = slab(
        smooth(
            [
                (-31, 92),
                (-28, 77),
                (-15, 69.0),
                (0, 67.6),
                (15, 69.0),
                (28, 77),
                (31, 92),
                (27, 107),
                (14, 115.0),
                (0, 116.6),
                (-14, 115.0),
                (-27, 107),
            ]
        ),
        60,
    ).at(y=-36.0)
    body = carve(common(bubble, half(z=-1).at(z=62.0), soft=1.0), face, inner, soft=1.4)
    border = common(bubble.grown(1.3).hollow(3.4), _grown(face) - face, soft=1.2)
    within = common(inner.hollow(1.0), half(y=-1).at(y=4.0) & half(z=-1).at(z=63), soft=0.3)
    collar = union(*(lathe([(20.0, 0), (22.4, 0), (22.4, 3.2), (20.0, 3.2)], 1.2).at(y=0.0, z=z) for z in (61.0, 64.6)))
    pods = union(
        *(
            join(can(6.2, 4.4, 1.4).turned(y=90).at(z=90.0), can(3.6, 5.4, 1.0).turned(y=90).at(z=90.0), soft=0.5).at(
                x=38.6, y=2.0
            )
            for _ in (0,)
        )
    ).mirrored()
    lamp = join(block(7.0, 9.0, 5.0, 1.6).at(x=35.0, y=-6.0, z=112.0), soft=0.5).turned(y=0).mirrored()
    light = egg(2.6, 1.4, 1.9).at(x=35.0, y=-10.4, z=114.5).mirrored()
    return Made(
        (
            Part(body, shell, "plastic", 0.85),
            Part(within, lining, "matte", 1.0),
            Part(border, ring_, "metal", 0.6),
            Part(union(collar, pods), ring_, "plastic", 0.6),
            Part(lamp, shade(shell, 0.2), "plastic", 0.5),
            Part(light, YELLOW, "plastic", 0.4),
        ),
        _without(egg(37.4, 36.0, 34.4).at(y=-1.0, z=95.0), Box((-90, -90, 0), (90, 90, 190))),
    )


def _grown(face: Solid) -> Solid:
    return face.grown(2.6)
