"""QObjects and list models for QML. They fold, derive and emit; they hold no rules of their own."""

from kiosk.viewmodels.about import AboutViewModel
from kiosk.viewmodels.home import HomeViewModel, derive_home
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.reader import ReaderViewModel
from kiosk.viewmodels.reading import ReadViewModel
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.viewmodels.words import WordsViewModel

__all__ = [
    "AboutViewModel",
    "HomeViewModel",
    "KioskViewModel",
    "ReadViewModel",
    "ReaderViewModel",
    "RowModel",
    "VisitViewModel",
    "WordsViewModel",
    "derive_home",
]
