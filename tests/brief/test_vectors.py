"""Suggestions near in meaning: with the extra `vectors`, which the tests install, and without it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from trottinette.brief import read_item, vectors
from trottinette.brief.report import near_toys


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TROTTINETTE_CACHE", str(tmp_path))
    vectors._of_toys.cache_clear()
    yield
    vectors._of_toys.cache_clear()


def test_meant_though_no_word_is_shared() -> None:
    assert "comb" in near_toys("something to cut hair", "en")
    assert "vacuum_cleaner" in vectors.near_in_meaning("Staubsauger")


def test_they_are_only_suggested() -> None:
    """What is drawn is the same with and without them."""
    for words in ("something to cut hair", "a thing for nails", "objet pour écouter de la musique"):
        assert not any(wish.toy in vectors.near_in_meaning(words) for wish in read_item(words).wishes)


def test_kept_vectors_say_the_same_as_fresh_ones() -> None:
    fresh = vectors.near_in_meaning("something to cut hair")
    vectors._of_toys.cache_clear()
    assert vectors.near_in_meaning("something to cut hair") == fresh


def test_without_the_extra_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "installed", lambda: False)
    assert vectors.near_in_meaning("something to cut hair") == []
