"""Clay pictures of every toy, compared with those a person has accepted: at most one level a channel, everywhere.

A picture that is missing or differs fails, and leaves expected, actual and difference in tests/failed/. After looking:
TROTTINETTE_ACCEPT=1 pytest tests/test_pictures.py
"""

import io
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from trottinette.catalogue import Part, Toy, shelf
from trottinette.engines.clay import GROUND, clay
from trottinette.geometry import ball, block, can, rod
from trottinette.palette import BLACK, RED, SKY, WHITE

Picture = NDArray[np.uint8]  # (h, w, 3), sRGB

HERE = Path(__file__).parent
GOLDENS = HERE / "pictures" / "clay"
FAILED = HERE / "failed"
ACCEPT = bool(os.environ.get("TROTTINETTE_ACCEPT"))
MOST_BYTES = 20 * 1024
MOST_LEVELS = 1
HOW = "look at {0}; if it is right: TROTTINETTE_ACCEPT=1 pytest tests/test_pictures.py -k '{1}'"

TOYS = shelf()


def _png(picture: Picture) -> bytes:
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "PNG", optimize=True)
    return out.getvalue()


def _read(path: Path) -> Picture:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def _difference(expected: Picture, actual: Picture) -> int:
    """The most that any channel of any pixel is off, in levels; 255 where the sizes differ."""
    if expected.shape != actual.shape:
        return 255
    return int(np.abs(expected.astype(int) - actual.astype(int)).max(initial=0))


def _leave(failed: Path, name: str, expected: Picture | None, actual: Picture) -> Path:
    """Expected, actual and their difference times 16, each in a file and all three side by side."""
    failed.mkdir(parents=True, exist_ok=True)
    pictures = {"actual": actual}
    if expected is not None:
        pictures = {"expected": expected, "actual": actual}
        if expected.shape == actual.shape:
            off = np.abs(expected.astype(int) - actual.astype(int)) * 16
            pictures["difference"] = np.clip(off, 0, 255).astype(np.uint8)
    for kind, picture in pictures.items():
        (failed / f"{name}-{kind}.png").write_bytes(_png(picture))
    high = max(p.shape[0] for p in pictures.values())
    row = [np.pad(p, ((0, high - p.shape[0]), (0, 8), (0, 0)), constant_values=255) for p in pictures.values()]
    beside = failed / f"{name}.png"
    beside.write_bytes(_png(np.concatenate(row, axis=1)))
    return beside


def _compare(goldens: Path, failed: Path, name: str, actual: Picture, accept: bool = False) -> None:
    """Raises AssertionError where the picture is not the accepted one; with `accept` it becomes so."""
    golden = goldens / f"{name}.png"
    expected = _read(golden) if golden.exists() else None
    if expected is not None and _difference(expected, actual) <= MOST_LEVELS:
        return
    if accept:
        goldens.mkdir(parents=True, exist_ok=True)
        golden.write_bytes(_png(actual))
        return
    beside = _leave(failed, name, expected, actual)
    how = HOW.format(beside, name)
    assert expected is not None, f"no picture of {name} has been accepted; {how}"
    raise AssertionError(f"{name} is off by up to {_difference(expected, actual)} levels; {how}")


# ---- the pictures ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("toy", TOYS.values(), ids=TOYS)
def test_the_toy_looks_as_accepted(toy: Toy) -> None:
    _compare(GOLDENS, FAILED, toy.id, clay(toy.make(), toy.show), ACCEPT)


@pytest.mark.parametrize("toy", TOYS.values(), ids=TOYS)
def test_the_accepted_picture_is_small(toy: Toy) -> None:
    golden = GOLDENS / f"{toy.id}.png"
    assert golden.exists(), f"no picture of {toy.id} has been accepted"
    assert golden.stat().st_size <= MOST_BYTES


def test_no_picture_is_of_a_toy_that_is_gone() -> None:
    assert {path.name for path in GOLDENS.iterdir()} <= {f"{id}.png" for id in TOYS}


# ---- the comparison itself ---------------------------------------------------------------------------------


@pytest.fixture
def goldens(tmp_path: Path) -> Path:
    """A folder with one accepted picture, called thing."""
    folder = tmp_path / "goldens"
    _compare(folder, tmp_path / "failed", "thing", _grey(), accept=True)
    return folder


def _grey(level: int = 128, size: int = 12) -> Picture:
    return np.full((size, size, 3), level, np.uint8)


def _changed(by: int) -> Picture:
    picture = _grey()
    picture[3, 4, 1] = 128 + by
    return picture


@pytest.mark.parametrize("by", [0, 1, -1])
def test_one_level_is_the_same(goldens: Path, tmp_path: Path, by: int) -> None:
    _compare(goldens, tmp_path / "failed", "thing", _changed(by))
    assert not (tmp_path / "failed").exists()


@pytest.mark.parametrize("by", [2, -2, 90])
def test_two_levels_in_one_channel_of_one_pixel_fail(goldens: Path, tmp_path: Path, by: int) -> None:
    failed = tmp_path / "failed"
    with pytest.raises(AssertionError, match=f"{abs(by)} levels.*TROTTINETTE_ACCEPT=1"):
        _compare(goldens, failed, "thing", _changed(by))
    assert {p.name for p in failed.iterdir()} == {
        "thing.png", "thing-expected.png", "thing-actual.png", "thing-difference.png",
    }  # fmt: skip
    assert np.array_equal(_read(failed / "thing-actual.png"), _changed(by))
    assert np.count_nonzero(_read(failed / "thing-difference.png")) == 1


def test_another_size_fails(goldens: Path, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="255 levels"):
        _compare(goldens, tmp_path / "failed", "thing", _grey(size=13))


def test_a_missing_picture_fails_and_shows_what_was_drawn(goldens: Path, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"no picture of other.*TROTTINETTE_ACCEPT=1"):
        _compare(goldens, tmp_path / "failed", "other", _grey())
    assert np.array_equal(_read(tmp_path / "failed" / "other-actual.png"), _grey())
    assert not (goldens / "other.png").exists()


def test_accepting_keeps_the_bytes_of_what_has_not_changed(goldens: Path, tmp_path: Path) -> None:
    before = (goldens / "thing.png").read_bytes()
    _compare(goldens, tmp_path / "failed", "thing", _changed(1), accept=True)
    assert (goldens / "thing.png").read_bytes() == before
    _compare(goldens, tmp_path / "failed", "thing", _changed(9), accept=True)
    assert np.array_equal(_read(goldens / "thing.png"), _changed(9))


def test_git_does_not_see_what_failed() -> None:
    ignored = (HERE.parent / ".gitignore").read_text(encoding="utf-8").split()
    assert "/tests/failed/" in ignored
    if FAILED.exists() and not any(FAILED.iterdir()):
        shutil.rmtree(FAILED)


# ---- the engine --------------------------------------------------------------------------------------------

PAPER = tuple(round(255 * (1.055 * c ** (1 / 2.4) - 0.055)) for c in GROUND)
angles = st.tuples(st.floats(-180, 180), st.floats(-90, 90), st.floats(-180, 180))
THING = (Part(block(20, 14, 9, round=1), RED), Part(ball(6).at(z=12), SKY), Part(can(3, 16).at(x=8), WHITE))


def _covered(picture: Picture) -> NDArray[np.bool_]:
    return np.asarray((np.abs(picture.astype(int) - PAPER) > 2).any(2))


@settings(max_examples=12)
@given(angles)
def test_the_same_thing_gives_the_same_picture_from_every_side(view: tuple[float, float, float]) -> None:
    first, again = (clay(THING, view, 48) for _ in range(2))
    assert first.dtype == np.uint8
    assert first.shape == (48, 48, 3)
    assert np.array_equal(first, again)


@settings(max_examples=12)
@given(angles, st.integers(24, 96))
def test_the_thing_fills_the_picture_and_touches_no_edge(view: tuple[float, float, float], pixels: int) -> None:
    seen = _covered(clay(THING, view, pixels))
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    assert max(np.ptp(rows), np.ptp(columns)) > 0.8 * pixels - 2
    edge = np.concatenate([seen[0], seen[-1], seen[:, 0], seen[:, -1]])
    assert not edge.any()


@settings(max_examples=8)
@given(angles)
def test_a_rounding_elsewhere_changes_at_most_one_level(view: tuple[float, float, float]) -> None:
    """Another processor rounds the last digit otherwise; so does a turn by a billionth of a degree."""
    yaw, pitch, roll = view
    assert _difference(clay(THING, view, 64), clay(THING, (yaw + 1e-10, pitch - 1e-10, roll), 64)) <= MOST_LEVELS


def test_a_ball_is_round_and_lit_from_the_upper_left() -> None:
    picture = clay((Part(ball(15), RED),), (0, 0, 0), 96).astype(int)
    seen = _covered(picture.astype(np.uint8))
    assert seen.sum() == pytest.approx(np.pi / 4 * np.ptp(np.flatnonzero(seen.any(0))) ** 2, rel=0.04)
    assert picture[30, 32].sum() > picture[62, 64].sum() + 60
    assert (picture[48, 48].argmax(), picture[48, 48, 0] > 1.6 * picture[48, 48, 1]) == (0, True)


def test_near_things_hide_far_ones_and_yaw_turns_to_the_left_hand() -> None:
    parts = (Part(block(30, 4, 30), WHITE), Part(ball(5).at(y=-12, z=15), BLACK))
    front, back = clay(parts, (0, 0, 0), 64).astype(int), clay(parts, (180, 0, 0), 64).astype(int)
    assert front[32, 32].max() < 110
    assert back[32, 32].min() > 130


def test_a_crease_is_darker_than_the_open_face() -> None:
    floor = Part(block(40, 40, 4), WHITE)
    alone = clay((floor,), (0, 60, 0), 96).astype(int)
    together = clay((floor, Part(can(6, 3).at(z=4), WHITE)), (0, 60, 0), 96).astype(int)
    assert np.median(alone) > 150
    assert together.min() < alone.min() - 10


def test_where_two_parts_coincide_the_later_one_wins() -> None:
    cube = block(20, 20, 20)
    red, blue = (clay(parts, (-24, 12, 0), 48).astype(int)[24, 20] for parts in (
        (Part(cube, SKY), Part(cube, RED)), (Part(cube, RED), Part(cube, SKY)),
    ))  # fmt: skip
    assert red[0] > red[2] + 40
    assert blue[2] > blue[0] + 40


def test_a_wire_thinner_than_a_pixel_is_seen_unbroken() -> None:
    picture = clay((Part(rod((-25, 0, 0), (25, 0, 9), 0.2), BLACK),), (0, 0, 0), 64)
    seen = _covered(picture)
    columns = np.flatnonzero(seen.any(0))
    assert len(columns) == np.ptp(columns) + 1
