"""Things to read."""

import math
from itertools import pairwise

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import apart, roomy, sheets
from trottinette.geometry import (
    Outline,
    bent,
    block,
    carve,
    circle,
    common,
    extrude,
    half,
    polygon,
    rectangle,
    rod,
    slab,
    star,
    union,
)
from trottinette.palette import CORAL, CREAM, GOLD, GRAPHITE, NAVY, SKY, WHITE, YELLOW, Colour


@toy(
    en=(
        "a book",
        "novel",
        "hardcover",
        "hardback",
        "paperback",
        "books",
        "story book",
        "storybook",
        "textbook",
    ),
    fr=(
        "un livre",
        "bouquin",
        "roman",
        "livres",
        "bouquins",
        "livre de poche",
        "polar",
        "manuel",
        "beau livre",
    ),
    near={
        "en": (
            "bible",
            "dictionary",
            "diary",
            "cookbook",
            "encyclopedia",
            "atlas",
        ),
        "fr": (
            "bible",
            "dictionnaire",
            "dico",
            "livre de recettes",
            "encyclopédie",
            "atlas",
            "grimoire",
        ),
    },
    tall=51,
    show=(22, 17, 0),
    grip=(0, 0, 8),
    face=(3.0, 23.0, 24.0, 38.0),
)
def book(cover: Colour = NAVY, foil: Colour = GOLD, marker: Colour = CORAL) -> Parts:
    """Hardback novel, 23 cm in life, at about 1:5. Stands upright, cover to the front, spine on the left."""
    # Fold the case round the pages, with a groove where the boards hinge
    outer = polygon(
        [(17, -6.5), (-13, -6.5), (-17.6, -4.6), (-18.6, 0), (-17.6, 4.6), (-13, 6.5), (17, 6.5)],
        (0.9, 2, 4, 8, 4, 2, 0.9),
    )
    inner = rectangle(40, 9.4).at(x=5)
    hinges = union(rod((-11.6, -7, -5), (-11.6, -7, 60), 1.3), rod((-11.6, 7, -5), (-11.6, 7, 60), 1.3))
    case = carve(extrude(outer - inner, 46, round=0.8), hinges, soft=0.5)
    pages = sheets(30.5, 9.8, 43.4, pitch=1.4).at(x=0.2, z=1.3)
    # Stamp the cover and the spine with foil: frame, moon and stars, lines of a title, raised bands
    frame = slab((rectangle(23.4, 40, 2.4) - rectangle(21.6, 38.2, 1.5)).at(x=3.2, y=23), 1.4, round=0.35).at(y=-6.4)
    moon = slab((circle(6.4) - circle(5.4).at(x=2.6, y=2.2)).at(x=3.0, y=18), 1.6, round=0.4).at(y=-6.4)
    stars = union(
        *(
            slab(star(5, r, r * 0.48, 0.2).at(x=x, y=z), 1.6, round=0.35).at(y=-6.4)
            for r, x, z in ((3.0, 6.0, 20.6), (1.7, 10.0, 27.0), (1.7, -3.8, 9.0))
        )
    )
    title = union(
        *(slab(rectangle(w, 2.3, 1.1).at(x=3.2, y=z), 1.6, round=0.4).at(y=-6.4) for w, z in ((15, 37), (9.5, 33)))
    )
    bands = union(
        *(extrude(outer.grown(0.6), h, round=0.5).at(z=z) for h, z in ((1.3, 4), (1.3, 7), (1.3, 37.7), (1.3, 40.7)))
    )
    lettering = block(1.6, 5.0, 20, round=0.7).at(x=-18.5, z=12.8)
    back = (bands & half(x=1).at(x=-13.6)) | lettering
    # Keep the page with a tongue of leather
    tongue = slab(
        polygon([(-2.8, 30), (2.8, 30), (2.8, 51.6), (0, 49.4), (-2.8, 51.6)], (0, 0, 0.5, 0.5, 0.5)).at(x=5),
        1.3,
        round=0.5,
    ).at(y=-1.5)
    return (
        Part(case, cover, "matte", role="front"),
        Part(pages, CREAM, "matte", 0.48),
        Part(union(frame, moon, stars, title), foil, "metal", 0.34, role="ornament"),
        Part(back, foil, "metal", 0.35),
        Part(tongue, marker, "matte"),
    )


def _news() -> tuple[tuple[tuple[float, float], ...], ...]:
    """Strokes of the letters N, E, W, S, each in a cell 6 wide and 7 high."""
    n = ((0, 0), (0, 7), (4.6, 0), (4.6, 7))
    e = ((4, 7), (0, 7), (0, 0), (4, 0))
    e_bar = ((0, 3.5), (3.4, 3.5))
    w = ((0, 7), (1.6, 0), (3.2, 5.4), (4.8, 0), (6.4, 7))
    s = (
        (4.3, 6.2),
        (3.4, 7),
        (1, 7),
        (0.1, 6.1),
        (0.1, 4.6),
        (1, 3.7),
        (3.4, 3.3),
        (4.4, 2.4),
        (4.4, 0.9),
        (3.4, 0),
        (1, 0),
        (0, 0.8),
    )
    at = ((n, 0.0), (e, 7.4), (e_bar, 7.4), (w, 13.6), (s, 22.8))
    return tuple(tuple((x + left, z) for x, z in stroke) for stroke, left in at)


def _bar(a: tuple[float, float], b: tuple[float, float], thick: float) -> Outline:
    """One straight stroke of a letter on the masthead, its ends round."""
    (ax, az), (bx, bz) = a, b
    long, angle = math.hypot(bx - ax, bz - az) * 1.06, math.degrees(math.atan2(bz - az, bx - ax))
    return (
        rectangle(long + 2 * thick, 2 * thick, thick)
        .turned(angle)
        .at((ax + bx) / 2 * 1.06 - 14.6, (az + bz) / 2 * 1.06 + 37.6)
    )


@toy(
    en=("a newspaper", "daily paper", "newspapers", "broadsheet", "tabloid"),
    fr=("un journal", "quotidien", "journaux", "gazette"),
    near={
        "en": ("the times",),
        "fr": ("le monde", "l'équipe", "libé", "tract"),
    },
    tall=48,
    show=(-22, 20, -4),
    grip=(0, 0, 6),
    face=(0.0, 24.6, 32.0, 18.0),
)
def newspaper(paper: Colour = WHITE, ink: Colour = GRAPHITE, picture: Colour = SKY) -> Parts:
    """Daily paper folded in two, 40 cm wide in life, at 1:10. Stands upright, its front page forward."""
    # Fold three leaves one in the other, each a little shorter, and let them arch
    leaves = [block(38 - 0.8 * i, 1.9, 48 - 1.1 * i, round=0.6).at(x=-0.4 * i, y=1.55 * i - 3.1) for i in range(4)]
    flat = union(*leaves, block(1.8, 6, 48, round=0.9).at(x=-18.1, y=-0.7))
    # bent() lifts the ends of a bar along x: lay the paper on its face, bend it, stand it up again
    folded = bent(roomy(flat.turned(x=90)), 26).turned(x=-90)
    front = half(y=1).at(y=-1.2)
    # Print a masthead, a rule, a picture of hills under a sun, columns of text and a headline
    letters = union(*(slab(_bar(a, b, 1.0), 20) for stroke in _news() for a, b in pairwise(stroke)))
    rules = slab(rectangle(33, 0.8, 0.3).at(y=35.2), 20) | slab(rectangle(33, 0.8, 0.3).at(y=47 - 0.6), 20)
    headline = slab(rectangle(13, 1.9, 0.7).at(x=9.6, y=32), 20) | slab(rectangle(9.5, 1.9, 0.7).at(x=7.85, y=28.8), 20)
    column = [
        slab(rectangle(w, 0.9, 0.4).at(x=3.1 + w / 2, y=z), 20)
        for w, z in ((13, 25.6), (13, 23.6), (12.2, 21.6), (13, 19.6), (7, 17.6))
    ]
    below = [
        slab(rectangle(w, 0.9, 0.4).at(x=x + w / 2, y=z), 20)
        for x in (-16.1, -6.2, 6.3)
        for w, z in ((8.4, 13), (8.4, 11), (8.4, 9), (8.4, 7), (5.2, 5))
    ]
    print_, told = (
        common(marks & front, folded.grown(0.5), soft=0.3)
        for marks in apart(union(letters, rules, *below), union(headline, *column))
    )
    frame = slab(rectangle(17.4, 16.6, 0.8).at(x=-7.6, y=24.8), 20)
    photo = common(frame & front, folded.grown(0.4), soft=0.3)
    hills = slab((circle(6.6).at(x=-12, y=16) | circle(7.8).at(x=-3.4, y=14.5)), 20) & frame.grown(-0.5)
    sun = slab(circle(2.4).at(x=-4.4, y=28.6), 20)
    return (
        Part(folded, paper, "matte", role="front"),
        Part(print_, ink, "matte", 0.36),
        Part(told, ink, "matte", 0.36, role="ornament"),
        Part(photo, picture, "matte", 0.4, role="ornament"),
        Part(common(hills & front, folded.grown(0.75), soft=0.3), ink, "matte", 0.35, role="ornament"),
        Part(common(sun & front, folded.grown(0.75), soft=0.3), YELLOW, "matte", 0.3, role="ornament"),
    )
