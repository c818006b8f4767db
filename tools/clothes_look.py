"""Look at clothes while sewing them: whole figures, several sides each.

python tools/clothes_look.py outfit=suit outfit=dress -o /tmp/clothes.png       front, three-quarter, back
python tools/clothes_look.py garment=kilt+shirt worn=tie+garment=shirt --views front
python tools/clothes_look.py worn=cap+hair=afro --head whole
python tools/clothes_look.py 'garment=shirt:shirt=red:pattern=checks' --hold left --head ball
"""

import argparse
import time

import numpy as np

from trottinette.catalogue import Part, cast
from trottinette.engines.engine import PREVIEW, Quality
from trottinette.engines.mitsuba import loaded_mitsuba, trace
from trottinette.figure import assemble, choose
from trottinette.figure.body import HEAD, HEAD_HALF, body
from trottinette.figure.hands import bare_body
from trottinette.figure.wear import dressed
from trottinette.geometry import egg
from trottinette.pack import Figure
from trottinette.studio.sheet import sheet_scene
from trottinette.work import Stopwatch

VIEWS = {"front": (0, 0, 0), "three": (-32, 8, 0), "other": (38, 4, 0), "side": (-90, 0, 0), "back": (180, 5, 0)}

ask = argparse.ArgumentParser()
ask.add_argument(
    "looks", nargs="+", help="outfit=ID, garment=ID+ID, worn=ID, ID:part=colour:pattern=checks, joined by +"
)
ask.add_argument("--views", default="front,three,back")
ask.add_argument("--hold", default="", help="left, right, or both: raised hands")
ask.add_argument("--head", default="ball", help="ball (quick), or whole")
ask.add_argument("--pixels", type=int, default=300, help="height of a cell; its width is two thirds of it")
ask.add_argument("--columns", type=int, default=6)
ask.add_argument("--fine", action="store_true")
ask.add_argument("-o", "--out", default="/tmp/clothes.png")
given = ask.parse_args()
sides = {"both": ("left hand", "right hand"), "": ()}.get(given.hold, (f"{given.hold} hand",))


def figure(look: str) -> Figure:
    told: dict[str, list[dict[str, object]]] = {"garment": [], "worn": []}
    outfit, family, face = "tshirt", "garment", {}
    for word in look.split("+"):
        if "=" in word.split(":")[0]:
            family, word = word.split("=", 1)
        id, *more = word.split(":")
        if family == "outfit":
            outfit = id
            continue
        if family in ("hair", "beard"):
            face[family] = {"style": id}
            continue
        one: dict[str, object] = {"kind": id, "colours": {}}
        for key, value in (pair.split("=") for pair in more):
            if key in ("pattern", "second", "text", "picture"):
                one[key] = value
            else:
                one["colours"][key] = value  # type: ignore[index]
        told[family].append(one)
    return Figure.model_validate({"outfit": {"kind": outfit}, "clothes": told["garment"], "worn": told["worn"], **face})


def parts_of(one: Figure) -> tuple[Part, ...]:
    if given.head == "whole":
        return assemble(one, dict.fromkeys(sides)).parts
    joints = body("left hand" in sides, "right hand" in sides)
    wear, skin = dressed(one, joints), choose("skin", one.skin).make(one.skin)
    ball = Part(egg(*HEAD_HALF).at(*HEAD), skin)
    return (*bare_body(skin, joints, wear.shown), *wear.clothes, *(p for ps in wear.things.values() for p in ps), ball)


views = []
for look in given.looks:
    start = time.perf_counter()
    parts = parts_of(figure(look))
    counts = [len(part.mesh().points) for part in parts]
    print(look, f"{time.perf_counter() - start:.1f} s", sum(counts), counts)
    views += [(cast(parts), VIEWS[view]) for view in given.views.split(",")]
columns = min(given.columns, len(views))
rows = -(-len(views) // columns)
quality = Quality("look", 12, "high") if given.fine else PREVIEW
scene = sheet_scene(views, columns, fit=0.94, narrow=2 / 3)
light = np.clip(trace(scene, columns * given.pixels * 2 // 3, rows * given.pixels, quality, Stopwatch()), 0, 1)
srgb = np.where(light < 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
loaded_mitsuba().Bitmap((srgb * 255 + 0.5).astype(np.uint8)).write(given.out)
