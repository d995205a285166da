"""The benchmarks by name, each measured in a process of its own."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.places import HEIGHT, ROOT, WIDTH
from benchmarks.programs import build_environment, python
from benchmarks.results import Result, load_results, skip
from tools.virtual_screen import can_make_screen, virtual_screen

FAILURE = "It failed"
"""How the note begins where a benchmark went wrong."""


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One module with a function `measure`; some draw on a screen."""

    name: str
    title: str
    module: str
    needs_screen: bool = False


BENCHMARKS = (
    Benchmark("start", "Starting", "starting", needs_screen=True),
    Benchmark("tap", "Touching", "tapping", needs_screen=True),
    Benchmark("film", "Films", "films", needs_screen=True),
    Benchmark("compile", "Compiling", "compiling"),
    Benchmark("search", "Searching", "searching"),
    Benchmark("narrow", "Narrowing", "narrowing"),
    Benchmark("install", "Installing updates", "installing"),
    Benchmark("fleet", "Many kiosks", "fleet"),
)


def choose(names: Iterable[str]) -> tuple[Benchmark, ...]:
    """Return the benchmarks with these names, or all where there are no names.

    Raises:
        ValueError: There is no benchmark of one of these names.
    """
    wanted = set(names) or {each.name for each in BENCHMARKS}
    unknown = wanted - {each.name for each in BENCHMARKS}
    if unknown:
        known = ", ".join(each.name for each in BENCHMARKS)
        raise ValueError(f"There is no benchmark called {', '.join(sorted(unknown))}. There are: {known}.")
    return tuple(each for each in BENCHMARKS if each.name in wanted)


def run_benchmark(benchmark: Benchmark, quick: bool) -> tuple[Result, ...]:
    """Measure in a process of its own, on a virtual screen if it draws."""
    if benchmark.needs_screen and not can_make_screen():
        return (skip(benchmark.title, "Xvfb is not installed, so there is no screen to measure on."),)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder, screen_for(benchmark) as display:
        return run_child(benchmark, quick, display, Path(folder) / "results.json")


@contextmanager
def screen_for(benchmark: Benchmark) -> Iterator[str]:
    """Start a virtual screen where one is needed and give its name."""
    if not benchmark.needs_screen:
        yield ""
        return
    with virtual_screen(WIDTH, HEIGHT) as display:
        yield display


def run_child(benchmark: Benchmark, quick: bool, display: str, into: Path) -> tuple[Result, ...]:
    """Start the process and read what it found."""
    words = python("-m", "benchmarks.measure", benchmark.module, str(into), *(["--quick"] if quick else []))
    done = subprocess.run(
        words, cwd=ROOT, env=build_environment(display), capture_output=True, text=True, check=False
    )
    if done.returncode != 0 or not into.is_file():
        said = done.stderr.strip().splitlines()
        reason = f"{FAILURE}: {said[-1] if said else f'exit code {done.returncode}'}"
        return (skip(benchmark.title, reason),)
    return load_results(into.read_text(encoding="utf-8"))
