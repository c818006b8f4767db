"""Soft headwear: caps, beanie, bucket hat, beret, flat cap, bandana, headband, swimming cap, kippah. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import pleated, shade
from trottinette.figure.head import skull
from trottinette.figure.headgear import Flare, Rim, between, bobble, brim, dome, groove, over, room, rough, sheet
from trottinette.figure.sewn import pinned
from trottinette.figure.wear import Made
from trottinette.geometry import (
    Solid,
    block,
    carve,
    common,
    egg,
    extrude,
    half,
    join,
    rectangle,
    ring,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.paint import paint
from trottinette.palette import BLACK, BLUE, CREAM, GREY, NAVY, RED, SKY, TEAL, WHITE, Colour

_CAP = Rim(103.5, 92.0)
_BEANIE = Rim(102.0, 85.0)
_BUCKET = Rim(105.5, 97.0)
_BERET = Rim(104.5, 96.0)
_FLAT = Rim(104.5, 93.5)
_BANDANA = Rim(105.0, 85.0)
_SWIM = Rim(104.5, 80.0)


def _panels(form: Solid, rim: Rim, count: int = 3, deep: float = 0.65) -> Solid:
    """Seams from the button down, `count` planes through the middle, one of them fore and aft."""
    cuts = union(*(block(0.9, 90, 90).turned(z=180.0 * i / count).at(z=-30) for i in range(count)))
    return rim.put(cuts) - form.grown(-deep)


def _cap_form() -> Solid:
    return join(skull().grown(2.0), egg(25.0, 22.0, 19.5).at(y=-4.0, z=105.0), soft=8)


def _peak() -> tuple[Solid, Solid]:
    """A curved peak with rows of stitches, in the hat's own space; and without them."""
    edge = smooth([(-24.5, -10), (-23.5, -26), (-15, -40.5), (0, -45), (15, -40.5), (23.5, -26), (24.5, -10)])
    flat = sheet(edge, 1.9, tip=0.06, arch=0.0125, start=-24)
    rows = union(*(extrude(edge.grown(-w) - edge.grown(-w - 0.7), 40).at(z=-20) for w in (2.2, 4.6, 7.0, 9.4)))
    return flat - (rows - flat.grown(-0.35)), flat


def _baseball(crown: Colour, peak: Colour, front: bool) -> Made:
    form = _cap_form()
    cloth = common(form, _CAP.put(half(z=-1)), soft=0.9)
    cloth = carve(cloth, _panels(form, _CAP), soft=0.5)
    edge = common(form.grown(0.5), between(_CAP, -0.3, 2.3), soft=0.5)
    eyelet = ring(0.95, 0.42).turned(x=90)
    spots = [pinned(eyelet, form, (s * 9.5, 114.0), side) for s in (1, -1) for side in ("front", "back")]
    spots += [pinned(eyelet, form, (-1.5, 113.0), side) for side in ("left", "right")]
    button = egg(2.6, 2.6, 1.6).at(y=-1.0, z=form_top(form))
    shown, plain = (one if front else one.turned(z=180) for one in _peak())
    shown_ = _CAP.put(shown) - skull().grown(0.3)
    # The strap and the gap above it are on the side that has no peak
    gap = slab(smooth([(-7.5, 5.0), (-5.6, 9.6), (0, 11.4), (5.6, 9.6), (7.5, 5.0)], 2), 60).at(y=30)
    strap = common(
        form.grown(0.9), _CAP.put(slab(rectangle(17, 3.0, 0.6).at(0, 3.6), 40).at(y=20 if front else -20)), soft=0.4
    )
    hole = _CAP.put(gap if front else gap.flipped("y"))
    parts = [Part(cloth - hole if not front else cloth, crown, "matte", 0.6)]
    if front:
        parts.append(
            Part(
                common(form.grown(0.25), hole & _CAP.put(half(y=-1).at(y=10)), soft=0.3),
                shade(crown, 0.45),
                "matte",
                0.5,
            )
        )
    parts += [
        Part(shown_, peak, "matte", 0.55),
        Part(union(edge, strap), shade(crown, 0.12), "matte", 0.5),
        Part(union(button, *spots), peak, "matte", 0.35),
    ]
    tilted = Flare((28.0, 0.0, 0.0), (-0.16, 0.0, 0.0)) if front else Flare((0.0, 0.0, 28.0), (0.0, 0.0, -0.16))
    return Made(tuple(parts), room(_CAP, tilted, 2.4, low=0.5) | over(_CAP.put(plain)))


@cache
def form_top(form: Solid) -> float:
    """The height of a form over the middle of the head."""
    import numpy as np

    z = np.linspace(form.box.high[2], 100, 400)
    inside = form.distance(np.stack([np.zeros(400), np.full(400, -1.0), z], 1)) < 0
    return float(z[np.argmax(inside)])


@trait("worn", slot="head", en=("a cap", "baseball cap", "peaked cap"), fr=("une casquette", "casquette de baseball"))
def cap(crown: Colour = NAVY, peak: Colour = RED) -> Made:
    return _baseball(crown, peak, front=True)


@trait(
    "worn",
    slot="head",
    en=("a cap worn backwards", "backwards cap", "cap back to front"),
    fr=("une casquette à l'envers", "casquette à l’envers", "casquette retournée"),
)
def cap_backwards(crown: Colour = RED, peak: Colour = NAVY) -> Made:
    return _baseball(crown, peak, front=False)


@trait(
    "worn",
    slot="head",
    en=("a beanie", "woolly hat", "knit cap", "bobble hat"),
    fr=("un bonnet", "bonnet en laine", "bonnet à pompon"),
)
def beanie(wool: Colour = TEAL, pompom: Colour = CREAM) -> Made:
    """Ribbed knit with a turned-up edge and a pompom."""
    form = _BEANIE.taken(join(skull().grown(3.4), egg(22, 21, 16).at(z=113), soft=8))
    knit = pleated(form, 36, 0.75, 18.0, 36.0)
    turned = pleated(form.grown(1.9), 36, 0.85, 16.0, 30.0)
    body = _BEANIE.put(common(knit, half(z=-1).at(z=2), soft=0.6))
    edge = _BEANIE.put(common(turned, block(120, 120, 10.5).at(z=-0.8), soft=2.4))
    ball_ = bobble(8.4).at(y=1.0, z=134.0)
    return Made(
        (
            Part(body, wool, "matte", 0.55),
            Part(edge, wool, "matte", 0.5),
            Part(ball_, pompom, "matte", 0.6),
        ),
        room(_BEANIE, lift=4.8, low=0.4),
    )


@trait("worn", slot="head", en=("a bucket hat",), fr=("un bob", "chapeau bob"))
def bucket_hat(hat: Colour = SKY, ribbon: Colour = WHITE) -> Made:
    """Cotton hat with a brim turned down, in rows of stitches."""
    flare = Flare((12.0, 11.0, 11.0), (-0.5, -0.75, -0.75), (-0.006, -0.006, -0.006), 1.6)
    form = _BUCKET.taken(join(skull().grown(2.0), egg(26, 24.5, 17).at(z=105.5), soft=7))
    crown = common(form, half(z=-1).at(z=-1) & half(z=1).at(z=19.2), soft=4.0)
    shade_ = brim(_BUCKET, flare, 1.9)
    rows = union(*(_stitch_row(_BUCKET, flare, w) for w in (3.0, 5.6, 8.2)))
    band = common(form.grown(0.7), block(90, 90, 4.6).at(z=1.2), soft=0.5)
    return Made(
        (
            Part(_BUCKET.put(crown), hat, "matte", 0.6),
            Part(_BUCKET.put(shade_ - (rows - shade_.grown(-0.35))), hat, "matte", 0.6),
            Part(_BUCKET.put(band), ribbon, "matte", 0.5),
        ),
        room(_BUCKET, flare, 1.9),
    )


def _stitch_row(rim: Rim, flare: Flare, wide: float) -> Solid:
    edge = rim.outline(1.9 + wide)
    return extrude(edge.grown(0.7) - edge, 60).at(z=-30)


@trait("worn", slot="head", en=("a beret",), fr=("un béret",))
def beret(beret: Colour = RED) -> Made:
    """French beret, pulled to its left, with its stalk and a leather edge."""
    disc = egg(37.5, 34.5, 9.6).turned(y=15).at(x=5.0, y=2.5, z=113.5)
    soft = join(
        disc, common(skull().grown(2.2), _BERET.put(half(z=-1).at(z=1)), soft=1.0), egg(25, 24, 13).at(z=108), soft=6
    )
    soft = common(soft, _BERET.put(half(z=-1)), soft=1.2)
    edge = common(skull().grown(2.9), between(_BERET, -0.6, 2.6), soft=0.9)
    stalk = tube([(2.6, 2.0, 121.0), (2.4, 2.0, 124.5), (3.4, 1.6, 127.5)], [1.3, 1.0, 1.0])
    flare = Flare((7.0, 9.0, 9.0), (0.5, 0.5, 0.5))
    return Made(
        (Part(join(soft, stalk, soft=1.6), beret, "matte", 0.7), Part(edge, shade(beret, 0.4), "matte", 0.5)),
        room(_BERET, flare, 2.4, low=0.4),
    )


@trait(
    "worn",
    slot="head",
    en=("a flat cap", "newsboy cap"),
    fr=("une casquette plate", "béret anglais", "casquette gavroche"),
)
def flat_cap(tweed: Colour = GREY) -> Made:
    """Tweed cap, its crown drawn forward and sewn down on a short peak."""
    back = dome(_FLAT, 2.4)
    form = join(skull().grown(2.4), egg(30.0, 26.5, 9.5).turned(x=13).at(y=-6.5, z=113.0), soft=7)
    cloth = common(form, _FLAT.put(half(z=-1)), soft=1.0)
    cloth = carve(join(cloth, back, soft=2), _panels(form, _FLAT, 4, 0.5), soft=0.6)
    edge = smooth([(-24, -10), (-23, -26), (-14.5, -38), (0, -41.5), (14.5, -38), (23, -26), (24, -10)])
    peak = sheet(edge, 2.2, tip=0.22, arch=0.011, start=-24)
    band = common(form.grown(0.3), between(_FLAT, -0.5, 3.0) & half(y=-1).at(y=-4), soft=0.5)
    button = egg(2.4, 2.4, 1.5).at(y=-1, z=form_top(form))
    tones = shade(tweed, 0.18)
    return Made(
        (
            Part(cloth, tweed, "matte", 0.65),
            Part(_FLAT.put(peak) - skull().grown(0.3), tones, "matte", 0.55),
            Part(band, tones, "matte", 0.5),
            Part(button, tones, "matte", 0.4),
        ),
        room(_FLAT, Flare((26.0, 0.0, 0.0), (-0.36, 0, 0)), 2.6, low=0.4) | over(_FLAT.put(peak)),
    )


@trait("worn", slot="head", en=("a bandana", "head scarf"), fr=("un bandana", "fichu"))
def bandana(cloth: Colour = RED, print: Colour = WHITE) -> Made:
    """Tied behind, two tails on the neck, small printed dots."""
    form = skull().grown(1.9)
    wrap = common(form, _BANDANA.put(half(z=-1)), soft=0.9)
    hem = common(form.grown(0.5), between(_BANDANA, -0.4, 2.2), soft=0.7)
    knot = egg(3.6, 2.8, 2.8).at(y=28.0, z=88.0)
    tail = tube([(1.0, 28.0, 87.5), (5.0, 30.5, 82), (7.5, 30.0, 75)], [1.6, 2.4, 1.2]).stretched(y=1)
    tails = union(tail, tail.flipped("x").at(x=0.5, z=1.0))
    dots = (paint("head_dots", print),)
    return Made(
        (
            Part(join(wrap, hem, soft=0.5), cloth, "matte", 0.6, dots),
            Part(join(knot, tails, soft=1.2), cloth, "matte", 0.5),
        ),
        room(_BANDANA, lift=2.2, low=0.4),
    )


@trait("worn", slot="head", en=("a headband", "sweatband"), fr=("un bandeau", "bandeau de sport", "bandeau éponge"))
def headband(band: Colour = WHITE, stripe: Colour = RED) -> Made:
    """Towelling sweatband around the forehead."""
    rim = Rim(101.5, 94.5)
    form = skull().grown(2.6)
    loop = common(form, between(rim, 0.0, 7.6), soft=2.6)
    line = common(form.grown(0.25), between(rim, 3.1, 4.5), soft=0.3)
    return Made(
        (Part(rough(loop, 1.9, 0.16), band, "matte", 0.5), Part(line, stripe, "matte", 0.5)),
        groove(rim, 0.2, 7.4, 2.2, 0.25),
    )


@trait(
    "worn", slot="head", en=("a swimming cap", "swim cap", "bathing cap"), fr=("un bonnet de bain", "bonnet de piscine")
)
def swim_cap(cap: Colour = BLUE, goggles: Colour = BLACK) -> Made:
    """Silicone cap down to the ears, with swimming goggles pushed up on it."""
    form = skull().grown(1.3)
    skin = common(form, _SWIM.put(half(z=-1)), soft=0.7)
    rim = common(form.grown(0.45), between(_SWIM, -0.5, 1.0), soft=0.5)
    strap = common(form.grown(0.9), between(Rim(109.0, 99.0), -1.6, 1.6), soft=0.6)
    eye = egg(6.4, 2.6, 4.4)
    cups, lenses = [], []
    for s in (1, -1):
        cups.append(pinned(eye, form, (s * 8.0, 111.0), lift=0.9))
        lenses.append(pinned(egg(4.8, 1.4, 3.0), form, (s * 8.0, 111.0), lift=2.9))
    bridge = pinned(egg(3.0, 1.2, 1.1), form, (0, 111.0), lift=1.6)
    return Made(
        (
            Part(union(skin, rim), cap, "plastic", 0.7),
            Part(union(join(*cups, bridge, soft=0.8), strap), goggles, "plastic", 0.45),
            Part(union(*lenses), shade(SKY, 0.1), "plastic", 0.4),
        ),
        room(_SWIM, lift=1.5, low=0.3),
    )


@trait("worn", slot="head", en=("a kippah", "yarmulke", "skullcap"), fr=("une kippa", "calotte"))
def kippah(cloth: Colour = NAVY, edge: Colour = WHITE) -> Made:
    """Four-panelled skullcap on the back of the crown."""
    rim = Rim(125.0, 104.0)
    form = skull().grown(2.6)
    cloth_ = carve(common(form, rim.put(half(z=-1)), soft=1.2), _panels(form, rim, 2, 0.4), soft=0.4)
    border = common(form.grown(0.35), between(rim, -0.2, 1.5), soft=0.5)
    return Made((Part(cloth_, cloth, "matte", 0.5), Part(border, edge, "matte", 0.4)), room(rim, lift=2.0, fall=-1.2))
