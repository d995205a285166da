"""Says on what the figures were measured."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil
import PySide6

_GIB = 1024**3


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The machine and the programs. `load` is how many tasks wanted a core in the last minute."""

    processor: str
    cores: int
    memory_gib: float
    system: str
    python: str
    qt: str
    has_gpu: bool
    load: float
    day: str


def describe_surroundings() -> Surroundings:
    """Look at this machine."""
    from kiosk.machine import has_gpu

    return Surroundings(
        processor=read_processor(read_text(Path("/proc/cpuinfo"))) or platform.processor() or "unknown",
        cores=os.cpu_count() or 1,
        memory_gib=psutil.virtual_memory().total / _GIB,
        system=describe_system(read_text(Path("/etc/os-release"))),
        python=platform.python_version(),
        qt=PySide6.__version__,
        has_gpu=has_gpu(),
        load=psutil.getloadavg()[0],
        day=datetime.now(tz=UTC).astimezone().date().isoformat(),
    )


def list_surroundings(found: Surroundings) -> Iterator[tuple[str, str]]:
    """Give each fact its name."""
    yield "Processor", f"{found.processor}, {found.cores} cores"
    yield "Graphics card", "yes" if found.has_gpu else "none; drawn by the processor"
    yield "Memory", f"{found.memory_gib:.0f} GiB"
    yield "System", found.system
    yield "Python and Qt", f"{found.python} and {found.qt}"
    yield "Load when it began", f"{found.load:.1f} tasks for {found.cores} cores"
    yield "Day", found.day


def read_processor(cpu_info: str) -> str:
    """Return the processor's name from /proc/cpuinfo; empty where it has none."""
    for line in cpu_info.splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "model name":
            return value.strip()
    return ""


def describe_system(os_release: str) -> str:
    """Return the name of the system, with its kernel."""
    for line in os_release.splitlines():
        name, _, value = line.partition("=")
        if name == "PRETTY_NAME":
            return value.strip('"') + f", kernel {platform.release()}"
    return platform.platform()


def read_text(path: Path) -> str:
    """Return what a file says; nothing where it is not there."""
    return path.read_text(encoding="utf-8") if path.is_file() else ""
