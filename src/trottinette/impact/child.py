"""Running somebody's command as if we were not there: its own input, output, errors, exit status, signals.

The command gets a process group of its own, so that what it starts belongs to it; where there is a terminal the group
is given it, as a shell would, and Ctrl-C then reaches it alone and once. A signal that is sent to us instead is passed
on. Ctrl-Z stops both.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from trottinette.errors import BadUsage

if TYPE_CHECKING:
    import resource

PASSED_ON = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2")
POLL_SECONDS = 0.2  # between two looks at the clock while waiting; the end itself is heard at once where Linux tells
WITHOUT_PIDFD_SECONDS = 0.01
KIBIBYTE = 1024
SET_SUBREAPER, GET_SUBREAPER = 36, 37  # linux/prctl.h
BY_SIGNAL = 128  # what a shell adds to the number of the signal that ended a command


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command took: wall and processor seconds (its children included), the most memory one process held.

    `left_running`: something it started was still there when it ended, and what that takes later is not counted.
    """

    exit_status: int
    seconds: float
    processor_seconds: float
    peak_memory_bytes: int
    left_running: bool = False


def run(command: Sequence[str], on_tick: Callable[[float], None] = lambda seconds: None) -> Ran:
    """Run it to its end; `on_tick(seconds)` is called a few times a second. Raises BadUsage when it cannot start."""
    if not command or not command[0]:
        raise BadUsage("there is no command to run", hint="write it after --, as in: trot weigh run -- make test")
    if isinstance(command, str):
        raise BadUsage(f"{command[:60]!r} is one word", hint="give the command and its arguments as a list")
    if os.name != "posix":
        return _run_simply(command, on_tick)
    with _signals_kept() as came, _adopting():
        start = time.perf_counter()
        process = _start(command)
        with _terminal_lent(process.pid) as lend:
            status, usage = _wait(process.pid, came, lend, lambda: on_tick(time.perf_counter() - start))
        seconds = time.perf_counter() - start
        process.returncode = code = os.waitstatus_to_exitcode(status)
        orphans = _orphans(process.pid)
    unit = 1 if sys.platform == "darwin" else KIBIBYTE
    return Ran(
        exit_status=code if code >= 0 else BY_SIGNAL - code,
        seconds=seconds,
        processor_seconds=usage.ru_utime + usage.ru_stime + orphans,
        peak_memory_bytes=usage.ru_maxrss * unit,
        left_running=_group_lives(process.pid),
    )


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(list(command), process_group=0)
    except FileNotFoundError:
        raise BadUsage(f"no command is called {command[0]!r}", hint="check its spelling, or give its path") from None
    except PermissionError:
        raise BadUsage(f"{command[0]!r} may not be run", hint="make it executable, or name its interpreter") from None
    except (OSError, ValueError) as error:
        raise BadUsage(f"{command[0]!r} cannot be run: {error}", hint="try it without trot first") from None


def _wait(
    pid: int, came: list[int], lend: Callable[[bool], None], tick: Callable[[], None]
) -> tuple[int, resource.struct_rusage]:
    """Until it ends: its status, and what it and the children it waited for took."""
    with _bell(pid) as ended_or_a_moment:
        while True:
            while came:
                _to_group(pid, came.pop(0))
            got, status, usage = os.wait4(pid, os.WNOHANG | os.WUNTRACED)
            if not got:
                ended_or_a_moment()
                tick()
            elif os.WIFSTOPPED(status):
                if os.WSTOPSIG(status) not in (signal.SIGTTIN, signal.SIGTTOU):
                    lend(False)
                    os.kill(os.getpid(), signal.SIGSTOP)  # until our own shell says to go on
                lend(True)
                _to_group(pid, signal.SIGCONT)
            else:
                return status, usage


def _to_group(group: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)


@contextlib.contextmanager
def _bell(pid: int) -> Iterator[Callable[[], None]]:
    """Sleeps until the process ends or for a moment, whichever comes first."""
    try:
        handle = os.pidfd_open(pid) if hasattr(os, "pidfd_open") else -1
    except OSError:  # an old kernel, or a sandbox
        handle = -1
    if handle < 0:
        yield lambda: time.sleep(WITHOUT_PIDFD_SECONDS)
        return

    def listen() -> None:
        select.select([handle], [], [], POLL_SECONDS)

    try:
        yield listen
    finally:
        os.close(handle)


@contextlib.contextmanager
def _signals_kept() -> Iterator[list[int]]:
    """Signals to us are collected, to be passed on; as they were before, after. Only the main thread hears any."""
    came: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield came
        return
    before = {}
    for name in PASSED_ON:
        number = signal.Signals[name]
        if signal.getsignal(number) not in (signal.SIG_IGN, None):  # what is ignored (nohup) stays ignored
            before[number] = signal.signal(number, lambda number, frame: came.append(number))
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def _terminal_lent(group: int) -> Iterator[Callable[[bool], None]]:
    """The terminal we read from is the command's until it ends, if it is ours to lend."""
    own = os.getpgrp()
    try:
        ours = os.isatty(0) and os.tcgetpgrp(0) == own
    except OSError:
        ours = False

    def lend(to_it: bool) -> None:
        if not ours:
            return
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTTOU})
        try:
            with contextlib.suppress(OSError):  # it ended in between, or the terminal was closed
                os.tcsetpgrp(0, group if to_it else own)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)

    lend(True)
    try:
        yield lend
    finally:
        lend(False)


@contextlib.contextmanager
def _adopting() -> Iterator[None]:
    """Linux: processes whose parent ends come to us meanwhile, so that what they took is counted too."""
    if not sys.platform.startswith("linux"):
        yield
        return
    import ctypes

    prctl = ctypes.CDLL(None).prctl
    before = ctypes.c_int()
    known = prctl(GET_SUBREAPER, ctypes.byref(before), 0, 0, 0) == 0
    if known:
        prctl(SET_SUBREAPER, 1, 0, 0, 0)
    try:
        yield
    finally:
        if known:
            prctl(SET_SUBREAPER, before.value, 0, 0, 0)


def _orphans(group: int) -> float:
    """Processor seconds of members of the group that ended with nobody else to wait for them."""
    seconds = 0.0
    while True:
        try:
            got, _, usage = os.wait4(-group, os.WNOHANG)
        except ChildProcessError:
            return seconds
        if not got:
            return seconds
        seconds += usage.ru_utime + usage.ru_stime


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # it became somebody else
        return True
    return True


def _run_simply(command: Sequence[str], on_tick: Callable[[float], None]) -> Ran:
    """Where there are no process groups: the time only."""
    start = time.perf_counter()
    try:
        status = subprocess.call(list(command))
    except OSError as error:
        raise BadUsage(f"{command[0]!r} cannot be run: {error}", hint="check its spelling, or give its path") from None
    seconds = time.perf_counter() - start
    on_tick(seconds)
    return Ran(status, seconds, 0.0, 0)
