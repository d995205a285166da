"""The window opens on whatever is in the bundle's place, and closes only where it may."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import RunningKiosk, open_kiosk
from kiosk.app.run import ask_for_first_pin
from kiosk.machine import Folders, PinRecord, PinSecret, Settings, forget_pin, write_pin
from kiosk.tour import Visitor, is_blank
from tests.shipped_kiosk import LANDSCAPE

pytestmark = pytest.mark.window

Open = Callable[..., RunningKiosk]


@pytest.fixture
def open_on(application: QGuiApplication) -> Iterator[Open]:
    """Opens the kiosk on a folder; it is closed after the test."""
    opened: list[RunningKiosk] = []

    def open_it(bundle: Path, *, windowed: bool = True, settings: Settings | None = None) -> RunningKiosk:
        size = LANDSCAPE if windowed else None
        opened.append(open_kiosk(bundle, settings or Settings(), windowed=windowed, size=size))
        QTest.qWaitForWindowExposed(opened[-1].window)
        return opened[-1]

    yield open_it
    for running in opened:
        running.close()


def read_names(running: RunningKiosk) -> list[str]:
    """Everything a screen reader says of the window."""
    assert isinstance(running.window, QQuickWindow)
    return [seen.name for seen in Visitor(running.window).look()]


def break_header(bundle: Path) -> None:
    """Make the database something else."""
    (bundle / "content.sqlite").write_bytes(b"not a database at all" * 50)


def cut_in_half(bundle: Path) -> None:
    """Lose the second half of the database."""
    whole = (bundle / "content.sqlite").read_bytes()
    (bundle / "content.sqlite").write_bytes(whole[: len(whole) // 2])


def remove_database(bundle: Path) -> None:
    """Lose the database."""
    (bundle / "content.sqlite").unlink()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (remove_database, "There is no content here"),
        (break_header, "is not content for this kiosk"),
        (cut_in_half, "The content is damaged"),
    ],
)
def test_a_spoilt_bundle_shows_a_sentence_for_visitors_and_one_for_staff(
    open_on: Open, bundle_dir: Path, tmp_path: Path, caplog, spoil: Callable[[Path], None], sentence: str
):
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    shutil.copy(bundle_dir / "content.sqlite", bundle)
    spoil(bundle)
    running = open_on(bundle)
    assert (running.view_model, running.catalogue) == (None, None)
    names = read_names(running)
    assert "Please ask a member of staff for help." in names
    assert any(sentence in name for name in names)
    assert sentence in caplog.text


def test_the_problem_screen_is_not_blank(open_on: Open, tmp_path: Path, caplog):
    running = open_on(tmp_path / "nothing")
    assert isinstance(running.window, QQuickWindow)
    assert not is_blank(running.window.grabWindow())


def test_a_whole_screen_refuses_to_close(open_on: Open, bundle_dir: Path):
    running = open_on(bundle_dir, windowed=False)
    running.window.close()
    QTest.qWait(1)
    assert running.window.isVisible()


def test_an_ordinary_window_closes(open_on: Open, bundle_dir: Path):
    running = open_on(bundle_dir)
    running.window.close()
    QTest.qWait(1)
    assert not running.window.isVisible()


def test_the_problem_screen_refuses_to_close_too(open_on: Open, tmp_path: Path, caplog):
    running = open_on(tmp_path / "nothing", windowed=False)
    running.window.close()
    QTest.qWait(1)
    assert running.window.isVisible()


def test_settings_reach_what_they_are_for(open_on: Open, bundle_dir: Path):
    settings = Settings(screen_diagonal_inch=43, quiet_s=90, warning_s=30, start_volume=20)
    running = open_on(bundle_dir, settings=settings)
    assert running.view_model is not None
    assert running.view_model.parts.visit.quietSeconds == 90
    assert running.view_model.parts.player.volume == 20
    assert running.window.property("pixelsPerMm") == pytest.approx(1.38, abs=0.01)


def test_opening_and_closing_again_and_again_leaves_no_window(open_on: Open, bundle_dir: Path):
    before = len(QGuiApplication.topLevelWindows())
    for _ in range(3):
        running = open_kiosk(bundle_dir, Settings(), windowed=True, size=LANDSCAPE)
        running.close()
    assert len(QGuiApplication.topLevelWindows()) == before


def test_a_film_still_playing_does_not_stop_the_program_from_closing(application, bundle_dir: Path):
    running = open_kiosk(bundle_dir, Settings(), windowed=True, size=LANDSCAPE)
    assert running.view_model is not None
    parts = running.view_model.parts
    parts.visit.start()
    parts.visit.open("player", parts.home.filmId)
    parts.player.togglePlay()
    running.close()


def test_a_new_kiosk_asks_for_a_pin_and_one_with_a_pin_does_not(
    open_on: Open, bundle_dir: Path, tmp_path: Path
):
    folders = Folders(tmp_path / "settings.toml", tmp_path, bundle_dir, tmp_path / "data" / "content")
    running = open_on(bundle_dir)
    assert running.view_model is not None
    write_pin(folders.pin_file, PinRecord(PinSecret(b"salt", b"digest")))
    ask_for_first_pin(running, folders)
    assert not running.view_model.parts.visit.is_with_staff
    forget_pin(folders.pin_file)
    ask_for_first_pin(running, folders)
    assert running.view_model.parts.visit.is_with_staff
