"""What is on the screen follows what is installed, and never while somebody uses it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from kiosk.app.showing import Showing, choose_bundle, make_installer, tidy_installed
from kiosk.installing.in_use import is_in_use
from kiosk.machine import Folders

OLD, NEW = f"1-{'a' * 12}", f"2-{'b' * 12}"


class Screen:
    """What was put on the screen, in order, and whether somebody is there."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.is_resting = True
        self.is_broken = False
        self.show_newest: Callable[[], None] | None = None

    def open(self, bundle_dir: Path, show_newest: Callable[[], None]):
        """Open a kiosk that only notes that it is open."""
        if self.is_broken:
            raise RuntimeError
        self.shown.append(bundle_dir.name)
        self.show_newest = show_newest
        parts = SimpleNamespace(visit=self)
        close = lambda: self.shown.remove(bundle_dir.name)  # noqa: E731 - the name is the point
        return SimpleNamespace(view_model=SimpleNamespace(parts=parts), close=close)


@pytest.fixture
def folders(tmp_path: Path, bundle_dir: Path) -> Folders:
    """A store with two releases, the older of which is shown."""
    folders = Folders(*(tmp_path / name for name in ("settings.toml", "log", "shipped", "store")))
    for name in (OLD, NEW):
        (folders.store_dir / "releases" / name).mkdir(parents=True)
        shutil.copy(bundle_dir / "content.sqlite", folders.store_dir / "releases" / name)
        (folders.store_dir / "releases" / name / "release.json").touch()
    point(folders, OLD, None)
    return folders


@pytest.fixture
def screen() -> Screen:
    """A screen with nothing on it."""
    return Screen()


@pytest.fixture
def showing(qapp, folders: Folders, screen: Screen):
    """The kiosk, on the older release."""
    showing = Showing(folders, screen.open)
    showing.open_newest()
    yield showing
    showing.close()


def point(folders: Folders, shown: str, before: str | None) -> None:
    """Name the releases to show, as installing and going back do."""
    names = {"shown": shown, "before": before}
    text = json.dumps({**names, "last_seen": "2026-11-24T00:00:00+00:00"})
    (folders.store_dir / "current").write_text(text)


def find(folders: Folders, name: str) -> Path:
    return folders.store_dir / "releases" / name


def test_the_newest_content_that_opens_is_shown(folders: Folders, caplog):
    point(folders, NEW, OLD)
    assert choose_bundle(folders) == find(folders, NEW)
    (find(folders, NEW) / "content.sqlite").write_bytes(b"not a database at all" * 50)
    assert choose_bundle(folders) == find(folders, OLD)
    assert "Installed content could not be opened" in caplog.text
    shutil.rmtree(find(folders, OLD))
    assert choose_bundle(folders) == folders.bundle_dir


def test_what_was_installed_is_shown_once_nobody_uses_the_screen(folders, screen: Screen, showing: Showing):
    screen.is_resting = False
    point(folders, NEW, OLD)
    showing.look()
    assert screen.shown == [OLD]
    screen.is_resting = True
    showing.look()
    assert screen.shown == [NEW]
    point(folders, "", NEW)
    showing.look()
    assert screen.shown == ["shipped"]


def test_staff_may_have_it_at_once_but_not_before_their_touch_has_ended(
    qtbot, folders, screen: Screen, showing: Showing
):
    screen.is_resting = False
    point(folders, NEW, OLD)
    assert screen.show_newest is not None
    with qtbot.waitSignal(showing.changed, timeout=1000):
        screen.show_newest()
        assert screen.shown == [OLD]
    assert screen.shown == [NEW]


def test_nothing_happens_where_nothing_changed_or_what_is_new_does_not_open(
    qtbot, folders, screen: Screen, showing: Showing, caplog
):
    with qtbot.assertNotEmitted(showing.changed):
        showing.look()
        (find(folders, NEW) / "content.sqlite").unlink()
        point(folders, NEW, OLD)
        showing.look()
        showing.look()
    assert (screen.shown, caplog.text.count("could not be opened")) == ([OLD], 1)


def test_what_is_shown_stays_on_the_disk_until_something_else_is(folders, screen: Screen, showing: Showing):
    assert is_in_use(find(folders, OLD))
    point(folders, NEW, OLD)
    showing.look()
    assert [is_in_use(find(folders, name)) for name in (OLD, NEW)] == [False, True]


def test_where_the_new_one_cannot_be_opened_the_old_one_stays(folders, screen: Screen, showing: Showing):
    point(folders, NEW, OLD)
    screen.is_broken = True
    with pytest.raises(RuntimeError):
        showing.look()
    assert screen.shown == [OLD]
    assert is_in_use(find(folders, OLD))


def test_a_folder_that_was_asked_for_stays_until_staff_say_otherwise(qapp, folders, screen: Screen):
    showing = Showing(folders, screen.open)
    with pytest.raises(RuntimeError, match="nothing was opened"):
        _ = showing.running
    showing.open_on(find(folders, NEW))
    assert not showing.findChild(QObject).isActive()
    assert screen.shown == [NEW]
    showing.close()
    showing.close()
    assert screen.shown == []


def test_a_screen_with_a_problem_is_used_by_nobody(folders, screen: Screen, showing: Showing):
    showing.running.view_model = None
    point(folders, NEW, OLD)
    showing.look()
    assert screen.shown == [NEW]


def test_a_start_clears_away_what_updates_left(folders: Folders, caplog):
    point(folders, NEW, OLD)
    (folders.store_dir / "current.unfinished").touch()
    tidy_installed(folders)
    assert {path.name for path in folders.store_dir.iterdir()} == {"current", "releases"}
    assert make_installer(folders).read_status().installed_at is not None
    (folders.store_dir / "current").write_text("{")
    tidy_installed(folders)
    assert "What updates left could not be removed" in caplog.text
