"""What every solid promises, whatever it is made of."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trottinette.geometry import (
    Box,
    Solid,
    ball,
    bent,
    block,
    can,
    carve,
    circle,
    common,
    cone,
    egg,
    emboss,
    extrude,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    revolve,
    ring,
    rod,
    slab,
    smooth,
    star,
    tube,
    twisted,
    union,
)
from trottinette.geometry.checks import leak, steepness

EVEN = 1.0005  # what rounding may add to a slope of one


def numbers(low: float, high: float) -> st.SearchStrategy[float]:
    """Numbers as a person writes them: hundredths."""
    return st.integers(round(low * 100), round(high * 100)).map(lambda n: n / 100)


sizes, small, places, angles = numbers(1, 30), numbers(0, 4), numbers(-20, 20), numbers(-180, 180)
points = st.tuples(places, places, places)

outlines = st.one_of(
    st.builds(circle, sizes),
    st.builds(rectangle, sizes, sizes, small),
    st.builds(star, st.integers(3, 8), sizes.map(lambda v: v + 4), numbers(1, 4), numbers(0, 0.5)),
    st.just(polygon([(-6, -4), (7, -5), (4, 6), (0, 1), (-5, 5)], 0.8)),
    st.just(smooth([(-6, -4), (7, -5), (4, 6), (-5, 5)])),
)
exact = st.one_of(
    st.builds(ball, sizes),
    st.builds(block, sizes, sizes, sizes, small),
    st.builds(can, sizes, sizes, small),
    st.builds(ring, sizes.map(lambda v: v + 5), numbers(0.5, 5)),
    st.builds(lambda a, b, r: rod(a, b, r), points, points, numbers(0.5, 5)),
)
plain = st.one_of(
    st.builds(ball, sizes),
    st.builds(egg, sizes, sizes, sizes),
    st.builds(block, sizes, sizes, sizes, small),
    st.builds(can, sizes, sizes, small),
    st.builds(cone, sizes, sizes, sizes, numbers(0, 0.4)),
    st.builds(ring, sizes.map(lambda v: v + 5), numbers(0.5, 5)),
    st.builds(rod, points, points, numbers(0.5, 5), numbers(0.5, 5)),
    st.builds(
        tube,
        st.lists(points, min_size=2, max_size=5, unique=True),
        numbers(0.5, 5),
        st.booleans(),
        st.booleans(),
    ),
    st.builds(extrude, outlines, sizes, small),
    st.builds(slab, outlines, sizes, small),
    st.builds(revolve, outlines),
    st.just(lathe([(6, 0), (8, 5), (3, 9), (4, 12)], 0.8)),
    st.just(lathe([(6, 0), (8, 5), (3, 9), (4, 12)], curved=True)),
)


def _one(solids: st.SearchStrategy[Solid]) -> st.SearchStrategy[Solid]:
    """One solid from one solid."""
    scales, counts, letters = numbers(0.4, 2.5), st.integers(1, 5), st.sampled_from("xyz")
    return st.one_of(
        st.builds(lambda s, p: s.at(*p), solids, points),
        st.builds(lambda s, x, y, z: s.turned(x, y, z), solids, angles, angles, angles),
        st.builds(lambda s, by: s.scaled(by), solids, scales),
        st.builds(lambda s, axis: s.flipped(axis), solids, letters),
        st.builds(lambda s, p, axis: s.at(*p).mirrored(axis), solids, points, letters),
        st.builds(lambda s, p, n, axis: s.at(*p).around(n, axis), solids, points, counts, letters),
        st.builds(lambda s, by: s.grown(by), exact, numbers(0, 2)),
        st.builds(lambda s, by: s.grown(by), solids, numbers(-0.4, 0)),
        st.builds(lambda s, thick: s.hollow(thick), solids, numbers(0.3, 2)),
        st.builds(lambda s, x, y, z: s.stretched(x, y, z), solids, scales, scales, scales),
        st.builds(twisted, solids, numbers(-200, 200)),
        st.builds(_bent, solids, numbers(5, 300)),
    )  # fmt: skip


def _bent(solid: Solid, degrees: float) -> Solid:
    """Bent as far as it may be, if not by so much."""
    x, _, z = solid.box.size
    foot = solid.at(z=-solid.box.low[2])
    return bent(foot, min(degrees, np.degrees(0.8 * x / z)))


def _several(solids: st.SearchStrategy[Solid]) -> st.SearchStrategy[Solid]:
    """One solid from several."""
    softs = numbers(0.2, 5)
    return st.one_of(
        st.builds(lambda many: union(*many), st.lists(solids, min_size=1, max_size=5)),
        st.builds(lambda many, soft: join(*many, soft=soft), st.lists(solids, min_size=2, max_size=2), softs),
        st.builds(lambda a, b: a - b, solids, solids),
        st.builds(lambda a, b: a & b, solids, solids),
        st.builds(lambda a, b, soft: carve(a, b, soft=soft), solids, solids, softs),
        st.builds(common, solids, solids, softs),
        st.builds(emboss, exact, solids, st.sampled_from((0.8, -0.8)), st.sampled_from((0.0, 0.4))),
    )


solids = st.recursive(plain, lambda inner: st.one_of(_one(inner), _several(inner)), max_leaves=4)


def _room(*several: Solid, count: int = 600, seed: int = 0) -> np.ndarray:
    """Points in and around solids, dense near their boxes; (n, 3)."""
    box = several[0].box
    for one in several[1:]:
        box = box | one.box
    dice = np.random.default_rng(seed)
    return dice.uniform(np.array(box.low) - 5, np.array(box.high) + 5, (count, 3))


def _same(a: Solid, b: Solid, p: np.ndarray) -> None:
    np.testing.assert_allclose(a.distance(p), b.distance(p), atol=1e-9)


@given(solids)
def test_a_distance_is_never_steeper_than_one(solid: Solid) -> None:
    assert steepness(solid, pairs=1500) <= EVEN


@given(solids)
def test_the_box_contains_the_solid(solid: Solid) -> None:
    assert leak(solid) <= 1e-6


@pytest.mark.xfail(strict=True, reason="Solid.grown: an egg's distance is understated, so it swells past the box")
def test_the_box_contains_a_swollen_egg() -> None:
    assert leak(egg(3, 9, 9).grown(2)) <= 1e-6


@pytest.mark.xfail(strict=True, reason="join: three flush solids swell by 0.39 of `soft`, the box grows by 0.25")
def test_the_box_contains_a_soft_join_of_three() -> None:
    assert leak(join(block(9, 9, 9), block(9, 9, 9), block(9, 9, 9), soft=4)) <= 1e-6


@given(solids, st.sampled_from([np.float32, np.float64]))
def test_a_distance_comes_in_the_precision_it_is_asked_in(solid: Solid, kind: type) -> None:
    d = solid.distance(_room(solid, count=50).astype(kind))
    assert d.dtype == kind
    assert d.shape == (50,)
    assert np.isfinite(d).all()


@given(solids)
def test_both_precisions_agree(solid: Solid) -> None:
    p = _room(solid).astype(np.float32)
    np.testing.assert_allclose(solid.distance(p), solid.distance(p.astype(float)), atol=2e-3)


# ---- sets --------------------------------------------------------------------------------------------------


@given(solids, solids)
def test_union_cut_and_common_are_those_of_sets(a: Solid, b: Solid) -> None:
    p = _room(a, b)
    in_a, in_b = a.distance(p) < 0, b.distance(p) < 0
    clear = (np.abs(a.distance(p)) > 1e-9) & (np.abs(b.distance(p)) > 1e-9)
    for made, wanted in ((a | b, in_a | in_b), (a & b, in_a & in_b), (a - b, in_a & ~in_b)):
        np.testing.assert_array_equal((made.distance(p) < 0)[clear], wanted[clear])


@given(solids, solids, solids)
def test_the_order_of_a_union_does_not_matter(a: Solid, b: Solid, c: Solid) -> None:
    p = _room(a, b, c)
    _same(union(a, b, c), union(c, a, b), p)
    _same(a | b | c, union(a, b, c), p)


@given(solids)
def test_a_solid_with_itself_is_itself_and_without_itself_is_nothing(solid: Solid) -> None:
    p = _room(solid)
    _same(solid | solid, solid, p)
    _same(solid & solid, solid, p)
    assert ((solid - solid).distance(p) >= 0).all()


@given(st.lists(solids, min_size=2, max_size=5), numbers(0.2, 5))
def test_a_soft_join_fills_and_never_takes_away(many: list[Solid], soft: float) -> None:
    p = _room(*many)
    hard, filled = union(*many).distance(p), join(*many, soft=soft).distance(p)
    assert (filled <= hard + 1e-9).all()
    assert (filled >= hard - soft * (len(many) - 1) / 4 - 1e-9).all()


@given(solids, solids, numbers(0.2, 5))
def test_soft_cuts_take_a_little_more_than_hard_ones(a: Solid, b: Solid, soft: float) -> None:
    p = _room(a, b)
    assert (carve(a, b, soft=soft).distance(p) >= (a - b).distance(p) - 1e-9).all()
    assert (common(a, b, soft=soft).distance(p) >= (a & b).distance(p) - 1e-9).all()
    _same(carve(a, soft=soft), a, p)


@given(solids)
def test_what_is_left_out_changes_no_sign(solid: Solid) -> None:
    """Asked about points close together, a solid skips what is far from them: inside stays inside."""
    p = _room(solid, count=300)
    together, one_by_one = solid.distance(p), np.concatenate([solid.distance(q[None]) for q in p])
    clear = np.abs(together) > 1e-9
    np.testing.assert_array_equal((one_by_one < 0)[clear], (together < 0)[clear])


@pytest.mark.parametrize(
    "solid",
    [
        common(egg(18, 20, 20), half(z=-1), soft=0.8).grown(0.9),
        (egg(18, 20, 20) & half(z=-1)).grown(0.9),
        carve(ball(12), can(2, 40).at(x=-9, z=-20), soft=1).grown(-0.4),
        (ball(12) - can(2, 40).at(x=-9, z=-20)).grown(-0.4),
        (ball(12) - can(2, 40).at(x=-9, z=-20)).hollow(1),
        join(egg(1, 1, 3.14), egg(1, 1, 9.36), soft=5),
    ],
    ids=[
        "swollen soft common",
        "swollen common",
        "shrunk carving",
        "shrunk cut",
        "hollow cut",
        "soft join of eggs",
    ],
)
def test_what_is_left_out_changes_no_sign_of_these(solid: Solid) -> None:
    """A lower bound instead of a distance is safe until something is added to it."""
    test_what_is_left_out_changes_no_sign.hypothesis.inner_test(solid)  # type: ignore[attr-defined]


# ---- moves -------------------------------------------------------------------------------------------------


@given(solids, points)
def test_moving_there_and_back_changes_nothing(solid: Solid, way: tuple[float, float, float]) -> None:
    x, y, z = way
    there = solid.at(x, y, z)
    _same(there.at(-x, -y, -z), solid, _room(solid))
    np.testing.assert_allclose(there.box.middle, np.add(solid.box.middle, way), atol=1e-9)


@given(solids, st.sampled_from("xyz"), angles)
def test_turning_there_and_back_changes_nothing(solid: Solid, axis: str, angle: float) -> None:
    _same(solid.turned(**{axis: angle}).turned(**{axis: -angle}), solid, _room(solid))


@given(solids, st.sampled_from("xyz"))
def test_a_mirror_image_of_a_mirror_image_is_the_solid(solid: Solid, axis: str) -> None:
    p = _room(solid)
    _same(solid.flipped(axis).flipped(axis), solid, p)  # type: ignore[arg-type]
    both = solid.mirrored(axis)  # type: ignore[arg-type]
    _same(both, both.flipped(axis), p)  # type: ignore[arg-type]


@given(solids, numbers(0.3, 3))
def test_scaling_scales_every_distance(solid: Solid, by: float) -> None:
    p = _room(solid)
    np.testing.assert_allclose(solid.scaled(by).distance(p * by), solid.distance(p) * by, atol=1e-9)


@given(plain, st.integers(1, 6), points)
def test_copies_around_an_axis_look_the_same_after_a_step(
    solid: Solid, count: int, place: tuple[float, float, float]
) -> None:
    copies = solid.at(*place).around(count)
    p = _room(copies)
    _same(copies.turned(z=360 / count), copies, p)


def test_turns_are_counter_clockwise_seen_from_the_tip_of_the_axis() -> None:
    mark = ball(1).at(x=10)
    for turned, where in (
        (mark.turned(z=90), (0, 10, 0)), (mark.turned(y=90), (0, 0, -10)), (mark.turned(x=90), (10, 0, 0)),
        (ball(1).at(y=10).turned(x=90), (0, 0, 10)), (mark.turned(z=90, y=90), (0, 0, -10)),
    ):  # fmt: skip
        np.testing.assert_allclose(turned.box.middle, where, atol=1e-9)


# ---- sizes -------------------------------------------------------------------------------------------------


@given(sizes, sizes, sizes, small)
def test_what_stands_stands_on_zero_at_its_full_size(x: float, y: float, z: float, round: float) -> None:
    assert block(x, y, z, round).box == Box((-x / 2, -y / 2, 0), (x / 2, y / 2, z))
    assert can(x, z, round).box == Box((-x, -x, 0), (x, x, z))
    corner = np.array([[x / 2, y / 2, z / 2], [0, 0, 0], [0, 0, z], [x / 2, 0, z / 2]])
    assert np.abs(block(x, y, z, round).distance(corner)[1:]).max() < 1e-9


@given(st.one_of(st.builds(ball, sizes), st.builds(egg, sizes, sizes, sizes), st.builds(can, sizes, sizes, small)))
def test_the_box_is_no_larger_than_it_must_be(solid: Solid) -> None:
    """The middle of each of its sides lies on the skin."""
    assert max(np.abs(solid.distance(face)).min() for face in _faces(solid.box)) < 1e-6 * max(solid.box.size)


def _faces(box: Box) -> list[np.ndarray]:
    grid = np.stack(np.meshgrid(*[np.linspace(0, 1, 41)] * 2), -1).reshape(-1, 2)
    faces = []
    for axis in range(3):
        for end in (box.low, box.high):
            p = np.empty((len(grid), 3))
            others = [a for a in range(3) if a != axis]
            p[:, others] = np.array(box.low)[others] + grid * np.array(box.size)[others]
            p[:, axis] = end[axis]
            faces.append(p)
    return faces


@given(exact, numbers(0.1, 2))
def test_swelling_reaches_as_far_as_it_says(solid: Solid, by: float) -> None:
    p = _room(solid)
    np.testing.assert_allclose(solid.grown(by).distance(p), solid.distance(p) - by)
    assert solid.grown(by).box == solid.box.grown(by)


def test_a_shell_is_as_thick_as_it_says() -> None:
    shell = ball(10).hollow(2)
    np.testing.assert_allclose(shell.distance(np.array([[0, 0, 9.0], [0, 0, 8], [0, 0, 10], [0, 0, 0]])), [-1, 0, 0, 8])


def test_a_half_space_is_one_sided() -> None:
    cut = ball(5) & half(z=1)
    assert cut.distance(np.array([[0, 0, 1.0], [0, 0, -1.0]])).tolist() == [1.0, -1.0]


# ---- keys --------------------------------------------------------------------------------------------------


NUMBERS: dict[str, tuple[Callable[..., Solid], tuple[float, ...]]] = {
    "ball": (ball, (9.0,)),
    "egg": (egg, (7.0, 8.0, 9.0)),
    "block": (block, (7.0, 8.0, 9.0, 1.0)),
    "can": (can, (7.0, 8.0, 1.0)),
    "cone": (cone, (7.0, 5.0, 9.0, 1.0)),
    "ring": (ring, (9.0, 2.0)),
    "rod": (lambda x, y, r, e: rod((x, y, 0), (0, 0, 9), r, e), (1.0, 2.0, 3.0, 2.0)),
    "tube": (lambda x, y, r: tube([(x, 0, 0), (0, y, 3), (5, 5, 9)], r), (1.0, 2.0, 3.0)),
    "extrude": (lambda r, h, k: extrude(circle(r), h, k), (5.0, 6.0, 1.0)),
    "slab": (lambda w, h, r, t, k: slab(rectangle(w, h, r), t, k), (9.0, 8.0, 1.0, 6.0, 0.5)),
    "lathe": (lambda r, z: lathe([(5, 0), (r, z), (2, 9)]), (7.0, 4.0)),
    "star": (lambda o, i, r: extrude(star(5, o, i, r), 4), (9.0, 5.0, 0.5)),
    "smooth": (lambda x, y: extrude(smooth([(x, 0), (0, y), (-5, -5)]), 4), (5.0, 6.0)),
    "half": (half, (1.0, 2.0, 3.0)),
    "at": (lambda x, y, z: ball(5).at(x, y, z), (1.0, 2.0, 3.0)),
    "turned": (lambda x, y, z: ball(5).turned(x, y, z), (1.0, 2.0, 3.0)),
    "scaled": (lambda by: ball(5).scaled(by), (2.0,)),
    "grown": (lambda by: ball(5).grown(by), (1.0,)),
    "hollow": (lambda by: ball(5).hollow(by), (1.0,)),
    "stretched": (lambda x, y, z: ball(5).stretched(x, y, z), (1.1, 1.2, 1.3)),
    "join": (lambda r, soft: join(ball(r), can(3, 9), soft=soft), (5.0, 1.0)),
    "carve": (lambda r, soft: carve(ball(r), can(3, 9), soft=soft), (5.0, 1.0)),
    "common": (lambda r, soft: common(ball(r), can(3, 9), soft=soft), (5.0, 1.0)),
    "emboss": (lambda deep: emboss(ball(9), can(3, 20), deep), (1.0,)),
    "twisted": (lambda d: twisted(block(5, 5, 20), d), (60.0,)),
    "bent": (lambda d: bent(block(40, 5, 5), d), (60.0,)),
}


@pytest.mark.parametrize("name", NUMBERS)
def test_equal_makings_have_equal_keys_and_any_other_number_another_key(name: str) -> None:
    make, numbers = NUMBERS[name]
    assert make(*numbers).key == make(*numbers).key
    keys = {make(*numbers).key}
    for at, number in enumerate(numbers):
        changed = (*numbers[:at], number + 1e-3, *numbers[at + 1 :])
        keys.add(make(*changed).key)
    assert len(keys) == len(numbers) + 1


def test_operations_and_orders_have_keys_of_their_own() -> None:
    a, b = ball(5), can(3, 9)
    sets = [a, b, a | b, b | a, a - b, b - a, a & b]
    softs = [join(a, b, soft=1), carve(a, b, soft=1), common(a, b, 1)]
    images = [a.flipped("x"), a.flipped("y"), a.mirrored("x"), a.around(3), a.around(3, "x")]
    made = [*sets, *softs, *images, a.at(x=1), a.at(y=1), a.turned(x=1), a.turned(y=1)]
    assert len({solid.key for solid in made}) == len(made)


def test_a_solid_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        ball(5).key = "other"  # type: ignore[misc]
    assert replace(ball(5)) is not ball(5)
