"""Words into outlines: which font writes what, in which order, how large, on how many lines.

Letters are shaped by HarfBuzz and leave as paths, so what is measured here is what is printed, no renderer
chooses a font, and nothing a person typed is ever read as markup. Ems inside, y up; millimetres, y down, out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, groupby, pairwise

import numpy as np
import uharfbuzz as hb

from trottinette.card.bidi import base_level, levels, visual_order
from trottinette.card.fonts import TEXT, Face, Points, Voice, font, glyph, has

Bend = Callable[[Points], Points]
Bounds = tuple[float, float, float, float]  # left, top, right, bottom; mm, y down

_IDEOGRAPHS = ("Hani", "Hira", "Kana")
_MOST_WAYS = 8
_NUMBERS = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line at one em, its baseline at y 0: an outline and how far the pen moves."""

    commands: str
    points: Points
    advance: float

    @property
    def low(self) -> Points:
        return self.points.min(axis=0) if len(self.points) else np.zeros(2)

    @property
    def high(self) -> Points:
        return self.points.max(axis=0) if len(self.points) else np.zeros(2)


@dataclass(frozen=True, slots=True, eq=False)
class Lettering:
    """Text laid out at its size: an outline in millimetres, y down."""

    commands: str
    points: Points
    size: float
    lines: tuple[str, ...]

    @property
    def bounds(self) -> Bounds:
        """Of the ink, strokes not counted. Control points are counted: exact or a hair too large."""
        if not len(self.points):
            return (0.0, 0.0, 0.0, 0.0)
        left, top = self.points.min(axis=0)
        right, bottom = self.points.max(axis=0)
        return (float(left), float(top), float(right), float(bottom))

    @property
    def half(self) -> float:
        """Half the width of the ink."""
        left, _, right, _ = self.bounds
        return (right - left) / 2

    def moved(self, x: float, y: float) -> Lettering:
        return Lettering(self.commands, self.points + np.array((x, y)), self.size, self.lines)

    def bent(self, bend: Bend) -> Lettering:
        return Lettering(self.commands, bend(self.points), self.size, self.lines)

    def path(self) -> str:
        """The `d` of an SVG path, to a hundredth of a millimetre."""
        out: list[str] = []
        numbers = iter(self.points.round(2).tolist())
        for command in self.commands:
            out.append(command)
            out.extend(f"{x:g} {y:g}" for x, y in (next(numbers) for _ in range(_NUMBERS[command])))
        return " ".join(out)


# ---- Which font --------------------------------------------------------------------------------------------


def clusters(text: str) -> Iterator[str]:
    """Letters with the marks, joiners and variation selectors that belong to them."""
    held = ""
    for character in text:
        joins = unicodedata.category(character) in ("Mn", "Mc", "Me") or character in "\u200c\u200d"
        if held and not joins and not held.endswith("\u200d"):
            yield held
            held = ""
        held += character
    if held:
        yield held


@lru_cache(maxsize=4096)
def script(cluster: str) -> str:
    """The ISO 15924 code of the cluster's script, "" for what all scripts share (digits, spaces, signs)."""
    buffer = hb.Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    return str(buffer.script or "")


def writable(cluster: str, voice: Voice) -> bool:
    return any(has(face, cluster) for face in voice)


def _faces(parts: Sequence[str], scripts: Sequence[str], voice: Voice) -> list[Face]:
    """A font for each cluster; a script is written in one font throughout, if one has all of it."""
    whole: dict[str, Face] = {}
    for kind in dict.fromkeys(s for s in scripts if s):
        needed = [part for part, s in zip(parts, scripts, strict=True) if s == kind]
        able = [face for face in voice if all(has(face, part) for part in needed)]
        if able:
            whole[kind] = able[0]
    first = next((whole[s] for s in scripts if s in whole), voice[0])
    out: list[Face] = []
    for part, kind in zip(parts, scripts, strict=True):
        near = whole.get(kind) or (out[-1] if out else first)
        out.append(next((face for face in (near, *voice) if has(face, part)), near))
    return out


# ---- One line ----------------------------------------------------------------------------------------------


@lru_cache(maxsize=512)
def shape(text: str, voice: Voice, base: int = 0) -> Line:
    """One line at one em. `base` is the direction of the whole text, 0 or 1."""
    runs = _runs(text, voice, base)
    commands, points, pen = [], [np.zeros((0, 2))], 0.0
    for at in visual_order([run.level for run in runs]):
        run = runs[at]
        loaded = font(run.face)
        buffer = hb.Buffer()
        buffer.add_str(run.words)
        buffer.direction = "rtl" if run.level % 2 else "ltr"
        if run.script:
            buffer.script = run.script
        buffer.guess_segment_properties()
        hb.shape(loaded, buffer)
        em = loaded.face.upem
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            drawn = glyph(run.face, info.codepoint)
            commands.append(drawn.commands)
            points.append(drawn.points + np.array((pen + place.x_offset / em, place.y_offset / em)))
            pen += place.x_advance / em
    return Line("".join(commands), np.concatenate(points), pen)


@dataclass(frozen=True, slots=True)
class _Run:
    """Letters that are shaped in one go."""

    level: int
    face: Face
    script: str
    words: str


def _runs(text: str, voice: Voice, base: int) -> list[_Run]:
    """The text cut where direction, font or script changes; signs go with the letters before them."""
    parts = list(clusters(text))
    scripts = [script(part) for part in parts]
    level_at = levels(text, base)
    near = next((s for s in scripts if s), "")
    at, keys = 0, []
    for part, kind, face in zip(parts, scripts, _faces(parts, scripts, voice), strict=True):
        near = kind or near
        keys.append((level_at[at], face, near))
        at += len(part)
    grouped = groupby(zip(keys, parts, strict=True), lambda pair: pair[0])
    return [_Run(level, face, kind, "".join(part for _, part in each)) for (level, face, kind), each in grouped]


def has_ink(text: str) -> bool:
    """Whether anything of `text` can be seen."""
    return bool(len(shape(unicodedata.normalize("NFC", text), TEXT).points))


# ---- Lines that fit ----------------------------------------------------------------------------------------


def _breaks(text: str) -> list[int]:
    """Where a line may end: after a space or a hyphen inside a word, and between ideographs."""
    out, at = [], 0
    parts = list(clusters(text))
    for here, after in pairwise(parts):
        at += len(here)
        if after == " ":
            continue
        wide = script(here) in _IDEOGRAPHS and script(after) in _IDEOGRAPHS
        if here in (" ", "\u3000") or (here in "-–‐·/・" and after.isalnum()) or wide:
            out.append(at)
    return out


def splits(text: str, most: int) -> Iterator[tuple[str, ...]]:
    """The balanced ways to set `text` on up to `most` lines, fewest lines first."""
    yield (text,)
    places = _breaks(text)
    for extra in range(1, most):
        ways = list(combinations(places, extra))
        ideal = [len(text) * (n + 1) / (extra + 1) for n in range(extra)]
        ways.sort(key=lambda way: sum((a - b) ** 2 for a, b in zip(way, ideal, strict=True)))
        for way in ways[:_MOST_WAYS]:
            cut = [0, *way, len(text)]
            lines = tuple(text[a:b].strip() for a, b in pairwise(cut))
            if all(lines):
                yield lines


def fit(
    text: str,
    voice: Voice,
    width: float,
    height: float,
    *,
    most_lines: int = 1,
    largest: float = 1000.0,
    around: float = 0.0,
    gap: float = 0.14,
    keep: float = 0.9,
) -> Lettering:
    """The largest lettering of `text` inside width x height mm, centred on 0, 0.

    `largest` bounds the size of the em in mm; `around` is ink outside the letters (outlines, shadow) and
    `gap` the white between two lines, in ems. More lines are taken where fewer give under `keep` of the size.
    """
    text = unicodedata.normalize("NFC", text).strip()
    base = base_level(text)
    best: tuple[float, tuple[str, ...], list[Line]] | None = None
    for words in splits(text, most_lines):
        lines = [shape(word, voice, base) for word in words]
        wide = max(float(line.high[0] - line.low[0]) for line in lines) + 2 * around
        tall = sum(float(line.high[1] - line.low[1]) for line in lines) + gap * (len(lines) - 1) + 2 * around
        size = min(width / max(wide, 1e-6), height / max(tall, 1e-6), largest)
        enough = best is None or (size * keep > best[0] if len(words) > len(best[1]) else size > best[0])
        if enough:
            best = (size, words, lines)
    assert best is not None
    return _stack(*best, gap=gap)


def _stack(size: float, words: tuple[str, ...], lines: list[Line], *, gap: float) -> Lettering:
    """Lines one under the other, each centred by its ink."""
    points, y = [], 0.0
    for line in lines:
        middle = (line.low[0] + line.high[0]) / 2
        points.append(np.column_stack((line.points[:, 0] - middle, y + line.high[1] - line.points[:, 1])))
        y += float(line.high[1] - line.low[1]) + gap
    tall = y - gap
    together = (np.concatenate(points) - (0, tall / 2)) * size
    return Lettering("".join(line.commands for line in lines), together, size, words)
