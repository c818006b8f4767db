"""Everything worn that is no garment: it sits on somebody, leaves the eyes free, and no hair comes through a hat."""

from __future__ import annotations

from collections import Counter
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from trottinette.catalogue import Part, Parts
from trottinette.figure import choose, traits
from trottinette.figure.assemble import assemble
from trottinette.figure.body import body
from trottinette.figure.head import EYE, bare_head, seat, skull
from trottinette.figure.rules import Rule, gives_way, outside
from trottinette.figure.wear import dressed
from trottinette.geometry import Solid, union
from trottinette.geometry.checks import grouped
from trottinette.pack import Figure

WORN = list(traits()["worn"])
HEADWEAR = [id for id in WORN if traits()["worn"][id].slot == "head"]
TOUCHES = 0.8  # mm
CROWN = np.array([[21.0, -1.0, 115.0], [-21.0, -1.0, 115.0], [0.0, -20.0, 114.0], [0.0, 18.0, 115.0]])  # under a hat
DEEP = 0.9  # mm of a hat between hair and head that could be seen as hair coming through


def a_figure(*worn: str, **styles: str) -> Figure:
    told = {family: {"style": id} for family, id in styles.items()}
    return Figure.model_validate({"worn": [{"kind": id} for id in worn], **told})


@cache
def things(id: str) -> tuple[Parts, Solid | None]:
    """The parts of a worn thing on the usual clothes, and its room."""
    slot = traits()["worn"][id].slot
    wear = dressed(a_figure(id), body())
    return wear.things[slot], wear.rooms.get(slot)


@cache
def support() -> Solid:
    """A bald figure in its usual clothes."""
    parts = assemble(a_figure(hair="bald")).parts
    return grouped(union(bare_head(), *(part.solid for part in parts if len(part.mesh().points) > 400)))


@cache
def locks(style: str) -> NDArray[np.float32]:
    """Some points on the skin of a hair style, (n, 3)."""
    parts: Parts = choose("hair", style).make()
    points = [outside(part, (skull(),))[0] for part in parts]
    return np.concatenate(points)[::9] if points else np.zeros((0, 3), np.float32)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("id", WORN)
def test_every_part_has_a_skin_within_its_box(id: str) -> None:
    parts, _ = things(id)
    assert parts
    for part in parts:
        points, box = part.mesh().points, part.solid.box.grown(0.4)
        assert len(points) <= 60_000
        assert (points >= box.low).all()
        assert (points <= box.high).all()


@pytest.mark.sampled(3)
@pytest.mark.parametrize("id", WORN)
def test_nothing_of_it_floats(id: str) -> None:
    """Every part touches the figure, or a part that does."""
    loose: list[Part] = list(things(id)[0])
    held = [support()]
    while loose:
        touching = [part for part in loose if min(s.distance(part.mesh().points).min() for s in held) < TOUCHES]
        assert touching, [part.colour.id for part in loose]
        loose = [part for part in loose if part not in touching]
        held += [part.solid for part in touching]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("id", WORN)
def test_the_pupils_are_seen_from_the_front(id: str) -> None:
    ring = np.radians(np.arange(0, 360, 45))
    spots = [(0.0, 0.0), *zip(3 * np.cos(ring), 3 * np.sin(ring), strict=True)]
    for side in (1, -1):
        x, z = side * EYE[0], EYE[1]
        depths = np.arange(seat(x, z).point[1] - 45.0, seat(x, z).point[1] - 1.0, 0.5)
        ways = np.array([[x + u, y, z + v] for u, v in spots for y in depths])
        for part in things(id)[0]:
            assert (part.solid.distance(ways) > 0).all()


@pytest.mark.sampled(5)
@pytest.mark.parametrize("id", HEADWEAR)
def test_no_hair_comes_through_a_hat(id: str) -> None:
    """Of any style: on the straight line from what is left of the hair to the middle of the head lies no hat."""
    parts, room = things(id)
    if room is None or room.distance(CROWN).max() > 0:
        return
    above = [part.solid for part in parts if part.solid.box.low[2] > 70]  # a strap under the chin lies on hair
    if not above:
        return
    hat = grouped(union(*above))
    hair = np.concatenate([locks(style) for style in traits()["hair"]])
    left = hair[(room.distance(hair) > 0.3) & (skull().distance(hair) > 0.5) & (hair[:, 2] > 90)]
    for share in np.linspace(0.02, 0.3, 8) if len(left) else ():
        inwards = left + (np.array([0.0, -1.0, 93.0], np.float32) - left) * np.float32(share)
        through = hat.distance(inwards) < -DEEP
        assert not through.any(), left[through][:3].round(1).tolist()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_word_means_two_worn_things(language: str) -> None:
    words = [word for trait in traits()["worn"].values() for word in trait.words[language]]
    assert min(len(trait.words[language]) for trait in traits()["worn"].values())
    assert not [word for word, count in Counter(words).items() if count > 1]


@pytest.mark.parametrize(
    ("worn", "styles", "rule"),
    [
        (["hijab"], {"hair": "long"}, Rule("hair=long", "worn=hijab", "hidden")),
        (["cap"], {"hair": "top_knot"}, Rule("hair=top_knot", "worn=cap", "pressed")),
        (["beanie"], {"hair": "big_afro"}, Rule("hair=big_afro", "worn=beanie", "pressed")),
        (["mask"], {"beard": "beard"}, Rule("beard=beard", "worn=mask", "covered")),
        (["headphones", "hoop_earrings"], {}, Rule("worn=hoop_earrings", "worn=headphones", "hidden")),
        (["cap", "headphones"], {}, Rule("worn=cap", "worn=headphones", "same place")),
    ],
)
def test_what_gives_way_is_told(worn: list[str], styles: dict[str, str], rule: Rule) -> None:
    assert rule in gives_way(a_figure(*worn, **styles))


@pytest.mark.parametrize(
    ("worn", "hair"), [("cap", "short"), ("kippah", "short"), ("headband", "long"), ("tie", "afro")]
)
def test_what_goes_together_is_not_told(worn: str, hair: str) -> None:
    assert gives_way(a_figure(worn, hair=hair)) == ()


def test_earrings_under_a_scarf_are_left_out() -> None:
    with_, without = (assemble(a_figure("hijab", *more)).parts for more in (("hoop_earrings",), ()))
    assert len(with_) == len(without)
