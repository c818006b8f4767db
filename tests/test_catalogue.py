"""What every toy promises. A new toy is covered the moment it exists: no list to edit, nothing to skip."""

import inspect
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pytest

from trottinette.brief.sources import bare
from trottinette.catalogue import Parts, Toy, box_of, shelf, take
from trottinette.errors import UnknownToy
from trottinette.geometry import Box, Mesh, Solid, union
from trottinette.geometry.checks import PIECE_STEP, flaws, holes, leak, pieces, steepness, thinnest
from trottinette.palette import COLOURS, Colour
from trottinette.tongues import READ, SPOKEN, table_of

ARTICLES = {
    "en": r"(an (?=[aeiou]|hour)|a (?![aeio])|some |two )",
    "fr": r"(un |une |des |du |de la |de l'|deux )",
}
STRANGE = Colour("#12ab34", "#12ab34")
ASKED = """
laptop smartphone headphones earbuds tablet camera microphone television notebook pen book newspaper
briefcase backpack handbag suitcase passport coffee_cup tea_cup water_bottle wine_glass baguette
croissant burger pizza_slice cake football basketball tennis_racket dumbbell running_shoe yoga_mat
bicycle kick_scooter skateboard car guitar piano_keyboard paint_palette game_controller cat dog
potted_plant bouquet glasses cap watch trophy
"""

TOYS = shelf()
each_toy = pytest.mark.parametrize("toy", TOYS.values(), ids=TOYS)
each_language = pytest.mark.parametrize("language", READ)
each_at_the_toy = pytest.mark.parametrize("language", SPOKEN)
in_a_table = pytest.mark.parametrize("language", [one for one in READ if one not in SPOKEN])


@dataclass(frozen=True)
class Made:
    """A toy built with its own colours, and what is found out about it."""

    toy: Toy
    parts: Parts = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "parts", self.toy.make())

    @property
    def solids(self) -> list[Solid]:
        return [part.solid for part in self.parts]

    @cached_property
    def meshes(self) -> list[Mesh]:
        return [part.mesh() for part in self.parts]

    @cached_property
    def box(self) -> Box:
        """The box of what is really there."""
        box = self.meshes[0].box
        for mesh in self.meshes[1:]:
            box = box | mesh.box
        return box


@pytest.fixture(scope="module", params=TOYS.values(), ids=list(TOYS))
def made(request: pytest.FixtureRequest) -> Made:
    """One toy after the other, so that a worker builds each but once."""
    return Made(request.param)


# ---- in space ----------------------------------------------------------------------------------------------


def test_it_builds_without_arguments(made: Made) -> None:
    assert made.parts
    for parameter in inspect.signature(made.toy.make).parameters.values():
        assert isinstance(parameter.default, Colour), f"{made.toy.where}: {parameter.name} needs a Colour as default"


def test_its_distance_is_never_too_steep(made: Made) -> None:
    for at, solid in enumerate((*made.solids, union(*made.solids))):
        steep = steepness(solid, pairs=600)
        assert steep <= 1.001, (
            f"{made.toy.where}: part {at} is {steep:.2f} times too steep; rays would pass through its skin"
        )


def test_its_boxes_contain_it(made: Made) -> None:
    for at, solid in enumerate(made.solids):
        assert leak(solid) <= 0.02, f"{made.toy.where}: part {at} reaches {leak(solid):.2f} mm out of its box"


def test_it_is_one_piece(made: Made) -> None:
    count = pieces(made.solids, PIECE_STEP)
    assert count == 1, f"{made.toy.where}: {count} loose pieces; overlap them"


def test_nothing_is_thinner_than_a_mould_can_fill(made: Made) -> None:
    thin = thinnest(made.solids, made.meshes)
    at = ", ".join(f"{v:.1f}" for v in thin.at)
    assert thin.thick >= 0.78, f"{made.toy.where}: {thin.thick:.2f} mm thick at ({at}); 0.8 is the least"


def test_it_is_as_tall_as_it_says_and_stands_on_the_table(made: Made) -> None:
    foot, top = made.box.low[2], made.box.high[2]
    assert abs(top - foot - made.toy.tall) <= 0.6, f"{made.toy.where}: says tall={made.toy.tall}, is {top - foot:.1f}"
    assert abs(foot) <= 0.3, f"{made.toy.where}: its foot is at z={foot:.2f}"


def test_it_fits_a_hand(made: Made) -> None:
    assert 30 <= max(made.box.size) <= 62, f"{made.toy.where}: {max(made.box.size):.1f} mm along its longest side"


def test_its_meshes_can_be_printed(made: Made) -> None:
    for at, mesh in enumerate(made.meshes):
        assert holes(mesh) == 0, f"{made.toy.where}: part {at}: {'; '.join(flaws(mesh))}"
        assert mesh.volume > 0
        assert np.isfinite(mesh.points).all()
        assert np.isfinite(mesh.normals).all()


def test_a_hand_closes_on_it_where_it_says(made: Made) -> None:
    if made.toy.grip is None:
        return
    off = float(union(*made.solids).distance(np.array([made.toy.grip], float))[0])
    assert off <= 6, f"{made.toy.where}: the grip is {off:.1f} mm from the toy"


# ---- colours -----------------------------------------------------------------------------------------------


@each_toy
def test_its_colours_are_of_the_palette(toy: Toy) -> None:
    assert toy.colours, f"{toy.where}: no colour to choose"
    for name, colour in toy.colours.items():
        assert COLOURS.get(colour.id) is colour, f"{toy.where}: {name} is not a named colour of the palette"


@each_toy
def test_every_colour_may_be_changed_and_changes_only_colours(toy: Toy) -> None:
    plain, solids = toy.make(), [part.solid.key for part in toy.make()]
    for name in toy.colours:
        other = toy.make(**{name: STRANGE})
        assert [part.solid.key for part in other] == solids, f"{toy.where}: {name} moves the shape"
        changed = [a.colour != b.colour for a, b in zip(plain, other, strict=True)]
        assert any(changed), f"{toy.where}: {name} colours nothing"


@each_toy
def test_building_twice_gives_the_same_keys(toy: Toy) -> None:
    assert [part.solid.key for part in toy.make()] == [part.solid.key for part in toy.make()]


# ---- words -------------------------------------------------------------------------------------------------


@each_at_the_toy
@each_toy
def test_its_name_is_spoken_with_an_article(toy: Toy, language: str) -> None:
    name = toy.names.get(language, "")
    assert re.match(ARTICLES[language], name), (
        f"{toy.where}: write the {language} name with its article, as spoken: {name!r}"
    )
    assert name == name.strip().lower() or any(c.isupper() for c in name[2:])


@each_at_the_toy
@each_toy
def test_its_words_are_plain(toy: Toy, language: str) -> None:
    words = [*toy.words[language], *toy.near.get(language, ())]
    for word in words:
        assert word == word.strip().lower(), f"{toy.where}: {word!r} is not in lower case"
        assert not re.match(ARTICLES[language], word), f"{toy.where}: {word!r} has an article"
        assert re.fullmatch(r"[\w' .&+/-]+", word), f"{toy.where}: {word!r} has a strange character"
    twice = [word for word, count in Counter([*words, _bare(toy.names[language], language)]).items() if count > 1]
    assert twice == [], f"{toy.where}: said twice"


@in_a_table
def test_every_toy_has_its_words_in_the_table_and_the_table_no_others(language: str) -> None:
    """Complete, or this says which; a translator then adds `[id] words = [...]` to names/<language>.toml."""
    table = table_of("catalogue", language)
    assert sorted(set(TOYS) - set(table)) == [], f"not named in names/{language}.toml"
    assert sorted(set(table) - set(TOYS)) == [], f"names/{language}.toml names no toy of ours"
    for id, row in table.items():
        assert set(row) <= {"words", "near"} and row["words"], f"{language}: {id}"
        said = [bare(row["words"][0]), *row["words"][1:], *row.get("near", ())]
        for word in said:
            assert word == word.strip() and re.fullmatch(r"[\w' ’.&+/()-]+", word), f"{language}: {id}: {word!r}"
        twice = [word for word, count in Counter(map(str.lower, said)).items() if count > 1]
        assert twice == [], f"{language}: {id}: said twice"


def _bare(name: str, language: str) -> str:
    return bare(name).lower() if language not in SPOKEN else re.sub("^" + ARTICLES[language], "", name).strip().lower()


@each_language
def test_no_word_means_two_toys(language: str) -> None:
    seen: dict[str, str] = {}
    clashes = []
    for toy in TOYS.values():
        for word in {_bare(toy.names[language], language), *map(str.lower, toy.words[language])}:
            if seen.setdefault(word, toy.id) != toy.id:
                clashes.append(f"{word!r} means both {seen[word]} and {toy.id}")
    assert clashes == []


@each_language
def test_what_is_only_near_is_no_other_toys_own_word(language: str) -> None:
    own = {
        w: t.id for t in TOYS.values() for w in (_bare(t.names[language], language), *map(str.lower, t.words[language]))
    }
    near = [(word.lower(), toy.id) for toy in TOYS.values() for word in toy.near.get(language, ())]
    assert [f"{word!r}: near {id}, is {own[word]}" for word, id in near if word in own] == []
    shared = Counter(word for word, _ in near)
    assert [f"{word!r} is near {count} toys" for word, count in shared.items() if count > 1] == []


@each_toy
def test_it_says_in_a_sentence_what_it_is(toy: Toy) -> None:
    assert (toy.make.__doc__ or "").strip(), f"{toy.where}: no docstring"


# ---- the shelf ---------------------------------------------------------------------------------------------


def test_the_shelf_is_full() -> None:
    assert len(TOYS) >= 48
    assert len({toy.family for toy in TOYS.values()}) >= 8


@pytest.mark.parametrize("id", ASKED.split())
def test_what_was_asked_for_is_there(id: str) -> None:
    assert take(id).id == id


def test_ids_are_names_a_person_can_type_and_the_shelf_is_sorted() -> None:
    assert all(re.fullmatch(r"[a-z][a-z_]*[a-z]", id) for id in TOYS)
    assert list(TOYS) == sorted(TOYS)


def test_old_ids_still_open_and_none_is_taken_twice() -> None:
    old = [(was, toy) for toy in TOYS.values() for was in toy.was]
    assert len({was for was, _ in old} | set(TOYS)) == len(old) + len(TOYS)
    for was, toy in old:
        assert take(was) is toy


@pytest.mark.parametrize("id", ["kettel", "lap top", "", "Laptop"])
def test_an_unknown_toy_is_an_error_that_helps(id: str) -> None:
    with pytest.raises(UnknownToy) as wrong:
        take(id)
    assert wrong.value.hint


@each_toy
def test_the_promised_box_holds_the_meshes(toy: Toy) -> None:
    parts = toy.make()
    box, promised = parts[0].mesh().box, box_of(parts).grown(0.05)
    for part in parts[1:]:
        box = box | part.mesh().box
    assert (np.array(promised.low) <= box.low).all()
    assert (np.array(promised.high) >= box.high).all()
