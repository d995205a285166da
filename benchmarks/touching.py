"""A finger with a stopwatch: touches the real kiosk and notes when a frame was shown."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, SignalInstance
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.places import BUNDLE, HEIGHT, WIDTH
from benchmarks.waiting import run_for, run_until
from kiosk.app import RunningKiosk, make_application, open_kiosk
from kiosk.machine import Settings
from kiosk.tour import Visitor
from kiosk.viewmodels import KioskParts

_MS_PER_S = 1000
_PATIENCE_S = 15.0
_FINGER_STAYS_MS = 80
_BETWEEN_TOUCHES_MS = 400
_FEEDBACK_PATIENCE_S = 0.3
_GLANCE_MS = 50


@dataclass(frozen=True, slots=True)
class Touch:
    """How long one touch took: until the target looked pressed, and until its effect was shown.

    What is touched to start, the whole first screen, has no pressed look.
    """

    name: str
    feedback_ms: float | None
    change_ms: float


class Stopwatch:
    """Notes when frames are shown, and when something that is waited for happened."""

    def __init__(self, window: QQuickWindow) -> None:
        self._frames_s: list[float] = []
        self._happened_s: float | None = None
        window.frameSwapped.connect(lambda: self._frames_s.append(time.perf_counter()))

    @contextmanager
    def waiting_for(self, effects: tuple[SignalInstance, ...]) -> Iterator[None]:
        """Note the first of these signals that comes meanwhile."""
        self._happened_s = None
        for signal in effects:
            signal.connect(self._note)
        try:
            yield
        finally:
            for signal in effects:
                signal.disconnect(self._note)

    def find_frame_after(self, moment_s: float) -> float | None:
        """Return when the first frame after a moment was shown."""
        return next((shown_s for shown_s in self._frames_s if shown_s > moment_s), None)

    def find_effect(self) -> float | None:
        """Return when the first frame was shown after what was waited for."""
        return None if self._happened_s is None else self.find_frame_after(self._happened_s)

    def _note(self) -> None:
        if self._happened_s is None:
            self._happened_s = time.perf_counter()


class Finger:
    """Touches what has a name, and times it."""

    def __init__(self, kiosk: RunningKiosk, window: QQuickWindow) -> None:
        self._window = window
        self._visitor = Visitor(window)
        self._stopwatch = Stopwatch(window)
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._kiosk = kiosk

    @property
    def visitor(self) -> Visitor:
        """The visitor that looks for things."""
        return self._visitor

    @property
    def parts(self) -> KioskParts:
        """The kiosk's view models."""
        if self._kiosk.view_model is None:
            raise RuntimeError("the kiosk shows no content")
        return self._kiosk.view_model.parts

    def touch(self, label: str, name: str, effects: tuple[SignalInstance, ...]) -> Touch:
        """Touch a thing by its name and wait for the frame that shows the effect.

        Args:
            label: What to call this touch in the table.
            name: The name a screen reader says.
            effects: Signals, the first of which says that what was touched for has happened.
        """
        place = self._find_place(name)
        with self._stopwatch.waiting_for(effects):
            pressed_s = self._press(place)
            lifted_s = self._lift(place)
            run_until(lambda: self._stopwatch.find_effect() is not None, _PATIENCE_S)
        feedback_s = self._stopwatch.find_frame_after(pressed_s)
        effect_s = self._stopwatch.find_effect()
        if effect_s is None:
            raise RuntimeError(f"“{name}” was touched and nothing was shown")
        self._visitor.rest()
        was_seen = feedback_s is not None and feedback_s < lifted_s
        feedback_ms = (feedback_s - pressed_s) * _MS_PER_S if feedback_s and was_seen else None
        return Touch(label, feedback_ms, (effect_s - lifted_s) * _MS_PER_S)

    def _find_place(self, name: str) -> QPoint:
        """Find where to touch, then let the accessibility tree sleep again, as it does on a kiosk."""
        run_until(lambda: self._visitor.find(name, is_target=True) is not None, _PATIENCE_S, _GLANCE_MS)
        target = self._visitor.find(name, is_target=True)
        while target is not None and not target.is_in_view:
            self._visitor.touch("Down")
            target = self._visitor.find(name, is_target=True)
        if target is None:
            raise RuntimeError(f"there is no “{name}” to touch")
        QAccessible.setActive(False)
        run_for(_BETWEEN_TOUCHES_MS)
        return target.box.center().toPoint()

    def _press(self, place: QPoint) -> float:
        began_s = time.perf_counter()
        QTest.touchEvent(self._window, self._device, False).press(0, place, self._window).commit()
        run_until(lambda: self._stopwatch.find_frame_after(began_s) is not None, _FEEDBACK_PATIENCE_S)
        run_for(_FINGER_STAYS_MS)
        return began_s

    def _lift(self, place: QPoint) -> float:
        began_s = time.perf_counter()
        QTest.touchEvent(self._window, self._device, False).release(0, place, self._window).commit()
        return began_s


@contextmanager
def standing_at_kiosk() -> Iterator[Finger]:
    """Open the kiosk on the shipped content in a real window, and close it afterwards."""
    make_application()
    running = open_kiosk(BUNDLE, Settings(), windowed=True, size=(WIDTH, HEIGHT))
    window = running.window
    if not isinstance(window, QQuickWindow):
        raise RuntimeError("the kiosk opened no window")
    try:
        QTest.qWaitForWindowExposed(window)
        yield Finger(running, window)
    finally:
        running.close()
