"""The root view model: every other one, and what a new route means for each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import Screen
from kiosk.viewmodels.about import AboutViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.reader import ReaderViewModel
from kiosk.viewmodels.reading import ReadViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.viewmodels.words import WordsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the program.")
class KioskViewModel(QObject):
    """Holds the view models for the life of the program and keeps them in step with the visit."""

    def __init__(
        self,
        visit: VisitViewModel,
        home: HomeViewModel,
        read: ReadViewModel,
        reader: ReaderViewModel,
        words: WordsViewModel,
        about: AboutViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._home = home
        self._read = read
        self._reader = reader
        self._words = words
        self._about = about
        self._shows: dict[Screen, Callable[[str], None]] = {
            Screen.READ: read.show_list,
            Screen.READER: reader.show_page,
        }
        visit.routeChanged.connect(self._show_route)
        visit.preferencesChanged.connect(self._show_edition)

    def _show_route(self) -> None:
        """Load what the current screen is about before QML shows it."""
        show = self._shows.get(Screen(self._visit.screen))
        if show is not None:
            show(self._visit.argument)

    def _show_edition(self) -> None:
        self._reader.show_edition(self._visit.preferences.edition)

    visit = Property(VisitViewModel, lambda self: self._visit, constant=True)
    home = Property(HomeViewModel, lambda self: self._home, constant=True)
    read = Property(ReadViewModel, lambda self: self._read, constant=True)
    reader = Property(ReaderViewModel, lambda self: self._reader, constant=True)
    words = Property(WordsViewModel, lambda self: self._words, constant=True)
    about = Property(AboutViewModel, lambda self: self._about, constant=True)
