"""The root view model: every other one, and what a new route means for each."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import Screen
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class KioskViewModel(QObject):
    """Holds the view models for the life of the program and keeps them in step with the visit."""

    def __init__(self, visit: VisitViewModel, home: HomeViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._home = home
        visit.routeChanged.connect(self._show_route)
        visit.visit_ended.connect(self._forget)

    def _show_route(self) -> None:
        """Load what the current screen is about before QML shows it."""
        Screen(self._visit.screen)

    def _forget(self) -> None:
        """Leave nothing of the visit in any view model."""

    visit = Property(VisitViewModel, lambda self: self._visit, constant=True)
    home = Property(HomeViewModel, lambda self: self._home, constant=True)
