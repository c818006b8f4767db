"""Film and stage, before the audience: masks, light, a loud voice, a ticket, a reel to run."""

from itertools import pairwise

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat
from trottinette.geometry import (
    Outline,
    Solid,
    block,
    can,
    carve,
    circle,
    cone,
    egg,
    half,
    join,
    lathe,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    star,
    tube,
    union,
)  # fmt: skip
from trottinette.palette import (
    BLACK,
    BLUE,
    CHOCOLATE,
    CREAM,
    GRAPHITE,
    GREY,
    RED,
    SILVER,
    SKY,
    WHITE,
    YELLOW,
    Colour,
)  # fmt: skip


@toy(
    en=("two theatre masks", "theatre mask", "comedy and tragedy", "theater masks", "theater mask", "drama masks"),
    fr=("des masques de théâtre", "masque de théâtre", "comédie et tragédie", "masques de comédie"),
    near={"en": ("carnival mask", "venetian mask"),
          "fr": ("masque vénitien", "masque de carnaval", "loup vénitien")},
    tall=38.9,
    show=(-10, 8, 0),
    grip=(-12, -2, 6),
)  # fmt: skip
def theatre_masks(comedy: Colour = YELLOW, tragedy: Colour = BLUE, ribbon: Colour = RED) -> Parts:
    """Comedy laughing, tragedy weeping behind it; faces 200 mm tall in life, at 1:6."""
    # Dome the faces; cut eyes and mouths through to a dark lining
    side = [(0, -17), (6, -14.8), (11, -8.6), (14, 0), (15.4, 9), (15, 14.6), (12.4, 16.4), (6, 14.6), (0, 14)]
    plan = smooth(side + [(-x, z) for x, z in side[-2:0:-1]], 5)
    dome = slab(plan, 60) & egg(19, 9, 24).at(y=2) & half(y=1).at(y=1.6)
    lining = slab(plan.grown(-1.6), 60) & egg(17, 6.6, 22).at(y=2) & half(y=1).at(y=1)

    def face(eye: Outline, mouth: Outline, brow: list[tuple[float, float, float]]) -> tuple[Solid, Solid]:
        nose = join(egg(1.9, 2.4, 4.4).at(y=-6.6, z=1.6), egg(3, 2.6, 2).at(y=-7, z=-2), soft=1.4)
        holes = slab(eye, 40).mirrored() | slab(mouth, 40)
        ridge = tube(brow, [1.0, 1.4, 0.8]).mirrored()
        cheeks = egg(3, 1.6, 2.4).at(x=8.6, y=-4.4, z=-3.4).mirrored()
        holes = holes & half(y=1).at(y=30)
        return carve(join(dome, nose, ridge, cheeks, soft=1.6), holes & half(y=1).at(y=2.6), soft=0.8), lining

    glad_eye = smooth([(3, 3.6), (4, 6.2), (6.6, 7.4), (9.4, 6), (10.4, 3.4), (8.8, 4.4), (6.6, 5), (4.4, 4.6)], 4)
    smile = smooth([(-9.4, -5), (-5, -6.8), (0, -7.4), (5, -6.8), (9.4, -5), (8, -9.6), (4, -12.6), (0, -13.4),
                    (-4, -12.6), (-8, -9.6)], 4)  # fmt: skip
    sad_eye = smooth([(2.8, 5.4), (5.6, 6), (10.4, 3.2), (9, 1.8), (6.2, 2), (3.8, 3.4)], 4)
    frown = smooth([(-6.2, -11), (-5.4, -8.6), (-2.8, -6.8), (0, -6.2), (2.8, -6.8), (5.4, -8.6), (6.2, -11),
                    (3.6, -10), (0, -9.4), (-3.6, -10)], 4)  # fmt: skip
    glad = face(glad_eye, smile, [(2.6, -6.2, 8.6), (6.8, -5.4, 11.6), (12, -3.4, 8.8)])
    sad = face(sad_eye, frown, [(2.4, -6, 11.4), (6.6, -5.4, 9.8), (12, -3.6, 6)])
    tear = join(egg(2, 1.5, 2.2).at(z=-0.8), cone(1.5, 0.5, 3.2, 0.3), soft=0.6).at(x=7.6, y=-5.4, z=-3.4)

    # Hang them one before the other, ribbons at their temples
    def front(solid: Solid) -> Solid:
        return solid.turned(y=-9).at(x=-11.6, y=-2, z=25.4)

    def behind(solid: Solid) -> Solid:
        return solid.turned(y=12).at(x=12.8, y=5, z=18.6)

    tail = [(14.6, 0.6, 12), (16.4, 0, 15), (17.6, 0, 10), (15.8, 0, 4), (17.8, 0, -3), (16.4, 0, -8)]
    bow = [(-14.6, 0.6, 12), (-16.8, 0, 16), (-16.4, 0, 10), (-17.8, 0, 4), (-15.8, 0, -2), (-17.2, 0, -8)]
    parts = (
        Part(front(glad[0]), comedy, cell=0.6),
        Part(behind(sad[0]), tragedy, cell=0.6),
        Part(front(glad[1]) | behind(sad[1]), BLACK, "matte", 0.8),
        Part(behind(tear), SKY, cell=0.4),
        Part(front(tube(bow, 1).stretched(y=1.6)) | behind(tube(tail, 1).stretched(y=1.6)), ribbon, "matte", 0.5),
    )
    return tuple(Part(p.solid.at(z=-1.83).scaled(0.93), p.colour, p.finish, p.cell) for p in parts)


@toy(
    en=("a spotlight", "stage light", "stage lights", "spotlights", "film light", "studio light", "projector light"),
    fr=("un projecteur", "projecteur de théâtre", "projecteur de cinéma", "spot", "spots", "projecteurs",
        "éclairage de scène"),
    near={"en": ("floodlight", "ring light", "softbox"), "fr": ("lampe de studio", "ring light", "softbox")},
    tall=55.2,
    show=(-32, 8, 0),
    grip=(0, 3, 20),
)  # fmt: skip
def spotlight(shell: Colour = GRAPHITE, light: Colour = YELLOW, metal: Colour = SILVER) -> Parts:
    """A studio lamp with four flaps on its stand, 1.6 m tall in life, at 1:28; it shines to the front."""

    def aimed(solid: Solid) -> Solid:
        return solid.turned(x=90 + 10).at(y=3, z=42)

    # Turn the drum about its axis: ribs for the heat behind, a rim, the lens
    drum = aimed(lathe([(0, -11), (6, -11), (9.6, -8.4), (10.4, -5), (10.4, 7), (0, 7)], 1))
    fins = aimed(union(*(ring(10.2, 0.9).at(z=z) for z in (-5.4, -2.6, 0.2))))
    rim = aimed(ring(10.4, 1.3).at(z=6.6))
    glow = aimed(join(can(9.6, 8), egg(9, 9, 2.0).at(z=7.4), soft=1))
    bulb = aimed(egg(4.2, 4.2, 3.6).at(z=7.6))
    leaf = slab(polygon([(-7, 0), (7, 0), (9, 10), (-9, 10)], 1.2), 1.3, 0.5)
    doors = aimed(union(*(leaf.turned(x=28).at(y=-11, z=6.8).turned(z=90 * i) for i in range(4))))

    # Hold it in a yoke with two clamps, on a pole with three legs
    bend = [(-12.4, 3, 42), (-12.4, 3, 33), (-9.6, 3, 29), (0, 3, 28), (9.6, 3, 29), (12.4, 3, 33), (12.4, 3, 42)]
    yoke = tube(bend, 1.4)
    clamp = rod((9, 3, 42), (14, 3, 42), 1.2) | can(2.8, 2.8, 0.9).turned(y=90).at(x=12.6, y=3, z=42)
    pole = rod((0, 3, 6), (0, 3, 28), 1.5) | can(2.2, 4, 0.7).at(y=3, z=25) | can(2.3, 3.4, 0.7).at(y=3, z=14)
    leg = tube([(0, 0, 15), (9, 0, 7), (14.6, 0, 1.5)], 1.3, curved=False) | rod((0, 0, 6.4), (8.6, 0, 7), 0.9)
    legs = leg.turned(z=-90).around(3)
    tips = rod((12.8, 0, 2), (15, 0, 1.9), 1.9).turned(z=-90).around(3)
    return (
        Part(drum | fins, shell, cell=0.55),
        Part(rim | doors, shell.mixed(BLACK, 0.45), "matte", 0.5),
        Part(glow, light.mixed(WHITE, 0.15), cell=0.5),
        Part(bulb, light.mixed(WHITE, 0.8), cell=0.5),
        Part(yoke | pole | legs.at(y=3), metal, "metal", 0.5),
        Part(clamp.mirrored(), RED, cell=0.5),
        Part(tips.at(y=3), BLACK, "matte", 0.5),
    )


@toy(
    en=("a megaphone", "bullhorn", "loudhailer", "loud hailer", "megaphones"),
    fr=("un mégaphone", "porte-voix", "porte voix", "mégaphones"),
    near={"en": ("speaking trumpet", "air horn"), "fr": ("corne de brume",)},
    tall=46.4,
    show=(26, 8, 0),
    grip=(12, 0, 8),
)
def megaphone(horn: Colour = WHITE, trim: Colour = RED, dark: Colour = GRAPHITE) -> Parts:
    """A loud-hailer, 350 mm long in life, at 1:6: its mouth to the left, a pistol grip below."""

    def ahead(solid: Solid) -> Solid:
        return solid.turned(y=-80).at(x=8, z=22)

    # Flare the horn; a band at its lip, a boss in its throat
    bell = lathe([(0, -2), (6.2, -2), (6.4, 4), (8.2, 14), (11.8, 24), (17.4, 33), (17.4, 35), (0, 35)], 0.8)
    throat = lathe([(0, 8), (4, 9), (6, 14), (10, 25), (16, 34.4), (16, 40), (0, 40)], 0.4)
    cone_ = ahead(carve(bell, throat, soft=0.5))
    lip = ahead(ring(17, 1.5).at(z=34)) | ahead(lathe([(6, 3), (7.2, 3), (7.9, 7.4), (6, 7.4)], 0.4))
    boss = ahead(lathe([(0, 6), (4.6, 6), (5, 20), (3.4, 23), (0, 24)], 0.9))

    # Mould the back with its mouthpiece, the grip, the trigger; a loop to hang it by
    back = ahead(lathe([(0, -12), (5, -12), (7.6, -9.6), (7.8, -1.6), (6, 0), (0, 0)], 0.9))
    voice = ahead(lathe([(0, -17), (5, -17), (4.4, -13.6), (3.4, -11), (0, -11)], 0.6) - can(3.6, 2).at(z=-18))
    grip = join(slab(smooth([(8.4, 20), (16.6, 21), (17.4, 12), (20, 2), (17.4, 0.4), (12, 0.6), (9.6, 9)], 5), 8, 2.6),
                block(8, 8.4, 3, round=1.2).at(x=15.6), soft=1)  # fmt: skip
    rib = rod((17.4, -3, 0), (17.4, 3, 0), 0.8)
    ridges = union(*(rib.at(x=0.22 * i * i, z=13 - 2.7 * i) for i in range(4)))
    trigger = tube([(8.6, 0, 15), (6.4, 0, 12.4), (6.8, 0, 9.4)], [1.9, 1.6, 1.3])
    dial = ahead(can(2.4, 3, 0.8).turned(x=90).at(y=-6.4, z=-5.6))
    strap = tube([(16, 5, 23), (20, 9, 18), (22, 8, 9), (19, 4, 3)], 1).stretched(y=1.0)
    return (
        Part(cone_, horn, cell=0.6),
        Part(lip | trigger, trim, cell=0.5),
        Part(boss, dark, "matte", 0.6),
        Part(back, trim, cell=0.55),
        Part(voice | grip | ridges, dark, "matte", 0.5),
        Part(dial, SILVER, "metal", 0.4),
        Part(strap, dark, "matte", 0.5),
    )


@toy(
    en=("two cinema tickets", "cinema ticket", "movie ticket", "movie tickets", "ticket", "tickets", "theatre ticket",
        "theatre tickets", "theater tickets"),
    fr=("des tickets de cinéma", "ticket de cinéma", "place de cinéma", "places de cinéma", "ticket", "tickets",
        "billets de cinéma", "billet de cinéma", "billet de théâtre"),
    near={"en": ("concert ticket", "concert tickets", "festival ticket"),
          "fr": ("place de concert", "places de concert", "billet de concert", "billets de concert")},
    tall=40.4,
    show=(-14, 8, 0),
    grip=(0, 0, 8),
)  # fmt: skip
def cinema_tickets(paper: Colour = YELLOW, second: Colour = RED, ink: Colour = CHOCOLATE) -> Parts:
    """Two tickets one before the other, 140 mm wide in life, at 1:3, their stubs still on."""
    wide, high = 50.0, 23.0

    def shape() -> Outline:
        bites = circle(3.2).at(wide / 2, 0) | circle(3.2).at(-wide / 2, 0)
        for x in (12.4,):
            bites = bites | circle(1.3).at(x, high / 2) | circle(1.3).at(x, -high / 2)
        return rectangle(wide, high, 2) - bites

    def ticket(tilt: float, x: float, y: float, z: float) -> tuple[Solid, Solid, Solid, Solid]:
        def placed(solid: Solid) -> Solid:
            return solid.turned(y=tilt).at(x=x, y=y, z=z)

        frame = shape().grown(-1.7) - shape().grown(-2.6)
        dots = union(*(rod((12.4, -1.8, v), (12.4, -1.8, v + 1), 0.45) for v in (-8.4, -5.4, -2.4, 0.6, 3.6, 6.6)))
        camera = union(
            flat(board(-8.6, -2.4, 13, 8.6, 1.6), -2.2),
            flat(polygon([(-1.4, -2.6), (3.4, -6.4), (3.4, 1.4)], 0.6), -2.2),
            flat(circle(3.2).at(-11.6, 4.8), -2.2),
            flat(circle(2.6).at(-5.6, 4.6), -2.2),
        )
        bars = union(*(flat(board(15.2 + d, 0, w, 14, 0.3), -2.2) for d, w in ((0, 1), (2, 0.8), (4.2, 1.4), (6, 0.8))))
        sign = flat(star(5, 2.8, 1.2, 0.3).at(7.8, 5.2), -2.3) | flat(circle(1.0).at(-11.6, 4.8), -2.5, 1)
        sign |= flat(circle(0.8).at(-5.6, 4.6), -2.5, 1) | flat(circle(1.9).at(-8.6, -2.4), -2.6, 1)
        card = slab(shape(), 3.2, 0.8)
        return placed(card), placed(slab(frame, 1.2, 0.2).at(y=-1.7)), placed(camera | bars | dots), placed(sign)

    near = ticket(-7, -1, -2.4, 14.4)
    far = ticket(10, 2, 1, 25.2)
    return (
        Part(near[0], paper, cell=0.55),
        Part(far[0], second, cell=0.55),
        Part(near[1] | near[3], second, cell=0.4),
        Part(far[1] | far[3], paper, cell=0.4),
        Part(near[2], ink, "matte", 0.4),
        Part(far[2], CREAM, "matte", 0.4),
    )


@toy(
    en=("a film reel", "reel of film", "movie reel", "film reels", "film strip"),
    fr=("une bobine de film", "bobine de cinéma", "pellicule", "pellicule de film", "bobines de film"),
    near={"en": ("reel", "roll of film", "photo film"), "fr": ("bobine", "pellicule photo")},
    tall=46.4,
    show=(-20, 34, 0),
    grip=(0, 0, 40),
)
def film_reel(metal: Colour = SILVER, film: Colour = GRAPHITE, pictures: Colour = CREAM) -> Parts:
    """A reel, 380 mm across in life, at 1:8, its film run out to the right with pictures on it."""
    # Press the two flanges with their windows, wind the film between
    windows = union(*(can(5.4, 30).at(x=13.2, z=-8).turned(z=72 * i + 18) for i in range(5)))
    flange = carve(can(22.6, 2.6, 0.8), windows, can(2.2, 30).at(z=-8), soft=0.7)
    pair = (flange | flange.at(z=8.4) | ring(22, 1.1).at(z=0.6) | ring(22, 1.1).at(z=10.4)).at(z=-5.5)
    hub = carve(can(6, 13, 1).at(z=-6.5), block(2.6, 2.6, 30, round=0.4).at(z=-14), soft=0.4)
    bolts = union(*(can(0.9, 13, 0.3).at(x=4.1, z=-6.5).turned(z=120 * i) for i in range(3)))
    wound = can(19.6, 8).at(z=-4)

    def upright(solid: Solid) -> Solid:
        return solid.turned(x=90).at(x=-8, z=23.6)

    # Run the film out along the table: holes down both edges, a picture in each frame
    path = [(-8.0, 1.2), (6.0, 0.6), (12.0, 0.2), (18.0, 0.4), (24.0, 1.8), (30.0, 4.4)]
    run = polygon([*path, *((x - 0.3, z + 1.9) for x, z in reversed(path))], 0.4)
    strip = slab(run, 13, 0.3)
    return (
        Part(upright(pair | hub), metal, "metal", 0.5),
        Part(upright(bolts), GREY, "metal", 0.35),
        Part(upright(wound), film, cell=0.7),
        Part(strip, film, cell=0.5),
        Part(union(*_frames(path)), pictures, cell=0.4),
    )


def _frames(path: list[tuple[float, float]]) -> list[Solid]:
    """Pictures and sprocket marks on the upper face of a film that runs along the path."""
    out = []
    for (x, z), (u, w) in pairwise(path[1:]):
        lean = -57.3 * (w - z) / (u - x)
        middle = {"x": (x + u) / 2 - 0.3, "z": (z + w) / 2 + 1.4}
        out.append(block(4.4, 6, 1.2, round=0.4).turned(y=lean).at(**middle))
        hole = block(1.5, 1.5, 1.2, round=0.3)
        out += [hole.at(x=a, y=b).turned(y=lean).at(**middle) for a in (-1.8, 1.8) for b in (-5, 5)]
    return out
