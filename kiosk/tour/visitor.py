"""A visitor with one finger: finds things by the name a screen reader says, and touches them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.tour.seen import Seen, list_seen
from kiosk.tour.waiting import PATIENCE_S, wait_for_rest, wait_until

_MAX_SCROLLS = 40
_BETWEEN_TAPS_MS = 400
"""A person takes longer between two taps than a hand that trembles."""


class LostError(Exception):
    """A visitor cannot go on. Its words say what they looked for and what there was instead."""


class Visitor:
    """Looks at a window and touches it. A name that ends with `*` stands for its beginning.

    Between taps some time passes, really or by a clock that is put forward. Hands that shake make every tap
    slip by `slip` or come `taps` times instead of once; slow ones hold for `held_ms`.
    """

    def __init__(self, window: QQuickWindow, pass_time: Callable[[int], None] = QTest.qWait) -> None:
        self._window = window
        self._pass_time = pass_time
        self.slip = QPoint(0, 0)
        self.taps = 1
        self.held_ms = 0
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}

    @property
    def window(self) -> QQuickWindow:
        """What the visitor stands in front of."""
        return self._window

    def look(self) -> list[Seen]:
        """Return everything that is drawn, in reading order."""
        return list_seen(self._window)

    def find(self, name: str, *, is_target: bool = False) -> Seen | None:
        """Return the first thing with a name that is drawn and enabled, in view or not."""
        return next((seen for seen in self.look() if _fits(seen, name, is_target)), None)

    def see(self, name: str, patience_s: float = PATIENCE_S) -> Seen:
        """Wait until something with a name is there.

        Raises:
            LostError: It does not come.
        """
        if not wait_until(lambda: self.find(name) is not None, patience_s):
            raise LostError(f"There is no “{name}”. There is: {self._list_names()}")
        return self._require(name)

    def touch(self, name: str) -> None:
        """Touch a control in its middle, after scrolling to it with Down or Up as a visitor would.

        Raises:
            LostError: It is not there, or does not come into view.
        """
        self.tap(self.reach(name).box.center())

    def reach(self, name: str) -> Seen:
        """Scroll until a control is in view.

        Raises:
            LostError: It is not there, or does not come into view.
        """
        if not wait_until(lambda: self.find(name, is_target=True) is not None, 2.0):
            self._scroll_until(lambda: self.find(name, is_target=True) is not None, None)
        if not self._require(name, is_target=True).is_in_view:
            self.rest()
        target = self._require(name, is_target=True)
        return target if target.is_in_view else self._bring_into_view(name, target)

    def tap(self, place: QPointF) -> None:
        """Put a finger down and lift it again, and let the program answer."""
        self._pass_time(_BETWEEN_TAPS_MS)
        for _ in range(self.taps):
            self.put_down(place)
            self._pass_time(self.held_ms)
            if not self.slip.isNull():
                self.move(place + self.slip)
            self.lift(place + self.slip)
        self.rest()

    def put_down(self, place: QPointF, finger: int = 0) -> None:
        """Put down one finger; those that are down stay."""
        self._down[finger] = place.toPoint()
        self._tell(lambda touches: touches.press(finger, self._down[finger], self._window), finger)

    def move(self, place: QPointF, finger: int = 0) -> None:
        """Move one finger."""
        self._down[finger] = place.toPoint()
        self._tell(lambda touches: touches.move(finger, self._down[finger], self._window), finger)

    def lift(self, place: QPointF, finger: int = 0) -> None:
        """Lift one finger; the others stay down."""
        del self._down[finger]
        self._tell(lambda touches: touches.release(finger, place.toPoint(), self._window), finger)

    def rest(self) -> None:
        """Wait until nothing on the screen moves any more."""
        wait_for_rest(lambda: [(seen.name, seen.box) for seen in self.look()])

    def expect(self, condition: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
        """Wait until something is so.

        Raises:
            LostError: It does not come to be.
        """
        if not wait_until(condition, patience_s):
            raise LostError(f"{what}: it was not so. There is: {self._list_names()}")

    def grab(self) -> QImage:
        """Return a picture of the window."""
        return self._window.grabWindow()

    def _tell(self, change: Callable[[QTest.QTouchEventSequence], object], finger: int) -> None:
        touches = QTest.touchEvent(self._window, self._device, False)
        change(touches)
        for other in self._down.keys() - {finger}:
            touches.stationary(other)
        touches.commit()

    def _require(self, name: str, *, is_target: bool = False) -> Seen:
        seen = self.find(name, is_target=is_target)
        if seen is None:
            raise LostError(f"There is no “{name}”. There is: {self._list_names()}")
        return seen

    def _bring_into_view(self, name: str, target: Seen) -> Seen:
        """Press Down, or Up where it is above, beside what it is in, until its middle is there."""
        pane = target.pane
        is_below = pane is None or target.box.center().y() > target.shown.center().y()

        def is_in_view() -> bool:
            seen = self.find(name, is_target=True)
            return seen is not None and seen.is_in_view

        for button in ("Down", "Up") if is_below else ("Up", "Down"):
            if self._scroll_until(is_in_view, pane, button):
                return self._require(name, is_target=True)
        raise LostError(f"“{name}” does not come into view")

    def _scroll_until(
        self, condition: Callable[[], bool], pane: QQuickItem | None, button: str = "Down"
    ) -> bool:
        for _ in range(_MAX_SCROLLS):
            if condition():
                return True
            rail = self._find_scroll_button(button, pane)
            if rail is None:
                return False
            self.tap(rail.box.center())
        return condition()

    def _find_scroll_button(self, button: str, pane: QQuickItem | None) -> Seen | None:
        for seen in self.look():
            is_here = pane is None or pane.isAncestorOf(seen.item)
            if is_here and _fits(seen, button, is_target=True) and seen.is_in_view:
                return seen
        return None

    def _list_names(self) -> str:
        names = dict.fromkeys(seen.name for seen in self.look() if seen.name and seen.is_enabled)
        return " · ".join(name[:40] for name in names)


def _fits(seen: Seen, name: str, is_target: bool) -> bool:
    is_named = seen.name.startswith(name[:-1]) if name.endswith("*") else seen.name == name
    return is_named and seen.is_enabled and (seen.is_target or not is_target)
