"""Everything that can go wrong, on one page.

An error says what, where, and what to do next: `message` holds the first two, `hint` the third.
`code` never changes once published, so that programs may rely on it.
"""

from __future__ import annotations

from collections.abc import Iterable


class TrottinetteError(Exception):
    """The root of the tree. The command line prints it as one sentence and exits with `exit_status`."""

    code = "error"
    exit_status = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message


class InputError(TrottinetteError):
    """What the person gave cannot be used as it is."""

    code = "input"
    exit_status = 2


class BadUsage(InputError):
    """A command or an option that does not exist, or an option's value that it cannot take."""

    code = "usage"


class BadWords(InputError):
    """The sentence is empty, too long, or holds nothing that can be read."""

    code = "bad-words"


class BadPack(InputError):
    """The pack document is malformed; the message names the line."""

    code = "bad-pack"


class UnknownToy(InputError):
    """No toy has that id."""

    code = "unknown-toy"


class UnknownChoice(InputError):
    """A trait, theme or colour that does not exist."""

    code = "unknown-choice"


class MissingLetters(InputError):
    """No bundled font has a character that the card needs."""

    code = "missing-letters"


class BadPicture(InputError):
    """A person's own picture cannot be used: not a PNG or an SVG, damaged, too large, or drawing on other files."""

    code = "bad-picture"


class BadModel(InputError):
    """A person's own model cannot be used: not a GLB, an OBJ or an STL, damaged, too large, or without faces."""

    code = "bad-model"


class BadSize(InputError):
    """A picture size outside 256 to 4096 pixels a side, or not written WIDTHxHEIGHT."""

    code = "bad-size"


class BadQuantity(InputError):
    """A number, a unit or a range that cannot be weighed."""

    code = "bad-quantity"


class BadLog(InputError):
    """A log of requests that cannot be read, or that lacks a column."""

    code = "bad-log"


class BadFactor(TrottinetteError):
    """A factor, a source or a claim of our own tables is loose: a mistake of ours, found when they are loaded."""

    code = "bad-factor"


class OutputError(TrottinetteError):
    """The result cannot be written where it was asked for."""

    code = "output"
    exit_status = 3


class AlreadyThere(OutputError):
    """The file exists and overwriting was not asked for."""

    code = "already-there"


class Interrupted(TrottinetteError):
    """The person stopped it. What was there before is still there, and no unfinished file is left."""

    code = "interrupted"
    exit_status = 130


class OutOfMemory(TrottinetteError):
    """The machine has not enough memory for what was asked."""

    code = "memory"
    exit_status = 4


class BadSolid(TrottinetteError):
    """A shape that cannot be meshed: empty, or outside its own box. A bug in a toy, not in the input."""

    code = "bad-solid"


def nearest(word: str, choices: Iterable[object], most: int = 3) -> str:
    """A hint: `did you mean kettle?`, or nothing where no choice is near."""
    import difflib

    close = difflib.get_close_matches(word.lower()[:60], [str(c) for c in choices], n=most, cutoff=0.6)
    return f"did you mean {' or '.join(close)}?" if close else ""
