"""Headwear that says what somebody does: officer, cabin crew, chef, graduate, sailor. Millimetres."""

from __future__ import annotations

from dataclasses import replace

from trottinette.catalogue import Part
from trottinette.figure._kit import trait
from trottinette.figure.cloth import loft, pleated, shade
from trottinette.figure.headgear import Flare, Rim, dome, over, room, sheet
from trottinette.figure.wear import Made
from trottinette.geometry import (
    ball,
    block,
    can,
    common,
    egg,
    join,
    polygon,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import BLACK, GOLD, NAVY, RED, WHITE, Colour

_OFFICER, _CHEF, _BOARD, _PILLBOX, _SAILOR = (
    Rim(105.0, 94.0),
    Rim(105.0, 96.0),
    Rim(104.0, 95.0),
    Rim(116.5, 107.5),
    Rim(105, 96),
)


def _put(rim: Rim, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(replace(part, solid=rim.put(part.solid)) for part in parts)


@trait(
    "worn",
    slot="head",
    en=("an officer's cap", "pilot's cap", "police cap", "captain's cap", "service cap"),
    fr=("une casquette d'officier", "casquette de pilote", "casquette de police", "képi", "casquette de capitaine"),
)
def peaked_cap(crown: Colour = NAVY, peak: Colour = BLACK, badge: Colour = GOLD) -> Made:
    """A flared crown over a band, a lacquered peak with a cord, a winged badge."""
    edge = _OFFICER.outline(1.6)
    w, f, b = edge.high[0], -edge.low[1], edge.high[1]
    band = loft([(-0.8, w, f, b), (7.4, w + 0.3, f + 0.3, b + 0.3)], round=0.5, oval=0.82)
    rows = (
        (6.6, -0.2, -0.2, -0.2),
        (11.5, 4.8, 4.0, 2.0),
        (15.0, 7.2, 5.6, 4.0),
        (18.5, 3.0, 2.0, 1.0),
        (20.5, -9, -9, -9),
    )
    top, wider = (
        loft([(z, w + a + by, f + c + by, b + d + by) for z, a, c, d in rows], round=1.6, oval=0.82)
        .turned(x=-7)
        .at(z=0.6)
        for by in (0.0, 0.5)
    )
    piping = common(wider, block(200, 200, 1.3).turned(x=-7).at(z=14.9), soft=0.4)
    outline = smooth([(-22, -15), (-22.5, -26), (-15, -38), (0, -41.5), (15, -38), (22.5, -26), (22, -15)])
    visor = sheet(outline, 1.8, tip=0.42, arch=0.012, start=-23).at(z=0.4)
    cord = tube(
        [(-24.5, -12.0, 2.0), (-16.5, -23.0, 1.8), (0, -f - 0.7, 2.0), (16.5, -23.0, 1.8), (24.5, -12.0, 2.0)], 1.0
    )
    sides = ball(1.5).at(x=24.8, y=-11.6, z=2.0).mirrored()
    y = -f - 0.8
    wings = tube([(0, 0, 0), (4.0, 0.2, 1.0), (8.5, 1.6, 2.6)], [1.5, 1.3, 0.5]).mirrored()
    shield = join(egg(2.3, 1.2, 2.7), wings.at(z=-0.3), soft=0.6).turned(x=-6).at(y=y - 2.2, z=10.6)
    return Made(
        _put(
            _OFFICER,
            (
                Part(top, crown, "matte", 0.65),
                Part(band, shade(crown, 0.35), "matte", 0.6),
                Part(visor, peak, "plastic", 0.5),
                Part(piping, badge, "matte", 0.45),
                Part(union(cord, sides), badge, "metal", 0.4),
                Part(shield, badge, "metal", 0.32),
            ),
        ),
        room(_OFFICER, Flare((14.0, 0.0, 0.0), (-0.4, 0.0, 0.0)), 1.8, low=0.6)
        | over(_OFFICER.put(union(visor.grown(2.2), sides))),
    )


@trait(
    "worn",
    slot="head",
    en=("a cabin crew hat", "flight attendant's hat", "pillbox hat"),
    fr=("un bibi", "chapeau d'hôtesse de l'air", "tambourin", "calot d'hôtesse"),
)
def cabin_crew_hat(felt: Colour = NAVY, trim: Colour = RED) -> Made:
    """Small round hat worn at an angle, with a ribbon and a brooch."""
    drum = loft([(-7.5, 21.0, 19.5, 19.5), (4.0, 20.6, 19.0, 19.0), (10.5, 19.5, 18.0, 18.0)], round=1.6).turned(y=9)
    line = common(drum.grown(0.5), block(90, 90, 2.6).at(z=0.4).turned(y=9), soft=0.4)
    wings = tube([(0, 0, 0), (3.0, 0.1, 0.8), (6.0, 0.8, 1.6)], [1.2, 1.0, 0.5]).mirrored()
    brooch = join(ball(1.5), wings, soft=0.5).turned(z=18).at(x=6.0, y=-18.6, z=5.4)
    tilted = tuple(
        replace(part, solid=part.solid.at(x=2.0, y=-2.5, z=3.0))
        for part in (Part(drum, felt, "matte", 0.5), Part(line, trim, "matte", 0.4), Part(brooch, GOLD, "metal", 0.32))
    )
    return Made(
        _put(_PILLBOX, tilted),
        _PILLBOX.put(
            (drum.grown(0.4) | loft([(-7.5, 20.5, 19.0, 19.0), (60.0, 20.5, 19.0, 19.0)]).turned(y=9)).at(
                x=2.0, y=-2.5, z=3.0
            )
        ),
    )


@trait(
    "worn",
    slot="head",
    en=("a chef's hat", "chef hat", "toque"),
    fr=("une toque de chef", "toque", "toque de cuisinier"),
)
def chefs_hat(cloth: Colour = WHITE) -> Made:
    """Tall starched band and a full pleated top."""
    edge = _CHEF.outline(1.6)
    w, f, b = edge.high[0], -edge.low[1], edge.high[1]
    band = loft([(-0.8, w, f, b), (13.5, w + 0.2, f + 0.2, b + 0.2)], round=0.7, oval=0.82)
    puff = loft(
        [
            (12.0, w - 1.5, f - 1.5, b - 1.5),
            (17.5, w + 4.5, f + 4.5, b + 4.5),
            (26.0, w + 7.0, f + 7.0, b + 7.0),
            (33.0, w + 2.0, f + 2.0, b + 2.0),
            (36.5, w - 10, f - 10, b - 10),
        ],
        round=2.5,
        oval=0.82,
    )
    puff = pleated(puff, 17, 1.5, 17.0, 35.0)
    fold = common(band.grown(0.5), block(120, 120, 1.8).at(z=11.8), soft=0.5)
    foot = common(band.grown(0.4), block(120, 120, 1.6).at(z=-0.8), soft=0.4)
    return Made(
        _put(
            _CHEF,
            (
                Part(puff, cloth, "matte", 0.75),
                Part(band, cloth, "matte", 0.6),
                Part(union(fold, foot), cloth, "matte", 0.5),
            ),
        ),
        room(_CHEF, lift=1.8, low=0.4),
    )


@trait(
    "worn",
    slot="head",
    en=("a graduation cap", "mortarboard", "academic cap"),
    fr=(
        "un chapeau de diplômé",
        "toque universitaire",
        "mortier universitaire",
        "chapeau de diplômée",
        "coiffe de diplômé",
    ),
)
def graduation_cap(cloth: Colour = BLACK, tassel: Colour = GOLD) -> Made:
    """Square board on a skullcap, a tassel over its edge."""
    cap = _BOARD.taken(dome(_BOARD, 2.0, soft=0.9))
    board = block(54, 54, 2.4, 0.9).turned(z=45).at(z=18.6)
    lip = block(51.5, 51.5, 1.4, 0.4).turned(z=45).at(z=17.8)
    top = 21.0
    knob = egg(2.6, 2.6, 1.7).at(z=top)
    cord = tube(
        [
            (0, 0, top + 0.6),
            (12, -6, top + 0.7),
            (23.5, -13.2, top + 0.5),
            (26.2, -14.6, top - 1.6),
            (26.4, -14.7, 9.0),
        ],
        0.85,
    )
    head = join(ball(2.1).at(26.4, -14.7, 8.5), egg(1.9, 1.9, 1.0).at(26.4, -14.7, 6.2), soft=0.6)
    fringe = union(
        *(
            tube(
                [(26.4, -14.7, 7.0), (26.4 + 1.5 * s, -14.7 + 1.5 * c, 4.0), (26.4 + 2.0 * s, -14.7 + 2.0 * c, -4.5)],
                [0.9, 0.85, 0.8],
            )
            for s, c in (
                (0, -1),
                (0.78, -0.62),
                (0.97, 0.22),
                (0.43, 0.9),
                (-0.43, 0.9),
                (-0.97, 0.22),
                (-0.78, -0.62),
                (0, 0),
            )
        )
    )
    return Made(
        _put(
            _BOARD,
            (
                Part(join(cap, lip, soft=2.0), cloth, "matte", 0.65),
                Part(board, cloth, "matte", 0.6),
                Part(union(knob, cord, head, fringe), tassel, "plastic", 0.4),
            ),
        ),
        room(_BOARD, lift=2.2, low=0.4) | _BOARD.put(can(4.2, 18.0, 1.0).at(26.6, -14.9, -8.5)),
    )


@trait(
    "worn",
    slot="head",
    en=("a sailor's cap", "sailor hat"),
    fr=("un bonnet de marin", "bachi", "béret de marin", "bonnet de matelot"),
)
def sailor_cap(cloth: Colour = WHITE, band: Colour = NAVY, pompom: Colour = RED) -> Made:
    """French sailor's cap: flat top, dark band, red pompom."""
    from trottinette.figure.headgear import bobble

    edge = _SAILOR.outline(1.5)
    w, f, b = edge.high[0], -edge.low[1], edge.high[1]
    strip = loft([(-0.8, w, f, b), (8.6, w + 0.3, f + 0.3, b + 0.3)], round=0.6, oval=0.82)
    top = loft(
        [
            (8.0, w - 0.4, f - 0.4, b - 0.4),
            (12.0, w + 4.6, f + 4.2, b + 4.2),
            (15.6, w + 4.6, f + 4.2, b + 4.2),
            (18.4, w - 3, f - 3, b - 3),
            (19.0, w - 14, f - 12, b - 12),
        ],
        round=1.4,
        oval=0.85,
    )
    tails = union(
        *(
            slab(polygon([(-1.6, 0), (1.6, 0), (2.2, -15), (0, -13.4), (-2.2, -15)], 0.2), 1.0, 0.4)
            .turned(x=9, y=s * 9)
            .at(x=s * 2.2, y=b + 1.0, z=4.0)
            for s in (1, -1)
        )
    )
    return Made(
        _put(
            _SAILOR,
            (
                Part(top, cloth, "matte", 0.65),
                Part(strip, band, "matte", 0.6),
                Part(tails, band, "matte", 0.4),
                Part(bobble(5.6).at(z=21.0), pompom, "matte", 0.5),
            ),
        ),
        room(_SAILOR, lift=1.8, low=0.4),
    )
