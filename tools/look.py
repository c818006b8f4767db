"""Look at toys while making them: path-traced, at the angle of their cell, from the front, the side and the back.

python tools/look.py coffee_cup laptop -o /tmp/look.png        every view of each
python tools/look.py --family kitchen --one -o /tmp/look.png   one view each, as a sheet
"""

import argparse

import numpy as np

from trottinette.catalogue import cast, shelf
from trottinette.engines.engine import PREVIEW, Quality
from trottinette.engines.mitsuba import loaded_mitsuba, trace
from trottinette.studio.sheet import sheet_scene
from trottinette.work import Stopwatch

ask = argparse.ArgumentParser()
ask.add_argument("ids", nargs="*")
ask.add_argument("--family")
ask.add_argument("--one", action="store_true")
ask.add_argument("--pixels", type=int, default=300, help="side of a cell")
ask.add_argument("--columns", type=int, default=4)
ask.add_argument("-o", "--out", default="/tmp/look.png")
ask.add_argument("--fine", action="store_true")
given = ask.parse_args()
toys = [t for t in shelf().values() if t.id in given.ids or t.family == given.family]
views = []
for t in toys:
    parts = t.make()
    views += (
        [(parts, t.show)]
        if given.one
        else [(parts, t.show), (parts, (0, 0, 0)), (parts, (-60, 20, 0)), (parts, (150, 25, 0))]
    )
scene = sheet_scene([(cast(parts), angles) for parts, angles in views], given.columns)
rows = -(-len(views) // given.columns)
quality = Quality("look", 12, "high") if given.fine else PREVIEW
light = np.clip(trace(scene, given.columns * given.pixels, rows * given.pixels, quality, Stopwatch()), 0, 1)
srgb = np.where(light < 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
loaded_mitsuba().Bitmap((srgb * 255 + 0.5).astype(np.uint8)).write(given.out)
print([(t.id, sum(len(p.mesh().points) for p in t.make())) for t in toys])
