"""Staff plug in a stick, read what changes, look at it, show it to visitors, and take it back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.compiling import compile_bundle
from kiosk.source import read_content_folder
from kiosk.tour import Visitor, wait_until
from tests.installing.forge import RELEASE, Forge
from tests.journeys.staff_desk import StaffDesk
from tests.shipped_kiosk import ROOT

pytestmark = pytest.mark.window
OLD, NEW = "Advice and support for parents", "People who help parents"
CHANGED = "Changed service: Staffordshire Parent Carer Forum"


@pytest.fixture(scope="session")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stick with an update, in which a kind of help has another name."""
    folder = tmp_path_factory.mktemp("stick")
    content = Path(shutil.copytree(ROOT / "assets" / "content", folder / "content"))
    for file in (content / "topics.csv", content / "services.csv"):
        file.write_text(file.read_text(encoding="utf-8").replace(OLD, NEW), encoding="utf-8")
    tree = read_content_folder(content, ROOT / "media")
    compile_bundle(tree, folder / "bundle", lambda stage, done, total: None, lambda: (), lambda: ())
    return Forge(folder / "stick").publish(folder / "bundle", replace(RELEASE, version="2026.12"))


@pytest.fixture
def desk(application, bundle_dir: Path, tmp_path: Path, stick: Path) -> Iterator[StaffDesk]:
    """Staff with that stick in front of a kiosk that shows what came with it."""
    made = StaffDesk(tmp_path, bundle_dir)
    made.sticks = (stick,)
    yield made
    made.close()


def look_for_help(desk: StaffDesk, words: str) -> None:
    """A visitor comes, and finds a kind of help under some words."""
    assert wait_until(lambda: not desk.kiosk.parts.visit.is_with_staff)
    desk.kiosk.walk.go("Touch the screen to start", "home")
    desk.kiosk.walk.go("Find help", "findHelp")
    desk.kiosk.visitor.see(words)
    desk.kiosk.parts.visit.finish()


def open_update(desk: StaffDesk) -> None:
    """Staff come to the screen and wait until the stick was read."""
    desk.come_in()
    desk.kiosk.walk.go("Update the content", "staffUpdate")
    desk.kiosk.visitor.see("What changes: *")


def test_new_words_reach_visitors_now_and_are_taken_back(desk: StaffDesk):
    open_update(desk)
    desk.kiosk.visitor.see(CHANGED)
    desk.kiosk.visitor.touch("Update now")
    desk.kiosk.visitor.see("Done. Visitors see it as soon as you have finished here.")
    shown_before = desk.kiosk
    desk.kiosk.visitor.reach("Show it to visitors now")
    desk.kiosk.parts.staff.parts.update.showNewest()
    assert wait_until(lambda: desk.kiosk is not shown_before)
    look_for_help(desk, NEW)
    desk.come_in()
    desk.kiosk.walk.go("Update the content", "staffUpdate")
    desk.kiosk.visitor.see("Visitors see this content already.")
    desk.kiosk.visitor.touch("Undo the last update")
    desk.kiosk.visitor.touch("Go back")
    desk.kiosk.visitor.see("Done. *")
    desk.kiosk.parts.visit.finish()
    desk.showing.look()
    look_for_help(desk, OLD)


def test_each_change_is_looked_at_before_visitors_see_it(desk: StaffDesk):
    open_update(desk)
    desk.kiosk.visitor.touch("Look at it first")
    desk.kiosk.visitor.see("Copied. Open what you want to look at.")
    desk.kiosk.visitor.touch(CHANGED)
    preview = desk.kiosk.running.preview
    assert preview is not None
    assert preview.running is not None
    visitor = Visitor(preview.running.window, desk.kiosk.walk.clock.put_forward)
    assert wait_until(visitor.window.isActive)
    visitor.see("Preview: visitors do not see this yet.")
    visitor.touch("Home")
    visitor.touch("Find help")
    visitor.see(NEW)
    back = visitor.reach("Back to the update").box.center()
    visitor.put_down(back)
    visitor.lift(back)
    assert wait_until(lambda: preview.running is None)
    assert wait_until(desk.kiosk.window.isActive)
    desk.kiosk.parts.visit.finish()
    look_for_help(desk, OLD)


def test_it_waits_until_nobody_is_there(desk: StaffDesk):
    open_update(desk)
    desk.kiosk.visitor.touch("Update when nobody is here")
    desk.kiosk.visitor.see("Ready. *")
    shown_before = desk.kiosk
    desk.kiosk.parts.visit.finish()
    assert wait_until(lambda: desk.kiosk is not shown_before)
    look_for_help(desk, NEW)
