"""The suite keeps its meshes inside pytest's own cache: the second run is quick, nobody's cache is touched.

TROTTINETTE_TEST_CACHE names another folder; --cache-clear makes every mesh again.
"""

import os
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("house", deadline=None, max_examples=25, derandomize=True, print_blob=True,
                          suppress_health_check=[HealthCheck.too_slow])  # fmt: skip
settings.register_profile("long", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


def pytest_configure(config: pytest.Config) -> None:
    """Before any test module is imported, so that each test, worker and child process sees one folder."""
    own = os.environ.get("TROTTINETTE_TEST_CACHE")
    kept = Path(config.rootpath, ".pytest_cache", "d", "meshes")
    os.environ["TROTTINETTE_CACHE"] = own or str(kept)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of a test marked `sampled(n)`, one case in n is run, always the same ones; all with TROTTINETTE_THOROUGH=1.

    They go over every choice in every combination: hours of work for a change that touches none of it.
    """
    if os.environ.get("TROTTINETTE_THOROUGH"):
        return
    kept, left = [], []
    for item in items:
        mark = item.get_closest_marker("sampled")
        drawn = mark is None or zlib.crc32(item.nodeid.encode()) % mark.args[0] == 0
        (kept if drawn else left).append(item)
    config.hook.pytest_deselected(items=left)
    items[:] = kept
