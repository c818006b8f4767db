"""What a person has printed on a toy: where it goes, what it replaces, and what it never touches."""

from pathlib import Path

import numpy as np
import pytest

from trottinette.catalogue import Toy, cast, moulded, shelf
from trottinette.errors import BadPicture
from trottinette.pack import Accessory, Figure, Pack
from trottinette.paint import Decal, painted
from trottinette.studio.check import problems
from trottinette.studio.own import printed_toy
from trottinette.studio.scene import items_of
from trottinette.studio.stage import set_scene

PRINTABLE = {toy.id: toy for toy in shelf().values() if toy.face}
each = pytest.mark.parametrize("toy", PRINTABLE.values(), ids=PRINTABLE)


def _decals(parts):  # type: ignore[no-untyped-def]
    return [one for part in parts for one in part.paint if isinstance(one, Decal)]


@each
def test_the_face_lies_on_a_front_part(toy: Toy) -> None:
    """Its middle is on plastic that faces the front, and most of it is."""
    fronts = [part for part in toy.make() if part.role == "front"]
    assert fronts and toy.face
    points = np.concatenate([part.mesh().points for part in fronts])
    low, high = points.min(0), points.max(0)
    x, z, wide, tall, _ = toy.face
    assert low[0] - 0.5 <= x <= high[0] + 0.5 and low[2] - 0.5 <= z <= high[2] + 0.5
    assert wide <= 1.25 * (high[0] - low[0]) and tall <= 1.25 * (high[2] - low[2])


@each
def test_words_go_on_the_front_alone(toy: Toy) -> None:
    """Ornaments make room, and no other part changes."""
    parts = cast(toy.make())
    assert toy.face
    printed = printed_toy(parts, Accessory(object=toy.id, text="LÉA"), toy.face)
    assert _decals(printed) and not any(part.role == "ornament" for part in printed)
    plain = [part for part in parts if part.role not in ("front", "ornament")]
    assert [part for part in printed if part.role != "front"] == plain
    for part in printed:
        assert bool(_decals([part])) == (part.role == "front")


def test_ink_reads_on_any_colour() -> None:
    """White on dark, dark on light: the words differ from the cover they stand on."""
    for cover in ("navy", "cream", "yellow", "black", "white", "red"):
        toy = PRINTABLE["book"]
        from trottinette.palette import colour

        parts = cast(toy.make(cover=colour(cover)))
        assert toy.face
        front = next(p for p in printed_toy(parts, Accessory(object="book", text="M"), toy.face) if p.role == "front")
        x, z, wide, high, _ = toy.face
        grid = np.stack(np.meshgrid(np.linspace(-0.5, 0.5, 60), [-7.0], np.linspace(-0.5, 0.5, 60)), -1).reshape(-1, 3)
        places = grid * [wide, 1, high] + [x, 0, z]
        inked = painted(front.paint, places, front.colour.linear)
        apart = np.abs(inked - np.array(front.colour.linear)).sum(1)
        assert 0.02 < (apart > 0.15).mean() < 0.9, cover


def test_one_text_moves_no_mould(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A print is personal: nothing of it is in the kept moulds, and another text makes none anew."""
    monkeypatch.setenv("TROTTINETTE_CACHE", str(tmp_path))

    def drawn(text: str) -> set[str]:
        pack = Pack(title="T", accessories=(Accessory(object="book", text=text),))
        set_scene(pack, 256, 384)
        return {str(path) for path in tmp_path.rglob("*") if path.is_file()}

    first = drawn("Une")
    assert drawn("Autre") == first
    assert not any(b"Une" in Path(path).read_bytes() for path in first)


def test_held_or_beside_it_is_printed_too() -> None:
    pack = Pack(
        title="T",
        figure=Figure(),
        accessories=(
            Accessory(object="book", text="L", place="left hand"),
            Accessory(object="book", text="R", place="right hand"),
            Accessory(object="book", picture="🦊", place="beside"),
        ),
    )
    scene = set_scene(pack, 256, 384)
    decals = [one for item in scene.items for one in item.paint if isinstance(one, Decal)]
    assert len(decals) == 3
    assert len({decal.middle for decal in decals}) == 3


def test_where_light_falls_a_print_keeps_its_colour() -> None:
    """Light under a print is traced on grey, so that white on navy is not blue."""
    toy = PRINTABLE["book"]
    assert toy.face
    plain = items_of(cast(toy.make()))[0]
    printed = items_of(printed_toy(cast(toy.make()), Accessory(object="book", text="A"), toy.face))[0]
    assert plain.lit == plain.colour
    assert len(set(printed.lit)) == 1 and printed.lit[0] >= 0.18


def test_a_toy_without_a_face_says_so() -> None:
    pack = Pack(title="T", accessories=(Accessory(object="dog", text="Rex"),))
    found = list(problems(pack))
    assert len(found) == 1 and found[0].at == ("accessories", 0, "text") and "book" in found[0].hint


def test_a_picture_that_is_not_there(tmp_path: Path) -> None:
    pack = Pack(title="T", accessories=(Accessory(object="book", picture="logo.png"),))
    with pytest.raises(BadPicture, match="cannot be read"):
        set_scene(pack, 256, 384, folder=tmp_path)


def test_nothing_asked_nothing_printed() -> None:
    toy = PRINTABLE["book"]
    assert not _decals(moulded("toy book []", toy.make))
