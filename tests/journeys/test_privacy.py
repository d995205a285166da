"""After a visit nothing tells what somebody did: not in memory, not on the disk."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.app import StaffSite, Statistics
from kiosk.jobs import BackgroundRunner
from kiosk.machine import Folders
from kiosk.tour import describe_view_models, list_remains, rows_of, wait_until
from tests.shipped_kiosk import LANDSCAPE, OpenKiosk, open_shipped_kiosk

NOW = datetime(2026, 11, 24, 15, 5, tzinfo=UTC)
COUNTED = (
    *("visit", "length:under-2-minutes", "edition:easy-read", "page:what-are-sen", "service:childline"),
    *("choice:text-giant", "choice:theme-contrast", "choice:lexend", "choice:captions-off"),
    *("screen:read", "screen:reader", "screen:player", "screen:findHelp", "screen:search", "screen:service"),
    *("film-begun:strategy-film", "search:made", "taken:list", "taken:code"),
)
"""What `make_a_visit` leaves, each once."""

pytestmark = pytest.mark.window


def list_files(*folders: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file under folders, but for the screens that Qt keeps compiled."""
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    files = [file for file in files if file.suffix not in (".qmlc", ".jsc")]
    return {str(file): (file.stat().st_size, file.stat().st_mtime_ns) for file in files}


def own_folders() -> list[Path]:
    """Where programs keep what is theirs."""
    return [Path(os.environ[f"XDG_{kind}_HOME"]) for kind in ("CONFIG", "DATA", "STATE", "CACHE")]


def make_a_visit(kiosk: OpenKiosk) -> None:
    """Use a little of everything."""
    kiosk.walk.go("Touch the screen to start", "home")
    for name in ("Text and colours", "Giant", "High contrast", "Lexend", "Done"):
        kiosk.visitor.touch(name)
    kiosk.walk.go("Easy Read", "read")
    kiosk.walk.go("How support works", "read")
    kiosk.walk.go(rows_of(kiosk.parts.read, "pages")[0].title, "reader")
    kiosk.walk.go("Home", "home")
    kiosk.walk.go("Watch the film", "player")
    for name in ("Play", "Quieter", "Captions: on"):
        kiosk.visitor.touch(name)
    kiosk.walk.go("Home", "home")
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go("Type what you need", "search")
    for letter in "send":
        kiosk.visitor.touch(letter)
    kiosk.parts.visit.open("service", "childline")
    kiosk.visitor.touch("Add to my list")
    kiosk.visitor.touch("Take it on your phone")
    kiosk.visitor.touch("Close")
    kiosk.visitor.touch("Print")
    kiosk.visitor.touch("Close")


def test_finishing_leaves_the_kiosk_as_a_new_visitor_meets_it(kiosk: OpenKiosk):
    make_a_visit(kiosk)
    assert list_remains(kiosk.walk.at_rest, describe_view_models(kiosk.walk.kiosk))
    kiosk.walk.go("Finished", "attract")
    kiosk.visitor.rest()
    assert list_remains(kiosk.walk.at_rest, describe_view_models(kiosk.walk.kiosk)) == []


@dataclass
class CountedKiosk:
    """A kiosk that counts, with a data folder of its own."""

    kiosk: OpenKiosk
    statistics: Statistics
    folder: Path

    def finish(self) -> None:
        """End the visit, and let what was counted be written."""
        self.kiosk.walk.go("Finished", "attract")
        self.statistics.close()

    def read_files(self) -> dict[str, tuple[bytes, int]]:
        """Bytes and time of every file of the kiosk's own."""
        files = [file for file in self.folder.rglob("*") if file.is_file()]
        return {str(file.relative_to(self.folder)): _describe(file) for file in files}


def _describe(file: Path) -> tuple[bytes, int]:
    return file.read_bytes(), file.stat().st_mtime_ns


@pytest.fixture
def open_counted(application, bundle_dir: Path, tmp_path: Path) -> Iterator[Callable[[], CountedKiosk]]:
    """Opens kiosks that count; they are closed after the test."""
    opened: list[CountedKiosk] = []

    def open_one() -> CountedKiosk:
        folder = tmp_path / str(len(opened))
        folders = Folders(folder / "settings.toml", folder / "log", bundle_dir, folder / "data" / "content")
        statistics = Statistics(folders.statistics_dir, BackgroundRunner())
        site = StaffSite(folders, statistics=statistics)
        kiosk = open_shipped_kiosk(bundle_dir, LANDSCAPE, staff_site=site, read_time=lambda: NOW)
        opened.append(CountedKiosk(kiosk, statistics, folder))
        return opened[-1]

    yield open_one
    for counted in opened:
        counted.kiosk.running.close()


def make_another_visit(kiosk: OpenKiosk) -> None:
    """Use the same things in another order, with other words, to other ends and for another time."""
    kiosk.walk.go("Touch the screen to start", "home")
    kiosk.parts.visit.open("service", "childline")
    for name in ("Take it on your phone", "Close", "Add to my list"):
        kiosk.visitor.touch(name)
    kiosk.walk.go("Home", "home")
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go("Type what you need", "search")
    for letter in "swim":
        kiosk.visitor.touch(letter)
    kiosk.visitor.rest()
    kiosk.walk.clock.put_forward(30_000)
    kiosk.walk.go("Home", "home")
    kiosk.walk.go("Easy Read", "read")
    kiosk.walk.go("How support works", "read")
    for _ in range(2):
        kiosk.walk.go(rows_of(kiosk.parts.read, "pages")[0].title, "reader")
        kiosk.walk.go("Back", "read")
    kiosk.walk.go("Home", "home")
    kiosk.walk.go("Watch the film", "player")
    for name in ("Captions: on", "Play", "Louder"):
        kiosk.visitor.touch(name)
    for name in ("Text and colours", "Lexend", "High contrast", "Giant", "Done"):
        kiosk.visitor.touch(name)


def test_a_visit_writes_nothing_where_nobody_is_counted(kiosk: OpenKiosk, bundle_dir: Path):
    before = list_files(bundle_dir, *own_folders())
    make_a_visit(kiosk)
    kiosk.walk.go("Finished", "attract")
    assert list_files(bundle_dir, *own_folders()) == before


def test_a_visit_leaves_the_counts_of_its_day_and_nothing_else(
    open_counted: Callable[[], CountedKiosk], bundle_dir: Path
):
    counted = open_counted()
    before = list_files(bundle_dir, *own_folders())
    make_a_visit(counted.kiosk)
    counted.finish()
    assert list_files(bundle_dir, *own_folders()) == before
    ((name, (content, moment_ns)),) = counted.read_files().items()
    assert name == "data/statistics/2026-11-24.json"
    assert moment_ns % (86_400 * 10**9) == 0
    assert json.loads(content) == {"format": 1, "counts": dict.fromkeys(COUNTED, 1)}


def test_two_visits_with_the_same_counts_leave_the_same_bytes(open_counted: Callable[[], CountedKiosk]):
    visits = (make_a_visit, make_another_visit)
    left: list[dict[str, tuple[bytes, int]]] = []
    for visit in visits:
        counted = open_counted()
        visit(counted.kiosk)
        counted.finish()
        left.append(counted.read_files())
    assert left[0] == left[1] != {}


def test_nothing_that_was_typed_is_on_the_disk(open_counted: Callable[[], CountedKiosk]):
    counted = open_counted()
    counted.kiosk.parts.visit.start()
    counted.kiosk.parts.visit.open("near", "")
    counted.kiosk.parts.near.type("ST16 2DH")
    counted.kiosk.parts.visit.open("search", "")
    counted.kiosk.parts.search.search("zzyzx")
    counted.kiosk.visitor.rest()
    assert wait_until(lambda: bool(counted.kiosk.parts.search.hasFoundNothing))
    counted.finish()
    ((content, _),) = counted.read_files().values()
    assert b"search:found-nothing" in content
    assert [word for word in (b"zzyzx", b"st16", b"2dh") if word in content.lower()] == []


def test_what_is_on_the_first_screen_is_the_same_after_a_visit(kiosk: OpenKiosk):
    before = kiosk.visitor.grab()
    make_a_visit(kiosk)
    kiosk.walk.go("Finished", "attract")
    kiosk.visitor.rest()
    assert kiosk.visitor.grab() == before


def test_the_next_visitor_finds_an_empty_search(kiosk: OpenKiosk):
    make_a_visit(kiosk)
    kiosk.walk.go("Finished", "attract")
    kiosk.walk.go("Touch the screen to start", "home")
    kiosk.walk.go("Find help", "findHelp")
    kiosk.walk.go("Type what you need", "search")
    assert kiosk.visitor.find("send") is None
    assert rows_of(kiosk.parts.search, "results") == ()
