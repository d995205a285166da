"""How long `kiosk compile` takes and how much memory it needs: shipped content, and a very large folder."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.made_content import Size, compile_folder, make_content, remember_prepared
from benchmarks.places import BENCH, CONTENT
from benchmarks.programs import Cost
from benchmarks.results import Result

LARGE = Size(pages=1_000, services=100_000)
SMALLER = Size(pages=100, services=10_000)
TIME_LIMIT_S = 60
MEMORY_LIMIT_MB = 600
AGAIN_LIMIT_S = 5


def measure(quick: bool) -> list[Result]:
    """Compile the shipped content, a large folder, and the large folder with one page changed."""
    return [*measure_shipped(), *measure_large(SMALLER if quick else LARGE, is_full=not quick)]


def measure_shipped() -> Iterator[Result]:
    """Compile what is shipped, to an empty folder."""
    BENCH.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BENCH) as folder:
        yield from report("Compile the shipped content", compile_folder(CONTENT, Path(folder) / "bundle"))


def measure_large(size: Size, is_full: bool) -> Iterator[Result]:
    """Compile a large folder, change one page, and compile it again to the same place."""
    content = make_content(size)
    shutil.rmtree(size.bundle_dir, ignore_errors=True)
    what = f"Compile {size.pages:,} pages and {size.services:,} services"
    limits = (TIME_LIMIT_S, MEMORY_LIMIT_MB) if is_full else (None, None)
    yield from report(what, compile_folder(content, size.bundle_dir), *limits)
    change_one_page(content)
    again = compile_folder(content, size.bundle_dir)
    remember_prepared(size)
    yield from report(f"{what}, again with one page changed", again, AGAIN_LIMIT_S if is_full else None)


def change_one_page(content: Path) -> None:
    """Add a sentence to a page."""
    page = min((content / "pages").iterdir()) / "standard.md"
    with page.open("a", encoding="utf-8") as text:
        text.write("\nThis sentence is new.\n")


def report(
    what: str, cost: Cost, time_limit_s: float | None = None, memory_limit_mb: float | None = None
) -> Iterator[Result]:
    """Return time and peak memory."""
    yield Result(what, cost.wall_s, "s", time_limit_s, f"{cost.processor_s:.1f} s of processor time")
    yield Result(f"{what}: peak memory", cost.peak_mb, "MB", memory_limit_mb)
