"""Words changed at a desk reach the glass of a kiosk on a stick, and are taken back, while it runs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import RunningKiosk, Showing
from kiosk.compiling import compile_bundle
from kiosk.machine import Folders, find_folders
from kiosk.source import read_content_folder
from tests.cli.desk_commands import DeskCommands
from tests.shipped_kiosk import LANDSCAPE, ROOT, OpenKiosk, open_shipped_kiosk

pytestmark = pytest.mark.window

OLD, NEW = "Advice and support for parents", "People who help parents"


class Library:
    """A kiosk that stands in a library, with folders of its own."""

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self.showing = Showing(folders, self._open)
        self.showing.open_newest()

    def _open(self, bundle_dir: Path, show_newest: Callable[[], None]) -> RunningKiosk:
        self.kiosk: OpenKiosk = open_shipped_kiosk(bundle_dir, LANDSCAPE)
        return self.kiosk.running

    def come_and_look_for(self, words: str) -> None:
        """Somebody comes, and finds a kind of help under some words."""
        self.kiosk.walk.go("Touch the screen to start", "home")
        self.kiosk.walk.go("Find help", "findHelp")
        self.kiosk.visitor.see(words)

    def wait_for_nobody(self) -> None:
        """The visitor goes, and the kiosk looks for something newer."""
        self.kiosk.parts.visit.finish()
        self.showing.look()


@pytest.fixture
def desk(tmp_path: Path, bundle_dir: Path, monkeypatch: pytest.MonkeyPatch) -> DeskCommands:
    """A desk that publishes the shipped content."""
    desk = DeskCommands(tmp_path / "desk", monkeypatch)
    desk.make_keys("ann")
    desk.bundle_dir = bundle_dir
    desk.start("ann")
    return desk


@pytest.fixture
def library(
    application: QGuiApplication, tmp_path: Path, bundle_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Library]:
    """A kiosk on which nothing was ever installed."""
    for kind in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / "library" / kind))
    monkeypatch.setattr("sys._MEIPASS", str(bundle_dir.parent), raising=False)
    library = Library(find_folders())
    yield library
    library.showing.close()


def carry(desk: DeskCommands, version: str, stick: Path) -> None:
    """Publish what is compiled, copy it to the desk's stick, and plug that in elsewhere."""
    assert desk.release("--version", version).exit_code == 0
    assert desk.run("publish", "copy", desk.stick, "--from", desk.folder).exit_code == 0
    shutil.copytree(desk.stick, stick, dirs_exist_ok=True)


def change_words(desk: DeskCommands) -> None:
    """Write the name of a kind of help anew, and compile."""
    content = Path(shutil.copytree(ROOT / "assets" / "content", desk.folder.parent / "content"))
    for file in (content / "topics.csv", content / "services.csv"):
        file.write_text(file.read_text(encoding="utf-8").replace(OLD, NEW), encoding="utf-8")
    desk.bundle_dir = desk.folder.parent / "changed"
    tree = read_content_folder(content, ROOT / "media")
    compile_bundle(tree, desk.bundle_dir, lambda stage, done, total: None, lambda: (), lambda: ())


def test_new_words_come_on_a_stick_while_nobody_is_there_and_are_taken_back(
    desk: DeskCommands, library: Library, tmp_path: Path
):
    stick = tmp_path / "library" / "stick"
    carry(desk, "2026.11", stick)
    assert desk.run("install", stick, "--yes").exit_code == 0
    library.wait_for_nobody()
    library.come_and_look_for(OLD)
    change_words(desk)
    carry(desk, "2026.12", stick)
    done = desk.run("install", stick, "--yes")
    assert "as soon as nobody is using the screen" in done.output.replace("\n", " "), done.output
    library.showing.look()
    library.kiosk.visitor.see(OLD)
    library.wait_for_nobody()
    library.come_and_look_for(NEW)
    assert desk.run("install", "--undo").exit_code == 0
    library.wait_for_nobody()
    library.come_and_look_for(OLD)


def test_a_window_is_on_the_screen_at_every_moment(desk: DeskCommands, library: Library, tmp_path: Path):
    before = library.kiosk.window
    carry(desk, "2026.11", tmp_path / "stick")
    assert desk.run("install", tmp_path / "stick", "--yes").exit_code == 0
    before.destroyed.connect(lambda: seen.append(library.kiosk.window.isExposed()))
    seen: list[bool] = []
    library.wait_for_nobody()
    assert seen == [True]
    QTest.qWait(1)
    assert len([window for window in QGuiApplication.topLevelWindows() if window.isVisible()]) == 1
