"""Sport, games of skill: bowls, pins, darts, bats of table tennis and badminton."""

from __future__ import annotations

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import (
    ball,
    can,
    carve,
    common,
    lathe,
    polygon,
    rectangle,
    rod,
    slab,
    smooth,
    union,
)
from trottinette.palette import (
    BLACK,
    BLUE,
    CARAMEL,
    CREAM,
    RED,
    SAND,
    WHITE,
    Colour,
)


@toy(
    en=("a table tennis bat", "table tennis racket", "ping pong paddle", "ping-pong bat", "ping pong racket",
        "ping pong",
        "ping-pong", "table tennis", "ping pong ball", "ping pong bat", "table tennis paddle", "table tennis ball"),
    fr=("une raquette de ping-pong", "raquette de tennis de table", "ping-pong", "raquette de ping pong",
        "tennis de table", "balle de ping-pong", "ping pong", "palette de ping-pong"),
    near={"en": ("padel racket", "pickleball paddle"), "fr": ("raquette de padel", "raquette de plage")},
    tall=54,
    show=(-20, 8, 22),
    grip=(0, 0, 8),
)  # fmt: skip
def table_tennis_bat(rubber: Colour = RED, wood: Colour = SAND, ball_colour: Colour = WHITE) -> Parts:
    """Bat of 255 mm at 1:4.7 on its handle, red before and black behind; the ball sits on the red."""
    round_ = smooth([(0, 54), (9.5, 51.6), (16.2, 44.4), (17, 35), (13.4, 26.4), (7.2, 20.6), (3.6, 17), (-3.6, 17),
        (-7.2, 20.6), (-13.4, 26.4), (-17, 35), (-16.2, 44.4), (-9.5, 51.6)], 4)  # fmt: skip
    cover = round_.grown(-0.9) - rectangle(60, 40).at(0, 2.6)
    blade = slab(round_, 2.6, 0.6)
    handle = slab(
        polygon([(-3.2, 20), (3.2, 20), (3.6, 14), (3.2, 7), (4.6, 0), (-4.6, 0), (-3.2, 7), (-3.6, 14)], 1.2), 7.4, 2.6
    )
    stripe = slab(polygon([(-5, 4.6), (5, 4.6), (5, 6.4), (-5, 6.4)], 0.3), 20) & handle.grown(0.25)
    shell = ball(5.6).at(x=5.6, y=-6.6, z=35)
    return (
        Part(blade, wood.mixed(CREAM, 0.3), cell=0.5),
        Part(handle, wood.mixed(CARAMEL, 0.45), cell=0.5),
        Part(stripe, rubber, cell=0.4),
        Part(slab(cover, 2.2, 0.5).at(y=-1.9), rubber, "matte", 0.5),
        Part(slab(cover, 2.2, 0.5).at(y=1.9), BLACK, "matte", 0.5),
        Part(shell, ball_colour, cell=0.5),
    )


@toy(
    en=("a bowling set", "bowling pins", "bowling", "bowling ball", "bowling pin", "skittles", "tenpins",
        "tenpin bowling", "ten-pin bowling", "ninepins"),
    fr=("des quilles de bowling", "bowling", "quilles", "quille", "boule de bowling", "quille de bowling",
        "jeu de quilles"),
    tall=44,
    show=(-14, 14, 0),
)  # fmt: skip
def bowling_pins(ball_colour: Colour = BLUE, pins: Colour = WHITE, bands: Colour = RED) -> Parts:
    """Three pins of 380 mm at 1:8.6, belly to belly, and before them a ball of the same scale, made larger."""
    profile = [(0.1, 0), (4.0, 0), (4.5, 0.8), (6.2, 6), (7.1, 12.4), (6.6, 18), (4.6, 24.6), (3.2, 29.6), (3.0, 32),
               (3.7, 36), (4.0, 39), (3.4, 42.2), (1.8, 43.8), (0.1, 44)]  # fmt: skip
    pin = lathe(profile, 1.6)
    zone = can(9, 1.9).at(z=26.6) | can(9, 1.9).at(z=30.2)
    stripes = common(pin.grown(0.3), zone, soft=0.3) - can(1.6, 60)
    places = ((-13.6, 2), (0, 6), (13.6, 2))
    r = 11.0
    holes = [rod((x, y, r - 4), (1.4 * x, 1.4 * y, r + 3), 1.5) for x, y in ((-2.1, 2.4), (2.1, 2.4), (0, -2.6))]
    sphere = carve(ball(r), *holes, soft=0.5).turned(x=52, z=14).at(x=3, y=-11.6, z=r)
    return (
        Part(union(*(pin.at(x=x, y=y) for x, y in places)), pins, cell=0.6),
        Part(union(*(stripes.at(x=x, y=y) for x, y in places)), bands, cell=0.5),
        Part(sphere, ball_colour, cell=0.5),
    )
