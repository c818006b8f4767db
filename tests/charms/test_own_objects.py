"""A person's own object from a file: a drawing in relief, a photograph as a sticker, a model as a toy."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from trottinette.charms.own import own_object
from trottinette.errors import BadModel, BadPicture
from trottinette.paint import Decal

CUBE = """
v 0 0 0
v 1 0 0
v 1 1 0
v 0 1 0
v 0 0 2
v 1 0 2
v 1 1 2
v 0 1 2
f 1 3 2
f 1 4 3
f 5 6 7
f 5 7 8
f 1 2 6
f 1 6 5
f 3 4 8
f 3 8 7
f 1 5 8
f 1 8 4
f 2 3 7
f 2 7 6
"""


def test_a_flat_drawing_is_moulded_in_its_colours(tmp_path: Path) -> None:
    picture = Image.new("RGB", (200, 200), "white")
    drawing = ImageDraw.Draw(picture)
    drawing.ellipse((20, 20, 180, 180), fill="#2060d0")
    drawing.rectangle((80, 60, 120, 140), fill="#ffcc00")
    picture.save(tmp_path / "flat.png")
    made = own_object(tmp_path / "flat.png")
    inks = np.array([part.colour.srgb for part in made[1:]])
    for wanted in ((0x20, 0x60, 0xD0), (0xFF, 0xCC, 0x00)):
        assert np.abs(inks - wanted).max(1).min() < 12
    assert not any(part.paint for part in made)


def test_a_photograph_is_printed_on_a_plate(tmp_path: Path) -> None:
    chance = np.random.default_rng(3)
    Image.fromarray(chance.integers(0, 255, (120, 90, 3), np.uint8)).save(tmp_path / "photo.png")
    (plate,) = own_object(tmp_path / "photo.png")
    assert isinstance(plate.paint[0], Decal)
    assert plate.mesh.box.size[2] > plate.mesh.box.size[0]


@pytest.mark.parametrize("ending", ["obj", "stl", "glb"])
def test_a_model_stands_up_at_toy_size_whatever_its_unit(ending: str, tmp_path: Path) -> None:
    import trimesh

    path = tmp_path / f"box.{ending}"
    if ending == "obj":
        path.write_text(CUBE)
    else:
        tall = [0.001, 0.002, 0.001] if ending == "glb" else [1000, 1000, 2000]  # glTF has y up, in metres
        path.write_bytes(trimesh.creation.box(tall).export(file_type=ending))
    (piece,) = own_object(path)
    assert piece.mesh.box.size == pytest.approx((24.0, 24.0, 48.0), abs=0.05)
    assert piece.mesh.box.low[2] == pytest.approx(0, abs=1e-4)
    assert piece.mesh.volume == pytest.approx(24 * 24 * 48, rel=0.01)


def test_a_heavy_model_is_made_lighter(tmp_path: Path) -> None:
    import trimesh

    path = tmp_path / "ball.stl"
    path.write_bytes(trimesh.creation.icosphere(7).export(file_type="stl"))
    (piece,) = own_object(path)
    assert len(piece.mesh.faces) <= 66_000
    assert piece.mesh.volume == pytest.approx(4 / 3 * np.pi * 24**3, rel=0.02)


BAD = {
    "cut.glb": b"glTF\x02\x00\x00\x00",
    "noise.stl": bytes(range(256)) * 4,
    "empty.obj": b"",
    "points.obj": b"v 0 0 0\nv 1 1 1\n",
    "flatnan.obj": b"v nan 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n",
    "point.obj": b"v 0 0 0\nv 0 0 0\nv 0 0 0\nf 1 2 3\n",
    "outside.gltf": b"{}",
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_model_is_refused_in_one_sentence(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name])
    with pytest.raises((BadModel, BadPicture)) as caught:
        own_object(path)
    assert "\n" not in str(caught.value)
    assert name in str(caught.value)


def test_a_model_reads_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "secret.mtl").write_text("newmtl a\nKd 1 0 0\n")
    (tmp_path / "box.obj").write_text("mtllib secret.mtl\nusemtl a\n" + CUBE)
    (piece,) = own_object(tmp_path / "box.obj")
    assert piece.colour.hex != "#ff0000"


def test_a_glb_that_points_at_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data.bin").write_bytes(bytes(1000))
    told = json.dumps(
        {
            "asset": {"version": "2.0"},
            "buffers": [{"uri": "data.bin", "byteLength": 36}],
            "bufferViews": [{"buffer": 0, "byteLength": 36}],
            "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}],
            "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
            "nodes": [{"mesh": 0}],
            "scenes": [{"nodes": [0]}],
        }
    ).encode()
    told += b" " * (-len(told) % 4)
    head = b"glTF" + (2).to_bytes(4, "little") + (20 + len(told)).to_bytes(4, "little")
    (tmp_path / "a.glb").write_bytes(head + len(told).to_bytes(4, "little") + b"JSON" + told)
    with pytest.raises(BadModel):
        own_object(tmp_path / "a.glb")


def test_another_kind_of_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello")
    with pytest.raises(BadPicture, match="no drawing and no model"):
        own_object(tmp_path / "a.txt")
