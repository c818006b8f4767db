"""Solids that read like sentences, and their skins. `from trottinette.geometry import ball, join`."""

from trottinette.geometry.bends import bent, twisted
from trottinette.geometry.cache import cache_folder, mesh_of
from trottinette.geometry.outline import Outline, circle, polygon, rectangle, smooth, star
from trottinette.geometry.shapes import (
    ball,
    block,
    can,
    cone,
    egg,
    extrude,
    half,
    lathe,
    revolve,
    ring,
    rod,
    slab,
    tube,
)
from trottinette.geometry.skin import Mesh, skin
from trottinette.geometry.solid import Box, Solid, Vector, carve, common, emboss, join, rotation, union
from trottinette.geometry.warp import Warp

__all__ = [
    "Box", "Mesh", "Outline", "Solid", "Vector", "Warp", "ball", "bent", "block", "cache_folder", "can", "carve",
    "circle", "common", "cone", "egg", "emboss", "extrude", "half", "join", "lathe", "mesh_of", "polygon", "rectangle",
    "revolve", "ring", "rod", "rotation", "skin", "slab", "smooth", "star", "tube", "twisted", "union",
]  # fmt: skip
