"""Clothes of water: swimmer, surfer, diver. Garments and their outfits. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Body
from trottinette.figure.bottoms import legs
from trottinette.figure.cloth import between, shade
from trottinette.figure.cut import arms, sleeve, sleeve_end, trunk
from trottinette.figure.sewn import band, layer, patch, pinned
from trottinette.figure.sportswear import sleeveless, sport_shorts
from trottinette.figure.trimmings import CELL, SMALL, TRIM, cut, hoop, one_piece, zipper
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import (
    block,
    can,
    common,
    egg,
    extrude,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    GRAPHITE,
    NAVY,
    SILVER,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip

# ---- water -------------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="dress",
    en=("a racing suit", "swimming costume", "swimsuit", "bathing suit"),
    fr=("un maillot de bain", "maillot de bain une pièce", "maillot une pièce", "combinaison de natation"),
)
def swimsuit(suit: Colour = NAVY, trim: Colour = TURQUOISE, *, on: Wearer) -> Parts:
    """Tight, without sleeves, to the thigh, a curved panel down each side."""
    return _swimsuit(suit, trim, on.body)


@cache
def _swimsuit(colour: Colour, trim: Colour, body: Body) -> Parts:
    top, cloth, rim = sleeveless(body, 33.0, 0.2, -0.6, 9.6)
    lower = legs(body, 20.0, 0.9, 0.0)
    panels = [
        patch(
            top,
            polygon([(17 * s, 52), (11.4 * s, 48.0), (9.4 * s, 41), (10.6 * s, 33.5), (17.6 * s, 33.5)], 0.8),
            0.3,
            side,
            soft=0.25,
            near=-0.5,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]
    return (
        Part(join(cloth, lower, soft=2.0), colour, "plastic", CELL),
        Part(union(rim, *panels, band(lower, 20.0, 21.6, 0.35, 0.8, 0.3)), trim, "plastic", TRIM),
    )


@trait(
    "garment",
    slot="bottom",
    en=("swim trunks", "board shorts", "swim shorts"),
    fr=("un short de bain", "maillot de bain short", "boardshort"),
)
def swim_trunks(trunks: Colour = TURQUOISE, trim: Colour = WHITE, *, on: Wearer) -> Parts:
    """Loose, to the knee, a drawstring."""
    return sport_shorts(trunks, trim, on.body, 18.0, 1.5, 1.4)


@trait(
    "garment",
    slot="top",
    hides=("trunk",),
    en=("a rash vest", "rash guard"),
    fr=("un lycra", "t-shirt anti-uv", "top de surf"),
)
def rash_vest(vest: Colour = WHITE, sleeves: Colour = TURQUOISE, *, on: Wearer) -> Parts:
    """Tight, with coloured sleeves to the elbow and a high neck."""
    return _rash_vest(vest, sleeves, on.body, on.tucked, on.under)


@cache
def _rash_vest(colour: Colour, second: Colour, body: Body, tucked: bool, under: bool) -> Parts:
    made = cut(
        body, 37.0 if tucked else 32.0, 0.3 if tucked else 0.7, 0.0 if under else 0.95, 0.6, -1.6 if tucked else 0.7
    )
    neck = lathe([(8.4, 60.8), (8.7, 65), (9.9, 65), (11.0, 60.8)], 0.4).at(y=0.4)
    flanks = [
        patch(
            made.form,
            polygon([(17 * s, 54), (13.6 * s, 52), (10.4 * s, 44), (12.4 * s, 38), (18 * s, 38)], 1.2),
            0.3,
            side,
            soft=0.25,
            near=-0.5,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]
    parts = [Part(made.cloth, colour, "matte", CELL), Part(union(neck, *flanks), second, "matte", TRIM)]
    if not under:
        ends = [
            layer(
                sleeve(arm, 0.6, 0.95, 0.0, 0.0),
                between(sleeve_end(arm, 0.5)[0], sleeve_end(arm, 0.95)[0], 11.0),
                0.35,
                0.8,
                0.3,
            )
            for arm in arms(body)
        ]
        parts.append(Part(union(*ends), second, "matte", TRIM))
    return tuple(parts)


@trait("garment", slot="shoes", en=("flippers", "fins", "swim fins"), fr=("des palmes",))
def flippers(flippers: Colour = YELLOW) -> Parts:
    """Long ribbed blades in front of a rubber shoe."""
    return _flippers(flippers)


@cache
def _flippers(colour: Colour) -> Parts:
    shoe = join(egg(7.4, 9.6, 6.4).at(y=-4.0, z=4.2), egg(7.0, 7.0, 7.6).at(x=-0.6, y=0.8, z=7.0), soft=3.0)
    shoe = common(shoe, block(40, 40, 40), 0.8)
    blade = polygon(
        [(-6.0, -9.0), (6.0, -9.0), (9.4, -27.0), (5.4, -29.4), (0, -27.6), (-5.4, -29.4), (-8.6, -27.0)], 2.0
    )
    fin = extrude(blade, 2.4, 0.9)
    ribs = [rod((x * 0.62, -9.0, 2.6), (x, -26.4, 2.0), 1.2, 0.8) for x in (-7.8, -2.6, 2.6, 8.2)]
    strap = ring(7.2, 0.9).at(x=-0.6, y=0.8, z=9.0)
    return tuple(
        Part(one.turned(z=9.0).at(x=10.6).mirrored(), tint, "plastic", 0.5)
        for one, tint in (
            (common(join(shoe, fin, soft=1.6), block(80, 80, 40), 0.3), colour),
            (union(*ribs, strap), shade(colour, 0.35)),
        )
    )


@trait(
    "garment",
    slot="dress",
    hides=("arms", "legs", "trunk"),
    en=("a wetsuit", "diving suit"),
    fr=("une combinaison de plongée", "combinaison néoprène", "combinaison de surf"),
)
def wetsuit(suit: Colour = BLACK, panels: Colour = BLUE, *, on: Wearer) -> Parts:
    """Neoprene: coloured shoulders and flanks, ribbed knees, a zip, a high neck."""
    return _wetsuit(suit, panels, on.body)


@cache
def _wetsuit(colour: Colour, panels: Colour, body: Body) -> Parts:
    made = one_piece(body, -0.1, 6.4, 0.3, 0.35)
    flanks = [
        patch(
            made.form,
            polygon([(17 * s, 53), (12.6 * s, 49), (9.6 * s, 40), (11.6 * s, 30), (14.0 * s, 12), (18.5 * s, 12)], 1.5),
            0.35,
            side,
            soft=0.3,
            near=-0.5,
        )
        for s in (1, -1)
        for side in ("front", "back")
    ]
    bands = [hoop(arm, share, 0.3, wide, 0.35) for arm in arms(body) for share, wide in ((1.34, 1.6), (1.2, 5.0))]
    neck = lathe([(8.2, 60.2), (8.5, 66), (9.7, 66), (10.8, 60.4)], 0.4).at(y=0.4)
    knees = [
        patch(made.form, rectangle(8.6, 1.2, 0.5).at(8.9 * s, z), 0.7, soft=0.4)
        for s in (1, -1)
        for z in (21.6, 19.4, 17.2)
    ]
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*flanks, *bands), panels, "matte", TRIM),
        Part(union(neck, *knees), shade(colour, 0.3), "matte", TRIM),
        *zipper(made.form, 40.0, 60.5, colour=panels),
        Part(patch(made.form, rectangle(6.2, 2.0, 0.6).at(8.0, 52.6), 0.5), WHITE, "plastic", SMALL),
    )


@trait(
    "worn",
    slot="back",
    en=("a diving tank", "air tank", "scuba tank"),
    fr=("une bouteille de plongée", "bouteille d'air"),
)
def diving_tank(tank: Colour = YELLOW, straps: Colour = GRAPHITE, *, on: Wearer) -> Parts:
    """A cylinder with its valve, harnessed on the back; a hose and its mouthpiece on the chest."""
    return _diving_tank(tank, straps)


@cache
def _diving_tank(colour: Colour, straps: Colour) -> Parts:
    form = trunk(30.0, 0.6)
    tank = can(6.4, 26.0, 4.0).at(y=17.6, z=33.0)
    plate = block(14.0, 4.0, 21.0, 1.6).at(y=12.4, z=36.0)
    held = union(
        plate,
        lathe([(6.3, 0), (6.9, 0), (6.9, 2.2), (6.3, 2.2)], 0.3).at(y=17.6, z=39.0),
        band(form, 37.6, 39.8, 0.7, 0.8, 0.4),
    )
    for s in (1, -1):
        for side in ("front", "back"):
            drawn = polygon([(9.0 * s, 38), (12.0 * s, 38), (12.6 * s, 67), (9.6 * s, 67)])
            held = held | patch(form.grown(0.2), drawn, 0.8, side, soft=0.4, near=-2.5)
    hose = tube(
        [
            (4.0, 18.0, 60.5),
            (12.0, 14.0, 63.4),
            (15.4, 2.0, 64.6),
            (12.4, -9.0, 59.4),
            (9.4, -13.4, 53.0),
            (7.8, -14.4, 49.4),
        ],
        1.15,
    )
    mouth = join(
        can(2.9, 2.6, 0.9).turned(x=90).at(7.4, -13.0, 47.4), block(3.0, 2.0, 2.0, 0.7).at(7.4, -14.8, 45.6), soft=0.4
    )
    valve = union(can(2.4, 2.8, 0.8).at(y=17.6, z=58.6), can(1.5, 5.0, 0.6).turned(y=90).at(2.0, 17.6, 61.0))
    return (
        Part(tank, colour, "plastic", 0.6),
        Part(held, straps, "matte", TRIM),
        Part(union(hose, mouth), BLACK, "plastic", 0.42),
        Part(
            union(valve, pinned(block(4.4, 1.2, 3.0, 0.5).at(z=-1.5), form, (0, 38.7), lift=0.8)),
            SILVER,
            "metal",
            SMALL,
        ),
    )


@trait(
    "outfit",
    en=("a swimsuit", "swimmer", "swimming", "water polo player"),
    fr=("un maillot de bain", "nageur", "nageuse", "natation", "maître-nageur", "maîtresse-nageuse", "aquagym"),
)
def swimmer(suit: Colour = NAVY, trim: Colour = TURQUOISE, cap: Colour = TURQUOISE) -> Look:
    return garment("swimsuit", suit=suit, trim=trim), worn("swim_cap", cap=cap)


@trait(
    "outfit",
    en=("a wetsuit and a tank", "diver", "scuba diver", "diving", "scuba diving", "freediver"),
    fr=(
        "une combinaison et une bouteille de plongée",
        "plongeur",
        "plongeuse",
        "plongée",
        "plongée sous-marine",
        "apnéiste",
    ),
)
def diver(suit: Colour = BLACK, panels: Colour = BLUE, tank: Colour = YELLOW) -> Look:
    return (
        garment("wetsuit", suit=suit, panels=panels),
        worn("diving_tank", tank=tank),
        worn("diving_mask", frame=tank),
        garment("flippers", flippers=tank),
    )


@trait(
    "outfit",
    en=("swim shorts and a rash vest", "surfer", "surfing", "kitesurfer", "windsurfer", "bodyboarder"),
    fr=("un short de bain et un lycra", "surfeur", "surfeuse", "surf", "kitesurfeur", "kitesurfeuse", "véliplanchiste"),
)
def surfer(shorts: Colour = TURQUOISE, trim: Colour = WHITE, vest: Colour = WHITE) -> Look:
    return (
        garment("swim_trunks", trunks=shorts, trim=trim, pattern="flowers", second=trim),
        garment("rash_vest", vest=vest, sleeves=shorts),
    )
