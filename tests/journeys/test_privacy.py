"""After a visit nothing tells what somebody did: not in memory, not on the disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.tour import describe_view_models, list_remains, rows_of
from tests.shipped_kiosk import OpenKiosk

pytestmark = pytest.mark.window


def list_files(*folders: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file under folders."""
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
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


def test_a_visit_writes_nothing(kiosk: OpenKiosk, bundle_dir: Path):
    before = list_files(bundle_dir, *own_folders())
    make_a_visit(kiosk)
    kiosk.walk.go("Finished", "attract")
    assert list_files(bundle_dir, *own_folders()) == before


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
