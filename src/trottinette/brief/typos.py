"""Slips of the keyboard, and only those: two letters swapped, one doubled or not, one wrong in a long word.

A wider search would read `chameau` as `chapeau`; such words go to the suggestions instead.
"""

from __future__ import annotations

from collections.abc import Iterable

_LONG = 9  # letters from which any single slip is believed
_SHORTEST = 5
_REAL_WORDS = frozenset(
    ["poison", "desert", "dessert", "cane", "canne", "basque", "cannette", "planet", "carrot", "tablet"]
)  # near ours, and not ours


class Corrections:
    """A fixed vocabulary indexed by its words with one letter left out."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._words = frozenset(word for word in vocabulary if len(word) >= _SHORTEST and word.isalpha())
        self._known = frozenset(vocabulary)
        self._index: dict[str, list[str]] | None = None
        self._answers: dict[str, str | None] = {}

    def of(self, word: str) -> str | None:
        """The one word of the vocabulary that `word` is a slip of, or None."""
        if not _SHORTEST <= len(word) <= 24 or word in self._known or word in _REAL_WORDS:
            return None
        if word not in self._answers:
            if len(self._answers) > 4096:
                self._answers.clear()
            self._answers[word] = self._look_up(word)
        return self._answers[word]

    def _look_up(self, word: str) -> str | None:
        if self._index is None:
            self._index = {}
            for known in sorted(self._words):
                for short in _shortened(known):
                    self._index.setdefault(short, []).append(known)
        near = {known for short in _shortened(word) for known in self._index.get(short, ())}
        slips = [known for known in sorted(near) if is_slip(word, known)]
        return slips[0] if len(slips) == 1 else None


def _shortened(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def is_slip(typed: str, meant: str) -> bool:
    """Whether `typed` is `meant` with one slip of the keyboard. Both lower case, without accents."""
    if typed == meant or abs(len(typed) - len(meant)) > 1 or min(len(typed), len(meant)) < _SHORTEST:
        return False
    first = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    if len(typed) == len(meant):
        swapped = typed[:first] + typed[first + 1 : first + 2] + typed[first : first + 1] + typed[first + 2 :]
        if swapped == meant:
            return True
        return first > 0 and len(meant) >= _LONG and typed[first + 1 :] == meant[first + 1 :]
    longer, shorter = (typed, meant) if len(typed) > len(meant) else (meant, typed)
    if longer[first + 1 :] != shorter[first:]:
        return False
    doubled = first > 0 and longer[first] == longer[first - 1]
    if doubled and first == len(longer) - 1:
        return False  # glass and glas, not a slip that is common
    return doubled or (first > 0 and len(meant) >= _LONG and longer[first] != "s")
