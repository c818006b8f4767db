"""What people write for one object, and what it becomes: the table of phrases.txt, line by line."""

from pathlib import Path

import pytest

from trottinette.brief import Brief, read_item

TABLE = [
    tuple(field.strip() for field in line.split("|"))
    for line in (Path(__file__).parent / "phrases.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def written(brief: Brief) -> str:
    """A brief in the notation of the table."""
    out = []
    for wish in brief.wishes:
        words = [wish.toy + (f"*{wish.count}" if wish.count > 1 else ""), *([wish.of] if wish.of else [])]
        words += [f"{part}={colour}" for part, colour in wish.colours.items()]
        words += [f"@{wish.place.split()[0]}"] * (wish.place != "cell")
        words += [f'"{wish.label or wish.text}"'] * bool(wish.label or wish.text) + ["~"] * (not wish.sure)
        out.append(" ".join(words))
    out += [f"? {words}" for words in brief.unknown]
    out += [f"- {entry.said}" for entry in brief.entries if entry.kind == "left out"]
    for look in brief.looks:
        more = (f"{part}={value}" for part, value in (look.colours | look.detail).items())
        out.append(" ".join([f"= {look.family}/{look.choice}", *more]))
    for companion in brief.companions:
        looks = (" ".join([look.choice, *look.colours.values()]) for look in companion.looks)
        out.append(f"+ {companion.said}: {', '.join(looks)}")
    return "; ".join(out)


@pytest.mark.parametrize(("language", "words", "expected"), TABLE, ids=[words for _, words, _ in TABLE])
def test_phrase(language: str, words: str, expected: str) -> None:
    assert written(read_item(words, language)) == expected


def test_every_approximation_says_why() -> None:
    for language, words, _ in TABLE:
        for entry in read_item(words, language).approximated:
            assert entry.why, words


def test_the_language_is_found_without_being_told() -> None:
    """Where the words tell it at all: both readings give the same toys."""
    for language, words, expected in TABLE:
        told, found = read_item(words, language), read_item(words)
        if found.language == language:
            assert written(found) == expected
        else:
            assert len(words.split()) < 3 or written(found) == written(told), words
