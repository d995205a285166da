"""My list as QML sees it: rows in the visitor's order, and what was taken off last."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import MAX_ENTRIES, Entry, EntryKind, Shortlist
from kiosk.takeaway import Contact
from kiosk.viewmodels.ordered_rows import OrderedRowModel
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.service_rows import derive_first_sentence
from kiosk.viewmodels.takings import Takings
from kiosk.vocabulary import Page

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MyListRow:
    """A service or a page on the list; `kind` says which."""

    kind: str
    entry_id: str
    name: str
    line: str


def derive_list_row(entry: Entry, part: Contact | Page) -> MyListRow:
    """Show a service with its number, and a page with what it is about."""
    if isinstance(part, Page):
        return MyListRow(entry.kind.value, entry.id, part.title, part.summary)
    number = next((number.number for number in part.numbers), "")
    line = number or part.email or derive_first_sentence(part.description)
    return MyListRow(entry.kind.value, entry.id, part.name, line)


@QmlElement
@QmlUncreatable("Made by the program.")
class MyListViewModel(QObject):
    """Folds what the visitor does with the list into its state."""

    listChanged = Signal()

    def __init__(self, takings: Takings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._takings = takings
        self._shortlist = Shortlist()
        self._row_model = OrderedRowModel(MyListRow, self)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is on the list, in order."""
        return self._shortlist.entries

    def forget(self) -> None:
        """Empty the list, and what could be put back."""
        self._set(Shortlist())

    @Slot(str, str)
    def add(self, kind: str, entry_id: str) -> None:
        """Put a service or page on the list."""
        self._set(self._shortlist.add(Entry(EntryKind(kind), entry_id)))

    @Slot(str, str)
    def remove(self, kind: str, entry_id: str) -> None:
        """Take something off the list."""
        self._set(self._shortlist.remove(Entry(EntryKind(kind), entry_id)))

    @Slot(str, str, int)
    def move(self, kind: str, entry_id: str, steps: int) -> None:
        """Move something down, or up with negative steps."""
        self._set(self._shortlist.move(Entry(EntryKind(kind), entry_id), steps))

    @Slot()
    def undo(self) -> None:
        """Put back what was taken off last."""
        self._set(self._shortlist.undo())

    def _set(self, shortlist: Shortlist) -> None:
        before, self._shortlist = self._shortlist, shortlist
        if before == shortlist:
            return
        self._row_model.change_rows(tuple(map(self._make_row, shortlist.entries)))
        self.listChanged.emit()

    def _make_row(self, entry: Entry) -> MyListRow:
        return derive_list_row(entry, self._takings.find_part(entry))

    def _get_removed_name(self) -> str:
        removed = self._shortlist.removed
        return self._make_row(removed.entry).name if removed else ""

    def _get_keys(self) -> list[str]:
        return [f"{entry.kind.value}:{entry.id}" for entry in self._shortlist.entries]

    rows = Property(RowModel, lambda self: self._row_model, constant=True)
    keys = Property(list, _get_keys, notify=listChanged)
    count = Property(int, lambda self: len(self._shortlist.entries), notify=listChanged)
    maximum = Property(int, lambda self: MAX_ENTRIES, constant=True)
    isFull = Property(bool, lambda self: self._shortlist.is_full, notify=listChanged)
    removedName = Property(str, _get_removed_name, notify=listChanged)
