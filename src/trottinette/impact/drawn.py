"""What drawing a pack took, from its Work: counted where the machine counts, else modelled from processor seconds."""

from __future__ import annotations

from trottinette.impact.factors import factor
from trottinette.impact.places import place as place_of
from trottinette.impact.ranges import Range, range_of
from trottinette.impact.receipt import receipt
from trottinette.impact.weights import Weights
from trottinette.work import Work

BYTES_PER_GB = 1e9


def receipt_of(work: Work, place: str) -> Weights:
    """The receipt of work done on this machine. Raises UnknownChoice for a place that is not known."""
    return receipt(joules_of(work), work.seconds, place_of(place), work.basis)


def joules_of(work: Work) -> Range:
    """Joules of processor and memory: the counters' own where there are any, else watts of busy cores and of memory."""
    if work.basis == "measured":
        return Range(*work.joules)
    processor = factor("meter.busy_core").draws * work.processor_seconds
    memory = factor("meter.memory").draws * (work.peak_memory_bytes / BYTES_PER_GB) * work.seconds
    return range_of(processor + memory)
