"""A phrase of our tables is cut just as a person's text is, by a shorter way."""

import pytest

from trottinette.brief.languages import LOOK_TABLES, TABLES, listed
from trottinette.brief.sources import toy_phrases
from trottinette.brief.text import keys_of, tokens_of
from trottinette.catalogue import shelf


def _phrases(language: str) -> list[str]:
    tables = [TABLES[language].KINDS, TABLES[language].COLOURS, TABLES[language].JOBS]
    tables += [LOOK_TABLES[language].GARMENTS, LOOK_TABLES[language].FEATURES, LOOK_TABLES[language].LOOKS]
    ours = [phrase for table in tables for text in table.values() for phrase in listed(text)]
    return [*ours, *(phrase for phrase, _ in toy_phrases(shelf(), language))]


@pytest.mark.parametrize("language", TABLES)
def test_both_ways_give_the_same_keys(language: str) -> None:
    for phrase in _phrases(language):
        told = tuple(token.key for token in tokens_of(phrase) if token.kind in ("word", "number"))
        assert keys_of(phrase) == told, phrase
