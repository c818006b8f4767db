"""Faces: every choice with every expression, on the skin; eyes that see; head shapes that fold nothing."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from trottinette.catalogue import Part, Parts
from trottinette.errors import UnknownChoice
from trottinette.figure import choose, traits
from trottinette.figure.head import EYE, bare_head
from trottinette.figure.head_shapes import head_warp
from trottinette.figure.portrait import portrait, skin_paint
from trottinette.geometry import Solid, union
from trottinette.geometry.cache import mesh_of
from trottinette.pack import Figure
from trottinette.palette import colour

EXPRESSIONS = list(traits()["expression"])
SHAPED = ("eyes", "brows", "nose", "mouth")
LOOSE = 0.6  # mm a part may be off the head


def face(expression: str = "smile", **chosen: str) -> Parts:
    told: dict[str, object] = {"expression": expression, **chosen}
    if "eyes" in told:
        told["eyes"] = {"shape": told["eyes"]}
    if "mark" in told:
        told["marks"] = [{"kind": told.pop("mark"), "side": told.pop("side", "left")}]
    return portrait(Figure.model_validate(told))


@cache
def surface(solid: Solid, cell: float | None) -> np.ndarray:  # type: ignore[type-arg]
    return mesh_of(solid, cell).points.astype(np.float64)


def loose(parts: Parts) -> list[Part]:
    """Parts of which a half, left or right, holds on to the head neither by itself nor by the parts that do."""
    held, left = [parts[0].solid], list(parts[1:])
    while left:
        whole = union(*held)
        more = [part for part in left if max(gaps(part, whole)) < LOOSE]
        if not more:
            return left
        held += [part.solid for part in more]
        left = [part for part in left if part not in more]
    return []


def gaps(part: Part, solid: Solid) -> list[float]:
    points = surface(part.solid, part.cell)
    halves = [points[points[:, 0] > 0], points[points[:, 0] <= 0]]
    return [float(solid.distance(half).min()) for half in halves if len(half)]


def hidden(parts: Parts) -> list[Part]:
    """Parts that lie wholly in the head."""
    return [part for part in parts[1:] if parts[0].solid.distance(surface(part.solid, part.cell)).max() < 0.02]


@pytest.mark.sampled(6)
@pytest.mark.parametrize("expression", EXPRESSIONS)
@pytest.mark.parametrize("family", SHAPED)
def test_every_choice_lies_on_the_head_in_every_expression(family: str, expression: str) -> None:
    for id in traits()[family]:
        parts = face(expression, **{family: id})
        assert not loose(parts), id
        assert not hidden(parts), id


@pytest.mark.sampled(2)
@pytest.mark.parametrize("mark", traits()["mark"])
def test_every_mark_lies_on_the_head(mark: str) -> None:
    for nose in traits()["nose"]:
        assert not loose(face(mark=mark, nose=nose)), nose
    plain, marked = face(), face(mark=mark)
    assert mark == "nail_polish" or any(part not in plain for part in marked), "the mark does nothing"
    assert not hidden(marked)


@pytest.mark.parametrize("mark", traits()["mark"])
def test_a_mark_of_one_side_is_the_mirror_image_of_the_other(mark: str) -> None:
    known = set(face())
    left, right = ([part for part in face(mark=mark, side=side) if part not in known] for side in ("left", "right"))
    assert len(left) == len(right)
    for one, other in zip(left, right, strict=True):
        a, b = one.solid.box, other.solid.box
        same, mirrored = abs(a.low[0] - b.low[0]), abs(a.low[0] + b.high[0])
        assert min(same, mirrored) < 0.5


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_a_face_is_as_symmetric_as_its_expression(expression: str) -> None:
    mood = choose("expression", expression).make()
    _, *others = face(expression)
    sides = {mood.looks[0] == mood.looks[1], mood.brows[0] == mood.brows[1]}
    if sides != {True}:
        return
    for part in others:
        box = part.solid.box
        if part.colour.id == "white" and part.finish == "glass":
            continue  # the light in the eyes comes from one side
        if getattr(mood.mouth, "whole", False):
            continue
        assert abs(box.low[0] + box.high[0]) < 0.05


def seen(parts: Parts, x: float, z: float) -> Part:
    """What is in front at (x, z)."""
    line = np.stack([np.full(400, x), np.linspace(-40, -15, 400), np.full(400, z)], 1)
    inside = [part.solid.distance(line) < 0 for part in parts]
    return parts[min((own.argmax(), i) for i, own in enumerate(inside) if own.any())[1]]


CLEAR = [id for id in traits()["glasses"] if "sun" not in id]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("eyes", traits()["eyes"])
def test_pupils_are_seen_through_every_frame_and_under_every_brow(eyes: str) -> None:
    faces = {brows: face(eyes=eyes, brows=brows) for brows in traits()["brows"]}
    frames = {id: choose("glasses", id).make(colour("red")) for id in CLEAR}
    x, z = choose("eyes", eyes).make().at
    for what, parts in {**faces, **{id: (*faces["soft"], *frame) for id, frame in frames.items()}}.items():
        for side in (1, -1):
            part = seen(parts, side * (EYE[0] + x), EYE[1] + z)
            assert part.colour.hex == "#17130f", f"{what}: the pupil is behind {part.colour.hex}"


def test_every_shade_of_a_face_is_told_from_its_skin() -> None:
    """Lips and brows on all ten tones, brows of any hair."""
    for skin in traits()["skin"]:
        for hair in ("black", "brown", "sand", "grey", "white"):
            figure = Figure.model_validate({"skin": skin, "hair": {"colour": hair}})
            head, *others = portrait(figure)
            mouth = others[-1]
            light, dark = sorted((head.colour.luminance, mouth.colour.luminance))
            assert (dark + 0.05) / (light + 0.05) > 1.2, skin


def test_paint_on_the_skin_is_given_for_the_body_too() -> None:
    assert not skin_paint(Figure())
    assert skin_paint(Figure.model_validate({"marks": [{"kind": "vitiligo"}]}))


def test_what_does_not_exist_is_refused() -> None:
    for told in ({"nose": "trunk"}, {"brows": "none-such"}, {"marks": [{"kind": "wings"}]}, {"eyes": {"shape": "x"}}):
        with pytest.raises(UnknownChoice):
            portrait(Figure.model_validate(told))


# ---- head shapes -------------------------------------------------------------------------------------------

SHAPES = [shape for shape in traits()["head"] if shape != "oval"]


def test_an_oval_head_is_not_bent() -> None:
    assert head_warp("oval") is None


@pytest.mark.parametrize("shape", SHAPES)
def test_a_head_shape_is_one_to_one_and_leaves_the_neck_alone(shape: str) -> None:
    warp = head_warp(shape)
    assert warp is not None
    axes = np.linspace(-45, 45, 46), np.linspace(-40, 40, 41), np.linspace(20, 165, 146)
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    moved, step = warp.moved(grid), 1e-4
    slope = np.stack([(warp.moved(grid + step * np.eye(3)[i]) - moved) / step for i in range(3)], -1)
    assert np.linalg.det(slope).min() > 0.12
    below = grid[:, 2] <= 66
    assert np.array_equal(moved[below], grid[below])


@pytest.mark.parametrize("shape", SHAPES)
def test_a_head_of_any_shape_keeps_within_its_room(shape: str) -> None:
    warp = head_warp(shape)
    assert warp is not None
    points = warp.moved(mesh_of(bare_head(choose("nose", "button").make().solid), 0.7).points.astype(np.float64))
    assert np.abs(points[:, 0]).max() <= 36
    mirrored = warp.moved(np.array([[12.0, -20.0, 80.0], [-12.0, -20.0, 80.0]]))
    assert np.allclose(mirrored[0], mirrored[1] * [-1, 1, 1])
