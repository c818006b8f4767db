"""Are the toys recognised without their names? Sheets to be named by readers who know nothing else, and the marking.

python tools/recognise.py draw FOLDER           sheets of twelve numbered toys in a random order, and a key kept apart
python tools/recognise.py mark KEY ANSWERS...   answers are lines `number: name`, one file a reader, in any language

A name is right when it is one of the own words of the toy (any language, without articles, plurals or accents), near
when it is one of its `near` words, and otherwise wrong until a person has looked at it: docs/recognition has these
judgements.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from trottinette.brief.languages import inflections
from trottinette.brief.sources import bare
from trottinette.brief.text import keys_of
from trottinette.catalogue import cast, shelf
from trottinette.engines.engine import Quality
from trottinette.seeds import stream
from trottinette.tongues import READ

COLUMNS, ROWS, PIXELS = 4, 3, 330


def draw(folder: Path, only: list[str]) -> None:
    from PIL import Image, ImageDraw, ImageFont

    from trottinette.engines.mitsuba import trace
    from trottinette.studio.sheet import sheet_scene
    from trottinette.work import Stopwatch

    folder.mkdir(parents=True, exist_ok=True)
    ids = [one for one in shelf() if not only or one in only]
    order = [ids[i] for i in stream(20261122, "recognition").permutation(len(ids))]
    (folder.parent / f"{folder.name}-key.json").write_text(json.dumps(dict(enumerate(order, 1)), indent=1))
    each = COLUMNS * ROWS
    for sheet, first in enumerate(range(0, len(order), each), 1):
        toys = [shelf()[id] for id in order[first : first + each]]
        scene = sheet_scene([(cast(toy.make()), toy.show) for toy in toys], COLUMNS)
        rows = -(-len(toys) // COLUMNS)
        light = trace(scene, COLUMNS * PIXELS, rows * PIXELS, Quality("recognition", 6, "high"), Stopwatch())
        light = np.clip(light, 0, 1)
        srgb = np.where(light < 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
        image = Image.fromarray((srgb * 255 + 0.5).astype(np.uint8))
        pen = ImageDraw.Draw(image)
        for i in range(len(toys)):
            at = (i % COLUMNS * PIXELS + 8, i // COLUMNS * PIXELS + 6)
            pen.text(at, str(first + i + 1), fill=(20, 20, 40), font=ImageFont.load_default(24))
        image.save(folder / f"sheet-{sheet:02}.png")
        print(folder / f"sheet-{sheet:02}.png", flush=True)


def _keys(words: str) -> frozenset[str]:
    """The words without articles, in the singular."""
    keys = keys_of(bare(words.strip()))
    return frozenset((inflections(key, "en") or (key,))[0] for key in keys)


def verdict(id: str, name: str) -> str:
    """right, near or wrong."""
    toy, said = shelf()[id], _keys(name)
    own = [word for language in READ for word in (toy.names[language], *toy.words[language])]
    if any(said == _keys(word) for word in [*own, id.replace("_", " ")]):
        return "right"
    return "near" if any(said == _keys(word) for language in READ for word in toy.near.get(language, ())) else "wrong"


def mark(key: Path, answers: list[Path]) -> None:
    ids = {int(number): id for number, id in json.loads(key.read_text()).items()}
    for path in answers:
        lines = [line.partition(":") for line in path.read_text("utf-8").splitlines() if line.strip()]
        told = {int(number): [one for one in names.split("|") if one.strip()] for number, _, names in lines}
        marks = {}
        for number, id in ids.items():
            verdicts = [verdict(id, name) for name in told.get(number, [])[:2]]
            marks[number] = min(verdicts, key=("right", "near", "wrong").index) if verdicts else "wrong"
        counts = {one: sum(mark == one for mark in marks.values()) for one in ("right", "near", "wrong")}
        print(path, counts, f"{100 * counts['right'] / len(ids):.1f} % right before judgement")
        for number, one in marks.items():
            if one != "right":
                print(f"  {number:3} {ids[number]:22} {one:6} {' | '.join(told.get(number, ['-']))}")


if __name__ == "__main__":
    ask = argparse.ArgumentParser()
    ask.add_argument("what", choices=("draw", "mark"))
    ask.add_argument("path", type=Path)
    ask.add_argument("rest", nargs="*")
    given = ask.parse_args()
    sys.exit(draw(given.path, given.rest) if given.what == "draw" else mark(given.path, [Path(p) for p in given.rest]))
