"""Look at the figure while sculpting: path-traced busts and whole figures.

python tools/figure_look.py hair=long expression=laugh -o /tmp/figure.png     every view of one figure
python tools/figure_look.py --each outfit --whole --views three               every choice of a family
"""

import argparse
import time

import numpy as np

from trottinette.catalogue import Parts, cast
from trottinette.engines.engine import PREVIEW, Quality
from trottinette.engines.mitsuba import _mitsuba, trace
from trottinette.figure import choose, traits
from trottinette.figure.assemble import assemble
from trottinette.figure.head import head
from trottinette.pack import Figure
from trottinette.palette import colour
from trottinette.studio.sheet import sheet_scene
from trottinette.work import Stopwatch

VIEWS = {
    "front": (0, 0, 0),
    "three": (-32, 8, 0),
    "other": (38, 4, 0),
    "side": (-90, 0, 0),
    "back": (180, 5, 0),
    "top": (-25, 45, 0),
    "low": (-20, -20, 0),
}

ask = argparse.ArgumentParser()
ask.add_argument("choices", nargs="*", help="trait=id, hair.colour=black, outfit=none")
ask.add_argument("--each", help="a family: every choice of it")
ask.add_argument("--views", default="front,three,side,back")
ask.add_argument("--whole", action="store_true", help="the whole figure, not only the bust")
ask.add_argument("--naked", action="store_true", help="without clothes")
ask.add_argument("--hold", default="", help="left, right, or both: raised hands")
ask.add_argument("--pixels", type=int, default=300, help="side of a cell")
ask.add_argument("--columns", type=int, default=4)
ask.add_argument("--fine", action="store_true")
ask.add_argument("-o", "--out", default="/tmp/figure.png")
given = ask.parse_args()
if given.naked or not given.whole:
    pass




def figure(chosen: dict[str, str]) -> Parts:
    plain: dict[str, object] = {}
    for key, value in chosen.items():
        family, _, field = key.partition(".")
        if family in ("skin", "expression"):
            plain[family] = value
        else:
            own = plain.setdefault(family, {})
            assert isinstance(own, dict)
            own[field or ("kind" if family == "outfit" else "style")] = value
    one = Figure.model_validate(plain)
    if given.whole and not given.naked:
        sides = {"both": ("left hand", "right hand"), "": ()}.get(given.hold, (f"{given.hold} hand",))
        return assemble(one, dict.fromkeys(sides)).parts
    skin = choose("skin", one.skin).make(one.skin)
    parts: Parts = head(skin, one.expression, colour(one.hair.colour))
    for family in ("hair", "beard", "glasses"):
        own = getattr(one, family)
        parts += choose(family, own.style).make(colour(own.colour))
    if given.whole:
        from trottinette.figure.body import body
        from trottinette.figure.hands import bare_body

        parts += bare_body(skin, body(given.hold in ("left", "both"), given.hold in ("right", "both")))
    return parts


base = dict(pair.split("=", 1) for pair in given.choices)
many = [{**base, given.each: id} for id in traits()[given.each]] if given.each else [base]
views = []
for chosen in many:
    start = time.perf_counter()
    parts = figure(chosen)
    counts = [len(part.mesh().points) for part in parts]
    print(chosen, f"{time.perf_counter() - start:.1f} s", sum(counts), counts)
    views += [(parts, VIEWS[view]) for view in given.views.split(",")]
columns = min(given.columns, len(views))
rows = -(-len(views) // columns)
quality = Quality("look", 12, "high") if given.fine else PREVIEW
light = np.clip(
    trace(
        sheet_scene([(cast(parts), angles) for parts, angles in views], columns, fit=0.94),
        columns * given.pixels,
        rows * given.pixels,
        quality,
        Stopwatch(),
    ),
    0,
    1,
)
srgb = np.where(light < 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
_mitsuba().Bitmap((srgb * 255 + 0.5).astype(np.uint8)).write(given.out)
