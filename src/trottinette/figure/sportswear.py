"""Clothes of team sports and of running: basketball, rugby, tennis, runner. Millimetres."""

from __future__ import annotations

from functools import cache

from trottinette.catalogue import Part, Parts
from trottinette.figure._kit import trait
from trottinette.figure.body import Arm, Body
from trottinette.figure.bottoms import legs
from trottinette.figure.cloth import Crease, contrast_of, creased, oriented, shade, towards
from trottinette.figure.cut import arms, neck_ring, necked, seam_band, trunk, trunk_folds
from trottinette.figure.sewn import band, drape, layer, patch, pinned, seam
from trottinette.figure.sporty import figures
from trottinette.figure.trimmings import CELL, TRIM, buttons, cut, folded_collar
from trottinette.figure.wear import Look, Wearer, garment, worn
from trottinette.geometry import Solid, ball, block, carve, lathe, polygon, rectangle, tube, union
from trottinette.palette import (
    BLACK,
    CORAL,
    GREEN,
    LIME,
    NAVY,
    PURPLE,
    RED,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


@cache
def armhole(arm: Arm, ease: float = 0.9) -> Solid:
    """The bare upper arm and what is cut away about it."""
    x, y, z = arm.shoulder
    return tube([(x * 1.02, y, z - 1.6), arm.elbow], [6.2 + ease, 5.8 + ease], curved=False)


@cache
def sleeveless(
    body: Body, hem: float, ease: float, flare: float = 0.4, neck: float = 10.4
) -> tuple[Solid, Solid, Solid]:
    """A tank top: its smooth form, its cloth, and the edging of neck and armholes."""
    form = trunk(hem, ease, flare)
    holes = [armhole(arm) for arm in arms(body)]
    cloth = necked(form, neck, 59.0)
    if ease > 0.5:  # what is tight has no folds
        cloth = creased(cloth, trunk_folds(form, max(hem, 28.0), 0.8))
    cloth = carve(cloth, *holes, soft=0.6)
    rim = layer(form, union(*(hole.grown(1.3) for hole in holes)), 0.4, 0.6, 0.3)
    rim = carve(rim, *(hole.grown(-0.2) for hole in holes), soft=0.2)
    return form, cloth, union(rim, neck_ring(form, 0.9, neck))


def _hem_of(on: Wearer, hem: float) -> float:
    return 37.0 if on.tucked else hem


# ---- tank tops ---------------------------------------------------------------------------------------------


@trait(
    "garment",
    slot="top",
    en=("a basketball jersey", "basketball vest"),
    fr=("un maillot de basket", "maillot de basketteur"),
)
def basketball_jersey(jersey: Colour = PURPLE, trim: Colour = YELLOW, *, on: Wearer) -> Parts:
    """Without sleeves, edged, stripes down the sides, numbered on chest and back."""
    return _basketball_jersey(jersey, trim, on.body, on.tucked)


@cache
def _basketball_jersey(colour: Colour, trim: Colour, body: Body, tucked: bool) -> Parts:
    hem = 37.0 if tucked else 29.5
    form, cloth, rim = sleeveless(body, hem, 0.9 if tucked else 1.3, -2.2 if tucked else 0.4)
    sides = [
        layer(form, block(20, 5.6, 60).at(x=s * 13, y=0.3, z=hem), 0.3, soft=0.3) & block(90, 60, 49.5 - hem).at(z=hem)
        for s in (1, -1)
    ]
    digits = union(
        patch(form, figures("23", 11.0).at(y=46), 0.6, soft=0.25),
        patch(form, figures("23", 14.0, -1).at(y=47), 0.6, "back", soft=0.25),
    )
    low = [] if tucked else [band(form, hem, hem + 1.4, 0.35, 0.8, 0.4)]
    return (
        Part(cloth, colour, "matte", CELL),
        Part(union(rim, *sides, *low), trim, "matte", TRIM),
        Part(digits, trim, "matte", 0.38, role="number"),
    )


@trait(
    "garment",
    slot="top",
    en=("a running vest", "singlet"),
    fr=("un débardeur de course", "débardeur de running", "maillot de course"),
)
def running_vest(vest: Colour = CORAL, trim: Colour = WHITE, card: Colour = WHITE, *, on: Wearer) -> Parts:
    """Without sleeves, a slanted stripe, a race number pinned on the chest."""
    return _running_vest(vest, trim, card, on.body, on.tucked)


@cache
def _running_vest(colour: Colour, trim: Colour, card: Colour, body: Body, tucked: bool) -> Parts:
    hem = 37.0 if tucked else 31.5
    form, cloth, rim = sleeveless(body, hem, 0.9, -2.2 if tucked else 0.3)
    sides = [
        layer(form, block(20, 4.0, 60).at(x=s * 13, y=0.3, z=hem), 0.3, soft=0.3) & block(90, 60, 50 - hem).at(z=hem)
        for s in (1, -1)
    ]
    bib = patch(form, rectangle(16.4, 11.6, 0.8).at(0, 46.6), 0.8, soft=0.3)
    top = patch(form, rectangle(16.4, 2.4, 0.4).at(0, 51.2), 1.0, soft=0.3)
    pins = [pinned(ball(0.55), form, (x, z), lift=1.0) for x in (-7.3, 7.3) for z in (51.4, 41.8)]
    digits = patch(form, figures("42", 6.4).at(0, 45.6), 1.1, soft=0.25)
    return (
        Part(cloth, colour, "matte", CELL),
        Part(union(rim, *sides), trim, "matte", TRIM),
        Part(bib, card, "matte", TRIM, role="chest"),
        Part(top, shade(colour, 0.2), "matte", 0.4),
        Part(union(*pins), Colour("#c3c8cd", "#c3c8cd"), "metal", 0.28),
        Part(digits, contrast_of(card, WHITE, BLACK), "matte", 0.36, role="number"),
    )


# ---- shirts ------------------------------------------------------------------------------------------------


@trait("garment", slot="top", hides=("trunk",), en=("a rugby shirt",), fr=("un maillot de rugby", "polo de rugby"))
def rugby_shirt(shirt: Colour = NAVY, hoops: Colour = RED, collar: Colour = WHITE, *, on: Wearer) -> Parts:
    """Broad hoops, a white collar, a placket with buttons."""
    return _rugby_shirt(shirt, hoops, collar, on.body, on.tucked, on.under)


@cache
def _rugby_shirt(colour: Colour, hoops: Colour, collar: Colour, body: Body, tucked: bool, under: bool) -> Parts:
    hem, share = (37.0 if tucked else 30.0), 0.9
    made = cut(body, hem, 0.3 if tucked else 1.3, 0.0 if under else share, 1.4, -1.6 if tucked else 0.4)
    rows = [z for z in (33.0, 42.4, 51.8) if z > hem]
    bands = [band(made.raw, z, z + 4.6, 0.3, 0.8, 0.25) for z in rows]
    placket = patch(made.form, polygon([(-1.5, 53), (1.5, 53), (1.5, 61), (-1.5, 61)], 0.3), 0.6)
    parts = [
        Part(made.cloth, colour, "matte", CELL),
        Part(union(*bands), hoops, "matte", 0.55),
        Part(union(folded_collar(0.9), placket), collar, "matte", TRIM),
        Part(buttons(made.form, [(0, 58.0), (0, 54.8)], 0.8, 0.4), shade(collar, 0.2), "plastic", 0.28),
    ]
    if not under:
        parts.append(
            Part(union(*(seam_band(arm, share, 1.4, 0.5, 2.0, 2.0, 0.4) for arm in arms(body))), collar, "matte", TRIM)
        )
    return tuple(parts)


@trait("garment", slot="top", hides=("trunk",), en=("a tennis shirt",), fr=("un polo de tennis",))
def tennis_shirt(shirt: Colour = WHITE, trim: Colour = GREEN, *, on: Wearer) -> Parts:
    """A polo with a collar, two buttons, a stripe across the chest and around the sleeves."""
    return _tennis_shirt(shirt, trim, on.body, on.tucked, on.under)


@cache
def _tennis_shirt(colour: Colour, trim: Colour, body: Body, tucked: bool, under: bool) -> Parts:
    hem, share = (37.0 if tucked else 31.0), 0.72
    made = cut(body, hem, 0.3 if tucked else 0.9, 0.0 if under else share, 1.2, -1.6 if tucked else 0.3)
    placket = patch(made.form, polygon([(-1.5, 52.6), (1.5, 52.6), (1.5, 61), (-1.5, 61)], 0.3), 0.6)
    stripes = [band(made.form, z, z + 1.3, 0.3, 0.8, 0.25) for z in (39.4, 41.6)] if not tucked else []
    if not under:
        stripes += [seam_band(arm, share, 1.2, 0.5, 1.8, 1.8, 0.4) for arm in arms(body)]
    stripes.append(patch(made.form, rectangle(1.6, 1.6, 0.8).at(7.6, 52.4), 0.7))
    return (
        Part(made.cloth, colour, "matte", CELL),
        Part(union(folded_collar(0.6), placket), colour.mixed(WHITE, 0.2), "matte", TRIM),
        Part(union(*stripes), trim, "matte", TRIM),
        Part(buttons(made.form, [(0, 57.6), (0, 54.4)], 0.8, 0.4), trim, "plastic", 0.28),
    )


# ---- shorts ------------------------------------------------------------------------------------------------


def _short_folds(form: Solid) -> list[Crease]:
    return drape(
        form,
        [
            ("front", [(2.4, 31), (6.0, 28.6), (13.0, 28.2)], -0.8),
            ("front", [(3.0, 28.4), (7.0, 27.0), (10.5, 27.4)], -0.6),
            ("back", [(3.0, 30.0), (9.0, 28.4), (15.0, 29.4)], -0.8),
        ],
    )


@trait("garment", slot="bottom", en=("basketball shorts", "long shorts"), fr=("un short de basket", "short long"))
def basketball_shorts(shorts: Colour = PURPLE, trim: Colour = YELLOW, *, on: Wearer) -> Parts:
    """To the knee, wide, a broad stripe down each side."""
    return sport_shorts(shorts, trim, on.body, 15.6, 1.7, 5.0)


@trait(
    "garment",
    slot="bottom",
    en=("running shorts", "tennis shorts", "gym shorts"),
    fr=("un short de course", "short de tennis", "short de sport"),
)
def running_shorts(shorts: Colour = BLACK, trim: Colour = WHITE, *, on: Wearer) -> Parts:
    """Short and light, piped sides."""
    return sport_shorts(shorts, trim, on.body, 20.5, 1.3, 1.6)


@cache
def sport_shorts(colour: Colour, trim: Colour, body: Body, hem: float, ease: float, wide: float) -> Parts:
    form = legs(body, hem, ease, 0.5)
    room = block(80, 80, 35.0 - hem).at(z=hem + 0.2)
    sides = union(
        *(layer(form, block(18, wide, 60).at(x=s * 21, y=0.2, z=hem - 1), 0.4, soft=0.3) & room for s in (1, -1))
    )
    strings = [seam(form, [(0.6 * s, 36.4), (1.6 * s, 33.6), (1.2 * s, 31.4)], 0.5, lift=0.4) for s in (1, -1)]
    return (
        Part(creased(form, _short_folds(form)), colour, "matte", CELL),
        Part(union(sides, *strings), trim, "matte", TRIM),
        Part(
            union(band(form, 35.2, 38.4, 0.4, 0.8, 0.4), band(form, hem + 1.2, hem + 1.9, 0.3, 0.6, 0.25)),
            shade(colour, 0.15),
            "matte",
            TRIM,
        ),
    )


# ---- bands for sweat ---------------------------------------------------------------------------------------


@trait("worn", slot="wrist", en=("sweatbands", "wristbands"), fr=("des poignets éponge", "bracelets éponge"))
def sweatbands(bands: Colour = WHITE, *, on: Wearer) -> Parts:
    """A towelling band around each wrist."""
    made = []
    for arm in arms(on.body):
        ring_ = lathe([(4.0, 0), (6.0, 0), (6.3, 1.9), (6.0, 3.8), (4.0, 3.8)], 0.7)
        made.append(oriented(ring_, towards(arm.elbow, arm.wrist, 0.62), towards(arm.elbow, arm.wrist, 0.96)))
    return (Part(union(*made), bands, "matte", TRIM),)


# ---- outfits -----------------------------------------------------------------------------------------------


@trait(
    "outfit",
    en=("a basketball kit", "basketball player", "basketball", "streetball"),
    fr=("une tenue de basket", "basketteur", "basketteuse", "joueur de basket", "joueuse de basket", "basket-ball",
        "basketball", "handballeur", "handballeuse", "volleyeur", "volleyeuse"),
)  # fmt: skip
def basketball(jersey: Colour = PURPLE, shorts: Colour = PURPLE, trim: Colour = YELLOW, shoes: Colour = WHITE) -> Look:
    return (
        garment("basketball_jersey", jersey=jersey, trim=trim),
        garment("basketball_shorts", shorts=shorts, trim=trim),
        garment("socks", socks=WHITE, trim=trim),
        worn("sweatbands", bands=trim),
        garment("high_tops", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a rugby kit", "rugby player", "rugby"),
    fr=("une tenue de rugby", "rugbyman", "rugbywoman", "rugbywomen", "joueur de rugby", "joueuse de rugby", "rugby"),
)
def rugby(
    jersey: Colour = NAVY, hoops: Colour = RED, shorts: Colour = WHITE, socks: Colour = NAVY, shoes: Colour = BLACK
) -> Look:
    return (
        garment("rugby_shirt", shirt=jersey, hoops=hoops),
        garment("running_shorts", shorts=shorts, trim=jersey),
        garment("socks", socks=socks, trim=hoops),
        garment("football_boots", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a tennis kit", "tennis player", "tennis", "badminton", "padel", "table tennis", "squash"),
    fr=("une tenue de tennis", "tennisman", "tenniswoman", "joueur de tennis", "joueuse de tennis", "badiste",
        "pongiste", "tennis de table", "padel", "badminton"),
)  # fmt: skip
def tennis(shirt: Colour = WHITE, shorts: Colour = WHITE, trim: Colour = GREEN, shoes: Colour = WHITE) -> Look:
    return (
        garment("tennis_shirt", shirt=shirt, trim=trim),
        garment("running_shorts", shorts=shorts, trim=trim),
        worn("headband", band=shirt, stripe=trim),
        worn("sweatbands", bands=trim),
        garment("sneakers", shoes=shoes),
    )


@trait(
    "outfit",
    en=("a running kit", "runner", "running", "jogger", "jogging", "marathon runner", "athlete", "trail runner",
        "triathlete"),
    fr=("une tenue de course", "coureur", "coureuse", "course à pied", "running", "joggeur", "joggeuse",
        "marathonien", "marathonienne", "athlète", "traileur", "traileuse", "triathlète"),
)  # fmt: skip
def runner(vest: Colour = CORAL, shorts: Colour = NAVY, trim: Colour = WHITE, shoes: Colour = LIME) -> Look:
    return (
        garment("running_vest", vest=vest, trim=trim),
        garment("running_shorts", shorts=shorts, trim=vest),
        garment("sneakers", shoes=shoes),
    )
