"""The root view model: every other one, and what a new route means for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import Screen
from kiosk.viewmodels.about import AboutViewModel
from kiosk.viewmodels.films import FilmsViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.reader import ReaderViewModel
from kiosk.viewmodels.reading import ReadViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.viewmodels.words import WordsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class KioskParts:
    """The view model of every part of the kiosk."""

    visit: VisitViewModel
    home: HomeViewModel
    read: ReadViewModel
    reader: ReaderViewModel
    films: FilmsViewModel
    words: WordsViewModel
    about: AboutViewModel


@QmlElement
@QmlUncreatable("Made by the program.")
class KioskViewModel(QObject):
    """Holds the parts for the life of the program and keeps them in step with the visit."""

    def __init__(self, parts: KioskParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._shows: dict[Screen, Callable[[str], None]] = {
            Screen.READ: parts.read.show_list,
            Screen.READER: parts.reader.show_page,
        }
        parts.visit.routeChanged.connect(self._show_route)
        parts.visit.preferencesChanged.connect(self._show_edition)
        parts.visit.visit_ended.connect(self._forget_visit)

    def _show_route(self) -> None:
        """Load what the current screen is about before QML shows it."""
        visit = self._parts.visit
        show = self._shows.get(Screen(visit.screen))
        if show is not None:
            show(visit.argument)

    def _show_edition(self) -> None:
        self._parts.reader.show_edition(self._parts.visit.preferences.edition)

    def _forget_visit(self) -> None:
        """Leave nothing of the visit in any part."""
        self._parts.reader.forget()
        self._parts.words.forget()

    visit = Property(VisitViewModel, lambda self: self._parts.visit, constant=True)
    home = Property(HomeViewModel, lambda self: self._parts.home, constant=True)
    read = Property(ReadViewModel, lambda self: self._parts.read, constant=True)
    reader = Property(ReaderViewModel, lambda self: self._parts.reader, constant=True)
    films = Property(FilmsViewModel, lambda self: self._parts.films, constant=True)
    words = Property(WordsViewModel, lambda self: self._parts.words, constant=True)
    about = Property(AboutViewModel, lambda self: self._parts.about, constant=True)
