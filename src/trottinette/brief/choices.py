"""Which choice of a family some words say: `longs et raides` of hair, `en amande` of eyes, `pointed` of a beard.

Every choice brings its own words; the tables add other ways to say it. A saying is compared by the stems of its
words, in any order, without the noun it is said of: adjectives stand before and after it, and agree with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from trottinette.brief.languages import LITTLE, LOOK_TABLES, NOT, listed, stem
from trottinette.brief.text import keys_of
from trottinette.figure import traits

NAMED_BY_ITS_NOUN = frozenset(("beard",))  # which noun is said is already the choice: a beard, a moustache
FLAGS = frozenset(("pregnant",))  # families of one choice, yes
_WEAK = frozenset(("long", "short"))  # of two styles of hair said, the other one is drawn


@dataclass(frozen=True, slots=True)
class Saying:
    """One way to say a choice, and the nouns it says it with. `own`: the choice's own words; not `sure`: only near."""

    choice: str
    stems: frozenset[str]
    nouns: frozenset[str] = frozenset()
    own: bool = True
    sure: bool = True


def stems(phrase: str, family: str, language: str) -> frozenset[str]:
    """The stems of a phrase without little words and without the noun that the family is said of."""
    keys = keys_of(phrase)
    nouns = frozenset[str]() if family in NAMED_BY_ITS_NOUN else heads(family, language)
    return frozenset(stem(key, language) for key in keys if key not in LITTLE and key not in nouns)


@cache
def heads(family: str, language: str) -> frozenset[str]:
    """The nouns that adjectives of this family describe, as single words."""
    table = LOOK_TABLES[language].FEATURES
    return frozenset(
        key
        for families, text in table.items()
        if family in families.split()
        for phrase in listed(text)
        for key in keys_of(phrase)
        if key not in LITTLE
    )


def existing(target: str) -> str:
    """`family/a|b|c` as `family/` and the first of them that the figure has, or nothing."""
    family, _, ids = target.partition("/")
    if family in FLAGS:
        return target
    return next((f"{family}/{id}" for id in ids.split("|") if id.rstrip("+") in traits()[family]), "")


@cache
def other_ways(language: str) -> tuple[tuple[str, str, bool], ...]:
    """The tables of looks: a phrase, `family/id`, and whether it is just that. What a choice says itself is not here.

    Before a phrase `~` means near it; `-`, only beside its noun.
    """
    out = []
    for target, text in LOOK_TABLES[language].LOOKS.items():
        if meant := existing(target):
            own = _own_words(meant.partition("/")[0], language)
            said = [(phrase.lstrip("~-"), meant, not phrase.startswith("~")) for phrase in listed(text)]
            out += [one for one in said if one[0] not in own]
    return tuple(out)


@cache
def beside_nouns(language: str) -> frozenset[str]:
    """Phrases of the tables that say nothing without their noun."""
    texts = LOOK_TABLES[language].LOOKS.values()
    return frozenset(phrase[1:] for text in texts for phrase in listed(text) if phrase.startswith("-"))


@cache
def _own_words(family: str, language: str) -> frozenset[str]:
    return frozenset(word for trait in traits().get(family, {}).values() for word in trait.words[language])


def _sayings(family: str, language: str) -> Iterator[Saying]:
    for trait in traits().get(family, {}).values():
        for word in trait.words[language]:
            yield Saying(trait.id, stems(word, family, language), _nouns(word, family, language))
    for phrase, target, sure in other_ways(language):
        if target.startswith(f"{family}/"):
            nouns = _nouns(phrase, family, language)
            yield Saying(target.partition("/")[2], stems(phrase, family, language), nouns, own=False, sure=sure)


def _nouns(phrase: str, family: str, language: str) -> frozenset[str]:
    return frozenset(keys_of(phrase)) & heads(family, language)


@cache
def sayings(family: str, language: str) -> tuple[Saying, ...]:
    """Every way to say every choice of a family; refusals (`no beard`) are read as refusals."""
    out: dict[tuple[frozenset[str], frozenset[str]], Saying] = {}
    for one in _sayings(family, language):
        if one.stems and not one.stems & NOT:
            out.setdefault((one.stems, one.nouns), one)
    return tuple(out.values())


@cache
def vocabulary(family: str, language: str) -> frozenset[str]:
    return frozenset().union(*(one.stems for one in sayings(family, language)))


@cache
def _by_stem(family: str, language: str) -> Mapping[str, tuple[Saying, ...]]:
    out: dict[str, list[Saying]] = {}
    for one in sayings(family, language):
        for each in one.stems:
            out.setdefault(each, []).append(one)
    return MappingProxyType({each: tuple(ones) for each, ones in out.items()})


def best(
    family: str, said: Sequence[str], language: str, whole: bool = False, nouns: frozenset[str] = frozenset()
) -> Saying | None:
    """The choice that covers most of what was said: said wholly, or (unless `whole`) with least unsaid.

    Of two that cover as much, the one with the noun that was said, then the one said last; of hair, a texture or a
    style before a length.
    """
    words = frozenset(said)
    known = _by_stem(family, language)
    near = {(one.stems, one.nouns): one for each in words for one in known.get(each, ())}.values()
    exact = [one for one in near if one.stems <= words]
    last = {each: at for at, each in enumerate(said)}
    if exact:
        most = max(map(_size, exact))
        largest = [one for one in exact if len(one.stems) == most]
        strong = [one for one in largest if family != "hair" or one.choice not in _WEAK] or largest

        def worth(one: Saying) -> tuple[bool, bool, int, bool]:
            return bool(one.nouns & nouns), one.sure, max(last[each] for each in one.stems), one.own

        return max(strong, key=worth)
    if whole or not near:
        return None
    return max(near, key=lambda one: (len(one.stems & words), -len(one.stems), bool(one.nouns & nouns), one.own))


def _size(one: Saying) -> int:
    return len(one.stems)
