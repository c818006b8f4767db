"""How fast, how big, how exact: one command, figures kept with date and machine in results.jsonl.

    python benchmarks/run.py                          whole processes, then error against plain Mitsuba
    python benchmarks/run.py --beside "python other.py out.png 1024 8"    also times another command in the same minute

Times are wall time on a machine that may be busy: read them as ratios to what ran beside them.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
WORDS = "Damien, présentateur télé. Caméra, micro, calepin, ballon de foot et une tasse de café"
SIZE = (384, 576)  # of the pictures whose error is measured
REFERENCE_SAMPLES = 512


def timed(command: list[str], **environment: str) -> tuple[float, str]:
    """Wall seconds of a whole process, and what it printed."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment}, check=True)
    return time.perf_counter() - start, done.stdout


def whole_processes(beside: str) -> dict[str, Any]:
    """`trot make` with meshes cached, with an empty cache, and as a preview; and the other command, in turn."""
    trot = [sys.executable, "-m", "trottinette.cli", "make", WORDS, "--force", "--json"]
    out: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        png, cache = f"{folder}/damien.png", f"{folder}/cache"
        standard, preview = (
            [*trot, "-o", png, "--size", "1024x1536"],
            [*trot, "-o", png, "--size", "512x768", "--quality", "preview"],
        )
        out["empty cache, s"], _ = timed(standard, TROTTINETTE_CACHE=cache)
        runs = [timed(standard, TROTTINETTE_CACHE=cache) for _ in range(3)]
        seconds, told = min(runs)
        out["cached, s"] = seconds
        out["stages, s"] = json.loads(told)["seconds"]["stages"]
        out["peak memory, MB"] = round(json.loads(told)["work"]["peak_memory_bytes"] / 1e6)
        out["preview, s"] = min(timed(preview, TROTTINETTE_CACHE=cache)[0] for _ in range(3))
        out["cache, MB"] = round(sum(f.stat().st_size for f in Path(cache).rglob("*") if f.is_file()) / 1e6, 2)
        if beside:
            out["beside, s"] = min(timed(["env", "-C", folder, *shlex.split(beside)])[0] for _ in range(2))
            for key in ("cached", "empty cache", "preview"):
                out[f"{key} / beside"] = round(out[f"{key}, s"] / out["beside, s"], 3)
    out["help, s"] = min(timed([sys.executable, "-m", "trottinette.cli", "--help"])[0] for _ in range(3))
    return out


def against_plain_mitsuba() -> dict[str, Any]:
    """PSNR of ours and of plain Mitsuba (no denoiser) against many samples of plain Mitsuba, and time at equal error.

    The blister is left out of both: under a clear shell plain Mitsuba has not converged at any count we could wait for.
    """
    from plain import plain_scene, psnr, rendered

    from trottinette import compose, read_brief, set_scene, shelf
    from trottinette.engines import QUALITIES, draw

    scene = replace(set_scene(compose(read_brief(WORDS), shelf()), *SIZE), blister=None)
    loaded = plain_scene(scene, *SIZE)
    reference = sum(rendered(loaded, 64, seed) for seed in range(REFERENCE_SAMPLES // 64)) / (REFERENCE_SAMPLES // 64)
    out: dict[str, Any] = {
        "reference samples": REFERENCE_SAMPLES,
        "size": list(SIZE),
        "ours": {},
        "plain": {},
    }
    for name, quality in QUALITIES.items():
        start = time.perf_counter()
        light = draw(scene, *SIZE, quality).light
        out["ours"][name] = {
            "seconds": round(time.perf_counter() - start, 2),
            "psnr_db": round(psnr(light, reference), 2),
        }
    wanted = out["ours"]["standard"]["psnr_db"]
    for samples in (4, 8, 16, 32, 64, 128, 256):
        start = time.perf_counter()
        light = rendered(loaded, samples, seed=1000 + samples)
        out["plain"][samples] = {
            "seconds": round(time.perf_counter() - start, 2),
            "psnr_db": round(psnr(light, reference), 2),
        }
        if out["plain"][samples]["psnr_db"] >= wanted:
            break
    last = out["plain"][samples]
    out["plain time at equal error / ours"] = round(last["seconds"] / out["ours"]["standard"]["seconds"], 1)
    return out


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--beside", default="", help="another command to time in the same minute")
    given = ask.parse_args()
    result = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": {
            "processor": platform.processor() or platform.machine(),
            "cores": os.cpu_count(),
            "python": platform.python_version(),
        },
        "load": os.getloadavg()[0],
        "whole processes": whole_processes(given.beside),
        "error": against_plain_mitsuba(),
    }
    with open(HERE / "results.jsonl", "a", encoding="utf-8") as file:
        file.write(json.dumps(result, ensure_ascii=False) + "\n")
    print(json.dumps(result, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
