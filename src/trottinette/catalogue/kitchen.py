"""Kitchen and table: things that pour, cook or hold a drink."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import can, carve, egg, join, lathe, tube
from trottinette.palette import CHOCOLATE, WHITE, Colour


@toy(
    en=("a coffee cup", "coffee mug", "mug", "cup of coffee", "coffee", "mug of coffee"),
    fr=("une tasse de café", "mug", "tasse", "café", "mug de café", "tasse à café", "p'tit café", "kawa"),
    near={"en": ("espresso", "latte", "cappuccino"), "fr": ("expresso", "espresso", "cappuccino")},
    tall=40,
    show=(-20, 22, 0),
    grip=(22, 0, 20),
)
def coffee_cup(mug: Colour = WHITE, coffee: Colour = CHOCOLATE) -> Parts:
    """Straight mug of coffee, 95 mm in life. The handle is on the right."""
    wall = can(16, 40, round=2.4)
    handle = tube([(14, 0, 31), (24, 0, 31), (27, 0, 20), (23, 0, 10), (14, 0, 9)], 2.9)
    hole = can(13.4, 40).at(z=5)
    cup = carve(join(wall, handle, soft=2.5), hole, soft=1.6)
    drink = lathe([(0, 33), (13.6, 33), (13.6, 35), (0, 35)], round=0.3)
    bubble = egg(2.2, 2.2, 0.6).at(x=-6, y=-4, z=35)
    return Part(cup, mug), Part(join(drink, bubble, soft=0.5), coffee, "glass")
