"""Start-up and memory: the kiosk and Chromium showing the same Home, turn and turn about."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.figures import find_median
from benchmarks.home_as_web_page import list_home_colours, write_web_page
from benchmarks.painting import watch_until_painted
from benchmarks.pixels import Glass, open_glass
from benchmarks.places import BUNDLE, HEIGHT, WIDTH
from benchmarks.programs import list_processes, measure_memory_mb, python, running
from benchmarks.results import Result, skip

PAPER = 0xF7F5EF
START_LIMIT = 0.7
MEMORY_LIMIT = 0.35
_REST_S = 0.5
_SETTLE_S = 3
"""The kiosk loads libVLC a moment after its first screen stands; that belongs to its memory."""
_EMPTY = "Empty Qt Quick window"
_KIOSK = "Kiosk at Home"
_COMMAND = "Kiosk at its first screen, by `kiosk run`"
_CHROMIUM = "Chromium at Home"
_SHARE_OF_START = "Exec to Home painted, as a share of Chromium's"
_SHARE_OF_MEMORY = "Memory at Home, as a share of Chromium's"
_CHROMIUM_FLAGS = (
    "--kiosk",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-crash-restore-bubble",
    f"--window-size={WIDTH},{HEIGHT}",
    "--window-position=0,0",
)


@dataclass(slots=True)
class Contender:
    """A program, the colours that say it is there, and what its runs took."""

    name: str
    command: Sequence[str]
    mark: str
    colours: tuple[int, ...]
    starts_s: list[float] = field(default_factory=list)
    memory_mb: list[float] = field(default_factory=list)


def measure(quick: bool) -> list[Result]:
    """Run the empty window, the kiosk and Chromium in turn on the virtual screen."""
    display = os.environ["DISPLAY"]
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder,
        open_glass(display, WIDTH, HEIGHT) as glass,
    ):
        contenders = list_contenders(Path(folder))
        run_in_turn(contenders, rounds=2 if quick else 7, run=lambda each: run_once(each, display, glass))
    return list(report(contenders))


def list_contenders(folder: Path) -> list[Contender]:
    """Return what is compared: the kiosk, an empty window, and Chromium where it is installed."""
    # Through a link of ours, so that its path is on no other program's command line.
    bundle = folder / "bundle"
    bundle.symlink_to(BUNDLE)
    home = python("-m", "benchmarks.launch_home", str(bundle), str(folder))
    empty = python("-m", "benchmarks.launch_empty_window", str(folder))
    attract = python("-m", "kiosk.cli", "run", "--bundle", str(bundle))
    found = [
        Contender(_EMPTY, empty, str(folder), (PAPER,)),
        Contender(_KIOSK, home, str(folder), list_home_colours()),
        Contender(_COMMAND, attract, str(folder), (PAPER,)),
    ]
    chromium = find_chromium()
    if chromium:
        page = write_web_page(folder, WIDTH, HEIGHT)
        profile = f"--user-data-dir={folder / 'profile'}"
        words = [chromium, *_CHROMIUM_FLAGS, profile, page.as_uri()]
        found.append(Contender(_CHROMIUM, words, str(folder), list_home_colours()))
    return found


def find_chromium() -> str | None:
    """Return where Chromium is installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def run_in_turn(contenders: Sequence[Contender], rounds: int, run: Callable[[Contender], None]) -> None:
    """Run A B C A B C, and throw the first round away: after it everything is in the disk cache."""
    for round_number in range(rounds + 1):
        for contender in contenders:
            run(contender)
            if round_number == 0:
                contender.starts_s.clear()
                contender.memory_mb.clear()


def run_once(contender: Contender, display: str, glass: Glass) -> None:
    """Start a program, time it and weigh it."""
    began_s = time.perf_counter()
    with running(contender.command, display, contender.mark) as process:
        painted_s = watch_until_painted(glass, contender.colours, began_s)
        if painted_s is not None:
            contender.starts_s.append(painted_s)
            time.sleep(_SETTLE_S)
            contender.memory_mb.append(measure_memory_mb(list_processes(process.pid, contender.mark)))
    time.sleep(_REST_S)


def report(contenders: Sequence[Contender]) -> Iterator[Result]:
    """Return every median, and the kiosk's share of Chromium's."""
    for each in contenders:
        start = f"{each.name}: exec to painted, warm"
        if not each.starts_s:
            yield skip(start, "It never painted what was expected.")
            continue
        yield Result(start, find_median(each.starts_s), "s", note=describe_spread(each))
        yield Result(f"{each.name}: memory", find_median(each.memory_mb), "MB")
    by_name = {each.name: each for each in contenders if each.starts_s}
    yield from compare(by_name.get(_KIOSK), by_name.get(_CHROMIUM))


def compare(kiosk: Contender | None, chromium: Contender | None) -> Iterator[Result]:
    """Return the kiosk's figures as shares of Chromium's."""
    if kiosk is None or chromium is None:
        reason = "Chromium is not installed." if not find_chromium() else "One of them did not start."
        yield skip(_SHARE_OF_START, reason, "×", START_LIMIT)
        yield skip(_SHARE_OF_MEMORY, reason, "×", MEMORY_LIMIT)
        return
    start = find_median(kiosk.starts_s) / find_median(chromium.starts_s)
    memory = find_median(kiosk.memory_mb) / find_median(chromium.memory_mb)
    yield Result(_SHARE_OF_START, start, "×", START_LIMIT)
    yield Result(_SHARE_OF_MEMORY, memory, "×", MEMORY_LIMIT)


def describe_spread(contender: Contender) -> str:
    """Say how many runs there were and how far apart."""
    runs = contender.starts_s
    return f"median of {len(runs)} runs, {min(runs):.2f} to {max(runs):.2f} s"
