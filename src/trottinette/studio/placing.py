"""Placing: a cell of the tray for the figure and one for each accessory. Millimetres, x right, z up.

Every way of laying the box out that a packer would try (figure left, right of a column, in the middle, above a
row) is tried in a few proportions, and the one whose toys come out largest and most even is kept.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from trottinette.card.plan import Rect

GAP = 3.6  # tray between two cells
PAD = 3.4  # air between a toy and its cell's wall
LARGER = 1.3  # times the usual size, the most a toy may stand out
ROOMY = 11.0  # more air than that beside a toy looks like a toy is missing
LARGEST_TOY = 47.0  # longest side of an accessory in the box; beyond it a lone toy would dwarf the figure
FIGURE_LARGEST = 1.22  # times its own size
BESIDE_PEOPLE = 0.6  # of a figure's height, the most a toy may have beside several of them
_HEIGHT = 131.0  # mm, of a figure; only compares placings

Size = tuple[float, float]  # width, height


@dataclass(frozen=True, slots=True)
class Cell:
    """A moulded pocket and the scale at which its toy lies in it."""

    rect: Rect
    scale: float


@dataclass(frozen=True, slots=True)
class Placing:
    """Cells for the figures, the first one first, and for the accessories. `score` compares placings of one window."""

    figures: tuple[Cell, ...]
    accessories: tuple[Cell, ...]
    score: float = 0.0


def place(window: Rect, figures: Sequence[Size], accessories: Sequence[Size], below: float = 0.0) -> Placing:
    """Cells inside `window` for one to four figures and up to 12 accessories of these (width, height), mm as modelled.

    `below` keeps that much of the tray free under each accessory's pocket, for a label.
    """
    best: Placing | None = None
    for rows in range(1, min(len(figures), 2) + 1):
        ranks = [list(figures[first:last]) for first, last in _split(len(figures), rows)]
        wide = max(sum(size[0] for size in rank) + GAP * (len(rank) - 1) for rank in ranks)
        tall = sum(max(size[1] for size in rank) for rank in ranks) + GAP * (rows - 1)
        placing = _place_group(window, (wide, tall), accessories, below, ranks)
        if best is None or placing.score > best.score + 1e-9:
            best = placing
    assert best is not None
    return best


def _dealt(cell: Cell, ranks: Sequence[Sequence[Size]]) -> tuple[Cell, ...]:
    """One cell a figure, in rows from the top, all at one scale."""
    if len(ranks) == 1 and len(ranks[0]) == 1:
        return (cell,)
    rect, most = cell.rect, max(len(rank) for rank in ranks)
    across = (rect.width - GAP * (most - 1) - 2 * PAD * most) / max(sum(s[0] for s in rank) for rank in ranks)
    up = (rect.height - GAP * (len(ranks) - 1) - 2 * PAD * len(ranks)) / sum(max(s[1] for s in r) for r in ranks)
    scale, cells, top = max(min(across, up, FIGURE_LARGEST), 1e-3), [], rect.top
    spare = rect.height - GAP * (len(ranks) - 1) - sum(max(s[1] for s in r) * scale for r in ranks)
    for rank in ranks:
        height = max(size[1] for size in rank) * scale + spare / len(ranks)
        room = rect.width - GAP * (len(rank) - 1) - sum(size[0] * scale for size in rank)
        left = rect.left
        for size in rank:
            width = size[0] * scale + room / len(rank)
            cells.append(_trimmed(Cell(Rect(left + width / 2, top - height / 2, width, height), scale), size))
            left += width + GAP
        top -= height + GAP
    return tuple(cells)


def _place_group(
    window: Rect, figure: Size, accessories: Sequence[Size], below: float, ranks: Sequence[Sequence[Size]]
) -> Placing:
    """Cells for all the figures as one, and for the accessories."""
    if not accessories:
        people = _dealt(_trimmed(_fitted(window, figure, FIGURE_LARGEST), figure), ranks)
        return Placing(people, (), math.log(people[0].scale))
    best: tuple[float, Placing] | None = None
    for cell, regions in _arrangements(window, sum(len(rank) for rank in ranks) > 1):
        whole = _fitted(cell, figure, FIGURE_LARGEST)
        dealt = _dealt(whole, ranks)
        most = LARGEST_TOY if len(dealt) == 1 else min(LARGEST_TOY, BESIDE_PEOPLE * dealt[0].scale * ranks[0][0][1])
        for counts in _shares(len(accessories), len(regions)):
            cells: list[Cell] = []
            for region, (first, last) in zip(regions, counts, strict=True):
                cells += _grid(region, accessories[first:last], below, most)
            score = _score(window, dealt, whole, figure, cells, accessories)
            if best is None or score > best[0] + 1e-9:
                best = (score, Placing(dealt, tuple(cells), score))
    assert best is not None
    placing = best[1]
    return Placing(placing.figures, _evened(placing.accessories, accessories), placing.score)


def _evened(cells: Sequence[Cell], sizes: Sequence[Size]) -> tuple[Cell, ...]:
    """The same toy twice is the same size twice, and none is far larger than the others."""
    longest = [cell.scale * max(size) for cell, size in zip(cells, sizes, strict=True)]
    most = LARGER * sorted(longest)[len(longest) // 2]
    least = {size: min(c.scale for c, s in zip(cells, sizes, strict=True) if s == size) for size in sizes}
    even = [Cell(cell.rect, min(least[size], most / max(size))) for cell, size in zip(cells, sizes, strict=True)]
    return tuple(_trimmed(cell, size) for cell, size in zip(even, sizes, strict=True))


def _trimmed(cell: Cell, size: Size) -> Cell:
    """A pocket no larger than its toy calls for, in the middle of its share of the tray."""
    rect = cell.rect
    width = min(rect.width, size[0] * cell.scale + 2 * (PAD + ROOMY))
    height = min(rect.height, size[1] * cell.scale + 2 * (PAD + ROOMY))
    return Cell(Rect(rect.x, rect.z, width, height), cell.scale)


def _arrangements(window: Rect, several: bool) -> Iterator[tuple[Rect, tuple[Rect, ...]]]:
    """(the figure's cell, the regions left for accessories)."""
    wide = window.width > 1.15 * window.height
    if several:  # people across the whole box, what they have below them
        for tall in (0.4, 0.48, 0.56, 0.64, 0.72, 0.78):
            height = tall * window.height
            upper = Rect(window.x, window.top - height / 2, window.width, height)
            yield upper, (_between(window.left, window.bottom, window.right, window.top - height - GAP),)
    for share in (0.30, 0.36, 0.42, 0.48, 0.54, 0.6, *((0.66, 0.72, 0.78) if several else ())):
        width = share * window.width
        left = Rect(window.left + width / 2, window.z, width, window.height)
        rest = _between(left.right + GAP, window.bottom, window.right, window.top)
        yield left, (rest,)
        side = (window.width - width) / 2 - GAP
        if side > 24:
            middle = Rect(window.x, window.z, width, window.height)
            sides = (
                _between(window.left, window.bottom, window.left + side, window.top),
                _between(window.right - side, window.bottom, window.right, window.top),
            )
            yield middle, sides
        if not wide:
            for tall in (0.62, 0.7, 0.78):
                height = tall * window.height
                upper = Rect(left.x, window.top - height / 2, width, height)
                column = _between(upper.right + GAP, window.top - height, window.right, window.top)
                row = _between(window.left, window.bottom, window.right, window.top - height - GAP)
                yield upper, (column, row)


def _between(left: float, bottom: float, right: float, top: float) -> Rect:
    return Rect((left + right) / 2, (bottom + top) / 2, right - left, top - bottom)


def _shares(count: int, regions: int) -> Iterator[tuple[tuple[int, int], ...]]:
    """Ways to deal `count` toys, in order, to the regions, none left empty."""
    if regions == 1:
        yield ((0, count),)
    else:
        for first in range(1, count):
            yield ((0, first), (first, count))


def _grid(region: Rect, sizes: Sequence[Size], below: float, most: float) -> list[Cell]:
    """The best of the even grids for one region: rows of nearly equal length, tall toys in tall cells."""
    best: tuple[float, list[Cell]] | None = None
    for rows in range(1, len(sizes) + 1):
        cells = _rows(region, sizes, rows, below, most)
        score = sum(math.log(max(c.scale * max(s), 1e-6)) for c, s in zip(cells, sizes, strict=True))
        if best is None or score > best[0] + 1e-9:
            best = (score, cells)
    assert best is not None
    return best[1]


@cache
def _split(count: int, rows: int) -> tuple[tuple[int, int], ...]:
    """(first, last) of each row, as even as can be, the longer ones below."""
    ends = [count * r // rows for r in range(rows + 1)]
    return tuple(pairwise(ends))


def _rows(region: Rect, sizes: Sequence[Size], rows: int, below: float, most: float) -> list[Cell]:
    lines = _split(len(sizes), rows)
    heights = [max(min(max(h / w, 0.72), 1.45) for w, h in sizes[a:b]) / (b - a) ** 0.35 for a, b in lines]
    free = region.height - GAP * (rows - 1)
    cells, top = [], region.top
    for (a, b), share in zip(lines, heights, strict=True):
        height = free * share / sum(heights)
        widths = [min(max(w / h, 0.7), 1.45) ** 0.7 for w, h in sizes[a:b]]
        room, left = region.width - GAP * (b - a - 1), region.left
        for size, width in zip(sizes[a:b], widths, strict=True):
            width = room * width / sum(widths)
            pocket = Rect(left + width / 2, top - (height - below) / 2, width, height - below)
            cells.append(_fitted(pocket, size, most / max(size)))
            left += width + GAP
        top -= height + GAP
    return cells


def _fitted(rect: Rect, size: Size, largest: float) -> Cell:
    scale = min((rect.width - 2 * PAD) / size[0], (rect.height - 2 * PAD) / size[1], largest)
    return Cell(rect, max(scale, 1e-3))


def _score(
    window: Rect,
    people: Sequence[Cell],
    whole: Cell,
    figure: Size,
    cells: Sequence[Cell],
    sizes: Sequence[Size],
) -> float:
    """Larger toys, of even size, each filling its cell; a figure counts as much as three of them."""
    longest = [c.scale * max(s) for c, s in zip(cells, sizes, strict=True)]
    logs = [math.log(v) for v in longest]
    mean = sum(logs) / len(logs)
    uneven = math.sqrt(sum((v - mean) ** 2 for v in logs) / len(logs))
    slack = sum(
        1 - c.scale**2 * s[0] * s[1] / (c.rect.width * c.rect.height) for c, s in zip(cells, sizes, strict=True)
    ) / len(cells)
    empty = 1 - whole.scale**2 * figure[0] * figure[1] / (whole.rect.width * whole.rect.height)
    tall = math.log(people[0].scale * _HEIGHT / window.height)
    return mean + 0.7 * min(logs) + (2.0 + len(people)) * tall - 0.9 * uneven - 0.5 * slack - 0.55 * empty
