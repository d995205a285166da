"""One service and every way to reach it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue import Catalogue
from kiosk.takeaway import EasyLine, Fact
from kiosk.viewmodels.contact_words import drop_breaks, spell_number
from kiosk.viewmodels.easy_service import choose_no_hours, derive_easy_lines
from kiosk.viewmodels.opening_words import OpeningView, WeekRow, derive_opening, list_week
from kiosk.viewmodels.rows import RowModel
from kiosk.viewmodels.service_facts import PhoneRow, ServiceFacts, derive_facts, derive_other_phones
from kiosk.viewmodels.service_words import Standpoint
from kiosk.vocabulary import Service

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NO_PHONE = PhoneRow("", "", "")
_CHECK_MS = 5_000
"""How long a door may be shut before the page says so."""

WallClock: TypeAlias = Callable[[], datetime | None]
"""What clocks in the United Kingdom show; None where the clock of this computer cannot be right."""


@QmlElement
@QmlUncreatable("Made by the program.")
class ServiceViewModel(QObject):
    """The service being looked at, and whether it is open as long as somebody looks."""

    serviceChanged = Signal()
    openingChanged = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        read_wall_clock: WallClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._read_wall_clock = read_wall_clock
        self._here: Standpoint | None = None
        self._service: Service | None = None
        self._facts = ServiceFacts()
        self._opening = OpeningView()
        self._main_phone = _NO_PHONE
        self._other_phones = RowModel(PhoneRow, self)
        self._answers = RowModel(Fact, self)
        self._week = RowModel(WeekRow, self)
        self._easy_lines = RowModel(EasyLine, self)
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self.check_time)

    @property
    def shown(self) -> Service | None:
        """The service being looked at."""
        return self._service

    def measure_from(self, here: Standpoint | None) -> None:
        """Say from now on how far places are from there."""
        self._here = here

    def show_service(self, service_id: str) -> None:
        """Show a service.

        Raises:
            NotInBundleError: There is no such service.
        """
        self.show(self._catalogue.service(service_id))

    def show(self, service: Service) -> None:
        """Show a service that is at hand."""
        moment = self._read_wall_clock()
        self._show(service, derive_facts(service, self._here, moment.date() if moment else None))
        self._timer.start()

    def forget(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._show(None, ServiceFacts())

    def _show(self, service: Service | None, facts: ServiceFacts) -> None:
        is_other = facts != self._facts
        self._service, self._facts = service, facts
        self._main_phone = next((phone for phone in facts.phones if phone.number), _NO_PHONE)
        self._other_phones.set_rows(derive_other_phones(facts.phones, self._main_phone))
        self._answers.set_rows(facts.facts)
        is_other_time = self._read_time()
        if is_other:
            self.serviceChanged.emit()
        if is_other or is_other_time:
            self.openingChanged.emit()

    def check_time(self) -> None:
        """Say anew whether the service is open."""
        if self._read_time():
            self.openingChanged.emit()

    def _read_time(self) -> bool:
        """Work out what holds now, and return whether that is something else than before."""
        moment = self._read_wall_clock()
        schedules = self._service.schedules if self._service else ()
        before, self._opening = self._opening, derive_opening(schedules, moment)
        self._week.update_rows(list_week(schedules, moment.date() if moment else None))
        self._easy_lines.update_rows(self._list_easy_lines())
        return self._opening != before

    def _list_easy_lines(self) -> tuple[EasyLine, ...]:
        if self._service is None:
            return ()
        return derive_easy_lines(self._service, self._facts, self._get_opening(), self._here)

    def _get_opening(self) -> str:
        """Say whether it is open, or else when it is in the words that are written, or that nobody knows."""
        if self._service is None:
            return ""
        return self._opening.words or self._facts.hours or choose_no_hours(self._facts)

    name = Property(str, lambda self: self._facts.name, notify=serviceChanged)
    organization = Property(str, lambda self: self._facts.organization, notify=serviceChanged)
    description = Property(str, lambda self: self._facts.description, notify=serviceChanged)
    isCrisis = Property(bool, lambda self: self._facts.is_crisis, notify=serviceChanged)
    closedWords = Property(str, lambda self: self._facts.closing.words, notify=serviceChanged)
    isClosedForGood = Property(bool, lambda self: self._facts.closing.is_for_good, notify=serviceChanged)
    insteadId = Property(str, lambda self: self._facts.closing.instead_id, notify=serviceChanged)
    insteadName = Property(str, lambda self: self._facts.closing.instead_name, notify=serviceChanged)
    mainNumber = Property(str, lambda self: self._main_phone.number, notify=serviceChanged)
    spokenNumber = Property(str, lambda self: self._main_phone.spoken_number, notify=serviceChanged)
    mainKind = Property(str, lambda self: self._main_phone.kind, notify=serviceChanged)
    mainDescription = Property(str, lambda self: self._main_phone.description, notify=serviceChanged)
    otherPhones = Property(RowModel, lambda self: self._other_phones, constant=True)
    relayNumber = Property(str, lambda self: self._facts.relay_number, notify=serviceChanged)
    spokenRelayNumber = Property(
        str, lambda self: spell_number(self._facts.relay_number), notify=serviceChanged
    )
    email = Property(str, lambda self: self._facts.email, notify=serviceChanged)
    spokenEmail = Property(str, lambda self: drop_breaks(self._facts.email), notify=serviceChanged)
    website = Property(str, lambda self: self._facts.website, notify=serviceChanged)
    spokenWebsite = Property(str, lambda self: drop_breaks(self._facts.website), notify=serviceChanged)
    writtenHours = Property(
        str,
        lambda self: self._facts.hours if self._service and self._service.schedule else "",
        notify=serviceChanged,
    )
    answers = Property(RowModel, lambda self: self._answers, constant=True)
    easyLines = Property(RowModel, lambda self: self._easy_lines, constant=True)
    confidence = Property(str, lambda self: self._facts.confidence, notify=serviceChanged)
    isOld = Property(bool, lambda self: self._facts.is_old, notify=serviceChanged)
    checked = Property(str, lambda self: self._facts.checked, notify=serviceChanged)
    openState = Property(str, lambda self: self._opening.state.value, notify=openingChanged)
    opening = Property(str, _get_opening, notify=openingChanged)
    hasWeek = Property(bool, lambda self: self._opening.has_week, notify=openingChanged)
    week = Property(RowModel, lambda self: self._week, constant=True)
