"""Money, of no country and no bank."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.catalogue._trim import heart, sheets
from trottinette.geometry import block, circle, common, half, rectangle, slab, star, union
from trottinette.palette import BLACK, CORAL, CREAM, GOLD, GREEN, MINT, NAVY, TURQUOISE, WHITE, Colour


@toy(
    en=("a credit card", "bank card", "debit card", "payment card", "credit cards", "charge card"),
    fr=(
        "une carte bancaire",
        "carte bleue",
        "carte de crédit",
        "carte de paiement",
        "cb",
        "cartes bancaires",
    ),
    near={
        "en": ("visa", "mastercard", "amex", "loyalty card", "gift card"),
        "fr": ("visa", "mastercard", "amex", "carte de fidélité", "carte vitale", "carte cadeau"),
    },
    tall=33,
    show=(-20, 12, -7),
    grip=(0, 0, 5),
    face=(6.5, 16.5, 31.0, 25.0),
)
def credit_card(card: Colour = NAVY, wave: Colour = TURQUOISE, chip: Colour = GOLD) -> Parts:
    """Payment card, 85.6 mm wide in life, at 1:1.7 and stout. Stands on its long side, chip to the front."""
    shape = rectangle(50, 33, 4).at(y=16.5)
    body = slab(shape, 3.4, round=1.0)
    # Sweep two hills of colour over the face
    face = half(y=1)
    near_hill = common(slab(shape.grown(-0.45), 4.4, round=0.6) & face, slab(circle(30).at(x=22, y=-16), 20), soft=0.3)
    far_hill = common(slab(shape.grown(-0.45), 4.0, round=0.5) & face, slab(circle(31).at(x=10, y=-12.5), 20), soft=0.3)
    # Set the chip, its contacts cut; wave for the contactless reader
    plate = slab(rectangle(9.6, 7.6, 1.8), 2, round=0.5)
    cuts = [rectangle(12, 0.6).at(y=z) for z in (-1.3, 1.3)]
    cut = slab(
        (rectangle(0.6, 12).at(x=-1.7) | rectangle(0.6, 12).at(x=1.7) | cuts[0] | cuts[1]) - rectangle(3.9, 3.2, 0.8),
        1.2,
    )
    gold = (plate - cut.at(y=-1)).at(x=-15.5, y=-1.7, z=20.6)
    arcs = union(*(slab(circle(r) - circle(r - 1.1), 1.6, round=0.4) for r in (2.2, 4.5, 6.8)))
    arcs = (arcs & half(x=-1, z=-1) & half(x=-1, z=1)).at(x=-10.2, y=-2.1, z=20.6)
    # Press the number in four groups, the holder's name, the bank's star
    digits = union(
        *(
            slab(rectangle(1.7, 2.9, 0.8).at(x=-19.9 + 10.6 * g + 2.35 * i, y=12.2), 1.6, round=0.5)
            for g in range(4)
            for i in range(4)
        )
    )
    name = union(*(slab(rectangle(w, 1.9, 0.9).at(x=x, y=6.2), 1.6, round=0.5) for x, w in ((-15.9, 9.6), (-6.4, 6.6))))
    bank = slab(star(5, 3.6, 1.8, 0.4).at(x=18.4, y=26.8), 1.6, round=0.5)
    silver = union(digits, name, bank).at(y=-2.1)
    # Behind: the magnetic stripe and the signature
    stripe = common(
        slab(shape.grown(-0.45), 4.2, round=0.5) & half(y=-1), slab(rectangle(60, 6.4).at(y=25), 20), soft=0.3
    )
    signature = slab(rectangle(30, 5, 0.8).at(x=4, y=15), 1.2, round=0.4).at(y=1.6)
    return (
        Part(body, card, "plastic", role="front"),
        Part(near_hill, wave, "plastic", 0.5, role="front"),
        Part(far_hill, card.mixed(wave, 0.45), "plastic", 0.5, role="front"),
        Part(gold, chip, "metal", 0.3),
        Part(union(silver, arcs, signature), WHITE, "plastic", 0.35, role="ornament"),
        Part(stripe, BLACK, "plastic", 0.5),
    )


@toy(
    en=("a bundle of banknotes", "banknotes", "cash", "money", "bank notes", "wad of cash", "stack of cash"),
    fr=(
        "une liasse de billets",
        "billets",
        "argent",
        "liasse",
        "billets de banque",
        "cash",
        "fric",
        "thune",
        "pognon",
        "oseille",
    ),
    near={
        "en": ("dollars", "euros", "dollar", "euro", "pounds", "yen", "salary", "bonus", "bucks"),
        "fr": ("dollars", "euros", "dollar", "euro", "salaire", "monnaie", "biffetons", "pactole"),
    },
    tall=30,
    show=(-26, 20, 0),
    grip=(0, 0, 5),
)
def banknotes(paper: Colour = MINT, ink: Colour = GREEN, band: Colour = CREAM) -> Parts:
    """Bundle of notes of no country, 15 cm wide in life, at 1:3. Stands on its long side in a paper band."""
    stack = sheets(50, 12, 27, pitch=1.7)
    # Let two notes slip out of line behind
    loose = slab(rectangle(50, 27, 0.8), 1.4, round=0.5)
    strays = loose.turned(y=-3).at(x=0.6, y=5.4, z=14.4) | loose.turned(y=2).at(x=-0.4, y=3.4, z=14.2)
    # Print the top one: border, medallion with a star, a coin in each corner, wavy values
    border = (rectangle(47, 24, 2) - rectangle(45, 22, 1.2)).at(y=13.5)
    medal = (circle(8.2) - circle(7.1)).at(-6.5, 13.5)
    corners = [(circle(2.6) - circle(1.2)).at(x=x, y=13.5 + z) for x in (-18.8, 19.4) for z in (-7, 7)]
    bars = [
        rectangle(w, 1.3, 0.6).at(x=x, y=13.5 + z)
        for x, w, z in ((-18.6, 5.4, 1.4), (-18.6, 3.6, -1.4), (19.4, 5, 1.4), (19.4, 3.4, -1.4))
    ]
    flats = border | medal
    for piece in (*corners, *bars):
        flats = flats | piece
    print_ = slab(flats, 1.3, round=0.35).at(y=-6.1)
    sign = slab(star(5, 5.0, 2.5, 0.4).at(-6.5, 13.3), 1.7, round=0.5).at(y=-6.1)
    # Hold it all with a band, a seal on it
    strap = block(9.6, 14.8, 28.4, round=0.9).at(x=9.6)
    seal = slab(heart(), 1.6, round=0.5).at(x=9.6, y=-7.4, z=14.6)
    return (
        Part((stack | strays).at(z=0.7), paper, "matte", 0.5),
        Part(union(print_, sign).at(z=0.7), ink, "matte", 0.36),
        Part(strap, band, "matte"),
        Part(seal, CORAL, "plastic", 0.35),
    )
