"""Films and songs on a disc."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat
from trottinette.geometry import can, carve, circle, polygon, ring, slab, union
from trottinette.palette import BLUE, GRAPHITE, LILAC, SILVER, SKY, WHITE, YELLOW, Colour


@toy(
    en=("a dvd", "cd", "blu-ray", "dvds", "cds", "compact disc", "blu-ray disc", "dvd case", "cd-rom"),
    fr=("un dvd", "cd", "blu-ray", "disque compact", "dvds", "boîtier de dvd", "cd-rom", "disque laser"),
    near={"en": ("box set", "minidisc"), "fr": ("coffret dvd", "minidisque")},
    tall=50,
    show=(-16, 8, -5),
    grip=(-10, 0, 8),
)
def dvd(case: Colour = BLUE, disc: Colour = SILVER, title: Colour = YELLOW) -> Parts:
    """A film on a disc, half out of its case, 19 cm high in life, at 1:3.8."""
    # Fold the case, its spine on the left; print a play button on its cover
    shell = slab(board(-9, 25, 36, 50, 1.6), 5.6, 1.2)
    spine = slab(board(-25.6, 25, 2.6, 50, 1.2), 6.6, 1.0)
    cover = flat(board(-8, 25, 29.6, 45, 1.2), -3.3, 1.4, 0.4)
    play = flat(polygon([(-12.6, 19.6), (-12.6, 33.4), (-0.8, 26.5)], 1.4), -4.1, 1.6, 0.4)
    round_ = flat((circle(11.4) - circle(9.6)).at(-8, 26.5), -4.1, 1.6, 0.4)
    lines = flat(board(-8, 9.6, 20, 2.6, 1.1), -4.1, 1.6, 0.3) | flat(board(-8, 5.6, 12, 1.9, 0.8), -4.1, 1.6, 0.3)
    band = flat(board(-8, 44.4, 29.6, 5.4, 1.0), -3.9, 1.4, 0.4)
    # Press the disc, a clear hub in its middle
    plate = carve(can(20.4, 2.0, 0.6), can(3.0, 8).at(z=-2), *(ring(r, 0.42).at(z=2.05) for r in (9.2, 13.0, 16.6)),
                  soft=0.3).turned(x=90).at(10.4, 1.0, 25)  # fmt: skip
    hub = carve(can(6.4, 2.9, 0.6), can(2.9, 8).at(z=-2), soft=0.4).turned(x=90).at(10.4, 1.45, 25)
    gleam = []
    for turn, ink in ((10, LILAC), (24, SKY)):
        wedge = polygon([(8.4, -1.3), (19.4, -2.5), (19.4, 2.5), (8.4, 1.3)], 0.5).turned(turn).at(10.4, 25)
        gleam.append(Part(flat(wedge, -1.35, 1.2, 0.2), ink, "metal", 0.4))
    return (
        Part(shell | spine, GRAPHITE, "matte", 0.7),
        Part(cover, case, cell=0.6),
        Part(union(play, lines), title, cell=0.42),
        Part(union(round_, band), WHITE, cell=0.45),
        Part(plate, disc, "metal", 0.45),
        Part(hub, WHITE, cell=0.5),
        *gleam,
    )
