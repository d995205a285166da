"""Scanning as QML sees it: what is offered now, and what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from PySide6.QtCore import Property, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import (
    DEFAULT_SCAN_STEP_MS,
    SCAN_STEPS_MS,
    Box,
    Hold,
    ScanGroup,
    ScanState,
    SwitchUse,
    choose,
    group_targets,
    observe_scan,
    rest,
    start_scanning,
    step,
)
from kiosk.viewmodels.preferences import PreferencesViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 50
_NOTHING = ScanState(ScanGroup())
_NO_FRAME = QRectF()


@QmlElement
@QmlUncreatable("Made by the program.")
class ScanViewModel(QObject):
    """Folds switches and time into where scanning is. QML says where targets are and presses the chosen one.

    While the screen asks a new visitor how they like to move about, it scans by itself, as with one switch.
    """

    useChanged = Signal()
    stopChanged = Signal()
    runningChanged = Signal()
    chosen = Signal(int, arguments=["target"])

    def __init__(
        self, preferences: PreferencesViewModel, now_ms: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._now_ms = now_ms
        self._use = SwitchUse.NONE
        self._is_asking_how = self._is_paused = False
        self._boxes: tuple[Box, ...] = ()
        self._state = _NOTHING
        self._hold = Hold()
        self._held_to_choose = True
        self._was_running = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.check_time)
        preferences.preferencesChanged.connect(self._follow_use)

    @property
    def is_on(self) -> bool:
        """Whether switches scan."""
        return self._use is not SwitchUse.NONE

    @property
    def state(self) -> ScanState:
        """Where scanning is."""
        return self._state

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Where each target is in the stage."""
        return self._boxes

    @property
    def is_running(self) -> bool:
        """Whether scanning goes on by itself."""
        return self._use is SwitchUse.ONE and not self._is_paused and self._state.stop is not None

    @Slot()
    def askHow(self) -> None:
        """Ask how the visitor likes to move about, unless they have said."""
        if self._use is SwitchUse.NONE:
            self._set_asking(True, SwitchUse.ONE)

    def leave_to_keys(self) -> None:
        """An arrow or Tab was pressed instead: the question stays, and stops scanning."""
        if self._is_asking_how:
            self._set_asking(True, SwitchUse.NONE)

    @Slot(str)
    def answerHow(self, switch_use: str) -> None:
        """The visitor has said how; the question goes."""
        self._preferences.chooseSwitchUse(switch_use)
        self._set_asking(False, SwitchUse(switch_use))

    @Slot(bool)
    def changeStep(self, is_slower: bool) -> None:
        """Stay on each thing for a little longer, or less long."""
        now = self._preferences.chosen.scan_step_ms
        others = [ms for ms in SCAN_STEPS_MS if (ms > now if is_slower else ms < now)]
        if others:
            self._preferences.chooseScanStep(others[0] if is_slower else others[-1])

    def forget(self) -> None:
        """Be as a new visitor meets it."""
        self._set_asking(False, SwitchUse.NONE)

    @Slot("QVariantList", int)
    def offer(self, boxes: list[QRectF], keep: int) -> None:
        """Take what can be chosen now. `keep` is which of these was offered before, or -1.

        The same again changes nothing, so that this may be called as often as the screen is drawn.
        """
        offered = tuple(Box(box.x(), box.y(), box.width(), box.height()) for box in boxes)
        if offered == self._boxes and keep == self._get_current_target():
            return
        self._boxes = offered
        fresh = start_scanning(group_targets(offered), self._now_ms(), keep if keep >= 0 else None)
        self._set_state(rest(fresh) if self._state.is_resting else fresh)

    def wake(self) -> None:
        """Begin again from the first thing."""
        self._set_state(start_scanning(self._state.top, self._now_ms()))

    def pause(self, is_paused: bool) -> None:
        """Stand still while switches do something else."""
        if is_paused == self._is_paused:
            return
        self._is_paused = is_paused
        self._set_state(start_scanning(self._state.top, self._now_ms()))

    def press(self, is_chooser: bool) -> None:
        """A switch goes down. With one switch, every switch chooses."""
        self._hold = self._hold.press(self._now_ms())
        self._held_to_choose = is_chooser or self._use is SwitchUse.ONE
        self.check_time()
        self._keep_time()

    def release(self) -> None:
        """A switch comes up."""
        self._hold = self._hold.release()
        self._keep_time()

    @Slot()
    def check_time(self) -> None:
        """See whether a switch was held long enough, and whether it is time for the next thing."""
        now_ms = self._now_ms()
        self._hold, is_pressed = self._hold.observe(now_ms, self._preferences.chosen.hold_ms)
        if is_pressed:
            self._act(now_ms)
        elif self.is_running:
            self._set_state(observe_scan(self._state, now_ms, self._step_ms()))

    def _act(self, now_ms: int) -> None:
        if not self._held_to_choose:
            self._set_state(step(self._state, now_ms))
            return
        state, target = choose(self._state, now_ms)
        self._set_state(state)
        if target is not None:
            self.chosen.emit(target)

    def _step_ms(self) -> int:
        return DEFAULT_SCAN_STEP_MS if self._is_asking_how else self._preferences.chosen.scan_step_ms

    def _follow_use(self) -> None:
        use = self._preferences.chosen.switch_use
        if not self._is_asking_how and use is not self._use:
            self._begin(use)

    def _set_asking(self, is_asking_how: bool, use: SwitchUse) -> None:
        if (is_asking_how, use) != (self._is_asking_how, self._use):
            self._is_asking_how = is_asking_how
            self._begin(use)

    def _begin(self, use: SwitchUse) -> None:
        self._use = use
        self._boxes, self._hold, self._is_paused = (), Hold(), False
        self._set_state(_NOTHING)
        self.useChanged.emit()

    def _set_state(self, state: ScanState) -> None:
        before, self._state = self._state, state
        if before != state:
            self.stopChanged.emit()
        self._keep_time()

    def _keep_time(self) -> None:
        if not self.is_running and not self._hold.is_waiting:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        if self.is_running != self._was_running:
            self._was_running = self.is_running
            self.runningChanged.emit()

    def _get_frame(self) -> QRectF:
        stop = self._state.stop
        if stop is None or self._is_paused:
            return _NO_FRAME
        boxes = [self._boxes[target] for target in stop.targets]
        rects = [QRectF(box.left, box.top, box.width, box.height) for box in boxes]
        return reduce(QRectF.united, rects)

    def _get_current_target(self) -> int:
        stop = self._state.stop
        return stop.targets[0] if stop else -1

    def _is_on_way_out(self) -> bool:
        return self._state.stop is not None and self._state.stop.is_way_out

    isOn = Property(bool, lambda self: self.is_on, notify=useChanged)
    isAskingHow = Property(bool, lambda self: self._is_asking_how, notify=useChanged)
    frame = Property(QRectF, _get_frame, notify=stopChanged)
    currentTarget = Property(int, _get_current_target, notify=stopChanged)
    isWayOut = Property(bool, _is_on_way_out, notify=stopChanged)
