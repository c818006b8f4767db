"""Right-to-left: the Unicode Bidirectional Algorithm (UAX #9) for one line of a card.

Explicit embeddings, overrides and isolates are left out: `pack` refuses the characters that start them, and
those that end them are ignored. Everything implicit is here: weak and neutral types, brackets, levels.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_BRACKETS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "⟨": "⟩",
    "⟦": "⟧",
    "⟪": "⟫",
    "「": "」",
    "『": "』",
    "【": "】",
    "〈": "〉",
    "《": "》",
    "〔": "〕",
    "〖": "〗",
    "（": "）",
    "［": "］",
    "｛": "｝",
    "｢": "｣",
    "⁅": "⁆",
    "❨": "❩",
    "❪": "❫",
    "❴": "❵",
}
_IGNORED = ("BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
_NEUTRAL = ("B", "S", "WS", "ON")


def base_level(text: str) -> int:
    """0 where the first letter that has a direction runs left to right, else 1 (rules P2, P3)."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def levels(text: str, base: int) -> list[int]:
    """The level of every character of a line: even runs left to right, odd runs right to left."""
    seen = [at for at, character in enumerate(text) if unicodedata.bidirectional(character) not in _IGNORED]
    kinds = [unicodedata.bidirectional(text[at]) for at in seen]
    original = list(kinds)
    edge = "LR"[base]
    _resolve_weak(kinds, edge)
    _resolve_brackets(kinds, [text[at] for at in seen], original, edge)
    _resolve_neutral(kinds, edge)
    found = dict(zip(seen, (_implicit(kind, base) for kind in kinds), strict=True))
    for at, kind in zip(reversed(seen), reversed(original), strict=True):  # L1: spaces at the end of the line
        if kind not in ("WS", "S", "B"):
            break
        found[at] = base
    out: list[int] = []
    for at in range(len(text)):
        out.append(found.get(at, out[-1] if out else base))
    return out


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """The indices of runs from left to right (rule L2)."""
    order = list(range(len(run_levels)))
    odd = [level for level in run_levels if level % 2]
    for level in range(max(run_levels, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            if run_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order


def _implicit(kind: str, base: int) -> int:
    """Rules I1 and I2."""
    if base == 0:
        return {"L": 0, "R": 1}.get(kind, 2)
    return 1 if kind == "R" else 2


def _resolve_weak(kinds: list[str], edge: str) -> None:
    """Rules W1 to W7."""
    before = edge
    for at, kind in enumerate(kinds):  # W1
        kinds[at] = before = before if kind == "NSM" else kind
    strong = edge
    for at, kind in enumerate(kinds):  # W2
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[at] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for at in range(1, len(kinds) - 1):  # W4
        left, kind, right = kinds[at - 1 : at + 2]
        if left == right and ((left == "EN" and kind in ("ES", "CS")) or (left == "AN" and kind == "CS")):
            kinds[at] = left
    for start, end in _stretches(kinds, ("ET",)):  # W5
        if "EN" in (kinds[start - 1 : start] + kinds[end : end + 1]):
            kinds[start:end] = ["EN"] * (end - start)
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]  # W6
    strong = edge
    for at, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _resolve_brackets(kinds: list[str], text: Sequence[str], original: Sequence[str], edge: str) -> None:
    """Rule N0: a pair of brackets takes the direction of what is inside, or of what stands before it."""
    open_at: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, character in enumerate(text):
        if kinds[at] != "ON":
            continue
        if character in _BRACKETS:
            open_at.append((_BRACKETS[character], at))
        else:
            match = next((n for n in reversed(range(len(open_at))) if open_at[n][0] == character), None)
            if match is not None:
                pairs.append((open_at[match][1], at))
                del open_at[match:]
    for start, end in sorted(pairs):
        inside = {_strong(kind) for kind in kinds[start + 1 : end]} - {""}
        if edge in inside:
            side = edge
        elif inside:
            earlier = next((s for s in (_strong(kind) for kind in reversed(kinds[:start])) if s), edge)
            side = earlier if earlier != edge else edge
        else:
            continue
        for at in (start, end):
            kinds[at] = side
            following = at + 1
            while following < len(kinds) and original[following] == "NSM":
                kinds[following] = side
                following += 1


def _resolve_neutral(kinds: list[str], edge: str) -> None:
    """Rules N1 and N2."""
    for start, end in _stretches(kinds, _NEUTRAL):
        left = _strong(kinds[start - 1]) if start else edge
        right = _strong(kinds[end]) if end < len(kinds) else edge
        kinds[start:end] = [left if left == right else edge] * (end - start)


def _strong(kind: str) -> str:
    """L or R; numbers count as right-to-left around neutrals."""
    return kind if kind == "L" else "R" if kind in ("R", "EN", "AN") else ""


def _stretches(kinds: Sequence[str], wanted: tuple[str, ...]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    start = None
    for at, kind in enumerate([*kinds, ""]):
        if kind in wanted and start is None:
            start = at
        elif kind not in wanted and start is not None:
            out.append((start, at))
            start = None
    return out
