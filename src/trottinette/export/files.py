"""Files written whole or not at all, and refused before any work is done where they could not be."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from trottinette.errors import AlreadyThere, OutputError


def check_writable(path: Path, overwrite: bool, endings: tuple[str, ...] = ()) -> None:
    """Refuse what could not be written, by trying. `endings`: those the name may have, the usual one first.

    Raises OutputError, and AlreadyThere where the file exists and `overwrite` is not asked for.
    """
    with _told(path):
        if path.is_dir():
            raise OutputError(f"{path} is a folder", hint="add a file name after it")
        if endings and path.suffix.lower() not in endings:
            raise OutputError(f"{path} does not end in {endings[0]}", hint=f"call it {path.stem}{endings[0]}")
        if not path.parent.is_dir():
            raise OutputError(f"there is no folder {path.parent}", hint="make it first, or choose another")
        if os.path.lexists(path) and not overwrite:
            raise _already_there(path)
        beside = _beside(path)
        beside.touch(exist_ok=False)
        beside.unlink()


def write_whole(path: Path, data: bytes, overwrite: bool) -> None:
    """Write beside the target, then rename: a full disk or an interrupt leaves what was there.

    Raises OutputError, AlreadyThere.
    """
    with _told(path):
        beside = _beside(path)
        try:
            with open(beside, "xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _rename(beside, path, overwrite)
        finally:
            beside.unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}")


def _rename(beside: Path, path: Path, overwrite: bool) -> None:
    """Move into place. Without `overwrite` by a link, which fails where somebody made the file meanwhile."""
    if not overwrite:
        try:
            os.link(beside, path)
            return
        except FileExistsError:
            raise _already_there(path) from None
        except (OSError, AttributeError, NotImplementedError):  # a disk or a system without hard links
            if os.path.lexists(path):
                raise _already_there(path) from None
    os.replace(beside, path)


def _already_there(path: Path) -> AlreadyThere:
    return AlreadyThere(f"{path} already exists", hint="choose another name, or add --force to replace it")


_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What the system refuses, as OutputError: also a name it cannot even be asked for."""
    name = str(path) if len(str(path)) <= 100 else f"{str(path)[:99]}…"
    try:
        yield
    except OSError as wrong:
        hint = "free some space" if wrong.errno in _FULL else "choose another name or folder"
        why = (wrong.strerror or str(wrong)).lower()
        raise OutputError(f"cannot write {name}: {why}", hint=hint) from None
    except ValueError:  # NUL, or letters that this system's file names do not have
        why = "this system has no such file names"
        raise OutputError(f"cannot write {name}: {why}", hint="choose another name with -o") from None
