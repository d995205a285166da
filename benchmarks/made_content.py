"""Makes content folders of any size from the shipped one, and bundles from them."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.generate_services import generate_services
from benchmarks.places import BENCH, CONTENT, MEDIA
from benchmarks.programs import Cost, build_environment, python, run_to_end
from tools.shipped_content import SOURCES, describe_sources

_SEED = 2026
_OWN_ID = re.compile(r"^(id|page): .*$", re.MULTILINE)


class CompileFailedError(Exception):
    """The made content did not compile; `kiosk compile` on the same folder says why."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much a made content folder holds."""

    pages: int
    services: int

    @property
    def name(self) -> str:
        """Its folder's name."""
        return f"{self.pages}-pages-{self.services}-services"

    @property
    def bundle_dir(self) -> Path:
        """Where its bundle is kept."""
        return BENCH / f"bundle-{self.name}"

    @property
    def stamp(self) -> Path:
        """What its bundle was made from."""
        return BENCH / f"{self.name}.sources"


def make_content(size: Size) -> Path:
    """Write a content folder of a size anew and return it."""
    folder = BENCH / f"content-{size.name}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(CONTENT, folder)
    for original, number in list_copies(folder / "pages", size.pages):
        copy_page(original, number)
    extend_services(folder / "services.csv", size.services)
    return folder


def list_copies(pages: Path, wanted: int) -> Iterator[tuple[Path, int]]:
    """Return which page to copy under which number, until there are as many as wanted."""
    originals = sorted(page for page in pages.iterdir() if page.is_dir())
    for place in range(wanted - len(originals)):
        yield originals[place % len(originals)], place // len(originals) + 2


def copy_page(original: Path, number: int) -> None:
    """Copy a page under an id of its own; what it links to stays the same."""
    copy = original.with_name(f"{original.name}-{number}")
    copy.mkdir()
    for file in original.iterdir():
        text = file.read_text(encoding="utf-8")
        (copy / file.name).write_text(_OWN_ID.sub(rf"\1: {copy.name}", text, count=1), encoding="utf-8")


def extend_services(file: Path, wanted: int) -> None:
    """Add made-up services to the shipped ones until there are as many as wanted."""
    with file.open(encoding="utf-8", newline="") as written:
        reader = csv.DictReader(written)
        columns, present = list(reader.fieldnames or ()), sum(1 for _ in reader)
    with file.open("a", encoding="utf-8", newline="") as more:
        csv.DictWriter(more, columns).writerows(generate_services(max(0, wanted - present), _SEED))


def compile_folder(content_dir: Path, bundle_dir: Path) -> Cost:
    """Run `kiosk compile` in a process of its own and return what it took.

    Raises:
        CompileFailedError: It did not end well.
    """
    places = [str(content_dir), str(bundle_dir), "--media", str(MEDIA)]
    cost = run_to_end(python("-m", "kiosk.cli", "compile", *places), environment=build_environment(""))
    if cost.exit_code != 0:
        raise CompileFailedError(f"kiosk compile {content_dir} ended with code {cost.exit_code}")
    return cost


def prepare_bundle(size: Size) -> Path:
    """Return a bundle of a size, made now unless the one that is there came from the same sources."""
    if not is_prepared(size):
        compile_folder(make_content(size), size.bundle_dir)
        remember_prepared(size)
    return size.bundle_dir


def is_prepared(size: Size) -> bool:
    """Say whether there is a bundle of a size that was made from just these sources."""
    if not (size.bundle_dir.is_dir() and size.stamp.is_file()):
        return False
    return size.stamp.read_text(encoding="ascii") == describe_sources(SOURCES)


def remember_prepared(size: Size) -> None:
    """Note that the bundle of a size was made just now."""
    size.stamp.write_text(describe_sources(SOURCES), encoding="ascii")
