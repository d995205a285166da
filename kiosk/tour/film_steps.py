"""Films: the list, and both films really played."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect
from PySide6.QtQuick import QQuickItem

from kiosk.tour.pictures import is_different
from kiosk.tour.seen import scene_box
from kiosk.tour.visitor import LostError
from kiosk.tour.waiting import wait_until
from kiosk.tour.walk import Chapter, Step, Walk, going, rows_of

_PLACE = re.compile(r"\d+:\d\d of \d+:\d\d")
_FIRST_PICTURE_S = 10.0
_MOVING_S = 8.0


def _open_film(walk: Walk, kind: str) -> None:
    rows = [row for row in rows_of(walk.parts.films, "films") if row.kind == kind]
    if not rows:
        raise LostError(f"There is no film of the kind “{kind}”")
    walk.go(rows[0].title, "player")
    walk.visitor.see("Play")


def _play(walk: Walk) -> None:
    """Play, and see that pictures follow each other and time goes on."""
    start = _read_place(walk)
    walk.visitor.touch("Play")
    walk.visitor.expect(
        lambda: _read_place(walk) not in (start, ""), "The film should go on", _FIRST_PICTURE_S
    )
    part = _find_picture(walk)
    before, place = walk.visitor.grab(), _read_place(walk)

    def is_moving() -> bool:
        return _read_place(walk) != place and is_different(before, walk.visitor.grab(), part)

    if not wait_until(is_moving, _MOVING_S):
        raise LostError("The film stands still: its picture stays the same")


def _stop(walk: Walk) -> None:
    walk.visitor.touch("Pause")
    walk.visitor.see("Play")


def _read_place(walk: Walk) -> str:
    return next((seen.name for seen in walk.visitor.look() if _PLACE.fullmatch(seen.name)), "")


def _find_picture(walk: Walk) -> QRect:
    for item in _list_items(walk.visitor.window.contentItem()):
        if item.metaObject().className().startswith("FilmSurface") and item.isVisible():
            return scene_box(item).toRect()
    raise LostError("There is no film picture on the screen")


def _list_items(item: QQuickItem) -> list[QQuickItem]:
    below = [found for child in item.childItems() for found in _list_items(child)]
    return [item, *below]


def _read_words_of_film(walk: Walk) -> None:
    walk.visitor.touch("Words of the film")
    walk.visitor.see("Back to the film")


FILMS = Chapter(
    "Films",
    (
        Step("more", "Touch “Get in touch and more”", going("Get in touch and more", "more")),
        Step("films", "Touch “All films”", going("All films", "films")),
        Step("film", "Touch the film with sound", lambda walk: _open_film(walk, "audio-visual")),
        Step("film-playing", "Touch “Play” and watch it move", _play),
        Step("film-paused", "Touch “Pause”", _stop),
        Step("film-words", "Touch “Words of the film”", _read_words_of_film, is_quick=False),
    ),
)

BSL_FILM = Chapter(
    "BSL film",
    (
        Step("bsl", "Touch “BSL”", going("BSL", "player")),
        Step("bsl-playing", "Touch “Play” and watch it move", _play),
        Step("bsl-paused", "Touch “Pause”", _stop, is_quick=False),
    ),
)
