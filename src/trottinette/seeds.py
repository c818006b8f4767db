"""Chance has named streams, so that a new draw moves nobody else's."""

from __future__ import annotations

import zlib

import numpy as np


def stream(seed: int, *name: str | int) -> np.random.Generator:
    """The generator that belongs to `name` under `seed`: the same pair always gives the same numbers."""
    return np.random.default_rng(
        [seed, *(part if isinstance(part, int) else zlib.crc32(part.encode()) for part in name)]
    )
