"""What is worn beyond the air."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import ball, block, can, common, egg, half, join, lathe, ring, rod, slab, smooth, tube, union
from trottinette.palette import GOLD, GRAPHITE, GREY, RED, SILVER, WHITE, YELLOW, Colour


@toy(
    en=("a space helmet", "astronaut helmet", "astronaut's helmet", "space helmets", "cosmonaut helmet",
        "spaceman's helmet"),
    fr=("un casque de spationaute", "casque d'astronaute", "casque de cosmonaute", "casque spatial",
        "casques d'astronaute"),
    tall=43.6,
    show=(-28, 10, 0),
)  # fmt: skip
def space_helmet(shell: Colour = WHITE, visor: Colour = GOLD, trim: Colour = RED) -> Parts:
    """An astronaut's helmet with its gold visor down, 38 cm high in life, at 1:9."""
    skull = egg(20.6, 20.4, 20).at(z=22.6)
    bubble = common(skull, half(z=-1).at(z=4.2), soft=1.2)
    window = smooth([(-16.6, 24), (-14.4, 14.6), (-7, 10.6), (0, 10), (7, 10.6), (14.4, 14.6), (16.6, 24), (13.4, 32.6),
                     (6.6, 36), (0, 36.6), (-6.6, 36), (-13.4, 32.6)])  # fmt: skip
    before = half(y=1).at(y=-2)
    glass = common(slab(window, 80) & before, egg(20.9, 20.8, 20.3).at(z=22.6), soft=0.5)
    rim = common(slab(window.grown(2.2) - window.grown(-0.3), 80) & before, skull.grown(1.5), soft=1.0)
    # Lock it on a ring of steel; lamps and earphones on the sides
    neck = lathe([(0, 0), (15.4, 0), (16.4, 1.4), (16.4, 5.4), (14, 6.2), (0, 6.2)], 0.7)
    seal = ring(16.4, 1.1).at(z=3.2)
    latch = block(7, 4, 4, 1.0).at(y=-16.6, z=1.2)
    ears = union(can(6.8, 5, 1.4).at(z=17.4), can(4.4, 7, 1.2).at(z=17.4)).turned(y=90).at(y=3, z=21)
    dots = can(2.2, 1.6, 0.5).at(z=23.8).turned(y=90).at(y=3, z=21)
    lamps = block(5, 9, 5.4, 1.6).at(x=17.2, y=-5.2, z=34.4)
    light = egg(1.9, 1.0, 1.9).at(x=17.2, y=-9.8, z=37.1)
    stripe = common(skull.grown(0.7), block(5.4, 60, 60).at(y=14.4, z=8), soft=0.4)
    aerial = rod((20.6, 5, 25), (21.6, 7, 40), 0.85) | ball(1.7).at(21.7, 7.1, 41)
    hose = tube([(-8.6, -13.8, 4.4), (-12, -18.4, 6.4), (-17.4, -14.4, 9.2), (-19, -8.6, 12)], 1.7)
    return (
        Part(join(bubble, lamps.mirrored(), soft=1.2), shell, cell=0.8),
        Part(glass, visor, "metal", 0.6),
        Part(rim, GREY, cell=0.5),
        Part(union(neck, seal, latch), SILVER, "metal", 0.6),
        Part(ears.mirrored(), shell.mixed(GREY, 0.35), cell=0.6),
        Part(union(stripe, dots.mirrored(), aerial), trim, cell=0.5),
        Part(light.mirrored(), YELLOW, cell=0.4),
        Part(hose, GRAPHITE, "matte", 0.5),
    )
