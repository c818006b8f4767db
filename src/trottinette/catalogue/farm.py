"""Animals of the farm and the meadow, and the one horse that has a horn."""

from __future__ import annotations

import math

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue.animals import _eyes, _patch, _Skull
from trottinette.geometry import (
    Solid,
    Vector,
    ball,
    block,
    can,
    common,
    cone,
    egg,
    join,
    lathe,
    ring,
    rod,
    slab,
    star,
    tube,
    union,
)
from trottinette.palette import (
    BLACK,
    BROWN,
    CARAMEL,
    CHOCOLATE,
    CORAL,
    CREAM,
    GOLD,
    GRAPHITE,
    LILAC,
    ORANGE,
    PINK,
    RED,
    SAND,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


def _pony() -> tuple[Solid, Solid, Solid, Solid]:
    """A stout horse looking to the front: coat, hooves, muzzle, nostrils with a smile."""
    trunk = join(egg(8.6, 13.0, 8.8).at(0, 3, 23.4), egg(7.8, 7.4, 8.6).at(0, -6.5, 24.6),
                 egg(8.4, 7.6, 9.0).at(0, 11, 24.4),
                 soft=3)  # fmt: skip
    neck = rod((0, -8.0, 27), (0, -13.5, 41), 7.0, 5.4)
    head = join(ball(6.9).at(0, -14.6, 43.4), rod((0, -15.2, 42.6), (0, -23.4, 37.6), 6.0, 5.0), soft=2)
    ear = join(rod((3.4, -11.6, 48), (4.8, -11.0, 53.4), 2.3, 0.9), ball(2.2).at(3.6, -11.6, 48.4), soft=1)
    fore = rod((4.9, -8.0, 20), (5.1, -9.4, 4.6), 4.2, 3.2)
    rear = join(egg(4.0, 6.2, 7.0).at(5.4, 11.4, 20.4), rod((5.2, 13.0, 17), (5.3, 12.4, 10.4), 3.7, 3.0),
                rod((5.3, 12.4, 10.4), (5.3, 13.6, 4.6), 3.0, 3.2), soft=2)  # fmt: skip
    coat = join(join(trunk, neck, head, soft=3), ear.mirrored(), fore.mirrored(), rear.mirrored(), soft=1.6)
    hoof = lathe([(0, 0), (4.3, 0), (3.6, 5.0), (0, 5.4)], 0.7)
    hooves = union(*(hoof.at(x, y) for x in (5.2, -5.2) for y in (-9.8, 13.8)))
    muzzle = _patch(head, ball(6.6).at(0, -26.4, 36.4), 0.6)
    nostril = egg(0.9, 0.8, 1.2).turned(z=26).at(2.4, -28.4, 38.2).mirrored()
    smile = tube([(0, -28.2, 34.6), (2.6, -27.4, 34.0), (4.6, -24.4, 34.4), (5.3, -22.6, 35.6)], 0.5).mirrored()
    return coat, hooves, muzzle, nostril | smile


def _pony_eyes(iris: Colour, sunk: float = 0.0) -> Parts:
    """Eyes on the sides of its head, seen from the front and from the side, `sunk` so many mm deeper."""
    in_, on = 0.8 * sunk, 0.6 * sunk
    white = egg(1.6, 2.6, 3.0).turned(z=-26).at(5.8 - in_, -18.0 + on, 44.0)
    pupil = egg(1.5, 2.0, 2.4).turned(z=-26).at(6.2 - in_, -18.8 + on, 44.0)
    glints = union(
        *(
            ball(0.75).at(s * (7.2 - in_), -19.9 + on, 45.3) | ball(0.45).at(s * (7.0 - in_), -20.3 + on, 42.8)
            for s in (1, -1)
        )
    )
    return (
        Part(white.mirrored(), iris, "glass", 0.3),
        Part(pupil.mirrored(), BLACK, "glass", 0.3),
        Part(glints, WHITE, "plastic", 0.25),
    )


_CREST: tuple[Vector, ...] = ((0, -16.6, 49.4), (0, -11.6, 50.2), (0, -6.6, 47.2), (0, -3.6, 42.6), (0, -1.6, 37.4),
                              (0, -0.2, 32.8))  # fmt: skip


def _lock(i: int) -> Solid:
    """A tuft of the mane: it falls from the crest to the right."""
    x, y, z = _CREST[i]
    return join(egg(3.2, 3.7, 3.8).at(x, y, z), rod((x, y, z), (x + 6.6, y + 0.6, z - 8.0), 3.3, 1.5), soft=1)


@toy(
    en=("a horse", "horses", "pony", "mare", "stallion", "foal", "horse riding", "horseback riding", "ponies"),
    fr=("un cheval", "chevaux", "poney", "jument", "poulain", "équitation", "poneys", "dada", "étalon", "canasson"),
    near={
        "en": ("donkey", "mule", "zebra", "rocking horse", "equestrian"),
        "fr": ("âne", "mulet", "zèbre", "hippisme", "ânesse", "centre équestre"),
    },
    tall=54.2,
    show=(-62, 12, 0),
)
def horse(coat: Colour = CARAMEL, mane: Colour = CHOCOLATE, saddle: Colour = RED) -> Parts:
    """Saddled riding horse, 240 cm long in life, at 1:44; stout as a toy is."""
    body, hooves, muzzle, marks = _pony()
    hair = union(*(_lock(i) for i in range(1, 6)))
    forelock = union(*(rod((0, -13.6, 50.4), (x, -20.4, 46.6 + 0.2 * abs(x)), 2.2, 1.0) for x in (-1.8, 0.4, 2.2)))
    tail = tube([(0, 17.4, 30), (0, 22.4, 29), (0, 25.4, 21), (0, 24.0, 12), (0, 26.4, 6)], [2.2, 2.8, 3.8, 3.4, 1.0])
    blaze = _patch(body, block(4.4, 30, 9.4, round=2).turned(x=-32).at(0, -24, 38.4), 0.45)

    # Saddle it: cloth, seat, girth, stirrups; a bridle
    barrel = join(egg(8.6, 13.0, 8.8).at(0, 3, 23.4), egg(7.8, 7.4, 8.6).at(0, -6.5, 24.6),
                 egg(8.4, 7.6, 9.0).at(0, 11, 24.4),
                  soft=3)  # fmt: skip
    cloth = common(barrel.grown(0.9), block(30, 14.5, 20, round=3).at(0, 2.4, 21.2), soft=0.6) - barrel.grown(-1.2)
    seat = join(egg(6.0, 6.6, 2.6).at(0, 2.4, 32.6), egg(4.2, 2.0, 3.2).at(0, 8.4, 34.0),
                egg(2.2, 1.8, 3.2).at(0, -3.4, 34.0),
                soft=2)  # fmt: skip
    flap = common(barrel.grown(1.7), block(30, 8.4, 13, round=3).at(0, 1.6, 22.4), soft=0.6) - barrel.grown(0.2)
    girth = common(barrel.grown(0.8), block(30, 2.8, 20).at(0, 1.6, 8), soft=0.4) - barrel.grown(-1.2)
    irons = ring(2.0, 0.75).turned(x=90, z=90).at(10.8, 1.6, 17.6) | rod((10.7, 1.6, 19.4), (10.6, 1.6, 24), 0.8)
    band = ring(5.9, 0.75).turned(x=58).at(0, -20.3, 39.6)
    reins = tube([(5.8, -20.2, 38.6), (7.6, -13, 36.4), (7.4, -7.4, 35.0), (2.0, -3.4, 35.4)], 0.65)
    return (
        Part(body, coat, "plastic", 0.6),
        Part(hooves, CHOCOLATE, "plastic", 0.5),
        Part(muzzle | blaze, CREAM, "plastic", 0.45),
        Part(marks, BROWN, "plastic", 0.3),
        *_pony_eyes(BROWN, 0.9),
        Part(union(hair, forelock, tail), mane, "plastic", 0.5),
        Part(cloth, saddle, "matte", 0.5),
        Part(union(seat, flap), CHOCOLATE.mixed(BROWN, 0.4), "plastic", 0.5),
        Part(union(girth, band, reins.mirrored()), CHOCOLATE, "plastic", 0.4),
        Part(irons.mirrored(), GOLD, "metal", 0.35),
    )


@toy(
    en=("a unicorn", "unicorns", "unicorn toy"),
    fr=("une licorne", "licornes", "licorne magique", "petite licorne"),
    near={"en": ("pegasus", "my little pony", "winged horse"), "fr": ("pégase", "mon petit poney", "cheval ailé")},
    tall=61.5,
    show=(-50, 12, 0),
)
def unicorn(coat: Colour = WHITE, mane: Colour = PINK, horn: Colour = GOLD) -> Parts:
    """Unicorn with a mane of three colours. Never measured; a pony's size at 1:36."""
    body, hooves, muzzle, marks = _pony()
    locks = [_lock(i) for i in range(1, 6)]
    forelock = [rod((0, -12.8, 50.4), (x, -19.6, 46.4 + 0.2 * abs(x)), 2.3, 1.0) for x in (-2.6, 2.8)]
    strands = [
        tube([(x, 17.4, 30), (1.8 * x, 23.4, 30), (2.2 * x, 26.6, 21), (1.6 * x, 24.4, 12), (2.6 * x, 28.0, 6)],
             [2.0, 2.4, 2.9, 2.6, 1.0])
        for x in (-1.5, 0, 1.5)
    ]  # fmt: skip

    # Wind the horn
    spike = rod((0, 0, -2), (0, 0, 13.2), 2.7, 0.8)
    coil = tube(
        [((2.6 - 0.06 * i) * math.cos(0.9 * i), (2.6 - 0.06 * i) * math.sin(0.9 * i), 0.36 * i) for i in range(33)], 0.6
    )
    wound = (spike | coil).turned(x=24).at(0, -16.6, 48.6)
    badge = _patch(body, slab(star(5, 3.9, 1.9, 0.4), 20).turned(z=90).at(10, 11.6, 24.4).mirrored(), 0.6)
    flush = egg(1.3, 1.8, 1.4).at(5.9, -21.4, 40.0).mirrored()
    return (
        Part(body, coat, "plastic", 0.6),
        Part(hooves, horn, "metal", 0.5),
        Part(union(muzzle, flush), PINK.mixed(WHITE, 0.5), "plastic", 0.45),
        Part(marks, BROWN, "plastic", 0.3),
        *_pony_eyes(TURQUOISE, 0.9),
        Part(union(locks[0], locks[3], forelock[0], strands[0]), mane, "plastic", 0.5),
        Part(union(locks[1], locks[4], forelock[1], strands[1]), LILAC, "plastic", 0.5),
        Part(union(locks[2], strands[2]), TURQUOISE, "plastic", 0.5),
        Part(wound, horn, "metal", 0.4),
        Part(badge, YELLOW, "plastic", 0.4),
    )


@toy(
    en=("a hen", "hens", "chicken", "chickens", "laying hen", "pet chicken", "broody hen"),
    fr=("une poule", "poules", "poulette", "poule pondeuse", "poulet", "poulailler"),
    near={"en": ("rooster", "cockerel", "chick", "turkey"), "fr": ("coq", "poussin", "dinde", "pintade")},
    tall=48.6,
    show=(-60, 10, 0),
)
def hen(feathers: Colour = WHITE, comb: Colour = RED, legs: Colour = ORANGE) -> Parts:
    """Hen on her feet, 40 cm tall in life, at 1:8."""
    # Shape the bird: breast, neck, head, a tail that turns up
    breast = egg(11.6, 13.6, 11.4).turned(x=-12).at(0, -0.6, 20.6)
    neck = rod((0, -6, 25), (0, -9.6, 38.4), 7.8, 5.8)
    head = ball(6.9).at(0, -10.0, 38.6)
    rump = egg(7.4, 7.6, 7.6).at(0, 11, 25.4)
    tail = union(*(rod((x * 0.3, 11, 26), (x, 19.6 - abs(x) * 0.2, 37.4 - 0.5 * abs(x) - up), 3.4, 2.2)
                   for x, up in ((0, 0), (3.6, 1.5), (-3.6, 1.5), (6.4, 5.5), (-6.4, 5.5))))  # fmt: skip
    body = join(join(breast, rump, neck, head, soft=4), tail, soft=2.2)
    ruff = union(
        *(egg(1.9, 1.3, 2.9).turned(x=16).at(0, -8.3, 29.6).at(y=6).turned(z=24 * i).at(y=-8.0) for i in range(-5, 6))
    )

    # Fold the wings, three rows of feathers
    wing = egg(2.8, 9.6, 6.8).turned(x=18).at(11.0, 1.6, 21.6)
    quills = union(
        *(
            rod((12.6, -2.5 + 0.8 * i, 24.2 - 3.6 * i), (11.4, 10.6 - 1.2 * i, 24.0 - 3.3 * i), 1.6, 1.9)
            for i in range(3)
        )
    )

    # Face: comb, beak, wattles, eyes
    crest = join(*(egg(1.5, 2.6, 3.0).turned(x=t).at(0, y, z) for y, z, t in
                   ((-14.0, 44.2, 24), (-10.4, 45.6, 0), (-6.6, 44.4, -24))), soft=0.8)  # fmt: skip
    wattle = egg(1.3, 1.5, 3.0).turned(y=-8).at(1.7, -16.2, 33.6).mirrored()
    beak = join(cone(3.0, 0.7, 6.4, round=0.6).turned(x=90).at(0, -15.6, 38.2), ball(2.4).at(0, -16.0, 38.0), soft=1)
    eye = egg(1.2, 2.1, 2.4).turned(z=-34).at(4.65, -13.8, 40.15).mirrored()
    glints = union(*(ball(0.6).at(s * 4.7, -15.15, 41.1) for s in (1, -1)))

    # Stand her up
    shank = join(egg(3.4, 3.8, 4.0).at(5, 0.6, 11.2), rod((5, 0.6, 10), (5.2, 0.6, 2.2), 1.7, 1.5), soft=1)
    toes = union(*(rod((5.2, 0.6, 1.5), (5.2 + 5.6 * math.sin(a), 0.6 - 6.4 * math.cos(a), 1.25), 1.5, 1.2)
                   for a in (-0.6, 0, 0.6, math.pi * 0.97)))  # fmt: skip
    return (
        Part(body, feathers, "plastic", 0.65),
        Part(ruff, feathers.mixed(SAND, 0.25), "plastic", 0.45),
        Part(wing.mirrored(), feathers, "plastic", 0.5),
        Part(quills.mirrored(), feathers.mixed(SAND, 0.25), "plastic", 0.45),
        Part(union(crest, wattle), comb, "plastic", 0.45),
        Part(beak, YELLOW.mixed(ORANGE, 0.4), "plastic", 0.4),
        Part(eye, BLACK, "glass", 0.3),
        Part(glints, WHITE, "plastic", 0.25),
        Part(union(shank, toes).mirrored(), legs, "plastic", 0.45),
    )


@toy(
    en=("a bee", "bees", "honey bee", "honeybee"),
    fr=("une abeille", "abeilles", "apiculture", "petite abeille"),
    near={
        "en": ("wasp", "hornet", "beekeeper", "bumblebee", "bumble bee"),
        "fr": ("guêpe", "frelon", "apiculteur", "ruche", "bourdon"),
    },
    tall=34.7,
    show=(-40, 18, 0),
)
def bee(stripes: Colour = YELLOW, dark: Colour = CHOCOLATE, wings: Colour = WHITE) -> Parts:
    """Round honey bee, 15 mm in life, at 3:1."""
    abdomen = egg(11.4, 15.0, 11.0).turned(x=-6).at(0, 7.5, 12.6)
    skull = _Skull((10.2, 9.4, 9.8), (0, -9.0, 13.6))
    body = join(abdomen, egg(9.0, 7.0, 9.0).at(0, -4, 13.2), soft=2)
    bands = union(*(_patch(body, block(40, 3.8, 40).at(0, y, -6).turned(x=-6), 0.5) for y in (0.4, 8.6, 15.8)))
    tip = join(
        _patch(abdomen, block(40, 6, 40).at(0, 24.0, -6), 0.5), rod((0, 20, 14), (0, 25.4, 15.2), 2.2, 0.7), soft=0.6
    )
    pane = egg(7.6, 1.5, 10.6).turned(x=-26, y=40).at(8.6, 3.0, 26.0)
    feeler = tube([(3.0, -12.4, 21.6), (4.2, -14.4, 26.4), (6.4, -17.0, 29.4)], 0.85).mirrored()
    knobs = ball(1.9).at(6.6, -17.2, 29.8).mirrored()
    places = ((5.4, -5.4), (6.6, 2.4), (6.0, 10))
    feet = union(*(rod((0.7 * x, y, 7.0), (x, y - 0.6, 2.0), 1.7, 2.0) for x, y in places)).mirrored()
    smile = tube([(-2.9, -17.6, 10.4), (-1.4, -18.3, 9.3), (0, -18.4, 9.0), (1.4, -18.3, 9.3), (2.9, -17.6, 10.4)], 0.5)
    flush = egg(1.7, 0.9, 1.3).at(6.4, -15.6, 10.6).mirrored()
    return (
        Part(join(body, skull.solid(), soft=0.8), stripes, "plastic", 0.6),
        Part(union(bands, tip), dark, "plastic", 0.5),
        Part(pane.mirrored(), wings.mixed(SKY, 0.3), "plastic", 0.5),
        *_eyes(skull, 4.2, 1.6, dark, 0.8),
        Part(union(feeler, knobs, feet), GRAPHITE.mixed(dark, 0.5), "plastic", 0.4),
        Part(smile, BROWN, "plastic", 0.28),
        Part(flush, PINK, "plastic", 0.35),
    )


@toy(
    en=("a pig", "pigs", "piglet", "piggy", "farm pig"),
    fr=("un cochon", "cochons", "porcelet", "truie", "petit cochon", "cochon de lait"),
    near={"en": ("wild boar", "boar", "hog"), "fr": ("sanglier", "marcassin", "porc")},
    tall=31.6,
    show=(-38, 12, 0),
)
def pig(skin: Colour = PINK, snout: Colour = CORAL, hooves: Colour = BROWN) -> Parts:
    """Round piglet with a curled tail, 50 cm long in life, at 1:10."""
    skull = _Skull((11.4, 10.2, 10.6), (0, -10.6, 20.4))
    trunk = egg(12.4, 15.0, 11.8).at(0, 5, 16.4)
    leg = rod((6.4, -4.4, 10), (6.9, -5.0, 3.2), 4.0, 3.2)
    rear = rod((6.6, 12.4, 10), (6.9, 13.4, 3.2), 4.2, 3.2)
    hoof = lathe([(0, 0), (3.6, 0), (3.5, 3.4), (0, 3.6)], 0.8)
    feet = union(*(hoof.at(x, y) for x in (6.9, -6.9) for y in (-5.0, 13.4)))
    ear = join(rod((6.2, -8.4, 28.4), (10.6, -12.4, 29.6), 3.2, 1.2), ball(2.6).at(6.4, -8.0, 28.6), soft=1)
    inner = rod((7.0, -10.9, 28.6), (9.8, -13.0, 29.2), 1.7, 0.8).mirrored()
    body = join(join(trunk, skull.solid(), soft=4), leg.mirrored(), rear.mirrored(), ear.mirrored(), soft=1.6)

    # Put on the snout, the cheeks, the smile, the curl
    disc = can(4.9, 5.4, round=1.8).turned(x=90).stretched(z=0.84).at(0, -18.4, 18.8)
    holes = egg(1.0, 0.8, 1.5).at(1.8, -23.6, 18.9).mirrored()
    smile = tube([(0, -17.9, 12.9), (2.4, -17.4, 12.6), (5.0, -17.3, 13.8)], 0.55).mirrored()
    flush = egg(2.3, 1.2, 1.7).at(8.0, -16.4, 16.6).mirrored()
    curl = tube([(0, 18.6, 19), (0.4, 22.6, 20.2), (2.8, 23.4, 22.6), (1.0, 23.0, 25.0), (-1.6, 23.0, 23.0),
                 (0.4, 24.4, 20.6),
                 (3.6, 25.8, 20.8)], [1.5, 1.4, 1.3, 1.3, 1.2, 1.1, 0.8])  # fmt: skip
    return (
        Part(body | curl, skin.mixed(CREAM, 0.2), "plastic", 0.6),
        Part(disc, snout.mixed(skin, 0.5), "plastic", 0.5),
        Part(inner | flush, snout.mixed(skin, 0.4), "plastic", 0.4),
        *_eyes(skull, 5.2, 3.2, CHOCOLATE, 0.72),
        Part(holes | smile, hooves, "plastic", 0.3),
        Part(feet, hooves, "plastic", 0.5),
    )
