"""Look at outfits while sewing them: on a plain body with a grey ball for a head, from four sides.

python tools/clothes_look.py suit -o /tmp/suit.png              front, three-quarter, side, back
python tools/clothes_look.py suit --raised left --views 2
"""

import argparse
import time

import numpy as np

from trottinette.catalogue import Part, Parts, cast
from trottinette.engines.engine import PREVIEW, Quality
from trottinette.engines.mitsuba import _mitsuba, trace
from trottinette.figure import choose
from trottinette.figure.body import HEAD, HEAD_HALF, Body, body
from trottinette.figure.clothes import SKIN
from trottinette.geometry import ball, can, egg, tube, union
from trottinette.palette import Colour
from trottinette.studio.sheet import sheet_scene
from trottinette.work import Stopwatch

GREY = Colour("#a9a29b", "#a9a29b")
VIEWS = ((0, 8, 0), (-38, 10, 0), (-90, 6, 0), (180, 8, 0))


def stand_in(b: Body, bare: frozenset[str], head: bool) -> Parts:
    """Head, neck, fists and the bare skin that shows."""
    skin = [can(8, 12).at(y=1, z=56), *(ball(6).at(*arm.fist) for arm in (b.left_arm, b.right_arm))]
    if head:
        skin.append(egg(*HEAD_HALF).at(*HEAD))
    if "arms" in bare:
        skin += [
            tube([arm.shoulder, arm.elbow, arm.wrist], [6.2, 5.6, 5.0], curved=False)
            for arm in (b.left_arm, b.right_arm)
        ]
    if "legs" in bare:
        skin += [
            tube([leg.hip, leg.knee, leg.ankle], [8.2, 7.6, 7.0], curved=False) for leg in (b.left_leg, b.right_leg)
        ]
    if "chest" in bare:
        skin.append(egg(15.5, 10.5, 18).at(z=47))
    return (Part(union(*skin), GREY, "plastic"),)


ask = argparse.ArgumentParser()
ask.add_argument("ids", nargs="+")
ask.add_argument("--pixels", type=int, default=440, help="side of a view")
ask.add_argument("--views", type=int, default=4)
ask.add_argument("--columns", type=int, default=0)
ask.add_argument("--raised", default="", help="left, right or both")
ask.add_argument("--head", action="store_true", help="with the head, which hides collars")
ask.add_argument("--zoom", type=float, default=0.96)
ask.add_argument("-o", "--out", default="/tmp/clothes.png")
ask.add_argument("--fine", action="store_true")
given = ask.parse_args()
views = []
for id in given.ids:
    b = body(given.raised in ("left", "both"), given.raised in ("right", "both"))
    started = time.time()
    parts = choose("outfit", id).make(body=b)
    counts = [(len(p.mesh().points), p) for p in parts]
    print(id, len(parts), "parts", sum(n for n, _ in counts), "vertices", round(time.time() - started, 2),
          "s",
          "largest", sorted((n for n, _ in counts), reverse=True)[:8])  # fmt: skip
    views += [(stand_in(b, SKIN[id], given.head) + parts, view) for view in VIEWS[: given.views]]
columns = given.columns or given.views
rows = -(-len(views) // columns)
scene = sheet_scene([(cast(parts), angles) for parts, angles in views], columns, fit=given.zoom)
quality = Quality("look", 12, "high") if given.fine else PREVIEW
light = np.clip(trace(scene, columns * given.pixels, rows * given.pixels, quality, Stopwatch()), 0, 1)
srgb = np.where(light < 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
_mitsuba().Bitmap((srgb * 255 + 0.5).astype(np.uint8)).write(given.out)
