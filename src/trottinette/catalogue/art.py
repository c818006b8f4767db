"""Art: what one paints and draws with."""

from trottinette.catalogue._kit import Part, Parts, toy
from trottinette.geometry import Solid, ball, can, carve, egg, extrude, join, lathe, ring, smooth, tube, union
from trottinette.palette import BLUE, GREEN, RED, SAND, SILVER, WHITE, YELLOW, Colour


@toy(
    en=(
        "a paint palette",
        "palette",
        "painter's palette",
        "artist's palette",
        "paint and brush",
        "palette and paintbrush",
    ),
    fr=("une palette de peintre", "palette", "palette de peinture", "palette et pinceau", "peinture"),
    near={
        "en": ("paints", "watercolours", "watercolors"),
        "fr": ("tubes de peinture", "aquarelle"),
    },
    tall=8.1,
    show=(0, 66, 0),
)
def paint_palette(wood: Colour = SAND, brush: Colour = RED) -> Parts:
    """Painter's palette, 400 mm in life, lying flat; the thumb hole is on the left, a brush lies across."""
    # Cut the board
    edge = [(-23.5, 1), (-20.5, 11), (-11, 17.6), (2, 19), (15, 16.2), (23.5, 8.5), (25, -2.5),
        (19.5, -12), (10.5, -15.6),
            (3, -13.2), (-2, -10.8), (-7.4, -13.4), (-14.4, -15.6), (-21, -9.5)]  # fmt: skip
    board = extrude(smooth(edge, 5), 3.4, round=1.3)
    hole = can(4.2, 20).stretched(y=0.8).turned(z=-25).at(x=-12.6, y=-6.8, z=-5)
    line = smooth([(x * 0.92, y * 0.9 + 0.2) for x, y in edge], 5)
    groove = extrude(line.grown(0.35) - line.grown(-0.35), 9).at(z=2.9)
    board = carve(board, groove, hole, soft=0.8)

    # Squeeze out the paints
    places = (
        (-17.2, 4.2, 30.0, BLUE),
        (-8.2, 11.6, 80.0, GREEN),
        (3.2, 12.9, 150.0, YELLOW),
        (13.8, 9.0, 200.0, RED),
        (19.4, -0.6, 260.0, WHITE),
    )
    paints = tuple(
        Part(_dollop().turned(z=turn).at(x=x, y=y, z=3.0), colour, cell=0.35) for x, y, turn, colour in places
    )

    # Lay the brush across
    def lay(solid: Solid) -> Solid:
        return solid.scaled(1.18).turned(y=90).turned(y=3.5).turned(z=-38).at(x=-5.6, y=3.2, z=5.6)

    handle = lathe(
        [(0.1, 13), (1.7, 13), (2.2, 17), (1.9, 24), (1.2, 33), (1.3, 37.4), (0.7, 39), (0.1, 39)], round=0.6
    )
    ferrule = join(
        lathe([(0.1, 6.2), (2.2, 6.2), (1.9, 14), (0.1, 14)], 0.3),
        ring(2.1, 0.5).at(z=7.6),
        ring(1.9, 0.5).at(z=12.2),
        soft=0.4,
    )
    tip = lathe([(0.1, -2.2), (0.7, -1), (1.9, 2), (2.3, 4.6), (2.0, 7), (0.1, 7)], round=0.5)
    hair = carve(tip, tube([(0, -1.2, -1.6), (0, -2.3, 2), (0, -2.7, 5)], 0.4).around(9), soft=0.4)
    return (
        Part(board, wood, "matte"), *paints, Part(lay(handle), brush, cell=0.35), Part(lay(ferrule),
            SILVER, "metal", 0.3),
        Part(lay(hair), BLUE, cell=0.25),
    )  # fmt: skip


def _dollop() -> Solid:
    """A squeeze of thick paint with its curled peak, on z = 0."""
    foot = egg(4.3, 3.7, 1.9).at(z=0.3)
    fold = union(egg(3.0, 2.5, 1.5).at(x=0.4, z=1.7), ball(1.3).at(x=1.0, y=0.4, z=2.7))
    return join(foot, fold, soft=0.7).scaled(1.15) & can(20, 20)
