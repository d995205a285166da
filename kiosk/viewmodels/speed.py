"""Finds the scanning step that suits somebody: a mark appears a few times, and they press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import GOES, Trial, TrialPhase, answer, derive_step_ms, observe_trial, start_trial
from kiosk.viewmodels.preferences import PreferencesViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 20


@QmlElement
@QmlUncreatable("Made by the program.")
class SpeedViewModel(QObject):
    """Folds presses and time into the set-up, and sets the step at its end."""

    trialChanged = Signal()

    def __init__(
        self,
        preferences: PreferencesViewModel,
        now_ms: Callable[[], int],
        choose_wait_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._now_ms = now_ms
        self._choose_wait_ms = choose_wait_ms
        self._trial = Trial()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.check_time)

    @property
    def is_going_on(self) -> bool:
        """Whether a press is an answer to the mark."""
        return self._trial.is_going_on

    @Slot()
    def start(self) -> None:
        """Begin, or begin again."""
        self._set_trial(start_trial(self._now_ms(), self._choose_wait_ms()))

    @Slot()
    def leave(self) -> None:
        """Stop; the step stays as it is."""
        self._set_trial(Trial())

    @Slot()
    def press(self) -> None:
        """Somebody pressed a switch or a key, or touched the mark."""
        self._set_trial(answer(self._trial, self._now_ms(), self._choose_wait_ms()))
        if self._trial.phase is TrialPhase.DONE:
            self._preferences.chooseScanStep(derive_step_ms(self._trial.reactions_ms))

    @Slot()
    def check_time(self) -> None:
        """See whether the mark is to appear, or was missed."""
        self._set_trial(observe_trial(self._trial, self._now_ms(), self._choose_wait_ms()))

    def _set_trial(self, trial: Trial) -> None:
        before, self._trial = self._trial, trial
        if not trial.is_going_on:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        if before != trial:
            self.trialChanged.emit()

    phase = Property(str, lambda self: self._trial.phase.value, notify=trialChanged)
    doneGoes = Property(int, lambda self: len(self._trial.reactions_ms), notify=trialChanged)
    wasEarly = Property(bool, lambda self: self._trial.was_early, notify=trialChanged)
    goes = Property(int, lambda self: GOES, constant=True)
