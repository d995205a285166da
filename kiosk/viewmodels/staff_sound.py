"""How loud visitors may make films, set by staff."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.machine import SETTING_LIMITS, SettingsNotWrittenError
from kiosk.viewmodels.player import VOLUME_STEP

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOG = logging.getLogger(__name__)
_LIMIT = SETTING_LIMITS["loudest_volume"]


@QmlElement
@QmlUncreatable("Made by the program.")
class StaffSoundViewModel(QObject):
    """Keeps the ceiling in the settings file, and puts it into force at once."""

    soundChanged = Signal()
    ceiling_changed = Signal(int)

    def __init__(self, ceiling: int, save: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ceiling = ceiling
        self._save = save
        self._problem = ""

    @Slot(int)
    def change(self, steps: int) -> None:
        """Let visitors make films louder, or with less than 0 less loud."""
        ceiling = max(_LIMIT.least, min(_LIMIT.most, self._ceiling + steps * VOLUME_STEP))
        if ceiling == self._ceiling:
            return
        try:
            self._save(ceiling)
            self._problem = ""
        except SettingsNotWrittenError as error:
            _LOG.error("The loudest volume was not saved: %s", error)
            self._problem = str(error)
        self._ceiling = ceiling
        self.soundChanged.emit()
        self.ceiling_changed.emit(ceiling)

    def forget(self) -> None:
        """Say nothing more about what went wrong."""
        if self._problem:
            self._problem = ""
            self.soundChanged.emit()

    ceiling = Property(int, lambda self: self._ceiling, notify=soundChanged)
    isLeast = Property(bool, lambda self: self._ceiling <= _LIMIT.least, notify=soundChanged)
    isMost = Property(bool, lambda self: self._ceiling >= _LIMIT.most, notify=soundChanged)
    problem = Property(str, lambda self: self._problem, notify=soundChanged)
