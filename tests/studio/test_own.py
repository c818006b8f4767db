"""A person's own picture on the chest: what is drawn is the picture, and hostile files are refused in one sentence."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trottinette.catalogue import Moulded
from trottinette.charms.pictures import read_picture
from trottinette.errors import BadPicture, MissingLetters
from trottinette.geometry import Mesh
from trottinette.pack import Figure, Garment
from trottinette.paint import Decal, painted
from trottinette.palette import RED, WHITE
from trottinette.studio.own import CHEST, printed_on

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">{}</svg>'
MESH = Mesh(np.zeros((3, 3), np.float32), np.zeros((3, 3), np.float32), np.array([[0, 1, 2]], np.uint32))
PARTS = (
    Moulded(MESH, RED, "matte", role="chest", flat=MESH),
    Moulded(MESH, WHITE, "matte", role="number", flat=MESH),
    Moulded(MESH, WHITE, "matte"),
)


def figure(**told: str) -> Figure:
    return Figure(clothes=(Garment(kind="tshirt", **told),))


def svg(tmp_path: Path, inside: str) -> Path:
    path = tmp_path / "own.svg"
    path.write_text(SVG.format(inside), "utf-8")
    return path


def test_each_quarter_of_a_picture_lands_on_its_own_quarter_of_the_chest(tmp_path: Path) -> None:
    inks = np.array([[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [255, 255, 0]]], np.uint8)
    Image.fromarray(inks.repeat(40, 0).repeat(40, 1)).save(tmp_path / "four.png")
    chest = printed_on(PARTS, figure(picture="four.png"), tmp_path)[0]
    x, z = CHEST
    at = np.array([(x + dx, -12.0, z + 2.5 + dz) for dz in (3.0, -3.0) for dx in (-3.0, 3.0)])
    seen = painted(chest.paint, at, RED.linear)
    assert np.allclose(seen, [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0]], atol=0.02)


def test_nothing_is_printed_on_the_back_nor_beside(tmp_path: Path) -> None:
    Image.new("RGB", (30, 30), "white").save(tmp_path / "own.png")
    chest = printed_on(PARTS, figure(picture="own.png"), tmp_path)[0]
    x, z = CHEST
    away = np.array([(x, 12.0, z), (x + 9, -12, z), (x, -12, z + 12), (x, -12, z - 12)])
    assert np.allclose(painted(chest.paint, away, RED.linear), RED.linear)


def test_a_text_takes_the_place_of_the_shirt_s_own_number() -> None:
    parts = printed_on(PARTS, figure(text="7"))
    assert [part.role for part in parts] == ["chest", ""]
    decal = parts[0].paint[0]
    assert isinstance(decal, Decal)
    inked = decal.image[..., 3].mean()
    assert 0.03 < inked < 0.6


def test_a_garment_without_a_print_is_left_as_it_is() -> None:
    assert printed_on(PARTS, figure()) == PARTS


def test_letters_that_no_font_has_are_refused() -> None:
    with pytest.raises(MissingLetters, match="text on the clothes"):
        printed_on(PARTS, figure(text="🦄"))


def test_a_picture_is_found_below_the_pack_and_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    Image.new("RGB", (8, 8)).save(tmp_path / "secret.png")
    (tmp_path / "pack" / "link.png").symlink_to(tmp_path / "secret.png")
    for name in ("../secret.png", str(tmp_path / "secret.png"), "link.png"):
        with pytest.raises(BadPicture, match="not in the pack's folder"):
            printed_on(PARTS, figure(picture=name), tmp_path / "pack")


def test_an_svg_s_shapes_are_drawn(tmp_path: Path) -> None:
    pixels = read_picture(svg(tmp_path, '<rect width="5" height="10" fill="#ff0000"/>'))
    half = pixels.shape[1] // 2
    assert (pixels[:, : half - 2] == [255, 0, 0, 255]).all()
    assert not pixels[:, half + 2 :, 3].any()


HOSTILE = {
    "entity": ('<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("&a;"), "entities"),
    "outside": (SVG.format('<use xlink:href="other.svg#a"/>'), "outside itself"),
    "image": (SVG.format('<image href="/etc/hostname" width="9" height="9"/>'), "image"),
    "text": (SVG.format("<text>hello</text>"), "text"),
    "script": (SVG.format("<script>alert(1)</script>"), "script"),
    "filter": (SVG.format('<filter id="f"><feTurbulence/></filter>'), "filter"),
    "nothing": (SVG.format(""), "draws nothing"),
    "broken": (SVG.format("<g>"), "not well-formed"),
    "deep": (SVG.format("<g>" * 500 + "</g>" * 500), "nested"),
    "cycle": (SVG.format('<g id="a"><use href="#a"/></g>'), "more than"),
    "bomb": (
        SVG.format(
            '<g id="a0"><path d="M0 0h1v1z"/></g>'
            + "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9))
        ),
        "more than",
    ),
    "many": (SVG.format('<path d="M0 0h1v1z"/>' * 21_000), "more than"),
    "neither": ("GIF89a", "neither a PNG nor an SVG"),
    "empty": ("", "neither a PNG nor an SVG"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_by_what_it_holds(name: str, tmp_path: Path) -> None:
    text, why = HOSTILE[name]
    path = tmp_path / "own.svg"
    path.write_text(text, "utf-8")
    with pytest.raises(BadPicture, match=why):
        read_picture(path)


def test_a_cut_png_and_a_bomb_are_refused(tmp_path: Path) -> None:
    good = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(good, "png")
    cut = tmp_path / "cut.png"
    cut.write_bytes(good.getvalue()[: len(good.getvalue()) // 2])
    with pytest.raises(BadPicture, match="damaged"):
        read_picture(cut)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    side = (30_000).to_bytes(4, "big")
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", side + side + b"\x08\x02\x00\x00\x00")
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )
    with pytest.raises(BadPicture, match=r"million pixels|damaged"):
        read_picture(bomb)


def test_a_missing_or_a_huge_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadPicture, match="cannot be read"):
        read_picture(tmp_path / "none.png")
    huge = tmp_path / "huge.png"
    with huge.open("wb") as file:
        file.truncate(9_000_000)
    with pytest.raises(BadPicture, match="larger than 8 MB"):
        read_picture(huge)
