"""What the whole catalogue takes to mesh from nothing, on every core, and how much of the cache it fills.

python benchmarks/catalogue.py
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def meshed(id: str) -> float:
    """Processor seconds of one toy."""
    from trottinette.catalogue import take

    start = time.process_time()
    for part in take(id).make():
        part.mesh()
    return time.process_time() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TROTTINETTE_CACHE"] = folder
        from trottinette.catalogue import shelf

        ids = list(shelf())
        start = time.perf_counter()
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            seconds = dict(zip(ids, pool.map(meshed, ids, chunksize=2), strict=True))
        wall = time.perf_counter() - start
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
    slowest = sorted(seconds, key=seconds.__getitem__, reverse=True)[:8]
    told = {
        "toys": len(ids),
        "wall seconds": round(wall, 1),
        "processor seconds": round(sum(seconds.values()), 1),
        "cache, MB": round(size / 1e6, 1),
        "slowest, processor seconds": {id: round(seconds[id], 2) for id in slowest},
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
    }
    print(json.dumps(told, indent=1))


if __name__ == "__main__":
    main()
