"""From a pack to a scene: everything in its place, nothing touching, nothing outside."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from trottinette.catalogue import shelf
from trottinette.errors import BadSize
from trottinette.figure import traits
from trottinette.pack import Accessory, Figure, Hair, Pack
from trottinette.studio.scene import Item, Scene, bounds
from trottinette.studio.stage import set_scene

ASPECTS = ((512, 768), (768, 768), (768, 512))


def packs() -> list[Pack]:
    ids = list(shelf())
    return [
        Pack(accessories=tuple(Accessory(object=ids[(7 * n + i) % len(ids)]) for i in range(n))) for n in (0, 1, 5, 12)
    ]


def toys_of(scene: Scene) -> list[list[Item]]:
    """Items of the figure and of each accessory, told apart by their pose."""
    return [list(group) for _, group in itertools.groupby(scene.items[2:], key=lambda item: item.pose.move)]


@pytest.mark.parametrize("size", ASPECTS)
@pytest.mark.parametrize("pack", packs(), ids=lambda p: f"{len(p.accessories)} toys")
def test_nothing_touches_and_nothing_leaves_the_blister_or_the_frame(pack: Pack, size: tuple[int, int]) -> None:
    scene = set_scene(pack, *size)
    assert scene.blister is not None
    boxes = [bounds(items) for items in toys_of(scene)]
    assert len(boxes) == 1 + len(pack.accessories)
    shell = scene.blister.box
    for box in boxes:
        assert shell.low[0] < box.low[0] and box.high[0] < shell.high[0]
        assert shell.low[2] < box.low[2] and box.high[2] < shell.high[2]
        assert shell.low[1] < box.low[1] and box.high[1] < 0
    for a, b in itertools.combinations(boxes, 2):
        apart = max(a.low[0] - b.high[0], b.low[0] - a.high[0], a.low[2] - b.high[2], b.low[2] - a.high[2])
        assert apart > 0
    frame = scene.camera
    for item in (*scene.items, Item(scene.blister, (0, 0, 0))):
        p = item.pose.applied(item.mesh.points) - np.array(frame.eye, np.float32)
        met = np.array(frame.eye)[[0, 2]] + p[:, [0, 2]] * (-frame.eye[1] / p[:, 1:2]) - frame.centre
        assert (np.abs(met) < (frame.width / 2, frame.height / 2)).all()


def test_another_hairstyle_moves_nothing_else() -> None:
    """Placing does not look at the hair: the accessories' poses are equal for every style."""
    poses = set()
    for style in traits()["hair"]:
        pack = Pack(
            figure=Figure(hair=Hair(style=style)),
            accessories=(Accessory(object="cat"), Accessory(object="book")),
        )
        poses.add(tuple(items[0].pose for items in toys_of(set_scene(pack, 512, 768))[1:]))
    assert len(poses) == 1


@pytest.mark.parametrize("size", [(0, 0), (255, 512), (512, 4097), (10**6, 10**6), (-5, 512)])
def test_sizes_that_cannot_be_drawn_are_refused(size: tuple[int, int]) -> None:
    with pytest.raises(BadSize) as caught:
        set_scene(Pack(), *size)
    assert "256 to 4096" in caught.value.hint


@pytest.mark.parametrize("size", [(256, 4096), (4096, 256), (256, 256)])
def test_extreme_sizes_still_show_the_whole_card(size: tuple[int, int]) -> None:
    scene = set_scene(Pack(title="Jo"), *size)
    board = bounds(scene.items[:1])
    assert scene.camera.width > board.size[0] and scene.camera.height > board.size[2]
    assert scene.camera.width / scene.camera.height == pytest.approx(size[0] / size[1])


def test_what_is_held_is_in_the_hand_and_in_the_pocket() -> None:
    for hand in ("left hand", "right hand"):
        free = set_scene(Pack(), 512, 768)
        holding = set_scene(Pack(accessories=(Accessory(object="coffee_cup", place=hand),)), 512, 768)
        assert len(toys_of(holding)) == 1
        assert len(holding.items) > len(free.items)
        reach = bounds(toys_of(holding)[0])
        tray = bounds(holding.items[1:2])
        assert tray.low[0] < reach.low[0] and reach.high[0] < tray.high[0]
