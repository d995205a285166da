"""How fast updates are installed, how little is copied of them, and how much memory a large film takes."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from statistics import median

from benchmarks.install_update import install
from benchmarks.made_update import Desk, change_a_word, make_bundle, make_hollow_film, make_solid_film
from benchmarks.places import BENCH, ROOT
from benchmarks.programs import build_environment, python, run_to_end
from benchmarks.results import Result
from kiosk.bundle import MEDIA_FOLDER
from kiosk.installing.disk import Disk

MB = 1_000_000
PIECE_BYTES = 1024 * 1024
SHARE_LIMIT = 1.25
"""At least 0.8 of the speed of a plain copy with its hash, said as time."""
ROUNDS = 5


def measure(quick: bool) -> list[Result]:
    """Measure with a bundle of films that are all there, one of hollow films, and one very large film."""
    BENCH.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BENCH) as folder:
        return [
            *measure_speed(Path(folder) / "speed", 100 if quick else 2000, None if quick else SHARE_LIMIT),
            *measure_one_word(Path(folder) / "word", 200 if quick else 2000),
            *measure_memory(Path(folder) / "memory", 400 if quick else 4000),
        ]


def measure_speed(folder: Path, size_mb: int, limit: float | None) -> Iterator[Result]:
    """Install ten films, and copy and hash the same files."""
    folder.mkdir()
    films = [make_solid_film(folder / f"{number}.mp4", size_mb * MB // 10) for number in range(10)]
    bundle_dir = make_bundle(folder / "bundle", films)
    update_dir = Desk(folder / "update").publish(bundle_dir, "1")
    plain, installed = [], []
    for _ in range(ROUNDS):
        plain.append(cost_of(lambda: copy_and_hash(bundle_dir, folder / "copy")))
        shutil.rmtree(folder / "copy")
        installed.append(cost_of(lambda: install(update_dir, folder / "store")))
        shutil.rmtree(folder / "store")
    (plain_s, plain_cpu_s), (install_s, install_cpu_s) = map(take_medians, (plain, installed))
    what, note = f"Install {size_mb} MB", f"median of {ROUNDS} runs, synced; processor {{:.2f}} s"
    yield Result(f"Copy and hash {size_mb} MB", plain_s, "s", note=note.format(plain_cpu_s))
    yield Result(what, install_s, "s", note=note.format(install_cpu_s))
    yield Result(f"{what}, as a multiple of copying", install_s / plain_s, "×", limit)
    yield Result(f"{what}, processor time as a multiple of copying", install_cpu_s / plain_cpu_s, "×")


def cost_of(act: Callable[[], None]) -> tuple[float, float]:
    """Return how many seconds something takes, and how many of the processor, with a disk at rest before.

    Remove what was made before: whoever is the first to use memory of a virtual machine pays for that.
    """
    if hasattr(os, "sync"):
        os.sync()
    began_cpu = time.process_time()
    return time_it(act), time.process_time() - began_cpu


def take_medians(costs: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the median of each column."""
    wall, processor = zip(*costs, strict=True)
    return median(wall), median(processor)


def time_it(act: Callable[[], None]) -> float:
    """Return how many seconds something takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def copy_and_hash(source: Path, target: Path) -> None:
    """Copy every file of a bundle, hash it on the way and sync it: the least that any installer does."""
    (target / MEDIA_FOLDER).mkdir(parents=True)
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        digest = hashlib.sha256()
        with path.open("rb", buffering=0) as read, (target / path.relative_to(source)).open("wb") as written:
            while piece := read.read(PIECE_BYTES):
                digest.update(piece)
                written.write(piece)
            os.fsync(written.fileno())


class CountingDisk(Disk):
    """Counts the bytes that are written."""

    written_bytes = 0

    def write(self, new: Path, chunks: Iterable[bytes]) -> None:
        """Write and count."""
        super().write(new, self._count(chunks))

    def _count(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self.written_bytes += len(chunk)
            yield chunk


def measure_one_word(folder: Path, size_mb: int) -> Iterator[Result]:
    """Install a large bundle, change one word, and install again."""
    folder.mkdir()
    films = [make_hollow_film(folder / f"{number}.mp4", size_mb * MB // 20) for number in range(20)]
    bundle_dir = make_bundle(folder / "bundle", films)
    desk = Desk(folder / "update")
    install(desk.publish(bundle_dir, "1"), folder / "store")
    change_a_word(bundle_dir)
    update_dir, disk = desk.publish(bundle_dir, "2"), CountingDisk()
    taken_s = time_it(lambda: install(update_dir, folder / "store", disk))
    what = f"One word changed in {size_mb / 1000:g} GB"
    yield Result(f"{what}: written", disk.written_bytes / MB, "MB", note="the database and what is signed")
    yield Result(f"{what}: time", taken_s, "s", note="every film that stays is read")


def measure_memory(folder: Path, size_mb: int) -> Iterator[Result]:
    """Install one film in a process of its own."""
    folder.mkdir()
    bundle_dir = make_bundle(folder / "bundle", [make_hollow_film(folder / "film.mp4", size_mb * MB)])
    update_dir = Desk(folder / "update").publish(bundle_dir, "1")
    words = python("-m", "benchmarks.install_update", str(update_dir), str(folder / "store"))
    cost = run_to_end(words, environment={**build_environment(""), "PYTHONPATH": str(ROOT)})
    if cost.exit_code:
        raise RuntimeError(f"the update was not installed: exit code {cost.exit_code}")
    yield Result(f"A film of {size_mb / 1000:g} GB: peak memory", cost.peak_mb, "MB")
    yield Result(f"A film of {size_mb / 1000:g} GB: time", cost.wall_s, "s")
