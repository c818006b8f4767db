"""Every aid on every body: it stands on the ground, a hand holds it, and it takes the place of what it replaces."""

from __future__ import annotations

import itertools
import os
from typing import Any

import numpy as np
import pytest

from trottinette.figure import choose, traits
from trottinette.figure.aids import sides_of
from trottinette.figure.assemble import assemble
from trottinette.figure.stance import stand
from trottinette.figure.walking_aids import fist_of
from trottinette.geometry import union
from trottinette.pack import Figure

THOROUGH = os.environ.get("TROTTINETTE_THOROUGH") == "1"
AIDS = list(traits()["aid"])
BODIES: list[dict[str, Any]] = [
    {},
    {"age": "child"},
    {"age": "elder", "build": "slim"},
    {"build": "round", "height": "short"},
    {"build": "muscular", "height": "tall", "outfit": {"kind": "suit"}},
]
PAIRS = [(aid, body) for n, aid in enumerate(AIDS) for m, body in enumerate(BODIES) if THOROUGH or (n + m) % 4 == 0]
HELD = ("cane", "white_cane", "guide_dog", "walker", "crutches")


def with_aid(aid: str, side: str = "left", **more: Any) -> Figure:
    return Figure.model_validate({"aids": [{"kind": aid, "side": side}], **more})


@pytest.mark.parametrize(("aid", "body"), PAIRS)
def test_it_stands_on_the_ground(aid: str, body: dict[str, Any]) -> None:
    lowest = min(float(part.mesh().points[:, 2].min()) for part in assemble(with_aid(aid, **body)).lower)
    assert abs(lowest) <= 0.35


@pytest.mark.parametrize(("aid", "body"), list(itertools.product(HELD, BODIES)))
def test_a_hand_is_closed_round_it(aid: str, body: dict[str, Any]) -> None:
    figure = with_aid(aid, "left", **body)
    stance = stand(figure)
    made = choose("aid", aid).make(on=stance, side="left")
    own = [part.solid for part in made.parts]
    middle, _ = fist_of(stance.body.left_arm, stance)
    assert float(union(*own).distance(np.array([middle]))[0]) < 0.6 * stance.forms.size


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("aid", ["prosthetic_leg", "running_blade"])
def test_a_leg_is_replaced_on_its_side_only(aid: str, side: str) -> None:
    sign = 1 if side == "left" else -1
    for part in assemble(with_aid(aid, side)).lower:
        points = part.solid.box
        low = points.low[2] < 17
        if low and part.colour.id == "white":  # the shoes
            mesh = part.mesh().points
            assert not ((mesh[:, 0] * sign > 1.0) & (mesh[:, 2] < 15)).any()


def test_a_prosthetic_arm_has_no_skin_below_its_elbow() -> None:
    figure = with_aid("prosthetic_arm", "left")
    stance = stand(figure)
    assert stance.body.left_arm.made
    assert not stance.body.right_arm.made
    skin = traits()["skin"][figure.skin].make(figure.skin)
    wrist = np.array([stance.body.left_arm.wrist])
    bare = [part for part in assemble(figure).lower if part.colour == skin]
    assert all(float(part.solid.distance(wrist)[0]) > 3 for part in bare)


def test_an_aid_changes_hands_where_one_holds_something() -> None:
    assert sides_of("left", {"left hand"}) == "right"
    assert sides_of("left", {"right hand"}) == "left"
    assert sides_of("right", {"left hand", "right hand"}) == "right"


def test_one_sits_in_a_wheelchair_whatever_the_pose() -> None:
    for pose in traits()["pose"]:
        assert stand(with_aid("wheelchair", pose=pose)).pose.seat == "wheelchair"
