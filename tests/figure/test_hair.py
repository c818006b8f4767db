"""Every hair style: it stays clear of the eyes, near the head, and in one piece with it."""

from __future__ import annotations

import numpy as np
import pytest

from trottinette.catalogue import Parts
from trottinette.figure import traits
from trottinette.figure.head import EYE, bare_head, seat
from trottinette.geometry.checks import pieces

STYLES = list(traits()["hair"])
_FLOATS = 0.5  # mm: what lies farther from the head and the rest of the hair than this, floats


def made(style: str) -> Parts:
    parts: Parts = traits()["hair"][style].make()
    return parts


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


@pytest.mark.parametrize("style", STYLES)
def test_hair_stays_near_the_head(style: str) -> None:
    for part in made(style):
        points = part.mesh().points
        assert np.abs(points[:, 0]).max() < 48
        assert points[:, 2].max() < 145


@pytest.mark.parametrize("style", STYLES)
def test_no_hair_floats(style: str) -> None:
    solids = [part.solid.grown(_FLOATS) for part in made(style)]
    assert pieces([bare_head(), *solids], step=0.9) == 1
