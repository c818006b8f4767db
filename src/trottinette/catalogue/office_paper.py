"""Paper at the office: what holds it, posts it, dates it and prints it."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._panels import board, flat, heart
from trottinette.catalogue._trim import side
from trottinette.geometry import (
    Solid,
    block,
    can,
    carve,
    circle,
    egg,
    join,
    polygon,
    rectangle,
    ring,
    rod,
    slab,
    smooth,
    tube,
    union,
)
from trottinette.palette import (
    CORAL,
    CREAM,
    GRAPHITE,
    GREEN,
    LIME,
    RED,
    SILVER,
    SKY,
    TURQUOISE,
    WHITE,
    YELLOW,
    Colour,
)


@toy(
    en=("a folder", "file folder", "folders", "manila folder", "case file"),
    fr=("un dossier", "dossiers", "chemise cartonnée", "pochette cartonnée"),
    near={
        "en": ("binder", "ring binder", "filing cabinet"),
        "fr": ("classeur", "classeurs", "trieur"),
    },
    tall=41,
    show=(-22, 16, 0),
    grip=(22, 0, 14),
    face=(0.0, 15.3, 32.0, 21.0),
)
def folder(card: Colour = YELLOW, paper: Colour = WHITE) -> Parts:
    """Card folder for A4 sheets, 32 cm wide in life, at 1:6.4, on its fold; papers show, the tab is on the left."""
    # Fold the card: a back with a tab, a front that stands off it
    back = slab(
        polygon([(-25, 0), (25, 0), (25, 35), (-4, 35), (-7, 41), (-22, 41), (-25, 35)], [1, 1, 2.5, 2, 2, 2, 2]),
        2,
        0.7,
    ).at(y=3.4)
    front = slab(rectangle(50, 31, 2.4).at(0, 15.5), 2, 0.7).turned(x=7).at(y=-2.6)
    fold = rod((-23.6, 0.6, 1.6), (23.6, 0.6, 1.6), 1.6).stretched(y=2)
    slit = slab(rectangle(12, 5, 1).at(-14.5, 38), 1.2, 0.4).at(y=2)

    # Put three sheets in, lines of writing on the first
    def sheet(x: float, y: float, top: float, turn: float) -> Solid:
        return slab(rectangle(41, 34, 0.8), 1.1, 0.3).turned(y=turn, x=2).at(x, y, top - 17)

    pages = union(sheet(4.4, 1.9, 38, 2), sheet(2, 0.2, 36.4, -2.2), sheet(2.4, -1.6, 34.8, 0.8))
    lines = [
        rod((-14 + dx, -2.5, z), (-14 + dx + w, -2.5, z - 0.014 * w), 0.5)
        for dx, z, w in ((2, 32.9, 29), (2, 30.9, 22))
    ]
    wad = block(40, 4.6, 22, round=0.5).at(x=1, z=1.6)
    label = slab(rectangle(22, 10, 1.6).at(0, 15), 1.4, 0.4).turned(x=7).at(y=-3.5)
    rules = (
        slab(rectangle(15, 1.3, 0.6).at(0, 16.8) | rectangle(10, 1.3, 0.6).at(-2.5, 13.4), 1.4, 0.3)
        .turned(x=7)
        .at(y=-4.1)
    )
    return (
        Part(back | front | fold, card, "matte", 0.6, role="front"),
        Part(pages | wad, paper, "matte", 0.45),
        Part(union(*lines), SKY, "matte", 0.3),
        Part(slit | label, paper, "matte", 0.4, role="ornament"),
        Part(rules, GRAPHITE, "matte", 0.3, role="ornament"),
    )


@toy(
    en=("an envelope", "letter", "letters", "envelopes", "love letter", "sealed letter"),
    fr=("une enveloppe", "lettre", "enveloppes", "lettres", "courrier", "lettre d'amour", "faire-part"),
    near={
        "en": ("mail", "email", "e-mail", "postcard", "invitation"),
        "fr": ("mail", "mails", "carte postale", "e-mail", "invitation"),
    },
    tall=38,
    show=(-18, 10, 6),
    grip=(25, 0, 12),
    face=(0.0, 19.0, 38.0, 24.0),
)
def envelope(paper: Colour = CREAM, seal: Colour = RED) -> Parts:
    """Sealed envelope, 22 cm wide in life, at 1:4, its flap to the front under a heart of wax."""
    whole = slab(rectangle(56, 38, 2.6).at(0, 19), 5, 2)
    folds = [
        tube([(-25, -2.6, 1.6), (-2, -2.6, 18)], 0.6, curved=False),
        tube([(25, -2.6, 1.6), (2, -2.6, 18)], 0.6, curved=False),
    ]
    flap = slab(
        polygon([(-27, 37.6), (27, 37.6), (26, 33.8), (2, 14.4), (-2, 14.4), (-26, 33.8)], [2.2, 2.2, 2, 3, 3, 2]),
        2.4,
        0.8,
    ).at(y=-2.4)

    # Drop the wax, press a heart in it
    blob = smooth([(7.2, 0), (5, 4.6), (0.6, 6.8), (-4.4, 5.4), (-7, 1), (-5.6, -4.2), (-1, -6.6), (4.4, -5.4)], 5)
    wax = carve(slab(blob, 3, 1.1), slab(circle(4.9), 2).at(y=-1.6), soft=0.6).at(y=-4, z=17.4)
    love = slab(heart(5.8), 1.8, 0.6).at(y=-4.6, z=17.3)
    return (
        Part(carve(whole, *folds, soft=0.5), paper, "matte", 0.6, role="front"),
        Part(flap, paper.mixed(WHITE, 0.45), "matte", 0.5, role="front"),
        Part(wax | love, seal, cell=0.4, role="ornament"),
    )


@toy(
    en=("a calendar", "desk calendar", "wall calendar", "calendars"),
    fr=("un calendrier", "éphéméride", "calendriers", "calendrier de bureau"),
    near={
        "en": ("appointment", "deadline", "schedule"),
        "fr": ("almanach", "rendez-vous", "échéance", "planning", "emploi du temps"),
    },
    tall=43.2,
    show=(-24, 14, 0),
    grip=(22, 0, 10),
    face=(0.0, 15.8, 39.0, 22.0),
)
def calendar(head: Colour = RED, page: Colour = WHITE, mark: Colour = YELLOW) -> Parts:
    """Standing desk calendar, 20 cm wide in life, at 1:4.2: a month of small squares, one day ringed."""

    def leaned(solid: Solid) -> Solid:
        return solid.turned(x=-11).at(y=-9.4, z=0.6)

    easel = side(polygon([(-10.4, 0), (10.4, 0), (1.6, 40.6), (-1.6, 40.6)], [1, 1, 1.4, 1.4]), 48, 1.2)
    sheet = leaned(flat(board(0, 20, 44, 38, 1.8), -1, 1.6, 0.5))
    band = leaned(flat(board(0, 34, 44, 10, 1.8) | board(0, 31, 44, 4, 0), -1.6, 2.2, 0.5))
    wires = union(*(ring(3, 0.8).turned(y=90).at(x=x, y=0.4, z=39.4) for x in (-16, -5.4, 5.4, 16)))
    holes = union(*(leaned(can(1.5, 4).turned(x=90).at(x=x, y=1, z=36.6)) for x in (-16, -5.4, 5.4, 16)))
    title = leaned(flat(board(0, 31.6, 17, 1.9, 0.9), -2.1, 1.4))
    days = [
        leaned(flat(board(-17.4 + 5.8 * i, 25.4 - 5.4 * row, 3.9, 3.5, 0.8), -1.5, 1.2))
        for row in range(4)
        for i in range(7)
        if 2 <= row * 7 + i < 26
    ]
    sundays, weekdays = union(*days[4::7]), union(*(day for at, day in enumerate(days) if at % 7 != 4))
    dot = leaned(slab(circle(4.4) - circle(3.2), 1.4, 0.4).at(x=-0.1, y=-1.6, z=14.6))
    star = leaned(flat(heart(3.4).at(11.6, 9.2), -2.1, 1.4))
    return (
        Part(easel, GRAPHITE, "matte", 0.65),
        Part(sheet, page, "matte", 0.5, role="front"),
        Part(carve(band, holes, soft=0.3), head, cell=0.45),
        Part(wires, SILVER, "metal", 0.4),
        Part(title, page, cell=0.35),
        Part(weekdays, GRAPHITE.mixed(WHITE, 0.35), "matte", 0.3, role="ornament"),
        Part(sundays, CORAL, "matte", 0.3, role="ornament"),
        Part(dot, head, cell=0.3, role="ornament"),
        Part(star, mark, cell=0.3, role="ornament"),
    )


@toy(
    en=("a printer", "photo printer", "laser printer", "inkjet printer", "printers"),
    fr=("une imprimante", "imprimante laser", "imprimante photo", "imprimantes", "imprimante jet d'encre"),
    near={
        "en": ("photocopier", "scanner", "fax", "copier"),
        "fr": ("photocopieuse", "scanner", "fax", "photocopieur", "scan"),
    },
    tall=40.7,
    show=(-22, 24, 0),
    grip=(0, -16, 5),
)
def printer(shell: Colour = WHITE, dark: Colour = GRAPHITE) -> Parts:
    """Desk printer, 44 cm wide in life, at 1:9: blank paper waits behind, a picture comes out at the front."""
    # Mould the case: a mouth in front, a slot on top
    case = join(block(48, 28, 20, round=4), block(48, 20, 8, round=3).at(y=3.4, z=16), soft=2)
    mouth = block(37, 20, 8, round=1.5).at(y=-13, z=4)
    slot = block(36, 3.4, 10, round=1).turned(x=-14).at(y=8, z=20)
    case = carve(case, mouth, slot, soft=0.8)
    lining = block(37, 15, 9).at(y=-3, z=3.6)
    tray = block(35, 14, 2, round=0.9).at(y=-15.4, z=3.8)

    # Feed the paper, print the picture
    blank = block(31, 1.6, 26, round=0.6).turned(x=-14).at(y=6.6, z=15.4)
    sheet = block(30, 19, 1.4, round=0.5).turned(x=4).at(y=-17, z=6.2)

    def printed(solid: Solid) -> Solid:
        return solid.at(z=1).turned(x=4).at(y=-17, z=6.2)

    sky = printed(block(25.4, 13.6, 0.9, round=0.3).at(y=-1.4))
    hills = slab(
        smooth([(-12.4, -6.8), (12.4, -6.8), (12.4, -3), (7, 0.4), (2.6, -3), (-4, 3.4), (-12.4, -3.6)], 4), 1.2, 0.3
    )
    hills = printed(hills.turned(x=-90).at(y=-1.4, z=0.6))
    sun = printed(can(2, 1.2, round=0.4).at(x=7, y=2, z=0))

    # Lay out the panel
    panel = block(14, 6, 1.6, round=0.7).turned(x=0).at(x=-14, y=-1.6, z=23.3)
    buttons = [can(1.7, 2.2, round=0.7).at(x=x, y=-1.6, z=23.2) for x in (-1, 4.6)]
    light = egg(1.5, 1.5, 1.2).at(x=18.6, y=-1.6, z=24.2)
    return (
        Part(case, shell, cell=0.65),
        Part(lining | tray, dark, "matte", 0.55),
        Part(blank | sheet, WHITE, "matte", 0.5),
        Part(sky, SKY, "matte", 0.4),
        Part(hills, GREEN, "matte", 0.35),
        Part(sun, YELLOW, "matte", 0.35),
        Part(panel, dark, "glass", 0.4),
        Part(buttons[0], TURQUOISE, cell=0.35),
        Part(buttons[1], CORAL, cell=0.35),
        Part(light, LIME, cell=0.35),
    )


@toy(
    en=("some sticky notes", "sticky note", "sticky pad", "reminder", "reminders", "memo", "pad of sticky notes"),
    fr=("des notes autocollantes", "note autocollante", "notes repositionnables", "pense-bête", "pense-bêtes", "mémo"),
    near={
        "en": ("post-it", "post-its", "post-it notes", "shopping list"),
        "fr": ("post-it", "post-its", "postit", "liste de courses"),
    },
    tall=42.3,
    show=(-24, 12, -6),
    grip=(0, 0, 6),
)
def sticky_notes(note: Colour = YELLOW, second: Colour = CORAL) -> Parts:
    """Pad of sticky notes, 76 mm wide in life, at 1:2: two colours, the first leaf curls up, ticked off."""

    # Stack the leaves: a pad of each colour, grooved where they lie on one another
    def pad(z: float) -> Solid:
        lines = (block(60, 0.8, 60).at(y=y, z=-5) - slab(rectangle(36.8, 36.8).at(0, 19), 20) for y in (-2.2, 0.2, 2.6))
        return carve(slab(rectangle(38, 38, 1).at(0, 19), 7.4, 0.8), *lines, soft=0.5).at(z=z)

    front = pad(0)
    back = pad(0).turned(y=7).at(x=6, y=6.4, z=2.4)
    curl = [
        (-3.4, 37.4),
        (-5, 37.4),
        (-5, 22),
        (-5.2, 12),
        (-6.6, 6),
        (-10.2, 1.2),
        (-10.9, 2.4),
        (-8, 7),
        (-6.8, 12.4),
        (-6.4, 22),
        (-6.4, 38.6),
        (-3.4, 38.6),
    ]
    leaf = side(polygon(curl, 0.5), 38, 0.5)
    # Write three lines, tick them off
    rows = (30.4, 23.4, 16.6)
    boxes = union(
        *(
            slab(rectangle(4.4, 4.4, 0.8).at(-12, z) - rectangle(2.8, 2.8, 0.4).at(-12, z), 1.4, 0.3).at(y=-6.5)
            for z in rows
        )
    )
    words = union(*(rod((-7, -6.5, z), (x, -6.5, z), 0.75) for z, x in zip(rows, (12, 7, 10), strict=True)))
    ticks = union(
        *(tube([(-13.4, -7, z + 0.6), (-12.2, -7, z - 0.8), (-9.2, -7, z + 3.2)], 0.75, curved=False) for z in rows[:2])
    )
    return (
        Part(front, note.mixed(WHITE, 0.25), "matte", 0.5),
        Part(leaf, note, "matte", 0.45),
        Part(back, second, "matte", 0.5),
        Part(boxes | words, GRAPHITE, "matte", 0.3),
        Part(ticks, GREEN, "matte", 0.3),
    )
