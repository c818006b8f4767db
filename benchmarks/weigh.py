"""How fast a log is weighed, beside what one call of EcoLogits takes in the same minute.

    pip install '.[logs]' ecologits
    python benchmarks/weigh.py                20 million rows, 40 models, 60 places, in Parquet

Prints one JSON object: rows a second end to end for totals, peak memory, and the ratio of the time of an EcoLogits call
to ours a row (where it is installed).
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import tempfile
import time
from pathlib import Path
from typing import Any


def log_of(path: Path, rows: int) -> None:
    """A synthetic log, its tokens spread as those of chats are (log-normal)."""
    import numpy as np
    import polars as pl

    from trottinette.impact.models import text_models
    from trottinette.impact.places import places

    chance = np.random.default_rng(20261122)
    models, where = list(text_models())[:40], list(places())[:60]
    pl.DataFrame(
        {
            "model": np.array(models)[chance.integers(0, len(models), rows)],
            "place": np.array(where)[chance.integers(0, len(where), rows)],
            "input_tokens": np.minimum(chance.lognormal(6.0, 1.2, rows), 1e6).astype(np.int64),
            "output_tokens": np.minimum(chance.lognormal(5.5, 1.0, rows), 1e5).astype(np.int64),
        }
    ).write_parquet(path)


def ecologits_seconds(calls: int = 2000) -> float | None:
    """Seconds of one call, or None where it is not installed."""
    try:
        from ecologits.tracers.utils import llm_impacts
    except ImportError:
        return None
    llm_impacts("openai", "gpt-4o", 400, 1.0)
    start = time.perf_counter()
    for i in range(calls):
        llm_impacts("openai", "gpt-4o", 100 + i, 1.0)
    return (time.perf_counter() - start) / calls


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--rows", type=float, default=20e6)
    rows = int(ask.parse_args().rows)
    told: dict[str, Any] = {"rows": rows, "load": os.getloadavg()[0], "cores": os.cpu_count()}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.parquet"
        child = os.fork()  # so that making the log is not in the peak memory
        if child == 0:
            log_of(path, rows)
            os._exit(0)
        os.waitpid(child, 0)
        from trottinette.impact.log_files import weigh_file

        start = time.perf_counter()
        weighed = weigh_file(path)
        seconds = time.perf_counter() - start
        told["file, MB"] = round(path.stat().st_size / 1e6)
    told["seconds"] = round(seconds, 2)
    told["million rows a second"] = round(rows / seconds / 1e6, 1)
    told["peak memory, MB"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    told["energy, kWh"] = [round(v / 1000) for v in (weighed.total.energy_wh.low, weighed.total.energy_wh.high)]
    if call := ecologits_seconds():
        told["EcoLogits, microseconds a call"] = round(call * 1e6)
        told["EcoLogits a call / ours a row"] = round(call / (seconds / rows))
    print(json.dumps(told, indent=1))


if __name__ == "__main__":
    main()
