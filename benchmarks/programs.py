"""Starts other programs, and says what they took: memory shared out fairly, processor time, peaks."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.places import BENCH, ROOT

_STOP_TIMEOUT_S = 5
_LEFT_OUT = frozenset({"WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE"})
_KIB = 1024
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """What a program took from start to end. The peak is that of its largest process."""

    exit_code: int
    wall_s: float
    processor_s: float
    peak_mb: float


@contextmanager
def running(command: Sequence[str], display: str, mark: str) -> Iterator[subprocess.Popen[bytes]]:
    """Start a program on a display, and stop all of its processes afterwards.

    Args:
        command: The program and its words.
        display: The X display it draws on.
        mark: Words that are on the command line of its processes and of no other's.
    """
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=build_environment(display),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        stop_all(process, list_processes(process.pid, mark))


def build_environment(display: str) -> dict[str, str]:
    """Return this environment with another X display, drawn by the processor, and nobody's settings.

    Python keeps what it compiled, as the installed program does.
    """
    kept = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    ours = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    homes = {f"XDG_{kind}_HOME": str(BENCH / "home") for kind in ("CONFIG", "STATE", "CACHE")}
    return {**kept, **ours, **homes, "PYTHONPATH": str(ROOT)}


def list_processes(pid: int, mark: str) -> list[psutil.Process]:
    """Return a process, its descendants, and those that left the family but carry the mark."""
    found: dict[int, psutil.Process] = {}
    for process in psutil.process_iter():
        try:
            is_ours = process.pid == pid or pid in {parent.pid for parent in process.parents()}
            if is_ours or (process.pid != os.getpid() and mark in " ".join(process.cmdline())):
                found[process.pid] = process
        except psutil.Error:
            continue
    return list(found.values())


def stop_all(first: subprocess.Popen[bytes], processes: Iterable[psutil.Process]) -> None:
    """Ask the first process to end, then make sure that none is left."""
    first.terminate()
    try:
        first.wait(_STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        first.kill()
        first.wait()
    for process in processes:
        if process.pid != first.pid and process.is_running():
            process.kill()


def measure_memory_mb(processes: Iterable[psutil.Process]) -> float:
    """Return the proportional memory of processes: what several share is shared out between them."""
    return sum(read_pss_kib(Path(f"/proc/{process.pid}/smaps_rollup")) for process in processes) / _KIB


def read_pss_kib(rollup: Path) -> int:
    """Return the proportional set size of one process; nothing for one that has gone."""
    try:
        return find_pss_kib(rollup.read_text(encoding="ascii"))
    except (FileNotFoundError, ProcessLookupError):
        return 0


def find_pss_kib(written: str) -> int:
    """Return the figure on the line `Pss:`."""
    for line in written.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def run_to_end(
    command: Sequence[str], *, environment: dict[str, str] | None = None, user: int | None = None
) -> Cost:
    """Run a program quietly and return what it took."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        user=user,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(
        process.returncode,
        time.perf_counter() - began,
        usage.ru_utime + usage.ru_stime,
        usage.ru_maxrss * _KIB / _MIB,
    )


def wait_until(is_true: Callable[[], bool], timeout_s: float, step_s: float = 0.02) -> bool:
    """Wait for a condition and say whether it came true."""
    end = time.monotonic() + timeout_s
    while not is_true():
        if time.monotonic() > end:
            return False
        time.sleep(step_s)
    return True


def python(*words: str) -> list[str]:
    """Return a command for this Python."""
    return [sys.executable, *words]
