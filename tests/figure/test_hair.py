"""Every hair style: it stays clear of the eyes, near the head, and in one piece with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from trottinette.catalogue import Parts
from trottinette.figure import traits
from trottinette.figure.head import EYE, bare_head, seat
from trottinette.geometry import Mesh

STYLES = list(traits()["hair"])
_FLOATS = 0.5  # mm: what lies farther from the head and the rest of the hair than this, floats


def made(style: str) -> Parts:
    parts: Parts = traits()["hair"][style].make()
    return parts


@pytest.mark.sampled(3)
@pytest.mark.parametrize("style", STYLES)
def test_no_hair_before_the_eyes(style: str) -> None:
    """Seen from the front, within 3 mm of the middle of either eye."""
    ring = np.radians(np.arange(0, 360, 45))
    spots = [(0.0, 0.0), *zip(3 * np.cos(ring), 3 * np.sin(ring), strict=True)]
    for side in (1, -1):
        x, z = side * EYE[0], EYE[1]
        depths = np.arange(seat(x, z).point[1] - 20.0, seat(x, z).point[1], 0.5)
        ways = np.array([[x + u, y, z + v] for u, v in spots for y in depths])
        for part in made(style):
            assert (part.solid.distance(ways) > 0).all()


@pytest.mark.sampled(3)
@pytest.mark.parametrize("style", STYLES)
def test_hair_stays_near_the_head(style: str) -> None:
    for part in made(style):
        points = part.mesh().points
        assert np.abs(points[:, 0]).max() < 50
        assert points[:, 2].max() < 160  # a high puff


@pytest.mark.sampled(3)
@pytest.mark.parametrize("style", STYLES)
def test_no_hair_floats(style: str) -> None:
    """Every piece of every part touches the head, or a part that does."""
    solids = [bare_head(), *(part.solid for part in made(style))]
    held = {0}
    loose = [(i, piece) for i, part in enumerate(made(style), 1) for piece in outsides(part.mesh())]
    while loose:
        still = [
            (i, piece)
            for i, piece in loose
            if not any(solids[j].distance(piece).min() < _FLOATS for j in held if j != i)
        ]
        assert len(still) < len(loose), [piece.mean(0).round(1).tolist() for _, piece in still]
        held |= {i for i, _ in loose} - {i for i, _ in still}
        loose = still


def outsides(mesh: Mesh) -> list[NDArray[np.float32]]:
    """The points of each separate piece of a mesh, without the skins of hollows and specks."""
    faces = mesh.faces.astype(int)
    label, before = np.arange(len(mesh.points)), np.array([-1])
    while not np.array_equal(label, before):
        before = label.copy()
        np.minimum.at(label, faces.ravel(), np.repeat(label[faces].min(1), 3))
        label = label[label]
    names = np.unique(label[faces[:, 0]])
    each = [replace(mesh, faces=mesh.faces[label[faces[:, 0]] == name]) for name in names]
    return [mesh.points[np.unique(one.faces)] for one in each if one.volume > 0.5]
