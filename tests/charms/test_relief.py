"""Charms: one piece, its colours where the drawing has them, standing, of one size; every drawing of the set is one."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.catalogue import Parts, box_of
from trottinette.charms import charm, has_drawing, name_of
from trottinette.charms.drawings import _folder
from trottinette.charms.relief import TALL, layers_of_svg, relief
from trottinette.errors import UnknownToy
from trottinette.geometry import union
from trottinette.geometry.checks import holes, leak, pieces, steepness
from trottinette.geometry.stencil import in_one_piece, stencil, widened

SOME = ["🦊", "⚽", "🚂", "🎄", "❤", "🌈", "🦋", "👨\u200d🚀", "🇫🇷", "🪗", "🎆", "☎", "💫", "🏄", "🧶"]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">{}</svg>'


@cache
def made(emoji: str) -> Parts:
    return charm(emoji)


@pytest.mark.parametrize("emoji", SOME)
def test_it_is_one_piece_of_plastic_standing_on_the_table(emoji: str) -> None:
    parts = made(emoji)
    box = box_of(parts)
    assert abs(box.low[2]) < 0.4
    assert abs(max(box.size[0], box.size[2]) - TALL) < 8.5
    assert pieces([part.solid for part in parts]) == 1
    for part in parts:
        assert leak(part.solid) <= 0.02
        assert holes(part.mesh()) == 0
    assert steepness(union(*(part.solid for part in parts)), pairs=400) <= 1.02


def test_colours_are_those_of_the_drawing_from_the_ground_up() -> None:
    drawn = SVG.format(
        '<path fill="#ff0000" d="M2 2h32v32H2z"/><circle fill="#00ff00" cx="18" cy="18" r="9"/>'
        '<circle fill="#0000ff" cx="18" cy="18" r="4"/>'
    )
    parts = relief(layers_of_svg(drawn))
    assert [part.colour.hex for part in parts[1:]] == ["#ff0000", "#00ff00", "#0000ff"]
    middle = box_of(parts).middle
    fronts = []
    for part in parts:  # from the front, each layer comes before the one under it
        line = np.stack([np.full(400, middle[0]), np.linspace(-12, 4, 400), np.full(400, middle[2])], 1)
        fronts.append(float(line[np.flatnonzero(part.solid.distance(line) < 0)[0], 1]))
    assert fronts == sorted(fronts, reverse=True)
    assert len(set(fronts)) == 4


def test_two_layers_of_one_height_share_no_front() -> None:
    many = "".join(
        f'<circle fill="#{n:02x}80{255 - n:02x}" cx="18" cy="18" r="{16 - n / 4}"/>' for n in range(0, 60, 4)
    )
    parts = relief(layers_of_svg(SVG.format(many)))
    by_front: dict[float, list[object]] = {}
    for part in parts[1:]:
        by_front.setdefault(round(part.solid.box.low[1], 3), []).append(part.solid)
    z = box_of(parts).middle[2]
    x = np.linspace(-20, 20, 200)
    for front, solids in by_front.items():
        skin = np.stack([x, np.full(200, front + 0.3), np.full(200, z)], 1)
        inside = sum((solid.distance(skin) < -0.35).astype(int) for solid in solids)  # type: ignore[attr-defined]
        assert int(np.max(inside)) <= 1


def test_bits_far_from_one_another_are_held_together() -> None:
    drawn = SVG.format('<circle cx="4" cy="4" r="3" fill="#ff0000"/><circle cx="32" cy="32" r="3" fill="#ff0000"/>')
    assert pieces([part.solid for part in relief(layers_of_svg(drawn))]) == 1


def test_a_drawing_is_there_for_whatever_person_writes() -> None:
    drawings = [path.stem for path in _folder().glob("*.svg")]
    assert len(drawings) > 3600
    written = "".join(chr(int(p, 16)) for p in ["1f468", "200d", "1f692"])
    assert has_drawing(written)
    assert has_drawing("❤️") and has_drawing("❤")
    assert not has_drawing("") and not has_drawing("renard") and not has_drawing("../1f98a")


def test_what_has_no_drawing_is_refused() -> None:
    with pytest.raises(UnknownToy, match="no drawing"):
        charm("x")


def test_names_come_in_both_languages() -> None:
    assert (name_of("🦊", "fr"), name_of("🦊", "en")) == ("renard", "fox")


discs = st.lists(st.tuples(st.integers(8, 52), st.integers(8, 52), st.integers(2, 8)), min_size=1, max_size=5)


def _ink(spots: list[tuple[int, int, int]]) -> np.ndarray:
    y, x = np.ogrid[:60, :60]
    return np.logical_or.reduce([(y - r) ** 2 + (x - c) ** 2 <= s**2 for r, c, s in spots])


@given(discs)
def test_a_stencil_is_inside_where_its_picture_is_inked(spots: list[tuple[int, int, int]]) -> None:
    ink = _ink(spots)
    outline = stencil(ink, 0.5)
    rows, columns = np.indices(ink.shape)
    p = np.stack([(columns.ravel() - 29.5) * 0.5, (29.5 - rows.ravel()) * 0.5], 1)
    d = outline.distance(p)
    clear = np.abs(d) > 0.6
    np.testing.assert_array_equal((d < 0)[clear], ink.ravel()[clear])


@given(discs, st.integers(0, 2**31))
def test_a_stencil_s_distance_is_never_too_steep(spots: list[tuple[int, int, int]], seed: int) -> None:
    outline = stencil(_ink(spots), 0.5)
    chance = np.random.default_rng(seed)
    a = chance.uniform(-25, 25, (400, 2))
    b = a + chance.normal(0, 0.6, (400, 2))
    rise = np.abs(outline.distance(a) - outline.distance(b)) / np.linalg.norm(a - b, axis=1)
    assert rise.max() <= 1.02


@given(discs)
def test_widening_is_exact_and_joins_at_last(spots: list[tuple[int, int, int]]) -> None:
    ink = _ink(spots)
    wide = widened(ink, 3.0)
    rows, columns = np.nonzero(ink)
    for r, c in ((0, 0), (30, 30), (59, 12)):
        near = float(np.hypot(rows - r, columns - c).min())
        assert bool(wide[r, c]) == (near <= 3.0)
    assert in_one_piece(widened(ink, 90.0))
    assert not in_one_piece(np.eye(4, dtype=bool))
