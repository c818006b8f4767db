"""Moulding on several threads at once gives what moulding one after the other gives."""

import numpy as np

from trottinette.catalogue import cast, take
from trottinette.geometry import skin


def test_parts_cast_at_the_same_time_do_not_meet(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("TROTTINETTE_CACHE", str(tmp_path))
    parts = take("notebook").make()
    alone = [skin(part.solid, part.cell) for part in parts]
    together = cast(parts)
    for one, moulded in zip(alone, together, strict=True):
        assert np.array_equal(one.faces, moulded.mesh.faces)
        assert np.abs(one.points - moulded.mesh.points).max() < 0.002
