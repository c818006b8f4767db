"""From a pack to a scene: who is where, on what card, in which light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trottinette.card import CardPlan, Label, Rect, Theme, plan_card, print_card, print_labels, theme_of
from trottinette.catalogue import Parts, take
from trottinette.errors import BadSize
from trottinette.figure import Assembled, assemble
from trottinette.geometry import Vector
from trottinette.pack import Accessory, Pack
from trottinette.palette import colour
from trottinette.studio.light import ROOM, softboxes
from trottinette.studio.packaging import POCKET_FLOOR, TRAY_TOP, blister_mesh, card_mesh, tray_mesh, tray_outline
from trottinette.studio.placing import Placing, place
from trottinette.studio.scene import Camera, Item, Pose, Printed, Scene, bounds, items_of, shown

SMALLEST, LARGEST = 256, 4096  # pixels a side
WALL_BEHIND = 9.0
AROUND = 0.085  # wall seen on each side, as a share of the card
EYE = 5.2  # the camera's distance, in card heights

_FIGURE_SHOWN = (-7.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Accessory3:
    """An accessory ready to be placed: its items turned as shown, not yet scaled or moved."""

    accessory: Accessory
    parts: Parts
    angles: Vector


def set_scene(pack: Pack, width: int = 1024, height: int = 1536) -> Scene:
    """The scene of a pack for a picture of this size in pixels. Raises BadSize, UnknownToy, UnknownChoice, MissingLetters."""
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise BadSize(f"a picture of {width}x{height} pixels cannot be drawn", hint=f"each side is {SMALLEST} to {LARGEST} pixels, for instance 1024x1536")
    aspect = width / height
    plan = plan_card(min(max(aspect, 0.5), 2.0))
    theme = theme_of(pack.card)

    # What goes in the box
    lying = [_ready(a) for a in pack.accessories if a.place == "cell" for _ in range(a.count)]
    held = {a.place: _made(a) for a in pack.accessories if a.place != "cell"}
    whole = assemble(pack.figure, frozenset(held))
    figure = _figure_items(whole, held, Pose(turn=shown(*_FIGURE_SHOWN)))

    # Where
    boxes = [bounds(items_of(one.parts, Pose(turn=shown(*one.angles)))) for one in lying]
    body = bounds(figure)
    inner = _inner(tray_outline(plan))
    placing = place(inner, (body.size[0], body.size[2]), [(b.size[0], b.size[2]) for b in boxes])

    items = list(_packaging(pack, plan, theme, placing))
    scale = placing.figure.scale
    foot = placing.figure.rect.z - body.size[2] * scale / 2
    move = (placing.figure.rect.x - body.middle[0] * scale, -POCKET_FLOOR - 0.2 - body.high[1] * scale, foot - body.low[2] * scale)
    items += _figure_items(whole, held, Pose(scale, shown(*_FIGURE_SHOWN), move))
    for one, box, cell in zip(lying, boxes, placing.accessories, strict=True):
        s = cell.scale
        move = (cell.rect.x - box.middle[0] * s, -POCKET_FLOOR - 0.2 - box.high[1] * s, cell.rect.z - box.middle[2] * s)
        items += items_of(one.parts, Pose(s, shown(*one.angles), move))

    # The print, at twice the picture's own resolution
    frame_w, frame_h = _frame(plan, aspect)
    density = min(2.0 * width / frame_w, 4096 / max(plan.width, plan.height))
    prints = [_printed_card(pack, plan, density, items[0], theme)]
    if pack.card.labels:
        prints.append(_printed_labels(lying, placing, plan, theme, density))

    deep = max(-bounds(items[2:]).low[1] + 4.0, 30.0) if len(items) > 2 else 30.0
    eye = (0.0, -EYE * max(plan.height, plan.width), 0.16 * plan.height)
    reach = 0.62 * max(plan.width, plan.height)
    items[0] = Item(items[0].mesh, _sampled(prints[0].ground, prints[0], items[0].mesh.points), "matte", items[0].pose, surface=1)
    return Scene(
        Camera(eye, (0.0, 0.0), frame_w, frame_h), tuple(items), softboxes(reach), ROOM, theme.wall.linear, WALL_BEHIND,
        tuple(prints), blister_mesh(plan, deep), pack.seed,
    )  # fmt: skip


# ---- things ------------------------------------------------------------------------------------------------


def _made(accessory: Accessory) -> Parts:
    toy = take(accessory.object)
    return toy.make(**{part: colour(name) for part, name in accessory.colours.items()})


def _ready(accessory: Accessory) -> Accessory3:
    return Accessory3(accessory, _made(accessory), take(accessory.object).show)


def _figure_items(whole: Assembled, held: dict[str, Parts], pose: Pose) -> tuple[Item, ...]:
    return items_of(whole.parts, pose)


def _packaging(pack: Pack, plan: CardPlan, theme: Theme, placing: Placing) -> Sequence[Item]:
    """The card, still without its colours, and the tray."""
    pockets = [placing.figure.rect, *(cell.rect for cell in placing.accessories)]
    board = Item(card_mesh(plan), theme.background.linear, "matte")
    tray = Item(tray_mesh(plan, pockets), theme.tray.linear, "plastic", surface=2 if pack.card.labels else 0)
    return board, tray


# ---- frame and print ---------------------------------------------------------------------------------------


def _inner(tray: Rect) -> Rect:
    """Where cells may be: the tray less its rounded edge."""
    return Rect(tray.x, tray.z, tray.width - 10.0, tray.height - 10.0)


def _frame(plan: CardPlan, aspect: float) -> tuple[float, float]:
    """The rectangle of wall that the picture covers: the card and some air, in the picture's own proportions."""
    air = AROUND * min(plan.width, plan.height) * 2
    wide, tall = plan.width + air, plan.height + air
    return max(wide, tall * aspect), max(tall, wide / aspect)


def _printed_card(pack: Pack, plan: CardPlan, density: float, board: Item, theme: Theme) -> Printed:
    ink = _linear(print_card(pack.card, pack.title, pack.tagline, plan, density))
    ground = np.maximum(_blurred(ink, density), 0.03)
    half = plan.width / 2, plan.height / 2
    return Printed(0.0, (-half[0], -half[1]), half, ink, ground)


def _printed_labels(lying: Sequence[Accessory3], placing: Placing, plan: CardPlan, theme: Theme, density: float) -> Printed:
    labels = [
        Label(one.accessory.label, cell.rect.x, cell.rect.bottom, cell.rect.width)
        for one, cell in zip(lying, placing.accessories, strict=True)
        if one.accessory.label
    ]
    rgba = print_labels(labels, plan, density, theme)
    share = rgba[..., 3:].astype(np.float32) / 255
    tray = np.array(theme.tray.linear, np.float32)
    ink = _linear(rgba[..., :3]) * share + tray * (1 - share)
    window = plan.window
    return Printed(-TRAY_TOP, (window.left, window.bottom), (window.right, window.top), ink, np.broadcast_to(tray, (2, 2, 3)).copy())


def _linear(srgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    c = np.arange(256, dtype=np.float64) / 255
    table = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4).astype(np.float32)
    return np.asarray(table[srgb])


def _blurred(image: NDArray[np.float32], density: float) -> NDArray[np.float32]:
    """The print as light sees it from afar: about one cell every 3 mm, smoothed over three of them."""
    tall, wide, _ = image.shape
    rows, columns = max(4, round(tall / density / 3)), max(4, round(wide / density / 3))
    edges_v = np.linspace(0, tall, rows + 1).astype(int)
    edges_h = np.linspace(0, wide, columns + 1).astype(int)
    small = np.add.reduceat(np.add.reduceat(image, edges_v[:-1], axis=0), edges_h[:-1], axis=1)
    small /= (np.diff(edges_v)[:, None] * np.diff(edges_h)[None, :])[..., None]
    for axis in (0, 1):
        padded = np.concatenate([small.take([0, 0], axis), small, small.take([-1, -1], axis)], axis)
        n = small.shape[axis]
        small = sum(w * padded.take(range(i, i + n), axis) for i, w in enumerate((0.1, 0.23, 0.34, 0.23, 0.1)))
    return np.asarray(small, np.float32)


def _sampled(ground: NDArray[np.float32], printed: Printed, points: NDArray[np.float32]) -> NDArray[np.float32]:
    """The ground's colour at mesh vertices, (n, 3)."""
    return printed.at(ground, points[:, 0], points[:, 2])
