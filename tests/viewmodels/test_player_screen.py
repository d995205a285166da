"""The player's screen: large enough to touch, nothing cut off, and never a black hole."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.drawings import DrawingProvider
from kiosk.playback import FailureReason, FakeFilmPlayer, FilmFailed, PlayerMissing, ReportKind
from kiosk.viewmodels import PlayerViewModel
from kiosk.vocabulary import Caption, Film, FilmKind

ROOT = Path(__file__).parents[2]
WINDOW = """
import QtQuick
import Kiosk.Player
import Kiosk.Theme
import Kiosk.ViewModels
Window {
    id: root
    required property PlayerViewModel player
    required property real scale
    required property string step
    visible: true
    Component.onCompleted: { Theme.pixelsPerMm = root.scale; Theme.textStep = root.step }
    PlayerScreen {
        objectName: "screen"
        player: root.player
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.margin + Theme.gap + Theme.barHeight
    }
}
"""
SIZES = [(1280, 800), (1920, 1080), (1080, 1920)]
STEPS = ["standard", "large", "giant"]
BUTTONS = ["Play", "Back 10 seconds", "Quieter", "Louder", "Captions: on", "Words of the film"]
WORDS = tuple(f"Sentence {number} of the film." for number in range(40))
CAPTIONS = (Caption(0, 9000, "Children and young people get\nthe help they need, near home."),)
DIAGONAL_MM = 21.5 * 25.4


class Room:
    """A window with the player's screen in it."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int], step: str) -> None:
        self.qtbot, self.fake = qtbot, FakeFilmPlayer()
        self.player = PlayerViewModel(self.fake)
        film = Film("f", FilmKind.BSL, "The plan in BSL", "", 60_000, "f.mp4", "", "", CAPTIONS, WORDS, True)
        self.player.open(film, Path)
        self.scale = math.hypot(*size) / DIAGONAL_MM
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ROOT / "kiosk" / "qml"))
        self.engine.addImageProvider("icons", DrawingProvider(ROOT / "assets" / "icons"))
        values = {
            "player": self.player,
            "scale": self.scale,
            "step": step,
            "width": size[0],
            "height": size[1],
        }
        self.engine.setInitialProperties(values)
        self.engine.loadData(WINDOW.encode())
        (window,) = self.engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window = window
        qtbot.waitExposed(window)
        QTest.qWait(50)

    def items(self) -> Iterator[QQuickItem]:
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def find(self, text: str) -> QQuickItem:
        return next(item for item in self.items() if item.property("text") == text and is_button(item))

    def shows(self, text: str) -> bool:
        return any(text in str(item.property("text") or "") for item in self.items())

    def tap(self, text: str) -> None:
        centre = place_of(self.find(text)).center().toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
        QTest.qWait(20)

    def play(self) -> None:
        self.tap("Play")
        self.fake.report(ReportKind.PLAYING)
        self.fake.show_first_picture()
        self.fake.report(ReportKind.TIME_CHANGED, 400)
        QTest.qWait(20)

    def close(self) -> None:
        shiboken6.delete(self.engine)


def is_button(item: QObject) -> bool:
    return item.metaObject().indexOfSignal("clicked()") >= 0


def place_of(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


@pytest.fixture(params=[(size, step) for size in SIZES for step in STEPS], ids=str)
def room(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Room]:
    room = Room(qtbot, *request.param)
    yield room
    room.close()


def test_every_button_is_large_enough_inside_the_window_and_apart_from_the_others(room: Room):
    places = [place_of(room.find(text)) for text in BUTTONS]
    window = QRectF(QPointF(0, 0), room.window.size().toSizeF())
    gap = 3 * room.scale
    for number, place in enumerate(places):
        assert min(place.width(), place.height()) >= 20 * room.scale - 1
        assert window.contains(place)
        near = place.adjusted(-gap, -gap, gap, gap)
        assert not any(near.intersects(other) for other in places[number + 1 :])


def test_no_words_are_cut_off(room: Room):
    room.play()
    for item in room.items():
        if item.property("truncated") is not None and item.property("text"):
            assert item.property("contentHeight") <= item.height() + 1, item.property("text")
            assert item.property("contentWidth") <= item.width() + 1, item.property("text")


def test_a_caption_stands_inside_the_window_and_away_from_the_buttons(room: Room):
    room.play()
    words = next(
        item for item in room.items() if item.property("text") == CAPTIONS[0].text and not item.childItems()
    )
    box = place_of(words.parentItem())
    assert QRectF(QPointF(0, 0), room.window.size().toSizeF()).contains(box)
    assert not any(box.intersects(place_of(room.find(text))) for text in BUTTONS[1:])


@pytest.fixture
def small_room(qtbot: QtBot) -> Iterator[Room]:
    room = Room(qtbot, (1280, 800), "standard")
    yield room
    room.close()


def test_the_buttons_do_what_they_say(small_room: Room):
    small_room.play()
    for text in ("Back 10 seconds", "Quieter", "Louder", "Pause"):
        small_room.tap(text)
    assert small_room.fake.calls[-4:] == ["seek 0", "volume 50", "volume 60", "pause"]
    small_room.tap("Captions: on")
    assert small_room.player.property("captionsOn") is False


def test_the_words_open_and_close_and_the_focus_goes_along(small_room: Room):
    small_room.tap("Words of the film")
    assert small_room.shows(WORDS[0])
    assert small_room.window.activeFocusItem() is small_room.find("Close")
    small_room.tap("Close")
    assert not small_room.shows(WORDS[0])
    assert small_room.window.activeFocusItem() is small_room.find("Words of the film")


def test_a_tap_on_the_bar_goes_there(small_room: Room):
    small_room.play()
    bar = next(item for item in small_room.items() if item.metaObject().className().startswith("SeekBar"))
    place = place_of(bar.childItems()[0])
    assert place.height() >= 20 * small_room.scale - 1
    middle = place.center().toPoint()
    QTest.mouseClick(small_room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert small_room.fake.calls[-1].startswith("seek 30") or small_room.fake.calls[-1].startswith("seek 29")


def test_a_stand_in_says_so(small_room: Room):
    assert small_room.shows("not here yet")


@pytest.mark.parametrize(
    ("event", "sentence"),
    [(FilmFailed(FailureReason.MISSING), "will not play"), (PlayerMissing(), "cannot play films")],
)
def test_without_a_film_there_is_a_sentence_and_its_words(
    small_room: Room, event: FilmFailed | PlayerMissing, sentence: str, caplog: pytest.LogCaptureFixture
):
    small_room.fake.tell(event)
    QTest.qWait(20)
    assert small_room.shows(sentence)
    assert small_room.shows(WORDS[0])
