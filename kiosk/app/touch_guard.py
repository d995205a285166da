"""Stands between the window and its scene, and hands on only the touches that count."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QMouseEvent,
    QPointerEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.session import (
    Area,
    ContactId,
    Contacts,
    Control,
    Ruling,
    Spot,
    TouchHabits,
    lift,
    lose_contact,
    note_answer,
    note_control,
    put_down,
)

_State = QEventPoint.State
_TOUCHES = {
    _State.Pressed: QEvent.Type.TouchBegin,
    _State.Updated: QEvent.Type.TouchUpdate,
    _State.Released: QEvent.Type.TouchEnd,
}


class TouchGuard(QObject):
    """Swallows every touch and mouse event, and sends on to the scene what `session.contacts` lets count.

    The scene only ever hears of one contact. What has grabbed it is what it would press: a view that scrolls
    and whatever says `isBackdrop` are no controls, and whatever says `isKey` is a key.
    """

    def __init__(
        self,
        window: QQuickWindow,
        read_habits: Callable[[], TouchHabits],
        now_ms: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._read_habits = read_habits
        self._now_ms = now_ms
        self._contacts = Contacts()
        self._is_handing_on = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow touches; those that count come again, one contact at a time."""
        if self._is_handing_on:
            return False
        if isinstance(event, QTabletEvent):
            # Qt makes a mouse event of it, which comes here next.
            event.ignore()
            return True
        if isinstance(event, QTouchEvent):
            return self._judge_touch(event)
        return isinstance(event, QMouseEvent) and self._judge_mouse(event)

    def _judge_touch(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchCancel:
            self._contacts = lose_contact(self._contacts)
            return False
        # Accepted, or Qt would make mouse events of what is left out.
        event.accept()
        for point in sorted(event.points(), key=lambda point: point.state() != _State.Released):
            if point.state() in _TOUCHES:
                self._judge(event, point, _single_out(event, point))
        return True

    def _judge_mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.buttons() == event.button():
                self._judge(event, event.point(0), event)
            case QEvent.Type.MouseButtonRelease if event.buttons() == Qt.MouseButton.NoButton:
                self._judge(event, event.point(0), event)
            case QEvent.Type.MouseMove if event.buttons() == Qt.MouseButton.NoButton:
                return False
            case QEvent.Type.MouseMove:
                self._judge(event, event.point(0), event)
        return True

    def _judge(self, event: QPointerEvent, point: QEventPoint, alone: QPointerEvent) -> None:
        contact_id = _identify(event, point)
        if point.state() == _State.Pressed:
            self._put_down(contact_id, point, alone)
        elif point.state() == _State.Released:
            self._lift(contact_id, point, alone)
        elif self._contacts.current and self._contacts.current.id == contact_id:
            self._hand_on(alone)
            self._contacts = note_control(self._contacts, _find_control(alone, point))

    def _put_down(self, contact_id: ContactId, point: QEventPoint, alone: QPointerEvent) -> None:
        before = self._contacts.current
        self._contacts, ruling = put_down(
            self._contacts, contact_id, _spot_of(point), self._now_ms(), self._read_habits()
        )
        if ruling is Ruling.IS_LEFT_OUT:
            return
        if before is not None:
            self._cancel(before.id)
        self._hand_on(alone)
        self._contacts = note_control(self._contacts, _find_control(alone, point))

    def _lift(self, contact_id: ContactId, point: QEventPoint, alone: QPointerEvent) -> None:
        self._contacts, ruling = lift(
            self._contacts, contact_id, _spot_of(point), self._now_ms(), self._read_habits()
        )
        if ruling is Ruling.IS_CANCELLED:
            self._cancel(contact_id)
        elif ruling is Ruling.COUNTS:
            self._hand_on(alone)
            self._contacts = note_answer(self._contacts, self._now_ms())

    def _cancel(self, contact_id: ContactId) -> None:
        """Make the scene forget a contact: what it pressed rests again, and does nothing."""
        device = _find_device(contact_id)
        if device is not None:
            self._hand_on(QTouchEvent(QEvent.Type.TouchCancel, device))

    def _hand_on(self, event: QEvent) -> None:
        self._is_handing_on = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._is_handing_on = False


def _single_out(event: QTouchEvent, point: QEventPoint) -> QTouchEvent:
    """Make of one point an event of its own."""
    kind, device = _TOUCHES[point.state()], event.pointingDevice()
    alone = QTouchEvent(kind, device, event.modifiers(), [point])
    alone.setTimestamp(event.timestamp())
    return alone


def _identify(event: QPointerEvent, point: QEventPoint) -> ContactId:
    return _address(event.pointingDevice()), point.id()


def _find_device(contact_id: ContactId) -> QPointingDevice | None:
    for device in QInputDevice.devices():
        if isinstance(device, QPointingDevice) and _address(device) == contact_id[0]:
            return device
    return None


def _address(device: QInputDevice) -> int:
    return int(shiboken6.getCppPointer(device)[0])


def _spot_of(point: QEventPoint) -> Spot:
    place = point.scenePosition()
    return Spot(place.x(), place.y())


def _find_control(event: QPointerEvent, point: QEventPoint) -> Control | None:
    grabber = event.exclusiveGrabber(point)
    if grabber is None or grabber.inherits("QQuickFlickable") or grabber.property("isBackdrop"):
        return None
    if isinstance(grabber, QQuickItem) and grabber.property("isKey"):
        return Control(_area_of(grabber))
    return Control()


def _area_of(item: QQuickItem) -> Area:
    box = item.mapRectToScene(item.boundingRect())
    return Area(box.x(), box.y(), box.width(), box.height())
