"""Every phrase the reader knows, with what it means: the toys, the choices of the figure, and ordinary words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from trottinette.brief.choices import FLAGS, beside_nouns, existing, heads, other_ways
from trottinette.brief.languages import AND, LOOK_TABLES, NOT, TABLES, listed, noun_first
from trottinette.brief.text import folded, keys_of
from trottinette.brief.which import unsaid_phrases
from trottinette.catalogue import Toy
from trottinette.figure import traits
from trottinette.palette import Colour


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing a phrase can mean, and `form`, the phrase as we write it.

    `sure` is False for a brand or a cousin; `plural` says that another name of the same toy is its singular; `which`
    is the kind of thing (which.py) that was named without saying which one.
    """

    kind: str
    id: str = ""
    form: str = ""
    sure: bool = True
    plural: bool = False
    which: str = ""


_BEGINNINGS = {one for table in TABLES.values() for one in listed(table.ARTICLES)}
_ARTICLES = "|".join(sorted(_BEGINNINGS, key=len, reverse=True))
_ARTICLE = re.compile(rf"(?:(?:{_ARTICLES}) +|(?:l|d|un|dell)['’])", re.IGNORECASE)


def bare(name: str) -> str:
    """A spoken name without its article: `une théière` -> `théière`, `de l'encens` -> `encens`."""
    once = _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name
    return _ARTICLE.sub("", once, count=1) if _ARTICLE.match(once) and once != name else once


def name_of(family: str, choice: str, language: str) -> str:
    """What a choice is called."""
    trait = traits().get(family, {}).get(choice)
    return bare(trait.words[language][0]) if trait else family if family in FLAGS else choice


def colour_name(shade: Colour, language: str) -> str:
    """What a colour of the palette is called."""
    own = {"en": shade.en, "fr": shade.fr}
    return own[language] if language in own else listed(TABLES[language].COLOURS.get(shade.id, shade.en))[0]


def toy_phrases(toys: Mapping[str, Toy], language: str) -> Iterator[tuple[str, Meaning]]:
    """Everything people may call our toys in that language."""
    for toy in toys.values():
        yield bare(toy.names[language]), Meaning("toy", toy.id)
        for word in toy.words[language]:
            yield word, Meaning("toy", toy.id)
        for word in toy.near.get(language, ()):
            yield word, Meaning("toy", toy.id, sure=False)


def unsaid_toys(toys: Mapping[str, Toy], language: str) -> Iterator[tuple[str, Meaning]]:
    """What names a kind of thing rather than one (`my pet`), unless a toy answers to it."""
    ours = {keys_of(phrase) for phrase, _ in toy_phrases(toys, language)}
    for phrase, kind in unsaid_phrases(language):
        drawn = next((toy for toy in kind.toys if toy in toys), "")
        if drawn and keys_of(phrase) not in ours:
            yield phrase, Meaning("toy", drawn, sure=False, which=kind.id)


# families said by adjectives; their words are ordinary ones (`grand`, `calme`) until a person stands beside them
OF_A_PERSON = frozenset(("age", "build", "height", "pose", "pregnant"))
VAGUE = frozenset(("jeune", "young"))  # of an age, but of none of ours
# families whose adjectives mean them only beside their noun
BESIDE_A_NOUN = frozenset(("eyes", "brows", "nose", "mouth", "head", "skin"))
DESCRIBED = BESIDE_A_NOUN | {"hair", "beard", "mark", "expression"}


def trait_phrases(language: str) -> Iterator[tuple[str, Meaning]]:
    """Everything people may call a choice of the figure, `family/id`; what is only said beside a noun is not here."""
    ordinary = _ordinary(language)
    for family, choices in traits().items():
        for trait in choices.values():
            for word in trait.words[language]:
                if family == "outfit" and (
                    {"and", AND[language]} & set(word.split()) or bare(word) in _people(language)
                ):
                    continue  # read garment by garment; and being a grandfather is no way to dress
                if kind := _kind_of(bare(word), family, language, ordinary):
                    for phrase in dict.fromkeys((bare(word), *([word] if word.startswith("a few ") else []))):
                        yield phrase, Meaning(kind, f"{family}/{trait.id}")
    alone = {phrase.lstrip("-"): phrase for phrase in listed(LOOK_TABLES[language].ALONE)}
    for phrase, target, sure in other_ways(language):
        family = target.partition("/")[0]
        if family in BESIDE_A_NOUN or phrase in beside_nouns(language) or (family == "hair" and phrase not in alone):
            continue
        if family == "hair" and alone[phrase].startswith("-"):
            yield phrase, Meaning("body", target, sure=sure)
            continue
        if kind := _kind_of(phrase, family, language, ordinary):
            adjective = family in ("mark", "expression") and " " not in phrase
            yield phrase, Meaning("body" if adjective else kind, target, sure=sure)


@cache
def _people(language: str) -> frozenset[str]:
    """Words for people, and for what they are doing, that are no jobs."""
    ours = (trait for family in ("age", "pose") for trait in traits()[family].values())
    ages = (bare(word) for trait in ours for word in trait.words[language])
    return frozenset(listed(TABLES[language].KINDS["person"])) | frozenset(ages)


def complexion_phrases(language: str) -> Iterator[tuple[str, Meaning]]:
    """`pâle` of a person."""
    for target, text in LOOK_TABLES[language].COMPLEXIONS.items():
        for phrase in listed(text):
            yield phrase, Meaning("body", target)


@cache
def _ordinary(language: str) -> frozenset[str]:
    """Adjectives of things, little words and colours: alone, they say nothing about a face."""
    table, looks = TABLES[language], LOOK_TABLES[language]
    texts = [table.KINDS[kind] for kind in ("plain", "liked", "fn", "link", "det")]
    texts += [*looks.PATTERNS.values(), *table.COLOURS.values(), *table.HAIR.values()]
    return frozenset(folded(word) for text in texts for word in listed(text))


def is_ordinary(word: str, language: str) -> bool:
    """Whether a word alone is an adjective of anything, a little word, or first of all the name of something else."""
    return folded(bare(word)) in _ordinary(language) | doubtful(language)


@cache
def doubtful(language: str) -> frozenset[str]:
    return frozenset(folded(word) for word in listed(LOOK_TABLES[language].DOUBTFUL))


def _kind_of(phrase: str, family: str, language: str, ordinary: frozenset[str]) -> str:
    """How the lexicon knows the phrase, or nothing where it is read around its noun."""
    keys = keys_of(phrase)
    nouns = heads(family, language) & set(keys if noun_first(language) else keys[-1:])  # a nose ring is no nose
    if family == "age" and phrase in VAGUE:
        return ""
    if family in OF_A_PERSON:
        return "" if nouns and len(keys) < 3 else "body"
    if family in DESCRIBED and nouns and (len(keys) < 3 or NOT & set(keys)):
        return ""
    if len(keys) == 1 and keys[0] in ordinary:
        return "body" if family in ("expression", "mark", "beard") else ""
    return "trait"


def worn_phrases(language: str) -> Iterator[tuple[str, Meaning]]:
    """Garments and what else is worn, as people call them."""
    table = LOOK_TABLES[language]
    for family, words in (("garment", table.GARMENTS), ("worn", table.WORN)):
        for ids, text in words.items():
            if target := existing(f"{family}/{ids}"):
                for phrase in listed(text):
                    yield phrase.lstrip("~"), Meaning("trait", target, sure=not phrase.startswith("~"))


def look_phrases(language: str) -> Iterator[tuple[str, Meaning]]:
    """The nouns that are described, the patterns of cloth, and where a second colour of hair goes."""
    table = LOOK_TABLES[language]
    for kind, words in (("feat", table.FEATURES), ("tint", table.TINTS), ("pattern", table.PATTERNS)):
        for id, text in words.items():
            for phrase in listed(text):
                yield phrase, Meaning(kind, id)
    for phrase in listed(table.PRINTS):
        yield phrase, Meaning("print")


def ordinary_phrases(language: str) -> Iterator[tuple[str, Meaning]]:
    """The tables of words_en and words_fr as meanings."""
    table = TABLES[language]
    for kind, text in table.KINDS.items():
        kind, _, id = kind.partition(":")
        for phrase in listed(text):
            yield phrase.lstrip("~"), Meaning(kind, id, sure=not phrase.startswith("~"))
    things = frozenset(listed(table.THINGS_TOO))
    for id, text in table.COLOURS.items():
        for phrase in listed(text):
            yield phrase, Meaning("colour", id, sure=phrase not in things)
    alone = frozenset(listed(table.HAIR_ALONE))
    for id, text in table.HAIR.items():
        for phrase in listed(text):
            yield phrase, Meaning("haircolour", id, sure=phrase in alone)
    for outfits, text in table.JOBS.items():
        outfit = existing(f"outfit/{outfits}").removeprefix("outfit/")
        for phrase in listed(text):
            yield phrase, Meaning("job", outfit)
    jobs = frozenset(folded(phrase) for text in table.JOBS.values() for phrase in listed(text))
    for trait in traits()["outfit"].values():
        for word in map(bare, trait.words[language]):
            worker = folded(word).split()[0 if noun_first(language) else -1]
            if " " in word and worker in jobs:  # `yoga teacher`, `joueur de tennis`
                yield word, Meaning("job", trait.id)
    for head, text in table.HEADS.items():
        for phrase in listed(text):
            yield phrase, Meaning("head", head)
    for number, text in enumerate(listed(table.NUMBERS), start=1):
        for phrase in text.split():
            yield phrase, Meaning("count", str(number))
    for phrase in listed(table.COUPLE):
        yield phrase, Meaning("count", "2")
    for phrase in listed(table.OTHERS):
        yield phrase, Meaning("other")
