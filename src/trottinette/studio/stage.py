"""From a pack to a scene: who is where, on what card, in which light."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trottinette.brief.sources import bare
from trottinette.card import (
    CardPlan,
    Label,
    Rect,
    Theme,
    check_letters,
    plan_card,
    print_card,
    print_labels,
    theme_of,
)
from trottinette.card.labels import LABEL_HEIGHT
from trottinette.catalogue import Face, Moulded, Part, Parts, box_of, moulded
from trottinette.charms.pictures import linear_of
from trottinette.errors import BadSize, UnknownChoice
from trottinette.figure import Hand, assemble
from trottinette.geometry import Box, Vector
from trottinette.pack import Accessory, Figure, Pack
from trottinette.studio.light import ROOM, softboxes
from trottinette.studio.own import has_print, held_role, printed_on, printed_toy
from trottinette.studio.packaging import (
    POCKET_FLOOR,
    TRAY_TOP,
    blister_mesh,
    card_mesh,
    tray_mesh,
    tray_outline,
)
from trottinette.studio.placing import Cell, Placing, place
from trottinette.studio.scene import Camera, Item, Pose, Printed, Scene, bounds, items_of, shown
from trottinette.studio.things import Thing, thing_of
from trottinette.work import Stopwatch

SMALLEST, LARGEST = 256, 4096  # pixels a side
WALL_BEHIND = 9.0
AROUND = 0.085  # wall seen on each side, as a share of the card
EYE = 5.2  # the camera's distance, in card heights

MOST_PRINTED = 6000  # pixels along the print's longest side
FIGURE_BOX = (70.0, 58.0, 131.0)  # width, depth, height reserved for any figure, mm as modelled
CLEAR = 3.0  # air between the foremost thing and the blister
TOUCH = 0.2

HELD = 0.62  # an accessory in a hand, times its size as modelled
HELD_LONGEST = 46.0  # mm in the figure's frame
BESIDE = 0.9
BESIDE_LONGEST = 58.0

_HANDS: tuple[Hand, ...] = ("left hand", "right hand")
_FIGURE_SHOWN = (-7.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Lying:
    """An accessory moulded and ready to be placed, and the angles at which it is shown."""

    accessory: Accessory
    parts: tuple[Moulded, ...]
    angles: Vector
    names: Mapping[str, str]


def set_scene(
    pack: Pack,
    width: int = 1024,
    height: int = 1536,
    watch: Stopwatch | None = None,
    folder: Path | None = None,
) -> Scene:
    """The scene of a pack for a picture of this size in pixels. Pictures that the pack names lie in `folder`, by
    default the current one.

    Raises BadSize, BadPicture, UnknownToy, UnknownChoice, and MissingLetters where no font has a letter.
    """
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise BadSize(
            f"a picture of {width}x{height} pixels cannot be drawn",
            hint=f"each side is {SMALLEST} to {LARGEST} pixels, for instance 1024x1536",
        )
    watch = watch or Stopwatch()
    check_letters(pack)
    plan = plan_card(min(max(width / height, 0.5), 2.0))
    theme = theme_of(pack.card)

    with watch.stage("shaping"):
        lying = [_ready(a, folder) for a in pack.accessories if a.place == "cell" for _ in range(a.count)]
        everybody = (pack.figure, *pack.companions)
        people = [_person(pack, who, folder) for who in everybody]
        boxes = [bounds(items_of(one.parts, Pose(turn=shown(*one.angles)))) for one in lying]
        rooms = [_room_of(pack, who, person) for who, person in zip(everybody, people, strict=True)]
        below = LABEL_HEIGHT + 1.0 if pack.card.labels else 0.0
        placing = place(
            _inner(tray_outline(plan)),
            [(room.size[0], room.size[2]) for room in rooms],
            [(box.size[0], box.size[2]) for box in boxes],
            below,
        )
        pockets = [cell.rect for cell in (*placing.figures, *placing.accessories)]
        tray = Item(tray_mesh(plan, pockets), theme.tray.linear, surface=2 if pack.card.labels else 0)
        items = [tray]
        for person, room, cell in zip(people, rooms, placing.figures, strict=True):
            items += _stood(person, room, cell)
        for one, box, cell in zip(lying, boxes, placing.accessories, strict=True):
            items += items_of(one.parts, _laid(one, box, cell))
        deep = max(FIGURE_BOX[1] * placing.figures[0].scale + POCKET_FLOOR, -bounds(items[1:]).low[1]) + CLEAR

    with watch.stage("printing"):
        frame = _frame(plan, width / height)
        density = min(2.0 * width / frame[0], MOST_PRINTED / max(plan.width, plan.height))
        prints = [_printed_card(pack, plan, density)]
        if pack.card.labels:
            prints.append(_printed_labels(lying, placing, plan, theme, density, pack.language))
        board = Item(card_mesh(plan), theme.background.linear, "matte", surface=1)

    largest = max(plan.width, plan.height)
    return Scene(
        camera=Camera((0.0, -EYE * largest, 0.16 * plan.height), (0.0, 0.0), *frame),
        items=(board, *items),
        softboxes=softboxes(0.62 * largest),
        sky=ROOM,
        wall=theme.wall.linear,
        wall_y=WALL_BEHIND,
        prints=tuple(prints),
        blister=blister_mesh(plan, deep),
        seed=pack.seed,
    )


# ---- things ------------------------------------------------------------------------------------------------


def _ready(accessory: Accessory, folder: Path | None) -> Lying:
    thing = thing_of(accessory, folder)
    parts = thing.mould()
    if thing.face and has_print(accessory):
        parts = printed_toy(parts, accessory, thing.face, folder)
    return Lying(accessory, parts, thing.show, thing.names)


def _person(pack: Pack, who: Figure, folder: Path | None) -> tuple[Moulded, ...]:
    """A figure with what it holds, moulded, in its own frame; the first one holds all that is held."""
    with_it = _with_it(pack) if who is pack.figure else []
    told = [a.model_dump_json(exclude={"label", "text", "picture"}) for a in with_it]
    parts = moulded(f"figure {who.model_dump_json()} holding {told}", lambda: _equipped(who, with_it))
    for accessory in filter(has_print, with_it):
        parts = printed_toy(parts, accessory, None, folder)
    return printed_on(parts, who, folder)


def _with_it(pack: Pack) -> list[Accessory]:
    return [a for a in pack.accessories if a.place != "cell"]


def _equipped(who: Figure, with_it: Sequence[Accessory]) -> Parts:
    """The figure's parts, what it holds brought to its hands, and what stands beside it on the ground."""
    held: dict[Hand, Accessory] = {hand: a for hand in _HANDS for a in with_it if a.place == hand}
    whole = assemble(who, held)
    parts = list(whole.parts)
    for hand, accessory in held.items():
        thing = thing_of(accessory)
        made = _solid(accessory, thing)
        box = box_of(made)
        grip = thing.grip or (box.middle[0], box.middle[1], box.low[2] + 0.3 * box.size[2])
        scale = min(HELD, HELD_LONGEST / max(box.size))
        side = -1.0 if hand == "left hand" else 1.0  # mirrored in the left hand, so that it points outwards there too
        to = whole.grips[hand]
        move = (to[0] - side * scale * grip[0], to[1] - scale * grip[1], to[2] - scale * grip[2])
        parts += _moved(_marked(made, accessory, thing, scale, move, side), scale, move, mirrored=side < 0)
    for accessory in with_it:
        if accessory.place == "beside":
            thing = thing_of(accessory)
            made = _solid(accessory, thing)
            box = box_of(made)
            scale = min(BESIDE, BESIDE_LONGEST / max(box.size))
            edge = max(part.mesh().box.high[0] for part in whole.parts if part.solid.box.low[2] < 40)
            move = (edge + 2.0 - scale * box.low[0], -scale * box.high[1] - 2.0, -scale * box.low[2])
            parts += _moved(_marked(made, accessory, thing, scale, move), scale, move)
    return tuple(parts)


def _solid(accessory: Accessory, thing: Thing) -> Parts:
    if thing.parts is None:
        raise UnknownChoice(f"{accessory.of!r} cannot be held nor stand beside", hint="write `place: cell` for it")
    return thing.parts()


def _marked(
    made: Parts, accessory: Accessory, thing: Thing, scale: float, move: Vector, side: float = 1.0
) -> tuple[Part, ...]:
    """The parts of a toy that is held, their roles saying where it is held and where its face has come to be."""
    if thing.face is None:
        return made
    x, z, wide, high, over = thing.face
    face = Face(move[0] + side * scale * x, move[2] + scale * z, scale * wide, scale * high, over)
    roles = {"front": held_role("front", accessory.place, face), "ornament": held_role("ornament", accessory.place)}
    return tuple(replace(part, role=roles.get(part.role, part.role)) for part in made)


def _moved(made: Parts, scale: float, move: Vector, mirrored: bool = False) -> Parts:
    return tuple(
        replace(
            part,
            solid=(part.solid.flipped("x") if mirrored else part.solid).scaled(scale).at(*move),
            cell=None if part.cell is None else part.cell * scale,
        )
        for part in made
    )


def _room_of(pack: Pack, who: Figure, person: Sequence[Moulded]) -> Box:
    """The box a figure is given, in its own frame as shown: always the same one, so that another hairstyle moves
    nothing, and more where a build, a stance, an aid, a hat or what it has with it reaches out."""
    width, depth, height = FIGURE_BOX
    usual = Box((-width / 2, -depth, 0.0), (width / 2, 0.0, height))
    usual_body = (who.pose, who.build, who.height) == ("standing", "average", "average") and not who.pregnant
    if usual_body and not (who.aids or who.worn or (who is pack.figure and _with_it(pack))):
        return usual
    whole = bounds(items_of(person, Pose(turn=shown(*_FIGURE_SHOWN))))
    return usual | Box((whole.low[0], -whole.size[1], 0.0), (whole.high[0], 0.0, max(height, whole.size[2])))


def _stood(person: Sequence[Moulded], room: Box, cell: Cell) -> tuple[Item, ...]:
    """The figure on the lower edge of its pocket, its back against the floor."""
    s, turned = cell.scale, Pose(cell.scale, shown(*_FIGURE_SHOWN))
    box = bounds(items_of(person, turned))
    foot = cell.rect.z - room.size[2] * s / 2
    return items_of(
        person,
        replace(
            turned,
            move=(cell.rect.x - room.middle[0] * s, -POCKET_FLOOR - TOUCH - box.high[1], foot - box.low[2]),
        ),
    )


def _laid(one: Lying, box: Box, cell: Cell) -> Pose:
    """An accessory in the middle of its pocket, its back against the floor."""
    s, middle = cell.scale, box.middle
    move = (cell.rect.x - middle[0] * s, -POCKET_FLOOR - TOUCH - box.high[1] * s, cell.rect.z - middle[2] * s)
    return Pose(s, shown(*one.angles), move)


# ---- frame and print ---------------------------------------------------------------------------------------


def _inner(tray: Rect) -> Rect:
    """Where cells may be: the tray less its rounded edge."""
    return Rect(tray.x, tray.z, tray.width - 10.0, tray.height - 10.0)


def _frame(plan: CardPlan, aspect: float) -> tuple[float, float]:
    """The rectangle of wall that the picture covers: the card and some air, in the picture's own proportions."""
    air = AROUND * min(plan.width, plan.height) * 2
    wide, tall = plan.width + air, plan.height + air
    return max(wide, tall * aspect), max(tall, wide / aspect)


def _printed_card(pack: Pack, plan: CardPlan, density: float) -> Printed:
    ink = linear_of(print_card(pack.card, pack.title, pack.tagline, plan, density))
    ground = np.maximum(_blurred(ink, density), 0.03)
    half = plan.width / 2, plan.height / 2
    return Printed(0.0, (-half[0], -half[1]), half, ink, ground)


def _printed_labels(
    lying: Sequence[Lying], placing: Placing, plan: CardPlan, theme: Theme, density: float, language: str
) -> Printed:
    """Each accessory's label, or its name where it has none, on the tray under its pocket."""
    labels = []
    for one, cell in zip(lying, placing.accessories, strict=True):
        text = one.accessory.label or bare(one.names[language]).capitalize()
        labels.append(Label(text, cell.rect.x, cell.rect.bottom - 0.5 - LABEL_HEIGHT / 2, cell.rect.width))
    rgba = print_labels(labels, plan, density, theme)
    share = rgba[..., 3:].astype(np.float32) / 255
    tray = np.array(theme.tray.linear, np.float32)
    ink = np.asarray(linear_of(rgba[..., :3]) * share + tray * (1 - share), np.float32)
    window = plan.window
    return Printed(
        -TRAY_TOP,
        (window.left, window.bottom),
        (window.right, window.top),
        ink,
        np.asarray(np.broadcast_to(tray, (2, 2, 3)), np.float32),
    )


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
        weighed = [w * padded.take(range(i, i + n), axis) for i, w in enumerate((0.1, 0.23, 0.34, 0.23, 0.1))]
        small = np.sum(weighed, axis=0)
    return np.asarray(small, np.float32)
