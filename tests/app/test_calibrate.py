"""IT measures the glass in a real window, by touch and by keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import RunningKiosk, calibrate, open_calibration, run_calibration
from kiosk.machine import Folders, Settings, read_settings
from kiosk.tour import Visitor
from tests.shipped_kiosk import LANDSCAPE, PORTRAIT, WIDE

pytestmark = pytest.mark.window

WRITTEN = "# Hung by Jo.\nscreen_diagonal_inch = 21.5\nquiet_s = 300\n"
Open = Callable[..., Visitor]
Key = Qt.Key


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A settings file that somebody wrote."""
    (tmp_path / "settings.toml").write_text(WRITTEN)
    return tmp_path / "settings.toml"


@pytest.fixture
def open_on(application: QGuiApplication) -> Iterator[Open]:
    """Opens the calibration on a settings file; it is closed after the test."""
    opened: list[RunningKiosk] = []

    def open_it(file: Path, size: tuple[int, int] = LANDSCAPE) -> Visitor:
        running = open_calibration(file, windowed=True, size=size)
        opened.append(running)
        assert isinstance(running.window, QQuickWindow)
        QTest.qWaitForWindowExposed(running.window)
        running.window.requestActivate()
        assert QTest.qWaitForWindowActive(running.window)
        return Visitor(running.window)

    yield open_it
    for running in opened:
        running.close()


def card_px(visitor: Visitor) -> float:
    """How wide the card is drawn."""
    return visitor.see("A drawing of a bank card").box.width()


def press(visitor: Visitor, *keys: Qt.Key) -> None:
    """Press keys one after another."""
    for key in keys:
        QTest.keyClick(visitor.window, key)
    visitor.rest()


def test_the_card_is_drawn_as_wide_as_a_card_on_the_screen_that_is_set(open_on: Open, file: Path):
    assert card_px(open_on(file)) == pytest.approx(85.6 * 2.764, abs=0.1)


def test_everything_is_measured_and_saved_by_touch(open_on: Open, file: Path):
    visitor = open_on(file)
    for name in (
        "Much wider",
        "Wider",
        "Narrower",
        "Next",
        "Narrower",
        "Next",
        "Nearer",
        "Lower",
        "More",
        "Next",
    ):
        visitor.touch(name)
    visitor.see("The top *")
    visitor.see("Capitals are 5.3 mm high in Standard text and 7.2 mm in Large text.")
    visitor.touch("Save")
    visitor.see("Saved. Start the kiosk again to use it.")
    assert file.read_text() == (
        "# Hung by Jo.\nscreen_diagonal_inch = 20.27\nquiet_s = 300\n"
        "viewing_distance_mm = 590\nscreen_bottom_mm = 790\nscreen_tilt_deg = 1\n"
    )
    visitor.touch("Close")
    assert not visitor.window.isVisible()


def test_everything_is_measured_and_saved_by_keys(open_on: Open, file: Path):
    visitor = open_on(file)
    before = card_px(visitor)
    press(visitor, Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_PageUp)
    assert card_px(visitor) == pytest.approx(round(before) + 1 + 15)
    press(visitor, Key.Key_PageDown, Key.Key_Return, Key.Key_Return)
    visitor.see("Where is the screen?")
    reach(visitor, "Further", Key.Key_Down)
    press(visitor, Key.Key_Right, Key.Key_Space, Key.Key_Left, Key.Key_Right)
    reach(visitor, "Next", Key.Key_Up)
    press(visitor, Key.Key_Return, Key.Key_Return)
    visitor.see("Saved. Start the kiosk again to use it.")
    assert read_settings(file).settings == Settings(21.37, 620, 800, 0, quiet_s=300)
    press(visitor, Key.Key_Escape)
    assert not visitor.window.isVisible()


def reach(visitor: Visitor, name: str, key: Qt.Key) -> None:
    """Press a key until the focus is on something."""
    for _ in range(20):
        if any(seen.is_focused and seen.name == name for seen in visitor.look()):
            return
        press(visitor, key)
    pytest.fail(f"the keys do not reach “{name}”")


@pytest.mark.parametrize("leave", [lambda v: v.touch("Cancel"), lambda v: press(v, Key.Key_Escape)])
def test_cancelling_changes_nothing(open_on: Open, file: Path, leave: Callable[[Visitor], None]):
    visitor = open_on(file)
    for name in ("Much wider", "Next", "Next", "Higher"):
        visitor.touch(name)
    leave(visitor)
    assert not visitor.window.isVisible()
    assert file.read_text() == WRITTEN


def test_a_file_nobody_understands_is_said_and_kept(open_on: Open, file: Path, caplog):
    file.write_text("screen = = 3")
    visitor = open_on(file)
    visitor.see(f"The settings file {file} is not written*")
    for name in ("Next", "Next", "Next", "Save"):
        visitor.touch(name)
    visitor.see("Saved. Start the kiosk again to use it. The old settings file*")
    assert (file.parent / "settings.broken-1.toml").read_text() == "screen = = 3"
    assert read_settings(file).problems == ()


def test_a_file_that_cannot_be_written_is_said(open_on: Open, tmp_path: Path):
    visitor = open_on(tmp_path / "new" / "settings.toml")
    (tmp_path / "new").write_text("not a folder")
    for name in ("Next", "Next", "Next", "Save"):
        visitor.touch(name)
    visitor.see("The settings could not be saved*")
    visitor.see("Cancel")


@pytest.mark.parametrize("size", [LANDSCAPE, WIDE, PORTRAIT])
@pytest.mark.parametrize("inch", [7, 21.5, 100])
def test_it_can_be_used_whatever_size_is_set(open_on: Open, file: Path, size: tuple[int, int], inch: float):
    file.write_text(f"screen_diagonal_inch = {inch}\n")
    visitor = open_on(file, size)
    for step in range(4):
        targets = [seen for seen in visitor.look() if seen.is_target]
        assert [seen.name for seen in targets if seen.box != seen.shown] == []
        assert min(seen.box.height() for seen in targets) >= 44
        if step < 3:
            visitor.touch("Next")


def test_a_size_that_no_screen_has_stays_within_what_is_possible(open_on: Open, file: Path):
    visitor = open_on(file)
    for _ in range(60):
        press_key_only(visitor, Key.Key_PageUp)
    visitor.see("The kiosk is not made for less than 7 inches*")
    visitor.see("Corner to corner: 7.0 inches (178 mm).*")


def press_key_only(visitor: Visitor, key: Qt.Key) -> None:
    """Press a key without waiting for the picture."""
    QTest.keyClick(visitor.window, key)


def test_the_program_ends_when_the_window_closes(application, file: Path, monkeypatch: pytest.MonkeyPatch):
    folders = Folders(settings_file=file, log_dir=file.parent, bundle_dir=file.parent, store_dir=file.parent)
    monkeypatch.setattr(calibrate, "start_program", lambda: folders)
    QTimer.singleShot(300, lambda: [window.close() for window in QGuiApplication.topLevelWindows()])
    assert run_calibration(windowed=True, size=LANDSCAPE) == 0
    assert file.read_text() == WRITTEN


def test_it_fills_the_screen_and_can_be_closed(application, file: Path):
    running = open_calibration(file, windowed=False)
    assert QTest.qWaitForWindowExposed(running.window)
    assert running.window.visibility() is QWindow.Visibility.FullScreen
    running.window.close()
    assert not running.window.isVisible()
    running.close()


def test_only_the_first_of_many_problems_is_shown(open_on: Open, file: Path, caplog):
    file.write_text("a = 1\nb = 2\nc = 3\n")
    said = open_on(file).see(f"In the settings file {file}, “a” is not a setting*").name
    assert said.endswith("There are 2 more problems; the log lists them.")


def test_the_ruler_is_as_long_as_it_says(open_on: Open, file: Path):
    visitor = open_on(file)
    visitor.touch("Next")
    assert visitor.see("A ruler of 100 millimetres").box.width() == pytest.approx(276.4, abs=0.1)


def test_the_screen_is_asked_for_its_size_only_where_none_is_set(open_on: Open, tmp_path: Path):
    visitor = open_on(tmp_path / "settings.toml")
    said = visitor.see("The screen *").name
    reported = re.search(r"it is ([\d.]+) inches", said)
    visitor.see(f"Corner to corner: {reported[1] if reported else '21.5'} inches*")
