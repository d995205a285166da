"""What a phone can read off the screen: one contact, or the list in as many codes as it needs."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.takeaway import make_code, pack_contact, pack_texts
from kiosk.viewmodels.my_list import MyListViewModel
from kiosk.viewmodels.takings import Takings

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LIST = ""


@QmlElement
@QmlUncreatable("Made by the program.")
class CodesViewModel(QObject):
    """Packs what is shown into codes that have room on the glass, and turns them over one by one."""

    codesChanged = Signal()

    def __init__(self, takings: Takings, my_list: MyListViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._takings = takings
        self._my_list = my_list
        self._shown: str | None = None
        self._title = ""
        self._side = 0
        self._texts: tuple[str, ...] = ()
        self._position = 0
        self._modules = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What the codes hold."""
        return self._texts

    @Slot(int)
    def makeRoom(self, side: int) -> None:
        """Say how many modules, with their quiet zone, the glass has room for."""
        if side != self._side:
            self._side = side
            self._pack()

    @Slot(str)
    def showService(self, service_id: str) -> None:
        """Show how to reach a service."""
        self._shown = service_id
        self._pack()

    @Slot()
    def showList(self) -> None:
        """Show what is on the list."""
        self._shown = _LIST
        self._pack()

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Show a later code, or with negative steps an earlier one."""
        self._turn_to(max(0, min(len(self._texts) - 1, self._position + steps)))

    @Slot()
    def forget(self) -> None:
        """Show nothing."""
        self._shown = None
        self._pack()

    def _pack(self) -> None:
        self._title, self._texts = "", ()
        if self._shown == _LIST:
            entries = self._my_list.entries
            self._texts = pack_texts(map(self._takings.write_text, entries), self._side) if entries else ()
        elif self._shown is not None:
            contact = self._takings.find_contact(self._shown)
            self._title, self._texts = contact.name, (pack_contact(contact, self._side),)
        self._turn_to(0)

    def _turn_to(self, position: int) -> None:
        self._position = position
        self._modules = "\n".join(make_code(self._texts[position]).rows) if self._texts else ""
        self.codesChanged.emit()

    isList = Property(bool, lambda self: self._shown == _LIST, notify=codesChanged)
    title = Property(str, lambda self: self._title, notify=codesChanged)
    modules = Property(str, lambda self: self._modules, notify=codesChanged)
    number = Property(int, lambda self: self._position + 1, notify=codesChanged)
    count = Property(int, lambda self: len(self._texts), notify=codesChanged)
