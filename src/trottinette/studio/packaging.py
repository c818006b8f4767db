"""The packaging itself: card, tray and blister as meshes. Millimetres; y = 0 is the card's front, the viewer at -y."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from trottinette.card.plan import CardPlan, Rect
from trottinette.geometry import Mesh, extrude, mesh_of, rectangle

CARD_THICK = 1.8
TRAY_TOP = 11.0  # the tray's upper face stands this far in front of the card
POCKET_FLOOR = 2.0  # and the floor of its pockets this far
HIDDEN = 0.7
FLANGE = 3.0  # flat rim of the blister, glued to the card

_SIDE_STEPS = 40  # of the blister's straight sides
_STEP = 0.8  # of the tray's mesh


def card_mesh(plan: CardPlan) -> Mesh:
    """Board with rounded corners and the hole it hangs by."""
    board = rectangle(plan.width, plan.height, plan.corner) - rectangle(
        plan.hole.width, plan.hole.height, plan.hole.height / 2
    ).at(plan.hole.x, plan.hole.z)
    solid = extrude(board, CARD_THICK, 0.35).turned(x=90).at(y=CARD_THICK)
    return mesh_of(solid, 1.0)


def tray_outline(plan: CardPlan) -> Rect:
    """The tray lies inside the blister's flange."""
    inset = 2 * (FLANGE + 0.8)
    return Rect(plan.window.x, plan.window.z, plan.window.width - inset, plan.window.height - inset)


def tray_mesh(plan: CardPlan, pockets: Sequence[Rect]) -> Mesh:
    """A thermoformed sheet: its edge falls to the card, its pockets to their floors, every bend rounded."""
    edge = tray_outline(plan)
    x = np.linspace(edge.left, edge.right, max(2, round(edge.width / _STEP)))
    z = np.linspace(edge.bottom, edge.top, max(2, round(edge.height / _STEP)))
    gx, gz = np.meshgrid(x, z, indexing="ij")
    outside = -_rounded(gx, gz, edge, plan.window_corner)
    rise = (TRAY_TOP + HIDDEN) * _ease(
        outside / 4.0
    ) - HIDDEN  # beyond its outline it lies hidden behind the card's front
    for pocket in pockets:
        inside = -_rounded(gx, gz, pocket, min(7.0, pocket.width / 3, pocket.height / 3))
        rise = rise - (TRAY_TOP - POCKET_FLOOR) * _ease((inside + 0.4) / 3.2)
    slope_x, slope_z = np.gradient(rise, x, z)
    normals = np.stack([slope_x, np.full_like(rise, 1.0), slope_z], -1)
    # the sheet is y = -rise, so outward (towards the viewer) is (-d rise/dx, -1, -d rise/dz)
    normals = -normals / np.linalg.norm(normals, axis=-1, keepdims=True)
    points = np.stack([gx, -rise, gz], -1)
    return _grid_mesh(points, normals)


def blister_mesh(plan: CardPlan, depth: float) -> Mesh:
    """Clear dome over the tray: a glued flange, walls that lean in, rounded shoulders and a faintly bowed front."""
    turn = np.linspace(0, np.pi / 2, 17)
    foot, shoulder, lean = 1.6, 7.0, 4.6
    # (inset from the window's edge, height) along the section, from the rim to where the front is flat
    section = [(0.0, 0.35), (FLANGE - foot, 0.35)]
    section += [(FLANGE - foot + foot * np.sin(t), 0.35 + foot * (1 - np.cos(t))) for t in turn[1:]]
    rise = depth - shoulder - foot
    section += [(FLANGE + lean * s, 0.35 + foot + rise * s) for s in (0.25, 0.5, 0.75, 1.0)]
    section += [(FLANGE + lean + shoulder * (1 - np.cos(t)), depth - shoulder * (1 - np.sin(t))) for t in turn[1:]]
    inset = np.array([s[0] for s in section])
    height = np.array([s[1] for s in section])
    # The front bows forward towards its middle
    reach = min(plan.window.width, plan.window.height) / 2 - inset[-1] - 0.05
    far = np.linspace(0, 1, 13)[1:]
    inset = np.concatenate([inset, inset[-1] + far * reach])
    height = np.concatenate([height, depth + 2.6 * np.sin(far * np.pi / 2)])
    return _lofted(plan.window, plan.window_corner, inset, height)


# ---- building blocks ---------------------------------------------------------------------------------------

Grid = NDArray[np.float64]


def _rounded(x: Grid, z: Grid, rect: Rect, corner: float) -> Grid:
    """Signed distance to a rounded rectangle."""
    u = np.abs(x - rect.x) - (rect.width / 2 - corner)
    v = np.abs(z - rect.z) - (rect.height / 2 - corner)
    return np.asarray(np.minimum(np.maximum(u, v), 0) + np.hypot(np.maximum(u, 0), np.maximum(v, 0)) - corner)


def _ease(t: Grid) -> Grid:
    """0 to 1 with rounded ends."""
    t = np.clip(t, 0, 1)
    return np.asarray(t * t * t * (t * (6 * t - 15) + 10))


def _grid_mesh(points: Grid, normals: Grid) -> Mesh:
    """A sheet (m, n, 3) facing the viewer as triangles."""
    m, n, _ = points.shape
    number = np.arange(m * n).reshape(m, n)
    a, b, c, d = (
        number[:-1, :-1].ravel(),
        number[1:, :-1].ravel(),
        number[1:, 1:].ravel(),
        number[:-1, 1:].ravel(),
    )
    faces = np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])
    return Mesh(
        points.reshape(-1, 3).astype(np.float32),
        normals.reshape(-1, 3).astype(np.float32),
        faces.astype(np.uint32),
    )


def _lofted(window: Rect, corner: float, inset: Grid, height: Grid) -> Mesh:
    """Rounded-rectangle rings at these insets and heights, joined; normals follow the section."""
    slope = np.gradient(height, inset + 1e-4 * np.arange(len(inset)))
    steep = np.arctan(slope)
    rings, leans = [], []
    for i, h, angle in zip(inset, height, steep, strict=True):
        outline, outward = _ring(window, i, max(corner - i, 2.0))
        rings.append(np.stack([outline[:, 0], np.full(len(outline), -h), outline[:, 1]], 1))
        side = np.sin(angle)
        leans.append(np.stack([outward[:, 0] * side, np.full(len(outline), -np.cos(angle)), outward[:, 1] * side], 1))
    points, normals = np.stack(rings), np.stack(leans)
    closed = np.concatenate([points, points[:, :1]], 1), np.concatenate([normals, normals[:, :1]], 1)
    return _grid_mesh(*(np.flip(part, 0) for part in closed))  # from the middle outwards: facing the viewer


def _ring(window: Rect, inset: float, corner: float) -> tuple[Grid, Grid]:
    """Points of a rounded rectangle inside `window`, and their outward directions; always as many points."""
    corner = min(corner, window.width / 2 - inset, window.height / 2 - inset)
    w, h = window.width / 2 - inset - corner, window.height / 2 - inset - corner
    turn = np.linspace(0, np.pi / 2, 12)
    points, outward = [], []
    for quarter, (sx, sz) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        angles = turn + quarter * np.pi / 2
        out = np.stack([np.cos(angles), np.sin(angles)], 1)
        arc = np.array([window.x + sx * w, window.z + sz * h]) + corner * out
        # the straight side after this corner, in short steps, so that light may vary along it
        length = 2 * (w if quarter % 2 == 0 else h)
        along = np.array([(-1.0, 0.0), (0.0, -1.0), (1.0, 0.0), (0.0, 1.0)])[quarter] * length
        points += [arc, arc[-1] + np.linspace(0, 1, _SIDE_STEPS + 1)[1:-1, None] * along]
        outward += [out, np.repeat(out[-1:], _SIDE_STEPS - 1, 0)]
    return np.concatenate(points), np.concatenate(outward)
