"""Whether this visitor uses keys, and the moves that no control may keep for itself."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class KeysViewModel(QObject):
    """Knows what was used last, a key or a finger: only for keys is the focus shown."""

    areInUseChanged = Signal()
    tabPressed = Signal(bool, arguments=["isForward"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._are_in_use = False

    def note_use(self, are_in_use: bool) -> None:
        """A key was pressed, or (False) something else was done."""
        if are_in_use != self._are_in_use:
            self._are_in_use = are_in_use
            self.areInUseChanged.emit()

    def press_tab(self, is_forward: bool) -> None:
        """Go to the next control or the one before, whatever the focus is on."""
        self.tabPressed.emit(is_forward)

    areInUse = Property(bool, lambda self: self._are_in_use, notify=areInUseChanged)
