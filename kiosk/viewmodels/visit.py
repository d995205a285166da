"""The visit as QML sees it: where we are, and whether anybody is still here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import (
    LONG_WAIT_FACTOR,
    IdlePhase,
    IdleState,
    IdleTimes,
    Occupation,
    Route,
    Screen,
    Visit,
    note_activity,
    note_occupation,
    observe_time,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 500


@QmlElement
@QmlUncreatable("The visit is made by the program.")
class VisitViewModel(QObject):
    """Folds touches and time into the visit's state and says what changed."""

    routeChanged = Signal()
    warningChanged = Signal()
    activityNoted = Signal()
    visit_ended = Signal()

    def __init__(self, times: IdleTimes, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual_times = self._times = times
        self._now_ms = now_ms
        self._visit = Visit()
        self._idle = IdleState()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.check_time)

    @property
    def route(self) -> Route:
        """Where the visitor is."""
        return self._visit.current

    @property
    def is_resting(self) -> bool:
        """Whether nobody is visiting."""
        return self._idle.phase is IdlePhase.RESTING

    @property
    def is_with_staff(self) -> bool:
        """Whether the way here leads through the staff screens."""
        return self._visit.is_with_staff

    @property
    def list_shown(self) -> Route | None:
        """The list of services that is shown or being narrowed; None where there is none yet."""
        return self._visit.list_shown

    @property
    def is_asking(self) -> bool:
        """Whether the screen asks if anybody is still there."""
        return self._idle.phase is IdlePhase.WARNING

    @Slot()
    def start(self) -> None:
        """Somebody has come: begin at Home with everything as a new visitor meets it."""
        self._set_visit(Visit().start())
        self._set_idle(note_activity(IdleState(), self._now_ms()))
        self._timer.start()

    @Slot()
    def finish(self) -> None:
        """Forget everything about this visit and go back to the first screen, at once."""
        self._timer.stop()
        self._set_idle(IdleState())
        self._set_visit(Visit())
        self.visit_ended.emit()

    @Slot(str, str)
    def open(self, screen: str, argument: str) -> None:
        """Go on to a screen: a sign of life, also where a screen reader pressed and no finger or key did."""
        self._set_visit(self._visit.open(Screen(screen), argument))
        self.noteActivity()

    @Slot()
    def back(self) -> None:
        """Go back one screen."""
        self._set_visit(self._visit.back())
        self.noteActivity()

    @Slot()
    def home(self) -> None:
        """Go to Home; what was chosen stays."""
        self._set_visit(self._visit.start())
        self.noteActivity()

    @Slot(float)
    def rememberPosition(self, position_px: float) -> None:
        """Keep how far down the current screen was read."""
        self._visit = self._visit.remember_position(position_px)

    @Slot(int)
    def rememberFocus(self, ordinal: int) -> None:
        """Keep which control of the current screen the keys were on."""
        self._visit = self._visit.remember_focus(ordinal)

    @Slot()
    def noteActivity(self) -> None:
        """Somebody touched or typed."""
        if self._visit.routes:
            self.activityNoted.emit()
            self._set_idle(note_activity(self._idle, self._now_ms()))

    def note_occupation(self, occupation: Occupation, is_going_on: bool) -> None:
        """Hold the clock while a film, speech or scanning goes on by itself."""
        self._set_idle(note_occupation(self._idle, occupation, is_going_on, self._now_ms()))

    def wait_longer(self, is_longer: bool) -> None:
        """Wait ten times as long before asking, or as long as usual."""
        self._times = self._usual_times.stretch(LONG_WAIT_FACTOR) if is_longer else self._usual_times

    @Slot()
    def check_time(self) -> None:
        """See whether it is time to warn, or to start again."""
        self._set_idle(observe_time(self._idle, self._now_ms(), self._times))
        if self._idle.phase is IdlePhase.EXPIRED:
            self.finish()

    def _set_visit(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        if before != visit:
            self.routeChanged.emit()

    def _set_idle(self, idle: IdleState) -> None:
        before, self._idle = self._idle, idle
        if (before.phase, before.remaining_ms) != (idle.phase, idle.remaining_ms):
            self.warningChanged.emit()

    def _get_seconds_left(self) -> int:
        return -(-self._idle.remaining_ms // 1000)

    screen = Property(str, lambda self: self._visit.current.screen.value, notify=routeChanged)
    argument = Property(str, lambda self: self._visit.current.argument, notify=routeChanged)
    position = Property(float, lambda self: self._visit.current.position_px, notify=routeChanged)
    focusOrdinal = Property(int, lambda self: self._visit.current.focus_ordinal, notify=routeChanged)
    canGoBack = Property(bool, lambda self: self._visit.can_go_back, notify=routeChanged)
    isWarning = Property(bool, lambda self: self.is_asking, notify=warningChanged)
    secondsLeft = Property(int, _get_seconds_left, notify=warningChanged)
    quietSeconds = Property(int, lambda self: self._usual_times.quiet_ms // 1000, constant=True)
