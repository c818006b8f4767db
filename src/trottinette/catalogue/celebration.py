"""Celebration: what one wins and what one raises."""

from trottinette.catalogue._folds import spindle, spun
from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import Solid, ball, block, carve, join, ring, slab, star, tube
from trottinette.palette import BLACK, GOLD, Colour


@toy(
    en=("a trophy", "golden cup", "winner's cup", "gold cup", "champion's cup", "trophy cup"),
    fr=("un trophée", "coupe en or", "coupe de champion", "coupe de vainqueur", "coupe dorée"),
    near={
        "en": ("award", "prize", "world cup", "first prize"),
        "fr": ("coupe", "récompense", "prix", "coupe du monde", "premier prix"),
    },
    tall=54,
    show=(-16, 14, 0),
    grip=(0, 0, 19),
    face=(0.0, 39.6, 16.0, 11.5),
)
def trophy(cup: Colour = GOLD, plinth: Colour = BLACK) -> Parts:
    """Winner's cup, 400 mm in life, at about 1:7.5. A star and the name plate face the viewer."""
    # Turn the bowl, flute its foot, hollow it
    bell = spindle([(4, 21.6), (9.5, 24.5), (13, 30), (14.2, 38), (14.6, 45), (15.8, 49.5), (16.4, 52),
        (15.6, 54)], round=0.9)  # fmt: skip
    flute = tube([(4.2, 0, 22), (8.6, 0, 24.1), (12.4, 0, 29), (13.4, 0, 33)], [0.9, 1.5, 1.6, 0.9], steps=3)
    bowl = join(bell, spun(flute, 16), ring(15.0, 0.7).at(z=46), soft=1.0)
    bowl = carve(bowl, spindle([(8, 30), (11.6, 38), (12.6, 48), (14.2, 56)], round=1.5), soft=1.0)

    badge = slab(star(5, 6.6, 3.1, 0.5), 20).at(y=-14, z=38.4) & bell.grown(1.8)

    # Add foot, knop and two scrolled handles
    foot = spindle([(8.6, 11), (8.6, 12.8), (6.2, 14), (3.4, 17), (2.4, 20), (3, 23)], round=0.6)
    knop = join(ball(3.7).at(z=19.4), ring(3.3, 0.8).at(z=19.4), soft=0.6)
    handle = tube(
        [(13.5, 0, 44.4), (19, 0, 47), (23.2, 0, 43), (21.5, 0, 35), (15.5, 0, 29.5), (12, 0, 28)],
        [1.7, 1.9, 2.1, 2.0, 1.8, 1.6],
        steps=3,
    )
    curl = join(
        ball(2.3).at(x=20.4, z=49),
        ball(2.0).at(x=17.2, z=26.6),
        tube([(18.5, 0, 30.5), (17.6, 0, 28), (17.2, 0, 26.6)], 1.4, steps=2),
        soft=0.8,
    )
    gold = join(bowl, foot, knop, soft=1.2)
    gold = join(gold, join(handle, curl, soft=1.6).mirrored(), soft=1.6)

    # Set it on a stepped plinth with a name plate
    base = spindle([(13.6, 0), (13.6, 3), (12.2, 3.4), (11.4, 10.4), (10.2, 11.6)], round=0.7)
    plate = _plate()
    return (
        Part(gold, cup, "metal", 0.6, role="front"),
        Part(badge, cup, "metal", 0.35, role="ornament"),
        Part(base, plinth, cell=0.6),
        Part(plate, cup, "metal", 0.4),
    )


def _plate() -> Solid:
    """Name plate with two lines of raised letters, wrapped round the plinth's front."""
    sheet = block(12.4, 30, 4.8, round=0.8).at(y=-15, z=4.4) & spindle([(13.6, 3), (11.9, 12)], 0.2).grown(0.25)
    lines = block(8, 30, 0.9, round=0.4).at(y=-15, z=7.2) | block(5.4, 30, 0.9, round=0.4).at(y=-15, z=5.6)
    return sheet | (lines & spindle([(13.6, 3), (11.9, 12)], 0.2).grown(0.8))
