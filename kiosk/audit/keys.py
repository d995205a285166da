"""Goes round a screen with one key, and looks at each stop with the focus and without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.audit.box import Box
from kiosk.audit.capture import key_of, read_pixels, to_box
from kiosk.audit.focus import NOWHERE, RING_MM, Stop
from kiosk.audit.frames import draw_until_still
from kiosk.audit.snapshot import Pixels
from kiosk.tour import list_seen

MOST_STOPS = 250
_MARGIN_PX = 4


@dataclass(frozen=True, slots=True)
class _Moment:
    """What is seen while the focus is somewhere: the picture, and where every control is."""

    key: int
    name: str
    is_in_view: bool
    boxes: dict[int, Box]
    picture: QImage

    @property
    def box(self) -> Box:
        """Where the thing with the focus is."""
        return self.boxes[self.key]


def walk_by_keys(window: QQuickWindow, px_per_mm: float, key: Qt.Key = Qt.Key.Key_Tab) -> tuple[Stop, ...]:
    """Press a key until the focus is where it was first; return each stop.

    A press that scrolls leaves the focus where it is. The first control is known by its name: a row of a list
    is made anew when it comes into view again.

    The window is made the active one: in any other, nothing has the focus.
    """
    window.requestActivate()
    QTest.qWaitForWindowActive(window)
    # Before Tab, the mark of who uses keys is not there yet.
    before = None if key is Qt.Key.Key_Tab else _look(window)
    moments = [before] if before else []
    is_lost = False
    for _ in range(MOST_STOPS):
        press(window, key)
        moment = _look(window)
        if moment is None:
            is_lost = True
        elif len(moments) > 1 and moment.name == moments[0].name:
            break
        elif not moments or (moment.key, moment.name) != (moments[-1].key, moments[-1].name):
            moments.append(moment)
    margin = round(RING_MM * px_per_mm) + _MARGIN_PX
    return (*_describe_stops(moments, margin), *[NOWHERE] * (is_lost and bool(moments)))


def press(window: QQuickWindow, key: Qt.Key) -> None:
    """Press a key, and let the program answer."""
    QTest.keyClick(window, key)
    draw_until_still(window)


def _look(window: QQuickWindow) -> _Moment | None:
    seen = list_seen(window)
    focused = [one for one in seen if one.is_focused and one.is_target]
    if not focused:
        return None
    boxes = {key_of(one.item): to_box(one.box) for one in seen if one.is_target}
    last = focused[-1]
    return _Moment(key_of(last.item), last.name, last.is_in_view, boxes, window.grabWindow())


def _describe_stops(moments: list[_Moment], margin: int) -> Iterator[Stop]:
    for index, moment in enumerate(moments):
        neighbours = (moments[index - 1], moments[(index + 1) % len(moments)])
        place = moment.box.grow(margin)
        plain = next((one for one in neighbours if _is_comparable(moment, one, place)), None)
        yield Stop(
            moment.key,
            moment.name,
            moment.box,
            moment.is_in_view,
            margin,
            _cut_out(moment, place) if plain else None,
            _cut_out(plain, place) if plain else None,
        )


def _is_comparable(moment: _Moment, other: _Moment, place: Box) -> bool:
    """Whether the thing with the focus is at the same place, wholly in the picture, in another moment."""
    is_elsewhere = other.key != moment.key and other.boxes.get(moment.key) == moment.box
    return is_elsewhere and Box(0, 0, moment.picture.width(), moment.picture.height()).holds(place)


def _cut_out(moment: _Moment, place: Box) -> Pixels:
    """Only what is compared is read: most of a picture is not."""
    left, top = round(place.x), round(place.y)
    return read_pixels(moment.picture.copy(left, top, round(place.right) - left, round(place.bottom) - top))
