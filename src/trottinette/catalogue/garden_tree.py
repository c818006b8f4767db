"""A tree."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import ball, egg, join, lathe, rod, tube, union
from trottinette.palette import BROWN, GREEN, LIME, RED, WHITE, Colour


@toy(
    en=("a tree", "apple tree", "trees", "oak", "oak tree", "fruit tree", "oaks"),
    fr=("un arbre", "arbres", "chêne", "pommier", "arbre fruitier", "arbres fruitiers", "feuillu"),
    near={
        "en": ("cherry tree", "olive tree", "maple", "birch", "family tree", "lemon tree", "beech", "willow"),
        "fr": ("cerisier", "olivier", "érable", "bouleau", "citronnier", "hêtre", "saule", "arbre généalogique"),
    },
    tall=59.4,
    show=(-16, 10, 0),
)
def tree(leaves: Colour = GREEN, trunk: Colour = BROWN, apples: Colour = RED) -> Parts:
    """An apple tree with a round crown, 6 m high in life, at 1:100, on a tuft of grass."""
    ground = lathe([(0, 0), (14, 0), (14.6, 1.6), (11, 3.4), (0, 4.2)], 1.0)
    bole = tube([(0, 0, 4.8), (0.6, 0, 9), (-0.4, 0, 18), (0, 0, 27)], [4.6, 3.4, 3.2, 3.4])
    roots = tube([(0, 0, 4.4), (4.6, 0, 2.8), (7.8, 0, 2.6)], [2.4, 1.9, 1.1]).turned(z=20).around(5)
    boughs = [rod((0, 0, 15), (x, y, z), 2.6, 1.8) for x, y, z in ((10.6, -2, 27), (-11, -1, 26))]
    wood = join(bole, roots, *boughs, soft=1.8)
    # Heap the crown from balls, the lower ones wider
    heap = [(0, 0, 46, 13.4), (-12.4, 1, 36, 10.6), (12.6, 0, 37, 10.8), (0, -7, 35.6, 10.6), (1, 8, 37, 10.4),
            (-8.4, -4.4, 45, 8.6), (8.8, -4, 46, 8.4)]  # fmt: skip
    crown = join(*(ball(r).at(x, y, z) for x, y, z, r in heap), soft=2.0)
    fruit = ((-15.8, -7.6, 33.8), (-5.0, -16.2, 38.0), (6.0, -15.6, 31.0), (15.6, -8.6, 39.6), (-8.6, -11.4, 48.6),
             (4.2, -11.8, 50.6), (14.0, 9.0, 40.0), (-12.6, 9.2, 42.0), (2.0, 17.2, 42.0))  # fmt: skip
    red = union(*(ball(2.5).at(x, y, z) for x, y, z in fruit))
    shine = union(*(egg(0.9, 0.7, 0.9).at(x - 0.8, y - 2.1, z + 1.1) for x, y, z in fruit[:6]))
    return (
        Part(wood, trunk, "matte", 0.7),
        Part(crown, leaves, "matte", 0.9),
        Part(ground, LIME.mixed(GREEN, 0.35), "matte", 0.7),
        Part(red, apples, cell=0.5),
        Part(shine, WHITE, cell=0.3),
    )
