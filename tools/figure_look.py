"""Look at the figure while sculpting: path-traced busts and whole figures.

python tools/figure_look.py hair=long expression=laugh -o /tmp/figure.png     every view of one figure
python tools/figure_look.py --each outfit --whole --views three               every choice of a family
python tools/figure_look.py --each eyes eyes.colour=green mark=freckles,scar:red:right worn=beret
python tools/figure_look.py skin=monk-02 expression=smile / skin=monk-10 expression=grumpy     several figures
"""

import argparse
import time
from dataclasses import replace

import numpy as np

from trottinette.catalogue import Parts, cast
from trottinette.engines.engine import PREVIEW, Quality
from trottinette.engines.mitsuba import loaded_mitsuba, trace
from trottinette.figure import choose, traits
from trottinette.figure._kit import grown
from trottinette.figure.assemble import assemble
from trottinette.figure.head_shapes import head_warp
from trottinette.figure.portrait import portrait
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
FIELD = {"hair": "style", "beard": "style", "glasses": "style", "eyes": "shape", "outfit": "kind"}
LISTS = {"mark": "marks", "worn": "worn", "garment": "clothes", "aid": "aids"}

ask = argparse.ArgumentParser()
ask.add_argument("choices", nargs="*", help="trait=id, hair.colour=black, mark=kind:colour:side,kind; / begins another")
ask.add_argument("--each", help="a family: every choice of it")
ask.add_argument("--only", default="", help="with --each: these choices, separated by commas")
ask.add_argument("--views", default="front,three,side,back")
ask.add_argument("--whole", action="store_true", help="the whole figure, not only the bust")
ask.add_argument("--hold", default="", help="left, right, or both: raised hands")
ask.add_argument("--pixels", type=int, default=300, help="side of a cell")
ask.add_argument("--columns", type=int, default=4)
ask.add_argument("--fine", action="store_true")
ask.add_argument("-o", "--out", default="/tmp/figure.png")
given = ask.parse_args()


def told(chosen: dict[str, str]) -> Figure:
    plain: dict[str, object] = {}
    for key, value in chosen.items():
        family, _, field = key.partition(".")
        if family in LISTS:
            plain[LISTS[family]] = [_listed(family, one) for one in value.split(",") if one]
        elif field or family in FIELD:
            own = plain.setdefault(family, {})
            assert isinstance(own, dict)
            own[field or FIELD[family]] = value
        else:
            plain[family] = value
    return Figure.model_validate(plain)


def _listed(family: str, one: str) -> dict[str, str]:
    kind, tint, side = [*one.split(":"), "", ""][:3]
    entry = {"kind": kind}
    if family == "mark" and tint:
        entry["colour"] = tint
    if family in ("mark", "aid") and side:
        entry["side"] = side
    return entry


def parts_of(one: Figure) -> Parts:
    if given.whole:
        sides = {"both": ("left hand", "right hand"), "": ()}.get(given.hold, (f"{given.hold} hand",))
        return assemble(one, dict.fromkeys(sides)).parts
    parts = portrait(one)
    for family in ("hair", "beard", "glasses"):
        own = getattr(one, family)
        parts += grown(family, own.style, colour(own.colour), choose("skin", one.skin).make(one.skin))
    for worn in one.worn:
        parts += choose("worn", worn.kind).make()
    warp = head_warp(one.head)
    return tuple(replace(part, warp=warp) for part in parts) if warp else parts


def figures() -> list[dict[str, str]]:
    groups: list[dict[str, str]] = [{}]
    for word in given.choices:
        if word == "/":
            groups.append({})
        else:
            key, _, value = word.partition("=")
            groups[-1][key] = value
    if not given.each:
        return groups
    ids = given.only.split(",") if given.only else traits()[given.each]
    return [{**base, given.each: id} for base in groups for id in ids]


views = []
for chosen in figures():
    start = time.perf_counter()
    parts = parts_of(told(chosen))
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
loaded_mitsuba().Bitmap((srgb * 255 + 0.5).astype(np.uint8)).write(given.out)
