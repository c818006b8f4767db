"""Ctrl-C: heard soon, obeyed whole.

Mitsuba puts a SIGINT handler of its own around every call that renders, and takes it away after. Where two threads
render at once they lose each other's, and a Ctrl-C then cuts one band of the picture short and says nothing. So
SIGINT waits while a picture is drawn, and is looked for between bands. Loading a library is not to be cut either.
A thread that was there before (numpy has some) may still take the signal, so libraries are loaded while it waits.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def held_back() -> Iterator[Callable[[], None]]:
    """SIGINT waits inside; what is given raises KeyboardInterrupt if one has come. At the end it is let go.

    Does nothing where a signal cannot be held back (Windows), or outside the main thread, which alone is told.
    """
    if not hasattr(signal, "pthread_sigmask") or threading.current_thread() is not threading.main_thread():
        yield lambda: None
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    handler = signal.getsignal(signal.SIGINT)
    try:
        yield _raise_if_come
    finally:
        if handler is not None:
            signal.signal(signal.SIGINT, handler)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def deaf() -> None:
    """Let no SIGINT come to the thread that calls this."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


def _raise_if_come() -> None:
    if signal.SIGINT in signal.sigpending():
        signal.sigwait({signal.SIGINT})
        raise KeyboardInterrupt
