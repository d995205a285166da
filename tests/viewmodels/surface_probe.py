"""Plays a film in a window of its own and prints the numbers of the frames seen in it.

Run as a program, because the way a process draws is chosen once: `surface_probe.py FILM software|opengl`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow, QSGRendererInterface

from kiosk.playback import GuiMarshal, create_film_player
from kiosk.viewmodels import PlayerViewModel
from kiosk.vocabulary import Film, FilmKind

ROOT = Path(__file__).parents[2]
SURFACE = ROOT / "kiosk" / "qml" / "Kiosk" / "Player" / "FilmSurface.qml"
APIS = {
    "software": QSGRendererInterface.GraphicsApi.Software,
    "opengl": QSGRendererInterface.GraphicsApi.OpenGL,
}
WAIT_MS = 15_000
BITS = 10

Pixels = npt.NDArray[np.uint8]


def main(film: Path, api: str) -> None:
    """Play, resize, take the surface away and bring it back; say what was seen at each step."""
    QQuickWindow.setGraphicsApi(APIS[api])
    app = QGuiApplication(sys.argv)
    marshal = GuiMarshal()
    player = PlayerViewModel(create_film_player(marshal.post))
    player.open(Film("f", FilmKind.BSL, "", "", 4000, film.name, "", "", (), (), False), film.parent.joinpath)
    view = open_view(player)
    player.togglePlay()
    wait_until(lambda: player.property("hasPicture"))
    say("played", see(view, after=2))
    view.resize(400, 225)
    say("resized", see(view, after=20))
    view.setSource(QUrl())
    view.setInitialProperties({"player": player})
    view.setSource(QUrl.fromLocalFile(str(SURFACE)))
    say("came-back", see(view, after=40))
    view.setSource(QUrl())
    wait_until(lambda: player.property("state") == "ended")
    player.release()
    say("ended", 0)
    app.processEvents()


def open_view(player: PlayerViewModel) -> QQuickView:
    """Show the surface in a window."""
    view = QQuickView()
    view.engine().addImportPath(str(ROOT / "kiosk" / "qml"))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties({"player": player})
    view.setSource(QUrl.fromLocalFile(str(SURFACE)))
    view.resize(640, 360)
    view.show()
    wait_until(view.isExposed)
    assert isinstance(view.rootObject(), QQuickItem)
    return view


def see(view: QQuickView, after: int) -> int:
    """Return the number of a whole picture in the window that comes after frame `after`."""
    seen: list[int] = []

    def look() -> bool:
        pixels = pixels_of(view.grabWindow())
        if is_whole(pixels):
            seen.append(read_number(pixels[:, :, 1]))
        return bool(seen) and seen[-1] > after

    wait_until(look)
    return seen[-1]


def pixels_of(image: QImage) -> Pixels:
    """Return a window's pixels as blue, green, red and alpha."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4)


def read_number(brightness: Pixels) -> int:
    """Return the number that tests/playback/film_maker.py drew on a frame."""
    height, width = brightness.shape
    line = brightness[height // 2]
    return sum(1 << bit for bit in range(BITS) if line[int((bit + 0.5) * width / BITS)] > 128)


def is_whole(pixels: Pixels) -> bool:
    """Say whether the red line at the foot of every frame is at the foot of the window."""
    blue, green, red = (float(pixels[-3:, :, colour].mean()) for colour in range(3))
    return red > 180 and max(blue, green) < 80


def wait_until(is_so: Callable[[], bool]) -> None:
    """Keep the window alive until something is so."""
    deadline = QDeadlineTimer(WAIT_MS)
    while not is_so():
        if deadline.hasExpired():
            raise TimeoutError(is_so)
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def say(step: str, number: int) -> None:
    """Tell the test."""
    sys.stdout.write(f"{step} {number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
