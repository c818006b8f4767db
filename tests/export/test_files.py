"""Files appear whole or not at all, and never in the place of another that nobody gave up."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from trottinette.errors import AlreadyThere, OutputError
from trottinette.export.files import check_writable, write_whole


def test_what_is_written_is_what_was_given_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.png", b"one", False)
    write_whole(tmp_path / "a.png", b"two", True)
    assert (tmp_path / "a.png").read_bytes() == b"two"
    assert os.listdir(tmp_path) == ["a.png"]


def test_a_file_that_is_there_stays_unless_it_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"mine")
    for refuse in (lambda p: check_writable(p, False), lambda p: write_whole(p, b"x", False)):
        with pytest.raises(AlreadyThere, match="already exists"):
            refuse(tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes() == b"mine"
    assert os.listdir(tmp_path) == ["a.png"]


def test_of_many_writers_of_one_name_exactly_one_wins_and_its_file_is_whole(tmp_path: Path) -> None:
    path, won = tmp_path / "a.png", []

    def write(mark: bytes) -> None:
        try:
            write_whole(path, mark * 100_000, False)
            won.append(mark)
        except AlreadyThere:
            pass

    threads = [threading.Thread(target=write, args=(bytes([n]),)) for n in range(65, 73)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert path.read_bytes() == won[0] * 100_000
    assert os.listdir(tmp_path) == ["a.png"]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.png").write_bytes(b"mine")

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"cannot write .*a\.png: no space left.*; free some space"):
        write_whole(tmp_path / "a.png", b"new", True)
    assert (tmp_path / "a.png").read_bytes() == b"mine"
    assert os.listdir(tmp_path) == ["a.png"]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("no/such/a.png", "there is no folder"),
        ("a.txt", "does not end in .png"),
        ("folder", "is a folder"),
        ("x" * 300 + ".png", "cannot write"),
        ("nul\0.png", "no such file names"),
    ],
)
def test_a_place_that_cannot_be_written_is_refused_before_any_work(name: str, why: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match=why):
        check_writable(tmp_path / name, False, (".png",))
    assert os.listdir(tmp_path) == ["folder"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_read_only_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="permission denied"):
        check_writable(tmp_path / "a.png", False)
    tmp_path.chmod(0o700)
