"""Chance has named streams; work is counted stage by stage."""

import subprocess
import sys
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.seeds import stream
from trottinette.work import BUSY_CORE_WATTS, Stage, Stopwatch, Work, peak_memory_bytes

seeds = st.integers(0, 2**63)
names = st.lists(st.one_of(st.text(max_size=20), st.integers(0, 2**31)), max_size=4)


def _drawn(generator: np.random.Generator, count: int = 8) -> list[int]:
    return [int(number) for number in generator.integers(0, 2**62, count)]


# ---- seeds -------------------------------------------------------------------------------------------------


@given(seeds, names)
def test_the_same_name_under_the_same_seed_draws_the_same(seed: int, name: list[str | int]) -> None:
    assert _drawn(stream(seed, *name)) == _drawn(stream(seed, *name))


@given(seeds, names, names)
def test_another_name_draws_otherwise(seed: int, one: list[str | int], other: list[str | int]) -> None:
    if one != other:
        assert _drawn(stream(seed, *one)) != _drawn(stream(seed, *other))


@given(seeds, seeds, names)
def test_another_seed_draws_otherwise(one: int, other: int, name: list[str | int]) -> None:
    if one != other:
        assert _drawn(stream(one, *name)) != _drawn(stream(other, *name))


@given(seeds, st.integers(0, 50))
def test_drawing_from_one_stream_moves_no_other(seed: int, count: int) -> None:
    before = _drawn(stream(seed, "wall"))
    _drawn(stream(seed, "toys"), count)
    assert _drawn(stream(seed, "wall")) == before


def test_streams_are_the_same_in_another_process_and_year() -> None:
    """The numbers are written here: a change would redraw every saved pack."""
    script = "from trottinette.seeds import stream; print(stream(7, 'placing', 3).integers(0, 10**9, 3).tolist())"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert told.strip() == str(stream(7, "placing", 3).integers(0, 10**9, 3).tolist())
    assert stream(7, "placing", 3).integers(0, 10**9, 3).tolist() == [43532939, 256833374, 302950944]


# ---- work --------------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.floats(0, 1e4), st.floats(0, 1e4)), max_size=8))
def test_a_total_is_the_sum_of_the_stages(spent: list[tuple[float, float]]) -> None:
    work = Work(tuple(Stage(f"stage {i}", *both) for i, both in enumerate(spent)))
    assert work.seconds == pytest.approx(sum(wall for wall, _ in spent))
    assert work.processor_seconds == pytest.approx(sum(busy for _, busy in spent))


def test_stages_are_told_in_order_as_they_begin_and_add_up() -> None:
    heard: list[str] = []
    watch = Stopwatch(on_stage=heard.append)
    for name in ("reading", "drawing", "reading"):
        with watch.stage(name):
            time.sleep(0.02)
    work = watch.done()
    assert heard == ["reading", "drawing", "reading"]
    assert [stage.name for stage in work.stages] == ["reading", "drawing"]
    assert work.stages[0].seconds >= 0.04
    assert work.stages[1].seconds >= 0.02


def test_sleeping_is_no_work_and_counting_is() -> None:
    watch = Stopwatch()
    with watch.stage("sleep"):
        time.sleep(0.1)
    with watch.stage("count"):
        end = time.process_time() + 0.1
        while time.process_time() < end:
            pass
    slept, counted = watch.done().stages
    assert slept.seconds >= 0.1
    assert slept.processor_seconds < 0.05
    assert counted.processor_seconds >= 0.1


def test_a_stage_that_fails_is_counted_and_its_error_goes_on() -> None:
    watch = Stopwatch()
    with pytest.raises(ZeroDivisionError), watch.stage("divide"):
        _ = 1 / 0
    assert [stage.name for stage in watch.done().stages] == ["divide"]


def test_joules_are_measured_or_a_range_that_says_it_is_modelled() -> None:
    watch = Stopwatch()
    with watch.stage("count"):
        sum(range(2_000_000))
    work = watch.done()
    low, likely, high = work.joules
    if work.basis == "measured":
        assert 0 < low == likely == high
    else:
        assert 0 < low < likely < high
        assert work.joules == pytest.approx([work.processor_seconds * watts for watts in BUSY_CORE_WATTS])


def test_nothing_done_is_nothing_spent() -> None:
    assert Work().seconds == Work().processor_seconds == 0
    assert Work().joules == (0, 0, 0)


def test_memory_is_in_bytes_and_never_falls() -> None:
    before = peak_memory_bytes()
    assert 2e7 < before < 1e12  # an interpreter with numpy holds tens of megabytes
    block = np.ones(8_000_000)
    assert peak_memory_bytes() >= before
    assert block.nbytes == 64_000_000


def test_work_cannot_be_changed_afterwards() -> None:
    with pytest.raises(AttributeError):
        Work().joules = (1, 1, 1)  # type: ignore[misc]
