"""The space suit and its life support. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.cloth import oriented, shade
from trottinette.figure.cut import arms, past, sleeve_end
from trottinette.figure.sewn import band, patch, pinned
from trottinette.figure.trimmings import (
    CELL,
    SMALL,
    TRIM,
    buckle,
    hands,
    hoop,
    one_piece,
)
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import (
    block,
    can,
    egg,
    join,
    rectangle,
    ring,
    tube,
    union,
)
from trottinette.palette import (
    BLUE,
    ORANGE,
    RED,
    SILVER,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip

# ---- astronaut ---------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a space suit", "spacesuit"),
    fr=("une combinaison spatiale", "scaphandre", "combinaison d'astronaute"),
)
def space_suit(suit: Colour = WHITE, trim: Colour = ORANGE, *, on: Wearer) -> Parts:
    """Padded in rings, a metal collar for the helmet, controls on the chest with two hoses, gloves."""
    return _space_suit(suit, trim, on.body)


@cache
def _space_suit(colour: Colour, trim: Colour, body: Body) -> Parts:
    made = one_piece(body, 2.0, 8.0, 1.9, 0.5)
    dark = shade(colour, 0.12)
    pads = [band(made.form, z, z + 3.0, 0.6, 0.8, 1.0) for z in (12.6, 17.2, 21.8)]
    pads += [hoop(arm, share, 1.9, 2.8, 0.6) for arm in arms(body) for share in (0.9, 1.25)]
    stripes = [hoop(arm, share, 1.9, 1.6, 0.4) for arm in arms(body) for share in (0.62, 1.72)]
    stripes += [band(made.form, 26.6, 28.2, 0.4, 0.8, 0.4)]
    rings = [ring(11.4, 1.7).at(y=0.4, z=63.2), ring(12.0, 1.1).at(y=0.4, z=61.4)]
    for arm in arms(body):
        end, way = sleeve_end(arm, 1.96)
        rings.append(oriented(can(7.5, 2.0, 0.8), past(end, way, -1.6), past(end, way, 0.6)))
    box = pinned(block(14.4, 4.4, 10.0, 1.4).at(y=-1.0, z=-5.0), made.form, (0, 48.6), lift=0.6)
    front = made.form.distance  # the face of the box stands 3.9 mm off the cloth
    assert front is not None
    dials = [pinned(can(1.5, 1.0, 0.4).turned(x=90), made.form, (x, 50.8), lift=3.6) for x in (-4.4, -0.6)]
    lights = [pinned(egg(0.9, 0.7, 0.9), made.form, (x, 46.4), lift=3.9) for x in (-4.6, -1.8, 1.0)]
    screen = pinned(block(4.2, 1.0, 5.4, 0.5).at(z=-2.7), made.form, (4.2, 48.6), lift=4.0)
    hoses = [
        tube(
            [
                (4.6 * s, -15.4, 44.2),
                (7.0 * s, -18.0, 40.0),
                (13.0 * s, -15.0, 38.0),
                (17.8 * s, -8.0, 41.0),
                (18.6 * s, 1.0, 46.0),
                (15.0 * s, 11.0, 48.0),
            ],
            1.25,
        )
        for s in (1, -1)
    ]
    belt = band(made.form, 34.6, 37.2, 0.5, 0.8, 0.5)
    patches = [patch(made.form, rectangle(5.6, 3.8, 0.4).at(10.6, 56.2), 0.7, soft=0.3)]
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*pads), colour, "matte", TRIM),
        Part(union(*stripes, *patches), trim, "matte", TRIM),
        Part(union(*rings, buckle(made.form, 35.9, 5.0, 3.8, 0.9)), SILVER, "metal", 0.42),
        Part(union(box, belt), dark, "plastic", TRIM),
        Part(union(*dials, hoses[0]), BLUE if trim != BLUE else RED, "plastic", 0.4),
        Part(union(hoses[1], lights[0]), RED, "plastic", 0.4),
        Part(union(*lights[1:]), YELLOW, "plastic", SMALL),
        Part(screen, Colour("#20303c", "#20303c"), "glass", SMALL),
        Part(hands(body, 0.9), dark, "matte", 0.55),
        *_life_support(colour, trim),
    )


@cache
def _life_support(colour: Colour, trim: Colour) -> Parts:
    """The pack on the back that one breathes from."""
    pack = join(block(25.0, 9.5, 27.0, 3.0).at(y=17.0, z=35.0), block(21.0, 3.0, 9.0, 1.4).at(y=21.2, z=49.0), soft=0.6)
    lid = block(16.0, 1.6, 10.0, 0.7).at(y=21.8, z=37.4)
    knobs = union(*(can(1.3, 1.4, 0.5).turned(x=90).at(x, 23.6, 42.0) for x in (-4.4, 0.0, 4.4)))
    return (
        Part(pack, shade(colour, 0.06), "plastic", 0.7),
        Part(union(lid, block(25.6, 9.9, 1.4, 0.5).at(y=17.0, z=46.4)), trim, "plastic", TRIM),
        Part(knobs, SILVER, "metal", SMALL),
    )


@trait(
    "outfit",
    en=("a space suit", "astronaut", "cosmonaut", "spaceman", "spacewoman", "space"),
    fr=("une combinaison spatiale", "astronaute", "spationaute", "cosmonaute", "espace"),
)
def astronaut(suit: Colour = WHITE, trim: Colour = ORANGE, boots: Colour = WHITE) -> Look:
    return (
        garment("space_suit", suit=suit, trim=trim),
        worn("astronaut_helmet", shell=suit),
        garment("combat_boots", shoes=boots),
    )
