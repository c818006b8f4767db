"""What the command line and `--json` say about a reading: plain dicts and lists."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from trottinette.brief.sources import bare, toy_phrases
from trottinette.brief.text import folded
from trottinette.brief.value import Brief, Entry
from trottinette.brief.vectors import near_in_meaning
from trottinette.catalogue import shelf

_ENOUGH = 0.55  # share of letter pairs in common from which a toy is worth suggesting
_MOST = 3
_READ_CLOSELY = 40  # unknown words that get suggestions; the rest is only listed


def report(brief: Brief) -> dict[str, Any]:
    """understood and approximated: said, as, kind (and why); unknown: said and the nearest toys; notes."""
    return {
        "title": brief.title,
        "tagline": brief.tagline,
        "language": brief.language,
        "understood": [_line(entry) for entry in brief.understood],
        "approximated": [_line(entry) | {"why": entry.why} for entry in brief.approximated],
        "unknown": [
            {"said": said, "suggestions": suggestions(said, brief.language) if at < _READ_CLOSELY else []}
            for at, said in enumerate(brief.unknown)
        ],
        "assumed": brief.assumed,
        "notes": [*brief.notes, *filter(None, [brief.assumed])],
    }


def _line(entry: Entry) -> dict[str, Any]:
    return {"said": entry.said, "as": entry.became, "kind": entry.kind}


def suggestions(said: str, language: str) -> list[str]:
    """Names of the toys nearest to these words, the nearest first."""
    return [bare(shelf()[id].names[language]) for id in near_toys(said, language)]


def near_toys(said: str, language: str) -> list[str]:
    """The toys whose own words look most like these, the nearest first, then those near in meaning (vectors.py)."""
    words = set(folded(said).replace("-", " ").replace("'", " ").split())
    pairs = _pairs(words)
    scores: dict[str, float] = {}
    for toy, phrase, phrase_pairs in _index(language):
        shared = len(pairs & phrase_pairs)
        if not shared:
            continue
        score = 2 * shared / (len(pairs) + len(phrase_pairs)) + 0.3 * (len(words & phrase) > 0 and len(phrase) < 3)
        scores[toy] = max(scores.get(toy, 0.0), score)
    best = sorted((id for id, score in scores.items() if score >= _ENOUGH), key=lambda id: (-scores[id], id))
    near = [*best[:_MOST], *(near_in_meaning(said) if len(best) < _MOST else ())]
    return list(dict.fromkeys(near))[:_MOST]


def _pairs(words: Iterable[str]) -> frozenset[str]:
    return frozenset(f" {word} "[i : i + 2] for word in words if len(word) > 2 for i in range(len(word) + 1))


@cache
def _index(language: str) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    out = []
    for phrase, meaning in toy_phrases(shelf(), language):
        words = frozenset(folded(phrase).replace("-", " ").replace("'", " ").split())
        out.append((meaning.id, words, _pairs(words)))
    return tuple(out)
