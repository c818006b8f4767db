"""What strangers wrote of their belongings, and what becomes of it now, with a judgement by hand against what they
meant. `right` is the object itself; `near` told as approximate and sensible; `odd` told, but not sensible; `unknown`
told as not known, wholly or in part; `wrong` is another object without a word. Run as a program, it prints what has
changed."""

import tomllib
from collections import Counter
from pathlib import Path

from trottinette.brief import read_item

HERE = Path(__file__).parent
PHRASES = tomllib.loads((HERE / "public_phrases.toml").read_text("utf-8"))["phrase"]
OUTCOMES = tomllib.loads((HERE / "public_outcomes.toml").read_text("utf-8"))["outcome"]


def outcome(said: str, language: str) -> str:
    """`lipstick ~; = worn/lanyard; ? fève`: toys and looks, a tilde where told as approximate, and what is unknown."""
    brief = read_item(said, language)
    toys = [wish.toy + (f" {wish.of}" if wish.of else "") + ("" if wish.sure else " ~") for wish in brief.wishes]
    looks = [f"= {look.family}/{look.choice}" + ("" if look.sure else " ~") for look in brief.looks]
    return "; ".join((*toys, *looks, *(f"? {words}" for words in brief.unknown)))


def changed() -> list[str]:
    pairs = zip(PHRASES, OUTCOMES, strict=True)
    return [
        f"{phrase['language']} {phrase['said']!r} (means {phrase['means']}): was {old['got']!r}, is {now!r}"
        for phrase, old in pairs
        if (now := outcome(phrase["said"], phrase["language"])) != old["got"]
    ]


def test_every_phrase_becomes_what_was_judged() -> None:
    assert [(one["language"], one["said"]) for one in OUTCOMES] == [(one["language"], one["said"]) for one in PHRASES]
    assert changed() == []


def test_most_are_right_and_hardly_any_is_silently_wrong() -> None:
    told = Counter(one["is"] for one in OUTCOMES)
    assert set(told) <= {"right", "near", "odd", "unknown", "wrong"}
    assert told["right"] + told["near"] >= 0.85 * len(OUTCOMES)
    assert told["wrong"] <= 0.02 * len(OUTCOMES)


def test_no_language_is_left_behind() -> None:
    every = Counter(one["language"] for one in OUTCOMES)
    good = Counter(one["language"] for one in OUTCOMES if one["is"] in ("right", "near"))
    assert {language: f"{good[language]}/{of}" for language, of in every.items() if good[language] < 0.8 * of} == {}


if __name__ == "__main__":
    print("\n".join(changed()))
