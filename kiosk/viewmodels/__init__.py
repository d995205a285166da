"""QObjects and list models for QML. They fold, derive and emit; they hold no rules of their own."""

from kiosk.viewmodels.home import HomeViewModel, derive_home
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.visit import VisitViewModel

__all__ = ["HomeViewModel", "KioskViewModel", "RowModel", "VisitViewModel", "derive_home"]
